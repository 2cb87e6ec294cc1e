// SPDX-License-Identifier: MIT
#include "ui/connections/connectionmenu.h"

#include <QTest>

using namespace Gatehouse;

class TestConnectionMenu final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void supportIsAnAddressWeMayOpen_data()
    {
        QTest::addColumn<QString>("support");
        QTest::addColumn<QUrl>("url");
        const auto row = [](const char *name, const char *support, const char *url) {
            QTest::newRow(name) << QString::fromLatin1(support) << QUrl(QString::fromLatin1(url));
        };
        row("mail", "help@zapier.example", "mailto:help@zapier.example");
        row("mailto", "mailto:help@zapier.example", "mailto:help@zapier.example");
        row("web", "https://zapier.example/help", "https://zapier.example/help");
        row("none", "", "");
        row("script", "javascript:alert(1)", "");
        row("file", "file:///etc/passwd", "");
        row("words", "call us", "");
        row("mail with a body", "help@zapier.example?body=x", "");
    }
    void supportIsAnAddressWeMayOpen()
    {
        QFETCH(QString, support);
        QFETCH(QUrl, url);
        const Connection connection{
            .name = QStringLiteral("Zapier"), .developer = {.support = support}};
        QCOMPARE(ConnectionRules::supportUrl(connection), url);
        QCOMPARE(ConnectionRules::whyNoSupport(connection).isEmpty(), !url.isEmpty());
    }

    void aWebsiteIsAWebPage()
    {
        Connection connection{
            .developer = {.website = QUrl(QStringLiteral("https://zapier.example"))}};
        QVERIFY(ConnectionRules::whyNoWebsite(connection).isEmpty());
        connection.developer.website = QUrl(QStringLiteral("file:///etc/passwd"));
        QVERIFY(!ConnectionRules::whyNoWebsite(connection).isEmpty());
    }

    void whatCannotBeDoneSaysWhy()
    {
        const Connection connection{
            .name = QStringLiteral("Nightly export"), .kind = Connections::Kind::Internal};
        ConnectionMenu menu({.connections = {connection}}, {});
        for (const char *key : {"visitWebsite", "contactSupport", "viewUsers"}) {
            const auto *action = menu.findChild<QAction *>(QString::fromLatin1(key));
            QVERIFY(action);
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
            QCOMPARE(action->statusTip(), action->toolTip());
        }
    }

    void namesFromOutsideStayWholeOrAreShortened()
    {
        const auto last = [](const QString &name) {
            ConnectionMenu menu({.connections = {Connection{.name = name}}}, {});
            return menu.findChild<QAction *>(QStringLiteral("disconnect"))->text();
        };
        QCOMPARE(last(QStringLiteral("Sales & Co")), QStringLiteral("Disconnect Sales && Co…"));
        QCOMPARE(last(QStringLiteral("Two\nlines")), QStringLiteral("Disconnect Two lines…"));
        const QString shown = last(QString(100, u'W'));
        QVERIFY(shown.startsWith(QStringLiteral("Disconnect WWW")));
        QVERIFY(shown.endsWith(QStringLiteral("W……")));
        QVERIFY(shown.size() < 60);
    }
};

QTEST_MAIN(TestConnectionMenu)
#include "tst_connectionmenu.moc"
