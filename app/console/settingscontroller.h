// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/shared.h"
#include "models/profiles/profile.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QObject>

namespace Gatehouse {

class MainWindow;
class SettingsPane;
class StartController;

//! Fills the settings pane of one window from what the composition owns, and keeps what is chosen
//! there. What concerns every window leaves as a signal.
class SettingsController final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsController)

public:
    //! They live longer, or go together with the pane.
    struct Parts {
        MainWindow &window;
        SettingsPane &pane;
        StartController &start; //!< has the dialogs for profiles
    };
    SettingsController(const Shared &shared, const Parts &parts, QObject *parent = nullptr);
    ~SettingsController() override;

    //! Shows everything as it is now.
    void show();

Q_SIGNALS:
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    //! Clipboard time-out or keys: kept already.
    void settingsChanged();
    void profilesChanged();

private:
    void showProfiles();
    template <class Change>
    void changeProfile(const ProfileId &id, const Change &change);

    Shared m_shared;
    Parts m_parts;
};

} // namespace Gatehouse
