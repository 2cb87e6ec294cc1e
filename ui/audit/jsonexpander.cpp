// SPDX-License-Identifier: MIT
#include "ui/audit/jsonexpander.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int jsonHeight = 220;
}

JsonExpander::JsonExpander(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_text(new QPlainTextEdit(m_body))
    , m_copy(new QPushButton(m_body))
{
    m_toggle->setObjectName(QStringLiteral("showJson"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_toggle, ButtonKind::Text);
    m_text->setObjectName(QStringLiteral("eventJson"));
    m_text->setReadOnly(true);
    m_text->setFont(Fonts::fixed(font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(jsonHeight);
    m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Metrics::small);
    body->addWidget(m_text);
    body->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);

    connect(m_toggle, &QToolButton::toggled, this, &JsonExpander::unfold);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied(tr("The event is copied as JSON."));
    });
    unfold();
    retranslate();
}

void JsonExpander::setJson(const QString &json)
{
    if (m_text->toPlainText() == json)
        return;
    m_text->setPlainText(json);
    m_toggle->setChecked(false);
}

void JsonExpander::unfold()
{
    m_body->setVisible(m_toggle->isChecked());
    m_toggle->setIcon(
        Icons::icon(m_toggle->isChecked() ? IconName::ChevronDown : IconName::ChevronRight));
}

void JsonExpander::retranslate()
{
    m_toggle->setText(tr("As JSON"));
    m_text->setAccessibleName(tr("The event as JSON"));
    m_copy->setText(tr("Copy JSON"));
}

void JsonExpander::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
