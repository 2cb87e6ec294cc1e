// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Gatehouse {

//! What a details side tells of one thing, scrolled where it is too long. A stop for Tab only then,
//! so that the arrow keys scroll it; its focus is seen. Whoever makes it names it.
class DetailsScroll final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsScroll)

public:
    //! Takes ownership of \a page.
    explicit DetailsScroll(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void allowFocus();

    QWidget *m_ring = nullptr;
};

} // namespace Gatehouse
