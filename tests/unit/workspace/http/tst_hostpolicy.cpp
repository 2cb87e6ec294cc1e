// SPDX-License-Identifier: MIT
#include "app/workspace/http/hostpolicy.h"

#include <QTest>

using namespace GatehouseWorkspace;
using Verdict = HostPolicy::Verdict;

class TestHostPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin"); // "-": none
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *host, const char *origin, Verdict verdict) {
            QTest::addRow("%s from %s", host, origin)
                << QByteArray(host) << QByteArray(origin) << int(verdict);
        };
        for (const char *host : {"127.0.0.1:4711", "localhost:4711", "LocalHost:4711", "[::1]:4711",
                 "notes.example.org", "notes.example.org:8443", "NOTES.example.org",
                 "desk.example.org:444"})
            row(host, "-", Verdict::Welcome);
        for (const char *host : {"", "127.0.0.1", "localhost", "[::1]", "127.0.0.1:4712",
                 "localhost:80", "127.0.0.2:4711", "0.0.0.0:4711", "::1:4711", "[::1:4711",
                 "[::2]:4711", "[::1]4711", "localhost:", "localhost:4711x", "localhost:+4711",
                 "localhost:004711", "localhost: 4711", "evil.example.org:4711",
                 "localhost.evil.example.org:4711", "desk.example.org", "desk.example.org:445",
                 "notes.example.org.evil.example", "user@localhost:4711"})
            row(host, "-", Verdict::ForeignHost);
        const char *const own = "127.0.0.1:4711";
        row(own, "http://127.0.0.1:4711", Verdict::Welcome);
        row(own, "http://localhost:4711", Verdict::Welcome);
        row(own, "https://notes.example.org", Verdict::Welcome);
        row(own, "null", Verdict::OpaqueOrigin);
        row(own, "", Verdict::ForeignOrigin);
        row(own, "http://localhost:4712", Verdict::ForeignOrigin);
        row(own, "http://localhost", Verdict::ForeignOrigin);
        row(own, "https://evil.example.org", Verdict::ForeignOrigin);
        row(own, "ftp://localhost:4711", Verdict::ForeignOrigin);
        row(own, "http://localhost:4711/", Verdict::ForeignOrigin);
        row("evil.example.org", "http://localhost:4711", Verdict::ForeignHost);
    }
    void judges()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(int, verdict);
        const HostPolicy policy(
            4711, {QStringLiteral("notes.example.org"), QStringLiteral("desk.example.org:444")});
        Request request{.hosts = {host}};
        if (origin != "-")
            request.origin = origin;
        QCOMPARE(int(policy.judge(request)), verdict);
    }

    void exactlyOneHost()
    {
        const HostPolicy policy(4711, {});
        QVERIFY(policy.judge({}) == Verdict::ForeignHost);
        QVERIFY(
            policy.judge({.hosts = {"localhost:4711", "localhost:4711"}}) == Verdict::ForeignHost);
    }

    void portMayBeLeftOutWhenItIsTheUsualOne()
    {
        const HostPolicy policy(80, {});
        QVERIFY(policy.judge({.hosts = {"localhost"}}) == Verdict::Welcome);
        QVERIFY(policy.judge({.hosts = {"localhost:80"}}) == Verdict::Welcome);
    }
};

QTEST_GUILESS_MAIN(TestHostPolicy)
#include "tst_hostpolicy.moc"
