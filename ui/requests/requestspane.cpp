// SPDX-License-Identifier: MIT
#include "ui/requests/requestspane.h"

#include "models/actions/governanceactions.h"
#include "models/base/clock.h"
#include "ui/common/copymenu.h"
#include "ui/common/messagebar.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/relativetime.h"
#include "ui/common/rowmenu.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableheader.h"
#include "ui/common/tableview.h"
#include "ui/requests/directorydialogs.h"
#include "ui/requests/requestdecisions.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestdetails.h"
#include "ui/requests/requestmenu.h"
#include "ui/theme/buttonkind.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QPushButton>
#include <QSignalBlocker>

namespace Gatehouse {

namespace {

constexpr quint8 requestsStateVersion = 1;
constexpr int requestDetailsWidth = 360;
constexpr int requestDetailsMost = 720;

struct RequestFilterKey {
    RequestListModel::Filter filter;
    QLatin1String key;
};
constexpr RequestFilterKey requestFilterKeys[]{
    {RequestListModel::Filter::Open, QLatin1String("open")},
    {RequestListModel::Filter::WaitingForInstall, QLatin1String("waiting")},
    {RequestListModel::Filter::Approved, QLatin1String("approved")},
    {RequestListModel::Filter::Denied, QLatin1String("denied")},
    {RequestListModel::Filter::Withdrawn, QLatin1String("withdrawn")},
    {RequestListModel::Filter::All, QLatin1String("all")},
    {RequestListModel::Filter::EndsSoon, QLatin1String("endsSoon")},
};

QString requestFilterKey(RequestListModel::Filter filter)
{
    for (const RequestFilterKey &known : requestFilterKeys) {
        if (known.filter == filter)
            return known.key;
    }
    Q_UNREACHABLE();
}

RequestListModel::Filter requestFilterOf(const QString &key)
{
    for (const RequestFilterKey &known : requestFilterKeys) {
        if (known.key == key)
            return known.filter;
    }
    return RequestListModel::Filter::Open;
}

} // namespace

RequestsPane::RequestsPane(const Parts &parts, QWidget *parent)
    : ListPane(parts.requests, parts.clock, parent)
    , m_parts(parts)
    , m_filters(new QuickFilterBar)
    , m_add(new QPushButton)
    , m_table(new TableView)
    , m_menu(new RequestMenu(*m_table, this))
    , m_details(new RequestDetails(parts.clock))
    , m_decisions(new RequestDecisions(parts.actions, this))
    , m_dialogs(new DirectoryDialogs(
          {.actions = parts.actions, .clock = parts.clock, .place = *this}, this))
{
    setObjectName(QStringLiteral("requestsPane"));
    const Clock &clock = parts.clock;
    m_parts.requests.setMomentText({
        .brief = [&clock](const QDateTime &when) { return RelativeTime::text(when, clock.now()); },
        .exact = [](const QDateTime &when) { return RelativeTime::exact(when); },
        .day = [&clock](const QDateTime &when) { return RelativeTime::day(when, clock.now()); },
    });
    m_filters->setObjectName(QStringLiteral("requestFilters"));
    m_add->setObjectName(QStringLiteral("browseDirectory"));
    setButtonKind(m_add, ButtonKind::Primary);
    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setItemDelegate(new RequestDelegate(m_table));
    m_table->setList(&m_parts.requests);
    m_table->setNameColumn(RequestListModel::Name);
    // The service has one order: who waits longest comes first.
    m_table->setSortableColumns({});
    m_table->header()->setSortIndicatorShown(false);
    searchField()->setObjectName(QStringLiteral("searchRequests"));
    addHeaderWidget(m_add);
    addFilterRow(m_filters);
    setBody(m_table);
    setTable(m_table);
    leadSearchToRows();
    setDetailsWidths(requestDetailsWidth, requestDetailsMost);
    setSelectionDetails(m_details);
    connectModel();
    connectDetails();
    connectDialogs();
    connect(m_filters, &QuickFilterBar::chosen, this, &RequestsPane::chooseFilter);
    connect(m_menu, &RequestMenu::commandChosen, this, &RequestsPane::run);
    connect(m_add, &QPushButton::clicked, this, [this] { run(RequestCommand::Browse); });
    retranslate();
}

RequestsPane::~RequestsPane() = default;

void RequestsPane::connectModel()
{
    RequestListModel &model = m_parts.requests;
    connect(&model, &RequestListModel::countsChanged, this, [this] {
        fillFilters();
        showState();
    });
    connect(&model, &RequestListModel::queryChanged, this, &RequestsPane::adoptQuery);
    connect(searchField(), &SearchField::searched, this, [this](const QString &text) {
        RequestListModel::Query query = m_parts.requests.query();
        query.text = text.trimmed();
        m_parts.requests.setQuery(query);
    });
    connect(states(), &StateStack::emptyButtonClicked, this, [this] {
        switch (m_emptyOffer) {
        case EmptyOffer::ClearFilters:
            return clearFilters();
        case EmptyOffer::Browse:
            return run(RequestCommand::Browse);
        case EmptyOffer::OpenNotion:
            Q_EMIT openUrlRequested(QUrl(QStringLiteral("https://app.notion.com/")));
            return;
        } // no default: the compiler names a forgotten offer
    });
    connect(messageBar(), &MessageBar::closed, this, [this] {
        if (m_barTellsEnds && m_parts.requests.counts())
            m_endsSeen = m_parts.requests.counts()->endsSoon;
    });
}

void RequestsPane::connectDetails()
{
    connect(m_details, &RequestDetails::openUrlRequested, this, &RequestsPane::openUrlRequested);
    connect(m_details, &RequestDetails::personChosen, this, &RequestsPane::personChosen);
    connect(m_details, &RequestDetails::connectionChosen, this, &RequestsPane::connectionChosen);
    const DecisionBar &bar = m_details->decisions();
    connect(&bar, &DecisionBar::commandChosen, this, &RequestsPane::run);
    connect(&bar, &DecisionBar::postponed, this, [this] { approveAll(selectedRequests(), {}); });
    connect(&bar, &DecisionBar::approved, this,
        [this](const QString &note) { approveAll(selectedRequests(), note); });
    connect(&bar, &DecisionBar::denied, this,
        [this](const QString &note) { denyAll(selectedRequests(), note); });
    connect(&bar, &DecisionBar::noteLeft, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_decisions, &RequestDecisions::changed, this, &RequestsPane::showSelection);
}

void RequestsPane::connectDialogs()
{
    connect(
        m_dialogs, &DirectoryDialogs::continueRequested, this, &RequestsPane::continueRequested);
    connect(m_dialogs, &DirectoryDialogs::installed, this, &RequestsPane::connectionInstalled);
    connect(m_dialogs, &DirectoryDialogs::connectionChosen, this, &RequestsPane::connectionChosen);
    connect(m_dialogs, &DirectoryDialogs::openUrlRequested, this, &RequestsPane::openUrlRequested);
    connect(m_dialogs, &DirectoryDialogs::answered, this,
        [this](const ConnectionRequest &request) { selectNextAfter({request}); });
    connect(m_dialogs, &DirectoryDialogs::postponed, this,
        [this](const ConnectionRequest &request) { approveAll({request}, {}); });
}

void RequestsPane::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_dialogs->setStanding(standing);
    RequestListModel::Query query = m_parts.requests.query();
    query.mine = isMember();
    if (!m_isFilterChosen)
        query.filter = isMember() ? RequestListModel::Filter::All : RequestListModel::Filter::Open;
    if (standing.role != People::Role::Guest)
        m_parts.requests.setQuery(query);
    retranslate();
    showSelection();
}

void RequestsPane::retranslate()
{
    setTitle(isMember() ? tr("My requests") : tr("Requests"));
    setDescription(isMember()
            ? tr("The connections you have asked for, and what became of it.")
            : tr("Who asks for connections that the policy does not let them install."));
    searchField()->setPrompt(tr("Search connection, person or reason"));
    m_table->setAccessibleName(title());
    m_add->setText(isMember() ? tr("Request a connection…") : tr("Browse the directory…"));
    m_menu->retranslate();
    fillFilters();
    setUpColumns();
    m_parts.requests.retell();
    adoptQuery();
    showCommands();
    showState();
}

void RequestsPane::fillFilters()
{
    const std::optional<RequestCounts> &counts = m_parts.requests.counts();
    const auto filter
        = [&counts](RequestListModel::Filter which, const QString &text, int RequestCounts::*part) {
              return QuickFilterBar::Filter{.key = requestFilterKey(which),
                  .text = text,
                  .count = counts ? std::optional((*counts).*part) : std::nullopt};
          };
    using Filter = RequestListModel::Filter;
    QuickFilterBar::Filter all{.key = requestFilterKey(Filter::All), .text = tr("All")};
    if (counts)
        all.count = counts->open + counts->waitingForInstall + counts->approved + counts->denied
            + counts->withdrawn;
    m_filters->setFilters({
        //: filter: requests that nobody has decided
        filter(Filter::Open, tr("Open"), &RequestCounts::open),
        filter(Filter::WaitingForInstall, tr("Waiting for install"),
            &RequestCounts::waitingForInstall),
        filter(Filter::Approved, tr("Approved"), &RequestCounts::approved),
        filter(Filter::Denied, tr("Denied"), &RequestCounts::denied),
        filter(Filter::Withdrawn, tr("Withdrawn"), &RequestCounts::withdrawn),
        all,
        filter(Filter::EndsSoon, tr("Ends soon"), &RequestCounts::endsSoon),
    });
}

void RequestsPane::adoptQuery()
{
    m_filters->setCurrent(requestFilterKey(m_parts.requests.query().filter));
}

void RequestsPane::chooseFilter(const QString &key)
{
    m_isFilterChosen = true;
    RequestListModel::Query query = m_parts.requests.query();
    query.filter = requestFilterOf(key);
    m_parts.requests.setQuery(query);
    m_table->scrollToTop();
}

void RequestsPane::clearFilters()
{
    {
        const QSignalBlocker blocker(searchField());
        searchField()->clear();
    }
    RequestListModel::Query query = m_parts.requests.query();
    query.text.clear();
    m_parts.requests.setQuery(query);
    chooseFilter(requestFilterKey(RequestListModel::Filter::All));
    searchField()->setFocus(Qt::OtherFocusReason);
}

void RequestsPane::refresh()
{
    if (closed() == Closed::Measured || closed() == Closed::Guest)
        return;
    m_parts.requests.refresh();
}

void RequestsPane::openMenu(const QPoint &globalPosition)
{
    if (selectedRequests().isEmpty())
        return;
    auto *menu = new RowMenu(this);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(selectedRequests().size());
    const auto add = [this, menu](RequestCommand command, const char *key, const QString &text,
                         IconName icon) {
        menu->add({.key = QString::fromLatin1(key),
            .text = text,
            .icon = icon,
            .whyNot = whyNot(command),
            .run = [this, command] { run(command); }});
    };
    add(RequestCommand::Open, "openRequest", tr("Show details"), IconName::Sidebar);
    menu->addSeparator();
    if (!isMember()) {
        add(RequestCommand::Approve, "approve",
            count == 1 ? tr("Approve") : tr("Approve %n request(s)", nullptr, count),
            IconName::Check);
        add(RequestCommand::ApproveWithNote, "approveWithNote", tr("Approve with a note…"),
            IconName::None);
        add(RequestCommand::Install, "install", tr("Install and approve…"), IconName::None);
        add(RequestCommand::Deny, "deny",
            count == 1 ? tr("Deny…") : tr("Deny %n request(s)…", nullptr, count), IconName::Close);
    }
    if (isMember() || whyNot(RequestCommand::Withdraw).isEmpty())
        add(RequestCommand::Withdraw, "withdraw", tr("Withdraw request…"), IconName::Undo);
    if (isMember() || whyNot(RequestCommand::AskLonger).isEmpty())
        add(RequestCommand::AskLonger, "askLonger", tr("Ask for longer…"), IconName::None);
    menu->addSeparator();
    add(RequestCommand::ShowConnection, "showConnection", tr("Show connection"),
        IconName::Connections);
    if (!isMember())
        add(RequestCommand::ShowPerson, "showPerson", tr("Show person"), IconName::User);
    add(RequestCommand::ShowEvents, "showEvents", tr("Show in the audit log"), IconName::Log);
    menu->addSeparator();
    auto *copyMenu = new CopyMenu(m_table->exportTable(), menu);
    menu->addMenu(copyMenu);
    connect(copyMenu, &CopyMenu::copied, this,
        [this, count] { Q_EMIT doneSaid(tr("%n row(s) copied.", nullptr, count)); });
    menu->popup(globalPosition);
}

QByteArray RequestsPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << requestsStateVersion << m_isFilterChosen
        << requestFilterKey(m_parts.requests.query().filter);
    saveView(out);
    return state;
}

bool RequestsPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    bool isFilterChosen = false;
    QString filter;
    in >> version >> isFilterChosen >> filter;
    const View view = readView(in);
    if (in.status() != QDataStream::Ok || version != requestsStateVersion)
        return false;
    adoptView(view);
    if (isFilterChosen)
        chooseFilter(filter);
    return true;
}

} // namespace Gatehouse
