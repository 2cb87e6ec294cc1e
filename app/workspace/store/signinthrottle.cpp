// SPDX-License-Identifier: MIT
#include "app/workspace/store/signinthrottle.h"

#include "app/workspace/store/keys.h"
#include "app/workspace/store/store.h"
#include "app/workspace/store/text.h"

#include <algorithm>

namespace GatehouseWorkspace {

std::vector<QByteArray> SignInThrottle::subjectsOf(const SignInAttempt &attempt) const
{
    // Hashed: a list of who mistyped a password, and from where, is nobody's business.
    std::vector<QByteArray> subjects{
        m_store.keys().hash("person " + foldedKey(attempt.email.trimmed()).toUtf8())};
    if (!attempt.address.isEmpty())
        subjects.push_back(m_store.keys().hash("address " + attempt.address));
    return subjects;
}

Result<Millis> SignInThrottle::waitFor(const QByteArray &subject)
{
    // The one whose leaving the window makes room again.
    Statement select = m_store.statement(
        QStringLiteral("SELECT at FROM sign_in_failures WHERE subject = ? AND at > ? "
                       "ORDER BY at DESC LIMIT 1 OFFSET %1")
            .arg(allowed - 1));
    if (auto done = select.bind(subject).bind(m_store.now() - window).run(); !done)
        return done.error();
    return select.next() ? select.number(0) + window - m_store.now() : Millis(0);
}

Result<Millis> SignInThrottle::begin(Transaction &, const SignInAttempt &attempt)
{
    {
        Statement forget
            = m_store.statement(QStringLiteral("DELETE FROM sign_in_failures WHERE at <= ?"));
        if (auto done = forget.bind(m_store.now() - window).run(); !done)
            return done.error();
    }
    const std::vector<QByteArray> subjects = subjectsOf(attempt);
    Millis longest = 0;
    for (const QByteArray &subject : subjects) {
        const auto wait = waitFor(subject);
        if (!wait)
            return wait.error();
        longest = std::max(longest, *wait);
    }
    if (longest > 0)
        return longest;
    for (const QByteArray &subject : subjects) {
        Statement insert = m_store.statement(
            QStringLiteral("INSERT INTO sign_in_failures(subject, at) VALUES (?, ?)"));
        if (auto done = insert.bind(subject).bind(m_store.now()).run(); !done)
            return done.error();
    }
    return Millis(0);
}

Result<void> SignInThrottle::forgetNewest(const QByteArray &subject)
{
    Statement forget = m_store.statement(QStringLiteral(
        "DELETE FROM sign_in_failures WHERE no = (SELECT no FROM sign_in_failures WHERE "
        "subject = ? ORDER BY at DESC, no DESC LIMIT 1)"));
    return forget.bind(subject).run();
}

Result<void> SignInThrottle::succeeded(Transaction &, const SignInAttempt &attempt)
{
    const std::vector<QByteArray> subjects = subjectsOf(attempt);
    {
        Statement forget
            = m_store.statement(QStringLiteral("DELETE FROM sign_in_failures WHERE subject = ?"));
        if (auto done = forget.bind(subjects.front()).run(); !done)
            return done;
    }
    for (size_t i = 1; i < subjects.size(); ++i) {
        if (auto done = forgetNewest(subjects[i]); !done)
            return done;
    }
    return {};
}

Result<void> SignInThrottle::withdrawn(Transaction &, const SignInAttempt &attempt)
{
    for (const QByteArray &subject : subjectsOf(attempt)) {
        if (auto done = forgetNewest(subject); !done)
            return done;
    }
    return {};
}

} // namespace GatehouseWorkspace
