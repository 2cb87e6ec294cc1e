<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
    <name>Gatehouse::Composition</name>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Workspace</translation>
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
        <source>Add to pages…</source>
        <translation>Zu Seiten hinzufügen…</translation>
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
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Can call</source>
        <translation>Kann aufrufen</translation>
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
    <name>Gatehouse::ConnectionUserListModel</name>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, since when and how, last use</comment>
        <translation>%1, %2, %3</translation>
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
        <source>Only those you created or installed</source>
        <translation>Nur solche, die Sie erstellt oder installiert haben</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Enter a token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>The rows below are those from before.</source>
        <translation>Die Zeilen unten sind noch die vorherigen.</translation>
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
        <source>gatehouse: waiting for your keyring…</source>
        <translation>gatehouse: warte auf Ihren Schlüsselbund…</translation>
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
</context>
<context>
    <name>Gatehouse::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
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
        <source>Search pages</source>
        <translation>Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the workspace</source>
        <translation>Seiten des Workspace</translation>
    </message>
    <message>
        <source>Space checks a page, arrow keys open and close.</source>
        <translation>Die Leertaste kreuzt eine Seite an, die Pfeiltasten klappen auf und zu.</translation>
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
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>This workspace has no pages yet.</source>
        <translation>Dieser Workspace hat noch keine Seiten.</translation>
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
    <name>Gatehouse::Pane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
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
        <source>Show connections they added</source>
        <translation>Hinzugefügte Verknüpfungen anzeigen</translation>
    </message>
    <message>
        <source>Show connections they installed</source>
        <translation>Installierte Verknüpfungen anzeigen</translation>
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
        <source>Loading people…</source>
        <translation>Personen werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Enter a token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>The rows below are those from before.</source>
        <translation>Die Zeilen unten sind noch die vorherigen.</translation>
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
</context>
<context>
    <name>Gatehouse::ReachedPageTreeModel</name>
    <message>
        <source>It is private to somebody else, who alone sees its title.</source>
        <translation>Sie ist privat; nur die Person, der sie gehört, sieht ihren Titel.</translation>
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
        <source>Removing the token from your keyring…</source>
        <translation>Token wird aus dem Schlüsselbund entfernt…</translation>
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
        <source>One that your team keeps on another computer. You need its address and a session token.</source>
        <translation>Einer, den Ihr Team auf einem anderen Computer betreibt. Sie benötigen seine Adresse und ein Sitzungstoken.</translation>
    </message>
</context>
<context>
    <name>Gatehouse::StatusStrip</name>
    <message>
        <source>No jobs · as of %1</source>
        <translation>Keine Vorgänge · Stand %1</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Vorgänge</translation>
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
    <message>
        <source>direct, by %1</source>
        <comment>access to a page, given by a person</comment>
        <translation>direkt, von %1</translation>
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
</TS>
