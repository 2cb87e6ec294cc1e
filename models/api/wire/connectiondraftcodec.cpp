// SPDX-License-Identifier: MIT
#include "models/api/wire/connectiondraftcodec.h"

#include "models/api/wire/connectioncodec.h"

#include <QJsonArray>

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

QJsonValue draftText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString draftWord(Capabilities::UserInformation information)
{
    switch (information) {
    case Capabilities::UserInformation::None:
        return u"none"_s;
    case Capabilities::UserInformation::WithoutEmail:
        return u"without_email"_s;
    case Capabilities::UserInformation::WithEmail:
        return u"with_email"_s;
    } // no default: the compiler names a forgotten word
    Q_UNREACHABLE();
}

QString draftWord(Connections::Listing listing)
{
    switch (listing) {
    case Connections::Listing::Unlisted:
        return u"unlisted"_s;
    case Connections::Listing::InReview:
        return u"in_review"_s;
    case Connections::Listing::Listed:
        return u"listed"_s;
    } // no default: the compiler names a forgotten listing
    Q_UNREACHABLE();
}

QJsonObject draftCapabilities(const Capabilities &may)
{
    return {{u"read_content"_s, may.readContent}, {u"update_content"_s, may.updateContent},
        {u"insert_content"_s, may.insertContent}, {u"read_comments"_s, may.readComments},
        {u"insert_comments"_s, may.insertComments},
        {u"user_information"_s, draftWord(may.userInformation)}};
}

QJsonObject draftDeveloper(const Developer &developer)
{
    return {{u"name"_s, draftText(developer.name)},
        {u"website"_s, draftText(developer.website.toString())},
        {u"support"_s, draftText(developer.support)},
        {u"install_url"_s, draftText(developer.installUrl.toString())}};
}

} // namespace

QJsonObject encodeConnectionDraft(const ConnectionDraft &draft)
{
    QJsonObject body{{u"kind"_s, wireName(draft.kind)}, {u"name"_s, draft.name},
        {u"icon"_s, draftText(draft.icon)},
        {u"capabilities"_s, draftCapabilities(draft.capabilities)}};
    if (draft.developer != Developer{})
        body.insert(u"developer"_s, draftDeveloper(draft.developer));
    if (draft.kind != Connections::Kind::Public)
        return body;
    body.insert(u"redirect_uris"_s, QJsonArray::fromStringList(draft.redirectUris));
    body.insert(u"installation_scope"_s, draft.workspaceIds.isEmpty() ? u"any"_s : u"selected"_s);
    if (!draft.workspaceIds.isEmpty())
        body.insert(u"workspace_ids"_s, QJsonArray::fromStringList(draft.workspaceIds));
    return body;
}

QJsonObject encodeConnectionChange(const ConnectionChange &change)
{
    QJsonObject body;
    if (change.name)
        body.insert(u"name"_s, *change.name);
    if (change.icon)
        body.insert(u"icon"_s, draftText(*change.icon));
    if (change.developer)
        body.insert(u"developer"_s, draftDeveloper(*change.developer));
    if (change.capabilities)
        body.insert(u"capabilities"_s, draftCapabilities(*change.capabilities));
    if (change.redirectUris)
        body.insert(u"redirect_uris"_s, QJsonArray::fromStringList(*change.redirectUris));
    if (change.listing)
        body.insert(u"listing"_s, draftWord(*change.listing));
    if (change.onlyOwnersManagePages)
        body.insert(u"only_owners_manage_pages"_s, *change.onlyOwnersManagePages);
    if (change.addedBy)
        body.insert(u"added_by"_s, change.addedBy->toString());
    return body;
}

} // namespace Gatehouse::Wire
