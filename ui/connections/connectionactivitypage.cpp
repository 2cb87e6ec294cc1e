// SPDX-License-Identifier: MIT
#include "ui/connections/connectionactivitypage.h"

#include "models/actions/connectionactions.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/copymenu.h"
#include "ui/common/linkbutton.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowmenu.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/connections/auditdelegate.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Gatehouse {

ConnectionActivityPage::ConnectionActivityPage(
    AuditListModel &events, ConnectionActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_actions(actions)
    , m_messageBar(new MessageBar(this))
    , m_states(new StateStack(this))
    , m_table(new TableView)
    , m_all(new LinkButton)
{
    m_all->setObjectName(QStringLiteral("allEvents"));
    m_table->setObjectName(QStringLiteral("connectionActivity"));
    m_table->setItemDelegate(new AuditDelegate(m_table));
    m_table->setList(&events);
    m_table->setNameColumn(AuditListModel::What);
    m_table->setColumns({{.section = AuditListModel::What, .width = 240, .minimum = 120}});
    for (int column = 0; column < AuditListModel::columns; ++column)
        m_table->setColumnHidden(column, column != AuditListModel::What);
    m_table->hideHeader();
    m_table->verticalHeader()->setDefaultSectionSize(62);
    m_table->header()->setIndent(Metrics::large - Metrics::small);
    m_states->setContent(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_states, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    foot->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addLayout(foot);

    connect(&m_events, &PagedListModel::loadStateChanged, this, &ConnectionActivityPage::showState);
    connect(&m_events, &PagedListModel::answered, this, &ConnectionActivityPage::showState);
    connect(m_states, &StateStack::remedyClicked, &m_events, &PagedListModel::retry);
    connect(m_messageBar, &MessageBar::remedyClicked, &m_events, &PagedListModel::retry);
    connect(m_table, &TableView::menuRequested, this, &ConnectionActivityPage::openMenu);
    connect(m_all, &QPushButton::clicked, this, &ConnectionActivityPage::allEventsRequested);
    // What was just done belongs here at once.
    connect(&m_actions, &ConnectionActions::finished, this, [this] {
        if (isVisible())
            m_events.refresh();
    });
    retranslate();
}

void ConnectionActivityPage::retranslate()
{
    m_table->setAccessibleName(tr("Activity"));
    m_all->setText(tr("Show all in the audit log"));
    showRights();
    m_events.retell();
    showState();
}

void ConnectionActivityPage::setStanding(const Standing &standing)
{
    m_standing = standing;
    showRights();
}

void ConnectionActivityPage::showRights()
{
    const QString why = RightsWords::whyNot(ConnectionRights::seeAuditLog(m_standing));
    m_all->setEnabled(why.isEmpty());
    m_all->setToolTip(why);
    m_all->setStatusTip(why);
}

void ConnectionActivityPage::setConnection(const Connection &connection)
{
    m_connection = connection;
    if (isVisible())
        ask();
    else
        m_events.setConnection({});
    showState();
}

void ConnectionActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
    showState();
}

void ConnectionActivityPage::ask()
{
    const bool known = m_connection.kind != Connections::Kind::Unknown;
    m_events.setConnection(known ? m_connection.id : ConnectionId());
}

void ConnectionActivityPage::showState()
{
    m_messageBar->clear();
    if (m_connection.kind == Connections::Kind::Unknown)
        return m_states->showEmpty({.icon = IconName::Info,
            .sentence
            = tr("What happened to it is unknown. %1").arg(ConnectionWords::whyUnknown())});
    if (m_events.rowCount() > 0) {
        m_states->showContent();
        if (m_events.loadState() == PagedListModel::LoadState::Failed)
            m_messageBar->showFailure(
                {.text = errorText(*m_events.error()), .button = tr("Try again")});
        return;
    }
    switch (m_events.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Loading activity…"));
    case PagedListModel::LoadState::Ready:
        return m_states->showEmpty(
            {.icon = IconName::Clock, .sentence = tr("Nothing has happened to it yet.")});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_events.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void ConnectionActivityPage::openMenu(const QPoint &globalPosition)
{
    const QList<int> rows = m_table->selectedRows();
    auto *menu = new RowMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (rows.size() == 1) {
        const AuditEvent event = m_events.at(rows.first());
        QString whyNot = RightsWords::whyNot(ConnectionRights::change(m_standing));
        if (whyNot.isEmpty() && !event.undoable)
            whyNot = tr("This was undone already, or cannot be undone.");
        menu->add({.key = QStringLiteral("undoEvent"),
            .text = tr("Undo"),
            .icon = IconName::Undo,
            .whyNot = whyNot,
            .run = [this, event] { m_actions.undoEvent(event, m_connection); }});
        menu->addSeparator();
    }
    auto *copyMenu = new CopyMenu(m_table->exportTable(), menu);
    menu->addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this, [this, count = rows.size()] {
        Q_EMIT copied(tr("%n row(s) copied.", nullptr, int(count)));
    });
    menu->popup(globalPosition);
}

void ConnectionActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
