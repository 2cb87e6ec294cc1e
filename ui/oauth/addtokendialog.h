// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/pastedtoken.h"
#include "models/base/secret.h"
#include "ui/common/dialog.h"

namespace Gatehouse {

class FactsForm;
class FieldRow;
class TextLabel;

//! "Add by internal token": the token is pasted and checked; what it is is said before it is kept.
class AddTokenDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddTokenDialog)

public:
    enum class Place { Gatehouse, Notion };
    //! What keeping it means for what is held so far.
    enum class Means {
        New,
        Replaces, //!< another token of the same bot
    };

    explicit AddTokenDialog(Place place, QWidget *parent = nullptr);
    ~AddTokenDialog() override;

    //! The token works: what it is. The accepting button now keeps it.
    void showFound(const PastedToken &token, Means means);
    //! It is kept. The accepting button now shows its connection, or just closes.
    enum class Then { Show, Close };
    void showKept(const PastedToken &token, Then then);

Q_SIGNALS:
    void checkRequested(const Gatehouse::Secret &token);
    void keepRequested();
    //! After showKept(): the accepting button.
    void showRequested();
    void portalRequested();

protected:
    void submit() override;
    void submitOther() override;
    void retranslate() override;

private:
    enum class Stage { Entering, Found };

    void enter(Stage stage);
    void validate();

    Place m_place;
    Stage m_stage = Stage::Entering;
    PastedToken m_found;
    Means m_means = Means::New;
    QWidget *m_entry = nullptr;
    FieldRow *m_token = nullptr;
    TextLabel *m_where = nullptr;
    QPushButton *m_portal = nullptr;
    QWidget *m_answer = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_meaning = nullptr;
    FactsForm *m_facts = nullptr;
};

} // namespace Gatehouse
