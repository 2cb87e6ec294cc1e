// SPDX-License-Identifier: MIT
#include "app/console/consentwords.h"

#include "ui/oauth/lastpage.h"

#include <algorithm>
#include <set>

namespace Gatehouse {

namespace {

std::set<QString> idsOfPages(const ReachedPages &pages)
{
    std::set<QString> ids;
    for (const ReachedPage &page : pages.items)
        ids.insert(page.id.toString());
    return ids;
}

int missingIn(const std::set<QString> &other, const std::set<QString> &from)
{
    return int(std::count_if(
        from.begin(), from.end(), [&other](const QString &id) { return !other.contains(id); }));
}

} // namespace

QString ConsentWords::installed(const HeldInstallation &held,
    const std::optional<ReachedPages> &before, const std::optional<ReachedPages> &pages)
{
    QString sentence = held.workspaceName.isEmpty()
        ? tr("%1 is installed.").arg(held.name)
        : tr("%1 is installed in “%2”.").arg(held.name, held.workspaceName);
    if (pages && before) {
        const std::set<QString> were = idsOfPages(*before);
        const std::set<QString> are = idsOfPages(*pages);
        const int more = missingIn(were, are);
        const int fewer = missingIn(are, were);
        sentence += QLatin1Char(' ')
            + (more == 0 && fewer == 0
                    ? tr("Its pages are the same as before.")
                    : tr("Pages: %1 more, %2 fewer than before.").arg(more).arg(fewer));
    } else if (pages && pages->reach) {
        sentence += QLatin1Char(' ')
            + tr("It reaches %n page(s).", "as far as it was allowed", pages->reach->pages);
    }
    return sentence;
}

QString ConsentWords::lastPageInstalled(const QString &name, const QString &workspaceName)
{
    return lastPage(tr("%1 is installed").arg(name),
        workspaceName.isEmpty()
            ? tr("You can close this window and go on in Gatehouse.")
            : tr("It may work in “%1” now, on the pages you chose. You can close this window and "
                 "go on in Gatehouse.")
                  .arg(workspaceName));
}

QString ConsentWords::lastPageFailed(const QString &name, const ApiError &error)
{
    return lastPage(tr("%1 was not installed").arg(name),
        tr("%1 You can close this window; Gatehouse says how to go on.")
            .arg(oauthErrorText(error).title));
}

QString ConsentWords::lastPageUnreceived(const QString &name, const ApiError &error)
{
    return lastPage(tr("%1 is allowed, but Gatehouse got no tokens").arg(name),
        tr("%1 You can close this window; Gatehouse says how to go on.")
            .arg(oauthErrorText(error).title));
}

ErrorText ConsentWords::unreceived(const ApiError &error)
{
    ErrorText text = oauthErrorText(error);
    text.remedy = (text.remedy + QLatin1Char(' ')
        + tr("You have allowed it, so it counts as installed. Begin again when that is put right: "
             "then its tokens come as well."))
                      .trimmed();
    return text;
}

} // namespace Gatehouse
