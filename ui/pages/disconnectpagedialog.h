// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/page.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

//! Says what ending a connection's access to a page closes, before it is done.
class DisconnectPageDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisconnectPageDialog)

public:
    struct Subject {
        QString connection = {}; //!< its name
        ReachedPage page = {};
        int closed = 0; //!< pages, this one included
    };
    explicit DisconnectPageDialog(Subject subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted();

protected:
    void submit() override;
    void retranslate() override;

private:
    Subject m_subject;
};

} // namespace Gatehouse
