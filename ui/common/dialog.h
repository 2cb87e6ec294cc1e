// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/errortext.h"
#include "ui/theme/buttonkind.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace Gatehouse {

class BusyBar;
class DetailsExpander;
class IconLabel;
class TextLabel;

//! What every dialog of ours does alike: opened by open(), one heading, a form, an error inside,
//! and two buttons whose texts are verbs. The accepting button waits until the draft is complete;
//! while busy the form is disabled and Cancel ends the work, not the dialog. Subclasses answer
//! submit() and translate in retranslate().
class Dialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dialog)

public:
    enum class Draft { Incomplete, Complete };
    Q_ENUM(Draft)
    enum class Work {
        Cancellable, //!< reads: Cancel ends them
        MustEnd, //!< a change that has left: its answer is waited for
    };
    Q_ENUM(Work)

    explicit Dialog(QWidget *parent = nullptr);

    //! The form is disabled and the sentence shown beside a progress bar until showIdle(),
    //! showError() or showDone().
    //! While work must end, neither Cancel nor Escape do anything: the answer may hold what is told
    //! only once.
    void showBusy(const QString &sentence, Work work = Work::Cancellable);
    void showIdle();
    //! Back to the form, with the reason above the buttons.
    void showError(const ErrorText &error);
    //! The work succeeded: its result in one sentence; the accepting button now closes the dialog.
    void showDone(const QString &sentence, const QString &closeText);
    bool isDone() const { return m_phase == Phase::Done; }
    bool isBusy() const { return m_phase == Phase::Busy; }

Q_SIGNALS:
    //! Cancel or Escape while busy. The dialog is already idle again.
    void busyCancelled();

public Q_SLOTS:
    void reject() override;

protected:
    //! The accepting button or Return, with a complete draft.
    virtual void submit() = 0;
    //! The other button, with a complete draft.
    virtual void submitOther() { }
    virtual void retranslate() = 0;

    void setHeading(const QString &heading, const QString &explanation);
    enum class FormEdge {
        Tight, //!< its fields are as wide as the heading
        Scrolled, //!< it holds a FormScroll and keeps its margins, which lie outside of that width
    };
    //! Takes ownership; once, from the constructor.
    void setForm(QWidget *form, FormEdge edge = FormEdge::Tight);
    //! Shown under the sentence of showDone(). Takes ownership; once, after setForm().
    void setResult(QWidget *result);
    void setAcceptButton(const QString &text, ButtonKind kind);
    //! Beside the accepting button, for what can be done instead. None until it has a text.
    void setOtherButton(const QString &text, ButtonKind kind);
    //! Why one of them cannot be pressed whatever the draft says; empty: it can.
    struct WhyNot {
        QString accept = {};
        QString other = {};
    };
    void setWhyNot(const WhyNot &whyNot);
    //! What the button that leaves says when nothing is under way, instead of "Cancel".
    void setLeaveText(const QString &text);
    //! For dialogs that first of all tell something: Return leaves them, by a button of this text.
    void setLeaveButton(const QString &text);
    //! For dialogs that only tell something: the one button closes.
    void setCloseOnly(const QString &text);
    void setDraft(Draft draft);
    //! The accepting button gets the focus when the dialog opens, instead of the first control.
    void focusAccept();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Phase { Editing, Busy, Done };

    void pressAccept();
    void showPhase();
    void pressOther();
    void showStatus(const QString &title, const QString &text);
    void fitHeight();
    void translateButtons();

    Phase m_phase = Phase::Editing;
    Work m_work = Work::Cancellable;
    Draft m_draft = Draft::Complete;
    bool m_closeOnly = false;
    QString m_acceptText;
    QString m_leaveText; //!< empty: "Cancel"
    WhyNot m_whyNot;
    QString m_closeText;
    QPointer<QWidget> m_focusBefore;
    QVBoxLayout *m_layout = nullptr;
    TextLabel *m_heading = nullptr;
    TextLabel *m_explanation = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_result = nullptr;
    QWidget *m_status = nullptr;
    IconLabel *m_statusIcon = nullptr;
    TextLabel *m_statusTitle = nullptr;
    TextLabel *m_statusText = nullptr;
    BusyBar *m_progress = nullptr;
    DetailsExpander *m_details = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Gatehouse
