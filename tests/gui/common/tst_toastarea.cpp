// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/toast.h"
#include "ui/common/toastarea.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Gatehouse;

class TestToastArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsTheActionOnce();
    void isReachedByKeyboardAndGivesTheFocusBack();
    void offersASecondThingBeforeTheFirst();
    void staysWhileItHasTheFocus();
    void longNamesWrap();
    void showsThreeAtMost();
    void replacesWhatItSaidAboutTheSame();
};

void TestToastArea::runsTheActionOnce()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    host.show();
    int undone = 0;
    area.showMessage({.text = QStringLiteral("Miro was disconnected"),
        .action = QStringLiteral("Undo"),
        .run = [&] { ++undone; }});
    QCOMPARE(namelessControls(&area), QStringList());
    QVERIFY(host.rect().contains(area.geometry()));
    QTest::mouseClick(area.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QCOMPARE(area.count(), 0);
}

void TestToastArea::offersASecondThingBeforeTheFirst()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    int opened = 0;
    int undone = 0;
    area.showMessage({.text = QStringLiteral("Miro is installed"),
        .action = QStringLiteral("Undo"),
        .run = [&] { ++undone; },
        .other = QStringLiteral("Open"),
        .runOther = [&] { ++opened; }});
    QCOMPARE(namelessControls(&area), QStringList());
    area.toggleFocus();
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), QStringLiteral("Open"));
    QTest::keyClick(focused, Qt::Key_Tab);
    QCOMPARE(
        qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), QStringLiteral("Undo"));
    QTest::mouseClick(focused, Qt::LeftButton);
    QCOMPARE(opened, 1);
    QCOMPARE(undone, 0);
    QCOMPARE(area.count(), 0);
}

void TestToastArea::isReachedByKeyboardAndGivesTheFocusBack()
{
    QWidget host;
    host.resize(800, 600);
    QLineEdit field(&host);
    ToastArea area(&host);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    field.setFocus();
    area.showMessage({.text = QStringLiteral("Done"), .action = QStringLiteral("Undo"), .run = {}});
    area.toggleFocus();
    QVERIFY(area.isAncestorOf(QApplication::focusWidget()));
    area.toggleFocus();
    QCOMPARE(QApplication::focusWidget(), &field);
    area.toggleFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(area.count(), 0);
    QCOMPARE(QApplication::focusWidget(), &field);
}

void TestToastArea::staysWhileItHasTheFocus()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    area.showMessage({.text = QStringLiteral("Done"), .action = QStringLiteral("Undo"), .run = {}});
    auto *life = area.findChild<QTimer *>();
    // Wherever another test left the pointer.
    QEvent away(QEvent::Leave);
    area.findChild<Toast *>()->setAttribute(Qt::WA_UnderMouse, false);
    QApplication::sendEvent(area.findChild<Toast *>(), &away);
    QVERIFY(life->isActive());
    QCOMPARE(life->interval(), 10000);
    area.toggleFocus();
    QVERIFY(!life->isActive());
}

void TestToastArea::longNamesWrap()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    host.show();
    const QString text = QStringLiteral("%1 is created.").arg(QString(90, u'W'));
    area.showMessage({.text = text});
    const auto *label = area.findChild<QLabel *>();
    QCOMPARE(label->accessibleName(), text);
    const QRect lines
        = label->fontMetrics().boundingRect(label->contentsRect(), Qt::TextWordWrap, label->text());
    QVERIFY(lines.width() <= label->contentsRect().width());
    QTRY_VERIFY(lines.height() <= label->height());
}

void TestToastArea::showsThreeAtMost()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    for (int i = 0; i < 5; ++i)
        area.showMessage({.text = QString::number(i)});
    QCOMPARE(area.count(), 3);
}

void TestToastArea::replacesWhatItSaidAboutTheSame()
{
    QWidget host;
    host.resize(800, 600);
    ToastArea area(&host);
    host.show();
    area.showMessage({.text = QStringLiteral("Zapier is disconnected."),
        .topic = QStringLiteral("zapier"),
        .action = QStringLiteral("Undo")});
    area.showMessage({.text = QStringLiteral("Copied."), .action = {}});
    area.showMessage(
        {.text = QStringLiteral("This is undone."), .topic = QStringLiteral("zapier")});
    // An offer to undo what is undone already would do nothing.
    QCOMPARE(area.count(), 2);
}

QTEST_MAIN(TestToastArea)
#include "tst_toastarea.moc"
