// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/profilesummary.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Gatehouse {

class MessageBar;
class ProfileRow;
class StartCard;
class TextLabel;

//! The first page: four ways to a workspace, and the profiles there are. Emits intents; it opens
//! nothing itself.
class StartPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setProfiles(const QList<ProfileSummary> &profiles);
    //! For what could not be opened, and for "tokens are kept for this run only". Above everything
    //! else.
    MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    void demoRequested();
    void newWorkspaceRequested();
    void notionRequested();
    void remoteWorkspaceRequested();
    void profileChosen(const Gatehouse::ProfileId &id);
    void renameRequested(const Gatehouse::ProfileId &id);
    void removeRequested(const Gatehouse::ProfileId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void placeCards();

    QList<ProfileSummary> m_profiles;
    MessageBar *m_messageBar = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    TextLabel *m_waysTitle = nullptr;
    QWidget *m_cards = nullptr;
    StartCard *m_demo = nullptr;
    StartCard *m_newWorkspace = nullptr;
    StartCard *m_notion = nullptr;
    StartCard *m_remote = nullptr;
    TextLabel *m_profilesTitle = nullptr;
    QWidget *m_profilesBox = nullptr;
    QVBoxLayout *m_profileRows = nullptr;
};

} // namespace Gatehouse
