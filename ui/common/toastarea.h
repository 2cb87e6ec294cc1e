// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace Gatehouse {

class Toast;

//! The lower right corner of a window, where things that were done are told. The newest is at the
//! bottom, three at most. A toast stays 10 s, longer while it has the pointer or the focus. F6
//! moves the focus to it and back.
class ToastArea : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToastArea)

public:
    struct Message {
        QString text = {};
        QString topic = {}; //!< replaces older toasts about the same; empty: about nothing else
        QString action = {}; //!< such as "Undo"; empty: none
        std::function<void()> run = {}; //!< called once when the action is chosen
        QString other = {}; //!< before it, such as "Open"; empty: none
        std::function<void()> runOther = {}; //!< called once when that is chosen
    };

    //! Lies over `host` and follows its size; `room` is the part of it that may be covered, all of
    //! it without.
    explicit ToastArea(QWidget *host, std::function<QRect()> room = {});

    //! To be called when the room changed for another reason than the size of the host.
    void place();

    void showMessage(const Message &message);
    //! Without waiting: what the toasts offer has become impossible.
    void clear();
    //! Focus to the newest toast, or back to where it was. Does nothing without a toast.
    void toggleFocus();
    int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);

    std::function<QRect()> m_room;
    QList<Toast *> m_toasts;
    QHash<Toast *, QString> m_topics;
    QPointer<QWidget> m_before;
};

} // namespace Gatehouse
