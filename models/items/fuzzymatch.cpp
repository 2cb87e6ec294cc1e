// SPDX-License-Identifier: MIT
#include "models/items/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Gatehouse {

namespace {

//! One letter for one letter, so that positions stay those of the name.
QChar matchFolded(QChar letter)
{
    if (letter.decompositionTag() == QChar::Canonical)
        letter = letter.decomposition().at(0);
    return letter.toCaseFolded();
}

QString matchFolded(const QString &text)
{
    QString folded = text;
    std::transform(folded.cbegin(), folded.cend(), folded.begin(),
        [](QChar letter) { return matchFolded(letter); });
    return folded;
}

bool isMatchWordStart(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    // A capital inside a word begins one too: "GitHub".
    return !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

FuzzyMatch matchRun(FuzzyMatch::Rank rank, qsizetype from, qsizetype length)
{
    FuzzyMatch match{.rank = rank};
    match.positions.resize(length);
    std::iota(match.positions.begin(), match.positions.end(), int(from));
    return match;
}

//! The whole pattern in one piece, at the best place there is.
std::optional<FuzzyMatch> matchPiece(
    const QString &name, const QString &folded, const QString &pattern)
{
    qsizetype first = -1;
    for (qsizetype at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1)) {
        if (at == 0)
            return matchRun(FuzzyMatch::Rank::Prefix, 0, pattern.size());
        if (isMatchWordStart(name, at))
            return matchRun(FuzzyMatch::Rank::WordStart, at, pattern.size());
        if (first < 0)
            first = at;
    }
    if (first < 0)
        return {};
    return matchRun(FuzzyMatch::Rank::Substring, first, pattern.size());
}

//! Each word somewhere: as good as the worst of them, and never as good as one piece at the start.
std::optional<FuzzyMatch> matchWords(
    const QString &name, const QString &folded, const QStringList &words)
{
    FuzzyMatch match{.rank = FuzzyMatch::Rank::WordStart};
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> piece = matchPiece(name, folded, word);
        if (!piece)
            return {};
        match.rank = std::max(match.rank, piece->rank);
        match.positions += piece->positions;
        match.looseness = 1;
    }
    std::sort(match.positions.begin(), match.positions.end());
    match.positions.erase(
        std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
    return match;
}

//! The letters in their order from `from` on, each at the next place that `suits`.
template <class Suits>
std::optional<FuzzyMatch> matchLettersFrom(
    const QString &folded, const QString &letters, qsizetype from, const Suits &suits)
{
    FuzzyMatch match{.rank = FuzzyMatch::Rank::Subsequence};
    for (qsizetype at = from; at < folded.size() && match.positions.size() < letters.size(); ++at) {
        if (folded[at] == letters[match.positions.size()] && suits(at))
            match.positions.append(int(at));
    }
    if (match.positions.size() < letters.size())
        return {};
    match.looseness = match.positions.last() - match.positions.first() + 1 - int(letters.size());
    return match;
}

//! The letters with others between them: the initials of words, else the tightest stretch. Two
//! letters somewhere inside words are in almost everything, so they have to begin one.
std::optional<FuzzyMatch> matchLetters(
    const QString &name, const QString &folded, const QString &letters)
{
    const auto initials = matchLettersFrom(
        folded, letters, 0, [&name](qsizetype at) { return isMatchWordStart(name, at); });
    if (initials)
        return initials;
    std::optional<FuzzyMatch> best;
    for (const bool insideWords : {false, true}) {
        for (qsizetype from = 0; from < folded.size(); ++from) {
            if (folded[from] != letters[0] || (!insideWords && !isMatchWordStart(name, from)))
                continue;
            const auto match
                = matchLettersFrom(folded, letters, from, [](qsizetype) { return true; });
            if (match && (!best || match->looseness < best->looseness))
                best = match;
        }
        if (best || letters.size() < 3)
            return best;
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &name, const QString &pattern)
{
    const QString wanted = matchFolded(pattern.simplified());
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const QString folded = matchFolded(name);
    std::optional<FuzzyMatch> match = matchPiece(name, folded, wanted);
    const QStringList words = wanted.split(QLatin1Char(' '));
    if (!match && words.size() > 1)
        match = matchWords(name, folded, words);
    if (!match)
        match = matchLetters(name, folded, words.join(QString()));
    return match;
}

bool isBetterMatch(const FuzzyMatch &a, const FuzzyMatch &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.looseness != b.looseness)
        return a.looseness < b.looseness;
    return a.positions.value(0) < b.positions.value(0);
}

} // namespace Gatehouse
