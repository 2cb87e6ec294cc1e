// SPDX-License-Identifier: MIT
#include "app/console/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

class TestSingleInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirstAndLeaves()
    {
        const QTemporaryDir directory;
        SingleInstance first(directory.path());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);

        SingleInstance second(directory.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.count(), 1);
    }

    void twoDirectoriesDoNotMeet()
    {
        const QTemporaryDir a;
        const QTemporaryDir b;
        SingleInstance first(a.path());
        SingleInstance second(b.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void aDirectoryIsFreeAgainAfterwards()
    {
        const QTemporaryDir directory;
        {
            SingleInstance first(directory.path());
            QVERIFY(first.claim());
        }
        SingleInstance second(directory.path());
        QVERIFY(second.claim());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
