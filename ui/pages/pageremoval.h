// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/net/requesthandle.h"
#include "ui/common/errortext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Gatehouse {

class ConnectionActions;
class DisconnectPageDialog;

//! Ends a connection's own access to a page. What that closes is counted first: where it is more
//! than the page itself a dialog says so, else it is done at once and can be undone.
class PageRemoval final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageRemoval)

public:
    //! They live longer. The dialog belongs to \a window.
    PageRemoval(ConnectionActions &actions, QWidget *window);
    ~PageRemoval() override;

    void start(const Connection &connection, const ReachedPage &page);
    //! After failed(): once more.
    void retry();
    //! What was not yet confirmed is forgotten.
    void cancel();

Q_SIGNALS:
    //! What it closes could not be counted; nothing was done.
    void failed(const Gatehouse::ErrorText &why);

private:
    std::vector<PageAccessChange> cells() const;
    void take(const Result<std::vector<PageAccessEffect>> &effects);
    void confirm(int closed);
    void apply();

    ConnectionActions &m_actions;
    QWidget *m_window;
    Connection m_connection;
    ReachedPage m_page;
    QPointer<DisconnectPageDialog> m_dialog;
    RequestHandle m_request; // last: destroyed first
};

} // namespace Gatehouse
