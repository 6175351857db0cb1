<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message>
   <source>
           stays as it is: %1</source>
   <translation>
           bleibt, wie es ist: %1</translation>
  </message>
  <message>
   <source>    allows without asking: %1</source>
   <translation>    erlaubt ohne Rückfrage: %1</translation>
  </message>
  <message>
   <source>    nothing beyond what holds already</source>
   <translation>    nichts über das hinaus, was schon gilt</translation>
  </message>
  <message>
   <source>    runs at %1: %2</source>
   <translation>    führt bei %1 aus: %2</translation>
  </message>
  <message>
   <source>  (edited since, not by the agent)</source>
   <translation>  (seitdem geändert, nicht vom Agenten)</translation>
  </message>
  <message>
   <source>  (rewound)</source>
   <translation>  (zurückgespult)</translation>
  </message>
  <message>
   <source>  call %1</source>
   <translation>  Aufruf %1</translation>
  </message>
  <message>
   <source>  ruling %1 by %2: %3 %4</source>
   <translation>  Entscheidung %1 durch %2: %3 %4</translation>
  </message>
  <message>
   <source>  session %1, entry %2</source>
   <translation>  Sitzung %1, Eintrag %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has %2 names; another one may be outside the workspace.</source>
   <translation>„%1“ hat %2 Namen; ein anderer davon liegt vielleicht außerhalb des Arbeitsordners.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has to be a text.</source>
   <translation>„%1“ muss ein Text sein.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; in sandbox.allowedHosts: %2</source>
   <translation>„%1“ in sandbox.allowedHosts: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is blank.</source>
   <translation>„%1“ ist leer.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is configuration that other programs obey unasked.</source>
   <translation>„%1“ ist eine Konfiguration, der andere Programme ungefragt folgen.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example.org:3128.</source>
   <translation>„%1“ ist keine Adresse eines Proxys. Sie sieht aus wie http://proxy.example.org:3128.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no host that can be judged: %2</source>
   <translation>„%1“ ist kein Host, der sich beurteilen lässt: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a member that it knows.</source>
   <translation>„%1“ ist kein Feld, das es kennt.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a session id. An id is made of letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>„%1“ ist keine Sitzungskennung. Eine Kennung besteht aus Buchstaben, Ziffern, „-“ und „_“.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not possible now.</source>
   <translation>„%1“ ist jetzt nicht möglich.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2</source>
   <translation>„%1“ wird abgelehnt: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2 Work stays inside %3.</source>
   <translation>„%1“ wird abgelehnt: %2 Die Arbeit bleibt innerhalb von %3.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: what is in .git runs as the user; use git commands instead.</source>
   <translation>„%1“ wird abgelehnt: Was in .git liegt, läuft mit Ihren Rechten; verwenden Sie stattdessen git-Befehle.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is relative to a folder that only running would tell.</source>
   <translation>„%1“ bezieht sich auf einen Ordner, den erst die Ausführung verriete.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; looks like a secret; the model's provider would see what it holds.</source>
   <translation>„%1“ sieht nach einem Geheimnis aus; der Anbieter des Modells bekäme den Inhalt zu sehen.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; of %2 must be %3</source>
   <translation>„%1“ von %2 muss %3 sein</translation>
  </message>
  <message>
   <source>&quot;%1&quot; runs what a variable holds.</source>
   <translation>„%1“ führt aus, was in einer Variablen steht.</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>„%1“: %2</translation>
  </message>
  <message>
   <source>&quot;Always&quot; is not offered: no rule would hold just this.</source>
   <translation>„Immer“ wird nicht angeboten: Keine Regel würde genau dies erfassen.</translation>
  </message>
  <message>
   <source>&quot;Always&quot; would store: %1</source>
   <translation>„Immer“ würde speichern: %1</translation>
  </message>
  <message>
   <source>&quot;anthropic&quot; or &quot;openai&quot;</source>
   <translation>„anthropic“ oder „openai“</translation>
  </message>
  <message>
   <source>&quot;ask&quot; or &quot;refuse&quot;</source>
   <translation>„ask“ oder „refuse“</translation>
  </message>
  <message>
   <source>&quot;command&quot; is missing.</source>
   <translation>„command“ fehlt.</translation>
  </message>
  <message>
   <source>&quot;cwd&quot; has to be the path of a folder.</source>
   <translation>„cwd“ muss der Pfad eines Ordners sein.</translation>
  </message>
  <message>
   <source>&quot;input&quot; has to be an object.</source>
   <translation>„input“ muss ein Objekt sein.</translation>
  </message>
  <message>
   <source>&quot;models&quot; must be a list in brackets</source>
   <translation>„models“ muss eine Liste in eckigen Klammern sein</translation>
  </message>
  <message>
   <source>&quot;paddock rewind --undo&quot; takes this back.</source>
   <translation>„paddock rewind --undo“ macht dies rückgängig.</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; has to be a list of rules such as &quot;Bash(git *)&quot;.</source>
   <translation>„permissions.%1“ muss eine Liste von Regeln wie „Bash(git *)“ sein.</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; holds something that is no text.</source>
   <translation>„permissions.%1“ enthält etwas, das kein Text ist.</translation>
  </message>
  <message>
   <source>&quot;tool&quot; has to be the name of a tool.</source>
   <translation>„tool“ muss der Name eines Werkzeugs sein.</translation>
  </message>
  <message>
   <source>&quot;url&quot; is missing.</source>
   <translation>„url“ fehlt.</translation>
  </message>
  <message>
   <source>## Mend the thermometer

1. Run `make test` to see it fail.
2. In `src/thermometer.cpp`, add 32 in place of 30.
3. Run `make test` again.</source>
   <translation>Das Thermometer reparieren

1. `make test` ausführen, um es scheitern zu sehen.
2. In `src/thermometer.cpp` 32 statt 30 addieren.
3. `make test` noch einmal ausführen.</translation>
  </message>
  <message>
   <source>$%1</source>
   <translation>%1 $</translation>
  </message>
  <message>
   <source>$%1 and more; some prices are unknown</source>
   <translation>%1 $ und mehr; einige Preise sind unbekannt</translation>
  </message>
  <message>
   <source>$%1 and what is not known</source>
   <translation>%1 $ und was nicht bekannt ist</translation>
  </message>
  <message>
   <source>$%1 of $%2</source>
   <translation>%1 $ von %2</translation>
  </message>
  <message>
   <source>%1
%2</source>
   <translation>%1
%2</translation>
  </message>
  <message>
   <source>%1
%2
%3</source>
   <translation>%1
%2
%3</translation>
  </message>
  <message>
   <source>%1   %2</source>
   <translation>%1   %2</translation>
  </message>
  <message>
   <source>%1  %2</source>
   <translation>%1  %2</translation>
  </message>
  <message>
   <source>%1 &quot;%2&quot; leads outside the workspace, or may.</source>
   <translation>%1 „%2“ führt aus dem Arbeitsordner hinaus oder könnte es.</translation>
  </message>
  <message>
   <source>%1 % of %2</source>
   <translation>%1 % von %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>Read a.cpp</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>number unit</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>verb, target</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2 fetches from or sends to the network.</source>
   <translation>%1 %2 holt etwas aus dem Netz oder sendet dorthin.</translation>
  </message>
  <message>
   <source>%1 %2 reaches the network.</source>
   <translation>%1 %2 greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <translation>%1 %2: %3</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <comment>verb, target, state</comment>
   <translation>%1 %2: %3</translation>
  </message>
  <message>
   <source>%1 (%2 %)</source>
   <comment>61k (30 %)</comment>
   <translation>%1 (%2 %)</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>entry (who says so)</comment>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>model (server)</comment>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>reason (rule)</comment>
   <translation>%1 (%2)</translation>
  </message>
  <message numerus="yes">
   <source>%1 (%n picture(s) did not outlast the restart)</source>
   <translation>
    <numerusform>%1 (%n Bild hat den Neustart nicht überdauert)</numerusform>
    <numerusform>%1 (%n Bilder haben den Neustart nicht überdauert)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (changed)</source>
   <translation>%1 (geändert)</translation>
  </message>
  <message>
   <source>%1 (needs you)</source>
   <translation>%1 (braucht Sie)</translation>
  </message>
  <message>
   <source>%1 (this session)</source>
   <translation>%1 (diese Sitzung)</translation>
  </message>
  <message>
   <source>%1 (through the proxy %2)</source>
   <translation>%1 (über den Proxy %2)</translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1 (mit %n Bild)</numerusform>
    <numerusform>%1 (mit %n Bildern)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (worktree)</source>
   <comment>a branch</comment>
   <translation>%1 (Worktree)</translation>
  </message>
  <message>
   <source>%1 + unknown</source>
   <translation>%1 + unbekannt</translation>
  </message>
  <message>
   <source>%1 Trying again in %2 s (%3 of %4).</source>
   <translation>%1 Neuer Versuch in %2 s (%3 von %4).</translation>
  </message>
  <message>
   <source>%1 after %2 s</source>
   <translation>%1 nach %2 s</translation>
  </message>
  <message>
   <source>%1 allows no more requests for now: the rate limit is reached.</source>
   <translation>%1 erlaubt im Moment keine weiteren Anfragen: Das Ratenlimit ist erreicht.</translation>
  </message>
  <message>
   <source>%1 and more</source>
   <comment>money</comment>
   <translation>%1 und mehr</translation>
  </message>
  <message>
   <source>%1 answered in one piece instead of as a stream of events. Paddock needs a server that can stream.</source>
   <translation>%1 hat in einem Stück geantwortet statt als Ereignisstrom. Paddock braucht einen Server, der streamen kann.</translation>
  </message>
  <message>
   <source>%1 answered with a web page. Check the base URL, and whether a proxy or a sign-in page stands in between.</source>
   <translation>%1 hat mit einer Webseite geantwortet. Prüfen Sie die Basis-URL und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
  </message>
  <message>
   <source>%1 answered with something that is no stream of events. Check the base URL.</source>
   <translation>%1 hat mit etwas geantwortet, das kein Ereignisstrom ist. Prüfen Sie die Basis-URL.</translation>
  </message>
  <message>
   <source>%1 answered with something that is not proper HTTP. Check the address.</source>
   <translation>%1 hat mit etwas geantwortet, das kein richtiges HTTP ist. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>%1 asks for an API key and none was sent. Store one with: paddock key set %2</source>
   <translation>%1 verlangt einen API-Schlüssel, und es wurde keiner gesendet. Hinterlegen Sie einen mit: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 bei %2</translation>
  </message>
  <message>
   <source>%1 bars, %2 in all, in %3</source>
   <translation>%1 Balken, zusammen %2, in %3</translation>
  </message>
  <message>
   <source>%1 before “%2”</source>
   <translation>%1 vor „%2“</translation>
  </message>
  <message>
   <source>%1 brings no settings of its own.</source>
   <translation>%1 bringt keine eigenen Einstellungen mit.</translation>
  </message>
  <message>
   <source>%1 brings no settings, so there is nothing to trust.</source>
   <translation>%1 bringt keine Einstellungen mit, es gibt also nichts zu vertrauen.</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1 durch %2</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <comment>allowed by the rule</comment>
   <translation>%1 durch %2</translation>
  </message>
  <message>
   <source>%1 by %2 (%3)</source>
   <translation>%1 durch %2 (%3)</translation>
  </message>
  <message>
   <source>%1 by %2: %3</source>
   <translation>%1 durch %2: %3</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>%1 kann nicht gelesen werden: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be taken back: what it was before is not kept.</source>
   <translation>%1 kann nicht zurückgenommen werden: Was vorher war, wurde nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>%1 cannot be written, so no session can be kept.</source>
   <translation>%1 kann nicht geschrieben werden, also kann keine Sitzung aufbewahrt werden.</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2</source>
   <translation>%1 kann nicht geschrieben werden: %2</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>%1 kann nicht geschrieben werden: %2.</translation>
  </message>
  <message>
   <source>%1 cannot run in %2: %3</source>
   <translation>%1 kann in %2 nicht ausgeführt werden: %3</translation>
  </message>
  <message>
   <source>%1 changes a process that it may not have started.</source>
   <translation>%1 verändert einen Prozess, den es vielleicht nicht gestartet hat.</translation>
  </message>
  <message>
   <source>%1 changes or reaches the system around the workspace.</source>
   <translation>%1 verändert oder erreicht das System um den Arbeitsordner herum.</translation>
  </message>
  <message>
   <source>%1 could not be removed: %2</source>
   <translation>%1 konnte nicht entfernt werden: %2</translation>
  </message>
  <message>
   <source>%1 could not be started.</source>
   <translation>%1 konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>%1 could not be started: %2</source>
   <translation>%1 konnte nicht gestartet werden: %2</translation>
  </message>
  <message>
   <source>%1 could not be watched: %2. Paddock needs Linux 5.4 or later.</source>
   <translation>%1 konnte nicht beobachtet werden: %2. Paddock braucht Linux 5.4 oder neuer.</translation>
  </message>
  <message>
   <source>%1 could not be written.</source>
   <translation>%1 konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>%1 konnte nicht geschrieben werden: %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 hat innerhalb von %n Sekunde keine Verbindung angenommen. Prüfen Sie das Netz und versuchen Sie es erneut.</numerusform>
    <numerusform>%1 hat innerhalb von %n Sekunden keine Verbindung angenommen. Prüfen Sie das Netz und versuchen Sie es erneut.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 did not accept the API key. Store a valid one with: paddock key set %2</source>
   <translation>%1 hat den API-Schlüssel nicht angenommen. Hinterlegen Sie einen gültigen mit: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 did not end in time.</source>
   <translation>%1 wurde nicht rechtzeitig fertig.</translation>
  </message>
  <message>
   <source>%1 does not know the model or the address: %2</source>
   <translation>%1 kennt das Modell oder die Adresse nicht: %2</translation>
  </message>
  <message>
   <source>%1 does not let this API key use the model. Choose another model, or store another key with: paddock key set %2</source>
   <translation>%1 lässt diesen API-Schlüssel das Modell nicht verwenden. Wählen Sie ein anderes Modell oder hinterlegen Sie einen anderen Schlüssel mit: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 does not tell its version.</source>
   <translation>%1 verrät seine Version nicht.</translation>
  </message>
  <message>
   <source>%1 ends processes that it did not start.</source>
   <translation>%1 beendet Prozesse, die es nicht gestartet hat.</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own (HTTP %2). Try again later.</source>
   <translation>Bei %1 trat ein eigener Fehler auf (HTTP %2). Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own. Try again later.</source>
   <translation>Bei %1 trat ein eigener Fehler auf. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>%1 failed.</source>
   <translation>%1 ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>%1 follows links, and</source>
   <translation>%1 folgt Verknüpfungen, und</translation>
  </message>
  <message numerus="yes">
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1 für %Ln Anfrage und %2 Tokens</numerusform>
    <numerusform>%1 für %Ln Anfragen und %2 Tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h ago</source>
   <translation>vor %1 h</translation>
  </message>
  <message>
   <source>%1 hands a program to the network.</source>
   <translation>%1 übergibt dem Netz ein Programm.</translation>
  </message>
  <message>
   <source>%1 has %2; pictures of up to %3 can be sent.</source>
   <translation>%1 hat %2; Bilder bis %3 können gesendet werden.</translation>
  </message>
  <message>
   <source>%1 has finished</source>
   <translation>%1 ist fertig</translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 hat seit %n Sekunde nichts gesendet. Versuchen Sie es erneut.</numerusform>
    <numerusform>%1 hat seit %n Sekunden nichts gesendet. Versuchen Sie es erneut.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 has too many requests to do at the moment. Try again later.</source>
   <translation>%1 hat im Moment zu viele Anfragen zu bearbeiten. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>%1 has used most of its budget</source>
   <translation>%1 hat den größten Teil des Budgets verbraucht</translation>
  </message>
  <message>
   <source>%1 has used up its budget</source>
   <translation>%1 hat das Budget aufgebraucht</translation>
  </message>
  <message>
   <source>%1 holds what Paddock itself goes by (%2). An agent that may write there could allow itself anything, so open a folder that does not hold it.</source>
   <translation>%1 enthält, wonach sich Paddock selbst richtet (%2). Ein Agent, der dort schreiben darf, könnte sich alles erlauben; öffnen Sie also einen Ordner, der das nicht enthält.</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%1 in %2</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>a folder and the folder that it is in</comment>
   <translation>%1 in %2</translation>
  </message>
  <message>
   <source>%1 in the %2</source>
   <translation>%1 im %2</translation>
  </message>
  <message>
   <source>%1 is a link, so nothing is written there.</source>
   <translation>%1 ist eine Verknüpfung, deshalb wird dort nichts geschrieben.</translation>
  </message>
  <message>
   <source>%1 is a name of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 ist ein Name dieses Rechners oder seines Netzes. Nur öffentliche Adressen können abgerufen werden.</translation>
  </message>
  <message>
   <source>%1 is a pipe, a socket or a device, so the repository is not read.</source>
   <translation>%1 ist eine Pipe, ein Socket oder ein Gerät, deshalb wird das Repository nicht gelesen.</translation>
  </message>
  <message>
   <source>%1 is an address of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 ist eine Adresse dieses Rechners oder seines Netzes. Nur öffentliche Adressen können abgerufen werden.</translation>
  </message>
  <message>
   <source>%1 is installed, but the launcher gets no namespaces. Load it with apparmor_parser -r.</source>
   <translation>%1 ist installiert, aber der Starter bekommt keine Namensräume. Laden Sie es mit apparmor_parser -r.</translation>
  </message>
  <message>
   <source>%1 is listed as %2 in sandbox.allowedHosts.</source>
   <translation>%1 ist in sandbox.allowedHosts als %2 aufgeführt.</translation>
  </message>
  <message>
   <source>%1 is neither a file nor a folder.</source>
   <translation>%1 ist weder eine Datei noch ein Ordner.</translation>
  </message>
  <message>
   <source>%1 is no absolute path.</source>
   <translation>%1 ist kein absoluter Pfad.</translation>
  </message>
  <message>
   <source>%1 is no file on this machine.</source>
   <translation>%1 ist keine Datei auf diesem Rechner.</translation>
  </message>
  <message>
   <source>%1 is no file.</source>
   <translation>%1 ist keine Datei.</translation>
  </message>
  <message>
   <source>%1 is no folder.</source>
   <translation>%1 ist kein Ordner.</translation>
  </message>
  <message>
   <source>%1 is no port.</source>
   <translation>%1 ist kein Port.</translation>
  </message>
  <message>
   <source>%1 is not trusted any more.</source>
   <translation>%1 wird nicht mehr vertraut.</translation>
  </message>
  <message>
   <source>%1 is not trusted.</source>
   <translation>%1 wird nicht vertraut.</translation>
  </message>
  <message>
   <source>%1 is started without a command.</source>
   <translation>%1 wird ohne Befehl gestartet.</translation>
  </message>
  <message>
   <source>%1 is taken by: %2</source>
   <translation>%1 ist belegt durch: %2</translation>
  </message>
  <message>
   <source>%1 is there. Paddock does not start commands with it; you can start Paddock in a container of your own.</source>
   <translation>%1 ist vorhanden. Paddock startet damit keine Befehle; Sie können Paddock in einem eigenen Container starten.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run another program.</source>
   <translation>%1 wird durch %2 angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run something else.</source>
   <translation>%1 wird durch %2 angewiesen, etwas anderes auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to use another program or settings.</source>
   <translation>%1 wird durch %2 angewiesen, ein anderes Programm oder andere Einstellungen zu verwenden.</translation>
  </message>
  <message>
   <source>%1 is told to load a module first.</source>
   <translation>%1 wird angewiesen, zuerst ein Modul zu laden.</translation>
  </message>
  <message>
   <source>%1 is told to run a command for each line.</source>
   <translation>%1 wird angewiesen, für jede Zeile einen Befehl auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told to run a command of its own.</source>
   <translation>%1 wird angewiesen, einen eigenen Befehl auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told to run another file first.</source>
   <translation>%1 wird angewiesen, zuerst eine andere Datei auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told to run another program.</source>
   <translation>%1 wird angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>%1 is told to run or load something else.</source>
   <translation>%1 wird angewiesen, etwas anderes auszuführen oder zu laden.</translation>
  </message>
  <message>
   <source>%1 is trusted as it is.</source>
   <translation>%1 wird so vertraut, wie es ist.</translation>
  </message>
  <message>
   <source>%1 is trusted with this content.</source>
   <translation>%1 wird mit diesem Inhalt vertraut.</translation>
  </message>
  <message>
   <source>%1 is version %2, which is unfit: before 0.12 it makes files outside when a workspace puts links where it is to mount (CVE-2026-87766).</source>
   <translation>%1 hat Version %2 und ist ungeeignet: Vor 0.12 legt es Dateien außerhalb an, wenn ein Arbeitsordner Verknüpfungen dorthin setzt, wo es einhängen soll (CVE-2026-87766).</translation>
  </message>
  <message>
   <source>%1 is version %2. Paddock does not start commands with it.</source>
   <translation>%1 hat Version %2. Paddock startet damit keine Befehle.</translation>
  </message>
  <message>
   <source>%1 knows nothing under this address. Check the base URL and the name of the model.</source>
   <translation>%1 kennt unter dieser Adresse nichts. Prüfen Sie die Basis-URL und den Namen des Modells.</translation>
  </message>
  <message>
   <source>%1 leads to %2, an address that may not be reached from here.</source>
   <translation>%1 führt zu %2, einer Adresse, die von hier aus nicht erreicht werden darf.</translation>
  </message>
  <message>
   <source>%1 leads to this machine or its network, where commands may not connect.</source>
   <translation>%1 führt zu diesem Rechner oder seinem Netz, wohin sich Befehle nicht verbinden dürfen.</translation>
  </message>
  <message>
   <source>%1 leaves something running behind.</source>
   <translation>%1 lässt etwas weiterlaufen.</translation>
  </message>
  <message>
   <source>%1 lies in no git repository, so a session there cannot have a branch of its own. Open it without one, or run “git init” and commit first.</source>
   <translation>%1 liegt in keinem Git-Repository, eine Sitzung dort kann also keinen eigenen Branch haben. Öffnen Sie sie ohne Branch, oder führen Sie zuerst „git init“ aus und committen Sie.</translation>
  </message>
  <message>
   <source>%1 lies outside of the folder that the agent works in, so it cannot read it. Copy it into the folder, or paste its text.</source>
   <translation>%1 liegt außerhalb des Ordners, in dem der Agent arbeitet, er kann es also nicht lesen. Kopieren Sie es in den Ordner oder fügen Sie den Text ein.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>%1 min %2 s</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>vor %1 min</translation>
  </message>
  <message>
   <source>%1 needs you</source>
   <translation>%1 braucht Sie</translation>
  </message>
  <message>
   <source>%1 of $%2</source>
   <comment>what was spent, and the budget</comment>
   <translation>%1 von %2 $</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>questions</comment>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>%1 of %2 attempts got out.</source>
   <translation>%1 von %2 Versuchen kamen hinaus.</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, as the model counted</source>
   <translation>%1 von %2 Tokens, wie das Modell gezählt hat</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, estimated</source>
   <translation>%1 von %2 Tokens, geschätzt</translation>
  </message>
  <message>
   <source>%1 of %2: %3</source>
   <comment>1 of 2: Database</comment>
   <translation>%1 von %2: %3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>%1 von %n beantwortet</numerusform>
    <numerusform>%1 von %n beantwortet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>%1 von %n erledigt</numerusform>
    <numerusform>%1 von %n erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>%1 von %n Schritt erledigt</numerusform>
    <numerusform>%1 von %n Schritten erledigt</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of this session's budget of %2 is used.</source>
   <translation>%1 vom Budget dieser Sitzung (%2) ist verbraucht.</translation>
  </message>
  <message>
   <source>%1 opens the system to a container.</source>
   <translation>%1 öffnet das System für einen Container.</translation>
  </message>
  <message>
   <source>%1 reaches %2:%3</source>
   <comment>Bash, host, port</comment>
   <translation>%1 erreicht %2:%3</translation>
  </message>
  <message>
   <source>%1 reaches another machine.</source>
   <translation>%1 erreicht einen anderen Rechner.</translation>
  </message>
  <message>
   <source>%1 reaches into a running process.</source>
   <translation>%1 greift in einen laufenden Prozess ein.</translation>
  </message>
  <message>
   <source>%1 reaches the network.</source>
   <translation>%1 greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>%1 refused the request and gave no reason.</source>
   <translation>%1 hat die Anfrage ohne Begründung abgelehnt.</translation>
  </message>
  <message>
   <source>%1 refused the request with HTTP %2 and gave no reason.</source>
   <translation>%1 hat die Anfrage mit HTTP %2 ohne Begründung abgelehnt.</translation>
  </message>
  <message>
   <source>%1 refused the request: %2</source>
   <translation>%1 hat die Anfrage abgelehnt: %2</translation>
  </message>
  <message>
   <source>%1 runs other programs by %2.</source>
   <translation>%1 führt durch %2 andere Programme aus.</translation>
  </message>
  <message>
   <source>%1 runs other programs by -%2.</source>
   <translation>%1 führt durch -%2 andere Programme aus.</translation>
  </message>
  <message>
   <source>%1 runs something as another user.</source>
   <translation>%1 führt etwas als anderer Benutzer aus.</translation>
  </message>
  <message>
   <source>%1 runs the output of another command.</source>
   <translation>%1 führt die Ausgabe eines anderen Befehls aus.</translation>
  </message>
  <message>
   <source>%1 runs what a file holds.</source>
   <translation>%1 führt aus, was in einer Datei steht.</translation>
  </message>
  <message>
   <source>%1 runs what is fetched from the network.</source>
   <translation>%1 führt aus, was aus dem Netz geholt wird.</translation>
  </message>
  <message>
   <source>%1 runs what its arguments or its files say.</source>
   <translation>%1 führt aus, was seine Argumente oder Dateien sagen.</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of provider.</source>
   <translation>%1 hat ein Ereignis gesendet, das nicht zu verstehen ist. Prüfen Sie, ob die Basis-URL zu dieser Art von Anbieter gehört.</translation>
  </message>
  <message>
   <source>%1 sent far more than an answer can be.</source>
   <translation>%1 hat weit mehr gesendet, als eine Antwort sein kann.</translation>
  </message>
  <message>
   <source>%1 stands where its folder was.</source>
   <translation>%1 steht dort, wo der Ordner war.</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 from cache), %3 out</source>
   <translation>%1 Tokens ein (%2 aus dem Cache), %3 aus</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 read from the cache, %3 written to it), %4 out</source>
   <translation>%1 Tokens ein (%2 aus dem Cache gelesen, %3 hineingeschrieben), %4 aus</translation>
  </message>
  <message>
   <source>%1 tokens in, %2 out</source>
   <translation>%1 Tokens ein, %2 aus</translation>
  </message>
  <message>
   <source>%1 tokens, as the model counted</source>
   <translation>%1 Tokens, wie das Modell gezählt hat</translation>
  </message>
  <message>
   <source>%1 tokens, estimated</source>
   <translation>%1 Tokens, geschätzt</translation>
  </message>
  <message>
   <source>%1 took too long and gave up. Try again later.</source>
   <translation>%1 hat zu lange gebraucht und aufgegeben. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>%1 touches nothing outside the conversation.</source>
   <translation>%1 berührt nichts außerhalb der Unterhaltung.</translation>
  </message>
  <message>
   <source>%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.</source>
   <translation>%1 möchte die Anfrage woandershin gesendet haben (HTTP %2). Setzen Sie die Basis-URL auf die neue Adresse.</translation>
  </message>
  <message>
   <source>%1 was not opened: only addresses of the web and of mail are.</source>
   <translation>%1 wurde nicht geöffnet: Nur Web- und Mailadressen werden geöffnet.</translation>
  </message>
  <message>
   <source>%1 was not trusted.</source>
   <translation>%1 wurde nicht vertraut.</translation>
  </message>
  <message>
   <source>%1 was trusted, but this changed since: %2.</source>
   <translation>%1 wurde vertraut, aber dies hat sich seitdem geändert: %2.</translation>
  </message>
  <message>
   <source>%1 would be reached through the proxy %2 at %3, an address that may not be reached from here.</source>
   <translation>%1 würde über den Proxy %2 bei %3 erreicht, einer Adresse, die von hier aus nicht erreicht werden darf.</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>a session and when it changed</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>what a session cost, what the day cost</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1 · %L2/%L3 reviewed</source>
   <translation>%1 · %L2/%L3 durchgesehen</translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · %Ln wird am Ende der Runde zurückgenommen</numerusform>
    <numerusform>%1 · %Ln werden am Ende der Runde zurückgenommen</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · pinned</source>
   <translation>%1 · angeheftet</translation>
  </message>
  <message>
   <source>%1 – %L2 of %L3 accepted, all of the file is committed</source>
   <translation>%1 – %L2 von %L3 angenommen, die ganze Datei wird committet</translation>
  </message>
  <message>
   <source>%1 – Paddock</source>
   <translation>%1 – Paddock</translation>
  </message>
  <message>
   <source>%1 → %2 tokens</source>
   <comment>before, after</comment>
   <translation>%1 → %2 Tokens</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>action, group</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>done, 0.4 s</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>judge, rule</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>state, duration</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2  ×</source>
   <comment>shot.png, 12 kB</comment>
   <translation>%1, %2  ×</translation>
  </message>
  <message>
   <source>%1, %2 tokens, from: %3</source>
   <comment>CLAUDE.md, 1.2k tokens, from: project</comment>
   <translation>%1, %2 Tokens, aus: %3</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <comment>action, group, keys</comment>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>hook point, tools: command</comment>
   <translation>%1, %2: %3</translation>
  </message>
  <message numerus="yes">
   <source>%1, %Ln session(s)</source>
   <translation>
    <numerusform>%1, %Ln Sitzung</numerusform>
    <numerusform>%1, %Ln Sitzungen</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, changed since</source>
   <translation>%1, seitdem geändert</translation>
  </message>
  <message>
   <source>%1, line %L2, change %3. %4</source>
   <translation>%1, Zeile %L2, Änderung %3. %4</translation>
  </message>
  <message>
   <source>%1, model %2, from %3</source>
   <translation>%1, Modell %2, von %3</translation>
  </message>
  <message>
   <source>%1, not possible now</source>
   <translation>%1, jetzt nicht möglich</translation>
  </message>
  <message>
   <source>%1, which you trusted, is not there any more.</source>
   <translation>%1, dem Sie vertraut haben, ist nicht mehr da.</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <comment>verdict. reason</comment>
   <translation>%1. %2</translation>
  </message>
  <message numerus="yes">
   <source>%1. %Ln file(s) changed.</source>
   <comment>Done in 3 s</comment>
   <translation>
    <numerusform>%1. %Ln Datei geändert.</numerusform>
    <numerusform>%1. %Ln Dateien geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>Bash: make</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>hook point: its text</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>model: how much</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>option, what it means</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>question: option</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>state: explanation</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>tool: target</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>verb and its object</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>wall: why it does not stand</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>what became of it</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2 tokens</source>
   <translation>%1: %2 Tokens</translation>
  </message>
  <message>
   <source>%1: a project can only ask for more caution (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, bring permissions.allow and hooks; not used: %2.</source>
   <translation>%1: Ein Projekt kann nur mehr Vorsicht verlangen (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing und niedrigere Budgets) und in einem vertrauten Ordner permissions.allow und hooks mitbringen; nicht verwendet: %2.</translation>
  </message>
  <message>
   <source>%1: folders are set in the user settings only; not used here.</source>
   <translation>%1: Ordner werden nur in den Benutzereinstellungen gesetzt; hier nicht verwendet.</translation>
  </message>
  <message>
   <source>%1: in your own words</source>
   <comment>question</comment>
   <translation>%1: in eigenen Worten</translation>
  </message>
  <message>
   <source>%1: not used until you trust this folder: %2. &quot;paddock trust&quot; shows what they would enable.</source>
   <translation>%1: nicht verwendet, bis Sie diesem Ordner vertrauen: %2. „paddock trust“ zeigt, was damit möglich würde.</translation>
  </message>
  <message>
   <source>%1: nothing can be set for the provider &quot;practice&quot;.</source>
   <translation>%1: Für den Anbieter „practice“ kann nichts eingestellt werden.</translation>
  </message>
  <message>
   <source>%1: since you trusted this folder, this changed: %2. It is not trusted any more until you look at it with &quot;paddock trust&quot;.</source>
   <translation>%1: Seit Sie diesem Ordner vertraut haben, hat sich dies geändert: %2. Ihm wird nicht mehr vertraut, bis Sie es mit „paddock trust“ ansehen.</translation>
  </message>
  <message>
   <source>%1: the sandbox is set in the user settings only; not used here.</source>
   <translation>%1: Die Sandbox wird nur in den Benutzereinstellungen gesetzt; hier nicht verwendet.</translation>
  </message>
  <message>
   <source>%1: this version of Paddock does not know the setting &quot;%2&quot;; it is not used.</source>
   <translation>%1: Diese Version von Paddock kennt die Einstellung „%2“ nicht; sie wird nicht verwendet.</translation>
  </message>
  <message>
   <source>%1: when a command of a session connects there.</source>
   <translation>%1: wenn ein Befehl einer Sitzung sich dorthin verbindet.</translation>
  </message>
  <message>
   <source>%1: when a session uses %2.</source>
   <comment>host: why</comment>
   <translation>%1: wenn eine Sitzung %2 verwendet.</translation>
  </message>
  <message>
   <source>%1; use '%2'</source>
   <translation>%1; verwenden Sie „%2“</translation>
  </message>
  <message>
   <source>%1k</source>
   <comment>thousands</comment>
   <translation>%1k</translation>
  </message>
  <message>
   <source>%1k</source>
   <comment>thousands of tokens</comment>
   <translation>%1k</translation>
  </message>
  <message>
   <source>%3 of the budget of %1 for %2 are spent.</source>
   <translation>%3 vom Budget von %1 für %2 sind ausgegeben.</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>%L1 von %L2</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <comment>hit, hits</comment>
   <translation>%L1 von %L2</translation>
  </message>
  <message>
   <source>%L1/%L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln bei der Arbeit</numerusform>
    <numerusform>%Ln bei der Arbeit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>%Ln Commit auf keinem anderen Branch</numerusform>
    <numerusform>%Ln Commits auf keinem anderen Branch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>%Ln Commit, den kein anderer Branch enthält</numerusform>
    <numerusform>%Ln Commits, die kein anderer Branch enthält</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>%Ln früherer Eintrag bliebe ganz.</numerusform>
    <numerusform>%Ln frühere Einträge blieben ganz.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>%Ln Eintrag wird durch eine Zusammenfassung ersetzt.</numerusform>
    <numerusform>%Ln Einträge werden durch eine Zusammenfassung ersetzt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>%Ln Eintrag wurde zur Zusammenfassung</numerusform>
    <numerusform>%Ln Einträge wurden zur Zusammenfassung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>%Ln Eintrag ausgelassen</numerusform>
    <numerusform>%Ln Einträge ausgelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>%Ln Eintrag fiele weg, und eine Zusammenfassung stünde dafür.</numerusform>
    <numerusform>%Ln Einträge fielen weg, und eine Zusammenfassung stünde dafür.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln Datei</numerusform>
    <numerusform>%Ln Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>%Ln Datei kann zurückgeholt werden</numerusform>
    <numerusform>%Ln Dateien können zurückgeholt werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>%Ln Datei nicht committet</numerusform>
    <numerusform>%Ln Dateien nicht committet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>%Ln Datei wiederhergestellt.</numerusform>
    <numerusform>%Ln Dateien wiederhergestellt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>%Ln Datei mit Änderungen, die kein Commit enthält</numerusform>
    <numerusform>%Ln Dateien mit Änderungen, die kein Commit enthält</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln Datei, wie nach Eintrag %1</numerusform>
    <numerusform>%Ln Dateien, wie nach Eintrag %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln Datei, nicht vom Agenten</numerusform>
    <numerusform>%Ln Dateien, nicht vom Agenten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>%Ln Datei wird nicht zum Zurückholen aufbewahrt: %1.</numerusform>
    <numerusform>%Ln Dateien werden nicht zum Zurückholen aufbewahrt: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>%Ln Datei wurde auf den Stand nach Eintrag %1 zurückgebracht.</numerusform>
    <numerusform>%Ln Dateien wurden auf den Stand nach Eintrag %1 zurückgebracht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>%Ln Datei wurde von jemand anderem geändert.</numerusform>
    <numerusform>%Ln Dateien wurden von jemand anderem geändert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation>
    <numerusform>%Ln Ordner konnte nicht gelesen werden.</numerusform>
    <numerusform>%Ln Ordner konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln Treffer</numerusform>
    <numerusform>%Ln Treffer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>%Ln große Datei gleicher Größe wurde nicht verglichen.</numerusform>
    <numerusform>%Ln große Dateien gleicher Größe wurden nicht verglichen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>%Ln späterer Eintrag würde gekürzt gesendet.</numerusform>
    <numerusform>%Ln spätere Einträge würden gekürzt gesendet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln Übereinstimmung</numerusform>
    <numerusform>%Ln Übereinstimmungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>%Ln Name ist ausgelassen, weil er kein UTF-8 ist.</numerusform>
    <numerusform>%Ln Namen sind ausgelassen, weil sie kein UTF-8 sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln Stelle</numerusform>
    <numerusform>%Ln Stellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>%Ln Entscheidung</numerusform>
    <numerusform>%Ln Entscheidungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>%Ln Sitzung in den Papierkorb gelegt, wo sie 30 Tage bleibt.</numerusform>
    <numerusform>%Ln Sitzungen in den Papierkorb gelegt, wo sie 30 Tage bleiben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln Sitzung braucht Sie</numerusform>
    <numerusform>%Ln Sitzungen brauchen Sie</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln Sitzung sollte angesehen werden</numerusform>
    <numerusform>%Ln Sitzungen sollten angesehen werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>vor %n Tag</numerusform>
    <numerusform>vor %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n Eintrag</numerusform>
    <numerusform>%n Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>%n Eintrag der Unterhaltung zählt nicht mehr.</numerusform>
    <numerusform>%n Einträge der Unterhaltung zählen nicht mehr.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>%n Eintrag der Unterhaltung würde nicht mehr zählen.</numerusform>
    <numerusform>%n Einträge der Unterhaltung würden nicht mehr zählen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n Datei hat außerhalb einen zweiten Namen (harte Verknüpfung); Befehle können sie lesen, aber nicht schreiben.</numerusform>
    <numerusform>%n Dateien haben außerhalb einen zweiten Namen (harte Verknüpfungen); Befehle können sie lesen, aber nicht schreiben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n Datei ist zu groß oder nicht lesbar und kann nicht zurückgeholt werden.</numerusform>
    <numerusform>%n Dateien sind zu groß oder nicht lesbar und können nicht zurückgeholt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>%n Datei wurde zurückgeholt.</numerusform>
    <numerusform>%n Dateien wurden zurückgeholt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Hides them.</source>
   <translation>
    <numerusform>%n Nachricht in der Warteschlange. Blendet sie aus.</numerusform>
    <numerusform>%n Nachrichten in der Warteschlange. Blendet sie aus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>%n Nachricht in der Warteschlange. Blendet sie ein.</numerusform>
    <numerusform>%n Nachrichten in der Warteschlange. Blendet sie ein.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>Es wartet schon %n Nachricht, mehr geht nicht. Senden oder entfernen Sie zuerst eine davon.</numerusform>
    <numerusform>Es warten schon %n Nachrichten, mehr geht nicht. Senden oder entfernen Sie zuerst eine davon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>%n Modell wird auf diesem Rechner angeboten. Was der Agent liest, bleibt hier.</numerusform>
    <numerusform>%n Modelle werden auf diesem Rechner angeboten. Was der Agent liest, bleibt hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>%n in der Warteschlange  ▴</numerusform>
    <numerusform>%n in der Warteschlange  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>%n in der Warteschlange  ▾</numerusform>
    <numerusform>%n in der Warteschlange  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>%n Sitzung ist endgültig gelöscht.</numerusform>
    <numerusform>%n Sitzungen sind endgültig gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>%n Sitzung hat eine Kennung, die mit „%1“ beginnt. Geben Sie mehr davon an.</numerusform>
    <numerusform>%n Sitzungen haben eine Kennung, die mit „%1“ beginnt. Geben Sie mehr davon an.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Paddock</source>
   <translation>&amp;Über Paddock</translation>
  </message>
  <message>
   <source>&amp;Accept</source>
   <translation>&amp;Annehmen</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archivieren</translation>
  </message>
  <message>
   <source>&amp;Attach to the Message …</source>
   <translation>&amp;An die Nachricht anhängen …</translation>
  </message>
  <message>
   <source>&amp;Boundary …</source>
   <translation>&amp;Grenze …</translation>
  </message>
  <message>
   <source>&amp;Changes</source>
   <translation>Ä&amp;nderungen</translation>
  </message>
  <message>
   <source>&amp;Close Tab</source>
   <translation>Tab s&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>&amp;Kommentieren</translation>
  </message>
  <message>
   <source>&amp;Conversation only; the files stay</source>
   <translation>&amp;Nur die Unterhaltung; die Dateien bleiben</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Copy from the Conversation</source>
   <translation>Aus der Unterhaltung &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Files only; the conversation stays</source>
   <translation>Nur die &amp;Dateien; die Unterhaltung bleibt</translation>
  </message>
  <message>
   <source>&amp;Find a File …</source>
   <translation>Datei &amp;suchen …</translation>
  </message>
  <message>
   <source>&amp;Find in the Conversation …</source>
   <translation>In der Unterhaltung &amp;suchen …</translation>
  </message>
  <message>
   <source>&amp;Focus: Conversation Alone</source>
   <translation>&amp;Fokus: nur die Unterhaltung</translation>
  </message>
  <message>
   <source>&amp;Follow the System</source>
   <translation>Dem &amp;System folgen</translation>
  </message>
  <message>
   <source>&amp;Fork</source>
   <translation>Ab&amp;zweigen</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;High Contrast, Light</source>
   <translation>&amp;Hoher Kontrast, hell</translation>
  </message>
  <message>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <source>&amp;Keyboard …</source>
   <translation>&amp;Tastatur …</translation>
  </message>
  <message>
   <source>&amp;Latest Tab</source>
   <translation>&amp;Letzter Tab</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <source>&amp;Model …</source>
   <translation>&amp;Modell …</translation>
  </message>
  <message>
   <source>&amp;New Session</source>
   <translation>&amp;Neue Sitzung</translation>
  </message>
  <message>
   <source>&amp;Next Change</source>
   <translation>&amp;Nächste Änderung</translation>
  </message>
  <message>
   <source>&amp;Next Tab</source>
   <translation>&amp;Nächster Tab</translation>
  </message>
  <message>
   <source>&amp;Next That Needs You</source>
   <translation>&amp;Nächste, die Sie braucht</translation>
  </message>
  <message>
   <source>&amp;Normal Size</source>
   <translation>&amp;Normale Größe</translation>
  </message>
  <message>
   <source>&amp;Open Folder …</source>
   <translation>Ordner ö&amp;ffnen …</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>An&amp;heften</translation>
  </message>
  <message>
   <source>&amp;Pin or Unpin</source>
   <translation>An&amp;heften oder lösen</translation>
  </message>
  <message>
   <source>&amp;Previous Change</source>
   <translation>&amp;Vorige Änderung</translation>
  </message>
  <message>
   <source>&amp;Previous Tab</source>
   <translation>&amp;Voriger Tab</translation>
  </message>
  <message>
   <source>&amp;Providers and Keys …</source>
   <translation>&amp;Anbieter und Schlüssel …</translation>
  </message>
  <message>
   <source>&amp;Queue the Message</source>
   <translation>Nachricht &amp;einreihen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>A&amp;blehnen</translation>
  </message>
  <message>
   <source>&amp;Rename …</source>
   <translation>&amp;Umbenennen …</translation>
  </message>
  <message>
   <source>&amp;Reopen Closed Tab</source>
   <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
  </message>
  <message>
   <source>&amp;Review: All Beside It</source>
   <translation>&amp;Durchsicht: alles daneben</translation>
  </message>
  <message>
   <source>&amp;Rewind to Here …</source>
   <translation>Hierher &amp;zurückspulen …</translation>
  </message>
  <message>
   <source>&amp;Send the Comments</source>
   <translation>Kommentare &amp;senden</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>&amp;Sitzung</translation>
  </message>
  <message>
   <source>&amp;Settings …</source>
   <translation>&amp;Einstellungen …</translation>
  </message>
  <message>
   <source>&amp;Sign off</source>
   <translation>&amp;Signed-off-by hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Start Page</source>
   <translation>&amp;Startseite</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Anhalten</translation>
  </message>
  <message>
   <source>&amp;Tags …</source>
   <translation>S&amp;chlagwörter …</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Werkzeuge</translation>
  </message>
  <message>
   <source>&amp;Usage and Budgets …</source>
   <translation>&amp;Verbrauch und Budgets …</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <source>&amp;Worktrees …</source>
   <translation>&amp;Worktrees …</translation>
  </message>
  <message>
   <source>&amp;Wrap Long Lines</source>
   <translation>Lange Zeilen &amp;umbrechen</translation>
  </message>
  <message>
   <source>(main)</source>
   <translation>(Haupt)</translation>
  </message>
  <message>
   <source>(no branch)</source>
   <translation>(kein Branch)</translation>
  </message>
  <message>
   <source>+ new</source>
   <translation>+ neu</translation>
  </message>
  <message>
   <source>+%L1 −%L2</source>
   <translation>+%L1 −%L2</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other</source>
   <translation>--continue und --resume schließen einander aus</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other.</source>
   <translation>--continue und --resume schließen einander aus.</translation>
  </message>
  <message>
   <source>--fork-session needs --continue or --resume, to say what to copy</source>
   <translation>--fork-session braucht --continue oder --resume, um zu sagen, was kopiert werden soll</translation>
  </message>
  <message>
   <source>--resume takes the id of a session. &quot;paddock sessions list&quot; names them.</source>
   <translation>--resume nimmt die Kennung einer Sitzung. „paddock sessions list“ nennt sie.</translation>
  </message>
  <message>
   <source>--session-id names a new session; with --continue or --resume it needs --fork-session</source>
   <translation>--session-id benennt eine neue Sitzung; mit --continue oder --resume braucht es --fork-session</translation>
  </message>
  <message>
   <source>--theme takes system, light, dark, high-contrast-light or high-contrast-dark, not &quot;%1&quot;.</source>
   <translation>--theme nimmt system, light, dark, high-contrast-light oder high-contrast-dark, nicht „%1“.</translation>
  </message>
  <message>
   <source>/%1 [%2]</source>
   <comment>/rename [the new title]</comment>
   <translation>/%1 [%2]</translation>
  </message>
  <message>
   <source>/%1 can do nothing at the moment.</source>
   <translation>/%1 kann im Moment nichts tun.</translation>
  </message>
  <message>
   <source>/%1 needs more: %2.</source>
   <translation>/%1 braucht mehr: %2.</translation>
  </message>
  <message>
   <source>0: %1</source>
   <comment>what the value 0 means</comment>
   <translation>0: %1</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 Monate</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 Wochen</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n blanks&gt;</source>
   <translation>
    <numerusform>&lt;%n Leerzeichen&gt;</numerusform>
    <numerusform>&lt;%n Leerzeichen&gt;</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n empty lines&gt;</source>
   <translation>
    <numerusform>&lt;%n leere Zeile&gt;</numerusform>
    <numerusform>&lt;%n leere Zeilen&gt;</numerusform>
   </translation>
  </message>
  <message>
   <source>A PEM file of authorities to trust beside those of the system. Networks that inspect traffic need it.</source>
   <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird. Netze, die den Verkehr prüfen, brauchen sie.</translation>
  </message>
  <message>
   <source>A cloud model</source>
   <translation>Ein Modell in der Cloud</translation>
  </message>
  <message>
   <source>A coding agent that works inside one folder.</source>
   <translation>Ein Programmieragent, der in einem einzigen Ordner arbeitet.</translation>
  </message>
  <message>
   <source>A command has a loopback of its own and reaches hosts through Paddock only.</source>
   <translation>Ein Befehl hat ein eigenes Loopback und erreicht Hosts nur über Paddock.</translation>
  </message>
  <message>
   <source>A command of another window</source>
   <translation>Ein Befehl eines anderen Fensters</translation>
  </message>
  <message>
   <source>A command of your own runs between turns. Stop this one, or wait for its end.</source>
   <translation>Ein eigener Befehl läuft zwischen den Runden. Halten Sie diesen an oder warten Sie, bis er endet.</translation>
  </message>
  <message>
   <source>A command that may change something needs your word.</source>
   <translation>Ein Befehl, der etwas ändern kann, braucht Ihr Wort.</translation>
  </message>
  <message>
   <source>A command was started in namespaces of its own: it sees the workspace and the system's programs, nothing else.</source>
   <translation>Ein Befehl wurde in eigenen Namensräumen gestartet: Er sieht den Arbeitsordner und die Programme des Systems, sonst nichts.</translation>
  </message>
  <message>
   <source>A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the editor that is found.</source>
   <translation>Ein Befehl mit {file} und {line}, etwa: code --goto {file}:{line}. Leer: der Editor, der gefunden wird.</translation>
  </message>
  <message>
   <source>A command, such as: git push &amp;&amp; rm -r build</source>
   <translation>Ein Befehl, etwa: git push &amp;&amp; rm -r build</translation>
  </message>
  <message>
   <source>A commit needs a message.</source>
   <translation>Ein Commit braucht eine Nachricht.</translation>
  </message>
  <message>
   <source>A content cannot be kept for bringing it back: %1.</source>
   <translation>Ein Inhalt kann nicht zum Zurückholen aufbewahrt werden: %1.</translation>
  </message>
  <message>
   <source>A descriptor for %1 could not be made: %2</source>
   <translation>Ein Deskriptor für %1 konnte nicht angelegt werden: %2</translation>
  </message>
  <message>
   <source>A factor: 1 is the size of all other text.</source>
   <translation>Ein Faktor: 1 ist die Größe allen anderen Textes.</translation>
  </message>
  <message>
   <source>A fence around a workspace needs the workspace held open.</source>
   <translation>Ein Zaun um einen Arbeitsordner braucht den Arbeitsordner offen gehalten.</translation>
  </message>
  <message>
   <source>A file of settings to use in place of the user's.</source>
   <translation>Eine Datei mit Einstellungen, die statt derer des Benutzers gilt.</translation>
  </message>
  <message>
   <source>A folder for temporary files could not be made.</source>
   <translation>Ein Ordner für temporäre Dateien konnte nicht angelegt werden.</translation>
  </message>
  <message>
   <source>A folder that holds other files stands in its place.</source>
   <translation>An seiner Stelle steht ein Ordner mit anderen Dateien.</translation>
  </message>
  <message>
   <source>A header of the request to %1 holds a line break or another character that headers may not have. Check the API key and the extra headers.</source>
   <translation>Eine Kopfzeile der Anfrage an %1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das Kopfzeilen nicht haben dürfen. Prüfen Sie den API-Schlüssel und die zusätzlichen Kopfzeilen.</translation>
  </message>
  <message>
   <source>A hook changed what the model asked for; what is shown is what ran.</source>
   <translation>Ein Hook hat geändert, was das Modell wollte; gezeigt wird, was lief.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has no command.</source>
   <translation>Ein Hook von %1 in den Einstellungen hat keinen Befehl.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has the type &quot;%2&quot;. Only &quot;command&quot; is supported.</source>
   <translation>Ein Hook von %1 in den Einstellungen hat den Typ „%2“. Nur „command“ wird unterstützt.</translation>
  </message>
  <message>
   <source>A host that the command may reach.</source>
   <translation>Ein Host, den der Befehl erreichen darf.</translation>
  </message>
  <message>
   <source>A job bounds processes and memory, not the size of files; never tested.</source>
   <translation>Ein Job begrenzt Prozesse und Speicher, nicht die Größe von Dateien; nie getestet.</translation>
  </message>
  <message>
   <source>A link can name one folder and nothing else; it cannot say what to do.</source>
   <translation>Ein Link kann einen Ordner nennen und sonst nichts; er kann nicht sagen, was zu tun ist.</translation>
  </message>
  <message>
   <source>A link from outside asks to open the folder %1. Nothing runs there until you ask for it.</source>
   <translation>Ein Link von außen möchte den Ordner %1 öffnen. Dort läuft nichts, bis Sie es verlangen.</translation>
  </message>
  <message>
   <source>A link names its folder from the root on, such as /home/me/project.</source>
   <translation>Ein Link nennt seinen Ordner von der Wurzel an, etwa /home/me/project.</translation>
  </message>
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>Eine Nachricht kann %n Bild tragen; die anderen wurden ausgelassen.</numerusform>
    <numerusform>Eine Nachricht kann %n Bilder tragen; die anderen wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>A model on this machine, at %1.</source>
   <translation>Ein Modell auf diesem Rechner, bei %1.</translation>
  </message>
  <message>
   <source>A new session needs a folder to work in.</source>
   <translation>Eine neue Sitzung braucht einen Ordner, in dem sie arbeitet.</translation>
  </message>
  <message>
   <source>A path holds a NUL character.</source>
   <translation>Ein Pfad enthält ein NUL-Zeichen.</translation>
  </message>
  <message>
   <source>A path outside %1 was not refused.</source>
   <translation>Ein Pfad außerhalb von %1 wurde nicht abgelehnt.</translation>
  </message>
  <message>
   <source>A path, such as: ../notes.txt</source>
   <translation>Ein Pfad, etwa: ../notes.txt</translation>
  </message>
  <message>
   <source>A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.</source>
   <translation>Ein Bild (%1, %L2 Bytes), das die HTML- und JSONL-Exporte enthalten.</translation>
  </message>
  <message>
   <source>A picture of the kind %1, which browsers do not show</source>
   <translation>Ein Bild der Art %1, die Browser nicht zeigen</translation>
  </message>
  <message>
   <source>A pipe for a program's output could not be made: %1</source>
   <translation>Eine Pipe für die Ausgabe eines Programms konnte nicht angelegt werden: %1</translation>
  </message>
  <message>
   <source>A pipe, a socket or a device stands in its place.</source>
   <translation>An seiner Stelle steht eine Pipe, ein Socket oder ein Gerät.</translation>
  </message>
  <message>
   <source>A plan to approve</source>
   <translation>Ein Plan zur Zustimmung</translation>
  </message>
  <message>
   <source>A plan waits for your word</source>
   <translation>Ein Plan wartet auf Ihr Wort</translation>
  </message>
  <message>
   <source>A port for the proxy could not be opened.</source>
   <translation>Ein Port für den Proxy konnte nicht geöffnet werden.</translation>
  </message>
  <message>
   <source>A question for you</source>
   <translation>Eine Frage an Sie</translation>
  </message>
  <message>
   <source>A recipe of make holds what only running would tell.</source>
   <translation>Ein Rezept von make enthält, was erst die Ausführung verriete.</translation>
  </message>
  <message>
   <source>A request could not be set up: memory is short.</source>
   <translation>Eine Anfrage konnte nicht vorbereitet werden: Der Speicher ist knapp.</translation>
  </message>
  <message>
   <source>A request to %1 could not be started.</source>
   <translation>Eine Anfrage an %1 konnte nicht begonnen werden.</translation>
  </message>
  <message>
   <source>A script with no intelligence. Shows how Paddock works, without key or network.</source>
   <translation>Ein Skript ohne Intelligenz. Zeigt ohne Schlüssel und Netz, wie Paddock arbeitet.</translation>
  </message>
  <message>
   <source>A second start of Paddock will not find this one: %1</source>
   <translation>Ein zweiter Start von Paddock wird diesen nicht finden: %1</translation>
  </message>
  <message>
   <source>A server answers, but it offers no model yet. Load one there and look again.</source>
   <translation>Ein Server antwortet, bietet aber noch kein Modell an. Laden Sie dort eines und sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>A session entry cannot be read: its field &quot;%1&quot; is missing or does not hold what it should.</source>
   <translation>Ein Sitzungseintrag kann nicht gelesen werden: Sein Feld „%1“ fehlt oder enthält nicht, was es sollte.</translation>
  </message>
  <message>
   <source>A session is not made without entries, or with one that lacks its id or its time.</source>
   <translation>Eine Sitzung wird nicht ohne Einträge angelegt und nicht mit einem, dem Kennung oder Zeit fehlt.</translation>
  </message>
  <message>
   <source>A session is not made without entries.</source>
   <translation>Eine Sitzung wird nicht ohne Einträge angelegt.</translation>
  </message>
  <message>
   <source>A session is still at work. It stops when Paddock ends.</source>
   <translation>Eine Sitzung arbeitet noch. Sie hält an, wenn Paddock endet.</translation>
  </message>
  <message>
   <source>A session of another agent: %1</source>
   <translation>Eine Sitzung eines anderen Agenten: %1</translation>
  </message>
  <message>
   <source>A setting without a name cannot be saved.</source>
   <translation>Eine Einstellung ohne Namen kann nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>A socket to the fence could not be made.</source>
   <translation>Ein Socket zum Zaun konnte nicht angelegt werden.</translation>
  </message>
  <message>
   <source>A summary used %1.</source>
   <translation>Eine Zusammenfassung verbrauchte %1.</translation>
  </message>
  <message>
   <source>A time such as 07:00. Quiet hours may go over midnight.</source>
   <translation>Eine Uhrzeit wie 07:00. Die Ruhezeit darf über Mitternacht gehen.</translation>
  </message>
  <message>
   <source>A time such as 22:00. Empty: there are no quiet hours.</source>
   <translation>Eine Uhrzeit wie 22:00. Leer: keine Ruhezeit.</translation>
  </message>
  <message>
   <source>A tool asks for permission</source>
   <translation>Ein Werkzeug bittet um Erlaubnis</translation>
  </message>
  <message>
   <source>A turn is running. Files can be restored when it has ended.</source>
   <translation>Eine Runde läuft. Dateien können wiederhergestellt werden, wenn sie zu Ende ist.</translation>
  </message>
  <message>
   <source>A turn is running; the worktree can be removed when it has ended.</source>
   <translation>Eine Runde läuft; der Worktree kann entfernt werden, wenn sie zu Ende ist.</translation>
  </message>
  <message>
   <source>A turn of this session was interrupted. Go on with it or stop it first.</source>
   <translation>Eine Runde dieser Sitzung wurde unterbrochen. Setzen Sie sie zuerst fort oder halten Sie sie an.</translation>
  </message>
  <message>
   <source>A worktree that a session was given is removed from its own session.</source>
   <translation>Ein Worktree, den eine Sitzung bekam, wird aus dieser Sitzung heraus entfernt.</translation>
  </message>
  <message>
   <source>Aa</source>
   <comment>match case</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About %L1 tokens before, %L2 after. Nothing is lost from the log.</source>
   <translation>Etwa %L1 Tokens vorher, %L2 nachher. Aus dem Protokoll geht nichts verloren.</translation>
  </message>
  <message>
   <source>About Paddock</source>
   <translation>Über Paddock</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept all</source>
   <translation>Alle annehmen</translation>
  </message>
  <message>
   <source>Accept edits</source>
   <translation>Änderungen annehmen</translation>
  </message>
  <message>
   <source>Accept the whole file</source>
   <translation>Ganze Datei annehmen</translation>
  </message>
  <message>
   <source>Accepted for scripts written for the Claude Code CLI; changes nothing.</source>
   <translation>Wird für Skripte angenommen, die für die Claude Code CLI geschrieben sind; ändert nichts.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>Add the hook</source>
   <translation>Hook hinzufügen</translation>
  </message>
  <message>
   <source>Add the provider</source>
   <translation>Anbieter hinzufügen</translation>
  </message>
  <message>
   <source>Add the rule</source>
   <translation>Regel hinzufügen</translation>
  </message>
  <message>
   <source>Adding up what the sessions used …</source>
   <translation>Was die Sitzungen verbraucht haben, wird zusammengezählt …</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address to test</source>
   <translation>Zu prüfende Adresse</translation>
  </message>
  <message>
   <source>Adds a Signed-off-by line with your name.</source>
   <translation>Fügt eine Signed-off-by-Zeile mit Ihrem Namen hinzu.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>After a tool ran</source>
   <translation>Nachdem ein Werkzeug lief</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>All %1 attempts were contained.</source>
   <translation>Alle %1 Versuche wurden aufgehalten.</translation>
  </message>
  <message>
   <source>All %1 attempts were contained; %2 could not be tried.</source>
   <translation>Alle %1 Versuche wurden aufgehalten; %2 konnten nicht versucht werden.</translation>
  </message>
  <message>
   <source>All sessions are read for the first time; that may take a while.</source>
   <translation>Alle Sitzungen werden zum ersten Mal gelesen; das kann eine Weile dauern.</translation>
  </message>
  <message>
   <source>All sessions.</source>
   <translation>Alle Sitzungen.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Erlauben</translation>
  </message>
  <message>
   <source>Allow and remember</source>
   <translation>Erlauben und merken</translation>
  </message>
  <message>
   <source>Allow as edited</source>
   <translation>Geändert erlauben</translation>
  </message>
  <message>
   <source>Allow more …</source>
   <translation>Mehr erlauben …</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Einmal erlauben</translation>
  </message>
  <message>
   <source>Allow this command to run?</source>
   <translation>Diesen Befehl ausführen lassen?</translation>
  </message>
  <message>
   <source>Allow this command to run? %1 of its %2 parts ask</source>
   <translation>Diesen Befehl ausführen lassen? %1 seiner %2 Teile fragen</translation>
  </message>
  <message>
   <source>Allow: %1 %2?</source>
   <translation>Erlauben: %1 %2?</translation>
  </message>
  <message>
   <source>Allowed %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Erlaubt %1: %2</translation>
  </message>
  <message numerus="yes">
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>Erlaubt (%Ln)</numerusform>
    <numerusform>Erlaubt (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Allowed by %1</source>
   <translation>Erlaubt durch %1</translation>
  </message>
  <message>
   <source>Allowed for longer (%1): %2</source>
   <translation>Länger erlaubt (%1): %2</translation>
  </message>
  <message>
   <source>Allowed without a question</source>
   <translation>Ohne Frage erlaubt</translation>
  </message>
  <message>
   <source>Allows %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Erlaubt %1: %2</translation>
  </message>
  <message>
   <source>Also tells when a session that is not in view has finished.</source>
   <translation>Meldet auch, wenn eine Sitzung, die nicht zu sehen ist, fertig ist.</translation>
  </message>
  <message>
   <source>Always asked</source>
   <translation>Fragt immer</translation>
  </message>
  <message>
   <source>Among the names that are listed</source>
   <translation>Unter den aufgeführten Namen</translation>
  </message>
  <message>
   <source>An address, such as: https://example.org/</source>
   <translation>Eine Adresse, etwa: https://example.org/</translation>
  </message>
  <message>
   <source>An answer that was cut used %1.</source>
   <translation>Eine abgebrochene Antwort verbrauchte %1.</translation>
  </message>
  <message>
   <source>An entry that only a newer Paddock can show.</source>
   <translation>Ein Eintrag, den nur ein neueres Paddock zeigen kann.</translation>
  </message>
  <message>
   <source>An entry without an id or a time cannot be kept in a session.</source>
   <translation>Ein Eintrag ohne Kennung oder Zeit kann nicht in einer Sitzung aufbewahrt werden.</translation>
  </message>
  <message>
   <source>An index hides a command in &quot;%1&quot;.</source>
   <translation>Ein Index verbirgt einen Befehl in „%1“.</translation>
  </message>
  <message>
   <source>And something else …</source>
   <translation>Und noch etwas …</translation>
  </message>
  <message>
   <source>Another Paddock runs and does not answer. This one starts on its own.</source>
   <translation>Ein anderes Paddock läuft und antwortet nicht. Dieses startet für sich allein.</translation>
  </message>
  <message>
   <source>Another git process works in the repository, or one ended badly and left its lock.</source>
   <translation>Ein anderer git-Prozess arbeitet im Repository, oder einer endete schlecht und ließ seine Sperre zurück.</translation>
  </message>
  <message>
   <source>Another program changed the session file %1 while the session was open. Open the session again.</source>
   <translation>Ein anderes Programm hat die Sitzungsdatei %1 geändert, während die Sitzung offen war. Öffnen Sie die Sitzung noch einmal.</translation>
  </message>
  <message>
   <source>Another provider</source>
   <translation>Ein anderer Anbieter</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answer at least one of the questions, or decline them.</source>
   <translation>Beantworten Sie mindestens eine der Fragen, oder lehnen Sie ab.</translation>
  </message>
  <message>
   <source>Answer: %1</source>
   <translation>Antwort: %1</translation>
  </message>
  <message>
   <source>Answers for each prompt</source>
   <translation>Antworten je Aufforderung</translation>
  </message>
  <message>
   <source>Anthropic's Messages</source>
   <translation>Messages von Anthropic</translation>
  </message>
  <message>
   <source>Any server that speaks as OpenAI's does. Its protocol and its key are set once it is there.</source>
   <translation>Jeder Server, der wie der von OpenAI spricht. Protokoll und Schlüssel werden eingestellt, wenn er eingetragen ist.</translation>
  </message>
  <message>
   <source>AppArmor does not restrict namespaces here, so no profile is needed.</source>
   <translation>AppArmor schränkt Namensräume hier nicht ein, es ist also kein Profil nötig.</translation>
  </message>
  <message>
   <source>AppArmor keeps programs of ordinary users from making namespaces here; the profile paddock-fence that comes with Paddock lets its launcher through.</source>
   <translation>AppArmor hindert Programme gewöhnlicher Benutzer hier daran, Namensräume anzulegen; das Profil paddock-fence, das mit Paddock kommt, lässt dessen Starter durch.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here, and %1, which lets Paddock's launcher through, is not installed.</source>
   <translation>AppArmor schränkt Namensräume hier ein, und %1, das den Starter von Paddock durchlässt, ist nicht installiert.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here; %1 is installed, and the launcher gets them.</source>
   <translation>AppArmor schränkt Namensräume hier ein; %1 ist installiert, und der Starter bekommt sie.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Zustimmen</translation>
  </message>
  <message>
   <source>Approve as edited</source>
   <translation>Geändert zustimmen</translation>
  </message>
  <message>
   <source>Approve, accept edits</source>
   <translation>Zustimmen, Änderungen annehmen</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Archived.</source>
   <translation>Archiviert.</translation>
  </message>
  <message>
   <source>Are removed</source>
   <translation>Werden entfernt</translation>
  </message>
  <message>
   <source>As in a kitchen or a clinic.</source>
   <translation>Wie in einer Küche oder Praxis.</translation>
  </message>
  <message>
   <source>As on a thermometer at a wall.</source>
   <translation>Wie auf einem Thermometer an der Wand.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask before anything changes</source>
   <translation>Fragen, bevor sich etwas ändert</translation>
  </message>
  <message>
   <source>Ask before changes</source>
   <translation>Vor Änderungen fragen</translation>
  </message>
  <message>
   <source>Ask for every command</source>
   <translation>Bei jedem Befehl fragen</translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>Gefragt (%Ln)</numerusform>
    <numerusform>Gefragt (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked to keep in mind: %1</source>
   <translation>Im Gedächtnis zu behalten: %1</translation>
  </message>
  <message>
   <source>Asks because of %1</source>
   <translation>Fragt wegen %1</translation>
  </message>
  <message>
   <source>Asks for one short answer, which costs next to nothing.</source>
   <translation>Bittet um eine kurze Antwort, die fast nichts kostet.</translation>
  </message>
  <message>
   <source>Asks for one short answer.</source>
   <translation>Bittet um eine kurze Antwort.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and its server for the size of its context.</source>
   <translation>Bittet es um einen Werkzeugaufruf und seinen Server um die Größe seines Kontexts.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and the server for its context.</source>
   <translation>Bittet es um einen Werkzeugaufruf und den Server um seinen Kontext.</translation>
  </message>
  <message>
   <source>Asks you something</source>
   <translation>Fragt Sie etwas</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Bei der Arbeit</translation>
  </message>
  <message>
   <source>Attach shared memory of a process outside</source>
   <translation>Gemeinsamen Speicher eines Prozesses außerhalb anbinden</translation>
  </message>
  <message>
   <source>Attach to the Message</source>
   <translation>An die Nachricht anhängen</translation>
  </message>
  <message>
   <source>Attach …</source>
   <translation>Anhängen …</translation>
  </message>
  <message>
   <source>Attempts of the self-test</source>
   <translation>Versuche des Selbsttests</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <source>B&amp;udget …</source>
   <translation>B&amp;udget …</translation>
  </message>
  <message>
   <source>Back to the &amp;Session</source>
   <translation>Zurück zur &amp;Sitzung</translation>
  </message>
  <message>
   <source>Before a tool runs</source>
   <translation>Bevor ein Werkzeug läuft</translation>
  </message>
  <message>
   <source>Before the first prompt</source>
   <translation>Vor der ersten Aufforderung</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Begin a new session in this folder</source>
   <translation>Eine neue Sitzung in diesem Ordner beginnen</translation>
  </message>
  <message>
   <source>Boundaries and deny rules hold all the same.</source>
   <translation>Grenzen und Verbotsregeln gelten trotzdem.</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <source>Boundary of %1</source>
   <translation>Grenze von %1</translation>
  </message>
  <message>
   <source>Boundary: %1</source>
   <translation>Grenze: %1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Branch</translation>
  </message>
  <message>
   <source>Branch: %1</source>
   <translation>Branch: %1</translation>
  </message>
  <message>
   <source>Bring a file from outside in by a hard link</source>
   <translation>Eine Datei von außen durch eine harte Verknüpfung hereinholen</translation>
  </message>
  <message>
   <source>Bring back files only.</source>
   <translation>Nur Dateien zurückholen.</translation>
  </message>
  <message>
   <source>Bring back what was &amp;before this message:</source>
   <translation>Zurückholen, was &amp;vor dieser Nachricht war:</translation>
  </message>
  <message>
   <source>Bring files or the conversation back</source>
   <translation>Dateien oder die Unterhaltung zurückholen</translation>
  </message>
  <message>
   <source>Brought back from the archive.</source>
   <translation>Aus dem Archiv zurückgeholt.</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget nearly used</source>
   <translation>Budget fast verbraucht</translation>
  </message>
  <message>
   <source>Budget used up</source>
   <translation>Budget verbraucht</translation>
  </message>
  <message>
   <source>Built in; nobody set it.</source>
   <translation>Eingebaut; niemand hat es gesetzt.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Durch</translation>
  </message>
  <message>
   <source>By day</source>
   <translation>Nach Tag</translation>
  </message>
  <message>
   <source>By folder</source>
   <translation>Nach Ordner</translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>Nach seinen Werkzeugen allein hätte er %1 von %Ln früheren Aufruf gesehen (%2). Der Befehl wurde nicht ausgeführt.</numerusform>
    <numerusform>Nach seinen Werkzeugen allein hätte er %1 von %Ln früheren Aufrufen gesehen (%2). Der Befehl wurde nicht ausgeführt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>Nach seinen Werkzeugen allein hätte er den %Ln früheren Aufruf nicht gesehen. Der Befehl wurde nicht ausgeführt.</numerusform>
    <numerusform>Nach seinen Werkzeugen allein hätte er keinen von %Ln früheren Aufrufen gesehen. Der Befehl wurde nicht ausgeführt.</numerusform>
   </translation>
  </message>
  <message>
   <source>By model</source>
   <translation>Nach Modell</translation>
  </message>
  <message>
   <source>By title, folder, tag or model. Enter searches in the text of all sessions.</source>
   <translation>Nach Titel, Ordner, Schlagwort oder Modell. Enter sucht im Text aller Sitzungen.</translation>
  </message>
  <message>
   <source>C&amp;ommit …</source>
   <translation>C&amp;ommit …</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>GEÄNDERT</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>Cache gelesen</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>Cache geschrieben</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>Aufruf</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Aufrufe</translation>
  </message>
  <message>
   <source>Calls that match one of these rules happen without a question, inside the boundary.</source>
   <translation>Aufrufe, auf die eine dieser Regeln passt, geschehen ohne Frage, innerhalb der Grenze.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules never happen, whatever allows them.</source>
   <translation>Aufrufe, auf die eine dieser Regeln passt, geschehen nie, was immer sie erlaubt.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules wait for a person, whatever allows them.</source>
   <translation>Aufrufe, auf die eine dieser Regeln passt, warten auf einen Menschen, was immer sie erlaubt.</translation>
  </message>
  <message>
   <source>Carry out this plan?</source>
   <translation>Diesen Plan ausführen?</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>Kategorien</translation>
  </message>
  <message>
   <source>Certificate authorities</source>
   <translation>Zertifizierungsstellen</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities and those in %1.</source>
   <translation>Zertifikate werden mit den Stellen des Systems und denen in %1 geprüft.</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities.</source>
   <translation>Zertifikate werden mit den Stellen des Systems geprüft.</translation>
  </message>
  <message>
   <source>Change Keys</source>
   <translation>Tasten ändern</translation>
  </message>
  <message>
   <source>Change how much is asked</source>
   <translation>Ändern, wie viel gefragt wird</translation>
  </message>
  <message>
   <source>Change settings of the kernel</source>
   <translation>Einstellungen des Kernels ändern</translation>
  </message>
  <message>
   <source>Change the model</source>
   <translation>Das Modell ändern</translation>
  </message>
  <message>
   <source>Change the repository's git configuration</source>
   <translation>Die git-Konfiguration des Repositorys ändern</translation>
  </message>
  <message>
   <source>Change the root folder</source>
   <translation>Den Wurzelordner ändern</translation>
  </message>
  <message>
   <source>Change who may read a file outside the workspace</source>
   <translation>Ändern, wer eine Datei außerhalb des Arbeitsordners lesen darf</translation>
  </message>
  <message>
   <source>Changed by others</source>
   <translation>Von anderen geändert</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Changes Si&amp;de by Side</source>
   <translation>Änderungen &amp;nebeneinander</translation>
  </message>
  <message>
   <source>Changes cannot be taken back: checkpoints are switched off in the settings.</source>
   <translation>Änderungen können nicht zurückgenommen werden: Prüfpunkte sind in den Einstellungen ausgeschaltet.</translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>Änderungen in %Ln Datei, von Ihnen</numerusform>
    <numerusform>Änderungen in %Ln Dateien, von Ihnen</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Änderungen seit</translation>
  </message>
  <message>
   <source>Changes: %1</source>
   <translation>Änderungen: %1</translation>
  </message>
  <message>
   <source>Changing a file needs your word.</source>
   <translation>Eine Datei zu ändern braucht Ihr Wort.</translation>
  </message>
  <message>
   <source>Chart of what was used; the same numbers are in the table below</source>
   <translation>Diagramm des Verbrauchs; dieselben Zahlen stehen in der Tabelle darunter</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Prüfpunkt</translation>
  </message>
  <message>
   <source>Checkpoints are switched off for this session from its next opening on.</source>
   <translation>Prüfpunkte sind für diese Sitzung ab dem nächsten Öffnen ausgeschaltet.</translation>
  </message>
  <message>
   <source>Checkpoints are switched on for this session from its next opening on.</source>
   <translation>Prüfpunkte sind für diese Sitzung ab dem nächsten Öffnen eingeschaltet.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Choose a message.</source>
   <translation>Wählen Sie eine Nachricht.</translation>
  </message>
  <message>
   <source>Choose an action above to give it other keys.</source>
   <translation>Wählen Sie oben eine Aktion, um ihr andere Tasten zu geben.</translation>
  </message>
  <message>
   <source>Choose the folder to work in</source>
   <translation>Wählen Sie den Ordner, in dem gearbeitet wird</translation>
  </message>
  <message>
   <source>Choose the model that shall work in %1, then the folder again.</source>
   <translation>Wählen Sie das Modell, das in %1 arbeiten soll, dann den Ordner noch einmal.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Code for %1 hides what it does.</source>
   <translation>Code für %1 verbirgt, was er tut.</translation>
  </message>
  <message>
   <source>Code for %1 names &quot;%2&quot;, outside the workspace.</source>
   <translation>Code für %1 nennt „%2“ außerhalb des Arbeitsordners.</translation>
  </message>
  <message>
   <source>Code for %1 reaches the network.</source>
   <translation>Code für %1 greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>Code for %1 runs a command: %2</source>
   <translation>Code für %1 führt einen Befehl aus: %2</translation>
  </message>
  <message>
   <source>Code for %1 runs other programs.</source>
   <translation>Code für %1 führt andere Programme aus.</translation>
  </message>
  <message>
   <source>Come back</source>
   <translation>Kommen zurück</translation>
  </message>
  <message>
   <source>Comma-separated values (*.csv)</source>
   <translation>Durch Kommas getrennte Werte (*.csv)</translation>
  </message>
  <message>
   <source>Comma-separated values.</source>
   <translation>Durch Kommas getrennte Werte.</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Command &amp;Palette …</source>
   <translation>Befehls&amp;palette …</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <source>Command, path or address</source>
   <translation>Befehl, Pfad oder Adresse</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Commands are nested in commands too deep to follow.</source>
   <translation>Befehle sind zu tief in Befehlen verschachtelt, um ihnen zu folgen.</translation>
  </message>
  <message>
   <source>Commands are read by two readers, and the second one is missing here: install the package shfmt.</source>
   <translation>Befehle werden von zwei Lesern gelesen, und der zweite fehlt hier: Installieren Sie das Paket shfmt.</translation>
  </message>
  <message>
   <source>Commands are wrapped in commands too deep to follow.</source>
   <translation>Befehle sind zu tief in Befehle eingepackt, um ihnen zu folgen.</translation>
  </message>
  <message>
   <source>Commands ask first and run behind Landlock and the system call filter. That does not hold changes of protected names inside the workspace, nor of the modes of your files outside, nor what a command leaves running.</source>
   <translation>Befehle fragen zuerst und laufen hinter Landlock und dem Filter für Systemaufrufe. Das hält Änderungen an geschützten Namen im Arbeitsordner nicht auf, auch nicht an den Rechten Ihrer Dateien außerhalb und nicht, was ein Befehl weiterlaufen lässt.</translation>
  </message>
  <message>
   <source>Commands ask first, because the walls that they need do not all stand. %1</source>
   <translation>Befehle fragen zuerst, weil nicht alle Wände stehen, die sie brauchen. %1</translation>
  </message>
  <message>
   <source>Commands ask: no fence</source>
   <translation>Befehle fragen: kein Zaun</translation>
  </message>
  <message>
   <source>Commands cannot be given a view of their own here: %1</source>
   <translation>Befehlen kann hier keine eigene Sicht gegeben werden: %1</translation>
  </message>
  <message>
   <source>Commands get no network at all here; local test servers do not work.</source>
   <translation>Befehle bekommen hier gar kein Netz; lokale Testserver funktionieren nicht.</translation>
  </message>
  <message>
   <source>Commands have no network.</source>
   <translation>Befehle haben kein Netz.</translation>
  </message>
  <message>
   <source>Commands have the whole fence. Only Paddock's own readers run behind these two walls alone.</source>
   <translation>Befehle haben den ganzen Zaun. Nur die eigenen Leser von Paddock laufen hinter diesen beiden Wänden allein.</translation>
  </message>
  <message>
   <source>Commands may connect to these hosts and to no other.</source>
   <translation>Befehle dürfen sich mit diesen Hosts verbinden und mit keinen anderen.</translation>
  </message>
  <message>
   <source>Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.</source>
   <translation>Befehle dürfen sich nicht mit %1 verbinden: Es ist in der Einstellung sandbox.allowedHosts nicht aufgeführt.</translation>
  </message>
  <message>
   <source>Commands run behind walls of the kernel and reach nothing outside of the folder but what the boundary page names. %1</source>
   <translation>Befehle laufen hinter Wänden des Kernels und erreichen außerhalb des Ordners nur, was die Seite „Grenze“ nennt. %1</translation>
  </message>
  <message>
   <source>Commands would have the network of this machine.</source>
   <translation>Befehle hätten das Netz dieses Rechners.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Comment on %1</source>
   <translation>Kommentar zu %1</translation>
  </message>
  <message>
   <source>Comment on line %L1 of %2</source>
   <translation>Kommentar zu Zeile %L1 von %2</translation>
  </message>
  <message>
   <source>Comment on the whole file</source>
   <translation>Kommentar zur ganzen Datei</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Committen</translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>%Ln Datei committen</numerusform>
    <numerusform>%Ln Dateien committen</numerusform>
   </translation>
  </message>
  <message>
   <source>Commit changed files</source>
   <translation>Geänderte Dateien committen</translation>
  </message>
  <message>
   <source>Commit …</source>
   <translation>Committen …</translation>
  </message>
  <message>
   <source>Committing. Hooks of the repository may take a while …</source>
   <translation>Commit läuft. Hooks des Repositorys können eine Weile brauchen …</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Kürzen</translation>
  </message>
  <message>
   <source>Compact now</source>
   <translation>Jetzt kürzen</translation>
  </message>
  <message>
   <source>Compacting …</source>
   <translation>Wird gekürzt …</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Vervollständigungen</translation>
  </message>
  <message>
   <source>Connect to D-Bus, the display, SSH and GnuPG agents or container engines</source>
   <translation>Verbindung zu D-Bus, Anzeige, SSH- und GnuPG-Agenten oder Container-Diensten aufnehmen</translation>
  </message>
  <message>
   <source>Connect to a local server of this machine</source>
   <translation>Verbindung zu einem lokalen Server dieses Rechners aufnehmen</translation>
  </message>
  <message>
   <source>Connect to a socket file outside the workspace</source>
   <translation>Verbindung zu einer Socket-Datei außerhalb des Arbeitsordners aufnehmen</translation>
  </message>
  <message>
   <source>Connect to an abstract socket of this machine</source>
   <translation>Verbindung zu einem abstrakten Socket dieses Rechners aufnehmen</translation>
  </message>
  <message>
   <source>Contained</source>
   <translation>Aufgehalten</translation>
  </message>
  <message>
   <source>Content of %1</source>
   <translation>Inhalt von %1</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Continues the session %1 of %2.</source>
   <translation>Setzt die Sitzung %1 von %2 fort.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy &amp;Link</source>
   <translation>&amp;Link kopieren</translation>
  </message>
  <message>
   <source>Copy C&amp;ommand</source>
   <translation>&amp;Befehl kopieren</translation>
  </message>
  <message>
   <source>Copy This &amp;Block</source>
   <translation>Diesen &amp;Block kopieren</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Als &amp;Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy the lines</source>
   <translation>Zeilen kopieren</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Copy the whole path</source>
   <translation>Ganzen Pfad kopieren</translation>
  </message>
  <message>
   <source>Correct the command, then allow it as it stands. It is judged anew.</source>
   <translation>Korrigieren Sie den Befehl und erlauben Sie ihn dann, wie er dasteht. Er wird neu beurteilt.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Cost and Budgets</source>
   <translation>Kosten und Budgets</translation>
  </message>
  <message>
   <source>Cost unknown</source>
   <translation>Kosten unbekannt</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>Kosten: %1</translation>
  </message>
  <message>
   <source>Cost: %1. Most of the budget is used.</source>
   <translation>Kosten: %1. Der größte Teil des Budgets ist verbraucht.</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Strg+Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Escape. It is sent together with the others.</source>
   <translation>Strg+Enter oder Escape. Er wird mit den anderen zusammen gesendet.</translation>
  </message>
  <message>
   <source>Ctrl+Enter sends, Enter starts a new line</source>
   <translation>Strg+Enter sendet, Enter beginnt eine neue Zeile</translation>
  </message>
  <message>
   <source>DELETED</source>
   <translation>GELÖSCHT</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Debuggers work inside the fence</source>
   <translation>Debugger funktionieren innerhalb des Zauns</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Entschieden durch</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete a file outside the workspace</source>
   <translation>Eine Datei außerhalb des Arbeitsordners löschen</translation>
  </message>
  <message>
   <source>Deleted sessions stay for</source>
   <translation>Gelöschte Sitzungen bleiben</translation>
  </message>
  <message>
   <source>Denied by %1</source>
   <translation>Abgelehnt durch %1</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Deny with note …</source>
   <translation>Mit Begründung ablehnen …</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Do Not Open</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <source>Do it without being asked.</source>
   <translation>Ohne Rückfrage tun.</translation>
  </message>
  <message>
   <source>Do it? [y/N] </source>
   <translation>Ausführen? [y/N] </translation>
  </message>
  <message>
   <source>Do not answer</source>
   <translation>Nicht antworten</translation>
  </message>
  <message>
   <source>Do not open</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <source>Do not wrap</source>
   <translation>Nicht umbrechen</translation>
  </message>
  <message>
   <source>Do the task without a window, print the answer and exit.</source>
   <translation>Die Aufgabe ohne Fenster erledigen, die Antwort ausgeben und enden.</translation>
  </message>
  <message>
   <source>Do you trust what this folder brings?</source>
   <translation>Vertrauen Sie dem, was dieser Ordner mitbringt?</translation>
  </message>
  <message>
   <source>Does not work (%1): %2</source>
   <translation>Funktioniert nicht (%1): %2</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done in %1</source>
   <translation>Fertig nach %1</translation>
  </message>
  <message>
   <source>ESCAPED</source>
   <translation>ENTKOMMEN</translation>
  </message>
  <message>
   <source>ESCAPED: %1</source>
   <translation>ENTKOMMEN: %1</translation>
  </message>
  <message>
   <source>Each command asks</source>
   <translation>Jeder Befehl fragt</translation>
  </message>
  <message>
   <source>Each item of %1 in the settings must be an object with a text &quot;matcher&quot; and a list &quot;hooks&quot;.</source>
   <translation>Jeder Eintrag von %1 in den Einstellungen muss ein Objekt mit einem Text „matcher“ und einer Liste „hooks“ sein.</translation>
  </message>
  <message>
   <source>Each question needs an answer first.</source>
   <translation>Jede Frage braucht zuerst eine Antwort.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit a file</source>
   <translation>Eine Datei bearbeiten</translation>
  </message>
  <message>
   <source>Edit files of the folder, ask for the rest</source>
   <translation>Dateien des Ordners bearbeiten, sonst fragen</translation>
  </message>
  <message>
   <source>Edit the plan</source>
   <translation>Plan bearbeiten</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Bearbeiten …</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>Edits inside the workspace are accepted in this mode.</source>
   <translation>Änderungen im Arbeitsordner werden in diesem Modus angenommen.</translation>
  </message>
  <message>
   <source>Edit|Write, or a regular expression; empty: every tool</source>
   <translation>Edit|Write oder ein regulärer Ausdruck; leer: jedes Werkzeug</translation>
  </message>
  <message>
   <source>End turn</source>
   <translation>Runde beenden</translation>
  </message>
  <message>
   <source>Enforced</source>
   <translation>Durchgesetzt</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter namespaces of the machine</source>
   <translation>In Namensräume des Rechners eintreten</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter starts a new line</source>
   <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
  </message>
  <message>
   <source>Entry %1</source>
   <translation>Eintrag %1</translation>
  </message>
  <message>
   <source>Entry %1 cannot be read: %2</source>
   <translation>Eintrag %1 kann nicht gelesen werden: %2</translation>
  </message>
  <message>
   <source>Entry %1 does not follow on what stands before it: lines were changed, removed, moved or put in between.</source>
   <translation>Eintrag %1 folgt nicht auf das, was davor steht: Zeilen wurden geändert, entfernt, verschoben oder eingefügt.</translation>
  </message>
  <message>
   <source>Entry %1 is no message of a person. &quot;paddock rewind --list&quot; shows which there are.</source>
   <translation>Eintrag %1 ist keine Nachricht eines Menschen. „paddock rewind --list“ zeigt, welche es gibt.</translation>
  </message>
  <message>
   <source>Entry %1 is not pinned.</source>
   <translation>Eintrag %1 ist nicht angeheftet.</translation>
  </message>
  <message>
   <source>Entry %1 is nothing that the model reads. Messages and results can be pinned.</source>
   <translation>Eintrag %1 ist nichts, was das Modell liest. Nachrichten und Ergebnisse können angeheftet werden.</translation>
  </message>
  <message>
   <source>Entry %1 is pinned already.</source>
   <translation>Eintrag %1 ist schon angeheftet.</translation>
  </message>
  <message>
   <source>Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.</source>
   <translation>Eintrag %1 fehlt die Prüfsumme, die Einträge davor haben: Etwas anderes als Paddock hat ihn geschrieben.</translation>
  </message>
  <message>
   <source>Entry %1 of this session could not be read (%2) The session goes on from the entries before it; that entry and all after it are kept in %3.</source>
   <translation>Eintrag %1 dieser Sitzung konnte nicht gelesen werden (%2) Die Sitzung geht ab den Einträgen davor weiter; dieser Eintrag und alle danach liegen in %3.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>Eintrag %1 wurde geändert, nachdem er geschrieben war.</translation>
  </message>
  <message>
   <source>Entry %L1 may be shortened again.</source>
   <translation>Eintrag %L1 darf wieder gekürzt werden.</translation>
  </message>
  <message>
   <source>Entry %L1 stays in what the model reads.</source>
   <translation>Eintrag %L1 bleibt in dem, was das Modell liest.</translation>
  </message>
  <message>
   <source>Error: %1</source>
   <translation>Fehler: %1</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Esc stops</source>
   <translation>Esc hält an</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything stays as it was.</source>
   <translation>Alles bleibt, wie es war.</translation>
  </message>
  <message>
   <source>Exactly these rules are kept. Narrow them, or add one on a line of its own.</source>
   <translation>Genau diese Regeln werden aufbewahrt. Machen Sie sie enger, oder fügen Sie eine in einer eigenen Zeile hinzu.</translation>
  </message>
  <message>
   <source>Exactness</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Exchange the root file system</source>
   <translation>Das Wurzeldateisystem austauschen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export as &amp;HTML …</source>
   <translation>Als &amp;HTML exportieren …</translation>
  </message>
  <message>
   <source>Export as &amp;JSON Lines …</source>
   <translation>Als &amp;JSON-Zeilen exportieren …</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown …</source>
   <translation>Als &amp;Markdown exportieren …</translation>
  </message>
  <message>
   <source>Export as CSV …</source>
   <translation>Als CSV exportieren …</translation>
  </message>
  <message>
   <source>Export session</source>
   <translation>Sitzung exportieren</translation>
  </message>
  <message>
   <source>Export what was used</source>
   <translation>Verbrauch exportieren</translation>
  </message>
  <message>
   <source>F&amp;ull Screen</source>
   <translation>&amp;Vollbild</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>ORDNER</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Fence leaks</source>
   <translation>Zaun undicht</translation>
  </message>
  <message>
   <source>Fenced</source>
   <translation>Eingezäunt</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <source>Fetch %1</source>
   <translation>%1 abrufen</translation>
  </message>
  <message>
   <source>Fetch an address</source>
   <translation>Eine Adresse abrufen</translation>
  </message>
  <message>
   <source>Fetches: %1</source>
   <translation>Ruft ab: %1</translation>
  </message>
  <message>
   <source>Fetching from the network needs your word.</source>
   <translation>Aus dem Netz zu holen braucht Ihr Wort.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files &amp;and conversation</source>
   <translation>Dateien &amp;und Unterhaltung</translation>
  </message>
  <message>
   <source>Files and folders, one in each line, absolute or beginning with ~/.</source>
   <translation>Dateien und Ordner, je einer in einer Zeile, absolut oder mit ~/ am Anfang.</translation>
  </message>
  <message>
   <source>Files brought back</source>
   <translation>Dateien zurückgeholt</translation>
  </message>
  <message>
   <source>Files cannot be brought back: checkpoints are switched off in the settings.</source>
   <translation>Dateien können nicht zurückgeholt werden: Prüfpunkte sind in den Einstellungen ausgeschaltet.</translation>
  </message>
  <message>
   <source>Files changed</source>
   <translation>Dateien geändert</translation>
  </message>
  <message>
   <source>Files of the commit</source>
   <translation>Dateien des Commits</translation>
  </message>
  <message>
   <source>Filter sessions</source>
   <translation>Sitzungen filtern</translation>
  </message>
  <message>
   <source>Filter the rulings</source>
   <translation>Entscheidungen filtern</translation>
  </message>
  <message>
   <source>Filter: denied, a rule, a path …</source>
   <translation>Filter: abgelehnt, eine Regel, ein Pfad …</translation>
  </message>
  <message>
   <source>Find &amp;Next</source>
   <translation>&amp;Nächster Treffer</translation>
  </message>
  <message>
   <source>Find &amp;Previous</source>
   <translation>&amp;Voriger Treffer</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>Datei suchen</translation>
  </message>
  <message>
   <source>Find a file by some of its letters</source>
   <translation>Eine Datei nach einigen ihrer Buchstaben suchen</translation>
  </message>
  <message>
   <source>Find a route to the Internet past the proxy</source>
   <translation>Einen Weg ins Internet am Proxy vorbei finden</translation>
  </message>
  <message>
   <source>Find an action or keys</source>
   <translation>Aktion oder Tasten suchen</translation>
  </message>
  <message>
   <source>Find files</source>
   <translation>Dateien suchen</translation>
  </message>
  <message>
   <source>Find in the conversation</source>
   <translation>In der Unterhaltung suchen</translation>
  </message>
  <message>
   <source>Find secrets in the environment</source>
   <translation>Geheimnisse in der Umgebung finden</translation>
  </message>
  <message>
   <source>Find secrets in the environment of parent processes</source>
   <translation>Geheimnisse in der Umgebung übergeordneter Prozesse finden</translation>
  </message>
  <message>
   <source>Find the machine's files through /proc</source>
   <translation>Die Dateien des Rechners über /proc finden</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>Alle einklappen</translation>
  </message>
  <message>
   <source>Fold all files</source>
   <translation>Alle Dateien einklappen</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder %1</source>
   <translation>Ordner %1</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>Ordner: %1</translation>
  </message>
  <message>
   <source>Folders that were open lately</source>
   <translation>Ordner, die zuletzt offen waren</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>For a turn, this session, this folder or everywhere, by rules that you see first.</source>
   <translation>Für eine Runde, diese Sitzung, diesen Ordner oder überall, nach Regeln, die Sie vorher sehen.</translation>
  </message>
  <message>
   <source>For all files of Paddock's own log together; the oldest go first.</source>
   <translation>Für alle Dateien des Protokolls von Paddock zusammen; die ältesten gehen zuerst.</translation>
  </message>
  <message>
   <source>For all folders</source>
   <translation>Für alle Ordner</translation>
  </message>
  <message>
   <source>For all folders together; the oldest go first.</source>
   <translation>Für alle Ordner zusammen; die ältesten gehen zuerst.</translation>
  </message>
  <message>
   <source>For real work, choose a model: one with a key, or one on this machine.</source>
   <translation>Wählen Sie für echte Arbeit ein Modell: eines mit Schlüssel oder eines auf diesem Rechner.</translation>
  </message>
  <message>
   <source>For the folder %1</source>
   <translation>Für den Ordner %1</translation>
  </message>
  <message>
   <source>For what it is set</source>
   <translation>Wofür es gilt</translation>
  </message>
  <message>
   <source>For&amp;k from Here …</source>
   <translation>Von hier a&amp;bzweigen …</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Abzweigung</translation>
  </message>
  <message>
   <source>Fork into Paddock</source>
   <translation>In Paddock abzweigen</translation>
  </message>
  <message>
   <source>Forked from</source>
   <translation>Abgezweigt von</translation>
  </message>
  <message>
   <source>Forked from session %1 after its entry %L2.</source>
   <translation>Von Sitzung %1 nach deren Eintrag %L2 abgezweigt.</translation>
  </message>
  <message>
   <source>Found here: %1. What the agent reads stays on this machine.</source>
   <translation>Hier gefunden: %1. Was der Agent liest, bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Free: a script</source>
   <translation>Kostenlos: ein Skript</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From %1 tokens on the conversation is compacted by itself. The settings say from where.</source>
   <translation>Ab %1 Tokens wird die Unterhaltung von selbst gekürzt. Ab wann, sagen die Einstellungen.</translation>
  </message>
  <message>
   <source>From %1, which is stronger than your settings.</source>
   <translation>Aus %1, was stärker ist als Ihre Einstellungen.</translation>
  </message>
  <message>
   <source>From %1.</source>
   <translation>Aus %1.</translation>
  </message>
  <message>
   <source>From here on the mode is: %1.</source>
   <translation>Von hier an ist der Modus: %1.</translation>
  </message>
  <message>
   <source>From here on the model is %1.</source>
   <translation>Von hier an ist das Modell %1.</translation>
  </message>
  <message>
   <source>From your settings of this desktop.</source>
   <translation>Aus Ihren Einstellungen dieses Schreibtischs.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Get earlier content</source>
   <translation>Bekommen früheren Inhalt</translation>
  </message>
  <message>
   <source>Give it a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>Geben Sie ihm einen Namen aus Kleinbuchstaben, Ziffern, „-“ und „_“.</translation>
  </message>
  <message>
   <source>Give this session another title</source>
   <translation>Dieser Sitzung einen anderen Titel geben</translation>
  </message>
  <message>
   <source>Go back in the conversation</source>
   <translation>In der Unterhaltung zurückgehen</translation>
  </message>
  <message>
   <source>Go on in a copy of this session</source>
   <translation>In einer Kopie dieser Sitzung weitermachen</translation>
  </message>
  <message>
   <source>Go on with the newest session of this directory.</source>
   <translation>Mit der neuesten Sitzung dieses Verzeichnisses weitermachen.</translation>
  </message>
  <message>
   <source>Go on with the session of this id.</source>
   <translation>Mit der Sitzung dieser Kennung weitermachen.</translation>
  </message>
  <message>
   <source>Go to the &amp;Conversation</source>
   <translation>Zur &amp;Unterhaltung gehen</translation>
  </message>
  <message>
   <source>Go to the &amp;End</source>
   <translation>Zum &amp;Ende gehen</translation>
  </message>
  <message>
   <source>Go to the &amp;Message Field</source>
   <translation>Zum &amp;Nachrichtenfeld gehen</translation>
  </message>
  <message>
   <source>Go to the &amp;Question</source>
   <translation>Zur &amp;Frage gehen</translation>
  </message>
  <message>
   <source>Goes to the newest command, and stays at the end of what it prints.</source>
   <translation>Geht zum neuesten Befehl und bleibt am Ende seiner Ausgabe.</translation>
  </message>
  <message>
   <source>Good (%1): %2</source>
   <comment>what was tried: what was found</comment>
   <translation>Gut (%1): %2</translation>
  </message>
  <message>
   <source>HTML …</source>
   <translation>HTML …</translation>
  </message>
  <message>
   <source>Have or gain rights of the administrator</source>
   <translation>Rechte des Administrators haben oder erlangen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide the change</source>
   <translation>Änderung ausblenden</translation>
  </message>
  <message>
   <source>Hide the file</source>
   <translation>Datei ausblenden</translation>
  </message>
  <message>
   <source>High &amp;Contrast, Dark</source>
   <translation>Hoher &amp;Kontrast, dunkel</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Hoher Kontrast, hell</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Hold up the kernel with page faults</source>
   <translation>Den Kernel mit Seitenfehlern aufhalten</translation>
  </message>
  <message>
   <source>Holds characters that cannot be seen: %1</source>
   <translation>Enthält Zeichen, die nicht zu sehen sind: %1</translation>
  </message>
  <message>
   <source>Holds too: %1</source>
   <translation>Gilt auch: %1</translation>
  </message>
  <message>
   <source>Hooks</source>
   <translation>Hooks</translation>
  </message>
  <message>
   <source>Hooks are kept in %1, which the fence does not show, so they were not run.</source>
   <translation>Hooks liegen in %1, was der Zaun nicht zeigt, sie wurden also nicht ausgeführt.</translation>
  </message>
  <message>
   <source>Hosts that commands may reach</source>
   <translation>Hosts, die Befehle erreichen dürfen</translation>
  </message>
  <message>
   <source>How exact must the conversion be?</source>
   <translation>Wie genau muss die Umrechnung sein?</translation>
  </message>
  <message>
   <source>How it would be judged</source>
   <translation>Wie es beurteilt würde</translation>
  </message>
  <message>
   <source>How its parts were judged</source>
   <translation>Wie die Teile beurteilt wurden</translation>
  </message>
  <message>
   <source>How large each file may become that a command writes.</source>
   <translation>Wie groß jede Datei werden darf, die ein Befehl schreibt.</translation>
  </message>
  <message>
   <source>How long a deleted session can be taken back from the trash.</source>
   <translation>Wie lange eine gelöschte Sitzung aus dem Papierkorb zurückgeholt werden kann.</translation>
  </message>
  <message>
   <source>How long a provider may send nothing before it is asked again.</source>
   <translation>Wie lange ein Anbieter nichts senden darf, bevor er noch einmal gefragt wird.</translation>
  </message>
  <message>
   <source>How long to remember</source>
   <translation>Wie lange es gemerkt wird</translation>
  </message>
  <message>
   <source>How many answers the model may give before the turn ends by itself.</source>
   <translation>Wie viele Antworten das Modell geben darf, bevor die Runde von selbst endet.</translation>
  </message>
  <message>
   <source>How many one command may have at a time. Threads do not count.</source>
   <translation>Wie viele ein Befehl zugleich haben darf. Threads zählen nicht.</translation>
  </message>
  <message>
   <source>How much data each process of a command may hold.</source>
   <translation>Wie viele Daten jeder Prozess eines Befehls halten darf.</translation>
  </message>
  <message>
   <source>How much happens without a question. No mode lifts a boundary.</source>
   <translation>Wie viel ohne Frage geschieht. Kein Modus hebt eine Grenze auf.</translation>
  </message>
  <message>
   <source>How much you want to be asked. No mode lifts a boundary.</source>
   <translation>Wie viel Sie gefragt werden möchten. Kein Modus hebt eine Grenze auf.</translation>
  </message>
  <message>
   <source>How often an answer that fails is asked for, the first time included.</source>
   <translation>Wie oft eine Antwort verlangt wird, die fehlschlägt, das erste Mal mitgezählt.</translation>
  </message>
  <message>
   <source>How often the model may answer before the turn ends.</source>
   <translation>Wie oft das Modell antworten darf, bevor die Runde endet.</translation>
  </message>
  <message>
   <source>How the changes are shown</source>
   <translation>Wie die Änderungen gezeigt werden</translation>
  </message>
  <message>
   <source>How would this be judged?</source>
   <translation>Wie würde dies beurteilt?</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence, which takes the same steps whatever you write. The tools, the questions and the changes are real. First I look around.</source>
   <translation>Ich bin das Übungsmodell: ein Skript ohne Intelligenz, das dieselben Schritte geht, was immer Sie schreiben. Die Werkzeuge, die Fragen und die Änderungen sind echt. Zuerst sehe ich mich um.</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence. Before I plan, I have a question.</source>
   <translation>Ich bin das Übungsmodell: ein Skript ohne Intelligenz. Bevor ich plane, habe ich eine Frage.</translation>
  </message>
  <message>
   <source>I read the code and its test, both at once.</source>
   <translation>Ich lese den Code und seinen Test, beides zugleich.</translation>
  </message>
  <message>
   <source>I run the test again.</source>
   <translation>Ich führe den Test noch einmal aus.</translation>
  </message>
  <message>
   <source>I run the test to see it fail. Commands ask first.</source>
   <translation>Ich führe den Test aus, um ihn scheitern zu sehen. Befehle fragen zuerst.</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <source>Icon in the tray</source>
   <translation>Symbol in der Leiste</translation>
  </message>
  <message>
   <source>Idle</source>
   <translation>Ruht</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot; (%2): %3</source>
   <translation>In „permissions.%1“ (%2): %3</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot;: %2</source>
   <translation>In „permissions.%1“: %2</translation>
  </message>
  <message>
   <source>In plan mode, write &quot;plan&quot; to see a question and a plan.</source>
   <translation>Schreiben Sie im Planmodus „plan“, um eine Frage und einen Plan zu sehen.</translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>Im letzten Selbsttest kam %n Versuch hinaus.</numerusform>
    <numerusform>Im letzten Selbsttest kamen %n Versuche hinaus.</numerusform>
   </translation>
  </message>
  <message>
   <source>In this folder it is %1, from %2.</source>
   <translation>In diesem Ordner ist es %1, aus %2.</translation>
  </message>
  <message>
   <source>In this mode nothing is asked.</source>
   <translation>In diesem Modus wird nichts gefragt.</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input that is no JSON object</source>
   <translation>Eingabe, die kein JSON-Objekt ist</translation>
  </message>
  <message>
   <source>Input that is no JSON object:</source>
   <translation>Eingabe, die kein JSON-Objekt ist:</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Instructions from %1</source>
   <translation>Anweisungen aus %1</translation>
  </message>
  <message>
   <source>Instructions of Paddock</source>
   <translation>Anweisungen von Paddock</translation>
  </message>
  <message>
   <source>Instructions read: %1</source>
   <translation>Anweisungen gelesen: %1</translation>
  </message>
  <message>
   <source>Instructions: %1</source>
   <translation>Anweisungen: %1</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>It answered within %L1 seconds.</source>
   <translation>Es hat innerhalb von %L1 Sekunden geantwortet.</translation>
  </message>
  <message>
   <source>It called the tool that it was asked to.</source>
   <translation>Es hat das Werkzeug aufgerufen, um das es gebeten wurde.</translation>
  </message>
  <message>
   <source>It can be run as soon as that is known.</source>
   <translation>Es kann ausgeführt werden, sobald das bekannt ist.</translation>
  </message>
  <message>
   <source>It can be undone when the turn has ended.</source>
   <translation>Es kann rückgängig gemacht werden, wenn die Runde zu Ende ist.</translation>
  </message>
  <message>
   <source>It cannot be looked at: %1.</source>
   <translation>Es kann nicht angesehen werden: %1.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Es kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>It changes git's settings, which may run programs later.</source>
   <translation>Es ändert Einstellungen von git, die später Programme ausführen können.</translation>
  </message>
  <message>
   <source>It changes the settings of npm.</source>
   <translation>Es ändert die Einstellungen von npm.</translation>
  </message>
  <message>
   <source>It changes where git sends and fetches.</source>
   <translation>Es ändert, wohin git sendet und woher es holt.</translation>
  </message>
  <message>
   <source>It deletes the whole workspace.</source>
   <translation>Es löscht den ganzen Arbeitsordner.</translation>
  </message>
  <message>
   <source>It deletes whatever is listed.</source>
   <translation>Es löscht, was immer aufgeführt ist.</translation>
  </message>
  <message>
   <source>It did not call the tool that it was asked to. An agent works by its tools; choose a model that is made for them, and a server that passes their calls on.</source>
   <translation>Es hat das Werkzeug nicht aufgerufen, um das es gebeten wurde. Ein Agent arbeitet mit seinen Werkzeugen; wählen Sie ein Modell, das dafür gemacht ist, und einen Server, der dessen Aufrufe weitergibt.</translation>
  </message>
  <message>
   <source>It does not work. %1</source>
   <translation>Es funktioniert nicht. %1</translation>
  </message>
  <message>
   <source>It ends every process that it may.</source>
   <translation>Es beendet jeden Prozess, den es beenden darf.</translation>
  </message>
  <message>
   <source>It gives %1 another meaning.</source>
   <translation>Es gibt %1 eine andere Bedeutung.</translation>
  </message>
  <message>
   <source>It gives a command another meaning.</source>
   <translation>Es gibt einem Befehl eine andere Bedeutung.</translation>
  </message>
  <message>
   <source>It gives a program another user's rights.</source>
   <translation>Es gibt einem Programm die Rechte eines anderen Benutzers.</translation>
  </message>
  <message>
   <source>It has not printed anything yet.</source>
   <translation>Es hat noch nichts ausgegeben.</translation>
  </message>
  <message>
   <source>It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.</source>
   <translation>Er enthält nichts, was nicht auch anderswo liegt. Das Entfernen löscht %1 und den Branch.</translation>
  </message>
  <message>
   <source>It holds settings for Paddock that would allow calls without a question or run programs. Whoever wrote them may be somebody else. Without trust, only what asks for more caution counts.</source>
   <translation>Er enthält Einstellungen für Paddock, die Aufrufe ohne Frage erlauben oder Programme ausführen würden. Wer sie schrieb, ist vielleicht jemand anders. Ohne Vertrauen zählt nur, was mehr Vorsicht verlangt.</translation>
  </message>
  <message>
   <source>It is a link to “%1” now.</source>
   <translation>Es ist jetzt eine Verknüpfung auf „%1“.</translation>
  </message>
  <message>
   <source>It is given the address &quot;%1&quot;.</source>
   <translation>Es bekommt die Adresse „%1“.</translation>
  </message>
  <message>
   <source>It is larger than %1, so its lines are not compared.</source>
   <translation>Es ist größer als %1, deshalb werden die Zeilen nicht verglichen.</translation>
  </message>
  <message>
   <source>It is larger than %1.</source>
   <translation>Es ist größer als %1.</translation>
  </message>
  <message>
   <source>It is no text.</source>
   <translation>Es ist kein Text.</translation>
  </message>
  <message>
   <source>It is not written in UTF-8, so letters beyond ASCII may be shown as others.</source>
   <translation>Es ist nicht in UTF-8 geschrieben, Buchstaben jenseits von ASCII können also anders gezeigt werden.</translation>
  </message>
  <message>
   <source>It is still at work. Deleting stops it.</source>
   <translation>Sie arbeitet noch. Löschen hält sie an.</translation>
  </message>
  <message>
   <source>It is written in UTF-16, so its lines are not compared.</source>
   <translation>Es ist in UTF-16 geschrieben, deshalb werden die Zeilen nicht verglichen.</translation>
  </message>
  <message>
   <source>It lays out a repository and lets git obey its settings.</source>
   <translation>Es legt ein Repository an und lässt git dessen Einstellungen folgen.</translation>
  </message>
  <message>
   <source>It leaves something running in the background.</source>
   <translation>Es lässt etwas im Hintergrund weiterlaufen.</translation>
  </message>
  <message>
   <source>It makes a bare repository, whose settings git obeys wherever it stands in one.</source>
   <translation>Es legt ein Bare-Repository an, dessen Einstellungen git befolgt, wo immer es darin steht.</translation>
  </message>
  <message>
   <source>It must be a number from %1 to %2. Nothing was saved.</source>
   <translation>Es muss eine Zahl von %1 bis %2 sein. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>It must be a whole number from %1 to %2. Nothing was saved.</source>
   <translation>Es muss eine ganze Zahl von %1 bis %2 sein. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>It needs both Landlock and the system call filter.</source>
   <translation>Es braucht sowohl Landlock als auch den Filter für Systemaufrufe.</translation>
  </message>
  <message>
   <source>It nests more commands in texts than are read twice.</source>
   <translation>Es verschachtelt mehr Befehle in Texten, als zweimal gelesen werden.</translation>
  </message>
  <message>
   <source>It only looks at what is inside the workspace.</source>
   <translation>Es sieht sich nur an, was im Arbeitsordner ist.</translation>
  </message>
  <message>
   <source>It opens a network connection through %1.</source>
   <translation>Es öffnet über %1 eine Netzverbindung.</translation>
  </message>
  <message>
   <source>It opens files whose names say that they hold secrets.</source>
   <translation>Es öffnet Dateien, deren Namen sagen, dass sie Geheimnisse enthalten.</translation>
  </message>
  <message>
   <source>It printed nothing.</source>
   <translation>Es hat nichts ausgegeben.</translation>
  </message>
  <message>
   <source>It reaches for the device %1.</source>
   <translation>Es greift auf das Gerät %1 zu.</translation>
  </message>
  <message>
   <source>It reads %1, which is outside the workspace.</source>
   <translation>Es liest %1, das außerhalb des Arbeitsordners liegt.</translation>
  </message>
  <message>
   <source>It runs %1, which it fetched just before.</source>
   <translation>Es führt %1 aus, das es gerade erst geholt hat.</translation>
  </message>
  <message>
   <source>It runs %1, which it wrote just before.</source>
   <translation>Es führt %1 aus, das es gerade erst geschrieben hat.</translation>
  </message>
  <message>
   <source>It runs the output of another command.</source>
   <translation>Es führt die Ausgabe eines anderen Befehls aus.</translation>
  </message>
  <message>
   <source>It runs what comes on its input.</source>
   <translation>Es führt aus, was über seine Eingabe kommt.</translation>
  </message>
  <message>
   <source>It runs what it fetches from the network.</source>
   <translation>Es führt aus, was es aus dem Netz holt.</translation>
  </message>
  <message>
   <source>It searches files whose names say that they hold secrets.</source>
   <translation>Es durchsucht Dateien, deren Namen sagen, dass sie Geheimnisse enthalten.</translation>
  </message>
  <message>
   <source>It sends a signal to a process that it may not have started.</source>
   <translation>Es sendet ein Signal an einen Prozess, den es vielleicht nicht gestartet hat.</translation>
  </message>
  <message>
   <source>It sets %1, which changes what programs load or run.</source>
   <translation>Es setzt %1, was ändert, was Programme laden oder ausführen.</translation>
  </message>
  <message>
   <source>It sets the clock.</source>
   <translation>Es stellt die Uhr.</translation>
  </message>
  <message>
   <source>It starts itself again and again.</source>
   <translation>Es startet sich selbst wieder und wieder.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>Es blieb, wie es war.</translation>
  </message>
  <message>
   <source>It took %L1 seconds to answer, loading it included. Work will be slow.</source>
   <translation>Die Antwort brauchte %L1 Sekunden, das Laden eingeschlossen. Die Arbeit wird langsam sein.</translation>
  </message>
  <message>
   <source>It uses %1, which is outside the workspace.</source>
   <translation>Es verwendet %1, das außerhalb des Arbeitsordners liegt.</translation>
  </message>
  <message>
   <source>It was a link to “%1” before.</source>
   <translation>Es war vorher eine Verknüpfung auf „%1“.</translation>
  </message>
  <message>
   <source>It was not run: the fence that keeps commands inside the folder does not stand on this machine. Use a terminal for it.</source>
   <translation>Es wurde nicht ausgeführt: Der Zaun, der Befehle im Ordner hält, steht auf diesem Rechner nicht. Verwenden Sie dafür ein Terminal.</translation>
  </message>
  <message>
   <source>It was stopped before all files were brought back.</source>
   <translation>Es wurde angehalten, bevor alle Dateien zurückgeholt waren.</translation>
  </message>
  <message>
   <source>It was stopped before all files were compared.</source>
   <translation>Es wurde angehalten, bevor alle Dateien verglichen waren.</translation>
  </message>
  <message>
   <source>It was stopped before all files were taken in.</source>
   <translation>Es wurde angehalten, bevor alle Dateien aufgenommen waren.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Es wurde angehalten, bevor es begann.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Es wurde angehalten.</translation>
  </message>
  <message>
   <source>It works: %1 answered after %L2 ms, with status %3.</source>
   <translation>Es funktioniert: %1 hat nach %L2 ms mit Status %3 geantwortet.</translation>
  </message>
  <message>
   <source>It would run as: %1</source>
   <translation>Es liefe als: %1</translation>
  </message>
  <message>
   <source>Its content is not text, so no lines are shown.</source>
   <translation>Der Inhalt ist kein Text, deshalb werden keine Zeilen gezeigt.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens.</source>
   <translation>Sein Kontext fasst %L1 Tokens.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: short tasks fit. 32768 or more is better.</source>
   <translation>Sein Kontext fasst %L1 Tokens: Kurze Aufgaben passen hinein. 32768 oder mehr ist besser.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.</source>
   <translation>Sein Kontext fasst %L1 Tokens: zu wenig für die Anweisungen und eine Datei. Setzen Sie für den Server OLLAMA_CONTEXT_LENGTH auf 32768 oder mehr.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Start the server with 32768 or more.</source>
   <translation>Sein Kontext fasst %L1 Tokens: zu wenig für die Anweisungen und eine Datei. Starten Sie den Server mit 32768 oder mehr.</translation>
  </message>
  <message>
   <source>Its earlier content is damaged in the store.</source>
   <translation>Der frühere Inhalt ist im Speicher beschädigt.</translation>
  </message>
  <message>
   <source>Its earlier content is not kept any more.</source>
   <translation>Der frühere Inhalt wird nicht mehr aufbewahrt.</translation>
  </message>
  <message>
   <source>Its earlier content was not kept.</source>
   <translation>Der frühere Inhalt wurde nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>Its file stays as it is. A fork is a session of Paddock's own that begins with everything that was said in this one.</source>
   <translation>Ihre Datei bleibt, wie sie ist. Eine Abzweigung ist eine eigene Sitzung von Paddock, die mit allem beginnt, was in dieser gesagt wurde.</translation>
  </message>
  <message>
   <source>Its folder cannot be reached.</source>
   <translation>Der Ordner ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>Its folder is gone</source>
   <translation>Der Ordner ist weg</translation>
  </message>
  <message>
   <source>Its folder is not there any more.</source>
   <translation>Der Ordner ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Its folder may not be written to.</source>
   <translation>In den Ordner darf nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>Its launcher ended without a word.</source>
   <translation>Der Starter endete ohne ein Wort.</translation>
  </message>
  <message>
   <source>Its permissions changed from %1 to %2.</source>
   <translation>Die Rechte änderten sich von %1 zu %2.</translation>
  </message>
  <message>
   <source>Its settings would do this:</source>
   <translation>Seine Einstellungen würden dies tun:</translation>
  </message>
  <message>
   <source>JSON Lines …</source>
   <translation>JSON-Zeilen …</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>Beurteilen</translation>
  </message>
  <message>
   <source>Judge as where the fence stands: whole or missing.</source>
   <translation>Urteilen, als ob der Zaun steht: whole oder missing.</translation>
  </message>
  <message>
   <source>Judging the past calls …</source>
   <translation>Die früheren Aufrufe werden beurteilt …</translation>
  </message>
  <message>
   <source>Judging …</source>
   <translation>Wird beurteilt …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep after all</source>
   <translation>Doch behalten</translation>
  </message>
  <message>
   <source>Keep comment</source>
   <translation>Kommentar behalten</translation>
  </message>
  <message>
   <source>Keep nothing of the session on the disk.</source>
   <translation>Nichts von der Sitzung auf der Platte behalten.</translation>
  </message>
  <message>
   <source>Keep planning …</source>
   <translation>Weiter planen …</translation>
  </message>
  <message>
   <source>Keep running in the background</source>
   <translation>Im Hintergrund weiterlaufen lassen</translation>
  </message>
  <message>
   <source>Keep what files were</source>
   <translation>Behalten, was Dateien waren</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Keeps the files of a folder in each state that a session gave them, so that they can be brought back.</source>
   <translation>Bewahrt die Dateien eines Ordners in jedem Zustand auf, den eine Sitzung ihnen gab, damit sie zurückgeholt werden können.</translation>
  </message>
  <message>
   <source>Keeps the machine from falling asleep while a turn runs.</source>
   <translation>Hält den Rechner wach, solange eine Runde läuft.</translation>
  </message>
  <message>
   <source>Kept whole: %L1. Cut: %L2.</source>
   <translation>Ganz behalten: %L1. Gekürzt: %L2.</translation>
  </message>
  <message>
   <source>Key for %1</source>
   <translation>Schlüssel für %1</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys are kept in memory until Paddock ends.</source>
   <translation>Schlüssel werden im Speicher gehalten, bis Paddock endet.</translation>
  </message>
  <message>
   <source>Keys are kept in the keychain of your system and nowhere else. A key that was saved is never shown again.</source>
   <translation>Schlüssel liegen im Schlüsselbund Ihres Systems und nirgends sonst. Ein gespeicherter Schlüssel wird nie wieder gezeigt.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Larger files are not kept and cannot be brought back.</source>
   <translation>Größere Dateien werden nicht aufbewahrt und können nicht zurückgeholt werden.</translation>
  </message>
  <message>
   <source>Largest file of a command</source>
   <translation>Größte Datei eines Befehls</translation>
  </message>
  <message>
   <source>Largest kept file</source>
   <translation>Größte aufbewahrte Datei</translation>
  </message>
  <message>
   <source>Last changed: %1</source>
   <translation>Zuletzt geändert: %1</translation>
  </message>
  <message>
   <source>Last, I try to read a file outside the folder that you chose. This must be refused.</source>
   <translation>Zuletzt versuche ich, eine Datei außerhalb des gewählten Ordners zu lesen. Das muss abgelehnt werden.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Leads to: %1</source>
   <translation>Führt zu: %1</translation>
  </message>
  <message>
   <source>Leave a file that editors or agents obey</source>
   <translation>Eine Datei hinterlassen, der Editoren oder Agenten folgen</translation>
  </message>
  <message>
   <source>Leave a process behind that writes later</source>
   <translation>Einen Prozess hinterlassen, der später schreibt</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <source>Leaves the plan mode. Files of the folder are changed without asking.</source>
   <translation>Verlässt den Planmodus. Dateien des Ordners werden ohne Frage geändert.</translation>
  </message>
  <message>
   <source>Leaves the plan mode. What would change something asks, as usual.</source>
   <translation>Verlässt den Planmodus. Was etwas ändern würde, fragt wie üblich.</translation>
  </message>
  <message>
   <source>Lets gdb, strace and the like look into other processes of the same command.</source>
   <translation>Lässt gdb, strace und Ähnliches in andere Prozesse desselben Befehls sehen.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light, dark or as the system has it.</source>
   <translation>Hell, dunkel oder wie das System.</translation>
  </message>
  <message>
   <source>Limits of processes, memory and file size</source>
   <translation>Grenzen für Prozesse, Speicher und Dateigröße</translation>
  </message>
  <message>
   <source>Line %L1 before: %2</source>
   <translation>Zeile %L1 vorher: %2</translation>
  </message>
  <message>
   <source>Line %L1: %2</source>
   <translation>Zeile %L1: %2</translation>
  </message>
  <message>
   <source>List the messages.</source>
   <translation>Die Nachrichten auflisten.</translation>
  </message>
  <message>
   <source>Listen to the network's packets</source>
   <translation>Die Pakete des Netzes mithören</translation>
  </message>
  <message>
   <source>Load programs into the kernel</source>
   <translation>Programme in den Kernel laden</translation>
  </message>
  <message>
   <source>Local Models</source>
   <translation>Lokale Modelle</translation>
  </message>
  <message>
   <source>Local engine · %1</source>
   <translation>Lokaler Agent · %1</translation>
  </message>
  <message>
   <source>Local engine · no session</source>
   <translation>Lokaler Agent · keine Sitzung</translation>
  </message>
  <message>
   <source>Locate …</source>
   <translation>Suchen …</translation>
  </message>
  <message>
   <source>Log mended</source>
   <translation>Protokoll repariert</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Looking at the files …</source>
   <translation>Die Dateien werden angesehen …</translation>
  </message>
  <message>
   <source>Looking at the repository …</source>
   <translation>Das Repository wird angesehen …</translation>
  </message>
  <message>
   <source>Looking for a key …</source>
   <translation>Ein Schlüssel wird gesucht …</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Dateien werden gesucht …</translation>
  </message>
  <message>
   <source>Looking for servers of models on this machine …</source>
   <translation>Auf diesem Rechner werden Modellserver gesucht …</translation>
  </message>
  <message>
   <source>M&amp;ode …</source>
   <translation>M&amp;odus …</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>MMM yyyy</source>
   <comment>a month and its year</comment>
   <translation>MMM yyyy</translation>
  </message>
  <message>
   <source>Make a device in the workspace</source>
   <translation>Im Arbeitsordner ein Gerät anlegen</translation>
  </message>
  <message>
   <source>Make a file outside the workspace</source>
   <translation>Außerhalb des Arbeitsordners eine Datei anlegen</translation>
  </message>
  <message>
   <source>Make a practice folder and begin</source>
   <translation>Übungsordner anlegen und beginnen</translation>
  </message>
  <message>
   <source>Make a program that runs with the rights of its owner</source>
   <translation>Ein Programm anlegen, das mit den Rechten seines Besitzers läuft</translation>
  </message>
  <message>
   <source>Make namespaces of one's own</source>
   <translation>Eigene Namensräume anlegen</translation>
  </message>
  <message>
   <source>Make system calls by another numbering</source>
   <translation>Systemaufrufe mit einer anderen Nummerierung machen</translation>
  </message>
  <message>
   <source>Make system calls past the filter with io_uring</source>
   <translation>Systemaufrufe mit io_uring am Filter vorbei machen</translation>
  </message>
  <message>
   <source>Make the test pass.</source>
   <translation>Bring den Test zum Laufen.</translation>
  </message>
  <message>
   <source>Markdown …</source>
   <translation>Markdown …</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung beachten</translation>
  </message>
  <message>
   <source>Memory and file size are limited; the number of processes is not.</source>
   <translation>Speicher und Dateigröße sind begrenzt; die Zahl der Prozesse nicht.</translation>
  </message>
  <message>
   <source>Memory files</source>
   <translation>Gedächtnisdateien</translation>
  </message>
  <message>
   <source>Memory files that the model reads</source>
   <translation>Gedächtnisdateien, die das Modell liest</translation>
  </message>
  <message>
   <source>Memory of each process</source>
   <translation>Speicher jedes Prozesses</translation>
  </message>
  <message>
   <source>Mention in the message</source>
   <translation>In der Nachricht erwähnen</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Nachrichtenfeld</translation>
  </message>
  <message>
   <source>Message of the commit</source>
   <translation>Nachricht des Commits</translation>
  </message>
  <message>
   <source>Messages to go back to</source>
   <translation>Nachrichten, zu denen man zurückgehen kann</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modus</translation>
  </message>
  <message>
   <source>Mode of new sessions</source>
   <translation>Modus neuer Sitzungen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model: %1</source>
   <translation>Modell: %1</translation>
  </message>
  <message>
   <source>Model: calls %1</source>
   <translation>Modell: ruft %1 auf</translation>
  </message>
  <message>
   <source>Models at %1. What the agent reads is sent there.</source>
   <translation>Modelle bei %1. Was der Agent liest, wird dorthin gesendet.</translation>
  </message>
  <message>
   <source>Models on this machine</source>
   <translation>Modelle auf diesem Rechner</translation>
  </message>
  <message numerus="yes">
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>Mehr als %Ln Datei ist anders; die übrigen sind nicht aufgeführt.</numerusform>
    <numerusform>Mehr als %Ln Dateien sind anders; die übrigen sind nicht aufgeführt.</numerusform>
   </translation>
  </message>
  <message>
   <source>More than one session begins with %1. Give more of its id.</source>
   <translation>Mehr als eine Sitzung beginnt mit %1. Geben Sie mehr von der Kennung an.</translation>
  </message>
  <message>
   <source>Most of the budget is used.
%1</source>
   <translation>Der größte Teil des Budgets ist verbraucht.
%1</translation>
  </message>
  <message>
   <source>Most of the day's budget is used</source>
   <translation>Der größte Teil des Tagesbudgets ist verbraucht</translation>
  </message>
  <message>
   <source>Mount a file system</source>
   <translation>Ein Dateisystem einhängen</translation>
  </message>
  <message>
   <source>Mount a file system with the newer system calls</source>
   <translation>Ein Dateisystem mit den neueren Systemaufrufen einhängen</translation>
  </message>
  <message>
   <source>Move the repository's .git folder away</source>
   <translation>Den .git-Ordner des Repositorys wegbewegen</translation>
  </message>
  <message>
   <source>NOT INTACT</source>
   <translation>NICHT UNVERSEHRT</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <source>Name of the model, as its server knows it</source>
   <translation>Name des Modells, wie sein Server ihn kennt</translation>
  </message>
  <message>
   <source>Name of the new branch. The session works in a worktree of its own, so it does not get in the way of what is under way here.</source>
   <translation>Name des neuen Branches. Die Sitzung arbeitet in einem eigenen Worktree und kommt so nicht dem in die Quere, was hier im Gange ist.</translation>
  </message>
  <message>
   <source>Named after its first prompt again.</source>
   <translation>Wieder nach der ersten Aufforderung benannt.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>Braucht einen Schlüssel</translation>
  </message>
  <message>
   <source>Needs a key. What the agent reads is sent to the provider.</source>
   <translation>Braucht einen Schlüssel. Was der Agent liest, wird an den Anbieter gesendet.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>Needs your approval</source>
   <translation>Braucht Ihre Zustimmung</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>Network: %1 allowed</source>
   <translation>Netz: %1 erlaubt</translation>
  </message>
  <message>
   <source>Network: %1 allowed (%2)</source>
   <comment>host (rule)</comment>
   <translation>Netz: %1 erlaubt (%2)</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2</source>
   <comment>host. why</comment>
   <translation>Netz: %1 verweigert. %2</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2 (%3)</source>
   <comment>host. why (rule)</comment>
   <translation>Netz: %1 verweigert. %2 (%3)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>Nie (%Ln)</numerusform>
    <numerusform>Nie (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>Nie fragen</translation>
  </message>
  <message>
   <source>New &amp;Window</source>
   <translation>Neues &amp;Fenster</translation>
  </message>
  <message>
   <source>New Session</source>
   <translation>Neue Sitzung</translation>
  </message>
  <message>
   <source>New Session on a &amp;Branch …</source>
   <translation>Neue Sitzung auf einem &amp;Branch …</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <source>New keys for &quot;%1&quot;:</source>
   <translation>Neue Tasten für „%1“:</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Neue Sitzung</translation>
  </message>
  <message>
   <source>New session on a branch</source>
   <translation>Neue Sitzung auf einem Branch</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next mode</source>
   <translation>Nächster Modus</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <source>No Keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <source>No call was judged yet</source>
   <translation>Noch wurde kein Aufruf beurteilt</translation>
  </message>
  <message>
   <source>No change was accepted yet. Tick what belongs in the commit.</source>
   <translation>Noch wurde keine Änderung angenommen. Haken Sie an, was in den Commit gehört.</translation>
  </message>
  <message>
   <source>No change was chosen, so there is nothing to take back.</source>
   <translation>Es wurde keine Änderung gewählt, also gibt es nichts zurückzunehmen.</translation>
  </message>
  <message>
   <source>No command ran in this session yet.</source>
   <translation>In dieser Sitzung lief noch kein Befehl.</translation>
  </message>
  <message>
   <source>No command runs</source>
   <translation>Kein Befehl läuft</translation>
  </message>
  <message>
   <source>No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</source>
   <translation>Kein Befehl. Aufruf: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- BEFEHL ARGUMENTE</translation>
  </message>
  <message>
   <source>No connection to %1 could be made. Check the address and the network connection.</source>
   <translation>Es konnte keine Verbindung zu %1 hergestellt werden. Prüfen Sie die Adresse und die Netzverbindung.</translation>
  </message>
  <message>
   <source>No earlier call of this session falls under these rules.</source>
   <translation>Kein früherer Aufruf dieser Sitzung fällt unter diese Regeln.</translation>
  </message>
  <message>
   <source>No editor was found. Name one under Settings, General, such as &quot;kate --line {line} {file}&quot;.</source>
   <translation>Es wurde kein Editor gefunden. Nennen Sie unter Einstellungen, Allgemein einen, etwa „kate --line {line} {file}“.</translation>
  </message>
  <message>
   <source>No fence keeps this command inside the workspace on this machine.</source>
   <translation>Kein Zaun hält diesen Befehl auf diesem Rechner im Arbeitsordner.</translation>
  </message>
  <message>
   <source>No fence stands here, so the hooks of the repository were not run.</source>
   <translation>Hier steht kein Zaun, deshalb wurden die Hooks des Repositorys nicht ausgeführt.</translation>
  </message>
  <message>
   <source>No file in it has a second name outside.</source>
   <translation>Keine Datei darin hat außerhalb einen zweiten Namen.</translation>
  </message>
  <message>
   <source>No file is different from that point of the session.</source>
   <translation>Keine Datei ist anders als an jener Stelle der Sitzung.</translation>
  </message>
  <message>
   <source>No file is different from the beginning of the session.</source>
   <translation>Keine Datei ist anders als am Anfang der Sitzung.</translation>
  </message>
  <message>
   <source>No file is different from the last commit.</source>
   <translation>Keine Datei ist anders als im letzten Commit.</translation>
  </message>
  <message>
   <source>No file manager is known to this desktop that shows %1.</source>
   <translation>Dieser Schreibtisch kennt keine Dateiverwaltung, die %1 zeigt.</translation>
  </message>
  <message>
   <source>No file was chosen, so there is nothing to commit.</source>
   <translation>Es wurde keine Datei gewählt, also gibt es nichts zu committen.</translation>
  </message>
  <message>
   <source>No file would change.</source>
   <translation>Keine Datei würde sich ändern.</translation>
  </message>
  <message>
   <source>No folder could be made in the workspace: %1</source>
   <translation>Im Arbeitsordner konnte kein Ordner angelegt werden: %1</translation>
  </message>
  <message>
   <source>No folder could be made outside the workspace.</source>
   <translation>Außerhalb des Arbeitsordners konnte kein Ordner angelegt werden.</translation>
  </message>
  <message>
   <source>No folder for practice could be made in %1.</source>
   <translation>In %1 konnte kein Übungsordner angelegt werden.</translation>
  </message>
  <message>
   <source>No folder is open for which this could be set.</source>
   <translation>Es ist kein Ordner offen, für den dies eingestellt werden könnte.</translation>
  </message>
  <message>
   <source>No folder is trusted.</source>
   <translation>Keinem Ordner wird vertraut.</translation>
  </message>
  <message>
   <source>No folder was open yet</source>
   <translation>Noch war kein Ordner offen</translation>
  </message>
  <message>
   <source>No key is needed.</source>
   <translation>Kein Schlüssel nötig.</translation>
  </message>
  <message>
   <source>No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>In dieser Anmeldung läuft kein Schlüsselbunddienst. Installieren Sie GNOME Keyring, KWallet oder KeePassXC, setzen Sie den Schlüssel in seiner Umgebungsvariablen, oder halten Sie ihn für diesen Lauf im Speicher.</translation>
  </message>
  <message>
   <source>No limits could be set.</source>
   <translation>Es konnten keine Grenzen gesetzt werden.</translation>
  </message>
  <message>
   <source>No line end at the end of the file</source>
   <translation>Kein Zeilenende am Ende der Datei</translation>
  </message>
  <message>
   <source>No longer pinned.</source>
   <translation>Nicht mehr angeheftet.</translation>
  </message>
  <message>
   <source>No network but Paddock's proxy</source>
   <translation>Kein Netz außer dem Proxy von Paddock</translation>
  </message>
  <message>
   <source>No price is known for: %1. State them in models.json beside the settings.</source>
   <translation>Für %1 ist kein Preis bekannt. Geben Sie ihn in models.json neben den Einstellungen an.</translation>
  </message>
  <message>
   <source>No program is known that opens %1.</source>
   <translation>Es ist kein Programm bekannt, das %1 öffnet.</translation>
  </message>
  <message>
   <source>No secure connection to %1 could be made (%2). Check that the address is meant to be https.</source>
   <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden (%2). Prüfen Sie, ob die Adresse https sein soll.</translation>
  </message>
  <message>
   <source>No server of models answers on this machine. Start Ollama, llama.cpp's server or LM Studio and look again. One at another address is set up under Settings, Providers.</source>
   <translation>Auf diesem Rechner antwortet kein Modellserver. Starten Sie Ollama, den Server von llama.cpp oder LM Studio und sehen Sie noch einmal nach. Einen an einer anderen Adresse richten Sie unter Einstellungen, Anbieter ein.</translation>
  </message>
  <message>
   <source>No session fits.</source>
   <translation>Keine Sitzung passt.</translation>
  </message>
  <message>
   <source>No session has the id &quot;%1&quot;. &quot;paddock sessions list --all&quot; names them all.</source>
   <translation>Keine Sitzung hat die Kennung „%1“. „paddock sessions list --all“ nennt alle.</translation>
  </message>
  <message>
   <source>No session in the trash has the id &quot;%1&quot;. &quot;paddock sessions trash&quot; names them all.</source>
   <translation>Keine Sitzung im Papierkorb hat die Kennung „%1“. „paddock sessions trash“ nennt alle.</translation>
  </message>
  <message>
   <source>No session is in view.</source>
   <translation>Keine Sitzung ist zu sehen.</translation>
  </message>
  <message>
   <source>No session is open.</source>
   <translation>Keine Sitzung ist offen.</translation>
  </message>
  <message>
   <source>No session that used anything has the id &quot;%1&quot;.</source>
   <translation>Keine Sitzung, die etwas verbraucht hat, hat die Kennung „%1“.</translation>
  </message>
  <message>
   <source>No session worked in a folder that %1 lies in.</source>
   <translation>Keine Sitzung arbeitete in einem Ordner, in dem %1 liegt.</translation>
  </message>
  <message>
   <source>No setting speaks of &quot;%1&quot;.</source>
   <translation>Keine Einstellung spricht von „%1“.</translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>Es konnte keine Zusammenfassung gemacht werden: Der älteste %Ln Eintrag ist ausgelassen.</numerusform>
    <numerusform>Es konnte keine Zusammenfassung gemacht werden: Die ältesten %Ln Einträge sind ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>No terminal was found. Set the variable TERMINAL to the one you use.</source>
   <translation>Es wurde kein Terminal gefunden. Setzen Sie die Variable TERMINAL auf das, welches Sie verwenden.</translation>
  </message>
  <message>
   <source>No text could be read from these pages of the PDF (%1). They may not exist, be pictures only, or need a password.</source>
   <translation>Aus diesen Seiten des PDFs konnte kein Text gelesen werden (%1). Vielleicht gibt es sie nicht, sie sind nur Bilder oder brauchen ein Passwort.</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Noch hat niemand geantwortet.</translation>
  </message>
  <message>
   <source>Nobody is there to answer. Decide by what you know, say what you assumed, and go on.</source>
   <translation>Niemand ist da, der antworten könnte. Entscheide nach dem, was du weißt, sage, was du angenommen hast, und mach weiter.</translation>
  </message>
  <message>
   <source>Nobody is there to approve a plan. Write it as your answer and end the turn.</source>
   <translation>Niemand ist da, der einem Plan zustimmen könnte. Schreibe ihn als Antwort und beende die Runde.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look at the above, and trust it with --yes.</source>
   <translation>Niemand ist da, den man fragen könnte. Sehen Sie sich das Obige an und vertrauen Sie ihm mit --yes.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look with --preview, and do it with --yes.</source>
   <translation>Niemand ist da, den man fragen könnte. Sehen Sie mit --preview nach und tun Sie es mit --yes.</translation>
  </message>
  <message>
   <source>None is reported.</source>
   <translation>Keine wird gemeldet.</translation>
  </message>
  <message>
   <source>Not all of these files are there or known to git.</source>
   <translation>Nicht alle diese Dateien sind da oder git bekannt.</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>Nicht verfügbar</translation>
  </message>
  <message>
   <source>Not every change since then could be seen, so there may be more than is listed.</source>
   <translation>Nicht jede Änderung seitdem war zu sehen, es kann also mehr sein, als aufgeführt ist.</translation>
  </message>
  <message>
   <source>Not everything was brought back.</source>
   <translation>Nicht alles wurde zurückgeholt.</translation>
  </message>
  <message>
   <source>Not kept, because they are too large or cannot be read: %1.</source>
   <translation>Nicht aufbewahrt, weil zu groß oder nicht lesbar: %1.</translation>
  </message>
  <message>
   <source>Not known yet.</source>
   <translation>Noch nicht bekannt.</translation>
  </message>
  <message>
   <source>Not run yet. It starts commands that try to get out, as a hostile one would.</source>
   <translation>Noch nicht ausgeführt. Er startet Befehle, die hinauszukommen versuchen, wie es ein feindlicher täte.</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>Nicht versucht</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note to the model</source>
   <translation>Notiz an das Modell</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing came on standard input, so the task is only what was given with -p.</source>
   <translation>Über die Standardeingabe kam nichts, die Aufgabe ist also nur, was mit -p gegeben wurde.</translation>
  </message>
  <message>
   <source>Nothing could be tried, so nothing is known.</source>
   <translation>Es konnte nichts versucht werden, also ist nichts bekannt.</translation>
  </message>
  <message>
   <source>Nothing could be tried: %1</source>
   <translation>Es konnte nichts versucht werden: %1</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing is called that. Try fewer letters.</source>
   <translation>Nichts heißt so. Versuchen Sie weniger Buchstaben.</translation>
  </message>
  <message>
   <source>Nothing is known of what %1 does.</source>
   <translation>Über das, was %1 tut, ist nichts bekannt.</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>Nichts braucht Sie</translation>
  </message>
  <message>
   <source>Nothing runs</source>
   <translation>Nichts läuft</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>Nichts läuft.</translation>
  </message>
  <message>
   <source>Nothing runs. %1</source>
   <translation>Nichts läuft. %1</translation>
  </message>
  <message>
   <source>Nothing speaks against it, and the fence keeps it inside the workspace.</source>
   <translation>Nichts spricht dagegen, und der Zaun hält es im Arbeitsordner.</translation>
  </message>
  <message>
   <source>Nothing was asked in this session yet.</source>
   <translation>In dieser Sitzung wurde noch nichts gefragt.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nichts wurde gefunden.</translation>
  </message>
  <message>
   <source>Nothing was found. All words have to stand in one place.</source>
   <translation>Nichts wurde gefunden. Alle Wörter müssen an einer Stelle stehen.</translation>
  </message>
  <message>
   <source>Nothing was rewound in this session.</source>
   <translation>In dieser Sitzung wurde nichts zurückgespult.</translation>
  </message>
  <message>
   <source>Nothing was said in this session.</source>
   <translation>In dieser Sitzung wurde nichts gesagt.</translation>
  </message>
  <message>
   <source>Nothing was used yet.</source>
   <translation>Noch wurde nichts verbraucht.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message numerus="yes">
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>Von %Ln früheren Aufruf passt die Regel auf %1 und ändert %2.</numerusform>
    <numerusform>Von %Ln früheren Aufrufen passt die Regel auf %1 und ändert %2.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of the settings that %1 brings, only those count that ask for more caution. Opening the folder again asks whether you trust it.</source>
   <translation>Von den Einstellungen, die %1 mitbringt, zählen nur die, die mehr Vorsicht verlangen. Wenn Sie den Ordner noch einmal öffnen, werden Sie gefragt, ob Sie ihm vertrauen.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>On branch %1</source>
   <translation>Auf Branch %1</translation>
  </message>
  <message>
   <source>On no branch: the commit is only found by its id.</source>
   <translation>Auf keinem Branch: Der Commit ist nur über seine Kennung zu finden.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <source>One JSON object a line.</source>
   <translation>Ein JSON-Objekt je Zeile.</translation>
  </message>
  <message>
   <source>One JSON object.</source>
   <translation>Ein JSON-Objekt.</translation>
  </message>
  <message>
   <source>One in each line: docs.python.org, *.example.org for all below it, localhost:8080. Ports 443 and 80 unless one is named.</source>
   <translation>Je eine in einer Zeile: docs.python.org, *.example.org für alles darunter, localhost:8080. Ports 443 und 80, wenn keiner genannt ist.</translation>
  </message>
  <message>
   <source>One is sent at the end of each turn.</source>
   <translation>Am Ende jeder Runde wird eine gesendet.</translation>
  </message>
  <message>
   <source>Only addresses that begin with http:// or https:// can be fetched.</source>
   <translation>Nur Adressen, die mit http:// oder https:// beginnen, können abgerufen werden.</translation>
  </message>
  <message>
   <source>Only from this date on.</source>
   <translation>Erst ab diesem Datum.</translation>
  </message>
  <message>
   <source>Only one folder can be named. See --help.</source>
   <translation>Nur ein Ordner kann genannt werden. Siehe --help.</translation>
  </message>
  <message>
   <source>Only one of two readers finds &quot;%1&quot;.</source>
   <translation>Nur einer von zwei Lesern findet „%1“.</translation>
  </message>
  <message>
   <source>Only one reader has read the command.</source>
   <translation>Nur ein Leser hat den Befehl gelesen.</translation>
  </message>
  <message>
   <source>Only say what would be done.</source>
   <translation>Nur sagen, was getan würde.</translation>
  </message>
  <message>
   <source>Only the first %1 of it are shown.</source>
   <translation>Nur die ersten %1 davon werden gezeigt.</translation>
  </message>
  <message>
   <source>Only this session.</source>
   <translation>Nur diese Sitzung.</translation>
  </message>
  <message>
   <source>Only up to this date.</source>
   <translation>Nur bis zu diesem Datum.</translation>
  </message>
  <message>
   <source>Only what happened in this directory.</source>
   <translation>Nur was in diesem Verzeichnis geschah.</translation>
  </message>
  <message>
   <source>Only what was allowed, denied or asked.</source>
   <translation>Nur was erlaubt, abgelehnt oder gefragt wurde.</translation>
  </message>
  <message>
   <source>Only what was used in this directory.</source>
   <translation>Nur was in diesem Verzeichnis verbraucht wurde.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open &amp;File</source>
   <translation>Datei ö&amp;ffnen</translation>
  </message>
  <message>
   <source>Open &amp;Recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Open Terminal Here</source>
   <translation>Terminal hier öffnen</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Einen Ordner öffnen</translation>
  </message>
  <message>
   <source>Open a raw network socket</source>
   <translation>Einen rohen Netzwerk-Socket öffnen</translation>
  </message>
  <message>
   <source>Open disks, memory and other devices</source>
   <translation>Platten, Speicher und andere Geräte öffnen</translation>
  </message>
  <message>
   <source>Open files by handle instead of by name</source>
   <translation>Dateien über Handles statt über Namen öffnen</translation>
  </message>
  <message>
   <source>Open in &amp;Editor</source>
   <translation>Im &amp;Editor öffnen</translation>
  </message>
  <message>
   <source>Open in New &amp;Window</source>
   <translation>In neuem &amp;Fenster öffnen</translation>
  </message>
  <message>
   <source>Open in New Window</source>
   <translation>In neuem Fenster öffnen</translation>
  </message>
  <message>
   <source>Open in editor</source>
   <translation>Im Editor öffnen</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Im Editor öffnen</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Offene Seiten</translation>
  </message>
  <message>
   <source>Open sessions</source>
   <translation>Offene Sitzungen</translation>
  </message>
  <message>
   <source>Open the Folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open the folders, files and environment of a process outside</source>
   <translation>Ordner, Dateien und Umgebung eines Prozesses außerhalb öffnen</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Open the settings file</source>
   <translation>Einstellungsdatei öffnen</translation>
  </message>
  <message>
   <source>Open without its settings</source>
   <translation>Ohne seine Einstellungen öffnen</translation>
  </message>
  <message>
   <source>OpenAI's chat completions</source>
   <translation>Chat Completions von OpenAI</translation>
  </message>
  <message>
   <source>Opening the folder …</source>
   <translation>Der Ordner wird geöffnet …</translation>
  </message>
  <message>
   <source>Ordinary commands ask too, although the fence holds them.</source>
   <translation>Gewöhnliche Befehle fragen auch, obwohl der Zaun sie hält.</translation>
  </message>
  <message>
   <source>Other agents</source>
   <translation>Andere Agenten</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Overwrite a file outside the workspace</source>
   <translation>Eine Datei außerhalb des Arbeitsordners überschreiben</translation>
  </message>
  <message>
   <source>Own view of files, processes and network</source>
   <translation>Eigene Sicht auf Dateien, Prozesse und Netz</translation>
  </message>
  <message>
   <source>PDF files cannot be read without it</source>
   <translation>PDF-Dateien können ohne es nicht gelesen werden</translation>
  </message>
  <message>
   <source>Paddock</source>
   <translation>Paddock</translation>
  </message>
  <message>
   <source>Paddock %1
A coding agent that works inside one folder.</source>
   <translation>Paddock %1
Ein Programmieragent, der in einem einzigen Ordner arbeitet.</translation>
  </message>
  <message>
   <source>Paddock does not update itself and asks nobody whether there is a newer one: the system that installed it does.</source>
   <translation>Paddock aktualisiert sich nicht selbst und fragt niemanden, ob es ein neueres gibt: Das tut das System, das es installiert hat.</translation>
  </message>
  <message>
   <source>Paddock ended while it was writing the last entry of this session. The incomplete entry was moved to %1; everything before it is here.</source>
   <translation>Paddock endete, während es den letzten Eintrag dieser Sitzung schrieb. Der unvollständige Eintrag wurde nach %1 gelegt; alles davor ist hier.</translation>
  </message>
  <message>
   <source>Paddock ended while this ran. What it did is not known.</source>
   <translation>Paddock endete, während dies lief. Was es tat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Paddock ended while this turn was under way. Nothing runs until you say so.</source>
   <translation>Paddock endete, während diese Runde im Gange war. Nichts läuft, bis Sie es sagen.</translation>
  </message>
  <message>
   <source>Paddock knows only links of the form paddock://open?folder=...</source>
   <translation>Paddock kennt nur Links der Form paddock://open?folder=...</translation>
  </message>
  <message>
   <source>Paddock made no worktree for this session, so there is none that it could remove.</source>
   <translation>Paddock hat für diese Sitzung keinen Worktree angelegt, es gibt also keinen, den es entfernen könnte.</translation>
  </message>
  <message>
   <source>Paddock never touches .git.</source>
   <translation>Paddock berührt .git nie.</translation>
  </message>
  <message>
   <source>Paddock was closed in between, so nothing is sent by itself.</source>
   <translation>Paddock war zwischendurch geschlossen, deshalb wird nichts von selbst gesendet.</translation>
  </message>
  <message>
   <source>Paddock: %1</source>
   <translation>Paddock: %1</translation>
  </message>
  <message>
   <source>Paddock: a coding agent that works inside one directory.

Usage:
  paddock -p [options] &quot;task&quot;        do a task in the current directory
  paddock practice                   see the agent at work on a sample project, without key or network
  paddock key set|status|remove [provider]
                                     the key in the system's keychain; read from standard input
  paddock sessions list|show|search|export|...
                                     what was done; 'paddock sessions' names all it can do
  paddock usage [options]            what it took, in tokens and money
  paddock rewind [id] --to N         bring files, conversation or both back to a message
  paddock blame FILE[:LINE]          which turn, call and ruling a line comes from
  paddock doctor                     what works here, and what is enforced
  paddock doctor --self-test         try to get out of the fence; fails if something does
  paddock policy check|explain       what would be allowed, asked or denied; runs nothing
  paddock sandbox [options] -- command
                                     run a command behind the fence that the agent's commands get
  paddock trust [--list|--revoke]    what a folder's own settings would enable, and whether they may
  paddock audit show|verify|export [id|--all]
                                     who allowed what and by which rule, and whether the logs are intact
  paddock DIR | paddock .            the same in a window (paddock-desktop), in this directory;
                                     'paddock-desktop --help' names what else it takes
</source>
   <translation>Paddock: ein Programmieragent, der in einem einzigen Verzeichnis arbeitet.

Aufruf:
  paddock -p [Optionen] &quot;Aufgabe&quot;    eine Aufgabe im aktuellen Verzeichnis erledigen
  paddock practice                   den Agenten an einem Beispielprojekt sehen, ohne Schlüssel und Netz
  paddock key set|status|remove [Anbieter]
                                     der Schlüssel im Schlüsselbund; aus der Standardeingabe gelesen
  paddock sessions list|show|search|export|...
                                     was getan wurde; 'paddock sessions' nennt alles, was es kann
  paddock usage [Optionen]           was es verbraucht hat, in Tokens und Geld
  paddock rewind [Kennung] --to N    Dateien, Unterhaltung oder beides zu einer Nachricht zurückbringen
  paddock blame DATEI[:ZEILE]        aus welcher Runde, welchem Aufruf, welcher Entscheidung eine Zeile stammt
  paddock doctor                     was hier funktioniert und was durchgesetzt wird
  paddock doctor --self-test         versuchen, aus dem Zaun zu kommen; scheitert, wenn etwas gelingt
  paddock policy check|explain       was erlaubt, gefragt oder abgelehnt würde; führt nichts aus
  paddock sandbox [Optionen] -- Befehl
                                     einen Befehl hinter dem Zaun ausführen, den Befehle des Agenten bekommen
  paddock trust [--list|--revoke]    was die Einstellungen eines Ordners bewirken würden und ob sie es dürfen
  paddock audit show|verify|export [Kennung|--all]
                                     wer was nach welcher Regel erlaubt hat und ob die Protokolle unversehrt sind
  paddock DIR | paddock .            dasselbe in einem Fenster (paddock-desktop), in diesem Verzeichnis;
                                     'paddock-desktop --help' nennt, was es noch annimmt
</translation>
  </message>
  <message>
   <source>Partly</source>
   <translation>Teilweise</translation>
  </message>
  <message>
   <source>Parts of the context</source>
   <translation>Teile des Kontexts</translation>
  </message>
  <message>
   <source>Past calls</source>
   <translation>Frühere Aufrufe</translation>
  </message>
  <message>
   <source>Paste the key for %1 and press Enter. It is not shown.</source>
   <translation>Fügen Sie den Schlüssel für %1 ein und drücken Sie Enter. Er wird nicht gezeigt.</translation>
  </message>
  <message>
   <source>Paste the key here</source>
   <translation>Schlüssel hier einfügen</translation>
  </message>
  <message>
   <source>Paths are resolved by the kernel below %1, and a way out was refused when tried.</source>
   <translation>Pfade löst der Kernel unterhalb von %1 auf, und ein Weg hinaus wurde beim Versuch verweigert.</translation>
  </message>
  <message>
   <source>Paths of the file tools</source>
   <translation>Pfade der Dateiwerkzeuge</translation>
  </message>
  <message>
   <source>Patience with a silent provider</source>
   <translation>Geduld mit einem stummen Anbieter</translation>
  </message>
  <message>
   <source>Permissions and Boundary</source>
   <translation>Berechtigungen und Grenze</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Pictures, or files of the folder</source>
   <translation>Bilder oder Dateien des Ordners</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Pinned entries</source>
   <translation>Angeheftete Einträge</translation>
  </message>
  <message>
   <source>Pinned.</source>
   <translation>Angeheftet.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan only</source>
   <translation>Nur planen</translation>
  </message>
  <message>
   <source>Plan: only read</source>
   <translation>Plan: nur lesen</translation>
  </message>
  <message>
   <source>Plant a git hook</source>
   <translation>Einen git-Hook unterschieben</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Practice (a script without intelligence)</source>
   <translation>Übung (ein Skript ohne Intelligenz)</translation>
  </message>
  <message>
   <source>Practice script, no intelligence</source>
   <translation>Übungsskript, keine Intelligenz</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Vorige Frage</translation>
  </message>
  <message>
   <source>Prices are public list prices, the oldest as of %1.</source>
   <translation>Preise sind öffentliche Listenpreise, der älteste vom %1.</translation>
  </message>
  <message>
   <source>Print JSON, one object a line.</source>
   <translation>JSON ausgeben, ein Objekt je Zeile.</translation>
  </message>
  <message>
   <source>Print lists as JSON (key status, doctor).</source>
   <translation>Listen als JSON ausgeben (key status, doctor).</translation>
  </message>
  <message>
   <source>Print the version.</source>
   <translation>Die Version ausgeben.</translation>
  </message>
  <message>
   <source>Print this help.</source>
   <translation>Diese Hilfe ausgeben.</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Prozesse</translation>
  </message>
  <message>
   <source>Processes are counted by %1; memory and file size by the kernel.</source>
   <translation>Prozesse zählt %1; Speicher und Dateigröße der Kernel.</translation>
  </message>
  <message>
   <source>Processes of one command</source>
   <translation>Prozesse eines Befehls</translation>
  </message>
  <message>
   <source>Programs of yours that are told what each call did.</source>
   <translation>Eigene Programme, denen gesagt wird, was jeder Aufruf tat.</translation>
  </message>
  <message>
   <source>Programs of yours that see calls of tools, one after the other in this order, each behind the session's fence. They get the call as JSON on their standard input. One that runs before a tool may refuse the call or change it; one that fails refuses it.</source>
   <translation>Eigene Programme, die Aufrufe von Werkzeugen sehen, eines nach dem anderen in dieser Reihenfolge, jedes hinter dem Zaun der Sitzung. Sie bekommen den Aufruf als JSON über die Standardeingabe. Eines, das vor einem Werkzeug läuft, kann den Aufruf ablehnen oder ändern; eines, das scheitert, lehnt ihn ab.</translation>
  </message>
  <message>
   <source>Programs of yours that see each call first and may refuse or change it. One that fails refuses it.</source>
   <translation>Eigene Programme, die jeden Aufruf zuerst sehen und ihn ablehnen oder ändern können. Eines, das scheitert, lehnt ihn ab.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Aufforderung</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Provider %1</source>
   <translation>Anbieter %1</translation>
  </message>
  <message>
   <source>Providers and Keys</source>
   <translation>Anbieter und Schlüssel</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Public addresses: when the model fetches a page and a rule or you allow it.</source>
   <translation>Öffentliche Adressen: wenn das Modell eine Seite abruft und eine Regel oder Sie es erlauben.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Question %1 of %2</source>
   <translation>Frage %1 von %2</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Einreihen</translation>
  </message>
  <message>
   <source>Queued messages, the next one first</source>
   <translation>Eingereihte Nachrichten, die nächste zuerst</translation>
  </message>
  <message>
   <source>Quiet hours begin</source>
   <translation>Ruhezeit beginnt</translation>
  </message>
  <message>
   <source>Quiet hours end</source>
   <translation>Ruhezeit endet</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Raise to %1</source>
   <translation>Auf %1 erhöhen</translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>&amp;Durchgesehen</translation>
  </message>
  <message>
   <source>Re&amp;wind …</source>
   <translation>&amp;Zurückspulen …</translation>
  </message>
  <message>
   <source>Reach a local server of this machine through Paddock's proxy</source>
   <translation>Einen lokalen Server dieses Rechners über den Proxy von Paddock erreichen</translation>
  </message>
  <message>
   <source>Reach the host of a virtual machine</source>
   <translation>Den Wirt einer virtuellen Maschine erreichen</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Read a file</source>
   <translation>Eine Datei lesen</translation>
  </message>
  <message>
   <source>Read a file outside the workspace</source>
   <translation>Eine Datei außerhalb des Arbeitsordners lesen</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <source>Read files in the machine's temporary folders</source>
   <translation>Dateien in den temporären Ordnern des Rechners lesen</translation>
  </message>
  <message>
   <source>Read the kernel's keyring</source>
   <translation>Den Schlüsselring des Kernels lesen</translation>
  </message>
  <message>
   <source>Read the memory of a process outside</source>
   <translation>Den Speicher eines Prozesses außerhalb lesen</translation>
  </message>
  <message>
   <source>Read the output of %1</source>
   <translation>Die Ausgabe von %1 lesen</translation>
  </message>
  <message>
   <source>Read the plan</source>
   <translation>Plan lesen</translation>
  </message>
  <message>
   <source>Read what lies beside the workspace</source>
   <translation>Lesen, was neben dem Arbeitsordner liegt</translation>
  </message>
  <message>
   <source>Read what lies in your home</source>
   <translation>Lesen, was in Ihrem persönlichen Ordner liegt</translation>
  </message>
  <message>
   <source>Reading outside the folder did not work, but not because it was refused.</source>
   <translation>Das Lesen außerhalb des Ordners gelang nicht, aber nicht, weil es verweigert wurde.</translation>
  </message>
  <message>
   <source>Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it.</source>
   <translation>Das Lesen außerhalb des Ordners wurde NICHT aufgehalten. Das ist ein Fehler in Paddock; bitte melden Sie ihn.</translation>
  </message>
  <message>
   <source>Reading outside the folder was stopped by the boundary.</source>
   <translation>Das Lesen außerhalb des Ordners wurde von der Grenze aufgehalten.</translation>
  </message>
  <message>
   <source>Reading the session …</source>
   <translation>Die Sitzung wird gelesen …</translation>
  </message>
  <message>
   <source>Reading the sessions for the index was stopped.</source>
   <translation>Das Lesen der Sitzungen für den Index wurde angehalten.</translation>
  </message>
  <message>
   <source>Reading was stopped.</source>
   <translation>Das Lesen wurde angehalten.</translation>
  </message>
  <message>
   <source>Reading “%1” was stopped.</source>
   <translation>Das Lesen von „%1“ wurde angehalten.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>Reads: %1</source>
   <translation>Liest: %1</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Recent folders</source>
   <translation>Zuletzt verwendete Ordner</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Reject all</source>
   <translation>Alle ablehnen</translation>
  </message>
  <message>
   <source>Reject the whole file</source>
   <translation>Ganze Datei ablehnen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>%Ln Sitzung ohne Ordner entfernen</numerusform>
    <numerusform>%Ln Sitzungen ohne Ordner entfernen</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove and lose them</source>
   <translation>Entfernen und verlieren</translation>
  </message>
  <message>
   <source>Remove the hook</source>
   <translation>Hook entfernen</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Schlüssel entfernen</translation>
  </message>
  <message>
   <source>Remove the picture %1 of %2</source>
   <translation>Bild %1 von %2 entfernen</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Regel entfernen</translation>
  </message>
  <message>
   <source>Remove worktree</source>
   <translation>Worktree entfernen</translation>
  </message>
  <message>
   <source>Removing it would lose %1 and %2 for good. Commit and merge them first, or say that they may go.</source>
   <translation>Das Entfernen würde %1 und %2 endgültig verlieren. Committen und mergen Sie sie zuerst, oder sagen Sie, dass sie verloren gehen dürfen.</translation>
  </message>
  <message>
   <source>Removing …</source>
   <translation>Wird entfernt …</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Renamed to &quot;%1&quot;.</source>
   <translation>Umbenannt in „%1“.</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>Res&amp;tore …</source>
   <translation>&amp;Wiederherstellen …</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset %1</source>
   <translation>%1 zurücksetzen</translation>
  </message>
  <message>
   <source>Resolved by the kernel below %1; a way out was refused when tried.</source>
   <translation>Vom Kernel unterhalb von %1 aufgelöst; ein Weg hinaus wurde beim Versuch verweigert.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>%Ln Datei wiederherstellen</numerusform>
    <numerusform>%Ln Dateien wiederherstellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>%Ln Datei wiederherstellen und zurückgehen</numerusform>
    <numerusform>%Ln Dateien wiederherstellen und zurückgehen</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Wiederherstellen …</translation>
  </message>
  <message>
   <source>Result of %1: %2</source>
   <translation>Ergebnis von %1: %2</translation>
  </message>
  <message>
   <source>Result of a call that is not in the log</source>
   <translation>Ergebnis eines Aufrufs, der nicht im Protokoll steht</translation>
  </message>
  <message>
   <source>Result, entry %1</source>
   <translation>Ergebnis, Eintrag %1</translation>
  </message>
  <message>
   <source>Result, entry %1:</source>
   <translation>Ergebnis, Eintrag %1:</translation>
  </message>
  <message>
   <source>Results of calls</source>
   <translation>Ergebnisse von Aufrufen</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Ergebnisse von Werkzeugen</translation>
  </message>
  <message>
   <source>Reveal Log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <source>Review (%1)</source>
   <translation>Durchsehen (%1)</translation>
  </message>
  <message>
   <source>Review what happened</source>
   <translation>Ansehen, was geschah</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Durchgesehen</translation>
  </message>
  <message>
   <source>Rewound</source>
   <translation>Zurückgespult</translation>
  </message>
  <message>
   <source>Room for kept files</source>
   <translation>Platz für aufbewahrte Dateien</translation>
  </message>
  <message>
   <source>Room for logs</source>
   <translation>Platz für Protokolle</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>Zeilen der Tabelle</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules for calls that need no question, such as &quot;Bash(make *)&quot; Edit.</source>
   <translation>Regeln für Aufrufe, die keine Frage brauchen, etwa &quot;Bash(make *)&quot; Edit.</translation>
  </message>
  <message>
   <source>Rules for calls that never run.</source>
   <translation>Regeln für Aufrufe, die nie laufen.</translation>
  </message>
  <message>
   <source>Rules in force</source>
   <translation>Geltende Regeln</translation>
  </message>
  <message>
   <source>Rules to remember, one on each line</source>
   <translation>Zu merkende Regeln, je eine in einer Zeile</translation>
  </message>
  <message>
   <source>Ruling</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>Rulings of this session</source>
   <translation>Entscheidungen dieser Sitzung</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run %1</source>
   <translation>%1 ausführen</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>Einen Befehl ausführen</translation>
  </message>
  <message>
   <source>Said once, when this much is spent; work goes on.</source>
   <translation>Wird einmal gesagt, wenn so viel ausgegeben ist; die Arbeit geht weiter.</translation>
  </message>
  <message>
   <source>Save as CSV …</source>
   <translation>Als CSV speichern …</translation>
  </message>
  <message>
   <source>Save in keychain</source>
   <translation>Im Schlüsselbund speichern</translation>
  </message>
  <message>
   <source>Save the Rulings</source>
   <translation>Entscheidungen speichern</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>Änderung speichern</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Liste speichern</translation>
  </message>
  <message>
   <source>Save this session as a file</source>
   <translation>Diese Sitzung als Datei speichern</translation>
  </message>
  <message>
   <source>Saved to %1</source>
   <translation>In %1 gespeichert</translation>
  </message>
  <message>
   <source>Saved: %1.</source>
   <translation>Gespeichert: %1.</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <source>Say more while it works …</source>
   <translation>Mehr sagen, während er arbeitet …</translation>
  </message>
  <message>
   <source>Say which model to use, by the name that its server knows.</source>
   <translation>Sagen Sie, welches Modell verwendet wird, mit dem Namen, den sein Server kennt.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search in All &amp;Sessions …</source>
   <translation>In allen &amp;Sitzungen suchen …</translation>
  </message>
  <message>
   <source>Search in all sessions</source>
   <translation>In allen Sitzungen suchen</translation>
  </message>
  <message>
   <source>Search in the settings</source>
   <translation>In den Einstellungen suchen</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Es wird gesucht …</translation>
  </message>
  <message>
   <source>Seatbelt did not take a profile: %1</source>
   <translation>Seatbelt nahm kein Profil an: %1</translation>
  </message>
  <message>
   <source>Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.</source>
   <translation>Seatbelt nahm ein Profil an. Das Profil von Paddock wurde auf macOS nie getestet, deshalb fragt jeder Befehl.</translation>
  </message>
  <message>
   <source>Second wall around files (Landlock)</source>
   <translation>Zweite Wand um Dateien (Landlock)</translation>
  </message>
  <message>
   <source>Seconds at most</source>
   <translation>Sekunden höchstens</translation>
  </message>
  <message>
   <source>See a process outside</source>
   <translation>Einen Prozess außerhalb sehen</translation>
  </message>
  <message>
   <source>Select &amp;All</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <source>Select &amp;All of the Conversation</source>
   <translation>&amp;Ganze Unterhaltung auswählen</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Selbsttest</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>%Ln Kommentar senden</numerusform>
    <numerusform>%Ln Kommentare senden</numerusform>
   </translation>
  </message>
  <message>
   <source>Send a datagram to a local server of this machine</source>
   <translation>Ein Datagramm an einen lokalen Server dieses Rechners senden</translation>
  </message>
  <message>
   <source>Send a signal to a process outside</source>
   <translation>Ein Signal an einen Prozess außerhalb senden</translation>
  </message>
  <message>
   <source>Send answers</source>
   <translation>Antworten senden</translation>
  </message>
  <message>
   <source>Send any message, and the script begins</source>
   <translation>Senden Sie irgendeine Nachricht, und das Skript beginnt</translation>
  </message>
  <message>
   <source>Send it now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <source>Send messages with</source>
   <translation>Nachrichten senden mit</translation>
  </message>
  <message>
   <source>Send the next</source>
   <translation>Nächste senden</translation>
  </message>
  <message>
   <source>Sends one request without a key, by the proxy and with the certificates that sessions use.</source>
   <translation>Sendet eine Anfrage ohne Schlüssel, über den Proxy und mit den Zertifikaten, die Sitzungen verwenden.</translation>
  </message>
  <message>
   <source>Sends the message when the turn has ended</source>
   <translation>Sendet die Nachricht, wenn die Runde zu Ende ist</translation>
  </message>
  <message>
   <source>Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.</source>
   <translation>Von Ollama, llama.cpp oder LM Studio bedient. Was der Agent liest, bleibt hier.</translation>
  </message>
  <message>
   <source>Servers of models on this machine: when you or the start page look for them.</source>
   <translation>Modellserver auf diesem Rechner: wenn Sie oder die Startseite danach suchen.</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>Session %1</source>
   <translation>Sitzung %1</translation>
  </message>
  <message>
   <source>Session %1 in %2</source>
   <translation>Sitzung %1 in %2</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>Sessions and Storage</source>
   <translation>Sitzungen und Speicher</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: SQLite's unicode61 is missing.</source>
   <translation>Sitzungen können nicht durchsucht werden: unicode61 von SQLite fehlt.</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: this system's SQLite has no FTS5.</source>
   <translation>Sitzungen können nicht durchsucht werden: Das SQLite dieses Systems hat kein FTS5.</translation>
  </message>
  <message>
   <source>Set by your administrator; it cannot be changed here.</source>
   <translation>Von Ihrer Administration gesetzt; es kann hier nicht geändert werden.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Several sessions have ids that begin with &quot;%1&quot;.</source>
   <translation>Mehrere Sitzungen haben Kennungen, die mit „%1“ beginnen.</translation>
  </message>
  <message>
   <source>Shorten long conversations</source>
   <translation>Lange Unterhaltungen kürzen</translation>
  </message>
  <message>
   <source>Shorten what the model reads</source>
   <translation>Kürzen, was das Modell liest</translation>
  </message>
  <message>
   <source>Shortened</source>
   <translation>Gekürzt</translation>
  </message>
  <message>
   <source>Shortened as you asked.</source>
   <translation>Gekürzt, wie Sie es wollten.</translation>
  </message>
  <message>
   <source>Shortened by itself from %1 tokens on.
</source>
   <translation>Ab %1 Tokens von selbst gekürzt.
</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had become too long for the model.</source>
   <translation>Gekürzt, weil die Unterhaltung für das Modell zu lang geworden war.</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had nearly filled the model's context.</source>
   <translation>Gekürzt, weil die Unterhaltung den Kontext des Modells fast gefüllt hatte.</translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>Jetzt zu kürzen (/compact) würde %Ln Eintrag durch eine Zusammenfassung ersetzen.
</numerusform>
    <numerusform>Jetzt zu kürzen (/compact) würde %Ln Einträge durch eine Zusammenfassung ersetzen.
</numerusform>
   </translation>
  </message>
  <message>
   <source>Shortening the conversation …</source>
   <translation>Die Unterhaltung wird gekürzt …</translation>
  </message>
  <message>
   <source>Shortening the conversation…</source>
   <translation>Die Unterhaltung wird gekürzt…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>%n weitere Zeile zeigen</numerusform>
    <numerusform>%n weitere Zeilen zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show blanks and tabs</source>
   <translation>Leerzeichen und Tabulatoren zeigen</translation>
  </message>
  <message>
   <source>Show in File Manager</source>
   <translation>In der Dateiverwaltung zeigen</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show in the file manager</source>
   <translation>In der Dateiverwaltung zeigen</translation>
  </message>
  <message>
   <source>Show keys and commands</source>
   <translation>Tasten und Befehle zeigen</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>Groß zeigen</translation>
  </message>
  <message>
   <source>Show the Changes &amp;Large</source>
   <translation>Änderungen &amp;groß zeigen</translation>
  </message>
  <message>
   <source>Show the change</source>
   <translation>Änderung zeigen</translation>
  </message>
  <message>
   <source>Show the folder's files</source>
   <translation>Die Dateien des Ordners zeigen</translation>
  </message>
  <message>
   <source>Show the folders that are trusted.</source>
   <translation>Die Ordner zeigen, denen vertraut wird.</translation>
  </message>
  <message>
   <source>Show the output of commands</source>
   <translation>Die Ausgabe von Befehlen zeigen</translation>
  </message>
  <message>
   <source>Show the plan and its steps</source>
   <translation>Den Plan und seine Schritte zeigen</translation>
  </message>
  <message>
   <source>Show the whole file</source>
   <translation>Ganze Datei zeigen</translation>
  </message>
  <message>
   <source>Show the whole file %1</source>
   <translation>Ganze Datei %1 zeigen</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Zeigen, was sich geändert hat</translation>
  </message>
  <message>
   <source>Show what fills the model's context</source>
   <translation>Zeigen, was den Kontext des Modells füllt</translation>
  </message>
  <message>
   <source>Show what holds the agent inside the folder</source>
   <translation>Zeigen, was den Agenten im Ordner hält</translation>
  </message>
  <message>
   <source>Show who allowed and refused what</source>
   <translation>Zeigen, wer was erlaubt und abgelehnt hat</translation>
  </message>
  <message>
   <source>Side by side where there is room</source>
   <translation>Nebeneinander, wo Platz ist</translation>
  </message>
  <message>
   <source>Since %1: %2</source>
   <translation>Seit %1: %2</translation>
  </message>
  <message>
   <source>Since checkpoint …</source>
   <translation>Seit Prüfpunkt …</translation>
  </message>
  <message>
   <source>Since entry %L1</source>
   <translation>Seit Eintrag %L1</translation>
  </message>
  <message>
   <source>Since the last commit</source>
   <translation>Seit dem letzten Commit</translation>
  </message>
  <message>
   <source>Size of the conversation's text</source>
   <translation>Größe des Textes der Unterhaltung</translation>
  </message>
  <message>
   <source>So much is different that not all of it was compared.</source>
   <translation>So viel ist anders, dass nicht alles verglichen wurde.</translation>
  </message>
  <message>
   <source>Some folders could not be read, so there may be more changes in them.</source>
   <translation>Einige Ordner konnten nicht gelesen werden, darin können also weitere Änderungen sein.</translation>
  </message>
  <message>
   <source>Some folders could not be read.</source>
   <translation>Einige Ordner konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Something else …</source>
   <translation>Etwas anderes …</translation>
  </message>
  <message>
   <source>Span of time</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Start more processes than are allowed</source>
   <translation>Mehr Prozesse starten, als erlaubt sind</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Stay awake during work</source>
   <translation>Während der Arbeit wach bleiben</translation>
  </message>
  <message>
   <source>Steer</source>
   <translation>Lenken</translation>
  </message>
  <message>
   <source>Steer with it now</source>
   <translation>Jetzt damit lenken</translation>
  </message>
  <message>
   <source>Steer: read after the tool at work. Queue: sent at the end of the turn</source>
   <translation>Lenken: wird nach dem laufenden Werkzeug gelesen. Einreihen: wird am Ende der Runde gesendet</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop %1</source>
   <translation>%1 anhalten</translation>
  </message>
  <message>
   <source>Stop a prompt at</source>
   <translation>Eine Aufforderung anhalten bei</translation>
  </message>
  <message>
   <source>Stop a session at</source>
   <translation>Eine Sitzung anhalten bei</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <source>Stop and delete</source>
   <translation>Anhalten und löschen</translation>
  </message>
  <message>
   <source>Stop for the day at</source>
   <translation>Für den Tag anhalten bei</translation>
  </message>
  <message>
   <source>Stop in a folder at</source>
   <translation>In einem Ordner anhalten bei</translation>
  </message>
  <message>
   <source>Stop the running turn</source>
   <translation>Die laufende Runde anhalten</translation>
  </message>
  <message>
   <source>Stop the turn first: changes can only be taken back between turns.</source>
   <translation>Halten Sie zuerst die Runde an: Änderungen können nur zwischen Runden zurückgenommen werden.</translation>
  </message>
  <message>
   <source>Stop the turn first: files and conversation can only be brought back between turns.</source>
   <translation>Halten Sie zuerst die Runde an: Dateien und Unterhaltung können nur zwischen Runden zurückgebracht werden.</translation>
  </message>
  <message>
   <source>Stop the turn first: the worktree can only be removed between turns.</source>
   <translation>Halten Sie zuerst die Runde an: Der Worktree kann nur zwischen Runden entfernt werden.</translation>
  </message>
  <message>
   <source>Stop was asked for.</source>
   <translation>Es sollte angehalten werden.</translation>
  </message>
  <message>
   <source>Stop, when the field is empty</source>
   <translation>Anhalten, wenn das Feld leer ist</translation>
  </message>
  <message>
   <source>Stopped at the limit of answers for one prompt. Send a message to go on.</source>
   <translation>Angehalten an der Grenze der Antworten für eine Aufforderung. Senden Sie eine Nachricht, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Stopped by you. Send a message to go on.</source>
   <translation>Von Ihnen angehalten. Senden Sie eine Nachricht, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Stopped: the budget is used up.</source>
   <translation>Angehalten: Das Budget ist aufgebraucht.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>Stops the running turn. Escape in the empty field does the same.</source>
   <translation>Hält die laufende Runde an. Escape im leeren Feld tut dasselbe.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>System call filter</source>
   <translation>Filter für Systemaufrufe</translation>
  </message>
  <message>
   <source>System calls that reach other processes, keys, mounts and devices are refused.</source>
   <translation>Systemaufrufe, die andere Prozesse, Schlüssel, Einhängepunkte und Geräte erreichen, werden verweigert.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Systemaufforderung</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>TITEL</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Schlagwörter …</translation>
  </message>
  <message>
   <source>Tags, with blanks between them</source>
   <translation>Schlagwörter, durch Leerzeichen getrennt</translation>
  </message>
  <message>
   <source>Tags: %1.</source>
   <translation>Schlagwörter: %1.</translation>
  </message>
  <message>
   <source>Take Them from There</source>
   <translation>Dort wegnehmen</translation>
  </message>
  <message>
   <source>Take an open file from a process outside</source>
   <translation>Eine offene Datei von einem Prozess außerhalb nehmen</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back the conversation only.</source>
   <translation>Nur die Unterhaltung zurücknehmen.</translation>
  </message>
  <message>
   <source>Take from the Archive</source>
   <translation>Aus dem Archiv holen</translation>
  </message>
  <message>
   <source>Take more memory than is allowed</source>
   <translation>Mehr Speicher nehmen, als erlaubt ist</translation>
  </message>
  <message>
   <source>Take over a process outside as a debugger</source>
   <translation>Einen Prozess außerhalb als Debugger übernehmen</translation>
  </message>
  <message>
   <source>Take the last rewind back.</source>
   <translation>Das letzte Zurückspulen rückgängig machen.</translation>
  </message>
  <message>
   <source>Take the trust back</source>
   <translation>Vertrauen entziehen</translation>
  </message>
  <message>
   <source>Take the trust back.</source>
   <translation>Das Vertrauen entziehen.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>Taken back in %1.</source>
   <translation>In %1 zurückgenommen.</translation>
  </message>
  <message numerus="yes">
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>In %Ln Datei zurückgenommen.</numerusform>
    <numerusform>In %Ln Dateien zurückgenommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tell when a day costs</source>
   <translation>Melden, wenn ein Tag so viel kostet</translation>
  </message>
  <message>
   <source>Tell when a folder costs</source>
   <translation>Melden, wenn ein Ordner so viel kostet</translation>
  </message>
  <message>
   <source>Tell when a prompt costs</source>
   <translation>Melden, wenn eine Aufforderung so viel kostet</translation>
  </message>
  <message>
   <source>Tell when a session costs</source>
   <translation>Melden, wenn eine Sitzung so viel kostet</translation>
  </message>
  <message>
   <source>Tell when a turn ends</source>
   <translation>Melden, wenn eine Runde endet</translation>
  </message>
  <message>
   <source>Tells when a session that is not in view needs you, fails or reaches a budget.</source>
   <translation>Meldet, wenn eine Sitzung, die nicht zu sehen ist, Sie braucht, fehlschlägt oder ein Budget erreicht.</translation>
  </message>
  <message>
   <source>Tenths of a degree</source>
   <translation>Zehntelgrad</translation>
  </message>
  <message>
   <source>Terminal</source>
   <translation>Terminal</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>Verbindung prüfen</translation>
  </message>
  <message>
   <source>Text of PDF files needs pdftotext. Install the package poppler-utils.</source>
   <translation>Text aus PDF-Dateien braucht pdftotext. Installieren Sie das Paket poppler-utils.</translation>
  </message>
  <message>
   <source>That does not fit here. Nothing was saved.</source>
   <translation>Das passt hier nicht. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>That is no address to test. It looks like https://api.example.org.</source>
   <translation>Das ist keine Adresse zum Prüfen. Sie sieht aus wie https://api.example.org.</translation>
  </message>
  <message>
   <source>That was the tour. What came of it:</source>
   <translation>Das war der Rundgang. Was dabei herauskam:</translation>
  </message>
  <message>
   <source>The PDF took longer than 30 seconds. Ask for fewer pages.</source>
   <translation>Das PDF brauchte länger als 30 Sekunden. Fragen Sie nach weniger Seiten.</translation>
  </message>
  <message>
   <source>The Paddock that runs is of another version. Close it first.</source>
   <translation>Das Paddock, das läuft, hat eine andere Version. Schließen Sie es zuerst.</translation>
  </message>
  <message>
   <source>The Python module %1 reaches the network.</source>
   <translation>Das Python-Modul %1 greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>The account at %1 has no credit left. Add credit there, or choose another provider.</source>
   <translation>Das Konto bei %1 hat kein Guthaben mehr. Laden Sie es dort auf, oder wählen Sie einen anderen Anbieter.</translation>
  </message>
  <message>
   <source>The address &quot;%1&quot; runs a program.</source>
   <translation>Die Adresse „%1“ führt ein Programm aus.</translation>
  </message>
  <message>
   <source>The address %1 cannot be requested. It has to be a whole http or https address.</source>
   <translation>Die Adresse %1 kann nicht abgefragt werden. Sie muss eine vollständige http- oder https-Adresse sein.</translation>
  </message>
  <message>
   <source>The address cannot be read. Check how it is written.</source>
   <translation>Die Adresse kann nicht gelesen werden. Prüfen Sie, wie sie geschrieben ist.</translation>
  </message>
  <message>
   <source>The address has no host.</source>
   <translation>Die Adresse hat keinen Host.</translation>
  </message>
  <message>
   <source>The address has no proper port. Ports go from 1 to 65535.</source>
   <translation>Die Adresse hat keinen richtigen Port. Ports gehen von 1 bis 65535.</translation>
  </message>
  <message>
   <source>The address holds a space, a backslash or an invisible character, so it could be read in two ways. Write it without.</source>
   <translation>Die Adresse enthält ein Leerzeichen, einen umgekehrten Schrägstrich oder ein unsichtbares Zeichen und könnte so auf zwei Arten gelesen werden. Schreiben Sie sie ohne.</translation>
  </message>
  <message>
   <source>The address holds a user name. Write it without the part before the @ sign.</source>
   <translation>Die Adresse enthält einen Benutzernamen. Schreiben Sie sie ohne den Teil vor dem @.</translation>
  </message>
  <message>
   <source>The address holds an @ sign behind a # sign, so it could be read in two ways.</source>
   <translation>Die Adresse enthält ein @ hinter einem # und könnte so auf zwei Arten gelesen werden.</translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>Der Agent stellt Ihnen %n Frage</numerusform>
    <numerusform>Der Agent stellt Ihnen %n Fragen</numerusform>
   </translation>
  </message>
  <message>
   <source>The agent asks you something</source>
   <translation>Der Agent fragt Sie etwas</translation>
  </message>
  <message>
   <source>The agent asks you something.</source>
   <translation>Der Agent fragt Sie etwas.</translation>
  </message>
  <message>
   <source>The agent is at work</source>
   <translation>Der Agent arbeitet</translation>
  </message>
  <message>
   <source>The agent is at work. Stop the turn, or wait until it has ended, and run your command then.</source>
   <translation>Der Agent arbeitet. Halten Sie die Runde an oder warten Sie ihr Ende ab, und führen Sie Ihren Befehl dann aus.</translation>
  </message>
  <message>
   <source>The agent is told that you did not answer, and goes on.</source>
   <translation>Dem Agenten wird gesagt, dass Sie nicht geantwortet haben, und er macht weiter.</translation>
  </message>
  <message>
   <source>The agent works in the folder that you choose or drop here. File tools open files only inside it; which walls stand around commands is tried on this machine, and the shield tells.</source>
   <translation>Der Agent arbeitet in dem Ordner, den Sie wählen oder hier ablegen. Dateiwerkzeuge öffnen nur Dateien darin; welche Wände um Befehle stehen, wird auf diesem Rechner ausprobiert, und der Schild sagt es.</translation>
  </message>
  <message>
   <source>The agent works in this program. No session is in view.</source>
   <translation>Der Agent arbeitet in diesem Programm. Keine Sitzung ist zu sehen.</translation>
  </message>
  <message>
   <source>The agent works in this program. Press to go to the conversation.</source>
   <translation>Der Agent arbeitet in diesem Programm. Drücken Sie, um zur Unterhaltung zu gehen.</translation>
  </message>
  <message>
   <source>The agent's steps</source>
   <translation>Die Schritte des Agenten</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than the limit of %2.</source>
   <translation>Die Antwort von %1 ist größer als die Grenze von %2.</translation>
  </message>
  <message>
   <source>The archive is on another machine.</source>
   <translation>Das Archiv ist auf einem anderen Rechner.</translation>
  </message>
  <message>
   <source>The branch “%1” exists already. Choose another name.</source>
   <translation>Den Branch „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>The budget of %1 cannot be kept, because a price is not known. The turn was ended.</source>
   <translation>Das Budget von %1 kann nicht eingehalten werden, weil ein Preis nicht bekannt ist. Die Runde wurde beendet.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 cannot be kept: the price of the model is not known.</source>
   <translation>Das Budget von %1 für %2 kann nicht eingehalten werden: Der Preis des Modells ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 is used up (%3). Raise it to go on.</source>
   <translation>Das Budget von %1 für %2 ist aufgebraucht (%3). Erhöhen Sie es, um weiterzumachen.</translation>
  </message>
  <message>
   <source>The built-in prices are used.</source>
   <translation>Es gelten die eingebauten Preise.</translation>
  </message>
  <message>
   <source>The call cannot run as a hook changed it. %1</source>
   <translation>Der Aufruf kann so, wie ein Hook ihn änderte, nicht laufen. %1</translation>
  </message>
  <message>
   <source>The call cannot run like this. %1</source>
   <translation>Der Aufruf kann so nicht laufen. %1</translation>
  </message>
  <message>
   <source>The certificate file %1 could not be read. Check the CA file in the settings.</source>
   <translation>Die Zertifikatsdatei %1 konnte nicht gelesen werden. Prüfen Sie die CA-Datei in den Einstellungen.</translation>
  </message>
  <message>
   <source>The certificate of %1 was not accepted (%2). If your network inspects traffic, name its certificate authority as the CA file in the settings.</source>
   <translation>Das Zertifikat von %1 wurde nicht angenommen (%2). Wenn Ihr Netz den Verkehr prüft, nennen Sie dessen Zertifizierungsstelle als CA-Datei in den Einstellungen.</translation>
  </message>
  <message>
   <source>The code could not be written to %1 for the editor: %2</source>
   <translation>Der Code konnte für den Editor nicht nach %1 geschrieben werden: %2</translation>
  </message>
  <message>
   <source>The code names &quot;%1&quot;, which leads outside the workspace.</source>
   <translation>Der Code nennt „%1“, was aus dem Arbeitsordner hinausführt.</translation>
  </message>
  <message>
   <source>The command cannot be read for certain: %1.</source>
   <translation>Der Befehl kann nicht sicher gelesen werden: %1.</translation>
  </message>
  <message>
   <source>The command, to be corrected</source>
   <translation>Der Befehl, zum Korrigieren</translation>
  </message>
  <message>
   <source>The connection to %1 ended in the middle of the answer.</source>
   <translation>Die Verbindung zu %1 endete mitten in der Antwort.</translation>
  </message>
  <message>
   <source>The connection to %1 was lost before the answer was complete. Try again.</source>
   <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort vollständig war. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The conversation could not be shortened, and goes on as it is. %1</source>
   <translation>Die Unterhaltung konnte nicht gekürzt werden und geht weiter, wie sie ist. %1</translation>
  </message>
  <message>
   <source>The conversation goes on after entry %L1; what followed it counts no more.</source>
   <translation>Die Unterhaltung geht nach Eintrag %L1 weiter; was darauf folgte, zählt nicht mehr.</translation>
  </message>
  <message>
   <source>The conversation goes on from there.</source>
   <translation>Die Unterhaltung geht von dort weiter.</translation>
  </message>
  <message>
   <source>The conversation is longer than the model at %1 can read. Begin a new session, or choose a model with a larger context window.</source>
   <translation>Die Unterhaltung ist länger, als das Modell bei %1 lesen kann. Beginnen Sie eine neue Sitzung, oder wählen Sie ein Modell mit größerem Kontextfenster.</translation>
  </message>
  <message>
   <source>The conversation is never compacted by itself.</source>
   <translation>Die Unterhaltung wird nie von selbst gekürzt.</translation>
  </message>
  <message>
   <source>The conversation would go from about %1 to about %2 tokens. The log keeps all of it.</source>
   <translation>Die Unterhaltung käme von etwa %1 auf etwa %2 Tokens. Das Protokoll behält alles.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist.</source>
   <translation>Das Verzeichnis %1 gibt es nicht.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist. Name one with --cwd.</source>
   <translation>Das Verzeichnis %1 gibt es nicht. Nennen Sie eines mit --cwd.</translation>
  </message>
  <message>
   <source>The directory to judge for; the current one if not given.</source>
   <translation>Das Verzeichnis, für das geurteilt wird; ohne Angabe das aktuelle.</translation>
  </message>
  <message>
   <source>The directory to work in; the current one if not given.</source>
   <translation>Das Verzeichnis, in dem gearbeitet wird; ohne Angabe das aktuelle.</translation>
  </message>
  <message>
   <source>The edit failed; its card says why.</source>
   <translation>Die Änderung ist fehlgeschlagen; ihre Karte sagt, warum.</translation>
  </message>
  <message>
   <source>The edit was made.</source>
   <translation>Die Änderung wurde gemacht.</translation>
  </message>
  <message>
   <source>The edit was not allowed, so the file is as it was.</source>
   <translation>Die Änderung wurde nicht erlaubt, die Datei ist also, wie sie war.</translation>
  </message>
  <message>
   <source>The editor %1 was not found. Settings, General has its command.</source>
   <translation>Der Editor %1 wurde nicht gefunden. Sein Befehl steht unter Einstellungen, Allgemein.</translation>
  </message>
  <message>
   <source>The editor's command &quot;%1&quot; names no program.</source>
   <translation>Der Befehl des Editors „%1“ nennt kein Programm.</translation>
  </message>
  <message>
   <source>The export cannot be written to %1: %2.</source>
   <translation>Der Export kann nicht nach %1 geschrieben werden: %2.</translation>
  </message>
  <message>
   <source>The export cannot be written: %1.</source>
   <translation>Der Export kann nicht geschrieben werden: %1.</translation>
  </message>
  <message>
   <source>The fence cannot stand here, so nothing was run. %1</source>
   <translation>Der Zaun kann hier nicht stehen, also wurde nichts ausgeführt. %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was committed: %1</source>
   <translation>Der Zaun konnte nicht gebaut werden, also wurde nichts committet: %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was run. %1</source>
   <translation>Der Zaun konnte nicht gebaut werden, also wurde nichts ausgeführt. %1</translation>
  </message>
  <message>
   <source>The fence that keeps commands inside the workspace does not stand here, and the settings say that no command runs then.</source>
   <translation>Der Zaun, der Befehle im Arbeitsordner hält, steht hier nicht, und die Einstellungen sagen, dass dann kein Befehl läuft.</translation>
  </message>
  <message>
   <source>The file %1 cannot be read: %2.</source>
   <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does.</source>
   <translation>Die Datei %1 beginnt nicht wie eine Sitzung von Paddock.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does. It was left as it is.</source>
   <translation>Die Datei %1 beginnt nicht wie eine Sitzung von Paddock. Sie wurde gelassen, wie sie ist.</translation>
  </message>
  <message>
   <source>The file %1 does not exist.</source>
   <translation>Die Datei %1 gibt es nicht.</translation>
  </message>
  <message>
   <source>The file %1 exists. Name another, or replace it with --force.</source>
   <translation>Die Datei %1 gibt es schon. Nennen Sie eine andere, oder ersetzen Sie sie mit --force.</translation>
  </message>
  <message>
   <source>The file %1 holds no certificate in PEM form. Check the CA file in the settings.</source>
   <translation>Die Datei %1 enthält kein Zertifikat in PEM-Form. Prüfen Sie die CA-Datei in den Einstellungen.</translation>
  </message>
  <message>
   <source>The file %1 holds no conversation of Claude Code.</source>
   <translation>Die Datei %1 enthält keine Unterhaltung von Claude Code.</translation>
  </message>
  <message>
   <source>The file %1 is no index of sessions of Paddock's. It was left as it is; move it away, so that the index can be kept there.</source>
   <translation>Die Datei %1 ist kein Index von Sitzungen von Paddock. Sie wurde gelassen, wie sie ist; legen Sie sie woandershin, damit der Index dort liegen kann.</translation>
  </message>
  <message>
   <source>The file %1 is not there any more.</source>
   <translation>Die Datei %1 ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The file cannot be read: %1.</source>
   <translation>Die Datei kann nicht gelesen werden: %1.</translation>
  </message>
  <message>
   <source>The file did not end with a line end, and does now</source>
   <translation>Die Datei endete nicht mit einem Zeilenende und tut es jetzt</translation>
  </message>
  <message>
   <source>The file does not end with a line end any more</source>
   <translation>Die Datei endet nicht mehr mit einem Zeilenende</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>Die Datei hat %n Zeile.</numerusform>
    <numerusform>Die Datei hat %n Zeilen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is too large to be kept.</source>
   <translation>Die Datei ist zu groß, um aufbewahrt zu werden.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>Die Datei, die geschrieben wird.</translation>
  </message>
  <message>
   <source>The files are already as they were then.</source>
   <translation>Die Dateien sind schon, wie sie damals waren.</translation>
  </message>
  <message>
   <source>The files were brought back, but that could not be written to the session: %1</source>
   <translation>Die Dateien wurden zurückgeholt, aber das konnte nicht in die Sitzung geschrieben werden: %1</translation>
  </message>
  <message>
   <source>The folder</source>
   <translation>Der Ordner</translation>
  </message>
  <message>
   <source>The folder %1 could not be made for this user alone, so a second start cannot find this one.</source>
   <translation>Der Ordner %1 konnte nicht für diesen Benutzer allein angelegt werden, ein zweiter Start kann diesen also nicht finden.</translation>
  </message>
  <message>
   <source>The folder %1 could not be made: %2.</source>
   <translation>Der Ordner %1 konnte nicht angelegt werden: %2.</translation>
  </message>
  <message>
   <source>The folder %1 does not exist.</source>
   <translation>Den Ordner %1 gibt es nicht.</translation>
  </message>
  <message>
   <source>The folder %1 for sessions cannot be made: %2.</source>
   <translation>Der Ordner %1 für Sitzungen kann nicht angelegt werden: %2.</translation>
  </message>
  <message>
   <source>The folder %1 for the index of sessions cannot be made: %2.</source>
   <translation>Der Ordner %1 für den Index der Sitzungen kann nicht angelegt werden: %2.</translation>
  </message>
  <message>
   <source>The folder %1 is not there any more.</source>
   <translation>Der Ordner %1 ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The folder %1 of this session is gone. The session can be read; to go on with it, bring the folder back or say where it is now.</source>
   <translation>Der Ordner %1 dieser Sitzung ist weg. Die Sitzung kann gelesen werden; um mit ihr weiterzumachen, bringen Sie den Ordner zurück oder sagen Sie, wo er jetzt ist.</translation>
  </message>
  <message>
   <source>The folder belongs to another repository.</source>
   <translation>Der Ordner gehört zu einem anderen Repository.</translation>
  </message>
  <message>
   <source>The folder holds more files, shared files or nested repositories than are looked at; those beyond %1 of a kind are not protected from commands.</source>
   <translation>Der Ordner enthält mehr Dateien, gemeinsame Dateien oder verschachtelte Repositorys, als angesehen werden; die jenseits von %1 je Art sind vor Befehlen nicht geschützt.</translation>
  </message>
  <message>
   <source>The folder lies in no git repository.</source>
   <translation>Der Ordner liegt in keinem Git-Repository.</translation>
  </message>
  <message>
   <source>The folder of this session, %1, is gone or lies elsewhere, so no files can be brought back. --conversation still works.</source>
   <translation>Der Ordner dieser Sitzung, %1, ist weg oder liegt woanders, deshalb können keine Dateien zurückgeholt werden. --conversation geht weiterhin.</translation>
  </message>
  <message>
   <source>The folder “%1” cannot be made: %2.</source>
   <translation>Der Ordner „%1“ kann nicht angelegt werden: %2.</translation>
  </message>
  <message>
   <source>The folder; the current one if not given.</source>
   <translation>Der Ordner; ohne Angabe der aktuelle.</translation>
  </message>
  <message>
   <source>The git repository cannot be read: %1</source>
   <translation>Das Git-Repository kann nicht gelesen werden: %1</translation>
  </message>
  <message>
   <source>The git repository is bare: it has no working copy.</source>
   <translation>Das Git-Repository ist „bare“: Es hat keine Arbeitskopie.</translation>
  </message>
  <message>
   <source>The git setting %1 may run a program.</source>
   <translation>Die git-Einstellung %1 kann ein Programm ausführen.</translation>
  </message>
  <message>
   <source>The hook %1 allowed it.</source>
   <translation>Der Hook %1 hat es erlaubt.</translation>
  </message>
  <message>
   <source>The hook %1 denied it.</source>
   <translation>Der Hook %1 hat es abgelehnt.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2.</source>
   <translation>Der Hook %1 ist fehlgeschlagen: %2.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2. A hook that guards calls and fails denies them; correct it or take it out of the settings.</source>
   <translation>Der Hook %1 ist fehlgeschlagen: %2. Ein Hook, der Aufrufe bewacht und fehlschlägt, lehnt sie ab; korrigieren Sie ihn, oder nehmen Sie ihn aus den Einstellungen.</translation>
  </message>
  <message>
   <source>The hook %1 in the settings uses &quot;%2&quot;, which is not supported. Take it out.</source>
   <translation>Der Hook %1 in den Einstellungen verwendet „%2“, was nicht unterstützt wird. Nehmen Sie es heraus.</translation>
  </message>
  <message>
   <source>The hook %1 refuses this call</source>
   <translation>Der Hook %1 lehnt diesen Aufruf ab</translation>
  </message>
  <message>
   <source>The hook %1 said no without a reason.</source>
   <translation>Der Hook %1 sagte ohne Begründung nein.</translation>
  </message>
  <message>
   <source>The hook %1 wants you to be asked.</source>
   <translation>Der Hook %1 möchte, dass Sie gefragt werden.</translation>
  </message>
  <message>
   <source>The hooks of %1 in the settings must be a list.</source>
   <translation>Die Hooks von %1 in den Einstellungen müssen eine Liste sein.</translation>
  </message>
  <message>
   <source>The host %1 is not a proper name.</source>
   <translation>Der Host %1 ist kein richtiger Name.</translation>
  </message>
  <message>
   <source>The host of the address holds a character that only looks like a dot.</source>
   <translation>Der Host der Adresse enthält ein Zeichen, das nur wie ein Punkt aussieht.</translation>
  </message>
  <message>
   <source>The host of the address holds a percent sign. Write it in plain letters.</source>
   <translation>Der Host der Adresse enthält ein Prozentzeichen. Schreiben Sie ihn in einfachen Buchstaben.</translation>
  </message>
  <message>
   <source>The id of the new session, a UUID.</source>
   <translation>Die Kennung der neuen Sitzung, eine UUID.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be opened: %2.</source>
   <translation>Der Index der Sitzungen %1 kann nicht geöffnet werden: %2.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be used: %2.</source>
   <translation>Der Index der Sitzungen %1 kann nicht verwendet werden: %2.</translation>
  </message>
  <message>
   <source>The input for a program could not be kept in memory: %1</source>
   <translation>Die Eingabe für ein Programm konnte nicht im Speicher gehalten werden: %1</translation>
  </message>
  <message>
   <source>The input of %1 does not say what it would touch: %2</source>
   <translation>Die Eingabe von %1 sagt nicht, was es berühren würde: %2</translation>
  </message>
  <message>
   <source>The kernel does not take the filter: %1</source>
   <translation>Der Kernel nimmt den Filter nicht an: %1</translation>
  </message>
  <message>
   <source>The kernel's Landlock, version %1, refuses writes outside on its own.</source>
   <translation>Landlock des Kernels, Version %1, verweigert Schreiben außerhalb von sich aus.</translation>
  </message>
  <message>
   <source>The key comes from the environment, which overrides the keychain.</source>
   <translation>Der Schlüssel kommt aus der Umgebung, die den Schlüsselbund übersteuert.</translation>
  </message>
  <message>
   <source>The key for %1 could not be read from the keychain. Check that the keychain is unlocked.</source>
   <translation>Der Schlüssel für %1 konnte nicht aus dem Schlüsselbund gelesen werden. Prüfen Sie, ob der Schlüsselbund entsperrt ist.</translation>
  </message>
  <message>
   <source>The key for %1 could not be removed from the keychain. Check that the keychain is unlocked.</source>
   <translation>Der Schlüssel für %1 konnte nicht aus dem Schlüsselbund entfernt werden. Prüfen Sie, ob der Schlüsselbund entsperrt ist.</translation>
  </message>
  <message>
   <source>The key for %1 could not be saved in the keychain. Check that a keychain exists and is unlocked, or keep the key in memory for this run.</source>
   <translation>Der Schlüssel für %1 konnte nicht im Schlüsselbund gespeichert werden. Prüfen Sie, ob es einen Schlüsselbund gibt und er entsperrt ist, oder halten Sie den Schlüssel für diesen Lauf im Speicher.</translation>
  </message>
  <message>
   <source>The key for %1 is in the keychain.</source>
   <translation>Der Schlüssel für %1 ist im Schlüsselbund.</translation>
  </message>
  <message>
   <source>The key is kept in memory until Paddock ends, and nowhere else.</source>
   <translation>Der Schlüssel wird im Speicher gehalten, bis Paddock endet, und nirgends sonst.</translation>
  </message>
  <message>
   <source>The key is kept in the keychain of your system.</source>
   <translation>Der Schlüssel liegt im Schlüsselbund Ihres Systems.</translation>
  </message>
  <message>
   <source>The key works, and the model answered.</source>
   <translation>Der Schlüssel funktioniert, und das Modell hat geantwortet.</translation>
  </message>
  <message>
   <source>The keychain cannot be reached because this login has no D-Bus session. Set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>Der Schlüsselbund ist nicht erreichbar, weil diese Anmeldung keine D-Bus-Sitzung hat. Setzen Sie den Schlüssel in seiner Umgebungsvariablen, oder halten Sie ihn für diesen Lauf im Speicher.</translation>
  </message>
  <message>
   <source>The keychain did not answer. Perhaps a window of the desktop still asks for its password; answer it and try again.</source>
   <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht fragt noch ein Fenster nach seinem Passwort; beantworten Sie es und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The keychain did not give back what it was given to keep.</source>
   <translation>Der Schlüsselbund gab nicht zurück, was er aufbewahren sollte.</translation>
  </message>
  <message>
   <source>The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.</source>
   <translation>Der Schlüsselbund ließ Paddock den Eintrag für %1 nicht verwenden. Entsperren Sie den Schlüsselbund und erlauben Sie es.</translation>
  </message>
  <message>
   <source>The keychain holds no key for %1 any more.</source>
   <translation>Der Schlüsselbund enthält keinen Schlüssel für %1 mehr.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again.</source>
   <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The keychain is there but cannot keep anything. Create or unlock its default keyring, set keys in their environment variables, or keep them in memory for this run.</source>
   <translation>Der Schlüsselbund ist da, kann aber nichts aufbewahren. Legen Sie den Standardschlüsselbund an oder entsperren Sie ihn, setzen Sie Schlüssel in ihren Umgebungsvariablen, oder halten Sie sie für diesen Lauf im Speicher.</translation>
  </message>
  <message>
   <source>The keychain is waiting for you; it may have opened a window.</source>
   <translation>Der Schlüsselbund wartet auf Sie; vielleicht hat er ein Fenster geöffnet.</translation>
  </message>
  <message>
   <source>The keychain works.</source>
   <translation>Der Schlüsselbund funktioniert.</translation>
  </message>
  <message>
   <source>The last entry of this session lacked its line end; nothing was lost.</source>
   <translation>Dem letzten Eintrag dieser Sitzung fehlte das Zeilenende; nichts ging verloren.</translation>
  </message>
  <message>
   <source>The latest plan</source>
   <translation>Der neueste Plan</translation>
  </message>
  <message>
   <source>The life of sessions</source>
   <translation>Das Leben von Sitzungen</translation>
  </message>
  <message>
   <source>The line is not a JSON object.</source>
   <translation>Die Zeile ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <source>The line is not entry %1 of a session.</source>
   <translation>Die Zeile ist nicht Eintrag %1 einer Sitzung.</translation>
  </message>
  <message>
   <source>The line says that it is entry %1 where entry %2 must stand.</source>
   <translation>Die Zeile sagt, sie sei Eintrag %1, wo Eintrag %2 stehen muss.</translation>
  </message>
  <message>
   <source>The link %1 cannot be read.</source>
   <translation>Die Verknüpfung %1 kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The link is too long to be one of Paddock's.</source>
   <translation>Der Link ist zu lang, um einer von Paddock zu sein.</translation>
  </message>
  <message>
   <source>The link's folder %1 does not exist.</source>
   <translation>Den Ordner %1 des Links gibt es nicht.</translation>
  </message>
  <message>
   <source>The link's folder has characters that cannot be seen: %1</source>
   <translation>Der Ordner des Links hat Zeichen, die nicht zu sehen sind: %1</translation>
  </message>
  <message>
   <source>The list of models %1 cannot be read: %2.</source>
   <translation>Die Modellliste %1 kann nicht gelesen werden: %2.</translation>
  </message>
  <message>
   <source>The log of session %1 is not as it was written: %2</source>
   <translation>Das Protokoll der Sitzung %1 ist nicht, wie es geschrieben wurde: %2</translation>
  </message>
  <message>
   <source>The longest single answer to ask the model for.</source>
   <translation>Die längste einzelne Antwort, um die das Modell gebeten wird.</translation>
  </message>
  <message>
   <source>The look at the files was stopped.</source>
   <translation>Der Blick auf die Dateien wurde angehalten.</translation>
  </message>
  <message>
   <source>The matcher %1 of a hook in the settings is no regular expression: %2</source>
   <translation>Der matcher %1 eines Hooks in den Einstellungen ist kein regulärer Ausdruck: %2</translation>
  </message>
  <message>
   <source>The message to go back to.</source>
   <translation>Die Nachricht, zu der zurückgegangen wird.</translation>
  </message>
  <message>
   <source>The message was taken out of the queue. The Up key in the empty field brings it back.</source>
   <translation>Die Nachricht wurde aus der Warteschlange genommen. Die Taste Hoch im leeren Feld holt sie zurück.</translation>
  </message>
  <message>
   <source>The mode answers what would be asked: %1</source>
   <translation>Der Modus beantwortet, was gefragt würde: %1</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <source>The model is answering …</source>
   <translation>Das Modell antwortet …</translation>
  </message>
  <message>
   <source>The model reads %1 as instructions in any case; the boundary holds all the same.</source>
   <translation>Das Modell liest %1 auf jeden Fall als Anweisungen; die Grenze gilt trotzdem.</translation>
  </message>
  <message>
   <source>The model reads %1 of %2 tokens with the next message.</source>
   <translation>Das Modell liest mit der nächsten Nachricht %1 von %2 Tokens.</translation>
  </message>
  <message>
   <source>The model reads %1 tokens with the next message.</source>
   <translation>Das Modell liest mit der nächsten Nachricht %1 Tokens.</translation>
  </message>
  <message>
   <source>The model to use where none is chosen.</source>
   <translation>Das Modell, wo keines gewählt ist.</translation>
  </message>
  <message>
   <source>The model to use with this provider. Without one, the provider's usual model.</source>
   <translation>Das Modell für diesen Anbieter. Ohne Angabe das übliche Modell des Anbieters.</translation>
  </message>
  <message>
   <source>The model's name, as its provider has it.</source>
   <translation>Der Name des Modells, wie sein Anbieter ihn hat.</translation>
  </message>
  <message>
   <source>The model. A change holds from the next request on.</source>
   <translation>Das Modell. Eine Änderung gilt ab der nächsten Anfrage.</translation>
  </message>
  <message>
   <source>The name %1 could not be found. Check the address and the network connection.</source>
   <translation>Der Name %1 konnte nicht gefunden werden. Prüfen Sie die Adresse und die Netzverbindung.</translation>
  </message>
  <message>
   <source>The name was not found.</source>
   <translation>Der Name wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>The newest commit cannot be read: %1</source>
   <translation>Der neueste Commit kann nicht gelesen werden: %1</translation>
  </message>
  <message>
   <source>The other one begins a new line.</source>
   <translation>Die andere beginnt eine neue Zeile.</translation>
  </message>
  <message>
   <source>The path holds a character that no file name can have.</source>
   <translation>Der Pfad enthält ein Zeichen, das kein Dateiname haben kann.</translation>
  </message>
  <message>
   <source>The path is empty. Name a file or folder of the workspace.</source>
   <translation>Der Pfad ist leer. Nennen Sie eine Datei oder einen Ordner des Arbeitsordners.</translation>
  </message>
  <message>
   <source>The path is longer than the system allows (%1 bytes).</source>
   <translation>Der Pfad ist länger, als das System erlaubt (%1 Bytes).</translation>
  </message>
  <message>
   <source>The pattern has too many alternatives in braces.</source>
   <translation>Das Muster hat zu viele Alternativen in geschweiften Klammern.</translation>
  </message>
  <message>
   <source>The pattern is empty. “**/*” finds every file.</source>
   <translation>Das Muster ist leer. „**/*“ findet jede Datei.</translation>
  </message>
  <message>
   <source>The pattern must not begin with a slash.</source>
   <translation>Das Muster darf nicht mit einem Schrägstrich beginnen.</translation>
  </message>
  <message>
   <source>The pattern must not contain “..”; name a folder in `path`.</source>
   <translation>Das Muster darf kein „..“ enthalten; nennen Sie einen Ordner in `path`.</translation>
  </message>
  <message>
   <source>The permission mode.</source>
   <translation>Der Berechtigungsmodus.</translation>
  </message>
  <message>
   <source>The permission rule &quot;%1&quot; cannot be read: %2</source>
   <translation>Die Berechtigungsregel „%1“ kann nicht gelesen werden: %2</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <source>The picture of the clipboard cannot be read.</source>
   <translation>Das Bild der Zwischenablage kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The place that you chose in the conversation</source>
   <translation>Die Stelle, die Sie in der Unterhaltung gewählt haben</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>Der Plan</translation>
  </message>
  <message>
   <source>The plan waits for your word.</source>
   <translation>Der Plan wartet auf Ihr Wort.</translation>
  </message>
  <message>
   <source>The plan was not approved: its card says why. In plan mode you are asked.</source>
   <translation>Dem Plan wurde nicht zugestimmt: Seine Karte sagt, warum. Im Planmodus werden Sie gefragt.</translation>
  </message>
  <message>
   <source>The plan, to be changed</source>
   <translation>Der Plan, zum Ändern</translation>
  </message>
  <message>
   <source>The practice model is a script with no intelligence. It works in a copy of a sample project: %1
Here it may edit files and run &quot;make test&quot; without being asked.</source>
   <translation>Das Übungsmodell ist ein Skript ohne Intelligenz. Es arbeitet in einer Kopie eines Beispielprojekts: %1
Hier darf es Dateien ändern und „make test“ ausführen, ohne zu fragen.</translation>
  </message>
  <message>
   <source>The practice project could not be written to %1.</source>
   <translation>Das Übungsprojekt konnte nicht nach %1 geschrieben werden.</translation>
  </message>
  <message>
   <source>The practice script works only in its own folder. Choose a model for %1.</source>
   <translation>Das Übungsskript arbeitet nur in seinem eigenen Ordner. Wählen Sie ein Modell für %1.</translation>
  </message>
  <message>
   <source>The program %1 was not found in PATH. Install it or correct its name.</source>
   <translation>Das Programm %1 wurde im PATH nicht gefunden. Installieren Sie es, oder korrigieren Sie den Namen.</translation>
  </message>
  <message>
   <source>The program paddock-fence was not found beside Paddock. Reinstall Paddock.</source>
   <translation>Das Programm paddock-fence wurde neben Paddock nicht gefunden. Installieren Sie Paddock neu.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>Das Programm paddock-fence, das Befehle einzäunt, wurde weder neben Paddock noch in dessen libexec-Ordner gefunden. Installieren Sie Paddock neu.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock. Reinstall Paddock.</source>
   <translation>Das Programm paddock-fence, das Befehle einzäunt, wurde neben Paddock nicht gefunden. Installieren Sie Paddock neu.</translation>
  </message>
  <message>
   <source>The proxy %1 asks for a user name and password. Put them into the proxy's address.</source>
   <translation>Der Proxy %1 verlangt Benutzername und Passwort. Schreiben Sie sie in die Adresse des Proxys.</translation>
  </message>
  <message>
   <source>The proxy %1 could not be found. Check the proxy settings.</source>
   <translation>Der Proxy %1 konnte nicht gefunden werden. Prüfen Sie die Proxy-Einstellungen.</translation>
  </message>
  <message>
   <source>The proxy %1 could not connect to %2. Check the proxy settings.</source>
   <translation>Der Proxy %1 konnte keine Verbindung zu %2 herstellen. Prüfen Sie die Proxy-Einstellungen.</translation>
  </message>
  <message>
   <source>The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.</source>
   <translation>Der Proxy %1 hat eine Verbindung zu %2 verweigert (Status %3). Prüfen Sie die Proxy-Einstellungen.</translation>
  </message>
  <message>
   <source>The proxy for all connections, such as http://proxy.example.org:3128. Without one, the environment's proxy variables decide.</source>
   <translation>Der Proxy für alle Verbindungen, etwa http://proxy.example.org:3128. Ohne Angabe entscheiden die Proxy-Variablen der Umgebung.</translation>
  </message>
  <message>
   <source>The record of this call was lost. What it did is not known.</source>
   <translation>Die Aufzeichnung dieses Aufrufs ging verloren. Was er tat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The record of trusted folders, %1, holds something that cannot be read for %2. Mend it, or remove it and trust your folders anew.</source>
   <translation>Das Verzeichnis vertrauter Ordner, %1, enthält für %2 etwas, das nicht zu lesen ist. Richten Sie es, oder entfernen Sie es und vertrauen Sie Ihren Ordnern neu.</translation>
  </message>
  <message>
   <source>The repository could not be told that the worktree is gone: %1</source>
   <translation>Dem Repository konnte nicht gesagt werden, dass der Worktree weg ist: %1</translation>
  </message>
  <message>
   <source>The repository has no commit yet, so there is nothing that a branch could begin with. Commit first, or open the session without a branch.</source>
   <translation>Das Repository hat noch keinen Commit, es gibt also nichts, womit ein Branch beginnen könnte. Committen Sie zuerst, oder öffnen Sie die Sitzung ohne Branch.</translation>
  </message>
  <message>
   <source>The repository has no worktrees besides the main one.</source>
   <translation>Das Repository hat außer dem Hauptordner keine Worktrees.</translation>
  </message>
  <message>
   <source>The repository passes files through programs of its own (filters in its configuration), and no fence stands here that could hold them. Commit with git in a terminal.</source>
   <translation>Das Repository schickt Dateien durch eigene Programme (Filter in seiner Konfiguration), und hier steht kein Zaun, der sie halten könnte. Committen Sie mit git in einem Terminal.</translation>
  </message>
  <message>
   <source>The request to %1 failed (%2).</source>
   <translation>Die Anfrage an %1 ist fehlgeschlagen (%2).</translation>
  </message>
  <message>
   <source>The rule %1 allows it.</source>
   <translation>Die Regel %1 erlaubt es.</translation>
  </message>
  <message>
   <source>The rule %1 denies it.</source>
   <translation>Die Regel %1 lehnt es ab.</translation>
  </message>
  <message>
   <source>The rule %1 wants you to be asked.</source>
   <translation>Die Regel %1 möchte, dass Sie gefragt werden.</translation>
  </message>
  <message numerus="yes">
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>Die Regel passt auf den %Ln früheren Aufruf nicht.</numerusform>
    <numerusform>Die Regel passt auf keinen von %Ln früheren Aufrufen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The script works on a sample project in a fresh folder, with real tools and real questions. Nothing of yours is touched.</source>
   <translation>Das Skript arbeitet an einem Beispielprojekt in einem neuen Ordner, mit echten Werkzeugen und echten Fragen. Nichts von Ihnen wird berührt.</translation>
  </message>
  <message>
   <source>The search was stopped.</source>
   <translation>Die Suche wurde angehalten.</translation>
  </message>
  <message>
   <source>The seconds must be a number of more than 0, at most a day. Nothing was saved.</source>
   <translation>Die Sekunden müssen eine Zahl über 0 sein, höchstens ein Tag. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The sed script cannot be read.</source>
   <translation>Das sed-Skript kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The self-test is running</source>
   <translation>Der Selbsttest läuft</translation>
  </message>
  <message>
   <source>The server does not say how large its context is. Below 32,000 tokens longer work will not fit.</source>
   <translation>Der Server sagt nicht, wie groß sein Kontext ist. Unter 32.000 Tokens passt längere Arbeit nicht hinein.</translation>
  </message>
  <message>
   <source>The server sent an event that does not end. Try again.</source>
   <translation>Der Server hat ein Ereignis gesendet, das nicht endet. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The session %1 belongs to the folder %2. Open it there, or start a new one.</source>
   <translation>Die Sitzung %1 gehört zum Ordner %2. Öffnen Sie sie dort, oder beginnen Sie eine neue.</translation>
  </message>
  <message>
   <source>The session %1 has no entries.</source>
   <translation>Die Sitzung %1 hat keine Einträge.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's and is only read here. &quot;paddock sessions fork %1&quot; makes one of Paddock's own of it.</source>
   <translation>Die Sitzung %1 gehört Claude Code und wird hier nur gelesen. „paddock sessions fork %1“ macht eine von Paddock daraus.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's: its transcript has no hashes to verify.</source>
   <translation>Die Sitzung %1 gehört Claude Code: Ihre Aufzeichnung hat keine Prüfsummen.</translation>
  </message>
  <message>
   <source>The session %1 is already open in this Paddock.</source>
   <translation>Die Sitzung %1 ist in diesem Paddock schon offen.</translation>
  </message>
  <message>
   <source>The session %1 is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>Die Sitzung %1 ist im Papierkorb. „paddock sessions restore %1“ holt sie zurück.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own and can only be read. &quot;paddock sessions fork %1&quot; makes one that goes on from it.</source>
   <translation>Die Sitzung %1 gehört nicht Paddock selbst und kann nur gelesen werden. „paddock sessions fork %1“ macht eine, die dort weitermacht.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own: nothing was judged in it.</source>
   <translation>Die Sitzung %1 gehört nicht Paddock selbst: In ihr wurde nichts beurteilt.</translation>
  </message>
  <message>
   <source>The session %1 is not open.</source>
   <translation>Die Sitzung %1 ist nicht offen.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock (process %2). Close it there first.</source>
   <translation>Die Sitzung %1 ist in einem anderen Paddock offen (Prozess %2). Schließen Sie sie zuerst dort.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock. Close it there first.</source>
   <translation>Die Sitzung %1 ist in einem anderen Paddock offen. Schließen Sie sie zuerst dort.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be examined: %2.</source>
   <translation>Die Sitzungsdatei %1 kann nicht untersucht werden: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2.</source>
   <translation>Die Sitzungsdatei %1 kann nicht geöffnet werden: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2. Check the permissions of the file and of its folder.</source>
   <translation>Die Sitzungsdatei %1 kann nicht geöffnet werden: %2. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be read: %2.</source>
   <translation>Die Sitzungsdatei %1 kann nicht gelesen werden: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2.</source>
   <translation>Die Sitzungsdatei %1 kann nicht geschrieben werden: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2. Make room and try again; nothing that was kept is lost.</source>
   <translation>Die Sitzungsdatei %1 kann nicht geschrieben werden: %2. Schaffen Sie Platz und versuchen Sie es erneut; nichts Aufbewahrtes ist verloren.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: its file system is read-only. It can be shown, searched and exported, but not continued.</source>
   <translation>Die Sitzungsdatei %1 kann nicht geschrieben werden: Ihr Dateisystem ist schreibgeschützt. Sie kann gezeigt, durchsucht und exportiert, aber nicht fortgesetzt werden.</translation>
  </message>
  <message>
   <source>The session file %1 could not be put back in order after a failed write. Open the session again to repair it.</source>
   <translation>Die Sitzungsdatei %1 konnte nach einem gescheiterten Schreiben nicht in Ordnung gebracht werden. Öffnen Sie die Sitzung noch einmal, um sie zu reparieren.</translation>
  </message>
  <message>
   <source>The session file %1 is a symbolic link. Paddock does not write through links here.</source>
   <translation>Die Sitzungsdatei %1 ist eine symbolische Verknüpfung. Paddock schreibt hier nicht durch Verknüpfungen.</translation>
  </message>
  <message>
   <source>The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.</source>
   <translation>Die Sitzungsdatei %1 ist am Ende beschädigt und kann nicht repariert werden: %2. Sie wurde gelassen, wie sie ist.</translation>
  </message>
  <message>
   <source>The session file %1 is not a regular file.</source>
   <translation>Die Sitzungsdatei %1 ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>The session file %1 was deleted while the session was open. Nothing more can be kept in it.</source>
   <translation>Die Sitzungsdatei %1 wurde gelöscht, während die Sitzung offen war. Nichts weiter kann in ihr aufbewahrt werden.</translation>
  </message>
  <message>
   <source>The session file %1 was written by a newer Paddock (format %2; this one reads up to %3). Update Paddock to open it.</source>
   <translation>Die Sitzungsdatei %1 wurde von einem neueren Paddock geschrieben (Format %2; dieses liest bis %3). Aktualisieren Sie Paddock, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>The session is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>Die Sitzung ist im Papierkorb. „paddock sessions restore %1“ holt sie zurück.</translation>
  </message>
  <message>
   <source>The session made no call yet.</source>
   <translation>Die Sitzung hat noch keinen Aufruf gemacht.</translation>
  </message>
  <message>
   <source>The session was written to %1.</source>
   <translation>Die Sitzung wurde nach %1 geschrieben.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; (%2) must be %3.</source>
   <translation>Die Einstellung „%1“ (%2) muss %3 sein.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; cannot be saved: what stands in its place in %2 is not %3.</source>
   <translation>Die Einstellung „%1“ kann nicht gespeichert werden: Was in %2 an ihrer Stelle steht, ist nicht %3.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be read: %2.</source>
   <translation>Die Einstellungsdatei %1 kann nicht gelesen werden: %2.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be saved: %2.</source>
   <translation>Die Einstellungsdatei %1 kann nicht gespeichert werden: %2.</translation>
  </message>
  <message>
   <source>The settings file %1 is not valid JSON: %2 at %3.</source>
   <translation>Die Einstellungsdatei %1 ist kein gültiges JSON: %2 bei %3.</translation>
  </message>
  <message>
   <source>The settings file %1 must hold one JSON object, in braces.</source>
   <translation>Die Einstellungsdatei %1 muss ein JSON-Objekt in geschweiften Klammern enthalten.</translation>
  </message>
  <message>
   <source>The settings that %1 brings count, as you trusted them.</source>
   <translation>Die Einstellungen, die %1 mitbringt, zählen, wie Sie ihnen vertraut haben.</translation>
  </message>
  <message>
   <source>The settings were not taken over; what held before goes on holding. %1</source>
   <translation>Die Einstellungen wurden nicht übernommen; was vorher galt, gilt weiter. %1</translation>
  </message>
  <message>
   <source>The share of the model's context from which on a conversation is summed up by itself.</source>
   <translation>Der Anteil am Kontext des Modells, ab dem eine Unterhaltung von selbst zusammengefasst wird.</translation>
  </message>
  <message>
   <source>The store of earlier contents is full.</source>
   <translation>Der Speicher früherer Inhalte ist voll.</translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>Das System beobachtet keine weiteren Ordner (fs.inotify.max_user_watches), deshalb wird %n davon nach jedem Aufruf aufgelistet.</numerusform>
    <numerusform>Das System beobachtet keine weiteren Ordner (fs.inotify.max_user_watches), deshalb werden %n davon nach jedem Aufruf aufgelistet.</numerusform>
   </translation>
  </message>
  <message>
   <source>The test passes now.</source>
   <translation>Der Test läuft jetzt durch.</translation>
  </message>
  <message>
   <source>The test still does not pass; its card shows what it printed.</source>
   <translation>Der Test läuft immer noch nicht durch; seine Karte zeigt, was er ausgab.</translation>
  </message>
  <message>
   <source>The test was not allowed to run.</source>
   <translation>Der Test durfte nicht laufen.</translation>
  </message>
  <message>
   <source>The timeout of the hook %1 in the settings must be a number of seconds, at most a day.</source>
   <translation>Die Frist des Hooks %1 in den Einstellungen muss eine Zahl von Sekunden sein, höchstens ein Tag.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>Der Papierkorb ist leer.</translation>
  </message>
  <message>
   <source>The trusted certificates could not be read. Install the package ca-certificates, and check the CA file in the settings.</source>
   <translation>Die vertrauten Zertifikate konnten nicht gelesen werden. Installieren Sie das Paket ca-certificates, und prüfen Sie die CA-Datei in den Einstellungen.</translation>
  </message>
  <message>
   <source>The turn did not end well, so nothing is sent by itself.</source>
   <translation>Die Runde endete nicht gut, deshalb wird nichts von selbst gesendet.</translation>
  </message>
  <message>
   <source>The turn ended at its limit of answers.</source>
   <translation>Die Runde endete an ihrer Grenze der Antworten.</translation>
  </message>
  <message>
   <source>The turn ended because a budget was used up.</source>
   <translation>Die Runde endete, weil ein Budget aufgebraucht war.</translation>
  </message>
  <message>
   <source>The turn ended without saying why.</source>
   <translation>Die Runde endete, ohne zu sagen, warum.</translation>
  </message>
  <message>
   <source>The turn ends before the next request once this much is spent, by the catalogue's prices.</source>
   <translation>Die Runde endet vor der nächsten Anfrage, sobald nach den Preisen des Katalogs so viel ausgegeben ist.</translation>
  </message>
  <message>
   <source>The turn failed.</source>
   <translation>Die Runde ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>The turn was stopped, so nothing is sent by itself.</source>
   <translation>Die Runde wurde angehalten, deshalb wird nichts von selbst gesendet.</translation>
  </message>
  <message>
   <source>The turn was stopped.</source>
   <translation>Die Runde wurde angehalten.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, and the settings say that no command runs then.</source>
   <translation>Die Wände, die sie brauchen, stehen hier nicht alle, und die Einstellungen sagen, dass dann kein Befehl läuft.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, so each command asks. One that you allow can do whatever the missing walls would hold.</source>
   <translation>Die Wände, die sie brauchen, stehen hier nicht alle, deshalb fragt jeder Befehl. Einer, den Sie erlauben, kann alles, was die fehlenden Wände aufhielten.</translation>
  </message>
  <message>
   <source>The way was straight, for the address is on this machine.</source>
   <translation>Der Weg war direkt, denn die Adresse ist auf diesem Rechner.</translation>
  </message>
  <message>
   <source>The way was straight, or through the proxy that the environment names.</source>
   <translation>Der Weg war direkt oder über den Proxy, den die Umgebung nennt.</translation>
  </message>
  <message>
   <source>The way was through the proxy %1 of the settings.</source>
   <translation>Der Weg ging über den Proxy %1 der Einstellungen.</translation>
  </message>
  <message>
   <source>The whole command</source>
   <translation>Der ganze Befehl</translation>
  </message>
  <message>
   <source>The whole file was reviewed</source>
   <translation>Die ganze Datei wurde durchgesehen</translation>
  </message>
  <message>
   <source>The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.</source>
   <translation>Der Arbeitsordner „%1“ kann nicht geöffnet werden: %2. Wählen Sie einen Ordner, den es gibt und den Sie lesen dürfen.</translation>
  </message>
  <message>
   <source>The worktree for the branch “%1” could not be made: %2</source>
   <translation>Der Worktree für den Branch „%1“ konnte nicht angelegt werden: %2</translation>
  </message>
  <message>
   <source>The worktree is removed. Its branch “%1” is still there: %2</source>
   <translation>Der Worktree ist entfernt. Sein Branch „%1“ ist noch da: %2</translation>
  </message>
  <message>
   <source>The worktree of the branch “%1” was left as it is, because it holds what is nowhere else: %2. Commit and merge it, or remove it all the same.</source>
   <translation>Der Worktree des Branches „%1“ wurde gelassen, wie er ist, weil er enthält, was nirgends sonst liegt: %2. Committen und mergen Sie es, oder entfernen Sie ihn trotzdem.</translation>
  </message>
  <message>
   <source>The worktree of this session was removed. What was said and done can still be read.</source>
   <translation>Der Worktree dieser Sitzung wurde entfernt. Was gesagt und getan wurde, kann weiterhin gelesen werden.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Damals</translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation>
    <numerusform>Es gibt mehr als die %Ln aufgeführte Datei.</numerusform>
    <numerusform>Es gibt mehr als die %Ln aufgeführten Dateien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>Es gibt mehr als %n Datei; einige Ordner wurden ausgelassen.</numerusform>
    <numerusform>Es gibt mehr als %n Dateien; einige Ordner wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>There are no files here.</source>
   <translation>Hier sind keine Dateien.</translation>
  </message>
  <message>
   <source>There are no lines to show.</source>
   <translation>Es gibt keine Zeilen zu zeigen.</translation>
  </message>
  <message>
   <source>There are no sessions yet.</source>
   <translation>Es gibt noch keine Sitzungen.</translation>
  </message>
  <message>
   <source>There are none. The mode decides, and the boundaries before it.</source>
   <translation>Es gibt keine. Der Modus entscheidet, und vor ihm die Grenzen.</translation>
  </message>
  <message>
   <source>There are too many worktrees to look into all.</source>
   <translation>Es gibt zu viele Worktrees, um in alle zu sehen.</translation>
  </message>
  <message>
   <source>There is a provider of that name already. Choose it above to change it.</source>
   <translation>Es gibt schon einen Anbieter dieses Namens. Wählen Sie ihn oben, um ihn zu ändern.</translation>
  </message>
  <message>
   <source>There is already a session %1.</source>
   <translation>Es gibt schon eine Sitzung %1.</translation>
  </message>
  <message>
   <source>There is already a session %1. Go on with it by --resume, or name another id.</source>
   <translation>Es gibt schon eine Sitzung %1. Machen Sie mit --resume damit weiter, oder nennen Sie eine andere Kennung.</translation>
  </message>
  <message>
   <source>There is no checkpoint yet</source>
   <translation>Es gibt noch keinen Prüfpunkt</translation>
  </message>
  <message>
   <source>There is no command /%1. Type / to see those there are; a message that begins with a blank is sent as it is.</source>
   <translation>Es gibt keinen Befehl /%1. Tippen Sie /, um die vorhandenen zu sehen; eine Nachricht, die mit einem Leerzeichen beginnt, wird gesendet, wie sie ist.</translation>
  </message>
  <message>
   <source>There is no command to run.</source>
   <translation>Es gibt keinen Befehl auszuführen.</translation>
  </message>
  <message>
   <source>There is no commit yet, so every file counts as new.</source>
   <translation>Es gibt noch keinen Commit, deshalb zählt jede Datei als neu.</translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>In Sitzung %2 gibt es keinen Eintrag %1: Sie hat %n Eintrag, von 1 an gezählt.</numerusform>
    <numerusform>In Sitzung %2 gibt es keinen Eintrag %1: Sie hat %n Einträge, von 1 an gezählt.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no entry %1: this session has %2.</source>
   <translation>Es gibt keinen Eintrag %1: Diese Sitzung hat %2.</translation>
  </message>
  <message>
   <source>There is no file %1.</source>
   <translation>Es gibt keine Datei %1.</translation>
  </message>
  <message>
   <source>There is no file %1. Choose a PEM file with certificates.</source>
   <translation>Es gibt keine Datei %1. Wählen Sie eine PEM-Datei mit Zertifikaten.</translation>
  </message>
  <message>
   <source>There is no key for %1. Run &quot;paddock key set %2&quot;, or set %3.</source>
   <translation>Es gibt keinen Schlüssel für %1. Führen Sie „paddock key set %2“ aus, oder setzen Sie %3.</translation>
  </message>
  <message>
   <source>There is no key yet. It will be kept in the keychain of your system.</source>
   <translation>Es gibt noch keinen Schlüssel. Er wird im Schlüsselbund Ihres Systems liegen.</translation>
  </message>
  <message>
   <source>There is no log %1. A copy must still have the session's id as its name.</source>
   <translation>Es gibt kein Protokoll %1. Eine Kopie muss noch die Kennung der Sitzung als Namen haben.</translation>
  </message>
  <message>
   <source>There is no message to go back to.</source>
   <translation>Es gibt keine Nachricht, zu der man zurückgehen könnte.</translation>
  </message>
  <message>
   <source>There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.</source>
   <translation>Hier gibt es keinen Modus %1. Schreiben Sie /mode ask, /mode edit oder /mode plan.</translation>
  </message>
  <message>
   <source>There is no option %1. See --help.</source>
   <translation>Es gibt keine Option %1. Siehe --help.</translation>
  </message>
  <message>
   <source>There is no place to keep it.</source>
   <translation>Es gibt keinen Ort, es aufzubewahren.</translation>
  </message>
  <message>
   <source>There is no place to keep worktrees in.</source>
   <translation>Es gibt keinen Ort, Worktrees aufzubewahren.</translation>
  </message>
  <message>
   <source>There is no plan yet. In the plan mode the agent makes one before it changes anything; for larger tasks it lists its steps here.</source>
   <translation>Es gibt noch keinen Plan. Im Planmodus macht der Agent einen, bevor er etwas ändert; bei größeren Aufgaben führt er hier seine Schritte auf.</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;.</source>
   <translation>Es gibt keinen Anbieter „%1“.</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;; there are %2.</source>
   <translation>Es gibt keinen Anbieter „%1“; es gibt %2.</translation>
  </message>
  <message>
   <source>There is no rule to remember. Allow it once, or name a rule.</source>
   <translation>Es gibt keine Regel zu merken. Erlauben Sie es einmal, oder nennen Sie eine Regel.</translation>
  </message>
  <message>
   <source>There is no session %1 in the trash.</source>
   <translation>Im Papierkorb gibt es keine Sitzung %1.</translation>
  </message>
  <message>
   <source>There is no session %1.</source>
   <translation>Es gibt keine Sitzung %1.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; names all.</source>
   <translation>Es gibt keine Sitzung %1. „paddock sessions list“ nennt alle.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; shows those there are.</source>
   <translation>Es gibt keine Sitzung %1. „paddock sessions list“ zeigt die vorhandenen.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one, or say --all.</source>
   <translation>Es gibt keine Sitzung von %1. Nennen Sie eine, oder sagen Sie --all.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one.</source>
   <translation>Es gibt keine Sitzung von %1. Nennen Sie eine.</translation>
  </message>
  <message>
   <source>There is no session to continue yet.</source>
   <translation>Es gibt noch keine Sitzung fortzusetzen.</translation>
  </message>
  <message>
   <source>There is no telemetry. Connections are made to these hosts, for these reasons, and to no other.</source>
   <translation>Es gibt keine Telemetrie. Verbindungen gehen zu diesen Hosts, aus diesen Gründen, und zu keinen anderen.</translation>
  </message>
  <message>
   <source>There is no workspace, so no file may be touched.</source>
   <translation>Es gibt keinen Arbeitsordner, also darf keine Datei berührt werden.</translation>
  </message>
  <message>
   <source>There is nothing in this conversation to shorten.</source>
   <translation>In dieser Unterhaltung gibt es nichts zu kürzen.</translation>
  </message>
  <message>
   <source>There is nothing to commit.</source>
   <translation>Es gibt nichts zu committen.</translation>
  </message>
  <message>
   <source>There is nothing to compact yet.</source>
   <translation>Es gibt noch nichts zu kürzen.</translation>
  </message>
  <message>
   <source>There is nothing to go back to yet.</source>
   <translation>Es gibt noch nichts, wohin man zurückgehen könnte.</translation>
  </message>
  <message>
   <source>There is nothing to shorten yet: the model still reads all of the last exchanges.</source>
   <translation>Es gibt noch nichts zu kürzen: Das Modell liest noch alles aus den letzten Wortwechseln.</translation>
  </message>
  <message>
   <source>These files are as in the newest commit, so there is nothing to commit.</source>
   <translation>Diese Dateien sind wie im neuesten Commit, es gibt also nichts zu committen.</translation>
  </message>
  <message>
   <source>They may be lost</source>
   <translation>Sie dürfen verloren gehen</translation>
  </message>
  <message>
   <source>They run behind a fence of the kernel, all of whose walls stand here.</source>
   <translation>Sie laufen hinter einem Zaun des Kernels, dessen Wände hier alle stehen.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <source>Thinking …</source>
   <translation>Denkt nach …</translation>
  </message>
  <message>
   <source>Thinking: %1</source>
   <translation>Gedanken: %1</translation>
  </message>
  <message>
   <source>This call is refused</source>
   <translation>Dieser Aufruf wird abgelehnt</translation>
  </message>
  <message>
   <source>This command has asked for too many different hosts.</source>
   <translation>Dieser Befehl hat nach zu vielen verschiedenen Hosts gefragt.</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>Das hat nicht funktioniert</translation>
  </message>
  <message>
   <source>This folder lies in no git repository.</source>
   <translation>Dieser Ordner liegt in keinem Git-Repository.</translation>
  </message>
  <message>
   <source>This hook comes from %1, and is changed there.</source>
   <translation>Dieser Hook kommt aus %1 und wird dort geändert.</translation>
  </message>
  <message>
   <source>This is my plan. You can edit it.</source>
   <translation>Das ist mein Plan. Sie können ihn bearbeiten.</translation>
  </message>
  <message>
   <source>This is no path in the workspace.</source>
   <translation>Das ist kein Pfad im Arbeitsordner.</translation>
  </message>
  <message>
   <source>This is not the folder of one project: it holds your own files, and the agent may change whatever is in it.</source>
   <translation>Das ist nicht der Ordner eines einzigen Projekts: Er enthält Ihre eigenen Dateien, und der Agent kann alles darin ändern.</translation>
  </message>
  <message>
   <source>This kernel has no Landlock, or it is switched off.</source>
   <translation>Dieser Kernel hat kein Landlock, oder es ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>This line is no JSON object: %1.</source>
   <translation>Diese Zeile ist kein JSON-Objekt: %1.</translation>
  </message>
  <message>
   <source>This needs a permission that nobody is there to give. %1</source>
   <translation>Das braucht eine Erlaubnis, die niemand geben kann, weil niemand da ist. %1</translation>
  </message>
  <message>
   <source>This project's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>Das Budget von %1 dieses Projekts ist aufgebraucht: %2. Es kann in den Einstellungen erhöht werden.</translation>
  </message>
  <message>
   <source>This rule comes from %1, and is changed there.</source>
   <translation>Diese Regel kommt aus %1 und wird dort geändert.</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Diese Sitzung</translation>
  </message>
  <message>
   <source>This session does not plan, so there is no plan mode to leave. Go on with the work.</source>
   <translation>Diese Sitzung plant nicht, es gibt also keinen Planmodus zu verlassen. Machen Sie mit der Arbeit weiter.</translation>
  </message>
  <message>
   <source>This session has no shell to run commands with.</source>
   <translation>Diese Sitzung hat keine Shell, um Befehle auszuführen.</translation>
  </message>
  <message>
   <source>This session's budget of %1 is used up: %2.</source>
   <translation>Das Budget von %1 dieser Sitzung ist aufgebraucht: %2.</translation>
  </message>
  <message>
   <source>This turn</source>
   <translation>Diese Runde</translation>
  </message>
  <message>
   <source>This turn changed no files.</source>
   <translation>Diese Runde hat keine Dateien geändert.</translation>
  </message>
  <message>
   <source>This turn's budget of %1 is used up: %2. The next message begins a new turn.</source>
   <translation>Das Budget von %1 dieser Runde ist aufgebraucht: %2. Die nächste Nachricht beginnt eine neue Runde.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Nachgedacht</translation>
  </message>
  <message>
   <source>Tick at least one file.</source>
   <translation>Haken Sie mindestens eine Datei an.</translation>
  </message>
  <message>
   <source>Ticked are the files with changes that you accepted.</source>
   <translation>Angehakt sind die Dateien mit Änderungen, die Sie angenommen haben.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Title. Left empty, it is made from the first message.</source>
   <translation>Titel. Leer gelassen, wird er aus der ersten Nachricht gemacht.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>Zu tun</translation>
  </message>
  <message>
   <source>Today's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>Das heutige Budget von %1 ist aufgebraucht: %2. Es kann in den Einstellungen erhöht werden.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens of the next request, after the model's own count:
</source>
   <translation>Tokens der nächsten Anfrage, nach der Zählung des Modells:
</translation>
  </message>
  <message>
   <source>Tokens of the next request, estimated:
</source>
   <translation>Tokens der nächsten Anfrage, geschätzt:
</translation>
  </message>
  <message>
   <source>Too much is different to compare its lines, too.</source>
   <translation>Zu viel ist anders, um auch die Zeilen zu vergleichen.</translation>
  </message>
  <message>
   <source>Too much is different to read it, too.</source>
   <translation>Zu viel ist anders, um es auch zu lesen.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tools are at work …</source>
   <translation>Werkzeuge arbeiten …</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <source>Tries for one answer</source>
   <translation>Versuche für eine Antwort</translation>
  </message>
  <message>
   <source>Trust exactly this content? [y/N] </source>
   <translation>Genau diesem Inhalt vertrauen? [y/N] </translation>
  </message>
  <message>
   <source>Trust in this folder</source>
   <translation>Vertrauen in diesen Ordner</translation>
  </message>
  <message>
   <source>Trust it without being asked.</source>
   <translation>Ohne Rückfrage vertrauen.</translation>
  </message>
  <message>
   <source>Trust this folder</source>
   <translation>Diesem Ordner vertrauen</translation>
  </message>
  <message>
   <source>Try on past calls</source>
   <translation>An früheren Aufrufen erproben</translation>
  </message>
  <message>
   <source>Try the model</source>
   <translation>Das Modell erproben</translation>
  </message>
  <message>
   <source>Try to escape</source>
   <translation>Ausbruch versuchen</translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>Neuer Versuch in %n Sekunde</numerusform>
    <numerusform>Neuer Versuch in %n Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Trying again …</source>
   <translation>Neuer Versuch …</translation>
  </message>
  <message>
   <source>Trying runs nothing: the calls of &quot;%1&quot; are judged again, with this rule beside those in force.</source>
   <translation>Erproben führt nichts aus: Die Aufrufe von „%1“ werden noch einmal beurteilt, mit dieser Regel neben den geltenden.</translation>
  </message>
  <message>
   <source>Trying to get out; this takes a few seconds.</source>
   <translation>Es wird versucht hinauszukommen; das dauert einige Sekunden.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Runde</translation>
  </message>
  <message>
   <source>Type a few letters; the arrow keys choose, Enter does it.</source>
   <translation>Tippen Sie einige Buchstaben; die Pfeiltasten wählen, Enter führt aus.</translation>
  </message>
  <message>
   <source>Type a message, @ for files, / for commands, ! for the shell</source>
   <translation>Nachricht eingeben, @ für Dateien, / für Befehle, ! für die Shell</translation>
  </message>
  <message>
   <source>Type into your terminal</source>
   <translation>Geben Sie in Ihrem Terminal ein</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>US-Dollar</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>&amp;Lösen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undone: everything is as it was before.</source>
   <translation>Rückgängig gemacht: Alles ist wieder wie vorher.</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>Alle ausklappen</translation>
  </message>
  <message>
   <source>Unfold all files</source>
   <translation>Alle Dateien ausklappen</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Aktualisierung</translation>
  </message>
  <message>
   <source>Updates and Privacy</source>
   <translation>Aktualisierung und Datenschutz</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>Verbrauch</translation>
  </message>
  <message>
   <source>Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], with one call a line on standard input, or: paddock policy explain &quot;command&quot;</source>
   <translation>Aufruf: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], mit einem Aufruf je Zeile auf der Standardeingabe, oder: paddock policy explain &quot;Befehl&quot;</translation>
  </message>
  <message>
   <source>Usage: paddock-desktop [FOLDER | paddock://open?folder=...] [options]

Opens the window of Paddock, a coding agent that works inside one folder. A Paddock that already
runs opens it, and this program ends.

  FOLDER           begin in this folder, with the model that was chosen last
  -r, --resume ID  go on with this session
  -c, --continue   go on with the newest session of the folder, or of all
  -n, --new-window open it in a window of its own
  -w, --wait       end only when that session ends
  --safe-mode      start on its own, without windows as they were left and settings of folders;
                   PADDOCK_SAFE_MODE=1 does the same
  --theme NAME     light, dark, high-contrast-light or high-contrast-dark; system follows the desktop
  -v, --version    print the version
  -h, --help       print this

It ends with 0; with 1 for words it does not understand.
</source>
   <translation>Aufruf: paddock-desktop [ORDNER | paddock://open?folder=...] [Optionen]

Öffnet das Fenster von Paddock, einem Programmieragenten, der in einem einzigen Ordner arbeitet.
Läuft schon ein Paddock, öffnet es dieser, und dieses Programm endet.

  ORDNER           in diesem Ordner beginnen, mit dem zuletzt gewählten Modell
  -r, --resume ID  mit dieser Sitzung weitermachen
  -c, --continue   mit der neuesten Sitzung des Ordners oder überhaupt weitermachen
  -n, --new-window in einem eigenen Fenster öffnen
  -w, --wait       erst enden, wenn diese Sitzung endet
  --safe-mode      für sich starten, ohne die Fenster von zuletzt und ohne Einstellungen von Ordnern;
                   PADDOCK_SAFE_MODE=1 tut dasselbe
  --theme NAME     light, dark, high-contrast-light oder high-contrast-dark; system folgt dem Schreibtisch
  -v, --version    die Version ausgeben
  -h, --help       dies ausgeben

Es endet mit 0; mit 1 bei Wörtern, die es nicht versteht.
</translation>
  </message>
  <message>
   <source>Use These Keys</source>
   <translation>Diese Tasten verwenden</translation>
  </message>
  <message>
   <source>Use open files that were left behind</source>
   <translation>Zurückgelassene offene Dateien verwenden</translation>
  </message>
  <message>
   <source>Use the chosen one for new sessions</source>
   <translation>Die gewählte für neue Sitzungen verwenden</translation>
  </message>
  <message>
   <source>Use until Paddock ends</source>
   <translation>Verwenden, bis Paddock endet</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Verbraucht</translation>
  </message>
  <message>
   <source>Usual Keys</source>
   <translation>Übliche Tasten</translation>
  </message>
  <message>
   <source>Usual Keys for All</source>
   <translation>Übliche Tasten für alle</translation>
  </message>
  <message>
   <source>Usual model</source>
   <translation>Übliches Modell</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Waiting for %1 …</source>
   <translation>Es wird auf %1 gewartet …</translation>
  </message>
  <message>
   <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
   <translation>Es wird auf den Schlüsselbund gewartet. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
  </message>
  <message>
   <source>Waiting for the model …</source>
   <translation>Es wird auf das Modell gewartet …</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <source>Waiting to try again …</source>
   <translation>Wartet auf den nächsten Versuch …</translation>
  </message>
  <message>
   <source>Walls</source>
   <translation>Wände</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Warnungen und Fehler</translation>
  </message>
  <message>
   <source>Watch the machine with performance events</source>
   <translation>Den Rechner mit Performance-Events beobachten</translation>
  </message>
  <message>
   <source>Water boils at 212 degrees Fahrenheit, so 32 must be added, not 30. I change that one number.</source>
   <translation>Wasser siedet bei 212 Grad Fahrenheit, also muss 32 addiert werden, nicht 30. Ich ändere diese eine Zahl.</translation>
  </message>
  <message>
   <source>WebFetch takes a domain, such as WebFetch(domain:doc.qt.io).</source>
   <translation>WebFetch nimmt eine Domain, etwa WebFetch(domain:doc.qt.io).</translation>
  </message>
  <message>
   <source>Wh&amp;y Allowed?</source>
   <translation>&amp;Warum erlaubt?</translation>
  </message>
  <message>
   <source>Wh&amp;y Denied?</source>
   <translation>&amp;Warum abgelehnt?</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What %1 runs only running would tell.</source>
   <translation>Was %1 ausführt, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>What Paddock writes about its own work. Never prompts, file contents or keys.</source>
   <translation>Was Paddock über seine eigene Arbeit schreibt. Nie Aufforderungen, Dateiinhalte oder Schlüssel.</translation>
  </message>
  <message>
   <source>What answers here follows a fixed script. It shows how Paddock works; it does not think.</source>
   <translation>Was hier antwortet, folgt einem festen Skript. Es zeigt, wie Paddock arbeitet; es denkt nicht.</translation>
  </message>
  <message>
   <source>What awk does only running would tell.</source>
   <translation>Was awk tut, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>What awk reads only running would tell.</source>
   <translation>Was awk liest, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>What becomes of commands on a machine that cannot hold them inside the folder.</source>
   <translation>Was mit Befehlen auf einem Rechner geschieht, der sie nicht im Ordner halten kann.</translation>
  </message>
  <message>
   <source>What becomes of the files</source>
   <translation>Was mit den Dateien geschieht</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>Was sich ändert und warum</translation>
  </message>
  <message>
   <source>What commands may read outside the folder</source>
   <translation>Was Befehle außerhalb des Ordners lesen dürfen</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <source>What fills the context is being counted …</source>
   <translation>Was den Kontext füllt, wird gezählt …</translation>
  </message>
  <message>
   <source>What git and the hooks said</source>
   <translation>Was git und die Hooks sagten</translation>
  </message>
  <message>
   <source>What has no known price is not in the sums; prices can be stated in models.json beside the settings.</source>
   <translation>Was keinen bekannten Preis hat, ist nicht in den Summen; Preise können in models.json neben den Einstellungen angegeben werden.</translation>
  </message>
  <message>
   <source>What is called .git here belongs to another folder, so it is left alone.</source>
   <translation>Was hier .git heißt, gehört zu einem anderen Ordner und wird in Ruhe gelassen.</translation>
  </message>
  <message>
   <source>What is called .git in the folder is no repository.</source>
   <translation>Was im Ordner .git heißt, ist kein Repository.</translation>
  </message>
  <message>
   <source>What is known of the workspace's files cannot be kept in %1: %2.</source>
   <translation>Was über die Dateien des Arbeitsordners bekannt ist, kann nicht in %1 aufbewahrt werden: %2.</translation>
  </message>
  <message>
   <source>What is logged</source>
   <translation>Was protokolliert wird</translation>
  </message>
  <message>
   <source>What is never allowed is stronger than what asks, and that is stronger than what is allowed; the order inside a list does not matter. No rule lifts the boundary.</source>
   <translation>Was nie erlaubt ist, ist stärker als das, was fragt, und das stärker als das, was erlaubt ist; die Reihenfolge innerhalb einer Liste ist egal. Keine Regel hebt die Grenze auf.</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Was gezeigt wird</translation>
  </message>
  <message>
   <source>What is there now is too large or cannot be read, so it could not be brought back again.</source>
   <translation>Was jetzt da ist, ist zu groß oder nicht lesbar und könnte nicht wieder zurückgeholt werden.</translation>
  </message>
  <message>
   <source>What it %1 at &quot;%2&quot; only running would tell.</source>
   <translation>Was es bei „%2“ %1, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>Was es berührt</translation>
  </message>
  <message>
   <source>What it was before is not kept any more.</source>
   <translation>Was vorher war, wird nicht mehr aufbewahrt.</translation>
  </message>
  <message>
   <source>What it was before was not kept.</source>
   <translation>Was vorher war, wurde nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>What leaves this machine</source>
   <translation>Was diesen Rechner verlässt</translation>
  </message>
  <message>
   <source>What models count as tokens is added up here, once a session asked one.</source>
   <translation>Was Modelle als Tokens zählen, wird hier zusammengezählt, sobald eine Sitzung eines gefragt hat.</translation>
  </message>
  <message>
   <source>What only it holds</source>
   <translation>Was nur er enthält</translation>
  </message>
  <message>
   <source>What runs</source>
   <translation>Was läuft</translation>
  </message>
  <message>
   <source>What sed does only running would tell.</source>
   <translation>Was sed tut, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>What shfmt wrote cannot be read.</source>
   <translation>Was shfmt schrieb, kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>What shfmt wrote is too long.</source>
   <translation>Was shfmt schrieb, ist zu lang.</translation>
  </message>
  <message>
   <source>What should be different? Enter sends this, and it plans on.</source>
   <translation>Was sollte anders sein? Enter sendet dies, und der Agent plant weiter.</translation>
  </message>
  <message>
   <source>What should it do instead? Enter denies and sends this.</source>
   <translation>Was soll er stattdessen tun? Enter lehnt ab und sendet dies.</translation>
  </message>
  <message>
   <source>What should the agent do about this?</source>
   <translation>Was soll der Agent damit tun?</translation>
  </message>
  <message>
   <source>What the command printed</source>
   <translation>Was der Befehl ausgab</translation>
  </message>
  <message>
   <source>What the commit holds cannot be read: %1</source>
   <translation>Was der Commit enthält, kann nicht gelesen werden: %1</translation>
  </message>
  <message>
   <source>What the fence is told could not be handed over.</source>
   <translation>Was dem Zaun gesagt wird, konnte nicht übergeben werden.</translation>
  </message>
  <message>
   <source>What the rule does</source>
   <translation>Was die Regel tut</translation>
  </message>
  <message>
   <source>What the session changed is not known: checkpoints are switched off in the settings.</source>
   <translation>Was die Sitzung geändert hat, ist nicht bekannt: Prüfpunkte sind in den Einstellungen ausgeschaltet.</translation>
  </message>
  <message>
   <source>What the session may cost in all, in US dollars.</source>
   <translation>Was die Sitzung insgesamt kosten darf, in US-Dollar.</translation>
  </message>
  <message>
   <source>What the summary should keep in mind</source>
   <translation>Was die Zusammenfassung im Gedächtnis behalten soll</translation>
  </message>
  <message>
   <source>What the workspace shares with places outside</source>
   <translation>Was der Arbeitsordner mit Orten außerhalb teilt</translation>
  </message>
  <message>
   <source>What this folder brings has changed. Do you still trust it?</source>
   <translation>Was dieser Ordner mitbringt, hat sich geändert. Vertrauen Sie ihm noch?</translation>
  </message>
  <message>
   <source>What this session may cost in all, in US dollars. 0 is without a limit of its own.</source>
   <translation>Was diese Sitzung insgesamt kosten darf, in US-Dollar. 0 ist ohne eigene Grenze.</translation>
  </message>
  <message>
   <source>What to add up by.</source>
   <translation>Wonach zusammengezählt wird.</translation>
  </message>
  <message>
   <source>What to keep in mind (optional)</source>
   <translation>Was im Gedächtnis bleiben soll (freiwillig)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>What was spent cannot be kept in %1: %2.</source>
   <translation>Was ausgegeben wurde, kann nicht in %1 aufbewahrt werden: %2.</translation>
  </message>
  <message>
   <source>What was spent cannot be read from %1: %2.</source>
   <translation>Was ausgegeben wurde, kann nicht aus %1 gelesen werden: %2.</translation>
  </message>
  <message>
   <source>What was taken out lies in %1.</source>
   <translation>Was herausgenommen wurde, liegt in %1.</translation>
  </message>
  <message>
   <source>What was used</source>
   <translation>Was verbraucht wurde</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>What you allowed holds for this session only. %1</source>
   <translation>Was Sie erlaubt haben, gilt nur für diese Sitzung. %1</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Was Sie ändern, gilt sofort.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where awk writes only running would tell.</source>
   <translation>Wohin awk schreibt, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>Where is the folder now?</source>
   <translation>Wo ist der Ordner jetzt?</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <source>Where its API is. One that speaks as OpenAI does includes the /v1.</source>
   <translation>Wo seine API ist. Bei einer, die wie OpenAI spricht, gehört /v1 dazu.</translation>
  </message>
  <message>
   <source>Where one reader finds &quot;%1&quot;, another finds &quot;%2&quot;.</source>
   <translation>Wo ein Leser „%1“ findet, findet ein anderer „%2“.</translation>
  </message>
  <message>
   <source>Where the desktop has a place for it.</source>
   <translation>Wo der Schreibtisch einen Platz dafür hat.</translation>
  </message>
  <message>
   <source>Where the fence cannot stand</source>
   <translation>Wo der Zaun nicht stehen kann</translation>
  </message>
  <message>
   <source>Whether it is asked with an API key.</source>
   <translation>Ob mit einem API-Schlüssel gefragt wird.</translation>
  </message>
  <message>
   <source>Which API it speaks.</source>
   <translation>Welche API es spricht.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is only running would tell.</source>
   <translation>Welcher Befehl „%1“ ist, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is stands in a variable.</source>
   <translation>Welcher Befehl „%1“ ist, steht in einer Variablen.</translation>
  </message>
  <message>
   <source>Which git command it is only running would tell.</source>
   <translation>Welcher git-Befehl es ist, verriete erst die Ausführung.</translation>
  </message>
  <message>
   <source>Which walls stand on this machine is being checked.</source>
   <translation>Es wird geprüft, welche Wände auf diesem Rechner stehen.</translation>
  </message>
  <message>
   <source>Whole degrees</source>
   <translation>Ganze Grad</translation>
  </message>
  <message>
   <source>Whose models new sessions use where nothing else was chosen.</source>
   <translation>Wessen Modelle neue Sitzungen verwenden, wo nichts anderes gewählt wurde.</translation>
  </message>
  <message>
   <source>Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the settings.</source>
   <translation>Wessen Modelle: anthropic, openai, ollama, llamacpp, lmstudio, practice oder eines aus den Einstellungen.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Why Allowed?</source>
   <translation>Warum erlaubt?</translation>
  </message>
  <message>
   <source>Why Denied?</source>
   <translation>Warum abgelehnt?</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Windows did not run a program in an AppContainer: %1</source>
   <translation>Windows hat kein Programm in einem AppContainer ausgeführt: %1</translation>
  </message>
  <message>
   <source>Windows ran a program in an AppContainer. Paddock's fence was never tested on Windows, so each command asks.</source>
   <translation>Windows hat ein Programm in einem AppContainer ausgeführt. Der Zaun von Paddock wurde auf Windows nie getestet, deshalb fragt jeder Befehl.</translation>
  </message>
  <message>
   <source>With --continue or --resume: go on in a copy of the session.</source>
   <translation>Mit --continue oder --resume: in einer Kopie der Sitzung weitermachen.</translation>
  </message>
  <message>
   <source>With a session in view, a rule can be tried on its past calls.</source>
   <translation>Ist eine Sitzung zu sehen, kann eine Regel an ihren früheren Aufrufen erprobt werden.</translation>
  </message>
  <message>
   <source>With a session in view, this says which of its past calls the hook would have seen.</source>
   <translation>Ist eine Sitzung zu sehen, sagt dies, welche ihrer früheren Aufrufe der Hook gesehen hätte.</translation>
  </message>
  <message>
   <source>With care (%1): %2</source>
   <translation>Mit Vorsicht (%1): %2</translation>
  </message>
  <message>
   <source>With doctor: try to get out of the fence, in every known way.</source>
   <translation>Mit doctor: auf jede bekannte Art versuchen, aus dem Zaun zu kommen.</translation>
  </message>
  <message>
   <source>With this rule</source>
   <translation>Mit dieser Regel</translation>
  </message>
  <message>
   <source>Without a fence nothing keeps a command that is allowed from other hosts.</source>
   <translation>Ohne Zaun hält nichts einen erlaubten Befehl von anderen Hosts ab.</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>Ohne Ordner</translation>
  </message>
  <message>
   <source>Without tags.</source>
   <translation>Ohne Schlagwörter.</translation>
  </message>
  <message>
   <source>Working in %1

%2</source>
   <translation>Arbeitet in %1

%2</translation>
  </message>
  <message>
   <source>Works in %1 with the model %2 of %3; mode %4.</source>
   <translation>Arbeitet in %1 mit dem Modell %2 von %3; Modus %4.</translation>
  </message>
  <message>
   <source>Worktrees</source>
   <translation>Worktrees</translation>
  </message>
  <message>
   <source>Worktrees of %1</source>
   <translation>Worktrees von %1</translation>
  </message>
  <message>
   <source>Worktrees …</source>
   <translation>Worktrees …</translation>
  </message>
  <message>
   <source>Would allow and run nothing beyond what holds already.</source>
   <translation>Würde nichts über das hinaus erlauben und ausführen, was schon gilt.</translation>
  </message>
  <message>
   <source>Would allow without a question:</source>
   <translation>Würde ohne Frage erlauben:</translation>
  </message>
  <message numerus="yes">
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>Hätte %n früheren Aufruf erlaubt.</numerusform>
    <numerusform>Hätte %n frühere Aufrufe erlaubt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>Hätte %n blockiert.</numerusform>
    <numerusform>Hätte %n blockiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Would run:</source>
   <translation>Würde ausführen:</translation>
  </message>
  <message>
   <source>Wrap</source>
   <translation>Umbrechen</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Lange Zeilen umbrechen</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write a command line behind the exclamation mark.</source>
   <translation>Schreiben Sie hinter das Ausrufezeichen einen Befehl.</translation>
  </message>
  <message>
   <source>Write a file</source>
   <translation>Eine Datei schreiben</translation>
  </message>
  <message>
   <source>Write a larger file than is allowed</source>
   <translation>Eine größere Datei schreiben, als erlaubt ist</translation>
  </message>
  <message>
   <source>Write a message first.</source>
   <translation>Schreiben Sie zuerst eine Nachricht.</translation>
  </message>
  <message>
   <source>Write a new one</source>
   <translation>Eine neue schreiben</translation>
  </message>
  <message>
   <source>Write into the system's folders</source>
   <translation>In die Ordner des Systems schreiben</translation>
  </message>
  <message>
   <source>Write outside through a link made in the workspace</source>
   <translation>Durch eine im Arbeitsordner angelegte Verknüpfung nach außen schreiben</translation>
  </message>
  <message>
   <source>Writes: %1</source>
   <translation>Schreibt: %1</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Geschrieben von</translation>
  </message>
  <message>
   <source>Written by a newer Paddock: %1</source>
   <translation>Von einem neueren Paddock geschrieben: %1</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>Nach %1 geschrieben.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You approved the plan. Write anything else, and I carry it out.</source>
   <translation>Sie haben dem Plan zugestimmt. Schreiben Sie irgendetwas, und ich führe ihn aus.</translation>
  </message>
  <message>
   <source>You are planning: look and think, and change nothing. Lay out the plan; it will be carried out when the mode is changed.</source>
   <translation>Sie planen: sehen und denken, nichts ändern. Legen Sie den Plan dar; er wird ausgeführt, wenn der Modus gewechselt wird.</translation>
  </message>
  <message>
   <source>You ran</source>
   <translation>Sie führten aus</translation>
  </message>
  <message>
   <source>You ran: %1</source>
   <translation>Sie führten aus: %1</translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>Sie haben Änderungen in %Ln Datei zurückgenommen.</numerusform>
    <numerusform>Sie haben Änderungen in %Ln Dateien zurückgenommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>You trusted it on %1. What is marked as changed has other content now.</source>
   <translation>Sie haben ihm am %1 vertraut. Was als geändert markiert ist, hat jetzt anderen Inhalt.</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Sie: %1</translation>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>Sie: %n Bild</numerusform>
    <numerusform>Sie: %n Bilder</numerusform>
   </translation>
  </message>
  <message>
   <source>Your command was not run: the fence that keeps commands inside the folder does not stand on this machine, and the settings say that no command runs then.</source>
   <translation>Ihr Befehl wurde nicht ausgeführt: Der Zaun, der Befehle im Ordner hält, steht auf diesem Rechner nicht, und die Einstellungen sagen, dass dann kein Befehl läuft.</translation>
  </message>
  <message>
   <source>Your last command still runs. Stop it, or wait for its end.</source>
   <translation>Ihr letzter Befehl läuft noch. Halten Sie ihn an, oder warten Sie sein Ende ab.</translation>
  </message>
  <message>
   <source>Your own command, run in the folder</source>
   <translation>Ihr eigener Befehl, im Ordner ausgeführt</translation>
  </message>
  <message>
   <source>Zoom &amp;In</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <source>Zoom &amp;Out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <source>[%1, model %2, mode %3]</source>
   <translation>[%1, Modell %2, Modus %3]</translation>
  </message>
  <message>
   <source>[allowed (%1): %2]</source>
   <translation>[erlaubt (%1): %2]</translation>
  </message>
  <message>
   <source>[instructions: %1]</source>
   <translation>[Anweisungen: %1]</translation>
  </message>
  <message>
   <source>[picture: %1, %2]</source>
   <translation>[Bild: %1, %2]</translation>
  </message>
  <message>
   <source>[picture: %1]</source>
   <translation>[Bild: %1]</translation>
  </message>
  <message>
   <source>[stopped by the user]</source>
   <translation>[vom Benutzer angehalten]</translation>
  </message>
  <message>
   <source>[written by a newer Paddock]</source>
   <translation>[von einem neueren Paddock geschrieben]</translation>
  </message>
  <message>
   <source>a boundary</source>
   <translation>eine Grenze</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>ein Aufruf</translation>
  </message>
  <message>
   <source>a hook</source>
   <translation>ein Hook</translation>
  </message>
  <message>
   <source>a host of this machine or its network is listed with its port, such as localhost:8080.</source>
   <translation>Ein Host dieses Rechners oder seines Netzes wird mit seinem Port aufgeführt, etwa localhost:8080.</translation>
  </message>
  <message>
   <source>a known provider, one of %1, instead of &quot;%2&quot;</source>
   <translation>ein bekannter Anbieter, einer von %1, statt „%2“</translation>
  </message>
  <message>
   <source>a list in brackets</source>
   <translation>eine Liste in eckigen Klammern</translation>
  </message>
  <message>
   <source>a list of absolute paths in quotes, such as [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</source>
   <translation>eine Liste absoluter Pfade in Anführungszeichen, etwa [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</translation>
  </message>
  <message>
   <source>a list of hosts in quotes, such as [&quot;*.example.org&quot;]</source>
   <translation>eine Liste von Hosts in Anführungszeichen, etwa [&quot;*.example.org&quot;]</translation>
  </message>
  <message>
   <source>a list of rules in quotes, such as [&quot;Bash(npm run *)&quot;]</source>
   <translation>eine Liste von Regeln in Anführungszeichen, etwa [&quot;Bash(npm run *)&quot;]</translation>
  </message>
  <message>
   <source>a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
   <translation>ein Name aus Kleinbuchstaben, Ziffern, „-“ und „_“</translation>
  </message>
  <message>
   <source>a name that stands here only once</source>
   <translation>ein Name, der hier nur einmal steht</translation>
  </message>
  <message>
   <source>a number of US dollars, such as 2.5, or 0 for no budget</source>
   <translation>ein Betrag in US-Dollar, etwa 2.5, oder 0 für kein Budget</translation>
  </message>
  <message>
   <source>a pattern stays below the folder that is searched.</source>
   <translation>Ein Muster bleibt unterhalb des durchsuchten Ordners.</translation>
  </message>
  <message>
   <source>a price in US dollars for a million tokens</source>
   <translation>ein Preis in US-Dollar für eine Million Tokens</translation>
  </message>
  <message>
   <source>a rule</source>
   <translation>eine Regel</translation>
  </message>
  <message>
   <source>a share of the model's context from 0 (never) to %1</source>
   <translation>ein Anteil am Kontext des Modells von 0 (nie) bis %1</translation>
  </message>
  <message>
   <source>a star needs a name of at least two parts behind it, on the public Internet.</source>
   <translation>Ein Stern braucht dahinter einen Namen aus mindestens zwei Teilen, im öffentlichen Internet.</translation>
  </message>
  <message>
   <source>a star stands for whole names only, and only at the beginning: *.example.org</source>
   <translation>Ein Stern steht nur für ganze Namen und nur am Anfang: *.example.org</translation>
  </message>
  <message>
   <source>a whole number from %1 to %2</source>
   <translation>eine ganze Zahl von %1 bis %2</translation>
  </message>
  <message>
   <source>a whole number of tokens above 0</source>
   <translation>eine ganze Zahl von Tokens über 0</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>erlaubt</translation>
  </message>
  <message>
   <source>an address such as https://api.example.org/v1</source>
   <translation>eine Adresse wie https://api.example.org/v1</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>ein Objekt in geschweiften Klammern</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>und %Ln weitere</numerusform>
    <numerusform>und %Ln weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>another Paddock is writing it</source>
   <translation>ein anderes Paddock schreibt sie gerade</translation>
  </message>
  <message>
   <source>any tool</source>
   <translation>irgendein Werkzeug</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>zugestimmt</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archiviert</translation>
  </message>
  <message>
   <source>ask, edit or plan</source>
   <translation>ask, edit oder plan</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>gefragt</translation>
  </message>
  <message>
   <source>asks</source>
   <translation>fragt</translation>
  </message>
  <message>
   <source>at least %1</source>
   <translation>mindestens %1</translation>
  </message>
  <message>
   <source>attempt %1 of %2</source>
   <translation>Versuch %1 von %2</translation>
  </message>
  <message>
   <source>available, not used</source>
   <translation>verfügbar, nicht verwendet</translation>
  </message>
  <message>
   <source>awk is told by %1 to load or write another file.</source>
   <translation>awk wird durch %1 angewiesen, eine andere Datei zu laden oder zu schreiben.</translation>
  </message>
  <message>
   <source>awk loads other code.</source>
   <translation>awk lädt anderen Code.</translation>
  </message>
  <message>
   <source>awk pipes to or from a command.</source>
   <translation>awk leitet zu einem Befehl oder von ihm.</translation>
  </message>
  <message>
   <source>awk runs a command.</source>
   <translation>awk führt einen Befehl aus.</translation>
  </message>
  <message>
   <source>became a link</source>
   <translation>wurde eine Verknüpfung</translation>
  </message>
  <message>
   <source>between its dots must be letters, digits and hyphens.</source>
   <translation>Zwischen den Punkten müssen Buchstaben, Ziffern und Bindestriche stehen.</translation>
  </message>
  <message>
   <source>budget of a day</source>
   <translation>Budget eines Tages</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <source>bwrap was not found.</source>
   <translation>bwrap wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>call</source>
   <translation>Aufruf</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>changes or runs</source>
   <translation>ändert oder führt aus</translation>
  </message>
  <message>
   <source>checking</source>
   <translation>wird geprüft</translation>
  </message>
  <message>
   <source>command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>Befehlszeile</translation>
  </message>
  <message>
   <source>commands cannot run without it</source>
   <translation>ohne es können keine Befehle laufen</translation>
  </message>
  <message>
   <source>ctx %1</source>
   <translation>Kont. %1</translation>
  </message>
  <message>
   <source>ctx %1/%2</source>
   <comment>how much of the model's context is filled</comment>
   <translation>Kont. %1/%2</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>gekürzt</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a date without its year</comment>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a short date, as QLocale has it</comment>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>day $%1</source>
   <translation>Tag %1 $</translation>
  </message>
  <message>
   <source>day $%1 of $%2</source>
   <translation>Tag %1 $ von %2</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>default, acceptEdits, plan or bypassPermissions.</source>
   <translation>default, acceptEdits, plan oder bypassPermissions.</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>did not come back</source>
   <translation>kam nicht zurück</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>earlier repairs set aside: %1</source>
   <translation>frühere Reparaturen legten beiseite: %1</translation>
  </message>
  <message>
   <source>enforced</source>
   <translation>durchgesetzt</translation>
  </message>
  <message>
   <source>entry %1</source>
   <translation>Eintrag %1</translation>
  </message>
  <message>
   <source>env takes a text apart and runs it.</source>
   <translation>env zerlegt einen Text und führt ihn aus.</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>environment variable %1</source>
   <translation>Umgebungsvariable %1</translation>
  </message>
  <message>
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>error: %1</source>
   <translation>Fehler: %1</translation>
  </message>
  <message>
   <source>error: %1 could not be started</source>
   <translation>Fehler: %1 konnte nicht gestartet werden</translation>
  </message>
  <message>
   <source>error: '%1' is no tag to add or to take away; write +word or -word</source>
   <translation>Fehler: „%1“ ist kein Schlagwort, das hinzukommt oder wegfällt; schreiben Sie +wort oder -wort</translation>
  </message>
  <message>
   <source>error: name a session or a file, or say --all</source>
   <translation>Fehler: Nennen Sie eine Sitzung oder eine Datei, oder sagen Sie --all</translation>
  </message>
  <message>
   <source>error: option '--%1' takes a number from 1 on, not '%2'</source>
   <translation>Fehler: Option „--%1“ nimmt eine Zahl ab 1, nicht „%2“</translation>
  </message>
  <message>
   <source>error: option '--decision' takes allow, deny or ask, not '%1'</source>
   <translation>Fehler: Option „--decision“ nimmt allow, deny oder ask, nicht „%1“</translation>
  </message>
  <message>
   <source>error: option '--format' takes jsonl or csv, not '%1'</source>
   <translation>Fehler: Option „--format“ nimmt jsonl oder csv, nicht „%1“</translation>
  </message>
  <message>
   <source>error: option '--format' takes markdown, html or jsonl, not '%1'</source>
   <translation>Fehler: Option „--format“ nimmt markdown, html oder jsonl, nicht „%1“</translation>
  </message>
  <message>
   <source>error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'</source>
   <translation>Fehler: Option „--since“ nimmt ein Datum wie 2026-03-01 oder 2026-03-01T12:00, nicht „%1“</translation>
  </message>
  <message>
   <source>error: option '--to' takes the number of a message, not '%1'</source>
   <translation>Fehler: Option „--to“ nimmt die Nummer einer Nachricht, nicht „%1“</translation>
  </message>
  <message>
   <source>error: paddock-desktop is not installed; give a task with -p, or see --help</source>
   <translation>Fehler: paddock-desktop ist nicht installiert; geben Sie mit -p eine Aufgabe an, oder siehe --help</translation>
  </message>
  <message>
   <source>error: there is no display to open a window on; give a task with -p, or see --help</source>
   <translation>Fehler: Es gibt keine Anzeige für ein Fenster; geben Sie mit -p eine Aufgabe an, oder siehe --help</translation>
  </message>
  <message>
   <source>error: there is no provider &quot;%1&quot;; there are %2.</source>
   <translation>Fehler: Es gibt keinen Anbieter „%1“; es gibt %2.</translation>
  </message>
  <message>
   <source>error: there is no task. Give it behind -p, or on standard input.</source>
   <translation>Fehler: Es gibt keine Aufgabe. Geben Sie sie hinter -p oder auf der Standardeingabe an.</translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>Fehler: Dies entfernt %n Sitzung endgültig. Sagen Sie --yes, wenn das gemeint ist.</numerusform>
    <numerusform>Fehler: Dies entfernt %n Sitzungen endgültig. Sagen Sie --yes, wenn das gemeint ist.</numerusform>
   </translation>
  </message>
  <message>
   <source>error: use
%1</source>
   <translation>Fehler: Aufruf
%1</translation>
  </message>
  <message>
   <source>error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with a session's id or --all behind; without, the newest session of the directory is meant. show and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify take --json, export takes --format jsonl|csv and -o FILE.</source>
   <translation>Fehler: Verwenden Sie 'paddock audit show', 'paddock audit verify' oder 'paddock audit export', dahinter jeweils die Kennung einer Sitzung oder --all; ohne ist die neueste Sitzung des Verzeichnisses gemeint. show und export nehmen --since DATUM, --decision allow|deny|ask und --workspace DIR, show und verify nehmen --json, export nimmt --format jsonl|csv und -o DATEI.</translation>
  </message>
  <message>
   <source>error: use 'paddock blame FILE[:LINE] [--json]'</source>
   <translation>Fehler: Verwenden Sie 'paddock blame DATEI[:ZEILE] [--json]'</translation>
  </message>
  <message>
   <source>error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the provider's name behind if it is not %1. The key itself is read from standard input.</source>
   <translation>Fehler: Verwenden Sie 'paddock key set', 'paddock key status' oder 'paddock key remove', dahinter den Namen des Anbieters, wenn es nicht %1 ist. Der Schlüssel selbst wird aus der Standardeingabe gelesen.</translation>
  </message>
  <message>
   <source>error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or 'paddock trust --revoke [--workspace DIR]'</source>
   <translation>Fehler: Verwenden Sie 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' oder 'paddock trust --revoke [--workspace DIR]'</translation>
  </message>
  <message>
   <source>error: what came on standard input is no key: a key is one word of printable ASCII characters, at most %1 of them. Nothing was changed.</source>
   <translation>Fehler: Was über die Standardeingabe kam, ist kein Schlüssel: Ein Schlüssel ist ein Wort aus druckbaren ASCII-Zeichen, höchstens %1. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>eval runs a text that is put together first.</source>
   <translation>eval führt einen Text aus, der erst zusammengesetzt wird.</translation>
  </message>
  <message>
   <source>every tool</source>
   <translation>jedes Werkzeug</translation>
  </message>
  <message>
   <source>everywhere, always</source>
   <translation>überall, immer</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>find runs %1 for what it finds.</source>
   <translation>find führt %1 für das aus, was es findet.</translation>
  </message>
  <message>
   <source>find runs whatever it finds.</source>
   <translation>find führt aus, was immer es findet.</translation>
  </message>
  <message>
   <source>find starts a shell for what it finds.</source>
   <translation>find startet eine Shell für das, was es findet.</translation>
  </message>
  <message>
   <source>for ever</source>
   <translation>für immer</translation>
  </message>
  <message>
   <source>for this session</source>
   <translation>für diese Sitzung</translation>
  </message>
  <message>
   <source>for this turn</source>
   <translation>für diese Runde</translation>
  </message>
  <message>
   <source>fork of %1</source>
   <translation>Abzweigung von %1</translation>
  </message>
  <message>
   <source>from the environment variable %1</source>
   <translation>aus der Umgebungsvariablen %1</translation>
  </message>
  <message>
   <source>git %1 is given settings that may run a program.</source>
   <translation>git %1 bekommt Einstellungen, die ein Programm ausführen können.</translation>
  </message>
  <message>
   <source>git %1 is no command of git; an alias may run anything.</source>
   <translation>git %1 ist kein Befehl von git; ein Alias kann alles ausführen.</translation>
  </message>
  <message>
   <source>git %1 is told by %2 to run a program.</source>
   <translation>git %1 wird durch %2 angewiesen, ein Programm auszuführen.</translation>
  </message>
  <message>
   <source>git %1 may throw work away.</source>
   <translation>git %1 kann Arbeit verwerfen.</translation>
  </message>
  <message>
   <source>git %1 reaches the network.</source>
   <translation>git %1 greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>git %1 runs other programs.</source>
   <translation>git %1 führt andere Programme aus.</translation>
  </message>
  <message>
   <source>git %1 takes up &quot;%2&quot;, which looks like a secret.</source>
   <translation>git %1 nimmt „%2“ auf, das nach einem Geheimnis aussieht.</translation>
  </message>
  <message>
   <source>git %1 throws away work that is not committed.</source>
   <translation>git %1 verwirft Arbeit, die nicht committet ist.</translation>
  </message>
  <message>
   <source>git and the hooks did not end within ten minutes, so they were stopped.</source>
   <translation>git und die Hooks endeten nicht innerhalb von zehn Minuten und wurden angehalten.</translation>
  </message>
  <message>
   <source>git bisect run runs a program for each commit.</source>
   <translation>git bisect run führt für jeden Commit ein Programm aus.</translation>
  </message>
  <message>
   <source>git does not know who you are. Set user.name and user.email with “git config --global”, and start Paddock again.</source>
   <translation>git weiß nicht, wer Sie sind. Setzen Sie user.name und user.email mit „git config --global“, und starten Sie Paddock neu.</translation>
  </message>
  <message>
   <source>git help opens another program.</source>
   <translation>git help öffnet ein anderes Programm.</translation>
  </message>
  <message>
   <source>git is told by %1 where to find programs.</source>
   <translation>git wird durch %1 gesagt, wo Programme zu finden sind.</translation>
  </message>
  <message>
   <source>git is told to use another repository, whose settings may run programs.</source>
   <translation>git wird angewiesen, ein anderes Repository zu verwenden, dessen Einstellungen Programme ausführen können.</translation>
  </message>
  <message>
   <source>git lfs reaches the network.</source>
   <translation>git lfs greift auf das Netz zu.</translation>
  </message>
  <message>
   <source>git passes it through a program, so it is not compared here.</source>
   <translation>git schickt es durch ein Programm, deshalb wird es hier nicht verglichen.</translation>
  </message>
  <message>
   <source>git submodule %1 fetches other repositories.</source>
   <translation>git submodule %1 holt andere Repositorys.</translation>
  </message>
  <message>
   <source>git submodule foreach runs a command.</source>
   <translation>git submodule foreach führt einen Befehl aus.</translation>
  </message>
  <message>
   <source>git was ended before the commit was made.</source>
   <translation>git wurde beendet, bevor der Commit gemacht war.</translation>
  </message>
  <message>
   <source>git would obey the settings of the bare repository in %1.</source>
   <translation>git würde den Einstellungen des Bare-Repositorys in %1 folgen.</translation>
  </message>
  <message>
   <source>git, or a hook of the repository, refused the commit.</source>
   <translation>git oder ein Hook des Repositorys hat den Commit abgelehnt.</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>grants of this session</source>
   <translation>Erlaubnisse dieser Sitzung</translation>
  </message>
  <message>
   <source>grants of this turn</source>
   <translation>Erlaubnisse dieser Runde</translation>
  </message>
  <message>
   <source>has changes</source>
   <translation>hat Änderungen</translation>
  </message>
  <message>
   <source>hook hooks PreToolUse PostToolUse command matcher timeout</source>
   <translation>hook hooks haken PreToolUse PostToolUse befehl matcher frist</translation>
  </message>
  <message>
   <source>host %1:%2 %3 by %4</source>
   <translation>Host %1:%2 %3 durch %4</translation>
  </message>
  <message>
   <source>in the background</source>
   <translation>im Hintergrund</translation>
  </message>
  <message>
   <source>in the background, %1</source>
   <comment>task-1</comment>
   <translation>im Hintergrund, %1</translation>
  </message>
  <message>
   <source>in the keychain</source>
   <translation>im Schlüsselbund</translation>
  </message>
  <message>
   <source>in this folder, always</source>
   <translation>in diesem Ordner, immer</translation>
  </message>
  <message>
   <source>intact</source>
   <translation>unversehrt</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>unterbrochen</translation>
  </message>
  <message>
   <source>it carries a user name, which hides the host.</source>
   <translation>Es trägt einen Benutzernamen, der den Host verbirgt.</translation>
  </message>
  <message>
   <source>it ended with exit code %1</source>
   <translation>er endete mit Status %1</translation>
  </message>
  <message>
   <source>it has to begin with a tool's name, such as Bash or Edit.</source>
   <translation>Sie muss mit dem Namen eines Werkzeugs beginnen, etwa Bash oder Edit.</translation>
  </message>
  <message>
   <source>it holds a NUL character.</source>
   <translation>Es enthält ein NUL-Zeichen.</translation>
  </message>
  <message>
   <source>it holds a character that does not belong into a host.</source>
   <translation>Es enthält ein Zeichen, das nicht in einen Host gehört.</translation>
  </message>
  <message>
   <source>it holds a control character, a space or a backslash.</source>
   <translation>Es enthält ein Steuerzeichen, ein Leerzeichen oder einen umgekehrten Schrägstrich.</translation>
  </message>
  <message>
   <source>it is a pipe, a socket or a device, not a file.</source>
   <translation>Es ist eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
  </message>
  <message>
   <source>it is empty, too long, or has letters that no name may have.</source>
   <translation>Es ist leer, zu lang oder hat Buchstaben, die kein Name haben darf.</translation>
  </message>
  <message>
   <source>it is empty. Write Tool or Tool(specifier), such as Bash(npm run *).</source>
   <translation>Sie ist leer. Schreiben Sie Werkzeug oder Werkzeug(Angabe), etwa Bash(npm run *).</translation>
  </message>
  <message>
   <source>it is larger than 1 MiB</source>
   <translation>sie ist größer als 1 MiB</translation>
  </message>
  <message>
   <source>it is no IPv6 address.</source>
   <translation>Es ist keine IPv6-Adresse.</translation>
  </message>
  <message>
   <source>it is no JSON object.</source>
   <translation>Es ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>sie ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it is too long.</source>
   <translation>Es ist zu lang.</translation>
  </message>
  <message>
   <source>it leads to this machine or a private network.</source>
   <translation>Es führt zu diesem Rechner oder einem privaten Netz.</translation>
  </message>
  <message>
   <source>it names no file.</source>
   <translation>Es nennt keine Datei.</translation>
  </message>
  <message>
   <source>it rewrites the call otherwise than the hook %1</source>
   <translation>er schreibt den Aufruf anders um als der Hook %1</translation>
  </message>
  <message>
   <source>it wants to decide later, which is not supported</source>
   <translation>er möchte später entscheiden, was nicht unterstützt wird</translation>
  </message>
  <message>
   <source>it was interrupted</source>
   <translation>er wurde unterbrochen</translation>
  </message>
  <message>
   <source>it wrote more than is read of a hook</source>
   <translation>er schrieb mehr, als von einem Hook gelesen wird</translation>
  </message>
  <message>
   <source>its answer is no JSON (%1)</source>
   <translation>seine Antwort ist kein JSON (%1)</translation>
  </message>
  <message>
   <source>its content was read</source>
   <translation>sein Inhalt wurde gelesen</translation>
  </message>
  <message>
   <source>its decision is neither &quot;block&quot; nor &quot;approve&quot;</source>
   <translation>seine Entscheidung ist weder &quot;block&quot; noch &quot;approve&quot;</translation>
  </message>
  <message>
   <source>its fence could not be built, so it was not run. %1</source>
   <translation>sein Zaun konnte nicht gebaut werden, also lief er nicht. %1</translation>
  </message>
  <message>
   <source>its folder cannot be made</source>
   <translation>der Ordner kann nicht angelegt werden</translation>
  </message>
  <message>
   <source>its hookSpecificOutput is no object</source>
   <translation>sein hookSpecificOutput ist kein Objekt</translation>
  </message>
  <message>
   <source>its host is not written in plain letters, digits, dots and hyphens.</source>
   <translation>Sein Host ist nicht in einfachen Buchstaben, Ziffern, Punkten und Bindestrichen geschrieben.</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>sein Name</translation>
  </message>
  <message>
   <source>its permissionDecision is none of &quot;allow&quot;, &quot;deny&quot; and &quot;ask&quot;</source>
   <translation>seine permissionDecision ist keine von &quot;allow&quot;, &quot;deny&quot; und &quot;ask&quot;</translation>
  </message>
  <message>
   <source>its port is none. Ports go from 1 to 65535.</source>
   <translation>Der Port ist keiner. Ports gehen von 1 bis 65535.</translation>
  </message>
  <message>
   <source>its time was up</source>
   <translation>seine Zeit war um</translation>
  </message>
  <message>
   <source>its updatedInput is no object</source>
   <translation>sein updatedInput ist kein Objekt</translation>
  </message>
  <message>
   <source>jsonl or csv.</source>
   <translation>jsonl oder csv.</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <source>key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>key keys keychain provider address model protocol check forget remove</source>
   <translation>schlüssel schlüsselbund key keychain anbieter adresse modell protokoll prüfen vergessen entfernen</translation>
  </message>
  <message>
   <source>key of %1</source>
   <translation>Schlüssel von %1</translation>
  </message>
  <message>
   <source>keyboard keys shortcuts bindings</source>
   <translation>tastatur tasten kürzel belegung keyboard shortcuts</translation>
  </message>
  <message>
   <source>keychain</source>
   <translation>Schlüsselbund</translation>
  </message>
  <message>
   <source>larger than what is kept</source>
   <translation>größer als das, was aufbewahrt wird</translation>
  </message>
  <message>
   <source>leads to %1</source>
   <translation>führt zu %1</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>line %1, column %2</source>
   <translation>Zeile %1, Spalte %2</translation>
  </message>
  <message>
   <source>local models ollama llama.cpp lm studio server this machine context tools try</source>
   <translation>lokale modelle ollama llama.cpp lm studio server rechner kontext werkzeuge erproben</translation>
  </message>
  <message>
   <source>local models use</source>
   <translation>lokale Modelle verwenden</translation>
  </message>
  <message>
   <source>local project settings</source>
   <translation>lokale Projekteinstellungen</translation>
  </message>
  <message>
   <source>made inside, and gone at the end</source>
   <translation>innen angelegt und am Ende weg</translation>
  </message>
  <message>
   <source>make is told to evaluate a text.</source>
   <translation>make wird angewiesen, einen Text auszuwerten.</translation>
  </message>
  <message>
   <source>make is told to run another shell.</source>
   <translation>make wird angewiesen, eine andere Shell auszuführen.</translation>
  </message>
  <message>
   <source>mode %1 → %2</source>
   <translation>Modus %1 → %2</translation>
  </message>
  <message>
   <source>models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>modify</source>
   <translation>ändern</translation>
  </message>
  <message>
   <source>named by an absolute path</source>
   <translation>mit einem absoluten Pfad genannt</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>new link</source>
   <translation>neue Verknüpfung</translation>
  </message>
  <message>
   <source>new: %1</source>
   <translation>neu: %1</translation>
  </message>
  <message>
   <source>no budget</source>
   <translation>kein Budget</translation>
  </message>
  <message>
   <source>no commit yet</source>
   <translation>noch kein Commit</translation>
  </message>
  <message>
   <source>no key: run &quot;paddock key set %1&quot;</source>
   <translation>kein Schlüssel: führen Sie „paddock key set %1“ aus</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>ohne Begründung</translation>
  </message>
  <message>
   <source>no ruling</source>
   <translation>keine Entscheidung</translation>
  </message>
  <message>
   <source>none (changed)</source>
   <translation>keine (geändert)</translation>
  </message>
  <message>
   <source>none is needed</source>
   <translation>keiner wird gebraucht</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>nicht verfügbar</translation>
  </message>
  <message>
   <source>not by an agent here (before)</source>
   <translation>nicht von einem Agenten hier (davor)</translation>
  </message>
  <message>
   <source>not by an agent here (since)</source>
   <translation>nicht von einem Agenten hier (danach)</translation>
  </message>
  <message>
   <source>not chained before entry %1</source>
   <translation>vor Eintrag %1 nicht verkettet</translation>
  </message>
  <message>
   <source>not chained: an older Paddock wrote it, and nothing can be said of it</source>
   <translation>nicht verkettet: Ein älteres Paddock hat es geschrieben, und nichts lässt sich darüber sagen</translation>
  </message>
  <message>
   <source>not found; %1. Install the package %2.</source>
   <translation>nicht gefunden; %1. Installieren Sie das Paket %2.</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not known: a content on the way is not kept</source>
   <translation>nicht bekannt: Ein Inhalt auf dem Weg ist nicht aufbewahrt</translation>
  </message>
  <message>
   <source>not tried: %1</source>
   <translation>nicht versucht: %1</translation>
  </message>
  <message>
   <source>nothing can stand around commands here.</source>
   <translation>Hier kann nichts um Befehle stehen.</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>now %1</source>
   <translation>jetzt %1</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>on</source>
   <translation>ein</translation>
  </message>
  <message>
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message>
   <source>one of &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; and &quot;error&quot;</source>
   <translation>eines von &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; und &quot;error&quot;</translation>
  </message>
  <message>
   <source>one of &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; and &quot;bypassPermissions&quot;</source>
   <translation>eines von &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; und &quot;bypassPermissions&quot;</translation>
  </message>
  <message>
   <source>only names of MCP tools may end with &quot;*&quot;.</source>
   <translation>Nur Namen von MCP-Werkzeugen dürfen mit „*“ enden.</translation>
  </message>
  <message>
   <source>only whole http and https addresses are fetched.</source>
   <translation>Nur vollständige http- und https-Adressen werden abgerufen.</translation>
  </message>
  <message>
   <source>option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'</source>
   <translation>Option „--%1“ nimmt ein Datum wie 2026-03-01 oder 2026-03-01T12:00, nicht „%2“</translation>
  </message>
  <message>
   <source>option '--by' takes day, session, turn, project, model or agent, not '%1'</source>
   <translation>Option „--by“ nimmt day, session, turn, project, model oder agent, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--fence' takes whole or missing, not '%1'</source>
   <translation>Option „--fence“ nimmt whole oder missing, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--max-budget-usd' takes an amount over 0, not '%1'</source>
   <translation>Option „--max-budget-usd“ nimmt einen Betrag über 0, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--max-turns' takes a number from 1 on, not '%1'</source>
   <translation>Option „--max-turns“ nimmt eine Zahl ab 1, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>Option „--mode“ nimmt default, acceptEdits, plan oder bypassPermissions, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--output-format' takes text, json or stream-json, not '%1'</source>
   <translation>Option „--output-format“ nimmt text, json oder stream-json, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--permission-mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>Option „--permission-mode“ nimmt default, acceptEdits, plan oder bypassPermissions, nicht „%1“</translation>
  </message>
  <message>
   <source>option '--resume' takes the id of a session</source>
   <translation>Option „--resume“ nimmt die Kennung einer Sitzung</translation>
  </message>
  <message>
   <source>option '--session-id' takes a UUID, not '%1'</source>
   <translation>Option „--session-id“ nimmt eine UUID, nicht „%1“</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>outcome not known</source>
   <translation>Ausgang nicht bekannt</translation>
  </message>
  <message>
   <source>outcome unknown</source>
   <translation>Ausgang unbekannt</translation>
  </message>
  <message>
   <source>paddock rewind [SESSION] --list [--json]
paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESSION] --undo [--preview] [--yes] [--json]
</source>
   <translation>paddock rewind [SITZUNG] --list [--json]
paddock rewind [SITZUNG] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SITZUNG] --undo [--preview] [--yes] [--json]
</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>paths</source>
   <translation>Pfade</translation>
  </message>
  <message>
   <source>paths are taken as written, without &quot;~&quot;, variables or addresses; give it relative to the workspace or from the root.</source>
   <translation>Pfade werden genommen, wie sie dastehen, ohne „~“, Variablen oder Adressen; geben Sie ihn relativ zum Arbeitsordner oder von der Wurzel an.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <source>podman was not found.</source>
   <translation>podman wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>Preis nicht bekannt</translation>
  </message>
  <message>
   <source>project settings</source>
   <translation>Projekteinstellungen</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>re-create</source>
   <translation>wiederherstellen</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>liest</translation>
  </message>
  <message>
   <source>reads %1</source>
   <translation>liest %1</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>verweigert</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>entfernen</translation>
  </message>
  <message>
   <source>removed: %1</source>
   <translation>entfernt: %1</translation>
  </message>
  <message>
   <source>rsync is told by %1 to run another program.</source>
   <translation>rsync wird durch %1 angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>rule rules permissions allow ask deny never try</source>
   <translation>regel regeln berechtigungen erlauben fragen verbieten nie erproben</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>say what to do with sessions: %1</source>
   <translation>sagen Sie, was mit Sitzungen zu tun ist: %1</translation>
  </message>
  <message>
   <source>sealed by the provider</source>
   <translation>vom Anbieter versiegelt</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>sed runs a command.</source>
   <translation>sed führt einen Befehl aus.</translation>
  </message>
  <message>
   <source>sed runs the text that it makes.</source>
   <translation>sed führt den Text aus, den es macht.</translation>
  </message>
  <message>
   <source>sent back</source>
   <translation>zurückgeschickt</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>set by your administrator</source>
   <translation>von Ihrer Administration gesetzt</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>settings of this machine's administrator</source>
   <translation>Einstellungen der Administration dieses Rechners</translation>
  </message>
  <message>
   <source>shfmt cannot read it: %1.</source>
   <translation>shfmt kann es nicht lesen: %1.</translation>
  </message>
  <message>
   <source>shfmt knows a form of shell that Paddock does not (%1).</source>
   <translation>shfmt kennt eine Form von Shell, die Paddock nicht kennt (%1).</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, broke down.</source>
   <translation>shfmt, der zweite Leser von Befehlen, ist abgestürzt.</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be fenced in: %1</source>
   <translation>shfmt, der zweite Leser von Befehlen, konnte nicht eingezäunt werden: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be started: %1</source>
   <translation>shfmt, der zweite Leser von Befehlen, konnte nicht gestartet werden: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, failed: %1</source>
   <translation>shfmt, der zweite Leser von Befehlen, ist fehlgeschlagen: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, took too long.</source>
   <translation>shfmt, der zweite Leser von Befehlen, hat zu lange gebraucht.</translation>
  </message>
  <message>
   <source>signal %1 ended it</source>
   <translation>Signal %1 hat ihn beendet</translation>
  </message>
  <message>
   <source>signal %1 ended the self-test.</source>
   <translation>Signal %1 hat den Selbsttest beendet.</translation>
  </message>
  <message>
   <source>tar -P lets an archive name places outside the workspace.</source>
   <translation>tar -P lässt ein Archiv Orte außerhalb des Arbeitsordners nennen.</translation>
  </message>
  <message>
   <source>tar is told by %1 to run another program.</source>
   <translation>tar wird durch %1 angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>tar is told to run another program.</source>
   <translation>tar wird angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>tar lets an archive name places outside the workspace.</source>
   <translation>tar lässt ein Archiv Orte außerhalb des Arbeitsordners nennen.</translation>
  </message>
  <message>
   <source>test connection network proxy certificate dns tls</source>
   <translation>prüfen verbindung netz proxy zertifikat dns tls</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>Text in Anführungszeichen</translation>
  </message>
  <message>
   <source>text, json or stream-json.</source>
   <translation>text, json oder stream-json.</translation>
  </message>
  <message>
   <source>the Grep tool needs it</source>
   <translation>das Werkzeug Grep braucht es</translation>
  </message>
  <message>
   <source>the address of the provider's API</source>
   <translation>die Adresse der API des Anbieters</translation>
  </message>
  <message>
   <source>the command line</source>
   <translation>die Befehlszeile</translation>
  </message>
  <message>
   <source>the date of the price, such as &quot;2026-10-24&quot;</source>
   <translation>das Datum des Preises, etwa &quot;2026-10-24&quot;</translation>
  </message>
  <message>
   <source>the fence could not be built: %1</source>
   <translation>der Zaun konnte nicht gebaut werden: %1</translation>
  </message>
  <message>
   <source>the hookEventName of its answer is not &quot;%1&quot;</source>
   <translation>der hookEventName seiner Antwort ist nicht &quot;%1&quot;</translation>
  </message>
  <message>
   <source>the last line is incomplete: Paddock is writing it, or ended while it did</source>
   <translation>die letzte Zeile ist unvollständig: Paddock schreibt sie gerade oder endete dabei</translation>
  </message>
  <message>
   <source>the local settings that this folder brings</source>
   <translation>die lokalen Einstellungen, die dieser Ordner mitbringt</translation>
  </message>
  <message>
   <source>the mode</source>
   <translation>der Modus</translation>
  </message>
  <message>
   <source>the model's context is not known</source>
   <translation>der Kontext des Modells ist nicht bekannt</translation>
  </message>
  <message>
   <source>the model's name in quotes</source>
   <translation>der Name des Modells in Anführungszeichen</translation>
  </message>
  <message>
   <source>the most that the model can</source>
   <translation>so viel, wie das Modell kann</translation>
  </message>
  <message>
   <source>the network's rules</source>
   <translation>die Regeln des Netzes</translation>
  </message>
  <message>
   <source>the new title</source>
   <translation>der neue Titel</translation>
  </message>
  <message>
   <source>the parenthesis is not closed.</source>
   <translation>Die Klammer ist nicht geschlossen.</translation>
  </message>
  <message>
   <source>the program paddock-escape was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>Das Programm paddock-escape wurde weder neben Paddock noch in dessen libexec-Ordner gefunden. Installieren Sie Paddock neu.</translation>
  </message>
  <message>
   <source>the provider's usual one</source>
   <translation>das übliche des Anbieters</translation>
  </message>
  <message>
   <source>the self-test did not end in time.</source>
   <translation>Der Selbsttest endete nicht rechtzeitig.</translation>
  </message>
  <message>
   <source>the self-test said nothing of it, and ended with status %1.</source>
   <translation>Der Selbsttest sagte nichts dazu und endete mit Status %1.</translation>
  </message>
  <message>
   <source>the settings that this folder brings</source>
   <translation>die Einstellungen, die dieser Ordner mitbringt</translation>
  </message>
  <message>
   <source>there is nothing between the parentheses; leave them out to mean the whole tool.</source>
   <translation>Zwischen den Klammern steht nichts; lassen Sie sie weg, wenn das ganze Werkzeug gemeint ist.</translation>
  </message>
  <message>
   <source>there is one</source>
   <translation>es gibt einen</translation>
  </message>
  <message>
   <source>this address is never reached. Only loopback and private addresses can be listed.</source>
   <translation>Diese Adresse wird nie erreicht. Nur Loopback- und private Adressen können aufgeführt werden.</translation>
  </message>
  <message>
   <source>this folder</source>
   <translation>dieser Ordner</translation>
  </message>
  <message>
   <source>this session</source>
   <translation>diese Sitzung</translation>
  </message>
  <message>
   <source>this turn</source>
   <translation>diese Runde</translation>
  </message>
  <message>
   <source>to be approved before anything is changed</source>
   <translation>braucht Zustimmung, bevor sich etwas ändert</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>zu tun</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>trust trusted folder revoke</source>
   <translation>vertrauen vertraut ordner entziehen</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>vertraut</translation>
  </message>
  <message>
   <source>turn $%1 · session %2</source>
   <translation>Runde %1 $ · Sitzung %2</translation>
  </message>
  <message>
   <source>turn %1</source>
   <translation>Runde %1</translation>
  </message>
  <message>
   <source>two readers would see two different hosts.</source>
   <translation>Zwei Leser sähen zwei verschiedene Hosts.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unknown command '%1'; give a task with -p, or see --help</source>
   <translation>unbekannter Befehl „%1“; geben Sie mit -p eine Aufgabe an, oder siehe --help</translation>
  </message>
  <message>
   <source>unknown verb '%1'; sessions knows %2</source>
   <translation>unbekanntes Verb „%1“; sessions kennt %2</translation>
  </message>
  <message>
   <source>until the next start</source>
   <translation>bis zum nächsten Start</translation>
  </message>
  <message>
   <source>update updates privacy telemetry hosts outbound contacted</source>
   <translation>aktualisierung updates datenschutz telemetrie hosts ausgehend verbindungen</translation>
  </message>
  <message>
   <source>usage cost tokens chart money csv export</source>
   <translation>verbrauch kosten tokens diagramm geld csv export</translation>
  </message>
  <message>
   <source>use '%1'</source>
   <translation>verwenden Sie „%1“</translation>
  </message>
  <message>
   <source>use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</source>
   <translation>verwenden Sie 'paddock usage [--by day|session|turn|project|model|agent] [--since DATUM] [--until DATUM] [--workspace DIR] [--session KENNUNG] [--json|--csv]'</translation>
  </message>
  <message>
   <source>used</source>
   <translation>verwendet</translation>
  </message>
  <message>
   <source>user settings</source>
   <translation>Benutzereinstellungen</translation>
  </message>
  <message>
   <source>user settings for this folder</source>
   <translation>Benutzereinstellungen für diesen Ordner</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>wartet auf Sie</translation>
  </message>
  <message>
   <source>was a link</source>
   <translation>war eine Verknüpfung</translation>
  </message>
  <message>
   <source>wget is told to run another program.</source>
   <translation>wget wird angewiesen, ein anderes Programm auszuführen.</translation>
  </message>
  <message>
   <source>what</source>
   <translation>was</translation>
  </message>
  <message>
   <source>what to keep in mind</source>
   <translation>was im Gedächtnis bleiben soll</translation>
  </message>
  <message>
   <source>without it commands are read once instead of twice, and more of them ask</source>
   <translation>ohne es werden Befehle einmal statt zweimal gelesen, und mehr davon fragen</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>ohne Grenze</translation>
  </message>
  <message>
   <source>works without a key</source>
   <translation>arbeitet ohne Schlüssel</translation>
  </message>
  <message>
   <source>write an address as four decimal numbers.</source>
   <translation>Schreiben Sie eine Adresse als vier Dezimalzahlen.</translation>
  </message>
  <message>
   <source>writes %1</source>
   <translation>schreibt %1</translation>
  </message>
  <message>
   <source>xargs hands computed words to %1.</source>
   <translation>xargs gibt berechnete Wörter an %1.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>you</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>you, %1</source>
   <comment>scope</comment>
   <translation>Sie, %1</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>Ihr Befehl</translation>
  </message>
  <message>
   <source>your settings</source>
   <translation>Ihre Einstellungen</translation>
  </message>
  <message>
   <source>your settings for this folder</source>
   <translation>Ihre Einstellungen für diesen Ordner</translation>
  </message>
  <message>
   <source>“%1” can only be taken back as a whole.</source>
   <translation>„%1“ kann nur als Ganzes zurückgenommen werden.</translation>
  </message>
  <message>
   <source>“%1” cannot be listed: %2.</source>
   <translation>„%1“ kann nicht aufgelistet werden: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be opened for reading: %2.</source>
   <translation>„%1“ kann nicht zum Lesen geöffnet werden: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be reached: %2.</source>
   <translation>„%1“ ist nicht erreichbar: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be the name of a branch.</source>
   <translation>„%1“ kann nicht der Name eines Branches sein.</translation>
  </message>
  <message>
   <source>“%1” does not exist.</source>
   <translation>„%1“ gibt es nicht.</translation>
  </message>
  <message>
   <source>“%1” goes through more symbolic links than can be followed, or through links that change at this moment.</source>
   <translation>„%1“ geht durch mehr symbolische Verknüpfungen, als verfolgt werden können, oder durch solche, die sich gerade ändern.</translation>
  </message>
  <message>
   <source>“%1” goes through something that is no folder. Check the path.</source>
   <translation>„%1“ geht durch etwas, das kein Ordner ist. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>“%1” has a name that is too long for the file system.</source>
   <translation>„%1“ hat einen Namen, der für das Dateisystem zu lang ist.</translation>
  </message>
  <message>
   <source>“%1” has no change that could be taken back.</source>
   <translation>„%1“ hat keine Änderung, die zurückgenommen werden könnte.</translation>
  </message>
  <message>
   <source>“%1” is a folder, not a file.</source>
   <translation>„%1“ ist ein Ordner, keine Datei.</translation>
  </message>
  <message>
   <source>“%1” is a pipe, a socket or a device, not a regular file. It was not opened.</source>
   <translation>„%1“ ist eine Pipe, ein Socket oder ein Gerät, keine gewöhnliche Datei. Es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>“%1” is git's own and cannot be committed.</source>
   <translation>„%1“ gehört git selbst und kann nicht committet werden.</translation>
  </message>
  <message>
   <source>“%1” is in a folder that does not exist. Check the path.</source>
   <translation>„%1“ liegt in einem Ordner, den es nicht gibt. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>“%1” is no path in the workspace.</source>
   <translation>„%1“ ist kein Pfad im Arbeitsordner.</translation>
  </message>
  <message>
   <source>“%1” is not a folder.</source>
   <translation>„%1“ ist kein Ordner.</translation>
  </message>
  <message>
   <source>“%1” is not a regular file and cannot be written.</source>
   <translation>„%1“ ist keine gewöhnliche Datei und kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>“%1” is not there.</source>
   <translation>„%1“ ist nicht da.</translation>
  </message>
  <message>
   <source>“%1” is still at work.</source>
   <translation>„%1“ arbeitet noch.</translation>
  </message>
  <message>
   <source>“%1” is too large for this (%2; at most %3).</source>
   <translation>„%1“ ist dafür zu groß (%2; höchstens %3).</translation>
  </message>
  <message>
   <source>“%1” leads outside the workspace. Paddock's file tools work inside it only.</source>
   <translation>„%1“ führt aus dem Arbeitsordner hinaus. Die Dateiwerkzeuge von Paddock arbeiten nur darin.</translation>
  </message>
  <message>
   <source>“%1” may not be written: %2. Check the permissions of the file and of its folder.</source>
   <translation>„%1“ darf nicht geschrieben werden: %2. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for a name that begins so.</source>
   <translation>„%1“ liest sich als Pfad in einem persönlichen Ordner, der außerhalb des Arbeitsordners liegt. Schreiben Sie ./~… für einen Namen, der so beginnt.</translation>
  </message>
  <message>
   <source>“%1” was changed meanwhile. Read it again; nothing was written.</source>
   <translation>„%1“ wurde inzwischen geändert. Lesen Sie es noch einmal; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>“%1” was created by somebody else meanwhile. Read it first; nothing was written.</source>
   <translation>„%1“ wurde inzwischen von jemand anderem angelegt. Lesen Sie es zuerst; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>“%1” was left as it is, because what is there now cannot be kept: %2.</source>
   <translation>„%1“ wurde gelassen, wie es ist, weil nicht aufbewahrt werden kann, was jetzt da ist: %2.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: %2</source>
   <translation>„%1“ wurde gelassen, wie es ist: %2</translation>
  </message>
  <message>
   <source>“%1” was left as it is: it is no file.</source>
   <translation>„%1“ wurde gelassen, wie es ist: Es ist keine Datei.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: somebody changed it meanwhile.</source>
   <translation>„%1“ wurde gelassen, wie es ist: Jemand hat es inzwischen geändert.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: the lines are not there any more as they were shown.</source>
   <translation>„%1“ wurde gelassen, wie es ist: Die Zeilen sind nicht mehr so da, wie sie gezeigt wurden.</translation>
  </message>
  <message>
   <source>“%1” was not brought back: %2.</source>
   <translation>„%1“ wurde nicht zurückgeholt: %2.</translation>
  </message>
  <message>
   <source>“%1” was not written, the old content is untouched: %2. Free some space and try again.</source>
   <translation>„%1“ wurde nicht geschrieben, der alte Inhalt ist unberührt: %2. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>“%1” was not written: %2.</source>
   <translation>„%1“ wurde nicht geschrieben: %2.</translation>
  </message>
  <message>
   <source>“%1” was removed meanwhile. Nothing was written.</source>
   <translation>„%1“ wurde inzwischen entfernt. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>… Being taken back</source>
   <translation>… Wird zurückgenommen</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  %n neue darunter</numerusform>
    <numerusform>↓  %n neue darunter</numerusform>
   </translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● geändert</translation>
  </message>
  <message>
   <source>◷ Taken back when the turn ends</source>
   <translation>◷ Wird am Ende der Runde zurückgenommen</translation>
  </message>
  <message>
   <source>⚠ Changed by others since; that would be lost too</source>
   <translation>⚠ Seitdem von anderen geändert; auch das ginge verloren</translation>
  </message>
  <message>
   <source>⚠ also changed by others</source>
   <translation>⚠ auch von anderen geändert</translation>
  </message>
  <message>
   <source>✓ %L1/%L2</source>
   <translation>✓ %L1/%L2</translation>
  </message>
  <message>
   <source>✓ Reviewed</source>
   <translation>✓ Durchgesehen</translation>
  </message>
  <message>
   <source>✔ Accepted</source>
   <translation>✔ Angenommen</translation>
  </message>
  <message>
   <source>✔ Committed as %1. Nothing was pushed.</source>
   <translation>✔ Als %1 committet. Nichts wurde gepusht.</translation>
  </message>
  <message>
   <source>✔ The worktree was removed. The session can still be read.</source>
   <translation>✔ Der Worktree wurde entfernt. Die Sitzung kann weiterhin gelesen werden.</translation>
  </message>
  <message>
   <source>✖ %1</source>
   <translation>✖ %1</translation>
  </message>
  <message>
   <source>✖ Nothing was committed. What git and the hooks said stands below.</source>
   <translation>✖ Nichts wurde committet. Was git und die Hooks sagten, steht unten.</translation>
  </message>
 </context>
</TS>
