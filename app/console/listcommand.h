// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/commandline.h"
#include "app/console/session.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/personlistmodel.h"

#include <QObject>

#include <memory>

namespace Gatehouse {

//! `gatehouse list …`: the same rows as the pane, without a window. Everything is fetched, page by
//! page.
class ListCommand final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListCommand)

public:
    //! \a clock lives longer.
    ListCommand(const CommandLine &line, std::unique_ptr<Session> session, const Clock &clock,
        QObject *parent = nullptr);
    ~ListCommand() override;

    //! Opens the session. Ends in finished() with the program's exit code; rows go to standard
    //! output, a failure as one sentence to standard error.
    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void follow(PagedListModel &model);
    void print(const PagedListModel &model);

    CommandLine m_line;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkspaceService> m_service;
    std::unique_ptr<ConnectionListModel> m_connections;
    std::unique_ptr<PersonListModel> m_people;
    const Clock &m_clock;
};

} // namespace Gatehouse
