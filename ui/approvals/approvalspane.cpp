// SPDX-License-Identifier: MIT
#include "ui/approvals/approvalspane.h"

#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/items/approvallistmodel.h"
#include "models/items/policydraft.h"
#include "models/items/unapprovedlistmodel.h"
#include "ui/approvals/approvalcolumns.h"
#include "ui/approvals/approvaldelegate.h"
#include "ui/approvals/approvaldialogs.h"
#include "ui/approvals/approvalmenu.h"
#include "ui/approvals/policycard.h"
#include "ui/approvals/policytransfer.h"
#include "ui/approvals/unapprovedsection.h"
#include "ui/approvals/wholetable.h"
#include "ui/common/ground.h"
#include "ui/common/messagebar.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/connections/connectionprompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QDataStream>
#include <QIODevice>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr quint8 approvalsStateVersion = 1;

} // namespace

ApprovalsPane::ApprovalsPane(const Parts &parts, QWidget *parent)
    : ListPane(parts.approvals, parts.clock, parent)
    , m_parts(parts)
    , m_card(new PolicyCard(parts.policy))
    , m_add(new QPushButton)
    , m_more(new QToolButton)
    , m_prompts(new ConnectionPrompts(parts.actions, this))
    , m_transfer(new PolicyTransfer(parts.governance, this))
{
    setObjectName(QStringLiteral("approvalsPane"));
    m_dialogs = new ApprovalDialogs({.governance = parts.governance,
                                        .policy = parts.policy,
                                        .clock = parts.clock,
                                        .window = *this},
        this);
    const MomentText moments{
        .brief = [](const QDateTime &when) { return RelativeTime::date(when); },
        .exact = [](const QDateTime &when) { return RelativeTime::exact(when); },
    };
    m_parts.approvals.setMomentText(moments);
    setLead(m_card);
    makeHeader();
    setBody(makeBody());
    setTable(m_table);
    leadSearchToRows();
    connectModels();
    connectMenus();
    retranslate();
}

ApprovalsPane::~ApprovalsPane() = default;

void ApprovalsPane::makeHeader()
{
    searchField()->setObjectName(QStringLiteral("searchApprovals"));
    m_add->setObjectName(QStringLiteral("addApproval"));
    setButtonKind(m_add, ButtonKind::Primary);
    m_more->setObjectName(QStringLiteral("policyFileMenu"));
    m_more->setIcon(Icons::icon(IconName::More, ColorRole::Text));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_more, ButtonKind::Text);
    addHeaderWidget(m_add);
    addHeaderWidget(m_more);
    connect(m_add, &QPushButton::clicked, m_dialogs, &ApprovalDialogs::add);
    connect(m_more, &QToolButton::clicked, this, &ApprovalsPane::openFileMenu);
    connect(searchField(), &SearchField::searched, this, &ApprovalsPane::search);
}

QWidget *ApprovalsPane::makeBody()
{
    m_table = new WholeTable;
    m_table->setObjectName(QStringLiteral("approvalsTable"));
    auto *delegate = new ApprovalDelegate(m_table);
    m_table->setItemDelegate(delegate);
    m_table->setRows(&m_parts.approvals);
    m_table->setNameColumn(ApprovalListModel::Name);
    connect(delegate, &ApprovalDelegate::furtherInstallersChosen, this,
        &ApprovalsPane::connectionUsersChosen);
    m_nothing = new TextLabel(TextLabel::Kind::Secondary);
    m_nothing->setObjectName(QStringLiteral("nothingApproved"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Metrics::wide, Metrics::small, Metrics::wide, 0);
    m_unapproved = new UnapprovedSection(m_parts.unapproved);
    auto *content = new Ground(ColorRole::Surface);
    auto *lists = new QVBoxLayout(content);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(0);
    lists->addWidget(m_table);
    lists->addWidget(m_nothing);
    lists->addWidget(m_unapproved);
    lists->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->setFocusProxy(m_table);
    // One selection in the pane: what a key or the menu acts on is never in doubt.
    const auto alone = [this](WholeTable *chosen, WholeTable *other) {
        connect(chosen, &TableView::selectionEdited, this, [chosen, other] {
            if (!chosen->selectedRows().isEmpty())
                other->clearSelection();
        });
    };
    alone(m_table, m_unapproved->table());
    alone(m_unapproved->table(), m_table);
    for (WholeTable *table : {m_table, m_unapproved->table()})
        connect(table, &WholeTable::rowReached, this, [this, table, content](const QRect &row) {
            const QRect shown(table->mapTo(content, row.topLeft()), row.size());
            m_scroll->ensureVisible(0, shown.top(), 0, 0);
            m_scroll->ensureVisible(0, shown.bottom(), 0, 0);
        });
    return m_scroll;
}

void ApprovalsPane::connectModels()
{
    connect(&m_parts.policy, &PolicyDraft::changed, this, [this] {
        if (access() == Access::All
            && m_parts.approvals.loadState() == PagedListModel::LoadState::Idle)
            refreshLists();
        showState();
    });
    connect(
        &m_parts.unapproved, &PagedListModel::loadStateChanged, this, &ApprovalsPane::showState);
    connect(&m_parts.unapproved, &PagedListModel::answered, this, &ApprovalsPane::showState);
    connect(&m_parts.approvals, &ApprovalListModel::countsChanged, this, [this] {
        const std::optional<ApprovalCounts> &counts = m_parts.approvals.counts();
        m_unapproved->setCount(counts ? std::optional<int>(counts->notApproved) : std::nullopt);
    });
    connect(states(), &StateStack::emptyButtonClicked, this, &ApprovalsPane::pressEmpty);
    connect(messageBar(), &MessageBar::closed, this, [this] { m_transferFailure.reset(); });
}

void ApprovalsPane::connectMenus()
{
    connect(m_card, &PolicyCard::previewRequested, m_dialogs, &ApprovalDialogs::previewPolicy);
    connect(m_card, &PolicyCard::coveredRequested, m_dialogs, &ApprovalDialogs::listCovered);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT connectionChosen(m_parts.approvals.at(index.row()).id);
    });
    connect(m_unapproved, &UnapprovedSection::approveRequested, this,
        [this](const QList<Connection> &chosen) { m_parts.governance.approve(chosen); });
    connect(m_unapproved, &UnapprovedSection::disconnectRequested, m_prompts,
        &ConnectionPrompts::disconnectConnections);
    connect(
        m_unapproved, &UnapprovedSection::connectionChosen, this, &ApprovalsPane::connectionChosen);
    connect(
        m_unapproved, &UnapprovedSection::eventsRequested, this, &ApprovalsPane::eventsRequested);
    connect(m_unapproved, &UnapprovedSection::copied, this, &ApprovalsPane::doneSaid);
    connect(m_transfer, &PolicyTransfer::doneSaid, this, [this](const QString &sentence) {
        m_transferFailure.reset();
        showState();
        Q_EMIT doneSaid(sentence);
    });
    connect(m_transfer, &PolicyTransfer::fileRead, this, [this] {
        m_transferFailure.reset();
        showState();
    });
    connect(m_transfer, &PolicyTransfer::failed, this, [this](const ErrorText &error) {
        m_transferFailure = error;
        showState();
    });
}

void ApprovalsPane::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_card->setStanding(standing);
    showState();
}

void ApprovalsPane::refresh()
{
    m_parts.policy.refresh();
    // Nobody else is told; being refused would only fill the audit log.
    if (m_standing.role == People::Role::Owner || access() == Access::All)
        refreshLists();
}

void ApprovalsPane::refreshLists()
{
    m_parts.approvals.refresh();
    m_parts.unapproved.refresh();
}

void ApprovalsPane::retranslate()
{
    setTitle(tr("Approved list"));
    setDescription(tr("Which connections members may install."));
    searchField()->setPrompt(tr("Search connections"));
    m_add->setText(tr("+ Add approved connection"));
    m_more->setAccessibleName(tr("Policy as a file"));
    m_table->setAccessibleName(tr("Approved connections"));
    m_parts.approvals.retell();
    setUpColumns();
    showState();
}

void ApprovalsPane::setUpColumns()
{
    using Model = ApprovalListModel;
    const int date = ApprovalColumns::date(font());
    m_table->setColumns({
        {.section = Model::Name, .width = ApprovalColumns::name, .minimum = 160, .importance = 4},
        {.section = Model::InstalledBy,
            .width = ApprovalColumns::installers,
            .minimum = 150,
            .importance = 3},
        {.section = Model::ApprovedBy,
            .width = ApprovalColumns::approver,
            .minimum = 112,
            .importance = 1},
        {.section = Model::Note, .width = ApprovalColumns::note, .minimum = 96, .importance = 0},
        {.section = Model::ReviewBy, .width = date, .minimum = date, .importance = 2},
    });
    // The service has one order: that of the names.
    m_table->setSortableColumns({});
}

void ApprovalsPane::search(const QString &text)
{
    m_parts.approvals.setText(text.trimmed());
    m_parts.unapproved.setText(text.trimmed());
}

QList<ApprovedConnection> ApprovalsPane::selectedEntries() const
{
    QList<ApprovedConnection> entries;
    for (const int row : m_table->selectedRows())
        entries << m_parts.approvals.at(row);
    return entries;
}

void ApprovalsPane::openMenu(const QPoint &globalPosition)
{
    const QList<ApprovedConnection> entries = selectedEntries();
    if (entries.isEmpty())
        return;
    const ApprovedConnection entry = entries.first();
    auto *menu = new ApprovalMenu({.entries = entries, .standing = m_standing, .whyNot = whyNot()},
        m_table->exportTable(), this);
    menu->setObjectName(QStringLiteral("approvalMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ApprovalMenu::detailsChosen, this,
        [this, entry] { Q_EMIT connectionChosen(entry.id); });
    connect(menu, &ApprovalMenu::usersChosen, this,
        [this, entry] { Q_EMIT connectionUsersChosen(entry.id); });
    connect(menu, &ApprovalMenu::eventsChosen, this,
        [this, entry] { Q_EMIT eventsRequested(entry.connection); });
    connect(menu, &ApprovalMenu::editChosen, this, [this, entry] { m_dialogs->edit(entry); });
    connect(menu, &ApprovalMenu::personChosen, this, &ApprovalsPane::installationsChosen);
    connect(menu, &ApprovalMenu::revokeChosen, this, [this, entry](const PersonReference &person) {
        m_prompts->revokePerson(person, {entry.connection});
    });
    connect(menu, &ApprovalMenu::revokeEverybodyChosen, this,
        [this, entry] { m_prompts->revokeEverybody(entry.connection); });
    connect(menu, &ApprovalMenu::removeChosen, this, [this, entry] { m_dialogs->remove(entry); });
    connect(menu, &ApprovalMenu::copied, this, &ApprovalsPane::doneSaid);
    menu->popup(globalPosition);
}

void ApprovalsPane::openFileMenu()
{
    auto *menu = new RowMenu(this);
    menu->setObjectName(QStringLiteral("policyFiles"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->add({.key = QStringLiteral("exportPolicy"),
        .text = tr("Export policy…"),
        .icon = IconName::Page,
        .whyNot = {},
        .run = [this] { m_transfer->exportPolicy(); }});
    menu->add({.key = QStringLiteral("importPolicy"),
        .text = tr("Import policy…"),
        .icon = IconName::Folder,
        .whyNot = whyNot(),
        .run = [this] { m_transfer->importPolicy(); }});
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomRight())
        - QPoint(menu->sizeHint().width() - 1, 0));
}

QByteArray ApprovalsPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << approvalsStateVersion << m_table->saveColumns() << m_table->selectedIds();
    return state;
}

bool ApprovalsPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QByteArray columns;
    QStringList ids;
    in >> version >> columns >> ids;
    if (in.status() != QDataStream::Ok || version != approvalsStateVersion)
        return false;
    m_table->restoreColumns(columns);
    wantRows(ids);
    return true;
}

} // namespace Gatehouse
