// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QRadioButton>

namespace Gatehouse {

//! One of a few ways or kinds to choose from: a card with a name and what it means. A disabled one
//! says instead why it cannot be chosen.
class KindCard : public QRadioButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindCard)

public:
    explicit KindCard(IconName icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    //! What it is never narrower than, which decides how high it may have to be.
    void setLeastWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    QString m_sentence;
    int m_leastWidth;
};

} // namespace Gatehouse
