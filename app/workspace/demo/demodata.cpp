// SPDX-License-Identifier: MIT
#include "app/workspace/demo/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Resources of a static library are linked only when somebody asks for them.
static void initialiseDemoData()
{
    Q_INIT_RESOURCE(demodata);
}

namespace GatehouseWorkspace {

namespace {

QByteArray demoFile(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

BlockRow demoBlock(const QString &type, const QString &text)
{
    const QJsonObject richText{{QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("text"), QJsonObject{{QStringLiteral("content"), text}}}};
    return {.type = type,
        .content = {{QStringLiteral("rich_text"), QJsonArray{richText}},
            {QStringLiteral("color"), QStringLiteral("default")}}};
}

} // namespace

DemoData::DemoData()
{
    initialiseDemoData();
    m_people = QJsonDocument::fromJson(demoFile(QStringLiteral("people.json"))).object();
    m_connections = QJsonDocument::fromJson(demoFile(QStringLiteral("connections.json"))).object();
}

QStringList DemoData::words(const QJsonObject &object, const QString &key) const
{
    QStringList list;
    for (const QJsonValue &value : object.value(key).toArray())
        list.append(value.toString());
    return list;
}

std::vector<DemoOutlineLine> DemoData::outline() const
{
    std::vector<DemoOutlineLine> lines;
    const QStringList file
        = QString::fromUtf8(demoFile(QStringLiteral("pages.txt"))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : file) {
        DemoOutlineLine entry;
        while (line.mid(entry.level * 2, 2) == QLatin1String("  "))
            ++entry.level;
        const QStringList parts = line.split(u'|');
        entry.title = parts.at(0).trimmed();
        entry.text = parts.value(1).trimmed();
        // A title beginning with something that is neither letter nor digit has its icon in front.
        const int space = int(entry.title.indexOf(u' '));
        if (!entry.title.at(0).isLetterOrNumber() && space > 0) {
            entry.icon = entry.title.left(space);
            entry.title = entry.title.mid(space + 1);
        }
        lines.push_back(entry);
    }
    return lines;
}

std::vector<BlockRow> DemoData::text(const QString &name) const
{
    std::vector<BlockRow> blocks;
    const QStringList lines = QString::fromUtf8(demoFile(QStringLiteral("texts/%1.txt").arg(name)))
                                  .split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("# ")))
            blocks.push_back(demoBlock(QStringLiteral("heading_2"), line.mid(2)));
        else if (line.startsWith(QLatin1String("- ")))
            blocks.push_back(demoBlock(QStringLiteral("bulleted_list_item"), line.mid(2)));
        else
            blocks.push_back(demoBlock(QStringLiteral("paragraph"), line));
    }
    return blocks;
}

} // namespace GatehouseWorkspace
