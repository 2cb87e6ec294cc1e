// SPDX-License-Identifier: MIT
#include "models/api/governance.h"
#include "models/api/governancechanges.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/common/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspacebutton.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

using namespace Gatehouse;

namespace {

const QString requestsTable = QStringLiteral("requestsTable");
const QString directoryList = QStringLiteral("directoryList");
constexpr int slowMilliseconds = 30000;

} // namespace

//! Requests and the directory, from the click to the store and back, with the real console and a
//! real service.
class TestRequestFlows final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FakeTokenStore> m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;

    //! Opens the console as somebody; as Ada Byron, an owner, without a name.
    void enter(const QString &mail = {})
    {
        m_run.reset();
        m_place = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FakeTokenStore>();
        const Profile profile = haveRemoteProfile(m_place->path(), *m_keychain,
            {.origin = m_served->service->origin(), .session = m_served->session(mail)});
        QVERIFY(!profile.id.isEmpty());
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_place->path(), .keychain = m_keychain.get()});
        QTRY_VERIFY_WITH_TIMEOUT(m_run->window(), slowMilliseconds);
        m_window = m_run->window();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pane(QStringLiteral("requests")), slowMilliseconds);
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void openRequests(const QString &title)
    {
        QVERIFY(Desk::pickMenu(m_window, {QStringLiteral("View"), title}));
        QTRY_VERIFY(Desk::sees(m_window, title));
    }
    void openDirectory()
    {
        QVERIFY(Desk::press(m_window, QStringLiteral("Add connection…")));
        QTRY_VERIFY(dialog());
        QVERIFY(Desk::press(dialog(), QStringLiteral("Continue")));
    }
    QAbstractItemView *requests() const { return Desk::table(m_window, requestsTable); }
    void select(QAbstractItemView *view, const QString &name) const
    {
        QVERIFY(view);
        const int row = int(Desk::names(view).indexOf(name));
        QVERIFY2(row >= 0, qPrintable(Desk::names(view).join(QLatin1Char(' '))));
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    static bool says(const QWidget *root, const QString &words)
    {
        return root && Desk::texts(root).join(QLatin1Char('\n')).contains(words);
    }
    bool says(const char *words) const { return says(m_window, QString::fromUtf8(words)); }
    Dialog *dialog() const { return Desk::dialog(m_window); }
    QStringList open() const { return Desk::names(requests()); }
    void filter(const QString &text) const
    {
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }

private Q_SLOTS:
    void init() { m_served = std::make_unique<ServedWorkspace>(); }
    void cleanup()
    {
        m_run.reset();
        m_served.reset();
    }

    void anOwnerDecidesByLettersAndUndoes()
    {
        enter();
        openRequests(QStringLiteral("Requests"));
        // Who waits longest comes first.
        QTRY_COMPARE(open(),
            (QStringList{
                QStringLiteral("Cursor"), QStringLiteral("Make"), QStringLiteral("Zapier")}));
        requests()->setFocus();
        QTest::keyClick(requests(), Qt::Key_J);
        QTest::keyClick(requests(), Qt::Key_J);
        QTest::keyClick(requests(), Qt::Key_A);
        QTRY_VERIFY(says("Sofia Rossi’s request for Make is approved."));
        QTRY_COMPARE(open(), (QStringList{QStringLiteral("Cursor"), QStringLiteral("Zapier")}));
        QCOMPARE(qobject_cast<TableView *>(requests())->selectedRows(), QList<int>{1});
        QTest::keyClick(requests(), Qt::Key_D);
        auto *note = m_window->findChild<QWidget *>(QStringLiteral("decisionNote"))
                         ->findChild<QPlainTextEdit *>();
        QTest::keyClicks(note, QStringLiteral("Jira does this."));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(open(), QStringList{QStringLiteral("Cursor")});
        filter(QStringLiteral("Denied"));
        QTRY_VERIFY(open().contains(QStringLiteral("Zapier")));
        select(requests(), QStringLiteral("Zapier"));
        QTRY_VERIFY(says("Denied by Ada Byron"));
        QVERIFY(says("Jira does this."));
        QVERIFY(Desk::pickMenu(m_window,
            {QStringLiteral("Edit"),
                QStringLiteral("Undo “Deny Priya Nair’s request for Zapier”")}));
        QTRY_VERIFY(!open().contains(QStringLiteral("Zapier")));
        filter(QStringLiteral("Open"));
        QTRY_COMPARE(open(), (QStringList{QStringLiteral("Cursor"), QStringLiteral("Zapier")}));
    }

    void aMemberAsksAnOwnerInstallsAndTheMemberSeesIt()
    {
        const QString sofia = QStringLiteral("sofia.rossi@northwind.example.com");
        enter(sofia);
        openRequests(QStringLiteral("My requests"));
        QTRY_COMPARE(open(), QStringList{QStringLiteral("Make")});
        QVERIFY(Desk::press(m_window, QStringLiteral("Request a connection…")));
        QTRY_VERIFY(
            Desk::names(Desk::table(dialog(), directoryList)).contains(QStringLiteral("HubSpot")));
        select(Desk::table(dialog(), directoryList), QStringLiteral("HubSpot"));
        QTRY_VERIFY(says(dialog(), QStringLiteral("You can request it")));
        QVERIFY(Desk::press(dialog(), QStringLiteral("Request…")));
        QTRY_VERIFY(Desk::dialog(dialog()));
        QTest::keyClicks(
            Desk::dialog(dialog())->focusWidget(), QStringLiteral("One contact list."));
        QVERIFY(Desk::press(Desk::dialog(dialog()), QStringLiteral("Send request")));
        QTRY_VERIFY(!Desk::dialog(dialog()));
        QTRY_VERIFY(says(dialog(), QStringLiteral("Requested on ")));
        QVERIFY(Desk::button(dialog(), QStringLiteral("Withdraw request…")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(open().contains(QStringLiteral("HubSpot")));

        enter();
        openRequests(QStringLiteral("Requests"));
        QTRY_VERIFY(open().contains(QStringLiteral("HubSpot")));
        select(requests(), QStringLiteral("HubSpot"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Install and approve…")));
        QTRY_VERIFY(Desk::table(dialog(), QStringLiteral("pageTree")));
        QAbstractItemView *tree = Desk::table(dialog(), QStringLiteral("pageTree"));
        QTRY_VERIFY(Desk::names(tree).contains(QStringLiteral("Customers")));
        select(tree, QStringLiteral("Customers"));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(Desk::press(dialog(), QStringLiteral("Install and approve")));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(!open().contains(QStringLiteral("HubSpot")));
        QVERIFY(Desk::pickMenu(m_window, {QStringLiteral("View"), QStringLiteral("Connections")}));
        QTRY_VERIFY(Desk::names(Desk::table(m_window, QStringLiteral("connectionsTable")))
                        .contains(QStringLiteral("HubSpot")));

        enter(sofia);
        openRequests(QStringLiteral("My requests"));
        QTRY_VERIFY(open().contains(QStringLiteral("HubSpot")));
        select(requests(), QStringLiteral("HubSpot"));
        QTRY_VERIFY(says("Approved by Ada Byron"));
    }

    void whatAnOwnerInstallsIsShownAndCanBeTakenBack()
    {
        enter();
        openDirectory();
        QTRY_VERIFY(Desk::names(Desk::table(dialog(), directoryList))
                        .contains(QStringLiteral("Google Drive")));
        select(Desk::table(dialog(), directoryList), QStringLiteral("Google Drive"));
        QTRY_VERIFY(says(dialog(), QStringLiteral("You can install it.")));
        QVERIFY(Desk::press(dialog(), QStringLiteral("Install here…")));
        QTRY_VERIFY(Desk::dialog(dialog()));
        QVERIFY(Desk::press(Desk::dialog(dialog()), QStringLiteral("Install connection")));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(says("Google Drive is installed."));
        auto *connections
            = qobject_cast<TableView *>(Desk::table(m_window, QStringLiteral("connectionsTable")));
        QTRY_COMPARE(connections->currentIndex().siblingAtColumn(0).data().toString(),
            QStringLiteral("Google Drive"));
        QVERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("searchConnections"))
                    ->text()
                    .isEmpty());
        QVERIFY(Desk::press(m_window, QStringLiteral("Undo")));
        QTRY_VERIFY(says("“Install Google Drive” is undone."));
        // The connection stays known here; nobody uses it any more.
        openDirectory();
        QTRY_VERIFY(Desk::names(Desk::table(dialog(), directoryList))
                        .contains(QStringLiteral("Google Drive")));
        select(Desk::table(dialog(), directoryList), QStringLiteral("Google Drive"));
        QTRY_VERIFY(says(dialog(), QStringLiteral("You can install it.")));
    }

    void somebodyElsesDecisionIsTold()
    {
        enter();
        openRequests(QStringLiteral("Requests"));
        QTRY_COMPARE(open().size(), 3);
        // Grace denies it in the meantime.
        WorkspaceVisitor grace(m_served->service->origin(), m_served->workspace,
            m_served->session(QStringLiteral("grace.okafor@northwind.example.com")));
        const auto listed = answerOf<RequestPage>(
            [&](auto done) { return grace.service.governance()->listRequests({}, done); });
        QVERIFY(listed);
        for (const ConnectionRequest &request : listed->items) {
            if (request.connection.name != QLatin1String("Zapier"))
                continue;
            const auto denied = answerOf<Changed<ConnectionRequest>>([&](auto done) {
                return grace.service.governanceChanges()->denyRequest(
                    AuditEventId(QStringLiteral("5f2d9a51-3c14-4f0e-9f5d-0a3f3f6a7b11")),
                    request.id, QStringLiteral("No."), done);
            });
            QVERIFY(denied);
        }
        select(requests(), QStringLiteral("Zapier"));
        requests()->setFocus();
        QTest::keyClick(requests(), Qt::Key_A);
        QTRY_VERIFY(says("Grace Okafor has denied this request."));
        QTRY_VERIFY(!open().contains(QStringLiteral("Zapier")));
    }

    void whatEndsSoonIsMarkedAlsoAmongTheUsers()
    {
        enter();
        openRequests(QStringLiteral("Requests"));
        QTRY_VERIFY(says("The access to 1 connection ends within a week."));
        QVERIFY(Desk::press(m_window, QStringLiteral("Show them")));
        QTRY_COMPARE(open(), QStringList{QStringLiteral("Typeform")});
        select(requests(), QStringLiteral("Typeform"));
        QTRY_VERIFY(says("ends in 5 days"));
        QVERIFY(Desk::press(m_window, QStringLiteral("Show Typeform")));
        auto *tabs = m_window->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QTRY_VERIFY(tabs->isVisible());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QTRY_VERIFY(Desk::table(m_window, QStringLiteral("connectionUsers")));
        const QAbstractItemView *users = Desk::table(m_window, QStringLiteral("connectionUsers"));
        QTRY_COMPARE(users->model()->rowCount(), 2);
        QStringList spoken;
        for (int row = 0; row < users->model()->rowCount(); ++row)
            spoken << users->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.join(QLatin1Char('\n')).contains(QStringLiteral(", until ")));
    }

    void guestsAreToldWhyAndOtherPlansToo()
    {
        enter(QStringLiteral("peter.vance@vance-design.example.org"));
        openRequests(QStringLiteral("Requests"));
        QTRY_VERIFY(says("Guests cannot install connections"));
        enter();
        QVERIFY(Desk::click(m_window->findChild<WorkspaceButton *>()));
        QTRY_VERIFY(Desk::menu());
        QVERIFY(Desk::choose(QStringLiteral("Northwind Labs")));
        QTRY_VERIFY(Desk::names(Desk::table(m_window, QStringLiteral("connectionsTable")))
                        .contains(QStringLiteral("Linear")));
        openRequests(QStringLiteral("My requests"));
        QTRY_VERIFY(says("Requests belong to the enterprise plan."));
    }
};

QTEST_MAIN(TestRequestFlows)
#include "tst_requestflows.moc"
