// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Gatehouse {

class MainWindow;

//! Somebody before the console who has a keyboard and nothing else: whatever they do goes to what
//! has the focus, and they get about with Tab, the arrows and the keys that are written down.
class Keys {
public:
    explicit Keys(MainWindow *window)
        : m_window(window)
    {
    }

    void setWindow(MainWindow *window) { m_window = window; }

    //! What hears the keys: of an open menu, else of the dialog in front, else of the window.
    QWidget *focus() const;
    //! As it is called: the accessible name, else the text.
    QString focusName() const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    //! Takes the place of what was in the field.
    void retype(const QString &text) const;

    // These fail the test when they cannot be done, and return whether they could.

    //! Tab until what is called so has the focus.
    bool walkTo(const QString &name) const;
    //! walkTo() and Space.
    bool use(const QString &name) const;
    //! In the menu that is open: Down until the entry is the current one, then Return; the same in
    //! the menus it opens.
    bool choose(const QStringList &path) const;
    //! walkTo() the view, then Home and Down until its current row is called so.
    bool goToRow(const QString &view, const QString &name) const;
    //! goToRow() and the key for its menu.
    bool openRowMenu(const QString &view, const QString &name) const;
    //! A command of the palette: Ctrl+K, some of its words, Return.
    bool command(const QString &words) const;

private:
    bool walk(const QString &name, const std::function<bool(const QWidget *)> &isMeant) const;

    QPointer<MainWindow> m_window;
};

} // namespace Gatehouse
