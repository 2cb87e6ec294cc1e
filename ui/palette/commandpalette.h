// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/commandpalettemodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace Gatehouse {

class Ground;
class IconLabel;
class TextLabel;

//! Everything by its name: a field and below it what fits, over the whole of a window's middle. The
//! focus stays in the field; Up, Down, Tab, Return and Escape lead through the rows. A click beside
//! it closes it, and so does whatever takes the focus away.
class CommandPalette final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    //! Lies over \a over as long as it is open. The model outlives it.
    CommandPalette(CommandPaletteModel &model, QWidget *over);
    ~CommandPalette() override;

    //! With an empty field.
    void open();
    //! The focus goes back to where it was.
    void dismiss();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    //! It is closed already, and the focus is where it was before.
    void chosen(Gatehouse::CommandPaletteModel::Group group, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFooter();
    void retranslate();
    void place();
    void showState();
    void showRows();
    void step(int by);
    void choose(const QModelIndex &index);
    void leaveWhenFocusLeaves(const QWidget *now);
    void tellRow();
    bool handleKey(int key);

    CommandPaletteModel &m_model;
    QWidget *m_over = nullptr;
    QPointer<QWidget> m_focusBefore;
    QString m_chosenId; //!< of the row somebody walked to; empty: the first one is as good
    Ground *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_nothingBox = nullptr;
    TextLabel *m_nothing = nullptr;
    QWidget *m_problem = nullptr;
    TextLabel *m_problemText = nullptr;
    TextLabel *m_keysHint = nullptr;
    TextLabel *m_moreHint = nullptr;
};

} // namespace Gatehouse
