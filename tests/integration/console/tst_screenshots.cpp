// SPDX-License-Identifier: MIT
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

//! `gatehouse --screenshots DIR` as the scripts run it.
class TestScreenshots final : public QObject {
    Q_OBJECT

private:
    struct Pictures {
        int code = -1;
        QByteArray err = {};
        QStringList names = {};
    };
    static Pictures take(const QString &folder, const QStringList &more)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GATEHOUSE_PROGRAM"),
            QStringList{QStringLiteral("--screenshots"), folder} + more);
        if (!process.waitForFinished(200000))
            return {};
        return {.code = process.exitCode(),
            .err = process.readAllStandardError(),
            .names = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)};
    }
    static bool isUniform(const QImage &picture)
    {
        const QRgb first = picture.pixel(0, 0);
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                if (picture.pixel(x, y) != first)
                    return false;
            }
        }
        return true;
    }

    QTemporaryDir m_place;
    QStringList m_first;

private Q_SLOTS:
    void everyScene_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << QStringList{QStringLiteral("--theme"), QStringLiteral("light"),
            QStringLiteral("--language"), QStringLiteral("en")}
                               << QSize(1280, 800) << false;
        QTest::newRow("dark-german") << QStringList{QStringLiteral("--theme"),
            QStringLiteral("dark"), QStringLiteral("--language"), QStringLiteral("de"),
            QStringLiteral("--size"), QStringLiteral("1100x700")}
                                     << QSize(1100, 700) << true;
    }
    void everyScene()
    {
        QFETCH(QStringList, options);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString folder = m_place.filePath(QLatin1String(QTest::currentDataTag()));
        const Pictures pictures = take(folder, options);
        QVERIFY2(pictures.code == 0, pictures.err.constData());
        QVERIFY(pictures.names.contains(QStringLiteral("01-connections.png")));
        for (const char *part : {"-people.png", "-start.png", "-notion-profile.png",
                 "-connect-notion.png", "-new-workspace.png", "-connections-empty.png",
                 "-fault-429.png", "-keyring-locked.png", "-about.png", "-settings.png",
                 "-settings-shortcuts.png", "-palette.png", "-palette-text.png",
                 "-palette-no-match.png", "-start-palette.png", "-read-only.png", "-approvals.png",
                 "-requests.png", "-audit.png", "-leaving-look.png", "-view-as-member.png",
                 "-install-waiting.png", "-held-tokens.png", "-add-connection.png",
                 "-add-at-developer.png", "-add-token-found.png"})
            QVERIFY2(!pictures.names.filter(QLatin1String(part)).isEmpty(), part);
        for (const QString &name : pictures.names) {
            const QImage picture(QDir(folder).filePath(name));
            QVERIFY2(!picture.isNull(), qPrintable(name));
            QVERIFY2(!isUniform(picture), qPrintable(name));
            // Pictures of what a narrow or a wide window does have another size.
            if (!name.contains(QLatin1String("-narrow")) && !name.contains(QLatin1String("-wide"))
                && !name.contains(QLatin1String("-overlay")))
                QVERIFY2(picture.size() == size, qPrintable(name));
        }
        const QImage first(QDir(folder).filePath(QStringLiteral("01-connections.png")));
        const int lightness = first.pixelColor(first.width() - 3, first.height() / 2).lightness();
        QCOMPARE(lightness < 128, dark);
        if (m_first.isEmpty())
            m_first = pictures.names;
        QCOMPARE(pictures.names, m_first);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QString file = m_place.filePath(QStringLiteral("file"));
        QFile taken(file);
        QVERIFY(taken.open(QFile::WriteOnly));
        const Pictures pictures = take(file + QStringLiteral("/below"), {});
        QCOMPARE(pictures.code, 1);
        QVERIFY(pictures.err.contains("cannot be made"));
    }
};

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
