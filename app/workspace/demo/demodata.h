// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/rows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace GatehouseWorkspace {

//! A line of pages.txt: two spaces a level, an emoji perhaps, the title, and after a bar the text's
//! name.
struct DemoOutlineLine {
    int level = 0;
    QString icon = {};
    QString title = {};
    QString text = {};
};

//! What the demo says: names, connections, page titles and texts, from files compiled in.
class DemoData {
public:
    DemoData();

    const QJsonObject &people() const { return m_people; }
    const QJsonObject &connections() const { return m_connections; }
    QStringList words(const QJsonObject &object, const QString &key) const;
    std::vector<DemoOutlineLine> outline() const;
    //! The blocks of texts/NAME.txt: "# " is a heading, "- " an item of a list, everything else a
    //! paragraph.
    std::vector<BlockRow> text(const QString &name) const;

private:
    QJsonObject m_people;
    QJsonObject m_connections;
};

} // namespace GatehouseWorkspace
