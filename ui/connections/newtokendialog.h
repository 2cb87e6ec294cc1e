// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "models/domain/connection.h"
#include "models/net/requesthandle.h"
#include "ui/common/dialog.h"

class QStackedWidget;

namespace Gatehouse {

class ConnectionTokens;
class SecretField;
class TextLabel;

//! Gives a connection a new token: says before what stops working, and hands the new one out.
class NewTokenDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTokenDialog)

public:
    enum class Purpose {
        Replace, //!< of a living connection
        Restore, //!< of a disconnected one, which comes back with it
    };
    Q_ENUM(Purpose)

    struct Subject {
        Connection connection = {};
        Purpose purpose = Purpose::Replace;
        QDateTime now = {};
    };
    //! The tokens live longer.
    NewTokenDialog(ConnectionTokens &tokens, const Subject &subject, QWidget *parent = nullptr);
    ~NewTokenDialog() override;

    //! Opens one, which goes when it is closed.
    static void ask(ConnectionTokens &tokens, const Subject &subject, QWidget *parent);

protected:
    void submit() override;
    void retranslate() override;

private:
    QWidget *makeWarning();
    QWidget *makeResult();
    void showToken(const Secret &token);

    ConnectionTokens &m_tokens;
    const Subject m_subject;
    Secret m_token;
    QStackedWidget *m_pages = nullptr;
    TextLabel *m_stops = nullptr;
    TextLabel *m_use = nullptr;
    TextLabel *m_copied = nullptr;
    SecretField *m_field = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
    RequestHandle m_request; // last: dropped first
};

} // namespace Gatehouse
