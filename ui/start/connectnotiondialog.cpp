// SPDX-License-Identifier: MIT
#include "ui/start/connectnotiondialog.h"

#include "ui/common/fieldrow.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

//! Tokens have no spaces inside; pasted with one, something else came along.
bool looksLikeToken(const QString &text)
{
    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() > 0x7e)
            return false;
    }
    return text.size() >= 16;
}

} // namespace

ConnectNotionDialog::ConnectNotionDialog(QWidget *parent)
    : Dialog(parent)
{
    auto *form = new QWidget(this);
    m_token = new FieldRow(FieldRow::Kind::Secret, form);
    m_tokenPage = new QPushButton(form);
    m_tokenPage->setAutoDefault(false);
    m_own = new QPushButton(form);
    m_own->setAutoDefault(false);
    for (QPushButton *link : {m_tokenPage, m_own})
        setButtonKind(link, ButtonKind::Link);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_token);
    layout->addWidget(m_tokenPage, 0, Qt::AlignLeft);
    layout->addWidget(m_own, 0, Qt::AlignLeft);
    connect(m_token, &FieldRow::edited, this, &ConnectNotionDialog::validate);
    connect(m_tokenPage, &QPushButton::clicked, this, &ConnectNotionDialog::tokenPageRequested);
    connect(m_own, &QPushButton::clicked, this, &ConnectNotionDialog::ownConnectionRequested);
    setForm(form);
    m_token->setFocus();
    retranslate();
    validate();
}

void ConnectNotionDialog::showFound(const QString &botName, const QString &workspaceName)
{
    m_token->wipe();
    showDone(workspaceName.isEmpty() ? tr("This token acts as the bot “%1”.").arg(botName)
                                     : tr("This token acts as the bot “%1” in the workspace “%2”.")
                                           .arg(botName, workspaceName),
        tr("Open workspace"));
}

void ConnectNotionDialog::validate()
{
    const bool good = looksLikeToken(m_token->text());
    m_token->setProblem(good
            ? QString()
            : tr("This is not a whole token. Copy it again, without anything around it."));
    setDraft(good ? Draft::Complete : Draft::Incomplete);
}

void ConnectNotionDialog::submit()
{
    Q_EMIT submitted({.token = Secret(m_token->text().toUtf8())});
}

void ConnectNotionDialog::retranslate()
{
    setHeading(tr("Connect to Notion"),
        tr("Paste the token of an internal connection or a personal access token. It is tested "
           "before anything is saved."));
    m_token->setLabel(tr("Token"));
    m_token->setPlaceholder(QStringLiteral("ntn_…"));
    m_token->setHint(tr("It is kept in your keyring and nowhere else."));
    m_tokenPage->setText(tr("Where do I get a token?"));
    m_own->setText(tr("Sign in with your own public connection instead"));
    setAcceptButton(tr("Test and connect"), ButtonKind::Primary);
}

} // namespace Gatehouse
