// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace GatehouseWorkspace {

//! What names are sorted and searched by: composed and case-folded. SQLite then compares code
//! points.
QString foldedKey(const QString &text);

//! A new random id: UUID version 4, dashed, lower case.
QString newId();

QString toJson(const QJsonObject &object);
QString toJson(const QStringList &list);
QJsonObject objectFromJson(const QString &text);
QStringList listFromJson(const QString &text);

} // namespace GatehouseWorkspace
