// SPDX-License-Identifier: MIT
#include "app/workspace/rules/oauthrules.h"

#include <QTest>

using namespace GatehouseWorkspace;

class TestOAuthRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redirects_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *wanted, bool fits) {
            QTest::addRow("%s", wanted) << QString::fromUtf8(wanted) << fits;
        };
        for (const char *own : {"https://app.example.com/cb", "https://app.example.com/cb?from=us",
                 "http://127.0.0.1/back", "http://127.0.0.1:1/back", "http://127.0.0.1:65535/back",
                 "http://localhost:3000/l", "http://[::1]:3000/six?a=b"})
            row(own, true);
        for (const char *other : {"", "https://app.example.com", "https://app.example.com/",
                 "https://app.example.com/cb/", "https://app.example.com/cb2",
                 "https://app.example.com/c", "https://app.example.com/cb?x=1",
                 "https://app.example.com/cb#x", "https://app.example.com/cb/../cb",
                 "https://app.example.com/x/../cb", "https://app.example.com/%63b",
                 "https://app.example.com%2fcb", "https://app.example.com:443/cb",
                 "https://app.example.com:8443/cb", "https://APP.example.com/cb",
                 "HTTPS://app.example.com/cb", "https://app.example.com./cb",
                 "https://app.example.com.evil.example/cb",
                 "https://evil.example/https://app.example.com/cb",
                 "https://user@app.example.com/cb", "https://app.example.com@evil.example/cb",
                 "https://app.example.com\\@evil.example/cb", "https:/app.example.com/cb",
                 "//app.example.com/cb", "http://app.example.com/cb", "javascript:alert(1)",
                 "https://\xd0\xb0pp.example.com/cb", "https://app.example.com/cb ",
                 " https://app.example.com/cb", "https://app.example.com/cb\r\nSet-Cookie: a=b",
                 "https://app.example.com/\xe2\x80\xaa"
                 "cb"})
            row(other, false);
        for (const char *other : {"http://127.0.0.1/", "http://127.0.0.1", "http://127.0.0.1/back/",
                 "http://127.0.0.1:0/back", "http://127.0.0.1:05000/back",
                 "http://127.0.0.1:65536/back", "http://127.0.0.1:/back",
                 "http://127.0.0.1:80a/back", "http://127.0.0.1:80@evil.example/back",
                 "http://127.0.0.1@evil.example/back", "http://127.0.0.1.evil.example/back",
                 "http://127.0.0.2/back", "http://127.1/back", "http://2130706433/back",
                 "http://0x7f000001/back", "http://localhost/back", "http://[::1]/back",
                 "https://127.0.0.1/back", "http://127.0.0.1:80/back#x",
                 "http://127.0.0.1:80/back?x", "http://127.0.0.1:80\\@evil.example/back",
                 "http://localhost.evil.example/l", "http://localhost:8080/l", "http://localhost/l",
                 "http://LOCALHOST/l", "http://localhost:1:2/l", "http://[::1]/six",
                 "http://[::1]:3000.evil.example/six?a=b", "http://[0:0:0:0:0:0:0:1]/six?a=b"})
            row(other, false);
    }
    void redirects()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, fits);
        const QStringList registered{QStringLiteral("https://app.example.com/cb"),
            QStringLiteral("https://app.example.com/cb?from=us"),
            QStringLiteral("http://127.0.0.1/back"), QStringLiteral("http://localhost:3000/l"),
            QStringLiteral("http://[::1]/six?a=b")};
        QCOMPARE(isRegisteredRedirect(registered, wanted), fits);
    }

    void challenges_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<bool>("fits");
        // The pair of RFC 7636, appendix B.
        const QString challenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        const QString verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        QTest::newRow("right") << challenge << verifier << true;
        QTest::newRow("none, and none wanted") << QString() << QString() << true;
        QTest::newRow("missing") << challenge << QString() << false;
        QTest::newRow("challenge taken out") << QString() << verifier << false;
        QTest::newRow("wrong") << challenge << QString(43, u'a') << false;
        QTest::newRow("plain") << verifier << verifier << false;
        QTest::newRow("the challenge itself") << challenge << challenge << false;
        QTest::newRow("short") << challenge << verifier.left(42) << false;
        QTest::newRow("long") << challenge << QString(129, u'a') << false;
        QTest::newRow("odd letters") << challenge << QString(43, u'ä') << false;
    }
    void challenges()
    {
        QFETCH(QString, challenge);
        QFETCH(QString, verifier);
        QTEST(fitsChallenge(challenge, verifier), "fits");
    }

    void whatAChallengeLooksLike()
    {
        QVERIFY(isCodeChallenge(QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")));
        for (const QString &other : {QString(), QString(42, u'a'), QString(44, u'a'),
                 QString(42, u'a') + u'=', QString(42, u'a') + u'.', QString(42, u'a') + u'ä'})
            QVERIFY2(!isCodeChallenge(other), qPrintable(other));
    }
};

QTEST_GUILESS_MAIN(TestOAuthRules)
#include "tst_oauthrules.moc"
