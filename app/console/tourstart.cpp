// SPDX-License-Identifier: MIT
// The scenes before a workspace is open, and of what keeps it closed; the others are in tour.cpp.
#include "app/console/palettecontroller.h"
#include "app/console/profilekeeping.h"
#include "app/console/startcontroller.h"
#include "app/console/tour.h"
#include "app/console/workspaceview.h"
#include "models/auth/tokenstore.h"
#include "models/profiles/profilestore.h"
#include "ui/common/dialog.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startpage.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace Gatehouse {

void Tour::planStart()
{
    const auto window = [this]() -> QWidget * { return &m_start->window(); };
    const auto dialog = [this]() -> Dialog * { return m_start->window().findChild<Dialog *>(); };
    m_screenshots.add({.name = QStringLiteral("start"),
        .act =
            [this] {
                m_state.reset();
                m_stateWindow.reset();
                m_start = std::make_unique<ProfileWindow>(m_shared);
                m_start->window().resize(m_options.size);
                m_start->show();
                m_start->showStart();
            },
        .window = window});
    const auto addDialog = [&](const QString &name, std::function<void()> show) {
        m_screenshots.add({.name = name,
            .act =
                [this, show = std::move(show)] {
                    closeDialogs();
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                    show();
                },
            .window = window,
            .settleMilliseconds = 120});
    };
    addDialog(QStringLiteral("start-palette"), [this] { m_start->palette().toggle(); });
    addDialog(
        QStringLiteral("new-workspace"), [this] { m_start->start().showNewWorkspaceDialog(); });
    addDialog(QStringLiteral("connect-notion"), [this] { m_start->start().showNotionDialog(); });
    addDialog(QStringLiteral("connect-notion-testing"), [this, dialog] {
        m_start->start().showNotionDialog();
        dialog()->showBusy(tr("Asking Notion what this token is…"));
    });
    addDialog(QStringLiteral("connect-notion-refused"), [this, dialog] {
        m_start->start().showNotionDialog();
        dialog()->showError(errorText({.kind = ApiError::Kind::Unauthorized,
            .httpStatus = 401,
            .code = QStringLiteral("unauthorized")}));
    });
    addDialog(QStringLiteral("connect-workspace"), [this] { m_start->start().showRemoteDialog(); });
    addDialog(QStringLiteral("connect-workspace-refused"), [this, dialog] {
        m_start->start().showRemoteDialog();
        dialog()->showError(errorText({.kind = ApiError::Kind::Offline}));
    });
    const auto firstProfile = [this] { return m_shared.profiles.profiles().front().id; };
    addDialog(QStringLiteral("rename-profile"),
        [this, firstProfile] { m_start->start().keeping().showRenameDialog(firstProfile()); });
    addDialog(QStringLiteral("remove-profile"),
        [this, firstProfile] { m_start->start().keeping().showRemoveDialog(firstProfile()); });
}

void Tour::planFailures()
{
    const auto window = [this]() -> QWidget * { return &m_start->window(); };
    const auto add = [&](const QString &name, const ApiError &error) {
        m_screenshots.add({.name = name,
            .act =
                [this, error] {
                    closeDialogs();
                    m_start->start().showFailure(error);
                },
            .window = window});
    };
    m_screenshots.add({.name = QStringLiteral("waiting-for-keyring"),
        .act =
            [this] {
                closeDialogs();
                m_start->start().showWaiting(WaitingPage::Reason::Keyring);
            },
        .window = window});
    using Kind = ApiError::Kind;
    add(QStringLiteral("keyring-absent"), {.kind = Kind::KeychainMissing});
    add(QStringLiteral("keyring-locked"), {.kind = Kind::KeychainLocked});
    add(QStringLiteral("token-missing"), {.kind = Kind::TokenMissing});
    add(QStringLiteral("store-read-only"), {.kind = Kind::StoreReadOnly});
    add(QStringLiteral("store-full"), {.kind = Kind::StoreFull});
    add(QStringLiteral("store-newer"), {.kind = Kind::StoreNewer});
    add(QStringLiteral("store-damaged"), {.kind = Kind::StoreDamaged});
    add(QStringLiteral("already-open"), {.kind = Kind::AlreadyOpen});
}

} // namespace Gatehouse
