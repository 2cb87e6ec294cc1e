// SPDX-License-Identifier: MIT
#include "ui/common/pane.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/ground.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr qint32 paneLayoutVersion = 1;
constexpr int paneMainMinimum = 420;

QHBoxLayout *insetRow(QWidget *widget, int left)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(left, 0, Metrics::wide, 0);
    row->addWidget(widget, 1);
    return row;
}

} // namespace

Pane::Pane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Title))
    , m_subtitle(new ElidedLabel(TextLabel::Kind::Secondary))
    , m_headerRow(new QHBoxLayout)
    , m_messageBar(new MessageBar)
    , m_states(new StateStack)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_main(new QWidget)
    , m_detailsSide(new Ground(ColorRole::Surface))
    , m_closeDetails(new QToolButton(m_detailsSide))
    , m_detailsWidth(Metrics::detailsWidth)
{
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(Metrics::wide, 0, Metrics::wide, 0);
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_headerRow->setContentsMargins(Metrics::wide, 0, Metrics::wide, 0);
    m_headerRow->setSpacing(Metrics::small);
    m_top = new QVBoxLayout;
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(Metrics::small);

    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, Metrics::large, 0, 0);
    main->setSpacing(Metrics::medium);
    main->addLayout(titles);
    main->addLayout(m_headerRow);
    main->addLayout(m_top);
    m_top->addLayout(insetRow(m_messageBar, Metrics::wide));
    main->addWidget(m_states, 1);
    m_main->setMinimumWidth(paneMainMinimum);

    m_closeDetails->setAutoRaise(true);
    m_closeDetails->setIcon(Icons::icon(IconName::Close));
    m_closeDetails->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(m_closeDetails, ButtonKind::Text);
    m_closeDetails->hide();
    auto *side = new QVBoxLayout(m_detailsSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    auto *closeRow = new QHBoxLayout;
    closeRow->setContentsMargins(0, Metrics::tight, Metrics::tight, 0);
    closeRow->addWidget(m_closeDetails, 0, Qt::AlignRight);
    side->addLayout(closeRow);
    m_detailsSide->setMinimumWidth(Metrics::detailsWidth);
    m_detailsSide->setMaximumWidth(Metrics::detailsMaximumWidth);
    m_detailsSide->hide();

    m_splitter->addWidget(m_main);
    m_splitter->addWidget(m_detailsSide);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_states->installEventFilter(this); // what lies over it moves with it
    connect(m_states, &StateStack::pageShown, this, &Pane::keepFocus);
    connect(m_closeDetails, &QToolButton::clicked, this, &Pane::hideDetails);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const int width = m_splitter->sizes().value(1);
        if (width == 0)
            hideDetails(); // dragged shut
        else
            m_detailsWidth = width;
    });
    retranslate();
}

QString Pane::title() const
{
    return m_title->text();
}

void Pane::setTitle(const QString &title)
{
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    setAccessibleName(title);
    Q_EMIT titleChanged(title);
}

void Pane::setDescription(const QString &description)
{
    m_description = description;
    showSubtitle();
}

void Pane::setFreshness(const QString &freshness)
{
    m_freshness = freshness;
    showSubtitle();
}

void Pane::showSubtitle()
{
    const QString separator
        = m_description.isEmpty() || m_freshness.isEmpty() ? QString() : QStringLiteral(" ");
    m_subtitle->setText(m_description + separator + m_freshness);
}

void Pane::setLead(QWidget *lead)
{
    static_cast<QVBoxLayout *>(m_main->layout())->insertLayout(1, insetRow(lead, Metrics::wide));
}

SearchField *Pane::searchField()
{
    if (!m_search) {
        m_search = new SearchField(m_main);
        m_search->setMinimumWidth(160);
        m_headerRow->insertWidget(0, m_search, 1);
        connect(m_search, &SearchField::leftDownwards, this, [this] { focusBody(); });
    }
    return m_search;
}

void Pane::addHeaderWidget(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void Pane::addFilterRow(QWidget *row)
{
    // Filters carry their padding inside; their letters stand in line with the title.
    m_top->insertLayout(0, insetRow(row, Metrics::wide - 8));
}

void Pane::setBody(QWidget *body)
{
    // No proxy of the states: those stand early in the tab order, and Tab would jump from there
    // over search and actions into the rows.
    m_body = body;
    m_states->setContent(body);
}

void Pane::setDetails(QWidget *details)
{
    delete m_details;
    m_details = details;
    m_detailsSide->layout()->addWidget(details);
}

void Pane::setDetailsWidths(int wanted, int most)
{
    m_detailsWidth = wanted;
    m_detailsSide->setMaximumWidth(most);
}

Pane::Details Pane::details() const
{
    return m_wanted;
}

void Pane::showDetails()
{
    if (!m_details || m_wanted == Details::Shown)
        return;
    m_wanted = Details::Shown;
    placeDetails();
    Q_EMIT detailsChanged(m_wanted);
}

void Pane::hideDetails()
{
    if (m_wanted == Details::Hidden)
        return;
    m_wanted = Details::Hidden;
    const bool hadFocus = m_detailsSide->isAncestorOf(focusWidget());
    m_detailsSide->hide();
    if (hadFocus)
        focusBody();
    Q_EMIT detailsChanged(m_wanted);
}

void Pane::toggleDetails()
{
    if (m_wanted == Details::Shown)
        hideDetails();
    else
        showDetails();
}

void Pane::placeDetails()
{
    // Moving the side between its two parents resizes the body, whose resizing leads here again.
    if (m_wanted == Details::Hidden || m_placing)
        return;
    const QScopedValueRollback<bool> placing(m_placing, true);
    const bool overlay = window()->width() < Metrics::detailsOverlayBelow;
    if (overlay != m_overlaid) {
        m_overlaid = overlay;
        m_closeDetails->setVisible(overlay);
        m_detailsSide->setLines(overlay ? Qt::Edges(Qt::LeftEdge | Qt::TopEdge) : Qt::Edges());
        // Reparenting hides, and takes the focus of whatever is inside.
        QWidget *focused = m_detailsSide->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        if (overlay)
            m_detailsSide->setParent(this);
        else
            m_splitter->addWidget(m_detailsSide);
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
    }
    if (overlay) {
        // Over the body only: search, actions and filters stay within reach.
        const int side = qMin(m_detailsWidth, width());
        const int top = m_states->mapTo(this, QPoint(0, 0)).y();
        m_detailsSide->setGeometry(width() - side, top, side, height() - top);
        m_detailsSide->raise();
    } else if (m_detailsSide->isHidden()) {
        m_detailsSide->show();
        m_splitter->setSizes({qMax(1, width() - m_detailsWidth - 1), m_detailsWidth});
    }
    m_detailsSide->show();
}

int Pane::detailsRoom() const
{
    return m_wanted == Details::Shown ? m_detailsSide->width() + 1 : 0;
}

void Pane::focusSearch()
{
    if (!m_search)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Pane::focusBody()
{
    if (!m_body)
        return;
    switch (m_states->state()) {
    case StateStack::State::Content:
        return m_body->setFocus(Qt::OtherFocusReason);
    case StateStack::State::Busy:
        // Until it is known what comes: see keepFocus().
        return m_states->setFocus(Qt::OtherFocusReason);
    case StateStack::State::Empty:
    case StateStack::State::Failed:
        break;
    } // no default: the compiler names a forgotten state
    if (QPushButton *offer = m_states->offer())
        offer->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusRefused();
}

//! Whoever waited for rows with the focus on them has it on what came, be it something else.
void Pane::keepFocus()
{
    const QWidget *focused = window()->focusWidget();
    const bool isIdle = !focused || !focused->isVisible() || focused == m_states
        || (m_states->isAncestorOf(focused) && focused->focusPolicy() == Qt::NoFocus);
    if (isVisible() && isIdle)
        focusBody();
}

QByteArray Pane::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << paneLayoutVersion << qint32(m_detailsWidth) << (m_wanted == Details::Shown);
    return layout;
}

void Pane::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0;
    qint32 width = 0;
    bool shown = false;
    stream >> version >> width >> shown;
    if (stream.status() != QDataStream::Ok || version != paneLayoutVersion)
        return;
    m_detailsWidth = qBound(Metrics::detailsWidth, int(width), m_detailsSide->maximumWidth());
    if (shown)
        showDetails();
    else
        hideDetails();
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Pane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetails();
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_states && (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        && m_overlaid)
        placeDetails();
    return QWidget::eventFilter(watched, event);
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_overlaid && m_wanted == Details::Shown) {
        hideDetails();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Pane::retranslate()
{
    m_closeDetails->setAccessibleName(tr("Close details"));
    m_closeDetails->setToolTip(tr("Close details"));
}

} // namespace Gatehouse
