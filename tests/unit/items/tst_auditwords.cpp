// SPDX-License-Identifier: MIT
#include "models/items/auditactions.h"
#include "models/items/auditdifference.h"
#include "models/items/auditwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Gatehouse;

namespace {

using Outcome = AuditEvents::Outcome;

AuditEvent wordedEvent(const QString &action)
{
    return {.id = AuditEventId(QStringLiteral("e")),
        .actor = UserId(QStringLiteral("ada")),
        .actorName = QStringLiteral("Ada Byron"),
        .action = action,
        .undoable = true};
}

//! "label: before → after" of each difference.
QStringList differencesOf(const AuditEvent &event, const AuditDifferences::Words &words = {})
{
    QStringList lines;
    const QList<AuditDifference> differences = AuditDifferences::of(event, words);
    for (const AuditDifference &difference : differences)
        lines << QStringLiteral("%1: %2 → %3")
                     .arg(difference.label, difference.before, difference.after);
    return lines;
}

} // namespace

class TestAuditWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void detailsTellBeforeAndAfter()
    {
        AuditEvent event = wordedEvent(QStringLiteral("connection.changed"));
        event.before = {{QStringLiteral("name"), QStringLiteral("Zapier")},
            {QStringLiteral("capabilities"),
                QJsonObject{{QStringLiteral("read_content"), true},
                    {QStringLiteral("update_content"), false}}}};
        event.after = {{QStringLiteral("name"), QStringLiteral("Zap")},
            {QStringLiteral("capabilities"),
                QJsonObject{{QStringLiteral("read_content"), true},
                    {QStringLiteral("update_content"), true}}}};
        QCOMPARE(AuditWords::details(event),
            QStringLiteral("Name: Zapier → Zap, Update content: No → Yes"));

        event = wordedEvent(QStringLiteral("connection_policy.changed"));
        event.before = {{QStringLiteral("restriction"), QStringLiteral("off")},
            {QStringLiteral("auto_approve_first_party"), false}};
        event.after = {{QStringLiteral("restriction"), QStringLiteral("approved_only")},
            {QStringLiteral("auto_approve_first_party"), true}};
        QCOMPARE(AuditWords::details(event),
            QStringLiteral("Installing connections: No restrictions → Only from approved list, "
                           "Auto-approve connections built by Notion: No → Yes"));
        QCOMPARE(AuditWords::object(event), QStringLiteral("–"));
        event.objectType = QStringLiteral("connection_policy");
        QCOMPARE(AuditWords::object(event), QStringLiteral("Install policy"));

        event = wordedEvent(QStringLiteral("person.role_changed"));
        event.before = {{QStringLiteral("name"), QStringLiteral("Mei Tanaka")},
            {QStringLiteral("role"), QStringLiteral("member")}};
        event.after = {{QStringLiteral("role"), QStringLiteral("owner")}};
        // The name says whom it is about, not what changed.
        QCOMPARE(AuditWords::details(event), QStringLiteral("Role: Member → Workspace owner"));
    }

    void aLongNoteIsCutInOneLineAndWholeInTheDifference()
    {
        AuditEvent event = wordedEvent(QStringLiteral("connection.approval_changed"));
        const QString note = QString(60, QLatin1Char('n'));
        event.before = {{QStringLiteral("note"), QString()}};
        event.after = {{QStringLiteral("note"), note}};
        QVERIFY(AuditWords::details(event).endsWith(QStringLiteral("nn…")));
        QCOMPARE(AuditDifferences::of(event).first(),
            (AuditDifference{.label = QStringLiteral("Note"), .before = {}, .after = note}));
    }

    void aViewThatIsOverIsNotThePersonsSession()
    {
        AuditEvent event = wordedEvent(QStringLiteral("session.ended"));
        QCOMPARE(AuditWords::event(event), QStringLiteral("Session ended"));
        event.onBehalfOf = UserId(QStringLiteral("mei"));
        QCOMPARE(AuditWords::event(event), QStringLiteral("No longer viewed as this person"));
    }

    void aHandOverNamesThePeople()
    {
        AuditEvent event = wordedEvent(QStringLiteral("connection.changed"));
        event.before = {{QStringLiteral("added_by"), QStringLiteral("u1")}};
        event.after = {{QStringLiteral("added_by"), QStringLiteral("u2")}};
        QCOMPARE(AuditWords::event(event), QStringLiteral("Handed over"));
        QCOMPARE(AuditDifferences::people(event),
            (QList{UserId(QStringLiteral("u1")), UserId(QStringLiteral("u2"))}));
        const AuditDifferences::Words words{.person = [](const QString &id) {
            return id == QLatin1String("u1") ? QStringLiteral("Mei") : QString();
        }};
        // Of whom no name is known the id says more than nothing.
        QCOMPARE(differencesOf(event, words), QStringList{QStringLiteral("Added by: Mei → u2")});
    }

    void peopleWhoseAccessEndedAreNamed()
    {
        AuditEvent event = wordedEvent(QStringLiteral("connection.access_revoked"));
        event.after = {{QStringLiteral("removed_count"), 2},
            {QStringLiteral("users"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mei")}},
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Sam")}}}}};
        QCOMPARE(AuditWords::details(event), QStringLiteral("Mei, Sam"));
        QVERIFY(differencesOf(event).contains(QStringLiteral("People:  → Mei, Sam")));
        event.actorName.clear();
        QCOMPARE(AuditWords::actor(event), QStringLiteral("Somebody without a name"));
        event.actor = {};
        QCOMPARE(
            AuditWords::actor(event), QStringLiteral("Somebody at the service’s command line"));
    }

    void everyValueReadsAsWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *key, const QJsonValue &value, const char *line) {
            QTest::newRow(key) << QString::fromLatin1(key) << value << QString::fromUtf8(line);
        };
        row("state", QStringLiteral("left"), "State:  → Left");
        row("status", QStringLiteral("waiting_for_install"), "Status:  → Waiting for install");
        row("via", QStringLiteral("console"), "Installed:  → By own consent, in Gatehouse");
        row("listing", QStringLiteral("in_review"), "Listing:  → In review for the Marketplace");
        row("pages_count", 1234, "Pages:  → 1,234");
        row("approved", true, "Put on the approved list:  → Yes");
        row("review_by", QStringLiteral("2026-12-24T12:00:00.000Z"), "Review by:  → that day");
        row("redirect_uris",
            QJsonArray{QStringLiteral("https://a.example"), QStringLiteral("https://b.example")},
            "Redirect addresses:  → https://a.example, https://b.example");
        row("changes",
            QJsonArray{QJsonObject{{QStringLiteral("access"), QStringLiteral("direct")}},
                QJsonObject{{QStringLiteral("access"), QStringLiteral("none")}}},
            "Pages:  → 1 page(s) added, 1 page(s) removed");
        row("colour_of_the_future", QStringLiteral("blue"), "colour_of_the_future:  → blue");
    }
    void everyValueReadsAsWords()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, line);
        AuditEvent event = wordedEvent(QStringLiteral("connection.installed"));
        event.after = {{key, value}, {QStringLiteral("grants"), QJsonArray{QStringLiteral("g1")}}};
        const AuditDifferences::Words words{
            .moment = [](const QDateTime &) { return QStringLiteral("that day"); }};
        // Ids of grants say nothing to anybody.
        QCOMPARE(differencesOf(event, words), QStringList{line});
    }

    void aPolicyFileIsAListOfChanges()
    {
        AuditEvent event = wordedEvent(QStringLiteral("policy_file.applied"));
        const QJsonObject changes{{QStringLiteral("changes"),
            QJsonArray{QJsonObject{{QStringLiteral("change"), QStringLiteral("policy")},
                           {QStringLiteral("key"), QStringLiteral("restriction")},
                           {QStringLiteral("before"), QStringLiteral("off")},
                           {QStringLiteral("after"), QStringLiteral("approved_only")}},
                QJsonObject{{QStringLiteral("change"), QStringLiteral("approve")},
                    {QStringLiteral("name"), QStringLiteral("Zapier")},
                    {QStringLiteral("before"), QJsonValue::Null},
                    {QStringLiteral("after"), QJsonObject()}},
                QJsonObject{{QStringLiteral("change"), QStringLiteral("annotate")},
                    {QStringLiteral("name"), QStringLiteral("Slack")},
                    {QStringLiteral("key"), QStringLiteral("note")},
                    {QStringLiteral("before"), QString()},
                    {QStringLiteral("after"), QStringLiteral("For support")}}}}};
        event.after = changes;
        QCOMPARE(differencesOf(event),
            (QStringList{
                QStringLiteral("Installing connections: No restrictions → Only from approved list"),
                QStringLiteral("Zapier: Not approved → Approved"),
                QStringLiteral("Slack: Note:  → For support")}));
        QCOMPARE(AuditWords::details(event), QStringLiteral("3 change(s)"));
        // Taken back.
        event.before = changes;
        event.after = {};
        QCOMPARE(differencesOf(event).at(1), QStringLiteral("Zapier: Approved → Not approved"));
    }

    void aRefusalTellsWhatWasWantedAndWhyNot()
    {
        AuditEvent event = wordedEvent(QStringLiteral("person.removed"));
        event.outcome = Outcome::Refused;
        event.undoable = false;
        event.after = {{QStringLiteral("reason"), QStringLiteral("The last owner stays.")},
            {QStringLiteral("state"), QStringLiteral("left")}};
        QCOMPARE(AuditWords::event(event), QStringLiteral("Tried to remove this person"));
        QCOMPARE(AuditWords::details(event), QStringLiteral("The last owner stays."));
        QCOMPARE(differencesOf(event), QStringList{QStringLiteral("State:  → Left")});
        QCOMPARE(AuditWords::whyNotUndone(event),
            QStringLiteral("It was refused, so there is nothing to undo."));
    }

    void saysWhyItCannotBeUndone()
    {
        AuditEvent event = wordedEvent(QStringLiteral("connection.disconnected"));
        QVERIFY(AuditWords::whyNotUndone(event).isEmpty());
        event.undoable = false;
        QVERIFY(AuditWords::whyNotUndone(event).startsWith(QStringLiteral("This was undone")));
        event.action = QStringLiteral("connection.token_revealed");
        QCOMPARE(AuditWords::whyNotUndone(event),
            QStringLiteral("Actions of this kind cannot be undone."));
    }

    void saysWhatItIsAbout()
    {
        AuditEvent event = wordedEvent(QStringLiteral("page.changed"));
        event.objectType = QStringLiteral("page");
        event.connection = ConnectionId(QStringLiteral("c"));
        event.page = PageId(QStringLiteral("p"));
        QCOMPARE(AuditWords::subject(event), AuditSubject::Page);
        QCOMPARE(AuditWords::object(event), QStringLiteral("A page")); // hidden, or gone
        event.objectType = QStringLiteral("installation");
        event.person = UserId(QStringLiteral("u"));
        QCOMPARE(AuditWords::subject(event), AuditSubject::Connection);
        event.objectName = QStringLiteral("Zapier");
        QCOMPARE(AuditWords::objectKind(event), QStringLiteral("Connection"));
        event.connection.reset();
        QCOMPARE(AuditWords::subject(event), AuditSubject::Person);
        const QJsonObject json = QJsonDocument::fromJson(AuditWords::json(event).toUtf8()).object();
        QCOMPARE(json.value(QLatin1String("object_name")).toString(), QStringLiteral("Zapier"));
        QCOMPARE(json.value(QLatin1String("connection_id")), QJsonValue(QJsonValue::Null));
    }

    void choicesOfActionsAreAskedFor()
    {
        using Group = AuditActions::Group;
        // Everything has its place, once.
        QStringList all;
        for (const Group group : AuditActions::groups()) {
            QVERIFY(!AuditActions::keys(group).isEmpty());
            QVERIFY(AuditActions::isChoice(AuditActions::choice(group)));
            all << AuditActions::keys(group);
        }
        all.sort();
        QStringList keys = AuditActions::keys();
        keys.sort();
        QCOMPARE(all, keys);
        // A refused undo is found with what it was to undo.
        QCOMPARE(AuditActions::patterns({QStringLiteral("connection.approved"),
                     QStringLiteral("connection.restored"), QStringLiteral("no.such")}),
            (QStringList{
                QStringLiteral("connection.approved*"), QStringLiteral("connection.restored")}));
        const QStringList requests = AuditActions::patterns(
            {AuditActions::choice(Group::Requests), QStringLiteral("connection_request.denied")});
        QCOMPARE(requests.size(), AuditActions::keys(Group::Requests).size());
        // The service takes fifty at a time, in 2,000 characters.
        QStringList groups;
        for (const Group group : AuditActions::groups())
            groups << AuditActions::choice(group);
        const QStringList everything = AuditActions::patterns(groups);
        QVERIFY2(everything.size() <= 50, qPrintable(QString::number(everything.size())));
        QVERIFY(everything.join(QLatin1Char(',')).size() <= 2000);
        QVERIFY(!AuditActions::isChoice(QStringLiteral("group:Nonsense")));
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
