// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connectionrequest.h"

#include <QWidget>

class QVBoxLayout;

namespace Gatehouse {

class TextLabel;

//! The pages that a request names, each with how many lie below it.
class WantedPages final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WantedPages)

public:
    explicit WantedPages(QWidget *parent = nullptr);

    void setRequest(const ConnectionRequest &request);

private:
    struct Row {
        TextLabel *title = nullptr;
        TextLabel *below = nullptr;
    };
    void showRows(int wanted);

    TextLabel *m_heading = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<Row> m_rows;
    TextLabel *m_hidden = nullptr; //!< what the reader may not see, or that there is none
};

} // namespace Gatehouse
