// SPDX-License-Identifier: MIT
#include "app/console/viewstate.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;
using namespace std::chrono_literals;

class TestViewState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeoutHasBounds()
    {
        const QTemporaryDir place;
        ViewState state(place.path());
        QCOMPARE(state.clipboardTimeout(), 60s);
        state.setClipboardTimeout(120s);
        QCOMPARE(ViewState(place.path()).clipboardTimeout(), 120s);
    }

    void aFileEditedByHandDoesNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::chrono::seconds>("timeout");
        QTest::newRow("too short") << QStringLiteral("1") << std::chrono::seconds(15);
        QTest::newRow("too long") << QStringLiteral("9999") << std::chrono::seconds(300);
        QTest::newRow("negative") << QStringLiteral("-3") << std::chrono::seconds(15);
        QTest::newRow("words") << QStringLiteral("soon") << std::chrono::seconds(60);
    }
    void aFileEditedByHandDoesNoHarm()
    {
        QFETCH(QString, text);
        QFETCH(std::chrono::seconds, timeout);
        const QTemporaryDir place;
        QSettings(place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            .setValue(QStringLiteral("clipboardTimeout"), text);
        QCOMPARE(ViewState(place.path()).clipboardTimeout(), timeout);
    }

    void keysAreKeptByTheNamesOfActions()
    {
        const QTemporaryDir place;
        const QString pane = QStringLiteral("pane.connections");
        {
            ViewState state(place.path());
            QVERIFY(state.actionKeys().isEmpty());
            state.setActionKeys(pane, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
            state.setActionKeys(QStringLiteral("viewRefresh"), {});
        }
        ViewState state(place.path());
        QCOMPARE(state.actionKeys(),
            (QMap<QString, QKeySequence>{{pane, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
                {QStringLiteral("viewRefresh"), QKeySequence()}}));
        state.resetActionKeys(pane);
        QCOMPARE(state.actionKeys().keys(), QStringList{QStringLiteral("viewRefresh")});
        state.resetAllActionKeys();
        QVERIFY(state.actionKeys().isEmpty());
    }

    void theLatestActionsComeFirst()
    {
        const QTemporaryDir place;
        ViewState state(place.path());
        for (int i = 0; i < 30; ++i)
            state.noteAction(QString::number(i));
        state.noteAction(QStringLiteral("25"));
        const QStringList recent = ViewState(place.path()).recentActions();
        QCOMPARE(recent.size(), 20);
        QCOMPARE(recent.mid(0, 3),
            (QStringList{QStringLiteral("25"), QStringLiteral("29"), QStringLiteral("28")}));
        QCOMPARE(recent.count(QStringLiteral("25")), 1);
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
