// SPDX-License-Identifier: MIT
// The scenes of the approved list; the others are in tour.cpp.
#include "app/console/pictureservice.h"
#include "app/console/tour.h"
#include "app/console/toursteps.h"
#include "app/console/workspaceview.h"
#include "models/items/pagedlistmodel.h"
#include "models/profiles/profilestore.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/common/searchfield.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QRadioButton>

namespace Gatehouse {

namespace {

const QString approvalsPart = QStringLiteral("approvals");
constexpr QSize narrowest(960, 600);
constexpr int settling = 400; //!< an answer is on its way, or a skeleton

} // namespace

void Tour::planApprovals()
{
    const auto pane = [this]() -> Pane & { return *m_main.window().pane(approvalsPart); };
    const auto table = [this, pane]() -> QAbstractItemView & {
        return *tableOf(pane(), QStringLiteral("approvalsTable"));
    };
    const auto loaded = [this, table] {
        const auto *model
            = m_main.view() ? qobject_cast<PagedListModel *>(table().model()) : nullptr;
        return model && TourSteps::isReady(*model);
    };
    const auto select = [table](const QString &name) {
        TourSteps::selectRows(table(), {TourSteps::rowNamed(table(), name)});
        table().setFocus();
    };
    const auto press = [pane](const QString &name) {
        if (auto *button = pane().findChild<QAbstractButton *>(name))
            button->click();
    };
    const auto set = [pane](const QString &name, int value) {
        if (auto *setting = pane().findChild<QComboBox *>(name))
            Q_EMIT setting->activated(value);
    };
    const auto add = [this, loaded](const QString &name, std::function<void()> act) {
        m_screenshots.add({.name = name,
            .act = std::move(act),
            .ready = loaded,
            .window = [this]() -> QWidget * { return &m_main.window(); },
            .settleMilliseconds = settling});
    };
    //! The row's menu with one entry chosen.
    const auto choose = [this, table, select](const QString &row, const QString &key) {
        closeDialogs();
        select(row);
        TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_main.window().findChild<QMenu *>(QStringLiteral("approvalMenu"));
        auto *action = menu ? menu->findChild<QAction *>(key) : nullptr;
        if (menu)
            menu->close();
        if (action)
            action->trigger();
    };
    const QString typeform = QStringLiteral("Typeform");

    add(approvalsPart, [this] {
        closeDialogs();
        m_main.window().resize(m_options.size);
        m_main.window().showPane(approvalsPart);
    });
    add(QStringLiteral("approvals-menu"), [select, table, typeform] {
        select(typeform);
        TourSteps::pressKey(&table(), Qt::Key_F10, Qt::ShiftModifier);
    });
    add(QStringLiteral("approvals-staged"), [this, set] {
        closeDialogs();
        set(QStringLiteral("autoApprove"), 0);
        set(QStringLiteral("creationLimit"), 1);
    });
    add(QStringLiteral("approvals-preview"), [press] { press(QStringLiteral("previewPolicy")); });
    add(QStringLiteral("approvals-overtaken"), [this] {
        closeDialogs();
        // Somebody else: past the pane, which sees it with its next reading.
        auto *changes = m_main.view()->service().governanceChanges();
        const InstallPolicy now{
            .restriction = Policies::Restriction::ApprovedOnly, .autoApproveFirstParty = true};
        m_writing = changes->changePolicy(AuditEventId(ProfileStore::newId().toString()), now,
            {.restriction = Policies::Restriction::ApprovedOnly},
            [this](const Result<Changed<PolicyView>> &) { m_main.view()->refresh(); });
    });
    add(QStringLiteral("approvals-covered"), [this, press] {
        const InstallPolicy now{.restriction = Policies::Restriction::ApprovedOnly};
        auto *changes = m_main.view()->service().governanceChanges();
        m_writing = changes->changePolicy(AuditEventId(ProfileStore::newId().toString()), now,
            {.restriction = Policies::Restriction::ApprovedOnly, .autoApproveFirstParty = true},
            [this](const Result<Changed<PolicyView>> &) { m_main.view()->refresh(); });
        press(QStringLiteral("coveredConnections"));
    });
    add(QStringLiteral("approvals-add"), [this, pane, press] {
        closeDialogs();
        if (auto *message = pane().findChild<MessageBar *>(QStringLiteral("policyMessage")))
            Q_EMIT message->closed();
        press(QStringLiteral("addApproval"));
    });
    add(QStringLiteral("approvals-add-several"), [this] {
        auto *list = m_main.window().findChild<QListView *>(QStringLiteral("candidates"));
        for (int row = 0; row < 2; ++row)
            list->model()->setData(
                list->model()->index(row, 0), int(Qt::Checked), Qt::CheckStateRole);
    });
    add(QStringLiteral("approvals-edit"),
        [choose, typeform] { choose(typeform, QStringLiteral("editApproval")); });
    add(QStringLiteral("approvals-remove"), [this, choose, typeform] {
        choose(typeform, QStringLiteral("removeApproval"));
        const QList<QRadioButton *> ways = m_main.window().findChildren<QRadioButton *>();
        for (QRadioButton *way : ways) {
            if (way->isVisible())
                way->setChecked(true); // the last one
        }
    });
    add(QStringLiteral("approvals-file-menu"), [this, press] {
        closeDialogs();
        press(QStringLiteral("policyFileMenu"));
    });
    add(QStringLiteral("approvals-search"), [this, pane] {
        closeDialogs();
        pane().searchField()->setText(QStringLiteral("zap"));
    });
    add(QStringLiteral("approvals-narrow"), [this, pane] {
        pane().searchField()->clear();
        m_main.window().resize(narrowest);
    });
}

void Tour::planApprovalStates()
{
    const auto add
        = [this](const QString &name, const PictureService::Script &script, People::Role role) {
              m_screenshots.add({.name = QStringLiteral("approvals-") + name,
                  .act = [this, script, role] { enterState(script, approvalsPart, role); },
                  .window = [this]() -> QWidget * { return m_stateWindow.get(); },
                  .settleMilliseconds = settling});
          };
    using Role = People::Role;
    const auto refused = [](const QString &reason) {
        return ApiError{.kind = ApiError::Kind::Restricted, .httpStatus = 403, .reason = reason};
    };
    add(QStringLiteral("busy"), {.mood = PictureService::Mood::Busy}, Role::Owner);
    add(QStringLiteral("empty"), {.mood = PictureService::Mood::Empty}, Role::Owner);
    add(QStringLiteral("failed"),
        {.mood = PictureService::Mood::Failed, .error = {.kind = ApiError::Kind::Offline}},
        Role::Owner);
    add(QStringLiteral("member"),
        {.mood = PictureService::Mood::Empty,
            .error = refused(QStringLiteral("role")),
            .governance = PictureGovernance::Mood::MembersView},
        Role::Member);
    add(QStringLiteral("guest"),
        {.mood = PictureService::Mood::Failed, .error = refused(QStringLiteral("role"))},
        Role::Guest);
    add(QStringLiteral("plan"),
        {.mood = PictureService::Mood::Failed, .error = refused(QStringLiteral("plan"))},
        Role::Owner);
    add(QStringLiteral("notion"),
        {.mood = PictureService::Mood::Empty, .provenance = Provenance::Measured}, Role::Owner);
}

} // namespace Gatehouse
