// SPDX-License-Identifier: MIT
#include "models/auth/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QTimer>

#include <utility>

namespace Gatehouse {

namespace {

constexpr int secretServiceTimeout = 5000; // milliseconds

QDBusMessage secretServiceCall(const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QLatin1String(interface),
        QLatin1String(method));
}

template <class Answered>
void secretServiceAsk(QObject *owner, const QDBusMessage &message, Answered answered)
{
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, secretServiceTimeout), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
        [answered = std::move(answered), watcher] {
            watcher->deleteLater();
            answered(watcher->reply());
        });
}

} // namespace

SecretServiceInquiry::SecretServiceInquiry(const QString &service, const QString &name,
    std::function<void(Finding)> found, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
{
    if (QDBusConnection::sessionBus().isConnected())
        searchItems(service, name);
    else
        QTimer::singleShot(0, this, [this] { say(Finding::Absent); });
}

SecretServiceInquiry::~SecretServiceInquiry() = default;

void SecretServiceInquiry::searchItems(const QString &service, const QString &name)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = secretServiceCall("org.freedesktop.Secret.Service", "SearchItems");
    // The two attributes by which QtKeychain finds its items.
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), name}});
    secretServiceAsk(this, search, [this](const QDBusMessage &message) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = message;
        if (reply.isError())
            return say(Finding::Absent);
        if (!reply.argumentAt<1>().isEmpty())
            return say(Finding::ItemLocked);
        askDefaultCollection();
    });
}

void SecretServiceInquiry::askDefaultCollection()
{
    QDBusMessage alias = secretServiceCall("org.freedesktop.Secret.Service", "ReadAlias");
    alias << QStringLiteral("default");
    secretServiceAsk(this, alias, [this](const QDBusMessage &message) {
        const QDBusPendingReply<QDBusObjectPath> reply = message;
        if (reply.isError() || reply.value().path() == QLatin1String("/"))
            return say(Finding::NothingLocked);
        askWhetherLocked(reply.value().path());
    });
}

void SecretServiceInquiry::askWhetherLocked(const QString &collection)
{
    QDBusMessage locked = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    locked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    secretServiceAsk(this, locked, [this](const QDBusMessage &message) {
        const QDBusPendingReply<QDBusVariant> reply = message;
        const bool isLocked = !reply.isError() && reply.value().variant().toBool();
        say(isLocked ? Finding::DefaultLocked : Finding::NothingLocked);
    });
}

void SecretServiceInquiry::say(Finding finding)
{
    if (const auto found = std::exchange(m_found, {}))
        found(finding);
}

} // namespace Gatehouse
