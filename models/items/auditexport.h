// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"

#include <QObject>
#include <QSaveFile>

#include <memory>

namespace Gatehouse {

//! Writes everything of the log that matches a question into a file, page by page. The file is
//! there when all of it is; whatever stops the work before leaves what was there untouched.
class AuditExport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditExport)

public:
    enum class Format {
        Csv, //!< the same columns in every language, safe against formula injection, times UTC
        JsonLines, //!< one row of admin-api.md a line
    };
    Q_ENUM(Format)

    //! \a service lives longer.
    explicit AuditExport(WorkspaceService &service, QObject *parent = nullptr);
    ~AuditExport() override;

    struct Order {
        AuditQuery query = {};
        Format format = Format::Csv;
        QString path = {};
    };
    //! Ends in finished() or failed(), unless it is cancelled. One at a time.
    void start(const Order &order);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }

    static QString suffix(Format format);

Q_SIGNALS:
    void progressed(int written);
    void finished(int written);
    void failed(const Gatehouse::ApiError &error);

private:
    void ask(const std::optional<Cursor> &from);
    void take(const Result<ListPage<AuditEvent>> &page);
    bool write(const QByteArray &text);
    void stop(const ApiError &error);

    WorkspaceService &m_service;
    Order m_order;
    int m_written = 0;
    std::unique_ptr<QSaveFile> m_file; //!< while it runs
    RequestHandle m_request; // last: destroyed first
};

} // namespace Gatehouse
