// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/ids.h"
#include "models/profiles/profile.h"
#include "ui/common/actionentry.h"
#include "ui/common/connectioncommand.h"
#include "ui/common/toastarea.h"
#include "ui/shell/signedinperson.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/workspacemenu.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMainWindow>
#include <QMap>
#include <QPointer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace Gatehouse {

class JobListModel;
class JobsDialog;
class LeftBar;
class MainMenu;
class Pane;
class TableView;

//! The window of one profile: left bar, one pane at a time, status strip, menus. It knows no
//! service: what it shows is given to it, what people want of it leaves as signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    struct PaneEntry {
        QString id = {}; //!< stable, not shown: "connections"
        IconName icon = IconName::None;
        Pane *pane = nullptr; //!< the window takes ownership; its title is the entry's text
    };
    void addPane(const PaneEntry &entry);
    //! Deletes every pane and its entry: another workspace is about to be shown.
    void removePanes();
    void setPaneCount(const QString &id, std::optional<int> count);
    void showPane(const QString &id);
    QString currentPane() const;
    Pane *pane(const QString &id) const;

    //! A whole page in place of left bar and panes (start, waiting, failure). Takes ownership of
    //! it.
    void showPage(QWidget *page);
    //! Back to the panes; the page is deleted.
    void closePage();
    bool hasPage() const;

    //! Above left bar and panes, not above pages. Takes ownership; once.
    void addBar(QWidget *bar);
    //! What the window is for, where it is not simply its workspace's: said in the title instead.
    void setOccasion(const QString &sentence);

    void setWorkspaces(const WorkspaceState &state);
    void setSignedIn(const SignedInPerson &person);
    //! Left in the status strip: says what is performed, measured or guided here. Also the help
    //! dialog's first sentence.
    void setNature(const QString &sentence);
    //! Right in the status strip: "No jobs · as of 10:42 – refreshing".
    void setAge(const StatusStrip::Age &age);
    //! Paragraphs of "What is unknown here".
    void setUnknowns(const QStringList &sentences);
    //! What is under way and was done here; null: nothing to show. Lives longer, or is taken away.
    void setJobs(JobListModel *jobs);
    //! Edit → Undo, in the words of what it undoes; empty: there is nothing.
    void setUndo(const QString &text);
    //! Connection menu: why a command cannot be run; empty: it can.
    void setConnectionCommand(ConnectionCommand command, const QString &whyNot);
    void forgetConnectionCommands();
    //! Why no connection can be added and no token seen here; empty: it can.
    struct WhyNoInstalls {
        QString add = {};
        QString tokens = {};
    };
    void setWhyNoInstalls(const WhyNoInstalls &whyNot);
    //! Between what the status strip says; the window takes ownership.
    void addToStrip(QWidget *widget);
    void setThemeMode(Theme::Mode mode);
    void setLanguage(QLocale::Language language);
    //! Said in the title and the status strip.
    void setAccess(Profile::Access access);
    void showToast(const ToastArea::Message &message);
    void clearToasts();

    //! Every action of the menus; by its name it can be run, and be given other keys.
    QList<ActionEntry> actions() const;
    void runAction(const QString &name);
    void setActionKeys(const QMap<QString, QKeySequence> &chosen);
    //! Where the work is done: the page or pane that is shown.
    void focusBody();

    QByteArray saveWindowState() const;
    void restoreWindowState(const QByteArray &state);

Q_SIGNALS:
    void paneShown(const QString &id);
    void workspaceChosen(const Gatehouse::WorkspaceId &id);
    void profileChosen(const Gatehouse::ProfileId &id);
    void startPageRequested();
    void newWindowRequested();
    void quitRequested();
    void languageChosen(QLocale::Language language);
    void themeChosen(Gatehouse::Theme::Mode mode);
    void refreshRequested();
    void undoRequested();
    void paletteRequested();
    void actionUsed(const QString &name);
    void actionsChanged();
    void connectionCommandChosen(Gatehouse::ConnectionCommand command);
    //! To install a public connection of one's own, to add one by its token, and to see the tokens
    //! that are held of both.
    void installOwnRequested();
    void addTokenRequested();
    void heldTokensRequested();
    void linkRequested(const QUrl &link);
    void closed();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        QString id = {};
        Pane *pane = nullptr;
    };

    void connectMenu();
    void connectLeftBar();
    void showTitle();
    void showSwitcher();
    void fitLeftBar();
    int leftBarWidth() const;
    void openWorkspaceMenu();
    void openJobs();
    void openColumns();
    TableView *columnsTable() const;
    void showNature();
    void copyFromFocus();
    QRect roomForToasts() const;
    Pane *shownPane() const;

    QList<Entry> m_panes;
    QMap<QString, QByteArray> m_paneLayouts; //!< of panes that are still to come
    QString m_wantedPane; //!< likewise
    WorkspaceState m_workspaces;
    QString m_occasion;
    QString m_nature;
    Profile::Access m_access = Profile::Access::ReadWrite;
    QStringList m_unknowns;
    bool m_wordless = false; //!< the left bar was made narrow by hand
    int m_leftBarWidth = 0; //!< by hand; 0: as its words want it
    MainMenu *m_menu = nullptr;
    WorkspaceMenu *m_workspaceMenu = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_workArea = nullptr;
    QSplitter *m_splitter = nullptr;
    LeftBar *m_leftBar = nullptr;
    QStackedWidget *m_paneStack = nullptr;
    StatusStrip *m_statusStrip = nullptr;
    JobListModel *m_jobs = nullptr;
    QPointer<JobsDialog> m_jobsDialog;
    ToastArea *m_toasts = nullptr;
};

} // namespace Gatehouse
