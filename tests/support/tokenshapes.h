// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringList>

#include <string>

namespace Gatehouse {

//! Every way in which this token could stand in a file, also cut off in front or behind.
inline QList<QByteArray> shapes(const QByteArray &token)
{
    const QByteArray core = token.mid(6, 18);
    QByteArray wide;
    const QByteArray backwards(std::string(core.rbegin(), core.rend()).c_str());
    for (const char c : core)
        wide += QByteArray(1, c) + '\0';
    QList<QByteArray> list{
        core, wide, core.toHex(), core.toHex().toUpper(), core.toPercentEncoding(), backwards};
    for (int shift = 0; shift < 3; ++shift) {
        // The letters at the ends depend on their neighbours.
        const QByteArray encoded = (QByteArray(shift, ' ') + core).toBase64();
        list << encoded.mid(4, encoded.size() - 8);
    }
    return list;
}

//! The files below \a directory that hold \a shape.
inline QStringList filesWith(const QByteArray &shape, const QString &directory)
{
    QStringList found;
    QDirIterator files(
        directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(shape))
            found << file.fileName();
    }
    return found;
}

} // namespace Gatehouse
