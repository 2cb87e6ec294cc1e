// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace Gatehouse {

//! Every action that the log of a workspace holds, in groups as people look for them. Pure. An
//! action of a version to come is in no group and has no words.
class AuditActions {
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(AuditActions)

public:
    enum class Group { Connections, Access, Tokens, Approvals, Requests, People, Pages, Workspace };
    Q_ENUM(Group)
    enum class Undo {
        Never,
        Offered, //!< while the world is still as the action left it
    };
    Q_ENUM(Undo)

    //! The English words are keys of the context AuditWords.
    struct Action {
        const char *key = nullptr; //!< as it is sent: "connection.disconnected"
        Group group = Group::Workspace;
        Undo undo = Undo::Never;
        const char *name = nullptr; //!< on its own: "Connection disconnected"
        const char *done = nullptr; //!< beside the name of what it was done to: "Disconnected"
        const char *tried = nullptr; //!< of a refused one; null: it cannot be refused
    };

    //! Null: not known.
    static const Action *find(const QString &key);
    static QStringList keys();
    static QStringList keys(Group group);

    static QList<Group> groups();
    static QString name(Group group);
    //! "Connection disconnected"; an unknown one as it was sent.
    static QString name(const QString &action);

    // What somebody looks for is a list of such choices: single actions by their keys, and whole
    // groups by theirs.

    static QString choice(Group group);
    //! Nothing: not a group's.
    static std::optional<Group> groupOf(const QString &choice);
    static bool isChoice(const QString &choice);
    static QString choiceName(const QString &choice);
    //! As AuditQuery::actions has them; refused attempts to undo one belong to it.
    static QStringList patterns(const QStringList &choices);
};

} // namespace Gatehouse
