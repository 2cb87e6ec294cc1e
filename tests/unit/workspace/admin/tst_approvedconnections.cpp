// SPDX-License-Identifier: MIT
// The approved list: what is on it, adding, annotating and removing, and taking each back.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestApprovedConnections final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_list = QStringLiteral("/approved_connections");
    const QString m_zapier = QStringLiteral("Zapier");
    const QString m_typeform = QStringLiteral("Typeform");

    AdminCaller::Answered list(const QString &query = {}, const QByteArray &token = {})
    {
        return m_admin->ask({.path = m_list + query, .token = token});
    }
    QStringList listed()
    {
        QStringList names;
        for (const QJsonValue &row : list().results())
            names << nameOf(row.toObject());
        return names;
    }
    static QString nameOf(const QJsonObject &entry)
    {
        return entry.value(QLatin1String("connection"))
            .toObject()
            .value(QLatin1String("name"))
            .toString();
    }
    QJsonObject entry(const QString &name)
    {
        for (const QJsonValue &row : list().results()) {
            if (nameOf(row.toObject()) == name)
                return row.toObject();
        }
        return {};
    }
    QString pathOf(const QString &name)
    {
        return m_list + QLatin1Char('/') + m_admin->test.connection(name).id.toString();
    }
    AdminCaller::Answered put(
        const QString &name, const QJsonObject &body = {}, const QByteArray &token = {})
    {
        return m_admin->ask(
            {.method = Method::Put, .path = pathOf(name), .body = body, .token = token});
    }
    AdminCaller::Answered remove(
        const QString &name, const QJsonObject &body = {}, const QByteArray &token = {})
    {
        return m_admin->ask(
            {.method = Method::Delete, .path = pathOf(name), .body = body, .token = token});
    }
    QString ahead(int days)
    {
        return m_admin->test.clock.time.addDays(days).toString(Qt::ISODateWithMs);
    }
    QString lastAction() { return m_admin->lastEvent().value(QLatin1String("action")).toString(); }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void itHoldsEntriesAndWhatIsApprovedByItself()
    {
        const auto answer = list();
        QCOMPARE(answer.status, 200);
        QCOMPARE(listed(),
            QStringList({QStringLiteral("Asana"), QStringLiteral("Claude"), QStringLiteral("Figma"),
                QStringLiteral("GitHub"), QStringLiteral("Jira"), QStringLiteral("Lucid previews"),
                QStringLiteral("Slack"), QStringLiteral("Trello"), m_typeform}));
        QCOMPARE(answer.object("counts"),
            QJsonObject({{QStringLiteral("approved"), 9}, {QStringLiteral("overdue"), 1},
                {QStringLiteral("not_approved"), 3}}));
        const QJsonObject typeform = entry(m_typeform);
        const auto text = [](const QJsonObject &json, const char *key) {
            return json.value(QLatin1String(key));
        };
        QCOMPARE(text(typeform, "object").toString(), QStringLiteral("approved_connection"));
        QCOMPARE(
            text(typeform, "id").toString(), m_admin->test.connection(m_typeform).id.toString());
        QCOMPARE(text(text(typeform, "approved_by").toObject(), "name").toString(),
            QStringLiteral("Ada Byron"));
        QCOMPARE(text(typeform, "automatic"), QJsonValue(false));
        QCOMPARE(text(typeform, "note").toString(), QStringLiteral("Only for interview sign-ups."));
        QCOMPARE(text(typeform, "overdue"), QJsonValue(false));
        QVERIFY(text(typeform, "review_by").isString());
        QCOMPARE(text(typeform, "installers_count").toInt(), 2);
        const QJsonArray installers = text(typeform, "installers").toArray();
        QCOMPARE(installers.size(), 2);
        QCOMPARE(text(installers[0].toObject(), "name").toString(), QStringLiteral("Grace Okafor"));

        const QJsonObject github = entry(QStringLiteral("GitHub"));
        QCOMPARE(text(github, "automatic"), QJsonValue(true));
        QVERIFY(text(github, "approved_by").isNull());
        QCOMPARE(
            text(github, "approved_at"), text(text(github, "connection").toObject(), "added_at"));
        QVERIFY(text(github, "review_by").isNull());
        const QJsonObject lucid = entry(QStringLiteral("Lucid previews"));
        QCOMPARE(text(lucid, "overdue"), QJsonValue(true));
        QVERIFY(!text(lucid, "note").toString().isEmpty());
    }

    void itPagesAndSearches()
    {
        const QStringList all = list().column("id");
        QStringList paged;
        QString cursor;
        do {
            const auto page = list(QStringLiteral("?page_size=2")
                + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
            QVERIFY(page.results().size() <= 2);
            paged += page.column("id");
            cursor = page.text("next_cursor");
        } while (!cursor.isEmpty() && paged.size() < 100);
        QCOMPARE(paged, all);
        QCOMPARE(list(QStringLiteral("?q=TYPE")).results().size(), 1);
        QCOMPARE(list(QStringLiteral("?q=nobody")).results().size(), 0);
        QCOMPARE(list(QStringLiteral("?cursor=garbage")).status, 400);
    }

    void withoutAutomaticApprovalOnlyEntriesAreOnIt()
    {
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(PolicyRepository(*m_admin->test.store)
                             .save(transaction, m_admin->test.demo.northwind,
                                 {.restriction = Restriction::ApprovedOnly})));
        });
        QCOMPARE(listed().size(), 5);
        QCOMPARE(list().object("counts").value(QLatin1String("not_approved")).toInt(), 7);
    }

    void whoSeesAndChangesIt()
    {
        for (const QByteArray &token : {m_admin->member, m_admin->guest}) {
            for (const auto &answer :
                {list({}, token), put(m_zapier, {}, token), remove(m_typeform, {}, token)}) {
                QCOMPARE(answer.status, 403);
                QCOMPARE(answer.reason(), QStringLiteral("role"));
            }
        }
        const QByteArray looking = m_admin->looking(m_admin->test.demo.ada);
        QCOMPARE(list({}, looking).status, 200);
        QCOMPARE(put(m_zapier, {}, looking).text("message"),
            QStringLiteral("This session can only look."));
        const auto byOrganization = put(m_zapier, {}, m_admin->organization);
        QCOMPARE(byOrganization.status, 200);
        QCOMPARE(byOrganization.object("approved_by").value(QLatin1String("name")).toString(),
            QStringLiteral("Organization"));
        m_admin->setPlan(Plan::Plus);
        for (const auto &answer : {list(), put(m_typeform), remove(m_typeform)}) {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.reason(), QStringLiteral("plan"));
        }
    }

    void aConnectionIsApprovedAnnotatedAndRemoved()
    {
        const qint64 events = m_admin->eventCount();
        const auto added = put(m_zapier, {{QStringLiteral("note"), QStringLiteral("Sales only.")}});
        QCOMPARE(added.status, 200);
        QCOMPARE(added.text("note"), QStringLiteral("Sales only."));
        QVERIFY(added.object("connection").value(QLatin1String("approved")).toBool());
        QCOMPARE(lastAction(), QStringLiteral("connection.approved"));
        const QJsonObject approved = m_admin->lastEvent();

        // What is not said stays.
        const auto dated = put(m_zapier, {{QStringLiteral("review_by"), ahead(30)}});
        QCOMPARE(dated.text("note"), QStringLiteral("Sales only."));
        QCOMPARE(dated.text("review_by"), ahead(30));
        QCOMPARE(lastAction(), QStringLiteral("connection.approval_changed"));
        const QJsonObject annotated = m_admin->lastEvent();
        QCOMPARE(annotated.value(QLatin1String("after")).toObject().keys(),
            QStringList({QStringLiteral("review_by")}));
        QCOMPARE(m_admin->eventCount(), events + 2);
        QVERIFY(put(m_zapier, {{QStringLiteral("review_by"), ahead(30)}}).event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events + 2);

        const auto conflict = m_admin->undo(approved);
        QCOMPARE(conflict.status, 409);
        QCOMPARE(conflict.text("message"), QStringLiteral("The approval was changed since."));
        QCOMPARE(m_admin->undo(annotated).status, 200);
        QVERIFY(entry(m_zapier).value(QLatin1String("review_by")).isNull());
        QCOMPARE(m_admin->undo(approved).status, 200);
        QVERIFY(!m_admin->test.connection(m_zapier).approved);

        QCOMPARE(put(m_zapier).status, 200);
        const auto removed = remove(m_zapier);
        QCOMPARE(removed.status, 200);
        QCOMPARE(nameOf(removed.body), m_zapier);
        QCOMPARE(lastAction(), QStringLiteral("connection.unapproved"));
        QVERIFY(!listed().contains(m_zapier));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 4); // they stay
        QCOMPARE(remove(m_zapier).status, 404);
    }

    void undoingARemovalBringsEntryAndPeopleBack()
    {
        const QJsonObject before = entry(m_typeform);
        const ConnectionRow row = m_admin->test.connection(m_typeform);
        const qint64 events = m_admin->eventCount();
        const auto removed = remove(m_typeform, {{QStringLiteral("disconnect_users"), true}});
        QCOMPARE(removed.status, 200);
        QCOMPARE(m_admin->eventCount(), events + 1);
        QCOMPARE(m_admin->test.connection(m_typeform).usersCount, 0);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("after"))
                     .toObject()
                     .value(QLatin1String("removed_count"))
                     .toInt(),
            2);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(entry(m_typeform), before);
        QCOMPARE(m_admin->test.connection(m_typeform).usersCount, row.usersCount);
        QCOMPARE(m_admin->test.connection(m_typeform).directPagesCount, row.directPagesCount);
    }

    void undoOfARemovalIsRefusedWhenTheWorldMovedOn()
    {
        remove(m_typeform, {{QStringLiteral("disconnect_users"), true}});
        const QJsonObject event = m_admin->lastEvent();
        put(m_typeform);
        const auto again = m_admin->undo(event);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"),
            QStringLiteral("This connection is on the approved list again."));
        remove(m_typeform);
        // Grace comes back by herself: then there is nothing to bring back, and nothing half done.
        const ConnectionRow row = m_admin->test.connection(m_typeform);
        m_admin->write([&](Transaction &transaction) {
            QVERIFY(bool(InstallationRepository(*m_admin->test.store)
                             .create(transaction,
                                 {.workspace = row.workspace,
                                     .connection = row.id,
                                     .person = m_admin->test.person(
                                         QStringLiteral("grace.okafor@northwind.example.com"))})));
        });
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QVERIFY(!listed().contains(m_typeform));
        QCOMPARE(m_admin->test.connection(m_typeform).usersCount, 1);
        m_admin->ask({.method = Method::Delete, .path = m_admin->pathOf(m_typeform)});
        QCOMPARE(m_admin->undo(event).status, 409);
    }

    void whatCannotBeApproved()
    {
        QCOMPARE(put(QStringLiteral("Nightly export")).status, 400);
        QCOMPARE(put(QStringLiteral("Ada's terminal")).status, 400);
        const auto disconnected = put(QStringLiteral("Miro"));
        QCOMPARE(disconnected.status, 409);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Put,
                         .path = m_list + QStringLiteral("/00000000-0000-4000-8000-000000000000")})
                     .status,
            404);
        // What waits in the directory is not installed yet (product.md, 5).
        const auto offered = m_admin->ask({.path = QStringLiteral("/directory?q=hubspot")});
        QCOMPARE(m_admin
                     ->ask({.method = Method::Put,
                         .path = m_list + QLatin1Char('/') + offered.column("id").value(0)})
                     .status,
            404);
        QCOMPARE(put(m_zapier, {{QStringLiteral("review_by"), ahead(-1)}}).status, 400);
        QCOMPARE(
            put(m_zapier, {{QStringLiteral("review_by"), QStringLiteral("soon")}}).status, 400);
        QCOMPARE(put(m_zapier, {{QStringLiteral("other"), 1}}).status, 400);
        QVERIFY(!m_admin->test.connection(m_zapier).approved);
    }

    void anOverdueDateMayStay()
    {
        const QString lucid = QStringLiteral("Lucid previews");
        const QString overdue = entry(lucid).value(QLatin1String("review_by")).toString();
        const auto noted = put(lucid,
            {{QStringLiteral("note"), QStringLiteral("Looked at again.")},
                {QStringLiteral("review_by"), overdue}});
        QCOMPARE(noted.status, 200);
        QCOMPARE(noted.text("review_by"), overdue);
        const auto cleared = put(lucid, {{QStringLiteral("review_by"), QJsonValue::Null}});
        QVERIFY(cleared.body.value(QLatin1String("review_by")).isNull());
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(entry(lucid).value(QLatin1String("review_by")).toString(), overdue);
    }

    void whatIsApprovedByItselfCannotBeRemoved()
    {
        const auto refused = remove(QStringLiteral("GitHub"));
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("message").contains(QLatin1String("because Notion built it")));
        // With an entry of its own it can, and then counts by itself again.
        QCOMPARE(put(QStringLiteral("GitHub")).body.value(QLatin1String("automatic")),
            QJsonValue(false));
        QCOMPARE(remove(QStringLiteral("GitHub")).status, 200);
        QCOMPARE(
            entry(QStringLiteral("GitHub")).value(QLatin1String("automatic")), QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(TestApprovedConnections)
#include "tst_approvedconnections.moc"
