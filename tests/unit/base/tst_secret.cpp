// SPDX-License-Identifier: MIT
#include "models/base/secret.h"

#include <QDebug>
#include <QTest>

using namespace Gatehouse;

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret("ntn_planted");
        QVERIFY2(!printed.contains(QLatin1String("planted")), qPrintable(printed));
    }

    void survivesTheEndOfACopy()
    {
        const Secret kept("ntn_planted");
        {
            const Secret copy = kept;
            QCOMPARE(copy, kept);
        }
        QCOMPARE(kept.reveal(), QByteArray("ntn_planted"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
