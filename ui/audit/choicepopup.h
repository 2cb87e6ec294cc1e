// SPDX-License-Identifier: MIT
#pragma once

#include "ui/audit/choicedelegate.h"

#include <QFrame>

#include <functional>

class QListView;

namespace Gatehouse {

class PagedListModel;
class SearchField;
class StateStack;

//! Opens under a button: a search field over a list of the service's, to choose one of it. Return
//! or a click chooses, Escape leaves, and the button has the focus again. Deletes itself.
class ChoicePopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicePopup)

public:
    //! \a list lives longer; \a search asks it for what was typed.
    struct Source {
        PagedListModel &list;
        std::function<void(const QString &)> search = {};
        ChoiceDelegate::Look look = {};
    };
    struct Words {
        QString prompt = {}; //!< "Search name or e-mail address"
        QString name = {}; //!< of the list, for a screen reader
        QString nothing = {}; //!< "Nobody matches “%1”."
    };

    ChoicePopup(const Source &source, const Words &words, QWidget *anchor);

    void openPopup();

Q_SIGNALS:
    void chosen(const QString &id, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void choose(const QModelIndex &index);

    Source m_source;
    Words m_words;
    QWidget *m_anchor;
    QString m_searched; //!< what the list was asked for
    SearchField *m_search = nullptr;
    StateStack *m_states = nullptr;
    QListView *m_list = nullptr;
};

} // namespace Gatehouse
