// SPDX-License-Identifier: MIT
#pragma once

//! Sizes in device-independent pixels, on a grid of 4.
namespace Gatehouse::Metrics {

inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24; //!< side margins of a pane, also left of a table's first column

inline constexpr int radius = 6; //!< fields, buttons, chips' boxes and cards
inline constexpr int controlHeight = 30;
inline constexpr int twoLineRowHeight = 44;
inline constexpr int rowHeight = 30;
inline constexpr int headerHeight = 30;
inline constexpr int iconSize = 16;
inline constexpr int avatarSize = 28;

inline constexpr int leftBarWidth = 216;
inline constexpr int leftBarIconWidth = 56;
inline constexpr int detailsWidth = 320;
inline constexpr int detailsMaximumWidth = 360;
inline constexpr int detailsOverlayBelow = 1200; //!< window width
inline constexpr int leftBarIconsBelow = 1040; //!< window width
inline constexpr int minimumWindowWidth = 960;
inline constexpr int minimumWindowHeight = 600;

} // namespace Gatehouse::Metrics
