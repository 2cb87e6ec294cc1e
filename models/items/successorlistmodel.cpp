// SPDX-License-Identifier: MIT
#include "models/items/successorlistmodel.h"

#include "models/items/personwords.h"

namespace Gatehouse {

SuccessorListModel::SuccessorListModel(
    WorkspaceService &service, const Clock &clock, UserId holder, QObject *parent)
    : PagedRowsModel(clock, parent)
    , m_service(service)
    , m_holder(std::move(holder))
{
}

void SuccessorListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    reload();
}

RequestHandle SuccessorListModel::ask(const std::optional<Cursor> &from)
{
    PeopleQuery query{
        .text = m_text, .type = People::Type::Person, .state = People::State::Active, .from = from};
    if (m_offer == Offer::Owners)
        query.role = People::Role::Owner;
    return m_service.listPeople(query, [this](Result<PeoplePage> page) {
        if (!page)
            return arrive(page.error());
        // The service filters by one role alone. A page with fewer rows is still a page.
        std::erase_if(page->items, [this](const Person &person) {
            const bool mayHave = person.role == People::Role::Owner
                || (m_offer == Offer::OwnersAndMembers && person.role == People::Role::Member);
            return !mayHave || person.state != People::State::Active || person.id == m_holder;
        });
        arrive(ListPage<Person>(std::move(page).value()));
    });
}

int SuccessorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SuccessorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return PersonWords::name(person);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name; role and e-mail address")
            .arg(PersonWords::name(person), index.data(SubtitleRole).toString());
    case IdRole:
        return person.id.toString();
    case ExportRole:
        return person.name;
    case PersonRole:
        return QVariant::fromValue(person);
    case SubtitleRole: {
        const QString word = PersonWords::role(person);
        return person.email && !person.email->isEmpty()
            ? tr("%1 · %2", "role · e-mail address").arg(word, *person.email)
            : word;
    }
    default:
        return {};
    }
}

} // namespace Gatehouse
