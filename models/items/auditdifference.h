// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/auditevent.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

class QJsonValue;

namespace Gatehouse {

//! One fact of an event, as it was and as it became.
struct AuditDifference {
    QString label = {};
    QString before = {}; //!< empty: nothing
    QString after = {}; //!< likewise; of a refused event what was wanted

    friend bool operator==(const AuditDifference &, const AuditDifference &) = default;
};

//! What an event holds, read for people. Ids of grants and the like, which say nothing to anybody,
//! are left to the event as JSON.
class AuditDifferences {
    Q_DECLARE_TR_FUNCTIONS(AuditDifferences)

public:
    //! Words that only others know. Left out: an id, and the local date and time.
    struct Words {
        std::function<QString(const QString &id)> person = {}; //!< empty: not known
        std::function<QString(const QDateTime &)> moment = {};
    };

    //! In the order in which people look at them; what did not change is left out.
    static QList<AuditDifference> of(const AuditEvent &event, const Words &words);
    static QList<AuditDifference> of(const AuditEvent &event);
    // What an event says of itself, where words depend on it.
    static bool flag(const AuditEvent &event, QLatin1String key);
    static int count(const AuditEvent &event, QLatin1String key);
    //! Whom it knows by an id alone.
    static QList<UserId> people(const AuditEvent &event);

private:
    static QList<AuditDifference> ofPolicyFile(const AuditEvent &event, const Words &words);
    // A path is that of a value in the event: "developer.website".
    static QString label(const QString &path);
    static QString value(const QString &path, const QJsonValue &value, const Words &words);
    static QString word(const QString &path, const QString &text, const Words &words);
    static QString capability(const QString &key);
    static QString status(const QString &text);
    static QString pageChanges(const QJsonValue &value);
};

} // namespace Gatehouse
