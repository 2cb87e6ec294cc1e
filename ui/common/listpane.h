// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/errortext.h"
#include "ui/common/pane.h"

#include <QStringList>
#include <QTimer>

#include <functional>

class QDataStream;

namespace Gatehouse {

class Clock;
class PagedListModel;
class TableView;

//! A pane whose body is one list that comes page by page: which of the four states it shows, how a
//! failure reads and what is done about it, how fresh the rows are, and what is selected once they
//! are here. What the rows are, and what can be done with them, is the panes' own.
class ListPane : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPane)

public:
    ~ListPane() override;

Q_SIGNALS:
    //! Something was done that a toast may tell: "Copied as CSV."
    void doneSaid(const QString &sentence);
    //! The rows cannot be read because of the token.
    void newTokenRequested();

protected:
    //! Both outlive the pane.
    ListPane(PagedListModel &list, const Clock &clock, QWidget *parent);

    //! Every text anew; also called by the pane's own constructor.
    virtual void retranslate() = 0;
    //! The columns, as wide as the font and the words want them.
    virtual void setUpColumns() = 0;
    //! What is shown now: showRows(), or why there is nothing to show at all.
    virtual void showState() = 0;
    //! The list was read and has no rows.
    virtual void showEmpty() = 0;
    //! The selection has changed, or its rows have.
    virtual void showSelection() { }
    //! Of the selected rows.
    virtual void openMenu(const QPoint &globalPosition) = 0;

    //! The list is not for the role of who looks: there is nothing to search, filter or try again.
    bool isForOtherRoles() const;
    //! There is something to see besides a failure.
    virtual bool hasRows() const;
    virtual ErrorText failureText(const ApiError &error) const;
    //! Reads again what could not be read.
    virtual void retry();
    //! The button of a failure was pressed.
    virtual void showRemedy();
    virtual void showFreshness();
    //! Called every minute: ages are told anew.
    virtual void growOlder();

    //! Content, \a busy (a whole sentence), empty or failed, by the state of the list.
    void showRows(const QString &busy);
    void showFailure();

    //! The table of the list, which is (part of) the body.
    void setTable(TableView *table);
    //! Down from the search field goes into the rows.
    void leadSearchToRows();
    //! Takes ownership. Shown while something is selected, until people close it.
    void setSelectionDetails(QWidget *details);
    //! Opens or closes the details side; \a fill puts into it what is selected, or nothing.
    void arrangeDetails(bool hasSelection, const std::function<void()> &fill);
    //! The next selection opens the details side, even if people had closed it.
    void wantDetails() { m_detailsWanted = true; }

    //! These rows are to be selected as soon as they are here.
    void wantRows(const QStringList &ids) { m_wantedIds = ids; }
    //! Selects what is wanted of what is here.
    virtual void selectAgain();

    //! Columns, selection and details side; what belongs to one pane alone is written before it.
    void saveView(QDataStream &out) const;
    //! What saveView() wrote.
    struct View {
        QByteArray columns;
        QStringList ids;
        bool detailsWanted = true;
        QByteArray layout;
    };
    static View readView(QDataStream &in);
    void adoptView(const View &view);

    void changeEvent(QEvent *event) override;

private:
    void recall();

    PagedListModel &m_list;
    const Clock &m_clock;
    TableView *m_rows = nullptr;
    QTimer m_minute;
    QStringList m_wantedIds;
    bool m_detailsWanted = true;
    bool m_isArranging = false;
};

} // namespace Gatehouse
