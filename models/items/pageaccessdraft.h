// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/page.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! Which pages a connection is to have, on the way from how it is to how it is wanted. Holds for
//! pages that are no longer shown: what was checked stays checked through any search.
class PageAccessDraft final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageAccessDraft)

public:
    explicit PageAccessDraft(ConnectionId connection, QObject *parent = nullptr);
    ~PageAccessDraft() override;

    const ConnectionId &connection() const { return m_connection; }

    //! How a page is now. What is as wanted already is no change any more.
    void learn(const TreePage &page);

    struct State {
        Pages::Access access = Pages::Access::None; //!< as it would be with all changes
        std::optional<QString> comesWith = {}; //!< Inherited: the title of the page it comes from
        bool isChanged = false;
        bool canToggle = true;
    };
    State state(const PageId &page) const;
    //! Gives or takes the page; does nothing where it only comes with another.
    void toggle(const PageId &page);

    bool isEmpty() const { return m_cells.empty(); }
    //! In the order in which they were made.
    const std::vector<PageAccessChange> &cells() const { return m_cells; }
    int added() const;
    int removed() const;
    //! Of the one page that changes; empty when there are several.
    QString onlyTitle() const;

Q_SIGNALS:
    void changed();

private:
    struct Known {
        QString title = {};
        std::optional<PageId> parent = {};
        PageConnection access = {};
    };

    const PageAccessChange *cellOf(const PageId &page) const;
    bool isDirect(const PageId &page, const Known &known) const;
    void drop(const PageId &page);

    ConnectionId m_connection;
    QHash<QString, Known> m_known;
    std::vector<PageAccessChange> m_cells;
};

} // namespace Gatehouse
