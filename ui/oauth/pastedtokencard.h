// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/pastedtoken.h"
#include "ui/oauth/tokencard.h"

namespace Gatehouse {

//! A token that was pasted here, with what can be done with it.
class PastedTokenCard final : public TokenCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastedTokenCard)

public:
    explicit PastedTokenCard(QWidget *parent = nullptr);
    ~PastedTokenCard() override;

    void setToken(const PastedToken &token, const QDateTime &now);
    QString botId() const override { return m_token.botId; }

Q_SIGNALS:
    void copyRequested();
    void checkRequested();
    void removeRequested();

protected:
    void retranslate() override;

private:
    PastedToken m_token;
    QDateTime m_now;
    QPushButton *m_copy = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Gatehouse
