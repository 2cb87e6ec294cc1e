// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/requestcommands.h"

#include <QMap>
#include <QMenu>

namespace Gatehouse {

//! The Request menu of the menu bar. Its keys are letters: they work in the list of requests, where
//! nobody types, and nowhere else.
class RequestMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestMenu)

public:
    //! \a list: where the keys work.
    explicit RequestMenu(QWidget &list, QWidget *parent = nullptr);

    //! Why a command cannot be run; empty: it can.
    void setWhyNot(RequestCommand command, const QString &whyNot);
    void retranslate();

Q_SIGNALS:
    void commandChosen(Gatehouse::RequestCommand command);

private:
    QAction *add(RequestCommand command, const char *name);

    QWidget &m_list;
    QMap<RequestCommand, QAction *> m_actions;
};

} // namespace Gatehouse
