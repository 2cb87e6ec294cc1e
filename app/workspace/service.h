// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace GatehouseWorkspace {

//! What the service may be told before it starts. The defaults are those of the embedded one.
struct ServiceOptions {
    enum class Exposure {
        Loopback, //!< only addresses of this machine
        BehindProxy, //!< any address; TLS ends at a proxy in front, `publicHosts` names it
    };
    enum class Surface {
        Everything,
        PublicApiOnly, //!< what Notion's public and Admin API have, to stand in for api.notion.com
    };

    QString directory = {}; //!< holds workspace.sqlite and secret.key
    QString address = QStringLiteral("127.0.0.1"); //!< an IPv4 or IPv6 address, not a name
    quint16 port = 0; //!< 0: a free one
    QStringList publicHosts = {}; //!< further values of `Host`, each with or without a port
    Exposure exposure = Exposure::Loopback;
    Surface surface = Surface::Everything;
    std::optional<int> rateLimit = {}; //!< requests per fixed 60 s per token; none: off
    unsigned threads = 2; //!< each has a database connection of its own
    std::chrono::seconds idleTimeout
        = std::chrono::seconds(60); //!< a silent connection is closed after it
    unsigned connections = 256; //!< at one time; a further one waits for its turn
    std::optional<int> storePages = {}; //!< room for the store in SQLite pages; none: the disk's
    const Gatehouse::Clock *clock = nullptr; //!< must outlive the service; none: the system's
};

//! The local workspace: opens the store, binds the port and answers in threads of its own.
//! Embedded in the console and stand-alone alike. All functions are for the thread that made it;
//! none waits for a client.
class Service {
public:
    explicit Service(ServiceOptions options);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    //! Returns when requests are answered. Fails with PortUnavailable, with InvalidAddress (an
    //! address beyond loopback without a proxy and a public host; `detail` is one sentence), or
    //! with one of the Store kinds.
    Gatehouse::Result<void> start();

    //! Answers what has begun, then lets go of port and store. Harmless when not running.
    void stop();

    bool isRunning() const;

    //! `http://ADDRESS:PORT`, without a path. Valid while running.
    QUrl origin() const;
    quint16 port() const;

    //! A session (`ses_…`) of a person, known by e-mail address or id; without one, of the person
    //! the store names as signed in: the first owner of the first workspace. For the program that
    //! embeds the service; needs start(). Fails with NotFound when no active person has that
    //! address or id.
    Gatehouse::Result<Gatehouse::Secret> openSession(const QString &person = {});

    //! Ends a session that openSession() or POST …/view_as gave, as DELETE /admin/v1/session does.
    //! For the program that embeds the service. Fails with Unauthorized when it does not work any
    //! more, or with a Store kind.
    Gatehouse::Result<void> endSession(const Gatehouse::Secret &session);

    //! A file to open in a browser, for nobody but this user to read: it signs \a person (as in
    //! openSession) in to what \a address of this service begins (an authorize address, or the
    //! site of a demo's partner), once and within a minute, so that nobody types a password for a
    //! workspace on their own machine. It goes into \a directory; who opened it removes it. Fails
    //! with Validation (`detail` is one sentence), NotFound, FileUnwritable or a Store kind.
    Gatehouse::Result<QString> prepareSignIn(
        const QUrl &address, const QString &person, const QString &directory);

private:
    class Running;

    ServiceOptions m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace GatehouseWorkspace
