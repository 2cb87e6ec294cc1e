// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>
#include <optional>

namespace Gatehouse {

class Clock;

//! How moments read. Models cannot say "2 days ago" themselves: the words belong to the windows.
struct MomentText {
    std::function<QString(const QDateTime &)> brief = {}; //!< in a cell; default: the local date
    std::function<QString(const QDateTime &)> exact
        = {}; //!< in a tool tip; default: local time with offset
    std::function<QString(const QDateTime &)> day = {}; //!< the day alone; default: as brief
};

//! A list that comes page by page from a service: its states, its error and its age. What the rows
//! are is in PagedRowsModel and below.
class PagedListModel : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedListModel)

public:
    enum class LoadState {
        Idle, //!< nothing was asked for yet
        Loading, //!< the first page of a query is under way; rows are those of the query before
        LoadingMore, //!< the next page is under way
        Refreshing, //!< the same rows, read before or remembered, are read again
        Ready,
        Failed, //!< see error(); the rows are as they were
    };
    Q_ENUM(LoadState)

    //! Beside Qt's own. Models add theirs from FirstOwnRole on.
    enum Role {
        IdRole = Qt::UserRole + 1, //!< QString
        ExportRole, //!< QVariant for TableExport: text, number, UTC QDateTime, or null for unknown
        LinkRole, //!< QUrl, empty where the row has none
        KeyRole, //!< of a header: the column's name in exported JSON
        FirstOwnRole,
    };

    ~PagedListModel() override;

    LoadState loadState() const { return m_loadState; }
    bool isBusy() const;
    const std::optional<ApiError> &error() const { return m_error; }
    //! When the rows were read, UTC; null before the first answer.
    QDateTime asOf() const { return m_asOf; }
    //! The rows are those of an earlier run: the server has not been heard yet.
    bool isRemembered() const { return m_isRemembered; }
    //! The rows answer the query before the present one: its own first page is under way or failed.
    bool showsEarlierQuery() const { return m_showsEarlierQuery; }
    //! Every row of the query is here.
    virtual bool isComplete() const = 0;

    //! Asks for the first page of the query. Rows stay until it is here.
    virtual void reload() = 0;
    //! Reads as many rows as are here again and merges them by id.
    virtual void refresh() = 0;
    //! After a failure: asks again for what failed.
    virtual void retry() = 0;

    //! Drops rows, request and error: what comes next has nothing to do with them.
    virtual void forget() = 0;

    //! The row of this id, or -1.
    virtual int rowOf(const QString &id) const = 0;

    void setMomentText(MomentText text);
    //! Every cell and header reads anew: the language or the hour has changed.
    void retell();

Q_SIGNALS:
    void loadStateChanged();
    //! The rows answer the service's latest word: an answer was merged, even if nothing changed.
    void answered();
    //! The rows of an earlier run were merged; answered() or a failure comes next.
    void recalled();

protected:
    PagedListModel(const Clock &clock, QObject *parent);

    void setLoadState(LoadState state);
    void fail(const ApiError &error);
    void clearError() { m_error.reset(); }
    void markAnswered();
    void markRecalled(const QDateTime &asOf);
    void setShowsEarlierQuery(bool earlier) { m_showsEarlierQuery = earlier; }
    void clearRemembered() { m_isRemembered = false; }

    QDateTime now() const;
    QString brief(const QDateTime &moment) const;
    QString exact(const QDateTime &moment) const;
    QString day(const QDateTime &moment) const;

private:
    const Clock &m_clock;
    MomentText m_momentText;
    LoadState m_loadState = LoadState::Idle;
    std::optional<ApiError> m_error;
    QDateTime m_asOf;
    bool m_showsEarlierQuery = false;
    bool m_isRemembered = false;
};

} // namespace Gatehouse
