// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/loopbacklistener.h"
#include "models/auth/oauthserver.h"
#include "models/auth/pkce.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Gatehouse {

//! One consent in the browser, from its address to the grant (RFC 8252): listens on the loopback,
//! sends the browser to the server, believes the one answer that carries its state, and redeems the
//! code. Several may run at once, each with a port and a state of its own.
class OAuthFlow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OAuthFlow)

public:
    enum class Stage {
        Idle,
        Waiting, //!< for the browser to come back
        Redeeming, //!< the code is being exchanged
        Finished,
    };
    Q_ENUM(Stage)
    //! Notion does not document PKCE and refuses unknown keys; there the client's secret has to do.
    enum class Proof { Pkce, SecretAlone };
    Q_ENUM(Proof)

    struct Setup {
        QUrl origin = {}; //!< of the API
        OAuthClient client = {};
        quint16 port = 0; //!< of the redirect address; 0: a free one
        Proof proof = Proof::Pkce;
        std::chrono::milliseconds deadline = std::chrono::minutes(10); //!< for the browser
        std::chrono::milliseconds pause
            = std::chrono::seconds(1); //!< before the code is sent again
    };
    //! They live longer. `openBrowser` says whether it could; `page` makes the browser's last page.
    struct Parts {
        OAuthServer &server;
        std::function<bool(const QUrl &)> openBrowser = {};
        std::function<QString(const Result<OAuthGrant> &)> page = {};
    };

    explicit OAuthFlow(Parts parts, QObject *parent = nullptr);
    ~OAuthFlow() override;

    //! Listens and opens the browser; finished() follows. PortUnavailable: nothing was begun.
    Result<void> begin(const Setup &setup);
    Stage stage() const { return m_stage; }
    //! Whether the browser came back with a code, whatever became of it: the server counts that as
    //! consent.
    bool wasAllowed() const { return m_wasAllowed; }
    //! Where the browser was sent, to be copied.
    QUrl address() const { return m_address; }
    //! Sends the browser there again. False: there is no browser to be opened.
    bool openBrowser() const;
    //! Ends with Cancelled, unless a code is being redeemed.
    void cancel();

Q_SIGNALS:
    void stageChanged();
    //! Once. Restricted with the code access_denied: it was refused in the browser. Timeout: nobody
    //! came back. Validation and the like: the server's own word.
    void finished(const Gatehouse::Result<Gatehouse::OAuthGrant> &grant);

private:
    void take(const LoopbackListener::Return &answer);
    void redeem();
    void finish(Result<OAuthGrant> grant);
    void setStage(Stage stage);

    Parts m_parts;
    Setup m_setup;
    LoopbackListener m_listener;
    Pkce m_pkce;
    QUrl m_redirect;
    QUrl m_address;
    Secret m_code;
    Stage m_stage = Stage::Idle;
    bool m_wasAllowed = false;
    int m_attempts = 0;
    QTimer m_deadline;
    QTimer m_pause;
    RequestHandle m_redeeming;
};

} // namespace Gatehouse
