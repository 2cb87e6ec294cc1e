// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void changesWindowsThatAreOpen();
    void iconsFollow();
    void saysWhenItChanged();
    void returnPressesTheFocusedButton();

private:
    Theme *m_theme = nullptr;
};

void TestTheme::changesWindowsThatAreOpen()
{
    m_theme->setMode(Theme::Mode::Light);
    TextLabel label(TextLabel::Kind::Secondary, QStringLiteral("second line"));
    QPushButton button(QStringLiteral("Save"));
    label.show();
    button.show();
    TextLabel later(TextLabel::Kind::Secondary, QStringLiteral("on a page that comes later"));
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::HighContrast, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        const ThemeColors &colors = m_theme->colors();
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), colors[ColorRole::Secondary]);
        QTRY_COMPARE(button.palette().color(QPalette::ButtonText), colors[ColorRole::Text]);
        QCOMPARE(&themeColors(&button), &colors);
    }
    m_theme->setMode(Theme::Mode::Dark);
    later.show();
    QTRY_COMPARE(
        later.palette().color(QPalette::WindowText), m_theme->colors()[ColorRole::Secondary]);
}

void TestTheme::iconsFollow()
{
    const QIcon icon = Icons::icon(IconName::Check, ColorRole::Text);
    m_theme->setMode(Theme::Mode::Light);
    const QImage light = icon.pixmap(16).toImage();
    m_theme->setMode(Theme::Mode::Dark);
    QVERIFY(icon.pixmap(16).toImage() != light);
}

void TestTheme::saysWhenItChanged()
{
    m_theme->setMode(Theme::Mode::Light);
    QSignalSpy changed(m_theme, &Theme::changed);
    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(changed.count(), 0);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::returnPressesTheFocusedButton()
{
    QWidget window;
    QPushButton button(QStringLiteral("Undo"), &window);
    QCheckBox box(QStringLiteral("Disconnect them too"), &window);
    window.show();
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.count(), 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 2);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());

    // In a dialog it is the default button's.
    QDialog dialog;
    QToolButton more(&dialog);
    QPushButton save(QStringLiteral("Save"), &dialog);
    save.setDefault(true);
    dialog.show();
    const QSignalSpy opened(&more, &QToolButton::clicked);
    const QSignalSpy saved(&save, &QPushButton::clicked);
    QTest::keyClick(&more, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(saved.count(), 1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
