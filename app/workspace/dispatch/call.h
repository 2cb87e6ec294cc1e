// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/reply.h"
#include "app/workspace/http/request.h"
#include "app/workspace/http/router.h"
#include "app/workspace/schema/queryschema.h"
#include "app/workspace/schema/schema.h"
#include "app/workspace/store/rows.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace GatehouseWorkspace {

class Store;

//! A request on its way into a handler: routed, authenticated, its form checked.
struct Call {
    Store &store;
    const Actor &actor;
    const Request &request;
    QLatin1String version = {}; //!< one of those served
    std::vector<PathParameter> parameters = {};
    QJsonObject query = {};
    QJsonObject body = {};

    //! A parameter of the route's pattern; ids come dashed and lower case.
    template <class T = QString>
    T parameter(const char *name) const
    {
        for (const PathParameter &parameter : parameters) {
            if (parameter.name == QLatin1String(name))
                return T(parameter.value);
        }
        Q_UNREACHABLE();
    }
};

using Answer = Gatehouse::Result<Reply, HttpError>;

//! What answers one method and path, and what it takes.
struct Route {
    using Handler = Answer (*)(Call &call);

    Handler handler = nullptr;
    const QuerySchema *query = nullptr; //!< none: nothing may be in it
    const Schema *body = nullptr; //!< none: nothing may be in it
};

using Routes = Router<Route>;

} // namespace GatehouseWorkspace
