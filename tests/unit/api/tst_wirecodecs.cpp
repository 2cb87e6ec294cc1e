// SPDX-License-Identifier: MIT
#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/notionusercodec.h"
#include "models/api/wire/objectreader.h"
#include "models/api/wire/pagecodec.h"
#include "models/api/wire/workspacecodec.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using ErrorKind = ApiError::Kind;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    Q_ASSERT_X(document.isObject(), text, qPrintable(error.errorString()));
    return document.object();
}

const char connectionText[]
    = R"({"object":"connection","id":"c1","bot_id":null,"name":"Zapier","icon":"⚡","kind":"public","first_party":false,"developer":{"name":"Zapier Inc","website":"https://zapier.example","support":"help@zapier.example","install_url":null},"registered_by":null,"listing":"listed","installation_scope":"any","workspace_ids":[],"client_id":"cl","redirect_uris":["https://z/cb"],"capabilities":{"read_content":true,"update_content":true,"insert_content":false,"read_comments":false,"insert_comments":false,"user_information":"with_email"},"added_by":{"id":"u1","name":"Ada","state":"left"},"added_at":"2026-07-01T10:00:00.123Z","last_used_at":null,"token":null,"status":"active","approved":false,"only_owners_manage_pages":true,"users_count":3,"direct_pages_count":2,"restorable_until":null})";

} // namespace

class TestWireCodecs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPageChangesDo()
    {
        const auto effects = Wire::decodePageAccessEffects(json(
            R"({"object":"page_access_preview","results":[{"connection_id":"c1","name":"Zapier","opened":57,"closed":0,"pages":[]}]})"));
        QVERIFY2(effects, effects ? "" : qPrintable(effects.error().detail));
        QCOMPARE(effects->size(), size_t(1));
        QCOMPARE(effects->front().opened, 57);
        QVERIFY(!Wire::decodePageAccessEffects(json(R"({"object":"page_access_preview"})")));
    }

    void readsWhereAReachedPageComesFrom()
    {
        const auto page = Wire::decodeReachedPage(json(
            R"({"object":"connection_page","id":"p","title":null,"icon":null,"parent":{"type":"workspace","workspace":true},"source":"inherited","inherited_from":"r","inherited_from_title":"Engineering","installation_id":"i","installed_by":{"id":"u","name":"Mei"},"descendants_count":3})"));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QVERIFY(!page->title);
        QCOMPARE(page->inheritedFromTitle, std::optional(QStringLiteral("Engineering")));
        QCOMPARE(page->installedBy->name, QStringLiteral("Mei"));
    }

    void readsAConnection()
    {
        const Result<Connection> connection = Wire::decodeConnection(json(connectionText));
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
        QCOMPARE(connection->id, ConnectionId(QStringLiteral("c1")));
        QCOMPARE(connection->kind, Connections::Kind::Public);
        QCOMPARE(connection->status, Connections::Status::Active);
        QCOMPARE(connection->listing, std::optional(Connections::Listing::Listed));
        QCOMPARE(connection->scope, std::optional(Connections::Scope::Any));
        QCOMPARE(connection->addedBy->state, People::State::Left);
        QCOMPARE(connection->addedAt,
            QDateTime(QDate(2026, 7, 1), QTime(10, 0, 0, 123), QTimeZone::utc()));
        QVERIFY(connection->lastUsedAt.isNull());
        QVERIFY(!connection->token);
        QCOMPARE(connection->approved, std::optional(false));
        QCOMPARE(connection->usersCount, std::optional(3));
        QCOMPARE(
            connection->capabilities->userInformation, Capabilities::UserInformation::WithEmail);
        QVERIFY(!connection->capabilities->insertContent);
        QCOMPARE(connection->developer.website, QUrl(QStringLiteral("https://zapier.example")));
    }

    void toleratesWhatIsNewInAConnection()
    {
        QJsonObject changed = json(connectionText);
        changed[QStringLiteral("kind")] = QStringLiteral("agent");
        changed[QStringLiteral("status")] = QStringLiteral("sleeping");
        changed[QStringLiteral("listing")] = QStringLiteral("featured");
        changed[QStringLiteral("never_heard_of")] = QJsonArray{1};
        const Result<Connection> connection = Wire::decodeConnection(changed);
        QVERIFY(connection);
        QCOMPARE(connection->kind, Connections::Kind::Unknown);
        QCOMPARE(connection->status, Connections::Status::Unknown);
        QVERIFY(!connection->listing);
    }

    void namesTheMissingKey_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"object", "id", "name", "kind", "status"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void namesTheMissingKey()
    {
        QFETCH(QString, key);
        QJsonObject changed = json(connectionText);
        changed.remove(key);
        const Result<Connection> connection = Wire::decodeConnection(changed);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Malformed);
        QCOMPARE(connection.error().detail, QStringLiteral("connection.") + key);
    }

    void namesTheMissingKeyOfAnInnerObject()
    {
        QJsonObject changed = json(connectionText);
        changed[QStringLiteral("added_by")] = QJsonObject{};
        const Result<Connection> connection = Wire::decodeConnection(changed);
        QVERIFY(!connection);
        QCOMPARE(connection.error().detail, QStringLiteral("connection.added_by: person.id"));
    }

    void readsAConnectionsUser()
    {
        const Result<ConnectionUser> row = Wire::decodeConnectionUser(json(
            R"({"object":"connection_user","id":"i1","bot_id":"b1","installed_at":"2026-07-01T10:00:00.000Z","via":"token","last_used_at":null,"direct_pages_count":4,"user":{"object":"user","id":"u1","type":"person","name":"Ada","avatar_url":null,"person":{"email":"ada@example.com","email_verified":true},"role":"owner","state":"active"}})"));
        QVERIFY(row);
        QCOMPARE(row->via, Connections::Via::Token);
        QCOMPARE(row->user.role, std::optional(People::Role::Owner));
        QCOMPARE(row->user.email, std::optional(QStringLiteral("ada@example.com")));
        QCOMPARE(row->directPagesCount, 4);
    }

    void readsABotsRow()
    {
        const Result<Person> bot = Wire::decodeAdminPerson(json(
            R"({"object":"user","id":"b1","type":"bot","name":"Export","avatar_url":null,"connection_id":"c1"})"));
        QVERIFY(bot);
        QCOMPARE(bot->type, People::Type::Bot);
        QCOMPARE(bot->connection, std::optional(ConnectionId(QStringLiteral("c1"))));
        QVERIFY(!bot->role && !bot->state && !bot->email);
    }

    void readsAWorkspace()
    {
        const Result<Workspace> workspace = Wire::decodeWorkspace(json(
            R"({"object":"space","id":"s1","name":"Northwind","icon":null,"plan":"enterprise","role":"owner","counts":{"connections":18,"people":26}})"));
        QVERIFY(workspace);
        QCOMPARE(workspace->plan, std::optional(Workspaces::Plan::Enterprise));
        QCOMPARE(workspace->ownRole, std::optional(People::Role::Owner));
        QCOMPARE(workspace->connectionsCount, std::optional(18));
        QCOMPARE(workspace->peopleCount, std::optional(26));
    }

    void onlyTheCursorDecidesWhetherAListGoesOn()
    {
        const auto page = Wire::decodePage<Person>(
            json(R"({"object":"list","results":[],"has_more":true,"next_cursor":"n"})"),
            Wire::decodeAdminPerson);
        QVERIFY(page);
        QVERIFY(page->items.empty());
        QCOMPARE(page->next, std::optional(Cursor(QStringLiteral("n"))));
        const auto last = Wire::decodePage<Person>(
            json(R"({"object":"list","results":[],"has_more":false,"next_cursor":null})"),
            Wire::decodeAdminPerson);
        QVERIFY(last && !last->next);
        const auto broken = Wire::decodePage<Person>(
            json(R"({"object":"list","results":[],"has_more":true,"next_cursor":null})"),
            Wire::decodeAdminPerson);
        QVERIFY(!broken);
        QCOMPARE(broken.error().detail, QStringLiteral("list.next_cursor"));
    }

    void namesTheRowOfAList()
    {
        const auto page = Wire::decodePage<Person>(
            json(
                R"({"object":"list","results":[{"object":"user","id":"a","type":"bot"},{"object":"user","type":"bot"}],"has_more":false})"),
            Wire::decodeAdminPerson);
        QVERIFY(!page);
        QCOMPARE(page.error().detail, QStringLiteral("results[1]: user.id"));
    }

    void writesNotionUsersBackAsTheyCame_data()
    {
        // Slashes escaped: moc takes two of them for a comment even inside a raw string.
        QTest::addColumn<QByteArray>("text");
        const auto row
            = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("partial", R"({"object":"user","id":"u"})");
        row("person",
            R"({"object":"user","id":"u","name":"A","avatar_url":null,"type":"person","person":{"email":"a@example.com","email_verified":true}})");
        row("person without address",
            R"({"object":"user","id":"u","name":null,"avatar_url":null,"type":"person","person":{}})");
        row("foreign bot",
            R"({"object":"user","id":"u","name":"B","avatar_url":"https:\/\/x/y.png","type":"bot","bot":{}})");
        row("own bot",
            R"({"object":"user","id":"u","name":"B","type":"bot","request_id":"r","bot":{"owner":{"type":"workspace","workspace":true},"workspace_name":"W","workspace_id":"w","workspace_limits":{"max_file_upload_size_in_bytes":5368709120,"new_limit":1.5}}})");
        row("installed bot",
            R"({"object":"user","id":"u","name":"B","type":"bot","bot":{"owner":{"type":"user","user":{"object":"user","id":"p","name":"P","type":"person","person":{"email":"p@example.com","new":1}}},"workspace_name":null,"workspace_id":"w"}})");
        row("another kind",
            R"({"object":"user","id":"u","name":"","avatar_url":"","type":"agent","agent":{"a":[1,null]}})");
        row("odd types",
            R"({"object":"user","id":"u","name":7,"avatar_url":{},"type":"","person":[],"bot":null})");
        row("odd limits",
            R"({"object":"user","id":"u","type":"bot","bot":{"owner":1,"workspace_id":"","workspace_limits":{"max_file_upload_size_in_bytes":1.5}}})");
    }
    void writesNotionUsersBackAsTheyCame()
    {
        QFETCH(QByteArray, text);
        const QJsonObject before = json(text.constData());
        const Result<NotionUser> user = Wire::decodeNotionUser(before);
        QVERIFY(user);
        QCOMPARE(Wire::encodeNotionUser(*user), before);
    }

    void saysWhoATokenIs()
    {
        const Result<NotionUser> bot = Wire::decodeNotionUser(json(
            R"({"object":"user","id":"b","name":"Bot","type":"bot","bot":{"owner":{"type":"user","user":{"object":"user","id":"p"}},"workspace_name":"W","workspace_id":"w","workspace_limits":{"max_file_upload_size_in_bytes":5242880}}})"));
        const Identity identity = toIdentity(*bot);
        QCOMPARE(identity.self.type, People::Type::Bot);
        QCOMPARE(identity.workspace->name, QStringLiteral("W"));
        QVERIFY(!identity.workspace->plan);
        QCOMPARE(identity.botOwner->id, UserId(QStringLiteral("p")));
        QCOMPARE(identity.maxUploadBytes, std::optional<qint64>(5242880));
    }

    void readsEveryIsoTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const char *text : {"2026-04-12T21:18:49.084Z", "2026-04-12T21:18:49.084+00:00",
                 "2026-04-12T23:18:49.084+02:00", "2026-04-12T21:18:49.084"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", "yesterday", "2026-13-40T00:00:00Z"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << false;
    }
    void readsEveryIsoTime()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const QDateTime time = Wire::parsedTime(text);
        QCOMPARE(time.isValid(), valid);
        if (!valid)
            return;
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(time, QDateTime(QDate(2026, 4, 12), QTime(21, 18, 49, 84), QTimeZone::utc()));
    }
};

QTEST_GUILESS_MAIN(TestWireCodecs)
#include "tst_wirecodecs.moc"
