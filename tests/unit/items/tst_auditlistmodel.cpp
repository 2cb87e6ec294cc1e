// SPDX-License-Identifier: MIT
#include "models/items/auditlistmodel.h"
#include "models/items/auditwords.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
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

//! Every action the service writes about connections and their pages, from its own sources.
QStringList actionsOfTheService()
{
    QStringList actions;
    static const QRegularExpression action(
        QStringLiteral("\"((?:connection|page|page_access)\\.[a-z_]+)\""));
    QDirIterator files(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + QStringLiteral("/app/workspace"),
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
            QStringLiteral("Tried to disconnect it: Only owners."));
        QVERIFY(model.index(0, 0).data(AuditListModel::RefusedRole).toBool());
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Tried to disconnect it: Only owners., refused, Ada")));
        QCOMPARE(model.index(1, AuditListModel::What).data().toString(),
            QStringLiteral("Installed"));
        QCOMPARE(model.index(1, AuditListModel::Outcome).data().toString(), QStringLiteral("Done"));
        QCOMPARE(model.index(1, AuditListModel::Who).data().toString(),
            QStringLiteral("Ada Byron"));
        QCOMPARE(model.index(1, AuditListModel::What)
                     .data(AuditListModel::ExportRole)
                     .toString(),
            QStringLiteral("connection.installed"));
        for (int column = 0; column < AuditListModel::columns; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
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

    void everyActionOfTheServiceHasWords()
    {
        const QStringList actions = actionsOfTheService();
        QVERIFY2(actions.size() >= 14, qPrintable(actions.join(QLatin1Char(' '))));
        for (const QString &action : actions) {
            const QString done = wordsOf(action);
            QVERIFY2(!done.contains(QLatin1Char('.')) && !done.isEmpty(), qPrintable(action));
        }
        // An action of a version to come is shown as it was sent.
        QCOMPARE(wordsOf(QStringLiteral("connection.painted")),
            QStringLiteral("connection.painted"));
    }

    void everyRefusalOfTheServiceHasWords()
    {
        // What calls can be refused: the service's own happenings and the demo's history cannot.
        const QStringList happenings{QStringLiteral("connection.added"),
            QStringLiteral("connection.installed"), QStringLiteral("connection.approved"),
            QStringLiteral("connection.purged"), QStringLiteral("connection.token_added"),
            QStringLiteral("connection.access_returned")};
        for (const QString &action : actionsOfTheService()) {
            if (happenings.contains(action))
                continue;
            const QString refused = wordsOf(action, Outcome::Refused);
            QVERIFY2(refused.startsWith(QStringLiteral("Tried to ")), qPrintable(refused));
            QCOMPARE(wordsOf(action + QStringLiteral(".undo"), Outcome::Refused),
                QStringLiteral("Tried to undo something"));
        }
    }

    void detailsSayWhatAndWhom()
    {
        AuditEvent event = eventOf(QStringLiteral("e"), QStringLiteral("connection.changed"));
        event.before = {{QStringLiteral("name"), QStringLiteral("Zapier")}};
        event.after = {{QStringLiteral("name"), QStringLiteral("Zap")},
            {QStringLiteral("capabilities"), QJsonObject()}};
        QCOMPARE(AuditWords::details(event),
            QStringLiteral("Capabilities, Name: Zapier → Zap"));
        event.after = {{QStringLiteral("added_by"), QStringLiteral("u1")}};
        QCOMPARE(AuditWords::event(event), QStringLiteral("Handed over"));
        event.action = QStringLiteral("connection.access_revoked");
        event.after = {{QStringLiteral("removed_count"), 2},
            {QStringLiteral("users"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mei")}},
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Sam")}}}}};
        QCOMPARE(AuditWords::details(event), QStringLiteral("Mei, Sam"));
        event.actorName.clear();
        QCOMPARE(AuditWords::actor(event), QStringLiteral("Somebody without a name"));
        event.actor = {};
        QCOMPARE(AuditWords::actor(event),
            QStringLiteral("Somebody at the service’s command line"));
    }
};

QTEST_GUILESS_MAIN(TestAuditListModel)
#include "tst_auditlistmodel.moc"
