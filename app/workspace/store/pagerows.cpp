// SPDX-License-Identifier: MIT
#include "app/workspace/store/pagerows.h"

#include "app/workspace/store/statement.h"
#include "app/workspace/store/text.h"

namespace GatehouseWorkspace {

const QString &pageColumns()
{
    static const QString columns = QStringLiteral(
        "p.id, p.workspace_id, (SELECT id FROM pages WHERE no = p.parent), p.title, p.icon, "
        "p.position, p.descendants_count, p.created_at, p.created_by, p.edited_at, p.edited_by, "
        "p.in_trash, p.private_owner, p.document");
    return columns;
}

PageRow pageRow(const Statement &row)
{
    PageRow page{.id = PageId(row.text(0)),
        .workspace = WorkspaceId(row.text(1)),
        .title = row.text(3),
        .icon = row.text(4),
        .position = int(row.number(5)),
        .descendantsCount = int(row.number(6)),
        .createdAt = row.number(7),
        .createdBy = UserId(row.text(8)),
        .editedAt = row.number(9),
        .editedBy = UserId(row.text(10)),
        .inTrash = row.flag(11),
        .document = objectFromJson(row.text(13))};
    if (!row.isNull(2))
        page.parent = PageId(row.text(2));
    if (!row.isNull(12))
        page.privateOwner = UserId(row.text(12));
    return page;
}

} // namespace GatehouseWorkspace
