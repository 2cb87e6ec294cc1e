// SPDX-License-Identifier: MIT
#include "app/workspace/store/migrations.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace GatehouseWorkspace;

namespace {

void execute(const QString &directory, const QString &sql)
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(directory + QStringLiteral("/workspace.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

ApiError::Kind kindOf(const Result<std::unique_ptr<Store>> &store)
{
    return store ? ApiError::Kind::Offline : store.error().kind;
}

} // namespace

class TestStoreOpening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingStoreIsSaid()
    {
        QTemporaryDir directory;
        QCOMPARE(
            kindOf(Store::open({.directory = directory.path()})), ApiError::Kind::StoreMissing);
        QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("workspace.sqlite"))));
    }

    void keyIsForItsOwnerOnly()
    {
        TestStore test;
        QVERIFY(test.store);
        for (const char *name : {"secret.key", "workspace.sqlite"}) {
            const auto permissions
                = QFile::permissions(test.directory.filePath(QLatin1String(name)));
            QVERIFY(!(permissions
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        }
    }

    void opensAgainWithWhatWasThere()
    {
        TestStore test(DemoOptions{});
        test.store.reset();
        test.store = test.open({});
        QCOMPARE(WorkspaceRepository(*test.store).listAll()->size(), size_t(2));
        QCOMPARE(test.store->schemaVersion(), newestSchemaVersion());
    }

    //! A store as the first version wrote it: a root with a text, a subpage, and a granted leaf.
    static void makeFirstVersion(TestStore &test)
    {
        Statement key = test.store->statement(
            QStringLiteral("SELECT value FROM meta WHERE key = 'key_fingerprint'"));
        QVERIFY(key.run() && key.next());
        const QString fingerprint = QString::fromLatin1(key.bytes(0).toHex());
        test.store.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(test.directory.filePath(
                QStringLiteral("workspace.sqlite") + QLatin1String(suffix)));
        QFile first(QStringLiteral(":/store/migrations/0001.sql"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QStringList statements = QString::fromUtf8(first.readAll()).split(QStringLiteral("\n\n"));
        statements.removeFirst();
        statements
            << QStringLiteral("INSERT INTO meta VALUES ('key_fingerprint', x'%1')").arg(fingerprint)
            << QStringLiteral("INSERT INTO workspaces(id, name, plan, created_at) VALUES "
                              "('w', 'Old', 'free', 1)");
        const auto page = [&](int no, const QString &parent, int position) {
            statements << QStringLiteral("INSERT INTO pages(no, id, workspace_id, parent, title, "
                                         "title_key, position, created_at, created_by, edited_at, "
                                         "edited_by, descendants_count) VALUES (%1, 'p%1', 'w', "
                                         "%2, 'P', 'p', %3, 1, 'u', 1, 'u', %4)")
                              .arg(no)
                              .arg(parent)
                              .arg(position)
                              .arg(no == 1 ? 1 : 0);
            statements << QStringLiteral("INSERT INTO page_ancestors VALUES (%1, %1, 0)").arg(no);
        };
        page(1, QStringLiteral("NULL"), 0);
        page(2, QStringLiteral("1"), 0);
        statements << QStringLiteral("INSERT INTO page_ancestors VALUES (2, 1, 1)");
        for (int position = 0; position < 2; ++position)
            statements << QStringLiteral("INSERT INTO blocks(id, page, position, type, content, "
                                         "created_at, created_by, edited_at, edited_by) VALUES "
                                         "('b%1', 1, %1, 'divider', '{}', 1, 'u', 1, 'u')")
                              .arg(position);
        // What the organization had added counted as added by somebody who left.
        const QString organization = QStringLiteral("00000000-0000-4000-8000-00000000000a");
        statements << QStringLiteral("INSERT INTO persons(id, name, name_key, email, email_key, "
                                     "created_at) VALUES ('%1', 'Organization', 'organization', "
                                     "'', '', 1)")
                          .arg(organization)
                   << QStringLiteral("INSERT INTO connections(id, name, name_key, kind_rank, "
                                     "search_key, created_at) VALUES ('c', 'C', 'c', 1, 'c', 1)")
                   << QStringLiteral("INSERT INTO connection_spaces(workspace_id, connection_id, "
                                     "kind_rank, name_key, added_by, added_by_key, "
                                     "added_by_state_rank, added_at) VALUES ('w', 'c', 1, 'c', "
                                     "'%1', 'organization', 2, 1)")
                          .arg(organization);
        statements << QStringLiteral("PRAGMA user_version = 1");
        for (const QString &sql : statements)
            execute(test.directory.path(), sql);
    }

    void olderStoreIsBroughtUpToDate()
    {
        TestStore test;
        makeFirstVersion(test);
        test.store = test.open({});
        QVERIFY(test.store);
        QCOMPARE(test.store->schemaVersion(), newestSchemaVersion());
        QCOMPARE(checkStore(*test.store)->problems, QStringList());
        const auto connections = ConnectionRepository(*test.store).findByName(QStringLiteral("C"));
        QCOMPARE(connections->front().addedBy.state, PersonState::Active);
        // Subpages come after the text they came after before.
        Statement order = test.store->statement(QStringLiteral(
            "SELECT id, position FROM blocks UNION ALL SELECT id, position FROM pages WHERE parent "
            "= 1 ORDER BY position"));
        QVERIFY(order.run());
        QStringList ids;
        while (order.next())
            ids << order.text(0);
        QCOMPARE(
            ids, QStringList({QStringLiteral("b0"), QStringLiteral("b1"), QStringLiteral("p2")}));
    }

    void theCheckNamesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *sql, const char *problem) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(problem);
        };
        row("automatic without restriction", "UPDATE workspaces SET restriction = 'off'",
            "approves by itself what its policy does not restrict.");
        row("a kind without list",
            "INSERT INTO approvals(workspace_id, connection_id, approved_at) SELECT workspace_id, "
            "connection_id, 1 FROM connection_spaces WHERE kind_rank = 0 LIMIT 1",
            "is on the approved list, which does not rule its kind.");
        row("decided by nobody", "UPDATE requests SET state = 'denied' WHERE state = 'open'",
            "is half decided.");
        row("an unknown state", "UPDATE requests SET state = 'lost' WHERE state = 'denied'",
            "is half decided.");
        row("a page from nowhere",
            "UPDATE requests SET page_ids = '[\"x\"]' WHERE state = 'denied'",
            "is for a page that its workspace does not have.");
        row("over before it began",
            "UPDATE installations SET ends_at = installed_at WHERE ends_at IS NOT NULL",
            "was to end before it began.");
        row("a session that may do more than look",
            "INSERT INTO tokens(id, kind, hash, workspace_id, person_id, viewed_by, created_at) "
            "SELECT 't', 'session', x'01', workspace_id, person_id, person_id, 1 FROM memberships "
            "LIMIT 1",
            "looks as somebody else and may do more than look.");
        row("what a suspended person goes on using",
            "UPDATE installations SET person_id = (SELECT person_id FROM memberships WHERE "
            "state_rank = 1) WHERE id = (SELECT MIN(id) FROM installations WHERE ended_at IS NULL)",
            "is of somebody who is not active in its workspace.");
        row("what somebody who left still asks for",
            "UPDATE requests SET person_id = (SELECT person_id FROM memberships WHERE state_rank = "
            "2) WHERE state = 'open' AND id = (SELECT MIN(id) FROM requests WHERE state = 'open')",
            "is of somebody who is not active in its workspace.");
        row("an end that is not on record",
            "UPDATE memberships SET ended_event = 'x' WHERE "
            "state_rank = 1",
            "is not on record.");
        row("an end of somebody active",
            "UPDATE memberships SET ended_event = (SELECT id FROM "
            "audit_events LIMIT 1) WHERE state_rank = 0 AND role_rank "
            "= 2",
            "is not on record.");
        row("no owner", "UPDATE memberships SET role_rank = 1 WHERE role_rank = 0",
            "has no active owner.");
    }
    void theCheckNamesWhatDoesNotFit()
    {
        QFETCH(QString, sql);
        QFETCH(QString, problem);
        TestStore test(DemoOptions{});
        execute(test.directory.path(), sql);
        const QStringList problems = checkStore(*test.store)->problems;
        QVERIFY(!problems.isEmpty());
        for (const QString &found : problems)
            QVERIFY2(found.endsWith(problem), qPrintable(found));
    }

    void newerStoreIsRefused()
    {
        TestStore test;
        test.store.reset();
        execute(test.directory.path(), QStringLiteral("PRAGMA user_version = 99"));
        QCOMPARE(
            kindOf(Store::open({.directory = test.directory.path()})), ApiError::Kind::StoreNewer);
    }

    void damagedStoreIsSaid()
    {
        TestStore test;
        test.store.reset();
        QFile file(test.directory.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(kindOf(Store::open({.directory = test.directory.path()})),
            ApiError::Kind::StoreDamaged);
    }

    void anotherStoresKeyIsRefused()
    {
        TestStore test;
        TestStore other;
        test.store.reset();
        const QString key = test.directory.filePath(QStringLiteral("secret.key"));
        QVERIFY(QFile::remove(key));
        QCOMPARE(kindOf(Store::open({.directory = test.directory.path()})),
            ApiError::Kind::StoreDamaged);
        QVERIFY(QFile::copy(other.directory.filePath(QStringLiteral("secret.key")), key));
        QCOMPARE(kindOf(Store::open({.directory = test.directory.path()})),
            ApiError::Kind::StoreDamaged);
    }

    void readOnlyStoreReadsAndRefusesChanges()
    {
        TestStore test(DemoOptions{});
        auto store = test.open({.mode = StoreOptions::Mode::ReadOnly});
        QVERIFY(store);
        QCOMPARE(WorkspaceRepository(*store).listAll()->size(), size_t(2));
        auto transaction = Transaction::begin(*store);
        bool refused = !transaction;
        ApiError::Kind kind = refused ? transaction.error().kind : ApiError::Kind::Offline;
        if (transaction) {
            auto made
                = WorkspaceRepository(*store).create(*transaction, {.name = QStringLiteral("No")});
            refused = !made;
            kind = refused ? made.error().kind : kind;
        }
        QVERIFY(refused);
        QCOMPARE(kind, ApiError::Kind::StoreReadOnly);
    }

    void fullDiskLeavesNothingHalfDone()
    {
        TestStore test(DemoOptions{});
        test.store.reset();
        // Room for a few more SQLite pages than the demo takes.
        const auto size = QFile(test.directory.filePath(QStringLiteral("workspace.sqlite"))).size();
        auto store = test.open({.maxPageCount = int(size / 4096) + 20});
        QVERIFY(store);
        const auto before = AuditRepository(*store).verify()->count;
        std::optional<ApiError> error;
        {
            auto transaction = Transaction::begin(*store);
            QVERIFY(bool(transaction));
            PageRepository pages(*store);
            for (int i = 0; i < 5000 && !error; ++i) {
                auto page = pages.create(*transaction,
                    {.workspace = test.demo.northwind,
                        .title = QStringLiteral("A page too many %1").arg(i),
                        .createdBy = test.demo.ada});
                if (!page)
                    error = page.error();
            }
        }
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::StoreFull);
        auto found
            = PageRepository(*store).search(test.demo.northwind, QStringLiteral("too many"), {});
        QVERIFY(bool(found));
        QVERIFY(found->rows.empty());
        const auto report = checkStore(*store);
        QVERIFY(bool(report));
        QCOMPARE(report->problems, QStringList{});
        QCOMPARE(report->chain.count, before);
        // And smaller things still go through.
        auto transaction = Transaction::begin(*store);
        QVERIFY(bool(transaction));
        QVERIFY(bool(transaction->commit({.action = QStringLiteral("test.small")})));
    }

    void twoStoresSeeEachOthersChanges()
    {
        TestStore test(DemoOptions{});
        auto other = test.open({});
        QVERIFY(other);
        Secret token;
        TokenId id;
        {
            auto transaction = Transaction::begin(*test.store);
            auto minted
                = TokenRepository(*test.store)
                      .mint(*transaction, {.kind = TokenKind::Session, .person = test.demo.ada});
            QVERIFY(bool(minted));
            token = minted->token;
            id = minted->id;
            QVERIFY(bool(transaction->commit({.action = QStringLiteral("session.created")})));
        }
        QVERIFY(bool(TokenRepository(*other).authenticate(token.reveal())));
        {
            auto transaction = Transaction::begin(*other);
            QVERIFY(bool(TokenRepository(*other).end(*transaction, id)));
            QVERIFY(bool(transaction->commit({.action = QStringLiteral("session.ended")})));
        }
        auto refused = TokenRepository(*test.store).authenticate(token.reveal());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(checkStore(*test.store)->problems, QStringList{});
    }

    void droppedTransactionDidNothing()
    {
        TestStore test;
        {
            auto transaction = Transaction::begin(*test.store);
            QVERIFY(bool(WorkspaceRepository(*test.store)
                             .create(*transaction, {.name = QStringLiteral("Gone")})));
        }
        QVERIFY(WorkspaceRepository(*test.store).listAll()->empty());
        QCOMPARE(AuditRepository(*test.store).verify()->count, 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store.moc"
