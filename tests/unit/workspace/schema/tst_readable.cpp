// SPDX-License-Identifier: MIT
// What may stand for somebody or something where people read it.
#include "app/workspace/schema/readable.h"

#include <QTest>

using namespace GatehouseWorkspace;

class TestReadable final : public QObject {
    Q_OBJECT

private:
    static QString sign(char32_t code) { return QString::fromUcs4(&code, 1); }

private Q_SLOTS:
    void namesAreOneVisibleLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem"); // how it begins; empty: it is a name
        const QString line = QStringLiteral("a string without control characters");
        const QString seen = QStringLiteral("a string with more than spaces");
        for (const char *good : {"Zapier", "Ünïcode – 2", "日本語", "🌙", "שלום", "مرحبا", "1️⃣",
                 "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "  padded  ", "a", "e\u0301"})
            QTest::newRow(good) << QString::fromUtf8(good) << QString();
        // Emoji are joined by, and Persian is written with, signs that have no shape of their own.
        QTest::newRow("joined") << QStringLiteral("👩‍👧") << QString();
        QTest::newRow("persian") << QStringLiteral("می‌خواهم") << QString();
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << line;
        QTest::newRow("line feed") << QStringLiteral("a\nb") << line;
        QTest::newRow("tab") << QStringLiteral("a\tb") << line;
        for (char32_t code : {U'\u007f', U'\u0085', U'\u2028', U'\u2029', U'\u202a', U'\u202b',
                 U'\u202c', U'\u202d', U'\u202e', U'\u2066', U'\u2067', U'\u2068', U'\u2069'})
            QTest::addRow("a U+%04X b", uint(code))
                << QStringLiteral("a") + sign(code) + QStringLiteral("b") << line;
        QTest::newRow("nothing") << QString() << seen;
        QTest::newRow("spaces") << QStringLiteral("   ") << seen;
        for (char32_t code :
            {U'\u00a0', U'\u00ad', U'\u034f', U'\u115f', U'\u1160', U'\u200b', U'\u200d', U'\u2060',
                U'\u2800', U'\u3000', U'\u3164', U'\ufe0f', U'\ufeff', U'\uffa0', U'\U000e0041'})
            QTest::addRow("only U+%04X", uint(code)) << sign(code) + sign(code) << seen;
    }
    void namesAreOneVisibleLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, problem);
        const QString found = whyNoName(name);
        QCOMPARE(found.isEmpty(), problem.isEmpty());
        QVERIFY2(found.startsWith(problem), qPrintable(found));
    }

    void supportIsMailOrWeb_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *good : {"help@zapier.example", "mailto:help@zapier.example",
                 "first.last+x@mail.zapier.example", "https://zapier.example/help",
                 "http://zapier.example"})
            QTest::newRow(good) << true;
        for (const char *bad :
            {"", " ", "call me maybe", "file:///etc/passwd", "javascript:alert(1)", "help@",
                "@zapier.example", "help@localhost", "help@.example", "help@example.",
                "a@b@c.example", "a b@c.example", "help@c.example?bcc=me@evil.example", "https://",
                "ftp://a.example", "data:text/html,x", "mailto:"})
            QTest::newRow(bad) << false;
    }
    void supportIsMailOrWeb()
    {
        QFETCH(bool, is);
        QCOMPARE(isSupportAddress(QString::fromUtf8(QTest::currentDataTag())), is);
    }

    void picturesBringTheirBytes_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *good : {"data:image/png;base64,iVBORw0KGgo=",
                 "data:image/jpeg;base64,AAAA", "data:image/svg+xml;base64,PHN2Zy8+"})
            QTest::newRow(good) << true;
        for (const char *bad : {"data:image/png;base64,", "data:image/svg+xml,<svg onload=x>",
                 "data:text/html;base64,AAAA", "data:image/png;base64,AA AA", "iVBORw0KGgo="})
            QTest::newRow(bad) << false;
    }
    void picturesBringTheirBytes()
    {
        QFETCH(bool, is);
        QCOMPARE(isPictureData(QString::fromUtf8(QTest::currentDataTag())), is);
    }
};

QTEST_GUILESS_MAIN(TestReadable)
#include "tst_readable.moc"
