// SPDX-License-Identifier: MIT
#include "models/items/personlistmodel.h"

#include "models/items/personwords.h"

#include <QUrl>

namespace Gatehouse {

namespace {

QString personText(const Person &person, PersonListModel::Column column)
{
    switch (column) {
    case PersonListModel::Name:
        return PersonWords::name(person);
    case PersonListModel::Kind:
        return PersonWords::type(person.type);
    case PersonListModel::Role:
        return PersonWords::role(person);
    case PersonListModel::State:
        return PersonWords::state(person);
    }
    Q_UNREACHABLE();
}

QVariant personExported(const Person &person, PersonListModel::Column column)
{
    switch (column) {
    case PersonListModel::Name:
        return person.name;
    case PersonListModel::Kind:
        return PersonWords::type(person.type);
    case PersonListModel::Role:
        return person.role ? QVariant(PersonWords::role(*person.role)) : QVariant();
    case PersonListModel::State:
        return person.state ? QVariant(PersonWords::state(*person.state)) : QVariant();
    }
    Q_UNREACHABLE();
}

} // namespace

PersonListModel::PersonListModel(WorkspaceService &service, const Clock &clock, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
{
}

void PersonListModel::setQuery(PeopleQuery query)
{
    query.from.reset();
    if (m_query == query)
        return;
    m_query = std::move(query);
    Q_EMIT queryChanged();
    reload();
}

RequestHandle PersonListModel::ask(const std::optional<Cursor> &from)
{
    PeopleQuery query = m_query;
    query.from = from;
    return m_service.listPeople(query, [this](Result<PeoplePage> page) {
        if (!page)
            return arrive(page.error());
        setCounts(page->counts);
        arrive(ListPage<Person>(std::move(page).value()));
    });
}

RequestHandle PersonListModel::recall()
{
    return m_service.recallPeople(m_query, [this](Result<Remembered<PeoplePage>> known) {
        if (known)
            setCounts(known->value.counts);
        remember(std::move(known));
    });
}

void PersonListModel::setCounts(const std::optional<PeopleCounts> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

const Person *PersonListModel::find(const UserId &id) const
{
    const int row = rowOf(id.toString());
    return row < 0 ? nullptr : &at(row);
}

std::optional<int> PersonListModel::activeOwners() const
{
    const bool isEverybody = m_query.text.isEmpty() && !m_query.role && !m_query.state
        && m_query.type != People::Type::Bot;
    if (!isEverybody || !isComplete() || isRemembered() || showsEarlierQuery())
        return {};
    int owners = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const Person &person = at(row);
        if (person.role == People::Role::Owner && person.state == People::State::Active)
            ++owners;
    }
    return owners;
}

std::optional<PeopleQuery::Sort> PersonListModel::sortOf(Column column)
{
    switch (column) {
    case Name:
        return PeopleQuery::Sort::Name;
    case Kind: // the service has no order of kinds
        return std::nullopt;
    case Role:
        return PeopleQuery::Sort::Role;
    case State:
        return PeopleQuery::Sort::State;
    }
    Q_UNREACHABLE();
}

std::optional<PersonListModel::Column> PersonListModel::columnOf(PeopleQuery::Sort sort)
{
    switch (sort) {
    case PeopleQuery::Sort::Name:
        return Name;
    case PeopleQuery::Sort::Email:
        return std::nullopt;
    case PeopleQuery::Sort::Role:
        return Role;
    case PeopleQuery::Sort::State:
        return State;
    }
    Q_UNREACHABLE();
}

void PersonListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    const std::optional<PeopleQuery::Sort> sort = sortOf(Column(column));
    if (!sort)
        return;
    PeopleQuery query = m_query;
    query.sort = *sort;
    query.order = order;
    setQuery(std::move(query));
}

int PersonListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return personText(person, column);
    case Qt::AccessibleTextRole:
        if (column == Name && person.email && !person.email->isEmpty())
            return tr("%1, %2", "name and e-mail address")
                .arg(personText(person, column), *person.email);
        return personText(person, column);
    case Qt::ToolTipRole:
        if (person.type == People::Type::Person
            && ((column == Role && !person.role) || (column == State && !person.state)))
            return tr("Notion has no public call that tells this.");
        return {};
    case IdRole:
        return person.id.toString();
    case ExportRole:
        return personExported(person, column);
    case LinkRole: {
        if (!person.email || person.email->isEmpty())
            return QUrl();
        QUrl link;
        link.setScheme(QStringLiteral("mailto"));
        link.setPath(*person.email);
        return link;
    }
    case PersonRole:
        return QVariant::fromValue(person);
    case SubtitleRole:
        return person.email.value_or(QString());
    default:
        return {};
    }
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == KeyRole) {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("kind"),
            QStringLiteral("role"), QStringLiteral("state")};
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Role:
        return tr("Role");
    case State:
        //: column: active, suspended or left
        return tr("State");
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
