// SPDX-License-Identifier: MIT
#include "ui/audit/auditdifferenceview.h"

#include "ui/common/ground.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace Gatehouse {

AuditDifferenceView::AuditDifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("auditDifferences"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Metrics::medium);
    m_layout->setVerticalSpacing(Metrics::tight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TextLabel *AuditDifferenceView::makeValue(
    const QString &value, const QString &label, const QString &side)
{
    auto *text = new TextLabel(TextLabel::Kind::Body, value.isEmpty() ? emptyDash() : value, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    text->makeSelectable();
    text->setAccessibleName(
        tr("%1, %2: %3", "fact, before or after, value").arg(label, side, text->text()));
    if (value.isEmpty())
        text->setColorRole(ColorRole::Secondary);
    return text;
}

void AuditDifferenceView::setDifferences(const QList<AuditDifference> &differences, Meaning meaning)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!differences.isEmpty());
    if (differences.isEmpty())
        return;
    const bool both = std::any_of(differences.begin(), differences.end(),
        [](const AuditDifference &difference) { return !difference.before.isEmpty(); });
    const QString before = tr("Before");
    const QString after = meaning == Meaning::Wanted ? tr("Wanted") : tr("After");
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, both ? 1 : 0);
    int row = 0;
    const auto head = [this, &row](int column, const QString &text) {
        auto *label = new TextLabel(TextLabel::Kind::Strong, text, this);
        m_layout->addWidget(label, row, column);
    };
    if (both) {
        head(0, before);
        head(1, after);
    } else {
        head(0, meaning == Meaning::Wanted ? after : tr("What the event says"));
    }
    for (const AuditDifference &difference : differences) {
        auto *line = new Ground(ColorRole::Line, this);
        line->setFixedHeight(1);
        m_layout->addWidget(line, ++row, 0, 1, both ? 2 : 1);
        auto *label = new TextLabel(TextLabel::Kind::Secondary, difference.label, this);
        label->setWordWrap(true);
        m_layout->addWidget(label, ++row, 0, 1, both ? 2 : 1);
        ++row;
        int column = 0;
        if (both)
            m_layout->addWidget(
                makeValue(difference.before, difference.label, before), row, column++);
        m_layout->addWidget(makeValue(difference.after, difference.label, after), row, column);
    }
}

} // namespace Gatehouse
