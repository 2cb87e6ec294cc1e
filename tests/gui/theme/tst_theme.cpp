// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void changesWindowsThatAreOpen();
    void iconsFollow();
    void saysWhenItChanged();

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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
