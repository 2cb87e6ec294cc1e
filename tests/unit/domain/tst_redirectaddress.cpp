// SPDX-License-Identifier: MIT
#include "models/domain/redirectaddress.h"

#include <QTest>

using namespace Gatehouse;

class TestRedirectAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problem_data()
    {
        using Problem = RedirectAddresses::Problem;
        QTest::addColumn<QString>("address");
        QTest::addColumn<RedirectAddresses::Problem>("problem");
        const auto row = [](const char *address, Problem problem) {
            QTest::newRow(*address ? address : "nothing") << QString::fromUtf8(address) << problem;
        };
        row("https://example.org/callback", Problem::None);
        row("https://example.org/a%20b?next=%2Fx", Problem::None);
        row("HTTPS://Example.org", Problem::None);
        row("https://example.org/@me", Problem::None);
        row("http://localhost/callback", Problem::None);
        row("http://localhost:8080", Problem::None);
        row("http://127.0.0.1:3000/x", Problem::None);
        row("http://[::1]:3000/x", Problem::None);
        row("", Problem::Unfinished);
        row("example.org", Problem::Unfinished);
        row("https:/", Problem::Unfinished);
        row("https://", Problem::Unfinished);
        row("https://exa mple.org", Problem::Unfinished);
        row("http://loc", Problem::Unfinished);
        row("http://127.0.", Problem::Unfinished);
        row("http://[::", Problem::Unfinished);
        row("http://example.org", Problem::NotSecure);
        row("http://localhost.example.org", Problem::NotSecure);
        row("http://127.0.0.2", Problem::NotSecure);
        row("ftp://example.org", Problem::NotSecure);
        row("myapp://callback", Problem::NotSecure);
        row("javascript://alert", Problem::NotSecure);
        row("https://example.org/#top", Problem::Fragment);
        row("https://example.org/#", Problem::Fragment);
        row("https://ada@example.org", Problem::UserInfo);
        row("https://ada:secret@example.org", Problem::UserInfo);
        row("https://@example.org", Problem::UserInfo);
        row("http://localhost@example.org", Problem::UserInfo);
        row("https://*.example.org", Problem::Wildcard);
        row("https://example.org/*", Problem::Wildcard);
        row("http://127.0.0.1:05000/x", Problem::Port);
        row("http://localhost:0", Problem::Port);
        row("https://example.org:0443?a=b", Problem::Port);
        row("https://[2001:db8::0]/x", Problem::None);
        row("https://example.org/callback?code=x", Problem::Parameter);
        row("https://example.org/callback?a=b&state=", Problem::Parameter);
        row("https://example.org/callback?%65rror=x", Problem::Parameter);
        row("https://example.org/callback?code", Problem::Parameter);
        row("https://example.org/callback?postcode=1", Problem::None);
        QTest::newRow("long") << QStringLiteral("https://example.org/") + QString(2000, u'a')
                              << Problem::TooLong;
    }
    void problem()
    {
        QFETCH(QString, address);
        QFETCH(RedirectAddresses::Problem, problem);
        QCOMPARE(RedirectAddresses::problem(address), problem);
    }
};

QTEST_GUILESS_MAIN(TestRedirectAddress)
#include "tst_redirectaddress.moc"
