// SPDX-License-Identifier: MIT
#pragma once

namespace Gatehouse {

class Clock;
class Language;
class ProfileStore;
class SecretClipboard;
class SessionEndings;
struct Surroundings;
class Theme;
class TokenStore;
class ViewState;

//! What the composition owns and every window uses.
struct Shared {
    enum class Memory {
        Profiles, //!< as each profile says
        None, //!< this run leaves no trace and looks for none
    };

    const Clock &clock;
    ProfileStore &profiles;
    TokenStore &tokens;
    ViewState &view;
    Theme &theme;
    Language &language;
    SecretClipboard &clipboard;
    SessionEndings &endings;
    const Surroundings &surroundings;
    Memory memory = Memory::Profiles;
};

} // namespace Gatehouse
