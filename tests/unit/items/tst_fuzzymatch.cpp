// SPDX-License-Identifier: MIT
#include "models/items/fuzzymatch.h"

#include <QTest>

using namespace Gatehouse;
using Rank = FuzzyMatch::Rank;

class TestFuzzyMatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Rank>("rank");
        QTest::addColumn<QList<int>>("positions");
        const auto add = [](const char *name, const char *pattern, Rank rank, QList<int> places) {
            QTest::addRow("%s in %s", pattern, name)
                << QString::fromUtf8(name) << QString::fromUtf8(pattern) << rank << places;
        };
        add("Zapier", "zap", Rank::Prefix, {0, 1, 2});
        add("Zapier", "  ZAP ", Rank::Prefix, {0, 1, 2});
        add("Nightly export", "exp", Rank::WordStart, {8, 9, 10});
        add("GitHub", "hub", Rank::WordStart, {3, 4, 5});
        add("Theme: Dark", "dark", Rank::WordStart, {7, 8, 9, 10});
        add("Zapier", "pie", Rank::Substring, {2, 3, 4});
        add("Refresh", "rfsh", Rank::Subsequence, {0, 2, 5, 6});
        add("Command palette", "cp", Rank::Subsequence, {0, 8});
        add("Tomás Ruiz", "tomas", Rank::Prefix, {0, 1, 2, 3, 4});
        add("Tomas Ruiz", "tomás", Rank::Prefix, {0, 1, 2, 3, 4});
        add("Größe ändern", "grosse", Rank::Prefix, {});
        add("Ada Byron", "byron ada", Rank::WordStart, {0, 1, 2, 4, 5, 6, 7, 8});
    }
    void ranks()
    {
        QFETCH(QString, name);
        QFETCH(QString, pattern);
        QFETCH(Rank, rank);
        QFETCH(QList<int>, positions);
        const std::optional<FuzzyMatch> match = fuzzyMatch(name, pattern);
        if (positions.isEmpty()) {
            // One letter for one letter: ß is not two.
            QVERIFY(!match);
            return;
        }
        QVERIFY(match);
        QCOMPARE(match->rank, rank);
        QCOMPARE(match->positions, positions);
    }

    void doesNotFit()
    {
        QVERIFY(!fuzzyMatch(QStringLiteral("Zapier"), QStringLiteral("zapp")));
        QVERIFY(!fuzzyMatch(QStringLiteral("Zapier"), QStringLiteral("rz")));
        QVERIFY(!fuzzyMatch(QString(), QStringLiteral("a")));
        // Two letters inside a word say nothing.
        QVERIFY(!fuzzyMatch(QStringLiteral("Keyboard sheet"), QStringLiteral("re")));
    }

    void nothingTypedFitsEverything()
    {
        const std::optional<FuzzyMatch> match = fuzzyMatch(QStringLiteral("Zapier"), {});
        QVERIFY(match);
        QVERIFY(match->positions.isEmpty());
        QVERIFY(fuzzyMatch({}, QStringLiteral("  ")));
    }

    void theBestStandsFirst()
    {
        const QString pattern = QStringLiteral("port");
        const QStringList inOrder{QStringLiteral("Portal"), QStringLiteral("My port"),
            QStringLiteral("Export"), QStringLiteral("Pool of reports"),
            QStringLiteral("Print ours to")};
        QStringList shuffled{inOrder[3], inOrder[1], inOrder[4], inOrder[0], inOrder[2]};
        std::stable_sort(shuffled.begin(), shuffled.end(), [&](const QString &a, const QString &b) {
            return isBetterMatch(*fuzzyMatch(a, pattern), *fuzzyMatch(b, pattern));
        });
        QCOMPARE(shuffled, inOrder);
    }

    void tightIsBetterThanEarly()
    {
        const std::optional<FuzzyMatch> loose
            = fuzzyMatch(QStringLiteral("abxxxxxxc"), QStringLiteral("abc"));
        const std::optional<FuzzyMatch> tight
            = fuzzyMatch(QStringLiteral("zz abxc"), QStringLiteral("abc"));
        QVERIFY(loose && tight);
        QVERIFY(isBetterMatch(*tight, *loose));
        QVERIFY(!isBetterMatch(*tight, *tight));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
