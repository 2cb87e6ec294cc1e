<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>Disconnect %n connection</numerusform>
            <numerusform>Disconnect %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>Restore %n connection</numerusform>
            <numerusform>Restore %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people to %1</source>
        <translation>
            <numerusform>Revoke access of %n person to %1</numerusform>
            <numerusform>Revoke access of %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %1 to %n connection(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Revoke access of %1 to %n connection</numerusform>
            <numerusform>Revoke access of %1 to %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 to %n pages</source>
        <translation>
            <numerusform>Add %1 to %n page</numerusform>
            <numerusform>Add %1 to %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %1 from %n pages</source>
        <translation>
            <numerusform>Disconnect %1 from %n page</numerusform>
            <numerusform>Disconnect %1 from %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%n connection is disconnected.</numerusform>
            <numerusform>%n connections are disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are restored.</source>
        <translation>
            <numerusform>%n connection is restored.</numerusform>
            <numerusform>%n connections are restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no access to %1 any more.</source>
        <translation>
            <numerusform>%n person has no access to %1 any more.</numerusform>
            <numerusform>%n people have no access to %1 any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no access to %n connection(s) any more.</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 has no access to %n connection any more.</numerusform>
            <numerusform>%1 has no access to %n connections any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %n pages.</source>
        <translation>
            <numerusform>%1 is added to %n page.</numerusform>
            <numerusform>%1 is added to %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is disconnected from %n pages.</source>
        <translation>
            <numerusform>%1 is disconnected from %n page.</numerusform>
            <numerusform>%1 is disconnected from %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>Access of %n people revoked</source>
        <translation>
            <numerusform>Access of %n person revoked</numerusform>
            <numerusform>Access of %n people revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people used it</source>
        <translation>
            <numerusform>%n person used it</numerusform>
            <numerusform>%n people used it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>Disconnected, %n day(s) left</source>
        <translation>
            <numerusform>Disconnected, %n day left</numerusform>
            <numerusform>Disconnected, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionActivityPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionDetails</name>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>Restore %n connection</numerusform>
            <numerusform>Restore %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>Disconnect %n connection</numerusform>
            <numerusform>Disconnect %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionForm</name>
    <message numerus="yes">
        <source>%n selected workspace(s). This was fixed when it was created.</source>
        <translation>
            <numerusform>%n selected workspace. This was fixed when it was created.</numerusform>
            <numerusform>%n selected workspaces. This was fixed when it was created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionListModel</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionMenu</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>Copy id</numerusform>
            <numerusform>Copy %n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>Id copied.</numerusform>
            <numerusform>%n ids copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connection(s)</source>
        <translation>
            <numerusform>Restore %n connection</numerusform>
            <numerusform>Restore %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)…</source>
        <translation>
            <numerusform>Disconnect %n connection…</numerusform>
            <numerusform>Disconnect %n connections…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionNotice</name>
    <message numerus="yes">
        <source>Disconnected, %n day(s) left to restore it</source>
        <translation>
            <numerusform>Disconnected, %n day left to restore it</numerusform>
            <numerusform>Disconnected, %n days left to restore it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionOverview</name>
    <message numerus="yes">
        <source>%n page(s) directly, and all below</source>
        <translation>
            <numerusform>%n page directly, and all below</numerusform>
            <numerusform>%n pages directly, and all below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below them</source>
        <translation>
            <numerusform>%n below it</numerusform>
            <numerusform>%n below them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionPrompts</name>
    <message numerus="yes">
        <source>Ends the access of %n people</source>
        <translation>
            <numerusform>Ends the access of %n person</numerusform>
            <numerusform>Ends the access of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n page(s).</source>
        <comment>end of: ends the access of … people</comment>
        <translation>
            <numerusform>to %n page.</numerusform>
            <numerusform>to %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people to its pages.</source>
        <translation>
            <numerusform>Ends the access of %n person to its pages.</numerusform>
            <numerusform>Ends the access of %n people to its pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends its access to %n page(s).</source>
        <translation>
            <numerusform>Ends its access to %n page.</numerusform>
            <numerusform>Ends its access to %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n connection(s)</source>
        <translation>
            <numerusform>Disconnect %n connection</numerusform>
            <numerusform>Disconnect %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people to their pages.</source>
        <translation>
            <numerusform>Ends the access of %n person to their pages.</numerusform>
            <numerusform>Ends the access of %n people to their pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens %1 holds for them end at once, and its access to the %n page(s) that were chosen for them.</source>
        <translation>
            <numerusform>The tokens %1 holds for them end at once, and its access to the %n page that was chosen for them.</numerusform>
            <numerusform>The tokens %1 holds for them end at once, and its access to the %n pages that were chosen for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people to %1</source>
        <translation>
            <numerusform>Revoke access of %n person to %1</numerusform>
            <numerusform>Revoke access of %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people</source>
        <translation>
            <numerusform>Revoke access of %n person</numerusform>
            <numerusform>Revoke access of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %1 to %n connection(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Revoke access of %1 to %n connection</numerusform>
            <numerusform>Revoke access of %1 to %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people: their tokens and the pages that were chosen for them.</source>
        <translation>
            <numerusform>Ends the access of %n person: the tokens and the pages that were chosen for them.</numerusform>
            <numerusform>Ends the access of %n people: their tokens and the pages that were chosen for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n user(s)</source>
        <translation>
            <numerusform>Disconnect %n user</numerusform>
            <numerusform>Disconnect %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionSummary</name>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%n connection selected</numerusform>
            <numerusform>%n connections selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionUserListModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ConnectionUsersPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke access of %n people…</source>
        <translation>
            <numerusform>Revoke access of %n person…</numerusform>
            <numerusform>Revoke access of %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::DisconnectPageDialog</name>
    <message numerus="yes">
        <source>This closes %Ln page(s) to %1: “%2” and what lies below it.</source>
        <translation>
            <numerusform>This closes %Ln page to %1: “%2” and what lies below it.</numerusform>
            <numerusform>This closes %Ln pages to %1: “%2” and what lies below it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::JobRow</name>
    <message numerus="yes">
        <source>%1 · %n skipped</source>
        <translation>
            <numerusform>%1 · %n skipped</numerusform>
            <numerusform>%1 · %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::OAuthController</name>
    <message numerus="yes">
        <source>It reaches %n page(s).</source>
        <comment>as far as it was allowed</comment>
        <translation>
            <numerusform>It reaches %n page.</numerusform>
            <numerusform>It reaches %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PagePickerDialog</name>
    <message numerus="yes">
        <source>At most %Ln page(s) can be changed at a time.</source>
        <translation>
            <numerusform>At most %Ln page can be changed at a time.</numerusform>
            <numerusform>At most %Ln pages can be changed at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PeoplePane</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>Copy id</numerusform>
            <numerusform>Copy %n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>Id copied.</numerusform>
            <numerusform>%n ids copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PersonDetails</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::StatusStrip</name>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n job done</numerusform>
            <numerusform>%n jobs done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln page(s) below</source>
        <translation>
            <numerusform>%Ln page below</numerusform>
            <numerusform>%Ln pages below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln root(s)</source>
        <comment>topmost granted pages</comment>
        <translation>
            <numerusform>%Ln root</numerusform>
            <numerusform>%Ln roots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln page(s)</source>
        <translation>
            <numerusform>Add %Ln page</numerusform>
            <numerusform>Add %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln page(s)</source>
        <translation>
            <numerusform>Remove %Ln page</numerusform>
            <numerusform>Remove %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln page(s)</source>
        <translation>
            <numerusform>Change %Ln page</numerusform>
            <numerusform>Change %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root(s)</source>
        <translation>
            <numerusform>%n root</numerusform>
            <numerusform>%n roots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenFacts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
