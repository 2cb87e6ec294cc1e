// SPDX-License-Identifier: MIT
#include "ui/connections/connectionsummary.h"

#include "models/items/connectionwords.h"
#include "ui/common/factsform.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace Gatehouse {

ConnectionSummary::ConnectionSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Heading, this))
    , m_kinds(new FactsForm(this))
    , m_states(new FactsForm(this))
{
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::large);
    layout->addWidget(m_title);
    layout->addWidget(m_kinds);
    layout->addWidget(m_states);
    layout->addStretch(1);
}

void ConnectionSummary::setConnections(const QList<Connection> &connections)
{
    m_title->setText(tr("%n connection(s) selected", nullptr, int(connections.size())));
    QMap<Connections::Kind, int> kinds;
    QMap<ConnectionWords::Condition, int> conditions;
    int pages = 0;
    bool allPagesKnown = true;
    for (const Connection &connection : connections) {
        ++kinds[connection.kind];
        ++conditions[ConnectionWords::condition(connection)];
        allPagesKnown = allPagesKnown && connection.directPagesCount;
        pages += connection.directPagesCount.value_or(0);
    }
    const QLocale locale;
    QList<FactsForm::Fact> facts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        facts << FactsForm::Fact{
            .label = ConnectionWords::kind(kind.key()), .value = locale.toString(kind.value())};
    m_kinds->setFacts(facts);
    facts.clear();
    for (auto condition = conditions.cbegin(); condition != conditions.cend(); ++condition)
        facts << FactsForm::Fact{.label = ConnectionWords::condition(condition.key()),
            .value = locale.toString(condition.value())};
    if (allPagesKnown)
        facts << FactsForm::Fact{.label = tr("Page grants"), .value = locale.toString(pages)};
    m_states->setFacts(facts);
}

} // namespace Gatehouse
