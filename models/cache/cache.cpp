// SPDX-License-Identifier: MIT
#include "models/cache/cache.h"

namespace Gatehouse {

namespace {

const QString AccountFact = QStringLiteral("account");

} // namespace

class Cache::Worker final : public QObject {
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {
    }

    CacheFile *file() { return m_file.get(); }

    void use(Profile::Caching caching)
    {
        switch (caching) {
        case Profile::Caching::WithoutAddresses:
            return open(CachePrivacy::Addresses::LeftOut);
        case Profile::Caching::WithAddresses:
            return open(CachePrivacy::Addresses::Kept);
        case Profile::Caching::Never:
            CacheFile(m_path, CachePrivacy::Addresses::LeftOut).remove();
            m_file.reset();
            return;
        } // no default: the compiler names a forgotten way
        Q_UNREACHABLE();
    }

    void begin()
    {
        if (m_file)
            m_file->remove();
    }

private:
    void open(CachePrivacy::Addresses addresses)
    {
        m_file = std::make_unique<CacheFile>(m_path, addresses);
    }

    const QString m_path;
    std::unique_ptr<CacheFile> m_file;
};

Cache::Cache(QString path, Profile::Caching caching, QObject *parent)
    : QObject(parent)
    , m_caching(caching)
    , m_worker(new Worker(std::move(path)))
{
    m_thread.setObjectName(QStringLiteral("cache"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, caching] { worker->use(caching); }, Qt::QueuedConnection);
}

Cache::~Cache()
{
    // Behind everything that waits to be written.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Cache::use(Profile::Caching caching)
{
    if (m_caching == caching)
        return;
    m_caching = caching;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, caching] {
            worker->begin();
            worker->use(caching);
        },
        Qt::QueuedConnection);
}

void Cache::write(std::function<void(CacheFile &)> work)
{
    post([work = std::move(work)](CacheFile *file) {
        if (file)
            work(*file);
    });
}

void Cache::keepAccount(const KnownAccount &account, const QDateTime &asOf)
{
    write([account, asOf](CacheFile &file) {
        file.keepFact(AccountFact, {.asOf = asOf, .value = CacheCodec::account(account)});
    });
}

RequestHandle Cache::recallAccount(Handler<Remembered<KnownAccount>> done)
{
    return read<Remembered<KnownAccount>>(
        [](CacheFile &file) -> Result<Remembered<KnownAccount>> {
            const std::optional<CachedFact> fact = file.fact(AccountFact);
            if (!fact)
                return ApiError{.kind = ApiError::Kind::NotFound};
            Result<KnownAccount> account = CacheCodec::account(fact->value);
            if (!account)
                return account.error();
            return Remembered<KnownAccount>{
                .value = std::move(account).value(), .asOf = fact->asOf, .isComplete = true};
        },
        std::move(done));
}

void Cache::forgetAll()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->begin(); }, Qt::QueuedConnection);
}

void Cache::post(std::function<void(CacheFile *)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(worker->file()); },
        Qt::QueuedConnection);
}

void Cache::tell(std::function<void()> news)
{
    // The thread ends before this object does, so `this` is alive here.
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

} // namespace Gatehouse
