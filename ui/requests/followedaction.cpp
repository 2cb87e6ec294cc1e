// SPDX-License-Identifier: MIT
#include "ui/requests/followedaction.h"

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

void FollowedAction::forget()
{
    m_sent.reset();
    m_dialog.clear();
    m_action = {};
}

//! The handler hears of an error alone; what was found out about it is in the report.
void FollowedAction::tellLostAnswer(const ActionReport &report)
{
    if (!m_dialog || !m_dialog->isVisible() || m_dialog->isBusy() || !report.error
        || report.outcome != ActionReports::Outcome::NotDone)
        return;
    ErrorText text = errorText(*report.error);
    text.title = tr("The answer got lost. It was looked up: nothing was changed.");
    text.remedy = tr("Try again.");
    m_dialog->showError(text);
}

} // namespace Gatehouse
