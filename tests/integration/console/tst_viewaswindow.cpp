// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"
#include "models/api/governance.h"
#include "models/items/pagedlistmodel.h"
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/common/pane.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectiondetails.h"
#include "ui/shell/leftbarentry.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Gatehouse;

namespace {

constexpr int slowMilliseconds = 60000;
const QString connectionsTable = QStringLiteral("connectionsTable");
const QString peopleTable = QStringLiteral("peopleTable");

QStringList idsIn(const QAbstractItemView *view)
{
    QStringList ids;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        ids << view->model()->index(row, 0).data(PagedListModel::IdRole).toString();
    return ids;
}

template <class Rows>
QStringList idsOf(const Rows &rows)
{
    QStringList ids;
    for (const auto &row : rows)
        ids << row.id.toString();
    return ids;
}

QString stateOf(const Pane &pane)
{
    const StateStack *states = pane.states();
    QString state = QString::fromLatin1(
        QMetaEnum::fromType<StateStack::State>().valueToKey(int(states->state())));
    if (states->state() == StateStack::State::Content)
        return state;
    for (const QLabel *label : states->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            state += QStringLiteral(" | ") + label->text();
    }
    return state;
}

//! What a pane shows: its state in words, and the rows of each of its tables and trees.
QStringList contentOf(const Pane &pane)
{
    QStringList content{stateOf(pane)};
    for (const QAbstractItemView *view : pane.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->objectName().isEmpty())
            continue;
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            rows << view->model()->index(row, 0).data(PagedListModel::IdRole).toString();
            for (int column = 0; column < view->model()->columnCount(); ++column)
                rows << view->model()->index(row, column).data(Qt::DisplayRole).toString();
        }
        content << view->objectName() + QStringLiteral(": ") + rows.join(QStringLiteral(", "));
    }
    return content;
}

} // namespace

//! An owner looks as somebody else. What the window shows is compared with what the service tells
//! that person, and with that person's own console.
class TestViewAsWindow final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    FakeTokenStore m_keychain;
    QString m_store;
    std::unique_ptr<GatehouseWorkspace::Service> m_service; //!< on the store of the embedded one
    WorkspaceId m_workspace;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_owner = nullptr;

    QString directory() const { return m_home.filePath(QStringLiteral("gatehouse")); }
    Secret session(const QString &email)
    {
        const auto opened = m_service->openSession(email);
        return opened ? *opened : Secret();
    }
    MainWindow *newWindow(const QList<MainWindow *> &before) const
    {
        for (MainWindow *each : m_run->windows()) {
            if (!before.contains(each))
                return each;
        }
        return nullptr;
    }
    static void select(QAbstractItemView *table, int row)
    {
        const QModelIndex index = table->model()->index(row, 0);
        table->clearSelection();
        table->scrollTo(index);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, {60, table->visualRect(index).center().y()});
    }
    //! The window as which this person is seen.
    MainWindow *viewAs(const QString &name)
    {
        m_owner->activateWindow();
        m_owner->showPane(QStringLiteral("people"));
        QAbstractItemView *people = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                (people = Desk::table(m_owner, peopleTable)) && Desk::names(people).contains(name),
                slowMilliseconds);
        }();
        if (!people)
            return nullptr;
        select(people, int(Desk::names(people).indexOf(name)));
        const QList<MainWindow *> before = m_run->windows();
        if (!Desk::press(m_owner, QStringLiteral("View as %1…").arg(name)))
            return nullptr;
        if (!Desk::press(Desk::dialog(m_owner), QStringLiteral("View as %1").arg(name)))
            return nullptr;
        MainWindow *window = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((window = newWindow(before)), slowMilliseconds); }();
        return window;
    }
    //! Somebody's own console, opened from the owner's.
    MainWindow *ownConsole(const QString &profile)
    {
        const QList<MainWindow *> before = m_run->windows();
        if (!Desk::pickMenu(
                m_owner, {QStringLiteral("File"), QStringLiteral("Switch profile"), profile}))
            return nullptr;
        MainWindow *window = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((window = newWindow(before)), slowMilliseconds); }();
        return window;
    }
    //! Of the panes that are about the workspace, in the left bar's order.
    static QStringList titlesOf(const MainWindow *window)
    {
        QStringList titles;
        for (const LeftBarEntry *entry : window->findChildren<LeftBarEntry *>())
            titles << entry->text();
        titles.removeAll(QStringLiteral("Settings"));
        return titles;
    }
    static Pane *paneCalled(const MainWindow *window, const QString &title)
    {
        for (Pane *pane : window->findChildren<Pane *>()) {
            if (pane->title() == title)
                return pane;
        }
        return nullptr;
    }
    static void open(const MainWindow *window, const QString &title)
    {
        for (LeftBarEntry *entry : window->findChildren<LeftBarEntry *>()) {
            if (entry->text() == title)
                QTest::mouseClick(entry, Qt::LeftButton);
        }
    }
    static void showTab(MainWindow *window, ConnectionDetails::Tab tab)
    {
        auto *tabs = window->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(tab)).center());
    }
    void haveProfile(const QString &name, const QString &email)
    {
        ProfileStore store(directory());
        QVERIFY(bool(store.load()));
        Profile profile{.id = ProfileStore::newId(),
            .name = name,
            .kind = Profile::Kind::GatehouseRemote,
            .origin = m_service->origin()};
        profile.tokenName = QStringLiteral("gatehouse/%1/session/a").arg(profile.id.toString());
        m_keychain.tokens.insert(profile.tokenName, session(email));
        QVERIFY(bool(store.save(profile)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const ConsoleRun::Start start{.directory = directory(), .keychain = &m_keychain};
        {
            const ConsoleRun first(start);
            QVERIFY(Desk::press(first.window(), QStringLiteral("Open the demo workspace")));
            QTRY_VERIFY_WITH_TIMEOUT(first.isOpen(), slowMilliseconds);
        }
        ProfileStore profiles(directory());
        QVERIFY(bool(profiles.load()));
        const Profile demo = profiles.profiles().front();
        m_workspace = demo.workspace;
        GatehouseWorkspace::ServiceOptions options;
        options.directory = profiles.workspaceDirectory(demo.id);
        m_service = std::make_unique<GatehouseWorkspace::Service>(options);
        QVERIFY(bool(m_service->start()));
        haveProfile(QStringLiteral("Mei"), QStringLiteral("mei.tanaka@northwind.example.com"));
        haveProfile(QStringLiteral("Sofia"), QStringLiteral("sofia.rossi@northwind.example.com"));
        haveProfile(
            QStringLiteral("Carla"), QStringLiteral("carla.jimenez@harbour-audit.example.org"));
        m_run = std::make_unique<ConsoleRun>(start);
        QTRY_VERIFY_WITH_TIMEOUT(m_run->isOpen(), slowMilliseconds);
        m_owner = m_run->window();
    }
    void cleanupTestCase()
    {
        m_run.reset();
        m_service.reset();
    }
    void cleanup()
    {
        for (MainWindow *each : m_run->windows()) {
            if (each != m_owner)
                each->close();
        }
        QTRY_COMPARE(m_run->windows().size(), 1);
    }

    void somebody_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("profile");
        QTest::newRow("member") << QStringLiteral("Mei Tanaka")
                                << QStringLiteral("mei.tanaka@northwind.example.com")
                                << QStringLiteral("Member") << QStringLiteral("Mei");
        QTest::newRow("member who asked for a connection")
            << QStringLiteral("Sofia Rossi") << QStringLiteral("sofia.rossi@northwind.example.com")
            << QStringLiteral("Member") << QStringLiteral("Sofia");
        QTest::newRow("guest") << QStringLiteral("Carla Jiménez")
                               << QStringLiteral("carla.jimenez@harbour-audit.example.org")
                               << QStringLiteral("Guest") << QStringLiteral("Carla");
    }
    void saysWhoseViewItIs_data() { somebody_data(); }
    void saysWhoseViewItIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, role);
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        const QString until = QStringLiteral(" · read only · ends at ");
        const QString sentence = QStringLiteral("You see Northwind as %1 does").arg(name);
        QVERIFY(view->windowTitle().contains(sentence + until));
        const QStringList texts = Desk::texts(view);
        QVERIFY(!texts.filter(sentence + until).isEmpty());
        QVERIFY(texts.contains(name) && texts.contains(role));
        QVERIFY2(
            !view->pane(QStringLiteral("settings")), "They are about the owner's own program.");
        QVERIFY(Desk::press(view, QStringLiteral("Stop")));
        QTRY_COMPARE(m_run->windows().size(), 1);
    }

    void connectionsAreTheirs_data() { somebody_data(); }
    void connectionsAreTheirs()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        WorkspaceVisitor person(m_service->origin(), m_workspace, session(email));
        const auto own = answerOf<ConnectionPage>([&](auto done) {
            return person.service.listConnections(
                {.sort = ConnectionQuery::Sort::AddedAt, .order = Qt::DescendingOrder}, done);
        });
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        view->showPane(QStringLiteral("connections"));
        const Pane *pane = view->pane(QStringLiteral("connections"));
        QTRY_VERIFY_WITH_TIMEOUT(
            pane->states()->state() != StateStack::State::Busy, slowMilliseconds);
        if (!own) {
            QVERIFY(own.error().kind == ApiError::Kind::Restricted);
            QTRY_COMPARE(pane->states()->state(), StateStack::State::Empty);
            QVERIFY(Desk::sees(view,
                QStringLiteral(
                    "Guests neither see nor install connections. Ask a workspace owner to "
                    "change your role.")));
            return;
        }
        auto *table = view->findChild<QAbstractItemView *>(connectionsTable);
        QTRY_COMPARE_WITH_TIMEOUT(idsIn(table), idsOf(own->items), slowMilliseconds);
        for (int row = 0; row < int(own->items.size()); ++row) {
            const ConnectionId id = own->items[size_t(row)].id;
            select(table, row);
            showTab(view, ConnectionDetails::Tab::Overview);
            const auto *disconnect
                = view->findChild<QPushButton *>(QStringLiteral("disconnectConnection"));
            QVERIFY(!disconnect->isEnabled());
            QCOMPARE(disconnect->toolTip(),
                QStringLiteral("In this window you only look at what somebody else sees."));

            if (own->items[size_t(row)].kind != Connections::Kind::Internal) {
                showTab(view, ConnectionDetails::Tab::Users);
                QStringList users;
                for (const ConnectionUser &user : person.users(id))
                    users << user.user.id.toString();
                QTRY_COMPARE(
                    idsIn(view->findChild<TableView *>(QStringLiteral("connectionUsers"))), users);
            }
            showTab(view, ConnectionDetails::Tab::Pages);
            const auto pages = answerOf<ReachedPages>([&](auto done) {
                return person.service.listReachedPages(
                    {.connection = id, .extent = ReachedPagesQuery::Extent::Direct}, done);
            });
            QVERIFY(bool(pages));
            QTRY_COMPARE(
                view->findChild<QTreeView *>(QStringLiteral("reachedPages"))->model()->rowCount(),
                int(pages->items.size()));
            showTab(view, ConnectionDetails::Tab::Activity);
            QTRY_COMPARE(idsIn(view->findChild<TableView *>(QStringLiteral("connectionActivity"))),
                idsOf(person.events(id)));
        }
    }

    void peopleAreTheirs_data() { somebody_data(); }
    void peopleAreTheirs()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        WorkspaceVisitor person(m_service->origin(), m_workspace, session(email));
        const auto own
            = answerOf<PeoplePage>([&](auto done) { return person.service.listPeople({}, done); });
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        view->showPane(QStringLiteral("people"));
        const Pane *pane = view->pane(QStringLiteral("people"));
        QTRY_VERIFY_WITH_TIMEOUT(
            pane->states()->state() != StateStack::State::Busy, slowMilliseconds);
        if (!own) {
            QVERIFY(own.error().kind == ApiError::Kind::Restricted);
            QTRY_COMPARE(pane->states()->state(), StateStack::State::Empty);
            QVERIFY(Desk::sees(view,
                QStringLiteral(
                    "Guests do not see who belongs to a workspace. Ask a workspace owner "
                    "to change your role.")));
            return;
        }
        auto *table = view->findChild<QAbstractItemView *>(peopleTable);
        QTRY_COMPARE_WITH_TIMEOUT(idsIn(table), idsOf(own->items), slowMilliseconds);
        select(table, 0);
        const auto *suspend = view->findChild<QPushButton *>(QStringLiteral("suspend"));
        QVERIFY(!suspend->isEnabled());
    }

    void policyAndRequestsAreTheirs_data() { somebody_data(); }
    void policyAndRequestsAreTheirs()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        WorkspaceVisitor person(m_service->origin(), m_workspace, session(email));
        Governance *told = person.service.governance();
        const auto policy = answerOf<PolicyView>([&](auto done) { return told->policy(done); });
        const auto approved
            = answerOf<ApprovalPage>([&](auto done) { return told->listApprovals({}, done); });
        const auto requests = answerOf<RequestPage>(
            [&](auto done) { return told->listRequests({.status = std::nullopt}, done); });
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        view->showPane(QStringLiteral("approvals"));
        const Pane *approvals = view->pane(QStringLiteral("approvals"));
        QTRY_VERIFY_WITH_TIMEOUT(
            approvals->states()->state() != StateStack::State::Busy, slowMilliseconds);
        // Neither a member nor a guest is told the list; the policy is told to members.
        QVERIFY(!approved);
        QCOMPARE(approvals->states()->state(), StateStack::State::Empty);
        QVERIFY(!Desk::table(view, QStringLiteral("approvalsTable")));
        const auto *restriction = view->findChild<QComboBox *>(QStringLiteral("restriction"));
        QCOMPARE(restriction->isVisible(), bool(policy));
        if (policy) {
            QCOMPARE(restriction->currentIndex(), int(policy->policy.restriction));
            QVERIFY(!restriction->isEnabled());
        }

        view->showPane(QStringLiteral("requests"));
        const Pane *pane = view->pane(QStringLiteral("requests"));
        QTRY_VERIFY_WITH_TIMEOUT(
            pane->states()->state() != StateStack::State::Busy, slowMilliseconds);
        const QAbstractItemView *table = Desk::table(view, QStringLiteral("requestsTable"));
        if (!requests || requests->items.empty()) {
            QVERIFY(!table);
            QCOMPARE(pane->states()->state(), StateStack::State::Empty);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(idsIn(table), idsOf(requests->items), slowMilliseconds);
        }
    }

    void theLogIsClosedToThem_data() { somebody_data(); }
    void theLogIsClosedToThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        WorkspaceVisitor person(m_service->origin(), m_workspace, session(email));
        const auto events = answerOf<ListPage<AuditEvent>>(
            [&](auto done) { return person.service.listAuditEvents({}, done); });
        QVERIFY(!events);
        QCOMPARE(events.error().reason, QStringLiteral("role"));
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        view->showPane(QStringLiteral("audit"));
        const Pane *pane = view->pane(QStringLiteral("audit"));
        QTRY_COMPARE_WITH_TIMEOUT(
            pane->states()->state(), StateStack::State::Empty, slowMilliseconds);
        QVERIFY(Desk::texts(view)
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("Only workspace owners see the audit log.")));
    }

    //! Whatever panes there are.
    void everyPaneIsAsInTheirOwnConsole_data() { somebody_data(); }
    void everyPaneIsAsInTheirOwnConsole()
    {
        QFETCH(QString, name);
        QFETCH(QString, profile);
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        MainWindow *own = ownConsole(profile);
        QVERIFY(own);
        QTRY_VERIFY_WITH_TIMEOUT(!own->hasPage(), slowMilliseconds);
        const QStringList titles = titlesOf(own);
        QVERIFY(titles.size() >= 2);
        QCOMPARE(titlesOf(view), titles);
        for (const QString &title : titles) {
            for (MainWindow *window : {view, own}) {
                Pane *pane = paneCalled(window, title);
                open(window, title);
                QVERIFY(pane->isVisible());
                QTRY_VERIFY2_WITH_TIMEOUT(pane->states()->state() != StateStack::State::Busy,
                    qPrintable(title), slowMilliseconds);
            }
            QTRY_COMPARE_WITH_TIMEOUT(contentOf(*paneCalled(view, title)),
                contentOf(*paneCalled(own, title)), slowMilliseconds);
        }
    }

    //! As the menus of the window offer it.
    void nothingIsOfferedThatChangesAnything_data() { somebody_data(); }
    void nothingIsOfferedThatChangesAnything()
    {
        QFETCH(QString, name);
        MainWindow *view = viewAs(name);
        QVERIFY(view);
        for (const char *command : {"newConnectionCommand", "editConnectionCommand",
                 "handOverCommand", "addToPagesCommand", "copyTokenCommand", "disconnectCommand",
                 "installOwnCommand", "addTokenCommand", "heldTokensCommand", "editUndo"}) {
            const auto *action = view->findChild<QAction *>(QString::fromLatin1(command));
            QVERIFY2(action && !action->isEnabled(), command);
        }
    }

    void eachPersonHasOneWindowThatSpeaksTheLanguageOfAll()
    {
        QVERIFY(viewAs(QStringLiteral("Mei Tanaka")));
        QCOMPARE(m_run->windows().size(), 2);
        // Looked at again: a fresh session takes the place of the one before.
        QVERIFY(viewAs(QStringLiteral("Mei Tanaka")));
        QTRY_COMPARE(m_run->windows().size(), 2);
        QVERIFY(viewAs(QStringLiteral("Carla Jiménez")));
        QTRY_COMPARE(m_run->windows().size(), 3);
        QVERIFY(Desk::pickMenu(m_owner,
            {QStringLiteral("View"), QStringLiteral("Language"), QStringLiteral("Deutsch")}));
        for (const MainWindow *each : m_run->windows())
            QTRY_COMPARE(each->pane(QStringLiteral("connections"))->title(),
                QStringLiteral("Verknüpfungen"));
        QVERIFY(Desk::pickMenu(m_owner,
            {QStringLiteral("Ansicht"), QStringLiteral("Sprache"), QStringLiteral("English")}));
    }
};

QTEST_MAIN(TestViewAsWindow)
#include "tst_viewaswindow.moc"
