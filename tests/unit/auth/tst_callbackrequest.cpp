// SPDX-License-Identifier: MIT
#include "models/auth/callbackrequest.h"

#include <QTest>

using namespace Gatehouse;
using Verdict = CallbackRequest::Verdict;

namespace {

constexpr quint16 port = 4711;

Verdict verdictOf(const QByteArray &bytes)
{
    return CallbackRequest::parse(bytes, port).first;
}

} // namespace

class TestCallbackRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatABrowserSends()
    {
        const auto [verdict, request] = CallbackRequest::parse(
            "GET /callback?code=a%26b%3D+c&state=s%C3%BC HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n"
            "User-Agent: x\r\n\r\n",
            port);
        QCOMPARE(verdict, Verdict::Complete);
        QCOMPARE(request.path, QByteArray("/callback"));
        QCOMPARE(request.only(QStringLiteral("code")), std::optional(QStringLiteral("a&b= c")));
        QCOMPARE(request.only(QStringLiteral("state")), std::optional(QStringLiteral("sü")));
        QVERIFY(!request.only(QStringLiteral("error")));
    }

    void whatComesTwiceIsNobodysWord()
    {
        const auto [verdict, request] = CallbackRequest::parse(
            "GET /callback?state=a&state=b HTTP/1.1\r\nHost: localhost:4711\r\n\r\n", port);
        QCOMPARE(verdict, Verdict::Complete);
        QVERIFY(!request.only(QStringLiteral("state")));
    }

    void waitsForTheWholeHead()
    {
        const QByteArray whole
            = "GET /callback?code=c&state=s HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(verdictOf(whole.left(size)), Verdict::Incomplete);
        QCOMPARE(verdictOf(whole), Verdict::Complete);
    }

    void turnsAwayWhatIsNoneOfItsBusiness_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray host = "\r\nHost: 127.0.0.1:4711\r\n\r\n";
        QTest::newRow("POST") << QByteArray("POST /callback?code=c HTTP/1.1" + host);
        QTest::newRow("HEAD, begun") << QByteArray("HEA");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00");
        QTest::newRow("garbage") << QByteArray("hello\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET /callback HTTP/1.1\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nHost: "
                                                 "127.0.0.1:4711\r\n\r\n");
        QTest::newRow("another name (rebinding)")
            << QByteArray("GET /callback HTTP/1.1\r\nHost: evil.example:4711\r\n\r\n");
        QTest::newRow("another port")
            << QByteArray("GET /callback HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n");
        QTest::newRow("absolute form")
            << QByteArray("GET http://127.0.0.1:4711/callback HTTP/1.1" + host);
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\n");
        QTest::newRow("endless") << QByteArray("GET /" + QByteArray(9000, 'a'));
    }
    void turnsAwayWhatIsNoneOfItsBusiness()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(verdictOf(bytes), Verdict::Bad);
    }
};

QTEST_GUILESS_MAIN(TestCallbackRequest)
#include "tst_callbackrequest.moc"
