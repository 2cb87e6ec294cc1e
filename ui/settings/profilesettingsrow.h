// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/profilesettings.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Gatehouse {

class Avatar;
class ElidedLabel;
class TextLabel;

//! One profile: what it is, its switches, and the way to rename or remove it.
class ProfileSettingsRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileSettingsRow)

public:
    explicit ProfileSettingsRow(const ProfileSettings &profile, QWidget *parent = nullptr);

    const ProfileSettings &profile() const { return m_profile; }
    void setProfile(const ProfileSettings &profile);
    //! In the order Tab visits them.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    void accessChosen(Gatehouse::Profile::Access access);
    void cachingChosen(Gatehouse::Profile::Caching caching);
    void renameClicked();
    void removeClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseCaching();

    ProfileSettings m_profile;
    Avatar *m_face = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_where = nullptr;
    QCheckBox *m_readOnly = nullptr;
    TextLabel *m_readOnlyHint = nullptr;
    QCheckBox *m_caching = nullptr;
    TextLabel *m_cachingHint = nullptr;
    QCheckBox *m_addresses = nullptr;
    TextLabel *m_addressesHint = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Gatehouse
