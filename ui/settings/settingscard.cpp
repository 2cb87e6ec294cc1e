// SPDX-License-Identifier: MIT
#include "ui/settings/settingscard.h"

#include "ui/common/ground.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

SettingsCard::SettingsCard(ColorRole ground, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Kind::Heading, this))
    , m_explanation(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_rows(new QVBoxLayout)
{
    m_explanation->setWordWrap(true);
    auto *card = new Ground(ground, this);
    card->makeCard();
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    card->setLayout(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addSpacing(6);
    layout->addWidget(card);
}

void SettingsCard::setTexts(const QString &heading, const QString &explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    setAccessibleName(heading);
}

void SettingsCard::addRow(QWidget *row)
{
    if (m_rows->count() > 0) {
        auto *line = new Ground(ColorRole::Line, this);
        line->setFixedHeight(1);
        m_rows->addWidget(line);
    }
    m_rows->addWidget(row);
}

void SettingsCard::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // what was clicked in it may be what led here
        delete item;
    }
}

} // namespace Gatehouse
