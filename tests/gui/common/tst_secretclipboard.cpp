// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/manualclock.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/common/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Gatehouse;
using namespace std::chrono_literals;

namespace {

const QString token = QStringLiteral("ntn_ClipboardTest4Rt8Zu2Io6Pa");
const SecretClipboard::Item nightly{
    .name = QStringLiteral("Token of Nightly export"), .secret = Secret(token.toUtf8())};

QString pasted(QClipboard::Mode mode = QClipboard::Clipboard)
{
    return QGuiApplication::clipboard()->text(mode);
}

//! Where there is a clipboard between programs, another program does it: this very one, which then
//! holds what it copied until it is told to end.
std::unique_ptr<QProcess> copyElsewhere(const QString &text)
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        QGuiApplication::clipboard()->setText(text);
        return {};
    }
    auto other = std::make_unique<QProcess>();
    other->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--copy"), text});
    if (!other->waitForReadyRead())
        QTest::qFail("The other program does not copy.", __FILE__, __LINE__);
    return other;
}

int copyAndStay(int argc, char *argv[])
{
    QGuiApplication other(argc, argv);
    QGuiApplication::clipboard()->setText(other.arguments().at(2));
    QTimer::singleShot(0, &other, [] {
        std::puts("copied");
        std::fflush(stdout);
    });
    return QGuiApplication::exec();
}

} // namespace

class TestSecretClipboard final : public QObject {
    Q_OBJECT

    Theme m_theme;
    ManualClock m_clock;

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void itIsPastedAsText()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        QCOMPARE(pasted(), token);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/plain")),
            token.toUtf8());
        QCOMPARE(clipboard.state(), SecretClipboard::State::Holding);
        QCOMPARE(clipboard.name(), QStringLiteral("Token of Nightly export"));
    }

    void managersAreAskedNotToKeepIt()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing",
                 "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
            QVERIFY(data->hasFormat(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
                                        .arg(QLatin1String(format))));
        // No further form of text: nothing that a manager or a drop would show as rich text.
        QVERIFY(!data->hasHtml() && !data->hasUrls());
        for (const QString &format : data->formats())
            QVERIFY2(format == QStringLiteral("text/plain")
                    || !data->data(format).contains(token.toUtf8()),
                qPrintable(format));
    }

    void itIsNeverInTheSelection()
    {
        QClipboard *system = QGuiApplication::clipboard();
        if (system->supportsSelection())
            system->setText(QStringLiteral("marked"), QClipboard::Selection);
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        QVERIFY(!pasted(QClipboard::Selection).contains(token));
        clipboard.clearNow();
        if (system->supportsSelection())
            QCOMPARE(pasted(QClipboard::Selection), QStringLiteral("marked"));
    }

    void itIsClearedWhenItsTimeIsOver()
    {
        SecretClipboard clipboard({.clock = m_clock});
        const QSignalSpy changes(&clipboard, &SecretClipboard::changed);
        clipboard.copy(nightly);
        QCOMPARE(clipboard.remaining(), 60s);
        m_clock.advance(59s);
        clipboard.lookAtClock();
        QCOMPARE(clipboard.remaining(), 1s);
        QCOMPARE(pasted(), token);
        m_clock.advance(1s);
        clipboard.lookAtClock();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Idle);
        QCOMPARE(pasted(), QString());
        QVERIFY(!changes.isEmpty());
        clipboard.copyAgain();
        QCOMPARE(pasted(), QString()); // it is kept nowhere
    }

    void theTimeOutIsThatOfTheMoment()
    {
        std::chrono::seconds set = 15s;
        SecretClipboard clipboard({.clock = m_clock, .timeout = [&set] { return set; }});
        clipboard.copy(nightly);
        QCOMPARE(clipboard.remaining(), 15s);
        set = 90s;
        QCOMPARE(clipboard.remaining(), 15s);
        clipboard.copyAgain();
        QCOMPARE(clipboard.remaining(), 90s);
    }

    void aClockThatIsSetBackDoesNotKeepItLonger()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        m_clock.advance(30s);
        clipboard.lookAtClock();
        m_clock.advance(-3600s);
        clipboard.lookAtClock();
        QCOMPARE(clipboard.remaining(), 30s);
    }

    void whatSomebodyElseCopiedStays()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        const auto other = copyElsewhere(QStringLiteral("a shopping list"));
        QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Replaced);
        m_clock.advance(61s);
        clipboard.lookAtClock();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Idle);
        QCOMPARE(pasted(), QStringLiteral("a shopping list"));
    }

    void copyAgainBeginsAnew()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        m_clock.advance(50s);
        const auto other = copyElsewhere(QStringLiteral("a shopping list"));
        QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Replaced);
        clipboard.copyAgain();
        QCOMPARE(pasted(), token);
        QCOMPARE(clipboard.state(), SecretClipboard::State::Holding);
        QCOMPARE(clipboard.remaining(), 60s);
        m_clock.advance(50s);
        clipboard.lookAtClock();
        QCOMPARE(pasted(), token);
    }

    void clearNowForgetsIt()
    {
        SecretClipboard clipboard({.clock = m_clock});
        clipboard.copy(nightly);
        clipboard.clearNow();
        QCOMPARE(pasted(), QString());
        QCOMPARE(clipboard.state(), SecretClipboard::State::Idle);
        clipboard.copyAgain();
        QCOMPARE(pasted(), QString());
    }

    void atTheEndItIsCleared()
    {
        {
            SecretClipboard clipboard({.clock = m_clock});
            clipboard.copy(nightly);
        }
        QCOMPARE(pasted(), QString());
        std::unique_ptr<QProcess> other;
        {
            SecretClipboard clipboard({.clock = m_clock});
            clipboard.copy(nightly);
            other = copyElsewhere(QStringLiteral("a shopping list"));
            QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Replaced);
        }
        QCOMPARE(pasted(), QStringLiteral("a shopping list"));
    }

    void withoutFocusSomeSystemsCannotClear()
    {
        QWidget window;
        ClipboardCountdown countdown(*new SecretClipboard(
            {.clock = m_clock, .clearing = SecretClipboard::Clearing::WhileActive}, &window));
        auto &clipboard = *window.findChild<SecretClipboard *>();
        clipboard.copy(nightly);
        QCOMPARE(QGuiApplication::applicationState() == Qt::ApplicationActive, false);
        m_clock.advance(61s);
        clipboard.lookAtClock();
        QCOMPARE(clipboard.state(), SecretClipboard::State::Stuck);
        QVERIFY(countdown.isVisibleTo(&countdown));
        QVERIFY(countdown.findChild<QLabel *>()->text().contains(
            QStringLiteral("this system lets only an active window clear it")));
        QVERIFY(!countdown.findChild<QPushButton *>(QStringLiteral("copyAgain"))
                     ->isVisibleTo(&countdown));
        // Somebody comes back.
        window.show();
        window.activateWindow();
        QTRY_COMPARE(clipboard.state(), SecretClipboard::State::Idle);
        QCOMPARE(pasted(), QString());
    }

    void theStripSaysItAndIsUsedByKeyboard()
    {
        SecretClipboard clipboard({.clock = m_clock});
        QWidget window;
        ClipboardCountdown countdown(clipboard, &window);
        window.resize(600, 40);
        countdown.resize(600, 26);
        window.show();
        window.activateWindow();
        QVERIFY(countdown.isHidden());
        clipboard.copy(nightly);
        QVERIFY(countdown.isVisible());
        const auto *text = countdown.findChild<QLabel *>();
        QCOMPARE(text->text(),
            QStringLiteral("Token of Nightly export on the clipboard – cleared in 60 s"));
        m_clock.advance(20s);
        clipboard.lookAtClock();
        QCOMPARE(text->text(),
            QStringLiteral("Token of Nightly export on the clipboard – cleared in 40 s"));
        QCOMPARE(namelessControls(&window), QStringList());
        QCOMPARE(tabOrder(&window),
            (QStringList{QStringLiteral("Copy again"), QStringLiteral("Clear now")}));
        auto *again = countdown.findChild<QPushButton *>(QStringLiteral("copyAgain"));
        again->setFocus(Qt::TabFocusReason);
        QTest::keyClick(again, Qt::Key_Space);
        QCOMPARE(clipboard.remaining(), 60s);
        QTest::keyClick(again, Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QCOMPARE(pasted(), QString());
        QVERIFY(countdown.isHidden());
    }

    void theStripTellsWhatWasReplaced()
    {
        SecretClipboard clipboard({.clock = m_clock});
        ClipboardCountdown countdown(clipboard);
        clipboard.copy(nightly);
        const auto other = copyElsewhere(QStringLiteral("a shopping list"));
        QTRY_COMPARE(countdown.findChild<QLabel *>()->text(),
            QStringLiteral(
                "Token of Nightly export no longer on the clipboard – forgotten in 60 s"));
        QCOMPARE(countdown.findChild<QPushButton *>(QStringLiteral("clearClipboard"))->text(),
            QStringLiteral("Forget now"));
    }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--copy") == 0)
        return copyAndStay(argc, argv);
    QApplication application(argc, argv);
    TestSecretClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretclipboard.moc"
