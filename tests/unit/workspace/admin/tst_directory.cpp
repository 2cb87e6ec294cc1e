// SPDX-License-Identifier: MIT
// What can be installed, and installing it under the policy (product.md, 3 and 5).
#include "tests/unit/workspace/admin/admincaller.h"

#include "app/workspace/store/directoryrepository.h"

using namespace GatehouseWorkspace;

class TestDirectory final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_calendly = QStringLiteral("Calendly");
    const QString m_zapier = QStringLiteral("Zapier");

    AdminCaller::Answered list(const QByteArray &token = {}, const QString &query = {})
    {
        return m_admin->ask({.path = QStringLiteral("/directory") + query, .token = token});
    }
    QJsonObject offer(const QString &name, const QByteArray &token = {})
    {
        for (const QJsonValue &row : list(token).results()) {
            if (row.toObject().value(QLatin1String("name")) == name)
                return row.toObject();
        }
        return {};
    }
    AdminCaller::Answered install(const QString &id, const QByteArray &token = {},
        const QStringList &pages = {}, const std::optional<QByteArray> &key = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = QStringLiteral("/directory/%1/install").arg(id),
            .body = {{QStringLiteral("page_ids"), QJsonArray::fromStringList(pages)}},
            .token = token,
            .key = key});
    }
    AdminCaller::Answered installNamed(
        const QString &name, const QByteArray &token = {}, const QStringList &pages = {})
    {
        return install(offer(name).value(QLatin1String("id")).toString(), token, pages);
    }
    ConnectionId publish(NewConnection connection)
    {
        connection.kind = ConnectionKind::Public;
        connection.workspace = m_admin->test.demo.northwind;
        ConnectionId id;
        m_admin->write([&](Transaction &transaction) {
            id = ConnectionRepository(*m_admin->test.store)
                     .publish(transaction, connection)
                     .value();
        });
        return id;
    }
    QString rootPage(size_t number = 0)
    {
        return PageRepository(*m_admin->test.store)
            .children(m_admin->test.demo.northwind, {}, {})
            ->rows[number]
            .id.toString();
    }
    bool isApproved(const QString &name)
    {
        return bool(PolicyRepository(*m_admin->test.store)
                        .approval(m_admin->test.demo.northwind, m_admin->test.connection(name).id));
    }
    void setPolicy(const PolicyRow &policy)
    {
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(PolicyRepository(*m_admin->test.store)
                             .save(transaction, m_admin->test.demo.northwind, policy)));
        });
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void publicConnectionsByName()
    {
        const QStringList names = list().column("name");
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        for (const QString &name :
            {m_calendly, QStringLiteral("Google Drive"), QStringLiteral("HubSpot"),
                QStringLiteral("Linear"), QStringLiteral("Miro"), m_zapier})
            QVERIFY2(names.contains(name), qPrintable(name));
        for (const QString &name : {QStringLiteral("Nightly export"), QStringLiteral("Claude"),
                 QStringLiteral("Lucid previews")})
            QVERIFY2(!names.contains(name), qPrintable(name));
        const QJsonObject calendly = offer(m_calendly);
        const auto text
            = [&calendly](const char *key) { return calendly.value(QLatin1String(key)); };
        QCOMPARE(text("object").toString(), QStringLiteral("directory_connection"));
        QCOMPARE(text("kind").toString(), QStringLiteral("public"));
        QCOMPARE(text("listing").toString(), QStringLiteral("listed"));
        // The demo plays its partners itself.
        QCOMPARE(text("install_url").toString(),
            QStringLiteral("http://localhost:4711/demo/partner/calendly"));
        QCOMPARE(text("developer").toObject().value(QLatin1String("name")).toString(),
            QStringLiteral("Calendly LLC"));
        QCOMPARE(text("capabilities").toObject().value(QLatin1String("insert_content")),
            QJsonValue(true));
        QCOMPARE(text("installed"), QJsonValue(false));
        QCOMPARE(text("installed_by_me"), QJsonValue(false));
        QCOMPARE(text("approved"), QJsonValue(false));
        QCOMPARE(text("may_install"), QJsonValue(true)); // an owner
        QVERIFY(text("why_not").isNull());
        QVERIFY(text("request_id").isNull());
        QCOMPARE(offer(m_zapier).value(QLatin1String("installed")), QJsonValue(true));
        QCOMPARE(offer(QStringLiteral("GitHub")).value(QLatin1String("installed_by_me")),
            QJsonValue(true));
        QCOMPARE(
            offer(QStringLiteral("Miro")).value(QLatin1String("installed")), QJsonValue(false));
    }

    void itPagesAndSearches()
    {
        const QStringList all = list().column("id");
        QStringList paged;
        QString cursor;
        do {
            const auto page = list({},
                QStringLiteral("?page_size=3")
                    + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
            paged += page.column("id");
            cursor = page.text("next_cursor");
        } while (!cursor.isEmpty() && paged.size() < 100);
        QCOMPARE(paged, all);
        QCOMPARE(list({}, QStringLiteral("?q=hub")).column("name"),
            QStringList({QStringLiteral("GitHub"), QStringLiteral("HubSpot")}));
        QCOMPARE(
            list(m_admin->member, QStringLiteral("?cursor=") + cursor + QStringLiteral("x")).status,
            400);
    }

    void whatItSaysDependsOnWhoAsks()
    {
        const auto why = [this](const QString &name, const QByteArray &token) {
            const QJsonObject row = offer(name, token);
            return row.value(QLatin1String("may_install")).toBool()
                ? QStringLiteral("yes")
                : row.value(QLatin1String("why_not")).toString();
        };
        for (const QByteArray &token : {m_admin->member, m_admin->looking(m_admin->memberId)}) {
            QCOMPARE(why(m_calendly, token), QStringLiteral("policy"));
            QCOMPARE(why(QStringLiteral("Typeform"), token), QStringLiteral("yes"));
            QCOMPARE(why(QStringLiteral("Google Drive"), token), QStringLiteral("yes"));
        }
        QCOMPARE(
            why(QStringLiteral("Google Drive"), m_admin->organization), QStringLiteral("role"));
        QCOMPARE(list(m_admin->guest).status, 403);
        QCOMPARE(list(m_admin->guest).reason(), QStringLiteral("role"));
        // On every plan there is something to install.
        m_admin->setPlan(Plan::Plus);
        QCOMPARE(why(m_calendly, m_admin->member), QStringLiteral("yes"));
        QCOMPARE(
            offer(m_calendly, m_admin->member).value(QLatin1String("approved")), QJsonValue(true));
    }

    void scopeAndListingDecideWhatIsOffered()
    {
        const QString here = m_admin->test.demo.northwind.toString();
        const auto one = [this](const char *name, Listing listing, InstallationScope scope,
                             const QStringList &spaces) {
            return publish({.name = QLatin1String(name),
                .registeredBy = m_admin->memberId,
                .listing = listing,
                .scope = scope,
                .workspaceIds = spaces});
        };
        using Scope = InstallationScope;
        const auto ours = one("For us", Listing::Listed, Scope::Selected, {here});
        const auto theirs = one(
            "For them", Listing::Listed, Scope::Selected, {m_admin->test.demo.labs.toString()});
        const auto draft = one("A draft", Listing::Unlisted, Scope::Any, {});
        const QStringList owners = list().column("name");
        QVERIFY(owners.contains(QStringLiteral("For us")));
        QVERIFY(!owners.contains(QStringLiteral("For them")));
        QVERIFY(!owners.contains(QStringLiteral("A draft")));
        QCOMPARE(install(theirs.toString()).status, 404);
        QCOMPARE(install(draft.toString()).status, 404);
        // Whoever registered it may try it.
        QVERIFY(list(m_admin->member).column("name").contains(QStringLiteral("A draft")));
        setPolicy({});
        QCOMPARE(install(theirs.toString(), m_admin->member).status, 404);
        QCOMPARE(install(draft.toString(), m_admin->member).status, 200);
        QVERIFY(list().column("name").contains(QStringLiteral("A draft"))); // installed here now
        QCOMPARE(install(ours.toString(), m_admin->member).status, 200);
    }

    void anOwnersInstallApproves()
    {
        const qint64 events = m_admin->eventCount();
        const QString page = rootPage();
        const auto installed = installNamed(m_calendly, {}, {page, page, rootPage(1)});
        QCOMPARE(installed.status, 200);
        QCOMPARE(installed.text("object"), QStringLiteral("connection_user"));
        QCOMPARE(installed.text("via"), QStringLiteral("owner"));
        QCOMPARE(installed.body.value(QLatin1String("direct_pages_count")).toInt(), 2);
        QVERIFY(installed.body.value(QLatin1String("ends_at")).isNull());
        QCOMPARE(installed.object("user").value(QLatin1String("id")).toString(),
            m_admin->test.demo.ada.toString());
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(),
            QStringLiteral("connection.installed"));
        QCOMPARE(event.value(QLatin1String("undoable")), QJsonValue(true));
        const ConnectionRow row = m_admin->test.connection(m_calendly);
        QCOMPARE(row.status, ConnectionStatus::Active);
        QCOMPARE(row.usersCount, 1);
        QCOMPARE(row.directPagesCount, 2);
        QCOMPARE(row.addedBy.id, m_admin->test.demo.ada);
        QVERIFY(row.approved);
        QVERIFY(isApproved(m_calendly));
        {
            // No token comes with it.
            Statement tokens = m_admin->test.store->statement(
                QStringLiteral("SELECT COUNT(*) FROM tokens WHERE connection_id = ?"));
            QVERIFY(tokens.bind(row.id).run() && tokens.next());
            QCOMPARE(tokens.number(0), 0);
        }

        QCOMPARE(m_admin->undo(event).status, 200);
        QVERIFY(!isApproved(m_calendly));
        QCOMPARE(m_admin->test.connection(m_calendly).usersCount, 0);
        QCOMPARE(m_admin->test.connection(m_calendly).directPagesCount, 0);
        const auto again = m_admin->undo(event);
        QCOMPARE(again.status, 409);
        // And it can be installed once more.
        QCOMPARE(installNamed(m_calendly).status, 200);
    }

    void anInstallAnswersThoseWhoWaited()
    {
        const auto waiting = [this] {
            return m_admin->ask(
                {.path = QStringLiteral("/connection_requests?status=waiting_for_install")});
        };
        QCOMPARE(waiting().results().size(), 1); // Hugo, for Calendly
        installNamed(m_calendly);
        QCOMPARE(waiting().results().size(), 0);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(waiting().results().size(), 1);
        // Once he has installed it, there is no way back.
        installNamed(m_calendly);
        const QJsonObject second = m_admin->lastEvent();
        const QByteArray hugo = m_admin->session(
            m_admin->test.person(QStringLiteral("hugo.marchetti@northwind.example.com")));
        QCOMPARE(installNamed(m_calendly, hugo).status, 200);
        const auto refused = m_admin->undo(second);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("Hugo Marchetti has installed this connection since."));
        QVERIFY(isApproved(m_calendly));
    }

    void membersInstallWhatIsApproved()
    {
        const auto refused = installNamed(m_zapier, m_admin->member);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.reason(), QStringLiteral("policy"));
        QVERIFY(refused.text("message").contains(m_zapier));
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("result")).toString(), QStringLiteral("refused"));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 4);

        const auto installed
            = installNamed(QStringLiteral("Typeform"), m_admin->member, {rootPage()});
        QCOMPARE(installed.status, 200);
        QCOMPARE(installed.text("via"), QStringLiteral("console"));
        const QJsonObject done = m_admin->lastEvent();
        QCOMPARE(offer(QStringLiteral("Typeform"), m_admin->member)
                     .value(QLatin1String("installed_by_me")),
            QJsonValue(true));
        const auto twice = installNamed(QStringLiteral("Typeform"), m_admin->member);
        QCOMPARE(twice.status, 409);
        QCOMPARE(
            twice.text("message"), QStringLiteral("You have installed this connection already."));
        // One's own can be taken back by oneself; others', by owners.
        const UserId mei = m_admin->test.person(QStringLiteral("mei.tanaka@northwind.example.com"));
        QCOMPARE(m_admin->undo(done, m_admin->session(mei)).status, 404);
        QCOMPARE(m_admin->undo(done, m_admin->member).status, 200);
        QCOMPARE(m_admin->undo(done, m_admin->member).status, 409);
        QCOMPARE(installNamed(QStringLiteral("Typeform"), m_admin->member).status, 200);
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        // The list is not theirs to extend.
        QCOMPARE(installNamed(QStringLiteral("Google Drive"), m_admin->member).status, 200);
        QVERIFY(!isApproved(QStringLiteral("Google Drive")));
    }

    void whoMayNotInstall()
    {
        const QString drive
            = offer(QStringLiteral("Google Drive")).value(QLatin1String("id")).toString();
        for (const QByteArray &token : {m_admin->guest, m_admin->organization}) {
            const auto refused = install(drive, token);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.reason(), QStringLiteral("role"));
        }
        const auto looking = install(drive, m_admin->looking(m_admin->memberId));
        QCOMPARE(looking.status, 403);
        QCOMPARE(looking.text("message"), QStringLiteral("This session can only look."));
        m_admin->setPlan(Plan::Plus);
        QCOMPARE(installNamed(m_calendly, m_admin->member).status, 200);
        QVERIFY(!isApproved(m_calendly));
    }

    void withoutARestrictionNothingIsApproved()
    {
        setPolicy({});
        QCOMPARE(installNamed(m_calendly).status, 200);
        QVERIFY(!isApproved(m_calendly));
        QCOMPARE(installNamed(QStringLiteral("HubSpot"), m_admin->member).status, 200);
    }

    void pagesHaveToBeTheCallersOwn()
    {
        PageId secret;
        m_admin->write([&](Transaction &transaction) {
            secret = PageRepository(*m_admin->test.store)
                         .create(transaction,
                             {.workspace = m_admin->test.demo.northwind,
                                 .title = QStringLiteral("Diary"),
                                 .createdBy = m_admin->memberId,
                                 .privateOwner = m_admin->memberId})
                         .value();
        });
        const qint64 users = m_admin->test.connection(m_zapier).usersCount;
        const auto refused = installNamed(m_zapier, {}, {rootPage(), secret.toString()});
        QCOMPARE(refused.status, 404);
        QVERIFY(refused.text("message").contains(secret.toString()));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, users);
        QVERIFY(!isApproved(m_zapier));
        QCOMPARE(
            installNamed(QStringLiteral("Typeform"), m_admin->member, {secret.toString()}).status,
            200);
        QCOMPARE(installNamed(m_calendly, {}, {QStringLiteral("no id")}).status, 400);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = QStringLiteral("/directory/%1/install")
                                     .arg(offer(m_calendly).value(QLatin1String("id")).toString())})
                     .status,
            400);
    }

    void whatIsNotThere()
    {
        for (const QString &id : {QStringLiteral("00000000-0000-4000-8000-000000000000"),
                 m_admin->test.connection(QStringLiteral("Nightly export")).id.toString(),
                 m_admin->test.connection(QStringLiteral("Claude")).id.toString()})
            QCOMPARE(install(id).status, 404);
        const auto disconnected = installNamed(QStringLiteral("Miro"));
        QCOMPARE(disconnected.status, 409);
        QVERIFY(disconnected.text("message").contains(QLatin1String("disconnected")));
    }

    void undoKeepsAnApprovalThatSomebodyWroteIn()
    {
        installNamed(m_calendly);
        const QJsonObject event = m_admin->lastEvent();
        const QString entry = QStringLiteral("/approved_connections/")
            + m_admin->test.connection(m_calendly).id.toString();
        QCOMPARE(m_admin
                     ->ask({.method = Method::Put,
                         .path = entry,
                         .body = {{QStringLiteral("note"), QStringLiteral("For events.")}}})
                     .status,
            200);
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"), QStringLiteral("The approval was changed since."));
        QCOMPARE(m_admin->test.connection(m_calendly).usersCount, 1);
        // Removed from the list, there is only the access to end.
        m_admin->ask({.method = Method::Delete, .path = entry});
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(m_admin->test.connection(m_calendly).usersCount, 0);
    }

    void aKeyInstallsOnce()
    {
        const QByteArray key = "5a1f2a5e-77b1-4b0b-8b43-0a6a3e0d1c11";
        const QString id = offer(m_calendly).value(QLatin1String("id")).toString();
        const auto first = install(id, {}, {}, key);
        QCOMPARE(first.event.toLatin1(), key);
        const auto again = install(id, {}, {}, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.text("id"), first.text("id"));
        QCOMPARE(m_admin->test.connection(m_calendly).usersCount, 1);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
