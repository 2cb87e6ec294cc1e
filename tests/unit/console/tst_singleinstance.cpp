// SPDX-License-Identifier: MIT
#include "app/console/singleinstance.h"

#include <QLockFile>
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
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);

        SingleInstance second(directory.path());
        QCOMPARE(second.claim(), SingleInstance::Claim::RaisedFirst);
        QTRY_COMPARE(raised.count(), 1);
    }

    void saysWhenTheFirstDoesNotAnswer()
    {
        const QTemporaryDir directory;
        QLockFile held(directory.filePath(QStringLiteral("console.lock")));
        held.setStaleLockTime(0);
        QVERIFY(held.tryLock());
        SingleInstance second(directory.path());
        QCOMPARE(second.claim(), SingleInstance::Claim::NoAnswer);
    }

    void twoDirectoriesDoNotMeet()
    {
        const QTemporaryDir a;
        const QTemporaryDir b;
        SingleInstance first(a.path());
        SingleInstance second(b.path());
        QCOMPARE(first.claim(), SingleInstance::Claim::First);
        QCOMPARE(second.claim(), SingleInstance::Claim::First);
    }

    void aDirectoryIsFreeAgainAfterwards()
    {
        const QTemporaryDir directory;
        {
            SingleInstance first(directory.path());
            QCOMPARE(first.claim(), SingleInstance::Claim::First);
        }
        SingleInstance second(directory.path());
        QCOMPARE(second.claim(), SingleInstance::Claim::First);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
