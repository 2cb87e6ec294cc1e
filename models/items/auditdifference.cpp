// SPDX-License-Identifier: MIT
#include "models/items/auditdifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

//! What is known, in the order in which it is shown; the rest follows by name.
const QStringList &auditFactOrder()
{
    static const QStringList order{u"name"_s, u"title"_s, u"kind"_s, u"role"_s, u"state"_s,
        u"status"_s, u"restriction"_s, u"auto_approve_first_party"_s,
        u"creation_limited_to_owners"_s, u"reason"_s, u"note"_s, u"review_by"_s, u"until"_s,
        u"ends_at"_s, u"approved_by"_s, u"approved_at"_s, u"via"_s, u"approved"_s,
        u"approval_added"_s, u"new_token"_s, u"added_by"_s, u"icon"_s, u"developer"_s,
        u"capabilities"_s, u"redirect_uris"_s, u"installation_scope"_s, u"listing"_s,
        u"only_owners_manage_pages"_s, u"changes"_s, u"keys"_s, u"users"_s, u"removed_count"_s,
        u"users_count"_s, u"direct_pages_count"_s, u"pages_count"_s, u"blocks_count"_s,
        u"installations_count"_s, u"tokens_count"_s, u"requests_count"_s, u"sessions_count"_s,
        u"pages_added"_s, u"pages_removed"_s, u"capabilities_changed"_s, u"handed_over"_s};
    return order;
}

//! Ids that nothing can be done with, and what undoing needs to know.
bool isAuditTechnical(const QString &path)
{
    static const QSet<QString> technical{u"grants"_s, u"requests"_s, u"installations_ever"_s,
        u"ended_event"_s, u"parent_id"_s, u"handed_over.to"_s, u"handed_over.connection_ids"_s};
    return technical.contains(path);
}

QStringList auditKeys(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    const QStringList &order = auditFactOrder();
    const auto place = [&order](const QString &key) {
        const qsizetype known = order.indexOf(key);
        return known < 0 ? order.size() : known;
    };
    std::stable_sort(keys.begin(), keys.end(), [&place](const QString &a, const QString &b) {
        return std::pair(place(a), a) < std::pair(place(b), b);
    });
    return keys;
}

struct AuditFact {
    QString path = {};
    QJsonValue before = {};
    QJsonValue after = {};
};

//! Objects are taken apart, one level after the other: what differs is deep inside.
void addAuditFacts(QList<AuditFact> &facts, const QString &prefix, const QJsonObject &before,
    const QJsonObject &after)
{
    for (const QString &key : auditKeys(before, after)) {
        const QString path = prefix + key;
        const QJsonValue was = before.value(key);
        const QJsonValue is = after.value(key);
        if (was == is || isAuditTechnical(path))
            continue;
        if (was.isObject() || is.isObject())
            addAuditFacts(facts, path + u'.', was.toObject(), is.toObject());
        else
            facts << AuditFact{.path = path, .before = was, .after = is};
    }
}

//! A name on one side alone says what the event is about and not what changed.
bool isAuditHeading(const AuditFact &fact, const AuditEvent &event)
{
    if (fact.path != "name"_L1 && fact.path != "title"_L1)
        return false;
    if (fact.before.isUndefined())
        return !event.before.isEmpty() || fact.after.toString() == event.objectName;
    return fact.after.isUndefined()
        && (!event.after.isEmpty() || fact.before.toString() == event.objectName);
}

} // namespace

QList<AuditDifference> AuditDifferences::of(const AuditEvent &event)
{
    return of(event, {});
}

QList<AuditDifference> AuditDifferences::of(const AuditEvent &event, const Words &words)
{
    if (event.action == "policy_file.applied"_L1)
        return ofPolicyFile(event, words);
    QJsonObject after = event.after;
    // Why it was refused is said apart.
    if (event.outcome == AuditEvents::Outcome::Refused)
        after.remove(u"reason"_s);
    QList<AuditFact> facts;
    addAuditFacts(facts, {}, event.before, after);
    QList<AuditDifference> differences;
    for (const AuditFact &fact : std::as_const(facts)) {
        if (isAuditHeading(fact, event))
            continue;
        AuditDifference difference{.label = label(fact.path),
            .before = value(fact.path, fact.before, words),
            .after = value(fact.path, fact.after, words)};
        if (difference.before != difference.after)
            differences << difference;
    }
    return differences;
}

//! A list of changes, each with its own before and after.
QList<AuditDifference> AuditDifferences::ofPolicyFile(const AuditEvent &event, const Words &words)
{
    // Taken back, the same list stands on the other side.
    const bool isTakenBack = event.after.isEmpty();
    const QJsonObject &said = isTakenBack ? event.before : event.after;
    QList<AuditDifference> differences;
    const QJsonArray changes = said.value("changes"_L1).toArray();
    for (const QJsonValue &each : changes) {
        const QJsonObject change = each.toObject();
        const QString key = change.value("key"_L1).toString();
        const QString name = change.value("name"_L1).toString();
        const auto side = [&](QLatin1String of) {
            const QJsonValue given = change.value(of);
            if (given.isObject())
                //: a connection, on the approved list
                return tr("Approved");
            if (key.isEmpty())
                //: a connection, not on the approved list
                return tr("Not approved");
            return value(key, given, words);
        };
        AuditDifference difference{.label = name.isEmpty() ? label(key)
                : key.isEmpty()
                ? name
                : tr("%1: %2", "connection, note or review date").arg(name, label(key)),
            .before = side("before"_L1),
            .after = side("after"_L1)};
        if (isTakenBack)
            std::swap(difference.before, difference.after);
        differences << difference;
    }
    return differences;
}

bool AuditDifferences::flag(const AuditEvent &event, QLatin1String key)
{
    return event.after.value(key).toBool();
}

int AuditDifferences::count(const AuditEvent &event, QLatin1String key)
{
    return event.after.value(key).toInt();
}

QList<UserId> AuditDifferences::people(const AuditEvent &event)
{
    QList<UserId> people;
    for (const QJsonObject *side : {&event.before, &event.after}) {
        for (const auto &key : {"added_by"_L1, "approved_by"_L1}) {
            if (const QString id = side->value(key).toString(); !id.isEmpty())
                people << UserId(id);
        }
    }
    return people;
}

QString AuditDifferences::value(const QString &path, const QJsonValue &value, const Words &words)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? tr("Yes") : tr("No");
    case QJsonValue::Double:
        return QLocale().toString(value.toInteger()); // all that is counted is whole
    case QJsonValue::String:
        return word(path, value.toString(), words);
    case QJsonValue::Array: {
        if (path == "changes"_L1)
            return pageChanges(value);
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array) {
            if (part.isObject())
                parts << part.toObject().value("name"_L1).toString();
            else
                parts << AuditDifferences::value(path, part, words);
        }
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: // taken apart
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    } // no default: the compiler names a forgotten type
    Q_UNREACHABLE();
}

QString AuditDifferences::pageChanges(const QJsonValue &value)
{
    int added = 0;
    int removed = 0;
    const QJsonArray changes = value.toArray();
    for (const QJsonValue &change : changes)
        ++(change.toObject().value("access"_L1) == "none"_L1 ? removed : added);
    QStringList parts;
    if (added > 0)
        parts << tr("%n page(s) added", nullptr, added);
    if (removed > 0)
        parts << tr("%n page(s) removed", nullptr, removed);
    return parts.join(u", "_s);
}

} // namespace Gatehouse
