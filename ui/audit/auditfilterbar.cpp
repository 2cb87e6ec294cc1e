// SPDX-License-Identifier: MIT
#include "ui/audit/auditfilterbar.h"

#include "models/items/auditwords.h"
#include "models/items/objectnames.h"
#include "ui/audit/filterchips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/relativetime.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

const QString actorChip = QStringLiteral("actor");
const QString personChip = QStringLiteral("person");
const QString connectionChip = QStringLiteral("connection");
const QString pageChip = QStringLiteral("page");
const QString outcomeChip = QStringLiteral("outcome");
const QString periodChip = QStringLiteral("period");

} // namespace

AuditFilterBar::AuditFilterBar(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_chips(new FilterChips)
{
    setObjectName(QStringLiteral("auditFilters"));
    auto *buttons = new QWidget;
    new FlowLayout({.horizontal = Metrics::tight, .vertical = Metrics::tight}, buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Metrics::small);
    m_row->addWidget(buttons, 1);
    layout->addLayout(m_row);
    // The chips have an outline of their own: it stands in line with the letters above.
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(Metrics::small, 0, 0, 0);
    chips->addWidget(m_chips);
    layout->addLayout(chips);

    const auto add = [this, buttons](const char *name, void (AuditFilterBar::*open)()) {
        auto *button = new QPushButton(buttons);
        button->setObjectName(QString::fromLatin1(name));
        setButtonKind(button, ButtonKind::Text);
        button->setIcon(Icons::icon(IconName::ChevronDown));
        // The arrow stands behind the word.
        button->setLayoutDirection(Qt::RightToLeft);
        buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, open);
        return button;
    };
    m_actor = add("filterActor", &AuditFilterBar::openActors);
    m_person = add("filterPerson", &AuditFilterBar::openPersons);
    m_connection = add("filterConnection", &AuditFilterBar::openConnections);
    m_page = add("filterPage", &AuditFilterBar::openPages);
    m_action = add("filterAction", &AuditFilterBar::openActions);
    m_outcome = add("filterOutcome", &AuditFilterBar::openOutcomes);
    m_period = add("filterPeriod", &AuditFilterBar::openPeriods);

    connect(m_chips, &FilterChips::removed, this, &AuditFilterBar::remove);
    connect(m_chips, &FilterChips::allRemoved, this, [this] { edit({}); });
    connect(m_chips, &FilterChips::focusLost, this, &AuditFilterBar::focusFirst);
    connect(&m_parts.names, &ObjectNames::learned, this, &AuditFilterBar::showChips);
    retranslate();
}

void AuditFilterBar::addToRow(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void AuditFilterBar::focusFirst()
{
    m_actor->setFocus(Qt::ShortcutFocusReason);
}

void AuditFilterBar::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    if (filter.actor)
        m_parts.names.want(*filter.actor);
    if (filter.person)
        m_parts.names.want(*filter.person);
    if (filter.connection)
        m_parts.names.want(*filter.connection);
    showChips();
}

void AuditFilterBar::edit(const AuditFilter &filter)
{
    if (m_filter == filter)
        return;
    setFilter(filter);
    Q_EMIT edited();
}

QString AuditFilterBar::nameOf(const QString &id) const
{
    const QString name = m_parts.names.name(id);
    // The beginning of an id tells two of them apart.
    return name.isEmpty() ? id.first(qMin<qsizetype>(8, id.size())) + QStringLiteral("…") : name;
}

void AuditFilterBar::showChips()
{
    QList<FilterChips::Chip> chips;
    if (m_filter.actor)
        chips << FilterChips::Chip{
            actorChip, tr("Who: %1", "filter").arg(nameOf(m_filter.actor->toString()))};
    if (m_filter.person)
        chips << FilterChips::Chip{
            personChip, tr("To whom: %1", "filter").arg(nameOf(m_filter.person->toString()))};
    if (m_filter.connection)
        chips << FilterChips::Chip{connectionChip,
            tr("Connection: %1", "filter").arg(nameOf(m_filter.connection->toString()))};
    if (m_filter.page)
        chips << FilterChips::Chip{
            pageChip, tr("Page: %1", "filter").arg(nameOf(m_filter.page->toString()))};
    for (const QString &choice : std::as_const(m_filter.actions))
        chips << FilterChips::Chip{
            choice, tr("Action: %1", "filter").arg(AuditActions::choiceName(choice))};
    if (m_filter.outcome)
        chips << FilterChips::Chip{
            outcomeChip, tr("Result: %1", "filter").arg(AuditWords::outcome(*m_filter.outcome))};
    if (m_filter.period.kind != AuditPeriods::Kind::Any)
        chips << FilterChips::Chip{
            periodChip, tr("Period: %1", "filter").arg(periodName(m_filter.period))};
    m_chips->setChips(chips);
}

QString AuditFilterBar::periodName(const AuditPeriod &period)
{
    switch (period.kind) {
    case AuditPeriods::Kind::Any:
        return tr("Any time");
    case AuditPeriods::Kind::Today:
        return tr("Today");
    case AuditPeriods::Kind::SevenDays:
        return tr("Last 7 days");
    case AuditPeriods::Kind::ThirtyDays:
        return tr("Last 30 days");
    case AuditPeriods::Kind::ThisMonth:
        return tr("This month");
    case AuditPeriods::Kind::Range:
        return period.first == period.last
            ? RelativeTime::day(period.first)
            //: two dates
            : tr("%1 – %2").arg(RelativeTime::day(period.first), RelativeTime::day(period.last));
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

void AuditFilterBar::remove(const QString &key)
{
    AuditFilter filter = m_filter;
    if (key == actorChip)
        filter.actor.reset();
    else if (key == personChip)
        filter.person.reset();
    else if (key == connectionChip)
        filter.connection.reset();
    else if (key == pageChip)
        filter.page.reset();
    else if (key == outcomeChip)
        filter.outcome.reset();
    else if (key == periodChip)
        filter.period = {};
    else
        filter.actions.removeAll(key);
    edit(filter);
}

void AuditFilterBar::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &toolTip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setAccessibleDescription(toolTip);
        button->setToolTip(toolTip);
    };
    name(m_actor, tr("Who", "filter"), tr("Filter by who did it"));
    name(m_person, tr("To whom", "filter"), tr("Filter by the person it was done to"));
    name(m_connection, tr("Connection", "filter"), tr("Filter by connection"));
    name(m_page, tr("Page", "filter"), tr("Filter by page"));
    name(m_action, tr("Action", "filter"), tr("Filter by what was done"));
    name(m_outcome, tr("Result", "filter"), tr("Filter by whether it was done or refused"));
    name(m_period, tr("Period", "filter"), tr("Filter by when it happened"));
    showChips();
}

void AuditFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
