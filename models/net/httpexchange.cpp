// SPDX-License-Identifier: MIT
#include "models/net/httpexchange.h"

#include "models/base/logging.h"
#include "models/net/oncebody.h"
#include "models/net/redaction.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrlQuery>

#include <utility>

namespace Gatehouse {

namespace {

QByteArray exchangeVerb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

struct ExchangeBody {
    QByteArray data = {};
    QByteArray contentType = {};
};

ExchangeBody exchangeBody(const HttpRequest &request)
{
    if (const auto *json = std::get_if<QJsonObject>(&request.body))
        return {.data = QJsonDocument(*json).toJson(QJsonDocument::Compact),
            .contentType = "application/json"};
    if (const auto *bytes = std::get_if<HttpRequest::Bytes>(&request.body))
        return {.data = bytes->data, .contentType = bytes->contentType};
    return {};
}

QUrl exchangeUrl(const QUrl &origin, const HttpRequest &request)
{
    QUrl url = origin;
    // An origin behind a reverse proxy may have a path of its own.
    QString base = origin.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + request.path, QUrl::TolerantMode);
    QUrlQuery query;
    for (const auto &[name, value] : request.query)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
            QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

//! Whether the whole answer is there. For a status of 400 and more Qt makes up an error of its own.
bool exchangeIsComplete(QNetworkReply::NetworkError error, int status)
{
    // A 307 makes Qt try to send the body again, and fail: the answer is the redirect.
    if (error == QNetworkReply::ContentReSendError)
        return status >= 300 && status < 400;
    if (status == 0)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    const bool namesAStatus = (error > 200 && error < 300) || error > 400
        || error == QNetworkReply::ProtocolInvalidOperationError;
    return status >= 400 && namesAStatus;
}

} // namespace

HttpExchange::HttpExchange(
    HttpClient &client, HttpRequest request, HttpClient::Inspect inspect, Handler<HttpAnswer> done)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_inspect(std::move(inspect))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool mayHaveHappened = m_request.effectiveKind() == HttpRequest::Kind::Write;
        giveUp(
            {.kind = mayHaveHappened ? ApiError::Kind::OutcomeUnknown : ApiError::Kind::Timeout});
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { m_client.enqueue(*this); });
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::attempt(const Secret &token)
{
    ++m_attempt;
    m_token = token;
    m_bytes.clear();
    m_tlsProblem.clear();
    m_reply = sentReply(networkRequest(token));
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.first().errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    m_deadline.start(m_request.timeout.value_or(m_client.m_settings.timeout));
}

void HttpExchange::failSoon(ApiError error)
{
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { finish(error); }, Qt::QueuedConnection);
}

void HttpExchange::abandon()
{
    if (!m_done)
        return;
    m_done = {};
    m_inspect = {};
    // A write that has left is not cut off: nobody could say then what became of it.
    if (m_reply && m_request.effectiveKind() == HttpRequest::Kind::Write)
        return;
    dropReply();
    finish(ApiError{.kind = ApiError::Kind::Cancelled});
}

QNetworkRequest HttpExchange::networkRequest(const Secret &token) const
{
    QNetworkRequest request(exchangeUrl(m_client.m_settings.origin, m_request));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The default policy would hand the token to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        m_request.effectiveKind() == HttpRequest::Kind::Write
            ? QNetworkRequest::ManualRedirectPolicy
            : QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    request.setDecompressedSafetyCheckThreshold(m_client.m_settings.largestAnswer);
    request.setSslConfiguration(*m_client.m_tls);
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QStringLiteral("Gatehouse/" GATEHOUSE_VERSION));
    request.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.reveal());
    return request;
}

QNetworkReply *HttpExchange::sentReply(QNetworkRequest request)
{
    QNetworkAccessManager &network = *m_client.m_network;
    const ExchangeBody body = exchangeBody(m_request);
    if (!body.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, body.contentType);
    if (m_request.effectiveKind() == HttpRequest::Kind::Read) {
        if (m_request.method == HttpRequest::Method::Get)
            return network.get(request);
        return network.sendCustomRequest(request, exchangeVerb(m_request.method), body.data);
    }
    auto *const once = new OnceBody(body.data);
    m_body = once;
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, once->length());
    QNetworkReply *const reply
        = network.sendCustomRequest(request, exchangeVerb(m_request.method), once);
    once->setParent(reply);
    return reply;
}

void HttpExchange::collect()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() <= m_client.m_settings.largestAnswer)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    giveUp({.kind = ApiError::Kind::Malformed,
        .httpStatus = status,
        .code = QStringLiteral("answer_too_large")});
}

void HttpExchange::giveUp(ApiError error)
{
    dropReply();
    m_client.release(*this);
    settle(std::move(error));
}

void HttpExchange::dropReply()
{
    m_deadline.stop();
    m_bytes.clear();
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    // abort() says finished() at once.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->deleteLater();
    m_client.release(*this);

    m_bytes += reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    if (!exchangeIsComplete(error, status))
        return settle(transportError(error, status));

    RawAnswer answer{.status = status, .body = std::exchange(m_bytes, {})};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.emplace_back(name.toLower(), value);
    answer.receivedAt = m_client.m_clock.now();
    understand(std::move(answer));
}

ApiError HttpExchange::transportError(int networkError, int status) const
{
    using Kind = ApiError::Kind;
    ApiError error{.httpStatus = status};
    switch (networkError) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        error.kind = Kind::HostNotFound;
        return error;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Kind::Tls;
        error.detail = redacted(m_tlsProblem);
        return error;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.kind = Kind::Offline;
        return error;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        error.kind = Kind::NotJson;
        error.code = QStringLiteral("foreign_redirect");
        return error;
    default:
        break;
    }
    if (m_request.effectiveKind() == HttpRequest::Kind::Write) {
        // Only a body of which nothing was taken surely never left.
        const bool surelyNotSent = m_body && m_body->length() > 0 && !m_body->wasTouched();
        error.kind = surelyNotSent ? Kind::Offline : Kind::OutcomeUnknown;
    } else if (status > 0) {
        error.kind = Kind::Malformed;
        error.code = QLatin1String(truncatedCode);
    } else {
        error.kind = Kind::Offline;
    }
    return error;
}

void HttpExchange::understand(RawAnswer answer)
{
    const auto result = std::make_shared<std::optional<Result<HttpAnswer>>>();
    const bool aside = answer.body.size() >= m_client.m_settings.parseAsideFrom;
    auto work = [result, answer = std::move(answer), inspect = m_inspect] {
        result->emplace(classified(answer));
        if (!**result || !inspect)
            return;
        if (const Result<void> seen = inspect(***result); !seen) {
            ApiError error = seen.error();
            error.httpStatus = answer.status;
            error.requestId = (**result)->requestId;
            result->emplace(std::move(error));
        }
    };
    if (!aside) {
        work();
        return settle(std::move(**result));
    }
    m_aside.run(std::move(work), [this, result] { settle(std::move(**result)); });
}

void HttpExchange::settle(Result<HttpAnswer> result)
{
    if (result)
        return finish(std::move(result));

    ApiError error = result.error();
    if (renewsAfter(error))
        return;
    const HttpRequest::Kind kind = m_request.effectiveKind();
    // It said yes, but what it said is lost.
    if (kind == HttpRequest::Kind::Write && error.kind == ApiError::Kind::Malformed
        && error.httpStatus >= 200 && error.httpStatus < 300)
        error.kind = ApiError::Kind::OutcomeUnknown;
    if (error.kind == ApiError::Kind::RateLimited)
        m_client.m_limiter.noteLimited(m_client.m_clock.now(), error.retryAfter);
    qCDebug(logNet) << exchangeVerb(m_request.method) << "attempt" << m_attempt << error;

    const auto delay = retryDelay({.error = error,
                                      .kind = kind,
                                      .attempt = m_attempt,
                                      .jitter = QRandomGenerator::global()->generateDouble()},
        m_client.m_settings.retry);
    if (delay && m_done)
        m_pause.start(*delay);
    else
        finish(std::move(error));
}

//! A 401 proves that nothing was done, so that even a write may be sent once more with a newer
//! token; once, because a newer one that is refused as well is no matter of age.
bool HttpExchange::renewsAfter(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Unauthorized || error.httpStatus != 401 || m_token.isEmpty()
        || m_hasRenewed || !m_done)
        return false;
    m_hasRenewed = true;
    m_renewing = m_client.m_tokens.renew(m_token, [this](const Result<void> &renewed) {
        if (renewed)
            m_client.enqueue(*this);
        else
            finish(renewed.error());
    });
    return m_renewing != nullptr;
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    m_client.forget(*this);
    m_renewing.reset();
    m_pause.stop();
    deleteLater();
    const Handler<HttpAnswer> done = std::exchange(m_done, {});
    // The handler may drop the handle, send again, or end the client: nothing of ours after it.
    if (done)
        done(std::move(result));
}

HttpOperation::HttpOperation(HttpExchange *exchange)
    : m_exchange(exchange)
{
}

HttpOperation::~HttpOperation() = default;

void HttpOperation::abandon()
{
    if (m_exchange)
        m_exchange->abandon();
}

} // namespace Gatehouse
