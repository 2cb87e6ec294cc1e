// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectiondraft.h"
#include "models/domain/standing.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class ConnectionForm;
class MessageBar;

//! "Edit connection…": only what is another than before is sent.
class EditConnectionDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditConnectionDialog)

public:
    EditConnectionDialog(
        const Connection &connection, const Standing &standing, QWidget *parent = nullptr);

    //! As the form knows it: what a fresh reading is compared with.
    const Connection &connection() const { return m_connection; }
    ConnectionForm *form() const { return m_form; }
    //! Somebody else was quicker. Offers to read again; what was typed stays.
    void showConflict(const ErrorText &error);
    //! The answer to readAgainRequested().
    void adopt(const Connection &now);

Q_SIGNALS:
    void submitted(const Gatehouse::ConnectionChange &change);
    void readAgainRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    Connection m_connection;
    MessageBar *m_bar = nullptr;
    ConnectionForm *m_form = nullptr;
};

} // namespace Gatehouse
