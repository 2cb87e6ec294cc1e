// SPDX-License-Identifier: MIT
#include "models/net/retrypolicy.h"

#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;
using HttpKind = HttpRequest::Kind;
using ErrorKind = ApiError::Kind;

class TestRetryPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("readAgain");
        QTest::addColumn<bool>("writeAgain");

        const QString none;
        const QString limited = QStringLiteral("rate_limited");
        QTest::newRow("dropped") << ErrorKind::Offline << 0 << none << true << false;
        QTest::newRow("timed out") << ErrorKind::Timeout << 0 << none << true << false;
        QTest::newRow("cut off") << ErrorKind::Malformed << 200
                                 << QString::fromLatin1(truncatedCode) << true << false;
        QTest::newRow("other shape") << ErrorKind::Malformed << 200 << none << false << false;
        QTest::newRow("proxy page") << ErrorKind::NotJson << 200 << none << false << false;
        QTest::newRow("no such host") << ErrorKind::HostNotFound << 0 << none << false << false;
        QTest::newRow("certificate") << ErrorKind::Tls << 0 << none << false << false;
        QTest::newRow("outcome unknown")
            << ErrorKind::OutcomeUnknown << 0 << none << false << false;
        QTest::newRow("400") << ErrorKind::Validation << 400 << QStringLiteral("validation_error")
                             << false << false;
        QTest::newRow("401") << ErrorKind::Unauthorized << 401 << none << false << false;
        QTest::newRow("403") << ErrorKind::Restricted << 403 << none << false << false;
        QTest::newRow("404") << ErrorKind::NotFound << 404 << none << false << false;
        QTest::newRow("409") << ErrorKind::Conflict << 409 << none << false << false;
        QTest::newRow("413") << ErrorKind::TooLarge << 413 << none << false << false;
        QTest::newRow("429 of the server")
            << ErrorKind::RateLimited << 429 << limited << true << true;
        QTest::newRow("429 of a proxy") << ErrorKind::RateLimited << 429 << none << true << false;
        QTest::newRow("529 of the server")
            << ErrorKind::RateLimited << 529 << QStringLiteral("service_overload") << true << true;
        QTest::newRow("500") << ErrorKind::ServerFault << 500
                             << QStringLiteral("internal_server_error") << true << false;
        QTest::newRow("503") << ErrorKind::ServerFault << 503
                             << QStringLiteral("service_unavailable") << true << false;
        QTest::newRow("502 in HTML") << ErrorKind::ServerFault << 502 << none << true << false;
    }

    void decides()
    {
        QFETCH(ErrorKind, error);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(bool, readAgain);
        QFETCH(bool, writeAgain);
        const ApiError failure{.kind = error, .httpStatus = status, .code = code};
        QCOMPARE(retryDelay({.error = failure, .kind = HttpKind::Read}, {}).has_value(), readAgain);
        QCOMPARE(
            retryDelay({.error = failure, .kind = HttpKind::Write}, {}).has_value(), writeAgain);
    }

    void neverRepeatsABlockedRequest()
    {
        const ApiError blocked{.kind = ErrorKind::RateLimited,
            .httpStatus = 429,
            .code = QStringLiteral("rate_limited"),
            .additionalData = {{QStringLiteral("rate_limit_reason"),
                QStringLiteral("public_api_request_blocked")}}};
        QVERIFY(!retryDelay({.error = blocked, .kind = HttpKind::Read}, {}));
    }

    void backsOffAndGivesUp()
    {
        const ApiError dropped{.kind = ErrorKind::Offline};
        const RetryLimits limits{.retries = 3, .firstDelay = 1s, .longestDelay = 3s};
        QCOMPARE(retryDelay({.error = dropped, .attempt = 1}, limits), std::optional(1000ms));
        QCOMPARE(retryDelay({.error = dropped, .attempt = 2}, limits), std::optional(2000ms));
        QCOMPARE(retryDelay({.error = dropped, .attempt = 3}, limits), std::optional(3000ms));
        QVERIFY(!retryDelay({.error = dropped, .attempt = 4}, limits));
    }

    void spreadsByJitter()
    {
        const ApiError dropped{.kind = ErrorKind::Offline};
        QCOMPARE(retryDelay({.error = dropped, .jitter = 0.0}, {}), std::optional(500ms));
        QCOMPARE(retryDelay({.error = dropped, .jitter = 1.0}, {}), std::optional(1500ms));
    }

    void honoursRetryAfterAndNeverComesEarlier()
    {
        const ApiError limited{.kind = ErrorKind::RateLimited,
            .httpStatus = 429,
            .code = QStringLiteral("rate_limited"),
            .retryAfter = 90s};
        QCOMPARE(retryDelay({.error = limited, .jitter = 0.0}, {}),
            std::optional<std::chrono::milliseconds>(90s));
        QCOMPARE(retryDelay({.error = limited, .jitter = 1.0}, {}), std::optional(90500ms));
    }

    void handsAVeryLongWaitToThePerson()
    {
        const ApiError limited{.kind = ErrorKind::RateLimited,
            .httpStatus = 429,
            .code = QStringLiteral("rate_limited"),
            .retryAfter = 3600s};
        QVERIFY(!retryDelay({.error = limited}, {}));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
