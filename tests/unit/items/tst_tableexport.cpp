// SPDX-License-Identifier: MIT
#include "models/items/tableexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gatehouse;

namespace {

TableExport::Table exportTableOf(const QVariantList &cells)
{
    TableExport::Table table;
    for (qsizetype i = 0; i < cells.size(); ++i)
        table.columns << TableExport::Column{
            .title = QStringLiteral("Title %1").arg(i), .key = QStringLiteral("key_%1").arg(i)};
    table.rows << TableExport::Row{.id = QStringLiteral("id-1"),
        .link = QUrl(QStringLiteral("https://zapier.example/a b")),
        .cells = cells};
    return table;
}

QString secondLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 1, 1).remove(QLatin1Char('\r'));
}

} // namespace

class TestTableExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("tsv");
        const auto row = [](const char *name, const QString &text, const QString &csv,
                             const QString &tsv) { QTest::newRow(name) << text << csv << tsv; };
        row("plain", QStringLiteral("Zapier"), QStringLiteral("Zapier"), QStringLiteral("Zapier"));
        row("equals", QStringLiteral("=1+1"), QStringLiteral("'=1+1"), QStringLiteral("'=1+1"));
        row("plus", QStringLiteral("+1"), QStringLiteral("'+1"), QStringLiteral("'+1"));
        row("minus", QStringLiteral("-1"), QStringLiteral("'-1"), QStringLiteral("'-1"));
        row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"),
            QStringLiteral("'@SUM(A1)"));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""), QStringLiteral("' =1"));
        row("return", QStringLiteral("\r=1"), QStringLiteral("\"'=1\""), QStringLiteral("' =1"));
        row("blank before", QStringLiteral(" =1"), QStringLiteral("' =1"), QStringLiteral("' =1"));
        row("quotes", QStringLiteral("a \"b\", c"), QStringLiteral("\"a \"\"b\"\", c\""),
            QStringLiteral("a \"b\", c"));
    }
    void formulasAreDisarmed()
    {
        QFETCH(QString, text);
        QFETCH(QString, csv);
        QFETCH(QString, tsv);
        const TableExport::Table table = exportTableOf({text});
        QCOMPARE(secondLine(TableExport::text(table, TableExport::Form::Csv)), csv);
        QCOMPARE(secondLine(TableExport::text(table, TableExport::Form::Tsv)), tsv);
    }

    void numbersStayNumbers()
    {
        QCOMPARE(
            secondLine(TableExport::text(exportTableOf({-5, QVariant()}), TableExport::Form::Csv)),
            QStringLiteral("-5,"));
    }

    void timesAreUtc()
    {
        const QDateTime berlin
            = QDateTime(QDate(2026, 8, 19), QTime(14, 2), Qt::OffsetFromUTC, 7200);
        QCOMPARE(secondLine(TableExport::text(exportTableOf({berlin}), TableExport::Form::Csv)),
            QStringLiteral("2026-08-19T12:02:00.000Z"));
    }

    void jsonKeepsTypesAndNull()
    {
        const QByteArray json = TableExport::text(
            exportTableOf({QStringLiteral("=x"), 7, QVariant(), QStringList{QStringLiteral("a")}}),
            TableExport::Form::Json)
                                    .toUtf8();
        const QJsonObject row = QJsonDocument::fromJson(json).array().at(0).toObject();
        QCOMPARE(row.value(QStringLiteral("id")).toString(), QStringLiteral("id-1"));
        QCOMPARE(row.value(QStringLiteral("key_0")).toString(), QStringLiteral("=x"));
        QCOMPARE(row.value(QStringLiteral("key_1")).toInt(), 7);
        QVERIFY(row.value(QStringLiteral("key_2")).isNull());
        QVERIFY(row.value(QStringLiteral("key_3")).isArray());
    }

    void markdownCannotBreakItsTable()
    {
        const QString text = TableExport::text(
            exportTableOf({QStringLiteral("a|b\n<img>"), 3}), TableExport::Form::Markdown);
        QCOMPARE(text.count(QLatin1Char('\n')), 3);
        QVERIFY(text.contains(QStringLiteral("a\\|b \\<img\\>")));
        QVERIFY(text.contains(QStringLiteral("| --- | ---: |")));
    }

    void textNamesEveryCell()
    {
        QCOMPARE(TableExport::text(
                     exportTableOf({QStringLiteral("x"), QVariant()}), TableExport::Form::Text),
            QStringLiteral("Title 0: x\nTitle 1: –"));
    }

    void linkAndId()
    {
        TableExport::Table table = exportTableOf({QStringLiteral("x")});
        QCOMPARE(TableExport::text(table, TableExport::Form::Link),
            QStringLiteral("https://zapier.example/a%20b"));
        QCOMPARE(TableExport::text(table, TableExport::Form::Id), QStringLiteral("id-1"));
        table.rows.first().link = QUrl();
        QVERIFY(TableExport::text(table, TableExport::Form::Link).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
