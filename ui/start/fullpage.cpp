// SPDX-License-Identifier: MIT
#include "ui/start/fullpage.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int fullPageCardWidth = 520;
}

FullPage::FullPage(QWidget *parent)
    : Ground(ColorRole::Window, parent)
    , m_card(new Ground(ColorRole::Raised, this))
    , m_column(new QVBoxLayout(m_card))
{
    m_card->makeCard();
    m_card->setFixedWidth(fullPageCardWidth);
    m_column->setContentsMargins(32, 28, 32, 28);
    m_column->setSpacing(Metrics::small);
    // A row instead of an alignment: an aligned widget gets the height of its size hint, which
    // knows nothing of titles that wrap.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

} // namespace Gatehouse
