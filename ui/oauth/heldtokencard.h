// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"
#include "ui/oauth/tokencard.h"

namespace Gatehouse {

//! One installation whose tokens this console holds, with what can be done with them.
class HeldTokenCard final : public TokenCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldTokenCard)

public:
    explicit HeldTokenCard(QWidget *parent = nullptr);
    ~HeldTokenCard() override;

    void setInstallation(const HeldInstallation &held, const QDateTime &now);
    QString botId() const override { return m_held.botId; }

Q_SIGNALS:
    void copyRequested();
    void checkRequested();
    void renewRequested();
    void chooseAgainRequested();
    void revokeRequested();

protected:
    void retranslate() override;

private:
    HeldInstallation m_held;
    QDateTime m_now;
    QPushButton *m_copy = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace Gatehouse
