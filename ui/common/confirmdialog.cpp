// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"

#include "ui/common/factsform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Gatehouse {

ConfirmDialog::ConfirmDialog(Asking asking, QWidget *parent)
    : Dialog(parent)
    , m_asking(std::move(asking))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QWidget;
    m_rows = new FactsForm(form);
    m_more = new TextLabel(TextLabel::Kind::Secondary, form);
    m_typed = new FieldRow(FieldRow::Kind::Plain, form);
    m_typed->setObjectName(QStringLiteral("confirmWord"));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_rows);
    layout->addWidget(m_more);
    layout->addWidget(m_typed);
    setForm(form);
    connect(m_typed, &FieldRow::edited, this, &ConfirmDialog::validate);
    ask();
    if (m_word.isEmpty())
        focusAccept();
    else
        m_typed->edit()->setFocus();
}

void ConfirmDialog::ask()
{
    const Question question = m_asking();
    setHeading(question.heading, question.effect);
    QList<FactsForm::Fact> facts;
    for (const Row &row : question.rows)
        facts << FactsForm::Fact{.label = row.label, .value = row.value};
    m_rows->setFacts(facts);
    m_rows->setVisible(!facts.isEmpty());
    m_more->setText(question.more);
    m_more->setVisible(!question.more.isEmpty());
    m_word = question.word;
    m_typed->setVisible(!m_word.isEmpty());
    m_typed->setLabel(tr("Type “%1” to go on").arg(m_word));
    setAcceptButton(question.accept, question.kind);
    validate();
}

void ConfirmDialog::validate()
{
    const bool said = m_word.isEmpty()
        || m_typed->text().compare(m_word.trimmed(), Qt::CaseInsensitive) == 0;
    setDraft(said ? Draft::Complete : Draft::Incomplete);
}

void ConfirmDialog::submit()
{
    Q_EMIT confirmed();
    accept();
}

void ConfirmDialog::retranslate()
{
    ask();
}

} // namespace Gatehouse
