// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/http/hostpolicy.h"
#include "app/workspace/http/ratelimiter.h"
#include "app/workspace/http/server.h"

#include <QRandomGenerator>

namespace GatehouseWorkspace {

//! Takes a request through its checks in Notion's order: route, JSON, version, token, rate limit,
//! form; then the handler, which looks at capabilities, visibility and meaning. What programs do
//! without a token and what browsers ask for goes its own way after the route. One for each thread,
//! with that thread's store.
class Dispatcher final : public RequestHandler {
public:
    struct Parts {
        std::unique_ptr<Store> store;
        const Routes &routes;
        HostPolicy hosts;
        RateLimiter *rateLimiter = nullptr; //!< none: no limit
        //! Whether a proxy is in front, which then says where callers are, and that they came by
        //! TLS.
        enum class Front { Nothing, Proxy };
        Front front = Front::Nothing;
    };
    explicit Dispatcher(Parts parts);
    ~Dispatcher() override;

    Reply answer(const Request &request) override;
    Reply refuse(const HttpError &error) override;

private:
    Answer process(const Request &request);
    //! What is to happen by itself when its time has come.
    void keepHouse();
    Answer answerClient(const Route &route, const Request &request);
    QByteArray originOf(const Request &request) const;
    Reply answerBrowser(const Routes::Match &match, const Target &target, const Request &request);
    QByteArray newRequestId();

    Parts m_parts;
    QRandomGenerator m_random;
    Millis m_noHousekeepingBefore = 0; //!< after one that failed
};

} // namespace GatehouseWorkspace
