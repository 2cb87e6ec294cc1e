// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"
#include "models/auth/pastedtoken.h"
#include "ui/common/dialog.h"

#include <vector>

class QVBoxLayout;

namespace Gatehouse {

class Clock;
class HeldTokenCard;
class PastedTokenCard;

//! "Tokens on this computer": every installation whose tokens this console holds, and every token
//! that was pasted here.
class HeldTokensDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldTokensDialog)

public:
    //! \a clock lives longer.
    explicit HeldTokensDialog(const Clock &clock, QWidget *parent = nullptr);
    ~HeldTokensDialog() override;

    void setInstallations(const std::vector<HeldInstallation> &installations);
    //! What became of what was asked for, in the card it was asked in.
    void say(const QString &botId, const QString &sentence);
    void setBusy(const QString &botId, bool isBusy);
    void setPastedTokens(const std::vector<PastedToken> &tokens);
    void sayOfPasted(const QString &botId, const QString &sentence);
    void setPastedBusy(const QString &botId, bool isBusy);

Q_SIGNALS:
    void copyRequested(const QString &botId);
    void checkRequested(const QString &botId);
    void renewRequested(const QString &botId);
    void chooseAgainRequested(const QString &botId);
    void revokeRequested(const QString &botId);
    void pastedCopyRequested(const QString &botId);
    void pastedCheckRequested(const QString &botId);
    void pastedRemoveRequested(const QString &botId);
    void addRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    HeldTokenCard *makeHeldCard(const QString &botId);
    PastedTokenCard *makePastedCard(const QString &botId);
    void showEmpty();

    const Clock &m_clock;
    std::vector<HeldTokenCard *> m_cards;
    std::vector<PastedTokenCard *> m_pastedCards; //!< below the others
    QVBoxLayout *m_list = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Gatehouse
