// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/consolecommand.h"
#include "models/domain/policyfile.h"

namespace Gatehouse {

//! `gatehouse check-policy FILE`: how policy and approved list of a workspace differ from a file,
//! in sentences. Exit code 0: they do not, 1: they do, 2: that cannot be told.
class CheckPolicyCommand final : public ConsoleCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPolicyCommand)

public:
    CheckPolicyCommand(QString path, std::unique_ptr<Session> session, QObject *parent = nullptr);
    ~CheckPolicyCommand() override;

protected:
    void begin(WorkspaceService &service) override;

private:
    void tell(const PolicyPlan &plan);

    QString m_path;
    RequestHandle m_planning;
};

} // namespace Gatehouse
