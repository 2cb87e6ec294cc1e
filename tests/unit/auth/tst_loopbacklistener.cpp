// SPDX-License-Identifier: MIT
// What others do to the port a browser comes back to.
#include "models/auth/loopbacklistener.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Gatehouse;
using namespace std::chrono_literals;

namespace {

const QString listenerState = QStringLiteral("the-state-of-this-one");

//! A listener, and what it heard.
struct ListenerBench {
    LoopbackListener listener;
    QList<QByteArray> codes;

    explicit ListenerBench(std::chrono::milliseconds slowest = 10s)
        : listener(slowest)
    {
        if (!listener.listen(0, listenerState))
            qFatal("no port");
        QObject::connect(&listener, &LoopbackListener::returned, &listener,
            [this](const LoopbackListener::Return &answer) {
                codes << answer.code.reveal();
                listener.answer(QStringLiteral("<p>Done</p>"));
            });
    }

    quint16 port() const { return quint16(listener.address().port()); }
    std::unique_ptr<QTcpSocket> connected(const QByteArray &begin = {}) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), port());
        socket->write(begin);
        return socket;
    }
    QByteArray request(const QByteArray &query) const
    {
        return "GET /callback?" + query
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n";
    }
    //! The browser comes back, and gets its page.
    bool isStillHeard(const QByteArray &code)
    {
        const auto browser
            = connected(request("code=" + code + "&state=" + listenerState.toLatin1()));
        QByteArray page;
        return QTest::qWaitFor([&] { return (page += browser->readAll()).contains("Done"); })
            && codes == QList<QByteArray>{code};
    }
    //! Another process: a few lines of Python that know the port. What it printed.
    QByteArray elsewhere(const QByteArray &script) const
    {
        QProcess process;
        process.start(QStringLiteral("python3"),
            {QStringLiteral("-c"), QString::fromLatin1(script), QString::number(port())});
        const bool ended
            = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
        return ended ? process.readAllStandardOutput() + process.readAllStandardError()
                     : QByteArray("it never ended");
    }
};

} // namespace

class TestLoopbackListener final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensOnThisComputerAlone()
    {
        const ListenerBench bench;
        QCOMPARE(bench.listener.address().host(), QStringLiteral("127.0.0.1"));
        // Another address of the same machine is another door, and closed.
        QTcpSocket other;
        other.connectToHost(QStringLiteral("127.0.0.2"), bench.port());
        QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void whoIsSlowIsCutOff()
    {
        ListenerBench bench(50ms);
        const auto silent = bench.connected();
        const auto dripping = bench.connected("GET /callback?");
        QTimer drops;
        connect(&drops, &QTimer::timeout, dripping.get(), [&] { dripping->write("a"); });
        drops.start(10ms);
        QTRY_COMPARE(silent->state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
        // Every letter in time does not make a request that is.
        QTRY_COMPARE(dripping->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(bench.codes.isEmpty());
        QVERIFY(bench.isStillHeard("c"));
    }

    void aFloodHoldsNoMoreThanItsShare()
    {
        ListenerBench bench;
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 200; ++i)
            flood.push_back(bench.connected("GET /callback?state="));
        const auto open = [&flood] {
            return std::count_if(flood.begin(), flood.end(), [](const auto &socket) {
                return socket->state() != QAbstractSocket::UnconnectedState;
            });
        };
        QTRY_VERIFY2(open() <= LoopbackListener::atOnce, qPrintable(QString::number(open())));
        QVERIFY(bench.isStillHeard("c"));
    }

    void theBrowserThatWaitsIsNotPushedOut()
    {
        LoopbackListener listener;
        QVERIFY(listener.listen(0, listenerState));
        const QSignalSpy returned(&listener, &LoopbackListener::returned);
        const auto port = quint16(listener.address().port());
        QTcpSocket browser;
        browser.connectToHost(QStringLiteral("127.0.0.1"), port);
        browser.write("GET /callback?code=c&state=" + listenerState.toLatin1()
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
        QTRY_COMPARE(returned.size(), 1);
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 2 * LoopbackListener::atOnce; ++i) {
            flood.push_back(std::make_unique<QTcpSocket>());
            flood.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
        }
        QTRY_COMPARE(flood.front()->state(), QAbstractSocket::UnconnectedState);
        listener.answer(QStringLiteral("<p>Done</p>"));
        QByteArray page;
        QTRY_VERIFY((page += browser.readAll()).contains("Done"));
    }

    // Whatever runs on this computer may connect; it does not know the state.
    void anotherProcessIsNotBelieved()
    {
        ListenerBench bench;
        const QByteArray said = bench.elsewhere(
            "import socket, sys\n"
            "port = int(sys.argv[1])\n"
            "for query in ('code=stolen', 'code=stolen&state=', 'code=stolen&state=guess',\n"
            "              'error=access_denied', 'error=access_denied&state=guess'):\n"
            "    s = socket.create_connection(('127.0.0.1', port))\n"
            "    s.sendall(f'GET /callback?{query} HTTP/1.1\\r\\n'\n"
            "              f'Host: 127.0.0.1:{port}\\r\\n\\r\\n'.encode())\n"
            "    print(s.makefile().readline().split()[1])\n");
        QCOMPARE(said.simplified(), QByteArray("400 400 400 400 400"));
        QVERIFY(bench.codes.isEmpty());
        QVERIFY(bench.isStillHeard("c"));
    }

    void anotherProcessCannotShareThePort()
    {
        ListenerBench bench;
        const QByteArray said
            = bench.elsewhere("import socket, sys\n"
                              "for address in ('127.0.0.1', '0.0.0.0'):\n"
                              "    s = socket.socket()\n"
                              "    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
                              "    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)\n"
                              "    try:\n"
                              "        s.bind((address, int(sys.argv[1])))\n"
                              "        s.listen()\n"
                              "        print('listens')\n"
                              "    except OSError:\n"
                              "        print('refused')\n");
        QCOMPARE(said.simplified(), QByteArray("refused refused"));
        QVERIFY(bench.isStillHeard("c"));
    }

    void afterTheAnswerNobodyIsHeard()
    {
        ListenerBench bench;
        const quint16 port = bench.port();
        QVERIFY(bench.isStillHeard("c"));
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
