// SPDX-License-Identifier: MIT
#include "ui/pages/pageremoval.h"

#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "models/items/pagewords.h"
#include "ui/pages/disconnectpagedialog.h"

namespace Gatehouse {

PageRemoval::PageRemoval(ConnectionActions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
}

PageRemoval::~PageRemoval() = default;

std::vector<PageAccessChange> PageRemoval::cells() const
{
    return {{.page = m_page.id, .connection = m_connection.id, .wanted = Pages::Access::None}};
}

void PageRemoval::start(const Connection &connection, const ReachedPage &page)
{
    m_connection = connection;
    m_page = page;
    retry();
}

void PageRemoval::retry()
{
    m_request = m_actions.service().previewPageAccess(
        cells(), [this](const Result<std::vector<PageAccessEffect>> &effects) { take(effects); });
}

void PageRemoval::cancel()
{
    m_request.reset();
    if (m_dialog)
        m_dialog->close();
}

void PageRemoval::take(const Result<std::vector<PageAccessEffect>> &effects)
{
    if (!effects) {
        Q_EMIT failed(errorText(effects.error()));
        return;
    }
    int closed = 0;
    for (const PageAccessEffect &effect : *effects)
        closed += effect.closed;
    if (closed > 1)
        return confirm(closed);
    // Not listened to: the window tells how it ended, and offers the undo.
    const RequestHandle unheard = m_actions.changePages(
        m_connection, cells(), PageWords::title(m_page.title), [](const auto &) {});
}

void PageRemoval::confirm(int closed)
{
    m_dialog = new DisconnectPageDialog(
        {.connection = ConnectionWords::shortName(m_connection), .page = m_page, .closed = closed},
        m_window->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DisconnectPageDialog::submitted, this, &PageRemoval::apply);
    // What has left is followed to its end all the same, and the window tells it.
    connect(m_dialog, &Dialog::busyCancelled, this, [this] {
        m_request.reset();
        m_dialog->close();
    });
    m_dialog->open();
}

void PageRemoval::apply()
{
    m_dialog->showBusy(tr("Disconnecting…"));
    m_request = m_actions.changePages(m_connection, cells(), PageWords::title(m_page.title),
        [this](const Result<std::vector<PageAccessEffect>> &effects) {
            if (!m_dialog)
                return;
            if (effects)
                m_dialog->accept();
            else
                m_dialog->showError(errorText(effects.error()));
        });
}

} // namespace Gatehouse
