// SPDX-License-Identifier: MIT
#include "models/items/commandpalettemodel.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using Group = CommandPaletteModel::Group;

namespace {

PaletteAction paletteAction(const char *name, const char *text)
{
    return {.name = QString::fromLatin1(name),
        .text = QString::fromLatin1(text),
        .detail = QStringLiteral("View")};
}

ConnectionPage connectionsNamed(const QStringList &names)
{
    ConnectionPage page;
    for (const QString &name : names)
        page.items.push_back({.id = ConnectionId(name.toLower()), .name = name});
    return page;
}

PeoplePage peopleNamed(const QStringList &names)
{
    PeoplePage page;
    for (const QString &name : names)
        page.items.push_back({.id = UserId(name.toLower()), .name = name});
    return page;
}

} // namespace

class TestCommandPaletteModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeWorkspaceService> m_service;
    std::unique_ptr<CommandPaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    //! Rows as they read; headings in brackets.
    QStringList rows() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            const QString text = index.data().toString();
            const bool heading = index.data(CommandPaletteModel::IdRole).toString().isEmpty();
            list << (heading ? QLatin1Char('[') + text + QLatin1Char(']') : text);
        }
        return list;
    }
    void search(const char *text)
    {
        const size_t before = m_service->listings.size();
        m_model->setText(QString::fromLatin1(text));
        QTRY_COMPARE(m_service->listings.size(), before + 1);
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWorkspaceService>();
        m_model = std::make_unique<CommandPaletteModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setService(m_service.get());
        m_model->setActions({paletteAction("viewRefresh", "Refresh"),
            paletteAction("editFind", "Find"), paletteAction("viewDark", "Theme: Dark")});
        m_model->setProfiles({{.id = QStringLiteral("p2"),
            .name = QStringLiteral("Acme"),
            .detail = QStringLiteral("Notion")}});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_service.reset();
    }

    void withoutTextTheLatestActionsComeFirst()
    {
        QCOMPARE(rows(),
            (QStringList{QStringLiteral("[Actions]"), QStringLiteral("Refresh"),
                QStringLiteral("Find"), QStringLiteral("Theme: Dark"), QStringLiteral("[Profiles]"),
                QStringLiteral("Acme")}));
        m_model->setRecent(
            {QStringLiteral("viewDark"), QStringLiteral("gone"), QStringLiteral("editFind")});
        QCOMPARE(rows().mid(1, 3),
            (QStringList{
                QStringLiteral("Theme: Dark"), QStringLiteral("Find"), QStringLiteral("Refresh")}));
        QCOMPARE(m_service->listings.size(), size_t(0));
        QVERIFY(!m_model->isSearching());
    }

    void otherWorkspacesAreFoundByName()
    {
        m_model->setService(nullptr);
        m_model->setWorkspaces(
            {{.id = QStringLiteral("w2"), .name = QStringLiteral("Northwind Labs"), .detail = {}}});
        m_model->setText(QStringLiteral("labs"));
        QCOMPARE(rows(),
            (QStringList{QStringLiteral("[Workspaces]"), QStringLiteral("Northwind Labs")}));
        QCOMPARE(
            m_model->index(1).data(CommandPaletteModel::IdRole).toString(), QStringLiteral("w2"));
    }

    void asksForEverybodyAndEveryConnection()
    {
        search("zap");
        const ConnectionQuery &asked = m_service->listings.back()->query;
        QCOMPARE(asked.text, QStringLiteral("zap"));
        QCOMPARE(asked.filter, ConnectionQuery::Filter::All);
        QVERIFY(!asked.kind && !asked.mine);
        const PeopleQuery &people = m_service->peopleListings.back()->query;
        QCOMPARE(people.text, QStringLiteral("zap"));
        QVERIFY(!people.state && !people.role);
        QVERIFY(m_model->isSearching());
        m_service->listings.back()->answer(connectionsNamed({QStringLiteral("Zapier")}));
        m_service->peopleListings.back()->answer(peopleNamed({QStringLiteral("Eliza Park")}));
        QVERIFY(!m_model->isSearching());
        QCOMPARE(rows(),
            (QStringList{QStringLiteral("[Connections]"), QStringLiteral("Zapier"),
                QStringLiteral("[People]"), QStringLiteral("Eliza Park")}));
        const QModelIndex zapier = m_model->index(1);
        QCOMPARE(zapier.data(CommandPaletteModel::IdRole).toString(), QStringLiteral("zapier"));
        QCOMPARE(zapier.data(CommandPaletteModel::GroupRole).value<Group>(), Group::Connections);
        QCOMPARE(zapier.data(CommandPaletteModel::PositionsRole).value<QList<int>>(),
            (QList<int>{0, 1, 2}));
        QVERIFY(
            zapier.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Zapier, ")));
        QVERIFY(zapier.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsEnabled));
    }

    void typingOnAsksOnce()
    {
        for (const char *text : {"z", "za", "zap"})
            m_model->setText(QString::fromLatin1(text));
        QTRY_COMPARE(m_service->listings.size(), size_t(1));
        QCOMPARE(m_service->listings.back()->query.text, QStringLiteral("zap"));
        // The same with spaces around it is the same question.
        m_model->setText(QStringLiteral(" zap "));
        search("git");
        QCOMPARE(m_service->listings.size(), size_t(2));
    }

    void theLastQuestionWins()
    {
        search("zap");
        const auto first = m_service->listings.back();
        search("git");
        QVERIFY(first->isAbandoned());
        first->answer(connectionsNamed({QStringLiteral("Zapier")}));
        QVERIFY(!rows().contains(QStringLiteral("Zapier")));
        m_service->listings.back()->answer(connectionsNamed({QStringLiteral("GitHub")}));
        QVERIFY(rows().contains(QStringLiteral("GitHub")));
    }

    void oldObjectsStayUntilNewOnesAreHere()
    {
        search("re");
        m_service->listings.back()->answer(connectionsNamed({QStringLiteral("Trello")}));
        m_service->peopleListings.back()->answer(peopleNamed({}));
        QVERIFY(rows().contains(QStringLiteral("Trello")));
        search("ref");
        QVERIFY(rows().contains(QStringLiteral("Trello")));
        // But what is known to fit stands above what may not.
        QCOMPARE(rows().value(1), QStringLiteral("Refresh"));
        m_service->listings.back()->answer(connectionsNamed({}));
        QVERIFY(!rows().contains(QStringLiteral("Trello")));
        search("tre");
        m_service->listings.back()->answer(connectionsNamed({QStringLiteral("Trello")}));
        m_model->setText({});
        QVERIFY(!rows().contains(QStringLiteral("Trello")));
    }

    void theBestGroupStandsOnTop()
    {
        search("find");
        m_service->listings.back()->answer(
            connectionsNamed({QStringLiteral("Pathfinder"), QStringLiteral("Findings")}));
        QCOMPARE(rows(),
            (QStringList{QStringLiteral("[Actions]"), QStringLiteral("Find"),
                QStringLiteral("[Connections]"), QStringLiteral("Findings"),
                QStringLiteral("Pathfinder")}));
        search("path");
        m_service->listings.back()->answer(connectionsNamed({QStringLiteral("Pathfinder")}));
        QCOMPARE(rows().value(0), QStringLiteral("[Connections]"));
    }

    void failuresAreToldAndRowsStay()
    {
        search("re");
        m_service->listings.back()->fail(ApiError::Kind::Offline);
        m_service->peopleListings.back()->answer(peopleNamed({QStringLiteral("Irene")}));
        QVERIFY(m_model->error());
        QCOMPARE(m_model->error()->kind, ApiError::Kind::Offline);
        QVERIFY(rows().contains(QStringLiteral("Refresh")));
        QVERIFY(rows().contains(QStringLiteral("Irene")));
        search("ref");
        QVERIFY(!m_model->error());
    }

    void withoutAServiceThereAreActionsAndProfiles()
    {
        m_model->setService(nullptr);
        m_model->setText(QStringLiteral("ac"));
        QVERIFY(!m_model->isSearching());
        QCOMPARE(rows(), (QStringList{QStringLiteral("[Profiles]"), QStringLiteral("Acme")}));
        m_model->setText(QStringLiteral("qqq"));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->nextChoice(0, 1), -1);
        QCOMPARE(m_service->listings.size(), size_t(0));
    }

    void takingTheServiceAwayDropsWhatItSaid()
    {
        search("zap");
        const auto asked = m_service->listings.back();
        m_model->setService(nullptr);
        QVERIFY(asked->isAbandoned());
        QVERIFY(!m_model->isSearching());
    }

    void whatCannotBeChosenIsPassedOver()
    {
        PaletteAction undo = paletteAction("editUndo", "Undo");
        undo.whyNot = QStringLiteral("Nothing was changed yet.");
        m_model->setActions({undo, paletteAction("editFind", "Find")});
        QCOMPARE(m_model->nextChoice(0, 1), 2);
        QCOMPARE(m_model->nextChoice(1, -1), -1);
        QVERIFY(m_model->index(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("Nothing was changed yet.")));
    }

    void tenThousandConnectionsStayShort()
    {
        ConnectionPage page;
        for (int i = 0; i < 10000; ++i)
            page.items.push_back({.id = ConnectionId(QString::number(i)),
                .name = QStringLiteral("Reporting robot number %1 of the north").arg(i)});
        search("north");
        QElapsedTimer timer;
        timer.start();
        m_service->listings.back()->answer(std::move(page));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_model->rowCount(), 1 + CommandPaletteModel::mostRows);
        QVERIFY(m_model->isCut());
    }
};

QTEST_GUILESS_MAIN(TestCommandPaletteModel)
#include "tst_commandpalettemodel.moc"
