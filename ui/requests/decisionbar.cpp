// SPDX-License-Identifier: MIT
#include "ui/requests/decisionbar.h"

#include "models/items/connectionwords.h"
#include "ui/common/flowlayout.h"
#include "ui/common/ground.h"
#include "ui/common/paragraphfield.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr int noteLines = 3;

QStringList idsOf(const QList<ConnectionRequest> &requests)
{
    QStringList ids;
    for (const ConnectionRequest &request : requests)
        ids << request.id.toString();
    return ids;
}

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
{
    auto *ground = new Ground(ColorRole::Surface);
    ground->setLines(Qt::TopEdge);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    inner->addWidget(makeButtons());
    inner->addWidget(makeNote());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(ground);
    retranslate();
}

QWidget *DecisionBar::makeButtons()
{
    m_buttons = new QWidget;
    new FlowLayout({.horizontal = Metrics::small, .vertical = Metrics::small}, m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    const auto add = [this](const char *name, ButtonKind kind) {
        auto *button = new QPushButton;
        button->setObjectName(QString::fromLatin1(name));
        setButtonKind(button, kind);
        m_buttons->layout()->addWidget(button);
        return button;
    };
    m_approve = add("approveRequest", ButtonKind::Primary);
    m_install = add("installRequested", ButtonKind::Primary);
    m_deny = add("denyRequest", ButtonKind::Normal);
    m_later = add("acceptForLater", ButtonKind::Normal);
    m_withdraw = add("withdrawRequest", ButtonKind::Normal);
    m_longer = add("askLonger", ButtonKind::Primary);
    const auto choose = [this](QPushButton *button, RequestCommand command) {
        connect(button, &QPushButton::clicked, this,
            [this, command] { Q_EMIT commandChosen(command); });
    };
    choose(m_approve, RequestCommand::Approve);
    choose(m_install, RequestCommand::Install);
    choose(m_deny, RequestCommand::Deny);
    choose(m_withdraw, RequestCommand::Withdraw);
    choose(m_longer, RequestCommand::AskLonger);
    connect(m_later, &QPushButton::clicked, this, &DecisionBar::postponed);
    return m_buttons;
}

QWidget *DecisionBar::makeNote()
{
    m_noteBox = new QWidget;
    m_note = new ParagraphField(noteLines);
    m_note->setObjectName(QStringLiteral("decisionNote"));
    m_reasons = new QPushButton;
    m_reasons->setObjectName(QStringLiteral("reasonTemplates"));
    setButtonKind(m_reasons, ButtonKind::Text);
    m_reasonMenu = new QMenu(m_reasons);
    m_reasons->setMenu(m_reasonMenu);
    m_note->addBesideLabel(m_reasons);
    m_decide = new QPushButton;
    m_decide->setObjectName(QStringLiteral("decide"));
    m_back = new QPushButton;
    m_back->setObjectName(QStringLiteral("leaveNote"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::small);
    buttons->addWidget(m_decide);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_noteBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    m_noteBox->hide();
    connect(m_note, &ParagraphField::finished, this, &DecisionBar::decide);
    connect(m_note, &ParagraphField::edited, this,
        [this] { m_decide->setEnabled(!m_note->isTooLong()); });
    connect(m_decide, &QPushButton::clicked, this, &DecisionBar::decide);
    connect(m_back, &QPushButton::clicked, this, [this] {
        closeNote();
        Q_EMIT noteLeft();
    });
    return m_noteBox;
}

void DecisionBar::setSubject(const RequestRules::Subject &subject)
{
    const bool isOther = idsOf(m_subject.requests) != idsOf(subject.requests);
    m_subject = subject;
    const bool isClosed
        = !RequestRules::whyNot(RequestCommand::Deny, m_subject).isEmpty() && m_isNoteOpen;
    if (isOther || isClosed)
        closeNote();
    showSubject();
}

void DecisionBar::openNote(Verdict verdict, const QString &text)
{
    m_verdict = verdict;
    m_isNoteOpen = true;
    m_note->setText(text);
    showSubject();
    m_note->edit()->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT noteOpened();
}

void DecisionBar::closeNote()
{
    m_isNoteOpen = false;
    m_note->setText({});
    showSubject();
}

void DecisionBar::decide()
{
    if (!m_isNoteOpen || m_note->isTooLong())
        return;
    const QString note = m_note->text();
    closeNote();
    if (m_verdict == Verdict::Approve)
        Q_EMIT approved(note);
    else
        Q_EMIT denied(note);
}

void DecisionBar::showButton(QPushButton *button, RequestCommand command, const QString &text)
{
    const QString whyNot = RequestRules::whyNot(command, m_subject);
    button->setText(text);
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
    button->setStatusTip(whyNot);
}

void DecisionBar::showSubject()
{
    const QList<ConnectionRequest> &requests = m_subject.requests;
    const int count = int(requests.size());
    const bool isOne = count == 1;
    const bool isOwner = m_subject.standing.role == People::Role::Owner;
    const auto hasStatus = [&requests](Requests::Status status) {
        return std::any_of(requests.begin(), requests.end(),
            [status](const ConnectionRequest &request) { return request.status == status; });
    };
    const bool isOpen = hasStatus(Requests::Status::Open);
    const bool isWaiting = hasStatus(Requests::Status::WaitingForInstall);
    const bool installs = isOne && RequestRules::needsInstall(requests.first());
    const bool isOwn = isOne && requests.first().user.id == m_subject.standing.self;
    m_approve->setVisible(isOwner && isOpen && !installs);
    m_install->setVisible(isOwner && installs && (isOpen || isWaiting));
    m_later->setVisible(isOwner && installs && isOpen);
    m_deny->setVisible(isOwner && isOpen);
    m_withdraw->setVisible(isOwn && (isOpen || isWaiting));
    m_longer->setVisible(
        isOne && RequestRules::whyNot(RequestCommand::AskLonger, m_subject).isEmpty());
    showButton(m_approve, RequestCommand::Approve,
        isOne ? tr("Approve") : tr("Approve %n request(s)", nullptr, count));
    showButton(m_install, RequestCommand::Install,
        isWaiting ? tr("Install…") : tr("Install and approve…"));
    showButton(m_later, RequestCommand::Approve, tr("Accept; install later"));
    showButton(m_deny, RequestCommand::Deny,
        isOne ? tr("Deny…") : tr("Deny %n request(s)…", nullptr, count));
    showButton(m_withdraw, RequestCommand::Withdraw, tr("Withdraw request…"));
    showButton(m_longer, RequestCommand::AskLonger, tr("Ask for longer…"));
    m_buttons->setVisible(!m_isNoteOpen);
    m_noteBox->setVisible(m_isNoteOpen);
    const bool denies = m_verdict == Verdict::Deny;
    m_reasons->setVisible(denies);
    m_note->setLabel(isOne
            ? tr("Note to %1", "a person").arg(ConnectionWords::person(requests.first().user))
            : tr("Note to %n people", nullptr, count));
    m_note->setHint(denies ? tr("Optional. Ctrl+Return denies, Escape goes back.")
                           : tr("Optional. Ctrl+Return approves, Escape goes back."));
    setButtonKind(m_decide, denies ? ButtonKind::Danger : ButtonKind::Primary);
    if (denies)
        m_decide->setText(isOne ? tr("Deny request") : tr("Deny %n request(s)", nullptr, count));
    else
        m_decide->setText(
            isOne ? tr("Approve request") : tr("Approve %n request(s)", nullptr, count));
    bool isEmpty = !m_isNoteOpen;
    for (const QPushButton *button : {m_approve, m_install, m_later, m_deny, m_withdraw, m_longer})
        isEmpty = isEmpty && button->isHidden();
    setVisible(!isEmpty);
}

void DecisionBar::fillReasons()
{
    m_reasonMenu->clear();
    for (const QString &reason : {tr("We have a connection that does this already."),
             tr("It asks for more than this purpose needs."),
             tr("Please say which pages it needs and what for, and ask again."),
             tr("We have not checked its developer yet. Please ask again next quarter.")}) {
        connect(m_reasonMenu->addAction(reason), &QAction::triggered, this, [this, reason] {
            const QString before = m_note->text();
            m_note->setText(before.isEmpty() ? reason : before + QLatin1Char(' ') + reason);
            m_note->edit()->setFocus(Qt::OtherFocusReason);
        });
    }
}

void DecisionBar::retranslate()
{
    m_reasons->setText(tr("Reasons"));
    m_reasons->setAccessibleName(tr("Reasons to choose from"));
    m_back->setText(tr("Cancel"));
    fillReasons();
    showSubject();
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNoteOpen) {
        closeNote();
        Q_EMIT noteLeft();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
