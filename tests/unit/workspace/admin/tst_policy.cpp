// SPDX-License-Identifier: MIT
// The install policy: who sees and changes it, what a change would do, and taking it back.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestPolicy final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_path = QStringLiteral("/connection_policy");

    static QJsonObject three(const char *restriction, bool automatic, bool limited)
    {
        return {{QStringLiteral("restriction"), QLatin1String(restriction)},
            {QStringLiteral("auto_approve_first_party"), automatic},
            {QStringLiteral("creation_limited_to_owners"), limited}};
    }
    static QJsonObject threeOf(const AdminCaller::Answered &answer)
    {
        QJsonObject kept;
        for (const char *key :
            {"restriction", "auto_approve_first_party", "creation_limited_to_owners"})
            kept.insert(QLatin1String(key), answer.body.value(QLatin1String(key)));
        return kept;
    }
    AdminCaller::Answered read(const QByteArray &token = {})
    {
        return m_admin->ask({.path = m_path, .token = token});
    }
    AdminCaller::Answered change(const QJsonObject &body, const QByteArray &token = {})
    {
        return m_admin->ask(
            {.method = Method::Patch, .path = m_path, .body = body, .token = token});
    }
    AdminCaller::Answered preview(const QJsonObject &body, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = m_path + QStringLiteral("/preview"),
            .body = body,
            .token = token});
    }
    static QStringList names(const AdminCaller::Answered &answer, const char *key)
    {
        QStringList names;
        const QJsonArray rows = answer.object(key).value(QLatin1String("connections")).toArray();
        for (const QJsonValue &row : rows)
            names << row.toObject().value(QLatin1String("name")).toString();
        return names;
    }
    static int count(const AdminCaller::Answered &answer, const char *key)
    {
        return answer.object(key).value(QLatin1String("count")).toInt(-1);
    }

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void ownersAndMembersSeeIt()
    {
        const auto owner = read();
        QCOMPARE(owner.status, 200);
        QCOMPARE(owner.text("object"), QStringLiteral("connection_policy"));
        QCOMPARE(threeOf(owner), three("approved_only", true, false));
        QCOMPARE(owner.body.value(QLatin1String("may_change")), QJsonValue(true));
        QCOMPARE(owner.body.value(QLatin1String("why_not")), QJsonValue(QJsonValue::Null));
        for (const QByteArray &token : {m_admin->member, m_admin->looking(m_admin->memberId)}) {
            const auto member = read(token);
            QCOMPARE(member.status, 200);
            QCOMPARE(threeOf(member), three("approved_only", true, false));
            QCOMPARE(member.body.value(QLatin1String("may_change")), QJsonValue(false));
            QCOMPARE(member.text("why_not"), QStringLiteral("role"));
        }
        QVERIFY(read(m_admin->organization).flag("may_change"));
        QCOMPARE(read(m_admin->guest).status, 403);
        QCOMPARE(read(m_admin->guest).reason(), QStringLiteral("role"));
    }

    void otherPlansHaveNone()
    {
        m_admin->setPlan(Plan::Business);
        QCOMPARE(read().status, 403);
        QCOMPARE(read().reason(), QStringLiteral("plan"));
        QCOMPARE(read(m_admin->member).reason(), QStringLiteral("plan"));
        QCOMPARE(change({}).reason(), QStringLiteral("plan"));
        QCOMPARE(preview({}).reason(), QStringLiteral("plan"));
        // Who may not on any plan is told that.
        QCOMPARE(read(m_admin->guest).reason(), QStringLiteral("role"));
        QCOMPARE(change({}, m_admin->member).reason(), QStringLiteral("role"));
    }

    void onlyOwnersChangeIt()
    {
        const QJsonObject body{{QStringLiteral("creation_limited_to_owners"), true}};
        const qint64 events = m_admin->eventCount();
        for (const QByteArray &token : {m_admin->member, m_admin->guest}) {
            const auto refused = change(body, token);
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.reason(), QStringLiteral("role"));
            QCOMPARE(preview(body, token).reason(), QStringLiteral("role"));
        }
        const auto looking = change(body, m_admin->looking(m_admin->test.demo.ada));
        QCOMPARE(looking.status, 403);
        QCOMPARE(looking.text("message"), QStringLiteral("This session can only look."));
        QCOMPARE(m_admin->eventCount(), events + 3); // the refusals
        QCOMPARE(threeOf(read()), three("approved_only", true, false));
        QCOMPARE(change(body, m_admin->organization).status, 200);
        QCOMPARE(threeOf(read()), three("approved_only", true, true));
    }

    void aChangeIsOneEventThatCanBeUndone()
    {
        const qint64 events = m_admin->eventCount();
        const auto changed = change({{QStringLiteral("creation_limited_to_owners"), true}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(threeOf(changed), three("approved_only", true, true));
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("id")).toString(), changed.event);
        QCOMPARE(event.value(QLatin1String("action")).toString(),
            QStringLiteral("connection_policy.changed"));
        const auto flag = [](bool value) {
            return QJsonValue(QJsonObject{{QStringLiteral("creation_limited_to_owners"), value}});
        };
        QCOMPARE(event.value(QLatin1String("before")), flag(false));
        QCOMPARE(event.value(QLatin1String("after")), flag(true));
        QCOMPARE(m_admin
                     ->ask({.method = Method::Post,
                         .path = QStringLiteral("/connections"),
                         .body = {{QStringLiteral("kind"), QStringLiteral("internal")},
                             {QStringLiteral("name"), QStringLiteral("Robot")}},
                         .token = m_admin->member})
                     .reason(),
            QStringLiteral("policy"));

        QCOMPARE(m_admin->undo(event, m_admin->member).status, 403);
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(threeOf(read()), three("approved_only", true, false));
        QCOMPARE(m_admin->undo(event).status, 409);
    }

    void nothingToDoIsNoEvent()
    {
        const qint64 events = m_admin->eventCount();
        for (const QJsonObject &body : {QJsonObject{},
                 QJsonObject{{QStringLiteral("restriction"), QStringLiteral("approved_only")}}}) {
            const auto answer = change(body);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.event.isEmpty());
        }
        QCOMPARE(m_admin->eventCount(), events);
    }

    void liftingTheRestrictionEndsAutomaticApproval()
    {
        const auto lifted = change({{QStringLiteral("restriction"), QStringLiteral("off")}});
        QCOMPARE(threeOf(lifted), three("off", false, false));
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(event.value(QLatin1String("after")).toObject().size(), 2);
        const auto refused = change({{QStringLiteral("auto_approve_first_party"), true}});
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.text("message").contains(QLatin1String("while restriction is off")));
        QCOMPARE(change({{QStringLiteral("restriction"), QStringLiteral("off")},
                            {QStringLiteral("auto_approve_first_party"), true}})
                     .status,
            400);
        QCOMPARE(preview({{QStringLiteral("auto_approve_first_party"), true}}).status, 400);
        // Both come back together.
        QCOMPARE(m_admin->undo(event).status, 200);
        QCOMPARE(threeOf(read()), three("approved_only", true, false));
    }

    void undoIsRefusedWhenThePolicyMovedOn()
    {
        change({{QStringLiteral("auto_approve_first_party"), false}});
        const QJsonObject first = m_admin->lastEvent();
        change({{QStringLiteral("restriction"), QStringLiteral("off")}});
        const auto off = m_admin->undo(first);
        QCOMPARE(off.status, 409);
        QCOMPARE(off.text("message"), QStringLiteral("The restriction was turned off since."));
        change({{QStringLiteral("restriction"), QStringLiteral("approved_only")},
            {QStringLiteral("auto_approve_first_party"), true}});
        const auto again = m_admin->undo(first);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.text("message"), QStringLiteral("The policy was changed again since."));
        QCOMPARE(threeOf(read()), three("approved_only", true, false));
    }

    void whoSawAnotherPolicyIsTold()
    {
        const QJsonObject seen = three("approved_only", true, false);
        const auto limit = [&](bool value) {
            return change({{QStringLiteral("creation_limited_to_owners"), value},
                {QStringLiteral("expected"), seen}});
        };
        QCOMPARE(limit(true).status, 200);
        const auto late = limit(true);
        QCOMPARE(late.status, 409);
        QCOMPARE(
            late.text("message"), QStringLiteral("Somebody else changed the policy meanwhile."));
        QCOMPARE(threeOf(read()), three("approved_only", true, true));
    }

    void whatAPolicyIsNot()
    {
        for (const QJsonObject &body :
            {QJsonObject{{QStringLiteral("restriction"), QStringLiteral("some")}},
                QJsonObject{{QStringLiteral("auto_approve_first_party"), 1}},
                QJsonObject{{QStringLiteral("other"), true}},
                QJsonObject{{QStringLiteral("expected"),
                    QJsonObject{{QStringLiteral("restriction"), QStringLiteral("off")}}}}}) {
            const auto refused = change(body);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.text("code"), QStringLiteral("validation_error"));
        }
    }

    void aKeyChangesItOnce()
    {
        const QByteArray key = "0f1d9c56-5a0c-4cc4-9d3b-3c8a3a1d7b10";
        const AdminCaller::Told told{.method = Method::Patch,
            .path = m_path,
            .body = {{QStringLiteral("creation_limited_to_owners"), true}},
            .key = key};
        QCOMPARE(m_admin->ask(told).event.toLatin1(), key);
        const qint64 events = m_admin->eventCount();
        QCOMPARE(m_admin->ask(told).status, 200);
        QCOMPARE(m_admin->eventCount(), events);
    }

    void thePreviewNamesWhatIsTouched()
    {
        const qint64 events = m_admin->eventCount();
        const auto off = preview({{QStringLiteral("restriction"), QStringLiteral("off")}});
        QCOMPARE(off.status, 200);
        QCOMPARE(off.text("object"), QStringLiteral("connection_policy_preview"));
        QCOMPARE(off.object("before"), three("approved_only", true, false));
        QCOMPARE(off.object("after"), three("off", false, false));
        QCOMPARE(count(off, "not_covered"), 0);
        QCOMPARE(names(off, "newly_covered"),
            QStringList(
                {QStringLiteral("Cursor"), QStringLiteral("Make"), QStringLiteral("Zapier")}));
        QCOMPARE(count(off, "auto_approved"), 0);
        QCOMPARE(count(off, "install_refused"), 0);
        const auto fewer = preview({{QStringLiteral("auto_approve_first_party"), false},
            {QStringLiteral("creation_limited_to_owners"), true}});
        QCOMPARE(names(fewer, "newly_not_covered"),
            QStringList({QStringLiteral("Asana"), QStringLiteral("GitHub"), QStringLiteral("Jira"),
                QStringLiteral("Trello")}));
        QCOMPARE(count(fewer, "not_covered"), 7);
        QCOMPARE(count(fewer, "newly_covered"), 0);
        // Members could not install unapproved ones before either, but could create.
        QCOMPARE(count(fewer, "install_refused"), 0);
        QCOMPARE(count(fewer, "creation_refused"), 20);
        const QJsonArray people
            = fewer.object("creation_refused").value(QLatin1String("people")).toArray();
        QCOMPARE(people.size(), 20);
        const QJsonObject same = people.at(0).toObject();
        QCOMPARE(same.value(QLatin1String("name")).toString(), QStringLiteral("Aisha Khan"));
        QCOMPARE(same.value(QLatin1String("state")).toString(), QStringLiteral("active"));
        const auto now = preview({});
        QCOMPARE(names(now, "auto_approved"), names(fewer, "newly_not_covered"));
        QCOMPARE(count(now, "newly_covered") + count(now, "newly_not_covered"), 0);
        const QJsonObject reference
            = now.object("not_covered").value(QLatin1String("connections")).toArray()[2].toObject();
        QCOMPARE(reference.value(QLatin1String("name")).toString(), QStringLiteral("Zapier"));
        QCOMPARE(reference.value(QLatin1String("kind")).toString(), QStringLiteral("public"));
        QCOMPARE(reference.value(QLatin1String("first_party")), QJsonValue(false));
        QCOMPARE(reference.value(QLatin1String("users_count")).toInt(), 4);
        // It looks and changes nothing.
        QCOMPARE(m_admin->eventCount(), events);
        QCOMPARE(threeOf(read()), three("approved_only", true, false));
        QCOMPARE(preview({}, m_admin->looking(m_admin->test.demo.ada)).status, 200);
    }

    void thePreviewSaysWhoLosesInstalling()
    {
        change({{QStringLiteral("restriction"), QStringLiteral("off")}});
        const auto on = preview({{QStringLiteral("restriction"), QStringLiteral("approved_only")}});
        QCOMPARE(count(on, "install_refused"), 20);
        QCOMPARE(count(on, "newly_not_covered"), 7);
        QCOMPARE(count(on, "creation_refused"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
