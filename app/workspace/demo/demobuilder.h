// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/demo/demodata.h"
#include "app/workspace/demo/demogenerator.h"
#include "app/workspace/demo/demorandom.h"
#include "app/workspace/store/auditentry.h"
#include "app/workspace/store/connectionrepository.h"
#include "app/workspace/store/demopartners.h"
#include "app/workspace/store/pagerepository.h"
#include "app/workspace/store/requestrepository.h"
#include "app/workspace/store/transaction.h"
#include "app/workspace/store/workspacerepository.h"

#include <QHash>

#include <utility>

namespace GatehouseWorkspace {

//! Builds one workspace of the demo inside an open transaction. The first failure is kept and
//! everything after it is skipped.
class DemoBuilder {
public:
    DemoBuilder(Transaction &transaction, const DemoData &data, DemoRandom &random, Millis now);

    //! \a key names the workspace in the data: northwind or labs. People come from there.
    WorkspaceId workspace(const NewWorkspace &workspace, const QString &key);
    void pages(const std::vector<DemoOutlineLine> &outline);
    void connections(const QString &key);
    //! What could be installed, and nobody has.
    void directory();
    void requests();
    void policy(const PolicyRow &policy);

    //! Made-up ones on top, until there are so many.
    void morePeople(int count);
    void morePages(int count);
    void moreRows(int count);
    void moreConnections(int count);

    //! Writes the events of what was built, oldest first.
    Result<void> finish();

    //! Those whose sites the service plays.
    const std::vector<DemoPartner> &partners() const { return m_partners; }
    UserId person(const QString &name) const { return m_persons.value(name); }

private:
    Store &store() const { return m_transaction.store(); }
    bool failed() const { return m_error.has_value(); }
    //! The value, or an empty one and the failure kept.
    template <class T>
    T keep(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_error)
            m_error = result.error();
        return {};
    }
    void keep(Result<void> result);
    Millis daysAgo(int days);
    UserId anybody() { return m_active.at(size_t(m_random.below(int(m_active.size())))); }
    UserId addPerson(const QString &name, const QString &email);
    void addPage(const NewPage &page);
    NewConnection describedConnection(const QJsonObject &description);
    void addConnection(const QJsonObject &description);
    void playPartner(NewConnection &connection);
    void decide(const NewRequest &request, const QJsonObject &description);
    void install(const NewConnection &connection, const QJsonObject &description);
    void grant(const NewConnection &connection, const std::vector<InstallationId> &installations,
        const QStringList &titles);
    void approve(const ConnectionId &connection, const QJsonObject &description);
    void addMadeUp(int number);
    void record(AuditEntry entry);

    Transaction &m_transaction;
    const DemoData &m_data;
    DemoRandom &m_random;
    Millis m_now = 0;
    std::optional<ApiError> m_error = {};
    WorkspaceId m_workspace = {};
    QHash<QString, UserId> m_persons = {};
    std::vector<UserId> m_active = {}; //!< owners and members
    QHash<QString, PageId> m_pagesByTitle = {};
    std::vector<PageId> m_pages = {};
    std::vector<int> m_levels = {}; //!< of m_pages
    QStringList m_roots = {};
    QHash<QString, ConnectionId> m_connections = {};
    std::vector<DemoPartner> m_partners = {};
    std::vector<AuditEntry> m_events = {};
};

} // namespace GatehouseWorkspace
