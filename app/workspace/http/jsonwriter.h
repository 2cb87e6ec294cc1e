// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <type_traits>

namespace GatehouseWorkspace {

//! Writes compact JSON in the order it is told. Exists because Notion's keys have an order, which
//! QJsonObject sorts away, and because a page of users is written thousands of times a second.
class JsonWriter {
public:
    JsonWriter() { m_out.reserve(512); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    //! \a name is one of ours: plain ASCII without anything to escape.
    JsonWriter &key(const char *name);

    JsonWriter &value(const QString &text);
    JsonWriter &value(QLatin1String text);
    //! Null when \a text is the null string; an empty string stays one.
    JsonWriter &valueOrNull(const QString &text);
    JsonWriter &null();
    JsonWriter &value(qint64 number);
    template <class T>
    requires std::is_same_v<T, bool> JsonWriter &value(T flag)
    {
        return raw(flag ? QByteArrayView("true") : QByteArrayView("false"));
    }
    JsonWriter &value(int number) { return value(static_cast<qint64>(number)); }
    //! \a json is complete JSON already.
    JsonWriter &raw(QByteArrayView json);

    void reserve(qsizetype bytes) { m_out.reserve(bytes); }
    QByteArray take() { return std::move(m_out); }

private:
    void separate();
    void quote(QStringView text);

    QByteArray m_out = {};
    bool m_first
        = true; //!< nothing stands before in this object or array, or a key was just written
};

} // namespace GatehouseWorkspace
