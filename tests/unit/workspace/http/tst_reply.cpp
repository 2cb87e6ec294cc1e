// SPDX-License-Identifier: MIT
#include "app/workspace/http/jsonwriter.h"
#include "app/workspace/http/reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace GatehouseWorkspace;
using Gatehouse::ApiError;

namespace {

using Maker = std::function<HttpError()>;

} // namespace
Q_DECLARE_METATYPE(Maker)

class TestReply final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsEnvelope_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](int status, const char *code, const char *message, Maker make) {
            QTest::addRow("%d %s: %.30s", status, code, message) << std::move(
                make) << status << QString::fromLatin1(code) << QString::fromUtf8(message);
        };
        const auto store = [](ApiError::Kind kind) {
            return Maker([kind] { return Refusal::ofStore({.kind = kind}); });
        };
        using Kind = ApiError::Kind;
        const QString word = QStringLiteral("No.");
        row(400, "invalid_json", "Error parsing JSON body.", Refusal::invalidJson);
        row(400, "invalid_request_url", "Invalid request URL.", Refusal::invalidRequestUrl);
        row(400, "invalid_request", "No.", [=] { return Refusal::invalidRequest(word); });
        row(400, "validation_error", "No.", [=] { return Refusal::validation(word); });
        row(400, "missing_version", "No.", [=] { return Refusal::missingVersion(word); });
        row(400, "invalid_beta", "No.", [=] { return Refusal::invalidBeta(word); });
        row(401, "unauthorized", "API token is invalid.", Refusal::unauthorized);
        row(403, "restricted_resource", "Insufficient permissions for this endpoint.",
            [] { return Refusal::restricted(); });
        row(403, "restricted_resource", "No.", [=] { return Refusal::restricted(word); });
        row(404, "object_not_found", "No.", [=] { return Refusal::notFound(word); });
        row(409, "conflict_error", "Conflict occurred while saving. Please try again.",
            [] { return Refusal::conflict(); });
        row(413, "validation_error", "The request body is larger than 10 bytes.",
            [] { return Refusal::tooLarge(10); });
        row(429, "rate_limited", "You have been rate limited. Please try again in a few minutes.",
            [] { return Refusal::rateLimited(17); });
        row(500, "internal_server_error", "Unexpected error occurred.", Refusal::internal);
        row(500, "internal_server_error", "Unexpected error occurred.", store(Kind::StoreFault));
        row(500, "internal_server_error", "This workspace's file is damaged.",
            store(Kind::StoreDamaged));
        row(503, "service_unavailable", "This workspace cannot be changed: its file is read-only.",
            store(Kind::StoreReadOnly));
        row(503, "service_unavailable",
            "This workspace cannot be changed: its disk is full. Nothing was stored.",
            store(Kind::StoreFull));
        row(503, "service_unavailable",
            "This workspace was written by a newer version of Gatehouse.", store(Kind::StoreNewer));
        row(503, "service_unavailable", "This workspace's file is not there.",
            store(Kind::StoreMissing));
        row(409, "conflict_error", "Conflict occurred while saving. Please try again.",
            store(Kind::Conflict));
    }
    void everyCodeHasItsEnvelope()
    {
        QFETCH(Maker, make);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, message);
        const HttpError error = make();
        Reply reply = Reply::refusal(error);
        reply.seal("0d8f4c1e-0000-4000-8000-000000000001");
        QCOMPARE(reply.status, status);
        const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        QCOMPARE(body.value(QLatin1String("object")), QJsonValue(QStringLiteral("error")));
        QCOMPARE(body.value(QLatin1String("status")), QJsonValue(status));
        QCOMPARE(body.value(QLatin1String("code")), QJsonValue(code));
        QCOMPARE(body.value(QLatin1String("message")), QJsonValue(message));
        QCOMPARE(body.value(QLatin1String("request_id")).toString().toLatin1(),
            reply.header("X-Notion-Request-Id"));
        QCOMPARE(reply.header("retry-after").isEmpty(), status != 429 && status != 503);
        QVERIFY(reply.body.startsWith("{\"object\":\"error\",\"status\":"));
    }

    void aRateLimitSaysWhyAndHowLong()
    {
        const Reply reply = Reply::refusal(Refusal::rateLimited(17));
        QCOMPARE(reply.header("Retry-After"), QByteArray("17"));
        const QJsonObject data = QJsonDocument::fromJson(reply.body)
                                     .object()
                                     .value(QLatin1String("additional_data"))
                                     .toObject();
        QCOMPARE(data,
            (QJsonObject{{QStringLiteral("rate_limit_reason"),
                             QStringLiteral("public_api_request_rate_limit")},
                {QStringLiteral("retry_after"), QStringLiteral("17")}}));
    }

    void aRefusalOfTheAdminApiNamesItsReason()
    {
        using Reason = Refusal::Reason;
        const auto reasonOf = [](Reason reason) {
            return Refusal::restrictedBy(reason, QStringLiteral("No."))
                .additionalData.value(QLatin1String("reason"))
                .toString();
        };
        QCOMPARE(reasonOf(Reason::Role), QStringLiteral("role"));
        QCOMPARE(reasonOf(Reason::Plan), QStringLiteral("plan"));
        QCOMPARE(reasonOf(Reason::Policy), QStringLiteral("policy"));
    }

    void sealingPutsTheIdLast()
    {
        Reply empty = Reply::json("{}");
        empty.seal("1");
        QCOMPARE(empty.body, QByteArray("{\"request_id\":\"1\"}"));
        Reply full = Reply::json("{\"a\":1}");
        full.seal("2");
        QCOMPARE(full.body, QByteArray("{\"a\":1,\"request_id\":\"2\"}"));
        QCOMPARE(full.header("content-type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(full.header("cache-control"), QByteArray("no-store"));
        QCOMPARE(full.header("x-other"), QByteArray());
    }

    void writesWhatQtReadsBack()
    {
        QString everything;
        for (char16_t c = 1; c < 0x300; ++c)
            everything += QChar(c);
        everything += QStringLiteral("„漢字“ 🌙 \u2028");
        JsonWriter json;
        json.beginObject();
        json.key("text").value(everything);
        json.key("empty").value(QString());
        json.key("none").valueOrNull(QString());
        json.key("some").valueOrNull(QStringLiteral(""));
        json.key("big").value(qint64(5368709120));
        json.key("yes").value(true);
        json.key("list").beginArray().value(1).null().beginObject().endObject().endArray();
        json.key("raw").raw("[1,2]").key("last").value(QLatin1String("x")).endObject();
        QJsonParseError error = {};
        const QJsonObject read = QJsonDocument::fromJson(json.take(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read.value(QLatin1String("text")).toString(), everything);
        QCOMPARE(read.value(QLatin1String("empty")), QJsonValue(QString(QLatin1String(""))));
        QVERIFY(read.value(QLatin1String("none")).isNull());
        QVERIFY(read.value(QLatin1String("some")).isString());
        QCOMPARE(read.value(QLatin1String("big")).toInteger(), qint64(5368709120));
        QCOMPARE(read.value(QLatin1String("yes")), QJsonValue(true));
        QCOMPARE(read.value(QLatin1String("list")),
            QJsonValue(QJsonArray{1, QJsonValue::Null, QJsonObject()}));
        QCOMPARE(read.value(QLatin1String("raw")), QJsonValue(QJsonArray{1, 2}));
        QCOMPARE(read.value(QLatin1String("last")), QJsonValue(QStringLiteral("x")));
    }

    void pagesAreClosedAndCarryNoId()
    {
        Reply page = Reply::page("<p>Hello</p>", 403);
        page.seal("3");
        QCOMPARE(page.status, 403);
        QCOMPARE(page.body, QByteArray("<p>Hello</p>"));
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QCOMPARE(page.header("X-Frame-Options"), QByteArray("DENY"));
        QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        Reply elsewhere = Reply::redirect("https://example.com/");
        elsewhere.seal("4");
        QCOMPARE(elsewhere.status, 303);
        QCOMPARE(elsewhere.header("Location"), QByteArray("https://example.com/"));
        QVERIFY(elsewhere.body.isEmpty());
    }

    void whatOAuthRefusesSaysItTwice()
    {
        const Reply reply = Reply::refusal(
            Refusal::oauth(Refusal::OAuthFault::InvalidClient, QStringLiteral("No.")));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("WWW-Authenticate"), QByteArray("Basic realm=\"gatehouse\""));
        const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        for (const char *key : {"code", "error"})
            QCOMPARE(body.value(QLatin1String(key)).toString(), QStringLiteral("invalid_client"));
        QVERIFY(!Reply::refusal(Refusal::unauthorized()).body.contains("\"error\":"));
    }

    void halfASurrogatePairIsEscaped()
    {
        JsonWriter json;
        json.beginArray().value(QString(QChar(0xd83c))).endArray();
        QCOMPARE(json.take(), QByteArray("[\"\\ud83c\"]"));
    }
};

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
