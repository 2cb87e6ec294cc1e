// SPDX-License-Identifier: MIT
#pragma once

#include "ui/start/fullpage.h"

class QPushButton;

namespace Gatehouse {

class TextLabel;

//! Looking at a workspace as somebody else is over: why, and the way out.
class ViewEndedPage : public FullPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewEndedPage)

public:
    enum class Reason {
        TimeOver,
        NotValid, //!< the service does not know the session any more
    };
    Q_ENUM(Reason)
    struct Subject {
        Reason reason = Reason::TimeOver;
        QString person = {};
        QString workspace = {};
    };

    explicit ViewEndedPage(Subject subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Subject m_subject;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace Gatehouse
