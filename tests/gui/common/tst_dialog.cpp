// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/dialog.h"
#include "ui/common/fieldrow.h"
#include "ui/common/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

namespace {

class NameDialog : public Dialog {
public:
    NameDialog()
        : name(new FieldRow(FieldRow::Kind::Plain, this))
    {
        setForm(name);
        connect(name, &FieldRow::edited, this,
            [this] { setDraft(name->text().isEmpty() ? Draft::Incomplete : Draft::Complete); });
        setDraft(Draft::Incomplete);
        NameDialog::retranslate();
        name->setFocus();
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const auto *label : findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    FieldRow *name;
    int submits = 0;
    int others = 0;

    using Dialog::setLeaveButton;
    using Dialog::setOtherButton;
    using Dialog::setWhyNot;

protected:
    void submit() override { ++submits; }
    void submitOther() override { ++others; }
    void retranslate() override
    {
        setHeading(QStringLiteral("New thing"), QStringLiteral("It gets a name."));
        name->setLabel(QStringLiteral("Name"));
        setAcceptButton(QStringLiteral("Create thing"), ButtonKind::Primary);
    }
};

} // namespace

class TestDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsInTheMiddleOfItsWindow()
    {
        QWidget window;
        window.setGeometry(60, 60, 1000, 700);
        window.show();
        NameDialog dialog;
        dialog.setParent(&window, Qt::Dialog);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
        const QPoint away
            = dialog.frameGeometry().center() - window.mapToGlobal(window.rect().center());
        constexpr int near = 24; // Qt guesses at the frame
        QVERIFY2(std::abs(away.x()) <= near, qPrintable(QString::number(away.x())));
        QVERIFY2(std::abs(away.y()) <= near, qPrintable(QString::number(away.y())));
    }

    void waitsForACompleteDraft();
    void returnPressesTheToolButtonWithTheFocus();
    void cancelEndsTheWorkNotTheDialog();
    void tellsErrorsInside();
    void closesWhenDone();
    void hasAnotherButton();
    void returnMayLeaveIt();
    void secretsLeaveNoUndo();
};

void TestDialog::waitsForACompleteDraft()
{
    NameDialog dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(namelessControls(&dialog), QStringList());
    QCOMPARE(QApplication::focusWidget(), dialog.name->edit());
    QTest::keyClick(dialog.name->edit(), Qt::Key_Return);
    QCOMPARE(dialog.submits, 0);
    QTest::keyClicks(dialog.name->edit(), QStringLiteral("x"));
    QCOMPARE(tabOrder(&dialog),
        (QStringList{
            QStringLiteral("Name"), QStringLiteral("Cancel"), QStringLiteral("Create thing")}));
    QTest::keyClick(dialog.name->edit(), Qt::Key_Return);
    QCOMPARE(dialog.submits, 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestDialog::returnPressesTheToolButtonWithTheFocus()
{
    NameDialog dialog;
    auto *copy = new QToolButton(dialog.name);
    copy->setFocusPolicy(Qt::StrongFocus);
    dialog.open();
    dialog.name->setText(QStringLiteral("x"));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy copies(copy, &QToolButton::clicked);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Return);
    QTest::keyClick(copy, Qt::Key_Enter);
    QCOMPARE(copies.count(), 2);
    QCOMPARE(dialog.submits, 0);
}

void TestDialog::cancelEndsTheWorkNotTheDialog()
{
    NameDialog dialog;
    dialog.open();
    dialog.name->setText(QStringLiteral("x"));
    QSignalSpy cancelled(&dialog, &Dialog::busyCancelled);
    dialog.showBusy(QStringLiteral("Testing…"));
    QVERIFY(dialog.says(QStringLiteral("Testing…")));
    QVERIFY(!dialog.name->edit()->isEnabled());
    QVERIFY(!dialog.button(QStringLiteral("Create thing"))->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.name->edit()->isEnabled());
    dialog.showBusy(QStringLiteral("Testing…"));
    QTest::mouseClick(dialog.button(QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 2);
    QVERIFY(dialog.isVisible());
}

void TestDialog::tellsErrorsInside()
{
    NameDialog dialog;
    dialog.open();
    dialog.name->setText(QStringLiteral("x"));
    const ErrorText error = errorText({.kind = ApiError::Kind::Unauthorized, .httpStatus = 401});
    dialog.showBusy(QStringLiteral("Testing…"));
    dialog.showError(error);
    QVERIFY(dialog.says(error.title));
    QVERIFY(dialog.says(error.remedy));
    QVERIFY(dialog.button(QStringLiteral("Create thing"))->isEnabled());
    QCOMPARE(namelessControls(&dialog), QStringList());
}

void TestDialog::closesWhenDone()
{
    NameDialog dialog;
    dialog.open();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.showDone(QStringLiteral("It works."), QStringLiteral("Open thing"));
    QVERIFY(dialog.says(QStringLiteral("It works.")));
    QVERIFY(!dialog.button(QStringLiteral("Cancel")));
    QTest::mouseClick(dialog.button(QStringLiteral("Open thing")), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestDialog::hasAnotherButton()
{
    NameDialog dialog;
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QString other = QStringLiteral("Copy thing");
    QVERIFY(!dialog.button(other));
    dialog.setOtherButton(other, ButtonKind::Normal);
    QVERIFY(!dialog.button(other)->isEnabled());
    const QPushButton *create = dialog.button(QStringLiteral("Create thing"));
    QVERIFY2(!create->isEnabled() && !create->toolTip().isEmpty(), "it says why");
    QTest::keyClicks(dialog.name->edit(), QStringLiteral("x"));
    QVERIFY(create->isEnabled() && create->toolTip().isEmpty());
    QCOMPARE(tabOrder(&dialog),
        (QStringList{QStringLiteral("Name"), QStringLiteral("Cancel"), other,
            QStringLiteral("Create thing")}));
    QTest::keyClick(dialog.button(other), Qt::Key_Return);
    QTest::mouseClick(dialog.button(other), Qt::LeftButton);
    QCOMPARE(dialog.others, 2);
    QCOMPARE(dialog.submits, 0);
    dialog.setWhyNot({.accept = QStringLiteral("There is one."), .other = {}});
    QVERIFY(!dialog.button(QStringLiteral("Create thing"))->isEnabled());
    QCOMPARE(
        dialog.button(QStringLiteral("Create thing"))->toolTip(), QStringLiteral("There is one."));
    QVERIFY(dialog.button(other)->isEnabled());
    dialog.showBusy(QStringLiteral("Copying…"));
    QVERIFY(!dialog.button(other)->isEnabled());
    dialog.showDone(QStringLiteral("It is there."), QStringLiteral("Close"));
    QVERIFY(!dialog.button(other));
}

void TestDialog::returnMayLeaveIt()
{
    NameDialog dialog;
    dialog.setLeaveButton(QStringLiteral("Close"));
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.name->edit(), QStringLiteral("x"));
    QTest::keyClick(dialog.name->edit(), Qt::Key_Return);
    QCOMPARE(dialog.submits, 0);
    QVERIFY(!dialog.isVisible());
}

void TestDialog::secretsLeaveNoUndo()
{
    FieldRow row(FieldRow::Kind::Secret);
    row.show();
    QTest::keyClicks(row.edit(), QStringLiteral("ntn_secret"));
    QVERIFY(!row.edit()->displayText().contains(QStringLiteral("ntn")));
    row.edit()->selectAll();
    row.edit()->copy();
    row.wipe();
    row.edit()->undo();
    QCOMPARE(row.text(), QString());
    row.edit()->paste();
    QVERIFY(!row.text().contains(QStringLiteral("ntn_secret")));
}

QTEST_MAIN(TestDialog)
#include "tst_dialog.moc"
