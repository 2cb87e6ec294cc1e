// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <optional>
#include <variant>

namespace Gatehouse {

//! A local workspace's service inside this process. Opening its store may wait for a disk or for
//! another process, so everything of it happens in a thread of its own.
class EmbeddedService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbeddedService)

public:
    //! Makes the demo workspaces when the directory has no store yet.
    struct MakeDemo { };
    //! Makes a new, empty workspace when the directory has no store yet.
    struct MakeWorkspace {
        QString name = {};
        QString ownerName = {};
        QString ownerEmail = {};
    };
    //! What has to be done before the service starts.
    using Preparation = std::variant<std::monostate, MakeDemo, MakeWorkspace>;

    struct Options {
        QString directory = {};
        quint16 port = 0; //!< chosen once and kept per profile; 0: a free one
        QString person = {}; //!< e-mail address or id to act as; empty: the first owner
        Preparation preparation = {};
        std::optional<int> storePages = {}; //!< room for the store; none: the disk's
    };

    struct Access {
        QUrl origin = {};
        Secret session = {};
    };

    explicit EmbeddedService(QObject *parent = nullptr);
    //! Waits until what has begun is answered and the store is closed.
    ~EmbeddedService() override;

    //! \a done is called once in this thread's event loop, unless this object is gone by then.
    void start(const Options &options, std::function<void(Result<Access>)> done);

    //! Makes a page (a file) that signs \a person in to the consent at \a address, once and within
    //! a minute, so that nobody types a password. As start() otherwise.
    void prepareSignIn(const QUrl &address, const QString &person, const QString &directory,
        std::function<void(Result<QUrl>)> done);

    //! Ends a session of the service for good. Done even when this object goes at once.
    void endSession(const Secret &session);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker = nullptr; //!< lives in m_thread, ends with it
};

} // namespace Gatehouse
