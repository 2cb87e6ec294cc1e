// SPDX-License-Identifier: MIT
#pragma once

#include "models/cache/cachecodec.h"
#include "models/cache/cachefile.h"
#include "models/net/requesthandle.h"
#include "models/profiles/profile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace Gatehouse {

//! The last known state of an open profile on disk. Everything that may wait for the disk happens
//! in a thread of its own, one after the other; a cache that cannot be had knows nothing and says
//! nothing.
class Cache final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cache)

public:
    //! A profile that never caches has no file; one that is there goes.
    Cache(QString path, Profile::Caching caching, QObject *parent = nullptr);
    //! Waits until what is to be kept is written.
    ~Cache() override;

    //! The profile says something else from now on: what was kept goes.
    void use(Profile::Caching caching);

    //! \a work runs in the cache's thread: it must own what it touches.
    void write(std::function<void(CacheFile &)> work);
    //! Likewise; its result goes to \a done here, as an answer of a service would. NotFound where
    //! there is no cache.
    template <class T>
    [[nodiscard]] RequestHandle read(std::function<Result<T>(CacheFile &)> work, Handler<T> done)
    {
        auto *const reading = new Reading<T>(std::move(done));
        RequestHandle handle(reading);
        post([this, work = std::move(work), listener = reading->listener()](CacheFile *file) {
            tell([listener,
                     found
                     = file ? work(*file) : Result<T>(ApiError{.kind = ApiError::Kind::NotFound})] {
                if (const Handler<T> hear = std::exchange(*listener, {}))
                    hear(found);
            });
        });
        return handle;
    }

    void keepAccount(const KnownAccount &account, const QDateTime &asOf);
    [[nodiscard]] RequestHandle recallAccount(Handler<Remembered<KnownAccount>> done);
    //! Somebody else's from now on.
    void forgetAll();

private:
    class Worker;

    template <class T>
    class Reading final : public Operation {
    public:
        explicit Reading(Handler<T> done)
            : m_listener(std::make_shared<Handler<T>>(std::move(done)))
        {
        }
        void abandon() override { *m_listener = {}; }
        //! To be touched in this thread only.
        const std::shared_ptr<Handler<T>> &listener() const { return m_listener; }

    private:
        std::shared_ptr<Handler<T>> m_listener;
    };

    void post(std::function<void(CacheFile *)> work);
    void tell(std::function<void()> news);

    Profile::Caching m_caching;
    QThread m_thread;
    Worker *m_worker = nullptr; //!< lives in m_thread, ends with it
};

} // namespace Gatehouse
