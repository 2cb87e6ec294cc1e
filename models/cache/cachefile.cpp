// SPDX-License-Identifier: MIT
#include "models/cache/cachefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

#include <array>
#include <utility>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

constexpr int cacheVersion = 1; // of the schema; a file of another one is made anew
constexpr auto cacheFileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// SQLite's primary result codes.
constexpr int sqliteLogicError = 1;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteDamaged = 11;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

const std::array cacheSchema{
    u"CREATE TABLE facts(name TEXT PRIMARY KEY, as_of INTEGER NOT NULL, value TEXT NOT NULL)"_s,
    u"CREATE TABLE lists(id INTEGER PRIMARY KEY, scope TEXT NOT NULL, question TEXT NOT NULL,"
    " reading INTEGER NOT NULL, as_of INTEGER NOT NULL, is_complete INTEGER NOT NULL,"
    " page_count INTEGER NOT NULL, row_count INTEGER NOT NULL, head TEXT NOT NULL,"
    " UNIQUE(scope, question))"_s,
    u"CREATE INDEX lists_by_age ON lists(as_of, id)"_s,
    u"CREATE TABLE pages(list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE(list, number))"_s,
    u"PRAGMA application_id = 0x47684361"_s,
    u"PRAGMA user_version = %1"_s.arg(cacheVersion),
};

const QString addressesFact = u"addresses"_s;

bool isFaultOfTheFile(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteLogicError: // a table or column that should be there
    case sqliteReadOnly:
    case sqliteDamaged:
    case sqliteCannotOpen:
    case sqliteNotADatabase:
        return true;
    default: // busy, full, a failing disk: another time
        return false;
    }
}

//! Says in the file whether addresses are in it.
QString cacheStamp(CachePrivacy::Addresses addresses)
{
    return addresses == CachePrivacy::Addresses::Kept ? u"kept"_s : u"left out"_s;
}

QByteArray cacheJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime cacheTime(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::utc());
}

} // namespace

CacheFile::CacheFile(QString path, CachePrivacy::Addresses addresses, Limits limits)
    : m_path(std::move(path))
    , m_addresses(addresses)
    , m_limits(limits)
    , m_connection(u"cache-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

CacheFile::~CacheFile()
{
    close();
}

void CacheFile::keep(const CacheKey &key, const CachedPage &page)
{
    change([&] { return page.number == 0 ? keepFirst(key, page) : keepNext(key, page); });
}

std::optional<CachedList> CacheFile::recall(const CacheKey &key)
{
    // The head and its pages of one moment: another process may be writing.
    if (!open() || !ask(u"BEGIN"_s))
        return {};
    std::optional<CachedList> list = read(key);
    const bool isUseless = m_isUseless;
    ask(u"COMMIT"_s);
    if (!isUseless)
        return list;
    remove();
    return {};
}

void CacheFile::forget(const CacheKey &key)
{
    change([&] {
        return ask(
            u"DELETE FROM lists WHERE scope = ? AND question = ?"_s, {key.scope, key.question})
            .has_value();
    });
}

void CacheFile::keepFact(const QString &name, const CachedFact &fact)
{
    change([&] {
        return ask(u"INSERT OR REPLACE INTO facts(name, as_of, value) VALUES(?, ?, ?)"_s,
            {name, fact.asOf.toMSecsSinceEpoch(),
                QString::fromUtf8(cacheJson(CachePrivacy::cleaned(fact.value, m_addresses)))})
            .has_value();
    });
}

std::optional<CachedFact> CacheFile::fact(const QString &name)
{
    if (!open())
        return {};
    std::optional<QSqlQuery> found
        = ask(u"SELECT as_of, value FROM facts WHERE name = ?"_s, {name});
    if (!found) {
        if (m_isUseless)
            remove();
        return {};
    }
    if (!found->next())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(found->value(1).toByteArray());
    if (!document.isObject())
        return {};
    return CachedFact{.asOf = cacheTime(found->value(0)), .value = document.object()};
}

void CacheFile::remove()
{
    close();
    m_isUseless = false;
    for (const QLatin1StringView beside : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + beside);
}

bool CacheFile::open()
{
    if (m_isOpen)
        return true;
    if (openOnce())
        return true;
    if (!m_isUseless)
        return false;
    remove();
    return openOnce();
}

bool CacheFile::openOnce()
{
    m_isUseless = false;
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, cacheFileMode | QFileDevice::ExeOwner);
    {
        // SQLite gives its other files the mode of this one.
        QFile made(m_path);
        if (!made.exists())
            made.open(QIODevice::WriteOnly | QIODevice::NewOnly, cacheFileMode);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_isOpen = database.open();
    if (!m_isOpen)
        m_isUseless = QFileInfo(m_path).isFile() && isFaultOfTheFile(database.lastError());
    database = {};
    const bool isReady = m_isOpen && prepare();
    if (!isReady)
        close();
    return isReady;
}

bool CacheFile::prepare()
{
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s})
        if (!ask(pragma))
            return false;
    if (m_limits.pages && !ask(u"PRAGMA max_page_count = %1"_s.arg(*m_limits.pages)))
        return false;
    if (version() == 0 && !make())
        return false;
    const std::optional<int> found = version();
    if (!found)
        return false;
    std::optional<QString> stamp;
    if (found == cacheVersion) {
        stamp = addressesStamp();
        if (!stamp)
            return false;
    }
    m_isUseless = stamp != cacheStamp(m_addresses);
    return !m_isUseless;
}

bool CacheFile::make()
{
    if (!ask(u"BEGIN IMMEDIATE"_s))
        return false;
    // Another process may have been quicker.
    bool isMade = true;
    if (version() == 0) {
        for (const QString &sql : cacheSchema)
            isMade = isMade && ask(sql);
        isMade = isMade
            && ask(u"INSERT INTO facts(name, as_of, value) VALUES(?, 0, ?)"_s,
                {addressesFact, cacheStamp(m_addresses)});
    }
    if (isMade)
        return ask(u"COMMIT"_s).has_value();
    const bool isUseless = m_isUseless;
    ask(u"ROLLBACK"_s);
    m_isUseless = isUseless;
    return false;
}

std::optional<int> CacheFile::version()
{
    std::optional<QSqlQuery> answer = ask(u"PRAGMA user_version"_s);
    if (!answer || !answer->next())
        return {};
    return answer->value(0).toInt();
}

std::optional<QString> CacheFile::addressesStamp()
{
    std::optional<QSqlQuery> answer
        = ask(u"SELECT value FROM facts WHERE name = ?"_s, {addressesFact});
    if (!answer)
        return {};
    return answer->next() ? answer->value(0).toString() : QString();
}

void CacheFile::close()
{
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool CacheFile::change(const std::function<bool()> &work)
{
    // Once more on a new file when the file was to blame.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!open())
            return false;
        m_isUseless = false;
        if (ask(u"BEGIN IMMEDIATE"_s)) {
            if (work() && ask(u"COMMIT"_s))
                return true;
            const bool isUseless = m_isUseless;
            ask(u"ROLLBACK"_s);
            m_isUseless = isUseless;
        }
        if (!m_isUseless)
            return false;
        remove();
    }
    return false;
}

bool CacheFile::keepFirst(const CacheKey &key, const CachedPage &page)
{
    if (!ask(u"DELETE FROM lists WHERE scope = ? AND question = ?"_s, {key.scope, key.question}))
        return false;
    std::optional<QSqlQuery> made
        = ask(u"INSERT INTO lists(scope, question, reading, as_of, is_complete, page_count,"
              " row_count, head)"
              " VALUES(?, ?, ?, ?, ?, 1, ?, ?)"_s,
            {key.scope, key.question, page.reading, page.asOf.toMSecsSinceEpoch(), int(page.isLast),
                page.rows.size(),
                QString::fromUtf8(cacheJson(CachePrivacy::cleaned(page.head, m_addresses)))});
    if (!made)
        return false;
    return ask(u"INSERT INTO pages(list, number, body) VALUES(?, 0, ?)"_s,
               {made->lastInsertId(), QString::fromUtf8(written(page.rows))})
        && ask(u"DELETE FROM lists WHERE id IN (SELECT id FROM (SELECT id,"
               " count(*) OVER newest AS place, sum(row_count) OVER newest AS total FROM lists"
               " WINDOW newest AS (ORDER BY as_of DESC, id DESC))"
               " WHERE place > ? OR (total > ? AND place > 1))"_s,
            {m_limits.lists, m_limits.rows});
}

bool CacheFile::keepNext(const CacheKey &key, const CachedPage &page)
{
    std::optional<QSqlQuery> known
        = ask(u"SELECT id FROM lists WHERE scope = ? AND question = ? AND reading = ?"
              " AND page_count = ? AND row_count + ? <= ?"_s,
            {key.scope, key.question, page.reading, page.number, page.rows.size(),
                m_limits.rowsPerList});
    if (!known)
        return false;
    if (!known->next())
        return true;
    const QVariant list = known->value(0);
    return ask(u"INSERT INTO pages(list, number, body) VALUES(?, ?, ?)"_s,
               {list, page.number, QString::fromUtf8(written(page.rows))})
        && ask(u"UPDATE lists SET page_count = page_count + 1, row_count = row_count + ?,"
               " is_complete = ? WHERE id = ?"_s,
            {page.rows.size(), int(page.isLast), list});
}

std::optional<CachedList> CacheFile::read(const CacheKey &key)
{
    std::optional<QSqlQuery> known
        = ask(u"SELECT id, as_of, is_complete, head FROM lists WHERE scope = ? AND question = ?"_s,
            {key.scope, key.question});
    if (!known || !known->next())
        return {};
    CachedList list{.asOf = cacheTime(known->value(1)),
        .isComplete = known->value(2).toBool(),
        .head = QJsonDocument::fromJson(known->value(3).toByteArray()).object()};
    std::optional<QSqlQuery> pages
        = ask(u"SELECT body FROM pages WHERE list = ? ORDER BY number"_s, {known->value(0)});
    if (!pages)
        return {};
    while (pages->next()) {
        const QJsonArray rows = QJsonDocument::fromJson(pages->value(0).toByteArray()).array();
        for (const QJsonValue &row : rows)
            list.rows.append(row);
    }
    return list;
}

QByteArray CacheFile::written(const QJsonArray &rows) const
{
    QJsonArray clean;
    for (const QJsonValue &row : rows)
        clean.append(CachePrivacy::cleaned(row.toObject(), m_addresses));
    return QJsonDocument(clean).toJson(QJsonDocument::Compact);
}

std::optional<QSqlQuery> CacheFile::ask(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (isDone)
        return query;
    m_isUseless = isFaultOfTheFile(query.lastError());
    return {};
}

} // namespace Gatehouse
