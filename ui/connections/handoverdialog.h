// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/standing.h"
#include "ui/common/dialog.h"

#include <optional>

class QListView;

namespace Gatehouse {

class SearchField;
class StateStack;
class SuccessorListModel;
class TextLabel;

//! "Hand over to another person…": who, and what that changes.
class HandOverDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverDialog)

public:
    struct Subject {
        Connection connection = {};
        Standing standing = {}; //!< whose hands it may leave
    };

    //! \a people lives longer.
    HandOverDialog(Subject subject, SuccessorListModel &people, QWidget *parent = nullptr);

    std::optional<Person> chosen() const;

Q_SIGNALS:
    void submitted(const Gatehouse::Person &person);

protected:
    void submit() override;
    void retranslate() override;

private:
    void showState();
    void showChosen();

    Subject m_subject;
    SuccessorListModel &m_people;
    SearchField *m_search = nullptr;
    StateStack *m_states = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_effect = nullptr;
};

} // namespace Gatehouse
