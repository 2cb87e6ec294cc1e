// SPDX-License-Identifier: MIT
// Consents in the workspace that is open and in another one: what is said of them, what their undo
// takes back, and which of them a revocation ends.
#include "tests/gui/console/consentbench.h"

#include <QApplication>

using namespace Gatehouse;

class TestOAuthPlaces final : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsentBench> m_bench;

    void revoke(const char *card, const char *button)
    {
        QVERIFY(m_bench->pick("Tokens on this computer…"));
        QTRY_VERIFY(m_bench->dialog());
        QWidget *found = nullptr;
        const auto widgets = m_bench->dialog()->findChildren<QWidget *>();
        for (QWidget *each : widgets) {
            if (each->isVisible() && each->accessibleName() == QString::fromUtf8(card)
                && Desk::button(each, QString::fromUtf8(button)))
                found = each;
        }
        QVERIFY2(found, qPrintable(m_bench->told()));
        QVERIFY(Desk::press(found, QString::fromUtf8(button)));
        QTRY_VERIFY(QApplication::activeModalWidget() != m_bench->dialog());
        QVERIFY(
            Desk::press(QApplication::activeModalWidget(), QString::fromUtf8(button).chopped(1)));
    }

    void installInBoth()
    {
        m_bench->install();
        m_bench->leave();
        m_bench->install(m_bench->labsId);
        m_bench->leave();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ConsentBench>();
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }

    void aFirstInstallCanBeUndone()
    {
        ConsentBench &bench = *m_bench;
        QVERIFY(!bench.northwind.connection(bench.connection).approved.value_or(true));
        bench.install();
        // Behind the dialog its row is there and chosen, and nothing runs out meanwhile.
        const auto *table = Desk::table(bench.window, QStringLiteral("connectionsTable"));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTRY_COMPARE(table->selectionModel()->selectedRows().first().data().toString(), bench.name);
        QVERIFY(!Desk::button(bench.window, QStringLiteral("Undo")));
        QCOMPARE(bench.undoAction()->text(), QStringLiteral("Undo “Install Team calendar”"));
        QVERIFY(bench.undoAction()->isEnabled());
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(1));
        QVERIFY(bench.northwind.connection(bench.connection).approved.value_or(false));
        bench.leave();
        QTRY_VERIFY(Desk::sees(bench.window, QStringLiteral("Team calendar is installed.")));
        QVERIFY(Desk::button(bench.window, QStringLiteral("Open")));

        QVERIFY(Desk::press(bench.window, QStringLiteral("Undo")));
        QTRY_VERIFY(Desk::sees(bench.window, QStringLiteral("“Install Team calendar” is undone.")));
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(0));
        // With what rule 3 had added for the owner.
        QVERIFY(!bench.northwind.connection(bench.connection).approved.value_or(true));
        QTRY_COMPARE(bench.tokensOfKind("oauth-access"), QStringList());
        QTRY_COMPARE(bench.tokensOfKind("client-secret"), QStringList());
        QVERIFY(!bench.undoAction()->isEnabled());
    }

    void aRenewedConsentIsNotUndone()
    {
        ConsentBench &bench = *m_bench;
        bench.install();
        bench.leave();
        QTRY_VERIFY(Desk::button(bench.window, QStringLiteral("Undo")));
        bench.install({}, 1);
        bench.leave();
        QTRY_VERIFY(Desk::button(bench.window, QStringLiteral("Open")));
        // The toast of before went with the new one, which offers nothing that ended everything.
        QVERIFY(!Desk::button(bench.window, QStringLiteral("Undo")));
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(1));
        QCOMPARE(bench.tokensOfKind("oauth-access").size(), 1);
    }

    void anotherWorkspaceIsSaidAndShown()
    {
        ConsentBench &bench = *m_bench;
        bench.install(bench.labsId);
        QVERIFY2(bench.says("Team calendar is installed in “Northwind Labs”. It reaches "),
            qPrintable(bench.told()));
        QVERIFY2(!bench.says("It reaches 0 pages."), qPrintable(bench.told()));
        QVERIFY(bench.press("Show it in Northwind Labs"));
        QTRY_VERIFY(!bench.dialog());
        QTRY_VERIFY(Desk::button(bench.window, QStringLiteral("Workspace: Northwind Labs")));
        QTRY_COMPARE(Desk::names(Desk::table(bench.window, QStringLiteral("connectionsTable"))),
            QStringList{bench.name});
        // What would open it again went with the workspace that was left.
        QVERIFY(!Desk::button(bench.window, QStringLiteral("Open")));
        QTRY_COMPARE(bench.undoAction()->text(), QStringLiteral("Undo “Install Team calendar”"));
        bench.undoAction()->trigger();
        QTRY_COMPARE(bench.tokensOfKind("oauth-access"), QStringList());
        QCOMPARE(bench.labs.users(bench.connection).size(), size_t(0));
    }

    void revokingEndsTheOneInItsOwnWorkspace()
    {
        ConsentBench &bench = *m_bench;
        installInBoth();
        QCOMPARE(bench.tokensOfKind("oauth-access").size(), 2);
        QCOMPARE(bench.labs.users(bench.connection).size(), size_t(1));
        revoke("Team calendar in Northwind Labs", "Revoke Team calendar…");
        QTRY_VERIFY(Desk::sees(
            bench.window, QStringLiteral("Team calendar in Northwind Labs is revoked.")));
        QCOMPARE(bench.labs.users(bench.connection).size(), size_t(0));
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(1));
        QCOMPARE(bench.tokensOfKind("oauth-access").size(), 1);
    }

    void aRevocationGoesToItsEnd()
    {
        ConsentBench &bench = *m_bench;
        installInBoth();
        std::vector<FakeCall *> held;
        bench.proxy.faultyPath = QStringLiteral("/v1/oauth/revoke");
        bench.proxy.fault = [&held](FakeCall &call) { held.push_back(&call); };
        revoke("Team calendar in Northwind", "Revoke Team calendar…");
        QTRY_COMPARE(held.size(), size_t(1));
        // Something else is asked of the other one meanwhile.
        QTRY_VERIFY(!QApplication::activeModalWidget()
            || QApplication::activeModalWidget() == bench.dialog());
        const auto checks
            = bench.dialog()->findChildren<QAbstractButton *>(QStringLiteral("checkHeldToken"));
        QCOMPARE(checks.size(), 2);
        for (QAbstractButton *check : checks) {
            if (check->accessibleName().contains(QStringLiteral("Labs"))) {
                QVERIFY(check->isEnabled());
                QVERIFY(Desk::click(check));
            } else {
                QVERIFY(!check->isEnabled());
            }
        }
        QTRY_VERIFY(bench.says("The server says: it is active."));
        bench.proxy.fault = {};
        bench.proxy.pass(*held.front());
        QTRY_VERIFY(
            Desk::sees(bench.window, QStringLiteral("Team calendar in Northwind is revoked.")));
        QCOMPARE(bench.northwind.users(bench.connection).size(), size_t(0));
        QCOMPARE(bench.labs.users(bench.connection).size(), size_t(1));
        QCOMPARE(bench.tokensOfKind("oauth-access").size(), 1);
    }

    void twoAreAskedAtOnce()
    {
        ConsentBench &bench = *m_bench;
        installInBoth();
        std::vector<FakeCall *> held;
        bench.proxy.faultyPath = QStringLiteral("/v1/oauth/introspect");
        bench.proxy.fault = [&held](FakeCall &call) { held.push_back(&call); };
        QVERIFY(bench.pick("Tokens on this computer…"));
        QTRY_VERIFY(bench.dialog());
        const auto checks
            = bench.dialog()->findChildren<QAbstractButton *>(QStringLiteral("checkHeldToken"));
        QCOMPARE(checks.size(), 2);
        for (QAbstractButton *check : checks)
            QVERIFY(Desk::click(check));
        QTRY_COMPARE(held.size(), size_t(2));
        bench.proxy.fault = {};
        for (FakeCall *call : held)
            bench.proxy.pass(*call);
        QTRY_COMPARE(
            bench.told().count(QStringLiteral("The server says: it is active.")), qsizetype(2));
        for (const QAbstractButton *check : checks)
            QVERIFY(check->isEnabled());
    }
};

QTEST_MAIN(TestOAuthPlaces)
#include "tst_oauthplaces.moc"
