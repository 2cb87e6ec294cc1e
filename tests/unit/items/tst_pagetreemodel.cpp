// SPDX-License-Identifier: MIT
#include "models/items/pagetreemodel.h"
#include "models/items/pagewords.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

const ConnectionId zapier(QStringLiteral("zapier"));

PageId idOf(const QString &title)
{
    return PageId(QStringLiteral("id-") + title);
}

TreePage treePage(const QString &title, int below = 0, const QString &parent = {})
{
    TreePage page{.id = idOf(title), .title = title, .descendantsCount = below};
    if (!parent.isEmpty())
        page.parent = idOf(parent);
    return page;
}

TreePage directPage(const QString &title, int below = 0, const QString &parent = {})
{
    TreePage page = treePage(title, below, parent);
    page.connections.push_back({.id = zapier, .access = Pages::Access::Direct});
    return page;
}

TreePage inheritedPage(const QString &title, const QString &from, const QString &parent)
{
    TreePage page = treePage(title, 0, parent);
    page.connections.push_back({.id = zapier,
        .access = Pages::Access::Inherited,
        .inheritedFrom = idOf(from),
        .inheritedFromTitle = from});
    return page;
}

struct PickerBench {
    FakeWorkspaceService service;
    PageAccessDraft draft{zapier};
    PageTreeModel model{service, draft};
    QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    PickerBench() { tester.setUseFetchMore(false); }

    void answer(std::vector<TreePage> rows)
    {
        service.pageTrees.back()->answer(ListPage<TreePage>{.items = std::move(rows)});
    }
    //! Engineering (not given) › Runbooks › Restore; Legal (given) › Contracts.
    void load()
    {
        model.refresh();
        answer({treePage(QStringLiteral("Engineering"), 2), directPage(QStringLiteral("Legal"), 1)});
        model.fetchMore(model.index(0, 0));
        answer({treePage(QStringLiteral("Runbooks"), 1, QStringLiteral("Engineering"))});
        model.fetchMore(model.index(1, 0));
        answer({inheritedPage(QStringLiteral("Contracts"), QStringLiteral("Legal"),
            QStringLiteral("Legal"))});
    }
    QModelIndex at(int row) const { return model.index(row, 0); }
    QModelIndex childOf(int row) const { return model.index(0, 0, model.index(row, 0)); }
    Qt::CheckState box(const QModelIndex &index) const
    {
        return Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    }
    bool toggle(const QModelIndex &index)
    {
        return model.setData(index, Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

class TestPageTreeModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesSayWhatIsGivenAndWhatComesWithIt()
    {
        PickerBench bench;
        bench.load();
        QCOMPARE(bench.service.pageTrees.front()->query.connections,
            std::vector<ConnectionId>{zapier});
        QCOMPARE(bench.box(bench.at(0)), Qt::Unchecked);
        QCOMPARE(bench.box(bench.at(1)), Qt::Checked);
        const QModelIndex contracts = bench.childOf(1);
        QCOMPARE(bench.box(contracts), Qt::PartiallyChecked);
        QVERIFY(!contracts.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!bench.toggle(contracts));
        QCOMPARE(contracts.data(PageTreeModel::SubtitleRole).toString(),
            QStringLiteral("comes with “Legal”"));
        QCOMPARE(bench.at(1).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Legal, checked, 1 page(s) below"));
    }

    void checkingAPageTakesWhatLiesBelowAlong()
    {
        PickerBench bench;
        bench.load();
        QSignalSpy repainted(&bench.model, &QAbstractItemModel::dataChanged);
        QVERIFY(bench.toggle(bench.at(0)));
        QVERIFY(repainted.count() > 0);
        QCOMPARE(bench.box(bench.childOf(0)), Qt::PartiallyChecked);
        QCOMPARE(bench.draft.added(), 1);
        QCOMPARE(bench.draft.onlyTitle(), QStringLiteral("Engineering"));
        QVERIFY(bench.toggle(bench.at(0)));
        QVERIFY(bench.draft.isEmpty());
        QCOMPARE(bench.box(bench.childOf(0)), Qt::Unchecked);
    }

    void whatIsWantedAnewIsCountedOnce()
    {
        FakeWorkspaceService service;
        PageAccessDraft draft{{}};
        PageTreeModel model(service, draft);
        model.refresh();
        const auto answer = [&](std::vector<TreePage> rows) {
            service.pageTrees.back()->answer(ListPage<TreePage>{.items = std::move(rows)});
        };
        // Others' grants are no business of who has none yet.
        QVERIFY(service.pageTrees.back()->query.connections.empty());
        answer({treePage(QStringLiteral("Engineering"), 2), treePage(QStringLiteral("Legal"), 1)});
        model.fetchMore(model.index(0, 0));
        answer({treePage(QStringLiteral("Runbooks"), 1, QStringLiteral("Engineering"))});
        QCOMPARE(draft.reach(), std::optional(Reach{}));
        draft.toggle(idOf(QStringLiteral("Runbooks")));
        draft.toggle(idOf(QStringLiteral("Engineering")));
        draft.toggle(idOf(QStringLiteral("Legal")));
        QCOMPARE(draft.given().size(), size_t(3));
        QCOMPARE(draft.reach(), std::optional(Reach{.directPages = 3, .roots = 2, .pages = 5}));
        // Found by a search: what lies between it and the rest was never shown.
        PageTreeModel found(service, draft);
        found.setText(QStringLiteral("re"));
        answer({treePage(QStringLiteral("Restore"), 0, QStringLiteral("Somewhere"))});
        draft.toggle(idOf(QStringLiteral("Restore")));
        QVERIFY(!draft.reach());
    }

    void uncheckingAPageFreesWhatCameWithIt()
    {
        PickerBench bench;
        bench.load();
        QVERIFY(bench.toggle(bench.at(1)));
        QCOMPARE(bench.draft.removed(), 1);
        QCOMPARE(bench.box(bench.childOf(1)), Qt::Unchecked);
        QVERIFY(bench.toggle(bench.childOf(1)));
        QCOMPARE(bench.draft.cells().size(), size_t(2));
        QCOMPARE(bench.draft.cells().at(0).wanted, Pages::Access::None);
        QCOMPARE(bench.draft.cells().at(1).wanted, Pages::Access::Direct);
    }

    void whatIsCheckedStaysCheckedThroughASearch()
    {
        PickerBench bench;
        bench.load();
        QVERIFY(bench.toggle(bench.at(0)));
        PageTreeModel found(bench.service, bench.draft);
        found.setText(QStringLiteral("e"));
        QVERIFY(!bench.service.pageTrees.back()->query.parent);
        QCOMPARE(bench.service.pageTrees.back()->query.text, QStringLiteral("e"));
        bench.answer({treePage(QStringLiteral("Engineering"), 2),
            inheritedPage(QStringLiteral("Term sheet"), QStringLiteral("Legal"),
                QStringLiteral("never seen")),
            treePage(QStringLiteral("Restore"), 0, QStringLiteral("Runbooks"))});
        QCOMPARE(bench.box(found.index(0, 0)), Qt::Checked);
        QCOMPARE(bench.box(found.index(1, 0)), Qt::PartiallyChecked);
        QCOMPARE(bench.box(found.index(2, 0)), Qt::PartiallyChecked);
        QVERIFY(!found.hasChildren(found.index(0, 0)));
        // What is to be taken from Legal is taken from all that came with it.
        QVERIFY(bench.toggle(bench.at(1)));
        QCOMPARE(bench.box(found.index(1, 0)), Qt::Unchecked);
    }

    void whatHasHappenedElsewhereIsNoChangeAnyMore()
    {
        PickerBench bench;
        bench.load();
        QVERIFY(bench.toggle(bench.at(0)));
        bench.model.refresh();
        bench.answer({directPage(QStringLiteral("Engineering"), 2),
            directPage(QStringLiteral("Legal"), 1)});
        QVERIFY(bench.draft.isEmpty());
        QCOMPARE(bench.box(bench.at(0)), Qt::Checked);
    }

    void wordsCountWhatHappens()
    {
        QCOMPARE(PageWords::effect({.added = 3, .removed = 1, .opened = 57}),
            QStringLiteral("Adds 3 page(s) and opens 57 page(s). Removes 1 page(s) and closes "
                           "none."));
        QCOMPARE(PageWords::verb({.added = 3}), QStringLiteral("Add 3 page(s)"));
        QCOMPARE(PageWords::verb({.removed = 1}), QStringLiteral("Remove 1 page(s)"));
        QCOMPARE(PageWords::verb({.added = 3, .removed = 1}), QStringLiteral("Change 4 page(s)"));
        QCOMPARE(PageWords::reach({.roots = 2, .pages = 240}),
            QStringLiteral("240 page(s), by 2 root(s)"));
    }
};

QTEST_GUILESS_MAIN(TestPageTreeModel)
#include "tst_pagetreemodel.moc"
