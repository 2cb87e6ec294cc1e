// SPDX-License-Identifier: MIT
#include "ui/settings/settingsrow.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int settingsControlWidth = 200;
}

SettingsRow::SettingsRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new TextLabel(TextLabel::Kind::Body, this))
    , m_hint(new TextLabel(TextLabel::Kind::Secondary, this))
{
    m_hint->setWordWrap(true);
    m_label->setBuddy(m_control);
    m_control->setFixedWidth(settingsControlWidth);
    m_control->setFocusPolicy(Qt::StrongFocus);
    m_control->installEventFilter(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_label);
    texts->addWidget(m_hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    layout->setSpacing(Metrics::wide);
    layout->addLayout(texts, 1);
    layout->addWidget(m_control, 0, Qt::AlignVCenter);
}

void SettingsRow::setTexts(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleName(label);
    m_control->setAccessibleDescription(hint);
}

bool SettingsRow::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody scrolls the page and passes over it: that is no choice.
    if (watched == m_control && event->type() == QEvent::Wheel && !m_control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gatehouse
