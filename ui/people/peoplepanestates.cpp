// SPDX-License-Identifier: MIT
// What the people pane shows at each moment; its controls are in peoplepane.cpp.
#include "models/base/clock.h"
#include "models/items/personlistmodel.h"
#include "ui/common/listrefresh.h"
#include "ui/common/messagebar.h"
#include "ui/common/relativetime.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepane.h"
#include "ui/people/persondetails.h"

#include <QEvent>

namespace Gatehouse {

void PeoplePane::showState()
{
    showFreshness();
    messageBar()->clear();
    const PersonListModel &model = m_parts.people;
    if (model.rowCount() > 0) {
        states()->showContent();
        if (model.loadState() == PagedListModel::LoadState::Failed)
            showFailure();
        return;
    }
    switch (model.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return states()->showBusy(tr("Loading people…"));
    case PagedListModel::LoadState::Ready:
        return showEmpty();
    case PagedListModel::LoadState::Failed:
        return showFailure();
    } // no default: the compiler names a forgotten state
}

void PeoplePane::showFailure()
{
    const PersonListModel &model = m_parts.people;
    FailureNotice notice{.text = errorText(*model.error()), .button = tr("Try again")};
    if (isMeasured() && model.error()->kind == ApiError::Kind::Restricted) {
        notice.text.title
            = tr("This token may not list users, so its workspace's people cannot be shown.");
        notice.text.remedy = tr("Give its connection the capability “Read user information” in "
                                "Notion, or use a token that has it.");
    }
    if (model.error()->kind == ApiError::Kind::Unauthorized
        || model.error()->kind == ApiError::Kind::TokenMissing)
        notice.button = tr("Enter a token…");
    if (model.rowCount() == 0)
        return states()->showFailure(notice);
    if (model.showsEarlierQuery())
        notice.text.remedy += QLatin1Char(' ') + tr("The rows below are those from before.");
    messageBar()->showFailure(notice);
}

void PeoplePane::showRemedy()
{
    const std::optional<ApiError> &error = m_parts.people.error();
    if (!error)
        return;
    if (error->kind == ApiError::Kind::Unauthorized || error->kind == ApiError::Kind::TokenMissing)
        Q_EMIT newTokenRequested();
    else
        m_parts.people.retry();
}

void PeoplePane::showEmpty()
{
    const PeopleQuery &query = m_parts.people.query();
    if (!query.text.isEmpty())
        return states()->showEmpty({.icon = IconName::Search,
            .sentence = tr("Nobody matches “%1”.").arg(query.text),
            .button = tr("Clear search and filters")});
    if (query.type || query.role || query.state)
        return states()->showEmpty({.icon = IconName::Filter,
            .sentence = tr("Nobody fits this filter."),
            .button = tr("Show everybody")});
    states()->showEmpty(
        {.icon = IconName::People, .sentence = tr("You may see nobody in this workspace.")});
}

void PeoplePane::showFreshness()
{
    const PersonListModel &model = m_parts.people;
    setFreshness(RelativeTime::freshness(model.asOf(), m_parts.clock.now(), refreshOf(model)));
}

void PeoplePane::showSelection()
{
    QList<Person> people;
    for (const int row : m_table->selectedRows())
        people << m_parts.people.at(row);
    m_isArranging = true;
    if (!people.isEmpty()) {
        m_details->setActiveOwners(m_parts.people.activeOwners());
        m_details->setPeople(people, m_parts.people.provenance(),
            m_parts.people.isRemembered() ? PersonDetails::Source::Cache
                                          : PersonDetails::Source::Server);
        if (m_detailsWanted)
            showDetails();
    } else if (!m_parts.people.isBusy()) {
        // While an answer is under way the side stays: who was selected may come back.
        m_details->setPeople({}, m_parts.people.provenance());
        hideDetails();
    }
    m_isArranging = false;
}

void PeoplePane::selectAgain()
{
    if (!m_wantedIds.isEmpty())
        m_table->selectIds(m_wantedIds);
    m_wantedIds.clear();
    showSelection();
}

void PeoplePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_parts.people.loadState() == PagedListModel::LoadState::Idle)
        m_parts.people.reload();
}

void PeoplePane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setUpColumns();
}

} // namespace Gatehouse
