// SPDX-License-Identifier: MIT
#pragma once

namespace Gatehouse {

class Clock;
class Language;
class ProfileStore;
struct Surroundings;
class Theme;
class TokenStore;
class ViewState;

//! What the composition owns and every window uses.
struct Shared {
    const Clock &clock;
    ProfileStore &profiles;
    TokenStore &tokens;
    ViewState &view;
    Theme &theme;
    Language &language;
    const Surroundings &surroundings;
};

} // namespace Gatehouse
