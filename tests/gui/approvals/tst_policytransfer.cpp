// SPDX-License-Identifier: MIT
#include "tests/gui/approvals/approvalsbench.h"
#include "tests/support/accessibilitycheck.h"
#include "ui/common/messagebar.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Gatehouse;

namespace {

PolicyFile exported()
{
    return PolicyFile(QJsonObject{
        {QStringLiteral("object"), QStringLiteral("policy_file")}, {QStringLiteral("version"), 1}});
}

PolicyPlan twoChanges()
{
    return {.digest = QStringLiteral("d1"),
        .items = {{.change = PolicyPlans::Change::Approve, .name = QStringLiteral("Zapier")},
            {.change = PolicyPlans::Change::Unapprove, .name = QStringLiteral("Typeform")}}};
}

} // namespace

//! The policy out into a file, and back from one.
class TestPolicyTransfer final : public QObject {
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_directory;

    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    //! Picks \a chosen in the file dialog that the menu's entry opens.
    static void pick(ApprovalsBench &bench, const char *entry, const QString &chosen)
    {
        QVERIFY(Desk::press(&bench.pane, QStringLiteral("Policy as a file")));
        QVERIFY(Desk::choose(QString::fromUtf8(entry)));
        auto *dialog = bench.pane.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(chosen);
        static_cast<QDialog *>(dialog)->setResult(0);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!bench.pane.findChild<QFileDialog *>()
            || !bench.pane.findChild<QFileDialog *>()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void import(ApprovalsBench &bench) const
    {
        write("policy.json", exported().toBytes());
        pick(bench, "Import policy…", path("policy.json"));
    }

private Q_SLOTS:
    void exportsWhatTheServiceSays()
    {
        ApprovalsBench bench;
        bench.load();
        QSignalSpy said(&bench.pane, &ApprovalsPane::doneSaid);
        pick(bench, "Export policy…", path("out.json"));
        bench.service.governed.policyFiles.back()->answer(exported());
        QCOMPARE(said.count(), 1);
        QCOMPARE(said[0][0].toString(), QStringLiteral("Policy exported to out.json."));
        QFile file(path("out.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported().toBytes());
    }

    void saysWhyNothingWasExported()
    {
        ApprovalsBench bench;
        bench.load();
        pick(bench, "Export policy…", path("lost.json"));
        bench.service.governed.policyFiles.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.pane.messageBar()->isVisible());
        QVERIFY(bench.says(QStringLiteral("The policy was not exported.")));
        QVERIFY(!QFile::exists(path("lost.json")));
        pick(bench, "Export policy…", path("lost.json"));
        bench.service.governed.policyFiles.back()->answer(exported());
        QVERIFY(!bench.pane.messageBar()->isVisible());
    }

    void showsThePlanAndAppliesAllOfIt()
    {
        ApprovalsBench bench;
        bench.load();
        import(bench);
        QVERIFY(bench.dialogSays(QStringLiteral("Import policy from policy.json")));
        QCOMPARE(bench.service.governed.policyPlans.back()->query, exported());
        bench.service.governed.policyPlans.back()->answer(twoChanges());
        QVERIFY(bench.dialogSays(QStringLiteral("Zapier is approved.")));
        QVERIFY(bench.dialogSays(QStringLiteral("Typeform is removed from the approved list.")));
        QCOMPARE(namelessControls(bench.dialog()), QStringList());
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Apply 2 change(s)")));
        auto &applied = bench.service.governedChanges.fileApplications;
        QCOMPARE(applied.size(), size_t(1));
        QCOMPARE(applied[0]->query.seen, QStringLiteral("d1"));
        applied[0]->answer(Changed<PolicyPlan>{.value = twoChanges()});
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(bench.undo.latest());
    }

    void aPlanThatHasMovedIsShownAnew()
    {
        ApprovalsBench bench;
        bench.load();
        import(bench);
        bench.service.governed.policyPlans.back()->answer(twoChanges());
        QTRY_VERIFY(bench.dialog()->focusWidget());
        bench.key(Qt::Key_Return);
        bench.service.governedChanges.fileApplications[0]->fail(ApiError::Kind::Conflict);
        PolicyPlan now = twoChanges();
        now.digest = QStringLiteral("d2");
        now.items.pop_back();
        bench.service.governed.policyPlans.back()->answer(now);
        QVERIFY(bench.dialogSays(QStringLiteral("The workspace has changed in the meantime.")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Apply 1 change(s)")));
        QCOMPARE(
            bench.service.governedChanges.fileApplications[1]->query.seen, QStringLiteral("d2"));
    }

    void problemsAreToldAndNothingCanBeApplied()
    {
        ApprovalsBench bench;
        bench.load();
        import(bench);
        PolicyPlan plan = twoChanges();
        plan.problems = {QStringLiteral("Loom is not installed here.")};
        bench.service.governed.policyPlans.back()->answer(plan);
        QVERIFY(bench.dialogSays(QStringLiteral("It cannot be applied:")));
        QVERIFY(bench.dialogSays(QStringLiteral("Loom is not installed here.")));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Apply 2 change(s)"))->isEnabled());
    }

    void nothingToDoIsSaid()
    {
        ApprovalsBench bench;
        bench.load();
        import(bench);
        bench.service.governed.policyPlans.back()->answer(PolicyPlan{});
        QVERIFY(bench.dialogSays(QStringLiteral("The workspace is as the file says.")));
        QVERIFY(!Desk::button(bench.dialog(), QStringLiteral("Apply"))->isEnabled());
    }

    void aFileOfAnotherKindIsRefusedBeforeAnythingIsAsked()
    {
        ApprovalsBench bench;
        bench.load();
        write("notes.json", "Dear diary");
        pick(bench, "Import policy…", path("notes.json"));
        QVERIFY(bench.says(QStringLiteral("notes.json is no policy file.")));
        QVERIFY(bench.service.governed.policyPlans.empty());
        // A better choice takes the sentence away.
        import(bench);
        QVERIFY(bench.dialog());
        QVERIFY(!bench.says(QStringLiteral("notes.json is no policy file.")));
    }

    void aPlanThatCannotBeHadCanBeAskedForAgain()
    {
        ApprovalsBench bench;
        bench.load();
        import(bench);
        bench.service.governed.policyPlans.back()->fail(ApiError::Kind::Offline);
        QVERIFY(bench.dialogSays(QStringLiteral("The server cannot be reached.")));
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Try again")));
        QCOMPARE(bench.service.governed.policyPlans.size(), size_t(2));
        // Leaving while it is asked leaves nothing behind.
        QVERIFY(Desk::press(bench.dialog(), QStringLiteral("Cancel")));
        QVERIFY(bench.service.governed.policyPlans.back()->isAbandoned());
        QTRY_VERIFY(!bench.dialog());
    }
};

QTEST_MAIN(TestPolicyTransfer)
#include "tst_policytransfer.moc"
