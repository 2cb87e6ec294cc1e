// SPDX-License-Identifier: MIT
#include "ui/people/persondetails.h"

#include "models/items/personwords.h"
#include "ui/common/avatar.h"
#include "ui/common/detailsscroll.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/factsform.h"
#include "ui/common/ground.h"
#include "ui/common/idfield.h"
#include "ui/common/texts.h"
#include "ui/people/personconnections.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace Gatehouse {

namespace {

FactsForm::Fact personUnknown(const QString &label, const QString &why)
{
    return {.label = label,
        .value = PersonDetails::tr("Unknown"),
        .toolTip = why,
        .style = FactsForm::Style::Muted};
}

} // namespace

PersonDetails::PersonDetails(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_added(new PersonConnections(parts.added, PersonConnections::Relation::AddedBy))
    , m_installed(new PersonConnections(parts.installed, PersonConnections::Relation::InstalledBy))
{
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
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeActions());
    setPeople({}, Provenance::Performed);
}

QWidget *PersonDetails::makeSingle()
{
    auto *single = new QWidget;
    m_avatar = new Avatar(36);
    m_name = new TextLabel(TextLabel::Kind::Heading);
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_name->makeSelectable();
    m_line = new ElidedLabel(TextLabel::Kind::Secondary);
    m_facts = new FactsForm;
    m_idLabel = new TextLabel(TextLabel::Kind::Body);
    m_idLabel->setColorRole(ColorRole::Secondary);
    m_idLabel->setFixedWidth(FactsForm::labelWidth);
    m_id = new IdField;
    connect(m_id, &IdField::copied, this, &PersonDetails::copied);
    m_connection = new QPushButton;
    m_connection->setObjectName(QStringLiteral("showBotConnection"));
    m_connection->setIcon(Icons::icon(IconName::Connections, ColorRole::Text));
    m_connection->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_name);
    titles->addWidget(m_line);
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::medium);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(titles, 1);
    auto *layout = new QVBoxLayout(single);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::large);
    layout->addLayout(top);
    auto *id = new QHBoxLayout;
    id->setSpacing(Metrics::small);
    id->addWidget(m_idLabel);
    id->addWidget(m_id, 1);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(Metrics::tight);
    facts->addWidget(m_facts);
    facts->addLayout(id);
    layout->addLayout(facts);
    layout->addWidget(m_connection);
    layout->addWidget(m_added);
    layout->addWidget(m_installed);
    layout->addStretch(1);

    connect(m_facts, &FactsForm::linkActivated, this, &PersonDetails::openUrlRequested);
    connect(m_connection, &QPushButton::clicked, this, [this] {
        if (!m_people.isEmpty() && m_people.first().connection)
            Q_EMIT connectionChosen(*m_people.first().connection);
    });
    for (PersonConnections *list : {m_added, m_installed})
        connect(list, &PersonConnections::connectionChosen, this, &PersonDetails::connectionChosen);
    connect(
        m_added, &PersonConnections::handOverRequested, this, &PersonDetails::handOverRequested);
    connect(m_added, &PersonConnections::allChosen, this,
        [this] { Q_EMIT allAddedChosen(reference()); });
    connect(m_installed, &PersonConnections::allChosen, this,
        [this] { Q_EMIT allInstalledChosen(reference()); });
    return single;
}

QPushButton *PersonDetails::makeButton(PersonCommand command, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    m_buttons.insert(command, button);
    connect(
        button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandChosen(command); });
    return button;
}

QWidget *PersonDetails::makeActions()
{
    auto *actions = new Ground(ColorRole::Surface);
    actions->setLines(Qt::TopEdge);
    QPushButton *const view = makeButton(PersonCommand::ViewAs, QStringLiteral("viewAs"));
    view->setIcon(Icons::icon(IconName::Eye, ColorRole::Text));
    QPushButton *const back = makeButton(PersonCommand::TakeBack, QStringLiteral("takeBack"));
    QPushButton *const suspend = makeButton(PersonCommand::Suspend, QStringLiteral("suspend"));
    setButtonKind(suspend, ButtonKind::Danger);
    m_more = new QPushButton;
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(Icons::icon(IconName::More, ColorRole::Text));
    setButtonKind(m_more, ButtonKind::Text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(view);
    row->addStretch(1);
    // Apart from the rest: it ends something.
    auto *ends = new QHBoxLayout;
    ends->setSpacing(Metrics::small);
    ends->addWidget(back);
    ends->addWidget(suspend);
    ends->addStretch(1);
    ends->addWidget(m_more);
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(
        Metrics::large, Metrics::medium, Metrics::large - Metrics::tight, Metrics::medium);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(row);
    layout->addLayout(ends);
    connect(m_more, &QPushButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().topLeft())); });
    m_actions = actions;
    return actions;
}

void PersonDetails::showActions()
{
    const bool isPerson = m_people.size() == 1 && m_people.first().type == People::Type::Person;
    m_actions->setVisible(isPerson);
    if (!isPerson)
        return;
    const Person &person = m_people.first();
    const PersonRules::Subject subject{
        .person = {.person = person, .activeOwners = m_activeOwners}, .standing = m_standing};
    const bool isHere = person.state.value_or(People::State::Active) == People::State::Active;
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each) {
        const QString whyNot = PersonRules::whyNot(each.key(), subject);
        QPushButton *button = each.value();
        button->setText(literalText(PersonRules::text(each.key(), person)));
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
        button->setStatusTip(whyNot);
    }
    m_buttons.value(PersonCommand::TakeBack)->setVisible(!isHere);
    m_buttons.value(PersonCommand::Suspend)->setVisible(isHere);
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
}

void PersonDetails::setStanding(const Standing &standing)
{
    m_standing = standing;
    m_added->setStanding(standing);
    m_installed->setStanding(standing);
    showActions();
}

void PersonDetails::refresh()
{
    m_added->refresh();
    m_installed->refresh();
}

PersonReference PersonDetails::reference() const
{
    if (m_people.isEmpty())
        return {};
    const Person &person = m_people.first();
    return {.id = person.id,
        .name = PersonWords::name(person),
        .state = person.state.value_or(People::State::Active)};
}

void PersonDetails::setPeople(const QList<Person> &people, Provenance provenance, Source source)
{
    m_people = people;
    m_provenance = provenance;
    m_source = source;
    m_scroll->setAccessibleName(tr("Details"));
    m_pages->setVisible(!people.isEmpty());
    m_pages->setCurrentIndex(people.size() > 1 ? 1 : 0);
    showActions();
    if (people.size() == 1)
        return show(people.first());
    m_added->setPerson({});
    m_installed->setPerson({});
    summarise();
}

void PersonDetails::show(const Person &person)
{
    const bool isBot = person.type == People::Type::Bot;
    m_avatar->setFace({.id = person.id.toString(),
        .name = person.name,
        .icon = {},
        .shape = isBot ? Avatar::Shape::Square : Avatar::Shape::Circle});
    m_name->setText(PersonWords::name(person));
    m_line->setText(
        isBot || !person.role ? PersonWords::type(person.type) : PersonWords::role(*person.role));

    const QString why = tr("Notion has no public call that tells this.");
    QList<FactsForm::Fact> facts;
    if (!isBot) {
        if (person.email) {
            QUrl link;
            link.setScheme(QStringLiteral("mailto"));
            link.setPath(*person.email);
            facts << FactsForm::Fact{.label = tr("E-mail"),
                .value = *person.email,
                .toolTip = {},
                .link = person.email->isEmpty() ? QUrl() : link};
        } else {
            facts << personUnknown(tr("E-mail"),
                m_source == Source::Cache
                    ? tr("E-mail addresses are not kept on this computer. This one comes with the "
                         "server's next answer.")
                    : tr("This token may not see e-mail addresses."));
        }
        facts << (person.role
                ? FactsForm::Fact{.label = tr("Role"), .value = PersonWords::role(*person.role)}
                : personUnknown(tr("Role"), why));
        facts << (person.state
                ? FactsForm::Fact{.label = tr("State"), .value = PersonWords::state(*person.state)}
                : personUnknown(tr("State"), why));
    } else if (!person.connection) {
        facts << personUnknown(tr("Connection"), why);
    }
    m_facts->setFacts(facts);
    m_idLabel->setText(tr("Id"));
    m_id->setContent({.label = tr("Id"), .id = person.id.toString()});
    m_connection->setText(tr("Show its connection"));
    m_connection->setVisible(isBot && person.connection.has_value());
    m_added->setVisible(!isBot);
    m_installed->setVisible(!isBot);
    const bool canAsk = !isBot && m_provenance == Provenance::Performed;
    m_added->setPlace(person.state.value_or(People::State::Active));
    m_added->setPerson(canAsk ? person.id : UserId());
    m_installed->setPerson(canAsk ? person.id : UserId());
}

void PersonDetails::summarise()
{
    m_summaryTitle->setText(tr("%n selected", nullptr, int(m_people.size())));
    QMap<QString, int> kinds;
    for (const Person &person : std::as_const(m_people))
        ++kinds[person.type == People::Type::Bot || !person.role ? PersonWords::type(person.type)
                                                                 : PersonWords::role(*person.role)];
    QList<FactsForm::Fact> facts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        facts << FactsForm::Fact{.label = kind.key(), .value = QLocale().toString(kind.value())};
    m_summary->setFacts(facts);
}

void PersonDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPeople(m_people, m_provenance, m_source);
}

} // namespace Gatehouse
