// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/avatar.h"
#include "ui/shell/leftbarentry.h"

#include <QAbstractButton>

namespace Gatehouse {

//! The workspace switcher: which workspace this is, and on click the menu of others.
class WorkspaceButton : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceButton)

public:
    explicit WorkspaceButton(QWidget *parent = nullptr);

    void setWorkspace(const Avatar::Face &face, const QString &secondLine);
    void setMode(LeftBarWidth::Mode mode);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Avatar::Face m_face;
    QString m_secondLine;
    LeftBarWidth::Mode m_mode = LeftBarWidth::Mode::Words;
};

} // namespace Gatehouse
