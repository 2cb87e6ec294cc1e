// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"

#include <QWidget>

namespace Gatehouse {

class IdField;
class MessageBar;
class NewSecretRow;
class TextLabel;

//! What a new connection's developer needs: the token of an internal one, client id and client
//! secret of a public one.
class NewConnectionResult : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewConnectionResult)

public:
    explicit NewConnectionResult(QWidget *parent = nullptr);

    void setCreated(const CreatedConnection &created);
    //! Nothing is lost when it is closed now. Otherwise asks once, in words, and answers false.
    bool mayClose();
    void retranslate();

Q_SIGNALS:
    //! \a name says whose it is: "Client secret of Door sensors".
    void copyRequested(const Gatehouse::Secret &secret, const QString &name);
    //! What is no secret is on the clipboard already: "Client id copied."
    void copied(const QString &sentence);

private:
    bool isPublic() const { return m_connection.kind == Connections::Kind::Public; }

    Connection m_connection;
    bool m_hasAsked = false;
    MessageBar *m_notCopied = nullptr;
    TextLabel *m_clientIdLabel = nullptr;
    IdField *m_clientId = nullptr;
    NewSecretRow *m_secret = nullptr;
    TextLabel *m_next = nullptr;
};

} // namespace Gatehouse
