// SPDX-License-Identifier: MIT
#include "ui/settings/profilesettingsrow.h"

#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <initializer_list>

namespace Gatehouse {

namespace {

//! The hint stands under the words of the box, not under its mark.
QVBoxLayout *switchWithHint(QCheckBox *box, TextLabel *hint)
{
    hint->setWordWrap(true);
    hint->setContentsMargins(Metrics::wide, 0, 0, 0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(box);
    layout->addWidget(hint);
    return layout;
}

} // namespace

ProfileSettingsRow::ProfileSettingsRow(const ProfileSettings &profile, QWidget *parent)
    : QWidget(parent)
    , m_face(new Avatar(Metrics::avatarSize, this))
    , m_name(new ElidedLabel(TextLabel::Kind::Strong, this))
    , m_where(new ElidedLabel(TextLabel::Kind::Secondary, this))
    , m_readOnly(new QCheckBox(this))
    , m_readOnlyHint(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_caching(new QCheckBox(this))
    , m_cachingHint(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_addresses(new QCheckBox(this))
    , m_addressesHint(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_caching->setObjectName(QStringLiteral("caching"));
    m_addresses->setObjectName(QStringLiteral("cachingAddresses"));
    m_rename->setObjectName(QStringLiteral("renameProfile"));
    m_remove->setObjectName(QStringLiteral("removeProfile"));
    setButtonKind(m_remove, ButtonKind::Danger);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_where);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_face);
    head->addLayout(texts, 1);
    head->addWidget(m_rename);
    head->addWidget(m_remove);
    auto *switches = new QVBoxLayout;
    switches->setContentsMargins(Metrics::avatarSize + 10, 0, 0, 0);
    switches->setSpacing(Metrics::small);
    switches->addLayout(switchWithHint(m_readOnly, m_readOnlyHint));
    switches->addLayout(switchWithHint(m_caching, m_cachingHint));
    QVBoxLayout *addresses = switchWithHint(m_addresses, m_addressesHint);
    addresses->setContentsMargins(Metrics::wide, 0, 0, 0); // part of the one above
    switches->addLayout(addresses);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::large);
    layout->setSpacing(Metrics::medium);
    layout->addLayout(head);
    layout->addLayout(switches);
    // Not clicked: a screen reader toggles without a click.
    connect(m_readOnly, &QCheckBox::toggled, this, [this] {
        Q_EMIT accessChosen(
            m_readOnly->isChecked() ? Profile::Access::ReadOnly : Profile::Access::ReadWrite);
    });
    connect(m_caching, &QCheckBox::toggled, this, &ProfileSettingsRow::chooseCaching);
    connect(m_addresses, &QCheckBox::toggled, this, &ProfileSettingsRow::chooseCaching);
    connect(m_rename, &QPushButton::clicked, this, &ProfileSettingsRow::renameClicked);
    connect(m_remove, &QPushButton::clicked, this, &ProfileSettingsRow::removeClicked);
    setProfile(profile);
}

void ProfileSettingsRow::chooseCaching()
{
    if (!m_caching->isChecked())
        Q_EMIT cachingChosen(Profile::Caching::Never);
    else
        Q_EMIT cachingChosen(m_addresses->isChecked() ? Profile::Caching::WithAddresses
                                                      : Profile::Caching::WithoutAddresses);
}

void ProfileSettingsRow::setProfile(const ProfileSettings &profile)
{
    m_profile = profile;
    m_face->setFace({.id = profile.id.toString(), .name = profile.name});
    const QSignalBlocker readOnly(m_readOnly);
    const QSignalBlocker caching(m_caching);
    const QSignalBlocker addresses(m_addresses);
    m_readOnly->setChecked(profile.access == Profile::Access::ReadOnly);
    m_caching->setChecked(profile.caching != Profile::Caching::Never);
    m_addresses->setChecked(profile.caching == Profile::Caching::WithAddresses);
    m_addresses->setEnabled(m_caching->isChecked());
    retranslate();
}

QList<QWidget *> ProfileSettingsRow::controls() const
{
    return {m_rename, m_remove, m_readOnly, m_caching, m_addresses};
}

void ProfileSettingsRow::retranslate()
{
    m_name->setText(m_profile.name);
    QStringList where{m_profile.kind, m_profile.address};
    where.removeAll(QString());
    m_where->setText(where.join(partSeparator()));
    m_readOnly->setText(tr("Read-only"));
    m_readOnlyHint->setText(tr("Gatehouse refuses every change in this profile before it leaves "
                               "this computer."));
    m_readOnly->setAccessibleDescription(m_readOnlyHint->text());
    m_caching->setText(tr("Keep the last known state on this computer"));
    m_cachingHint->setText(tr("Shows it at once the next time, also without a network; never a "
                              "token. Without it, what is kept is deleted."));
    m_caching->setAccessibleDescription(m_cachingHint->text());
    m_addresses->setText(tr("With e-mail addresses"));
    m_addressesHint->setText(tr("Otherwise addresses are left out of what is kept."));
    m_addresses->setAccessibleDescription(m_addressesHint->text());
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Remove profile…"));
    // As they are read on the screen, and of which profile: there may be several.
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{
             m_readOnly, m_caching, m_addresses, m_rename, m_remove})
        each->setAccessibleName(
            tr("%1: “%2”", "what a control does, a profile").arg(each->text(), m_profile.name));
}

void ProfileSettingsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
