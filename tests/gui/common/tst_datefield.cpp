// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitycheck.h"
#include "ui/common/datecalendar.h"
#include "ui/common/datefield.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Gatehouse;

//! The field of a day, and the calendar it opens.
class TestDateField final : public QObject {
    Q_OBJECT

    Theme m_theme;

private:
    //! As by the arrow in the field.
    static DateCalendar *open(DateField &field)
    {
        field.show();
        if (!QTest::qWaitForWindowExposed(&field))
            return nullptr;
        QTest::mouseClick(&field, Qt::LeftButton, {}, {field.width() - 8, field.height() / 2});
        auto *calendar = qobject_cast<DateCalendar *>(field.calendarWidget());
        return calendar && calendar->isVisible() ? calendar : nullptr;
    }
    static QImage pictureOf(QWidget *widget)
    {
        return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    //! Of the strongest ink in it against what most of it is painted with.
    static double contrastIn(const QImage &picture)
    {
        QHash<QRgb, int> count;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ++count[picture.pixel(x, y)];
        }
        QRgb ground = 0;
        for (auto each = count.cbegin(); each != count.cend(); ++each) {
            if (each.value() > count.value(ground))
                ground = each.key();
        }
        double best = 1;
        for (auto each = count.cbegin(); each != count.cend(); ++each)
            best = std::max(best, contrastRatio(QColor(each.key()), QColor(ground)));
        return best;
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everythingInTheCalendarCanBeRead_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
        QTest::newRow("high contrast") << Theme::Mode::HighContrast;
    }
    void everythingInTheCalendarCanBeRead()
    {
        QFETCH(Theme::Mode, mode);
        DateField field;
        field.setDate(QDate(2027, 5, 12));
        // The theme may change with the calendar made already.
        m_theme.setMode(mode);
        QCoreApplication::processEvents();
        DateCalendar *calendar = open(field);
        QVERIFY(calendar);
        QCOMPARE(namelessControls(calendar), QStringList());
        const QImage whole = pictureOf(calendar);
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                QVERIFY(whole.pixel(x, y) != QColor(Qt::red).rgb());
        }
        QCOMPARE(
            QColor(whole.pixel(0, whole.height() / 2)), m_theme.colors()[ColorRole::ControlBorder]);
        for (const char *control :
            {"previousMonth", "calendarMonth", "calendarYear", "nextMonth"}) {
            auto *widget = calendar->findChild<QWidget *>(QLatin1String(control));
            QVERIFY2(widget && widget->isVisible(), control);
            QVERIFY2(contrastIn(pictureOf(widget)) >= 4.5, control);
        }
        const auto *year = calendar->findChild<QSpinBox *>(QStringLiteral("calendarYear"))
                               ->findChild<QLineEdit *>();
        QVERIFY(year->width() >= year->fontMetrics().horizontalAdvance(year->text()) + 4);
        auto *days = calendar->findChild<QTableView *>();
        const QImage month = pictureOf(days->viewport());
        for (int row = 0; row < days->model()->rowCount(); ++row) {
            for (int column = 0; column < days->model()->columnCount(); ++column) {
                const QRect cell = days->visualRect(days->model()->index(row, column));
                if (cell.isEmpty())
                    continue;
                const double contrast = contrastIn(month.copy(cell));
                QVERIFY2(contrast >= 4.5,
                    qPrintable(
                        QStringLiteral("row %1 column %2: %3").arg(row).arg(column).arg(contrast)));
            }
        }
    }

    void theWeekBeginsAsTheLocaleHasIt()
    {
        for (const auto &[locale, first, month] :
            {std::tuple(QLocale(QLocale::German, QLocale::Germany), Qt::Monday, "Mai"),
                std::tuple(QLocale(QLocale::English, QLocale::UnitedStates), Qt::Sunday, "May")}) {
            QLocale::setDefault(locale);
            DateField field;
            field.setDate(QDate(2027, 5, 12));
            DateCalendar *calendar = open(field);
            QVERIFY(calendar);
            QCOMPARE(calendar->firstDayOfWeek(), first);
            QCOMPARE(
                calendar->findChild<QComboBox *>(QStringLiteral("calendarMonth"))->currentText(),
                QLatin1String(month));
        }
    }

    void aDayIsPickedInAnotherMonth()
    {
        DateField field;
        field.setMinimumDate(QDate(2027, 5, 3));
        field.setDate(QDate(2027, 5, 12));
        DateCalendar *calendar = open(field);
        QVERIFY(calendar);
        auto *previous = calendar->findChild<QToolButton *>(QStringLiteral("previousMonth"));
        auto *next = calendar->findChild<QToolButton *>(QStringLiteral("nextMonth"));
        QVERIFY(!previous->isEnabled()); // nothing is offered there
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(
            calendar->findChild<QComboBox *>(QStringLiteral("calendarMonth"))->currentIndex(), 5);
        QVERIFY(previous->isEnabled());
        calendar->findChild<QSpinBox *>(QStringLiteral("calendarYear"))->setValue(2028);
        QCOMPARE(calendar->yearShown(), 2028);
        QCOMPARE(calendar->monthShown(), 6);
        auto *days = calendar->findChild<QTableView *>();
        for (int row = 1; row < days->model()->rowCount(); ++row) {
            const QModelIndex cell = days->model()->index(row, 3);
            if (row == 3)
                QTest::mouseClick(
                    days->viewport(), Qt::LeftButton, {}, days->visualRect(cell).center());
        }
        QTRY_VERIFY(!calendar->isVisible());
        QCOMPARE(field.date().year(), 2028);
        QCOMPARE(field.date().month(), 6);
    }

    void aDayIsPickedByKeys()
    {
        DateField field;
        field.setDate(QDate(2027, 5, 12));
        DateCalendar *calendar = open(field);
        QVERIFY(calendar);
        auto *days = calendar->findChild<QTableView *>();
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!calendar->isVisible());
        QCOMPARE(field.date(), QDate(2027, 5, 19));
    }
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
