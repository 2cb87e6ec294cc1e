// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ground.h"
#include "ui/common/profilesummary.h"

class QPushButton;
class QToolButton;

namespace Gatehouse {

class Avatar;
class ElidedLabel;

//! One profile on the start page: what it is, Open, and a menu to rename and remove it.
class ProfileRow : public Ground {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileRow)

public:
    explicit ProfileRow(const ProfileSummary &profile, QWidget *parent = nullptr);

Q_SIGNALS:
    void openClicked();
    void renameClicked();
    void removeClicked();

protected:
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void openMenu();

    ProfileSummary m_profile;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_where = nullptr;
    QPushButton *m_open = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace Gatehouse
