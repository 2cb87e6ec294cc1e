// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Gatehouse {

//! Times as people read them, in local time. Pure: the caller says what time it is. A null time
//! gives an empty string.
class RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    enum class Refresh { Idle, Running, Failed };

    //! "just now", "6 minutes ago", "2 days ago", up to a week; then the date, "3 Nov 2026". Future
    //! times likewise.
    static QString text(
        const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
    //! "3 Nov 2026", however near it is.
    static QString date(const QDateTime &when, const QLocale &locale = QLocale());
    //! "12 Dec", in another year than \a now "12 Dec 2027".
    static QString day(
        const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
    //! "19 August 2026, 14:02:11 (UTC+02:00)": for tool tips.
    static QString exact(const QDateTime &when, const QLocale &locale = QLocale());
    //! "19 August 2026, 14:02": for details.
    static QString dateAndTime(const QDateTime &when, const QLocale &locale = QLocale());
    //! "3 Nov 2026"; the order of the parts is the language's.
    static QString day(const QDate &date, const QLocale &locale = QLocale());
    //! How day() writes it, as QDateEdit wants to know it.
    static QString dayFormat(const QLocale &locale = QLocale());
    //! "10:42", for freshness and the status strip.
    static QString clock(const QDateTime &when);
    //! "10:42" today, else "3 Nov 2026, 10:42".
    static QString clockOrDay(
        const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
    //! "Up to date." · "As of 10:42." · "As of 10:42 – refreshing." for a pane's subtitle. Up to
    //! date means younger than a minute and not known to be behind. Null `asOf`: nothing was loaded
    //! yet, an empty string.
    static QString freshness(const QDateTime &asOf, const QDateTime &now, Refresh refresh);
};

} // namespace Gatehouse
