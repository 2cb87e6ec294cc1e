// SPDX-License-Identifier: MIT
#include "tests/support/faultyproxy.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace Gatehouse {

FaultyProxy::FaultyProxy(QUrl behind, QObject *parent)
    : QObject(parent)
    , m_behind(std::move(behind))
{
    m_server.onCall = [this](FakeCall &call) {
        // A copy: a fault may end itself.
        if (const auto hit = fault; hit && isHit(call))
            hit(call);
        else
            pass(call);
    };
}

FaultyProxy::~FaultyProxy() = default;

void FaultyProxy::goAway()
{
    m_server.stop();
    for (const auto &call : m_server.calls)
        call->reset();
}

void FaultyProxy::comeBack()
{
    m_server.resume();
}

bool FaultyProxy::isHit(const FakeCall &call) const
{
    return faultyPath.isEmpty() || call.path().endsWith(faultyPath);
}

void FaultyProxy::pass(FakeCall &call)
{
    QNetworkRequest request(QUrl(m_behind.toString() + QString::fromUtf8(call.target)));
    for (const char *name :
        {"authorization", "notion-version", "content-type", "idempotency-key", "user-agent"}) {
        if (call.headers.contains(name))
            request.setRawHeader(name, call.headers.value(name));
    }
    if (const QByteArray key = call.headers.value("idempotency-key"); !key.isEmpty())
        m_passed << key;
    QNetworkReply *reply = m_network.sendCustomRequest(request, call.method, call.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, &call] {
        FakeCall::Answer answer{
            .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .contentType = reply->rawHeader("content-type")};
        for (const char *name : {"x-notion-request-id", "retry-after", "gatehouse-event"}) {
            if (reply->hasRawHeader(name))
                answer.headers.emplace_back(name, reply->rawHeader(name));
        }
        reply->deleteLater();
        if (const auto hit = answerFault; hit && isHit(call))
            hit(call, answer);
        else
            call.answer(answer);
    });
}

} // namespace Gatehouse
