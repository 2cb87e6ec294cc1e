// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"

namespace Gatehouse {

//! The same for every table: the selected rows on the clipboard, in seven forms.
class CopyMenu : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyMenu)

public:
    explicit CopyMenu(const TableExport::Table &table, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(Gatehouse::TableExport::Form form);

private:
    void addForm(TableExport::Form form, const QString &text);

    TableExport::Table m_table;
};

} // namespace Gatehouse
