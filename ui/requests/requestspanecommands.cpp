// SPDX-License-Identifier: MIT
// What can be done in the requests pane; its controls are in requestspane.cpp.
#include "models/items/connectionwords.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/tableview.h"
#include "ui/requests/directorydialogs.h"
#include "ui/requests/requestdecisions.h"
#include "ui/requests/requestdetails.h"
#include "ui/requests/requestspane.h"

#include <algorithm>

namespace Gatehouse {

QList<ConnectionRequest> RequestsPane::selectedRequests() const
{
    QList<ConnectionRequest> requests;
    for (const int row : m_table->selectedRows())
        requests << m_parts.requests.at(row);
    return requests;
}

RequestRules::Subject RequestsPane::subject() const
{
    return {.requests = selectedRequests(),
        .standing = m_standing,
        .beingDecided = m_decisions->beingDecided(),
        .hasRows = m_parts.requests.rowCount() > 0};
}

QString RequestsPane::whyNot(RequestCommand command) const
{
    // A selection nobody sees is not acted on.
    if (command != RequestCommand::Browse && !isVisible())
        return tr("Select a request in the list of requests first.");
    return RequestRules::whyNot(command, subject());
}

void RequestsPane::run(RequestCommand command)
{
    const RequestRules::Subject chosen = subject();
    if (!RequestRules::whyNot(command, chosen).isEmpty())
        return;
    switch (command) {
    case RequestCommand::Browse:
        return m_dialogs->browse();
    case RequestCommand::Next:
        return move(1);
    case RequestCommand::Previous:
        return move(-1);
    case RequestCommand::Open:
        showDetails();
        return m_details->focusText();
    case RequestCommand::Approve:
        return approve(chosen.requests);
    case RequestCommand::ApproveWithNote:
        return openNote(DecisionBar::Verdict::Approve);
    case RequestCommand::Install:
        return m_dialogs->install(chosen.requests.first());
    case RequestCommand::Deny:
        return openNote(DecisionBar::Verdict::Deny);
    case RequestCommand::Withdraw:
        return m_dialogs->withdraw(chosen.requests.first());
    case RequestCommand::AskLonger:
        return m_dialogs->request(chosen.requests.first().connection);
    case RequestCommand::ShowConnection:
        Q_EMIT connectionChosen(chosen.requests.first().connection.id);
        return;
    case RequestCommand::ShowPerson:
        Q_EMIT personChosen(chosen.requests.first().user.id);
        return;
    case RequestCommand::ShowEvents:
        Q_EMIT eventsRequested(chosen.requests.first());
        return;
    } // no default: the compiler names a forgotten command
}

void RequestsPane::move(int rows)
{
    const int last = m_parts.requests.rowCount() - 1;
    const QList<int> selected = m_table->selectedRows();
    const int from = selected.isEmpty() ? (rows > 0 ? -1 : last + 1)
                                        : (rows > 0 ? selected.last() : selected.first());
    const int to = std::clamp(from + rows, 0, last);
    m_table->selectIds({m_parts.requests.at(to).id.toString()});
}

void RequestsPane::openNote(DecisionBar::Verdict verdict)
{
    showDetails();
    const QList<ConnectionRequest> requests = selectedRequests();
    m_details->decisions().openNote(
        verdict, requests.size() == 1 ? m_decisions->failedNote(requests.first().id) : QString());
}

void RequestsPane::approve(const QList<ConnectionRequest> &requests)
{
    const auto waiting
        = std::count_if(requests.begin(), requests.end(), RequestRules::needsInstall);
    if (waiting == 0)
        return approveAll(requests, {});
    if (requests.size() == 1)
        return m_dialogs->install(requests.first());
    // Not one consent for several connections: those are accepted, and each is installed by itself.
    auto *dialog = new ConfirmDialog(
        [requests, waiting = int(waiting)] {
            ConfirmDialog::Question question{
                .heading = tr("Approve %n request(s)", nullptr, int(requests.size())),
                .effect
                = tr("%n of them cannot be approved yet, as its connection is not installed "
                     "here: it is accepted and waits until an owner installs it.",
                    nullptr, waiting),
                .accept = tr("Approve %n request(s)", nullptr, int(requests.size())),
                .kind = ButtonKind::Primary};
            for (const ConnectionRequest &request : requests)
                question.rows.append({.label = request.connection.name,
                    .value = RequestRules::needsInstall(request)
                        ? tr("for %1, waits for install", "a person")
                              .arg(ConnectionWords::person(request.user))
                        : tr("for %1", "a person").arg(ConnectionWords::person(request.user))});
            return question;
        },
        this);
    connect(
        dialog, &ConfirmDialog::confirmed, this, [this, requests] { approveAll(requests, {}); });
    dialog->open();
}

void RequestsPane::approveAll(const QList<ConnectionRequest> &requests, const QString &note)
{
    selectNextAfter(requests);
    m_decisions->approve(requests, note);
}

void RequestsPane::denyAll(const QList<ConnectionRequest> &requests, const QString &note)
{
    selectNextAfter(requests);
    m_decisions->deny(requests, note);
}

//! The next that waits for a decision, so that one after the other can be decided.
void RequestsPane::selectNextAfter(const QList<ConnectionRequest> &decided)
{
    const RequestListModel &model = m_parts.requests;
    const auto isDecided = [&](const ConnectionRequest &request) {
        return request.status != Requests::Status::Open
            || m_decisions->beingDecided().contains(request.id.toString())
            || std::any_of(decided.begin(), decided.end(),
                [&request](const ConnectionRequest &each) { return each.id == request.id; });
    };
    const QList<int> selected = m_table->selectedRows();
    const int from = selected.isEmpty() ? 0 : selected.last();
    int found = -1;
    for (int row = from; row < model.rowCount() && found < 0; ++row) {
        if (!isDecided(model.at(row)))
            found = row;
    }
    for (int row = from - 1; row >= 0 && found < 0; --row) {
        if (!isDecided(model.at(row)))
            found = row;
    }
    if (found >= 0)
        m_table->selectIds({model.at(found).id.toString()});
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace Gatehouse
