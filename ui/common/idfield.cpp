// SPDX-License-Identifier: MIT
#include "ui/common/idfield.h"

#include "ui/common/elidedlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace Gatehouse {

IdField::IdField(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(TextLabel::Kind::Fixed, this))
    , m_copy(new QToolButton(this))
{
    m_copy->setIcon(Icons::icon(IconName::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFixedSize(24, 24);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_copy, ButtonKind::Text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tight);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_content.id);
        Q_EMIT copied(tr("%1 copied.").arg(m_content.label));
    });
}

void IdField::setContent(const Content &content)
{
    m_content = content;
    m_text->setText(content.id);
    m_text->setAccessibleName(content.label + QLatin1String(": ") + content.id);
    m_copy->setToolTip(tr("Copy %1").arg(content.label));
    m_copy->setAccessibleName(tr("Copy %1").arg(content.label));
}

} // namespace Gatehouse
