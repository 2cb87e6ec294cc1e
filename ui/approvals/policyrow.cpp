// SPDX-License-Identifier: MIT
#include "ui/approvals/policyrow.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/linkbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int policyControlWidth = 200;
}

PolicyRow::PolicyRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_was(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_control(new QComboBox(this))
    , m_below(new QWidget(this))
{
    m_hint = new ElidedLabel(TextLabel::Kind::Secondary, m_below);
    m_link = new LinkButton(m_below);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_control);
    m_was->setColorRole(ColorRole::Accent);
    m_control->setFixedWidth(policyControlWidth);
    m_control->setFocusPolicy(Qt::StrongFocus);
    m_control->installEventFilter(this);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Metrics::small);
    below->addWidget(m_hint);
    below->addWidget(m_link);
    below->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_label);
    texts->addWidget(m_below);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(texts, 1);
    layout->addWidget(m_was);
    layout->addWidget(m_control);
    m_was->hide();
    m_link->hide();
    dress();
    // A click is a choice, also of the value it has already: only another one is a change.
    connect(m_control, &QComboBox::activated, this, &PolicyRow::chosen);
    connect(m_link, &QPushButton::clicked, this, &PolicyRow::linkClicked);
}

void PolicyRow::setTexts(const Texts &texts)
{
    // Filling the values anew would close a list that is open.
    if (m_texts == texts)
        return;
    m_texts = texts;
    m_label->setText(texts.label);
    m_hint->setText(texts.hint);
    m_link->setText(texts.link);
    m_link->setVisible(!texts.link.isEmpty());
    m_control->setAccessibleName(texts.label);
    m_control->setAccessibleDescription(texts.hint);
    const QSignalBlocker blocker(m_control);
    for (int value = 0; value < texts.values.size(); ++value) {
        if (value < m_control->count())
            m_control->setItemText(value, texts.values[value]);
        else
            m_control->addItem(texts.values[value]);
    }
    showHint();
}

void PolicyRow::setCurrent(int value)
{
    const QSignalBlocker blocker(m_control);
    m_control->setCurrentIndex(value);
}

void PolicyRow::setWas(const QString &value)
{
    //: beside a setting with a staged change: the value it has now
    m_was->setText(value.isEmpty() ? QString() : tr("was: %1").arg(value));
    m_was->setVisible(!value.isEmpty());
}

void PolicyRow::setWhyNot(const QString &reason)
{
    m_whyNot = reason;
    m_control->setEnabled(reason.isEmpty());
    m_control->setStatusTip(reason);
    showHint();
}

void PolicyRow::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    showHint();
}

void PolicyRow::showHint()
{
    const bool isCompact = m_density == Density::Compact;
    m_hint->setVisible(!isCompact && !m_hint->text().isEmpty());
    m_below->setVisible(m_hint->isVisibleTo(m_below) || m_link->isVisibleTo(m_below));
    m_control->setToolTip(!m_whyNot.isEmpty() ? m_whyNot : isCompact ? m_hint->text() : QString());
    const int margin = isCompact ? Metrics::tight : Metrics::small;
    layout()->setContentsMargins(Metrics::large, margin, Metrics::large, margin);
}

//! The link is part of the hint's line.
void PolicyRow::dress()
{
    m_link->setFont(Fonts::secondary(font()));
}

void PolicyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

bool PolicyRow::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody scrolls and passes over it: that is no choice.
    if (watched == m_control && event->type() == QEvent::Wheel && !m_control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gatehouse
