// SPDX-License-Identifier: MIT
#include "models/auth/installationkeeper.h"

#include "models/base/logging.h"
#include "models/net/requestsequence.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Gatehouse {

//! Waits for a renewal that others may wait for as well; dropping it only stops the listening.
class InstallationKeeper::Listener final : public Operation {
public:
    explicit Listener(Handler<Secret> done)
        : m_done(std::move(done))
    {
    }

    void abandon() override { m_done = {}; }
    void hear(const Result<Secret> &token)
    {
        if (const Handler<Secret> done = std::exchange(m_done, {}))
            done(token);
    }

private:
    Handler<Secret> m_done;
};

//! Once begun it goes to its end: a refresh token works once, and what came for it must be kept.
struct InstallationKeeper::Renewal {
    QString botId = {};
    std::vector<QPointer<Listener>> listeners = {};
    RequestHandle step = {};
};

InstallationKeeper::InstallationKeeper(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_file(m_parts.file)
{
    if (Result<std::vector<HeldInstallation>> known = m_file.load())
        m_installations = std::move(known).value();
    else
        qCWarning(logAuth) << "the list of installations cannot be read:" << known.error();
}

InstallationKeeper::~InstallationKeeper() = default;

std::optional<HeldInstallation> InstallationKeeper::find(const QString &botId) const
{
    if (botId.isEmpty())
        return {};
    for (const HeldInstallation &installation : m_installations) {
        if (installation.botId == botId)
            return installation;
    }
    return {};
}

bool InstallationKeeper::isDue(const QString &botId) const
{
    const std::optional<HeldInstallation> installation = find(botId);
    return installation && installation->canRefresh
        && installation->refreshedAt.secsTo(m_parts.clock.now())
        >= std::chrono::seconds(renewAfter).count();
}

std::optional<HeldInstallation> InstallationKeeper::ofConnection(
    const ConnectionId &connection) const
{
    for (const HeldInstallation &installation : m_installations) {
        if (!connection.isEmpty() && installation.connection == connection)
            return installation;
    }
    return {};
}

QString InstallationKeeper::tokenName(TokenKey::Kind kind, const QString &of) const
{
    return TokenKey{.profile = m_parts.profile, .kind = kind, .bot = of}.name();
}

QStringList InstallationKeeper::namesIn(const QString &file, const ProfileId &profile)
{
    QStringList names;
    const Result<std::vector<HeldInstallation>> installations = HeldInstallationFile(file).load();
    if (!installations)
        return names;
    const auto add = [&](TokenKey::Kind kind, const QString &of) {
        const QString name = TokenKey{.profile = profile, .kind = kind, .bot = of}.name();
        if (!names.contains(name))
            names << name;
    };
    for (const HeldInstallation &each : *installations) {
        add(TokenKey::Kind::OAuthRefresh, each.botId);
        add(TokenKey::Kind::OAuthAccess, each.botId);
        add(TokenKey::Kind::ClientSecret, each.clientId);
    }
    return names;
}

HeldInstallation *InstallationKeeper::held(const QString &botId)
{
    const auto found = std::find_if(m_installations.begin(), m_installations.end(),
        [&botId](const HeldInstallation &each) { return each.botId == botId; });
    return found == m_installations.end() ? nullptr : &*found;
}

void InstallationKeeper::put(const HeldInstallation &installation)
{
    if (HeldInstallation *const known = held(installation.botId))
        *known = installation;
    else
        m_installations.push_back(installation);
    saveFile();
    Q_EMIT changed();
}

void InstallationKeeper::saveFile()
{
    if (const Result<void> saved = m_file.save(m_installations); !saved)
        qCWarning(logAuth) << "the list of installations cannot be kept:" << saved.error();
}

void InstallationKeeper::setState(const QString &botId, HeldInstallation::State state)
{
    HeldInstallation *const installation = held(botId);
    if (!installation || installation->state == state)
        return;
    installation->state = state;
    saveFile();
    Q_EMIT changed();
}

RequestHandle InstallationKeeper::keep(const OAuthClient &client, const OAuthGrant &grant,
    const HeldInstallation &about, Handler<HeldInstallation> done)
{
    HeldInstallation installation = about;
    installation.botId = grant.botId;
    installation.clientId = client.id;
    installation.workspace = grant.workspace;
    installation.workspaceName = grant.workspaceName;
    installation.ownerName = grant.ownerName;
    installation.obtainedAt = m_parts.clock.now();
    installation.refreshedAt = installation.obtainedAt;
    installation.canRefresh = !grant.refreshToken.isEmpty();
    // In memory first: whatever the keychain does, the tokens are not lost.
    const Pair pair{.access = grant.accessToken, .refresh = grant.refreshToken};
    m_unkept.insert(grant.botId, pair);
    installation.state = HeldInstallation::State::Unkept;
    put(installation);

    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    auto whenKept = [this, botId = grant.botId, done](const Result<void> &kept) {
        if (!kept)
            return done(kept.error());
        m_unkept.remove(botId);
        setState(botId, HeldInstallation::State::Kept);
        const std::optional<HeldInstallation> now = find(botId);
        done(now ? Result<HeldInstallation>(*now)
                 : Result<HeldInstallation>(ApiError{.kind = ApiError::Kind::TokenMissing}));
    };
    sequence->step
        = m_parts.tokens.write(tokenName(TokenKey::Kind::ClientSecret, client.id), client.secret,
            {.done = [this, sequence, pair, botId = grant.botId, whenKept](Result<void> kept) {
                if (!kept)
                    return whenKept(kept);
                sequence->step = writePair(botId, pair, whenKept);
            }});
    return handle;
}

void InstallationKeeper::noteConnection(const QString &botId, const ConnectionId &connection)
{
    HeldInstallation *const installation = held(botId);
    if (!installation || installation->connection == connection)
        return;
    installation->connection = connection;
    saveFile();
}

RequestHandle InstallationKeeper::writePair(
    const QString &botId, const Pair &pair, Handler<void> done)
{
    // What renews comes first: an access token without it is worth an hour.
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    sequence->step
        = m_parts.tokens.write(tokenName(TokenKey::Kind::OAuthRefresh, botId), pair.refresh,
            {.done = [this, sequence, botId, pair, done = std::move(done)](Result<void> kept) {
                if (!kept)
                    return done(kept);
                sequence->step = m_parts.tokens.write(
                    tokenName(TokenKey::Kind::OAuthAccess, botId), pair.access, {.done = done});
            }});
    return handle;
}

RequestHandle InstallationKeeper::readPair(const QString &botId, Handler<Pair> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    sequence->step = m_parts.tokens.read(tokenName(TokenKey::Kind::OAuthAccess, botId),
        {.done = [this, sequence, botId, done = std::move(done)](Result<Secret> access) {
            if (const auto unkept = m_unkept.constFind(botId); unkept != m_unkept.cend())
                return done(*unkept);
            if (!access)
                return done(access.error());
            sequence->step = m_parts.tokens.read(tokenName(TokenKey::Kind::OAuthRefresh, botId),
                {.done = [access, done](Result<Secret> refresh) {
                    // Without one it can be used, only not renewed.
                    done(Pair{.access = *access, .refresh = refresh ? *refresh : Secret()});
                }});
        }});
    return handle;
}

RequestHandle InstallationKeeper::client(const QString &botId, Handler<OAuthClient> done)
{
    const std::optional<HeldInstallation> installation = find(botId);
    const QString id = installation ? installation->clientId : QString();
    return m_parts.tokens.read(tokenName(TokenKey::Kind::ClientSecret, id),
        {.done = [id, done = std::move(done)](Result<Secret> secret) {
            if (secret)
                done(OAuthClient{.id = id, .secret = *secret});
            else
                done(secret.error());
        }});
}

RequestHandle InstallationKeeper::freshToken(const QString &botId, Handler<Secret> done)
{
    if (isDue(botId))
        return renew(botId, {}, std::move(done));
    return readPair(botId, [done = std::move(done)](Result<Pair> pair) {
        if (pair)
            done(pair->access);
        else
            done(pair.error());
    });
}

RequestHandle InstallationKeeper::renew(
    const QString &botId, const Secret &refused, Handler<Secret> done)
{
    auto *const listener = new Listener(std::move(done));
    RequestHandle handle(listener);
    for (const auto &renewal : m_renewals) {
        if (renewal->botId == botId) {
            renewal->listeners.emplace_back(listener);
            return handle;
        }
    }
    auto renewal = std::make_unique<Renewal>();
    renewal->botId = botId;
    renewal->listeners.emplace_back(listener);
    m_renewals.push_back(std::move(renewal));
    beginRenewal(botId, refused);
    return handle;
}

InstallationKeeper::Renewal *InstallationKeeper::renewal(const QString &botId)
{
    const auto found = std::find_if(m_renewals.begin(), m_renewals.end(),
        [&botId](const auto &each) { return each->botId == botId; });
    return found == m_renewals.end() ? nullptr : found->get();
}

void InstallationKeeper::beginRenewal(const QString &botId, const Secret &refused)
{
    setState(botId, HeldInstallation::State::Refreshing);
    renewal(botId)->step = readPair(botId, [this, botId, refused](Result<Pair> pair) {
        if (!pair)
            return endRenewal(botId, pair.error());
        // Another program on the same keychain was quicker, and not so long ago that what it got
        // has ended too.
        if (!refused.isEmpty() && pair->access != refused) {
            adoptTimes(botId);
            if (!isDue(botId))
                return endRenewal(botId, pair->access);
        }
        if (pair->refresh.isEmpty())
            return endRenewal(botId, ApiError{.kind = ApiError::Kind::Unauthorized});
        renewWith(botId, *pair);
    });
}

void InstallationKeeper::adoptTimes(const QString &botId)
{
    HeldInstallation *const installation = held(botId);
    const Result<std::vector<HeldInstallation>> written = m_file.load();
    if (!installation || !written)
        return;
    for (const HeldInstallation &each : *written) {
        if (each.botId == botId && each.refreshedAt > installation->refreshedAt)
            installation->refreshedAt = each.refreshedAt;
    }
}

void InstallationKeeper::renewWith(const QString &botId, const Pair &pair)
{
    renewal(botId)->step = client(botId, [this, botId, pair](Result<OAuthClient> client) {
        if (!client)
            return endRenewal(botId, client.error());
        renewal(botId)->step = m_parts.server.refresh(
            *client, pair.refresh, [this, botId, pair](Result<OAuthGrant> grant) {
                if (grant)
                    return take(botId, *grant, pair);
                endRenewal(botId, grant.error());
            });
    });
}

void InstallationKeeper::take(const QString &botId, const OAuthGrant &grant, const Pair &before)
{
    // A server that gives no new refresh token goes on with the old one (RFC 6749, 6).
    const Pair pair{.access = grant.accessToken,
        .refresh = grant.refreshToken.isEmpty() ? before.refresh : grant.refreshToken};
    m_unkept.insert(botId, pair);
    if (HeldInstallation *const installation = held(botId))
        installation->refreshedAt = m_parts.clock.now();
    renewal(botId)->step = writePair(botId, pair, [this, botId, pair](const Result<void> &kept) {
        if (kept)
            m_unkept.remove(botId);
        endRenewal(botId, pair.access);
    });
}

void InstallationKeeper::endRenewal(const QString &botId, const Result<Secret> &token)
{
    // A refresh whose answer got lost may have used the refresh token up; the next one tells.
    const bool isLost = !token
        && (token.error().kind == ApiError::Kind::Unauthorized
            || token.error().code == QLatin1String("invalid_grant"));
    HeldInstallation::State state = HeldInstallation::State::Kept;
    if (isLost)
        state = HeldInstallation::State::Lost;
    else if (m_unkept.contains(botId))
        state = HeldInstallation::State::Unkept;
    setState(botId, state);
    saveFile();
    const auto found = std::find_if(m_renewals.begin(), m_renewals.end(),
        [&botId](const auto &each) { return each->botId == botId; });
    const std::unique_ptr<Renewal> ended = std::move(*found);
    m_renewals.erase(found);
    Result<Secret> said = token;
    if (isLost)
        said = ApiError{.kind = ApiError::Kind::Unauthorized,
            .code = token.error().code,
            .requestId = token.error().requestId};
    for (const QPointer<Listener> &listener : ended->listeners) {
        if (listener)
            listener->hear(said);
    }
}

RequestHandle InstallationKeeper::introspect(const QString &botId, Handler<TokenIntrospection> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    sequence->step
        = readPair(botId, [this, sequence, botId, done = std::move(done)](Result<Pair> pair) {
              if (!pair)
                  return done(pair.error());
              sequence->step = client(
                  botId, [this, sequence, access = pair->access, done](Result<OAuthClient> client) {
                      if (!client)
                          return done(client.error());
                      sequence->step = m_parts.server.introspect(*client, access, done);
                  });
          });
    return handle;
}

RequestHandle InstallationKeeper::revoke(const QString &botId, Handler<void> done)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    sequence->step
        = readPair(botId, [this, sequence, botId, done = std::move(done)](Result<Pair> pair) {
              if (!pair)
                  return done(pair.error());
              sequence->step = client(botId,
                  [this, sequence, botId, access = pair->access, done](Result<OAuthClient> client) {
                      if (!client)
                          return done(client.error());
                      sequence->step = m_parts.server.revoke(*client, access,
                          [this, sequence, botId, done](const Result<void> &revoked) {
                              if (!revoked)
                                  return done(revoked);
                              sequence->step = forget(botId, done);
                          });
                  });
          });
    return handle;
}

RequestHandle InstallationKeeper::forget(const QString &botId, Handler<void> done)
{
    m_unkept.remove(botId);
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    const QString access = tokenName(TokenKey::Kind::OAuthAccess, botId);
    sequence->step = m_parts.tokens.remove(tokenName(TokenKey::Kind::OAuthRefresh, botId),
        {.done = [this, sequence, botId, access, done = std::move(done)](Result<void> gone) {
            if (!gone)
                return done(gone);
            sequence->step
                = m_parts.tokens.remove(access, {.done = [this, botId, done](Result<void> removed) {
                      if (!removed)
                          return done(removed);
                      drop(botId, done);
                  }});
        }});
    return handle;
}

void InstallationKeeper::drop(const QString &botId, const Handler<void> &done)
{
    const std::optional<HeldInstallation> gone = find(botId);
    std::erase_if(
        m_installations, [&botId](const HeldInstallation &each) { return each.botId == botId; });
    saveFile();
    const bool isSecretNeeded = std::any_of(m_installations.begin(), m_installations.end(),
        [&gone](const HeldInstallation &each) { return gone && each.clientId == gone->clientId; });
    if (gone && !isSecretNeeded) {
        m_removing = m_parts.tokens.remove(
            tokenName(TokenKey::Kind::ClientSecret, gone->clientId), {.done = [](Result<void>) {}});
    }
    Q_EMIT changed();
    done({});
}

} // namespace Gatehouse
