// SPDX-License-Identifier: MIT
#include "models/api/wire/adminrows.h"
#include "models/items/approvallistmodel.h"
#include "models/items/tableexport.h"
#include "tests/support/fakegovernance.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

namespace {

PersonReference person(const char *name)
{
    return {.id = UserId(QString::fromUtf8(name)), .name = QString::fromUtf8(name)};
}

ApprovedConnection slack()
{
    return {.id = ConnectionId(QStringLiteral("slack")),
        .connection = {.id = ConnectionId(QStringLiteral("slack")),
            .name = QStringLiteral("Slack"),
            .kind = Connections::Kind::Public,
            .developer = {.name = QStringLiteral("Notion")}},
        .installers = {person("Ada Byron"), person("Mei Tanaka"), person("Sam Field")},
        .installersCount = 19,
        .automatic = true};
}

ApprovedConnection typeform()
{
    return {.id = ConnectionId(QStringLiteral("typeform")),
        .connection = {.id = ConnectionId(QStringLiteral("typeform")),
            .name = QStringLiteral("Typeform"),
            .kind = Connections::Kind::Public,
            .developer = {.name = QStringLiteral("Typeform S.L.")}},
        .approvedBy = person("Ada Byron"),
        .approvedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
        .note = QStringLiteral("Forms\nfor the fair"),
        .reviewBy = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC),
        .overdue = true};
}

} // namespace

class TestApprovalListModel final : public QObject {
    Q_OBJECT

    FakeGovernance *m_governance = nullptr;
    ManualClock m_clock;
    ApprovalListModel *m_model = nullptr;

    QString text(int row, ApprovalListModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    void answer(std::vector<ApprovedConnection> entries)
    {
        ApprovalPage page;
        page.items = std::move(entries);
        page.counts = ApprovalCounts{.approved = int(page.items.size()), .notApproved = 3};
        m_governance->approvalListings.back()->answer(page);
    }

private Q_SLOTS:
    void init()
    {
        m_governance = new FakeGovernance;
        m_model = new ApprovalListModel(*m_governance, m_clock);
        m_model->setMomentText(
            {.brief = [](const QDateTime &when) { return when.toString(Qt::ISODate).left(10); }});
    }
    void cleanup()
    {
        delete m_model;
        delete m_governance;
    }

    void saysWhoInstalledAndWhatApproved()
    {
        QAbstractItemModelTester tester(
            m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->reload();
        answer({slack(), typeform()});
        QCOMPARE(text(0, ApprovalListModel::Name), QStringLiteral("Slack"));
        QCOMPARE(text(0, ApprovalListModel::Name, Qt::AccessibleTextRole),
            QStringLiteral("Slack, Notion"));
        QCOMPARE(
            text(0, ApprovalListModel::InstalledBy), QStringLiteral("Ada Byron, Mei Tanaka, +17"));
        // A screen reader and the tool tip hear all that are known.
        QCOMPARE(text(0, ApprovalListModel::InstalledBy, Qt::AccessibleTextRole),
            QStringLiteral("Ada Byron, Mei Tanaka, Sam Field, +16"));
        QCOMPARE(text(0, ApprovalListModel::ApprovedBy, Qt::AccessibleTextRole),
            QStringLiteral("Automatic, Built by Notion"));
        QCOMPARE(text(0, ApprovalListModel::Note), QStringLiteral("–"));
        QCOMPARE(text(0, ApprovalListModel::ReviewBy), QStringLiteral("–"));

        QCOMPARE(text(1, ApprovalListModel::InstalledBy), QStringLiteral("Nobody"));
        QCOMPARE(text(1, ApprovalListModel::ApprovedBy, Qt::AccessibleTextRole),
            QStringLiteral("Ada Byron, 2026-03-01"));
        QCOMPARE(text(1, ApprovalListModel::Note), QStringLiteral("Forms for the fair"));
        // In words too, never by colour alone.
        QCOMPARE(text(1, ApprovalListModel::ReviewBy, Qt::AccessibleTextRole),
            QStringLiteral("2026-06-01, Overdue"));
    }

    void asksForWhatIsSearched()
    {
        QSignalSpy counted(m_model, &ApprovalListModel::countsChanged);
        m_model->reload();
        answer({slack(), typeform()});
        QCOMPARE(counted.count(), 1);
        QCOMPARE(m_model->counts()->notApproved, 3);
        m_model->setText(QStringLiteral("type"));
        QCOMPARE(m_governance->approvalListings.back()->query.text, QStringLiteral("type"));
        const size_t asked = m_governance->approvalListings.size();
        m_model->setText(QStringLiteral("type"));
        QCOMPARE(m_governance->approvalListings.size(), asked);
        answer({typeform()});
        QVERIFY(m_model->find(ConnectionId(QStringLiteral("typeform"))));
        QVERIFY(!m_model->find(ConnectionId(QStringLiteral("slack"))));
    }

    void keepsRowsWhenItFails()
    {
        m_model->reload();
        answer({slack()});
        m_model->refresh();
        m_governance->approvalListings.back()->fail(ApiError::Kind::Offline);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->loadState(), PagedListModel::LoadState::Failed);
    }

    void exportsDatesAndEverybodyKnown()
    {
        m_model->reload();
        answer({slack(), typeform()});
        const TableExport::Table table = TableExport::table(*m_model, {0, 1}, {1, 4});
        QCOMPARE(table.columns[0].key, QStringLiteral("installed_by"));
        QCOMPARE(table.rows[0].cells[0].toStringList().size(), 4);
        QVERIFY(!table.rows[0].cells[1].isValid());
        QCOMPARE(table.rows[1].cells[1].toDateTime(), typeform().reviewBy);
    }

    void writesRowsOfTheAdminApi()
    {
        const QJsonObject row = toAdminRow(typeform());
        QCOMPARE(row[QLatin1String("object")].toString(), QStringLiteral("approved_connection"));
        QCOMPARE(row[QLatin1String("connection")][QLatin1String("name")].toString(),
            QStringLiteral("Typeform"));
        QCOMPARE(row[QLatin1String("approved_by")][QLatin1String("name")].toString(),
            QStringLiteral("Ada Byron"));
        QCOMPARE(
            row[QLatin1String("review_by")].toString(), QStringLiteral("2026-06-01T12:00:00.000Z"));
        QVERIFY(row[QLatin1String("overdue")].toBool());
        QCOMPARE(toAdminRow(slack())[QLatin1String("installers")].toArray().size(), 3);
        QVERIFY(toAdminRow(slack())[QLatin1String("approved_by")].isNull());
    }
};

QTEST_GUILESS_MAIN(TestApprovalListModel)
#include "tst_approvallistmodel.moc"
