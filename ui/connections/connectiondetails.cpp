// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondetails.h"

#include "models/actions/connectionactions.h"
#include "models/base/clock.h"
#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/reachlookup.h"
#include "models/items/rightswords.h"
#include "ui/common/detailsscroll.h"
#include "ui/common/ground.h"
#include "ui/common/texts.h"
#include "ui/connections/connectionactivitypage.h"
#include "ui/connections/connectioncommands.h"
#include "ui/connections/connectionheader.h"
#include "ui/connections/connectionoverview.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/connections/connectionsummary.h"
#include "ui/connections/connectiontokenpage.h"
#include "ui/connections/connectionuserspage.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace Gatehouse {

ConnectionDetails::ConnectionDetails(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_pages(new QStackedWidget(this))
    , m_reach(new ReachLookup(parts.actions.service(), this))
    , m_summary(new ConnectionSummary)
{
    connect(m_reach, &ReachLookup::changed, this, &ConnectionDetails::showOverview);
    m_pages->addWidget(makeSingle());
    m_pages->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeActions());
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
    m_token = new ConnectionTokenPage({.tokens = m_parts.tokens, .clock = m_parts.clock});
    m_activity = new ConnectionActivityPage(m_parts.events, m_parts.actions);
    m_tabPages = new QStackedWidget;
    addTab(Tab::Overview, new DetailsScroll(m_overview));
    addTab(Tab::Users, m_users);
    m_pagesTab = new ConnectionPagesTab(m_parts.actions);
    addTab(Tab::Pages, m_pagesTab);
    addTab(Tab::Token, new DetailsScroll(m_token));
    addTab(Tab::Activity, m_activity);

    auto *tabLine = new Ground(ColorRole::Surface);
    tabLine->setLines(Qt::BottomEdge);
    auto *tabRow = new QHBoxLayout(tabLine);
    tabRow->setContentsMargins(Metrics::large, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(single);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(tabLine);
    layout->addWidget(m_tabPages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_tabPages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &ConnectionHeader::linkActivated, this, &ConnectionDetails::openUrlRequested);
    connect(
        m_overview, &ConnectionOverview::linkActivated, this, &ConnectionDetails::openUrlRequested);
    connect(m_overview, &ConnectionOverview::handOverRequested, this,
        &ConnectionDetails::handOverRequested);
    connect(m_overview, &ConnectionOverview::personRequested, this,
        &ConnectionDetails::personRequested);
    connect(m_overview, &ConnectionOverview::copied, this, &ConnectionDetails::copied);
    connect(m_users, &ConnectionUsersPage::copied, this, &ConnectionDetails::copied);
    connect(
        m_users, &ConnectionUsersPage::revokeRequested, this, &ConnectionDetails::revokeRequested);
    connect(m_users, &ConnectionUsersPage::revokeEverybodyRequested, this,
        &ConnectionDetails::revokeEverybodyRequested);
    connect(m_activity, &ConnectionActivityPage::copied, this, &ConnectionDetails::copied);
    connect(m_activity, &ConnectionActivityPage::allEventsRequested, this,
        &ConnectionDetails::eventsRequested);
    connect(m_token, &ConnectionTokenPage::openUrlRequested, this,
        &ConnectionDetails::openUrlRequested);
    connect(m_pagesTab, &ConnectionPagesTab::copied, this, &ConnectionDetails::copied);
    connect(m_pagesTab, &ConnectionPagesTab::pageEventsRequested, this,
        &ConnectionDetails::pageEventsRequested);
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
    m_disconnect = new QPushButton;
    m_disconnect->setObjectName(QStringLiteral("disconnectConnection"));
    setButtonKind(m_disconnect, ButtonKind::Danger);
    m_restore = new QPushButton;
    m_restore->setObjectName(QStringLiteral("restoreConnection"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_support);
    row->addWidget(m_viewUsers);
    row->addStretch(1);
    // Apart from the rest: it ends something.
    auto *ends = new QHBoxLayout;
    ends->setSpacing(Metrics::small);
    ends->addWidget(m_restore);
    ends->addWidget(m_disconnect);
    ends->addStretch(1);
    ends->addWidget(m_more);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(
        Metrics::large, Metrics::medium, Metrics::large - Metrics::tight, Metrics::medium);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(row);
    layout->addLayout(ends);
    m_actions = actions;
    connect(m_disconnect, &QPushButton::clicked, this,
        [this] { Q_EMIT disconnectRequested(m_connections); });
    connect(
        m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_connections); });
    connect(m_support, &QPushButton::clicked, this,
        [this] { Q_EMIT openUrlRequested(ConnectionRules::supportUrl(m_connections.first())); });
    connect(m_viewUsers, &QPushButton::clicked, this, [this] { showTab(Tab::Users); });
    connect(m_more, &QPushButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().topLeft())); });
    return actions;
}

void ConnectionDetails::retranslate()
{
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setTabText(int(Tab::Overview), tr("Overview"));
    m_tabs->setTabText(int(Tab::Token), tr("Token"));
    m_support->setText(tr("Contact support"));
    m_tabs->setTabText(int(Tab::Activity), tr("Activity"));
    for (const Tab scrolled : {Tab::Overview, Tab::Token})
        m_tabPages->widget(int(scrolled))->setAccessibleName(m_tabs->tabText(int(scrolled)));
    m_viewUsers->setText(tr("View users"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    setConnections(m_connections, m_provenance);
}

void ConnectionDetails::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_users->setStanding(standing);
    m_activity->setStanding(standing);
    m_token->setStanding(standing);
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
    m_actions->setVisible(!connections.isEmpty());
    const bool single = connections.size() == 1;
    for (QWidget *widget : {m_support, m_viewUsers})
        widget->setVisible(single);
    if (single)
        show(connections.first());
    else
        m_summary->setConnections(connections);
    showEnds();
}

//! Counts where there is room for them: five tabs without are readable in every width.
void ConnectionDetails::showTabTexts()
{
    if (m_connections.size() != 1)
        return;
    const Connection &connection = m_connections.first();
    const bool countsUsers
        = connection.usersCount && connection.kind != Connections::Kind::Internal;
    m_tabs->setTabText(int(Tab::Users),
        countsUsers
            ? tr("Users %1", "tab with a count").arg(QLocale().toString(*connection.usersCount))
            : tr("Users"));
    m_tabs->setTabText(int(Tab::Pages),
        connection.directPagesCount ? tr("Pages %1", "tab with a count")
                                          .arg(QLocale().toString(*connection.directPagesCount))
                                    : tr("Pages"));
    for (const Tab tab : {Tab::Users, Tab::Pages})
        m_tabs->setTabToolTip(int(tab), m_tabs->tabText(int(tab)));
    if (m_tabs->sizeHint().width() <= width() - Metrics::large)
        return;
    m_tabs->setTabText(int(Tab::Users), tr("Users"));
    m_tabs->setTabText(int(Tab::Pages), tr("Pages"));
}

void ConnectionDetails::showOverview()
{
    if (m_connections.size() != 1)
        return;
    const Connection &connection = m_connections.first();
    m_overview->setSubject({.connection = connection,
        .provenance = m_provenance,
        .now = m_parts.clock.now(),
        .standing = m_standing,
        .reach = m_reach->reach(connection.id)});
}

void ConnectionDetails::showEnds()
{
    const auto isGone = [](const Connection &connection) {
        return connection.status == Connections::Status::Disconnected;
    };
    const int count = int(m_connections.size());
    const bool gone = count > 0 && std::all_of(m_connections.begin(), m_connections.end(), isGone);
    m_restore->setVisible(gone);
    m_disconnect->setVisible(!gone);
    if (count == 0)
        return;
    const QString name = ConnectionWords::shortName(m_connections.first());
    m_restore->setText(literalText(
        count == 1 ? tr("Restore %1").arg(name) : tr("Restore %n connection(s)", nullptr, count)));
    m_disconnect->setText(
        literalText(count == 1 ? tr("Disconnect %1").arg(name)
                               : tr("Disconnect %n connection(s)", nullptr, count)));
    QString whyNot;
    for (const Connection &connection : m_connections) {
        const ConnectionRights::Obstacle obstacle = gone
            ? ConnectionRights::restore(m_standing, connection, m_parts.clock.now())
            : ConnectionRights::disconnect(m_standing, connection);
        if (obstacle != ConnectionRights::Obstacle::None)
            whyNot = RightsWords::whyNot(obstacle);
    }
    for (QPushButton *button : {m_restore, m_disconnect}) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
        button->setStatusTip(whyNot);
    }
}

void ConnectionDetails::show(const Connection &connection)
{
    m_header->setConnection(connection);
    if (m_provenance == Provenance::Performed
        && (!m_reach->reach(connection.id) || m_reachFor != connection)) {
        m_reachFor = connection;
        m_reach->ask({connection.id});
    }
    showOverview();
    m_users->setConnection(connection);
    m_activity->setConnection(connection);
    m_token->setConnection(connection);
    m_pagesTab->setConnection(connection);
    showTabTexts();
    const QString whyNoSupport = ConnectionRules::whyNoSupport(connection);
    m_support->setEnabled(whyNoSupport.isEmpty());
    m_support->setToolTip(whyNoSupport);
    m_support->setStatusTip(whyNoSupport);
    const QString whyNoUsers = ConnectionRules::whyNoUsers(connection);
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

void ConnectionDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTabTexts();
}

void ConnectionDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
