// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class ElidedLabel;
class SecretClipboard;

//! "Token of Nightly export on the clipboard – cleared in 60 s · Copy again · Clear now", for the
//! strip of a window. Hidden while there is nothing to tell.
class ClipboardCountdown : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardCountdown)

public:
    //! The clipboard lives longer.
    explicit ClipboardCountdown(SecretClipboard &clipboard, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    SecretClipboard &m_clipboard;
    ElidedLabel *m_text = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace Gatehouse
