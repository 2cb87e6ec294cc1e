// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"

#include <QDateTime>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Gatehouse {

class Clock;

//! The one way of a secret to the clipboard (product.md, "Copying a token"): on the clipboard only,
//! never the selection of the mouse, marked as nothing for clipboard managers to keep, and cleared
//! when its time is over or this object goes, if it is still there. One a program; lives as long
//! as the application.
class SecretClipboard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    enum class State {
        Idle,
        Holding, //!< it is on the clipboard
        Replaced, //!< something else is there now; it can be copied again while its time runs
        Stuck, //!< its time is over, and this system lets only an active window clear it
    };
    Q_ENUM(State)
    enum class Clearing {
        Anytime,
        WhileActive, //!< Wayland: only who has the focus may change the clipboard
    };
    Q_ENUM(Clearing)

    struct Parts {
        const Clock &clock; //!< lives longer
        std::function<std::chrono::seconds()> timeout = {}; //!< asked at each copy; none: 60 s
        Clearing clearing = clearingHere();
    };
    explicit SecretClipboard(Parts parts, QObject *parent = nullptr);
    ~SecretClipboard() override;

    static Clearing clearingHere();

    struct Item {
        QString name = {}; //!< what it is: "Token of Nightly export"
        Secret secret = {};
    };
    void copy(const Item &item);
    //! The same once more, with all its time. Does nothing when there is nothing any more.
    void copyAgain();
    //! Also forgets it.
    void clearNow();

    State state() const { return m_state; }
    QString name() const { return m_item.name; }
    //! Until it is cleared; never negative.
    std::chrono::seconds remaining() const { return m_remaining; }
    //! How long a copy made now would stay.
    std::chrono::seconds timeout() const;

    //! Does what is due. Its own timer calls it; tests call it after moving their clock.
    void lookAtClock();

Q_SIGNALS:
    //! State or remaining time.
    void changed();

private:
    void put();
    bool isOurs() const;
    void end();
    void clearOurs();
    void setState(State state);
    void lookAtClipboard();

    const Parts m_parts;
    State m_state = State::Idle;
    Item m_item;
    QDateTime m_end;
    std::chrono::seconds m_remaining{0};
    QPointer<QMimeData> m_data; //!< the clipboard's; gone, or no longer there: no longer ours
    QTimer m_tick;
};

} // namespace Gatehouse
