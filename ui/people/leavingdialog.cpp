// SPDX-License-Identifier: MIT
#include "ui/people/leavingdialog.h"

#include "models/items/personwords.h"
#include "models/items/rightswords.h"
#include "models/items/successorlistmodel.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formscroll.h"
#include "ui/common/messagebar.h"
#include "ui/common/statestack.h"
#include "ui/people/leavinglist.h"
#include "ui/people/successorchoice.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace Gatehouse {

namespace {
constexpr int leavingWidth = 528 + FormScroll::left + FormScroll::right;
constexpr int leavingLeastHeight = 220; // what is seen while it is being looked up
} // namespace

LeavingDialog::LeavingDialog(Subject subject, SuccessorListModel &owners, QWidget *parent)
    : Dialog(parent)
    , m_subject(std::move(subject))
{
    setObjectName(QStringLiteral("leaving"));
    auto *body = new QWidget(this);
    body->setMinimumWidth(leavingWidth);
    m_bar = new MessageBar(body);
    m_states = new StateStack(body);
    m_states->setMinimumHeight(leavingLeastHeight);
    m_scroll = new FormScroll(makeLists(owners), m_states);
    m_states->setContent(m_scroll);
    m_typed = new FieldRow(FieldRow::Kind::Plain, body);
    m_typed->setObjectName(QStringLiteral("confirmName"));
    auto *above = new QVBoxLayout;
    FormScroll::lineUp(above);
    above->addWidget(m_bar);
    auto *below = new QVBoxLayout;
    FormScroll::lineUp(below);
    below->addWidget(m_typed);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addLayout(above);
    layout->addWidget(m_states, 1);
    layout->addLayout(below);
    setForm(body, FormEdge::Scrolled);
    connect(m_states, &StateStack::remedyClicked, this, &LeavingDialog::retryRequested);
    connect(m_successor, &SuccessorChoice::edited, this, &LeavingDialog::fill);
    connect(m_typed, &FieldRow::edited, this, &LeavingDialog::validate);
    m_typed->hide();
    retranslate();
    showLooking();
}

QWidget *LeavingDialog::makeLists(SuccessorListModel &owners)
{
    auto *lists = new QWidget;
    m_ends = new LeavingList(lists);
    m_ends->setObjectName(QStringLiteral("ends"));
    m_keepsRunning = new LeavingList(lists);
    m_keepsRunning->setObjectName(QStringLiteral("keepsRunning"));
    m_successor = new SuccessorChoice(owners, lists);
    m_keepsRunning->insert(m_successor);
    m_movesOn = new LeavingList(lists);
    m_movesOn->setObjectName(QStringLiteral("movesOn"));
    m_nobodys = new LeavingList(lists);
    m_nobodys->setObjectName(QStringLiteral("nobodys"));
    auto *layout = new QVBoxLayout(lists);
    layout->setSpacing(Metrics::large);
    for (LeavingList *list : {m_ends, m_keepsRunning, m_movesOn, m_nobodys})
        layout->addWidget(list);
    layout->addStretch(1);
    return lists;
}

void LeavingDialog::showLooking()
{
    m_typed->hide();
    m_states->showBusy(tr("Looking up what would end…"));
    validate();
}

void LeavingDialog::showUnknown(const ErrorText &why)
{
    if (isBusy())
        showIdle();
    m_leaving.reset();
    m_before.reset();
    m_typed->hide();
    m_states->showFailure({.text = why, .button = tr("Try again")});
    validate();
}

void LeavingDialog::showLeaving(const Leaving &leaving)
{
    if (isBusy())
        showIdle();
    m_before = std::exchange(m_leaving, leaving);
    // What was typed was typed for something else.
    m_typed->setText({});
    m_states->showContent();
    fill();
    showChange();
    validate();
    if (!m_typed->isHidden())
        m_typed->edit()->setFocus(Qt::OtherFocusReason);
    else if (m_subject.intent != Intent::Look)
        focusAccept();
}

void LeavingDialog::showChange()
{
    if (!m_before || !m_leaving)
        return;
    const QString changed = LeavingWords::changed(*m_before, *m_leaving);
    m_bar->showNotice(MessageBar::Tone::Warning,
        {.text = {
             .title
             = changed.isEmpty() ? tr("What would end has changed since you looked.") : changed,
             .remedy = tr("Nothing was done. Below is how it is now; decide again."),
         }});
}

void LeavingDialog::fill()
{
    if (!m_leaving)
        return;
    const QString name = PersonWords::name(person());
    const std::optional<PersonReference> successor = m_successor->chosen();
    const LeavingWords::Rows ends = LeavingWords::ends(*m_leaving);
    m_ends->setWords({.heading = tr("Ends"),
        .sentence = ends.isEmpty() ? tr("Nothing of %1 ends.").arg(name)
                                   : tr("At once, with its tokens and the pages chosen for it.")});
    m_ends->setRows(ends);
    const LeavingWords::Rows running = LeavingWords::keepsRunning(*m_leaving, successor);
    m_keepsRunning->setWords({.heading = tr("Keeps running"),
        .sentence = running.isEmpty() ? tr("%1 has no internal connection.").arg(name)
                                      : tr("Internal connections work on as they do now.")});
    m_keepsRunning->setRows(running);
    m_successor->setVisible(!running.isEmpty());
    const LeavingWords::Rows moving = LeavingWords::movesOn(*m_leaving);
    m_movesOn->setWords({.heading = tr("Moves on"),
        .sentence = moving.isEmpty()
            ? tr("No connection passes to somebody else.")
            : tr("Whoever installed it next then counts as having added it.")});
    m_movesOn->setRows(moving);
    const LeavingWords::Rows nobodys = LeavingWords::nobodys(*m_leaving, successor);
    m_nobodys->setWords({.heading = tr("Then belongs to nobody"),
        .sentence
        = tr("Found under “Owner left” in Connections, and in the details of %1.").arg(name)});
    m_nobodys->setRows(nobodys);
    m_nobodys->setVisible(!nobodys.isEmpty());
    m_typed->setLabel(tr("Type “%1” to go on").arg(name));
    m_typed->setVisible(m_leaving->installations.size() > manyInstallations);
}

//! Whether what has to be typed was typed.
bool LeavingDialog::isAsked() const
{
    return m_typed->isHidden()
        || m_typed->text().compare(PersonWords::name(person()).trimmed(), Qt::CaseInsensitive) == 0;
}

void LeavingDialog::validate()
{
    setDraft(m_leaving && isAsked() ? Draft::Complete : Draft::Incomplete);
}

void LeavingDialog::showRights()
{
    using Obstacle = PersonRights::Obstacle;
    const Obstacle suspend = PersonRights::suspend(m_subject.standing, m_subject.person);
    const Obstacle remove = PersonRights::remove(m_subject.standing, m_subject.person);
    const bool suspends = m_subject.intent == Intent::Suspend;
    setWhyNot({.accept = RightsWords::whyNot(suspends ? suspend : remove),
        .other = RightsWords::whyNot(suspends ? remove : suspend)});
    // A tool tip alone is not found by keyboard.
    if (suspend != Obstacle::None && remove != Obstacle::None)
        m_bar->showNotice(
            MessageBar::Tone::Information, {.text = {.title = RightsWords::whyNot(remove)}});
}

void LeavingDialog::end(People::State state)
{
    if (!m_leaving)
        return;
    PersonChange change{.state = state, .seen = m_leaving->digest};
    if (const std::optional<PersonReference> successor = m_successor->chosen();
        successor && !m_leaving->keepRunning.empty())
        change.handOverTo = successor->id;
    m_bar->clear();
    Q_EMIT submitted(change);
}

void LeavingDialog::submit()
{
    end(m_subject.intent == Intent::Suspend ? People::State::Suspended : People::State::Left);
}

void LeavingDialog::submitOther()
{
    end(m_subject.intent == Intent::Suspend ? People::State::Left : People::State::Suspended);
}

void LeavingDialog::retranslate()
{
    const QString name = PersonWords::name(person());
    const QString suspend = tr("Suspend %1").arg(name);
    const QString remove = tr("Remove %1", "a person, from the workspace").arg(name);
    const QString suspended = tr("Suspended, they can be taken back later, with what ends here.");
    const QString removed = tr(
        "Removed, they can be taken back as well, but what ends here comes back only by undo.");
    switch (m_subject.intent) {
    case Intent::Look:
        setHeading(
            tr("What happens if %1 leaves").arg(name), suspended + QLatin1Char(' ') + removed);
        break;
    case Intent::Suspend:
        setHeading(suspend, suspended);
        break;
    case Intent::Remove:
        setHeading(tr("Remove %1 from the workspace").arg(name), removed);
        break;
    } // no default: the compiler names a forgotten intent
    const bool suspends = m_subject.intent == Intent::Suspend;
    setAcceptButton(suspends ? suspend : remove, ButtonKind::Danger);
    setOtherButton(suspends ? remove : suspend, ButtonKind::Danger);
    if (m_subject.intent == Intent::Look)
        setLeaveButton(tr("Close"));
    showRights();
    fill();
    showChange();
}

void LeavingDialog::keyPressEvent(QKeyEvent *event)
{
    // The lists hold nothing that takes the focus, and are to be read without a mouse.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default:
        Dialog::keyPressEvent(event);
    }
}

} // namespace Gatehouse
