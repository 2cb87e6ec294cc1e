// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/profiles/profile.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Gatehouse {

//! DIR/profiles.json and the places beside it. Written whole or not at all. One console per DIR is
//! the composition's business, not checked here. Errors: FileUnreadable, FileUnwritable.
class ProfileStore {
public:
    explicit ProfileStore(QString directory);

    //! Reads the file; a missing one is an empty list. Nothing is kept from a file that cannot be
    //! understood, and save() then refuses, so that it is not overwritten.
    Result<void> load();

    const std::vector<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const ProfileId &id) const;
    //! By name, then by id: what --profile NAME says.
    std::optional<Profile> findNamed(const QString &name) const;
    std::optional<Profile> lastUsed() const;

    //! Adds or replaces by id, and writes. A cache that holds more than the profile allows from now
    //! on is removed.
    Result<void> save(const Profile &profile);
    //! Where what can be undone in a profile is kept.
    QString undoFile(const ProfileId &id) const;

    //! Where it is kept which installations the keychain has tokens of.
    QString installationsFile(const ProfileId &id) const;
    //! Where it is kept which pasted tokens the keychain has.
    QString pastedTokensFile(const ProfileId &id) const;

    //! Forgets the profile. Its workspace, cache and token are removed by whoever asked.
    Result<void> remove(const ProfileId &id);
    Result<void> setLastUsed(const ProfileId &id);

    //! A profile id never used before.
    static ProfileId newId();

    const QString &directory() const { return m_directory; }
    QString filePath() const;
    QString workspaceDirectory(const ProfileId &id) const; //!< DIR/workspaces/<id>
    QString cachePath(const ProfileId &id) const; //!< DIR/cache/<id>.sqlite
    //! The profile's cache with what SQLite puts beside it. None there is fine.
    void removeCache(const ProfileId &id) const;
    //! Makes DIR and the folder for the file at `path`, for this user alone.
    Result<void> makeFolderFor(const QString &path) const;

private:
    Result<void> write(std::vector<Profile> profiles, ProfileId lastUsed);

    QString m_directory;
    std::vector<Profile> m_profiles;
    ProfileId m_lastUsed;
    QJsonObject m_unknown;
    std::optional<ApiError> m_unreadable;
};

} // namespace Gatehouse
