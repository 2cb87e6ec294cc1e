// SPDX-License-Identifier: MIT
#include "ui/connections/partnercard.h"

#include "models/items/connectionwords.h"

namespace Gatehouse {

namespace {

bool isAtNotion(const QUrl &origin)
{
    return origin.host() == QLatin1String("api.notion.com");
}

bool isOnThisComputer(const QUrl &origin)
{
    const QString host = origin.host();
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127."))
        || host == QLatin1String("::1");
}

} // namespace

QString PartnerWords::kind(Partners::Kind kind)
{
    switch (kind) {
    case Partners::Kind::Zapier:
        return QStringLiteral("Zapier");
    case Partners::Kind::Make:
        return QStringLiteral("Make");
    case Partners::Kind::N8n:
        return QStringLiteral("n8n");
    case Partners::Kind::Other:
        return tr("Another program");
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QString PartnerWords::partner(const PartnerCard &card)
{
    if (card.kind != Partners::Kind::Other)
        return kind(card.kind);
    return card.ownName.isEmpty() ? tr("the program") : card.ownName;
}

QString PartnerWords::where(const PartnerCard &card)
{
    const bool notion = isAtNotion(card.origin);
    // A product's own Notion module knows one address only: Notion's.
    switch (card.kind) {
    case Partners::Kind::Zapier:
        return tr("Add the step “Webhooks by Zapier” with “Custom Request”. Under Headers, enter "
                  "“Authorization” with “Bearer”, a space and the token, and “Notion-Version” with "
                  "the version below.");
    case Partners::Kind::Make:
        return notion ? tr("Add a Notion module, create a connection of the type “Notion Internal” "
                           "and paste the token into “Internal Integration Token”.")
                      : tr("Add the module “HTTP – Make a request”. Under Headers, enter "
                           "“Authorization” with “Bearer”, a space and the token, and "
                           "“Notion-Version” with the version below.");
    case Partners::Kind::N8n:
        return notion
            ? tr("Under Credentials, add “Notion API” and paste the token into “Internal "
                 "Integration Secret”.")
            : tr("Add the node “HTTP Request” with a credential of the type “Header Auth”: "
                 "name “Authorization”, value “Bearer”, a space and the token. Send "
                 "“Notion-Version” with the version below as a further header.");
    case Partners::Kind::Other:
        return tr("Paste the token where %1 asks for a Notion token, an API key or an internal "
                  "integration secret. If it asks for headers: “Authorization” with “Bearer”, a "
                  "space and the token.")
            .arg(partner(card));
    } // no default: the compiler names a forgotten kind
    Q_UNREACHABLE();
}

QString PartnerWords::address(const PartnerCard &card)
{
    QUrl url = card.origin;
    url.setPath(QStringLiteral("/v1"));
    return url.toString();
}

QString PartnerWords::addressNote(const PartnerCard &card)
{
    return isOnThisComputer(card.origin)
        ? tr("This address is there for programs on this computer only.")
        : QString();
}

QString PartnerWords::may(const PartnerCard &card)
{
    return card.connection.capabilities
        ? ConnectionWords::maySentence(*card.connection.capabilities)
        : ConnectionWords::unknown();
}

QString PartnerWords::pages(const PartnerCard &card)
{
    if (!card.reach)
        return ConnectionWords::unknown();
    if (card.reach->pages == 0)
        return tr("None yet. It sees nothing until it is added to a page.");
    //: %1 is "240 pages", %2 "2 roots"
    return tr("%1, by %2")
        .arg(tr("%n page(s)", nullptr, card.reach->pages),
            tr("%n root(s)", nullptr, card.reach->roots));
}

QString PartnerWords::support(const PartnerCard &card)
{
    return tr("Questions about %1 go to the support of %1, not to Notion’s.").arg(partner(card));
}

QString PartnerWords::text(const PartnerCard &card)
{
    const QString name = ConnectionWords::name(card.connection);
    QStringList lines{tr("%1 works as “%2”", "partner, connection").arg(partner(card), name),
        QString(), where(card), QString(), tr("Token: comes separately. Treat it like a password."),
        tr("API address: %1").arg(address(card)), tr("Notion-Version: %1").arg(card.apiVersion)};
    if (const QString note = addressNote(card); !note.isEmpty())
        lines << note;
    lines << QString() << tr("May: %1").arg(may(card)) << tr("Pages: %1").arg(pages(card))
          << QString() << support(card);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Gatehouse
