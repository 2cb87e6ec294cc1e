// SPDX-License-Identifier: MIT
#include "ui/connections/connectionheader.h"

#include "models/items/connectionwords.h"
#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/connections/connectioncommands.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QPushButton>

namespace Gatehouse {

ConnectionHeader::ConnectionHeader(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36, this))
    , m_name(new TextLabel(TextLabel::Kind::Heading, this))
    , m_developer(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_website(new QPushButton(this))
    , m_chips(new QWidget(this))
{
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_name->makeSelectable();
    setButtonKind(m_website, ButtonKind::Link);
    m_website->setCursor(Qt::PointingHandCursor);
    m_website->setObjectName(QStringLiteral("developerLink"));
    QFont quiet = m_developer->font();
    m_website->setFont(quiet);
    m_website->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new FlowLayout({.horizontal = Metrics::tight, .vertical = Metrics::tight}, m_chips);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_developer);
    line->addWidget(m_website);
    line->addStretch(1);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_name);
    titles->addLayout(line);
    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::medium);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(titles, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    connect(m_website, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_link); });
}

void ConnectionHeader::setConnection(const Connection &connection)
{
    m_avatar->setFace({.id = connection.id.toString(),
        .name = connection.name,
        .icon = connection.icon,
        .shape = Avatar::Shape::Square});
    m_name->setBreakableText(ConnectionWords::name(connection));
    m_link = ConnectionRules::whyNoWebsite(connection).isEmpty() ? connection.developer.website
                                                                 : QUrl();
    QString host = m_link.host();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    const QString developer = connection.developer.name;
    const bool both = !developer.isEmpty() && !host.isEmpty();
    m_developer->setText(both ? developer + partSeparator() : developer);
    m_developer->setVisible(!developer.isEmpty());
    m_website->setText(host);
    m_website->setToolTip(m_link.toDisplayString());
    m_website->setVisible(!host.isEmpty());

    QList<Chip::Label> chips;
    const QList<ConnectionWords::Condition> conditions = ConnectionWords::conditions(connection);
    for (const ConnectionWords::Condition condition : conditions)
        chips << Chip::Label{.text = ConnectionWords::condition(condition),
            .tone = ConnectionDelegate::tone(condition)};
    if (conditions.isEmpty() && connection.status == Connections::Status::Active)
        chips << Chip::Label{.text = ConnectionWords::condition(ConnectionWords::Condition::Active),
            .tone = Chip::Tone::Success};
    chips << Chip::Label{.text = ConnectionWords::kind(connection.kind)};
    if (connection.firstParty)
        chips << Chip::Label{.text = tr("Built by Notion")};
    if (connection.isOwnBot)
        chips << Chip::Label{.text = tr("This token's own bot"), .tone = Chip::Tone::Accent};
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip::Label &chip : std::as_const(chips))
        m_chips->layout()->addWidget(new Chip(chip, m_chips));
    m_chips->updateGeometry();
}

} // namespace Gatehouse
