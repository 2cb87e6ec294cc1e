// SPDX-License-Identifier: MIT
#include "ui/common/copymenu.h"

#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaEnum>

namespace Gatehouse {

CopyMenu::CopyMenu(const TableExport::Table &table, QWidget *parent)
    : RowMenu(parent)
    , m_table(table)
{
    setTitle(tr("Copy as"));
    setIcon(Icons::icon(IconName::Copy));
    addForm(TableExport::Form::Text, tr("Text"));
    addForm(TableExport::Form::Csv, tr("CSV"));
    addForm(TableExport::Form::Tsv, tr("TSV, for spreadsheets"));
    addForm(TableExport::Form::Json, tr("JSON"));
    addForm(TableExport::Form::Markdown, tr("Markdown table"));
    addSeparator();
    addForm(TableExport::Form::Link, tr("Link"));
    addForm(TableExport::Form::Id, tr("Id"));
}

void CopyMenu::addForm(TableExport::Form form, const QString &text)
{
    const bool isMissing
        = form == TableExport::Form::Link && TableExport::text(m_table, form).isEmpty();
    add({.key = QString::fromLatin1(QMetaEnum::fromType<TableExport::Form>().valueToKey(int(form))),
        .text = text,
        .icon = IconName::None,
        .whyNot = isMissing ? tr("No address is known.") : QString(),
        .run = [this, form] {
            QGuiApplication::clipboard()->setText(TableExport::text(m_table, form));
            Q_EMIT copied(form);
        }});
}

} // namespace Gatehouse
