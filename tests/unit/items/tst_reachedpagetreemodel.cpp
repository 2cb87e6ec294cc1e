// SPDX-License-Identifier: MIT
#include "models/items/reachedpagetreemodel.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

using Line = LazyTreeModel::Line;
using State = PagedListModel::LoadState;

const ConnectionId zapier(QStringLiteral("zapier"));

ReachedPage reachedPage(const QString &title, int below = 0)
{
    return {.id = PageId(QStringLiteral("id-") + title), .title = title, .descendantsCount = below};
}

ReachedPage inheritedPage(const QString &title, const QString &from, int below = 0)
{
    ReachedPage page = reachedPage(title, below);
    page.source = Pages::Access::Inherited;
    page.inheritedFrom = PageId(QStringLiteral("id-") + from);
    page.inheritedFromTitle = from;
    return page;
}

ReachedPages pagesOf(std::vector<ReachedPage> rows, const QString &next = {})
{
    ReachedPages pages;
    pages.items = std::move(rows);
    pages.reach = Reach{.directPages = 2, .roots = 2, .pages = 240};
    if (!next.isEmpty())
        pages.next = Cursor(next);
    return pages;
}

struct TreeBench {
    FakeWorkspaceService service;
    ReachedPageTreeModel model{service};
    QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    TreeBench() { tester.setUseFetchMore(false); }

    size_t asked() const { return service.reachedPages.size(); }
    const ReachedPagesQuery &query() const { return service.reachedPages.back()->query; }
    void answer(const ReachedPages &pages) { service.reachedPages.back()->answer(pages); }
    void load()
    {
        model.show(zapier);
        answer(pagesOf(
            {reachedPage(QStringLiteral("Engineering"), 41), reachedPage(QStringLiteral("Legal"))}));
    }
    QStringList titles(const QModelIndex &parent = {}) const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(parent); ++row)
            titles << model.index(row, 0, parent).data().toString();
        return titles;
    }
    QModelIndex open(int row, const QModelIndex &parent = {})
    {
        const QModelIndex index = model.index(row, 0, parent);
        model.fetchMore(index);
        return index;
    }
};

} // namespace

class TestReachedPageTreeModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingButWhatIsOpened()
    {
        TreeBench bench;
        QCOMPARE(bench.asked(), size_t(0));
        bench.load();
        QCOMPARE(bench.asked(), size_t(1));
        QCOMPARE(bench.query().extent, ReachedPagesQuery::Extent::Direct);
        QVERIFY(!bench.query().parent);
        QCOMPARE(bench.model.reach()->pages, 240);
        QVERIFY(bench.model.hasChildren(bench.model.index(0, 0)));
        QVERIFY(!bench.model.hasChildren(bench.model.index(1, 0)));
        const QModelIndex engineering = bench.open(0);
        QCOMPARE(bench.asked(), size_t(2));
        QCOMPARE(bench.query().extent, ReachedPagesQuery::Extent::Effective);
        QCOMPARE(bench.query().parent, PageId(QStringLiteral("id-Engineering")));
        QCOMPARE(bench.model.lineAt(bench.model.index(0, 0, engineering)), Line::Loading);
        bench.answer(pagesOf({inheritedPage(
            QStringLiteral("Runbooks"), QStringLiteral("Engineering"))}));
        QCOMPARE(bench.titles(engineering), QStringList{QStringLiteral("Runbooks")});
        QVERIFY(!bench.model.canFetchMore(engineering));
        bench.model.show(zapier);
        QCOMPARE(bench.asked(), size_t(2));
    }

    void saysHowEachPageIsOpen()
    {
        TreeBench bench;
        bench.model.show(zapier);
        ReachedPage chosen = reachedPage(QStringLiteral("Notes"));
        chosen.installation = InstallationId(QStringLiteral("i"));
        chosen.installedBy = PersonReference{.name = QStringLiteral("Mei Tanaka")};
        ReachedPage hidden = reachedPage(QStringLiteral("x"));
        hidden.title.reset();
        bench.answer(pagesOf({reachedPage(QStringLiteral("Engineering"), 41), chosen, hidden,
            inheritedPage(QStringLiteral("Runbooks"), QStringLiteral("Engineering"), 1)}));
        const auto says = [&](int row, int role) {
            return bench.model.index(row, 0).data(role).toString();
        };
        QCOMPARE(says(0, Qt::AccessibleTextRole),
            QStringLiteral("Engineering, direct, 41 page(s) below"));
        QCOMPARE(says(1, ReachedPageTreeModel::SubtitleRole),
            QStringLiteral("direct, by Mei Tanaka"));
        QCOMPARE(says(2, Qt::DisplayRole), QStringLiteral("Private page"));
        QVERIFY(!says(2, Qt::ToolTipRole).isEmpty());
        QCOMPARE(says(3, ReachedPageTreeModel::SubtitleRole),
            QStringLiteral("inherited from “Engineering”"));
        QCOMPARE(says(3, ReachedPageTreeModel::BelowRole), QStringLiteral("1 page(s) below"));
    }

    void aLevelGoesOnPageByPage()
    {
        TreeBench bench;
        bench.load();
        const QPersistentModelIndex engineering = bench.open(0);
        bench.answer(pagesOf({reachedPage(QStringLiteral("a"))}, QStringLiteral("p2")));
        QCOMPARE(bench.titles(engineering),
            QStringList({QStringLiteral("a"), QStringLiteral("Show more")}));
        QVERIFY(!bench.model.canFetchMore(engineering));
        const size_t asked = bench.asked();
        bench.model.showMore(bench.model.index(1, 0, engineering));
        QCOMPARE(bench.asked(), asked + 1);
        QCOMPARE(bench.query().from, Cursor(QStringLiteral("p2")));
        QCOMPARE(bench.model.lineAt(bench.model.index(1, 0, engineering)), Line::Loading);
        // A row that shifted into this page is no second row, and an empty page ends nothing.
        bench.answer(pagesOf({}, QStringLiteral("p3")));
        QCOMPARE(bench.query().from, Cursor(QStringLiteral("p3")));
        bench.answer(pagesOf({reachedPage(QStringLiteral("a")), reachedPage(QStringLiteral("b"))}));
        QCOMPARE(
            bench.titles(engineering), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void aFailedPageKeepsTheRowsAndCanBeAskedAgain()
    {
        TreeBench bench;
        bench.load();
        const QPersistentModelIndex engineering = bench.open(0);
        bench.answer(pagesOf({reachedPage(QStringLiteral("a"))}, QStringLiteral("p2")));
        bench.model.showMore(bench.model.index(1, 0, engineering));
        bench.service.reachedPages.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.model.rowCount(engineering), 2);
        const QModelIndex line = bench.model.index(1, 0, engineering);
        QCOMPARE(bench.model.lineAt(line), Line::Failed);
        QCOMPARE(bench.model.errorAt(line)->kind, ApiError::Kind::Offline);
        const size_t asked = bench.asked();
        QVERIFY(!bench.model.canFetchMore(engineering));
        bench.model.showMore(line);
        QCOMPARE(bench.asked(), asked + 1);
        bench.answer(pagesOf({reachedPage(QStringLiteral("b"))}));
        QCOMPARE(
            bench.titles(engineering), QStringList({QStringLiteral("a"), QStringLiteral("b")}));

        bench.model.refresh();
        bench.service.reachedPages.back()->fail(ApiError::Kind::Timeout);
        QCOMPARE(bench.model.loadState(), State::Failed);
        QCOMPARE(bench.model.rowCount(), 2);
        bench.model.retry();
        bench.answer(pagesOf({reachedPage(QStringLiteral("Legal"))}));
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Legal")});
    }

    void aRefreshMergesByIdAndRereadsWhatIsOpenWhenItIsSeen()
    {
        TreeBench bench;
        bench.load();
        const QPersistentModelIndex engineering = bench.open(0);
        bench.answer(pagesOf({reachedPage(QStringLiteral("a")), reachedPage(QStringLiteral("b"))}));
        const QPersistentModelIndex b = bench.model.index(1, 0, engineering);
        const size_t asked = bench.asked();
        bench.model.refresh();
        QCOMPARE(bench.asked(), asked + 1);
        bench.answer(pagesOf({reachedPage(QStringLiteral("Legal")),
            reachedPage(QStringLiteral("Sales")), reachedPage(QStringLiteral("Engineering"), 40)}));
        QCOMPARE(bench.titles(),
            QStringList({QStringLiteral("Legal"), QStringLiteral("Sales"),
                QStringLiteral("Engineering")}));
        QCOMPARE(engineering.row(), 2);
        QCOMPARE(b.parent(), QModelIndex(engineering));
        QCOMPARE(b.data().toString(), QStringLiteral("b"));
        // What is open is stale now, and read when the view looks.
        QVERIFY(bench.model.canFetchMore(engineering));
        bench.model.fetchMore(engineering);
        bench.answer(pagesOf({reachedPage(QStringLiteral("b")), reachedPage(QStringLiteral("c"))}));
        QVERIFY(b.isValid());
        QCOMPARE(b.row(), 0);
        QCOMPARE(
            bench.titles(engineering), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    }

    void anAnswerFindsItsLevelAfterTheRowsMoved()
    {
        TreeBench bench;
        bench.load();
        const QPersistentModelIndex engineering = bench.open(0);
        const auto late = bench.service.reachedPages.back();
        bench.model.refresh();
        bench.answer(pagesOf({reachedPage(QStringLiteral("Legal"), 3),
            reachedPage(QStringLiteral("Engineering"), 41)}));
        late->answer(pagesOf({reachedPage(QStringLiteral("Runbooks"))}));
        QCOMPARE(bench.titles(engineering), QStringList{QStringLiteral("Runbooks")});
        QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0);
    }

    void whatIsGoneHearsNoAnswer()
    {
        TreeBench bench;
        bench.load();
        bench.open(0);
        const auto late = bench.service.reachedPages.back();
        bench.model.refresh();
        bench.answer(pagesOf({reachedPage(QStringLiteral("Legal"))}));
        QVERIFY(late->isAbandoned());
        bench.model.show(ConnectionId(QStringLiteral("slack")));
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(!bench.model.reach());
    }

    void searchesTheWholeReachAsAFlatList()
    {
        TreeBench bench;
        bench.model.show(zapier, QStringLiteral("run"));
        QCOMPARE(bench.query().text, QStringLiteral("run"));
        QCOMPARE(bench.query().extent, ReachedPagesQuery::Extent::Effective);
        bench.answer(pagesOf(
            {inheritedPage(QStringLiteral("Runbooks"), QStringLiteral("Engineering"), 5)}));
        QVERIFY(!bench.model.hasChildren(bench.model.index(0, 0)));
    }

    void looksForAPageUntilItIsHere()
    {
        TreeBench bench;
        bench.model.show(zapier);
        QSignalSpy found(&bench.model, &ReachedPageTreeModel::found);
        bench.answer(pagesOf({reachedPage(QStringLiteral("a"))}, QStringLiteral("p2")));
        bench.model.lookFor(PageId(QStringLiteral("id-b")));
        bench.answer(pagesOf({reachedPage(QStringLiteral("b"))}, QStringLiteral("p3")));
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.at(0).at(0).toModelIndex().data().toString(), QStringLiteral("b"));
        bench.model.lookFor(PageId(QStringLiteral("id-nowhere")));
        bench.answer(pagesOf({reachedPage(QStringLiteral("c"))}));
        QCOMPARE(found.count(), 2);
        QVERIFY(!found.at(1).at(0).toModelIndex().isValid());
    }

    void aPageThatOpensNothingAfterAllIsALeaf()
    {
        TreeBench bench;
        bench.load();
        const QModelIndex engineering = bench.open(0);
        bench.answer(pagesOf({}));
        QVERIFY(!bench.model.hasChildren(engineering));
        QCOMPARE(bench.model.rowCount(engineering), 0);
    }
};

QTEST_GUILESS_MAIN(TestReachedPageTreeModel)
#include "tst_reachedpagetreemodel.moc"
