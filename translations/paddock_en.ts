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
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1 for %Ln request and %2 tokens</numerusform>
    <numerusform>%1 for %Ln requests and %2 tokens</numerusform>
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
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>%1 of %n answered</numerusform>
    <numerusform>%1 of %n answered</numerusform>
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
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>%1 of %n step done</numerusform>
    <numerusform>%1 of %n steps done</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · %Ln to be taken back at the end of the turn</numerusform>
    <numerusform>%1 · %Ln to be taken back at the end of the turn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1, %Ln session(s)</source>
   <translation>
    <numerusform>%1, %Ln session</numerusform>
    <numerusform>%1, %Ln sessions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1. %Ln file(s) changed.</source>
   <comment>Done in 3 s</comment>
   <translation>
    <numerusform>%1. %Ln file changed.</numerusform>
    <numerusform>%1. %Ln files changed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln at work</numerusform>
    <numerusform>%Ln at work</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>%Ln commit on no other branch</numerusform>
    <numerusform>%Ln commits on no other branch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>%Ln commit that no other branch holds</numerusform>
    <numerusform>%Ln commits that no other branch holds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>%Ln earlier entry would stay whole.</numerusform>
    <numerusform>%Ln earlier entries would stay whole.</numerusform>
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
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>%Ln entry became a summary</numerusform>
    <numerusform>%Ln entries became a summary</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>%Ln entry left out</numerusform>
    <numerusform>%Ln entries left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>%Ln entry would be dropped, and a summary would stand for it.</numerusform>
    <numerusform>%Ln entries would be dropped, and a summary would stand for them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln file</numerusform>
    <numerusform>%Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>%Ln file can be brought back</numerusform>
    <numerusform>%Ln files can be brought back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>%Ln file not committed</numerusform>
    <numerusform>%Ln files not committed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>%Ln file restored.</numerusform>
    <numerusform>%Ln files restored.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>%Ln file with changes that no commit holds</numerusform>
    <numerusform>%Ln files with changes that no commit holds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln file, as after entry %1</numerusform>
    <numerusform>%Ln files, as after entry %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln file, not by the agent</numerusform>
    <numerusform>%Ln files, not by the agent</numerusform>
   </translation>
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
   <translation>
    <numerusform>%Ln folder could not be read.</numerusform>
    <numerusform>%Ln folders could not be read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln hit</numerusform>
    <numerusform>%Ln hits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>%Ln large file of unchanged size was not compared.</numerusform>
    <numerusform>%Ln large files of unchanged size were not compared.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>%Ln later entry would be sent cut.</numerusform>
    <numerusform>%Ln later entries would be sent cut.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln match</numerusform>
    <numerusform>%Ln matches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>%Ln name is left out because it is no UTF-8.</numerusform>
    <numerusform>%Ln names are left out because they are no UTF-8.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln place</numerusform>
    <numerusform>%Ln places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>%Ln ruling</numerusform>
    <numerusform>%Ln rulings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>%Ln session moved to the trash, and kept there for 30 days.</numerusform>
    <numerusform>%Ln sessions moved to the trash, and kept there for 30 days.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln session needs you</numerusform>
    <numerusform>%Ln sessions need you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln session should be looked at</numerusform>
    <numerusform>%Ln sessions should be looked at</numerusform>
   </translation>
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
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>%n model is offered on this machine. What the agent reads stays here.</numerusform>
    <numerusform>%n models are offered on this machine. What the agent reads stays here.</numerusform>
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
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>Allowed (%Ln)</numerusform>
    <numerusform>Allowed (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>Asked (%Ln)</numerusform>
    <numerusform>Asked (%Ln)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>By its tools alone, it would have seen %1 of %Ln past call (%2). The command was not run.</numerusform>
    <numerusform>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>By its tools alone, it would not have seen the %Ln past call. The command was not run.</numerusform>
    <numerusform>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>Changes in %Ln file, by you</numerusform>
    <numerusform>Changes in %Ln files, by you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>Commit %Ln file</numerusform>
    <numerusform>Commit %Ln files</numerusform>
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
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>More than %Ln file is different; the others are not listed.</numerusform>
    <numerusform>More than %Ln files are different; the others are not listed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>Never (%Ln)</numerusform>
    <numerusform>Never (%Ln)</numerusform>
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
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>Of %Ln past call, the rule matches %1 and changes %2.</numerusform>
    <numerusform>Of %Ln past calls, the rule matches %1 and changes %2.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>Remove %Ln Session Whose Folder Is Gone</numerusform>
    <numerusform>Remove %Ln Sessions Whose Folder Is Gone</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>Restore %Ln file</numerusform>
    <numerusform>Restore %Ln files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>Restore %Ln file and go back</numerusform>
    <numerusform>Restore %Ln files and go back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>Send %Ln comment</numerusform>
    <numerusform>Send %Ln comments</numerusform>
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
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>Taken back in %Ln file.</numerusform>
    <numerusform>Taken back in %Ln files.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>The agent asks you %n question</numerusform>
    <numerusform>The agent asks you %n questions</numerusform>
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
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>The rule does not match the %Ln past call.</numerusform>
    <numerusform>The rule matches none of %Ln past calls.</numerusform>
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
   <translation>
    <numerusform>There are more files than the %Ln that is listed.</numerusform>
    <numerusform>There are more files than the %Ln that are listed.</numerusform>
   </translation>
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
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>Would have allowed %n earlier call.</numerusform>
    <numerusform>Would have allowed %n earlier calls.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>Would have blocked %n.</numerusform>
    <numerusform>Would have blocked %n.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>You took back changes in %Ln file.</numerusform>
    <numerusform>You took back changes in %Ln files.</numerusform>
   </translation>
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
