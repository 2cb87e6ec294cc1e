// SPDX-License-Identifier: MIT
#include "app/workspace/admin/connectioncreation.h"

#include "app/workspace/admin/adminobjects.h"
#include "app/workspace/admin/change.h"
#include "app/workspace/admin/space.h"
#include "app/workspace/dispatch/decisions.h"
#include "app/workspace/rules/accessrules.h"
#include "app/workspace/schema/problems.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/keys.h"
#include "app/workspace/store/policyrepository.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/tokenrepository.h"

#include <QJsonArray>
#include <QUuid>

namespace GatehouseWorkspace {

namespace {

using Presence = Schema::Field::Presence;

Schema capabilitiesSchema()
{
    return Schema::object({
        {.name = QLatin1String("read_content"), .schema = Schema::boolean()},
        {.name = QLatin1String("update_content"), .schema = Schema::boolean()},
        {.name = QLatin1String("insert_content"), .schema = Schema::boolean()},
        {.name = QLatin1String("read_comments"), .schema = Schema::boolean()},
        {.name = QLatin1String("insert_comments"), .schema = Schema::boolean()},
        {.name = QLatin1String("user_information"),
            .schema = Schema::oneOf({QStringLiteral("none"), QStringLiteral("without_email"),
                QStringLiteral("with_email")})},
    });
}

const Schema &creationSchema()
{
    static const Schema schema = Schema::object({
        {.name = QLatin1String("kind"),
            .schema = Schema::oneOf({QStringLiteral("internal"), QStringLiteral("public")}),
            .presence = Presence::Required},
        {.name = QLatin1String("name"),
            .schema = Schema::name({.least = 1, .most = 100}),
            .presence = Presence::Required},
        {.name = QLatin1String("icon"), .schema = Schema::connectionIcon().orNull()},
        {.name = QLatin1String("capabilities"), .schema = capabilitiesSchema()},
        {.name = QLatin1String("developer"),
            .schema = Schema::object({
                {.name = QLatin1String("name"), .schema = Schema::name({.most = 200}).orNull()},
                {.name = QLatin1String("website"), .schema = Schema::webAddress().orNull()},
                {.name = QLatin1String("support"), .schema = Schema::supportAddress().orNull()},
                {.name = QLatin1String("install_url"), .schema = Schema::webAddress().orNull()},
            })},
        {.name = QLatin1String("redirect_uris"),
            .schema = Schema::array(Schema::redirectAddress(), 50)},
        {.name = QLatin1String("installation_scope"),
            .schema = Schema::oneOf({QStringLiteral("any"), QStringLiteral("selected")})},
        {.name = QLatin1String("workspace_ids"), .schema = Schema::array(Schema::uuid(), 100)},
    });
    return schema;
}

Capabilities capabilitiesOf(const QJsonObject &json)
{
    const auto flag = [&json](const char *key, bool otherwise) {
        return json.value(QLatin1String(key)).toBool(otherwise);
    };
    return {.readContent = flag("read_content", true),
        .updateContent = flag("update_content", false),
        .insertContent = flag("insert_content", false),
        .readComments = flag("read_comments", false),
        .insertComments = flag("insert_comments", false),
        .userInformation
        = fromText<UserInformation>(json.value(QLatin1String("user_information")).toString())
              .value_or(UserInformation::None)};
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts << value.toString();
    return texts;
}

//! What no schema can say: keys that belong to the other kind, or that need one another.
std::optional<HttpError> whyNoSense(const QJsonObject &body)
{
    const bool internal = body.value(QLatin1String("kind")) == QLatin1String("internal");
    for (const char *key : {"redirect_uris", "installation_scope", "workspace_ids"}) {
        const QJsonValue value = body.value(QLatin1String(key));
        if (internal && !value.isUndefined())
            return refusalOf(QStringLiteral("body"),
                {Problem::instead(QStringLiteral("body.") + QLatin1String(key),
                    QStringLiteral("not present"), value)});
    }
    if (internal)
        return {};
    if (body.value(QLatin1String("redirect_uris")).toArray().isEmpty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.redirect_uris"),
                QStringLiteral("an array of at least one address"),
                body.value(QLatin1String("redirect_uris")))});
    const bool selected
        = body.value(QLatin1String("installation_scope")) == QLatin1String("selected");
    if (selected == body.value(QLatin1String("workspace_ids")).toArray().isEmpty())
        return refusalOf(QStringLiteral("body"),
            {Problem::instead(QStringLiteral("body.workspace_ids"),
                selected ? QStringLiteral("an array of at least one workspace")
                         : QStringLiteral("not present"),
                body.value(QLatin1String("workspace_ids")))});
    return {};
}

NewConnection connectionOf(const Call &call, const Space &space)
{
    const QJsonObject &body = call.body;
    const QJsonObject developer = body.value(QLatin1String("developer")).toObject();
    const auto word = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    NewConnection connection{.workspace = space.workspace.id,
        .name = word(body, "name"),
        .icon = word(body, "icon"),
        .kind = fromText<ConnectionKind>(word(body, "kind")).value_or(ConnectionKind::Internal),
        .developer = {.name = word(developer, "name"),
            .website = word(developer, "website"),
            .support = word(developer, "support"),
            .installUrl = word(developer, "install_url")},
        .capabilities = capabilitiesOf(body.value(QLatin1String("capabilities")).toObject())};
    if (connection.kind == ConnectionKind::Public) {
        connection.redirectUris = textsOf(body.value(QLatin1String("redirect_uris")));
        for (const QString &id : textsOf(body.value(QLatin1String("workspace_ids"))))
            connection.workspaceIds << canonicalUuid(id);
        connection.scope = connection.workspaceIds.isEmpty() ? InstallationScope::Any
                                                             : InstallationScope::Selected;
        connection.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return connection;
}

enum class SecretPart { Given, Withheld };

QByteArray creationAnswer(const ConnectionRow &row, const Secret &secret, SecretPart part)
{
    const bool given = part == SecretPart::Given;
    const bool internal = row.kind == ConnectionKind::Internal;
    const QString text = given ? QString::fromLatin1(secret.reveal()) : QString();
    JsonWriter json;
    writeOpenConnection(json, row, internal ? text : QString());
    if (!given)
        json.key("secret_withheld").value(true);
    else if (!internal)
        json.key("client_secret").value(text);
    json.endObject();
    return json.take();
}

//! The secret that the reply alone holds: an internal connection's token.
Gatehouse::Result<Secret, HttpError> firstToken(
    Call &call, const Space &space, const ConnectionId &id, Transaction &transaction)
{
    auto token
        = TokenRepository(call.store)
              .mint(transaction,
                  {.kind = TokenKind::Api, .workspace = space.workspace.id, .connection = id});
    if (!token)
        return Refusal::ofStore(token.error());
    return token->token;
}

ChangeResult create(Call &call, const Space &space, AuditEntry entry, Transaction &transaction)
{
    const Result<PolicyRow> policy = PolicyRepository(call.store).policy(space.workspace.id);
    if (!policy)
        return Refusal::ofStore(policy.error());
    if (const Decision decision = mayCreateConnection(space.caller, *policy); !decision.allowed())
        return refusalFor(decision, QStringLiteral("create connections in this workspace"));
    if (std::optional<HttpError> error = whyNoSense(call.body))
        return *error;
    NewConnection connection = connectionOf(call, space);
    const auto person = actingPerson(call, transaction);
    if (!person)
        return person.error();
    connection.addedBy = *person;
    connection.registeredBy = *person;
    Secret secret;
    if (connection.kind == ConnectionKind::Public) {
        secret = newToken(QLatin1String("secret_"));
        connection.clientSecretHash = call.store.keys().hash(secret.reveal());
    }
    ConnectionRepository connections(call.store);
    const Result<ConnectionId> id = connections.create(transaction, connection);
    if (!id)
        return Refusal::ofStore(id.error());
    if (connection.kind == ConnectionKind::Internal) {
        auto token = firstToken(call, space, *id, transaction);
        if (!token)
            return token.error();
        secret = std::move(*token);
    }
    const Result<ConnectionRow> row = connections.find(space.workspace.id, *id);
    if (!row)
        return Refusal::ofStore(row.error());
    entry.objectId = id->toString();
    entry.connection = *id;
    entry.after = {{QStringLiteral("name"), connection.name},
        {QStringLiteral("kind"), QString(toText(connection.kind))}};
    entry.undo = AuditEntry::Undo::Possible;
    return Changed{.entry = entry,
        .answer = creationAnswer(*row, secret, SecretPart::Given),
        .repeated = creationAnswer(*row, secret, SecretPart::Withheld)};
}

Answer createConnection(Call &call)
{
    const auto space = spaceOf(call);
    if (!space)
        return space.error();
    AuditEntry entry = changeEntry(call, *space, QStringLiteral("connection.created"));
    entry.objectType = QStringLiteral("connection");
    AuditEntry attempt = entry;
    attempt.after = {{QStringLiteral("name"), call.body.value(QLatin1String("name"))}};
    return performChange(call, attempt, [&](Transaction &transaction) -> ChangeResult {
        return create(call, *space, entry, transaction);
    });
}

} // namespace

void addConnectionCreationRoutes(Routes &routes)
{
    routes.add(Method::Post, "/admin/v1/spaces/{space_id}/connections",
        {.handler = createConnection, .body = &creationSchema()});
}

} // namespace GatehouseWorkspace
