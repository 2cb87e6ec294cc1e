// SPDX-License-Identifier: MIT
#include "ui/common/avatar.h"
#include "ui/common/iconimage.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

class TestIconImage final : public QObject {
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_place;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_place.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void everyKindFitsTheSquare_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QPoint>("inside"); //!< of the picture
        QTest::addColumn<bool>("isSquare");
        QImage wide(600, 300, QImage::Format_RGB32);
        wide.fill(Qt::red);
        const auto saved = [&](const char *name) {
            const QString path = m_place.filePath(QString::fromLatin1(name));
            return wide.save(path) ? path : QString();
        };
        QTest::newRow("png") << saved("wide.png") << QPoint(64, 64) << false;
        QTest::newRow("jpeg") << saved("wide.jpg") << QPoint(64, 64) << false;
        QTest::newRow("jpeg called png") << [&] {
            QFile::copy(saved("wide.jpg"), m_place.filePath(QStringLiteral("false.png")));
            return m_place.filePath(QStringLiteral("false.png"));
        }() << QPoint(64, 64) << false;
        QTest::newRow("svg") << write(QStringLiteral("square.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
            "<rect width='10' height='10' fill='#ff0000'/></svg>")
                             << QPoint(2, 2) << true;
    }
    void everyKindFitsTheSquare()
    {
        QFETCH(QString, path);
        QFETCH(QPoint, inside);
        QFETCH(bool, isSquare);
        const IconImage::Read read = IconImage::read(path);
        QCOMPARE(read.problem, IconImage::Problem::None);
        QVERIFY(read.address.startsWith(QLatin1String("data:image/png;base64,")));
        QVERIFY2(read.address.size() < 200000, "The service takes it.");
        const QImage picture = IconImage::pixmap(read.address).toImage();
        QCOMPARE(picture.size(), QSize(128, 128));
        const QColor colour = picture.pixelColor(inside);
        QVERIFY(colour.red() > 240 && colour.green() < 20);
        QCOMPARE(picture.pixelColor(64, 2).alpha() > 0, isSquare);
    }

    void brokenFilesSayWhatTheyAre()
    {
        using Problem = IconImage::Problem;
        QCOMPARE(IconImage::read(m_place.filePath(QStringLiteral("none.png"))).problem,
            Problem::Unreadable);
        QCOMPARE(IconImage::read(m_place.path()).problem, Problem::Unreadable);
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("hello"), QByteArray("\x89PNG\r\n\x1a\n cut off"),
                QByteArray("<svg"), QByteArray("<html><body>no picture</body></html>")})
            QCOMPARE(IconImage::read(write(QStringLiteral("broken"), bytes)).problem,
                Problem::NotAPicture);
        QCOMPARE(IconImage::read(write(QStringLiteral("large"), QByteArray(11 * 1024 * 1024, 'x')))
                     .problem,
            Problem::TooLarge);
    }

    void aFaceShowsThePicture()
    {
        QImage blue(128, 128, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        const QString path = m_place.filePath(QStringLiteral("blue.png"));
        QVERIFY(blue.save(path));
        Avatar avatar(40);
        avatar.setFace({.id = QStringLiteral("x"),
            .name = QStringLiteral("Door sensors"),
            .icon = IconImage::read(path).address});
        QVERIFY(avatar.grab().toImage().pixelColor(20, 20).blue() > 240);
        // Somebody else's address is neither fetched nor drawn.
        avatar.setFace({.id = QStringLiteral("x"),
            .name = QStringLiteral("Door sensors"),
            .icon = QStringLiteral("https://example.org/icon.png")});
        QVERIFY(avatar.grab().toImage().pixelColor(4, 20) != QColor(Qt::blue));
        QVERIFY(IconImage::pixmap(QStringLiteral("data:image/png;base64,AAAA")).isNull());
        QVERIFY(IconImage::pixmap(QStringLiteral("data:text/html;base64,AAAA")).isNull());
    }
};

QTEST_MAIN(TestIconImage)
#include "tst_iconimage.moc"
