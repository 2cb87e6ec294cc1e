// SPDX-License-Identifier: MIT
#include "ui/connections/connectionspane.h"

#include "models/actions/connectionactions.h"
#include "models/base/clock.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectiondialogs.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/connections/connectionprompts.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/partnerdialog.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace Gatehouse {

namespace {

constexpr quint8 connectionsStateVersion = 1;

struct ConnectionFilterKey {
    ConnectionQuery::Filter filter;
    QLatin1String key;
};
constexpr ConnectionFilterKey connectionFilterKeys[]{
    {ConnectionQuery::Filter::Active, QLatin1String("all")},
    {ConnectionQuery::Filter::NotApproved, QLatin1String("notApproved")},
    {ConnectionQuery::Filter::OwnerLeft, QLatin1String("ownerLeft")},
    {ConnectionQuery::Filter::TokenExpired, QLatin1String("tokenExpired")},
    {ConnectionQuery::Filter::Disconnected, QLatin1String("disconnected")},
};

ConnectionQuery::Filter connectionFilterOf(const QString &key)
{
    for (const ConnectionFilterKey &known : connectionFilterKeys) {
        if (known.key == key)
            return known.filter;
    }
    return ConnectionQuery::Filter::Active;
}

QString connectionFilterKey(ConnectionQuery::Filter filter)
{
    for (const ConnectionFilterKey &known : connectionFilterKeys) {
        if (known.filter == filter)
            return known.key;
    }
    return QStringLiteral("all"); // Filter::All: also the disconnected ones, to find one by its id
}

} // namespace

ConnectionsPane::ConnectionsPane(const Parts &parts, QWidget *parent)
    : Pane(parent)
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
    setDetails(m_details);

    ConnectionListModel &model = m_parts.connections;
    connect(&model, &PagedListModel::loadStateChanged, this, &ConnectionsPane::showState);
    connect(&model, &PagedListModel::answered, this, [this] {
        showState();
        selectAgain();
    });
    connect(&model, &PagedListModel::recalled, this, [this, &model] {
        showState();
        // What is remembered may lack it; then the answer has another try.
        if (!m_wantedIds.isEmpty() && model.rowOf(m_wantedIds.first()) >= 0)
            selectAgain();
        else
            showSelection();
    });
    connect(&model, &ConnectionListModel::countsChanged, this, &ConnectionsPane::fillFilters);
    connect(&model, &ConnectionListModel::queryChanged, this, &ConnectionsPane::adoptQuery);
    connect(searchField(), &SearchField::searched, this, [this](const QString &text) {
        changeQuery([&](ConnectionQuery &query) {
            query.text = text.trimmed();
            if (query.filter == ConnectionQuery::Filter::All)
                query.filter = ConnectionQuery::Filter::Active;
        });
    });
    connect(searchField(), &SearchField::leftDownwards, this, [this] {
        if (!m_table->currentIndex().isValid() && m_parts.connections.rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus(Qt::TabFocusReason);
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
    connect(m_table, &TableView::selectionEdited, this, &ConnectionsPane::showSelection);
    connect(m_table, &TableView::menuRequested, this, &ConnectionsPane::openMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &Pane::showDetails);
    connect(states(), &StateStack::emptyButtonClicked, this, [this] {
        if (m_emptyOffersNew)
            run(ConnectionCommand::Create);
        else
            clearFilters();
    });
    connect(states(), &StateStack::remedyClicked, this, &ConnectionsPane::showRemedy);
    connect(messageBar(), &MessageBar::remedyClicked, this, &ConnectionsPane::showRemedy);
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
    connect(this, &Pane::detailsChanged, this, [this](Details details) {
        if (!m_isArranging)
            m_detailsWanted = details == Details::Shown;
        fitHeader();
    });
    connectDialogs();
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        showFreshness();
        if (!isVisible())
            return;
        m_parts.connections.retell();
        showSelection();
    });
    m_minute.start();
    retranslate();
    adoptQuery();
}

ConnectionsPane::~ConnectionsPane() = default;

QWidget *ConnectionsPane::makeFilterRow()
{
    auto *row = new QWidget;
    m_filters = new QuickFilterBar;
    m_filters->setObjectName(QStringLiteral("connectionFilters"));
    m_personChip = new QPushButton;
    m_personChip->setObjectName(QStringLiteral("personFilter"));
    m_personChip->setIcon(Icons::icon(IconName::Close));
    m_personChip->setLayoutDirection(Qt::LeftToRight);
    setButtonKind(m_personChip, ButtonKind::Text);
    m_personChip->hide();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_filters, 1);
    layout->addWidget(m_personChip);
    connect(m_filters, &QuickFilterBar::chosen, this, [this](const QString &key) {
        changeQuery([&](ConnectionQuery &query) { query.filter = connectionFilterOf(key); });
    });
    connect(m_personChip, &QPushButton::clicked, this, [this] {
        m_person.reset();
        changeQuery([](ConnectionQuery &query) {
            query.user.reset();
            query.addedBy.reset();
        });
    });
    return row;
}

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

void ConnectionsPane::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Kind: all"));
    for (const Connections::Kind kind : {Connections::Kind::Internal, Connections::Kind::Public,
             Connections::Kind::PersonalAccessToken, Connections::Kind::McpClient,
             Connections::Kind::LinkPreview})
        m_kind->addItem(ConnectionWords::kind(kind), int(kind));
}

void ConnectionsPane::fillFilters()
{
    const std::optional<ConnectionCounts> &counts = m_parts.connections.counts();
    const auto count = [&counts](int ConnectionCounts::*part) {
        return counts ? std::optional((*counts).*part) : std::nullopt;
    };
    const QString why = isMeasured() ? ConnectionWords::whyUnknown() : QString();
    const auto key = [](ConnectionQuery::Filter filter) { return connectionFilterKey(filter); };
    m_filters->setFilters({
        {.key = key(ConnectionQuery::Filter::Active),
            .text = tr("All"),
            .count = count(&ConnectionCounts::active)},
        {.key = key(ConnectionQuery::Filter::NotApproved),
            .text = tr("Not approved"),
            .count = count(&ConnectionCounts::notApproved),
            .whyNot = why},
        {.key = key(ConnectionQuery::Filter::OwnerLeft),
            .text = tr("Owner left"),
            .count = count(&ConnectionCounts::ownerLeft),
            .whyNot = why},
        {.key = key(ConnectionQuery::Filter::TokenExpired),
            .text = tr("Token expired"),
            .count = count(&ConnectionCounts::tokenExpired),
            .whyNot = why},
        {.key = key(ConnectionQuery::Filter::Disconnected),
            .text = tr("Disconnected"),
            .count = count(&ConnectionCounts::disconnected),
            .whyNot = why},
    });
}

template <class Change>
void ConnectionsPane::changeQuery(const Change &change)
{
    ConnectionQuery query = m_parts.connections.query();
    change(query);
    m_parts.connections.setQuery(std::move(query));
}

//! The controls say what is asked, also when the question came from elsewhere.
void ConnectionsPane::adoptQuery()
{
    const ConnectionQuery &query = m_parts.connections.query();
    m_filters->setCurrent(connectionFilterKey(query.filter));
    const QSignalBlocker kindBlocker(m_kind);
    m_kind->setCurrentIndex(query.kind ? m_kind->findData(int(*query.kind)) : 0);
    const QSignalBlocker mineBlocker(m_mine);
    m_mine->setChecked(query.mine);
    const std::optional<ConnectionListModel::Column> column
        = ConnectionListModel::columnOf(query.sort);
    // Notion tells nothing else to sort by, so that any other order is that of the names.
    if (isMeasured() && query.sort != ConnectionQuery::Sort::Name)
        m_table->showSort(ConnectionListModel::Name, Qt::AscendingOrder);
    else
        m_table->showSort(column ? int(*column) : -1, query.order);
    m_personChip->setVisible(m_person && (query.user || query.addedBy));
    if (m_person) {
        const QString name = ConnectionWords::person(*m_person);
        m_personChip->setText(
            query.user ? tr("Installed by %1").arg(name) : tr("Added by %1").arg(name));
        m_personChip->setToolTip(tr("Show those of everybody"));
    }
}

void ConnectionsPane::refresh()
{
    m_parts.connections.refresh();
    m_details->refresh();
}

void ConnectionsPane::showConnection(const ConnectionId &id)
{
    m_wantedIds = {id.toString()};
    m_detailsWanted = true;
    if (m_parts.connections.find(id)) {
        m_table->selectIds(m_wantedIds);
        m_wantedIds.clear();
        return showSelection();
    }
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
    m_wantedIds = {id.toString()};
    m_detailsWanted = true;
}

void ConnectionsPane::showConnectionsOf(const PersonReference &person, Relation relation)
{
    m_person = person;
    const QSignalBlocker blocker(searchField());
    searchField()->clear();
    changeQuery([&](ConnectionQuery &query) {
        const bool added = relation == Relation::AddedBy;
        query = {.addedBy = added ? std::optional(person.id) : std::nullopt,
            .user = added ? std::nullopt : std::optional(person.id),
            .sort = query.sort,
            .order = query.order};
    });
    adoptQuery();
}

void ConnectionsPane::clearFilters()
{
    m_person.reset();
    {
        const QSignalBlocker blocker(searchField());
        searchField()->clear();
    }
    changeQuery([](ConnectionQuery &query) { query = {.sort = query.sort, .order = query.order}; });
    searchField()->setFocus(Qt::OtherFocusReason);
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

QByteArray ConnectionsPane::saveState() const
{
    const ConnectionQuery &query = m_parts.connections.query();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << connectionsStateVersion << connectionFilterKey(query.filter)
        << qint32(query.kind ? int(*query.kind) : -1) << query.mine << qint32(query.sort)
        << qint32(query.order) << m_table->saveColumns() << m_table->selectedIds()
        << m_detailsWanted << saveLayout();
    return state;
}

bool ConnectionsPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QString filter;
    qint32 kind = -1;
    bool mine = false;
    qint32 sort = 0;
    qint32 order = 0;
    QByteArray columns;
    QStringList ids;
    bool detailsWanted = true;
    QByteArray layout;
    in >> version >> filter >> kind >> mine >> sort >> order >> columns >> ids >> detailsWanted
        >> layout;
    const bool sound = in.status() == QDataStream::Ok && version == connectionsStateVersion
        && kind <= int(Connections::Kind::LinkPreview) && sort >= 0
        && sort <= int(ConnectionQuery::Sort::LastUsedAt);
    if (!sound)
        return false;
    m_table->restoreColumns(columns);
    m_wantedIds = ids;
    restoreLayout(layout);
    m_detailsWanted = detailsWanted;
    ConnectionQuery query;
    query.sort = ConnectionQuery::Sort(sort);
    query.order = order == int(Qt::AscendingOrder) ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (!isMeasured()) {
        query.filter = connectionFilterOf(filter);
        query.kind = kind >= 0 ? std::optional(Connections::Kind(kind)) : std::nullopt;
        query.mine = mine;
    }
    m_parts.connections.setQuery(query);
    adoptQuery();
    return true;
}

} // namespace Gatehouse
