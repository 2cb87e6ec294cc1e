// SPDX-License-Identifier: MIT
#include "models/actions/undolist.h"

#include <QFile>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gatehouse;

namespace {

const WorkspaceId northwind{QStringLiteral("w1")};
const WorkspaceId otherSpace{QStringLiteral("w2")};

UndoList::Entry entryOf(const QString &name, const std::vector<QString> &events,
    Actions::Kind kind = Actions::Kind::Disconnect)
{
    UndoList::Entry entry{.subject = {.kind = kind,
                              .connection = ConnectionId(QStringLiteral("id-") + name),
                              .name = name,
                              .count = int(events.size()),
                              .other = QStringLiteral("Zoë “the” Lindqvist")},
        .at = QDateTime(QDate(2026, 8, 1), QTime(12, 0, 0, 123), Qt::UTC)};
    for (const QString &event : events)
        entry.events.emplace_back(event);
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestUndoList final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        // A folder that is still to be made.
        m_file = m_place->filePath(QStringLiteral("p1/undo.json"));
    }

    void survivesARestart()
    {
        std::vector<UndoList::Entry> entries;
        const QMetaEnum kinds = QMetaEnum::fromType<Actions::Kind>();
        {
            UndoList list(m_file, northwind);
            QVERIFY(list.isEmpty());
            QVERIFY(!list.latest());
            QSignalSpy changed(&list, &UndoList::changed);
            for (int i = 0; i < kinds.keyCount(); ++i) {
                const QString event = QStringLiteral("e%1").arg(i);
                entries.push_back(
                    entryOf(QStringLiteral("Zapier"), {event}, Actions::Kind(kinds.value(i))));
                list.add(entries.back());
            }
            QCOMPARE(changed.count(), kinds.keyCount());
            QCOMPARE(*list.latest(), entries.back());
        }
        UndoList list(m_file, northwind);
        QCOMPARE(list.entries(), entries);
    }

    void twoWorkspacesShareTheFile()
    {
        UndoList first(m_file, northwind);
        UndoList second(m_file, otherSpace);
        first.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("a")}));
        second.add(entryOf(QStringLiteral("Slack"), {QStringLiteral("b")}));
        first.add(entryOf(QStringLiteral("Figma"), {QStringLiteral("c")}));
        second.remove(AuditEventId(QStringLiteral("a")));
        QCOMPARE(UndoList(m_file, northwind).entries().size(), size_t(2));
        QCOMPARE(UndoList(m_file, otherSpace).latest()->subject.name, QStringLiteral("Slack"));
        QVERIFY(UndoList(m_file, WorkspaceId(QStringLiteral("w3"))).isEmpty());
    }

    void anEntryGoesWithItsLastEvent()
    {
        UndoList list(m_file, northwind);
        list.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("a"), QStringLiteral("b")}));
        QSignalSpy changed(&list, &UndoList::changed);
        list.remove(AuditEventId(QStringLiteral("unknown")));
        QCOMPARE(changed.count(), 0);
        list.remove(AuditEventId(QStringLiteral("a")));
        QCOMPARE(UndoList(m_file, northwind).latest()->events,
            std::vector{AuditEventId(QStringLiteral("b"))});
        list.remove(AuditEventId(QStringLiteral("b")));
        QVERIFY(list.isEmpty());
        QCOMPARE(changed.count(), 2);
        QVERIFY(UndoList(m_file, northwind).isEmpty());
    }

    void theOldestGoesAfterFifty()
    {
        UndoList list(m_file, northwind);
        for (int i = 0; i < 53; ++i)
            list.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("e%1").arg(i)}));
        QCOMPARE(list.entries().size(), size_t(50));
        QCOMPARE(list.entries().front().events.front().toString(), QStringLiteral("e3"));
        QCOMPARE(UndoList(m_file, northwind).entries(), list.entries());
    }

    void aDamagedFileIsAsGoodAsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<size_t>("left");
        QTest::newRow("empty") << QByteArray() << size_t(0);
        QTest::newRow("garbage") << QByteArray("\x00\xff{{{", 6) << size_t(0);
        QTest::newRow("cut off") << QByteArray("{\"w1\":[{\"kind\":\"Disconnect\",\"eve") << size_t(0);
        QTest::newRow("list") << QByteArray("[1,2]") << size_t(0);
        QTest::newRow("other shapes") << QByteArray(R"({"w1":{"a":1},"w2":7})") << size_t(0);
        QTest::newRow("unknown kind")
            << QByteArray(R"({"w1":[{"kind":"Explode","events":["e"]},
                {"kind":"Disconnect","events":[]},{"kind":"Disconnect"},3,null,
                {"kind":"Disconnect","name":"Zapier","events":["f"]}]})")
            << size_t(1);
    }
    void aDamagedFileIsAsGoodAsNone()
    {
        QFETCH(QByteArray, content);
        QFETCH(size_t, left);
        const QString file = m_place->filePath(QStringLiteral("undo.json"));
        writeContent(file, content);
        UndoList list(file, northwind);
        QCOMPARE(list.entries().size(), left);
        list.add(entryOf(QStringLiteral("Slack"), {QStringLiteral("x")}));
        QCOMPARE(UndoList(file, northwind).entries().size(), left + 1);
    }

    void keepsNoSecretAndIsForItsOwnerAlone()
    {
        UndoList list(m_file, northwind);
        list.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("a")}));
        const QByteArray content = contentOf(m_file);
        QVERIFY(content.contains("Zapier"));
        for (const char *secret : {"ntn_", "ses_", "secret", "token", "@"})
            QVERIFY2(!content.contains(secret), secret);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
    }

    void withoutAFileNothingIsKept()
    {
        {
            UndoList list({}, northwind);
            list.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("a")}));
            QCOMPARE(list.entries().size(), size_t(1));
        }
        QVERIFY(UndoList({}, northwind).isEmpty());
    }

    void aPlaceThatCannotBeWrittenCostsTheRestartAlone()
    {
        writeContent(m_place->filePath(QStringLiteral("p2")), "a file where a folder belongs");
        const QString file = m_place->filePath(QStringLiteral("p2/undo.json"));
        UndoList list(file, northwind);
        list.add(entryOf(QStringLiteral("Zapier"), {QStringLiteral("a")}));
        QCOMPARE(list.entries().size(), size_t(1));
        QVERIFY(UndoList(file, northwind).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUndoList)
#include "tst_undolist.moc"
