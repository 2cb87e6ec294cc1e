// SPDX-License-Identifier: MIT
#include "models/items/objectnames.h"

#include <algorithm>

namespace Gatehouse {

ObjectNames::ObjectNames(WorkspaceService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void ObjectNames::want(const UserId &id)
{
    queue(id.toString(), [this, id] {
        return m_service.listPeople({.text = id.toString()}, [this, id](Result<PeoplePage> page) {
            QString name;
            if (page) {
                const auto found = std::find_if(page->items.begin(), page->items.end(),
                    [&id](const Person &person) { return person.id == id; });
                if (found != page->items.end())
                    name = found->name;
            }
            settle(id.toString(), name);
        });
    });
}

void ObjectNames::want(const ConnectionId &id)
{
    queue(id.toString(), [this, id] {
        return m_service.connection(id, [this, id](const Result<Connection> &connection) {
            settle(id.toString(), connection ? connection->name : QString());
        });
    });
}

void ObjectNames::learn(const QString &id, const QString &name)
{
    if (name.isEmpty() || m_known.value(id) == name)
        return;
    m_known.insert(id, name);
    Q_EMIT learned();
}

void ObjectNames::queue(const QString &id, Ask ask)
{
    if (id.isEmpty() || m_known.contains(id) || m_wanted.contains(id))
        return;
    m_wanted.insert(id);
    m_waiting.push_back(std::move(ask));
    if (m_waiting.size() == 1)
        askNext();
}

void ObjectNames::askNext()
{
    if (!m_waiting.empty())
        m_request = m_waiting.front()();
}

void ObjectNames::settle(const QString &id, const QString &name)
{
    m_wanted.remove(id);
    m_waiting.erase(m_waiting.begin());
    learn(id, name);
    askNext();
    if (m_waiting.empty())
        Q_EMIT settled();
}

} // namespace Gatehouse
