// SPDX-License-Identifier: MIT
#include "models/items/policywords.h"

#include <QDateTime>
#include <QLocale>

namespace Gatehouse {

namespace {

// As the file has them.
constexpr QLatin1String planRestriction("restriction");
constexpr QLatin1String planAutoApprove("auto_approve_first_party");
constexpr QLatin1String planCreation("creation_limited_to_owners");
constexpr QLatin1String planNote("note");

} // namespace

QString PolicyWords::restriction(Policies::Restriction restriction)
{
    switch (restriction) {
    case Policies::Restriction::None:
        return tr("No restrictions");
    case Policies::Restriction::ApprovedOnly:
        return tr("Only from approved list");
    } // no default: the compiler names a forgotten restriction
    Q_UNREACHABLE();
}

QString PolicyWords::flag(bool on)
{
    //: a setting of the policy
    return on ? tr("On") : tr("Off");
}

QString PolicyWords::restrictionName()
{
    return tr("Restrict members from installing connections");
}

QString PolicyWords::autoApproveName()
{
    return tr("Auto-approve connections built by Notion");
}

QString PolicyWords::creationName()
{
    return tr("Only owners create connections");
}

QString PolicyWords::settingName(const QString &key)
{
    if (key == planRestriction)
        return restrictionName();
    if (key == planAutoApprove)
        return autoApproveName();
    if (key == planCreation)
        return creationName();
    return key; // of a newer service: told as it is
}

QString PolicyWords::settingValue(const QString &key, const QString &value)
{
    if (key == planRestriction)
        return restriction(value == QLatin1String("off") ? Policies::Restriction::None
                                                         : Policies::Restriction::ApprovedOnly);
    if (key == planAutoApprove || key == planCreation)
        return flag(value == QLatin1String("true"));
    return value;
}

QString PolicyWords::date(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    //: a date's format: "3 Nov 2026"
    return moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), tr("d MMM yyyy"))
                            : value;
}

QString PolicyWords::noteDrift(const PolicyPlan::Item &item)
{
    const QString before = item.before.simplified();
    const QString after = item.after.simplified();
    if (before.isEmpty())
        return tr("%1 has no note; the file says “%2”.", "connection, note").arg(item.name, after);
    if (after.isEmpty())
        return tr("The note of %1 is “%2”; the file has none.", "connection, note")
            .arg(item.name, before);
    return tr("The note of %1 is “%2”; the file says “%3”.", "connection, note, note")
        .arg(item.name, before, after);
}

QString PolicyWords::dateDrift(const PolicyPlan::Item &item)
{
    if (item.before.isEmpty())
        return tr("%1 has no review date; the file says %2.", "connection, date")
            .arg(item.name, date(item.after));
    if (item.after.isEmpty())
        return tr("The review date of %1 is %2; the file has none.", "connection, date")
            .arg(item.name, date(item.before));
    return tr("The review date of %1 is %2; the file says %3.", "connection, date, date")
        .arg(item.name, date(item.before), date(item.after));
}

QString PolicyWords::drift(const PolicyPlan::Item &item)
{
    switch (item.change) {
    case PolicyPlans::Change::Policy:
        return tr("“%1” is “%2”; the file says “%3”.", "setting, value, value")
            .arg(settingName(item.key), settingValue(item.key, item.before),
                settingValue(item.key, item.after));
    case PolicyPlans::Change::Approve:
        return tr("%1 is not on the approved list; in the file it is.").arg(item.name);
    case PolicyPlans::Change::Unapprove:
        return tr("%1 is on the approved list; in the file it is not.").arg(item.name);
    case PolicyPlans::Change::Annotate:
        return item.key == planNote ? noteDrift(item) : dateDrift(item);
    } // no default: the compiler names a forgotten change
    Q_UNREACHABLE();
}

QString PolicyWords::effect(const PolicyPlan::Item &item)
{
    switch (item.change) {
    case PolicyPlans::Change::Policy:
        return tr("“%1” becomes “%2”.", "setting, value")
            .arg(settingName(item.key), settingValue(item.key, item.after));
    case PolicyPlans::Change::Approve:
        return tr("%1 is approved.").arg(item.name);
    case PolicyPlans::Change::Unapprove:
        return tr("%1 is removed from the approved list. Who uses it keeps it.").arg(item.name);
    case PolicyPlans::Change::Annotate:
        if (item.key == planNote)
            return item.after.isEmpty() ? tr("The note of %1 is taken away.").arg(item.name)
                                        : tr("The note of %1 becomes “%2”.", "connection, note")
                                              .arg(item.name, item.after.simplified());
        return item.after.isEmpty() ? tr("The review date of %1 is taken away.").arg(item.name)
                                    : tr("The review date of %1 becomes %2.", "connection, date")
                                          .arg(item.name, date(item.after));
    } // no default: the compiler names a forgotten change
    Q_UNREACHABLE();
}

} // namespace Gatehouse
