// SPDX-License-Identifier: MIT
#include "models/items/auditfilter.h"

#include "models/items/auditactions.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr quint8 auditFilterVersion = 1;

template <class Tag>
QString auditFilterText(const std::optional<Id<Tag>> &id)
{
    return id ? id->toString() : QString();
}

template <class Id>
std::optional<Id> auditFilterId(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(Id(text));
}

} // namespace

AuditQuery AuditFilter::query(const QDateTime &now) const
{
    AuditQuery query{.connection = connection,
        .actor = actor,
        .person = person,
        .page = page,
        .actions = AuditActions::patterns(actions),
        .outcome = outcome};
    const QDate today = now.toLocalTime().date();
    const auto since = [&query](const QDate &day) { query.since = day.startOfDay().toUTC(); };
    switch (period.kind) {
    case AuditPeriods::Kind::Any:
        break;
    case AuditPeriods::Kind::Today:
        since(today);
        break;
    case AuditPeriods::Kind::SevenDays:
        since(today.addDays(-6));
        break;
    case AuditPeriods::Kind::ThirtyDays:
        since(today.addDays(-29));
        break;
    case AuditPeriods::Kind::ThisMonth:
        since(QDate(today.year(), today.month(), 1));
        break;
    case AuditPeriods::Kind::Range:
        since(period.first);
        query.before = period.last.addDays(1).startOfDay().toUTC();
        break;
    } // no default: the compiler names a forgotten kind
    return query;
}

QByteArray AuditFilter::save() const
{
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << auditFilterVersion << auditFilterText(actor) << auditFilterText(person)
        << auditFilterText(connection) << auditFilterText(page) << actions
        << qint32(outcome ? int(*outcome) : -1) << qint32(period.kind) << period.first
        << period.last;
    return saved;
}

std::optional<AuditFilter> AuditFilter::restored(const QByteArray &saved)
{
    QDataStream in(saved);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QString actor;
    QString person;
    QString connection;
    QString page;
    qint32 outcome = -1;
    qint32 kind = 0;
    AuditFilter filter;
    in >> version >> actor >> person >> connection >> page >> filter.actions >> outcome >> kind
        >> filter.period.first >> filter.period.last;
    if (in.status() != QDataStream::Ok || version != auditFilterVersion || outcome < -1
        || outcome > int(AuditEvents::Outcome::Refused) || kind < 0
        || kind > int(AuditPeriods::Kind::Range))
        return {};
    filter.period.kind = AuditPeriods::Kind(kind);
    if (filter.period.kind == AuditPeriods::Kind::Range
        && (!filter.period.first.isValid() || !filter.period.last.isValid()))
        return {};
    filter.actor = auditFilterId<UserId>(actor);
    filter.person = auditFilterId<UserId>(person);
    filter.connection = auditFilterId<ConnectionId>(connection);
    filter.page = auditFilterId<PageId>(page);
    // Those of another version are not asked for.
    filter.actions.removeIf([](const QString &choice) { return !AuditActions::isChoice(choice); });
    if (outcome >= 0)
        filter.outcome = AuditEvents::Outcome(outcome);
    return filter;
}

} // namespace Gatehouse
