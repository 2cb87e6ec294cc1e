// SPDX-License-Identifier: MIT
#include "ui/requests/requestdetails.h"

#include "models/base/clock.h"
#include "models/items/connectionwords.h"
#include "models/items/directorywords.h"
#include "models/items/requestwords.h"
#include "ui/common/detailsscroll.h"
#include "ui/common/flowlayout.h"
#include "ui/common/ground.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/connections/capabilityfacts.h"
#include "ui/connections/connectionheader.h"
#include "ui/requests/wantedpages.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {
constexpr int sideBySideFrom = 540;
constexpr qsizetype summaryRows = 16; // a side is not a list
} // namespace

RequestDetails::RequestDetails(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_pages(new QStackedWidget(this))
    , m_bar(new DecisionBar)
{
    m_scroll = new DetailsScroll(makeSingle());
    m_scroll->setObjectName(QStringLiteral("requestText"));
    auto *summary = new QWidget;
    m_summaryTitle = new TextLabel(TextLabel::Kind::Heading);
    m_summaryTitle->setObjectName(QStringLiteral("summaryTitle"));
    m_summary = new FactsForm;
    m_summaryMore = new TextLabel(TextLabel::Kind::Secondary);
    auto *inSummary = new QVBoxLayout(summary);
    inSummary->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::large);
    inSummary->setSpacing(Metrics::large);
    inSummary->addWidget(m_summaryTitle);
    inSummary->addWidget(m_summary);
    inSummary->addWidget(m_summaryMore);
    inSummary->addStretch(1);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bar);
    // What a decision goes by stays in sight where the note takes most of a low window.
    connect(
        m_bar, &DecisionBar::noteOpened, this,
        [this] { m_scroll->verticalScrollBar()->setValue(m_facts->y()); }, Qt::QueuedConnection);
    retranslate();
}

QWidget *RequestDetails::makeSingle()
{
    auto *single = new QWidget;
    m_header = new ConnectionHeader;
    m_outcome = new FactsForm;
    m_outcome->setObjectName(QStringLiteral("requestOutcome"));
    m_facts = new FactsForm;
    m_person = new QPushButton;
    m_person->setObjectName(QStringLiteral("showRequester"));
    m_connection = new QPushButton;
    m_connection->setObjectName(QStringLiteral("showRequested"));
    for (QPushButton *button : {m_person, m_connection})
        setButtonKind(button, ButtonKind::Link);
    m_asksFor = new TextLabel(TextLabel::Kind::Strong);
    m_capabilities = new FactsForm;
    m_wanted = new WantedPages;

    m_links = new QWidget;
    new FlowLayout({.horizontal = Metrics::large, .vertical = Metrics::tight}, m_links);
    m_links->layout()->addWidget(m_person);
    m_links->layout()->addWidget(m_connection);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_links->setSizePolicy(policy);
    auto *capabilities = new QVBoxLayout;
    capabilities->setSpacing(Metrics::small);
    capabilities->addWidget(m_asksFor);
    capabilities->addWidget(m_capabilities);
    capabilities->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(Metrics::large);
    m_columns->addLayout(capabilities, 1);
    m_columns->addWidget(m_wanted, 1);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Metrics::large, Metrics::tight, Metrics::large, Metrics::large);
    inner->setSpacing(Metrics::large);
    inner->addWidget(m_outcome);
    inner->addWidget(m_facts);
    inner->addWidget(m_links);
    inner->addLayout(m_columns);
    inner->addStretch(1);
    auto *layout = new QVBoxLayout(single);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(inner, 1);
    connect(m_header, &ConnectionHeader::linkActivated, this, &RequestDetails::openUrlRequested);
    connect(m_person, &QPushButton::clicked, this,
        [this] { Q_EMIT personChosen(m_subject.requests.first().user.id); });
    connect(m_connection, &QPushButton::clicked, this,
        [this] { Q_EMIT connectionChosen(m_subject.requests.first().connection.id); });
    return single;
}

void RequestDetails::setSubject(const RequestRules::Subject &subject)
{
    const bool isOther = m_subject.requests.size() != 1 || subject.requests.size() != 1
        || m_subject.requests.first().id != subject.requests.first().id;
    m_subject = subject;
    const qsizetype count = subject.requests.size();
    m_pages->setVisible(count > 0);
    m_pages->setCurrentIndex(count > 1 ? 1 : 0);
    if (count == 1)
        showRequest(subject.requests.first());
    else
        summarise();
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    m_bar->setSubject(subject);
}

void RequestDetails::showRequest(const ConnectionRequest &request)
{
    m_header->setConnection(DirectoryWords::asConnection(request.connection));
    fillOutcome(request);
    fillFacts(request);
    m_person->setText(tr("Show %1", "a person").arg(ConnectionWords::person(request.user)));
    m_connection->setText(tr("Show %1", "a connection").arg(request.connection.name));
    m_person->setVisible(request.user.id != m_subject.standing.self);
    m_connection->setVisible(RequestRules::seesConnection(m_subject.standing, request));
    m_links->setVisible(!m_person->isHidden() || !m_connection->isHidden());
    m_asksFor->setText(tr("What %1 asks for").arg(request.connection.name));
    m_capabilities->setFacts(CapabilityFacts::of(request.connection.capabilities));
    m_wanted->setRequest(request);
}

void RequestDetails::fillFacts(const ConnectionRequest &request)
{
    QList<FactsForm::Fact> facts;
    if (request.user.id != m_subject.standing.self)
        facts << FactsForm::Fact{
            .label = tr("Requested by"), .value = ConnectionWords::person(request.user)};
    facts << FactsForm::Fact{.label = tr("Requested"),
        .value = RelativeTime::dateAndTime(request.createdAt),
        .toolTip = RelativeTime::exact(request.createdAt)};
    facts << FactsForm::Fact{.label = tr("Why"), .value = request.reason};
    FactsForm::Fact until{.label = tr("Until"), .value = RequestWords::noEnd()};
    if (request.until.isValid()) {
        until.value = RelativeTime::day(request.until, m_clock.now());
        until.toolTip = RelativeTime::exact(request.until);
        if (request.endsSoon)
            until.value = tr("%1, %2", "date, how soon that is")
                              .arg(until.value, RequestWords::ends(request.until, m_clock.now()));
    }
    facts << until;
    facts << FactsForm::Fact{
        .label = tr("Installed"), .value = DirectoryWords::installed(request.connection)};
    m_facts->setFacts(facts);
}

void RequestDetails::fillOutcome(const ConnectionRequest &request)
{
    m_outcome->setVisible(request.status != Requests::Status::Open);
    if (request.status == Requests::Status::Open)
        return m_outcome->setFacts({});
    QList<FactsForm::Fact> facts{{.label = tr("Status"), .value = RequestWords::outcome(request)}};
    if (request.decidedAt.isValid())
        facts << FactsForm::Fact{.label = tr("When"),
            .value = RelativeTime::dateAndTime(request.decidedAt),
            .toolTip = RelativeTime::exact(request.decidedAt)};
    if (!request.note.isEmpty())
        facts << FactsForm::Fact{.label = tr("Note"), .value = request.note};
    m_outcome->setFacts(facts);
}

void RequestDetails::summarise()
{
    m_summaryTitle->setText(tr("%n request(s) selected", nullptr, int(m_subject.requests.size())));
    QList<FactsForm::Fact> facts;
    const qsizetype shown = std::min(summaryRows, m_subject.requests.size());
    for (const ConnectionRequest &request : m_subject.requests.first(shown)) {
        const QString person = ConnectionWords::person(request.user);
        facts << FactsForm::Fact{.label = request.connection.name,
            .value = RequestRules::needsInstall(request)
                ? tr("for %1; not installed", "a person").arg(person)
                : tr("for %1", "a person").arg(person)};
    }
    const int more = int(m_subject.requests.size() - shown);
    m_summaryMore->setText(tr("and %n more", nullptr, more));
    m_summaryMore->setVisible(more > 0);
    m_summary->setFacts(facts);
}

void RequestDetails::focusText()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void RequestDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(
        width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RequestDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Request"));
    setSubject(m_subject);
}

void RequestDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
