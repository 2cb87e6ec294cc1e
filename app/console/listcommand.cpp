// SPDX-License-Identifier: MIT
#include "app/console/listcommand.h"

#include "models/items/tableexport.h"

#include <QJsonDocument>

#include <algorithm>

namespace Gatehouse {

namespace {

QString cellText(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString().simplified();
}

//! Columns as wide as their widest cell, numbers to the right as in the window.
QString alignedTable(const QAbstractItemModel &model)
{
    const int columns = model.columnCount();
    std::vector<qsizetype> widths;
    for (int column = 0; column < columns; ++column) {
        qsizetype width
            = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().size();
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, cellText(model, row, column).size());
        widths.push_back(width);
    }
    QString text;
    const auto addLine = [&](const std::function<QString(int)> &cell) {
        QString line;
        for (int column = 0; column < columns; ++column) {
            const auto alignment = Qt::Alignment(
                model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
            const int width = int(widths[size_t(column)]);
            line += alignment.testFlag(Qt::AlignRight) ? cell(column).rightJustified(width)
                                                       : cell(column).leftJustified(width);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    addLine([&](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (int row = 0; row < model.rowCount(); ++row)
        addLine([&](int column) { return cellText(model, row, column); });
    return text;
}

QString csvOf(const QAbstractItemModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << row;
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    return TableExport::text(TableExport::table(model, rows, columns), TableExport::Form::Csv);
}

} // namespace

ListCommand::ListCommand(
    const CommandLine &line, std::unique_ptr<Session> session, const Clock &clock, QObject *parent)
    : ConsoleCommand(std::move(session), CommandLine::failureCode(line.action), parent)
    , m_line(line)
    , m_clock(clock)
{
}

ListCommand::~ListCommand() = default;

void ListCommand::begin(WorkspaceService &service)
{
    m_listing = makeListing(m_line.listOf, service, m_clock);
    if (!m_listing)
        return fail(tr("Notion’s public API has no call that lists this."));
    // Columns line up, sort and read the same in every region. Of events the order within a day
    // counts as well.
    const QString form = m_line.listOf == CommandLine::ListOf::Audit
        ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
        : QStringLiteral("yyyy-MM-dd");
    const auto day
        = [form](const QDateTime &moment) { return moment.toLocalTime().toString(form); };
    PagedListModel &model = m_listing->model();
    model.setMomentText({.brief = day});
    // Queued: the model is still in the middle of its answer when it says so.
    connect(
        &model, &PagedListModel::loadStateChanged, this, &ListCommand::goOn, Qt::QueuedConnection);
    model.reload();
}

void ListCommand::goOn()
{
    PagedListModel &model = m_listing->model();
    if (model.loadState() == PagedListModel::LoadState::Failed)
        return fail(*model.error());
    if (model.loadState() != PagedListModel::LoadState::Ready)
        return;
    if (!model.isComplete())
        return model.fetchMore({});
    m_listing->whenSettled([this] {
        printRows();
        Q_EMIT finished(0);
    });
}

void ListCommand::printRows()
{
    switch (m_line.format) {
    case CommandLine::Format::Table:
        return print(alignedTable(m_listing->model()));
    case CommandLine::Format::Csv:
        return print(csvOf(m_listing->model()));
    case CommandLine::Format::Json:
        return print(QString::fromUtf8(
            QJsonDocument(m_listing->adminRows()).toJson(QJsonDocument::Indented)));
    } // no default: the compiler names a forgotten format
}

} // namespace Gatehouse
