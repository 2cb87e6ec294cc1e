// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace Gatehouse {

//! In which order Tab leads through a window: as it is read. Qt's own order is that in which the
//! widgets came into the window, and panes, rows of filters and details come and go.
class TabOrder {
public:
    //! Everything below \a root that takes the focus by Tab now: what layouts hold in their order,
    //! the rest from top to bottom.
    static QList<QWidget *> of(QWidget *root);
    //! The next one, or the one before, round and round; null: there is none but \a from.
    static QWidget *neighbour(QWidget *root, QWidget *from, bool forward);
};

} // namespace Gatehouse
