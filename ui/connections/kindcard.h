// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QRadioButton>

namespace Gatehouse {

//! One of two kinds of connection to choose from: a card with a name and what it means.
class KindCard : public QRadioButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindCard)

public:
    explicit KindCard(IconName icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

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
};

} // namespace Gatehouse
