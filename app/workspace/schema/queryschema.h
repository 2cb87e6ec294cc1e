// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/request.h"
#include "app/workspace/schema/schema.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace GatehouseWorkspace {

//! What a query string may hold. Its values arrive as text; those that stand for numbers or truths
//! become such.
class QuerySchema {
public:
    struct Field {
        //! Texts: may come again and again; the schema is that of each, the value an array.
        enum class Form { Text, Number, Flag, Texts };

        QLatin1String name = {};
        Schema schema;
        Form form = Form::Text;
    };

    QuerySchema(std::vector<Field> fields);

    //! The values by key, or what is wrong (as Schema::problems says it, with `query` as path).
    Gatehouse::Result<QJsonObject, QStringList> read(const std::vector<QueryItem> &query) const;

private:
    std::vector<Field> m_fields;
};

} // namespace GatehouseWorkspace
