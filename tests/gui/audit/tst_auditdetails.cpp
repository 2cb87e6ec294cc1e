// SPDX-License-Identifier: MIT
#include "models/items/objectnames.h"
#include "tests/gui/audit/auditbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/audit/auditdetails.h"
#include "ui/audit/auditundo.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Gatehouse;

namespace {

ConfirmDialog::Question questionOf(
    const QString &action, const QJsonObject &after, const QJsonObject &before = {})
{
    static FakeWorkspaceService service;
    static ObjectNames names(service);
    names.learn(QStringLiteral("zapier"), QStringLiteral("Zapier"));
    names.learn(QStringLiteral("mei"), QStringLiteral("Mei Tanaka"));
    const bool isPerson = action.startsWith(QLatin1String("person."));
    const bool isPage = action.startsWith(QLatin1String("page."));
    return AuditUndo::question(
        {.id = AuditEventId(QStringLiteral("e")),
            .action = action,
            .objectName = isPerson ? QStringLiteral("Mei Tanaka")
                : isPage           ? QStringLiteral("Roadmap")
                                   : QStringLiteral("Zapier"),
            .connection
            = isPerson ? std::nullopt : std::optional(ConnectionId(QStringLiteral("zapier"))),
            .person = UserId(QStringLiteral("mei")),
            .before = before,
            .after = after,
            .undoable = true},
        names);
}

} // namespace

//! One event with all it says, and where it leads.
class TestAuditDetails final : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void showsWhatItWasAndWhatItBecame()
    {
        AuditBench bench;
        bench.load();
        bench.click(0);
        const auto *details = bench.pane.findChild<AuditDetails *>();
        const QString said = bench.said(details);
        for (const char *words : {"Disconnected", "Zapier · Done", "Ada Byron", "Gatehouse/1.0",
                 "Before", "After", "Status", "Active", "Users"})
            QVERIFY2(said.contains(QString::fromUtf8(words)), words);
        QVERIFY(!said.contains(QLatin1Char('{')));
        QCOMPARE(namelessControls(bench.pane.findChild<AuditDetails *>()), QStringList());
    }

    void aRefusalShowsWhyAndWhatWasWanted()
    {
        AuditBench bench;
        bench.load();
        bench.click(2);
        QVERIFY(bench.sees("Refused: Only owners change the policy."));
        QVERIFY(bench.sees("Tried to change it"));
        QVERIFY(bench.sees("Install policy · Refused"));
        QVERIFY(bench.sees("Wanted"));
        QVERIFY(bench.sees("No restrictions"));
    }

    void jsonIsThereForThoseWhoWantIt()
    {
        AuditBench bench;
        bench.load();
        bench.click(0);
        auto *json = bench.pane.findChild<QPlainTextEdit *>(QStringLiteral("eventJson"));
        QVERIFY(!json->isVisible());
        auto *toggle = bench.pane.findChild<QToolButton *>(QStringLiteral("showJson"));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(json->isVisible());
        QVERIFY(json->toPlainText().contains(
            QStringLiteral("\"action\": \"connection.disconnected\"")));
        QSignalSpy said(&bench.pane, &AuditPane::doneSaid);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Copy JSON")));
        QCOMPARE(QGuiApplication::clipboard()->text(), json->toPlainText());
        QCOMPARE(said.count(), 1);
        // The next event is folded again.
        bench.click(1);
        QVERIFY(!json->isVisible());
    }

    void leadsToPeopleAndConnections()
    {
        AuditBench bench;
        bench.load();
        bench.click(0);
        QSignalSpy person(&bench.pane, &AuditPane::personChosen);
        QSignalSpy connection(&bench.pane, &AuditPane::connectionChosen);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Who: Ada Byron")));
        QCOMPARE(person.at(0).at(0).value<UserId>(), UserId(QStringLiteral("ada")));
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Connection: Zapier")));
        QCOMPARE(
            connection.at(0).at(0).value<ConnectionId>(), ConnectionId(QStringLiteral("zapier")));
    }

    void leadsToMoreOfTheSame()
    {
        AuditBench bench;
        bench.load();
        bench.click(0);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("More events of Zapier")));
        QCOMPARE(bench.asked().connection, ConnectionId(QStringLiteral("zapier")));
        bench.load();
        bench.click(1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("More that was done to Mei Tanaka")));
        QCOMPARE(bench.asked().person, UserId(QStringLiteral("mei")));
        QVERIFY(!bench.asked().connection);
        bench.load();
        bench.click(1);
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("More that Ada Byron did")));
        QCOMPARE(bench.asked().actor, UserId(QStringLiteral("ada")));
    }

    void severalAreCounted()
    {
        AuditBench bench;
        bench.load();
        bench.table->selectAll();
        QVERIFY(bench.sees("3 selected"));
    }

    void whoLookedAsSomebodyElseIsSaid()
    {
        AuditBench bench;
        AuditEvent event = AuditBench::refused();
        event.onBehalfOf = UserId(QStringLiteral("sam"));
        bench.load({event});
        bench.click(0);
        PeoplePage people;
        people.items
            = {{.id = UserId(QStringLiteral("sam")), .name = QStringLiteral("Sam Okafor")}};
        bench.service.peopleListings.back()->answer(people);
        QVERIFY(Desk::button(&bench.pane, QStringLiteral("Viewed as: Sam Okafor")));
    }

    void everyUndoSaysWhatItDoes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("effect");
        const auto row = [](const char *action, const char *heading, const char *effect,
                             const QJsonObject &after = {}) {
            QTest::addRow("%s %d", action, int(after.size())) << QString::fromLatin1(
                action) << after << QString::fromUtf8(heading) << QString::fromUtf8(effect);
        };
        row("connection.created", "Create Zapier", "Zapier is disconnected");
        row("connection.approved", "Approve Zapier", "taken off the approved list");
        row("connection.unapproved", "Remove Zapier from the approved list",
            "note and review date");
        row("connection.unapproved", "Remove Zapier from the approved list", "has it back",
            {{QStringLiteral("removed_count"), 2}});
        row("connection.installed", "Install Zapier", "ends with its tokens and pages.");
        row("connection.installed", "Install Zapier", "taken off the approved list",
            {{QStringLiteral("approved"), true}});
        row("connection_request.approved", "Approve Mei Tanaka’s request for Zapier",
            "open again.");
        row("connection_request.denied", "Deny Mei Tanaka’s request for Zapier", "open again.");
        row("page.connection_added", "Add Zapier to “Roadmap”", "closed again");
        row("page.connection_removed", "Disconnect Zapier from “Roadmap”", "open again");
        row("page_access.changed", "Change the pages of Zapier", "taken away");
        row("person.suspended", "Suspend Mei Tanaka", "active again");
        row("person.removed", "Remove Mei Tanaka from the workspace", "in the workspace again");
        row("person.reinstated", "Take Mei Tanaka back", "what came back ends");
        row("policy_file.applied", "Apply a policy file", "before the file was applied");
    }
    void everyUndoSaysWhatItDoes()
    {
        QFETCH(QString, action);
        QFETCH(QJsonObject, after);
        QFETCH(QString, heading);
        QFETCH(QString, effect);
        const ConfirmDialog::Question question = questionOf(action, after);
        QCOMPARE(question.heading, QStringLiteral("Undo “%1”").arg(heading));
        QVERIFY2(question.effect.contains(effect), qPrintable(question.effect));
        QVERIFY(question.effect.endsWith(
            QStringLiteral("If somebody has changed it since, nothing is undone.")));
    }

    void whatIsSetBackIsNamed()
    {
        const ConfirmDialog::Question question = questionOf(QStringLiteral("connection.changed"),
            {{QStringLiteral("name"), QStringLiteral("Zap")}},
            {{QStringLiteral("name"), QStringLiteral("Zapier")}});
        QCOMPARE(question.rows,
            (QList<ConfirmDialog::Row>{
                {.label = QStringLiteral("Name"), .value = QStringLiteral("Zap → Zapier")}}));
    }
};

QTEST_MAIN(TestAuditDetails)
#include "tst_auditdetails.moc"
