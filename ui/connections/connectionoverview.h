// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/workspaceservice.h"
#include "models/domain/connection.h"
#include "models/domain/standing.h"

#include <QWidget>

class QGridLayout;

namespace Gatehouse {

class ConnectionNotice;
class FactsForm;
class IdField;
class TextLabel;

//! What is known of one connection, in words.
class ConnectionOverview : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionOverview)

public:
    explicit ConnectionOverview(QWidget *parent = nullptr);

    struct Subject {
        Connection connection = {};
        Provenance provenance = Provenance::Performed;
        QDateTime now = {};
        Standing standing = {};
        std::optional<Reach> reach = {}; //!< nothing: not known, or not yet
    };
    void setSubject(const Subject &subject);

Q_SIGNALS:
    void linkActivated(const QUrl &link);
    void copied(const QString &sentence);
    void handOverRequested();
    void personRequested(const Gatehouse::UserId &person);

private:
    static QString reachWords(const Reach &reach);
    void fillFacts(const Subject &subject);
    void fillNotices(const Subject &subject);
    void fillIds(const Connection &connection);

    struct IdRow {
        TextLabel *label = nullptr;
        IdField *field = nullptr;
    };
    FactsForm *m_facts = nullptr;
    QList<ConnectionNotice *> m_notices;
    QList<IdRow> m_ids;
};

} // namespace Gatehouse
