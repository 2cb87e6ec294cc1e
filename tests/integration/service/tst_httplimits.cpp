// SPDX-License-Identifier: MIT
// What a connection may do to the service, over real sockets.
#include "tests/integration/service/servicetest.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>

using namespace GatehouseWorkspace;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 bodyLimit = 25 * mebibyte;

QByteArray chunkOf(qint64 size)
{
    return QByteArray::number(size, 16) + "\r\n" + QByteArray(size, ' ') + "\r\n";
}

} // namespace

class TestHttpLimits final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestService> m_service;
    QByteArray m_session;

    QByteArray me() const { return m_service->get("/v1/users/me", m_session); }
    QByteArray creation() const { return m_service->inSpace("/connections"); }
    bool stillAnswers() const { return m_service->ask(me()).status == 200; }

    static void isEnvelope(const RawAnswer &answer, int status, const char *code)
    {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), QString::fromLatin1(code));
        QCOMPARE(answer.text("object"), QStringLiteral("error"));
        QCOMPARE(answer.json().value(QLatin1String("status")).toInt(), status);
        QCOMPARE(answer.text("request_id").toLatin1(), answer.header("x-notion-request-id"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->service->isRunning());
        m_session = m_service->session("ada.byron");
    }
    void cleanupTestCase() { m_service.reset(); }
    void cleanup() { QVERIFY(stillAnswers()); }

    void keepsAConnectionForManyRequests()
    {
        RawClient client(m_service->port());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(client.ask(me()).status, 200);
        QByteArray pipelined;
        for (int i = 0; i < 50; ++i)
            pipelined += i % 2 ? me() : m_service->get("/v1/nothing", m_session);
        client.send(pipelined);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.read().status, i % 2 ? 200 : 400);
    }

    void announcedBodiesThatAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<int>("before"); // requests before it on the connection
        QTest::newRow("more than twice the limit") << QByteArray::number(2 * bodyLimit + 1) << 0;
        QTest::newRow("terabytes") << QByteArray("5000000000000") << 0;
        QTest::newRow("terabytes, later") << QByteArray("5000000000000") << 2;
    }
    void announcedBodiesThatAreTooLarge()
    {
        QFETCH(QByteArray, length);
        QFETCH(int, before);
        RawClient client(m_service->port());
        QByteArray bytes;
        for (int i = 0; i < before; ++i)
            bytes += me();
        client.send(bytes + m_service->head("POST " + creation(), m_session)
            + "Content-Length: " + length + "\r\n\r\n");
        for (int i = 0; i < before; ++i)
            QCOMPARE(client.read().status, 200);
        isEnvelope(client.read(), 413, "validation_error");
    }

    void aLengthThatNoNumberHolds()
    {
        const RawAnswer answer = m_service->ask(m_service->head("POST " + creation(), m_session)
            + "Content-Length: 18446744073709551617\r\n\r\n");
        QCOMPARE(answer.status, 413); // the library's own
    }

    void aLargeBodyThatIsSentAnyway_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("first") << 0;
        QTest::newRow("later") << 2;
    }
    void aLargeBodyThatIsSentAnyway()
    {
        // The answer has to be readable although the client sends all of it first.
        QFETCH(int, before);
        RawClient client(m_service->port());
        QByteArray bytes;
        for (int i = 0; i < before; ++i)
            bytes += me();
        client.send(bytes + m_service->post(creation(), m_session, QByteArray(bodyLimit + 1, ' ')));
        for (int i = 0; i < before; ++i)
            QCOMPARE(client.read().status, 200);
        isEnvelope(client.read(), 413, "validation_error");
        QCOMPARE(client.ask(me()).status, 200);
    }

    void chunkedBodiesThatAreTooLarge_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("first") << 0;
        QTest::newRow("later") << 2;
    }
    void chunkedBodiesThatAreTooLarge()
    {
        QFETCH(int, before);
        RawClient client(m_service->port());
        QByteArray bytes;
        for (int i = 0; i < before; ++i)
            bytes += me();
        client.send(bytes + m_service->head("POST " + creation(), m_session)
            + "Transfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 26; ++i)
            client.send(chunkOf(mebibyte));
        client.send("0\r\n\r\n");
        for (int i = 0; i < before; ++i)
            QCOMPARE(client.read().status, 200);
        isEnvelope(client.read(), 413, "validation_error");
        QCOMPARE(client.ask(me()).status, 200);
    }

    void chunksWithoutEndAreCutOff()
    {
        RawClient client(m_service->port());
        client.send(m_service->head("POST " + creation(), m_session)
            + "Transfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 52; ++i)
            client.send(chunkOf(mebibyte));
        QCOMPARE(client.read().status, 0);
    }

    void aBodyAtTheLimitIsRead()
    {
        const QByteArray body = '{' + QByteArray(bodyLimit - 2, ' ') + '}';
        const RawAnswer answer = m_service->ask(m_service->post(creation(), m_session, body));
        isEnvelope(answer, 400, "validation_error");
        QVERIFY(answer.text("message").startsWith(QLatin1String("body failed validation: body.")));
    }

    void chunkedBodiesAreTakenTogether()
    {
        const RawAnswer answer = m_service->ask(m_service->head("POST " + creation(), m_session)
            + "Transfer-Encoding: "
              "chunked\r\n\r\n8\r\n{\"kind\":\r\n9\r\n\"nothing\"\r\n1\r\n}\r\n0\r\n\r\n");
        QCOMPARE(answer.text("message"),
            QStringLiteral("body failed validation: body.kind should be `\"internal\"` or "
                           "`\"public\"`, instead was `\"nothing\"`."));
    }

    void headersBeyondTheLimit()
    {
        const QByteArray head = m_service->head("GET /v1/users/me", m_session);
        QCOMPARE(m_service->ask(head + "X-Long: " + QByteArray(32 * 1024, 'x') + "\r\n\r\n").status,
            200);
        QCOMPARE(m_service->ask(head + "X-Long: " + QByteArray(70 * 1024, 'x') + "\r\n\r\n").status,
            431);
        RawClient later(m_service->port());
        QCOMPARE(later.ask(me()).status, 200);
        QCOMPARE(
            later.ask(head + "X-Long: " + QByteArray(70 * 1024, 'x') + "\r\n\r\n").status, 431);
    }

    void whatIsNoProperRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_service->port());
        QTest::newRow("two lengths") << "POST /v1/users/me HTTP/1.1\r\n" + host
                + "\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ";
        QTest::newRow("length and chunks") << "POST /v1/users/me HTTP/1.1\r\n" + host
                + "\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        QTest::newRow("no host") << QByteArray("GET /v1/users/me HTTP/1.1\r\n\r\n");
        QTest::newRow("negative length")
            << "POST /v1/users/me HTTP/1.1\r\n" + host + "\r\nContent-Length: -1\r\n\r\n";
        QTest::newRow("length in words")
            << "POST /v1/users/me HTTP/1.1\r\n" + host + "\r\nContent-Length: two\r\n\r\n";
        QTest::newRow("length with a sign")
            << "POST /v1/users/me HTTP/1.1\r\n" + host + "\r\nContent-Length: +2\r\n\r\n{}";
        QTest::newRow("chunk size in words") << "POST /v1/users/me HTTP/1.1\r\n" + host
                + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
        QTest::newRow("garbage") << QByteArray(
            "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\r\n\r\n", 14);
        QTest::newRow("words") << QByteArray("hello\r\n\r\n");
    }
    void whatIsNoProperRequest()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_service->port());
        const RawAnswer answer = client.ask(bytes);
        QVERIFY2(
            answer.status == 0 || answer.status == 400, qPrintable(QString::number(answer.status)));
        QVERIFY(client.hasEnded());
    }

    void hostsAndOrigins_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        const QByteArray port = QByteArray::number(m_service->port());
        const auto row = [&port](const char *lines, int status) {
            QTest::newRow(lines) << QByteArray(lines).replace("PORT", port) << status;
        };
        row("Host: 127.0.0.1:PORT\r\n", 200);
        row("Host: localhost:PORT\r\n", 200);
        row("host: LOCALHOST:PORT\r\n", 200);
        row("Host: [::1]:PORT\r\n", 200);
        row("Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\n", 200);
        row("Host: 127.0.0.1\r\n", 403);
        row("Host: rebound.example.org:PORT\r\n", 403);
        row("Host: 127.0.0.1:1\r\n", 403);
        row("Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example.org\r\n", 403);
        row("Host: 127.0.0.1:PORT\r\nOrigin: null\r\n", 403);
        row("Host: 127.0.0.1:PORT\r\nHost: evil.example.org\r\n", 403);
    }
    void hostsAndOrigins()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        const RawAnswer answer = m_service->ask("GET /v1/users/me HTTP/1.1\r\n" + lines
            + "Authorization: Bearer " + m_session + "\r\nNotion-Version: 2026-03-11\r\n\r\n");
        if (status == 403 && answer.status != 400)
            isEnvelope(answer, 403, "restricted_resource");
        else if (status == 200)
            QCOMPARE(answer.status, 200);
        QVERIFY(!answer.header("Access-Control-Allow-Origin").size());
    }

    void headIsAnsweredWithoutABody()
    {
        const qsizetype length = m_service->ask(me()).body.size();
        RawClient client(m_service->port());
        client.send(m_service->head("HEAD /v1/users/me", m_session) + "\r\n");
        const RawAnswer answer = client.read(RawClient::Body::Absent);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length").toLongLong(), length);
        QCOMPARE(client.ask(me()).status, 200); // nothing of a body stands before it
    }

    void otherMethods()
    {
        for (const char *method : {"DELETE", "PATCH", "PUT", "OPTIONS", "BREW", "get"})
            isEnvelope(
                m_service->ask(
                    m_service->head(QByteArray(method) + " /v1/users/me", m_session) + "\r\n"),
                400, "invalid_request_url");
    }

    void aClientThatAsksBeforeItSends()
    {
        const QByteArray body = "{";
        RawClient client(m_service->port());
        client.send(m_service->head("POST " + creation(), m_session)
            + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\n");
        QCOMPARE(client.read(RawClient::Body::Absent).status, 100);
        isEnvelope(client.ask(body), 400, "invalid_json");
        RawClient large(m_service->port());
        large.send(m_service->head("POST " + creation(), m_session)
            + "Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
        isEnvelope(large.read(), 413, "validation_error");
    }

    void clientsThatLeaveInTheMiddle()
    {
        for (int i = 0; i < 20; ++i) {
            RawClient line(m_service->port());
            line.send("GET /v1/users/me HT");
            RawClient header(m_service->port());
            header.send("GET /v1/users/me HTTP/1.1\r\nHost: 127");
            RawClient body(m_service->port());
            body.send(m_service->head("POST " + creation(), m_session)
                + "Content-Length: 1000\r\n\r\n{\"name\":");
            RawClient deaf(m_service->port());
            deaf.send(me() + me() + me());
        }
    }

    void noMoreConnectionsThanAllowed()
    {
        TestService small({.connections = 8});
        const QByteArray session = small.session("ada.byron");
        const QByteArray request = small.get("/v1/users/me", session);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<RawClient>(small.port()));
            clients.back()->send(request);
        }
        int answered = 0;
        for (const auto &client : clients)
            answered += client->read().status == 200;
        QCOMPARE(answered, 8);
        // A further one waits as long as they all stay, and is served when they go.
        RawClient further(small.port());
        further.send(request);
        for (const auto &client : clients)
            QCOMPARE(client->ask(request).status, 200);
        clients.clear();
        QCOMPARE(further.read().status, 200);
    }

    void threeHundredClients()
    {
        const QByteArray request = me();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 300; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_service->port()));
            QVERIFY(clients.back()->isConnected());
            clients.back()->send(request);
        }
        // Whoever has been answered leaves; the others get their turn.
        int answered = 0;
        for (auto &client : clients) {
            answered += client->read().status == 200;
            client.reset();
        }
        QCOMPARE(answered, 300);
    }

    void silentConnectionsAreClosed()
    {
        TestService hasty({.idleTimeout = std::chrono::seconds(1)});
        RawClient mute(hasty.port());
        RawClient slow(hasty.port());
        slow.send("GET /v1/users/me HTTP/1.1\r\nHost: 127.0.0.1");
        RawClient unfinished(hasty.port());
        const QByteArray session = hasty.session("ada.byron");
        unfinished.send(hasty.head("POST " + hasty.inSpace("/connections"), session)
            + "Content-Length: 10\r\n\r\n{");
        RawClient zeros(hasty.port());
        zeros.send(QByteArray(100, '\0') + "\r\n\r\n");
        RawClient kept(hasty.port());
        QCOMPARE(kept.ask(hasty.get("/v1/users/me", session)).status, 200);
        QVERIFY(mute.isClosed());
        QVERIFY(slow.isClosed());
        QVERIFY(unfinished.isClosed());
        QVERIFY(kept.isClosed());
        QVERIFY(zeros.read().status != 200);
    }

    void bareLineFeedsAreRefused()
    {
        TestService service;
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(service.port());
        RawClient everywhere(service.port());
        everywhere.send("GET /v1/users/me HTTP/1.1\n" + host + "\n\n");
        const auto first = everywhere.read();
        QCOMPARE(first.status, 400);
        QVERIFY(everywhere.isClosed());

        RawClient between(service.port());
        between.send(
            "GET /v1/users/me HTTP/1.1\r\n" + host + "\r\nX-A: b\nContent-Length: 5\r\n\r\n");
        QCOMPARE(between.read().status, 400);

        // In a body they are nobody's business.
        const QByteArray session = service.session("ada.byron");
        RawClient body(service.port());
        const QByteArray json = "{\n\"kind\": \"internal\",\n\"name\": \"Lines\"\n}";
        body.send(service.head("POST " + service.inSpace("/connections"), session)
            + "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        QCOMPARE(body.read().status, 200);
    }

    void stopAnswersWhatHasBegun()
    {
        TestService brief;
        const QByteArray session = brief.session("ada.byron");
        RawClient idle(brief.port());
        QCOMPARE(idle.ask(brief.get("/v1/users/me", session)).status, 200);
        QElapsedTimer clock;
        clock.start();
        brief.service->stop();
        QVERIFY2(clock.elapsed() < 1500, "a connection that only waits delays nothing");
        QVERIFY(idle.isClosed());
        QVERIFY(!brief.service->isRunning());

        QVERIFY(brief.start({}));
        RawClient half(brief.port());
        const QByteArray request = brief.get("/v1/users/me", session);
        half.send(request.chopped(4));
        QCOMPARE(brief.ask(request).status, 200); // so that the half one has been read by now
        QCOMPARE(brief.ask(request).status, 200);
        clock.start();
        brief.service->stop();
        QVERIFY2(
            clock.elapsed() < 8000, "a request that never ends does not keep it from stopping");
        QVERIFY(half.isClosed());
    }

    void requestsInFlightAreAnsweredOnStop()
    {
        TestService brief;
        const QByteArray session = brief.session("ada.byron");
        const QByteArray request = brief.get("/v1/users/me", session);
        RawClient client(brief.port());
        QByteArray many;
        for (int i = 0; i < 100; ++i)
            many += request;
        client.send(many);
        QCOMPARE(client.read().status, 200);
        brief.service->stop();
        // Each further answer is whole or not there at all.
        int last = 200;
        while (last == 200) {
            const RawAnswer answer = client.read();
            last = answer.status;
            if (last)
                QCOMPARE(answer.body.size(), answer.header("Content-Length").toLongLong());
        }
        QCOMPARE(last, 0);
    }

    void theAddressItTellsIsOneItAnswers()
    {
        for (const char *address : {"127.0.0.1", "::1", "127.0.0.5"}) {
            TestService other({.address = QLatin1String(address)});
            if (!other.service->isRunning())
                continue; // a machine without IPv6
            const QByteArray session = other.session("ada.byron");
            RawClient client(other.port(), QLatin1String(address));
            client.send("GET /v1/users/me HTTP/1.1\r\nHost: "
                + other.service->origin().authority().toLatin1() + "\r\nAuthorization: Bearer "
                + session + "\r\nNotion-Version: 2026-03-11\r\n\r\n");
            QCOMPARE(client.read().status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
