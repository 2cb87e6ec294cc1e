// SPDX-License-Identifier: MIT
#include "app/workspace/store/auditrepository.h"

#include "app/workspace/store/auditrows.h"
#include "app/workspace/store/errors.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"
#include "app/workspace/store/transaction.h"

#include <QtEndian>

#include <utility>

namespace GatehouseWorkspace {

namespace {

// The columns the MAC covers: all from `sequence` to `previous_mac`.
constexpr int auditCoveredColumns = 21;

// Each value with its length before it, so that no two events read alike; NULL is its own length.
void appendField(QByteArray &event, const QVariant &value)
{
    const bool none = value.isNull();
    const QByteArray bytes = none                 ? QByteArray()
        : value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                  : value.toString().toUtf8();
    const quint32 length = none ? 0xffffffffU : quint32(bytes.size());
    const quint32 big = qToBigEndian(length);
    event.append(reinterpret_cast<const char *>(&big), sizeof big);
    event.append(bytes);
}

template <class Tag>
QVariant auditId(const std::optional<Gatehouse::Id<Tag>> &id)
{
    return id ? QVariant(id->toString()) : QVariant();
}

QString auditText(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

AuditEntry auditEntryOf(const Actor &actor)
{
    AuditEntry entry;
    if (!actor.workspace.isEmpty())
        entry.workspace = actor.workspace;
    if (actor.viewedBy) {
        // Who looks as somebody else has done it, not who is looked at.
        entry.actorType = AuditEntry::ActorType::Person;
        entry.actor = actor.viewedBy->id;
        entry.actorName = actor.viewedBy->name;
        entry.onBehalfOf = actor.user;
        return entry;
    }
    entry.actorName = actor.name;
    switch (actor.kind) {
    case Actor::Kind::Organization:
        entry.actorType = AuditEntry::ActorType::Organization;
        return entry;
    case Actor::Kind::Connection:
    case Actor::Kind::Installation:
        entry.actorType = AuditEntry::ActorType::Bot;
        break;
    case Actor::Kind::Session:
    case Actor::Kind::PersonalToken:
    case Actor::Kind::McpClient:
        entry.actorType = AuditEntry::ActorType::Person;
        break;
    }
    entry.actor = actor.user;
    return entry;
}

Result<void> AuditRepository::recordRefusal(AuditEntry entry)
{
    entry.outcome = AuditEntry::Outcome::Refused;
    entry.undo = AuditEntry::Undo::Impossible;
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return transaction.error();
    if (auto done = transaction->commit(entry); !done)
        return done.error();
    return {};
}

Result<AuditEventId> AuditRepository::append(const AuditEntry &entry)
{
    qint64 sequence = 1;
    QByteArray previous(32, '\0');
    const auto last = head();
    if (!last)
        return last.error();
    if (last->count > 0) {
        sequence = last->count + 1;
        previous = last->mac;
    }
    const AuditEventId id = entry.id.value_or(AuditEventId(newId()));
    const std::array<QVariant, auditCoveredColumns> values{sequence, id.toString(),
        entry.at.value_or(m_store.now()), auditId(entry.workspace),
        QString::fromLatin1(auditActorWords[size_t(entry.actorType)]), auditId(entry.actor),
        auditText(entry.actorName), auditId(entry.onBehalfOf), auditText(entry.action),
        auditText(entry.objectType), auditText(entry.objectId), auditId(entry.connection),
        auditId(entry.page), auditId(entry.person), toJson(entry.before), toJson(entry.after),
        auditText(entry.client), QString::fromLatin1(auditOutcomeWords[size_t(entry.outcome)]),
        entry.undo == AuditEntry::Undo::Possible ? 1 : 0, auditId(entry.undoes), previous};

    Statement insert = m_store.statement(QStringLiteral(
        "INSERT INTO audit_events(%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                                             .arg(auditColumns()));
    QByteArray event;
    for (const QVariant &value : values) {
        appendField(event, value);
        insert.bind(value);
    }
    if (auto done = insert.bind(m_store.keys().auditMac(event)).run(); !done)
        return done.error();
    return id;
}

Result<AuditHead> AuditRepository::head()
{
    Statement last = m_store.statement(
        QStringLiteral("SELECT sequence, mac FROM audit_events WHERE sequence = (SELECT "
                       "MAX(sequence) FROM audit_events)"));
    if (auto done = last.run(); !done)
        return done.error();
    if (!last.next())
        return AuditHead{};
    return AuditHead{.count = last.number(0), .mac = last.bytes(1)};
}

Result<AuditRow> AuditRepository::find(const WorkspaceId &workspace, const AuditEventId &id)
{
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM audit_events WHERE id = ? AND workspace_id = ?")
            .arg(auditColumns()));
    if (auto done = select.bind(id).bind(workspace).run(); !done)
        return done.error();
    if (!select.next())
        return notFound(QStringLiteral("audit event"));
    return auditRowOf(select);
}

Result<bool> AuditRepository::exists(const AuditEventId &id)
{
    Statement select = m_store.statement(QStringLiteral("SELECT 1 FROM audit_events WHERE id = ?"));
    if (auto done = select.bind(id).run(); !done)
        return done.error();
    return select.next();
}

Result<UndoState> AuditRepository::undoState(const AuditRow &event)
{
    if (event.entry.undo != AuditEntry::Undo::Possible
        || event.entry.outcome == AuditEntry::Outcome::Refused)
        return UndoState::Impossible;
    Statement select
        = m_store.statement(QStringLiteral("SELECT 1 FROM audit_events WHERE undoes = ?"));
    if (auto done = select.bind(event.id).run(); !done)
        return done.error();
    return select.next() ? UndoState::Undone : UndoState::Open;
}

Result<AuditChain> AuditRepository::verify()
{
    AuditChain chain;
    QByteArray previous(32, '\0');
    Statement select = m_store.statement(
        QStringLiteral("SELECT %1 FROM audit_events ORDER BY sequence").arg(auditColumns()));
    if (auto done = select.run(); !done)
        return done.error();
    while (select.next()) {
        QByteArray event;
        for (int column = 0; column < auditCoveredColumns; ++column)
            appendField(event, select.value(column));
        ++chain.count;
        const bool fits = select.number(0) == chain.count && select.bytes(20) == previous
            && select.bytes(21) == m_store.keys().auditMac(event);
        if (!fits && !chain.brokenAt)
            chain.brokenAt = select.number(0);
        previous = select.bytes(21);
        chain.head = previous;
    }
    if (auto done = select.end(); !done)
        return done.error();
    return chain;
}

} // namespace GatehouseWorkspace
