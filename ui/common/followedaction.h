// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/actionrunner.h"
#include "ui/common/dialog.h"

#include <QPointer>

#include <functional>

namespace Gatehouse {

//! An action that a dialog has begun and waits for, also when its answer gets lost: then the dialog
//! says that it is being looked up, and what was found out.
class FollowedAction final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowedAction)

public:
    //! \a runner lives longer.
    explicit FollowedAction(ActionRunner &runner, QObject *parent = nullptr);
    ~FollowedAction() override;

    //! \a dialog is busy with \a sentence until the handler that \a begin has given to an action
    //! shows how it ended.
    void follow(
        Dialog *dialog, const QString &sentence, const std::function<RequestHandle()> &begin);
    //! The action goes on; nobody listens any more.
    void forget();

private:
    void tellLostAnswer(const ActionReport &report);

    QPointer<Dialog> m_dialog;
    ActionId m_action;
    bool m_isBeginning = false;
    RequestHandle m_sent;
};

} // namespace Gatehouse
