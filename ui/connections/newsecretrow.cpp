// SPDX-License-Identifier: MIT
#include "ui/connections/newsecretrow.h"

#include "ui/common/ground.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
// As many for every secret: their number would tell its length.
const QString maskedDots = QString(24, QChar(0x2022));
} // namespace

NewSecretRow::NewSecretRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_copy(new QPushButton(this))
    , m_hint(new TextLabel(TextLabel::Kind::Secondary, this))
{
    auto *box = new Ground(ColorRole::Raised, this);
    box->makeCard();
    m_dots = new TextLabel(TextLabel::Kind::Fixed, maskedDots, box);
    m_hint->setWordWrap(true);
    m_copy->setIcon(Icons::icon(IconName::Copy));
    m_copy->setObjectName(QStringLiteral("copySecret"));
    auto *inner = new QHBoxLayout(box);
    inner->setContentsMargins(Metrics::medium, 0, Metrics::medium, 0);
    inner->addWidget(m_dots);
    box->setFixedHeight(Metrics::controlHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(box, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_wasCopied = true;
        Q_EMIT copyRequested(m_secret);
    });
}

void NewSecretRow::setWords(const Words &words)
{
    m_label->setText(words.label);
    m_hint->setText(words.hint);
    m_copy->setText(words.copy);
    m_dots->setAccessibleName(tr("%1, hidden", "what is hidden").arg(words.label));
    m_copy->setAccessibleDescription(words.hint);
}

void NewSecretRow::setSecret(const Secret &secret)
{
    m_secret = secret;
    m_wasCopied = false;
}

} // namespace Gatehouse
