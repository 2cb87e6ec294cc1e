// SPDX-License-Identifier: MIT
#include "ui/common/statestack.h"

#include "ui/common/detailsexpander.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int stateTextWidth = 420;
constexpr int stateNarrowest = 240;
constexpr int stateIconSize = 32;

//! A column in the upper third, where the eye looks for rows.
QVBoxLayout *stateColumn(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Metrics::wide, Metrics::wide, Metrics::wide, Metrics::wide);
    layout->setSpacing(Metrics::medium);
    layout->addStretch(1);
    return layout;
}

TextLabel *stateText(TextLabel::Kind kind, QWidget *page)
{
    auto *label = new TextLabel(kind, page);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(stateTextWidth);
    return label;
}

} // namespace

StateStack::StateStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
    , m_blank(new QWidget(this))
    , m_skeleton(new SkeletonRows(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_blank);
    m_layout->addWidget(m_skeleton);
    m_layout->addWidget(makeEmptyPage());
    m_layout->addWidget(makeFailedPage());
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(150);
    m_skeletonDelay.callOnTimeout(this, [this] { m_layout->setCurrentWidget(m_skeleton); });
}

QWidget *StateStack::makeEmptyPage()
{
    m_empty = new QWidget(this);
    QVBoxLayout *column = stateColumn(m_empty);
    m_emptyIcon = new IconLabel(stateIconSize, m_empty);
    m_emptySentence = stateText(TextLabel::Kind::Body, m_empty);
    m_emptySentence->setColorRole(ColorRole::Secondary);
    m_emptyButton = new QPushButton(m_empty);
    column->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    column->addWidget(m_emptySentence, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_emptyButton, &QPushButton::clicked, this, &StateStack::emptyButtonClicked);
    return m_empty;
}

QWidget *StateStack::makeFailedPage()
{
    m_failed = new QWidget(this);
    QVBoxLayout *column = stateColumn(m_failed);
    auto *icon = new IconLabel(stateIconSize, m_failed);
    icon->setIcon(IconName::Warning, ColorRole::Warning);
    m_failedTitle = stateText(TextLabel::Kind::Strong, m_failed);
    m_failedRemedy = stateText(TextLabel::Kind::Body, m_failed);
    m_failedRemedy->setColorRole(ColorRole::Secondary);
    m_remedyButton = new QPushButton(m_failed);
    m_failedDetails = new DetailsExpander(m_failed);
    m_failedDetails->centerToggle();
    m_failedDetails->setFixedWidth(stateTextWidth);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_failedTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_failedRemedy, 0, Qt::AlignHCenter);
    column->addWidget(m_remedyButton, 0, Qt::AlignHCenter);
    column->addWidget(m_failedDetails, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_remedyButton, &QPushButton::clicked, this, &StateStack::remedyClicked);
    return m_failed;
}

QSize StateStack::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return {qMin(hint.width(), stateNarrowest), hint.height()};
}

void StateStack::resizeEvent(QResizeEvent *event)
{
    const int room = qMin(stateTextWidth, event->size().width() - 2 * Metrics::large);
    for (QWidget *text :
        {static_cast<QWidget *>(m_emptySentence), static_cast<QWidget *>(m_failedTitle),
            static_cast<QWidget *>(m_failedRemedy), static_cast<QWidget *>(m_failedDetails)})
        text->setFixedWidth(qMax(room, 0));
    QWidget::resizeEvent(event);
}

void StateStack::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
    if (m_state == State::Content)
        m_layout->setCurrentWidget(content);
}

void StateStack::setSkeleton(SkeletonRows::Shape shape)
{
    m_skeleton->setShape(shape);
}

void StateStack::showContent()
{
    setAccessibleDescription({});
    enter(State::Content, m_content ? m_content : m_blank);
}

void StateStack::showBusy(const QString &sentence)
{
    setAccessibleDescription(sentence);
    m_skeleton->setAccessibleName(sentence);
    if (m_state == State::Busy)
        return;
    enter(State::Busy, m_blank);
    m_skeletonDelay.start();
}

void StateStack::showEmpty(const EmptyNotice &notice)
{
    m_emptyIcon->setIcon(notice.icon, ColorRole::ControlBorder);
    m_emptySentence->setText(notice.sentence);
    m_emptyButton->setText(notice.button);
    m_emptyButton->setVisible(!notice.button.isEmpty());
    setAccessibleDescription(notice.sentence);
    enter(State::Empty, m_empty);
}

void StateStack::showFailure(const FailureNotice &notice)
{
    m_failedTitle->setText(notice.text.title);
    m_failedRemedy->setText(notice.text.remedy);
    m_remedyButton->setText(notice.button);
    m_remedyButton->setVisible(!notice.button.isEmpty());
    m_failedDetails->setDetails(notice.text.details);
    setAccessibleDescription(notice.text.title);
    enter(State::Failed, m_failed);
    QAccessibleEvent alert(m_failedTitle, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *StateStack::offer() const
{
    QPushButton *button = m_state == State::Empty ? m_emptyButton
        : m_state == State::Failed                ? m_remedyButton
                                                  : nullptr;
    return button && !button->isHidden() ? button : nullptr;
}

void StateStack::enter(State state, QWidget *page)
{
    m_state = state;
    m_skeletonDelay.stop();
    m_layout->setCurrentWidget(page);
    Q_EMIT pageShown();
}

} // namespace Gatehouse
