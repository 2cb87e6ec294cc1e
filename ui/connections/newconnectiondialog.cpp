// SPDX-License-Identifier: MIT
#include "ui/connections/newconnectiondialog.h"

#include "models/items/connectionwords.h"
#include "ui/common/formscroll.h"
#include "ui/common/kindcard.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/newconnectionresult.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int newConnectionWidth = 528 + FormScroll::left + FormScroll::right;
}

NewConnectionDialog::NewConnectionDialog(QWidget *parent)
    : Dialog(parent)
{
    setObjectName(QStringLiteral("newConnection"));
    auto *body = new QWidget(this);
    body->setMinimumWidth(newConnectionWidth);
    m_internal = new KindCard(IconName::Key, body);
    m_public = new KindCard(IconName::Globe, body);
    m_internal->setChecked(true);
    m_form = new ConnectionForm(ConnectionForm::Purpose::Create);
    auto *scroll = new FormScroll(m_form, body);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Metrics::medium);
    FormScroll::lineUp(cards);
    cards->addWidget(m_internal);
    cards->addWidget(m_public);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(cards);
    layout->addWidget(scroll, 1);
    setForm(body, FormEdge::Scrolled);
    m_result = new NewConnectionResult(this);
    setResult(m_result);
    connect(m_public, &KindCard::toggled, this, [this](bool isPublic) {
        m_form->setKind(isPublic ? Connections::Kind::Public : Connections::Kind::Internal);
    });
    connect(m_form, &ConnectionForm::edited, this, &NewConnectionDialog::validate);
    connect(
        m_form, &ConnectionForm::workspacesWanted, this, &NewConnectionDialog::workspacesWanted);
    connect(
        m_result, &NewConnectionResult::copyRequested, this, &NewConnectionDialog::copyRequested);
    connect(m_result, &NewConnectionResult::copied, this, &NewConnectionDialog::copied);
    retranslate();
    validate();
    m_form->focusFirst();
}

void NewConnectionDialog::setKind(Connections::Kind kind)
{
    (kind == Connections::Kind::Public ? m_public : m_internal)->setChecked(true);
}

void NewConnectionDialog::validate()
{
    setDraft(m_form->isComplete() ? Draft::Complete : Draft::Incomplete);
}

void NewConnectionDialog::submit()
{
    Q_EMIT submitted(m_form->draft());
}

void NewConnectionDialog::showCreated(const CreatedConnection &created)
{
    m_result->setCreated(created);
    setHeading(tr("New connection"), {});
    showDone(tr("%1 is created.").arg(ConnectionWords::shortName(created.connection)), tr("Close"));
}

void NewConnectionDialog::accept()
{
    if (isDone() && !m_result->mayClose())
        return;
    Dialog::accept();
}

void NewConnectionDialog::retranslate()
{
    setHeading(tr("New connection"),
        isDone() ? QString() : tr("Something that may read or change this workspace."));
    m_internal->setTexts(
        tr("Internal"), tr("For this workspace only. Your own program uses its one token."));
    m_public->setTexts(
        tr("Public"), tr("For many people. Each consents with OAuth and chooses pages."));
    m_form->retranslate();
    m_result->retranslate();
    setAcceptButton(tr("Create connection"), ButtonKind::Primary);
}

} // namespace Gatehouse
