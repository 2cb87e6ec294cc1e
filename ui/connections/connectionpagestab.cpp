// SPDX-License-Identifier: MIT
#include "ui/connections/connectionpagestab.h"

#include "models/actions/connectionactions.h"
#include "models/items/pagewords.h"
#include "models/items/reachedpagetreemodel.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowmenu.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/pages/pagepickerdialog.h"
#include "ui/pages/pageremoval.h"
#include "ui/pages/pagerowdelegate.h"
#include "ui/pages/pagetreeview.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Gatehouse {

ConnectionPagesTab::ConnectionPagesTab(ConnectionActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_tree(new ReachedPageTreeModel(actions.service(), this))
    , m_found(new ReachedPageTreeModel(actions.service(), this))
    , m_removal(new PageRemoval(actions, this))
    , m_search(new SearchField(this))
    , m_messageBar(new MessageBar(this))
    , m_states(new StateStack(this))
    , m_views(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("searchReachedPages"));
    m_views->addWidget(makeTree(*m_tree, QStringLiteral("reachedPages")));
    m_views->addWidget(makeTree(*m_found, QStringLiteral("foundReachedPages")));
    m_states->setContent(m_views);

    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::small);
    inset->setSpacing(Metrics::small);
    inset->addWidget(makeHead());
    inset->addWidget(m_search);
    inset->addWidget(m_messageBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inset);
    layout->addWidget(m_states, 1);
    connectParts();
    retranslate();
}

QWidget *ConnectionPagesTab::makeHead()
{
    m_head = new QWidget(this);
    m_reach = new TextLabel(TextLabel::Kind::Strong, m_head);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    m_rights = new TextLabel(TextLabel::Kind::Secondary, m_head);
    m_rights->setObjectName(QStringLiteral("pagesRights"));
    m_rights->setWordWrap(true);
    m_add = new QPushButton(m_head);
    m_add->setObjectName(QStringLiteral("addPages"));
    m_add->setIcon(Icons::icon(IconName::Plus, ColorRole::Text));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_reach, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(row);
    layout->addWidget(m_rights);
    return m_head;
}

PageTreeView *ConnectionPagesTab::makeTree(ReachedPageTreeModel &model, const QString &name)
{
    auto *delegate = new PageRowDelegate({.subtitle = ReachedPageTreeModel::SubtitleRole,
                                             .below = ReachedPageTreeModel::BelowRole,
                                             .icon = ReachedPageTreeModel::IconRole},
        &model);
    auto *view = new PageTreeView(
        {.model = model, .delegate = *delegate, .menus = PageTreeView::RowMenus::Yes});
    view->setObjectName(name);
    connect(view, &PageTreeView::menuRequested, this, &ConnectionPagesTab::openMenu);
    connect(view, &PageTreeView::removalRequested, this, &ConnectionPagesTab::disconnectCurrent);
    connect(&model, &LazyTreeModel::loadStateChanged, this, &ConnectionPagesTab::showState);
    connect(&model, &LazyTreeModel::answered, this, &ConnectionPagesTab::showState);
    connect(&model, &ReachedPageTreeModel::reachChanged, this, &ConnectionPagesTab::showHead);
    return view;
}

void ConnectionPagesTab::connectParts()
{
    const auto retry = [this] {
        if (std::exchange(m_removalFailed, false)) {
            m_messageBar->clear();
            return m_removal->retry();
        }
        shownModel().retry();
    };
    const auto openPickerHere = [this] { openPicker(m_actions, m_connection, window()); };
    connect(m_add, &QPushButton::clicked, this, openPickerHere);
    connect(m_search, &SearchField::searched, this, &ConnectionPagesTab::search);
    connect(m_search, &SearchField::leftDownwards, this,
        [this] { shownView()->setFocus(Qt::TabFocusReason); });
    connect(m_states, &StateStack::remedyClicked, this, retry);
    connect(m_messageBar, &MessageBar::remedyClicked, this, retry);
    connect(m_states, &StateStack::emptyButtonClicked, this, [this, openPickerHere] {
        if (m_search->text().isEmpty())
            openPickerHere();
        else
            m_search->clear();
    });
    connect(m_removal, &PageRemoval::failed, this, &ConnectionPagesTab::showRemovalFailure);
    connect(m_tree, &ReachedPageTreeModel::found, this, [this](const QModelIndex &index) {
        shownView()->reveal(index);
        shownView()->setFocus(Qt::OtherFocusReason);
    });
}

void ConnectionPagesTab::retranslate()
{
    m_add->setText(tr("Add pages…"));
    m_search->setPrompt(tr("Search pages it reaches"));
    for (int view = 0; view < m_views->count(); ++view)
        m_views->widget(view)->setAccessibleName(tr("Pages it reaches"));
    m_tree->retell();
    m_found->retell();
    showState();
}

void ConnectionPagesTab::openPicker(
    ConnectionActions &actions, const Connection &connection, QWidget *parent)
{
    auto *picker = new PagePickerDialog(actions, connection, parent);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->open();
}

void ConnectionPagesTab::setStanding(const Standing &standing)
{
    m_standing = standing;
    showState();
}

void ConnectionPagesTab::setConnection(const Connection &connection)
{
    if (m_connection.id != connection.id) {
        m_removal->cancel();
        m_removalFailed = false;
        m_connection = connection;
        m_search->clear();
        m_isStale = false;
    }
    m_connection = connection;
    if (isVisible())
        ask();
    else if (m_tree->connection() != connection.id)
        m_tree->show({});
    showState();
}

void ConnectionPagesTab::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void ConnectionPagesTab::ask()
{
    const bool isStale = std::exchange(m_isStale, false);
    if (!isKnown())
        return m_tree->show({});
    const bool isHere = m_tree->connection() == m_connection.id;
    m_tree->show(m_connection.id);
    if (isStale && isHere)
        m_tree->refresh();
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return m_found->show({});
    const bool isFound = m_found->connection() == m_connection.id && m_found->text() == text;
    m_found->show(m_connection.id, text);
    if (isStale && isFound)
        m_found->refresh();
}

void ConnectionPagesTab::search(const QString &text)
{
    // The tree stays open as it is behind what is found.
    m_views->setCurrentIndex(text.trimmed().isEmpty() ? 0 : 1);
    if (isVisible())
        ask();
    showState();
}

const ReachedPage *ConnectionPagesTab::currentPage() const
{
    return shownModel().pageAt(shownView()->currentIndex());
}

QString ConnectionPagesTab::whyNotManage() const
{
    return RightsWords::whyNot(ConnectionRights::managePages(m_standing, m_connection));
}

QString ConnectionPagesTab::whyNotDisconnect(const ReachedPage &page) const
{
    if (page.source == Pages::Access::Inherited)
        return PageWords::onlyThere(page.inheritedFromTitle);
    if (!page.title)
        return tr("It is private to somebody else, who alone can disconnect it.");
    return whyNotManage();
}

void ConnectionPagesTab::openMenu(const QPoint &globalPosition)
{
    const ReachedPage *current = currentPage();
    if (!current)
        return;
    auto *menu = new RowMenu(this);
    menu->setObjectName(QStringLiteral("reachedPageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->add({.key = QStringLiteral("disconnectPage"),
        .text = tr("Disconnect from this page"),
        .icon = IconName::Close,
        .whyNot = whyNotDisconnect(*current),
        .run = [this] { disconnectCurrent(); }});
    if (current->source == Pages::Access::Inherited && current->inheritedFrom)
        menu->add({.key = QStringLiteral("goToSource"),
            .text = tr("Go to where it comes from"),
            .icon = IconName::ChevronUp,
            .whyNot = {},
            .run = [this, page = *current] { goToSource(page); }});
    menu->add({.key = QStringLiteral("showPageEvents"),
        .text = tr("Show in the audit log"),
        .icon = IconName::Log,
        .whyNot = RightsWords::whyNot(ConnectionRights::seeAuditLog(m_standing)),
        .run = [this, page = *current] { Q_EMIT pageEventsRequested(page); }});
    menu->addSeparator();
    const auto addCopy = [this, menu](const QString &key, const QString &text, const QString &what,
                             const QString &said, const QString &whyNot = {}) {
        menu->add({.key = key,
            .text = text,
            .icon = IconName::Copy,
            .whyNot = whyNot,
            .run = [this, what, said] {
                QGuiApplication::clipboard()->setText(what);
                Q_EMIT copied(said);
            }});
    };
    addCopy(QStringLiteral("copyTitle"), tr("Copy title"), current->title.value_or(QString()),
        tr("Title copied."), current->title ? QString() : tr("Its title is private."));
    addCopy(QStringLiteral("copyId"), tr("Copy id"), current->id.toString(), tr("Id copied."));
    // A page of this workspace has no address in the web to be opened at.
    addCopy(QStringLiteral("copyLink"), tr("Copy link"), {}, {}, tr("No address is known."));
    menu->popup(globalPosition);
}

void ConnectionPagesTab::disconnectCurrent()
{
    const ReachedPage *current = currentPage();
    if (!current)
        return;
    const QString whyNot = whyNotDisconnect(*current);
    m_removalFailed = false;
    m_messageBar->clear();
    if (whyNot.isEmpty())
        return m_removal->start(m_connection, *current);
    // By key there was no disabled entry that would have said it.
    m_messageBar->showNotice(MessageBar::Tone::Information, {.text = {.title = whyNot}});
}

void ConnectionPagesTab::goToSource(const ReachedPage &page)
{
    m_search->clear();
    m_tree->lookFor(*page.inheritedFrom);
}

void ConnectionPagesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    showState();
}

void ConnectionPagesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
