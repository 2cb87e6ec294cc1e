// SPDX-License-Identifier: MIT
#include "models/items/leavingwords.h"

#include <QTest>

using namespace Gatehouse;

namespace {

ConnectionReference connectionNamed(
    const char *name, Connections::Kind kind = Connections::Kind::Public)
{
    return {.id = ConnectionId(QString::fromLatin1(name).toLower()),
        .name = QString::fromLatin1(name),
        .kind = kind};
}

const PersonReference grace{
    .id = UserId(QStringLiteral("grace")), .name = QStringLiteral("Grace Hopper")};

Leaving leavingOfMei()
{
    Leaving leaving;
    leaving.installations
        = {{.connection = connectionNamed("Zapier"), .directPagesCount = 4, .isLastUser = true},
            {.connection = connectionNamed("Slack"), .directPagesCount = 1}};
    leaving.tokens = {connectionNamed("Terminal", Connections::Kind::PersonalAccessToken)};
    leaving.requestsCount = 1;
    leaving.sessionsCount = 2;
    leaving.keepRunning = {connectionNamed("Nightly", Connections::Kind::Internal)};
    leaving.movesOn = {{.connection = connectionNamed("Slack"), .addedBy = grace}};
    leaving.nobodys
        = {connectionNamed("Nightly", Connections::Kind::Internal), connectionNamed("Own app")};
    return leaving;
}

QStringList linesOf(const LeavingWords::Rows &rows)
{
    QStringList lines;
    for (const LeavingWords::Row &row : rows)
        lines << row.name + QStringLiteral(": ") + row.note;
    return lines;
}

} // namespace

class TestLeavingWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatEndsHasARow()
    {
        QCOMPARE(linesOf(LeavingWords::ends(leavingOfMei())),
            (QStringList{QStringLiteral("Zapier: 4 page(s) · nobody else uses it"),
                QStringLiteral("Slack: 1 page(s)"), QStringLiteral("Terminal: Personal token"),
                QStringLiteral("1 open request(s): withdrawn"),
                QStringLiteral("2 session(s): signed out")}));
        QCOMPARE(LeavingWords::ends({}).size(), 0);
    }

    void whatIsHandedOverIsNotNobodys()
    {
        const Leaving leaving = leavingOfMei();
        QCOMPARE(linesOf(LeavingWords::keepsRunning(leaving, {})),
            QStringList{QStringLiteral("Nightly: added by somebody who left")});
        QCOMPARE(linesOf(LeavingWords::nobodys(leaving, {})),
            (QStringList{QStringLiteral("Nightly: Internal"),
                QStringLiteral("Own app: Public · registered by them")}));
        QCOMPARE(linesOf(LeavingWords::keepsRunning(leaving, grace)),
            QStringList{QStringLiteral("Nightly: handed over to Grace Hopper")});
        // What they registered is nobody's all the same.
        QCOMPARE(linesOf(LeavingWords::nobodys(leaving, grace)),
            QStringList{QStringLiteral("Own app: Public · registered by them")});
        QCOMPARE(linesOf(LeavingWords::movesOn(leaving)),
            QStringList{QStringLiteral("Slack: then counts as added by Grace Hopper")});
    }

    void saysWhatHasChanged_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<int>("change");
        QTest::newRow("another one ends") << QStringList{QStringLiteral("Jira ends too")} << 0;
        QTest::newRow("one does not")
            << QStringList{QStringLiteral("Zapier does not end any more")} << 1;
        QTest::newRow("more pages") << QStringList{QStringLiteral("Slack: 3 page(s) now")} << 2;
        QTest::newRow("requests") << QStringList{QStringLiteral("0 open request(s) now")} << 3;
        QTest::newRow("another internal one")
            << QStringList{QStringLiteral("Robot keeps running")} << 4;
        QTest::newRow("handed over meanwhile")
            << QStringList{QStringLiteral("Nightly is not theirs any more")} << 5;
        QTest::newRow("somebody else is next")
            << QStringList{QStringLiteral("Slack then counts as added by Mira")} << 6;
        QTest::newRow("nobody is next")
            << QStringList{QStringLiteral("Slack does not move on any more")} << 7;
        QTest::newRow("registered meanwhile")
            << QStringList{QStringLiteral("New app then belongs to nobody")} << 8;
    }
    void saysWhatHasChanged()
    {
        QFETCH(QStringList, said);
        QFETCH(int, change);
        const Leaving before = leavingOfMei();
        Leaving after = before;
        switch (change) {
        case 0:
            after.tokens.push_back(connectionNamed("Jira", Connections::Kind::McpClient));
            break;
        case 1:
            after.installations.erase(after.installations.begin());
            break;
        case 2:
            after.installations[1].directPagesCount = 3;
            break;
        case 3:
            after.requestsCount = 0;
            break;
        case 4:
            after.keepRunning.push_back(connectionNamed("Robot", Connections::Kind::Internal));
            after.nobodys.push_back(after.keepRunning.back());
            break;
        case 5:
            after.keepRunning.clear();
            after.nobodys.erase(after.nobodys.begin());
            break;
        case 6:
            after.movesOn[0].addedBy
                = {.id = UserId(QStringLiteral("mira")), .name = QStringLiteral("Mira")};
            break;
        case 7:
            after.movesOn.clear();
            break;
        default:
            after.nobodys.push_back(connectionNamed("New app"));
        }
        QCOMPARE(LeavingWords::changed(before, after),
            QStringLiteral("Since you looked, this has changed: %1.")
                .arg(said.join(QStringLiteral("; "))));
        QCOMPARE(LeavingWords::changed(before, before), QString());
    }

    void namesAFewOfManyChanges()
    {
        Leaving after = leavingOfMei();
        for (const char *name : {"A", "B", "C", "D", "E", "F"})
            after.tokens.push_back(connectionNamed(name));
        QCOMPARE(LeavingWords::changed(leavingOfMei(), after),
            QStringLiteral(
                "Since you looked, this has changed: A ends too; B ends too; C ends too; "
                "D ends too; and 2 more."));
    }
};

QTEST_GUILESS_MAIN(TestLeavingWords)
#include "tst_leavingwords.moc"
