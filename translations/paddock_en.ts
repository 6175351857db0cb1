<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message numerus="yes">
   <source>%1 (%n picture(s) did not outlast the restart)</source>
   <translation>
    <numerusform>%1 (%n picture did not outlast the restart)</numerusform>
    <numerusform>%1 (%n pictures did not outlast the restart)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1 (with %n picture)</numerusform>
    <numerusform>%1 (with %n pictures)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 did not accept a connection within %n second. Check the network and try again.</numerusform>
    <numerusform>%1 did not accept a connection within %n seconds. Check the network and try again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 has sent nothing for %n second. Try again.</numerusform>
    <numerusform>%1 has sent nothing for %n seconds. Try again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>%1 of %n done</numerusform>
    <numerusform>%1 of %n done</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>%Ln entry is replaced by a summary.</numerusform>
    <numerusform>%Ln entries are replaced by a summary.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>%Ln file is not kept for bringing back: %1.</numerusform>
    <numerusform>%Ln files are not kept for bringing back: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>%Ln file was brought back to how it was after entry %1.</numerusform>
    <numerusform>%Ln files were brought back to how they were after entry %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>%Ln file was changed by somebody else.</numerusform>
    <numerusform>%Ln files were changed by somebody else.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entry</numerusform>
    <numerusform>%n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>%n entry of the conversation no longer counts.</numerusform>
    <numerusform>%n entries of the conversation no longer count.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>%n entry of the conversation would no longer count.</numerusform>
    <numerusform>%n entries of the conversation would no longer count.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n file has a second name outside (hard links); commands can read but not write it.</numerusform>
    <numerusform>%n files have a second name outside (hard links); commands can read but not write them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n file is too large or cannot be read, and cannot be brought back.</numerusform>
    <numerusform>%n files are too large or cannot be read, and cannot be brought back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>%n file was brought back.</numerusform>
    <numerusform>%n files were brought back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Hides them.</source>
   <translation>
    <numerusform>%n message queued. Hides them.</numerusform>
    <numerusform>%n messages queued. Hides them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>%n message queued. Shows them.</numerusform>
    <numerusform>%n messages queued. Shows them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>%n message waits already, and no more can. Send or remove one of them first.</numerusform>
    <numerusform>%n messages wait already, and no more can. Send or remove one of them first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more waiting</source>
   <translation>
    <numerusform>%n more waiting</numerusform>
    <numerusform>%n more waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>%n queued  ▴</numerusform>
    <numerusform>%n queued  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>%n queued  ▾</numerusform>
    <numerusform>%n queued  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>%n session is gone for good.</numerusform>
    <numerusform>%n sessions are gone for good.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>%n session has an id that begins with &quot;%1&quot;. Give more of it.</numerusform>
    <numerusform>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</numerusform>
   </translation>
  </message>
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
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>A message can carry %n picture; the others were left out.</numerusform>
    <numerusform>A message can carry %n pictures; the others were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>In the last self-test %n attempt got out.</numerusform>
    <numerusform>In the last self-test %n attempts got out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>No summary could be made: the oldest %Ln entry is left out.</numerusform>
    <numerusform>No summary could be made: the oldest %Ln entries are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>Shortening now (/compact) would replace %Ln entry by a summary.
</numerusform>
    <numerusform>Shortening now (/compact) would replace %Ln entries by a summary.
</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>Show %n more line</numerusform>
    <numerusform>Show %n more lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>The file has %n line.</numerusform>
    <numerusform>The file has %n lines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>The system watches no more folders (fs.inotify.max_user_watches), so %n of them is listed after each call.</numerusform>
    <numerusform>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>There are more than %n file; some folders were left out.</numerusform>
    <numerusform>There are more than %n files; some folders were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>There is no entry %1 in session %2: it has %n entry, counted from 1.</numerusform>
    <numerusform>There is no entry %1 in session %2: it has %n entries, counted from 1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>Trying again in %n second</numerusform>
    <numerusform>Trying again in %n seconds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation type="unfinished"/>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>You: %n picture</numerusform>
    <numerusform>You: %n pictures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>and %Ln more</numerusform>
    <numerusform>and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>error: this removes %n session for good. Say --yes if that is meant.</numerusform>
    <numerusform>error: this removes %n sessions for good. Say --yes if that is meant.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  %n new below</numerusform>
    <numerusform>↓  %n new below</numerusform>
   </translation>
  </message>
 </context>
</TS>
