// SPDX-License-Identifier: MIT
#include "app/workspace/service.h"
#include "models/api/governance.h"
#include "models/profiles/profilestore.h"
#include "tests/support/servedworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Gatehouse;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};
};

const QString acme = QStringLiteral("Acme");

} // namespace

//! `gatehouse check-policy FILE` as a script runs it, on a demo workspace of its own.
class TestCheckPolicy final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QJsonObject m_policy; //!< as it is

    QString path(const char *name) const { return m_home.filePath(QString::fromLatin1(name)); }
    QString config() const { return path("gatehouse"); }

    Outcome run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        environment.insert(
            QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {.code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
    }
    Outcome check(const QByteArray &bytes, const QString &profile = acme) const
    {
        QFile file(path("policy.json"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(bytes);
        file.close();
        return run(qEnvironmentVariable("GATEHOUSE_PROGRAM"),
            {QStringLiteral("check-policy"), file.fileName(), QStringLiteral("--config"), config(),
                QStringLiteral("--profile"), profile});
    }
    Outcome check(const QJsonObject &policy) const { return check(PolicyFile(policy).toBytes()); }

private Q_SLOTS:
    void initTestCase()
    {
        ProfileStore profiles(config());
        const Profile profile{
            .id = ProfileStore::newId(), .name = acme, .kind = Profile::Kind::LocalEmbedded};
        QVERIFY(profiles.save(profile));
        const QString data = profiles.workspaceDirectory(profile.id);
        QVERIFY(QDir().mkpath(data));
        const Outcome made = run(qEnvironmentVariable("GATEHOUSE_WORKSPACE_PROGRAM"),
            {QStringLiteral("demo"), QStringLiteral("--data"), data});
        QVERIFY2(made.code == 0, made.err.constData());
        GatehouseWorkspace::Service service({.directory = data});
        QVERIFY(service.start());
        const auto session = service.openSession({});
        QVERIFY(session);
        WorkspaceVisitor owner(service.origin(), {}, *session);
        const auto spaces = answerOf<std::vector<Workspace>>(
            [&](auto done) { return owner.service.listWorkspaces(done); });
        QVERIFY(spaces && !spaces->empty());
        WorkspaceVisitor here(service.origin(), spaces->front().id, *session);
        const auto file = answerOf<PolicyFile>(
            [&](auto done) { return here.service.governance()->policyFile(done); });
        QVERIFY(file);
        m_policy = file->json();
        QVERIFY(m_policy[QLatin1String("approved")].toArray().size() > 1);
    }

    void tellsThatNothingDiffers()
    {
        const Outcome outcome = check(m_policy);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.out, QByteArray("The workspace is as the file says.\n"));
        QCOMPARE(outcome.code, 0);
    }

    void tellsEachDifferenceInASentence()
    {
        QJsonObject wanted = m_policy;
        QJsonObject policy = wanted[QLatin1String("policy")].toObject();
        policy.insert(QStringLiteral("creation_limited_to_owners"),
            !policy[QLatin1String("creation_limited_to_owners")].toBool());
        wanted.insert(QStringLiteral("policy"), policy);
        QJsonArray approved = wanted[QLatin1String("approved")].toArray();
        const QString gone = approved.takeAt(0)[QLatin1String("name")].toString();
        QJsonObject noted = approved[0].toObject();
        noted.insert(QStringLiteral("note"), QStringLiteral("Another note"));
        approved[0] = noted;
        wanted.insert(QStringLiteral("approved"), approved);
        const Outcome outcome = check(wanted);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out.count('\n'), 3);
        const QString said = QString::fromUtf8(outcome.out);
        QVERIFY2(said.contains(QStringLiteral("“Only owners create connections” is “")),
            qPrintable(said));
        QVERIFY2(said.contains(
                     gone + QStringLiteral(" is on the approved list; in the file it is not.")),
            qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("the file says “Another note”.")), qPrintable(said));
    }

    void whatCannotBeToldEndsWithTwo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("profile");
        QJsonObject elsewhere = m_policy;
        elsewhere.insert(QStringLiteral("workspace"),
            QJsonObject{
                {QStringLiteral("id"), QStringLiteral("00000000-0000-4000-8000-000000000000")},
                {QStringLiteral("name"), QStringLiteral("Elsewhere")}});
        QJsonObject newer = m_policy;
        newer.insert(QStringLiteral("version"), 99);
        QTest::newRow("no JSON") << QByteArray("Dear diary") << acme;
        QTest::newRow("another file") << QByteArray("{\"object\":\"list\"}") << acme;
        QTest::newRow("another workspace") << PolicyFile(elsewhere).toBytes() << acme;
        QTest::newRow("another version") << PolicyFile(newer).toBytes() << acme;
        QTest::newRow("no such profile")
            << PolicyFile(m_policy).toBytes() << QStringLiteral("Nobody");
    }
    void whatCannotBeToldEndsWithTwo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, profile);
        const Outcome outcome = check(bytes, profile);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith("gatehouse: "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void aFileThatIsNotThereEndsWithTwo()
    {
        const Outcome outcome = run(qEnvironmentVariable("GATEHOUSE_PROGRAM"),
            {QStringLiteral("check-policy"), path("nothing.json"), QStringLiteral("--config"),
                config()});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("nothing.json"), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCheckPolicy)
#include "tst_checkpolicy.moc"
