// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/commandline.h"
#include "app/console/language.h"
#include "app/console/sessionendings.h"
#include "app/console/shared.h"
#include "app/console/singleinstance.h"
#include "app/console/surroundings.h"
#include "app/console/viewstate.h"
#include "models/auth/tokenstore.h"
#include "models/base/clock.h"
#include "models/profiles/profilestore.h"
#include "ui/common/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace Gatehouse {

class ConsoleCommand;
class ProfileWindow;
class Session;
class Tour;

//! Owns every concrete object of the console, in the order they need each other, and decides which
//! windows there are: one a profile, and start windows.
class Composition final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composition)

public:
    explicit Composition(
        const CommandLine &line, Surroundings surroundings = {}, QObject *parent = nullptr);
    ~Composition() override;

    //! Begins what the command line asks for. An exit code when there is nothing to wait for.
    std::optional<int> begin();

private:
    std::optional<int> beginWindow();
    std::optional<int> beginCommand();
    std::optional<int> beginScreenshots();
    bool prepareDirectory();
    void makeTheme();
    void makeClipboard();

    Shared shared();
    ProfileWindow &addWindow();
    ProfileWindow *windowOf(const ProfileId &profile) const;
    void openProfile(const ProfileId &profile, ProfileWindow *from);
    void openConnected(const ProfileId &profile, ProfileWindow *from);
    void closeWindow(ProfileWindow *window);
    void raiseLastWindow();
    Profile demoProfile() const;

    CommandLine m_line;
    const Surroundings m_surroundings;
    std::unique_ptr<QTemporaryDir> m_temporary; //!< of --demo
    QString m_directory;
    SystemClock m_clock;
    SessionEndings m_endings{m_clock};
    Language m_language;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<TokenStore> m_keychain;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::vector<std::unique_ptr<ProfileWindow>> m_windows;
    std::unique_ptr<ConsoleCommand> m_command;
    std::unique_ptr<Tour> m_tour;
};

} // namespace Gatehouse
