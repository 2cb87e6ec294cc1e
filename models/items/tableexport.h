// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QVariant>

class QAbstractItemModel;

namespace Gatehouse {

//! Rows as text for other programs, in the seven forms of the copy menu. Pure. Times are UTC.
//! A text that a spreadsheet would take for a formula is led by an apostrophe in CSV and TSV.
class TableExport {
    Q_GADGET

public:
    enum class Form { Text, Csv, Tsv, Json, Markdown, Link, Id };
    Q_ENUM(Form)

    struct Column {
        QString title = {}; //!< as the header says it
        QString key = {}; //!< in JSON
    };
    struct Row {
        QString id = {};
        QUrl link = {};
        QVariantList cells
            = {}; //!< text, list of texts, number, boolean, UTC QDateTime, or invalid: unknown
    };
    struct Table {
        QList<Column> columns = {};
        QList<Row> rows = {};
    };

    //! Rows and columns of a PagedListModel (its ExportRole, KeyRole, IdRole, LinkRole), in this
    //! order.
    static Table table(
        const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

    //! One line of CSV with its end, for what is too long to be held as a table.
    static QString csvLine(const QVariantList &cells);

    //! Empty where no row has what the form is made of (a link).
    static QString text(const Table &table, Form form);
};

} // namespace Gatehouse
