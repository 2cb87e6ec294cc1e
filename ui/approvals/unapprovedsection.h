// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class MessageBar;
class TextLabel;
class UnapprovedListModel;
class WholeTable;

//! "Installed, not approved": what the restriction leaves as it is, each with the two ways on.
class UnapprovedSection final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnapprovedSection)

public:
    //! \a model lives longer.
    explicit UnapprovedSection(UnapprovedListModel &model, QWidget *parent = nullptr);

    //! Why nothing can be done here; empty: it can.
    void setWhyNot(const QString &reason);
    //! All there are, whatever is searched for; nothing: unknown.
    void setCount(std::optional<int> count);
    WholeTable *table() const { return m_table; }

Q_SIGNALS:
    void approveRequested(const QList<Gatehouse::Connection> &connections);
    void disconnectRequested(const QList<Gatehouse::Connection> &connections);
    void connectionChosen(const Gatehouse::ConnectionId &id);
    //! Its events are wanted in the audit log.
    void eventsRequested(const Gatehouse::Connection &connection);
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct RowButtons {
        QPushButton *approve = nullptr;
        QPushButton *disconnect = nullptr;
    };

    void retranslate();
    void setUpColumns();
    void showState();
    void showNumber();
    void showButtons();
    RowButtons makeButtons(int row);
    void openMenu(const QPoint &globalPosition);

    UnapprovedListModel &m_model;
    QString m_whyNot;
    std::optional<int> m_count;
    TextLabel *m_heading = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_explanation = nullptr;
    MessageBar *m_message = nullptr;
    TextLabel *m_empty = nullptr;
    WholeTable *m_table = nullptr;
};

} // namespace Gatehouse
