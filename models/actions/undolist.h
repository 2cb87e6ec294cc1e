// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/action.h"
#include "models/domain/auditevent.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace Gatehouse {

//! What may be undone in one workspace, newest last. Kept in a file, so that it survives a restart:
//! ids of audit events and the words to name them, nothing that is secret.
class UndoList final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoList)

public:
    struct Entry {
        ActionSubject subject = {};
        std::vector<AuditEventId> events = {}; //!< in the order they happened
        QDateTime at = {}; //!< UTC

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static constexpr size_t longest = 50;

    //! \a file holds the lists of all workspaces of a profile; empty: nothing is kept. A file that
    //! cannot be read is as good as none: what it would have undone can be undone from the log.
    UndoList(QString file, WorkspaceId workspace, QObject *parent = nullptr);
    ~UndoList() override;

    bool isEmpty() const { return m_entries.empty(); }
    const std::vector<Entry> &entries() const { return m_entries; }
    std::optional<Entry> latest() const;
    void add(const Entry &entry);
    //! This event is undone or cannot be; an entry goes with its last one.
    void remove(const AuditEventId &event);

Q_SIGNALS:
    void changed();

private:
    void load();
    void save() const;

    QString m_file;
    WorkspaceId m_workspace;
    std::vector<Entry> m_entries;
};

} // namespace Gatehouse
