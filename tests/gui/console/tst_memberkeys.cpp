// SPDX-License-Identifier: MIT
// What members do about the connections they want, without a pointer.
#include "tests/gui/console/personsconsole.h"

using namespace Gatehouse;

namespace {

const QString sofia = QStringLiteral("sofia.rossi@northwind.example.com");
const QString directory = QStringLiteral("Connections that can be installed");

} // namespace

class TestMemberKeys final : public QObject {
    Q_OBJECT

    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<PersonsConsole> m_console;

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedWorkspace>();
        m_console = std::make_unique<PersonsConsole>(*m_served, sofia);
        QVERIFY(m_console->isReady());
    }
    void cleanup()
    {
        m_console.reset();
        m_served.reset();
    }

    void aConnectionIsRequestedAndTheRequestWithdrawn()
    {
        const Keys keys(m_console->window());
        keys.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(m_console->names("requestsTable"), QStringList{QStringLiteral("Make")});
        QVERIFY(keys.use(QStringLiteral("Request a connection…")));
        QTRY_VERIFY(Desk::names(Desk::table(m_console->dialog(), QStringLiteral("directoryList")))
                        .contains(QStringLiteral("HubSpot")));
        QVERIFY(keys.goToRow(directory, QStringLiteral("HubSpot")));
        QTRY_VERIFY(m_console->sees("You can request it"));
        QVERIFY(keys.use(QStringLiteral("Request…")));
        QTRY_VERIFY(Desk::dialog(m_console->dialog()));
        keys.type(QStringLiteral("One contact list."));
        QVERIFY(keys.use(QStringLiteral("Send request")));
        QTRY_VERIFY(!Desk::dialog(m_console->dialog()));
        QTRY_VERIFY(m_console->sees("Requested on "));
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_console->dialog());
        QTRY_VERIFY(m_console->names("requestsTable").contains(QStringLiteral("HubSpot")));

        QVERIFY(keys.openRowMenu(QStringLiteral("My requests"), QStringLiteral("HubSpot")));
        QVERIFY(keys.choose({QStringLiteral("Withdraw request…")}));
        QTRY_VERIFY(m_console->dialog());
        QVERIFY(keys.use(QStringLiteral("Withdraw request")));
        QTRY_VERIFY(!m_console->dialog());
        WorkspaceVisitor ada(m_served->service->origin(), m_served->workspace, m_served->session());
        QTRY_COMPARE(ada.events().front().action, QStringLiteral("connection_request.withdrawn"));
        QTRY_VERIFY(m_console->sees("Withdrawn"));
    }

    void whatTheListAllowsIsInstalled()
    {
        const Keys keys(m_console->window());
        keys.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(keys.use(QStringLiteral("Add connection…")));
        QTRY_VERIFY(m_console->dialog());
        QVERIFY(keys.use(QStringLiteral("Continue")));
        QTRY_VERIFY(Desk::names(Desk::table(m_console->dialog(), QStringLiteral("directoryList")))
                        .contains(QStringLiteral("Google Drive")));
        QVERIFY(keys.goToRow(directory, QStringLiteral("Google Drive")));
        QTRY_VERIFY(m_console->sees("You can install it."));
        QVERIFY(keys.use(QStringLiteral("Install here…")));
        QTRY_VERIFY(Desk::dialog(m_console->dialog()));
        QVERIFY(keys.use(QStringLiteral("Install connection")));
        QTRY_VERIFY(!m_console->dialog());
        QTRY_VERIFY(m_console->names("connectionsTable").contains(QStringLiteral("Google Drive")));
    }
};

QTEST_MAIN(TestMemberKeys)
#include "tst_memberkeys.moc"
