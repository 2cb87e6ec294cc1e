// SPDX-License-Identifier: MIT
#include "ui/requests/directorydetails.h"

#include "models/items/connectionwords.h"
#include "models/items/directorywords.h"
#include "models/items/requestwords.h"
#include "ui/common/factsform.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/connections/capabilityfacts.h"
#include "ui/connections/connectioncommands.h"
#include "ui/connections/connectionheader.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gatehouse {

DirectoryDetails::DirectoryDetails(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_header(new ConnectionHeader)
    , m_whether(new TextLabel(TextLabel::Kind::Strong))
    , m_asked(new TextLabel(TextLabel::Kind::Body))
    , m_how(new TextLabel(TextLabel::Kind::Secondary))
    , m_facts(new FactsForm)
{
    m_whether->setObjectName(QStringLiteral("directoryWhether"));
    m_whether->setWordWrap(true);
    m_asked->setObjectName(QStringLiteral("directoryAsked"));
    m_asked->setWordWrap(true);
    m_how->setObjectName(QStringLiteral("directoryHow"));
    m_how->setWordWrap(true);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Metrics::large, 0, Metrics::large, Metrics::large);
    inner->setSpacing(Metrics::medium);
    inner->addWidget(m_whether);
    inner->addWidget(m_asked);
    inner->addWidget(m_how);
    inner->addWidget(m_facts);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Metrics::tight, 0, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(m_header);
    column->addLayout(inner, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_header, &ConnectionHeader::linkActivated, this, &DirectoryDetails::linkActivated);
    connect(m_facts, &FactsForm::linkActivated, this, &DirectoryDetails::linkActivated);
    retranslate();
}

QString DirectoryDetails::asked(const Subject &subject)
{
    if (!subject.entry.request)
        return {};
    if (!subject.request || !subject.request->createdAt.isValid())
        return tr("Your request waits.");
    const QString day = RelativeTime::day(subject.request->createdAt, subject.now);
    return subject.request->status == Requests::Status::WaitingForInstall
        ? tr("Requested on %1. It is accepted and waits until an owner installs it.").arg(day)
        : tr("Requested on %1. It waits for a decision.").arg(day);
}

void DirectoryDetails::setSubject(const Subject &subject)
{
    const bool isOther = m_isEmpty || m_subject.entry.id != subject.entry.id;
    m_subject = subject;
    m_isEmpty = false;
    m_scroll->setVisible(true);
    const DirectoryEntry &entry = subject.entry;
    const Connection connection = DirectoryWords::asConnection(entry);
    m_header->setConnection(connection);
    m_whether->setText(DirectoryWords::whether(entry, subject.role));
    const QString asked = DirectoryDetails::asked(subject);
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
    m_how->setText(subject.canInstall ? DirectoryWords::how(entry) : QString());
    m_how->setVisible(subject.canInstall);
    QList<FactsForm::Fact> facts = CapabilityFacts::of(entry.capabilities);
    facts << FactsForm::Fact{
        .label = tr("Listing"), .value = ConnectionWords::listing(entry.listing)};
    facts << FactsForm::Fact{.label = tr("Approved"), .value = DirectoryWords::approved(entry)};
    facts << FactsForm::Fact{.label = tr("Installed"), .value = DirectoryWords::installed(entry)};
    if (entry.endsAt.isValid())
        facts << FactsForm::Fact{.label = tr("Your access ends"),
            .value = RelativeTime::day(entry.endsAt, subject.now),
            .toolTip = RelativeTime::exact(entry.endsAt)};
    if (const QUrl support = ConnectionRules::supportUrl(connection); !support.isEmpty())
        facts << FactsForm::Fact{
            .label = tr("Support"), .value = entry.developer.support, .link = support};
    m_facts->setFacts(facts);
    if (isOther)
        m_scroll->ensureVisible(0, 0);
}

void DirectoryDetails::clear()
{
    m_isEmpty = true;
    m_scroll->setVisible(false);
}

void DirectoryDetails::retranslate()
{
    m_scroll->setAccessibleName(tr("Details of the connection"));
    if (m_isEmpty)
        clear();
    else
        setSubject(m_subject);
}

void DirectoryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
