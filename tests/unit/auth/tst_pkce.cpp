// SPDX-License-Identifier: MIT
#include "models/auth/pkce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Gatehouse;

class TestPkce final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challengesAsTheStandardDoes()
    {
        // RFC 7636, appendix B.
        const Secret verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        QCOMPARE(Pkce::challengeOf(verifier),
            QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void makesAnotherOneEachTime()
    {
        const Pkce a = Pkce::make();
        const Pkce b = Pkce::make();
        const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
        QVERIFY(form.match(QString::fromLatin1(a.verifier.reveal())).hasMatch());
        QVERIFY(form.match(a.challenge).hasMatch());
        QVERIFY(form.match(unguessableText()).hasMatch());
        QVERIFY(a.verifier != b.verifier);
        QVERIFY(unguessableText() != unguessableText());
        QCOMPARE(a.challenge, Pkce::challengeOf(a.verifier));
    }
};

QTEST_GUILESS_MAIN(TestPkce)
#include "tst_pkce.moc"
