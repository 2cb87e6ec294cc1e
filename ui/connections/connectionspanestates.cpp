// SPDX-License-Identifier: MIT
// What the connections pane shows at each moment; its controls are in connectionspane.cpp.
#include "models/base/clock.h"
#include "models/items/connectionlistmodel.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectiondialogs.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/connections/connectionprompts.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/newtokendialog.h"

#include <QComboBox>
#include <QPushButton>

#include <utility>

namespace Gatehouse {

void ConnectionsPane::showState()
{
    showFreshness();
    messageBar()->clear();
    const bool isOpen = !isForOtherRoles();
    // Who waited in the search goes on from what is there, not from wherever hiding leads.
    const bool hadFocus = !isOpen && isAncestorOf(window()->focusWidget());
    for (QWidget *control : std::initializer_list<QWidget *>{
             searchField(), m_filters->parentWidget(), m_kind, m_mine, m_add, m_new})
        control->setVisible(isOpen);
    if (isOpen)
        return showRows(tr("Loading connections…"));
    hideDetails();
    states()->showEmpty({.icon = IconName::Lock,
        .sentence = tr("Guests neither see nor install connections. Ask a workspace owner to "
                       "change your role.")});
    if (hadFocus)
        focusBody();
}

ErrorText ConnectionsPane::failureText(const ApiError &error) const
{
    if (!isMeasured() || error.kind != ApiError::Kind::Restricted)
        return ListPane::failureText(error);
    ErrorText text = errorText(error);
    text.title
        = tr("This token may not list users, so its workspace's connections cannot be shown.");
    text.remedy = tr("Give its connection the capability “Read user information” in "
                     "Notion, or use a token that has it.");
    return text;
}

void ConnectionsPane::showEmpty()
{
    m_emptyOffersNew = false;
    const ConnectionQuery &query = m_parts.connections.query();
    if (!query.text.isEmpty())
        return states()->showEmpty({.icon = IconName::Search,
            .sentence = tr("No connection matches “%1”.").arg(query.text),
            .button = tr("Clear search and filters")});
    EmptyNotice notice{.icon = IconName::Filter, .button = tr("Show all connections")};
    switch (query.filter) {
    case ConnectionQuery::Filter::Active:
    case ConnectionQuery::Filter::All:
        if (query.kind || query.mine || query.user || query.addedBy) {
            notice.sentence = tr("No connection fits these filters.");
            break;
        }
        notice = {.icon = IconName::Connections,
            .sentence = isMeasured() ? tr("No bot of this workspace is visible to this token.")
                                     : tr("No app is connected to this workspace.")};
        m_emptyOffersNew = whyNot(ConnectionCommand::Create).isEmpty();
        if (m_emptyOffersNew)
            notice.button = tr("New connection");
        break;
    case ConnectionQuery::Filter::NotApproved:
        notice.sentence = tr("Every connection is approved.");
        break;
    case ConnectionQuery::Filter::OwnerLeft:
        notice.sentence = tr("Nobody who added a connection has left.");
        break;
    case ConnectionQuery::Filter::TokenExpired:
        notice.sentence = tr("No connection's token has expired.");
        break;
    case ConnectionQuery::Filter::Disconnected:
        notice.sentence = tr("Nothing was disconnected in the last 30 days.");
        break;
    }
    states()->showEmpty(notice);
}

void ConnectionsPane::growOlder()
{
    ListPane::growOlder();
    if (!isVisible())
        return;
    m_parts.connections.retell();
    showSelection();
}

void ConnectionsPane::showSelection()
{
    const QList<Connection> connections = selectedConnections();
    arrangeDetails(!connections.isEmpty(),
        [&] { m_details->setConnections(connections, m_parts.connections.provenance()); });
    Q_EMIT commandsChanged();
}

ConnectionRules::Subject ConnectionsPane::subject() const
{
    const bool ofOnePerson = m_parts.connections.query().user.has_value();
    return {.connections = selectedConnections(),
        .standing = m_standing,
        .now = m_parts.clock.now(),
        .installedBy = ofOnePerson ? m_person : std::nullopt};
}

QString ConnectionsPane::whyNot(ConnectionCommand command) const
{
    return ConnectionRules::whyNot(command, subject());
}

void ConnectionsPane::run(ConnectionCommand command)
{
    const ConnectionRules::Subject chosen = subject();
    if (!ConnectionRules::whyNot(command, chosen).isEmpty())
        return;
    const Connection connection
        = chosen.connections.isEmpty() ? Connection() : chosen.connections.first();
    switch (command) {
    case ConnectionCommand::Create:
        return m_dialogs->create();
    case ConnectionCommand::Add:
        Q_EMIT addRequested();
        return;
    case ConnectionCommand::Edit:
        return m_dialogs->edit(connection);
    case ConnectionCommand::HandOver:
        return m_dialogs->handOver(connection);
    case ConnectionCommand::AddToPages:
        return ConnectionPagesTab::openPicker(m_parts.actions, connection, window());
    case ConnectionCommand::CopyToken:
        return m_parts.tokens.copy(connection);
    case ConnectionCommand::HandOverToPartner:
        return openPartner(connection);
    case ConnectionCommand::ViewUsers:
        m_details->showTab(ConnectionDetails::Tab::Users);
        return showDetails();
    case ConnectionCommand::ShowEvents:
        Q_EMIT eventsRequested(connection);
        return;
    case ConnectionCommand::VisitWebsite:
        Q_EMIT openUrlRequested(connection.developer.website);
        return;
    case ConnectionCommand::ContactSupport:
        Q_EMIT openUrlRequested(ConnectionRules::supportUrl(connection));
        return;
    case ConnectionCommand::Restore:
        return m_parts.actions.restore(chosen.connections);
    case ConnectionCommand::RestoreWithNewToken:
        return NewTokenDialog::ask(m_parts.tokens,
            {.connection = connection,
                .purpose = NewTokenDialog::Purpose::Restore,
                .now = m_parts.clock.now()},
            this);
    case ConnectionCommand::RevokePerson:
        return m_prompts->revokePerson(*chosen.installedBy, chosen.connections);
    case ConnectionCommand::RevokeEverybody:
        return m_prompts->revokeEverybody(connection);
    case ConnectionCommand::Disconnect:
        return m_prompts->disconnectConnections(chosen.connections);
    } // no default: the compiler names a forgotten command
}

void ConnectionsPane::handOver(const Connection &connection)
{
    if (ConnectionRights::handOver(m_standing, connection) == ConnectionRights::Obstacle::None)
        m_dialogs->handOver(connection);
}

void ConnectionsPane::showCommands()
{
    const auto allow = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setStatusTip(why);
    };
    allow(m_new, whyNot(ConnectionCommand::Create));
    allow(m_add, whyNot(ConnectionCommand::Add));
    Q_EMIT commandsChanged();
}

void ConnectionsPane::connectDialogs()
{
    connect(m_new, &QPushButton::clicked, this, [this] { run(ConnectionCommand::Create); });
    connect(m_details, &ConnectionDetails::eventsRequested, this,
        [this] { run(ConnectionCommand::ShowEvents); });
    connect(m_details, &ConnectionDetails::pageEventsRequested, this,
        &ConnectionsPane::pageEventsRequested);
    connect(m_add, &QPushButton::clicked, this, [this] { run(ConnectionCommand::Add); });
    connect(m_details, &ConnectionDetails::handOverRequested, this,
        [this] { run(ConnectionCommand::HandOver); });
    connect(m_details, &ConnectionDetails::personRequested, this, &ConnectionsPane::showPerson);
    connect(m_dialogs, &ConnectionDialogs::created, this, [this](const ConnectionId &id) {
        // The list is about to be read again.
        wantRows({id.toString()});
        wantDetails();
    });
    connect(m_dialogs, &ConnectionDialogs::createdSeen, this,
        [this](const ConnectionId &id, const QString &name) {
            showConnection(id);
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT doneSaid(tr("%1 is created.").arg(name));
        });
    connect(m_dialogs, &ConnectionDialogs::copied, this, &ConnectionsPane::doneSaid);
    connect(m_dialogs, &ConnectionDialogs::secretCopyRequested, this,
        [this](const Secret &secret, const QString &name) { m_parts.tokens.putNew(name, secret); });
}

void ConnectionsPane::selectAgain()
{
    ListPane::selectAgain();
    // Search and filters may hide it.
    const ConnectionId expected = std::exchange(m_expected, {});
    if (!expected.isEmpty() && !m_parts.connections.find(expected))
        showConnection(expected);
}

void ConnectionsPane::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    if (m_parts.connections.loadState() == PagedListModel::LoadState::Idle)
        m_parts.connections.reload();
}

} // namespace Gatehouse
