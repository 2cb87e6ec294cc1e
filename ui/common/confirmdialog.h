// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QList>

namespace Gatehouse {

class FactsForm;
class FieldRow;
class TextLabel;

//! Says what will happen, to how many, before it does. What reaches very far wants a word typed.
class ConfirmDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmDialog)

public:
    struct Row {
        QString label = {};
        QString value = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    //! What the dialog says; all of it in the language of the moment.
    struct Question {
        QString heading = {}; //!< verb and object: "Disconnect Zapier"
        QString effect = {}; //!< whole sentences
        QList<Row> rows = {}; //!< one for each of several objects
        QString more = {}; //!< below the rows: "and 12 more"
        QString word = {}; //!< to be typed; empty: nothing
        QString accept = {};
        ButtonKind kind = ButtonKind::Danger;

        friend bool operator==(const Question &, const Question &) = default;
    };
    //! Asked again whenever the language changes, and by ask().
    using Asking = std::function<Question()>;

    explicit ConfirmDialog(Asking asking, QWidget *parent = nullptr);

    //! The effect is known better than before.
    void ask();

Q_SIGNALS:
    void confirmed();

protected:
    void submit() override;
    void retranslate() override;

private:
    void validate();

    Asking m_asking;
    QString m_word;
    FactsForm *m_rows = nullptr;
    TextLabel *m_more = nullptr;
    FieldRow *m_typed = nullptr;
};

} // namespace Gatehouse
