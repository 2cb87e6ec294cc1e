// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace Gatehouse {

//! What the desktop's settings portal says about light and dark; asked asynchronously, followed
//! live.
class SystemColorScheme : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemColorScheme)

public:
    enum class Preference { Light, Dark };
    Q_ENUM(Preference)

    explicit SystemColorScheme(QObject *parent = nullptr);

    //! Nothing: no portal answered, or it has no preference.
    std::optional<Preference> preference() const { return m_preference; }

Q_SIGNALS:
    void preferenceChanged();

private Q_SLOTS:
    void followSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void adopt(const QVariant &value);

    std::optional<Preference> m_preference;
};

} // namespace Gatehouse
