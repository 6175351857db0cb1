<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message>
   <source>
           stays as it is: %1</source>
   <translation>
           queda como está: %1</translation>
  </message>
  <message>
   <source>    allows without asking: %1</source>
   <translation>    permite sin preguntar: %1</translation>
  </message>
  <message>
   <source>    nothing beyond what holds already</source>
   <translation>    nada más allá de lo que ya vale</translation>
  </message>
  <message>
   <source>    runs at %1: %2</source>
   <translation>    ejecuta en %1: %2</translation>
  </message>
  <message>
   <source>  (edited since, not by the agent)</source>
   <translation>  (editado desde entonces, no por el agente)</translation>
  </message>
  <message>
   <source>  (rewound)</source>
   <translation>  (rebobinado)</translation>
  </message>
  <message>
   <source>  call %1</source>
   <translation>  llamada %1</translation>
  </message>
  <message>
   <source>  ruling %1 by %2: %3 %4</source>
   <translation>  decisión %1 de %2: %3 %4</translation>
  </message>
  <message>
   <source>  session %1, entry %2</source>
   <translation>  sesión %1, entrada %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has %2 names; another one may be outside the workspace.</source>
   <translation>«%1» tiene %2 nombres; otro puede estar fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has to be a text.</source>
   <translation>«%1» tiene que ser un texto.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; in sandbox.allowedHosts: %2</source>
   <translation>«%1» en sandbox.allowedHosts: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is blank.</source>
   <translation>«%1» está en blanco.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is configuration that other programs obey unasked.</source>
   <translation>«%1» es configuración que otros programas obedecen sin preguntar.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example.org:3128.</source>
   <translation>«%1» no es la dirección de un proxy. Debe parecerse a http://proxy.example.org:3128.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no host that can be judged: %2</source>
   <translation>«%1» no es un host que se pueda evaluar: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a member that it knows.</source>
   <translation>«%1» no es un miembro que conozca.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a session id. An id is made of letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>«%1» no es un identificador de sesión. Un identificador se compone de letras, cifras, «-» y «_».</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not possible now.</source>
   <translation>«%1» no es posible ahora.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2</source>
   <translation>«%1» se rechaza: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2 Work stays inside %3.</source>
   <translation>«%1» se rechaza: %2 El trabajo se queda dentro de %3.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: what is in .git runs as the user; use git commands instead.</source>
   <translation>«%1» se rechaza: lo que hay en .git se ejecuta como el usuario; utilice en su lugar comandos de git.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is relative to a folder that only running would tell.</source>
   <translation>«%1» es relativo a una carpeta que solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; looks like a secret; the model's provider would see what it holds.</source>
   <translation>«%1» parece un secreto; el proveedor del modelo vería lo que contiene.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; of %2 must be %3</source>
   <translation>«%1» de %2 debe ser %3</translation>
  </message>
  <message>
   <source>&quot;%1&quot; runs what a variable holds.</source>
   <translation>«%1» ejecuta lo que contiene una variable.</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>«%1»: %2</translation>
  </message>
  <message>
   <source>&quot;Always&quot; is not offered: no rule would hold just this.</source>
   <translation>«Siempre» no se ofrece: ninguna regla abarcaría exactamente esto.</translation>
  </message>
  <message>
   <source>&quot;Always&quot; would store: %1</source>
   <translation>«Siempre» guardaría: %1</translation>
  </message>
  <message>
   <source>&quot;anthropic&quot; or &quot;openai&quot;</source>
   <translation>«anthropic» u «openai»</translation>
  </message>
  <message>
   <source>&quot;ask&quot; or &quot;refuse&quot;</source>
   <translation>«ask» o «refuse»</translation>
  </message>
  <message>
   <source>&quot;command&quot; is missing.</source>
   <translation>Falta «command».</translation>
  </message>
  <message>
   <source>&quot;cwd&quot; has to be the path of a folder.</source>
   <translation>«cwd» tiene que ser la ruta de una carpeta.</translation>
  </message>
  <message>
   <source>&quot;input&quot; has to be an object.</source>
   <translation>«input» tiene que ser un objeto.</translation>
  </message>
  <message>
   <source>&quot;models&quot; must be a list in brackets</source>
   <translation>«models» debe ser una lista entre corchetes</translation>
  </message>
  <message>
   <source>&quot;paddock rewind --undo&quot; takes this back.</source>
   <translation>«paddock rewind --undo» deshace esto.</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; has to be a list of rules such as &quot;Bash(git *)&quot;.</source>
   <translation>«permissions.%1» tiene que ser una lista de reglas como «Bash(git *)».</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; holds something that is no text.</source>
   <translation>«permissions.%1» contiene algo que no es texto.</translation>
  </message>
  <message>
   <source>&quot;tool&quot; has to be the name of a tool.</source>
   <translation>«tool» tiene que ser el nombre de una herramienta.</translation>
  </message>
  <message>
   <source>&quot;url&quot; is missing.</source>
   <translation>Falta «url».</translation>
  </message>
  <message>
   <source>## Mend the thermometer

1. Run `make test` to see it fail.
2. In `src/thermometer.cpp`, add 32 in place of 30.
3. Run `make test` again.</source>
   <translation>## Reparar el termómetro

1. Ejecutar `make test` para verlo fallar.
2. En `src/thermometer.cpp`, sumar 32 en lugar de 30.
3. Ejecutar `make test` de nuevo.</translation>
  </message>
  <message>
   <source>$%1</source>
   <translation>%1 $</translation>
  </message>
  <message>
   <source>$%1 and more; some prices are unknown</source>
   <translation>%1 $ y más; algunos precios se desconocen</translation>
  </message>
  <message>
   <source>$%1 and what is not known</source>
   <translation>%1 $ y lo que no se conoce</translation>
  </message>
  <message>
   <source>$%1 of $%2</source>
   <translation>%1 $ de %2</translation>
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
   <translation>%1 «%2» lleva fuera del espacio de trabajo, o podría hacerlo.</translation>
  </message>
  <message>
   <source>%1 % of %2</source>
   <translation>%1 % de %2</translation>
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
   <translation>%1 %2 descarga de la red o envía a ella.</translation>
  </message>
  <message>
   <source>%1 %2 reaches the network.</source>
   <translation>%1 %2 accede a la red.</translation>
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
    <numerusform>%1 (%n imagen no sobrevivió al reinicio)</numerusform>
    <numerusform>%1 (%n imágenes no sobrevivieron al reinicio)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (changed)</source>
   <translation>%1 (cambiado)</translation>
  </message>
  <message>
   <source>%1 (needs you)</source>
   <translation>%1 (le necesita)</translation>
  </message>
  <message>
   <source>%1 (this session)</source>
   <translation>%1 (esta sesión)</translation>
  </message>
  <message>
   <source>%1 (through the proxy %2)</source>
   <translation>%1 (a través del proxy %2)</translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1 (con %n imagen)</numerusform>
    <numerusform>%1 (con %n imágenes)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (worktree)</source>
   <comment>a branch</comment>
   <translation>%1 (worktree)</translation>
  </message>
  <message>
   <source>%1 + unknown</source>
   <translation>%1 + desconocido</translation>
  </message>
  <message>
   <source>%1 Trying again in %2 s (%3 of %4).</source>
   <translation>%1 Nuevo intento en %2 s (%3 de %4).</translation>
  </message>
  <message>
   <source>%1 after %2 s</source>
   <translation>%1 tras %2 s</translation>
  </message>
  <message>
   <source>%1 allows no more requests for now: the rate limit is reached.</source>
   <translation>%1 no admite más solicitudes por ahora: se ha alcanzado el límite de frecuencia.</translation>
  </message>
  <message>
   <source>%1 and more</source>
   <comment>money</comment>
   <translation>%1 y más</translation>
  </message>
  <message>
   <source>%1 answered in one piece instead of as a stream of events. Paddock needs a server that can stream.</source>
   <translation>%1 respondió de una sola vez en lugar de con un flujo de eventos. Paddock necesita un servidor que transmita en continuo.</translation>
  </message>
  <message>
   <source>%1 answered with a web page. Check the base URL, and whether a proxy or a sign-in page stands in between.</source>
   <translation>%1 respondió con una página web. Compruebe la URL base y si se interpone un proxy o una página de inicio de sesión.</translation>
  </message>
  <message>
   <source>%1 answered with something that is no stream of events. Check the base URL.</source>
   <translation>%1 respondió con algo que no es un flujo de eventos. Compruebe la URL base.</translation>
  </message>
  <message>
   <source>%1 answered with something that is not proper HTTP. Check the address.</source>
   <translation>%1 respondió con algo que no es HTTP correcto. Compruebe la dirección.</translation>
  </message>
  <message>
   <source>%1 asks for an API key and none was sent. Store one with: paddock key set %2</source>
   <translation>%1 pide una clave de API y no se envió ninguna. Guarde una con: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>%1 bars, %2 in all, in %3</source>
   <translation>%1 barras, %2 en total, en %3</translation>
  </message>
  <message>
   <source>%1 before “%2”</source>
   <translation>%1, antes de «%2»</translation>
  </message>
  <message>
   <source>%1 brings no settings of its own.</source>
   <translation>%1 no trae ajustes propios.</translation>
  </message>
  <message>
   <source>%1 brings no settings, so there is nothing to trust.</source>
   <translation>%1 no trae ajustes, así que no hay nada en lo que confiar.</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1 por %2</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <comment>allowed by the rule</comment>
   <translation>%1 por %2</translation>
  </message>
  <message>
   <source>%1 by %2 (%3)</source>
   <translation>%1 por %2 (%3)</translation>
  </message>
  <message>
   <source>%1 by %2: %3</source>
   <translation>%1 por %2: %3</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>No se puede leer %1: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be taken back: what it was before is not kept.</source>
   <translation>No se puede revertir %1: no se conserva lo que era antes.</translation>
  </message>
  <message>
   <source>%1 cannot be written, so no session can be kept.</source>
   <translation>No se puede escribir en %1, así que no se puede conservar ninguna sesión.</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2</source>
   <translation>No se puede escribir %1: %2</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>No se puede escribir %1: %2.</translation>
  </message>
  <message>
   <source>%1 cannot run in %2: %3</source>
   <translation>%1 no puede ejecutarse en %2: %3</translation>
  </message>
  <message>
   <source>%1 changes a process that it may not have started.</source>
   <translation>%1 cambia un proceso que quizá no haya iniciado.</translation>
  </message>
  <message>
   <source>%1 changes or reaches the system around the workspace.</source>
   <translation>%1 cambia o alcanza el sistema que rodea el espacio de trabajo.</translation>
  </message>
  <message>
   <source>%1 could not be removed: %2</source>
   <translation>No se pudo quitar %1: %2</translation>
  </message>
  <message>
   <source>%1 could not be started.</source>
   <translation>No se pudo iniciar %1.</translation>
  </message>
  <message>
   <source>%1 could not be started: %2</source>
   <translation>No se pudo iniciar %1: %2</translation>
  </message>
  <message>
   <source>%1 could not be watched: %2. Paddock needs Linux 5.4 or later.</source>
   <translation>No se pudo vigilar %1: %2. Paddock necesita Linux 5.4 o posterior.</translation>
  </message>
  <message>
   <source>%1 could not be written.</source>
   <translation>No se pudo escribir %1.</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>No se pudo escribir %1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 no aceptó ninguna conexión en %n segundo. Compruebe la red e inténtelo de nuevo.</numerusform>
    <numerusform>%1 no aceptó ninguna conexión en %n segundos. Compruebe la red e inténtelo de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 did not accept the API key. Store a valid one with: paddock key set %2</source>
   <translation>%1 no aceptó la clave de API. Guarde una válida con: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 did not end in time.</source>
   <translation>%1 no terminó a tiempo.</translation>
  </message>
  <message>
   <source>%1 does not know the model or the address: %2</source>
   <translation>%1 no conoce el modelo o la dirección: %2</translation>
  </message>
  <message>
   <source>%1 does not let this API key use the model. Choose another model, or store another key with: paddock key set %2</source>
   <translation>%1 no permite que esta clave de API use el modelo. Elija otro modelo o guarde otra clave con: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 does not tell its version.</source>
   <translation>%1 no indica su versión.</translation>
  </message>
  <message>
   <source>%1 ends processes that it did not start.</source>
   <translation>%1 termina procesos que no ha iniciado.</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 ha fallado</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own (HTTP %2). Try again later.</source>
   <translation>%1 falló con un error propio (HTTP %2). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own. Try again later.</source>
   <translation>%1 falló con un error propio. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>%1 failed.</source>
   <translation>%1 ha fallado.</translation>
  </message>
  <message>
   <source>%1 follows links, and</source>
   <translation>%1 sigue enlaces, y</translation>
  </message>
  <message numerus="yes">
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1 por %Ln solicitud y %2 tokens</numerusform>
    <numerusform>%1 por %Ln solicitudes y %2 tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h ago</source>
   <translation>hace %1 h</translation>
  </message>
  <message>
   <source>%1 hands a program to the network.</source>
   <translation>%1 entrega un programa a la red.</translation>
  </message>
  <message>
   <source>%1 has %2; pictures of up to %3 can be sent.</source>
   <translation>%1 ocupa %2; se pueden enviar imágenes de hasta %3.</translation>
  </message>
  <message>
   <source>%1 has finished</source>
   <translation>%1 ha terminado</translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 no ha enviado nada durante %n segundo. Inténtelo de nuevo.</numerusform>
    <numerusform>%1 no ha enviado nada durante %n segundos. Inténtelo de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 has too many requests to do at the moment. Try again later.</source>
   <translation>%1 tiene demasiadas solicitudes que atender en este momento. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>%1 has used most of its budget</source>
   <translation>%1 ha usado la mayor parte de su presupuesto</translation>
  </message>
  <message>
   <source>%1 has used up its budget</source>
   <translation>%1 ha agotado su presupuesto</translation>
  </message>
  <message>
   <source>%1 holds what Paddock itself goes by (%2). An agent that may write there could allow itself anything, so open a folder that does not hold it.</source>
   <translation>%1 contiene aquello por lo que se rige el propio Paddock (%2). Un agente que pueda escribir ahí podría permitirse cualquier cosa; abra una carpeta que no lo contenga.</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>a folder and the folder that it is in</comment>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>%1 in the %2</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 is a link, so nothing is written there.</source>
   <translation>%1 es un enlace, así que no se escribe nada ahí.</translation>
  </message>
  <message>
   <source>%1 is a name of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 es un nombre de este equipo o de su red. Solo se pueden descargar direcciones públicas.</translation>
  </message>
  <message>
   <source>%1 is a pipe, a socket or a device, so the repository is not read.</source>
   <translation>%1 es una tubería, un socket o un dispositivo, así que no se lee el repositorio.</translation>
  </message>
  <message>
   <source>%1 is an address of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 es una dirección de este equipo o de su red. Solo se pueden descargar direcciones públicas.</translation>
  </message>
  <message>
   <source>%1 is installed, but the launcher gets no namespaces. Load it with apparmor_parser -r.</source>
   <translation>%1 está instalado, pero el lanzador no obtiene espacios de nombres. Cárguelo con apparmor_parser -r.</translation>
  </message>
  <message>
   <source>%1 is listed as %2 in sandbox.allowedHosts.</source>
   <translation>%1 figura como %2 en sandbox.allowedHosts.</translation>
  </message>
  <message>
   <source>%1 is neither a file nor a folder.</source>
   <translation>%1 no es ni un archivo ni una carpeta.</translation>
  </message>
  <message>
   <source>%1 is no absolute path.</source>
   <translation>%1 no es una ruta absoluta.</translation>
  </message>
  <message>
   <source>%1 is no file on this machine.</source>
   <translation>%1 no es un archivo de este equipo.</translation>
  </message>
  <message>
   <source>%1 is no file.</source>
   <translation>%1 no es un archivo.</translation>
  </message>
  <message>
   <source>%1 is no folder.</source>
   <translation>%1 no es una carpeta.</translation>
  </message>
  <message>
   <source>%1 is no port.</source>
   <translation>%1 no es un puerto.</translation>
  </message>
  <message>
   <source>%1 is not trusted any more.</source>
   <translation>%1 ya no es de confianza.</translation>
  </message>
  <message>
   <source>%1 is not trusted.</source>
   <translation>%1 no es de confianza.</translation>
  </message>
  <message>
   <source>%1 is started without a command.</source>
   <translation>%1 se inicia sin ningún comando.</translation>
  </message>
  <message>
   <source>%1 is taken by: %2</source>
   <translation>%1 ya se usa para: %2</translation>
  </message>
  <message>
   <source>%1 is there. Paddock does not start commands with it; you can start Paddock in a container of your own.</source>
   <translation>%1 está presente. Paddock no inicia comandos con él; puede iniciar Paddock en un contenedor propio.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run another program.</source>
   <translation>%2 indica a %1 que ejecute otro programa.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run something else.</source>
   <translation>%2 indica a %1 que ejecute otra cosa.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to use another program or settings.</source>
   <translation>%2 indica a %1 que use otro programa u otros ajustes.</translation>
  </message>
  <message>
   <source>%1 is told to load a module first.</source>
   <translation>Se indica a %1 que cargue primero un módulo.</translation>
  </message>
  <message>
   <source>%1 is told to run a command for each line.</source>
   <translation>Se indica a %1 que ejecute un comando por cada línea.</translation>
  </message>
  <message>
   <source>%1 is told to run a command of its own.</source>
   <translation>Se indica a %1 que ejecute un comando propio.</translation>
  </message>
  <message>
   <source>%1 is told to run another file first.</source>
   <translation>Se indica a %1 que ejecute primero otro archivo.</translation>
  </message>
  <message>
   <source>%1 is told to run another program.</source>
   <translation>Se indica a %1 que ejecute otro programa.</translation>
  </message>
  <message>
   <source>%1 is told to run or load something else.</source>
   <translation>Se indica a %1 que ejecute o cargue otra cosa.</translation>
  </message>
  <message>
   <source>%1 is trusted as it is.</source>
   <translation>%1 es de confianza tal como está.</translation>
  </message>
  <message>
   <source>%1 is trusted with this content.</source>
   <translation>%1 es de confianza con este contenido.</translation>
  </message>
  <message>
   <source>%1 is version %2, which is unfit: before 0.12 it makes files outside when a workspace puts links where it is to mount (CVE-2026-87766).</source>
   <translation>%1 es la versión %2, que no sirve: antes de la 0.12 crea archivos fuera cuando un espacio de trabajo pone enlaces donde debe montar (CVE-2026-87766).</translation>
  </message>
  <message>
   <source>%1 is version %2. Paddock does not start commands with it.</source>
   <translation>%1 es la versión %2. Paddock no inicia comandos con él.</translation>
  </message>
  <message>
   <source>%1 knows nothing under this address. Check the base URL and the name of the model.</source>
   <translation>%1 no conoce nada en esta dirección. Compruebe la URL base y el nombre del modelo.</translation>
  </message>
  <message>
   <source>%1 leads to %2, an address that may not be reached from here.</source>
   <translation>%1 lleva a %2, una dirección a la que no se puede acceder desde aquí.</translation>
  </message>
  <message>
   <source>%1 leads to this machine or its network, where commands may not connect.</source>
   <translation>%1 lleva a este equipo o a su red, donde los comandos no pueden conectarse.</translation>
  </message>
  <message>
   <source>%1 leaves something running behind.</source>
   <translation>%1 deja algo en ejecución.</translation>
  </message>
  <message>
   <source>%1 lies in no git repository, so a session there cannot have a branch of its own. Open it without one, or run “git init” and commit first.</source>
   <translation>%1 no está en ningún repositorio git, así que una sesión ahí no puede tener una rama propia. Ábrala sin ella, o ejecute antes «git init» y haga un commit.</translation>
  </message>
  <message>
   <source>%1 lies outside of the folder that the agent works in, so it cannot read it. Copy it into the folder, or paste its text.</source>
   <translation>%1 está fuera de la carpeta en la que trabaja el agente, así que este no puede leerlo. Cópielo a la carpeta o pegue su texto.</translation>
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
   <translation>hace %1 min</translation>
  </message>
  <message>
   <source>%1 needs you</source>
   <translation>%1 le necesita</translation>
  </message>
  <message>
   <source>%1 of $%2</source>
   <comment>what was spent, and the budget</comment>
   <translation>%1 de %2 $</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>questions</comment>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>%1 of %2 attempts got out.</source>
   <translation>%1 de %2 intentos salieron.</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, as the model counted</source>
   <translation>%1 de %2 tokens, según el recuento del modelo</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, estimated</source>
   <translation>%1 de %2 tokens, estimados</translation>
  </message>
  <message>
   <source>%1 of %2: %3</source>
   <comment>1 of 2: Database</comment>
   <translation>%1 de %2: %3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>%1 de %n respondida</numerusform>
    <numerusform>%1 de %n respondidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>%1 de %n hecha</numerusform>
    <numerusform>%1 de %n hechas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>%1 de %n paso hecho</numerusform>
    <numerusform>%1 de %n pasos hechos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of this session's budget of %2 is used.</source>
   <translation>Se ha usado %1 del presupuesto de %2 de esta sesión.</translation>
  </message>
  <message>
   <source>%1 opens the system to a container.</source>
   <translation>%1 abre el sistema a un contenedor.</translation>
  </message>
  <message>
   <source>%1 reaches %2:%3</source>
   <comment>Bash, host, port</comment>
   <translation>%1 accede a %2:%3</translation>
  </message>
  <message>
   <source>%1 reaches another machine.</source>
   <translation>%1 accede a otro equipo.</translation>
  </message>
  <message>
   <source>%1 reaches into a running process.</source>
   <translation>%1 interviene en un proceso en ejecución.</translation>
  </message>
  <message>
   <source>%1 reaches the network.</source>
   <translation>%1 accede a la red.</translation>
  </message>
  <message>
   <source>%1 refused the request and gave no reason.</source>
   <translation>%1 rechazó la solicitud y no dio ningún motivo.</translation>
  </message>
  <message>
   <source>%1 refused the request with HTTP %2 and gave no reason.</source>
   <translation>%1 rechazó la solicitud con HTTP %2 y no dio ningún motivo.</translation>
  </message>
  <message>
   <source>%1 refused the request: %2</source>
   <translation>%1 rechazó la solicitud: %2</translation>
  </message>
  <message>
   <source>%1 runs other programs by %2.</source>
   <translation>%1 ejecuta otros programas mediante %2.</translation>
  </message>
  <message>
   <source>%1 runs other programs by -%2.</source>
   <translation>%1 ejecuta otros programas mediante -%2.</translation>
  </message>
  <message>
   <source>%1 runs something as another user.</source>
   <translation>%1 ejecuta algo como otro usuario.</translation>
  </message>
  <message>
   <source>%1 runs the output of another command.</source>
   <translation>%1 ejecuta la salida de otro comando.</translation>
  </message>
  <message>
   <source>%1 runs what a file holds.</source>
   <translation>%1 ejecuta lo que contiene un archivo.</translation>
  </message>
  <message>
   <source>%1 runs what is fetched from the network.</source>
   <translation>%1 ejecuta lo que se descarga de la red.</translation>
  </message>
  <message>
   <source>%1 runs what its arguments or its files say.</source>
   <translation>%1 ejecuta lo que dicen sus argumentos o sus archivos.</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of provider.</source>
   <translation>%1 envió un evento que no se puede entender. Compruebe que la URL base corresponde a este tipo de proveedor.</translation>
  </message>
  <message>
   <source>%1 sent far more than an answer can be.</source>
   <translation>%1 envió mucho más de lo que puede ser una respuesta.</translation>
  </message>
  <message>
   <source>%1 stands where its folder was.</source>
   <translation>%1 está donde estaba su carpeta.</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 from cache), %3 out</source>
   <translation>%1 tokens de entrada (%2 de caché), %3 de salida</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 read from the cache, %3 written to it), %4 out</source>
   <translation>%1 tokens de entrada (%2 leídos de la caché, %3 escritos en ella), %4 de salida</translation>
  </message>
  <message>
   <source>%1 tokens in, %2 out</source>
   <translation>%1 tokens de entrada, %2 de salida</translation>
  </message>
  <message>
   <source>%1 tokens, as the model counted</source>
   <translation>%1 tokens, según el recuento del modelo</translation>
  </message>
  <message>
   <source>%1 tokens, estimated</source>
   <translation>%1 tokens, estimados</translation>
  </message>
  <message>
   <source>%1 took too long and gave up. Try again later.</source>
   <translation>%1 tardó demasiado y desistió. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>%1 touches nothing outside the conversation.</source>
   <translation>%1 no toca nada fuera de la conversación.</translation>
  </message>
  <message>
   <source>%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.</source>
   <translation>%1 quiere que la solicitud se envíe a otro sitio (HTTP %2). Ponga como URL base la dirección a la que se ha trasladado.</translation>
  </message>
  <message>
   <source>%1 was not opened: only addresses of the web and of mail are.</source>
   <translation>%1 no se abrió: solo se abren direcciones web y de correo.</translation>
  </message>
  <message>
   <source>%1 was not trusted.</source>
   <translation>%1 no era de confianza.</translation>
  </message>
  <message>
   <source>%1 was trusted, but this changed since: %2.</source>
   <translation>%1 era de confianza, pero esto ha cambiado desde entonces: %2.</translation>
  </message>
  <message>
   <source>%1 would be reached through the proxy %2 at %3, an address that may not be reached from here.</source>
   <translation>Se accedería a %1 a través del proxy %2 en %3, una dirección a la que no se puede acceder desde aquí.</translation>
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
   <translation>%1 · %L2/%L3 revisados</translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · %Ln por revertir al final del turno</numerusform>
    <numerusform>%1 · %Ln por revertir al final del turno</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · pinned</source>
   <translation>%1 · fijada</translation>
  </message>
  <message>
   <source>%1 – %L2 of %L3 accepted, all of the file is committed</source>
   <translation>%1 – %L2 de %L3 aceptados, el archivo entra entero en el commit</translation>
  </message>
  <message>
   <source>%1 – Paddock</source>
   <translation>%1 – Paddock</translation>
  </message>
  <message>
   <source>%1 → %2 tokens</source>
   <comment>before, after</comment>
   <translation>%1 → %2 tokens</translation>
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
   <translation>%1, %2 tokens, de: %3</translation>
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
    <numerusform>%1, %Ln sesión</numerusform>
    <numerusform>%1, %Ln sesiones</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, changed since</source>
   <translation>%1, cambiado desde entonces</translation>
  </message>
  <message>
   <source>%1, line %L2, change %3. %4</source>
   <translation>%1, línea %L2, cambio %3. %4</translation>
  </message>
  <message>
   <source>%1, model %2, from %3</source>
   <translation>%1, modelo %2, de %3</translation>
  </message>
  <message>
   <source>%1, not possible now</source>
   <translation>%1, no es posible ahora</translation>
  </message>
  <message>
   <source>%1, which you trusted, is not there any more.</source>
   <translation>%1, en el que usted confió, ya no está.</translation>
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
    <numerusform>%1. %Ln archivo cambiado.</numerusform>
    <numerusform>%1. %Ln archivos cambiados.</numerusform>
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
   <translation>%1: %2 tokens</translation>
  </message>
  <message>
   <source>%1: a project can only ask for more caution (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, bring permissions.allow and hooks; not used: %2.</source>
   <translation>%1: un proyecto solo puede pedir más cautela (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing y presupuestos más bajos) y, en una carpeta de confianza, traer permissions.allow y hooks; no se usa: %2.</translation>
  </message>
  <message>
   <source>%1: folders are set in the user settings only; not used here.</source>
   <translation>%1: las carpetas solo se definen en los ajustes del usuario; aquí no se usa.</translation>
  </message>
  <message>
   <source>%1: in your own words</source>
   <comment>question</comment>
   <translation>%1: con sus propias palabras</translation>
  </message>
  <message>
   <source>%1: not used until you trust this folder: %2. &quot;paddock trust&quot; shows what they would enable.</source>
   <translation>%1: no se usa hasta que confíe en esta carpeta: %2. «paddock trust» muestra lo que habilitarían.</translation>
  </message>
  <message>
   <source>%1: nothing can be set for the provider &quot;practice&quot;.</source>
   <translation>%1: no se puede definir nada para el proveedor «practice».</translation>
  </message>
  <message>
   <source>%1: since you trusted this folder, this changed: %2. It is not trusted any more until you look at it with &quot;paddock trust&quot;.</source>
   <translation>%1: desde que confió en esta carpeta ha cambiado esto: %2. Ya no es de confianza hasta que lo revise con «paddock trust».</translation>
  </message>
  <message>
   <source>%1: the sandbox is set in the user settings only; not used here.</source>
   <translation>%1: el sandbox solo se define en los ajustes del usuario; aquí no se usa.</translation>
  </message>
  <message>
   <source>%1: this version of Paddock does not know the setting &quot;%2&quot;; it is not used.</source>
   <translation>%1: esta versión de Paddock no conoce el ajuste «%2»; no se usa.</translation>
  </message>
  <message>
   <source>%1: when a command of a session connects there.</source>
   <translation>%1: cuando un comando de una sesión se conecta ahí.</translation>
  </message>
  <message>
   <source>%1: when a session uses %2.</source>
   <comment>host: why</comment>
   <translation>%1: cuando una sesión usa %2.</translation>
  </message>
  <message>
   <source>%1; use '%2'</source>
   <translation>%1; utilice '%2'</translation>
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
   <translation>Se ha gastado %3 del presupuesto de %1 para %2.</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>%L1 de %L2</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <comment>hit, hits</comment>
   <translation>%L1 de %L2</translation>
  </message>
  <message>
   <source>%L1/%L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln en marcha</numerusform>
    <numerusform>%Ln en marcha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>%Ln commit que no está en ninguna otra rama</numerusform>
    <numerusform>%Ln commits que no están en ninguna otra rama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>%Ln commit que no tiene ninguna otra rama</numerusform>
    <numerusform>%Ln commits que no tiene ninguna otra rama</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>%Ln entrada anterior quedaría entera.</numerusform>
    <numerusform>%Ln entradas anteriores quedarían enteras.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>%Ln entrada se sustituye por un resumen.</numerusform>
    <numerusform>%Ln entradas se sustituyen por un resumen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>%Ln entrada se convirtió en un resumen</numerusform>
    <numerusform>%Ln entradas se convirtieron en un resumen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>%Ln entrada omitida</numerusform>
    <numerusform>%Ln entradas omitidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>Se descartaría %Ln entrada y un resumen ocuparía su lugar.</numerusform>
    <numerusform>Se descartarían %Ln entradas y un resumen ocuparía su lugar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln archivo</numerusform>
    <numerusform>%Ln archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>%Ln archivo se puede recuperar</numerusform>
    <numerusform>%Ln archivos se pueden recuperar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>%Ln archivo sin commit</numerusform>
    <numerusform>%Ln archivos sin commit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>%Ln archivo restaurado.</numerusform>
    <numerusform>%Ln archivos restaurados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>%Ln archivo con cambios que no están en ningún commit</numerusform>
    <numerusform>%Ln archivos con cambios que no están en ningún commit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln archivo, como tras la entrada %1</numerusform>
    <numerusform>%Ln archivos, como tras la entrada %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln archivo, no por el agente</numerusform>
    <numerusform>%Ln archivos, no por el agente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>%Ln archivo no se conserva para recuperarlo: %1.</numerusform>
    <numerusform>%Ln archivos no se conservan para recuperarlos: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>%Ln archivo se devolvió a como estaba tras la entrada %1.</numerusform>
    <numerusform>%Ln archivos se devolvieron a como estaban tras la entrada %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>%Ln archivo fue cambiado por otra persona o programa.</numerusform>
    <numerusform>%Ln archivos fueron cambiados por otra persona o programa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation>
    <numerusform>No se pudo leer %Ln carpeta.</numerusform>
    <numerusform>No se pudieron leer %Ln carpetas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln resultado</numerusform>
    <numerusform>%Ln resultados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>No se comparó %Ln archivo grande de tamaño sin cambios.</numerusform>
    <numerusform>No se compararon %Ln archivos grandes de tamaño sin cambios.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>%Ln entrada posterior se enviaría recortada.</numerusform>
    <numerusform>%Ln entradas posteriores se enviarían recortadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln coincidencia</numerusform>
    <numerusform>%Ln coincidencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>Se omite %Ln nombre porque no es UTF-8.</numerusform>
    <numerusform>Se omiten %Ln nombres porque no son UTF-8.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln lugar</numerusform>
    <numerusform>%Ln lugares</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>%Ln decisión</numerusform>
    <numerusform>%Ln decisiones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>%Ln sesión movida a la papelera; se conserva ahí 30 días.</numerusform>
    <numerusform>%Ln sesiones movidas a la papelera; se conservan ahí 30 días.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln sesión le necesita</numerusform>
    <numerusform>%Ln sesiones le necesitan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln sesión pide que la mire</numerusform>
    <numerusform>%Ln sesiones piden que las mire</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>hace %n día</numerusform>
    <numerusform>hace %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrada</numerusform>
    <numerusform>%n entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>%n entrada de la conversación ya no cuenta.</numerusform>
    <numerusform>%n entradas de la conversación ya no cuentan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>%n entrada de la conversación dejaría de contar.</numerusform>
    <numerusform>%n entradas de la conversación dejarían de contar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n archivo tiene un segundo nombre fuera (enlace duro); los comandos pueden leerlo, pero no escribir en él.</numerusform>
    <numerusform>%n archivos tienen un segundo nombre fuera (enlaces duros); los comandos pueden leerlos, pero no escribir en ellos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n archivo es demasiado grande o no se puede leer, y no se puede recuperar.</numerusform>
    <numerusform>%n archivos son demasiado grandes o no se pueden leer, y no se pueden recuperar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>Se recuperó %n archivo.</numerusform>
    <numerusform>Se recuperaron %n archivos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n línea</numerusform>
    <numerusform>%n líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Hides them.</source>
   <translation>
    <numerusform>%n mensaje en cola. Lo oculta.</numerusform>
    <numerusform>%n mensajes en cola. Los oculta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>%n mensaje en cola. Lo muestra.</numerusform>
    <numerusform>%n mensajes en cola. Los muestra.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>Ya hay %n mensaje en espera y no cabe ninguno más. Envíelo o quítelo antes.</numerusform>
    <numerusform>Ya hay %n mensajes en espera y no cabe ninguno más. Envíe o quite uno antes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>En este equipo se ofrece %n modelo. Lo que lee el agente se queda aquí.</numerusform>
    <numerusform>En este equipo se ofrecen %n modelos. Lo que lee el agente se queda aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>%n en cola  ▴</numerusform>
    <numerusform>%n en cola  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>%n en cola  ▾</numerusform>
    <numerusform>%n en cola  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>%n sesión ha desaparecido definitivamente.</numerusform>
    <numerusform>%n sesiones han desaparecido definitivamente.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>%n sesión tiene un identificador que empieza por «%1». Indique más de él.</numerusform>
    <numerusform>%n sesiones tienen un identificador que empieza por «%1». Indique más de él.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Paddock</source>
   <translation>&amp;Acerca de Paddock</translation>
  </message>
  <message>
   <source>&amp;Accept</source>
   <translation>&amp;Aceptar</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archivar</translation>
  </message>
  <message>
   <source>&amp;Attach to the Message …</source>
   <translation>Adju&amp;ntar al mensaje…</translation>
  </message>
  <message>
   <source>&amp;Boundary …</source>
   <translation>Fron&amp;tera…</translation>
  </message>
  <message>
   <source>&amp;Changes</source>
   <translation>&amp;Cambios</translation>
  </message>
  <message>
   <source>&amp;Close Tab</source>
   <translation>&amp;Cerrar pestaña</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>C&amp;omentar</translation>
  </message>
  <message>
   <source>&amp;Conversation only; the files stay</source>
   <translation>Solo la &amp;conversación; los archivos quedan</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Copy from the Conversation</source>
   <translation>&amp;Copiar de la conversación</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Files only; the conversation stays</source>
   <translation>Solo los a&amp;rchivos; la conversación queda</translation>
  </message>
  <message>
   <source>&amp;Find a File …</source>
   <translation>Buscar un ar&amp;chivo…</translation>
  </message>
  <message>
   <source>&amp;Find in the Conversation …</source>
   <translation>&amp;Buscar en la conversación…</translation>
  </message>
  <message>
   <source>&amp;Focus: Conversation Alone</source>
   <translation>Conc&amp;entración: solo la conversación</translation>
  </message>
  <message>
   <source>&amp;Follow the System</source>
   <translation>Según el &amp;sistema</translation>
  </message>
  <message>
   <source>&amp;Fork</source>
   <translation>Bi&amp;furcar</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;High Contrast, Light</source>
   <translation>Alto contraste, cla&amp;ro</translation>
  </message>
  <message>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>Atajos de &amp;teclado</translation>
  </message>
  <message>
   <source>&amp;Keyboard …</source>
   <translation>Tecla&amp;do…</translation>
  </message>
  <message>
   <source>&amp;Latest Tab</source>
   <translation>Ú&amp;ltima pestaña</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <source>&amp;Model …</source>
   <translation>&amp;Modelo…</translation>
  </message>
  <message>
   <source>&amp;New Session</source>
   <translation>&amp;Nueva sesión</translation>
  </message>
  <message>
   <source>&amp;Next Change</source>
   <translation>Cambio &amp;siguiente</translation>
  </message>
  <message>
   <source>&amp;Next Tab</source>
   <translation>Pestaña &amp;siguiente</translation>
  </message>
  <message>
   <source>&amp;Next That Needs You</source>
   <translation>&amp;Siguiente que le necesita</translation>
  </message>
  <message>
   <source>&amp;Normal Size</source>
   <translation>Tamaño &amp;normal</translation>
  </message>
  <message>
   <source>&amp;Open Folder …</source>
   <translation>&amp;Abrir carpeta…</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>&amp;Fijar</translation>
  </message>
  <message>
   <source>&amp;Pin or Unpin</source>
   <translation>Fi&amp;jar o no fijar</translation>
  </message>
  <message>
   <source>&amp;Previous Change</source>
   <translation>Cambio a&amp;nterior</translation>
  </message>
  <message>
   <source>&amp;Previous Tab</source>
   <translation>Pestaña &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Providers and Keys …</source>
   <translation>&amp;Proveedores y claves…</translation>
  </message>
  <message>
   <source>&amp;Queue the Message</source>
   <translation>&amp;Poner el mensaje en cola</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>&amp;Rechazar</translation>
  </message>
  <message>
   <source>&amp;Rename …</source>
   <translation>Cambia&amp;r nombre…</translation>
  </message>
  <message>
   <source>&amp;Reopen Closed Tab</source>
   <translation>Reabrir pes&amp;taña cerrada</translation>
  </message>
  <message>
   <source>&amp;Review: All Beside It</source>
   <translation>Re&amp;visión: todo al lado</translation>
  </message>
  <message>
   <source>&amp;Rewind to Here …</source>
   <translation>&amp;Rebobinar hasta aquí…</translation>
  </message>
  <message>
   <source>&amp;Send the Comments</source>
   <translation>&amp;Enviar los comentarios</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>&amp;Sesión</translation>
  </message>
  <message>
   <source>&amp;Settings …</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>&amp;Sign off</source>
   <translation>&amp;Firmar</translation>
  </message>
  <message>
   <source>&amp;Start Page</source>
   <translation>Página de &amp;inicio</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
  <message>
   <source>&amp;Tags …</source>
   <translation>Eti&amp;quetas…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Herramientas</translation>
  </message>
  <message>
   <source>&amp;Usage and Budgets …</source>
   <translation>Cons&amp;umo y presupuestos…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Vista</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>Ve&amp;ntana</translation>
  </message>
  <message>
   <source>&amp;Worktrees …</source>
   <translation>&amp;Worktrees…</translation>
  </message>
  <message>
   <source>&amp;Wrap Long Lines</source>
   <translation>A&amp;justar líneas largas</translation>
  </message>
  <message>
   <source>(main)</source>
   <translation>(principal)</translation>
  </message>
  <message>
   <source>(no branch)</source>
   <translation>(sin rama)</translation>
  </message>
  <message>
   <source>+ new</source>
   <translation>+ nuevo</translation>
  </message>
  <message>
   <source>+%L1 −%L2</source>
   <translation>+%L1 −%L2</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other</source>
   <translation>--continue y --resume se excluyen mutuamente</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other.</source>
   <translation>--continue y --resume se excluyen mutuamente.</translation>
  </message>
  <message>
   <source>--fork-session needs --continue or --resume, to say what to copy</source>
   <translation>--fork-session necesita --continue o --resume para saber qué copiar</translation>
  </message>
  <message>
   <source>--resume takes the id of a session. &quot;paddock sessions list&quot; names them.</source>
   <translation>--resume admite el identificador de una sesión. «paddock sessions list» los muestra.</translation>
  </message>
  <message>
   <source>--session-id names a new session; with --continue or --resume it needs --fork-session</source>
   <translation>--session-id da nombre a una sesión nueva; con --continue o --resume necesita --fork-session</translation>
  </message>
  <message>
   <source>--theme takes system, light, dark, high-contrast-light or high-contrast-dark, not &quot;%1&quot;.</source>
   <translation>--theme admite system, light, dark, high-contrast-light o high-contrast-dark, no «%1».</translation>
  </message>
  <message>
   <source>/%1 [%2]</source>
   <comment>/rename [the new title]</comment>
   <translation>/%1 [%2]</translation>
  </message>
  <message>
   <source>/%1 can do nothing at the moment.</source>
   <translation>/%1 no puede hacer nada en este momento.</translation>
  </message>
  <message>
   <source>/%1 needs more: %2.</source>
   <translation>/%1 necesita algo más: %2.</translation>
  </message>
  <message>
   <source>0: %1</source>
   <comment>what the value 0 means</comment>
   <translation>0: %1</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 meses</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 semanas</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n blanks&gt;</source>
   <translation>
    <numerusform>&lt;%n espacio en blanco&gt;</numerusform>
    <numerusform>&lt;%n espacios en blanco&gt;</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n empty lines&gt;</source>
   <translation>
    <numerusform>&lt;%n línea vacía&gt;</numerusform>
    <numerusform>&lt;%n líneas vacías&gt;</numerusform>
   </translation>
  </message>
  <message>
   <source>A PEM file of authorities to trust beside those of the system. Networks that inspect traffic need it.</source>
   <translation>Un archivo PEM de autoridades en las que confiar además de las del sistema. Lo necesitan las redes que inspeccionan el tráfico.</translation>
  </message>
  <message>
   <source>A cloud model</source>
   <translation>Un modelo en la nube</translation>
  </message>
  <message>
   <source>A coding agent that works inside one folder.</source>
   <translation>Un agente de programación que trabaja dentro de una carpeta.</translation>
  </message>
  <message>
   <source>A command has a loopback of its own and reaches hosts through Paddock only.</source>
   <translation>Un comando tiene su propio loopback y solo accede a hosts a través de Paddock.</translation>
  </message>
  <message>
   <source>A command of another window</source>
   <translation>Un comando de otra ventana</translation>
  </message>
  <message>
   <source>A command of your own runs between turns. Stop this one, or wait for its end.</source>
   <translation>Un comando suyo se ejecuta entre turnos. Deténgalo o espere a que termine.</translation>
  </message>
  <message>
   <source>A command that may change something needs your word.</source>
   <translation>Un comando que puede cambiar algo necesita su visto bueno.</translation>
  </message>
  <message>
   <source>A command was started in namespaces of its own: it sees the workspace and the system's programs, nothing else.</source>
   <translation>Se inició un comando en espacios de nombres propios: ve el espacio de trabajo y los programas del sistema, nada más.</translation>
  </message>
  <message>
   <source>A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the editor that is found.</source>
   <translation>Un comando con {file} y {line}, por ejemplo: code --goto {file}:{line}. Vacío: el editor que se encuentre.</translation>
  </message>
  <message>
   <source>A command, such as: git push &amp;&amp; rm -r build</source>
   <translation>Un comando, por ejemplo: git push &amp;&amp; rm -r build</translation>
  </message>
  <message>
   <source>A commit needs a message.</source>
   <translation>Un commit necesita un mensaje.</translation>
  </message>
  <message>
   <source>A content cannot be kept for bringing it back: %1.</source>
   <translation>No se puede conservar un contenido para recuperarlo: %1.</translation>
  </message>
  <message>
   <source>A descriptor for %1 could not be made: %2</source>
   <translation>No se pudo crear un descriptor para %1: %2</translation>
  </message>
  <message>
   <source>A factor: 1 is the size of all other text.</source>
   <translation>Un factor: 1 es el tamaño de todo el resto del texto.</translation>
  </message>
  <message>
   <source>A fence around a workspace needs the workspace held open.</source>
   <translation>Una valla alrededor de un espacio de trabajo necesita que este se mantenga abierto.</translation>
  </message>
  <message>
   <source>A file of settings to use in place of the user's.</source>
   <translation>Un archivo de ajustes que se usa en lugar del del usuario.</translation>
  </message>
  <message>
   <source>A folder for temporary files could not be made.</source>
   <translation>No se pudo crear una carpeta para archivos temporales.</translation>
  </message>
  <message>
   <source>A folder that holds other files stands in its place.</source>
   <translation>En su lugar hay una carpeta que contiene otros archivos.</translation>
  </message>
  <message>
   <source>A header of the request to %1 holds a line break or another character that headers may not have. Check the API key and the extra headers.</source>
   <translation>Una cabecera de la solicitud a %1 contiene un salto de línea u otro carácter no permitido en cabeceras. Compruebe la clave de API y las cabeceras adicionales.</translation>
  </message>
  <message>
   <source>A hook changed what the model asked for; what is shown is what ran.</source>
   <translation>Un hook cambió lo que pidió el modelo; se muestra lo que se ejecutó.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has no command.</source>
   <translation>Un hook de %1 en los ajustes no tiene ningún comando.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has the type &quot;%2&quot;. Only &quot;command&quot; is supported.</source>
   <translation>Un hook de %1 en los ajustes tiene el tipo «%2». Solo se admite «command».</translation>
  </message>
  <message>
   <source>A host that the command may reach.</source>
   <translation>Un host al que el comando puede acceder.</translation>
  </message>
  <message>
   <source>A job bounds processes and memory, not the size of files; never tested.</source>
   <translation>Un job limita los procesos y la memoria, no el tamaño de los archivos; nunca se ha probado.</translation>
  </message>
  <message>
   <source>A link can name one folder and nothing else; it cannot say what to do.</source>
   <translation>Un enlace puede indicar una carpeta y nada más; no puede decir qué hacer.</translation>
  </message>
  <message>
   <source>A link from outside asks to open the folder %1. Nothing runs there until you ask for it.</source>
   <translation>Un enlace externo pide abrir la carpeta %1. Nada se ejecuta ahí hasta que usted lo pida.</translation>
  </message>
  <message>
   <source>A link names its folder from the root on, such as /home/me/project.</source>
   <translation>Un enlace indica su carpeta desde la raíz, por ejemplo /home/me/project.</translation>
  </message>
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>Un mensaje puede llevar %n imagen; las demás se omitieron.</numerusform>
    <numerusform>Un mensaje puede llevar %n imágenes; las demás se omitieron.</numerusform>
   </translation>
  </message>
  <message>
   <source>A model on this machine, at %1.</source>
   <translation>Un modelo en este equipo, en %1.</translation>
  </message>
  <message>
   <source>A new session needs a folder to work in.</source>
   <translation>Una sesión nueva necesita una carpeta en la que trabajar.</translation>
  </message>
  <message>
   <source>A path holds a NUL character.</source>
   <translation>Una ruta contiene un carácter NUL.</translation>
  </message>
  <message>
   <source>A path outside %1 was not refused.</source>
   <translation>No se rechazó una ruta fuera de %1.</translation>
  </message>
  <message>
   <source>A path, such as: ../notes.txt</source>
   <translation>Una ruta, por ejemplo: ../notes.txt</translation>
  </message>
  <message>
   <source>A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.</source>
   <translation>Una imagen (%1, %L2 bytes), que contienen las exportaciones HTML y JSONL.</translation>
  </message>
  <message>
   <source>A picture of the kind %1, which browsers do not show</source>
   <translation>Una imagen del tipo %1, que los navegadores no muestran</translation>
  </message>
  <message>
   <source>A pipe for a program's output could not be made: %1</source>
   <translation>No se pudo crear una tubería para la salida de un programa: %1</translation>
  </message>
  <message>
   <source>A pipe, a socket or a device stands in its place.</source>
   <translation>En su lugar hay una tubería, un socket o un dispositivo.</translation>
  </message>
  <message>
   <source>A plan to approve</source>
   <translation>Un plan por aprobar</translation>
  </message>
  <message>
   <source>A plan waits for your word</source>
   <translation>Un plan espera su visto bueno</translation>
  </message>
  <message>
   <source>A port for the proxy could not be opened.</source>
   <translation>No se pudo abrir un puerto para el proxy.</translation>
  </message>
  <message>
   <source>A question for you</source>
   <translation>Una pregunta para usted</translation>
  </message>
  <message>
   <source>A recipe of make holds what only running would tell.</source>
   <translation>Una receta de make contiene algo que solo se sabría al ejecutarla.</translation>
  </message>
  <message>
   <source>A request could not be set up: memory is short.</source>
   <translation>No se pudo preparar una solicitud: falta memoria.</translation>
  </message>
  <message>
   <source>A request to %1 could not be started.</source>
   <translation>No se pudo iniciar una solicitud a %1.</translation>
  </message>
  <message>
   <source>A script with no intelligence. Shows how Paddock works, without key or network.</source>
   <translation>Un script sin inteligencia. Muestra cómo funciona Paddock, sin clave ni red.</translation>
  </message>
  <message>
   <source>A second start of Paddock will not find this one: %1</source>
   <translation>Un segundo inicio de Paddock no encontrará este: %1</translation>
  </message>
  <message>
   <source>A server answers, but it offers no model yet. Load one there and look again.</source>
   <translation>Un servidor responde, pero todavía no ofrece ningún modelo. Cargue uno ahí y busque de nuevo.</translation>
  </message>
  <message>
   <source>A session entry cannot be read: its field &quot;%1&quot; is missing or does not hold what it should.</source>
   <translation>No se puede leer una entrada de la sesión: su campo «%1» falta o no contiene lo que debería.</translation>
  </message>
  <message>
   <source>A session is not made without entries, or with one that lacks its id or its time.</source>
   <translation>No se crea una sesión sin entradas, ni con una a la que le falte el identificador o la hora.</translation>
  </message>
  <message>
   <source>A session is not made without entries.</source>
   <translation>No se crea una sesión sin entradas.</translation>
  </message>
  <message>
   <source>A session is still at work. It stops when Paddock ends.</source>
   <translation>Una sesión sigue trabajando. Se detiene cuando Paddock termina.</translation>
  </message>
  <message>
   <source>A session of another agent: %1</source>
   <translation>Una sesión de otro agente: %1</translation>
  </message>
  <message>
   <source>A setting without a name cannot be saved.</source>
   <translation>Un ajuste sin nombre no se puede guardar.</translation>
  </message>
  <message>
   <source>A socket to the fence could not be made.</source>
   <translation>No se pudo crear un socket hacia la valla.</translation>
  </message>
  <message>
   <source>A summary used %1.</source>
   <translation>Un resumen consumió %1.</translation>
  </message>
  <message>
   <source>A time such as 07:00. Quiet hours may go over midnight.</source>
   <translation>Una hora, por ejemplo 07:00. Las horas de silencio pueden pasar de medianoche.</translation>
  </message>
  <message>
   <source>A time such as 22:00. Empty: there are no quiet hours.</source>
   <translation>Una hora, por ejemplo 22:00. Vacío: no hay horas de silencio.</translation>
  </message>
  <message>
   <source>A tool asks for permission</source>
   <translation>Una herramienta pide permiso</translation>
  </message>
  <message>
   <source>A turn is running. Files can be restored when it has ended.</source>
   <translation>Hay un turno en curso. Los archivos se pueden restaurar cuando termine.</translation>
  </message>
  <message>
   <source>A turn is running; the worktree can be removed when it has ended.</source>
   <translation>Hay un turno en curso; el worktree se puede quitar cuando termine.</translation>
  </message>
  <message>
   <source>A turn of this session was interrupted. Go on with it or stop it first.</source>
   <translation>Un turno de esta sesión se interrumpió. Continúelo o deténgalo antes.</translation>
  </message>
  <message>
   <source>A worktree that a session was given is removed from its own session.</source>
   <translation>Un worktree asignado a una sesión se quita desde su propia sesión.</translation>
  </message>
  <message>
   <source>Aa</source>
   <comment>match case</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About %L1 tokens before, %L2 after. Nothing is lost from the log.</source>
   <translation>Unos %L1 tokens antes, %L2 después. Nada se pierde del registro.</translation>
  </message>
  <message>
   <source>About Paddock</source>
   <translation>Acerca de Paddock</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept all</source>
   <translation>Aceptar todo</translation>
  </message>
  <message>
   <source>Accept edits</source>
   <translation>Aceptar ediciones</translation>
  </message>
  <message>
   <source>Accept the whole file</source>
   <translation>Aceptar el archivo entero</translation>
  </message>
  <message>
   <source>Accepted for scripts written for the Claude Code CLI; changes nothing.</source>
   <translation>Se admite por los scripts escritos para la CLI de Claude Code; no cambia nada.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Add the hook</source>
   <translation>Añadir el hook</translation>
  </message>
  <message>
   <source>Add the provider</source>
   <translation>Añadir el proveedor</translation>
  </message>
  <message>
   <source>Add the rule</source>
   <translation>Añadir la regla</translation>
  </message>
  <message>
   <source>Adding up what the sessions used …</source>
   <translation>Sumando lo que consumieron las sesiones…</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address to test</source>
   <translation>Dirección que probar</translation>
  </message>
  <message>
   <source>Adds a Signed-off-by line with your name.</source>
   <translation>Añade una línea Signed-off-by con su nombre.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>After a tool ran</source>
   <translation>Después de ejecutar una herramienta</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>All %1 attempts were contained.</source>
   <translation>Los %1 intentos quedaron retenidos.</translation>
  </message>
  <message>
   <source>All %1 attempts were contained; %2 could not be tried.</source>
   <translation>Los %1 intentos quedaron retenidos; %2 no se pudieron probar.</translation>
  </message>
  <message>
   <source>All sessions are read for the first time; that may take a while.</source>
   <translation>Todas las sesiones se leen por primera vez; puede tardar un rato.</translation>
  </message>
  <message>
   <source>All sessions.</source>
   <translation>Todas las sesiones.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Permitir</translation>
  </message>
  <message>
   <source>Allow and remember</source>
   <translation>Permitir y recordar</translation>
  </message>
  <message>
   <source>Allow as edited</source>
   <translation>Permitir lo editado</translation>
  </message>
  <message>
   <source>Allow more …</source>
   <translation>Permitir más…</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Permitir una vez</translation>
  </message>
  <message>
   <source>Allow this command to run?</source>
   <translation>¿Permitir que se ejecute este comando?</translation>
  </message>
  <message>
   <source>Allow this command to run? %1 of its %2 parts ask</source>
   <translation>¿Permitir que se ejecute este comando? Preguntan %1 de sus %2 partes</translation>
  </message>
  <message>
   <source>Allow: %1 %2?</source>
   <translation>¿Permitir: %1 %2?</translation>
  </message>
  <message>
   <source>Allowed %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Permitido %1: %2</translation>
  </message>
  <message numerus="yes">
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>Permitido (%Ln)</numerusform>
    <numerusform>Permitido (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Allowed by %1</source>
   <translation>Permitido por %1</translation>
  </message>
  <message>
   <source>Allowed for longer (%1): %2</source>
   <translation>Permitido por más tiempo (%1): %2</translation>
  </message>
  <message>
   <source>Allowed without a question</source>
   <translation>Permitido sin preguntar</translation>
  </message>
  <message>
   <source>Allows %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Permite %1: %2</translation>
  </message>
  <message>
   <source>Also tells when a session that is not in view has finished.</source>
   <translation>Avisa también cuando termina una sesión que no está a la vista.</translation>
  </message>
  <message>
   <source>Always asked</source>
   <translation>Se pregunta siempre</translation>
  </message>
  <message>
   <source>Among the names that are listed</source>
   <translation>Entre los nombres enumerados</translation>
  </message>
  <message>
   <source>An address, such as: https://example.org/</source>
   <translation>Una dirección, por ejemplo: https://example.org/</translation>
  </message>
  <message>
   <source>An answer that was cut used %1.</source>
   <translation>Una respuesta que se cortó consumió %1.</translation>
  </message>
  <message>
   <source>An entry that only a newer Paddock can show.</source>
   <translation>Una entrada que solo puede mostrar un Paddock más reciente.</translation>
  </message>
  <message>
   <source>An entry without an id or a time cannot be kept in a session.</source>
   <translation>Una entrada sin identificador o sin hora no se puede conservar en una sesión.</translation>
  </message>
  <message>
   <source>An index hides a command in &quot;%1&quot;.</source>
   <translation>Un índice oculta un comando en «%1».</translation>
  </message>
  <message>
   <source>And something else …</source>
   <translation>Y otra cosa…</translation>
  </message>
  <message>
   <source>Another Paddock runs and does not answer. This one starts on its own.</source>
   <translation>Hay otro Paddock en marcha que no responde. Este se inicia por su cuenta.</translation>
  </message>
  <message>
   <source>Another git process works in the repository, or one ended badly and left its lock.</source>
   <translation>Otro proceso de git trabaja en el repositorio, o uno terminó mal y dejó su bloqueo.</translation>
  </message>
  <message>
   <source>Another program changed the session file %1 while the session was open. Open the session again.</source>
   <translation>Otro programa cambió el archivo de sesión %1 mientras la sesión estaba abierta. Abra la sesión de nuevo.</translation>
  </message>
  <message>
   <source>Another provider</source>
   <translation>Otro proveedor</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer at least one of the questions, or decline them.</source>
   <translation>Responda al menos a una de las preguntas, o decline responderlas.</translation>
  </message>
  <message>
   <source>Answer: %1</source>
   <translation>Respuesta: %1</translation>
  </message>
  <message>
   <source>Answers for each prompt</source>
   <translation>Respuestas por prompt</translation>
  </message>
  <message>
   <source>Anthropic's Messages</source>
   <translation>Messages de Anthropic</translation>
  </message>
  <message>
   <source>Any server that speaks as OpenAI's does. Its protocol and its key are set once it is there.</source>
   <translation>Cualquier servidor que hable como el de OpenAI. Su protocolo y su clave se definen una vez añadido.</translation>
  </message>
  <message>
   <source>AppArmor does not restrict namespaces here, so no profile is needed.</source>
   <translation>AppArmor no restringe aquí los espacios de nombres, así que no hace falta ningún perfil.</translation>
  </message>
  <message>
   <source>AppArmor keeps programs of ordinary users from making namespaces here; the profile paddock-fence that comes with Paddock lets its launcher through.</source>
   <translation>AppArmor impide aquí que los programas de usuarios corrientes creen espacios de nombres; el perfil paddock-fence que acompaña a Paddock deja pasar a su lanzador.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here, and %1, which lets Paddock's launcher through, is not installed.</source>
   <translation>AppArmor restringe aquí los espacios de nombres, y %1, que deja pasar al lanzador de Paddock, no está instalado.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here; %1 is installed, and the launcher gets them.</source>
   <translation>AppArmor restringe aquí los espacios de nombres; %1 está instalado y el lanzador los obtiene.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Approve as edited</source>
   <translation>Aprobar lo editado</translation>
  </message>
  <message>
   <source>Approve, accept edits</source>
   <translation>Aprobar y aceptar ediciones</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Archived.</source>
   <translation>Archivada.</translation>
  </message>
  <message>
   <source>Are removed</source>
   <translation>Se eliminan</translation>
  </message>
  <message>
   <source>As in a kitchen or a clinic.</source>
   <translation>Como en una cocina o una clínica.</translation>
  </message>
  <message>
   <source>As on a thermometer at a wall.</source>
   <translation>Como en un termómetro de pared.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask before anything changes</source>
   <translation>Preguntar antes de cualquier cambio</translation>
  </message>
  <message>
   <source>Ask before changes</source>
   <translation>Preguntar antes de cambiar</translation>
  </message>
  <message>
   <source>Ask for every command</source>
   <translation>Preguntar por cada comando</translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>Preguntado (%Ln)</numerusform>
    <numerusform>Preguntado (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked to keep in mind: %1</source>
   <translation>Se pidió tener en cuenta: %1</translation>
  </message>
  <message>
   <source>Asks because of %1</source>
   <translation>Pregunta a causa de %1</translation>
  </message>
  <message>
   <source>Asks for one short answer, which costs next to nothing.</source>
   <translation>Pide una respuesta corta, que no cuesta casi nada.</translation>
  </message>
  <message>
   <source>Asks for one short answer.</source>
   <translation>Pide una respuesta corta.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and its server for the size of its context.</source>
   <translation>Le pide una llamada a herramienta, y a su servidor el tamaño de su contexto.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and the server for its context.</source>
   <translation>Le pide una llamada a herramienta, y al servidor su contexto.</translation>
  </message>
  <message>
   <source>Asks you something</source>
   <translation>Le pregunta algo</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <source>Attach shared memory of a process outside</source>
   <translation>Acoplarse a la memoria compartida de un proceso de fuera</translation>
  </message>
  <message>
   <source>Attach to the Message</source>
   <translation>Adjuntar al mensaje</translation>
  </message>
  <message>
   <source>Attach …</source>
   <translation>Adjuntar…</translation>
  </message>
  <message>
   <source>Attempts of the self-test</source>
   <translation>Intentos de la autoprueba</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>Auditoría</translation>
  </message>
  <message>
   <source>B&amp;udget …</source>
   <translation>Pres&amp;upuesto…</translation>
  </message>
  <message>
   <source>Back to the &amp;Session</source>
   <translation>V&amp;olver a la sesión</translation>
  </message>
  <message>
   <source>Before a tool runs</source>
   <translation>Antes de ejecutar una herramienta</translation>
  </message>
  <message>
   <source>Before the first prompt</source>
   <translation>Antes del primer prompt</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Comenzó</translation>
  </message>
  <message>
   <source>Begin a new session in this folder</source>
   <translation>Comenzar una sesión nueva en esta carpeta</translation>
  </message>
  <message>
   <source>Boundaries and deny rules hold all the same.</source>
   <translation>Las fronteras y las reglas de denegación valen igualmente.</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>Frontera</translation>
  </message>
  <message>
   <source>Boundary of %1</source>
   <translation>Frontera de %1</translation>
  </message>
  <message>
   <source>Boundary: %1</source>
   <translation>Frontera: %1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Rama</translation>
  </message>
  <message>
   <source>Branch: %1</source>
   <translation>Rama: %1</translation>
  </message>
  <message>
   <source>Bring a file from outside in by a hard link</source>
   <translation>Introducir un archivo de fuera mediante un enlace duro</translation>
  </message>
  <message>
   <source>Bring back files only.</source>
   <translation>Recuperar solo archivos.</translation>
  </message>
  <message>
   <source>Bring back what was &amp;before this message:</source>
   <translation>Recuperar lo que había &amp;antes de este mensaje:</translation>
  </message>
  <message>
   <source>Bring files or the conversation back</source>
   <translation>Recuperar archivos o la conversación</translation>
  </message>
  <message>
   <source>Brought back from the archive.</source>
   <translation>Desarchivada.</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Presupuesto</translation>
  </message>
  <message>
   <source>Budget nearly used</source>
   <translation>Presupuesto casi agotado</translation>
  </message>
  <message>
   <source>Budget used up</source>
   <translation>Presupuesto agotado</translation>
  </message>
  <message>
   <source>Built in; nobody set it.</source>
   <translation>Incorporado; nadie lo ha definido.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By day</source>
   <translation>Por día</translation>
  </message>
  <message>
   <source>By folder</source>
   <translation>Por carpeta</translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>Solo por sus herramientas, habría visto %1 de %Ln llamada pasada (%2). El comando no se ejecutó.</numerusform>
    <numerusform>Solo por sus herramientas, habría visto %1 de %Ln llamadas pasadas (%2). El comando no se ejecutó.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>Solo por sus herramientas, no habría visto la única llamada pasada (%Ln). El comando no se ejecutó.</numerusform>
    <numerusform>Solo por sus herramientas, no habría visto ninguna de %Ln llamadas pasadas. El comando no se ejecutó.</numerusform>
   </translation>
  </message>
  <message>
   <source>By model</source>
   <translation>Por modelo</translation>
  </message>
  <message>
   <source>By title, folder, tag or model. Enter searches in the text of all sessions.</source>
   <translation>Por título, carpeta, etiqueta o modelo. Intro busca en el texto de todas las sesiones.</translation>
  </message>
  <message>
   <source>C&amp;ommit …</source>
   <translation>Co&amp;mmit…</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>CAMBIADA</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>Lectura de caché</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>Escritura de caché</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>Llamada</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Llamadas</translation>
  </message>
  <message>
   <source>Calls that match one of these rules happen without a question, inside the boundary.</source>
   <translation>Las llamadas que coinciden con una de estas reglas se hacen sin preguntar, dentro de la frontera.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules never happen, whatever allows them.</source>
   <translation>Las llamadas que coinciden con una de estas reglas no se hacen nunca, sea lo que sea que las permita.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules wait for a person, whatever allows them.</source>
   <translation>Las llamadas que coinciden con una de estas reglas esperan a una persona, sea lo que sea que las permita.</translation>
  </message>
  <message>
   <source>Carry out this plan?</source>
   <translation>¿Llevar a cabo este plan?</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>Categorías</translation>
  </message>
  <message>
   <source>Certificate authorities</source>
   <translation>Autoridades de certificación</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities and those in %1.</source>
   <translation>Los certificados se comprueban con las autoridades del sistema y las de %1.</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities.</source>
   <translation>Los certificados se comprueban con las autoridades del sistema.</translation>
  </message>
  <message>
   <source>Change Keys</source>
   <translation>Cambiar teclas</translation>
  </message>
  <message>
   <source>Change how much is asked</source>
   <translation>Cambiar cuánto se pregunta</translation>
  </message>
  <message>
   <source>Change settings of the kernel</source>
   <translation>Cambiar ajustes del kernel</translation>
  </message>
  <message>
   <source>Change the model</source>
   <translation>Cambiar el modelo</translation>
  </message>
  <message>
   <source>Change the repository's git configuration</source>
   <translation>Cambiar la configuración de git del repositorio</translation>
  </message>
  <message>
   <source>Change the root folder</source>
   <translation>Cambiar la carpeta raíz</translation>
  </message>
  <message>
   <source>Change who may read a file outside the workspace</source>
   <translation>Cambiar quién puede leer un archivo fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Changed by others</source>
   <translation>Cambiado por otros</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes Si&amp;de by Side</source>
   <translation>Cambios lado &amp;a lado</translation>
  </message>
  <message>
   <source>Changes cannot be taken back: checkpoints are switched off in the settings.</source>
   <translation>Los cambios no se pueden revertir: los puntos de control están desactivados en los ajustes.</translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>Cambios en %Ln archivo, hechos por usted</numerusform>
    <numerusform>Cambios en %Ln archivos, hechos por usted</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Cambios desde</translation>
  </message>
  <message>
   <source>Changes: %1</source>
   <translation>Cambios: %1</translation>
  </message>
  <message>
   <source>Changing a file needs your word.</source>
   <translation>Cambiar un archivo necesita su visto bueno.</translation>
  </message>
  <message>
   <source>Chart of what was used; the same numbers are in the table below</source>
   <translation>Gráfico de lo consumido; las mismas cifras están en la tabla de abajo</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Punto de control</translation>
  </message>
  <message>
   <source>Checkpoints are switched off for this session from its next opening on.</source>
   <translation>Los puntos de control quedan desactivados para esta sesión desde la próxima vez que se abra.</translation>
  </message>
  <message>
   <source>Checkpoints are switched on for this session from its next opening on.</source>
   <translation>Los puntos de control quedan activados para esta sesión desde la próxima vez que se abra.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose a message.</source>
   <translation>Elija un mensaje.</translation>
  </message>
  <message>
   <source>Choose an action above to give it other keys.</source>
   <translation>Elija arriba una acción para darle otras teclas.</translation>
  </message>
  <message>
   <source>Choose the folder to work in</source>
   <translation>Elegir la carpeta en la que trabajar</translation>
  </message>
  <message>
   <source>Choose the model that shall work in %1, then the folder again.</source>
   <translation>Elija el modelo que debe trabajar en %1 y después la carpeta de nuevo.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Code for %1 hides what it does.</source>
   <translation>El código para %1 oculta lo que hace.</translation>
  </message>
  <message>
   <source>Code for %1 names &quot;%2&quot;, outside the workspace.</source>
   <translation>El código para %1 nombra «%2», fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>Code for %1 reaches the network.</source>
   <translation>El código para %1 accede a la red.</translation>
  </message>
  <message>
   <source>Code for %1 runs a command: %2</source>
   <translation>El código para %1 ejecuta un comando: %2</translation>
  </message>
  <message>
   <source>Code for %1 runs other programs.</source>
   <translation>El código para %1 ejecuta otros programas.</translation>
  </message>
  <message>
   <source>Come back</source>
   <translation>Vuelven</translation>
  </message>
  <message>
   <source>Comma-separated values (*.csv)</source>
   <translation>Valores separados por comas (*.csv)</translation>
  </message>
  <message>
   <source>Comma-separated values.</source>
   <translation>Valores separados por comas.</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source>Command &amp;Palette …</source>
   <translation>&amp;Paleta de comandos…</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Paleta de comandos</translation>
  </message>
  <message>
   <source>Command, path or address</source>
   <translation>Comando, ruta o dirección</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Commands are nested in commands too deep to follow.</source>
   <translation>Los comandos están anidados en comandos a demasiada profundidad para seguirlos.</translation>
  </message>
  <message>
   <source>Commands are read by two readers, and the second one is missing here: install the package shfmt.</source>
   <translation>Los comandos los leen dos lectores, y aquí falta el segundo: instale el paquete shfmt.</translation>
  </message>
  <message>
   <source>Commands are wrapped in commands too deep to follow.</source>
   <translation>Los comandos están envueltos en comandos a demasiada profundidad para seguirlos.</translation>
  </message>
  <message>
   <source>Commands ask first and run behind Landlock and the system call filter. That does not hold changes of protected names inside the workspace, nor of the modes of your files outside, nor what a command leaves running.</source>
   <translation>Los comandos preguntan antes y se ejecutan tras Landlock y el filtro de llamadas al sistema. Eso no impide cambios de nombres protegidos dentro del espacio de trabajo, ni de los modos de sus archivos de fuera, ni lo que un comando deje en ejecución.</translation>
  </message>
  <message>
   <source>Commands ask first, because the walls that they need do not all stand. %1</source>
   <translation>Los comandos preguntan antes, porque no están en pie todos los muros que necesitan. %1</translation>
  </message>
  <message>
   <source>Commands ask: no fence</source>
   <translation>Los comandos preguntan: sin valla</translation>
  </message>
  <message>
   <source>Commands cannot be given a view of their own here: %1</source>
   <translation>Aquí no se puede dar a los comandos una vista propia: %1</translation>
  </message>
  <message>
   <source>Commands get no network at all here; local test servers do not work.</source>
   <translation>Aquí los comandos no tienen red en absoluto; los servidores de prueba locales no funcionan.</translation>
  </message>
  <message>
   <source>Commands have no network.</source>
   <translation>Los comandos no tienen red.</translation>
  </message>
  <message>
   <source>Commands have the whole fence. Only Paddock's own readers run behind these two walls alone.</source>
   <translation>Los comandos tienen la valla entera. Solo los lectores propios de Paddock se ejecutan tras estos dos muros únicamente.</translation>
  </message>
  <message>
   <source>Commands may connect to these hosts and to no other.</source>
   <translation>Los comandos pueden conectarse a estos hosts y a ningún otro.</translation>
  </message>
  <message>
   <source>Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.</source>
   <translation>Los comandos no pueden conectarse a %1: no figura en el ajuste sandbox.allowedHosts.</translation>
  </message>
  <message>
   <source>Commands run behind walls of the kernel and reach nothing outside of the folder but what the boundary page names. %1</source>
   <translation>Los comandos se ejecutan tras muros del kernel y no alcanzan fuera de la carpeta más que lo que nombra la página «Frontera». %1</translation>
  </message>
  <message>
   <source>Commands would have the network of this machine.</source>
   <translation>Los comandos tendrían la red de este equipo.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentar</translation>
  </message>
  <message>
   <source>Comment on %1</source>
   <translation>Comentar %1</translation>
  </message>
  <message>
   <source>Comment on line %L1 of %2</source>
   <translation>Comentar la línea %L1 de %2</translation>
  </message>
  <message>
   <source>Comment on the whole file</source>
   <translation>Comentar el archivo entero</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Hacer commit</translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>Commit de %Ln archivo</numerusform>
    <numerusform>Commit de %Ln archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Commit changed files</source>
   <translation>Hacer commit de archivos cambiados</translation>
  </message>
  <message>
   <source>Commit …</source>
   <translation>Commit…</translation>
  </message>
  <message>
   <source>Committing. Hooks of the repository may take a while …</source>
   <translation>Haciendo el commit. Los hooks del repositorio pueden tardar un rato…</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compactar</translation>
  </message>
  <message>
   <source>Compact now</source>
   <translation>Compactar ahora</translation>
  </message>
  <message>
   <source>Compacting …</source>
   <translation>Compactando…</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <source>Connect to D-Bus, the display, SSH and GnuPG agents or container engines</source>
   <translation>Conectarse a D-Bus, la pantalla, agentes SSH y GnuPG o motores de contenedores</translation>
  </message>
  <message>
   <source>Connect to a local server of this machine</source>
   <translation>Conectarse a un servidor local de este equipo</translation>
  </message>
  <message>
   <source>Connect to a socket file outside the workspace</source>
   <translation>Conectarse a un archivo de socket fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Connect to an abstract socket of this machine</source>
   <translation>Conectarse a un socket abstracto de este equipo</translation>
  </message>
  <message>
   <source>Contained</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>Content of %1</source>
   <translation>Contenido de %1</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continues the session %1 of %2.</source>
   <translation>Continúa la sesión %1 de %2.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy &amp;Link</source>
   <translation>Copiar en&amp;lace</translation>
  </message>
  <message>
   <source>Copy C&amp;ommand</source>
   <translation>Copiar c&amp;omando</translation>
  </message>
  <message>
   <source>Copy This &amp;Block</source>
   <translation>Copiar este &amp;bloque</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copiar como &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy the lines</source>
   <translation>Copiar las líneas</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copiar la ruta</translation>
  </message>
  <message>
   <source>Copy the whole path</source>
   <translation>Copiar la ruta completa</translation>
  </message>
  <message>
   <source>Correct the command, then allow it as it stands. It is judged anew.</source>
   <translation>Corrija el comando y permítalo tal como quede. Se evalúa de nuevo.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Cost and Budgets</source>
   <translation>Coste y presupuestos</translation>
  </message>
  <message>
   <source>Cost unknown</source>
   <translation>Coste desconocido</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>Coste: %1</translation>
  </message>
  <message>
   <source>Cost: %1. Most of the budget is used.</source>
   <translation>Coste: %1. Se ha usado la mayor parte del presupuesto.</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Intro</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Escape. It is sent together with the others.</source>
   <translation>Ctrl+Intro o Escape. Se envía junto con los demás.</translation>
  </message>
  <message>
   <source>Ctrl+Enter sends, Enter starts a new line</source>
   <translation>Ctrl+Intro envía, Intro empieza una línea nueva</translation>
  </message>
  <message>
   <source>DELETED</source>
   <translation>ELIMINADA</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Debuggers work inside the fence</source>
   <translation>Los depuradores funcionan dentro de la valla</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Decidido por</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete a file outside the workspace</source>
   <translation>Eliminar un archivo fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Deleted sessions stay for</source>
   <translation>Las sesiones eliminadas se conservan</translation>
  </message>
  <message>
   <source>Denied by %1</source>
   <translation>Denegado por %1</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Denegar</translation>
  </message>
  <message>
   <source>Deny with note …</source>
   <translation>Denegar con nota…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Do Not Open</source>
   <translation>No abrir</translation>
  </message>
  <message>
   <source>Do it without being asked.</source>
   <translation>Hacerlo sin preguntar.</translation>
  </message>
  <message>
   <source>Do it? [y/N] </source>
   <translation>¿Hacerlo? [y/N] </translation>
  </message>
  <message>
   <source>Do not answer</source>
   <translation>No responder</translation>
  </message>
  <message>
   <source>Do not open</source>
   <translation>No abrir</translation>
  </message>
  <message>
   <source>Do not wrap</source>
   <translation>No ajustar</translation>
  </message>
  <message>
   <source>Do the task without a window, print the answer and exit.</source>
   <translation>Hacer la tarea sin ventana, imprimir la respuesta y salir.</translation>
  </message>
  <message>
   <source>Do you trust what this folder brings?</source>
   <translation>¿Confía en lo que trae esta carpeta?</translation>
  </message>
  <message>
   <source>Does not work (%1): %2</source>
   <translation>No funciona (%1): %2</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done in %1</source>
   <translation>Hecho en %1</translation>
  </message>
  <message>
   <source>ESCAPED</source>
   <translation>SALIÓ</translation>
  </message>
  <message>
   <source>ESCAPED: %1</source>
   <translation>SALIÓ: %1</translation>
  </message>
  <message>
   <source>Each command asks</source>
   <translation>Cada comando pregunta</translation>
  </message>
  <message>
   <source>Each item of %1 in the settings must be an object with a text &quot;matcher&quot; and a list &quot;hooks&quot;.</source>
   <translation>Cada elemento de %1 en los ajustes debe ser un objeto con un texto «matcher» y una lista «hooks».</translation>
  </message>
  <message>
   <source>Each question needs an answer first.</source>
   <translation>Antes hay que responder a cada pregunta.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit a file</source>
   <translation>Editar un archivo</translation>
  </message>
  <message>
   <source>Edit files of the folder, ask for the rest</source>
   <translation>Editar archivos de la carpeta, preguntar por lo demás</translation>
  </message>
  <message>
   <source>Edit the plan</source>
   <translation>Editar el plan</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>Edits inside the workspace are accepted in this mode.</source>
   <translation>En este modo se aceptan las ediciones dentro del espacio de trabajo.</translation>
  </message>
  <message>
   <source>Edit|Write, or a regular expression; empty: every tool</source>
   <translation>Edit|Write, o una expresión regular; vacío: todas las herramientas</translation>
  </message>
  <message>
   <source>End turn</source>
   <translation>Terminar el turno</translation>
  </message>
  <message>
   <source>Enforced</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Enter namespaces of the machine</source>
   <translation>Entrar en espacios de nombres del equipo</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter starts a new line</source>
   <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
  </message>
  <message>
   <source>Entry %1</source>
   <translation>Entrada %1</translation>
  </message>
  <message>
   <source>Entry %1 cannot be read: %2</source>
   <translation>No se puede leer la entrada %1: %2</translation>
  </message>
  <message>
   <source>Entry %1 does not follow on what stands before it: lines were changed, removed, moved or put in between.</source>
   <translation>La entrada %1 no enlaza con lo que hay antes de ella: se cambiaron, quitaron, movieron o intercalaron líneas.</translation>
  </message>
  <message>
   <source>Entry %1 is no message of a person. &quot;paddock rewind --list&quot; shows which there are.</source>
   <translation>La entrada %1 no es un mensaje de una persona. «paddock rewind --list» muestra los que hay.</translation>
  </message>
  <message>
   <source>Entry %1 is not pinned.</source>
   <translation>La entrada %1 no está fijada.</translation>
  </message>
  <message>
   <source>Entry %1 is nothing that the model reads. Messages and results can be pinned.</source>
   <translation>La entrada %1 no es algo que lea el modelo. Se pueden fijar mensajes y resultados.</translation>
  </message>
  <message>
   <source>Entry %1 is pinned already.</source>
   <translation>La entrada %1 ya está fijada.</translation>
  </message>
  <message>
   <source>Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.</source>
   <translation>A la entrada %1 le falta el hash que tienen las entradas anteriores: la escribió algo distinto de Paddock.</translation>
  </message>
  <message>
   <source>Entry %1 of this session could not be read (%2) The session goes on from the entries before it; that entry and all after it are kept in %3.</source>
   <translation>No se pudo leer la entrada %1 de esta sesión (%2) La sesión continúa desde las entradas anteriores; esa entrada y todas las siguientes se conservan en %3.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>La entrada %1 se cambió después de escribirse.</translation>
  </message>
  <message>
   <source>Entry %L1 may be shortened again.</source>
   <translation>La entrada %L1 se puede acortar de nuevo.</translation>
  </message>
  <message>
   <source>Entry %L1 stays in what the model reads.</source>
   <translation>La entrada %L1 permanece en lo que lee el modelo.</translation>
  </message>
  <message>
   <source>Error: %1</source>
   <translation>Error: %1</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Errores</translation>
  </message>
  <message>
   <source>Esc stops</source>
   <translation>Esc detiene</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything stays as it was.</source>
   <translation>Todo queda como estaba.</translation>
  </message>
  <message>
   <source>Exactly these rules are kept. Narrow them, or add one on a line of its own.</source>
   <translation>Se conservan exactamente estas reglas. Acótelas, o añada otra en una línea propia.</translation>
  </message>
  <message>
   <source>Exactness</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Exchange the root file system</source>
   <translation>Cambiar el sistema de archivos raíz por otro</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export as &amp;HTML …</source>
   <translation>Exportar como &amp;HTML…</translation>
  </message>
  <message>
   <source>Export as &amp;JSON Lines …</source>
   <translation>Exportar como &amp;JSON Lines…</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown …</source>
   <translation>Exportar como &amp;Markdown…</translation>
  </message>
  <message>
   <source>Export as CSV …</source>
   <translation>Exportar como CSV…</translation>
  </message>
  <message>
   <source>Export session</source>
   <translation>Exportar sesión</translation>
  </message>
  <message>
   <source>Export what was used</source>
   <translation>Exportar lo consumido</translation>
  </message>
  <message>
   <source>F&amp;ull Screen</source>
   <translation>Pantalla comple&amp;ta</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>CARPETA</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Ha fallado</translation>
  </message>
  <message>
   <source>Fence leaks</source>
   <translation>Fugas en la valla</translation>
  </message>
  <message>
   <source>Fenced</source>
   <translation>Con valla</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Fetch %1</source>
   <translation>Descargar %1</translation>
  </message>
  <message>
   <source>Fetch an address</source>
   <translation>Descargar una dirección</translation>
  </message>
  <message>
   <source>Fetches: %1</source>
   <translation>Descarga: %1</translation>
  </message>
  <message>
   <source>Fetching from the network needs your word.</source>
   <translation>Descargar de la red necesita su visto bueno.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files &amp;and conversation</source>
   <translation>Archivos &amp;y conversación</translation>
  </message>
  <message>
   <source>Files and folders, one in each line, absolute or beginning with ~/.</source>
   <translation>Archivos y carpetas, uno por línea, absolutos o que empiecen por ~/.</translation>
  </message>
  <message>
   <source>Files brought back</source>
   <translation>Archivos recuperados</translation>
  </message>
  <message>
   <source>Files cannot be brought back: checkpoints are switched off in the settings.</source>
   <translation>Los archivos no se pueden recuperar: los puntos de control están desactivados en los ajustes.</translation>
  </message>
  <message>
   <source>Files changed</source>
   <translation>Archivos cambiados</translation>
  </message>
  <message>
   <source>Files of the commit</source>
   <translation>Archivos del commit</translation>
  </message>
  <message>
   <source>Filter sessions</source>
   <translation>Filtrar sesiones</translation>
  </message>
  <message>
   <source>Filter the rulings</source>
   <translation>Filtrar las decisiones</translation>
  </message>
  <message>
   <source>Filter: denied, a rule, a path …</source>
   <translation>Filtro: denegado, una regla, una ruta…</translation>
  </message>
  <message>
   <source>Find &amp;Next</source>
   <translation>Buscar &amp;siguiente</translation>
  </message>
  <message>
   <source>Find &amp;Previous</source>
   <translation>Buscar &amp;anterior</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>Buscar un archivo</translation>
  </message>
  <message>
   <source>Find a file by some of its letters</source>
   <translation>Buscar un archivo por algunas de sus letras</translation>
  </message>
  <message>
   <source>Find a route to the Internet past the proxy</source>
   <translation>Encontrar un camino a Internet que eluda el proxy</translation>
  </message>
  <message>
   <source>Find an action or keys</source>
   <translation>Buscar una acción o teclas</translation>
  </message>
  <message>
   <source>Find files</source>
   <translation>Buscar archivos</translation>
  </message>
  <message>
   <source>Find in the conversation</source>
   <translation>Buscar en la conversación</translation>
  </message>
  <message>
   <source>Find secrets in the environment</source>
   <translation>Encontrar secretos en el entorno</translation>
  </message>
  <message>
   <source>Find secrets in the environment of parent processes</source>
   <translation>Encontrar secretos en el entorno de procesos padre</translation>
  </message>
  <message>
   <source>Find the machine's files through /proc</source>
   <translation>Encontrar los archivos del equipo a través de /proc</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>Plegar todo</translation>
  </message>
  <message>
   <source>Fold all files</source>
   <translation>Plegar todos los archivos</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder %1</source>
   <translation>Carpeta %1</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>Carpeta: %1</translation>
  </message>
  <message>
   <source>Folders that were open lately</source>
   <translation>Carpetas abiertas últimamente</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Desde hace</translation>
  </message>
  <message>
   <source>For a turn, this session, this folder or everywhere, by rules that you see first.</source>
   <translation>Para un turno, esta sesión, esta carpeta o en todas partes, mediante reglas que usted ve antes.</translation>
  </message>
  <message>
   <source>For all files of Paddock's own log together; the oldest go first.</source>
   <translation>Para todos los archivos del registro propio de Paddock juntos; los más antiguos se van primero.</translation>
  </message>
  <message>
   <source>For all folders</source>
   <translation>Para todas las carpetas</translation>
  </message>
  <message>
   <source>For all folders together; the oldest go first.</source>
   <translation>Para todas las carpetas juntas; los más antiguos se van primero.</translation>
  </message>
  <message>
   <source>For real work, choose a model: one with a key, or one on this machine.</source>
   <translation>Para trabajar de verdad, elija un modelo: uno con clave, o uno en este equipo.</translation>
  </message>
  <message>
   <source>For the folder %1</source>
   <translation>Para la carpeta %1</translation>
  </message>
  <message>
   <source>For what it is set</source>
   <translation>Para qué se define</translation>
  </message>
  <message>
   <source>For&amp;k from Here …</source>
   <translation>Bifurcar desde a&amp;quí…</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Bifurcar</translation>
  </message>
  <message>
   <source>Fork into Paddock</source>
   <translation>Bifurcar a Paddock</translation>
  </message>
  <message>
   <source>Forked from</source>
   <translation>Bifurcada de</translation>
  </message>
  <message>
   <source>Forked from session %1 after its entry %L2.</source>
   <translation>Bifurcada de la sesión %1 tras su entrada %L2.</translation>
  </message>
  <message>
   <source>Found here: %1. What the agent reads stays on this machine.</source>
   <translation>Encontrado aquí: %1. Lo que lee el agente se queda en este equipo.</translation>
  </message>
  <message>
   <source>Free: a script</source>
   <translation>Gratis: un script</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From %1 tokens on the conversation is compacted by itself. The settings say from where.</source>
   <translation>A partir de %1 tokens la conversación se compacta sola. Los ajustes dicen a partir de cuándo.</translation>
  </message>
  <message>
   <source>From %1, which is stronger than your settings.</source>
   <translation>De %1, que tiene más peso que sus ajustes.</translation>
  </message>
  <message>
   <source>From %1.</source>
   <translation>De %1.</translation>
  </message>
  <message>
   <source>From here on the mode is: %1.</source>
   <translation>A partir de aquí el modo es: %1.</translation>
  </message>
  <message>
   <source>From here on the model is %1.</source>
   <translation>A partir de aquí el modelo es %1.</translation>
  </message>
  <message>
   <source>From your settings of this desktop.</source>
   <translation>De sus ajustes de este escritorio.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Get earlier content</source>
   <translation>Obtener contenido anterior</translation>
  </message>
  <message>
   <source>Give it a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>Dele un nombre con letras minúsculas, cifras, «-» y «_».</translation>
  </message>
  <message>
   <source>Give this session another title</source>
   <translation>Dar otro título a esta sesión</translation>
  </message>
  <message>
   <source>Go back in the conversation</source>
   <translation>Retroceder en la conversación</translation>
  </message>
  <message>
   <source>Go on in a copy of this session</source>
   <translation>Continuar en una copia de esta sesión</translation>
  </message>
  <message>
   <source>Go on with the newest session of this directory.</source>
   <translation>Continuar la sesión más reciente de este directorio.</translation>
  </message>
  <message>
   <source>Go on with the session of this id.</source>
   <translation>Continuar la sesión de este identificador.</translation>
  </message>
  <message>
   <source>Go to the &amp;Conversation</source>
   <translation>&amp;Ir a la conversación</translation>
  </message>
  <message>
   <source>Go to the &amp;End</source>
   <translation>Ir al fina&amp;l</translation>
  </message>
  <message>
   <source>Go to the &amp;Message Field</source>
   <translation>Ir al &amp;campo de mensaje</translation>
  </message>
  <message>
   <source>Go to the &amp;Question</source>
   <translation>Ir a la pre&amp;gunta</translation>
  </message>
  <message>
   <source>Goes to the newest command, and stays at the end of what it prints.</source>
   <translation>Va al comando más reciente y se mantiene al final de lo que imprime.</translation>
  </message>
  <message>
   <source>Good (%1): %2</source>
   <comment>what was tried: what was found</comment>
   <translation>Bien (%1): %2</translation>
  </message>
  <message>
   <source>HTML …</source>
   <translation>HTML…</translation>
  </message>
  <message>
   <source>Have or gain rights of the administrator</source>
   <translation>Tener u obtener derechos de administrador</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide the change</source>
   <translation>Ocultar el cambio</translation>
  </message>
  <message>
   <source>Hide the file</source>
   <translation>Ocultar el archivo</translation>
  </message>
  <message>
   <source>High &amp;Contrast, Dark</source>
   <translation>A&amp;lto contraste, oscuro</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Alto contraste, oscuro</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Alto contraste, claro</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Hold up the kernel with page faults</source>
   <translation>Retener el kernel con fallos de página</translation>
  </message>
  <message>
   <source>Holds characters that cannot be seen: %1</source>
   <translation>Contiene caracteres que no se ven: %1</translation>
  </message>
  <message>
   <source>Holds too: %1</source>
   <translation>También vale: %1</translation>
  </message>
  <message>
   <source>Hooks</source>
   <translation>Hooks</translation>
  </message>
  <message>
   <source>Hooks are kept in %1, which the fence does not show, so they were not run.</source>
   <translation>Los hooks se guardan en %1, que la valla no muestra, así que no se ejecutaron.</translation>
  </message>
  <message>
   <source>Hosts that commands may reach</source>
   <translation>Hosts a los que pueden acceder los comandos</translation>
  </message>
  <message>
   <source>How exact must the conversion be?</source>
   <translation>¿Qué exactitud debe tener la conversión?</translation>
  </message>
  <message>
   <source>How it would be judged</source>
   <translation>Cómo se evaluaría</translation>
  </message>
  <message>
   <source>How its parts were judged</source>
   <translation>Cómo se evaluaron sus partes</translation>
  </message>
  <message>
   <source>How large each file may become that a command writes.</source>
   <translation>Qué tamaño puede alcanzar cada archivo que escribe un comando.</translation>
  </message>
  <message>
   <source>How long a deleted session can be taken back from the trash.</source>
   <translation>Cuánto tiempo se puede recuperar de la papelera una sesión eliminada.</translation>
  </message>
  <message>
   <source>How long a provider may send nothing before it is asked again.</source>
   <translation>Cuánto tiempo puede un proveedor no enviar nada antes de que se le pregunte de nuevo.</translation>
  </message>
  <message>
   <source>How long to remember</source>
   <translation>Cuánto tiempo recordarlo</translation>
  </message>
  <message>
   <source>How many answers the model may give before the turn ends by itself.</source>
   <translation>Cuántas respuestas puede dar el modelo antes de que el turno termine por sí solo.</translation>
  </message>
  <message>
   <source>How many one command may have at a time. Threads do not count.</source>
   <translation>Cuántos puede tener un comando a la vez. Los hilos no cuentan.</translation>
  </message>
  <message>
   <source>How much data each process of a command may hold.</source>
   <translation>Cuántos datos puede contener cada proceso de un comando.</translation>
  </message>
  <message>
   <source>How much happens without a question. No mode lifts a boundary.</source>
   <translation>Cuánto ocurre sin preguntar. Ningún modo levanta una frontera.</translation>
  </message>
  <message>
   <source>How much you want to be asked. No mode lifts a boundary.</source>
   <translation>Cuánto quiere que se le pregunte. Ningún modo levanta una frontera.</translation>
  </message>
  <message>
   <source>How often an answer that fails is asked for, the first time included.</source>
   <translation>Cuántas veces se pide una respuesta que falla, contando la primera.</translation>
  </message>
  <message>
   <source>How often the model may answer before the turn ends.</source>
   <translation>Cuántas veces puede responder el modelo antes de que termine el turno.</translation>
  </message>
  <message>
   <source>How the changes are shown</source>
   <translation>Cómo se muestran los cambios</translation>
  </message>
  <message>
   <source>How would this be judged?</source>
   <translation>¿Cómo se evaluaría esto?</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence, which takes the same steps whatever you write. The tools, the questions and the changes are real. First I look around.</source>
   <translation>Soy el modelo de práctica: un script sin inteligencia, que da los mismos pasos escriba usted lo que escriba. Las herramientas, las preguntas y los cambios son reales. Primero miro lo que hay.</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence. Before I plan, I have a question.</source>
   <translation>Soy el modelo de práctica: un script sin inteligencia. Antes de planificar, tengo una pregunta.</translation>
  </message>
  <message>
   <source>I read the code and its test, both at once.</source>
   <translation>Leo el código y su prueba, ambos a la vez.</translation>
  </message>
  <message>
   <source>I run the test again.</source>
   <translation>Ejecuto la prueba de nuevo.</translation>
  </message>
  <message>
   <source>I run the test to see it fail. Commands ask first.</source>
   <translation>Ejecuto la prueba para verla fallar. Los comandos preguntan antes.</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Icon in the tray</source>
   <translation>Icono en la bandeja</translation>
  </message>
  <message>
   <source>Idle</source>
   <translation>Inactiva</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot; (%2): %3</source>
   <translation>En «permissions.%1» (%2): %3</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot;: %2</source>
   <translation>En «permissions.%1»: %2</translation>
  </message>
  <message>
   <source>In plan mode, write &quot;plan&quot; to see a question and a plan.</source>
   <translation>En el modo de planificación, escriba «plan» para ver una pregunta y un plan.</translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>En la última autoprueba salió %n intento.</numerusform>
    <numerusform>En la última autoprueba salieron %n intentos.</numerusform>
   </translation>
  </message>
  <message>
   <source>In this folder it is %1, from %2.</source>
   <translation>En esta carpeta es %1, de %2.</translation>
  </message>
  <message>
   <source>In this mode nothing is asked.</source>
   <translation>En este modo no se pregunta nada.</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Input that is no JSON object</source>
   <translation>Entrada que no es un objeto JSON</translation>
  </message>
  <message>
   <source>Input that is no JSON object:</source>
   <translation>Entrada que no es un objeto JSON:</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Instructions from %1</source>
   <translation>Instrucciones de %1</translation>
  </message>
  <message>
   <source>Instructions of Paddock</source>
   <translation>Instrucciones de Paddock</translation>
  </message>
  <message>
   <source>Instructions read: %1</source>
   <translation>Instrucciones leídas: %1</translation>
  </message>
  <message>
   <source>Instructions: %1</source>
   <translation>Instrucciones: %1</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <source>It answered within %L1 seconds.</source>
   <translation>Respondió en %L1 segundos.</translation>
  </message>
  <message>
   <source>It called the tool that it was asked to.</source>
   <translation>Llamó a la herramienta que se le pidió.</translation>
  </message>
  <message>
   <source>It can be run as soon as that is known.</source>
   <translation>Se puede ejecutar en cuanto eso se sepa.</translation>
  </message>
  <message>
   <source>It can be undone when the turn has ended.</source>
   <translation>Se puede deshacer cuando termine el turno.</translation>
  </message>
  <message>
   <source>It cannot be looked at: %1.</source>
   <translation>No se puede examinar: %1.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>No se puede leer.</translation>
  </message>
  <message>
   <source>It changes git's settings, which may run programs later.</source>
   <translation>Cambia la configuración de git, que puede ejecutar programas más tarde.</translation>
  </message>
  <message>
   <source>It changes the settings of npm.</source>
   <translation>Cambia la configuración de npm.</translation>
  </message>
  <message>
   <source>It changes where git sends and fetches.</source>
   <translation>Cambia a dónde envía y de dónde descarga git.</translation>
  </message>
  <message>
   <source>It deletes the whole workspace.</source>
   <translation>Elimina todo el espacio de trabajo.</translation>
  </message>
  <message>
   <source>It deletes whatever is listed.</source>
   <translation>Elimina todo lo que se enumere.</translation>
  </message>
  <message>
   <source>It did not call the tool that it was asked to. An agent works by its tools; choose a model that is made for them, and a server that passes their calls on.</source>
   <translation>No llamó a la herramienta que se le pidió. Un agente trabaja con sus herramientas; elija un modelo hecho para ellas y un servidor que transmita sus llamadas.</translation>
  </message>
  <message>
   <source>It does not work. %1</source>
   <translation>No funciona. %1</translation>
  </message>
  <message>
   <source>It ends every process that it may.</source>
   <translation>Termina todos los procesos que puede.</translation>
  </message>
  <message>
   <source>It gives %1 another meaning.</source>
   <translation>Da otro significado a %1.</translation>
  </message>
  <message>
   <source>It gives a command another meaning.</source>
   <translation>Da otro significado a un comando.</translation>
  </message>
  <message>
   <source>It gives a program another user's rights.</source>
   <translation>Da a un programa los derechos de otro usuario.</translation>
  </message>
  <message>
   <source>It has not printed anything yet.</source>
   <translation>Todavía no ha impreso nada.</translation>
  </message>
  <message>
   <source>It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.</source>
   <translation>No contiene nada que no esté en otro sitio. Al quitarlo se eliminan %1 y su rama.</translation>
  </message>
  <message>
   <source>It holds settings for Paddock that would allow calls without a question or run programs. Whoever wrote them may be somebody else. Without trust, only what asks for more caution counts.</source>
   <translation>Contiene ajustes para Paddock que permitirían llamadas sin preguntar o ejecutarían programas. Quien los escribió puede ser otra persona. Sin confianza, solo cuenta lo que pide más cautela.</translation>
  </message>
  <message>
   <source>It is a link to “%1” now.</source>
   <translation>Ahora es un enlace a «%1».</translation>
  </message>
  <message>
   <source>It is given the address &quot;%1&quot;.</source>
   <translation>Se le da la dirección «%1».</translation>
  </message>
  <message>
   <source>It is larger than %1, so its lines are not compared.</source>
   <translation>Supera %1, así que no se comparan sus líneas.</translation>
  </message>
  <message>
   <source>It is larger than %1.</source>
   <translation>Supera %1.</translation>
  </message>
  <message>
   <source>It is no text.</source>
   <translation>No es texto.</translation>
  </message>
  <message>
   <source>It is not written in UTF-8, so letters beyond ASCII may be shown as others.</source>
   <translation>No está escrito en UTF-8, así que las letras ajenas a ASCII pueden mostrarse como otras.</translation>
  </message>
  <message>
   <source>It is still at work. Deleting stops it.</source>
   <translation>Sigue trabajando. Eliminarla la detiene.</translation>
  </message>
  <message>
   <source>It is written in UTF-16, so its lines are not compared.</source>
   <translation>Está escrito en UTF-16, así que no se comparan sus líneas.</translation>
  </message>
  <message>
   <source>It lays out a repository and lets git obey its settings.</source>
   <translation>Prepara un repositorio y deja que git obedezca su configuración.</translation>
  </message>
  <message>
   <source>It leaves something running in the background.</source>
   <translation>Deja algo en ejecución en segundo plano.</translation>
  </message>
  <message>
   <source>It makes a bare repository, whose settings git obeys wherever it stands in one.</source>
   <translation>Crea un repositorio bare, cuya configuración obedece git cuando se encuentra en él.</translation>
  </message>
  <message>
   <source>It must be a number from %1 to %2. Nothing was saved.</source>
   <translation>Debe ser un número entre %1 y %2. No se guardó nada.</translation>
  </message>
  <message>
   <source>It must be a whole number from %1 to %2. Nothing was saved.</source>
   <translation>Debe ser un número entero entre %1 y %2. No se guardó nada.</translation>
  </message>
  <message>
   <source>It needs both Landlock and the system call filter.</source>
   <translation>Necesita tanto Landlock como el filtro de llamadas al sistema.</translation>
  </message>
  <message>
   <source>It nests more commands in texts than are read twice.</source>
   <translation>Anida en textos más comandos de los que se leen dos veces.</translation>
  </message>
  <message>
   <source>It only looks at what is inside the workspace.</source>
   <translation>Solo mira lo que hay dentro del espacio de trabajo.</translation>
  </message>
  <message>
   <source>It opens a network connection through %1.</source>
   <translation>Abre una conexión de red a través de %1.</translation>
  </message>
  <message>
   <source>It opens files whose names say that they hold secrets.</source>
   <translation>Abre archivos cuyos nombres dicen que contienen secretos.</translation>
  </message>
  <message>
   <source>It printed nothing.</source>
   <translation>No imprimió nada.</translation>
  </message>
  <message>
   <source>It reaches for the device %1.</source>
   <translation>Recurre al dispositivo %1.</translation>
  </message>
  <message>
   <source>It reads %1, which is outside the workspace.</source>
   <translation>Lee %1, que está fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>It runs %1, which it fetched just before.</source>
   <translation>Ejecuta %1, que acaba de descargar.</translation>
  </message>
  <message>
   <source>It runs %1, which it wrote just before.</source>
   <translation>Ejecuta %1, que acaba de escribir.</translation>
  </message>
  <message>
   <source>It runs the output of another command.</source>
   <translation>Ejecuta la salida de otro comando.</translation>
  </message>
  <message>
   <source>It runs what comes on its input.</source>
   <translation>Ejecuta lo que llega por su entrada.</translation>
  </message>
  <message>
   <source>It runs what it fetches from the network.</source>
   <translation>Ejecuta lo que descarga de la red.</translation>
  </message>
  <message>
   <source>It searches files whose names say that they hold secrets.</source>
   <translation>Busca en archivos cuyos nombres dicen que contienen secretos.</translation>
  </message>
  <message>
   <source>It sends a signal to a process that it may not have started.</source>
   <translation>Envía una señal a un proceso que quizá no haya iniciado.</translation>
  </message>
  <message>
   <source>It sets %1, which changes what programs load or run.</source>
   <translation>Define %1, que cambia lo que cargan o ejecutan los programas.</translation>
  </message>
  <message>
   <source>It sets the clock.</source>
   <translation>Pone en hora el reloj.</translation>
  </message>
  <message>
   <source>It starts itself again and again.</source>
   <translation>Se inicia a sí mismo una y otra vez.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>Queda como estaba.</translation>
  </message>
  <message>
   <source>It took %L1 seconds to answer, loading it included. Work will be slow.</source>
   <translation>Tardó %L1 segundos en responder, incluida la carga. El trabajo será lento.</translation>
  </message>
  <message>
   <source>It uses %1, which is outside the workspace.</source>
   <translation>Usa %1, que está fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>It was a link to “%1” before.</source>
   <translation>Antes era un enlace a «%1».</translation>
  </message>
  <message>
   <source>It was not run: the fence that keeps commands inside the folder does not stand on this machine. Use a terminal for it.</source>
   <translation>No se ejecutó: la valla que mantiene los comandos dentro de la carpeta no está en pie en este equipo. Utilice una terminal para ello.</translation>
  </message>
  <message>
   <source>It was stopped before all files were brought back.</source>
   <translation>Se detuvo antes de recuperar todos los archivos.</translation>
  </message>
  <message>
   <source>It was stopped before all files were compared.</source>
   <translation>Se detuvo antes de comparar todos los archivos.</translation>
  </message>
  <message>
   <source>It was stopped before all files were taken in.</source>
   <translation>Se detuvo antes de registrar todos los archivos.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Se detuvo antes de empezar.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Se detuvo.</translation>
  </message>
  <message>
   <source>It works: %1 answered after %L2 ms, with status %3.</source>
   <translation>Funciona: %1 respondió tras %L2 ms, con el estado %3.</translation>
  </message>
  <message>
   <source>It would run as: %1</source>
   <translation>Se ejecutaría como: %1</translation>
  </message>
  <message>
   <source>Its content is not text, so no lines are shown.</source>
   <translation>Su contenido no es texto, así que no se muestran líneas.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens.</source>
   <translation>Su contexto admite %L1 tokens.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: short tasks fit. 32768 or more is better.</source>
   <translation>Su contexto admite %L1 tokens: caben tareas cortas. 32768 o más es mejor.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.</source>
   <translation>Su contexto admite %L1 tokens: muy pocos para las instrucciones y un archivo. Defina OLLAMA_CONTEXT_LENGTH en 32768 o más para el servidor.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Start the server with 32768 or more.</source>
   <translation>Su contexto admite %L1 tokens: muy pocos para las instrucciones y un archivo. Inicie el servidor con 32768 o más.</translation>
  </message>
  <message>
   <source>Its earlier content is damaged in the store.</source>
   <translation>Su contenido anterior está dañado en el almacén.</translation>
  </message>
  <message>
   <source>Its earlier content is not kept any more.</source>
   <translation>Su contenido anterior ya no se conserva.</translation>
  </message>
  <message>
   <source>Its earlier content was not kept.</source>
   <translation>Su contenido anterior no se conservó.</translation>
  </message>
  <message>
   <source>Its file stays as it is. A fork is a session of Paddock's own that begins with everything that was said in this one.</source>
   <translation>Su archivo queda como está. Una bifurcación es una sesión propia de Paddock que empieza con todo lo que se dijo en esta.</translation>
  </message>
  <message>
   <source>Its folder cannot be reached.</source>
   <translation>No se puede acceder a su carpeta.</translation>
  </message>
  <message>
   <source>Its folder is gone</source>
   <translation>Su carpeta ya no está</translation>
  </message>
  <message>
   <source>Its folder is not there any more.</source>
   <translation>Su carpeta ya no está ahí.</translation>
  </message>
  <message>
   <source>Its folder may not be written to.</source>
   <translation>No se puede escribir en su carpeta.</translation>
  </message>
  <message>
   <source>Its launcher ended without a word.</source>
   <translation>Su lanzador terminó sin decir nada.</translation>
  </message>
  <message>
   <source>Its permissions changed from %1 to %2.</source>
   <translation>Sus permisos cambiaron de %1 a %2.</translation>
  </message>
  <message>
   <source>Its settings would do this:</source>
   <translation>Sus ajustes harían esto:</translation>
  </message>
  <message>
   <source>JSON Lines …</source>
   <translation>JSON Lines…</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <source>Judge as where the fence stands: whole or missing.</source>
   <translation>Evaluar como donde la valla está: whole (entera) o missing (ausente).</translation>
  </message>
  <message>
   <source>Judging the past calls …</source>
   <translation>Evaluando las llamadas pasadas…</translation>
  </message>
  <message>
   <source>Judging …</source>
   <translation>Evaluando…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Keep after all</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Keep comment</source>
   <translation>Guardar comentario</translation>
  </message>
  <message>
   <source>Keep nothing of the session on the disk.</source>
   <translation>No conservar nada de la sesión en el disco.</translation>
  </message>
  <message>
   <source>Keep planning …</source>
   <translation>Seguir planificando…</translation>
  </message>
  <message>
   <source>Keep running in the background</source>
   <translation>Seguir en segundo plano</translation>
  </message>
  <message>
   <source>Keep what files were</source>
   <translation>Conservar lo que eran los archivos</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Seguir trabajando</translation>
  </message>
  <message>
   <source>Keeps the files of a folder in each state that a session gave them, so that they can be brought back.</source>
   <translation>Conserva los archivos de una carpeta en cada estado que les dio una sesión, para poder recuperarlos.</translation>
  </message>
  <message>
   <source>Keeps the machine from falling asleep while a turn runs.</source>
   <translation>Impide que el equipo se duerma mientras hay un turno en curso.</translation>
  </message>
  <message>
   <source>Kept whole: %L1. Cut: %L2.</source>
   <translation>Conservadas enteras: %L1. Recortadas: %L2.</translation>
  </message>
  <message>
   <source>Key for %1</source>
   <translation>Clave para %1</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys are kept in memory until Paddock ends.</source>
   <translation>Las claves se guardan en memoria hasta que Paddock termina.</translation>
  </message>
  <message>
   <source>Keys are kept in the keychain of your system and nowhere else. A key that was saved is never shown again.</source>
   <translation>Las claves se guardan en el llavero de su sistema y en ningún otro sitio. Una clave guardada no se vuelve a mostrar nunca.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Larger files are not kept and cannot be brought back.</source>
   <translation>Los archivos más grandes no se conservan y no se pueden recuperar.</translation>
  </message>
  <message>
   <source>Largest file of a command</source>
   <translation>Archivo más grande de un comando</translation>
  </message>
  <message>
   <source>Largest kept file</source>
   <translation>Archivo más grande conservado</translation>
  </message>
  <message>
   <source>Last changed: %1</source>
   <translation>Último cambio: %1</translation>
  </message>
  <message>
   <source>Last, I try to read a file outside the folder that you chose. This must be refused.</source>
   <translation>Por último, intento leer un archivo fuera de la carpeta que usted eligió. Esto debe rechazarse.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Leads to: %1</source>
   <translation>Lleva a: %1</translation>
  </message>
  <message>
   <source>Leave a file that editors or agents obey</source>
   <translation>Dejar un archivo que obedecen editores o agentes</translation>
  </message>
  <message>
   <source>Leave a process behind that writes later</source>
   <translation>Dejar un proceso que escribe más tarde</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Dejarla abierta</translation>
  </message>
  <message>
   <source>Leaves the plan mode. Files of the folder are changed without asking.</source>
   <translation>Sale del modo de planificación. Los archivos de la carpeta se cambian sin preguntar.</translation>
  </message>
  <message>
   <source>Leaves the plan mode. What would change something asks, as usual.</source>
   <translation>Sale del modo de planificación. Lo que cambiaría algo pregunta, como de costumbre.</translation>
  </message>
  <message>
   <source>Lets gdb, strace and the like look into other processes of the same command.</source>
   <translation>Permite que gdb, strace y similares miren dentro de otros procesos del mismo comando.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light, dark or as the system has it.</source>
   <translation>Claro, oscuro o como lo tenga el sistema.</translation>
  </message>
  <message>
   <source>Limits of processes, memory and file size</source>
   <translation>Límites de procesos, memoria y tamaño de archivos</translation>
  </message>
  <message>
   <source>Line %L1 before: %2</source>
   <translation>Línea %L1 antes: %2</translation>
  </message>
  <message>
   <source>Line %L1: %2</source>
   <translation>Línea %L1: %2</translation>
  </message>
  <message>
   <source>List the messages.</source>
   <translation>Enumerar los mensajes.</translation>
  </message>
  <message>
   <source>Listen to the network's packets</source>
   <translation>Escuchar los paquetes de la red</translation>
  </message>
  <message>
   <source>Load programs into the kernel</source>
   <translation>Cargar programas en el kernel</translation>
  </message>
  <message>
   <source>Local Models</source>
   <translation>Modelos locales</translation>
  </message>
  <message>
   <source>Local engine · %1</source>
   <translation>Motor local · %1</translation>
  </message>
  <message>
   <source>Local engine · no session</source>
   <translation>Motor local · sin sesión</translation>
  </message>
  <message>
   <source>Locate …</source>
   <translation>Localizar…</translation>
  </message>
  <message>
   <source>Log mended</source>
   <translation>Registro reparado</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Looking at the files …</source>
   <translation>Examinando los archivos…</translation>
  </message>
  <message>
   <source>Looking at the repository …</source>
   <translation>Examinando el repositorio…</translation>
  </message>
  <message>
   <source>Looking for a key …</source>
   <translation>Buscando una clave…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Buscando archivos…</translation>
  </message>
  <message>
   <source>Looking for servers of models on this machine …</source>
   <translation>Buscando servidores de modelos en este equipo…</translation>
  </message>
  <message>
   <source>M&amp;ode …</source>
   <translation>M&amp;odo…</translation>
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
   <translation>Crear un dispositivo en el espacio de trabajo</translation>
  </message>
  <message>
   <source>Make a file outside the workspace</source>
   <translation>Crear un archivo fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Make a practice folder and begin</source>
   <translation>Crear una carpeta de práctica y empezar</translation>
  </message>
  <message>
   <source>Make a program that runs with the rights of its owner</source>
   <translation>Crear un programa que se ejecute con los derechos de su propietario</translation>
  </message>
  <message>
   <source>Make namespaces of one's own</source>
   <translation>Crear espacios de nombres propios</translation>
  </message>
  <message>
   <source>Make system calls by another numbering</source>
   <translation>Hacer llamadas al sistema con otra numeración</translation>
  </message>
  <message>
   <source>Make system calls past the filter with io_uring</source>
   <translation>Hacer llamadas al sistema que eludan el filtro con io_uring</translation>
  </message>
  <message>
   <source>Make the test pass.</source>
   <translation>Haz que la prueba pase.</translation>
  </message>
  <message>
   <source>Markdown …</source>
   <translation>Markdown…</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <source>Memory and file size are limited; the number of processes is not.</source>
   <translation>La memoria y el tamaño de archivos están limitados; el número de procesos, no.</translation>
  </message>
  <message>
   <source>Memory files</source>
   <translation>Archivos de memoria</translation>
  </message>
  <message>
   <source>Memory files that the model reads</source>
   <translation>Archivos de memoria que lee el modelo</translation>
  </message>
  <message>
   <source>Memory of each process</source>
   <translation>Memoria de cada proceso</translation>
  </message>
  <message>
   <source>Mention in the message</source>
   <translation>Mencionar en el mensaje</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Campo de mensaje</translation>
  </message>
  <message>
   <source>Message of the commit</source>
   <translation>Mensaje del commit</translation>
  </message>
  <message>
   <source>Messages to go back to</source>
   <translation>Mensajes a los que volver</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Mode of new sessions</source>
   <translation>Modo de las sesiones nuevas</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model: %1</source>
   <translation>Modelo: %1</translation>
  </message>
  <message>
   <source>Model: calls %1</source>
   <translation>Modelo: llama a %1</translation>
  </message>
  <message>
   <source>Models at %1. What the agent reads is sent there.</source>
   <translation>Modelos en %1. Lo que lee el agente se envía ahí.</translation>
  </message>
  <message>
   <source>Models on this machine</source>
   <translation>Modelos en este equipo</translation>
  </message>
  <message numerus="yes">
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>Hay más de %Ln archivo diferente; los demás no se enumeran.</numerusform>
    <numerusform>Hay más de %Ln archivos diferentes; los demás no se enumeran.</numerusform>
   </translation>
  </message>
  <message>
   <source>More than one session begins with %1. Give more of its id.</source>
   <translation>Más de una sesión empieza por %1. Indique más de su identificador.</translation>
  </message>
  <message>
   <source>Most of the budget is used.
%1</source>
   <translation>Se ha usado la mayor parte del presupuesto.
%1</translation>
  </message>
  <message>
   <source>Most of the day's budget is used</source>
   <translation>Se ha usado la mayor parte del presupuesto del día</translation>
  </message>
  <message>
   <source>Mount a file system</source>
   <translation>Montar un sistema de archivos</translation>
  </message>
  <message>
   <source>Mount a file system with the newer system calls</source>
   <translation>Montar un sistema de archivos con las llamadas al sistema más nuevas</translation>
  </message>
  <message>
   <source>Move the repository's .git folder away</source>
   <translation>Apartar la carpeta .git del repositorio</translation>
  </message>
  <message>
   <source>NOT INTACT</source>
   <translation>NO ÍNTEGRO</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Nombre del modelo</translation>
  </message>
  <message>
   <source>Name of the model, as its server knows it</source>
   <translation>Nombre del modelo, tal como lo conoce su servidor</translation>
  </message>
  <message>
   <source>Name of the new branch. The session works in a worktree of its own, so it does not get in the way of what is under way here.</source>
   <translation>Nombre de la rama nueva. La sesión trabaja en un worktree propio, así que no estorba a lo que está en curso aquí.</translation>
  </message>
  <message>
   <source>Named after its first prompt again.</source>
   <translation>Vuelve a llamarse como su primer prompt.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>Necesita una clave</translation>
  </message>
  <message>
   <source>Needs a key. What the agent reads is sent to the provider.</source>
   <translation>Necesita una clave. Lo que lee el agente se envía al proveedor.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>Needs your approval</source>
   <translation>Necesita su aprobación</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Network: %1 allowed</source>
   <translation>Red: %1 permitido</translation>
  </message>
  <message>
   <source>Network: %1 allowed (%2)</source>
   <comment>host (rule)</comment>
   <translation>Red: %1 permitido (%2)</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2</source>
   <comment>host. why</comment>
   <translation>Red: %1 rechazado. %2</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2 (%3)</source>
   <comment>host. why (rule)</comment>
   <translation>Red: %1 rechazado. %2 (%3)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>Nunca (%Ln)</numerusform>
    <numerusform>Nunca (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>No preguntar nunca</translation>
  </message>
  <message>
   <source>New &amp;Window</source>
   <translation>Nueva &amp;ventana</translation>
  </message>
  <message>
   <source>New Session</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <source>New Session on a &amp;Branch …</source>
   <translation>Nueva sesión en una &amp;rama…</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Teclas nuevas</translation>
  </message>
  <message>
   <source>New keys for &quot;%1&quot;:</source>
   <translation>Teclas nuevas para «%1»:</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Línea nueva</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Nueva sesión</translation>
  </message>
  <message>
   <source>New session on a branch</source>
   <translation>Nueva sesión en una rama</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Resultado siguiente</translation>
  </message>
  <message>
   <source>Next mode</source>
   <translation>Modo siguiente</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <source>No Keys</source>
   <translation>Sin teclas</translation>
  </message>
  <message>
   <source>No call was judged yet</source>
   <translation>Todavía no se ha evaluado ninguna llamada</translation>
  </message>
  <message>
   <source>No change was accepted yet. Tick what belongs in the commit.</source>
   <translation>Todavía no se ha aceptado ningún cambio. Marque lo que va en el commit.</translation>
  </message>
  <message>
   <source>No change was chosen, so there is nothing to take back.</source>
   <translation>No se eligió ningún cambio, así que no hay nada que revertir.</translation>
  </message>
  <message>
   <source>No command ran in this session yet.</source>
   <translation>Todavía no se ha ejecutado ningún comando en esta sesión.</translation>
  </message>
  <message>
   <source>No command runs</source>
   <translation>No se ejecuta ningún comando</translation>
  </message>
  <message>
   <source>No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</source>
   <translation>Ningún comando. Uso: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMANDO ARGS</translation>
  </message>
  <message>
   <source>No connection to %1 could be made. Check the address and the network connection.</source>
   <translation>No se pudo conectar con %1. Compruebe la dirección y la conexión de red.</translation>
  </message>
  <message>
   <source>No earlier call of this session falls under these rules.</source>
   <translation>Ninguna llamada anterior de esta sesión entra en estas reglas.</translation>
  </message>
  <message>
   <source>No editor was found. Name one under Settings, General, such as &quot;kate --line {line} {file}&quot;.</source>
   <translation>No se encontró ningún editor. Indique uno en Ajustes, General, por ejemplo «kate --line {line} {file}».</translation>
  </message>
  <message>
   <source>No fence keeps this command inside the workspace on this machine.</source>
   <translation>En este equipo ninguna valla mantiene este comando dentro del espacio de trabajo.</translation>
  </message>
  <message>
   <source>No fence stands here, so the hooks of the repository were not run.</source>
   <translation>Aquí no hay ninguna valla en pie, así que no se ejecutaron los hooks del repositorio.</translation>
  </message>
  <message>
   <source>No file in it has a second name outside.</source>
   <translation>Ningún archivo de la carpeta tiene un segundo nombre fuera.</translation>
  </message>
  <message>
   <source>No file is different from that point of the session.</source>
   <translation>Ningún archivo difiere de ese punto de la sesión.</translation>
  </message>
  <message>
   <source>No file is different from the beginning of the session.</source>
   <translation>Ningún archivo difiere del comienzo de la sesión.</translation>
  </message>
  <message>
   <source>No file is different from the last commit.</source>
   <translation>Ningún archivo difiere del último commit.</translation>
  </message>
  <message>
   <source>No file manager is known to this desktop that shows %1.</source>
   <translation>Este escritorio no conoce ningún gestor de archivos que muestre %1.</translation>
  </message>
  <message>
   <source>No file was chosen, so there is nothing to commit.</source>
   <translation>No se eligió ningún archivo, así que no hay nada de lo que hacer commit.</translation>
  </message>
  <message>
   <source>No file would change.</source>
   <translation>No cambiaría ningún archivo.</translation>
  </message>
  <message>
   <source>No folder could be made in the workspace: %1</source>
   <translation>No se pudo crear ninguna carpeta en el espacio de trabajo: %1</translation>
  </message>
  <message>
   <source>No folder could be made outside the workspace.</source>
   <translation>No se pudo crear ninguna carpeta fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>No folder for practice could be made in %1.</source>
   <translation>No se pudo crear ninguna carpeta de práctica en %1.</translation>
  </message>
  <message>
   <source>No folder is open for which this could be set.</source>
   <translation>No hay abierta ninguna carpeta para la que se pueda definir esto.</translation>
  </message>
  <message>
   <source>No folder is trusted.</source>
   <translation>Ninguna carpeta es de confianza.</translation>
  </message>
  <message>
   <source>No folder was open yet</source>
   <translation>Todavía no se ha abierto ninguna carpeta</translation>
  </message>
  <message>
   <source>No key is needed.</source>
   <translation>No se necesita ninguna clave.</translation>
  </message>
  <message>
   <source>No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>En esta sesión no se ejecuta ningún servicio de llavero. Instale GNOME Keyring, KWallet o KeePassXC, defina la clave en su variable de entorno, o guárdela en memoria para esta ejecución.</translation>
  </message>
  <message>
   <source>No limits could be set.</source>
   <translation>No se pudo poner ningún límite.</translation>
  </message>
  <message>
   <source>No line end at the end of the file</source>
   <translation>Sin fin de línea al final del archivo</translation>
  </message>
  <message>
   <source>No longer pinned.</source>
   <translation>Ya no está fijada.</translation>
  </message>
  <message>
   <source>No network but Paddock's proxy</source>
   <translation>Ninguna red salvo el proxy de Paddock</translation>
  </message>
  <message>
   <source>No price is known for: %1. State them in models.json beside the settings.</source>
   <translation>No se conoce ningún precio para: %1. Indíquelos en models.json, junto a los ajustes.</translation>
  </message>
  <message>
   <source>No program is known that opens %1.</source>
   <translation>No se conoce ningún programa que abra %1.</translation>
  </message>
  <message>
   <source>No secure connection to %1 could be made (%2). Check that the address is meant to be https.</source>
   <translation>No se pudo establecer una conexión segura con %1 (%2). Compruebe que la dirección deba ser https.</translation>
  </message>
  <message>
   <source>No server of models answers on this machine. Start Ollama, llama.cpp's server or LM Studio and look again. One at another address is set up under Settings, Providers.</source>
   <translation>Ningún servidor de modelos responde en este equipo. Inicie Ollama, el servidor de llama.cpp o LM Studio y busque de nuevo. Uno en otra dirección se configura en Ajustes, Proveedores.</translation>
  </message>
  <message>
   <source>No session fits.</source>
   <translation>Ninguna sesión encaja.</translation>
  </message>
  <message>
   <source>No session has the id &quot;%1&quot;. &quot;paddock sessions list --all&quot; names them all.</source>
   <translation>Ninguna sesión tiene el identificador «%1». «paddock sessions list --all» las enumera todas.</translation>
  </message>
  <message>
   <source>No session in the trash has the id &quot;%1&quot;. &quot;paddock sessions trash&quot; names them all.</source>
   <translation>Ninguna sesión de la papelera tiene el identificador «%1». «paddock sessions trash» las enumera todas.</translation>
  </message>
  <message>
   <source>No session is in view.</source>
   <translation>No hay ninguna sesión a la vista.</translation>
  </message>
  <message>
   <source>No session is open.</source>
   <translation>No hay ninguna sesión abierta.</translation>
  </message>
  <message>
   <source>No session that used anything has the id &quot;%1&quot;.</source>
   <translation>Ninguna sesión que haya consumido algo tiene el identificador «%1».</translation>
  </message>
  <message>
   <source>No session worked in a folder that %1 lies in.</source>
   <translation>Ninguna sesión trabajó en una carpeta que contenga %1.</translation>
  </message>
  <message>
   <source>No setting speaks of &quot;%1&quot;.</source>
   <translation>Ningún ajuste trata de «%1».</translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>No se pudo hacer ningún resumen: se omite la entrada más antigua (%Ln).</numerusform>
    <numerusform>No se pudo hacer ningún resumen: se omiten las %Ln entradas más antiguas.</numerusform>
   </translation>
  </message>
  <message>
   <source>No terminal was found. Set the variable TERMINAL to the one you use.</source>
   <translation>No se encontró ninguna terminal. Defina la variable TERMINAL con la que usted utiliza.</translation>
  </message>
  <message>
   <source>No text could be read from these pages of the PDF (%1). They may not exist, be pictures only, or need a password.</source>
   <translation>No se pudo leer ningún texto de estas páginas del PDF (%1). Puede que no existan, que solo sean imágenes o que necesiten contraseña.</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Todavía no ha respondido nadie.</translation>
  </message>
  <message>
   <source>Nobody is there to answer. Decide by what you know, say what you assumed, and go on.</source>
   <translation>No hay nadie para responder. Decida según lo que sabe, diga qué ha supuesto y continúe.</translation>
  </message>
  <message>
   <source>Nobody is there to approve a plan. Write it as your answer and end the turn.</source>
   <translation>No hay nadie para aprobar un plan. Escríbalo como respuesta y termine el turno.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look at the above, and trust it with --yes.</source>
   <translation>No hay nadie a quien preguntar. Revise lo anterior y confíe en ello con --yes.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look with --preview, and do it with --yes.</source>
   <translation>No hay nadie a quien preguntar. Mire con --preview y hágalo con --yes.</translation>
  </message>
  <message>
   <source>None is reported.</source>
   <translation>No se informa de ninguno.</translation>
  </message>
  <message>
   <source>Not all of these files are there or known to git.</source>
   <translation>Alguno de estos archivos no existe o git no lo conoce.</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>No disponible</translation>
  </message>
  <message>
   <source>Not every change since then could be seen, so there may be more than is listed.</source>
   <translation>No se pudieron ver todos los cambios desde entonces, así que puede haber más de los enumerados.</translation>
  </message>
  <message>
   <source>Not everything was brought back.</source>
   <translation>No se recuperó todo.</translation>
  </message>
  <message>
   <source>Not kept, because they are too large or cannot be read: %1.</source>
   <translation>No se conservan, porque son demasiado grandes o no se pueden leer: %1.</translation>
  </message>
  <message>
   <source>Not known yet.</source>
   <translation>Todavía no se sabe.</translation>
  </message>
  <message>
   <source>Not run yet. It starts commands that try to get out, as a hostile one would.</source>
   <translation>Todavía no se ha ejecutado. Inicia comandos que intentan salir, como lo haría uno hostil.</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>No probado</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note to the model</source>
   <translation>Nota para el modelo</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing came on standard input, so the task is only what was given with -p.</source>
   <translation>No llegó nada por la entrada estándar, así que la tarea es solo lo indicado con -p.</translation>
  </message>
  <message>
   <source>Nothing could be tried, so nothing is known.</source>
   <translation>No se pudo probar nada, así que no se sabe nada.</translation>
  </message>
  <message>
   <source>Nothing could be tried: %1</source>
   <translation>No se pudo probar nada: %1</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Nothing is called that. Try fewer letters.</source>
   <translation>Nada se llama así. Pruebe con menos letras.</translation>
  </message>
  <message>
   <source>Nothing is known of what %1 does.</source>
   <translation>No se sabe nada de lo que hace %1.</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>Nada le necesita</translation>
  </message>
  <message>
   <source>Nothing runs</source>
   <translation>No hay nada en ejecución</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>No hay nada en ejecución.</translation>
  </message>
  <message>
   <source>Nothing runs. %1</source>
   <translation>No se ejecuta nada. %1</translation>
  </message>
  <message>
   <source>Nothing speaks against it, and the fence keeps it inside the workspace.</source>
   <translation>Nada lo desaconseja, y la valla lo mantiene dentro del espacio de trabajo.</translation>
  </message>
  <message>
   <source>Nothing was asked in this session yet.</source>
   <translation>En esta sesión todavía no se ha preguntado nada.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <source>Nothing was found. All words have to stand in one place.</source>
   <translation>No se encontró nada. Todas las palabras tienen que estar en un mismo lugar.</translation>
  </message>
  <message>
   <source>Nothing was rewound in this session.</source>
   <translation>En esta sesión no se ha rebobinado nada.</translation>
  </message>
  <message>
   <source>Nothing was said in this session.</source>
   <translation>No se dijo nada en esta sesión.</translation>
  </message>
  <message>
   <source>Nothing was used yet.</source>
   <translation>Todavía no se ha consumido nada.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message numerus="yes">
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>De %Ln llamada pasada, la regla coincide con %1 y cambia %2.</numerusform>
    <numerusform>De %Ln llamadas pasadas, la regla coincide con %1 y cambia %2.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of the settings that %1 brings, only those count that ask for more caution. Opening the folder again asks whether you trust it.</source>
   <translation>De los ajustes que trae %1, solo cuentan los que piden más cautela. Al abrir la carpeta de nuevo se pregunta si confía en ella.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>On branch %1</source>
   <translation>En la rama %1</translation>
  </message>
  <message>
   <source>On no branch: the commit is only found by its id.</source>
   <translation>En ninguna rama: el commit solo se encuentra por su identificador.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>One JSON object a line.</source>
   <translation>Un objeto JSON por línea.</translation>
  </message>
  <message>
   <source>One JSON object.</source>
   <translation>Un objeto JSON.</translation>
  </message>
  <message>
   <source>One in each line: docs.python.org, *.example.org for all below it, localhost:8080. Ports 443 and 80 unless one is named.</source>
   <translation>Uno por línea: docs.python.org, *.example.org para todo lo que cuelga de él, localhost:8080. Puertos 443 y 80 salvo que se indique otro.</translation>
  </message>
  <message>
   <source>One is sent at the end of each turn.</source>
   <translation>Se envía uno al final de cada turno.</translation>
  </message>
  <message>
   <source>Only addresses that begin with http:// or https:// can be fetched.</source>
   <translation>Solo se pueden descargar direcciones que empiecen por http:// o https://.</translation>
  </message>
  <message>
   <source>Only from this date on.</source>
   <translation>Solo a partir de esta fecha.</translation>
  </message>
  <message>
   <source>Only one folder can be named. See --help.</source>
   <translation>Solo se puede indicar una carpeta. Consulte --help.</translation>
  </message>
  <message>
   <source>Only one of two readers finds &quot;%1&quot;.</source>
   <translation>Solo uno de los dos lectores encuentra «%1».</translation>
  </message>
  <message>
   <source>Only one reader has read the command.</source>
   <translation>Solo un lector ha leído el comando.</translation>
  </message>
  <message>
   <source>Only say what would be done.</source>
   <translation>Decir solo lo que se haría.</translation>
  </message>
  <message>
   <source>Only the first %1 of it are shown.</source>
   <translation>Solo se muestran los primeros %1.</translation>
  </message>
  <message>
   <source>Only this session.</source>
   <translation>Solo esta sesión.</translation>
  </message>
  <message>
   <source>Only up to this date.</source>
   <translation>Solo hasta esta fecha.</translation>
  </message>
  <message>
   <source>Only what happened in this directory.</source>
   <translation>Solo lo que ocurrió en este directorio.</translation>
  </message>
  <message>
   <source>Only what was allowed, denied or asked.</source>
   <translation>Solo lo que se permitió, denegó o preguntó.</translation>
  </message>
  <message>
   <source>Only what was used in this directory.</source>
   <translation>Solo lo que se consumió en este directorio.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open &amp;File</source>
   <translation>Abrir arc&amp;hivo</translation>
  </message>
  <message>
   <source>Open &amp;Recent</source>
   <translation>Abrir r&amp;eciente</translation>
  </message>
  <message>
   <source>Open Terminal Here</source>
   <translation>Abrir terminal aquí</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Abrir una carpeta</translation>
  </message>
  <message>
   <source>Open a raw network socket</source>
   <translation>Abrir un socket de red en bruto</translation>
  </message>
  <message>
   <source>Open disks, memory and other devices</source>
   <translation>Abrir discos, memoria y otros dispositivos</translation>
  </message>
  <message>
   <source>Open files by handle instead of by name</source>
   <translation>Abrir archivos por identificador en lugar de por nombre</translation>
  </message>
  <message>
   <source>Open in &amp;Editor</source>
   <translation>Abrir en el &amp;editor</translation>
  </message>
  <message>
   <source>Open in New &amp;Window</source>
   <translation>Abrir en &amp;ventana nueva</translation>
  </message>
  <message>
   <source>Open in New Window</source>
   <translation>Abrir en ventana nueva</translation>
  </message>
  <message>
   <source>Open in editor</source>
   <translation>Abrir en el editor</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Abrir en el editor</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Páginas abiertas</translation>
  </message>
  <message>
   <source>Open sessions</source>
   <translation>Sesiones abiertas</translation>
  </message>
  <message>
   <source>Open the Folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Open the folders, files and environment of a process outside</source>
   <translation>Abrir las carpetas, los archivos y el entorno de un proceso de fuera</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Abrir los ajustes</translation>
  </message>
  <message>
   <source>Open the settings file</source>
   <translation>Abrir el archivo de ajustes</translation>
  </message>
  <message>
   <source>Open without its settings</source>
   <translation>Abrir sin sus ajustes</translation>
  </message>
  <message>
   <source>OpenAI's chat completions</source>
   <translation>Chat completions de OpenAI</translation>
  </message>
  <message>
   <source>Opening the folder …</source>
   <translation>Abriendo la carpeta…</translation>
  </message>
  <message>
   <source>Ordinary commands ask too, although the fence holds them.</source>
   <translation>Los comandos corrientes también preguntan, aunque la valla los contiene.</translation>
  </message>
  <message>
   <source>Other agents</source>
   <translation>Otros agentes</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Overwrite a file outside the workspace</source>
   <translation>Sobrescribir un archivo fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Own view of files, processes and network</source>
   <translation>Vista propia de archivos, procesos y red</translation>
  </message>
  <message>
   <source>PDF files cannot be read without it</source>
   <translation>sin él no se pueden leer archivos PDF</translation>
  </message>
  <message>
   <source>Paddock</source>
   <translation>Paddock</translation>
  </message>
  <message>
   <source>Paddock %1
A coding agent that works inside one folder.</source>
   <translation>Paddock %1
Un agente de programación que trabaja dentro de una carpeta.</translation>
  </message>
  <message>
   <source>Paddock does not update itself and asks nobody whether there is a newer one: the system that installed it does.</source>
   <translation>Paddock no se actualiza a sí mismo ni pregunta a nadie si hay una versión más nueva: de eso se encarga el sistema que lo instaló.</translation>
  </message>
  <message>
   <source>Paddock ended while it was writing the last entry of this session. The incomplete entry was moved to %1; everything before it is here.</source>
   <translation>Paddock terminó mientras escribía la última entrada de esta sesión. La entrada incompleta se movió a %1; todo lo anterior está aquí.</translation>
  </message>
  <message>
   <source>Paddock ended while this ran. What it did is not known.</source>
   <translation>Paddock terminó mientras esto se ejecutaba. No se sabe lo que hizo.</translation>
  </message>
  <message>
   <source>Paddock ended while this turn was under way. Nothing runs until you say so.</source>
   <translation>Paddock terminó mientras este turno estaba en curso. Nada se ejecuta hasta que usted lo diga.</translation>
  </message>
  <message>
   <source>Paddock knows only links of the form paddock://open?folder=...</source>
   <translation>Paddock solo conoce enlaces de la forma paddock://open?folder=...</translation>
  </message>
  <message>
   <source>Paddock made no worktree for this session, so there is none that it could remove.</source>
   <translation>Paddock no creó ningún worktree para esta sesión, así que no hay ninguno que pueda quitar.</translation>
  </message>
  <message>
   <source>Paddock never touches .git.</source>
   <translation>Paddock nunca toca .git.</translation>
  </message>
  <message>
   <source>Paddock was closed in between, so nothing is sent by itself.</source>
   <translation>Paddock se cerró entretanto, así que no se envía nada por sí solo.</translation>
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
   <translation>Paddock: un agente de programación que trabaja dentro de un directorio.

Uso:
  paddock -p [opciones] &quot;tarea&quot;      hacer una tarea en el directorio actual
  paddock practice                   ver trabajar al agente en un proyecto de ejemplo, sin clave ni red
  paddock key set|status|remove [proveedor]
                                     la clave en el llavero del sistema; se lee de la entrada estándar
  paddock sessions list|show|search|export|...
                                     lo que se hizo; 'paddock sessions' nombra todo lo que sabe hacer
  paddock usage [opciones]           lo que consumió, en tokens y dinero
  paddock rewind [id] --to N         devolver archivos, conversación o ambos a un mensaje
  paddock blame ARCHIVO[:LÍNEA]      de qué turno, llamada y decisión viene una línea
  paddock doctor                     qué funciona aquí, y qué se aplica
  paddock doctor --self-test         intentar salir de la valla; falla si algo lo consigue
  paddock policy check|explain       qué se permitiría, preguntaría o denegaría; no ejecuta nada
  paddock sandbox [opciones] -- comando
                                     ejecutar un comando tras la valla que tienen los del agente
  paddock trust [--list|--revoke]    qué habilitarían los ajustes propios de una carpeta, y si pueden
  paddock audit show|verify|export [id|--all]
                                     quién permitió qué y por qué regla, y si los registros están íntegros
  paddock DIR | paddock .            lo mismo en una ventana (paddock-desktop), en este directorio;
                                     'paddock-desktop --help' nombra qué más admite
</translation>
  </message>
  <message>
   <source>Partly</source>
   <translation>En parte</translation>
  </message>
  <message>
   <source>Parts of the context</source>
   <translation>Partes del contexto</translation>
  </message>
  <message>
   <source>Past calls</source>
   <translation>Llamadas pasadas</translation>
  </message>
  <message>
   <source>Paste the key for %1 and press Enter. It is not shown.</source>
   <translation>Pegue la clave para %1 y pulse Intro. No se muestra.</translation>
  </message>
  <message>
   <source>Paste the key here</source>
   <translation>Pegue la clave aquí</translation>
  </message>
  <message>
   <source>Paths are resolved by the kernel below %1, and a way out was refused when tried.</source>
   <translation>Las rutas las resuelve el kernel por debajo de %1, y se rechazó una salida al probarla.</translation>
  </message>
  <message>
   <source>Paths of the file tools</source>
   <translation>Rutas de las herramientas de archivos</translation>
  </message>
  <message>
   <source>Patience with a silent provider</source>
   <translation>Paciencia con un proveedor callado</translation>
  </message>
  <message>
   <source>Permissions and Boundary</source>
   <translation>Permisos y frontera</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Pictures, or files of the folder</source>
   <translation>Imágenes, o archivos de la carpeta</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijadas</translation>
  </message>
  <message>
   <source>Pinned entries</source>
   <translation>Entradas fijadas</translation>
  </message>
  <message>
   <source>Pinned.</source>
   <translation>Fijada.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan only</source>
   <translation>Solo planificar</translation>
  </message>
  <message>
   <source>Plan: only read</source>
   <translation>Planificar: solo leer</translation>
  </message>
  <message>
   <source>Plant a git hook</source>
   <translation>Colocar un hook de git</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Practice (a script without intelligence)</source>
   <translation>Práctica (un script sin inteligencia)</translation>
  </message>
  <message>
   <source>Practice script, no intelligence</source>
   <translation>Script de práctica, sin inteligencia</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>Resultado anterior</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <source>Prices are public list prices, the oldest as of %1.</source>
   <translation>Los precios son precios de lista públicos, los más antiguos del %1.</translation>
  </message>
  <message>
   <source>Print JSON, one object a line.</source>
   <translation>Imprimir JSON, un objeto por línea.</translation>
  </message>
  <message>
   <source>Print lists as JSON (key status, doctor).</source>
   <translation>Imprimir las listas como JSON (key status, doctor).</translation>
  </message>
  <message>
   <source>Print the version.</source>
   <translation>Imprimir la versión.</translation>
  </message>
  <message>
   <source>Print this help.</source>
   <translation>Imprimir esta ayuda.</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Procesos</translation>
  </message>
  <message>
   <source>Processes are counted by %1; memory and file size by the kernel.</source>
   <translation>Los procesos los cuenta %1; la memoria y el tamaño de archivos, el kernel.</translation>
  </message>
  <message>
   <source>Processes of one command</source>
   <translation>Procesos de un comando</translation>
  </message>
  <message>
   <source>Programs of yours that are told what each call did.</source>
   <translation>Programas suyos a los que se dice lo que hizo cada llamada.</translation>
  </message>
  <message>
   <source>Programs of yours that see calls of tools, one after the other in this order, each behind the session's fence. They get the call as JSON on their standard input. One that runs before a tool may refuse the call or change it; one that fails refuses it.</source>
   <translation>Programas suyos que ven las llamadas a herramientas, uno tras otro en este orden, cada uno tras la valla de la sesión. Reciben la llamada como JSON por su entrada estándar. Uno que se ejecuta antes de una herramienta puede rechazar la llamada o cambiarla; uno que falla la rechaza.</translation>
  </message>
  <message>
   <source>Programs of yours that see each call first and may refuse or change it. One that fails refuses it.</source>
   <translation>Programas suyos que ven antes cada llamada y pueden rechazarla o cambiarla. Uno que falla la rechaza.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Provider %1</source>
   <translation>Proveedor %1</translation>
  </message>
  <message>
   <source>Providers and Keys</source>
   <translation>Proveedores y claves</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Public addresses: when the model fetches a page and a rule or you allow it.</source>
   <translation>Direcciones públicas: cuando el modelo descarga una página y una regla o usted lo permite.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Question %1 of %2</source>
   <translation>Pregunta %1 de %2</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Poner en cola</translation>
  </message>
  <message>
   <source>Queued messages, the next one first</source>
   <translation>Mensajes en cola, el siguiente primero</translation>
  </message>
  <message>
   <source>Quiet hours begin</source>
   <translation>Las horas de silencio empiezan</translation>
  </message>
  <message>
   <source>Quiet hours end</source>
   <translation>Las horas de silencio terminan</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Raise to %1</source>
   <translation>Subir a %1</translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>Re&amp;visado</translation>
  </message>
  <message>
   <source>Re&amp;wind …</source>
   <translation>Re&amp;bobinar…</translation>
  </message>
  <message>
   <source>Reach a local server of this machine through Paddock's proxy</source>
   <translation>Acceder a un servidor local de este equipo a través del proxy de Paddock</translation>
  </message>
  <message>
   <source>Reach the host of a virtual machine</source>
   <translation>Acceder al anfitrión de una máquina virtual</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Read a file</source>
   <translation>Leer un archivo</translation>
  </message>
  <message>
   <source>Read a file outside the workspace</source>
   <translation>Leer un archivo fuera del espacio de trabajo</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Read files in the machine's temporary folders</source>
   <translation>Leer archivos de las carpetas temporales del equipo</translation>
  </message>
  <message>
   <source>Read the kernel's keyring</source>
   <translation>Leer el llavero del kernel</translation>
  </message>
  <message>
   <source>Read the memory of a process outside</source>
   <translation>Leer la memoria de un proceso de fuera</translation>
  </message>
  <message>
   <source>Read the output of %1</source>
   <translation>Leer la salida de %1</translation>
  </message>
  <message>
   <source>Read the plan</source>
   <translation>Leer el plan</translation>
  </message>
  <message>
   <source>Read what lies beside the workspace</source>
   <translation>Leer lo que hay junto al espacio de trabajo</translation>
  </message>
  <message>
   <source>Read what lies in your home</source>
   <translation>Leer lo que hay en su carpeta personal</translation>
  </message>
  <message>
   <source>Reading outside the folder did not work, but not because it was refused.</source>
   <translation>Leer fuera de la carpeta no funcionó, pero no porque se rechazara.</translation>
  </message>
  <message>
   <source>Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it.</source>
   <translation>Leer fuera de la carpeta NO se impidió. Es un fallo de Paddock; comuníquelo, por favor.</translation>
  </message>
  <message>
   <source>Reading outside the folder was stopped by the boundary.</source>
   <translation>La frontera impidió leer fuera de la carpeta.</translation>
  </message>
  <message>
   <source>Reading the session …</source>
   <translation>Leyendo la sesión…</translation>
  </message>
  <message>
   <source>Reading the sessions for the index was stopped.</source>
   <translation>Se detuvo la lectura de las sesiones para el índice.</translation>
  </message>
  <message>
   <source>Reading was stopped.</source>
   <translation>Se detuvo la lectura.</translation>
  </message>
  <message>
   <source>Reading “%1” was stopped.</source>
   <translation>Se detuvo la lectura de «%1».</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Reads: %1</source>
   <translation>Lee: %1</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Recent folders</source>
   <translation>Carpetas recientes</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Reject all</source>
   <translation>Rechazar todo</translation>
  </message>
  <message>
   <source>Reject the whole file</source>
   <translation>Rechazar el archivo entero</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>Quitar %Ln sesión cuya carpeta ya no está</numerusform>
    <numerusform>Quitar %Ln sesiones cuya carpeta ya no está</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove and lose them</source>
   <translation>Quitar y perderlos</translation>
  </message>
  <message>
   <source>Remove the hook</source>
   <translation>Quitar el hook</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Quitar la clave</translation>
  </message>
  <message>
   <source>Remove the picture %1 of %2</source>
   <translation>Quitar la imagen %1 de %2</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Quitar la regla</translation>
  </message>
  <message>
   <source>Remove worktree</source>
   <translation>Quitar worktree</translation>
  </message>
  <message>
   <source>Removing it would lose %1 and %2 for good. Commit and merge them first, or say that they may go.</source>
   <translation>Al quitarlo se perderían %1 y %2 definitivamente. Haga antes un commit e intégrelos, o diga que pueden perderse.</translation>
  </message>
  <message>
   <source>Removing …</source>
   <translation>Quitando…</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <source>Renamed to &quot;%1&quot;.</source>
   <translation>Ahora se llama «%1».</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitudes</translation>
  </message>
  <message>
   <source>Res&amp;tore …</source>
   <translation>Res&amp;taurar…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset %1</source>
   <translation>Restablecer %1</translation>
  </message>
  <message>
   <source>Resolved by the kernel below %1; a way out was refused when tried.</source>
   <translation>Resueltas por el kernel por debajo de %1; se rechazó una salida al probarla.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>Restaurar %Ln archivo</numerusform>
    <numerusform>Restaurar %Ln archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>Restaurar %Ln archivo y retroceder</numerusform>
    <numerusform>Restaurar %Ln archivos y retroceder</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Restaurar…</translation>
  </message>
  <message>
   <source>Result of %1: %2</source>
   <translation>Resultado de %1: %2</translation>
  </message>
  <message>
   <source>Result of a call that is not in the log</source>
   <translation>Resultado de una llamada que no está en el registro</translation>
  </message>
  <message>
   <source>Result, entry %1</source>
   <translation>Resultado, entrada %1</translation>
  </message>
  <message>
   <source>Result, entry %1:</source>
   <translation>Resultado, entrada %1:</translation>
  </message>
  <message>
   <source>Results of calls</source>
   <translation>Resultados de llamadas</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Resultados de herramientas</translation>
  </message>
  <message>
   <source>Reveal Log</source>
   <translation>Mostrar el registro</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Review (%1)</source>
   <translation>Revisar (%1)</translation>
  </message>
  <message>
   <source>Review what happened</source>
   <translation>Revisar lo que ocurrió</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>Rewound</source>
   <translation>Rebobinado</translation>
  </message>
  <message>
   <source>Room for kept files</source>
   <translation>Espacio para archivos conservados</translation>
  </message>
  <message>
   <source>Room for logs</source>
   <translation>Espacio para registros</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>Filas de la tabla</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules for calls that need no question, such as &quot;Bash(make *)&quot; Edit.</source>
   <translation>Reglas para llamadas que no necesitan pregunta, por ejemplo &quot;Bash(make *)&quot; Edit.</translation>
  </message>
  <message>
   <source>Rules for calls that never run.</source>
   <translation>Reglas para llamadas que no se ejecutan nunca.</translation>
  </message>
  <message>
   <source>Rules in force</source>
   <translation>Reglas en vigor</translation>
  </message>
  <message>
   <source>Rules to remember, one on each line</source>
   <translation>Reglas que recordar, una por línea</translation>
  </message>
  <message>
   <source>Ruling</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Rulings of this session</source>
   <translation>Decisiones de esta sesión</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Run %1</source>
   <translation>Ejecutar %1</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>Ejecutar un comando</translation>
  </message>
  <message>
   <source>Said once, when this much is spent; work goes on.</source>
   <translation>Se dice una vez, cuando se ha gastado esta cantidad; el trabajo continúa.</translation>
  </message>
  <message>
   <source>Save as CSV …</source>
   <translation>Guardar como CSV…</translation>
  </message>
  <message>
   <source>Save in keychain</source>
   <translation>Guardar en el llavero</translation>
  </message>
  <message>
   <source>Save the Rulings</source>
   <translation>Guardar las decisiones</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>Guardar el cambio</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Guardar la lista</translation>
  </message>
  <message>
   <source>Save this session as a file</source>
   <translation>Guardar esta sesión como archivo</translation>
  </message>
  <message>
   <source>Saved to %1</source>
   <translation>Guardado en %1</translation>
  </message>
  <message>
   <source>Saved: %1.</source>
   <translation>Guardado: %1.</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <source>Say more while it works …</source>
   <translation>Diga más mientras trabaja…</translation>
  </message>
  <message>
   <source>Say which model to use, by the name that its server knows.</source>
   <translation>Diga qué modelo usar, por el nombre con que lo conoce su servidor.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search in All &amp;Sessions …</source>
   <translation>Buscar en todas las &amp;sesiones…</translation>
  </message>
  <message>
   <source>Search in all sessions</source>
   <translation>Buscar en todas las sesiones</translation>
  </message>
  <message>
   <source>Search in the settings</source>
   <translation>Buscar en los ajustes</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Seatbelt did not take a profile: %1</source>
   <translation>Seatbelt no aceptó un perfil: %1</translation>
  </message>
  <message>
   <source>Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.</source>
   <translation>Seatbelt aceptó un perfil. El perfil de Paddock nunca se ha probado en macOS, así que cada comando pregunta.</translation>
  </message>
  <message>
   <source>Second wall around files (Landlock)</source>
   <translation>Segundo muro alrededor de los archivos (Landlock)</translation>
  </message>
  <message>
   <source>Seconds at most</source>
   <translation>Segundos como máximo</translation>
  </message>
  <message>
   <source>See a process outside</source>
   <translation>Ver un proceso de fuera</translation>
  </message>
  <message>
   <source>Select &amp;All</source>
   <translation>Seleccionar &amp;todo</translation>
  </message>
  <message>
   <source>Select &amp;All of the Conversation</source>
   <translation>Seleccionar &amp;toda la conversación</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Autoprueba</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>Enviar %Ln comentario</numerusform>
    <numerusform>Enviar %Ln comentarios</numerusform>
   </translation>
  </message>
  <message>
   <source>Send a datagram to a local server of this machine</source>
   <translation>Enviar un datagrama a un servidor local de este equipo</translation>
  </message>
  <message>
   <source>Send a signal to a process outside</source>
   <translation>Enviar una señal a un proceso de fuera</translation>
  </message>
  <message>
   <source>Send answers</source>
   <translation>Enviar respuestas</translation>
  </message>
  <message>
   <source>Send any message, and the script begins</source>
   <translation>Envíe cualquier mensaje y el script empieza</translation>
  </message>
  <message>
   <source>Send it now</source>
   <translation>Enviarlo ahora</translation>
  </message>
  <message>
   <source>Send messages with</source>
   <translation>Enviar mensajes con</translation>
  </message>
  <message>
   <source>Send the next</source>
   <translation>Enviar el siguiente</translation>
  </message>
  <message>
   <source>Sends one request without a key, by the proxy and with the certificates that sessions use.</source>
   <translation>Envía una solicitud sin clave, por el proxy y con los certificados que usan las sesiones.</translation>
  </message>
  <message>
   <source>Sends the message when the turn has ended</source>
   <translation>Envía el mensaje cuando termine el turno</translation>
  </message>
  <message>
   <source>Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.</source>
   <translation>Servido por Ollama, llama.cpp o LM Studio. Lo que lee el agente se queda aquí.</translation>
  </message>
  <message>
   <source>Servers of models on this machine: when you or the start page look for them.</source>
   <translation>Servidores de modelos en este equipo: cuando usted o la página de inicio los busca.</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Session %1</source>
   <translation>Sesión %1</translation>
  </message>
  <message>
   <source>Session %1 in %2</source>
   <translation>Sesión %1 en %2</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Sessions and Storage</source>
   <translation>Sesiones y almacenamiento</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: SQLite's unicode61 is missing.</source>
   <translation>No se puede buscar en las sesiones: falta unicode61 en SQLite.</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: this system's SQLite has no FTS5.</source>
   <translation>No se puede buscar en las sesiones: el SQLite de este sistema no tiene FTS5.</translation>
  </message>
  <message>
   <source>Set by your administrator; it cannot be changed here.</source>
   <translation>Definido por su administrador; no se puede cambiar aquí.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Several sessions have ids that begin with &quot;%1&quot;.</source>
   <translation>Varias sesiones tienen identificadores que empiezan por «%1».</translation>
  </message>
  <message>
   <source>Shorten long conversations</source>
   <translation>Acortar conversaciones largas</translation>
  </message>
  <message>
   <source>Shorten what the model reads</source>
   <translation>Acortar lo que lee el modelo</translation>
  </message>
  <message>
   <source>Shortened</source>
   <translation>Acortado</translation>
  </message>
  <message>
   <source>Shortened as you asked.</source>
   <translation>Acortada como usted pidió.</translation>
  </message>
  <message>
   <source>Shortened by itself from %1 tokens on.
</source>
   <translation>Se acorta sola a partir de %1 tokens.
</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had become too long for the model.</source>
   <translation>Acortada, porque la conversación se había hecho demasiado larga para el modelo.</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had nearly filled the model's context.</source>
   <translation>Acortada, porque la conversación casi había llenado el contexto del modelo.</translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>Acortar ahora (/compact) sustituiría %Ln entrada por un resumen.
</numerusform>
    <numerusform>Acortar ahora (/compact) sustituiría %Ln entradas por un resumen.
</numerusform>
   </translation>
  </message>
  <message>
   <source>Shortening the conversation …</source>
   <translation>Acortando la conversación…</translation>
  </message>
  <message>
   <source>Shortening the conversation…</source>
   <translation>Acortando la conversación…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>Mostrar %n línea más</numerusform>
    <numerusform>Mostrar %n líneas más</numerusform>
   </translation>
  </message>
  <message>
   <source>Show blanks and tabs</source>
   <translation>Mostrar espacios y tabuladores</translation>
  </message>
  <message>
   <source>Show in File Manager</source>
   <translation>Mostrar en el gestor de archivos</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show in the file manager</source>
   <translation>Mostrar en el gestor de archivos</translation>
  </message>
  <message>
   <source>Show keys and commands</source>
   <translation>Mostrar teclas y comandos</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>Mostrar en grande</translation>
  </message>
  <message>
   <source>Show the Changes &amp;Large</source>
   <translation>Mostrar los cambios en &amp;grande</translation>
  </message>
  <message>
   <source>Show the change</source>
   <translation>Mostrar el cambio</translation>
  </message>
  <message>
   <source>Show the folder's files</source>
   <translation>Mostrar los archivos de la carpeta</translation>
  </message>
  <message>
   <source>Show the folders that are trusted.</source>
   <translation>Mostrar las carpetas de confianza.</translation>
  </message>
  <message>
   <source>Show the output of commands</source>
   <translation>Mostrar la salida de los comandos</translation>
  </message>
  <message>
   <source>Show the plan and its steps</source>
   <translation>Mostrar el plan y sus pasos</translation>
  </message>
  <message>
   <source>Show the whole file</source>
   <translation>Mostrar el archivo entero</translation>
  </message>
  <message>
   <source>Show the whole file %1</source>
   <translation>Mostrar el archivo entero %1</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Mostrar lo que ha cambiado</translation>
  </message>
  <message>
   <source>Show what fills the model's context</source>
   <translation>Mostrar lo que llena el contexto del modelo</translation>
  </message>
  <message>
   <source>Show what holds the agent inside the folder</source>
   <translation>Mostrar lo que mantiene al agente dentro de la carpeta</translation>
  </message>
  <message>
   <source>Show who allowed and refused what</source>
   <translation>Mostrar quién permitió y rechazó qué</translation>
  </message>
  <message>
   <source>Side by side where there is room</source>
   <translation>Lado a lado donde haya espacio</translation>
  </message>
  <message>
   <source>Since %1: %2</source>
   <translation>Desde %1: %2</translation>
  </message>
  <message>
   <source>Since checkpoint …</source>
   <translation>Desde el punto de control…</translation>
  </message>
  <message>
   <source>Since entry %L1</source>
   <translation>Desde la entrada %L1</translation>
  </message>
  <message>
   <source>Since the last commit</source>
   <translation>Desde el último commit</translation>
  </message>
  <message>
   <source>Size of the conversation's text</source>
   <translation>Tamaño del texto de la conversación</translation>
  </message>
  <message>
   <source>So much is different that not all of it was compared.</source>
   <translation>Hay tantas diferencias que no se comparó todo.</translation>
  </message>
  <message>
   <source>Some folders could not be read, so there may be more changes in them.</source>
   <translation>No se pudieron leer algunas carpetas, así que puede haber más cambios en ellas.</translation>
  </message>
  <message>
   <source>Some folders could not be read.</source>
   <translation>No se pudieron leer algunas carpetas.</translation>
  </message>
  <message>
   <source>Something else …</source>
   <translation>Otra cosa…</translation>
  </message>
  <message>
   <source>Span of time</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Start more processes than are allowed</source>
   <translation>Iniciar más procesos de los permitidos</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stay awake during work</source>
   <translation>Permanecer despierto durante el trabajo</translation>
  </message>
  <message>
   <source>Steer</source>
   <translation>Guiar</translation>
  </message>
  <message>
   <source>Steer with it now</source>
   <translation>Guiar con él ahora</translation>
  </message>
  <message>
   <source>Steer: read after the tool at work. Queue: sent at the end of the turn</source>
   <translation>Guiar: se lee tras la herramienta en curso. Poner en cola: se envía al final del turno</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop %1</source>
   <translation>Detener %1</translation>
  </message>
  <message>
   <source>Stop a prompt at</source>
   <translation>Detener un prompt en</translation>
  </message>
  <message>
   <source>Stop a session at</source>
   <translation>Detener una sesión en</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Detener y cerrar</translation>
  </message>
  <message>
   <source>Stop and delete</source>
   <translation>Detener y eliminar</translation>
  </message>
  <message>
   <source>Stop for the day at</source>
   <translation>Detener por hoy en</translation>
  </message>
  <message>
   <source>Stop in a folder at</source>
   <translation>Detener en una carpeta en</translation>
  </message>
  <message>
   <source>Stop the running turn</source>
   <translation>Detener el turno en curso</translation>
  </message>
  <message>
   <source>Stop the turn first: changes can only be taken back between turns.</source>
   <translation>Detenga antes el turno: los cambios solo se pueden revertir entre turnos.</translation>
  </message>
  <message>
   <source>Stop the turn first: files and conversation can only be brought back between turns.</source>
   <translation>Detenga antes el turno: los archivos y la conversación solo se pueden recuperar entre turnos.</translation>
  </message>
  <message>
   <source>Stop the turn first: the worktree can only be removed between turns.</source>
   <translation>Detenga antes el turno: el worktree solo se puede quitar entre turnos.</translation>
  </message>
  <message>
   <source>Stop was asked for.</source>
   <translation>Se pidió detener.</translation>
  </message>
  <message>
   <source>Stop, when the field is empty</source>
   <translation>Detener, si el campo está vacío</translation>
  </message>
  <message>
   <source>Stopped at the limit of answers for one prompt. Send a message to go on.</source>
   <translation>Detenido en el límite de respuestas por prompt. Envíe un mensaje para continuar.</translation>
  </message>
  <message>
   <source>Stopped by you. Send a message to go on.</source>
   <translation>Detenido por usted. Envíe un mensaje para continuar.</translation>
  </message>
  <message>
   <source>Stopped: the budget is used up.</source>
   <translation>Detenido: el presupuesto se ha agotado.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Stops the running turn. Escape in the empty field does the same.</source>
   <translation>Detiene el turno en curso. Escape en el campo vacío hace lo mismo.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>System call filter</source>
   <translation>Filtro de llamadas al sistema</translation>
  </message>
  <message>
   <source>System calls that reach other processes, keys, mounts and devices are refused.</source>
   <translation>Se rechazan las llamadas al sistema que alcanzan otros procesos, claves, montajes y dispositivos.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>TÍTULO</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Etiquetas…</translation>
  </message>
  <message>
   <source>Tags, with blanks between them</source>
   <translation>Etiquetas, separadas por espacios</translation>
  </message>
  <message>
   <source>Tags: %1.</source>
   <translation>Etiquetas: %1.</translation>
  </message>
  <message>
   <source>Take Them from There</source>
   <translation>Quitarlas de ahí</translation>
  </message>
  <message>
   <source>Take an open file from a process outside</source>
   <translation>Tomar un archivo abierto de un proceso de fuera</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revertir</translation>
  </message>
  <message>
   <source>Take back the conversation only.</source>
   <translation>Revertir solo la conversación.</translation>
  </message>
  <message>
   <source>Take from the Archive</source>
   <translation>Desarchivar</translation>
  </message>
  <message>
   <source>Take more memory than is allowed</source>
   <translation>Ocupar más memoria de la permitida</translation>
  </message>
  <message>
   <source>Take over a process outside as a debugger</source>
   <translation>Tomar el control de un proceso de fuera como depurador</translation>
  </message>
  <message>
   <source>Take the last rewind back.</source>
   <translation>Deshacer el último rebobinado.</translation>
  </message>
  <message>
   <source>Take the trust back</source>
   <translation>Retirar la confianza</translation>
  </message>
  <message>
   <source>Take the trust back.</source>
   <translation>Retirar la confianza.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Revertido</translation>
  </message>
  <message>
   <source>Taken back in %1.</source>
   <translation>Revertido en %1.</translation>
  </message>
  <message numerus="yes">
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>Revertido en %Ln archivo.</numerusform>
    <numerusform>Revertido en %Ln archivos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tell when a day costs</source>
   <translation>Avisar cuando un día cueste</translation>
  </message>
  <message>
   <source>Tell when a folder costs</source>
   <translation>Avisar cuando una carpeta cueste</translation>
  </message>
  <message>
   <source>Tell when a prompt costs</source>
   <translation>Avisar cuando un prompt cueste</translation>
  </message>
  <message>
   <source>Tell when a session costs</source>
   <translation>Avisar cuando una sesión cueste</translation>
  </message>
  <message>
   <source>Tell when a turn ends</source>
   <translation>Avisar cuando termine un turno</translation>
  </message>
  <message>
   <source>Tells when a session that is not in view needs you, fails or reaches a budget.</source>
   <translation>Avisa cuando una sesión que no está a la vista le necesita, falla o alcanza un presupuesto.</translation>
  </message>
  <message>
   <source>Tenths of a degree</source>
   <translation>Décimas de grado</translation>
  </message>
  <message>
   <source>Terminal</source>
   <translation>Terminal</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>Probar la conexión</translation>
  </message>
  <message>
   <source>Text of PDF files needs pdftotext. Install the package poppler-utils.</source>
   <translation>El texto de archivos PDF necesita pdftotext. Instale el paquete poppler-utils.</translation>
  </message>
  <message>
   <source>That does not fit here. Nothing was saved.</source>
   <translation>Eso no encaja aquí. No se guardó nada.</translation>
  </message>
  <message>
   <source>That is no address to test. It looks like https://api.example.org.</source>
   <translation>Eso no es una dirección que se pueda probar. Debe parecerse a https://api.example.org.</translation>
  </message>
  <message>
   <source>That was the tour. What came of it:</source>
   <translation>Ese fue el recorrido. Este es el resultado:</translation>
  </message>
  <message>
   <source>The PDF took longer than 30 seconds. Ask for fewer pages.</source>
   <translation>El PDF tardó más de 30 segundos. Pida menos páginas.</translation>
  </message>
  <message>
   <source>The Paddock that runs is of another version. Close it first.</source>
   <translation>El Paddock en marcha es de otra versión. Ciérrelo antes.</translation>
  </message>
  <message>
   <source>The Python module %1 reaches the network.</source>
   <translation>El módulo de Python %1 accede a la red.</translation>
  </message>
  <message>
   <source>The account at %1 has no credit left. Add credit there, or choose another provider.</source>
   <translation>La cuenta de %1 no tiene saldo. Añada saldo ahí o elija otro proveedor.</translation>
  </message>
  <message>
   <source>The address &quot;%1&quot; runs a program.</source>
   <translation>La dirección «%1» ejecuta un programa.</translation>
  </message>
  <message>
   <source>The address %1 cannot be requested. It has to be a whole http or https address.</source>
   <translation>No se puede solicitar la dirección %1. Tiene que ser una dirección http o https completa.</translation>
  </message>
  <message>
   <source>The address cannot be read. Check how it is written.</source>
   <translation>No se puede leer la dirección. Compruebe cómo está escrita.</translation>
  </message>
  <message>
   <source>The address has no host.</source>
   <translation>La dirección no tiene host.</translation>
  </message>
  <message>
   <source>The address has no proper port. Ports go from 1 to 65535.</source>
   <translation>La dirección no tiene un puerto correcto. Los puertos van de 1 a 65535.</translation>
  </message>
  <message>
   <source>The address holds a space, a backslash or an invisible character, so it could be read in two ways. Write it without.</source>
   <translation>La dirección contiene un espacio, una barra invertida o un carácter invisible, así que podría leerse de dos maneras. Escríbala sin él.</translation>
  </message>
  <message>
   <source>The address holds a user name. Write it without the part before the @ sign.</source>
   <translation>La dirección contiene un nombre de usuario. Escríbala sin la parte anterior al signo @.</translation>
  </message>
  <message>
   <source>The address holds an @ sign behind a # sign, so it could be read in two ways.</source>
   <translation>La dirección contiene un signo @ detrás de un signo #, así que podría leerse de dos maneras.</translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>El agente le hace %n pregunta</numerusform>
    <numerusform>El agente le hace %n preguntas</numerusform>
   </translation>
  </message>
  <message>
   <source>The agent asks you something</source>
   <translation>El agente le pregunta algo</translation>
  </message>
  <message>
   <source>The agent asks you something.</source>
   <translation>El agente le pregunta algo.</translation>
  </message>
  <message>
   <source>The agent is at work</source>
   <translation>El agente está trabajando</translation>
  </message>
  <message>
   <source>The agent is at work. Stop the turn, or wait until it has ended, and run your command then.</source>
   <translation>El agente está trabajando. Detenga el turno o espere a que termine, y ejecute entonces su comando.</translation>
  </message>
  <message>
   <source>The agent is told that you did not answer, and goes on.</source>
   <translation>Se dice al agente que usted no respondió, y continúa.</translation>
  </message>
  <message>
   <source>The agent works in the folder that you choose or drop here. File tools open files only inside it; which walls stand around commands is tried on this machine, and the shield tells.</source>
   <translation>El agente trabaja en la carpeta que usted elija o suelte aquí. Las herramientas de archivos solo abren archivos de dentro de ella; qué muros rodean a los comandos se prueba en este equipo, y el escudo lo indica.</translation>
  </message>
  <message>
   <source>The agent works in this program. No session is in view.</source>
   <translation>El agente trabaja en este programa. No hay ninguna sesión a la vista.</translation>
  </message>
  <message>
   <source>The agent works in this program. Press to go to the conversation.</source>
   <translation>El agente trabaja en este programa. Pulse para ir a la conversación.</translation>
  </message>
  <message>
   <source>The agent's steps</source>
   <translation>Los pasos del agente</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than the limit of %2.</source>
   <translation>La respuesta de %1 supera el límite de %2.</translation>
  </message>
  <message>
   <source>The archive is on another machine.</source>
   <translation>El archivo comprimido está en otro equipo.</translation>
  </message>
  <message>
   <source>The branch “%1” exists already. Choose another name.</source>
   <translation>La rama «%1» ya existe. Elija otro nombre.</translation>
  </message>
  <message>
   <source>The budget of %1 cannot be kept, because a price is not known. The turn was ended.</source>
   <translation>No se puede respetar el presupuesto de %1, porque se desconoce un precio. El turno se terminó.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 cannot be kept: the price of the model is not known.</source>
   <translation>No se puede respetar el presupuesto de %1 para %2: se desconoce el precio del modelo.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 is used up (%3). Raise it to go on.</source>
   <translation>El presupuesto de %1 para %2 se ha agotado (%3). Súbalo para continuar.</translation>
  </message>
  <message>
   <source>The built-in prices are used.</source>
   <translation>Se usan los precios incorporados.</translation>
  </message>
  <message>
   <source>The call cannot run as a hook changed it. %1</source>
   <translation>La llamada no puede ejecutarse tal como la cambió un hook. %1</translation>
  </message>
  <message>
   <source>The call cannot run like this. %1</source>
   <translation>La llamada no puede ejecutarse así. %1</translation>
  </message>
  <message>
   <source>The certificate file %1 could not be read. Check the CA file in the settings.</source>
   <translation>No se pudo leer el archivo de certificados %1. Compruebe el archivo de CA en los ajustes.</translation>
  </message>
  <message>
   <source>The certificate of %1 was not accepted (%2). If your network inspects traffic, name its certificate authority as the CA file in the settings.</source>
   <translation>No se aceptó el certificado de %1 (%2). Si su red inspecciona el tráfico, indique su autoridad de certificación como archivo de CA en los ajustes.</translation>
  </message>
  <message>
   <source>The code could not be written to %1 for the editor: %2</source>
   <translation>No se pudo escribir el código en %1 para el editor: %2</translation>
  </message>
  <message>
   <source>The code names &quot;%1&quot;, which leads outside the workspace.</source>
   <translation>El código nombra «%1», que lleva fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>The command cannot be read for certain: %1.</source>
   <translation>El comando no se puede leer con certeza: %1.</translation>
  </message>
  <message>
   <source>The command, to be corrected</source>
   <translation>El comando, para corregirlo</translation>
  </message>
  <message>
   <source>The connection to %1 ended in the middle of the answer.</source>
   <translation>La conexión con %1 terminó en mitad de la respuesta.</translation>
  </message>
  <message>
   <source>The connection to %1 was lost before the answer was complete. Try again.</source>
   <translation>La conexión con %1 se perdió antes de que la respuesta estuviera completa. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The conversation could not be shortened, and goes on as it is. %1</source>
   <translation>No se pudo acortar la conversación, y continúa como está. %1</translation>
  </message>
  <message>
   <source>The conversation goes on after entry %L1; what followed it counts no more.</source>
   <translation>La conversación continúa tras la entrada %L1; lo que la seguía ya no cuenta.</translation>
  </message>
  <message>
   <source>The conversation goes on from there.</source>
   <translation>La conversación continúa desde ahí.</translation>
  </message>
  <message>
   <source>The conversation is longer than the model at %1 can read. Begin a new session, or choose a model with a larger context window.</source>
   <translation>La conversación es más larga de lo que puede leer el modelo en %1. Comience una sesión nueva o elija un modelo con una ventana de contexto mayor.</translation>
  </message>
  <message>
   <source>The conversation is never compacted by itself.</source>
   <translation>La conversación nunca se compacta sola.</translation>
  </message>
  <message>
   <source>The conversation would go from about %1 to about %2 tokens. The log keeps all of it.</source>
   <translation>La conversación pasaría de unos %1 a unos %2 tokens. El registro la conserva entera.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist.</source>
   <translation>El directorio %1 no existe.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist. Name one with --cwd.</source>
   <translation>El directorio %1 no existe. Indique uno con --cwd.</translation>
  </message>
  <message>
   <source>The directory to judge for; the current one if not given.</source>
   <translation>El directorio para el que se evalúa; el actual si no se indica.</translation>
  </message>
  <message>
   <source>The directory to work in; the current one if not given.</source>
   <translation>El directorio en el que trabajar; el actual si no se indica.</translation>
  </message>
  <message>
   <source>The edit failed; its card says why.</source>
   <translation>La edición falló; su tarjeta dice por qué.</translation>
  </message>
  <message>
   <source>The edit was made.</source>
   <translation>La edición se hizo.</translation>
  </message>
  <message>
   <source>The edit was not allowed, so the file is as it was.</source>
   <translation>La edición no se permitió, así que el archivo está como estaba.</translation>
  </message>
  <message>
   <source>The editor %1 was not found. Settings, General has its command.</source>
   <translation>No se encontró el editor %1. Su comando está en Ajustes, General.</translation>
  </message>
  <message>
   <source>The editor's command &quot;%1&quot; names no program.</source>
   <translation>El comando del editor «%1» no nombra ningún programa.</translation>
  </message>
  <message>
   <source>The export cannot be written to %1: %2.</source>
   <translation>No se puede escribir la exportación en %1: %2.</translation>
  </message>
  <message>
   <source>The export cannot be written: %1.</source>
   <translation>No se puede escribir la exportación: %1.</translation>
  </message>
  <message>
   <source>The fence cannot stand here, so nothing was run. %1</source>
   <translation>Aquí no puede levantarse la valla, así que no se ejecutó nada. %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was committed: %1</source>
   <translation>No se pudo construir la valla, así que no se hizo ningún commit: %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was run. %1</source>
   <translation>No se pudo construir la valla, así que no se ejecutó nada. %1</translation>
  </message>
  <message>
   <source>The fence that keeps commands inside the workspace does not stand here, and the settings say that no command runs then.</source>
   <translation>La valla que mantiene los comandos dentro del espacio de trabajo no está en pie aquí, y los ajustes dicen que entonces no se ejecuta ningún comando.</translation>
  </message>
  <message>
   <source>The file %1 cannot be read: %2.</source>
   <translation>No se puede leer el archivo %1: %2.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does.</source>
   <translation>El archivo %1 no empieza como una sesión de Paddock.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does. It was left as it is.</source>
   <translation>El archivo %1 no empieza como una sesión de Paddock. Se dejó como está.</translation>
  </message>
  <message>
   <source>The file %1 does not exist.</source>
   <translation>El archivo %1 no existe.</translation>
  </message>
  <message>
   <source>The file %1 exists. Name another, or replace it with --force.</source>
   <translation>El archivo %1 ya existe. Indique otro, o sustitúyalo con --force.</translation>
  </message>
  <message>
   <source>The file %1 holds no certificate in PEM form. Check the CA file in the settings.</source>
   <translation>El archivo %1 no contiene ningún certificado en formato PEM. Compruebe el archivo de CA en los ajustes.</translation>
  </message>
  <message>
   <source>The file %1 holds no conversation of Claude Code.</source>
   <translation>El archivo %1 no contiene ninguna conversación de Claude Code.</translation>
  </message>
  <message>
   <source>The file %1 is no index of sessions of Paddock's. It was left as it is; move it away, so that the index can be kept there.</source>
   <translation>El archivo %1 no es un índice de sesiones de Paddock. Se dejó como está; muévalo a otro sitio para que el índice pueda guardarse ahí.</translation>
  </message>
  <message>
   <source>The file %1 is not there any more.</source>
   <translation>El archivo %1 ya no está ahí.</translation>
  </message>
  <message>
   <source>The file cannot be read: %1.</source>
   <translation>No se puede leer el archivo: %1.</translation>
  </message>
  <message>
   <source>The file did not end with a line end, and does now</source>
   <translation>El archivo no terminaba con un fin de línea, y ahora sí</translation>
  </message>
  <message>
   <source>The file does not end with a line end any more</source>
   <translation>El archivo ya no termina con un fin de línea</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>El archivo tiene %n línea.</numerusform>
    <numerusform>El archivo tiene %n líneas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is too large to be kept.</source>
   <translation>El archivo es demasiado grande para conservarlo.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>El archivo que escribir.</translation>
  </message>
  <message>
   <source>The files are already as they were then.</source>
   <translation>Los archivos ya están como estaban entonces.</translation>
  </message>
  <message>
   <source>The files were brought back, but that could not be written to the session: %1</source>
   <translation>Los archivos se recuperaron, pero no se pudo anotar en la sesión: %1</translation>
  </message>
  <message>
   <source>The folder</source>
   <translation>La carpeta</translation>
  </message>
  <message>
   <source>The folder %1 could not be made for this user alone, so a second start cannot find this one.</source>
   <translation>No se pudo crear la carpeta %1 solo para este usuario, así que un segundo inicio no puede encontrar este.</translation>
  </message>
  <message>
   <source>The folder %1 could not be made: %2.</source>
   <translation>No se pudo crear la carpeta %1: %2.</translation>
  </message>
  <message>
   <source>The folder %1 does not exist.</source>
   <translation>La carpeta %1 no existe.</translation>
  </message>
  <message>
   <source>The folder %1 for sessions cannot be made: %2.</source>
   <translation>No se puede crear la carpeta %1 para las sesiones: %2.</translation>
  </message>
  <message>
   <source>The folder %1 for the index of sessions cannot be made: %2.</source>
   <translation>No se puede crear la carpeta %1 para el índice de sesiones: %2.</translation>
  </message>
  <message>
   <source>The folder %1 is not there any more.</source>
   <translation>La carpeta %1 ya no está ahí.</translation>
  </message>
  <message>
   <source>The folder %1 of this session is gone. The session can be read; to go on with it, bring the folder back or say where it is now.</source>
   <translation>La carpeta %1 de esta sesión ya no está. La sesión se puede leer; para continuarla, devuelva la carpeta a su sitio o diga dónde está ahora.</translation>
  </message>
  <message>
   <source>The folder belongs to another repository.</source>
   <translation>La carpeta pertenece a otro repositorio.</translation>
  </message>
  <message>
   <source>The folder holds more files, shared files or nested repositories than are looked at; those beyond %1 of a kind are not protected from commands.</source>
   <translation>La carpeta contiene más archivos, archivos compartidos o repositorios anidados de los que se examinan; los que pasan de %1 de cada clase no están protegidos de los comandos.</translation>
  </message>
  <message>
   <source>The folder lies in no git repository.</source>
   <translation>La carpeta no está en ningún repositorio git.</translation>
  </message>
  <message>
   <source>The folder of this session, %1, is gone or lies elsewhere, so no files can be brought back. --conversation still works.</source>
   <translation>La carpeta de esta sesión, %1, ya no está o está en otro sitio, así que no se puede recuperar ningún archivo. --conversation sigue funcionando.</translation>
  </message>
  <message>
   <source>The folder “%1” cannot be made: %2.</source>
   <translation>No se puede crear la carpeta «%1»: %2.</translation>
  </message>
  <message>
   <source>The folder; the current one if not given.</source>
   <translation>La carpeta; la actual si no se indica.</translation>
  </message>
  <message>
   <source>The git repository cannot be read: %1</source>
   <translation>No se puede leer el repositorio git: %1</translation>
  </message>
  <message>
   <source>The git repository is bare: it has no working copy.</source>
   <translation>El repositorio git es bare: no tiene copia de trabajo.</translation>
  </message>
  <message>
   <source>The git setting %1 may run a program.</source>
   <translation>El ajuste de git %1 puede ejecutar un programa.</translation>
  </message>
  <message>
   <source>The hook %1 allowed it.</source>
   <translation>El hook %1 lo permitió.</translation>
  </message>
  <message>
   <source>The hook %1 denied it.</source>
   <translation>El hook %1 lo denegó.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2.</source>
   <translation>El hook %1 falló: %2.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2. A hook that guards calls and fails denies them; correct it or take it out of the settings.</source>
   <translation>El hook %1 falló: %2. Un hook que vigila llamadas y falla las deniega; corríjalo o quítelo de los ajustes.</translation>
  </message>
  <message>
   <source>The hook %1 in the settings uses &quot;%2&quot;, which is not supported. Take it out.</source>
   <translation>El hook %1 de los ajustes usa «%2», que no se admite. Quítelo.</translation>
  </message>
  <message>
   <source>The hook %1 refuses this call</source>
   <translation>El hook %1 rechaza esta llamada</translation>
  </message>
  <message>
   <source>The hook %1 said no without a reason.</source>
   <translation>El hook %1 dijo que no sin dar un motivo.</translation>
  </message>
  <message>
   <source>The hook %1 wants you to be asked.</source>
   <translation>El hook %1 quiere que se le pregunte a usted.</translation>
  </message>
  <message>
   <source>The hooks of %1 in the settings must be a list.</source>
   <translation>Los hooks de %1 en los ajustes deben ser una lista.</translation>
  </message>
  <message>
   <source>The host %1 is not a proper name.</source>
   <translation>El host %1 no es un nombre correcto.</translation>
  </message>
  <message>
   <source>The host of the address holds a character that only looks like a dot.</source>
   <translation>El host de la dirección contiene un carácter que solo parece un punto.</translation>
  </message>
  <message>
   <source>The host of the address holds a percent sign. Write it in plain letters.</source>
   <translation>El host de la dirección contiene un signo de porcentaje. Escríbalo con letras normales.</translation>
  </message>
  <message>
   <source>The id of the new session, a UUID.</source>
   <translation>El identificador de la sesión nueva, un UUID.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be opened: %2.</source>
   <translation>No se puede abrir el índice de sesiones %1: %2.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be used: %2.</source>
   <translation>No se puede usar el índice de sesiones %1: %2.</translation>
  </message>
  <message>
   <source>The input for a program could not be kept in memory: %1</source>
   <translation>No se pudo mantener en memoria la entrada para un programa: %1</translation>
  </message>
  <message>
   <source>The input of %1 does not say what it would touch: %2</source>
   <translation>La entrada de %1 no dice qué tocaría: %2</translation>
  </message>
  <message>
   <source>The kernel does not take the filter: %1</source>
   <translation>El kernel no acepta el filtro: %1</translation>
  </message>
  <message>
   <source>The kernel's Landlock, version %1, refuses writes outside on its own.</source>
   <translation>El Landlock del kernel, versión %1, rechaza por sí mismo las escrituras fuera.</translation>
  </message>
  <message>
   <source>The key comes from the environment, which overrides the keychain.</source>
   <translation>La clave viene del entorno, que prevalece sobre el llavero.</translation>
  </message>
  <message>
   <source>The key for %1 could not be read from the keychain. Check that the keychain is unlocked.</source>
   <translation>No se pudo leer del llavero la clave para %1. Compruebe que el llavero esté desbloqueado.</translation>
  </message>
  <message>
   <source>The key for %1 could not be removed from the keychain. Check that the keychain is unlocked.</source>
   <translation>No se pudo quitar del llavero la clave para %1. Compruebe que el llavero esté desbloqueado.</translation>
  </message>
  <message>
   <source>The key for %1 could not be saved in the keychain. Check that a keychain exists and is unlocked, or keep the key in memory for this run.</source>
   <translation>No se pudo guardar en el llavero la clave para %1. Compruebe que exista un llavero y esté desbloqueado, o guarde la clave en memoria para esta ejecución.</translation>
  </message>
  <message>
   <source>The key for %1 is in the keychain.</source>
   <translation>La clave para %1 está en el llavero.</translation>
  </message>
  <message>
   <source>The key is kept in memory until Paddock ends, and nowhere else.</source>
   <translation>La clave se guarda en memoria hasta que Paddock termina, y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>The key is kept in the keychain of your system.</source>
   <translation>La clave se guarda en el llavero de su sistema.</translation>
  </message>
  <message>
   <source>The key works, and the model answered.</source>
   <translation>La clave funciona, y el modelo respondió.</translation>
  </message>
  <message>
   <source>The keychain cannot be reached because this login has no D-Bus session. Set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>No se puede acceder al llavero porque este inicio de sesión no tiene sesión D-Bus. Defina la clave en su variable de entorno, o guárdela en memoria para esta ejecución.</translation>
  </message>
  <message>
   <source>The keychain did not answer. Perhaps a window of the desktop still asks for its password; answer it and try again.</source>
   <translation>El llavero no respondió. Quizá una ventana del escritorio siga pidiendo su contraseña; respóndala e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The keychain did not give back what it was given to keep.</source>
   <translation>El llavero no devolvió lo que se le dio a guardar.</translation>
  </message>
  <message>
   <source>The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.</source>
   <translation>El llavero no dejó a Paddock usar su entrada para %1. Desbloquee el llavero y permítalo.</translation>
  </message>
  <message>
   <source>The keychain holds no key for %1 any more.</source>
   <translation>El llavero ya no contiene ninguna clave para %1.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again.</source>
   <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The keychain is there but cannot keep anything. Create or unlock its default keyring, set keys in their environment variables, or keep them in memory for this run.</source>
   <translation>El llavero está presente, pero no puede guardar nada. Cree o desbloquee su llavero predeterminado, defina las claves en sus variables de entorno, o guárdelas en memoria para esta ejecución.</translation>
  </message>
  <message>
   <source>The keychain is waiting for you; it may have opened a window.</source>
   <translation>El llavero le está esperando; puede haber abierto una ventana.</translation>
  </message>
  <message>
   <source>The keychain works.</source>
   <translation>El llavero funciona.</translation>
  </message>
  <message>
   <source>The last entry of this session lacked its line end; nothing was lost.</source>
   <translation>A la última entrada de esta sesión le faltaba el fin de línea; no se perdió nada.</translation>
  </message>
  <message>
   <source>The latest plan</source>
   <translation>El último plan</translation>
  </message>
  <message>
   <source>The life of sessions</source>
   <translation>La vida de las sesiones</translation>
  </message>
  <message>
   <source>The line is not a JSON object.</source>
   <translation>La línea no es un objeto JSON.</translation>
  </message>
  <message>
   <source>The line is not entry %1 of a session.</source>
   <translation>La línea no es la entrada %1 de una sesión.</translation>
  </message>
  <message>
   <source>The line says that it is entry %1 where entry %2 must stand.</source>
   <translation>La línea dice ser la entrada %1 donde debe estar la entrada %2.</translation>
  </message>
  <message>
   <source>The link %1 cannot be read.</source>
   <translation>No se puede leer el enlace %1.</translation>
  </message>
  <message>
   <source>The link is too long to be one of Paddock's.</source>
   <translation>El enlace es demasiado largo para ser de Paddock.</translation>
  </message>
  <message>
   <source>The link's folder %1 does not exist.</source>
   <translation>La carpeta del enlace, %1, no existe.</translation>
  </message>
  <message>
   <source>The link's folder has characters that cannot be seen: %1</source>
   <translation>La carpeta del enlace tiene caracteres que no se ven: %1</translation>
  </message>
  <message>
   <source>The list of models %1 cannot be read: %2.</source>
   <translation>No se puede leer la lista de modelos %1: %2.</translation>
  </message>
  <message>
   <source>The log of session %1 is not as it was written: %2</source>
   <translation>El registro de la sesión %1 no está como se escribió: %2</translation>
  </message>
  <message>
   <source>The longest single answer to ask the model for.</source>
   <translation>La respuesta única más larga que se pide al modelo.</translation>
  </message>
  <message>
   <source>The look at the files was stopped.</source>
   <translation>Se detuvo el examen de los archivos.</translation>
  </message>
  <message>
   <source>The matcher %1 of a hook in the settings is no regular expression: %2</source>
   <translation>El matcher %1 de un hook en los ajustes no es una expresión regular: %2</translation>
  </message>
  <message>
   <source>The message to go back to.</source>
   <translation>El mensaje al que volver.</translation>
  </message>
  <message>
   <source>The message was taken out of the queue. The Up key in the empty field brings it back.</source>
   <translation>El mensaje se sacó de la cola. La tecla Arriba en el campo vacío lo recupera.</translation>
  </message>
  <message>
   <source>The mode answers what would be asked: %1</source>
   <translation>El modo responde a lo que se preguntaría: %1</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>El modelo</translation>
  </message>
  <message>
   <source>The model is answering …</source>
   <translation>El modelo está respondiendo…</translation>
  </message>
  <message>
   <source>The model reads %1 as instructions in any case; the boundary holds all the same.</source>
   <translation>El modelo lee %1 como instrucciones en cualquier caso; la frontera vale igualmente.</translation>
  </message>
  <message>
   <source>The model reads %1 of %2 tokens with the next message.</source>
   <translation>El modelo lee %1 de %2 tokens con el próximo mensaje.</translation>
  </message>
  <message>
   <source>The model reads %1 tokens with the next message.</source>
   <translation>El modelo lee %1 tokens con el próximo mensaje.</translation>
  </message>
  <message>
   <source>The model to use where none is chosen.</source>
   <translation>El modelo que se usa cuando no se elige ninguno.</translation>
  </message>
  <message>
   <source>The model to use with this provider. Without one, the provider's usual model.</source>
   <translation>El modelo que se usa con este proveedor. Sin él, el modelo habitual del proveedor.</translation>
  </message>
  <message>
   <source>The model's name, as its provider has it.</source>
   <translation>El nombre del modelo, tal como lo tiene su proveedor.</translation>
  </message>
  <message>
   <source>The model. A change holds from the next request on.</source>
   <translation>El modelo. Un cambio vale desde la próxima solicitud.</translation>
  </message>
  <message>
   <source>The name %1 could not be found. Check the address and the network connection.</source>
   <translation>No se encontró el nombre %1. Compruebe la dirección y la conexión de red.</translation>
  </message>
  <message>
   <source>The name was not found.</source>
   <translation>No se encontró el nombre.</translation>
  </message>
  <message>
   <source>The newest commit cannot be read: %1</source>
   <translation>No se puede leer el commit más reciente: %1</translation>
  </message>
  <message>
   <source>The other one begins a new line.</source>
   <translation>La otra empieza una línea nueva.</translation>
  </message>
  <message>
   <source>The path holds a character that no file name can have.</source>
   <translation>La ruta contiene un carácter que ningún nombre de archivo puede tener.</translation>
  </message>
  <message>
   <source>The path is empty. Name a file or folder of the workspace.</source>
   <translation>La ruta está vacía. Indique un archivo o una carpeta del espacio de trabajo.</translation>
  </message>
  <message>
   <source>The path is longer than the system allows (%1 bytes).</source>
   <translation>La ruta es más larga de lo que permite el sistema (%1 bytes).</translation>
  </message>
  <message>
   <source>The pattern has too many alternatives in braces.</source>
   <translation>El patrón tiene demasiadas alternativas entre llaves.</translation>
  </message>
  <message>
   <source>The pattern is empty. “**/*” finds every file.</source>
   <translation>El patrón está vacío. «**/*» encuentra todos los archivos.</translation>
  </message>
  <message>
   <source>The pattern must not begin with a slash.</source>
   <translation>El patrón no debe empezar por una barra.</translation>
  </message>
  <message>
   <source>The pattern must not contain “..”; name a folder in `path`.</source>
   <translation>El patrón no debe contener «..»; indique una carpeta en `path`.</translation>
  </message>
  <message>
   <source>The permission mode.</source>
   <translation>El modo de permisos.</translation>
  </message>
  <message>
   <source>The permission rule &quot;%1&quot; cannot be read: %2</source>
   <translation>No se puede leer la regla de permisos «%1»: %2</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <source>The picture of the clipboard cannot be read.</source>
   <translation>No se puede leer la imagen del portapapeles.</translation>
  </message>
  <message>
   <source>The place that you chose in the conversation</source>
   <translation>El lugar que eligió en la conversación</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>El plan</translation>
  </message>
  <message>
   <source>The plan waits for your word.</source>
   <translation>El plan espera su visto bueno.</translation>
  </message>
  <message>
   <source>The plan was not approved: its card says why. In plan mode you are asked.</source>
   <translation>El plan no se aprobó: su tarjeta dice por qué. En el modo de planificación se le pregunta.</translation>
  </message>
  <message>
   <source>The plan, to be changed</source>
   <translation>El plan, para cambiarlo</translation>
  </message>
  <message>
   <source>The practice model is a script with no intelligence. It works in a copy of a sample project: %1
Here it may edit files and run &quot;make test&quot; without being asked.</source>
   <translation>El modelo de práctica es un script sin inteligencia. Trabaja en una copia de un proyecto de ejemplo: %1
Aquí puede editar archivos y ejecutar «make test» sin preguntar.</translation>
  </message>
  <message>
   <source>The practice project could not be written to %1.</source>
   <translation>No se pudo escribir el proyecto de práctica en %1.</translation>
  </message>
  <message>
   <source>The practice script works only in its own folder. Choose a model for %1.</source>
   <translation>El script de práctica solo trabaja en su propia carpeta. Elija un modelo para %1.</translation>
  </message>
  <message>
   <source>The program %1 was not found in PATH. Install it or correct its name.</source>
   <translation>No se encontró el programa %1 en PATH. Instálelo o corrija su nombre.</translation>
  </message>
  <message>
   <source>The program paddock-fence was not found beside Paddock. Reinstall Paddock.</source>
   <translation>No se encontró el programa paddock-fence junto a Paddock. Reinstale Paddock.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>No se encontró el programa paddock-fence, que pone la valla a los comandos, junto a Paddock ni en su carpeta libexec. Reinstale Paddock.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock. Reinstall Paddock.</source>
   <translation>No se encontró el programa paddock-fence, que pone la valla a los comandos, junto a Paddock. Reinstale Paddock.</translation>
  </message>
  <message>
   <source>The proxy %1 asks for a user name and password. Put them into the proxy's address.</source>
   <translation>El proxy %1 pide un nombre de usuario y una contraseña. Póngalos en la dirección del proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 could not be found. Check the proxy settings.</source>
   <translation>No se encontró el proxy %1. Compruebe los ajustes del proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 could not connect to %2. Check the proxy settings.</source>
   <translation>El proxy %1 no pudo conectarse con %2. Compruebe los ajustes del proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.</source>
   <translation>El proxy %1 rechazó una conexión con %2 (estado %3). Compruebe los ajustes del proxy.</translation>
  </message>
  <message>
   <source>The proxy for all connections, such as http://proxy.example.org:3128. Without one, the environment's proxy variables decide.</source>
   <translation>El proxy para todas las conexiones, por ejemplo http://proxy.example.org:3128. Sin él, deciden las variables de proxy del entorno.</translation>
  </message>
  <message>
   <source>The record of this call was lost. What it did is not known.</source>
   <translation>Se perdió el registro de esta llamada. No se sabe lo que hizo.</translation>
  </message>
  <message>
   <source>The record of trusted folders, %1, holds something that cannot be read for %2. Mend it, or remove it and trust your folders anew.</source>
   <translation>El registro de carpetas de confianza, %1, contiene algo que no se puede leer para %2. Repárelo, o quítelo y confíe de nuevo en sus carpetas.</translation>
  </message>
  <message>
   <source>The repository could not be told that the worktree is gone: %1</source>
   <translation>No se pudo comunicar al repositorio que el worktree ya no está: %1</translation>
  </message>
  <message>
   <source>The repository has no commit yet, so there is nothing that a branch could begin with. Commit first, or open the session without a branch.</source>
   <translation>El repositorio todavía no tiene ningún commit, así que no hay nada con lo que pueda empezar una rama. Haga antes un commit, o abra la sesión sin rama.</translation>
  </message>
  <message>
   <source>The repository has no worktrees besides the main one.</source>
   <translation>El repositorio no tiene más worktrees que el principal.</translation>
  </message>
  <message>
   <source>The repository passes files through programs of its own (filters in its configuration), and no fence stands here that could hold them. Commit with git in a terminal.</source>
   <translation>El repositorio pasa archivos por programas propios (filtros de su configuración), y aquí no hay en pie ninguna valla que pueda contenerlos. Haga el commit con git en una terminal.</translation>
  </message>
  <message>
   <source>The request to %1 failed (%2).</source>
   <translation>Falló la solicitud a %1 (%2).</translation>
  </message>
  <message>
   <source>The rule %1 allows it.</source>
   <translation>La regla %1 lo permite.</translation>
  </message>
  <message>
   <source>The rule %1 denies it.</source>
   <translation>La regla %1 lo deniega.</translation>
  </message>
  <message>
   <source>The rule %1 wants you to be asked.</source>
   <translation>La regla %1 quiere que se le pregunte a usted.</translation>
  </message>
  <message numerus="yes">
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>La regla no coincide con la única llamada pasada (%Ln).</numerusform>
    <numerusform>La regla no coincide con ninguna de %Ln llamadas pasadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The script works on a sample project in a fresh folder, with real tools and real questions. Nothing of yours is touched.</source>
   <translation>El script trabaja en un proyecto de ejemplo en una carpeta nueva, con herramientas y preguntas reales. No se toca nada suyo.</translation>
  </message>
  <message>
   <source>The search was stopped.</source>
   <translation>Se detuvo la búsqueda.</translation>
  </message>
  <message>
   <source>The seconds must be a number of more than 0, at most a day. Nothing was saved.</source>
   <translation>Los segundos deben ser un número mayor que 0, como máximo un día. No se guardó nada.</translation>
  </message>
  <message>
   <source>The sed script cannot be read.</source>
   <translation>No se puede leer el script de sed.</translation>
  </message>
  <message>
   <source>The self-test is running</source>
   <translation>La autoprueba está en curso</translation>
  </message>
  <message>
   <source>The server does not say how large its context is. Below 32,000 tokens longer work will not fit.</source>
   <translation>El servidor no dice qué tamaño tiene su contexto. Por debajo de 32.000 tokens no caben trabajos más largos.</translation>
  </message>
  <message>
   <source>The server sent an event that does not end. Try again.</source>
   <translation>El servidor envió un evento que no termina. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The session %1 belongs to the folder %2. Open it there, or start a new one.</source>
   <translation>La sesión %1 pertenece a la carpeta %2. Ábrala ahí, o inicie una nueva.</translation>
  </message>
  <message>
   <source>The session %1 has no entries.</source>
   <translation>La sesión %1 no tiene entradas.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's and is only read here. &quot;paddock sessions fork %1&quot; makes one of Paddock's own of it.</source>
   <translation>La sesión %1 es de Claude Code y aquí solo se lee. «paddock sessions fork %1» hace de ella una propia de Paddock.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's: its transcript has no hashes to verify.</source>
   <translation>La sesión %1 es de Claude Code: su transcripción no tiene hashes que verificar.</translation>
  </message>
  <message>
   <source>The session %1 is already open in this Paddock.</source>
   <translation>La sesión %1 ya está abierta en este Paddock.</translation>
  </message>
  <message>
   <source>The session %1 is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>La sesión %1 está en la papelera. «paddock sessions restore %1» la recupera.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own and can only be read. &quot;paddock sessions fork %1&quot; makes one that goes on from it.</source>
   <translation>La sesión %1 no es propia de Paddock y solo se puede leer. «paddock sessions fork %1» crea una que continúa desde ella.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own: nothing was judged in it.</source>
   <translation>La sesión %1 no es propia de Paddock: en ella no se evaluó nada.</translation>
  </message>
  <message>
   <source>The session %1 is not open.</source>
   <translation>La sesión %1 no está abierta.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock (process %2). Close it there first.</source>
   <translation>La sesión %1 está abierta en otro Paddock (proceso %2). Ciérrela antes ahí.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock. Close it there first.</source>
   <translation>La sesión %1 está abierta en otro Paddock. Ciérrela antes ahí.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be examined: %2.</source>
   <translation>No se puede examinar el archivo de sesión %1: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2.</source>
   <translation>No se puede abrir el archivo de sesión %1: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2. Check the permissions of the file and of its folder.</source>
   <translation>No se puede abrir el archivo de sesión %1: %2. Compruebe los permisos del archivo y de su carpeta.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be read: %2.</source>
   <translation>No se puede leer el archivo de sesión %1: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2.</source>
   <translation>No se puede escribir el archivo de sesión %1: %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2. Make room and try again; nothing that was kept is lost.</source>
   <translation>No se puede escribir el archivo de sesión %1: %2. Libere espacio e inténtelo de nuevo; nada de lo conservado se ha perdido.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: its file system is read-only. It can be shown, searched and exported, but not continued.</source>
   <translation>No se puede escribir el archivo de sesión %1: su sistema de archivos es de solo lectura. Se puede mostrar, buscar en él y exportar, pero no continuar.</translation>
  </message>
  <message>
   <source>The session file %1 could not be put back in order after a failed write. Open the session again to repair it.</source>
   <translation>No se pudo volver a poner en orden el archivo de sesión %1 tras una escritura fallida. Abra la sesión de nuevo para repararlo.</translation>
  </message>
  <message>
   <source>The session file %1 is a symbolic link. Paddock does not write through links here.</source>
   <translation>El archivo de sesión %1 es un enlace simbólico. Aquí Paddock no escribe a través de enlaces.</translation>
  </message>
  <message>
   <source>The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.</source>
   <translation>El archivo de sesión %1 está dañado al final y no se puede reparar: %2. Se dejó como está.</translation>
  </message>
  <message>
   <source>The session file %1 is not a regular file.</source>
   <translation>El archivo de sesión %1 no es un archivo normal.</translation>
  </message>
  <message>
   <source>The session file %1 was deleted while the session was open. Nothing more can be kept in it.</source>
   <translation>El archivo de sesión %1 se eliminó mientras la sesión estaba abierta. Ya no se puede conservar nada más en él.</translation>
  </message>
  <message>
   <source>The session file %1 was written by a newer Paddock (format %2; this one reads up to %3). Update Paddock to open it.</source>
   <translation>El archivo de sesión %1 lo escribió un Paddock más reciente (formato %2; este lee hasta %3). Actualice Paddock para abrirlo.</translation>
  </message>
  <message>
   <source>The session is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>La sesión está en la papelera. «paddock sessions restore %1» la recupera.</translation>
  </message>
  <message>
   <source>The session made no call yet.</source>
   <translation>La sesión todavía no ha hecho ninguna llamada.</translation>
  </message>
  <message>
   <source>The session was written to %1.</source>
   <translation>La sesión se escribió en %1.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; (%2) must be %3.</source>
   <translation>El ajuste «%1» (%2) debe ser %3.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; cannot be saved: what stands in its place in %2 is not %3.</source>
   <translation>No se puede guardar el ajuste «%1»: lo que hay en su lugar en %2 no es %3.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be read: %2.</source>
   <translation>No se puede leer el archivo de ajustes %1: %2.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be saved: %2.</source>
   <translation>No se puede guardar el archivo de ajustes %1: %2.</translation>
  </message>
  <message>
   <source>The settings file %1 is not valid JSON: %2 at %3.</source>
   <translation>El archivo de ajustes %1 no es JSON válido: %2 en %3.</translation>
  </message>
  <message>
   <source>The settings file %1 must hold one JSON object, in braces.</source>
   <translation>El archivo de ajustes %1 debe contener un objeto JSON, entre llaves.</translation>
  </message>
  <message>
   <source>The settings that %1 brings count, as you trusted them.</source>
   <translation>Los ajustes que trae %1 cuentan, porque usted confió en ellos.</translation>
  </message>
  <message>
   <source>The settings were not taken over; what held before goes on holding. %1</source>
   <translation>Los ajustes no se adoptaron; sigue valiendo lo de antes. %1</translation>
  </message>
  <message>
   <source>The share of the model's context from which on a conversation is summed up by itself.</source>
   <translation>La parte del contexto del modelo a partir de la cual una conversación se resume sola.</translation>
  </message>
  <message>
   <source>The store of earlier contents is full.</source>
   <translation>El almacén de contenidos anteriores está lleno.</translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>El sistema no vigila más carpetas (fs.inotify.max_user_watches), así que %n de ellas se vuelve a listar tras cada llamada.</numerusform>
    <numerusform>El sistema no vigila más carpetas (fs.inotify.max_user_watches), así que %n de ellas se vuelven a listar tras cada llamada.</numerusform>
   </translation>
  </message>
  <message>
   <source>The test passes now.</source>
   <translation>La prueba pasa ahora.</translation>
  </message>
  <message>
   <source>The test still does not pass; its card shows what it printed.</source>
   <translation>La prueba sigue sin pasar; su tarjeta muestra lo que imprimió.</translation>
  </message>
  <message>
   <source>The test was not allowed to run.</source>
   <translation>No se permitió ejecutar la prueba.</translation>
  </message>
  <message>
   <source>The timeout of the hook %1 in the settings must be a number of seconds, at most a day.</source>
   <translation>El tiempo límite del hook %1 en los ajustes debe ser un número de segundos, como máximo un día.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>La papelera está vacía.</translation>
  </message>
  <message>
   <source>The trusted certificates could not be read. Install the package ca-certificates, and check the CA file in the settings.</source>
   <translation>No se pudieron leer los certificados de confianza. Instale el paquete ca-certificates y compruebe el archivo de CA en los ajustes.</translation>
  </message>
  <message>
   <source>The turn did not end well, so nothing is sent by itself.</source>
   <translation>El turno no terminó bien, así que no se envía nada por sí solo.</translation>
  </message>
  <message>
   <source>The turn ended at its limit of answers.</source>
   <translation>El turno terminó en su límite de respuestas.</translation>
  </message>
  <message>
   <source>The turn ended because a budget was used up.</source>
   <translation>El turno terminó porque se agotó un presupuesto.</translation>
  </message>
  <message>
   <source>The turn ended without saying why.</source>
   <translation>El turno terminó sin decir por qué.</translation>
  </message>
  <message>
   <source>The turn ends before the next request once this much is spent, by the catalogue's prices.</source>
   <translation>El turno termina antes de la próxima solicitud en cuanto se ha gastado esta cantidad, según los precios del catálogo.</translation>
  </message>
  <message>
   <source>The turn failed.</source>
   <translation>El turno falló.</translation>
  </message>
  <message>
   <source>The turn was stopped, so nothing is sent by itself.</source>
   <translation>El turno se detuvo, así que no se envía nada por sí solo.</translation>
  </message>
  <message>
   <source>The turn was stopped.</source>
   <translation>El turno se detuvo.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, and the settings say that no command runs then.</source>
   <translation>Aquí no están en pie todos los muros que necesitan, y los ajustes dicen que entonces no se ejecuta ningún comando.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, so each command asks. One that you allow can do whatever the missing walls would hold.</source>
   <translation>Aquí no están en pie todos los muros que necesitan, así que cada comando pregunta. Uno que usted permita puede hacer todo lo que impedirían los muros que faltan.</translation>
  </message>
  <message>
   <source>The way was straight, for the address is on this machine.</source>
   <translation>El camino fue directo, porque la dirección está en este equipo.</translation>
  </message>
  <message>
   <source>The way was straight, or through the proxy that the environment names.</source>
   <translation>El camino fue directo, o a través del proxy que indica el entorno.</translation>
  </message>
  <message>
   <source>The way was through the proxy %1 of the settings.</source>
   <translation>El camino fue a través del proxy %1 de los ajustes.</translation>
  </message>
  <message>
   <source>The whole command</source>
   <translation>El comando entero</translation>
  </message>
  <message>
   <source>The whole file was reviewed</source>
   <translation>El archivo entero se revisó</translation>
  </message>
  <message>
   <source>The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.</source>
   <translation>No se puede abrir el espacio de trabajo «%1»: %2. Elija una carpeta que exista y que usted pueda leer.</translation>
  </message>
  <message>
   <source>The worktree for the branch “%1” could not be made: %2</source>
   <translation>No se pudo crear el worktree para la rama «%1»: %2</translation>
  </message>
  <message>
   <source>The worktree is removed. Its branch “%1” is still there: %2</source>
   <translation>El worktree se quitó. Su rama «%1» sigue ahí: %2</translation>
  </message>
  <message>
   <source>The worktree of the branch “%1” was left as it is, because it holds what is nowhere else: %2. Commit and merge it, or remove it all the same.</source>
   <translation>El worktree de la rama «%1» se dejó como está, porque contiene lo que no está en ningún otro sitio: %2. Haga un commit e intégrelo, o quítelo de todos modos.</translation>
  </message>
  <message>
   <source>The worktree of this session was removed. What was said and done can still be read.</source>
   <translation>El worktree de esta sesión se quitó. Lo que se dijo y se hizo se puede seguir leyendo.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>En su momento</translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation>
    <numerusform>Hay más archivos que el %Ln enumerado.</numerusform>
    <numerusform>Hay más archivos que los %Ln enumerados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>Hay más de %n archivo; se omitieron algunas carpetas.</numerusform>
    <numerusform>Hay más de %n archivos; se omitieron algunas carpetas.</numerusform>
   </translation>
  </message>
  <message>
   <source>There are no files here.</source>
   <translation>Aquí no hay archivos.</translation>
  </message>
  <message>
   <source>There are no lines to show.</source>
   <translation>No hay líneas que mostrar.</translation>
  </message>
  <message>
   <source>There are no sessions yet.</source>
   <translation>Todavía no hay sesiones.</translation>
  </message>
  <message>
   <source>There are none. The mode decides, and the boundaries before it.</source>
   <translation>No hay ninguna. Decide el modo, y antes que él las fronteras.</translation>
  </message>
  <message>
   <source>There are too many worktrees to look into all.</source>
   <translation>Hay demasiados worktrees para examinarlos todos.</translation>
  </message>
  <message>
   <source>There is a provider of that name already. Choose it above to change it.</source>
   <translation>Ya hay un proveedor con ese nombre. Elíjalo arriba para cambiarlo.</translation>
  </message>
  <message>
   <source>There is already a session %1.</source>
   <translation>Ya hay una sesión %1.</translation>
  </message>
  <message>
   <source>There is already a session %1. Go on with it by --resume, or name another id.</source>
   <translation>Ya hay una sesión %1. Continúela con --resume, o indique otro identificador.</translation>
  </message>
  <message>
   <source>There is no checkpoint yet</source>
   <translation>Todavía no hay ningún punto de control</translation>
  </message>
  <message>
   <source>There is no command /%1. Type / to see those there are; a message that begins with a blank is sent as it is.</source>
   <translation>No hay ningún comando /%1. Escriba / para ver los que hay; un mensaje que empieza por un espacio se envía tal cual.</translation>
  </message>
  <message>
   <source>There is no command to run.</source>
   <translation>No hay ningún comando que ejecutar.</translation>
  </message>
  <message>
   <source>There is no commit yet, so every file counts as new.</source>
   <translation>Todavía no hay ningún commit, así que todos los archivos cuentan como nuevos.</translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>No hay ninguna entrada %1 en la sesión %2: tiene %n entrada, contada desde 1.</numerusform>
    <numerusform>No hay ninguna entrada %1 en la sesión %2: tiene %n entradas, contadas desde 1.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no entry %1: this session has %2.</source>
   <translation>No hay ninguna entrada %1: esta sesión tiene %2.</translation>
  </message>
  <message>
   <source>There is no file %1.</source>
   <translation>No hay ningún archivo %1.</translation>
  </message>
  <message>
   <source>There is no file %1. Choose a PEM file with certificates.</source>
   <translation>No hay ningún archivo %1. Elija un archivo PEM con certificados.</translation>
  </message>
  <message>
   <source>There is no key for %1. Run &quot;paddock key set %2&quot;, or set %3.</source>
   <translation>No hay ninguna clave para %1. Ejecute «paddock key set %2», o defina %3.</translation>
  </message>
  <message>
   <source>There is no key yet. It will be kept in the keychain of your system.</source>
   <translation>Todavía no hay ninguna clave. Se guardará en el llavero de su sistema.</translation>
  </message>
  <message>
   <source>There is no log %1. A copy must still have the session's id as its name.</source>
   <translation>No hay ningún registro %1. Una copia debe seguir teniendo como nombre el identificador de la sesión.</translation>
  </message>
  <message>
   <source>There is no message to go back to.</source>
   <translation>No hay ningún mensaje al que volver.</translation>
  </message>
  <message>
   <source>There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.</source>
   <translation>Aquí no hay ningún modo %1. Escriba /mode ask, /mode edit o /mode plan.</translation>
  </message>
  <message>
   <source>There is no option %1. See --help.</source>
   <translation>No hay ninguna opción %1. Consulte --help.</translation>
  </message>
  <message>
   <source>There is no place to keep it.</source>
   <translation>No hay ningún lugar donde guardarlo.</translation>
  </message>
  <message>
   <source>There is no place to keep worktrees in.</source>
   <translation>No hay ningún lugar donde guardar worktrees.</translation>
  </message>
  <message>
   <source>There is no plan yet. In the plan mode the agent makes one before it changes anything; for larger tasks it lists its steps here.</source>
   <translation>Todavía no hay ningún plan. En el modo de planificación el agente hace uno antes de cambiar nada; en tareas mayores enumera aquí sus pasos.</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;.</source>
   <translation>No hay ningún proveedor «%1».</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;; there are %2.</source>
   <translation>No hay ningún proveedor «%1»; los que hay son %2.</translation>
  </message>
  <message>
   <source>There is no rule to remember. Allow it once, or name a rule.</source>
   <translation>No hay ninguna regla que recordar. Permítalo una vez, o indique una regla.</translation>
  </message>
  <message>
   <source>There is no session %1 in the trash.</source>
   <translation>No hay ninguna sesión %1 en la papelera.</translation>
  </message>
  <message>
   <source>There is no session %1.</source>
   <translation>No hay ninguna sesión %1.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; names all.</source>
   <translation>No hay ninguna sesión %1. «paddock sessions list» las enumera todas.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; shows those there are.</source>
   <translation>No hay ninguna sesión %1. «paddock sessions list» muestra las que hay.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one, or say --all.</source>
   <translation>No hay ninguna sesión de %1. Indique una, o diga --all.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one.</source>
   <translation>No hay ninguna sesión de %1. Indique una.</translation>
  </message>
  <message>
   <source>There is no session to continue yet.</source>
   <translation>Todavía no hay ninguna sesión que continuar.</translation>
  </message>
  <message>
   <source>There is no telemetry. Connections are made to these hosts, for these reasons, and to no other.</source>
   <translation>No hay telemetría. Las conexiones se hacen con estos hosts, por estos motivos, y con ningún otro.</translation>
  </message>
  <message>
   <source>There is no workspace, so no file may be touched.</source>
   <translation>No hay espacio de trabajo, así que no se puede tocar ningún archivo.</translation>
  </message>
  <message>
   <source>There is nothing in this conversation to shorten.</source>
   <translation>En esta conversación no hay nada que acortar.</translation>
  </message>
  <message>
   <source>There is nothing to commit.</source>
   <translation>No hay nada de lo que hacer commit.</translation>
  </message>
  <message>
   <source>There is nothing to compact yet.</source>
   <translation>Todavía no hay nada que compactar.</translation>
  </message>
  <message>
   <source>There is nothing to go back to yet.</source>
   <translation>Todavía no hay nada a lo que volver.</translation>
  </message>
  <message>
   <source>There is nothing to shorten yet: the model still reads all of the last exchanges.</source>
   <translation>Todavía no hay nada que acortar: el modelo sigue leyendo enteros los últimos intercambios.</translation>
  </message>
  <message>
   <source>These files are as in the newest commit, so there is nothing to commit.</source>
   <translation>Estos archivos están como en el commit más reciente, así que no hay nada de lo que hacer commit.</translation>
  </message>
  <message>
   <source>They may be lost</source>
   <translation>Pueden perderse</translation>
  </message>
  <message>
   <source>They run behind a fence of the kernel, all of whose walls stand here.</source>
   <translation>Se ejecutan tras una valla del kernel, cuyos muros están aquí todos en pie.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Thinking …</source>
   <translation>Razonando…</translation>
  </message>
  <message>
   <source>Thinking: %1</source>
   <translation>Razonamiento: %1</translation>
  </message>
  <message>
   <source>This call is refused</source>
   <translation>Esta llamada se rechaza</translation>
  </message>
  <message>
   <source>This command has asked for too many different hosts.</source>
   <translation>Este comando ha pedido demasiados hosts distintos.</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>Esto no funcionó</translation>
  </message>
  <message>
   <source>This folder lies in no git repository.</source>
   <translation>Esta carpeta no está en ningún repositorio git.</translation>
  </message>
  <message>
   <source>This hook comes from %1, and is changed there.</source>
   <translation>Este hook viene de %1, y se cambia ahí.</translation>
  </message>
  <message>
   <source>This is my plan. You can edit it.</source>
   <translation>Este es mi plan. Puede editarlo.</translation>
  </message>
  <message>
   <source>This is no path in the workspace.</source>
   <translation>Esto no es una ruta del espacio de trabajo.</translation>
  </message>
  <message>
   <source>This is not the folder of one project: it holds your own files, and the agent may change whatever is in it.</source>
   <translation>Esta no es la carpeta de un solo proyecto: contiene sus propios archivos, y el agente puede cambiar todo lo que hay en ella.</translation>
  </message>
  <message>
   <source>This kernel has no Landlock, or it is switched off.</source>
   <translation>Este kernel no tiene Landlock, o está desactivado.</translation>
  </message>
  <message>
   <source>This line is no JSON object: %1.</source>
   <translation>Esta línea no es un objeto JSON: %1.</translation>
  </message>
  <message>
   <source>This needs a permission that nobody is there to give. %1</source>
   <translation>Esto necesita un permiso y no hay nadie que pueda darlo. %1</translation>
  </message>
  <message>
   <source>This project's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>El presupuesto de %1 de este proyecto se ha agotado: %2. Se puede subir en los ajustes.</translation>
  </message>
  <message>
   <source>This rule comes from %1, and is changed there.</source>
   <translation>Esta regla viene de %1, y se cambia ahí.</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Esta sesión</translation>
  </message>
  <message>
   <source>This session does not plan, so there is no plan mode to leave. Go on with the work.</source>
   <translation>Esta sesión no planifica, así que no hay modo de planificación del que salir. Continúe con el trabajo.</translation>
  </message>
  <message>
   <source>This session has no shell to run commands with.</source>
   <translation>Esta sesión no tiene ningún shell con el que ejecutar comandos.</translation>
  </message>
  <message>
   <source>This session's budget of %1 is used up: %2.</source>
   <translation>El presupuesto de %1 de esta sesión se ha agotado: %2.</translation>
  </message>
  <message>
   <source>This turn</source>
   <translation>Este turno</translation>
  </message>
  <message>
   <source>This turn changed no files.</source>
   <translation>Este turno no cambió ningún archivo.</translation>
  </message>
  <message>
   <source>This turn's budget of %1 is used up: %2. The next message begins a new turn.</source>
   <translation>El presupuesto de %1 de este turno se ha agotado: %2. El próximo mensaje comienza un turno nuevo.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Razonó</translation>
  </message>
  <message>
   <source>Tick at least one file.</source>
   <translation>Marque al menos un archivo.</translation>
  </message>
  <message>
   <source>Ticked are the files with changes that you accepted.</source>
   <translation>Están marcados los archivos con cambios que usted aceptó.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Title. Left empty, it is made from the first message.</source>
   <translation>Título. Si se deja vacío, se forma con el primer mensaje.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Today's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>El presupuesto de %1 de hoy se ha agotado: %2. Se puede subir en los ajustes.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>En total</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens of the next request, after the model's own count:
</source>
   <translation>Tokens de la próxima solicitud, según el recuento del propio modelo:
</translation>
  </message>
  <message>
   <source>Tokens of the next request, estimated:
</source>
   <translation>Tokens de la próxima solicitud, estimados:
</translation>
  </message>
  <message>
   <source>Too much is different to compare its lines, too.</source>
   <translation>Hay demasiadas diferencias para comparar además sus líneas.</translation>
  </message>
  <message>
   <source>Too much is different to read it, too.</source>
   <translation>Hay demasiadas diferencias para leerlo además.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tools are at work …</source>
   <translation>Las herramientas están trabajando…</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tries for one answer</source>
   <translation>Intentos por respuesta</translation>
  </message>
  <message>
   <source>Trust exactly this content? [y/N] </source>
   <translation>¿Confiar exactamente en este contenido? [y/N] </translation>
  </message>
  <message>
   <source>Trust in this folder</source>
   <translation>Confianza en esta carpeta</translation>
  </message>
  <message>
   <source>Trust it without being asked.</source>
   <translation>Confiar sin preguntar.</translation>
  </message>
  <message>
   <source>Trust this folder</source>
   <translation>Confiar en esta carpeta</translation>
  </message>
  <message>
   <source>Try on past calls</source>
   <translation>Probar con llamadas pasadas</translation>
  </message>
  <message>
   <source>Try the model</source>
   <translation>Probar el modelo</translation>
  </message>
  <message>
   <source>Try to escape</source>
   <translation>Intentar salir</translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>Nuevo intento en %n segundo</numerusform>
    <numerusform>Nuevo intento en %n segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>Trying again …</source>
   <translation>Intentándolo de nuevo…</translation>
  </message>
  <message>
   <source>Trying runs nothing: the calls of &quot;%1&quot; are judged again, with this rule beside those in force.</source>
   <translation>Probar no ejecuta nada: las llamadas de «%1» se evalúan de nuevo, con esta regla junto a las que están en vigor.</translation>
  </message>
  <message>
   <source>Trying to get out; this takes a few seconds.</source>
   <translation>Intentando salir; tarda unos segundos.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Type a few letters; the arrow keys choose, Enter does it.</source>
   <translation>Escriba unas letras; las flechas eligen, Intro lo hace.</translation>
  </message>
  <message>
   <source>Type a message, @ for files, / for commands, ! for the shell</source>
   <translation>Escriba un mensaje, @ para archivos, / para comandos, ! para el shell</translation>
  </message>
  <message>
   <source>Type into your terminal</source>
   <translation>Escribir en su terminal</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>Dólares de EE. UU.</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>&amp;No fijar</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undone: everything is as it was before.</source>
   <translation>Deshecho: todo está como antes.</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>Desplegar todo</translation>
  </message>
  <message>
   <source>Unfold all files</source>
   <translation>Desplegar todos los archivos</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>No fijar</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
  <message>
   <source>Updates and Privacy</source>
   <translation>Actualizaciones y privacidad</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>Consumo</translation>
  </message>
  <message>
   <source>Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], with one call a line on standard input, or: paddock policy explain &quot;command&quot;</source>
   <translation>Uso: paddock policy check [--workspace DIR] [--settings ARCHIVO] [--mode MODO] [--fence whole|missing] [--json], con una llamada por línea en la entrada estándar, o: paddock policy explain &quot;comando&quot;</translation>
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
   <translation>Uso: paddock-desktop [CARPETA | paddock://open?folder=...] [opciones]

Abre la ventana de Paddock, un agente de programación que trabaja dentro de una carpeta. Si ya hay
un Paddock en marcha, la abre él, y este programa termina.

  CARPETA          comenzar en esta carpeta, con el último modelo elegido
  -r, --resume ID  continuar esta sesión
  -c, --continue   continuar la sesión más reciente de la carpeta, o de todas
  -n, --new-window abrirla en una ventana propia
  -w, --wait       no terminar hasta que termine esa sesión
  --safe-mode      iniciar por su cuenta, sin las ventanas tal como quedaron ni los ajustes de las
                   carpetas; PADDOCK_SAFE_MODE=1 hace lo mismo
  --theme NOMBRE   light, dark, high-contrast-light o high-contrast-dark; system sigue al escritorio
  -v, --version    imprimir la versión
  -h, --help       imprimir esto

Termina con 0; con 1 si hay palabras que no entiende.
</translation>
  </message>
  <message>
   <source>Use These Keys</source>
   <translation>Usar estas teclas</translation>
  </message>
  <message>
   <source>Use open files that were left behind</source>
   <translation>Usar archivos abiertos que quedaron atrás</translation>
  </message>
  <message>
   <source>Use the chosen one for new sessions</source>
   <translation>Usar el elegido para sesiones nuevas</translation>
  </message>
  <message>
   <source>Use until Paddock ends</source>
   <translation>Usar hasta que Paddock termine</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Consumido</translation>
  </message>
  <message>
   <source>Usual Keys</source>
   <translation>Teclas habituales</translation>
  </message>
  <message>
   <source>Usual Keys for All</source>
   <translation>Teclas habituales para todo</translation>
  </message>
  <message>
   <source>Usual model</source>
   <translation>Modelo habitual</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Waiting for %1 …</source>
   <translation>Esperando a %1…</translation>
  </message>
  <message>
   <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
   <translation>Esperando al llavero. Puede que esté pidiendo su contraseña en una ventana propia.</translation>
  </message>
  <message>
   <source>Waiting for the model …</source>
   <translation>Esperando al modelo…</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Esperando su respuesta</translation>
  </message>
  <message>
   <source>Waiting to try again …</source>
   <translation>Esperando para intentarlo de nuevo…</translation>
  </message>
  <message>
   <source>Walls</source>
   <translation>Muros</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avisos y errores</translation>
  </message>
  <message>
   <source>Watch the machine with performance events</source>
   <translation>Observar el equipo con eventos de rendimiento</translation>
  </message>
  <message>
   <source>Water boils at 212 degrees Fahrenheit, so 32 must be added, not 30. I change that one number.</source>
   <translation>El agua hierve a 212 grados Fahrenheit, así que hay que sumar 32, no 30. Cambio ese único número.</translation>
  </message>
  <message>
   <source>WebFetch takes a domain, such as WebFetch(domain:doc.qt.io).</source>
   <translation>WebFetch admite un dominio, por ejemplo WebFetch(domain:doc.qt.io).</translation>
  </message>
  <message>
   <source>Wh&amp;y Allowed?</source>
   <translation>¿&amp;Por qué se permitió?</translation>
  </message>
  <message>
   <source>Wh&amp;y Denied?</source>
   <translation>¿&amp;Por qué se denegó?</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What %1 runs only running would tell.</source>
   <translation>Qué ejecuta %1 solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>What Paddock writes about its own work. Never prompts, file contents or keys.</source>
   <translation>Lo que Paddock escribe sobre su propio trabajo. Nunca prompts, contenidos de archivos ni claves.</translation>
  </message>
  <message>
   <source>What answers here follows a fixed script. It shows how Paddock works; it does not think.</source>
   <translation>Lo que responde aquí sigue un script fijo. Muestra cómo funciona Paddock; no piensa.</translation>
  </message>
  <message>
   <source>What awk does only running would tell.</source>
   <translation>Qué hace awk solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>What awk reads only running would tell.</source>
   <translation>Qué lee awk solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>What becomes of commands on a machine that cannot hold them inside the folder.</source>
   <translation>Qué pasa con los comandos en un equipo que no puede mantenerlos dentro de la carpeta.</translation>
  </message>
  <message>
   <source>What becomes of the files</source>
   <translation>Qué pasa con los archivos</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>Qué cambia, y por qué</translation>
  </message>
  <message>
   <source>What commands may read outside the folder</source>
   <translation>Lo que los comandos pueden leer fuera de la carpeta</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>¿Qué quiere hacer?</translation>
  </message>
  <message>
   <source>What fills the context is being counted …</source>
   <translation>Se está contando lo que llena el contexto…</translation>
  </message>
  <message>
   <source>What git and the hooks said</source>
   <translation>Lo que dijeron git y los hooks</translation>
  </message>
  <message>
   <source>What has no known price is not in the sums; prices can be stated in models.json beside the settings.</source>
   <translation>Lo que no tiene precio conocido no entra en las sumas; los precios se pueden indicar en models.json, junto a los ajustes.</translation>
  </message>
  <message>
   <source>What is called .git here belongs to another folder, so it is left alone.</source>
   <translation>Lo que aquí se llama .git pertenece a otra carpeta, así que no se toca.</translation>
  </message>
  <message>
   <source>What is called .git in the folder is no repository.</source>
   <translation>Lo que se llama .git en la carpeta no es un repositorio.</translation>
  </message>
  <message>
   <source>What is known of the workspace's files cannot be kept in %1: %2.</source>
   <translation>Lo que se sabe de los archivos del espacio de trabajo no se puede conservar en %1: %2.</translation>
  </message>
  <message>
   <source>What is logged</source>
   <translation>Qué se registra</translation>
  </message>
  <message>
   <source>What is never allowed is stronger than what asks, and that is stronger than what is allowed; the order inside a list does not matter. No rule lifts the boundary.</source>
   <translation>Lo que nunca se permite tiene más peso que lo que pregunta, y esto más que lo que se permite; el orden dentro de una lista no importa. Ninguna regla levanta la frontera.</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Qué se muestra</translation>
  </message>
  <message>
   <source>What is there now is too large or cannot be read, so it could not be brought back again.</source>
   <translation>Lo que hay ahora ahí es demasiado grande o no se puede leer, así que no se podría recuperar de nuevo.</translation>
  </message>
  <message>
   <source>What it %1 at &quot;%2&quot; only running would tell.</source>
   <translation>Lo que %1 en «%2» solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>Lo que toca</translation>
  </message>
  <message>
   <source>What it was before is not kept any more.</source>
   <translation>Lo que era antes ya no se conserva.</translation>
  </message>
  <message>
   <source>What it was before was not kept.</source>
   <translation>Lo que era antes no se conservó.</translation>
  </message>
  <message>
   <source>What leaves this machine</source>
   <translation>Lo que sale de este equipo</translation>
  </message>
  <message>
   <source>What models count as tokens is added up here, once a session asked one.</source>
   <translation>Aquí se suma lo que los modelos cuentan como tokens, en cuanto una sesión haya consultado a uno.</translation>
  </message>
  <message>
   <source>What only it holds</source>
   <translation>Lo que solo está ahí</translation>
  </message>
  <message>
   <source>What runs</source>
   <translation>Lo que está en ejecución</translation>
  </message>
  <message>
   <source>What sed does only running would tell.</source>
   <translation>Qué hace sed solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>What shfmt wrote cannot be read.</source>
   <translation>No se puede leer lo que escribió shfmt.</translation>
  </message>
  <message>
   <source>What shfmt wrote is too long.</source>
   <translation>Lo que escribió shfmt es demasiado largo.</translation>
  </message>
  <message>
   <source>What should be different? Enter sends this, and it plans on.</source>
   <translation>¿Qué debería ser distinto? Intro lo envía, y sigue planificando.</translation>
  </message>
  <message>
   <source>What should it do instead? Enter denies and sends this.</source>
   <translation>¿Qué debería hacer en su lugar? Intro deniega y envía esto.</translation>
  </message>
  <message>
   <source>What should the agent do about this?</source>
   <translation>¿Qué debería hacer el agente al respecto?</translation>
  </message>
  <message>
   <source>What the command printed</source>
   <translation>Lo que imprimió el comando</translation>
  </message>
  <message>
   <source>What the commit holds cannot be read: %1</source>
   <translation>No se puede leer lo que contiene el commit: %1</translation>
  </message>
  <message>
   <source>What the fence is told could not be handed over.</source>
   <translation>No se pudo entregar lo que se indica a la valla.</translation>
  </message>
  <message>
   <source>What the rule does</source>
   <translation>Lo que hace la regla</translation>
  </message>
  <message>
   <source>What the session changed is not known: checkpoints are switched off in the settings.</source>
   <translation>No se sabe lo que cambió la sesión: los puntos de control están desactivados en los ajustes.</translation>
  </message>
  <message>
   <source>What the session may cost in all, in US dollars.</source>
   <translation>Lo que puede costar la sesión en total, en dólares de EE. UU.</translation>
  </message>
  <message>
   <source>What the summary should keep in mind</source>
   <translation>Lo que el resumen debería tener en cuenta</translation>
  </message>
  <message>
   <source>What the workspace shares with places outside</source>
   <translation>Lo que el espacio de trabajo comparte con lugares de fuera</translation>
  </message>
  <message>
   <source>What this folder brings has changed. Do you still trust it?</source>
   <translation>Lo que trae esta carpeta ha cambiado. ¿Sigue confiando en ello?</translation>
  </message>
  <message>
   <source>What this session may cost in all, in US dollars. 0 is without a limit of its own.</source>
   <translation>Lo que puede costar esta sesión en total, en dólares de EE. UU. 0 es sin límite propio.</translation>
  </message>
  <message>
   <source>What to add up by.</source>
   <translation>Por qué criterio sumar.</translation>
  </message>
  <message>
   <source>What to keep in mind (optional)</source>
   <translation>Lo que hay que tener en cuenta (opcional)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <source>What was spent cannot be kept in %1: %2.</source>
   <translation>Lo gastado no se puede conservar en %1: %2.</translation>
  </message>
  <message>
   <source>What was spent cannot be read from %1: %2.</source>
   <translation>Lo gastado no se puede leer de %1: %2.</translation>
  </message>
  <message>
   <source>What was taken out lies in %1.</source>
   <translation>Lo que se sacó está en %1.</translation>
  </message>
  <message>
   <source>What was used</source>
   <translation>Lo consumido</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Lo que cambiaría</translation>
  </message>
  <message>
   <source>What you allowed holds for this session only. %1</source>
   <translation>Lo que permitió vale solo para esta sesión. %1</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Lo que cambie vale de inmediato.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where awk writes only running would tell.</source>
   <translation>Dónde escribe awk solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>Where is the folder now?</source>
   <translation>¿Dónde está ahora la carpeta?</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <source>Where its API is. One that speaks as OpenAI does includes the /v1.</source>
   <translation>Dónde está su API. Si habla como la de OpenAI, incluye el /v1.</translation>
  </message>
  <message>
   <source>Where one reader finds &quot;%1&quot;, another finds &quot;%2&quot;.</source>
   <translation>Donde un lector encuentra «%1», otro encuentra «%2».</translation>
  </message>
  <message>
   <source>Where the desktop has a place for it.</source>
   <translation>Donde el escritorio tenga un lugar para él.</translation>
  </message>
  <message>
   <source>Where the fence cannot stand</source>
   <translation>Donde la valla no puede levantarse</translation>
  </message>
  <message>
   <source>Whether it is asked with an API key.</source>
   <translation>Si se le pregunta con una clave de API.</translation>
  </message>
  <message>
   <source>Which API it speaks.</source>
   <translation>Qué API habla.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is only running would tell.</source>
   <translation>Qué comando es «%1» solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is stands in a variable.</source>
   <translation>Qué comando es «%1» lo dice una variable.</translation>
  </message>
  <message>
   <source>Which git command it is only running would tell.</source>
   <translation>Qué comando de git es solo se sabría al ejecutarlo.</translation>
  </message>
  <message>
   <source>Which walls stand on this machine is being checked.</source>
   <translation>Se está comprobando qué muros están en pie en este equipo.</translation>
  </message>
  <message>
   <source>Whole degrees</source>
   <translation>Grados enteros</translation>
  </message>
  <message>
   <source>Whose models new sessions use where nothing else was chosen.</source>
   <translation>De quién son los modelos que usan las sesiones nuevas cuando no se eligió otra cosa.</translation>
  </message>
  <message>
   <source>Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the settings.</source>
   <translation>De quién son los modelos: anthropic, openai, ollama, llamacpp, lmstudio, practice, o uno de los ajustes.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why Allowed?</source>
   <translation>¿Por qué se permitió?</translation>
  </message>
  <message>
   <source>Why Denied?</source>
   <translation>¿Por qué se denegó?</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Windows did not run a program in an AppContainer: %1</source>
   <translation>Windows no ejecutó un programa en un AppContainer: %1</translation>
  </message>
  <message>
   <source>Windows ran a program in an AppContainer. Paddock's fence was never tested on Windows, so each command asks.</source>
   <translation>Windows ejecutó un programa en un AppContainer. La valla de Paddock nunca se ha probado en Windows, así que cada comando pregunta.</translation>
  </message>
  <message>
   <source>With --continue or --resume: go on in a copy of the session.</source>
   <translation>Con --continue o --resume: continuar en una copia de la sesión.</translation>
  </message>
  <message>
   <source>With a session in view, a rule can be tried on its past calls.</source>
   <translation>Con una sesión a la vista, una regla se puede probar con sus llamadas pasadas.</translation>
  </message>
  <message>
   <source>With a session in view, this says which of its past calls the hook would have seen.</source>
   <translation>Con una sesión a la vista, aquí se dice cuáles de sus llamadas pasadas habría visto el hook.</translation>
  </message>
  <message>
   <source>With care (%1): %2</source>
   <translation>Con cautela (%1): %2</translation>
  </message>
  <message>
   <source>With doctor: try to get out of the fence, in every known way.</source>
   <translation>Con doctor: intentar salir de la valla, de todas las maneras conocidas.</translation>
  </message>
  <message>
   <source>With this rule</source>
   <translation>Con esta regla</translation>
  </message>
  <message>
   <source>Without a fence nothing keeps a command that is allowed from other hosts.</source>
   <translation>Sin valla, nada mantiene lejos de otros hosts a un comando permitido.</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <source>Without tags.</source>
   <translation>Sin etiquetas.</translation>
  </message>
  <message>
   <source>Working in %1

%2</source>
   <translation>Trabajando en %1

%2</translation>
  </message>
  <message>
   <source>Works in %1 with the model %2 of %3; mode %4.</source>
   <translation>Trabaja en %1 con el modelo %2 de %3; modo %4.</translation>
  </message>
  <message>
   <source>Worktrees</source>
   <translation>Worktrees</translation>
  </message>
  <message>
   <source>Worktrees of %1</source>
   <translation>Worktrees de %1</translation>
  </message>
  <message>
   <source>Worktrees …</source>
   <translation>Worktrees…</translation>
  </message>
  <message>
   <source>Would allow and run nothing beyond what holds already.</source>
   <translation>No permitiría ni ejecutaría nada más allá de lo que ya vale.</translation>
  </message>
  <message>
   <source>Would allow without a question:</source>
   <translation>Permitiría sin preguntar:</translation>
  </message>
  <message numerus="yes">
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>Habría permitido %n llamada anterior.</numerusform>
    <numerusform>Habría permitido %n llamadas anteriores.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>Habría bloqueado %n.</numerusform>
    <numerusform>Habría bloqueado %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Would run:</source>
   <translation>Ejecutaría:</translation>
  </message>
  <message>
   <source>Wrap</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Ajustar líneas largas</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write a command line behind the exclamation mark.</source>
   <translation>Escriba una línea de comandos tras el signo de exclamación.</translation>
  </message>
  <message>
   <source>Write a file</source>
   <translation>Escribir un archivo</translation>
  </message>
  <message>
   <source>Write a larger file than is allowed</source>
   <translation>Escribir un archivo más grande de lo permitido</translation>
  </message>
  <message>
   <source>Write a message first.</source>
   <translation>Escriba antes un mensaje.</translation>
  </message>
  <message>
   <source>Write a new one</source>
   <translation>Escribir uno nuevo</translation>
  </message>
  <message>
   <source>Write into the system's folders</source>
   <translation>Escribir en las carpetas del sistema</translation>
  </message>
  <message>
   <source>Write outside through a link made in the workspace</source>
   <translation>Escribir fuera a través de un enlace creado en el espacio de trabajo</translation>
  </message>
  <message>
   <source>Writes: %1</source>
   <translation>Escribe: %1</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Escrito por</translation>
  </message>
  <message>
   <source>Written by a newer Paddock: %1</source>
   <translation>Escrito por un Paddock más reciente: %1</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>Escrito en %1.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>You approved the plan. Write anything else, and I carry it out.</source>
   <translation>Aprobó el plan. Escriba cualquier otra cosa y lo llevo a cabo.</translation>
  </message>
  <message>
   <source>You are planning: look and think, and change nothing. Lay out the plan; it will be carried out when the mode is changed.</source>
   <translation>Está planificando: mire y piense, y no cambie nada. Exponga el plan; se llevará a cabo cuando se cambie el modo.</translation>
  </message>
  <message>
   <source>You ran</source>
   <translation>Usted ejecutó</translation>
  </message>
  <message>
   <source>You ran: %1</source>
   <translation>Usted ejecutó: %1</translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>Usted revirtió cambios en %Ln archivo.</numerusform>
    <numerusform>Usted revirtió cambios en %Ln archivos.</numerusform>
   </translation>
  </message>
  <message>
   <source>You trusted it on %1. What is marked as changed has other content now.</source>
   <translation>Confió en ella el %1. Lo marcado como cambiado tiene ahora otro contenido.</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Usted: %1</translation>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>Usted: %n imagen</numerusform>
    <numerusform>Usted: %n imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Your command was not run: the fence that keeps commands inside the folder does not stand on this machine, and the settings say that no command runs then.</source>
   <translation>Su comando no se ejecutó: la valla que mantiene los comandos dentro de la carpeta no está en pie en este equipo, y los ajustes dicen que entonces no se ejecuta ningún comando.</translation>
  </message>
  <message>
   <source>Your last command still runs. Stop it, or wait for its end.</source>
   <translation>Su último comando sigue en ejecución. Deténgalo o espere a que termine.</translation>
  </message>
  <message>
   <source>Your own command, run in the folder</source>
   <translation>Su propio comando, ejecutado en la carpeta</translation>
  </message>
  <message>
   <source>Zoom &amp;In</source>
   <translation>&amp;Ampliar</translation>
  </message>
  <message>
   <source>Zoom &amp;Out</source>
   <translation>Re&amp;ducir</translation>
  </message>
  <message>
   <source>[%1, model %2, mode %3]</source>
   <translation>[%1, modelo %2, modo %3]</translation>
  </message>
  <message>
   <source>[allowed (%1): %2]</source>
   <translation>[permitido (%1): %2]</translation>
  </message>
  <message>
   <source>[instructions: %1]</source>
   <translation>[instrucciones: %1]</translation>
  </message>
  <message>
   <source>[picture: %1, %2]</source>
   <translation>[imagen: %1, %2]</translation>
  </message>
  <message>
   <source>[picture: %1]</source>
   <translation>[imagen: %1]</translation>
  </message>
  <message>
   <source>[stopped by the user]</source>
   <translation>[detenido por el usuario]</translation>
  </message>
  <message>
   <source>[written by a newer Paddock]</source>
   <translation>[escrito por un Paddock más reciente]</translation>
  </message>
  <message>
   <source>a boundary</source>
   <translation>una frontera</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>una llamada</translation>
  </message>
  <message>
   <source>a hook</source>
   <translation>un hook</translation>
  </message>
  <message>
   <source>a host of this machine or its network is listed with its port, such as localhost:8080.</source>
   <translation>un host de este equipo o de su red se indica con su puerto, por ejemplo localhost:8080.</translation>
  </message>
  <message>
   <source>a known provider, one of %1, instead of &quot;%2&quot;</source>
   <translation>un proveedor conocido, uno de %1, en lugar de «%2»</translation>
  </message>
  <message>
   <source>a list in brackets</source>
   <translation>una lista entre corchetes</translation>
  </message>
  <message>
   <source>a list of absolute paths in quotes, such as [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</source>
   <translation>una lista de rutas absolutas entre comillas, por ejemplo [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</translation>
  </message>
  <message>
   <source>a list of hosts in quotes, such as [&quot;*.example.org&quot;]</source>
   <translation>una lista de hosts entre comillas, por ejemplo [&quot;*.example.org&quot;]</translation>
  </message>
  <message>
   <source>a list of rules in quotes, such as [&quot;Bash(npm run *)&quot;]</source>
   <translation>una lista de reglas entre comillas, por ejemplo [&quot;Bash(npm run *)&quot;]</translation>
  </message>
  <message>
   <source>a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
   <translation>un nombre de letras minúsculas, cifras, «-» y «_»</translation>
  </message>
  <message>
   <source>a name that stands here only once</source>
   <translation>un nombre que figure aquí una sola vez</translation>
  </message>
  <message>
   <source>a number of US dollars, such as 2.5, or 0 for no budget</source>
   <translation>un número de dólares de EE. UU., por ejemplo 2.5, o 0 para ningún presupuesto</translation>
  </message>
  <message>
   <source>a pattern stays below the folder that is searched.</source>
   <translation>un patrón se queda por debajo de la carpeta en la que se busca.</translation>
  </message>
  <message>
   <source>a price in US dollars for a million tokens</source>
   <translation>un precio en dólares de EE. UU. por un millón de tokens</translation>
  </message>
  <message>
   <source>a rule</source>
   <translation>una regla</translation>
  </message>
  <message>
   <source>a share of the model's context from 0 (never) to %1</source>
   <translation>una parte del contexto del modelo, de 0 (nunca) a %1</translation>
  </message>
  <message>
   <source>a star needs a name of at least two parts behind it, on the public Internet.</source>
   <translation>un asterisco necesita detrás un nombre de al menos dos partes, en la Internet pública.</translation>
  </message>
  <message>
   <source>a star stands for whole names only, and only at the beginning: *.example.org</source>
   <translation>un asterisco solo representa nombres enteros, y solo al principio: *.example.org</translation>
  </message>
  <message>
   <source>a whole number from %1 to %2</source>
   <translation>un número entero entre %1 y %2</translation>
  </message>
  <message>
   <source>a whole number of tokens above 0</source>
   <translation>un número entero de tokens mayor que 0</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>permitido</translation>
  </message>
  <message>
   <source>an address such as https://api.example.org/v1</source>
   <translation>una dirección como https://api.example.org/v1</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>un objeto entre llaves</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>y %Ln más</numerusform>
    <numerusform>y %Ln más</numerusform>
   </translation>
  </message>
  <message>
   <source>another Paddock is writing it</source>
   <translation>otro Paddock lo está escribiendo</translation>
  </message>
  <message>
   <source>any tool</source>
   <translation>cualquier herramienta</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobado</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivada</translation>
  </message>
  <message>
   <source>ask, edit or plan</source>
   <translation>ask, edit o plan</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>preguntado</translation>
  </message>
  <message>
   <source>asks</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>at least %1</source>
   <translation>al menos %1</translation>
  </message>
  <message>
   <source>attempt %1 of %2</source>
   <translation>intento %1 de %2</translation>
  </message>
  <message>
   <source>available, not used</source>
   <translation>disponible, no se usa</translation>
  </message>
  <message>
   <source>awk is told by %1 to load or write another file.</source>
   <translation>%1 indica a awk que cargue o escriba otro archivo.</translation>
  </message>
  <message>
   <source>awk loads other code.</source>
   <translation>awk carga otro código.</translation>
  </message>
  <message>
   <source>awk pipes to or from a command.</source>
   <translation>awk se conecta por una tubería con un comando.</translation>
  </message>
  <message>
   <source>awk runs a command.</source>
   <translation>awk ejecuta un comando.</translation>
  </message>
  <message>
   <source>became a link</source>
   <translation>se convirtió en enlace</translation>
  </message>
  <message>
   <source>between its dots must be letters, digits and hyphens.</source>
   <translation>entre sus puntos debe haber letras, cifras y guiones.</translation>
  </message>
  <message>
   <source>budget of a day</source>
   <translation>presupuesto de un día</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>incorporado</translation>
  </message>
  <message>
   <source>bwrap was not found.</source>
   <translation>no se encontró bwrap.</translation>
  </message>
  <message>
   <source>call</source>
   <translation>llamada</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiada</translation>
  </message>
  <message>
   <source>changes or runs</source>
   <translation>cambia o ejecuta</translation>
  </message>
  <message>
   <source>checking</source>
   <translation>comprobando</translation>
  </message>
  <message>
   <source>command</source>
   <translation>comando</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>línea de comandos</translation>
  </message>
  <message>
   <source>commands cannot run without it</source>
   <translation>sin ella no se pueden ejecutar comandos</translation>
  </message>
  <message>
   <source>ctx %1</source>
   <translation>ctx %1</translation>
  </message>
  <message>
   <source>ctx %1/%2</source>
   <comment>how much of the model's context is filled</comment>
   <translation>ctx %1/%2</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>cortadas</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a date without its year</comment>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a short date, as QLocale has it</comment>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>day $%1</source>
   <translation>día %1 $</translation>
  </message>
  <message>
   <source>day $%1 of $%2</source>
   <translation>día %1 $ de %2</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>default, acceptEdits, plan or bypassPermissions.</source>
   <translation>default, acceptEdits, plan o bypassPermissions.</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>eliminado</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>denegado</translation>
  </message>
  <message>
   <source>did not come back</source>
   <translation>no volvió</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>earlier repairs set aside: %1</source>
   <translation>reparaciones anteriores apartadas: %1</translation>
  </message>
  <message>
   <source>enforced</source>
   <translation>en vigor</translation>
  </message>
  <message>
   <source>entry %1</source>
   <translation>entrada %1</translation>
  </message>
  <message>
   <source>env takes a text apart and runs it.</source>
   <translation>env descompone un texto y lo ejecuta.</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>entorno</translation>
  </message>
  <message>
   <source>environment variable %1</source>
   <translation>variable de entorno %1</translation>
  </message>
  <message>
   <source>error</source>
   <translation>error</translation>
  </message>
  <message>
   <source>error: %1</source>
   <translation>error: %1</translation>
  </message>
  <message>
   <source>error: %1 could not be started</source>
   <translation>error: no se pudo iniciar %1</translation>
  </message>
  <message>
   <source>error: '%1' is no tag to add or to take away; write +word or -word</source>
   <translation>error: '%1' no es una etiqueta que añadir o quitar; escriba +palabra o -palabra</translation>
  </message>
  <message>
   <source>error: name a session or a file, or say --all</source>
   <translation>error: indique una sesión o un archivo, o diga --all</translation>
  </message>
  <message>
   <source>error: option '--%1' takes a number from 1 on, not '%2'</source>
   <translation>error: la opción '--%1' admite un número a partir de 1, no '%2'</translation>
  </message>
  <message>
   <source>error: option '--decision' takes allow, deny or ask, not '%1'</source>
   <translation>error: la opción '--decision' admite allow, deny o ask, no '%1'</translation>
  </message>
  <message>
   <source>error: option '--format' takes jsonl or csv, not '%1'</source>
   <translation>error: la opción '--format' admite jsonl o csv, no '%1'</translation>
  </message>
  <message>
   <source>error: option '--format' takes markdown, html or jsonl, not '%1'</source>
   <translation>error: la opción '--format' admite markdown, html o jsonl, no '%1'</translation>
  </message>
  <message>
   <source>error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'</source>
   <translation>error: la opción '--since' admite una fecha como 2026-03-01 o 2026-03-01T12:00, no '%1'</translation>
  </message>
  <message>
   <source>error: option '--to' takes the number of a message, not '%1'</source>
   <translation>error: la opción '--to' admite el número de un mensaje, no '%1'</translation>
  </message>
  <message>
   <source>error: paddock-desktop is not installed; give a task with -p, or see --help</source>
   <translation>error: paddock-desktop no está instalado; indique una tarea con -p, o consulte --help</translation>
  </message>
  <message>
   <source>error: there is no display to open a window on; give a task with -p, or see --help</source>
   <translation>error: no hay ninguna pantalla en la que abrir una ventana; indique una tarea con -p, o consulte --help</translation>
  </message>
  <message>
   <source>error: there is no provider &quot;%1&quot;; there are %2.</source>
   <translation>error: no hay ningún proveedor «%1»; los que hay son %2.</translation>
  </message>
  <message>
   <source>error: there is no task. Give it behind -p, or on standard input.</source>
   <translation>error: no hay ninguna tarea. Indíquela tras -p, o por la entrada estándar.</translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>error: esto quita %n sesión definitivamente. Diga --yes si es lo que quiere.</numerusform>
    <numerusform>error: esto quita %n sesiones definitivamente. Diga --yes si es lo que quiere.</numerusform>
   </translation>
  </message>
  <message>
   <source>error: use
%1</source>
   <translation>error: utilice
%1</translation>
  </message>
  <message>
   <source>error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with a session's id or --all behind; without, the newest session of the directory is meant. show and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify take --json, export takes --format jsonl|csv and -o FILE.</source>
   <translation>error: utilice 'paddock audit show', 'paddock audit verify' o 'paddock audit export', cada uno seguido del identificador de una sesión o de --all; sin ello se entiende la sesión más reciente del directorio. show y export admiten --since FECHA, --decision allow|deny|ask y --workspace DIR; show y verify admiten --json; export admite --format jsonl|csv y -o ARCHIVO.</translation>
  </message>
  <message>
   <source>error: use 'paddock blame FILE[:LINE] [--json]'</source>
   <translation>error: utilice 'paddock blame ARCHIVO[:LÍNEA] [--json]'</translation>
  </message>
  <message>
   <source>error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the provider's name behind if it is not %1. The key itself is read from standard input.</source>
   <translation>error: utilice 'paddock key set', 'paddock key status' o 'paddock key remove', seguido del nombre del proveedor si no es %1. La clave misma se lee de la entrada estándar.</translation>
  </message>
  <message>
   <source>error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or 'paddock trust --revoke [--workspace DIR]'</source>
   <translation>error: utilice 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' o 'paddock trust --revoke [--workspace DIR]'</translation>
  </message>
  <message>
   <source>error: what came on standard input is no key: a key is one word of printable ASCII characters, at most %1 of them. Nothing was changed.</source>
   <translation>error: lo que llegó por la entrada estándar no es una clave: una clave es una palabra de caracteres ASCII imprimibles, %1 como máximo. No se cambió nada.</translation>
  </message>
  <message>
   <source>eval runs a text that is put together first.</source>
   <translation>eval ejecuta un texto que antes se compone.</translation>
  </message>
  <message>
   <source>every tool</source>
   <translation>todas las herramientas</translation>
  </message>
  <message>
   <source>everywhere, always</source>
   <translation>en todas partes, siempre</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>ha fallado</translation>
  </message>
  <message>
   <source>find runs %1 for what it finds.</source>
   <translation>find ejecuta %1 para lo que encuentra.</translation>
  </message>
  <message>
   <source>find runs whatever it finds.</source>
   <translation>find ejecuta todo lo que encuentra.</translation>
  </message>
  <message>
   <source>find starts a shell for what it finds.</source>
   <translation>find inicia un shell para lo que encuentra.</translation>
  </message>
  <message>
   <source>for ever</source>
   <translation>para siempre</translation>
  </message>
  <message>
   <source>for this session</source>
   <translation>para esta sesión</translation>
  </message>
  <message>
   <source>for this turn</source>
   <translation>para este turno</translation>
  </message>
  <message>
   <source>fork of %1</source>
   <translation>bifurcación de %1</translation>
  </message>
  <message>
   <source>from the environment variable %1</source>
   <translation>de la variable de entorno %1</translation>
  </message>
  <message>
   <source>git %1 is given settings that may run a program.</source>
   <translation>git %1 recibe ajustes que pueden ejecutar un programa.</translation>
  </message>
  <message>
   <source>git %1 is no command of git; an alias may run anything.</source>
   <translation>git %1 no es un comando de git; un alias puede ejecutar cualquier cosa.</translation>
  </message>
  <message>
   <source>git %1 is told by %2 to run a program.</source>
   <translation>%2 indica a git %1 que ejecute un programa.</translation>
  </message>
  <message>
   <source>git %1 may throw work away.</source>
   <translation>git %1 puede desechar trabajo.</translation>
  </message>
  <message>
   <source>git %1 reaches the network.</source>
   <translation>git %1 accede a la red.</translation>
  </message>
  <message>
   <source>git %1 runs other programs.</source>
   <translation>git %1 ejecuta otros programas.</translation>
  </message>
  <message>
   <source>git %1 takes up &quot;%2&quot;, which looks like a secret.</source>
   <translation>git %1 recoge «%2», que parece un secreto.</translation>
  </message>
  <message>
   <source>git %1 throws away work that is not committed.</source>
   <translation>git %1 desecha trabajo que no está en ningún commit.</translation>
  </message>
  <message>
   <source>git and the hooks did not end within ten minutes, so they were stopped.</source>
   <translation>git y los hooks no terminaron en diez minutos, así que se detuvieron.</translation>
  </message>
  <message>
   <source>git bisect run runs a program for each commit.</source>
   <translation>git bisect run ejecuta un programa para cada commit.</translation>
  </message>
  <message>
   <source>git does not know who you are. Set user.name and user.email with “git config --global”, and start Paddock again.</source>
   <translation>git no sabe quién es usted. Defina user.name y user.email con «git config --global», e inicie Paddock de nuevo.</translation>
  </message>
  <message>
   <source>git help opens another program.</source>
   <translation>git help abre otro programa.</translation>
  </message>
  <message>
   <source>git is told by %1 where to find programs.</source>
   <translation>%1 indica a git dónde encontrar programas.</translation>
  </message>
  <message>
   <source>git is told to use another repository, whose settings may run programs.</source>
   <translation>Se indica a git que use otro repositorio, cuyos ajustes pueden ejecutar programas.</translation>
  </message>
  <message>
   <source>git lfs reaches the network.</source>
   <translation>git lfs accede a la red.</translation>
  </message>
  <message>
   <source>git passes it through a program, so it is not compared here.</source>
   <translation>git lo pasa por un programa, así que aquí no se compara.</translation>
  </message>
  <message>
   <source>git submodule %1 fetches other repositories.</source>
   <translation>git submodule %1 descarga otros repositorios.</translation>
  </message>
  <message>
   <source>git submodule foreach runs a command.</source>
   <translation>git submodule foreach ejecuta un comando.</translation>
  </message>
  <message>
   <source>git was ended before the commit was made.</source>
   <translation>git terminó antes de que se hiciera el commit.</translation>
  </message>
  <message>
   <source>git would obey the settings of the bare repository in %1.</source>
   <translation>git obedecería la configuración del repositorio bare de %1.</translation>
  </message>
  <message>
   <source>git, or a hook of the repository, refused the commit.</source>
   <translation>git, o un hook del repositorio, rechazó el commit.</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>ausente</translation>
  </message>
  <message>
   <source>grants of this session</source>
   <translation>permisos de esta sesión</translation>
  </message>
  <message>
   <source>grants of this turn</source>
   <translation>permisos de este turno</translation>
  </message>
  <message>
   <source>has changes</source>
   <translation>tiene cambios</translation>
  </message>
  <message>
   <source>hook hooks PreToolUse PostToolUse command matcher timeout</source>
   <translation>hook hooks PreToolUse PostToolUse comando command matcher timeout tiempo límite</translation>
  </message>
  <message>
   <source>host %1:%2 %3 by %4</source>
   <translation>host %1:%2 %3 por %4</translation>
  </message>
  <message>
   <source>in the background</source>
   <translation>en segundo plano</translation>
  </message>
  <message>
   <source>in the background, %1</source>
   <comment>task-1</comment>
   <translation>en segundo plano, %1</translation>
  </message>
  <message>
   <source>in the keychain</source>
   <translation>en el llavero</translation>
  </message>
  <message>
   <source>in this folder, always</source>
   <translation>en esta carpeta, siempre</translation>
  </message>
  <message>
   <source>intact</source>
   <translation>íntegro</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>interrumpido</translation>
  </message>
  <message>
   <source>it carries a user name, which hides the host.</source>
   <translation>lleva un nombre de usuario, que oculta el host.</translation>
  </message>
  <message>
   <source>it ended with exit code %1</source>
   <translation>terminó con el código de salida %1</translation>
  </message>
  <message>
   <source>it has to begin with a tool's name, such as Bash or Edit.</source>
   <translation>tiene que empezar por el nombre de una herramienta, por ejemplo Bash o Edit.</translation>
  </message>
  <message>
   <source>it holds a NUL character.</source>
   <translation>contiene un carácter NUL.</translation>
  </message>
  <message>
   <source>it holds a character that does not belong into a host.</source>
   <translation>contiene un carácter que no corresponde a un host.</translation>
  </message>
  <message>
   <source>it holds a control character, a space or a backslash.</source>
   <translation>contiene un carácter de control, un espacio o una barra invertida.</translation>
  </message>
  <message>
   <source>it is a pipe, a socket or a device, not a file.</source>
   <translation>es una tubería, un socket o un dispositivo, no un archivo.</translation>
  </message>
  <message>
   <source>it is empty, too long, or has letters that no name may have.</source>
   <translation>está vacío, es demasiado largo o tiene letras que ningún nombre puede tener.</translation>
  </message>
  <message>
   <source>it is empty. Write Tool or Tool(specifier), such as Bash(npm run *).</source>
   <translation>está vacía. Escriba Herramienta o Herramienta(especificador), por ejemplo Bash(npm run *).</translation>
  </message>
  <message>
   <source>it is larger than 1 MiB</source>
   <translation>supera 1 MiB</translation>
  </message>
  <message>
   <source>it is no IPv6 address.</source>
   <translation>no es una dirección IPv6.</translation>
  </message>
  <message>
   <source>it is no JSON object.</source>
   <translation>no es un objeto JSON.</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>no es un archivo normal</translation>
  </message>
  <message>
   <source>it is too long.</source>
   <translation>es demasiado largo.</translation>
  </message>
  <message>
   <source>it leads to this machine or a private network.</source>
   <translation>lleva a este equipo o a una red privada.</translation>
  </message>
  <message>
   <source>it names no file.</source>
   <translation>no nombra ningún archivo.</translation>
  </message>
  <message>
   <source>it rewrites the call otherwise than the hook %1</source>
   <translation>reescribe la llamada de otro modo que el hook %1</translation>
  </message>
  <message>
   <source>it wants to decide later, which is not supported</source>
   <translation>quiere decidir más tarde, lo que no se admite</translation>
  </message>
  <message>
   <source>it was interrupted</source>
   <translation>se interrumpió</translation>
  </message>
  <message>
   <source>it wrote more than is read of a hook</source>
   <translation>escribió más de lo que se lee de un hook</translation>
  </message>
  <message>
   <source>its answer is no JSON (%1)</source>
   <translation>su respuesta no es JSON (%1)</translation>
  </message>
  <message>
   <source>its content was read</source>
   <translation>se leyó su contenido</translation>
  </message>
  <message>
   <source>its decision is neither &quot;block&quot; nor &quot;approve&quot;</source>
   <translation>su decisión no es ni «block» ni «approve»</translation>
  </message>
  <message>
   <source>its fence could not be built, so it was not run. %1</source>
   <translation>no se pudo construir su valla, así que no se ejecutó. %1</translation>
  </message>
  <message>
   <source>its folder cannot be made</source>
   <translation>no se puede crear su carpeta</translation>
  </message>
  <message>
   <source>its hookSpecificOutput is no object</source>
   <translation>su hookSpecificOutput no es un objeto</translation>
  </message>
  <message>
   <source>its host is not written in plain letters, digits, dots and hyphens.</source>
   <translation>su host no está escrito con letras normales, cifras, puntos y guiones.</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>su nombre</translation>
  </message>
  <message>
   <source>its permissionDecision is none of &quot;allow&quot;, &quot;deny&quot; and &quot;ask&quot;</source>
   <translation>su permissionDecision no es ni «allow» ni «deny» ni «ask»</translation>
  </message>
  <message>
   <source>its port is none. Ports go from 1 to 65535.</source>
   <translation>su puerto no lo es. Los puertos van de 1 a 65535.</translation>
  </message>
  <message>
   <source>its time was up</source>
   <translation>se le acabó el tiempo</translation>
  </message>
  <message>
   <source>its updatedInput is no object</source>
   <translation>su updatedInput no es un objeto</translation>
  </message>
  <message>
   <source>jsonl or csv.</source>
   <translation>jsonl o csv.</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>enteras</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clave</translation>
  </message>
  <message>
   <source>key keys keychain provider address model protocol check forget remove</source>
   <translation>clave claves llavero key keychain proveedor dirección modelo protocolo comprobar olvidar quitar</translation>
  </message>
  <message>
   <source>key of %1</source>
   <translation>clave de %1</translation>
  </message>
  <message>
   <source>keyboard keys shortcuts bindings</source>
   <translation>teclado teclas atajos combinaciones keyboard shortcuts</translation>
  </message>
  <message>
   <source>keychain</source>
   <translation>llavero</translation>
  </message>
  <message>
   <source>larger than what is kept</source>
   <translation>más grande de lo que se conserva</translation>
  </message>
  <message>
   <source>leads to %1</source>
   <translation>lleva a %1</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitidas</translation>
  </message>
  <message>
   <source>line %1, column %2</source>
   <translation>línea %1, columna %2</translation>
  </message>
  <message>
   <source>local models ollama llama.cpp lm studio server this machine context tools try</source>
   <translation>modelos locales ollama llama.cpp lm studio servidor este equipo contexto herramientas probar</translation>
  </message>
  <message>
   <source>local models use</source>
   <translation>modelos locales usar</translation>
  </message>
  <message>
   <source>local project settings</source>
   <translation>ajustes locales del proyecto</translation>
  </message>
  <message>
   <source>made inside, and gone at the end</source>
   <translation>se creó dentro, y desaparece al final</translation>
  </message>
  <message>
   <source>make is told to evaluate a text.</source>
   <translation>Se indica a make que evalúe un texto.</translation>
  </message>
  <message>
   <source>make is told to run another shell.</source>
   <translation>Se indica a make que ejecute otro shell.</translation>
  </message>
  <message>
   <source>mode %1 → %2</source>
   <translation>modo %1 → %2</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modelos</translation>
  </message>
  <message>
   <source>modify</source>
   <translation>modificar</translation>
  </message>
  <message>
   <source>named by an absolute path</source>
   <translation>nombrado por una ruta absoluta</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>new link</source>
   <translation>enlace nuevo</translation>
  </message>
  <message>
   <source>new: %1</source>
   <translation>nuevo: %1</translation>
  </message>
  <message>
   <source>no budget</source>
   <translation>sin presupuesto</translation>
  </message>
  <message>
   <source>no commit yet</source>
   <translation>aún sin commits</translation>
  </message>
  <message>
   <source>no key: run &quot;paddock key set %1&quot;</source>
   <translation>sin clave: ejecute «paddock key set %1»</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>no ruling</source>
   <translation>sin decisión</translation>
  </message>
  <message>
   <source>none (changed)</source>
   <translation>ninguna (cambiado)</translation>
  </message>
  <message>
   <source>none is needed</source>
   <translation>no hace falta</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>no disponible</translation>
  </message>
  <message>
   <source>not by an agent here (before)</source>
   <translation>no por un agente de aquí (antes)</translation>
  </message>
  <message>
   <source>not by an agent here (since)</source>
   <translation>no por un agente de aquí (después)</translation>
  </message>
  <message>
   <source>not chained before entry %1</source>
   <translation>sin encadenar antes de la entrada %1</translation>
  </message>
  <message>
   <source>not chained: an older Paddock wrote it, and nothing can be said of it</source>
   <translation>sin encadenar: lo escribió un Paddock más antiguo, y no se puede decir nada al respecto</translation>
  </message>
  <message>
   <source>not found; %1. Install the package %2.</source>
   <translation>no encontrado; %1. Instale el paquete %2.</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se conoce</translation>
  </message>
  <message>
   <source>not known: a content on the way is not kept</source>
   <translation>no se sabe: no se conserva un contenido intermedio</translation>
  </message>
  <message>
   <source>not tried: %1</source>
   <translation>no probado: %1</translation>
  </message>
  <message>
   <source>nothing can stand around commands here.</source>
   <translation>aquí nada puede rodear a los comandos.</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>now %1</source>
   <translation>ahora %1</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message>
   <source>one of &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; and &quot;error&quot;</source>
   <translation>uno de «debug», «info», «warning» y «error»</translation>
  </message>
  <message>
   <source>one of &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; and &quot;bypassPermissions&quot;</source>
   <translation>uno de «default», «acceptEdits», «plan» y «bypassPermissions»</translation>
  </message>
  <message>
   <source>only names of MCP tools may end with &quot;*&quot;.</source>
   <translation>solo los nombres de herramientas MCP pueden terminar en «*».</translation>
  </message>
  <message>
   <source>only whole http and https addresses are fetched.</source>
   <translation>solo se descargan direcciones http y https completas.</translation>
  </message>
  <message>
   <source>option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'</source>
   <translation>la opción '--%1' admite una fecha como 2026-03-01 o 2026-03-01T12:00, no '%2'</translation>
  </message>
  <message>
   <source>option '--by' takes day, session, turn, project, model or agent, not '%1'</source>
   <translation>la opción '--by' admite day, session, turn, project, model o agent, no '%1'</translation>
  </message>
  <message>
   <source>option '--fence' takes whole or missing, not '%1'</source>
   <translation>la opción '--fence' admite whole o missing, no '%1'</translation>
  </message>
  <message>
   <source>option '--max-budget-usd' takes an amount over 0, not '%1'</source>
   <translation>la opción '--max-budget-usd' admite un importe mayor que 0, no '%1'</translation>
  </message>
  <message>
   <source>option '--max-turns' takes a number from 1 on, not '%1'</source>
   <translation>la opción '--max-turns' admite un número a partir de 1, no '%1'</translation>
  </message>
  <message>
   <source>option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>la opción '--mode' admite default, acceptEdits, plan o bypassPermissions, no '%1'</translation>
  </message>
  <message>
   <source>option '--output-format' takes text, json or stream-json, not '%1'</source>
   <translation>la opción '--output-format' admite text, json o stream-json, no '%1'</translation>
  </message>
  <message>
   <source>option '--permission-mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>la opción '--permission-mode' admite default, acceptEdits, plan o bypassPermissions, no '%1'</translation>
  </message>
  <message>
   <source>option '--resume' takes the id of a session</source>
   <translation>la opción '--resume' admite el identificador de una sesión</translation>
  </message>
  <message>
   <source>option '--session-id' takes a UUID, not '%1'</source>
   <translation>la opción '--session-id' admite un UUID, no '%1'</translation>
  </message>
  <message>
   <source>others</source>
   <translation>otros</translation>
  </message>
  <message>
   <source>outcome not known</source>
   <translation>resultado desconocido</translation>
  </message>
  <message>
   <source>outcome unknown</source>
   <translation>resultado desconocido</translation>
  </message>
  <message>
   <source>paddock rewind [SESSION] --list [--json]
paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESSION] --undo [--preview] [--yes] [--json]
</source>
   <translation>paddock rewind [SESIÓN] --list [--json]
paddock rewind [SESIÓN] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESIÓN] --undo [--preview] [--yes] [--json]
</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>en parte</translation>
  </message>
  <message>
   <source>paths</source>
   <translation>rutas</translation>
  </message>
  <message>
   <source>paths are taken as written, without &quot;~&quot;, variables or addresses; give it relative to the workspace or from the root.</source>
   <translation>las rutas se toman tal como están escritas, sin «~», variables ni direcciones; indíquela relativa al espacio de trabajo o desde la raíz.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fijada</translation>
  </message>
  <message>
   <source>podman was not found.</source>
   <translation>no se encontró podman.</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>precio desconocido</translation>
  </message>
  <message>
   <source>project settings</source>
   <translation>ajustes del proyecto</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>proveedor</translation>
  </message>
  <message>
   <source>re-create</source>
   <translation>recrear</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>lee</translation>
  </message>
  <message>
   <source>reads %1</source>
   <translation>lee %1</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>quitar</translation>
  </message>
  <message>
   <source>removed: %1</source>
   <translation>quitado: %1</translation>
  </message>
  <message>
   <source>rsync is told by %1 to run another program.</source>
   <translation>%1 indica a rsync que ejecute otro programa.</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>regla</translation>
  </message>
  <message>
   <source>rule rules permissions allow ask deny never try</source>
   <translation>regla reglas permisos permitir preguntar denegar nunca probar allow ask deny</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en ejecución</translation>
  </message>
  <message>
   <source>say what to do with sessions: %1</source>
   <translation>diga qué hacer con las sesiones: %1</translation>
  </message>
  <message>
   <source>sealed by the provider</source>
   <translation>sellado por el proveedor</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>sed runs a command.</source>
   <translation>sed ejecuta un comando.</translation>
  </message>
  <message>
   <source>sed runs the text that it makes.</source>
   <translation>sed ejecuta el texto que produce.</translation>
  </message>
  <message>
   <source>sent back</source>
   <translation>devuelto</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>sesiones</translation>
  </message>
  <message>
   <source>set by your administrator</source>
   <translation>definido por su administrador</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>ajustes</translation>
  </message>
  <message>
   <source>settings of this machine's administrator</source>
   <translation>ajustes del administrador de este equipo</translation>
  </message>
  <message>
   <source>shfmt cannot read it: %1.</source>
   <translation>shfmt no puede leerlo: %1.</translation>
  </message>
  <message>
   <source>shfmt knows a form of shell that Paddock does not (%1).</source>
   <translation>shfmt conoce una forma de shell que Paddock no conoce (%1).</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, broke down.</source>
   <translation>shfmt, el segundo lector de comandos, se averió.</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be fenced in: %1</source>
   <translation>no se pudo poner valla a shfmt, el segundo lector de comandos: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be started: %1</source>
   <translation>no se pudo iniciar shfmt, el segundo lector de comandos: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, failed: %1</source>
   <translation>shfmt, el segundo lector de comandos, falló: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, took too long.</source>
   <translation>shfmt, el segundo lector de comandos, tardó demasiado.</translation>
  </message>
  <message>
   <source>signal %1 ended it</source>
   <translation>la señal %1 lo terminó</translation>
  </message>
  <message>
   <source>signal %1 ended the self-test.</source>
   <translation>la señal %1 terminó la autoprueba.</translation>
  </message>
  <message>
   <source>tar -P lets an archive name places outside the workspace.</source>
   <translation>tar -P permite que un archivo comprimido nombre lugares fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>tar is told by %1 to run another program.</source>
   <translation>%1 indica a tar que ejecute otro programa.</translation>
  </message>
  <message>
   <source>tar is told to run another program.</source>
   <translation>Se indica a tar que ejecute otro programa.</translation>
  </message>
  <message>
   <source>tar lets an archive name places outside the workspace.</source>
   <translation>tar permite que un archivo comprimido nombre lugares fuera del espacio de trabajo.</translation>
  </message>
  <message>
   <source>test connection network proxy certificate dns tls</source>
   <translation>probar conexión red proxy certificado dns tls</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>texto entre comillas</translation>
  </message>
  <message>
   <source>text, json or stream-json.</source>
   <translation>text, json o stream-json.</translation>
  </message>
  <message>
   <source>the Grep tool needs it</source>
   <translation>la herramienta Grep lo necesita</translation>
  </message>
  <message>
   <source>the address of the provider's API</source>
   <translation>la dirección de la API del proveedor</translation>
  </message>
  <message>
   <source>the command line</source>
   <translation>la línea de comandos</translation>
  </message>
  <message>
   <source>the date of the price, such as &quot;2026-10-24&quot;</source>
   <translation>la fecha del precio, por ejemplo «2026-10-24»</translation>
  </message>
  <message>
   <source>the fence could not be built: %1</source>
   <translation>no se pudo construir la valla: %1</translation>
  </message>
  <message>
   <source>the hookEventName of its answer is not &quot;%1&quot;</source>
   <translation>el hookEventName de su respuesta no es «%1»</translation>
  </message>
  <message>
   <source>the last line is incomplete: Paddock is writing it, or ended while it did</source>
   <translation>la última línea está incompleta: Paddock la está escribiendo, o terminó mientras lo hacía</translation>
  </message>
  <message>
   <source>the local settings that this folder brings</source>
   <translation>los ajustes locales que trae esta carpeta</translation>
  </message>
  <message>
   <source>the mode</source>
   <translation>el modo</translation>
  </message>
  <message>
   <source>the model's context is not known</source>
   <translation>se desconoce el contexto del modelo</translation>
  </message>
  <message>
   <source>the model's name in quotes</source>
   <translation>el nombre del modelo entre comillas</translation>
  </message>
  <message>
   <source>the most that the model can</source>
   <translation>lo máximo que puede el modelo</translation>
  </message>
  <message>
   <source>the network's rules</source>
   <translation>las reglas de la red</translation>
  </message>
  <message>
   <source>the new title</source>
   <translation>el título nuevo</translation>
  </message>
  <message>
   <source>the parenthesis is not closed.</source>
   <translation>el paréntesis no está cerrado.</translation>
  </message>
  <message>
   <source>the program paddock-escape was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>no se encontró el programa paddock-escape junto a Paddock ni en su carpeta libexec. Reinstale Paddock.</translation>
  </message>
  <message>
   <source>the provider's usual one</source>
   <translation>el habitual del proveedor</translation>
  </message>
  <message>
   <source>the self-test did not end in time.</source>
   <translation>la autoprueba no terminó a tiempo.</translation>
  </message>
  <message>
   <source>the self-test said nothing of it, and ended with status %1.</source>
   <translation>la autoprueba no dijo nada al respecto, y terminó con el estado %1.</translation>
  </message>
  <message>
   <source>the settings that this folder brings</source>
   <translation>los ajustes que trae esta carpeta</translation>
  </message>
  <message>
   <source>there is nothing between the parentheses; leave them out to mean the whole tool.</source>
   <translation>no hay nada entre los paréntesis; omítalos para referirse a la herramienta entera.</translation>
  </message>
  <message>
   <source>there is one</source>
   <translation>hay una</translation>
  </message>
  <message>
   <source>this address is never reached. Only loopback and private addresses can be listed.</source>
   <translation>a esta dirección no se accede nunca. Solo se pueden indicar direcciones de loopback y privadas.</translation>
  </message>
  <message>
   <source>this folder</source>
   <translation>esta carpeta</translation>
  </message>
  <message>
   <source>this session</source>
   <translation>esta sesión</translation>
  </message>
  <message>
   <source>this turn</source>
   <translation>este turno</translation>
  </message>
  <message>
   <source>to be approved before anything is changed</source>
   <translation>por aprobar antes de cambiar nada</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>trust trusted folder revoke</source>
   <translation>confianza confiar de confianza carpeta retirar trust</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>fiable</translation>
  </message>
  <message>
   <source>turn $%1 · session %2</source>
   <translation>turno %1 $ · sesión %2</translation>
  </message>
  <message>
   <source>turn %1</source>
   <translation>turno %1</translation>
  </message>
  <message>
   <source>two readers would see two different hosts.</source>
   <translation>dos lectores verían dos hosts distintos.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>unknown command '%1'; give a task with -p, or see --help</source>
   <translation>comando desconocido '%1'; indique una tarea con -p, o consulte --help</translation>
  </message>
  <message>
   <source>unknown verb '%1'; sessions knows %2</source>
   <translation>verbo desconocido '%1'; sessions conoce %2</translation>
  </message>
  <message>
   <source>until the next start</source>
   <translation>hasta el próximo inicio</translation>
  </message>
  <message>
   <source>update updates privacy telemetry hosts outbound contacted</source>
   <translation>actualizar actualizaciones privacidad telemetría hosts salientes contactados</translation>
  </message>
  <message>
   <source>usage cost tokens chart money csv export</source>
   <translation>consumo uso coste tokens gráfico dinero csv exportar</translation>
  </message>
  <message>
   <source>use '%1'</source>
   <translation>utilice '%1'</translation>
  </message>
  <message>
   <source>use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</source>
   <translation>utilice 'paddock usage [--by day|session|turn|project|model|agent] [--since FECHA] [--until FECHA] [--workspace DIR] [--session ID] [--json|--csv]'</translation>
  </message>
  <message>
   <source>used</source>
   <translation>usado</translation>
  </message>
  <message>
   <source>user settings</source>
   <translation>ajustes del usuario</translation>
  </message>
  <message>
   <source>user settings for this folder</source>
   <translation>ajustes del usuario para esta carpeta</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>esperándole</translation>
  </message>
  <message>
   <source>was a link</source>
   <translation>era un enlace</translation>
  </message>
  <message>
   <source>wget is told to run another program.</source>
   <translation>Se indica a wget que ejecute otro programa.</translation>
  </message>
  <message>
   <source>what</source>
   <translation>qué</translation>
  </message>
  <message>
   <source>what to keep in mind</source>
   <translation>qué tener en cuenta</translation>
  </message>
  <message>
   <source>without it commands are read once instead of twice, and more of them ask</source>
   <translation>sin él los comandos se leen una vez en lugar de dos, y preguntan más de ellos</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <source>works without a key</source>
   <translation>funciona sin clave</translation>
  </message>
  <message>
   <source>write an address as four decimal numbers.</source>
   <translation>escriba la dirección como cuatro números decimales.</translation>
  </message>
  <message>
   <source>writes %1</source>
   <translation>escribe %1</translation>
  </message>
  <message>
   <source>xargs hands computed words to %1.</source>
   <translation>xargs entrega palabras calculadas a %1.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>you</source>
   <translation>usted</translation>
  </message>
  <message>
   <source>you, %1</source>
   <comment>scope</comment>
   <translation>usted, %1</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>su comando</translation>
  </message>
  <message>
   <source>your settings</source>
   <translation>sus ajustes</translation>
  </message>
  <message>
   <source>your settings for this folder</source>
   <translation>sus ajustes para esta carpeta</translation>
  </message>
  <message>
   <source>“%1” can only be taken back as a whole.</source>
   <translation>«%1» solo se puede revertir entero.</translation>
  </message>
  <message>
   <source>“%1” cannot be listed: %2.</source>
   <translation>No se puede enumerar «%1»: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be opened for reading: %2.</source>
   <translation>No se puede abrir «%1» para leer: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be reached: %2.</source>
   <translation>No se puede acceder a «%1»: %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be the name of a branch.</source>
   <translation>«%1» no puede ser el nombre de una rama.</translation>
  </message>
  <message>
   <source>“%1” does not exist.</source>
   <translation>«%1» no existe.</translation>
  </message>
  <message>
   <source>“%1” goes through more symbolic links than can be followed, or through links that change at this moment.</source>
   <translation>«%1» pasa por más enlaces simbólicos de los que se pueden seguir, o por enlaces que cambian en este momento.</translation>
  </message>
  <message>
   <source>“%1” goes through something that is no folder. Check the path.</source>
   <translation>«%1» pasa por algo que no es una carpeta. Compruebe la ruta.</translation>
  </message>
  <message>
   <source>“%1” has a name that is too long for the file system.</source>
   <translation>«%1» tiene un nombre demasiado largo para el sistema de archivos.</translation>
  </message>
  <message>
   <source>“%1” has no change that could be taken back.</source>
   <translation>«%1» no tiene ningún cambio que se pueda revertir.</translation>
  </message>
  <message>
   <source>“%1” is a folder, not a file.</source>
   <translation>«%1» es una carpeta, no un archivo.</translation>
  </message>
  <message>
   <source>“%1” is a pipe, a socket or a device, not a regular file. It was not opened.</source>
   <translation>«%1» es una tubería, un socket o un dispositivo, no un archivo normal. No se abrió.</translation>
  </message>
  <message>
   <source>“%1” is git's own and cannot be committed.</source>
   <translation>«%1» es propio de git y no puede entrar en un commit.</translation>
  </message>
  <message>
   <source>“%1” is in a folder that does not exist. Check the path.</source>
   <translation>«%1» está en una carpeta que no existe. Compruebe la ruta.</translation>
  </message>
  <message>
   <source>“%1” is no path in the workspace.</source>
   <translation>«%1» no es una ruta del espacio de trabajo.</translation>
  </message>
  <message>
   <source>“%1” is not a folder.</source>
   <translation>«%1» no es una carpeta.</translation>
  </message>
  <message>
   <source>“%1” is not a regular file and cannot be written.</source>
   <translation>«%1» no es un archivo normal y no se puede escribir.</translation>
  </message>
  <message>
   <source>“%1” is not there.</source>
   <translation>«%1» no está ahí.</translation>
  </message>
  <message>
   <source>“%1” is still at work.</source>
   <translation>«%1» sigue trabajando.</translation>
  </message>
  <message>
   <source>“%1” is too large for this (%2; at most %3).</source>
   <translation>«%1» es demasiado grande para esto (%2; como máximo %3).</translation>
  </message>
  <message>
   <source>“%1” leads outside the workspace. Paddock's file tools work inside it only.</source>
   <translation>«%1» lleva fuera del espacio de trabajo. Las herramientas de archivos de Paddock solo trabajan dentro de él.</translation>
  </message>
  <message>
   <source>“%1” may not be written: %2. Check the permissions of the file and of its folder.</source>
   <translation>No se puede escribir «%1»: %2. Compruebe los permisos del archivo y de su carpeta.</translation>
  </message>
  <message>
   <source>“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for a name that begins so.</source>
   <translation>«%1» se lee como una ruta en una carpeta personal, que está fuera del espacio de trabajo. Escriba ./~… para un nombre que empiece así.</translation>
  </message>
  <message>
   <source>“%1” was changed meanwhile. Read it again; nothing was written.</source>
   <translation>«%1» ha cambiado entretanto. Léalo de nuevo; no se escribió nada.</translation>
  </message>
  <message>
   <source>“%1” was created by somebody else meanwhile. Read it first; nothing was written.</source>
   <translation>Entretanto alguien más creó «%1». Léalo antes; no se escribió nada.</translation>
  </message>
  <message>
   <source>“%1” was left as it is, because what is there now cannot be kept: %2.</source>
   <translation>«%1» se dejó como está, porque no se puede conservar lo que hay ahora ahí: %2.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: %2</source>
   <translation>«%1» se dejó como está: %2</translation>
  </message>
  <message>
   <source>“%1” was left as it is: it is no file.</source>
   <translation>«%1» se dejó como está: no es un archivo.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: somebody changed it meanwhile.</source>
   <translation>«%1» se dejó como está: alguien lo cambió entretanto.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: the lines are not there any more as they were shown.</source>
   <translation>«%1» se dejó como está: las líneas ya no están como se mostraron.</translation>
  </message>
  <message>
   <source>“%1” was not brought back: %2.</source>
   <translation>«%1» no se recuperó: %2.</translation>
  </message>
  <message>
   <source>“%1” was not written, the old content is untouched: %2. Free some space and try again.</source>
   <translation>«%1» no se escribió, el contenido anterior está intacto: %2. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>“%1” was not written: %2.</source>
   <translation>«%1» no se escribió: %2.</translation>
  </message>
  <message>
   <source>“%1” was removed meanwhile. Nothing was written.</source>
   <translation>«%1» se quitó entretanto. No se escribió nada.</translation>
  </message>
  <message>
   <source>… Being taken back</source>
   <translation>… Revirtiéndose</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  %n nuevo abajo</numerusform>
    <numerusform>↓  %n nuevos abajo</numerusform>
   </translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● cambiado</translation>
  </message>
  <message>
   <source>◷ Taken back when the turn ends</source>
   <translation>◷ Se revierte cuando termine el turno</translation>
  </message>
  <message>
   <source>⚠ Changed by others since; that would be lost too</source>
   <translation>⚠ Cambiado por otros desde entonces; eso también se perdería</translation>
  </message>
  <message>
   <source>⚠ also changed by others</source>
   <translation>⚠ cambiado también por otros</translation>
  </message>
  <message>
   <source>✓ %L1/%L2</source>
   <translation>✓ %L1/%L2</translation>
  </message>
  <message>
   <source>✓ Reviewed</source>
   <translation>✓ Revisado</translation>
  </message>
  <message>
   <source>✔ Accepted</source>
   <translation>✔ Aceptado</translation>
  </message>
  <message>
   <source>✔ Committed as %1. Nothing was pushed.</source>
   <translation>✔ Commit hecho como %1. No se hizo push de nada.</translation>
  </message>
  <message>
   <source>✔ The worktree was removed. The session can still be read.</source>
   <translation>✔ El worktree se quitó. La sesión se puede seguir leyendo.</translation>
  </message>
  <message>
   <source>✖ %1</source>
   <translation>✖ %1</translation>
  </message>
  <message>
   <source>✖ Nothing was committed. What git and the hooks said stands below.</source>
   <translation>✖ No se hizo ningún commit. Lo que dijeron git y los hooks está abajo.</translation>
  </message>
 </context>
</TS>
