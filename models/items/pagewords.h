// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/page.h"

#include <QCoreApplication>

namespace Gatehouse {

//! How pages and access to them read, wherever they are shown.
class PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)

public:
    //! "Private page" where the title is somebody else's.
    static QString title(const std::optional<QString> &title);
    //! "direct", "direct, by Mei Tanaka", "inherited from “Engineering”".
    static QString source(const ReachedPage &page);
    //! "41 pages below"; empty when there are none.
    static QString below(int count);
    //! "3 pages".
    static QString pages(int count);
    //! "240 pages, by 2 roots".
    static QString reach(const Reach &reach);
    //! What a set of changes does: "Adds 3 pages and opens 57 pages. Removes 1 page."
    struct Changes {
        int added = 0;
        int removed = 0;
        int opened = 0;
        int closed = 0;
    };
    static QString effect(const Changes &changes);
    //! The same before it is known what they open and close.
    static QString counting(const Changes &changes);
    //! The button that does it: "Add 3 pages", "Remove 1 page", "Change 4 pages".
    static QString verb(const Changes &changes);
    //! Where inherited access can be removed: "It comes from “Engineering” and …".
    static QString onlyThere(const std::optional<QString> &title);
};

} // namespace Gatehouse
