// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/http/request.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace GatehouseWorkspace {

//! What a path's `{name}` stood for.
struct PathParameter {
    QLatin1String name = {};
    QString value = {};
    bool isUuid = true; //!< `{name:text}` in the pattern says it is not
};

//! Finds what answers a method and path. Patterns look like `/v1/users/{user_id}`; a segment that
//! is spelled out goes before a parameter. `Handler` is whatever the caller keeps for each route.
template <class Handler>
class Router {
public:
    struct Match {
        const Handler *handler = nullptr;
        std::vector<PathParameter> parameters = {};
    };

    //! \a pattern must outlive the router: a literal.
    void add(Method method, const char *pattern, Handler handler)
    {
        Route route{.method = method, .pattern = pattern, .handler = std::move(handler)};
        const QByteArrayView text = QByteArrayView(pattern).sliced(1);
        for (qsizetype from = 0; from <= text.size();) {
            qsizetype to = text.indexOf('/', from);
            if (to < 0)
                to = text.size();
            route.segments.push_back(segmentOf(text.sliced(from, to - from)));
            from = to + 1;
        }
        m_routes.push_back(std::move(route));
    }

    //! HEAD is answered as GET. None: there is no such route.
    std::optional<Match> find(Method method, const std::vector<QString> &path) const
    {
        const Method wanted = method == Method::Head ? Method::Get : method;
        const Route *best = nullptr;
        for (const Route &route : m_routes) {
            if (route.method == wanted && fits(route, path) && (!best || isMoreExact(route, *best)))
                best = &route;
        }
        if (!best)
            return {};
        Match match{.handler = &best->handler};
        for (size_t i = 0; i < path.size(); ++i) {
            const Segment &segment = best->segments[i];
            if (segment.isParameter)
                match.parameters.push_back(
                    {.name = segment.text, .value = path[i], .isUuid = segment.isUuid});
        }
        return match;
    }

    //! All there is, in the order it was added.
    struct Known {
        Method method = Method::Get;
        const char *pattern = nullptr;
    };
    std::vector<Known> known() const
    {
        std::vector<Known> known;
        for (const Route &route : m_routes)
            known.push_back({.method = route.method, .pattern = route.pattern});
        return known;
    }

private:
    struct Segment {
        QLatin1String text = {};
        bool isParameter = false;
        bool isUuid = true;
    };
    struct Route {
        Method method = Method::Get;
        const char *pattern = nullptr;
        std::vector<Segment> segments = {};
        Handler handler = {};
    };

    static Segment segmentOf(QByteArrayView text)
    {
        if (!text.startsWith('{'))
            return {.text = QLatin1String(text)};
        text = text.sliced(1, text.size() - 2);
        if (!text.endsWith(":text"))
            return {.text = QLatin1String(text), .isParameter = true};
        return {.text = QLatin1String(text.chopped(5)), .isParameter = true, .isUuid = false};
    }

    static bool fits(const Route &route, const std::vector<QString> &path)
    {
        if (route.segments.size() != path.size())
            return false;
        // From the end: paths differ there, and the first two segments are nearly always the same.
        for (size_t i = path.size(); i-- > 0;) {
            if (!route.segments[i].isParameter && path[i] != route.segments[i].text)
                return false;
        }
        return true;
    }

    static bool isMoreExact(const Route &route, const Route &other)
    {
        for (size_t i = 0; i < route.segments.size(); ++i) {
            if (route.segments[i].isParameter != other.segments[i].isParameter)
                return !route.segments[i].isParameter;
        }
        return false;
    }

    std::vector<Route> m_routes = {};
};

} // namespace GatehouseWorkspace
