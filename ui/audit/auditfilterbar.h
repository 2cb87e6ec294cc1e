// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/auditactions.h"
#include "models/items/auditfilter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace Gatehouse {

class ConnectionListModel;
class FilterChips;
class ObjectNames;
class PageListModel;
class PersonListModel;

//! What the audit log is filtered by: a row of buttons, each with its choices, and below them a
//! chip for everything that is chosen.
class AuditFilterBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditFilterBar)

public:
    //! They outlive the bar. The lists are the bar's alone.
    struct Parts {
        PersonListModel &people;
        ConnectionListModel &connections;
        PageListModel &pages;
        ObjectNames &names;
    };
    explicit AuditFilterBar(const Parts &parts, QWidget *parent = nullptr);

    const AuditFilter &filter() const { return m_filter; }
    //! "Last 7 days", "1 Nov 2026 – 27 Nov 2026".
    static QString periodName(const AuditPeriod &period);
    //! Does not say `edited`.
    void setFilter(const AuditFilter &filter);
    void focusFirst();
    //! At the end of the row of buttons. Takes ownership.
    void addToRow(QWidget *widget);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void edit(const AuditFilter &filter);
    void showChips();
    void remove(const QString &key);
    //! "Ada Byron", or words for somebody whose name is still being asked for.
    QString nameOf(const QString &id) const;
    //! Persons, bots, or with nothing both.
    void openPeople(QPushButton *button, std::optional<UserId> AuditFilter::*part,
        std::optional<People::Type> type);
    void openActors();
    void openPersons();
    void openConnections();
    void openPages();
    void openActions();
    void openOutcomes();
    void openPeriods();
    void openRange();
    void addGroup(QMenu *menu, AuditActions::Group group);
    void toggleAction(const QString &choice, AuditActions::Group group);
    QMenu *makeMenu(QPushButton *button);

    Parts m_parts;
    AuditFilter m_filter;
    QPushButton *m_actor = nullptr;
    QPushButton *m_person = nullptr;
    QPushButton *m_connection = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_outcome = nullptr;
    QPushButton *m_period = nullptr;
    QHBoxLayout *m_row = nullptr;
    FilterChips *m_chips = nullptr;
};

} // namespace Gatehouse
