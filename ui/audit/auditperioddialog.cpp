// SPDX-License-Identifier: MIT
#include "ui/audit/auditperioddialog.h"

#include "ui/common/datefield.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>

namespace Gatehouse {

AuditPeriodDialog::AuditPeriodDialog(const AuditPeriod &period, QWidget *parent)
    : Dialog(parent)
    , m_fromLabel(new TextLabel(TextLabel::Kind::Body))
    , m_toLabel(new TextLabel(TextLabel::Kind::Body))
    , m_problem(new TextLabel(TextLabel::Kind::Secondary))
{
    setObjectName(QStringLiteral("auditPeriod"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isRange = period.kind == AuditPeriods::Kind::Range;
    const QDate today = QDate::currentDate();
    m_from = makeField("periodFrom", isRange ? period.first : today.addDays(-6));
    m_to = makeField("periodTo", isRange ? period.last : today);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_problem->setObjectName(QStringLiteral("periodProblem"));
    m_problem->setColorRole(ColorRole::Danger);
    m_problem->setWordWrap(true);

    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::large);
    grid->setVerticalSpacing(Metrics::tight);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_toLabel, 0, 1);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    setForm(form);
    retranslate();
    m_from->setFocus(Qt::OtherFocusReason);
}

DateField *AuditPeriodDialog::makeField(const char *name, const QDate &day)
{
    auto *field = new DateField;
    field->setDate(day);
    field->setObjectName(QString::fromLatin1(name));
    field->setMinimumHeight(Metrics::controlHeight);
    connect(field, &DateField::dateChanged, this, &AuditPeriodDialog::validate);
    return field;
}

void AuditPeriodDialog::validate()
{
    const bool inOrder = m_from->date() <= m_to->date();
    m_problem->setText(inOrder ? QString() : tr("The first day lies after the last one."));
    setDraft(inOrder ? Draft::Complete : Draft::Incomplete);
}

void AuditPeriodDialog::submit()
{
    Q_EMIT chosen(
        {.kind = AuditPeriods::Kind::Range, .first = m_from->date(), .last = m_to->date()});
    accept();
}

void AuditPeriodDialog::retranslate()
{
    setHeading(tr("From … to …"), tr("Both days are included, in your local time."));
    for (DateField *field : {m_from, m_to}) {
        field->setLocale(QLocale());
        field->setDisplayFormat(RelativeTime::dayFormat());
    }
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    setAcceptButton(tr("Show events"), ButtonKind::Primary);
    validate();
}

} // namespace Gatehouse
