// SPDX-License-Identifier: MIT
#include "ui/audit/choicepopup.h"

#include "models/items/pagedlistmodel.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr int choicePopupWidth = 340;
constexpr int choicePopupRows = 6;

} // namespace

ChoicePopup::ChoicePopup(const Source &source, const Words &words, QWidget *anchor)
    : QFrame(anchor->window(), Qt::Popup)
    , m_source(source)
    , m_words(words)
    , m_anchor(anchor)
    , m_search(new SearchField(this))
    , m_states(new StateStack(this))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("choicePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(words.name);
    m_search->setObjectName(QStringLiteral("searchChoice"));
    m_search->setPrompt(words.prompt);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(words.name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_source.list);
    m_list->setItemDelegate(new ChoiceDelegate(m_source.look, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_states->setContent(m_list);
    m_states->setFixedHeight(choicePopupRows * Metrics::twoLineRowHeight);
    setFixedWidth(choicePopupWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::small, Metrics::small, Metrics::small, Metrics::small);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_states);
    setFocusProxy(m_search);

    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_searched = text;
        m_source.search(text.trimmed());
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_source.list.rowCount() == 0)
            return;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_source.list.index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
    connect(&m_source.list, &PagedListModel::loadStateChanged, this, &ChoicePopup::showState);
    connect(&m_source.list, &PagedListModel::answered, this, &ChoicePopup::showState);
    connect(m_states, &StateStack::remedyClicked, &m_source.list, &PagedListModel::retry);
}

void ChoicePopup::openPopup()
{
    m_source.search({});
    if (m_source.list.loadState() == PagedListModel::LoadState::Idle)
        m_source.list.reload();
    showState();
    adjustSize();
    const QRect room = m_anchor->screen()->availableGeometry();
    QPoint corner = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + 2));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), m_anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    move(corner);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::showState()
{
    if (m_source.list.rowCount() > 0)
        return m_states->showContent();
    switch (m_source.list.loadState()) {
    case PagedListModel::LoadState::Idle:
    case PagedListModel::LoadState::Loading:
    case PagedListModel::LoadState::LoadingMore:
    case PagedListModel::LoadState::Refreshing:
        return m_states->showBusy(tr("Searching…"));
    case PagedListModel::LoadState::Ready:
        return m_states->showEmpty({.icon = IconName::Search,
            .sentence = m_words.nothing.arg(m_search->text().trimmed())});
    case PagedListModel::LoadState::Failed:
        return m_states->showFailure(
            {.text = errorText(*m_source.list.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(PagedListModel::IdRole).toString();
    const QString name = index.data().toString();
    close();
    Q_EMIT chosen(id, name);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ChoicePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_anchor->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && isReturn) {
        choose(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    // The first row is what was looked for, once the rows answer what was typed.
    if (watched == m_search && isReturn && m_source.list.rowCount() > 0
        && m_source.list.loadState() == PagedListModel::LoadState::Ready
        && m_searched == m_search->text()) {
        choose(m_source.list.index(0, 0));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Gatehouse
