// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"
#include "ui/settings/shortcutrules.h"

#include <QAbstractTableModel>
#include <QList>

namespace Gatehouse {

//! Every action with its keys. It changes nothing itself: what is entered goes out as a wish, and
//! the actions come back as they are then.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutModel)

public:
    enum Column { Action, Menu, Keys };
    static constexpr int columns = Keys + 1;

    explicit ShortcutModel(QObject *parent = nullptr);

    const QList<ActionEntry> &actions() const { return m_actions; }
    void setActions(const QList<ActionEntry> &actions);
    bool isChanged(int row) const;
    bool isAnyChanged() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void keysWanted(int row, const QKeySequence &keys);

private:
    QList<ActionEntry> m_actions;
};

} // namespace Gatehouse
