// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"
#include "ui/common/dialog.h"
#include "ui/connections/connectiondialogs.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Gatehouse {

//! The dialogs of the connections pane over a service that answers when the test says so, and
//! somebody who sees, clicks and types.
struct DialogBench {
    explicit DialogBench(People::Role role = People::Role::Owner)
    {
        standing = {.self = UserId(QStringLiteral("ada")),
            .role = role,
            .reach = Standing::Reach::Performs};
        dialogs.setStanding(standing);
        window.resize(1000, 760);
        window.show();
    }

    //! The open one, active.
    template <class T>
    T *opened()
    {
        auto *dialog = window.findChild<T *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    Dialog *dialog() const
    {
        for (auto *each : window.findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    static QString spoken(const QWidget *widget)
    {
        const QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return face ? face->text(QAccessible::Name) : QString();
    }
    template <class T>
    T *named(const QString &name) const
    {
        for (T *each : window.findChildren<T *>()) {
            if (each->isVisible() && spoken(each) == name)
                return each;
        }
        return nullptr;
    }
    QLineEdit *field(const char *name) const { return named<QLineEdit>(QString::fromUtf8(name)); }
    QAbstractButton *button(const char *name) const
    {
        return named<QAbstractButton>(QString::fromUtf8(name));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    bool says(const char *words) const { return says(QString::fromUtf8(words)); }
    void type(const char *name, const char *text) const
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void press(const char *name) const
    {
        QAbstractButton *found = button(name);
        QVERIFY2(found, name);
        QVERIFY2(found->isEnabled(), name);
        // Also where it has to be scrolled to.
        QTest::mouseClick(found, Qt::LeftButton, {}, {8, found->height() / 2});
    }
    void key(Qt::Key pressed) const
    {
        QWidget *focused = dialog()->focusWidget();
        QTest::keyClick(focused ? focused : dialog(), pressed);
    }
    //! Everything that could be read, heard or found in a window now.
    QString everything() const
    {
        QStringList said;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            said << widget->windowTitle() << widget->toolTip() << widget->statusTip()
                 << widget->accessibleName() << widget->accessibleDescription();
            if (const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
                for (const auto part : {QAccessible::Name, QAccessible::Description,
                         QAccessible::Value, QAccessible::Help})
                    said << face->text(part);
            }
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                said << label->text();
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                said << edit->text();
        }
        return said.join(QLatin1Char('\n'));
    }

    Standing standing;
    FakeWorkspaceService service;
    ManualClock clock;
    UndoList undo{{}, WorkspaceId(QStringLiteral("w"))};
    ConnectionActions actions{{.service = service,
        .undo = undo,
        .clock = clock,
        .patience = {.questions = 1, .pause = std::chrono::milliseconds(0)}}};
    QWidget window;
    ConnectionDialogs dialogs{{.actions = actions, .clock = clock, .window = window}};
};

} // namespace Gatehouse
