// SPDX-License-Identifier: MIT
#include "ui/common/detailsscroll.h"

#include "ui/theme/stylepainting.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

namespace Gatehouse {

namespace {

//! Over the page: what is scrolled would cover a ring that is painted below it.
class DetailsRing final : public QWidget {
public:
    explicit DetailsRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        StylePainting::box(&painter, rect().adjusted(1, 1, -1, -1),
            {.fill = {},
                .line = themeColors(this)[ColorRole::Accent],
                .radius = 4,
                .lineWidth = 2});
    }
};

} // namespace

DetailsScroll::DetailsScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
    , m_ring(new DetailsRing(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &DetailsScroll::allowFocus);
    allowFocus();
}

void DetailsScroll::allowFocus()
{
    setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void DetailsScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(viewport()->geometry());
}

void DetailsScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_ring->setVisible(event->reason() != Qt::MouseFocusReason);
    m_ring->raise();
}

void DetailsScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

} // namespace Gatehouse
