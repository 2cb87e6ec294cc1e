// SPDX-License-Identifier: MIT
#include "ui/connections/editconnectiondialog.h"

#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/formscroll.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionform.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int editConnectionWidth = 528 + FormScroll::left + FormScroll::right;
}

EditConnectionDialog::EditConnectionDialog(
    const Connection &connection, const Standing &standing, QWidget *parent)
    : Dialog(parent)
    , m_connection(connection)
{
    setObjectName(QStringLiteral("editConnection"));
    auto *body = new QWidget(this);
    body->setMinimumWidth(editConnectionWidth);
    m_bar = new MessageBar(body);
    m_form = new ConnectionForm(ConnectionForm::Purpose::Edit);
    m_form->setConnection(connection, standing);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    auto *bar = new QVBoxLayout;
    FormScroll::lineUp(bar);
    bar->addWidget(m_bar);
    layout->addLayout(bar);
    layout->addWidget(new FormScroll(m_form, body), 1);
    setForm(body, FormEdge::Scrolled);
    connect(m_form, &ConnectionForm::edited, this, &EditConnectionDialog::validate);
    connect(m_bar, &MessageBar::remedyClicked, this, &EditConnectionDialog::readAgainRequested);
    retranslate();
    validate();
    m_form->focusFirst();
}

void EditConnectionDialog::validate()
{
    const bool isReady = m_connection.status != Connections::Status::Disconnected
        && m_form->isComplete() && !m_form->change().isEmpty();
    setDraft(isReady ? Draft::Complete : Draft::Incomplete);
}

void EditConnectionDialog::submit()
{
    m_bar->clear();
    Q_EMIT submitted(m_form->change());
}

void EditConnectionDialog::showConflict(const ErrorText &error)
{
    showIdle();
    ErrorText text = error;
    text.remedy = tr("Read it again: what you changed here stays, the rest shows how it is now.");
    m_bar->showNotice(MessageBar::Tone::Warning, {.text = text, .button = tr("Read again")});
}

void EditConnectionDialog::adopt(const Connection &now)
{
    showIdle();
    m_connection = now;
    m_form->carryOver(now);
    validate();
    if (now.status == Connections::Status::Disconnected) {
        const QString why = RightsWords::whyNot(ConnectionRights::Obstacle::Disconnected);
        m_bar->showNotice(MessageBar::Tone::Warning, {.text = {.title = why}});
        return;
    }
    m_bar->showNotice(MessageBar::Tone::Information,
        {.text = {.title = tr("This is how it is now, with what you changed."),
             .remedy = tr("Look it over, then save it.")}});
    m_form->focusFirst();
}

void EditConnectionDialog::retranslate()
{
    setHeading(tr("Edit %1", "a connection").arg(ConnectionWords::shortName(m_connection)), {});
    m_form->retranslate();
    setAcceptButton(tr("Save changes"), ButtonKind::Primary);
}

} // namespace Gatehouse
