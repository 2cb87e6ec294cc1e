<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung trennen</numerusform>
            <numerusform>%n Verknüpfungen trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung wiederherstellen</numerusform>
            <numerusform>%n Verknüpfungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 with a new token</source>
        <translation>%1 mit neuem Token wiederherstellen</translation>
    </message>
    <message>
        <source>Show the token of %1</source>
        <translation>Token von %1 anzeigen</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Token von %1 ersetzen</translation>
    </message>
    <message>
        <source>Revoke access of %1 to %2</source>
        <comment>person, connection</comment>
        <translation>Zugriff von %1 auf %2 widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people to %1</source>
        <translation>
            <numerusform>Zugriff von %n Person auf %1 widerrufen</numerusform>
            <numerusform>Zugriff von %n Personen auf %1 widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect all users of %1</source>
        <translation>Alle Benutzer von %1 abmelden</translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %1 to %n connection(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Zugriff von %1 auf %n Verknüpfung widerrufen</numerusform>
            <numerusform>Zugriff von %1 auf %n Verknüpfungen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <comment>connection, page</comment>
        <translation>%1 zu „%2“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 to %n pages</source>
        <translation>
            <numerusform>%1 zu %n Seite hinzufügen</numerusform>
            <numerusform>%1 zu %n Seiten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1 from “%2”</source>
        <comment>connection, page</comment>
        <translation>%1 von „%2“ trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %1 from %n pages</source>
        <translation>
            <numerusform>%1 von %n Seite trennen</numerusform>
            <numerusform>%1 von %n Seiten trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the pages of %1</source>
        <translation>Seiten von %1 ändern</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing “%1”…</source>
        <translation>„%1“ wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action under way</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>“%1” is undone.</source>
        <translation>„%1“ ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 ist übergeben.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <translation>%1 ist getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%n Verknüpfung ist getrennt.</numerusform>
            <numerusform>%n Verknüpfungen sind getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are restored.</source>
        <translation>
            <numerusform>%n Verknüpfung ist wiederhergestellt.</numerusform>
            <numerusform>%n Verknüpfungen sind wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is restored. Its old token does not work any more.</source>
        <translation>%1 ist wiederhergestellt. Das alte Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The token of %1 was shown. This is in the audit log.</source>
        <translation>Das Token von %1 wurde angezeigt. Das steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>%1 has a new token. The old one does not work any more.</source>
        <translation>%1 hat ein neues Token. Das alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has no access to %2 any more.</source>
        <comment>person, connection</comment>
        <translation>%1 hat keinen Zugriff mehr auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access to %1 any more.</source>
        <translation>
            <numerusform>%n Person hat keinen Zugriff mehr auf %1.</numerusform>
            <numerusform>%n Personen haben keinen Zugriff mehr auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has access to %1 any more.</source>
        <translation>Niemand hat mehr Zugriff auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no access to %n connection(s) any more.</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 hat keinen Zugriff mehr auf %n Verknüpfung.</numerusform>
            <numerusform>%1 hat keinen Zugriff mehr auf %n Verknüpfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added to “%2”.</source>
        <comment>connection, page</comment>
        <translation>%1 ist zu „%2“ hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %n pages.</source>
        <translation>
            <numerusform>%1 ist zu %n Seite hinzugefügt.</numerusform>
            <numerusform>%1 ist zu %n Seiten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disconnected from “%2”.</source>
        <comment>connection, page</comment>
        <translation>%1 ist von „%2“ getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is disconnected from %n pages.</source>
        <translation>
            <numerusform>%1 ist von %n Seite getrennt.</numerusform>
            <numerusform>%1 ist von %n Seiten getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of %1 are changed.</source>
        <translation>Die Seiten von %1 sind geändert.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done.</source>
        <comment>action, number, number</comment>
        <translation>%1: %2 von %3 erledigt.</translation>
    </message>
    <message>
        <source>%1: nothing was changed.</source>
        <comment>an action</comment>
        <translation>%1: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: the answer got lost. It was looked up: nothing was changed.</source>
        <comment>an action</comment>
        <translation>%1: Die Antwort ging verloren. Es wurde nachgesehen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: the answer got lost, and it is not known whether it happened.</source>
        <comment>an action</comment>
        <translation>%1: Die Antwort ging verloren, und es ist nicht bekannt, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>%1: cancelled before anything was changed.</source>
        <comment>an action</comment>
        <translation>%1: abgebrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Change note or review date of %1</source>
        <translation>Hinweis oder Prüfdatum von %1 ändern</translation>
    </message>
    <message>
        <source>Remove %1 from the approved list</source>
        <translation>%1 aus der Liste genehmigter Verknüpfungen entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the approved list and disconnect its users</source>
        <translation>%1 aus der Liste genehmigter Verknüpfungen entfernen und alle Benutzer abmelden</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>%1 anfragen</translation>
    </message>
    <message>
        <source>Approve %1’s request for %2</source>
        <comment>person, connection</comment>
        <translation>Anfrage von %1 nach %2 genehmigen</translation>
    </message>
    <message>
        <source>Deny %1’s request for %2</source>
        <comment>person, connection</comment>
        <translation>Anfrage von %1 nach %2 ablehnen</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>Anfrage nach %1 zurückziehen</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <comment>a person</comment>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace</source>
        <translation>%1 aus dem Workspace entfernen</translation>
    </message>
    <message>
        <source>View as %1</source>
        <translation>Ansehen als %1</translation>
    </message>
    <message>
        <source>Apply a policy file</source>
        <translation>Richtliniendatei anwenden</translation>
    </message>
    <message>
        <source>The policy is changed.</source>
        <translation>Die Richtlinie ist geändert.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist genehmigt.</translation>
    </message>
    <message>
        <source>Note and review date of %1 are changed.</source>
        <translation>Hinweis und Prüfdatum von %1 sind geändert.</translation>
    </message>
    <message>
        <source>%1 is not approved any more. Who uses it keeps it.</source>
        <translation>%1 ist nicht mehr genehmigt. Wer die Verknüpfung nutzt, behält sie.</translation>
    </message>
    <message>
        <source>%1 is not approved any more, and nobody has access to it.</source>
        <translation>%1 ist nicht mehr genehmigt, und niemand hat mehr Zugriff darauf.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ist installiert.</translation>
    </message>
    <message>
        <source>You have requested %1.</source>
        <translation>Sie haben %1 angefragt.</translation>
    </message>
    <message>
        <source>%1’s request for %2 is approved.</source>
        <comment>person, connection</comment>
        <translation>Die Anfrage von %1 nach %2 ist genehmigt.</translation>
    </message>
    <message>
        <source>%1’s request for %2 is denied.</source>
        <comment>person, connection</comment>
        <translation>Die Anfrage von %1 nach %2 ist abgelehnt.</translation>
    </message>
    <message>
        <source>You have withdrawn your request for %1.</source>
        <translation>Sie haben Ihre Anfrage nach %1 zurückgezogen.</translation>
    </message>
    <message>
        <source>The role of %1 is changed.</source>
        <translation>Die Rolle von %1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a person</comment>
        <translation>%1 ist wieder dabei.</translation>
    </message>
    <message>
        <source>%1 is not in the workspace any more.</source>
        <translation>%1 ist nicht mehr im Workspace.</translation>
    </message>
    <message>
        <source>You view the workspace as %1.</source>
        <translation>Sie sehen den Workspace als %1.</translation>
    </message>
    <message>
        <source>The policy file is applied.</source>
        <translation>Die Richtliniendatei ist angewendet.</translation>
    </message>
    <message>
        <source>Approve a request for %1</source>
        <translation>Eine Anfrage nach %1 genehmigen</translation>
    </message>
    <message>
        <source>Deny a request for %1</source>
        <translation>Eine Anfrage nach %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>+%1</source>
        <extracomment>more people than the ones named before: &quot;+17&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>the date until which an approval was to be looked at again has passed</extracomment>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>Connections</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>a group of actions: who uses a connection, and which pages it reaches</extracomment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Policy and approved list</source>
        <translation>Richtlinie und Liste genehmigter Verknüpfungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pages and content</source>
        <translation>Seiten und Inhalte</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>AuditDifferences</name>
    <message>
        <source>Approved</source>
        <extracomment>a connection, on the approved list
----------
of a request</extracomment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>a connection, not on the approved list</extracomment>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, note or review date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <translation>
            <numerusform>%n Seite hinzugefügt</numerusform>
            <numerusform>%n Seiten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n Seite entfernt</numerusform>
            <numerusform>%n Seiten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No restrictions</source>
        <translation>Keine Einschränkungen</translation>
    </message>
    <message>
        <source>Only from approved list</source>
        <translation>Nur aus der Liste</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>which user information a connection sees</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without e-mail addresses</source>
        <translation>Ohne E-Mail-Adressen</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Mit E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>of a request</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for install</source>
        <translation>Wartet auf Installation</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation>Inhalte lesen</translation>
    </message>
    <message>
        <source>Update content</source>
        <translation>Inhalte ändern</translation>
    </message>
    <message>
        <source>Insert content</source>
        <translation>Inhalte einfügen</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>Kommentare lesen</translation>
    </message>
    <message>
        <source>Insert comments</source>
        <translation>Kommentare einfügen</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Benutzerinformationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>label: the title of a page</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label: active, suspended or left</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Installing connections</source>
        <translation>Verknüpfungen installieren</translation>
    </message>
    <message>
        <source>Auto-approve connections built by Notion</source>
        <translation>Von Notion entwickelte Verknüpfungen automatisch genehmigen</translation>
    </message>
    <message>
        <source>Only owners create connections</source>
        <translation>Nur Verantwortliche erstellen Verknüpfungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>label: by which way a connection was installed</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Put on the approved list</source>
        <translation>In die Liste genehmigter Verknüpfungen aufgenommen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Support-Adresse</translation>
    </message>
    <message>
        <source>Install address</source>
        <translation>Installationsadresse</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>Installation scope</source>
        <translation>Installationsbereich</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listung</translation>
    </message>
    <message>
        <source>Only owners manage its pages</source>
        <translation>Nur Verantwortliche verwalten ihre Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>label: how many</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages added</source>
        <translation>Seiten hinzugefügt</translation>
    </message>
    <message>
        <source>Pages removed</source>
        <translation>Seiten entfernt</translation>
    </message>
    <message>
        <source>What it may do has changed</source>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>label: which properties of a page, or settings of a connection</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Zugriffe beendet</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>label: how many</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>label: how many</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Installations</source>
        <extracomment>label: how many</extracomment>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Personal tokens</source>
        <extracomment>label: how many</extracomment>
        <translation>Persönliche Tokens</translation>
    </message>
    <message>
        <source>Open requests</source>
        <extracomment>label: how many</extracomment>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>label: how many</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Internal connections handed over to</source>
        <translation>Interne Verknüpfungen übergeben an</translation>
    </message>
</context>
<context>
    <name>AuditUndo</name>
    <message>
        <source>%1 is disconnected, and its token stops working at once. Within 30 days it can be restored.</source>
        <translation>%1 wird getrennt, und ihr Token funktioniert sofort nicht mehr. Innerhalb von 30 Tagen kann sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 comes back with its tokens, pages and users as they were.</source>
        <translation>%1 kommt mit Tokens, Seiten und Benutzern zurück, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 has access to %2 again, with the tokens and pages of before.</source>
        <comment>person, connection</comment>
        <translation>%1 hat wieder Zugriff auf %2, mit den Tokens und Seiten von vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have access to %1 again, with the tokens and pages of before.</source>
        <translation>
            <numerusform>%n Person hat wieder Zugriff auf %1, mit den Tokens und Seiten von vorher.</numerusform>
            <numerusform>%n Personen haben wieder Zugriff auf %1, mit den Tokens und Seiten von vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is closed again to this connection, and so is all below it.</source>
        <translation>Die Seite und alles darunter ist für diese Verknüpfung wieder geschlossen.</translation>
    </message>
    <message>
        <source>The page is open again to this connection, and so is all below it.</source>
        <translation>Die Seite und alles darunter ist für diese Verknüpfung wieder offen.</translation>
    </message>
    <message>
        <source>Pages that were added are taken away, and pages that were removed come back.</source>
        <translation>Hinzugefügte Seiten werden weggenommen, und entfernte Seiten kommen zurück.</translation>
    </message>
    <message>
        <source>%1 is taken off the approved list. Who uses it keeps it.</source>
        <translation>%1 wird aus der Liste genehmigter Verknüpfungen entfernt. Wer sie nutzt, behält sie.</translation>
    </message>
    <message>
        <source>%1 is on the approved list again, and everybody whose access ended with it has it back.</source>
        <translation>%1 steht wieder auf der Liste genehmigter Verknüpfungen, und alle, deren Zugriff damit endete, haben ihn zurück.</translation>
    </message>
    <message>
        <source>%1 is on the approved list again, with its note and review date.</source>
        <translation>%1 steht wieder auf der Liste genehmigter Verknüpfungen, mit Hinweis und Prüfdatum.</translation>
    </message>
    <message>
        <source>This installation of %1 ends with its tokens and pages, and %1 is taken off the approved list.</source>
        <translation>Diese Installation von %1 endet mit ihren Tokens und Seiten, und %1 wird aus der Liste genehmigter Verknüpfungen entfernt.</translation>
    </message>
    <message>
        <source>This installation of %1 ends with its tokens and pages.</source>
        <translation>Diese Installation von %1 endet mit ihren Tokens und Seiten.</translation>
    </message>
    <message>
        <source>The request is open again, and %1 is taken off the approved list.</source>
        <translation>Die Anfrage ist wieder offen, und %1 wird aus der Liste genehmigter Verknüpfungen entfernt.</translation>
    </message>
    <message>
        <source>The request is open again.</source>
        <translation>Die Anfrage ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 is active again, and all that the suspension ended comes back.</source>
        <translation>%1 ist wieder aktiv, und alles, was die Sperrung beendet hat, kommt zurück.</translation>
    </message>
    <message>
        <source>%1 is again what they were before, and what came back ends.</source>
        <translation>%1 ist wieder, was die Person vorher war, und was zurückgekommen ist, endet.</translation>
    </message>
    <message>
        <source>%1 is in the workspace again, and all that ended with the removal comes back.</source>
        <translation>%1 ist wieder im Workspace, und alles, was mit dem Entfernen endete, kommt zurück.</translation>
    </message>
    <message>
        <source>Policy, approved list, notes and review dates are again what they were before the file was applied.</source>
        <translation>Richtlinie, Liste genehmigter Verknüpfungen, Hinweise und Prüfdaten sind wieder, was sie vor dem Anwenden der Datei waren.</translation>
    </message>
    <message>
        <source>These are set back to what they were before.</source>
        <translation>Das wird auf den Stand von vorher zurückgesetzt.</translation>
    </message>
    <message>
        <source>If somebody has changed it since, nothing is undone.</source>
        <translation>Hat es seitdem jemand geändert, wird nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>present value, value of before</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Added to the workspace</source>
        <translation>Dem Workspace hinzugefügt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Added to the approved list</source>
        <translation>In die Liste genehmigter Verknüpfungen aufgenommen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Restored with a new token</source>
        <translation>Mit neuem Token wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Destroyed 30 days after it was disconnected</source>
        <translation>30 Tage nach dem Trennen gelöscht</translation>
    </message>
    <message>
        <source>Token shown or copied</source>
        <translation>Token angezeigt oder kopiert</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token ersetzt</translation>
    </message>
    <message>
        <source>Token made</source>
        <translation>Token erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Access of %n people revoked</source>
        <translation>
            <numerusform>Zugriff von %n Person widerrufen</numerusform>
            <numerusform>Zugriff von %n Personen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Access given back</source>
        <translation>Zugriff zurückgegeben</translation>
    </message>
    <message>
        <source>Added to a page</source>
        <translation>Zu einer Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Disconnected from a page</source>
        <translation>Von einer Seite getrennt</translation>
    </message>
    <message>
        <source>Pages changed</source>
        <translation>Seiten geändert</translation>
    </message>
    <message>
        <source>Tried to create it</source>
        <translation>Versuch, sie anzulegen</translation>
    </message>
    <message>
        <source>Tried to change it</source>
        <translation>Versuch, sie zu ändern</translation>
    </message>
    <message>
        <source>Tried to disconnect it</source>
        <translation>Versuch, sie zu trennen</translation>
    </message>
    <message>
        <source>Tried to restore it</source>
        <translation>Versuch, sie wiederherzustellen</translation>
    </message>
    <message>
        <source>Tried to see its token</source>
        <translation>Versuch, ihr Token zu sehen</translation>
    </message>
    <message>
        <source>Tried to replace its token</source>
        <translation>Versuch, ihr Token zu ersetzen</translation>
    </message>
    <message>
        <source>Tried to revoke people’s access</source>
        <translation>Versuch, Personen den Zugriff zu widerrufen</translation>
    </message>
    <message>
        <source>Tried to add it to a page</source>
        <translation>Versuch, sie zu einer Seite hinzuzufügen</translation>
    </message>
    <message>
        <source>Tried to disconnect it from a page</source>
        <translation>Versuch, sie von einer Seite zu trennen</translation>
    </message>
    <message>
        <source>Tried to change its pages</source>
        <translation>Versuch, ihre Seiten zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n people used it</source>
        <translation>
            <numerusform>%n Person nutzte sie</numerusform>
            <numerusform>%n Personen nutzten sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody at the service’s command line</source>
        <translation>Jemand an der Befehlszeile des Dienstes</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Created a page</source>
        <translation>Seite angelegt</translation>
    </message>
    <message>
        <source>Changed a page</source>
        <translation>Seite geändert</translation>
    </message>
    <message>
        <source>Moved a page to the trash</source>
        <translation>Seite in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Took a page out of the trash</source>
        <translation>Seite aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Added content to a page</source>
        <translation>Inhalt zu einer Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Tried to create a page</source>
        <translation>Versuch, eine Seite anzulegen</translation>
    </message>
    <message>
        <source>Tried to change a page</source>
        <translation>Versuch, eine Seite zu ändern</translation>
    </message>
    <message>
        <source>Tried to move a page to the trash</source>
        <translation>Versuch, eine Seite in den Papierkorb zu legen</translation>
    </message>
    <message>
        <source>Tried to take a page out of the trash</source>
        <translation>Versuch, eine Seite aus dem Papierkorb zu holen</translation>
    </message>
    <message>
        <source>Tried to add content to a page</source>
        <translation>Versuch, Inhalt zu einer Seite hinzuzufügen</translation>
    </message>
    <message>
        <source>Connection created</source>
        <translation>Verknüpfung erstellt</translation>
    </message>
    <message>
        <source>Connection added</source>
        <translation>Verknüpfung hinzugefügt</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Verknüpfung geändert</translation>
    </message>
    <message>
        <source>Connection disconnected</source>
        <translation>Verknüpfung getrennt</translation>
    </message>
    <message>
        <source>Connection restored</source>
        <translation>Verknüpfung wiederhergestellt</translation>
    </message>
    <message>
        <source>Connection destroyed</source>
        <translation>Verknüpfung vernichtet</translation>
    </message>
    <message>
        <source>Connection installed</source>
        <translation>Verknüpfung installiert</translation>
    </message>
    <message>
        <source>Tried to install it</source>
        <translation>Versuch, sie zu installieren</translation>
    </message>
    <message>
        <source>Consent given again</source>
        <translation>Erneut zugestimmt</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Zugriff widerrufen</translation>
    </message>
    <message>
        <source>Access ended on its date</source>
        <translation>Zugriff zum Termin beendet</translation>
    </message>
    <message>
        <source>Connection added to a page</source>
        <translation>Verknüpfung zu einer Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Connection disconnected from a page</source>
        <translation>Verknüpfung von einer Seite getrennt</translation>
    </message>
    <message>
        <source>Pages of connections changed</source>
        <translation>Seiten von Verknüpfungen geändert</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Token ended by its holder</source>
        <translation>Token vom Inhaber beendet</translation>
    </message>
    <message>
        <source>Tokens ended: a code or token was used twice</source>
        <translation>Tokens beendet: Ein Code oder Token wurde zweimal verwendet</translation>
    </message>
    <message>
        <source>Organization token made</source>
        <translation>Organisationstoken erstellt</translation>
    </message>
    <message>
        <source>Install policy changed</source>
        <translation>Installationsrichtlinie geändert</translation>
    </message>
    <message>
        <source>Connection approved</source>
        <translation>Verknüpfung genehmigt</translation>
    </message>
    <message>
        <source>Tried to add it to the approved list</source>
        <translation>Versuch, sie in die Liste genehmigter Verknüpfungen aufzunehmen</translation>
    </message>
    <message>
        <source>Note or review date changed</source>
        <translation>Hinweis oder Prüfdatum geändert</translation>
    </message>
    <message>
        <source>Tried to change its note or review date</source>
        <translation>Versuch, ihren Hinweis oder ihr Prüfdatum zu ändern</translation>
    </message>
    <message>
        <source>Approval removed</source>
        <translation>Genehmigung entfernt</translation>
    </message>
    <message>
        <source>Removed from the approved list</source>
        <translation>Aus der Liste genehmigter Verknüpfungen entfernt</translation>
    </message>
    <message>
        <source>Tried to remove it from the approved list</source>
        <translation>Versuch, sie aus der Liste genehmigter Verknüpfungen zu entfernen</translation>
    </message>
    <message>
        <source>Policy file applied</source>
        <translation>Richtliniendatei angewendet</translation>
    </message>
    <message>
        <source>Tried to apply a policy file</source>
        <translation>Versuch, eine Richtliniendatei anzuwenden</translation>
    </message>
    <message>
        <source>Connection requested</source>
        <translation>Verknüpfung angefragt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Tried to request it</source>
        <translation>Versuch, sie anzufragen</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Anfrage genehmigt</translation>
    </message>
    <message>
        <source>Tried to approve a request</source>
        <translation>Versuch, eine Anfrage zu genehmigen</translation>
    </message>
    <message>
        <source>Request denied</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Tried to deny a request</source>
        <translation>Versuch, eine Anfrage abzulehnen</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Tried to withdraw a request</source>
        <translation>Versuch, eine Anfrage zurückzuziehen</translation>
    </message>
    <message>
        <source>Decision on a request taken back</source>
        <translation>Entscheidung über eine Anfrage zurückgenommen</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Tried to change the role</source>
        <translation>Versuch, die Rolle zu ändern</translation>
    </message>
    <message>
        <source>Person suspended</source>
        <translation>Person gesperrt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Tried to suspend this person</source>
        <translation>Versuch, diese Person zu sperren</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Person wieder aufgenommen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Tried to take this person back</source>
        <translation>Versuch, diese Person wieder aufzunehmen</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Removed from the workspace</source>
        <translation>Aus dem Workspace entfernt</translation>
    </message>
    <message>
        <source>Tried to remove this person</source>
        <translation>Versuch, diese Person zu entfernen</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Workspace viewed as somebody else</source>
        <translation>Workspace als jemand anderes angesehen</translation>
    </message>
    <message>
        <source>Workspace viewed as this person</source>
        <translation>Als diese Person angesehen</translation>
    </message>
    <message>
        <source>Tried to view the workspace as this person</source>
        <translation>Versuch, den Workspace als diese Person anzusehen</translation>
    </message>
    <message>
        <source>Page created</source>
        <translation>Seite erstellt</translation>
    </message>
    <message>
        <source>Page changed</source>
        <translation>Seite geändert</translation>
    </message>
    <message>
        <source>Page moved to the trash</source>
        <translation>Seite in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Page taken out of the trash</source>
        <translation>Seite aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Content added to a page</source>
        <translation>Inhalt zu einer Seite hinzugefügt</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Workspace erstellt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>an action</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Tried to undo “%1”</source>
        <comment>an action</comment>
        <translation>Versuch, „%1“ rückgängig zu machen</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <comment>an action</comment>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>label, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Put on the approved list</source>
        <translation>In die Liste genehmigter Verknüpfungen aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Access to %n connection(s) ended</source>
        <translation>
            <numerusform>Zugriff auf %n Verknüpfung beendet</numerusform>
            <numerusform>Zugriff auf %n Verknüpfungen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>as somebody else</source>
        <comment>who looks at a workspace</comment>
        <translation>als jemand anderes</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>who looks at a workspace as somebody else</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verknüpfung</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Install policy</source>
        <translation>Installationsrichtlinie</translation>
    </message>
    <message>
        <source>Policy and approved list</source>
        <translation>Richtlinie und Liste genehmigter Verknüpfungen</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Mehrere Verknüpfungen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Workspace</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>what something was done to</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what something was done to</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>what something was done to</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It was refused, so there is nothing to undo.</source>
        <translation>Es wurde abgelehnt, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Actions of this kind cannot be undone.</source>
        <translation>Aktionen dieser Art lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This was undone already, or cannot be undone.</source>
        <translation>Das wurde bereits rückgängig gemacht oder lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No longer viewed as this person</source>
        <translation>Ansicht als Person beendet</translation>
    </message>
</context>
<context>
    <name>CapabilityFacts</name>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Can call</source>
        <translation>Kann aufrufen</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Select a connection in the list first.</source>
        <translation>Wählen Sie zuerst eine Verknüpfung in der Liste aus.</translation>
    </message>
    <message>
        <source>Select one connection alone.</source>
        <translation>Wählen Sie eine einzelne Verknüpfung aus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the connections of one person first.</source>
        <translation>Zeigen Sie zuerst die Verknüpfungen einer Person.</translation>
    </message>
    <message>
        <source>Only an internal connection belongs to one person who can hand it over.</source>
        <translation>Nur eine interne Verknüpfung gehört einer Person, die sie übergeben kann.</translation>
    </message>
    <message>
        <source>An internal connection has one bot and no users.</source>
        <translation>Eine interne Verknüpfung hat einen Bot und keine Benutzer.</translation>
    </message>
    <message>
        <source>The developer of %1 has not given a website.</source>
        <translation>Der Entwickler von %1 hat keine Website angegeben.</translation>
    </message>
    <message>
        <source>The developer of %1 has not given a support address.</source>
        <translation>Der Entwickler von %1 hat keine Support-Adresse angegeben.</translation>
    </message>
    <message>
        <source>Only an internal connection has a token of its own to be replaced.</source>
        <translation>Nur eine interne Verknüpfung hat ein eigenes Token, das ersetzt werden kann.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation>Persönliches Token</translation>
    </message>
    <message>
        <source>MCP client</source>
        <translation>MCP-Client</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Linkvorschau</translation>
    </message>
    <message>
        <source>This workspace only</source>
        <translation>Nur in diesem Workspace</translation>
    </message>
    <message>
        <source>Any workspace</source>
        <translation>In jedem Workspace</translation>
    </message>
    <message>
        <source>Selected workspaces</source>
        <translation>In ausgewählten Workspaces</translation>
    </message>
    <message>
        <source>Not in the Marketplace</source>
        <translation>Nicht im Marketplace</translation>
    </message>
    <message>
        <source>In review for the Marketplace</source>
        <translation>In Prüfung für den Marketplace</translation>
    </message>
    <message>
        <source>In the Marketplace</source>
        <translation>Im Marketplace</translation>
    </message>
    <message>
        <source>By own consent</source>
        <translation>Eigene Zustimmung</translation>
    </message>
    <message>
        <source>By a token</source>
        <translation>Per Token</translation>
    </message>
    <message>
        <source>By a workspace owner</source>
        <translation>Durch Verantwortliche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Owner left</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, %n day(s) left</source>
        <translation>
            <numerusform>Getrennt, noch %n Tag</numerusform>
            <numerusform>Getrennt, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>Kommentare lesen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation>Inhalte lesen</translation>
    </message>
    <message>
        <source>Update content</source>
        <translation>Inhalte ändern</translation>
    </message>
    <message>
        <source>Insert content</source>
        <translation>Inhalte einfügen</translation>
    </message>
    <message>
        <source>Insert comments</source>
        <translation>Kommentare einfügen</translation>
    </message>
    <message>
        <source>User information without e-mail addresses</source>
        <translation>Benutzerinformationen ohne E-Mail-Adressen</translation>
    </message>
    <message>
        <source>User information with e-mail addresses</source>
        <translation>Benutzerinformationen mit E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Reads content.</source>
        <translation>Liest Inhalte.</translation>
    </message>
    <message>
        <source>Updates content, but does not read it.</source>
        <translation>Ändert Inhalte, liest sie aber nicht.</translation>
    </message>
    <message>
        <source>Inserts content, but does not read it.</source>
        <translation>Fügt Inhalte ein, liest sie aber nicht.</translation>
    </message>
    <message>
        <source>Reads and updates content.</source>
        <translation>Liest und ändert Inhalte.</translation>
    </message>
    <message>
        <source>Reads and inserts content.</source>
        <translation>Liest Inhalte und fügt welche ein.</translation>
    </message>
    <message>
        <source>Updates and inserts content, but does not read it.</source>
        <translation>Ändert Inhalte und fügt welche ein, liest sie aber nicht.</translation>
    </message>
    <message>
        <source>Reads, updates and inserts content.</source>
        <translation>Liest und ändert Inhalte und fügt welche ein.</translation>
    </message>
    <message>
        <source>Neither reads nor changes content.</source>
        <translation>Liest und ändert keine Inhalte.</translation>
    </message>
    <message>
        <source>Reads and writes comments.</source>
        <translation>Liest und schreibt Kommentare.</translation>
    </message>
    <message>
        <source>Reads comments.</source>
        <translation>Liest Kommentare.</translation>
    </message>
    <message>
        <source>Writes comments, but does not read them.</source>
        <translation>Schreibt Kommentare, liest sie aber nicht.</translation>
    </message>
    <message>
        <source>Does not see people.</source>
        <translation>Sieht keine Personen.</translation>
    </message>
    <message>
        <source>Sees people, but not their e-mail addresses.</source>
        <translation>Sieht Personen, aber nicht ihre E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Sees people and their e-mail addresses.</source>
        <translation>Sieht Personen und ihre E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Search, and read pages, blocks, databases and views</source>
        <translation>Suchen und Seiten, Blöcke, Datenbanken und Ansichten lesen</translation>
    </message>
    <message>
        <source>Change, move and delete pages, blocks, databases and views</source>
        <translation>Seiten, Blöcke, Datenbanken und Ansichten ändern, verschieben und löschen</translation>
    </message>
    <message>
        <source>Create pages, blocks, databases and views, and upload files</source>
        <translation>Seiten, Blöcke, Datenbanken und Ansichten erstellen und Dateien hochladen</translation>
    </message>
    <message>
        <source>List and read comments</source>
        <translation>Kommentare auflisten und lesen</translation>
    </message>
    <message>
        <source>Add, change and delete comments</source>
        <translation>Kommentare hinzufügen, ändern und löschen</translation>
    </message>
    <message>
        <source>List people and bots</source>
        <translation>Personen und Bots auflisten</translation>
    </message>
    <message>
        <source>Ask who it is itself</source>
        <translation>Abfragen, wer sie selbst ist</translation>
    </message>
    <message>
        <source>One API token, kept by whoever runs it. It acts as its own bot.</source>
        <translation>Ein API-Token, das der Betreiber verwahrt. Handelt als eigener Bot.</translation>
    </message>
    <message>
        <source>OAuth: each person consents and chooses pages, and gets a bot and tokens of their own.</source>
        <translation>OAuth: Jede Person stimmt zu, wählt Seiten aus und bekommt einen eigenen Bot und eigene Tokens.</translation>
    </message>
    <message>
        <source>A personal access token. It acts as the person who made it.</source>
        <translation>Ein persönliches Zugriffstoken. Handelt als die Person, die es erstellt hat.</translation>
    </message>
    <message>
        <source>OAuth for MCP clients. It acts with all rights of the person who signed in.</source>
        <translation>OAuth für MCP-Clients. Handelt mit allen Rechten der angemeldeten Person.</translation>
    </message>
    <message>
        <source>OAuth, to show previews of links.</source>
        <translation>OAuth, um Linkvorschauen anzuzeigen.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>developer · kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Notion has no public call that tells this.</source>
        <translation>Notions öffentliche API gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>By own consent, in Gatehouse</source>
        <translation>Durch eigene Zustimmung, in Gatehouse</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>developer · listing</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You use it</source>
        <translation>Von Ihnen benutzt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>By others in this workspace</source>
        <translation>Von anderen in diesem Workspace</translation>
    </message>
    <message>
        <source>By nobody here</source>
        <translation>Von niemandem hier</translation>
    </message>
    <message>
        <source>You use it already.</source>
        <translation>Sie benutzen sie bereits.</translation>
    </message>
    <message>
        <source>You can install it. As you are a workspace owner, that also puts it on the approved list.</source>
        <translation>Sie können sie installieren. Da Sie Workspace-Verantwortliche(r) sind, kommt sie damit auch auf die Liste genehmigter Verknüpfungen.</translation>
    </message>
    <message>
        <source>You can install it.</source>
        <translation>Sie können sie installieren.</translation>
    </message>
    <message>
        <source>You have requested it. Workspace owners decide.</source>
        <translation>Sie haben sie angefragt. Workspace-Verantwortliche entscheiden darüber.</translation>
    </message>
    <message>
        <source>It is not approved, and here members install approved connections only. You can request it; workspace owners decide.</source>
        <translation>Sie ist nicht genehmigt, und hier installieren Mitglieder nur genehmigte Verknüpfungen. Sie können sie anfragen; Workspace-Verantwortliche entscheiden darüber.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not allow you to install connections.</source>
        <translation>Ihre Rolle in diesem Workspace erlaubt Ihnen nicht, Verknüpfungen zu installieren.</translation>
    </message>
    <message>
        <source>%1 has given no install address. Their website or their support says how %2 is connected. You can also install it here, and choose its pages now.</source>
        <translation>%1 hat keine Installationsadresse angegeben. Deren Website oder deren Support sagt, wie %2 verbunden wird. Sie können die Verknüpfung auch hier installieren und ihre Seiten jetzt wählen.</translation>
    </message>
    <message>
        <source>You continue at %1 in your browser, and allow it there. You can also install it here and choose its pages now; %2 then begins to work once it is connected there as well.</source>
        <translation>Weiter geht es bei %1 in Ihrem Browser; dort erlauben Sie es. Sie können die Verknüpfung auch hier installieren und ihre Seiten jetzt wählen; %2 arbeitet dann, sobald sie auch dort verbunden ist.</translation>
    </message>
    <message>
        <source>You use it already, until a date. Before then you can ask for longer; workspace owners decide.</source>
        <translation>Sie benutzen sie bereits, bis zu einem Datum. Vorher können Sie um mehr Zeit bitten; Workspace-Verantwortliche entscheiden.</translation>
    </message>
    <message>
        <source>You were allowed to use it until a date, and that has passed. You can request it again; workspace owners decide.</source>
        <translation>Sie durften sie bis zu einem Datum benutzen, und das ist vorbei. Sie können sie erneut anfragen; Workspace-Verantwortliche entscheiden.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The plan of this workspace does not include this.</source>
        <translation>Das Paket dieses Workspace enthält das nicht.</translation>
    </message>
    <message>
        <source>It belongs to the enterprise plan.</source>
        <translation>Es gehört zum Paket für Unternehmen.</translation>
    </message>
    <message>
        <source>The install policy of this workspace does not allow this.</source>
        <translation>Die Installationsrichtlinie dieses Workspace lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to approve the connection.</source>
        <translation>Bitten Sie Workspace-Verantwortliche, die Verknüpfung zu genehmigen.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not allow this.</source>
        <translation>Ihre Rolle in diesem Workspace lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Ask a workspace owner to do it, or to change your role.</source>
        <translation>Bitten Sie Workspace-Verantwortliche, das zu tun oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>The token may not do this.</source>
        <translation>Das Token darf das nicht.</translation>
    </message>
    <message>
        <source>Give the connection the capability it lacks, or use another token.</source>
        <translation>Geben Sie der Verknüpfung die fehlende Berechtigung oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://. http:// is possible on this computer only.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt. http:// ist nur auf diesem Computer möglich.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Es gibt keinen Server mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the address and your network connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs and that you are online, then try again.</source>
        <translation>Prüfen Sie, ob er läuft und Sie online sind, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zum Server ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address. If the server uses a certificate of your own, add it to the profile.</source>
        <translation>Prüfen Sie die Adresse. Wenn der Server ein eigenes Zertifikat von Ihnen verwendet, fügen Sie es dem Profil hinzu.</translation>
    </message>
    <message>
        <source>The change was sent, but its answer did not arrive.</source>
        <translation>Die Änderung wurde gesendet, aber es kam keine Antwort an.</translation>
    </message>
    <message>
        <source>It may have happened or not. Refresh to see which before you try again.</source>
        <translation>Ob sie ausgeführt wurde, ist offen. Aktualisieren Sie die Ansicht, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing more will happen.</source>
        <translation>Es geschieht nichts weiter.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation>Der Server hat mit einer Webseite statt mit Daten geantwortet.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a sign-in page stands in between.</source>
        <translation>Prüfen Sie die Adresse und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut off or could not be understood.</source>
        <translation>Die Antwort des Servers war unvollständig oder unverständlich.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was too large for the server.</source>
        <translation>Die Anfrage war zu groß für den Server.</translation>
    </message>
    <message>
        <source>Do it in smaller parts.</source>
        <translation>Teilen Sie die Anfrage auf.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Details has its reason.</source>
        <translation>„Details“ nennt den Grund.</translation>
    </message>
    <message>
        <source>The token is not valid any more.</source>
        <translation>Das Token ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>It was revoked or has expired. Enter a new one.</source>
        <translation>Es wurde widerrufen oder ist abgelaufen. Geben Sie ein neues ein.</translation>
    </message>
    <message>
        <source>This is missing or not shared with this connection.</source>
        <translation>Das fehlt oder ist nicht für diese Verknüpfung freigegeben.</translation>
    </message>
    <message>
        <source>Check that it was not deleted, and that the connection was given access.</source>
        <translation>Prüfen Sie, ob es gelöscht wurde und ob die Verknüpfung Zugriff darauf hat.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime.</source>
        <translation>Jemand anderes hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>Refresh to see the present state, then decide again.</source>
        <translation>Aktualisieren Sie die Ansicht und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Beim Server selbst ist ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays, report the request id in Details.</source>
        <translation>Versuchen Sie es später erneut. Wenn das Problem bleibt, melden Sie die Anfrage-ID aus „Details“.</translation>
    </message>
    <message>
        <source>The workspace file is not where it was.</source>
        <translation>Die Workspace-Datei ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>Put it back, or create a new workspace.</source>
        <translation>Legen Sie sie zurück oder erstellen Sie einen neuen Workspace.</translation>
    </message>
    <message>
        <source>The workspace file can only be read.</source>
        <translation>Die Workspace-Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Give yourself write permission for its folder, then open it again.</source>
        <translation>Geben Sie sich Schreibrechte für den Ordner und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is no room left for the workspace, so nothing was changed.</source>
        <translation>Kein Platz mehr für den Workspace; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some disk space, then do it again.</source>
        <translation>Schaffen Sie Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Gatehouse.</source>
        <translation>Dieser Workspace stammt von einem neueren Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse to open it. Nothing was changed.</source>
        <translation>Aktualisieren Sie Gatehouse, um ihn zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Die Workspace-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a copy. “gatehouse-workspace check” lists what is wrong.</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her. „gatehouse-workspace check“ listet die Fehler auf.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written.</source>
        <translation>Die Workspace-Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Details has the reason.</source>
        <translation>„Details“ nennt den Grund.</translation>
    </message>
    <message>
        <source>The local workspace could not open its port on this computer.</source>
        <translation>Der lokale Workspace konnte seinen Port auf diesem Computer nicht öffnen.</translation>
    </message>
    <message>
        <source>Another program uses it. Close that program, then try again.</source>
        <translation>Ein anderes Programm belegt ihn. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gatehouse is already open with this folder.</source>
        <translation>Gatehouse ist mit diesem Ordner bereits geöffnet.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Verwenden Sie das geöffnete Fenster.</translation>
    </message>
    <message>
        <source>This system has no keyring that answers.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokens are kept until Gatehouse is closed, and nowhere else. Start a keyring to keep them.</source>
        <translation>Tokens werden nur aufbewahrt, bis Gatehouse geschlossen wird. Starten Sie einen Schlüsselbund, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keyring does not answer.</source>
        <translation>Ihr Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Möglicherweise wartet er in einem anderen Fenster auf sein Passwort.</translation>
    </message>
    <message>
        <source>Your keyring refused the token.</source>
        <translation>Ihr Schlüsselbund hat das Token abgelehnt.</translation>
    </message>
    <message>
        <source>The token of this profile is not in your keyring.</source>
        <translation>Das Token dieses Profils ist nicht in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>A file of Gatehouse cannot be read.</source>
        <translation>Eine Datei von Gatehouse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Details names the file.</source>
        <translation>„Details“ nennt die Datei.</translation>
    </message>
    <message>
        <source>A file of Gatehouse cannot be written.</source>
        <translation>Eine Datei von Gatehouse lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions. Details names the file.</source>
        <translation>Prüfen Sie freien Speicherplatz und Zugriffsrechte. „Details“ nennt die Datei.</translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing was changed.</source>
        <translation>Dieses Profil ist schreibgeschützt, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To change something, switch “Read-only” off for this profile in Settings.</source>
        <translation>Um etwas zu ändern, schalten Sie „Schreibgeschützt“ für dieses Profil in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Only workspace owners may create connections here.</source>
        <translation>Nur Workspace-Verantwortliche dürfen hier Verknüpfungen erstellen.</translation>
    </message>
    <message>
        <source>The policy of this workspace says so. Ask an owner to create it; they can hand it over to you.</source>
        <translation>So legt es die Richtlinie dieses Workspace fest. Bitten Sie eine verantwortliche Person, sie zu erstellen; sie kann sie Ihnen übergeben.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not allow you to create connections.</source>
        <translation>Ihre Rolle in diesem Workspace erlaubt es nicht, Verknüpfungen zu erstellen.</translation>
    </message>
    <message>
        <source>Owners and members may. Ask a workspace owner to change your role.</source>
        <translation>Verantwortliche und Mitglieder dürfen es. Bitten Sie eine verantwortliche Person, Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>It was not allowed in the browser.</source>
        <translation>Im Browser wurde es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Begin again whenever you like.</source>
        <translation>Nichts wurde geändert. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>The server does not know this client id with this secret.</source>
        <translation>Der Server kennt diese Client-ID mit diesem Secret nicht.</translation>
    </message>
    <message>
        <source>Compare both with the place where the connection was registered.</source>
        <translation>Vergleichen Sie beides mit der Stelle, an der die Verknüpfung registriert wurde.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: another program has renewed it, or it was revoked.</source>
        <translation>Es lässt sich nicht mehr erneuern: Ein anderes Programm hat es erneuert, oder es wurde widerrufen.</translation>
    </message>
    <message>
        <source>Choose its pages again to get a new token.</source>
        <translation>Wählen Sie die Seiten neu aus, um ein neues Token zu erhalten.</translation>
    </message>
    <message>
        <source>The server does not accept this consent any more.</source>
        <translation>Der Server nimmt diese Zustimmung nicht mehr an.</translation>
    </message>
    <message>
        <source>It was used already, or too much time has passed. Begin again.</source>
        <translation>Sie wurde schon benutzt, oder es ist zu viel Zeit vergangen. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Aus dem Browser kam rechtzeitig niemand zurück.</translation>
    </message>
    <message>
        <source>Begin again. If the browser shows an error, the redirect address may not be registered.</source>
        <translation>Beginnen Sie neu. Zeigt der Browser einen Fehler, ist vielleicht die Weiterleitungsadresse nicht registriert.</translation>
    </message>
    <message>
        <source>The answer with the tokens got lost.</source>
        <translation>Die Antwort mit den Token ging verloren.</translation>
    </message>
    <message>
        <source>A consent works once. Begin again.</source>
        <translation>Eine Zustimmung gilt nur einmal. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The server answered, but not with tokens.</source>
        <translation>Der Server hat geantwortet, aber nicht mit Token.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, begin again in a while.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, beginnen Sie nach einer Weile neu.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Ein anderes Programm benutzt diesen Port.</translation>
    </message>
    <message>
        <source>Choose another port and register its redirect address, or end that program.</source>
        <translation>Wählen Sie einen anderen Port und registrieren Sie dessen Weiterleitungsadresse, oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>The server refused the consent.</source>
        <translation>Der Server hat die Zustimmung abgelehnt.</translation>
    </message>
    <message>
        <source>Compare client id and redirect address with the place where the connection was registered.</source>
        <translation>Vergleichen Sie Client-ID und Weiterleitungsadresse mit der Stelle, an der die Verknüpfung registriert wurde.</translation>
    </message>
    <message>
        <source>You did not sign in.</source>
        <translation>Sie haben sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>This server does not let people sign in from Gatehouse.</source>
        <translation>Bei diesem Server kann man sich nicht aus Gatehouse anmelden.</translation>
    </message>
    <message>
        <source>Check the address, or use a session token.</source>
        <translation>Prüfen Sie die Adresse, oder benutzen Sie ein Sitzungstoken.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The answer got lost after you signed in.</source>
        <translation>Nach Ihrer Anmeldung ging die Antwort verloren.</translation>
    </message>
    <message>
        <source>Signing in works once. Begin again.</source>
        <translation>Eine Anmeldung gilt nur einmal. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Copy it again, whole. It may also have been replaced or revoked: whoever gave it to you knows the present one.</source>
        <translation>Kopieren Sie es noch einmal vollständig. Vielleicht wurde es auch ersetzt oder widerrufen: Wer es Ihnen gegeben hat, kennt das jetzige.</translation>
    </message>
    <message>
        <source>The token cannot be renewed any more: another program has renewed it, or it was revoked.</source>
        <translation>Das Token lässt sich nicht mehr erneuern: Ein anderes Programm hat es erneuert, oder es wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Melden Sie sich erneut an, um ein neues zu bekommen.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>An admin console for the connections of a Notion workspace.</source>
        <translation>Eine Verwaltungskonsole für die Verknüpfungen eines Notion-Workspace.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a version number, %2 the name of a licence</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AddApprovalDialog</name>
    <message>
        <source>Loading connections…</source>
        <translation>Verknüpfungen werden geladen…</translation>
    </message>
    <message>
        <source>No installed connection that is not approved matches “%1”.</source>
        <translation>Keine installierte, nicht genehmigte Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Every installed connection is approved already. What nobody has installed cannot be approved.</source>
        <translation>Jede installierte Verknüpfung ist schon genehmigt. Was niemand installiert hat, kann nicht genehmigt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose one or several. Only connections that are installed here can be approved.</source>
        <translation>Wählen Sie eine oder mehrere. Nur hier installierte Verknüpfungen können genehmigt werden.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Members may install %1.</source>
        <translation>Mitglieder dürfen %1 installieren.</translation>
    </message>
    <message numerus="yes">
        <source>Members may install these %n connections.</source>
        <translation>
            <numerusform>Mitglieder dürfen diese Verknüpfung installieren.</numerusform>
            <numerusform>Mitglieder dürfen diese %n Verknüpfungen installieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung genehmigen</numerusform>
            <numerusform>%n Verknüpfungen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add approved connection</source>
        <translation>Genehmigte Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Search name, developer or person</source>
        <translation>Name, Entwickler oder Person suchen</translation>
    </message>
    <message>
        <source>Installed, not approved</source>
        <translation>Installiert, nicht genehmigt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AddConnectionDialog</name>
    <message>
        <source>Add connection</source>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>How a connection is added depends on who makes it, and on what you were given.</source>
        <translation>Wie eine Verknüpfung hinzugefügt wird, hängt davon ab, wer sie entwickelt und was Sie bekommen haben.</translation>
    </message>
    <message>
        <source>From Notion’s Marketplace</source>
        <translation>Aus Notions Marketplace</translation>
    </message>
    <message>
        <source>Somebody else makes it. Notion has no public call for this: your browser opens the Marketplace, and what you add there appears here.</source>
        <translation>Jemand anders entwickelt sie. Notion hat dafür keinen öffentlichen Aufruf: Ihr Browser öffnet den Marketplace, und was Sie dort hinzufügen, erscheint hier.</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>Aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Somebody else makes it. You go on at its developer’s and allow it in the browser; where the policy forbids that, you can request it.</source>
        <translation>Jemand anders entwickelt sie. Weiter geht es auf deren Website, und Sie erlauben sie im Browser; wo die Richtlinie das verbietet, können Sie sie anfragen.</translation>
    </message>
    <message>
        <source>A public connection of your own</source>
        <translation>Eine eigene öffentliche Verknüpfung</translation>
    </message>
    <message>
        <source>You or your company registered it, and you have its client id and its client secret.</source>
        <translation>Sie oder Ihre Firma haben sie registriert, und Sie haben ihre Client-ID und ihr Client-Secret.</translation>
    </message>
    <message>
        <source>By internal token</source>
        <translation>Mit einem internen Token</translation>
    </message>
    <message>
        <source>Somebody gave you the token of an internal connection. It is checked, and kept in your keyring.</source>
        <translation>Jemand hat Ihnen das Token einer internen Verknüpfung gegeben. Es wird geprüft und kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AddTokenDialog</name>
    <message>
        <source>The token of %1 is held until Gatehouse closes: there is no keyring that answers.</source>
        <translation>Das Token von %1 wird aufbewahrt, bis Gatehouse geschlossen wird: Es antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token of %1 is in your keyring.</source>
        <translation>Das Token von %1 ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is not a whole token. Copy it again, without anything around it.</source>
        <translation>Das ist kein vollständiges Token. Kopieren Sie es noch einmal, ohne etwas davor oder danach.</translation>
    </message>
    <message>
        <source>Add by internal token</source>
        <translation>Mit einem internen Token hinzufügen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It goes into your keyring and nowhere else.</source>
        <translation>Es kommt in Ihren Schlüsselbund und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Whoever made the connection finds it at Notion: developer portal, the connection, tab Configuration. The pages it may see are chosen there as well, under Content access.</source>
        <translation>Wer die Verknüpfung erstellt hat, findet es bei Notion: Entwicklerportal, die Verknüpfung, Reiter Configuration. Auch die Seiten, die sie sehen darf, werden dort gewählt, unter Content access.</translation>
    </message>
    <message>
        <source>Whoever made the connection, or a workspace owner, finds it under Connections: the connection, tab Token, “Copy token”.</source>
        <translation>Wer die Verknüpfung erstellt hat, oder ein Workspace-Verantwortlicher, findet es unter Verknüpfungen: die Verknüpfung, Reiter Token, „Token kopieren“.</translation>
    </message>
    <message>
        <source>Open Notion’s developer portal</source>
        <translation>Notions Entwicklerportal öffnen</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Another token of this bot is held here. This one takes its place.</source>
        <translation>Hier wird ein anderes Token dieses Bots aufbewahrt. Dieses tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>It is listed under “Tokens on this computer”, where it can be copied, checked and removed.</source>
        <translation>Es steht dann unter „Token auf diesem Computer“; dort kann es kopiert, geprüft und entfernt werden.</translation>
    </message>
    <message>
        <source>Replace the token that is held</source>
        <translation>Aufbewahrtes Token ersetzen</translation>
    </message>
    <message>
        <source>Keep token in keyring</source>
        <translation>Token in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>For the token of an internal connection that somebody gave you. You are told what it is before anything is kept.</source>
        <translation>Für das Token einer internen Verknüpfung, das Ihnen jemand gegeben hat. Sie erfahren, was es ist, bevor etwas aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalDialogs</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installiert von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Review by</source>
        <extracomment>column: until when an approval is to be looked at again</extracomment>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Built by Notion</source>
        <translation>Von Notion entwickelt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is not on the list itself: the policy approves what Notion builds.</source>
        <translation>Sie steht nicht selbst auf der Liste: Die Richtlinie genehmigt, was Notion entwickelt.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalMenu</name>
    <message>
        <source>Show details in Connections</source>
        <translation>Details unter „Verknüpfungen“ anzeigen</translation>
    </message>
    <message>
        <source>View users with access</source>
        <translation>Benutzer mit Zugriff anzeigen</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Nach Benutzer filtern</translation>
    </message>
    <message>
        <source>Edit note and review date…</source>
        <translation>Hinweis und Prüfdatum bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke access of</source>
        <translation>Zugriff widerrufen von</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a person whose access is revoked</comment>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>Choose among all %n…</source>
        <translation>
            <numerusform>Unter allen %n auswählen…</numerusform>
            <numerusform>Unter allen %n auswählen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect all users…</source>
        <translation>Alle Benutzer abmelden…</translation>
    </message>
    <message>
        <source>It is not on the list itself: the policy approves what Notion builds.</source>
        <translation>Sie steht nicht selbst auf der Liste: Die Richtlinie genehmigt, was Notion entwickelt.</translation>
    </message>
    <message>
        <source>Remove from the approved list…</source>
        <translation>Aus der Liste genehmigter Verknüpfungen entfernen…</translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalsController</name>
    <message>
        <source>Approved list</source>
        <translation>Genehmigte Verknüpfungen</translation>
    </message>
    <message>
        <source>Notion’s public API tells neither the install policy nor the approved list. In Notion, owners find both in Settings → Connections.</source>
        <translation>Die öffentliche API von Notion nennt weder die Installationsrichtlinie noch die Liste genehmigter Verknüpfungen. In Notion finden Verantwortliche beides unter Einstellungen → Verknüpfungen.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Notion öffnen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalsPane</name>
    <message>
        <source>Approved list</source>
        <translation>Genehmigte Verknüpfungen</translation>
    </message>
    <message>
        <source>Which connections members may install.</source>
        <translation>Welche Verknüpfungen Mitglieder installieren dürfen.</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verknüpfungen suchen</translation>
    </message>
    <message>
        <source>+ Add approved connection</source>
        <translation>+ Genehmigte Verknüpfung</translation>
    </message>
    <message>
        <source>Policy as a file</source>
        <translation>Richtlinie als Datei</translation>
    </message>
    <message>
        <source>Approved connections</source>
        <translation>Genehmigte Verknüpfungen</translation>
    </message>
    <message>
        <source>Export policy…</source>
        <translation>Richtlinie exportieren…</translation>
    </message>
    <message>
        <source>Import policy…</source>
        <translation>Richtlinie importieren…</translation>
    </message>
    <message>
        <source>Restricting what members install, the approved list and reviews belong to the enterprise plan. This workspace has another plan: members may install every connection.</source>
        <translation>Installationen einzuschränken, die Liste genehmigter Verknüpfungen und Prüfdaten gehören zum Paket für Unternehmen. Dieser Workspace hat ein anderes Paket: Mitglieder dürfen jede Verknüpfung installieren.</translation>
    </message>
    <message>
        <source>Guests install no connections, so there is nothing to see here. Owners and members see the install policy.</source>
        <translation>Gäste installieren keine Verknüpfungen, darum gibt es hier nichts zu sehen. Verantwortliche und Mitglieder sehen die Installationsrichtlinie.</translation>
    </message>
    <message>
        <source>Only workspace owners see the approved list. If you need a connection, ask an owner to approve it.</source>
        <translation>Nur Workspace-Verantwortliche sehen die Liste genehmigter Verknüpfungen. Wenn Sie eine Verknüpfung brauchen, bitten Sie Verantwortliche, sie zu genehmigen.</translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation>Noch ist nichts genehmigt.</translation>
    </message>
    <message>
        <source>No approved connection matches “%1”.</source>
        <translation>Keine genehmigte Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Loading the approved list…</source>
        <translation>Die Liste genehmigter Verknüpfungen wird geladen…</translation>
    </message>
    <message>
        <source>No installed connection matches “%1”.</source>
        <translation>Keine installierte Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No connection is installed that could be approved. Once an owner installs one, it is listed here.</source>
        <translation>Es ist keine Verknüpfung installiert, die genehmigt werden könnte. Sobald Verantwortliche eine installieren, steht sie hier.</translation>
    </message>
    <message>
        <source>Request a connection…</source>
        <translation>Verknüpfung anfragen…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditDelegate</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what something was done to, and whether it was done or refused</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>Unter „Personen“ zeigen</translation>
    </message>
    <message>
        <source>Show in Connections</source>
        <translation>Unter „Verknüpfungen“ zeigen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Viewed as</source>
        <translation>Angesehen als</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verknüpfungs-ID</translation>
    </message>
    <message>
        <source>Person’s id</source>
        <translation>Personen-ID</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>Seiten-ID</translation>
    </message>
    <message>
        <source>More events of %1</source>
        <comment>a connection</comment>
        <translation>Weitere Ereignisse von %1</translation>
    </message>
    <message>
        <source>More events of “%1”</source>
        <comment>a page</comment>
        <translation>Weitere Ereignisse von „%1“</translation>
    </message>
    <message>
        <source>More that was done to %1</source>
        <comment>a person</comment>
        <translation>Weiteres, was %1 betraf</translation>
    </message>
    <message>
        <source>More that %1 did</source>
        <comment>a person</comment>
        <translation>Weiteres, was %1 tat</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditDifferenceView</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>fact, before or after, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What the event says</source>
        <translation>Was das Ereignis besagt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditExportDialog</name>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n Ereignis steht in %1.</numerusform>
            <numerusform>%n Ereignisse stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written…</source>
        <translation>
            <numerusform>%n Ereignis geschrieben…</numerusform>
            <numerusform>%n Ereignisse geschrieben…</numerusform>
        </translation>
    </message>
    <message>
        <source>All events of this workspace, newest first. Times are in UTC.</source>
        <translation>Alle Ereignisse dieses Workspace, die neuesten zuerst. Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>All events that fit the filter, newest first, also those that were not scrolled to. Times are in UTC.</source>
        <translation>Alle Ereignisse, die zum Filter passen, die neuesten zuerst, auch die noch nicht angezeigten. Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets.</source>
        <translation>Eine Tabelle für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>One event a line, with all it says, for other programs.</source>
        <translation>Ein Ereignis je Zeile, mit allem, was es besagt, für andere Programme.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditFilterBar</name>
    <message>
        <source>Who: %1</source>
        <comment>filter</comment>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>To whom: %1</source>
        <comment>filter</comment>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <comment>filter</comment>
        <translation>Verknüpfung: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <comment>filter</comment>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <comment>filter</comment>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <comment>filter</comment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <comment>filter</comment>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>filter</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Filter by who did it</source>
        <translation>Danach filtern, wer es tat</translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>filter</comment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Filter by the person it was done to</source>
        <translation>Nach der betroffenen Person filtern</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>filter</comment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Filter by connection</source>
        <translation>Nach Verknüpfung filtern</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>filter</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Filter by page</source>
        <translation>Nach Seite filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>filter</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Filter by what was done</source>
        <translation>Danach filtern, was getan wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>filter</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Filter by whether it was done or refused</source>
        <translation>Danach filtern, ob es erledigt oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>filter</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filter by when it happened</source>
        <translation>Danach filtern, wann es geschah</translation>
    </message>
    <message>
        <source>Search name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search name, developer or id</source>
        <translation>Name, Entwickler oder ID suchen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search page title</source>
        <translation>Seitentitel suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page matches “%1”.</source>
        <translation>Keine Seite passt zu „%1“.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Erledigt und abgelehnt</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>event, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, refused, %2</source>
        <comment>event, who and when</comment>
        <translation>%1, abgelehnt, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>event, exact time</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, as whom</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On what</source>
        <extracomment>column: to what something was done</extracomment>
        <translation>Woran</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditPane</name>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>More events of this connection</source>
        <translation>Weitere Ereignisse dieser Verknüpfung</translation>
    </message>
    <message>
        <source>More that was done to this person</source>
        <translation>Weiteres, was diese Person betraf</translation>
    </message>
    <message>
        <source>More that %1 did</source>
        <comment>a person</comment>
        <translation>Weiteres, was %1 tat</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>%n ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>%n ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Who did what to what, newest first.</source>
        <translation>Wer was woran getan hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write everything that fits the filter into a file</source>
        <translation>Alles, was zum Filter passt, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Loading the audit log…</source>
        <translation>Audit-Protokoll wird geladen…</translation>
    </message>
    <message>
        <source>Notion’s public API does not tell what happened in a workspace. Owners on the enterprise plan find the audit log in Notion’s settings and can export it there.</source>
        <translation>Die öffentliche API von Notion sagt nicht, was in einem Workspace geschehen ist. Verantwortliche mit dem Paket für Unternehmen finden das Audit-Protokoll in den Einstellungen von Notion und können es dort exportieren.</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>The audit log belongs to the enterprise plan, and this workspace has another. What happened to a connection is in Connections, under Activity.</source>
        <translation>Das Audit-Protokoll gehört zum Paket für Unternehmen, und dieser Workspace hat ein anderes. Was mit einer Verknüpfung geschehen ist, steht in „Verknüpfungen“ unter „Verlauf“.</translation>
    </message>
    <message>
        <source>Only workspace owners see the audit log.</source>
        <translation>Nur Workspace-Verantwortliche sehen das Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Only workspace owners see the audit log. What happened to your own connections is in Connections, under Activity.</source>
        <translation>Nur Workspace-Verantwortliche sehen das Audit-Protokoll. Was mit Ihren eigenen Verknüpfungen geschehen ist, steht in „Verknüpfungen“ unter „Verlauf“.</translation>
    </message>
    <message>
        <source>Nothing has happened in this workspace yet.</source>
        <translation>In diesem Workspace ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing in the log fits these filters.</source>
        <translation>Nichts im Protokoll passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>More events of this page</source>
        <translation>Weitere Ereignisse dieser Seite</translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditPeriodDialog</name>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Both days are included, in your local time.</source>
        <translation>Beide Tage zählen mit, in Ihrer Ortszeit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CapabilitiesField</name>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Benutzerinformationen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without e-mail addresses</source>
        <translation>Ohne E-Mail-Adressen</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Mit E-Mail-Adressen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CheckPolicyCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no policy file: %2.</source>
        <translation>%1 ist keine Richtliniendatei: %2.</translation>
    </message>
    <message>
        <source>Notion’s public API has no call that tells policy and approved list.</source>
        <translation>Die öffentliche API von Notion hat keinen Aufruf, der Richtlinie und Liste genehmigter Verknüpfungen nennt.</translation>
    </message>
    <message>
        <source>The workspace is as the file says.</source>
        <translation>Der Workspace ist so, wie es in der Datei steht.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ChoicePopup</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ClipboardCountdown</name>
    <message>
        <source>Copy again</source>
        <translation>Erneut kopieren</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>%1 on the clipboard – cleared in %2 s</source>
        <comment>Token of Nightly export, number of seconds</comment>
        <translation>%1 in der Zwischenablage – wird in %2 s gelöscht</translation>
    </message>
    <message>
        <source>%1 no longer on the clipboard – forgotten in %2 s</source>
        <comment>connection, number of seconds</comment>
        <translation>%1 nicht mehr in der Zwischenablage – wird in %2 s vergessen</translation>
    </message>
    <message>
        <source>%1 still on the clipboard: this system lets only an active window clear it. Come back to this window to clear it.</source>
        <translation>%1 noch in der Zwischenablage: Dieses System lässt sie nur von einem aktiven Fenster löschen. Kehren Sie zum Löschen zu diesem Fenster zurück.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a connection, a person or a profile</source>
        <translation>Befehl, Verknüpfung, Person oder Profil finden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ wählen · Eingabe öffnen · Esc schließen</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>„%1“ wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Check the spelling, or type a part of the name.</source>
        <translation>Nichts heißt „%1“. Prüfen Sie die Schreibweise, oder geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Connections and people could not all be searched: %1 %2</source>
        <translation>Verknüpfungen und Personen konnten nicht alle durchsucht werden: %1 %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>There are more. Type more of the name.</source>
        <translation>Es gibt weitere. Geben Sie mehr vom Namen ein.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CommandPaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Composition</name>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Workspace</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConfirmDialog</name>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectNotionDialog</name>
    <message>
        <source>This token acts as the bot “%1”.</source>
        <translation>Dieses Token handelt als Bot „%1“.</translation>
    </message>
    <message>
        <source>This token acts as the bot “%1” in the workspace “%2”.</source>
        <translation>Dieses Token handelt im Workspace „%2“ als Bot „%1“.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>This is not a whole token. Copy it again, without anything around it.</source>
        <translation>Das ist kein vollständiges Token. Kopieren Sie es noch einmal, ohne etwas davor oder danach.</translation>
    </message>
    <message>
        <source>Connect to Notion</source>
        <translation>Mit Notion verbinden</translation>
    </message>
    <message>
        <source>Paste the token of an internal connection or a personal access token. It is tested before anything is saved.</source>
        <translation>Fügen Sie das Token einer internen Verknüpfung oder ein persönliches Zugriffstoken ein. Es wird getestet, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is kept in your keyring and nowhere else.</source>
        <translation>Es wird nur in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>Woher bekomme ich ein Token?</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Testen und verbinden</translation>
    </message>
    <message>
        <source>Sign in with your own public connection instead</source>
        <translation>Stattdessen mit Ihrer eigenen öffentlichen Verknüpfung anmelden</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectWorkspaceDialog</name>
    <message>
        <source>You are signed in as %1 in the workspace “%2”.</source>
        <translation>Sie sind im Workspace „%2“ als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://. http:// is possible on this computer only.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt. http:// ist nur auf diesem Computer möglich.</translation>
    </message>
    <message>
        <source>A session token begins with ses_.</source>
        <translation>Ein Sitzungstoken beginnt mit ses_.</translation>
    </message>
    <message>
        <source>Connect to a Gatehouse workspace</source>
        <translation>Mit Gatehouse-Workspace verbinden</translation>
    </message>
    <message>
        <source>One that gatehouse-workspace serves, on this or another computer. It is tested before anything is saved.</source>
        <translation>Einer, den gatehouse-workspace auf diesem oder einem anderen Computer bereitstellt. Die Angaben werden getestet, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Whoever keeps the workspace makes one with “gatehouse-workspace token --person”. It is kept in your keyring and nowhere else.</source>
        <translation>Wer den Workspace betreibt, erstellt es mit „gatehouse-workspace token --person“. Es wird nur in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Testen und verbinden</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With the e-mail address and password you have there.</source>
        <translation>Mit der E-Mail-Adresse und dem Passwort, die Sie dort haben.</translation>
    </message>
    <message>
        <source>With a session token</source>
        <translation>Mit einem Sitzungstoken</translation>
    </message>
    <message>
        <source>Somebody who keeps the workspace gave you one.</source>
        <translation>Jemand, der den Workspace betreibt, hat Ihnen eines gegeben.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened to it is unknown. %1</source>
        <translation>Was mit ihr geschehen ist, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading activity…</source>
        <translation>Verlauf wird geladen…</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Es ist noch nichts mit ihr geschehen.</translation>
    </message>
    <message>
        <source>This was undone already, or cannot be undone.</source>
        <translation>Das ist schon rückgängig gemacht oder lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all in the audit log</source>
        <translation>Alle im Audit-Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Support fragen</translation>
    </message>
    <message>
        <source>View users</source>
        <translation>Benutzer zeigen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Users %1</source>
        <comment>tab with a count</comment>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung wiederherstellen</numerusform>
            <numerusform>%n Verknüpfungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung trennen</numerusform>
            <numerusform>%n Verknüpfungen trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <comment>tab with a count</comment>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionDialogs</name>
    <message>
        <source>Creating %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Reading it again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>Handing over to %1…</source>
        <translation>Übergabe an %1…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionForm</name>
    <message>
        <source>A change works for each person after their next consent.</source>
        <translation>Eine Änderung gilt für jede Person nach ihrer nächsten Einwilligung.</translation>
    </message>
    <message>
        <source>A change works at once.</source>
        <translation>Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Enter a web address, such as https://example.org.</source>
        <translation>Geben Sie eine Webadresse ein, zum Beispiel https://example.org.</translation>
    </message>
    <message>
        <source>Enter a mail address or a web address, such as help@example.org.</source>
        <translation>Geben Sie eine E-Mail- oder Webadresse ein, zum Beispiel help@example.org.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>The company or person who makes it. May stay empty.</source>
        <translation>Die Firma oder Person, die sie herstellt. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Support-Adresse</translation>
    </message>
    <message>
        <source>A mail address or a web address.</source>
        <translation>Eine E-Mail- oder Webadresse.</translation>
    </message>
    <message>
        <source>Who may install it</source>
        <translation>Wer sie installieren darf</translation>
    </message>
    <message numerus="yes">
        <source>%n selected workspace(s). This was fixed when it was created.</source>
        <translation>
            <numerusform>%n ausgewählter Workspace. Das wurde bei der Erstellung festgelegt.</numerusform>
            <numerusform>%n ausgewählte Workspaces. Das wurde bei der Erstellung festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any workspace. This was fixed when it was created.</source>
        <translation>Jeder Workspace. Das wurde bei der Erstellung festgelegt.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Only people with its install address find it.</source>
        <translation>Nur wer ihre Installationsadresse hat, findet sie.</translation>
    </message>
    <message>
        <source>It was handed in, and is not found there before it is accepted.</source>
        <translation>Sie ist eingereicht und erst zu finden, wenn sie angenommen ist.</translation>
    </message>
    <message>
        <source>Everybody can find and install it.</source>
        <translation>Alle können sie finden und installieren.</translation>
    </message>
    <message>
        <source>Who manages its pages</source>
        <translation>Wer ihre Seiten verwaltet</translation>
    </message>
    <message>
        <source>Everybody who may edit the page</source>
        <translation>Alle, die die Seite bearbeiten dürfen</translation>
    </message>
    <message>
        <source>They add it to pages and disconnect it from them.</source>
        <translation>Sie fügen sie zu Seiten hinzu und trennen sie davon.</translation>
    </message>
    <message>
        <source>Workspace owners only</source>
        <translation>Nur Workspace-Verantwortliche</translation>
    </message>
    <message>
        <source>Nobody else adds it to a page or disconnects it from one.</source>
        <translation>Niemand sonst fügt sie zu einer Seite hinzu oder trennt sie davon.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionHeader</name>
    <message>
        <source>Built by Notion</source>
        <translation>Von Notion entwickelt</translation>
    </message>
    <message>
        <source>This token&apos;s own bot</source>
        <translation>Eigener Bot dieses Tokens</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionListModel</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>column: the date on which a connection was added</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>column: what a connection may do</extracomment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>the first capability and how many more there are: &quot;Read +2&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a connection, developer and kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>An internal connection has one bot and no users.</source>
        <translation>Eine interne Verknüpfung hat einen Bot und keine Benutzer.</translation>
    </message>
    <message>
        <source>Can be restored until %1.</source>
        <translation>Kann bis %1 wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionMenu</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>View users with access</source>
        <translation>Benutzer mit Zugriff anzeigen</translation>
    </message>
    <message>
        <source>Visit the developer&apos;s website</source>
        <translation>Website des Entwicklers besuchen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Support fragen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung wiederherstellen</numerusform>
            <numerusform>%n Verknüpfungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke access of %1…</source>
        <comment>a person</comment>
        <translation>Zugriff von %1 widerrufen…</translation>
    </message>
    <message>
        <source>Disconnect all users…</source>
        <translation>Alle Benutzer abmelden…</translation>
    </message>
    <message>
        <source>Disconnect %1…</source>
        <translation>%1 trennen…</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)…</source>
        <translation>
            <numerusform>%n Verknüpfung trennen…</numerusform>
            <numerusform>%n Verknüpfungen trennen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Hand over to another person…</source>
        <translation>An eine andere Person übergeben…</translation>
    </message>
    <message>
        <source>Copy internal integration token</source>
        <translation>Internes Integrationstoken kopieren</translation>
    </message>
    <message>
        <source>Hand over to a partner…</source>
        <translation>An einen Partner übergeben…</translation>
    </message>
    <message>
        <source>Add to pages…</source>
        <translation>Zu Seiten hinzufügen…</translation>
    </message>
    <message>
        <source>Restore with a new token…</source>
        <translation>Mit neuem Token wiederherstellen…</translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionNotice</name>
    <message>
        <source>Installed, but not on the approved list</source>
        <translation>Installiert, aber nicht genehmigt</translation>
    </message>
    <message>
        <source>Members can keep using it; no one else can install it.</source>
        <translation>Mitglieder können sie weiter nutzen; sonst kann niemand sie installieren.</translation>
    </message>
    <message>
        <source>Added by somebody who left</source>
        <translation>Von ausgeschiedener Person hinzugefügt</translation>
    </message>
    <message>
        <source>It keeps running. Nobody who is here answers for it.</source>
        <translation>Sie läuft weiter, aber niemand hier ist für sie verantwortlich.</translation>
    </message>
    <message>
        <source>Their own use of it has ended.</source>
        <translation>Die eigene Nutzung ist beendet.</translation>
    </message>
    <message>
        <source>Its token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>It can neither read nor change anything until it has a new token.</source>
        <translation>Ohne neues Token kann sie weder etwas lesen noch etwas ändern.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Its tokens and page access are suspended.</source>
        <translation>Tokens und Seitenzugriff sind ausgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, %n day(s) left to restore it</source>
        <translation>
            <numerusform>Getrennt, noch %n Tag wiederherstellbar</numerusform>
            <numerusform>Getrennt, noch %n Tage wiederherstellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens and page access are suspended until %1, then they are destroyed.</source>
        <translation>Tokens und Seitenzugriff sind bis %1 ausgesetzt und werden danach vernichtet.</translation>
    </message>
    <message>
        <source>Hand over to another person…</source>
        <translation>An eine andere Person übergeben…</translation>
    </message>
    <message>
        <source>Added by somebody who is suspended</source>
        <translation>Von gesperrter Person hinzugefügt</translation>
    </message>
    <message>
        <source>Who is suspended: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Who left: %1</source>
        <translation>Ausgeschieden: %1</translation>
    </message>
    <message>
        <source>Show them in People</source>
        <translation>In „Personen“ anzeigen</translation>
    </message>
    <message>
        <source>Not on the approved list</source>
        <translation>Nicht auf der Liste genehmigter Verknüpfungen</translation>
    </message>
    <message>
        <source>Nobody uses it, and members cannot install it.</source>
        <translation>Niemand nutzt sie, und Mitglieder können sie nicht installieren.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionOverview</name>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registriert von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) directly, and all below</source>
        <translation>
            <numerusform>%n Seite direkt und alle darunter</numerusform>
            <numerusform>%n Seiten direkt und alle darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Page access</source>
        <translation>Seitenzugriff</translation>
    </message>
    <message>
        <source>Only owners add it to pages</source>
        <translation>Nur durch Verantwortliche</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Installierbar</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listung</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>Leitet weiter an</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Bot id</source>
        <translation>Bot-ID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>pages and those below them</comment>
        <extracomment>The parts of one sentence: &quot;3 pages&quot; and &quot;93 below them&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n below them</source>
        <translation>
            <numerusform>%n darunter</numerusform>
            <numerusform>%n darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionPagesTab</name>
    <message>
        <source>Add pages…</source>
        <translation>Seiten hinzufügen…</translation>
    </message>
    <message>
        <source>Search pages it reaches</source>
        <translation>Erreichbare Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Pages it reaches</source>
        <translation>Erreichbare Seiten</translation>
    </message>
    <message>
        <source>It is private to somebody else, who alone can disconnect it.</source>
        <translation>Sie ist privat und kann nur von der Person getrennt werden, der sie gehört.</translation>
    </message>
    <message>
        <source>Disconnect from this page</source>
        <translation>Von dieser Seite trennen</translation>
    </message>
    <message>
        <source>Go to where it comes from</source>
        <translation>Zur Herkunft springen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Title copied.</source>
        <translation>Titel kopiert.</translation>
    </message>
    <message>
        <source>Its title is private.</source>
        <translation>Ihr Titel ist privat.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Id copied.</source>
        <translation>ID kopiert.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Es ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Only workspace owners manage the pages of this connection.</source>
        <translation>Nur Workspace-Verantwortliche verwalten die Seiten dieser Verknüpfung.</translation>
    </message>
    <message>
        <source>Which pages it reaches is unknown. %1</source>
        <translation>Welche Seiten sie erreicht, ist unbekannt. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading pages…</source>
        <translation>Seiten werden geladen…</translation>
    </message>
    <message>
        <source>No page it reaches matches “%1”.</source>
        <translation>Keine erreichbare Seite passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>It is disconnected and reaches no page. Restoring it brings its pages back.</source>
        <translation>Sie ist getrennt und erreicht keine Seite. Beim Wiederherstellen bekommt sie ihre Seiten zurück.</translation>
    </message>
    <message>
        <source>This connection reaches no page yet.</source>
        <translation>Diese Verknüpfung erreicht noch keine Seite.</translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionPrompts</name>
    <message numerus="yes">
        <source>Ends the access of %n people</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n page(s).</source>
        <comment>end of: ends the access of … people</comment>
        <translation>
            <numerusform>auf %n Seite.</numerusform>
            <numerusform>auf %n Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people to its pages.</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person auf ihre Seiten.</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen auf ihre Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends its access to %n page(s).</source>
        <translation>
            <numerusform>Beendet den Zugriff auf %n Seite.</numerusform>
            <numerusform>Beendet den Zugriff auf %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends its access to all its pages.</source>
        <translation>Beendet den Zugriff auf alle ihre Seiten.</translation>
    </message>
    <message>
        <source>All its tokens stop working at once. Within 30 days it can be restored with tokens, pages and users as they are now; after that they are destroyed.</source>
        <translation>Alle ihre Tokens gelten sofort nicht mehr. Innerhalb von 30 Tagen lässt sie sich mit Tokens, Seiten und Benutzern wie jetzt wiederherstellen; danach werden diese gelöscht.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung trennen</numerusform>
            <numerusform>%n Verknüpfungen trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people to their pages.</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person auf die Seiten.</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen auf die Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens of these connections stop working at once. Each can be restored within 30 days.</source>
        <translation>Alle Tokens dieser Verknüpfungen gelten sofort nicht mehr. Jede lässt sich innerhalb von 30 Tagen wiederherstellen.</translation>
    </message>
    <message>
        <source>disconnect</source>
        <comment>a word to be typed</comment>
        <translation>trennen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens %1 holds for them end at once, and its access to the %n page(s) that were chosen for them.</source>
        <translation>
            <numerusform>Die Tokens, die %1 dafür hat, enden sofort, ebenso der Zugriff auf die %n dafür ausgewählte Seite.</numerusform>
            <numerusform>Die Tokens, die %1 dafür hat, enden sofort, ebenso der Zugriff auf die %n dafür ausgewählten Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections of theirs stay. This can be undone.</source>
        <translation>Andere Verknüpfungen bleiben bestehen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke access of %1</source>
        <comment>a person</comment>
        <translation>Zugriff von %1 widerrufen</translation>
    </message>
    <message>
        <source>Revoke access of %1 to %2</source>
        <comment>person, connection</comment>
        <translation>Zugriff von %1 auf %2 widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people to %1</source>
        <translation>
            <numerusform>Zugriff von %n Person auf %1 widerrufen</numerusform>
            <numerusform>Zugriff von %n Personen auf %1 widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people</source>
        <translation>
            <numerusform>Zugriff von %n Person widerrufen</numerusform>
            <numerusform>Zugriff von %n Personen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %1 to %n connection(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Zugriff von %1 auf %n Verknüpfung widerrufen</numerusform>
            <numerusform>Zugriff von %1 auf %n Verknüpfungen widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens held for %1 there end at once, and the access to the pages that were chosen for them. Other connections of theirs stay. This can be undone.</source>
        <translation>Die dort für %1 gehaltenen Tokens enden sofort, ebenso der Zugriff auf die dafür ausgewählten Seiten. Andere Verknüpfungen bleiben bestehen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Disconnect all users of %1</source>
        <translation>Alle Benutzer von %1 abmelden</translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people: their tokens and the pages that were chosen for them.</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person: die Tokens und die dafür ausgewählten Seiten.</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen: ihre Tokens und die für sie ausgewählten Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 itself stays, and people may install it again where the policy lets them. This can be undone.</source>
        <translation>%1 selbst bleibt, und wer darf, kann sie erneut installieren. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer abmelden</numerusform>
            <numerusform>%n Benutzer abmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people. It reaches no page.</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person. Sie erreicht keine Seite.</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen. Sie erreicht keine Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has access to no page.</source>
        <translation>Sie hat auf keine Seite Zugriff.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionSummary</name>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%n Verknüpfung ausgewählt</numerusform>
            <numerusform>%n Verknüpfungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page grants</source>
        <translation>Seitenfreigaben</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionTokenPage</name>
    <message>
        <source>Asking for the token…</source>
        <translation>Das Token wird geholt…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>Hand over to a partner…</source>
        <translation>An einen Partner übergeben…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore with a new token…</source>
        <translation>Mit neuem Token wiederherstellen…</translation>
    </message>
    <message>
        <source>Open Notion’s developer portal</source>
        <translation>Notions Entwicklerportal öffnen</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>It expires %1. Programs that use it then stop.</source>
        <comment>in 6 days, tomorrow</comment>
        <translation>Es läuft ab: %1. Programme, die es benutzen, stehen dann still.</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Aufbewahrt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>It comes from the service each time and is kept nowhere else. Every time it is shown or copied is in the audit log.</source>
        <translation>Es kommt jedes Mal vom Dienst und wird sonst nirgends aufbewahrt. Jedes Anzeigen und Kopieren steht im Audit-Protokoll.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionTokens</name>
    <message>
        <source>The token of this bot is unknown to this profile. Notion shows it in its developer portal.</source>
        <translation>Das Token dieses Bots ist diesem Profil unbekannt. Notion zeigt es in seinem Entwicklerportal.</translation>
    </message>
    <message>
        <source>Copied. Cleared in %1 s.</source>
        <comment>number of seconds</comment>
        <translation>Kopiert. Wird in %1 s gelöscht.</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionUserListModel</name>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1 · %2</source>
        <translation>Zuletzt genutzt %1 · %2</translation>
    </message>
    <message>
        <source>Never used · %1</source>
        <translation>Nie genutzt · %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>column: by which way somebody was given access</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>Access ends %1</source>
        <translation>Zugriff endet %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionUsersPage</name>
    <message>
        <source>Search name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Users with access</source>
        <translation>Benutzer mit Zugriff</translation>
    </message>
    <message>
        <source>An internal connection has one bot and no users.</source>
        <translation>Eine interne Verknüpfung hat einen Bot und keine Benutzer.</translation>
    </message>
    <message>
        <source>Who uses it is unknown. %1</source>
        <translation>Wer sie nutzt, ist unbekannt. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Benutzer werden geladen…</translation>
    </message>
    <message>
        <source>Nobody with access matches “%1”.</source>
        <translation>Niemand mit Zugriff passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nobody uses this connection now.</source>
        <translation>Zurzeit nutzt niemand diese Verknüpfung.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke access of %1…</source>
        <comment>a person</comment>
        <translation>Zugriff von %1 widerrufen…</translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people…</source>
        <translation>
            <numerusform>Zugriff von %n Person widerrufen…</numerusform>
            <numerusform>Zugriff von %n Personen widerrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect all users…</source>
        <translation>Alle Benutzer abmelden…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionsPane</name>
    <message>
        <source>Connections</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>The bots that Notion&apos;s public API shows of this workspace.</source>
        <translation>Die Bots dieses Workspace, die Notions öffentliche API zeigt.</translation>
    </message>
    <message>
        <source>Everything that may read or change this workspace.</source>
        <translation>Alles, was diesen Workspace lesen oder ändern darf.</translation>
    </message>
    <message>
        <source>Search name or id</source>
        <translation>Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search name, developer, owner or id</source>
        <translation>Name, Entwickler, Person oder ID suchen</translation>
    </message>
    <message>
        <source>My connections</source>
        <translation>Meine Verknüpfungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only connections of one kind</source>
        <translation>Nur Verknüpfungen einer Art</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Art: alle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>Owner left</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>sample of a capability</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Installed by %1</source>
        <translation>Installiert von %1</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Hinzugefügt von %1</translation>
    </message>
    <message>
        <source>Show those of everybody</source>
        <translation>Wieder die von allen anzeigen</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>Verknüpfungen werden geladen…</translation>
    </message>
    <message>
        <source>This token may not list users, so its workspace&apos;s connections cannot be shown.</source>
        <translation>Dieses Token darf keine Benutzer auflisten; Verknüpfungen lassen sich daher nicht anzeigen.</translation>
    </message>
    <message>
        <source>Give its connection the capability “Read user information” in Notion, or use a token that has it.</source>
        <translation>Geben Sie der zugehörigen Verknüpfung in Notion die Berechtigung „Benutzerinformationen lesen“ oder verwenden Sie ein Token, das sie hat.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Alle Verknüpfungen anzeigen</translation>
    </message>
    <message>
        <source>No connection fits these filters.</source>
        <translation>Keine Verknüpfung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No bot of this workspace is visible to this token.</source>
        <translation>Für dieses Token ist kein Bot dieses Workspace sichtbar.</translation>
    </message>
    <message>
        <source>No app is connected to this workspace.</source>
        <translation>Mit diesem Workspace ist keine App verknüpft.</translation>
    </message>
    <message>
        <source>Every connection is approved.</source>
        <translation>Alle Verknüpfungen sind genehmigt.</translation>
    </message>
    <message>
        <source>Nobody who added a connection has left.</source>
        <translation>Keine Verknüpfung ist verwaist.</translation>
    </message>
    <message>
        <source>No connection&apos;s token has expired.</source>
        <translation>Kein Token einer Verknüpfung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was disconnected in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts getrennt.</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Es wurde nichts kopiert. %1</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verknüpfung</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist erstellt.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>My connections: only those you created or installed</source>
        <translation>Meine Verknüpfungen: nur die, die Sie erstellt oder installiert haben</translation>
    </message>
    <message>
        <source>Guests neither see nor install connections. Ask a workspace owner to change your role.</source>
        <translation>Gäste sehen und installieren keine Verknüpfungen. Bitten Sie eine verantwortliche Person, Ihre Rolle zu ändern.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConsentDialog</name>
    <message>
        <source>You allowed it. Fetching the tokens…</source>
        <translation>Sie haben es erlaubt. Die Token werden geholt…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Waiting for another %1:%2</source>
        <extracomment>how long the browser is waited for, minutes and seconds</extracomment>
        <translation>Es wird noch %1:%2 gewartet</translation>
    </message>
    <message>
        <source>Link copied. It is good for this one installation.</source>
        <translation>Link kopiert. Er gilt nur für diese eine Installation.</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter geht es in Ihrem Browser</translation>
    </message>
    <message>
        <source>Your browser shows who asks, what %1 may do, and lets you choose the pages. When you have allowed it, this window goes on by itself.</source>
        <translation>Ihr Browser zeigt, wer fragt und was %1 darf, und lässt Sie die Seiten wählen. Sobald Sie es erlaubt haben, geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>Für einen anderen Browser auf diesem Computer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Continue at %1</source>
        <comment>a developer</comment>
        <translation>Weiter bei %1</translation>
    </message>
    <message>
        <source>Continue in Notion’s Marketplace</source>
        <translation>Weiter in Notions Marketplace</translation>
    </message>
    <message>
        <source>Nothing was added yet</source>
        <translation>Noch wurde nichts hinzugefügt</translation>
    </message>
    <message>
        <source>A connection was added</source>
        <translation>Eine Verknüpfung wurde hinzugefügt</translation>
    </message>
    <message>
        <source>For another browser</source>
        <translation>Für einen anderen Browser</translation>
    </message>
    <message>
        <source>Open and wait again</source>
        <translation>Öffnen und wieder warten</translation>
    </message>
    <message>
        <source>Your browser opens the site of %1 now. Sign in there if it asks, look for “Add Notion” or “Connect Notion”, choose this workspace and its pages, and allow it. When %2 appears here, this window goes on by itself.</source>
        <translation>Die Website von %1 öffnet sich jetzt in Ihrem Browser. Melden Sie sich dort an, falls sie danach fragt, suchen Sie „Notion hinzufügen“ oder „Notion verbinden“, wählen Sie diesen Workspace und die Seiten, und erlauben Sie es. Sobald %2 hier erscheint, geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Your browser opens the Marketplace now. Choose a connection there, add it to this workspace, and allow it. When something new appears among the connections, this window goes on by itself.</source>
        <translation>Ihr Browser öffnet jetzt den Marketplace. Wählen Sie dort eine Verknüpfung, fügen Sie sie diesem Workspace hinzu, und erlauben Sie sie. Sobald unter den Verknüpfungen etwas Neues erscheint, geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is allowed, but its tokens did not arrive</source>
        <translation>%1 ist erlaubt, aber die Token kamen nicht an</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>back to the form with what was entered there</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. When you have signed in, this window goes on by itself.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite von %1. Sobald Sie sich angemeldet haben, geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Link copied. It works once, within a minute.</source>
        <translation>Link kopiert. Er gilt einmal und eine Minute lang.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConsentWords</name>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ist installiert.</translation>
    </message>
    <message>
        <source>%1 is installed in “%2”.</source>
        <translation>%1 ist in „%2“ installiert.</translation>
    </message>
    <message>
        <source>Its pages are the same as before.</source>
        <translation>Die Seiten sind dieselben wie zuvor.</translation>
    </message>
    <message>
        <source>Pages: %1 more, %2 fewer than before.</source>
        <translation>Seiten: %1 mehr, %2 weniger als zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n page(s).</source>
        <comment>as far as it was allowed</comment>
        <translation>
            <numerusform>Sie erreicht %n Seite.</numerusform>
            <numerusform>Sie erreicht %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 ist installiert</translation>
    </message>
    <message>
        <source>You can close this window and go on in Gatehouse.</source>
        <translation>Sie können dieses Fenster schließen und in Gatehouse weitermachen.</translation>
    </message>
    <message>
        <source>It may work in “%1” now, on the pages you chose. You can close this window and go on in Gatehouse.</source>
        <translation>Sie darf jetzt in „%1“ auf den Seiten arbeiten, die Sie gewählt haben. Sie können dieses Fenster schließen und in Gatehouse weitermachen.</translation>
    </message>
    <message>
        <source>%1 was not installed</source>
        <translation>%1 wurde nicht installiert</translation>
    </message>
    <message>
        <source>%1 You can close this window; Gatehouse says how to go on.</source>
        <translation>%1 Sie können dieses Fenster schließen; Gatehouse sagt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>%1 is allowed, but Gatehouse got no tokens</source>
        <translation>%1 ist erlaubt, aber Gatehouse bekam keine Token</translation>
    </message>
    <message>
        <source>You have allowed it, so it counts as installed. Begin again when that is put right: then its tokens come as well.</source>
        <translation>Sie haben es erlaubt, daher gilt sie als installiert. Beginnen Sie noch einmal, wenn das in Ordnung gebracht ist: Dann kommen auch ihre Token.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConsoleCommand</name>
    <message>
        <source>gatehouse: waiting for your keyring…</source>
        <translation>gatehouse: Es wird auf Ihren Schlüsselbund gewartet…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV, for spreadsheets</source>
        <translation>TSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Es ist keine Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::CoveredConnectionsDialog</name>
    <message>
        <source>Connections built by Notion</source>
        <translation>Von Notion entwickelte Verknüpfungen</translation>
    </message>
    <message>
        <source>Auto-approve covers these, and every other one that Notion builds. What is on the approved list itself stays there either way.</source>
        <translation>Automatisch genehmigt werden diese und jede andere, die Notion entwickelt. Was selbst auf der Liste genehmigter Verknüpfungen steht, bleibt in jedem Fall darauf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>None is installed that is not on the list.</source>
        <translation>Keine ist installiert, die nicht auf der Liste steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n installed connection(s)</source>
        <translation>
            <numerusform>%n installierte Verknüpfung</numerusform>
            <numerusform>%n installierte Verknüpfungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::DateCalendar</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage genehmigen</numerusform>
            <numerusform>%n Anfragen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Install and approve…</source>
        <translation>Installieren und genehmigen…</translation>
    </message>
    <message>
        <source>Accept; install later</source>
        <translation>Annehmen, später installieren</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)…</source>
        <translation>
            <numerusform>%n Anfrage ablehnen…</numerusform>
            <numerusform>%n Anfragen ablehnen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw request…</source>
        <translation>Anfrage zurückziehen…</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <comment>a person</comment>
        <translation>Hinweis an %1</translation>
    </message>
    <message numerus="yes">
        <source>Note to %n people</source>
        <translation>
            <numerusform>Hinweis an %n Person</numerusform>
            <numerusform>Hinweis an %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional. Ctrl+Return denies, Escape goes back.</source>
        <translation>Freiwillig. Strg+Eingabe lehnt ab, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Optional. Ctrl+Return approves, Escape goes back.</source>
        <translation>Freiwillig. Strg+Eingabe genehmigt, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Deny request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage ablehnen</numerusform>
            <numerusform>%n Anfragen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation>Anfrage genehmigen</translation>
    </message>
    <message>
        <source>We have a connection that does this already.</source>
        <translation>Wir haben schon eine Verknüpfung, die das tut.</translation>
    </message>
    <message>
        <source>It asks for more than this purpose needs.</source>
        <translation>Sie verlangt mehr, als dieser Zweck braucht.</translation>
    </message>
    <message>
        <source>Please say which pages it needs and what for, and ask again.</source>
        <translation>Bitte sagen Sie, welche Seiten sie wofür braucht, und fragen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>We have not checked its developer yet. Please ask again next quarter.</source>
        <translation>Wir haben ihren Entwickler noch nicht geprüft. Bitte fragen Sie im nächsten Quartal noch einmal an.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Gründe zur Auswahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask for longer…</source>
        <translation>Um mehr Zeit bitten…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DetailsExpander</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Vorgang läuft</translation>
    </message>
    <message>
        <source>Something here is still missing, wrong or unchanged.</source>
        <translation>Hier fehlt noch etwas, stimmt etwas nicht, oder es ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DirectoryDelegate</name>
    <message>
        <source>Built by Notion</source>
        <translation>Von Notion entwickelt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DirectoryDetails</name>
    <message>
        <source>Your request waits.</source>
        <translation>Ihre Anfrage wartet.</translation>
    </message>
    <message>
        <source>Requested on %1. It is accepted and waits until an owner installs it.</source>
        <translation>Angefragt am %1. Die Anfrage ist angenommen und wartet, bis eine verantwortliche Person die Verknüpfung installiert.</translation>
    </message>
    <message>
        <source>Requested on %1. It waits for a decision.</source>
        <translation>Angefragt am %1. Die Anfrage wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Details of the connection</source>
        <translation>Einzelheiten der Verknüpfung</translation>
    </message>
    <message>
        <source>Your access ends</source>
        <translation>Ihr Zugriff endet</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DirectoryDialog</name>
    <message>
        <source>Loading connections…</source>
        <translation>Verknüpfungen werden geladen…</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verknüpfung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No public connection can be installed in this workspace.</source>
        <translation>In diesem Workspace kann keine öffentliche Verknüpfung installiert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Anfragen…</translation>
    </message>
    <message>
        <source>Withdraw request…</source>
        <translation>Anfrage zurückziehen…</translation>
    </message>
    <message>
        <source>Show in Connections</source>
        <translation>In Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>Public connections that people of this workspace can use.</source>
        <translation>Öffentliche Verknüpfungen, die Personen dieses Workspace benutzen können.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search name or developer</source>
        <translation>Name oder Entwickler suchen</translation>
    </message>
    <message>
        <source>Connections that can be installed</source>
        <translation>Verknüpfungen, die installiert werden können</translation>
    </message>
    <message>
        <source>Install here…</source>
        <translation>Hier installieren…</translation>
    </message>
    <message>
        <source>Continue at %1</source>
        <comment>a developer</comment>
        <translation>Weiter bei %1</translation>
    </message>
    <message>
        <source>Directory of connections</source>
        <translation>Verzeichnis der Verknüpfungen</translation>
    </message>
    <message>
        <source>Ask for longer…</source>
        <translation>Um mehr Zeit bitten…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DirectoryDialogs</name>
    <message>
        <source>Accepting the request…</source>
        <translation>Anfrage wird angenommen…</translation>
    </message>
    <message>
        <source>Installing %1…</source>
        <translation>%1 wird installiert…</translation>
    </message>
    <message>
        <source>Sending the request…</source>
        <translation>Anfrage wird gesendet…</translation>
    </message>
    <message>
        <source>Withdraw your request for %1</source>
        <translation>Ihre Anfrage nach %1 zurückziehen</translation>
    </message>
    <message>
        <source>Workspace owners need not decide about it any more. You can request %1 again.</source>
        <translation>Workspace-Verantwortliche müssen nicht mehr darüber entscheiden. Sie können %1 wieder anfragen.</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DirectoryListModel</name>
    <message>
        <source>built by Notion</source>
        <translation>von Notion entwickelt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::DisconnectPageDialog</name>
    <message numerus="yes">
        <source>This closes %Ln page(s) to %1: “%2” and what lies below it.</source>
        <translation>
            <numerusform>Dadurch wird für %1 %Ln Seite geschlossen: „%2“ und alles darunter.</numerusform>
            <numerusform>Dadurch werden für %1 %Ln Seiten geschlossen: „%2“ und alles darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had chosen it.</source>
        <comment>person</comment>
        <translation>%1 hatte sie ausgewählt.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Disconnect %1 from “%2”</source>
        <comment>connection, page</comment>
        <translation>%1 von „%2“ trennen</translation>
    </message>
    <message>
        <source>Disconnect from this page</source>
        <translation>Von dieser Seite trennen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::EditApprovalDialog</name>
    <message numerus="yes">
        <source>The note is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Hinweis ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Hinweis ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A review date lies ahead.</source>
        <translation>Ein Prüfdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It is approved automatically now. With a note or a date it is put on the approved list itself.</source>
        <translation>Sie ist jetzt automatisch genehmigt. Mit einem Hinweis oder Datum kommt sie selbst auf die Liste genehmigter Verknüpfungen.</translation>
    </message>
    <message>
        <source>Note and review date of %1</source>
        <translation>Hinweis und Prüfdatum von %1</translation>
    </message>
    <message>
        <source>For owners: why it is approved, and when to look at it again.</source>
        <translation>Für Verantwortliche: warum sie genehmigt ist und wann sie erneut zu prüfen ist.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Prüfdatum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date&apos;s format in a field: &quot;3 Nov 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>In einem Monat</numerusform>
            <numerusform>In %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Gatehouse::EditConnectionDialog</name>
    <message>
        <source>Read it again: what you changed here stays, the rest shows how it is now.</source>
        <translation>Lesen Sie sie neu: Was Sie hier geändert haben, bleibt; der Rest zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This is how it is now, with what you changed.</source>
        <translation>So ist sie jetzt, mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Look it over, then save it.</source>
        <translation>Sehen Sie es durch und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a connection</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>Gatehouse::EmojiPicker</name>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kettenglied</translation>
    </message>
    <message>
        <source>Round arrows</source>
        <translation>Kreispfeile</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Zahnrad</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Schraubenschlüssel</translation>
    </message>
    <message>
        <source>Puzzle piece</source>
        <translation>Puzzleteil</translation>
    </message>
    <message>
        <source>Test tube</source>
        <translation>Reagenzglas</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Rising line</source>
        <translation>Steigende Kurve</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Erdkugel</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Office building</source>
        <translation>Bürogebäude</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Briefumschlag</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notizzettel</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Padlock</source>
        <translation>Vorhängeschloss</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielscheibe</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>Enter exactly one emoji.</source>
        <translation>Geben Sie genau ein Emoji ein.</translation>
    </message>
    <message>
        <source>Or another emoji</source>
        <translation>Oder ein anderes Emoji</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>Eines eintippen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::FailurePage</name>
    <message>
        <source>“%1” could not be opened</source>
        <translation>„%1“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter another token…</source>
        <translation>Anderes Token eingeben…</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Anderes Profil öffnen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::FilterChips</name>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::FollowedAction</name>
    <message>
        <source>The answer got lost. Looking up what became of it…</source>
        <translation>Die Antwort ging verloren. Es wird nachgesehen, was daraus wurde…</translation>
    </message>
    <message>
        <source>This was done, but its answer got lost.</source>
        <translation>Das ist geschehen, aber die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Close this window. The list shows how it is now.</source>
        <translation>Schließen Sie dieses Fenster. Die Liste zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The answer got lost. It was looked up: nothing was changed.</source>
        <translation>Die Antwort ging verloren. Es wurde nachgesehen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::HandOverDialog</name>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen…</translation>
    </message>
    <message>
        <source>No active owner or member matches “%1”.</source>
        <translation>Zu „%1“ passt keine aktive verantwortliche Person und kein aktives Mitglied.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>There is no other active owner or member to hand it over to.</source>
        <translation>Es gibt sonst niemanden Aktives unter Verantwortlichen und Mitgliedern, dem sie übergeben werden kann.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose an active owner or member. Guests cannot have connections.</source>
        <translation>Wählen Sie eine aktive verantwortliche Person oder ein aktives Mitglied. Gäste können keine Verknüpfungen haben.</translation>
    </message>
    <message>
        <source>Its token, its pages and what it may do stay as they are. You can undo this.</source>
        <translation>Ihr Token, ihre Seiten und Berechtigungen bleiben, wie sie sind. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>You will be shown as who added it.</source>
        <translation>Als hinzufügende Person werden Sie angezeigt.</translation>
    </message>
    <message>
        <source>%1 will be shown as who added it, and may edit it, copy its token and disconnect it. As an owner you keep these rights too.</source>
        <translation>%1 wird als hinzufügende Person angezeigt und darf sie bearbeiten, ihr Token kopieren und sie trennen. Als Workspace-Verantwortliche(r) behalten Sie diese Rechte.</translation>
    </message>
    <message>
        <source>%1 will be shown as who added it, and may edit it, copy its token and disconnect it. You will not see it any more.</source>
        <translation>%1 wird als hinzufügende Person angezeigt und darf sie bearbeiten, ihr Token kopieren und sie trennen. Sie selbst sehen sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>Added by %1.</source>
        <translation>Hinzugefügt von %1.</translation>
    </message>
    <message>
        <source>Search name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>People who can have it</source>
        <translation>Personen, die sie haben können</translation>
    </message>
    <message>
        <source>Hand over connection</source>
        <translation>Verknüpfung übergeben</translation>
    </message>
</context>
<context>
    <name>Gatehouse::HeldTokenCard</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy token of %1</source>
        <translation>Token von %1 kopieren</translation>
    </message>
    <message>
        <source>Is it active?</source>
        <translation>Ist es aktiv?</translation>
    </message>
    <message>
        <source>Ask whether the token of %1 is active</source>
        <translation>Fragen, ob das Token von %1 aktiv ist</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Renew the token of %1 now</source>
        <translation>Das Token von %1 jetzt erneuern</translation>
    </message>
    <message>
        <source>Choose pages again…</source>
        <translation>Seiten neu auswählen…</translation>
    </message>
    <message>
        <source>Choose the pages of %1 again</source>
        <translation>Die Seiten von %1 neu auswählen</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <extracomment>ends the installation; followed by the name of a connection</extracomment>
        <translation>%1 widerrufen…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::HeldTokens</name>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>The server says: it is active.</source>
        <translation>Der Server sagt: Es ist aktiv.</translation>
    </message>
    <message>
        <source>The server says: it is not active any more. Renew it, or choose its pages again.</source>
        <translation>Der Server sagt: Es ist nicht mehr aktiv. Erneuern Sie es, oder wählen Sie die Seiten neu aus.</translation>
    </message>
    <message>
        <source>It is renewed.</source>
        <translation>Es ist erneuert.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>It ends at the server at once: its tokens stop working, and it reaches no page of yours any more. To have it back, install it again.</source>
        <translation>Sie endet beim Server sofort: Ihre Token gelten nicht mehr, und sie erreicht keine Ihrer Seiten mehr. Um sie zurückzuhaben, installieren Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::HeldTokensDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>Token auf diesem Computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Of public connections that were installed from here, and of others whose token was added here. They are in your keyring.</source>
        <translation>Von öffentlichen Verknüpfungen, die von hier aus installiert wurden, und von anderen, deren Token hier hinzugefügt wurde. Sie sind in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>There are none yet. Install a public connection of your own, or add the token that somebody gave you.</source>
        <translation>Noch gibt es keine. Installieren Sie eine eigene öffentliche Verknüpfung, oder fügen Sie das Token hinzu, das Ihnen jemand gegeben hat.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verknüpfung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::IconField</name>
    <message>
        <source>Choose an image</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>An emoji, or a PNG, JPEG or SVG image. Without one, its initial is shown.</source>
        <translation>Ein Emoji oder ein Bild (PNG, JPEG, SVG). Ohne beides wird der Anfangsbuchstabe gezeigt.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it, or choose another.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is not an image, or it is damaged. Choose a PNG, JPEG or SVG file.</source>
        <translation>Diese Datei ist kein Bild oder beschädigt. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>This image is too large. Choose one of at most 10 MB.</source>
        <translation>Dieses Bild ist zu groß. Wählen Sie eines mit höchstens 10 MB.</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Choose emoji</source>
        <translation>Emoji wählen</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove icon</source>
        <translation>Symbol entfernen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::IdField</name>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ImportPolicyDialog</name>
    <message>
        <source>Working out what it would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde…</translation>
    </message>
    <message>
        <source>%1 is no policy file of this version.</source>
        <translation>%1 ist keine Richtliniendatei dieser Version.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewandt…</translation>
    </message>
    <message>
        <source>Import policy from %1</source>
        <translation>Richtlinie aus %1 importieren</translation>
    </message>
    <message>
        <source>All of it is applied, or nothing. It can be undone.</source>
        <translation>Alles davon wird angewandt oder nichts. Das kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The workspace has changed in the meantime. This is what the file would change now:</source>
        <translation>Der Workspace hat sich inzwischen geändert. Das würde die Datei jetzt ändern:</translation>
    </message>
    <message>
        <source>It cannot be applied:</source>
        <translation>Sie kann nicht angewandt werden:</translation>
    </message>
    <message>
        <source>The workspace is as the file says.</source>
        <translation>Der Workspace ist so, wie es in der Datei steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s):</source>
        <translation>
            <numerusform>%n Änderung:</numerusform>
            <numerusform>%n Änderungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>Gatehouse::InstallDialog</name>
    <message>
        <source>This is your own consent: %1 acts for you on the pages you choose.</source>
        <translation>Das ist Ihre eigene Zustimmung: %1 handelt für Sie auf den Seiten, die Sie auswählen.</translation>
    </message>
    <message>
        <source>Install and approve %1</source>
        <translation>%1 installieren und genehmigen</translation>
    </message>
    <message>
        <source>It also goes on the approved list, so that %1 and everybody else can install it.</source>
        <translation>Sie kommt auch auf die Liste genehmigter Verknüpfungen, sodass %1 und alle anderen sie installieren können.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Pages it may open</source>
        <translation>Seiten, die sie öffnen darf</translation>
    </message>
    <message>
        <source>No page is chosen: it can be added to pages later.</source>
        <translation>Keine Seite ist ausgewählt: Sie kann später zu Seiten hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Or leave the install to another time or another owner. Until then the request waits for it.</source>
        <translation>Oder überlassen Sie die Installation einem späteren Zeitpunkt oder einer anderen verantwortlichen Person. Bis dahin wartet die Anfrage darauf.</translation>
    </message>
    <message>
        <source>Accept; install later</source>
        <translation>Annehmen, später installieren</translation>
    </message>
    <message>
        <source>Install and approve</source>
        <translation>Installieren und genehmigen</translation>
    </message>
    <message>
        <source>Install connection</source>
        <translation>Verknüpfung installieren</translation>
    </message>
</context>
<context>
    <name>Gatehouse::JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The answer got lost. Looking up what happened…</source>
        <translation>Die Antwort ging verloren. Es wird nachgesehen, was geschehen ist…</translation>
    </message>
    <message>
        <source>Stopping after the present step.</source>
        <translation>Hält nach dem jetzigen Schritt an.</translation>
    </message>
    <message>
        <source>%1 of %2, since %3</source>
        <translation>%1 von %2, seit %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n skipped</source>
        <translation>
            <numerusform>%1 · %n übersprungen</numerusform>
            <numerusform>%1 · %n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, job</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Gatehouse::JobsDialog</name>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What is under way, and what was done since this window opened.</source>
        <translation>Was gerade läuft und was seit dem Öffnen dieses Fensters getan wurde.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::JsonExpander</name>
    <message>
        <source>The event is copied as JSON.</source>
        <translation>Das Ereignis ist als JSON kopiert.</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>Das Ereignis als JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
</context>
<context>
    <name>Gatehouse::KeyField</name>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>Gatehouse::LazyTreeModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>This could not be loaded. Try again</source>
        <translation>Das konnte nicht geladen werden. Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::LeavingDialog</name>
    <message>
        <source>Looking up what would end…</source>
        <translation>Es wird nachgesehen, was enden würde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What would end has changed since you looked.</source>
        <translation>Was enden würde, hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was done. Below is how it is now; decide again.</source>
        <translation>Es wurde nichts geändert. Unten steht der jetzige Stand; entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Nothing of %1 ends.</source>
        <translation>Von %1 endet nichts.</translation>
    </message>
    <message>
        <source>At once, with its tokens and the pages chosen for it.</source>
        <translation>Sofort, mit den Token und den dafür ausgewählten Seiten.</translation>
    </message>
    <message>
        <source>Keeps running</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>%1 has no internal connection.</source>
        <translation>%1 hat keine interne Verknüpfung.</translation>
    </message>
    <message>
        <source>Internal connections work on as they do now.</source>
        <translation>Interne Verknüpfungen arbeiten weiter wie bisher.</translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation>Geht über</translation>
    </message>
    <message>
        <source>No connection passes to somebody else.</source>
        <translation>Keine Verknüpfung geht auf jemand anderen über.</translation>
    </message>
    <message>
        <source>Whoever installed it next then counts as having added it.</source>
        <translation>Wer sie als Nächstes installiert hat, gilt dann als hinzufügende Person.</translation>
    </message>
    <message>
        <source>Then belongs to nobody</source>
        <translation>Gehört dann niemandem</translation>
    </message>
    <message>
        <source>Found under “Owner left” in Connections, and in the details of %1.</source>
        <translation>Zu finden unter „Verwaist“ bei den Verknüpfungen und in den Details von %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a person, from the workspace</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Suspended, they can be taken back later, with what ends here.</source>
        <translation>Wer gesperrt ist, kann später wieder aufgenommen werden, mit allem, was hier endet.</translation>
    </message>
    <message>
        <source>Removed, they can be taken back as well, but what ends here comes back only by undo.</source>
        <translation>Auch wer entfernt wurde, kann wieder aufgenommen werden; was hier endet, kommt dann aber nur durch Rückgängigmachen zurück.</translation>
    </message>
    <message>
        <source>What happens if %1 leaves</source>
        <translation>Was geschieht, wenn %1 ausscheidet</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace</source>
        <translation>%1 aus dem Workspace entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::LeavingList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::LeftBar</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ListCommand</name>
    <message>
        <source>Notion’s public API has no call that lists this.</source>
        <translation>Die öffentliche API von Notion hat keinen Aufruf, der dies auflistet.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ListPane</name>
    <message>
        <source>Enter a token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The rows below are those from before.</source>
        <translation>Die Zeilen unten sind noch die vorherigen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Switch profile</source>
        <translation>&amp;Profil wechseln</translation>
    </message>
    <message>
        <source>&amp;Open another profile…</source>
        <translation>&amp;Anderes Profil öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show or hide &amp;details</source>
        <translation>&amp;Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the words of the left &amp;bar</source>
        <translation>Text der linken &amp;Leiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the latest &amp;message and back</source>
        <translation>Zur neuesten &amp;Meldung und zurück</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Notion’s &amp;developer hub</source>
        <translation>&amp;Entwicklerportal von Notion</translation>
    </message>
    <message>
        <source>&amp;API reference</source>
        <translation>&amp;API-Referenz</translation>
    </message>
    <message>
        <source>What is &amp;unknown here…</source>
        <translation>Was hier &amp;unbekannt ist…</translation>
    </message>
    <message>
        <source>&amp;Keyboard sheet…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>About &amp;Gatehouse</source>
        <translation>Über &amp;Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Vorgänge…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Workspace.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verknüpfung</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verknüpfung…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verknüpfung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Hand over to another person…</source>
        <translation>An eine andere Person &amp;übergeben…</translation>
    </message>
    <message>
        <source>&amp;Add to pages…</source>
        <translation>Zu &amp;Seiten hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Copy internal integration token</source>
        <translation>Internes Integrationstoken &amp;kopieren</translation>
    </message>
    <message>
        <source>Hand over to a &amp;partner…</source>
        <translation>An einen &amp;Partner übergeben…</translation>
    </message>
    <message>
        <source>View &amp;users with access</source>
        <translation>&amp;Benutzer mit Zugriff anzeigen</translation>
    </message>
    <message>
        <source>Visit the developer’s &amp;website</source>
        <translation>&amp;Website des Entwicklers besuchen</translation>
    </message>
    <message>
        <source>Contact &amp;support</source>
        <translation>S&amp;upport kontaktieren</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Re&amp;voke this person’s access…</source>
        <translation>Zugriff dieser Person wi&amp;derrufen…</translation>
    </message>
    <message>
        <source>Disconnect a&amp;ll users…</source>
        <translation>A&amp;lle Benutzer abmelden…</translation>
    </message>
    <message>
        <source>&amp;Disconnect…</source>
        <translation>&amp;Trennen…</translation>
    </message>
    <message>
        <source>Restore with a new &amp;token…</source>
        <translation>Mit neuem T&amp;oken wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Install your own public connection…</source>
        <translation>Eigene öffentliche Verknüpfung &amp;installieren…</translation>
    </message>
    <message>
        <source>Tokens on this c&amp;omputer…</source>
        <translation>Token auf diesem C&amp;omputer…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verknüpfung hinzufügen…</translation>
    </message>
    <message>
        <source>Show in the audit lo&amp;g</source>
        <translation>Im Audit-Protokoll zei&amp;gen</translation>
    </message>
    <message>
        <source>Add by internal to&amp;ken…</source>
        <translation>Mit einem internen To&amp;ken hinzufügen…</translation>
    </message>
    <message>
        <source>There is no table with columns here.</source>
        <translation>Hier gibt es keine Tabelle mit Spalten.</translation>
    </message>
    <message>
        <source>C&amp;olumns and order…</source>
        <translation>S&amp;palten und Sortierung…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::MainWindow</name>
    <message>
        <source>Read-only: Gatehouse changes nothing here</source>
        <translation>Schreibgeschützt: Gatehouse ändert hier nichts</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>part of a window&apos;s title: &quot;Connections – Northwind – read-only – Gatehouse&quot;</extracomment>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::NewConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verknüpfung</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist erstellt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something that may read or change this workspace.</source>
        <translation>Etwas, das diesen Workspace lesen oder ändern darf.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>For this workspace only. Your own program uses its one token.</source>
        <translation>Nur für diesen Workspace. Ihr eigenes Programm nutzt ihr einziges Token.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>For many people. Each consents with OAuth and chooses pages.</source>
        <translation>Für viele Personen. Jede willigt mit OAuth ein und wählt Seiten aus.</translation>
    </message>
    <message>
        <source>Create connection</source>
        <translation>Verknüpfung erstellen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::NewConnectionResult</name>
    <message>
        <source>Client secret of %1</source>
        <translation>Client-Secret von %1</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>The client secret was not copied.</source>
        <translation>Das Client-Secret wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>It is not shown again. Copy it, or close the window without it.</source>
        <translation>Es wird nicht noch einmal gezeigt. Kopieren Sie es oder schließen Sie das Fenster ohne es.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>It is not shown again: only a fingerprint of it is kept. Copy it now, and keep it where your server finds it.</source>
        <translation>Es wird nicht noch einmal gezeigt, denn nur ein Fingerabdruck davon wird aufbewahrt. Kopieren Sie es jetzt und bewahren Sie es dort auf, wo Ihr Server es findet.</translation>
    </message>
    <message>
        <source>Copy client secret</source>
        <translation>Client-Secret kopieren</translation>
    </message>
    <message>
        <source>The answer with its client secret got lost, and the secret is not kept anywhere. Disconnect this connection and create it again to get one.</source>
        <translation>Die Antwort mit dem Client-Secret ging verloren, und es wird nirgends aufbewahrt. Trennen Sie diese Verknüpfung und erstellen Sie sie neu, um eines zu bekommen.</translation>
    </message>
    <message>
        <source>People install it with its install address, and choose its pages when they consent.</source>
        <translation>Personen installieren sie über ihre Installationsadresse und wählen bei der Einwilligung ihre Seiten aus.</translation>
    </message>
    <message>
        <source>Internal integration token</source>
        <translation>Internes Integrationstoken</translation>
    </message>
    <message>
        <source>Whoever has it can do what the connection may. You can copy it again later, in its details.</source>
        <translation>Wer es hat, kann alles, was die Verknüpfung darf. Sie können es später in den Details erneut kopieren.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Its token can be copied in its details. It reaches no page yet: add it to the pages it needs.</source>
        <translation>Ihr Token lässt sich in den Details kopieren. Sie erreicht noch keine Seite: Fügen Sie sie zu den Seiten hinzu, die sie braucht.</translation>
    </message>
    <message>
        <source>It reaches no page yet. Add it to the pages it needs.</source>
        <translation>Sie erreicht noch keine Seite. Fügen Sie sie zu den Seiten hinzu, die sie braucht.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::NewSecretRow</name>
    <message>
        <source>%1, hidden</source>
        <comment>what is hidden</comment>
        <translation>%1, verborgen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::NewTokenDialog</name>
    <message>
        <source>The new token of %1</source>
        <translation>Das neue Token von %1</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>Das alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is restored. Its old token does not work any more.</source>
        <translation>%1 ist wiederhergestellt. Das alte Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the new token</source>
        <translation>Das neue Token verbergen</translation>
    </message>
    <message>
        <source>Show the new token</source>
        <translation>Das neue Token anzeigen</translation>
    </message>
    <message>
        <source>Give it to every program that works as %1. It can be copied again here later.</source>
        <translation>Geben Sie es jedem Programm, das als %1 arbeitet. Es kann hier später erneut kopiert werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace the token of %1</source>
        <translation>Das Token von %1 ersetzen</translation>
    </message>
    <message>
        <source>Restore %1 with a new token</source>
        <translation>%1 mit neuem Token wiederherstellen</translation>
    </message>
    <message>
        <source>It gets a new token, and the old one ends.</source>
        <translation>Sie bekommt ein neues Token, und das alte endet.</translation>
    </message>
    <message>
        <source>Page access and settings come back as they were. It gets a new token, and the old one ends.</source>
        <translation>Seitenzugriff und Einstellungen kommen zurück, wie sie waren. Sie bekommt ein neues Token, und das alte endet.</translation>
    </message>
    <message>
        <source>Programs that use the old token are answered 401 (“not signed in”) at once, until they are given the new one. This cannot be undone.</source>
        <translation>Programme, die das alte Token benutzen, bekommen sofort die Antwort 401 („nicht angemeldet“), bis man ihnen das neue gibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The old token was last used: %1.</source>
        <translation>Das alte Token wurde zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>The old token was never used.</source>
        <translation>Das alte Token wurde nie benutzt.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Restore with a new token</source>
        <translation>Mit neuem Token wiederherstellen</translation>
    </message>
    <message>
        <source>Replacing the token…</source>
        <translation>Das Token wird ersetzt…</translation>
    </message>
    <message>
        <source>Restoring the connection…</source>
        <translation>Die Verknüpfung wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::NewWorkspaceDialog</name>
    <message>
        <source>Enter an address such as ada@example.org.</source>
        <translation>Geben Sie eine Adresse wie ada@example.org ein.</translation>
    </message>
    <message>
        <source>New local workspace</source>
        <translation>Neuer lokaler Workspace</translation>
    </message>
    <message>
        <source>It is kept on this computer and works offline. You become its owner.</source>
        <translation>Er liegt auf diesem Computer und funktioniert offline. Sie sind für ihn verantwortlich.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Workspace</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Only your workspace sees it. Nothing is sent to it.</source>
        <translation>Nur Ihr Workspace sieht sie. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Workspace erstellen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::OAuthController</name>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ist installiert.</translation>
    </message>
    <message>
        <source>%1 is installed in “%2”.</source>
        <translation>%1 ist in „%2“ installiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation>In %1 anzeigen</translation>
    </message>
    <message>
        <source>%1 is installed in “%2”, but its tokens did not arrive.</source>
        <translation>%1 ist in „%2“ installiert, aber ihre Token kamen nicht an.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::OwnConnectionDialog</name>
    <message>
        <source>Redirect address copied.</source>
        <translation>Weiterleitungsadresse kopiert.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von %1 bis 65535.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Geben Sie an, wie sie heißt.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Install your own public connection</source>
        <translation>Eigene öffentliche Verknüpfung installieren</translation>
    </message>
    <message>
        <source>For one that you or your company registered. You allow it in the browser; its tokens are kept in your keyring.</source>
        <translation>Für eine, die Sie oder Ihre Firma registriert haben. Sie erlauben sie im Browser; ihre Token kommen in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is called where it was registered.</source>
        <translation>So, wie sie dort heißt, wo sie registriert wurde.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>At Notion: developer portal, your connection, Configuration, “OAuth client ID”.</source>
        <translation>Bei Notion: Entwicklerportal, Ihre Verknüpfung, Configuration, „OAuth client ID“.</translation>
    </message>
    <message>
        <source>In the details of the connection, under Overview.</source>
        <translation>In den Details der Verknüpfung unter Übersicht.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>On the same page, “OAuth client secret”. It goes into your keyring and nowhere else.</source>
        <translation>Auf derselben Seite, „OAuth client secret“. Es kommt in Ihren Schlüsselbund und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>It was shown once, when the connection was created. It goes into your keyring and nowhere else.</source>
        <translation>Es wurde einmal gezeigt, als die Verknüpfung erstellt wurde. Es kommt in Ihren Schlüsselbund und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Open Notion’s developer portal</source>
        <translation>Entwicklerportal von Notion öffnen</translation>
    </message>
    <message>
        <source>Port of the redirect address</source>
        <translation>Port der Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Ein beliebiger freier Port</translation>
    </message>
    <message>
        <source>Notion compares redirect addresses to the letter: this works only when it is registered so.</source>
        <translation>Notion vergleicht Weiterleitungsadressen Zeichen für Zeichen: Das geht nur, wenn sie so registriert ist.</translation>
    </message>
    <message>
        <source>A registered loopback address counts for every port.</source>
        <translation>Eine registrierte Loopback-Adresse gilt für jeden Port.</translation>
    </message>
    <message>
        <source>Always the same port</source>
        <translation>Immer derselbe Port</translation>
    </message>
    <message>
        <source>For servers that compare the address to the letter.</source>
        <translation>Für Server, die die Adresse Zeichen für Zeichen vergleichen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register this redirect address for the connection</source>
        <translation>Registrieren Sie diese Weiterleitungsadresse für die Verknüpfung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Weiterleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
</context>
<context>
    <name>Gatehouse::OwnSignIn</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this window and go on in Gatehouse.</source>
        <translation>Sie können dieses Fenster schließen und in Gatehouse weitermachen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this window; Gatehouse says how to go on.</source>
        <translation>Sie können dieses Fenster schließen; Gatehouse sagt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>Sie sind bei „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>There is no keyring, so its token is kept until Gatehouse is closed.</source>
        <translation>Es gibt keinen Schlüsselbund, deshalb wird das Token nur aufbewahrt, bis Gatehouse geschlossen wird.</translation>
    </message>
    <message>
        <source>Its token is kept in your keyring.</source>
        <translation>Das Token liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its token is kept in your keyring, and renewed by itself.</source>
        <translation>Das Token liegt in Ihrem Schlüsselbund und wird von selbst erneuert.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PagePicker</name>
    <message>
        <source>Search pages</source>
        <translation>Seiten suchen</translation>
    </message>
    <message>
        <source>Pages of the workspace</source>
        <translation>Seiten des Workspace</translation>
    </message>
    <message>
        <source>Space checks a page, arrow keys open and close.</source>
        <translation>Die Leertaste wählt eine Seite aus, die Pfeiltasten klappen auf und zu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading pages…</source>
        <translation>Seiten werden geladen…</translation>
    </message>
    <message>
        <source>No page matches “%1”.</source>
        <translation>Keine Seite passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>This workspace has no pages yet.</source>
        <translation>Dieser Workspace hat noch keine Seiten.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PagePickerDialog</name>
    <message>
        <source>Pages of %1</source>
        <comment>connection</comment>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>%1 may open what is checked, with everything below it.</source>
        <translation>%1 darf öffnen, was angekreuzt ist, und alles darunter.</translation>
    </message>
    <message>
        <source>Change pages</source>
        <translation>Seiten ändern</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln page(s) can be changed at a time.</source>
        <translation>
            <numerusform>Auf einmal kann höchstens %Ln Seite geändert werden.</numerusform>
            <numerusform>Auf einmal können höchstens %Ln Seiten geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>%1 What that opens and closes could not be counted: %2</source>
        <translation>%1 Was das öffnet und schließt, konnte nicht gezählt werden: %2</translation>
    </message>
    <message>
        <source>%1 Counting…</source>
        <comment>how many pages change</comment>
        <translation>%1 Wird gezählt…</translation>
    </message>
    <message>
        <source>Changing pages…</source>
        <translation>Seiten werden geändert…</translation>
    </message>
    <message>
        <source>Nothing was changed. The pages are being read again.</source>
        <translation>Es wurde nichts geändert. Die Seiten werden neu gelesen.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PageRemoval</name>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PageTreeModel</name>
    <message>
        <source>comes with “%1”</source>
        <translation>kommt mit „%1“</translation>
    </message>
    <message>
        <source>comes with a private page</source>
        <translation>kommt mit einer privaten Seite</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>box of a page</comment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>box of a page</comment>
        <translation>nicht angekreuzt</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PageTreeView</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PagesChoice</name>
    <message numerus="yes">
        <source>At most %Ln page(s) can be chosen.</source>
        <translation>
            <numerusform>Höchstens %Ln Seite kann ausgewählt werden.</numerusform>
            <numerusform>Höchstens %Ln Seiten können ausgewählt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, with everything below.</source>
        <comment>pages</comment>
        <translation>Insgesamt %1, mit allem darunter.</translation>
    </message>
    <message>
        <source>%1, with none below.</source>
        <comment>checked pages</comment>
        <translation>%1, ohne weitere darunter.</translation>
    </message>
    <message>
        <source>%1, with everything below.</source>
        <comment>checked pages</comment>
        <translation>%1, mit allem darunter.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Pane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ParagraphField</name>
    <message numerus="yes">
        <source>%n letter(s) too many.</source>
        <translation>
            <numerusform>%n Zeichen zu viel.</numerusform>
            <numerusform>%n Zeichen zu viel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PartnerDialog</name>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Hand %1 over to a partner</source>
        <translation>%1 an einen Partner übergeben</translation>
    </message>
    <message>
        <source>A product of somebody else works as %1 once it has its token.</source>
        <translation>Ein fremdes Produkt arbeitet als %1, sobald es deren Token hat.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>Token testen</translation>
    </message>
    <message>
        <source>Copy card without the token</source>
        <translation>Karte ohne Token kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>What to paste into %1</source>
        <translation>Was in %1 einzufügen ist</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Notion-Version</source>
        <translation>Notion-Version</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The token is not accepted.</source>
        <translation>Das Token wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Replace the token, then hand over the new one.</source>
        <translation>Ersetzen Sie das Token und übergeben Sie dann das neue.</translation>
    </message>
    <message>
        <source>The token works: it acts as %1 in %2.</source>
        <comment>connection, workspace</comment>
        <translation>Das Token gilt: Es handelt als %1 in %2.</translation>
    </message>
    <message>
        <source>The token works: it acts as %1.</source>
        <comment>connection</comment>
        <translation>Das Token gilt: Es handelt als %1.</translation>
    </message>
    <message>
        <source>The card is copied, without the token.</source>
        <translation>Die Karte ist kopiert, ohne das Token.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PartnerInstalls</name>
    <message>
        <source>It has not appeared here in 15 minutes.</source>
        <translation>Sie ist hier in 15 Minuten nicht erschienen.</translation>
    </message>
    <message>
        <source>If you allowed it, wait again. If the site showed an error, its developer’s support helps.</source>
        <translation>Wenn Sie sie erlaubt haben, warten Sie noch einmal. Wenn die Website einen Fehler gezeigt hat, hilft deren Support.</translation>
    </message>
    <message>
        <source>No browser opened. Copy the link and open it yourself.</source>
        <translation>Es hat sich kein Browser geöffnet. Kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ist installiert.</translation>
    </message>
    <message numerus="yes">
        <source>It reaches %n page(s).</source>
        <comment>as far as it was allowed</comment>
        <translation>
            <numerusform>Sie erreicht %n Seite.</numerusform>
            <numerusform>Sie erreicht %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>There is nothing to undo any more: the access to %1 has ended or changed since.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen: Der Zugriff auf %1 wurde inzwischen beendet oder geändert.</translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 Es wird weiter versucht…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PastedTokenCard</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy token of %1</source>
        <translation>Token von %1 kopieren</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Gilt es noch?</translation>
    </message>
    <message>
        <source>Ask whether the token of %1 works</source>
        <translation>Fragen, ob das Token von %1 noch gilt</translation>
    </message>
    <message>
        <source>Remove token of %1</source>
        <extracomment>forgets the token that is kept here; followed by the name of a connection</extracomment>
        <translation>Token von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PastedTokens</name>
    <message>
        <source>Asking the server what this token is…</source>
        <translation>Der Server wird gefragt, was dieses Token ist…</translation>
    </message>
    <message>
        <source>Putting the token into your keyring…</source>
        <translation>Das Token kommt in Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may be asking for its password in another window.</source>
        <translation>Ihr Schlüsselbund antwortet noch nicht. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The token of %1 is kept.</source>
        <translation>Das Token von %1 wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The token of %1 is not kept any more.</source>
        <translation>Das Token von %1 wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The token of %1 is back.</source>
        <translation>Das Token von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>The server says: it works.</source>
        <translation>Der Server sagt: Es gilt.</translation>
    </message>
    <message>
        <source>The server says: it does not work any more.</source>
        <translation>Der Server sagt: Es gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The token of %1 is removed.</source>
        <translation>Das Token von %1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The persons and bots that Notion&apos;s public API shows.</source>
        <translation>Die Personen und Bots, die Notions öffentliche API zeigt.</translation>
    </message>
    <message>
        <source>Everybody in this workspace, and its bots.</source>
        <translation>Alle in diesem Workspace und seine Bots.</translation>
    </message>
    <message>
        <source>Search name, e-mail address or id</source>
        <translation>Name, E-Mail-Adresse oder ID suchen</translation>
    </message>
    <message>
        <source>Notion has no public call that tells roles and states.</source>
        <translation>Notions öffentliche API gibt über Rolle und Status keine Auskunft.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>filter: people who are no longer in the workspace</extracomment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen…</translation>
    </message>
    <message>
        <source>This token may not list users, so its workspace&apos;s people cannot be shown.</source>
        <translation>Dieses Token darf keine Benutzer auflisten; Personen lassen sich daher nicht anzeigen.</translation>
    </message>
    <message>
        <source>Give its connection the capability “Read user information” in Notion, or use a token that has it.</source>
        <translation>Geben Sie der zugehörigen Verknüpfung in Notion die Berechtigung „Benutzerinformationen lesen“ oder verwenden Sie ein Token, das sie hat.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>Niemand passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>You may see nobody in this workspace.</source>
        <translation>Sie dürfen in diesem Workspace niemanden sehen.</translation>
    </message>
    <message>
        <source>Guests do not see who belongs to a workspace. Ask a workspace owner to change your role.</source>
        <translation>Gäste sehen nicht, wer zu einem Workspace gehört. Bitten Sie eine verantwortliche Person, Ihre Rolle zu ändern.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonConnections</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verknüpfung.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Only an internal connection can be handed over.</source>
        <translation>Nur eine interne Verknüpfung kann übergeben werden.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Hand over %1…</source>
        <translation>%1 übergeben…</translation>
    </message>
    <message>
        <source>Added, and now nobody’s</source>
        <translation>Hinzugefügt, jetzt verwaist</translation>
    </message>
    <message>
        <source>Only workspace owners see everything that others added.</source>
        <translation>Nur Workspace-Verantwortliche sehen alles, was andere hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Only workspace owners see everything that others installed.</source>
        <translation>Nur Workspace-Verantwortliche sehen alles, was andere installiert haben.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonDetails</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Notion has no public call that tells this.</source>
        <translation>Notions öffentliche API gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>This token may not see e-mail addresses.</source>
        <translation>Dieses Token darf keine E-Mail-Adressen sehen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Verknüpfung anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail addresses are not kept on this computer. This one comes with the server&apos;s next answer.</source>
        <translation>E-Mail-Adressen werden auf diesem Computer nicht aufbewahrt. Diese kommt mit der nächsten Antwort des Servers.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonDialogs</name>
    <message>
        <source>The answer got lost. Looking up what became of it…</source>
        <translation>Die Antwort ging verloren. Es wird nachgesehen, was daraus wurde…</translation>
    </message>
    <message>
        <source>The answer got lost. It was looked up: nothing was changed.</source>
        <translation>Die Antwort ging verloren. Es wurde nachgesehen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer got lost, and with it the way in.</source>
        <translation>Die Antwort ging verloren und mit ihr der Zugang.</translation>
    </message>
    <message>
        <source>Somebody changed something. Looking again…</source>
        <translation>Jemand hat etwas geändert. Es wird neu nachgesehen…</translation>
    </message>
    <message>
        <source>Suspending %1…</source>
        <translation>%1 wird gesperrt…</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 wird entfernt…</translation>
    </message>
    <message>
        <source>Give up being a workspace owner</source>
        <translation>Workspace-Verantwortung abgeben</translation>
    </message>
    <message>
        <source>Your role becomes “%1” at once. You then see and manage less, and only another owner can make you an owner again.</source>
        <translation>Ihre Rolle wird sofort „%1“. Sie sehen und verwalten dann weniger, und nur andere Verantwortliche können Sie wieder dazu machen.</translation>
    </message>
    <message>
        <source>Give up ownership</source>
        <translation>Verantwortung abgeben</translation>
    </message>
    <message>
        <source>Asking for a session…</source>
        <translation>Eine Sitzung wird angefordert…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name and e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notion has no public call that tells this.</source>
        <translation>Notions öffentliche API gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column: active, suspended or left</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonMenu</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Verknüpfung anzeigen</translation>
    </message>
    <message>
        <source>Notion has no public call that tells this.</source>
        <translation>Notions öffentliche API gibt darüber keine Auskunft.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>%n ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyCard</name>
    <message>
        <source>Only workspace owners change the policy.</source>
        <translation>Nur Workspace-Verantwortliche ändern die Richtlinie.</translation>
    </message>
    <message>
        <source>Install policy</source>
        <translation>Installationsrichtlinie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>the staged changes of the policy</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Members install only what is approved. Owners install anything, which approves it.</source>
        <translation>Mitglieder installieren nur Genehmigtes. Verantwortliche installieren alles; das genehmigt es.</translation>
    </message>
    <message>
        <source>Members install any connection. The approved list below has no effect now.</source>
        <translation>Mitglieder installieren jede Verknüpfung. Die Liste unten hat jetzt keine Wirkung.</translation>
    </message>
    <message>
        <source>Members install them without asking.</source>
        <translation>Mitglieder installieren sie, ohne zu fragen.</translation>
    </message>
    <message>
        <source>They are approved one by one, as all others.</source>
        <translation>Sie werden einzeln genehmigt wie alle anderen.</translation>
    </message>
    <message>
        <source>Which are these?</source>
        <translation>Welche sind das?</translation>
    </message>
    <message>
        <source>Members ask an owner, who can hand it over to them.</source>
        <translation>Mitglieder fragen Verantwortliche, die sie ihnen übergeben können.</translation>
    </message>
    <message>
        <source>Owners and members create internal and public connections.</source>
        <translation>Verantwortliche und Mitglieder erstellen interne und öffentliche Verknüpfungen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>number of changes, what they would mean</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The policy was not saved. %1</source>
        <translation>Die Richtlinie wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Somebody else changed the policy in the meantime.</source>
        <translation>Jemand anderes hat die Richtlinie inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Not saved: %1</source>
        <translation>Sie sehen sie, wie sie jetzt ist. Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Stage it again</source>
        <comment>what was not saved of the policy</comment>
        <translation>Erneut vormerken</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyPreviewDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What saving means</source>
        <translation>Was das Speichern bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the policy.</source>
        <translation>
            <numerusform>%n Änderung der Richtlinie.</numerusform>
            <numerusform>%n Änderungen der Richtlinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>What it means cannot be told now. %1</source>
        <translation>Was es bedeutet, kann jetzt nicht gesagt werden. %1</translation>
    </message>
    <message>
        <source>Working out whom and what it touches…</source>
        <translation>Es wird ermittelt, wen und was es betrifft…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyRow</name>
    <message>
        <source>was: %1</source>
        <extracomment>beside a setting with a staged change: the value it has now</extracomment>
        <translation>bisher: %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyTransfer</name>
    <message>
        <source>Export policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>Policy files (*.json)</source>
        <translation>Richtliniendateien (*.json)</translation>
    </message>
    <message>
        <source>The policy was not exported. %1</source>
        <translation>Die Richtlinie wurde nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Policy exported to %1.</source>
        <translation>Richtlinie in %1 exportiert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions, or choose another folder.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Import policy</source>
        <translation>Richtlinie importieren</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a policy file that was exported before.</source>
        <translation>Wählen Sie eine zuvor exportierte Richtliniendatei.</translation>
    </message>
    <message>
        <source>%1 is no policy file.</source>
        <translation>%1 ist keine Richtliniendatei.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ProfileKeeping</name>
    <message>
        <source>Removing its tokens from your keyring…</source>
        <translation>Seine Token werden aus Ihrem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>“%1” is removed here. Its server did not answer, so your session there ends by itself within 30 days.</source>
        <translation>„%1“ ist hier entfernt. Der Server hat nicht geantwortet, daher endet Ihre Sitzung dort innerhalb von 30 Tagen von selbst.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ProfileRow</name>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>„%1“ entfernen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Rename or remove</source>
        <translation>Umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ProfileSettingsRow</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Gatehouse refuses every change in this profile before it leaves this computer.</source>
        <translation>Gatehouse lehnt jede Änderung in diesem Profil ab, bevor sie diesen Computer verlässt.</translation>
    </message>
    <message>
        <source>Keep the last known state on this computer</source>
        <translation>Letzten bekannten Stand auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Shows it at once the next time, also without a network; never a token. Without it, what is kept is deleted.</source>
        <translation>Zeigt ihn beim nächsten Mal sofort, auch ohne Netz; nie ein Token. Ohne dies wird Gespeichertes gelöscht.</translation>
    </message>
    <message>
        <source>With e-mail addresses</source>
        <translation>Mit E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Otherwise addresses are left out of what is kept.</source>
        <translation>Sonst bleiben Adressen aus dem Gespeicherten heraus.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Profil entfernen…</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what a control does, a profile</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ProfileWindow</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may be asking for its password in another window.</source>
        <translation>Ihr Schlüsselbund antwortet noch nicht. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ReachedPageTreeModel</name>
    <message>
        <source>It is private to somebody else, who alone sees its title.</source>
        <translation>Sie ist privat; nur die Person, der sie gehört, sieht ihren Titel.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RedirectField</name>
    <message>
        <source>This address is in the list already.</source>
        <translation>Diese Adresse steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org/callback.</source>
        <translation>Geben Sie eine ganze Adresse ein, zum Beispiel https://example.org/callback.</translation>
    </message>
    <message>
        <source>Begin with https://. http:// is possible for localhost, 127.0.0.1 and [::1] only.</source>
        <translation>Beginnen Sie mit https://. http:// ist nur für localhost, 127.0.0.1 und [::1] möglich.</translation>
    </message>
    <message>
        <source>Leave out # and what follows it: servers never see that part.</source>
        <translation>Lassen Sie # und alles danach weg: Server sehen diesen Teil nie.</translation>
    </message>
    <message>
        <source>Leave out the name before the @: it would stand in every browser history.</source>
        <translation>Lassen Sie den Namen vor dem @ weg: Er stünde in jedem Browserverlauf.</translation>
    </message>
    <message>
        <source>Write the exact address: * does not stand for anything here.</source>
        <translation>Schreiben Sie die genaue Adresse: * steht hier für nichts.</translation>
    </message>
    <message>
        <source>This address is longer than 2,000 characters.</source>
        <translation>Diese Adresse ist länger als 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Weiterleitungsadresse %1</translation>
    </message>
    <message>
        <source>Remove redirect address %1</source>
        <translation>Weiterleitungsadresse %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>Where people come back to after their consent. One at least.</source>
        <translation>Wohin Personen nach der Einwilligung zurückkehren. Mindestens eine.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Write the port without a zero before it: addresses are compared to the letter.</source>
        <translation>Schreiben Sie den Port ohne Null davor: Adressen werden buchstabengenau verglichen.</translation>
    </message>
    <message>
        <source>Leave out the parameters code, state and error: the answer adds its own.</source>
        <translation>Lassen Sie die Parameter code, state und error weg: Die Antwort fügt ihre eigenen hinzu.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RemoveApprovalDialog</name>
    <message>
        <source>Remove %1 from the approved list</source>
        <translation>%1 aus der Liste genehmigter Verknüpfungen entfernen</translation>
    </message>
    <message>
        <source>Under the restriction members can no longer install it. This can be undone.</source>
        <translation>Unter der Einschränkung können Mitglieder sie nicht mehr installieren. Das kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Who uses it now</source>
        <translation>Wer sie jetzt nutzt</translation>
    </message>
    <message>
        <source>Keep their access</source>
        <comment>of the users of a connection</comment>
        <translation>Zugriff behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on using it. It is listed as installed, not approved.</source>
        <translation>
            <numerusform>%n Person nutzt sie weiter. Sie wird als installiert, nicht genehmigt geführt.</numerusform>
            <numerusform>%n Personen nutzen sie weiter. Sie wird als installiert, nicht genehmigt geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect them too</source>
        <translation>Auch abmelden</translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people: their tokens and the pages that were chosen for them.</source>
        <translation>
            <numerusform>Beendet den Zugriff von %n Person: ihre Token und die Seiten, die für sie ausgewählt wurden.</numerusform>
            <numerusform>Beendet den Zugriff von %n Personen: ihre Token und die Seiten, die für sie ausgewählt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from the approved list</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RemoveProfileDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>The profile and its token are removed from this computer. The workspace stays as it is, and you can connect to it again.</source>
        <translation>Das Profil und sein Token werden von diesem Computer entfernt. Der Workspace bleibt, wie er ist, und Sie können sich wieder mit ihm verbinden.</translation>
    </message>
    <message>
        <source>Remove profile “%1”</source>
        <translation>Profil „%1“ entfernen</translation>
    </message>
    <message>
        <source>The workspace exists on this computer only. Its people, connections, pages and tokens are deleted and cannot be brought back.</source>
        <translation>Den Workspace gibt es nur auf diesem Computer. Seine Personen, Verknüpfungen, Seiten und Tokens werden gelöscht und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation>Zum Löschen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Delete workspace “%1”</source>
        <translation>Workspace „%1“ löschen</translation>
    </message>
    <message>
        <source>The profile and its token are removed from this computer, and your session at its server ends. The workspace stays as it is, and you can sign in to it again.</source>
        <translation>Das Profil und sein Token werden von diesem Computer entfernt, und Ihre Sitzung auf dem Server endet. Der Workspace bleibt, wie er ist, und Sie können sich erneut bei ihm anmelden.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RenameProfileDialog</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>The workspace itself keeps its name.</source>
        <translation>Der Workspace selbst behält seinen Namen.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestDetails</name>
    <message>
        <source>Show %1</source>
        <comment>a person</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a connection</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>Was %1 verlangt</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, how soon that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1; not installed</source>
        <comment>a person</comment>
        <translation>für %1; nicht installiert</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a person</comment>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestDialog</name>
    <message>
        <source>Request %1</source>
        <translation>%1 anfragen</translation>
    </message>
    <message>
        <source>Workspace owners see your request and decide. You can take it back until then.</source>
        <translation>Workspace-Verantwortliche sehen Ihre Anfrage und entscheiden. Bis dahin können Sie sie zurückziehen.</translation>
    </message>
    <message>
        <source>What you need it for</source>
        <translation>Wozu Sie sie brauchen</translation>
    </message>
    <message>
        <source>What it should do, and for whom.</source>
        <translation>Was sie tun soll, und für wen.</translation>
    </message>
    <message>
        <source>Pages you want it for</source>
        <translation>Seiten, für die Sie sie wollen</translation>
    </message>
    <message>
        <source>No page is chosen: you choose when you install it.</source>
        <translation>Keine Seite ist ausgewählt: Sie wählen bei der Installation aus.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Ask for longer use of %1</source>
        <translation>Um mehr Zeit für %1 bitten</translation>
    </message>
    <message>
        <source>Workspace owners see your request and decide. Until then your access ends when it did before.</source>
        <translation>Workspace-Verantwortliche sehen Ihre Anfrage und entscheiden. Bis dahin endet Ihr Zugriff zum selben Zeitpunkt wie bisher.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestListModel</name>
    <message>
        <source>%1, requested by %2</source>
        <comment>connection, person</comment>
        <translation>%1, angefragt von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, how soon that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>column: when somebody asked for the connection</extracomment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestMenu</name>
    <message>
        <source>&amp;Request</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>&amp;Nächste Anfrage</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>&amp;Vorherige Anfrage</translation>
    </message>
    <message>
        <source>&amp;Open request</source>
        <translation>Anfrage ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Approve with a no&amp;te…</source>
        <translation>Mit &amp;Hinweis genehmigen…</translation>
    </message>
    <message>
        <source>&amp;Install and approve…</source>
        <translation>&amp;Installieren und genehmigen…</translation>
    </message>
    <message>
        <source>&amp;Deny…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Anfrage &amp;zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>Ver&amp;knüpfung zeigen</translation>
    </message>
    <message>
        <source>Show p&amp;erson</source>
        <translation>&amp;Person zeigen</translation>
    </message>
    <message>
        <source>Browse the &amp;directory…</source>
        <translation>&amp;Verzeichnis durchsehen…</translation>
    </message>
    <message>
        <source>Show in the audit lo&amp;g</source>
        <translation>Im Audit-Protokoll zei&amp;gen</translation>
    </message>
    <message>
        <source>Ask for &amp;longer…</source>
        <translation>Um &amp;mehr Zeit bitten…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestsPane</name>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The connections you have asked for, and what became of it.</source>
        <translation>Die Verknüpfungen, die Sie angefragt haben, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Who asks for connections that the policy does not let them install.</source>
        <translation>Wer Verknüpfungen anfragt, deren Installation die Richtlinie nicht erlaubt.</translation>
    </message>
    <message>
        <source>Search connection, person or reason</source>
        <translation>Verknüpfung, Person oder Begründung suchen</translation>
    </message>
    <message>
        <source>Request a connection…</source>
        <translation>Verknüpfung anfragen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>filter: requests that nobody has decided</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for install</source>
        <translation>Wartet auf Installation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage genehmigen</numerusform>
            <numerusform>%n Anfragen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve with a note…</source>
        <translation>Mit Hinweis genehmigen…</translation>
    </message>
    <message>
        <source>Install and approve…</source>
        <translation>Installieren und genehmigen…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)…</source>
        <translation>
            <numerusform>%n Anfrage ablehnen…</numerusform>
            <numerusform>%n Anfragen ablehnen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw request…</source>
        <translation>Anfrage zurückziehen…</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Verknüpfung zeigen</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Person zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a request in the list of requests first.</source>
        <translation>Wählen Sie zuerst eine Anfrage in der Liste der Anfragen aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be approved yet, as its connection is not installed here: it is accepted and waits until an owner installs it.</source>
        <translation>
            <numerusform>%n davon kann noch nicht genehmigt werden, da ihre Verknüpfung hier nicht installiert ist: Sie wird angenommen und wartet, bis eine verantwortliche Person sie installiert.</numerusform>
            <numerusform>%n davon können noch nicht genehmigt werden, da ihre Verknüpfungen hier nicht installiert sind: Sie werden angenommen und warten, bis eine verantwortliche Person sie installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, waits for install</source>
        <comment>a person</comment>
        <translation>für %1, wartet auf Installation</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a person</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>Notion has no public call for requests. Notion shows them to workspace owners under Settings, Connections.</source>
        <translation>Notion hat keinen öffentlichen Aufruf für Anfragen. Notion zeigt sie Workspace-Verantwortlichen unter Einstellungen, Verknüpfungen.</translation>
    </message>
    <message>
        <source>Open Notion</source>
        <translation>Notion öffnen</translation>
    </message>
    <message>
        <source>Guests cannot install connections, so they have nothing to request. Ask a workspace owner to change your role.</source>
        <translation>Gäste können keine Verknüpfungen installieren und haben daher nichts anzufragen. Bitten Sie Workspace-Verantwortliche, Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Requests belong to the enterprise plan. On the plan of this workspace owners and members install connections without asking.</source>
        <translation>Anfragen gehören zum Paket für Unternehmen. Im Paket dieses Workspace installieren Verantwortliche und Mitglieder Verknüpfungen, ohne zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Your access to %n connection(s) ends within a week.</source>
        <translation>
            <numerusform>Ihr Zugriff auf %n Verknüpfung endet innerhalb einer Woche.</numerusform>
            <numerusform>Ihr Zugriff auf %n Verknüpfungen endet innerhalb einer Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access to %n connection(s) ends within a week.</source>
        <translation>
            <numerusform>Der Zugriff auf %n Verknüpfung endet innerhalb einer Woche.</numerusform>
            <numerusform>Der Zugriff auf %n Verknüpfungen endet innerhalb einer Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No request matches “%1”.</source>
        <translation>Keine Anfrage passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen zeigen</translation>
    </message>
    <message>
        <source>None of your requests waits for a decision.</source>
        <translation>Keine Ihrer Anfragen wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>No request waits for a decision.</source>
        <translation>Keine Anfrage wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>No accepted request waits for an install.</source>
        <translation>Keine angenommene Anfrage wartet auf eine Installation.</translation>
    </message>
    <message>
        <source>No request was approved.</source>
        <translation>Keine Anfrage wurde genehmigt.</translation>
    </message>
    <message>
        <source>No request was denied.</source>
        <translation>Keine Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No request was withdrawn.</source>
        <translation>Keine Anfrage wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>No approved access ends within a week.</source>
        <translation>Kein genehmigter Zugriff endet innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>You have not asked for a connection yet.</source>
        <translation>Sie haben noch keine Verknüpfung angefragt.</translation>
    </message>
    <message>
        <source>Nobody has asked for a connection yet.</source>
        <translation>Noch niemand hat eine Verknüpfung angefragt.</translation>
    </message>
    <message>
        <source>Browse the directory…</source>
        <translation>Verzeichnis durchsehen…</translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
    <message>
        <source>Ask for longer…</source>
        <translation>Um mehr Zeit bitten…</translation>
    </message>
    <message>
        <source>It was approved until a date. To go on, ask for longer.</source>
        <translation>Er war bis zu einem Datum genehmigt. Soll es weitergehen, bitten Sie um mehr Zeit.</translation>
    </message>
    <message>
        <source>It was approved until a date. To go on, its user has to ask for longer.</source>
        <translation>Er war bis zu einem Datum genehmigt. Soll es weitergehen, muss um mehr Zeit gebeten werden.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Revocations</name>
    <message>
        <source>%1 is not revoked. %2</source>
        <translation>%1 ist nicht widerrufen. %2</translation>
    </message>
    <message>
        <source>The tokens of %1 are ended, but not its installation. %2 End it in that workspace, under “Users” of the connection.</source>
        <translation>Die Token von %1 sind beendet, ihre Installation aber nicht. %2 Beenden Sie sie in jenem Workspace, unter „Benutzer“ der Verknüpfung.</translation>
    </message>
    <message>
        <source>The tokens of %1 are ended. Its installation is in a workspace that this profile does not reach: end it there, under “Users” of the connection.</source>
        <translation>Die Token von %1 sind beendet. Ihre Installation ist in einem Workspace, den dieses Profil nicht erreicht: Beenden Sie sie dort, unter „Benutzer“ der Verknüpfung.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ScopeField</name>
    <message>
        <source>Reading which workspaces you are in…</source>
        <translation>Es wird gelesen, in welchen Workspaces Sie sind…</translation>
    </message>
    <message>
        <source>Choose one workspace at least.</source>
        <translation>Wählen Sie mindestens einen Workspace.</translation>
    </message>
    <message>
        <source>Who may install it</source>
        <translation>Wer sie installieren darf</translation>
    </message>
    <message>
        <source>Everybody who has its install address.</source>
        <translation>Alle, die ihre Installationsadresse haben.</translation>
    </message>
    <message>
        <source>Only those you choose here. This is fixed once it is created.</source>
        <translation>Nur die hier gewählten. Nach der Erstellung steht das fest.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SecretField</name>
    <message>
        <source>%1: %2</source>
        <comment>whose token, the token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <comment>whose token</comment>
        <translation>%1, verborgen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SettingsController</name>
    <message>
        <source>Local workspace</source>
        <translation>Lokaler Workspace</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Gatehouse workspace</source>
        <translation>Gatehouse-Workspace</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How Gatehouse looks, what it keeps, and what it may do. Changes work at once.</source>
        <translation>Wie Gatehouse aussieht, was es aufbewahrt und was es darf. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>The same choices as in the menu View.</source>
        <translation>Dieselbe Auswahl wie im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>“System” follows the desktop when it turns dark.</source>
        <translation>„System“ folgt dem Schreibtisch, wenn er dunkel wird.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Copied tokens</source>
        <translation>Kopierte Token</translation>
    </message>
    <message>
        <source>A token on the clipboard can be read by every other program.</source>
        <translation>Ein Token in der Zwischenablage kann jedes andere Programm lesen.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>From 15 to 300 seconds. It is also cleared when Gatehouse closes.</source>
        <translation>Von 15 bis 300 Sekunden. Sie wird auch geleert, wenn Gatehouse schließt.</translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>unit of a number field: &quot;60 seconds&quot;</extracomment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>The workspaces that Gatehouse opens on this computer.</source>
        <translation>Die Workspaces, die Gatehouse auf diesem Computer öffnet.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press Enter on a row, then the new keys. Backspace takes the keys away, Escape leaves them as they are.</source>
        <translation>Eingabe in einer Zeile, dann die neuen Tasten. Die Rücktaste nimmt Tasten weg, Escape lässt sie, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ShortcutModel</name>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ShortcutsDialog</name>
    <message>
        <source>Lists and tables</source>
        <translation>Listen und Tabellen</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Nächste und vorige Zeile</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt- und Pfeiltasten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>From the search field to the rows</source>
        <translation>Vom Suchfeld zu den Zeilen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>Another filter or pane entry</source>
        <translation>Anderer Filter oder Bereich</translation>
    </message>
    <message>
        <source>Clear a search, close details or a dialog</source>
        <translation>Suche leeren, Details oder Dialog schließen</translation>
    </message>
    <message>
        <source>Keyboard sheet</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ShortcutsSection</name>
    <message>
        <source>“%1” alone would be lost to typing. Press it together with Ctrl or Alt.</source>
        <translation>„%1“ allein ginge beim Schreiben verloren. Drücken Sie es zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Für „%1“ verwenden</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2” in the menu “%3”, so nothing was changed. “%2” would be left without keys.</source>
        <translation>%1 gehört bereits zu „%2“ im Menü „%3“, deshalb wurde nichts geändert. „%2“ bliebe ohne Tasten.</translation>
    </message>
    <message>
        <source>“%1” has the keys it was made with.</source>
        <translation>„%1“ hat die ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>Every action has the keys it was made with.</source>
        <translation>Jeder Befehl hat die ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Reset these keys</source>
        <translation>Diese Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::StartController</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Workspace</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Workspace wird erstellt…</translation>
    </message>
    <message>
        <source>Asking Notion what this token is…</source>
        <translation>Token wird bei Notion geprüft…</translation>
    </message>
    <message>
        <source>Asking the workspace who you are…</source>
        <translation>Anmeldung wird beim Workspace geprüft…</translation>
    </message>
    <message>
        <source>Putting the token into your keyring…</source>
        <translation>Token wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>This token acts as the bot “%1”.</source>
        <translation>Dieses Token handelt als Bot „%1“.</translation>
    </message>
    <message>
        <source>This token acts as the bot “%1” in the workspace “%2”.</source>
        <translation>Dieses Token handelt im Workspace „%2“ als Bot „%1“.</translation>
    </message>
    <message>
        <source>This token acts as %1.</source>
        <translation>Dieses Token handelt als %1.</translation>
    </message>
    <message>
        <source>This token acts as %1 in the workspace “%2”.</source>
        <translation>Dieses Token handelt im Workspace „%2“ als %1.</translation>
    </message>
    <message>
        <source>There is no keyring, so it is kept until Gatehouse is closed.</source>
        <translation>Ohne Schlüsselbund wird es nur aufbewahrt, bis Gatehouse geschlossen wird.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Es wird gewartet, bis Sie sich im Browser angemeldet haben…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this window and go on in Gatehouse.</source>
        <translation>Sie können dieses Fenster schließen und in Gatehouse weitermachen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this window; Gatehouse says how to go on.</source>
        <translation>Sie können dieses Fenster schließen; Gatehouse sagt, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::StartPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>See every connection of a workspace: who added it and when, what it may do, and which pages it reaches.</source>
        <translation>Sehen Sie jede Verknüpfung eines Workspace: wer sie wann hinzugefügt hat, was sie darf und welche Seiten sie erreicht.</translation>
    </message>
    <message>
        <source>Your profiles</source>
        <translation>Ihre Profile</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weiteres hinzufügen</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>Demo-Workspace öffnen</translation>
    </message>
    <message>
        <source>Northwind, a company of 26 people and 18 connections. Nothing to sign up for.</source>
        <translation>Northwind, ein Unternehmen mit 26 Personen und 18 Verknüpfungen. Ohne Registrierung.</translation>
    </message>
    <message>
        <source>New local workspace</source>
        <translation>Neuer lokaler Workspace</translation>
    </message>
    <message>
        <source>An empty workspace on this computer, with you as its owner. Works offline.</source>
        <translation>Ein leerer Workspace auf diesem Computer, für den Sie verantwortlich sind. Funktioniert offline.</translation>
    </message>
    <message>
        <source>Connect to Notion</source>
        <translation>Mit Notion verbinden</translation>
    </message>
    <message>
        <source>Paste a token. It is kept in your keyring and nowhere else.</source>
        <translation>Fügen Sie ein Token ein. Es wird nur in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Connect to a Gatehouse workspace</source>
        <translation>Mit Gatehouse-Workspace verbinden</translation>
    </message>
    <message>
        <source>One that your team keeps on another computer. You need its address, and sign in in the browser.</source>
        <translation>Einer, den Ihr Team auf einem anderen Computer betreibt. Sie benötigen seine Adresse und melden sich im Browser an.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::StatusStrip</name>
    <message>
        <source>No jobs</source>
        <translation>Keine Vorgänge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what is under way and what was done</source>
        <translation>Zeigen, was läuft und was getan wurde</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message>
        <source>%1 Looking up what happened</source>
        <comment>job under way</comment>
        <translation>%1 Es wird nachgesehen, was geschehen ist</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>job under way, number, number</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n Vorgang erledigt</numerusform>
            <numerusform>%n Vorgänge erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>jobs, time</comment>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>%1 · as of %2 – refreshing</source>
        <comment>jobs, time</comment>
        <translation>%1 · Stand %2 – wird aktualisiert</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SuccessorChoice</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, e-mail address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen…</translation>
    </message>
    <message>
        <source>There is no other active workspace owner.</source>
        <translation>Es gibt keine anderen aktiven Workspace-Verantwortlichen.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::SuccessorListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name; role and e-mail address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role · e-mail address</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Gatehouse::TableView</name>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (gerade kein Platz)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::Tour</name>
    <message>
        <source>Asking Notion what this token is…</source>
        <translation>Token wird bei Notion geprüft…</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>%1 is installed in “%2”.</source>
        <translation>%1 ist in „%2“ installiert.</translation>
    </message>
    <message>
        <source>The server says: it is active.</source>
        <translation>Der Server sagt: Es ist aktiv.</translation>
    </message>
    <message>
        <source>The server says: it works.</source>
        <translation>Der Server sagt: Es gilt.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::UnapprovedListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Hinzugefügt von %1</translation>
    </message>
    <message>
        <source>Approve or disconnect %1</source>
        <translation>%1 genehmigen oder trennen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::UnapprovedSection</name>
    <message>
        <source>Installed, not approved</source>
        <translation>Installiert, nicht genehmigt</translation>
    </message>
    <message>
        <source>A restriction removes nothing: these go on working for who uses them, until you approve or disconnect them.</source>
        <translation>Eine Einschränkung entfernt nichts: Diese arbeiten für alle weiter, die sie nutzen, bis Sie sie genehmigen oder trennen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Every installed connection is approved.</source>
        <translation>Jede installierte Verknüpfung ist genehmigt.</translation>
    </message>
    <message>
        <source>None of them matches “%1”.</source>
        <translation>Keine davon passt zu „%1“.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Disconnect %1…</source>
        <translation>%1 trennen…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n connection(s)</source>
        <translation>
            <numerusform>%n Verknüpfung genehmigen</numerusform>
            <numerusform>%n Verknüpfungen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details in Connections</source>
        <translation>Details unter „Verknüpfungen“ anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)…</source>
        <translation>
            <numerusform>%n Verknüpfung trennen…</numerusform>
            <numerusform>%n Verknüpfungen trennen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Gatehouse::UnknownsDialog</name>
    <message>
        <source>Nothing: everything this workspace has is shown.</source>
        <translation>Nichts: Alles, was dieser Workspace enthält, wird angezeigt.</translation>
    </message>
    <message>
        <source>What is unknown here</source>
        <translation>Was hier unbekannt ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::UntilField</name>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>To the end of a day</source>
        <translation>Bis zum Ende eines Tages</translation>
    </message>
    <message>
        <source>The access ends by itself then.</source>
        <translation>Der Zugriff endet dann von selbst.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <extracomment>how a day is written: day of the month, short name of the month, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ViewAsBar</name>
    <message>
        <source>Stop</source>
        <extracomment>button: looking at the workspace as somebody else ends</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ViewAsController</name>
    <message>
        <source>As %1</source>
        <comment>a person</comment>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>You see %1 as %2 does · read only · ends at %3</source>
        <comment>workspace, person, time</comment>
        <translation>Sie sehen %1 wie %2 · schreibgeschützt · endet um %3</translation>
    </message>
    <message>
        <source>View as %1 – ended</source>
        <translation>Ansicht als %1 – beendet</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ViewAsDialog</name>
    <message>
        <source>View as %1</source>
        <translation>Ansehen als %1</translation>
    </message>
    <message>
        <source>A window of its own shows this workspace as %1 sees it, for 15 minutes. Nothing can be changed there. The audit log says that you looked.</source>
        <translation>Ein eigenes Fenster zeigt diesen Workspace 15 Minuten lang so, wie %1 ihn sieht. Dort lässt sich nichts ändern. Im Audit-Protokoll steht, dass Sie nachgesehen haben.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::ViewEndedPage</name>
    <message>
        <source>The 15 minutes are over.</source>
        <translation>Die 15 Minuten sind vorbei.</translation>
    </message>
    <message>
        <source>This session does not work any more.</source>
        <translation>Diese Sitzung funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>You saw %1 as %2 does. To look again, choose “View as…” in People.</source>
        <comment>workspace, person</comment>
        <translation>Sie haben %1 so gesehen wie %2. Um noch einmal nachzusehen, wählen Sie „Ansehen als…“ unter „Personen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::WaitingPage</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Workspace wird geöffnet</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>„%1“ wird geöffnet</translation>
    </message>
    <message>
        <source>The workspace has not answered yet.</source>
        <translation>Der Workspace hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The token of “%1” is kept there. It may be asking for its password in another window.</source>
        <translation>Dort liegt das Token von „%1“. Möglicherweise fragt der Schlüsselbund in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Gatehouse::WantedPages</name>
    <message>
        <source>Pages it is wanted for</source>
        <translation>Seiten, für die sie gewünscht ist</translation>
    </message>
    <message>
        <source>no page below</source>
        <translation>keine Seite darunter</translation>
    </message>
    <message>
        <source>No page is named: whoever installs it chooses.</source>
        <translation>Keine Seite ist genannt: Wer sie installiert, wählt aus.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::WorkspaceButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>Switch workspace or profile</source>
        <translation>Workspace oder Profil wechseln</translation>
    </message>
</context>
<context>
    <name>Gatehouse::WorkspaceMenu</name>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Anderes Profil öffnen…</translation>
    </message>
</context>
<context>
    <name>Gatehouse::WorkspaceView</name>
    <message>
        <source>Measured through Notion&apos;s public API</source>
        <translation>Über Notions öffentliche API ermittelt</translation>
    </message>
    <message>
        <source>Performed by the local workspace</source>
        <translation>Vom lokalen Workspace ausgeführt</translation>
    </message>
    <message>
        <source>Notion&apos;s public API lists the bots of a workspace by name and icon. Who added a connection and when, what it may do, which pages it reaches and who uses it is not part of it; such cells say “Unknown”.</source>
        <translation>Notions öffentliche API listet die Bots eines Workspace mit Namen und Symbol auf. Wer eine Verknüpfung wann hinzugefügt hat, was sie darf, welche Seiten sie erreicht und wer sie nutzt, gehört nicht dazu; in diesen Zellen steht „Unbekannt“.</translation>
    </message>
    <message>
        <source>Guests are never listed, and a personal access token may not list people at all.</source>
        <translation>Gäste werden nie aufgelistet, und ein persönliches Zugriffstoken darf überhaupt keine Personen auflisten.</translation>
    </message>
    <message>
        <source>Whether every kind of connection shows up as a bot is not promised by Notion.</source>
        <translation>Notion sichert nicht zu, dass jede Art von Verknüpfung als Bot erscheint.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Select a connection in the list of connections first.</source>
        <translation>Wählen Sie zuerst eine Verknüpfung in der Liste der Verknüpfungen aus.</translation>
    </message>
</context>
<context>
    <name>HeldTokenWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>connection, workspace</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>In your keyring</source>
        <translation>In Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Being renewed…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Only in memory: the keyring did not take it</source>
        <translation>Nur im Speicher: Der Schlüsselbund hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Does not work any more</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Unlock the keyring and renew it, or it is gone when this window closes.</source>
        <translation>Entsperren Sie den Schlüsselbund und erneuern Sie es, sonst ist es weg, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Another program has renewed it, or it was revoked. Choose its pages again to get a new one.</source>
        <translation>Ein anderes Programm hat es erneuert, oder es wurde widerrufen. Wählen Sie die Seiten neu aus, um ein neues zu erhalten.</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · nobody else uses it</source>
        <comment>number of pages</comment>
        <translation>%1 · sonst nutzt sie niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n offene Anfrage</numerusform>
            <numerusform>%n offene Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>what becomes of open requests</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>signed out</source>
        <comment>what becomes of sessions</comment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>an %1 übergeben</translation>
    </message>
    <message>
        <source>added by somebody who left</source>
        <translation>von ausgeschiedener Person hinzugefügt</translation>
    </message>
    <message>
        <source>then counts as added by %1</source>
        <translation>gilt dann als hinzugefügt von %1</translation>
    </message>
    <message>
        <source>%1 · registered by them</source>
        <comment>kind of connection</comment>
        <translation>%1 · von dieser Person registriert</translation>
    </message>
    <message>
        <source>%1 ends too</source>
        <translation>%1 endet auch</translation>
    </message>
    <message>
        <source>%1 does not end any more</source>
        <translation>%1 endet nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <comment>connection, what ends of it</comment>
        <translation>%1: jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) now</source>
        <translation>
            <numerusform>jetzt %n offene Anfrage</numerusform>
            <numerusform>jetzt %n offene Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps running</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 is not theirs any more</source>
        <comment>connection; of the person who leaves</comment>
        <translation>%1 gehört der Person nicht mehr</translation>
    </message>
    <message>
        <source>%1 then counts as added by %2</source>
        <comment>connection, person</comment>
        <translation>%1 gilt dann als hinzugefügt von %2</translation>
    </message>
    <message>
        <source>%1 does not move on any more</source>
        <translation>%1 geht nicht mehr über</translation>
    </message>
    <message>
        <source>%1 then belongs to nobody</source>
        <translation>%1 gehört dann niemandem</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you looked, this has changed: %1.</source>
        <extracomment>%1: one or several changes, such as &quot;Slack ends too; Zapier does not end any more&quot;</extracomment>
        <translation>Seit Sie nachgesehen haben, hat sich geändert: %1.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Private page</source>
        <translation>Private Seite</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>direct, by %1</source>
        <comment>access to a page, given by a person</comment>
        <translation>direkt, von %1</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>access to a page</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>inherited from “%1”</source>
        <translation>geerbt von „%1“</translation>
    </message>
    <message>
        <source>inherited from a private page</source>
        <translation>geerbt von einer privaten Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) below</source>
        <translation>
            <numerusform>%Ln Seite darunter</numerusform>
            <numerusform>%Ln Seiten darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how many pages, how many roots</comment>
        <translation>%1 über %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln root(s)</source>
        <comment>topmost granted pages</comment>
        <translation>
            <numerusform>%Ln Wurzel</numerusform>
            <numerusform>%Ln Wurzeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds %1 and opens %2.</source>
        <translation>Fügt %1 hinzu und öffnet %2.</translation>
    </message>
    <message>
        <source>Adds %1; all are open already.</source>
        <translation>Fügt %1 hinzu; alles ist schon offen.</translation>
    </message>
    <message>
        <source>Removes %1 and closes %2.</source>
        <translation>Entfernt %1 und schließt %2.</translation>
    </message>
    <message>
        <source>Removes %1 and closes none.</source>
        <translation>Entfernt %1 und schließt keine.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Fügt %1 hinzu.</translation>
    </message>
    <message>
        <source>Removes %1.</source>
        <translation>Entfernt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite hinzufügen</numerusform>
            <numerusform>%Ln Seiten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite entfernen</numerusform>
            <numerusform>%Ln Seiten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite ändern</numerusform>
            <numerusform>%Ln Seiten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>This access comes from “%1” and can only be removed there.</source>
        <translation>Dieser Zugriff kommt von „%1“ und kann nur dort entfernt werden.</translation>
    </message>
    <message>
        <source>This access comes from a private page and can only be removed there.</source>
        <translation>Dieser Zugriff kommt von einer privaten Seite und kann nur dort entfernt werden.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>Add the step “Webhooks by Zapier” with “Custom Request”. Under Headers, enter “Authorization” with “Bearer”, a space and the token, and “Notion-Version” with the version below.</source>
        <translation>Fügen Sie den Schritt „Webhooks by Zapier“ mit „Custom Request“ hinzu. Tragen Sie unter Headers „Authorization“ mit „Bearer“, einem Leerzeichen und dem Token ein und „Notion-Version“ mit der Version unten.</translation>
    </message>
    <message>
        <source>Add a Notion module, create a connection of the type “Notion Internal” and paste the token into “Internal Integration Token”.</source>
        <translation>Fügen Sie ein Notion-Modul hinzu, erstellen Sie eine Verbindung der Art „Notion Internal“ und fügen Sie das Token in „Internal Integration Token“ ein.</translation>
    </message>
    <message>
        <source>Add the module “HTTP – Make a request”. Under Headers, enter “Authorization” with “Bearer”, a space and the token, and “Notion-Version” with the version below.</source>
        <translation>Fügen Sie das Modul „HTTP – Make a request“ hinzu. Tragen Sie unter Headers „Authorization“ mit „Bearer“, einem Leerzeichen und dem Token ein und „Notion-Version“ mit der Version unten.</translation>
    </message>
    <message>
        <source>Under Credentials, add “Notion API” and paste the token into “Internal Integration Secret”.</source>
        <translation>Fügen Sie unter Credentials „Notion API“ hinzu und fügen Sie das Token in „Internal Integration Secret“ ein.</translation>
    </message>
    <message>
        <source>Add the node “HTTP Request” with a credential of the type “Header Auth”: name “Authorization”, value “Bearer”, a space and the token. Send “Notion-Version” with the version below as a further header.</source>
        <translation>Fügen Sie den Knoten „HTTP Request“ mit einem Credential der Art „Header Auth“ hinzu: Name „Authorization“, Wert „Bearer“, ein Leerzeichen und das Token. Senden Sie „Notion-Version“ mit der Version unten als weiteren Header.</translation>
    </message>
    <message>
        <source>Paste the token where %1 asks for a Notion token, an API key or an internal integration secret. If it asks for headers: “Authorization” with “Bearer”, a space and the token.</source>
        <translation>Fügen Sie das Token dort ein, wo %1 nach einem Notion-Token, einem API-Schlüssel oder einem internen Integrationsgeheimnis fragt. Fragt es nach Headern: „Authorization“ mit „Bearer“, einem Leerzeichen und dem Token.</translation>
    </message>
    <message>
        <source>This address is there for programs on this computer only.</source>
        <translation>Diese Adresse gibt es nur für Programme auf diesem Computer.</translation>
    </message>
    <message>
        <source>None yet. It sees nothing until it is added to a page.</source>
        <translation>Noch keine. Sie sieht nichts, bis sie zu einer Seite hinzugefügt wird.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is &quot;240 pages&quot;, %2 &quot;2 roots&quot;</extracomment>
        <translation>%1, durch %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root(s)</source>
        <translation>
            <numerusform>%n Wurzel</numerusform>
            <numerusform>%n Wurzeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions about %1 go to the support of %1, not to Notion’s.</source>
        <translation>Fragen zu %1 beantwortet der Support von %1, nicht der von Notion.</translation>
    </message>
    <message>
        <source>%1 works as “%2”</source>
        <comment>partner, connection</comment>
        <translation>%1 arbeitet als „%2“</translation>
    </message>
    <message>
        <source>Token: comes separately. Treat it like a password.</source>
        <translation>Token: kommt getrennt. Behandeln Sie es wie ein Passwort.</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>API-Adresse: %1</translation>
    </message>
    <message>
        <source>Notion-Version: %1</source>
        <translation>Notion-Version: %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
</context>
<context>
    <name>PastedTokenWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>connection, workspace</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Internal integration token</source>
        <translation>Internes Integrationstoken</translation>
    </message>
    <message>
        <source>OAuth access token, without its refresh token</source>
        <translation>OAuth-Zugriffstoken, ohne sein Erneuerungstoken</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Dem Workspace</translation>
    </message>
    <message>
        <source>%1, who allowed it</source>
        <translation>%1, die oder der es erlaubt hat</translation>
    </message>
    <message>
        <source>The server does not say which.</source>
        <translation>Der Server sagt nicht, welcher.</translation>
    </message>
    <message>
        <source>It works: it acts as the bot “%1”.</source>
        <translation>Es gilt: Es handelt als der Bot „%1“.</translation>
    </message>
    <message>
        <source>It works: it acts as the bot “%1” in “%2”.</source>
        <translation>Es gilt: Es handelt als der Bot „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>In your keyring</source>
        <translation>In Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Only in memory: there is no keyring that answers</source>
        <translation>Nur im Speicher: Es antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Does not work any more</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Not in your keyring any more</source>
        <translation>Nicht mehr in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>It is gone when Gatehouse closes. Start a keyring and add it again to keep it.</source>
        <translation>Es ist fort, wenn Gatehouse geschlossen wird. Starten Sie einen Schlüsselbund, und fügen Sie es noch einmal hinzu, um es zu behalten.</translation>
    </message>
    <message>
        <source>It was replaced or revoked. Ask whoever gave it to you for the new one, and add that; it takes the place of this one.</source>
        <translation>Es wurde ersetzt oder widerrufen. Fragen Sie nach dem neuen, wer es Ihnen gegeben hat, und fügen Sie das hinzu; es tritt an die Stelle von diesem.</translation>
    </message>
    <message>
        <source>Another program has removed it. Add it again, or remove it here as well.</source>
        <translation>Ein anderes Programm hat es entfernt. Fügen Sie es noch einmal hinzu, oder entfernen Sie es auch hier.</translation>
    </message>
    <message>
        <source>This is the token of a person, %1.</source>
        <translation>Das ist das Token einer Person, %1.</translation>
    </message>
    <message>
        <source>It may do everything they may. Ask for the token of a connection instead.</source>
        <translation>Es darf alles, was sie darf. Bitten Sie stattdessen um das Token einer Verknüpfung.</translation>
    </message>
    <message>
        <source>This token belongs to another workspace, “%1”.</source>
        <translation>Dieses Token gehört zu einem anderen Workspace, „%1“.</translation>
    </message>
    <message>
        <source>Nothing was kept. Open “%1” first, then add it there.</source>
        <translation>Nichts wurde aufbewahrt. Öffnen Sie erst „%1“, und fügen Sie es dort hinzu.</translation>
    </message>
    <message>
        <source>“%2” is open, so nothing was kept. Open “%1” first, then add it there.</source>
        <translation>Offen ist „%2“, also wurde nichts aufbewahrt. Öffnen Sie erst „%1“, und fügen Sie es dort hinzu.</translation>
    </message>
    <message>
        <source>This token is held here already: it is that of %1.</source>
        <translation>Dieses Token wird hier schon aufbewahrt: Es ist das von %1.</translation>
    </message>
    <message>
        <source>“Tokens on this computer” in the Connection menu shows it.</source>
        <translation>„Token auf diesem Computer“ im Menü Verknüpfung zeigt es.</translation>
    </message>
    <message>
        <source>%1 was installed from here, so its tokens are held already.</source>
        <translation>%1 wurde von hier aus installiert, also werden ihre Token schon aufbewahrt.</translation>
    </message>
    <message>
        <source>“Tokens on this computer” in the Connection menu shows them.</source>
        <translation>„Token auf diesem Computer“ im Menü Verknüpfung zeigt sie.</translation>
    </message>
    <message>
        <source>This is %1, which this profile itself works with.</source>
        <translation>Das ist %1, womit dieses Profil selbst arbeitet.</translation>
    </message>
    <message>
        <source>Its token is held already. Paste that of another connection.</source>
        <translation>Ihr Token wird schon aufbewahrt. Fügen Sie das einer anderen Verknüpfung ein.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Show connections they added</source>
        <translation>Hinzugefügte Verknüpfungen anzeigen</translation>
    </message>
    <message>
        <source>Show connections they installed</source>
        <translation>Installierte Verknüpfungen anzeigen</translation>
    </message>
    <message>
        <source>View as %1…</source>
        <translation>Ansehen als %1…</translation>
    </message>
    <message>
        <source>What happens if %1 leaves…</source>
        <translation>Was geschieht, wenn %1 ausscheidet…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <comment>a person</comment>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Suspend %1…</source>
        <translation>%1 sperren…</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace…</source>
        <translation>%1 aus dem Workspace entfernen…</translation>
    </message>
    <message>
        <source>Show in the audit log what they did</source>
        <translation>Im Audit-Protokoll zeigen, was sie getan haben</translation>
    </message>
    <message>
        <source>Show in the audit log what was done to them</source>
        <translation>Im Audit-Protokoll zeigen, was mit ihnen geschah</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Workspace owner</source>
        <translation>Workspace-Verantwortliche(r)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>PolicyPreviewWords</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may no longer install what is not approved.</source>
        <translation>
            <numerusform>%n Person darf nicht mehr installieren, was nicht genehmigt ist.</numerusform>
            <numerusform>%n Personen dürfen nicht mehr installieren, was nicht genehmigt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may no longer create connections.</source>
        <translation>
            <numerusform>%n Person darf keine Verknüpfungen mehr erstellen.</numerusform>
            <numerusform>%n Personen dürfen keine Verknüpfungen mehr erstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed connection(s) will not be approved. They go on working for who uses them.</source>
        <translation>
            <numerusform>%n installierte Verknüpfung ist dann nicht genehmigt. Sie arbeitet für alle weiter, die sie nutzen.</numerusform>
            <numerusform>%n installierte Verknüpfungen sind dann nicht genehmigt. Sie arbeiten für alle weiter, die sie nutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are approved today.</source>
        <translation>
            <numerusform>%n davon ist heute genehmigt.</numerusform>
            <numerusform>%n davon sind heute genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be approved because Notion builds them.</source>
        <translation>
            <numerusform>%n Verknüpfung ist dann genehmigt, weil Notion sie entwickelt.</numerusform>
            <numerusform>%n Verknüpfungen sind dann genehmigt, weil Notion sie entwickelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members may install every connection. The approved list is kept.</source>
        <translation>Mitglieder dürfen jede Verknüpfung installieren. Die Liste genehmigter Verknüpfungen bleibt erhalten.</translation>
    </message>
    <message>
        <source>Members may create connections again.</source>
        <translation>Mitglieder dürfen wieder Verknüpfungen erstellen.</translation>
    </message>
    <message>
        <source>Nobody is refused anything, and no connection is touched.</source>
        <translation>Niemandem wird etwas verweigert, und keine Verknüpfung ist betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people could no longer install what is not approved</source>
        <translation>
            <numerusform>%n Person könnte nicht mehr installieren, was nicht genehmigt ist</numerusform>
            <numerusform>%n Personen könnten nicht mehr installieren, was nicht genehmigt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could no longer create connections</source>
        <translation>
            <numerusform>%n Person könnte keine Verknüpfungen mehr erstellen</numerusform>
            <numerusform>%n Personen könnten keine Verknüpfungen mehr erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed connection(s) would not be approved any more</source>
        <translation>
            <numerusform>%n installierte Verknüpfung wäre nicht mehr genehmigt</numerusform>
            <numerusform>%n installierte Verknüpfungen wären nicht mehr genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a setting, its value now, its value afterwards</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>No restrictions</source>
        <translation>Keine Einschränkungen</translation>
    </message>
    <message>
        <source>Only from approved list</source>
        <translation>Nur aus der Liste</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a setting of the policy</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Restrict members from installing connections</source>
        <translation>Installation von Verknüpfungen durch Mitglieder einschränken</translation>
    </message>
    <message>
        <source>Auto-approve connections built by Notion</source>
        <translation>Von Notion entwickelte Verknüpfungen automatisch genehmigen</translation>
    </message>
    <message>
        <source>Only owners create connections</source>
        <translation>Nur Verantwortliche erstellen Verknüpfungen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date&apos;s format: &quot;3 Nov 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 has no note; the file says “%2”.</source>
        <comment>connection, note</comment>
        <translation>%1 hat keinen Hinweis; in der Datei steht „%2“.</translation>
    </message>
    <message>
        <source>The note of %1 is “%2”; the file has none.</source>
        <comment>connection, note</comment>
        <translation>Der Hinweis von %1 ist „%2“; in der Datei steht keiner.</translation>
    </message>
    <message>
        <source>The note of %1 is “%2”; the file says “%3”.</source>
        <comment>connection, note, note</comment>
        <translation>Der Hinweis von %1 ist „%2“; in der Datei steht „%3“.</translation>
    </message>
    <message>
        <source>%1 has no review date; the file says %2.</source>
        <comment>connection, date</comment>
        <translation>%1 hat kein Prüfdatum; in der Datei steht der %2.</translation>
    </message>
    <message>
        <source>The review date of %1 is %2; the file has none.</source>
        <comment>connection, date</comment>
        <translation>Das Prüfdatum von %1 ist der %2; in der Datei steht keines.</translation>
    </message>
    <message>
        <source>The review date of %1 is %2; the file says %3.</source>
        <comment>connection, date, date</comment>
        <translation>Das Prüfdatum von %1 ist der %2; in der Datei steht der %3.</translation>
    </message>
    <message>
        <source>“%1” is “%2”; the file says “%3”.</source>
        <comment>setting, value, value</comment>
        <translation>„%1“ ist „%2“; in der Datei steht „%3“.</translation>
    </message>
    <message>
        <source>%1 is not on the approved list; in the file it is.</source>
        <translation>%1 steht nicht auf der Liste genehmigter Verknüpfungen; in der Datei steht es darauf.</translation>
    </message>
    <message>
        <source>%1 is on the approved list; in the file it is not.</source>
        <translation>%1 steht auf der Liste genehmigter Verknüpfungen; in der Datei steht es nicht darauf.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <comment>setting, value</comment>
        <translation>„%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist genehmigt.</translation>
    </message>
    <message>
        <source>%1 is removed from the approved list. Who uses it keeps it.</source>
        <translation>%1 wird aus der Liste genehmigter Verknüpfungen entfernt. Wer sie benutzt, behält sie.</translation>
    </message>
    <message>
        <source>The note of %1 is taken away.</source>
        <translation>Der Hinweis von %1 wird entfernt.</translation>
    </message>
    <message>
        <source>The note of %1 becomes “%2”.</source>
        <comment>connection, note</comment>
        <translation>Der Hinweis von %1 wird „%2“.</translation>
    </message>
    <message>
        <source>The review date of %1 is taken away.</source>
        <translation>Das Prüfdatum von %1 wird entfernt.</translation>
    </message>
    <message>
        <source>The review date of %1 becomes %2.</source>
        <comment>connection, date</comment>
        <translation>Das Prüfdatum von %1 wird der %2.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>%1 a date, %2 a time, %3 an offset: &quot;19 August 2026, 14:02:11 (UTC+02:00)&quot;</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 a time: &quot;19 August 2026, 14:02&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1 – refreshing.</source>
        <translation>Stand %1 – wird aktualisiert.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Aktuell.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date and time</comment>
        <extracomment>%1 a short date, %2 a time: &quot;3 Nov 2026, 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>There is no request in the list.</source>
        <translation>Die Liste enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Select a request in the list first.</source>
        <translation>Wählen Sie zuerst eine Anfrage in der Liste aus.</translation>
    </message>
    <message>
        <source>Select one request alone.</source>
        <translation>Wählen Sie eine einzelne Anfrage aus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not installed in this workspace.</source>
        <translation>%1 ist in diesem Workspace nicht installiert.</translation>
    </message>
    <message>
        <source>You do not use %1 yet.</source>
        <translation>Sie benutzen %1 noch nicht.</translation>
    </message>
    <message>
        <source>Only workspace owners decide about requests.</source>
        <translation>Nur Workspace-Verantwortliche entscheiden über Anfragen.</translation>
    </message>
    <message>
        <source>This request is being decided right now.</source>
        <translation>Über diese Anfrage wird gerade entschieden.</translation>
    </message>
    <message>
        <source>This request is not open any more: %1.</source>
        <translation>Diese Anfrage ist nicht mehr offen: %1.</translation>
    </message>
    <message>
        <source>Only a workspace owner’s install answers a request.</source>
        <translation>Nur die Installation durch Workspace-Verantwortliche beantwortet eine Anfrage.</translation>
    </message>
    <message>
        <source>%1 is installed in this workspace. Approving is enough.</source>
        <translation>%1 ist in diesem Workspace installiert. Es genügt zu genehmigen.</translation>
    </message>
    <message>
        <source>Only the person who made a request can withdraw it.</source>
        <translation>Nur wer eine Anfrage gestellt hat, kann sie zurückziehen.</translation>
    </message>
    <message>
        <source>Only who uses %1 can ask for longer.</source>
        <translation>Nur wer %1 benutzt, kann um mehr Zeit bitten.</translation>
    </message>
    <message>
        <source>Your access to %1 has no end date.</source>
        <translation>Ihr Zugriff auf %1 hat kein Enddatum.</translation>
    </message>
    <message>
        <source>You have asked for %1 already.</source>
        <translation>Sie haben %1 bereits angefragt.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Open</source>
        <extracomment>a request that nobody has decided</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for install</source>
        <translation>Wartet auf Installation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist zu Ende</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>Accepted by %1, waits until an owner installs it</source>
        <translation>Angenommen von %1, wartet auf die Installation durch Verantwortliche</translation>
    </message>
    <message>
        <source>Accepted, waits until an owner installs it</source>
        <translation>Angenommen, wartet auf die Installation durch Verantwortliche</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>Zurückgezogen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that you cannot see</source>
        <translation>
            <numerusform>%n Seite, die Sie nicht sehen können</numerusform>
            <numerusform>%n Seiten, die Sie nicht sehen können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that you cannot see</source>
        <translation>
            <numerusform>und %n weitere, die Sie nicht sehen können</numerusform>
            <numerusform>und %n weitere, die Sie nicht sehen können</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Notion has no public call for this. It can be done in Notion’s settings.</source>
        <translation>Notion hat dafür keinen öffentlichen Aufruf. In den Einstellungen von Notion ist es möglich.</translation>
    </message>
    <message>
        <source>This profile is read-only. Settings can change that.</source>
        <translation>Dieses Profil ist schreibgeschützt. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Guests cannot change connections.</source>
        <translation>Gäste können Verknüpfungen nicht ändern.</translation>
    </message>
    <message>
        <source>Only workspace owners can do this here.</source>
        <translation>Das können hier nur Workspace-Verantwortliche.</translation>
    </message>
    <message>
        <source>Only workspace owners and who added the connection can do this.</source>
        <translation>Das können nur Workspace-Verantwortliche und wer die Verknüpfung hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Only whoever registered this connection can change what it is.</source>
        <translation>Was diese Verknüpfung ist, kann nur ändern, wer sie registriert hat.</translation>
    </message>
    <message>
        <source>Connections of this kind cannot be changed.</source>
        <translation>Verknüpfungen dieser Art lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Only an internal connection has a token that can be shown.</source>
        <translation>Nur eine interne Verknüpfung hat ein Token, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>It is disconnected. Restore it first.</source>
        <translation>Sie ist getrennt. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>It is not disconnected.</source>
        <translation>Sie ist nicht getrennt.</translation>
    </message>
    <message>
        <source>The 30 days in which it could be restored are over.</source>
        <translation>Die 30 Tage, in denen sie sich wiederherstellen ließ, sind vorbei.</translation>
    </message>
    <message>
        <source>Nobody uses this connection now.</source>
        <translation>Niemand nutzt diese Verknüpfung zurzeit.</translation>
    </message>
    <message>
        <source>Others use this connection too, so only workspace owners can do this.</source>
        <translation>Auch andere nutzen diese Verknüpfung; deshalb können das nur Workspace-Verantwortliche.</translation>
    </message>
    <message>
        <source>In this window you only look at what somebody else sees.</source>
        <translation>In diesem Fenster sehen Sie nur, was jemand anderes sieht.</translation>
    </message>
    <message>
        <source>A bot belongs to its connection. See there.</source>
        <translation>Ein Bot gehört zu seiner Verknüpfung. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Nobody can do this to themselves. Ask another workspace owner.</source>
        <translation>Das kann niemand mit sich selbst machen. Bitten Sie andere Workspace-Verantwortliche.</translation>
    </message>
    <message>
        <source>A workspace keeps at least one active owner. Make somebody else an owner first.</source>
        <translation>Ein Workspace behält mindestens eine aktive verantwortliche Person. Geben Sie zuerst jemand anderem diese Rolle.</translation>
    </message>
    <message>
        <source>This is their role now.</source>
        <translation>Das ist die jetzige Rolle.</translation>
    </message>
    <message>
        <source>Suspended already.</source>
        <translation>Bereits gesperrt.</translation>
    </message>
    <message>
        <source>Not in the workspace any more.</source>
        <translation>Nicht mehr im Workspace.</translation>
    </message>
    <message>
        <source>Active: there is nothing to take back.</source>
        <translation>Aktiv: Eine Wiederaufnahme ist nicht nötig.</translation>
    </message>
    <message>
        <source>Who is suspended or has left sees nothing of this workspace.</source>
        <translation>Wer gesperrt oder ausgeschieden ist, sieht nichts von diesem Workspace.</translation>
    </message>
    <message>
        <source>Workspace owners see what you see.</source>
        <translation>Workspace-Verantwortliche sehen, was Sie sehen.</translation>
    </message>
    <message>
        <source>The audit log belongs to the enterprise plan, and this workspace has another.</source>
        <translation>Das Audit-Protokoll gehört zum Paket für Unternehmen, und dieser Workspace hat ein anderes.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Workspace owner</source>
        <translation>Workspace-Verantwortliche(r)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message>
        <source>Internal integration token</source>
        <translation>Internes Integrationstoken</translation>
    </message>
    <message>
        <source>OAuth tokens, one pair a person</source>
        <translation>OAuth-Token, ein Paar je Person</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>OAuth token of an MCP client</source>
        <translation>OAuth-Token eines MCP-Clients</translation>
    </message>
    <message>
        <source>OAuth tokens for link previews</source>
        <translation>OAuth-Token für Linkvorschauen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>There is no one token to show: each person who uses it has their own, handed out when they allowed access.</source>
        <translation>Es gibt nicht ein Token, das sich zeigen ließe: Jede Person, die sie benutzt, hat ein eigenes, ausgegeben, als sie den Zugriff erlaubte.</translation>
    </message>
    <message>
        <source>There is no one token to show: each person who pastes its links has their own.</source>
        <translation>Es gibt nicht ein Token, das sich zeigen ließe: Jede Person, die ihre Links einfügt, hat ein eigenes.</translation>
    </message>
    <message>
        <source>A personal access token is shown once, when it is made. Whoever lost it makes a new one.</source>
        <translation>Ein persönliches Zugriffstoken wird einmal gezeigt, wenn es erstellt wird. Wer es verloren hat, erstellt ein neues.</translation>
    </message>
    <message>
        <source>Its token was given to the client once, when somebody signed in with it. It cannot be shown again.</source>
        <translation>Ihr Token wurde dem Client einmal gegeben, als sich jemand mit ihm anmeldete. Es kann nicht noch einmal gezeigt werden.</translation>
    </message>
</context>
</TS>
