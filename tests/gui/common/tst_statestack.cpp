// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/messagebar.h"
#include "ui/common/statestack.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

class TestStateStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void showsEachState();
    void waitsBeforeTheSkeleton();
    void messageBarTellsAndUnfolds();

private:
    Theme *m_theme = nullptr;
};

void TestStateStack::showsEachState()
{
    StateStack stack;
    auto *content = new QLineEdit;
    stack.setContent(content);
    stack.show();
    QVERIFY(content->isVisible());

    QSignalSpy next(&stack, &StateStack::emptyButtonClicked);
    stack.showEmpty(
        {.sentence = QStringLiteral("No people."), .button = QStringLiteral("Refresh")});
    QVERIFY(!content->isVisible());
    for (auto *button : stack.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(next.count(), 1);

    QSignalSpy remedy(&stack, &StateStack::remedyClicked);
    stack.showFailure({.text = errorText({.kind = ApiError::Kind::Timeout, .httpStatus = 504}),
        .button = QStringLiteral("Try again")});
    QCOMPARE(stack.state(), StateStack::State::Failed);
    QCOMPARE(namelessControls(&stack), QStringList());
    for (auto *button : stack.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Try again"))
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(remedy.count(), 1);

    stack.showContent();
    QVERIFY(content->isVisible());
}

void TestStateStack::waitsBeforeTheSkeleton()
{
    StateStack stack;
    stack.setContent(new QWidget);
    stack.show();
    stack.showBusy(QStringLiteral("Loading people…"));
    auto *skeleton = stack.findChild<SkeletonRows *>();
    QVERIFY(!skeleton->isVisible());
    QTRY_VERIFY(skeleton->isVisible());
    stack.showContent();
    stack.showBusy(QStringLiteral("Loading people…"));
    stack.showContent(); // answered at once: never seen
    QVERIFY(!skeleton->isVisible());
}

void TestStateStack::messageBarTellsAndUnfolds()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showFailure({.text = errorText({.kind = ApiError::Kind::ServerFault,
                         .httpStatus = 503,
                         .requestId = QStringLiteral("req-7")}),
        .button = QStringLiteral("Try again")});
    QVERIFY(bar.isVisible());
    QCOMPARE(namelessControls(&bar), QStringList());
    auto *details = bar.findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    for (auto *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Details"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(QStringLiteral("req-7")));
    bar.clear();
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestStateStack)
#include "tst_statestack.moc"
