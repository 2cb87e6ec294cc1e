// SPDX-License-Identifier: MIT
// Two owners decide about the same thing, each in a console of their own: the second is told, sees
// what is true now, and nothing is half done.
#include "tests/gui/console/personsconsole.h"

#include "models/api/governance.h"

#include <QComboBox>
#include <QTabBar>

using namespace Gatehouse;

class TestTwoOwners final : public QObject {
    Q_OBJECT

    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<PersonsConsole> m_ada;
    std::unique_ptr<PersonsConsole> m_grace;

    //! The one who is first, and the one who comes too late, by the data's row.
    PersonsConsole &first() const
    {
        return *(qstrcmp(QTest::currentDataTag(), "Ada first") == 0 ? m_ada : m_grace);
    }
    PersonsConsole &second() const { return &first() == m_ada.get() ? *m_grace : *m_ada; }
    QString firstName() const
    {
        return &first() == m_ada.get() ? QStringLiteral("Ada Byron")
                                       : QStringLiteral("Grace Okafor");
    }
    static void inBothOrders()
    {
        QTest::addColumn<int>("nothing");
        QTest::newRow("Ada first") << 0;
        QTest::newRow("Grace first") << 0;
    }
    static void showPane(PersonsConsole &console, const char *pane)
    {
        console.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window()));
        console.window()->showPane(QLatin1String(pane));
    }
    static QComboBox *setting(PersonsConsole &console, const char *name)
    {
        return console.window()->findChild<QComboBox *>(QLatin1String(name));
    }
    static void selectRow(PersonsConsole &console, const char *table, const QString &name)
    {
        QAbstractItemView *view = Desk::table(console.window(), QLatin1String(table));
        QVERIFY(view);
        const int row = int(Desk::names(view).indexOf(name));
        QVERIFY2(row >= 0, qPrintable(Desk::names(view).join(QLatin1Char(' '))));
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, {60, view->visualRect(index).center().y()});
    }
    std::vector<AuditEvent> events() const
    {
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        return ada.events();
    }
    //! How many events there are of an action, done and refused.
    std::pair<int, int> count(const char *action) const
    {
        std::pair<int, int> found;
        for (const AuditEvent &event : events()) {
            if (event.action == QLatin1String(action))
                ++(event.outcome == AuditEvents::Outcome::Done ? found.first : found.second);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedWorkspace>();
        m_ada = std::make_unique<PersonsConsole>(*m_served);
        QVERIFY(m_ada->isReady());
        m_grace = std::make_unique<PersonsConsole>(
            *m_served, QStringLiteral("grace.okafor@northwind.example.com"));
        QVERIFY(m_grace->isReady());
        QVERIFY(m_ada->window() != m_grace->window());
    }
    void cleanup()
    {
        m_grace.reset();
        m_ada.reset();
        m_served.reset();
    }

    void bothChangeThePolicy_data() { inBothOrders(); }
    void bothChangeThePolicy()
    {
        const std::pair<int, int> before = count("connection_policy.changed");
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()}) {
            showPane(*each, "approvals");
            QTRY_VERIFY(each->names("approvalsTable").contains(QStringLiteral("Typeform")));
        }
        // One limits creation, the other has the same policy before them and switches off
        // auto-approving.
        setting(first(), "creationLimit")->setFocus();
        QTest::keyClick(setting(first(), "creationLimit"), Qt::Key_Down);
        setting(second(), "autoApprove")->setFocus();
        QTest::keyClick(setting(second(), "autoApprove"), Qt::Key_Up);
        QVERIFY(Desk::press(first().window(), QStringLiteral("Save")));
        QTRY_VERIFY(first().sees("The policy is changed."));
        QVERIFY(Desk::press(second().window(), QStringLiteral("Save")));
        QTRY_VERIFY(second().sees("Somebody else changed the policy in the meantime."));
        QVERIFY(second().sees("Not saved: Auto-approve connections built by Notion: On → Off"));
        // What is true now, all of the first and nothing of the second.
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()}) {
            QTRY_COMPARE(setting(*each, "creationLimit")->currentText(), QStringLiteral("On"));
            QCOMPARE(setting(*each, "autoApprove")->currentText(), QStringLiteral("On"));
        }
        QCOMPARE(
            count("connection_policy.changed"), std::pair(before.first + 1, before.second + 1));

        // And it can be had on top of that.
        QVERIFY(Desk::press(second().window(), QStringLiteral("Stage it again")));
        QVERIFY(Desk::press(second().window(), QStringLiteral("Save")));
        QTRY_VERIFY(second().sees("The policy is changed."));
        QTRY_COMPARE(setting(second(), "autoApprove")->currentText(), QStringLiteral("Off"));
        QCOMPARE(setting(second(), "creationLimit")->currentText(), QStringLiteral("On"));
    }

    void bothDecideAboutARequest_data() { inBothOrders(); }
    void bothDecideAboutARequest()
    {
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()}) {
            showPane(*each, "requests");
            QTRY_VERIFY(each->names("requestsTable").contains(QStringLiteral("Zapier")));
            selectRow(*each, "requestsTable", QStringLiteral("Zapier"));
        }
        const auto letter = [](PersonsConsole &console, Qt::Key key) {
            console.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(console.window()));
            QAbstractItemView *table
                = Desk::table(console.window(), QStringLiteral("requestsTable"));
            table->setFocus();
            QTest::keyClick(table, key);
        };
        letter(first(), Qt::Key_A);
        QTRY_VERIFY(first().sees("Priya Nair’s request for Zapier is approved."));
        letter(second(), Qt::Key_A);
        QTRY_VERIFY2(second().sees(qUtf8Printable(
                         QStringLiteral("%1 has approved this request.").arg(firstName()))),
            qPrintable(Desk::texts(second().window()).join(QLatin1Char('|'))));
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()})
            QTRY_VERIFY(!each->names("requestsTable").contains(QStringLiteral("Zapier")));
        QCOMPARE(count("connection_request.approved").second, 1);
        showPane(second(), "approvals");
        QTRY_VERIFY(second().names("approvalsTable").contains(QStringLiteral("Zapier")));
        QCOMPARE(second().cell("approvalsTable", QStringLiteral("Zapier"), 2), firstName());
    }

    void bothRevokeOnePerson_data() { inBothOrders(); }
    void bothRevokeOnePerson()
    {
        QString person;
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()}) {
            showPane(*each, "connections");
            QTRY_VERIFY(each->names("connectionsTable").contains(QStringLiteral("Slack")));
            selectRow(*each, "connectionsTable", QStringLiteral("Slack"));
            auto *tabs = each->window()->findChild<QTabBar *>(QStringLiteral("detailsTabs"));
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
            QTRY_VERIFY(each->names("connectionUsers").size() > 2);
        }
        person = first().names("connectionUsers").at(1);
        const int users = int(first().names("connectionUsers").size());
        const auto revoke = [&person](PersonsConsole &console) {
            console.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(console.window()));
            selectRow(console, "connectionUsers", person);
            QVERIFY(
                Desk::press(console.window(), QStringLiteral("Revoke access of %1…").arg(person)));
            QTRY_VERIFY(console.dialog());
            QVERIFY(
                Desk::press(console.dialog(), QStringLiteral("Revoke access of %1").arg(person)));
        };
        revoke(first());
        QTRY_COMPARE(first().names("connectionUsers").size(), users - 1);
        revoke(second());
        QTRY_VERIFY2(second().sees(qUtf8Printable(
                         QStringLiteral("The access of %1 has ended already.").arg(person))),
            qPrintable(Desk::texts(second().window()).join(QLatin1Char('|'))));
        for (PersonsConsole *each : {m_ada.get(), m_grace.get()})
            QTRY_VERIFY(!each->names("connectionUsers").contains(person));
        QTRY_COMPARE(second().names("connectionUsers").size(), users - 1);
        QCOMPARE(count("connection.access_revoked"), std::pair(1, 1));
        // The one who was first can still take it back, for both.
        QVERIFY(Desk::press(first().window(), QStringLiteral("Undo")));
        QTRY_VERIFY(first().names("connectionUsers").contains(person));
    }
};

QTEST_MAIN(TestTwoOwners)
#include "tst_twoowners.moc"
