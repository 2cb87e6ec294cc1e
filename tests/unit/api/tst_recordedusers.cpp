// SPDX-License-Identifier: MIT
#include "models/api/notionworkspaceservice.h"
#include "models/api/wire/notionusercodec.h"
#include "models/auth/heldtoken.h"
#include "models/net/answerclassifier.h"
#include "models/net/httpclient.h"
#include "tests/support/recorded.h"
#include "tests/support/replayserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Gatehouse;

//! What api.notion.com really answered about users, of every version.
class TestRecordedUsers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasRecorded())
            QSKIP(qPrintable(recordedAbsence()));
    }

    void isReadWithoutLoss_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        int row = 0;
        for (const RecordedExchange &exchange : recordedExchanges(QStringLiteral("/v1/users")))
            QTest::addRow(
                "%d %s %s", ++row, qPrintable(exchange.path), qPrintable(exchange.version))
                << exchange.status
                << QJsonDocument(exchange.body.toObject()).toJson(QJsonDocument::Compact);
        QVERIFY2(row >= 30, "There are fewer recordings than there were.");
    }

    void isReadWithoutLoss()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        const Result<HttpAnswer> answer = classified({.status = status, .body = body});
        if (status != 200) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().httpStatus, status);
            QCOMPARE(answer.error().code, json.value(QLatin1String("code")).toString());
            QCOMPARE(answer.error().detail, json.value(QLatin1String("message")).toString());
            QCOMPARE(answer.error().requestId, json.value(QLatin1String("request_id")).toString());
            QCOMPARE(answer.error().additionalData,
                json.value(QLatin1String("additional_data")).toObject());
            return;
        }
        QVERIFY(answer);
        if (json.value(QLatin1String("object")).toString() == QLatin1String("list")) {
            const Result<Wire::NotionUserList> list = Wire::decodeNotionUserList(answer->body);
            QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
            QCOMPARE(Wire::encodeNotionUserList(*list), json);
        } else {
            const Result<NotionUser> user = Wire::decodeNotionUser(answer->body);
            QVERIFY2(user, user ? "" : qPrintable(user.error().detail));
            QCOMPARE(Wire::encodeNotionUser(*user), json);
            QVERIFY(!toPerson(*user).name.isEmpty());
        }
    }

    void isShownByANotionProfile()
    {
        const auto sessions = ReplayServer::sessions();
        QVERIFY(!sessions.empty());
        for (const ReplayServer::Session &session : sessions) {
            ReplayServer server(session);
            SystemClock clock;
            HeldToken token(Secret("ntn_replayed"));
            HttpClient client({.origin = server.origin()}, token, clock);
            NotionWorkspaceService service(client, clock);
            std::optional<PeoplePage> people;
            std::optional<ConnectionPage> connections;
            const RequestHandle first = service.listPeople({}, [&](Result<PeoplePage> page) {
                if (page)
                    people = *page;
            });
            const RequestHandle second
                = service.listConnections({}, [&](Result<ConnectionPage> page) {
                      if (page)
                          connections = *page;
                  });
            QTRY_VERIFY(people && connections);
            QCOMPARE(server.requestCount(), 2); // one users/me, one list, shared

            QSet<QString> ids;
            QSet<QString> bots;
            const QJsonArray rows = server.users().value(QLatin1String("results")).toArray();
            for (const QJsonValue &row : rows) {
                ids << row[QLatin1String("id")].toString();
                if (row[QLatin1String("type")].toString() == QLatin1String("bot"))
                    bots << row[QLatin1String("id")].toString();
            }
            QCOMPARE(qsizetype(people->items.size()), ids.size());
            QCOMPARE(qsizetype(connections->items.size()), bots.size());
            for (const Connection &connection : connections->items)
                QVERIFY(bots.contains(connection.id.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordedUsers)
#include "tst_recordedusers.moc"
