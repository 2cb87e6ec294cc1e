// SPDX-License-Identifier: MIT
#include "models/items/directorywords.h"

#include "models/items/connectionwords.h"

namespace Gatehouse {

QString DirectoryWords::subtitle(const DirectoryEntry &entry)
{
    const QString listing = ConnectionWords::listing(entry.listing);
    return entry.developer.name.isEmpty()
        ? listing
        : tr("%1 · %2", "developer · listing").arg(entry.developer.name, listing);
}

QString DirectoryWords::mark(const DirectoryEntry &entry)
{
    if (entry.isInstalledByMe)
        return tr("You use it");
    if (entry.request)
        return tr("Requested");
    return entry.isInstalled ? tr("Installed") : QString();
}

QString DirectoryWords::approved(const DirectoryEntry &entry)
{
    return entry.isApproved ? tr("Yes") : tr("Not yet");
}

QString DirectoryWords::installed(const DirectoryEntry &entry)
{
    if (entry.isInstalledByMe)
        return tr("By you");
    return entry.isInstalled ? tr("By others in this workspace") : tr("By nobody here");
}

QString DirectoryWords::whether(const DirectoryEntry &entry, std::optional<People::Role> role)
{
    if (entry.isInstalledByMe) {
        return entry.hasEnd() ? tr("You use it already, until a date. Before then you can ask for "
                                   "longer; workspace owners decide.")
                              : tr("You use it already.");
    }
    switch (entry.whyNot) {
    case Directory::Obstacle::None:
        if (!entry.isApproved && role == People::Role::Owner)
            return tr("You can install it. As you are a workspace owner, that also puts it on the "
                      "approved list.");
        return tr("You can install it.");
    case Directory::Obstacle::Policy:
        if (entry.request)
            return tr("You have requested it. Workspace owners decide.");
        if (entry.hasEnd())
            return tr("You were allowed to use it until a date, and that has passed. You can "
                      "request it again; workspace owners decide.");
        return tr("It is not approved, and here members install approved connections only. You can "
                  "request it; workspace owners decide.");
    case Directory::Obstacle::Role:
        return tr("Your role in this workspace does not allow you to install connections.");
    } // no default: the compiler names a forgotten obstacle
    Q_UNREACHABLE();
}

QString DirectoryWords::developer(const DirectoryEntry &entry)
{
    return entry.developer.name.isEmpty() ? entry.name : entry.developer.name;
}

QString DirectoryWords::how(const DirectoryEntry &entry)
{
    const QString developer = DirectoryWords::developer(entry);
    return entry.installAddress().isEmpty()
        ? tr("%1 has given no install address. Their website or their support says how %2 is "
             "connected. You can also install it here, and choose its pages now.")
              .arg(developer, entry.name)
        : tr("You continue at %1 in your browser, and allow it there. You can also install it here "
             "and choose its pages now; %2 then begins to work once it is connected there as well.")
              .arg(developer, entry.name);
}

Connection DirectoryWords::asConnection(const DirectoryEntry &entry)
{
    return {.id = entry.id,
        .name = entry.name,
        .icon = entry.icon,
        .kind = entry.kind,
        .firstParty = entry.firstParty,
        .developer = entry.developer,
        .listing = entry.listing,
        .capabilities = entry.capabilities,
        .approved = entry.isApproved};
}

} // namespace Gatehouse
