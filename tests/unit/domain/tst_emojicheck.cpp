// SPDX-License-Identifier: MIT
#include "models/domain/emojicheck.h"

#include <QTest>

using namespace Gatehouse;

class TestEmojiCheck final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactlyOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *text, bool isOne) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << isOne;
        };
        for (const char *one : {"🚀", "⚡", "❤️", "❤", "👍🏽", "👩‍💻",
                 "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪",
                 "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "⭐", "🛡️", "🧾", "🤖"})
            row(one, true);
        for (const char *other : {"", "a", "ab", "1", "#", "🚀🚀", "🚀 ", "🚀a", "🇩", "🇩🇪🇫🇷", "👩‍",
                 "‍", "️", "→", "①", "é", "漢", "<svg>"})
            row(other, false);
    }
    void exactlyOne()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isOneEmoji(text), isOne);
    }
};

QTEST_GUILESS_MAIN(TestEmojiCheck)
#include "tst_emojicheck.moc"
