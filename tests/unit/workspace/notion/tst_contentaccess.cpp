// SPDX-License-Identifier: MIT
// Who sees which page on /v1, and what they may do to it.
#include "tests/unit/workspace/notion/contentcaller.h"

using namespace GatehouseWorkspace;

class TestContentAccess final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContentCaller> m_caller;

    //! How a private page of the member's and one below it are found.
    PageId privatePage()
    {
        const auto made = m_caller->post(QStringLiteral("/v1/pages"),
            {{QStringLiteral("properties"), ContentCaller::titled(QStringLiteral("Diary"))}},
            m_caller->member);
        return PageId(made.text("id"));
    }
    int searched(const QString &query, const QByteArray &token)
    {
        return int(
            m_caller->post(QStringLiteral("/v1/search"), {{QStringLiteral("query"), query}}, token)
                .results()
                .size());
    }

private Q_SLOTS:
    void init() { m_caller = std::make_unique<ContentCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_caller->problems(), QStringList());
        m_caller.reset();
    }

    void grantOpensAPageAndAllBelow()
    {
        const ConnectionId id = m_caller->newConnection(QStringLiteral("Reader"), {});
        const QByteArray token = m_caller->apiToken(QStringLiteral("Reader"));
        const PageRow product = m_caller->page(QStringLiteral("Product"));
        const PageRow roadmap = m_caller->page(QStringLiteral("Roadmap 2027"));
        QVERIFY(!product.id.isEmpty() && !roadmap.id.isEmpty());
        const auto unseen = m_caller->getPage(roadmap.id, token);
        QCOMPARE(unseen.status, 404);
        QCOMPARE(unseen.text("code"), QStringLiteral("object_not_found"));
        QCOMPARE(unseen.text("message"),
            QStringLiteral("Could not find page with ID: %1. Make sure the relevant pages and "
                           "databases are shared with your integration \"Reader\".")
                .arg(roadmap.id.toString()));
        QCOMPARE(unseen.body.value(QLatin1String("additional_data"))
                     .toObject()
                     .value(QLatin1String("integration_id"))
                     .toString(),
            m_caller->test.connection(QStringLiteral("Reader")).botId->toString());
        QCOMPARE(searched({}, token), 0);

        m_caller->grant(id, QStringLiteral("Product"));
        QCOMPARE(m_caller->getPage(product.id, token).status, 200);
        QCOMPARE(m_caller->getPage(roadmap.id, token).status, 200);
        QCOMPARE(
            m_caller->get(ContentCaller::childrenOf(roadmap.id.toString()), token).status, 200);
        QCOMPARE(
            m_caller->getPage(m_caller->page(QStringLiteral("Finance")).id, token).status, 404);
        QCOMPARE(searched({}, token), product.descendantsCount + 1);

        // The grant ends, and with it everything below.
        const auto removed = m_caller->ask({.method = Method::Delete,
            .path = QStringLiteral("/pages/%1/connections/%2")
                        .arg(product.id.toString(), id.toString())});
        QCOMPARE(removed.status, 200);
        QCOMPARE(m_caller->getPage(roadmap.id, token).status, 404);
        QCOMPARE(
            m_caller->get(ContentCaller::childrenOf(roadmap.id.toString()), token).status, 404);
        QCOMPARE(searched({}, token), 0);
    }

    void othersPrivatePagesAreNotThere()
    {
        const PageId diary = privatePage();
        const PageId below = m_caller->newPage(diary, QStringLiteral("Monday"), m_caller->member);
        for (const PageId &page : {diary, below}) {
            QCOMPARE(m_caller->getPage(page, m_caller->member).status, 200);
            QCOMPARE(m_caller->getPage(page, m_caller->owner).status, 404);
            QCOMPARE(m_caller->getPage(page, m_caller->nightly).status, 404);
            QCOMPARE(m_caller->patchPage(page, "{'in_trash':true}", m_caller->owner).status, 404);
        }
        QCOMPARE(searched(QStringLiteral("monday"), m_caller->member), 1);
        QCOMPARE(searched(QStringLiteral("monday"), m_caller->owner), 0);
        // Told no about what is there: that is written down, without the title.
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("page.trashed"));
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("result")).toString(),
            QStringLiteral("refused"));
        const auto log = m_caller->ask({.path = QStringLiteral("/audit_log")});
        QVERIFY(!QJsonDocument(log.body).toJson().contains("Diary"));
        QVERIFY(!QJsonDocument(log.body).toJson().contains("Monday"));
    }

    void refusedAppendsNameTheirPage()
    {
        const PageId diary = privatePage();
        const QJsonObject block = json("{'children':[{'toggle':{'rich_text':[]}}]}");
        const auto made
            = m_caller->patch(ContentCaller::childrenOf(diary.toString()), block, m_caller->member);
        const QString inner = made.results().at(0)[QLatin1String("id")].toString();
        const qint64 events = m_caller->eventCount();
        const auto refused
            = m_caller->patch(ContentCaller::childrenOf(inner), block, m_caller->owner);
        QCOMPARE(refused.status, 404);
        QCOMPARE(m_caller->eventCount(), events + 1);
        QCOMPARE(m_caller->lastEvent().value(QLatin1String("action")).toString(),
            QStringLiteral("block.appended"));
        // What is nowhere at all is not worth an event.
        const QString nobody = QStringLiteral("0d8f4c1e-0000-4000-8000-000000000001");
        QCOMPARE(
            m_caller->patch(ContentCaller::childrenOf(nobody), block, m_caller->nightly).status,
            404);
        QCOMPARE(m_caller->eventCount(), events + 1);
    }

    void installationSeesNoMoreThanItsPerson()
    {
        const ConnectionRow zapier = m_caller->test.connection(QStringLiteral("Zapier"));
        const auto users
            = InstallationRepository(*m_caller->test.store)
                  .list({.workspace = zapier.workspace, .connection = zapier.id, .page = {}});
        const ConnectionUserRow first = users->rows.at(0);
        const ConnectionUserRow second = users->rows.at(1);
        const auto token = [&](const ConnectionUserRow &user) {
            return m_caller->mint({.kind = TokenKind::OAuthAccess,
                .workspace = zapier.workspace,
                .connection = zapier.id,
                .installation = user.id});
        };
        const QByteArray firstToken = token(first);
        const QByteArray secondToken = token(second);
        m_caller->grant(zapier.id, QStringLiteral("Finance"), first.id);
        const PageId finance = m_caller->page(QStringLiteral("Finance")).id;
        QCOMPARE(m_caller->getPage(finance, firstToken).status, 200);
        QCOMPARE(m_caller->getPage(finance, secondToken).status, 404);
        // To the whole connection: everybody's.
        m_caller->grant(zapier.id, QStringLiteral("Handbook"));
        const PageId handbook = m_caller->page(QStringLiteral("Handbook")).id;
        QCOMPARE(m_caller->getPage(handbook, firstToken).status, 200);
        QCOMPARE(m_caller->getPage(handbook, secondToken).status, 200);
        // But not what its person may not open.
        const PageId diary = privatePage();
        m_caller->write([&](Transaction &transaction) {
            QVERIFY(
                GrantRepository(*m_caller->test.store)
                    .create(transaction,
                        {.page = diary, .connection = zapier.id, .grantedBy = m_caller->memberId}));
        });
        QCOMPARE(m_caller->getPage(diary, firstToken).status, 404);
    }

    void guestsAndOrganizationsSeeNothing()
    {
        const PageId company = m_caller->page(QStringLiteral("Company")).id;
        QCOMPARE(m_caller->getPage(company, m_caller->guest).status, 404);
        QCOMPARE(searched({}, m_caller->guest), 0);
        QCOMPARE(m_caller->post(QStringLiteral("/v1/pages"), {}, m_caller->guest).status, 403);
        QCOMPARE(m_caller->getPage(company, m_caller->organization).status, 401);
    }

    void capabilitiesDecide()
    {
        m_caller->grant(
            m_caller->newConnection(QStringLiteral("Reader"), {}), QStringLiteral("Product"));
        m_caller->grant(m_caller->newConnection(QStringLiteral("Writer"),
                            {.readContent = false, .insertContent = true}),
            QStringLiteral("Product"));
        const QByteArray reader = m_caller->apiToken(QStringLiteral("Reader"));
        const QByteArray writer = m_caller->apiToken(QStringLiteral("Writer"));
        const PageId product = m_caller->page(QStringLiteral("Product")).id;
        const PageId hidden = m_caller->page(QStringLiteral("Finance")).id;
        const qint64 events = m_caller->eventCount();
        QJsonObject inProduct{{QStringLiteral("parent"),
            QJsonObject{{QStringLiteral("page_id"), product.toString()}}}};
        const auto refused = m_caller->post(QStringLiteral("/v1/pages"), inProduct, reader);
        QCOMPARE(refused.status, 403);
        QCOMPARE(
            refused.text("message"), QStringLiteral("Insufficient permissions for this endpoint."));
        QCOMPARE(m_caller->patchPage(product, "{'in_trash':true}", reader).status, 403);
        const QJsonObject block = json("{'children':[{'divider':{}}]}");
        QCOMPARE(
            m_caller->patch(ContentCaller::childrenOf(product.toString()), block, reader).status,
            403);
        QCOMPARE(m_caller->eventCount(), events + 3); // each refusal is recorded
        // The capability is looked at before the page is.
        QCOMPARE(m_caller->getPage(hidden, writer).status, 403);
        QCOMPARE(m_caller->post(QStringLiteral("/v1/search"), {}, writer).status, 403);
        QCOMPARE(m_caller->patchPage(product, "{'icon':null}", writer).status, 403);
        // Who may write and not read gets the id alone.
        const auto made = m_caller->post(QStringLiteral("/v1/pages"), inProduct, writer);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body.keys(),
            QStringList(
                {QStringLiteral("id"), QStringLiteral("object"), QStringLiteral("request_id")}));
        const auto appended
            = m_caller->patch(ContentCaller::childrenOf(made.text("id")), block, writer);
        QCOMPARE(appended.results().at(0).toObject().keys(),
            QStringList({QStringLiteral("id"), QStringLiteral("object")}));
    }

    void viewAsOnlyLooks()
    {
        const QByteArray look = m_caller->mint({.kind = TokenKind::Session,
            .workspace = m_caller->test.demo.northwind,
            .person = m_caller->memberId,
            .readOnly = true,
            .viewedBy = m_caller->test.demo.ada});
        const PageId product = m_caller->page(QStringLiteral("Product")).id;
        QCOMPARE(m_caller->getPage(product, look).status, 200);
        QCOMPARE(m_caller->patchPage(product, "{'in_trash':true}", look).status, 403);
        QCOMPARE(m_caller->post(QStringLiteral("/v1/pages"), {}, look).status, 403);
    }

    void disconnectedConnectionsSeeNothing()
    {
        const PageId company = m_caller->page(QStringLiteral("Company")).id;
        QCOMPARE(m_caller->getPage(company, m_caller->nightly).status, 200);
        QCOMPARE(m_caller
                     ->ask({.method = Method::Delete,
                         .path = m_caller->pathOf(QStringLiteral("Nightly export"))})
                     .status,
            200);
        QCOMPARE(m_caller->getPage(company, m_caller->nightly).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestContentAccess)
#include "tst_contentaccess.moc"
