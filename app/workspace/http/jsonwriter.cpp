// SPDX-License-Identifier: MIT
#include "app/workspace/http/jsonwriter.h"

#include <algorithm>

namespace GatehouseWorkspace {

void JsonWriter::separate()
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_out.append('"').append(name).append("\":", 2);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter &JsonWriter::value(QLatin1String text)
{
    separate();
    m_out.append('"').append(text.data(), text.size()).append('"');
    return *this;
}

JsonWriter &JsonWriter::valueOrNull(const QString &text)
{
    return text.isNull() ? null() : value(text);
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
    return *this;
}

void JsonWriter::quote(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out.append('"');
    const auto isPlain = [](char16_t c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Most text is plain: whole runs of it are copied at once.
        const qsizetype begin = i;
        while (i < text.size() && isPlain(text[i].unicode()))
            ++i;
        if (i > begin) {
            const qsizetype before = m_out.size();
            m_out.resize(before + i - begin);
            std::transform(text.begin() + begin, text.begin() + i, m_out.begin() + before,
                [](QChar plain) { return plain.toLatin1(); });
            if (i == text.size())
                break;
        }
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x80) {
            m_out.append('\\').append(static_cast<char>(c));
        } else if (c < 0x20) {
            switch (c) {
            case '\n':
                m_out.append("\\n", 2);
                break;
            case '\t':
                m_out.append("\\t", 2);
                break;
            case '\r':
                m_out.append("\\r", 2);
                break;
            default:
                m_out.append("\\u00", 4).append(hex[c >> 4]).append(hex[c & 0xf]);
            }
        } else if (c < 0x800) {
            m_out.append(static_cast<char>(0xc0 | (c >> 6)));
            m_out.append(static_cast<char>(0x80 | (c & 0x3f)));
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size()
            && text[i + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(c, text[++i].unicode());
            m_out.append(static_cast<char>(0xf0 | (point >> 18)));
            m_out.append(static_cast<char>(0x80 | ((point >> 12) & 0x3f)));
            m_out.append(static_cast<char>(0x80 | ((point >> 6) & 0x3f)));
            m_out.append(static_cast<char>(0x80 | (point & 0x3f)));
        } else if (QChar::isSurrogate(c)) {
            // Half a pair is not UTF-8; JSON can carry it escaped.
            m_out.append("\\u", 2);
            for (int shift = 12; shift >= 0; shift -= 4)
                m_out.append(hex[(c >> shift) & 0xf]);
        } else {
            m_out.append(static_cast<char>(0xe0 | (c >> 12)));
            m_out.append(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
            m_out.append(static_cast<char>(0x80 | (c & 0x3f)));
        }
    }
    m_out.append('"');
}

} // namespace GatehouseWorkspace
