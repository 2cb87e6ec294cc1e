// SPDX-License-Identifier: MIT
#include "ui/connections/connectionuserspage.h"

#include "models/items/connectionuserlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/copymenu.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowmenu.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionuserdelegate.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Gatehouse {

ConnectionUsersPage::ConnectionUsersPage(ConnectionUserListModel &users, QWidget *parent)
    : QWidget(parent)
    , m_users(users)
    , m_search(new SearchField(this))
    , m_messageBar(new MessageBar(this))
    , m_states(new StateStack(this))
    , m_table(new TableView)
{
    m_table->setObjectName(QStringLiteral("connectionUsers"));
    m_table->setItemDelegate(new ConnectionUserDelegate(m_table));
    m_table->setList(&users);
    m_table->setNameColumn(ConnectionUserListModel::Name);
    // What would be columns stands as lines under the name: the side is too narrow for five.
    m_table->setColumns({{.section = ConnectionUserListModel::Name, .width = 240, .minimum = 120}});
    for (int column = ConnectionUserListModel::Name + 1; column < ConnectionUserListModel::columns;
         ++column)
        m_table->hideColumn(column);
    m_table->hideHeader();
    m_table->verticalHeader()->setDefaultSectionSize(62);
    m_table->header()->setIndent(Metrics::large - Metrics::small);
    m_search->setObjectName(QStringLiteral("searchUsers"));
    m_states->setContent(m_table);

    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::small);
    inset->setSpacing(Metrics::small);
    inset->addWidget(m_search);
    inset->addWidget(m_messageBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inset);
    layout->addWidget(m_states, 1);

    connect(m_search, &SearchField::searched, &m_users, &ConnectionUserListModel::setText);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_users, &PagedListModel::loadStateChanged, this, &ConnectionUsersPage::showState);
    connect(&m_users, &PagedListModel::answered, this, &ConnectionUsersPage::showState);
    connect(m_states, &StateStack::remedyClicked, &m_users, &PagedListModel::retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, [this] {
        m_search->clear();
        m_users.setText({});
    });
    connect(m_messageBar, &MessageBar::remedyClicked, &m_users, &PagedListModel::retry);
    connect(m_table, &TableView::menuRequested, this, &ConnectionUsersPage::openMenu);
    retranslate();
}

void ConnectionUsersPage::retranslate()
{
    m_search->setPrompt(tr("Search name or e-mail address"));
    m_table->setAccessibleName(tr("Users with access"));
    showState();
}

void ConnectionUsersPage::setConnection(const Connection &connection)
{
    if (m_connection.id != connection.id)
        m_search->clear();
    m_connection = connection;
    if (isVisible())
        ask();
    else
        m_users.setConnection({});
    showState();
}

void ConnectionUsersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    showState();
}

void ConnectionUsersPage::ask()
{
    const bool hasUsers = m_connection.kind != Connections::Kind::Internal
        && m_connection.kind != Connections::Kind::Unknown;
    m_users.setConnection(hasUsers ? m_connection.id : ConnectionId());
}

void ConnectionUsersPage::showState()
{
    m_messageBar->clear();
    m_search->setVisible(m_connection.kind != Connections::Kind::Internal
        && m_connection.kind != Connections::Kind::Unknown);
    if (m_connection.kind == Connections::Kind::Internal)
        return m_states->showEmpty({.icon = IconName::Bot,
            .sentence = tr("An internal connection has one bot and no users.")});
    if (m_connection.kind == Connections::Kind::Unknown)
        return m_states->showEmpty({.icon = IconName::Info,
            .sentence = tr("Who uses it is unknown. %1").arg(ConnectionWords::whyUnknown())});
    if (m_users.rowCount() > 0) {
        m_states->showContent();
        if (m_users.loadState() == PagedListModel::LoadState::Failed)
            m_messageBar->showFailure(
                {.text = errorText(*m_users.error()), .button = tr("Try again")});
        return;
    }
    switch (m_users.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Loading users…"));
    case PagedListModel::LoadState::Ready:
        if (!m_users.text().isEmpty())
            return m_states->showEmpty({.icon = IconName::Search,
                .sentence = tr("Nobody with access matches “%1”.").arg(m_users.text()),
                .button = tr("Clear search")});
        return m_states->showEmpty(
            {.icon = IconName::People, .sentence = tr("Nobody uses this connection now.")});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_users.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void ConnectionUsersPage::openMenu(const QPoint &globalPosition)
{
    auto *menu = new RowMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copyMenu = new CopyMenu(m_table->exportTable(), menu);
    menu->addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this, [this] {
        Q_EMIT copied(tr("%n row(s) copied.", nullptr, int(m_table->selectedRows().size())));
    });
    menu->popup(globalPosition);
}

void ConnectionUsersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
