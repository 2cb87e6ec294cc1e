// SPDX-License-Identifier: MIT
#include "ui/common/fieldrow.h"

#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gatehouse {

FieldRow::FieldRow(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_edit(new QLineEdit(this))
    , m_below(new TextLabel(TextLabel::Kind::Secondary, this))
{
    m_label->setBuddy(m_edit);
    m_below->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    if (kind == Kind::Secret) {
        // Password mode also refuses copying and dragging, and undo cannot bring a token back.
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
            | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldRow::edited);
    showHint();
}

FieldRow::~FieldRow()
{
    // Whoever listens may be half gone.
    const QSignalBlocker silence(m_edit);
    wipe();
}

void FieldRow::wipe()
{
    // setText() and not clear(): only the former also empties the field's own undo history.
    if (m_kind == Kind::Secret)
        m_edit->setText(QString());
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(literalText(label));
    m_edit->setAccessibleName(label);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    showHint();
}

void FieldRow::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

void FieldRow::setText(const QString &text)
{
    m_edit->setText(text);
}

QString FieldRow::text() const
{
    return m_edit->text().trimmed();
}

void FieldRow::setProblem(const QString &problem)
{
    m_problem = problem;
    showHint();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody has made a mistake before having been there; an empty field that was only passed has
    // none either.
    if (event->type() == QEvent::FocusOut && !m_edit->text().isEmpty() && !m_left) {
        m_left = true;
        showHint();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::showHint()
{
    const bool wrong = m_left && !m_problem.isEmpty();
    m_below->setText(wrong ? m_problem : m_hint);
    m_below->setColorRole(wrong ? ColorRole::Danger : ColorRole::Secondary);
    m_below->setVisible(!m_below->text().isEmpty());
    m_edit->setAccessibleDescription(m_below->text());
}

} // namespace Gatehouse
