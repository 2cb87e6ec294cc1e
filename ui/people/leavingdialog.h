// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/leaving.h"
#include "models/domain/personrights.h"
#include "ui/common/dialog.h"

#include <optional>

namespace Gatehouse {

class FieldRow;
class FormScroll;
class LeavingList;
class MessageBar;
class StateStack;
class SuccessorChoice;
class SuccessorListModel;

//! What happens if somebody leaves, and the two ways to make it happen. Nobody is suspended or
//! removed without having been shown this.
class LeavingDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeavingDialog)

public:
    //! More installations than this end: the name has to be typed.
    static constexpr size_t manyInstallations = 20;

    enum class Intent {
        Look, //!< Return leaves the dialog
        Suspend,
        Remove,
    };
    Q_ENUM(Intent)
    struct Subject {
        PersonRights::Subject person = {};
        Standing standing = {};
        Intent intent = Intent::Look;
    };

    //! \a owners lives longer.
    LeavingDialog(Subject subject, SuccessorListModel &owners, QWidget *parent = nullptr);

    const Person &person() const { return m_subject.person.person; }
    const std::optional<Leaving> &leaving() const { return m_leaving; }
    void showLooking();
    //! The first time, or again: then it says what has changed since.
    void showLeaving(const Leaving &leaving);
    //! It cannot be told what would end.
    void showUnknown(const ErrorText &why);

Q_SIGNALS:
    void submitted(const Gatehouse::PersonChange &change);
    //! After showUnknown(): ask again.
    void retryRequested();

protected:
    void submit() override;
    void submitOther() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLists(SuccessorListModel &owners);
    void fill();
    void showChange();
    void validate();
    void end(People::State state);
    void showRights();
    bool isAsked() const;

    Subject m_subject;
    std::optional<Leaving> m_leaving;
    std::optional<Leaving> m_before; //!< what was shown before it changed
    StateStack *m_states = nullptr;
    FormScroll *m_scroll = nullptr;
    MessageBar *m_bar = nullptr;
    LeavingList *m_ends = nullptr;
    LeavingList *m_keepsRunning = nullptr;
    LeavingList *m_movesOn = nullptr;
    LeavingList *m_nobodys = nullptr;
    SuccessorChoice *m_successor = nullptr;
    FieldRow *m_typed = nullptr;
};

} // namespace Gatehouse
