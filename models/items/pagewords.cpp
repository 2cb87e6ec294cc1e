// SPDX-License-Identifier: MIT
#include "models/items/pagewords.h"

namespace Gatehouse {

QString PageWords::title(const std::optional<QString> &title)
{
    if (!title)
        return tr("Private page");
    return title->isEmpty() ? tr("Untitled") : *title;
}

QString PageWords::source(const ReachedPage &page)
{
    switch (page.source) {
    case Pages::Access::None:
        return tr("no access");
    case Pages::Access::Direct:
        return page.installedBy && !page.installedBy->name.isEmpty()
            ? tr("direct, by %1", "access to a page, given by a person").arg(page.installedBy->name)
            : tr("direct", "access to a page");
    case Pages::Access::Inherited:
        return page.inheritedFromTitle
            ? tr("inherited from “%1”").arg(title(page.inheritedFromTitle))
            : tr("inherited from a private page");
    } // no default: the compiler names a forgotten access
    Q_UNREACHABLE();
}

QString PageWords::below(int count)
{
    return count > 0 ? tr("%Ln page(s) below", nullptr, count) : QString();
}

QString PageWords::pages(int count)
{
    return tr("%Ln page(s)", nullptr, count);
}

QString PageWords::reach(const Reach &reach)
{
    return tr("%1, by %2", "how many pages, how many roots")
        .arg(pages(reach.pages), tr("%Ln root(s)", "topmost granted pages", reach.roots));
}

QString PageWords::effect(const Changes &changes)
{
    QStringList sentences;
    if (changes.added > 0)
        sentences << (changes.opened > 0
                ? tr("Adds %1 and opens %2.").arg(pages(changes.added), pages(changes.opened))
                : tr("Adds %1; all are open already.").arg(pages(changes.added)));
    if (changes.removed > 0)
        sentences << (changes.closed > 0
                ? tr("Removes %1 and closes %2.").arg(pages(changes.removed), pages(changes.closed))
                : tr("Removes %1 and closes none.").arg(pages(changes.removed)));
    return sentences.join(QLatin1Char(' '));
}

QString PageWords::counting(const Changes &changes)
{
    QStringList sentences;
    if (changes.added > 0)
        sentences << tr("Adds %1.").arg(pages(changes.added));
    if (changes.removed > 0)
        sentences << tr("Removes %1.").arg(pages(changes.removed));
    return sentences.join(QLatin1Char(' '));
}

QString PageWords::verb(const Changes &changes)
{
    if (changes.removed == 0)
        return tr("Add %Ln page(s)", nullptr, changes.added);
    if (changes.added == 0)
        return tr("Remove %Ln page(s)", nullptr, changes.removed);
    return tr("Change %Ln page(s)", nullptr, changes.added + changes.removed);
}

QString PageWords::onlyThere(const std::optional<QString> &title)
{
    return title ? tr("This access comes from “%1” and can only be removed there.")
                       .arg(PageWords::title(title))
                 : tr("This access comes from a private page and can only be removed there.");
}

} // namespace Gatehouse
