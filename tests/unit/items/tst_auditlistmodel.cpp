// SPDX-License-Identifier: MIT
#include "models/items/auditactions.h"
#include "models/items/auditlistmodel.h"
#include "models/items/auditwords.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using Outcome = AuditEvents::Outcome;

namespace {

const ConnectionId zapier{QStringLiteral("zapier")};

AuditEvent eventOf(const QString &id, const QString &action, Outcome outcome = Outcome::Done)
{
    return {.id = AuditEventId(id),
        .at = QDateTime(QDate(2026, 8, 1), QTime(11, 0), Qt::UTC),
        .actor = UserId(QStringLiteral("ada")),
        .actorName = QStringLiteral("Ada Byron"),
        .action = action,
        .client = QStringLiteral("Gatehouse/1"),
        .outcome = outcome,
        .undoable = true};
}

QString wordsOf(const QString &action, Outcome outcome = Outcome::Done)
{
    return AuditWords::event(eventOf(QStringLiteral("e"), action, outcome));
}

//! Every action the service writes, from its own sources.
QStringList actionsOfTheService()
{
    QStringList actions;
    static const QRegularExpression action(QStringLiteral(
        "\"((?:connection|connection_policy|connection_request|page|page_access|block|"
        "person|session|workspace|organization_token|policy_file)\\.[a-z_]+)\""));
    QDirIterator files(
        qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + QStringLiteral("/app/workspace"),
        {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = action.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            actions << found.next().captured(1);
    }
    actions.removeDuplicates();
    actions.sort();
    return actions;
}

} // namespace

class TestAuditListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneConnectionsEventsAndItsAlone()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConnection(zapier);
        model.setConnection(zapier); // nothing new
        QCOMPARE(service.auditListings.size(), size_t(1));
        QCOMPARE(service.auditListings[0]->query.connection, std::optional(zapier));
        ListPage<AuditEvent> page{
            .items = {eventOf(QStringLiteral("e2"), QStringLiteral("connection.disconnected"),
                          Outcome::Refused),
                eventOf(QStringLiteral("e1"), QStringLiteral("connection.installed"))},
            .next = Cursor(QStringLiteral("n"))};
        page.items[0].after = {{QStringLiteral("reason"), QStringLiteral("Only owners.")}};
        service.auditListings[0]->answer(page);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AuditListModel::What).data().toString(),
            QStringLiteral("Tried to disconnect it"));
        QCOMPARE(model.index(0, AuditListModel::Details).data().toString(),
            QStringLiteral("Only owners."));
        QVERIFY(model.index(0, 0).data(AuditListModel::RefusedRole).toBool());
        QVERIFY(
            model.index(0, AuditListModel::What)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Tried to disconnect it: Only owners, refused, Ada")));
        QCOMPARE(
            model.index(1, AuditListModel::What).data().toString(), QStringLiteral("Installed"));
        QCOMPARE(model.index(1, AuditListModel::Outcome).data().toString(), QStringLiteral("Done"));
        QCOMPARE(
            model.index(1, AuditListModel::Who).data().toString(), QStringLiteral("Ada Byron"));
        QCOMPARE(model.index(1, AuditListModel::When).data(AuditListModel::ExportRole).toDateTime(),
            eventOf({}, {}).at);
        for (int column = 0; column < AuditListModel::columns; ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, AuditListModel::KeyRole)
                         .toString()
                         .isEmpty());
        }
        model.fetchMore({});
        QCOMPARE(service.auditListings[1]->query.from, page.next);
        service.auditListings[1]->answer(ListPage<AuditEvent>{
            .items = {eventOf(QStringLiteral("e0"), QStringLiteral("connection.added"))}});
        QCOMPARE(model.rowCount(), 3);

        // Another one's events never stand beside these.
        model.setConnection(ConnectionId(QStringLiteral("slack")));
        QCOMPARE(model.rowCount(), 0);
        model.setConnection({});
        QVERIFY(service.auditListings[2]->isAbandoned());
        QCOMPARE(model.rowCount(), 0);
    }

    void theWholeLogSaysNothingTwice()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        model.setQuery({.outcome = Outcome::Refused});
        ListPage<AuditEvent> page{
            .items = {eventOf(QStringLiteral("e1"), QStringLiteral("connection.disconnected"),
                Outcome::Refused)}};
        page.items[0].after = {{QStringLiteral("reason"), QStringLiteral("Only owners.")}};
        service.auditListings[0]->answer(page);
        // Who, when and the result are cells beside it.
        QCOMPARE(model.index(0, AuditListModel::What).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Tried to disconnect it: Only owners."));
        QCOMPARE(model.index(0, AuditListModel::Outcome).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Refused"));
    }

    void aFailureKeepsWhatIsThere()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        model.setConnection(zapier);
        service.auditListings[0]->answer(ListPage<AuditEvent>{
            .items = {eventOf(QStringLiteral("e1"), QStringLiteral("connection.installed"))}});
        model.refresh();
        service.auditListings[1]->fail(ApiError::Kind::Offline);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.loadState(), PagedListModel::LoadState::Failed);
    }

    void theWholeLogIsAskedAsFiltered()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        AuditQuery query{.actor = UserId(QStringLiteral("ada")),
            .actions = {QStringLiteral("connection.approved*")},
            .outcome = Outcome::Refused};
        model.setQuery(query);
        QCOMPARE(service.auditListings.size(), size_t(1));
        QCOMPARE(service.auditListings[0]->query, query);
        service.auditListings[0]->answer(ListPage<AuditEvent>{
            .items = {eventOf(QStringLiteral("e1"), QStringLiteral("connection.approved"))},
            .next = Cursor(QStringLiteral("n"))});
        model.setQuery(query); // the same question
        QCOMPARE(service.auditListings.size(), size_t(1));
        model.fetchMore({});
        query.from = Cursor(QStringLiteral("n"));
        QCOMPARE(service.auditListings[1]->query, query);
        // Rows stay until those of another question are here.
        model.setQuery({});
        QVERIFY(service.auditListings[1]->isAbandoned());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.showsEarlierQuery());
    }

    void whoLooksAsSomebodyElseIsNamedAsBoth()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        model.reload();
        AuditEvent event = eventOf(
            QStringLiteral("e1"), QStringLiteral("connection.disconnected"), Outcome::Refused);
        event.onBehalfOf = UserId(QStringLiteral("mei"));
        service.auditListings[0]->answer(ListPage<AuditEvent>{.items = {event}});
        const QModelIndex who = model.index(0, AuditListModel::Who);
        QCOMPARE(who.data().toString(), QStringLiteral("Ada Byron as somebody else"));
        QCOMPARE(service.peopleListings.size(), size_t(1));
        QCOMPARE(service.peopleListings[0]->query.text, QStringLiteral("mei"));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy settled(&model, &AuditListModel::namesSettled);
        QVERIFY(model.awaitsNames());
        PeoplePage people;
        people.items = {{.id = UserId(QStringLiteral("mei2")), .name = QStringLiteral("Other")},
            {.id = UserId(QStringLiteral("mei")), .name = QStringLiteral("Mei Tanaka")}};
        service.peopleListings[0]->answer(people);
        QCOMPARE(told.count(), 1);
        QCOMPARE(who.data().toString(), QStringLiteral("Ada Byron as Mei Tanaka"));
        QVERIFY(!model.awaitsNames());
        QCOMPARE(settled.count(), 1);
        QCOMPARE(
            who.data(AuditListModel::SubtitleRole).toString(), QStringLiteral("as Mei Tanaka"));
        // Once is enough.
        model.refresh();
        service.auditListings[1]->answer(ListPage<AuditEvent>{.items = {event}});
        QCOMPARE(service.peopleListings.size(), size_t(1));
    }

    void aPagesEventNamesTheConnection()
    {
        FakeWorkspaceService service;
        ManualClock clock;
        AuditListModel model(service, clock);
        model.reload();
        AuditEvent event = eventOf(QStringLiteral("e1"), QStringLiteral("page.connection_added"));
        event.objectType = QStringLiteral("page");
        event.objectName = QStringLiteral("Roadmap");
        event.page = PageId(QStringLiteral("p1"));
        event.connection = zapier;
        event.after = {{QStringLiteral("title"), QStringLiteral("Roadmap")}};
        service.auditListings[0]->answer(ListPage<AuditEvent>{.items = {event}});
        service.connections[0]->answer(Connection{.id = zapier, .name = QStringLiteral("Zapier")});
        QCOMPARE(
            model.index(0, AuditListModel::Object).data().toString(), QStringLiteral("Roadmap"));
        QCOMPARE(
            model.index(0, AuditListModel::Details).data().toString(), QStringLiteral("Zapier"));
        QCOMPARE(model.index(0, AuditListModel::Object).data(AuditListModel::SubtitleRole),
            QStringLiteral("Page"));
        // Of one connection's own events the page is what there is to say.
        model.setConnection(zapier);
        service.auditListings[1]->answer(ListPage<AuditEvent>{.items = {event}});
        QCOMPARE(
            model.index(0, AuditListModel::Details).data().toString(), QStringLiteral("Roadmap"));
    }

    void everyActionOfTheServiceHasWords()
    {
        const QStringList actions = actionsOfTheService();
        QVERIFY2(actions.size() >= 30, qPrintable(actions.join(QLatin1Char(' '))));
        for (const QString &action : actions) {
            QVERIFY2(AuditActions::find(action), qPrintable(action));
            const QString done = wordsOf(action);
            QVERIFY2(!done.contains(QLatin1Char('.')) && !done.isEmpty(), qPrintable(action));
        }
        // An action of a version to come is shown as it was sent.
        QCOMPARE(
            wordsOf(QStringLiteral("connection.painted")), QStringLiteral("connection.painted"));
    }

    void everyRefusalOfTheServiceHasWords()
    {
        // What calls can be refused: the service's own happenings, what is done at its command line
        // and the demo's history cannot.
        const QStringList happenings{QStringLiteral("connection.added"),
            QStringLiteral("connection.purged"), QStringLiteral("connection.token_added"),
            QStringLiteral("connection.access_returned"), QStringLiteral("connection.access_ended"),
            QStringLiteral("connection_request.reopened"), QStringLiteral("person.password_set"),
            QStringLiteral("session.created"), QStringLiteral("session.ended"),
            QStringLiteral("connection.consented_again"),
            QStringLiteral("connection.token_refreshed"),
            QStringLiteral("connection.token_revoked"), QStringLiteral("connection.tokens_ended"),
            QStringLiteral("organization_token.created"), QStringLiteral("workspace.created")};
        for (const QString &action : actionsOfTheService()) {
            if (happenings.contains(action))
                continue;
            const QString refused = wordsOf(action, Outcome::Refused);
            QVERIFY2(refused.startsWith(QStringLiteral("Tried to ")), qPrintable(refused));
            QCOMPARE(wordsOf(action + QStringLiteral(".undo"), Outcome::Refused),
                QStringLiteral("Tried to undo “%1”").arg(AuditActions::name(action)));
        }
        QCOMPARE(wordsOf(QStringLiteral("connection.painted"), Outcome::Refused),
            QStringLiteral("Tried: connection.painted"));
    }
};

QTEST_GUILESS_MAIN(TestAuditListModel)
#include "tst_auditlistmodel.moc"
