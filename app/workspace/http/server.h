// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/reply.h"
#include "app/workspace/http/request.h"
#include "models/base/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace GatehouseWorkspace {

struct ServerOptions {
    QString address = {}; //!< IPv4 or IPv6, numeric
    quint16 port = 0;
    unsigned threads = 2;
    unsigned connections = 256; //!< at one time, of all threads together
    std::chrono::seconds idleTimeout = std::chrono::seconds(60);
    size_t headerLimit = 64 * 1024; //!< bytes; longer ones are answered 431
    qint64 bodyLimit = 25 * 1024 * 1024; //!< bytes of one request; longer ones are answered 413
    qint64 bodiesLimit = 256 * 1024 * 1024; //!< bytes kept of all unfinished requests; beyond: 503
};

//! Answers requests, in one thread: made, used and destroyed there.
class RequestHandler {
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    virtual Reply answer(const Request &request) = 0;
    //! The reply for what the server itself refuses.
    virtual Reply refuse(const HttpError &error) = 0;
};

//! HTTP over libmicrohttpd, which nothing else here names. Every limit holds for every request of a
//! connection.
class HttpServer {
public:
    //! Called once in each thread, with the port that is bound.
    using HandlerFactory
        = std::function<Gatehouse::Result<std::unique_ptr<RequestHandler>>(quint16 port)>;

    HttpServer();
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    //! Fails with PortUnavailable, InvalidAddress, or with what a handler could not be made for.
    Gatehouse::Result<void> start(const ServerOptions &options, HandlerFactory factory);
    //! Takes no new connections, finishes the requests that have begun (for two seconds at most)
    //! and ends.
    void stop();
    quint16 port() const;

private:
    class Worker;
    struct Shared;

    std::unique_ptr<Shared> m_shared;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace GatehouseWorkspace
