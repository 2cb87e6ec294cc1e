// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/person.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace Gatehouse {

class SuccessorListModel;
class TextLabel;

//! "Hand over to": nobody, or one of those the list offers.
class SuccessorChoice : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorChoice)

public:
    //! \a people lives longer.
    explicit SuccessorChoice(SuccessorListModel &people, QWidget *parent = nullptr);

    //! Nothing: nobody.
    std::optional<PersonReference> chosen() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void showHint();

    SuccessorListModel &m_people;
    TextLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace Gatehouse
