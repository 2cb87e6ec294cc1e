// SPDX-License-Identifier: MIT
#include "ui/theme/themecolors.h"

#include <QMetaEnum>
#include <QTest>

using namespace Gatehouse;

class TestThemeColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGrounds_data();
    void textIsReadableOnItsGrounds();
    void controlsAndFocusAreSeen_data() { schemes(); }
    void controlsAndFocusAreSeen();
    void avatarsAreReadable_data() { schemes(); }
    void avatarsAreReadable();
    void anIdKeepsItsGround();

private:
    static void schemes();
};

void TestThemeColors::schemes()
{
    QTest::addColumn<ThemeColors::Scheme>("scheme");
    const auto all = QMetaEnum::fromType<ThemeColors::Scheme>();
    for (int i = 0; i < all.keyCount(); ++i)
        QTest::newRow(all.key(i)) << ThemeColors::Scheme(all.value(i));
}

void TestThemeColors::textIsReadableOnItsGrounds_data()
{
    QTest::addColumn<ThemeColors::Scheme>("scheme");
    QTest::addColumn<ColorRole>("ink");
    QTest::addColumn<ColorRole>("ground");
    const auto schemes = QMetaEnum::fromType<ThemeColors::Scheme>();
    const auto roles = QMetaEnum::fromType<ColorRole>();
    const auto add = [&](int scheme, ColorRole ink, ColorRole ground) {
        const QByteArray name = QByteArray(schemes.key(scheme)) + ": " + roles.valueToKey(int(ink))
            + " on " + roles.valueToKey(int(ground));
        QTest::newRow(name.constData())
            << ThemeColors::Scheme(schemes.value(scheme)) << ink << ground;
    };
    for (int scheme = 0; scheme < schemes.keyCount(); ++scheme) {
        for (const ColorRole ink : {ColorRole::Text, ColorRole::Secondary, ColorRole::Accent,
                 ColorRole::Success, ColorRole::Warning, ColorRole::Danger}) {
            for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Raised,
                     ColorRole::Hover, ColorRole::AccentWash})
                add(scheme, ink, ground);
        }
        add(scheme, ColorRole::OnAccent, ColorRole::Accent);
        add(scheme, ColorRole::OnToast, ColorRole::ToastGround);
    }
}

void TestThemeColors::textIsReadableOnItsGrounds()
{
    QFETCH(const ThemeColors::Scheme, scheme);
    QFETCH(const ColorRole, ink);
    QFETCH(const ColorRole, ground);
    const ThemeColors &colors = ThemeColors::of(scheme);
    const double ratio = contrastRatio(colors[ink], colors[ground]);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestThemeColors::controlsAndFocusAreSeen()
{
    QFETCH(const ThemeColors::Scheme, scheme);
    const ThemeColors &colors = ThemeColors::of(scheme);
    for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Raised}) {
        QVERIFY(contrastRatio(colors[ColorRole::ControlBorder], colors[ground]) >= 3);
        QVERIFY(contrastRatio(colors[ColorRole::Accent], colors[ground]) >= 3);
    }
}

void TestThemeColors::avatarsAreReadable()
{
    QFETCH(const ThemeColors::Scheme, scheme);
    for (int i = 0; i < ThemeColors::avatarCount; ++i) {
        const auto &avatar = ThemeColors::of(scheme).avatar(i);
        QVERIFY(contrastRatio(avatar.ground, avatar.ink) >= 4.5);
    }
}

void TestThemeColors::anIdKeepsItsGround()
{
    // The numbers are the promise: another hash would repaint everybody's workspace.
    QCOMPARE(ThemeColors::avatarIndex(QStringLiteral("b3f1")),
        ThemeColors::avatarIndex(QStringLiteral("b3f1")));
    QSet<int> used;
    for (int i = 0; i < 200; ++i)
        used << ThemeColors::avatarIndex(QStringLiteral("id-%1").arg(i));
    QCOMPARE(int(used.size()), ThemeColors::avatarCount);
}

QTEST_MAIN(TestThemeColors)
#include "tst_themecolors.moc"
