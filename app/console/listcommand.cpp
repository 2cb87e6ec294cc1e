// SPDX-License-Identifier: MIT
#include "app/console/listcommand.h"

#include "models/api/wire/adminrows.h"
#include "models/items/tableexport.h"
#include "ui/common/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace Gatehouse {

namespace {

void writeTo(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

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

template <class Model>
QString jsonOf(const Model &model)
{
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(toAdminRow(model.at(row)));
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Indented));
}

} // namespace

ListCommand::ListCommand(
    const CommandLine &line, std::unique_ptr<Session> session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_session(std::move(session))
    , m_clock(clock)
{
}

ListCommand::~ListCommand() = default;

void ListCommand::run()
{
    connect(m_session.get(), &Session::failed, this, [this](const ApiError &error) {
        const ErrorText text = errorText(error);
        writeTo(stderr, QStringLiteral("gatehouse: %1 %2\n").arg(text.title, text.remedy));
        Q_EMIT finished(1);
    });
    connect(m_session.get(), &Session::waitingForKeyring, this,
        [] { writeTo(stderr, tr("gatehouse: waiting for your keyring…") + QLatin1Char('\n')); });
    connect(m_session.get(), &Session::opened, this, [this] {
        m_service = m_session->makeService(m_session->preferredWorkspace());
        if (m_line.listOf == CommandLine::ListOf::Connections) {
            m_connections = std::make_unique<ConnectionListModel>(*m_service, m_clock);
            follow(*m_connections);
        } else {
            m_people = std::make_unique<PersonListModel>(*m_service, m_clock);
            follow(*m_people);
        }
    });
    m_session->open();
}

void ListCommand::follow(PagedListModel &model)
{
    const auto goOn = [this, &model] {
        if (model.loadState() == PagedListModel::LoadState::Failed) {
            const ErrorText text = errorText(*model.error());
            writeTo(stderr, QStringLiteral("gatehouse: %1 %2\n").arg(text.title, text.remedy));
            Q_EMIT finished(1);
        } else if (model.loadState() == PagedListModel::LoadState::Ready) {
            if (!model.isComplete())
                return model.fetchMore({});
            print(model);
            Q_EMIT finished(0);
        }
    };
    // Columns line up, sort and read the same in every region.
    const auto day = [](const QDateTime &moment) {
        return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    };
    model.setMomentText({.brief = day});
    // Queued: the model is still in the middle of its answer when it says so.
    connect(&model, &PagedListModel::loadStateChanged, this, goOn, Qt::QueuedConnection);
    model.reload();
}

void ListCommand::print(const PagedListModel &model)
{
    switch (m_line.format) {
    case CommandLine::Format::Table:
        return writeTo(stdout, alignedTable(model));
    case CommandLine::Format::Csv:
        return writeTo(stdout, csvOf(model));
    case CommandLine::Format::Json:
        return writeTo(stdout, m_connections ? jsonOf(*m_connections) : jsonOf(*m_people));
    } // no default: the compiler names a forgotten format
}

} // namespace Gatehouse
