// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/dispatch/call.h"
#include "app/workspace/http/hostpolicy.h"
#include "app/workspace/http/ratelimiter.h"
#include "app/workspace/http/server.h"

#include <QRandomGenerator>

namespace GatehouseWorkspace {

//! Takes a request through its checks in Notion's order: route, JSON, version, token, rate limit,
//! form; then the handler, which looks at capabilities, visibility and meaning. One for each
//! thread, with that thread's store.
class Dispatcher final : public RequestHandler {
public:
    struct Parts {
        std::unique_ptr<Store> store;
        const Routes &routes;
        HostPolicy hosts;
        RateLimiter *rateLimiter = nullptr; //!< none: no limit
    };
    explicit Dispatcher(Parts parts);
    ~Dispatcher() override;

    Reply answer(const Request &request) override;
    Reply refuse(const HttpError &error) override;

private:
    Answer process(const Request &request);
    //! What is to happen by itself when its time has come.
    void keepHouse();
    QByteArray newRequestId();

    Parts m_parts;
    QRandomGenerator m_random;
    Millis m_noHousekeepingBefore = 0; //!< after one that failed
};

} // namespace GatehouseWorkspace
