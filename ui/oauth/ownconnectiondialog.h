// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class FieldRow;
class RadioChoice;

//! What somebody enters to install a public connection of their own.
struct OwnConnectionDraft {
    QString name = {};
    QString clientId = {};
    Secret clientSecret = {};
    quint16 port = 0; //!< of the redirect address; 0: any free one
};

//! "Install your own public connection": client id and secret, and the redirect address that has to
//! be registered for it.
class OwnConnectionDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnConnectionDialog)

public:
    enum class Place {
        Gatehouse, //!< matches a registered loopback address with any port
        Notion, //!< the registered address must be the same to the letter
    };
    explicit OwnConnectionDialog(Place place, QWidget *parent = nullptr);
    ~OwnConnectionDialog() override;

    //! The form begins with it; a secret that is known stands there masked.
    void setDraft(const OwnConnectionDraft &draft);

Q_SIGNALS:
    void submitted(const Gatehouse::OwnConnectionDraft &draft);
    void portalRequested();
    void copied(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();
    QString redirectAddress() const;
    std::optional<quint16> port() const;

    Place m_place;
    FieldRow *m_name = nullptr;
    FieldRow *m_id = nullptr;
    FieldRow *m_secret = nullptr;
    RadioChoice *m_portChoice = nullptr;
    FieldRow *m_port = nullptr;
    TextLabel *m_redirectLabel = nullptr;
    TextLabel *m_redirect = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_portal = nullptr;
};

} // namespace Gatehouse
