// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Gatehouse {

class TextLabel;

//! A whole page while a profile opens: what is being waited for, and Cancel.
class WaitingPage : public QWidget {
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
    TextLabel *m_title = nullptr;
    TextLabel *m_explanation = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Gatehouse
