<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
</TS>
