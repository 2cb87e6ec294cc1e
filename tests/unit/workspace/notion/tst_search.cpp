// SPDX-License-Identifier: MIT
// POST /v1/search: titles, order, paging, and the cap of one query.
#include "app/workspace/store/contentsearch.h"
#include "tests/unit/workspace/notion/contentcaller.h"

using namespace GatehouseWorkspace;

class TestSearch final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContentCaller> m_caller;

    ContentCaller::Answered search(
        const QByteArray &body, const QByteArray &token = {}, const QByteArray &version = {})
    {
        return m_caller->post(QStringLiteral("/v1/search"), json(body),
            token.isEmpty() ? m_caller->nightly : token, version);
    }
    //! Everything, by pages of \a size; each id once.
    QStringList every(const QByteArray &rest, int size, const QByteArray &token = {})
    {
        QStringList ids;
        QString cursor;
        do {
            QJsonObject body = json("{" + rest + "}");
            body.insert(QStringLiteral("page_size"), size);
            if (!cursor.isEmpty())
                body.insert(QStringLiteral("start_cursor"), cursor);
            const auto page = m_caller->post(
                QStringLiteral("/v1/search"), body, token.isEmpty() ? m_caller->nightly : token);
            for (const QJsonValue &row : page.results())
                ids << row[QLatin1String("id")].toString();
            cursor = page.text("next_cursor");
        } while (!cursor.isEmpty() && ids.size() < 1000);
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { m_caller = std::make_unique<ContentCaller>(); }
    void cleanupTestCase() { m_caller.reset(); }

    void emptyQueryGivesEverything()
    {
        QCOMPARE(every({}, 100).size(), 240);
        const QStringList all = every({}, 37);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 240);
        QCOMPARE(every({}, 100, m_caller->owner), every({}, 100));
        const auto page = search("{'page_size':1}");
        QCOMPARE(page.text("type"), QStringLiteral("page_or_data_source"));
        QCOMPARE(page.body.value(QLatin1String("page_or_data_source")), QJsonValue(QJsonObject()));
        QCOMPARE(page.body.value(QLatin1String("has_more")), QJsonValue(true));
    }

    void orderIsTheLatestEditFirst()
    {
        const QStringList latestFirst = every({}, 100);
        QStringList earliestFirst
            = every("'sort':{'timestamp':'last_edited_time','direction':'ascending'}", 50);
        std::reverse(earliestFirst.begin(), earliestFirst.end());
        QCOMPARE(latestFirst, earliestFirst);
        QCOMPARE(every("'sort':{'timestamp':'last_edited_time','direction':'descending'}", 100),
            latestFirst);
        // For few pages the answer is made in another way; the order is the same.
        const ConnectionId few = m_caller->newConnection(QStringLiteral("Few"), {});
        m_caller->grant(few, QStringLiteral("Product"));
        m_caller->grant(few, QStringLiteral("Roadmap 2027")); // below Product: counted once
        const QByteArray token = m_caller->apiToken(QStringLiteral("Few"));
        const QStringList reached = every({}, 7, token);
        QCOMPARE(reached.size(), m_caller->page(QStringLiteral("Product")).descendantsCount + 1);
        QStringList expected = latestFirst;
        expected.removeIf([&](const QString &id) { return !reached.contains(id); });
        QCOMPARE(reached, expected);
    }

    void wordsArePartsOfTitles()
    {
        const auto titles = [&](const QByteArray &query) {
            return ContentCaller::titlesOf(search("{'query':'" + query + "'}").results());
        };
        QCOMPARE(titles("ROADMAP 2027"), QStringList(QStringLiteral("Roadmap 2027")));
        QCOMPARE(titles("2027 oadma"), QStringList(QStringLiteral("Roadmap 2027")));
        QVERIFY(titles("on").size() > 5); // too short for the index
        QVERIFY(titles("roadmap zz").isEmpty());
        QVERIFY(titles("OR * NEAR(").isEmpty());
        const QByteArray byRelevance = "{'query':'Product','sort':{'property':'relevance'}}";
        QCOMPARE(ContentCaller::titlesOf(search(byRelevance).results()).first(),
            QStringLiteral("Product"));
        const QStringList relevant = every("'query':'re','sort':{'property':'relevance'}", 3);
        const QStringList edited = every("'query':'re'", 100);
        QCOMPARE(QSet<QString>(relevant.begin(), relevant.end()),
            QSet<QString>(edited.begin(), edited.end()));
        QCOMPARE(relevant.size(), edited.size());
    }

    void filters()
    {
        QCOMPARE(search("{'filter':{'property':'object','value':'page'},'page_size':2}")
                     .results()
                     .size(),
            2);
        const auto none = search("{'filter':{'property':'object','value':'data_source'}}");
        QCOMPARE(none.status, 200);
        QCOMPARE(none.results().size(), 0);
        const PageId page = m_caller->newPage(
            m_caller->page(QStringLiteral("Product")).id, QStringLiteral("Gone tomorrow"));
        QCOMPARE(search("{'filter':{'in_trash':true}}").results().size(), 0);
        QCOMPARE(m_caller->patchPage(page, "{'in_trash':true}").status, 200);
        QCOMPARE(search("{'query':'gone'}").results().size(), 0);
        for (const char *filter :
            {"{'in_trash':true}", "{'property':'object','value':'page','in_trash':true}"}) {
            const auto found = search(QByteArray("{'filter':") + filter + "}");
            QCOMPARE(ContentCaller::titlesOf(found.results()),
                QStringList(QStringLiteral("Gone tomorrow")));
            const auto named = search(QByteArray("{'query':'gone','filter':") + filter + "}");
            QCOMPARE(named.results().size(), 1);
        }
    }

    void refusals()
    {
        for (const char *body : {"{'filter':{'property':'object','value':'database'}}",
                 "{'filter':{}}", "{'sort':{'timestamp':'created_time'}}", "{'page_size':0}",
                 "{'page_size':101}", "{'start_cursor':'x'}", "{'text':'x'}", "{'query':1}"}) {
            const auto refused = search(body);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.text("code"), QStringLiteral("validation_error"));
        }
        // A cursor is for the very same query of the very same caller.
        const auto page = search("{'page_size':1}");
        const QByteArray cursor = page.text("next_cursor").toLatin1();
        QCOMPARE(search("{'start_cursor':'" + cursor + "'}").status, 200);
        QCOMPARE(search("{'query':'a','start_cursor':'" + cursor + "'}").status, 400);
        QCOMPARE(search("{'start_cursor':'" + cursor + "'}", m_caller->owner).status, 400);
    }

    void oneQueryEndsAtTenThousand()
    {
        TestStore test(DemoOptions{.pages = 10150});
        ContentSearchQuery query{.scope = {.kind = ContentScope::Kind::Person,
                                     .workspace = test.demo.northwind,
                                     .person = test.demo.ada}};
        int count = 0;
        bool isCut = false;
        for (int guard = 0; guard < 200; ++guard) {
            const auto page = searchContent(*test.store, query);
            QVERIFY(page);
            count += int(page->rows.size());
            isCut = page->isCut;
            if (!page->next)
                break;
            query.page.cursor = *page->next;
        }
        QCOMPARE(count, mostFound);
        QVERIFY(isCut);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
