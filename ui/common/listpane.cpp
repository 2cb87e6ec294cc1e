// SPDX-License-Identifier: MIT
#include "ui/common/listpane.h"

#include "models/base/clock.h"
#include "models/items/pagedlistmodel.h"
#include "ui/common/listrefresh.h"
#include "ui/common/messagebar.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/tableview.h"

#include <QDataStream>
#include <QEvent>

namespace Gatehouse {

namespace {

bool isAboutToken(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::TokenMissing;
}

} // namespace

ListPane::ListPane(PagedListModel &list, const Clock &clock, QWidget *parent)
    : Pane(parent)
    , m_list(list)
    , m_clock(clock)
{
    connect(&list, &PagedListModel::loadStateChanged, this, [this] { showState(); });
    connect(&list, &PagedListModel::answered, this, [this] {
        showState();
        selectAgain();
    });
    connect(&list, &PagedListModel::recalled, this, &ListPane::recall);
    connect(states(), &StateStack::remedyClicked, this, [this] { showRemedy(); });
    connect(messageBar(), &MessageBar::remedyClicked, this, [this] { showRemedy(); });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { growOlder(); });
    m_minute.start();
}

ListPane::~ListPane() = default;

void ListPane::recall()
{
    showState();
    // What is remembered may lack it; then the answer has another try.
    if (!m_wantedIds.isEmpty() && m_list.rowOf(m_wantedIds.first()) >= 0)
        selectAgain();
    else
        showSelection();
}

bool ListPane::hasRows() const
{
    return m_list.rowCount() > 0;
}

bool ListPane::isForOtherRoles() const
{
    const std::optional<ApiError> &error = m_list.error();
    return error && error->kind == ApiError::Kind::Restricted
        && error->reason == QLatin1String("role") && !hasRows();
}

void ListPane::showRows(const QString &busy)
{
    if (hasRows()) {
        states()->showContent();
        if (m_list.loadState() == PagedListModel::LoadState::Failed)
            showFailure();
        return;
    }
    switch (m_list.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return states()->showBusy(busy);
    case PagedListModel::LoadState::Ready:
        return showEmpty();
    case PagedListModel::LoadState::Failed:
        return showFailure();
    } // no default: the compiler names a forgotten state
}

ErrorText ListPane::failureText(const ApiError &error) const
{
    return errorText(error);
}

void ListPane::showFailure()
{
    const ApiError &error = *m_list.error();
    FailureNotice notice{.text = failureText(error),
        .button = isLostToken(error) ? tr("Sign in again…")
            : isAboutToken(error)    ? tr("Enter a token…")
                                     : tr("Try again")};
    if (!hasRows())
        return states()->showFailure(notice);
    if (m_list.showsEarlierQuery())
        notice.text.remedy += QLatin1Char(' ') + tr("The rows below are those from before.");
    messageBar()->showFailure(notice);
}

void ListPane::showRemedy()
{
    if (!m_list.error())
        return;
    if (isAboutToken(*m_list.error()))
        Q_EMIT newTokenRequested();
    else
        retry();
}

void ListPane::retry()
{
    m_list.retry();
}

void ListPane::showFreshness()
{
    setFreshness(RelativeTime::freshness(m_list.asOf(), m_clock.now(), refreshOf(m_list)));
}

void ListPane::growOlder()
{
    showFreshness();
}

void ListPane::setTable(TableView *table)
{
    m_rows = table;
    connect(table, &TableView::menuRequested, this,
        [this](const QPoint &globalPosition) { openMenu(globalPosition); });
}

void ListPane::leadSearchToRows()
{
    connect(searchField(), &SearchField::leftDownwards, this, [this] {
        if (!m_rows->currentIndex().isValid() && m_list.rowCount() > 0)
            m_rows->selectRow(0);
        m_rows->setFocus(Qt::TabFocusReason);
    });
}

void ListPane::setSelectionDetails(QWidget *details)
{
    setDetails(details);
    connect(m_rows, &TableView::selectionEdited, this, [this] { showSelection(); });
    connect(m_rows, &QAbstractItemView::doubleClicked, this, &Pane::showDetails);
    connect(this, &Pane::detailsChanged, this, [this](Details shown) {
        if (!m_isArranging)
            m_detailsWanted = shown == Details::Shown;
    });
}

void ListPane::arrangeDetails(bool hasSelection, const std::function<void()> &fill)
{
    m_isArranging = true;
    if (hasSelection) {
        fill();
        if (m_detailsWanted)
            showDetails();
    } else if (!m_list.isBusy()) {
        // While an answer is under way the side stays: what was selected may come back.
        fill();
        hideDetails();
    }
    m_isArranging = false;
}

void ListPane::selectAgain()
{
    if (!m_wantedIds.isEmpty())
        m_rows->selectIds(m_wantedIds);
    m_wantedIds.clear();
    showSelection();
}

void ListPane::saveView(QDataStream &out) const
{
    out << m_rows->saveColumns() << m_rows->selectedIds() << m_detailsWanted << saveLayout();
}

ListPane::View ListPane::readView(QDataStream &in)
{
    View view;
    in >> view.columns >> view.ids >> view.detailsWanted >> view.layout;
    return view;
}

void ListPane::adoptView(const View &view)
{
    m_rows->restoreColumns(view.columns);
    m_wantedIds = view.ids;
    restoreLayout(view.layout);
    m_detailsWanted = view.detailsWanted;
}

void ListPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setUpColumns();
}

} // namespace Gatehouse
