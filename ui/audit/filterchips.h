// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace Gatehouse {

//! What is filtered by, each a chip that a click, Space or Delete takes away, and a button that
//! takes all. Hidden while there is nothing.
class FilterChips : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    struct Chip {
        QString key = {}; //!< stable, not shown
        QString text = {}; //!< "Who: Ada Byron"

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    explicit FilterChips(QWidget *parent = nullptr);

    //! The focus stays where it was; on the neighbour of a chip that has gone.
    void setChips(const QList<Chip> &chips);

Q_SIGNALS:
    void removed(const QString &key);
    void allRemoved();
    //! The last chip went while it had the focus.
    void focusLost();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QPushButton *makeButton();

    QList<Chip> m_chips;
    QList<QPushButton *> m_buttons;
    QPushButton *m_all = nullptr;
};

} // namespace Gatehouse
