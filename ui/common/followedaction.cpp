// SPDX-License-Identifier: MIT
#include "ui/common/followedaction.h"

namespace Gatehouse {

FollowedAction::FollowedAction(ActionRunner &runner, QObject *parent)
    : QObject(parent)
{
    connect(&runner, &ActionRunner::started, this, [this](const ActionId &action) {
        if (m_isBeginning)
            m_action = action;
    });
    connect(&runner, &ActionRunner::progressed, this,
        [this](const ActionId &action, int, bool isChecking) {
            if (isChecking && action == m_action && m_dialog && m_dialog->isBusy())
                m_dialog->showBusy(tr("The answer got lost. Looking up what became of it…"),
                    Dialog::Work::MustEnd);
        });
    connect(&runner, &ActionRunner::finished, this,
        [this](const ActionId &action, const ActionReport &report) {
            if (action == m_action)
                tellLostAnswer(report);
        });
}

FollowedAction::~FollowedAction() = default;

void FollowedAction::follow(
    Dialog *dialog, const QString &sentence, const std::function<RequestHandle()> &begin)
{
    m_dialog = dialog;
    dialog->showBusy(sentence, Dialog::Work::MustEnd);
    m_isBeginning = true;
    m_sent = begin();
    m_isBeginning = false;
}

void FollowedAction::forget()
{
    m_sent.reset();
    m_action = {};
    m_dialog.clear();
}

//! The handler hears of an error alone; what was found out about it is in the report.
void FollowedAction::tellLostAnswer(const ActionReport &report)
{
    if (!m_dialog || !report.error)
        return;
    ErrorText text = errorText(*report.error);
    if (report.outcome == ActionReports::Outcome::Done) {
        text.title = tr("This was done, but its answer got lost.");
        text.remedy = tr("Close this window. The list shows how it is now.");
    } else if (report.outcome == ActionReports::Outcome::NotDone) {
        text.title = tr("The answer got lost. It was looked up: nothing was changed.");
        text.remedy = tr("Try again.");
    } else {
        return;
    }
    m_dialog->showError(text);
}

} // namespace Gatehouse
