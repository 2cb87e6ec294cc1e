// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/standing.h"
#include "models/items/auditfilter.h"
#include "ui/common/listpane.h"

class QPushButton;

namespace Gatehouse {

class ActionRunner;
class AuditDetails;
class AuditExport;
class AuditFilterBar;
class AuditListModel;
class Clock;
class ConnectionListModel;
class PageListModel;
class PersonListModel;
class TableView;

//! The whole log of the workspace: who did what to what, when. For owners, on the enterprise plan.
class AuditPane : public ListPane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPane)

public:
    //! They outlive the pane. The lists are its filters' alone.
    struct Parts {
        AuditListModel &events;
        PersonListModel &people;
        ConnectionListModel &connections;
        PageListModel &pages;
        AuditExport &exporter;
        ActionRunner &actions;
        const Clock &clock;
    };
    explicit AuditPane(const Parts &parts, QWidget *parent = nullptr);
    ~AuditPane() override;

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Reads the rows again; not before the pane was seen for the first time.
    void refresh();
    //! Everything that fits \a filter and nothing else.
    void showEvents(const AuditFilter &filter);
    void focusSearch() override;

    //! Filter, columns, selection, details side.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void personChosen(const Gatehouse::UserId &id);
    void connectionChosen(const Gatehouse::ConnectionId &id);
    //! The log is not for the one who looks; the activity of their connections is.
    void connectionsRequested();

protected:
    void retranslate() override;
    void setUpColumns() override;
    void showState() override;
    void showEmpty() override;
    void showSelection() override;
    void openMenu(const QPoint &globalPosition) override;
    void growOlder() override;
    void selectAgain() override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void adoptFilter();
    void ask();
    void showRestricted();
    void learnPage();
    void openExport();
    void confirmUndo(const AuditEvent &event);
    QString whyNotUndo(const AuditEvent &event) const;
    bool isRestricted() const;
    bool isMeasured() const;

    Parts m_parts;
    Standing m_standing;
    AuditFilterBar *m_filters = nullptr;
    QPushButton *m_export = nullptr;
    TableView *m_table = nullptr;
    AuditDetails *m_details = nullptr;
    bool m_isBehind = false; //!< the rows are to be read again when the pane is next seen
};

} // namespace Gatehouse
