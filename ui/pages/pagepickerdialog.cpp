// SPDX-License-Identifier: MIT
#include "ui/pages/pagepickerdialog.h"

#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "models/items/pagetreemodel.h"
#include "models/items/pagewords.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/pages/pagerowdelegate.h"
#include "ui/pages/pagetreeview.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace Gatehouse {

namespace {

constexpr QSize pickerTreeSize(520, 360);

} // namespace

PagePickerDialog::PagePickerDialog(
    ConnectionActions &actions, const Connection &connection, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_connection(connection)
    , m_draft(connection.id)
    , m_tree(new PageTreeModel(actions.service(), m_draft, this))
    , m_found(new PageTreeModel(actions.service(), m_draft, this))
{
    setObjectName(QStringLiteral("pagePickerDialog"));
    setForm(makeForm());
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    connect(&m_pause, &QTimer::timeout, this, &PagePickerDialog::count);
    connect(&m_draft, &PageAccessDraft::changed, this, &PagePickerDialog::showDraft);
    for (PageTreeModel *model : {m_tree, m_found}) {
        connect(model, &LazyTreeModel::loadStateChanged, this, &PagePickerDialog::showState);
        connect(model, &LazyTreeModel::answered, this, &PagePickerDialog::showState);
    }
    // What has left is followed to its end all the same, and the window tells it.
    connect(this, &Dialog::busyCancelled, this, [this] {
        m_applying.reset();
        reject();
    });
    retranslate();
    showDraft();
    m_tree->refresh();
}

PagePickerDialog::~PagePickerDialog() = default;

QWidget *PagePickerDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_search = new SearchField(form);
    m_search->setObjectName(QStringLiteral("searchPages"));
    m_messageBar = new MessageBar(form);
    m_states = new StateStack(form);
    m_views = new QStackedWidget;
    m_views->addWidget(makeTree(*m_tree, QStringLiteral("pageTree")));
    m_views->addWidget(makeTree(*m_found, QStringLiteral("foundPages")));
    m_states->setContent(m_views);
    m_states->setMinimumSize(pickerTreeSize);
    m_count = new TextLabel(TextLabel::Kind::Body, form);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_count->setWordWrap(true);
    // Two lines always, so that the tree does not jump with each box.
    m_count->setMinimumHeight(2 * m_count->fontMetrics().lineSpacing());
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_count);
    connect(m_search, &SearchField::searched, this, &PagePickerDialog::search);
    connect(m_search, &SearchField::leftDownwards, this,
        [this] { m_views->currentWidget()->setFocus(Qt::TabFocusReason); });
    const auto retry = [this] { shownModel().retry(); };
    connect(m_states, &StateStack::remedyClicked, this, retry);
    connect(m_messageBar, &MessageBar::remedyClicked, this, retry);
    connect(m_states, &StateStack::emptyButtonClicked, m_search, &QLineEdit::clear);
    return form;
}

PageTreeView *PagePickerDialog::makeTree(PageTreeModel &model, const QString &name)
{
    auto *delegate = new PageRowDelegate(
        {.subtitle = PageTreeModel::SubtitleRole,
            .below = PageTreeModel::BelowRole,
            .icon = PageTreeModel::IconRole},
        &model);
    auto *view = new PageTreeView({.model = model, .delegate = *delegate});
    view->setObjectName(name);
    connect(view, &PageTreeView::toggleRefused, this, &PagePickerDialog::refuseToggle);
    return view;
}

PageTreeModel &PagePickerDialog::shownModel() const
{
    return m_search->text().trimmed().isEmpty() ? *m_tree : *m_found;
}

void PagePickerDialog::search(const QString &text)
{
    // The tree stays open as it is behind what is found.
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty())
        m_found->setText(wanted);
    m_views->setCurrentIndex(wanted.isEmpty() ? 0 : 1);
    showState();
}

void PagePickerDialog::retranslate()
{
    const QString name = ConnectionWords::name(m_connection);
    setHeading(tr("Pages of %1", "connection").arg(name),
        tr("%1 may open what is checked, with everything below it.").arg(name));
    m_search->setPrompt(tr("Search pages"));
    for (const QString &tree : {QStringLiteral("pageTree"), QStringLiteral("foundPages")}) {
        auto *view = m_views->findChild<PageTreeView *>(tree);
        view->setAccessibleName(tr("Pages of the workspace"));
        view->setAccessibleDescription(tr("Space checks a page, arrow keys open and close."));
    }
    showState();
    showCount();
}

void PagePickerDialog::showState()
{
    using State = PagedListModel::LoadState;
    m_messageBar->clear();
    const PageTreeModel &model = shownModel();
    if (model.rowCount() > 0) {
        const bool hasCome = m_states->state() == StateStack::State::Busy;
        m_states->showContent();
        // It could not take the focus before; who types in the field keeps it.
        if (hasCome && &model == m_tree && !m_search->hasFocus())
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

void PagePickerDialog::showDraft()
{
    // The count belongs to the boxes as they were.
    m_counting.reset();
    m_effect.reset();
    m_countError.reset();
    if (m_draft.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    showCount();
}

void PagePickerDialog::count()
{
    m_counting = m_actions.service().previewPageAccess(
        m_draft.cells(), [this](const Result<std::vector<PageAccessEffect>> &effects) {
            if (!effects) {
                m_countError = effects.error();
            } else {
                m_effect = PageAccessEffect();
                for (const PageAccessEffect &effect : *effects) {
                    m_effect->opened += effect.opened;
                    m_effect->closed += effect.closed;
                }
            }
            showCount();
        });
}

void PagePickerDialog::showCount()
{
    const bool isTooMuch = m_draft.cells().size() > size_t(mostChanges);
    PageWords::Changes changes{.added = m_draft.added(), .removed = m_draft.removed()};
    setDraft(m_draft.isEmpty() || isTooMuch ? Draft::Incomplete : Draft::Complete);
    setAcceptButton(
        m_draft.isEmpty() ? tr("Change pages") : PageWords::verb(changes), ButtonKind::Primary);
    if (isTooMuch) {
        m_count->setText(tr("At most %Ln page(s) can be changed at a time.", nullptr, mostChanges));
    } else if (m_draft.isEmpty()) {
        m_count->setText(tr("Nothing is changed yet."));
    } else if (m_effect) {
        changes.opened = m_effect->opened;
        changes.closed = m_effect->closed;
        m_count->setText(PageWords::effect(changes));
    } else if (m_countError) {
        m_count->setText(tr("%1 What that opens and closes could not be counted: %2")
                             .arg(PageWords::counting(changes), errorText(*m_countError).title));
    } else {
        m_count->setText(tr("%1 Counting…", "how many pages change").arg(PageWords::counting(changes)));
    }
    m_count->setColorRole(m_draft.isEmpty() ? ColorRole::Secondary : ColorRole::Text);
    m_count->setAccessibleName(m_count->text());
}

void PagePickerDialog::refuseToggle(const QModelIndex &index)
{
    const auto *model = static_cast<const PageTreeModel *>(index.model());
    const PageAccessDraft::State state = m_draft.state(model->pageAt(index)->id);
    m_count->setText(PageWords::onlyThere(state.comesWith));
    m_count->setColorRole(ColorRole::Warning);
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PagePickerDialog::submit()
{
    showBusy(tr("Changing pages…"));
    m_applying = m_actions.changePages(m_connection, m_draft.cells(), m_draft.onlyTitle(),
        [this](const Result<std::vector<PageAccessEffect>> &effects) { take(effects); });
}

void PagePickerDialog::take(const Result<std::vector<PageAccessEffect>> &effects)
{
    if (effects)
        return accept();
    const ApiError &error = effects.error();
    ErrorText text = errorText(error);
    if (error.kind == ApiError::Kind::Conflict) {
        // The service knows what has moved on; the boxes show it as soon as they are read again.
        if (!error.detail.isEmpty())
            text.title = error.detail;
        text.remedy = tr("Nothing was changed. The pages are being read again.");
        m_tree->refresh();
        if (&shownModel() == m_found)
            m_found->refresh();
    }
    showError(text);
    showDraft();
}

} // namespace Gatehouse
