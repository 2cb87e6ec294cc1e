// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/quickfilterbar.h"
#include "ui/common/searchfield.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

class TestQuickFilterBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesByMouseAndArrows();
    void choosesByScreenReader();
    void keepsTheChoiceWhenCountsChange();
    void searchWaitsForAPause();
};

void TestQuickFilterBar::choosesByMouseAndArrows()
{
    QuickFilterBar bar;
    bar.setFilters({{.key = QStringLiteral("all"), .text = QStringLiteral("All"), .count = 18},
        {.key = QStringLiteral("left"), .text = QStringLiteral("Owner left"), .count = 1},
        {.key = QStringLiteral("gone"), .text = QStringLiteral("Disconnected")}});
    bar.show();
    QSignalSpy chosen(&bar, &QuickFilterBar::chosen);
    QCOMPARE(bar.current(), QStringLiteral("all"));
    // One stop in the tab order: the chosen one.
    QCOMPARE(tabOrder(&bar), QStringList{QStringLiteral("All 18")});
    QCOMPARE(namelessControls(&bar), QStringList());

    const auto buttons = bar.findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("left"));
    QTest::mouseClick(buttons.at(1), Qt::LeftButton); // again: stays chosen
    QVERIFY(buttons.at(1)->isChecked());
    QTest::keyClick(buttons.at(1), Qt::Key_Right);
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("gone"));
    QTest::keyClick(buttons.at(2), Qt::Key_Right); // the end
    QCOMPARE(chosen.count(), 0);
}

void TestQuickFilterBar::choosesByScreenReader()
{
    QuickFilterBar bar;
    bar.setFilters({{.key = QStringLiteral("all"), .text = QStringLiteral("All")},
        {.key = QStringLiteral("left"), .text = QStringLiteral("Owner left")}});
    bar.show();
    QSignalSpy chosen(&bar, &QuickFilterBar::chosen);
    const auto buttons = bar.findChildren<QToolButton *>();
    // One of several, and which one is said.
    for (QToolButton *button : buttons) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QCOMPARE(bool(face->state().checked), button == buttons.at(0));
    }
    QVERIFY(toggleBySpeech(buttons.at(1)));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(bar.current(), QStringLiteral("left"));
    QVERIFY(!buttons.at(0)->isChecked());
    QVERIFY(toggleBySpeech(buttons.at(1))); // again: stays chosen
    QVERIFY(buttons.at(1)->isChecked());
    QCOMPARE(chosen.count(), 1);
    // What is shown fits none of them.
    bar.setCurrent(QStringLiteral("other"));
    for (const QToolButton *button : buttons)
        QVERIFY(!button->isChecked());
    QCOMPARE(chosen.count(), 1);
}

void TestQuickFilterBar::keepsTheChoiceWhenCountsChange()
{
    QuickFilterBar bar;
    bar.setFilters({{.key = QStringLiteral("a"), .text = QStringLiteral("A"), .count = 1},
        {.key = QStringLiteral("b"), .text = QStringLiteral("B"), .count = 2}});
    bar.setCurrent(QStringLiteral("b"));
    QToolButton *before = bar.findChildren<QToolButton *>().at(1);
    bar.setFilters({{.key = QStringLiteral("a"), .text = QStringLiteral("A"), .count = 1},
        {.key = QStringLiteral("b"), .text = QStringLiteral("B"), .count = 3}});
    QCOMPARE(bar.current(), QStringLiteral("b"));
    QCOMPARE(bar.findChildren<QToolButton *>().at(1), before);
    QCOMPARE(before->text(), QStringLiteral("B 3"));
}

void TestQuickFilterBar::searchWaitsForAPause()
{
    SearchField field;
    field.setPrompt(QStringLiteral("Search people"));
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("ada"));
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.takeFirst().first().toString(), QStringLiteral("ada"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.takeFirst().first().toString(), QString());
    QTest::keyClicks(&field, QStringLiteral("b"));
    QTest::keyClick(&field, Qt::Key_Return); // at once
    QCOMPARE(searched.count(), 1);
}

QTEST_MAIN(TestQuickFilterBar)
#include "tst_quickfilterbar.moc"
