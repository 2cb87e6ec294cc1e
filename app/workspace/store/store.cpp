// SPDX-License-Identifier: MIT
#include "app/workspace/store/store.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/migrations.h"
#include "models/base/clock.h"
#include "models/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace GatehouseWorkspace {

namespace {

QString storePath(const QString &directory)
{
    return directory + QStringLiteral("/workspace.sqlite");
}

QString nextConnectionName()
{
    static std::atomic<quint64> number{0};
    return QStringLiteral("gatehouse-store-%1").arg(++number);
}

Result<Keys> keysFor(const StoreOptions &options)
{
    const bool exists = QFileInfo::exists(storePath(options.directory));
    if (!exists && options.presence == StoreOptions::Presence::MustExist) {
        return ApiError{.kind = ApiError::Kind::StoreMissing,
            .detail = QStringLiteral("there is no workspace in %1").arg(options.directory)};
    }
    if (exists || QFileInfo::exists(options.directory + QStringLiteral("/secret.key")))
        return Keys::read(options.directory);
    if (!QDir().mkpath(options.directory)) {
        return ApiError{.kind = ApiError::Kind::StoreFault,
            .detail = QStringLiteral("%1 cannot be made").arg(options.directory)};
    }
    return Keys::create(options.directory);
}

} // namespace

Store::Store(const Gatehouse::Clock &clock)
    : m_connectionName(nextConnectionName())
    , m_clock(clock)
{
}

Store::~Store()
{
    m_statements.reset();
    if (QSqlDatabase::contains(m_connectionName)) {
        QSqlDatabase::database(m_connectionName, false).close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    static const Gatehouse::SystemClock clock;
    return open(options, clock);
}

Result<std::unique_ptr<Store>> Store::open(
    const StoreOptions &options, const Gatehouse::Clock &clock)
{
    auto keys = keysFor(options);
    if (!keys)
        return keys.error();
    const bool readOnly = options.mode == StoreOptions::Mode::ReadOnly;
    const bool fresh = !QFileInfo::exists(storePath(options.directory));

    std::unique_ptr<Store> store(new Store(clock));
    store->m_directory = options.directory;
    store->m_keys = std::make_unique<Keys>(std::move(*keys));
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), store->m_connectionName);
        database.setDatabaseName(storePath(options.directory));
        database.setConnectOptions(readOnly
                ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open())
            return storeError(database.lastError());
    }
    store->m_statements = std::make_unique<StatementCache>(store->m_connectionName);
    if (auto ready = store->prepare(options, fresh ? Age::New : Age::Existing); !ready)
        return ready.error();
    return store;
}

Result<void> Store::prepare(const StoreOptions &options, Age age)
{
    const bool readOnly = options.mode == StoreOptions::Mode::ReadOnly;
    if (age == Age::New) {
        // WAL and shared memory files take their mode from this one.
        QFile::setPermissions(storePath(m_directory), QFile::ReadOwner | QFile::WriteOwner);
    }
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA cache_size = -16000")};
    if (!readOnly)
        pragmas.prepend(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (options.maxPageCount)
        pragmas.append(QStringLiteral("PRAGMA max_page_count = %1").arg(*options.maxPageCount));
    for (const QString &pragma : pragmas) {
        if (auto done = run(pragma); !done)
            return done;
    }
    const auto version = schemaVersionOf(*this);
    if (!version)
        return version.error();
    if (readOnly && *version < newestSchemaVersion()) {
        return ApiError{.kind = ApiError::Kind::StoreReadOnly,
            .detail = QStringLiteral("the store has to be brought up to date first")};
    }
    if (auto done = migrate(*this); !done)
        return done;
    m_schemaVersion = newestSchemaVersion();

    Statement check
        = statement(QStringLiteral("SELECT value FROM meta WHERE key = 'key_fingerprint'"));
    if (auto done = check.run(); !done)
        return done;
    if (!check.next() || check.bytes(0) != m_keys->fingerprint()) {
        return ApiError{.kind = ApiError::Kind::StoreDamaged,
            .detail = QStringLiteral("secret.key does not belong to this store")};
    }
    return {};
}

Millis Store::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

Statement Store::statement(const QString &sql)
{
    return Statement(m_statements->take(sql));
}

Result<void> Store::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.exec(sql))
        return storeError(query.lastError());
    return {};
}

Result<void> Store::checkpoint()
{
    return run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace GatehouseWorkspace
