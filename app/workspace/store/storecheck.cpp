// SPDX-License-Identifier: MIT
#include "app/workspace/store/storecheck.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"

namespace GatehouseWorkspace {

namespace {

constexpr int problemsShown = 20;

// A statement that lists what breaks an invariant, by id; `%1` of the sentence takes it.
struct Invariant {
    const char *sql;
    const char *sentence;
};

constexpr Invariant invariants[] = {
    {"SELECT connection_id FROM connection_spaces s WHERE users_count <> (SELECT COUNT(*) FROM "
     "installations i "
     "WHERE i.workspace_id = s.workspace_id AND i.connection_id = s.connection_id AND i.ended_at "
     "IS NULL)",
        "The number of users kept for connection %1 is wrong."},
    {"SELECT connection_id FROM connection_spaces s WHERE direct_pages_count <> (SELECT "
     "COUNT(DISTINCT page) "
     "FROM grants g JOIN pages p ON p.no = g.page WHERE g.workspace_id = s.workspace_id AND "
     "g.connection_id = s.connection_id AND g.ended_at IS NULL AND p.in_trash = 0)",
        "The number of pages kept for connection %1 is wrong."},
    {"SELECT id FROM installations i WHERE direct_pages_count <> (SELECT COUNT(*) FROM grants g "
     "JOIN pages p ON p.no = g.page WHERE g.installation_id = i.id AND g.ended_at IS NULL AND "
     "p.in_trash = 0)",
        "The number of pages kept for installation %1 is wrong."},
    {"SELECT s.connection_id FROM connection_spaces s JOIN connections c ON c.id = s.connection_id "
     "JOIN persons p ON p.id = s.added_by LEFT JOIN memberships m ON m.workspace_id = "
     "s.workspace_id "
     "AND m.person_id = s.added_by WHERE s.name_key <> c.name_key OR s.kind_rank <> c.kind_rank "
     "OR s.added_by_key <> p.name_key OR s.added_by_state_rank <> COALESCE(m.state_rank, CASE "
     "s.added_by WHEN '00000000-0000-4000-8000-00000000000a' THEN 0 ELSE 2 END)",
        "What is kept of connection %1 for sorting differs from the connection."},
    {"SELECT m.person_id FROM memberships m JOIN persons p ON p.id = m.person_id "
     "WHERE m.name_key <> p.name_key OR m.email_key <> p.email_key",
        "What is kept of person %1 for sorting differs from the person."},
    {"SELECT c.workspace_id FROM membership_counts c WHERE c.count <> (SELECT COUNT(*) FROM "
     "memberships m "
     "WHERE m.workspace_id = c.workspace_id AND m.role_rank = c.role_rank AND m.state_rank = "
     "c.state_rank) "
     "UNION SELECT workspace_id FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM "
     "membership_counts c "
     "WHERE c.workspace_id = m.workspace_id AND c.role_rank = m.role_rank AND c.state_rank = "
     "m.state_rank)",
        "The number of people kept for workspace %1 is wrong."},
    {"SELECT b.id FROM bots b JOIN connection_spaces s ON s.workspace_id = b.workspace_id "
     "AND s.connection_id = b.connection_id LEFT JOIN installations i ON i.bot_id = b.id "
     "WHERE b.listed <> (s.disconnected_at IS NULL AND (s.kind_rank = 0 OR (s.kind_rank = 1 AND "
     "i.ended_at IS NULL)))",
        "Bot %1 is listed and should not be, or the other way round."},
    {"SELECT id FROM pages p WHERE descendants_count <> (SELECT COUNT(*) - 1 FROM page_ancestors a "
     "JOIN pages d ON d.no = a.page WHERE a.ancestor = p.no AND d.trashed_with IS p.trashed_with)",
        "The number of pages kept below page %1 is wrong."},
    {"SELECT p.id FROM pages p LEFT JOIN pages u ON u.no = p.parent WHERE p.in_trash <> "
     "(p.trashed_with IS NOT NULL) OR (u.in_trash = 1 AND p.in_trash = 0) OR (p.trashed_with <> "
     "p.no AND NOT EXISTS (SELECT 1 FROM page_ancestors a WHERE a.page = p.no AND a.ancestor = "
     "p.trashed_with))",
        "Page %1 is half in the trash."},
    {"SELECT p.id FROM pages p WHERE NOT EXISTS (SELECT 1 FROM page_ancestors a WHERE a.page = "
     "p.no "
     "AND a.ancestor = p.no AND a.depth = 0) OR (SELECT COUNT(*) FROM page_ancestors a WHERE "
     "a.page = p.no) <> 1 "
     "+ (SELECT COUNT(*) FROM page_ancestors a WHERE a.page = p.parent) OR EXISTS (SELECT 1 FROM "
     "page_ancestors a "
     "WHERE a.page = p.parent AND NOT EXISTS (SELECT 1 FROM page_ancestors b WHERE b.page = p.no "
     "AND b.ancestor = a.ancestor AND b.depth = a.depth + 1))",
        "What is kept of the pages above page %1 is wrong."},
    {"SELECT p.id FROM pages p JOIN pages u ON u.no = p.parent WHERE u.workspace_id <> "
     "p.workspace_id",
        "Page %1 lies below a page of another workspace."},
    {"SELECT g.id FROM grants g JOIN pages p ON p.no = g.page WHERE p.workspace_id <> "
     "g.workspace_id",
        "Grant %1 is for a page of another workspace."},
    {"SELECT id FROM tokens WHERE kind = 'api' AND sealed IS NULL",
        "The token %1 cannot be shown."},
    {"SELECT id FROM workspaces WHERE restriction = 'off' AND auto_approve_first_party <> 0",
        "Workspace %1 approves by itself what its policy does not restrict."},
    {"SELECT v.connection_id FROM approvals v JOIN connection_spaces s ON s.workspace_id = "
     "v.workspace_id AND s.connection_id = v.connection_id WHERE s.kind_rank IN (0, 2)",
        "Connection %1 is on the approved list, which does not rule its kind."},
    {"SELECT id FROM requests WHERE state NOT IN ('open', 'waiting_for_install', 'approved', "
     "'denied', 'withdrawn') OR (state = 'open') <> (decided_at IS NULL) OR (decided_at IS NULL) "
     "<> (decided_by IS NULL)",
        "Request %1 is half decided."},
    {"SELECT r.id FROM requests r JOIN json_each(r.page_ids) j LEFT JOIN pages p ON p.id = j.value "
     "WHERE p.workspace_id IS NOT r.workspace_id",
        "Request %1 is for a page that its workspace does not have."},
    {"SELECT id FROM installations WHERE ends_at <= installed_at",
        "Installation %1 was to end before it began."},
    {"SELECT id FROM tokens WHERE viewed_by IS NOT NULL AND (kind <> 'session' OR read_only = 0 OR "
     "workspace_id IS NULL)",
        "The session %1 looks as somebody else and may do more than look."},
    {"SELECT i.id FROM installations i LEFT JOIN memberships m ON m.workspace_id = i.workspace_id "
     "AND m.person_id = i.person_id WHERE i.ended_at IS NULL AND COALESCE(m.state_rank, 2) <> 0",
        "Installation %1 is of somebody who is not active in its workspace."},
    {"SELECT r.id FROM requests r LEFT JOIN memberships m ON m.workspace_id = r.workspace_id AND "
     "m.person_id = r.person_id WHERE r.state IN ('open', 'waiting_for_install') AND "
     "COALESCE(m.state_rank, 2) <> 0",
        "Request %1 is of somebody who is not active in its workspace."},
    {"SELECT person_id FROM memberships m WHERE ended_event IS NOT NULL AND (state_rank = 0 OR NOT "
     "EXISTS (SELECT 1 FROM audit_events e WHERE e.id = m.ended_event AND e.person_id = "
     "m.person_id AND e.workspace_id = m.workspace_id))",
        "What ended for person %1 is not on record."},
    {"SELECT id FROM workspaces w WHERE EXISTS (SELECT 1 FROM memberships m WHERE m.workspace_id = "
     "w.id) AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.workspace_id = w.id AND "
     "m.role_rank = 0 AND m.state_rank = 0)",
        "Workspace %1 has no active owner."},
    {"SELECT column1 FROM (VALUES ('audit_events_stay'), ('audit_events_remain'), "
     "('audit_events_follow')) WHERE column1 NOT IN (SELECT name FROM sqlite_master WHERE type = "
     "'trigger' AND tbl_name = 'audit_events')",
        "Nothing keeps audit events from being changed: %1 is missing."},
};

Result<void> collect(
    Store &store, const QString &sql, const QString &sentence, QStringList &problems)
{
    Statement select = store.statement(sql);
    if (auto done = select.run(); !done)
        return done;
    for (int count = 0; select.next(); ++count) {
        if (count == problemsShown) {
            problems.append(QStringLiteral("There are more of this kind."));
            break;
        }
        problems.append(sentence.arg(select.text(0)));
    }
    return {};
}

Result<void> checkSqlite(Store &store, QStringList &problems)
{
    {
        Statement integrity = store.statement(QStringLiteral("PRAGMA integrity_check(20)"));
        if (auto done = integrity.run(); !done)
            return done;
        while (integrity.next()) {
            if (integrity.text(0) != QLatin1String("ok"))
                problems.append(QStringLiteral("SQLite: %1.").arg(integrity.text(0)));
        }
    }
    Statement keys = store.statement(QStringLiteral("PRAGMA foreign_key_check"));
    if (auto done = keys.run(); !done)
        return done;
    while (keys.next()) {
        problems.append(QStringLiteral("A row of %1 refers to a row of %2 that is not there.")
                            .arg(keys.text(0), keys.text(2)));
    }
    return {};
}

Result<void> checkSealedTokens(Store &store, QStringList &problems)
{
    Statement select = store.statement(
        QStringLiteral("SELECT id, sealed, hash FROM tokens WHERE sealed IS NOT NULL"));
    if (auto done = select.run(); !done)
        return done;
    while (select.next()) {
        const auto plain = store.keys().open(select.bytes(1));
        if (!plain || store.keys().hash(plain->reveal()) != select.bytes(2)) {
            problems.append(QStringLiteral("The token %1 cannot be opened with secret.key.")
                                .arg(select.text(0)));
        }
    }
    return {};
}

} // namespace

Result<CheckReport> checkStore(Store &store)
{
    CheckReport report;
    if (auto done = checkSqlite(store, report.problems); !done)
        return done.error();
    for (const Invariant &invariant : invariants) {
        auto done = collect(store, QString::fromLatin1(invariant.sql),
            QString::fromLatin1(invariant.sentence), report.problems);
        if (!done)
            return done.error();
    }
    if (auto done = checkSealedTokens(store, report.problems); !done)
        return done.error();
    auto chain = AuditRepository(store).verify();
    if (!chain)
        return chain.error();
    report.chain = *chain;
    if (chain->brokenAt)
        report.problems.append(
            QStringLiteral("Audit event %1 was changed, or one before it is missing.")
                .arg(*chain->brokenAt));
    Statement last = store.statement(
        QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'audit_events'"));
    if (auto done = last.run(); !done)
        return done.error();
    if (last.next() && last.number(0) > chain->count)
        report.problems.append(QStringLiteral("The last audit events are missing."));
    return report;
}

} // namespace GatehouseWorkspace
