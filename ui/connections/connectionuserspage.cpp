// SPDX-License-Identifier: MIT
#include "ui/connections/connectionuserspage.h"

#include "models/domain/connectionrights.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/connectionwords.h"
#include "models/items/personwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"
#include "ui/common/ground.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowmenu.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionuserdelegate.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
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
    layout->addWidget(makeBar());

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

//! What can be done with the people that are selected, or with all.
QWidget *ConnectionUsersPage::makeBar()
{
    m_bar = new Ground(ColorRole::Surface);
    m_revoke = new QPushButton;
    m_revoke->setObjectName(QStringLiteral("revokeUsers"));
    m_revokeEverybody = new QPushButton;
    m_revokeEverybody->setObjectName(QStringLiteral("revokeEverybody"));
    setButtonKind(m_revokeEverybody, ButtonKind::Text);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    row->setSpacing(Metrics::small);
    row->addWidget(m_revoke);
    row->addStretch(1);
    row->addWidget(m_revokeEverybody);
    connect(m_revoke, &QPushButton::clicked, this,
        [this] { Q_EMIT revokeRequested(m_connection, selectedPeople()); });
    connect(m_revokeEverybody, &QPushButton::clicked, this,
        [this] { Q_EMIT revokeEverybodyRequested(m_connection); });
    connect(m_table, &TableView::selectionEdited, this, &ConnectionUsersPage::showRevoke);
    return m_bar;
}

QList<ConnectionUser> ConnectionUsersPage::selectedPeople() const
{
    QList<ConnectionUser> people;
    for (const int row : m_table->selectedRows())
        people << m_users.at(row);
    return people;
}

QString ConnectionUsersPage::whyNotRevoke(const QList<ConnectionUser> &people) const
{
    for (const ConnectionUser &user : people) {
        const auto obstacle = ConnectionRights::revoke(m_standing, m_connection, user.user.id);
        if (obstacle != ConnectionRights::Obstacle::None)
            return RightsWords::whyNot(obstacle);
    }
    return {};
}

void ConnectionUsersPage::showRevoke()
{
    const QList<ConnectionUser> people = selectedPeople();
    m_bar->setVisible(m_users.rowCount() > 0);
    m_revoke->setText(people.size() == 1
            ? tr("Revoke access of %1…", "a person").arg(PersonWords::name(people.first().user))
            : tr("Revoke access of %n people…", nullptr, int(people.size())));
    m_revoke->setVisible(!people.isEmpty());
    m_revokeEverybody->setVisible(people.isEmpty());
    const auto explain = [](QPushButton *button, const QString &whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
        button->setStatusTip(whyNot);
    };
    explain(m_revoke, whyNotRevoke(people));
    explain(m_revokeEverybody,
        RightsWords::whyNot(ConnectionRights::revokeEverybody(m_standing, m_connection)));
}

void ConnectionUsersPage::setStanding(const Standing &standing)
{
    m_standing = standing;
    showRevoke();
}

void ConnectionUsersPage::retranslate()
{
    m_revokeEverybody->setText(tr("Disconnect all users…"));
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
    showRevoke();
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
    const QList<ConnectionUser> people = selectedPeople();
    menu->add({.key = QStringLiteral("revoke"),
        .text = people.size() == 1
            ? tr("Revoke access of %1…", "a person").arg(PersonWords::name(people.first().user))
            : tr("Revoke access of %n people…", nullptr, int(people.size())),
        .icon = IconName::None,
        .whyNot = whyNotRevoke(people),
        .run = [this, people] { Q_EMIT revokeRequested(m_connection, people); }});
    menu->addSeparator();
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
