// SPDX-License-Identifier: MIT
#include "ui/connections/connectionoverview.h"

#include "models/items/connectionwords.h"
#include "ui/common/factsform.h"
#include "ui/common/idfield.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/connections/capabilityfacts.h"
#include "ui/connections/connectionnotice.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int overviewNotices = 4; // as many as conditions can apply at once
constexpr int overviewIds = 3;
constexpr int overviewLabelWidth = 92; // as in FactsForm

FactsForm::Fact overviewUnknown(const QString &label)
{
    return {.label = label,
        .value = ConnectionWords::unknown(),
        .toolTip = ConnectionWords::whyUnknown(),
        .style = FactsForm::Style::Muted};
}

} // namespace

ConnectionOverview::ConnectionOverview(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactsForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::medium);
    for (int i = 0; i < overviewNotices; ++i) {
        m_notices << new ConnectionNotice(this);
        layout->addWidget(m_notices.last());
        connect(m_notices.last(), &ConnectionNotice::handOverRequested, this,
            &ConnectionOverview::handOverRequested);
        connect(m_notices.last(), &ConnectionNotice::personRequested, this,
            &ConnectionOverview::personRequested);
    }
    layout->addWidget(m_facts);
    auto *ids = new QGridLayout;
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setHorizontalSpacing(Metrics::small);
    ids->setVerticalSpacing(2);
    ids->setColumnMinimumWidth(0, overviewLabelWidth);
    ids->setColumnStretch(1, 1);
    for (int i = 0; i < overviewIds; ++i) {
        IdRow row{.label = new TextLabel(TextLabel::Kind::Body, this), .field = new IdField(this)};
        row.label->setColorRole(ColorRole::Secondary);
        ids->addWidget(row.label, i, 0);
        ids->addWidget(row.field, i, 1);
        connect(row.field, &IdField::copied, this, &ConnectionOverview::copied);
        m_ids << row;
    }
    layout->addLayout(ids);
    layout->addStretch(1);
    connect(m_facts, &FactsForm::linkActivated, this, &ConnectionOverview::linkActivated);
}

void ConnectionOverview::setSubject(const Subject &subject)
{
    fillNotices(subject);
    fillFacts(subject);
    fillIds(subject.connection);
}

void ConnectionOverview::fillNotices(const Subject &subject)
{
    const QList<ConnectionWords::Condition> conditions
        = ConnectionWords::conditions(subject.connection);
    for (int i = 0; i < m_notices.size(); ++i) {
        m_notices[i]->setVisible(i < conditions.size());
        if (i < conditions.size())
            m_notices[i]->setSubject({.condition = conditions[i],
                .connection = subject.connection,
                .now = subject.now,
                .standing = subject.standing});
    }
}

QString ConnectionOverview::reachWords(const Reach &reach)
{
    if (reach.pages <= reach.directPages)
        return tr("%n page(s)", nullptr, reach.pages);
    //: The parts of one sentence: "3 pages" and "93 below them".
    return tr("%1 and %2", "pages and those below them")
        .arg(tr("%n page(s)", nullptr, reach.directPages),
            tr("%n below them", nullptr, reach.pages - reach.directPages));
}

void ConnectionOverview::fillFacts(const Subject &subject)
{
    const Connection &connection = subject.connection;
    const bool isMeasured = subject.provenance == Provenance::Measured;
    QList<FactsForm::Fact> facts;
    const auto moment = [&](const QString &label, const QDateTime &when, const QString &absent) {
        if (when.isValid())
            facts << FactsForm::Fact{.label = label,
                .value = RelativeTime::dateAndTime(when),
                .toolTip = RelativeTime::exact(when)};
        else if (isMeasured || absent.isEmpty())
            facts << overviewUnknown(label);
        else
            facts << FactsForm::Fact{.label = label, .value = absent};
    };

    const QString addedBy = tr("Added by");
    facts << (connection.addedBy ? FactsForm::Fact{.label = addedBy,
                  .value = ConnectionWords::person(*connection.addedBy)}
                                 : overviewUnknown(addedBy));
    moment(tr("Added"), connection.addedAt, {});
    if (connection.registeredBy
        && (!connection.addedBy || connection.registeredBy->id != connection.addedBy->id))
        facts << FactsForm::Fact{.label = tr("Registered by"),
            .value = ConnectionWords::person(*connection.registeredBy)};
    if (connection.lastUsedAt.isValid())
        facts << FactsForm::Fact{.label = tr("Last used"),
            .value = RelativeTime::text(connection.lastUsedAt, subject.now),
            .toolTip = RelativeTime::exact(connection.lastUsedAt)};
    else
        moment(tr("Last used"), {}, tr("Never"));

    if (connection.capabilities)
        facts << CapabilityFacts::of(*connection.capabilities);
    else
        facts << overviewUnknown(CapabilityFacts::mayLabel())
              << overviewUnknown(CapabilityFacts::callsLabel());
    const QString signsIn = tr("Signs in with");
    facts << (connection.kind == Connections::Kind::Unknown
            ? overviewUnknown(signsIn)
            : FactsForm::Fact{
                .label = signsIn, .value = ConnectionWords::authentication(connection.kind)});
    if (connection.token) {
        if (connection.token->expiresAt.isValid())
            moment(tr("Token expires"), connection.token->expiresAt, {});
        else
            facts << FactsForm::Fact{.label = tr("Token expires"), .value = tr("Never")};
    }
    const QString reaches = tr("Reaches");
    if (subject.reach)
        facts << FactsForm::Fact{.label = reaches, .value = reachWords(*subject.reach)};
    else
        facts << (connection.directPagesCount ? FactsForm::Fact{.label = reaches,
                      .value = tr("%n page(s) directly, and all below", nullptr,
                          *connection.directPagesCount)}
                                              : overviewUnknown(reaches));
    if (connection.onlyOwnersManagePages)
        facts << FactsForm::Fact{
            .label = tr("Page access"), .value = tr("Only owners add it to pages")};
    const QString scope = tr("Scope");
    facts << (connection.scope
            ? FactsForm::Fact{.label = scope, .value = ConnectionWords::scope(*connection.scope)}
            : overviewUnknown(scope));
    const QString listing = tr("Listing");
    if (connection.listing)
        facts << FactsForm::Fact{
            .label = listing, .value = ConnectionWords::listing(*connection.listing)};
    else if (isMeasured)
        facts << overviewUnknown(listing);
    for (const QString &redirect : connection.redirectUris)
        facts << FactsForm::Fact{
            .label = tr("Redirects to"), .value = redirect, .style = FactsForm::Style::Fixed};
    m_facts->setFacts(facts);
}

void ConnectionOverview::fillIds(const Connection &connection)
{
    const QList<IdField::Content> ids{
        {.label = tr("Id"), .id = connection.id.toString()},
        {.label = tr("Bot id"), .id = connection.botId.toString()},
        {.label = tr("Client id"), .id = connection.clientId},
    };
    for (int i = 0; i < m_ids.size(); ++i) {
        m_ids[i].label->setText(ids[i].label);
        m_ids[i].label->setVisible(!ids[i].id.isEmpty());
        m_ids[i].field->setContent(ids[i]);
        m_ids[i].field->setVisible(!ids[i].id.isEmpty());
    }
}

} // namespace Gatehouse
