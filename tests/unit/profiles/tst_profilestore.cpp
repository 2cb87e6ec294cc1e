// SPDX-License-Identifier: MIT
#include "models/profiles/profilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Gatehouse;
using ErrorKind = ApiError::Kind;

class TestProfileStore final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(QStringLiteral("data/profiles.json")); }
    ProfileStore store() const { return ProfileStore(m_dir->filePath(QStringLiteral("data"))); }
    void writeFile(const QByteArray &bytes) const
    {
        QDir(m_dir->path()).mkpath(QStringLiteral("data"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray readFile() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Profile everything()
    {
        return {.id = ProfileStore::newId(),
            .name = QStringLiteral("Acme"),
            .kind = Profile::Kind::GatehouseRemote,
            .origin = QUrl(QStringLiteral("https://gatehouse.example:8443")),
            .port = 4711,
            .workspace = WorkspaceId(QStringLiteral("w")),
            .personEmail = QStringLiteral("ada@example.com"),
            .tokenName = QStringLiteral("gatehouse/p/session/u"),
            .caFile = QStringLiteral("/etc/ca.pem"),
            .access = Profile::Access::ReadOnly,
            .caching = Profile::Caching::Never,
            .unknown = {{QStringLiteral("later"), 1}}};
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aMissingFileIsAnEmptyList()
    {
        ProfileStore profiles = store();
        QVERIFY(profiles.load());
        QVERIFY(profiles.profiles().empty());
        QVERIFY(!profiles.lastUsed());
    }

    void keepsEveryField()
    {
        ProfileStore profiles = store();
        const Profile profile = everything();
        QVERIFY(profiles.save(profile));
        QVERIFY(profiles.setLastUsed(profile.id));
        ProfileStore again = store();
        QVERIFY(again.load());
        QCOMPARE(again.profiles().size(), size_t(1));
        QVERIFY(again.profiles().front() == profile);
        QVERIFY(again.lastUsed() == profile);
        QVERIFY(again.findNamed(QStringLiteral("Acme")) == profile);
        QVERIFY(again.findNamed(profile.id.toString()) == profile);
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void replacesAndForgets()
    {
        ProfileStore profiles = store();
        Profile profile = everything();
        QVERIFY(profiles.save(profile));
        QVERIFY(profiles.setLastUsed(profile.id));
        profile.name = QStringLiteral("New");
        QVERIFY(profiles.save(profile));
        QCOMPARE(profiles.profiles().size(), size_t(1));
        QVERIFY(profiles.remove(profile.id));
        QVERIFY(profiles.profiles().empty());
        QVERIFY(!profiles.lastUsed());
    }

    void keepsKeysOfANewerVersion()
    {
        writeFile(
            R"({"theme":"dark","last_used":"a","profiles":[{"id":"a","kind":"notion","name":"A","colour":"red"}]})");
        ProfileStore profiles = store();
        QVERIFY(profiles.load());
        QVERIFY(profiles.save(everything()));
        const QByteArray written = readFile();
        QVERIFY(written.contains("\"theme\": \"dark\""));
        QVERIFY(written.contains("\"colour\": \"red\""));
        QVERIFY(written.contains("\"last_used\": \"a\""));
    }

    void caching_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<Profile::Caching>("caching");
        using Caching = Profile::Caching;
        QTest::newRow("said nothing") << QByteArray() << Caching::WithoutAddresses;
        QTest::newRow("of before") << QByteArray(",\"cache\":true") << Caching::WithoutAddresses;
        QTest::newRow("never") << QByteArray(",\"cache\":false") << Caching::Never;
        QTest::newRow("never, whatever else")
            << QByteArray(",\"cache\":false,\"cache_addresses\":true") << Caching::Never;
        QTest::newRow("with addresses")
            << QByteArray(",\"cache\":true,\"cache_addresses\":true") << Caching::WithAddresses;
    }
    void caching()
    {
        QFETCH(QByteArray, keys);
        QFETCH(Profile::Caching, caching);
        writeFile(R"({"profiles":[{"id":"a","kind":"notion","name":"A")" + keys + R"(}]})");
        ProfileStore profiles = store();
        QVERIFY(profiles.load());
        QCOMPARE(profiles.profiles().front().caching, caching);
        QVERIFY(profiles.save(profiles.profiles().front()));
        ProfileStore again = store();
        QVERIFY(again.load());
        QCOMPARE(again.profiles().front().caching, caching);
    }

    void aCacheThatHoldsTooMuchGoes()
    {
        using Caching = Profile::Caching;
        ProfileStore profiles = store();
        Profile profile = everything();
        profile.caching = Caching::WithAddresses;
        QVERIFY(profiles.save(profile));
        const QString cache = profiles.cachePath(profile.id);
        const QStringList files{
            cache, cache + QStringLiteral("-wal"), cache + QStringLiteral("-shm")};
        const auto writeCache = [&] {
            QVERIFY(profiles.makeFolderFor(cache));
            for (const QString &path : files) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
            }
        };
        const auto cacheFiles = [&] {
            return std::count_if(files.begin(), files.end(),
                [](const QString &path) { return QFile::exists(path); });
        };
        writeCache();
        profile.name = QStringLiteral("Renamed");
        QVERIFY(profiles.save(profile));
        QCOMPARE(cacheFiles(), 3);
        for (const Caching less : {Caching::WithoutAddresses, Caching::Never}) {
            writeCache();
            profile.caching = less;
            QVERIFY(profiles.save(profile));
            QCOMPARE(cacheFiles(), 0);
        }
    }

    void doesNotOverwriteWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray("{\"profiles\":[{\"id\":");
        QTest::newRow("another file") << QByteArray("[1,2]");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("kind of a newer version")
            << QByteArray(R"({"profiles":[{"id":"a","kind":"cloud"}]})");
        QTest::newRow("id that leaves its folder")
            << QByteArray(R"({"profiles":[{"id":"../../x","kind":"notion"}]})");
    }
    void doesNotOverwriteWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        writeFile(bytes);
        ProfileStore profiles = store();
        const Result<void> loaded = profiles.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::FileUnreadable);
        QVERIFY(loaded.error().detail.contains(path()));
        QVERIFY(!profiles.save(everything()));
        QCOMPARE(readFile(), bytes);
    }

    void saysWhenItCannotWrite()
    {
        // A file where the folder should be: refused to root, too.
        QFile blocker(m_dir->filePath(QStringLiteral("data")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ProfileStore profiles = store();
        const Result<void> saved = profiles.save(everything());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FileUnwritable);
        QVERIFY(profiles.profiles().empty());
    }

    void namesThePlacesOfAProfile()
    {
        const ProfileStore profiles(QStringLiteral("/d"));
        const ProfileId id(QStringLiteral("p"));
        QCOMPARE(profiles.workspaceDirectory(id), QStringLiteral("/d/workspaces/p"));
        QCOMPARE(profiles.cachePath(id), QStringLiteral("/d/cache/p.sqlite"));
        const Profile local{.kind = Profile::Kind::LocalEmbedded, .port = 4000};
        QCOMPARE(local.effectiveOrigin(), QUrl(QStringLiteral("http://127.0.0.1:4000")));
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
