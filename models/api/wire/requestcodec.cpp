// SPDX-License-Identifier: MIT
#include "models/api/wire/requestcodec.h"

#include "models/api/wire/adminpersoncodec.h"
#include "models/api/wire/connectioncodec.h"
#include "models/api/wire/listcodec.h"
#include "models/api/wire/objectreader.h"

namespace Gatehouse::Wire {

namespace {

using namespace Qt::StringLiterals;

Directory::Obstacle obstacleOf(const ObjectReader &reader)
{
    if (reader.optionalFlag("may_install"_L1).value_or(false))
        return Directory::Obstacle::None;
    return reader.text("why_not"_L1) == "policy"_L1 ? Directory::Obstacle::Policy
                                                    : Directory::Obstacle::Role;
}

Requests::Status requestStatus(const QString &name)
{
    using Status = Requests::Status;
    for (const Status status :
        {Status::WaitingForInstall, Status::Approved, Status::Denied, Status::Withdrawn}) {
        if (name == wireName(status))
            return status;
    }
    return Status::Open;
}

ConnectionRequest::WantedPage decodeWantedPage(const QJsonObject &json)
{
    const ObjectReader reader(json, "page"_L1);
    return {.id = PageId(reader.text("id"_L1)),
        .title = reader.text("title"_L1),
        .icon = reader.text("icon"_L1),
        .descendantsCount = reader.optionalCount("descendants_count"_L1).value_or(0)};
}

} // namespace

Result<DirectoryEntry> decodeDirectoryEntry(const QJsonObject &json)
{
    ObjectReader reader(json, "directory_connection"_L1);
    reader.requireObjectType("directory_connection"_L1);
    DirectoryEntry entry{.id = ConnectionId(reader.required("id"_L1)),
        .name = reader.required("name"_L1),
        .icon = reader.text("icon"_L1),
        .kind = connectionKind(reader.text("kind"_L1)),
        .firstParty = reader.optionalFlag("first_party"_L1).value_or(false),
        .developer = decodeDeveloper(reader.optionalObject("developer"_L1).value_or(QJsonObject())),
        .capabilities = decodeCapabilities(reader.requiredObject("capabilities"_L1)),
        .listing
        = connectionListing(reader.text("listing"_L1)).value_or(Connections::Listing::Unlisted),
        .isInstalled = reader.optionalFlag("installed"_L1).value_or(false),
        .isInstalledByMe = reader.optionalFlag("installed_by_me"_L1).value_or(false),
        .endsAt = reader.time("ends_at"_L1),
        .isApproved = reader.optionalFlag("approved"_L1).value_or(false),
        .whyNot = obstacleOf(reader)};
    entry.developer.installUrl = QUrl(reader.text("install_url"_L1));
    if (const auto request = reader.optionalText("request_id"_L1))
        entry.request = RequestId(*request);
    if (const auto problem = reader.problem())
        return *problem;
    return entry;
}

Result<ConnectionRequest> decodeRequest(const QJsonObject &json)
{
    ObjectReader reader(json, "connection_request"_L1);
    reader.requireObjectType("connection_request"_L1);
    ConnectionRequest request{.id = RequestId(reader.required("id"_L1)),
        .reason = reader.text("reason"_L1),
        .pagesCount = int(json.value("page_ids"_L1).toArray().size()),
        .until = reader.time("until"_L1),
        .status = requestStatus(reader.required("status"_L1)),
        .decidedBy = optionalPerson(reader, "decided_by"_L1),
        .decidedAt = reader.time("decided_at"_L1),
        .note = reader.text("note"_L1),
        .createdAt = reader.time("created_at"_L1),
        .endsSoon = reader.optionalFlag("ends_soon"_L1).value_or(false)};
    const QJsonArray pages = json.value("pages"_L1).toArray();
    for (const QJsonValue &page : pages)
        request.pages.push_back(decodeWantedPage(page.toObject()));
    const Result<PersonReference> user = decodePersonReference(reader.requiredObject("user"_L1));
    if (user)
        request.user = *user;
    else
        reader.absorb("user"_L1, user.error());
    Result<DirectoryEntry> connection
        = decodeDirectoryEntry(reader.requiredObject("connection"_L1));
    if (connection)
        request.connection = std::move(connection).value();
    else
        reader.absorb("connection"_L1, connection.error());
    if (const auto problem = reader.problem())
        return *problem;
    return request;
}

Result<RequestPage> decodeRequestPage(const QJsonObject &json)
{
    Result<ListPage<ConnectionRequest>> rows = decodePage<ConnectionRequest>(json, decodeRequest);
    if (!rows)
        return rows.error();
    RequestPage page{std::move(rows).value()};
    if (const QJsonValue counts = json.value("counts"_L1); counts.isObject()) {
        const ObjectReader reader(counts.toObject(), "counts"_L1);
        const auto count
            = [&](QLatin1StringView key) { return reader.optionalCount(key).value_or(0); };
        page.counts = RequestCounts{.open = count("open"_L1),
            .waitingForInstall = count("waiting_for_install"_L1),
            .approved = count("approved"_L1),
            .denied = count("denied"_L1),
            .withdrawn = count("withdrawn"_L1),
            .endsSoon = count("ends_soon"_L1)};
    }
    return page;
}

QJsonObject encodeRequestDraft(const RequestDraft &draft)
{
    QJsonObject json{
        {u"connection_id"_s, draft.connection.toString()}, {u"reason"_s, draft.reason}};
    if (!draft.pages.empty()) {
        QJsonArray pages;
        for (const PageId &page : draft.pages)
            pages.append(page.toString());
        json.insert("page_ids"_L1, pages);
    }
    if (!draft.until.isNull())
        json.insert("until"_L1, draft.until.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

QString wireName(Requests::Status status)
{
    switch (status) {
    case Requests::Status::Open:
        return u"open"_s;
    case Requests::Status::WaitingForInstall:
        return u"waiting_for_install"_s;
    case Requests::Status::Approved:
        return u"approved"_s;
    case Requests::Status::Denied:
        return u"denied"_s;
    case Requests::Status::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Gatehouse::Wire
