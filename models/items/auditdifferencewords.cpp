// SPDX-License-Identifier: MIT
// What facts and their values are called; which there are is in auditdifference.cpp.
#include "models/items/auditdifference.h"
#include "models/items/connectionwords.h"
#include "models/items/personwords.h"

#include <QLocale>
#include <QSet>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QDateTime auditMoment(const QString &path, const QString &text)
{
    static const QSet<QString> moments{u"review_by"_s, u"until"_s, u"ends_at"_s, u"approved_at"_s};
    return moments.contains(path) ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
}

} // namespace

QString AuditDifferences::word(const QString &path, const QString &text, const Words &words)
{
    if (path == "added_by"_L1 || path == "approved_by"_L1) {
        const QString name = words.person ? words.person(text) : QString();
        return name.isEmpty() ? text : name;
    }
    if (const QDateTime moment = auditMoment(path, text); moment.isValid())
        return words.moment ? words.moment(moment)
                            : QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
    if (path == "restriction"_L1 && text == "off"_L1)
        return tr("No restrictions");
    if (path == "restriction"_L1 && text == "approved_only"_L1)
        return tr("Only from approved list");
    if (path == "role"_L1 && text == "owner"_L1)
        return PersonWords::role(People::Role::Owner);
    if (path == "role"_L1 && text == "member"_L1)
        return PersonWords::role(People::Role::Member);
    if (path == "role"_L1 && text == "guest"_L1)
        return PersonWords::role(People::Role::Guest);
    if (path == "state"_L1 && text == "active"_L1)
        return PersonWords::state(People::State::Active);
    if (path == "state"_L1 && text == "suspended"_L1)
        return PersonWords::state(People::State::Suspended);
    if (path == "state"_L1 && text == "left"_L1)
        return PersonWords::state(People::State::Left);
    if (path == "status"_L1)
        return status(text);
    if (path == "via"_L1 && text == "oauth"_L1)
        return ConnectionWords::via(Connections::Via::OAuth);
    if (path == "via"_L1 && text == "token"_L1)
        return ConnectionWords::via(Connections::Via::Token);
    if (path == "via"_L1 && text == "owner"_L1)
        return ConnectionWords::via(Connections::Via::Owner);
    if (path == "via"_L1 && text == "console"_L1)
        return ConnectionWords::via(Connections::Via::Console);
    if (path == "listing"_L1 && text == "unlisted"_L1)
        return ConnectionWords::listing(Connections::Listing::Unlisted);
    if (path == "listing"_L1 && text == "in_review"_L1)
        return ConnectionWords::listing(Connections::Listing::InReview);
    if (path == "listing"_L1 && text == "listed"_L1)
        return ConnectionWords::listing(Connections::Listing::Listed);
    if (path == "kind"_L1 && text == "internal"_L1)
        return ConnectionWords::kind(Connections::Kind::Internal);
    if (path == "kind"_L1 && text == "public"_L1)
        return ConnectionWords::kind(Connections::Kind::Public);
    if (path == "capabilities.user_information"_L1 && text == "none"_L1)
        //: which user information a connection sees
        return tr("None");
    if (path == "capabilities.user_information"_L1 && text == "without_email"_L1)
        return tr("Without e-mail addresses");
    if (path == "capabilities.user_information"_L1 && text == "with_email"_L1)
        return tr("With e-mail addresses");
    return text;
}

QString AuditDifferences::status(const QString &text)
{
    if (text == "active"_L1)
        return ConnectionWords::condition(ConnectionWords::Condition::Active);
    if (text == "disconnected"_L1)
        return ConnectionWords::condition(ConnectionWords::Condition::Disconnected);
    if (text == "token_expired"_L1)
        return ConnectionWords::condition(ConnectionWords::Condition::TokenExpired);
    if (text == "open"_L1)
        //: of a request
        return tr("Open");
    if (text == "waiting_for_install"_L1)
        return tr("Waiting for install");
    if (text == "approved"_L1)
        //: of a request
        return tr("Approved");
    if (text == "denied"_L1)
        return tr("Denied");
    if (text == "withdrawn"_L1)
        return tr("Withdrawn");
    return text;
}

QString AuditDifferences::capability(const QString &key)
{
    if (key == "read_content"_L1)
        return tr("Read content");
    if (key == "update_content"_L1)
        return tr("Update content");
    if (key == "insert_content"_L1)
        return tr("Insert content");
    if (key == "read_comments"_L1)
        return tr("Read comments");
    if (key == "insert_comments"_L1)
        return tr("Insert comments");
    return key == "user_information"_L1 ? tr("User information") : key;
}

QString AuditDifferences::label(const QString &path)
{
    static const QString capabilities = u"capabilities."_s;
    if (path.startsWith(capabilities))
        return capability(path.mid(capabilities.size()));
    const auto is = [&path](QLatin1String key) { return path == key; };
    if (is("name"_L1))
        return tr("Name");
    if (is("title"_L1))
        //: label: the title of a page
        return tr("Page");
    if (is("kind"_L1))
        return tr("Kind");
    if (is("role"_L1))
        return tr("Role");
    if (is("state"_L1))
        //: label: active, suspended or left
        return tr("State");
    if (is("status"_L1))
        return tr("Status");
    if (is("restriction"_L1))
        return tr("Installing connections");
    if (is("auto_approve_first_party"_L1))
        return tr("Auto-approve connections built by Notion");
    if (is("creation_limited_to_owners"_L1))
        return tr("Only owners create connections");
    if (is("reason"_L1))
        return tr("Reason");
    if (is("note"_L1))
        return tr("Note");
    if (is("review_by"_L1))
        return tr("Review by");
    if (is("until"_L1))
        return tr("Wanted until");
    if (is("ends_at"_L1))
        return tr("Ends");
    if (is("approved_by"_L1))
        return tr("Approved by");
    if (is("approved_at"_L1))
        return tr("Approved");
    if (is("via"_L1))
        //: label: by which way a connection was installed
        return tr("Installed");
    if (is("approved"_L1) || is("approval_added"_L1))
        return tr("Put on the approved list");
    if (is("new_token"_L1))
        return tr("New token");
    if (is("added_by"_L1))
        return tr("Added by");
    if (is("icon"_L1))
        return tr("Icon");
    if (is("developer.name"_L1))
        return tr("Developer");
    if (is("developer.website"_L1))
        return tr("Website");
    if (is("developer.support"_L1))
        return tr("Support address");
    if (is("developer.install_url"_L1))
        return tr("Install address");
    if (is("redirect_uris"_L1))
        return tr("Redirect addresses");
    if (is("installation_scope"_L1))
        return tr("Installation scope");
    if (is("listing"_L1))
        return tr("Listing");
    if (is("only_owners_manage_pages"_L1))
        return tr("Only owners manage its pages");
    if (is("changes"_L1) || is("direct_pages_count"_L1) || is("pages_count"_L1))
        //: label: how many
        return tr("Pages");
    if (is("pages_added"_L1))
        return tr("Pages added");
    if (is("pages_removed"_L1))
        return tr("Pages removed");
    if (is("capabilities_changed"_L1))
        return tr("What it may do has changed");
    if (is("keys"_L1))
        //: label: which properties of a page, or settings of a connection
        return tr("What");
    if (is("users"_L1))
        return tr("People");
    if (is("removed_count"_L1))
        return tr("Access ended");
    if (is("users_count"_L1))
        //: label: how many
        return tr("Users");
    if (is("blocks_count"_L1))
        //: label: how many
        return tr("Blocks");
    if (is("installations_count"_L1))
        //: label: how many
        return tr("Installations");
    if (is("tokens_count"_L1))
        //: label: how many
        return tr("Personal tokens");
    if (is("requests_count"_L1))
        //: label: how many
        return tr("Open requests");
    if (is("sessions_count"_L1))
        //: label: how many
        return tr("Sessions");
    if (is("handed_over.name"_L1))
        return tr("Internal connections handed over to");
    return path;
}

} // namespace Gatehouse
