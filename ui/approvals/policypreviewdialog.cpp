// SPDX-License-Identifier: MIT
#include "ui/approvals/policypreviewdialog.h"

#include "models/items/policydraft.h"
#include "models/items/policypreviewwords.h"
#include "ui/common/formscroll.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

PolicyPreviewDialog::PolicyPreviewDialog(PolicyDraft &policy, QWidget *parent)
    : Dialog(parent)
    , m_policy(policy)
    , m_fields(new QWidget)
    , m_effects(new QVBoxLayout(m_fields))
{
    setObjectName(QStringLiteral("policyPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_effects->setContentsMargins(0, 0, 0, 0);
    m_effects->setSpacing(2);
    setForm(new FormScroll(m_fields), FormEdge::Scrolled);
    connect(&m_policy, &PolicyDraft::changed, this, &PolicyPreviewDialog::showPolicy);
    connect(&m_policy, &PolicyDraft::saved, this, &QDialog::accept);
    // What was previewed is no longer what would be saved; the pane says why.
    connect(&m_policy, &PolicyDraft::overtaken, this, [this] {
        showIdle();
        reject();
    });
    retranslate();
    focusAccept();
}

void PolicyPreviewDialog::submit()
{
    m_policy.save();
}

void PolicyPreviewDialog::retranslate()
{
    setAcceptButton(tr("Save"), ButtonKind::Primary);
    showPolicy();
}

void PolicyPreviewDialog::showPolicy()
{
    const int changes = m_policy.changes();
    setHeading(tr("What saving means"), tr("%n change(s) of the policy.", nullptr, changes));
    if (m_policy.isSaving())
        return showBusy(tr("Saving…"), Work::MustEnd);
    if (isBusy())
        showIdle();
    setDraft(changes > 0 ? Draft::Complete : Draft::Incomplete);
    fill();
    if (const auto &error = m_policy.saveError())
        showError(errorText(*error));
}

void PolicyPreviewDialog::clear()
{
    while (QLayoutItem *item = m_effects->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PolicyPreviewDialog::fill()
{
    clear();
    const auto add = [this](TextLabel::Kind kind, const QString &text, int above) {
        auto *label = new TextLabel(kind, text, m_fields);
        label->setWordWrap(true);
        label->makeSelectable();
        label->setContentsMargins(0, above, 0, 0);
        m_effects->addWidget(label);
        label->show(); // the dialog may be open already
    };
    if (const auto &error = m_policy.previewError()) {
        const ErrorText text = errorText(*error);
        add(TextLabel::Kind::Body,
            tr("What it means cannot be told now. %1")
                .arg(text.title + QLatin1Char(' ') + text.remedy),
            0);
    } else if (!m_policy.preview()) {
        add(TextLabel::Kind::Secondary, tr("Working out whom and what it touches…"), 0);
    } else {
        const PolicyPreview &preview = *m_policy.preview();
        for (const QString &change : PolicyPreviewWords::changes(preview))
            add(TextLabel::Kind::Body, change, 0);
        for (const PolicyPreviewWords::Effect &effect : PolicyPreviewWords::effects(preview)) {
            add(TextLabel::Kind::Strong, effect.sentence, Metrics::medium);
            if (!effect.names.isEmpty())
                add(TextLabel::Kind::Secondary, effect.names.join(QStringLiteral(", ")), 0);
        }
    }
    m_effects->addStretch(1);
}

} // namespace Gatehouse
