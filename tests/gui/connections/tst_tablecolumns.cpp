// SPDX-License-Identifier: MIT
#include "ui/common/tablecolumns.h"

#include <QTest>

#include <numeric>

using namespace Gatehouse;

class TestTableColumns final : public QObject {
    Q_OBJECT

    const QList<TableColumn> m_columns{
        {.section = 0, .width = 200, .minimum = 150, .importance = 3},
        {.section = 1, .width = 100, .minimum = 80, .importance = 1},
        {.section = 2, .width = 100, .minimum = 80, .importance = 2},
    };

private Q_SLOTS:
    void fillsTheRoomAtEveryWidth()
    {
        for (int room = 150; room < 1200; ++room) {
            const QHash<int, int> widths = fitColumns(m_columns, room);
            QCOMPARE(std::accumulate(widths.cbegin(), widths.cend(), 0), room);
            for (const TableColumn &column : m_columns) {
                if (widths.contains(column.section))
                    QVERIFY(widths.value(column.section) >= column.minimum);
            }
        }
    }

    void theLeastImportantGivesWayFirst()
    {
        QCOMPARE(fitColumns(m_columns, 310).size(), 3);
        QVERIFY(!fitColumns(m_columns, 309).contains(1));
        QVERIFY(fitColumns(m_columns, 309).contains(2));
        QCOMPARE(fitColumns(m_columns, 200).size(), 1);
        QVERIFY(fitColumns(m_columns, 40).contains(0));
    }
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
