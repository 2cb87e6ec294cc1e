// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/auditexport.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class RadioChoice;

//! Writes everything that fits the filter into a file, not only what was scrolled to: in which
//! form, where to, how far it is, and how it ended.
class AuditExportDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditExportDialog)

public:
    enum class Extent { WholeLog, Filtered };
    Q_ENUM(Extent)

    //! \a exporter lives longer and does nothing else meanwhile.
    AuditExportDialog(
        AuditExport &exporter, const AuditQuery &query, Extent extent, QWidget *parent = nullptr);
    ~AuditExportDialog() override;

    AuditExport::Format format() const;

protected:
    void submit() override;
    void retranslate() override;

private:
    void write(const QString &path);
    void showProgress(int written);

    AuditExport &m_exporter;
    AuditQuery m_query;
    Extent m_extent;
    QString m_path;
    RadioChoice *m_format = nullptr;
};

} // namespace Gatehouse
