// SPDX-License-Identifier: MIT
#include "app/workspace/store/migrations.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/transaction.h"

#include <QFile>

// Resources of a static library are linked only when somebody asks for them.
static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace GatehouseWorkspace {

namespace {

constexpr int migrationCount = 6;

Result<void> runMigration(Store &store, int number)
{
    QFile file(QStringLiteral(":/store/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly)) {
        return ApiError{.kind = ApiError::Kind::StoreFault,
            .detail = QStringLiteral("migration %1 is missing").arg(number)};
    }
    const QStringList statements
        = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &sql : statements) {
        // The head of the file is a comment and nothing else.
        if (sql.startsWith(QLatin1String("--")))
            continue;
        if (auto done = store.run(sql); !done)
            return done;
    }
    return {};
}

} // namespace

int newestSchemaVersion()
{
    return migrationCount;
}

Result<int> schemaVersionOf(Store &store)
{
    Statement query = store.statement(QStringLiteral("PRAGMA user_version"));
    if (auto done = query.run(); !done)
        return done.error();
    return query.next() ? int(query.number(0)) : 0;
}

Result<void> migrate(Store &store)
{
    initialiseMigrations();
    auto version = schemaVersionOf(store);
    if (!version)
        return version.error();
    if (*version > migrationCount) {
        return ApiError{.kind = ApiError::Kind::StoreNewer,
            .detail
            = QStringLiteral("schema %1, this program knows %2").arg(*version).arg(migrationCount)};
    }
    if (*version == migrationCount)
        return {};
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    // Again, now that nobody else can write: two processes may have met here.
    version = schemaVersionOf(store);
    if (!version)
        return version.error();
    for (int number = *version + 1; number <= migrationCount; ++number) {
        if (auto done = runMigration(store, number); !done)
            return done;
    }
    if (*version == 0) {
        Statement insert = store.statement(
            QStringLiteral("INSERT INTO meta(key, value) VALUES ('key_fingerprint', ?)"));
        if (auto done = insert.bind(store.keys().fingerprint()).run(); !done)
            return done;
    }
    if (auto done = store.run(QStringLiteral("PRAGMA user_version = %1").arg(migrationCount));
        !done)
        return done;
    return transaction->commitUnaudited();
}

} // namespace GatehouseWorkspace
