// SPDX-License-Identifier: MIT
#include "ui/audit/auditexportdialog.h"

#include "ui/common/radiochoice.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace Gatehouse {

AuditExportDialog::AuditExportDialog(
    AuditExport &exporter, const AuditQuery &query, Extent extent, QWidget *parent)
    : Dialog(parent)
    , m_exporter(exporter)
    , m_query(query)
    , m_extent(extent)
    , m_format(new RadioChoice(2))
{
    setObjectName(QStringLiteral("auditExport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setForm(m_format);
    connect(&m_exporter, &AuditExport::progressed, this, &AuditExportDialog::showProgress);
    connect(&m_exporter, &AuditExport::finished, this, [this](int written) {
        showDone(
            tr("%n event(s) are in %1.", nullptr, written).arg(QDir::toNativeSeparators(m_path)),
            tr("Close"));
    });
    connect(&m_exporter, &AuditExport::failed, this, [this](const ApiError &error) {
        ErrorText text = errorText(error);
        text.remedy += QLatin1Char(' ') + tr("No file was written.");
        showError(text);
    });
    connect(this, &Dialog::busyCancelled, this, [this] {
        m_exporter.cancel();
        showError({.title = tr("The export was cancelled."), .remedy = tr("No file was written.")});
    });
    retranslate();
}

AuditExportDialog::~AuditExportDialog()
{
    m_exporter.cancel();
}

AuditExport::Format AuditExportDialog::format() const
{
    return AuditExport::Format(m_format->current());
}

void AuditExportDialog::submit()
{
    const QString suffix = AuditExport::suffix(format());
    auto *files = new QFileDialog(this, tr("Export the audit log"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setFileMode(QFileDialog::AnyFile);
    files->setDefaultSuffix(suffix);
    files->setNameFilter(
        format() == AuditExport::Format::Csv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(
        QStringLiteral("audit-log-%1.%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(files, &QFileDialog::fileSelected, this, &AuditExportDialog::write);
    files->open();
}

void AuditExportDialog::write(const QString &path)
{
    m_path = path;
    showProgress(0);
    m_exporter.start({.query = m_query, .format = format(), .path = path});
}

void AuditExportDialog::showProgress(int written)
{
    showBusy(written == 0 ? tr("Reading the log…") : tr("%n event(s) written…", nullptr, written));
}

void AuditExportDialog::retranslate()
{
    setHeading(tr("Export the audit log"),
        m_extent == Extent::WholeLog
            ? tr("All events of this workspace, newest first. Times are in UTC.")
            : tr("All events that fit the filter, newest first, also those that were not scrolled "
                 "to. Times are in UTC."));
    m_format->setLabel(tr("Form"));
    m_format->setOption(int(AuditExport::Format::Csv),
        {.text = tr("CSV"), .explanation = tr("A table for spreadsheets.")});
    m_format->setOption(int(AuditExport::Format::JsonLines),
        {.text = tr("JSON lines"),
            .explanation = tr("One event a line, with all it says, for other programs.")});
    setAcceptButton(tr("Choose a file…"), ButtonKind::Primary);
}

} // namespace Gatehouse
