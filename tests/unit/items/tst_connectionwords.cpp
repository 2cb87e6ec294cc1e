// SPDX-License-Identifier: MIT
#include "models/items/connectionwords.h"

#include <QDateTime>
#include <QTest>

using namespace Gatehouse;

using Condition = ConnectionWords::Condition;

class TestConnectionWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsShortenedWithinASentence()
    {
        const auto shown = [](const QString &name) {
            return ConnectionWords::shortName(Connection{.name = name});
        };
        const QString longest(ConnectionWords::shortNameLength, u'n');
        QCOMPARE(shown(longest), longest);
        QCOMPARE(shown(longest + u'n'), longest.chopped(1) + u'…');
        QCOMPARE(shown(QStringLiteral(" Two\nlines ")), QStringLiteral("Two lines"));
        QCOMPARE(shown({}), QStringLiteral("Without a name"));
    }

    void theWeightiestConditionComesFirst()
    {
        Connection connection{.status = Connections::Status::Active, .approved = true};
        QCOMPARE(ConnectionWords::condition(connection), Condition::Active);
        connection.addedBy = PersonReference{.state = People::State::Suspended};
        QCOMPARE(ConnectionWords::condition(connection), Condition::OwnerLeft);
        connection.addedBy->state = People::State::Left;
        QCOMPARE(ConnectionWords::condition(connection), Condition::OwnerLeft);
        connection.approved = false;
        QCOMPARE(ConnectionWords::condition(connection), Condition::NotApproved);
        connection.status = Connections::Status::TokenExpired;
        QCOMPARE(ConnectionWords::condition(connection), Condition::TokenExpired);
        QCOMPARE(ConnectionWords::conditions(connection).size(), 3);
        connection.status = Connections::Status::Disconnected;
        QCOMPARE(ConnectionWords::condition(connection), Condition::Disconnected);
    }

    void whatIsUnknownIsNotActive()
    {
        QCOMPARE(ConnectionWords::condition(Connection{}), Condition::Unknown);
    }

    void daysLeftCountsTheStartedOne()
    {
        const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(ConnectionWords::daysLeft(now.addDays(27), now), 27);
        QCOMPARE(ConnectionWords::daysLeft(now.addSecs(1), now), 1);
        QCOMPARE(ConnectionWords::daysLeft(now.addSecs(-1), now), 0);
    }

    void everyCombinationOfCapabilitiesHasItsSentence()
    {
        QSet<QString> sentences;
        for (int bits = 0; bits < 32; ++bits) {
            for (const auto users :
                {Capabilities::UserInformation::None, Capabilities::UserInformation::WithoutEmail,
                    Capabilities::UserInformation::WithEmail})
                sentences << ConnectionWords::maySentence({.readContent = bool(bits & 1),
                    .updateContent = bool(bits & 2),
                    .insertContent = bool(bits & 4),
                    .readComments = bool(bits & 8),
                    .insertComments = bool(bits & 16),
                    .userInformation = users});
        }
        QCOMPARE(sentences.size(), 32 * 3);
        QCOMPARE(ConnectionWords::maySentence(
                     Capabilities{.updateContent = true, .insertContent = true}),
            QStringLiteral("Reads, updates and inserts content. Does not see people."));
    }

    void endpointsFollowTheCapabilities()
    {
        QCOMPARE(ConnectionWords::endpoints({.readContent = false}).size(), 1);
        QCOMPARE(ConnectionWords::endpoints({.updateContent = true}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestConnectionWords)
#include "tst_connectionwords.moc"
