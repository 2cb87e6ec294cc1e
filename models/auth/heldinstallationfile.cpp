// SPDX-License-Identifier: MIT
#include "models/auth/heldinstallationfile.h"

#include <QJsonObject>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

QJsonObject installationJson(const HeldInstallation &held)
{
    return {{u"bot_id"_s, held.botId}, {u"connection_id"_s, held.connection.toString()},
        {u"client_id"_s, held.clientId}, {u"name"_s, held.name},
        {u"workspace_id"_s, held.workspace.toString()}, {u"workspace_name"_s, held.workspaceName},
        {u"owner_name"_s, held.ownerName}, {u"port"_s, held.port},
        {u"obtained_at"_s, held.obtainedAt.toString(Qt::ISODateWithMs)},
        {u"refreshed_at"_s, held.refreshedAt.toString(Qt::ISODateWithMs)},
        {u"can_refresh"_s, held.canRefresh},
        {u"lost"_s, held.state == HeldInstallation::State::Lost}};
}

HeldInstallation installationOf(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const auto time = [&text](QLatin1String key) {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs);
    };
    return {.botId = text("bot_id"_L1),
        .connection = ConnectionId(text("connection_id"_L1)),
        .clientId = text("client_id"_L1),
        .name = text("name"_L1),
        .workspace = WorkspaceId(text("workspace_id"_L1)),
        .workspaceName = text("workspace_name"_L1),
        .ownerName = text("owner_name"_L1),
        .port = quint16(json.value("port"_L1).toInt()),
        .obtainedAt = time("obtained_at"_L1),
        .refreshedAt = time("refreshed_at"_L1),
        .canRefresh = json.value("can_refresh"_L1).toBool(),
        .state = json.value("lost"_L1).toBool() ? HeldInstallation::State::Lost
                                                : HeldInstallation::State::Kept};
}

} // namespace

Result<std::vector<HeldInstallation>> HeldInstallationFile::load()
{
    const Result<QJsonArray> rows = m_file.load();
    if (!rows)
        return rows.error();
    std::vector<HeldInstallation> installations;
    for (const QJsonValue &row : *rows) {
        HeldInstallation held = installationOf(row.toObject());
        if (!held.botId.isEmpty())
            installations.push_back(std::move(held));
    }
    return installations;
}

Result<void> HeldInstallationFile::save(const std::vector<HeldInstallation> &installations)
{
    QJsonArray rows;
    for (const HeldInstallation &held : installations)
        rows.append(installationJson(held));
    return m_file.save(rows);
}

} // namespace Gatehouse
