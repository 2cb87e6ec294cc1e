// SPDX-License-Identifier: MIT
// The scenes of what is done about people, and of seeing with their eyes; the others are in
// tour.cpp.
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/viewaswindows.h"
#include "app/console/workspaceview.h"
#include "ui/common/errortext.h"
#include "ui/connections/connectionspane.h"
#include "ui/people/leavingdialog.h"
#include "ui/people/peoplepane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace Gatehouse {

namespace {

//! Somebody who uses more than the demo gives anybody.
Leaving leavingOfMany(const Person &person)
{
    static const char *const names[]{"Airtable", "Asana", "Box", "Calendly", "Cron", "Dropbox",
        "Figma", "GitHub", "GitLab", "Intercom", "Jira", "Linear", "Loom", "Lucid", "Make", "Miro",
        "Okta", "Pitch", "Sentry", "Slack", "Trello", "Typeform", "Zapier", "Zoom"};
    Leaving leaving{.person = person, .digest = QStringLiteral("tour")};
    for (const char *name : names)
        leaving.installations.push_back(
            {.connection = {.id = ConnectionId(QString::fromLatin1(name)),
                 .name = QString::fromLatin1(name),
                 .kind = Connections::Kind::Public},
                .directPagesCount = int(leaving.installations.size()) % 5,
                .isLastUser = leaving.installations.size() % 7 == 0});
    leaving.requestsCount = 2;
    leaving.sessionsCount = 1;
    return leaving;
}

QAction *entryOf(const QString &key)
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    return menu ? menu->findChild<QAction *>(key) : nullptr;
}

} // namespace

void Tour::planPersonActions()
{
    const auto pane = [this]() -> PeoplePane & { return m_main.view()->peoplePane(); };
    const auto table = [this, pane]() -> QAbstractItemView & {
        return *tableOf(pane(), QStringLiteral("peopleTable"));
    };
    const auto loaded = [this] { return TourSteps::isReady(m_main.view()->people()); };
    const auto select = [this, table](const QString &name) {
        closeDialogs();
        TourSteps::selectRows(table(), {TourSteps::rowNamed(table(), name)});
    };
    const auto choose = [select, table](const QString &name, const QString &key) {
        select(name);
        TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
        if (QAction *entry = entryOf(key))
            entry->trigger();
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    };
    const auto dialog = [this]() -> LeavingDialog * {
        for (auto *each : m_main.window().findChildren<LeavingDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    const auto isTold = [dialog] { return dialog() && dialog()->leaving(); };
    const QString mei = QStringLiteral("Mei Tanaka");
    const QString linus = QStringLiteral("Linus Berg");

    addMain(
        QStringLiteral("person-menu"),
        [this, select, table, mei] {
            m_main.window().showPane(QStringLiteral("people"));
            select(mei);
            TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
        },
        loaded);
    addMain(QStringLiteral("person-roles"), [] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            menu->setActiveAction(menu->findChild<QAction *>(QStringLiteral("changeRole")));
            TourSteps::pressKey(menu, Qt::Key_Right);
        }
    });
    addMain(QStringLiteral("person-oneself"), [this, select, table] {
        const Person *self = nullptr;
        const PersonListModel &people = m_main.view()->people();
        for (int row = 0; row < people.rowCount() && !self; ++row) {
            if (people.at(row).name == QLatin1String("Ada Byron"))
                self = &people.at(row);
        }
        if (self)
            m_main.view()->setStanding({.self = self->id,
                .role = People::Role::Owner,
                .reach = Standing::Reach::Performs});
        select(QStringLiteral("Ada Byron"));
        TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
    });
    m_screenshots.add({.name = QStringLiteral("person-suspended"),
        .act = [select] { select(QStringLiteral("Marek")); },
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 600});
    m_screenshots.add({.name = QStringLiteral("person-left"),
        .act = [select] { select(QStringLiteral("Tom")); },
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 600});
    addMain(QStringLiteral("person-give-up-ownership"),
        [choose] { choose(QStringLiteral("Ada Byron"), QStringLiteral("roleMember")); });

    addMain(
        QStringLiteral("leaving-look"),
        [choose, linus] { choose(linus, QStringLiteral("seeLeaving")); }, isTold);
    addMain(QStringLiteral("leaving-handed-over"), [dialog] {
        if (auto *choice = dialog()->findChild<QComboBox *>(QStringLiteral("successor"))) {
            choice->setFocus();
            TourSteps::pressKey(choice, Qt::Key_End);
        }
    });
    addMain(
        QStringLiteral("leaving-suspend"),
        [choose, mei] { choose(mei, QStringLiteral("suspend")); }, isTold);
    addMain(QStringLiteral("leaving-changed"), [dialog] {
        Leaving now = *dialog()->leaving();
        now.digest = QStringLiteral("tour");
        now.requestsCount += 1;
        now.tokens.push_back({.id = ConnectionId(QStringLiteral("tour")),
            .name = QStringLiteral("Research clipper"),
            .kind = Connections::Kind::PersonalAccessToken});
        dialog()->showLeaving(now);
    });
    addMain(
        QStringLiteral("leaving-remove"),
        [choose, linus] { choose(linus, QStringLiteral("remove")); }, isTold);
    // What was told stands aside, so that nothing counts as changed.
    const auto forget
        = [dialog](ApiError::Kind kind) { dialog()->showUnknown(errorText({.kind = kind})); };
    addMain(QStringLiteral("leaving-many"), [dialog, forget] {
        forget(ApiError::Kind::Cancelled);
        dialog()->showLeaving(leavingOfMany(dialog()->person()));
    });
    m_screenshots.add({.name = QStringLiteral("leaving-busy"),
        .act =
            [dialog, forget] {
                forget(ApiError::Kind::Cancelled);
                dialog()->showLooking();
            },
        .window = [this]() -> QWidget * { return &m_main.window(); },
        .settleMilliseconds = 400});
    addMain(QStringLiteral("leaving-unknown"), [forget] { forget(ApiError::Kind::Offline); });
    addMain(
        QStringLiteral("leaving-again"),
        [choose] { choose(QStringLiteral("Sam Field"), QStringLiteral("suspend")); }, isTold);
    addMain(
        QStringLiteral("person-suspended-with-undo"), [] { TourSteps::acceptDialog(); },
        [this, loaded, dialog] {
            return !dialog() && m_main.view()->jobs().runningCount() == 0 && loaded();
        });
    addMain(
        QStringLiteral("person-suspended-undone"),
        [this] { m_main.view()->actions().undoLatest(); },
        [this, loaded] { return m_main.view()->jobs().runningCount() == 0 && loaded(); });
    addMain(
        QStringLiteral("connection-owner-left"),
        [this] {
            m_main.window().showPane(QStringLiteral("connections"));
            ConnectionQuery query = m_main.view()->connections().query();
            query.filter = ConnectionQuery::Filter::OwnerLeft;
            m_main.view()->connections().setQuery(query);
        },
        [this] { return TourSteps::isReady(m_main.view()->connections()); });
    addMain(QStringLiteral("connection-owner-left-details"), [this] {
        QAbstractItemView *rows
            = tableOf(m_main.view()->connectionsPane(), QStringLiteral("connectionsTable"));
        TourSteps::selectRows(*rows, {0});
    });
    planViews();
}

void Tour::planViews()
{
    const auto window = [this]() -> QWidget * { return &m_main.views().all().back()->window(); };
    const auto view = [this]() -> WorkspaceView * {
        return m_main.views().all().empty() ? nullptr : m_main.views().all().back()->view();
    };
    const auto count = [this] { return m_main.views().all().size(); };
    const auto ask = [this](const QString &name) {
        closeDialogs();
        ConnectionQuery query = m_main.view()->connections().query();
        query.filter = ConnectionQuery::Filter::Active;
        m_main.view()->connections().setQuery(query);
        m_main.window().showPane(QStringLiteral("people"));
        PeoplePane &pane = m_main.view()->peoplePane();
        QAbstractItemView *rows = tableOf(pane, QStringLiteral("peopleTable"));
        TourSteps::selectRows(*rows, {TourSteps::rowNamed(*rows, name)});
        if (auto *button = pane.findChild<QPushButton *>(QStringLiteral("viewAs")))
            button->click();
    };
    //! Once the window is there: each of its panes.
    const auto addWindow = [&](const QString &who, size_t number) {
        m_screenshots.add({.name = QStringLiteral("view-as-") + who,
            .act = [] { TourSteps::acceptDialog(); },
            .ready =
                [view, count, number] {
                    return count() == number && view() && !view()->connections().isBusy()
                        && view()->connections().loadState() != PagedListModel::LoadState::Idle;
                },
            .window = window});
        m_screenshots.add({.name = QStringLiteral("view-as-%1-details").arg(who),
            .act =
                [this, view] {
                    TourSteps::selectRows(
                        *tableOf(view()->connectionsPane(), QStringLiteral("connectionsTable")),
                        {0});
                },
            .window = window,
            .settleMilliseconds = 400});
        m_screenshots.add({.name = QStringLiteral("view-as-%1-people").arg(who),
            .act
            = [this] { m_main.views().all().back()->window().showPane(QStringLiteral("people")); },
            .ready = [view] { return !view()->people().isBusy(); },
            .window = window});
    };
    addMain(QStringLiteral("view-as"), [ask] { ask(QStringLiteral("Mei Tanaka")); });
    addWindow(QStringLiteral("member"), 1);
    addMain(QStringLiteral("view-as-a-guest"), [ask] { ask(QStringLiteral("Carla")); });
    addWindow(QStringLiteral("guest"), 2);
    m_screenshots.add({.name = QStringLiteral("view-as-ended"),
        .act = [this] { m_main.views().all().back()->end(ViewEndedPage::Reason::TimeOver); },
        .window = window});
    addMain(
        QStringLiteral("people-again"), [this] { m_main.views().closeAll(); },
        [this] { return TourSteps::isReady(m_main.view()->people()); });
}

} // namespace Gatehouse
