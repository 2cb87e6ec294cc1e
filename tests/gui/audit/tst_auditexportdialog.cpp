// SPDX-License-Identifier: MIT
#include "tests/gui/audit/auditbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/audit/auditexportdialog.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace Gatehouse;

//! Everything that fits the filter into a file: its forms, its progress, and how it can end.
class TestAuditExportDialog final : public QObject {
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_directory;

    QString path(const QString &name) const { return m_directory.filePath(name); }

    static ListPage<AuditEvent> page(int count, const QString &next)
    {
        ListPage<AuditEvent> events;
        for (int i = 0; i < count; ++i)
            events.items.push_back(AuditBench::disconnected());
        if (!next.isEmpty())
            events.next = Cursor(next);
        return events;
    }
    //! In the dialog of files, as somebody does who types a name.
    static bool save(AuditBench &bench, const QString &path)
    {
        auto *files = bench.pane.findChild<QFileDialog *>();
        if (!files)
            return false;
        files->selectFile(path);
        return QMetaObject::invokeMethod(files, "accept");
    }

private Q_SLOTS:
    void severalPagesGoIntoATable()
    {
        AuditBench bench;
        bench.load();
        bench.pane.showEvents({.outcome = AuditEvents::Outcome::Done});
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Export…")));
        QVERIFY(bench.dialog());
        QVERIFY(bench.said(bench.dialog()).contains(QStringLiteral("that fit the filter")));
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Choose a file…")));
        QVERIFY(save(bench, path(QStringLiteral("log.csv"))));
        QCOMPARE(bench.asked().outcome, AuditEvents::Outcome::Done);
        QVERIFY(!bench.asked().from);
        bench.service.auditListings.back()->answer(page(100, QStringLiteral("n")));
        QVERIFY(bench.said(bench.dialog()).contains(QStringLiteral("100 event(s) written…")));
        bench.service.auditListings.back()->answer(page(20, {}));
        QVERIFY(bench.said(bench.dialog()).contains(QStringLiteral("120 event(s) are in ")));
        QFile file(path(QStringLiteral("log.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 121);
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Close")));
        QVERIFY(!bench.dialog());
    }

    void jsonByKeysAlone()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.pane.focusSearch();
        QVERIFY(walkTo(&bench.pane, "Export…"));
        QTest::keyClick(bench.pane.focusWidget(), Qt::Key_Space);
        QVERIFY(bench.dialog());
        QVERIFY(QTest::qWaitForWindowActive(bench.dialog()));
        QVERIFY(walkTo(bench.dialog(), "CSV"));
        QAbstractButton *json = Desk::button(bench.dialog(), QStringLiteral("JSON lines"));
        QVERIFY(json);
        json->setFocus(Qt::TabFocusReason);
        QTest::keyClick(json, Qt::Key_Space);
        QTest::keyClick(json, Qt::Key_Return);
        QVERIFY(save(bench, path(QStringLiteral("log.jsonl"))));
        bench.service.auditListings.back()->answer(page(2, {}));
        QFile file(path(QStringLiteral("log.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("{"));
    }

    void cancelledHalfWayThereIsNoFile()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Export…")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Choose a file…")));
        QVERIFY(save(bench, path(QStringLiteral("cancelled.csv"))));
        bench.service.auditListings.back()->answer(page(100, QStringLiteral("n")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Cancel")));
        QVERIFY(bench.service.auditListings.back()->isAbandoned());
        QVERIFY(bench.said(bench.dialog()).contains(QStringLiteral("The export was cancelled.")));
        QVERIFY(QDir(m_directory.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
        // The same dialog can try again.
        QVERIFY(Desk::button(bench.dialog(), QStringLiteral("Choose a file…"))->isEnabled());
    }

    void aFailureHalfWaySaysSoAndLeavesNoFile()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Export…")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Choose a file…")));
        QVERIFY(save(bench, path(QStringLiteral("failed.csv"))));
        bench.service.auditListings.back()->answer(page(100, QStringLiteral("n")));
        bench.service.auditListings.back()->fail(ApiError::Kind::Offline);
        const QString said = bench.said(bench.dialog());
        QVERIFY(said.contains(QStringLiteral("The server cannot be reached.")));
        QVERIFY(said.contains(QStringLiteral("No file was written.")));
        QVERIFY(QDir(m_directory.path()).entryList({QStringLiteral("failed*")}).isEmpty());
    }

    void closingTheDialogEndsTheWork()
    {
        AuditBench bench;
        bench.load();
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Export…")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Choose a file…")));
        QVERIFY(save(bench, path(QStringLiteral("closed.csv"))));
        delete bench.dialog();
        QVERIFY(!bench.exporter.isRunning());
        QVERIFY(bench.service.auditListings.back()->isAbandoned());
    }
};

QTEST_MAIN(TestAuditExportDialog)
#include "tst_auditexportdialog.moc"
