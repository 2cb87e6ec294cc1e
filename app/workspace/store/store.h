// SPDX-License-Identifier: MIT
#pragma once

#include "app/workspace/store/statement.h"
#include "app/workspace/store/types.h"

#include <QString>

#include <memory>
#include <optional>

namespace Gatehouse {
class Clock;
}

namespace GatehouseWorkspace {

class Keys;

struct StoreOptions {
    enum class Mode { ReadWrite, ReadOnly };
    enum class Presence {
        MustExist, //!< StoreMissing otherwise
        Create, //!< with its directory and key, when there is none
    };

    QString directory = {}; //!< holds workspace.sqlite and secret.key
    Mode mode = Mode::ReadWrite;
    Presence presence = Presence::MustExist;
    std::optional<int> maxPageCount = {}; //!< tests: a disk that is full after so many SQLite pages
};

//! One open connection to a store, of the thread that opened it. Any number of them, in any number
//! of processes, may be open at a time: nothing that decides anything is kept in memory.
//!
//! Failures of SQLite come as StoreMissing, StoreReadOnly, StoreFull, StoreNewer, StoreDamaged or
//! StoreFault.
class Store {
public:
    //! Opens, and brings an older store up to date. \a clock must outlive the store.
    static Result<std::unique_ptr<Store>> open(
        const StoreOptions &options, const Gatehouse::Clock &clock);
    //! With the system's clock.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    //! Now, by this store's clock.
    Millis now() const;
    const Keys &keys() const { return *m_keys; }
    QString directory() const { return m_directory; }
    int schemaVersion() const { return m_schemaVersion; }

    //! A prepared statement, kept for the next time; \a sql is the key. For repositories only.
    Statement statement(const QString &sql);
    //! The SQL this connection has prepared so far; to look at its query plans.
    QStringList statementTexts() const { return m_statements->texts(); }
    //! Runs \a sql that returns nothing and takes nothing.
    Result<void> run(const QString &sql);

    //! Folds WAL into the main file.
    Result<void> checkpoint();

private:
    friend class Snapshot;
    friend class Transaction;

    enum class Age { New, Existing };

    explicit Store(const Gatehouse::Clock &clock);
    Result<void> prepare(const StoreOptions &options, Age age);

    QString m_connectionName;
    QString m_directory;
    const Gatehouse::Clock &m_clock;
    std::unique_ptr<Keys> m_keys;
    std::unique_ptr<StatementCache> m_statements;
    int m_schemaVersion = 0;
    bool m_inTransaction = false;
};

} // namespace GatehouseWorkspace
