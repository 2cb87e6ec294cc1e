// SPDX-License-Identifier: MIT
#include "ui/theme/systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Gatehouse {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String colorSchemeKey("color-scheme");

} // namespace

SystemColorScheme::SystemColorScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
        SLOT(followSetting(QString, QString, QDBusVariant)));
    ask();
}

void SystemColorScheme::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        portalService, portalPath, portalSettings, QStringLiteral("Read"));
    call << appearanceGroup << colorSchemeKey;
    // Asynchronous: a portal that has to be started first may take seconds.
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher *finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            if (reply.isValid())
                adopt(reply.value().variant());
            finished->deleteLater();
        });
}

void SystemColorScheme::followSetting(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colorSchemeKey)
        adopt(value.variant());
}

void SystemColorScheme::adopt(const QVariant &value)
{
    QVariant plain = value;
    // "Read" wraps its answer twice.
    while (plain.metaType() == QMetaType::fromType<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();

    std::optional<Preference> preference;
    if (plain.toUInt() == 1)
        preference = Preference::Dark;
    else if (plain.toUInt() == 2)
        preference = Preference::Light;
    if (preference == m_preference)
        return;
    m_preference = preference;
    Q_EMIT preferenceChanged();
}

} // namespace Gatehouse
