// SPDX-License-Identifier: MIT
#include "models/auth/keychaintokenstore.h"

#include "models/auth/secretservice.h"
#include "models/net/redaction.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Gatehouse {

namespace {

QString keychainService()
{
    return QStringLiteral("gatehouse");
}

ApiError keychainError(const QKeychain::Job &job)
{
    ApiError error{.detail = redacted(job.errorString())};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ApiError::Kind::TokenMissing;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        error.kind = ApiError::Kind::KeychainLocked;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.kind = ApiError::Kind::KeychainMissing;
        break;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        error.kind = ApiError::Kind::KeychainFault;
        break;
    }
    return error;
}

//! QtKeychain calls a locked item "not found" when its prompt was dismissed, and a missing keyring
//! "other".
ApiError keychainRefined(ApiError error, SecretServiceInquiry::Finding finding)
{
    using Finding = SecretServiceInquiry::Finding;
    if (error.kind == ApiError::Kind::TokenMissing) {
        if (finding == Finding::ItemLocked)
            error.kind = ApiError::Kind::KeychainLocked;
    } else if (finding == Finding::Absent) {
        error.kind = ApiError::Kind::KeychainMissing;
    } else if (finding != Finding::NothingLocked) {
        error.kind = ApiError::Kind::KeychainLocked;
    }
    return error;
}

//! One QtKeychain job, with the limit that QtKeychain lacks.
class KeychainOperation final : public Operation {
public:
    struct Ends {
        std::function<void(const QKeychain::Job &)> done = {};
        std::function<void(const ApiError &)> failed = {};
        std::function<void()> stillWaiting = {};
        std::chrono::milliseconds limit = {};
    };

    KeychainOperation(QKeychain::Job *job, Ends ends)
        : m_job(job)
        , m_ends(std::move(ends))
    {
        connect(job, &QKeychain::Job::finished, this, &KeychainOperation::hear);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &KeychainOperation::passLimit);
        m_limit.start(m_ends.limit);
        job->setInsecureFallback(false);
        job->start();
    }

    void abandon() override
    {
        m_ends = {};
        m_limit.stop();
        // Not deleted: the keychain library calls back into it whenever the person answers. It then
        // deletes itself.
        if (m_job)
            m_job->disconnect(this);
    }

private:
    void hear(QKeychain::Job *job)
    {
        if (job->error() == QKeychain::NoError) {
            m_limit.stop();
            if (const auto done = std::exchange(m_ends, {}).done)
                done(*job);
            return;
        }
        const ApiError error = keychainError(*job);
        const bool isPlain = error.kind != ApiError::Kind::TokenMissing
            && error.kind != ApiError::Kind::KeychainFault;
        if (isPlain)
            return fail(error);
        new SecretServiceInquiry(
            job->service(), job->key(),
            [this, error](
                SecretServiceInquiry::Finding finding) { fail(keychainRefined(error, finding)); },
            this);
    }

    void fail(const ApiError &error)
    {
        m_limit.stop();
        if (const auto failed = std::exchange(m_ends, {}).failed)
            failed(error);
    }

    void passLimit()
    {
        if (m_ends.stillWaiting) {
            std::exchange(m_ends.stillWaiting, {})();
            return;
        }
        const auto failed = m_ends.failed;
        abandon();
        failed({.kind = ApiError::Kind::KeychainTimeout});
    }

    QPointer<QKeychain::Job> m_job;
    Ends m_ends;
    QTimer m_limit;
};

} // namespace

KeychainTokenStore::KeychainTokenStore(std::chrono::milliseconds answerLimit, QObject *parent)
    : TokenStore(parent)
    , m_answerLimit(answerLimit)
{
}

KeychainTokenStore::~KeychainTokenStore() = default;

RequestHandle KeychainTokenStore::read(const QString &name, TokenListener<Secret> listener)
{
    auto *const job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(name);
    const auto done = listener.done;
    return RequestHandle(new KeychainOperation(job,
        {.done =
                [done](const QKeychain::Job &finished) {
                    Secret token(
                        static_cast<const QKeychain::ReadPasswordJob &>(finished).binaryData());
                    if (token.isEmpty())
                        return done(ApiError{.kind = ApiError::Kind::TokenMissing});
                    done(std::move(token));
                },
            .failed = [done](const ApiError &error) { done(error); },
            .stillWaiting = std::move(listener.stillWaiting),
            .limit = m_answerLimit}));
}

RequestHandle KeychainTokenStore::write(
    const QString &name, const Secret &token, TokenListener<void> listener)
{
    auto *const job = new QKeychain::WritePasswordJob(keychainService());
    job->setKey(name);
    job->setBinaryData(token.reveal());
    const auto done = listener.done;
    return RequestHandle(new KeychainOperation(job,
        {.done = [done](const QKeychain::Job &) { done(Result<void>{}); },
            .failed = [done](const ApiError &error) { done(error); },
            .stillWaiting = std::move(listener.stillWaiting),
            .limit = m_answerLimit}));
}

RequestHandle KeychainTokenStore::remove(const QString &name, TokenListener<void> listener)
{
    auto *const job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(name);
    const auto done = listener.done;
    return RequestHandle(new KeychainOperation(job,
        {.done = [done](const QKeychain::Job &) { done(Result<void>{}); },
            .failed =
                [done](const ApiError &error) {
                    if (error.kind == ApiError::Kind::TokenMissing)
                        return done(Result<void>{});
                    done(error);
                },
            .stillWaiting = std::move(listener.stillWaiting),
            .limit = m_answerLimit}));
}

} // namespace Gatehouse
