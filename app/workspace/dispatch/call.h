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

#include <functional>

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
    QByteArray origin = {}; //!< of this service, as the caller reaches it; empty: not known

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

//! A call of a program that stands for a connection as a whole (/v1/oauth): it says who it is with
//! its client id, so no token was looked at.
struct ClientCall {
    Store &store;
    const Request &request;
    QJsonObject body = {}; //!< of a JSON body, or of a form, each key once
};

//! What a browser asks for and gets as a page. Who sits before it, the page finds out.
struct BrowserCall {
    Store &store;
    const Request &request;
    std::vector<PathParameter> parameters = {};
    std::vector<QueryItem> query = {}; //!< keys may repeat
    std::vector<QueryItem> form = {}; //!< of the body
    QByteArray origin = {}; //!< of this service, as the browser calls it: scheme, host and port
    QByteArray address = {}; //!< stands for where the browser is; empty: not known
    //! This very service, asked as any program would: for pages that play one.
    std::function<Reply(const Request &)> ask = {};

    QString parameter(const char *name) const
    {
        for (const PathParameter &parameter : parameters) {
            if (parameter.name == QLatin1String(name))
                return parameter.value;
        }
        Q_UNREACHABLE();
    }
};

using Answer = Gatehouse::Result<Reply, HttpError>;

//! What answers one method and path, and what it takes: one of the three handlers.
struct Route {
    using Handler = Answer (*)(Call &call);
    using ClientHandler = Answer (*)(ClientCall &call);
    using BrowserHandler = Reply (*)(BrowserCall &call);

    Handler handler = nullptr;
    const QuerySchema *query = nullptr; //!< none: nothing may be in it
    const Schema *body = nullptr; //!< none: nothing may be in it
    ClientHandler client = nullptr;
    BrowserHandler page = nullptr;
};

using Routes = Router<Route>;

} // namespace GatehouseWorkspace
