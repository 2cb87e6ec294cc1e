// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/service.h"
#include "app/workspace/store/requestrepository.h"
#include "tests/integration/service/rawclient.h"
#include "tests/unit/workspace/rules/rowrules.h"
#include "tests/unit/workspace/workspacetest.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

//! One store with a workspace for every plan and policy, the same people in each, served on a port.
class GovernedWorkspaces {
public:
    struct Space {
        WorkspaceId id = {};
        QString name = {};
        PolicyRow policy = {};
        QHash<QString, ConnectionId> connections = {}; //!< by what and whose: "shared/member"
        QHash<QString, QString> requests = {}; //!< open ones, by who asked
        QByteArray viewer = {}; //!< the token of an owner who looks with the member's eyes
    };
    struct Ask {
        QByteArray method = "GET";
        QString path = {}; //!< after the space
        QJsonObject body = {};
        bool changes = false; //!< whether rule 13 holds for it
    };
    struct Answer {
        QString outcome = {}; //!< a word of the table, or what else was answered
        QJsonObject body = {};
        QString event = {};
    };

    GovernedWorkspaces()
    {
        fill();
        m_service = std::make_unique<Service>(
            ServiceOptions{.directory = m_made.directory.path(), .clock = &m_made.clock});
        if (!m_service->start())
            qFatal("The service does not start.");
    }

    Space &space(const GovernanceRow &row) { return m_spaces[row.plan + u'/' + row.policy]; }
    UserId person(const QString &who) const { return m_people.value(who); }

    Answer ask(const QString &who, const Space &space, const Ask &ask)
    {
        if (!m_client)
            m_client = std::make_unique<RawClient>(m_service->port());
        QByteArray body;
        if (!ask.body.isEmpty())
            body = QJsonDocument(ask.body).toJson(QJsonDocument::Compact);
        QByteArray head = ask.method + " /admin/v1/spaces/" + space.id.toString().toLatin1()
            + ask.path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(m_service->port()) + "\r\nAuthorization: Bearer "
            + (who == QLatin1String("viewer") ? space.viewer : m_tokens.value(who))
            + "\r\nNotion-Version: 2026-06-01\r\n";
        if (!body.isEmpty())
            head += "Content-Type: application/json\r\n";
        if (ask.method != "GET")
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        const RawAnswer answer = m_client->ask(head + "\r\n" + body);
        // Whoever closes the connection closes it after an answer; the next question opens one.
        if (answer.status == 0 || answer.header("Connection") == "close")
            m_client.reset();
        return {.outcome = outcomeOf(answer),
            .body = answer.json(),
            .event = QString::fromLatin1(answer.header("Gatehouse-Event"))};
    }

    //! Lets the owner look with the member's eyes, where nobody does yet.
    void beginViewing(Space &space)
    {
        if (!space.viewer.isEmpty())
            return;
        const Answer answer = ask(QStringLiteral("owner"), space,
            {.method = "POST",
                .path = QStringLiteral("/view_as"),
                .body
                = {{QStringLiteral("user_id"), person(QStringLiteral("member")).toString()}}});
        space.viewer = answer.body.value(QLatin1String("token")).toString().toLatin1();
    }

    //! Another open request in place of one that was withdrawn.
    void askAgain(Space &space, const QString &who)
    {
        auto transaction = Transaction::begin(*m_made.store);
        if (!transaction)
            qFatal("nothing can be written");
        addRequest(*transaction, space, who);
        need(transaction->commitUnaudited());
    }

    //! The newest events of the workspace, the newest first.
    std::vector<AuditRow> lastEvents(const Space &space)
    {
        const auto page
            = AuditRepository(*m_made.store).list({.workspace = space.id, .page = {.size = 2}});
        return page ? page->rows : std::vector<AuditRow>();
    }

    QStringList problems()
    {
        const auto report = checkStore(*m_made.store);
        return report ? report->problems : QStringList{report.error().detail};
    }

private:
    static QString outcomeOf(const RawAnswer &answer)
    {
        switch (answer.status) {
        case 200:
            return QStringLiteral("yes");
        case 403:
            return answer.json()
                .value(QLatin1String("additional_data"))
                .toObject()
                .value(QLatin1String("reason"))
                .toString(QStringLiteral("403 without a reason"));
        case 404:
            return QStringLiteral("hidden");
        case 409:
            return QStringLiteral("conflict");
        default:
            return QStringLiteral("%1 %2").arg(answer.status).arg(answer.text("message"));
        }
    }

    template <class T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }
    static void need(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    void fill()
    {
        Store &store = *m_made.store;
        Transaction transaction = [&] {
            auto begun = Transaction::begin(store);
            if (!begun)
                qFatal("nothing can be written");
            return std::move(*begun);
        }();
        for (const char *who : {"owner", "member", "guest", "suspended", "left", "nobody", "other",
                 "third", "otherOwner"}) {
            const QString name = QString::fromLatin1(who);
            m_people.insert(name,
                need(PersonRepository(store).create(
                    transaction, {.name = name, .email = name + QStringLiteral("@example.com")})));
        }
        // Somewhere everybody is at home, so that every session is one.
        const auto elsewhere = need(
            WorkspaceRepository(store).create(transaction, {.name = QStringLiteral("Elsewhere")}));
        for (auto each = m_people.begin(); each != m_people.end(); ++each) {
            need(PersonRepository(store).join(
                transaction, {.workspace = elsewhere, .person = *each, .role = Role::Owner}));
            m_tokens.insert(
                each.key(), mint(transaction, {.kind = TokenKind::Session, .person = *each}));
        }
        m_tokens.insert(
            QStringLiteral("organization"), mint(transaction, {.kind = TokenKind::Organization}));
        for (const char *plan : EnumText<Plan>::words) {
            for (const char *policy : {"off", "off,limited", "approved_only", "approved_only,auto",
                     "approved_only,limited", "approved_only,auto,limited"})
                addSpace(transaction, QString::fromLatin1(plan), QString::fromLatin1(policy));
        }
        need(transaction.commitUnaudited());
    }

    QByteArray mint(Transaction &transaction, const NewToken &token)
    {
        return need(TokenRepository(*m_made.store).mint(transaction, token)).token.reveal();
    }

    void addSpace(Transaction &transaction, const QString &plan, const QString &policy)
    {
        Store &store = *m_made.store;
        Space space{.name = plan + u'/' + policy, .policy = RowRules::policyFor(policy)};
        space.id = need(WorkspaceRepository(store).create(
            transaction, {.name = space.name, .plan = fromText<Plan>(plan).value_or(Plan::Free)}));
        need(PolicyRepository(store).save(transaction, space.id, space.policy));
        const auto join = [&](const char *who, Role role, PersonState state = PersonState::Active) {
            need(PersonRepository(store).join(transaction,
                {.workspace = space.id,
                    .person = person(QString::fromLatin1(who)),
                    .role = role,
                    .state = state}));
        };
        join("owner", Role::Owner);
        join("otherOwner", Role::Owner);
        join("member", Role::Member);
        join("other", Role::Member);
        join("third", Role::Member);
        join("guest", Role::Guest);
        join("suspended", Role::Owner, PersonState::Suspended);
        join("left", Role::Owner, PersonState::Left);
        for (const char *who : {"owner", "member", "guest", "other"})
            addInternal(transaction, space, QString::fromLatin1(who));
        addPublic(transaction, space, "alone/member", {.addedBy = "member"}, {"member"});
        addPublic(transaction, space, "shared/member", {.addedBy = "other"}, {"other", "member"});
        addPublic(transaction, space, "shared/other", {.addedBy = "other"}, {"other", "third"});
        addPublic(transaction, space, "partner/other", {.addedBy = "other"}, {"other"});
        addPublic(transaction, space, "approved/other", {.addedBy = "other"}, {"other"});
        addPublic(transaction, space, "wanted/other", {.addedBy = "other"}, {"other"});
        addPublic(transaction, space, "first_party/other",
            {.addedBy = "other", .isFirstParty = true}, {"other"});
        for (const char *who : {"owner", "member"})
            addPublic(transaction, space, QStringLiteral("partner/") + QLatin1String(who),
                {.addedBy = who, .registeredBy = who}, {});
        need(PolicyRepository(store).approve(transaction, space.id,
            {.connection = space.connections.value(QStringLiteral("approved/other")),
                .approvedBy = PersonReference{.id = person(QStringLiteral("otherOwner"))},
                .approvedAt = store.now()}));
        for (const char *who : {"owner", "member", "other"})
            addGranted(transaction, space, QString::fromLatin1(who));
        for (const char *who : {"member", "other"})
            addRequest(transaction, space, QString::fromLatin1(who));
        m_spaces.insert(space.name, space);
    }

    //! What was granted for a while: one is over, one is used and runs.
    void addGranted(Transaction &transaction, Space &space, const QString &who)
    {
        Store &store = *m_made.store;
        constexpr Millis day = Millis(24) * 60 * 60 * 1000;
        for (const auto &[what, days] :
            {std::pair("ended/", Millis(-1)), std::pair("ending/", Millis(3))}) {
            const QString key = QLatin1String(what) + who;
            addPublic(transaction, space, key, {.addedBy = "other"}, {"otherOwner"});
            const ConnectionId id = space.connections.value(key);
            const Millis until = store.now() + days * day;
            need(PolicyRepository(store).approve(transaction, space.id,
                {.connection = id,
                    .approvedBy = PersonReference{.id = person(QStringLiteral("otherOwner"))},
                    .approvedAt = store.now()}));
            RequestRepository requests(store);
            const auto request = need(requests.create(transaction,
                {.workspace = space.id,
                    .person = person(who),
                    .connection = id,
                    .reason = QStringLiteral("For a while."),
                    .until = until,
                    .createdAt = store.now() - 2 * day}));
            need(requests.decide(transaction, request,
                {.state = RequestState::Approved,
                    .by = person(QStringLiteral("otherOwner")),
                    .at = store.now() - 2 * day}));
            if (days < 0)
                continue;
            need(InstallationRepository(store).create(transaction,
                {.workspace = space.id,
                    .connection = id,
                    .person = person(who),
                    .installedAt = store.now() - day,
                    .endsAt = until}));
        }
    }

    void addInternal(Transaction &transaction, Space &space, const QString &who)
    {
        const QString key = QStringLiteral("internal/") + who;
        const auto id = need(ConnectionRepository(*m_made.store)
                                 .create(transaction,
                                     {.workspace = space.id,
                                         .name = key,
                                         .registeredBy = person(who),
                                         .addedBy = person(who)}));
        mint(transaction, {.kind = TokenKind::Api, .workspace = space.id, .connection = id});
        space.connections.insert(key, id);
    }

    void addRequest(Transaction &transaction, Space &space, const QString &who)
    {
        const auto request = need(
            RequestRepository(*m_made.store)
                .create(transaction,
                    {.workspace = space.id,
                        .person = person(who),
                        .connection = space.connections.value(QStringLiteral("wanted/other")),
                        .reason = QStringLiteral("For the reports.")}));
        space.requests.insert(who, request.toString());
    }

    struct Maker {
        const char *addedBy = "";
        const char *registeredBy = nullptr;
        bool isFirstParty = false;
    };
    void addPublic(Transaction &transaction, Space &space, const QString &key, const Maker &maker,
        const std::vector<const char *> &installers)
    {
        NewConnection connection{.workspace = space.id,
            .name = key,
            .kind = ConnectionKind::Public,
            .firstParty = maker.isFirstParty,
            .listing = Listing::Listed,
            .scope = InstallationScope::Any,
            .clientId = space.id.toString() + key,
            .redirectUris = {QStringLiteral("https://partner.example/back")},
            .addedBy = person(QString::fromLatin1(maker.addedBy))};
        if (maker.registeredBy)
            connection.registeredBy = person(QString::fromLatin1(maker.registeredBy));
        const auto id = need(ConnectionRepository(*m_made.store).create(transaction, connection));
        Millis at = m_made.store->now();
        for (const char *who : installers) {
            need(InstallationRepository(*m_made.store)
                     .create(transaction,
                         {.workspace = space.id,
                             .connection = id,
                             .person = person(QString::fromLatin1(who)),
                             .installedAt = at++}));
        }
        space.connections.insert(key, id);
    }
    void addPublic(Transaction &transaction, Space &space, const char *key, const Maker &maker,
        const std::vector<const char *> &installers)
    {
        addPublic(transaction, space, QString::fromLatin1(key), maker, installers);
    }

    TestStore m_made = {};
    QHash<QString, UserId> m_people = {};
    QHash<QString, QByteArray> m_tokens = {};
    QHash<QString, Space> m_spaces = {};
    std::unique_ptr<Service> m_service = {};
    std::unique_ptr<RawClient> m_client = {};
};

} // namespace GatehouseWorkspace
