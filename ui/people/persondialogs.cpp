// SPDX-License-Identifier: MIT
#include "ui/people/persondialogs.h"

#include "models/items/personwords.h"
#include "models/items/successorlistmodel.h"
#include "ui/common/confirmdialog.h"
#include "ui/people/viewasdialog.h"

namespace Gatehouse {

PersonDialogs::PersonDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    ActionRunner &runner = m_parts.actions.runner();
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

PersonDialogs::~PersonDialogs() = default;

//! The handler hears of an error alone; what was found out about it is in the report.
void PersonDialogs::tellLostAnswer(const ActionReport &report)
{
    if (!m_dialog || !report.error)
        return;
    ErrorText text = errorText(*report.error);
    if (report.outcome == ActionReports::Outcome::NotDone) {
        text.title = tr("The answer got lost. It was looked up: nothing was changed.");
        text.remedy = tr("Try again.");
    } else if (report.outcome == ActionReports::Outcome::Done
        && report.subject.kind == Actions::Kind::ViewAs) {
        text.title = tr("The answer got lost, and with it the way in.");
        text.remedy = tr("Try again.");
    } else {
        return;
    }
    m_dialog->showError(text);
}

bool PersonDialogs::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

void PersonDialogs::open(Dialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::busyCancelled, this, [this] { m_reading.reset(); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_reading.reset();
        m_sent.reset();
        m_action = {};
    });
    dialog->open();
}

template <class Begin>
void PersonDialogs::follow(Dialog *dialog, const QString &sentence, const Begin &begin)
{
    dialog->showBusy(sentence, Dialog::Work::MustEnd);
    m_isBeginning = true;
    m_sent = begin();
    m_isBeginning = false;
}

void PersonDialogs::showLeaving(const PersonRights::Subject &person, LeavingDialog::Intent intent)
{
    if (isOpen() || !m_parts.actions.questions())
        return;
    auto *owners = new SuccessorListModel(
        m_parts.actions.runner().service(), m_parts.clock, person.person.id);
    owners->setOffer(SuccessorListModel::Offer::Owners);
    auto *dialog = new LeavingDialog(
        {.person = person, .standing = m_standing, .intent = intent}, *owners, &m_parts.window);
    // Children go after the view that looks at them.
    owners->setParent(dialog);
    connect(dialog, &LeavingDialog::retryRequested, this, [this, dialog] { ask(dialog); });
    connect(dialog, &LeavingDialog::submitted, this,
        [this, dialog](const PersonChange &change) { send(dialog, change); });
    open(dialog);
    owners->reload();
    ask(dialog);
}

void PersonDialogs::ask(LeavingDialog *dialog)
{
    dialog->showLooking();
    m_reading = m_parts.actions.questions()->leaving(
        dialog->person().id, [dialog](const Result<Leaving> &leaving) {
            if (leaving)
                dialog->showLeaving(*leaving);
            else
                dialog->showUnknown(errorText(leaving.error()));
        });
}

//! What would end is no longer what was shown, or the service has another reason; it says which.
void PersonDialogs::askAgain(LeavingDialog *dialog, const ApiError &conflict)
{
    dialog->showBusy(tr("Somebody changed something. Looking again…"));
    m_reading = m_parts.actions.questions()->leaving(
        dialog->person().id, [dialog, conflict](const Result<Leaving> &leaving) {
            if (!leaving)
                return dialog->showUnknown(errorText(leaving.error()));
            const bool isSame = dialog->leaving() && dialog->leaving()->digest == leaving->digest;
            if (!isSame)
                return dialog->showLeaving(*leaving);
            ErrorText text = errorText(conflict);
            if (!conflict.detail.isEmpty())
                text.title = conflict.detail;
            dialog->showError(text);
        });
}

void PersonDialogs::send(LeavingDialog *dialog, const PersonChange &change)
{
    const QString name = PersonWords::name(dialog->person());
    const QString sentence = change.state == People::State::Suspended
        ? tr("Suspending %1…").arg(name)
        : tr("Removing %1…").arg(name);
    follow(dialog, sentence, [&] {
        return m_parts.actions.changePerson(
            dialog->person(), change, [this, dialog](const Result<Person> &answer) {
                if (answer)
                    return dialog->accept();
                if (answer.error().kind == ApiError::Kind::Conflict)
                    return askAgain(dialog, answer.error());
                dialog->showError(errorText(answer.error()));
            });
    });
}

void PersonDialogs::changeRole(const Person &person, People::Role wanted)
{
    if (person.id != m_standing.self)
        return change(person, {.role = wanted});
    if (isOpen())
        return;
    auto *dialog = new ConfirmDialog(
        [wanted] {
            return ConfirmDialog::Question{.heading = tr("Give up being a workspace owner"),
                .effect = tr("Your role becomes “%1” at once. You then see and manage less, and "
                             "only another owner can make you an owner again.")
                              .arg(PersonWords::role(wanted)),
                .accept = tr("Give up ownership")};
        },
        &m_parts.window);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, person, wanted] { change(person, {.role = wanted}); });
    open(dialog);
}

void PersonDialogs::takeBack(const Person &person)
{
    change(person, {.state = People::State::Active});
}

void PersonDialogs::change(const Person &person, const PersonChange &wanted)
{
    // Nobody waits here: dropped at once, so that a toast tells how it ended.
    const RequestHandle unheard
        = m_parts.actions.changePerson(person, wanted, [](const Result<Person> &) {});
}

void PersonDialogs::viewAs(const Person &person)
{
    if (isOpen())
        return;
    auto *dialog = new ViewAsDialog(person, &m_parts.window);
    connect(dialog, &ViewAsDialog::submitted, this,
        [this, dialog, person] { sendViewAs(dialog, person); });
    open(dialog);
}

void PersonDialogs::sendViewAs(ViewAsDialog *dialog, const Person &person)
{
    follow(dialog, tr("Asking for a session…"), [&] {
        return m_parts.actions.viewAs(person, [this, dialog](const Result<ViewAsSession> &session) {
            if (!session) {
                ErrorText text = errorText(session.error());
                if (session.error().kind == ApiError::Kind::Conflict
                    && !session.error().detail.isEmpty())
                    text.title = session.error().detail;
                return dialog->showError(text);
            }
            dialog->showIdle();
            dialog->accept();
            Q_EMIT viewOpened(*session);
        });
    });
}

} // namespace Gatehouse
