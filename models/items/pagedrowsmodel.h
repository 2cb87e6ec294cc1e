// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/domain/listpage.h"
#include "models/items/pagedlistmodel.h"
#include "models/net/requesthandle.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! Rows of one kind, each with an id, kept in the service's order. Pages are appended; an answer to
//! reload() or refresh() is merged by id, so that selection, current row and scroll position
//! survive.
template <class Row>
class PagedRowsModel : public PagedListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowOf(const QString &id) const override
    {
        if (m_indexStale) {
            m_rowById.clear();
            m_rowById.reserve(qsizetype(m_rows.size()));
            for (int row = 0; row < int(m_rows.size()); ++row)
                m_rowById.insert(keyOf(m_rows[size_t(row)]), row);
            m_indexStale = false;
        }
        return m_rowById.value(id, -1);
    }

    bool isComplete() const override { return asOf().isValid() && !m_next && !m_isCutShort; }

    void reload() override
    {
        m_incoming.clear();
        m_wanted = 0;
        m_retry = &PagedRowsModel::reload;
        if (!m_rows.empty())
            setShowsEarlierQuery(true);
        request(std::nullopt, LoadState::Loading, &PagedRowsModel::collect);
        m_recollection = recall();
    }

    void refresh() override
    {
        if (m_rows.empty() || showsEarlierQuery())
            return reload();
        m_incoming.clear();
        m_wanted = m_rows.size();
        m_retry = &PagedRowsModel::refresh;
        request(std::nullopt, LoadState::Refreshing, &PagedRowsModel::collect);
    }

    void retry() override
    {
        if (loadState() == LoadState::Failed)
            (this->*m_retry)();
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        // Not after a failure: a view scrolled to its end would hammer a dead server.
        return !parent.isValid() && loadState() == LoadState::Ready && m_next;
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            requestNext();
    }

    void forget() override
    {
        m_recollection.reset();
        m_failure.reset();
        m_fetch.reset();
        m_next.reset();
        m_isCutShort = false;
        if (!m_rows.empty()) {
            beginRemoveRows({}, 0, int(m_rows.size()) - 1);
            m_rows.clear();
            m_indexStale = true;
            endRemoveRows();
        }
        setShowsEarlierQuery(false);
        clearRemembered();
        clearError();
        setLoadState(LoadState::Idle);
    }

protected:
    using PagedListModel::PagedListModel;

    static QString keyOf(const Row &row) { return row.id.toString(); }

    //! Asks the service; the answer goes to arrive().
    [[nodiscard]] virtual RequestHandle ask(const std::optional<Cursor> &from) = 0;

    void arrive(Result<ListPage<Row>> page)
    {
        if (page) {
            m_recollection.reset();
            (this->*m_take)(std::move(page).value());
        } else if (m_recollection) {
            // What is remembered comes first, however quickly a server fails.
            m_failure = page.error();
        } else {
            fail(page.error());
        }
    }

    //! Asks for what was answered in an earlier run; it goes to remember(). Empty: nothing is kept.
    [[nodiscard]] virtual RequestHandle recall() { return {}; }

    template <class Page>
    void remember(Result<Remembered<Page>> known)
    {
        m_recollection.reset();
        if (known) {
            // The answer under way takes the place of as many rows.
            merge(withoutDuplicates(std::move(known->value.items)));
            m_next.reset();
            m_isCutShort = !known->isComplete;
            m_wanted = m_rows.size();
            m_retry = &PagedRowsModel::refresh;
            markRecalled(known->asOf);
        }
        if (const auto failure = std::exchange(m_failure, {}))
            fail(*failure);
    }

private:
    using Take = void (PagedRowsModel::*)(ListPage<Row>);

    void request(const std::optional<Cursor> &from, LoadState announced, Take take)
    {
        clearError();
        m_recollection.reset();
        m_failure.reset();
        m_take = take;
        m_fetch = ask(from);
        setLoadState(announced);
    }

    void requestNext()
    {
        m_retry = &PagedRowsModel::requestNext;
        request(m_next, LoadState::LoadingMore, &PagedRowsModel::append);
    }

    //! A page of a fresh reading: merged when there are as many rows as were asked for.
    void collect(ListPage<Row> page)
    {
        std::move(page.items.begin(), page.items.end(), std::back_inserter(m_incoming));
        // A page may be empty and still go on; the first rows of a query are worth another request.
        const bool enough = m_incoming.size() >= std::max(m_wanted, size_t(1));
        if (page.next && !enough) {
            m_fetch = ask(page.next);
            return;
        }
        m_next = std::move(page.next);
        m_isCutShort = false;
        merge(withoutDuplicates(std::exchange(m_incoming, {})));
        markAnswered();
    }

    void append(ListPage<Row> page)
    {
        m_next = std::move(page.next);
        std::vector<Row> fresh;
        QSet<QString> seen;
        for (Row &row : page.items) {
            // The list may have shifted since the page before: what is here already stays in place.
            if (const int known = rowOf(keyOf(row)); known >= 0) {
                update(known, std::move(row));
            } else if (!seen.contains(keyOf(row))) {
                seen.insert(keyOf(row));
                fresh.push_back(std::move(row));
            }
        }
        insert(int(m_rows.size()), fresh.data(), fresh.data() + fresh.size());
        if (m_next && fresh.empty()) {
            m_fetch = ask(m_next);
            return;
        }
        markAnswered();
    }

    static std::vector<Row> withoutDuplicates(std::vector<Row> rows)
    {
        QSet<QString> seen;
        seen.reserve(qsizetype(rows.size()));
        std::erase_if(rows, [&seen](const Row &row) {
            const qsizetype before = seen.size();
            seen.insert(keyOf(row));
            return seen.size() == before;
        });
        return rows;
    }

    void update(int row, Row value)
    {
        if (m_rows[size_t(row)] == value)
            return;
        m_rows[size_t(row)] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void insert(int at, const Row *begin, const Row *end)
    {
        if (begin == end)
            return;
        const bool atEnd = at == int(m_rows.size());
        beginInsertRows({}, at, at + int(end - begin) - 1);
        m_rows.insert(m_rows.begin() + at, begin, end);
        if (atEnd && !m_indexStale) {
            for (int row = at; row < int(m_rows.size()); ++row)
                m_rowById.insert(keyOf(m_rows[size_t(row)]), row);
        } else {
            m_indexStale = true;
        }
        endInsertRows();
    }

    void merge(std::vector<Row> target)
    {
        if (!beginsWithRows(target))
            removeAndReorder(target);
        insertMissing(target);
        for (int row = 0; row < int(m_rows.size()); ++row)
            update(row, std::move(target[size_t(row)]));
    }

    //! The usual refresh: nothing came, went or moved, or all that came is at the end.
    bool beginsWithRows(const std::vector<Row> &target) const
    {
        return m_rows.size() <= target.size()
            && std::equal(m_rows.begin(), m_rows.end(), target.begin(),
                [](const Row &a, const Row &b) { return keyOf(a) == keyOf(b); });
    }

    void removeAndReorder(const std::vector<Row> &target)
    {
        QHash<QString, int> place;
        place.reserve(qsizetype(target.size()));
        for (int row = 0; row < int(target.size()); ++row)
            place.insert(keyOf(target[size_t(row)]), row);
        removeOthers(place);
        reorder(place);
    }

    void removeOthers(const QHash<QString, int> &place)
    {
        const auto stays = [&](int row) { return place.contains(keyOf(m_rows[size_t(row)])); };
        for (int end = int(m_rows.size()); end > 0;) {
            int begin = end - 1;
            if (!stays(begin)) {
                while (begin > 0 && !stays(begin - 1))
                    --begin;
                beginRemoveRows({}, begin, end - 1);
                m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
                m_indexStale = true;
                endRemoveRows();
            }
            end = begin;
        }
    }

    void reorder(const QHash<QString, int> &place)
    {
        const auto before = [&](const Row &a, const Row &b) {
            return place.value(keyOf(a)) < place.value(keyOf(b));
        };
        if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QStringList ids;
        for (const QModelIndex &index : old)
            ids << keyOf(m_rows[size_t(index.row())]);
        std::sort(m_rows.begin(), m_rows.end(), before);
        m_indexStale = true;
        QModelIndexList moved;
        for (qsizetype i = 0; i < old.size(); ++i)
            moved << index(rowOf(ids[i]), old[i].column());
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    //! The rows here are in the order of `target` already; what lies between comes in.
    void insertMissing(const std::vector<Row> &target)
    {
        const auto isHere = [&](size_t row) {
            return row < m_rows.size() && keyOf(m_rows[row]) == keyOf(target[row]);
        };
        size_t row = 0;
        while (row < target.size()) {
            size_t end = row;
            // Until the row that stands here now, or to the end where none does.
            while (end < target.size()
                && (row >= m_rows.size() || keyOf(m_rows[row]) != keyOf(target[end])))
                ++end;
            insert(int(row), target.data() + row, target.data() + end);
            row = std::max(end, row);
            while (row < target.size() && isHere(row))
                ++row;
        }
    }

    std::vector<Row> m_rows;
    mutable QHash<QString, int> m_rowById; //!< made anew by rowOf() when it is stale
    mutable bool m_indexStale = false;
    std::optional<Cursor> m_next;
    std::vector<Row> m_incoming;
    size_t m_wanted = 0;
    bool m_isCutShort = false; //!< what is remembered ends before the list does
    Take m_take = nullptr;
    void (PagedRowsModel::*m_retry)() = &PagedRowsModel::reload;
    std::optional<ApiError> m_failure; //!< waits for m_recollection
    RequestHandle m_recollection;
    RequestHandle m_fetch; // last: destroyed first
};

} // namespace Gatehouse
