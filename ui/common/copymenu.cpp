// SPDX-License-Identifier: MIT
#include "ui/common/copymenu.h"

#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaEnum>

namespace Gatehouse {

CopyMenu::CopyMenu(const TableExport::Table &table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    setTitle(tr("Copy as"));
    setIcon(Icons::icon(IconName::Copy));
    setToolTipsVisible(true);
    add(TableExport::Form::Text, tr("Text"));
    add(TableExport::Form::Csv, tr("CSV"));
    add(TableExport::Form::Tsv, tr("TSV, for spreadsheets"));
    add(TableExport::Form::Json, tr("JSON"));
    add(TableExport::Form::Markdown, tr("Markdown table"));
    addSeparator();
    add(TableExport::Form::Link, tr("Link"));
    add(TableExport::Form::Id, tr("Id"));
}

void CopyMenu::add(TableExport::Form form, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(
        QString::fromLatin1(QMetaEnum::fromType<TableExport::Form>().valueToKey(int(form))));
    if (form == TableExport::Form::Link && TableExport::text(m_table, form).isEmpty()) {
        action->setEnabled(false);
        const QString why = tr("No address is known.");
        action->setToolTip(why);
        action->setStatusTip(why);
    }
    connect(action, &QAction::triggered, this, [this, form] {
        QGuiApplication::clipboard()->setText(TableExport::text(m_table, form));
        Q_EMIT copied(form);
    });
}

} // namespace Gatehouse
