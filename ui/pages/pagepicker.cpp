// SPDX-License-Identifier: MIT
#include "ui/pages/pagepicker.h"

#include "models/items/pagetreemodel.h"
#include "models/items/pagewords.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/pages/pagerowdelegate.h"
#include "ui/pages/pagetreeview.h"
#include "ui/theme/metrics.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Gatehouse {

PagePicker::PagePicker(const Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_draft(setup.draft)
    , m_focus(setup.focus)
    , m_tree(new PageTreeModel(setup.service, setup.draft, this))
    , m_found(new PageTreeModel(setup.service, setup.draft, this))
    , m_search(new SearchField(this))
    , m_messageBar(new MessageBar(this))
    , m_states(new StateStack(this))
    , m_views(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("searchPages"));
    m_views->addWidget(makeTree(*m_tree, QStringLiteral("pageTree")));
    m_views->addWidget(makeTree(*m_found, QStringLiteral("foundPages")));
    m_states->setContent(m_views);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_states, 1);
    connect(m_search, &SearchField::searched, this, &PagePicker::search);
    connect(m_search, &SearchField::leftDownwards, this,
        [this] { m_views->currentWidget()->setFocus(Qt::TabFocusReason); });
    const auto retry = [this] { shownModel().retry(); };
    connect(m_states, &StateStack::remedyClicked, this, retry);
    connect(m_messageBar, &MessageBar::remedyClicked, this, retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, &QLineEdit::clear);
    for (PageTreeModel *model : {m_tree, m_found}) {
        connect(model, &LazyTreeModel::loadStateChanged, this, &PagePicker::showState);
        connect(model, &LazyTreeModel::answered, this, &PagePicker::showState);
    }
    retranslate();
}

PagePicker::~PagePicker() = default;

PageTreeView *PagePicker::makeTree(PageTreeModel &model, const QString &name)
{
    auto *delegate = new PageRowDelegate({.subtitle = PageTreeModel::SubtitleRole,
                                             .below = PageTreeModel::BelowRole,
                                             .icon = PageTreeModel::IconRole},
        &model);
    auto *view = new PageTreeView({.model = model, .delegate = *delegate});
    view->setObjectName(name);
    connect(view, &PageTreeView::toggleRefused, this, &PagePicker::refuseToggle);
    return view;
}

void PagePicker::setTreeSize(const QSize &size)
{
    m_states->setMinimumSize(size);
}

void PagePicker::refresh()
{
    m_tree->refresh();
    if (&shownModel() == m_found)
        m_found->refresh();
}

PageTreeModel &PagePicker::shownModel() const
{
    return m_search->text().trimmed().isEmpty() ? *m_tree : *m_found;
}

void PagePicker::search(const QString &text)
{
    // The tree stays open as it is behind what is found.
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty())
        m_found->setText(wanted);
    m_views->setCurrentIndex(wanted.isEmpty() ? 0 : 1);
    showState();
}

void PagePicker::retranslate()
{
    m_search->setPrompt(tr("Search pages"));
    for (const QString &tree : {QStringLiteral("pageTree"), QStringLiteral("foundPages")}) {
        auto *view = m_views->findChild<PageTreeView *>(tree);
        view->setAccessibleName(tr("Pages of the workspace"));
        view->setAccessibleDescription(tr("Space checks a page, arrow keys open and close."));
    }
    showState();
}

void PagePicker::showState()
{
    using State = PagedListModel::LoadState;
    m_messageBar->clear();
    const PageTreeModel &model = shownModel();
    if (model.rowCount() > 0) {
        const bool hasCome = m_states->state() == StateStack::State::Busy;
        m_states->showContent();
        // It could not take the focus before; who types in the field keeps it.
        if (hasCome && m_focus == Focus::Taken && &model == m_tree && !m_search->hasFocus())
            m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
        if (model.loadState() == State::Failed)
            m_messageBar->showFailure(
                {.text = errorText(*model.error()), .button = tr("Try again")});
        return;
    }
    switch (model.loadState()) {
    case State::Idle:
    case State::Loading:
    case State::LoadingMore:
    case State::Refreshing:
        return m_states->showBusy(tr("Loading pages…"));
    case State::Ready:
        if (&model == m_found)
            return m_states->showEmpty({.icon = IconName::Search,
                .sentence = tr("No page matches “%1”.").arg(model.text()),
                .button = tr("Clear search")});
        return m_states->showEmpty(
            {.icon = IconName::Page, .sentence = tr("This workspace has no pages yet.")});
    case State::Failed:
        return m_states->showFailure(
            {.text = errorText(*model.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void PagePicker::refuseToggle(const QModelIndex &index)
{
    const auto *model = static_cast<const PageTreeModel *>(index.model());
    const PageAccessDraft::State state = m_draft.state(model->pageAt(index)->id);
    Q_EMIT toggleRefused(PageWords::onlyThere(state.comesWith));
}

} // namespace Gatehouse
