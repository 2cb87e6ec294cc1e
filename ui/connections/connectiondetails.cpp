// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondetails.h"

#include "models/base/clock.h"
#include "ui/common/ground.h"
#include "ui/connections/connectionheader.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionoverview.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/connections/connectionsummary.h"
#include "ui/connections/connectionuserspage.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace Gatehouse {

ConnectionDetails::ConnectionDetails(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_pages(new QStackedWidget(this))
    , m_summary(new ConnectionSummary)
{
    m_pages->addWidget(makeSingle());
    m_pages->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    retranslate();
}

QWidget *ConnectionDetails::makeSingle()
{
    auto *single = new QWidget;
    m_header = new ConnectionHeader;
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_overview = new ConnectionOverview;
    m_users = new ConnectionUsersPage(m_parts.users);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_overview);
    scroll->viewport()->setAutoFillBackground(false);
    m_overview->setAutoFillBackground(false);
    m_tabPages = new QStackedWidget;
    addTab(Tab::Overview, scroll);
    addTab(Tab::Users, m_users);
    m_pagesTab = new ConnectionPagesTab(m_parts.actions);
    addTab(Tab::Pages, m_pagesTab);

    auto *tabLine = new Ground(ColorRole::Surface);
    tabLine->setLines(Qt::BottomEdge);
    auto *tabRow = new QHBoxLayout(tabLine);
    tabRow->setContentsMargins(Metrics::large, 0, Metrics::large, 0);
    tabRow->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(single);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(tabLine);
    layout->addWidget(m_tabPages, 1);
    layout->addWidget(makeActions());

    connect(m_tabs, &QTabBar::currentChanged, m_tabPages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &ConnectionHeader::linkActivated, this, &ConnectionDetails::openUrlRequested);
    connect(
        m_overview, &ConnectionOverview::linkActivated, this, &ConnectionDetails::openUrlRequested);
    connect(m_overview, &ConnectionOverview::copied, this, &ConnectionDetails::copied);
    connect(m_users, &ConnectionUsersPage::copied, this, &ConnectionDetails::copied);
    connect(m_pagesTab, &ConnectionPagesTab::copied, this, &ConnectionDetails::copied);
    return single;
}

//! In the order of Tab: its values are the tabs' places.
void ConnectionDetails::addTab(Tab tab, QWidget *page)
{
    Q_ASSERT(m_tabs->count() == int(tab));
    m_tabs->addTab({});
    m_tabPages->addWidget(page);
}

QWidget *ConnectionDetails::makeActions()
{
    auto *actions = new Ground(ColorRole::Surface);
    actions->setLines(Qt::TopEdge);
    m_support = new QPushButton;
    m_support->setObjectName(QStringLiteral("contactSupport"));
    m_viewUsers = new QPushButton;
    m_viewUsers->setObjectName(QStringLiteral("viewUsers"));
    m_more = new QPushButton;
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(Icons::icon(IconName::More, ColorRole::Text));
    setButtonKind(m_more, ButtonKind::Text);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(
        Metrics::large, Metrics::medium, Metrics::large - Metrics::tight, Metrics::medium);
    row->setSpacing(Metrics::small);
    row->addWidget(m_support);
    row->addWidget(m_viewUsers);
    row->addStretch(1);
    row->addWidget(m_more);
    connect(m_support, &QPushButton::clicked, this,
        [this] { Q_EMIT openUrlRequested(ConnectionMenu::supportUrl(m_connections.first())); });
    connect(m_viewUsers, &QPushButton::clicked, this, [this] { showTab(Tab::Users); });
    connect(m_more, &QPushButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().topLeft())); });
    return actions;
}

void ConnectionDetails::retranslate()
{
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setTabText(int(Tab::Overview), tr("Overview"));
    m_support->setText(tr("Contact support"));
    m_viewUsers->setText(tr("View users"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    setConnections(m_connections, m_provenance);
}

void ConnectionDetails::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_pagesTab->setStanding(standing);
    setConnections(m_connections, m_provenance);
}

void ConnectionDetails::refresh()
{
    m_pagesTab->refresh();
}

void ConnectionDetails::setConnections(const QList<Connection> &connections, Provenance provenance)
{
    m_connections = connections;
    m_provenance = provenance;
    m_pages->setVisible(!connections.isEmpty());
    m_pages->setCurrentIndex(connections.size() > 1 ? 1 : 0);
    if (connections.size() == 1)
        show(connections.first());
    else
        m_summary->setConnections(connections);
}

void ConnectionDetails::show(const Connection &connection)
{
    m_header->setConnection(connection);
    m_overview->setSubject(
        {.connection = connection, .provenance = m_provenance, .now = m_parts.clock.now()});
    m_users->setConnection(connection);
    const bool countsUsers
        = connection.usersCount && connection.kind != Connections::Kind::Internal;
    m_tabs->setTabText(int(Tab::Users),
        countsUsers
            ? tr("Users %1", "tab with a count").arg(QLocale().toString(*connection.usersCount))
            : tr("Users"));
    m_pagesTab->setConnection(connection);
    m_tabs->setTabText(int(Tab::Pages),
        connection.directPagesCount
            ? tr("Pages %1", "tab with a count")
                  .arg(QLocale().toString(*connection.directPagesCount))
            : tr("Pages"));
    const QString whyNoSupport = ConnectionMenu::whyNoSupport(connection);
    m_support->setEnabled(whyNoSupport.isEmpty());
    m_support->setToolTip(whyNoSupport);
    m_support->setStatusTip(whyNoSupport);
    const QString whyNoUsers = ConnectionMenu::whyNoUsers(connection);
    m_viewUsers->setEnabled(whyNoUsers.isEmpty());
    m_viewUsers->setToolTip(whyNoUsers);
    m_viewUsers->setStatusTip(m_viewUsers->toolTip());
}

ConnectionDetails::Tab ConnectionDetails::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ConnectionDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void ConnectionDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
