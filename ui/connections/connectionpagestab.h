// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/domain/standing.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace Gatehouse {

class ConnectionActions;
class MessageBar;
class PageRemoval;
class PageTreeView;
class ReachedPageTreeModel;
class SearchField;
class StateStack;
class TextLabel;
struct ErrorText;

//! The pages one connection reaches: how far all its grants go, the tree of them, and what may be
//! added and taken away.
class ConnectionPagesTab : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPagesTab)

public:
    //! \a actions lives longer.
    explicit ConnectionPagesTab(ConnectionActions &actions, QWidget *parent = nullptr);

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! Reads nothing until the tab is seen.
    void setConnection(const Connection &connection);
    //! What is shown may be out of date.
    void refresh();
    //! Opens the picker for \a connection, whatever the tab shows.
    static void openPicker(
        ConnectionActions &actions, const Connection &connection, QWidget *parent);

Q_SIGNALS:
    void copied(const QString &sentence);
    //! Its events are wanted in the audit log.
    void pageEventsRequested(const Gatehouse::ReachedPage &page);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PageTreeView *makeTree(ReachedPageTreeModel &model, const QString &name);
    QWidget *makeHead();
    void connectParts();
    void retranslate();
    bool isKnown() const;
    ReachedPageTreeModel &shownModel() const;
    PageTreeView *shownView() const;
    const ReachedPage *currentPage() const;
    QString whyNotManage() const;
    QString whyNotDisconnect(const ReachedPage &page) const;
    void ask();
    void search(const QString &text);
    void openMenu(const QPoint &globalPosition);
    void disconnectCurrent();
    void goToSource(const ReachedPage &page);
    void showState();
    void showHead();
    void showEmpty();
    void showRemovalFailure(const ErrorText &why);

    ConnectionActions &m_actions;
    Standing m_standing;
    Connection m_connection;
    ReachedPageTreeModel *m_tree = nullptr;
    ReachedPageTreeModel *m_found = nullptr;
    PageRemoval *m_removal = nullptr;
    TextLabel *m_reach = nullptr;
    TextLabel *m_rights = nullptr;
    QPushButton *m_add = nullptr;
    QWidget *m_head = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    QStackedWidget *m_views = nullptr;
    bool m_isStale = false;
    bool m_removalFailed = false;
};

} // namespace Gatehouse
