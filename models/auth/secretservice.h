// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Gatehouse {

//! Asks the Secret Service over D-Bus what the keychain library does not tell apart: a keyring that
//! is not there, one that is locked, and one that has no such item.
class SecretServiceInquiry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretServiceInquiry)

public:
    enum class Finding { Absent, ItemLocked, DefaultLocked, NothingLocked };
    Q_ENUM(Finding)

    //! Calls `found` once, from the event loop, unless it is deleted before.
    SecretServiceInquiry(const QString &service, const QString &name,
        std::function<void(Finding)> found, QObject *parent = nullptr);
    ~SecretServiceInquiry() override;

private:
    void searchItems(const QString &service, const QString &name);
    void askDefaultCollection();
    void askWhetherLocked(const QString &collection);
    void say(Finding finding);

    std::function<void(Finding)> m_found;
};

} // namespace Gatehouse
