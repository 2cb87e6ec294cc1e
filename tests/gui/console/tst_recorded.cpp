// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"
#include "tests/support/desk.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/replayserver.h"
#include "ui/shell/mainwindow.h"

#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Gatehouse;

//! The console opened as a Notion profile on what api.notion.com really answered.
class TestRecorded final : public QObject {
    Q_OBJECT

private:
    static QStringList sorted(QStringList list)
    {
        std::sort(list.begin(), list.end());
        return list;
    }
    //! Ids of the recorded users; of one type, or all.
    static QStringList ids(const QJsonObject &users, const QString &type = {})
    {
        QStringList found;
        const QJsonArray rows = users.value(QLatin1String("results")).toArray();
        for (const QJsonValue &row : rows) {
            if (type.isEmpty() || row[QLatin1String("type")].toString() == type)
                found << row[QLatin1String("id")].toString();
        }
        found.removeDuplicates();
        return sorted(found);
    }
    //! The recordings were made anonymous, and two users may have got one id: the last one counts.
    static QStringList recordedNames(const QJsonObject &users, const QString &type = {})
    {
        QMap<QString, QString> found;
        const QJsonArray rows = users.value(QLatin1String("results")).toArray();
        for (const QJsonValue &row : rows) {
            if (type.isEmpty() || row[QLatin1String("type")].toString() == type)
                found[row[QLatin1String("id")].toString()] = row[QLatin1String("name")].toString();
        }
        return sorted(found.values());
    }

private Q_SLOTS:
    void everySession_data()
    {
        QTest::addColumn<int>("index");
        if (!hasRecorded())
            QSKIP(qPrintable(recordedAbsence()));
        const std::vector<ReplayServer::Session> sessions = ReplayServer::sessions();
        QVERIFY(!sessions.empty());
        for (size_t i = 0; i < sessions.size(); ++i)
            QTest::newRow(qPrintable(
                QStringLiteral("%1 %2").arg(sessions[i].repository, sessions[i].version)))
                << int(i);
    }
    void everySession()
    {
        QFETCH(int, index);
        const ReplayServer::Session session = ReplayServer::sessions().at(size_t(index));
        const ReplayServer notion(session);
        const QTemporaryDir place;
        FakeTokenStore keychain;
        ProfileStore profiles(place.path());
        QVERIFY(profiles.load());
        const Profile profile{.id = ProfileStore::newId(),
            .name = QStringLiteral("Notion"),
            .kind = Profile::Kind::Notion,
            .origin = notion.origin(),
            .tokenName = QStringLiteral("gatehouse/recorded")};
        keychain.tokens.insert(profile.tokenName, Secret("ntn_of_a_replay_0123456789"));
        QVERIFY(profiles.save(profile));
        QVERIFY(profiles.setLastUsed(profile.id));

        const ConsoleRun run({.directory = place.path(), .keychain = &keychain});
        MainWindow *window = run.window();
        const QJsonObject users = notion.users();
        const QStringList bots = recordedNames(users, QStringLiteral("bot"));
        QTRY_VERIFY2(!window->hasPage(), qPrintable(Desk::texts(window).join(QLatin1Char('|'))));
        if (bots.isEmpty()) {
            QTRY_VERIFY(Desk::sees(
                window, QStringLiteral("No bot of this workspace is visible to this token.")));
        } else {
            QTRY_VERIFY(run.isOpen());
            const QAbstractItemView *table
                = Desk::table(window, QStringLiteral("connectionsTable"));
            QCOMPARE(sorted(Desk::names(table)).size(), bots.size());
            for (const QString &name : bots) {
                if (!name.isEmpty())
                    QVERIFY2(Desk::names(table).contains(name), qPrintable(name));
            }
            // What Notion does not tell is said to be unknown, not left empty.
            QCOMPARE(table->model()->index(0, 1).data(Qt::DisplayRole).toString(),
                QStringLiteral("Unknown"));
        }
        if (index == 0)
            Desk::keepPicture(window, QStringLiteral("notion-recorded"));

        QVERIFY(Desk::press(window, QStringLiteral("People")));
        QTRY_VERIFY(Desk::table(window, QStringLiteral("peopleTable")));
        const QAbstractItemView *people = Desk::table(window, QStringLiteral("peopleTable"));
        QTRY_COMPARE(Desk::names(people).size(), ids(users).size());
        for (const QString &name : recordedNames(users)) {
            if (!name.isEmpty())
                QVERIFY2(Desk::names(people).contains(name), qPrintable(name));
        }
        if (index == 0)
            Desk::keepPicture(window, QStringLiteral("notion-recorded-people"));
        QVERIFY(Desk::texts(window)
                    .join(QLatin1Char('|'))
                    .contains(QStringLiteral("Measured through Notion's public API")));
    }
};

QTEST_MAIN(TestRecorded)
#include "tst_recorded.moc"
