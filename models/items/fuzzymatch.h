// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Gatehouse {

//! How well what somebody typed fits a name, and which letters of the name it is.
struct FuzzyMatch {
    Q_GADGET

public:
    //! The best first.
    enum class Rank {
        Prefix, //!< "ref" in "Refresh"
        WordStart, //!< "page" in "Open start page"
        Substring, //!< "fresh" in "Refresh"
        Subsequence, //!< "rfsh" in "Refresh"
    };
    Q_ENUM(Rank)

    Rank rank = Rank::Prefix;
    int looseness = 0; //!< within a rank: letters passed over between those that were typed
    QList<int> positions = {}; //!< in the name, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

//! Nothing: it does not fit. Neither case nor accents count, and an empty pattern fits everything.
//! Words of the pattern may come in any order. Pure.
std::optional<FuzzyMatch> fuzzyMatch(const QString &name, const QString &pattern);

//! Whether `a` stands above `b`: the rank, then how tight it is, then how early.
bool isBetterMatch(const FuzzyMatch &a, const FuzzyMatch &b);

} // namespace Gatehouse
