// SPDX-License-Identifier: MIT
#include "app/workspace/store/contentscope.h"

#include "app/workspace/store/statement.h"

namespace GatehouseWorkspace {

namespace {

const QString nobodyElsesPage = QStringLiteral(
    "NOT EXISTS (SELECT 1 FROM page_ancestors h JOIN pages hp ON hp.no = h.ancestor WHERE h.page = "
    "p.no AND hp.private_owner <> ?)");

// %1: whose grants.
const QString grantedPage = QStringLiteral(
    "EXISTS (SELECT 1 FROM page_ancestors a JOIN grants g ON g.page = a.ancestor AND "
    "g.connection_id = ? AND g.ended_at IS NULL AND %1 WHERE a.page = p.no)");

} // namespace

void ScopeCondition::bindTo(Statement &statement) const
{
    for (const QVariant &value : values)
        statement.bind(value);
}

ScopeCondition visibleIn(const ContentScope &scope)
{
    switch (scope.kind) {
    case ContentScope::Kind::Nobody:
        break;
    case ContentScope::Kind::Person:
        return {.sql = nobodyElsesPage, .values = {scope.person.toString()}};
    case ContentScope::Kind::Connection:
        return {.sql = grantedPage.arg(QStringLiteral("g.installation_id IS NULL")),
            .values = {scope.connection.toString()}};
    case ContentScope::Kind::Installation:
        return {.sql = grantedPage.arg(
                           QStringLiteral("(g.installation_id IS NULL OR g.installation_id = ?)"))
                + QStringLiteral(" AND ") + nobodyElsesPage,
            .values = {scope.connection.toString(), scope.installation.toString(),
                scope.person.toString()}};
    } // no default: the compiler names a forgotten kind
    return {.sql = QStringLiteral("0")};
}

} // namespace GatehouseWorkspace
