// SPDX-License-Identifier: MIT
#include "models/auth/memorytokenstore.h"
#include "models/auth/tokenkey.h"

#include <QTest>

using namespace Gatehouse;

class TestMemoryTokenStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets()
    {
        MemoryTokenStore store;
        const QString name = TokenKey{.profile = ProfileId(QStringLiteral("p")),
            .kind = TokenKey::Kind::Session,
            .bot = QStringLiteral("b")}
                                 .name();
        QCOMPARE(name, QStringLiteral("gatehouse/p/session/b"));
        QStringList heard;
        RequestHandle handle
            = store.write(name, Secret("ntn_planted"), {.done = [&](Result<void> result) {
                  heard << (result ? QStringLiteral("written") : QStringLiteral("failed"));
              }});
        QVERIFY(heard.isEmpty()); // never inside the call
        QTRY_COMPARE(heard.size(), 1);
        handle = store.read(name, {.done = [&](Result<Secret> result) {
            heard << QString::fromLatin1(result->reveal());
        }});
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.last(), QStringLiteral("ntn_planted"));
        handle = store.remove(
            name, {.done = [&](Result<void> result) { heard << QString::number(bool(result)); }});
        QTRY_COMPARE(heard.size(), 3);
        std::optional<ApiError::Kind> kind;
        handle = store.read(
            name, {.done = [&](const Result<Secret> &result) { kind = result.error().kind; }});
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ApiError::Kind::TokenMissing);
        QCOMPARE(store.keeping(), TokenStore::Keeping::ThisRunOnly);
    }

    void doesNotCallBackOnceDropped()
    {
        MemoryTokenStore store;
        int heard = 0;
        store.read(QStringLiteral("n"), {.done = [&](const Result<Secret> &) { ++heard; }}).reset();
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(TestMemoryTokenStore)
#include "tst_memorytokenstore.moc"
