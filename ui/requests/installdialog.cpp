// SPDX-License-Identifier: MIT
#include "ui/requests/installdialog.h"

#include "models/items/connectionwords.h"
#include "ui/common/textlabel.h"
#include "ui/connections/capabilityfacts.h"
#include "ui/requests/pageschoice.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {
constexpr int installFactsWidth = 320;
}

InstallDialog::InstallDialog(WorkspaceService &service, Subject subject, QWidget *parent)
    : Dialog(parent)
    , m_subject(std::move(subject))
{
    setObjectName(QStringLiteral("installDialog"));
    auto *form = new QWidget(this);
    m_facts = new FactsForm(form);
    m_facts->setFixedWidth(installFactsWidth);
    m_laterHint = new TextLabel(TextLabel::Kind::Secondary, form);
    m_laterHint->setWordWrap(true);
    m_laterHint->setFixedWidth(installFactsWidth);
    m_pages = new PagesChoice(service, PagePicker::Focus::Taken, form);
    m_later = new QPushButton(form);
    m_later->setObjectName(QStringLiteral("installLater"));
    // Return does what the button with the focus says.
    m_later->setAutoDefault(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::small);
    left->addWidget(m_facts);
    left->addStretch(1);
    left->addWidget(m_laterHint);
    left->addWidget(m_later, 0, Qt::AlignLeft);
    auto *columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Metrics::wide);
    columns->addLayout(left);
    columns->addWidget(m_pages, 1);
    setForm(form);
    connect(m_pages, &PagesChoice::edited, this, &InstallDialog::validate);
    connect(m_later, &QPushButton::clicked, this, [this] {
        Q_EMIT postponed();
        reject();
    });
    retranslate();
    m_pages->refresh();
}

bool InstallDialog::isApproving() const
{
    return m_subject.request && m_subject.request->status == Requests::Status::Open;
}

void InstallDialog::setRequest(const ConnectionRequest &request)
{
    m_subject.request = request;
    retranslate();
}

void InstallDialog::validate()
{
    setDraft(m_pages->isTooMuch() ? Draft::Incomplete : Draft::Complete);
}

void InstallDialog::submit()
{
    Q_EMIT submitted(m_pages->pages());
}

void InstallDialog::retranslate()
{
    const QString name = m_subject.connection.name;
    const QString consent
        = tr("This is your own consent: %1 acts for you on the pages you choose.").arg(name);
    if (isApproving())
        setHeading(tr("Install and approve %1").arg(name),
            consent + QLatin1Char(' ')
                + tr("It also goes on the approved list, so that %1 and everybody else can install "
                     "it.")
                      .arg(ConnectionWords::person(m_subject.request->user)));
    else
        setHeading(tr("Install %1").arg(name), consent);
    m_facts->setFacts(CapabilityFacts::of(m_subject.connection.capabilities));
    m_pages->setWords({.label = tr("Pages it may open"),
        .none = tr("No page is chosen: it can be added to pages later.")});
    m_laterHint->setText(tr("Or leave the install to another time or another owner. Until then the "
                            "request waits for it."));
    m_later->setText(tr("Accept; install later"));
    m_laterHint->setVisible(isApproving());
    m_later->setVisible(isApproving());
    setAcceptButton(
        isApproving() ? tr("Install and approve") : tr("Install connection"), ButtonKind::Primary);
    validate();
}

} // namespace Gatehouse
