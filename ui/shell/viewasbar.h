// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"

class QPushButton;

namespace Gatehouse {

class ElidedLabel;

//! On top of a window that shows a workspace as somebody else sees it: whose view it is, until
//! when, and the way out.
class ViewAsBar : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewAsBar)

public:
    explicit ViewAsBar(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void stopped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_sentence = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace Gatehouse
