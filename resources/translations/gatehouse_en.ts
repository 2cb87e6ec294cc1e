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
    <name>AuditDifferences</name>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <translation>
            <numerusform>%n page added</numerusform>
            <numerusform>%n pages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditUndo</name>
    <message numerus="yes">
        <source>%n people have access to %1 again, with the tokens and pages of before.</source>
        <translation>
            <numerusform>%n person has access to %1 again, with the tokens and pages of before.</numerusform>
            <numerusform>%n people have access to %1 again, with the tokens and pages of before.</numerusform>
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
    <message numerus="yes">
        <source>Access to %n connection(s) ended</source>
        <translation>
            <numerusform>Access to %n connection ended</numerusform>
            <numerusform>Access to %n connections ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>Gatehouse::AddApprovalDialog</name>
    <message numerus="yes">
        <source>Members may install these %n connections.</source>
        <translation>
            <numerusform>Members may install this connection.</numerusform>
            <numerusform>Members may install these %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n connection(s)</source>
        <translation>
            <numerusform>Approve %n connection</numerusform>
            <numerusform>Approve %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ApprovalMenu</name>
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
        <source>Choose among all %n…</source>
        <translation>
            <numerusform>Choose among all %n…</numerusform>
            <numerusform>Choose among all %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditDetails</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditExportDialog</name>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written…</source>
        <translation>
            <numerusform>%n event written…</numerusform>
            <numerusform>%n events written…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::AuditPane</name>
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
            <numerusform>Copy %n id</numerusform>
            <numerusform>Copy %n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) copied.</source>
        <translation>
            <numerusform>%n id copied.</numerusform>
            <numerusform>%n ids copied.</numerusform>
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
    <message numerus="yes">
        <source>Ends the access of %n people. It reaches no page.</source>
        <translation>
            <numerusform>Ends the access of %n person. It reaches no page.</numerusform>
            <numerusform>Ends the access of %n people. It reaches no page.</numerusform>
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
    <name>Gatehouse::ConsentWords</name>
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
    <name>Gatehouse::CoveredConnectionsDialog</name>
    <message numerus="yes">
        <source>%n installed connection(s)</source>
        <translation>
            <numerusform>%n installed connection</numerusform>
            <numerusform>%n installed connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::DecisionBar</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)…</source>
        <translation>
            <numerusform>Deny %n request…</numerusform>
            <numerusform>Deny %n requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to %n people</source>
        <translation>
            <numerusform>Note to %n person</numerusform>
            <numerusform>Note to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)</source>
        <translation>
            <numerusform>Deny %n request</numerusform>
            <numerusform>Deny %n requests</numerusform>
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
    <name>Gatehouse::EditApprovalDialog</name>
    <message numerus="yes">
        <source>The note is %n character(s) too long.</source>
        <translation>
            <numerusform>The note is %n character too long.</numerusform>
            <numerusform>The note is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>In a month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ImportPolicyDialog</name>
    <message numerus="yes">
        <source>%n change(s):</source>
        <translation>
            <numerusform>%n change:</numerusform>
            <numerusform>%n changes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
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
    <name>Gatehouse::LeavingList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>Gatehouse::PagesChoice</name>
    <message numerus="yes">
        <source>At most %Ln page(s) can be chosen.</source>
        <translation>
            <numerusform>At most %Ln page can be chosen.</numerusform>
            <numerusform>At most %Ln pages can be chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::ParagraphField</name>
    <message numerus="yes">
        <source>%n letter(s) too many.</source>
        <translation>
            <numerusform>%n letter too many.</numerusform>
            <numerusform>%n letters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PartnerInstalls</name>
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
    <name>Gatehouse::PersonMenu</name>
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
            <numerusform>%n id copied.</numerusform>
            <numerusform>%n ids copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::PolicyPreviewDialog</name>
    <message numerus="yes">
        <source>%n change(s) of the policy.</source>
        <translation>
            <numerusform>%n change of the policy.</numerusform>
            <numerusform>%n changes of the policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::RemoveApprovalDialog</name>
    <message numerus="yes">
        <source>%n people go on using it. It is listed as installed, not approved.</source>
        <translation>
            <numerusform>%n person goes on using it. It is listed as installed, not approved.</numerusform>
            <numerusform>%n people go on using it. It is listed as installed, not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends the access of %n people: their tokens and the pages that were chosen for them.</source>
        <translation>
            <numerusform>Ends the access of %n person: their tokens and the pages that were chosen for them.</numerusform>
            <numerusform>Ends the access of %n people: their tokens and the pages that were chosen for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::RequestDetails</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
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
    <name>Gatehouse::RequestsPane</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n request(s)…</source>
        <translation>
            <numerusform>Deny %n request…</numerusform>
            <numerusform>Deny %n requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be approved yet, as its connection is not installed here: it is accepted and waits until an owner installs it.</source>
        <translation>
            <numerusform>%n of them cannot be approved yet, as its connection is not installed here: it is accepted and waits until an owner installs it.</numerusform>
            <numerusform>%n of them cannot be approved yet, as their connections are not installed here: they are accepted and wait until an owner installs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your access to %n connection(s) ends within a week.</source>
        <translation>
            <numerusform>Your access to %n connection ends within a week.</numerusform>
            <numerusform>Your access to %n connections ends within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access to %n connection(s) ends within a week.</source>
        <translation>
            <numerusform>The access to %n connection ends within a week.</numerusform>
            <numerusform>The access to %n connections ends within a week.</numerusform>
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
    <name>Gatehouse::UnapprovedListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatehouse::UnapprovedSection</name>
    <message numerus="yes">
        <source>Approve %n connection(s)</source>
        <translation>
            <numerusform>Approve %n connection</numerusform>
            <numerusform>Approve %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
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
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) now</source>
        <translation>
            <numerusform>%n open request now</numerusform>
            <numerusform>%n open requests now</numerusform>
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
    <name>PolicyPreviewWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may no longer install what is not approved.</source>
        <translation>
            <numerusform>%n person may no longer install what is not approved.</numerusform>
            <numerusform>%n people may no longer install what is not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may no longer create connections.</source>
        <translation>
            <numerusform>%n person may no longer create connections.</numerusform>
            <numerusform>%n people may no longer create connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed connection(s) will not be approved. They go on working for who uses them.</source>
        <translation>
            <numerusform>%n installed connection will not be approved. It goes on working for who uses it.</numerusform>
            <numerusform>%n installed connections will not be approved. They go on working for who uses them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are approved today.</source>
        <translation>
            <numerusform>%n of these is approved today.</numerusform>
            <numerusform>%n of these are approved today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be approved because Notion builds them.</source>
        <translation>
            <numerusform>%n connection will be approved because Notion builds it.</numerusform>
            <numerusform>%n connections will be approved because Notion builds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could no longer install what is not approved</source>
        <translation>
            <numerusform>%n person could no longer install what is not approved</numerusform>
            <numerusform>%n people could no longer install what is not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could no longer create connections</source>
        <translation>
            <numerusform>%n person could no longer create connections</numerusform>
            <numerusform>%n people could no longer create connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed connection(s) would not be approved any more</source>
        <translation>
            <numerusform>%n installed connection would not be approved any more</numerusform>
            <numerusform>%n installed connections would not be approved any more</numerusform>
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
    <name>RequestWords</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that you cannot see</source>
        <translation>
            <numerusform>%n page that you cannot see</numerusform>
            <numerusform>%n pages that you cannot see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that you cannot see</source>
        <translation>
            <numerusform>and %n more that you cannot see</numerusform>
            <numerusform>and %n more that you cannot see</numerusform>
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
