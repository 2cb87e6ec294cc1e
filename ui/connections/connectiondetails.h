// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/domain/connection.h"
#include "models/domain/page.h"
#include "models/domain/standing.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Gatehouse {

class AuditListModel;
class Clock;
class ConnectionActions;
class ConnectionActivityPage;
class ConnectionHeader;
class ConnectionOverview;
class ConnectionPagesTab;
class ConnectionSummary;
class ConnectionTokenPage;
class ConnectionTokens;
class ConnectionUserListModel;
class ConnectionUsersPage;
class ReachLookup;

//! The details side of the connections pane: one connection, or a count of several.
class ConnectionDetails : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDetails)

public:
    enum class Tab { Overview, Users, Pages, Token, Activity };
    Q_ENUM(Tab)

    //! They outlive the details.
    struct Parts {
        ConnectionUserListModel &users;
        AuditListModel &events;
        ConnectionActions &actions;
        ConnectionTokens &tokens;
        const Clock &clock;
    };
    explicit ConnectionDetails(const Parts &parts, QWidget *parent = nullptr);

    //! Who looks, which decides what can be done.
    void setStanding(const Standing &standing);
    //! None, one, or several.
    void setConnections(const QList<Connection> &connections, Provenance provenance);
    //! What is shown beside the rows of the table may be out of date.
    void refresh();
    Tab tab() const;
    void showTab(Tab tab);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void copied(const QString &sentence);
    void handOverRequested();
    void personRequested(const Gatehouse::UserId &person);
    //! In the audit log.
    void eventsRequested();
    void pageEventsRequested(const Gatehouse::ReachedPage &page);
    //! The ••• button: the same menu as that of the rows.
    void menuRequested(const QPoint &globalPosition);
    void disconnectRequested(const QList<Gatehouse::Connection> &connections);
    void restoreRequested(const QList<Gatehouse::Connection> &connections);
    void revokeRequested(
        const Gatehouse::Connection &connection, const QList<Gatehouse::ConnectionUser> &people);
    void revokeEverybodyRequested(const Gatehouse::Connection &connection);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSingle();
    void addTab(Tab tab, QWidget *page);
    QWidget *makeActions();
    void retranslate();
    void show(const Connection &connection);
    void showEnds();
    void showOverview();
    void showTabTexts();

    Parts m_parts;
    Standing m_standing;
    QList<Connection> m_connections;
    Provenance m_provenance = Provenance::Performed;
    QStackedWidget *m_pages = nullptr;
    ReachLookup *m_reach = nullptr;
    Connection m_reachFor; //!< as it was when its reach was asked for
    ConnectionSummary *m_summary = nullptr;
    ConnectionHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_tabPages = nullptr;
    ConnectionOverview *m_overview = nullptr;
    ConnectionUsersPage *m_users = nullptr;
    ConnectionActivityPage *m_activity = nullptr;
    QWidget *m_actions = nullptr;
    ConnectionTokenPage *m_token = nullptr;
    ConnectionPagesTab *m_pagesTab = nullptr;
    QPushButton *m_support = nullptr;
    QPushButton *m_viewUsers = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace Gatehouse
