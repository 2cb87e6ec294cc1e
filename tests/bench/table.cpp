// SPDX-License-Identifier: MIT
// Scrolling and type-to-filter in the two panes with many rows, beside a plain QTableView on a
// constant model of as many rows. Prints one JSON object. bench_table ROWS ROUNDS
#include "models/actions/connectionactions.h"
#include "models/actions/governanceactions.h"
#include "models/base/clock.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionuserlistmodel.h"
#include "models/items/personlistmodel.h"
#include "tests/bench/benchservice.h"
#include "tests/bench/measuredtable.h"
#include "tests/support/faketokenaccess.h"
#include "ui/common/searchfield.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/connectiontokens.h"
#include "ui/people/peoplepane.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

#include <malloc.h>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int loadingPage = 5000;
constexpr int usualPage = 100;
constexpr QSize windowSize(1280, 800);

class ConstantModel final : public QAbstractTableModel {
public:
    ConstantModel(int rows, int columns)
        : m_columns(columns)
    {
        for (int row = 0; row < rows; ++row)
            m_names << BenchService::nameOf(row);
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_names.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? m_names[index.row()] : m_constant;
    }

private:
    int m_columns;
    QStringList m_names;
    QString m_constant = u"Constant"_s;
};

//! What the same rows take in a plain Qt table.
class PlainTable {
public:
    PlainTable(int rows, int columns, QSize tableSize)
        : m_model(rows, columns)
    {
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSourceModel(&m_model);
        m_table.verticalHeader()->hide();
        m_table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_table.verticalHeader()->setDefaultSectionSize(Metrics::twoLineRowHeight);
        m_table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_table.setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table.setModel(&m_proxy);
        m_table.setFixedSize(tableSize);
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(&m_search);
        layout->addWidget(&m_table);
        QObject::connect(&m_search, &QLineEdit::textChanged, &m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
        showAndSettle(m_window);
    }

    MeasuredTable measured()
    {
        return {.window = &m_window, .table = &m_table, .search = &m_search, .showAll = [this] {
                    m_search.clear();
                }};
    }

private:
    ConstantModel m_model;
    QSortFilterProxyModel m_proxy;
    QWidget m_window;
    QLineEdit m_search;
    QTableView m_table;
};

double p99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * 0.99)];
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QJsonObject summary(const std::vector<double> &steps)
{
    const auto late = std::count_if(
        steps.begin(), steps.end(), [](double milliseconds) { return milliseconds > 1000.0 / 60; });
    return {{u"p99_ms"_s, p99(steps)}, {u"median_ms"_s, median(steps)},
        {u"longest_ms"_s, *std::max_element(steps.begin(), steps.end())},
        {u"steps"_s, int(steps.size())}, {u"longer_than_a_frame"_s, int(late)}};
}

void loadAll(BenchService &service, PagedListModel &model)
{
    service.setPageSize(loadingPage);
    while (!model.isComplete()) {
        model.fetchMore({});
        settle();
    }
    service.setPageSize(usualPage);
}

QJsonObject measure(
    Pane &pane, const QString &name, PagedListModel &model, BenchService &service, int rounds)
{
    MeasuredTable ours{
        .window = &pane, .table = pane.findChild<TableView *>(name), .search = pane.searchField()};
    pane.resize(windowSize);
    showAndSettle(pane);
    QJsonObject result;

    malloc_trim(0);
    const double before = heapInUse();
    QElapsedTimer loading;
    loading.start();
    loadAll(service, model);
    result[u"load_ms"_s] = double(loading.nsecsElapsed()) / 1e6;
    const int rows = model.rowCount();
    result[u"rows"_s] = rows;
    result[u"bytes_per_row"_s] = (heapInUse() - before) / rows;

    ours.beforeSearch = [&service](const QString &text) { service.prepare(text); };
    ours.showAll = [&] {
        ours.search->clear();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(ours.search, &enter);
        settle();
        loadAll(service, model);
        settle();
    };

    const double plainBefore = heapInUse();
    PlainTable plainTable(rows, model.columnCount({}), ours.table->size());
    const MeasuredTable plain = plainTable.measured();
    result[u"plain_bytes_per_row"_s] = (heapInUse() - plainBefore) / rows;

    // Few: the plain table takes seconds for each.
    const QStringList words{u"hop"_s, u"zus"_s, u"ada b"_s, u"012"_s};
    // Fonts, icons and glyphs are fetched once: not the tables' business.
    scrollSteps(ours, 1);
    scrollSteps(plain, 1);
    QJsonArray scrolling;
    QJsonArray typing;
    for (int round = 0; round < rounds; ++round) {
        const quint32 seed = 100 + quint32(round);
        const QJsonObject oursScrolled = summary(scrollSteps(ours, seed));
        const QJsonObject plainScrolled = summary(scrollSteps(plain, seed));
        scrolling << QJsonObject{{u"ours"_s, oursScrolled}, {u"theirs"_s, plainScrolled}};
        const QJsonObject oursTyped = summary(typingSteps(ours, words));
        const QJsonObject plainTyped = summary(typingSteps(plain, words));
        typing << QJsonObject{{u"ours"_s, oursTyped}, {u"theirs"_s, plainTyped}};
    }
    result[u"scroll"_s] = scrolling;
    result[u"type"_s] = typing;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, u"100000"_s).toInt();
    const int rounds = arguments.value(2, u"3"_s).toInt();
    const Theme theme;
    const SystemClock clock;
    QJsonObject result;
    {
        BenchService service(rows);
        PersonListModel people(service, clock);
        ConnectionListModel added(service, clock);
        ConnectionListModel installed(service, clock);
        UndoList undo({}, {});
        ConnectionActions runner({.service = service, .undo = undo, .clock = clock});
        GovernanceActions actions(runner);
        PeoplePane pane({.people = people,
            .added = added,
            .installed = installed,
            .actions = actions,
            .clock = clock});
        result[u"people"_s] = measure(pane, u"peopleTable"_s, people, service, rounds);
    }
    {
        BenchService service(rows);
        ConnectionListModel connections(service, clock);
        ConnectionUserListModel users(service, clock);
        AuditListModel events(service, clock);
        UndoList undo({}, WorkspaceId(u"bench"_s));
        ConnectionActions actions({.service = service, .undo = undo, .clock = clock});
        SecretClipboard clipboard({.clock = clock});
        FakeTokenAccess access;
        ConnectionTokens tokens({.actions = actions, .clipboard = clipboard, .access = access});
        ConnectionsPane pane({.connections = connections,
            .users = users,
            .events = events,
            .actions = actions,
            .tokens = tokens,
            .clock = clock});
        result[u"connections"_s]
            = measure(pane, u"connectionsTable"_s, connections, service, rounds);
    }
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
    return 0;
}
