// SPDX-License-Identifier: MIT
// What callers are told while the store is in trouble.
#include "app/workspace/admin/connectioncreation.h"
#include "app/workspace/dispatch/dispatcher.h"
#include "app/workspace/notion/users.h"
#include "app/workspace/store/migrations.h"
#include "tests/integration/service/servicetest.h"

#include <QFile>

using namespace GatehouseWorkspace;

namespace {

const char *const creation = "{\"kind\":\"internal\",\"name\":\"Robot\"}";

} // namespace

class TestStoreFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readOnly()
    {
        TestService demo;
        const QByteArray session = demo.session("ada.byron");
        Routes routes;
        addUserRoutes(routes);
        addConnectionCreationRoutes(routes);
        Dispatcher dispatcher({.store = demo.demo.open({.mode = StoreOptions::Mode::ReadOnly}),
            .routes = routes,
            .hosts = HostPolicy(1, {})});
        Request request{.target = "/v1/users/me",
            .hosts = {"localhost:1"},
            .authorization = "Bearer " + session,
            .notionVersion = "2026-03-11"};
        QCOMPARE(dispatcher.answer(request).status, 200);
        request.method = Method::Post;
        request.target = demo.inSpace("/connections");
        request.notionVersion = "2026-06-01";
        request.body = creation;
        const Reply refused = dispatcher.answer(request);
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.body.contains("\"code\":\"service_unavailable\""));
        QVERIFY(refused.body.contains("its file is read-only"));
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QVERIFY(demo.demo.connection(QStringLiteral("Robot")).id.isEmpty());
    }

    void full()
    {
        TestService demo;
        const QByteArray session = demo.session("ada.byron");
        demo.service->stop();
        QVERIFY(demo.demo.store->checkpoint());
        QVERIFY(demo.start({.storePages = 1})); // SQLite takes the size it has already
        RawClient client(demo.port());
        QStringList kept;
        RawAnswer answer;
        for (int i = 0; i < 2000; ++i) {
            const QByteArray body = "{\"kind\":\"internal\",\"name\":\"Robot "
                + QByteArray::number(i) + "\",\"icon\":\"data:image/png;base64,"
                + QByteArray(2000, 'x') + "\"}";
            answer = client.ask(demo.post(demo.inSpace("/connections"), session, body));
            if (answer.status != 200)
                break;
            kept << answer.text("id");
        }
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), QStringLiteral("service_unavailable"));
        QVERIFY(answer.text("message").contains(QLatin1String("disk is full")));
        QVERIFY(!answer.header("Retry-After").isEmpty());
        // Reading goes on, and what was answered is there.
        for (const QString &id : kept)
            QCOMPARE(
                client.ask(demo.get(demo.inSpace("/connections/" + id.toLatin1()), session)).status,
                200);
        demo.service->stop();
        const auto report = checkStore(*demo.demo.store);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        // With room again it goes on.
        QVERIFY(demo.start({}));
        QCOMPARE(demo.ask(demo.post(demo.inSpace("/connections"), session, creation)).status, 200);
    }

    void newer()
    {
        TestService demo;
        demo.service->stop();
        QVERIFY(demo.demo.store->run(QStringLiteral("PRAGMA user_version = 1000")));
        demo.demo.store.reset();
        Service service({.directory = demo.demo.directory.path()});
        const auto started = service.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ApiError::Kind::StoreNewer);
        QVERIFY(!service.isRunning());
    }

    void missing()
    {
        QTemporaryDir empty;
        Service service({.directory = empty.path()});
        const auto started = service.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ApiError::Kind::StoreMissing);
        QVERIFY(!QFile::exists(empty.filePath(QStringLiteral("workspace.sqlite"))));
    }

    void damagedWhileServing()
    {
        TestService demo({}, {.people = 2000});
        const QByteArray session = demo.session("ada.byron");
        demo.service->stop();
        QVERIFY(demo.demo.store->checkpoint());
        demo.demo.store.reset();
        QVERIFY(demo.start({.threads = 1}));
        // Everything after the first pages, which hold what has been read so far.
        QFile file(demo.demo.directory.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(file.open(QFile::ReadWrite));
        const qint64 kept = file.size() / 4096 / 4 * 4096;
        QVERIFY(file.seek(kept));
        file.write(QByteArray(file.size() - kept, '\xa5'));
        file.close();
        RawClient client(demo.port());
        int faults = 0;
        for (const QByteArray &target : {QByteArray("/v1/users/me"), QByteArray("/v1/users"),
                 demo.inSpace("/connections?status=all"),
                 demo.inSpace("/people?sort=email&state=all"), demo.inSpace("/people?q=zz")}) {
            const RawAnswer answer = client.ask(demo.get(target, session));
            QVERIFY(answer.status == 200 || answer.status == 500);
            if (answer.status == 500) {
                ++faults;
                QCOMPARE(answer.code(), QStringLiteral("internal_server_error"));
                QCOMPARE(
                    answer.text("message"), QStringLiteral("This workspace's file is damaged."));
                QVERIFY(!answer.body.contains("SELECT"));
            }
        }
        QVERIFY(faults > 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
