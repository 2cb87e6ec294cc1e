// SPDX-License-Identifier: MIT
#include "ui/common/detailsexpander.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace Gatehouse {

DetailsExpander::DetailsExpander(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_text(new QPlainTextEdit(m_body))
    , m_copy(new QPushButton(m_body))
{
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_toggle, ButtonKind::Text);
    connect(m_toggle, &QToolButton::toggled, this, &DetailsExpander::unfold);

    m_text->setReadOnly(true);
    m_text->setFont(Fonts::fixed(font()));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(92);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });

    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_text, 1);
    body->addWidget(m_copy, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);

    m_body->hide();
    hide();
    unfold();
    retranslate();
}

void DetailsExpander::setDetails(const QString &details)
{
    if (m_text->toPlainText() != details) {
        m_text->setPlainText(details);
        m_toggle->setChecked(false);
    }
    setVisible(!details.isEmpty());
}

bool DetailsExpander::isExpanded() const
{
    return m_toggle->isChecked();
}

void DetailsExpander::centerToggle()
{
    layout()->setAlignment(m_toggle, Qt::AlignHCenter);
}

void DetailsExpander::unfold()
{
    m_body->setVisible(m_toggle->isChecked());
    m_toggle->setIcon(
        Icons::icon(m_toggle->isChecked() ? IconName::ChevronDown : IconName::ChevronRight));
}

void DetailsExpander::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsExpander::retranslate()
{
    m_toggle->setText(tr("Details"));
    m_text->setAccessibleName(tr("Details"));
    m_copy->setText(tr("Copy details"));
}

} // namespace Gatehouse
