// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/heldinstallation.h"
#include "models/auth/heldinstallationfile.h"
#include "models/auth/oauthserver.h"
#include "models/auth/tokenkey.h"
#include "models/auth/tokenstore.h"
#include "models/base/clock.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Gatehouse {

//! The OAuth installations of a profile whose tokens this console holds: keeps them in the
//! keychain, renews them ahead of need and after a 401, asks the server about them, ends them there
//! before they are forgotten here.
class InstallationKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstallationKeeper)

public:
    //! They live longer.
    struct Parts {
        OAuthServer &server;
        TokenStore &tokens;
        const Clock &clock;
        ProfileId profile = {};
        QString file = {}; //!< empty: nothing outlives this run
    };
    //! A pair older than this is renewed before it is used: servers tell no end, ours ends after an
    //! hour.
    static constexpr std::chrono::minutes renewAfter{45};

    explicit InstallationKeeper(Parts parts, QObject *parent = nullptr);
    ~InstallationKeeper() override;

    const std::vector<HeldInstallation> &installations() const { return m_installations; }
    std::optional<HeldInstallation> find(const QString &botId) const;
    //! Whether its pair is so old that it is better renewed before it is used.
    bool isDue(const QString &botId) const;
    //! The one of this connection, if one is held.
    std::optional<HeldInstallation> ofConnection(const ConnectionId &connection) const;

    //! Puts secret and tokens into the keychain, then the rest into the file. A grant of the same
    //! bot replaces what was held. When the keychain fails, the error is told and the tokens stay
    //! in memory (Unkept).
    [[nodiscard]] RequestHandle keep(const OAuthClient &client, const OAuthGrant &grant,
        const HeldInstallation &about, Handler<HeldInstallation> done);
    //! Which connection of the workspace it is, once that is known.
    void noteConnection(const QString &botId, const ConnectionId &connection);
    //! Who it was granted to, with the secret.
    [[nodiscard]] RequestHandle client(const QString &botId, Handler<OAuthClient> done);
    //! The access token, renewed first when it is old.
    [[nodiscard]] RequestHandle freshToken(const QString &botId, Handler<Secret> done);
    //! After a 401: a newer token than \a refused. Several at once share one renewal. Unauthorized
    //! when the server does not renew it any more; then it is Lost.
    [[nodiscard]] RequestHandle renew(
        const QString &botId, const Secret &refused, Handler<Secret> done);
    [[nodiscard]] RequestHandle introspect(const QString &botId, Handler<TokenIntrospection> done);
    //! Ends it at the server, then forgets it here. When the server cannot be reached nothing is
    //! forgotten.
    [[nodiscard]] RequestHandle revoke(const QString &botId, Handler<void> done);
    //! Forgets it here alone.
    [[nodiscard]] RequestHandle forget(const QString &botId, Handler<void> done);

    //! What the keychain calls the tokens and secrets that \a file tells of.
    static QStringList namesIn(const QString &file, const ProfileId &profile);

Q_SIGNALS:
    void changed();

private:
    struct Pair {
        Secret access = {};
        Secret refresh = {};
    };
    class Listener;
    struct Renewal;

    QString tokenName(TokenKey::Kind kind, const QString &of) const;
    HeldInstallation *held(const QString &botId);
    Renewal *renewal(const QString &botId);
    void put(const HeldInstallation &installation);
    void saveFile();
    void setState(const QString &botId, HeldInstallation::State state);
    //! The token in memory, else in the keychain.
    RequestHandle readPair(const QString &botId, Handler<Pair> done);
    RequestHandle writePair(const QString &botId, const Pair &pair, Handler<void> done);
    RequestHandle join(const QString &botId, Handler<Secret> done);
    void beginRenewal(const QString &botId, const Secret &refused);
    //! Takes over when another program renewed it last.
    void adoptTimes(const QString &botId);
    void renewWith(const QString &botId, const Pair &pair);
    void take(const QString &botId, const OAuthGrant &grant, const Pair &before);
    //! Its tokens are gone; the client's secret follows with its last installation.
    void drop(const QString &botId, const Handler<void> &done);
    void endRenewal(const QString &botId, const Result<Secret> &token);

    Parts m_parts;
    HeldInstallationFile m_file;
    std::vector<HeldInstallation> m_installations;
    QHash<QString, Pair> m_unkept; //!< what the keychain did not take
    std::vector<std::unique_ptr<Renewal>> m_renewals;
    RequestHandle m_removing;
};

} // namespace Gatehouse
