// SPDX-License-Identifier: MIT
#pragma once

#include "models/cache/cacheprivacy.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace Gatehouse {

//! Which list: of which workspace, and what was asked.
struct CacheKey {
    QString scope = {};
    QString question = {};
};

//! One page of one reading of a list.
struct CachedPage {
    qint64 reading = 0; //!< tells apart the pages of several readings
    int number = 0; //!< 0: the first, which takes the place of everything known of the list
    bool isLast = true;
    QDateTime asOf = {};
    QJsonObject head = {}; //!< what came beside the rows
    QJsonArray rows = {}; //!< objects
};

//! What is known of a list: the pages of its last reading, from the first on without a gap.
struct CachedList {
    QDateTime asOf = {};
    bool isComplete = false;
    QJsonObject head = {};
    QJsonArray rows = {};
};

//! A fact that is no list.
struct CachedFact {
    QDateTime asOf = {};
    QJsonObject value = {};
};

//! The last known state of one profile in one SQLite file that other processes may use as well.
//! It is never an obstacle: a file that is damaged, of another version or not ours is made anew,
//! and what cannot be written is not kept. To be used in one thread; it may wait for the disk.
class CacheFile final {
public:
    struct Limits {
        int lists = 200; //!< the oldest go
        int rows = 50000; //!< of all lists; likewise
        int rowsPerList = 20000; //!< further pages are not kept
        std::optional<int> pages = {}; //!< room for the file in SQLite's pages; none: the disk's
    };

    CacheFile(QString path, CachePrivacy::Addresses addresses, Limits limits);
    CacheFile(QString path, CachePrivacy::Addresses addresses)
        : CacheFile(std::move(path), addresses, Limits())
    {
    }
    ~CacheFile();
    Q_DISABLE_COPY_MOVE(CacheFile)

    //! A page that does not continue what is known is not kept.
    void keep(const CacheKey &key, const CachedPage &page);
    std::optional<CachedList> recall(const CacheKey &key);
    void forget(const CacheKey &key);

    void keepFact(const QString &name, const CachedFact &fact);
    std::optional<CachedFact> fact(const QString &name);

    //! Closes the file and takes it away.
    void remove();

private:
    bool open();
    bool openOnce();
    bool prepare();
    bool make();
    std::optional<int> version();
    std::optional<QString> addressesStamp();
    void close();
    bool change(const std::function<bool()> &work);
    bool keepFirst(const CacheKey &key, const CachedPage &page);
    bool keepNext(const CacheKey &key, const CachedPage &page);
    std::optional<CachedList> read(const CacheKey &key);
    QByteArray written(const QJsonArray &rows) const;
    std::optional<QSqlQuery> ask(const QString &sql, const QVariantList &values = {});

    const QString m_path;
    const CachePrivacy::Addresses m_addresses;
    const Limits m_limits;
    const QString m_connection;
    bool m_isOpen = false;
    bool m_isUseless = false; //!< the file itself is why the last statement failed
};

} // namespace Gatehouse
