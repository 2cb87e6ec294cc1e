// SPDX-License-Identifier: MIT
#include "ui/common/factsform.h"

#include "ui/common/flowlayout.h"
#include "ui/common/linkbutton.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {

constexpr int factRowsAtMost = 100;

//! Facts of the same shape can share a widget.
enum class FactShape { Text, Link, Chips };

FactShape shapeOf(const FactsForm::Fact &fact)
{
    if (!fact.chips.isEmpty())
        return FactShape::Chips;
    return fact.link.isEmpty() ? FactShape::Text : FactShape::Link;
}

} // namespace

FactsForm::FactsForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Metrics::small);
    m_layout->setVerticalSpacing(9);
    m_layout->setColumnMinimumWidth(0, labelWidth);
    m_layout->setColumnStretch(1, 1);
    // What is left over goes below the facts and not between them. (A maximum height would cut
    // values that wrap.)
    m_layout->setRowStretch(factRowsAtMost, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactsForm::setFacts(const QList<Fact> &facts)
{
    if (m_facts == facts)
        return;
    while (m_rows.size() > facts.size()) {
        const Row row = m_rows.takeLast();
        delete row.label;
        delete row.value;
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &fact = facts.at(i);
        if (i == m_rows.size()) {
            auto *label = new TextLabel(TextLabel::Kind::Body, this);
            label->setColorRole(ColorRole::Secondary);
            label->setWordWrap(true);
            label->setMaximumWidth(labelWidth + 24);
            m_layout->addWidget(label, int(i), 0, Qt::AlignTop);
            m_rows.append({.label = label, .value = nullptr});
        }
        Row &row = m_rows[i];
        const bool reusable = row.value && i < m_facts.size()
            && shapeOf(m_facts.at(i)) == shapeOf(fact) && m_facts.at(i).style == fact.style;
        if (!reusable) {
            delete row.value;
            row.value = makeValue(fact);
            // A link is as wide as its words; without an alignment it would keep the whole column
            // narrow.
            const bool link = shapeOf(fact) == FactShape::Link;
            m_layout->addWidget(
                row.value, int(i), 1, link ? Qt::AlignLeft | Qt::AlignTop : Qt::Alignment());
        }
        row.label->setText(fact.label);
        fillValue(row.value, fact);
    }
    m_facts = facts;
    for (qsizetype i = 0; i < m_widgetRows.size(); ++i) {
        const Row &row = m_widgetRows.at(i);
        m_layout->addWidget(row.label, int(m_rows.size() + i), 0, Qt::AlignTop);
        m_layout->addWidget(row.value, int(m_rows.size() + i), 1);
    }
}

void FactsForm::addWidget(const QString &label, QWidget *widget)
{
    auto *text = new TextLabel(TextLabel::Kind::Body, label, this);
    text->setColorRole(ColorRole::Secondary);
    text->setWordWrap(true);
    text->setBuddy(widget);
    const int row = int(m_rows.size() + m_widgetRows.size());
    m_layout->addWidget(text, row, 0, Qt::AlignTop);
    m_layout->addWidget(widget, row, 1);
    m_widgetRows.append({.label = text, .value = widget});
}

QWidget *FactsForm::makeValue(const Fact &fact)
{
    switch (shapeOf(fact)) {
    case FactShape::Chips: {
        auto *box = new QWidget(this);
        new FlowLayout({.horizontal = Metrics::tight, .vertical = Metrics::tight}, box);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        box->setSizePolicy(policy);
        return box;
    }
    case FactShape::Link: {
        auto *button = new LinkButton(this);
        connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT linkActivated(button->property("link").toUrl()); });
        return button;
    }
    case FactShape::Text: {
        auto *label = new TextLabel(
            fact.style == Style::Fixed ? TextLabel::Kind::Fixed : TextLabel::Kind::Body, this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop); // in line with its own label
        label->makeSelectable();
        if (fact.style == Style::Fixed)
            label->setFocusPolicy(Qt::StrongFocus); // ids are here to be copied
        if (fact.style == Style::Muted)
            label->setColorRole(ColorRole::Secondary);
        return label;
    }
    }
    Q_UNREACHABLE();
}

void FactsForm::fillValue(QWidget *value, const Fact &fact)
{
    value->setToolTip(fact.toolTip);
    switch (shapeOf(fact)) {
    case FactShape::Chips:
        while (QLayoutItem *item = value->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const Chip::Label &chip : fact.chips)
            value->layout()->addWidget(new Chip(chip, value));
        return;
    case FactShape::Link: {
        auto *button = static_cast<QPushButton *>(value);
        button->setText(fact.value.isEmpty() ? fact.link.host() : fact.value);
        button->setAccessibleName(fact.label + QLatin1String(": ") + button->text());
        button->setProperty("link", fact.link);
        if (fact.toolTip.isEmpty())
            button->setToolTip(fact.link.toDisplayString());
        return;
    }
    case FactShape::Text: {
        auto *label = static_cast<TextLabel *>(value);
        label->setText(fact.value.isEmpty() ? emptyDash() : fact.value);
        label->setAccessibleName(fact.label + QLatin1String(": ") + label->text());
        return;
    }
    }
}

} // namespace Gatehouse
