// SPDX-License-Identifier: MIT
#include "app/workspace/store/auditnames.h"

#include "app/workspace/store/pageaccessrepository.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

enum class AuditNameSource { Connection, Person, Page };

AuditNameSource auditNameSource(const AuditEntry &entry)
{
    // A page that a connection changed is about the page.
    if (entry.page
        && (entry.objectType == QLatin1String("page")
            || entry.objectType == QLatin1String("block")))
        return AuditNameSource::Page;
    if (entry.person
        && (entry.objectType == QLatin1String("person")
            || entry.objectType == QLatin1String("token")))
        return AuditNameSource::Person;
    if (entry.connection)
        return AuditNameSource::Connection;
    return entry.person ? AuditNameSource::Person : AuditNameSource::Page;
}

Result<QString> auditNameIn(Store &store, const QString &sql, const QString &id)
{
    Statement select = store.statement(sql);
    if (auto done = select.bind(id).run(); !done)
        return done.error();
    return select.next() ? select.text(0) : QString();
}

Result<QString> presentName(Store &store, const AuditEntry &entry, const UserId &viewer)
{
    switch (auditNameSource(entry)) {
    case AuditNameSource::Connection:
        return auditNameIn(store, QStringLiteral("SELECT name FROM connections WHERE id = ?"),
            entry.connection->toString());
    case AuditNameSource::Person:
        return auditNameIn(store, QStringLiteral("SELECT name FROM persons WHERE id = ?"),
            entry.person->toString());
    case AuditNameSource::Page:
        break;
    } // no default: the compiler names a forgotten source
    if (!entry.page)
        return QString();
    const auto title = PageAccessRepository(store).titleFor(*entry.page, viewer);
    if (!title && title.error().kind != ApiError::Kind::NotFound)
        return title.error();
    return title ? title->value_or(QString()) : QString();
}

} // namespace

Result<QString> auditObjectName(Store &store, const AuditEntry &entry, const UserId &viewer)
{
    auto name = presentName(store, entry, viewer);
    if (!name || !name->isEmpty())
        return name;
    for (const QJsonObject *said : {&entry.before, &entry.after}) {
        for (const char *key : {"name", "title"}) {
            if (const QString text = said->value(QLatin1String(key)).toString(); !text.isEmpty())
                return text;
        }
    }
    return QString(QLatin1String(""));
}

} // namespace GatehouseWorkspace
