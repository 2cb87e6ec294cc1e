// SPDX-License-Identifier: MIT
// Reading and appending the contents of pages on /v1.
#include "tests/unit/workspace/notion/contentcaller.h"

using namespace GatehouseWorkspace;

class TestBlocks final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContentCaller> m_caller;
    PageId m_page;

    ContentCaller::Answered append(
        const QByteArray &body, const QString &to = {}, const QByteArray &version = {})
    {
        return m_caller->patch(ContentCaller::childrenOf(to.isEmpty() ? m_page.toString() : to),
            json(body), m_caller->nightly, version);
    }
    QJsonArray children(const QString &of = {})
    {
        return m_caller
            ->get(
                ContentCaller::childrenOf(of.isEmpty() ? m_page.toString() : of), m_caller->nightly)
            .results();
    }
    static QByteArray text(const char *type, const QByteArray &words)
    {
        return QByteArray("{'") + type + "':{'rich_text':[{'text':{'content':'" + words + "'}}]}}";
    }
    static QString id(const QJsonValue &block) { return block[QLatin1String("id")].toString(); }
    //! As long as asked for, of one kind of block.
    static QByteArray many(int count)
    {
        return "{'children':[" + QByteArrayList(count, "{'divider':{}}").join(',') + "]}";
    }

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<ContentCaller>();
        m_page = m_caller->newPage(
            m_caller->page(QStringLiteral("Product")).id, QStringLiteral("Canvas"));
    }
    void cleanup()
    {
        QCOMPARE(m_caller->problems(), QStringList());
        m_caller.reset();
    }

    void everyKindComesBackCompleted_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain
            = "{'type':'text','text':{'content':'Hi','link':null},'annotations':{'bold':false,"
              "'italic':false,'strikethrough':false,'underline':false,'code':false,'color':"
              "'default'},'plain_text':'Hi','href':null}";
        const auto row = [&](const char *type, const QByteArray &given, const QByteArray &more) {
            QTest::newRow(type) << QByteArray("{'") + type
                    + "':{'rich_text':[{'text':{'content':'Hi'}}]" + given + "}}"
                                << QByteArray(type)
                                << QByteArray("{'rich_text':[" + plain + "]" + more + "}");
        };
        row("paragraph", "", ",'icon':null,'color':'default'");
        row("heading_1", "", ",'is_toggleable':false,'color':'default'");
        row("heading_2", ",'is_toggleable':true", ",'is_toggleable':true,'color':'default'");
        row("heading_3", ",'color':'red'", ",'is_toggleable':false,'color':'red'");
        row("heading_4", "", ",'is_toggleable':false,'color':'default'");
        row("bulleted_list_item", ",'color':'blue_background'", ",'color':'blue_background'");
        row("numbered_list_item", "", ",'color':'default'");
        row("to_do", "", ",'checked':false,'color':'default'");
        row("toggle", "", ",'color':'default'");
        row("quote", "", ",'color':'default'");
        row("callout", ",'icon':{'emoji':'💡'}",
            ",'icon':{'type':'emoji','emoji':'💡'},'color':'default'");
        row("code", ",'language':'c++'", ",'caption':[],'language':'c++'");
        QTest::newRow("divider") << QByteArray("{'object':'block','type':'divider','divider':{}}")
                                 << QByteArray("divider") << QByteArray("{}");
        QTest::newRow("decorated")
            << QByteArray("{'quote':{'rich_text':[{'text':{'content':'Hi','link':{'url':"
                          "'https://e.org/'}},'annotations':{'bold':true,'color':'red'}},"
                          "{'equation':{'expression':'a^2'}}]}}")
            << QByteArray("quote")
            << QByteArray(
                   "{'rich_text':[{'type':'text','text':{'content':'Hi','link':{'url':"
                   "'https://e.org/'}},'annotations':{'bold':true,'italic':false,'strikethrough':"
                   "false,'underline':false,'code':false,'color':'red'},'plain_text':'Hi','href':"
                   "'https://e.org/'},{'type':'equation','equation':{'expression':'a^2'},"
                   "'annotations':{'bold':false,'italic':false,'strikethrough':false,'underline':"
                   "false,'code':false,'color':'default'},'plain_text':'a^2','href':null}],"
                   "'color':'default'}");
    }
    void everyKindComesBackCompleted()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, content);
        const auto answer = append("{'children':[" + given + "]}");
        QVERIFY2(answer.status == 200, qPrintable(answer.text("message")));
        const QJsonObject block = answer.results().at(0).toObject();
        const QString key = QString::fromLatin1(type);
        QCOMPARE(block.value(QLatin1String("type")).toString(), key);
        QCOMPARE(block.value(key).toObject(), json(content));
        QCOMPARE(block.value(QLatin1String("parent")).toObject(),
            QJsonObject({{QStringLiteral("type"), QStringLiteral("page_id")},
                {QStringLiteral("page_id"), m_page.toString()}}));
        // The same, listed and asked for alone.
        QCOMPARE(children().at(0).toObject(), block);
        QJsonObject alone
            = m_caller->get(QStringLiteral("/v1/blocks/") + id(block), m_caller->nightly).body;
        alone.remove(QStringLiteral("request_id"));
        QCOMPARE(alone, block);
    }

    void blocksLieInBlocks()
    {
        const auto answer = append("{'children':[{'toggle':{'rich_text':[],'children':["
                                   "{'to_do':{'rich_text':[],'children':[{'divider':{}}]}},"
                                   "{'divider':{}}]}}]}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.results().size(), 1); // the first level alone
        QCOMPARE(answer.results().at(0)[QLatin1String("has_children")], QJsonValue(true));
        const QString toggle = id(answer.results().at(0));
        const QJsonArray second = children(toggle);
        QCOMPARE(second.size(), 2);
        QCOMPARE(second.at(0)[QLatin1String("parent")].toObject(),
            QJsonObject({{QStringLiteral("type"), QStringLiteral("block_id")},
                {QStringLiteral("block_id"), toggle}}));
        QCOMPARE(second.at(1)[QLatin1String("has_children")], QJsonValue(false));
        QCOMPARE(children(id(second.at(0))).size(), 1);
        QCOMPARE(append("{'children':[{'divider':{}}]}", id(second.at(0))).status, 200);
        QCOMPARE(children(id(second.at(0))).size(), 2);
        QCOMPARE(children().size(), 1);
    }

    void placesAreKept()
    {
        const QJsonArray first = append(many(2)).results();
        const QString a = id(first.at(0));
        const QString b = id(first.at(1));
        const QString sub = m_caller->newPage(m_page, QStringLiteral("Sub")).toString();
        const QString start = id(
            append("{'children':[{'divider':{}}],'position':{'type':'start'}}").results().at(0));
        const QString end
            = id(append("{'children':[{'divider':{}}],'position':{'type':'end'}}").results().at(0));
        const auto after = [&](const QString &block) {
            return append("{'children':[{'divider':{}},{'divider':{}}],'position':{'type':"
                          "'after_block','after_block':{'id':'"
                + block.toLatin1() + "'}}}");
        };
        const QJsonArray middle = after(a).results();
        const QJsonArray afterSub = after(sub).results();
        QStringList ids;
        for (const QJsonValue &block : children())
            ids << id(block);
        QCOMPARE(ids,
            QStringList({start, a, id(middle.at(0)), id(middle.at(1)), b, sub, id(afterSub.at(0)),
                id(afterSub.at(1)), end}));
        // Page by page the same.
        QStringList paged;
        QString cursor;
        do {
            const auto page = m_caller->get(ContentCaller::childrenOf(m_page.toString())
                    + QStringLiteral("?page_size=2")
                    + (cursor.isEmpty() ? QString() : QStringLiteral("&start_cursor=") + cursor),
                m_caller->nightly);
            QCOMPARE(page.status, 200);
            for (const QJsonValue &block : page.results())
                paged << id(block);
            cursor = page.text("next_cursor");
        } while (!cursor.isEmpty() && paged.size() < 20);
        QCOMPARE(paged, ids);
        QCOMPARE(after(m_page.toString()).status, 400);
        const QByteArray old = "{'children':[{'divider':{}}],'after':'" + a.toLatin1() + "'}";
        QCOMPARE(append(old).status, 400);
        const auto placed = append(old, {}, "2025-09-03");
        QCOMPARE(placed.status, 200);
        QCOMPARE(id(children().at(2)), id(placed.results().at(0)));
        QCOMPARE(placed.results().at(0)[QLatin1String("archived")], QJsonValue(false));
        QCOMPARE(append("{'children':[{'divider':{}}],'position':{'type':'end'},'after':'"
                         + a.toLatin1() + "'}",
                     {}, "2025-09-03")
                     .status,
            400);
    }

    void subpagesAreListedAmongBlocks()
    {
        const PageId sub = m_caller->newPage(m_page, QStringLiteral("Sub"));
        QJsonArray list = children();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)[QLatin1String("type")].toString(), QStringLiteral("child_page"));
        QCOMPARE(list.at(0)[QLatin1String("child_page")].toObject(), json("{'title':'Sub'}"));
        QCOMPARE(id(list.at(0)), sub.toString());
        QCOMPARE(list.at(0)[QLatin1String("has_children")], QJsonValue(false));
        QCOMPARE(append(many(1), sub.toString()).status, 200);
        QCOMPARE(children().at(0)[QLatin1String("has_children")], QJsonValue(true));
        QCOMPARE(m_caller->patchPage(sub, "{'in_trash':true}").status, 200);
        QCOMPARE(children().size(), 0);
        const auto page
            = m_caller->get(QStringLiteral("/v1/blocks/") + sub.toString(), m_caller->nightly);
        QCOMPARE(page.body.value(QLatin1String("in_trash")), QJsonValue(true));
    }

    void whatIsNotKnownStaysUntouched()
    {
        const QString content = QStringLiteral("{\"odd\":[1,2,{\"x\":null}]}");
        m_caller->write([&](Transaction &transaction) {
            QVERIFY(PageRepository(*m_caller->test.store)
                        .appendBlocks(transaction, m_page,
                            {{.type = QStringLiteral("hologram"),
                                .content = QJsonDocument::fromJson(content.toUtf8()).object()}}));
        });
        const QJsonObject block = children().at(0).toObject();
        QCOMPARE(block.value(QLatin1String("type")).toString(), QStringLiteral("unsupported"));
        QCOMPARE(block.value(QLatin1String("unsupported")).toObject(),
            json("{'block_type':'hologram'}"));
        QCOMPARE(append(many(1), id(block)).status, 400);
        QCOMPARE(append(many(1)).status, 200);
        Statement kept = m_caller->test.store->statement(
            QStringLiteral("SELECT content FROM blocks WHERE type = 'hologram'"));
        QVERIFY(kept.run() && kept.next());
        QCOMPARE(kept.text(0), content);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const QByteArray deep = "{'children':[{'toggle':{'rich_text':[],'children':[{'toggle':{"
                                "'rich_text':[],'children':[{'toggle':{'rich_text':[],'children':["
                                "{'divider':{}}]}}]}}]}}]}";
        const auto row = [](const char *name, const QByteArray &body, const char *message) {
            QTest::newRow(name) << body << QString::fromUtf8(message);
        };
        row("nothing", "{'children':[]}",
            "body failed validation: body.children.length should be ≥ `1`, instead was `0`.");
        row("no children", "{}",
            "body failed validation: body.children should be defined, instead was `undefined`.");
        row("too many", many(101),
            "body failed validation: body.children.length should be ≤ `100`, instead was `101`.");
        row("too deep", deep,
            "body failed validation: body.children[0].toggle.children[0].toggle.children[0].toggle."
            "children should be not present, instead was `[{\"divider\":{}}]`.");
        row("too long", "{'children':[" + text("quote", QByteArray(2001, 'x')) + "]}",
            "body failed validation: body.children[0].quote.rich_text[0].text.content.length "
            "should be ≤ `2000`, instead was `2001`.");
        row("too many texts",
            "{'children':[{'quote':{'rich_text':["
                + QByteArrayList(101, "{'text':{'content':''}}").join(',') + "]}}]}",
            "body failed validation: body.children[0].quote.rich_text.length should be ≤ `100`, "
            "instead was `101`.");
        row("other kind", "{'children':[{'type':'child_page','child_page':{}}]}",
            "body failed validation: body.children[0].type should be `\"paragraph\"`, "
            "`\"heading_1\"`, `\"heading_2\"`, `\"heading_3\"`, `\"heading_4\"`, "
            "`\"bulleted_list_item\"`, `\"numbered_list_item\"`, `\"to_do\"`, `\"toggle\"`, "
            "`\"quote\"`, `\"callout\"`, `\"code\"`, or `\"divider\"`, instead was "
            "`\"child_page\"`.");
        row("two kinds", "{'children':[{'divider':{},'quote':{'rich_text':[]}}]}",
            "body failed validation: body.children[0].divider should be not present, instead was "
            "`{}`.");
        row("no script",
            "{'children':[{'quote':{'rich_text':[{'text':{'content':'x','link':{'url':"
            "'javascript:1'}}}]}}]}",
            "body failed validation: body.children[0].quote.rich_text[0].text.link.url should be a "
            "valid URL, instead was `\"javascript:1\"`.");
        row("in a heading",
            "{'children':[{'heading_1':{'rich_text':[],'children':[{'divider':{}}]}}]}",
            "body failed validation: body.children[0].heading_1.children should be not present, "
            "instead was `[{\"divider\":{}}]`.");
    }
    void limits()
    {
        QFETCH(QByteArray, body);
        const auto refused = append(body);
        QCOMPARE(refused.status, 400);
        QTEST(refused.text("message"), "message");
        QCOMPARE(children().size(), 0);
    }

    void thousandBlocksAreTheMost()
    {
        const auto nested = [](int outer, int inner) {
            const QByteArray one = "{'toggle':{'rich_text':[],'children':["
                + QByteArrayList(inner, "{'divider':{}}").join(',') + "]}}";
            return "{'children':[" + QByteArrayList(outer, one).join(',') + "]}";
        };
        QCOMPARE(append(nested(20, 49)).status, 200);
        QCOMPARE(append(nested(20, 50)).status, 400);
        const QByteArray paragraph = text("paragraph", QByteArray(1990, 'x'));
        const QByteArray ten = "{'toggle':{'rich_text':[],'children':["
            + QByteArrayList(10, paragraph).join(',') + "]}}";
        QCOMPARE(append("{'children':[" + QByteArrayList(26, ten).join(',') + "]}").status, 400);
        QCOMPARE(children().size(), 20);
    }

    void appendingIsOneEventWithoutText()
    {
        const qint64 events = m_caller->eventCount();
        QCOMPARE(
            append("{'children':[" + text("paragraph", "Secret plan") + ",{'divider':{}}]}").status,
            200);
        QCOMPARE(m_caller->eventCount(), events + 1);
        const QJsonObject event = m_caller->lastEvent();
        QCOMPARE(event.value(QLatin1String("action")).toString(), QStringLiteral("block.appended"));
        QCOMPARE(event.value(QLatin1String("object_id")).toString(), m_page.toString());
        QCOMPARE(event.value(QLatin1String("after")).toObject(), json("{'blocks_count':2}"));
        QVERIFY(!QJsonDocument(event).toJson().contains("Secret"));
        // The page is edited by it, and its connection's activity shows it.
        m_caller->test.clock.time = m_caller->test.clock.time.addSecs(3600);
        QCOMPARE(append(many(1)).status, 200);
        QCOMPARE(m_caller->getPage(m_page, m_caller->nightly).text("last_edited_time"),
            QStringLiteral("2026-11-21T11:00:00.000Z"));
        const auto activity = m_caller->ask({.path = QStringLiteral("/audit_log?connection_id=")
                + m_caller->test.connection(QStringLiteral("Nightly export")).id.toString()});
        QCOMPARE(activity.results().at(0)[QLatin1String("action")].toString(),
            QStringLiteral("block.appended"));
    }

    void cursorsBelongToTheirList()
    {
        QCOMPARE(append(many(3)).status, 200);
        const auto page = m_caller->get(
            ContentCaller::childrenOf(m_page.toString()) + QStringLiteral("?page_size=1"),
            m_caller->nightly);
        QCOMPARE(page.body.value(QLatin1String("has_more")), QJsonValue(true));
        const auto foreign = m_caller->get(
            ContentCaller::childrenOf(m_caller->page(QStringLiteral("Product")).id.toString())
                + QStringLiteral("?start_cursor=") + page.text("next_cursor"),
            m_caller->nightly);
        QCOMPARE(foreign.status, 400);
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
