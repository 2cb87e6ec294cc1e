// SPDX-License-Identifier: MIT
#include "ui/shell/mainmenu.h"

#include "ui/common/menuitemaccess.h"
#include "ui/common/texts.h"
#include "ui/shell/menuactions.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QUrl>

#include <initializer_list>
#include <utility>

namespace Gatehouse {

MainMenu::MainMenu(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    MenuItemAccess::install();
    makeFileMenu(bar);
    makeEditMenu(bar);
    makeViewMenu(bar);
    makeConnectionMenu(bar);
    makeHelpMenu(bar);
    nameActions();
    connect(bar, &QMenuBar::triggered, this, [this](const QAction *action) {
        if (!action->objectName().isEmpty())
            Q_EMIT actionUsed(action->objectName());
    });
    retranslate();
}

void MainMenu::nameActions()
{
    // Settings and the palette's memory are kept under these: they stay as they are.
    const std::initializer_list<std::pair<QAction *, QString>> names{
        {m_newWindow, QStringLiteral("fileNewWindow")},
        {m_startPage, QStringLiteral("fileStartPage")},
        {m_close, QStringLiteral("fileClose")},
        {m_quit, QStringLiteral("fileQuit")},
        {m_undo, QStringLiteral("editUndo")},
        {m_copy, QStringLiteral("editCopy")},
        {m_find, QStringLiteral("editFind")},
        {m_palette, QStringLiteral("editPalette")},
        {m_refresh, QStringLiteral("viewRefresh")},
        {m_details, QStringLiteral("viewDetails")},
        {m_columns, QStringLiteral("viewColumns")},
        {m_leftBar, QStringLiteral("viewLeftBar")},
        {m_messages, QStringLiteral("viewMessages")},
        {m_jobs, QStringLiteral("viewJobs")},
        {m_installOwn, QStringLiteral("installOwnCommand")},
        {m_addToken, QStringLiteral("addTokenCommand")},
        {m_heldTokens, QStringLiteral("heldTokensCommand")},
        {m_hub, QStringLiteral("helpHub")},
        {m_reference, QStringLiteral("helpReference")},
        {m_unknowns, QStringLiteral("helpUnknowns")},
        {m_shortcuts, QStringLiteral("helpShortcuts")},
        {m_about, QStringLiteral("helpAbout")},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(name);
    for (QAction *action : m_themeGroup->actions())
        action->setObjectName(QStringLiteral("viewTheme%1")
                                  .arg(QLatin1String(QMetaEnum::fromType<Theme::Mode>().valueToKey(
                                      int(action->data().value<Theme::Mode>())))));
    for (QAction *action : m_languageGroup->actions())
        action->setObjectName(
            QStringLiteral("viewLanguage%1")
                .arg(QLocale::languageToString(QLocale::Language(action->data().toInt()))));
}

void MainMenu::makeFileMenu(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_newWindow = m_file->addAction(QString(), this, &MainMenu::newWindowChosen);
    m_newWindow->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_profiles = m_file->addMenu(QString());
    m_startPage = m_file->addAction(QString(), this, &MainMenu::startPageChosen);
    m_startPage->setShortcut(QKeySequence::Open);
    m_file->addSeparator();
    m_close = m_file->addAction(QString(), this, &MainMenu::closeChosen);
    m_close->setShortcut(Qt::CTRL | Qt::Key_W);
    m_quit = m_file->addAction(QString(), this, &MainMenu::quitChosen);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
}

void MainMenu::makeEditMenu(QMenuBar *bar)
{
    m_edit = bar->addMenu(QString());
    m_undo = m_edit->addAction(Icons::icon(IconName::Undo), QString(), this, &MainMenu::undoChosen);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    m_edit->addSeparator();
    m_copy = m_edit->addAction(Icons::icon(IconName::Copy), QString(), this, &MainMenu::copyChosen);
    m_copy->setShortcut(QKeySequence::Copy);
    m_find
        = m_edit->addAction(Icons::icon(IconName::Search), QString(), this, &MainMenu::findChosen);
    m_find->setShortcut(QKeySequence::Find);
    m_edit->addSeparator();
    m_palette = m_edit->addAction(QString(), this, &MainMenu::paletteChosen);
    m_palette->setShortcut(Qt::CTRL | Qt::Key_K);
}

void MainMenu::makeViewMenu(QMenuBar *bar)
{
    m_view = bar->addMenu(QString());
    m_paneGroup = new QActionGroup(this);
    connect(m_paneGroup, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT paneChosen(action->data().toString()); });
    m_afterPanes = m_view->addSeparator();
    m_refresh = m_view->addAction(
        Icons::icon(IconName::Refresh), QString(), this, &MainMenu::refreshChosen);
    m_refresh->setShortcut(Qt::Key_F5);
    m_details = m_view->addAction(
        Icons::icon(IconName::Sidebar), QString(), this, &MainMenu::detailsToggled);
    m_details->setShortcut(Qt::CTRL | Qt::Key_I);
    m_columns = m_view->addAction(QString(), this, &MainMenu::columnsChosen);
    m_leftBar = m_view->addAction(QString(), this, &MainMenu::leftBarToggled);
    m_leftBar->setShortcut(Qt::CTRL | Qt::Key_B);
    m_messages = m_view->addAction(QString(), this, &MainMenu::messagesChosen);
    m_messages->setShortcut(Qt::Key_F6);
    m_jobs = m_view->addAction(QString(), this, &MainMenu::jobsChosen);
    m_jobs->setShortcut(Qt::CTRL | Qt::Key_J);
    m_view->addSeparator();

    m_theme = m_view->addMenu(QString());
    m_themeGroup = new QActionGroup(this);
    for (const Theme::Mode mode :
        {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        QAction *action = m_theme->addAction(QString());
        action->setCheckable(true);
        action->setData(QVariant::fromValue(mode));
        m_themeGroup->addAction(action);
    }
    connect(m_themeGroup, &QActionGroup::triggered, this,
        [this](const QAction *action) { Q_EMIT themeChosen(action->data().value<Theme::Mode>()); });

    m_language = m_view->addMenu(QString());
    m_languageGroup = new QActionGroup(this);
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        // Each in its own language, so that it is found by whoever needs it.
        QAction *action = m_language->addAction(
            language == QLocale::English ? QStringLiteral("English") : QStringLiteral("Deutsch"));
        action->setCheckable(true);
        action->setData(int(language));
        m_languageGroup->addAction(action);
    }
    connect(m_languageGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT languageChosen(QLocale::Language(action->data().toInt()));
    });
}

void MainMenu::makeHelpMenu(QMenuBar *bar)
{
    m_help = bar->addMenu(QString());
    const auto link = [this](const QString &address) {
        return [this, address] { Q_EMIT linkChosen(QUrl(address)); };
    };
    const QIcon outside = Icons::icon(IconName::ExternalLink);
    m_hub = m_help->addAction(
        outside, QString(), this, link(QStringLiteral("https://developers.notion.com/")));
    m_reference = m_help->addAction(outside, QString(), this,
        link(QStringLiteral("https://developers.notion.com/reference/intro")));
    m_help->addSeparator();
    m_unknowns = m_help->addAction(
        Icons::icon(IconName::Info), QString(), this, &MainMenu::unknownsChosen);
    m_shortcuts = m_help->addAction(QString(), this, &MainMenu::shortcutsChosen);
    m_shortcuts->setShortcut(Qt::Key_F1);
    m_help->addSeparator();
    m_about = m_help->addAction(QString(), this, &MainMenu::aboutChosen);
    // Roles would move it on macOS; there it is where people look for it.
    m_about->setMenuRole(QAction::AboutRole);
}

void MainMenu::addPane(const QString &id, const QString &title)
{
    auto *action = new QAction(literalText(title), this);
    action->setData(id);
    action->setObjectName(QStringLiteral("pane.%1").arg(id));
    action->setCheckable(true);
    if (m_paneActions.size() < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_paneActions.size())));
    m_paneGroup->addAction(action);
    m_view->insertAction(m_afterPanes, action);
    m_paneActions.append(action);
    setKeys(m_keys);
}

void MainMenu::removePanes()
{
    qDeleteAll(std::exchange(m_paneActions, {}));
}

void MainMenu::setPaneTitle(const QString &id, const QString &title)
{
    for (QAction *action : std::as_const(m_paneActions)) {
        if (action->data().toString() == id)
            action->setText(literalText(title));
    }
    Q_EMIT entriesChanged();
}

void MainMenu::setCurrentPane(const QString &id)
{
    for (QAction *action : std::as_const(m_paneActions)) {
        if (action->data().toString() == id)
            action->setChecked(true);
    }
}

void MainMenu::setProfiles(const QList<ProfileSummary> &profiles, const ProfileId &current)
{
    m_profiles->clear();
    for (const ProfileSummary &profile : profiles) {
        QAction *action = m_profiles->addAction(
            literalText(profile.name), this, [this, id = profile.id] { Q_EMIT profileChosen(id); });
        action->setCheckable(true);
        action->setChecked(profile.id == current);
    }
    m_profiles->menuAction()->setVisible(!profiles.isEmpty());
}

void MainMenu::setUndo(const QString &text)
{
    m_undoText = text;
    m_undo->setText(text.isEmpty() ? tr("&Undo") : literalText(text));
    m_undo->setEnabled(!text.isEmpty());
    m_undo->setStatusTip(text.isEmpty() ? tr("There is nothing to undo here.") : QString());
    Q_EMIT entriesChanged();
}

void MainMenu::setThemeMode(Theme::Mode mode)
{
    for (QAction *action : m_themeGroup->actions())
        action->setChecked(action->data().value<Theme::Mode>() == mode);
}

void MainMenu::setLanguage(QLocale::Language language)
{
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toInt() == int(language));
}

void MainMenu::setPanes(Panes panes)
{
    const bool shown = panes == Panes::Shown;
    m_paneGroup->setEnabled(shown);
    for (QAction *action : {m_find, m_refresh, m_details, m_leftBar, m_messages, m_jobs})
        action->setEnabled(shown);
    m_panesShown = shown;
    showColumns();
    showInstalls();
    showConnectionCommands();
}

void MainMenu::setColumns(Columns columns)
{
    m_columnsOfPane = columns;
    showColumns();
}

void MainMenu::showColumns()
{
    const bool hasColumns = m_columnsOfPane == Columns::Some;
    m_columns->setEnabled(m_panesShown && hasColumns);
    m_columns->setStatusTip(hasColumns ? QString() : tr("There is no table with columns here."));
    Q_EMIT entriesChanged();
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_newWindow->setText(tr("&New window"));
    m_profiles->setTitle(tr("&Switch profile"));
    m_startPage->setText(tr("&Open another profile…"));
    m_close->setText(tr("&Close window"));
    m_quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    setUndo(m_undoText);
    m_copy->setText(tr("&Copy"));
    m_find->setText(tr("&Find"));
    m_palette->setText(tr("Command &palette…"));
    m_view->setTitle(tr("&View"));
    m_refresh->setText(tr("&Refresh"));
    m_details->setText(tr("Show or hide &details"));
    m_columns->setText(tr("C&olumns and order…"));
    showColumns();
    m_leftBar->setText(tr("Show or hide the words of the left &bar"));
    m_messages->setText(tr("Go to the latest &message and back"));
    m_jobs->setText(tr("&Jobs…"));
    m_theme->setTitle(tr("&Theme"));
    const QStringList themes{tr("&System"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themeGroup->actions().at(i)->setText(themes.at(i));
    m_language->setTitle(tr("&Language"));
    m_connection->setTitle(tr("&Connection"));
    const auto name = [this](ConnectionCommand command, const QString &text) {
        m_connectionEntries[command].action->setText(text);
    };
    name(ConnectionCommand::Create, tr("&New connection…"));
    m_installOwn->setText(tr("&Install your own public connection…"));
    m_addToken->setText(tr("Add by internal to&ken…"));
    m_heldTokens->setText(tr("Tokens on this c&omputer…"));
    name(ConnectionCommand::Add, tr("Add connection…"));
    name(ConnectionCommand::Edit, tr("&Edit connection…"));
    name(ConnectionCommand::HandOver, tr("&Hand over to another person…"));
    name(ConnectionCommand::AddToPages, tr("&Add to pages…"));
    name(ConnectionCommand::CopyToken, tr("&Copy internal integration token"));
    name(ConnectionCommand::HandOverToPartner, tr("Hand over to a &partner…"));
    name(ConnectionCommand::ViewUsers, tr("View &users with access"));
    name(ConnectionCommand::ShowEvents, tr("Show in the audit lo&g"));
    name(ConnectionCommand::VisitWebsite, tr("Visit the developer’s &website"));
    name(ConnectionCommand::ContactSupport, tr("Contact &support"));
    name(ConnectionCommand::Restore, tr("&Restore"));
    name(ConnectionCommand::RestoreWithNewToken, tr("Restore with a new &token…"));
    name(ConnectionCommand::RevokePerson, tr("Re&voke this person’s access…"));
    name(ConnectionCommand::RevokeEverybody, tr("Disconnect a&ll users…"));
    name(ConnectionCommand::Disconnect, tr("&Disconnect…"));
    showConnectionCommands();
    showInstalls();
    m_help->setTitle(tr("&Help"));
    m_hub->setText(tr("Notion’s &developer hub"));
    m_reference->setText(tr("&API reference"));
    m_unknowns->setText(tr("What is &unknown here…"));
    m_shortcuts->setText(tr("&Keyboard sheet…"));
    m_about->setText(tr("About &Gatehouse"));
    Q_EMIT entriesChanged();
}

QList<ActionEntry> MainMenu::entries() const
{
    return MenuActions::entries(m_bar);
}

void MainMenu::trigger(const QString &name)
{
    if (QAction *action = MenuActions::find(m_bar, name))
        action->trigger();
}

void MainMenu::setKeys(const QMap<QString, QKeySequence> &chosen)
{
    m_keys = chosen;
    MenuActions::setKeys(m_bar, m_keys);
    Q_EMIT entriesChanged();
}

} // namespace Gatehouse
