// SPDX-License-Identifier: MIT
#include "models/items/tableexport.h"

#include "models/items/pagedlistmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Gatehouse {

namespace {

QString exportWords(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QStringList:
        return value.toStringList().join(QStringLiteral(", "));
    default:
        return value.toString();
    }
}

bool exportIsText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList;
}

//! OWASP, "CSV injection": these begin a formula, at the front or after leading blanks that some
//! programs drop.
QString exportDisarmed(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const QString trimmed = text.trimmed();
    const bool armed = (!text.isEmpty() && dangerous.contains(text.front()))
        || (!trimmed.isEmpty() && dangerous.contains(trimmed.front()));
    return armed ? QLatin1Char('\'') + text : text;
}

QString exportCell(const QVariant &value)
{
    return exportIsText(value) ? exportDisarmed(exportWords(value)) : exportWords(value);
}

QString exportCsvField(QString text)
{
    static const QString special = QStringLiteral(",;\"\r\n\t");
    const bool quoted
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); })
        || text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

//! TSV has no quoting: what would end a field or a row becomes a blank.
QString exportTsvField(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\r') || c == QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    return text;
}

QString exportMarkdownField(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|#~&!");
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('\r') || c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            escaped += QLatin1Char(' ');
            continue;
        }
        if (special.contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

template <class Field>
QString exportLine(const QVariantList &cells, QChar separator, const Field &field)
{
    QStringList fields;
    for (const QVariant &cell : cells)
        fields << field(exportCell(cell));
    return fields.join(separator);
}

template <class Field>
QString exportSeparated(
    const TableExport::Table &table, QChar separator, const QString &lineEnd, const Field &field)
{
    QVariantList titles;
    for (const TableExport::Column &column : table.columns)
        titles << column.title;
    QString text = exportLine(titles, separator, field) + lineEnd;
    for (const TableExport::Row &row : table.rows)
        text += exportLine(row.cells, separator, field) + lineEnd;
    return text;
}

QString exportMarkdown(const TableExport::Table &table)
{
    const auto line = [](const QStringList &fields) {
        return QStringLiteral("| ") + fields.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QStringList titles;
    QStringList rulers;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        titles << exportMarkdownField(table.columns[i].title);
        const bool number = !table.rows.isEmpty()
            && std::all_of(
                table.rows.cbegin(), table.rows.cend(), [i](const TableExport::Row &row) {
                    return !row.cells.value(i).isValid()
                        || row.cells.value(i).typeId() == QMetaType::Int;
                });
        rulers << (number ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QString text = line(titles) + line(rulers);
    for (const TableExport::Row &row : table.rows) {
        QStringList fields;
        for (const QVariant &cell : row.cells)
            fields << exportMarkdownField(exportWords(cell));
        text += line(fields);
    }
    return text;
}

QJsonValue exportJsonValue(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QDateTime)
        return exportWords(value);
    return QJsonValue::fromVariant(value);
}

QString exportJson(const TableExport::Table &table)
{
    QJsonArray rows;
    for (const TableExport::Row &row : table.rows) {
        QJsonObject object{{QStringLiteral("id"), row.id}};
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns[i].key, exportJsonValue(row.cells.value(i)));
        rows << object;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Indented));
}

//! One labelled line a cell, a blank line between rows: reads well in a message.
QString exportText(const TableExport::Table &table)
{
    QStringList blocks;
    for (const TableExport::Row &row : table.rows) {
        QStringList lines;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString words = exportTsvField(exportWords(row.cells.value(i)));
            lines << table.columns[i].title + QStringLiteral(": ")
                    + (words.isEmpty() ? QStringLiteral("–") : words);
        }
        blocks << lines.join(QLatin1Char('\n'));
    }
    return blocks.join(QStringLiteral("\n\n"));
}

} // namespace

TableExport::Table TableExport::table(
    const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    Table table;
    for (const int column : columns) {
        table.columns << Column{
            .title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            .key = model.headerData(column, Qt::Horizontal, PagedListModel::KeyRole).toString(),
        };
    }
    for (const int row : rows) {
        Row exported{
            .id = model.index(row, 0).data(PagedListModel::IdRole).toString(),
            .link = model.index(row, 0).data(PagedListModel::LinkRole).toUrl(),
        };
        for (const int column : columns)
            exported.cells << model.index(row, column).data(PagedListModel::ExportRole);
        table.rows << exported;
    }
    return table;
}

QString TableExport::csvLine(const QVariantList &cells)
{
    return exportLine(cells, QLatin1Char(','), exportCsvField) + QStringLiteral("\r\n");
}

QString TableExport::text(const Table &table, Form form)
{
    switch (form) {
    case Form::Text:
        return exportText(table);
    case Form::Csv:
        return exportSeparated(table, QLatin1Char(','), QStringLiteral("\r\n"), exportCsvField);
    case Form::Tsv:
        return exportSeparated(table, QLatin1Char('\t'), QStringLiteral("\n"), exportTsvField);
    case Form::Json:
        return exportJson(table);
    case Form::Markdown:
        return exportMarkdown(table);
    case Form::Link: {
        QStringList links;
        for (const Row &row : table.rows) {
            if (!row.link.isEmpty())
                links << QString::fromUtf8(row.link.toEncoded());
        }
        return links.join(QLatin1Char('\n'));
    }
    case Form::Id: {
        QStringList ids;
        for (const Row &row : table.rows)
            ids << exportDisarmed(row.id);
        return ids.join(QLatin1Char('\n'));
    }
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse
