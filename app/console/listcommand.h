// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/commandline.h"
#include "app/console/consolecommand.h"
#include "app/console/listing.h"

namespace Gatehouse {

//! `gatehouse list …`: the same rows as the pane, without a window. Everything is fetched, page by
//! page.
class ListCommand final : public ConsoleCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListCommand)

public:
    //! \a clock lives longer.
    ListCommand(const CommandLine &line, std::unique_ptr<Session> session, const Clock &clock,
        QObject *parent = nullptr);
    ~ListCommand() override;

protected:
    void begin(WorkspaceService &service) override;

private:
    void goOn();
    void printRows();

    CommandLine m_line;
    const Clock &m_clock;
    std::unique_ptr<Listing> m_listing;
};

} // namespace Gatehouse
