// SPDX-License-Identifier: MIT
#include "app/workspace/store/directoryrepository.h"
#include "tests/unit/workspace/workspacetest.h"

using namespace GatehouseWorkspace;

class TestRequestRepository final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_test;
    ConnectionId m_zapier;
    UserId m_nora;

    template <class Work>
    auto write(Work work)
    {
        auto transaction = Transaction::begin(*m_test->store);
        auto done = work(*transaction, RequestRepository(*m_test->store));
        if (done && !transaction->commitUnaudited())
            qFatal("nothing written");
        return done;
    }
    Result<RequestId> ask(std::optional<Millis> until = {})
    {
        return write([&](Transaction &transaction, RequestRepository requests) {
            return requests.create(transaction,
                {.workspace = m_test->demo.northwind,
                    .person = m_nora,
                    .connection = m_zapier,
                    .reason = QStringLiteral("For the events."),
                    .until = until});
        });
    }
    Result<void> decide(const RequestId &id, RequestState state)
    {
        return write([&](Transaction &transaction, RequestRepository requests) {
            return requests.decide(transaction, id,
                {.state = state, .by = m_test->demo.ada, .at = m_test->store->now()});
        });
    }
    RequestState stateOf(const RequestId &id)
    {
        return RequestRepository(*m_test->store).find(m_test->demo.northwind, id)->state;
    }
    std::optional<Millis> grantedUntil()
    {
        return DirectoryRepository(*m_test->store)
            .row(m_test->demo.northwind, m_nora, m_zapier)
            ->grantedUntil;
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestStore>(DemoOptions{});
        m_zapier = m_test->connection(QStringLiteral("Zapier")).id;
        m_nora = m_test->person(QStringLiteral("nora.fitzgerald@northwind.example.com"));
    }
    void cleanup()
    {
        QCOMPARE(checkStore(*m_test->store)->problems, QStringList());
        m_test.reset();
    }

    void onePendingAtATime()
    {
        const auto first = ask();
        QVERIFY(bool(first));
        QCOMPARE(ask().error().kind, ApiError::Kind::Conflict);
        QVERIFY(bool(decide(*first, RequestState::WaitingForInstall)));
        QCOMPARE(ask().error().kind, ApiError::Kind::Conflict);
        QVERIFY(bool(decide(*first, RequestState::Denied)));
        const auto second = ask();
        QVERIFY(bool(second));
        const auto closed = RequestRepository(*m_test->store).find(m_test->demo.northwind, *first);
        const auto reopened = write([&](Transaction &transaction, RequestRepository requests) {
            return requests.reopen(transaction, *closed);
        });
        QCOMPARE(reopened.error().kind, ApiError::Kind::Conflict);
        QVERIFY(reopened.error().detail.startsWith(QLatin1String("Nora Fitzgerald")));
        QCOMPARE(stateOf(*first), RequestState::Denied);
    }

    void othersWorkspacesHaveOthers()
    {
        const auto id = ask();
        QCOMPARE(RequestRepository(*m_test->store).find(m_test->demo.labs, *id).error().kind,
            ApiError::Kind::NotFound);
        QVERIFY(RequestRepository(*m_test->store)
                    .list({.workspace = m_test->demo.labs, .state = {}, .page = {}})
                    ->rows.empty());
    }

    void whatWaitedIsApprovedWithTheInstallAndWaitsAgainWithoutIt()
    {
        const auto id = ask();
        QVERIFY(bool(decide(*id, RequestState::WaitingForInstall)));
        const auto install = [&](const std::optional<UserId> &person) {
            return *write([&](Transaction &transaction, RequestRepository requests) {
                return requests.installed(transaction, m_test->demo.northwind, m_zapier, person);
            });
        };
        QVERIFY(install(m_test->demo.ada).empty()); // her own alone, and she asked for none
        const std::vector<RequestId> answered = install({});
        QCOMPARE(answered, std::vector<RequestId>{*id});
        QCOMPARE(stateOf(*id), RequestState::Approved);
        const auto back = write([&](Transaction &transaction, RequestRepository requests) {
            return requests.uninstalled(transaction, answered);
        });
        QVERIFY(bool(back));
        QCOMPARE(stateOf(*id), RequestState::WaitingForInstall);
        // Not for who has asked again meanwhile.
        QCOMPARE(install({}), answered);
        QVERIFY(bool(ask()));
        QVERIFY(bool(write([&](Transaction &transaction, RequestRepository requests) {
            return requests.uninstalled(transaction, answered);
        })));
        QCOMPARE(stateOf(*id), RequestState::Approved);
    }

    void theLastGrantSaysUntilWhen()
    {
        QVERIFY(!grantedUntil());
        const Millis soon = m_test->store->now() + 1000;
        const auto first = ask(soon);
        QVERIFY(!grantedUntil()); // asked is not granted
        QVERIFY(bool(decide(*first, RequestState::Approved)));
        QCOMPARE(grantedUntil(), std::optional<Millis>(soon));
        m_test->clock.time = m_test->clock.time.addMSecs(500);
        const auto second = ask();
        QVERIFY(bool(decide(*second, RequestState::Approved)));
        QVERIFY(!grantedUntil()); // for ever
        QVERIFY(bool(decide(*second, RequestState::Denied)));
        QCOMPARE(grantedUntil(), std::optional<Millis>(soon));
        // What has passed is told as well: whether it still counts is for the rules.
        m_test->clock.time = m_test->clock.time.addMSecs(500);
        QCOMPARE(grantedUntil(), std::optional<Millis>(soon));
    }
};

QTEST_GUILESS_MAIN(TestRequestRepository)
#include "tst_requestrepository.moc"
