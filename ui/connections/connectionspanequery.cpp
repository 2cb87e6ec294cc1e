// SPDX-License-Identifier: MIT
// What the connections pane asks for: its filters, its sort, and what is kept of them.
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionspane.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

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

void ConnectionsPane::changeQuery(const std::function<void(ConnectionQuery &query)> &change)
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

QByteArray ConnectionsPane::saveState() const
{
    const ConnectionQuery &query = m_parts.connections.query();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << connectionsStateVersion << connectionFilterKey(query.filter)
        << qint32(query.kind ? int(*query.kind) : -1) << query.mine << qint32(query.sort)
        << qint32(query.order);
    saveView(out);
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
    in >> version >> filter >> kind >> mine >> sort >> order;
    const View view = readView(in);
    const bool sound = in.status() == QDataStream::Ok && version == connectionsStateVersion
        && kind <= int(Connections::Kind::LinkPreview) && sort >= 0
        && sort <= int(ConnectionQuery::Sort::LastUsedAt);
    if (!sound)
        return false;
    adoptView(view);
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
