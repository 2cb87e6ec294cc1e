// SPDX-License-Identifier: MIT
#pragma once

#include "models/actions/governanceactions.h"
#include "models/domain/personrights.h"
#include "ui/people/leavingdialog.h"

#include <QPointer>

namespace Gatehouse {

class Clock;
class ViewAsDialog;

//! What is done about people, and the dialogs that show it before. One is open at a time.
class PersonDialogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDialogs)

public:
    //! They live longer.
    struct Parts {
        GovernanceActions &actions;
        const Clock &clock;
        QWidget &window; //!< what they open over
    };
    explicit PersonDialogs(const Parts &parts, QObject *parent = nullptr);
    ~PersonDialogs() override;

    void setStanding(const Standing &standing) { m_standing = standing; }

    // Whoever calls these knows that it is allowed (PersonRights).
    void showLeaving(const PersonRights::Subject &person, LeavingDialog::Intent intent);
    //! At once, unless it is one's own and so cannot be taken back.
    void changeRole(const Person &person, People::Role wanted);
    void takeBack(const Person &person);
    void viewAs(const Person &person);

Q_SIGNALS:
    //! There is a session to look with.
    void viewOpened(const Gatehouse::ViewAsSession &session);

private:
    bool isOpen() const;
    void open(Dialog *dialog);
    void ask(LeavingDialog *dialog);
    void askAgain(LeavingDialog *dialog, const ApiError &conflict);
    void send(LeavingDialog *dialog, const PersonChange &change);
    void sendViewAs(ViewAsDialog *dialog, const Person &person);
    void change(const Person &person, const PersonChange &wanted);
    void tellLostAnswer(const ActionReport &report);
    //! Busy until the answer is here, with other words when it got lost.
    template <class Begin>
    void follow(Dialog *dialog, const QString &sentence, const Begin &begin);

    Parts m_parts;
    Standing m_standing;
    QPointer<Dialog> m_dialog;
    bool m_isBeginning = false;
    ActionId m_action;
    RequestHandle m_reading;
    RequestHandle m_sent;
};

} // namespace Gatehouse
