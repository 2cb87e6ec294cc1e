// SPDX-License-Identifier: MIT
#include "ui/connections/connectionspane.h"

#include "models/actions/connectionactions.h"
#include "models/base/clock.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectiondialogs.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionprompts.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/partnerdialog.h"
#include "ui/theme/buttonkind.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace Gatehouse {

ConnectionsPane::ConnectionsPane(const Parts &parts, QWidget *parent)
    : ListPane(parts.connections, parts.clock, parent)
    , m_parts(parts)
    , m_kind(new QComboBox)
    , m_mine(new QPushButton)
    , m_add(new QPushButton)
    , m_new(new QPushButton)
    , m_table(new TableView)
    , m_details(new ConnectionDetails({.users = parts.users,
          .events = parts.events,
          .actions = parts.actions,
          .tokens = parts.tokens,
          .clock = parts.clock}))
    , m_prompts(new ConnectionPrompts(parts.actions, this))
    , m_dialogs(new ConnectionDialogs(
          {.actions = parts.actions, .clock = parts.clock, .window = *this}, this))
{
    setObjectName(QStringLiteral("connectionsPane"));
    const Clock &clock = parts.clock;
    const MomentText moments{
        .brief = [&clock](const QDateTime &when) { return RelativeTime::text(when, clock.now()); },
        .exact = [](const QDateTime &when) { return RelativeTime::exact(when); },
        .day = [&clock](const QDateTime &when) { return RelativeTime::day(when, clock.now()); },
    };
    m_parts.connections.setMomentText(moments);
    m_parts.users.setMomentText(moments);
    m_parts.events.setMomentText(moments);

    m_kind->setObjectName(QStringLiteral("kindFilter"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mine->setObjectName(QStringLiteral("myConnections"));
    m_mine->setCheckable(true);
    m_add->setObjectName(QStringLiteral("addConnection"));
    m_new->setObjectName(QStringLiteral("newConnection"));
    setButtonKind(m_new, ButtonKind::Primary);
    m_table->setObjectName(QStringLiteral("connectionsTable"));
    m_table->setItemDelegate(new ConnectionDelegate(m_table));
    m_table->setList(&m_parts.connections);
    m_table->setNameColumn(ConnectionListModel::Name);
    searchField()->setObjectName(QStringLiteral("searchConnections"));
    addHeaderWidget(m_kind);
    addHeaderWidget(m_mine);
    addHeaderWidget(m_add);
    addHeaderWidget(m_new);
    addFilterRow(makeFilterRow());
    setBody(m_table);
    setTable(m_table);
    leadSearchToRows();
    setSelectionDetails(m_details);

    ConnectionListModel &model = m_parts.connections;
    connect(&model, &ConnectionListModel::countsChanged, this, &ConnectionsPane::fillFilters);
    connect(&model, &ConnectionListModel::queryChanged, this, &ConnectionsPane::adoptQuery);
    connect(searchField(), &SearchField::searched, this, [this](const QString &text) {
        changeQuery([&](ConnectionQuery &query) {
            query.text = text.trimmed();
            if (query.filter == ConnectionQuery::Filter::All)
                query.filter = ConnectionQuery::Filter::Active;
        });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_kind->itemData(index);
        changeQuery([&](ConnectionQuery &query) {
            query.kind
                = kind.isValid() ? std::optional(Connections::Kind(kind.toInt())) : std::nullopt;
        });
    });
    connect(m_mine, &QPushButton::toggled, this, [this](bool checked) {
        changeQuery([&](ConnectionQuery &query) { query.mine = checked; });
    });
    connect(states(), &StateStack::emptyButtonClicked, this, [this] {
        if (m_emptyOffersNew)
            run(ConnectionCommand::Create);
        else
            clearFilters();
    });
    connect(
        m_details, &ConnectionDetails::openUrlRequested, this, &ConnectionsPane::openUrlRequested);
    connect(m_details, &ConnectionDetails::copied, this, &ConnectionsPane::doneSaid);
    connect(m_details, &ConnectionDetails::menuRequested, this, &ConnectionsPane::openMenu);
    connect(m_details, &ConnectionDetails::disconnectRequested, m_prompts,
        &ConnectionPrompts::disconnectConnections);
    connect(m_details, &ConnectionDetails::restoreRequested, &m_parts.actions,
        &ConnectionActions::restore);
    connect(m_details, &ConnectionDetails::revokeRequested, m_prompts, &ConnectionPrompts::revoke);
    connect(m_details, &ConnectionDetails::revokeEverybodyRequested, m_prompts,
        &ConnectionPrompts::revokeEverybody);
    connect(&m_parts.tokens, &ConnectionTokens::copied, this,
        [this](const ConnectionId &, const QString &sentence) { Q_EMIT doneSaid(sentence); });
    connect(&m_parts.tokens, &ConnectionTokens::copyFailed, this, [this](const ApiError &error) {
        const ErrorText text = errorText(error);
        Q_EMIT doneSaid(
            tr("Nothing was copied. %1").arg(text.title + QLatin1Char(' ') + text.remedy));
    });
    connect(this, &Pane::detailsChanged, this, &ConnectionsPane::fitHeader);
    connectDialogs();
    retranslate();
    adoptQuery();
}

ConnectionsPane::~ConnectionsPane() = default;

void ConnectionsPane::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_details->setStanding(standing);
    m_dialogs->setStanding(standing);
    showCommands();
    showState();
}

bool ConnectionsPane::isMeasured() const
{
    return m_parts.connections.provenance() == Provenance::Measured;
}

void ConnectionsPane::retranslate()
{
    setTitle(tr("Connections"));
    setDescription(isMeasured() ? tr("The bots that Notion's public API shows of this workspace.")
                                : tr("Everything that may read or change this workspace."));
    searchField()->setPrompt(
        isMeasured() ? tr("Search name or id") : tr("Search name, developer, owner or id"));
    m_table->setAccessibleName(tr("Connections"));
    m_mine->setAccessibleName(tr("My connections"));
    fitHeader();
    m_add->setText(tr("Add connection…"));
    m_new->setText(tr("New connection"));
    showCommands();
    const QString why = isMeasured() ? ConnectionWords::whyUnknown() : QString();
    m_mine->setEnabled(!isMeasured());
    m_mine->setToolTip(
        isMeasured() ? why : tr("My connections: only those you created or installed"));
    m_mine->setStatusTip(m_mine->toolTip());
    m_kind->setEnabled(!isMeasured());
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(isMeasured() ? why : tr("Only connections of one kind"));
    m_kind->setStatusTip(m_kind->toolTip());
    fillKinds();
    fillFilters();
    setUpColumns();
    m_parts.connections.retell();
    adoptQuery();
    showState();
}

void ConnectionsPane::refresh()
{
    m_parts.connections.refresh();
    m_details->refresh();
}

void ConnectionsPane::showConnection(const ConnectionId &id)
{
    wantRows({id.toString()});
    wantDetails();
    if (m_parts.connections.find(id))
        return ListPane::selectAgain();
    m_person.reset();
    const QSignalBlocker blocker(searchField());
    searchField()->setText(id.toString());
    changeQuery([&](ConnectionQuery &query) {
        query = {.text = id.toString(),
            .filter = ConnectionQuery::Filter::All,
            .sort = query.sort,
            .order = query.order};
    });
}

void ConnectionsPane::showTab(ConnectionDetails::Tab tab)
{
    m_details->showTab(tab);
}

void ConnectionsPane::expectConnection(const ConnectionId &id)
{
    m_expected = id;
    wantRows({id.toString()});
    wantDetails();
}

QList<Connection> ConnectionsPane::selectedConnections() const
{
    QList<Connection> connections;
    for (const int row : m_table->selectedRows())
        connections << m_parts.connections.at(row);
    return connections;
}

void ConnectionsPane::openMenu(const QPoint &globalPosition)
{
    const QList<Connection> connections = selectedConnections();
    if (connections.isEmpty())
        return;
    auto *menu = new ConnectionMenu(subject(), m_table->exportTable(), this);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ConnectionMenu::commandChosen, this, &ConnectionsPane::run);
    connect(menu, &ConnectionMenu::copied, this, &ConnectionsPane::doneSaid);
    connect(menu, &ConnectionMenu::detailsChosen, this, [this] {
        m_details->showTab(ConnectionDetails::Tab::Overview);
        showDetails();
    });
    menu->popup(globalPosition);
}

void ConnectionsPane::openPartner(const Connection &connection)
{
    auto *dialog = new PartnerDialog(m_parts.tokens, connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Gatehouse
