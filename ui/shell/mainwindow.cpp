// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "ui/common/pane.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/common/taborder.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/jobsdialog.h"
#include "ui/shell/leftbar.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/unknownsdialog.h"
#include "ui/shell/workspacebutton.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr qint32 windowStateVersion = 1;
constexpr int leftBarMinimum = 176;
constexpr int leftBarMaximum = 300;

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_menu(new MainMenu(menuBar()))
    , m_workspaceMenu(new WorkspaceMenu(this))
    , m_pages(new QStackedWidget(this))
    , m_workArea(new QWidget(m_pages))
    , m_splitter(new QSplitter(Qt::Horizontal, m_workArea))
    , m_leftBar(new LeftBar(m_splitter))
    , m_paneStack(new QStackedWidget(m_splitter))
    , m_statusStrip(new StatusStrip(m_workArea))
    , m_toasts(new ToastArea(m_workArea, [this] { return roomForToasts(); }))
{
    setWindowIcon(Icons::application());
    setMinimumSize(Metrics::minimumWindowWidth, Metrics::minimumWindowHeight);
    resize(1280, 800);
    // Tool bars and docks are not for a window whose parts are fixed.
    setContextMenuPolicy(Qt::NoContextMenu);

    m_splitter->addWidget(m_leftBar);
    m_splitter->addWidget(m_paneStack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(m_workArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_statusStrip);
    m_pages->addWidget(m_workArea);
    setCentralWidget(m_pages);

    connectMenu();
    connectLeftBar();
    fitLeftBar();
    showTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::newWindowChosen, this, &MainWindow::newWindowRequested);
    connect(m_menu, &MainMenu::startPageChosen, this, &MainWindow::startPageRequested);
    connect(m_menu, &MainMenu::profileChosen, this, &MainWindow::profileChosen);
    connect(m_menu, &MainMenu::closeChosen, this, &MainWindow::close);
    connect(m_menu, &MainMenu::quitChosen, this, &MainWindow::quitRequested);
    connect(m_menu, &MainMenu::paneChosen, this, [this](const QString &id) {
        showPane(id);
        focusBody();
    });
    connect(m_statusStrip, &StatusStrip::jobsChosen, this, &MainWindow::openJobs);
    connect(m_menu, &MainMenu::jobsChosen, this, &MainWindow::openJobs);
    connect(m_menu, &MainMenu::installOwnChosen, this, &MainWindow::installOwnRequested);
    connect(m_menu, &MainMenu::addTokenChosen, this, &MainWindow::addTokenRequested);
    connect(m_menu, &MainMenu::heldTokensChosen, this, &MainWindow::heldTokensRequested);
    connect(m_menu, &MainMenu::connectionCommandChosen, this, &MainWindow::connectionCommandChosen);
    connect(m_menu, &MainMenu::undoChosen, this, &MainWindow::undoRequested);
    connect(m_menu, &MainMenu::refreshChosen, this, &MainWindow::refreshRequested);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::linkChosen, this, &MainWindow::linkRequested);
    connect(m_menu, &MainMenu::messagesChosen, m_toasts, &ToastArea::toggleFocus);
    connect(m_menu, &MainMenu::copyChosen, this, &MainWindow::copyFromFocus);
    connect(m_menu, &MainMenu::findChosen, this, [this] {
        if (Pane *shown = shownPane())
            shown->focusSearch();
    });
    connect(m_menu, &MainMenu::detailsToggled, this, [this] {
        if (Pane *shown = shownPane())
            shown->toggleDetails();
    });
    connect(m_menu, &MainMenu::columnsChosen, this, &MainWindow::openColumns);
    connect(m_menu, &MainMenu::leftBarToggled, this, [this] {
        m_wordless = m_leftBar->mode() == LeftBarWidth::Mode::Words;
        fitLeftBar();
    });
    connect(m_menu, &MainMenu::unknownsChosen, this,
        [this] { openOnce(new UnknownsDialog(m_nature, m_unknowns, this)); });
    connect(m_menu, &MainMenu::shortcutsChosen, this,
        [this] { openOnce(new ShortcutsDialog(m_menu->entries(), this)); });
    connect(m_menu, &MainMenu::paletteChosen, this, &MainWindow::paletteRequested);
    connect(m_menu, &MainMenu::actionUsed, this, &MainWindow::actionUsed);
    connect(m_menu, &MainMenu::entriesChanged, this, &MainWindow::actionsChanged);
    connect(m_menu, &MainMenu::aboutChosen, this, [this] { openOnce(new AboutDialog(this)); });
}

void MainWindow::connectLeftBar()
{
    connect(m_leftBar, &LeftBar::entryChosen, this, &MainWindow::showPane);
    connect(m_leftBar->workspaceButton(), &WorkspaceButton::clicked, this,
        &MainWindow::openWorkspaceMenu);
    connect(m_workspaceMenu, &WorkspaceMenu::workspaceChosen, this, &MainWindow::workspaceChosen);
    connect(m_workspaceMenu, &WorkspaceMenu::profileChosen, this, &MainWindow::profileChosen);
    connect(
        m_workspaceMenu, &WorkspaceMenu::startPageChosen, this, &MainWindow::startPageRequested);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int position) {
        if (m_leftBar->mode() == LeftBarWidth::Mode::Words)
            m_leftBarWidth = qBound(leftBarMinimum, position, leftBarMaximum);
        m_toasts->place();
    });
}

void MainWindow::addPane(const PaneEntry &entry)
{
    Pane *added = entry.pane;
    m_panes.append({.id = entry.id, .pane = added});
    m_paneStack->addWidget(added);
    m_leftBar->addEntry(entry.id, entry.icon, added->title());
    m_menu->addPane(entry.id, added->title());
    fitLeftBar();
    connect(added, &Pane::titleChanged, this, [this, id = entry.id](const QString &title) {
        m_leftBar->setTitle(id, title);
        m_menu->setPaneTitle(id, title);
        showTitle();
        fitLeftBar();
    });
    connect(added, &Pane::detailsChanged, m_toasts, &ToastArea::place);
    connect(added, &Pane::focusRefused, m_leftBar, &LeftBar::focusCurrent);
    if (m_paneLayouts.contains(entry.id))
        added->restoreLayout(m_paneLayouts.take(entry.id));
    if (m_panes.size() == 1 || m_wantedPane == entry.id)
        showPane(entry.id);
}

void MainWindow::removePanes()
{
    m_wantedPane = currentPane();
    m_leftBar->removeEntries();
    m_menu->removePanes();
    for (const Entry &entry : std::exchange(m_panes, {})) {
        m_paneLayouts.insert(entry.id, entry.pane->saveLayout());
        delete entry.pane;
    }
}

void MainWindow::setPaneCount(const QString &id, std::optional<int> count)
{
    m_leftBar->setCount(id, count);
    fitLeftBar();
}

void MainWindow::showPane(const QString &id)
{
    Pane *wanted = pane(id);
    if (!wanted)
        return;
    const bool news = m_paneStack->currentWidget() != wanted || m_panes.size() == 1;
    m_paneStack->setCurrentWidget(wanted);
    m_leftBar->setCurrent(id);
    m_menu->setCurrentPane(id);
    m_menu->setColumns(columnsTable() ? MainMenu::Columns::Some : MainMenu::Columns::None);
    m_toasts->raise();
    m_toasts->place();
    showTitle();
    if (news)
        Q_EMIT paneShown(id);
}

QString MainWindow::currentPane() const
{
    for (const Entry &entry : m_panes) {
        if (entry.pane == m_paneStack->currentWidget())
            return entry.id;
    }
    return {};
}

Pane *MainWindow::pane(const QString &id) const
{
    for (const Entry &entry : m_panes) {
        if (entry.id == id)
            return entry.pane;
    }
    return nullptr;
}

Pane *MainWindow::shownPane() const
{
    return pane(currentPane());
}

void MainWindow::showPage(QWidget *page)
{
    closePage();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_menu->setPanes(MainMenu::Panes::Covered);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closePage()
{
    if (!hasPage())
        return;
    QWidget *page = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_workArea);
    m_pages->removeWidget(page);
    // Its own button may be what brought us here.
    page->deleteLater();
    m_menu->setPanes(MainMenu::Panes::Shown);
}

bool MainWindow::hasPage() const
{
    return m_pages->currentWidget() != m_workArea;
}

void MainWindow::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(m_workArea->layout())->insertWidget(0, bar);
}

int MainWindow::leftBarWidth() const
{
    return m_leftBarWidth > 0
        ? m_leftBarWidth
        : qBound(Metrics::leftBarWidth, m_leftBar->wantedWidth(), leftBarMaximum);
}

void MainWindow::fitLeftBar()
{
    const bool narrow = width() < Metrics::leftBarIconsBelow;
    const auto mode = narrow || m_wordless ? LeftBarWidth::Mode::Icons : LeftBarWidth::Mode::Words;
    m_leftBar->setMode(mode);
    if (mode == LeftBarWidth::Mode::Icons) {
        m_leftBar->setFixedWidth(Metrics::leftBarIconWidth);
        m_splitter->setSizes(
            {Metrics::leftBarIconWidth, qMax(1, width() - Metrics::leftBarIconWidth - 1)});
    } else {
        m_leftBar->setMinimumWidth(leftBarMinimum);
        m_leftBar->setMaximumWidth(leftBarMaximum);
        m_splitter->setSizes({leftBarWidth(), qMax(1, width() - leftBarWidth() - 1)});
    }
    m_toasts->place();
}

void MainWindow::copyFromFocus()
{
    // The menu's shortcut takes the keys from whatever has the focus; here they go to it after all.
    QWidget *focused = focusWidget();
    if (!focused)
        return;
    // Not by sendEvent(), which looks for a shortcut first and would find the same one for ever.
    QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    static_cast<QObject *>(focused)->event(&copy);
}

void MainWindow::focusBody()
{
    if (hasPage())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (Pane *shown = shownPane())
        shown->focusBody();
}

//! Of the pane that is shown; null: it has none whose columns can be chosen.
TableView *MainWindow::columnsTable() const
{
    const Pane *shown = shownPane();
    if (!shown)
        return nullptr;
    for (TableView *table : shown->findChildren<TableView *>()) {
        if (!table->header()->isHidden())
            return table;
    }
    return nullptr;
}

void MainWindow::openColumns()
{
    if (TableView *table = columnsTable())
        table->openHeaderMenu(table->mapToGlobal(QPoint(Metrics::wide, Metrics::headerHeight)));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *to = TabOrder::neighbour(this, focusWidget(), next);
    if (!to)
        return QMainWindow::focusNextPrevChild(next);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The first control in the tab order would be the switcher; people come for the rows.
    if (!hasPage() && !focusWidget())
        focusBody();
}

QRect MainWindow::roomForToasts() const
{
    const Pane *shown = shownPane();
    const QRect panes(m_paneStack->mapTo(m_workArea, QPoint()), m_paneStack->size());
    return panes.adjusted(0, 0, shown ? -shown->detailsRoom() : 0, 0);
}

QByteArray MainWindow::saveWindowState() const
{
    QMap<QString, QByteArray> layouts = m_paneLayouts;
    for (const Entry &entry : m_panes)
        layouts.insert(entry.id, entry.pane->saveLayout());
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << windowStateVersion << saveGeometry() << m_wordless << qint32(m_leftBarWidth)
           << currentPane() << layouts;
    return state;
}

void MainWindow::restoreWindowState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray geometry;
    bool wordless = false;
    qint32 chosenWidth = 0;
    QString current;
    QMap<QString, QByteArray> layouts;
    stream >> version;
    if (version != windowStateVersion)
        return;
    stream >> geometry >> wordless >> chosenWidth >> current >> layouts;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_wordless = wordless;
    m_leftBarWidth = chosenWidth > 0 ? qBound(leftBarMinimum, int(chosenWidth), leftBarMaximum) : 0;
    m_wantedPane = current;
    m_paneLayouts = layouts;
    for (const Entry &entry : std::as_const(m_panes)) {
        if (m_paneLayouts.contains(entry.id))
            entry.pane->restoreLayout(m_paneLayouts.take(entry.id));
    }
    showPane(current);
    fitLeftBar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < Metrics::leftBarIconsBelow;
    const bool wasNarrow = event->oldSize().width() < Metrics::leftBarIconsBelow;
    if (narrow != wasNarrow)
        fitLeftBar();
}

} // namespace Gatehouse
