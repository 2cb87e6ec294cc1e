// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/keys.h"
#include "tests/support/remoteprofile.h"
#include "tests/support/servedworkspace.h"
#include "ui/common/dialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Gatehouse {

//! The console of one person of the demo, whose workspace is served by another program's service.
class PersonsConsole {
public:
    static constexpr int slowMilliseconds = 30000;

    PersonsConsole(ServedWorkspace &served, const QString &mail = {})
    {
        const Profile profile = haveRemoteProfile(m_place.path(), m_keychain,
            {.origin = served.service->origin(), .session = served.session(mail)});
        if (profile.id.isEmpty())
            qFatal("no profile");
        const QWidgetList before = QApplication::topLevelWidgets();
        m_run = std::make_unique<ConsoleRun>(
            ConsoleRun::Start{.directory = m_place.path(), .keychain = &m_keychain});
        // There may be other consoles.
        for (MainWindow *each : m_run->windows()) {
            if (!before.contains(each))
                m_window = each;
        }
        m_window->resize(1280, 800);
    }

    //! Whether the workspace is open and the keys come to it.
    bool isReady() const
    {
        m_window->activateWindow();
        return QTest::qWaitFor(
                   [this] {
                       return m_window->pane(QStringLiteral("requests")) && !m_window->hasPage();
                   },
                   slowMilliseconds)
            && QTest::qWaitForWindowActive(m_window);
    }
    MainWindow *window() const { return m_window; }
    ConsoleRun &run() const { return *m_run; }
    QString path(const char *file) const { return m_place.filePath(QLatin1String(file)); }
    Dialog *dialog() const { return Desk::dialog(m_window); }
    bool sees(const char *words) const
    {
        return Desk::texts(m_window).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
    }
    //! The first column of a table or tree that can be seen.
    QStringList names(const char *view) const
    {
        return Desk::names(Desk::table(m_window, QLatin1String(view)));
    }
    QString cell(const char *view, const QString &name, int column) const
    {
        const QAbstractItemView *table = Desk::table(m_window, QLatin1String(view));
        const int row = int(Desk::names(table).indexOf(name));
        return row < 0 ? QString() : table->model()->index(row, column).data().toString();
    }

private:
    QTemporaryDir m_place;
    FakeTokenStore m_keychain;
    std::unique_ptr<ConsoleRun> m_run;
    MainWindow *m_window = nullptr;
};

} // namespace Gatehouse
