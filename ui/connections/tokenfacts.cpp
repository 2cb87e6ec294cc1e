// SPDX-License-Identifier: MIT
#include "ui/connections/tokenfacts.h"

#include "models/items/connectionwords.h"
#include "ui/common/relativetime.h"

namespace Gatehouse {

QString TokenFacts::kind(Connections::Kind kind)
{
    switch (kind) {
    case Connections::Kind::Unknown:
        return ConnectionWords::unknown();
    case Connections::Kind::Internal:
        return tr("Internal integration token");
    case Connections::Kind::Public:
        return tr("OAuth tokens, one pair a person");
    case Connections::Kind::PersonalAccessToken:
        return tr("Personal access token");
    case Connections::Kind::McpClient:
        return tr("OAuth token of an MCP client");
    case Connections::Kind::LinkPreview:
        return tr("OAuth tokens for link previews");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QList<FactsForm::Fact> TokenFacts::facts(const Connection &connection, const QDateTime &now)
{
    const bool isUnknown = connection.kind == Connections::Kind::Unknown;
    QList<FactsForm::Fact> facts;
    const auto unknown = [](const QString &label) {
        return FactsForm::Fact{.label = label,
            .value = ConnectionWords::unknown(),
            .toolTip = ConnectionWords::whyUnknown(),
            .style = FactsForm::Style::Muted};
    };
    const auto moment = [](const QString &label, const QDateTime &when) {
        return FactsForm::Fact{.label = label,
            .value = RelativeTime::dateAndTime(when),
            .toolTip = RelativeTime::exact(when)};
    };
    facts << (isUnknown ? unknown(tr("Kind"))
                        : FactsForm::Fact{.label = tr("Kind"), .value = kind(connection.kind)});
    if (connection.token && connection.token->createdAt.isValid()) {
        const QDateTime made = connection.token->createdAt;
        facts << moment(tr("Made"), made)
              << FactsForm::Fact{.label = tr("Age"),
                     .value = tr("%n day(s)", nullptr, int(qMax(made.daysTo(now), qint64(0))))};
    } else if (isUnknown) {
        facts << unknown(tr("Made"));
    }
    if (connection.token) {
        facts << (connection.token->expiresAt.isValid()
                ? moment(tr("Expires"), connection.token->expiresAt)
                : FactsForm::Fact{.label = tr("Expires"), .value = tr("Never")});
    } else if (isUnknown) {
        facts << unknown(tr("Expires"));
    }
    if (connection.lastUsedAt.isValid())
        facts << FactsForm::Fact{.label = tr("Last used"),
            .value = RelativeTime::text(connection.lastUsedAt, now),
            .toolTip = RelativeTime::exact(connection.lastUsedAt)};
    else
        facts << (isUnknown ? unknown(tr("Last used"))
                            : FactsForm::Fact{.label = tr("Last used"), .value = tr("Never")});
    return facts;
}

QString TokenFacts::whyNone(Connections::Kind kind)
{
    switch (kind) {
    case Connections::Kind::Internal:
    case Connections::Kind::Unknown:
        return {};
    case Connections::Kind::Public:
        return tr("There is no one token to show: each person who uses it has their own, handed "
                  "out when they allowed access.");
    case Connections::Kind::LinkPreview:
        return tr("There is no one token to show: each person who pastes its links has their "
                  "own.");
    case Connections::Kind::PersonalAccessToken:
        return tr("A personal access token is shown once, when it is made. Whoever lost it makes "
                  "a new one.");
    case Connections::Kind::McpClient:
        return tr("Its token was given to the client once, when somebody signed in with it. It "
                  "cannot be shown again.");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

} // namespace Gatehouse
