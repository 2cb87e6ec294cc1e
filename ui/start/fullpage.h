// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"

class QHBoxLayout;
class QVBoxLayout;

namespace Gatehouse {

//! What failure and waiting pages share: a card in the middle of the window.
class FullPage : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FullPage)

public:
    explicit FullPage(QWidget *parent = nullptr);

protected:
    //! Where the page puts its texts, from top to bottom.
    QVBoxLayout *column() const { return m_column; }
    QWidget *card() const { return m_card; }

private:
    Ground *m_card = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Gatehouse
