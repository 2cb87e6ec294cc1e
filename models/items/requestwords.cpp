// SPDX-License-Identifier: MIT
#include "models/items/requestwords.h"

#include "models/items/connectionwords.h"

namespace Gatehouse {

QString RequestWords::status(Requests::Status status)
{
    switch (status) {
    case Requests::Status::Open:
        //: a request that nobody has decided
        return tr("Open");
    case Requests::Status::WaitingForInstall:
        return tr("Waiting for install");
    case Requests::Status::Approved:
        return tr("Approved");
    case Requests::Status::Denied:
        return tr("Denied");
    case Requests::Status::Withdrawn:
        return tr("Withdrawn");
    } // no default: the compiler names a forgotten status
    Q_UNREACHABLE();
}

QString RequestWords::ends(const QDateTime &until, const QDateTime &now)
{
    if (until <= now)
        return tr("has ended");
    const int days = int(now.toLocalTime().date().daysTo(until.toLocalTime().date()));
    if (days <= 0)
        return tr("ends today");
    return days == 1 ? tr("ends tomorrow") : tr("ends in %n day(s)", nullptr, days);
}

QString RequestWords::noEnd()
{
    return tr("No end date");
}

QString RequestWords::outcome(const ConnectionRequest &request)
{
    const bool isKnown = request.decidedBy.has_value();
    const QString who = isKnown ? ConnectionWords::person(*request.decidedBy) : QString();
    switch (request.status) {
    case Requests::Status::Open:
        return {};
    case Requests::Status::WaitingForInstall:
        return isKnown ? tr("Accepted by %1, waits until an owner installs it").arg(who)
                       : tr("Accepted, waits until an owner installs it");
    case Requests::Status::Approved:
        return isKnown ? tr("Approved by %1").arg(who) : tr("Approved");
    case Requests::Status::Denied:
        return isKnown ? tr("Denied by %1").arg(who) : tr("Denied");
    case Requests::Status::Withdrawn:
        return tr("Withdrawn by %1").arg(ConnectionWords::person(request.user));
    } // no default: the compiler names a forgotten status
    Q_UNREACHABLE();
}

QString RequestWords::hiddenPages(const ConnectionRequest &request)
{
    const int hidden = request.pagesCount - int(request.pages.size());
    if (hidden <= 0)
        return {};
    return request.pages.empty() ? tr("%n page(s) that you cannot see", nullptr, hidden)
                                 : tr("and %n more that you cannot see", nullptr, hidden);
}

} // namespace Gatehouse
