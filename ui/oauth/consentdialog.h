// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

class QPushButton;

namespace Gatehouse {

class Clock;

//! Waits for what happens in the browser: open it again, copy its address, cancel, until when.
//! Knows no flow; whoever runs one tells it how far it is.
class ConsentDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsentDialog)

public:
    //! \a name: of the connection. \a clock lives longer.
    ConsentDialog(QString name, const Clock &clock, QWidget *parent = nullptr);
    ~ConsentDialog() override;

    void showWaiting(const QUrl &address, const QDateTime &deadline);
    void showRedeeming();
    //! It can be begun again.
    void showFailure(const ErrorText &error);
    //! \a sentence: what was installed, for whom, and how far it reaches.
    void showInstalled(const QString &sentence);

Q_SIGNALS:
    void openAgainRequested();
    void beginAgainRequested();
    //! Waiting was ended. The dialog is gone.
    void cancelled();
    void copied(const QString &sentence);
    //! After showInstalled(): the accepting button.
    void showRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    enum class Stage { Waiting, Failed, Installed };

    void showTime();
    void copyAddress();

    QString m_name;
    const Clock &m_clock;
    Stage m_stage = Stage::Waiting;
    QUrl m_address;
    QDateTime m_deadline;
    QTimer m_tick;
    TextLabel *m_steps = nullptr;
    TextLabel *m_time = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Gatehouse
