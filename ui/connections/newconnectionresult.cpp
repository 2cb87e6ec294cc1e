// SPDX-License-Identifier: MIT
#include "ui/connections/newconnectionresult.h"

#include "models/items/connectionwords.h"
#include "ui/common/idfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/connections/newsecretrow.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

NewConnectionResult::NewConnectionResult(QWidget *parent)
    : QWidget(parent)
    , m_notCopied(new MessageBar(this))
    , m_clientIdLabel(new TextLabel(TextLabel::Kind::Strong, this))
    , m_clientId(new IdField(this))
    , m_secret(new NewSecretRow(this))
    , m_next(new TextLabel(TextLabel::Kind::Body, this))
{
    m_next->setWordWrap(true);
    m_next->setColorRole(ColorRole::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::small, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_clientIdLabel);
    layout->addWidget(m_clientId);
    layout->addSpacing(Metrics::small);
    layout->addWidget(m_secret);
    layout->addSpacing(Metrics::small);
    layout->addWidget(m_next);
    layout->addSpacing(Metrics::tight);
    layout->addWidget(m_notCopied);
    connect(m_clientId, &IdField::copied, this, &NewConnectionResult::copied);
    connect(m_secret, &NewSecretRow::copyRequested, this, [this](const Secret &secret) {
        m_notCopied->clear();
        const QString name = ConnectionWords::shortName(m_connection);
        Q_EMIT copyRequested(
            secret, isPublic() ? tr("Client secret of %1").arg(name) : tr("Token of %1").arg(name));
    });
    connect(m_notCopied, &MessageBar::remedyClicked, m_secret->copyButton(), &QPushButton::click);
}

void NewConnectionResult::setCreated(const CreatedConnection &created)
{
    m_connection = created.connection;
    m_secret->setSecret(created.secret);
    m_hasAsked = false;
    m_notCopied->clear();
    m_clientIdLabel->setVisible(isPublic());
    m_clientId->setVisible(isPublic());
    // Its answer got lost, and it was looked up that the connection is there.
    m_secret->setVisible(!created.secret.isEmpty());
    retranslate();
}

bool NewConnectionResult::mayClose()
{
    const bool isTold = !isPublic() || m_secret->secret().isEmpty() || m_secret->wasCopied();
    if (isTold || m_hasAsked)
        return true;
    m_hasAsked = true;
    m_notCopied->showNotice(MessageBar::Tone::Warning,
        {.text = {.title = tr("The client secret was not copied."),
             .remedy = tr("It is not shown again. Copy it, or close the window without it.")},
            .button = tr("Copy")});
    m_secret->copyButton()->setFocus(Qt::OtherFocusReason);
    return false;
}

void NewConnectionResult::retranslate()
{
    m_clientIdLabel->setText(tr("Client id"));
    m_clientId->setContent({.label = tr("Client id"), .id = m_connection.clientId});
    if (isPublic()) {
        m_secret->setWords({.label = tr("Client secret"),
            .hint = tr("It is not shown again: only a fingerprint of it is kept. Copy it now, and "
                       "keep it where your server finds it."),
            .copy = tr("Copy client secret")});
        m_next->setText(m_secret->secret().isEmpty()
                ? tr("The answer with its client secret got lost, and the secret is not kept "
                     "anywhere. Disconnect this connection and create it again to get one.")
                : tr("People install it with its install address, and choose its pages when they "
                     "consent."));
        return;
    }
    m_secret->setWords({.label = tr("Internal integration token"),
        .hint = tr("Whoever has it can do what the connection may. You can copy it again later, in "
                   "its details."),
        .copy = tr("Copy token")});
    m_next->setText(m_secret->secret().isEmpty()
            ? tr("Its token can be copied in its details. It reaches no page yet: add it to the "
                 "pages it needs.")
            : tr("It reaches no page yet. Add it to the pages it needs."));
}

} // namespace Gatehouse
