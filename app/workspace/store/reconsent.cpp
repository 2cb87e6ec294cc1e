// SPDX-License-Identifier: MIT
#include "app/workspace/store/reconsent.h"

#include "app/workspace/store/connectionrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/grantrepository.h"
#include "app/workspace/store/store.h"

#include <algorithm>

namespace GatehouseWorkspace {

namespace {

Result<Reconsent> presentConsent(Store &store, const NewReconsent &consent)
{
    Statement select = store.statement(
        QStringLiteral("SELECT %1, %2, i.id FROM installations i JOIN connections c ON c.id = "
                       "i.connection_id WHERE i.workspace_id = ? AND i.connection_id = ? AND "
                       "i.person_id = ? AND i.ended_at IS NULL")
            .arg(capabilityColumns(QStringLiteral("i")), capabilityColumns(QStringLiteral("c"))));
    select.bind(consent.workspace).bind(consent.connection).bind(consent.person);
    if (auto done = select.run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("installation"));
    return Reconsent{.id = InstallationId(select.text(12)),
        .before = capabilitiesOf(select, 0),
        .after = capabilitiesOf(select, 6)};
}

Result<void> takeCapabilities(Store &store, const Reconsent &consent)
{
    Statement update = store.statement(QStringLiteral(
        "UPDATE installations SET read_content = ?, update_content = ?, insert_content = ?, "
        "read_comments = ?, insert_comments = ?, user_information = ? WHERE id = ?"));
    bindCapabilities(update, consent.after);
    return update.bind(consent.id).run();
}

Result<void> endConsentedGrant(Store &store, const InstallationId &installation, const PageId &page)
{
    Statement update = store.statement(QStringLiteral(
        "UPDATE grants SET ended_at = ? WHERE installation_id = ? AND ended_at IS NULL AND page = "
        "(SELECT no FROM pages WHERE id = ?)"));
    return update.bind(store.now()).bind(installation).bind(page).run();
}

} // namespace

Result<Reconsent> consentAgain(Store &store, Transaction &transaction, const NewReconsent &consent)
{
    auto result = presentConsent(store, consent);
    if (!result)
        return result;
    if (auto done = takeCapabilities(store, *result); !done)
        return done.error();
    const auto present = consentedPages(store, result->id);
    if (!present)
        return present.error();
    const auto has = [](const std::vector<PageId> &pages, const PageId &page) {
        return std::find(pages.begin(), pages.end(), page) != pages.end();
    };
    for (const PageId &page : *present) {
        if (has(consent.pages, page))
            continue;
        if (auto done = endConsentedGrant(store, result->id, page); !done)
            return done.error();
        ++result->pagesRemoved;
    }
    for (const PageId &page : consent.pages) {
        if (has(*present, page))
            continue;
        const auto grant = GrantRepository(store).create(transaction,
            {.page = page,
                .connection = consent.connection,
                .installation = result->id,
                .grantedBy = consent.person});
        if (!grant)
            return grant.error();
        ++result->pagesAdded;
    }
    return result;
}

Result<std::vector<PageId>> consentedPages(Store &store, const InstallationId &installation)
{
    Statement select = store.statement(
        QStringLiteral("SELECT p.id FROM grants g JOIN pages p ON p.no = g.page WHERE "
                       "g.installation_id = ? AND g.ended_at IS NULL AND p.in_trash = 0 "
                       "ORDER BY g.granted_at, g.id"));
    if (auto done = select.bind(installation).run(); !done)
        return done.error();
    std::vector<PageId> pages;
    while (select.next())
        pages.emplace_back(select.text(0));
    if (auto done = select.end(); !done)
        return done.error();
    return pages;
}

} // namespace GatehouseWorkspace
