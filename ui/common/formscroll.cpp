// SPDX-License-Identifier: MIT
#include "ui/common/formscroll.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>
#include <QStyle>

namespace Gatehouse {

namespace {
constexpr int leastFormHeight = 160;
}

FormScroll::FormScroll(QWidget *fields, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(fields);
    // The ring of a field at the edge has its room.
    fields->layout()->setContentsMargins(left, above, left, above);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *focused) { bringIntoView(focused); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormScroll::keepWidth);
    keepWidth();
    viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
}

void FormScroll::lineUp(QLayout *layout)
{
    layout->setContentsMargins(left, above, right, 0);
}

//! The fields are as wide with the bar as without it.
void FormScroll::keepWidth()
{
    const bool hasBar = verticalScrollBar()->maximum() > 0;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int spacing = style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, this);
    setViewportMargins(0, 0, hasBar ? right - bar - spacing - left : right - left, 0);
}

QSize FormScroll::sizeHint() const
{
    const QWidget *fields = widget();
    const QLayout *layout = fields->layout();
    const int width = viewport()->width();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                             : fields->sizeHint().height();
    return {minimumSizeHint().width(), height};
}

QSize FormScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + right - left,
        qMin(leastFormHeight, widget()->minimumSizeHint().height())};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

void FormScroll::bringIntoView(QWidget *focused)
{
    // Not under a pressed pointer: the release would miss what was pressed.
    if (!focused || !widget()->isAncestorOf(focused)
        || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    // In the next turn: what was just added has no place yet.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(focused)] {
            // With the label above it and the hint below.
            if (shown)
                ensureWidgetVisible(shown, 0, 2 * Metrics::wide);
        },
        Qt::QueuedConnection);
}

} // namespace Gatehouse
