// SPDX-License-Identifier: MIT
#include "ui/common/quickfilterbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/quickfilterbutton.h"
#include "ui/common/texts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace Gatehouse {

QuickFilterBar::QuickFilterBar(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout({.horizontal = 0, .vertical = 0}, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuickFilterBar::setFilters(const QList<Filter> &filters)
{
    if (m_filters == filters)
        return;
    m_filters = filters;
    // Buttons are kept: a count that changes must not take the focus away.
    while (m_buttons.size() > filters.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < filters.size()) {
        auto *button = new QuickFilterButton(this);
        button->installEventFilter(this);
        const int index = int(m_buttons.size());
        // A screen reader toggles without a click.
        connect(button, &QToolButton::toggled, this, [this, index](bool checked) {
            if (checked != (m_filters.at(index).key == m_current))
                choose(index);
        });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    bool kept = false;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const Filter &filter = filters.at(i);
        QString text = filter.text;
        if (filter.count)
            text += QLatin1Char(' ') + QLocale().toString(*filter.count);
        m_buttons.at(i)->setText(literalText(text));
        m_buttons.at(i)->setAccessibleName(text);
        m_buttons.at(i)->setEnabled(filter.whyNot.isEmpty());
        m_buttons.at(i)->setToolTip(filter.whyNot);
        m_buttons.at(i)->setStatusTip(filter.whyNot);
        m_buttons.at(i)->show();
        kept = kept || filter.key == m_current;
    }
    if (!kept)
        m_current = filters.isEmpty() ? QString() : filters.first().key;
    showCurrent();
    updateGeometry();
}

void QuickFilterBar::setCurrent(const QString &key)
{
    m_current = key;
    showCurrent();
}

bool QuickFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int at = int(m_buttons.indexOf(static_cast<QToolButton *>(watched)));
        const int last = int(m_buttons.size()) - 1;
        int to = -1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Right:
            to = isRightToLeft() ? at - 1 : at + 1;
            break;
        case Qt::Key_Left:
            to = isRightToLeft() ? at + 1 : at - 1;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = last;
            break;
        default:
            return QWidget::eventFilter(watched, event);
        }
        to = qBound(0, to, last);
        m_buttons.at(to)->setFocus(Qt::TabFocusReason);
        choose(to);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickFilterBar::choose(int index)
{
    if (!m_filters.at(index).whyNot.isEmpty())
        return;
    const QString key = m_filters.at(index).key;
    const bool news = key != m_current;
    m_current = key;
    showCurrent(); // also puts back the check that a second click took away
    if (news)
        Q_EMIT chosen(key);
}

void QuickFilterBar::showCurrent()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool current = m_filters.at(i).key == m_current;
        m_buttons.at(i)->setChecked(current);
        m_buttons.at(i)->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace Gatehouse
