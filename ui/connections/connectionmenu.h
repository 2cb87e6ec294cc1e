// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"
#include "ui/connections/connectioncommands.h"

namespace Gatehouse {

//! What can be done with one or several connections.
class ConnectionMenu final : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMenu)

public:
    //! \a table: the rows, to be copied.
    ConnectionMenu(const ConnectionRules::Subject &subject, const TableExport::Table &table,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void commandChosen(Gatehouse::ConnectionCommand command);
    void detailsChosen();
    void copied(const QString &sentence);

private:
    void addSingle();
    void addCopies(const TableExport::Table &table);
    void addEnds();
    void add(ConnectionCommand command, const QString &key, const QString &text,
        IconName icon = IconName::None);

    ConnectionRules::Subject m_subject;
};

} // namespace Gatehouse
