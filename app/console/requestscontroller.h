// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/panecontroller.h"
#include "models/items/requestlistmodel.h"

namespace Gatehouse {

class RequestsPane;

//! The requests pane, its menu in the menu bar, and its count in the left bar.
class RequestsController final : public PaneController {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestsController)

public:
    explicit RequestsController(const Context &context, QObject *parent = nullptr);
    ~RequestsController() override;

    QString id() const override;
    const PagedListModel *list() const override;
    void setStanding(const Standing &standing) override;
    void refresh() override;
    void keepState() override;

    //! The connections that can be installed or requested.
    void browse();

    RequestsPane &pane() { return *m_pane; }
    RequestListModel &requests() { return m_requests; }

Q_SIGNALS:
    //! To be installed at its developer's.
    void continueRequested(const Gatehouse::DirectoryEntry &entry);
    //! The lists are about to be read again.
    void connectionInstalled(const Gatehouse::ConnectionId &id);

private:
    void showCount();

    Context m_context;
    Standing m_standing;
    RequestListModel m_requests;
    RequestsPane *m_pane = nullptr; //!< the window's
};

} // namespace Gatehouse
