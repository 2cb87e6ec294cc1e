// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"
#include "ui/shell/mainmenu.h"

class QGridLayout;

namespace Gatehouse {

//! The keyboard sheet: read from the actions themselves, and the keys of tables and messages beside
//! them.
class ShortcutsDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(const QList<MainMenu::Shortcut> &shortcuts, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    void addRow(QGridLayout *layout, const QString &text, const QString &keys);
};

} // namespace Gatehouse
