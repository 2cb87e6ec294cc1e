// SPDX-License-Identifier: MIT
#include "models/items/commandpalettemodel.h"

#include "models/api/workspaceservice.h"
#include "models/items/connectionwords.h"
#include "models/items/personwords.h"

#include <algorithm>
#include <utility>

namespace Gatehouse {

CommandPaletteModel::CommandPaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    m_pause.callOnTimeout(this, &CommandPaletteModel::ask);
}

CommandPaletteModel::~CommandPaletteModel() = default;

void CommandPaletteModel::setService(WorkspaceService *service)
{
    if (m_service == service)
        return;
    m_service = service;
    m_pause.stop();
    dropObjects();
    if (m_service && !m_text.isEmpty())
        m_pause.start();
    rebuild();
}

void CommandPaletteModel::setActions(std::vector<PaletteAction> actions)
{
    m_actions = std::move(actions);
    rebuild();
}

void CommandPaletteModel::setWorkspaces(std::vector<PalettePlace> workspaces)
{
    m_workspaces = std::move(workspaces);
    rebuild();
}

void CommandPaletteModel::setProfiles(std::vector<PalettePlace> profiles)
{
    m_profiles = std::move(profiles);
    rebuild();
}

void CommandPaletteModel::setRecent(const QStringList &names)
{
    m_recent = names;
    rebuild();
}

void CommandPaletteModel::setText(const QString &text)
{
    const QString wanted = text.simplified();
    if (m_text == wanted)
        return;
    m_text = wanted;
    // What is under way answers another question.
    m_askingConnections.reset();
    m_askingPeople.reset();
    if (m_text.isEmpty()) {
        m_pause.stop();
        dropObjects();
    } else if (m_service) {
        m_pause.start();
    }
    rebuild();
}

bool CommandPaletteModel::isSearching() const
{
    return m_pause.isActive() || m_askingConnections || m_askingPeople;
}

void CommandPaletteModel::ask()
{
    m_error.reset();
    m_hasMore = false;
    m_askingConnections = m_service->listConnections({.text = m_text,
                                                         .filter = ConnectionQuery::Filter::All,
                                                         .sort = ConnectionQuery::Sort::Name,
                                                         .order = Qt::AscendingOrder},
        [this](Result<ConnectionPage> page) { takeConnections(std::move(page)); });
    // Persons alone: the bot of a connection would be a second entry of the same name.
    m_askingPeople = m_service->listPeople({.text = m_text, .type = People::Type::Person},
        [this](Result<PeoplePage> page) { takePeople(std::move(page)); });
    Q_EMIT changed();
}

void CommandPaletteModel::takeConnections(Result<ConnectionPage> page)
{
    m_askingConnections.reset();
    m_connections.clear();
    if (page) {
        m_connections = std::move(page->items);
        m_hasMore = m_hasMore || page->next;
    } else {
        m_error = page.error();
    }
    rebuild();
}

void CommandPaletteModel::takePeople(Result<PeoplePage> page)
{
    m_askingPeople.reset();
    m_people.clear();
    if (page) {
        m_people = std::move(page->items);
        m_hasMore = m_hasMore || page->next;
    } else if (!m_error) {
        m_error = page.error();
    }
    rebuild();
}

void CommandPaletteModel::dropObjects()
{
    m_askingConnections.reset();
    m_askingPeople.reset();
    m_connections.clear();
    m_people.clear();
    m_error.reset();
    m_hasMore = false;
}

QString CommandPaletteModel::groupName(Group group)
{
    switch (group) {
    case Group::Actions:
        return tr("Actions");
    case Group::Connections:
        return tr("Connections");
    case Group::People:
        return tr("People");
    case Group::Workspaces:
        return tr("Workspaces");
    case Group::Profiles:
        return tr("Profiles");
    } // no default: the compiler names a forgotten group
    Q_UNREACHABLE();
}

std::vector<CommandPaletteModel::Entry> CommandPaletteModel::actionEntries() const
{
    std::vector<Entry> entries;
    for (const PaletteAction &action : m_actions) {
        const std::optional<FuzzyMatch> match = fuzzyMatch(action.text, m_text);
        if (match)
            entries.push_back({.group = Group::Actions,
                .id = action.name,
                .text = action.text,
                .detail = action.detail,
                .keys = action.keys,
                .whyNot = action.whyNot,
                .match = match});
    }
    // With a text this decides among equals.
    std::stable_sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        const auto place = [this](const Entry &entry) {
            const qsizetype at = m_recent.indexOf(entry.id);
            return at < 0 ? m_recent.size() : at;
        };
        return place(a) < place(b);
    });
    return entries;
}

std::vector<CommandPaletteModel::Entry> CommandPaletteModel::placeEntries(
    Group group, const std::vector<PalettePlace> &places) const
{
    std::vector<Entry> entries;
    for (const PalettePlace &place : places) {
        const std::optional<FuzzyMatch> match = fuzzyMatch(place.name, m_text);
        if (match)
            entries.push_back({.group = group,
                .id = place.id,
                .text = place.name,
                .detail = place.detail,
                .match = match});
    }
    return entries;
}

std::vector<CommandPaletteModel::Entry> CommandPaletteModel::connectionEntries() const
{
    std::vector<Entry> entries;
    entries.reserve(m_connections.size());
    for (const Connection &connection : m_connections) {
        const QString name = ConnectionWords::name(connection);
        entries.push_back({.group = Group::Connections,
            .id = connection.id.toString(),
            .text = name,
            .detail = ConnectionWords::subtitle(connection),
            .icon = connection.icon,
            .match = fuzzyMatch(name, m_text)});
    }
    return entries;
}

std::vector<CommandPaletteModel::Entry> CommandPaletteModel::personEntries() const
{
    std::vector<Entry> entries;
    entries.reserve(m_people.size());
    for (const Person &person : m_people) {
        const QString name = PersonWords::name(person);
        entries.push_back({.group = Group::People,
            .id = person.id.toString(),
            .text = name,
            .detail = person.email.value_or(QString()),
            .match = fuzzyMatch(name, m_text)});
    }
    return entries;
}

void CommandPaletteModel::rebuild()
{
    const auto isBetter = [](const Entry &a, const Entry &b) {
        if (!a.match || !b.match)
            return a.match && !b.match;
        return isBetterMatch(*a.match, *b.match);
    };
    std::vector<std::vector<Entry>> groups{actionEntries(), connectionEntries(), personEntries(),
        placeEntries(Group::Workspaces, m_workspaces), placeEntries(Group::Profiles, m_profiles)};
    m_isCut = m_hasMore;
    if (!m_text.isEmpty()) {
        for (std::vector<Entry> &group : groups) {
            std::stable_sort(group.begin(), group.end(), isBetter);
            if (group.size() > size_t(mostRows)) {
                group.erase(group.begin() + mostRows, group.end());
                m_isCut = true;
            }
        }
    }
    std::erase_if(groups, [](const std::vector<Entry> &group) { return group.empty(); });
    // Return takes the first row: the group it is most likely in stands on top.
    std::stable_sort(
        groups.begin(), groups.end(), [](const std::vector<Entry> &a, const std::vector<Entry> &b) {
            const auto rank = [](const Entry &entry) {
                return entry.match ? int(entry.match->rank)
                                   : int(FuzzyMatch::Rank::Subsequence) + 1;
            };
            return rank(a.front()) < rank(b.front());
        });

    beginResetModel();
    m_rows.clear();
    for (std::vector<Entry> &group : groups) {
        m_rows.push_back({.group = group.front().group, .text = groupName(group.front().group)});
        std::move(group.begin(), group.end(), std::back_inserter(m_rows));
    }
    endResetModel();
    Q_EMIT changed();
}

int CommandPaletteModel::nextChoice(int row, int step) const
{
    for (int at = row; at >= 0 && at < int(m_rows.size()); at += step) {
        if (flags(index(at)).testFlag(Qt::ItemIsSelectable))
            return at;
    }
    return -1;
}

int CommandPaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandPaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.whyNot.isEmpty() ? QVariant() : entry.whyNot;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text};
        if (!entry.id.isEmpty())
            parts << groupName(entry.group);
        parts << entry.detail << entry.keys << entry.whyNot;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case GroupRole:
        return QVariant::fromValue(entry.group);
    case IdRole:
        return entry.id;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case WhyNotRole:
        return entry.whyNot;
    case PositionsRole:
        return QVariant::fromValue(entry.match ? entry.match->positions : QList<int>());
    case IconRole:
        return entry.icon;
    default:
        return {};
    }
}

Qt::ItemFlags CommandPaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Entry &entry = m_rows[size_t(index.row())];
    if (entry.id.isEmpty() || !entry.whyNot.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Gatehouse
