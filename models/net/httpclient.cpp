// SPDX-License-Identifier: MIT
#include "models/net/httpclient.h"

#include "models/net/httpexchange.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace Gatehouse {

namespace {

bool clientPathClimbs(const QString &path)
{
    if (!path.startsWith(QLatin1Char('/')))
        return true;
    const QStringList segments = path.split(QLatin1Char('/'));
    return std::any_of(segments.begin(), segments.end(), [](const QString &segment) {
        const QString plain = QUrl::fromPercentEncoding(segment.toLatin1());
        return plain == QLatin1String("..") || plain == QLatin1String(".");
    });
}

Result<QSslConfiguration> clientTls(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    const QList<QSslCertificate> certificates = file.open(QIODevice::ReadOnly)
        ? QSslCertificate::fromDevice(&file, QSsl::Pem)
        : QList<QSslCertificate>();
    if (certificates.isEmpty())
        return ApiError{.kind = ApiError::Kind::FileUnreadable, .detail = caFile};
    tls.addCaCertificates(certificates);
    return tls;
}

} // namespace

bool isLoopback(const QUrl &origin)
{
    const QString host = origin.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::optional<ApiError> whyNotAnOrigin(const QUrl &origin)
{
    const bool isHttps = origin.scheme() == QLatin1String("https");
    const bool isLocalHttp = origin.scheme() == QLatin1String("http") && isLoopback(origin);
    const bool isPlain = origin.userInfo().isEmpty() && !origin.hasQuery() && !origin.hasFragment();
    if (origin.isValid() && !origin.host().isEmpty() && isPlain && (isHttps || isLocalHttp))
        return {};
    return ApiError{.kind = ApiError::Kind::InvalidAddress};
}

HttpClient::HttpClient(
    HttpClientSettings settings, const TokenProvider &tokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_tokens(tokens)
    , m_clock(clock)
    , m_tls(std::make_unique<QSslConfiguration>())
    , m_network(std::make_unique<QNetworkAccessManager>())
    , m_queue(m_settings.atOnce)
    , m_limiter(m_settings.requestsPerMinute)
{
    useOrigin();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &HttpClient::pump);
}

HttpClient::~HttpClient()
{
    // Before the network they use; destroying it first would leave replies that never finish.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::hold()
{
    m_isHeld = true;
}

void HttpClient::open(const QUrl &origin)
{
    m_isHeld = false;
    if (m_settings.origin != origin) {
        m_settings.origin = origin;
        useOrigin();
    }
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
}

void HttpClient::useOrigin()
{
    m_unusable = whyNotAnOrigin(m_settings.origin);
    if (const Result<QSslConfiguration> tls = clientTls(m_settings.caFile))
        *m_tls = *tls;
    else if (!m_unusable)
        m_unusable = tls.error();
    // A proxy of the system has no business with what stays on this computer.
    m_network->setProxy(QNetworkProxy(
        isLoopback(m_settings.origin) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy));
}

RequestHandle HttpClient::send(HttpRequest request, Handler<HttpAnswer> done)
{
    return start(std::move(request), {}, std::move(done));
}

RequestHandle HttpClient::start(HttpRequest request, Inspect inspect, Handler<HttpAnswer> done)
{
    const bool climbs = clientPathClimbs(request.path);
    auto *const exchange
        = new HttpExchange(*this, std::move(request), std::move(inspect), std::move(done));
    if (m_unusable && !m_isHeld)
        exchange->failSoon(*m_unusable);
    else if (climbs)
        exchange->failSoon({.kind = ApiError::Kind::InvalidAddress});
    else if (isRefused(exchange->request()))
        exchange->failSoon({.kind = ApiError::Kind::ReadOnly});
    else
        enqueue(*exchange);
    return RequestHandle(new HttpOperation(exchange));
}

void HttpClient::enqueue(HttpExchange &exchange)
{
    exchange.setTicket(m_queue.add(exchange.request().priority));
    m_exchanges.insert(exchange.ticket(), &exchange);
    // Not at once: callers get their handle first, and what is asked in one turn is put in order
    // first.
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
}

void HttpClient::release(HttpExchange &exchange)
{
    m_queue.finish(exchange.ticket());
    m_exchanges.remove(exchange.ticket());
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
}

void HttpClient::forget(HttpExchange &exchange)
{
    m_queue.remove(exchange.ticket());
    m_exchanges.remove(exchange.ticket());
    QMetaObject::invokeMethod(this, &HttpClient::pump, Qt::QueuedConnection);
}

void HttpClient::pump()
{
    while (!m_isHeld && m_queue.hasTurn()) {
        const Result<Secret> token = m_unusable ? *m_unusable : m_tokens.token();
        if (token)
            useToken(*token);
        const QDateTime now = m_clock.now();
        if (const auto wait = m_limiter.waitAt(now); token && wait > wait.zero()) {
            m_wake.start(wait);
            return;
        }
        HttpExchange *const exchange = m_exchanges.value(*m_queue.takeNext());
        if (!token) {
            exchange->failSoon(token.error());
            release(*exchange);
            continue;
        }
        // It was put into the queue before somebody decided that nothing is to be changed.
        if (isRefused(exchange->request())) {
            exchange->failSoon({.kind = ApiError::Kind::ReadOnly});
            release(*exchange);
            continue;
        }
        m_limiter.noteSent(now);
        exchange->attempt(*token);
    }
}

bool HttpClient::isRefused(const HttpRequest &request) const
{
    return m_settings.writes == HttpClientSettings::Writes::Refused
        && request.effectiveKind() == HttpRequest::Kind::Write;
}

void HttpClient::useToken(const Secret &token)
{
    const QByteArray fingerprint
        = QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
    if (fingerprint == m_limitedToken)
        return;
    m_limitedToken = fingerprint;
    m_limiter = RateLimiter(m_settings.requestsPerMinute);
}

} // namespace Gatehouse
