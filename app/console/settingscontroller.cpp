// SPDX-License-Identifier: MIT
#include "app/console/settingscontroller.h"

#include "app/console/language.h"
#include "app/console/profilekeeping.h"
#include "app/console/startcontroller.h"
#include "app/console/viewstate.h"
#include "models/profiles/profilestore.h"
#include "ui/common/errortext.h"
#include "ui/settings/settingspane.h"
#include "ui/shell/mainwindow.h"

namespace Gatehouse {

SettingsController::SettingsController(const Shared &shared, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_parts(parts)
{
    SettingsPane *pane = &m_parts.pane;
    connect(pane, &SettingsPane::languageChosen, this, &SettingsController::languageChosen);
    connect(pane, &SettingsPane::themeChosen, this, &SettingsController::themeChosen);
    connect(
        pane, &SettingsPane::clipboardTimeoutChosen, this, [this](std::chrono::seconds timeout) {
            m_shared.view.setClipboardTimeout(timeout);
            Q_EMIT settingsChanged();
        });
    connect(pane, &SettingsPane::keysChosen, this,
        [this](const QString &action, const QKeySequence &keys) {
            m_shared.view.setActionKeys(action, keys);
            Q_EMIT settingsChanged();
        });
    connect(pane, &SettingsPane::keysReset, this, [this](const QString &action) {
        m_shared.view.resetActionKeys(action);
        Q_EMIT settingsChanged();
    });
    connect(pane, &SettingsPane::allKeysReset, this, [this] {
        m_shared.view.resetAllActionKeys();
        Q_EMIT settingsChanged();
    });
    ProfileKeeping *keeping = &m_parts.start.keeping();
    connect(pane, &SettingsPane::renameRequested, keeping, &ProfileKeeping::showRenameDialog);
    connect(pane, &SettingsPane::removeRequested, keeping, &ProfileKeeping::showRemoveDialog);
    connect(pane, &SettingsPane::accessChosen, this,
        [this](const ProfileId &id, Profile::Access access) {
            changeProfile(id, [access](Profile &profile) { profile.access = access; });
        });
    connect(pane, &SettingsPane::cachingChosen, this,
        [this](const ProfileId &id, Profile::Caching caching) {
            changeProfile(id, [caching](Profile &profile) { profile.caching = caching; });
        });
    connect(&m_parts.window, &MainWindow::actionsChanged, this,
        [this] { m_parts.pane.setActions(m_parts.window.actions()); });
    show();
}

SettingsController::~SettingsController() = default;

template <class Change>
void SettingsController::changeProfile(const ProfileId &id, const Change &change)
{
    std::optional<Profile> profile = m_shared.profiles.find(id);
    if (!profile)
        return showProfiles();
    change(*profile);
    if (const Result<void> saved = m_shared.profiles.save(*profile); !saved) {
        const ErrorText text = errorText(saved.error());
        m_parts.window.showToast({.text = text.title + QLatin1Char(' ') + text.remedy});
        return showProfiles(); // as it still is
    }
    Q_EMIT profilesChanged();
}

void SettingsController::show()
{
    m_parts.pane.setLanguage(m_shared.language.current());
    m_parts.pane.setThemeMode(m_shared.theme.mode());
    m_parts.pane.setClipboardTimeout(m_shared.view.clipboardTimeout());
    m_parts.pane.setActions(m_parts.window.actions());
    showProfiles();
}

void SettingsController::showProfiles()
{
    QList<ProfileSettings> profiles;
    for (const Profile &profile : m_shared.profiles.profiles()) {
        ProfileSettings shown{.id = profile.id,
            .name = profile.name,
            .kind = {},
            .address = {},
            .access = profile.access,
            .caching = profile.caching};
        switch (profile.kind) {
        case Profile::Kind::LocalEmbedded:
            shown.kind = tr("Local workspace");
            shown.address = tr("On this computer");
            break;
        case Profile::Kind::GatehouseRemote:
            shown.kind = tr("Gatehouse workspace");
            shown.address = profile.origin.toDisplayString();
            break;
        case Profile::Kind::Notion:
            shown.kind = tr("Notion");
            shown.address = profile.origin.toDisplayString();
            break;
        } // no default: the compiler names a forgotten kind
        profiles.append(shown);
    }
    m_parts.pane.setProfiles(profiles);
}

} // namespace Gatehouse
