// SPDX-License-Identifier: MIT
#include "models/items/leavingwords.h"

#include "models/items/connectionwords.h"

#include <QMap>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr qsizetype namedChanges = 4; // a sentence is not a list

QString nameOf(const ConnectionReference &connection)
{
    return ConnectionWords::name({.id = connection.id, .name = connection.name});
}

QString nameOf(const PersonReference &person)
{
    return ConnectionWords::person(person);
}

//! By their ids, to be compared with those of another moment.
using Named = QMap<QString, QString>;

Named namesIn(const std::vector<ConnectionReference> &connections)
{
    Named named;
    for (const ConnectionReference &connection : connections)
        named.insert(connection.id.toString(), nameOf(connection));
    return named;
}

//! The names of those in \a some that are not in \a others.
QStringList missingIn(const Named &others, const Named &some)
{
    QStringList names;
    for (auto each = some.cbegin(); each != some.cend(); ++each) {
        if (!others.contains(each.key()))
            names << each.value();
    }
    return names;
}

} // namespace

QString LeavingWords::endNote(const Leaving::Installation &installation)
{
    const QString pages = tr("%n page(s)", nullptr, installation.directPagesCount);
    return installation.isLastUser ? tr("%1 · nobody else uses it", "number of pages").arg(pages)
                                   : pages;
}

LeavingWords::Rows LeavingWords::ends(const Leaving &leaving)
{
    Rows rows;
    for (const Leaving::Installation &installation : leaving.installations)
        rows.append({.connection = installation.connection,
            .name = nameOf(installation.connection),
            .note = endNote(installation)});
    for (const ConnectionReference &token : leaving.tokens)
        rows.append({.connection = token,
            .name = nameOf(token),
            .note = ConnectionWords::kind(token.kind)});
    if (leaving.requestsCount > 0)
        rows.append({.name = tr("%n open request(s)", nullptr, leaving.requestsCount),
            .note = tr("withdrawn", "what becomes of open requests")});
    if (leaving.sessionsCount > 0)
        rows.append({.name = tr("%n session(s)", nullptr, leaving.sessionsCount),
            .note = tr("signed out", "what becomes of sessions")});
    return rows;
}

LeavingWords::Rows LeavingWords::keepsRunning(
    const Leaving &leaving, const std::optional<PersonReference> &successor)
{
    const QString note = successor ? tr("handed over to %1").arg(nameOf(*successor))
                                   : tr("added by somebody who left");
    Rows rows;
    for (const ConnectionReference &connection : leaving.keepRunning)
        rows.append({.connection = connection, .name = nameOf(connection), .note = note});
    return rows;
}

LeavingWords::Rows LeavingWords::movesOn(const Leaving &leaving)
{
    Rows rows;
    for (const Leaving::Successor &moving : leaving.movesOn)
        rows.append({.connection = moving.connection,
            .name = nameOf(moving.connection),
            .note = tr("then counts as added by %1").arg(nameOf(moving.addedBy))});
    return rows;
}

LeavingWords::Rows LeavingWords::nobodys(
    const Leaving &leaving, const std::optional<PersonReference> &successor)
{
    const Named internal = namesIn(leaving.keepRunning);
    Rows rows;
    for (const ConnectionReference &connection : leaving.nobodys) {
        // These are the successor's then.
        if (successor && internal.contains(connection.id.toString()))
            continue;
        rows.append({.connection = connection,
            .name = nameOf(connection),
            .note = internal.contains(connection.id.toString())
                ? ConnectionWords::kind(connection.kind)
                : tr("%1 · registered by them", "kind of connection")
                      .arg(ConnectionWords::kind(connection.kind))});
    }
    return rows;
}

QStringList LeavingWords::changesOfEnds(const Leaving &before, const Leaving &after)
{
    const auto endsOf = [](const Leaving &leaving) {
        Named named = namesIn(leaving.tokens);
        for (const Leaving::Installation &installation : leaving.installations)
            named.insert(installation.connection.id.toString(), nameOf(installation.connection));
        return named;
    };
    QStringList changes;
    const QStringList come = missingIn(endsOf(before), endsOf(after));
    for (const QString &name : come)
        changes << tr("%1 ends too").arg(name);
    const QStringList gone = missingIn(endsOf(after), endsOf(before));
    for (const QString &name : gone)
        changes << tr("%1 does not end any more").arg(name);
    for (const Leaving::Installation &now : after.installations) {
        const auto then = std::find_if(before.installations.begin(), before.installations.end(),
            [&now](const Leaving::Installation &each) {
                return each.connection.id == now.connection.id;
            });
        if (then != before.installations.end() && endNote(*then) != endNote(now))
            changes << tr("%1: %2 now", "connection, what ends of it")
                           .arg(nameOf(now.connection), endNote(now));
    }
    if (before.requestsCount != after.requestsCount)
        changes << tr("%n open request(s) now", nullptr, after.requestsCount);
    return changes;
}

QStringList LeavingWords::otherChanges(const Leaving &before, const Leaving &after)
{
    QStringList changes;
    const QStringList running = missingIn(namesIn(before.keepRunning), namesIn(after.keepRunning));
    for (const QString &name : running)
        changes << tr("%1 keeps running").arg(name);
    const QStringList others = missingIn(namesIn(after.keepRunning), namesIn(before.keepRunning));
    for (const QString &name : others)
        changes
            << tr("%1 is not theirs any more", "connection; of the person who leaves").arg(name);
    for (const Leaving::Successor &now : after.movesOn) {
        if (std::find(before.movesOn.begin(), before.movesOn.end(), now) == before.movesOn.end())
            changes << tr("%1 then counts as added by %2", "connection, person")
                           .arg(nameOf(now.connection), nameOf(now.addedBy));
    }
    for (const Leaving::Successor &then : before.movesOn) {
        const bool still = std::any_of(
            after.movesOn.begin(), after.movesOn.end(), [&then](const Leaving::Successor &each) {
                return each.connection.id == then.connection.id;
            });
        if (!still)
            changes << tr("%1 does not move on any more").arg(nameOf(then.connection));
    }
    // Of the internal ones it was said already.
    Named told = namesIn(before.nobodys);
    told.insert(namesIn(after.keepRunning));
    const QStringList nobodys = missingIn(told, namesIn(after.nobodys));
    for (const QString &name : nobodys)
        changes << tr("%1 then belongs to nobody").arg(name);
    return changes;
}

QString LeavingWords::changed(const Leaving &before, const Leaving &after)
{
    QStringList changes = changesOfEnds(before, after) + otherChanges(before, after);
    if (changes.isEmpty())
        return {};
    const int more = int(changes.size() - namedChanges);
    if (more > 0) {
        changes = changes.first(namedChanges);
        changes << tr("and %n more", nullptr, more);
    }
    //: %1: one or several changes, such as "Slack ends too; Zapier does not end any more"
    return tr("Since you looked, this has changed: %1.").arg(changes.join(QStringLiteral("; ")));
}

} // namespace Gatehouse
