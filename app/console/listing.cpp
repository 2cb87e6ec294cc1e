// SPDX-License-Identifier: MIT
#include "app/console/listing.h"

#include "models/api/wire/adminrows.h"
#include "models/items/approvallistmodel.h"
#include "models/items/auditlistmodel.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/personlistmodel.h"

#include <type_traits>
#include <utility>

namespace Gatehouse {

namespace {

template <class Model>
class ListingOf final : public Listing {
    Q_DISABLE_COPY_MOVE(ListingOf)

public:
    template <class Service>
    ListingOf(Service &service, const Clock &clock)
        : m_model(service, clock)
    {
    }

    PagedListModel &model() override { return m_model; }
    QJsonArray adminRows() const override
    {
        QJsonArray rows;
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(toAdminRow(m_model.at(row)));
        return rows;
    }
    void whenSettled(std::function<void()> then) override
    {
        if constexpr (std::is_same_v<Model, AuditListModel>) {
            if (m_model.awaitsNames()) {
                QObject::connect(&m_model, &AuditListModel::namesSettled, &m_model, std::move(then),
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
                return;
            }
        }
        then();
    }

private:
    Model m_model;
};

} // namespace

std::unique_ptr<Listing> makeListing(
    CommandLine::ListOf what, WorkspaceService &service, const Clock &clock)
{
    switch (what) {
    case CommandLine::ListOf::Connections:
        return std::make_unique<ListingOf<ConnectionListModel>>(service, clock);
    case CommandLine::ListOf::People:
        return std::make_unique<ListingOf<PersonListModel>>(service, clock);
    case CommandLine::ListOf::Approved:
        if (Governance *governance = service.governance())
            return std::make_unique<ListingOf<ApprovalListModel>>(*governance, clock);
        return {};
    case CommandLine::ListOf::Audit:
        if (service.provenance() == Provenance::Performed)
            return std::make_unique<ListingOf<AuditListModel>>(service, clock);
        return {};
    } // no default: the compiler names a forgotten list
    Q_UNREACHABLE();
}

} // namespace Gatehouse
