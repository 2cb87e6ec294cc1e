// SPDX-License-Identifier: MIT
#include "models/items/auditexport.h"
#include "tests/support/fakeworkspaceservice.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

AuditEvent exportedEvent(int number)
{
    return {.id = AuditEventId(QStringLiteral("e%1").arg(number)),
        .at = QDateTime(QDate(2026, 8, 1), QTime(11, 0), Qt::UTC),
        .actor = UserId(QStringLiteral("ada")),
        .actorName = QStringLiteral("Ada Byron"),
        .action = QStringLiteral("connection.disconnected"),
        .objectName = QStringLiteral("=HYPERLINK(\"http://evil.example\")"),
        .connection = ConnectionId(QStringLiteral("c1")),
        .before = {{QStringLiteral("users_count"), 3}},
        .mac = QStringLiteral("ab%1").arg(number),
        .previousMac = QStringLiteral("ab%1").arg(number - 1)};
}

ListPage<AuditEvent> exportedPage(int first, int count, const QString &next)
{
    ListPage<AuditEvent> page;
    for (int i = 0; i < count; ++i)
        page.items.push_back(exportedEvent(first + i));
    if (!next.isEmpty())
        page.next = Cursor(next);
    return page;
}

struct ExportBench {
    QString path() const { return directory.filePath(QStringLiteral("log")); }
    //! What is there once it is over: the file alone, or nothing of it.
    QStringList files() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void start(AuditExport::Format format)
    {
        exporter.start(
            {.query = {.outcome = AuditEvents::Outcome::Done}, .format = format, .path = path()});
    }

    QTemporaryDir directory;
    FakeWorkspaceService service;
    AuditExport exporter{service};
    QSignalSpy finished{&exporter, &AuditExport::finished};
    QSignalSpy failed{&exporter, &AuditExport::failed};
    QSignalSpy progressed{&exporter, &AuditExport::progressed};
};

} // namespace

class TestAuditExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageGoesIntoTheTable()
    {
        ExportBench bench;
        bench.start(AuditExport::Format::Csv);
        QCOMPARE(bench.service.auditListings[0]->query.outcome,
            std::optional(AuditEvents::Outcome::Done));
        bench.service.auditListings[0]->answer(exportedPage(0, 100, QStringLiteral("n")));
        QVERIFY(!QFile::exists(bench.path())); // not before all of it is there
        QCOMPARE(bench.service.auditListings[1]->query.from, Cursor(QStringLiteral("n")));
        bench.service.auditListings[1]->answer(exportedPage(100, 23, {}));
        QCOMPARE(bench.finished.value(0).value(0).toInt(), 123);
        QCOMPARE(bench.progressed.count(), 2);
        const QList<QByteArray> lines = bench.content().split('\n');
        QCOMPARE(lines.size(), 1 + 123 + 1); // head, events, and the end of the last line
        QVERIFY(lines[0].startsWith("at,actor,actor_id,on_behalf_of,action,what,"));
        QVERIFY2(lines[1].startsWith("2026-08-01T11:00:00.000Z,Ada Byron,ada,,"
                                     "connection.disconnected,Disconnected,"),
            lines[1].constData());
        // A spreadsheet takes nothing for a formula.
        QVERIFY(lines[1].contains("\"'=HYPERLINK("));
        QVERIFY(lines[123].contains(",e122\r"));
        QCOMPARE(bench.files(), QStringList{QStringLiteral("log")});
    }

    void jsonHasTheWholeEventALine()
    {
        ExportBench bench;
        bench.start(AuditExport::Format::JsonLines);
        bench.service.auditListings[0]->answer(exportedPage(0, 2, {}));
        const QList<QByteArray> lines = bench.content().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject row = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(row.value(QLatin1String("id")).toString(), QStringLiteral("e1"));
        QCOMPARE(row.value(QLatin1String("object")).toString(), QStringLiteral("audit_event"));
        QCOMPARE(row.value(QLatin1String("before")).toObject().value(QLatin1String("users_count")),
            QJsonValue(3));
        // What stands for the event, and for the one before it.
        QCOMPARE(row.value(QLatin1String("mac")).toString(), QStringLiteral("ab1"));
        QCOMPARE(row.value(QLatin1String("previous_mac")).toString(), QStringLiteral("ab0"));
    }

    void aFailureHalfWayLeavesNothing()
    {
        ExportBench bench;
        bench.start(AuditExport::Format::Csv);
        bench.service.auditListings[0]->answer(exportedPage(0, 100, QStringLiteral("n")));
        bench.service.auditListings[1]->fail(ApiError::Kind::Offline);
        QCOMPARE(bench.failed.count(), 1);
        QCOMPARE(bench.failed.at(0).at(0).value<ApiError>().kind, ApiError::Kind::Offline);
        QVERIFY(bench.finished.isEmpty());
        QVERIFY(!bench.exporter.isRunning());
        QCOMPARE(bench.files(), QStringList());
    }

    void whatWasThereStaysWhenItIsCancelled()
    {
        ExportBench bench;
        QFile before(bench.path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("last month");
        before.close();
        bench.start(AuditExport::Format::Csv);
        bench.service.auditListings[0]->answer(exportedPage(0, 100, QStringLiteral("n")));
        bench.exporter.cancel();
        QVERIFY(bench.service.auditListings[1]->isAbandoned());
        QCOMPARE(bench.content(), QByteArray("last month"));
        QCOMPARE(bench.files(), QStringList{QStringLiteral("log")});
        QVERIFY(bench.finished.isEmpty() && bench.failed.isEmpty());
        // Another one can begin.
        bench.start(AuditExport::Format::JsonLines);
        bench.service.auditListings[2]->answer(exportedPage(0, 1, {}));
        QCOMPARE(bench.finished.count(), 1);
        QVERIFY(bench.content().startsWith("{"));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        ExportBench bench;
        bench.exporter.start({.path = bench.directory.filePath(QStringLiteral("missing/log"))});
        QCOMPARE(bench.failed.at(0).at(0).value<ApiError>().kind, ApiError::Kind::FileUnwritable);
        QVERIFY(bench.service.auditListings.empty());
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
