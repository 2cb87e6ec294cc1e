// SPDX-License-Identifier: MIT
#include "ui/connections/connectionprompts.h"

#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "models/items/personwords.h"
#include "models/items/reachlookup.h"
#include "ui/common/texts.h"

#include <algorithm>
#include <numeric>

namespace Gatehouse {

namespace {

constexpr qsizetype namedRows = 8; // a dialog is not a list

QString space()
{
    return QStringLiteral(" ");
}

} // namespace

ConnectionPrompts::ConnectionPrompts(ConnectionActions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
}

ConfirmDialog *ConnectionPrompts::open(ConfirmDialog::Asking asking, std::function<void()> act)
{
    auto *dialog = new ConfirmDialog(std::move(asking), m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, std::move(act));
    dialog->open();
    return dialog;
}

void ConnectionPrompts::disconnectConnections(const QList<Connection> &connections)
{
    auto *const reaches = new ReachLookup(m_actions.service());
    ConfirmDialog *dialog = open(
        [connections, reaches] {
            return connections.size() == 1 ? disconnectOne(connections.first(), *reaches)
                                           : disconnectSeveral(connections, *reaches);
        },
        [this, connections] { m_actions.disconnectConnections(connections); });
    reaches->setParent(dialog);
    connect(reaches, &ReachLookup::changed, dialog, &ConfirmDialog::ask);
    std::vector<ConnectionId> ids;
    for (const Connection &connection : connections)
        ids.push_back(connection.id);
    reaches->ask(ids);
}

void ConnectionPrompts::revoke(const Connection &connection, const QList<ConnectionUser> &people)
{
    open([connection, people] { return revokePeople(connection, people); },
        [this, connection, people] { m_actions.revoke(connection, people); });
}

void ConnectionPrompts::revokeEverybody(const Connection &connection)
{
    open([connection] { return revokeAll(connection); },
        [this, connection] { m_actions.revokeEverybody(connection); });
}

void ConnectionPrompts::revokePerson(
    const PersonReference &person, const QList<Connection> &connections)
{
    open([person, connections] { return revokeOf(person, connections); },
        [this, person, connections] { m_actions.revokePerson(person, connections); });
}

ConfirmDialog::Question ConnectionPrompts::disconnectOne(
    const Connection &connection, const ReachLookup &reaches)
{
    const QString name = ConnectionWords::shortName(connection);
    const int people = connection.usersCount.value_or(0);
    const std::optional<Reach> reach = reaches.reach(connection.id);
    QStringList sentences;
    if (reach && reach->pages == 0 && people > 0)
        sentences << tr("Ends the access of %n people. It reaches no page.", nullptr, people);
    else if (reach && reach->pages == 0)
        sentences << tr("It has access to no page.");
    else if (reach && people > 0)
        sentences << tr("Ends the access of %n people", nullptr, people) + space()
                + tr("to %n page(s).", "end of: ends the access of … people", reach->pages);
    else if (people > 0)
        sentences << tr("Ends the access of %n people to its pages.", nullptr, people);
    else if (reach)
        sentences << tr("Ends its access to %n page(s).", nullptr, reach->pages);
    else
        sentences << tr("Ends its access to all its pages.");
    sentences << tr("All its tokens stop working at once. Within 30 days it can be restored with "
                    "tokens, pages and users as they are now; after that they are destroyed.");
    return {.heading = tr("Disconnect %1").arg(name),
        .effect = sentences.join(space()),
        .word = people > manyPeople ? ConnectionWords::name(connection) : QString(),
        .accept = tr("Disconnect %1").arg(name)};
}

ConfirmDialog::Question ConnectionPrompts::disconnectSeveral(
    const QList<Connection> &connections, const ReachLookup &reaches)
{
    const int people = std::accumulate(
        connections.begin(), connections.end(), 0, [](int sum, const Connection &connection) {
            return sum + connection.usersCount.value_or(0);
        });
    const QString verb = tr("Disconnect %n connection(s)", nullptr, int(connections.size()));
    ConfirmDialog::Question question{.heading = verb,
        .effect = tr("Ends the access of %n people to their pages.", nullptr, people) + space()
            + tr(
                "All tokens of these connections stop working at once. Each can be restored within "
                "30 days."),
        .word = people > manyPeople ? tr("disconnect", "a word to be typed") : QString(),
        .accept = verb};
    for (const Connection &connection :
        connections.first(std::min(namedRows, connections.size()))) {
        const std::optional<Reach> reach = reaches.reach(connection.id);
        QStringList parts{tr("%n people", nullptr, connection.usersCount.value_or(0))};
        if (reach)
            parts << tr("%n page(s)", nullptr, reach->pages);
        question.rows.append(
            {.label = ConnectionWords::name(connection), .value = parts.join(partSeparator())});
    }
    if (connections.size() > namedRows)
        question.more = tr("and %n more", nullptr, int(connections.size() - namedRows));
    return question;
}

ConfirmDialog::Question ConnectionPrompts::revokePeople(
    const Connection &connection, const QList<ConnectionUser> &people)
{
    const QString name = ConnectionWords::shortName(connection);
    const int count = int(people.size());
    const int pages = std::accumulate(people.begin(), people.end(), 0,
        [](int sum, const ConnectionUser &user) { return sum + user.directPagesCount; });
    const QString what = tr("The tokens %1 holds for them end at once, and its access to the %n "
                            "page(s) that were chosen for them.",
                             nullptr, pages)
                             .arg(name)
        + space() + tr("Other connections of theirs stay. This can be undone.");
    if (count == 1) {
        const QString person = PersonWords::name(people.first().user);
        const QString verb = tr("Revoke access of %1", "a person").arg(person);
        return {.heading = tr("Revoke access of %1 to %2", "person, connection").arg(person, name),
            .effect = what,
            .accept = verb};
    }
    ConfirmDialog::Question question{
        .heading = tr("Revoke access of %n people to %1", nullptr, count).arg(name),
        .effect = what,
        .word = count > manyPeople ? ConnectionWords::name(connection) : QString(),
        .accept = tr("Revoke access of %n people", nullptr, count)};
    for (const ConnectionUser &user : people.first(std::min(namedRows, people.size())))
        question.rows.append({.label = PersonWords::name(user.user),
            .value = tr("%n page(s)", nullptr, user.directPagesCount)});
    if (people.size() > namedRows)
        question.more = tr("and %n more", nullptr, int(people.size() - namedRows));
    return question;
}

ConfirmDialog::Question ConnectionPrompts::revokeOf(
    const PersonReference &person, const QList<Connection> &connections)
{
    const int count = int(connections.size());
    const QString heading = count == 1
        ? tr("Revoke access of %1 to %2", "person, connection")
              .arg(person.name, ConnectionWords::shortName(connections.first()))
        : tr("Revoke access of %1 to %n connection(s)", "a person", count).arg(person.name);
    ConfirmDialog::Question question{.heading = heading,
        .effect = tr("The tokens held for %1 there end at once, and the access to the pages that "
                     "were chosen for them. Other connections of theirs stay. This can be undone.")
                      .arg(person.name),
        .accept = tr("Revoke access of %1", "a person").arg(person.name)};
    if (count == 1)
        return question;
    for (const Connection &connection : connections.first(std::min(namedRows, connections.size())))
        question.rows.append({.label = ConnectionWords::name(connection),
            .value = ConnectionWords::kind(connection.kind)});
    if (connections.size() > namedRows)
        question.more = tr("and %n more", nullptr, int(connections.size() - namedRows));
    return question;
}

ConfirmDialog::Question ConnectionPrompts::revokeAll(const Connection &connection)
{
    const QString name = ConnectionWords::shortName(connection);
    const int count = connection.usersCount.value_or(0);
    return {.heading = tr("Disconnect all users of %1").arg(name),
        .effect
        = tr("Ends the access of %n people: their tokens and the pages that were chosen for "
             "them.",
              nullptr, count)
            + space()
            + tr(
                "%1 itself stays, and people may install it again where the policy lets them. This "
                "can be undone.")
                  .arg(name),
        .word = count > manyPeople ? ConnectionWords::name(connection) : QString(),
        .accept = tr("Disconnect %n user(s)", nullptr, count)};
}

} // namespace Gatehouse
