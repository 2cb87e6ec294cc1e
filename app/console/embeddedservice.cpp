// SPDX-License-Identifier: MIT
#include "app/console/embeddedservice.h"

#include "app/workspace/localworkspaces.h"
#include "app/workspace/service.h"
#include "models/base/logging.h"

#include <QFile>
#include <QStringList>
#include <QTimer>

#include <chrono>

#include <memory>

namespace Gatehouse {

namespace {

constexpr std::chrono::seconds signInPageLife(60);

} // namespace

class EmbeddedService::Worker final : public QObject {
public:
    Result<Access> start(const Options &options)
    {
        if (const Result<void> prepared = prepare(options); !prepared)
            return prepared.error();
        m_service = serviceOn(options, options.port);
        Result<void> started = m_service->start();
        if (!started && started.error().kind == ApiError::Kind::PortUnavailable
            && options.port != 0) {
            // Another program took the kept port since. Any free one serves as well.
            m_service = serviceOn(options, 0);
            started = m_service->start();
        }
        if (!started)
            return started.error();
        Result<Secret> session = m_service->openSession(options.person);
        if (!session)
            return session.error();
        return Access{.origin = m_service->origin(), .session = std::move(session).value()};
    }

    Result<QUrl> prepareSignIn(const QUrl &address, const QString &person, const QString &directory)
    {
        if (!m_service)
            return ApiError{.kind = ApiError::Kind::Offline};
        const Result<QString> page = m_service->prepareSignIn(address, person, directory);
        if (!page)
            return page.error();
        // It is good for a minute, and no use to anybody afterwards.
        QTimer::singleShot(signInPageLife, this, [page = *page] { QFile::remove(page); });
        m_signInPages.append(*page);
        return QUrl::fromLocalFile(*page);
    }

    void endSession(const Secret &session)
    {
        if (!m_service)
            return;
        // What cannot be written now ends by its own date.
        if (const Result<void> ended = m_service->endSession(session); !ended)
            qCWarning(logConsole) << "a session could not be ended:" << ended.error();
    }

    ~Worker() override
    {
        for (const QString &page : std::as_const(m_signInPages))
            QFile::remove(page);
    }

private:
    static Result<void> prepare(const Options &options)
    {
        if (std::holds_alternative<MakeDemo>(options.preparation))
            return GatehouseWorkspace::makeDemo(options.directory);
        const auto *facts = std::get_if<MakeWorkspace>(&options.preparation);
        // What was made before a later step failed is not made twice.
        if (facts && !QFile::exists(options.directory + QStringLiteral("/workspace.sqlite"))) {
            const Result<QString> made
                = GatehouseWorkspace::makeWorkspace({.directory = options.directory,
                    .name = facts->name,
                    .ownerName = facts->ownerName,
                    .ownerEmail = facts->ownerEmail});
            if (!made)
                return made.error();
        }
        return {};
    }

    static std::unique_ptr<GatehouseWorkspace::Service> serviceOn(
        const Options &wanted, quint16 port)
    {
        GatehouseWorkspace::ServiceOptions options;
        options.directory = wanted.directory;
        options.port = port;
        options.storePages = wanted.storePages;
        return std::make_unique<GatehouseWorkspace::Service>(options);
    }

    std::unique_ptr<GatehouseWorkspace::Service> m_service;
    QStringList m_signInPages;
};

EmbeddedService::EmbeddedService(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("embedded service"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

EmbeddedService::~EmbeddedService()
{
    // Behind what was asked for before, which a quit from here would overtake.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void EmbeddedService::start(const Options &options, std::function<void(Result<Access>)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, options, done = std::move(done)] {
            Result<Access> access = worker->start(options);
            // The thread ends before this object does, so `this` is alive here; whether the event
            // is still delivered is up to Qt, which drops it with its receiver.
            QMetaObject::invokeMethod(
                this, [done, access = std::move(access)] { done(access); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void EmbeddedService::prepareSignIn(const QUrl &address, const QString &person,
    const QString &directory, std::function<void(Result<QUrl>)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, address, person, directory, done = std::move(done)] {
            Result<QUrl> page = worker->prepareSignIn(address, person, directory);
            QMetaObject::invokeMethod(
                this, [done, page = std::move(page)] { done(page); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void EmbeddedService::endSession(const Secret &session)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, session] { worker->endSession(session); },
        Qt::QueuedConnection);
}

} // namespace Gatehouse
