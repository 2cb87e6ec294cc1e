// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakehttpserver.h"
#include "tests/support/recorded.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <vector>

namespace Gatehouse {

//! Stands in for api.notion.com with the /v1/users and /v1/users/me answers that one project
//! recorded. Check hasRecorded() first. What was not recorded gets Notion's own 400 and 404.
class ReplayServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayServer)

public:
    //! One project's recordings under one Notion-Version (empty: the recorder kept none).
    struct Session {
        QString repository = {};
        QString version = {};

        friend bool operator==(const Session &, const Session &) = default;
    };

    //! Those that have both a list of users and a users/me, the one with the most users first.
    static std::vector<Session> sessions();

    explicit ReplayServer(const Session &session, QObject *parent = nullptr);
    ~ReplayServer() override;

    QUrl origin() const { return m_server.origin(); }
    //! The recorded bodies, to compare with.
    QJsonObject self() const;
    QJsonObject users() const;
    int requestCount() const { return int(m_server.calls.size()); }

private:
    void answer(FakeCall &call) const;
    const RecordedExchange *find(const QString &path) const;

    std::vector<RecordedExchange> m_rows;
    FakeHttpServer m_server;
};

} // namespace Gatehouse
