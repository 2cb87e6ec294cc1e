// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/listpage.h"
#include "models/items/lazytreemodel.h"
#include "models/net/requesthandle.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Gatehouse {

//! Rows of one kind, each with an id that is unique among its siblings, kept in the service's order.
//! A node is reached by its address, never by its row: it stays where it is however rows around it
//! come, go and move. Its request is its own, so that an answer finds it or is never heard.
template <class Row>
class PagedTreeModel : public LazyTreeModel {
public:
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        const Level *level = levelOf(parent);
        if (!level || row < 0 || column != 0 || row >= level->lines())
            return {};
        return indexIn(*level, row);
    }

    QModelIndex parent(const QModelIndex &index) const override
    {
        return index.isValid() ? indexOf(*levelHolding(index)) : QModelIndex();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        const Level *level = levelOf(parent);
        return level ? level->lines() : 0;
    }

    bool hasChildren(const QModelIndex &parent = {}) const override
    {
        const Level *level = levelOf(parent);
        return level && (level->lines() > 0 || needsReading(*level));
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        const Level *level = levelOf(parent);
        return level && level != &m_top && needsReading(*level);
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            read(*levelOf(parent));
    }

    Line lineAt(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Line::Row;
        const Level *level = levelHolding(index);
        if (index.row() < int(level->children.size()))
            return Line::Row;
        if (level->state == LoadState::Failed)
            return Line::Failed;
        return isBusy(level->state) ? Line::Loading : Line::More;
    }

    const ApiError *errorAt(const QModelIndex &line) const override
    {
        const Level *level = line.isValid() ? levelHolding(line) : &m_top;
        return level->error ? &*level->error : nullptr;
    }

    void showMore(const QModelIndex &line) override
    {
        if (!line.isValid())
            return;
        Level &level = *levelHolding(line);
        switch (lineAt(line)) {
        case Line::Row:
        case Line::Loading:
            return;
        case Line::More:
            return readOn(level);
        case Line::Failed:
            return again(level);
        } // no default: the compiler names a forgotten line
    }

    const std::optional<ApiError> &error() const override { return m_top.error; }
    bool isComplete() const override { return m_top.wasRead && !m_top.next; }

    void refresh() override
    {
        markStale(m_top);
        read(m_top);
    }

    void retry() override
    {
        if (m_top.state == LoadState::Failed)
            again(m_top);
    }

    void forget() override
    {
        beginResetModel();
        m_top.forget();
        endResetModel();
        setLoadState(LoadState::Idle);
    }

    void retell() override { retell(m_top); }

    QModelIndex topIndexOf(const QString &id) const override
    {
        const Level *level = m_top.find(id);
        return level ? indexOf(*level) : QModelIndex();
    }

protected:
    using LazyTreeModel::LazyTreeModel;

    //! The row at \a index; null where the line is no row.
    const Row *rowAt(const QModelIndex &index) const
    {
        const Level *level = index.isValid() ? levelOf(index) : nullptr;
        return level ? &level->row : nullptr;
    }
    //! The row above the one at \a index; null at the top.
    const Row *rowAbove(const QModelIndex &index) const { return rowAt(parent(index)); }

    //! Asks the service for what lies right below \a parent; null: for the topmost level.
    [[nodiscard]] virtual RequestHandle ask(
        const Row *parent, const std::optional<Cursor> &from, Handler<ListPage<Row>> done)
        = 0;
    //! Whether there is something below it, as far as it is known without asking.
    virtual bool mayHaveChildren(const Row &row) const = 0;
    //! A row has come, before anybody sees it.
    virtual void absorb(const Row &) { }

    void readOnTop()
    {
        if (m_top.state == LoadState::Ready && m_top.next)
            readOn(m_top);
    }

private:
    //! A row and the level below it. The topmost level has no row.
    struct Level {
        Row row = {};
        Level *above = nullptr;
        int place = 0; //!< among its siblings
        LoadState state = LoadState::Idle;
        bool wasRead = false;
        bool isStale = false; //!< to be read again when it is next looked at
        bool hasTail = false; //!< ends in a line that is no row
        bool failedReadingOn = false;
        std::optional<Cursor> next = {};
        std::optional<ApiError> error = {};
        std::vector<std::unique_ptr<Level>> children = {};
        std::vector<Row> incoming = {};
        RequestHandle fetch = {}; // last: destroyed first

        int lines() const { return int(children.size()) + (hasTail ? 1 : 0); }
        Level *find(const QString &id) const
        {
            const auto found = std::find_if(children.begin(), children.end(),
                [&id](const auto &child) { return keyOf(child->row) == id; });
            return found == children.end() ? nullptr : found->get();
        }
        void number(size_t from)
        {
            for (size_t at = from; at < children.size(); ++at)
                children[at]->place = int(at);
        }
        void forget()
        {
            fetch.reset();
            children.clear();
            incoming.clear();
            next.reset();
            error.reset();
            wasRead = isStale = hasTail = failedReadingOn = false;
            state = LoadState::Idle;
        }
    };
    using Take = void (PagedTreeModel::*)(Level &, ListPage<Row>);

    static QString keyOf(const Row &row) { return row.id.toString(); }

    // An index holds the level it stands in: so do lines that are no rows.
    QModelIndex indexIn(const Level &level, int row) const { return createIndex(row, 0, &level); }
    Level *levelHolding(const QModelIndex &index) const
    {
        return static_cast<Level *>(index.internalPointer());
    }
    QModelIndex indexOf(const Level &level) const
    {
        return level.above ? indexIn(*level.above, level.place) : QModelIndex();
    }
    Level *levelOf(const QModelIndex &index) const
    {
        if (!index.isValid())
            return &m_top;
        const Level *holder = levelHolding(index);
        return index.row() < int(holder->children.size())
            ? holder->children[size_t(index.row())].get()
            : nullptr;
    }

    bool needsReading(const Level &level) const
    {
        if (isBusy(level.state))
            return false;
        if (level.isStale)
            return true;
        return level.state == LoadState::Idle && level.above && mayHaveChildren(level.row);
    }

    void markStale(Level &level)
    {
        for (const auto &child : level.children) {
            child->isStale = child->state != LoadState::Idle;
            markStale(*child);
        }
    }

    void enter(Level &level, LoadState state)
    {
        level.state = state;
        // A topmost level without rows has the whole view to say what is the matter.
        setTail(level,
            level.next || state == LoadState::LoadingMore
                || (level.above && (state == LoadState::Loading || state == LoadState::Failed)));
        if (!level.above)
            setLoadState(state);
    }

    //! Also when it stays: what it says may have changed.
    void setTail(Level &level, bool wanted)
    {
        const int row = int(level.children.size());
        if (wanted && !level.hasTail) {
            beginInsertRows(indexOf(level), row, row);
            level.hasTail = true;
            endInsertRows();
        } else if (!wanted && level.hasTail) {
            beginRemoveRows(indexOf(level), row, row);
            level.hasTail = false;
            endRemoveRows();
        } else if (wanted) {
            Q_EMIT dataChanged(indexIn(level, row), indexIn(level, row));
        }
    }

    void request(Level &level, const std::optional<Cursor> &from, Take take)
    {
        level.error.reset();
        // The handle is the level's: when the level goes, nobody is called.
        level.fetch = ask(level.above ? &level.row : nullptr, from,
            [this, &level, take](Result<ListPage<Row>> page) {
                if (page)
                    return (this->*take)(level, std::move(page).value());
                level.error = page.error();
                enter(level, LoadState::Failed);
            });
    }

    //! As many rows as are here; the first page when there are none.
    void read(Level &level)
    {
        level.incoming.clear();
        level.isStale = false;
        level.failedReadingOn = false;
        request(level, std::nullopt, &PagedTreeModel::collect);
        enter(level, level.wasRead ? LoadState::Refreshing : LoadState::Loading);
    }

    void readOn(Level &level)
    {
        level.failedReadingOn = true;
        request(level, level.next, &PagedTreeModel::append);
        enter(level, LoadState::LoadingMore);
    }

    void again(Level &level)
    {
        if (level.failedReadingOn)
            readOn(level);
        else
            read(level);
    }

    void collect(Level &level, ListPage<Row> page)
    {
        std::move(page.items.begin(), page.items.end(), std::back_inserter(level.incoming));
        // A page may be empty and still go on; the first rows of a level are worth another request.
        if (page.next && level.incoming.size() < std::max(level.children.size(), size_t(1))) {
            request(level, page.next, &PagedTreeModel::collect);
            return;
        }
        merge(level, withoutDuplicates(std::exchange(level.incoming, {})));
        settle(level, std::move(page.next));
    }

    void append(Level &level, ListPage<Row> page)
    {
        std::vector<Row> fresh;
        QHash<QString, Level *> known;
        known.reserve(qsizetype(level.children.size()));
        for (const auto &child : level.children)
            known.insert(keyOf(child->row), child.get());
        for (Row &row : withoutDuplicates(std::move(page.items))) {
            // The level may have shifted since the page before: what is here stays in place.
            if (Level *here = known.value(keyOf(row)))
                update(*here, std::move(row));
            else
                fresh.push_back(std::move(row));
        }
        const bool hadFresh = !fresh.empty();
        insert(level, level.children.size(), fresh.data(), fresh.data() + fresh.size());
        if (page.next && !hadFresh) {
            request(level, page.next, &PagedTreeModel::append);
            return;
        }
        settle(level, std::move(page.next));
    }

    void settle(Level &level, std::optional<Cursor> next)
    {
        level.next = std::move(next);
        level.wasRead = true;
        level.error.reset();
        enter(level, LoadState::Ready);
        if (level.children.empty() && level.above)
            Q_EMIT dataChanged(indexOf(level), indexOf(level)); // there is nothing to open after all
        Q_EMIT answered(indexOf(level));
    }

    static std::vector<Row> withoutDuplicates(std::vector<Row> rows)
    {
        QSet<QString> seen;
        std::erase_if(rows, [&seen](const Row &row) {
            const qsizetype before = seen.size();
            seen.insert(keyOf(row));
            return seen.size() == before;
        });
        return rows;
    }

    void update(Level &level, Row row)
    {
        absorb(row);
        if (level.row == row)
            return;
        level.row = std::move(row);
        Q_EMIT dataChanged(indexOf(level), indexOf(level));
    }

    void insert(Level &level, size_t at, Row *begin, Row *end)
    {
        if (begin == end)
            return;
        std::vector<std::unique_ptr<Level>> fresh;
        for (Row *row = begin; row != end; ++row) {
            absorb(*row);
            fresh.push_back(std::make_unique<Level>());
            fresh.back()->row = std::move(*row);
            fresh.back()->above = &level;
        }
        beginInsertRows(indexOf(level), int(at), int(at + fresh.size()) - 1);
        level.children.insert(level.children.begin() + qsizetype(at),
            std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        level.number(at);
        endInsertRows();
    }

    void merge(Level &level, std::vector<Row> target)
    {
        QHash<QString, int> place;
        place.reserve(qsizetype(target.size()));
        for (size_t row = 0; row < target.size(); ++row)
            place.insert(keyOf(target[row]), int(row));
        removeOthers(level, place);
        reorder(level, place);
        insertMissing(level, target);
    }

    void removeOthers(Level &level, const QHash<QString, int> &place)
    {
        const auto stays = [&](int row) {
            return place.contains(keyOf(level.children[size_t(row)]->row));
        };
        for (int end = int(level.children.size()); end > 0;) {
            int begin = end - 1;
            if (!stays(begin)) {
                while (begin > 0 && !stays(begin - 1))
                    --begin;
                beginRemoveRows(indexOf(level), begin, end - 1);
                level.children.erase(level.children.begin() + begin, level.children.begin() + end);
                level.number(size_t(begin));
                endRemoveRows();
            }
            end = begin;
        }
    }

    void reorder(Level &level, const QHash<QString, int> &place)
    {
        const auto before = [&](const std::unique_ptr<Level> &a, const std::unique_ptr<Level> &b) {
            return place.value(keyOf(a->row)) < place.value(keyOf(b->row));
        };
        if (std::is_sorted(level.children.begin(), level.children.end(), before))
            return;
        Q_EMIT layoutAboutToBeChanged({indexOf(level)}, QAbstractItemModel::VerticalSortHint);
        QModelIndexList old;
        std::vector<Level *> nodes;
        const QModelIndexList persistent = persistentIndexList();
        for (const QModelIndex &index : persistent) {
            if (levelHolding(index) != &level || index.row() >= int(level.children.size()))
                continue;
            old << index;
            nodes.push_back(level.children[size_t(index.row())].get());
        }
        std::sort(level.children.begin(), level.children.end(), before);
        level.number(0);
        QModelIndexList moved;
        for (const Level *node : nodes)
            moved << indexOf(*node);
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({indexOf(level)}, QAbstractItemModel::VerticalSortHint);
    }

    //! The rows here are in the order of \a target already; what lies between comes in.
    void insertMissing(Level &level, std::vector<Row> &target)
    {
        const auto isHere = [&](size_t row) {
            return row < level.children.size()
                && keyOf(level.children[row]->row) == keyOf(target[row]);
        };
        for (size_t row = 0; row < target.size();) {
            if (isHere(row)) {
                update(*level.children[row], std::move(target[row]));
                ++row;
                continue;
            }
            // Until the row that stands here now, or to the end where none does.
            size_t end = row;
            while (end < target.size()
                && (row >= level.children.size()
                    || keyOf(level.children[row]->row) != keyOf(target[end])))
                ++end;
            insert(level, row, target.data() + row, target.data() + end);
            row = end;
        }
    }

    void retell(const Level &level)
    {
        if (level.lines() == 0)
            return;
        Q_EMIT dataChanged(indexIn(level, 0), indexIn(level, level.lines() - 1));
        for (const auto &child : level.children)
            retell(*child);
    }

    mutable Level m_top; // indexes hold pointers to what may change
};

} // namespace Gatehouse
