// SPDX-License-Identifier: MIT
#include "ui/requests/requestdialog.h"

#include "ui/common/paragraphfield.h"
#include "ui/requests/pageschoice.h"
#include "ui/requests/untilfield.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace Gatehouse {

namespace {
constexpr int requestFieldsWidth = 300;
constexpr int reasonLines = 6;
} // namespace

RequestDialog::RequestDialog(
    WorkspaceService &service, DirectoryEntry connection, const QDateTime &now, QWidget *parent)
    : Dialog(parent)
    , m_connection(std::move(connection))
{
    setObjectName(QStringLiteral("requestDialog"));
    auto *form = new QWidget(this);
    m_reason = new ParagraphField(reasonLines, form);
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_reason->setFixedWidth(requestFieldsWidth);
    m_until = new UntilField(now, form);
    m_until->setFixedWidth(requestFieldsWidth);
    m_pages = new PagesChoice(service, PagePicker::Focus::Left, form);
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::large);
    left->addWidget(m_reason);
    left->addWidget(m_until);
    left->addStretch(1);
    auto *columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Metrics::wide);
    columns->addLayout(left);
    columns->addWidget(m_pages, 1);
    // More time changes nothing about the pages that were chosen.
    m_pages->setVisible(!isForLonger());
    setForm(form);
    connect(m_reason, &ParagraphField::edited, this, &RequestDialog::validate);
    connect(m_reason, &ParagraphField::finished, this, [this] {
        if (!m_reason->text().isEmpty() && !m_reason->isTooLong() && !m_pages->isTooMuch())
            submit();
    });
    connect(m_pages, &PagesChoice::edited, this, &RequestDialog::validate);
    retranslate();
    validate();
    m_reason->setFocus(Qt::OtherFocusReason);
    if (!isForLonger())
        m_pages->refresh();
}

bool RequestDialog::isForLonger() const
{
    return m_connection.isInstalledByMe;
}

void RequestDialog::validate()
{
    const bool isComplete
        = !m_reason->text().isEmpty() && !m_reason->isTooLong() && !m_pages->isTooMuch();
    setDraft(isComplete ? Draft::Complete : Draft::Incomplete);
}

void RequestDialog::submit()
{
    Q_EMIT submitted({.connection = m_connection.id,
        .reason = m_reason->text(),
        .pages = m_pages->pages(),
        .until = m_until->until()});
}

void RequestDialog::retranslate()
{
    if (isForLonger())
        setHeading(tr("Ask for longer use of %1").arg(m_connection.name),
            tr("Workspace owners see your request and decide. Until then your access ends when it "
               "did before."));
    else
        setHeading(tr("Request %1").arg(m_connection.name),
            tr("Workspace owners see your request and decide. You can take it back until then."));
    m_reason->setLabel(tr("What you need it for"));
    m_reason->setHint(tr("What it should do, and for whom."));
    m_until->retranslate();
    m_pages->setWords({.label = tr("Pages you want it for"),
        .none = tr("No page is chosen: you choose when you install it.")});
    setAcceptButton(tr("Send request"), ButtonKind::Primary);
}

} // namespace Gatehouse
