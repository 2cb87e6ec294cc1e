// SPDX-License-Identifier: MIT
#pragma once

#include "app/console/panecontroller.h"
#include "models/items/auditexport.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/pagelistmodel.h"
#include "models/items/personlistmodel.h"

namespace Gatehouse {

class AuditPane;

//! The audit log of an open workspace.
class AuditController final : public PaneController {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditController)

public:
    explicit AuditController(const Context &context);
    ~AuditController() override;

    //! The whole log, filtered, in front. \a names are those of the filter's ids.
    void showEvents(const AuditFilter &filter, const NamesById &names);

    AuditPane &pane() { return *m_pane; }
    AuditListModel &events() { return m_events; }

    QString id() const override;
    const PagedListModel *list() const override { return &m_events; }
    void setStanding(const Standing &standing) override;
    void refresh() override;
    void keepState() override;

private:
    Context m_context;
    AuditListModel m_events;
    PersonListModel m_people;
    ConnectionListModel m_connections;
    PageListModel m_pages;
    AuditExport m_exporter;
    AuditPane *m_pane = nullptr; //!< the window's
};

} // namespace Gatehouse
