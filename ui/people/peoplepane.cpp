// SPDX-License-Identifier: MIT
#include "ui/people/peoplepane.h"

#include "models/base/clock.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/personlistmodel.h"
#include "models/items/personwords.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/people/persondelegate.h"
#include "ui/people/persondetails.h"
#include "ui/people/persondialogs.h"
#include "ui/theme/metrics.h"

#include <QDataStream>
#include <QIODevice>
#include <QSignalBlocker>

namespace Gatehouse {

namespace {

constexpr quint8 peopleStateVersion = 1;

constexpr QLatin1String peopleAll("all");
constexpr QLatin1String peoplePersons("persons");
constexpr QLatin1String peopleBots("bots");
constexpr QLatin1String peopleGuests("guests");
constexpr QLatin1String peopleSuspended("suspended");
constexpr QLatin1String peopleLeft("left");

QString peopleFilterKey(const PeopleQuery &query)
{
    if (query.role == People::Role::Guest)
        return peopleGuests;
    if (query.state == People::State::Suspended)
        return peopleSuspended;
    if (query.state == People::State::Left)
        return peopleLeft;
    if (query.type == People::Type::Bot)
        return peopleBots;
    if (query.type == People::Type::Person)
        return peoplePersons;
    return peopleAll;
}

void applyPeopleFilter(PeopleQuery &query, const QString &key)
{
    query.type.reset();
    query.role.reset();
    query.state.reset();
    if (key == peoplePersons) {
        query.type = People::Type::Person;
    } else if (key == peopleBots) {
        query.type = People::Type::Bot;
    } else if (key == peopleGuests) {
        query.type = People::Type::Person;
        query.role = People::Role::Guest;
        query.state = People::State::Active;
    } else if (key == peopleSuspended) {
        query.type = People::Type::Person;
        query.state = People::State::Suspended;
    } else if (key == peopleLeft) {
        query.type = People::Type::Person;
        query.state = People::State::Left;
    }
}

} // namespace

PeoplePane::PeoplePane(const Parts &parts, QWidget *parent)
    : ListPane(parts.people, parts.clock, parent)
    , m_parts(parts)
    , m_filters(new QuickFilterBar)
    , m_table(new TableView)
    , m_details(new PersonDetails({.added = parts.added, .installed = parts.installed}))
    , m_dialogs(new PersonDialogs(
          {.actions = parts.actions, .clock = parts.clock, .window = *this}, this))
{
    setObjectName(QStringLiteral("peoplePane"));
    m_filters->setObjectName(QStringLiteral("peopleFilters"));
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setItemDelegate(new PersonDelegate(m_table));
    m_table->setList(&m_parts.people);
    m_table->setNameColumn(PersonListModel::Name);
    searchField()->setObjectName(QStringLiteral("searchPeople"));
    addFilterRow(m_filters);
    setBody(m_table);
    setTable(m_table);
    leadSearchToRows();
    setSelectionDetails(m_details);

    PersonListModel &model = m_parts.people;
    connect(&model, &PersonListModel::countsChanged, this, &PeoplePane::fillFilters);
    connect(&model, &PersonListModel::queryChanged, this, &PeoplePane::adoptQuery);
    connect(searchField(), &SearchField::searched, this, [this](const QString &text) {
        PeopleQuery query = m_parts.people.query();
        query.text = text.trimmed();
        m_parts.people.setQuery(query);
    });
    connect(m_filters, &QuickFilterBar::chosen, this, &PeoplePane::chooseFilter);
    connect(states(), &StateStack::emptyButtonClicked, this, &PeoplePane::clearFilters);
    connect(m_details, &PersonDetails::connectionChosen, this, &PeoplePane::showConnection);
    connect(m_details, &PersonDetails::allAddedChosen, this, &PeoplePane::showConnectionsAddedBy);
    connect(m_details, &PersonDetails::allInstalledChosen, this,
        &PeoplePane::showConnectionsInstalledBy);
    connect(m_details, &PersonDetails::openUrlRequested, this, &PeoplePane::openUrlRequested);
    connect(m_details, &PersonDetails::copied, this, &PeoplePane::doneSaid);
    connect(m_details, &PersonDetails::commandChosen, this, &PeoplePane::run);
    connect(m_details, &PersonDetails::menuRequested, this, &PeoplePane::openMenu);
    connect(m_details, &PersonDetails::handOverRequested, this, &PeoplePane::handOverRequested);
    connect(m_dialogs, &PersonDialogs::viewOpened, this, &PeoplePane::viewOpened);
    retranslate();
}

PeoplePane::~PeoplePane() = default;

bool PeoplePane::isMeasured() const
{
    return m_parts.people.provenance() == Provenance::Measured;
}

void PeoplePane::retranslate()
{
    setTitle(tr("People"));
    setDescription(isMeasured() ? tr("The persons and bots that Notion's public API shows.")
                                : tr("Everybody in this workspace, and its bots."));
    searchField()->setPrompt(tr("Search name, e-mail address or id"));
    m_table->setAccessibleName(tr("People"));
    fillFilters();
    setUpColumns();
    m_parts.people.retell();
    adoptQuery();
    showState();
}

void PeoplePane::fillFilters()
{
    const std::optional<PeopleCounts> &counts = m_parts.people.counts();
    const auto count = [&counts](int PeopleCounts::*part) {
        return counts ? std::optional((*counts).*part) : std::nullopt;
    };
    const QString why
        = isMeasured() ? tr("Notion has no public call that tells roles and states.") : QString();
    // The service counts the guests, the suspended and those who left apart from the rest.
    std::optional<int> persons;
    if (counts)
        persons = counts->persons + counts->guests + counts->suspended + counts->left;
    m_filters->setFilters({
        {.key = peopleAll,
            .text = tr("All"),
            .count = persons ? std::optional(*persons + counts->bots) : std::nullopt},
        {.key = peoplePersons, .text = tr("Persons"), .count = persons},
        {.key = peopleBots, .text = tr("Bots"), .count = count(&PeopleCounts::bots)},
        {.key = peopleGuests,
            .text = tr("Guests"),
            .count = isMeasured() ? std::nullopt : count(&PeopleCounts::guests),
            .whyNot = why},
        {.key = peopleSuspended,
            .text = tr("Suspended"),
            .count = isMeasured() ? std::nullopt : count(&PeopleCounts::suspended),
            .whyNot = why},
        {.key = peopleLeft,
            //: filter: people who are no longer in the workspace
            .text = tr("Left"),
            .count = isMeasured() ? std::nullopt : count(&PeopleCounts::left),
            .whyNot = why},
    });
}

void PeoplePane::setUpColumns()
{
    int role = 0;
    for (const People::Role each : {People::Role::Owner, People::Role::Member, People::Role::Guest})
        role = std::max(role, fontMetrics().horizontalAdvance(PersonWords::role(each)));
    role += 2 * Metrics::small;
    m_table->setColumns({
        {.section = PersonListModel::Name, .width = 300, .minimum = 200, .importance = 3},
        {.section = PersonListModel::Kind, .width = 100, .minimum = 76, .importance = 0},
        {.section = PersonListModel::Role, .width = role, .minimum = role, .importance = 2},
        {.section = PersonListModel::State, .width = 110, .minimum = 104, .importance = 1},
    });
    if (isMeasured())
        m_table->setSortableColumns({PersonListModel::Name});
    else
        m_table->setSortableColumns(
            {PersonListModel::Name, PersonListModel::Role, PersonListModel::State});
}

void PeoplePane::adoptQuery()
{
    const PeopleQuery &query = m_parts.people.query();
    m_filters->setCurrent(peopleFilterKey(query));
    const std::optional<PersonListModel::Column> column = PersonListModel::columnOf(query.sort);
    m_table->showSort(column ? int(*column) : -1, query.order);
}

void PeoplePane::chooseFilter(const QString &key)
{
    PeopleQuery query = m_parts.people.query();
    applyPeopleFilter(query, key);
    m_parts.people.setQuery(query);
}

void PeoplePane::clearFilters()
{
    {
        const QSignalBlocker blocker(searchField());
        searchField()->clear();
    }
    PeopleQuery query = m_parts.people.query();
    query.text.clear();
    applyPeopleFilter(query, peopleAll);
    m_parts.people.setQuery(query);
    searchField()->setFocus(Qt::OtherFocusReason);
}

void PeoplePane::showPerson(const UserId &id)
{
    wantRows({id.toString()});
    wantDetails();
    if (m_parts.people.find(id))
        return selectAgain();
    const QSignalBlocker blocker(searchField());
    searchField()->setText(id.toString());
    const PeopleQuery &query = m_parts.people.query();
    m_parts.people.setQuery({.text = id.toString(), .sort = query.sort, .order = query.order});
}

void PeoplePane::refresh()
{
    m_parts.people.refresh();
    m_details->refresh();
}

QByteArray PeoplePane::saveState() const
{
    const PeopleQuery &query = m_parts.people.query();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << peopleStateVersion << peopleFilterKey(query) << qint32(query.sort)
        << qint32(query.order);
    saveView(out);
    return state;
}

bool PeoplePane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QString filter;
    qint32 sort = 0;
    qint32 order = 0;
    in >> version >> filter >> sort >> order;
    const View view = readView(in);
    if (in.status() != QDataStream::Ok || version != peopleStateVersion || sort < 0
        || sort > int(PeopleQuery::Sort::State))
        return false;
    adoptView(view);
    PeopleQuery query;
    query.sort = PeopleQuery::Sort(sort);
    query.order = order == int(Qt::DescendingOrder) ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!isMeasured() || filter == peoplePersons || filter == peopleBots)
        applyPeopleFilter(query, filter);
    m_parts.people.setQuery(query);
    adoptQuery();
    return true;
}

} // namespace Gatehouse
