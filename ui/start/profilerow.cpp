// SPDX-License-Identifier: MIT
#include "ui/start/profilerow.h"

#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/relativetime.h"
#include "ui/common/texts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Gatehouse {

ProfileRow::ProfileRow(const ProfileSummary &profile, QWidget *parent)
    : Ground(ColorRole::Raised, parent)
    , m_profile(profile)
    , m_name(new ElidedLabel(TextLabel::Kind::Strong, profile.name, this))
    , m_where(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_open(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    auto *face = new Avatar(Metrics::avatarSize, this);
    face->setFace({.id = profile.id.toString(), .name = profile.name, .icon = profile.icon});
    m_more->setIcon(Icons::icon(IconName::More));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_more, ButtonKind::Text);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_where);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::tight, Metrics::small, Metrics::tight);
    layout->setSpacing(10);
    layout->addWidget(face);
    layout->addLayout(texts, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_more);
    setFixedHeight(52);
    connect(m_open, &QPushButton::clicked, this, &ProfileRow::openClicked);
    connect(m_more, &QToolButton::clicked, this, &ProfileRow::openMenu);
    retranslate();
}

void ProfileRow::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfileRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT openClicked();
}

void ProfileRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon(IconName::Pencil), tr("Rename “%1”…").arg(m_profile.name), this,
        &ProfileRow::renameClicked);
    menu->addAction(Icons::icon(IconName::Trash, ColorRole::Danger),
        tr("Remove “%1”…").arg(m_profile.name), this, &ProfileRow::removeClicked);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void ProfileRow::retranslate()
{
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open “%1”").arg(m_profile.name));
    m_more->setAccessibleName(tr("More for “%1”").arg(m_profile.name));
    m_more->setToolTip(tr("Rename or remove"));
    QString second = m_profile.where;
    if (m_profile.lastOpenedAt.isValid())
        second += partSeparator()
            + tr("opened %1")
                  .arg(RelativeTime::text(m_profile.lastOpenedAt, QDateTime::currentDateTimeUtc()));
    m_where->setText(second);
    m_where->setToolTip(RelativeTime::exact(m_profile.lastOpenedAt));
}

} // namespace Gatehouse
