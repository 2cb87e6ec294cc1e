// SPDX-License-Identifier: MIT
#include "models/profiles/profilecodec.h"

#include <array>
#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QString profileKindName(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::LocalEmbedded:
        return u"local"_s;
    case Profile::Kind::GatehouseRemote:
        return u"gatehouse"_s;
    case Profile::Kind::Notion:
        return u"notion"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Profile::Kind> profileKind(const QString &name)
{
    for (const auto kind :
        {Profile::Kind::LocalEmbedded, Profile::Kind::GatehouseRemote, Profile::Kind::Notion})
        if (name == profileKindName(kind))
            return kind;
    return {};
}

QString takeProfileText(QJsonObject &json, QLatin1StringView key)
{
    return json.take(key).toString();
}

} // namespace

Result<Profile> decodeProfile(const QJsonObject &json)
{
    QJsonObject rest = json;
    const QString id = takeProfileText(rest, "id"_L1);
    const auto kind = profileKind(takeProfileText(rest, "kind"_L1));
    // The id becomes a folder's name.
    const bool idIsPlain
        = !id.isEmpty() && !id.contains(u'/') && !id.contains(u'\\') && !id.startsWith(u'.');
    if (!idIsPlain || !kind)
        return ApiError{.kind = ApiError::Kind::FileUnreadable};

    Profile profile{.id = ProfileId(id), .name = takeProfileText(rest, "name"_L1), .kind = *kind};
    profile.origin = QUrl(takeProfileText(rest, "origin"_L1));
    const int port = rest.take("port"_L1).toInt();
    profile.port = port > 0 && port <= 65535 ? quint16(port) : quint16(0);
    profile.workspace = WorkspaceId(takeProfileText(rest, "workspace"_L1));
    profile.personEmail = takeProfileText(rest, "person_email"_L1);
    profile.tokenName = takeProfileText(rest, "token_name"_L1);
    profile.caFile = takeProfileText(rest, "ca_file"_L1);
    if (rest.take("read_only"_L1).toBool())
        profile.access = Profile::Access::ReadOnly;
    // Two flags, so that a version that knows but the first one never keeps what it should not.
    const bool keeps = rest.take("cache"_L1).toBool(true);
    const bool keepsAddresses = rest.take("cache_addresses"_L1).toBool(false);
    if (!keeps)
        profile.caching = Profile::Caching::Never;
    else if (keepsAddresses)
        profile.caching = Profile::Caching::WithAddresses;
    profile.unknown = rest;
    return profile;
}

QJsonObject encodeProfile(const Profile &profile)
{
    QJsonObject json = profile.unknown;
    json.insert("id"_L1, profile.id.toString());
    json.insert("kind"_L1, profileKindName(profile.kind));
    json.insert("name"_L1, profile.name);
    const std::array<std::pair<QLatin1StringView, QString>, 5> texts{{
        {"origin"_L1, profile.origin.toString(QUrl::FullyEncoded)},
        {"workspace"_L1, profile.workspace.toString()},
        {"person_email"_L1, profile.personEmail},
        {"token_name"_L1, profile.tokenName},
        {"ca_file"_L1, profile.caFile},
    }};
    for (const auto &[key, text] : texts)
        if (!text.isEmpty())
            json.insert(key, text);
    if (profile.port != 0)
        json.insert("port"_L1, profile.port);
    json.insert("read_only"_L1, profile.access == Profile::Access::ReadOnly);
    json.insert("cache"_L1, profile.caching != Profile::Caching::Never);
    json.insert("cache_addresses"_L1, profile.caching == Profile::Caching::WithAddresses);
    return json;
}

} // namespace Gatehouse
