// SPDX-License-Identifier: MIT
// How long it takes from a click on the tab "Pages" to its painted first screen, in a workspace of
// any size, beside a plain query of the same rows in the same store. Prints one JSON object.
// bench_reach DIR STORE CONNECTION – DIR as `bench_start prepare` made it, STORE its
// workspace.sqlite
#include "app/console/composition.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/lazytreemodel.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/pages/pagetreeview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longest(60);

struct Plain {
    double milliseconds = 0;
    int roots = 0;
    qint64 pages = 0;
};

//! What the first screen says: the direct grants, and how many pages they open in all.
Plain plainQuery(const QString &store, const QString &connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    database.setDatabaseName(store);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return {};
    QElapsedTimer timer;
    timer.start();
    Plain plain;
    QSqlQuery rows(database);
    rows.prepare(u"SELECT p.id, p.title, p.icon, p.descendants_count FROM grants g JOIN pages p ON "
                 "p.no = g.page WHERE g.connection_id = ? AND g.ended_at IS NULL"_s);
    rows.addBindValue(connection);
    rows.exec();
    while (rows.next()) {
        ++plain.roots;
        plain.pages += 1 + rows.value(3).toLongLong();
    }
    plain.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return plain;
}

//! Hears every paint.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    std::function<void(QWidget &)> painted;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (painted && event->type() == QEvent::Paint && receiver->isWidgetType())
            painted(*static_cast<QWidget *>(receiver));
        return done;
    }
};

template <class T>
T *shown(const QString &name = {})
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *const found = qobject_cast<T *>(widget);
        if (found && found->isVisible() && (name.isEmpty() || found->objectName() == name))
            return found;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("bench_reach DIR STORE CONNECTION\n", stderr);
        return 2;
    }
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    WatchedApplication application(argc, argv);
    CommandLine line;
    line.language = QLocale::English;
    line.theme = CommandLine::ThemeName::Light;
    line.directory = QString::fromLocal8Bit(argv[1]);
    const QString store = QString::fromLocal8Bit(argv[2]);
    const QString wanted = QString::fromLocal8Bit(argv[3]);
    Composition composition(line);
    if (const std::optional<int> ended = composition.begin())
        return *ended;
    QTimer::singleShot(longest, &application, [] {
        std::fputs("no pages came\n", stderr);
        QCoreApplication::exit(1);
    });

    QElapsedTimer sinceClick;
    QTimer waiting;
    waiting.setInterval(20);
    QObject::connect(&waiting, &QTimer::timeout, &application, [&] {
        auto *const pane = shown<ConnectionsPane>();
        auto *const tabs = shown<QTabBar>(u"detailsTabs"_s);
        auto *const table = shown<QAbstractItemView>(u"connectionsTable"_s);
        if (!pane || !table || table->model()->rowCount() == 0)
            return;
        const QModelIndexList found = table->model()->match(
            table->model()->index(0, 0), Qt::DisplayRole, wanted, 1, Qt::MatchExactly);
        if (found.isEmpty())
            return;
        const QString id = found.first().data(ConnectionListModel::IdRole).toString();
        if (!tabs || table->currentIndex() != found.first()) {
            table->setCurrentIndex(found.first());
            pane->showDetails();
            return;
        }
        waiting.stop();
        application.painted = [&, id](QWidget &widget) {
            auto *const tree = qobject_cast<PageTreeView *>(widget.parentWidget());
            if (!tree || tree->viewport() != &widget || tree->model()->rowCount() == 0
                || tree->model()->index(0, 0).data(LazyTreeModel::IdRole).toString().isEmpty())
                return;
            if (!sinceClick.isValid())
                return;
            const double milliseconds = double(sinceClick.nsecsElapsed()) / 1e6;
            sinceClick.invalidate();
            const Plain plain = plainQuery(store, id);
            std::printf(
                "{\"painted_ms\": %.2f, \"plain_ms\": %.2f, \"roots\": %d, \"pages\": %lld, "
                "\"rows\": %d}\n",
                milliseconds, plain.milliseconds, plain.roots, plain.pages,
                tree->model()->rowCount());
            std::fflush(stdout);
            QTimer::singleShot(0, &application, [] { QCoreApplication::exit(0); });
        };
        sinceClick.start();
        tabs->setCurrentIndex(int(ConnectionDetails::Tab::Pages));
    });
    waiting.start();
    return QApplication::exec();
}
