// SPDX-License-Identifier: MIT
#include "app/console/sessionendings.h"

#include "models/api/gatehouserequest.h"
#include "models/auth/heldtoken.h"
#include "models/net/httpclient.h"

#include <QEventLoopLocker>

#include <chrono>
#include <utility>

namespace Gatehouse {

namespace {

//! Longer nobody waits for a program that quits.
constexpr std::chrono::seconds endingPatience(5);

} // namespace

struct SessionEndings::Ending {
    Ending(HttpClientSettings server, const Secret &session, const Clock &clock)
        : token(session)
        , client(std::move(server), token, clock)
    {
    }

    QEventLoopLocker stay;
    HeldToken token;
    HttpClient client;
    RequestHandle call; // destroyed first
};

SessionEndings::SessionEndings(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SessionEndings::~SessionEndings() = default;

void SessionEndings::end(HttpClientSettings server, const Secret &session,
    std::function<void(const Result<void> &)> done)
{
    // That a profile is read-only protects its workspace; a session is its own.
    server.writes = HttpClientSettings::Writes::Sent;
    Ending *ending
        = m_endings.emplace_back(std::make_unique<Ending>(std::move(server), session, m_clock))
              .get();
    HttpRequest request = GatehouseRequest::read(QStringLiteral("/admin/v1/session"));
    request.method = HttpRequest::Method::Delete;
    request.timeout = endingPatience;
    ending->call = ending->client.send(std::move(request),
        [this, ending, done = std::move(done)](const Result<HttpAnswer> &answer) {
            Result<void> ended;
            if (!answer && answer.error().kind != ApiError::Kind::Unauthorized)
                ended = answer.error();
            // Not from within the client's own answer.
            QMetaObject::invokeMethod(
                this,
                [this, ending, done, ended] {
                    std::erase_if(
                        m_endings, [ending](const auto &each) { return each.get() == ending; });
                    if (done)
                        done(ended);
                },
                Qt::QueuedConnection);
        });
}

} // namespace Gatehouse
