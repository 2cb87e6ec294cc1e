// SPDX-License-Identifier: MIT
// What the consent page says of who asks, and of what it wants, in plain words.
#include "app/workspace/consent/asker.h"

#include <QJsonArray>
#include <QTest>

using namespace GatehouseWorkspace;

class TestAsker final : public QObject {
    Q_OBJECT

private:
    static QString said(const QJsonObject &values, const char *key)
    {
        return values.value(QLatin1String(key)).toString();
    }
    static QStringList may(const QJsonObject &values)
    {
        QStringList list;
        for (const QJsonValue &each : values.value(QLatin1String("may")).toArray())
            list << each[QLatin1String("text")].toString();
        return list;
    }

private Q_SLOTS:
    void namesWhoAsks()
    {
        const OAuthClientRow client{.name = QStringLiteral("Paper loop"),
            .developer = {.name = QStringLiteral("Loop GmbH"),
                .website = QStringLiteral("https://www.loop.example/about")},
            .listing = Listing::Listed};
        const QJsonObject values = askerValues(client, Language::English);
        QCOMPARE(said(values, "name"), QStringLiteral("Paper loop"));
        QCOMPARE(said(values, "developer"), QStringLiteral("Loop GmbH"));
        QCOMPARE(said(values, "website"), QStringLiteral("https://www.loop.example/about"));
        QCOMPARE(said(values, "websiteName"), QStringLiteral("loop.example"));
        QCOMPARE(said(values, "listing"), QStringLiteral("Listed in the Marketplace"));
        QCOMPARE(said(values, "initial"), QStringLiteral("P"));
    }

    void saysWhereItIsListed_data()
    {
        QTest::addColumn<bool>("firstParty");
        QTest::addColumn<int>("listing");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("listed") << false << int(Listing::Listed)
                                << QStringLiteral("Listed in the Marketplace")
                                << QStringLiteral("Im Marketplace gelistet");
        QTest::newRow("in review")
            << false << int(Listing::InReview) << QStringLiteral("In review for the Marketplace")
            << QStringLiteral("Für den Marketplace in Prüfung");
        QTest::newRow("unlisted") << false << int(Listing::Unlisted)
                                  << QStringLiteral("Not listed in the Marketplace")
                                  << QStringLiteral("Nicht im Marketplace gelistet");
        QTest::newRow("built by Notion")
            << true << int(Listing::Unlisted) << QStringLiteral("Built by Notion")
            << QStringLiteral("Von Notion entwickelt");
    }
    void saysWhereItIsListed()
    {
        QFETCH(bool, firstParty);
        QFETCH(int, listing);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const OAuthClientRow client{
            .firstParty = firstParty, .listing = static_cast<Listing>(listing)};
        QCOMPARE(said(askerValues(client, Language::English), "listing"), english);
        QCOMPARE(said(askerValues(client, Language::German), "listing"), german);
    }

    void showsNoPictureFromElsewhere_data()
    {
        QTest::addColumn<QString>("icon");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("initial");
        const QString png = QStringLiteral("data:image/png;base64,iVBORw0KGgo=");
        QTest::newRow("with the page") << png << png << QStringLiteral("Z");
        QTest::newRow("an emoji") << QStringLiteral("🧭") << QString() << QStringLiteral("🧭");
        QTest::newRow("none") << QString() << QString() << QStringLiteral("Z");
        QTest::newRow("elsewhere")
            << QStringLiteral("https://evil.example/pixel.png") << QString() << QStringLiteral("Z");
        QTest::newRow("a page") << QStringLiteral("data:text/html;base64,PHNjcmlwdD4=") << QString()
                                << QStringLiteral("Z");
        QTest::newRow("not base64") << QStringLiteral("data:image/svg+xml,<svg onload=x>")
                                    << QString() << QStringLiteral("Z");
    }
    void showsNoPictureFromElsewhere()
    {
        QFETCH(QString, icon);
        QFETCH(QString, picture);
        QFETCH(QString, initial);
        const QJsonObject values
            = askerValues({.name = QStringLiteral(" zapier"), .icon = icon}, Language::English);
        QCOMPARE(said(values, "picture"), picture);
        QCOMPARE(said(values, "initial"), initial);
    }

    void leadsToTheWebAlone_data()
    {
        QTest::addColumn<QString>("website");
        for (const char *website : {"", "javascript:alert(1)", "data:text/html,x", "file:///etc",
                 "loop.example", "//loop.example", "https://"})
            QTest::addRow("%s", website) << QString::fromLatin1(website);
    }
    void leadsToTheWebAlone()
    {
        QFETCH(QString, website);
        const QJsonObject values
            = askerValues({.developer = {.website = website}}, Language::English);
        QCOMPARE(said(values, "website"), QString());
        QCOMPARE(said(values, "websiteName"), QString());
    }

    void saysWhatItWants_data()
    {
        QTest::addColumn<Capabilities>("capabilities");
        QTest::addColumn<QStringList>("may");
        QTest::addColumn<QString>("mayNot");
        QTest::newRow("nothing")
            << Capabilities{.readContent = false}
            << QStringList{QStringLiteral("Know that it is connected, and nothing else")}
            << QStringLiteral("It will not see comments, what is on your pages or who is in this "
                              "workspace. It will not change anything.");
        QTest::newRow("reading")
            << Capabilities{.readContent = true}
            << QStringList{QStringLiteral("Read the pages you select")}
            << QStringLiteral("It will not see comments or who is in this workspace. It will not "
                              "change anything.");
        QTest::newRow("names")
            << Capabilities{.readContent = true,
                   .readComments = true,
                   .userInformation = UserInformation::WithoutEmail}
            << QStringList{QStringLiteral("Read the pages you select"),
                   QStringLiteral("Read comments on them"),
                   QStringLiteral("See the names of people in this workspace")}
            << QStringLiteral("It will not see e-mail addresses. It will not change anything.");
        QTest::newRow("everything")
            << Capabilities{.readContent = true,
                   .updateContent = true,
                   .insertContent = true,
                   .readComments = true,
                   .insertComments = true,
                   .userInformation = UserInformation::WithEmail}
            << QStringList{QStringLiteral("Read the pages you select"),
                   QStringLiteral("Change what is on them"),
                   QStringLiteral("Add new content to them"),
                   QStringLiteral("Read comments on them"), QStringLiteral("Comment on them"),
                   QStringLiteral("See the names and e-mail addresses of people in this workspace")}
            << QString();
    }
    void saysWhatItWants()
    {
        QFETCH(Capabilities, capabilities);
        QFETCH(QStringList, may);
        QFETCH(QString, mayNot);
        const QJsonObject values = accessValues(capabilities, Language::English);
        QCOMPARE(TestAsker::may(values), may);
        QCOMPARE(said(values, "mayNot"), mayNot);
    }

    void theConsoleSaysWhereItGoesBackTo()
    {
        const QJsonObject values
            = consoleValues(QStringLiteral("http://127.0.0.1:40001/callback"), Language::English);
        QCOMPARE(said(values, "name"), QStringLiteral("Gatehouse on this computer"));
        QCOMPARE(said(values, "listing"), QStringLiteral("Goes back to 127.0.0.1:40001"));
        QCOMPARE(said(values, "website"), QString());
    }
};

QTEST_GUILESS_MAIN(TestAsker)
#include "tst_asker.moc"
