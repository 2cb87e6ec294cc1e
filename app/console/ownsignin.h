// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/installations.h"
#include "app/console/shared.h"
#include "models/auth/oauthflow.h"
#include "ui/oauth/ownconnectiondialog.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Gatehouse {

class ConsentDialog;
class MainWindow;

//! Makes a Notion profile of a public connection of one's own: consent in the browser, its tokens
//! in the keychain, where they are renewed from then on. Also once more, when they are lost.
class OwnSignIn final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnSignIn)

public:
    //! What \a shared refers to, and \a window, live longer.
    OwnSignIn(const Shared &shared, MainWindow &window, QObject *parent = nullptr);
    ~OwnSignIn() override;

    //! Asks for the connection first.
    void begin();
    //! With the connection that gave \a profile its token. False: that was none.
    bool signInAgain(const Profile &profile);

Q_SIGNALS:
    //! The profile has a token, and is to be opened.
    void connected(const Gatehouse::ProfileId &id);
    void linkRequested(const QUrl &link);

private:
    void ask(const OwnConnectionDraft &draft);
    void start(const OwnConnectionDraft &draft);
    void sendBrowser();
    void take(const Result<OAuthGrant> &grant);
    Profile profileFor(const OAuthGrant &grant) const;
    void keep(const OAuthGrant &grant);
    void tellKept(const Profile &profile, const OAuthGrant &grant);
    std::unique_ptr<Installations> installationsOf(const ProfileId &profile) const;

    Shared m_shared;
    MainWindow &m_window;
    std::optional<Profile> m_again; //!< the profile that lost its token
    OwnConnectionDraft m_draft;
    std::unique_ptr<Installations> m_asking; //!< the server, before it is known who comes back
    std::unique_ptr<Installations> m_keeping; //!< of the profile it is for
    std::unique_ptr<OAuthFlow> m_flow;
    QPointer<ConsentDialog> m_dialog;
    RequestHandle m_step;
};

} // namespace Gatehouse
