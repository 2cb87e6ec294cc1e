// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace GatehouseWorkspace {

//! What a JSON value may be. Built once as a constant, checked on every request; gives Notion's own
//! messages (reference/notion-api.md, 1.6).
class Schema {
public:
    struct Field;

    enum class Others { Refused, Allowed };
    //! These keys; any other is refused, unless the caller says that somebody else looks at them.
    static Schema object(std::vector<Field> fields, Others others = Others::Refused);
    static Schema array(const Schema &item, qsizetype most);
    struct Length {
        qsizetype least = 0;
        qsizetype most = 2000;
    };
    static Schema string(Length length);
    //! What something is called, in one line that can be seen; with a least length of 0 also
    //! nothing.
    static Schema name(Length length);
    static Schema oneOf(QStringList words);
    static Schema uuid();
    static Schema boolean();
    //! True and nothing else.
    static Schema truth();
    static Schema null();
    //! A short text of signs, none of them a plain letter.
    static Schema emoji();
    //! What a text may link to: the web, a mail or telephone address, or a page by its path.
    static Schema link();
    //! Millisecond times with a zone, as ISO 8601 has them.
    static Schema time();
    struct Range {
        qint64 least = 0;
        qint64 most = 0;
    };
    static Schema integer(Range range);
    //! http or https with a host.
    static Schema webAddress();
    //! An e-mail or web address, or nothing.
    static Schema supportAddress();
    //! What a connection shows of itself: an emoji, a picture on the web, or one that brings its
    //! own bytes.
    static Schema connectionIcon();
    //! Where an authorization may send its code: https, or http to this very computer; without a
    //! fragment, a user name or a wildcard.
    static Schema redirectAddress();
    //! An object with exactly one of \a alternatives' keys, which `type` may name, beside \a common
    //! ones. Says what is wrong with the one that was chosen alone.
    static Schema choice(std::vector<Field> alternatives, std::vector<Field> common = {});
    //! Each of these will do; the messages of all are given when none does.
    static Schema anyOf(std::vector<Schema> schemas);
    Schema orNull() const;

    //! What is wrong with \a value, each sentence an alternative to the others; empty: nothing.
    //! \a path is where the value stands, such as `body` or `body.name`.
    QStringList problems(const QJsonValue &value, const QString &path) const;

private:
    using Check = std::function<QStringList(const QJsonValue &, const QString &)>;
    explicit Schema(Check check);

    std::shared_ptr<const Check> m_check;
};

//! One key of an object.
struct Schema::Field {
    enum class Presence { Optional, Required };

    QLatin1String name = {};
    Schema schema;
    Presence presence = Presence::Optional;
};

} // namespace GatehouseWorkspace
