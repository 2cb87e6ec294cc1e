// SPDX-License-Identifier: MIT
// Access that was wanted until a time: it ends then, by itself.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestAccessEnding final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_zapier = QStringLiteral("Zapier");

    void pass(qint64 milliseconds)
    {
        m_admin->test.clock.time = m_admin->test.clock.time.addMSecs(milliseconds);
    }
    AdminCaller::Answered post(
        const QString &path, const QJsonObject &body, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Post, .path = path, .body = body, .token = token});
    }
    QString zapierId() { return m_admin->test.connection(m_zapier).id.toString(); }
    //! The member asks for so many milliseconds, is granted and installs.
    AdminCaller::Answered borrow(qint64 milliseconds)
    {
        const QString until
            = m_admin->test.clock.time.addMSecs(milliseconds).toString(Qt::ISODateWithMs);
        const QString request = post(QStringLiteral("/connection_requests"),
            {{QStringLiteral("connection_id"), zapierId()},
                {QStringLiteral("reason"), QStringLiteral("For a while.")},
                {QStringLiteral("until"), until}},
            m_admin->member)
                                    .text("id");
        post(QStringLiteral("/connection_requests/%1/approve").arg(request), {});
        const auto installed = post(QStringLiteral("/directory/%1/install").arg(zapierId()),
            {{QStringLiteral("page_ids"), QJsonArray()}}, m_admin->member);
        if (installed.text("ends_at") != until)
            return {};
        return installed;
    }
    AdminCaller::Answered askFor(const QString &until)
    {
        return post(QStringLiteral("/connection_requests"),
            {{QStringLiteral("connection_id"), zapierId()},
                {QStringLiteral("reason"), QStringLiteral("For longer.")},
                {QStringLiteral("until"), until.isEmpty() ? QJsonValue() : QJsonValue(until)}},
            m_admin->member);
    }
    AdminCaller::Answered approve(const AdminCaller::Answered &request)
    {
        return post(QStringLiteral("/connection_requests/%1/approve").arg(request.text("id")), {});
    }
    AdminCaller::Answered installByMember()
    {
        return post(QStringLiteral("/directory/%1/install").arg(zapierId()),
            {{QStringLiteral("page_ids"), QJsonArray()}}, m_admin->member);
    }
    QString endOfMember()
    {
        return m_admin->ask({.path = m_admin->pathOf(m_zapier, QStringLiteral("/users?q=mila"))})
            .column("ends_at")
            .value(0);
    }
    QByteArray tokenOf(const QString &installation)
    {
        return m_admin->mint({.kind = TokenKind::OAuthAccess,
            .workspace = m_admin->test.demo.northwind,
            .connection = m_admin->test.connection(m_zapier).id,
            .installation = InstallationId(installation)});
    }
    int meWith(const QByteArray &token)
    {
        return m_admin->ask({.path = QStringLiteral("/v1/users/me"), .token = token}).status;
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void itEndsAtTheMillisecond()
    {
        const auto installed = borrow(90 * 1000);
        QCOMPARE(installed.status, 200);
        const QByteArray token = tokenOf(installed.text("id"));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 5);
        pass(90 * 1000 - 1);
        QCOMPARE(meWith(token), 200);
        const qint64 events = m_admin->eventCount();
        pass(1);
        // The token is dead before anybody has looked after the rest.
        QCOMPARE(meWith(token), 401);
        QCOMPARE(m_admin->eventCount(), events);
        const auto users
            = m_admin->ask({.path = m_admin->pathOf(m_zapier, QStringLiteral("/users"))});
        QCOMPARE(users.results().size(), 4);
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(),
            QStringLiteral("connection.access_ended"));
        const QJsonObject actor = event.value(QLatin1String("actor")).toObject();
        QCOMPARE(actor.value(QLatin1String("name")).toString(), QStringLiteral("Gatehouse"));
        QVERIFY(actor.value(QLatin1String("id")).isNull());
        QCOMPARE(event.value(QLatin1String("undoable")), QJsonValue(false));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 4);
        QCOMPARE(meWith(token), 401);
    }

    void aChangeEndsItAsWell()
    {
        QCOMPARE(borrow(1000).status, 200);
        pass(1000);
        // Ended before the change looks at it: there is nobody left to revoke.
        const auto revoked = m_admin->ask({.method = Method::Delete,
            .path
            = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + m_admin->memberId.toString())});
        QCOMPARE(revoked.status, 409);
        QCOMPARE(revoked.text("message"),
            QStringLiteral("The access of Mila Member has ended already."));
    }

    void usersSayWhenTheirAccessEnds()
    {
        QCOMPARE(borrow(1000).status, 200);
        const auto users
            = m_admin->ask({.path = m_admin->pathOf(m_zapier, QStringLiteral("/users?q=mila"))});
        QCOMPARE(users.column("ends_at"),
            QStringList({m_admin->test.clock.time.addMSecs(1000).toString(Qt::ISODateWithMs)}));
        const auto removed = m_admin->ask({.method = Method::Delete,
            .path
            = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + m_admin->memberId.toString())});
        QCOMPARE(removed.column("ends_at"), users.column("ends_at"));
    }

    void aRevocationIsNotUndoneBeyondIt()
    {
        borrow(1000);
        m_admin->ask({.method = Method::Delete,
            .path
            = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + m_admin->memberId.toString())});
        const QJsonObject event = m_admin->lastEvent();
        pass(1000);
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("The time for which Mila Member wanted this connection has passed."));
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 4);
    }

    void installingAgainMeanwhileKeepsTheEnd()
    {
        const auto first = borrow(5000);
        m_admin->ask({.method = Method::Delete,
            .path
            = m_admin->pathOf(m_zapier, QStringLiteral("/users/") + m_admin->memberId.toString())});
        const auto again = post(QStringLiteral("/directory/%1/install").arg(zapierId()),
            {{QStringLiteral("page_ids"), QJsonArray()}}, m_admin->member);
        QCOMPARE(again.text("ends_at"), first.text("ends_at"));
        pass(5000);
        QCOMPARE(m_admin->ask({.path = m_admin->pathOf(m_zapier)})
                     .body.value(QLatin1String("users_count"))
                     .toInt(),
            4);
    }

    void moreTimeCanBeAskedForAndIsGivenAtOnce()
    {
        const auto first = borrow(5000);
        QCOMPARE(first.status, 200);
        const QString wanted = m_admin->test.clock.time.addMSecs(9000).toString(Qt::ISODateWithMs);
        const auto longer = askFor(wanted);
        QCOMPARE(longer.status, 200);
        QCOMPARE(longer.object("connection").value(QLatin1String("ends_at")),
            QJsonValue(first.text("ends_at")));
        QCOMPARE(approve(longer).text("status"), QStringLiteral("approved"));
        QCOMPARE(endOfMember(), wanted);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("before")).toObject().value(QLatin1String("ends_at")),
            QJsonValue(first.text("ends_at")));
        QCOMPARE(event.value(QLatin1String("after")).toObject().value(QLatin1String("ends_at")),
            QJsonValue(wanted));
        // Taken back, it ends when it would have ended; given again, it goes on.
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(endOfMember(), first.text("ends_at"));
        QCOMPARE(approve(longer).status, 200);
        const QByteArray token = tokenOf(first.text("id"));
        pass(5000);
        QCOMPARE(meWith(token), 200);
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 5);
        // Now undoing would end it behind everybody's back.
        const auto refused = m_admin->undo(m_admin->lastEvent());
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("The time this access would end at again has passed. Revoke the access "
                           "of Mila Member instead."));
        pass(4000);
        QCOMPARE(meWith(token), 401);
    }

    void anEndCanBeTakenAway()
    {
        const auto first = borrow(5000);
        QCOMPARE(approve(askFor({})).status, 200);
        QCOMPARE(endOfMember(), QString());
        // Nothing is left to ask for.
        const auto again = askFor({});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"), QStringLiteral("You use Zapier already."));
        pass(5000);
        QCOMPARE(meWith(tokenOf(first.text("id"))), 200);
    }

    void whatWasWantedTooLongAgoIsNotApproved()
    {
        const auto request
            = askFor(m_admin->test.clock.time.addMSecs(1000).toString(Qt::ISODateWithMs));
        pass(1000);
        const auto refused = approve(request);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("The time until which Mila Member wanted this has passed. Deny the "
                           "request; Mila Member can ask again."));
    }

    void whatHasEndedDoesNotComeBackByAClick()
    {
        QCOMPARE(borrow(1000).status, 200);
        pass(1000);
        const auto refused = installByMember();
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.reason(), QStringLiteral("policy"));
        QCOMPARE(refused.text("message"),
            QStringLiteral("You were allowed to use Zapier until a date, and that has passed. Ask "
                           "a workspace owner for it again."));
        const QJsonObject offered
            = m_admin->ask(
                         {.path = QStringLiteral("/directory?q=zapier"), .token = m_admin->member})
                  .results()
                  .first()
                  .toObject();
        QCOMPARE(offered.value(QLatin1String("approved")), QJsonValue(true));
        QCOMPARE(offered.value(QLatin1String("may_install")), QJsonValue(false));
        QCOMPARE(offered.value(QLatin1String("why_not")).toString(), QStringLiteral("policy"));
        const auto again = askFor({});
        QCOMPARE(again.status, 200);
        QCOMPARE(approve(again).status, 200);
        const auto installed = installByMember();
        QCOMPARE(installed.status, 200);
        QVERIFY(installed.body.value(QLatin1String("ends_at")).isNull());
    }

    void ownersAndOpenWorkspacesAreNotLimited()
    {
        QCOMPARE(borrow(1000).status, 200);
        pass(1000);
        const auto policy = [this](const char *restriction) {
            return m_admin
                ->ask({.method = Method::Patch,
                    .path = QStringLiteral("/connection_policy"),
                    .body = {{QStringLiteral("restriction"), QLatin1String(restriction)}}})
                .status;
        };
        QCOMPARE(policy("off"), 200);
        const auto installed = installByMember();
        QCOMPARE(installed.status, 200);
        QVERIFY(installed.body.value(QLatin1String("ends_at")).isNull());
        QCOMPARE(m_admin->undo(m_admin->lastEvent()).status, 200);
        QCOMPARE(policy("approved_only"), 200);
        QCOMPARE(installByMember().status, 403);
        QCOMPARE(m_admin
                     ->ask({.method = Method::Patch,
                         .path = QStringLiteral("/people/") + m_admin->memberId.toString(),
                         .body = {{QStringLiteral("role"), QStringLiteral("owner")}}})
                     .status,
            200);
        QCOMPARE(installByMember().status, 200);
    }

    void theDemosOwnEndsSoonAndThenEnds()
    {
        const auto endsSoon = [this] {
            return m_admin->ask({.path = QStringLiteral("/connection_requests")})
                .object("counts")
                .value(QLatin1String("ends_soon"))
                .toInt();
        };
        QCOMPARE(endsSoon(), 1);
        QCOMPARE(m_admin->test.connection(QStringLiteral("Typeform")).usersCount, 2);
        pass(qint64(5) * 24 * 60 * 60 * 1000);
        QCOMPARE(endsSoon(), 0);
        QCOMPARE(m_admin->test.connection(QStringLiteral("Typeform")).usersCount, 1);
    }

    void aStoreThatCannotBeWrittenIsStillRead()
    {
        QCOMPARE(borrow(1000).status, 200);
        m_admin->dispatcher = std::make_unique<Dispatcher>(
            Dispatcher::Parts{.store = m_admin->test.open({.mode = StoreOptions::Mode::ReadOnly}),
                .routes = m_admin->routes,
                .hosts = HostPolicy(4711, {}),
                .rateLimiter = nullptr});
        pass(1000);
        QCOMPARE(m_admin->ask({.path = m_admin->pathOf(m_zapier)}).status, 200);
        QCOMPARE(m_admin->ask({.path = m_admin->pathOf(m_zapier)}).status, 200);
        QCOMPARE(m_admin->test.connection(m_zapier).usersCount, 5);
    }
};

QTEST_GUILESS_MAIN(TestAccessEnding)
#include "tst_accessending.moc"
