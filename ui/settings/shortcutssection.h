// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionentry.h"
#include "ui/settings/shortcutrules.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTableView;

namespace Gatehouse {

class ShortcutModel;
class TextLabel;

//! The table of all actions and their keys. Keys that another action has are given to the new one
//! only when somebody says so.
class ShortcutsSection final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsSection)

public:
    explicit ShortcutsSection(QWidget *parent = nullptr);

    void setActions(const QList<ActionEntry> &actions);
    //! In the order Tab visits them.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    //! No keys are an answer too.
    void keysChosen(const QString &action, const QKeySequence &keys);
    void resetChosen(const QString &action);
    void resetAllChosen();
    //! This part of it has to be seen now.
    void sightWanted(QWidget *part);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! Keys that another action has, until somebody decides.
    struct Conflict {
        QString action = {};
        QString holder = {};
        QKeySequence keys = {};
    };

    void want(int row, const QKeySequence &keys);
    void edit();
    void resetCurrent();
    void resolve();
    void setConflict(std::optional<Conflict> conflict);
    void say(const QString &sentence);
    void giveKeys(const ActionEntry &action, const QKeySequence &keys);
    const ActionEntry *current() const;
    const ActionEntry *find(const QString &name) const;
    void showButtons();
    void retranslate();

    ShortcutModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    std::optional<Conflict> m_conflict;
};

} // namespace Gatehouse
