// SPDX-License-Identifier: MIT
// The scenes of tokens; the others are in tour.cpp.
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "ui/common/dialog.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectiondetails.h"
#include "ui/connections/connectionspane.h"
#include "ui/connections/partnerdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QTabBar>

namespace Gatehouse {

void Tour::planTokens()
{
    const auto pane = [this]() -> ConnectionsPane & { return m_main.view()->connectionsPane(); };
    const auto loaded = [this] { return TourSteps::isReady(m_main.view()->connections()); };
    const auto select = [this, pane](const char *name) {
        QAbstractItemView *table = tableOf(pane(), QStringLiteral("connectionsTable"));
        TourSteps::selectRows(*table, {TourSteps::rowNamed(*table, QLatin1String(name))});
        if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
            tabs->setCurrentIndex(int(ConnectionDetails::Tab::Token));
    };
    const auto filter = [this](ConnectionQuery::Filter wanted) {
        ConnectionQuery query = m_main.view()->connections().query();
        query.filter = wanted;
        m_main.view()->connections().setQuery(query);
    };
    const auto press = [pane](const char *name) {
        if (auto *button = pane().findChild<QAbstractButton *>(QLatin1String(name)))
            button->click();
    };
    const auto isSeen = [this](const char *name) {
        return [this, name] {
            const auto *widget = m_main.window().findChild<QWidget *>(QLatin1String(name));
            return widget && widget->isVisible();
        };
    };
    // As it is: no picture shows a token.
    addMain(
        QStringLiteral("token"),
        [this, select] {
            closeDialogs();
            m_main.window().resize(m_options.size);
            select("Nightly export");
        },
        loaded);
    addMain(QStringLiteral("token-of-each-person"), [select] { select("Zapier"); });
    addMain(QStringLiteral("token-not-yours"), [this, select] {
        select("Nightly export");
        m_main.view()->setStanding({.self = UserId(QStringLiteral("somebody")),
            .role = People::Role::Member,
            .reach = Standing::Reach::Performs});
    });
    addMain(QStringLiteral("token-refused"), [this, pane] {
        m_main.view()->setStanding(
            {.role = People::Role::Owner, .reach = Standing::Reach::Performs});
        if (auto *bar = pane().findChild<MessageBar *>(QStringLiteral("tokenFailure")))
            bar->showFailure({.text = errorText({.kind = ApiError::Kind::Restricted,
                                  .httpStatus = 403,
                                  .code = QStringLiteral("restricted_resource"),
                                  .reason = QStringLiteral("role")})});
    });
    addMain(
        QStringLiteral("token-copied"),
        [select, press] {
            select("Zapier");
            select("Nightly export");
            press("copyToken");
        },
        isSeen("clipboardCountdown"));
    addMain(
        QStringLiteral("token-replace"), [press] { press("replaceToken"); },
        isSeen("newTokenDialog"));
    addMain(QStringLiteral("token-replace-refused"), [this] {
        if (auto *dialog = m_main.window().findChild<Dialog *>(QStringLiteral("newTokenDialog")))
            dialog->showError(errorText({.kind = ApiError::Kind::Offline}));
    });
    const auto counted = [this] {
        const auto *dialog = m_main.window().findChild<PartnerDialog *>();
        return dialog && dialog->hasCounted();
    };
    addMain(
        QStringLiteral("token-partner"),
        [this, press] {
            closeDialogs();
            press("handOverToPartner");
        },
        counted);
    addMain(
        QStringLiteral("token-partner-works"), [press] { press("testToken"); },
        isSeen("tokenTest"));
    addMain(
        QStringLiteral("token-disconnected"),
        [this, filter] {
            closeDialogs();
            filter(ConnectionQuery::Filter::Disconnected);
        },
        loaded);
    addMain(QStringLiteral("token-disconnected-details"), [this] {
        QAbstractItemView *table
            = tableOf(m_main.view()->connectionsPane(), QStringLiteral("connectionsTable"));
        TourSteps::selectRows(*table, {0});
    });
    addMain(
        QStringLiteral("token-expired"),
        [this, filter] {
            closeDialogs();
            filter(ConnectionQuery::Filter::TokenExpired);
        },
        loaded);
    addMain(
        QStringLiteral("token-expired-details"),
        [this] {
            QAbstractItemView *table
                = tableOf(m_main.view()->connectionsPane(), QStringLiteral("connectionsTable"));
            TourSteps::selectRows(*table, {0});
        },
        loaded);
    addMain(
        QStringLiteral("connections-again"),
        [pane, filter] {
            if (auto *tabs = pane().findChild<QTabBar *>(QStringLiteral("detailsTabs")))
                tabs->setCurrentIndex(0);
            filter(ConnectionQuery::Filter::Active);
        },
        loaded);
}

} // namespace Gatehouse
