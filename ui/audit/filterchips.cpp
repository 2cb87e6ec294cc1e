// SPDX-License-Identifier: MIT
#include "ui/audit/filterchips.h"

#include "ui/common/flowlayout.h"
#include "ui/common/texts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPushButton>

namespace Gatehouse {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_all->setObjectName(QStringLiteral("removeAllFilters"));
    setButtonKind(m_all, ButtonKind::Text);
    auto *layout = new FlowLayout({.horizontal = Metrics::tight, .vertical = Metrics::tight}, this);
    layout->addWidget(m_all);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_all, &QPushButton::clicked, this, &FilterChips::allRemoved);
    hide();
    retranslate();
}

QPushButton *FilterChips::makeButton()
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("filterChip"));
    button->setIcon(Icons::icon(IconName::Close));
    button->setIconSize({12, 12});
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this,
        [this, button] { Q_EMIT removed(m_chips.at(m_buttons.indexOf(button)).key); });
    return button;
}

void FilterChips::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            focused = i;
    }
    const bool hadFocus = focused >= 0 || m_all->hasFocus();
    m_chips = chips;
    while (m_buttons.size() > chips.size())
        delete m_buttons.takeLast();
    // The button that takes all stays the last one.
    layout()->removeWidget(m_all);
    while (m_buttons.size() < chips.size()) {
        m_buttons << makeButton();
        layout()->addWidget(m_buttons.last());
        m_buttons.last()->show();
    }
    layout()->addWidget(m_all);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_buttons.at(i)->setText(literalText(chips.at(i).text));
    }
    retranslate();
    setVisible(!chips.isEmpty());
    updateGeometry();
    if (!hadFocus)
        return;
    if (chips.isEmpty())
        Q_EMIT focusLost();
    else if (focused >= 0)
        m_buttons.at(qMin(focused, chips.size() - 1))->setFocus(Qt::OtherFocusReason);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *button = qobject_cast<QPushButton *>(watched);
        if (button && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterChips::retranslate()
{
    m_all->setText(tr("Remove all filters"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString name = tr("Remove the filter “%1”").arg(m_chips.at(i).text);
        m_buttons.at(i)->setAccessibleName(name);
        m_buttons.at(i)->setToolTip(name.toHtmlEscaped());
    }
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
