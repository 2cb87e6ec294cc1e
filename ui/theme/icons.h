// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/colorrole.h"

#include <QIcon>

class QPainter;
class QRect;

namespace Gatehouse {

class Icons {
    Q_GADGET

public:
    enum class Name {
        None,
        App,
        Approved,
        Bot,
        Check,
        ChevronDown,
        ChevronLeft,
        ChevronRight,
        ChevronUp,
        Clock,
        Close,
        Computer,
        Connections,
        Copy,
        Error,
        ExternalLink,
        Eye,
        EyeOff,
        Filter,
        Folder,
        Globe,
        Inbox,
        Info,
        Key,
        Lock,
        Log,
        Mail,
        Minus,
        Moon,
        More,
        Page,
        Pencil,
        People,
        Plus,
        Refresh,
        Search,
        Settings,
        Sidebar,
        Sun,
        Trash,
        Undo,
        User,
        Warning,
    };
    Q_ENUM(Name)

    //! Takes its colour from the application's theme each time it is painted, so it never needs
    //! replacing when the theme changes.
    static QIcon icon(Name name, ColorRole role = ColorRole::Secondary);
    //! The program's own, for windows; in its own colours.
    static QIcon application();
    static void paint(QPainter *painter, const QRect &rect, Name name, const QColor &color);
    static QPixmap pixmap(Name name, const QColor &color, const QSize &size, qreal scale);
};

using IconName = Icons::Name;

} // namespace Gatehouse
