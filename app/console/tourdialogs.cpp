// SPDX-License-Identifier: MIT
// The scenes of creating and changing connections; the others are in tour.cpp.
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "ui/common/errortext.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/editconnectiondialog.h"
#include "ui/connections/iconfield.h"
#include "ui/connections/newconnectiondialog.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenuBar>

namespace Gatehouse {

namespace {

//! By its place in the form: names of fields are in the language of the pictures.
void typeInto(QWidget &form, int field, const QString &text)
{
    QList<QLineEdit *> visible;
    for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
        if (edit->isVisible())
            visible << edit;
    }
    visible.value(field)->setText(text);
}

} // namespace

void Tour::planConnectionDialogs()
{
    const auto pane = [this]() -> ConnectionsPane & { return m_main.view()->connectionsPane(); };
    const auto select = [this, pane](const QString &name) {
        QAbstractItemView &table = *tableOf(pane(), QStringLiteral("connectionsTable"));
        TourSteps::selectRows(table, {TourSteps::rowNamed(table, name)});
    };
    const auto fresh = [this] {
        closeDialogs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto create = [this, pane, fresh](Connections::Kind kind) -> NewConnectionDialog & {
        fresh();
        pane().run(ConnectionCommand::Create);
        auto *dialog = m_main.window().findChild<NewConnectionDialog *>();
        dialog->setKind(kind);
        return *dialog;
    };
    const auto add = [this](const QString &name, std::function<void()> act) {
        m_screenshots.add({.name = name,
            .act = std::move(act),
            .window = [this]() -> QWidget * { return &m_main.window(); },
            .settleMilliseconds = 200});
    };
    const QString sensors = QStringLiteral("Door sensors");
    add(QStringLiteral("new-connection"), [this, create, sensors] {
        m_main.window().resize(m_options.size);
        typeInto(create(Connections::Kind::Internal), 0, sensors);
    });
    add(QStringLiteral("new-connection-emoji"), [create, sensors] {
        NewConnectionDialog &dialog = create(Connections::Kind::Internal);
        typeInto(dialog, 0, sensors);
        dialog.form()->icon()->setIcon(QStringLiteral("🔌"));
        dialog.form()->icon()->openEmoji();
    });
    add(QStringLiteral("new-connection-public"), [create] {
        NewConnectionDialog &dialog = create(Connections::Kind::Public);
        typeInto(dialog, 0, QStringLiteral("Route planner"));
        typeInto(dialog, 1, QStringLiteral("Northwind"));
        typeInto(dialog, 4, QStringLiteral("http://planner.example.org/notion"));
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->text().startsWith(QLatin1String("http:")))
                edit->setFocus(Qt::TabFocusReason); // and it scrolls there
        }
    });
    add(QStringLiteral("new-connection-refused"), [create, sensors] {
        NewConnectionDialog &dialog = create(Connections::Kind::Internal);
        typeInto(dialog, 0, sensors);
        dialog.showError(creationErrorText({.kind = ApiError::Kind::Restricted,
            .httpStatus = 403,
            .code = QStringLiteral("restricted_resource"),
            .reason = QStringLiteral("policy")}));
    });
    // A secret of the picture's own: none is made.
    const Secret secret(QByteArrayLiteral("picture"));
    add(QStringLiteral("new-connection-token"), [create, sensors, secret] {
        create(Connections::Kind::Internal)
            .showCreated({.connection = {.name = sensors, .kind = Connections::Kind::Internal},
                .secret = secret});
    });
    add(QStringLiteral("new-connection-secret"), [create, secret] {
        NewConnectionDialog &dialog = create(Connections::Kind::Public);
        dialog.showCreated({.connection = {.name = QStringLiteral("Route planner"),
                                .kind = Connections::Kind::Public,
                                .clientId = QStringLiteral("4b1c7f8e-6d2a-4f0b-9d53-2f6c1e7a90b4")},
            .secret = secret});
        dialog.accept();
    });
    add(QStringLiteral("edit-connection"), [pane, select, fresh] {
        fresh();
        select(QStringLiteral("Nightly export"));
        pane().run(ConnectionCommand::Edit);
    });
    add(QStringLiteral("edit-connection-conflict"), [this] {
        auto *dialog = m_main.window().findChild<EditConnectionDialog *>();
        dialog->showConflict(errorText({.kind = ApiError::Kind::Conflict}));
    });
    add(QStringLiteral("edit-connection-pages"), [pane, select, fresh] {
        fresh();
        select(QStringLiteral("GitHub"));
        pane().run(ConnectionCommand::Edit);
    });
    m_screenshots.add({.name = QStringLiteral("hand-over"),
        .act =
            [pane, select, fresh] {
                fresh();
                select(QStringLiteral("Nightly export"));
                pane().run(ConnectionCommand::HandOver);
            },
        .ready =
            [this] {
                auto *list
                    = m_main.window().findChild<QAbstractItemView *>(QStringLiteral("successors"));
                if (!list || list->model()->rowCount() < 3)
                    return false;
                list->setCurrentIndex(list->model()->index(2, 0));
                return true;
            },
        .window = [this]() -> QWidget * { return &m_main.window(); }});
    addMain(QStringLiteral("menu-connection"), [this, fresh] {
        fresh();
        QMenuBar *bar = m_main.window().menuBar();
        bar->setActiveAction(bar->actions().value(3));
    });
}

} // namespace Gatehouse
