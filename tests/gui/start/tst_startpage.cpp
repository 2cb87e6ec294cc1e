// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/markingtranslator.h"
#include "ui/common/textlabel.h"
#include "ui/start/failurepage.h"
#include "ui/start/startcard.h"
#include "ui/start/startpage.h"
#include "ui/start/waitingpage.h"
#include "ui/theme/theme.h"

#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;

class TestStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void offersFourWays();
    void listsProfiles();
    void speaksANewLanguageAtOnce();
    void everyFailureHasAWayOn_data();
    void everyFailureHasAWayOn();
    void waitingCanBeCancelled();

private:
    Theme *m_theme = nullptr;
};

void TestStartPage::offersFourWays()
{
    StartPage page;
    page.show();
    QSignalSpy demo(&page, &StartPage::demoRequested);
    QSignalSpy local(&page, &StartPage::newWorkspaceRequested);
    QSignalSpy notion(&page, &StartPage::notionRequested);
    QSignalSpy remote(&page, &StartPage::remoteWorkspaceRequested);
    const auto cards = page.findChildren<StartCard *>();
    QCOMPARE(cards.size(), 4);
    QTest::mouseClick(cards.at(0), Qt::LeftButton);
    QTest::keyClick(cards.at(1), Qt::Key_Return);
    QTest::keyClick(cards.at(2), Qt::Key_Space);
    QTest::mouseClick(cards.at(3), Qt::LeftButton);
    QCOMPARE(demo.count() + local.count() + notion.count() + remote.count(), 4);
    QCOMPARE(namelessControls(&page), QStringList());
    QCOMPARE(tabOrder(&page).first(), QStringLiteral("Open the demo workspace"));
}

void TestStartPage::listsProfiles()
{
    StartPage page;
    page.show();
    page.setProfiles({{.id = ProfileId(QStringLiteral("p1")),
        .name = QStringLiteral("Northwind"),
        .where = QStringLiteral("On this computer")}});
    QCOMPARE(namelessControls(&page), QStringList());
    QSignalSpy chosen(&page, &StartPage::profileChosen);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QStringLiteral("Open “Northwind”"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(chosen.takeFirst().first().value<ProfileId>(), ProfileId(QStringLiteral("p1")));
}

void TestStartPage::speaksANewLanguageAtOnce()
{
    StartPage page;
    MarkingTranslator language;
    QCoreApplication::installTranslator(&language);
    QTRY_COMPARE(page.findChildren<StartCard *>().first()->text(),
        QStringLiteral("[Open the demo workspace]"));
    QCoreApplication::removeTranslator(&language);
}

void TestStartPage::everyFailureHasAWayOn_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    const auto kinds = QMetaEnum::fromType<ApiError::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << ApiError::Kind(kinds.value(i));
}

void TestStartPage::everyFailureHasAWayOn()
{
    QFETCH(const ApiError::Kind, kind);
    FailurePage page;
    page.setFailure(
        QStringLiteral("Northwind"), {.kind = kind, .detail = QStringLiteral("detail")});
    page.show();
    QVERIFY(!page.accessibleName().isEmpty());
    QCOMPARE(namelessControls(&page), QStringList());
    QSignalSpy start(&page, &FailurePage::startPageRequested);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Open another profile"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(start.count(), 1);
}

void TestStartPage::waitingCanBeCancelled()
{
    WaitingPage page;
    page.setReason(WaitingPage::Reason::Keyring, QStringLiteral("Acme"));
    page.show();
    QCOMPARE(page.accessibleName(), QStringLiteral("Waiting for your keyring"));
    QSignalSpy cancelled(&page, &WaitingPage::cancelled);
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
