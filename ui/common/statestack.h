// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/notice.h"
#include "ui/common/skeletonrows.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace Gatehouse {

class DetailsExpander;
class IconLabel;
class TextLabel;

//! The four states of a view: its content, or why there is none.
class StateStack : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateStack)

public:
    enum class State { Content, Busy, Empty, Failed };
    Q_ENUM(State)

    explicit StateStack(QWidget *parent = nullptr);

    //! Takes ownership. Shown at once.
    void setContent(QWidget *content);
    void setSkeleton(SkeletonRows::Shape shape);

    State state() const { return m_state; }
    void showContent();
    //! `sentence` is what a screen reader hears. The skeleton appears after 150 ms, so that a quick
    //! answer does not flicker.
    void showBusy(const QString &sentence);
    void showEmpty(const EmptyNotice &notice);
    void showFailure(const FailureNotice &notice);

    //! What is offered instead of the content; null: nothing is.
    QPushButton *offer() const;

    //! Narrower than its sentences are where there is room: they wrap.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Another page is shown, or another button on it.
    void pageShown();
    void emptyButtonClicked();
    void remedyClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmptyPage();
    QWidget *makeFailedPage();
    void enter(State state, QWidget *page);

    State m_state = State::Content;
    QStackedLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_blank = nullptr;
    SkeletonRows *m_skeleton = nullptr;
    QTimer m_skeletonDelay;
    QWidget *m_empty = nullptr;
    IconLabel *m_emptyIcon = nullptr;
    TextLabel *m_emptySentence = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QWidget *m_failed = nullptr;
    TextLabel *m_failedTitle = nullptr;
    TextLabel *m_failedRemedy = nullptr;
    QPushButton *m_remedyButton = nullptr;
    DetailsExpander *m_failedDetails = nullptr;
};

} // namespace Gatehouse
