// SPDX-License-Identifier: MIT
#include "app/workspace/http/doorway.h"

#include <QTcpSocket>
#include <QTest>

#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <memory>

using namespace GatehouseWorkspace;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

bool isReadable(int fd, int wait)
{
    pollfd watched = {.fd = fd, .events = POLLIN, .revents = 0};
    return ::poll(&watched, 1, wait) == 1;
}

} // namespace

class TestDoorway : public QObject {
    Q_OBJECT

    std::unique_ptr<Doorway> m_doorway;
    quint16 m_port = 0;

    void open(std::chrono::milliseconds silence)
    {
        auto listener = listenOn(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(listener);
        m_port = portOf(*listener);
        m_doorway = std::make_unique<Doorway>(std::move(listener).value(), silence);
        QVERIFY(m_doorway->isOpen());
        m_doorway->setRoom(8);
    }

    std::unique_ptr<QTcpSocket> somebody(const QByteArray &says = {})
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket->waitForConnected(patience) && !says.isEmpty()) {
            socket->write(says);
            socket->waitForBytesWritten(patience);
        }
        return socket;
    }

    //! Looks each time there is something to do, until somebody has spoken.
    std::vector<Doorway::Visitor> visitors(std::size_t room)
    {
        std::vector<Doorway::Visitor> spoken;
        while (spoken.empty() && isReadable(m_doorway->fd(), patience)) {
            spoken = m_doorway->look(room);
            m_doorway->setRoom(room);
        }
        return spoken;
    }

private Q_SLOTS:
    void init() { open(1h); }
    void cleanup() { m_doorway.reset(); }

    void firstBytesAreSeenAndStay()
    {
        const auto silent = somebody();
        const auto client = somebody("hello");
        const auto spoken = visitors(8);
        QCOMPARE(spoken.size(), std::size_t{1});
        QCOMPARE(spoken[0].start, QByteArray("hello"));
        std::array<char, 16> read = {};
        QCOMPARE(::recv(spoken[0].socket.fd(), read.data(), read.size(), 0), ssize_t{5});
        QCOMPARE(spoken[0].address.ss_family, sa_family_t{AF_INET});

        // Who has said nothing is still there, and wakes it when he does.
        QVERIFY(!isReadable(m_doorway->fd(), 0));
        silent->write("late");
        silent->waitForBytesWritten(patience);
        const auto next = visitors(8);
        QCOMPARE(next.size(), std::size_t{1});
        QCOMPARE(next[0].start, QByteArray("late"));
    }

    void whoSaysNothingIsHungUpOn()
    {
        open(0ms);
        QVERIFY(!m_doorway->due());
        const auto client = somebody();
        QVERIFY(isReadable(m_doorway->fd(), patience));
        QVERIFY(m_doorway->look(8).empty());
        QVERIFY(client->waitForDisconnected(patience));
        QVERIFY(!m_doorway->due());
    }

    void whoLeavesIsForgotten()
    {
        auto client = somebody();
        QVERIFY(isReadable(m_doorway->fd(), patience));
        QVERIFY(m_doorway->look(8).empty());
        QVERIFY(m_doorway->due());
        client.reset();
        QVERIFY(isReadable(m_doorway->fd(), patience));
        QVERIFY(m_doorway->look(8).empty());
        QVERIFY(!m_doorway->due());
    }

    void noMoreThanThereIsRoomFor()
    {
        const auto first = somebody();
        QVERIFY(isReadable(m_doorway->fd(), patience));
        QVERIFY(m_doorway->look(1).empty());
        m_doorway->setRoom(1);
        const auto second = somebody("second");
        QVERIFY2(!isReadable(m_doorway->fd(), 0), "nobody is called who would not be let in");
        QVERIFY(m_doorway->look(1).empty());
        m_doorway->setRoom(2);
        QCOMPARE(visitors(2).size(), std::size_t{1});
    }

    void withoutDescriptorsItTriesAgainLater()
    {
        const auto client = somebody("hello");
        QVERIFY(isReadable(m_doorway->fd(), patience));
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur
            = static_cast<rlim_t>(Descriptor(::dup(0)).fd()); // the next one there would be
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const bool isEmpty = m_doorway->look(8).empty();
        m_doorway->setRoom(8);
        const bool isQuiet = !isReadable(m_doorway->fd(), 0);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(isEmpty);
        QVERIFY2(isQuiet, "it does not turn round and round");
        QVERIFY(m_doorway->due());
        std::size_t spoken = 0;
        QTRY_COMPARE((spoken += m_doorway->look(8).size()), std::size_t{1});
        QVERIFY(!m_doorway->due());
    }
};

QTEST_GUILESS_MAIN(TestDoorway)
#include "tst_doorway.moc"
