// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/fakeworkspaceservice.h"
#include "tests/support/markingtranslator.h"
#include "ui/palette/commandpalette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Gatehouse;
using Group = CommandPaletteModel::Group;

class TestCommandPalette final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_behind = nullptr;
    std::unique_ptr<FakeWorkspaceService> m_service;
    std::unique_ptr<CommandPaletteModel> m_model;
    CommandPalette *m_palette = nullptr;

    QLineEdit *field() const
    {
        return m_palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
    }
    QListView *list() const
    {
        return m_palette->findChild<QListView *>(QStringLiteral("paletteList"));
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_palette->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void type(const QString &text)
    {
        const size_t before = m_service->listings.size();
        QTest::keyClicks(field(), text);
        QTRY_VERIFY(m_service->listings.size() > before);
    }
    void answer(const QStringList &connections, const QStringList &people = {})
    {
        ConnectionPage page;
        for (const QString &name : connections)
            page.items.push_back({.id = ConnectionId(name.toLower()), .name = name});
        m_service->listings.back()->answer(page);
        PeoplePage persons;
        for (const QString &name : people)
            persons.items.push_back({.id = UserId(name.toLower()), .name = name});
        m_service->peopleListings.back()->answer(persons);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        auto *middle = new QWidget;
        m_behind = new QLineEdit(middle);
        m_window->setCentralWidget(middle);
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_behind->setFocus();
        m_service = std::make_unique<FakeWorkspaceService>();
        m_model = std::make_unique<CommandPaletteModel>();
        m_model->setService(m_service.get());
        m_model->setActions({{.name = QStringLiteral("viewRefresh"),
                                 .text = QStringLiteral("Refresh"),
                                 .detail = QStringLiteral("View"),
                                 .keys = QStringLiteral("F5")},
            {.name = QStringLiteral("editFind"), .text = QStringLiteral("Find")},
            {.name = QStringLiteral("viewThemeDark"), .text = QStringLiteral("Theme: Dark")}});
        m_palette = new CommandPalette(*m_model, middle);
    }
    void cleanup()
    {
        m_window.reset();
        m_model.reset();
        m_service.reset();
    }

    void opensWithTheFocusInItsField()
    {
        QVERIFY(!m_palette->isOpen());
        m_palette->open();
        QVERIFY(m_palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(current(), QStringLiteral("Refresh"));
        QCOMPARE(namelessControls(m_palette), QStringList());
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_palette);
        QCOMPARE(face->role(), QAccessible::Dialog);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Command palette"));
        // What a screen reader says beside the field.
        QCOMPARE(field()->accessibleDescription(), QStringLiteral("Refresh, Actions, View, F5"));
    }

    void keysLeadThroughTheRows()
    {
        m_palette->open();
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Find"));
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(current(), QStringLiteral("Theme: Dark"));
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Refresh"));
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(current(), QStringLiteral("Theme: Dark"));
        QTest::keyClick(field(), Qt::Key_PageUp);
        QCOMPARE(current(), QStringLiteral("Refresh"));
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(current(), QStringLiteral("Theme: Dark"));
        QSignalSpy chosen(m_palette, &CommandPalette::chosen);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).value<Group>(), Group::Actions);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("viewThemeDark"));
        QVERIFY(!m_palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), m_behind);
    }

    void escapeGoesBack()
    {
        m_palette->open();
        QTest::keyClicks(field(), QStringLiteral("zap"));
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_palette->isOpen());
        QCOMPARE(QApplication::focusWidget(), m_behind);
        m_palette->open();
        QCOMPARE(field()->text(), QString());
    }

    void aLongAnswerHasRoomForItsLines()
    {
        m_palette->open();
        type(QStringLiteral("a connection nobody has ever given a name as long as this"));
        answer({}, {});
        const QLabel *said = nullptr;
        for (const QLabel *each : m_palette->findChildren<QLabel *>()) {
            if (each->text().startsWith(QStringLiteral("Nothing is called")))
                said = each;
        }
        QVERIFY(said);
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        QVERIFY(said->height() > 2 * said->fontMetrics().height() - 2);
        QVERIFY(m_palette->rect().contains(QRect(said->mapTo(m_palette, QPoint()), said->size())));
    }

    void findsAConnectionByItsName()
    {
        m_palette->open();
        type(QStringLiteral("zap"));
        answer({QStringLiteral("Zapier")}, {QStringLiteral("Ada Zapotec")});
        QCOMPARE(current(), QStringLiteral("Zapier"));
        QSignalSpy chosen(m_palette, &CommandPalette::chosen);
        QTest::keyClick(field(), Qt::Key_Enter);
        QCOMPARE(chosen.first().at(0).value<Group>(), Group::Connections);
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("zapier"));
    }

    void theMouseChoosesToo()
    {
        m_palette->open();
        type(QStringLiteral("zap"));
        answer({QStringLiteral("Zapier")}, {QStringLiteral("Ada Zapotec")});
        QSignalSpy chosen(m_palette, &CommandPalette::chosen);
        // A heading is no choice.
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_model->index(0)).center());
        QVERIFY(m_palette->isOpen());
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualRect(m_model->index(3)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).value<Group>(), Group::People);
        m_palette->open();
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(!m_palette->isOpen());
    }

    void whatSomebodyWalkedToStays()
    {
        m_palette->open();
        type(QStringLiteral("fi"));
        QCOMPARE(current(), QStringLiteral("Find"));
        answer({QStringLiteral("Figma"), QStringLiteral("Files")});
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Figma"));
        m_model->setRecent({});
        QCOMPARE(current(), QStringLiteral("Figma"));
    }

    void saysWhatItDoesAndWhatItDoesNotFind()
    {
        m_palette->open();
        type(QStringLiteral("qqq"));
        QVERIFY(says(QStringLiteral("Searching for “qqq”")));
        QVERIFY(!list()->isVisible());
        answer({});
        QVERIFY(says(QStringLiteral("Nothing is called “qqq”.")));
        QSignalSpy chosen(m_palette, &CommandPalette::chosen);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(m_palette->isOpen());
    }

    void saysWhyObjectsAreMissing()
    {
        m_palette->open();
        type(QStringLiteral("ref"));
        m_service->listings.back()->fail(ApiError::Kind::Offline);
        m_service->peopleListings.back()->fail(ApiError::Kind::Offline);
        QVERIFY(says(QStringLiteral("The server cannot be reached.")));
        QCOMPARE(current(), QStringLiteral("Refresh"));
    }

    void goesWhenTheFocusGoes()
    {
        m_palette->open();
        m_behind->setFocus();
        QVERIFY(!m_palette->isOpen());
    }

    void fitsTheWindow()
    {
        m_palette->open();
        m_window->resize(500, 300);
        QTRY_COMPARE(m_palette->size(), m_window->centralWidget()->size());
        QVERIFY(m_palette->rect().contains(field()->mapTo(m_palette, field()->rect().topRight())));
    }

    void manyAnswersDoNotFreeze()
    {
        m_palette->open();
        type(QStringLiteral("north"));
        QStringList names;
        for (int i = 0; i < 10000; ++i)
            names << QStringLiteral("Reporting robot number %1 of the north").arg(i);
        QElapsedTimer timer;
        timer.start();
        answer(names);
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(says(QStringLiteral("There are more.")));
    }

    void speaksANewLanguageAtOnce()
    {
        m_palette->open();
        MarkingTranslator language;
        QCoreApplication::installTranslator(&language);
        QTRY_COMPARE(m_palette->accessibleName(), QStringLiteral("[Command palette]"));
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_palette->accessibleName(), QStringLiteral("Command palette"));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
