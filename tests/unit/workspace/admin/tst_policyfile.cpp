// SPDX-License-Identifier: MIT
// Policy and approved list as one file: read, planned, applied all or nothing, taken back.
#include "tests/unit/workspace/admin/admincaller.h"

using namespace GatehouseWorkspace;

class TestPolicyFile final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AdminCaller> m_admin;
    const QString m_path = QStringLiteral("/policy_file");
    const QString m_zapier = QStringLiteral("Zapier");

    AdminCaller::Answered read(const QByteArray &token = {})
    {
        return m_admin->ask({.path = m_path, .token = token});
    }
    //! The file as it stands, as somebody would keep it.
    QJsonObject file() { return read().body; }
    AdminCaller::Answered plan(const QJsonObject &file, const QByteArray &token = {})
    {
        return m_admin->ask({.method = Method::Post,
            .path = m_path + QStringLiteral("/plan"),
            .body = file,
            .token = token});
    }
    AdminCaller::Answered apply(const QJsonObject &file, const QString &seen = {},
        const QByteArray &token = {}, const std::optional<QByteArray> &key = {})
    {
        QJsonObject body{{QStringLiteral("file"), file}};
        if (!seen.isEmpty())
            body.insert(QStringLiteral("seen"), seen);
        return m_admin->ask({.method = Method::Post,
            .path = m_path + QStringLiteral("/apply"),
            .body = body,
            .token = token,
            .key = key});
    }
    static QJsonArray entriesOf(const QJsonObject &file)
    {
        return file.value(QLatin1String("approved")).toArray();
    }
    static QStringList namesOf(const QJsonObject &file)
    {
        QStringList names;
        const QJsonArray entries = entriesOf(file);
        for (const QJsonValue &entry : entries)
            names << entry.toObject().value(QLatin1String("name")).toString();
        return names;
    }
    QJsonObject entryFor(const QString &name, const QString &note)
    {
        return {{QStringLiteral("id"), m_admin->test.connection(name).id.toString()},
            {QStringLiteral("name"), name}, {QStringLiteral("note"), note},
            {QStringLiteral("review_by"), QStringLiteral("2027-03-01T00:00:00.000Z")}};
    }
    //! "approve Zapier" and the like, in the order of the plan.
    static QStringList changesOf(const AdminCaller::Answered &answer)
    {
        QStringList changes;
        const QJsonArray rows = answer.body.value(QLatin1String("changes")).toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject change = row.toObject();
            changes << QStringList{change.value(QLatin1String("change")).toString(),
                change.value(QLatin1String("key")).toString(),
                change.value(QLatin1String("name")).toString()}
                           .join(QLatin1Char(' '))
                           .simplified();
        }
        return changes;
    }
    static QJsonArray problemsOf(const AdminCaller::Answered &answer)
    {
        return answer.body.value(QLatin1String("problems")).toArray();
    }
    //! Figma goes, Zapier comes, Slack is annotated, creation is limited.
    QJsonObject otherFile()
    {
        QJsonObject other = file();
        QJsonObject policy = other.value(QLatin1String("policy")).toObject();
        policy.insert(QStringLiteral("creation_limited_to_owners"), true);
        other.insert(QStringLiteral("policy"), policy);
        QJsonArray entries;
        const QJsonArray before = entriesOf(other);
        for (const QJsonValue &value : before) {
            QJsonObject entry = value.toObject();
            if (entry.value(QLatin1String("name")) == QLatin1String("Figma"))
                continue;
            if (entry.value(QLatin1String("name")) == QLatin1String("Slack"))
                entry.insert(QStringLiteral("note"), QStringLiteral("Looked at again."));
            entries.append(entry);
        }
        entries.append(entryFor(m_zapier, QStringLiteral("From the file.")));
        other.insert(QStringLiteral("approved"), entries);
        return other;
    }
    const QStringList m_otherChanges{QStringLiteral("policy creation_limited_to_owners"),
        QStringLiteral("unapprove Figma"), QStringLiteral("annotate note Slack"),
        QStringLiteral("approve Zapier")};

private Q_SLOTS:
    void init() { m_admin = std::make_unique<AdminCaller>(); }
    void cleanup()
    {
        QCOMPARE(m_admin->problems(), QStringList());
        m_admin.reset();
    }

    void saysPolicyAndApprovedList()
    {
        const auto answer = read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("object"), QStringLiteral("policy_file"));
        QCOMPARE(answer.body.value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(answer.object("workspace"),
            (QJsonObject{{QStringLiteral("id"), m_admin->test.demo.northwind.toString()},
                {QStringLiteral("name"), QStringLiteral("Northwind")}}));
        QCOMPARE(answer.object("policy"),
            (QJsonObject{{QStringLiteral("restriction"), QStringLiteral("approved_only")},
                {QStringLiteral("auto_approve_first_party"), true},
                {QStringLiteral("creation_limited_to_owners"), false}}));
        // Entries alone: what is approved by itself is not somebody's word.
        QCOMPARE(namesOf(answer.body),
            QStringList({QStringLiteral("Claude"), QStringLiteral("Figma"),
                QStringLiteral("Lucid previews"), QStringLiteral("Slack"),
                QStringLiteral("Typeform")}));
        const QJsonObject slack = entriesOf(answer.body).at(3).toObject();
        QCOMPARE(slack.value(QLatin1String("note")).toString(),
            QStringLiteral("Notices only; posting stays with the channel owners."));
        QVERIFY(slack.value(QLatin1String("review_by")).isString());
    }

    void whatIsSoAlreadyChangesNothing()
    {
        const auto planned = plan(file());
        QCOMPARE(planned.status, 200);
        QCOMPARE(planned.text("object"), QStringLiteral("policy_plan"));
        QCOMPARE(changesOf(planned), QStringList());
        QCOMPARE(problemsOf(planned), QJsonArray());
        const qint64 events = m_admin->eventCount();
        const auto applied = apply(file(), planned.text("digest"));
        QCOMPARE(applied.status, 200);
        QVERIFY(applied.event.isEmpty());
        QCOMPARE(m_admin->eventCount(), events);
    }

    void aPlanSaysEveryChangeAndDoesNone()
    {
        const QJsonObject before = file();
        const qint64 events = m_admin->eventCount();
        const auto planned = plan(otherFile());
        QVERIFY2(planned.status == 200, qPrintable(planned.text("message")));
        QCOMPARE(changesOf(planned), m_otherChanges);
        const QJsonArray changes = planned.body.value(QLatin1String("changes")).toArray();
        const auto change = [&](qsizetype index) {
            QJsonObject object = changes.at(index).toObject();
            object.remove(QStringLiteral("connection_id"));
            return object;
        };
        QCOMPARE(change(0),
            (QJsonObject{{QStringLiteral("change"), QStringLiteral("policy")},
                {QStringLiteral("key"), QStringLiteral("creation_limited_to_owners")},
                {QStringLiteral("name"), QString(QLatin1String(""))},
                {QStringLiteral("before"), false}, {QStringLiteral("after"), true}}));
        QCOMPARE(
            change(2).value(QLatin1String("after")).toString(), QStringLiteral("Looked at again."));
        QCOMPARE(change(3).value(QLatin1String("before")), QJsonValue(QJsonValue::Null));
        QCOMPARE(change(3).value(QLatin1String("key")), QJsonValue(QJsonValue::Null));
        QCOMPARE(change(3).value(QLatin1String("after")).toObject(),
            (QJsonObject{{QStringLiteral("note"), QStringLiteral("From the file.")},
                {QStringLiteral("review_by"), QStringLiteral("2027-03-01T00:00:00.000Z")}}));
        QCOMPARE(changes.at(3).toObject().value(QLatin1String("connection_id")).toString(),
            m_admin->test.connection(m_zapier).id.toString());
        auto after = file();
        QCOMPARE(after.value(QLatin1String("approved")), before.value(QLatin1String("approved")));
        QCOMPARE(m_admin->eventCount(), events);
    }

    void isAppliedInOneEventAndTakenBackInOne()
    {
        QJsonObject before = file();
        QJsonObject wanted = otherFile();
        const qint64 events = m_admin->eventCount();
        const auto applied = apply(wanted, plan(wanted).text("digest"));
        QVERIFY2(applied.status == 200, qPrintable(applied.text("message")));
        QCOMPARE(applied.text("object"), QStringLiteral("policy_plan"));
        QCOMPARE(changesOf(applied), m_otherChanges);
        QCOMPARE(m_admin->eventCount(), events + 1);
        const QJsonObject event = m_admin->lastEvent();
        QCOMPARE(
            event.value(QLatin1String("action")).toString(), QStringLiteral("policy_file.applied"));
        QCOMPARE(event.value(QLatin1String("undoable")), QJsonValue(true));
        QVERIFY(m_admin->test.connection(m_zapier).approved);
        QVERIFY(!m_admin->test.connection(QStringLiteral("Figma")).approved);
        QCOMPARE(changesOf(plan(wanted)), QStringList());
        const auto list = m_admin->ask({.path = QStringLiteral("/approved_connections?q=zapier")});
        const QJsonObject entry = list.results().at(0).toObject();
        QCOMPARE(entry.value(QLatin1String("approved_by"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString(),
            QStringLiteral("Ada Byron"));

        QCOMPARE(m_admin->undo(event).status, 200);
        QJsonObject after = file();
        for (QJsonObject *each : {&before, &after})
            each->remove(QStringLiteral("request_id"));
        QCOMPARE(after, before);
        // Who approved it and when is back as well.
        const auto figma = m_admin->ask({.path = QStringLiteral("/approved_connections?q=figma")})
                               .results()
                               .at(0)
                               .toObject();
        QCOMPARE(figma.value(QLatin1String("approved_by"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString(),
            QStringLiteral("Grace Okafor"));
        QCOMPARE(m_admin->undo(event).status, 409);
    }

    void problemsKeepItFromBeingApplied()
    {
        QJsonObject wanted = otherFile();
        QJsonArray entries = entriesOf(wanted);
        entries.append(entryFor(QStringLiteral("Miro"), {}));
        entries.append(entryFor(QStringLiteral("Nightly export"), {}));
        entries.append(entryFor(QStringLiteral("Linear"), {})); // of the laboratory
        wanted.insert(QStringLiteral("approved"), entries);
        wanted.insert(QStringLiteral("version"), 7);
        const auto planned = plan(wanted);
        QCOMPARE(planned.status, 200);
        QCOMPARE(problemsOf(planned).size(), 4);
        QCOMPARE(changesOf(planned), m_otherChanges);
        const QJsonObject before = file();
        const auto refused = apply(wanted, planned.text("digest"));
        QCOMPARE(refused.status, 409);
        for (const char *part : {"Miro", "Nightly export", "Linear", "version 7"})
            QVERIFY2(refused.text("message").contains(QLatin1String(part)), part);
        QCOMPARE(file().value(QLatin1String("approved")), before.value(QLatin1String("approved")));
        QCOMPARE(m_admin->lastEvent().value(QLatin1String("result")).toString(),
            QStringLiteral("refused"));
    }

    void theFileOfAnotherWorkspaceIsAProblem()
    {
        QJsonObject wanted = file();
        wanted.insert(QStringLiteral("workspace"),
            QJsonObject{{QStringLiteral("id"), m_admin->test.demo.labs.toString()},
                {QStringLiteral("name"), QStringLiteral("Northwind Labs")}});
        QCOMPARE(problemsOf(plan(wanted)),
            QJsonArray{QStringLiteral("The file is of another workspace, “Northwind Labs”.")});
        QCOMPARE(apply(wanted).status, 409);
    }

    void whatWouldChangeMayHaveChanged()
    {
        const QJsonObject wanted = otherFile();
        const QString seen = plan(wanted).text("digest");
        QCOMPARE(m_admin
                     ->ask({.method = Method::Put,
                         .path = QStringLiteral("/approved_connections/")
                             + m_admin->test.connection(m_zapier).id.toString()})
                     .status,
            200);
        const auto refused = apply(wanted, seen);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.text("message"),
            QStringLiteral("What the file would change has changed. Look again."));
        QCOMPARE(apply(wanted, plan(wanted).text("digest")).status, 200);
    }

    void isNotTakenBackOverLaterChanges_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path"); // %1 Zapier, %2 Figma, %3 Slack
        QTest::addColumn<QByteArray>("body");
        const QString list = QStringLiteral("/approved_connections/%");
        QTest::newRow("policy") << QByteArray("PATCH") << QStringLiteral("/connection_policy")
                                << QByteArray("{\"creation_limited_to_owners\":false}");
        QTest::newRow("approved one annotated")
            << QByteArray("PUT") << list + u'1' << QByteArray("{\"note\":\"Another\"}");
        QTest::newRow("approved one taken off")
            << QByteArray("DELETE") << list + u'1' << QByteArray("{}");
        QTest::newRow("taken off one approved")
            << QByteArray("PUT") << list + u'2' << QByteArray("{}");
        QTest::newRow("taken off one disconnected")
            << QByteArray("DELETE") << QStringLiteral("/connections/%2") << QByteArray("{}");
        QTest::newRow("annotated one annotated")
            << QByteArray("PUT") << list + u'3' << QByteArray("{\"note\":\"Another\"}");
    }
    void isNotTakenBackOverLaterChanges()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QCOMPARE(apply(otherFile()).status, 200);
        const QJsonObject event = m_admin->lastEvent();
        const QStringList names{m_zapier, QStringLiteral("Figma"), QStringLiteral("Slack")};
        for (qsizetype i = 0; i < names.size(); ++i)
            path.replace(
                QStringLiteral("%%1").arg(i + 1), m_admin->test.connection(names[i]).id.toString());
        QCOMPARE(m_admin
                     ->ask({.method = methodOf(method),
                         .path = path,
                         .body = QJsonDocument::fromJson(body).object()})
                     .status,
            200);
        const QJsonObject before = file();
        const auto refused = m_admin->undo(event);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("message").size() > 20);
        QCOMPARE(file().value(QLatin1String("approved")), before.value(QLatin1String("approved")));
        QCOMPARE(file().value(QLatin1String("policy")), before.value(QLatin1String("policy")));
    }

    void theSameKeyAppliesItOnce()
    {
        const QByteArray key = "0d1c6a6a-8f7d-4c43-9d35-7c0c1e52aa01";
        const QJsonObject wanted = otherFile();
        const auto first = apply(wanted, {}, {}, key);
        QCOMPARE(first.event.toLatin1(), key);
        const auto again = apply(wanted, {}, {}, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(changesOf(again), m_otherChanges);
        QVERIFY(again.event.isEmpty());
    }

    void whoMay()
    {
        const QJsonObject wanted = otherFile();
        for (const QByteArray &token :
            {m_admin->member, m_admin->guest, m_admin->looking(m_admin->memberId)}) {
            for (const auto &refused :
                {read(token), plan(wanted, token), apply(wanted, {}, token)}) {
                QCOMPARE(refused.status, 403);
                QCOMPARE(
                    refused.object("additional_data").value(QLatin1String("reason")).toString(),
                    QStringLiteral("role"));
            }
        }
        QCOMPARE(read(m_admin->organization).status, 200);
        QCOMPARE(apply(wanted, {}, m_admin->organization).status, 200);
        QCOMPARE(m_admin->undo(m_admin->lastEvent(), m_admin->member).status, 403);
        m_admin->setPlan(Plan::Business);
        for (const auto &refused : {read(), plan(wanted), apply(wanted)}) {
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.object("additional_data").value(QLatin1String("reason")).toString(),
                QStringLiteral("plan"));
        }
    }

    void wrongForms_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no version")
            << QStringLiteral("version") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a word for a version")
            << QStringLiteral("version") << QJsonValue(QStringLiteral("one"));
        QTest::newRow("no policy") << QStringLiteral("policy") << QJsonValue(QJsonObject());
        QTest::newRow("no workspace") << QStringLiteral("workspace") << QJsonValue(QJsonObject());
        QTest::newRow("no list") << QStringLiteral("approved") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an entry without an id")
            << QStringLiteral("approved") << QJsonValue(QJsonArray{QJsonObject()});
        QTest::newRow("an unknown key") << QStringLiteral("more") << QJsonValue(true);
        QTest::newRow("another object")
            << QStringLiteral("object") << QJsonValue(QStringLiteral("page"));
    }
    void wrongForms()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject wrong = file();
        wrong.remove(key);
        if (!value.isUndefined())
            wrong.insert(key, value);
        QCOMPARE(plan(wrong).status, 400);
        QCOMPARE(apply(wrong).status, 400);
        QCOMPARE(apply(file(), {}).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
