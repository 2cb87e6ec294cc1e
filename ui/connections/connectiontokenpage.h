// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/connection.h"
#include "models/domain/standing.h"
#include "models/net/requesthandle.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace Gatehouse {

class BusyBar;
class Clock;
class ConnectionNotice;
class ConnectionTokens;
class FactsForm;
class IconLabel;
class MessageBar;
class SecretField;
class TextLabel;

//! "Token" in the details of a connection: what is known of its token, the token for a moment, and
//! what can be done with it. Says plainly why there is none to show.
class ConnectionTokenPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTokenPage)

public:
    //! They live longer.
    struct Parts {
        ConnectionTokens &tokens;
        const Clock &clock;
    };
    explicit ConnectionTokenPage(const Parts &parts, QWidget *parent = nullptr);
    ~ConnectionTokenPage() override;

    void setStanding(const Standing &standing);
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Work { None, Revealing, Copying };

    QWidget *makeField();
    QWidget *makeActions();
    void retranslate();
    void showSubject();
    void showExpiry();
    void showReason();
    void showActions();
    void toggleReveal();
    void copy();
    void begin(Work work);
    void end(const std::optional<ApiError> &error);
    void openNewToken();
    void openPartner();

    Parts m_parts;
    Standing m_standing;
    Connection m_connection;
    Work m_work = Work::None;
    ConnectionNotice *m_notice = nullptr;
    QWidget *m_warning = nullptr;
    TextLabel *m_warningText = nullptr;
    FactsForm *m_facts = nullptr;
    TextLabel *m_reason = nullptr;
    QWidget *m_tokenRow = nullptr;
    SecretField *m_field = nullptr;
    QToolButton *m_reveal = nullptr;
    BusyBar *m_busy = nullptr;
    MessageBar *m_failure = nullptr;
    TextLabel *m_origin = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_partner = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreNew = nullptr;
    QPushButton *m_portal = nullptr;
    RequestHandle m_reading; // last: dropped first
};

} // namespace Gatehouse
