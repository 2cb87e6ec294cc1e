// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace Gatehouse {

//! One of the ways on the start page: a card that is a button, with an icon, a title and a
//! sentence.
class StartCard : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartCard)

public:
    enum class Emphasis { First, Other };
    Q_ENUM(Emphasis)

    StartCard(IconName icon, Emphasis emphasis, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    Emphasis m_emphasis;
    QString m_sentence;
};

} // namespace Gatehouse
