// SPDX-License-Identifier: MIT
#include "ui/connections/connectiontokenpage.h"

#include "models/actions/connectionactions.h"
#include "models/base/clock.h"
#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/busybar.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/messagebar.h"
#include "ui/common/relativetime.h"
#include "ui/common/secretfield.h"
#include "ui/common/textlabel.h"
#include "ui/connections/connectionnotice.h"
#include "ui/connections/connectiontokens.h"
#include "ui/connections/newtokendialog.h"
#include "ui/connections/partnerdialog.h"
#include "ui/connections/tokenfacts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr int tokenExpiresSoonDays = 14;
const QUrl NotionTokenPortal(QStringLiteral("https://app.notion.com/developers/connections"));

void allowTokenButton(QAbstractButton *button, const QString &whyNot)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
    button->setStatusTip(whyNot);
    button->setAccessibleDescription(whyNot);
}

} // namespace

ConnectionTokenPage::ConnectionTokenPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_notice(new ConnectionNotice(this))
    , m_warning(new QWidget(this))
    , m_warningText(new TextLabel(TextLabel::Kind::Body))
    , m_facts(new FactsForm(this))
    , m_reason(new TextLabel(TextLabel::Kind::Body, this))
    , m_busy(new BusyBar(this))
    , m_failure(new MessageBar(this))
    , m_origin(new TextLabel(TextLabel::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("tokenTab"));
    m_reason->setObjectName(QStringLiteral("whyNoToken"));
    m_reason->setWordWrap(true);
    m_origin->setWordWrap(true);
    m_failure->setObjectName(QStringLiteral("tokenFailure"));
    m_busy->hide();
    auto *icon = new IconLabel(18);
    icon->setIcon(IconName::Warning, ColorRole::Warning);
    m_warningText->setObjectName(QStringLiteral("tokenWarning"));
    m_warningText->setWordWrap(true);
    m_warningText->setColorRole(ColorRole::Warning);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(Metrics::small);
    warning->addWidget(icon, 0, Qt::AlignTop);
    warning->addWidget(m_warningText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_notice);
    layout->addWidget(m_warning);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    layout->addWidget(makeField());
    layout->addWidget(m_busy);
    layout->addWidget(m_failure);
    layout->addWidget(makeActions());
    layout->addWidget(m_origin);
    layout->addStretch(1);
    connect(&m_parts.tokens, &ConnectionTokens::copied, this, [this](const ConnectionId &id) {
        if (id == m_connection.id && m_work == Work::Copying)
            end(std::nullopt);
    });
    retranslate();
}

ConnectionTokenPage::~ConnectionTokenPage()
{
    // Hidden on its way out, the field masks itself and tells us, who are half gone.
    m_field->disconnect(this);
}

QWidget *ConnectionTokenPage::makeField()
{
    m_tokenRow = new QWidget;
    m_field = new SecretField;
    m_field->setObjectName(QStringLiteral("tokenValue"));
    m_reveal = new QToolButton;
    m_reveal->setObjectName(QStringLiteral("revealToken"));
    m_reveal->setAutoRaise(true);
    m_reveal->setFixedSize(Metrics::controlHeight, Metrics::controlHeight);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_reveal, ButtonKind::Text);
    auto *row = new QHBoxLayout(m_tokenRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tight);
    row->addWidget(m_field, 1);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
    connect(m_reveal, &QToolButton::clicked, this, &ConnectionTokenPage::toggleReveal);
    connect(m_field, &SecretField::revealedChanged, this, &ConnectionTokenPage::showActions);
    return m_tokenRow;
}

QWidget *ConnectionTokenPage::makeActions()
{
    auto *actions = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    actions->setSizePolicy(policy);
    auto *flow
        = new FlowLayout({.horizontal = Metrics::small, .vertical = Metrics::small}, actions);
    const auto add = [flow](const char *name, ButtonKind kind) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        setButtonKind(button, kind);
        flow->addWidget(button);
        return button;
    };
    m_copy = add("copyToken", ButtonKind::Normal);
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    m_replace = add("replaceToken", ButtonKind::Normal);
    m_partner = add("handOverToPartner", ButtonKind::Normal);
    m_restore = add("restoreConnection", ButtonKind::Normal);
    m_restoreNew = add("restoreWithNewToken", ButtonKind::Normal);
    m_portal = add("openPortal", ButtonKind::Normal);
    m_portal->setIcon(Icons::icon(IconName::ExternalLink, ColorRole::Text));
    connect(m_copy, &QPushButton::clicked, this, &ConnectionTokenPage::copy);
    connect(m_replace, &QPushButton::clicked, this, &ConnectionTokenPage::openNewToken);
    connect(m_partner, &QPushButton::clicked, this, &ConnectionTokenPage::openPartner);
    connect(m_restore, &QPushButton::clicked, this,
        [this] { m_parts.tokens.actions().restore({m_connection}); });
    connect(m_restoreNew, &QPushButton::clicked, this, &ConnectionTokenPage::openNewToken);
    connect(m_portal, &QPushButton::clicked, this,
        [this] { Q_EMIT openUrlRequested(NotionTokenPortal); });
    return actions;
}

void ConnectionTokenPage::retranslate()
{
    m_busy->setAccessibleName(tr("Asking for the token…"));
    m_copy->setText(tr("Copy token"));
    m_replace->setText(tr("Replace token…"));
    m_partner->setText(tr("Hand over to a partner…"));
    m_restore->setText(tr("Restore"));
    m_restoreNew->setText(tr("Restore with a new token…"));
    m_portal->setText(tr("Open Notion’s developer portal"));
    showSubject();
}

void ConnectionTokenPage::setStanding(const Standing &standing)
{
    m_standing = standing;
    showSubject();
}

void ConnectionTokenPage::setConnection(const Connection &connection)
{
    const bool isOther = connection.id != m_connection.id;
    // A token that was replaced elsewhere is no longer the one on the screen.
    const bool isStale = connection.token != m_connection.token;
    m_connection = connection;
    if (isOther) {
        m_reading.reset();
        m_failure->clear();
        m_work = Work::None;
    }
    if (isOther || isStale)
        m_field->mask();
    showSubject();
}

void ConnectionTokenPage::showSubject()
{
    const QString name = ConnectionWords::shortName(m_connection);
    m_field->setLabel(tr("Token of %1").arg(name));
    const bool isDisconnected = m_connection.status == Connections::Status::Disconnected;
    const bool isExpired = m_connection.status == Connections::Status::TokenExpired;
    m_notice->setVisible(isDisconnected || isExpired);
    m_notice->setSubject({.condition = isDisconnected ? ConnectionWords::Condition::Disconnected
                                                      : ConnectionWords::Condition::TokenExpired,
        .connection = m_connection,
        .now = m_parts.clock.now()});
    showExpiry();
    m_facts->setFacts(TokenFacts::facts(m_connection, m_parts.clock.now()));
    showReason();
    showActions();
}

void ConnectionTokenPage::showExpiry()
{
    const QDateTime end = m_connection.token ? m_connection.token->expiresAt : QDateTime();
    const QDateTime now = m_parts.clock.now();
    const bool isSoon = end.isValid() && end > now && now.daysTo(end) < tokenExpiresSoonDays
        && m_connection.status == Connections::Status::Active;
    m_warning->setVisible(isSoon);
    if (isSoon)
        m_warningText->setText(
            tr("It expires %1. Programs that use it then stop.", "in 6 days, tomorrow")
                .arg(RelativeTime::text(end, now)));
}

void ConnectionTokenPage::showReason()
{
    const bool isTold = m_connection.kind == Connections::Kind::Internal
        || m_connection.kind == Connections::Kind::Unknown;
    const QString reason = isTold ? ConnectionTokens::whyNot(m_standing, m_connection)
                                  : TokenFacts::whyNone(m_connection.kind);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void ConnectionTokenPage::showActions()
{
    const bool isInternal = m_connection.kind == Connections::Kind::Internal;
    const bool isDisconnected = m_connection.status == Connections::Status::Disconnected;
    const bool hasToken = isInternal || m_connection.isOwnBot;
    const bool isBusy = m_work != Work::None;
    const QString whyNot = ConnectionTokens::whyNot(m_standing, m_connection);
    m_tokenRow->setVisible(hasToken && !isDisconnected);
    m_field->setEnabled(whyNot.isEmpty());
    const bool isRevealed = m_field->isRevealed();
    m_reveal->setIcon(Icons::icon(isRevealed ? IconName::EyeOff : IconName::Eye, ColorRole::Text));
    allowTokenButton(m_reveal, whyNot);
    m_reveal->setAccessibleName(isRevealed ? tr("Hide token") : tr("Show token"));
    if (whyNot.isEmpty())
        m_reveal->setToolTip(m_reveal->accessibleName());
    m_busy->setVisible(isBusy);

    m_copy->setVisible(hasToken && !isDisconnected);
    allowTokenButton(m_copy, whyNot);
    m_replace->setVisible(hasToken && !isDisconnected);
    allowTokenButton(m_replace, ConnectionTokens::whyNotReplace(m_standing, m_connection));
    m_partner->setVisible(hasToken && !isDisconnected);
    allowTokenButton(m_partner, whyNot);
    const QString whyNotRestore = RightsWords::whyNot(
        ConnectionRights::restore(m_standing, m_connection, m_parts.clock.now()));
    m_restore->setVisible(isDisconnected);
    allowTokenButton(m_restore, whyNotRestore);
    m_restoreNew->setVisible(isDisconnected && isInternal);
    allowTokenButton(m_restoreNew, whyNotRestore);
    m_portal->setVisible(m_standing.reach == Standing::Reach::Measures
        && m_connection.kind == Connections::Kind::Unknown);

    m_origin->setVisible(hasToken && !isDisconnected && whyNot.isEmpty());
    m_origin->setText(m_connection.isOwnBot
            ? tr("Kept in the keyring of this computer.")
            : tr("It comes from the service each time and is kept nowhere else. Every time it is "
                 "shown or copied is in the audit log."));
}

void ConnectionTokenPage::begin(Work work)
{
    m_failure->clear();
    m_work = work;
    showActions();
}

void ConnectionTokenPage::end(const std::optional<ApiError> &error)
{
    m_work = Work::None;
    showActions();
    if (error)
        m_failure->showFailure({.text = errorText(*error)});
}

void ConnectionTokenPage::toggleReveal()
{
    if (m_field->isRevealed())
        return m_field->mask();
    if (m_work == Work::Revealing)
        return;
    begin(Work::Revealing);
    m_reading = m_parts.tokens.read(m_connection, [this](const Result<Secret> &token) {
        if (token && isVisible())
            m_field->reveal(*token);
        end(token ? std::optional<ApiError>() : token.error());
    });
}

void ConnectionTokenPage::copy()
{
    begin(Work::Copying);
    m_parts.tokens.copy(
        m_connection, [page = QPointer(this), id = m_connection.id](const ApiError &error) {
            if (!page || page->m_connection.id != id)
                return false;
            const bool isSeen = page->isVisible();
            page->end(isSeen ? std::optional(error) : std::nullopt);
            return isSeen;
        });
}

void ConnectionTokenPage::openNewToken()
{
    const bool isDisconnected = m_connection.status == Connections::Status::Disconnected;
    NewTokenDialog::ask(m_parts.tokens,
        {.connection = m_connection,
            .purpose
            = isDisconnected ? NewTokenDialog::Purpose::Restore : NewTokenDialog::Purpose::Replace,
            .now = m_parts.clock.now()},
        this);
}

void ConnectionTokenPage::openPartner()
{
    auto *dialog = new PartnerDialog(m_parts.tokens, m_connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionTokenPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody waits to see it any more. A copy goes on.
    if (m_work == Work::Revealing) {
        m_reading.reset();
        end(std::nullopt);
    }
}

void ConnectionTokenPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
