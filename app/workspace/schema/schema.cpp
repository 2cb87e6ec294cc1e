// SPDX-License-Identifier: MIT
#include "app/workspace/schema/schema.h"

#include "app/workspace/schema/problems.h"
#include "app/workspace/schema/readable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

namespace GatehouseWorkspace {

namespace {

QStringList schemaKind(
    bool isOfKind, const QString &path, const QString &kind, const QJsonValue &value)
{
    if (isOfKind)
        return {};
    return {Problem::instead(path, value.isUndefined() ? QStringLiteral("defined") : kind, value)};
}

QStringList schemaLength(qsizetype length, Schema::Length allowed, const QString &path)
{
    const QString where = path + QStringLiteral(".length");
    const auto limit = [](const QString &sign, qsizetype number) {
        return sign + QStringLiteral(" `") + QString::number(number) + QChar(u'`');
    };
    if (length < allowed.least)
        return {Problem::instead(where, limit(QStringLiteral("≥"), allowed.least), length)};
    if (length > allowed.most)
        return {Problem::instead(where, limit(QStringLiteral("≤"), allowed.most), length)};
    return {};
}

QStringList objectProblems(const std::vector<Schema::Field> &fields, Schema::Others others,
    const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return schemaKind(false, path, QStringLiteral("an object"), value);
    const QJsonObject object = value.toObject();
    for (const Schema::Field &field : fields) {
        const QJsonValue member = object.value(field.name);
        if (member.isUndefined() && field.presence == Schema::Field::Presence::Optional)
            continue;
        if (QStringList found = field.schema.problems(member, path + QChar(u'.') + field.name);
            !found.isEmpty())
            return found;
    }
    if (others == Schema::Others::Allowed)
        return {};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const bool isKnown = std::any_of(fields.begin(), fields.end(),
            [&](const Schema::Field &field) { return field.name == key; });
        if (!isKnown)
            return QStringList{Problem::instead(
                path + QChar(u'.') + key, QStringLiteral("not present"), it.value())};
    }
    return {};
}

bool isThisComputer(const QString &host)
{
    const bool isFourNumbers = host.startsWith(QLatin1String("127."))
        && std::all_of(host.begin(), host.end(),
            [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    return isFourNumbers || host == QLatin1String("localhost") || host == QLatin1String("::1");
}

//! A parameter of the answer: an address that has one already would come back with two.
bool hasAnswerParameter(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.first == QLatin1String("code") || item.first == QLatin1String("state")
            || item.first == QLatin1String("error");
    });
}

//! "http://127.0.0.1:05000" is not the text that comes back.
bool hasZeroBeforePort(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^/]*//[^/?]*:0[0-9]*(?:[/?]|$)"));
    return form.match(text).hasMatch();
}

bool isRedirectAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (hasAnswerParameter(url) || hasZeroBeforePort(text))
        return false;
    if (!url.isValid() || url.host().isEmpty() || text.size() > 2000 || url.hasFragment()
        || !url.userInfo().isEmpty() || text.contains(u'*') || text.contains(u'#'))
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isThisComputer(url.host()));
}

} // namespace

Schema::Schema(Check check)
    : m_check(std::make_shared<const Check>(std::move(check)))
{
}

QStringList Schema::problems(const QJsonValue &value, const QString &path) const
{
    return (*m_check)(value, path);
}

Schema Schema::object(std::vector<Field> fields, Others others)
{
    return Schema([fields = std::move(fields), others](const QJsonValue &value,
                      const QString &path) { return objectProblems(fields, others, value, path); });
}

Schema Schema::array(const Schema &item, qsizetype most)
{
    return Schema([item, most](const QJsonValue &value, const QString &path) {
        if (!value.isArray())
            return schemaKind(false, path, QStringLiteral("an array"), value);
        const QJsonArray array = value.toArray();
        if (QStringList found = schemaLength(array.size(), {.most = most}, path); !found.isEmpty())
            return found;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (QStringList found = item.problems(array[i], path + QStringLiteral("[%1]").arg(i));
                !found.isEmpty())
                return found;
        }
        return QStringList();
    });
}

Schema Schema::string(Length length)
{
    return Schema([length](const QJsonValue &value, const QString &path) {
        if (!value.isString())
            return schemaKind(false, path, QStringLiteral("a string"), value);
        return schemaLength(value.toString().size(), length, path);
    });
}

Schema Schema::name(Length length)
{
    return Schema([length, text = string(length)](const QJsonValue &value, const QString &path) {
        if (QStringList found = text.problems(value, path); !found.isEmpty())
            return found;
        const QString name = value.toString();
        if (name.isEmpty() && length.least == 0)
            return QStringList();
        const QString wanted = whyNoName(name);
        return schemaKind(wanted.isEmpty(), path, wanted, value);
    });
}

Schema Schema::oneOf(QStringList words)
{
    return Schema([words = std::move(words)](const QJsonValue &value, const QString &path) {
        if (value.isString() && words.contains(value.toString()))
            return QStringList();
        return schemaKind(false, path, Problem::alternatives(words), value);
    });
}

Schema Schema::uuid()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const bool isUuid = value.isString() && !canonicalUuid(value.toString()).isEmpty();
        return schemaKind(isUuid, path, QStringLiteral("a valid uuid"), value);
    });
}

Schema Schema::boolean()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        return schemaKind(value.isBool(), path, QStringLiteral("a boolean"), value);
    });
}

Schema Schema::truth()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        return schemaKind(value.isBool() && value.toBool(), path, QStringLiteral("`true`"), value);
    });
}

Schema Schema::null()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        return schemaKind(value.isNull(), path, QStringLiteral("`null`"), value);
    });
}

Schema Schema::emoji()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const QString text = value.toString();
        bool isBeyondAscii = false;
        bool isPlain = false;
        for (const QChar c : text) {
            isBeyondAscii = isBeyondAscii || c.unicode() > 0x7f;
            // One sign of information counts as a letter to Unicode.
            isPlain = isPlain || (c.isLetter() && c != QChar(u'ℹ')) || c.isSpace();
        }
        const bool isEmoji
            = isBeyondAscii && !isPlain && text.size() <= 40 && isSeen(text) && !disturbsLine(text);
        return schemaKind(isEmoji, path, QStringLiteral("a valid emoji"), value);
    });
}

Schema Schema::link()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        static const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"),
            QStringLiteral("mailto"), QStringLiteral("tel")};
        const QString text = value.toString();
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme().startsWith(QLatin1String("http"));
        const bool isLink = value.isString() && url.isValid() && text.size() <= 2000
            && (text.startsWith(u'/')
                || (schemes.contains(url.scheme()) && (!isWeb || !url.host().isEmpty())));
        return schemaKind(isLink, path, QStringLiteral("a valid URL"), value);
    });
}

Schema Schema::time()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        const bool isTime = value.isString() && time.isValid() && time.timeSpec() != Qt::LocalTime;
        return schemaKind(isTime, path, QStringLiteral("a valid ISO 8601 date string"), value);
    });
}

Schema Schema::integer(Range range)
{
    return Schema([range](const QJsonValue &value, const QString &path) {
        const double number = value.toDouble();
        if (!value.isDouble() || number != std::floor(number))
            return schemaKind(false, path, QStringLiteral("an integer"), value);
        if (number < static_cast<double>(range.least))
            return schemaKind(false, path, QStringLiteral("≥ `%1`").arg(range.least), value);
        return schemaKind(number <= static_cast<double>(range.most), path,
            QStringLiteral("≤ `%1`").arg(range.most), value);
    });
}

Schema Schema::webAddress()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        const QString text = value.toString();
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty() && text.size() <= 2000
            && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        return schemaKind(value.isString() && isWeb, path, QStringLiteral("a valid URL"), value);
    });
}

Schema Schema::supportAddress()
{
    static constexpr qsizetype longest = 500;
    return Schema([text = string({.most = longest})](const QJsonValue &value, const QString &path) {
        if (QStringList found = text.problems(value, path); !found.isEmpty())
            return found;
        const QString address = value.toString();
        return schemaKind(address.isEmpty() || isSupportAddress(address), path,
            QStringLiteral("an e-mail address or a valid URL"), value);
    });
}

Schema Schema::connectionIcon()
{
    static constexpr qsizetype longest = 200000;
    return Schema([text = string({.least = 1, .most = longest}), sign = emoji(),
                      page = webAddress()](const QJsonValue &value, const QString &path) {
        if (QStringList found = text.problems(value, path); !found.isEmpty())
            return found;
        const bool isIcon = isPictureData(value.toString()) || sign.problems(value, path).isEmpty()
            || page.problems(value, path).isEmpty();
        return schemaKind(isIcon, path,
            QStringLiteral("a valid emoji, a valid URL, or a picture as data"), value);
    });
}

Schema Schema::redirectAddress()
{
    return Schema([](const QJsonValue &value, const QString &path) {
        return schemaKind(value.isString() && isRedirectAddress(value.toString()), path,
            QStringLiteral("a redirect URI with https (http for localhost alone) and without a "
                           "fragment, a user name, a wildcard, a zero before the port, or a "
                           "parameter `code`, `state`, or `error`"),
            value);
    });
}

Schema Schema::choice(std::vector<Field> alternatives, std::vector<Field> common)
{
    common.push_back({.name = QLatin1String("type"), .schema = string({})});
    return Schema([alternatives = std::move(alternatives), common = std::move(common)](
                      const QJsonValue &value, const QString &path) {
        if (!value.isObject())
            return schemaKind(false, path, QStringLiteral("an object"), value);
        const QJsonObject object = value.toObject();
        const QJsonValue type = object.value(QLatin1String("type"));
        const auto named = [&](const Field &field) { return type.toString() == field.name; };
        const auto given = [&](const Field &field) { return object.contains(field.name); };
        auto chosen = std::find_if(alternatives.begin(), alternatives.end(), named);
        if (chosen == alternatives.end() && !type.isUndefined()) {
            QStringList words;
            for (const Field &field : alternatives)
                words << field.name;
            return QStringList{Problem::instead(
                path + QStringLiteral(".type"), Problem::alternatives(words), type)};
        }
        if (chosen == alternatives.end())
            chosen = std::find_if(alternatives.begin(), alternatives.end(), given);
        if (chosen == alternatives.end()) {
            QStringList all;
            for (const Field &field : alternatives)
                all << Problem::instead(path + QChar(u'.') + field.name, QStringLiteral("defined"),
                    QJsonValue(QJsonValue::Undefined));
            return all;
        }
        std::vector<Field> fields = common;
        fields.push_back(*chosen);
        fields.back().presence = Field::Presence::Required;
        return objectProblems(fields, Others::Refused, value, path);
    });
}

Schema Schema::anyOf(std::vector<Schema> schemas)
{
    return Schema([schemas = std::move(schemas)](const QJsonValue &value, const QString &path) {
        QStringList all;
        for (const Schema &schema : schemas) {
            const QStringList found = schema.problems(value, path);
            if (found.isEmpty())
                return QStringList();
            all += found;
        }
        all.removeDuplicates();
        return all;
    });
}

Schema Schema::orNull() const
{
    return Schema([inner = *this](const QJsonValue &value, const QString &path) {
        return value.isNull() ? QStringList() : inner.problems(value, path);
    });
}

} // namespace GatehouseWorkspace
