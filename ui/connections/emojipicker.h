// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"

#include <QList>

class QToolButton;

namespace Gatehouse {

class FieldRow;

//! A small grid of emoji that suit connections, and a field for any other one. Arrow keys walk the
//! grid, which is one stop of Tab.
class EmojiPicker : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmojiPicker)

public:
    explicit EmojiPicker(QWidget *parent = nullptr);

    //! Shows which one is chosen; the field gets the focus.
    void begin(const QString &emoji);
    void retranslate();

Q_SIGNALS:
    void picked(const QString &emoji);
    //! Escape: nothing is chosen.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void takeTyped();
    void walk(int from, int key);
    void setStop(int index);
    static QList<QPair<QString, QString>> choice();

    FieldRow *m_field = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace Gatehouse
