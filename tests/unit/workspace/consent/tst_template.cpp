// SPDX-License-Identifier: MIT
#include "app/workspace/consent/page.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace GatehouseWorkspace;

//! The templates by themselves, and every page of resources/consent.
class TestTemplate final : public QObject {
    Q_OBJECT

private:
    static QString render(const char *source, const QJsonObject &values)
    {
        static const Template row(QStringLiteral("<{{name}}{{#below}}{{>row}}{{/below}}>"));
        return Template(QString::fromUtf8(source))
            .render(values,
                {.other = [](const QString &) -> const Template & { return row; },
                    .text =
                        [](const QString &key, qint64 number) {
                            return number < 0 ? key + QStringLiteral(" {name}")
                                              : QStringLiteral("%1 of {name}").arg(number);
                        },
                    .number = [](qint64 number) { return QString::number(number); }});
    }
    static QString sourceOf(const QString &name)
    {
        QFile file(QStringLiteral(":/consent/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void rendersPlacesTextsAndSections()
    {
        const QJsonObject values{{QStringLiteral("name"), QStringLiteral("Ada")},
            {QStringLiteral("count"), 2}, {QStringLiteral("yes"), true},
            {QStringLiteral("no"), false},
            {QStringLiteral("rows"),
                QJsonArray{
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("a")}}, QJsonObject{}}}};
        QCOMPARE(render("{{name}} {{count}} {{nothing}}", values), QStringLiteral("Ada 2 "));
        QCOMPARE(render("{{t hello}}, {{t pages count}}", values),
            QStringLiteral("hello Ada, 2 of Ada"));
        QCOMPARE(render("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^nothing}}4{{/nothing}}",
                     values),
            QStringLiteral("134"));
        QCOMPARE(render("{{#rows}}[{{name}}]{{/rows}}", values), QStringLiteral("[a][Ada]"));
        QCOMPARE(render("{{#name}}<{{name}}>{{/name}}", values), QStringLiteral("<Ada>"));
    }

    void templatesMayHoldThemselves()
    {
        const QJsonArray none;
        const QJsonObject leaf{
            {QStringLiteral("name"), QStringLiteral("b")}, {QStringLiteral("below"), none}};
        QCOMPARE(render("{{>row}}",
                     {{QStringLiteral("name"), QStringLiteral("a")},
                         {QStringLiteral("below"), QJsonArray{leaf, leaf}}}),
            QStringLiteral("<a<b><b>>"));
    }

    void valuesArriveEscapedAndAreNotReadAgain()
    {
        const QString evil = QStringLiteral("</style></script><script>alert(1)</"
                                            "script>\"'`&{{name}}{name}\u202egpj.exe\u2066\u0001");
        const QString safe
            = QStringLiteral("&lt;/style&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/"
                             "script&gt;&quot;&#39;&#96;&amp;"
                             "{{name}}{name}gpj.exe");
        const QJsonObject values{{QStringLiteral("name"), evil}};
        QCOMPARE(render("{{name}}", values), safe);
        QCOMPARE(render("{{t hello}}", values), QStringLiteral("hello ") + safe);
        QCOMPARE(
            render("<a title=\"{{name}}\">", values), QStringLiteral("<a title=\"%1\">").arg(safe));
    }

    void pagesHaveTheirTextsInBothLanguages()
    {
        const QStringList english = catalogueKeys(Language::English);
        QCOMPARE(catalogueKeys(Language::German), english);
        for (const QString &name : pageTemplateNames()) {
            for (const QString &key : pageTemplate(name).textKeys())
                QVERIFY2(english.contains(key), qPrintable(name + u' ' + key));
        }
        // What stands in a text of one language stands in the other: names of values, and no
        // markup.
        static const QRegularExpression place(QStringLiteral("\\{[a-zA-Z]*\\}"));
        for (QString key : english) {
            const qint64 number = key.endsWith(u'#') ? 2 : -1;
            if (number == 2)
                key.chop(1);
            QStringList places[2];
            for (const Language language : {Language::English, Language::German}) {
                const QString text = catalogueText(language, key, number);
                QVERIFY2(!text.isEmpty() && !text.contains(u'<'), qPrintable(key));
                for (auto match = place.globalMatch(text); match.hasNext();)
                    places[int(language)] << match.next().captured();
                places[int(language)].sort();
                places[int(language)].removeDuplicates();
            }
            QVERIFY2(places[0] == places[1], qPrintable(key));
        }
    }

    //! Escaping holds in elements and quoted attributes. Nowhere else may a value stand.
    void valuesStandWhereEscapingHolds()
    {
        static const QRegularExpression tag(QStringLiteral("<[a-z/!][^<>]*>"));
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
        static const QRegularExpression section(QStringLiteral("\\{\\{[#^/][a-zA-Z]+\\}\\}"));
        static const QRegularExpression address(
            QStringLiteral("\\s(href|src|action|formaction)=\"([^\"]*\\{\\{[^\"]*)\""));
        static const QRegularExpression handler(QStringLiteral("\\son[a-z]+=|\\sstyle="));
        // Each of these is made by code that looks at it: forms of ours, a web address, a picture.
        const QStringList looked{QStringLiteral("{{base}}"), QStringLiteral("{{website}}"),
            QStringLiteral("{{picture}}"), QStringLiteral("{{cancelAddress}}"),
            QStringLiteral("{{start}}")};
        for (const QString &name : pageTemplateNames()) {
            const QString source = sourceOf(name);
            if (!name.endsWith(QLatin1String(".html"))) {
                QVERIFY2(!source.contains(QLatin1String("{{")), qPrintable(name));
                continue;
            }
            for (auto found = tag.globalMatch(source); found.hasNext();) {
                const QString text = found.next().captured();
                QString bare = text;
                bare.remove(quoted).remove(section);
                QVERIFY2(!bare.contains(QLatin1String("{{")), qPrintable(name + u' ' + text));
                QVERIFY2(!handler.match(text).hasMatch(), qPrintable(name + u' ' + text));
                for (auto at = address.globalMatch(text); at.hasNext();) {
                    const QString value = at.next().captured(2);
                    QVERIFY2(std::any_of(looked.begin(), looked.end(),
                                 [&](const QString &place) { return value.startsWith(place); }),
                        qPrintable(name + u' ' + text));
                }
            }
        }
    }

    void pagesSayWhatBrowsersMayDo()
    {
        const Reply reply
            = messageReply(Language::German, {.title = "overTitle", .text = "over", .status = 403});
        const QByteArray policy = reply.header("Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        for (const char *part : {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"})
            QVERIFY2(policy.contains(part), part);
        for (const char *loose : {"unsafe", "http", "*"})
            QVERIFY2(!policy.contains(loose), loose);
        QVERIFY(reply.body.contains("<html lang=\"de\">"));
        QCOMPARE(reply.status, 403);
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
