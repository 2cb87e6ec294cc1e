// SPDX-License-Identifier: MIT
#include "models/cache/cachefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <atomic>
#include <memory>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Addresses = CachePrivacy::Addresses;

namespace {

const QDateTime morning(QDate(2026, 8, 1), QTime(10, 42), QTimeZone::utc());

CachedPage firstPage(const QString &word, qint64 reading = 1, int rows = 1)
{
    CachedPage page{.reading = reading, .asOf = morning};
    page.head = {{u"head"_s, word}};
    for (int row = 0; row < rows; ++row)
        page.rows.append(QJsonObject{{u"row"_s, word + QString::number(row)}});
    return page;
}

CachedPage nextPage(const QString &word, qint64 reading, int number)
{
    CachedPage page = firstPage(word, reading);
    page.number = number;
    return page;
}

QStringList wordsOf(const std::optional<CachedList> &list)
{
    QStringList words;
    if (list)
        for (const QJsonValue &row : list->rows)
            words << row.toObject().value(u"row"_s).toString();
    return words;
}

CacheKey keyOf(const QString &question)
{
    return {.scope = u"w"_s, .question = question};
}

} // namespace

class TestCacheFile final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"cache/p.sqlite"_s); }
    void writeFile(const QByteArray &bytes) const
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"cache"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void runSql(const QStringList &statements) const
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"cache"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"harm"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &sql : statements)
                QVERIFY2(query.exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(u"harm"_s);
    }
    QByteArray everyByte() const
    {
        QByteArray bytes;
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
    //! A cache that works from here on.
    void isAsNew() const
    {
        CacheFile file(path(), Addresses::LeftOut);
        QVERIFY(!file.recall(keyOf(u"q"_s)));
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"a0"_s});
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void recallsWhatItKept()
    {
        {
            CacheFile file(path(), Addresses::LeftOut);
            CachedPage first = firstPage(u"a"_s, 7, 2);
            first.isLast = false;
            file.keep(keyOf(u"q"_s), first);
            QCOMPARE(file.recall(keyOf(u"q"_s))->isComplete, false);
            file.keep(keyOf(u"q"_s), nextPage(u"b"_s, 7, 1));
            file.keepFact(u"me"_s, {.asOf = morning, .value = {{u"a"_s, 1}}});
        }
        CacheFile again(path(), Addresses::LeftOut);
        const std::optional<CachedList> list = again.recall(keyOf(u"q"_s));
        QVERIFY(list);
        QCOMPARE(wordsOf(list), (QStringList{u"a0"_s, u"a1"_s, u"b0"_s}));
        QCOMPARE(list->asOf, morning);
        QCOMPARE(list->head, (QJsonObject{{u"head"_s, u"a"_s}}));
        QVERIFY(list->isComplete);
        QVERIFY(!again.recall(keyOf(u"other"_s)));
        QVERIFY(!again.recall({.scope = u"other"_s, .question = u"q"_s}));
        QCOMPARE(again.fact(u"me"_s)->value, (QJsonObject{{u"a"_s, 1}}));
        QVERIFY(!again.fact(u"you"_s));
        again.forget(keyOf(u"q"_s));
        QVERIFY(!again.recall(keyOf(u"q"_s)));
    }

    void anEmptyListIsKnownToBeEmpty()
    {
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s, 1, 0));
        const std::optional<CachedList> list = file.recall(keyOf(u"q"_s));
        QVERIFY(list);
        QVERIFY(list->rows.isEmpty());
    }

    void onlyAPageThatGoesOnIsAdded()
    {
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s, 1));
        file.keep(keyOf(u"q"_s), nextPage(u"other reading"_s, 2, 1));
        file.keep(keyOf(u"q"_s), nextPage(u"gap"_s, 1, 2));
        file.keep(keyOf(u"nothing before"_s), nextPage(u"b"_s, 1, 1));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"a0"_s});
        QVERIFY(!file.recall(keyOf(u"nothing before"_s)));
        file.keep(keyOf(u"q"_s), firstPage(u"new"_s, 2));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"new0"_s});
    }

    void staysSmall()
    {
        CacheFile file(path(), Addresses::LeftOut, {.lists = 3, .rows = 10, .rowsPerList = 6});
        for (int i = 0; i < 5; ++i) {
            CachedPage page = firstPage(u"a"_s, 1);
            page.asOf = morning.addSecs(i);
            file.keep(keyOf(QString::number(i)), page);
        }
        QVERIFY(!file.recall(keyOf(u"1"_s)));
        QVERIFY(file.recall(keyOf(u"2"_s)));
        // One list that is too long ends; together they make room for the newest.
        CachedPage many = firstPage(u"b"_s, 1, 5);
        many.asOf = morning.addSecs(10);
        file.keep(keyOf(u"many"_s), many);
        CachedPage more = firstPage(u"c"_s, 1, 2);
        more.number = 1;
        file.keep(keyOf(u"many"_s), more);
        QCOMPARE(wordsOf(file.recall(keyOf(u"many"_s))).size(), 5);
        many.asOf = morning.addSecs(11);
        many.rows.append(QJsonObject());
        file.keep(keyOf(u"newest"_s), many);
        QVERIFY(file.recall(keyOf(u"newest"_s)));
        QVERIFY(!file.recall(keyOf(u"many"_s)));
        QVERIFY(!file.recall(keyOf(u"4"_s)));
    }

    void isForThisUserAlone()
    {
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QDirIterator all(
            m_dir->path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int count = 0;
        while (all.hasNext()) {
            const QString each = all.next();
            QVERIFY2(!(QFileInfo(each).permissions() & others), qPrintable(each));
            ++count;
        }
        QCOMPARE(count, 4); // the folder, the file, its log, its shared memory
    }

    void holdsNoAddressAndNoToken()
    {
        const QJsonObject row{{u"person"_s, QJsonObject{{u"email"_s, u"ada@example.com"_s}}},
            {u"name"_s, u"ada@example.com"_s}, {u"note"_s, u"ntn_Planted0123456789"_s}};
        CachedPage page{.asOf = morning, .head = row, .rows = {row}};
        {
            CacheFile file(path(), Addresses::LeftOut);
            file.keep(keyOf(u"q"_s), page);
            page.number = 1;
            file.keep(keyOf(u"q"_s), page);
            file.keepFact(u"me"_s, {.asOf = morning, .value = row});
            QVERIFY(!everyByte().contains("example.com"));
            QVERIFY(!everyByte().contains("Planted"));
        }
        {
            // Where the profile wants them, addresses stay. What was kept under the other rule
            // goes.
            CacheFile file(path(), Addresses::Kept);
            QVERIFY(!file.recall(keyOf(u"q"_s)));
            page.number = 0;
            file.keep(keyOf(u"q"_s), page);
            QVERIFY(everyByte().contains("ada@example.com"));
            QVERIFY(!everyByte().contains("Planted"));
        }
        CacheFile file(path(), Addresses::LeftOut);
        QVERIFY(!file.recall(keyOf(u"q"_s)));
        QVERIFY(!everyByte().contains("example.com"));
    }

    void useless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("sql");
        QTest::newRow("text") << QByteArray(9000, 'x') << QStringList();
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("cut off") << QByteArray("SQLite format 3") << QStringList();
        QTest::newRow("another program's")
            << QByteArray() << QStringList{u"CREATE TABLE lists(x)"_s};
        QTest::newRow("newer") << QByteArray()
                               << QStringList{u"CREATE TABLE facts(name, as_of, value)"_s,
                                      u"PRAGMA user_version = 99"_s};
        QTest::newRow("a table lacks")
            << QByteArray()
            << QStringList{u"CREATE TABLE facts(name, as_of, value)"_s,
                   u"INSERT INTO facts VALUES('addresses', 0, 'left out')"_s,
                   u"PRAGMA user_version = 1"_s};
    }
    void useless()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, sql);
        writeFile(bytes);
        if (!sql.isEmpty())
            runSql(sql);
        isAsNew();
    }

    void damagedInTheMiddle()
    {
        {
            CacheFile file(path(), Addresses::LeftOut);
            file.keep(keyOf(u"q"_s), firstPage(u"a"_s, 1, 3000));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40000);
        file.seek(4096);
        file.write(QByteArray(int(file.size() - 4096), '\xa5'));
        file.close();
        isAsNew();
    }

    void damagedWhileItIsOpen()
    {
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        runSql({u"DROP TABLE pages"_s});
        file.keep(keyOf(u"q"_s), firstPage(u"b"_s));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"b0"_s});
        runSql({u"DROP TABLE lists"_s});
        QVERIFY(!file.recall(keyOf(u"q"_s)));
        file.keep(keyOf(u"q"_s), firstPage(u"c"_s));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"c0"_s});
    }

    void whereNoFileCanBe()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"cache/p.sqlite"_s));
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        QVERIFY(!file.recall(keyOf(u"q"_s)));
        QVERIFY(!file.fact(u"me"_s));
        QVERIFY(QFileInfo(path()).isDir());
        QFile blocker(m_dir->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        CacheFile below(m_dir->filePath(u"file/p.sqlite"_s), Addresses::LeftOut);
        below.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        QVERIFY(!below.recall(keyOf(u"q"_s)));
    }

    void aFullDiskKeepsWhatThereIs()
    {
        CacheFile file(path(), Addresses::LeftOut, {.pages = 30});
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        file.keep(keyOf(u"q"_s), firstPage(u"b"_s, 2, 20000));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"a0"_s});
        file.keep(keyOf(u"q"_s), firstPage(u"c"_s));
        QCOMPARE(wordsOf(file.recall(keyOf(u"q"_s))), QStringList{u"c0"_s});
    }

    void twoAtATime()
    {
        // As two processes: each its own connection, both writing and reading one list.
        CacheFile(path(), Addresses::LeftOut).keep(keyOf(u"q"_s), firstPage(u"0-"_s, 0, 3));
        std::atomic<int> torn = 0;
        const auto use = [this, &torn](qint64 side) {
            CacheFile file(path(), Addresses::LeftOut);
            for (qint64 turn = 0; turn < 100; ++turn) {
                const qint64 reading = side * 1000 + turn;
                const QString word = QString::number(reading) + u'-';
                file.keep(keyOf(u"q"_s), firstPage(word, reading, 3));
                file.keep(keyOf(u"q"_s), nextPage(word, reading, 1));
                const QStringList words = wordsOf(file.recall(keyOf(u"q"_s)));
                const bool isWhole = words.size() >= 3 && words.size() <= 4
                    && words.filter(words.value(0).section(u'-', 0, 0) + u'-').size()
                        == words.size();
                torn += isWhole ? 0 : 1;
            }
        };
        std::unique_ptr<QThread> one(QThread::create(use, 1));
        std::unique_ptr<QThread> two(QThread::create(use, 2));
        one->start();
        two->start();
        QVERIFY(one->wait(60000));
        QVERIFY(two->wait(60000));
        QCOMPARE(torn.load(), 0);
    }

    void removesEverything()
    {
        CacheFile file(path(), Addresses::LeftOut);
        file.keep(keyOf(u"q"_s), firstPage(u"a"_s));
        file.remove();
        QVERIFY(QDir(m_dir->filePath(u"cache"_s)).isEmpty());
        file.remove();
    }
};

QTEST_GUILESS_MAIN(TestCacheFile)
#include "tst_cachefile.moc"
