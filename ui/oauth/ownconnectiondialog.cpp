// SPDX-License-Identifier: MIT
#include "ui/oauth/ownconnectiondialog.h"

#include "ui/common/fieldrow.h"
#include "ui/common/formscroll.h"
#include "ui/common/radiochoice.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int anyPort = 0;
constexpr int fixedPort = 1;
//! Free on nearly every computer: outside of what systems and well-known programs take.
constexpr quint16 usualPort = 48713;
constexpr int lowestPort = 1024; //!< below, only administrators may listen

} // namespace

OwnConnectionDialog::OwnConnectionDialog(Place place, QWidget *parent)
    : Dialog(parent)
    , m_place(place)
    , m_name(new FieldRow(FieldRow::Kind::Plain))
    , m_id(new FieldRow(FieldRow::Kind::Plain))
    , m_secret(new FieldRow(FieldRow::Kind::Secret))
    , m_portChoice(new RadioChoice(2))
    , m_port(new FieldRow(FieldRow::Kind::Plain))
    , m_redirectLabel(new TextLabel(TextLabel::Kind::Strong))
    , m_redirect(new TextLabel(TextLabel::Kind::Fixed))
    , m_copy(new QPushButton)
    , m_portal(new QPushButton)
{
    setObjectName(QStringLiteral("ownConnectionDialog"));
    m_name->setObjectName(QStringLiteral("ownName"));
    m_id->setObjectName(QStringLiteral("ownClientId"));
    m_secret->setObjectName(QStringLiteral("ownClientSecret"));
    m_portChoice->setObjectName(QStringLiteral("ownPortChoice"));
    m_port->setObjectName(QStringLiteral("ownPort"));
    m_port->edit()->setValidator(new QIntValidator(1, 65535, this));
    m_port->setText(QString::number(usualPort));
    m_redirect->setObjectName(QStringLiteral("ownRedirect"));
    m_redirect->makeSelectable();
    m_copy->setObjectName(QStringLiteral("copyOwnRedirect"));
    m_copy->setIcon(Icons::icon(IconName::Copy, ColorRole::Text));
    m_copy->setAutoDefault(false);
    m_portal->setObjectName(QStringLiteral("openOwnPortal"));
    m_portal->setAutoDefault(false);
    setButtonKind(m_portal, ButtonKind::Link);
    m_portal->setVisible(place == Place::Notion);
    m_portChoice->setCurrent(place == Place::Notion ? fixedPort : anyPort);

    auto *redirect = new QHBoxLayout;
    redirect->setSpacing(Metrics::small);
    redirect->addWidget(m_redirect, 1);
    redirect->addWidget(m_copy);
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(m_name);
    layout->addWidget(m_id);
    layout->addWidget(m_secret);
    layout->addWidget(m_portal, 0, Qt::AlignLeft);
    layout->addWidget(m_portChoice);
    layout->addWidget(m_port);
    layout->addWidget(m_redirectLabel);
    layout->addLayout(redirect);
    setForm(new FormScroll(fields), FormEdge::Scrolled);

    for (FieldRow *field : {m_name, m_id, m_secret, m_port})
        connect(field, &FieldRow::edited, this, &OwnConnectionDialog::validate);
    connect(m_portChoice, &RadioChoice::edited, this, &OwnConnectionDialog::validate);
    connect(m_portal, &QPushButton::clicked, this, &OwnConnectionDialog::portalRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(redirectAddress());
        Q_EMIT copied(tr("Redirect address copied."));
    });
    retranslate();
    validate();
    m_name->edit()->setFocus();
}

OwnConnectionDialog::~OwnConnectionDialog() = default;

void OwnConnectionDialog::setDraft(const OwnConnectionDraft &draft)
{
    m_name->setText(draft.name);
    m_id->setText(draft.clientId);
    m_secret->setText(QString::fromUtf8(draft.clientSecret.reveal()));
    m_portChoice->setCurrent(draft.port == 0 ? anyPort : fixedPort);
    if (draft.port != 0)
        m_port->setText(QString::number(draft.port));
    validate();
    m_secret->edit()->setFocus();
}

std::optional<quint16> OwnConnectionDialog::port() const
{
    if (m_portChoice->current() == anyPort)
        return 0;
    bool isNumber = false;
    const int port = m_port->text().toInt(&isNumber);
    if (!isNumber || port < lowestPort || port > 65535)
        return {};
    return quint16(port);
}

QString OwnConnectionDialog::redirectAddress() const
{
    const std::optional<quint16> wanted = port();
    // Any port is matched by an address without one (RFC 8252, 7.3).
    return wanted.value_or(0) == 0 ? QStringLiteral("http://127.0.0.1/callback")
                                   : QStringLiteral("http://127.0.0.1:%1/callback").arg(*wanted);
}

void OwnConnectionDialog::validate()
{
    const bool isFixed = m_portChoice->current() == fixedPort;
    m_port->setVisible(isFixed);
    m_redirect->setText(redirectAddress());
    const bool hasPort = port().has_value();
    m_port->setProblem(
        hasPort ? QString() : tr("A port is a number from %1 to 65535.").arg(lowestPort));
    m_name->setProblem(m_name->text().isEmpty() ? tr("Say what it is called.") : QString());
    m_id->setProblem(m_id->text().isEmpty() ? tr("Enter the client id.") : QString());
    m_secret->setProblem(m_secret->text().isEmpty() ? tr("Enter the client secret.") : QString());
    const bool isComplete = hasPort && !m_name->text().isEmpty() && !m_id->text().isEmpty()
        && !m_secret->text().isEmpty();
    Dialog::setDraft(isComplete ? Draft::Complete : Draft::Incomplete);
}

void OwnConnectionDialog::submit()
{
    const OwnConnectionDraft draft{.name = m_name->text(),
        .clientId = m_id->text(),
        .clientSecret = Secret(m_secret->text().toUtf8()),
        .port = port().value_or(0)};
    m_secret->wipe();
    accept();
    Q_EMIT submitted(draft);
}

void OwnConnectionDialog::retranslate()
{
    const bool isNotion = m_place == Place::Notion;
    setHeading(tr("Install your own public connection"),
        tr("For one that you or your company registered. You allow it in the browser; its tokens "
           "are kept in your keyring."));
    m_name->setLabel(tr("Name"));
    m_name->setHint(tr("As it is called where it was registered."));
    m_id->setLabel(tr("Client id"));
    m_id->setHint(isNotion
            ? tr("At Notion: developer portal, your connection, Configuration, “OAuth client ID”.")
            : tr("In the details of the connection, under Overview."));
    m_secret->setLabel(tr("Client secret"));
    m_secret->setHint(isNotion
            ? tr("On the same page, “OAuth client secret”. It goes into your keyring and nowhere "
                 "else.")
            : tr("It was shown once, when the connection was created. It goes into your keyring "
                 "and nowhere else."));
    m_portal->setText(tr("Open Notion’s developer portal"));
    m_portChoice->setLabel(tr("Port of the redirect address"));
    m_portChoice->setOption(anyPort,
        {.text = tr("Any free port"),
            .explanation = isNotion
                ? tr("Notion compares redirect addresses to the letter: this works only when it "
                     "is registered so.")
                : tr("A registered loopback address counts for every port.")});
    m_portChoice->setOption(fixedPort,
        {.text = tr("Always the same port"),
            .explanation = tr("For servers that compare the address to the letter.")});
    m_port->setLabel(tr("Port"));
    m_redirectLabel->setText(tr("Register this redirect address for the connection"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy redirect address"));
    setAcceptButton(tr("Continue in the browser"), ButtonKind::Primary);
}

} // namespace Gatehouse
