// SPDX-License-Identifier: MIT
// Creating, reading, changing and trashing pages on /v1.
#include "tests/unit/workspace/notion/contentcaller.h"

using namespace GatehouseWorkspace;

class TestPages final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContentCaller> m_caller;
    const QString m_pages = QStringLiteral("/v1/pages");

    QJsonObject in(const QString &title, QJsonObject body = {})
    {
        body.insert(QStringLiteral("parent"),
            QJsonObject{{QStringLiteral("page_id"), m_caller->page(title).id.toString()}});
        return body;
    }
    QStringList contentOf(const QString &id)
    {
        QStringList content;
        const auto list = m_caller->get(ContentCaller::childrenOf(id), m_caller->owner);
        for (const QJsonValue &block : list.results())
            content << block[QLatin1String("id")].toString();
        return content;
    }

private Q_SLOTS:
    void init() { m_caller = std::make_unique<ContentCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_caller->problems(), QStringList());
        m_caller.reset();
    }

    void titleComesInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("bare") << QByteArray("[{'text':{'content':'Report'}}]");
        QTest::newRow("wrapped") << QByteArray("{'title':[{'text':{'content':'Report'}}]}");
        QTest::newRow("named") << QByteArray(
            "{'id':'title','type':'title','title':[{'type':'text','text':{'content':'Rep'}},"
            "{'text':{'content':'ort','link':null}}]}");
        QTest::newRow("echoed") << QByteArray(
            "[{'type':'text','text':{'content':'Report','link':null},'annotations':{'bold':false},"
            "'plain_text':'Report','href':null}]");
    }
    void titleComesInEveryForm()
    {
        QFETCH(QByteArray, title);
        const auto made = m_caller->post(m_pages,
            in(QStringLiteral("Product"), json("{'properties':{'title':" + title + "}}")),
            m_caller->nightly);
        QCOMPARE(made.status, 200);
        QCOMPARE(ContentCaller::titleOf(made.body), QStringLiteral("Report"));
        QCOMPARE(m_caller->page(QStringLiteral("Report")).id.toString(), made.text("id"));
    }

    void pageIsAsNotionShowsIt()
    {
        const auto made = m_caller->post(m_pages,
            in(QStringLiteral("Product"),
                json("{'icon':{'emoji':'🎯'},'cover':{'external':{'url':'https://e.org/c.png'}},"
                     "'properties':{'title':[{'text':{'content':'Q3: goals & plans!'}}]}}")),
            m_caller->nightly);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body.keys(),
            QString::fromLatin1("cover created_by created_time icon id in_trash is_archived "
                                "is_locked last_edited_by last_edited_time object parent "
                                "properties public_url request_id url")
                .split(u' '));
        QCOMPARE(made.text("created_time"), QStringLiteral("2026-11-21T10:00:00.000Z"));
        QCOMPARE(made.text("url"),
            QStringLiteral("https://app.notion.com/p/Q3-goals-plans-")
                + made.text("id").remove(u'-'));
        QCOMPARE(made.body.value(QLatin1String("icon")).toObject(),
            json("{'type':'emoji','emoji':'🎯'}"));
        QCOMPARE(made.body.value(QLatin1String("cover")).toObject(),
            json("{'type':'external','external':{'url':'https://e.org/c.png'}}"));
        QCOMPARE(made.body.value(QLatin1String("created_by")).toObject(),
            QJsonObject({{QStringLiteral("object"), QStringLiteral("user")},
                {QStringLiteral("id"),
                    m_caller->test.connection(QStringLiteral("Nightly export"))
                        .botId->toString()}}));
        const QString path = m_pages + u'/' + made.text("id");
        QJsonObject read = m_caller->get(path, m_caller->nightly).body;
        QJsonObject wanted = made.body;
        read.remove(QStringLiteral("request_id"));
        wanted.remove(QStringLiteral("request_id"));
        QCOMPARE(read, wanted);
        // Times are cut to the minute, and the older version says archived.
        m_caller->test.clock.time = m_caller->test.clock.time.addSecs(119);
        const auto old
            = m_caller->patch(path, json("{'is_locked':true}"), m_caller->nightly, "2025-09-03");
        QCOMPARE(old.text("last_edited_time"), QStringLiteral("2026-11-21T10:01:00.000Z"));
        QCOMPARE(old.body.value(QLatin1String("archived")), QJsonValue(false));
        QCOMPARE(old.body.value(QLatin1String("is_locked")), QJsonValue(true));
    }

    void contentAndPlaceAreTaken()
    {
        const auto first = m_caller->post(m_pages,
            in(QStringLiteral("Product"),
                json("{'children':[{'heading_1':{'rich_text':[{'text':{'content':'Why'}}]}},"
                     "{'to_do':{'rich_text':[],'checked':true,'children':[{'divider':{}}]}}]}")),
            m_caller->nightly);
        QCOMPARE(first.status, 200);
        const QStringList content = contentOf(first.text("id"));
        QCOMPARE(content.size(), 2);
        const auto placed = [&](const QByteArray &position) {
            QJsonObject body = json(QByteArray("{'position':" + position + "}"));
            body.insert(QStringLiteral("parent"),
                QJsonObject{{QStringLiteral("page_id"), first.text("id")}});
            return m_caller->post(m_pages, body, m_caller->nightly);
        };
        const QString last = placed("{'type':'page_end'}").text("id");
        const QString start = placed("{'type':'page_start'}").text("id");
        const QString between
            = placed("{'type':'after_block','after_block':{'id':'" + content[0].toLatin1() + "'}}")
                  .text("id");
        QCOMPARE(contentOf(first.text("id")),
            QStringList({start, content[0], between, content[1], last}));
        const auto nowhere = placed(
            "{'type':'after_block','after_block':{'id':'" + first.text("id").toLatin1() + "'}}");
        QCOMPARE(nowhere.status, 400);
        QCOMPARE(contentOf(first.text("id")).size(), 5);
    }

    void privatePagesAreForPeople()
    {
        const auto refused
            = m_caller->post(m_pages, json("{'parent':{'workspace':true}}"), m_caller->nightly);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.text("code"), QStringLiteral("validation_error"));
        QCOMPARE(m_caller->post(m_pages, {}, m_caller->nightly).status, 400);
        const auto made = m_caller->post(
            m_pages, json("{'parent':{'type':'workspace','workspace':true}}"), m_caller->owner);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body.value(QLatin1String("parent")).toObject(),
            json("{'type':'workspace','workspace':true}"));
        QCOMPARE(*m_caller->page(PageId(made.text("id"))).privateOwner, m_caller->test.demo.ada);
        // An installation's private page is its person's, and open to itself.
        const ConnectionRow zapier = m_caller->test.connection(QStringLiteral("Zapier"));
        const auto users
            = InstallationRepository(*m_caller->test.store)
                  .list({.workspace = zapier.workspace, .connection = zapier.id, .page = {}});
        const ConnectionUserRow user = users->rows.at(0);
        const QByteArray token = m_caller->mint({.kind = TokenKind::OAuthAccess,
            .workspace = zapier.workspace,
            .connection = zapier.id,
            .installation = user.id});
        m_caller->write([&](Transaction &) {
            Statement update = m_caller->test.store->statement(
                QStringLiteral("UPDATE installations SET insert_content = 1 WHERE id = ?"));
            QVERIFY(update.bind(user.id).run());
        });
        const auto own = m_caller->post(m_pages, {}, token);
        QCOMPARE(own.status, 200);
        QCOMPARE(m_caller->getPage(PageId(own.text("id")), token).status, 200);
        QCOMPARE(*m_caller->page(PageId(own.text("id"))).privateOwner, user.user.id);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *body, const char *message) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(message);
        };
        const auto notPresent = [&](const char *key, const char *value, const char *shown) {
            QTest::newRow(key) << QByteArray("{'") + key + "':" + value + "}"
                               << QStringLiteral("body failed validation: body.%1 should be not "
                                                 "present, instead was `%2`.")
                                      .arg(QLatin1String(key), QLatin1String(shown));
        };
        notPresent("markdown", "'# x'", "\"# x\"");
        notPresent("template", "{}", "{}");
        notPresent("allow_async", "true", "true");
        row("other property", "{'properties':{'Status':{'select':{'name':'x'}}}}",
            "Could not find property with name or id: Status");
        row("no emoji", "{'icon':{'emoji':'abc'}}",
            "body failed validation: body.icon.emoji should be a valid emoji, instead was "
            "`\"abc\"`.");
        row("other icon", "{'icon':{'type':'custom_emoji','custom_emoji':{'id':'x'}}}",
            "body failed validation: body.icon.type should be `\"emoji\"` or `\"external\"`, "
            "instead was `\"custom_emoji\"`.");
        row("two contents", "{'children':[],'content':[]}",
            "body failed validation: body.content should be not present, instead was `[]`.");
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        const qint64 events = m_caller->eventCount();
        const auto refused
            = m_caller->post(m_pages, in(QStringLiteral("Product"), json(body)), m_caller->nightly);
        QCOMPARE(refused.status, 400);
        QTEST(refused.text("message"), "message");
        QCOMPARE(m_caller->eventCount(), events);
    }

    void parentsThatAreNotThere()
    {
        const QByteArray nobody = "0d8f4c1e-0000-4000-8000-000000000001";
        for (const char *kind : {"page_id", "database_id", "data_source_id"}) {
            const auto refused = m_caller->post(m_pages,
                json("{'parent':{'" + QByteArray(kind) + "':'" + nobody + "'}}"),
                m_caller->nightly);
            QCOMPARE(refused.status, 404);
        }
        QCOMPARE(m_caller->post(m_pages, json("{'parent':{}}"), m_caller->nightly).status, 400);
    }

    void filterNamesPropertiesThatAreThere()
    {
        const QString path = QStringLiteral("/v1/pages/")
            + m_caller->page(QStringLiteral("Roadmap 2027")).id.toString();
        const auto filtered = [&](const char *query) {
            return m_caller->get(path + QLatin1String(query), m_caller->nightly);
        };
        QCOMPARE(filtered("?filter_properties=title&filter_properties=title").status, 200);
        const auto unknown = filtered("?filter_properties=title&filter_properties=a%3Ab");
        QCOMPARE(unknown.status, 400);
        QCOMPARE(unknown.text("message"),
            QStringLiteral("Could not find property with name or id: a:b"));
        QByteArray many = "?filter_properties=title";
        for (int i = 0; i < 100; ++i)
            many += "&filter_properties=title";
        QCOMPARE(filtered(many.constData()).status, 400);
    }

    void changesAreOneEvent()
    {
        const PageRow before = m_caller->page(QStringLiteral("Roadmap 2027"));
        const qint64 events = m_caller->eventCount();
        const auto changed = m_caller->patchPage(before.id,
            "{'icon':{'type':'external','external':{'url':'https://e.org/i.png'}},"
            "'properties':{'title':[{'text':{'content':'Roadmap ','link':null}},"
            "{'text':{'content':'2028'},'annotations':{'bold':true}}]}}",
            m_caller->nightly);
        QCOMPARE(changed.status, 200);
        QCOMPARE(m_caller->eventCount(), events + 1);
        QCOMPARE(changed.event,
            m_caller->lastEvent().value(QLatin1String("id")).toString());
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("page.changed"));
        QCOMPARE(m_caller->lastEvent()
                     .value(QLatin1String("actor"))
                     .toObject()
                     .value(QLatin1String("name")),
            QJsonValue(QStringLiteral("Nightly export")));
        QCOMPARE(ContentCaller::titleOf(changed.body), QStringLiteral("Roadmap 2028"));
        QCOMPARE(m_caller->page(QStringLiteral("Roadmap 2028")).id, before.id);
        QVERIFY(m_caller->page(QStringLiteral("Roadmap 2027")).id.isEmpty());
        // The same again changes nothing and is no event.
        const auto same = m_caller->patchPage(before.id, "{}", m_caller->nightly);
        QCOMPARE(same.status, 200);
        QVERIFY(same.event.isEmpty());
        const auto plain = m_caller->patchPage(before.id,
            "{'icon':null,'properties':{'title':[{'text':{'content':'Roadmap 2027'}}]}}");
        QCOMPARE(plain.body.value(QLatin1String("icon")), QJsonValue(QJsonValue::Null));
        QCOMPARE(ContentCaller::titleOf(plain.body), QStringLiteral("Roadmap 2027"));
        QCOMPARE(m_caller->eventCount(), events + 2);
    }

    void keysOfTheVersions()
    {
        const PageId page = m_caller->page(QStringLiteral("Roadmap 2027")).id;
        const auto refused = m_caller->patchPage(page, "{'archived':true}");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.text("message"),
            QStringLiteral("body failed validation: body.archived should be not present, instead "
                           "was `true`."));
        const auto old = m_caller->patchPage(page, "{'archived':true}", {}, "2025-09-03");
        QCOMPARE(old.status, 200);
        QCOMPARE(old.body.value(QLatin1String("archived")), QJsonValue(true));
        QCOMPARE(old.body.value(QLatin1String("in_trash")), QJsonValue(true));
        for (const char *body : {"{'erase_content':true}", "{'is_archived':true}", "{'parent':{}}",
                 "{'template':{'type':'none'}}"})
            QCOMPARE(m_caller->patchPage(page, body).status, 400);
    }

    void trashTakesWhatLiesBelowAlong()
    {
        const PageRow root = m_caller->page(QStringLiteral("Product"));
        const PageId middle = m_caller->newPage(root.id, QStringLiteral("Middle"));
        const PageId leaf = m_caller->newPage(middle, QStringLiteral("Leaf"));
        const PageId early = m_caller->newPage(middle, QStringLiteral("Early"));
        QCOMPARE(m_caller->page(root.id).descendantsCount, root.descendantsCount + 3);
        QCOMPARE(m_caller->patchPage(early, "{'in_trash':true}").status, 200);
        QCOMPARE(m_caller->page(middle).descendantsCount, 1);

        const auto trashed = m_caller->patchPage(middle, "{'in_trash':true}");
        QCOMPARE(trashed.body.value(QLatin1String("in_trash")), QJsonValue(true));
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("page.trashed"));
        QCOMPARE(m_caller->lastEvent()
                     .value(QLatin1String("after"))
                     .toObject()
                     .value(QLatin1String("pages_count")),
            QJsonValue(2));
        QCOMPARE(m_caller->page(root.id).descendantsCount, root.descendantsCount);
        QVERIFY(m_caller->page(leaf).inTrash);
        QVERIFY(m_caller->patchPage(middle, "{'in_trash':true}").event.isEmpty());
        // It still can be looked at, and nothing of it can be changed.
        QCOMPARE(m_caller->getPage(leaf, m_caller->nightly).status, 200);
        QCOMPARE(m_caller->get(ContentCaller::childrenOf(middle.toString()), m_caller->nightly)
                     .results()
                     .size(),
            1);
        QCOMPARE(m_caller->patchPage(leaf, "{'icon':{'emoji':'🎯'}}").status, 400);
        const QJsonObject block = json("{'children':[{'divider':{}}]}");
        const auto archived
            = m_caller->patch(ContentCaller::childrenOf(middle.toString()), block, {});
        QCOMPARE(archived.status, 400);
        QCOMPARE(archived.text("message"),
            QStringLiteral("Can't edit block that is archived. You must unarchive the block before "
                           "editing."));
        QCOMPARE(m_caller
                     ->post(m_pages,
                         {{QStringLiteral("parent"),
                             QJsonObject{{QStringLiteral("page_id"), leaf.toString()}}}},
                         {})
                     .status,
            400);
        // Not without the page above, and not what went before.
        QCOMPARE(m_caller->patchPage(leaf, "{'in_trash':false}").status, 400);
        const auto restored
            = m_caller->patchPage(middle, "{'in_trash':false,'icon':{'emoji':'🎯'}}");
        QCOMPARE(restored.status, 200);
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("page.restored"));
        QVERIFY(!m_caller->page(leaf).inTrash);
        QVERIFY(m_caller->page(early).inTrash);
        QCOMPARE(m_caller->page(root.id).descendantsCount, root.descendantsCount + 2);
        QCOMPARE(m_caller->patchPage(early, "{'in_trash':false}").status, 200);
        QCOMPARE(m_caller->page(root.id).descendantsCount, root.descendantsCount + 3);
    }

    void trashCountsForNoConnection()
    {
        const ConnectionRow zapier = m_caller->test.connection(QStringLiteral("Zapier"));
        const auto reach = [&] {
            const auto list = m_caller->ask({.path = m_caller->pathOf(QStringLiteral("Zapier"),
                                                 QStringLiteral("/pages?effective=true"))});
            return std::pair(
                list.body.value(QLatin1String("reach")).toObject(), int(list.results().size()));
        };
        const auto before = reach();
        const PageRow product = m_caller->page(QStringLiteral("Product"));
        QCOMPARE(m_caller->patchPage(product.id, "{'in_trash':true}").status, 200);
        QCOMPARE(m_caller->test.connection(QStringLiteral("Zapier")).directPagesCount,
            zapier.directPagesCount - 1);
        const auto during = reach();
        QCOMPARE(during.first.value(QLatin1String("direct_pages")).toInt(),
            before.first.value(QLatin1String("direct_pages")).toInt() - 1);
        QCOMPARE(during.first.value(QLatin1String("pages")).toInt(),
            before.first.value(QLatin1String("pages")).toInt() - product.descendantsCount - 1);
        const auto tree = m_caller->ask({.path = QStringLiteral("/pages")});
        for (const QJsonValue &page : tree.results())
            QVERIFY(page[QLatin1String("id")].toString() != product.id.toString());
        // A grant that ends meanwhile is not counted twice.
        QCOMPARE(
            m_caller
                ->ask({.method = Method::Delete,
                    .path = m_caller->pathOf(QStringLiteral("Zapier"), QStringLiteral("/users"))})
                .status,
            200);
        QCOMPARE(m_caller->problems(), QStringList());
        QCOMPARE(m_caller->undo(m_caller->lastEvent()).status, 200);
        QCOMPARE(m_caller->patchPage(product.id, "{'in_trash':false}").status, 200);
        QCOMPARE(reach(), before);
        QCOMPARE(m_caller->test.connection(QStringLiteral("Zapier")).directPagesCount,
            zapier.directPagesCount);
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
