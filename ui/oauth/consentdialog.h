// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

#include <functional>

class QPushButton;

namespace Gatehouse {

class Clock;

//! Waits for what happens in the browser: open it again, copy its address, cancel, until when.
//! Knows no flow; whoever runs one tells it how far it is.
class ConsentDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsentDialog)

public:
    enum class Way {
        Consent, //!< to a connection of one's own: the browser comes back here
        Developer, //!< somebody else's: it goes on at their site
        Marketplace, //!< which one, is chosen there
        SignIn, //!< to a workspace of another service: the browser comes back here
    };
    struct Subject {
        QString name = {}; //!< of the connection; empty in the Marketplace; of SignIn the server's
        Way way = Way::Consent;
        QString developer = {}; //!< at whose site it goes on
        //! Gives what "Copy link" puts on the clipboard for an address; without, that itself.
        std::function<void(const QUrl &address, std::function<void(const QUrl &)> give)> linkFor
            = {};
    };
    //! \a clock lives longer.
    ConsentDialog(Subject subject, const Clock &clock, QWidget *parent = nullptr);
    ~ConsentDialog() override;

    void showWaiting(const QUrl &address, const QDateTime &deadline);
    void showRedeeming();
    //! Beside the time: why it may take longer; empty: nothing is wrong.
    void showTrouble(const QString &sentence);
    //! It can be begun again.
    void showFailure(const ErrorText &error);
    //! It was allowed in the browser, but no tokens came of it; begun again it may get them.
    void showUnreceived(const ErrorText &error);
    //! \a sentence: what was installed, for whom, and how far it reaches.
    void showInstalled(const QString &sentence);
    //! \a showText is that of the accepting button; empty: there is nothing to be shown, it only
    //! closes.
    void showInstalled(const QString &sentence, const QString &showText);

Q_SIGNALS:
    void openAgainRequested();
    void beginAgainRequested();
    //! What was entered is to be changed. The dialog is gone.
    void changeRequested();
    //! Waiting was ended. The dialog is gone.
    void cancelled();
    void copied(const QString &sentence);
    //! After showInstalled(): the accepting button.
    void showRequested();

public Q_SLOTS:
    //! What is installed stays so; leaving shows nothing.
    void reject() override;

protected:
    void submit() override;
    void submitOther() override;
    void retranslate() override;

private:
    enum class Stage { Waiting, Failed, Unreceived, Installed };

    bool hasFailed() const { return m_stage == Stage::Failed || m_stage == Stage::Unreceived; }
    void showFailed(Stage stage, const ErrorText &error);

    QString headingText() const;
    QString stepsText() const;
    void showTime();
    void copyAddress();
    void giveLink(const QUrl &link);

    Subject m_subject;
    const Clock &m_clock;
    Stage m_stage = Stage::Waiting;
    QUrl m_address;
    QDateTime m_deadline;
    QString m_trouble;
    QTimer m_tick;
    TextLabel *m_steps = nullptr;
    TextLabel *m_time = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Gatehouse
