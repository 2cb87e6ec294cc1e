// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"
#include "models/domain/standing.h"
#include "models/items/auditfilter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Gatehouse {

class AuditDifferenceView;
class DetailsScroll;
class FactsForm;
class JsonExpander;
class ObjectNames;
class TextLabel;

//! The details side of the audit log: one event with all it says, or a count of several.
class AuditDetails : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDetails)

public:
    //! \a names lives longer.
    explicit AuditDetails(ObjectNames &names, QWidget *parent = nullptr);

    //! Who looks, which decides what can be undone.
    void setStanding(const Standing &standing);
    //! None, one, or several.
    void setEvents(const QList<AuditEvent> &events);

Q_SIGNALS:
    void personChosen(const Gatehouse::UserId &id);
    void connectionChosen(const Gatehouse::ConnectionId &id);
    //! More of the log: everything that fits \a filter.
    void eventsRequested(const Gatehouse::AuditFilter &filter);
    void undoRequested(const Gatehouse::AuditEvent &event);
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSingle();
    void show(const AuditEvent &event);
    void showFacts(const AuditEvent &event);
    void showIds(const AuditEvent &event);
    void showMore(const AuditEvent &event);
    void showUndo(const AuditEvent &event);
    void summarise();
    void follow(const QUrl &link);
    QString nameOf(const QString &id) const;

    ObjectNames &m_names;
    Standing m_standing;
    QList<AuditEvent> m_events;
    QStackedWidget *m_pages = nullptr;
    DetailsScroll *m_scroll = nullptr;
    TextLabel *m_summaryTitle = nullptr;
    FactsForm *m_summary = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_line = nullptr;
    QWidget *m_refusal = nullptr;
    TextLabel *m_reason = nullptr;
    FactsForm *m_facts = nullptr;
    AuditDifferenceView *m_differences = nullptr;
    QWidget *m_ids = nullptr;
    JsonExpander *m_json = nullptr;
    QVBoxLayout *m_more = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace Gatehouse
