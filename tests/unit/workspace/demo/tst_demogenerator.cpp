// SPDX-License-Identifier: MIT
#include "app/workspace/store/directoryrepository.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace GatehouseWorkspace;

namespace {

//! Everything a store holds but tokens and what comes from its key.
QByteArray fingerprintOf(const QString &directory)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("compare"));
        database.setDatabaseName(directory + QStringLiteral("/workspace.sqlite"));
        if (!database.open())
            return {};
        const QStringList withKey{QStringLiteral("hash"), QStringLiteral("sealed"),
            QStringLiteral("mac"), QStringLiteral("previous_mac"),
            QStringLiteral("client_secret_hash")};
        for (const char *table : {"workspaces", "persons", "memberships", "connections",
                 "connection_spaces", "bots", "installations", "pages", "page_ancestors", "blocks",
                 "grants", "tokens", "approvals", "requests", "audit_events"}) {
            QSqlQuery query(
                QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(QLatin1String(table)),
                database);
            while (query.next()) {
                const QSqlRecord record = query.record();
                for (int i = 0; i < record.count(); ++i) {
                    if (!withKey.contains(record.fieldName(i)))
                        hash.addData(record.value(i).toString().toUtf8() + '\n');
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("compare"));
    return hash.result();
}

constexpr Millis day = Millis(24) * 60 * 60 * 1000;

} // namespace

class TestDemoGenerator final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_test;

    std::vector<ConnectionRow> connections(ConnectionQuery::Filter filter)
    {
        return everyPage(
            ConnectionQuery{.workspace = m_test->demo.northwind, .filter = filter, .page = {}},
            [&](const ConnectionQuery &q) { return ConnectionRepository(*m_test->store).list(q); });
    }

    std::vector<PageRow> pages()
    {
        std::vector<PageRow> rows;
        PageRequest request;
        for (;;) {
            const auto list
                = PageRepository(*m_test->store).search(m_test->demo.northwind, {}, request);
            rows.insert(rows.end(), list->rows.begin(), list->rows.end());
            if (!list->next)
                return rows;
            request.cursor = *list->next;
        }
    }

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestStore>(DemoOptions{}); }

    void twoWorkspacesNorthwindFirst()
    {
        const auto mine = WorkspaceRepository(*m_test->store).listFor(m_test->demo.ada);
        QCOMPARE(mine->size(), size_t(2));
        QCOMPARE((*mine)[0].name, QStringLiteral("Northwind"));
        QCOMPARE((*mine)[0].plan, Plan::Enterprise);
        QCOMPARE(*(*mine)[0].ownRole, Role::Owner);
        QCOMPARE((*mine)[0].connectionsCount, 18);
        QCOMPARE((*mine)[1].name, QStringLiteral("Northwind Labs"));
        QCOMPARE((*mine)[1].plan, Plan::Plus);
        QCOMPARE(*(*mine)[1].ownRole, Role::Member);
        const auto ada
            = PersonRepository(*m_test->store).find(m_test->demo.northwind, m_test->demo.ada);
        QCOMPARE(ada->name, QStringLiteral("Ada Byron"));
    }

    void people()
    {
        const auto rows = everyPage(
            PeopleQuery{.workspace = m_test->demo.northwind, .state = std::nullopt, .page = {}},
            [&](const PeopleQuery &q) { return PersonRepository(*m_test->store).list(q); });
        int owners = 0;
        int guests = 0;
        int suspended = 0;
        int left = 0;
        for (const auto &row : rows) {
            owners += row.role == Role::Owner;
            guests += row.role == Role::Guest;
            suspended += row.state == PersonState::Suspended;
            left += row.state == PersonState::Left;
            QVERIFY2(row.email.endsWith(QLatin1String("example.com"))
                    || row.email.endsWith(QLatin1String("example.org")),
                qPrintable(row.email));
        }
        QCOMPARE(rows.size(), size_t(26));
        QCOMPARE(owners, 3);
        QCOMPARE(guests, 2);
        QCOMPARE(suspended, 1);
        QCOMPARE(left, 1);
    }

    void pagesAndTexts()
    {
        const auto rows = pages();
        QCOMPARE(rows.size(), size_t(240));
        int longTexts = 0;
        int deepest = 0;
        QSet<QString> texts;
        for (const auto &row : rows) {
            int level = 1;
            for (auto parent = row.parent; parent; ++level)
                parent
                    = PageRepository(*m_test->store).find(m_test->demo.northwind, *parent)->parent;
            deepest = std::max(deepest, level);
            qsizetype length = 0;
            const auto blocks = PageRepository(*m_test->store).blocks(row.id);
            for (const auto &block : *blocks) {
                const QString text = block.content.value(QStringLiteral("rich_text"))
                                         .toArray()
                                         .at(0)
                                         .toObject()
                                         .value(QStringLiteral("text"))
                                         .toObject()
                                         .value(QStringLiteral("content"))
                                         .toString();
                length += text.size();
                if (block.type == QLatin1String("paragraph")) {
                    QVERIFY2(!texts.contains(text), qPrintable(text));
                    texts.insert(text);
                }
                QVERIFY(!text.contains(QLatin1String("lorem"), Qt::CaseInsensitive));
            }
            longTexts += length > 1500;
        }
        QVERIFY2(longTexts >= 20, qPrintable(QString::number(longTexts)));
        QCOMPARE(deepest, 4);
    }

    void connectionsOfEveryKind()
    {
        const auto rows = connections(ConnectionQuery::Filter::Active);
        QCOMPARE(rows.size(), size_t(18));
        QSet<int> kinds;
        QStringList firstParty;
        QSet<QString> adders;
        int approved = 0;
        Millis oldest = m_test->store->now();
        for (const auto &row : rows) {
            kinds.insert(int(row.kind));
            if (row.firstParty)
                firstParty.append(row.name);
            adders.insert(row.addedBy.id.toString());
            approved += row.approved;
            oldest = std::min(oldest, row.addedAt);
            QVERIFY(row.addedAt < m_test->store->now());
            QVERIFY(row.lastUsedAt && *row.lastUsedAt <= m_test->store->now());
        }
        firstParty.sort();
        QCOMPARE(kinds.size(), 5);
        QCOMPARE(firstParty,
            QStringList({QStringLiteral("Asana"), QStringLiteral("GitHub"), QStringLiteral("Jira"),
                QStringLiteral("Slack"), QStringLiteral("Trello")}));
        QVERIFY(adders.size() >= 5);
        QVERIFY(approved > 0 && approved < 18);
        const Millis age = m_test->store->now() - oldest;
        QVERIFY(age > 600 * day && age <= 731 * day);
        QVERIFY(!connections(ConnectionQuery::Filter::OwnerLeft).empty());
        QVERIFY(!connections(ConnectionQuery::Filter::TokenExpired).empty());
        QVERIFY(!m_test->connection(QStringLiteral("Typeform")).id.isEmpty());
    }

    void oneWasDisconnectedThreeDaysAgo()
    {
        const auto rows = connections(ConnectionQuery::Filter::Disconnected);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(*rows[0].disconnectedAt, m_test->store->now() - 3 * day);
        QCOMPARE(*rows[0].restorableUntil, m_test->store->now() + 27 * day);
    }

    void policyAndRequests()
    {
        PolicyRepository policies(*m_test->store);
        const PolicyRow expected{
            .restriction = Restriction::ApprovedOnly, .autoApproveFirstParty = true};
        QCOMPARE(*policies.policy(m_test->demo.northwind), expected);
        QCOMPARE(*RequestRepository(*m_test->store).openRequests(m_test->demo.northwind), 3);
    }

    void theApprovedListShowsEveryState()
    {
        const auto list = PolicyRepository(*m_test->store)
                              .approved({.workspace = m_test->demo.northwind,
                                  .automatic = ApprovedQuery::Automatic::Shown,
                                  .page = {}});
        const Millis now = m_test->store->now();
        int overdue = 0;
        int coming = 0;
        int automatic = 0;
        for (const ApprovedRow &row : list->rows) {
            automatic += !row.entry;
            const bool reviewed = row.entry && row.entry->reviewBy && !row.entry->note.isEmpty();
            overdue += reviewed && *row.entry->reviewBy < now;
            coming += reviewed && *row.entry->reviewBy > now;
        }
        QCOMPARE(overdue, 1);
        QVERIFY(coming >= 1);
        QVERIFY(automatic >= 1);
        QCOMPARE(list->counts.overdue, 1);
        QVERIFY(list->counts.notApproved >= 1);
    }

    void someConnectionsNobodyInstalledYet()
    {
        const auto offered = DirectoryRepository(*m_test->store)
                                 .list({.workspace = m_test->demo.northwind,
                                     .viewer = m_test->demo.ada,
                                     .page = {}});
        int foreign = 0;
        int firstParty = 0;
        for (const DirectoryRow &row : offered->rows) {
            if (row.known)
                continue;
            ++(row.firstParty ? firstParty : foreign);
            QCOMPARE(row.listing, Listing::Listed);
            QVERIFY(!row.developer.installUrl.isEmpty());
        }
        QVERIFY(foreign >= 2);
        QVERIFY(firstParty >= 1);
    }

    void requestsOfEveryKind()
    {
        RequestRepository requests(*m_test->store);
        const auto all
            = requests.list({.workspace = m_test->demo.northwind, .state = {}, .page = {}});
        QCOMPARE(all->counts.open, 3);
        QCOMPARE(all->counts.waitingForInstall, 1);
        QCOMPARE(all->counts.approved, 1);
        QCOMPARE(all->counts.denied, 1);
        QCOMPARE(all->counts.endsSoon, 1);
        QVERIFY(std::any_of(all->rows.begin(), all->rows.end(), [&](const RequestRow &row) {
            return row.state == RequestState::Open && !row.pages.empty() && row.until;
        }));
        for (const RequestRow &row : all->rows)
            QVERIFY(row.state == RequestState::Open || !row.note.isEmpty());
    }

    void nightlyExport()
    {
        const auto row = m_test->connection(QStringLiteral("Nightly export"));
        const Capabilities every{.readContent = true,
            .updateContent = true,
            .insertContent = true,
            .readComments = true,
            .insertComments = true,
            .userInformation = UserInformation::WithEmail};
        QCOMPARE(row.kind, ConnectionKind::Internal);
        QCOMPARE(row.capabilities, every);
        const auto roots
            = PageRepository(*m_test->store).children(m_test->demo.northwind, std::nullopt, {});
        for (const auto &root : roots->rows)
            QCOMPARE(GrantRepository(*m_test->store).access(root.id, row.id)->kind,
                PageAccess::Kind::Direct);
        QCOMPARE(GrantRepository(*m_test->store).reach(m_test->demo.northwind, row.id)->pages, 240);
    }

    void zapier()
    {
        const auto row = m_test->connection(QStringLiteral("Zapier"));
        QCOMPARE(row.kind, ConnectionKind::Public);
        QVERIFY(!row.approved);
        QVERIFY(row.usersCount >= 3);
        int withChildren = 0;
        const auto grants = GrantRepository(*m_test->store).direct(m_test->demo.northwind, row.id);
        for (const auto &grant : *grants)
            withChildren += PageRepository(*m_test->store)
                                .find(m_test->demo.northwind, grant.page)
                                ->descendantsCount
                > 0;
        QVERIFY(withChildren >= 2);
    }

    void sameSeedSameDemo()
    {
        const DemoOptions options{
            .people = 40, .connections = 40, .pages = 300, .rows = 10, .seed = 7};
        TestStore one(options);
        TestStore two(options);
        DemoOptions other = options;
        other.seed = 8;
        TestStore three(other);
        const QByteArray first = fingerprintOf(one.directory.path());
        QVERIFY(!first.isEmpty());
        QCOMPARE(fingerprintOf(two.directory.path()), first);
        QVERIFY(fingerprintOf(three.directory.path()) != first);
    }

    void sizesAreKept()
    {
        TestStore large(DemoOptions{.people = 130, .connections = 70, .pages = 500, .rows = 20});
        const auto northwind = WorkspaceRepository(*large.store).find(large.demo.northwind);
        QCOMPARE(northwind->peopleCount, 130);
        QCOMPARE(northwind->connectionsCount, 70);
        const auto nightly = large.connection(QStringLiteral("Nightly export"));
        QCOMPARE(GrantRepository(*large.store).reach(large.demo.northwind, nightly.id)->pages, 520);
        QCOMPARE(checkStore(*large.store)->problems, QStringList{});
    }

    void onlyAnEmptyStoreIsFilled()
    {
        QCOMPARE(fillDemo(*m_test->store, {}).error().kind, ApiError::Kind::Conflict);
    }

    void idsAreVersionFour()
    {
        for (const auto &row : connections(ConnectionQuery::Filter::All)) {
            const QUuid id(row.id.toString());
            QCOMPARE(id.version(), QUuid::Random);
            QCOMPARE(id.variant(), QUuid::DCE);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoGenerator)
#include "tst_demogenerator.moc"
