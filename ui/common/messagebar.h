// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/notice.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace Gatehouse {

class DetailsExpander;
class IconLabel;
class TextLabel;

//! One message above rows that stay: what happened, its remedy, its details. Hidden until it has
//! something to say.
class MessageBar : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Tone { Information, Warning, Failure };
    Q_ENUM(Tone)

    explicit MessageBar(QWidget *parent = nullptr);

    void showFailure(const FailureNotice &notice);
    //! For sentences that are not failures: "This token may not list users."
    void showNotice(Tone tone, const FailureNotice &notice);
    void clear();
    //! To its button, where it has one.
    void focusButton();

Q_SIGNALS:
    void remedyClicked();
    //! Somebody has read it and closed it.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Tone m_tone = Tone::Failure;
    IconLabel *m_icon = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_remedy = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
    DetailsExpander *m_details = nullptr;
};

} // namespace Gatehouse
