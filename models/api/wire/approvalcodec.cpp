// SPDX-License-Identifier: MIT
#include "models/api/wire/approvalcodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Result<ApprovedConnection> decodeApproval(const QJsonObject &json)
{
    ObjectReader reader(json, "approved_connection"_L1);
    reader.requireObjectType("approved_connection"_L1);
    ApprovedConnection entry{.id = ConnectionId(reader.required("id"_L1)),
        .installersCount = reader.optionalCount("installers_count"_L1).value_or(0),
        .automatic = reader.optionalFlag("automatic"_L1).value_or(false),
        .approvedBy = optionalPerson(reader, "approved_by"_L1),
        .approvedAt = reader.time("approved_at"_L1),
        .note = reader.text("note"_L1),
        .reviewBy = reader.time("review_by"_L1),
        .overdue = reader.optionalFlag("overdue"_L1).value_or(false)};
    Result<Connection> connection = decodeConnection(reader.requiredObject("connection"_L1));
    if (connection)
        entry.connection = std::move(connection).value();
    else
        reader.absorb("connection"_L1, connection.error());
    const QJsonArray installers = json.value("installers"_L1).toArray();
    for (const QJsonValue &installer : installers) {
        const Result<PersonReference> person = decodePersonReference(installer.toObject());
        if (person)
            entry.installers.push_back(*person);
        else
            reader.absorb("installers"_L1, person.error());
    }
    if (const auto problem = reader.problem())
        return *problem;
    return entry;
}

Result<ApprovalPage> decodeApprovalPage(const QJsonObject &json)
{
    Result<ListPage<ApprovedConnection>> rows
        = decodePage<ApprovedConnection>(json, decodeApproval);
    if (!rows)
        return rows.error();
    ApprovalPage page{std::move(rows).value()};
    if (const QJsonValue counts = json.value("counts"_L1); counts.isObject()) {
        const ObjectReader reader(counts.toObject(), "counts"_L1);
        page.counts = ApprovalCounts{.approved = reader.optionalCount("approved"_L1).value_or(0),
            .overdue = reader.optionalCount("overdue"_L1).value_or(0),
            .notApproved = reader.optionalCount("not_approved"_L1).value_or(0)};
    }
    return page;
}

QJsonObject encodeApprovalChange(const ApprovalChange &change)
{
    QJsonObject json;
    if (change.note)
        json.insert("note"_L1, *change.note);
    if (change.reviewBy) {
        json.insert("review_by"_L1,
            change.reviewBy->isNull()
                ? QJsonValue(QJsonValue::Null)
                : QJsonValue(change.reviewBy->toUTC().toString(Qt::ISODateWithMs)));
    }
    return json;
}

} // namespace Gatehouse::Wire
