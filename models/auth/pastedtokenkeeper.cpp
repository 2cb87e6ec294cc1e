// SPDX-License-Identifier: MIT
#include "models/auth/pastedtokenkeeper.h"

#include "models/auth/tokenkey.h"
#include "models/base/logging.h"
#include "models/net/requestsequence.h"

#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QJsonObject pastedTokenJson(const PastedToken &token)
{
    return {{u"bot_id"_s, token.botId}, {u"name"_s, token.name},
        {u"oauth"_s, token.kind == PastedToken::Kind::OAuth},
        {u"workspace_id"_s, token.workspace.toString()}, {u"workspace_name"_s, token.workspaceName},
        {u"owner_name"_s, token.ownerName},
        {u"added_at"_s, token.addedAt.toString(Qt::ISODateWithMs)},
        {u"checked_at"_s, token.checkedAt.toString(Qt::ISODateWithMs)},
        {u"refused"_s, token.state == PastedToken::State::Refused}};
}

PastedToken pastedTokenOf(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const auto time = [&text](QLatin1String key) {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs);
    };
    return {.botId = text("bot_id"_L1),
        .name = text("name"_L1),
        .kind
        = json.value("oauth"_L1).toBool() ? PastedToken::Kind::OAuth : PastedToken::Kind::Internal,
        .workspace = WorkspaceId(text("workspace_id"_L1)),
        .workspaceName = text("workspace_name"_L1),
        .ownerName = text("owner_name"_L1),
        .addedAt = time("added_at"_L1),
        .checkedAt = time("checked_at"_L1),
        .state = json.value("refused"_L1).toBool() ? PastedToken::State::Refused
                                                   : PastedToken::State::Kept};
}

Result<std::vector<PastedToken>> pastedTokensIn(RecordFile &file)
{
    const Result<QJsonArray> rows = file.load();
    if (!rows)
        return rows.error();
    std::vector<PastedToken> tokens;
    for (const QJsonValue &row : *rows) {
        PastedToken token = pastedTokenOf(row.toObject());
        if (!token.botId.isEmpty())
            tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace

//! Whoever waits for a write; dropping it only stops the listening.
class PastedTokenKeeper::Listening final : public Operation {
public:
    void abandon() override { isHeard = false; }

    bool isHeard = true;
};

PastedTokenKeeper::PastedTokenKeeper(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_file(m_parts.file)
{
    if (Result<std::vector<PastedToken>> known = pastedTokensIn(m_file))
        m_tokens = std::move(known).value();
    else
        qCWarning(logAuth) << "the list of pasted tokens cannot be read:" << known.error();
}

PastedTokenKeeper::~PastedTokenKeeper() = default;

QString PastedTokenKeeper::nameOf(const QString &botId) const
{
    return TokenKey{.profile = m_parts.profile, .kind = TokenKey::Kind::Pasted, .bot = botId}
        .name();
}

QStringList PastedTokenKeeper::namesIn(const QString &file, const ProfileId &profile)
{
    RecordFile records(file);
    QStringList names;
    if (const Result<std::vector<PastedToken>> tokens = pastedTokensIn(records)) {
        for (const PastedToken &token : *tokens)
            names << TokenKey{.profile = profile,
                .kind = TokenKey::Kind::Pasted,
                .bot = token.botId}
                         .name();
    }
    return names;
}

std::optional<PastedToken> PastedTokenKeeper::find(const QString &botId) const
{
    for (const PastedToken &token : m_tokens) {
        if (token.botId == botId)
            return token;
    }
    return {};
}

PastedToken *PastedTokenKeeper::held(const QString &botId)
{
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(),
        [&botId](const PastedToken &each) { return each.botId == botId; });
    return found == m_tokens.end() ? nullptr : &*found;
}

void PastedTokenKeeper::put(const PastedToken &token)
{
    if (PastedToken *const known = held(token.botId))
        *known = token;
    else
        m_tokens.push_back(token);
    save();
    Q_EMIT changed();
}

void PastedTokenKeeper::drop(const QString &botId)
{
    std::erase_if(m_tokens, [&botId](const PastedToken &each) { return each.botId == botId; });
    save();
    Q_EMIT changed();
}

void PastedTokenKeeper::save()
{
    QJsonArray rows;
    for (const PastedToken &token : m_tokens) {
        // What is gone at the end of this run is not looked for in the next.
        if (token.state != PastedToken::State::ThisRunOnly)
            rows.append(pastedTokenJson(token));
    }
    if (const Result<void> saved = m_file.save(rows); !saved)
        qCWarning(logAuth) << "the list of pasted tokens cannot be kept:" << saved.error();
}

RequestHandle PastedTokenKeeper::keep(
    const Secret &token, const PastedToken &about, TokenListener<PastedToken> listener)
{
    PastedToken kept = about;
    // What is put back is as old as it was.
    if (!kept.addedAt.isValid()) {
        kept.addedAt = m_parts.clock.now();
        kept.checkedAt = kept.addedAt;
    }
    auto *const listening = new Listening;
    RequestHandle handle(listening);
    const auto isHeard = [heard = QPointer(listening)] { return heard && heard->isHeard; };
    const QString name = nameOf(about.botId);
    m_writing[about.botId] = m_parts.tokens.write(name, token,
        {.done =
                [this, isHeard, name, kept, done = std::move(listener.done)](
                    const Result<void> &written) mutable {
                    if (!written) {
                        if (isHeard())
                            done(written.error());
                        return;
                    }
                    // Nobody knows of it any more: it must not stay where nobody looks.
                    if (!isHeard() && !held(kept.botId)) {
                        m_takingBack = m_parts.tokens.remove(name, {.done = [](Result<void>) {}});
                        return;
                    }
                    if (m_parts.tokens.keeping() == TokenStore::Keeping::ThisRunOnly)
                        kept.state = PastedToken::State::ThisRunOnly;
                    else if (kept.state != PastedToken::State::Refused)
                        kept.state = PastedToken::State::Kept;
                    put(kept);
                    if (isHeard())
                        done(kept);
                },
            .stillWaiting =
                [isHeard, stillWaiting = std::move(listener.stillWaiting)] {
                    if (isHeard() && stillWaiting)
                        stillWaiting();
                }});
    return handle;
}

RequestHandle PastedTokenKeeper::read(const QString &botId, TokenListener<Secret> listener)
{
    return m_parts.tokens.read(nameOf(botId),
        {.done =
                [this, botId, done = std::move(listener.done)](const Result<Secret> &token) {
                    PastedToken *const known = held(botId);
                    if (known && !token && token.error().kind == ApiError::Kind::TokenMissing
                        && known->state != PastedToken::State::Missing) {
                        known->state = PastedToken::State::Missing;
                        Q_EMIT changed();
                    }
                    done(token);
                },
            .stillWaiting = std::move(listener.stillWaiting)});
}

RequestHandle PastedTokenKeeper::remove(const QString &botId, TokenListener<Secret> listener)
{
    auto *const sequence = new RequestSequence;
    RequestHandle handle(sequence);
    const auto stillWaiting = listener.stillWaiting;
    sequence->step = m_parts.tokens.read(nameOf(botId),
        {.done =
                [this, sequence, botId, stillWaiting, done = std::move(listener.done)](
                    const Result<Secret> &token) {
                    if (!token && token.error().kind != ApiError::Kind::TokenMissing)
                        return done(token.error());
                    const Secret before = token ? *token : Secret();
                    sequence->step = m_parts.tokens.remove(nameOf(botId),
                        {.done =
                                [this, botId, before, done](const Result<void> &removed) {
                                    if (!removed)
                                        return done(removed.error());
                                    drop(botId);
                                    done(before);
                                },
                            .stillWaiting = stillWaiting});
                },
            .stillWaiting = stillWaiting});
    return handle;
}

void PastedTokenKeeper::noteChecked(const QString &botId, Verdict verdict)
{
    PastedToken *const known = held(botId);
    if (!known)
        return;
    known->checkedAt = m_parts.clock.now();
    if (verdict == Verdict::Refused)
        known->state = PastedToken::State::Refused;
    else if (known->state == PastedToken::State::Refused)
        known->state = PastedToken::State::Kept;
    save();
    Q_EMIT changed();
}

} // namespace Gatehouse
