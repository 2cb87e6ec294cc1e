// SPDX-License-Identifier: MIT
#include "app/workspace/http/peeraddress.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace GatehouseWorkspace;

class TestPeerAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("group");
        const auto row = [](const char *address, const char *group) {
            QTest::addRow("%s", address) << QByteArray(address) << QByteArray(group);
        };
        row("192.0.2.7", "192.0.2.7");
        row("::ffff:192.0.2.7", "192.0.2.7");
        row("2001:db8:1:2:3:4:5:6", "20010db800010002::/64");
        row("2001:db8:1:2::9", "20010db800010002::/64");
        row("::1", "0000000000000000::/64");
        row("", "");
        row("unknown", "");
        row("192.0.2.7:4711", "");
    }
    void groups()
    {
        QFETCH(QByteArray, address);
        QTEST(addressGroup(address), "group");
    }

    void readsSockets()
    {
        sockaddr_in v4 = {};
        v4.sin_family = AF_INET;
        inet_pton(AF_INET, "192.0.2.7", &v4.sin_addr);
        QCOMPARE(numericAddress(reinterpret_cast<const sockaddr *>(&v4)), QByteArray("192.0.2.7"));
        sockaddr_in6 v6 = {};
        v6.sin6_family = AF_INET6;
        inet_pton(AF_INET6, "2001:db8::9", &v6.sin6_addr);
        QCOMPARE(
            numericAddress(reinterpret_cast<const sockaddr *>(&v6)), QByteArray("2001:db8::9"));
        QCOMPARE(numericAddress(nullptr), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestPeerAddress)
#include "tst_peeraddress.moc"
