// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QLocale>
#include <QMap>
#include <QSettings>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Gatehouse {

//! What people chose and how they left their windows: theme, language, keys and time-outs for all,
//! sizes, columns, sort and place per profile. Kept in DIR/settings.ini; holds no secret and
//! nothing of a workspace's content.
class ViewState final {
public:
    explicit ViewState(const QString &directory);
    Q_DISABLE_COPY_MOVE(ViewState)

    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    //! Nothing when nobody has chosen.
    std::optional<QLocale::Language> language() const;
    void setLanguage(QLocale::Language language);

    //! After which time a copied token is cleared from the clipboard: 15 to 300 s.
    std::chrono::seconds clipboardTimeout() const;
    void setClipboardTimeout(std::chrono::seconds timeout);

    //! Keys that somebody gave to actions, by their names; no keys are kept as such.
    QMap<QString, QKeySequence> actionKeys() const;
    void setActionKeys(const QString &action, const QKeySequence &keys);
    void resetActionKeys(const QString &action);
    void resetAllActionKeys();

    //! Names of the actions used last, the latest first.
    QStringList recentActions() const;
    void noteAction(const QString &action);

    //! \a part names a window or a pane. Empty when there is nothing kept.
    QByteArray part(const ProfileId &profile, const QString &part) const;
    void setPart(const ProfileId &profile, const QString &part, const QByteArray &state);
    //! Everything of a profile that was removed.
    void forget(const ProfileId &profile);

private:
    mutable QSettings m_settings;
};

} // namespace Gatehouse
