// SPDX-License-Identifier: MIT
// What the people pane shows at each moment; its controls are in peoplepane.cpp.
#include "models/items/personlistmodel.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepane.h"
#include "ui/people/persondetails.h"

namespace Gatehouse {

void PeoplePane::showState()
{
    showFreshness();
    messageBar()->clear();
    const bool isOpen = !isForOtherRoles();
    // Who waited in the search goes on from what is there, not from wherever hiding leads.
    const bool hadFocus = !isOpen && isAncestorOf(window()->focusWidget());
    m_filters->setVisible(isOpen);
    searchField()->setVisible(isOpen);
    if (isOpen)
        return showRows(tr("Loading people…"));
    hideDetails();
    states()->showEmpty({.icon = IconName::Lock,
        .sentence = tr("Guests do not see who belongs to a workspace. Ask a workspace owner to "
                       "change your role.")});
    if (hadFocus)
        focusBody();
}

ErrorText PeoplePane::failureText(const ApiError &error) const
{
    if (!isMeasured() || error.kind != ApiError::Kind::Restricted)
        return ListPane::failureText(error);
    ErrorText text = errorText(error);
    text.title = tr("This token may not list users, so its workspace's people cannot be shown.");
    text.remedy = tr("Give its connection the capability “Read user information” in "
                     "Notion, or use a token that has it.");
    return text;
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

void PeoplePane::showSelection()
{
    QList<Person> people;
    for (const int row : m_table->selectedRows())
        people << m_parts.people.at(row);
    arrangeDetails(!people.isEmpty(), [&] {
        m_details->setActiveOwners(m_parts.people.activeOwners());
        m_details->setPeople(people, m_parts.people.provenance(),
            m_parts.people.isRemembered() ? PersonDetails::Source::Cache
                                          : PersonDetails::Source::Server);
    });
}

void PeoplePane::showEvent(QShowEvent *event)
{
    ListPane::showEvent(event);
    if (m_parts.people.loadState() == PagedListModel::LoadState::Idle)
        m_parts.people.reload();
}

} // namespace Gatehouse
