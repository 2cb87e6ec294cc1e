// SPDX-License-Identifier: MIT
#include "app/workspace/consent/template.h"

#include <QJsonArray>

namespace GatehouseWorkspace {

namespace {

bool isDirectionMark(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

QString templateText(const QJsonValue &value, const Template::Sources &sources)
{
    return value.isDouble() ? sources.number(value.toInteger()) : value.toString();
}

bool isSomething(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

} // namespace

QString escapedHtml(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'&')
            escaped += QLatin1String("&amp;");
        else if (c == u'<')
            escaped += QLatin1String("&lt;");
        else if (c == u'>')
            escaped += QLatin1String("&gt;");
        else if (c == u'"')
            escaped += QLatin1String("&quot;");
        else if (c == u'\'')
            escaped += QLatin1String("&#39;");
        else if (c == u'`')
            escaped += QLatin1String("&#96;");
        else if (!isDirectionMark(c) && (c >= u' ' || c == u'\n' || c == u'\t'))
            escaped += c;
    }
    return escaped;
}

//! Values, those of a section before those around it.
class Template::Scope {
public:
    explicit Scope(const QJsonObject &values, const Scope *around = nullptr)
        : m_values(values)
        , m_around(around)
    {
    }

    QJsonValue value(const QString &name) const
    {
        const auto found = m_values.constFind(name);
        if (found != m_values.constEnd())
            return *found;
        return m_around ? m_around->value(name) : QJsonValue();
    }

private:
    const QJsonObject &m_values;
    const Scope *m_around;
};

Template::Template(const QString &source)
{
    qsizetype from = 0;
    m_nodes = parse(source, from, QString());
}

std::vector<Template::Node> Template::parse(
    QStringView source, qsizetype &from, const QString &until)
{
    std::vector<Node> nodes;
    const auto verbatim = [&nodes](QStringView text) {
        if (!text.isEmpty())
            nodes.push_back({.kind = Kind::Verbatim, .text = text.toString()});
    };
    while (from < source.size()) {
        const qsizetype begin = source.indexOf(QLatin1String("{{"), from);
        const qsizetype end = begin < 0 ? -1 : source.indexOf(QLatin1String("}}"), begin);
        if (end < 0)
            break;
        verbatim(source.mid(from, begin - from));
        const QString tag = source.mid(begin + 2, end - begin - 2).trimmed().toString();
        from = end + 2;
        const QChar mark = tag.isEmpty() ? QChar() : tag[0];
        if (mark == u'/') {
            Q_ASSERT(tag.mid(1) == until);
            return nodes;
        }
        if (mark == u'#' || mark == u'^') {
            const QString name = tag.mid(1);
            nodes.push_back({.kind = mark == u'#' ? Kind::Section : Kind::Inverted,
                .text = name,
                .inside = parse(source, from, name)});
        } else if (mark == u'>') {
            nodes.push_back({.kind = Kind::Other, .text = tag.mid(1)});
        } else if (tag.startsWith(QLatin1String("t "))) {
            const QStringList words = tag.split(u' ');
            nodes.push_back({.kind = Kind::Text, .text = words.value(1), .number = words.value(2)});
        } else {
            nodes.push_back({.kind = Kind::Value, .text = tag});
        }
    }
    Q_ASSERT(until.isEmpty());
    verbatim(source.mid(from));
    from = source.size();
    return nodes;
}

void Template::write(
    QString &out, const std::vector<Node> &nodes, const Scope &scope, const Sources &sources)
{
    for (const Node &node : nodes) {
        switch (node.kind) {
        case Kind::Verbatim:
            out += node.text;
            break;
        case Kind::Value:
            out += escapedHtml(templateText(scope.value(node.text), sources));
            break;
        case Kind::Text: {
            const qint64 number
                = node.number.isEmpty() ? -1 : scope.value(node.number).toInteger(-1);
            const QString text = sources.text(node.text, number);
            // From the front, so that a value with braces in it is not read once more.
            for (qsizetype from = 0; from < text.size();) {
                const qsizetype begin = text.indexOf(u'{', from);
                const qsizetype end = begin < 0 ? -1 : text.indexOf(u'}', begin);
                out += escapedHtml(text.mid(from, end < 0 ? -1 : begin - from));
                if (end < 0)
                    break;
                const QString name = text.mid(begin + 1, end - begin - 1);
                out += escapedHtml(templateText(scope.value(name), sources));
                from = end + 1;
            }
            break;
        }
        case Kind::Section: {
            const QJsonValue value = scope.value(node.text);
            if (value.isArray()) {
                const QJsonArray rows = value.toArray();
                for (const QJsonValue &row : rows) {
                    const QJsonObject object = row.toObject();
                    write(out, node.inside, Scope(object, &scope), sources);
                }
            } else if (value.isObject()) {
                const QJsonObject object = value.toObject();
                write(out, node.inside, Scope(object, &scope), sources);
            } else if (isSomething(value)) {
                write(out, node.inside, scope, sources);
            }
            break;
        }
        case Kind::Inverted:
            if (!isSomething(scope.value(node.text)))
                write(out, node.inside, scope, sources);
            break;
        case Kind::Other:
            write(out, sources.other(node.text).m_nodes, scope, sources);
            break;
        } // no default: the compiler names a forgotten kind
    }
}

QString Template::render(const QJsonObject &values, const Sources &sources) const
{
    QString out;
    write(out, m_nodes, Scope(values), sources);
    return out;
}

void Template::collect(QStringList &keys, const std::vector<Node> &nodes)
{
    for (const Node &node : nodes) {
        if (node.kind == Kind::Text)
            keys << (node.number.isEmpty() ? node.text : node.text + QLatin1Char('#'));
        collect(keys, node.inside);
    }
}

QStringList Template::textKeys() const
{
    QStringList keys;
    collect(keys, m_nodes);
    return keys;
}

} // namespace GatehouseWorkspace
