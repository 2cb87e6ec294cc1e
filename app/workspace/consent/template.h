// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace GatehouseWorkspace {

//! \a text as it may stand in an element or a quoted attribute: nothing in it ends either, and
//! nothing turns the direction of what follows.
QString escapedHtml(const QString &text);

//! A page with places for values. A value only ever arrives escaped: there is no way to insert one
//! as it is.
//!
//!   {{name}}            the value of that name, from the innermost section outwards
//!   {{t key}}           a text of the catalogue; its {name} are values
//!   {{t key count}}     the same, in the form for that number
//!   {{#name}}…{{/name}} once when it is true, not empty, or an object; for each of an array
//!   {{^name}}…{{/name}} when it is not there, false or empty
//!   {{>other}}          another template, with the same values; it may be the one it stands in
class Template {
public:
    //! What the places of a template are filled from.
    struct Sources {
        std::function<const Template &(const QString &name)> other = {};
        //! A text of the catalogue for a number (-1: none), with {name} in it.
        std::function<QString(const QString &key, qint64 number)> text = {};
        std::function<QString(qint64 number)> number = {};
    };

    Template() = default;
    explicit Template(const QString &source);

    QString render(const QJsonObject &values, const Sources &sources) const;
    //! The keys of all texts it names, with "#" behind those that take a number.
    QStringList textKeys() const;

private:
    enum class Kind { Verbatim, Value, Text, Section, Inverted, Other };
    struct Node {
        Kind kind = Kind::Verbatim;
        QString text = {}; //!< itself, or a name
        QString number = {}; //!< of Text: the value that decides its form
        std::vector<Node> inside = {};
    };
    class Scope;

    static std::vector<Node> parse(QStringView source, qsizetype &from, const QString &until);
    static void write(
        QString &out, const std::vector<Node> &nodes, const Scope &scope, const Sources &sources);
    static void collect(QStringList &keys, const std::vector<Node> &nodes);

    std::vector<Node> m_nodes = {};
};

} // namespace GatehouseWorkspace
