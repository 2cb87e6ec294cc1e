// SPDX-License-Identifier: MIT
#include "app/console/viewstate.h"

#include <QDir>
#include <QMetaEnum>

namespace Gatehouse {

namespace {

const QString ThemeKey = QStringLiteral("theme");
const QString LanguageKey = QStringLiteral("language");

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
