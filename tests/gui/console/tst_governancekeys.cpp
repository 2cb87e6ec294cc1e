// SPDX-License-Identifier: MIT
// What owners do about connections, requests, people and the log, without a pointer: nothing below
// clicks, and nothing is given the focus but by keys.
#include "tests/gui/console/personsconsole.h"

#include "models/items/auditlistmodel.h"
#include "models/items/personlistmodel.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Gatehouse;

namespace {

const QString approvedTable = QStringLiteral("Approved connections");
const QString requestsList = QStringLiteral("Requests");
const QString peopleList = QStringLiteral("People");
const QString auditList = QStringLiteral("Audit log");

} // namespace

class TestGovernanceKeys final : public QObject {
    Q_OBJECT

    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<PersonsConsole> m_console;
    std::optional<Keys> m_keys;

    //! By its key of the View menu: Ctrl+1 and so on, as the panes come.
    void goTo(const char *pane, Qt::Key key)
    {
        m_keys->press(key, Qt::ControlModifier);
        QCOMPARE(m_console->window()->currentPane(), QLatin1String(pane));
    }
    bool sees(const char *words) const { return m_console->sees(words); }
    //! For who reads that a step failed.
    QString where() const
    {
        return QStringLiteral("at “%1” (%2), before: %3")
            .arg(m_keys->focusName(),
                QString::fromLatin1(m_keys->focus()->metaObject()->className()),
                Desk::texts(m_console->window()).join(QStringLiteral(" | ")));
    }
    Dialog *dialog() const { return m_console->dialog(); }
    QStringList approved() const { return m_console->names("approvalsTable"); }
    void undo() { m_keys->press(Qt::Key_Z, Qt::ControlModifier); }
    QString combo(const QString &name) const
    {
        QString text;
        [&] {
            QVERIFY(m_keys->walkTo(name));
            text = m_keys->focus()->property("currentText").toString();
        }();
        return text;
    }
    //! Types a file's name into the file dialog that is open.
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(m_keys->focus()));
        const QPointer<QFileDialog> files(qobject_cast<QFileDialog *>(m_keys->focus()->window()));
        QVERIFY(files);
        // Qt's dialog reads the folder meanwhile and offers to complete the name: until it has done
        // so it may take what is typed for something else.
        const auto isOver = [&files] { return !files || !files->isVisible(); };
        for (int i = 0; i < 20 && !isOver(); ++i) {
            m_keys->retype(path);
            if (QApplication::activePopupWidget())
                m_keys->press(Qt::Key_Escape);
            m_keys->press(Qt::Key_Return);
            (void)QTest::qWaitFor(isOver, 100);
        }
        QVERIFY2(isOver(), qPrintable(where()));
    }

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedWorkspace>();
        m_console = std::make_unique<PersonsConsole>(*m_served);
        QVERIFY(m_console->isReady());
        m_keys.emplace(m_console->window());
    }
    void cleanup()
    {
        m_console.reset();
        m_served.reset();
    }

    void thePolicyIsStagedPreviewedDiscardedAndSaved()
    {
        const QString creation = QStringLiteral("Only owners create connections");
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
        QCOMPARE(combo(creation), QStringLiteral("Off"));
        m_keys->press(Qt::Key_Down);
        QTRY_VERIFY(sees("could no longer create connections"));
        QVERIFY(m_keys->use(QStringLiteral("Preview")));
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(sees("Only owners create connections: Off → On"));
        m_keys->press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_keys->use(QStringLiteral("Discard")));
        QCOMPARE(combo(creation), QStringLiteral("Off"));
        QVERIFY(!Desk::button(m_console->window(), QStringLiteral("Preview")));

        m_keys->press(Qt::Key_Down);
        QVERIFY(m_keys->use(QStringLiteral("Save")));
        QTRY_VERIFY(sees("The policy is changed."));
        QCOMPARE(combo(creation), QStringLiteral("On"));
        undo();
        QTRY_COMPARE(combo(creation), QStringLiteral("Off"));
    }

    void connectionsAreApprovedNotedAndRemoved()
    {
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(m_console->names("unapprovedTable").contains(QStringLiteral("Zapier")));
        QVERIFY(m_keys->use(QStringLiteral("+ Add approved connection")));
        QTRY_VERIFY(dialog());
        m_keys->type(QStringLiteral("zapier"));
        QTRY_COMPARE(Desk::names(Desk::table(dialog(), QStringLiteral("candidates"))),
            QStringList{QStringLiteral("Zapier")});
        m_keys->press(Qt::Key_Down);
        m_keys->press(Qt::Key_Space);
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(approved().contains(QStringLiteral("Zapier")));
        undo();
        QTRY_VERIFY(!approved().contains(QStringLiteral("Zapier")));

        // Where it stands among what is not approved.
        QTRY_VERIFY(m_console->names("unapprovedTable").contains(QStringLiteral("Zapier")));
        QVERIFY(m_keys->openRowMenu(
            QStringLiteral("Installed, not approved"), QStringLiteral("Zapier")));
        QVERIFY(m_keys->choose({QStringLiteral("Approve Zapier")}));
        QTRY_VERIFY(approved().contains(QStringLiteral("Zapier")));

        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Zapier")));
        QVERIFY(m_keys->choose({QStringLiteral("Edit note and review date…")}));
        QTRY_VERIFY(dialog());
        QVERIFY(m_keys->walkTo(QStringLiteral("Note")));
        m_keys->retype(QStringLiteral("For the fair"));
        QVERIFY(m_keys->use(QStringLiteral("In a year")));
        QVERIFY(m_keys->use(QStringLiteral("Save")));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_console->cell("approvalsTable", QStringLiteral("Zapier"), 3),
            QStringLiteral("For the fair"));
        QVERIFY(m_console->cell("approvalsTable", QStringLiteral("Zapier"), 4)
                    .contains(QString::number(QDate::currentDate().year() + 1)));

        // Removed, and its people keep it.
        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Zapier")));
        QVERIFY(m_keys->choose({QStringLiteral("Remove from the approved list…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(!approved().contains(QStringLiteral("Zapier")));
        QTRY_VERIFY(m_console->names("unapprovedTable").contains(QStringLiteral("Zapier")));

        // Removed, and nobody has it any more.
        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Typeform")));
        QVERIFY(m_keys->choose({QStringLiteral("Remove from the approved list…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Down);
        QCOMPARE(m_keys->focusName(), QStringLiteral("Disconnect them too"));
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY2(sees("Typeform is not approved any more, and nobody has access to it."),
            qPrintable(where()));
        undo();
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
    }

    void aPersonsAccessIsRevokedFromTheList()
    {
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
        const QString people = m_console->cell("approvalsTable", QStringLiteral("Typeform"), 1);
        const QString person = people.section(QStringLiteral(", "), 0, 0);
        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Typeform")));
        QVERIFY(m_keys->choose(
            {QStringLiteral("Revoke access of"), QStringLiteral("%1…").arg(person)}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(
            !m_console->cell("approvalsTable", QStringLiteral("Typeform"), 1).contains(person));
        undo();
        QTRY_COMPARE(m_console->cell("approvalsTable", QStringLiteral("Typeform"), 1), people);
    }

    void thePolicyGoesIntoAFileAndComesBack()
    {
        const QString file = m_console->path("policy.json");
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
        QVERIFY(m_keys->use(QStringLiteral("Policy as a file")));
        QVERIFY(m_keys->choose({QStringLiteral("Export policy…")}));
        chooseFile(file);
        QTRY_VERIFY2(sees("Policy exported to policy.json."), qPrintable(where()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(written.readAll())
                    .object()
                    .contains(QLatin1String("approved")));

        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Typeform")));
        QVERIFY(m_keys->choose({QStringLiteral("Remove from the approved list…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(!approved().contains(QStringLiteral("Typeform")));
        QVERIFY(m_keys->use(QStringLiteral("Policy as a file")));
        QVERIFY(m_keys->choose({QStringLiteral("Import policy…")}));
        chooseFile(file);
        QTRY_VERIFY2(sees("Typeform is approved."), qPrintable(where()));
        QVERIFY(m_keys->use(QStringLiteral("Apply 1 change")));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
    }

    void requestsAreTriaged()
    {
        goTo("requests", Qt::Key_3);
        QTRY_COMPARE(m_console->names("requestsTable").size(), 3);
        QVERIFY(m_keys->goToRow(requestsList, QStringLiteral("Make")));
        m_keys->press(Qt::Key_A);
        QTRY_VERIFY(sees("Sofia Rossi’s request for Make is approved."));
        // The next one is chosen already.
        QTRY_COMPARE(m_console->names("requestsTable").size(), 2);
        QVERIFY(m_keys->goToRow(requestsList, QStringLiteral("Zapier")));
        m_keys->press(Qt::Key_D);
        m_keys->type(QStringLiteral("Jira does this."));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_console->names("requestsTable"), QStringList{QStringLiteral("Cursor")});
        undo();
        QTRY_VERIFY(m_console->names("requestsTable").contains(QStringLiteral("Zapier")));

        // With a note, from the row's menu; and what became of it.
        QVERIFY(m_keys->openRowMenu(requestsList, QStringLiteral("Zapier")));
        QVERIFY(m_keys->choose({QStringLiteral("Approve with a note…")}));
        m_keys->type(QStringLiteral("Until the fair."));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_console->names("requestsTable").contains(QStringLiteral("Zapier")));
        QVERIFY(m_keys->openRowMenu(requestsList, QStringLiteral("Cursor")));
        QVERIFY(m_keys->choose({QStringLiteral("Show in the audit log")}));
        QCOMPARE(m_console->window()->currentPane(), QStringLiteral("audit"));
        QTRY_VERIFY(sees("Connection: Cursor"));
        QTRY_VERIFY(!m_console->names("auditTable").isEmpty());
    }

    void peopleAreChangedSuspendedTakenBackAndRemoved()
    {
        const QString mei = QStringLiteral("Mei Tanaka");
        goTo("people", Qt::Key_4);
        QTRY_VERIFY(m_console->names("peopleTable").contains(mei));
        QVERIFY(m_keys->openRowMenu(peopleList, mei));
        QVERIFY(m_keys->choose({QStringLiteral("Change role"), QStringLiteral("Guest")}));
        QTRY_VERIFY(sees("The role of Mei Tanaka is changed."));
        undo();
        QTRY_VERIFY(sees("is undone."));

        QVERIFY(m_keys->openRowMenu(peopleList, mei));
        QVERIFY(m_keys->choose({QStringLiteral("What happens if Mei Tanaka leaves…")}));
        QTRY_VERIFY(sees("Keeps running"));
        m_keys->press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        QVERIFY(m_keys->openRowMenu(peopleList, mei));
        QVERIFY(m_keys->choose({QStringLiteral("Suspend Mei Tanaka…")}));
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Suspend Mei Tanaka"))->isEnabled());
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(sees("Mei Tanaka is suspended."));
        QTRY_COMPARE(m_console->cell("peopleTable", mei, PersonListModel::State),
            QStringLiteral("Suspended"));
        QVERIFY(m_keys->openRowMenu(peopleList, mei));
        QVERIFY(m_keys->choose({QStringLiteral("Take Mei Tanaka back")}));
        QTRY_VERIFY(sees("Mei Tanaka is back."));
    }

    void whatSomebodyHadIsHandedOverAsTheyAreRemoved()
    {
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        // Somebody who made an internal connection.
        Connection theirs;
        const auto all = answerOf<ConnectionPage>([&](auto done) {
            return ada.service.listConnections(
                {.filter = ConnectionQuery::Filter::Active, .kind = Connections::Kind::Internal},
                done);
        });
        QVERIFY(bool(all));
        for (const Connection &each : all->items) {
            if (each.addedBy && each.addedBy->state == People::State::Active
                && each.addedBy->name != QLatin1String("Ada Byron")
                && each.addedBy->name != QLatin1String("Grace Okafor"))
                theirs = each;
        }
        QVERIFY(theirs.addedBy);
        const QString name = theirs.addedBy->name;
        goTo("people", Qt::Key_4);
        QTRY_VERIFY(m_console->names("peopleTable").contains(name));
        QVERIFY(m_keys->openRowMenu(peopleList, name));
        QVERIFY(m_keys->choose({QStringLiteral("Remove %1 from the workspace…").arg(name)}));
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(m_console->sees("Keeps running"));
        QVERIFY(m_keys->walkTo(QStringLiteral("Hand over to")));
        QTRY_VERIFY(m_keys->focus()->property("count").toInt() > 1);
        for (int i = 0; i < 4
             && !m_keys->focus()
                     ->property("currentText")
                     .toString()
                     .startsWith(QLatin1String("Grace Okafor"));
             ++i)
            m_keys->press(Qt::Key_Down);
        QVERIFY(m_keys->use(QStringLiteral("Remove %1").arg(name)));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(ada.connection(theirs.id).addedBy->name, QStringLiteral("Grace Okafor"));
    }

    //! From the quick filter to the person, and from there to somebody who is here.
    void whatIsNobodysLeadsToWhoLeftAndIsHandedOver()
    {
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        const auto nobodys = answerOf<ConnectionPage>([&](auto done) {
            return ada.service.listConnections(
                {.filter = ConnectionQuery::Filter::OwnerLeft, .kind = Connections::Kind::Internal},
                done);
        });
        QVERIFY(nobodys && !nobodys->items.empty());
        const Connection theirs = nobodys->items.front();
        goTo("connections", Qt::Key_1);
        QTRY_VERIFY(m_console->names("connectionsTable").contains(theirs.name));
        QVERIFY(m_keys->walkTo(QStringLiteral("All 18")));
        for (int i = 0; i < 6 && !m_keys->focusName().startsWith(QLatin1String("Owner left")); ++i)
            m_keys->press(Qt::Key_Right);
        m_keys->press(Qt::Key_Space);
        QTRY_VERIFY(m_console->names("connectionsTable").size() < 5);
        QVERIFY(m_keys->goToRow(QStringLiteral("Connections"), theirs.name));
        QVERIFY(m_keys->use(QStringLiteral("Who left: %1").arg(theirs.addedBy->name)));
        QCOMPARE(m_console->window()->currentPane(), QStringLiteral("people"));
        QTRY_VERIFY(sees("Added, and now nobody’s"));
        QTRY_VERIFY(
            Desk::button(m_console->window(), QStringLiteral("Hand over %1…").arg(theirs.name)));
        QVERIFY(m_keys->use(QStringLiteral("Hand over %1…").arg(theirs.name)));
        QTRY_VERIFY(dialog());
        m_keys->type(QStringLiteral("grace"));
        m_keys->press(Qt::Key_Return); // searches
        QTRY_COMPARE(Desk::names(Desk::table(dialog(), QStringLiteral("successors"))),
            QStringList{QStringLiteral("Grace Okafor")});
        m_keys->press(Qt::Key_Down);
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(ada.connection(theirs.id).addedBy->name, QStringLiteral("Grace Okafor"));
        QTRY_VERIFY(
            !Desk::button(m_console->window(), QStringLiteral("Hand over %1…").arg(theirs.name)));
    }

    void somebodyIsLookedAs()
    {
        const QString mei = QStringLiteral("Mei Tanaka");
        goTo("people", Qt::Key_4);
        QTRY_VERIFY(m_console->names("peopleTable").contains(mei));
        QVERIFY(m_keys->openRowMenu(peopleList, mei));
        QVERIFY(m_keys->choose({QStringLiteral("View as Mei Tanaka…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_console->run().windows().size(), 2, PersonsConsole::slowMilliseconds);
        MainWindow *view = nullptr;
        for (MainWindow *each : m_console->run().windows()) {
            if (each != m_console->window())
                view = each;
        }
        QVERIFY(view->windowTitle().contains(QStringLiteral("as Mei Tanaka does")));
        const Keys inView(view);
        QVERIFY(inView.use(QStringLiteral("Stop")));
        QTRY_COMPARE(m_console->run().windows().size(), 1);
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        QTRY_COMPARE(ada.events().front().action, QStringLiteral("session.ended"));
    }

    void theLogIsFilteredExportedAndUndoneFrom()
    {
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
        QVERIFY(m_keys->openRowMenu(approvedTable, QStringLiteral("Typeform")));
        QVERIFY(m_keys->choose({QStringLiteral("Remove from the approved list…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(!approved().contains(QStringLiteral("Typeform")));

        goTo("audit", Qt::Key_5);
        QTRY_VERIFY(!m_console->names("auditTable").isEmpty());
        QVERIFY(m_keys->use(QStringLiteral("Connection")));
        m_keys->type(QStringLiteral("typeform"));
        const auto *choices = m_keys->focus()->window()->findChild<QAbstractItemView *>();
        QTRY_COMPARE(Desk::names(choices), QStringList{QStringLiteral("Typeform")});
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(sees("Connection: Typeform"));
        const auto *log = Desk::table(m_console->window(), QStringLiteral("auditTable"))->model();
        QTRY_COMPARE(log->index(0, AuditListModel::What).data().toString(),
            QStringLiteral("Removed from the approved list"));
        QTRY_VERIFY(log->rowCount() < 50); // of one connection
        const int events = log->rowCount();

        QVERIFY(m_keys->use(QStringLiteral("Export…")));
        QTRY_VERIFY(dialog());
        QVERIFY(m_keys->walkTo(QStringLiteral("CSV")));
        m_keys->press(Qt::Key_Down);
        QCOMPARE(m_keys->focusName(), QStringLiteral("JSON lines"));
        QVERIFY(m_keys->use(QStringLiteral("Choose a file…")));
        chooseFile(m_console->path("log.jsonl"));
        QTRY_VERIFY(Desk::button(dialog(), QStringLiteral("Close")));
        QVERIFY(m_keys->use(QStringLiteral("Close")));
        QTRY_VERIFY(!dialog());
        QFile file(m_console->path("log.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), events);

        QVERIFY(m_keys->walkTo(auditList));
        m_keys->press(Qt::Key_Home, Qt::ControlModifier);
        m_keys->press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(m_keys->choose({QStringLiteral("Undo…")}));
        QTRY_VERIFY(dialog());
        m_keys->press(Qt::Key_Return);
        QTRY_COMPARE(log->index(0, AuditListModel::What).data().toString(),
            QStringLiteral("Added to the approved list"));
        goTo("approvals", Qt::Key_2);
        QTRY_VERIFY(approved().contains(QStringLiteral("Typeform")));
    }
};

QTEST_MAIN(TestGovernanceKeys)
#include "tst_governancekeys.moc"
