// SPDX-License-Identifier: MIT
#include "ui/shell/viewasbar.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

ViewAsBar::ViewAsBar(QWidget *parent)
    : Ground(ColorRole::AccentWash, parent)
    , m_sentence(new ElidedLabel(TextLabel::Kind::Strong, this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("viewAsBar"));
    setLines(Qt::BottomEdge);
    auto *icon = new IconLabel(18, this);
    icon->setIcon(IconName::Eye, ColorRole::Accent);
    m_stop->setObjectName(QStringLiteral("stopViewing"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Metrics::large, Metrics::tight + 2, Metrics::large, Metrics::tight + 2);
    layout->setSpacing(Metrics::small);
    layout->addWidget(icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ViewAsBar::stopped);
    retranslate();
}

void ViewAsBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void ViewAsBar::retranslate()
{
    //: button: looking at the workspace as somebody else ends
    m_stop->setText(tr("Stop"));
}

void ViewAsBar::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
