// SPDX-License-Identifier: MIT
#include "models/items/pagedlistmodel.h"

#include "models/base/clock.h"

#include <QLocale>

#include <utility>

namespace Gatehouse {

PagedListModel::PagedListModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_momentText.brief = [](const QDateTime &moment) {
        return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
    };
    m_momentText.exact = [](const QDateTime &moment) {
        return moment.toLocalTime()
            .toOffsetFromUtc(moment.toLocalTime().offsetFromUtc())
            .toString(Qt::ISODate);
    };
    m_momentText.day = m_momentText.brief;
}

PagedListModel::~PagedListModel() = default;

bool PagedListModel::isBusy() const
{
    switch (m_loadState) {
    case LoadState::Loading:
    case LoadState::LoadingMore:
    case LoadState::Refreshing:
        return true;
    case LoadState::Idle:
    case LoadState::Ready:
    case LoadState::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

void PagedListModel::setMomentText(MomentText text)
{
    if (text.brief)
        m_momentText.brief = std::move(text.brief);
    if (text.exact)
        m_momentText.exact = std::move(text.exact);
    if (text.day)
        m_momentText.day = std::move(text.day);
    retell();
}

void PagedListModel::retell()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedListModel::setLoadState(LoadState state)
{
    if (m_loadState == state)
        return;
    m_loadState = state;
    Q_EMIT loadStateChanged();
}

void PagedListModel::fail(const ApiError &error)
{
    m_error = error;
    setLoadState(LoadState::Failed);
}

void PagedListModel::markAnswered()
{
    m_asOf = m_clock.now();
    m_showsEarlierQuery = false;
    m_isRemembered = false;
    m_error.reset();
    setLoadState(LoadState::Ready);
    Q_EMIT answered();
}

void PagedListModel::markRecalled(const QDateTime &asOf)
{
    m_asOf = asOf;
    m_showsEarlierQuery = false;
    m_isRemembered = true;
    setLoadState(LoadState::Refreshing);
    Q_EMIT recalled();
}

QDateTime PagedListModel::now() const
{
    return m_clock.now();
}

QString PagedListModel::brief(const QDateTime &moment) const
{
    return m_momentText.brief(moment);
}

QString PagedListModel::exact(const QDateTime &moment) const
{
    return m_momentText.exact(moment);
}

QString PagedListModel::day(const QDateTime &moment) const
{
    return m_momentText.day(moment);
}

} // namespace Gatehouse
