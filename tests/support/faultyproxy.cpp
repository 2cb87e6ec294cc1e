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
        if (fault && (faultyPath.isEmpty() || call.path().endsWith(faultyPath)))
            fault(call);
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

void FaultyProxy::pass(FakeCall &call)
{
    QNetworkRequest request(QUrl(m_behind.toString() + QString::fromUtf8(call.target)));
    for (const char *name : {"authorization", "notion-version"})
        request.setRawHeader(name, call.headers.value(name));
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, &call] {
        FakeCall::Answer answer{
            .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .contentType = reply->rawHeader("content-type")};
        for (const char *name : {"x-notion-request-id", "retry-after"}) {
            if (reply->hasRawHeader(name))
                answer.headers.emplace_back(name, reply->rawHeader(name));
        }
        call.answer(answer);
        reply->deleteLater();
    });
}

} // namespace Gatehouse
