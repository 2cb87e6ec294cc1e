// SPDX-License-Identifier: MIT
#include "ui/audit/auditpane.h"

#include "models/actions/actionrunner.h"
#include "models/base/clock.h"
#include "models/items/auditlistmodel.h"
#include "models/items/auditwords.h"
#include "models/items/objectnames.h"
#include "models/items/rightswords.h"
#include "ui/audit/auditdetails.h"
#include "ui/audit/auditexportdialog.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/audit/auditlogdelegate.h"
#include "ui/audit/auditundo.h"
#include "ui/common/copymenu.h"
#include "ui/common/relativetime.h"
#include "ui/common/rowmenu.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QPushButton>

namespace Gatehouse {

namespace {
constexpr quint8 auditStateVersion = 1;
}

AuditPane::AuditPane(const Parts &parts, QWidget *parent)
    : ListPane(parts.events, parts.clock, parent)
    , m_parts(parts)
    , m_filters(new AuditFilterBar({.people = parts.people,
          .connections = parts.connections,
          .pages = parts.pages,
          .names = parts.events.names()}))
    , m_export(new QPushButton)
    , m_table(new TableView)
    , m_details(new AuditDetails(parts.events.names()))
{
    setObjectName(QStringLiteral("auditPane"));
    const Clock &clock = parts.clock;
    m_parts.events.setMomentText({
        .brief = [&clock](const QDateTime &when) { return RelativeTime::text(when, clock.now()); },
        .exact = [](const QDateTime &when) { return RelativeTime::exact(when); },
    });
    m_export->setObjectName(QStringLiteral("exportAudit"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setItemDelegate(new AuditLogDelegate(m_table));
    m_table->setList(&m_parts.events);
    m_table->setNameColumn(AuditListModel::What);
    m_table->setSortableColumns({});
    m_table->showSort(-1, Qt::DescendingOrder);
    // The second line of What; as a column it is for copies alone.
    m_table->hideColumn(AuditListModel::Details);
    m_table->setColumnWanted(AuditListModel::Client, false);
    m_filters->addToRow(m_export);
    addFilterRow(m_filters);
    setBody(m_table);
    setTable(m_table);
    setSelectionDetails(m_details);
    connectParts();
    retranslate();
}

AuditPane::~AuditPane() = default;

void AuditPane::connectParts()
{
    connect(m_filters, &AuditFilterBar::edited, this, &AuditPane::adoptFilter);
    connect(m_export, &QPushButton::clicked, this, &AuditPane::openExport);
    connect(states(), &StateStack::emptyButtonClicked, this, [this] {
        if (isRestricted())
            Q_EMIT connectionsRequested();
        else
            showEvents({});
    });
    connect(m_details, &AuditDetails::personChosen, this, &AuditPane::personChosen);
    connect(m_details, &AuditDetails::connectionChosen, this, &AuditPane::connectionChosen);
    connect(m_details, &AuditDetails::eventsRequested, this, [this](const AuditFilter &filter) {
        showEvents(filter);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_details, &AuditDetails::undoRequested, this, &AuditPane::confirmUndo);
    connect(m_details, &AuditDetails::copied, this, &AuditPane::doneSaid);
}

bool AuditPane::isMeasured() const
{
    return m_parts.events.provenance() == Provenance::Measured;
}

bool AuditPane::isRestricted() const
{
    const AuditListModel &events = m_parts.events;
    return isMeasured()
        || (events.loadState() == PagedListModel::LoadState::Failed
            && events.error()->kind == ApiError::Kind::Restricted);
}

void AuditPane::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_details->setStanding(standing);
    showState();
}

void AuditPane::refresh()
{
    if (m_parts.events.loadState() == PagedListModel::LoadState::Idle && !isVisible())
        return;
    // Many rows may be here: nobody waits for them while another pane is in front.
    m_isBehind = !isVisible();
    if (!m_isBehind)
        ask();
}

void AuditPane::ask()
{
    m_isBehind = false;
    if (isMeasured())
        return;
    AuditListModel &events = m_parts.events;
    // What “today” is may have changed since.
    const AuditQuery query = m_filters->filter().query(m_parts.clock.now());
    if (events.query() != query)
        events.setQuery(query);
    else
        events.refresh();
}

void AuditPane::adoptFilter()
{
    m_table->scrollToTop();
    m_parts.events.setQuery(m_filters->filter().query(m_parts.clock.now()));
    if (m_parts.events.loadState() == PagedListModel::LoadState::Idle && isVisible())
        m_parts.events.reload();
}

void AuditPane::showEvents(const AuditFilter &filter)
{
    m_filters->setFilter(filter);
    adoptFilter();
}

void AuditPane::focusSearch()
{
    m_filters->focusFirst();
}

//! A page's name is not asked for by its id: the events about it say it.
void AuditPane::learnPage()
{
    const std::optional<PageId> &page = m_filters->filter().page;
    if (!page || !m_parts.events.names().name(page->toString()).isEmpty())
        return;
    for (int row = 0; row < m_parts.events.rowCount(); ++row) {
        const AuditEvent &event = m_parts.events.at(row);
        if (event.page == page && AuditWords::subject(event) == AuditSubject::Page
            && !event.objectName.isEmpty())
            return m_parts.events.names().learn(page->toString(), event.objectName);
    }
}

QString AuditPane::whyNotUndo(const AuditEvent &event) const
{
    const QString why = AuditWords::whyNotUndone(event);
    return why.isEmpty() ? RightsWords::whyNot(ConnectionRights::change(m_standing)) : why;
}

void AuditPane::openMenu(const QPoint &globalPosition)
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    auto *menu = new RowMenu(this);
    menu->setObjectName(QStringLiteral("auditMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (rows.size() == 1) {
        const AuditEvent event = m_parts.events.at(rows.first());
        menu->add({.key = QStringLiteral("showDetails"),
            .text = tr("Show details"),
            .icon = IconName::Sidebar,
            .whyNot = {},
            .run = [this] { showDetails(); }});
        menu->add({.key = QStringLiteral("undoEvent"),
            .text = tr("Undo…"),
            .icon = IconName::Undo,
            .whyNot = whyNotUndo(event),
            .run = [this, event] { confirmUndo(event); }});
        menu->addSeparator();
        const auto more = [&](const QString &key, const QString &text, bool applies,
                              const AuditFilter &filter) {
            if (applies)
                menu->add({.key = key,
                    .text = text,
                    .icon = IconName::None,
                    .whyNot = {},
                    .run = [this, filter] { showEvents(filter); }});
        };
        more(QStringLiteral("moreOfConnection"), tr("More events of this connection"),
            event.connection.has_value(), {.connection = event.connection});
        more(QStringLiteral("moreOfPage"), tr("More events of this page"), event.page.has_value(),
            {.page = event.page});
        more(QStringLiteral("moreOfPerson"), tr("More that was done to this person"),
            event.person.has_value(), {.person = event.person});
        more(QStringLiteral("moreOfActor"),
            tr("More that %1 did", "a person").arg(AuditWords::actor(event)),
            !event.actor.isEmpty(), {.actor = event.actor});
        menu->addSeparator();
    }
    auto *copyMenu = new CopyMenu(m_table->exportTable(), menu);
    menu->addMenu(copyMenu);
    const int count = int(rows.size());
    connect(copyMenu, &CopyMenu::copied, this,
        [this, count] { Q_EMIT doneSaid(tr("%n row(s) copied.", nullptr, count)); });
    menu->add({.key = QStringLiteral("copyId"),
        .text = tr("Copy %n id(s)", nullptr, count),
        .icon = IconName::None,
        .whyNot = {},
        .run = [this, ids = m_table->selectedIds()] {
            QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
            Q_EMIT doneSaid(tr("%n id(s) copied.", nullptr, int(ids.size())));
        }});
    menu->popup(globalPosition);
}

void AuditPane::confirmUndo(const AuditEvent &event)
{
    if (!whyNotUndo(event).isEmpty())
        return;
    ObjectNames &names = m_parts.events.names();
    auto *dialog
        = new ConfirmDialog([&names, event] { return AuditUndo::question(event, names); }, this);
    // A name may still be on its way.
    connect(&names, &ObjectNames::learned, dialog, &ConfirmDialog::ask);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, &names, event] {
        m_parts.actions.undoEvent(event, AuditUndo::subject(event, names));
    });
    dialog->open();
}

void AuditPane::openExport()
{
    const AuditFilter &filter = m_filters->filter();
    auto *dialog = new AuditExportDialog(m_parts.exporter, filter.query(m_parts.clock.now()),
        filter.isEmpty() ? AuditExportDialog::Extent::WholeLog
                         : AuditExportDialog::Extent::Filtered,
        this);
    dialog->open();
}

QByteArray AuditPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << auditStateVersion << m_filters->filter().save();
    saveView(out);
    return state;
}

bool AuditPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QByteArray saved;
    in >> version >> saved;
    const View view = readView(in);
    const std::optional<AuditFilter> filter = AuditFilter::restored(saved);
    if (in.status() != QDataStream::Ok || version != auditStateVersion || !filter)
        return false;
    adoptView(view);
    m_filters->setFilter(*filter);
    return true;
}

} // namespace Gatehouse
