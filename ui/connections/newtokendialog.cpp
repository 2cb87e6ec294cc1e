// SPDX-License-Identifier: MIT
#include "ui/connections/newtokendialog.h"

#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "ui/common/relativetime.h"
#include "ui/common/secretfield.h"
#include "ui/connections/connectiontokens.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace Gatehouse {

NewTokenDialog::NewTokenDialog(ConnectionTokens &tokens, const Subject &subject, QWidget *parent)
    : Dialog(parent)
    , m_tokens(tokens)
    , m_subject(subject)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("newTokenDialog"));
    m_pages->addWidget(makeWarning());
    setForm(m_pages);
    // What was sent is followed to its end without us; its outcome is told in the window.
    connect(this, &Dialog::busyCancelled, this, [this] {
        m_request.reset();
        reject();
    });
    connect(&m_tokens, &ConnectionTokens::copied, this,
        [this](const ConnectionId &id, const QString &sentence) {
            if (id == m_subject.connection.id && m_copied)
                m_copied->setText(sentence);
        });
    retranslate();
}

NewTokenDialog::~NewTokenDialog()
{
    // Hidden on its way out, the field masks itself and tells us, who are half gone.
    if (m_field)
        m_field->disconnect(this);
}

void NewTokenDialog::ask(ConnectionTokens &tokens, const Subject &subject, QWidget *parent)
{
    auto *dialog = new NewTokenDialog(tokens, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *NewTokenDialog::makeWarning()
{
    m_stops = new TextLabel(TextLabel::Kind::Body);
    m_stops->setObjectName(QStringLiteral("whatStops"));
    m_stops->setWordWrap(true);
    return m_stops;
}

QWidget *NewTokenDialog::makeResult()
{
    auto *result = new QWidget;
    m_field = new SecretField;
    m_field->setObjectName(QStringLiteral("newToken"));
    m_reveal = new QPushButton;
    m_reveal->setObjectName(QStringLiteral("revealNewToken"));
    m_reveal->setIcon(Icons::icon(IconName::Eye, ColorRole::Text));
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copyNewToken"));
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::OnAccent));
    setButtonKind(m_copy, ButtonKind::Primary);
    m_use = new TextLabel(TextLabel::Kind::Secondary);
    m_use->setWordWrap(true);
    m_copied = new TextLabel(TextLabel::Kind::Secondary);
    m_copied->setObjectName(QStringLiteral("copiedNewToken"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_copy);
    row->addWidget(m_reveal);
    row->addWidget(m_copied, 1);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_field);
    layout->addLayout(row);
    layout->addWidget(m_use);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { m_tokens.put(m_subject.connection, m_token); });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_field->isRevealed())
            m_field->mask();
        else
            m_field->reveal(m_token);
    });
    connect(m_field, &SecretField::revealedChanged, this, [this] { retranslate(); });
    return result;
}

void NewTokenDialog::retranslate()
{
    const QString name = ConnectionWords::shortName(m_subject.connection);
    const bool replaces = m_subject.purpose == Purpose::Replace;
    if (m_field) {
        setHeading(tr("The new token of %1").arg(name),
            replaces ? tr("The old one does not work any more.")
                     : tr("%1 is restored. Its old token does not work any more.").arg(name));
        m_field->setLabel(tr("Token of %1").arg(name));
        m_copy->setText(tr("Copy token"));
        m_reveal->setText(m_field->isRevealed() ? tr("Hide") : tr("Show"));
        m_reveal->setAccessibleName(
            m_field->isRevealed() ? tr("Hide the new token") : tr("Show the new token"));
        m_use->setText(tr("Give it to every program that works as %1. It can be copied again here "
                          "later.")
                           .arg(name));
        setCloseOnly(tr("Close"));
        return;
    }
    setHeading(replaces ? tr("Replace the token of %1").arg(name)
                        : tr("Restore %1 with a new token").arg(name),
        replaces
            ? tr("It gets a new token, and the old one ends.")
            : tr("Page access and settings come back as they were. It gets a new token, and the "
                 "old one ends."));
    QString stops
        = tr("Programs that use the old token are answered 401 (“not signed in”) at once, "
             "until they are given the new one. This cannot be undone.");
    const QDateTime &used = m_subject.connection.lastUsedAt;
    stops += QLatin1Char('\n')
        + (used.isValid() ? tr("The old token was last used: %1.")
                                .arg(RelativeTime::text(used, m_subject.now))
                          : tr("The old token was never used."));
    m_stops->setText(stops);
    setAcceptButton(replaces ? tr("Replace token") : tr("Restore with a new token"),
        replaces ? ButtonKind::Danger : ButtonKind::Primary);
}

void NewTokenDialog::submit()
{
    const bool replaces = m_subject.purpose == Purpose::Replace;
    showBusy(replaces ? tr("Replacing the token…") : tr("Restoring the connection…"));
    const Handler<Secret> done = [this](const Result<Secret> &token) {
        if (token)
            showToken(*token);
        else
            showError(errorText(token.error()));
    };
    ConnectionActions &actions = m_tokens.actions();
    m_request = replaces ? actions.rotateToken(m_subject.connection, done)
                         : actions.restoreWithNewToken(m_subject.connection, done);
}

void NewTokenDialog::showToken(const Secret &token)
{
    m_token = token;
    m_pages->addWidget(makeResult());
    m_pages->setCurrentIndex(1);
    // The page of before would keep its height.
    m_stops->hide();
    m_pages->removeWidget(m_stops);
    retranslate();
    showIdle();
    m_copy->setFocus(Qt::OtherFocusReason);
}

} // namespace Gatehouse
