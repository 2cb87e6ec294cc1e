// SPDX-License-Identifier: MIT
#include "models/items/auditexport.h"

#include "models/api/wire/adminrows.h"
#include "models/items/auditwords.h"
#include "models/items/tableexport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Gatehouse {

namespace {

QByteArray auditCsvHead()
{
    QVariantList names;
    for (const char *name : {"at", "actor", "actor_id", "on_behalf_of", "action", "what", "details",
             "object", "object_type", "object_id", "connection_id", "page_id", "user_id", "result",
             "client", "before", "after", "id"})
        names << QString::fromLatin1(name);
    return TableExport::csvLine(names).toUtf8();
}

QString auditCsvJson(const QJsonObject &json)
{
    return json.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <class Tag>
QString auditCsvId(const std::optional<Id<Tag>> &id)
{
    return id ? id->toString() : QString();
}

QByteArray auditCsvLine(const AuditEvent &event)
{
    const bool refused = event.outcome == AuditEvents::Outcome::Refused;
    return TableExport::csvLine(
        {event.at, event.actorName, event.actor.toString(), auditCsvId(event.onBehalfOf),
            event.action, AuditWords::event(event), AuditWords::details(event), event.objectName,
            event.objectType, event.objectId, auditCsvId(event.connection), auditCsvId(event.page),
            auditCsvId(event.person), refused ? QStringLiteral("refused") : QStringLiteral("done"),
            event.client, auditCsvJson(event.before), auditCsvJson(event.after),
            event.id.toString()})
        .toUtf8();
}

QByteArray auditJsonLine(const AuditEvent &event)
{
    return QJsonDocument(toAdminRow(event)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AuditExport::AuditExport(WorkspaceService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

AuditExport::~AuditExport() = default;

QString AuditExport::suffix(Format format)
{
    return format == Format::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

void AuditExport::start(const Order &order)
{
    Q_ASSERT(!isRunning());
    m_order = order;
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(order.path);
    if (!m_file->open(QIODevice::WriteOnly))
        return stop({.kind = ApiError::Kind::FileUnwritable, .detail = m_file->errorString()});
    if (order.format == Format::Csv && !write(auditCsvHead()))
        return;
    ask(std::nullopt);
}

void AuditExport::cancel()
{
    m_request.reset();
    m_file.reset(); // what was not committed goes with it
}

void AuditExport::ask(const std::optional<Cursor> &from)
{
    AuditQuery query = m_order.query;
    query.from = from;
    m_request = m_service.listAuditEvents(
        query, [this](const Result<ListPage<AuditEvent>> &page) { take(page); });
}

void AuditExport::take(const Result<ListPage<AuditEvent>> &page)
{
    if (!page)
        return stop(page.error());
    QByteArray text;
    for (const AuditEvent &event : page->items)
        text += m_order.format == Format::Csv ? auditCsvLine(event) : auditJsonLine(event);
    if (!write(text))
        return;
    m_written += int(page->items.size());
    Q_EMIT progressed(m_written);
    // Whoever heard that may have cancelled.
    if (!isRunning())
        return;
    if (page->next)
        return ask(page->next);
    if (!m_file->commit())
        return stop({.kind = ApiError::Kind::FileUnwritable, .detail = m_file->errorString()});
    m_file.reset();
    Q_EMIT finished(m_written);
}

bool AuditExport::write(const QByteArray &text)
{
    if (m_file->write(text) == text.size() && m_file->flush())
        return true;
    stop({.kind = ApiError::Kind::FileUnwritable, .detail = m_file->errorString()});
    return false;
}

void AuditExport::stop(const ApiError &error)
{
    m_file.reset();
    Q_EMIT failed(error);
}

} // namespace Gatehouse
