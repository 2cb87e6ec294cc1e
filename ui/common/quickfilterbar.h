// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QToolButton;

namespace Gatehouse {

//! Quick filters above a table: texts with counts, one of them chosen. One stop in the tab order;
//! arrow keys choose.
class QuickFilterBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickFilterBar)

public:
    struct Filter {
        QString key = {}; //!< stable, not shown
        QString text = {};
        std::optional<int> count = {}; //!< nothing: unknown, no number is shown
        QString whyNot = {}; //!< not empty: disabled, for this reason

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit QuickFilterBar(QWidget *parent = nullptr);

    //! Keeps the chosen key where it is still among them, else chooses the first.
    void setFilters(const QList<Filter> &filters);
    QString current() const { return m_current; }
    //! Does not say `chosen`.
    void setCurrent(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    void showCurrent();

    QList<Filter> m_filters;
    QList<QToolButton *> m_buttons;
    QString m_current;
};

} // namespace Gatehouse
