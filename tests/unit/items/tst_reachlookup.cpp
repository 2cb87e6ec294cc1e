// SPDX-License-Identifier: MIT
#include "models/items/reachlookup.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

const ConnectionId zapier{QStringLiteral("zapier")};
const ConnectionId slack{QStringLiteral("slack")};
const ConnectionId figma{QStringLiteral("figma")};

ReachedPages reaching(int pages)
{
    ReachedPages answer;
    answer.reach = Reach{.directPages = 1, .roots = 1, .pages = pages};
    return answer;
}

} // namespace

class TestReachLookup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOneAfterTheOther()
    {
        FakeWorkspaceService service;
        ReachLookup lookup(service);
        QSignalSpy changed(&lookup, &ReachLookup::changed);
        lookup.ask({zapier, slack});
        QCOMPARE(service.reachedPages.size(), size_t(1));
        QCOMPARE(service.reachedPages[0]->query.connection, zapier);
        QVERIFY(lookup.isBusy());
        QVERIFY(!lookup.reach(zapier));
        service.reachedPages[0]->answer(reaching(240));
        QCOMPARE(lookup.reach(zapier)->pages, 240);
        QCOMPARE(service.reachedPages[1]->query.connection, slack);
        service.reachedPages[1]->answer(reaching(7));
        QCOMPARE(lookup.reach(slack)->pages, 7);
        QVERIFY(!lookup.isBusy());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(service.reachedPages.size(), size_t(2));
    }

    void whatCannotBeLearnedStaysUnknown()
    {
        FakeWorkspaceService service;
        ReachLookup lookup(service);
        lookup.ask({zapier, slack, figma});
        service.reachedPages[0]->fail(ApiError::Kind::Restricted);
        service.reachedPages[1]->answer(ReachedPages());
        service.reachedPages[2]->answer(reaching(3));
        QVERIFY(!lookup.reach(zapier));
        QVERIFY(!lookup.reach(slack));
        QCOMPARE(lookup.reach(figma)->pages, 3);
        QVERIFY(!lookup.isBusy());
    }

    void theLastQuestionWins()
    {
        FakeWorkspaceService service;
        ReachLookup lookup(service);
        lookup.ask({zapier, slack});
        service.reachedPages[0]->answer(reaching(240));
        lookup.ask({zapier, figma});
        QVERIFY(service.reachedPages[1]->isAbandoned());
        // Still known until the new answer comes.
        QCOMPARE(lookup.reach(zapier)->pages, 240);
        service.reachedPages[2]->answer(reaching(239));
        QCOMPARE(lookup.reach(zapier)->pages, 239);
        lookup.ask({});
        QVERIFY(!lookup.isBusy());
        QVERIFY(!lookup.reach(zapier));
        QVERIFY(service.reachedPages[3]->isAbandoned());
    }

    void nothingIsHeardAfterItIsGone()
    {
        FakeWorkspaceService service;
        auto lookup = std::make_unique<ReachLookup>(service);
        lookup->ask({zapier, slack});
        lookup.reset();
        QVERIFY(service.reachedPages[0]->isAbandoned());
    }
};

QTEST_GUILESS_MAIN(TestReachLookup)
#include "tst_reachlookup.moc"
