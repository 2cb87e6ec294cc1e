// SPDX-License-Identifier: MIT
// Our pages, blocks and lists beside what api.notion.com really answered: the same keys.
#include "tests/support/recorded.h"
#include "tests/unit/workspace/notion/contentcaller.h"

#include <QSet>

using namespace GatehouseWorkspace;

namespace {

//! Keys that ours and theirs cannot share: who asked, and a survey now and then.
QSet<QString> keysOf(const QJsonValue &value)
{
    const QStringList all = value.toObject().keys();
    QSet<QString> keys(all.begin(), all.end());
    keys.remove(QStringLiteral("request_id"));
    keys.remove(QStringLiteral("developer_survey"));
    return keys;
}

QString wordsOf(const QSet<QString> &keys)
{
    QStringList words(keys.begin(), keys.end());
    words.sort();
    return words.join(u' ');
}

//! Every object of that kind in \a value, however deep.
void collect(const QJsonValue &value, const QString &object, QJsonArray &found)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, object, found);
        return;
    }
    const QJsonObject map = value.toObject();
    if (map.value(QLatin1String("object")).toString() == object)
        found.append(map);
    for (const QJsonValue &item : map)
        collect(item, object, found);
}

//! Objects of an older recording of the same version lack what Notion added since.
bool isOfToday(const QJsonObject &object)
{
    if (object.value(QLatin1String("object")) == QLatin1String("page"))
        return object.contains(QLatin1String("is_archived"));
    return object.contains(QLatin1String("in_trash"));
}

} // namespace

class TestRecordedContent final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContentCaller> m_caller;
    PageId m_page;

    QJsonArray recorded(const QByteArray &version, const QString &object)
    {
        QJsonArray found;
        for (const char *family : {"/v1/pages", "/v1/blocks", "/v1/search"}) {
            for (const Gatehouse::RecordedExchange &exchange :
                Gatehouse::recordedExchanges(QString::fromLatin1(family))) {
                if (exchange.status == 200 && exchange.version == QString::fromLatin1(version))
                    collect(exchange.body, object, found);
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Gatehouse::hasRecorded())
            QSKIP(qPrintable(Gatehouse::recordedAbsence()));
        m_caller = std::make_unique<ContentCaller>();
        m_page = m_caller->newPage(
            m_caller->page(QStringLiteral("Product")).id, QStringLiteral("Canvas"));
    }
    void cleanupTestCase() { m_caller.reset(); }

    void pagesHaveTheSameKeys_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("2025-09-03") << QByteArray("2025-09-03");
        QTest::newRow("2026-03-11") << QByteArray("2026-03-11");
    }
    void pagesHaveTheSameKeys()
    {
        QFETCH(QByteArray, version);
        const QJsonObject ours = m_caller
                                     ->get(QStringLiteral("/v1/pages/") + m_page.toString(),
                                         m_caller->nightly, version)
                                     .body;
        int compared = 0;
        for (const QJsonValue &theirs : recorded(version, QStringLiteral("page"))) {
            if (!isOfToday(theirs.toObject()))
                continue;
            QCOMPARE(wordsOf(keysOf(ours)), wordsOf(keysOf(theirs)));
            const auto title = [](const QJsonValue &page) {
                return page[QLatin1String("properties")][QLatin1String("title")];
            };
            if (title(theirs).isObject())
                QCOMPARE(wordsOf(keysOf(title(ours))), wordsOf(keysOf(title(theirs))));
            ++compared;
        }
        QVERIFY2(compared > 50, "There are fewer recordings than there were.");
    }

    void blocksHaveTheSameKeys_data() { pagesHaveTheSameKeys_data(); }
    void blocksHaveTheSameKeys()
    {
        QFETCH(QByteArray, version);
        QSet<QString> compared;
        for (const QJsonValue &value : recorded(version, QStringLiteral("block"))) {
            const QJsonObject theirs = value.toObject();
            const QString type = theirs.value(QLatin1String("type")).toString();
            const QJsonObject content = theirs.value(type).toObject();
            if (!isOfToday(theirs) || compared.contains(type))
                continue;
            QJsonObject given;
            // What a request may say, of what the answer said.
            for (const char *key : {"checked", "is_toggleable", "color", "language"}) {
                if (content.contains(QLatin1String(key)))
                    given.insert(QLatin1String(key), content.value(QLatin1String(key)));
            }
            if (content.contains(QLatin1String("rich_text")))
                given.insert(QStringLiteral("rich_text"),
                    json("{'a':[{'text':{'content':'x'}}]}").value(QLatin1String("a")));
            const auto appended = m_caller->patch(ContentCaller::childrenOf(m_page.toString()),
                {{QStringLiteral("children"), QJsonArray{QJsonObject{{type, given}}}}},
                m_caller->nightly, version);
            // Kinds that cannot be written here yet.
            if (appended.status != 200)
                continue;
            const QJsonObject ours = appended.results().at(0).toObject();
            QCOMPARE(wordsOf(keysOf(ours)), wordsOf(keysOf(theirs)));
            // Tab labels came later: older recordings have no icon in a paragraph.
            QSet<QString> theirKeys = keysOf(content);
            if (type == QLatin1String("paragraph"))
                theirKeys.insert(QStringLiteral("icon"));
            QCOMPARE(wordsOf(keysOf(ours.value(type))), wordsOf(theirKeys));
            const QJsonValue text = content.value(QLatin1String("rich_text"))[0];
            if (text[QLatin1String("type")] == QLatin1String("text"))
                QCOMPARE(wordsOf(keysOf(ours.value(type)[QLatin1String("rich_text")][0])),
                    wordsOf(keysOf(text)));
            compared.insert(type);
        }
        QVERIFY2(compared.size() >= 8, qPrintable(wordsOf(compared)));
    }

    void subpagesHaveTheSameKeys()
    {
        m_caller->newPage(m_page, QStringLiteral("Sub"));
        const auto list = m_caller->get(
            ContentCaller::childrenOf(m_page.toString()), m_caller->nightly, "2026-03-11");
        QJsonObject ours;
        for (const QJsonValue &block : list.results()) {
            if (block[QLatin1String("type")] == QLatin1String("child_page"))
                ours = block.toObject();
        }
        int compared = 0;
        for (const QJsonValue &theirs : recorded("2026-03-11", QStringLiteral("block"))) {
            if (theirs[QLatin1String("type")] != QLatin1String("child_page"))
                continue;
            QCOMPARE(wordsOf(keysOf(ours)), wordsOf(keysOf(theirs)));
            QCOMPARE(wordsOf(keysOf(ours.value(QLatin1String("child_page")))),
                wordsOf(keysOf(theirs[QLatin1String("child_page")])));
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void listsHaveTheSameKeys()
    {
        for (const QByteArray &version : {QByteArray("2025-09-03"), QByteArray("2026-03-11")}) {
            const QJsonObject blocks = m_caller
                                           ->get(ContentCaller::childrenOf(m_page.toString()),
                                               m_caller->nightly, version)
                                           .body;
            const QJsonObject found
                = m_caller->post(QStringLiteral("/v1/search"), {}, m_caller->nightly, version).body;
            int compared = 0;
            for (const QJsonValue &theirs : recorded(version, QStringLiteral("list"))) {
                const bool ofBlocks = theirs[QLatin1String("type")] == QLatin1String("block");
                if (!ofBlocks
                    && theirs[QLatin1String("type")] != QLatin1String("page_or_data_source"))
                    continue;
                QCOMPARE(wordsOf(keysOf(ofBlocks ? blocks : found)), wordsOf(keysOf(theirs)));
                ++compared;
            }
            QVERIFY(compared > 50);
        }
    }

    void refusalsHaveTheSameKeysAndWords()
    {
        QStringList ids;
        for (const char *family : {"/v1/pages", "/v1/blocks"}) {
            for (const Gatehouse::RecordedExchange &exchange :
                Gatehouse::recordedExchanges(QString::fromLatin1(family))) {
                if (exchange.version != QLatin1String("2026-03-11") || exchange.status < 400
                    || exchange.method != QLatin1String("GET"))
                    continue;
                const auto ours = m_caller->get(exchange.path, m_caller->nightly);
                QCOMPARE(ours.status, exchange.status);
                QCOMPARE(
                    ours.body.value(QLatin1String("code")), exchange.body[QLatin1String("code")]);
                QCOMPARE(wordsOf(keysOf(ours.body)), wordsOf(keysOf(exchange.body)));
                // Theirs names another connection.
                const QString theirs = exchange.body[QLatin1String("message")].toString();
                QCOMPARE(ours.text("message").section(u'"', 0, 0), theirs.section(u'"', 0, 0));
                ids << exchange.path;
            }
        }
        QVERIFY(ids.size() >= 3);
    }
};

QTEST_GUILESS_MAIN(TestRecordedContent)
#include "tst_recordedcontent.moc"
