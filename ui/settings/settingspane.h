// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"
#include "ui/common/pane.h"
#include "ui/settings/profilesettings.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <chrono>

class QComboBox;
class QScrollArea;
class QSpinBox;

namespace Gatehouse {

class ProfileSettingsRow;
class SettingsCard;
class SettingsRow;
class ShortcutsSection;

//! Everything that can be chosen about the program and its profiles. It keeps nothing: what is
//! chosen leaves as a signal, and is shown once it comes back.
class SettingsPane final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPane)

public:
    static constexpr std::chrono::seconds shortestTimeout{15};
    static constexpr std::chrono::seconds longestTimeout{300};

    explicit SettingsPane(QWidget *parent = nullptr);
    ~SettingsPane() override;

    void setLanguage(QLocale::Language language);
    void setThemeMode(Theme::Mode mode);
    void setClipboardTimeout(std::chrono::seconds timeout);
    void setProfiles(const QList<ProfileSettings> &profiles);
    void setActions(const QList<ActionEntry> &actions);

Q_SIGNALS:
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    void clipboardTimeoutChosen(std::chrono::seconds timeout);
    void accessChosen(const Gatehouse::ProfileId &id, Gatehouse::Profile::Access access);
    void cachingChosen(const Gatehouse::ProfileId &id, Gatehouse::Profile::Caching caching);
    void renameRequested(const Gatehouse::ProfileId &id);
    void removeRequested(const Gatehouse::ProfileId &id);
    void keysChosen(const QString &action, const QKeySequence &keys);
    void keysReset(const QString &action);
    void allKeysReset();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void connectRows();
    void arrangeTabs();
    void retranslate();
    ProfileSettingsRow *makeProfileRow(const ProfileSettings &profile);

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_timeout = nullptr;
    SettingsCard *m_appearance = nullptr;
    SettingsRow *m_languageRow = nullptr;
    SettingsRow *m_themeRow = nullptr;
    SettingsCard *m_tokens = nullptr;
    SettingsRow *m_timeoutRow = nullptr;
    SettingsCard *m_profilesCard = nullptr;
    QList<ProfileSettingsRow *> m_profileRows;
    SettingsCard *m_shortcutsCard = nullptr;
    ShortcutsSection *m_shortcuts = nullptr;
};

} // namespace Gatehouse
