// SPDX-License-Identifier: MIT
// What the requests pane shows at each moment; its controls are in requestspane.cpp.
#include "models/items/requestwords.h"
#include "ui/common/chip.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/requests/requestdetails.h"
#include "ui/requests/requestmenu.h"
#include "ui/requests/requestspane.h"
#include "ui/theme/metrics.h"

#include <QMetaEnum>
#include <QPushButton>

namespace Gatehouse {

RequestsPane::Closed RequestsPane::closed() const
{
    const RequestListModel &model = m_parts.requests;
    if (!model.canAsk())
        return Closed::Measured;
    if (m_standing.role == People::Role::Guest)
        return Closed::Guest;
    const std::optional<ApiError> &error = model.error();
    const bool isRefused = error && error->kind == ApiError::Kind::Restricted;
    if (isRefused && model.rowCount() == 0 && error->reason == QLatin1String("plan"))
        return Closed::Plan;
    return Closed::Open;
}

void RequestsPane::showState()
{
    showFreshness();
    messageBar()->clear();
    m_barTellsEnds = false;
    const Closed why = closed();
    m_filters->setVisible(why == Closed::Open);
    searchField()->setVisible(why == Closed::Open);
    m_add->setVisible(why == Closed::Open);
    if (why != Closed::Open)
        return showClosed(why);
    if (m_parts.requests.loadState() != PagedListModel::LoadState::Failed)
        showEnds();
    showRows(tr("Loading requests…"));
}

void RequestsPane::showClosed(Closed closed)
{
    hideDetails();
    switch (closed) {
    case Closed::Open:
        return;
    case Closed::Measured:
        m_emptyOffer = EmptyOffer::OpenNotion;
        return states()->showEmpty({.icon = IconName::Info,
            .sentence = tr("Notion has no public call for requests. Notion shows them to workspace "
                           "owners under Settings, Connections."),
            .button = tr("Open Notion")});
    case Closed::Guest:
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence
            = tr("Guests cannot install connections, so they have nothing to request. Ask "
                 "a workspace owner to change your role.")});
    case Closed::Plan:
        m_emptyOffer = EmptyOffer::Browse;
        return states()->showEmpty({.icon = IconName::Lock,
            .sentence = tr("Requests belong to the enterprise plan. On the plan of this workspace "
                           "owners and members install connections without asking."),
            .button
            = whyNot(RequestCommand::Browse).isEmpty() ? tr("Browse the directory…") : QString()});
    } // no default: the compiler names a forgotten reason
}

void RequestsPane::showEnds()
{
    const std::optional<RequestCounts> &counts = m_parts.requests.counts();
    const int ending = counts ? counts->endsSoon : 0;
    if (ending == 0)
        m_endsSeen = 0;
    if (ending <= m_endsSeen
        || m_parts.requests.query().filter == RequestListModel::Filter::EndsSoon)
        return;
    m_barTellsEnds = true;
    messageBar()->showNotice(MessageBar::Tone::Warning,
        {.text = {.title = isMember()
                 ? tr("Your access to %n connection(s) ends within a week.", nullptr, ending)
                 : tr("The access to %n connection(s) ends within a week.", nullptr, ending),
             .remedy = isMember() ? tr("It was approved until a date. To go on, ask for longer.")
                                  : tr("It was approved until a date. To go on, its user has to "
                                       "ask for longer.")},
            .button = tr("Show them")});
}

void RequestsPane::showRemedy()
{
    if (m_barTellsEnds)
        return chooseFilter(QStringLiteral("endsSoon"));
    ListPane::showRemedy();
}

void RequestsPane::showEmpty()
{
    const RequestListModel::Query &query = m_parts.requests.query();
    m_emptyOffer = EmptyOffer::ClearFilters;
    if (!query.text.isEmpty())
        return states()->showEmpty({.icon = IconName::Search,
            .sentence = tr("No request matches “%1”.").arg(query.text),
            .button = tr("Clear search and filters")});
    EmptyNotice notice{.icon = IconName::Inbox, .button = tr("Show all requests")};
    switch (query.filter) {
    case RequestListModel::Filter::Open:
        notice.sentence = isMember() ? tr("None of your requests waits for a decision.")
                                     : tr("No request waits for a decision.");
        break;
    case RequestListModel::Filter::WaitingForInstall:
        notice.sentence = tr("No accepted request waits for an install.");
        break;
    case RequestListModel::Filter::Approved:
        notice.sentence = tr("No request was approved.");
        break;
    case RequestListModel::Filter::Denied:
        notice.sentence = tr("No request was denied.");
        break;
    case RequestListModel::Filter::Withdrawn:
        notice.sentence = tr("No request was withdrawn.");
        break;
    case RequestListModel::Filter::EndsSoon:
        notice.sentence = tr("No approved access ends within a week.");
        break;
    case RequestListModel::Filter::All:
        notice.sentence = isMember() ? tr("You have not asked for a connection yet.")
                                     : tr("Nobody has asked for a connection yet.");
        notice.button.clear();
        if (isMember() && whyNot(RequestCommand::Browse).isEmpty()) {
            m_emptyOffer = EmptyOffer::Browse;
            notice.button = tr("Request a connection…");
        }
        break;
    } // no default: the compiler names a forgotten filter
    states()->showEmpty(notice);
}

void RequestsPane::showFreshness()
{
    if (closed() == Closed::Open)
        ListPane::showFreshness();
    else
        setFreshness({});
}

void RequestsPane::growOlder()
{
    ListPane::growOlder();
    if (!isVisible())
        return;
    m_parts.requests.retell();
    showSelection();
}

void RequestsPane::showSelection()
{
    arrangeDetails(!selectedRequests().isEmpty(), [this] { m_details->setSubject(subject()); });
    showCommands();
}

void RequestsPane::showCommands()
{
    const QMetaEnum commands = QMetaEnum::fromType<RequestCommand>();
    for (int i = 0; i < commands.keyCount(); ++i)
        m_menu->setWhyNot(
            RequestCommand(commands.value(i)), whyNot(RequestCommand(commands.value(i))));
    const QString why = whyNot(RequestCommand::Browse);
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    m_add->setStatusTip(why);
}

void RequestsPane::setUpColumns()
{
    const QFontMetrics metrics(font());
    const auto wide = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * Metrics::small;
    };
    const QDateTime day(QDate(2024, 9, 24), QTime(12, 0), Qt::UTC);
    const int date = wide(RelativeTime::text(day, day.addYears(2)));
    const int until
        = std::max(wide(RequestWords::noEnd()), wide(RequestWords::ends(day.addDays(7), day)));
    int status = 0;
    for (const Requests::Status each : {Requests::Status::Open, Requests::Status::WaitingForInstall,
             Requests::Status::Approved, Requests::Status::Denied, Requests::Status::Withdrawn})
        status = std::max(status, Chip::sizeOf(RequestWords::status(each), font()).width());
    status += 2 * Metrics::small;
    QList<TableColumn> columns{
        {.section = RequestListModel::Name, .width = 190, .minimum = 150, .importance = 5},
        {.section = RequestListModel::From, .width = 140, .minimum = 110, .importance = 4},
        {.section = RequestListModel::Reason, .width = 240, .minimum = 120, .importance = 2},
        {.section = RequestListModel::Asked, .width = date, .minimum = date, .importance = 1},
        {.section = RequestListModel::Until, .width = until, .minimum = until, .importance = 3},
        {.section = RequestListModel::Status, .width = status, .minimum = status},
    };
    // Members see their own alone; what became of one matters more to them than its date.
    m_table->setColumnHidden(RequestListModel::From, isMember());
    if (isMember()) {
        columns.removeIf(
            [](const TableColumn &column) { return column.section == RequestListModel::From; });
        columns.last().importance = 4;
    }
    m_table->setColumns(columns);
}

void RequestsPane::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    showCommands();
    if (m_parts.requests.loadState() == PagedListModel::LoadState::Idle)
        refresh();
}

void RequestsPane::hideEvent(QHideEvent *event)
{
    ListPane::hideEvent(event);
    showCommands();
}

} // namespace Gatehouse
