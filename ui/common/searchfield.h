// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Gatehouse {

//! A search field: says `searched` when typing has paused for 150 ms, at once on Return and when
//! cleared. Escape clears it. Ctrl+F is the window's: it calls Pane::focusSearch().
class SearchField : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    //! Placeholder and accessible name: "Search name, developer, owner or id".
    void setPrompt(const QString &prompt);

Q_SIGNALS:
    void searched(const QString &text);
    //! Down was pressed: the rows want the focus.
    void leftDownwards();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QAction *m_icon = nullptr;
    QTimer m_pause;
    QString m_announced;
};

} // namespace Gatehouse
