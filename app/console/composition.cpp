// SPDX-License-Identifier: MIT
#include "app/console/composition.h"

#include "app/console/checkpolicycommand.h"
#include "app/console/listcommand.h"
#include "app/console/profilewindow.h"
#include "app/console/session.h"
#include "app/console/tour.h"
#include "models/auth/fallbacktokenstore.h"
#include "models/auth/keychaintokenstore.h"
#include "models/auth/memorytokenstore.h"
#include "ui/common/errortext.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace Gatehouse {

namespace {

void complain(const ApiError &error)
{
    const ErrorText text = errorText(error);
    std::fprintf(
        stderr, "gatehouse: %s %s\n", qUtf8Printable(text.title), qUtf8Printable(text.remedy));
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "gatehouse: %s\n", qUtf8Printable(sentence));
}

} // namespace

Composition::Composition(const CommandLine &line, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_surroundings(std::move(surroundings))
{
}

Composition::~Composition() = default;

std::optional<int> Composition::begin()
{
    if (m_line.demo) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path();
    } else {
        m_directory = m_line.directory.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                + QStringLiteral("/gatehouse")
            : QDir(m_line.directory).absolutePath();
    }
    if (!prepareDirectory())
        return CommandLine::failureCode(m_line.action);
    m_profiles = std::make_unique<ProfileStore>(m_directory);
    m_view = std::make_unique<ViewState>(m_directory);
    m_language.use(m_line.language.value_or(m_view->language().value_or(Language::preferred())));

    if (m_line.demo) {
        m_tokens = std::make_unique<MemoryTokenStore>();
    } else {
        if (!m_surroundings.keychain)
            m_keychain = std::make_unique<KeychainTokenStore>();
        m_tokens = std::make_unique<FallbackTokenStore>(
            m_surroundings.keychain ? *m_surroundings.keychain : *m_keychain);
    }

    switch (m_line.action) {
    case CommandLine::Action::Window:
        return beginWindow();
    case CommandLine::Action::List:
    case CommandLine::Action::CheckPolicy:
        return beginCommand();
    case CommandLine::Action::Screenshots:
        return beginScreenshots();
    } // no default: the compiler names a forgotten action
    Q_UNREACHABLE();
}

bool Composition::prepareDirectory()
{
    // For this user alone: a local workspace's key lies below it.
    if (!QDir().mkpath(m_directory)) {
        complain(QStringLiteral("The folder %1 cannot be made.").arg(m_directory));
        return false;
    }
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

void Composition::makeTheme()
{
    m_theme = std::make_unique<Theme>();
    Theme::Mode mode = m_view->theme();
    if (m_line.theme) {
        switch (*m_line.theme) {
        case CommandLine::ThemeName::System:
            mode = Theme::Mode::System;
            break;
        case CommandLine::ThemeName::Light:
            mode = Theme::Mode::Light;
            break;
        case CommandLine::ThemeName::Dark:
            mode = Theme::Mode::Dark;
            break;
        }
    }
    m_theme->setMode(mode);
}

void Composition::makeClipboard()
{
    SecretClipboard::Parts parts{.clock = m_clock};
    if (const auto timeout = m_surroundings.clipboardTimeout)
        parts.timeout = [timeout = *timeout] { return timeout; };
    else
        parts.timeout = [this] { return m_view->clipboardTimeout(); };
    m_clipboard = std::make_unique<SecretClipboard>(parts);
}

Profile Composition::demoProfile() const
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = tr("Demo workspace");
    profile.kind = Profile::Kind::LocalEmbedded;
    return profile;
}

std::optional<int> Composition::beginWindow()
{
    m_instance = std::make_unique<SingleInstance>(m_directory);
    switch (m_instance->claim()) {
    case SingleInstance::Claim::First:
        break;
    case SingleInstance::Claim::RaisedFirst:
        return 0;
    case SingleInstance::Claim::NoAnswer:
        complain(ApiError{.kind = ApiError::Kind::AlreadyOpen});
        return 1;
    } // no default: the compiler names a forgotten claim
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Composition::raiseLastWindow);

    makeTheme();
    makeClipboard();
    const Result<void> loaded = m_profiles->load();
    QApplication::setQuitOnLastWindowClosed(true);
    ProfileWindow &window = addWindow();
    window.show();
    if (!loaded) {
        window.showStart();
        window.tell(loaded.error());
        return {};
    }
    if (m_line.demo) {
        window.openDemo();
        return {};
    }
    std::optional<Profile> profile = m_profiles->lastUsed();
    if (!m_line.profile.isEmpty()) {
        profile = m_profiles->findNamed(m_line.profile);
        if (!profile) {
            complain(QStringLiteral("There is no profile “%1”.").arg(m_line.profile));
            return 1;
        }
    }
    if (profile)
        window.open(*profile);
    else
        window.showStart();
    return {};
}

std::optional<int> Composition::beginCommand()
{
    const int failure = CommandLine::failureCode(m_line.action);
    if (const Result<void> loaded = m_profiles->load(); !loaded) {
        complain(loaded.error());
        return failure;
    }
    std::optional<Profile> profile;
    // A command has the time to wait for as long as a server asks.
    Session::Setup setup;
    if (m_line.demo) {
        profile = demoProfile();
        setup.preparation = EmbeddedService::MakeDemo{};
    } else if (m_line.profile.isEmpty()) {
        profile = m_profiles->lastUsed();
        if (!profile)
            complain(
                QStringLiteral("There is no profile yet. Open gatehouse once, or add --demo."));
    } else {
        profile = m_profiles->findNamed(m_line.profile);
        if (!profile)
            complain(QStringLiteral("There is no profile “%1”.").arg(m_line.profile));
    }
    if (!profile)
        return failure;
    setup.directory = m_profiles->workspaceDirectory(profile->id);
    if (!m_line.demo)
        setup.installationsFile = m_profiles->installationsFile(profile->id);
    // The port kept for the window may be in use by the window: a command takes any.
    profile->port = 0;
    auto session = std::make_unique<Session>(*profile, setup, *m_tokens, m_clock);
    if (m_line.action == CommandLine::Action::CheckPolicy)
        m_command = std::make_unique<CheckPolicyCommand>(m_line.policyFile, std::move(session));
    else
        m_command = std::make_unique<ListCommand>(m_line, std::move(session), m_clock);
    connect(
        m_command.get(), &ConsoleCommand::finished, this,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    m_command->run();
    return {};
}

std::optional<int> Composition::beginScreenshots()
{
    makeTheme();
    makeClipboard();
    m_tour = std::make_unique<Tour>(
        Tour::Options{.directory = m_line.screenshots, .size = m_line.size}, shared());
    connect(
        m_tour.get(), &Tour::finished, this, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    m_tour->run();
    return {};
}

Shared Composition::shared()
{
    return {.clock = m_clock,
        .profiles = *m_profiles,
        .tokens = *m_tokens,
        .view = *m_view,
        .theme = *m_theme,
        .language = m_language,
        .clipboard = *m_clipboard,
        .endings = m_endings,
        .surroundings = m_surroundings,
        .memory = m_line.demo ? Shared::Memory::None : Shared::Memory::Profiles};
}

ProfileWindow &Composition::addWindow()
{
    m_windows.push_back(std::make_unique<ProfileWindow>(shared()));
    ProfileWindow *window = m_windows.back().get();
    connect(window, &ProfileWindow::profileChosen, this,
        [this, window](const ProfileId &profile) { openProfile(profile, window); });
    connect(window, &ProfileWindow::profileConnected, this,
        [this, window](const ProfileId &profile) { openConnected(profile, window); });
    connect(window, &ProfileWindow::newWindowRequested, this, [this] {
        ProfileWindow &added = addWindow();
        added.show();
        added.showStart();
    });
    connect(window, &ProfileWindow::profilesChanged, this, [this] {
        for (const auto &each : m_windows)
            each->refreshProfiles();
    });
    connect(window, &ProfileWindow::profileRemoved, this, [this](const ProfileId &profile) {
        if (ProfileWindow *open = windowOf(profile))
            open->showStart();
    });
    connect(window, &ProfileWindow::languageChosen, this, [this](QLocale::Language language) {
        m_view->setLanguage(language);
        m_language.use(language);
        for (const auto &each : m_windows)
            each->showLanguage();
    });
    connect(window, &ProfileWindow::themeChosen, this, [this](Theme::Mode mode) {
        m_view->setTheme(mode);
        m_theme->setMode(mode);
        for (const auto &each : m_windows)
            each->showTheme();
    });
    connect(window, &ProfileWindow::settingsChanged, this, [this] {
        for (const auto &each : m_windows)
            each->showSettings();
    });
    connect(window, &ProfileWindow::quitRequested, this, &QApplication::closeAllWindows);
    connect(
        window, &ProfileWindow::closed, this, [this, window] { closeWindow(window); },
        Qt::QueuedConnection);
    return *window;
}

ProfileWindow *Composition::windowOf(const ProfileId &profile) const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [&profile](const auto &window) { return window->profile() == profile; });
    return found == m_windows.end() ? nullptr : found->get();
}

void Composition::openProfile(const ProfileId &id, ProfileWindow *from)
{
    if (ProfileWindow *open = windowOf(id))
        return open->raise();
    const std::optional<Profile> profile = m_profiles->find(id);
    if (!profile)
        return;
    // A start window becomes the profile's; one that shows a profile keeps it.
    if (from && from->profile().isEmpty())
        return from->open(*profile);
    ProfileWindow &added = addWindow();
    added.show();
    added.open(*profile);
}

void Composition::openConnected(const ProfileId &id, ProfileWindow *from)
{
    ProfileWindow *open = windowOf(id);
    const std::optional<Profile> profile = m_profiles->find(id);
    if (!open || !profile)
        return openProfile(id, from);
    // It has the token of before.
    open->open(*profile);
    open->raise();
}

void Composition::closeWindow(ProfileWindow *window)
{
    std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; });
}

void Composition::raiseLastWindow()
{
    if (!m_windows.empty())
        m_windows.back()->raise();
}

} // namespace Gatehouse
