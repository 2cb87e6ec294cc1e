// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/clock.h"
#include "models/base/secret.h"
#include "models/net/httpclientsettings.h"
#include "models/net/httprequest.h"
#include "models/net/ratelimiter.h"
#include "models/net/requesthandle.h"
#include "models/net/requestqueue.h"
#include "models/net/tokenprovider.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QSslConfiguration;

namespace Gatehouse {

class HttpExchange;

//! The one way to the network: one origin, one token, one queue. Redirects stay on the origin, the
//! token goes nowhere else, reads are repeated by retryDelay(), writes are sent once and end in
//! OutcomeUnknown when the connection drops. After a 401 the token is renewed where it can be, and
//! the request sent once more. Handlers run from the event loop, at most once, and
//! never after their handle is dropped.
class HttpClient : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)

public:
    //! `tokens` and `clock` live longer than the client.
    HttpClient(HttpClientSettings settings, const TokenProvider &tokens, const Clock &clock,
        QObject *parent = nullptr);
    ~HttpClient() override;

    const HttpClientSettings &settings() const { return m_settings; }
    //! Also for what waits in the queue. A write that has left runs to its end.
    void setWrites(HttpClientSettings::Writes writes) { m_settings.writes = writes; }

    //! Requests wait for open(): the token or the address is still being fetched. Waiting is no
    //! part of their time-out.
    void hold();
    //! Sends to `origin` from now on, what waits first.
    void open(const QUrl &origin);

    //! A write dropped before its turn is not sent; one that has left runs to its end unheard.
    [[nodiscard]] RequestHandle send(HttpRequest request, Handler<HttpAnswer> done);

    //! Sends, and turns the answer into a value. `decode` runs where the answer is parsed, for a
    //! large one that is another thread: it must be a pure function.
    template <class T>
    [[nodiscard]] RequestHandle fetch(
        HttpRequest request, std::function<Result<T>(const QJsonObject &)> decode, Handler<T> done)
    {
        const auto decoded = std::make_shared<std::optional<Result<T>>>();
        return start(
            std::move(request),
            [decoded, decode = std::move(decode)](const HttpAnswer &answer) -> Result<void> {
                decoded->emplace(decode(answer.body));
                if (**decoded)
                    return {};
                return (*decoded)->error();
            },
            [decoded, done = std::move(done)](Result<HttpAnswer> answer) {
                if (answer)
                    done(std::move(**decoded));
                else
                    done(answer.error());
            });
    }

private:
    friend class HttpExchange;
    using Inspect = std::function<Result<void>(const HttpAnswer &)>;

    RequestHandle start(HttpRequest request, Inspect inspect, Handler<HttpAnswer> done);
    void enqueue(HttpExchange &exchange);
    void release(HttpExchange &exchange);
    void forget(HttpExchange &exchange);
    void pump();
    void useToken(const Secret &token);
    void useOrigin();
    bool isRefused(const HttpRequest &request) const;

    HttpClientSettings m_settings;
    const TokenProvider &m_tokens;
    const Clock &m_clock;
    std::optional<ApiError> m_unusable; //!< why no request of this client can leave
    bool m_isHeld = false;
    std::unique_ptr<QSslConfiguration>
        m_tls; //!< behind a pointer: users of this header need no Network
    std::unique_ptr<QNetworkAccessManager> m_network;
    RequestQueue m_queue;
    RateLimiter m_limiter;
    QByteArray m_limitedToken; //!< fingerprint of the token m_limiter counts for
    QHash<RequestQueue::Ticket, HttpExchange *> m_exchanges;
    QTimer m_wake; //!< when the limiter allows the next one
};

//! Why this address cannot be an origin, or nothing. Pure.
std::optional<ApiError> whyNotAnOrigin(const QUrl &origin);
//! Whether the host is this computer: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &origin);

} // namespace Gatehouse
