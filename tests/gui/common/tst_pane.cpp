// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/factsform.h"
#include "ui/common/pane.h"
#include "ui/common/searchfield.h"
#include "ui/common/statestack.h"
#include "ui/common/textlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

class TestPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }
    void detailsStandBesideOrLieOver();
    void detailsSurviveBeingMoved();
    void escapeClosesWhatLiesOver();
    void keepsItsLayout();
    void factsKeepTheirWidgets();
    void tabComesBySearchBeforeTheRows();

private:
    Theme *m_theme = nullptr;
};

namespace {

struct PaneUnderTest {
    Pane pane;
    QListWidget *body = new QListWidget;
    QPushButton *details = new QPushButton(QStringLiteral("Contact support"));

    PaneUnderTest()
    {
        pane.setTitle(QStringLiteral("Connections"));
        pane.searchField()->setPrompt(QStringLiteral("Search connections"));
        body->setAccessibleName(QStringLiteral("Connections"));
        pane.setBody(body);
        pane.setDetails(details);
    }
};

} // namespace

void TestPane::detailsStandBesideOrLieOver()
{
    PaneUnderTest test;
    test.pane.resize(1280, 700);
    test.pane.show();
    QVERIFY(!test.details->isVisible());
    test.pane.showDetails();
    QVERIFY(test.details->isVisible());
    const int beside = test.body->mapTo(&test.pane, QPoint(test.body->width(), 0)).x();
    QVERIFY(beside <= test.details->mapTo(&test.pane, QPoint(0, 0)).x());
    QCOMPARE(namelessControls(&test.pane), QStringList());

    test.pane.resize(1000, 700);
    QVERIFY(test.details->isVisible());
    QVERIFY(test.body->width() > 900); // the rows keep their width below
    QVERIFY(test.details->mapTo(&test.pane, QPoint(0, 0)).y()
        > test.pane.searchField()->geometry().bottom());
    QCOMPARE(namelessControls(&test.pane), QStringList());
}

void TestPane::detailsSurviveBeingMoved()
{
    auto *test = new PaneUnderTest;
    test->pane.resize(1280, 700);
    test->pane.show();
    test->pane.showDetails();
    for (const int width : {1000, 1280, 990, 1300, 980}) {
        test->pane.resize(width, 700);
        QVERIFY(test->details->isVisible());
    }
    delete test; // nothing may be in two lists of children
    m_theme->setMode(Theme::Mode::Dark); // goes through every widget there is
    m_theme->setMode(Theme::Mode::Light);
}

void TestPane::escapeClosesWhatLiesOver()
{
    PaneUnderTest test;
    test.pane.resize(1000, 700);
    test.pane.show();
    test.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.pane));
    test.pane.showDetails();
    QSignalSpy changed(&test.pane, &Pane::detailsChanged);
    test.details->setFocus();
    QTest::keyClick(test.details, Qt::Key_Escape);
    QCOMPARE(test.pane.details(), Pane::Details::Hidden);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::focusWidget(), test.body);
}

void TestPane::keepsItsLayout()
{
    PaneUnderTest test;
    test.pane.resize(1280, 700);
    test.pane.show();
    test.pane.showDetails();
    const QByteArray layout = test.pane.saveLayout();
    PaneUnderTest other;
    other.pane.restoreLayout(layout);
    QCOMPARE(other.pane.details(), Pane::Details::Shown);
    other.pane.restoreLayout(QByteArray("not ours"));
    QCOMPARE(other.pane.details(), Pane::Details::Shown);
}

void TestPane::factsKeepTheirWidgets()
{
    FactsForm form;
    form.setFacts({{.label = QStringLiteral("Added by"), .value = QStringLiteral("Mei Tanaka")},
        {.label = QStringLiteral("Website"), .link = QUrl(QStringLiteral("https://zapier.com"))},
        {.label = QStringLiteral("Last used")}});
    form.show();
    QCOMPARE(namelessControls(&form), QStringList());
    const auto labels = form.findChildren<TextLabel *>();
    QCOMPARE(labels.at(1)->text(), QStringLiteral("Mei Tanaka"));
    QCOMPARE(labels.last()->text(), QStringLiteral("–"));
    QSignalSpy link(&form, &FactsForm::linkActivated);
    QTest::mouseClick(form.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(link.takeFirst().first().toUrl(), QUrl(QStringLiteral("https://zapier.com")));
    form.setFacts({{.label = QStringLiteral("Added by"), .value = QStringLiteral("Ada Byron")}});
    QCOMPARE(form.findChildren<TextLabel *>().at(1), labels.at(1));
    QCOMPARE(labels.at(1)->text(), QStringLiteral("Ada Byron"));
}

void TestPane::tabComesBySearchBeforeTheRows()
{
    PaneUnderTest test;
    test.pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&test.pane));
    test.body->setFocus();
    // From the last of them round to the first.
    QTest::keyClick(test.body, Qt::Key_Tab);
    QCOMPARE(test.pane.focusWidget(), static_cast<QWidget *>(test.pane.searchField()));
    QTest::keyClick(test.pane.focusWidget(), Qt::Key_Tab);
    QCOMPARE(test.pane.focusWidget(), static_cast<QWidget *>(test.body));
    test.pane.searchField()->setFocus();
    test.pane.focusBody();
    QCOMPARE(test.pane.focusWidget(), static_cast<QWidget *>(test.body));
}

QTEST_MAIN(TestPane)
#include "tst_pane.moc"
