// SPDX-License-Identifier: MIT
#include "models/net/answerclassifier.h"

#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using namespace std::chrono_literals;
using ErrorKind = ApiError::Kind;

class TestAnswerClassifier final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray page = "<!DOCTYPE html><html><body>Sign in</body></html>";
        const auto envelope = [](int status, const char *code) {
            return QByteArray("{\"object\":\"error\",\"status\":") + QByteArray::number(status)
                + ",\"code\":\"" + code + "\",\"message\":\"m\"}";
        };
        QTest::newRow("HTML with 200") << 200 << page << ErrorKind::NotJson;
        QTest::newRow("text with 200") << 200 << QByteArray("It works") << ErrorKind::NotJson;
        QTest::newRow("HTML with 403") << 403 << page << ErrorKind::NotJson;
        QTest::newRow("HTML with 404") << 404 << page << ErrorKind::NotJson;
        QTest::newRow("HTML with 502") << 502 << page << ErrorKind::ServerFault;
        QTest::newRow("HTML with 413") << 413 << page << ErrorKind::TooLarge;
        QTest::newRow("text with 429") << 429 << QByteArray("slow down") << ErrorKind::RateLimited;
        QTest::newRow("redirect of a write") << 302 << QByteArray() << ErrorKind::NotJson;
        QTest::newRow("cut off JSON")
            << 200 << QByteArray("{\"object\":\"list\",\"resu") << ErrorKind::Malformed;
        QTest::newRow("an array") << 200 << QByteArray("[1]") << ErrorKind::Malformed;
        QTest::newRow("an error of another kind")
            << 404 << QByteArray("{\"detail\":\"Not Found\"}") << ErrorKind::Malformed;
        QTest::newRow("400") << 400 << envelope(400, "validation_error") << ErrorKind::Validation;
        QTest::newRow("401") << 401 << envelope(401, "unauthorized") << ErrorKind::Unauthorized;
        QTest::newRow("403") << 403 << envelope(403, "restricted_resource")
                             << ErrorKind::Restricted;
        QTest::newRow("404") << 404 << envelope(404, "object_not_found") << ErrorKind::NotFound;
        QTest::newRow("409") << 409 << envelope(409, "conflict_error") << ErrorKind::Conflict;
        QTest::newRow("413") << 413 << envelope(413, "payload_too_large") << ErrorKind::TooLarge;
        QTest::newRow("429") << 429 << envelope(429, "rate_limited") << ErrorKind::RateLimited;
        QTest::newRow("529") << 529 << envelope(529, "service_overload") << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << envelope(500, "internal_server_error")
                             << ErrorKind::ServerFault;
        QTest::newRow("503") << 503 << envelope(503, "service_unavailable")
                             << ErrorKind::ServerFault;
        QTest::newRow("405") << 405 << envelope(405, "something_new") << ErrorKind::Validation;
    }

    void names()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const Result<HttpAnswer> result = classified({.status = status, .body = body});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().httpStatus, status);
    }

    void takesAny2xx()
    {
        for (const int status : {200, 201, 202, 204})
            QVERIFY(classified({.status = status, .body = status == 204 ? "" : "{\"a\":1}"}));
    }

    void readsTheEnvelope()
    {
        const Result<HttpAnswer> result = classified({.status = 403,
            .body
            = R"({"object":"error","status":403,"code":"restricted_resource","message":"Not with ntn_planted.",
                       "request_id":"r-1","additional_data":{"reason":"plan","other":[1]}})"});
        const ApiError &error = result.error();
        QCOMPARE(error.code, QStringLiteral("restricted_resource"));
        QCOMPARE(error.requestId, QStringLiteral("r-1"));
        QCOMPARE(error.reason, QStringLiteral("plan"));
        QVERIFY(!error.detail.contains(QLatin1String("planted")));
        QVERIFY(error.additionalData.contains(QLatin1String("other")));
    }

    void readsTheOlderAdminEnvelope()
    {
        const Result<HttpAnswer> result = classified({.status = 403,
            .headers = {{"x-notion-request-id", "r-2"}},
            .body = R"({"type":"error","code":"missing_scope","status":403,"message":"m"})"});
        QCOMPARE(result.error().kind, ErrorKind::Restricted);
        QCOMPARE(result.error().code, QStringLiteral("missing_scope"));
        QCOMPARE(result.error().requestId, QStringLiteral("r-2"));
    }

    void readsOAuthErrors()
    {
        const Result<HttpAnswer> result = classified({.status = 400,
            .body = R"({"error":"invalid_grant","error_description":"The code was used."})"});
        QCOMPARE(result.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(result.error().detail, QStringLiteral("The code was used."));
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("7") << 7;
        QTest::newRow("date") << QByteArray("Sat, 01 Aug 2026 12:00:30 GMT") << 30;
        QTest::newRow("past date") << QByteArray("Sat, 01 Aug 2026 11:00:30 GMT") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("negative") << QByteArray("-3") << -1;
        QTest::newRow("absent") << QByteArray() << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), QTimeZone::utc());
        const auto parsed = parsedRetryAfter(value, now);
        QCOMPARE(parsed ? int(parsed->count()) : -1, seconds);
    }

    void takesRetryAfterFromTheBodyToo()
    {
        const Result<HttpAnswer> result = classified({.status = 429,
            .body
            = R"({"code":"rate_limited","message":"m","additional_data":{"retry_after":"12"}})"});
        QCOMPARE(result.error().retryAfter, std::optional(12s));
    }
};

QTEST_GUILESS_MAIN(TestAnswerClassifier)
#include "tst_answerclassifier.moc"
