// SPDX-License-Identifier: MIT
#include "ui/common/radiochoice.h"

#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int explanationIndent = 24; // under the words, not under the button
}

RadioChoice::RadioChoice(int count, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_whyNot(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_group(new QButtonGroup(this))
{
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    for (int value = 0; value < count; ++value) {
        const Row row{.button = new QRadioButton(this),
            .explanation = new TextLabel(TextLabel::Kind::Secondary, this)};
        row.explanation->setWordWrap(true);
        row.explanation->setContentsMargins(explanationIndent, 0, 0, Metrics::tight);
        row.explanation->hide();
        m_group->addButton(row.button, value);
        layout->addWidget(row.button, 0, Qt::AlignLeft);
        layout->addWidget(row.explanation);
        m_rows << row;
    }
    layout->addWidget(m_whyNot);
    m_rows.first().button->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT edited();
    });
}

void RadioChoice::setLabel(const QString &label)
{
    m_label->setText(label);
    for (const Row &row : std::as_const(m_rows))
        row.button->setAccessibleDescription(label);
}

void RadioChoice::setOption(int value, const Option &option)
{
    const Row &row = m_rows[value];
    row.button->setText(option.text);
    row.explanation->setText(option.explanation);
    row.explanation->setVisible(!option.explanation.isEmpty());
    row.button->setAccessibleDescription(
        option.explanation.isEmpty() ? m_label->text() : option.explanation);
}

int RadioChoice::current() const
{
    return m_group->checkedId();
}

void RadioChoice::setCurrent(int value)
{
    m_rows[value].button->setChecked(true);
}

QWidget *RadioChoice::lastStop() const
{
    return m_rows.last().button;
}

void RadioChoice::setWhyNot(const QString &reason)
{
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    for (const Row &row : std::as_const(m_rows)) {
        row.button->setEnabled(reason.isEmpty());
        row.button->setToolTip(reason);
    }
}

} // namespace Gatehouse
