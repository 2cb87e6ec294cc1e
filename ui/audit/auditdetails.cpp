// SPDX-License-Identifier: MIT
#include "ui/audit/auditdetails.h"

#include "models/items/auditdifference.h"
#include "models/items/auditwords.h"
#include "models/items/objectnames.h"
#include "models/items/rightswords.h"
#include "ui/audit/auditdifferenceview.h"
#include "ui/audit/jsonexpander.h"
#include "ui/common/detailsscroll.h"
#include "ui/common/factsform.h"
#include "ui/common/iconlabel.h"
#include "ui/common/idfield.h"
#include "ui/common/linkbutton.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QStackedWidget>

namespace Gatehouse {

namespace {

const QString personScheme = QStringLiteral("person");
const QString connectionScheme = QStringLiteral("connection");

QUrl auditLink(const QString &scheme, const QString &id)
{
    QUrl link;
    link.setScheme(scheme);
    link.setPath(id);
    return link;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        // One of them may have been clicked just now.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

AuditDetails::AuditDetails(ObjectNames &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("auditDetails"));
    auto *summaryPage = new QWidget;
    m_summaryTitle = new TextLabel(TextLabel::Kind::Heading);
    m_summary = new FactsForm;
    auto *summaryLayout = new QVBoxLayout(summaryPage);
    summaryLayout->setContentsMargins(
        Metrics::large, Metrics::small, Metrics::large, Metrics::large);
    summaryLayout->setSpacing(Metrics::large);
    summaryLayout->addWidget(m_summaryTitle);
    summaryLayout->addWidget(m_summary);
    summaryLayout->addStretch(1);

    m_scroll = new DetailsScroll(makeSingle());
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(summaryPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_names, &ObjectNames::learned, this, [this] {
        if (m_events.size() == 1)
            show(m_events.first());
    });
    setEvents({});
}

QWidget *AuditDetails::makeSingle()
{
    auto *single = new QWidget;
    m_title = new TextLabel(TextLabel::Kind::Heading);
    m_title->setObjectName(QStringLiteral("detailsName"));
    m_title->setWordWrap(true);
    m_title->makeSelectable();
    m_line = new TextLabel(TextLabel::Kind::Secondary);
    m_line->setWordWrap(true);
    m_refusal = new QWidget;
    auto *sign = new IconLabel(Metrics::iconSize, m_refusal);
    sign->setIcon(IconName::Warning, ColorRole::Warning);
    m_reason = new TextLabel(TextLabel::Kind::Body, m_refusal);
    m_reason->setObjectName(QStringLiteral("refusalReason"));
    m_reason->setWordWrap(true);
    m_reason->makeSelectable();
    auto *refusal = new QHBoxLayout(m_refusal);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->setSpacing(Metrics::small);
    refusal->addWidget(sign, 0, Qt::AlignTop);
    refusal->addWidget(m_reason, 1);
    m_facts = new FactsForm;
    m_facts->setObjectName(QStringLiteral("auditFacts"));
    m_differences = new AuditDifferenceView;
    m_ids = new QWidget;
    auto *ids = new QVBoxLayout(m_ids);
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setSpacing(Metrics::tight);
    m_json = new JsonExpander;
    auto *more = new QWidget;
    m_more = new QVBoxLayout(more);
    m_more->setContentsMargins(0, 0, 0, 0);
    m_more->setSpacing(Metrics::tight);
    m_undo = new QPushButton;
    m_undo->setObjectName(QStringLiteral("undoAuditEvent"));
    m_undo->setIcon(Icons::icon(IconName::Undo, ColorRole::Text));
    m_undo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_line);
    auto *layout = new QVBoxLayout(single);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::large);
    layout->addLayout(titles);
    layout->addWidget(m_refusal);
    layout->addWidget(m_facts);
    layout->addWidget(m_differences);
    layout->addWidget(m_undo);
    layout->addWidget(more);
    layout->addWidget(m_ids);
    layout->addWidget(m_json);
    layout->addStretch(1);

    connect(m_facts, &FactsForm::linkActivated, this, &AuditDetails::follow);
    connect(m_json, &JsonExpander::copied, this, &AuditDetails::copied);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_events.size() == 1)
            Q_EMIT undoRequested(m_events.first());
    });
    return single;
}

void AuditDetails::setStanding(const Standing &standing)
{
    m_standing = standing;
    if (m_events.size() == 1)
        showUndo(m_events.first());
}

void AuditDetails::setEvents(const QList<AuditEvent> &events)
{
    m_events = events;
    m_pages->setVisible(!events.isEmpty());
    m_pages->setCurrentIndex(events.size() > 1 ? 1 : 0);
    if (events.size() != 1)
        return summarise();
    const AuditEvent &event = events.first();
    if (event.person)
        m_names.want(*event.person);
    if (event.onBehalfOf)
        m_names.want(*event.onBehalfOf);
    if (event.connection)
        m_names.want(*event.connection);
    for (const UserId &id : AuditDifferences::people(event))
        m_names.want(id);
    show(event);
}

QString AuditDetails::nameOf(const QString &id) const
{
    const QString name = m_names.name(id);
    return name.isEmpty() ? id : name;
}

void AuditDetails::show(const AuditEvent &event)
{
    const bool refused = event.outcome == AuditEvents::Outcome::Refused;
    m_scroll->setAccessibleName(tr("Details"));
    m_title->setText(AuditWords::event(event));
    //: what something was done to, and whether it was done or refused
    m_line->setText(
        tr("%1 · %2").arg(AuditWords::object(event), AuditWords::outcome(event.outcome)));
    const QString reason = refused ? AuditWords::details(event) : QString();
    m_refusal->setVisible(refused);
    m_reason->setText(reason.isEmpty() ? tr("Refused.") : tr("Refused: %1").arg(reason));
    showFacts(event);
    m_differences->setDifferences(
        AuditDifferences::of(event,
            {.person = [this](const QString &id) { return m_names.name(id); },
                .moment
                = [](const QDateTime &moment) { return RelativeTime::dateAndTime(moment); }}),
        refused ? AuditDifferenceView::Meaning::Wanted : AuditDifferenceView::Meaning::Done);
    showUndo(event);
    showMore(event);
    showIds(event);
    m_json->setJson(AuditWords::json(event));
}

void AuditDetails::showFacts(const AuditEvent &event)
{
    using Fact = FactsForm::Fact;
    QList<Fact> facts{{.label = tr("When"),
        .value = RelativeTime::dateAndTime(event.at),
        .toolTip = RelativeTime::exact(event.at)}};
    const auto person = [&](const QString &label, const UserId &id, const QString &name) {
        facts << Fact{.label = label,
            .value = name,
            .toolTip = tr("Show in People"),
            .link = auditLink(personScheme, id.toString())};
    };
    const auto connection = [&](const QString &label, const ConnectionId &id, const QString &name) {
        facts << Fact{.label = label,
            .value = name,
            .toolTip = tr("Show in Connections"),
            .link = auditLink(connectionScheme, id.toString())};
    };
    if (event.actor.isEmpty())
        facts << Fact{.label = tr("Who"), .value = AuditWords::actor(event)};
    else
        person(tr("Who"), event.actor, AuditWords::actor(event));
    if (event.onBehalfOf)
        person(tr("Viewed as"), *event.onBehalfOf, nameOf(event.onBehalfOf->toString()));

    const AuditSubject subject = AuditWords::subject(event);
    const QString name = AuditWords::object(event);
    switch (subject) {
    case AuditSubject::Connection:
        connection(tr("Connection"), *event.connection, name);
        break;
    case AuditSubject::Person:
        person(tr("Person"), *event.person, name);
        break;
    case AuditSubject::Page:
        facts << Fact{.label = tr("Page"), .value = name};
        break;
    case AuditSubject::Other:
        facts << Fact{.label = tr("On what"), .value = name};
        break;
    } // no default: the compiler names a forgotten subject
    if (event.connection && subject != AuditSubject::Connection)
        connection(tr("Connection"), *event.connection, nameOf(event.connection->toString()));
    if (event.person && subject != AuditSubject::Person)
        person(tr("Person"), *event.person, nameOf(event.person->toString()));
    facts << Fact{.label = tr("Client"), .value = event.client};
    m_facts->setFacts(facts);
}

void AuditDetails::follow(const QUrl &link)
{
    if (link.scheme() == personScheme)
        Q_EMIT personChosen(UserId(link.path()));
    else
        Q_EMIT connectionChosen(ConnectionId(link.path()));
}

void AuditDetails::showIds(const AuditEvent &event)
{
    emptyLayout(m_ids->layout());
    const auto add = [this](const QString &label, const QString &id) {
        auto *row = new QWidget(m_ids);
        auto *text = new TextLabel(TextLabel::Kind::Body, label, row);
        text->setColorRole(ColorRole::Secondary);
        text->setWordWrap(true);
        text->setFixedWidth(FactsForm::labelWidth);
        auto *field = new IdField(row);
        field->setContent({.label = label, .id = id});
        connect(field, &IdField::copied, this, &AuditDetails::copied);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Metrics::small);
        layout->addWidget(text);
        layout->addWidget(field, 1);
        m_ids->layout()->addWidget(row);
    };
    add(tr("Event id"), event.id.toString());
    if (event.connection)
        add(tr("Connection id"), event.connection->toString());
    if (event.person)
        add(tr("Person’s id"), event.person->toString());
    if (event.page)
        add(tr("Page id"), event.page->toString());
}

void AuditDetails::showMore(const AuditEvent &event)
{
    emptyLayout(m_more);
    const auto add = [this](const QString &key, const QString &text, const AuditFilter &filter) {
        auto *button = new LinkButton;
        button->setObjectName(key);
        button->setText(literalText(text));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this,
            [this, filter] { Q_EMIT eventsRequested(filter); });
        m_more->addWidget(button);
    };
    const AuditSubject subject = AuditWords::subject(event);
    const QString object = AuditWords::object(event);
    if (event.connection)
        add(QStringLiteral("moreOfConnection"),
            tr("More events of %1", "a connection")
                .arg(subject == AuditSubject::Connection ? object
                                                         : nameOf(event.connection->toString())),
            {.connection = event.connection});
    if (subject == AuditSubject::Page && event.page)
        add(QStringLiteral("moreOfPage"), tr("More events of “%1”", "a page").arg(object),
            {.page = event.page});
    if (event.person)
        add(QStringLiteral("moreOfPerson"),
            tr("More that was done to %1", "a person")
                .arg(subject == AuditSubject::Person ? object : nameOf(event.person->toString())),
            {.person = event.person});
    if (!event.actor.isEmpty())
        add(QStringLiteral("moreOfActor"),
            tr("More that %1 did", "a person").arg(AuditWords::actor(event)),
            {.actor = event.actor});
}

void AuditDetails::showUndo(const AuditEvent &event)
{
    QString whyNot = AuditWords::whyNotUndone(event);
    if (whyNot.isEmpty())
        whyNot = RightsWords::whyNot(ConnectionRights::change(m_standing));
    m_undo->setText(tr("Undo…"));
    m_undo->setEnabled(whyNot.isEmpty());
    m_undo->setToolTip(whyNot);
    m_undo->setStatusTip(whyNot);
}

void AuditDetails::summarise()
{
    m_summaryTitle->setText(tr("%n selected", nullptr, int(m_events.size())));
    QMap<QString, int> kinds;
    for (const AuditEvent &event : std::as_const(m_events))
        ++kinds[AuditWords::event(event)];
    QList<FactsForm::Fact> facts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        facts << FactsForm::Fact{.label = kind.key(), .value = QLocale().toString(kind.value())};
    m_summary->setFacts(facts);
}

void AuditDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setEvents(m_events);
}

} // namespace Gatehouse
