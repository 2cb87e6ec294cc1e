// SPDX-License-Identifier: MIT
// What the pages of a connection show at each moment; what can be done is in
// connectionpagestab.cpp.
#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "models/items/pagewords.h"
#include "models/items/reachedpagetreemodel.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/connections/connectionpagestab.h"
#include "ui/pages/pagetreeview.h"

#include <QPushButton>
#include <QStackedWidget>

namespace Gatehouse {

bool ConnectionPagesTab::isKnown() const
{
    return m_actions.service().provenance() == Provenance::Performed
        && m_connection.kind != Connections::Kind::Unknown && !m_connection.id.isEmpty();
}

ReachedPageTreeModel &ConnectionPagesTab::shownModel() const
{
    return m_search->text().trimmed().isEmpty() ? *m_tree : *m_found;
}

PageTreeView *ConnectionPagesTab::shownView() const
{
    return static_cast<PageTreeView *>(m_views->currentWidget());
}

void ConnectionPagesTab::showHead()
{
    m_head->setVisible(isKnown());
    m_search->setVisible(isKnown());
    const std::optional<Reach> &reach = m_tree->reach();
    m_reach->setText(reach ? PageWords::reach(*reach) : QString());
    const QString whyNot = whyNotManage();
    m_add->setEnabled(whyNot.isEmpty());
    m_add->setToolTip(whyNot);
    m_add->setStatusTip(whyNot);
    m_add->setAccessibleDescription(whyNot);
    m_rights->setText(m_connection.onlyOwnersManagePages
            ? tr("Only workspace owners manage the pages of this connection.")
            : whyNot);
    m_rights->setVisible(!m_rights->text().isEmpty());
}

void ConnectionPagesTab::showState()
{
    using State = PagedListModel::LoadState;
    showHead();
    if (!isKnown()) {
        m_messageBar->clear();
        return m_states->showEmpty({.icon = IconName::Info,
            .sentence
            = tr("Which pages it reaches is unknown. %1").arg(ConnectionWords::whyUnknown())});
    }
    const ReachedPageTreeModel &model = shownModel();
    if (!m_removalFailed)
        m_messageBar->clear();
    if (model.rowCount() > 0) {
        m_states->showContent();
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
        return showEmpty();
    case State::Failed:
        return m_states->showFailure(
            {.text = errorText(*model.error()), .button = tr("Try again")});
    } // no default: the compiler names a forgotten state
}

void ConnectionPagesTab::showEmpty()
{
    if (!shownModel().text().isEmpty())
        return m_states->showEmpty({.icon = IconName::Search,
            .sentence = tr("No page it reaches matches “%1”.").arg(shownModel().text()),
            .button = tr("Clear search")});
    if (m_connection.status == Connections::Status::Disconnected)
        return m_states->showEmpty({.icon = IconName::Page,
            .sentence = tr("It is disconnected and reaches no page. Restoring it brings its pages "
                           "back.")});
    m_states->showEmpty({.icon = IconName::Page,
        .sentence = tr("This connection reaches no page yet."),
        .button = whyNotManage().isEmpty() ? tr("Add pages…") : QString()});
}

void ConnectionPagesTab::showRemovalFailure(const ErrorText &why)
{
    m_removalFailed = true;
    m_messageBar->showFailure({.text = why, .button = tr("Try again")});
}

} // namespace Gatehouse
