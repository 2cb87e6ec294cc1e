// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/pagedlistmodel.h"

#include <QAbstractItemModel>

namespace Gatehouse {

//! A tree of one column that comes level by level from a service, each level page by page: its
//! states and its errors. What the rows are is in PagedTreeModel and below.
//!
//! A level that is under way, goes on or has failed ends in a line that says so; showMore() on that
//! line goes on or tries again. canFetchMore() is true for a level's first page alone: a QTreeView
//! asks it on each layout, and would read a long level to its end with nobody looking.
class LazyTreeModel : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LazyTreeModel)

public:
    using LoadState = PagedListModel::LoadState;

    //! What stands in a line of the tree.
    enum class Line {
        Row,
        Loading, //!< more is under way
        More, //!< the level goes on
        Failed, //!< the level could not be read to here
    };
    Q_ENUM(Line)

    //! Beside Qt's own. Models add theirs from FirstOwnRole on.
    enum Role {
        IdRole = PagedListModel::IdRole, //!< QString; empty for lines that are no rows
        FirstOwnRole = PagedListModel::FirstOwnRole,
    };

    ~LazyTreeModel() override;

    //! Of the topmost level.
    LoadState loadState() const { return m_loadState; }
    bool isBusy() const;
    virtual const std::optional<ApiError> &error() const = 0;
    virtual bool isComplete() const = 0;

    //! What stands at \a index.
    virtual Line lineAt(const QModelIndex &index) const = 0;
    //! Why the level that \a line ends could not be read; null where it could.
    virtual const ApiError *errorAt(const QModelIndex &line) const = 0;
    //! On a line More: reads on. On a line Failed: asks again.
    virtual void showMore(const QModelIndex &line) = 0;

    //! Reads the topmost level; below, what is here is read again when it is next looked at. Rows
    //! are merged by id.
    virtual void refresh() = 0;
    //! After a failure of the topmost level: asks again for what failed.
    virtual void retry() = 0;
    //! Drops rows, requests and errors: what comes next has nothing to do with them.
    virtual void forget() = 0;
    //! Every row reads anew.
    virtual void retell() = 0;

    //! The row of this id on the topmost level; invalid: it is not here.
    virtual QModelIndex topIndexOf(const QString &id) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! Of the topmost level.
    void loadStateChanged();
    //! A level of the tree answers the service's latest word, even if nothing changed.
    void answered(const QModelIndex &parent);

protected:
    explicit LazyTreeModel(QObject *parent);

    void setLoadState(LoadState state);
    static bool isBusy(LoadState state);
    //! What a line that is no row says.
    static QString lineText(Line line);

private:
    LoadState m_loadState = LoadState::Idle;
};

} // namespace Gatehouse
