// SPDX-License-Identifier: MIT
#include "models/api/profileprobe.h"

#include "models/api/httpworkspaceservice.h"
#include "models/api/notionworkspaceservice.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"

#include <utility>

namespace Gatehouse {

namespace {

//! A client and a service of its own for as long as the question takes.
class ProbeOperation final : public Operation {
public:
    ProbeOperation(const ProbeQuestion &question, const Clock &clock, Handler<ProbeAnswer> done)
        : m_token(question.token)
        , m_client({.origin = question.origin,
                       .caFile = question.caFile,
                       .timeout = std::chrono::seconds(20),
                       .retry = {.retries = 0}},
              m_token, clock)
        , m_done(std::move(done))
    {
        if (question.kind == Profile::Kind::Notion)
            m_service = std::make_unique<NotionWorkspaceService>(m_client, clock);
        else
            m_service = std::make_unique<HttpWorkspaceService>(m_client, WorkspaceId());
        m_step = m_service->identify([this](Result<Identity> identity) {
            if (!identity)
                return finish(identity.error());
            m_answer.identity = *identity;
            m_step = m_service->listWorkspaces([this](Result<std::vector<Workspace>> workspaces) {
                if (!workspaces)
                    return finish(workspaces.error());
                m_answer.workspaces = *workspaces;
                finish(m_answer);
            });
        });
    }

    void abandon() override
    {
        m_done = {};
        m_step.reset();
    }

private:
    void finish(Result<ProbeAnswer> result)
    {
        if (const Handler<ProbeAnswer> done = std::exchange(m_done, {}))
            done(std::move(result));
    }

    HeldToken m_token;
    HttpClient m_client;
    std::unique_ptr<WorkspaceService> m_service;
    Handler<ProbeAnswer> m_done;
    ProbeAnswer m_answer;
    RequestHandle m_step; // last: dropped first
};

} // namespace

ProfileProbe::ProfileProbe(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

ProfileProbe::~ProfileProbe() = default;

RequestHandle ProfileProbe::test(const ProbeQuestion &question, Handler<ProbeAnswer> done)
{
    return RequestHandle(new ProbeOperation(question, m_clock, std::move(done)));
}

} // namespace Gatehouse
