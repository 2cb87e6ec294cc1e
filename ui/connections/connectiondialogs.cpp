// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondialogs.h"

#include "models/domain/connectionedit.h"
#include "models/items/connectionwords.h"
#include "models/items/personwords.h"
#include "models/items/successorlistmodel.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/editconnectiondialog.h"
#include "ui/connections/handoverdialog.h"
#include "ui/connections/newconnectiondialog.h"

namespace Gatehouse {

ConnectionDialogs::ConnectionDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_followed(parts.actions)
{
}

ConnectionDialogs::~ConnectionDialogs() = default;

bool ConnectionDialogs::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

void ConnectionDialogs::open(Dialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::busyCancelled, this, [this] { m_reading.reset(); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_reading.reset();
        m_workspaces.reset();
        m_followed.forget();
    });
    dialog->open();
}

void ConnectionDialogs::create()
{
    if (isOpen())
        return;
    auto *dialog = new NewConnectionDialog(&m_parts.window);
    connect(dialog, &NewConnectionDialog::submitted, this,
        [this, dialog](const ConnectionDraft &draft) { send(dialog, draft); });
    connect(dialog, &NewConnectionDialog::workspacesWanted, this,
        [this, dialog] { askWorkspaces(dialog); });
    connect(
        dialog, &NewConnectionDialog::copyRequested, this, &ConnectionDialogs::secretCopyRequested);
    connect(dialog, &NewConnectionDialog::copied, this, &ConnectionDialogs::copied);
    open(dialog);
}

void ConnectionDialogs::send(NewConnectionDialog *dialog, const ConnectionDraft &draft)
{
    m_followed.follow(dialog, tr("Creating %1…").arg(draft.name), [&] {
        return m_parts.actions.create(draft, [this, dialog](Result<CreatedConnection> answer) {
            if (!answer)
                return dialog->showError(creationErrorText(answer.error()));
            const ConnectionId id = answer->connection.id;
            const QString name = ConnectionWords::name(answer->connection);
            connect(dialog, &QDialog::finished, this,
                [this, id, name] { Q_EMIT createdSeen(id, name); });
            dialog->showCreated(*answer);
            Q_EMIT created(id);
        });
    });
}

void ConnectionDialogs::askWorkspaces(NewConnectionDialog *dialog)
{
    m_workspaces = m_parts.actions.service().listWorkspaces(
        [dialog](Result<std::vector<Workspace>> workspaces) {
            if (workspaces)
                dialog->form()->setWorkspaces(*workspaces);
            else
                dialog->form()->setWorkspacesFailed(errorText(workspaces.error()));
        });
}

void ConnectionDialogs::edit(const Connection &connection)
{
    if (isOpen())
        return;
    auto *dialog = new EditConnectionDialog(connection, m_standing, &m_parts.window);
    connect(dialog, &EditConnectionDialog::submitted, this,
        [this, dialog](const ConnectionChange &change) { save(dialog, change); });
    connect(dialog, &EditConnectionDialog::readAgainRequested, this,
        [this, dialog] { readAgain(dialog); });
    open(dialog);
}

//! The service takes the last word of whoever writes: that somebody else wrote in between is seen
//! by reading once more before.
void ConnectionDialogs::save(EditConnectionDialog *dialog, const ConnectionChange &change)
{
    dialog->showBusy(tr("Saving…"));
    m_reading = m_parts.actions.service().connection(
        dialog->connection().id, [this, dialog, change](Result<Connection> now) {
            if (!now)
                return dialog->showError(errorText(now.error()));
            const Connection &before = dialog->connection();
            const bool isSame = changeBetween(before, *now).isEmpty()
                && (now->status == Connections::Status::Disconnected)
                    == (before.status == Connections::Status::Disconnected);
            if (isSame)
                return sendChange(dialog, change);
            dialog->showConflict(errorText({.kind = ApiError::Kind::Conflict}));
        });
}

void ConnectionDialogs::sendChange(EditConnectionDialog *dialog, const ConnectionChange &change)
{
    m_followed.follow(dialog, tr("Saving…"), [&] {
        return m_parts.actions.change(
            dialog->connection(), change, [dialog](Result<Connection> answer) {
                if (answer)
                    return dialog->accept();
                if (answer.error().kind == ApiError::Kind::Conflict)
                    return dialog->showConflict(errorText(answer.error()));
                dialog->showError(errorText(answer.error()));
            });
    });
}

void ConnectionDialogs::readAgain(EditConnectionDialog *dialog)
{
    dialog->showBusy(tr("Reading it again…"));
    m_reading = m_parts.actions.service().connection(
        dialog->connection().id, [dialog](Result<Connection> now) {
            if (now)
                dialog->adopt(*now);
            else
                dialog->showError(errorText(now.error()));
        });
}

void ConnectionDialogs::handOver(const Connection &connection)
{
    if (isOpen())
        return;
    auto *people = new SuccessorListModel(m_parts.actions.service(), m_parts.clock,
        connection.addedBy ? connection.addedBy->id : UserId());
    auto *dialog = new HandOverDialog(
        {.connection = connection, .standing = m_standing}, *people, &m_parts.window);
    // Children go after the view that looks at them.
    people->setParent(dialog);
    connect(dialog, &HandOverDialog::submitted, this, [this, dialog, connection](const Person &to) {
        const QString sentence = tr("Handing over to %1…").arg(PersonWords::name(to));
        m_followed.follow(dialog, sentence, [&] {
            return m_parts.actions.change(
                connection, {.addedBy = to.id}, [dialog](const Result<Connection> &answer) {
                    if (answer)
                        dialog->accept();
                    else
                        dialog->showError(errorText(answer.error()));
                });
        });
    });
    open(dialog);
}

} // namespace Gatehouse
