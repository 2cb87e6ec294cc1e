// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QSettings>

#include <optional>

namespace Gatehouse {

//! How people left their windows: theme and language for all, sizes, columns, sort and place per
//! profile. Kept in DIR/settings.ini; holds no secret and nothing of a workspace's content.
class ViewState final {
public:
    explicit ViewState(const QString &directory);
    Q_DISABLE_COPY_MOVE(ViewState)

    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    //! Nothing when nobody has chosen.
    std::optional<QLocale::Language> language() const;
    void setLanguage(QLocale::Language language);

    //! \a part names a window or a pane. Empty when there is nothing kept.
    QByteArray part(const ProfileId &profile, const QString &part) const;
    void setPart(const ProfileId &profile, const QString &part, const QByteArray &state);
    //! Everything of a profile that was removed.
    void forget(const ProfileId &profile);

private:
    mutable QSettings m_settings;
};

} // namespace Gatehouse
