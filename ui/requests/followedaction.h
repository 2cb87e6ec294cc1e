// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionrunner.h"
#include "ui/common/dialog.h"

#include <QPointer>

namespace Gatehouse {

//! Shows in a dialog how an action goes: busy until its answer is here, in other words while a lost
//! answer is looked for, and at last what became of it. One action at a time.
class FollowedAction final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowedAction)

public:
    //! \a runner lives longer.
    explicit FollowedAction(ActionRunner &runner, QObject *parent = nullptr);
    ~FollowedAction() override;

    //! \a begin begins the action and gives its handle.
    template <class Begin>
    void follow(Dialog &dialog, const QString &sentence, const Begin &begin)
    {
        m_dialog = &dialog;
        dialog.showBusy(sentence, Dialog::Work::MustEnd);
        m_isBeginning = true;
        RequestHandle sent = begin();
        m_isBeginning = false;
        m_sent = std::move(sent);
    }
    //! Nobody looks any more; what has left goes on.
    void forget();

private:
    void tellLostAnswer(const ActionReport &report);

    QPointer<Dialog> m_dialog;
    bool m_isBeginning = false;
    ActionId m_action;
    RequestHandle m_sent;
};

} // namespace Gatehouse
