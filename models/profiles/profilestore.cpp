// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"

#include "models/profiles/profilecodec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

constexpr auto profileFileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto profileFolderMode = profileFileMode | QFileDevice::ExeOwner;

template <class Rows>
auto profileWithId(Rows &rows, const ProfileId &id)
{
    return std::find_if(
        rows.begin(), rows.end(), [&](const Profile &profile) { return profile.id == id; });
}

ApiError profileFileError(ApiError::Kind kind, const QString &path, const QString &reason)
{
    return {.kind = kind, .detail = path + u": "_s + reason};
}

} // namespace

ProfileStore::ProfileStore(QString directory)
    : m_directory(std::move(directory))
{
}

Result<void> ProfileStore::load()
{
    m_profiles.clear();
    m_lastUsed = {};
    m_unknown = {};
    m_unreadable.reset();
    const auto refuse = [this](const QString &reason) {
        m_profiles.clear();
        m_unreadable = profileFileError(ApiError::Kind::FileUnreadable, filePath(), reason);
        return *m_unreadable;
    };

    QFile file(filePath());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    const QJsonValue list = document.object().value("profiles"_L1);
    if (!document.isObject() || !list.isArray())
        return refuse(
            problem.error == QJsonParseError::NoError ? u"profiles"_s : problem.errorString());
    const QJsonArray rows = list.toArray();
    for (const QJsonValue &row : rows) {
        const Result<Profile> profile = decodeProfile(row.toObject());
        if (!profile)
            return refuse(u"profiles[%1]"_s.arg(m_profiles.size()));
        m_profiles.push_back(*profile);
    }
    m_unknown = document.object();
    m_unknown.remove("profiles"_L1);
    m_lastUsed = ProfileId(m_unknown.take("last_used"_L1).toString());
    return {};
}

std::optional<Profile> ProfileStore::find(const ProfileId &id) const
{
    const auto found = profileWithId(m_profiles, id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::findNamed(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&](const Profile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? find(ProfileId(name)) : std::optional(*found);
}

std::optional<Profile> ProfileStore::lastUsed() const
{
    return find(m_lastUsed);
}

Result<void> ProfileStore::save(const Profile &profile)
{
    std::vector<Profile> profiles = m_profiles;
    const auto found = profileWithId(profiles, profile.id);
    const bool keepsLess = found != profiles.end() && found->caching != profile.caching
        && profile.caching != Profile::Caching::WithAddresses;
    if (found == profiles.end())
        profiles.push_back(profile);
    else
        *found = profile;
    const Result<void> written = write(std::move(profiles), m_lastUsed);
    if (written && keepsLess)
        removeCache(profile.id);
    return written;
}

QString ProfileStore::undoFile(const ProfileId &id) const
{
    return m_directory + u"/undo/%1.json"_s.arg(id.toString());
}

QString ProfileStore::installationsFile(const ProfileId &id) const
{
    return m_directory + u"/installations/%1.json"_s.arg(id.toString());
}

QString ProfileStore::pastedTokensFile(const ProfileId &id) const
{
    return m_directory + u"/tokens/%1.json"_s.arg(id.toString());
}

Result<void> ProfileStore::remove(const ProfileId &id)
{
    std::vector<Profile> profiles = m_profiles;
    std::erase_if(profiles, [&](const Profile &profile) { return profile.id == id; });
    return write(std::move(profiles), m_lastUsed == id ? ProfileId() : m_lastUsed);
}

Result<void> ProfileStore::setLastUsed(const ProfileId &id)
{
    return write(m_profiles, id);
}

ProfileId ProfileStore::newId()
{
    return ProfileId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QString ProfileStore::filePath() const
{
    return m_directory + u"/profiles.json"_s;
}

QString ProfileStore::workspaceDirectory(const ProfileId &id) const
{
    return m_directory + u"/workspaces/"_s + id.toString();
}

QString ProfileStore::cachePath(const ProfileId &id) const
{
    return m_directory + u"/cache/%1.sqlite"_s.arg(id.toString());
}

void ProfileStore::removeCache(const ProfileId &id) const
{
    for (const QLatin1StringView beside : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(cachePath(id) + beside);
}

Result<void> ProfileStore::makeFolderFor(const QString &path) const
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return profileFileError(ApiError::Kind::FileUnwritable, folder,
            QFileInfo(folder).isFile() ? u"file"_s : u"mkdir"_s);
    if (!existed)
        QFile::setPermissions(folder, profileFolderMode);
    return {};
}

Result<void> ProfileStore::write(std::vector<Profile> profiles, ProfileId lastUsed)
{
    if (m_unreadable)
        return *m_unreadable;
    QJsonArray rows;
    for (const Profile &profile : profiles)
        rows.append(encodeProfile(profile));
    QJsonObject json = m_unknown;
    json.insert("profiles"_L1, rows);
    json.insert("last_used"_L1, lastUsed.toString());

    if (const Result<void> made = makeFolderFor(filePath()); !made)
        return made.error();
    QSaveFile file(filePath());
    const QByteArray bytes = QJsonDocument(json).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(profileFileMode)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return profileFileError(ApiError::Kind::FileUnwritable, filePath(), file.errorString());
    m_profiles = std::move(profiles);
    m_lastUsed = std::move(lastUsed);
    return {};
}

} // namespace Gatehouse
