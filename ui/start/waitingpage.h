// SPDX-License-Identifier: MIT
#pragma once

#include "ui/start/fullpage.h"

class QPushButton;

namespace Gatehouse {

class BusyBar;
class IconLabel;
class TextLabel;

//! A whole page while a profile opens: what is being waited for, and Cancel.
class WaitingPage : public FullPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingPage)

public:
    enum class Reason {
        Opening, //!< a workspace starts or answers
        Keyring, //!< the keychain has not answered yet
    };
    Q_ENUM(Reason)

    explicit WaitingPage(QWidget *parent = nullptr);

    //! `profileName` may be empty.
    void setReason(Reason reason, const QString &profileName);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Reason m_reason = Reason::Opening;
    QString m_profileName;
    IconLabel *m_icon = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_explanation = nullptr;
    BusyBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Gatehouse
