// SPDX-License-Identifier: MIT
// Consents that were given and came to nothing here: what is said of them, and how one goes on.
#include "tests/gui/console/consentbench.h"

#include <QRadioButton>
#include <QTcpServer>

using namespace Gatehouse;

class TestOAuthTroubles final : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsentBench> m_bench;

    QString entered(const char *label) const
    {
        const QLineEdit *field = Desk::field(m_bench->dialog(), QString::fromUtf8(label));
        return field ? field->text() : QStringLiteral("no such field");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ConsentBench>();
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }

    void whatWasAllowedIsNotDenied()
    {
        ConsentBench &bench = *m_bench;
        bench.begin(QStringLiteral("secret_wrong"));
        bench.consent();
        QVERIFY(bench.browser.page().contains(
            QStringLiteral("Team calendar is allowed, but Gatehouse got no tokens")));
        QTRY_VERIFY(bench.says("Team calendar is allowed, but its tokens did not arrive"));
        QVERIFY(bench.says("The server does not know this client id with this secret."));
        QVERIFY(bench.says("You have allowed it, so it counts as installed."));
        QVERIFY(!bench.says("Team calendar is not installed"));
        // And so it does, in the list as well.
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(1));
        QTRY_COMPARE(bench.undoAction()->text(), QStringLiteral("Undo “Install Team calendar”"));
        bench.leave();
        QTRY_VERIFY(Desk::sees(bench.window,
            QStringLiteral(
                "Team calendar is installed in “Northwind”, but its tokens did not arrive.")));
        const auto *table = Desk::table(bench.window, QStringLiteral("connectionsTable"));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), bench.name);
        QVERIFY(Desk::press(bench.window, QStringLiteral("Undo")));
        QTRY_VERIFY(Desk::sees(bench.window, QStringLiteral("“Install Team calendar” is undone.")));
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(0));
    }

    void aWrongSecretIsChanged()
    {
        ConsentBench &bench = *m_bench;
        bench.begin(QStringLiteral("secret_wrong"));
        bench.consent();
        QTRY_VERIFY(Desk::button(bench.dialog(), QStringLiteral("Change…")));
        QVERIFY(bench.press("Change…"));
        QTRY_VERIFY(Desk::field(bench.dialog(), QStringLiteral("Client secret")));
        QCOMPARE(entered("Name"), bench.name);
        QCOMPARE(entered("Client id"), bench.clientId);
        QCOMPARE(entered("Client secret"), QStringLiteral("secret_wrong"));
        QCOMPARE(Desk::field(bench.dialog(), QStringLiteral("Client secret"))->echoMode(),
            QLineEdit::Password);
        QVERIFY(Desk::type(bench.dialog(), QStringLiteral("Client secret"), bench.clientSecret));
        QVERIFY(bench.press("Continue in the browser"));
        QTRY_COMPARE(bench.sent.size(), size_t(2));
        bench.consent();
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.dialog() && bench.dialog()->isDone(), ConsentBench::slowMilliseconds);
        QCOMPARE(bench.tokensOfKind("oauth-access").size(), 1);
        QCOMPARE(bench.tokensOfKind("client-secret").size(), 1);
    }

    void aDeadTokenEndpointIsTriedAgain()
    {
        ConsentBench &bench = *m_bench;
        bench.proxy.faultyPath = QStringLiteral("/v1/oauth/token");
        bench.proxy.fault = [](FakeCall &call) {
            call.answer(
                {.status = 502, .body = "<h1>Bad gateway</h1>", .contentType = "text/html"});
        };
        bench.begin();
        bench.consent(bench.labsId);
        QTRY_VERIFY(bench.says("Team calendar is allowed, but its tokens did not arrive"));
        bench.proxy.fault = {};
        QVERIFY(bench.press("Begin again"));
        QTRY_COMPARE(bench.sent.size(), size_t(2));
        bench.consent(bench.labsId);
        QTRY_VERIFY_WITH_TIMEOUT(bench.dialog()->isDone(), ConsentBench::slowMilliseconds);
        QVERIFY(bench.says("Team calendar is installed in “Northwind Labs”."));
        QCOMPARE(bench.labs.users(bench.connection).size(), size_t(1));
    }

    void aBusyPortIsChanged()
    {
        ConsentBench &bench = *m_bench;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(bench.pick("Install your own public connection…"));
        QTRY_VERIFY(bench.dialog());
        QVERIFY(Desk::type(bench.dialog(), QStringLiteral("Name"), bench.name));
        QVERIFY(Desk::type(bench.dialog(), QStringLiteral("Client id"), bench.clientId));
        QVERIFY(Desk::type(bench.dialog(), QStringLiteral("Client secret"), bench.clientSecret));
        QVERIFY(bench.press("Always the same port"));
        QVERIFY(Desk::type(
            bench.dialog(), QStringLiteral("Port"), QString::number(other.serverPort())));
        QVERIFY(bench.press("Continue in the browser"));
        QTRY_VERIFY(bench.says("Another program uses this port."));
        QVERIFY(bench.press("Change…"));
        QTRY_VERIFY(Desk::field(bench.dialog(), QStringLiteral("Port")));
        QCOMPARE(entered("Port"), QString::number(other.serverPort()));
        QCOMPARE(entered("Client secret"), bench.clientSecret);
        QVERIFY(bench.press("Any free port"));
        QVERIFY(bench.press("Continue in the browser"));
        QTRY_COMPARE(bench.sent.size(), size_t(1));
        // This one's address leads anywhere: whoever has a password signs in there.
        QVERIFY(Desk::button(bench.dialog(), QStringLiteral("Copy link")));
    }
};

QTEST_MAIN(TestOAuthTroubles)
#include "tst_oauthtroubles.moc"
