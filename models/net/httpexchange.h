// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/answerclassifier.h"
#include "models/net/aside.h"
#include "models/net/httpclient.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace Gatehouse {

class OnceBody;

//! One request of an HttpClient, from its place in the queue over its attempts to its answer.
class HttpExchange final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    HttpExchange(HttpClient &client, HttpRequest request, HttpClient::Inspect inspect,
        Handler<HttpAnswer> done);
    ~HttpExchange() override;

    const HttpRequest &request() const { return m_request; }
    RequestQueue::Ticket ticket() const { return m_ticket; }
    void setTicket(RequestQueue::Ticket ticket) { m_ticket = ticket; }

    void attempt(const Secret &token);
    //! Ends with this error, from the event loop.
    void failSoon(ApiError error);
    void abandon();

private:
    QNetworkRequest networkRequest(const Secret &token) const;
    QNetworkReply *sentReply(QNetworkRequest request);
    void collect();
    void giveUp(ApiError error);
    void dropReply();
    void conclude();
    ApiError transportError(int networkError, int status) const;
    void understand(RawAnswer answer);
    void settle(Result<HttpAnswer> result);
    bool renewsAfter(const ApiError &error);
    void finish(Result<HttpAnswer> result);

    HttpClient &m_client;
    HttpRequest m_request;
    HttpClient::Inspect m_inspect;
    Handler<HttpAnswer> m_done; //!< empty: abandoned or answered
    RequestQueue::Ticket m_ticket = 0;
    int m_attempt = 0;
    Secret m_token; //!< of the present attempt
    bool m_hasRenewed = false;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceBody> m_body;
    QByteArray m_bytes;
    QString m_tlsProblem;
    QTimer m_deadline;
    QTimer m_pause;
    Aside m_aside;
    RequestHandle m_renewing;
};

//! What the caller holds of an exchange.
class HttpOperation final : public Operation {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpOperation)

public:
    explicit HttpOperation(HttpExchange *exchange);
    ~HttpOperation() override;

    void abandon() override;

private:
    QPointer<HttpExchange> m_exchange;
};

} // namespace Gatehouse
