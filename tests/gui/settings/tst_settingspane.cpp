// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "tests/support/markingtranslator.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/profilesettingsrow.h"
#include "ui/settings/settingspane.h"
#include "ui/settings/shortcutmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace Gatehouse;

namespace {

QList<ActionEntry> someActions()
{
    const auto entry = [](const char *name, const char *text, const QKeySequence &keys) {
        return ActionEntry{.name = QString::fromLatin1(name),
            .menu = QStringLiteral("View"),
            .text = QString::fromLatin1(text),
            .keys = keys,
            .defaultKeys = keys};
    };
    return {entry("editFind", "Find", QKeySequence(Qt::CTRL | Qt::Key_F)),
        entry("viewRefresh", "Refresh", QKeySequence(Qt::Key_F5)),
        entry("helpAbout", "About Gatehouse", QKeySequence())};
}

QList<ProfileSettings> someProfiles()
{
    return {{.id = ProfileId(QStringLiteral("p1")),
                .name = QStringLiteral("Demo"),
                .kind = QStringLiteral("Local workspace"),
                .address = QStringLiteral("On this computer")},
        {.id = ProfileId(QStringLiteral("p2")),
            .name = QStringLiteral("Acme"),
            .kind = QStringLiteral("Notion"),
            .address = QStringLiteral("https://api.notion.com"),
            .access = Profile::Access::ReadOnly,
            .caching = Profile::Caching::Never}};
}

} // namespace

class TestSettingsPane final : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<SettingsPane> m_pane;
    QList<ActionEntry> m_actions;

    template <class T>
    T *child(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() const { return child<QTableView>("shortcutsTable"); }
    QString note() const
    {
        auto *label = child<QLabel>("shortcutNote");
        return label->isVisible() ? label->text() : QString();
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    KeyField *editRow(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        return m_pane->findChild<KeyField *>();
    }
    //! As the controller does: what is chosen comes back.
    void giveBack()
    {
        connect(m_pane.get(), &SettingsPane::keysChosen, this,
            [this](const QString &name, const QKeySequence &keys) {
                for (ActionEntry &action : m_actions) {
                    if (action.name == name)
                        action.keys = keys;
                }
                m_pane->setActions(m_actions);
            });
        connect(m_pane.get(), &SettingsPane::keysReset, this, [this](const QString &name) {
            for (ActionEntry &action : m_actions) {
                if (action.name == name)
                    action.keys = action.defaultKeys;
            }
            m_pane->setActions(m_actions);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_actions = someActions();
        m_pane = std::make_unique<SettingsPane>();
        m_pane->setLanguage(QLocale::English);
        m_pane->setThemeMode(Theme::Mode::Light);
        m_pane->setClipboardTimeout(std::chrono::seconds(60));
        m_pane->setProfiles(someProfiles());
        m_pane->setActions(m_actions);
        m_pane->resize(900, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        giveBack();
    }
    void cleanup()
    {
        m_pane.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void everyControlHasAName()
    {
        QCOMPARE(namelessControls(m_pane.get()), QStringList());
        // Boxes are called by their text here, and by their labels through a relation.
        QCOMPARE(tabOrder(m_pane.get()),
            (QStringList{QStringLiteral("English"), QStringLiteral("Light"),
                QStringLiteral("Clear the clipboard after"), QStringLiteral("Rename…: “Demo”"),
                QStringLiteral("Remove profile…: “Demo”"), QStringLiteral("Read-only: “Demo”"),
                QStringLiteral("Keep the last known state on this computer: “Demo”"),
                QStringLiteral("With e-mail addresses: “Demo”"), QStringLiteral("Rename…: “Acme”"),
                QStringLiteral("Remove profile…: “Acme”"), QStringLiteral("Read-only: “Acme”"),
                QStringLiteral("Keep the last known state on this computer: “Acme”"),
                QStringLiteral("Keyboard shortcuts"), QStringLiteral("Change keys…")}));
        const QAccessibleInterface *theme
            = QAccessible::queryAccessibleInterface(child<QComboBox>("themeBox"));
        const auto labels = theme->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Theme"));
    }

    void languageAndThemeAreChosenByKeys()
    {
        QSignalSpy language(m_pane.get(), &SettingsPane::languageChosen);
        auto *box = child<QComboBox>("languageBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.first().first().value<QLocale::Language>(), QLocale::German);
        QSignalSpy theme(m_pane.get(), &SettingsPane::themeChosen);
        QTest::keyClick(child<QComboBox>("themeBox"), Qt::Key_End);
        QCOMPARE(theme.last().first().value<Theme::Mode>(), Theme::Mode::HighContrast);
        // What comes back is shown and chooses nothing.
        m_pane->setThemeMode(Theme::Mode::Dark);
        QCOMPARE(child<QComboBox>("themeBox")->currentText(), QStringLiteral("Dark"));
        QCOMPARE(theme.count(), 1);
    }

    void timeoutHasBounds()
    {
        QSignalSpy chosen(m_pane.get(), &SettingsPane::clipboardTimeoutChosen);
        auto *box = child<QSpinBox>("timeoutBox");
        QCOMPARE(box->text(), QStringLiteral("60 seconds"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(chosen.last().first().value<std::chrono::seconds>(), std::chrono::seconds(75));
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("20"));
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(chosen.last().first().value<std::chrono::seconds>(), std::chrono::seconds(20));
        QCOMPARE(box->minimum(), 15);
        QCOMPARE(box->maximum(), 300);
    }

    void theWheelScrollsThePageAndChoosesNothing()
    {
        QSignalSpy theme(m_pane.get(), &SettingsPane::themeChosen);
        auto *box = child<QComboBox>("themeBox");
        child<QComboBox>("languageBox")->setFocus();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(theme.count(), 0);
        QCOMPARE(box->currentText(), QStringLiteral("Light"));
        QVERIFY(!wheel.isAccepted()); // so that it goes on to the page
        box->setFocus();
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentText(), QStringLiteral("Dark"));
    }

    void profilesShowTheirSwitches()
    {
        const QList<ProfileSettingsRow *> rows = m_pane->findChildren<ProfileSettingsRow *>();
        QCOMPARE(rows.size(), 2);
        const auto box = [](const ProfileSettingsRow *row, const char *name) {
            return row->findChild<QCheckBox *>(QString::fromLatin1(name));
        };
        QVERIFY(!box(rows[0], "readOnly")->isChecked());
        QVERIFY(box(rows[0], "caching")->isChecked());
        QVERIFY(box(rows[1], "readOnly")->isChecked());
        QVERIFY(!box(rows[1], "caching")->isChecked());

        QSignalSpy access(m_pane.get(), &SettingsPane::accessChosen);
        QTest::mouseClick(box(rows[0], "readOnly"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(access.count(), 1);
        QCOMPARE(access.first().at(0).value<ProfileId>(), ProfileId(QStringLiteral("p1")));
        QCOMPARE(access.first().at(1).value<Profile::Access>(), Profile::Access::ReadOnly);
        QSignalSpy caching(m_pane.get(), &SettingsPane::cachingChosen);
        box(rows[1], "caching")->setFocus();
        QTest::keyClick(box(rows[1], "caching"), Qt::Key_Space);
        QCOMPARE(
            caching.first().at(1).value<Profile::Caching>(), Profile::Caching::WithoutAddresses);

        // The same profiles keep their rows, and the focus with them.
        QList<ProfileSettings> renamed = someProfiles();
        renamed[1].name = QStringLiteral("Acme & Co");
        m_pane->setProfiles(renamed);
        QCOMPARE(QApplication::focusWidget(), box(rows[1], "caching"));
        QCOMPARE(rows[1]->profile().name, QStringLiteral("Acme & Co"));

        QSignalSpy rename(m_pane.get(), &SettingsPane::renameRequested);
        QSignalSpy remove(m_pane.get(), &SettingsPane::removeRequested);
        QTest::keyClick(
            rows[1]->findChild<QPushButton *>(QStringLiteral("renameProfile")), Qt::Key_Space);
        QTest::mouseClick(
            rows[1]->findChild<QPushButton *>(QStringLiteral("removeProfile")), Qt::LeftButton);
        QCOMPARE(rename.first().first().value<ProfileId>(), ProfileId(QStringLiteral("p2")));
        QCOMPARE(remove.first().first().value<ProfileId>(), ProfileId(QStringLiteral("p2")));
    }

    void keysAreEnteredAsTheyArePressed()
    {
        QSignalSpy chosen(m_pane.get(), &SettingsPane::keysChosen);
        KeyField *field = editRow(1);
        QVERIFY(field);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("viewRefresh"));
        QCOMPARE(chosen.first().at(1).value<QKeySequence>(), QKeySequence(Qt::CTRL | Qt::Key_R));
        QCOMPARE(table()->model()->index(1, ShortcutModel::Keys).data().toString(),
            QStringLiteral("Ctrl+R (changed)"));
        QTRY_VERIFY(table()->hasFocus());

        // Back to what it was made with.
        QSignalSpy reset(m_pane.get(), &SettingsPane::keysReset);
        QVERIFY(button(QStringLiteral("Reset these keys"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("Reset these keys")), Qt::LeftButton);
        QCOMPARE(reset.first().first().toString(), QStringLiteral("viewRefresh"));
        QVERIFY(!button(QStringLiteral("Reset these keys"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Reset all keys"))->isEnabled());
    }

    void escapeLeavesTheKeysAndBackspaceTakesThem()
    {
        QSignalSpy chosen(m_pane.get(), &SettingsPane::keysChosen);
        QTest::keyClick(editRow(1), Qt::Key_Escape);
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(editRow(1), Qt::Key_Backspace);
        QTRY_COMPARE(chosen.count(), 1);
        QVERIFY(chosen.first().at(1).value<QKeySequence>().isEmpty());
        QCOMPARE(
            table()->model()->index(1, ShortcutModel::Keys).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("No keys, changed"));
        // Tab leads out and chooses nothing.
        QTest::keyClick(editRow(0), Qt::Key_Tab);
        QTRY_VERIFY(!m_pane->findChild<KeyField *>());
        QCOMPARE(chosen.count(), 1);
    }

    void keysOfAnotherAreGivenOnlyWhenSaid()
    {
        QSignalSpy chosen(m_pane.get(), &SettingsPane::keysChosen);
        QTest::keyClick(editRow(1), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(!note().isEmpty());
        QVERIFY2(note().contains(QStringLiteral("Ctrl+F already belongs to “Find”")),
            qPrintable(note()));
        QCOMPARE(chosen.count(), 0);
        auto *area = child<QWidget>("settingsArea");
        auto *label = child<QWidget>("shortcutNote");
        QTRY_VERIFY(area->rect().contains(label->mapTo(area, label->rect().bottomLeft())));
        auto *take = child<QPushButton>("takeShortcut");
        QVERIFY(take->isVisible());
        QCOMPARE(take->text(), QStringLiteral("Use it for “Refresh”"));
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(m_actions[0].keys, QKeySequence());
        QCOMPARE(m_actions[1].keys, QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(note().isEmpty());

        // Resetting Find would take them back: said as well.
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::mouseClick(button(QStringLiteral("Reset these keys")), Qt::LeftButton);
        QVERIFY(note().contains(QStringLiteral("“Refresh”")));
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(m_actions[0].keys, QKeySequence(Qt::CTRL | Qt::Key_F));
        QCOMPARE(m_actions[1].keys, QKeySequence());
        QSignalSpy all(m_pane.get(), &SettingsPane::allKeysReset);
        QTest::mouseClick(button(QStringLiteral("Reset all keys")), Qt::LeftButton);
        QCOMPARE(all.count(), 1);
    }

    void aLetterAloneIsRefused()
    {
        QSignalSpy chosen(m_pane.get(), &SettingsPane::keysChosen);
        QTest::keyClick(editRow(2), Qt::Key_A);
        QTRY_VERIFY(note().contains(QStringLiteral("lost to typing")));
        QCOMPARE(chosen.count(), 0);
        // Gone with the next row.
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(note().isEmpty());
    }

    void theModelIsSound()
    {
        ShortcutModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActions(someActions());
        model.setActions(someActions());
        model.setActions({});
    }

    void speaksANewLanguageAtOnce()
    {
        MarkingTranslator language;
        QCoreApplication::installTranslator(&language);
        QTRY_COMPARE(m_pane->title(), QStringLiteral("[Settings]"));
        QCOMPARE(child<QComboBox>("themeBox")->currentText(), QStringLiteral("[Light]"));
        QVERIFY(button(QStringLiteral("[Reset all keys]")));
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_pane->title(), QStringLiteral("Settings"));
    }
};

QTEST_MAIN(TestSettingsPane)
#include "tst_settingspane.moc"
