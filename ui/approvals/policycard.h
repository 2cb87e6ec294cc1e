// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/standing.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace Gatehouse {

class Ground;
class MessageBar;
class PolicyDraft;
class PolicyRow;
class TextLabel;

//! The install policy, its changes staged: edit, then "2 changes · Preview · Save · Discard".
class PolicyCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyCard)

public:
    //! \a policy lives longer.
    explicit PolicyCard(PolicyDraft &policy, QWidget *parent = nullptr);

    void setStanding(const Standing &standing);
    //! Room is short.
    void setCompact(bool compact);

Q_SIGNALS:
    void previewRequested();
    //! What auto-approve approves is to be listed.
    void coveredRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void retranslate();
    void showPolicy();
    void showRows();
    void showBar();
    void showMessage();
    void pressMessage();
    void returnFocus();
    QString whyNot() const;

    PolicyDraft &m_policy;
    Standing m_standing;
    QPointer<QWidget> m_refuge; //!< where the focus went while the policy is saved
    MessageBar *m_message = nullptr;
    PolicyRow *m_restriction = nullptr;
    Ground *m_autoApproveLine = nullptr;
    PolicyRow *m_autoApprove = nullptr;
    PolicyRow *m_creation = nullptr;
    Ground *m_reasonLine = nullptr;
    TextLabel *m_reason = nullptr;
    QWidget *m_bar = nullptr;
    TextLabel *m_summary = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Gatehouse
