// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakehttpserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Gatehouse {

//! As little of api.notion.com as the console asks: one workspace "Acme" behind one token, with the
//! bots Export (the token's own) and Slack and one person. Another token is refused with Notion's
//! 401, whose message carries the token back.
class ScriptedNotion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedNotion)

public:
    explicit ScriptedNotion(QByteArray token, QObject *parent = nullptr);
    ~ScriptedNotion() override;

    QUrl origin() const { return m_server.origin(); }
    QByteArray token; //!< the one that is good
    QStringList bots;
    bool mayListUsers = true;
    bool isSilent = false; //!< requests wait for ever
    int requestCount() const { return int(m_server.calls.size()); }
    //! The last request's connection is still there.
    bool isAwaited() const;

private:
    void answer(FakeCall &call) const;

    FakeHttpServer m_server;
};

} // namespace Gatehouse
