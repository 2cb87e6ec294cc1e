// SPDX-License-Identifier: MIT
#include "models/cache/cachequestion.h"

#include <QMetaEnum>
#include <QUrlQuery>

namespace Gatehouse {

namespace {

using namespace Qt::StringLiterals;

// Names, not numbers: an enum that grows in the middle does not mix up what is kept.
template <class Enum>
QString cacheWord(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <class Enum>
void cacheAdd(QUrlQuery &question, const QString &key, const std::optional<Enum> &value)
{
    if (value)
        question.addQueryItem(key, cacheWord(*value));
}

QString cacheText(QLatin1StringView list, const QUrlQuery &question)
{
    return list + u'?' + question.toString(QUrl::FullyEncoded);
}

} // namespace

std::optional<QString> CacheQuestion::of(const ConnectionQuery &query)
{
    if (!query.text.isEmpty())
        return {};
    QUrlQuery question;
    question.addQueryItem(u"filter"_s, cacheWord(query.filter));
    cacheAdd(question, u"kind"_s, query.kind);
    if (query.addedBy)
        question.addQueryItem(u"added_by"_s, query.addedBy->toString());
    if (query.user)
        question.addQueryItem(u"user"_s, query.user->toString());
    if (query.mine)
        question.addQueryItem(u"mine"_s, u"true"_s);
    question.addQueryItem(u"sort"_s, cacheWord(query.sort));
    question.addQueryItem(u"order"_s, cacheWord(query.order));
    return cacheText("connections"_L1, question);
}

std::optional<QString> CacheQuestion::of(const ConnectionUserQuery &query)
{
    if (!query.text.isEmpty())
        return {};
    QUrlQuery question;
    question.addQueryItem(u"connection"_s, query.connection.toString());
    return cacheText("connection_users"_L1, question);
}

std::optional<QString> CacheQuestion::of(const PeopleQuery &query)
{
    if (!query.text.isEmpty())
        return {};
    QUrlQuery question;
    cacheAdd(question, u"type"_s, query.type);
    cacheAdd(question, u"role"_s, query.role);
    cacheAdd(question, u"state"_s, query.state);
    question.addQueryItem(u"sort"_s, cacheWord(query.sort));
    question.addQueryItem(u"order"_s, cacheWord(query.order));
    return cacheText("people"_L1, question);
}

} // namespace Gatehouse
