// SPDX-License-Identifier: MIT
#include "ui/common/paragraphfield.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace Gatehouse {

ParagraphField::ParagraphField(int lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_top(new QHBoxLayout)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_edit(new QPlainTextEdit(this))
    , m_below(new TextLabel(TextLabel::Kind::Secondary, this))
{
    m_label->setBuddy(m_edit);
    m_label->setWordWrap(true);
    m_below->setWordWrap(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_top->setSpacing(Metrics::small);
    m_top->addWidget(m_label, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(m_top);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showHint();
        Q_EMIT edited();
    });
    fitHeight();
    showHint();
}

void ParagraphField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void ParagraphField::setHint(const QString &hint)
{
    m_hint = hint;
    showHint();
}

void ParagraphField::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

void ParagraphField::setText(const QString &text)
{
    if (text == m_edit->toPlainText())
        return;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

QString ParagraphField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ParagraphField::addBesideLabel(QWidget *widget)
{
    m_top->addWidget(widget);
}

bool ParagraphField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ParagraphField::showHint()
{
    const qsizetype over = text().size() - longest;
    m_below->setText(over > 0 ? tr("%n letter(s) too many.", nullptr, int(over)) : m_hint);
    m_below->setColorRole(over > 0 ? ColorRole::Danger : ColorRole::Secondary);
    m_below->setVisible(!m_below->text().isEmpty());
    m_edit->setAccessibleDescription(m_below->text());
}

void ParagraphField::fitHeight()
{
    const int margins = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(m_lines * m_edit->fontMetrics().lineSpacing() + margins);
}

void ParagraphField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showHint();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace Gatehouse
