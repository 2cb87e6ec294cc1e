// SPDX-License-Identifier: MIT
#include "app/console/checkpolicycommand.h"

#include "app/console/commandline.h"
#include "models/api/governance.h"
#include "models/items/policywords.h"

#include <QFile>

namespace Gatehouse {

namespace {

//! The service speaks in whole sentences; here its words are the end of another one.
QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

} // namespace

CheckPolicyCommand::CheckPolicyCommand(
    QString path, std::unique_ptr<Session> session, QObject *parent)
    : ConsoleCommand(
        std::move(session), CommandLine::failureCode(CommandLine::Action::CheckPolicy), parent)
    , m_path(std::move(path))
{
}

CheckPolicyCommand::~CheckPolicyCommand() = default;

void CheckPolicyCommand::begin(WorkspaceService &service)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2.").arg(m_path, file.errorString()));
    const Result<PolicyFile> policy = PolicyFile::parse(file.readAll());
    if (!policy)
        return fail(tr("%1 is no policy file: %2.").arg(m_path, policy.error().detail));
    Governance *governance = service.governance();
    if (!governance)
        return fail(tr("Notion’s public API has no call that tells policy and approved list."));
    m_planning = governance->planPolicyFile(*policy, [this](const Result<PolicyPlan> &plan) {
        if (plan)
            tell(*plan);
        else if (plan.error().kind == ApiError::Kind::Validation)
            fail(tr("%1 is no policy file: %2.").arg(m_path, withoutStop(plan.error().detail)));
        else
            fail(plan.error());
    });
}

void CheckPolicyCommand::tell(const PolicyPlan &plan)
{
    QString sentences;
    for (const PolicyPlan::Item &item : plan.items)
        sentences += PolicyWords::drift(item) + QLatin1Char('\n');
    if (plan.items.empty() && plan.problems.isEmpty())
        sentences = tr("The workspace is as the file says.") + QLatin1Char('\n');
    print(sentences);
    // What does not belong to this workspace cannot be compared with it.
    if (!plan.problems.isEmpty())
        return fail(plan.problems.join(QLatin1Char(' ')));
    Q_EMIT finished(plan.items.empty() ? 0 : 1);
}

} // namespace Gatehouse
