// SPDX-License-Identifier: MIT
#include "ui/connections/connectionnotice.h"

#include "models/domain/connectionrights.h"
#include "ui/common/linkbutton.h"
#include "ui/common/relativetime.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

ColorRole noticeRole(ConnectionWords::Condition condition)
{
    switch (ConnectionDelegate::tone(condition)) {
    case Chip::Tone::Warning:
        return ColorRole::Warning;
    case Chip::Tone::Danger:
        return ColorRole::Danger;
    case Chip::Tone::Neutral:
    case Chip::Tone::Accent:
    case Chip::Tone::Success:
        return ColorRole::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionNotice::ConnectionNotice(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextLabel::Kind::Strong, this))
    , m_text(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_handOver(new QPushButton(this))
    , m_who(new LinkButton(this))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::medium, Metrics::medium, Metrics::medium, Metrics::medium);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_who);
    layout->addWidget(m_handOver, 0, Qt::AlignLeft);
    m_who->setObjectName(QStringLiteral("whoLeft"));
    connect(m_who, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_person); });
    m_handOver->setObjectName(QStringLiteral("handOverFromNotice"));
    setButtonKind(m_handOver, ButtonKind::Link);
    connect(m_handOver, &QPushButton::clicked, this, &ConnectionNotice::handOverRequested);
}

void ConnectionNotice::setSubject(const Subject &subject)
{
    m_condition = subject.condition;
    m_title->setColorRole(noticeRole(subject.condition));
    const QDateTime end = subject.connection.restorableUntil;
    m_handOver->setText(tr("Hand over to another person…"));
    m_handOver->setVisible(subject.condition == ConnectionWords::Condition::OwnerLeft
        && ConnectionRights::handOver(subject.standing, subject.connection)
            == ConnectionRights::Obstacle::None);
    showWho(subject);
    switch (subject.condition) {
    case ConnectionWords::Condition::NotApproved:
        if (subject.connection.usersCount == 0
            && subject.connection.kind == Connections::Kind::Public) {
            m_title->setText(tr("Not on the approved list"));
            m_text->setText(tr("Nobody uses it, and members cannot install it."));
            break;
        }
        m_title->setText(tr("Installed, but not on the approved list"));
        m_text->setText(tr("Members can keep using it; no one else can install it."));
        break;
    case ConnectionWords::Condition::OwnerLeft:
        m_title->setText(subject.connection.addedBy->state == People::State::Suspended
                ? tr("Added by somebody who is suspended")
                : tr("Added by somebody who left"));
        m_text->setText(subject.connection.kind == Connections::Kind::Internal
                ? tr("It keeps running. Nobody who is here answers for it.")
                : tr("Their own use of it has ended."));
        break;
    case ConnectionWords::Condition::TokenExpired:
        m_title->setText(tr("Its token has expired"));
        m_text->setText(tr("It can neither read nor change anything until it has a new token."));
        break;
    case ConnectionWords::Condition::Disconnected:
        if (!end.isValid()) {
            m_title->setText(tr("Disconnected"));
            m_text->setText(tr("Its tokens and page access are suspended."));
            break;
        }
        m_title->setText(tr("Disconnected, %n day(s) left to restore it", nullptr,
            ConnectionWords::daysLeft(end, subject.now)));
        m_text->setText(
            tr("Its tokens and page access are suspended until %1, then they are destroyed.")
                .arg(RelativeTime::dateAndTime(end)));
        break;
    case ConnectionWords::Condition::Unknown:
    case ConnectionWords::Condition::Active:
        m_title->clear();
        m_text->clear();
        break;
    }
    update();
}

void ConnectionNotice::showWho(const Subject &subject)
{
    const std::optional<PersonReference> &who = subject.connection.addedBy;
    const bool isGone = subject.condition == ConnectionWords::Condition::OwnerLeft && who;
    m_who->setVisible(isGone);
    if (!isGone)
        return;
    m_person = who->id;
    const QString text = who->state == People::State::Suspended
        ? tr("Who is suspended: %1").arg(who->name)
        : tr("Who left: %1").arg(who->name);
    m_who->setText(literalText(text));
    m_who->setAccessibleName(text);
    m_who->setToolTip(tr("Show them in People"));
}

void ConnectionNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(this);
    const ColorRole role = noticeRole(m_condition);
    StylePainting::box(&painter, rect(),
        {.fill = colors[ColorRole::Raised],
            .line = colors[role == ColorRole::Text ? ColorRole::ControlBorder : role],
            .radius = Metrics::radius,
            .lineWidth = 1});
}

} // namespace Gatehouse
