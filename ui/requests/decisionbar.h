// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/requestcommands.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Gatehouse {

class ParagraphField;
class TextLabel;

//! The lower end of a request's details: what can be decided about it, and the note that goes with
//! a decision.
class DecisionBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBar)

public:
    enum class Verdict { Approve, Deny };
    Q_ENUM(Verdict)

    explicit DecisionBar(QWidget *parent = nullptr);

    //! Closes the note when it was for other requests.
    void setSubject(const RequestRules::Subject &subject);
    //! Opens the note and puts the focus there; \a text is what is in it at first.
    void openNote(Verdict verdict, const QString &text);

Q_SIGNALS:
    void commandChosen(Gatehouse::RequestCommand command);
    void postponed(); //!< accept; somebody installs later
    void approved(const QString &note);
    void denied(const QString &note);
    void noteOpened();
    //! The note was closed without a decision.
    void noteLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeNote();
    void closeNote();
    void decide();
    void showSubject();
    void showButton(QPushButton *button, RequestCommand command, const QString &text);
    void retranslate();
    void fillReasons();

    RequestRules::Subject m_subject;
    Verdict m_verdict = Verdict::Deny;
    bool m_isNoteOpen = false;
    QWidget *m_buttons = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_deny = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_longer = nullptr;
    QWidget *m_noteBox = nullptr;
    ParagraphField *m_note = nullptr;
    QPushButton *m_reasons = nullptr;
    QMenu *m_reasonMenu = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace Gatehouse
