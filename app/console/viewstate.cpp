// SPDX-License-Identifier: MIT
#include "app/console/viewstate.h"

#include <QDir>
#include <QMetaEnum>

namespace Gatehouse {

namespace {

const QString ThemeKey = QStringLiteral("theme");
const QString LanguageKey = QStringLiteral("language");
const QString TimeoutKey = QStringLiteral("clipboardTimeout");
const QString KeysGroup = QStringLiteral("keys");
const QString RecentKey = QStringLiteral("recentActions");

constexpr std::chrono::seconds DefaultTimeout(60);
constexpr std::chrono::seconds ShortestTimeout(15);
constexpr std::chrono::seconds LongestTimeout(300);
constexpr int MostRecentActions = 20;

QString partKey(const ProfileId &profile, const QString &part)
{
    return QStringLiteral("profiles/%1/%2").arg(profile.toString(), part);
}

} // namespace

ViewState::ViewState(const QString &directory)
    : m_settings(QDir(directory).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
}

Theme::Mode ViewState::theme() const
{
    const QByteArray name = m_settings.value(ThemeKey).toByteArray();
    const int value = QMetaEnum::fromType<Theme::Mode>().keyToValue(name.constData());
    return value < 0 ? Theme::Mode::System : Theme::Mode(value);
}

void ViewState::setTheme(Theme::Mode mode)
{
    m_settings.setValue(
        ThemeKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
}

std::optional<QLocale::Language> ViewState::language() const
{
    const QString name = m_settings.value(LanguageKey).toString();
    if (name.isEmpty())
        return {};
    return QLocale(name).language();
}

void ViewState::setLanguage(QLocale::Language language)
{
    m_settings.setValue(LanguageKey, QLocale(language).name());
}

std::chrono::seconds ViewState::clipboardTimeout() const
{
    bool isNumber = false;
    const std::chrono::seconds kept(m_settings.value(TimeoutKey).toInt(&isNumber));
    // Somebody may have edited the file.
    return isNumber ? qBound(ShortestTimeout, kept, LongestTimeout) : DefaultTimeout;
}

void ViewState::setClipboardTimeout(std::chrono::seconds timeout)
{
    m_settings.setValue(TimeoutKey, qlonglong(timeout.count()));
}

QMap<QString, QKeySequence> ViewState::actionKeys() const
{
    QMap<QString, QKeySequence> keys;
    m_settings.beginGroup(KeysGroup);
    const QStringList names = m_settings.childKeys();
    for (const QString &name : names)
        keys.insert(name,
            QKeySequence::fromString(
                m_settings.value(name).toString(), QKeySequence::PortableText));
    m_settings.endGroup();
    return keys;
}

void ViewState::setActionKeys(const QString &action, const QKeySequence &keys)
{
    m_settings.setValue(
        KeysGroup + QLatin1Char('/') + action, keys.toString(QKeySequence::PortableText));
}

void ViewState::resetActionKeys(const QString &action)
{
    m_settings.remove(KeysGroup + QLatin1Char('/') + action);
}

void ViewState::resetAllActionKeys()
{
    m_settings.remove(KeysGroup);
}

QStringList ViewState::recentActions() const
{
    return m_settings.value(RecentKey).toStringList();
}

void ViewState::noteAction(const QString &action)
{
    QStringList names = recentActions();
    names.removeAll(action);
    names.prepend(action);
    m_settings.setValue(RecentKey, QStringList(names.mid(0, MostRecentActions)));
}

QByteArray ViewState::part(const ProfileId &profile, const QString &part) const
{
    return m_settings.value(partKey(profile, part)).toByteArray();
}

void ViewState::setPart(const ProfileId &profile, const QString &part, const QByteArray &state)
{
    m_settings.setValue(partKey(profile, part), state);
}

void ViewState::forget(const ProfileId &profile)
{
    m_settings.remove(QStringLiteral("profiles/%1").arg(profile.toString()));
}

} // namespace Gatehouse
