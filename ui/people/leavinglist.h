// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/leavingwords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Gatehouse {

class TextLabel;

//! One of the lists that say what somebody's leaving means: a heading, a sentence, and the rows,
//! the first of them at once.
class LeavingList : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeavingList)

public:
    static constexpr int shownAtOnce = 6;

    explicit LeavingList(QWidget *parent = nullptr);

    struct Words {
        QString heading = {};
        QString sentence = {}; //!< what these rows have in common; empty: nothing more to say
    };
    void setWords(const Words &words);
    void setRows(const LeavingWords::Rows &rows);
    //! Between the sentence and the rows. Takes ownership; once.
    void insert(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const LeavingWords::Row &row);

    LeavingWords::Rows m_rows;
    bool m_showsAll = false;
    TextLabel *m_heading = nullptr;
    TextLabel *m_sentence = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace Gatehouse
