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
    //! An empty \a connection has no page yet, whatever others may have been given.
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
    //! The pages that are to be given.
    std::vector<PageId> given() const;
    //! How far those alone reach. Nothing where it is not known here how they lie to each other:
    //! they were found by a search, and what lies between was never shown.
    std::optional<Reach> reach() const;

Q_SIGNALS:
    void changed();

private:
    struct Known {
        QString title = {};
        std::optional<PageId> parent = {};
        PageConnection access = {};
        int descendantsCount = 0;
    };
    //! Where a page lies to the others that are to be given.
    enum class Place { Topmost, Below, Unknown };

    const PageAccessChange *cellOf(const PageId &page) const;
    bool isDirect(const PageId &page, const Known &known) const;
    Place placeOf(const PageId &page) const;
    void drop(const PageId &page);

    ConnectionId m_connection;
    QHash<QString, Known> m_known;
    std::vector<PageAccessChange> m_cells;
};

} // namespace Gatehouse
