// SPDX-License-Identifier: MIT
#include "models/items/policypreviewwords.h"

#include "models/items/connectionwords.h"
#include "models/items/policywords.h"

namespace Gatehouse {

namespace {

//! Whether the list is counted in another way than today.
bool countsAnew(const PolicyPreview &preview)
{
    return preview.before.restriction != preview.after.restriction
        || preview.before.autoApproveFirstParty != preview.after.autoApproveFirstParty;
}

} // namespace

QStringList PolicyPreviewWords::names(const PolicyPreview::Some &some)
{
    QStringList names;
    for (const ConnectionReference &connection : some.connections)
        names << (connection.name.isEmpty() ? tr("Without a name") : connection.name);
    if (const int more = some.count - int(names.size()); more > 0 && !names.isEmpty())
        names << tr("and %n more", nullptr, more);
    return names;
}

QStringList PolicyPreviewWords::names(const PolicyPreview::Persons &persons)
{
    QStringList names;
    for (const PersonReference &person : persons.people)
        names << ConnectionWords::person(person);
    if (const int more = persons.count - int(names.size()); more > 0 && !names.isEmpty())
        names << tr("and %n more", nullptr, more);
    return names;
}

QList<PolicyPreviewWords::Effect> PolicyPreviewWords::effects(const PolicyPreview &preview)
{
    QList<Effect> effects;
    const bool isRestricted = preview.after.restriction == Policies::Restriction::ApprovedOnly;
    if (preview.installRefused.count > 0)
        effects << Effect{tr("%n people may no longer install what is not approved.", nullptr,
                              preview.installRefused.count),
            names(preview.installRefused)};
    if (preview.creationRefused.count > 0)
        effects << Effect{tr("%n people may no longer create connections.", nullptr,
                              preview.creationRefused.count),
            names(preview.creationRefused)};
    if (isRestricted && countsAnew(preview) && preview.notCovered.count > 0)
        effects << Effect{tr("%n installed connection(s) will not be approved. They go on working "
                             "for who uses them.",
                              nullptr, preview.notCovered.count),
            names(preview.notCovered)};
    if (preview.newlyNotCovered.count > 0
        && preview.newlyNotCovered.count < preview.notCovered.count)
        effects << Effect{
            tr("%n of these are approved today.", nullptr, preview.newlyNotCovered.count),
            names(preview.newlyNotCovered)};
    if (isRestricted && countsAnew(preview) && preview.autoApproved.count > 0)
        effects << Effect{tr("%n connection(s) will be approved because Notion builds them.",
                              nullptr, preview.autoApproved.count),
            names(preview.autoApproved)};
    if (!isRestricted && preview.before.restriction == Policies::Restriction::ApprovedOnly)
        effects << Effect{tr("Members may install every connection. The approved list is kept.")};
    if (preview.before.creationLimitedToOwners && !preview.after.creationLimitedToOwners)
        effects << Effect{tr("Members may create connections again.")};
    if (effects.isEmpty())
        effects << Effect{tr("Nobody is refused anything, and no connection is touched.")};
    return effects;
}

QString PolicyPreviewWords::losses(const PolicyPreview &preview)
{
    QStringList losses;
    if (preview.installRefused.count > 0)
        losses << tr("%n people could no longer install what is not approved", nullptr,
            preview.installRefused.count);
    if (preview.creationRefused.count > 0)
        losses << tr(
            "%n people could no longer create connections", nullptr, preview.creationRefused.count);
    if (preview.newlyNotCovered.count > 0)
        losses << tr("%n installed connection(s) would not be approved any more", nullptr,
            preview.newlyNotCovered.count);
    return losses.join(QStringLiteral(", "));
}

QStringList PolicyPreviewWords::changes(const PolicyPreview &preview)
{
    QStringList changes;
    const auto add = [&changes](const QString &name, const QString &from, const QString &to) {
        if (from != to)
            //: a setting, its value now, its value afterwards
            changes << tr("%1: %2 → %3").arg(name, from, to);
    };
    const InstallPolicy &from = preview.before;
    const InstallPolicy &to = preview.after;
    add(PolicyWords::restrictionName(), PolicyWords::restriction(from.restriction),
        PolicyWords::restriction(to.restriction));
    add(PolicyWords::autoApproveName(), PolicyWords::flag(from.autoApproveFirstParty),
        PolicyWords::flag(to.autoApproveFirstParty));
    add(PolicyWords::creationName(), PolicyWords::flag(from.creationLimitedToOwners),
        PolicyWords::flag(to.creationLimitedToOwners));
    return changes;
}

} // namespace Gatehouse
