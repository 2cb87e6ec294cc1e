// SPDX-License-Identifier: MIT
#include "app/console/commandline.h"

#include <QTest>

using namespace Gatehouse;

class TestCommandLine final : public QObject {
    Q_OBJECT

    static auto parsed(const QString &words)
    {
        return parseCommandLine(
            QStringList{QStringLiteral("gatehouse")} + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void opensAWindowWithoutWords()
    {
        const auto line = std::get<CommandLine>(parsed({}));
        QCOMPARE(line.action, CommandLine::Action::Window);
        QVERIFY(!line.demo);
    }

    void readsEveryWordOfScreenshots()
    {
        const auto line = std::get<CommandLine>(parsed(
            QStringLiteral("--screenshots out --theme dark --language de --size 960x600")));
        QCOMPARE(line.action, CommandLine::Action::Screenshots);
        QCOMPARE(line.screenshots, QStringLiteral("out"));
        QCOMPARE(line.theme, CommandLine::ThemeName::Dark);
        QCOMPARE(line.language, QLocale::German);
        QCOMPARE(line.size, QSize(960, 600));
        QVERIFY(line.demo);
    }

    void listsInThreeFormats()
    {
        const auto line = std::get<CommandLine>(
            parsed(QStringLiteral("list people --profile Acme --format json --config dir")));
        QCOMPARE(line.action, CommandLine::Action::List);
        QCOMPARE(line.listOf, CommandLine::ListOf::People);
        QCOMPARE(line.format, CommandLine::Format::Json);
        QCOMPARE(line.profile, QStringLiteral("Acme"));
        QCOMPARE(line.directory, QStringLiteral("dir"));
    }

    void listsWhatIsApproved()
    {
        QCOMPARE(std::get<CommandLine>(parsed(QStringLiteral("list audit --demo"))).listOf,
            CommandLine::ListOf::Audit);
        const auto line = std::get<CommandLine>(parsed(QStringLiteral("list approved --demo")));
        QCOMPARE(line.listOf, CommandLine::ListOf::Approved);
        QCOMPARE(CommandLine::failureCode(line.action), 1);
    }

    void checksAPolicyFile()
    {
        const auto line = std::get<CommandLine>(
            parsed(QStringLiteral("check-policy policy.json --profile Acme")));
        QCOMPARE(line.action, CommandLine::Action::CheckPolicy);
        QCOMPARE(line.policyFile, QStringLiteral("policy.json"));
        QCOMPARE(line.profile, QStringLiteral("Acme"));
        // Its 1 is an answer, no failure.
        QCOMPARE(CommandLine::failureCode(line.action), 2);
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringLiteral("--frobnicate") << QStringLiteral("frobnicate");
        QTest::newRow("unknown command") << QStringLiteral("frob") << QStringLiteral("frob");
        QTest::newRow("list of nothing") << QStringLiteral("list") << QStringLiteral("connections, people, approved or audit");
        QTest::newRow("list of something else") << QStringLiteral("list cats") << QStringLiteral("cats");
        QTest::newRow("format") << QStringLiteral("list people --format xml") << QStringLiteral("--format");
        QTest::newRow("format of a window") << QStringLiteral("--format csv") << QStringLiteral("list");
        QTest::newRow("theme") << QStringLiteral("--theme pink") << QStringLiteral("--theme");
        QTest::newRow("language") << QStringLiteral("--language fr") << QStringLiteral("--language");
        QTest::newRow("size") << QStringLiteral("--screenshots o --size big") << QStringLiteral("--size");
        QTest::newRow("demo and profile") << QStringLiteral("--demo --profile A") << QStringLiteral("--profile");
        QTest::newRow("check of no file") << QStringLiteral("check-policy") << QStringLiteral("check-policy FILE");
        QTest::newRow("check of two files")
            << QStringLiteral("check-policy a b") << QStringLiteral("check-policy FILE");
        QTest::newRow("format of a check")
            << QStringLiteral("check-policy a --format csv") << QStringLiteral("--format");
        QTest::newRow("pictures of a check")
            << QStringLiteral("check-policy a --screenshots o") << QStringLiteral("--screenshots");
        QTest::newRow("pictures of a list")
            << QStringLiteral("list people --screenshots o") << QStringLiteral("--screenshots");
    }
    void refusesInOneSentence()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const auto answer = parsed(words);
        QVERIFY(std::holds_alternative<CommandLineError>(answer));
        const QString sentence = std::get<CommandLineError>(answer).sentence;
        QVERIFY2(sentence.contains(named), qPrintable(sentence));
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
    }

    void helpNamesEveryOption()
    {
        const QString text = std::get<CommandLineText>(parsed(QStringLiteral("--help"))).text;
        for (const char *word : {"--demo", "--config", "--profile", "--screenshots", "--theme",
                 "--language", "--size", "list", "approved", "audit", "check-policy", "--format", "--version"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
        QVERIFY(std::get<CommandLineText>(parsed(QStringLiteral("--version")))
                    .text.contains(QStringLiteral(GATEHOUSE_VERSION)));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
