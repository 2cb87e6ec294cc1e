// SPDX-License-Identifier: MIT
#include "app/workspace/http/server.h"

#include "app/workspace/http/doorway.h"
#include "app/workspace/http/firstbytes.h"
#include "app/workspace/http/peeraddress.h"
#include "app/workspace/http/sidethread.h"

#include <microhttpd.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <future>
#include <thread>

namespace GatehouseWorkspace {

namespace {

using Gatehouse::ApiError;
using Gatehouse::Result;

//! One request while it arrives.
struct Exchange {
    enum class Fate { Accepted, TooLarge, NoRoom };

    Request request = {};
    bool hasBegun = false;
    qint64 arrived = 0; //!< bytes of the body, kept or not
    Fate fate = Fate::Accepted;
    std::shared_ptr<Deferred> later = {}; //!< is being worked out, or was
    Deferred::Outcome outcome = Deferred::Outcome::Done; //!< of that
};

std::optional<QByteArray> serverHeader(MHD_Connection *connection, const char *name)
{
    const char *const value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    if (!value)
        return {};
    return QByteArray(value);
}

void readHeaders(MHD_Connection *connection, Request &request)
{
    const auto collect = [](void *context, MHD_ValueKind, const char *name, const char *value) {
        auto *const read = static_cast<Request *>(context);
        if (value && qstricmp(name, "Host") == 0)
            read->hosts.emplace_back(value);
        else if (value && qstricmp(name, "Cookie") == 0)
            read->cookies.emplace_back(value);
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, collect, &request);
    request.origin = serverHeader(connection, "Origin");
    request.authorization = serverHeader(connection, "Authorization");
    request.notionVersion = serverHeader(connection, "Notion-Version");
    request.notionBeta = serverHeader(connection, "Notion-Beta");
    request.idempotencyKey = serverHeader(connection, "Idempotency-Key");
    const auto text = [connection](const char *name) {
        return serverHeader(connection, name).value_or(QByteArray());
    };
    request.userAgent = text("User-Agent");
    request.contentType = text("Content-Type");
    request.acceptLanguage = text("Accept-Language");
    request.fetchSite = text("Sec-Fetch-Site");
    request.forwardedFor = text("X-Forwarded-For");
    if (const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS))
        request.peer = numericAddress(info->client_addr);
}

//! Two lengths, or one beside chunks: a proxy in front may have believed the other. The library
//! takes the first.
bool hasDoubtfulLength(MHD_Connection *connection)
{
    int lengths = 0;
    const auto count = [](void *context, MHD_ValueKind, const char *name, const char *) {
        *static_cast<int *>(context)
            += qstricmp(name, "Content-Length") == 0 || qstricmp(name, "Transfer-Encoding") == 0;
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, count, &lengths);
    return lengths > 1;
}

//! A line feed inside a line: to this library part of a value, to another the end of a header.
bool hasLineFeedInside(MHD_Connection *connection, const Request &request)
{
    bool found = request.target.contains('\n');
    const auto look = [](void *context, MHD_ValueKind, const char *name, const char *value) {
        *static_cast<bool *>(context)
            |= std::strchr(name, '\n') != nullptr || (value && std::strchr(value, '\n') != nullptr);
        return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, look, &found);
    return found;
}

HttpError lineFeedRefusal()
{
    return Refusal::invalidRequest(
        QStringLiteral("A line of the request ends in a line feed without a carriage return."));
}

//! Answers past the library, on a connection that it has not been given.
void answerAndHangUp(int socket, const Reply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' '
        + MHD_get_reason_phrase_for(static_cast<unsigned>(reply.status)) + "\r\n";
    for (const Reply::Header &header : reply.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    bytes += "Connection: close\r\nContent-Length: " + QByteArray::number(reply.body.size())
        + "\r\n\r\n" + reply.body;
    // Bytes left unread would turn the end into a reset, and the answer would be lost with it.
    std::array<char, 4096> rest = {};
    while (::recv(socket, rest.data(), rest.size(), MSG_DONTWAIT) > 0) { }
    [[maybe_unused]] const ssize_t sent = ::send(
        socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(socket, SHUT_RDWR);
}

MHD_Result send(MHD_Connection *connection, Reply reply)
{
    auto *const body = new QByteArray(std::move(reply.body));
    MHD_Response *const response = MHD_create_response_from_buffer_with_free_callback_cls(
        static_cast<size_t>(body->size()), body->data(),
        [](void *kept) { delete static_cast<QByteArray *>(kept); }, body);
    if (!response) {
        delete body;
        return MHD_NO;
    }
    for (const Reply::Header &header : reply.headers)
        MHD_add_response_header(response, header.name.constData(), header.value.constData());
    const MHD_Result queued
        = MHD_queue_response(connection, static_cast<unsigned>(reply.status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

struct HttpServer::Shared {
    ServerOptions options = {};
    HandlerFactory factory = {};
    Descriptor listener = {};
    std::atomic<qint64> bodies = 0; //!< bytes kept of unfinished requests
    SideThread side = {};
};

//! One thread with its own daemon, handler and epoll loop. Not libmicrohttpd's own pool: its
//! threads cannot be told when they begin and end, and a database connection must be opened and
//! closed in the thread that uses it.
class HttpServer::Worker {
public:
    Worker(Shared &shared, unsigned connections)
        : m_shared(shared)
        , m_connections(connections)
        , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    //! Returns when the thread answers, or could not be made to.
    Result<void> start()
    {
        std::promise<Result<void>> started;
        std::future<Result<void>> answer = started.get_future();
        // The thread keeps the promise: this function may return while it is still being told.
        m_thread = std::thread([this, started = std::move(started)]() mutable { run(started); });
        Result<void> result = answer.get();
        if (!result)
            m_thread.join();
        return result;
    }

    void askToStop()
    {
        m_isToStop = true;
        wake();
    }
    //! From any thread: the library does not wake a loop that is not its own.
    void wake() const { ::eventfd_write(m_wake.fd(), 1); }

    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run(std::promise<Result<void>> &started)
    {
        Result<std::unique_ptr<RequestHandler>> handler
            = m_shared.factory(portOf(m_shared.listener));
        if (!handler) {
            started.set_value(handler.error());
            return;
        }
        m_handler = std::move(handler).value();
        Doorway doorway(Descriptor(::dup(m_shared.listener.fd())), m_shared.options.idleTimeout);
        const bool isPossible = doorway.isOpen() && m_wake.isOpen();
        MHD_Daemon *const daemon = isPossible ? startDaemon() : nullptr;
        if (!daemon) {
            const int error = isPossible ? errno : EMFILE;
            m_handler.reset();
            started.set_value(ApiError{.kind = ApiError::Kind::PortUnavailable,
                .detail = QString::fromLocal8Bit(strerror(error))});
            return;
        }
        started.set_value({});
        serve(daemon, std::move(doorway));
        MHD_stop_daemon(daemon);
        m_handler.reset();
    }

    MHD_Daemon *startDaemon()
    {
        const auto silence = [](void *, const char *, va_list) {};
        // Both are decoded by parseTarget, from the untouched target.
        const auto keepEscapes
            = [](void *, MHD_Connection *, char *text) { return std::strlen(text); };
        return MHD_start_daemon(
            MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ERROR_LOG | MHD_ALLOW_SUSPEND_RESUME,
            0, nullptr, nullptr, &Worker::access, this, //
            MHD_OPTION_EXTERNAL_LOGGER,
            static_cast<void (*)(void *, const char *, va_list)>(silence), nullptr, //
            MHD_OPTION_CONNECTION_LIMIT, m_connections, //
            MHD_OPTION_CONNECTION_TIMEOUT,
            static_cast<unsigned>(m_shared.options.idleTimeout.count()), //
            MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_shared.options.headerLimit, //
            MHD_OPTION_STRICT_FOR_CLIENT, 1, //
            MHD_OPTION_UNESCAPE_CALLBACK,
            static_cast<size_t (*)(void *, MHD_Connection *, char *)>(keepEscapes), nullptr, //
            MHD_OPTION_URI_LOG_CALLBACK, &Worker::open, this, //
            MHD_OPTION_NOTIFY_COMPLETED, &Worker::close, this, //
            MHD_OPTION_END);
    }

    //! How many more connections there may be, which are with the library or in the doorway.
    std::size_t roomBeside(MHD_Daemon *daemon) const
    {
        const auto *const info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS);
        return m_connections - std::min(m_connections, info->num_connections);
    }

    void serve(MHD_Daemon *daemon, Doorway doorway)
    {
        doorway.setRoom(m_connections);
        while (!isAsked(daemon, &doorway)) {
            receive(daemon, doorway.look(roomBeside(daemon)));
            doorway.setRoom(roomBeside(daemon));
        }
        receive(daemon, doorway.look(0));

        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(2);
        while (m_unfinished > 0 && std::chrono::steady_clock::now() < deadline) {
            MHD_run(daemon);
            if (m_unfinished > 0)
                isAsked(daemon, nullptr);
        }
        // The library cannot end with a connection that waits.
        m_shared.side.end();
        MHD_run(daemon);
    }

    //! Waits until there is something to do: for the library, at the \a doorway, or to stop, which
    //! is what it returns. Without a doorway for 50 ms at most.
    bool isAsked(MHD_Daemon *daemon, const Doorway *doorway)
    {
        std::array<pollfd, 3> watched = {{
            {.fd = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd,
                .events = POLLIN,
                .revents = 0},
            {.fd = m_wake.fd(), .events = POLLIN, .revents = 0},
            {.fd = doorway ? doorway->fd() : -1, .events = POLLIN, .revents = 0},
        }};
        std::optional<std::chrono::milliseconds> wait = std::chrono::milliseconds(50);
        if (doorway)
            wait = doorway->due();
        MHD_UNSIGNED_LONG_LONG due = 0;
        if (MHD_get_timeout(daemon, &due) == MHD_YES)
            wait = std::min(wait.value_or(std::chrono::hours(1)), std::chrono::milliseconds(due));
        ::poll(watched.data(), watched.size(), wait ? static_cast<int>(wait->count()) : -1);
        eventfd_t woken = 0;
        ::eventfd_read(m_wake.fd(), &woken);
        return m_isToStop.load();
    }

    //! Gives the \a visitors to the library and lets it work. Strict as it is told to be, it would
    //! wait for a carriage return that never comes. Whoever begins a connection with bare line
    //! feeds is told what is wrong instead.
    void receive(MHD_Daemon *daemon, std::vector<Doorway::Visitor> visitors)
    {
        for (Doorway::Visitor &visitor : visitors) {
            if (hasBareLineFeed(visitor.start)) {
                answerAndHangUp(visitor.socket.fd(), m_handler->refuse(lineFeedRefusal()));
                continue;
            }
            // The library closes it, also when it does not take it.
            MHD_add_connection(daemon, visitor.socket.release(),
                reinterpret_cast<const sockaddr *>(&visitor.address), visitor.length);
        }
        MHD_run(daemon);
    }

    static void *open(void *self, const char *target, MHD_Connection *)
    {
        ++static_cast<Worker *>(self)->m_unfinished;
        auto *const exchange = new Exchange;
        exchange->request.target = target;
        return exchange;
    }

    static void close(void *self, MHD_Connection *, void **kept, MHD_RequestTerminationCode)
    {
        auto *const exchange = static_cast<Exchange *>(std::exchange(*kept, nullptr));
        if (!exchange)
            return;
        auto *const worker = static_cast<Worker *>(self);
        --worker->m_unfinished;
        worker->m_shared.bodies -= exchange->request.body.size();
        delete exchange;
    }

    static MHD_Result access(void *self, MHD_Connection *connection, const char *,
        const char *method, const char *, const char *data, size_t *size, void **kept)
    {
        auto *const worker = static_cast<Worker *>(self);
        auto &exchange = *static_cast<Exchange *>(*kept);
        if (!exchange.hasBegun) {
            exchange.hasBegun = true;
            exchange.request.method = methodOf(method);
            return worker->begin(connection, exchange);
        }
        if (*size > 0) {
            const MHD_Result goOn = worker->absorb(exchange, {data, static_cast<qsizetype>(*size)});
            *size = 0;
            return goOn;
        }
        switch (exchange.fate) {
        case Exchange::Fate::TooLarge:
            return send(connection,
                worker->m_handler->refuse(Refusal::tooLarge(worker->m_shared.options.bodyLimit)));
        case Exchange::Fate::NoRoom:
            return send(connection, worker->m_handler->refuse(worker->noRoom()));
        case Exchange::Fate::Accepted:
            return worker->conclude(connection, exchange);
        }
        return MHD_NO;
    }

    //! Called once more when what an answer waited for is worked out.
    MHD_Result conclude(MHD_Connection *connection, Exchange &exchange)
    {
        if (const auto later = std::exchange(exchange.later, {}))
            return send(connection, later->answer(exchange.outcome));
        Reply reply = m_handler->answer(exchange.request);
        if (!reply.later)
            return send(connection, std::move(reply));
        exchange.later = reply.later;
        // While it is suspended nobody looks at the connection, so the exchange stays.
        const bool taken = m_shared.side.take({.work = reply.later->work,
                                                  .done =
                                                      [this, connection, &exchange](auto outcome) {
                                                          exchange.outcome = outcome;
                                                          MHD_resume_connection(connection);
                                                          wake();
                                                      }},
            [connection] { MHD_suspend_connection(connection); });
        if (taken)
            return MHD_YES;
        exchange.later.reset();
        return send(connection, reply.later->answer(Deferred::Outcome::NotDone));
    }

    MHD_Result begin(MHD_Connection *connection, Exchange &exchange)
    {
        readHeaders(connection, exchange.request);
        const bool lineFeed = hasLineFeedInside(connection, exchange.request);
        if (lineFeed || hasDoubtfulLength(connection)) {
            Reply reply = m_handler->refuse(lineFeed
                    ? lineFeedRefusal()
                    : Refusal::invalidRequest(
                        QStringLiteral("The request says in two ways how long its body is.")));
            reply.headers.push_back({"Connection", "close"});
            return send(connection, std::move(reply));
        }
        const std::optional<QByteArray> length = serverHeader(connection, "Content-Length");
        // What the library let pass are digits; too many of them do not fit, and are too many
        // bytes.
        bool fits = false;
        const qint64 announced = length ? length->toLongLong(&fits) : 0;
        const qint64 limit = m_shared.options.bodyLimit;
        if (length && (!fits || announced > limit)) {
            // Who sends the body without asking first only sees the answer when it has been read.
            const bool asks = serverHeader(connection, "Expect").has_value();
            if (!fits || announced > 2 * limit || asks)
                return send(connection, m_handler->refuse(Refusal::tooLarge(limit)));
            exchange.fate = Exchange::Fate::TooLarge;
        }
        return MHD_YES;
    }

    //! Once refused the rest is read and dropped, so that the caller gets to see the answer; who
    //! sends without end is cut off.
    MHD_Result absorb(Exchange &exchange, QByteArrayView chunk)
    {
        exchange.arrived += chunk.size();
        if (exchange.arrived > 2 * m_shared.options.bodyLimit)
            return MHD_NO;
        if (exchange.fate == Exchange::Fate::Accepted) {
            if (exchange.arrived > m_shared.options.bodyLimit)
                exchange.fate = Exchange::Fate::TooLarge;
            else if (m_shared.bodies + chunk.size() > m_shared.options.bodiesLimit)
                exchange.fate = Exchange::Fate::NoRoom;
        }
        QByteArray &body = exchange.request.body;
        if (exchange.fate != Exchange::Fate::Accepted) {
            m_shared.bodies -= body.size();
            body = QByteArray();
            return MHD_YES;
        }
        m_shared.bodies += chunk.size();
        body.append(chunk);
        return MHD_YES;
    }

    HttpError noRoom() const
    {
        return Refusal::unavailable(
            QStringLiteral("Too many large requests are arriving at once, please try again later."),
            1);
    }

    Shared &m_shared;
    const unsigned m_connections;
    Descriptor m_wake;
    std::atomic<bool> m_isToStop = false;
    std::unique_ptr<RequestHandler> m_handler;
    int m_unfinished = 0;
    std::thread m_thread;
};

HttpServer::HttpServer() = default;

HttpServer::~HttpServer()
{
    stop();
}

Gatehouse::Result<void> HttpServer::start(const ServerOptions &options, HandlerFactory factory)
{
    Q_ASSERT(!m_shared && options.threads > 0 && options.connections >= options.threads);
    Result<Descriptor> listener = listenOn(options.address, options.port);
    if (!listener)
        return listener.error();
    m_shared = std::make_unique<Shared>();
    m_shared->options = options;
    m_shared->factory = std::move(factory);
    m_shared->listener = std::move(listener).value();
    for (unsigned i = 0; i < options.threads; ++i) {
        const unsigned rest = i < options.connections % options.threads ? 1 : 0;
        auto worker
            = std::make_unique<Worker>(*m_shared, options.connections / options.threads + rest);
        if (Result<void> started = worker->start(); !started) {
            stop();
            return started;
        }
        m_workers.push_back(std::move(worker));
    }
    return {};
}

void HttpServer::stop()
{
    for (const std::unique_ptr<Worker> &worker : m_workers)
        worker->askToStop();
    for (const std::unique_ptr<Worker> &worker : m_workers)
        worker->join();
    m_workers.clear();
    m_shared.reset();
}

quint16 HttpServer::port() const
{
    return m_shared ? portOf(m_shared->listener) : 0;
}

} // namespace GatehouseWorkspace
