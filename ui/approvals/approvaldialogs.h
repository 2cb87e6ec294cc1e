// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "ui/common/followedaction.h"

#include <QPointer>

namespace Gatehouse {

class Clock;
class Dialog;
class PolicyDraft;

//! The dialogs of the approved list, and their way to the actions. One is open at a time.
class ApprovalDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDialogs)

public:
    //! They live longer.
    struct Parts {
        GovernanceActions &governance;
        PolicyDraft &policy;
        const Clock &clock;
        QWidget &window; //!< what they open over
    };
    explicit ApprovalDialogs(const Parts &parts, QObject *parent = nullptr);
    ~ApprovalDialogs() override;

    // Whoever calls these knows that it is allowed.
    void add();
    void edit(const ApprovedConnection &entry);
    void remove(const ApprovedConnection &entry);
    void previewPolicy();
    void listCovered();

private:
    bool isOpen() const;
    void open(Dialog *dialog);

    Parts m_parts;
    QPointer<Dialog> m_dialog;
    FollowedAction m_followed;
};

} // namespace Gatehouse
