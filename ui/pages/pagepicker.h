// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/pageaccessdraft.h"

#include <QModelIndex>
#include <QWidget>

class QStackedWidget;

namespace Gatehouse {

class MessageBar;
class PageTreeModel;
class PageTreeView;
class SearchField;
class StateStack;
class WorkspaceService;

//! The tree of the workspace with boxes, and what a search finds of it; both change one draft.
class PagePicker final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePicker)

public:
    //! Whether the tree takes the focus as soon as it is there.
    enum class Focus { Taken, Left };

    //! They live longer.
    struct Setup {
        WorkspaceService &service;
        PageAccessDraft &draft;
        Focus focus = Focus::Taken;
    };
    explicit PagePicker(const Setup &setup, QWidget *parent = nullptr);
    ~PagePicker() override;

    //! The least that tree or results take.
    void setTreeSize(const QSize &size);
    //! Reads what is shown again; also the first time.
    void refresh();
    void retranslate();

Q_SIGNALS:
    //! A box that cannot be toggled, and why.
    void toggleRefused(const QString &why);

private:
    PageTreeView *makeTree(PageTreeModel &model, const QString &name);
    PageTreeModel &shownModel() const;
    void search(const QString &text);
    void showState();
    void refuseToggle(const QModelIndex &index);

    PageAccessDraft &m_draft;
    Focus m_focus;
    PageTreeModel *m_tree = nullptr;
    PageTreeModel *m_found = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    QStackedWidget *m_views = nullptr;
};

} // namespace Gatehouse
