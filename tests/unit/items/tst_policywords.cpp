// SPDX-License-Identifier: MIT
#include "models/items/policywords.h"

#include <QLocale>
#include <QTest>

using namespace Gatehouse;

class TestPolicyWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void tellsDriftInSentences_data()
    {
        QTest::addColumn<PolicyPlans::Change>("change");
        QTest::addColumn<QStringList>("item"); // key, before, after
        QTest::addColumn<QString>("drift");
        QTest::addColumn<QString>("effect");
        using Change = PolicyPlans::Change;
        QTest::newRow("restriction")
            << Change::Policy
            << QStringList{QStringLiteral("restriction"), QStringLiteral("off"),
                   QStringLiteral("approved_only")}
            << QStringLiteral("“Restrict members from installing connections” is “No "
                              "restrictions”; the file says “Only from approved list”.")
            << QStringLiteral("“Restrict members from installing connections” becomes “Only from "
                              "approved list”.");
        QTest::newRow("flag")
            << Change::Policy
            << QStringList{QStringLiteral("creation_limited_to_owners"), QStringLiteral("true"),
                   QStringLiteral("false")}
            << QStringLiteral("“Only owners create connections” is “On”; the file says “Off”.")
            << QStringLiteral("“Only owners create connections” becomes “Off”.");
        QTest::newRow("approve") << Change::Approve << QStringList{{}, {}, {}}
                                 << QStringLiteral(
                                        "Zapier is not on the approved list; in the file it is.")
                                 << QStringLiteral("Zapier is approved.");
        QTest::newRow("unapprove")
            << Change::Unapprove << QStringList{{}, {}, {}}
            << QStringLiteral("Zapier is on the approved list; in the file it is not.")
            << QStringLiteral("Zapier is removed from the approved list. Who uses it keeps it.");
        QTest::newRow("note") << Change::Annotate
                              << QStringList{QStringLiteral("note"), {},
                                     QStringLiteral("For tests")}
                              << QStringLiteral("Zapier has no note; the file says “For tests”.")
                              << QStringLiteral("The note of Zapier becomes “For tests”.");
        QTest::newRow("date") << Change::Annotate
                              << QStringList{QStringLiteral("review_by"),
                                     QStringLiteral("2026-11-03T12:00:00.000Z"), {}}
                              << QStringLiteral("The review date of Zapier is 3 Nov 2026; the file "
                                                "has none.")
                              << QStringLiteral("The review date of Zapier is taken away.");
    }
    void tellsDriftInSentences()
    {
        QFETCH(PolicyPlans::Change, change);
        QFETCH(QStringList, item);
        QFETCH(QString, drift);
        QFETCH(QString, effect);
        const PolicyPlan::Item planned{.change = change,
            .key = item[0],
            .name = QStringLiteral("Zapier"),
            .before = item[1],
            .after = item[2]};
        QCOMPARE(PolicyWords::drift(planned), drift);
        QCOMPARE(PolicyWords::effect(planned), effect);
    }
};

QTEST_GUILESS_MAIN(TestPolicyWords)
#include "tst_policywords.moc"
