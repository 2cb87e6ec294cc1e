// SPDX-License-Identifier: MIT
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

class TestPolicyRepository final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_test;
    WorkspaceId m_space;

    template <class Work>
    void write(Work work)
    {
        auto transaction = Transaction::begin(*m_test->store);
        QVERIFY(bool(work(*transaction, PolicyRepository(*m_test->store))));
        QVERIFY(bool(transaction->commitUnaudited()));
    }
    static QStringList namesOf(const std::vector<ApprovedRow> &rows)
    {
        QStringList names;
        for (const ApprovedRow &row : rows)
            names << row.connection.name;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestStore>(DemoOptions{});
        m_space = m_test->demo.northwind;
    }
    void cleanup()
    {
        QCOMPARE(checkStore(*m_test->store)->problems, QStringList());
        m_test.reset();
    }

    void anEntryIsChangedInPlace()
    {
        const ConnectionId zapier = m_test->connection(QStringLiteral("Zapier")).id;
        const UserId grace = m_test->person(QStringLiteral("grace.okafor@northwind.example.com"));
        PolicyRepository policies(*m_test->store);
        QCOMPARE(policies.approval(m_space, zapier).error().kind, ApiError::Kind::NotFound);
        ApprovalRow entry{.connection = zapier,
            .approvedBy = PersonReference{.id = grace},
            .approvedAt = 5,
            .note = QStringLiteral("Sales only.")};
        write([&](Transaction &transaction, PolicyRepository repository) {
            return repository.approve(transaction, m_space, entry);
        });
        // Who approved it, and when, stays.
        entry.approvedBy = PersonReference{.id = m_test->demo.ada};
        entry.approvedAt = 6;
        entry.note = QStringLiteral("Support, too.");
        entry.reviewBy = 7;
        write([&](Transaction &transaction, PolicyRepository repository) {
            return repository.approve(transaction, m_space, entry);
        });
        const auto found = policies.approval(m_space, zapier);
        QCOMPARE(found->approvedBy->name, QStringLiteral("Grace Okafor"));
        QCOMPARE(found->approvedAt, 5);
        QCOMPARE(found->note, QStringLiteral("Support, too."));
        QCOMPARE(found->reviewBy, std::optional<Millis>(7));
        write([&](Transaction &transaction, PolicyRepository repository) {
            return repository.unapprove(transaction, m_space, zapier);
        });
        QVERIFY(!policies.approval(m_space, zapier));
        auto transaction = Transaction::begin(*m_test->store);
        QCOMPARE(policies.unapprove(*transaction, m_space, zapier).error().kind,
            ApiError::Kind::NotFound);
    }

    void theListLeavesDisconnectedOnesOut()
    {
        const ConnectionId typeform = m_test->connection(QStringLiteral("Typeform")).id;
        PolicyRepository policies(*m_test->store);
        const ApprovedQuery query{.workspace = m_space, .page = {}};
        QVERIFY(namesOf(policies.approved(query)->rows).contains(QStringLiteral("Typeform")));
        write([&](Transaction &, PolicyRepository) {
            Statement update = m_test->store->statement(QStringLiteral(
                "UPDATE connection_spaces SET disconnected_at = ? WHERE connection_id = ?"));
            return update.bind(m_test->store->now()).bind(typeform).run();
        });
        const auto without = policies.approved(query);
        QVERIFY(!namesOf(without->rows).contains(QStringLiteral("Typeform")));
        QCOMPARE(without->counts.approved, int(without->rows.size()));
        // The entry is there for when it is restored.
        QVERIFY(bool(policies.approval(m_space, typeform)));
    }

    void everyPageOfIt()
    {
        PolicyRepository policies(*m_test->store);
        ApprovedQuery query{
            .workspace = m_space, .automatic = ApprovedQuery::Automatic::Shown, .page = {}};
        const auto list = [&](const ApprovedQuery &asked) { return policies.approved(asked); };
        const QStringList all = namesOf(everyPage(query, list));
        QStringList sorted = all;
        sorted.sort();
        QCOMPARE(all, sorted);
        query.page.size = 2;
        QCOMPARE(namesOf(everyPage(query, list)), all);
        query.page.cursor = QStringLiteral("garbage");
        QCOMPARE(policies.approved(query).error().kind, ApiError::Kind::Validation);
        QVERIFY(everyPage(ApprovedQuery{.workspace = m_test->demo.labs, .page = {}}, list).empty());
    }

    void whomAPolicyBinds()
    {
        const auto people = PolicyRepository(*m_test->store).boundPeople(m_space, 3);
        QCOMPARE(people->count, 19);
        QCOMPARE(people->first.size(), size_t(3));
        QCOMPARE(people->first[0].name, QStringLiteral("Aisha Khan"));
    }
};

QTEST_GUILESS_MAIN(TestPolicyRepository)
#include "tst_policyrepository.moc"
