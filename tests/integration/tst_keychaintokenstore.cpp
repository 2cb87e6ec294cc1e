// SPDX-License-Identifier: MIT
#include "models/auth/keychaintokenstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Gatehouse;
using namespace std::chrono_literals;
using ErrorKind = ApiError::Kind;

//! Plays the window that asks for the keyring's password, and never answers.
class SilentPrompter final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    int asked = 0;

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++asked; }
    void PerformPrompt(
        const QDBusObjectPath &, const QString &, const QVariantMap &, const QString &)
    {
        ++asked;
    }
    void StopPrompting(const QDBusObjectPath &) { }
};

//! Against a real gnome-keyring; keyring.sh starts this with one, or with none (GATEHOUSE_KEYRING
//! says which).
class TestKeychainTokenStore final : public QObject {
    Q_OBJECT

private:
    const QString m_name = QStringLiteral("gatehouse/profile/internal/bot");

    static QString keyring() { return qEnvironmentVariable("GATEHOUSE_KEYRING"); }

    struct Heard {
        int times = 0;
        int waits = 0;
        std::optional<ErrorKind> error = {};
        Secret token = {};

        TokenListener<Secret> reading()
        {
            return {.done =
                        [this](const Result<Secret> &result) {
                            ++times;
                            if (result)
                                token = *result;
                            else
                                error = result.error().kind;
                        },
                .stillWaiting = [this] { ++waits; }};
        }
        TokenListener<void> writing()
        {
            return {.done =
                        [this](const Result<void> &result) {
                            ++times;
                            if (!result)
                                error = result.error().kind;
                        },
                .stillWaiting = [this] { ++waits; }};
        }
    };

    static void lock()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        message << QVariant::fromValue(QList<QDBusObjectPath>{
            QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }

    static int daemonId()
    {
        QFile file(qEnvironmentVariable("GATEHOUSE_KEYRING_PID"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (keyring().isEmpty())
            QSKIP("Started without keyring.sh, which brings a keyring of its own.");
    }

    void keepsReplacesAndForgets()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        KeychainTokenStore store;
        Heard heard;
        RequestHandle handle = store.read(m_name, heard.reading());
        QVERIFY(heard.times == 0);
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::TokenMissing));
        heard = {};
        handle = store.write(m_name, Secret("ntn_first"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        QVERIFY(!heard.error);
        handle = store.write(m_name, Secret("ntn_planted"), heard.writing());
        QTRY_COMPARE(heard.times, 2);
        handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.times, 3);
        QCOMPARE(heard.token.reveal(), QByteArray("ntn_planted"));
        QCOMPARE(heard.waits, 0);
        handle = store.remove(m_name, heard.writing());
        QTRY_COMPARE(heard.times, 4);
        QVERIFY(!heard.error);
        handle = store.remove(m_name, heard.writing()); // once more: still a success
        QTRY_COMPARE(heard.times, 5);
        QVERIFY(!heard.error);
        handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.times, 6);
        QCOMPARE(heard.error, std::optional(ErrorKind::TokenMissing));
    }

    void leavesNoPlainTokenOnDisk()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        KeychainTokenStore store;
        Heard heard;
        const RequestHandle handle
            = store.write(m_name, Secret("ntn_planted_on_disk"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        QDirIterator files(
            QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains("ntn_planted_on_disk"), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 0);
    }

    void aSlowKeyringIsWaitedForAndItsLateAnswerCounts()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        KeychainTokenStore store(300ms);
        Heard heard;
        RequestHandle handle = store.write(m_name, Secret("ntn_slow"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        const int keyringProcess = daemonId();
        QVERIFY(keyringProcess > 0);
        QCOMPARE(::kill(keyringProcess, SIGSTOP), 0);
        heard = {};
        handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.waits, 1);
        QCOMPARE(heard.times, 0);
        QCOMPARE(::kill(keyringProcess, SIGCONT), 0);
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.token.reveal(), QByteArray("ntn_slow"));
    }

    void aSlowKeyringEndsATimeLimitedRead()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        KeychainTokenStore store(200ms);
        const int keyringProcess = daemonId();
        QCOMPARE(::kill(keyringProcess, SIGSTOP), 0);
        Heard heard;
        TokenListener<Secret> listener = heard.reading();
        listener.stillWaiting = {};
        const RequestHandle handle = store.read(m_name, listener);
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainTimeout));
        QCOMPARE(::kill(keyringProcess, SIGCONT), 0);
    }

    // The last ones: nobody unlocks the keyring again.

    void aLockedKeyringWithoutAnyoneToAskSaysSo()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        KeychainTokenStore store;
        Heard heard;
        RequestHandle handle = store.write(m_name, Secret("ntn_locked"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        lock();
        heard = {};
        handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainLocked));
        heard = {};
        handle = store.write(m_name, Secret("ntn_other"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainLocked));
    }

    void aPromptThatNobodyAnswersCanBeCancelled()
    {
        if (keyring() != QLatin1String("real"))
            QSKIP("Wants a keyring.");
        {
            // Refused when an earlier test left the keyring locked: then the token is there
            // already.
            KeychainTokenStore unhurried;
            Heard written;
            const RequestHandle handle
                = unhurried.write(m_name, Secret("ntn_locked"), written.writing());
            QTRY_COMPARE(written.times, 1);
        }
        SilentPrompter prompter;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter,
            QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
        lock();
        KeychainTokenStore store(300ms);
        Heard heard;
        RequestHandle handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.waits, 1);
        QVERIFY(prompter.asked > 0);
        QCOMPARE(heard.times, 0);
        handle.reset();
        QCoreApplication::processEvents();
        QCOMPARE(heard.times, 0);
        QCOMPARE(heard.waits, 1);
    }

    void noKeyringAtAllIsSaidPlainly()
    {
        if (keyring() != QLatin1String("absent"))
            QSKIP("Wants no keyring.");
        KeychainTokenStore store;
        Heard heard;
        RequestHandle handle = store.read(m_name, heard.reading());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainMissing));
        heard = {};
        handle = store.write(m_name, Secret("ntn_planted"), heard.writing());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainMissing));
        heard = {};
        handle = store.remove(m_name, heard.writing());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error, std::optional(ErrorKind::KeychainMissing));
    }
};

QTEST_GUILESS_MAIN(TestKeychainTokenStore)
#include "tst_keychaintokenstore.moc"
