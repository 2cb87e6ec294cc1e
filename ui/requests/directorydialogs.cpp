// SPDX-License-Identifier: MIT
#include "ui/requests/directorydialogs.h"

#include "models/base/clock.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/followedaction.h"
#include "ui/requests/directorydialog.h"
#include "ui/requests/installdialog.h"
#include "ui/requests/requestdialog.h"

namespace Gatehouse {

namespace {

//! A conflict's reason is the service's own: it knows what has moved on.
ErrorText refusalText(const ApiError &error)
{
    ErrorText text = errorText(error);
    if (error.kind == ApiError::Kind::Conflict && !error.detail.isEmpty())
        text.title = error.detail;
    return text;
}

} // namespace

DirectoryDialogs::DirectoryDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_followed(new FollowedAction(parts.actions.runner(), this))
{
    // However it ended: what the directory shows is out of date.
    connect(&parts.actions.runner(), &ActionRunner::finished, this, [this] {
        if (m_directory)
            m_directory->refresh();
    });
}

DirectoryDialogs::~DirectoryDialogs() = default;

bool DirectoryDialogs::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

QWidget *DirectoryDialogs::window() const
{
    if (m_directory && m_directory->isVisible())
        return m_directory;
    return m_parts.place.window();
}

void DirectoryDialogs::open(Dialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_followed, &FollowedAction::forget);
    dialog->open();
}

void DirectoryDialogs::browse()
{
    if (m_directory && m_directory->isVisible())
        return;
    auto *dialog = new DirectoryDialog(
        {.questions = *m_parts.actions.questions(), .clock = m_parts.clock, .standing = m_standing},
        m_parts.place.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DirectoryDialog::installRequested, this,
        [this](const DirectoryEntry &entry) { openInstall(entry, std::nullopt); });
    connect(
        dialog, &DirectoryDialog::continueRequested, this, &DirectoryDialogs::continueRequested);
    connect(dialog, &DirectoryDialog::requestRequested, this, &DirectoryDialogs::request);
    connect(dialog, &DirectoryDialog::withdrawRequested, this, &DirectoryDialogs::withdraw);
    connect(dialog, &DirectoryDialog::connectionChosen, this, &DirectoryDialogs::connectionChosen);
    connect(dialog, &DirectoryDialog::openUrlRequested, this, &DirectoryDialogs::openUrlRequested);
    m_directory = dialog;
    dialog->open();
}

void DirectoryDialogs::install(const ConnectionRequest &request)
{
    openInstall(request.connection, request);
}

void DirectoryDialogs::openInstall(
    const DirectoryEntry &entry, const std::optional<ConnectionRequest> &request)
{
    if (isOpen())
        return;
    auto *dialog = new InstallDialog(
        m_parts.actions.runner().service(), {.connection = entry, .request = request}, window());
    connect(dialog, &InstallDialog::submitted, this,
        [this, dialog](const std::vector<PageId> &pages) { acceptThenInstall(dialog, pages); });
    connect(dialog, &InstallDialog::postponed, this,
        [this, dialog] { Q_EMIT postponed(*dialog->subject().request); });
    open(dialog);
}

//! In this order: when somebody else has denied it meanwhile, nothing is installed.
void DirectoryDialogs::acceptThenInstall(InstallDialog *dialog, const std::vector<PageId> &pages)
{
    const std::optional<ConnectionRequest> &request = dialog->subject().request;
    if (!request || request->status != Requests::Status::Open)
        return sendInstall(dialog, pages);
    m_followed->follow(dialog, tr("Accepting the request…"), [&] {
        return m_parts.actions.approveRequest(
            *request, {}, [this, dialog, pages](const Result<ConnectionRequest> &answer) {
                if (!answer)
                    return dialog->showError(refusalText(answer.error()));
                dialog->setRequest(*answer);
                sendInstall(dialog, pages);
            });
    });
}

void DirectoryDialogs::sendInstall(InstallDialog *dialog, const std::vector<PageId> &pages)
{
    const DirectoryEntry &entry = dialog->subject().connection;
    m_followed->follow(dialog, tr("Installing %1…").arg(entry.name), [&] {
        return m_parts.actions.install(
            entry, pages, [this, dialog, id = entry.id](const Result<ConnectionUser> &answer) {
                if (!answer)
                    return dialog->showError(refusalText(answer.error()));
                const std::optional<ConnectionRequest> request = dialog->subject().request;
                dialog->accept();
                if (request)
                    return Q_EMIT answered(*request);
                if (m_directory)
                    m_directory->accept();
                Q_EMIT installed(id);
            });
    });
}

void DirectoryDialogs::request(const DirectoryEntry &entry)
{
    if (isOpen())
        return;
    auto *dialog = new RequestDialog(
        m_parts.actions.runner().service(), entry, m_parts.clock.now(), window());
    connect(dialog, &RequestDialog::submitted, this,
        [this, dialog](const RequestDraft &draft) { sendRequest(dialog, draft); });
    open(dialog);
}

void DirectoryDialogs::sendRequest(RequestDialog *dialog, const RequestDraft &draft)
{
    m_followed->follow(dialog, tr("Sending the request…"), [&] {
        return m_parts.actions.request(
            dialog->connection(), draft, [dialog](const Result<ConnectionRequest> &answer) {
                if (answer)
                    dialog->accept();
                else
                    dialog->showError(refusalText(answer.error()));
            });
    });
}

void DirectoryDialogs::withdraw(const ConnectionRequest &request)
{
    if (isOpen())
        return;
    auto *dialog = new ConfirmDialog(
        [name = request.connection.name] {
            return ConfirmDialog::Question{.heading = tr("Withdraw your request for %1").arg(name),
                .effect = tr("Workspace owners need not decide about it any more. You can request "
                             "%1 again.")
                              .arg(name),
                .accept = tr("Withdraw request"),
                .kind = ButtonKind::Primary};
        },
        window());
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, request] { m_parts.actions.withdrawRequest(request); });
    open(dialog);
}

} // namespace Gatehouse
