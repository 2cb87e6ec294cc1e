// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include <QMetaEnum>
#include <QTest>

using namespace Gatehouse;

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameHasAPicture_data();
    void everyNameHasAPicture();
    void picturesFollowTheScale();
    void theApplicationHasOne() { QVERIFY(!Icons::application().pixmap(32).isNull()); }
};

void TestIcons::everyNameHasAPicture_data()
{
    QTest::addColumn<IconName>("name");
    const auto names = QMetaEnum::fromType<IconName>();
    for (int i = 1; i < names.keyCount(); ++i) // 0 is None
        QTest::newRow(names.key(i)) << IconName(names.value(i));
}

void TestIcons::everyNameHasAPicture()
{
    QFETCH(const IconName, name);
    const QImage image = Icons::pixmap(name, Qt::red, {20, 20}, 1).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++painted;
            QVERIFY(pixel.red() > 200 && pixel.green() < 60); // the colour asked for, and no other
        }
    }
    QVERIFY(painted > 6);
}

void TestIcons::picturesFollowTheScale()
{
    const QPixmap pixmap = Icons::pixmap(IconName::Search, Qt::black, {16, 16}, 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
