// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"
#include "ui/common/dialog.h"

#include <QList>

#include <utility>

class QGridLayout;
class QHBoxLayout;

namespace Gatehouse {

//! The keyboard sheet: read from the actions themselves, and the keys of tables and messages beside
//! them.
class ShortcutsDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    //! Actions without keys are left out.
    explicit ShortcutsDialog(const QList<ActionEntry> &actions, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    //! A heading, and under it what is done by which keys.
    struct Group {
        QString heading = {};
        QList<std::pair<QString, QString>> rows = {};
    };

    static QGridLayout *addColumn(QHBoxLayout *columns);
    void addGroup(QGridLayout *layout, const Group &group);
    void addRow(QGridLayout *layout, const QString &text, const QString &keys);
};

} // namespace Gatehouse
