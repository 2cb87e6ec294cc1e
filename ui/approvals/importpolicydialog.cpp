// SPDX-License-Identifier: MIT
#include "ui/approvals/importpolicydialog.h"

#include "models/items/policywords.h"
#include "ui/common/formscroll.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

//! No arrow: a line of the plan does not open.
IconName markOf(PolicyPlans::Change change)
{
    switch (change) {
    case PolicyPlans::Change::Approve:
        return IconName::Plus;
    case PolicyPlans::Change::Unapprove:
        return IconName::Minus;
    case PolicyPlans::Change::Policy:
    case PolicyPlans::Change::Annotate:
        return IconName::Pencil;
    } // no default: the compiler names a forgotten change
    Q_UNREACHABLE();
}

} // namespace

ImportPolicyDialog::ImportPolicyDialog(
    GovernanceActions &governance, Source source, QWidget *parent)
    : Dialog(parent)
    , m_governance(governance)
    , m_source(std::move(source))
    , m_fields(new QWidget)
    , m_lines(new QVBoxLayout(m_fields))
    , m_followed(governance.runner())
{
    setObjectName(QStringLiteral("importPolicy"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lines->setSpacing(Metrics::small);
    setForm(new FormScroll(m_fields), FormEdge::Scrolled);
    connect(this, &Dialog::busyCancelled, this, [this] {
        m_planning.reset();
        reject();
    });
    retranslate();
    plan();
}

ImportPolicyDialog::~ImportPolicyDialog() = default;

void ImportPolicyDialog::plan()
{
    showBusy(tr("Working out what it would change…"));
    m_planning = m_governance.questions()->planPolicyFile(
        m_source.file, [this](const Result<PolicyPlan> &plan) { take(plan); });
}

void ImportPolicyDialog::take(const Result<PolicyPlan> &plan)
{
    if (plan) {
        m_plan = *plan;
        showIdle();
        fill();
        focusAccept();
        return;
    }
    ErrorText text = errorText(plan.error());
    if (plan.error().kind == ApiError::Kind::Validation) {
        text.title = tr("%1 is no policy file of this version.").arg(m_source.name);
        text.remedy = plan.error().detail;
    }
    showError(text);
}

void ImportPolicyDialog::submit()
{
    if (!m_plan)
        return plan();
    m_followed.follow(this, tr("Applying…"), [this] {
        return m_governance.applyPolicyFile(m_source.file, *m_plan,
            [this](const Result<PolicyPlan> &applied) { takeApplied(applied); });
    });
}

void ImportPolicyDialog::takeApplied(const Result<PolicyPlan> &applied)
{
    if (applied)
        return accept();
    if (applied.error().kind != ApiError::Kind::Conflict)
        return showError(errorText(applied.error()));
    // What was seen is no longer what would happen: it is shown anew and decided anew.
    m_hasMoved = true;
    plan();
}

void ImportPolicyDialog::retranslate()
{
    setHeading(tr("Import policy from %1").arg(m_source.name),
        tr("All of it is applied, or nothing. It can be undone."));
    fill();
}

void ImportPolicyDialog::add(const QString &text, IconName mark)
{
    auto *line = new QWidget(m_fields);
    auto *icon = new IconLabel(Metrics::iconSize, line);
    icon->setObjectName(QStringLiteral("planMark"));
    icon->setIcon(mark, mark == IconName::Error ? ColorRole::Danger : ColorRole::Secondary);
    auto *label = new TextLabel(TextLabel::Kind::Body, text, line);
    label->setWordWrap(true);
    label->makeSelectable();
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addWidget(line);
    line->show(); // the dialog is open already
}

void ImportPolicyDialog::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_plan) {
        // Without a plan the button asks for one again.
        setAcceptButton(tr("Try again"), ButtonKind::Normal);
        return;
    }
    const auto addTitle = [this](const QString &text) {
        auto *title = new TextLabel(TextLabel::Kind::Strong, text, m_fields);
        title->setWordWrap(true);
        m_lines->addWidget(title);
        title->show();
    };
    if (m_hasMoved)
        addTitle(tr("The workspace has changed in the meantime. This is what the file would change "
                    "now:"));
    if (!m_plan->problems.isEmpty()) {
        addTitle(tr("It cannot be applied:"));
        for (const QString &problem : m_plan->problems)
            add(problem, IconName::Error);
    }
    const int changes = int(m_plan->items.size());
    if (changes == 0 && m_plan->problems.isEmpty())
        addTitle(tr("The workspace is as the file says."));
    if (changes > 0)
        addTitle(tr("%n change(s):", nullptr, changes));
    for (const PolicyPlan::Item &item : m_plan->items)
        add(PolicyWords::effect(item), markOf(item.change));
    m_lines->addStretch(1);
    const bool canApply = changes > 0 && m_plan->problems.isEmpty();
    setAcceptButton(changes > 0 ? tr("Apply %n change(s)", nullptr, changes) : tr("Apply"),
        ButtonKind::Primary);
    setDraft(canApply ? Draft::Complete : Draft::Incomplete);
}

} // namespace Gatehouse
