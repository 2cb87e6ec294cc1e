// SPDX-License-Identifier: MIT
// Who may do what, as people read it in governance.table: the rules say so, and so does a workspace
// that is served with the row's plan and policy.
#include "tests/unit/workspace/rules/rowcalls.h"
#include "tests/unit/workspace/rules/rowrules.h"

using namespace GatehouseWorkspace;

Q_DECLARE_METATYPE(GovernanceRow)

class TestRulesTable final : public QObject {
    Q_OBJECT

private:
    using Space = GovernedWorkspaces::Space;

    GovernanceTable m_table;
    std::unique_ptr<GovernedWorkspaces> m_served;

    void addRows() const
    {
        QTest::addColumn<GovernanceRow>("row");
        for (const GovernanceRow &row : m_table.rows)
            QTest::addRow("line %d: %s", row.line, qPrintable(row.question())) << row;
    }

    //! What was done is taken back, so that the next row finds all as it was.
    void takeBack(const GovernanceRow &row, Space &space, const GovernedWorkspaces::Answer &done)
    {
        const auto post = [&](const QString &who, const QString &path) {
            const auto answer = m_served->ask(who, space, {.method = "POST", .path = path});
            if (answer.outcome != QLatin1String("yes"))
                QTest::qFail(qPrintable(path + u' ' + answer.outcome), __FILE__, __LINE__);
        };
        if (row.action == QLatin1String("request")) {
            const QString id = done.body.value(QLatin1String("id")).toString();
            post(row.who, QStringLiteral("/connection_requests/%1/withdraw").arg(id));
        } else if (row.action == QLatin1String("withdraw_request")) {
            m_served->askAgain(space, row.who);
        } else if (m_served->lastEvents(space).front().entry.undo == AuditEntry::Undo::Possible) {
            post(QStringLiteral("owner"), QStringLiteral("/audit_log/%1/undo").arg(done.event));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_table = GovernanceTable::read(GovernanceTable::path());
        m_served = std::make_unique<GovernedWorkspaces>();
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_served->problems().join(u'\n'), QString());
        m_served.reset();
    }

    void peopleCanReadIt()
    {
        QCOMPARE(m_table.problems, QStringList());
        QVERIFY(m_table.rows.size() >= 300);
        QSet<QString> roles;
        QHash<QString, QSet<QString>> asked;
        QHash<QString, QSet<QString>> answers;
        for (const GovernanceRow &row : m_table.rows) {
            roles << row.who;
            asked[row.action] << row.who;
            answers[row.action] << (row.outcome == QLatin1String("yes") ? row.outcome
                                                                        : QStringLiteral("no"));
        }
        QCOMPARE(roles.size(), 8);
        for (auto action = asked.begin(); action != asked.end(); ++action) {
            // A rule that never says no is none, and neither is one that always does.
            QVERIFY2(answers[action.key()].size() == 2, qPrintable(action.key()));
            for (const char *who : {"owner", "member", "guest", "organization", "suspended"})
                QVERIFY2(action->contains(QLatin1String(who)),
                    qPrintable(action.key() + u' ' + QLatin1String(who)));
        }
    }

    void theRulesSaySo_data() { addRows(); }
    void theRulesSaySo()
    {
        QFETCH(GovernanceRow, row);
        QCOMPARE(RowRules(row).outcome(), row.outcome);
    }

    void theServiceDoesSo_data() { addRows(); }
    void theServiceDoesSo()
    {
        QFETCH(GovernanceRow, row);
        Space &space = m_served->space(row);
        if (row.who == QLatin1String("viewer"))
            m_served->beginViewing(space);
        const auto ask = RowCalls(row, space, *m_served).call();
        QVERIFY2(ask, "The service has no such call.");
        const auto before = m_served->lastEvents(space);
        const auto answer = m_served->ask(row.who, space, *ask);
        QCOMPARE(answer.outcome, row.outcome);
        const auto after = m_served->lastEvents(space);
        const auto idOf = [](const std::vector<AuditRow> &events, size_t at) {
            return events.size() > at ? events[at].id : AuditEventId();
        };
        const bool isIn = row.who != QLatin1String("suspended") && row.who != QLatin1String("left")
            && row.who != QLatin1String("nobody");
        if (!ask->changes || !isIn) {
            QCOMPARE(idOf(after, 0), idOf(before, 0));
            return;
        }
        // Rule 13: one event for what was done, and one for what was refused.
        QCOMPARE(idOf(after, 1), idOf(before, 0));
        QVERIFY(idOf(after, 0) != idOf(before, 0));
        const bool isDone = answer.outcome == QLatin1String("yes");
        QCOMPARE(after.front().entry.outcome,
            isDone ? AuditEntry::Outcome::Done : AuditEntry::Outcome::Refused);
        QCOMPARE(answer.event, isDone ? after.front().id.toString() : QString());
        if (isDone)
            takeBack(row, space, answer);
    }
};

QTEST_GUILESS_MAIN(TestRulesTable)
#include "tst_rulestable.moc"
