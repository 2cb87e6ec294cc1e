// SPDX-License-Identifier: MIT
#include "app/workspace/consent/objection.h"

namespace GatehouseWorkspace {

Result<std::optional<Objection>> objectionTo(const BrowserCall &call, const ConsentSession &session,
    const Standing &standing, const std::optional<PageTreeWish> &wish)
{
    using Reading = std::optional<Objection>;
    // A first consent is refused by install(), which says more; what is renewed is only looked at
    // here.
    if (standing.use && standing.refusal != Standing::Refusal::None)
        return Reading(Objection{.error
            = Refusal::restricted(QStringLiteral("The connection may not be used here now."))});
    const bool isAsShown
        = formValue(call, "shown").toLatin1() == shownMark(call.store, session, standing);
    if (standing.refusal == Standing::Refusal::None && !isAsShown)
        return Reading(Objection{
            .error = Refusal::conflict(QStringLiteral("The page showed something else."))});
    if (!wish)
        return Reading();
    const auto all = mayShareAll(call.store, *wish);
    if (!all)
        return all.error();
    if (!*all)
        return Reading(Objection{.error = Refusal::restricted(QStringLiteral(
                                     "A page was named that this person cannot share.")),
            .text = "pageGone"});
    return Reading();
}

} // namespace GatehouseWorkspace
