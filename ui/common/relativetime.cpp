// SPDX-License-Identifier: MIT
#include "ui/common/relativetime.h"

namespace Gatehouse {

namespace {

//! "UTC+02:00", also for places whose zone has a name: a name is no offset.
QString offsetText(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString longDate(const QDate &date, const QLocale &locale)
{
    if (locale.language() == QLocale::English)
        return locale.toString(date, QStringLiteral("d MMMM yyyy"));
    if (locale.language() == QLocale::German)
        return locale.toString(date, QStringLiteral("d. MMMM yyyy"));
    return locale.toString(date, QLocale::LongFormat);
}

} // namespace

QString RelativeTime::text(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const qint64 seconds = when.secsTo(now);
    const qint64 distance = qAbs(seconds);
    const qint64 days = qAbs(local.date().daysTo(now.toLocalTime().date()));
    if (distance < 60)
        return tr("just now");
    if (distance < 3600) {
        const int minutes = int(distance / 60);
        return seconds > 0 ? tr("%n minute(s) ago", nullptr, minutes)
                           : tr("in %n minute(s)", nullptr, minutes);
    }
    if (days == 0 || distance < 6 * 3600) {
        const int hours = int(distance / 3600);
        return seconds > 0 ? tr("%n hour(s) ago", nullptr, hours)
                           : tr("in %n hour(s)", nullptr, hours);
    }
    if (days == 1)
        return seconds > 0 ? tr("yesterday") : tr("tomorrow");
    if (days <= 7)
        return seconds > 0 ? tr("%n day(s) ago", nullptr, int(days))
                           : tr("in %n day(s)", nullptr, int(days));
    return day(local.date(), locale);
}

QString RelativeTime::date(const QDateTime &when, const QLocale &locale)
{
    return when.isValid() ? day(when.toLocalTime().date(), locale) : QString();
}

QString RelativeTime::day(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QDate date = when.toLocalTime().date();
    if (date.year() != now.toLocalTime().date().year())
        return day(date, locale);
    if (locale.language() == QLocale::English)
        return locale.toString(date, QStringLiteral("d MMM"));
    if (locale.language() == QLocale::German)
        return locale.toString(date, QStringLiteral("d. MMM"));
    return day(date, locale);
}

QString RelativeTime::exact(const QDateTime &when, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    //: %1 a date, %2 a time, %3 an offset: "19 August 2026, 14:02:11 (UTC+02:00)"
    return tr("%1, %2 (%3)")
        .arg(longDate(local.date(), locale), local.time().toString(QStringLiteral("HH:mm:ss")),
            offsetText(local));
}

QString RelativeTime::dateAndTime(const QDateTime &when, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    //: %1 a date, %2 a time: "19 August 2026, 14:02"
    return tr("%1, %2").arg(
        longDate(local.date(), locale), local.time().toString(QStringLiteral("HH:mm")));
}

QString RelativeTime::day(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, dayFormat(locale));
}

QString RelativeTime::dayFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::English)
        return QStringLiteral("d MMM yyyy");
    if (locale.language() == QLocale::German)
        return QStringLiteral("d. MMM yyyy");
    return locale.dateFormat(QLocale::ShortFormat);
}

QString RelativeTime::clock(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().time().toString(QStringLiteral("HH:mm")) : QString();
}

QString RelativeTime::clockOrDay(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid() || when.toLocalTime().date() == now.toLocalTime().date())
        return clock(when);
    //: %1 a short date, %2 a time: "3 Nov 2026, 10:42"
    return tr("%1, %2", "short date and time")
        .arg(day(when.toLocalTime().date(), locale), clock(when));
}

QString RelativeTime::freshness(const QDateTime &asOf, const QDateTime &now, Refresh refresh)
{
    if (!asOf.isValid())
        return {};
    const QString time = clockOrDay(asOf, now);
    if (refresh == Refresh::Running)
        return tr("As of %1 – refreshing.").arg(time);
    if (refresh == Refresh::Idle && asOf.secsTo(now) < 60)
        return tr("Up to date.");
    return tr("As of %1.").arg(time);
}

} // namespace Gatehouse
