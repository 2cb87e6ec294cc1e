// SPDX-License-Identifier: MIT
#include "ui/start/connectworkspacedialog.h"

#include "ui/common/fieldrow.h"
#include "ui/common/radiochoice.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int byBrowser = 0;
constexpr int byToken = 1;

bool isThisComputer(const QUrl &address)
{
    return address.host() == QLatin1String("localhost")
        || address.host() == QLatin1String("127.0.0.1") || address.host() == QLatin1String("::1");
}

//! https, or http to this computer, and nothing that hides another host or a path.
bool isUsableAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty()
        || address.hasQuery() || address.hasFragment())
        return false;
    return address.scheme() == QLatin1String("https")
        || (address.scheme() == QLatin1String("http") && isThisComputer(address));
}

} // namespace

ConnectWorkspaceDialog::ConnectWorkspaceDialog(QWidget *parent)
    : Dialog(parent)
{
    auto *form = new QWidget(this);
    m_address = new FieldRow(FieldRow::Kind::Plain, form);
    m_way = new RadioChoice(2, form);
    m_way->setObjectName(QStringLiteral("signInWay"));
    m_token = new FieldRow(FieldRow::Kind::Secret, form);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::large);
    layout->addWidget(m_address);
    layout->addWidget(m_way);
    layout->addWidget(m_token);
    connect(m_way, &RadioChoice::edited, this, &ConnectWorkspaceDialog::validate);
    connect(m_address, &FieldRow::edited, this, &ConnectWorkspaceDialog::validate);
    connect(m_token, &FieldRow::edited, this, &ConnectWorkspaceDialog::validate);
    setForm(form);
    m_address->setFocus();
    retranslate();
    validate();
}

void ConnectWorkspaceDialog::setAddress(const QUrl &address)
{
    m_address->setText(address.toDisplayString());
    m_token->setFocus();
}

QUrl ConnectWorkspaceDialog::address() const
{
    const QString text = m_address->text();
    // Whoever types a name without a scheme means https.
    return QUrl(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text,
        QUrl::StrictMode);
}

void ConnectWorkspaceDialog::showFound(const QString &personName, const QString &workspaceName)
{
    m_token->wipe();
    showDone(tr("You are signed in as %1 in the workspace “%2”.").arg(personName, workspaceName),
        tr("Open workspace"));
}

void ConnectWorkspaceDialog::validate()
{
    const bool usable = isUsableAddress(address());
    m_address->setProblem(usable ? QString()
                                 : tr("Enter an address that begins with https://. http:// is "
                                      "possible on this computer only."));
    const bool wantsToken = m_way->current() == byToken;
    m_token->setVisible(wantsToken);
    const bool token = m_token->text().startsWith(QLatin1String("ses_"));
    m_token->setProblem(token ? QString() : tr("A session token begins with ses_."));
    setAcceptButton(
        wantsToken ? tr("Test and connect") : tr("Sign in in the browser"), ButtonKind::Primary);
    setDraft(usable && (token || !wantsToken) ? Draft::Complete : Draft::Incomplete);
}

void ConnectWorkspaceDialog::submit()
{
    Q_EMIT submitted({.address = address(),
        .token = m_way->current() == byToken ? Secret(m_token->text().toUtf8()) : Secret()});
}

void ConnectWorkspaceDialog::retranslate()
{
    setHeading(tr("Connect to a Gatehouse workspace"),
        tr("One that gatehouse-workspace serves, on this or another computer. It is tested before "
           "anything is saved."));
    m_address->setLabel(tr("Address"));
    m_address->setPlaceholder(QStringLiteral("https://gatehouse.example.org"));
    m_token->setLabel(tr("Session token"));
    m_token->setPlaceholder(QStringLiteral("ses_…"));
    m_token->setHint(
        tr("Whoever keeps the workspace makes one with “gatehouse-workspace token --person”. "
           "It is kept in your keyring and nowhere else."));
    m_way->setLabel(tr("How to sign in"));
    m_way->setOption(byBrowser,
        {.text = tr("In the browser"),
            .explanation = tr("With the e-mail address and password you have there.")});
    m_way->setOption(byToken,
        {.text = tr("With a session token"),
            .explanation = tr("Somebody who keeps the workspace gave you one.")});
    validate();
}

} // namespace Gatehouse
