// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutrules.h"

#include <QTest>

using namespace Gatehouse;
using Verdict = ShortcutRules::Verdict;

class TestShortcutRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("its own") << QKeySequence(Qt::Key_F5) << Verdict::Same;
        QTest::newRow("none") << QKeySequence() << Verdict::Free;
        QTest::newRow("free") << QKeySequence(Qt::CTRL | Qt::Key_R) << Verdict::Free;
        QTest::newRow("function key") << QKeySequence(Qt::Key_F8) << Verdict::Free;
        QTest::newRow("media key") << QKeySequence(Qt::Key_Refresh) << Verdict::Free;
        QTest::newRow("another's") << QKeySequence(Qt::CTRL | Qt::Key_F) << Verdict::Taken;
        QTest::newRow("letter") << QKeySequence(Qt::Key_A) << Verdict::Bare;
        QTest::newRow("capital") << QKeySequence(Qt::SHIFT | Qt::Key_A) << Verdict::Bare;
        QTest::newRow("tab") << QKeySequence(Qt::Key_Tab) << Verdict::Bare;
        QTest::newRow("arrow") << QKeySequence(Qt::Key_Down) << Verdict::Bare;
    }
    void verdicts()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(Verdict, verdict);
        const QList<ActionEntry> actions{
            {.name = QStringLiteral("viewRefresh"), .keys = QKeySequence(Qt::Key_F5)},
            {.name = QStringLiteral("helpAbout")},
            {.name = QStringLiteral("editFind"), .keys = QKeySequence(Qt::CTRL | Qt::Key_F)}};
        const ShortcutRules::Answer answer = ShortcutRules::ask(actions, 0, keys);
        QCOMPARE(answer.verdict, verdict);
        QCOMPARE(answer.holder, verdict == Verdict::Taken ? 2 : -1);
    }
};

QTEST_GUILESS_MAIN(TestShortcutRules)
#include "tst_shortcutrules.moc"
