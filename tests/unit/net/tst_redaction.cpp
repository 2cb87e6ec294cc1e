// SPDX-License-Identifier: MIT
#include "models/net/redaction.h"

#include <QTest>

using namespace Gatehouse;

class TestRedaction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesEveryKindOfToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("internal") << QStringLiteral("token ntn_PLANTED42 is invalid");
        QTest::newRow("refresh") << QStringLiteral("{\"refresh_token\":\"nrt_PLANTED42\"}");
        QTest::newRow("organization") << QStringLiteral("adm_PLANTED42");
        QTest::newRow("session") << QStringLiteral("got 'ses_PLANTED42'.");
        QTest::newRow("old internal") << QStringLiteral("secret_PLANTED42");
        QTest::newRow("header") << QStringLiteral("Authorization: Bearer PLANTED42.x-y_z==");
        QTest::newRow("lower case") << QStringLiteral("authorization: bearer  PLANTED42");
        QTest::newRow("encoded") << QStringLiteral("auth=Bearer%20PLANTED42");
        QTest::newRow("basic") << QStringLiteral("Basic UExBTlRFRDQyOlBMQU5URUQ0Mg==PLANTED42");
        QTest::newRow("two") << QStringLiteral("ntn_PLANTED42 ntn_PLANTED42");
        QTest::newRow("bearer with prefix") << QStringLiteral("Bearer ntn_PLANTED42");
    }

    void hidesEveryKindOfToken()
    {
        QFETCH(QString, text);
        const QString clean = redacted(text);
        QVERIFY2(!clean.contains(QLatin1String("PLANTED")), qPrintable(clean));
        QVERIFY(clean.contains(QChar(0x2026)));
    }

    void leavesOtherWordsAlone()
    {
        const QString text = QStringLiteral(
            "The Basic plan lacks this; body.children should be defined, instead was `undefined`.");
        QCOMPARE(redacted(text), text);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
