// SPDX-License-Identifier: MIT
#include "models/actions/installwatch.h"

#include "models/api/governance.h"
#include "models/base/clock.h"

#include <algorithm>

namespace Gatehouse {

InstallWatch::InstallWatch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &InstallWatch::ask);
}

InstallWatch::~InstallWatch() = default;

void InstallWatch::begin(const Subject &subject, const QDateTime &deadline)
{
    stop();
    m_subject = subject;
    m_begun = m_parts.clock.now();
    m_deadline = deadline;
    m_isWaiting = true;
    m_isTroubled = false;
    m_knowsBefore = false;
    m_before.clear();
    ask();
}

void InstallWatch::askNow()
{
    // A question under way is as good as a new one.
    if (m_isWaiting && m_turn.isActive())
        ask();
}

void InstallWatch::stop()
{
    m_isWaiting = false;
    m_turn.stop();
    m_asking.reset();
}

void InstallWatch::ask()
{
    m_turn.stop();
    m_seen.clear();
    m_parts.service.invalidate();
    if (!m_subject.connection.isEmpty() && m_parts.service.governance())
        askDirectory({});
    else
        askConnections({});
}

void InstallWatch::askDirectory(const std::optional<Cursor> &from)
{
    m_asking = m_parts.service.governance()->listDirectory({.text = m_subject.name, .from = from},
        [this](const Result<ListPage<DirectoryEntry>> &page) {
            if (!page)
                return notYet(page.error());
            for (const DirectoryEntry &entry : page->items) {
                if (entry.id == m_subject.connection)
                    return entry.isInstalledByMe ? found(entry.id) : notYet({});
            }
            if (!page->next)
                return notYet({});
            askDirectory(page->next);
        });
}

void InstallWatch::askConnections(const std::optional<Cursor> &from)
{
    m_asking = m_parts.service.listConnections(
        {.sort = ConnectionQuery::Sort::Name, .order = Qt::AscendingOrder, .from = from},
        [this](const Result<ConnectionPage> &page) {
            if (!page)
                return notYet(page.error());
            for (const Connection &connection : page->items) {
                const QString id = connection.id.toString();
                if (m_knowsBefore && !m_before.contains(id))
                    return found(connection.id);
                m_seen.insert(id);
            }
            if (page->next)
                return askConnections(page->next);
            // What went meanwhile may come back: it is new then.
            m_before = m_seen;
            m_knowsBefore = true;
            notYet({});
        });
}

void InstallWatch::found(const ConnectionId &connection)
{
    stop();
    Q_EMIT appeared(connection);
}

void InstallWatch::notYet(const std::optional<ApiError> &error)
{
    if (error && error->kind == ApiError::Kind::Unauthorized) {
        stop();
        Q_EMIT failed(*error);
        return;
    }
    if (m_parts.clock.now() >= m_deadline) {
        stop();
        Q_EMIT late();
        return;
    }
    const bool isCalm
        = m_begun.secsTo(m_parts.clock.now()) >= std::chrono::seconds(m_parts.pace.calm).count();
    const std::chrono::milliseconds left(m_parts.clock.now().msecsTo(m_deadline));
    m_turn.start(std::min(isCalm || error ? m_parts.pace.later : m_parts.pace.soon, left));
    if (error.has_value() == m_isTroubled)
        return;
    m_isTroubled = error.has_value();
    Q_EMIT troubled(error);
}

} // namespace Gatehouse
