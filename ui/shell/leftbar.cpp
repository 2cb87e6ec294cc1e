// SPDX-License-Identifier: MIT
#include "ui/shell/leftbar.h"

#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/shell/words.h"
#include "ui/shell/workspacebutton.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Gatehouse {

LeftBar::LeftBar(QWidget *parent)
    : Ground(ColorRole::Window, parent)
    , m_workspace(new WorkspaceButton(this))
    , m_entryLayout(new QVBoxLayout)
    , m_footer(new QWidget(this))
    , m_avatar(new Avatar(24, m_footer))
    , m_personTexts(new QWidget(m_footer))
    , m_personName(new ElidedLabel(TextLabel::Kind::Body, m_personTexts))
    , m_personRole(new ElidedLabel(TextLabel::Kind::Secondary, m_personTexts))
{
    m_entryLayout->setSpacing(2);
    auto *texts = new QVBoxLayout(m_personTexts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(m_personName);
    texts->addWidget(m_personRole);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(8, 0, 8, 0);
    footer->setSpacing(10);
    footer->addWidget(m_avatar);
    footer->addWidget(m_personTexts, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(0);
    layout->addWidget(m_workspace);
    layout->addSpacing(Metrics::medium);
    layout->addLayout(m_entryLayout);
    layout->addStretch(1);
    layout->addWidget(m_footer);
    m_footer->hide();
}

void LeftBar::addEntry(const QString &id, IconName icon, const QString &title)
{
    auto *button = new LeftBarEntry(icon, title, this);
    button->setMode(m_mode);
    // A screen reader toggles without a click.
    connect(button, &LeftBarEntry::toggled, this, [this, id](bool checked) {
        if (checked)
            Q_EMIT entryChosen(id);
    });
    m_entryLayout->addWidget(button);
    m_entries.append({.id = id, .button = button});
}

void LeftBar::removeEntries()
{
    for (const Entry &each : std::exchange(m_entries, {}))
        delete each.button;
}

LeftBarEntry *LeftBar::entry(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            return entry.button;
    }
    return nullptr;
}

void LeftBar::setTitle(const QString &id, const QString &title)
{
    if (LeftBarEntry *button = entry(id))
        button->setTitle(title);
}

void LeftBar::setCount(const QString &id, std::optional<int> count)
{
    if (LeftBarEntry *button = entry(id))
        button->setCount(count);
}

void LeftBar::setCurrent(const QString &id)
{
    if (LeftBarEntry *button = entry(id)) {
        const QSignalBlocker blocker(button);
        button->setChecked(true);
    }
}

void LeftBar::focusCurrent()
{
    for (const Entry &each : std::as_const(m_entries)) {
        if (each.button->isChecked())
            each.button->setFocus(Qt::OtherFocusReason);
    }
}

void LeftBar::setSignedIn(const SignedInPerson &person)
{
    m_person = person;
    showSignedIn();
}

void LeftBar::showSignedIn()
{
    const QString role = m_person.role       ? roleName(*m_person.role)
        : m_person.type == People::Type::Bot ? tr("Bot")
                                             : QString();
    m_footer->setVisible(!m_person.name.isEmpty());
    m_avatar->setFace({.id = m_person.id.toString(),
        .name = m_person.name,
        .icon = {},
        .shape
        = m_person.type == People::Type::Bot ? Avatar::Shape::Square : Avatar::Shape::Circle});
    m_personName->setText(m_person.name);
    m_personRole->setText(role);
    m_personRole->setVisible(!role.isEmpty());
    m_footer->setAccessibleName(tr("Signed in as %1").arg(m_person.name));
    m_footer->setAccessibleDescription(role);
    m_footer->setToolTip(
        role.isEmpty() ? m_person.name : m_person.name + QLatin1String(", ") + role);
}

void LeftBar::setMode(LeftBarWidth::Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    m_workspace->setMode(mode);
    for (const Entry &entry : m_entries)
        entry.button->setMode(mode);
    m_personTexts->setVisible(mode == LeftBarWidth::Mode::Words);
}

int LeftBar::wantedWidth() const
{
    int wanted = 0;
    for (const Entry &entry : m_entries)
        wanted = std::max(wanted, entry.button->wantedWidth());
    const QMargins sides = m_footer->layout()->contentsMargins();
    const int person = std::max(m_personName->fontMetrics().horizontalAdvance(m_personName->text()),
        m_personRole->fontMetrics().horizontalAdvance(m_personRole->text()));
    const int footer = sides.left() + m_avatar->sizeHint().width() + m_footer->layout()->spacing()
        + person + sides.right();
    return std::max(wanted, footer) + layout()->contentsMargins().left()
        + layout()->contentsMargins().right();
}

void LeftBar::changeEvent(QEvent *event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSignedIn();
}

} // namespace Gatehouse
