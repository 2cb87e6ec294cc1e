// SPDX-License-Identifier: MIT
#include "models/cache/cacheprivacy.h"

#include <QJsonArray>
#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Addresses = CachePrivacy::Addresses;

class TestCachePrivacy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("with");
        const auto row
            = [](const char *name, const QString &text, const QString &without,
                  const QString &with) { QTest::newRow(name) << text << without << with; };
        row("a name", u"Ada Byron"_s, u"Ada Byron"_s, u"Ada Byron"_s);
        row("an address", u"ada@example.com"_s, {}, u"ada@example.com"_s);
        row("inside a text", u"Laptop of ada.byron+x@example.com, old"_s, u"Laptop of …, old"_s,
            u"Laptop of ada.byron+x@example.com, old"_s);
        row("in angle brackets", u"Ada <ada@example.com>"_s, u"Ada <…>"_s,
            u"Ada <ada@example.com>"_s);
        row("two", u"a@b.c d@e.f"_s, u"… …"_s, u"a@b.c d@e.f"_s);
        row("a mail link", u"mailto:ada@example.com"_s, {}, u"mailto:ada@example.com"_s);
        row("a web link that names one", u"https://x.example/?who=ada%40example.com"_s, {},
            u"https://x.example/?who=ada%40example.com"_s);
        row("a web link", u"https://x.example/help"_s, u"https://x.example/help"_s,
            u"https://x.example/help"_s);
        row("umlauts", u"jürgen@müller.example"_s, {}, u"jürgen@müller.example"_s);
        row("a token", u"key ntn_AbCdEf0123456789"_s, u"key ntn_…"_s, u"key ntn_…"_s);
        row("a session in a link", u"https://x.example/?t=ses_AbCdEf0123456789"_s,
            u"https://x.example/?t=ses_…"_s, u"https://x.example/?t=ses_…"_s);
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, without);
        QFETCH(QString, with);
        QCOMPARE(CachePrivacy::cleaned(text, Addresses::LeftOut), without);
        QCOMPARE(CachePrivacy::cleaned(text, Addresses::Kept), with);
    }

    void goesIntoEverything()
    {
        const QJsonObject person{{u"email"_s, u"ada@example.com"_s}, {u"email_verified"_s, true},
            {u"locale"_s, u"en"_s}};
        const QJsonObject row{{u"id"_s, u"1"_s}, {u"count"_s, 3}, {u"none"_s, QJsonValue()},
            {u"person"_s, person}, {u"uris"_s, QJsonArray{u"a@b.c"_s, u"plain"_s}}};
        const QJsonObject expected{{u"id"_s, u"1"_s}, {u"count"_s, 3}, {u"none"_s, QJsonValue()},
            {u"person"_s, QJsonObject{{u"locale"_s, u"en"_s}}},
            {u"uris"_s, QJsonArray{QString(), u"plain"_s}}};
        QCOMPARE(CachePrivacy::cleaned(row, Addresses::LeftOut), expected);
        QCOMPARE(CachePrivacy::cleaned(row, Addresses::Kept), row);
    }
};

QTEST_GUILESS_MAIN(TestCachePrivacy)
#include "tst_cacheprivacy.moc"
