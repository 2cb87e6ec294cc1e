// SPDX-License-Identifier: MIT
#include "models/actions/undolist.h"

#include "models/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSaveFile>

#include <algorithm>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

const QMetaEnum actionKinds = QMetaEnum::fromType<Actions::Kind>();

QJsonObject undoJson(const UndoList::Entry &entry)
{
    QJsonArray events;
    for (const AuditEventId &event : entry.events)
        events.append(event.toString());
    return {{u"kind"_s, QString::fromLatin1(actionKinds.valueToKey(int(entry.subject.kind)))},
        {u"connection"_s, entry.subject.connection.toString()}, {u"name"_s, entry.subject.name},
        {u"count"_s, entry.subject.count}, {u"other"_s, entry.subject.other}, {u"events"_s, events},
        {u"at"_s, entry.at.toString(Qt::ISODateWithMs)}};
}

std::optional<UndoList::Entry> undoEntry(const QJsonObject &json)
{
    bool known = false;
    const int kind
        = actionKinds.keyToValue(json.value("kind"_L1).toString().toLatin1().constData(), &known);
    UndoList::Entry entry{.subject = {.kind = Actions::Kind(kind),
                              .connection = ConnectionId(json.value("connection"_L1).toString()),
                              .name = json.value("name"_L1).toString(),
                              .count = json.value("count"_L1).toInt(1),
                              .other = json.value("other"_L1).toString()},
        .at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs)};
    const QJsonArray events = json.value("events"_L1).toArray();
    for (const QJsonValue &event : events)
        entry.events.emplace_back(event.toString());
    if (!known || entry.events.empty())
        return {};
    return entry;
}

QJsonObject readUndoFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(in.readAll()).object();
}

} // namespace

UndoList::UndoList(QString file, WorkspaceId workspace, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_workspace(std::move(workspace))
{
    load();
}

UndoList::~UndoList() = default;

std::optional<UndoList::Entry> UndoList::latest() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.back());
}

void UndoList::add(const Entry &entry)
{
    m_entries.push_back(entry);
    if (m_entries.size() > longest)
        m_entries.erase(m_entries.begin());
    save();
    Q_EMIT changed();
}

void UndoList::remove(const AuditEventId &event)
{
    size_t gone = 0;
    for (Entry &entry : m_entries)
        gone += std::erase(entry.events, event);
    if (gone == 0)
        return;
    std::erase_if(m_entries, [](const Entry &entry) { return entry.events.empty(); });
    save();
    Q_EMIT changed();
}

void UndoList::load()
{
    if (m_file.isEmpty())
        return;
    const QJsonArray kept = readUndoFile(m_file).value(m_workspace.toString()).toArray();
    for (const QJsonValue &value : kept) {
        if (const std::optional<Entry> entry = undoEntry(value.toObject()))
            m_entries.push_back(*entry);
    }
}

void UndoList::save() const
{
    if (m_file.isEmpty())
        return;
    QJsonObject all = readUndoFile(m_file);
    QJsonArray kept;
    for (const Entry &entry : m_entries)
        kept.append(undoJson(entry));
    all.insert(m_workspace.toString(), kept);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile out(m_file);
    if (!out.open(QIODevice::WriteOnly)) {
        qCWarning(logActions) << "the undo list cannot be kept:" << out.errorString();
        return;
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (!out.commit())
        qCWarning(logActions) << "the undo list cannot be kept:" << out.errorString();
}

} // namespace Gatehouse
