// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class FactsForm;
class TextLabel;

//! One installation whose tokens this console holds, with what can be done with them.
class HeldTokenCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldTokenCard)

public:
    explicit HeldTokenCard(QWidget *parent = nullptr);
    ~HeldTokenCard() override;

    void setInstallation(const HeldInstallation &held, const QDateTime &now);
    const HeldInstallation &installation() const { return m_held; }
    //! What the server said of it; replaces what was said before.
    void say(const QString &sentence);
    //! While something is under way, nothing else can be begun.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void copyRequested();
    void checkRequested();
    void renewRequested();
    void chooseAgainRequested();
    void revokeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HeldInstallation m_held;
    QDateTime m_now;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_remedy = nullptr;
    FactsForm *m_facts = nullptr;
    TextLabel *m_said = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace Gatehouse
