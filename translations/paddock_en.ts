<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>paddock::ApprovalBar</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::BoundaryText</name>
    <message numerus="yes">
        <source>In the last self-test %n attempt(s) got out.</source>
        <translation>
            <numerusform>In the last self-test %n attempt got out.</numerusform>
            <numerusform>In the last self-test %n attempts got out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::CurlError</name>
    <message numerus="yes">
        <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
        <translation>
            <numerusform>%1 did not accept a connection within %n second. Check the network and try again.</numerusform>
            <numerusform>%1 did not accept a connection within %n seconds. Check the network and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::HttpExchange</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n seconds. Try again.</source>
        <translation>
            <numerusform>%1 has sent nothing for %n second. Try again.</numerusform>
            <numerusform>%1 has sent nothing for %n seconds. Try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::PartWords</name>
    <message numerus="yes">
        <source>Show %n more line(s)</source>
        <translation>
            <numerusform>Show %n more line</numerusform>
            <numerusform>Show %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::ReadCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::RowFace</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)</source>
        <translation>
            <numerusform>Trying again in %n second</numerusform>
            <numerusform>Trying again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::SearchCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::TodoCard</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::TranscriptView</name>
    <message numerus="yes">
        <source>↓  %n new below</source>
        <translation>
            <numerusform>↓  %n new below</numerusform>
            <numerusform>↓  %n new below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paddock::VisibleText</name>
    <message numerus="yes">
        <source>&lt;%n blanks&gt;</source>
        <translation>
            <numerusform>&lt;%n blank&gt;</numerusform>
            <numerusform>&lt;%n blanks&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;%n empty lines&gt;</source>
        <translation>
            <numerusform>&lt;%n empty line&gt;</numerusform>
            <numerusform>&lt;%n empty lines&gt;</numerusform>
        </translation>
    </message>
</context>
</TS>
