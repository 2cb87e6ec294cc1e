// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/leaving.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Gatehouse {

//! What somebody's leaving means, in the words of the lists that show it. Pure.
class LeavingWords {
    Q_DECLARE_TR_FUNCTIONS(LeavingWords)

public:
    struct Row {
        ConnectionReference connection = {}; //!< without an id where the row only counts something
        QString name = {};
        QString note = {}; //!< "4 pages · nobody else uses it"

        friend bool operator==(const Row &, const Row &) = default;
    };
    using Rows = QList<Row>;

    static Rows ends(const Leaving &leaving);
    //! \a successor: who gets the internal ones; nothing: nobody.
    static Rows keepsRunning(
        const Leaving &leaving, const std::optional<PersonReference> &successor);
    static Rows movesOn(const Leaving &leaving);
    static Rows nobodys(const Leaving &leaving, const std::optional<PersonReference> &successor);

    //! What is different now, as one sentence; empty: nothing that is shown.
    static QString changed(const Leaving &before, const Leaving &after);

private:
    static QString endNote(const Leaving::Installation &installation);
    static QStringList changesOfEnds(const Leaving &before, const Leaving &after);
    static QStringList otherChanges(const Leaving &before, const Leaving &after);
};

} // namespace Gatehouse
