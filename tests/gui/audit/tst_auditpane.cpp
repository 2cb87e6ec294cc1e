// SPDX-License-Identifier: MIT
#include "tests/gui/audit/auditbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/common/messagebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Gatehouse;

//! The whole log, as owners see it, and as nobody else does.
class TestAuditPane final : public QObject {
    Q_OBJECT

    Theme m_theme;

    static QAction *entry(const QString &key)
    {
        QMenu *menu = Desk::menu();
        return menu ? menu->findChild<QAction *>(key) : nullptr;
    }

private Q_SLOTS:
    void showsWhoDidWhatToWhat()
    {
        AuditBench bench;
        QCOMPARE(bench.asked(), AuditQuery());
        bench.load();
        const auto cell = [&bench](int row, AuditListModel::Column column) {
            return bench.events.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, AuditListModel::Who), QStringLiteral("Ada Byron"));
        QCOMPARE(cell(0, AuditListModel::What), QStringLiteral("Disconnected"));
        QCOMPARE(cell(0, AuditListModel::Object), QStringLiteral("Zapier"));
        QCOMPARE(cell(0, AuditListModel::Outcome), QStringLiteral("Done"));
        QCOMPARE(cell(2, AuditListModel::Outcome), QStringLiteral("Refused"));
        // The exact time with its offset, and why it was refused.
        QVERIFY(bench.events.index(0, AuditListModel::When)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("(UTC")));
        QCOMPARE(bench.events.index(2, AuditListModel::Outcome).data(Qt::ToolTipRole).toString(),
            QStringLiteral("Only owners change the policy."));
        QVERIFY(bench.table->isColumnHidden(AuditListModel::Client));
        QVERIFY(bench.table->isColumnHidden(AuditListModel::Details));
        QCOMPARE(namelessControls(&bench.pane), QStringList());
    }

    void readsOnWhileItIsScrolled()
    {
        AuditBench bench;
        ListPage<AuditEvent> page;
        for (int i = 0; i < 100; ++i) {
            page.items.push_back(AuditBench::disconnected());
            page.items.back().id = AuditEventId(QStringLiteral("n%1").arg(i));
        }
        page.next = Cursor(QStringLiteral("second"));
        bench.service.auditListings.back()->answer(page);
        QCOMPARE(bench.service.auditListings.size(), size_t(1));
        bench.table->scrollToBottom();
        QTRY_COMPARE(bench.service.auditListings.size(), size_t(2));
        QCOMPARE(bench.asked().from, Cursor(QStringLiteral("second")));
        bench.load({AuditBench::refused()});
        QCOMPARE(bench.events.rowCount(), 101);
    }

    void undoesAfterSayingWhatThatDoes()
    {
        AuditBench bench;
        bench.load();
        bench.click(1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Undo…")));
        QVERIFY(bench.dialog());
        const QString said = bench.said(bench.dialog());
        QVERIFY2(said.contains(QStringLiteral("Undo “Change the role of Mei Tanaka”")),
            qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Workspace owner → Member")), qPrintable(said));
        QVERIFY(bench.service.made.undos.empty());
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Undo")));
        QCOMPARE(bench.service.made.undos.size(), size_t(1));
        QCOMPARE(bench.service.made.undos[0]->query.event, AuditEventId(QStringLiteral("e2")));
    }

    void undoesByKeysAlone()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "Audit log"));
        QTest::keyClick(bench.table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QAction *undo = entry(QStringLiteral("undoEvent"));
        QVERIFY(undo && undo->isEnabled());
        for (int i = 0; i < 8 && Desk::menu()->activeAction() != undo; ++i)
            QTest::keyClick(Desk::menu(), Qt::Key_Down);
        QTest::keyClick(Desk::menu(), Qt::Key_Return);
        QVERIFY(bench.dialog());
        QVERIFY(bench.said(bench.dialog())
                    .contains(QStringLiteral("Zapier comes back with its tokens")));
        QTest::keyClick(bench.dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.service.made.undos.at(0)->query.event, AuditEventId(QStringLiteral("e3")));
    }

    void whatCannotBeUndoneSaysWhy()
    {
        AuditBench bench;
        bench.load();
        bench.click(2);
        const QAbstractButton *undo = Desk::button(&bench.pane, QStringLiteral("Undo…"));
        QVERIFY(undo && !undo->isEnabled());
        QCOMPARE(undo->toolTip(), QStringLiteral("It was refused, so there is nothing to undo."));
        QTest::keyClick(bench.table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(entry(QStringLiteral("undoEvent"))->toolTip(), undo->toolTip());
        QApplication::activePopupWidget()->close();

        AuditBench reading(People::Role::Owner, Standing::Reach::ReadOnly);
        reading.load();
        reading.click(0);
        QVERIFY(Desk::button(&reading.pane, QStringLiteral("Undo…"))
                    ->toolTip()
                    .contains(QStringLiteral("read-only")));
    }

    void noLogForMembers()
    {
        AuditBench bench(People::Role::Member);
        bench.service.auditListings.back()->answer(
            ApiError{.kind = ApiError::Kind::Restricted, .reason = QStringLiteral("role")});
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Empty);
        QVERIFY(bench.sees("Only workspace owners see the audit log. What happened to your own "
                           "connections is in Connections, under Activity."));
        QVERIFY(!bench.filters->isVisible());
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Export…")));
        QSignalSpy asked(&bench.pane, &AuditPane::connectionsRequested);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Show connections")));
        QCOMPARE(asked.count(), 1);
    }

    void noLogForGuestsAndNoWayToConnections()
    {
        AuditBench bench(People::Role::Guest);
        bench.service.auditListings.back()->answer(
            ApiError{.kind = ApiError::Kind::Restricted, .reason = QStringLiteral("role")});
        QVERIFY(bench.sees("Only workspace owners see the audit log."));
        QVERIFY(!Desk::button(&bench.pane, QStringLiteral("Show connections")));
    }

    void noLogOnOtherPlans()
    {
        AuditBench bench;
        bench.service.auditListings.back()->answer(
            ApiError{.kind = ApiError::Kind::Restricted, .reason = QStringLiteral("plan")});
        QVERIFY(bench.sees("The audit log belongs to the enterprise plan"));
        QVERIFY(Desk::button(&bench.pane, QStringLiteral("Show connections")));
        // Another plan later: the pane comes back by itself.
        bench.pane.refresh();
        bench.load();
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Content);
        QVERIFY(bench.filters->isVisible());
    }

    void noCallWhereNotionHasNone()
    {
        AuditBench bench(People::Role::Owner, Standing::Reach::Measures, Provenance::Measured);
        bench.pane.refresh();
        QVERIFY(bench.service.auditListings.empty());
        QVERIFY(bench.sees("Notion’s public API does not tell what happened in a workspace."));
    }

    void aFailureKeepsTheRows()
    {
        AuditBench bench;
        bench.service.auditListings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.pane.states()->state(), StateStack::State::Failed);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Try again")));
        bench.load();
        bench.pane.refresh();
        bench.service.auditListings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QCOMPARE(bench.events.rowCount(), 3);
    }

    void nobodyWaitsForItWhileAnotherPaneIsInFront()
    {
        AuditBench bench;
        bench.load();
        bench.pane.hide();
        bench.pane.refresh();
        QCOMPARE(bench.service.auditListings.size(), size_t(1));
        bench.pane.show();
        QCOMPARE(bench.service.auditListings.size(), size_t(2));
    }

    void filterColumnsAndPlaceAreKept()
    {
        QByteArray state;
        {
            AuditBench bench;
            bench.load();
            bench.table->setColumnWanted(AuditListModel::Client, true);
            bench.pane.showEvents({.connection = ConnectionId(QStringLiteral("zapier")),
                .outcome = AuditEvents::Outcome::Done});
            bench.load({AuditBench::disconnected()});
            bench.click(0);
            state = bench.pane.saveState();
            // The name of what is looked for is nothing to be left on a disk.
            QVERIFY(!state.contains("Zapier"));
        }
        AuditBench bench;
        bench.load();
        bench.pane.hide();
        QVERIFY(bench.pane.restoreState(state));
        QVERIFY(!bench.pane.restoreState("nonsense"));
        bench.pane.refresh();
        bench.pane.show();
        QCOMPARE(bench.asked().connection, ConnectionId(QStringLiteral("zapier")));
        QCOMPARE(bench.asked().outcome, AuditEvents::Outcome::Done);
        bench.load({AuditBench::disconnected()});
        QCOMPARE(bench.table->selectedIds(), QStringList{QStringLiteral("e3")});
        QVERIFY(bench.table->isColumnWanted(AuditListModel::Client));
        // Which connection it was is asked for by its id.
        QVERIFY(bench.sees("Connection: zapier…"));
        bench.service.connections.back()->answer(Connection{
            .id = ConnectionId(QStringLiteral("zapier")), .name = QStringLiteral("Zapier")});
        QVERIFY(bench.sees("Connection: Zapier"));
    }
};

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
