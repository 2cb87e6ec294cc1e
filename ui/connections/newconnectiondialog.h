// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspacechanges.h"
#include "models/domain/workspace.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class ConnectionForm;
class KindCard;
class NewConnectionResult;

//! "New connection": which kind, what it is, and what its developer gets.
class NewConnectionDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewConnectionDialog)

public:
    explicit NewConnectionDialog(QWidget *parent = nullptr);

    void setKind(Connections::Kind kind);
    ConnectionForm *form() const { return m_form; }
    //! It is there: its token, or its client id and secret.
    void showCreated(const CreatedConnection &created);

public Q_SLOTS:
    //! With a client secret that was not copied it asks once before it closes.
    void accept() override;

Q_SIGNALS:
    void submitted(const Gatehouse::ConnectionDraft &draft);
    void workspacesWanted();
    void copyRequested(const Gatehouse::Secret &secret, const QString &name);
    void copied(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    KindCard *m_internal = nullptr;
    KindCard *m_public = nullptr;
    ConnectionForm *m_form = nullptr;
    NewConnectionResult *m_result = nullptr;
};

} // namespace Gatehouse
