// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "ui/common/actionentry.h"
#include "ui/common/connectioncommand.h"
#include "ui/common/profilesummary.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QLocale>
#include <QMap>
#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Gatehouse {

//! The menu bar and its actions. Each action is an intent; the window decides what it means.
class MainMenu : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    explicit MainMenu(QMenuBar *bar);

    void addPane(const QString &id, const QString &title);
    void removePanes();
    void setPaneTitle(const QString &id, const QString &title);
    void setCurrentPane(const QString &id);
    void setProfiles(const QList<ProfileSummary> &profiles, const ProfileId &current);
    //! Names what would be undone; empty: nothing.
    void setUndo(const QString &text);
    //! Why a command of the Connection menu cannot be run; empty: it can.
    void setConnectionCommand(ConnectionCommand command, const QString &whyNot);
    //! There is no workspace any more.
    void forgetConnectionCommands();
    //! Why something cannot be done here; empty: it can.
    struct WhyNot {
        QString add = {}; //!< install a connection of one's own, add one by its token
        QString tokens = {}; //!< see the tokens on this computer
    };
    void setWhyNoInstalls(const WhyNot &whyNot);
    void setThemeMode(Theme::Mode mode);
    void setLanguage(QLocale::Language language);

    enum class Panes { Shown, Covered };
    //! While a whole page covers the panes, what acts on panes is disabled.
    void setPanes(Panes panes);

    //! Whether the pane that is shown has a table whose columns can be chosen.
    enum class Columns { Some, None };
    void setColumns(Columns columns);

    void retranslate();

    //! Every action that has an object name, menu by menu, whoever put it into the bar.
    QList<ActionEntry> entries() const;
    //! As if it had been chosen in its menu. Nothing when it is disabled.
    void trigger(const QString &name);
    //! By the actions' names; the others have the keys they were made with. Also for panes to come.
    void setKeys(const QMap<QString, QKeySequence> &chosen);

Q_SIGNALS:
    void newWindowChosen();
    void startPageChosen();
    void profileChosen(const Gatehouse::ProfileId &id);
    void closeChosen();
    void quitChosen();
    void undoChosen();
    void connectionCommandChosen(Gatehouse::ConnectionCommand command);
    void installOwnChosen();
    void addTokenChosen();
    void heldTokensChosen();
    void copyChosen();
    void findChosen();
    void paletteChosen();
    void paneChosen(const QString &id);
    void refreshChosen();
    void detailsToggled();
    void columnsChosen();
    void leftBarToggled();
    void messagesChosen();
    void jobsChosen();
    void themeChosen(Gatehouse::Theme::Mode mode);
    void languageChosen(QLocale::Language language);
    void linkChosen(const QUrl &link);
    void unknownsChosen();
    void shortcutsChosen();
    void aboutChosen();
    //! Some action was chosen, by menu, keys or name.
    void actionUsed(const QString &name);
    //! Texts, keys or actions are others.
    void entriesChanged();

private:
    struct ConnectionEntry {
        QAction *action = nullptr;
        std::optional<QString> whyNot = {}; //!< nothing: there is no workspace
    };

    void makeFileMenu(QMenuBar *bar);
    void makeEditMenu(QMenuBar *bar);
    void makeViewMenu(QMenuBar *bar);
    void makeConnectionMenu(QMenuBar *bar);
    void showColumns();
    void showConnectionCommands();
    void showInstalls();
    void showConnectionCommand(const ConnectionEntry &entry);
    void makeHelpMenu(QMenuBar *bar);
    void nameActions();

    QString m_undoText;
    QMenuBar *m_bar = nullptr;
    QMap<QString, QKeySequence> m_keys; //!< chosen ones
    QList<QAction *> m_paneActions; //!< data(): the pane's id

    QMenu *m_file = nullptr;
    QAction *m_newWindow = nullptr;
    QMenu *m_profiles = nullptr;
    QAction *m_startPage = nullptr;
    QAction *m_close = nullptr;
    QAction *m_quit = nullptr;
    QMenu *m_edit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    QAction *m_palette = nullptr;
    QMenu *m_view = nullptr;
    QActionGroup *m_paneGroup = nullptr;
    QAction *m_afterPanes = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_details = nullptr;
    QAction *m_columns = nullptr;
    Columns m_columnsOfPane = Columns::None;
    QAction *m_leftBar = nullptr;
    QAction *m_messages = nullptr;
    QAction *m_jobs = nullptr;
    QMenu *m_theme = nullptr;
    QActionGroup *m_themeGroup = nullptr;
    QMenu *m_language = nullptr;
    QActionGroup *m_languageGroup = nullptr;
    QMenu *m_connection = nullptr;
    QMap<ConnectionCommand, ConnectionEntry> m_connectionEntries;
    QAction *m_installOwn = nullptr;
    QAction *m_addToken = nullptr;
    WhyNot m_whyNoInstalls;
    QAction *m_heldTokens = nullptr;
    bool m_panesShown = true;
    QMenu *m_help = nullptr;
    QAction *m_hub = nullptr;
    QAction *m_reference = nullptr;
    QAction *m_unknowns = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
};

} // namespace Gatehouse
