<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message>
   <source>
           stays as it is: %1</source>
   <translation>
           reste tel quel : %1</translation>
  </message>
  <message>
   <source>    allows without asking: %1</source>
   <translation>    autorise sans demander : %1</translation>
  </message>
  <message>
   <source>    nothing beyond what holds already</source>
   <translation>    rien de plus que ce qui vaut déjà</translation>
  </message>
  <message>
   <source>    runs at %1: %2</source>
   <translation>    exécute à %1 : %2</translation>
  </message>
  <message>
   <source>  (edited since, not by the agent)</source>
   <translation>  (modifié depuis, pas par l’agent)</translation>
  </message>
  <message>
   <source>  (rewound)</source>
   <translation>  (rembobiné)</translation>
  </message>
  <message>
   <source>  call %1</source>
   <translation>  appel %1</translation>
  </message>
  <message>
   <source>  ruling %1 by %2: %3 %4</source>
   <translation>  décision %1 par %2 : %3 %4</translation>
  </message>
  <message>
   <source>  session %1, entry %2</source>
   <translation>  session %1, entrée %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has %2 names; another one may be outside the workspace.</source>
   <translation>« %1 » a %2 noms ; un autre se trouve peut-être hors du dossier de travail.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has to be a text.</source>
   <translation>« %1 » doit être un texte.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; in sandbox.allowedHosts: %2</source>
   <translation>« %1 » dans sandbox.allowedHosts : %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is blank.</source>
   <translation>« %1 » est vide.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is configuration that other programs obey unasked.</source>
   <translation>« %1 » est une configuration à laquelle d’autres programmes obéissent sans demander.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example.org:3128.</source>
   <translation>« %1 » n’est pas l’adresse d’un proxy. Elle ressemble à http://proxy.example.org:3128.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no host that can be judged: %2</source>
   <translation>« %1 » n’est pas un hôte qui puisse être jugé : %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a member that it knows.</source>
   <translation>« %1 » n’est pas un membre qu’il connaît.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a session id. An id is made of letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>« %1 » n’est pas un identifiant de session. Un identifiant se compose de lettres, de chiffres, de « - » et de « _ ».</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not possible now.</source>
   <translation>« %1 » n’est pas possible maintenant.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2</source>
   <translation>« %1 » est refusé : %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2 Work stays inside %3.</source>
   <translation>« %1 » est refusé : %2 Le travail reste dans %3.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: what is in .git runs as the user; use git commands instead.</source>
   <translation>« %1 » est refusé : ce qui est dans .git s’exécute avec vos droits ; utilisez plutôt des commandes git.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is relative to a folder that only running would tell.</source>
   <translation>« %1 » est relatif à un dossier que seule l’exécution révélerait.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; looks like a secret; the model's provider would see what it holds.</source>
   <translation>« %1 » ressemble à un secret ; le fournisseur du modèle en verrait le contenu.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; of %2 must be %3</source>
   <translation>« %1 » de %2 doit être %3</translation>
  </message>
  <message>
   <source>&quot;%1&quot; runs what a variable holds.</source>
   <translation>« %1 » exécute ce que contient une variable.</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>« %1 » : %2</translation>
  </message>
  <message>
   <source>&quot;Always&quot; is not offered: no rule would hold just this.</source>
   <translation>« Toujours » n’est pas proposé : aucune règle ne couvrirait exactement ceci.</translation>
  </message>
  <message>
   <source>&quot;Always&quot; would store: %1</source>
   <translation>« Toujours » enregistrerait : %1</translation>
  </message>
  <message>
   <source>&quot;anthropic&quot; or &quot;openai&quot;</source>
   <translation>« anthropic » ou « openai »</translation>
  </message>
  <message>
   <source>&quot;ask&quot; or &quot;refuse&quot;</source>
   <translation>« ask » ou « refuse »</translation>
  </message>
  <message>
   <source>&quot;command&quot; is missing.</source>
   <translation>« command » manque.</translation>
  </message>
  <message>
   <source>&quot;cwd&quot; has to be the path of a folder.</source>
   <translation>« cwd » doit être le chemin d’un dossier.</translation>
  </message>
  <message>
   <source>&quot;input&quot; has to be an object.</source>
   <translation>« input » doit être un objet.</translation>
  </message>
  <message>
   <source>&quot;models&quot; must be a list in brackets</source>
   <translation>« models » doit être une liste entre crochets</translation>
  </message>
  <message>
   <source>&quot;paddock rewind --undo&quot; takes this back.</source>
   <translation>« paddock rewind --undo » annule ceci.</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; has to be a list of rules such as &quot;Bash(git *)&quot;.</source>
   <translation>« permissions.%1 » doit être une liste de règles telles que « Bash(git *) ».</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; holds something that is no text.</source>
   <translation>« permissions.%1 » contient quelque chose qui n’est pas un texte.</translation>
  </message>
  <message>
   <source>&quot;tool&quot; has to be the name of a tool.</source>
   <translation>« tool » doit être le nom d’un outil.</translation>
  </message>
  <message>
   <source>&quot;url&quot; is missing.</source>
   <translation>« url » manque.</translation>
  </message>
  <message>
   <source>## Mend the thermometer

1. Run `make test` to see it fail.
2. In `src/thermometer.cpp`, add 32 in place of 30.
3. Run `make test` again.</source>
   <translation>Réparer le thermomètre

1. Exécuter `make test` pour le voir échouer.
2. Dans `src/thermometer.cpp`, ajouter 32 au lieu de 30.
3. Exécuter de nouveau `make test`.</translation>
  </message>
  <message>
   <source>$%1</source>
   <translation>%1 $</translation>
  </message>
  <message>
   <source>$%1 and more; some prices are unknown</source>
   <translation>%1 $ et plus ; certains prix sont inconnus</translation>
  </message>
  <message>
   <source>$%1 and what is not known</source>
   <translation>%1 $ et ce qui n’est pas connu</translation>
  </message>
  <message>
   <source>$%1 of $%2</source>
   <translation>%1 $ sur %2</translation>
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
   <translation>%1 « %2 » mène hors du dossier de travail, ou le pourrait.</translation>
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
   <translation>%1 %2 télécharge depuis le réseau ou y envoie.</translation>
  </message>
  <message>
   <source>%1 %2 reaches the network.</source>
   <translation>%1 %2 accède au réseau.</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <translation>%1 %2 : %3</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <comment>verb, target, state</comment>
   <translation>%1 %2 : %3</translation>
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
    <numerusform>%1 (%n image n’a pas survécu au redémarrage)</numerusform>
    <numerusform>%1 (%n images n’ont pas survécu au redémarrage)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (changed)</source>
   <translation>%1 (modifié)</translation>
  </message>
  <message>
   <source>%1 (needs you)</source>
   <translation>%1 (vous attend)</translation>
  </message>
  <message>
   <source>%1 (this session)</source>
   <translation>%1 (cette session)</translation>
  </message>
  <message>
   <source>%1 (through the proxy %2)</source>
   <translation>%1 (par le proxy %2)</translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1 (avec %n image)</numerusform>
    <numerusform>%1 (avec %n images)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (worktree)</source>
   <comment>a branch</comment>
   <translation>%1 (worktree)</translation>
  </message>
  <message>
   <source>%1 + unknown</source>
   <translation>%1 + inconnu</translation>
  </message>
  <message>
   <source>%1 Trying again in %2 s (%3 of %4).</source>
   <translation>%1 Nouvel essai dans %2 s (%3 sur %4).</translation>
  </message>
  <message>
   <source>%1 after %2 s</source>
   <translation>%1 après %2 s</translation>
  </message>
  <message>
   <source>%1 allows no more requests for now: the rate limit is reached.</source>
   <translation>%1 n’accepte plus de requêtes pour l’instant : la limite de débit est atteinte.</translation>
  </message>
  <message>
   <source>%1 and more</source>
   <comment>money</comment>
   <translation>%1 et plus</translation>
  </message>
  <message>
   <source>%1 answered in one piece instead of as a stream of events. Paddock needs a server that can stream.</source>
   <translation>%1 a répondu d’un bloc et non par un flux d’événements. Paddock a besoin d’un serveur qui diffuse en continu.</translation>
  </message>
  <message>
   <source>%1 answered with a web page. Check the base URL, and whether a proxy or a sign-in page stands in between.</source>
   <translation>%1 a répondu par une page web. Vérifiez l’URL de base, et si un proxy ou une page de connexion s’interpose.</translation>
  </message>
  <message>
   <source>%1 answered with something that is no stream of events. Check the base URL.</source>
   <translation>%1 a répondu par autre chose qu’un flux d’événements. Vérifiez l’URL de base.</translation>
  </message>
  <message>
   <source>%1 answered with something that is not proper HTTP. Check the address.</source>
   <translation>%1 a répondu par autre chose que du HTTP correct. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <source>%1 asks for an API key and none was sent. Store one with: paddock key set %2</source>
   <translation>%1 demande une clé d’API et aucune n’a été envoyée. Enregistrez-en une avec : paddock key set %2</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>%1 bars, %2 in all, in %3</source>
   <translation>%1 barres, %2 en tout, en %3</translation>
  </message>
  <message>
   <source>%1 before “%2”</source>
   <translation>%1 avant « %2 »</translation>
  </message>
  <message>
   <source>%1 brings no settings of its own.</source>
   <translation>%1 n’apporte pas de réglages.</translation>
  </message>
  <message>
   <source>%1 brings no settings, so there is nothing to trust.</source>
   <translation>%1 n’apporte pas de réglages, il n’y a donc rien à approuver.</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1 par %2</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <comment>allowed by the rule</comment>
   <translation>%1 par %2</translation>
  </message>
  <message>
   <source>%1 by %2 (%3)</source>
   <translation>%1 par %2 (%3)</translation>
  </message>
  <message>
   <source>%1 by %2: %3</source>
   <translation>%1 par %2 : %3</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>Impossible de lire %1 : %2.</translation>
  </message>
  <message>
   <source>%1 cannot be taken back: what it was before is not kept.</source>
   <translation>%1 ne peut pas être annulé : l’état précédent n’a pas été conservé.</translation>
  </message>
  <message>
   <source>%1 cannot be written, so no session can be kept.</source>
   <translation>Impossible d’écrire %1, aucune session ne peut donc être conservée.</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2</source>
   <translation>Impossible d’écrire %1 : %2</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>Impossible d’écrire %1 : %2.</translation>
  </message>
  <message>
   <source>%1 cannot run in %2: %3</source>
   <translation>%1 ne peut pas s’exécuter dans %2 : %3</translation>
  </message>
  <message>
   <source>%1 changes a process that it may not have started.</source>
   <translation>%1 modifie un processus qu’il n’a peut-être pas lancé.</translation>
  </message>
  <message>
   <source>%1 changes or reaches the system around the workspace.</source>
   <translation>%1 modifie ou atteint le système autour du dossier de travail.</translation>
  </message>
  <message>
   <source>%1 could not be removed: %2</source>
   <translation>Impossible de supprimer %1 : %2</translation>
  </message>
  <message>
   <source>%1 could not be started.</source>
   <translation>Impossible de lancer %1.</translation>
  </message>
  <message>
   <source>%1 could not be started: %2</source>
   <translation>Impossible de lancer %1 : %2</translation>
  </message>
  <message>
   <source>%1 could not be watched: %2. Paddock needs Linux 5.4 or later.</source>
   <translation>Impossible de surveiller %1 : %2. Paddock a besoin de Linux 5.4 ou plus récent.</translation>
  </message>
  <message>
   <source>%1 could not be written.</source>
   <translation>Impossible d’écrire %1.</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>Impossible d’écrire %1 : %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 n’a accepté aucune connexion en %n seconde. Vérifiez le réseau et réessayez.</numerusform>
    <numerusform>%1 n’a accepté aucune connexion en %n secondes. Vérifiez le réseau et réessayez.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 did not accept the API key. Store a valid one with: paddock key set %2</source>
   <translation>%1 n’a pas accepté la clé d’API. Enregistrez-en une valide avec : paddock key set %2</translation>
  </message>
  <message>
   <source>%1 did not end in time.</source>
   <translation>%1 ne s’est pas terminé à temps.</translation>
  </message>
  <message>
   <source>%1 does not know the model or the address: %2</source>
   <translation>%1 ne connaît pas le modèle ou l’adresse : %2</translation>
  </message>
  <message>
   <source>%1 does not let this API key use the model. Choose another model, or store another key with: paddock key set %2</source>
   <translation>%1 ne permet pas à cette clé d’API d’utiliser le modèle. Choisissez un autre modèle, ou enregistrez une autre clé avec : paddock key set %2</translation>
  </message>
  <message>
   <source>%1 does not tell its version.</source>
   <translation>%1 n’indique pas sa version.</translation>
  </message>
  <message>
   <source>%1 ends processes that it did not start.</source>
   <translation>%1 termine des processus qu’il n’a pas lancés.</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 a échoué</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own (HTTP %2). Try again later.</source>
   <translation>%1 a échoué de son propre fait (HTTP %2). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own. Try again later.</source>
   <translation>%1 a échoué de son propre fait. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>%1 failed.</source>
   <translation>%1 a échoué.</translation>
  </message>
  <message>
   <source>%1 follows links, and</source>
   <translation>%1 suit les liens, et</translation>
  </message>
  <message numerus="yes">
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1 pour %Ln requête et %2 jetons</numerusform>
    <numerusform>%1 pour %Ln requêtes et %2 jetons</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h ago</source>
   <translation>il y a %1 h</translation>
  </message>
  <message>
   <source>%1 hands a program to the network.</source>
   <translation>%1 livre un programme au réseau.</translation>
  </message>
  <message>
   <source>%1 has %2; pictures of up to %3 can be sent.</source>
   <translation>%1 a %2 ; des images jusqu’à %3 peuvent être envoyées.</translation>
  </message>
  <message>
   <source>%1 has finished</source>
   <translation>%1 a terminé</translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 n’a rien envoyé depuis %n seconde. Réessayez.</numerusform>
    <numerusform>%1 n’a rien envoyé depuis %n secondes. Réessayez.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 has too many requests to do at the moment. Try again later.</source>
   <translation>%1 a trop de requêtes à traiter en ce moment. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>%1 has used most of its budget</source>
   <translation>%1 a dépensé l’essentiel de son budget</translation>
  </message>
  <message>
   <source>%1 has used up its budget</source>
   <translation>%1 a épuisé son budget</translation>
  </message>
  <message>
   <source>%1 holds what Paddock itself goes by (%2). An agent that may write there could allow itself anything, so open a folder that does not hold it.</source>
   <translation>%1 contient ce à quoi Paddock lui-même se fie (%2). Un agent qui pourrait y écrire pourrait tout s’autoriser ; ouvrez donc un dossier qui ne le contient pas.</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%1 dans %2</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>a folder and the folder that it is in</comment>
   <translation>%1 dans %2</translation>
  </message>
  <message>
   <source>%1 in the %2</source>
   <translation>%1 dans le %2</translation>
  </message>
  <message>
   <source>%1 is a link, so nothing is written there.</source>
   <translation>%1 est un lien, rien n’y est donc écrit.</translation>
  </message>
  <message>
   <source>%1 is a name of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 est un nom de cette machine ou de son réseau. Seules les adresses publiques peuvent être téléchargées.</translation>
  </message>
  <message>
   <source>%1 is a pipe, a socket or a device, so the repository is not read.</source>
   <translation>%1 est un tube, une socket ou un périphérique, le dépôt n’est donc pas lu.</translation>
  </message>
  <message>
   <source>%1 is an address of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 est une adresse de cette machine ou de son réseau. Seules les adresses publiques peuvent être téléchargées.</translation>
  </message>
  <message>
   <source>%1 is installed, but the launcher gets no namespaces. Load it with apparmor_parser -r.</source>
   <translation>%1 est installé, mais le lanceur n’obtient pas d’espaces de noms. Chargez-le avec apparmor_parser -r.</translation>
  </message>
  <message>
   <source>%1 is listed as %2 in sandbox.allowedHosts.</source>
   <translation>%1 figure comme %2 dans sandbox.allowedHosts.</translation>
  </message>
  <message>
   <source>%1 is neither a file nor a folder.</source>
   <translation>%1 n’est ni un fichier ni un dossier.</translation>
  </message>
  <message>
   <source>%1 is no absolute path.</source>
   <translation>%1 n’est pas un chemin absolu.</translation>
  </message>
  <message>
   <source>%1 is no file on this machine.</source>
   <translation>%1 n’est pas un fichier de cette machine.</translation>
  </message>
  <message>
   <source>%1 is no file.</source>
   <translation>%1 n’est pas un fichier.</translation>
  </message>
  <message>
   <source>%1 is no folder.</source>
   <translation>%1 n’est pas un dossier.</translation>
  </message>
  <message>
   <source>%1 is no port.</source>
   <translation>%1 n’est pas un port.</translation>
  </message>
  <message>
   <source>%1 is not trusted any more.</source>
   <translation>%1 n’est plus approuvé.</translation>
  </message>
  <message>
   <source>%1 is not trusted.</source>
   <translation>%1 n’est pas approuvé.</translation>
  </message>
  <message>
   <source>%1 is started without a command.</source>
   <translation>%1 est lancé sans commande.</translation>
  </message>
  <message>
   <source>%1 is taken by: %2</source>
   <translation>%1 est déjà pris par : %2</translation>
  </message>
  <message>
   <source>%1 is there. Paddock does not start commands with it; you can start Paddock in a container of your own.</source>
   <translation>%1 est présent. Paddock ne s’en sert pas pour lancer des commandes ; vous pouvez lancer Paddock dans un conteneur à vous.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run another program.</source>
   <translation>%2 demande à %1 d’exécuter un autre programme.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run something else.</source>
   <translation>%2 demande à %1 d’exécuter autre chose.</translation>
  </message>
  <message>
   <source>%1 is told by %2 to use another program or settings.</source>
   <translation>%2 demande à %1 d’utiliser un autre programme ou d’autres réglages.</translation>
  </message>
  <message>
   <source>%1 is told to load a module first.</source>
   <translation>%1 doit d’abord charger un module.</translation>
  </message>
  <message>
   <source>%1 is told to run a command for each line.</source>
   <translation>%1 doit exécuter une commande pour chaque ligne.</translation>
  </message>
  <message>
   <source>%1 is told to run a command of its own.</source>
   <translation>%1 doit exécuter une commande à lui.</translation>
  </message>
  <message>
   <source>%1 is told to run another file first.</source>
   <translation>%1 doit d’abord exécuter un autre fichier.</translation>
  </message>
  <message>
   <source>%1 is told to run another program.</source>
   <translation>%1 doit exécuter un autre programme.</translation>
  </message>
  <message>
   <source>%1 is told to run or load something else.</source>
   <translation>%1 doit exécuter ou charger autre chose.</translation>
  </message>
  <message>
   <source>%1 is trusted as it is.</source>
   <translation>%1 est approuvé tel quel.</translation>
  </message>
  <message>
   <source>%1 is trusted with this content.</source>
   <translation>%1 est approuvé avec ce contenu.</translation>
  </message>
  <message>
   <source>%1 is version %2, which is unfit: before 0.12 it makes files outside when a workspace puts links where it is to mount (CVE-2026-87766).</source>
   <translation>%1 est en version %2, qui ne convient pas : avant 0.12, il crée des fichiers à l’extérieur quand un dossier de travail place des liens là où il doit monter (CVE-2026-87766).</translation>
  </message>
  <message>
   <source>%1 is version %2. Paddock does not start commands with it.</source>
   <translation>%1 est en version %2. Paddock ne s’en sert pas pour lancer des commandes.</translation>
  </message>
  <message>
   <source>%1 knows nothing under this address. Check the base URL and the name of the model.</source>
   <translation>%1 ne connaît rien à cette adresse. Vérifiez l’URL de base et le nom du modèle.</translation>
  </message>
  <message>
   <source>%1 leads to %2, an address that may not be reached from here.</source>
   <translation>%1 mène à %2, une adresse qui ne peut pas être atteinte d’ici.</translation>
  </message>
  <message>
   <source>%1 leads to this machine or its network, where commands may not connect.</source>
   <translation>%1 mène à cette machine ou à son réseau, où les commandes ne peuvent pas se connecter.</translation>
  </message>
  <message>
   <source>%1 leaves something running behind.</source>
   <translation>%1 laisse quelque chose tourner derrière lui.</translation>
  </message>
  <message>
   <source>%1 lies in no git repository, so a session there cannot have a branch of its own. Open it without one, or run “git init” and commit first.</source>
   <translation>%1 n’est dans aucun dépôt Git, une session ne peut donc pas y avoir sa propre branche. Ouvrez-la sans branche, ou exécutez d’abord « git init » et faites un commit.</translation>
  </message>
  <message>
   <source>%1 lies outside of the folder that the agent works in, so it cannot read it. Copy it into the folder, or paste its text.</source>
   <translation>%1 se trouve hors du dossier où travaille l’agent, qui ne peut donc pas le lire. Copiez-le dans le dossier, ou collez son texte.</translation>
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
   <translation>il y a %1 min</translation>
  </message>
  <message>
   <source>%1 needs you</source>
   <translation>%1 vous attend</translation>
  </message>
  <message>
   <source>%1 of $%2</source>
   <comment>what was spent, and the budget</comment>
   <translation>%1 sur %2 $</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>questions</comment>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>%1 of %2 attempts got out.</source>
   <translation>%1 tentatives sur %2 sont sorties.</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, as the model counted</source>
   <translation>%1 jetons sur %2, selon le compte du modèle</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, estimated</source>
   <translation>%1 jetons sur %2, estimation</translation>
  </message>
  <message>
   <source>%1 of %2: %3</source>
   <comment>1 of 2: Database</comment>
   <translation>%1 sur %2 : %3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>%1 réponse sur %n</numerusform>
    <numerusform>%1 réponses sur %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>%1 sur %n fait</numerusform>
    <numerusform>%1 sur %n faits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>%1 étape sur %n faite</numerusform>
    <numerusform>%1 étapes sur %n faites</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of this session's budget of %2 is used.</source>
   <translation>%1 du budget de cette session (%2) sont dépensés.</translation>
  </message>
  <message>
   <source>%1 opens the system to a container.</source>
   <translation>%1 ouvre le système à un conteneur.</translation>
  </message>
  <message>
   <source>%1 reaches %2:%3</source>
   <comment>Bash, host, port</comment>
   <translation>%1 atteint %2:%3</translation>
  </message>
  <message>
   <source>%1 reaches another machine.</source>
   <translation>%1 atteint une autre machine.</translation>
  </message>
  <message>
   <source>%1 reaches into a running process.</source>
   <translation>%1 intervient dans un processus en cours.</translation>
  </message>
  <message>
   <source>%1 reaches the network.</source>
   <translation>%1 accède au réseau.</translation>
  </message>
  <message>
   <source>%1 refused the request and gave no reason.</source>
   <translation>%1 a refusé la requête sans donner de raison.</translation>
  </message>
  <message>
   <source>%1 refused the request with HTTP %2 and gave no reason.</source>
   <translation>%1 a refusé la requête par HTTP %2 sans donner de raison.</translation>
  </message>
  <message>
   <source>%1 refused the request: %2</source>
   <translation>%1 a refusé la requête : %2</translation>
  </message>
  <message>
   <source>%1 runs other programs by %2.</source>
   <translation>%1 exécute d’autres programmes par %2.</translation>
  </message>
  <message>
   <source>%1 runs other programs by -%2.</source>
   <translation>%1 exécute d’autres programmes par -%2.</translation>
  </message>
  <message>
   <source>%1 runs something as another user.</source>
   <translation>%1 exécute quelque chose sous un autre utilisateur.</translation>
  </message>
  <message>
   <source>%1 runs the output of another command.</source>
   <translation>%1 exécute la sortie d’une autre commande.</translation>
  </message>
  <message>
   <source>%1 runs what a file holds.</source>
   <translation>%1 exécute ce que contient un fichier.</translation>
  </message>
  <message>
   <source>%1 runs what is fetched from the network.</source>
   <translation>%1 exécute ce qui est téléchargé du réseau.</translation>
  </message>
  <message>
   <source>%1 runs what its arguments or its files say.</source>
   <translation>%1 exécute ce que disent ses arguments ou ses fichiers.</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of provider.</source>
   <translation>%1 a envoyé un événement incompréhensible. Vérifiez que l’URL de base correspond à ce type de fournisseur.</translation>
  </message>
  <message>
   <source>%1 sent far more than an answer can be.</source>
   <translation>%1 a envoyé bien plus qu’une réponse ne peut contenir.</translation>
  </message>
  <message>
   <source>%1 stands where its folder was.</source>
   <translation>%1 se trouve là où était son dossier.</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 from cache), %3 out</source>
   <translation>%1 jetons en entrée (%2 du cache), %3 en sortie</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 read from the cache, %3 written to it), %4 out</source>
   <translation>%1 jetons en entrée (%2 lus du cache, %3 écrits), %4 en sortie</translation>
  </message>
  <message>
   <source>%1 tokens in, %2 out</source>
   <translation>%1 jetons en entrée, %2 en sortie</translation>
  </message>
  <message>
   <source>%1 tokens, as the model counted</source>
   <translation>%1 jetons, selon le compte du modèle</translation>
  </message>
  <message>
   <source>%1 tokens, estimated</source>
   <translation>%1 jetons, estimation</translation>
  </message>
  <message>
   <source>%1 took too long and gave up. Try again later.</source>
   <translation>%1 a mis trop de temps et a renoncé. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>%1 touches nothing outside the conversation.</source>
   <translation>%1 ne touche à rien en dehors de la conversation.</translation>
  </message>
  <message>
   <source>%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.</source>
   <translation>%1 veut que la requête soit envoyée ailleurs (HTTP %2). Mettez la nouvelle adresse dans l’URL de base.</translation>
  </message>
  <message>
   <source>%1 was not opened: only addresses of the web and of mail are.</source>
   <translation>%1 n’a pas été ouvert : seules les adresses du web et de messagerie le sont.</translation>
  </message>
  <message>
   <source>%1 was not trusted.</source>
   <translation>%1 n’a pas été approuvé.</translation>
  </message>
  <message>
   <source>%1 was trusted, but this changed since: %2.</source>
   <translation>%1 a été approuvé, mais ceci a changé depuis : %2.</translation>
  </message>
  <message>
   <source>%1 would be reached through the proxy %2 at %3, an address that may not be reached from here.</source>
   <translation>%1 serait atteint par le proxy %2 à %3, une adresse qui ne peut pas être atteinte d’ici.</translation>
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
   <translation>%1 · %L2/%L3 relus</translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · %Ln sera annulé à la fin du tour</numerusform>
    <numerusform>%1 · %Ln seront annulés à la fin du tour</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · pinned</source>
   <translation>%1 · épinglé</translation>
  </message>
  <message>
   <source>%1 – %L2 of %L3 accepted, all of the file is committed</source>
   <translation>%1 – %L2 acceptés sur %L3, tout le fichier fait partie du commit</translation>
  </message>
  <message>
   <source>%1 – Paddock</source>
   <translation>%1 – Paddock</translation>
  </message>
  <message>
   <source>%1 → %2 tokens</source>
   <comment>before, after</comment>
   <translation>%1 → %2 jetons</translation>
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
   <translation>%1, %2 jetons, de : %3</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <comment>action, group, keys</comment>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>hook point, tools: command</comment>
   <translation>%1, %2 : %3</translation>
  </message>
  <message numerus="yes">
   <source>%1, %Ln session(s)</source>
   <translation>
    <numerusform>%1, %Ln session</numerusform>
    <numerusform>%1, %Ln sessions</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, changed since</source>
   <translation>%1, modifié depuis</translation>
  </message>
  <message>
   <source>%1, line %L2, change %3. %4</source>
   <translation>%1, ligne %L2, modification %3. %4</translation>
  </message>
  <message>
   <source>%1, model %2, from %3</source>
   <translation>%1, modèle %2, de %3</translation>
  </message>
  <message>
   <source>%1, not possible now</source>
   <translation>%1, impossible maintenant</translation>
  </message>
  <message>
   <source>%1, which you trusted, is not there any more.</source>
   <translation>%1, que vous aviez approuvé, n’est plus là.</translation>
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
    <numerusform>%1. %Ln fichier modifié.</numerusform>
    <numerusform>%1. %Ln fichiers modifiés.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>Bash: make</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>hook point: its text</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>model: how much</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>option, what it means</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>question: option</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>state: explanation</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>tool: target</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>verb and its object</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>wall: why it does not stand</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>what became of it</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: %2 tokens</source>
   <translation>%1 : %2 jetons</translation>
  </message>
  <message>
   <source>%1: a project can only ask for more caution (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, bring permissions.allow and hooks; not used: %2.</source>
   <translation>%1 : un projet ne peut que demander plus de prudence (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing et des budgets plus bas) et, dans un dossier approuvé, apporter permissions.allow et hooks ; non utilisé : %2.</translation>
  </message>
  <message>
   <source>%1: folders are set in the user settings only; not used here.</source>
   <translation>%1 : les dossiers ne se règlent que dans les réglages de l’utilisateur ; non utilisé ici.</translation>
  </message>
  <message>
   <source>%1: in your own words</source>
   <comment>question</comment>
   <translation>%1 : avec vos propres mots</translation>
  </message>
  <message>
   <source>%1: not used until you trust this folder: %2. &quot;paddock trust&quot; shows what they would enable.</source>
   <translation>%1 : non utilisé tant que vous n’approuvez pas ce dossier : %2. « paddock trust » montre ce que cela permettrait.</translation>
  </message>
  <message>
   <source>%1: nothing can be set for the provider &quot;practice&quot;.</source>
   <translation>%1 : rien ne peut être réglé pour le fournisseur « practice ».</translation>
  </message>
  <message>
   <source>%1: since you trusted this folder, this changed: %2. It is not trusted any more until you look at it with &quot;paddock trust&quot;.</source>
   <translation>%1 : depuis que vous avez approuvé ce dossier, ceci a changé : %2. Il n’est plus approuvé tant que vous ne l’avez pas examiné avec « paddock trust ».</translation>
  </message>
  <message>
   <source>%1: the sandbox is set in the user settings only; not used here.</source>
   <translation>%1 : le bac à sable ne se règle que dans les réglages de l’utilisateur ; non utilisé ici.</translation>
  </message>
  <message>
   <source>%1: this version of Paddock does not know the setting &quot;%2&quot;; it is not used.</source>
   <translation>%1 : cette version de Paddock ne connaît pas le réglage « %2 » ; il n’est pas utilisé.</translation>
  </message>
  <message>
   <source>%1: when a command of a session connects there.</source>
   <translation>%1 : quand une commande d’une session s’y connecte.</translation>
  </message>
  <message>
   <source>%1: when a session uses %2.</source>
   <comment>host: why</comment>
   <translation>%1 : quand une session utilise %2.</translation>
  </message>
  <message>
   <source>%1; use '%2'</source>
   <translation>%1 ; utilisez « %2 »</translation>
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
   <translation>%3 du budget de %1 pour %2 sont dépensés.</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>%L1 sur %L2</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <comment>hit, hits</comment>
   <translation>%L1 sur %L2</translation>
  </message>
  <message>
   <source>%L1/%L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln au travail</numerusform>
    <numerusform>%Ln au travail</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>%Ln commit sur aucune autre branche</numerusform>
    <numerusform>%Ln commits sur aucune autre branche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>%Ln commit qu’aucune autre branche ne contient</numerusform>
    <numerusform>%Ln commits qu’aucune autre branche ne contient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>%Ln entrée antérieure resterait entière.</numerusform>
    <numerusform>%Ln entrées antérieures resteraient entières.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>%Ln entrée est remplacée par un résumé.</numerusform>
    <numerusform>%Ln entrées sont remplacées par un résumé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>%Ln entrée est devenue un résumé</numerusform>
    <numerusform>%Ln entrées sont devenues un résumé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>%Ln entrée omise</numerusform>
    <numerusform>%Ln entrées omises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>%Ln entrée serait retirée, un résumé en tiendrait lieu.</numerusform>
    <numerusform>%Ln entrées seraient retirées, un résumé en tiendrait lieu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln fichier</numerusform>
    <numerusform>%Ln fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>%Ln fichier peut être ramené</numerusform>
    <numerusform>%Ln fichiers peuvent être ramenés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>%Ln fichier sans commit</numerusform>
    <numerusform>%Ln fichiers sans commit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>%Ln fichier restauré.</numerusform>
    <numerusform>%Ln fichiers restaurés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>%Ln fichier avec des modifications qu’aucun commit ne contient</numerusform>
    <numerusform>%Ln fichiers avec des modifications qu’aucun commit ne contient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln fichier, comme après l’entrée %1</numerusform>
    <numerusform>%Ln fichiers, comme après l’entrée %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln fichier, pas par l’agent</numerusform>
    <numerusform>%Ln fichiers, pas par l’agent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>%Ln fichier n’est pas conservé pour être ramené : %1.</numerusform>
    <numerusform>%Ln fichiers ne sont pas conservés pour être ramenés : %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>%Ln fichier a été ramené à son état après l’entrée %1.</numerusform>
    <numerusform>%Ln fichiers ont été ramenés à leur état après l’entrée %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>%Ln fichier a été modifié par quelqu’un d’autre.</numerusform>
    <numerusform>%Ln fichiers ont été modifiés par quelqu’un d’autre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation>
    <numerusform>%Ln dossier n’a pas pu être lu.</numerusform>
    <numerusform>%Ln dossiers n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln résultat</numerusform>
    <numerusform>%Ln résultats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>%Ln gros fichier de même taille n’a pas été comparé.</numerusform>
    <numerusform>%Ln gros fichiers de même taille n’ont pas été comparés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>%Ln entrée ultérieure serait envoyée coupée.</numerusform>
    <numerusform>%Ln entrées ultérieures seraient envoyées coupées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln correspondance</numerusform>
    <numerusform>%Ln correspondances</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>%Ln nom est omis parce qu’il n’est pas en UTF-8.</numerusform>
    <numerusform>%Ln noms sont omis parce qu’ils ne sont pas en UTF-8.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln endroit</numerusform>
    <numerusform>%Ln endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>%Ln décision</numerusform>
    <numerusform>%Ln décisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>%Ln session mise à la corbeille, où elle reste 30 jours.</numerusform>
    <numerusform>%Ln sessions mises à la corbeille, où elles restent 30 jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln session vous attend</numerusform>
    <numerusform>%Ln sessions vous attendent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln session est à examiner</numerusform>
    <numerusform>%Ln sessions sont à examiner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>il y a %n jour</numerusform>
    <numerusform>il y a %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrée</numerusform>
    <numerusform>%n entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>%n entrée de la conversation ne compte plus.</numerusform>
    <numerusform>%n entrées de la conversation ne comptent plus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>%n entrée de la conversation ne compterait plus.</numerusform>
    <numerusform>%n entrées de la conversation ne compteraient plus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n fichier a un second nom à l’extérieur (lien physique) ; les commandes peuvent le lire mais pas l’écrire.</numerusform>
    <numerusform>%n fichiers ont un second nom à l’extérieur (liens physiques) ; les commandes peuvent les lire mais pas les écrire.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n fichier est trop gros ou illisible et ne peut pas être ramené.</numerusform>
    <numerusform>%n fichiers sont trop gros ou illisibles et ne peuvent pas être ramenés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>%n fichier a été ramené.</numerusform>
    <numerusform>%n fichiers ont été ramenés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Hides them.</source>
   <translation>
    <numerusform>%n message en attente. Les masque.</numerusform>
    <numerusform>%n messages en attente. Les masque.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>%n message en attente. Les affiche.</numerusform>
    <numerusform>%n messages en attente. Les affiche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>%n message attend déjà, et pas plus n’est possible. Envoyez-en ou retirez-en un d’abord.</numerusform>
    <numerusform>%n messages attendent déjà, et pas plus n’est possible. Envoyez-en ou retirez-en un d’abord.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>%n modèle est proposé sur cette machine. Ce que lit l’agent reste ici.</numerusform>
    <numerusform>%n modèles sont proposés sur cette machine. Ce que lit l’agent reste ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>%n en attente  ▴</numerusform>
    <numerusform>%n en attente  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>%n en attente  ▾</numerusform>
    <numerusform>%n en attente  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>%n session a disparu pour de bon.</numerusform>
    <numerusform>%n sessions ont disparu pour de bon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>%n session a un identifiant qui commence par « %1 ». Donnez-en plus.</numerusform>
    <numerusform>%n sessions ont un identifiant qui commence par « %1 ». Donnez-en plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Paddock</source>
   <translation>À &amp;propos de Paddock</translation>
  </message>
  <message>
   <source>&amp;Accept</source>
   <translation>&amp;Accepter</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archiver</translation>
  </message>
  <message>
   <source>&amp;Attach to the Message …</source>
   <translation>&amp;Joindre au message …</translation>
  </message>
  <message>
   <source>&amp;Boundary …</source>
   <translation>&amp;Limite …</translation>
  </message>
  <message>
   <source>&amp;Changes</source>
   <translation>&amp;Modifications</translation>
  </message>
  <message>
   <source>&amp;Close Tab</source>
   <translation>&amp;Fermer l’onglet</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>&amp;Commenter</translation>
  </message>
  <message>
   <source>&amp;Conversation only; the files stay</source>
   <translation>&amp;Conversation seulement ; les fichiers restent</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Copy from the Conversation</source>
   <translation>&amp;Copier depuis la conversation</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Files only; the conversation stays</source>
   <translation>&amp;Fichiers seulement ; la conversation reste</translation>
  </message>
  <message>
   <source>&amp;Find a File …</source>
   <translation>&amp;Chercher un fichier …</translation>
  </message>
  <message>
   <source>&amp;Find in the Conversation …</source>
   <translation>&amp;Chercher dans la conversation …</translation>
  </message>
  <message>
   <source>&amp;Focus: Conversation Alone</source>
   <translation>&amp;Concentration : la conversation seule</translation>
  </message>
  <message>
   <source>&amp;Follow the System</source>
   <translation>&amp;Suivre le système</translation>
  </message>
  <message>
   <source>&amp;Fork</source>
   <translation>&amp;Dupliquer</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;High Contrast, Light</source>
   <translation>Contraste é&amp;levé, clair</translation>
  </message>
  <message>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Keyboard …</source>
   <translation>&amp;Clavier …</translation>
  </message>
  <message>
   <source>&amp;Latest Tab</source>
   <translation>&amp;Dernier onglet</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>&amp;Model …</source>
   <translation>&amp;Modèle …</translation>
  </message>
  <message>
   <source>&amp;New Session</source>
   <translation>&amp;Nouvelle session</translation>
  </message>
  <message>
   <source>&amp;Next Change</source>
   <translation>Modification &amp;suivante</translation>
  </message>
  <message>
   <source>&amp;Next Tab</source>
   <translation>Onglet &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Next That Needs You</source>
   <translation>&amp;Suivante qui vous attend</translation>
  </message>
  <message>
   <source>&amp;Normal Size</source>
   <translation>Taille &amp;normale</translation>
  </message>
  <message>
   <source>&amp;Open Folder …</source>
   <translation>&amp;Ouvrir un dossier …</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>É&amp;pingler</translation>
  </message>
  <message>
   <source>&amp;Pin or Unpin</source>
   <translation>É&amp;pingler ou détacher</translation>
  </message>
  <message>
   <source>&amp;Previous Change</source>
   <translation>Modification &amp;précédente</translation>
  </message>
  <message>
   <source>&amp;Previous Tab</source>
   <translation>Onglet &amp;précédent</translation>
  </message>
  <message>
   <source>&amp;Providers and Keys …</source>
   <translation>&amp;Fournisseurs et clés …</translation>
  </message>
  <message>
   <source>&amp;Queue the Message</source>
   <translation>Mettre le message en &amp;attente</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>&amp;Rejeter</translation>
  </message>
  <message>
   <source>&amp;Rename …</source>
   <translation>&amp;Renommer …</translation>
  </message>
  <message>
   <source>&amp;Reopen Closed Tab</source>
   <translation>&amp;Rouvrir l’onglet fermé</translation>
  </message>
  <message>
   <source>&amp;Review: All Beside It</source>
   <translation>&amp;Relecture : tout à côté</translation>
  </message>
  <message>
   <source>&amp;Rewind to Here …</source>
   <translation>&amp;Rembobiner jusqu’ici …</translation>
  </message>
  <message>
   <source>&amp;Send the Comments</source>
   <translation>&amp;Envoyer les commentaires</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>&amp;Session</translation>
  </message>
  <message>
   <source>&amp;Settings …</source>
   <translation>&amp;Réglages …</translation>
  </message>
  <message>
   <source>&amp;Sign off</source>
   <translation>Ajouter &amp;Signed-off-by</translation>
  </message>
  <message>
   <source>&amp;Start Page</source>
   <translation>Page d’&amp;accueil</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>&amp;Tags …</source>
   <translation>É&amp;tiquettes …</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>&amp;Outils</translation>
  </message>
  <message>
   <source>&amp;Usage and Budgets …</source>
   <translation>&amp;Consommation et budgets …</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>A&amp;ffichage</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>Fe&amp;nêtre</translation>
  </message>
  <message>
   <source>&amp;Worktrees …</source>
   <translation>&amp;Worktrees …</translation>
  </message>
  <message>
   <source>&amp;Wrap Long Lines</source>
   <translation>&amp;Renvoyer les longues lignes à la ligne</translation>
  </message>
  <message>
   <source>(main)</source>
   <translation>(principal)</translation>
  </message>
  <message>
   <source>(no branch)</source>
   <translation>(aucune branche)</translation>
  </message>
  <message>
   <source>+ new</source>
   <translation>+ nouveau</translation>
  </message>
  <message>
   <source>+%L1 −%L2</source>
   <translation>+%L1 −%L2</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other</source>
   <translation>--continue et --resume s’excluent</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other.</source>
   <translation>--continue et --resume s’excluent.</translation>
  </message>
  <message>
   <source>--fork-session needs --continue or --resume, to say what to copy</source>
   <translation>--fork-session a besoin de --continue ou --resume pour dire quoi copier</translation>
  </message>
  <message>
   <source>--resume takes the id of a session. &quot;paddock sessions list&quot; names them.</source>
   <translation>--resume prend l’identifiant d’une session. « paddock sessions list » les donne.</translation>
  </message>
  <message>
   <source>--session-id names a new session; with --continue or --resume it needs --fork-session</source>
   <translation>--session-id nomme une nouvelle session ; avec --continue ou --resume il faut --fork-session</translation>
  </message>
  <message>
   <source>--theme takes system, light, dark, high-contrast-light or high-contrast-dark, not &quot;%1&quot;.</source>
   <translation>--theme prend system, light, dark, high-contrast-light ou high-contrast-dark, pas « %1 ».</translation>
  </message>
  <message>
   <source>/%1 [%2]</source>
   <comment>/rename [the new title]</comment>
   <translation>/%1 [%2]</translation>
  </message>
  <message>
   <source>/%1 can do nothing at the moment.</source>
   <translation>/%1 ne peut rien faire pour l’instant.</translation>
  </message>
  <message>
   <source>/%1 needs more: %2.</source>
   <translation>/%1 a besoin de plus : %2.</translation>
  </message>
  <message>
   <source>0: %1</source>
   <comment>what the value 0 means</comment>
   <translation>0 : %1</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 mois</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 semaines</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 jours</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 jours</translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n blanks&gt;</source>
   <translation>
    <numerusform>&lt;%n espace&gt;</numerusform>
    <numerusform>&lt;%n espaces&gt;</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n empty lines&gt;</source>
   <translation>
    <numerusform>&lt;%n ligne vide&gt;</numerusform>
    <numerusform>&lt;%n lignes vides&gt;</numerusform>
   </translation>
  </message>
  <message>
   <source>A PEM file of authorities to trust beside those of the system. Networks that inspect traffic need it.</source>
   <translation>Un fichier PEM d’autorités à reconnaître en plus de celles du système. Les réseaux qui inspectent le trafic en ont besoin.</translation>
  </message>
  <message>
   <source>A cloud model</source>
   <translation>Un modèle dans le cloud</translation>
  </message>
  <message>
   <source>A coding agent that works inside one folder.</source>
   <translation>Un agent de programmation qui travaille dans un seul dossier.</translation>
  </message>
  <message>
   <source>A command has a loopback of its own and reaches hosts through Paddock only.</source>
   <translation>Une commande a sa propre boucle locale et n’atteint des hôtes que par Paddock.</translation>
  </message>
  <message>
   <source>A command of another window</source>
   <translation>Une commande d’une autre fenêtre</translation>
  </message>
  <message>
   <source>A command of your own runs between turns. Stop this one, or wait for its end.</source>
   <translation>Une commande à vous s’exécute entre les tours. Arrêtez celle-ci ou attendez sa fin.</translation>
  </message>
  <message>
   <source>A command that may change something needs your word.</source>
   <translation>Une commande qui peut modifier quelque chose a besoin de votre accord.</translation>
  </message>
  <message>
   <source>A command was started in namespaces of its own: it sees the workspace and the system's programs, nothing else.</source>
   <translation>Une commande a été lancée dans ses propres espaces de noms : elle voit le dossier de travail et les programmes du système, rien d’autre.</translation>
  </message>
  <message>
   <source>A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the editor that is found.</source>
   <translation>Une commande avec {file} et {line}, telle que : code --goto {file}:{line}. Vide : l’éditeur trouvé.</translation>
  </message>
  <message>
   <source>A command, such as: git push &amp;&amp; rm -r build</source>
   <translation>Une commande, telle que : git push &amp;&amp; rm -r build</translation>
  </message>
  <message>
   <source>A commit needs a message.</source>
   <translation>Un commit a besoin d’un message.</translation>
  </message>
  <message>
   <source>A content cannot be kept for bringing it back: %1.</source>
   <translation>Un contenu ne peut pas être conservé pour être ramené : %1.</translation>
  </message>
  <message>
   <source>A descriptor for %1 could not be made: %2</source>
   <translation>Impossible de créer un descripteur pour %1 : %2</translation>
  </message>
  <message>
   <source>A factor: 1 is the size of all other text.</source>
   <translation>Un facteur : 1 est la taille de tout autre texte.</translation>
  </message>
  <message>
   <source>A fence around a workspace needs the workspace held open.</source>
   <translation>Une clôture autour d’un dossier de travail a besoin qu’il soit tenu ouvert.</translation>
  </message>
  <message>
   <source>A file of settings to use in place of the user's.</source>
   <translation>Un fichier de réglages à utiliser à la place de celui de l’utilisateur.</translation>
  </message>
  <message>
   <source>A folder for temporary files could not be made.</source>
   <translation>Impossible de créer un dossier pour les fichiers temporaires.</translation>
  </message>
  <message>
   <source>A folder that holds other files stands in its place.</source>
   <translation>Un dossier contenant d’autres fichiers se trouve à sa place.</translation>
  </message>
  <message>
   <source>A header of the request to %1 holds a line break or another character that headers may not have. Check the API key and the extra headers.</source>
   <translation>Un en-tête de la requête à %1 contient un saut de ligne ou un autre caractère interdit dans les en-têtes. Vérifiez la clé d’API et les en-têtes supplémentaires.</translation>
  </message>
  <message>
   <source>A hook changed what the model asked for; what is shown is what ran.</source>
   <translation>Un hook a changé ce que le modèle demandait ; ce qui est montré est ce qui s’est exécuté.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has no command.</source>
   <translation>Un hook de %1 dans les réglages n’a pas de commande.</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has the type &quot;%2&quot;. Only &quot;command&quot; is supported.</source>
   <translation>Un hook de %1 dans les réglages a le type « %2 ». Seul « command » est pris en charge.</translation>
  </message>
  <message>
   <source>A host that the command may reach.</source>
   <translation>Un hôte que la commande peut atteindre.</translation>
  </message>
  <message>
   <source>A job bounds processes and memory, not the size of files; never tested.</source>
   <translation>Un job limite processus et mémoire, pas la taille des fichiers ; jamais testé.</translation>
  </message>
  <message>
   <source>A link can name one folder and nothing else; it cannot say what to do.</source>
   <translation>Un lien peut nommer un dossier et rien d’autre ; il ne peut pas dire quoi faire.</translation>
  </message>
  <message>
   <source>A link from outside asks to open the folder %1. Nothing runs there until you ask for it.</source>
   <translation>Un lien venu de l’extérieur demande d’ouvrir le dossier %1. Rien ne s’y exécute tant que vous ne le demandez pas.</translation>
  </message>
  <message>
   <source>A link names its folder from the root on, such as /home/me/project.</source>
   <translation>Un lien nomme son dossier à partir de la racine, comme /home/me/project.</translation>
  </message>
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>Un message peut porter %n image ; les autres ont été omises.</numerusform>
    <numerusform>Un message peut porter %n images ; les autres ont été omises.</numerusform>
   </translation>
  </message>
  <message>
   <source>A model on this machine, at %1.</source>
   <translation>Un modèle sur cette machine, à %1.</translation>
  </message>
  <message>
   <source>A new session needs a folder to work in.</source>
   <translation>Une nouvelle session a besoin d’un dossier où travailler.</translation>
  </message>
  <message>
   <source>A path holds a NUL character.</source>
   <translation>Un chemin contient un caractère NUL.</translation>
  </message>
  <message>
   <source>A path outside %1 was not refused.</source>
   <translation>Un chemin hors de %1 n’a pas été refusé.</translation>
  </message>
  <message>
   <source>A path, such as: ../notes.txt</source>
   <translation>Un chemin, tel que : ../notes.txt</translation>
  </message>
  <message>
   <source>A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.</source>
   <translation>Une image (%1, %L2 octets), contenue dans les exports HTML et JSONL.</translation>
  </message>
  <message>
   <source>A picture of the kind %1, which browsers do not show</source>
   <translation>Une image du type %1, que les navigateurs n’affichent pas</translation>
  </message>
  <message>
   <source>A pipe for a program's output could not be made: %1</source>
   <translation>Impossible de créer un tube pour la sortie d’un programme : %1</translation>
  </message>
  <message>
   <source>A pipe, a socket or a device stands in its place.</source>
   <translation>Un tube, une socket ou un périphérique se trouve à sa place.</translation>
  </message>
  <message>
   <source>A plan to approve</source>
   <translation>Un plan à approuver</translation>
  </message>
  <message>
   <source>A plan waits for your word</source>
   <translation>Un plan attend votre accord</translation>
  </message>
  <message>
   <source>A port for the proxy could not be opened.</source>
   <translation>Impossible d’ouvrir un port pour le proxy.</translation>
  </message>
  <message>
   <source>A question for you</source>
   <translation>Une question pour vous</translation>
  </message>
  <message>
   <source>A recipe of make holds what only running would tell.</source>
   <translation>Une recette de make contient ce que seule l’exécution révélerait.</translation>
  </message>
  <message>
   <source>A request could not be set up: memory is short.</source>
   <translation>Impossible de préparer une requête : la mémoire manque.</translation>
  </message>
  <message>
   <source>A request to %1 could not be started.</source>
   <translation>Impossible de commencer une requête à %1.</translation>
  </message>
  <message>
   <source>A script with no intelligence. Shows how Paddock works, without key or network.</source>
   <translation>Un script sans intelligence. Montre comment Paddock travaille, sans clé ni réseau.</translation>
  </message>
  <message>
   <source>A second start of Paddock will not find this one: %1</source>
   <translation>Un second lancement de Paddock ne trouvera pas celui-ci : %1</translation>
  </message>
  <message>
   <source>A server answers, but it offers no model yet. Load one there and look again.</source>
   <translation>Un serveur répond mais ne propose encore aucun modèle. Chargez-en un et regardez de nouveau.</translation>
  </message>
  <message>
   <source>A session entry cannot be read: its field &quot;%1&quot; is missing or does not hold what it should.</source>
   <translation>Une entrée de session ne peut pas être lue : son champ « %1 » manque ou ne contient pas ce qu’il devrait.</translation>
  </message>
  <message>
   <source>A session is not made without entries, or with one that lacks its id or its time.</source>
   <translation>Une session ne se crée pas sans entrées, ni avec une entrée sans identifiant ou sans heure.</translation>
  </message>
  <message>
   <source>A session is not made without entries.</source>
   <translation>Une session ne se crée pas sans entrées.</translation>
  </message>
  <message>
   <source>A session is still at work. It stops when Paddock ends.</source>
   <translation>Une session est encore au travail. Elle s’arrête quand Paddock se termine.</translation>
  </message>
  <message>
   <source>A session of another agent: %1</source>
   <translation>Une session d’un autre agent : %1</translation>
  </message>
  <message>
   <source>A setting without a name cannot be saved.</source>
   <translation>Un réglage sans nom ne peut pas être enregistré.</translation>
  </message>
  <message>
   <source>A socket to the fence could not be made.</source>
   <translation>Impossible de créer une socket vers la clôture.</translation>
  </message>
  <message>
   <source>A summary used %1.</source>
   <translation>Un résumé a utilisé %1.</translation>
  </message>
  <message>
   <source>A time such as 07:00. Quiet hours may go over midnight.</source>
   <translation>Une heure telle que 07:00. Les heures calmes peuvent passer minuit.</translation>
  </message>
  <message>
   <source>A time such as 22:00. Empty: there are no quiet hours.</source>
   <translation>Une heure telle que 22:00. Vide : pas d’heures calmes.</translation>
  </message>
  <message>
   <source>A tool asks for permission</source>
   <translation>Un outil demande une autorisation</translation>
  </message>
  <message>
   <source>A turn is running. Files can be restored when it has ended.</source>
   <translation>Un tour est en cours. Les fichiers pourront être restaurés à sa fin.</translation>
  </message>
  <message>
   <source>A turn is running; the worktree can be removed when it has ended.</source>
   <translation>Un tour est en cours ; le worktree pourra être supprimé à sa fin.</translation>
  </message>
  <message>
   <source>A turn of this session was interrupted. Go on with it or stop it first.</source>
   <translation>Un tour de cette session a été interrompu. Poursuivez-le ou arrêtez-le d’abord.</translation>
  </message>
  <message>
   <source>A worktree that a session was given is removed from its own session.</source>
   <translation>Un worktree donné à une session se supprime depuis cette session.</translation>
  </message>
  <message>
   <source>Aa</source>
   <comment>match case</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About %L1 tokens before, %L2 after. Nothing is lost from the log.</source>
   <translation>Environ %L1 jetons avant, %L2 après. Rien n’est perdu du journal.</translation>
  </message>
  <message>
   <source>About Paddock</source>
   <translation>À propos de Paddock</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept all</source>
   <translation>Tout accepter</translation>
  </message>
  <message>
   <source>Accept edits</source>
   <translation>Accepter les modifications</translation>
  </message>
  <message>
   <source>Accept the whole file</source>
   <translation>Accepter tout le fichier</translation>
  </message>
  <message>
   <source>Accepted for scripts written for the Claude Code CLI; changes nothing.</source>
   <translation>Accepté pour les scripts écrits pour la CLI de Claude Code ; ne change rien.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Add the hook</source>
   <translation>Ajouter le hook</translation>
  </message>
  <message>
   <source>Add the provider</source>
   <translation>Ajouter le fournisseur</translation>
  </message>
  <message>
   <source>Add the rule</source>
   <translation>Ajouter la règle</translation>
  </message>
  <message>
   <source>Adding up what the sessions used …</source>
   <translation>Addition de ce que les sessions ont consommé …</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address to test</source>
   <translation>Adresse à tester</translation>
  </message>
  <message>
   <source>Adds a Signed-off-by line with your name.</source>
   <translation>Ajoute une ligne Signed-off-by avec votre nom.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>After a tool ran</source>
   <translation>Après l’exécution d’un outil</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>All %1 attempts were contained.</source>
   <translation>Les %1 tentatives ont toutes été contenues.</translation>
  </message>
  <message>
   <source>All %1 attempts were contained; %2 could not be tried.</source>
   <translation>Les %1 tentatives ont toutes été contenues ; %2 n’ont pas pu être essayées.</translation>
  </message>
  <message>
   <source>All sessions are read for the first time; that may take a while.</source>
   <translation>Toutes les sessions sont lues pour la première fois ; cela peut prendre un moment.</translation>
  </message>
  <message>
   <source>All sessions.</source>
   <translation>Toutes les sessions.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Autoriser</translation>
  </message>
  <message>
   <source>Allow and remember</source>
   <translation>Autoriser et retenir</translation>
  </message>
  <message>
   <source>Allow as edited</source>
   <translation>Autoriser tel que modifié</translation>
  </message>
  <message>
   <source>Allow more …</source>
   <translation>Autoriser plus …</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Autoriser une fois</translation>
  </message>
  <message>
   <source>Allow this command to run?</source>
   <translation>Autoriser l’exécution de cette commande ?</translation>
  </message>
  <message>
   <source>Allow this command to run? %1 of its %2 parts ask</source>
   <translation>Autoriser l’exécution de cette commande ? %1 de ses %2 parties demandent</translation>
  </message>
  <message>
   <source>Allow: %1 %2?</source>
   <translation>Autoriser : %1 %2 ?</translation>
  </message>
  <message>
   <source>Allowed %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Autorisé %1 : %2</translation>
  </message>
  <message numerus="yes">
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>Autorisé (%Ln)</numerusform>
    <numerusform>Autorisés (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Allowed by %1</source>
   <translation>Autorisé par %1</translation>
  </message>
  <message>
   <source>Allowed for longer (%1): %2</source>
   <translation>Autorisé plus longtemps (%1) : %2</translation>
  </message>
  <message>
   <source>Allowed without a question</source>
   <translation>Autorisé sans question</translation>
  </message>
  <message>
   <source>Allows %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>Autorise %1 : %2</translation>
  </message>
  <message>
   <source>Also tells when a session that is not in view has finished.</source>
   <translation>Signale aussi quand une session hors de vue a terminé.</translation>
  </message>
  <message>
   <source>Always asked</source>
   <translation>Demande toujours</translation>
  </message>
  <message>
   <source>Among the names that are listed</source>
   <translation>Parmi les noms listés</translation>
  </message>
  <message>
   <source>An address, such as: https://example.org/</source>
   <translation>Une adresse, telle que : https://example.org/</translation>
  </message>
  <message>
   <source>An answer that was cut used %1.</source>
   <translation>Une réponse coupée a utilisé %1.</translation>
  </message>
  <message>
   <source>An entry that only a newer Paddock can show.</source>
   <translation>Une entrée que seul un Paddock plus récent peut afficher.</translation>
  </message>
  <message>
   <source>An entry without an id or a time cannot be kept in a session.</source>
   <translation>Une entrée sans identifiant ou sans heure ne peut pas être conservée dans une session.</translation>
  </message>
  <message>
   <source>An index hides a command in &quot;%1&quot;.</source>
   <translation>Un indice cache une commande dans « %1 ».</translation>
  </message>
  <message>
   <source>And something else …</source>
   <translation>Et autre chose …</translation>
  </message>
  <message>
   <source>Another Paddock runs and does not answer. This one starts on its own.</source>
   <translation>Un autre Paddock tourne et ne répond pas. Celui-ci démarre seul.</translation>
  </message>
  <message>
   <source>Another git process works in the repository, or one ended badly and left its lock.</source>
   <translation>Un autre processus git travaille dans le dépôt, ou l’un d’eux s’est mal terminé en laissant son verrou.</translation>
  </message>
  <message>
   <source>Another program changed the session file %1 while the session was open. Open the session again.</source>
   <translation>Un autre programme a modifié le fichier de session %1 pendant que la session était ouverte. Rouvrez la session.</translation>
  </message>
  <message>
   <source>Another provider</source>
   <translation>Un autre fournisseur</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Answer at least one of the questions, or decline them.</source>
   <translation>Répondez à au moins une des questions, ou refusez.</translation>
  </message>
  <message>
   <source>Answer: %1</source>
   <translation>Réponse : %1</translation>
  </message>
  <message>
   <source>Answers for each prompt</source>
   <translation>Réponses par demande</translation>
  </message>
  <message>
   <source>Anthropic's Messages</source>
   <translation>Messages d’Anthropic</translation>
  </message>
  <message>
   <source>Any server that speaks as OpenAI's does. Its protocol and its key are set once it is there.</source>
   <translation>Tout serveur qui parle comme celui d’OpenAI. Son protocole et sa clé se règlent une fois qu’il est ajouté.</translation>
  </message>
  <message>
   <source>AppArmor does not restrict namespaces here, so no profile is needed.</source>
   <translation>AppArmor ne restreint pas les espaces de noms ici, aucun profil n’est donc nécessaire.</translation>
  </message>
  <message>
   <source>AppArmor keeps programs of ordinary users from making namespaces here; the profile paddock-fence that comes with Paddock lets its launcher through.</source>
   <translation>AppArmor empêche ici les programmes des utilisateurs ordinaires de créer des espaces de noms ; le profil paddock-fence fourni avec Paddock laisse passer son lanceur.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here, and %1, which lets Paddock's launcher through, is not installed.</source>
   <translation>AppArmor restreint les espaces de noms ici, et %1, qui laisse passer le lanceur de Paddock, n’est pas installé.</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here; %1 is installed, and the launcher gets them.</source>
   <translation>AppArmor restreint les espaces de noms ici ; %1 est installé, et le lanceur les obtient.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <source>Approve as edited</source>
   <translation>Approuver tel que modifié</translation>
  </message>
  <message>
   <source>Approve, accept edits</source>
   <translation>Approuver, accepter les modifications</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archives</translation>
  </message>
  <message>
   <source>Archived.</source>
   <translation>Archivé.</translation>
  </message>
  <message>
   <source>Are removed</source>
   <translation>Sont supprimés</translation>
  </message>
  <message>
   <source>As in a kitchen or a clinic.</source>
   <translation>Comme en cuisine ou dans un cabinet.</translation>
  </message>
  <message>
   <source>As on a thermometer at a wall.</source>
   <translation>Comme sur un thermomètre mural.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask before anything changes</source>
   <translation>Demander avant tout changement</translation>
  </message>
  <message>
   <source>Ask before changes</source>
   <translation>Demander avant les modifications</translation>
  </message>
  <message>
   <source>Ask for every command</source>
   <translation>Demander pour chaque commande</translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>Demandé (%Ln)</numerusform>
    <numerusform>Demandés (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked to keep in mind: %1</source>
   <translation>À garder en mémoire : %1</translation>
  </message>
  <message>
   <source>Asks because of %1</source>
   <translation>Demande à cause de %1</translation>
  </message>
  <message>
   <source>Asks for one short answer, which costs next to nothing.</source>
   <translation>Demande une courte réponse, qui ne coûte presque rien.</translation>
  </message>
  <message>
   <source>Asks for one short answer.</source>
   <translation>Demande une courte réponse.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and its server for the size of its context.</source>
   <translation>Lui demande un appel d’outil, et à son serveur la taille de son contexte.</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and the server for its context.</source>
   <translation>Lui demande un appel d’outil, et au serveur son contexte.</translation>
  </message>
  <message>
   <source>Asks you something</source>
   <translation>Vous demande quelque chose</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>Au travail</translation>
  </message>
  <message>
   <source>Attach shared memory of a process outside</source>
   <translation>Attacher la mémoire partagée d’un processus extérieur</translation>
  </message>
  <message>
   <source>Attach to the Message</source>
   <translation>Joindre au message</translation>
  </message>
  <message>
   <source>Attach …</source>
   <translation>Joindre …</translation>
  </message>
  <message>
   <source>Attempts of the self-test</source>
   <translation>Tentatives de l’autotest</translation>
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
   <translation>Retour à la &amp;session</translation>
  </message>
  <message>
   <source>Before a tool runs</source>
   <translation>Avant l’exécution d’un outil</translation>
  </message>
  <message>
   <source>Before the first prompt</source>
   <translation>Avant la première demande</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Begin a new session in this folder</source>
   <translation>Commencer une nouvelle session dans ce dossier</translation>
  </message>
  <message>
   <source>Boundaries and deny rules hold all the same.</source>
   <translation>Les limites et les règles d’interdiction valent quand même.</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>Limite</translation>
  </message>
  <message>
   <source>Boundary of %1</source>
   <translation>Limite de %1</translation>
  </message>
  <message>
   <source>Boundary: %1</source>
   <translation>Limite : %1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Branche</translation>
  </message>
  <message>
   <source>Branch: %1</source>
   <translation>Branche : %1</translation>
  </message>
  <message>
   <source>Bring a file from outside in by a hard link</source>
   <translation>Faire entrer un fichier extérieur par un lien physique</translation>
  </message>
  <message>
   <source>Bring back files only.</source>
   <translation>Ramener les fichiers seulement.</translation>
  </message>
  <message>
   <source>Bring back what was &amp;before this message:</source>
   <translation>Ramener ce qui était &amp;avant ce message :</translation>
  </message>
  <message>
   <source>Bring files or the conversation back</source>
   <translation>Ramener des fichiers ou la conversation</translation>
  </message>
  <message>
   <source>Brought back from the archive.</source>
   <translation>Sorti des archives.</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget nearly used</source>
   <translation>Budget presque épuisé</translation>
  </message>
  <message>
   <source>Budget used up</source>
   <translation>Budget épuisé</translation>
  </message>
  <message>
   <source>Built in; nobody set it.</source>
   <translation>Intégré ; personne ne l’a réglé.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By day</source>
   <translation>Par jour</translation>
  </message>
  <message>
   <source>By folder</source>
   <translation>Par dossier</translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>D’après ses seuls outils, il aurait vu %1 appel passé sur %Ln (%2). La commande n’a pas été exécutée.</numerusform>
    <numerusform>D’après ses seuls outils, il aurait vu %1 appels passés sur %Ln (%2). La commande n’a pas été exécutée.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>D’après ses seuls outils, il n’aurait pas vu le %Ln appel passé. La commande n’a pas été exécutée.</numerusform>
    <numerusform>D’après ses seuls outils, il n’aurait vu aucun des %Ln appels passés. La commande n’a pas été exécutée.</numerusform>
   </translation>
  </message>
  <message>
   <source>By model</source>
   <translation>Par modèle</translation>
  </message>
  <message>
   <source>By title, folder, tag or model. Enter searches in the text of all sessions.</source>
   <translation>Par titre, dossier, étiquette ou modèle. Entrée cherche dans le texte de toutes les sessions.</translation>
  </message>
  <message>
   <source>C&amp;ommit …</source>
   <translation>C&amp;ommit …</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>MODIFIÉ</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>Cache lu</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>Cache écrit</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>Appel</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Appels</translation>
  </message>
  <message>
   <source>Calls that match one of these rules happen without a question, inside the boundary.</source>
   <translation>Les appels qui correspondent à l’une de ces règles se font sans question, dans la limite.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules never happen, whatever allows them.</source>
   <translation>Les appels qui correspondent à l’une de ces règles ne se font jamais, quoi que ce soit qui les autorise.</translation>
  </message>
  <message>
   <source>Calls that match one of these rules wait for a person, whatever allows them.</source>
   <translation>Les appels qui correspondent à l’une de ces règles attendent une personne, quoi que ce soit qui les autorise.</translation>
  </message>
  <message>
   <source>Carry out this plan?</source>
   <translation>Exécuter ce plan ?</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <source>Certificate authorities</source>
   <translation>Autorités de certification</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities and those in %1.</source>
   <translation>Les certificats sont vérifiés avec les autorités du système et celles de %1.</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities.</source>
   <translation>Les certificats sont vérifiés avec les autorités du système.</translation>
  </message>
  <message>
   <source>Change Keys</source>
   <translation>Changer les touches</translation>
  </message>
  <message>
   <source>Change how much is asked</source>
   <translation>Changer ce qui est demandé</translation>
  </message>
  <message>
   <source>Change settings of the kernel</source>
   <translation>Changer des réglages du noyau</translation>
  </message>
  <message>
   <source>Change the model</source>
   <translation>Changer de modèle</translation>
  </message>
  <message>
   <source>Change the repository's git configuration</source>
   <translation>Changer la configuration git du dépôt</translation>
  </message>
  <message>
   <source>Change the root folder</source>
   <translation>Changer le dossier racine</translation>
  </message>
  <message>
   <source>Change who may read a file outside the workspace</source>
   <translation>Changer qui peut lire un fichier hors du dossier de travail</translation>
  </message>
  <message>
   <source>Changed by others</source>
   <translation>Modifié par d’autres</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Changes Si&amp;de by Side</source>
   <translation>Modifications &amp;côte à côte</translation>
  </message>
  <message>
   <source>Changes cannot be taken back: checkpoints are switched off in the settings.</source>
   <translation>Les modifications ne peuvent pas être annulées : les points de contrôle sont désactivés dans les réglages.</translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>Modifications dans %Ln fichier, par vous</numerusform>
    <numerusform>Modifications dans %Ln fichiers, par vous</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Modifications depuis</translation>
  </message>
  <message>
   <source>Changes: %1</source>
   <translation>Modifications : %1</translation>
  </message>
  <message>
   <source>Changing a file needs your word.</source>
   <translation>Modifier un fichier a besoin de votre accord.</translation>
  </message>
  <message>
   <source>Chart of what was used; the same numbers are in the table below</source>
   <translation>Graphique de la consommation ; les mêmes nombres sont dans le tableau ci-dessous</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Vérification …</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Point de contrôle</translation>
  </message>
  <message>
   <source>Checkpoints are switched off for this session from its next opening on.</source>
   <translation>Les points de contrôle sont désactivés pour cette session à partir de sa prochaine ouverture.</translation>
  </message>
  <message>
   <source>Checkpoints are switched on for this session from its next opening on.</source>
   <translation>Les points de contrôle sont activés pour cette session à partir de sa prochaine ouverture.</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>Choisir un dossier …</translation>
  </message>
  <message>
   <source>Choose a message.</source>
   <translation>Choisissez un message.</translation>
  </message>
  <message>
   <source>Choose an action above to give it other keys.</source>
   <translation>Choisissez une action ci-dessus pour lui donner d’autres touches.</translation>
  </message>
  <message>
   <source>Choose the folder to work in</source>
   <translation>Choisissez le dossier où travailler</translation>
  </message>
  <message>
   <source>Choose the model that shall work in %1, then the folder again.</source>
   <translation>Choisissez le modèle qui doit travailler dans %1, puis de nouveau le dossier.</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Code for %1 hides what it does.</source>
   <translation>Le code pour %1 cache ce qu’il fait.</translation>
  </message>
  <message>
   <source>Code for %1 names &quot;%2&quot;, outside the workspace.</source>
   <translation>Le code pour %1 nomme « %2 », hors du dossier de travail.</translation>
  </message>
  <message>
   <source>Code for %1 reaches the network.</source>
   <translation>Le code pour %1 accède au réseau.</translation>
  </message>
  <message>
   <source>Code for %1 runs a command: %2</source>
   <translation>Le code pour %1 exécute une commande : %2</translation>
  </message>
  <message>
   <source>Code for %1 runs other programs.</source>
   <translation>Le code pour %1 exécute d’autres programmes.</translation>
  </message>
  <message>
   <source>Come back</source>
   <translation>Reviennent</translation>
  </message>
  <message>
   <source>Comma-separated values (*.csv)</source>
   <translation>Valeurs séparées par des virgules (*.csv)</translation>
  </message>
  <message>
   <source>Comma-separated values.</source>
   <translation>Valeurs séparées par des virgules.</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Command &amp;Palette …</source>
   <translation>&amp;Palette de commandes …</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Palette de commandes</translation>
  </message>
  <message>
   <source>Command, path or address</source>
   <translation>Commande, chemin ou adresse</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Commands are nested in commands too deep to follow.</source>
   <translation>Des commandes sont imbriquées trop profondément pour être suivies.</translation>
  </message>
  <message>
   <source>Commands are read by two readers, and the second one is missing here: install the package shfmt.</source>
   <translation>Les commandes sont lues par deux lecteurs, et le second manque ici : installez le paquet shfmt.</translation>
  </message>
  <message>
   <source>Commands are wrapped in commands too deep to follow.</source>
   <translation>Des commandes sont emballées trop profondément pour être suivies.</translation>
  </message>
  <message>
   <source>Commands ask first and run behind Landlock and the system call filter. That does not hold changes of protected names inside the workspace, nor of the modes of your files outside, nor what a command leaves running.</source>
   <translation>Les commandes demandent d’abord et s’exécutent derrière Landlock et le filtre d’appels système. Cela n’empêche ni les changements de noms protégés dans le dossier de travail, ni ceux des droits de vos fichiers à l’extérieur, ni ce qu’une commande laisse tourner.</translation>
  </message>
  <message>
   <source>Commands ask first, because the walls that they need do not all stand. %1</source>
   <translation>Les commandes demandent d’abord, car les murs dont elles ont besoin ne sont pas tous debout. %1</translation>
  </message>
  <message>
   <source>Commands ask: no fence</source>
   <translation>Les commandes demandent : pas de clôture</translation>
  </message>
  <message>
   <source>Commands cannot be given a view of their own here: %1</source>
   <translation>Les commandes ne peuvent pas avoir ici leur propre vue : %1</translation>
  </message>
  <message>
   <source>Commands get no network at all here; local test servers do not work.</source>
   <translation>Les commandes n’ont ici aucun réseau ; les serveurs de test locaux ne fonctionnent pas.</translation>
  </message>
  <message>
   <source>Commands have no network.</source>
   <translation>Les commandes n’ont pas de réseau.</translation>
  </message>
  <message>
   <source>Commands have the whole fence. Only Paddock's own readers run behind these two walls alone.</source>
   <translation>Les commandes ont toute la clôture. Seuls les lecteurs de Paddock tournent derrière ces deux murs seulement.</translation>
  </message>
  <message>
   <source>Commands may connect to these hosts and to no other.</source>
   <translation>Les commandes peuvent se connecter à ces hôtes et à aucun autre.</translation>
  </message>
  <message>
   <source>Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.</source>
   <translation>Les commandes ne peuvent pas se connecter à %1 : il ne figure pas dans le réglage sandbox.allowedHosts.</translation>
  </message>
  <message>
   <source>Commands run behind walls of the kernel and reach nothing outside of the folder but what the boundary page names. %1</source>
   <translation>Les commandes s’exécutent derrière des murs du noyau et n’atteignent hors du dossier que ce que nomme la page « Limite ». %1</translation>
  </message>
  <message>
   <source>Commands would have the network of this machine.</source>
   <translation>Les commandes auraient le réseau de cette machine.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Comment on %1</source>
   <translation>Commentaire sur %1</translation>
  </message>
  <message>
   <source>Comment on line %L1 of %2</source>
   <translation>Commentaire sur la ligne %L1 de %2</translation>
  </message>
  <message>
   <source>Comment on the whole file</source>
   <translation>Commentaire sur tout le fichier</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>Faire le commit</translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>Commit de %Ln fichier</numerusform>
    <numerusform>Commit de %Ln fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Commit changed files</source>
   <translation>Faire un commit des fichiers modifiés</translation>
  </message>
  <message>
   <source>Commit …</source>
   <translation>Commit …</translation>
  </message>
  <message>
   <source>Committing. Hooks of the repository may take a while …</source>
   <translation>Commit en cours. Les hooks du dépôt peuvent prendre un moment …</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Raccourcir</translation>
  </message>
  <message>
   <source>Compact now</source>
   <translation>Raccourcir maintenant</translation>
  </message>
  <message>
   <source>Compacting …</source>
   <translation>Raccourcissement …</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Complétions</translation>
  </message>
  <message>
   <source>Connect to D-Bus, the display, SSH and GnuPG agents or container engines</source>
   <translation>Se connecter à D-Bus, à l’affichage, aux agents SSH et GnuPG ou aux moteurs de conteneurs</translation>
  </message>
  <message>
   <source>Connect to a local server of this machine</source>
   <translation>Se connecter à un serveur local de cette machine</translation>
  </message>
  <message>
   <source>Connect to a socket file outside the workspace</source>
   <translation>Se connecter à un fichier socket hors du dossier de travail</translation>
  </message>
  <message>
   <source>Connect to an abstract socket of this machine</source>
   <translation>Se connecter à une socket abstraite de cette machine</translation>
  </message>
  <message>
   <source>Contained</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>Content of %1</source>
   <translation>Contenu de %1</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Continues the session %1 of %2.</source>
   <translation>Continue la session %1 de %2.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy &amp;Link</source>
   <translation>Copier le &amp;lien</translation>
  </message>
  <message>
   <source>Copy C&amp;ommand</source>
   <translation>Copier la c&amp;ommande</translation>
  </message>
  <message>
   <source>Copy This &amp;Block</source>
   <translation>Copier ce &amp;bloc</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copier en &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy the lines</source>
   <translation>Copier les lignes</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <source>Copy the whole path</source>
   <translation>Copier le chemin complet</translation>
  </message>
  <message>
   <source>Correct the command, then allow it as it stands. It is judged anew.</source>
   <translation>Corrigez la commande, puis autorisez-la telle quelle. Elle est jugée de nouveau.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Cost and Budgets</source>
   <translation>Coûts et budgets</translation>
  </message>
  <message>
   <source>Cost unknown</source>
   <translation>Coût inconnu</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>Coût : %1</translation>
  </message>
  <message>
   <source>Cost: %1. Most of the budget is used.</source>
   <translation>Coût : %1. L’essentiel du budget est dépensé.</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Escape. It is sent together with the others.</source>
   <translation>Ctrl+Entrée ou Échap. Il est envoyé avec les autres.</translation>
  </message>
  <message>
   <source>Ctrl+Enter sends, Enter starts a new line</source>
   <translation>Ctrl+Entrée envoie, Entrée commence une nouvelle ligne</translation>
  </message>
  <message>
   <source>DELETED</source>
   <translation>SUPPRIMÉ</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Debuggers work inside the fence</source>
   <translation>Les débogueurs fonctionnent dans la clôture</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Décidé par</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete a file outside the workspace</source>
   <translation>Supprimer un fichier hors du dossier de travail</translation>
  </message>
  <message>
   <source>Deleted sessions stay for</source>
   <translation>Les sessions supprimées restent</translation>
  </message>
  <message>
   <source>Denied by %1</source>
   <translation>Refusé par %1</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Refuser</translation>
  </message>
  <message>
   <source>Deny with note …</source>
   <translation>Refuser avec une note …</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Do Not Open</source>
   <translation>Ne pas ouvrir</translation>
  </message>
  <message>
   <source>Do it without being asked.</source>
   <translation>Le faire sans demander.</translation>
  </message>
  <message>
   <source>Do it? [y/N] </source>
   <translation>Le faire ? [y/N] </translation>
  </message>
  <message>
   <source>Do not answer</source>
   <translation>Ne pas répondre</translation>
  </message>
  <message>
   <source>Do not open</source>
   <translation>Ne pas ouvrir</translation>
  </message>
  <message>
   <source>Do not wrap</source>
   <translation>Ne pas renvoyer à la ligne</translation>
  </message>
  <message>
   <source>Do the task without a window, print the answer and exit.</source>
   <translation>Faire la tâche sans fenêtre, afficher la réponse et quitter.</translation>
  </message>
  <message>
   <source>Do you trust what this folder brings?</source>
   <translation>Approuvez-vous ce que ce dossier apporte ?</translation>
  </message>
  <message>
   <source>Does not work (%1): %2</source>
   <translation>Ne fonctionne pas (%1) : %2</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done in %1</source>
   <translation>Terminé en %1</translation>
  </message>
  <message>
   <source>ESCAPED</source>
   <translation>ÉCHAPPÉ</translation>
  </message>
  <message>
   <source>ESCAPED: %1</source>
   <translation>ÉCHAPPÉ : %1</translation>
  </message>
  <message>
   <source>Each command asks</source>
   <translation>Chaque commande demande</translation>
  </message>
  <message>
   <source>Each item of %1 in the settings must be an object with a text &quot;matcher&quot; and a list &quot;hooks&quot;.</source>
   <translation>Chaque élément de %1 dans les réglages doit être un objet avec un texte « matcher » et une liste « hooks ».</translation>
  </message>
  <message>
   <source>Each question needs an answer first.</source>
   <translation>Chaque question a d’abord besoin d’une réponse.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus ancien</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit a file</source>
   <translation>Modifier un fichier</translation>
  </message>
  <message>
   <source>Edit files of the folder, ask for the rest</source>
   <translation>Modifier les fichiers du dossier, demander le reste</translation>
  </message>
  <message>
   <source>Edit the plan</source>
   <translation>Modifier le plan</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>Modifier …</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Éditeur</translation>
  </message>
  <message>
   <source>Edits inside the workspace are accepted in this mode.</source>
   <translation>Dans ce mode, les modifications dans le dossier de travail sont acceptées.</translation>
  </message>
  <message>
   <source>Edit|Write, or a regular expression; empty: every tool</source>
   <translation>Edit|Write, ou une expression régulière ; vide : tout outil</translation>
  </message>
  <message>
   <source>End turn</source>
   <translation>Terminer le tour</translation>
  </message>
  <message>
   <source>Enforced</source>
   <translation>Appliqué</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Enter namespaces of the machine</source>
   <translation>Entrer dans des espaces de noms de la machine</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter starts a new line</source>
   <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
  </message>
  <message>
   <source>Entry %1</source>
   <translation>Entrée %1</translation>
  </message>
  <message>
   <source>Entry %1 cannot be read: %2</source>
   <translation>L’entrée %1 ne peut pas être lue : %2</translation>
  </message>
  <message>
   <source>Entry %1 does not follow on what stands before it: lines were changed, removed, moved or put in between.</source>
   <translation>L’entrée %1 ne fait pas suite à ce qui la précède : des lignes ont été modifiées, retirées, déplacées ou intercalées.</translation>
  </message>
  <message>
   <source>Entry %1 is no message of a person. &quot;paddock rewind --list&quot; shows which there are.</source>
   <translation>L’entrée %1 n’est pas un message d’une personne. « paddock rewind --list » montre lesquelles existent.</translation>
  </message>
  <message>
   <source>Entry %1 is not pinned.</source>
   <translation>L’entrée %1 n’est pas épinglée.</translation>
  </message>
  <message>
   <source>Entry %1 is nothing that the model reads. Messages and results can be pinned.</source>
   <translation>L’entrée %1 n’est rien que le modèle lise. Messages et résultats peuvent être épinglés.</translation>
  </message>
  <message>
   <source>Entry %1 is pinned already.</source>
   <translation>L’entrée %1 est déjà épinglée.</translation>
  </message>
  <message>
   <source>Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.</source>
   <translation>Il manque à l’entrée %1 l’empreinte qu’ont les entrées précédentes : autre chose que Paddock l’a écrite.</translation>
  </message>
  <message>
   <source>Entry %1 of this session could not be read (%2) The session goes on from the entries before it; that entry and all after it are kept in %3.</source>
   <translation>L’entrée %1 de cette session n’a pas pu être lue (%2) La session continue à partir des entrées précédentes ; cette entrée et toutes les suivantes sont conservées dans %3.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>L’entrée %1 a été modifiée après avoir été écrite.</translation>
  </message>
  <message>
   <source>Entry %L1 may be shortened again.</source>
   <translation>L’entrée %L1 peut de nouveau être raccourcie.</translation>
  </message>
  <message>
   <source>Entry %L1 stays in what the model reads.</source>
   <translation>L’entrée %L1 reste dans ce que lit le modèle.</translation>
  </message>
  <message>
   <source>Error: %1</source>
   <translation>Erreur : %1</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Erreurs</translation>
  </message>
  <message>
   <source>Esc stops</source>
   <translation>Échap arrête</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything stays as it was.</source>
   <translation>Tout reste comme c’était.</translation>
  </message>
  <message>
   <source>Exactly these rules are kept. Narrow them, or add one on a line of its own.</source>
   <translation>Exactement ces règles sont conservées. Resserrez-les, ou ajoutez-en une sur sa propre ligne.</translation>
  </message>
  <message>
   <source>Exactness</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Exchange the root file system</source>
   <translation>Échanger le système de fichiers racine</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export as &amp;HTML …</source>
   <translation>Exporter en &amp;HTML …</translation>
  </message>
  <message>
   <source>Export as &amp;JSON Lines …</source>
   <translation>Exporter en lignes &amp;JSON …</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown …</source>
   <translation>Exporter en &amp;Markdown …</translation>
  </message>
  <message>
   <source>Export as CSV …</source>
   <translation>Exporter en CSV …</translation>
  </message>
  <message>
   <source>Export session</source>
   <translation>Exporter la session</translation>
  </message>
  <message>
   <source>Export what was used</source>
   <translation>Exporter la consommation</translation>
  </message>
  <message>
   <source>F&amp;ull Screen</source>
   <translation>Plein écr&amp;an</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>DOSSIER</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Fence leaks</source>
   <translation>La clôture fuit</translation>
  </message>
  <message>
   <source>Fenced</source>
   <translation>Clôturé</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Fetch %1</source>
   <translation>Télécharger %1</translation>
  </message>
  <message>
   <source>Fetch an address</source>
   <translation>Télécharger une adresse</translation>
  </message>
  <message>
   <source>Fetches: %1</source>
   <translation>Télécharge : %1</translation>
  </message>
  <message>
   <source>Fetching from the network needs your word.</source>
   <translation>Télécharger du réseau a besoin de votre accord.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files &amp;and conversation</source>
   <translation>Fichiers &amp;et conversation</translation>
  </message>
  <message>
   <source>Files and folders, one in each line, absolute or beginning with ~/.</source>
   <translation>Fichiers et dossiers, un par ligne, absolus ou commençant par ~/.</translation>
  </message>
  <message>
   <source>Files brought back</source>
   <translation>Fichiers ramenés</translation>
  </message>
  <message>
   <source>Files cannot be brought back: checkpoints are switched off in the settings.</source>
   <translation>Les fichiers ne peuvent pas être ramenés : les points de contrôle sont désactivés dans les réglages.</translation>
  </message>
  <message>
   <source>Files changed</source>
   <translation>Fichiers modifiés</translation>
  </message>
  <message>
   <source>Files of the commit</source>
   <translation>Fichiers du commit</translation>
  </message>
  <message>
   <source>Filter sessions</source>
   <translation>Filtrer les sessions</translation>
  </message>
  <message>
   <source>Filter the rulings</source>
   <translation>Filtrer les décisions</translation>
  </message>
  <message>
   <source>Filter: denied, a rule, a path …</source>
   <translation>Filtre : refusé, une règle, un chemin …</translation>
  </message>
  <message>
   <source>Find &amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>Find &amp;Previous</source>
   <translation>&amp;Précédent</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>Chercher un fichier</translation>
  </message>
  <message>
   <source>Find a file by some of its letters</source>
   <translation>Chercher un fichier par quelques-unes de ses lettres</translation>
  </message>
  <message>
   <source>Find a route to the Internet past the proxy</source>
   <translation>Trouver une route vers Internet en contournant le proxy</translation>
  </message>
  <message>
   <source>Find an action or keys</source>
   <translation>Chercher une action ou des touches</translation>
  </message>
  <message>
   <source>Find files</source>
   <translation>Chercher des fichiers</translation>
  </message>
  <message>
   <source>Find in the conversation</source>
   <translation>Chercher dans la conversation</translation>
  </message>
  <message>
   <source>Find secrets in the environment</source>
   <translation>Trouver des secrets dans l’environnement</translation>
  </message>
  <message>
   <source>Find secrets in the environment of parent processes</source>
   <translation>Trouver des secrets dans l’environnement des processus parents</translation>
  </message>
  <message>
   <source>Find the machine's files through /proc</source>
   <translation>Trouver les fichiers de la machine par /proc</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>Tout replier</translation>
  </message>
  <message>
   <source>Fold all files</source>
   <translation>Replier tous les fichiers</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder %1</source>
   <translation>Dossier %1</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>Dossier : %1</translation>
  </message>
  <message>
   <source>Folders that were open lately</source>
   <translation>Dossiers ouverts récemment</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Suivre</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For a turn, this session, this folder or everywhere, by rules that you see first.</source>
   <translation>Pour un tour, cette session, ce dossier ou partout, par des règles que vous voyez d’abord.</translation>
  </message>
  <message>
   <source>For all files of Paddock's own log together; the oldest go first.</source>
   <translation>Pour tous les fichiers du journal de Paddock ensemble ; les plus anciens partent d’abord.</translation>
  </message>
  <message>
   <source>For all folders</source>
   <translation>Pour tous les dossiers</translation>
  </message>
  <message>
   <source>For all folders together; the oldest go first.</source>
   <translation>Pour tous les dossiers ensemble ; les plus anciens partent d’abord.</translation>
  </message>
  <message>
   <source>For real work, choose a model: one with a key, or one on this machine.</source>
   <translation>Pour un vrai travail, choisissez un modèle : avec une clé, ou sur cette machine.</translation>
  </message>
  <message>
   <source>For the folder %1</source>
   <translation>Pour le dossier %1</translation>
  </message>
  <message>
   <source>For what it is set</source>
   <translation>Ce que cela concerne</translation>
  </message>
  <message>
   <source>For&amp;k from Here …</source>
   <translation>D&amp;upliquer à partir d’ici …</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Copie</translation>
  </message>
  <message>
   <source>Fork into Paddock</source>
   <translation>Dupliquer dans Paddock</translation>
  </message>
  <message>
   <source>Forked from</source>
   <translation>Dupliquée de</translation>
  </message>
  <message>
   <source>Forked from session %1 after its entry %L2.</source>
   <translation>Dupliquée de la session %1 après son entrée %L2.</translation>
  </message>
  <message>
   <source>Found here: %1. What the agent reads stays on this machine.</source>
   <translation>Trouvé ici : %1. Ce que lit l’agent reste sur cette machine.</translation>
  </message>
  <message>
   <source>Free: a script</source>
   <translation>Gratuit : un script</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From %1 tokens on the conversation is compacted by itself. The settings say from where.</source>
   <translation>À partir de %1 jetons, la conversation est raccourcie d’elle-même. Les réglages disent à partir d’où.</translation>
  </message>
  <message>
   <source>From %1, which is stronger than your settings.</source>
   <translation>De %1, plus fort que vos réglages.</translation>
  </message>
  <message>
   <source>From %1.</source>
   <translation>De %1.</translation>
  </message>
  <message>
   <source>From here on the mode is: %1.</source>
   <translation>À partir d’ici, le mode est : %1.</translation>
  </message>
  <message>
   <source>From here on the model is %1.</source>
   <translation>À partir d’ici, le modèle est %1.</translation>
  </message>
  <message>
   <source>From your settings of this desktop.</source>
   <translation>De vos réglages de ce bureau.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Get earlier content</source>
   <translation>Reprennent un contenu antérieur</translation>
  </message>
  <message>
   <source>Give it a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>Donnez-lui un nom fait de minuscules, de chiffres, de « - » et de « _ ».</translation>
  </message>
  <message>
   <source>Give this session another title</source>
   <translation>Donner un autre titre à cette session</translation>
  </message>
  <message>
   <source>Go back in the conversation</source>
   <translation>Revenir en arrière dans la conversation</translation>
  </message>
  <message>
   <source>Go on in a copy of this session</source>
   <translation>Continuer dans une copie de cette session</translation>
  </message>
  <message>
   <source>Go on with the newest session of this directory.</source>
   <translation>Continuer la session la plus récente de ce répertoire.</translation>
  </message>
  <message>
   <source>Go on with the session of this id.</source>
   <translation>Continuer la session de cet identifiant.</translation>
  </message>
  <message>
   <source>Go to the &amp;Conversation</source>
   <translation>Aller à la &amp;conversation</translation>
  </message>
  <message>
   <source>Go to the &amp;End</source>
   <translation>Aller à la &amp;fin</translation>
  </message>
  <message>
   <source>Go to the &amp;Message Field</source>
   <translation>Aller au champ de &amp;message</translation>
  </message>
  <message>
   <source>Go to the &amp;Question</source>
   <translation>Aller à la &amp;question</translation>
  </message>
  <message>
   <source>Goes to the newest command, and stays at the end of what it prints.</source>
   <translation>Va à la commande la plus récente et reste à la fin de ce qu’elle affiche.</translation>
  </message>
  <message>
   <source>Good (%1): %2</source>
   <comment>what was tried: what was found</comment>
   <translation>Bon (%1) : %2</translation>
  </message>
  <message>
   <source>HTML …</source>
   <translation>HTML …</translation>
  </message>
  <message>
   <source>Have or gain rights of the administrator</source>
   <translation>Avoir ou obtenir les droits de l’administrateur</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hide the change</source>
   <translation>Masquer la modification</translation>
  </message>
  <message>
   <source>Hide the file</source>
   <translation>Masquer le fichier</translation>
  </message>
  <message>
   <source>High &amp;Contrast, Dark</source>
   <translation>&amp;Contraste élevé, sombre</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Contraste élevé, sombre</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Contraste élevé, clair</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Hold up the kernel with page faults</source>
   <translation>Retenir le noyau par des défauts de page</translation>
  </message>
  <message>
   <source>Holds characters that cannot be seen: %1</source>
   <translation>Contient des caractères invisibles : %1</translation>
  </message>
  <message>
   <source>Holds too: %1</source>
   <translation>Vaut aussi : %1</translation>
  </message>
  <message>
   <source>Hooks</source>
   <translation>Hooks</translation>
  </message>
  <message>
   <source>Hooks are kept in %1, which the fence does not show, so they were not run.</source>
   <translation>Les hooks se trouvent dans %1, que la clôture ne montre pas ; ils n’ont donc pas été exécutés.</translation>
  </message>
  <message>
   <source>Hosts that commands may reach</source>
   <translation>Hôtes que les commandes peuvent atteindre</translation>
  </message>
  <message>
   <source>How exact must the conversion be?</source>
   <translation>Quelle précision faut-il à la conversion ?</translation>
  </message>
  <message>
   <source>How it would be judged</source>
   <translation>Comment ce serait jugé</translation>
  </message>
  <message>
   <source>How its parts were judged</source>
   <translation>Comment ses parties ont été jugées</translation>
  </message>
  <message>
   <source>How large each file may become that a command writes.</source>
   <translation>Taille maximale de chaque fichier écrit par une commande.</translation>
  </message>
  <message>
   <source>How long a deleted session can be taken back from the trash.</source>
   <translation>Combien de temps une session supprimée peut être reprise de la corbeille.</translation>
  </message>
  <message>
   <source>How long a provider may send nothing before it is asked again.</source>
   <translation>Combien de temps un fournisseur peut ne rien envoyer avant d’être interrogé de nouveau.</translation>
  </message>
  <message>
   <source>How long to remember</source>
   <translation>Durée de validité</translation>
  </message>
  <message>
   <source>How many answers the model may give before the turn ends by itself.</source>
   <translation>Combien de réponses le modèle peut donner avant que le tour se termine de lui-même.</translation>
  </message>
  <message>
   <source>How many one command may have at a time. Threads do not count.</source>
   <translation>Combien une commande peut en avoir à la fois. Les fils d’exécution ne comptent pas.</translation>
  </message>
  <message>
   <source>How much data each process of a command may hold.</source>
   <translation>Combien de données chaque processus d’une commande peut détenir.</translation>
  </message>
  <message>
   <source>How much happens without a question. No mode lifts a boundary.</source>
   <translation>Ce qui se fait sans question. Aucun mode ne lève une limite.</translation>
  </message>
  <message>
   <source>How much you want to be asked. No mode lifts a boundary.</source>
   <translation>Combien vous voulez être consulté. Aucun mode ne lève une limite.</translation>
  </message>
  <message>
   <source>How often an answer that fails is asked for, the first time included.</source>
   <translation>Combien de fois une réponse qui échoue est demandée, la première comprise.</translation>
  </message>
  <message>
   <source>How often the model may answer before the turn ends.</source>
   <translation>Combien de fois le modèle peut répondre avant la fin du tour.</translation>
  </message>
  <message>
   <source>How the changes are shown</source>
   <translation>Comment les modifications sont montrées</translation>
  </message>
  <message>
   <source>How would this be judged?</source>
   <translation>Comment ceci serait-il jugé ?</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence, which takes the same steps whatever you write. The tools, the questions and the changes are real. First I look around.</source>
   <translation>Je suis le modèle d’exercice : un script sans intelligence, qui fait les mêmes pas quoi que vous écriviez. Les outils, les questions et les modifications sont réels. D’abord, je regarde autour de moi.</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence. Before I plan, I have a question.</source>
   <translation>Je suis le modèle d’exercice : un script sans intelligence. Avant de planifier, j’ai une question.</translation>
  </message>
  <message>
   <source>I read the code and its test, both at once.</source>
   <translation>Je lis le code et son test, les deux à la fois.</translation>
  </message>
  <message>
   <source>I run the test again.</source>
   <translation>Je relance le test.</translation>
  </message>
  <message>
   <source>I run the test to see it fail. Commands ask first.</source>
   <translation>Je lance le test pour le voir échouer. Les commandes demandent d’abord.</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Icon in the tray</source>
   <translation>Icône dans la zone de notification</translation>
  </message>
  <message>
   <source>Idle</source>
   <translation>Au repos</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot; (%2): %3</source>
   <translation>Dans « permissions.%1 » (%2) : %3</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot;: %2</source>
   <translation>Dans « permissions.%1 » : %2</translation>
  </message>
  <message>
   <source>In plan mode, write &quot;plan&quot; to see a question and a plan.</source>
   <translation>En mode plan, écrivez « plan » pour voir une question et un plan.</translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>Au dernier autotest, %n tentative est sortie.</numerusform>
    <numerusform>Au dernier autotest, %n tentatives sont sorties.</numerusform>
   </translation>
  </message>
  <message>
   <source>In this folder it is %1, from %2.</source>
   <translation>Dans ce dossier, c’est %1, de %2.</translation>
  </message>
  <message>
   <source>In this mode nothing is asked.</source>
   <translation>Dans ce mode, rien n’est demandé.</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Input that is no JSON object</source>
   <translation>Entrée qui n’est pas un objet JSON</translation>
  </message>
  <message>
   <source>Input that is no JSON object:</source>
   <translation>Entrée qui n’est pas un objet JSON :</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Instructions from %1</source>
   <translation>Instructions de %1</translation>
  </message>
  <message>
   <source>Instructions of Paddock</source>
   <translation>Instructions de Paddock</translation>
  </message>
  <message>
   <source>Instructions read: %1</source>
   <translation>Instructions lues : %1</translation>
  </message>
  <message>
   <source>Instructions: %1</source>
   <translation>Instructions : %1</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <source>It answered within %L1 seconds.</source>
   <translation>Il a répondu en %L1 secondes.</translation>
  </message>
  <message>
   <source>It called the tool that it was asked to.</source>
   <translation>Il a appelé l’outil demandé.</translation>
  </message>
  <message>
   <source>It can be run as soon as that is known.</source>
   <translation>Elle pourra être exécutée dès que ce sera connu.</translation>
  </message>
  <message>
   <source>It can be undone when the turn has ended.</source>
   <translation>Ceci pourra être annulé à la fin du tour.</translation>
  </message>
  <message>
   <source>It cannot be looked at: %1.</source>
   <translation>Impossible de l’examiner : %1.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Impossible de le lire.</translation>
  </message>
  <message>
   <source>It changes git's settings, which may run programs later.</source>
   <translation>Cela modifie des réglages de git, qui peuvent exécuter des programmes plus tard.</translation>
  </message>
  <message>
   <source>It changes the settings of npm.</source>
   <translation>Cela modifie les réglages de npm.</translation>
  </message>
  <message>
   <source>It changes where git sends and fetches.</source>
   <translation>Cela modifie où git envoie et d’où il reçoit.</translation>
  </message>
  <message>
   <source>It deletes the whole workspace.</source>
   <translation>Cela supprime tout le dossier de travail.</translation>
  </message>
  <message>
   <source>It deletes whatever is listed.</source>
   <translation>Cela supprime tout ce qui est listé.</translation>
  </message>
  <message>
   <source>It did not call the tool that it was asked to. An agent works by its tools; choose a model that is made for them, and a server that passes their calls on.</source>
   <translation>Il n’a pas appelé l’outil demandé. Un agent travaille par ses outils ; choisissez un modèle fait pour eux, et un serveur qui transmet ses appels.</translation>
  </message>
  <message>
   <source>It does not work. %1</source>
   <translation>Cela ne fonctionne pas. %1</translation>
  </message>
  <message>
   <source>It ends every process that it may.</source>
   <translation>Cela termine tous les processus possibles.</translation>
  </message>
  <message>
   <source>It gives %1 another meaning.</source>
   <translation>Cela donne un autre sens à %1.</translation>
  </message>
  <message>
   <source>It gives a command another meaning.</source>
   <translation>Cela donne un autre sens à une commande.</translation>
  </message>
  <message>
   <source>It gives a program another user's rights.</source>
   <translation>Cela donne à un programme les droits d’un autre utilisateur.</translation>
  </message>
  <message>
   <source>It has not printed anything yet.</source>
   <translation>Rien n’a encore été affiché.</translation>
  </message>
  <message>
   <source>It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.</source>
   <translation>Il ne contient rien qui ne soit ailleurs. Le supprimer efface %1 et sa branche.</translation>
  </message>
  <message>
   <source>It holds settings for Paddock that would allow calls without a question or run programs. Whoever wrote them may be somebody else. Without trust, only what asks for more caution counts.</source>
   <translation>Il contient des réglages pour Paddock qui autoriseraient des appels sans question ou exécuteraient des programmes. Leur auteur est peut-être quelqu’un d’autre. Sans approbation, seul compte ce qui demande plus de prudence.</translation>
  </message>
  <message>
   <source>It is a link to “%1” now.</source>
   <translation>C’est maintenant un lien vers « %1 ».</translation>
  </message>
  <message>
   <source>It is given the address &quot;%1&quot;.</source>
   <translation>L’adresse « %1 » lui est donnée.</translation>
  </message>
  <message>
   <source>It is larger than %1, so its lines are not compared.</source>
   <translation>Plus gros que %1, ses lignes ne sont donc pas comparées.</translation>
  </message>
  <message>
   <source>It is larger than %1.</source>
   <translation>Plus gros que %1.</translation>
  </message>
  <message>
   <source>It is no text.</source>
   <translation>Ce n’est pas du texte.</translation>
  </message>
  <message>
   <source>It is not written in UTF-8, so letters beyond ASCII may be shown as others.</source>
   <translation>Ce n’est pas écrit en UTF-8, les lettres hors ASCII peuvent donc s’afficher autrement.</translation>
  </message>
  <message>
   <source>It is still at work. Deleting stops it.</source>
   <translation>Elle est encore au travail. La supprimer l’arrête.</translation>
  </message>
  <message>
   <source>It is written in UTF-16, so its lines are not compared.</source>
   <translation>C’est écrit en UTF-16, ses lignes ne sont donc pas comparées.</translation>
  </message>
  <message>
   <source>It lays out a repository and lets git obey its settings.</source>
   <translation>Cela met en place un dépôt et laisse git obéir à ses réglages.</translation>
  </message>
  <message>
   <source>It leaves something running in the background.</source>
   <translation>Cela laisse quelque chose tourner en arrière-plan.</translation>
  </message>
  <message>
   <source>It makes a bare repository, whose settings git obeys wherever it stands in one.</source>
   <translation>Cela crée un dépôt nu, dont git suit les réglages où qu’il se trouve.</translation>
  </message>
  <message>
   <source>It must be a number from %1 to %2. Nothing was saved.</source>
   <translation>Ce doit être un nombre de %1 à %2. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>It must be a whole number from %1 to %2. Nothing was saved.</source>
   <translation>Ce doit être un nombre entier de %1 à %2. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>It needs both Landlock and the system call filter.</source>
   <translation>Il faut à la fois Landlock et le filtre d’appels système.</translation>
  </message>
  <message>
   <source>It nests more commands in texts than are read twice.</source>
   <translation>Plus de commandes sont imbriquées dans des textes qu’il n’en est lu deux fois.</translation>
  </message>
  <message>
   <source>It only looks at what is inside the workspace.</source>
   <translation>Cela regarde seulement ce qui est dans le dossier de travail.</translation>
  </message>
  <message>
   <source>It opens a network connection through %1.</source>
   <translation>Cela ouvre une connexion réseau par %1.</translation>
  </message>
  <message>
   <source>It opens files whose names say that they hold secrets.</source>
   <translation>Cela ouvre des fichiers dont le nom dit qu’ils contiennent des secrets.</translation>
  </message>
  <message>
   <source>It printed nothing.</source>
   <translation>Rien n’a été affiché.</translation>
  </message>
  <message>
   <source>It reaches for the device %1.</source>
   <translation>Cela accède au périphérique %1.</translation>
  </message>
  <message>
   <source>It reads %1, which is outside the workspace.</source>
   <translation>Cela lit %1, qui est hors du dossier de travail.</translation>
  </message>
  <message>
   <source>It runs %1, which it fetched just before.</source>
   <translation>Cela exécute %1, qui vient d’être téléchargé.</translation>
  </message>
  <message>
   <source>It runs %1, which it wrote just before.</source>
   <translation>Cela exécute %1, qui vient d’être écrit.</translation>
  </message>
  <message>
   <source>It runs the output of another command.</source>
   <translation>Cela exécute la sortie d’une autre commande.</translation>
  </message>
  <message>
   <source>It runs what comes on its input.</source>
   <translation>Cela exécute ce qui arrive sur son entrée.</translation>
  </message>
  <message>
   <source>It runs what it fetches from the network.</source>
   <translation>Cela exécute ce qui est téléchargé du réseau.</translation>
  </message>
  <message>
   <source>It searches files whose names say that they hold secrets.</source>
   <translation>Cela cherche dans des fichiers dont le nom dit qu’ils contiennent des secrets.</translation>
  </message>
  <message>
   <source>It sends a signal to a process that it may not have started.</source>
   <translation>Cela envoie un signal à un processus qui n’a peut-être pas été lancé ici.</translation>
  </message>
  <message>
   <source>It sets %1, which changes what programs load or run.</source>
   <translation>Cela définit %1, ce qui change ce que les programmes chargent ou exécutent.</translation>
  </message>
  <message>
   <source>It sets the clock.</source>
   <translation>Cela règle l’horloge.</translation>
  </message>
  <message>
   <source>It starts itself again and again.</source>
   <translation>Cela se relance sans cesse.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>C’est resté comme c’était.</translation>
  </message>
  <message>
   <source>It took %L1 seconds to answer, loading it included. Work will be slow.</source>
   <translation>La réponse a pris %L1 secondes, chargement compris. Le travail sera lent.</translation>
  </message>
  <message>
   <source>It uses %1, which is outside the workspace.</source>
   <translation>Cela utilise %1, qui est hors du dossier de travail.</translation>
  </message>
  <message>
   <source>It was a link to “%1” before.</source>
   <translation>C’était auparavant un lien vers « %1 ».</translation>
  </message>
  <message>
   <source>It was not run: the fence that keeps commands inside the folder does not stand on this machine. Use a terminal for it.</source>
   <translation>Elle n’a pas été exécutée : la clôture qui garde les commandes dans le dossier n’est pas debout sur cette machine. Utilisez un terminal.</translation>
  </message>
  <message>
   <source>It was stopped before all files were brought back.</source>
   <translation>Arrêté avant que tous les fichiers soient ramenés.</translation>
  </message>
  <message>
   <source>It was stopped before all files were compared.</source>
   <translation>Arrêté avant que tous les fichiers soient comparés.</translation>
  </message>
  <message>
   <source>It was stopped before all files were taken in.</source>
   <translation>Arrêté avant que tous les fichiers soient enregistrés.</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>Arrêté avant d’avoir commencé.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>It works: %1 answered after %L2 ms, with status %3.</source>
   <translation>Cela fonctionne : %1 a répondu après %L2 ms, avec le statut %3.</translation>
  </message>
  <message>
   <source>It would run as: %1</source>
   <translation>S’exécuterait comme : %1</translation>
  </message>
  <message>
   <source>Its content is not text, so no lines are shown.</source>
   <translation>Son contenu n’est pas du texte, aucune ligne n’est donc montrée.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens.</source>
   <translation>Son contexte contient %L1 jetons.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: short tasks fit. 32768 or more is better.</source>
   <translation>Son contexte contient %L1 jetons : de courtes tâches y tiennent. 32768 ou plus est préférable.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.</source>
   <translation>Son contexte contient %L1 jetons : trop peu pour les instructions et un fichier. Réglez OLLAMA_CONTEXT_LENGTH à 32768 ou plus pour le serveur.</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Start the server with 32768 or more.</source>
   <translation>Son contexte contient %L1 jetons : trop peu pour les instructions et un fichier. Lancez le serveur avec 32768 ou plus.</translation>
  </message>
  <message>
   <source>Its earlier content is damaged in the store.</source>
   <translation>Son contenu antérieur est endommagé dans la réserve.</translation>
  </message>
  <message>
   <source>Its earlier content is not kept any more.</source>
   <translation>Son contenu antérieur n’est plus conservé.</translation>
  </message>
  <message>
   <source>Its earlier content was not kept.</source>
   <translation>Son contenu antérieur n’a pas été conservé.</translation>
  </message>
  <message>
   <source>Its file stays as it is. A fork is a session of Paddock's own that begins with everything that was said in this one.</source>
   <translation>Son fichier reste tel quel. La copie est une session de Paddock qui commence par tout ce qui a été dit dans celle-ci.</translation>
  </message>
  <message>
   <source>Its folder cannot be reached.</source>
   <translation>Son dossier est inaccessible.</translation>
  </message>
  <message>
   <source>Its folder is gone</source>
   <translation>Son dossier a disparu</translation>
  </message>
  <message>
   <source>Its folder is not there any more.</source>
   <translation>Son dossier n’est plus là.</translation>
  </message>
  <message>
   <source>Its folder may not be written to.</source>
   <translation>On ne peut pas écrire dans son dossier.</translation>
  </message>
  <message>
   <source>Its launcher ended without a word.</source>
   <translation>Son lanceur s’est terminé sans un mot.</translation>
  </message>
  <message>
   <source>Its permissions changed from %1 to %2.</source>
   <translation>Ses droits sont passés de %1 à %2.</translation>
  </message>
  <message>
   <source>Its settings would do this:</source>
   <translation>Ses réglages feraient ceci :</translation>
  </message>
  <message>
   <source>JSON Lines …</source>
   <translation>Lignes JSON …</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>Juger</translation>
  </message>
  <message>
   <source>Judge as where the fence stands: whole or missing.</source>
   <translation>Juger comme si la clôture était : whole ou missing.</translation>
  </message>
  <message>
   <source>Judging the past calls …</source>
   <translation>Jugement des appels passés …</translation>
  </message>
  <message>
   <source>Judging …</source>
   <translation>Jugement …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep after all</source>
   <translation>Garder finalement</translation>
  </message>
  <message>
   <source>Keep comment</source>
   <translation>Garder le commentaire</translation>
  </message>
  <message>
   <source>Keep nothing of the session on the disk.</source>
   <translation>Ne rien garder de la session sur le disque.</translation>
  </message>
  <message>
   <source>Keep planning …</source>
   <translation>Continuer à planifier …</translation>
  </message>
  <message>
   <source>Keep running in the background</source>
   <translation>Laisser tourner en arrière-plan</translation>
  </message>
  <message>
   <source>Keep what files were</source>
   <translation>Conserver ce qu’étaient les fichiers</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Continuer le travail</translation>
  </message>
  <message>
   <source>Keeps the files of a folder in each state that a session gave them, so that they can be brought back.</source>
   <translation>Conserve les fichiers d’un dossier dans chaque état qu’une session leur a donné, pour pouvoir les ramener.</translation>
  </message>
  <message>
   <source>Keeps the machine from falling asleep while a turn runs.</source>
   <translation>Empêche la machine de s’endormir pendant un tour.</translation>
  </message>
  <message>
   <source>Kept whole: %L1. Cut: %L2.</source>
   <translation>Gardées entières : %L1. Coupées : %L2.</translation>
  </message>
  <message>
   <source>Key for %1</source>
   <translation>Clé pour %1</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys are kept in memory until Paddock ends.</source>
   <translation>Les clés sont gardées en mémoire jusqu’à la fin de Paddock.</translation>
  </message>
  <message>
   <source>Keys are kept in the keychain of your system and nowhere else. A key that was saved is never shown again.</source>
   <translation>Les clés sont gardées dans le trousseau de votre système et nulle part ailleurs. Une clé enregistrée n’est plus jamais montrée.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Larger files are not kept and cannot be brought back.</source>
   <translation>Les fichiers plus gros ne sont pas conservés et ne peuvent pas être ramenés.</translation>
  </message>
  <message>
   <source>Largest file of a command</source>
   <translation>Plus gros fichier d’une commande</translation>
  </message>
  <message>
   <source>Largest kept file</source>
   <translation>Plus gros fichier conservé</translation>
  </message>
  <message>
   <source>Last changed: %1</source>
   <translation>Dernière modification : %1</translation>
  </message>
  <message>
   <source>Last, I try to read a file outside the folder that you chose. This must be refused.</source>
   <translation>Pour finir, j’essaie de lire un fichier hors du dossier choisi. Cela doit être refusé.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Leads to: %1</source>
   <translation>Mène à : %1</translation>
  </message>
  <message>
   <source>Leave a file that editors or agents obey</source>
   <translation>Laisser un fichier auquel des éditeurs ou des agents obéissent</translation>
  </message>
  <message>
   <source>Leave a process behind that writes later</source>
   <translation>Laisser un processus qui écrit plus tard</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>Laisser ouvert</translation>
  </message>
  <message>
   <source>Leaves the plan mode. Files of the folder are changed without asking.</source>
   <translation>Quitte le mode plan. Les fichiers du dossier sont modifiés sans demander.</translation>
  </message>
  <message>
   <source>Leaves the plan mode. What would change something asks, as usual.</source>
   <translation>Quitte le mode plan. Ce qui changerait quelque chose demande, comme d’habitude.</translation>
  </message>
  <message>
   <source>Lets gdb, strace and the like look into other processes of the same command.</source>
   <translation>Permet à gdb, strace et autres de voir d’autres processus de la même commande.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light, dark or as the system has it.</source>
   <translation>Clair, sombre ou comme le système.</translation>
  </message>
  <message>
   <source>Limits of processes, memory and file size</source>
   <translation>Limites de processus, de mémoire et de taille de fichier</translation>
  </message>
  <message>
   <source>Line %L1 before: %2</source>
   <translation>Ligne %L1 avant : %2</translation>
  </message>
  <message>
   <source>Line %L1: %2</source>
   <translation>Ligne %L1 : %2</translation>
  </message>
  <message>
   <source>List the messages.</source>
   <translation>Lister les messages.</translation>
  </message>
  <message>
   <source>Listen to the network's packets</source>
   <translation>Écouter les paquets du réseau</translation>
  </message>
  <message>
   <source>Load programs into the kernel</source>
   <translation>Charger des programmes dans le noyau</translation>
  </message>
  <message>
   <source>Local Models</source>
   <translation>Modèles locaux</translation>
  </message>
  <message>
   <source>Local engine · %1</source>
   <translation>Agent local · %1</translation>
  </message>
  <message>
   <source>Local engine · no session</source>
   <translation>Agent local · aucune session</translation>
  </message>
  <message>
   <source>Locate …</source>
   <translation>Localiser …</translation>
  </message>
  <message>
   <source>Log mended</source>
   <translation>Journal réparé</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder de nouveau</translation>
  </message>
  <message>
   <source>Looking at the files …</source>
   <translation>Examen des fichiers …</translation>
  </message>
  <message>
   <source>Looking at the repository …</source>
   <translation>Examen du dépôt …</translation>
  </message>
  <message>
   <source>Looking for a key …</source>
   <translation>Recherche d’une clé …</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>Recherche de fichiers …</translation>
  </message>
  <message>
   <source>Looking for servers of models on this machine …</source>
   <translation>Recherche de serveurs de modèles sur cette machine …</translation>
  </message>
  <message>
   <source>M&amp;ode …</source>
   <translation>M&amp;ode …</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>MMM yyyy</source>
   <comment>a month and its year</comment>
   <translation>MMM yyyy</translation>
  </message>
  <message>
   <source>Make a device in the workspace</source>
   <translation>Créer un périphérique dans le dossier de travail</translation>
  </message>
  <message>
   <source>Make a file outside the workspace</source>
   <translation>Créer un fichier hors du dossier de travail</translation>
  </message>
  <message>
   <source>Make a practice folder and begin</source>
   <translation>Créer un dossier d’exercice et commencer</translation>
  </message>
  <message>
   <source>Make a program that runs with the rights of its owner</source>
   <translation>Créer un programme qui s’exécute avec les droits de son propriétaire</translation>
  </message>
  <message>
   <source>Make namespaces of one's own</source>
   <translation>Créer ses propres espaces de noms</translation>
  </message>
  <message>
   <source>Make system calls by another numbering</source>
   <translation>Faire des appels système par une autre numérotation</translation>
  </message>
  <message>
   <source>Make system calls past the filter with io_uring</source>
   <translation>Contourner le filtre d’appels système par io_uring</translation>
  </message>
  <message>
   <source>Make the test pass.</source>
   <translation>Fais passer le test.</translation>
  </message>
  <message>
   <source>Markdown …</source>
   <translation>Markdown …</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Respecter la casse</translation>
  </message>
  <message>
   <source>Memory and file size are limited; the number of processes is not.</source>
   <translation>La mémoire et la taille des fichiers sont limitées ; le nombre de processus ne l’est pas.</translation>
  </message>
  <message>
   <source>Memory files</source>
   <translation>Fichiers de mémoire</translation>
  </message>
  <message>
   <source>Memory files that the model reads</source>
   <translation>Fichiers de mémoire que lit le modèle</translation>
  </message>
  <message>
   <source>Memory of each process</source>
   <translation>Mémoire de chaque processus</translation>
  </message>
  <message>
   <source>Mention in the message</source>
   <translation>Mentionner dans le message</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Champ de message</translation>
  </message>
  <message>
   <source>Message of the commit</source>
   <translation>Message du commit</translation>
  </message>
  <message>
   <source>Messages to go back to</source>
   <translation>Messages auxquels revenir</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Mode of new sessions</source>
   <translation>Mode des nouvelles sessions</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model: %1</source>
   <translation>Modèle : %1</translation>
  </message>
  <message>
   <source>Model: calls %1</source>
   <translation>Modèle : appelle %1</translation>
  </message>
  <message>
   <source>Models at %1. What the agent reads is sent there.</source>
   <translation>Modèles à %1. Ce que lit l’agent y est envoyé.</translation>
  </message>
  <message>
   <source>Models on this machine</source>
   <translation>Modèles sur cette machine</translation>
  </message>
  <message numerus="yes">
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>Plus de %Ln fichier diffère ; les autres ne sont pas listés.</numerusform>
    <numerusform>Plus de %Ln fichiers diffèrent ; les autres ne sont pas listés.</numerusform>
   </translation>
  </message>
  <message>
   <source>More than one session begins with %1. Give more of its id.</source>
   <translation>Plusieurs sessions commencent par %1. Donnez une plus grande partie de l’identifiant.</translation>
  </message>
  <message>
   <source>Most of the budget is used.
%1</source>
   <translation>L’essentiel du budget est dépensé.
%1</translation>
  </message>
  <message>
   <source>Most of the day's budget is used</source>
   <translation>L’essentiel du budget du jour est dépensé</translation>
  </message>
  <message>
   <source>Mount a file system</source>
   <translation>Monter un système de fichiers</translation>
  </message>
  <message>
   <source>Mount a file system with the newer system calls</source>
   <translation>Monter un système de fichiers par les appels système récents</translation>
  </message>
  <message>
   <source>Move the repository's .git folder away</source>
   <translation>Déplacer le dossier .git du dépôt</translation>
  </message>
  <message>
   <source>NOT INTACT</source>
   <translation>NON INTACT</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <source>Name of the model, as its server knows it</source>
   <translation>Nom du modèle, tel que son serveur le connaît</translation>
  </message>
  <message>
   <source>Name of the new branch. The session works in a worktree of its own, so it does not get in the way of what is under way here.</source>
   <translation>Nom de la nouvelle branche. La session travaille dans son propre worktree et ne gêne donc pas ce qui est en cours ici.</translation>
  </message>
  <message>
   <source>Named after its first prompt again.</source>
   <translation>De nouveau nommée d’après sa première demande.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>A besoin d’une clé</translation>
  </message>
  <message>
   <source>Needs a key. What the agent reads is sent to the provider.</source>
   <translation>A besoin d’une clé. Ce que lit l’agent est envoyé au fournisseur.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>Needs your approval</source>
   <translation>Attend votre accord</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Network: %1 allowed</source>
   <translation>Réseau : %1 autorisé</translation>
  </message>
  <message>
   <source>Network: %1 allowed (%2)</source>
   <comment>host (rule)</comment>
   <translation>Réseau : %1 autorisé (%2)</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2</source>
   <comment>host. why</comment>
   <translation>Réseau : %1 refusé. %2</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2 (%3)</source>
   <comment>host. why (rule)</comment>
   <translation>Réseau : %1 refusé. %2 (%3)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>Jamais (%Ln)</numerusform>
    <numerusform>Jamais (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>Ne jamais demander</translation>
  </message>
  <message>
   <source>New &amp;Window</source>
   <translation>Nouvelle &amp;fenêtre</translation>
  </message>
  <message>
   <source>New Session</source>
   <translation>Nouvelle session</translation>
  </message>
  <message>
   <source>New Session on a &amp;Branch …</source>
   <translation>Nouvelle session sur une &amp;branche …</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Nouvelles touches</translation>
  </message>
  <message>
   <source>New keys for &quot;%1&quot;:</source>
   <translation>Nouvelles touches pour « %1 » :</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Nouvelle session</translation>
  </message>
  <message>
   <source>New session on a branch</source>
   <translation>Nouvelle session sur une branche</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Résultat suivant</translation>
  </message>
  <message>
   <source>Next mode</source>
   <translation>Mode suivant</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>Question suivante</translation>
  </message>
  <message>
   <source>No Keys</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <source>No call was judged yet</source>
   <translation>Aucun appel n’a encore été jugé</translation>
  </message>
  <message>
   <source>No change was accepted yet. Tick what belongs in the commit.</source>
   <translation>Aucune modification n’a encore été acceptée. Cochez ce qui va dans le commit.</translation>
  </message>
  <message>
   <source>No change was chosen, so there is nothing to take back.</source>
   <translation>Aucune modification n’a été choisie, il n’y a donc rien à annuler.</translation>
  </message>
  <message>
   <source>No command ran in this session yet.</source>
   <translation>Aucune commande n’a encore tourné dans cette session.</translation>
  </message>
  <message>
   <source>No command runs</source>
   <translation>Aucune commande en cours</translation>
  </message>
  <message>
   <source>No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</source>
   <translation>Pas de commande. Usage : paddock sandbox [--workspace DIR] [--allow-host HÔTE]... -- COMMANDE ARGUMENTS</translation>
  </message>
  <message>
   <source>No connection to %1 could be made. Check the address and the network connection.</source>
   <translation>Aucune connexion à %1 n’a pu être établie. Vérifiez l’adresse et la connexion réseau.</translation>
  </message>
  <message>
   <source>No earlier call of this session falls under these rules.</source>
   <translation>Aucun appel antérieur de cette session ne relève de ces règles.</translation>
  </message>
  <message>
   <source>No editor was found. Name one under Settings, General, such as &quot;kate --line {line} {file}&quot;.</source>
   <translation>Aucun éditeur n’a été trouvé. Indiquez-en un dans Réglages, Général, tel que « kate --line {line} {file} ».</translation>
  </message>
  <message>
   <source>No fence keeps this command inside the workspace on this machine.</source>
   <translation>Aucune clôture ne garde cette commande dans le dossier de travail sur cette machine.</translation>
  </message>
  <message>
   <source>No fence stands here, so the hooks of the repository were not run.</source>
   <translation>Aucune clôture n’est debout ici, les hooks du dépôt n’ont donc pas été exécutés.</translation>
  </message>
  <message>
   <source>No file in it has a second name outside.</source>
   <translation>Aucun de ses fichiers n’a de second nom à l’extérieur.</translation>
  </message>
  <message>
   <source>No file is different from that point of the session.</source>
   <translation>Aucun fichier ne diffère de ce point de la session.</translation>
  </message>
  <message>
   <source>No file is different from the beginning of the session.</source>
   <translation>Aucun fichier ne diffère du début de la session.</translation>
  </message>
  <message>
   <source>No file is different from the last commit.</source>
   <translation>Aucun fichier ne diffère du dernier commit.</translation>
  </message>
  <message>
   <source>No file manager is known to this desktop that shows %1.</source>
   <translation>Ce bureau ne connaît aucun gestionnaire de fichiers qui montre %1.</translation>
  </message>
  <message>
   <source>No file was chosen, so there is nothing to commit.</source>
   <translation>Aucun fichier n’a été choisi, il n’y a donc rien à mettre dans le commit.</translation>
  </message>
  <message>
   <source>No file would change.</source>
   <translation>Aucun fichier ne changerait.</translation>
  </message>
  <message>
   <source>No folder could be made in the workspace: %1</source>
   <translation>Aucun dossier n’a pu être créé dans le dossier de travail : %1</translation>
  </message>
  <message>
   <source>No folder could be made outside the workspace.</source>
   <translation>Aucun dossier n’a pu être créé hors du dossier de travail.</translation>
  </message>
  <message>
   <source>No folder for practice could be made in %1.</source>
   <translation>Aucun dossier d’exercice n’a pu être créé dans %1.</translation>
  </message>
  <message>
   <source>No folder is open for which this could be set.</source>
   <translation>Aucun dossier n’est ouvert pour lequel ceci pourrait être réglé.</translation>
  </message>
  <message>
   <source>No folder is trusted.</source>
   <translation>Aucun dossier n’est approuvé.</translation>
  </message>
  <message>
   <source>No folder was open yet</source>
   <translation>Aucun dossier n’a encore été ouvert</translation>
  </message>
  <message>
   <source>No key is needed.</source>
   <translation>Aucune clé n’est nécessaire.</translation>
  </message>
  <message>
   <source>No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>Aucun service de trousseau ne tourne dans cette session. Installez GNOME Keyring, KWallet ou KeePassXC, mettez la clé dans sa variable d’environnement, ou gardez-la en mémoire pour cette fois.</translation>
  </message>
  <message>
   <source>No limits could be set.</source>
   <translation>Aucune limite n’a pu être posée.</translation>
  </message>
  <message>
   <source>No line end at the end of the file</source>
   <translation>Pas de fin de ligne à la fin du fichier</translation>
  </message>
  <message>
   <source>No longer pinned.</source>
   <translation>N’est plus épinglé.</translation>
  </message>
  <message>
   <source>No network but Paddock's proxy</source>
   <translation>Aucun réseau sauf le proxy de Paddock</translation>
  </message>
  <message>
   <source>No price is known for: %1. State them in models.json beside the settings.</source>
   <translation>Aucun prix n’est connu pour : %1. Indiquez-les dans models.json à côté des réglages.</translation>
  </message>
  <message>
   <source>No program is known that opens %1.</source>
   <translation>Aucun programme connu n’ouvre %1.</translation>
  </message>
  <message>
   <source>No secure connection to %1 could be made (%2). Check that the address is meant to be https.</source>
   <translation>Aucune connexion sûre à %1 n’a pu être établie (%2). Vérifiez que l’adresse est bien censée être en https.</translation>
  </message>
  <message>
   <source>No server of models answers on this machine. Start Ollama, llama.cpp's server or LM Studio and look again. One at another address is set up under Settings, Providers.</source>
   <translation>Aucun serveur de modèles ne répond sur cette machine. Lancez Ollama, le serveur de llama.cpp ou LM Studio et regardez de nouveau. Un serveur à une autre adresse se règle dans Réglages, Fournisseurs.</translation>
  </message>
  <message>
   <source>No session fits.</source>
   <translation>Aucune session ne correspond.</translation>
  </message>
  <message>
   <source>No session has the id &quot;%1&quot;. &quot;paddock sessions list --all&quot; names them all.</source>
   <translation>Aucune session n’a l’identifiant « %1 ». « paddock sessions list --all » les donne toutes.</translation>
  </message>
  <message>
   <source>No session in the trash has the id &quot;%1&quot;. &quot;paddock sessions trash&quot; names them all.</source>
   <translation>Aucune session de la corbeille n’a l’identifiant « %1 ». « paddock sessions trash » les donne toutes.</translation>
  </message>
  <message>
   <source>No session is in view.</source>
   <translation>Aucune session n’est affichée.</translation>
  </message>
  <message>
   <source>No session is open.</source>
   <translation>Aucune session n’est ouverte.</translation>
  </message>
  <message>
   <source>No session that used anything has the id &quot;%1&quot;.</source>
   <translation>Aucune session ayant consommé quelque chose n’a l’identifiant « %1 ».</translation>
  </message>
  <message>
   <source>No session worked in a folder that %1 lies in.</source>
   <translation>Aucune session n’a travaillé dans un dossier contenant %1.</translation>
  </message>
  <message>
   <source>No setting speaks of &quot;%1&quot;.</source>
   <translation>Aucun réglage ne parle de « %1 ».</translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>Aucun résumé n’a pu être fait : la plus ancienne entrée (%Ln) est omise.</numerusform>
    <numerusform>Aucun résumé n’a pu être fait : les %Ln plus anciennes entrées sont omises.</numerusform>
   </translation>
  </message>
  <message>
   <source>No terminal was found. Set the variable TERMINAL to the one you use.</source>
   <translation>Aucun terminal n’a été trouvé. Mettez dans la variable TERMINAL celui que vous utilisez.</translation>
  </message>
  <message>
   <source>No text could be read from these pages of the PDF (%1). They may not exist, be pictures only, or need a password.</source>
   <translation>Aucun texte n’a pu être lu de ces pages du PDF (%1). Elles n’existent peut-être pas, ne sont que des images, ou demandent un mot de passe.</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Personne n’a encore répondu.</translation>
  </message>
  <message>
   <source>Nobody is there to answer. Decide by what you know, say what you assumed, and go on.</source>
   <translation>Personne n’est là pour répondre. Décide d’après ce que tu sais, dis ce que tu as supposé, et continue.</translation>
  </message>
  <message>
   <source>Nobody is there to approve a plan. Write it as your answer and end the turn.</source>
   <translation>Personne n’est là pour approuver un plan. Écris-le comme réponse et termine le tour.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look at the above, and trust it with --yes.</source>
   <translation>Personne n’est là pour être consulté. Regardez ce qui précède et approuvez-le avec --yes.</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look with --preview, and do it with --yes.</source>
   <translation>Personne n’est là pour être consulté. Regardez avec --preview, et faites-le avec --yes.</translation>
  </message>
  <message>
   <source>None is reported.</source>
   <translation>Aucun n’est signalé.</translation>
  </message>
  <message>
   <source>Not all of these files are there or known to git.</source>
   <translation>Ces fichiers ne sont pas tous présents ou connus de git.</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>Non disponible</translation>
  </message>
  <message>
   <source>Not every change since then could be seen, so there may be more than is listed.</source>
   <translation>Toutes les modifications depuis n’ont pas pu être vues, il peut y en avoir plus que la liste.</translation>
  </message>
  <message>
   <source>Not everything was brought back.</source>
   <translation>Tout n’a pas été ramené.</translation>
  </message>
  <message>
   <source>Not kept, because they are too large or cannot be read: %1.</source>
   <translation>Non conservés, car trop gros ou illisibles : %1.</translation>
  </message>
  <message>
   <source>Not known yet.</source>
   <translation>Pas encore connu.</translation>
  </message>
  <message>
   <source>Not run yet. It starts commands that try to get out, as a hostile one would.</source>
   <translation>Pas encore exécuté. Il lance des commandes qui essaient de sortir, comme le ferait une commande hostile.</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>Non essayé</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note to the model</source>
   <translation>Note au modèle</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing came on standard input, so the task is only what was given with -p.</source>
   <translation>Rien n’est venu de l’entrée standard, la tâche est donc seulement ce qui a été donné avec -p.</translation>
  </message>
  <message>
   <source>Nothing could be tried, so nothing is known.</source>
   <translation>Rien n’a pu être essayé, rien n’est donc connu.</translation>
  </message>
  <message>
   <source>Nothing could be tried: %1</source>
   <translation>Rien n’a pu être essayé : %1</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Nothing is called that. Try fewer letters.</source>
   <translation>Rien ne s’appelle ainsi. Essayez moins de lettres.</translation>
  </message>
  <message>
   <source>Nothing is known of what %1 does.</source>
   <translation>On ne sait rien de ce que fait %1.</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>Rien ne vous attend</translation>
  </message>
  <message>
   <source>Nothing runs</source>
   <translation>Rien ne tourne</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>Rien ne tourne.</translation>
  </message>
  <message>
   <source>Nothing runs. %1</source>
   <translation>Rien ne tourne. %1</translation>
  </message>
  <message>
   <source>Nothing speaks against it, and the fence keeps it inside the workspace.</source>
   <translation>Rien ne s’y oppose, et la clôture le garde dans le dossier de travail.</translation>
  </message>
  <message>
   <source>Nothing was asked in this session yet.</source>
   <translation>Rien n’a encore été demandé dans cette session.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Rien n’a été trouvé.</translation>
  </message>
  <message>
   <source>Nothing was found. All words have to stand in one place.</source>
   <translation>Rien n’a été trouvé. Tous les mots doivent se trouver au même endroit.</translation>
  </message>
  <message>
   <source>Nothing was rewound in this session.</source>
   <translation>Rien n’a été rembobiné dans cette session.</translation>
  </message>
  <message>
   <source>Nothing was said in this session.</source>
   <translation>Rien n’a été dit dans cette session.</translation>
  </message>
  <message>
   <source>Nothing was used yet.</source>
   <translation>Rien n’a encore été consommé.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message numerus="yes">
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>Sur %Ln appel passé, la règle en concerne %1 et en change %2.</numerusform>
    <numerusform>Sur %Ln appels passés, la règle en concerne %1 et en change %2.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of the settings that %1 brings, only those count that ask for more caution. Opening the folder again asks whether you trust it.</source>
   <translation>Des réglages qu’apporte %1, seuls comptent ceux qui demandent plus de prudence. Rouvrir le dossier vous demande si vous l’approuvez.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>On branch %1</source>
   <translation>Sur la branche %1</translation>
  </message>
  <message>
   <source>On no branch: the commit is only found by its id.</source>
   <translation>Sur aucune branche : le commit ne se retrouve que par son identifiant.</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>Sur cette machine</translation>
  </message>
  <message>
   <source>One JSON object a line.</source>
   <translation>Un objet JSON par ligne.</translation>
  </message>
  <message>
   <source>One JSON object.</source>
   <translation>Un objet JSON.</translation>
  </message>
  <message>
   <source>One in each line: docs.python.org, *.example.org for all below it, localhost:8080. Ports 443 and 80 unless one is named.</source>
   <translation>Un par ligne : docs.python.org, *.example.org pour tout ce qui est dessous, localhost:8080. Ports 443 et 80 sauf si un port est donné.</translation>
  </message>
  <message>
   <source>One is sent at the end of each turn.</source>
   <translation>Un est envoyé à la fin de chaque tour.</translation>
  </message>
  <message>
   <source>Only addresses that begin with http:// or https:// can be fetched.</source>
   <translation>Seules les adresses commençant par http:// ou https:// peuvent être téléchargées.</translation>
  </message>
  <message>
   <source>Only from this date on.</source>
   <translation>À partir de cette date seulement.</translation>
  </message>
  <message>
   <source>Only one folder can be named. See --help.</source>
   <translation>Un seul dossier peut être nommé. Voir --help.</translation>
  </message>
  <message>
   <source>Only one of two readers finds &quot;%1&quot;.</source>
   <translation>Un seul des deux lecteurs trouve « %1 ».</translation>
  </message>
  <message>
   <source>Only one reader has read the command.</source>
   <translation>Un seul lecteur a lu la commande.</translation>
  </message>
  <message>
   <source>Only say what would be done.</source>
   <translation>Dire seulement ce qui serait fait.</translation>
  </message>
  <message>
   <source>Only the first %1 of it are shown.</source>
   <translation>Seuls les premiers %1 en sont montrés.</translation>
  </message>
  <message>
   <source>Only this session.</source>
   <translation>Seulement cette session.</translation>
  </message>
  <message>
   <source>Only up to this date.</source>
   <translation>Seulement jusqu’à cette date.</translation>
  </message>
  <message>
   <source>Only what happened in this directory.</source>
   <translation>Seulement ce qui s’est passé dans ce répertoire.</translation>
  </message>
  <message>
   <source>Only what was allowed, denied or asked.</source>
   <translation>Seulement ce qui a été autorisé, refusé ou demandé.</translation>
  </message>
  <message>
   <source>Only what was used in this directory.</source>
   <translation>Seulement ce qui a été consommé dans ce répertoire.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open &amp;File</source>
   <translation>Ouvrir le &amp;fichier</translation>
  </message>
  <message>
   <source>Open &amp;Recent</source>
   <translation>Ouvrir &amp;récent</translation>
  </message>
  <message>
   <source>Open Terminal Here</source>
   <translation>Ouvrir un terminal ici</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Ouvrir un dossier</translation>
  </message>
  <message>
   <source>Open a raw network socket</source>
   <translation>Ouvrir une socket réseau brute</translation>
  </message>
  <message>
   <source>Open disks, memory and other devices</source>
   <translation>Ouvrir disques, mémoire et autres périphériques</translation>
  </message>
  <message>
   <source>Open files by handle instead of by name</source>
   <translation>Ouvrir des fichiers par identifiant et non par nom</translation>
  </message>
  <message>
   <source>Open in &amp;Editor</source>
   <translation>Ouvrir dans l’é&amp;diteur</translation>
  </message>
  <message>
   <source>Open in New &amp;Window</source>
   <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
  </message>
  <message>
   <source>Open in New Window</source>
   <translation>Ouvrir dans une nouvelle fenêtre</translation>
  </message>
  <message>
   <source>Open in editor</source>
   <translation>Ouvrir dans l’éditeur</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Ouvrir dans l’éditeur</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>Pages ouvertes</translation>
  </message>
  <message>
   <source>Open sessions</source>
   <translation>Sessions ouvertes</translation>
  </message>
  <message>
   <source>Open the Folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open the folders, files and environment of a process outside</source>
   <translation>Ouvrir les dossiers, fichiers et l’environnement d’un processus extérieur</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>Ouvrir les réglages</translation>
  </message>
  <message>
   <source>Open the settings file</source>
   <translation>Ouvrir le fichier de réglages</translation>
  </message>
  <message>
   <source>Open without its settings</source>
   <translation>Ouvrir sans ses réglages</translation>
  </message>
  <message>
   <source>OpenAI's chat completions</source>
   <translation>Chat completions d’OpenAI</translation>
  </message>
  <message>
   <source>Opening the folder …</source>
   <translation>Ouverture du dossier …</translation>
  </message>
  <message>
   <source>Ordinary commands ask too, although the fence holds them.</source>
   <translation>Les commandes ordinaires demandent aussi, bien que la clôture les tienne.</translation>
  </message>
  <message>
   <source>Other agents</source>
   <translation>Autres agents</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <source>Overwrite a file outside the workspace</source>
   <translation>Écraser un fichier hors du dossier de travail</translation>
  </message>
  <message>
   <source>Own view of files, processes and network</source>
   <translation>Vue propre des fichiers, des processus et du réseau</translation>
  </message>
  <message>
   <source>PDF files cannot be read without it</source>
   <translation>les fichiers PDF ne peuvent pas être lus sans cela</translation>
  </message>
  <message>
   <source>Paddock</source>
   <translation>Paddock</translation>
  </message>
  <message>
   <source>Paddock %1
A coding agent that works inside one folder.</source>
   <translation>Paddock %1
Un agent de programmation qui travaille dans un seul dossier.</translation>
  </message>
  <message>
   <source>Paddock does not update itself and asks nobody whether there is a newer one: the system that installed it does.</source>
   <translation>Paddock ne se met pas à jour lui-même et ne demande à personne s’il existe une version plus récente : le système qui l’a installé le fait.</translation>
  </message>
  <message>
   <source>Paddock ended while it was writing the last entry of this session. The incomplete entry was moved to %1; everything before it is here.</source>
   <translation>Paddock s’est terminé pendant l’écriture de la dernière entrée de cette session. L’entrée incomplète a été déplacée vers %1 ; tout ce qui précède est ici.</translation>
  </message>
  <message>
   <source>Paddock ended while this ran. What it did is not known.</source>
   <translation>Paddock s’est terminé pendant que ceci tournait. Ce que cela a fait n’est pas connu.</translation>
  </message>
  <message>
   <source>Paddock ended while this turn was under way. Nothing runs until you say so.</source>
   <translation>Paddock s’est terminé pendant ce tour. Rien ne s’exécute tant que vous ne le dites pas.</translation>
  </message>
  <message>
   <source>Paddock knows only links of the form paddock://open?folder=...</source>
   <translation>Paddock ne connaît que des liens de la forme paddock://open?folder=...</translation>
  </message>
  <message>
   <source>Paddock made no worktree for this session, so there is none that it could remove.</source>
   <translation>Paddock n’a pas créé de worktree pour cette session, il n’y en a donc pas à supprimer.</translation>
  </message>
  <message>
   <source>Paddock never touches .git.</source>
   <translation>Paddock ne touche jamais à .git.</translation>
  </message>
  <message>
   <source>Paddock was closed in between, so nothing is sent by itself.</source>
   <translation>Paddock a été fermé entre-temps, rien n’est donc envoyé de soi-même.</translation>
  </message>
  <message>
   <source>Paddock: %1</source>
   <translation>Paddock : %1</translation>
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
   <translation>Paddock : un agent de programmation qui travaille dans un seul répertoire.

Usage :
  paddock -p [options] &quot;tâche&quot;       faire une tâche dans le répertoire courant
  paddock practice                   voir l’agent à l’œuvre sur un projet d’exemple, sans clé ni réseau
  paddock key set|status|remove [fournisseur]
                                     la clé dans le trousseau du système ; lue de l’entrée standard
  paddock sessions list|show|search|export|...
                                     ce qui a été fait ; 'paddock sessions' dit tout ce qu’il sait faire
  paddock usage [options]            ce que cela a pris, en jetons et en argent
  paddock rewind [id] --to N         ramener fichiers, conversation ou les deux à un message
  paddock blame FICHIER[:LIGNE]      de quel tour, appel et décision vient une ligne
  paddock doctor                     ce qui fonctionne ici, et ce qui est appliqué
  paddock doctor --self-test         essayer de sortir de la clôture ; échoue si quelque chose y parvient
  paddock policy check|explain       ce qui serait autorisé, demandé ou refusé ; n’exécute rien
  paddock sandbox [options] -- commande
                                     exécuter une commande derrière la clôture des commandes de l’agent
  paddock trust [--list|--revoke]    ce que permettraient les réglages d’un dossier, et s’ils le peuvent
  paddock audit show|verify|export [id|--all]
                                     qui a autorisé quoi et par quelle règle, et si les journaux sont intacts
  paddock DIR | paddock .            la même chose dans une fenêtre (paddock-desktop), dans ce répertoire ;
                                     'paddock-desktop --help' dit ce qu’il accepte d’autre
</translation>
  </message>
  <message>
   <source>Partly</source>
   <translation>En partie</translation>
  </message>
  <message>
   <source>Parts of the context</source>
   <translation>Parties du contexte</translation>
  </message>
  <message>
   <source>Past calls</source>
   <translation>Appels passés</translation>
  </message>
  <message>
   <source>Paste the key for %1 and press Enter. It is not shown.</source>
   <translation>Collez la clé pour %1 et appuyez sur Entrée. Elle n’est pas affichée.</translation>
  </message>
  <message>
   <source>Paste the key here</source>
   <translation>Collez la clé ici</translation>
  </message>
  <message>
   <source>Paths are resolved by the kernel below %1, and a way out was refused when tried.</source>
   <translation>Les chemins sont résolus par le noyau sous %1, et une sortie a été refusée à l’essai.</translation>
  </message>
  <message>
   <source>Paths of the file tools</source>
   <translation>Chemins des outils de fichiers</translation>
  </message>
  <message>
   <source>Patience with a silent provider</source>
   <translation>Patience avec un fournisseur muet</translation>
  </message>
  <message>
   <source>Permissions and Boundary</source>
   <translation>Autorisations et limite</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Pictures, or files of the folder</source>
   <translation>Images, ou fichiers du dossier</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglé</translation>
  </message>
  <message>
   <source>Pinned entries</source>
   <translation>Entrées épinglées</translation>
  </message>
  <message>
   <source>Pinned.</source>
   <translation>Épinglé.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Plan only</source>
   <translation>Plan seulement</translation>
  </message>
  <message>
   <source>Plan: only read</source>
   <translation>Plan : lire seulement</translation>
  </message>
  <message>
   <source>Plant a git hook</source>
   <translation>Glisser un hook git</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Practice (a script without intelligence)</source>
   <translation>Exercice (un script sans intelligence)</translation>
  </message>
  <message>
   <source>Practice script, no intelligence</source>
   <translation>Script d’exercice, sans intelligence</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>Résultat précédent</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>Question précédente</translation>
  </message>
  <message>
   <source>Prices are public list prices, the oldest as of %1.</source>
   <translation>Les prix sont des prix publics, le plus ancien du %1.</translation>
  </message>
  <message>
   <source>Print JSON, one object a line.</source>
   <translation>Afficher du JSON, un objet par ligne.</translation>
  </message>
  <message>
   <source>Print lists as JSON (key status, doctor).</source>
   <translation>Afficher les listes en JSON (key status, doctor).</translation>
  </message>
  <message>
   <source>Print the version.</source>
   <translation>Afficher la version.</translation>
  </message>
  <message>
   <source>Print this help.</source>
   <translation>Afficher cette aide.</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>Processus</translation>
  </message>
  <message>
   <source>Processes are counted by %1; memory and file size by the kernel.</source>
   <translation>Les processus sont comptés par %1 ; la mémoire et la taille des fichiers par le noyau.</translation>
  </message>
  <message>
   <source>Processes of one command</source>
   <translation>Processus d’une commande</translation>
  </message>
  <message>
   <source>Programs of yours that are told what each call did.</source>
   <translation>Des programmes à vous auxquels on dit ce que chaque appel a fait.</translation>
  </message>
  <message>
   <source>Programs of yours that see calls of tools, one after the other in this order, each behind the session's fence. They get the call as JSON on their standard input. One that runs before a tool may refuse the call or change it; one that fails refuses it.</source>
   <translation>Des programmes à vous qui voient les appels d’outils, l’un après l’autre dans cet ordre, chacun derrière la clôture de la session. Ils reçoivent l’appel en JSON sur leur entrée standard. Celui qui s’exécute avant un outil peut refuser l’appel ou le modifier ; celui qui échoue le refuse.</translation>
  </message>
  <message>
   <source>Programs of yours that see each call first and may refuse or change it. One that fails refuses it.</source>
   <translation>Des programmes à vous qui voient chaque appel d’abord et peuvent le refuser ou le modifier. Celui qui échoue le refuse.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Demande</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Provider %1</source>
   <translation>Fournisseur %1</translation>
  </message>
  <message>
   <source>Providers and Keys</source>
   <translation>Fournisseurs et clés</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Public addresses: when the model fetches a page and a rule or you allow it.</source>
   <translation>Adresses publiques : quand le modèle télécharge une page et qu’une règle ou vous l’autorisez.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Question %1 of %2</source>
   <translation>Question %1 sur %2</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Mettre en attente</translation>
  </message>
  <message>
   <source>Queued messages, the next one first</source>
   <translation>Messages en attente, le prochain d’abord</translation>
  </message>
  <message>
   <source>Quiet hours begin</source>
   <translation>Début des heures calmes</translation>
  </message>
  <message>
   <source>Quiet hours end</source>
   <translation>Fin des heures calmes</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Raise to %1</source>
   <translation>Porter à %1</translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>R&amp;elu</translation>
  </message>
  <message>
   <source>Re&amp;wind …</source>
   <translation>Re&amp;mbobiner …</translation>
  </message>
  <message>
   <source>Reach a local server of this machine through Paddock's proxy</source>
   <translation>Atteindre un serveur local de cette machine par le proxy de Paddock</translation>
  </message>
  <message>
   <source>Reach the host of a virtual machine</source>
   <translation>Atteindre l’hôte d’une machine virtuelle</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Read a file</source>
   <translation>Lire un fichier</translation>
  </message>
  <message>
   <source>Read a file outside the workspace</source>
   <translation>Lire un fichier hors du dossier de travail</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Read files in the machine's temporary folders</source>
   <translation>Lire des fichiers dans les dossiers temporaires de la machine</translation>
  </message>
  <message>
   <source>Read the kernel's keyring</source>
   <translation>Lire le trousseau du noyau</translation>
  </message>
  <message>
   <source>Read the memory of a process outside</source>
   <translation>Lire la mémoire d’un processus extérieur</translation>
  </message>
  <message>
   <source>Read the output of %1</source>
   <translation>Lire la sortie de %1</translation>
  </message>
  <message>
   <source>Read the plan</source>
   <translation>Lire le plan</translation>
  </message>
  <message>
   <source>Read what lies beside the workspace</source>
   <translation>Lire ce qui est à côté du dossier de travail</translation>
  </message>
  <message>
   <source>Read what lies in your home</source>
   <translation>Lire ce qui est dans votre dossier personnel</translation>
  </message>
  <message>
   <source>Reading outside the folder did not work, but not because it was refused.</source>
   <translation>Lire hors du dossier n’a pas marché, mais pas à cause d’un refus.</translation>
  </message>
  <message>
   <source>Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it.</source>
   <translation>Lire hors du dossier n’a PAS été empêché. C’est un défaut de Paddock ; merci de le signaler.</translation>
  </message>
  <message>
   <source>Reading outside the folder was stopped by the boundary.</source>
   <translation>Lire hors du dossier a été empêché par la limite.</translation>
  </message>
  <message>
   <source>Reading the session …</source>
   <translation>Lecture de la session …</translation>
  </message>
  <message>
   <source>Reading the sessions for the index was stopped.</source>
   <translation>La lecture des sessions pour l’index a été arrêtée.</translation>
  </message>
  <message>
   <source>Reading was stopped.</source>
   <translation>La lecture a été arrêtée.</translation>
  </message>
  <message>
   <source>Reading “%1” was stopped.</source>
   <translation>La lecture de « %1 » a été arrêtée.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture …</translation>
  </message>
  <message>
   <source>Reads: %1</source>
   <translation>Lit : %1</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Recent folders</source>
   <translation>Dossiers récents</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Reject all</source>
   <translation>Tout rejeter</translation>
  </message>
  <message>
   <source>Reject the whole file</source>
   <translation>Rejeter tout le fichier</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>Supprimer %Ln session dont le dossier a disparu</numerusform>
    <numerusform>Supprimer %Ln sessions dont le dossier a disparu</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove and lose them</source>
   <translation>Supprimer et les perdre</translation>
  </message>
  <message>
   <source>Remove the hook</source>
   <translation>Supprimer le hook</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Supprimer la clé</translation>
  </message>
  <message>
   <source>Remove the picture %1 of %2</source>
   <translation>Retirer l’image %1 sur %2</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Supprimer la règle</translation>
  </message>
  <message>
   <source>Remove worktree</source>
   <translation>Supprimer le worktree</translation>
  </message>
  <message>
   <source>Removing it would lose %1 and %2 for good. Commit and merge them first, or say that they may go.</source>
   <translation>Le supprimer perdrait %1 et %2 pour de bon. Faites d’abord un commit et une fusion, ou dites qu’ils peuvent disparaître.</translation>
  </message>
  <message>
   <source>Removing …</source>
   <translation>Suppression …</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer …</translation>
  </message>
  <message>
   <source>Renamed to &quot;%1&quot;.</source>
   <translation>Renommée en « %1 ».</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Requêtes</translation>
  </message>
  <message>
   <source>Res&amp;tore …</source>
   <translation>&amp;Restaurer …</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset %1</source>
   <translation>Réinitialiser %1</translation>
  </message>
  <message>
   <source>Resolved by the kernel below %1; a way out was refused when tried.</source>
   <translation>Résolus par le noyau sous %1 ; une sortie a été refusée à l’essai.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>Restaurer %Ln fichier</numerusform>
    <numerusform>Restaurer %Ln fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>Restaurer %Ln fichier et revenir</numerusform>
    <numerusform>Restaurer %Ln fichiers et revenir</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Restaurer …</translation>
  </message>
  <message>
   <source>Result of %1: %2</source>
   <translation>Résultat de %1 : %2</translation>
  </message>
  <message>
   <source>Result of a call that is not in the log</source>
   <translation>Résultat d’un appel absent du journal</translation>
  </message>
  <message>
   <source>Result, entry %1</source>
   <translation>Résultat, entrée %1</translation>
  </message>
  <message>
   <source>Result, entry %1:</source>
   <translation>Résultat, entrée %1 :</translation>
  </message>
  <message>
   <source>Results of calls</source>
   <translation>Résultats d’appels</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>Résultats d’outils</translation>
  </message>
  <message>
   <source>Reveal Log</source>
   <translation>Afficher le journal</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Review (%1)</source>
   <translation>Relire (%1)</translation>
  </message>
  <message>
   <source>Review what happened</source>
   <translation>Voir ce qui s’est passé</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Relu</translation>
  </message>
  <message>
   <source>Rewound</source>
   <translation>Rembobiné</translation>
  </message>
  <message>
   <source>Room for kept files</source>
   <translation>Place pour les fichiers conservés</translation>
  </message>
  <message>
   <source>Room for logs</source>
   <translation>Place pour les journaux</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>Lignes du tableau</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules for calls that need no question, such as &quot;Bash(make *)&quot; Edit.</source>
   <translation>Règles pour les appels sans question, telles que &quot;Bash(make *)&quot; Edit.</translation>
  </message>
  <message>
   <source>Rules for calls that never run.</source>
   <translation>Règles pour les appels qui ne se font jamais.</translation>
  </message>
  <message>
   <source>Rules in force</source>
   <translation>Règles en vigueur</translation>
  </message>
  <message>
   <source>Rules to remember, one on each line</source>
   <translation>Règles à retenir, une par ligne</translation>
  </message>
  <message>
   <source>Ruling</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Rulings of this session</source>
   <translation>Décisions de cette session</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Exécuter</translation>
  </message>
  <message>
   <source>Run %1</source>
   <translation>Exécuter %1</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>Exécuter une commande</translation>
  </message>
  <message>
   <source>Said once, when this much is spent; work goes on.</source>
   <translation>Signalé une fois, quand autant est dépensé ; le travail continue.</translation>
  </message>
  <message>
   <source>Save as CSV …</source>
   <translation>Enregistrer en CSV …</translation>
  </message>
  <message>
   <source>Save in keychain</source>
   <translation>Enregistrer dans le trousseau</translation>
  </message>
  <message>
   <source>Save the Rulings</source>
   <translation>Enregistrer les décisions</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>Enregistrer la modification</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Enregistrer la liste</translation>
  </message>
  <message>
   <source>Save this session as a file</source>
   <translation>Enregistrer cette session dans un fichier</translation>
  </message>
  <message>
   <source>Saved to %1</source>
   <translation>Enregistré dans %1</translation>
  </message>
  <message>
   <source>Saved: %1.</source>
   <translation>Enregistré : %1.</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Enregistrement …</translation>
  </message>
  <message>
   <source>Say more while it works …</source>
   <translation>En dire plus pendant qu’il travaille …</translation>
  </message>
  <message>
   <source>Say which model to use, by the name that its server knows.</source>
   <translation>Dites quel modèle utiliser, par le nom que connaît son serveur.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search in All &amp;Sessions …</source>
   <translation>Rechercher dans toutes les &amp;sessions …</translation>
  </message>
  <message>
   <source>Search in all sessions</source>
   <translation>Rechercher dans toutes les sessions</translation>
  </message>
  <message>
   <source>Search in the settings</source>
   <translation>Rechercher dans les réglages</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Seatbelt did not take a profile: %1</source>
   <translation>Seatbelt n’a pas pris de profil : %1</translation>
  </message>
  <message>
   <source>Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.</source>
   <translation>Seatbelt a pris un profil. Le profil de Paddock n’a jamais été testé sur macOS, chaque commande demande donc.</translation>
  </message>
  <message>
   <source>Second wall around files (Landlock)</source>
   <translation>Second mur autour des fichiers (Landlock)</translation>
  </message>
  <message>
   <source>Seconds at most</source>
   <translation>Secondes au plus</translation>
  </message>
  <message>
   <source>See a process outside</source>
   <translation>Voir un processus extérieur</translation>
  </message>
  <message>
   <source>Select &amp;All</source>
   <translation>&amp;Tout sélectionner</translation>
  </message>
  <message>
   <source>Select &amp;All of the Conversation</source>
   <translation>Sélectionner toute la co&amp;nversation</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Autotest</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>Envoyer %Ln commentaire</numerusform>
    <numerusform>Envoyer %Ln commentaires</numerusform>
   </translation>
  </message>
  <message>
   <source>Send a datagram to a local server of this machine</source>
   <translation>Envoyer un datagramme à un serveur local de cette machine</translation>
  </message>
  <message>
   <source>Send a signal to a process outside</source>
   <translation>Envoyer un signal à un processus extérieur</translation>
  </message>
  <message>
   <source>Send answers</source>
   <translation>Envoyer les réponses</translation>
  </message>
  <message>
   <source>Send any message, and the script begins</source>
   <translation>Envoyez n’importe quel message, et le script commence</translation>
  </message>
  <message>
   <source>Send it now</source>
   <translation>Envoyer maintenant</translation>
  </message>
  <message>
   <source>Send messages with</source>
   <translation>Envoyer les messages avec</translation>
  </message>
  <message>
   <source>Send the next</source>
   <translation>Envoyer le prochain</translation>
  </message>
  <message>
   <source>Sends one request without a key, by the proxy and with the certificates that sessions use.</source>
   <translation>Envoie une requête sans clé, par le proxy et avec les certificats qu’utilisent les sessions.</translation>
  </message>
  <message>
   <source>Sends the message when the turn has ended</source>
   <translation>Envoie le message à la fin du tour</translation>
  </message>
  <message>
   <source>Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.</source>
   <translation>Servi par Ollama, llama.cpp ou LM Studio. Ce que lit l’agent reste ici.</translation>
  </message>
  <message>
   <source>Servers of models on this machine: when you or the start page look for them.</source>
   <translation>Serveurs de modèles sur cette machine : quand vous ou la page d’accueil les cherchez.</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Session %1</source>
   <translation>Session %1</translation>
  </message>
  <message>
   <source>Session %1 in %2</source>
   <translation>Session %1 dans %2</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sessions</translation>
  </message>
  <message>
   <source>Sessions and Storage</source>
   <translation>Sessions et stockage</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: SQLite's unicode61 is missing.</source>
   <translation>Impossible de rechercher dans les sessions : unicode61 de SQLite manque.</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: this system's SQLite has no FTS5.</source>
   <translation>Impossible de rechercher dans les sessions : le SQLite de ce système n’a pas FTS5.</translation>
  </message>
  <message>
   <source>Set by your administrator; it cannot be changed here.</source>
   <translation>Réglé par votre administrateur ; ne peut pas être changé ici.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Several sessions have ids that begin with &quot;%1&quot;.</source>
   <translation>Plusieurs sessions ont un identifiant qui commence par « %1 ».</translation>
  </message>
  <message>
   <source>Shorten long conversations</source>
   <translation>Raccourcir les longues conversations</translation>
  </message>
  <message>
   <source>Shorten what the model reads</source>
   <translation>Raccourcir ce que lit le modèle</translation>
  </message>
  <message>
   <source>Shortened</source>
   <translation>Raccourcie</translation>
  </message>
  <message>
   <source>Shortened as you asked.</source>
   <translation>Raccourcie à votre demande.</translation>
  </message>
  <message>
   <source>Shortened by itself from %1 tokens on.
</source>
   <translation>Raccourcie d’elle-même à partir de %1 jetons.
</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had become too long for the model.</source>
   <translation>Raccourcie, car la conversation était devenue trop longue pour le modèle.</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had nearly filled the model's context.</source>
   <translation>Raccourcie, car la conversation avait presque rempli le contexte du modèle.</translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>Raccourcir maintenant (/compact) remplacerait %Ln entrée par un résumé.
</numerusform>
    <numerusform>Raccourcir maintenant (/compact) remplacerait %Ln entrées par un résumé.
</numerusform>
   </translation>
  </message>
  <message>
   <source>Shortening the conversation …</source>
   <translation>Raccourcissement de la conversation …</translation>
  </message>
  <message>
   <source>Shortening the conversation…</source>
   <translation>Raccourcissement de la conversation…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>Afficher %n ligne de plus</numerusform>
    <numerusform>Afficher %n lignes de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>Show blanks and tabs</source>
   <translation>Afficher espaces et tabulations</translation>
  </message>
  <message>
   <source>Show in File Manager</source>
   <translation>Afficher dans le gestionnaire de fichiers</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show in the file manager</source>
   <translation>Afficher dans le gestionnaire de fichiers</translation>
  </message>
  <message>
   <source>Show keys and commands</source>
   <translation>Afficher touches et commandes</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>Afficher en grand</translation>
  </message>
  <message>
   <source>Show the Changes &amp;Large</source>
   <translation>Afficher les modifications en &amp;grand</translation>
  </message>
  <message>
   <source>Show the change</source>
   <translation>Afficher la modification</translation>
  </message>
  <message>
   <source>Show the folder's files</source>
   <translation>Afficher les fichiers du dossier</translation>
  </message>
  <message>
   <source>Show the folders that are trusted.</source>
   <translation>Afficher les dossiers approuvés.</translation>
  </message>
  <message>
   <source>Show the output of commands</source>
   <translation>Afficher la sortie des commandes</translation>
  </message>
  <message>
   <source>Show the plan and its steps</source>
   <translation>Afficher le plan et ses étapes</translation>
  </message>
  <message>
   <source>Show the whole file</source>
   <translation>Afficher tout le fichier</translation>
  </message>
  <message>
   <source>Show the whole file %1</source>
   <translation>Afficher tout le fichier %1</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Afficher ce qui a changé</translation>
  </message>
  <message>
   <source>Show what fills the model's context</source>
   <translation>Afficher ce qui remplit le contexte du modèle</translation>
  </message>
  <message>
   <source>Show what holds the agent inside the folder</source>
   <translation>Afficher ce qui retient l’agent dans le dossier</translation>
  </message>
  <message>
   <source>Show who allowed and refused what</source>
   <translation>Afficher qui a autorisé et refusé quoi</translation>
  </message>
  <message>
   <source>Side by side where there is room</source>
   <translation>Côte à côte quand il y a la place</translation>
  </message>
  <message>
   <source>Since %1: %2</source>
   <translation>Depuis %1 : %2</translation>
  </message>
  <message>
   <source>Since checkpoint …</source>
   <translation>Depuis le point de contrôle …</translation>
  </message>
  <message>
   <source>Since entry %L1</source>
   <translation>Depuis l’entrée %L1</translation>
  </message>
  <message>
   <source>Since the last commit</source>
   <translation>Depuis le dernier commit</translation>
  </message>
  <message>
   <source>Size of the conversation's text</source>
   <translation>Taille du texte de la conversation</translation>
  </message>
  <message>
   <source>So much is different that not all of it was compared.</source>
   <translation>Tant de choses diffèrent que tout n’a pas été comparé.</translation>
  </message>
  <message>
   <source>Some folders could not be read, so there may be more changes in them.</source>
   <translation>Certains dossiers n’ont pas pu être lus, ils peuvent donc contenir d’autres modifications.</translation>
  </message>
  <message>
   <source>Some folders could not be read.</source>
   <translation>Certains dossiers n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>Something else …</source>
   <translation>Autre chose …</translation>
  </message>
  <message>
   <source>Span of time</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Start more processes than are allowed</source>
   <translation>Lancer plus de processus que permis</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stay awake during work</source>
   <translation>Rester éveillé pendant le travail</translation>
  </message>
  <message>
   <source>Steer</source>
   <translation>Guider</translation>
  </message>
  <message>
   <source>Steer with it now</source>
   <translation>Guider avec ceci maintenant</translation>
  </message>
  <message>
   <source>Steer: read after the tool at work. Queue: sent at the end of the turn</source>
   <translation>Guider : lu après l’outil en cours. Mettre en attente : envoyé à la fin du tour</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop %1</source>
   <translation>Arrêter %1</translation>
  </message>
  <message>
   <source>Stop a prompt at</source>
   <translation>Arrêter une demande à</translation>
  </message>
  <message>
   <source>Stop a session at</source>
   <translation>Arrêter une session à</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>Stop and delete</source>
   <translation>Arrêter et supprimer</translation>
  </message>
  <message>
   <source>Stop for the day at</source>
   <translation>Arrêter pour la journée à</translation>
  </message>
  <message>
   <source>Stop in a folder at</source>
   <translation>Arrêter dans un dossier à</translation>
  </message>
  <message>
   <source>Stop the running turn</source>
   <translation>Arrêter le tour en cours</translation>
  </message>
  <message>
   <source>Stop the turn first: changes can only be taken back between turns.</source>
   <translation>Arrêtez d’abord le tour : les modifications ne s’annulent qu’entre les tours.</translation>
  </message>
  <message>
   <source>Stop the turn first: files and conversation can only be brought back between turns.</source>
   <translation>Arrêtez d’abord le tour : fichiers et conversation ne se ramènent qu’entre les tours.</translation>
  </message>
  <message>
   <source>Stop the turn first: the worktree can only be removed between turns.</source>
   <translation>Arrêtez d’abord le tour : le worktree ne se supprime qu’entre les tours.</translation>
  </message>
  <message>
   <source>Stop was asked for.</source>
   <translation>L’arrêt a été demandé.</translation>
  </message>
  <message>
   <source>Stop, when the field is empty</source>
   <translation>Arrêter, quand le champ est vide</translation>
  </message>
  <message>
   <source>Stopped at the limit of answers for one prompt. Send a message to go on.</source>
   <translation>Arrêté à la limite de réponses pour une demande. Envoyez un message pour continuer.</translation>
  </message>
  <message>
   <source>Stopped by you. Send a message to go on.</source>
   <translation>Arrêté par vous. Envoyez un message pour continuer.</translation>
  </message>
  <message>
   <source>Stopped: the budget is used up.</source>
   <translation>Arrêté : le budget est épuisé.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Arrêt en cours …</translation>
  </message>
  <message>
   <source>Stops the running turn. Escape in the empty field does the same.</source>
   <translation>Arrête le tour en cours. Échap dans le champ vide fait de même.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>System call filter</source>
   <translation>Filtre d’appels système</translation>
  </message>
  <message>
   <source>System calls that reach other processes, keys, mounts and devices are refused.</source>
   <translation>Les appels système qui atteignent d’autres processus, des clés, des montages et des périphériques sont refusés.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Instructions système</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>TITRE</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>Étiquettes …</translation>
  </message>
  <message>
   <source>Tags, with blanks between them</source>
   <translation>Étiquettes, séparées par des espaces</translation>
  </message>
  <message>
   <source>Tags: %1.</source>
   <translation>Étiquettes : %1.</translation>
  </message>
  <message>
   <source>Take Them from There</source>
   <translation>Les y prendre</translation>
  </message>
  <message>
   <source>Take an open file from a process outside</source>
   <translation>Prendre un fichier ouvert à un processus extérieur</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take back the conversation only.</source>
   <translation>Annuler seulement la conversation.</translation>
  </message>
  <message>
   <source>Take from the Archive</source>
   <translation>Sortir des archives</translation>
  </message>
  <message>
   <source>Take more memory than is allowed</source>
   <translation>Prendre plus de mémoire que permis</translation>
  </message>
  <message>
   <source>Take over a process outside as a debugger</source>
   <translation>Prendre le contrôle d’un processus extérieur comme débogueur</translation>
  </message>
  <message>
   <source>Take the last rewind back.</source>
   <translation>Annuler le dernier rembobinage.</translation>
  </message>
  <message>
   <source>Take the trust back</source>
   <translation>Retirer l’approbation</translation>
  </message>
  <message>
   <source>Take the trust back.</source>
   <translation>Retirer l’approbation.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Taken back in %1.</source>
   <translation>Annulé dans %1.</translation>
  </message>
  <message numerus="yes">
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>Annulé dans %Ln fichier.</numerusform>
    <numerusform>Annulé dans %Ln fichiers.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tell when a day costs</source>
   <translation>Signaler quand un jour coûte</translation>
  </message>
  <message>
   <source>Tell when a folder costs</source>
   <translation>Signaler quand un dossier coûte</translation>
  </message>
  <message>
   <source>Tell when a prompt costs</source>
   <translation>Signaler quand une demande coûte</translation>
  </message>
  <message>
   <source>Tell when a session costs</source>
   <translation>Signaler quand une session coûte</translation>
  </message>
  <message>
   <source>Tell when a turn ends</source>
   <translation>Signaler la fin d’un tour</translation>
  </message>
  <message>
   <source>Tells when a session that is not in view needs you, fails or reaches a budget.</source>
   <translation>Signale quand une session hors de vue vous attend, échoue ou atteint un budget.</translation>
  </message>
  <message>
   <source>Tenths of a degree</source>
   <translation>Dixièmes de degré</translation>
  </message>
  <message>
   <source>Terminal</source>
   <translation>Terminal</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>Tester la connexion</translation>
  </message>
  <message>
   <source>Text of PDF files needs pdftotext. Install the package poppler-utils.</source>
   <translation>Le texte des fichiers PDF a besoin de pdftotext. Installez le paquet poppler-utils.</translation>
  </message>
  <message>
   <source>That does not fit here. Nothing was saved.</source>
   <translation>Cela ne convient pas ici. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>That is no address to test. It looks like https://api.example.org.</source>
   <translation>Ce n’est pas une adresse à tester. Elle ressemble à https://api.example.org.</translation>
  </message>
  <message>
   <source>That was the tour. What came of it:</source>
   <translation>C’était la visite. Ce qu’il en est sorti :</translation>
  </message>
  <message>
   <source>The PDF took longer than 30 seconds. Ask for fewer pages.</source>
   <translation>Le PDF a pris plus de 30 secondes. Demandez moins de pages.</translation>
  </message>
  <message>
   <source>The Paddock that runs is of another version. Close it first.</source>
   <translation>Le Paddock en cours est d’une autre version. Fermez-le d’abord.</translation>
  </message>
  <message>
   <source>The Python module %1 reaches the network.</source>
   <translation>Le module Python %1 accède au réseau.</translation>
  </message>
  <message>
   <source>The account at %1 has no credit left. Add credit there, or choose another provider.</source>
   <translation>Le compte chez %1 n’a plus de crédit. Rechargez-le, ou choisissez un autre fournisseur.</translation>
  </message>
  <message>
   <source>The address &quot;%1&quot; runs a program.</source>
   <translation>L’adresse « %1 » exécute un programme.</translation>
  </message>
  <message>
   <source>The address %1 cannot be requested. It has to be a whole http or https address.</source>
   <translation>L’adresse %1 ne peut pas être demandée. Ce doit être une adresse http ou https complète.</translation>
  </message>
  <message>
   <source>The address cannot be read. Check how it is written.</source>
   <translation>L’adresse ne peut pas être lue. Vérifiez comment elle est écrite.</translation>
  </message>
  <message>
   <source>The address has no host.</source>
   <translation>L’adresse n’a pas d’hôte.</translation>
  </message>
  <message>
   <source>The address has no proper port. Ports go from 1 to 65535.</source>
   <translation>L’adresse n’a pas de port correct. Les ports vont de 1 à 65535.</translation>
  </message>
  <message>
   <source>The address holds a space, a backslash or an invisible character, so it could be read in two ways. Write it without.</source>
   <translation>L’adresse contient une espace, une barre oblique inverse ou un caractère invisible, et pourrait donc être lue de deux façons. Écrivez-la sans.</translation>
  </message>
  <message>
   <source>The address holds a user name. Write it without the part before the @ sign.</source>
   <translation>L’adresse contient un nom d’utilisateur. Écrivez-la sans la partie avant le signe @.</translation>
  </message>
  <message>
   <source>The address holds an @ sign behind a # sign, so it could be read in two ways.</source>
   <translation>L’adresse contient un signe @ après un signe #, et pourrait donc être lue de deux façons.</translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>L’agent vous pose %n question</numerusform>
    <numerusform>L’agent vous pose %n questions</numerusform>
   </translation>
  </message>
  <message>
   <source>The agent asks you something</source>
   <translation>L’agent vous demande quelque chose</translation>
  </message>
  <message>
   <source>The agent asks you something.</source>
   <translation>L’agent vous demande quelque chose.</translation>
  </message>
  <message>
   <source>The agent is at work</source>
   <translation>L’agent est au travail</translation>
  </message>
  <message>
   <source>The agent is at work. Stop the turn, or wait until it has ended, and run your command then.</source>
   <translation>L’agent est au travail. Arrêtez le tour ou attendez sa fin, puis exécutez votre commande.</translation>
  </message>
  <message>
   <source>The agent is told that you did not answer, and goes on.</source>
   <translation>L’agent apprend que vous n’avez pas répondu, et continue.</translation>
  </message>
  <message>
   <source>The agent works in the folder that you choose or drop here. File tools open files only inside it; which walls stand around commands is tried on this machine, and the shield tells.</source>
   <translation>L’agent travaille dans le dossier que vous choisissez ou déposez ici. Les outils de fichiers n’ouvrent que des fichiers de ce dossier ; les murs debout autour des commandes sont essayés sur cette machine, et le bouclier le dit.</translation>
  </message>
  <message>
   <source>The agent works in this program. No session is in view.</source>
   <translation>L’agent travaille dans ce programme. Aucune session n’est affichée.</translation>
  </message>
  <message>
   <source>The agent works in this program. Press to go to the conversation.</source>
   <translation>L’agent travaille dans ce programme. Appuyez pour aller à la conversation.</translation>
  </message>
  <message>
   <source>The agent's steps</source>
   <translation>Les étapes de l’agent</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than the limit of %2.</source>
   <translation>La réponse de %1 dépasse la limite de %2.</translation>
  </message>
  <message>
   <source>The archive is on another machine.</source>
   <translation>L’archive est sur une autre machine.</translation>
  </message>
  <message>
   <source>The branch “%1” exists already. Choose another name.</source>
   <translation>La branche « %1 » existe déjà. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>The budget of %1 cannot be kept, because a price is not known. The turn was ended.</source>
   <translation>Le budget de %1 ne peut pas être tenu, car un prix n’est pas connu. Le tour a été terminé.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 cannot be kept: the price of the model is not known.</source>
   <translation>Le budget de %1 pour %2 ne peut pas être tenu : le prix du modèle n’est pas connu.</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 is used up (%3). Raise it to go on.</source>
   <translation>Le budget de %1 pour %2 est épuisé (%3). Augmentez-le pour continuer.</translation>
  </message>
  <message>
   <source>The built-in prices are used.</source>
   <translation>Les prix intégrés sont utilisés.</translation>
  </message>
  <message>
   <source>The call cannot run as a hook changed it. %1</source>
   <translation>L’appel ne peut pas se faire tel qu’un hook l’a changé. %1</translation>
  </message>
  <message>
   <source>The call cannot run like this. %1</source>
   <translation>L’appel ne peut pas se faire ainsi. %1</translation>
  </message>
  <message>
   <source>The certificate file %1 could not be read. Check the CA file in the settings.</source>
   <translation>Le fichier de certificats %1 n’a pas pu être lu. Vérifiez le fichier CA dans les réglages.</translation>
  </message>
  <message>
   <source>The certificate of %1 was not accepted (%2). If your network inspects traffic, name its certificate authority as the CA file in the settings.</source>
   <translation>Le certificat de %1 n’a pas été accepté (%2). Si votre réseau inspecte le trafic, indiquez son autorité de certification comme fichier CA dans les réglages.</translation>
  </message>
  <message>
   <source>The code could not be written to %1 for the editor: %2</source>
   <translation>Le code n’a pas pu être écrit dans %1 pour l’éditeur : %2</translation>
  </message>
  <message>
   <source>The code names &quot;%1&quot;, which leads outside the workspace.</source>
   <translation>Le code nomme « %1 », qui mène hors du dossier de travail.</translation>
  </message>
  <message>
   <source>The command cannot be read for certain: %1.</source>
   <translation>La commande ne peut pas être lue avec certitude : %1.</translation>
  </message>
  <message>
   <source>The command, to be corrected</source>
   <translation>La commande, à corriger</translation>
  </message>
  <message>
   <source>The connection to %1 ended in the middle of the answer.</source>
   <translation>La connexion à %1 s’est terminée au milieu de la réponse.</translation>
  </message>
  <message>
   <source>The connection to %1 was lost before the answer was complete. Try again.</source>
   <translation>La connexion à %1 a été perdue avant la fin de la réponse. Réessayez.</translation>
  </message>
  <message>
   <source>The conversation could not be shortened, and goes on as it is. %1</source>
   <translation>La conversation n’a pas pu être raccourcie et continue telle quelle. %1</translation>
  </message>
  <message>
   <source>The conversation goes on after entry %L1; what followed it counts no more.</source>
   <translation>La conversation continue après l’entrée %L1 ; ce qui la suivait ne compte plus.</translation>
  </message>
  <message>
   <source>The conversation goes on from there.</source>
   <translation>La conversation continue à partir de là.</translation>
  </message>
  <message>
   <source>The conversation is longer than the model at %1 can read. Begin a new session, or choose a model with a larger context window.</source>
   <translation>La conversation est plus longue que ce que le modèle chez %1 peut lire. Commencez une nouvelle session, ou choisissez un modèle à plus grande fenêtre de contexte.</translation>
  </message>
  <message>
   <source>The conversation is never compacted by itself.</source>
   <translation>La conversation n’est jamais raccourcie d’elle-même.</translation>
  </message>
  <message>
   <source>The conversation would go from about %1 to about %2 tokens. The log keeps all of it.</source>
   <translation>La conversation passerait d’environ %1 à environ %2 jetons. Le journal la garde toute.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist.</source>
   <translation>Le répertoire %1 n’existe pas.</translation>
  </message>
  <message>
   <source>The directory %1 does not exist. Name one with --cwd.</source>
   <translation>Le répertoire %1 n’existe pas. Indiquez-en un avec --cwd.</translation>
  </message>
  <message>
   <source>The directory to judge for; the current one if not given.</source>
   <translation>Le répertoire pour lequel juger ; l’actuel si rien n’est donné.</translation>
  </message>
  <message>
   <source>The directory to work in; the current one if not given.</source>
   <translation>Le répertoire où travailler ; l’actuel si rien n’est donné.</translation>
  </message>
  <message>
   <source>The edit failed; its card says why.</source>
   <translation>La modification a échoué ; sa carte dit pourquoi.</translation>
  </message>
  <message>
   <source>The edit was made.</source>
   <translation>La modification a été faite.</translation>
  </message>
  <message>
   <source>The edit was not allowed, so the file is as it was.</source>
   <translation>La modification n’a pas été autorisée, le fichier est donc comme il était.</translation>
  </message>
  <message>
   <source>The editor %1 was not found. Settings, General has its command.</source>
   <translation>L’éditeur %1 n’a pas été trouvé. Sa commande est dans Réglages, Général.</translation>
  </message>
  <message>
   <source>The editor's command &quot;%1&quot; names no program.</source>
   <translation>La commande de l’éditeur « %1 » ne nomme aucun programme.</translation>
  </message>
  <message>
   <source>The export cannot be written to %1: %2.</source>
   <translation>L’export ne peut pas être écrit dans %1 : %2.</translation>
  </message>
  <message>
   <source>The export cannot be written: %1.</source>
   <translation>L’export ne peut pas être écrit : %1.</translation>
  </message>
  <message>
   <source>The fence cannot stand here, so nothing was run. %1</source>
   <translation>La clôture ne peut pas être debout ici, rien n’a donc été exécuté. %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was committed: %1</source>
   <translation>La clôture n’a pas pu être construite, aucun commit n’a donc été fait : %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was run. %1</source>
   <translation>La clôture n’a pas pu être construite, rien n’a donc été exécuté. %1</translation>
  </message>
  <message>
   <source>The fence that keeps commands inside the workspace does not stand here, and the settings say that no command runs then.</source>
   <translation>La clôture qui garde les commandes dans le dossier de travail n’est pas debout ici, et les réglages disent qu’aucune commande ne s’exécute alors.</translation>
  </message>
  <message>
   <source>The file %1 cannot be read: %2.</source>
   <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does.</source>
   <translation>Le fichier %1 ne commence pas comme une session de Paddock.</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does. It was left as it is.</source>
   <translation>Le fichier %1 ne commence pas comme une session de Paddock. Il a été laissé tel quel.</translation>
  </message>
  <message>
   <source>The file %1 does not exist.</source>
   <translation>Le fichier %1 n’existe pas.</translation>
  </message>
  <message>
   <source>The file %1 exists. Name another, or replace it with --force.</source>
   <translation>Le fichier %1 existe. Nommez-en un autre, ou remplacez-le avec --force.</translation>
  </message>
  <message>
   <source>The file %1 holds no certificate in PEM form. Check the CA file in the settings.</source>
   <translation>Le fichier %1 ne contient pas de certificat au format PEM. Vérifiez le fichier CA dans les réglages.</translation>
  </message>
  <message>
   <source>The file %1 holds no conversation of Claude Code.</source>
   <translation>Le fichier %1 ne contient pas de conversation de Claude Code.</translation>
  </message>
  <message>
   <source>The file %1 is no index of sessions of Paddock's. It was left as it is; move it away, so that the index can be kept there.</source>
   <translation>Le fichier %1 n’est pas un index de sessions de Paddock. Il a été laissé tel quel ; déplacez-le pour que l’index puisse y être gardé.</translation>
  </message>
  <message>
   <source>The file %1 is not there any more.</source>
   <translation>Le fichier %1 n’est plus là.</translation>
  </message>
  <message>
   <source>The file cannot be read: %1.</source>
   <translation>Le fichier ne peut pas être lu : %1.</translation>
  </message>
  <message>
   <source>The file did not end with a line end, and does now</source>
   <translation>Le fichier ne se terminait pas par une fin de ligne, et c’est maintenant le cas</translation>
  </message>
  <message>
   <source>The file does not end with a line end any more</source>
   <translation>Le fichier ne se termine plus par une fin de ligne</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>Le fichier a %n ligne.</numerusform>
    <numerusform>Le fichier a %n lignes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is too large to be kept.</source>
   <translation>Le fichier est trop gros pour être conservé.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>Le fichier à écrire.</translation>
  </message>
  <message>
   <source>The files are already as they were then.</source>
   <translation>Les fichiers sont déjà comme ils étaient alors.</translation>
  </message>
  <message>
   <source>The files were brought back, but that could not be written to the session: %1</source>
   <translation>Les fichiers ont été ramenés, mais cela n’a pas pu être écrit dans la session : %1</translation>
  </message>
  <message>
   <source>The folder</source>
   <translation>Le dossier</translation>
  </message>
  <message>
   <source>The folder %1 could not be made for this user alone, so a second start cannot find this one.</source>
   <translation>Le dossier %1 n’a pas pu être créé pour cet utilisateur seul, un second lancement ne peut donc pas trouver celui-ci.</translation>
  </message>
  <message>
   <source>The folder %1 could not be made: %2.</source>
   <translation>Le dossier %1 n’a pas pu être créé : %2.</translation>
  </message>
  <message>
   <source>The folder %1 does not exist.</source>
   <translation>Le dossier %1 n’existe pas.</translation>
  </message>
  <message>
   <source>The folder %1 for sessions cannot be made: %2.</source>
   <translation>Le dossier %1 pour les sessions ne peut pas être créé : %2.</translation>
  </message>
  <message>
   <source>The folder %1 for the index of sessions cannot be made: %2.</source>
   <translation>Le dossier %1 pour l’index des sessions ne peut pas être créé : %2.</translation>
  </message>
  <message>
   <source>The folder %1 is not there any more.</source>
   <translation>Le dossier %1 n’est plus là.</translation>
  </message>
  <message>
   <source>The folder %1 of this session is gone. The session can be read; to go on with it, bring the folder back or say where it is now.</source>
   <translation>Le dossier %1 de cette session a disparu. La session peut être lue ; pour la poursuivre, ramenez le dossier ou dites où il se trouve maintenant.</translation>
  </message>
  <message>
   <source>The folder belongs to another repository.</source>
   <translation>Le dossier appartient à un autre dépôt.</translation>
  </message>
  <message>
   <source>The folder holds more files, shared files or nested repositories than are looked at; those beyond %1 of a kind are not protected from commands.</source>
   <translation>Le dossier contient plus de fichiers, de fichiers partagés ou de dépôts imbriqués qu’il n’en est examiné ; ceux au-delà de %1 par genre ne sont pas protégés des commandes.</translation>
  </message>
  <message>
   <source>The folder lies in no git repository.</source>
   <translation>Le dossier n’est dans aucun dépôt Git.</translation>
  </message>
  <message>
   <source>The folder of this session, %1, is gone or lies elsewhere, so no files can be brought back. --conversation still works.</source>
   <translation>Le dossier de cette session, %1, a disparu ou se trouve ailleurs, aucun fichier ne peut donc être ramené. --conversation fonctionne encore.</translation>
  </message>
  <message>
   <source>The folder “%1” cannot be made: %2.</source>
   <translation>Le dossier « %1 » ne peut pas être créé : %2.</translation>
  </message>
  <message>
   <source>The folder; the current one if not given.</source>
   <translation>Le dossier ; l’actuel si rien n’est donné.</translation>
  </message>
  <message>
   <source>The git repository cannot be read: %1</source>
   <translation>Le dépôt Git ne peut pas être lu : %1</translation>
  </message>
  <message>
   <source>The git repository is bare: it has no working copy.</source>
   <translation>Le dépôt Git est nu : il n’a pas de copie de travail.</translation>
  </message>
  <message>
   <source>The git setting %1 may run a program.</source>
   <translation>Le réglage git %1 peut exécuter un programme.</translation>
  </message>
  <message>
   <source>The hook %1 allowed it.</source>
   <translation>Le hook %1 l’a autorisé.</translation>
  </message>
  <message>
   <source>The hook %1 denied it.</source>
   <translation>Le hook %1 l’a refusé.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2.</source>
   <translation>Le hook %1 a échoué : %2.</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2. A hook that guards calls and fails denies them; correct it or take it out of the settings.</source>
   <translation>Le hook %1 a échoué : %2. Un hook qui garde des appels et échoue les refuse ; corrigez-le ou retirez-le des réglages.</translation>
  </message>
  <message>
   <source>The hook %1 in the settings uses &quot;%2&quot;, which is not supported. Take it out.</source>
   <translation>Le hook %1 dans les réglages utilise « %2 », qui n’est pas pris en charge. Retirez-le.</translation>
  </message>
  <message>
   <source>The hook %1 refuses this call</source>
   <translation>Le hook %1 refuse cet appel</translation>
  </message>
  <message>
   <source>The hook %1 said no without a reason.</source>
   <translation>Le hook %1 a dit non sans raison.</translation>
  </message>
  <message>
   <source>The hook %1 wants you to be asked.</source>
   <translation>Le hook %1 veut que vous soyez consulté.</translation>
  </message>
  <message>
   <source>The hooks of %1 in the settings must be a list.</source>
   <translation>Les hooks de %1 dans les réglages doivent être une liste.</translation>
  </message>
  <message>
   <source>The host %1 is not a proper name.</source>
   <translation>L’hôte %1 n’est pas un nom correct.</translation>
  </message>
  <message>
   <source>The host of the address holds a character that only looks like a dot.</source>
   <translation>L’hôte de l’adresse contient un caractère qui n’a que l’air d’un point.</translation>
  </message>
  <message>
   <source>The host of the address holds a percent sign. Write it in plain letters.</source>
   <translation>L’hôte de l’adresse contient un signe pour cent. Écrivez-le en lettres simples.</translation>
  </message>
  <message>
   <source>The id of the new session, a UUID.</source>
   <translation>L’identifiant de la nouvelle session, un UUID.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be opened: %2.</source>
   <translation>L’index des sessions %1 ne peut pas être ouvert : %2.</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be used: %2.</source>
   <translation>L’index des sessions %1 ne peut pas être utilisé : %2.</translation>
  </message>
  <message>
   <source>The input for a program could not be kept in memory: %1</source>
   <translation>L’entrée d’un programme n’a pas pu être gardée en mémoire : %1</translation>
  </message>
  <message>
   <source>The input of %1 does not say what it would touch: %2</source>
   <translation>L’entrée de %1 ne dit pas ce qu’il toucherait : %2</translation>
  </message>
  <message>
   <source>The kernel does not take the filter: %1</source>
   <translation>Le noyau ne prend pas le filtre : %1</translation>
  </message>
  <message>
   <source>The kernel's Landlock, version %1, refuses writes outside on its own.</source>
   <translation>Landlock du noyau, version %1, refuse de lui-même d’écrire à l’extérieur.</translation>
  </message>
  <message>
   <source>The key comes from the environment, which overrides the keychain.</source>
   <translation>La clé vient de l’environnement, qui l’emporte sur le trousseau.</translation>
  </message>
  <message>
   <source>The key for %1 could not be read from the keychain. Check that the keychain is unlocked.</source>
   <translation>La clé pour %1 n’a pas pu être lue du trousseau. Vérifiez que le trousseau est déverrouillé.</translation>
  </message>
  <message>
   <source>The key for %1 could not be removed from the keychain. Check that the keychain is unlocked.</source>
   <translation>La clé pour %1 n’a pas pu être retirée du trousseau. Vérifiez que le trousseau est déverrouillé.</translation>
  </message>
  <message>
   <source>The key for %1 could not be saved in the keychain. Check that a keychain exists and is unlocked, or keep the key in memory for this run.</source>
   <translation>La clé pour %1 n’a pas pu être enregistrée dans le trousseau. Vérifiez qu’un trousseau existe et est déverrouillé, ou gardez la clé en mémoire pour cette fois.</translation>
  </message>
  <message>
   <source>The key for %1 is in the keychain.</source>
   <translation>La clé pour %1 est dans le trousseau.</translation>
  </message>
  <message>
   <source>The key is kept in memory until Paddock ends, and nowhere else.</source>
   <translation>La clé est gardée en mémoire jusqu’à la fin de Paddock, et nulle part ailleurs.</translation>
  </message>
  <message>
   <source>The key is kept in the keychain of your system.</source>
   <translation>La clé est gardée dans le trousseau de votre système.</translation>
  </message>
  <message>
   <source>The key works, and the model answered.</source>
   <translation>La clé fonctionne, et le modèle a répondu.</translation>
  </message>
  <message>
   <source>The keychain cannot be reached because this login has no D-Bus session. Set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>Le trousseau est inaccessible, car cette connexion n’a pas de session D-Bus. Mettez la clé dans sa variable d’environnement, ou gardez-la en mémoire pour cette fois.</translation>
  </message>
  <message>
   <source>The keychain did not answer. Perhaps a window of the desktop still asks for its password; answer it and try again.</source>
   <translation>Le trousseau n’a pas répondu. Une fenêtre du bureau demande peut-être encore son mot de passe ; répondez-y et réessayez.</translation>
  </message>
  <message>
   <source>The keychain did not give back what it was given to keep.</source>
   <translation>Le trousseau n’a pas rendu ce qu’on lui avait confié.</translation>
  </message>
  <message>
   <source>The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.</source>
   <translation>Le trousseau n’a pas laissé Paddock utiliser son entrée pour %1. Déverrouillez le trousseau et autorisez-le.</translation>
  </message>
  <message>
   <source>The keychain holds no key for %1 any more.</source>
   <translation>Le trousseau ne contient plus de clé pour %1.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again.</source>
   <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The keychain is there but cannot keep anything. Create or unlock its default keyring, set keys in their environment variables, or keep them in memory for this run.</source>
   <translation>Le trousseau est là mais ne peut rien garder. Créez ou déverrouillez son trousseau par défaut, mettez les clés dans leurs variables d’environnement, ou gardez-les en mémoire pour cette fois.</translation>
  </message>
  <message>
   <source>The keychain is waiting for you; it may have opened a window.</source>
   <translation>Le trousseau vous attend ; il a peut-être ouvert une fenêtre.</translation>
  </message>
  <message>
   <source>The keychain works.</source>
   <translation>Le trousseau fonctionne.</translation>
  </message>
  <message>
   <source>The last entry of this session lacked its line end; nothing was lost.</source>
   <translation>Il manquait la fin de ligne à la dernière entrée de cette session ; rien n’a été perdu.</translation>
  </message>
  <message>
   <source>The latest plan</source>
   <translation>Le dernier plan</translation>
  </message>
  <message>
   <source>The life of sessions</source>
   <translation>La vie des sessions</translation>
  </message>
  <message>
   <source>The line is not a JSON object.</source>
   <translation>La ligne n’est pas un objet JSON.</translation>
  </message>
  <message>
   <source>The line is not entry %1 of a session.</source>
   <translation>La ligne n’est pas l’entrée %1 d’une session.</translation>
  </message>
  <message>
   <source>The line says that it is entry %1 where entry %2 must stand.</source>
   <translation>La ligne dit être l’entrée %1 là où doit se trouver l’entrée %2.</translation>
  </message>
  <message>
   <source>The link %1 cannot be read.</source>
   <translation>Le lien %1 ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The link is too long to be one of Paddock's.</source>
   <translation>Le lien est trop long pour être de Paddock.</translation>
  </message>
  <message>
   <source>The link's folder %1 does not exist.</source>
   <translation>Le dossier %1 du lien n’existe pas.</translation>
  </message>
  <message>
   <source>The link's folder has characters that cannot be seen: %1</source>
   <translation>Le dossier du lien a des caractères invisibles : %1</translation>
  </message>
  <message>
   <source>The list of models %1 cannot be read: %2.</source>
   <translation>La liste de modèles %1 ne peut pas être lue : %2.</translation>
  </message>
  <message>
   <source>The log of session %1 is not as it was written: %2</source>
   <translation>Le journal de la session %1 n’est pas tel qu’il a été écrit : %2</translation>
  </message>
  <message>
   <source>The longest single answer to ask the model for.</source>
   <translation>La plus longue réponse à demander au modèle.</translation>
  </message>
  <message>
   <source>The look at the files was stopped.</source>
   <translation>L’examen des fichiers a été arrêté.</translation>
  </message>
  <message>
   <source>The matcher %1 of a hook in the settings is no regular expression: %2</source>
   <translation>Le matcher %1 d’un hook dans les réglages n’est pas une expression régulière : %2</translation>
  </message>
  <message>
   <source>The message to go back to.</source>
   <translation>Le message auquel revenir.</translation>
  </message>
  <message>
   <source>The message was taken out of the queue. The Up key in the empty field brings it back.</source>
   <translation>Le message a été retiré de l’attente. La touche Haut dans le champ vide le ramène.</translation>
  </message>
  <message>
   <source>The mode answers what would be asked: %1</source>
   <translation>Le mode répond à ce qui serait demandé : %1</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>Le modèle</translation>
  </message>
  <message>
   <source>The model is answering …</source>
   <translation>Le modèle répond …</translation>
  </message>
  <message>
   <source>The model reads %1 as instructions in any case; the boundary holds all the same.</source>
   <translation>Le modèle lit %1 comme instructions dans tous les cas ; la limite vaut quand même.</translation>
  </message>
  <message>
   <source>The model reads %1 of %2 tokens with the next message.</source>
   <translation>Le modèle lit %1 jetons sur %2 avec le prochain message.</translation>
  </message>
  <message>
   <source>The model reads %1 tokens with the next message.</source>
   <translation>Le modèle lit %1 jetons avec le prochain message.</translation>
  </message>
  <message>
   <source>The model to use where none is chosen.</source>
   <translation>Le modèle à utiliser quand aucun n’est choisi.</translation>
  </message>
  <message>
   <source>The model to use with this provider. Without one, the provider's usual model.</source>
   <translation>Le modèle à utiliser avec ce fournisseur. Sans indication, le modèle habituel du fournisseur.</translation>
  </message>
  <message>
   <source>The model's name, as its provider has it.</source>
   <translation>Le nom du modèle, tel que l’a son fournisseur.</translation>
  </message>
  <message>
   <source>The model. A change holds from the next request on.</source>
   <translation>Le modèle. Un changement vaut à partir de la prochaine requête.</translation>
  </message>
  <message>
   <source>The name %1 could not be found. Check the address and the network connection.</source>
   <translation>Le nom %1 n’a pas pu être trouvé. Vérifiez l’adresse et la connexion réseau.</translation>
  </message>
  <message>
   <source>The name was not found.</source>
   <translation>Le nom n’a pas été trouvé.</translation>
  </message>
  <message>
   <source>The newest commit cannot be read: %1</source>
   <translation>Le dernier commit ne peut pas être lu : %1</translation>
  </message>
  <message>
   <source>The other one begins a new line.</source>
   <translation>L’autre commence une nouvelle ligne.</translation>
  </message>
  <message>
   <source>The path holds a character that no file name can have.</source>
   <translation>Le chemin contient un caractère qu’aucun nom de fichier ne peut avoir.</translation>
  </message>
  <message>
   <source>The path is empty. Name a file or folder of the workspace.</source>
   <translation>Le chemin est vide. Nommez un fichier ou un dossier du dossier de travail.</translation>
  </message>
  <message>
   <source>The path is longer than the system allows (%1 bytes).</source>
   <translation>Le chemin est plus long que ne le permet le système (%1 octets).</translation>
  </message>
  <message>
   <source>The pattern has too many alternatives in braces.</source>
   <translation>Le motif a trop d’alternatives entre accolades.</translation>
  </message>
  <message>
   <source>The pattern is empty. “**/*” finds every file.</source>
   <translation>Le motif est vide. « **/* » trouve tous les fichiers.</translation>
  </message>
  <message>
   <source>The pattern must not begin with a slash.</source>
   <translation>Le motif ne doit pas commencer par une barre oblique.</translation>
  </message>
  <message>
   <source>The pattern must not contain “..”; name a folder in `path`.</source>
   <translation>Le motif ne doit pas contenir « .. » ; nommez un dossier dans `path`.</translation>
  </message>
  <message>
   <source>The permission mode.</source>
   <translation>Le mode d’autorisation.</translation>
  </message>
  <message>
   <source>The permission rule &quot;%1&quot; cannot be read: %2</source>
   <translation>La règle d’autorisation « %1 » ne peut pas être lue : %2</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>L’image</translation>
  </message>
  <message>
   <source>The picture of the clipboard cannot be read.</source>
   <translation>L’image du presse-papiers ne peut pas être lue.</translation>
  </message>
  <message>
   <source>The place that you chose in the conversation</source>
   <translation>L’endroit que vous avez choisi dans la conversation</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>Le plan</translation>
  </message>
  <message>
   <source>The plan waits for your word.</source>
   <translation>Le plan attend votre accord.</translation>
  </message>
  <message>
   <source>The plan was not approved: its card says why. In plan mode you are asked.</source>
   <translation>Le plan n’a pas été approuvé : sa carte dit pourquoi. En mode plan, vous êtes consulté.</translation>
  </message>
  <message>
   <source>The plan, to be changed</source>
   <translation>Le plan, à modifier</translation>
  </message>
  <message>
   <source>The practice model is a script with no intelligence. It works in a copy of a sample project: %1
Here it may edit files and run &quot;make test&quot; without being asked.</source>
   <translation>Le modèle d’exercice est un script sans intelligence. Il travaille dans une copie d’un projet d’exemple : %1
Ici, il peut modifier des fichiers et exécuter « make test » sans demander.</translation>
  </message>
  <message>
   <source>The practice project could not be written to %1.</source>
   <translation>Le projet d’exercice n’a pas pu être écrit dans %1.</translation>
  </message>
  <message>
   <source>The practice script works only in its own folder. Choose a model for %1.</source>
   <translation>Le script d’exercice ne travaille que dans son propre dossier. Choisissez un modèle pour %1.</translation>
  </message>
  <message>
   <source>The program %1 was not found in PATH. Install it or correct its name.</source>
   <translation>Le programme %1 n’a pas été trouvé dans PATH. Installez-le ou corrigez son nom.</translation>
  </message>
  <message>
   <source>The program paddock-fence was not found beside Paddock. Reinstall Paddock.</source>
   <translation>Le programme paddock-fence n’a pas été trouvé à côté de Paddock. Réinstallez Paddock.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>Le programme paddock-fence, qui clôture les commandes, n’a été trouvé ni à côté de Paddock ni dans son dossier libexec. Réinstallez Paddock.</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock. Reinstall Paddock.</source>
   <translation>Le programme paddock-fence, qui clôture les commandes, n’a pas été trouvé à côté de Paddock. Réinstallez Paddock.</translation>
  </message>
  <message>
   <source>The proxy %1 asks for a user name and password. Put them into the proxy's address.</source>
   <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Mettez-les dans l’adresse du proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 could not be found. Check the proxy settings.</source>
   <translation>Le proxy %1 n’a pas pu être trouvé. Vérifiez les réglages du proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 could not connect to %2. Check the proxy settings.</source>
   <translation>Le proxy %1 n’a pas pu se connecter à %2. Vérifiez les réglages du proxy.</translation>
  </message>
  <message>
   <source>The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.</source>
   <translation>Le proxy %1 a refusé une connexion à %2 (statut %3). Vérifiez les réglages du proxy.</translation>
  </message>
  <message>
   <source>The proxy for all connections, such as http://proxy.example.org:3128. Without one, the environment's proxy variables decide.</source>
   <translation>Le proxy pour toutes les connexions, tel que http://proxy.example.org:3128. Sans indication, les variables de proxy de l’environnement décident.</translation>
  </message>
  <message>
   <source>The record of this call was lost. What it did is not known.</source>
   <translation>La trace de cet appel a été perdue. Ce qu’il a fait n’est pas connu.</translation>
  </message>
  <message>
   <source>The record of trusted folders, %1, holds something that cannot be read for %2. Mend it, or remove it and trust your folders anew.</source>
   <translation>La liste des dossiers approuvés, %1, contient pour %2 quelque chose d’illisible. Réparez-la, ou supprimez-la et approuvez de nouveau vos dossiers.</translation>
  </message>
  <message>
   <source>The repository could not be told that the worktree is gone: %1</source>
   <translation>Le dépôt n’a pas pu apprendre que le worktree a disparu : %1</translation>
  </message>
  <message>
   <source>The repository has no commit yet, so there is nothing that a branch could begin with. Commit first, or open the session without a branch.</source>
   <translation>Le dépôt n’a pas encore de commit, une branche n’a donc rien par quoi commencer. Faites d’abord un commit, ou ouvrez la session sans branche.</translation>
  </message>
  <message>
   <source>The repository has no worktrees besides the main one.</source>
   <translation>Le dépôt n’a pas d’autre worktree que le principal.</translation>
  </message>
  <message>
   <source>The repository passes files through programs of its own (filters in its configuration), and no fence stands here that could hold them. Commit with git in a terminal.</source>
   <translation>Le dépôt fait passer les fichiers par ses propres programmes (des filtres dans sa configuration), et aucune clôture n’est debout ici pour les retenir. Faites le commit avec git dans un terminal.</translation>
  </message>
  <message>
   <source>The request to %1 failed (%2).</source>
   <translation>La requête à %1 a échoué (%2).</translation>
  </message>
  <message>
   <source>The rule %1 allows it.</source>
   <translation>La règle %1 l’autorise.</translation>
  </message>
  <message>
   <source>The rule %1 denies it.</source>
   <translation>La règle %1 le refuse.</translation>
  </message>
  <message>
   <source>The rule %1 wants you to be asked.</source>
   <translation>La règle %1 veut que vous soyez consulté.</translation>
  </message>
  <message numerus="yes">
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>La règle ne concerne pas le %Ln appel passé.</numerusform>
    <numerusform>La règle ne concerne aucun des %Ln appels passés.</numerusform>
   </translation>
  </message>
  <message>
   <source>The script works on a sample project in a fresh folder, with real tools and real questions. Nothing of yours is touched.</source>
   <translation>Le script travaille sur un projet d’exemple dans un dossier neuf, avec de vrais outils et de vraies questions. Rien de ce qui est à vous n’est touché.</translation>
  </message>
  <message>
   <source>The search was stopped.</source>
   <translation>La recherche a été arrêtée.</translation>
  </message>
  <message>
   <source>The seconds must be a number of more than 0, at most a day. Nothing was saved.</source>
   <translation>Les secondes doivent être un nombre supérieur à 0, d’un jour au plus. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <source>The sed script cannot be read.</source>
   <translation>Le script sed ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The self-test is running</source>
   <translation>L’autotest est en cours</translation>
  </message>
  <message>
   <source>The server does not say how large its context is. Below 32,000 tokens longer work will not fit.</source>
   <translation>Le serveur ne dit pas quelle est la taille de son contexte. Au-dessous de 32 000 jetons, un travail plus long ne tiendra pas.</translation>
  </message>
  <message>
   <source>The server sent an event that does not end. Try again.</source>
   <translation>Le serveur a envoyé un événement sans fin. Réessayez.</translation>
  </message>
  <message>
   <source>The session %1 belongs to the folder %2. Open it there, or start a new one.</source>
   <translation>La session %1 appartient au dossier %2. Ouvrez-la là-bas, ou commencez-en une nouvelle.</translation>
  </message>
  <message>
   <source>The session %1 has no entries.</source>
   <translation>La session %1 n’a pas d’entrées.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's and is only read here. &quot;paddock sessions fork %1&quot; makes one of Paddock's own of it.</source>
   <translation>La session %1 est de Claude Code et n’est que lue ici. « paddock sessions fork %1 » en fait une de Paddock.</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's: its transcript has no hashes to verify.</source>
   <translation>La session %1 est de Claude Code : sa transcription n’a pas d’empreintes à vérifier.</translation>
  </message>
  <message>
   <source>The session %1 is already open in this Paddock.</source>
   <translation>La session %1 est déjà ouverte dans ce Paddock.</translation>
  </message>
  <message>
   <source>The session %1 is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>La session %1 est dans la corbeille. « paddock sessions restore %1 » la ramène.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own and can only be read. &quot;paddock sessions fork %1&quot; makes one that goes on from it.</source>
   <translation>La session %1 n’est pas de Paddock et ne peut qu’être lue. « paddock sessions fork %1 » en fait une qui la poursuit.</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own: nothing was judged in it.</source>
   <translation>La session %1 n’est pas de Paddock : rien n’y a été jugé.</translation>
  </message>
  <message>
   <source>The session %1 is not open.</source>
   <translation>La session %1 n’est pas ouverte.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock (process %2). Close it there first.</source>
   <translation>La session %1 est ouverte dans un autre Paddock (processus %2). Fermez-la là-bas d’abord.</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock. Close it there first.</source>
   <translation>La session %1 est ouverte dans un autre Paddock. Fermez-la là-bas d’abord.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be examined: %2.</source>
   <translation>Le fichier de session %1 ne peut pas être examiné : %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2.</source>
   <translation>Le fichier de session %1 ne peut pas être ouvert : %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2. Check the permissions of the file and of its folder.</source>
   <translation>Le fichier de session %1 ne peut pas être ouvert : %2. Vérifiez les droits du fichier et de son dossier.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be read: %2.</source>
   <translation>Le fichier de session %1 ne peut pas être lu : %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2.</source>
   <translation>Le fichier de session %1 ne peut pas être écrit : %2.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2. Make room and try again; nothing that was kept is lost.</source>
   <translation>Le fichier de session %1 ne peut pas être écrit : %2. Faites de la place et réessayez ; rien de ce qui était conservé n’est perdu.</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: its file system is read-only. It can be shown, searched and exported, but not continued.</source>
   <translation>Le fichier de session %1 ne peut pas être écrit : son système de fichiers est en lecture seule. Il peut être affiché, parcouru et exporté, mais pas poursuivi.</translation>
  </message>
  <message>
   <source>The session file %1 could not be put back in order after a failed write. Open the session again to repair it.</source>
   <translation>Le fichier de session %1 n’a pas pu être remis en ordre après une écriture manquée. Rouvrez la session pour le réparer.</translation>
  </message>
  <message>
   <source>The session file %1 is a symbolic link. Paddock does not write through links here.</source>
   <translation>Le fichier de session %1 est un lien symbolique. Paddock n’écrit pas ici à travers des liens.</translation>
  </message>
  <message>
   <source>The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.</source>
   <translation>Le fichier de session %1 est endommagé à sa fin et ne peut pas être réparé : %2. Il a été laissé tel quel.</translation>
  </message>
  <message>
   <source>The session file %1 is not a regular file.</source>
   <translation>Le fichier de session %1 n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>The session file %1 was deleted while the session was open. Nothing more can be kept in it.</source>
   <translation>Le fichier de session %1 a été supprimé pendant que la session était ouverte. Plus rien ne peut y être conservé.</translation>
  </message>
  <message>
   <source>The session file %1 was written by a newer Paddock (format %2; this one reads up to %3). Update Paddock to open it.</source>
   <translation>Le fichier de session %1 a été écrit par un Paddock plus récent (format %2 ; celui-ci lit jusqu’à %3). Mettez Paddock à jour pour l’ouvrir.</translation>
  </message>
  <message>
   <source>The session is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>La session est dans la corbeille. « paddock sessions restore %1 » la ramène.</translation>
  </message>
  <message>
   <source>The session made no call yet.</source>
   <translation>La session n’a encore fait aucun appel.</translation>
  </message>
  <message>
   <source>The session was written to %1.</source>
   <translation>La session a été écrite dans %1.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; (%2) must be %3.</source>
   <translation>Le réglage « %1 » (%2) doit être %3.</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; cannot be saved: what stands in its place in %2 is not %3.</source>
   <translation>Le réglage « %1 » ne peut pas être enregistré : ce qui est à sa place dans %2 n’est pas %3.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be read: %2.</source>
   <translation>Le fichier de réglages %1 ne peut pas être lu : %2.</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be saved: %2.</source>
   <translation>Le fichier de réglages %1 ne peut pas être enregistré : %2.</translation>
  </message>
  <message>
   <source>The settings file %1 is not valid JSON: %2 at %3.</source>
   <translation>Le fichier de réglages %1 n’est pas du JSON valide : %2 à %3.</translation>
  </message>
  <message>
   <source>The settings file %1 must hold one JSON object, in braces.</source>
   <translation>Le fichier de réglages %1 doit contenir un objet JSON, entre accolades.</translation>
  </message>
  <message>
   <source>The settings that %1 brings count, as you trusted them.</source>
   <translation>Les réglages qu’apporte %1 comptent, comme vous les avez approuvés.</translation>
  </message>
  <message>
   <source>The settings were not taken over; what held before goes on holding. %1</source>
   <translation>Les réglages n’ont pas été repris ; ce qui valait avant vaut toujours. %1</translation>
  </message>
  <message>
   <source>The share of the model's context from which on a conversation is summed up by itself.</source>
   <translation>La part du contexte du modèle à partir de laquelle une conversation est résumée d’elle-même.</translation>
  </message>
  <message>
   <source>The store of earlier contents is full.</source>
   <translation>La réserve des contenus antérieurs est pleine.</translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>Le système ne surveille plus de dossiers (fs.inotify.max_user_watches), %n d’entre eux est donc listé après chaque appel.</numerusform>
    <numerusform>Le système ne surveille plus de dossiers (fs.inotify.max_user_watches), %n d’entre eux sont donc listés après chaque appel.</numerusform>
   </translation>
  </message>
  <message>
   <source>The test passes now.</source>
   <translation>Le test passe maintenant.</translation>
  </message>
  <message>
   <source>The test still does not pass; its card shows what it printed.</source>
   <translation>Le test ne passe toujours pas ; sa carte montre ce qu’il a affiché.</translation>
  </message>
  <message>
   <source>The test was not allowed to run.</source>
   <translation>Le test n’a pas eu le droit de s’exécuter.</translation>
  </message>
  <message>
   <source>The timeout of the hook %1 in the settings must be a number of seconds, at most a day.</source>
   <translation>Le délai du hook %1 dans les réglages doit être un nombre de secondes, d’un jour au plus.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>La corbeille est vide.</translation>
  </message>
  <message>
   <source>The trusted certificates could not be read. Install the package ca-certificates, and check the CA file in the settings.</source>
   <translation>Les certificats reconnus n’ont pas pu être lus. Installez le paquet ca-certificates, et vérifiez le fichier CA dans les réglages.</translation>
  </message>
  <message>
   <source>The turn did not end well, so nothing is sent by itself.</source>
   <translation>Le tour ne s’est pas bien terminé, rien n’est donc envoyé de soi-même.</translation>
  </message>
  <message>
   <source>The turn ended at its limit of answers.</source>
   <translation>Le tour s’est terminé à sa limite de réponses.</translation>
  </message>
  <message>
   <source>The turn ended because a budget was used up.</source>
   <translation>Le tour s’est terminé parce qu’un budget était épuisé.</translation>
  </message>
  <message>
   <source>The turn ended without saying why.</source>
   <translation>Le tour s’est terminé sans dire pourquoi.</translation>
  </message>
  <message>
   <source>The turn ends before the next request once this much is spent, by the catalogue's prices.</source>
   <translation>Le tour se termine avant la prochaine requête dès que ce montant est dépensé, aux prix du catalogue.</translation>
  </message>
  <message>
   <source>The turn failed.</source>
   <translation>Le tour a échoué.</translation>
  </message>
  <message>
   <source>The turn was stopped, so nothing is sent by itself.</source>
   <translation>Le tour a été arrêté, rien n’est donc envoyé de soi-même.</translation>
  </message>
  <message>
   <source>The turn was stopped.</source>
   <translation>Le tour a été arrêté.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, and the settings say that no command runs then.</source>
   <translation>Les murs dont elles ont besoin ne sont pas tous debout ici, et les réglages disent qu’aucune commande ne s’exécute alors.</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, so each command asks. One that you allow can do whatever the missing walls would hold.</source>
   <translation>Les murs dont elles ont besoin ne sont pas tous debout ici, chaque commande demande donc. Celle que vous autorisez peut faire tout ce que les murs manquants retiendraient.</translation>
  </message>
  <message>
   <source>The way was straight, for the address is on this machine.</source>
   <translation>Le chemin était direct, car l’adresse est sur cette machine.</translation>
  </message>
  <message>
   <source>The way was straight, or through the proxy that the environment names.</source>
   <translation>Le chemin était direct, ou par le proxy que nomme l’environnement.</translation>
  </message>
  <message>
   <source>The way was through the proxy %1 of the settings.</source>
   <translation>Le chemin passait par le proxy %1 des réglages.</translation>
  </message>
  <message>
   <source>The whole command</source>
   <translation>Toute la commande</translation>
  </message>
  <message>
   <source>The whole file was reviewed</source>
   <translation>Tout le fichier a été relu</translation>
  </message>
  <message>
   <source>The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.</source>
   <translation>Le dossier de travail « %1 » ne peut pas être ouvert : %2. Choisissez un dossier qui existe et que vous pouvez lire.</translation>
  </message>
  <message>
   <source>The worktree for the branch “%1” could not be made: %2</source>
   <translation>Le worktree pour la branche « %1 » n’a pas pu être créé : %2</translation>
  </message>
  <message>
   <source>The worktree is removed. Its branch “%1” is still there: %2</source>
   <translation>Le worktree est supprimé. Sa branche « %1 » est toujours là : %2</translation>
  </message>
  <message>
   <source>The worktree of the branch “%1” was left as it is, because it holds what is nowhere else: %2. Commit and merge it, or remove it all the same.</source>
   <translation>Le worktree de la branche « %1 » a été laissé tel quel, car il contient ce qui n’est nulle part ailleurs : %2. Faites un commit et une fusion, ou supprimez-le quand même.</translation>
  </message>
  <message>
   <source>The worktree of this session was removed. What was said and done can still be read.</source>
   <translation>Le worktree de cette session a été supprimé. Ce qui a été dit et fait peut toujours être lu.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>À ce moment-là</translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation>
    <numerusform>Il y a plus que le %Ln fichier listé.</numerusform>
    <numerusform>Il y a plus que les %Ln fichiers listés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>Il y a plus de %n fichier ; certains dossiers ont été omis.</numerusform>
    <numerusform>Il y a plus de %n fichiers ; certains dossiers ont été omis.</numerusform>
   </translation>
  </message>
  <message>
   <source>There are no files here.</source>
   <translation>Il n’y a pas de fichiers ici.</translation>
  </message>
  <message>
   <source>There are no lines to show.</source>
   <translation>Il n’y a pas de lignes à montrer.</translation>
  </message>
  <message>
   <source>There are no sessions yet.</source>
   <translation>Il n’y a pas encore de sessions.</translation>
  </message>
  <message>
   <source>There are none. The mode decides, and the boundaries before it.</source>
   <translation>Il n’y en a aucune. Le mode décide, et les limites avant lui.</translation>
  </message>
  <message>
   <source>There are too many worktrees to look into all.</source>
   <translation>Il y a trop de worktrees pour les examiner tous.</translation>
  </message>
  <message>
   <source>There is a provider of that name already. Choose it above to change it.</source>
   <translation>Un fournisseur de ce nom existe déjà. Choisissez-le ci-dessus pour le modifier.</translation>
  </message>
  <message>
   <source>There is already a session %1.</source>
   <translation>Une session %1 existe déjà.</translation>
  </message>
  <message>
   <source>There is already a session %1. Go on with it by --resume, or name another id.</source>
   <translation>Une session %1 existe déjà. Poursuivez-la par --resume, ou donnez un autre identifiant.</translation>
  </message>
  <message>
   <source>There is no checkpoint yet</source>
   <translation>Il n’y a pas encore de point de contrôle</translation>
  </message>
  <message>
   <source>There is no command /%1. Type / to see those there are; a message that begins with a blank is sent as it is.</source>
   <translation>Il n’y a pas de commande /%1. Tapez / pour voir celles qui existent ; un message commençant par une espace est envoyé tel quel.</translation>
  </message>
  <message>
   <source>There is no command to run.</source>
   <translation>Il n’y a pas de commande à exécuter.</translation>
  </message>
  <message>
   <source>There is no commit yet, so every file counts as new.</source>
   <translation>Il n’y a pas encore de commit, chaque fichier compte donc comme nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>Il n’y a pas d’entrée %1 dans la session %2 : elle a %n entrée, comptée à partir de 1.</numerusform>
    <numerusform>Il n’y a pas d’entrée %1 dans la session %2 : elle a %n entrées, comptées à partir de 1.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no entry %1: this session has %2.</source>
   <translation>Il n’y a pas d’entrée %1 : cette session a %2.</translation>
  </message>
  <message>
   <source>There is no file %1.</source>
   <translation>Il n’y a pas de fichier %1.</translation>
  </message>
  <message>
   <source>There is no file %1. Choose a PEM file with certificates.</source>
   <translation>Il n’y a pas de fichier %1. Choisissez un fichier PEM avec des certificats.</translation>
  </message>
  <message>
   <source>There is no key for %1. Run &quot;paddock key set %2&quot;, or set %3.</source>
   <translation>Il n’y a pas de clé pour %1. Exécutez « paddock key set %2 », ou définissez %3.</translation>
  </message>
  <message>
   <source>There is no key yet. It will be kept in the keychain of your system.</source>
   <translation>Il n’y a pas encore de clé. Elle sera gardée dans le trousseau de votre système.</translation>
  </message>
  <message>
   <source>There is no log %1. A copy must still have the session's id as its name.</source>
   <translation>Il n’y a pas de journal %1. Une copie doit garder l’identifiant de la session comme nom.</translation>
  </message>
  <message>
   <source>There is no message to go back to.</source>
   <translation>Il n’y a pas de message auquel revenir.</translation>
  </message>
  <message>
   <source>There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.</source>
   <translation>Il n’y a pas de mode %1 ici. Écrivez /mode ask, /mode edit ou /mode plan.</translation>
  </message>
  <message>
   <source>There is no option %1. See --help.</source>
   <translation>Il n’y a pas d’option %1. Voir --help.</translation>
  </message>
  <message>
   <source>There is no place to keep it.</source>
   <translation>Il n’y a pas d’endroit où le garder.</translation>
  </message>
  <message>
   <source>There is no place to keep worktrees in.</source>
   <translation>Il n’y a pas d’endroit où garder des worktrees.</translation>
  </message>
  <message>
   <source>There is no plan yet. In the plan mode the agent makes one before it changes anything; for larger tasks it lists its steps here.</source>
   <translation>Il n’y a pas encore de plan. En mode plan, l’agent en fait un avant de changer quoi que ce soit ; pour les grandes tâches, il liste ses étapes ici.</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;.</source>
   <translation>Il n’y a pas de fournisseur « %1 ».</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;; there are %2.</source>
   <translation>Il n’y a pas de fournisseur « %1 » ; il y a %2.</translation>
  </message>
  <message>
   <source>There is no rule to remember. Allow it once, or name a rule.</source>
   <translation>Il n’y a pas de règle à retenir. Autorisez une fois, ou nommez une règle.</translation>
  </message>
  <message>
   <source>There is no session %1 in the trash.</source>
   <translation>Il n’y a pas de session %1 dans la corbeille.</translation>
  </message>
  <message>
   <source>There is no session %1.</source>
   <translation>Il n’y a pas de session %1.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; names all.</source>
   <translation>Il n’y a pas de session %1. « paddock sessions list » les donne toutes.</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; shows those there are.</source>
   <translation>Il n’y a pas de session %1. « paddock sessions list » montre celles qui existent.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one, or say --all.</source>
   <translation>Il n’y a pas de session de %1. Nommez-en une, ou dites --all.</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one.</source>
   <translation>Il n’y a pas de session de %1. Nommez-en une.</translation>
  </message>
  <message>
   <source>There is no session to continue yet.</source>
   <translation>Il n’y a pas encore de session à poursuivre.</translation>
  </message>
  <message>
   <source>There is no telemetry. Connections are made to these hosts, for these reasons, and to no other.</source>
   <translation>Il n’y a pas de télémétrie. Des connexions vont vers ces hôtes, pour ces raisons, et vers aucun autre.</translation>
  </message>
  <message>
   <source>There is no workspace, so no file may be touched.</source>
   <translation>Il n’y a pas de dossier de travail, aucun fichier ne peut donc être touché.</translation>
  </message>
  <message>
   <source>There is nothing in this conversation to shorten.</source>
   <translation>Il n’y a rien à raccourcir dans cette conversation.</translation>
  </message>
  <message>
   <source>There is nothing to commit.</source>
   <translation>Il n’y a rien à mettre dans un commit.</translation>
  </message>
  <message>
   <source>There is nothing to compact yet.</source>
   <translation>Il n’y a encore rien à raccourcir.</translation>
  </message>
  <message>
   <source>There is nothing to go back to yet.</source>
   <translation>Il n’y a encore rien à quoi revenir.</translation>
  </message>
  <message>
   <source>There is nothing to shorten yet: the model still reads all of the last exchanges.</source>
   <translation>Il n’y a encore rien à raccourcir : le modèle lit encore tous les derniers échanges.</translation>
  </message>
  <message>
   <source>These files are as in the newest commit, so there is nothing to commit.</source>
   <translation>Ces fichiers sont comme dans le dernier commit, il n’y a donc rien à y mettre.</translation>
  </message>
  <message>
   <source>They may be lost</source>
   <translation>Ils peuvent être perdus</translation>
  </message>
  <message>
   <source>They run behind a fence of the kernel, all of whose walls stand here.</source>
   <translation>Elles s’exécutent derrière une clôture du noyau, dont tous les murs sont debout ici.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Réfléchit</translation>
  </message>
  <message>
   <source>Thinking …</source>
   <translation>Réfléchit …</translation>
  </message>
  <message>
   <source>Thinking: %1</source>
   <translation>Réflexion : %1</translation>
  </message>
  <message>
   <source>This call is refused</source>
   <translation>Cet appel est refusé</translation>
  </message>
  <message>
   <source>This command has asked for too many different hosts.</source>
   <translation>Cette commande a demandé trop d’hôtes différents.</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>Cela n’a pas fonctionné</translation>
  </message>
  <message>
   <source>This folder lies in no git repository.</source>
   <translation>Ce dossier n’est dans aucun dépôt Git.</translation>
  </message>
  <message>
   <source>This hook comes from %1, and is changed there.</source>
   <translation>Ce hook vient de %1, et s’y modifie.</translation>
  </message>
  <message>
   <source>This is my plan. You can edit it.</source>
   <translation>Voici mon plan. Vous pouvez le modifier.</translation>
  </message>
  <message>
   <source>This is no path in the workspace.</source>
   <translation>Ce n’est pas un chemin du dossier de travail.</translation>
  </message>
  <message>
   <source>This is not the folder of one project: it holds your own files, and the agent may change whatever is in it.</source>
   <translation>Ce n’est pas le dossier d’un seul projet : il contient vos propres fichiers, et l’agent peut changer tout ce qui s’y trouve.</translation>
  </message>
  <message>
   <source>This kernel has no Landlock, or it is switched off.</source>
   <translation>Ce noyau n’a pas Landlock, ou il est désactivé.</translation>
  </message>
  <message>
   <source>This line is no JSON object: %1.</source>
   <translation>Cette ligne n’est pas un objet JSON : %1.</translation>
  </message>
  <message>
   <source>This needs a permission that nobody is there to give. %1</source>
   <translation>Cela demande une autorisation que personne n’est là pour donner. %1</translation>
  </message>
  <message>
   <source>This project's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>Le budget de %1 de ce projet est épuisé : %2. Il peut être augmenté dans les réglages.</translation>
  </message>
  <message>
   <source>This rule comes from %1, and is changed there.</source>
   <translation>Cette règle vient de %1, et s’y modifie.</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Cette session</translation>
  </message>
  <message>
   <source>This session does not plan, so there is no plan mode to leave. Go on with the work.</source>
   <translation>Cette session ne planifie pas, il n’y a donc pas de mode plan à quitter. Continue le travail.</translation>
  </message>
  <message>
   <source>This session has no shell to run commands with.</source>
   <translation>Cette session n’a pas de shell pour exécuter des commandes.</translation>
  </message>
  <message>
   <source>This session's budget of %1 is used up: %2.</source>
   <translation>Le budget de %1 de cette session est épuisé : %2.</translation>
  </message>
  <message>
   <source>This turn</source>
   <translation>Ce tour</translation>
  </message>
  <message>
   <source>This turn changed no files.</source>
   <translation>Ce tour n’a modifié aucun fichier.</translation>
  </message>
  <message>
   <source>This turn's budget of %1 is used up: %2. The next message begins a new turn.</source>
   <translation>Le budget de %1 de ce tour est épuisé : %2. Le prochain message commence un nouveau tour.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>A réfléchi</translation>
  </message>
  <message>
   <source>Tick at least one file.</source>
   <translation>Cochez au moins un fichier.</translation>
  </message>
  <message>
   <source>Ticked are the files with changes that you accepted.</source>
   <translation>Sont cochés les fichiers dont vous avez accepté des modifications.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Title. Left empty, it is made from the first message.</source>
   <translation>Titre. Laissé vide, il est fait à partir du premier message.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>Today's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>Le budget d’aujourd’hui de %1 est épuisé : %2. Il peut être augmenté dans les réglages.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Jetons</translation>
  </message>
  <message>
   <source>Tokens of the next request, after the model's own count:
</source>
   <translation>Jetons de la prochaine requête, selon le compte du modèle :
</translation>
  </message>
  <message>
   <source>Tokens of the next request, estimated:
</source>
   <translation>Jetons de la prochaine requête, estimation :
</translation>
  </message>
  <message>
   <source>Too much is different to compare its lines, too.</source>
   <translation>Trop de choses diffèrent pour comparer aussi ses lignes.</translation>
  </message>
  <message>
   <source>Too much is different to read it, too.</source>
   <translation>Trop de choses diffèrent pour le lire aussi.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tools are at work …</source>
   <translation>Des outils sont au travail …</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tries for one answer</source>
   <translation>Essais pour une réponse</translation>
  </message>
  <message>
   <source>Trust exactly this content? [y/N] </source>
   <translation>Approuver exactement ce contenu ? [y/N] </translation>
  </message>
  <message>
   <source>Trust in this folder</source>
   <translation>Confiance en ce dossier</translation>
  </message>
  <message>
   <source>Trust it without being asked.</source>
   <translation>Approuver sans demander.</translation>
  </message>
  <message>
   <source>Trust this folder</source>
   <translation>Approuver ce dossier</translation>
  </message>
  <message>
   <source>Try on past calls</source>
   <translation>Essayer sur les appels passés</translation>
  </message>
  <message>
   <source>Try the model</source>
   <translation>Essayer le modèle</translation>
  </message>
  <message>
   <source>Try to escape</source>
   <translation>Essayer de s’échapper</translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>Nouvel essai dans %n seconde</numerusform>
    <numerusform>Nouvel essai dans %n secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>Trying again …</source>
   <translation>Nouvel essai …</translation>
  </message>
  <message>
   <source>Trying runs nothing: the calls of &quot;%1&quot; are judged again, with this rule beside those in force.</source>
   <translation>Essayer n’exécute rien : les appels de « %1 » sont jugés de nouveau, avec cette règle à côté de celles en vigueur.</translation>
  </message>
  <message>
   <source>Trying to get out; this takes a few seconds.</source>
   <translation>Tentative de sortie ; cela prend quelques secondes.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Tour</translation>
  </message>
  <message>
   <source>Type a few letters; the arrow keys choose, Enter does it.</source>
   <translation>Tapez quelques lettres ; les flèches choisissent, Entrée exécute.</translation>
  </message>
  <message>
   <source>Type a message, @ for files, / for commands, ! for the shell</source>
   <translation>Tapez un message, @ pour les fichiers, / pour les commandes, ! pour le shell</translation>
  </message>
  <message>
   <source>Type into your terminal</source>
   <translation>Tapez dans votre terminal</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>dollars US</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>&amp;Détacher</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undone: everything is as it was before.</source>
   <translation>Annulé : tout est comme avant.</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>Tout déplier</translation>
  </message>
  <message>
   <source>Unfold all files</source>
   <translation>Déplier tous les fichiers</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <source>Updates and Privacy</source>
   <translation>Mises à jour et vie privée</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>Consommation</translation>
  </message>
  <message>
   <source>Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], with one call a line on standard input, or: paddock policy explain &quot;command&quot;</source>
   <translation>Usage : paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], avec un appel par ligne sur l’entrée standard, ou : paddock policy explain &quot;commande&quot;</translation>
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
   <translation>Usage : paddock-desktop [DOSSIER | paddock://open?folder=...] [options]

Ouvre la fenêtre de Paddock, un agent de programmation qui travaille dans un seul dossier.
Un Paddock déjà lancé l’ouvre, et ce programme se termine.

  DOSSIER          commencer dans ce dossier, avec le dernier modèle choisi
  -r, --resume ID  poursuivre cette session
  -c, --continue   poursuivre la session la plus récente du dossier, ou de toutes
  -n, --new-window l’ouvrir dans sa propre fenêtre
  -w, --wait       ne finir que quand cette session finit
  --safe-mode      démarrer à part, sans les fenêtres laissées ni les réglages des dossiers ;
                   PADDOCK_SAFE_MODE=1 fait de même
  --theme NOM      light, dark, high-contrast-light ou high-contrast-dark ; system suit le bureau
  -v, --version    afficher la version
  -h, --help       afficher ceci

Se termine par 0 ; par 1 pour des mots qu’il ne comprend pas.
</translation>
  </message>
  <message>
   <source>Use These Keys</source>
   <translation>Utiliser ces touches</translation>
  </message>
  <message>
   <source>Use open files that were left behind</source>
   <translation>Utiliser des fichiers ouverts laissés derrière</translation>
  </message>
  <message>
   <source>Use the chosen one for new sessions</source>
   <translation>Utiliser celui choisi pour les nouvelles sessions</translation>
  </message>
  <message>
   <source>Use until Paddock ends</source>
   <translation>Utiliser jusqu’à la fin de Paddock</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Consommé</translation>
  </message>
  <message>
   <source>Usual Keys</source>
   <translation>Touches habituelles</translation>
  </message>
  <message>
   <source>Usual Keys for All</source>
   <translation>Touches habituelles pour tout</translation>
  </message>
  <message>
   <source>Usual model</source>
   <translation>Modèle habituel</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Waiting for %1 …</source>
   <translation>En attente de %1 …</translation>
  </message>
  <message>
   <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
   <translation>En attente du trousseau. Il demande peut-être son mot de passe dans sa propre fenêtre.</translation>
  </message>
  <message>
   <source>Waiting for the model …</source>
   <translation>En attente du modèle …</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>En attente de votre réponse</translation>
  </message>
  <message>
   <source>Waiting to try again …</source>
   <translation>En attente d’un nouvel essai …</translation>
  </message>
  <message>
   <source>Walls</source>
   <translation>Murs</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avertissements et erreurs</translation>
  </message>
  <message>
   <source>Watch the machine with performance events</source>
   <translation>Observer la machine par les événements de performance</translation>
  </message>
  <message>
   <source>Water boils at 212 degrees Fahrenheit, so 32 must be added, not 30. I change that one number.</source>
   <translation>L’eau bout à 212 degrés Fahrenheit, il faut donc ajouter 32 et non 30. Je change ce seul nombre.</translation>
  </message>
  <message>
   <source>WebFetch takes a domain, such as WebFetch(domain:doc.qt.io).</source>
   <translation>WebFetch prend un domaine, tel que WebFetch(domain:doc.qt.io).</translation>
  </message>
  <message>
   <source>Wh&amp;y Allowed?</source>
   <translation>Pour&amp;quoi autorisé ?</translation>
  </message>
  <message>
   <source>Wh&amp;y Denied?</source>
   <translation>Pour&amp;quoi refusé ?</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What %1 runs only running would tell.</source>
   <translation>Ce que %1 exécute, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>What Paddock writes about its own work. Never prompts, file contents or keys.</source>
   <translation>Ce que Paddock écrit sur son propre travail. Jamais de demandes, de contenus de fichiers ni de clés.</translation>
  </message>
  <message>
   <source>What answers here follows a fixed script. It shows how Paddock works; it does not think.</source>
   <translation>Ce qui répond ici suit un script fixe. Il montre comment Paddock travaille ; il ne pense pas.</translation>
  </message>
  <message>
   <source>What awk does only running would tell.</source>
   <translation>Ce que fait awk, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>What awk reads only running would tell.</source>
   <translation>Ce que lit awk, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>What becomes of commands on a machine that cannot hold them inside the folder.</source>
   <translation>Ce que deviennent les commandes sur une machine qui ne peut pas les tenir dans le dossier.</translation>
  </message>
  <message>
   <source>What becomes of the files</source>
   <translation>Ce que deviennent les fichiers</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>Ce qui change, et pourquoi</translation>
  </message>
  <message>
   <source>What commands may read outside the folder</source>
   <translation>Ce que les commandes peuvent lire hors du dossier</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <source>What fills the context is being counted …</source>
   <translation>Calcul de ce qui remplit le contexte …</translation>
  </message>
  <message>
   <source>What git and the hooks said</source>
   <translation>Ce que git et les hooks ont dit</translation>
  </message>
  <message>
   <source>What has no known price is not in the sums; prices can be stated in models.json beside the settings.</source>
   <translation>Ce qui n’a pas de prix connu n’est pas dans les sommes ; les prix s’indiquent dans models.json à côté des réglages.</translation>
  </message>
  <message>
   <source>What is called .git here belongs to another folder, so it is left alone.</source>
   <translation>Ce qui s’appelle .git ici appartient à un autre dossier, et n’est donc pas touché.</translation>
  </message>
  <message>
   <source>What is called .git in the folder is no repository.</source>
   <translation>Ce qui s’appelle .git dans le dossier n’est pas un dépôt.</translation>
  </message>
  <message>
   <source>What is known of the workspace's files cannot be kept in %1: %2.</source>
   <translation>Ce qui est connu des fichiers du dossier de travail ne peut pas être gardé dans %1 : %2.</translation>
  </message>
  <message>
   <source>What is logged</source>
   <translation>Ce qui est journalisé</translation>
  </message>
  <message>
   <source>What is never allowed is stronger than what asks, and that is stronger than what is allowed; the order inside a list does not matter. No rule lifts the boundary.</source>
   <translation>Ce qui n’est jamais autorisé est plus fort que ce qui demande, et cela plus fort que ce qui est autorisé ; l’ordre dans une liste n’importe pas. Aucune règle ne lève la limite.</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Ce qui est montré</translation>
  </message>
  <message>
   <source>What is there now is too large or cannot be read, so it could not be brought back again.</source>
   <translation>Ce qui s’y trouve maintenant est trop gros ou illisible, et ne pourrait donc plus être ramené.</translation>
  </message>
  <message>
   <source>What it %1 at &quot;%2&quot; only running would tell.</source>
   <translation>Ce qu’il %1 à « %2 », seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>Ce qu’il touche</translation>
  </message>
  <message>
   <source>What it was before is not kept any more.</source>
   <translation>Ce que c’était avant n’est plus conservé.</translation>
  </message>
  <message>
   <source>What it was before was not kept.</source>
   <translation>Ce que c’était avant n’a pas été conservé.</translation>
  </message>
  <message>
   <source>What leaves this machine</source>
   <translation>Ce qui quitte cette machine</translation>
  </message>
  <message>
   <source>What models count as tokens is added up here, once a session asked one.</source>
   <translation>Ce que les modèles comptent comme jetons s’additionne ici, dès qu’une session en a interrogé un.</translation>
  </message>
  <message>
   <source>What only it holds</source>
   <translation>Ce qu’il est seul à contenir</translation>
  </message>
  <message>
   <source>What runs</source>
   <translation>Ce qui tourne</translation>
  </message>
  <message>
   <source>What sed does only running would tell.</source>
   <translation>Ce que fait sed, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>What shfmt wrote cannot be read.</source>
   <translation>Ce qu’a écrit shfmt ne peut pas être lu.</translation>
  </message>
  <message>
   <source>What shfmt wrote is too long.</source>
   <translation>Ce qu’a écrit shfmt est trop long.</translation>
  </message>
  <message>
   <source>What should be different? Enter sends this, and it plans on.</source>
   <translation>Que faut-il changer ? Entrée envoie ceci, et la planification continue.</translation>
  </message>
  <message>
   <source>What should it do instead? Enter denies and sends this.</source>
   <translation>Que doit-il faire à la place ? Entrée refuse et envoie ceci.</translation>
  </message>
  <message>
   <source>What should the agent do about this?</source>
   <translation>Que doit faire l’agent à ce sujet ?</translation>
  </message>
  <message>
   <source>What the command printed</source>
   <translation>Ce que la commande a affiché</translation>
  </message>
  <message>
   <source>What the commit holds cannot be read: %1</source>
   <translation>Ce que contient le commit ne peut pas être lu : %1</translation>
  </message>
  <message>
   <source>What the fence is told could not be handed over.</source>
   <translation>Ce qui est dit à la clôture n’a pas pu être transmis.</translation>
  </message>
  <message>
   <source>What the rule does</source>
   <translation>Ce que fait la règle</translation>
  </message>
  <message>
   <source>What the session changed is not known: checkpoints are switched off in the settings.</source>
   <translation>Ce que la session a modifié n’est pas connu : les points de contrôle sont désactivés dans les réglages.</translation>
  </message>
  <message>
   <source>What the session may cost in all, in US dollars.</source>
   <translation>Ce que la session peut coûter en tout, en dollars US.</translation>
  </message>
  <message>
   <source>What the summary should keep in mind</source>
   <translation>Ce que le résumé doit garder en mémoire</translation>
  </message>
  <message>
   <source>What the workspace shares with places outside</source>
   <translation>Ce que le dossier de travail partage avec des endroits extérieurs</translation>
  </message>
  <message>
   <source>What this folder brings has changed. Do you still trust it?</source>
   <translation>Ce que ce dossier apporte a changé. L’approuvez-vous toujours ?</translation>
  </message>
  <message>
   <source>What this session may cost in all, in US dollars. 0 is without a limit of its own.</source>
   <translation>Ce que cette session peut coûter en tout, en dollars US. 0 : sans limite propre.</translation>
  </message>
  <message>
   <source>What to add up by.</source>
   <translation>D’après quoi additionner.</translation>
  </message>
  <message>
   <source>What to keep in mind (optional)</source>
   <translation>À garder en mémoire (facultatif)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>What was spent cannot be kept in %1: %2.</source>
   <translation>Ce qui a été dépensé ne peut pas être gardé dans %1 : %2.</translation>
  </message>
  <message>
   <source>What was spent cannot be read from %1: %2.</source>
   <translation>Ce qui a été dépensé ne peut pas être lu dans %1 : %2.</translation>
  </message>
  <message>
   <source>What was taken out lies in %1.</source>
   <translation>Ce qui a été retiré se trouve dans %1.</translation>
  </message>
  <message>
   <source>What was used</source>
   <translation>Ce qui a été consommé</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
  <message>
   <source>What you allowed holds for this session only. %1</source>
   <translation>Ce que vous avez autorisé ne vaut que pour cette session. %1</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>Ce que vous changez vaut aussitôt.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where awk writes only running would tell.</source>
   <translation>Où awk écrit, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>Where is the folder now?</source>
   <translation>Où se trouve maintenant le dossier ?</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>D’où cela vient</translation>
  </message>
  <message>
   <source>Where its API is. One that speaks as OpenAI does includes the /v1.</source>
   <translation>Où est son API. Une API qui parle comme celle d’OpenAI comprend /v1.</translation>
  </message>
  <message>
   <source>Where one reader finds &quot;%1&quot;, another finds &quot;%2&quot;.</source>
   <translation>Là où un lecteur trouve « %1 », un autre trouve « %2 ».</translation>
  </message>
  <message>
   <source>Where the desktop has a place for it.</source>
   <translation>Quand le bureau a une place pour cela.</translation>
  </message>
  <message>
   <source>Where the fence cannot stand</source>
   <translation>Là où la clôture ne peut pas être debout</translation>
  </message>
  <message>
   <source>Whether it is asked with an API key.</source>
   <translation>Si une clé d’API accompagne la requête.</translation>
  </message>
  <message>
   <source>Which API it speaks.</source>
   <translation>L’API qu’il parle.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is only running would tell.</source>
   <translation>Quelle commande est « %1 », seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is stands in a variable.</source>
   <translation>La commande « %1 » est dans une variable.</translation>
  </message>
  <message>
   <source>Which git command it is only running would tell.</source>
   <translation>Quelle commande git c’est, seule l’exécution le révélerait.</translation>
  </message>
  <message>
   <source>Which walls stand on this machine is being checked.</source>
   <translation>Vérification des murs debout sur cette machine.</translation>
  </message>
  <message>
   <source>Whole degrees</source>
   <translation>Degrés entiers</translation>
  </message>
  <message>
   <source>Whose models new sessions use where nothing else was chosen.</source>
   <translation>De qui les nouvelles sessions utilisent les modèles quand rien d’autre n’a été choisi.</translation>
  </message>
  <message>
   <source>Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the settings.</source>
   <translation>De qui les modèles : anthropic, openai, ollama, llamacpp, lmstudio, practice, ou un des réglages.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Why Allowed?</source>
   <translation>Pourquoi autorisé ?</translation>
  </message>
  <message>
   <source>Why Denied?</source>
   <translation>Pourquoi refusé ?</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Windows did not run a program in an AppContainer: %1</source>
   <translation>Windows n’a pas exécuté de programme dans un AppContainer : %1</translation>
  </message>
  <message>
   <source>Windows ran a program in an AppContainer. Paddock's fence was never tested on Windows, so each command asks.</source>
   <translation>Windows a exécuté un programme dans un AppContainer. La clôture de Paddock n’a jamais été testée sur Windows, chaque commande demande donc.</translation>
  </message>
  <message>
   <source>With --continue or --resume: go on in a copy of the session.</source>
   <translation>Avec --continue ou --resume : continuer dans une copie de la session.</translation>
  </message>
  <message>
   <source>With a session in view, a rule can be tried on its past calls.</source>
   <translation>Avec une session affichée, une règle peut être essayée sur ses appels passés.</translation>
  </message>
  <message>
   <source>With a session in view, this says which of its past calls the hook would have seen.</source>
   <translation>Avec une session affichée, ceci dit lesquels de ses appels passés le hook aurait vus.</translation>
  </message>
  <message>
   <source>With care (%1): %2</source>
   <translation>Avec prudence (%1) : %2</translation>
  </message>
  <message>
   <source>With doctor: try to get out of the fence, in every known way.</source>
   <translation>Avec doctor : essayer de sortir de la clôture, de toutes les façons connues.</translation>
  </message>
  <message>
   <source>With this rule</source>
   <translation>Avec cette règle</translation>
  </message>
  <message>
   <source>Without a fence nothing keeps a command that is allowed from other hosts.</source>
   <translation>Sans clôture, rien ne retient une commande autorisée d’atteindre d’autres hôtes.</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>Sans dossier</translation>
  </message>
  <message>
   <source>Without tags.</source>
   <translation>Sans étiquettes.</translation>
  </message>
  <message>
   <source>Working in %1

%2</source>
   <translation>Travaille dans %1

%2</translation>
  </message>
  <message>
   <source>Works in %1 with the model %2 of %3; mode %4.</source>
   <translation>Travaille dans %1 avec le modèle %2 de %3 ; mode %4.</translation>
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
   <translation>Worktrees …</translation>
  </message>
  <message>
   <source>Would allow and run nothing beyond what holds already.</source>
   <translation>N’autoriserait et n’exécuterait rien de plus que ce qui vaut déjà.</translation>
  </message>
  <message>
   <source>Would allow without a question:</source>
   <translation>Autoriserait sans question :</translation>
  </message>
  <message numerus="yes">
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>Aurait autorisé %n appel antérieur.</numerusform>
    <numerusform>Aurait autorisé %n appels antérieurs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>En aurait bloqué %n.</numerusform>
    <numerusform>En aurait bloqué %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Would run:</source>
   <translation>Exécuterait :</translation>
  </message>
  <message>
   <source>Wrap</source>
   <translation>Renvoyer à la ligne</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Renvoyer les longues lignes à la ligne</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write a command line behind the exclamation mark.</source>
   <translation>Écrivez une commande après le point d’exclamation.</translation>
  </message>
  <message>
   <source>Write a file</source>
   <translation>Écrire un fichier</translation>
  </message>
  <message>
   <source>Write a larger file than is allowed</source>
   <translation>Écrire un fichier plus gros que permis</translation>
  </message>
  <message>
   <source>Write a message first.</source>
   <translation>Écrivez d’abord un message.</translation>
  </message>
  <message>
   <source>Write a new one</source>
   <translation>En écrire un nouveau</translation>
  </message>
  <message>
   <source>Write into the system's folders</source>
   <translation>Écrire dans les dossiers du système</translation>
  </message>
  <message>
   <source>Write outside through a link made in the workspace</source>
   <translation>Écrire à l’extérieur par un lien créé dans le dossier de travail</translation>
  </message>
  <message>
   <source>Writes: %1</source>
   <translation>Écrit : %1</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Écrit par</translation>
  </message>
  <message>
   <source>Written by a newer Paddock: %1</source>
   <translation>Écrit par un Paddock plus récent : %1</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>Écrit dans %1.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You approved the plan. Write anything else, and I carry it out.</source>
   <translation>Vous avez approuvé le plan. Écrivez quoi que ce soit, et je l’exécute.</translation>
  </message>
  <message>
   <source>You are planning: look and think, and change nothing. Lay out the plan; it will be carried out when the mode is changed.</source>
   <translation>Vous planifiez : regardez et pensez, ne changez rien. Exposez le plan ; il sera exécuté quand le mode changera.</translation>
  </message>
  <message>
   <source>You ran</source>
   <translation>Vous avez exécuté</translation>
  </message>
  <message>
   <source>You ran: %1</source>
   <translation>Vous avez exécuté : %1</translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>Vous avez annulé des modifications dans %Ln fichier.</numerusform>
    <numerusform>Vous avez annulé des modifications dans %Ln fichiers.</numerusform>
   </translation>
  </message>
  <message>
   <source>You trusted it on %1. What is marked as changed has other content now.</source>
   <translation>Vous l’avez approuvé le %1. Ce qui est marqué comme modifié a maintenant un autre contenu.</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Vous : %1</translation>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>Vous : %n image</numerusform>
    <numerusform>Vous : %n images</numerusform>
   </translation>
  </message>
  <message>
   <source>Your command was not run: the fence that keeps commands inside the folder does not stand on this machine, and the settings say that no command runs then.</source>
   <translation>Votre commande n’a pas été exécutée : la clôture qui garde les commandes dans le dossier n’est pas debout sur cette machine, et les réglages disent qu’aucune commande ne s’exécute alors.</translation>
  </message>
  <message>
   <source>Your last command still runs. Stop it, or wait for its end.</source>
   <translation>Votre dernière commande tourne encore. Arrêtez-la ou attendez sa fin.</translation>
  </message>
  <message>
   <source>Your own command, run in the folder</source>
   <translation>Votre propre commande, exécutée dans le dossier</translation>
  </message>
  <message>
   <source>Zoom &amp;In</source>
   <translation>&amp;Agrandir</translation>
  </message>
  <message>
   <source>Zoom &amp;Out</source>
   <translation>&amp;Réduire</translation>
  </message>
  <message>
   <source>[%1, model %2, mode %3]</source>
   <translation>[%1, modèle %2, mode %3]</translation>
  </message>
  <message>
   <source>[allowed (%1): %2]</source>
   <translation>[autorisé (%1) : %2]</translation>
  </message>
  <message>
   <source>[instructions: %1]</source>
   <translation>[instructions : %1]</translation>
  </message>
  <message>
   <source>[picture: %1, %2]</source>
   <translation>[image : %1, %2]</translation>
  </message>
  <message>
   <source>[picture: %1]</source>
   <translation>[image : %1]</translation>
  </message>
  <message>
   <source>[stopped by the user]</source>
   <translation>[arrêté par l’utilisateur]</translation>
  </message>
  <message>
   <source>[written by a newer Paddock]</source>
   <translation>[écrit par un Paddock plus récent]</translation>
  </message>
  <message>
   <source>a boundary</source>
   <translation>une limite</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>un appel</translation>
  </message>
  <message>
   <source>a hook</source>
   <translation>un hook</translation>
  </message>
  <message>
   <source>a host of this machine or its network is listed with its port, such as localhost:8080.</source>
   <translation>un hôte de cette machine ou de son réseau se note avec son port, tel que localhost:8080.</translation>
  </message>
  <message>
   <source>a known provider, one of %1, instead of &quot;%2&quot;</source>
   <translation>un fournisseur connu, parmi %1, au lieu de « %2 »</translation>
  </message>
  <message>
   <source>a list in brackets</source>
   <translation>une liste entre crochets</translation>
  </message>
  <message>
   <source>a list of absolute paths in quotes, such as [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</source>
   <translation>une liste de chemins absolus entre guillemets, telle que [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</translation>
  </message>
  <message>
   <source>a list of hosts in quotes, such as [&quot;*.example.org&quot;]</source>
   <translation>une liste d’hôtes entre guillemets, telle que [&quot;*.example.org&quot;]</translation>
  </message>
  <message>
   <source>a list of rules in quotes, such as [&quot;Bash(npm run *)&quot;]</source>
   <translation>une liste de règles entre guillemets, telle que [&quot;Bash(npm run *)&quot;]</translation>
  </message>
  <message>
   <source>a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
   <translation>un nom fait de minuscules, de chiffres, de « - » et de « _ »</translation>
  </message>
  <message>
   <source>a name that stands here only once</source>
   <translation>un nom qui ne se trouve ici qu’une fois</translation>
  </message>
  <message>
   <source>a number of US dollars, such as 2.5, or 0 for no budget</source>
   <translation>un montant en dollars US, tel que 2.5, ou 0 pour aucun budget</translation>
  </message>
  <message>
   <source>a pattern stays below the folder that is searched.</source>
   <translation>un motif reste sous le dossier où l’on cherche.</translation>
  </message>
  <message>
   <source>a price in US dollars for a million tokens</source>
   <translation>un prix en dollars US pour un million de jetons</translation>
  </message>
  <message>
   <source>a rule</source>
   <translation>une règle</translation>
  </message>
  <message>
   <source>a share of the model's context from 0 (never) to %1</source>
   <translation>une part du contexte du modèle de 0 (jamais) à %1</translation>
  </message>
  <message>
   <source>a star needs a name of at least two parts behind it, on the public Internet.</source>
   <translation>une étoile a besoin derrière elle d’un nom d’au moins deux parties, sur l’Internet public.</translation>
  </message>
  <message>
   <source>a star stands for whole names only, and only at the beginning: *.example.org</source>
   <translation>une étoile ne remplace que des noms entiers, et seulement au début : *.example.org</translation>
  </message>
  <message>
   <source>a whole number from %1 to %2</source>
   <translation>un nombre entier de %1 à %2</translation>
  </message>
  <message>
   <source>a whole number of tokens above 0</source>
   <translation>un nombre entier de jetons supérieur à 0</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>autorisé</translation>
  </message>
  <message>
   <source>an address such as https://api.example.org/v1</source>
   <translation>une adresse telle que https://api.example.org/v1</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>un objet entre accolades</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>et %Ln de plus</numerusform>
    <numerusform>et %Ln de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>another Paddock is writing it</source>
   <translation>un autre Paddock est en train de l’écrire</translation>
  </message>
  <message>
   <source>any tool</source>
   <translation>n’importe quel outil</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>approuvé</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivé</translation>
  </message>
  <message>
   <source>ask, edit or plan</source>
   <translation>ask, edit ou plan</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>demandé</translation>
  </message>
  <message>
   <source>asks</source>
   <translation>demande</translation>
  </message>
  <message>
   <source>at least %1</source>
   <translation>au moins %1</translation>
  </message>
  <message>
   <source>attempt %1 of %2</source>
   <translation>essai %1 sur %2</translation>
  </message>
  <message>
   <source>available, not used</source>
   <translation>disponible, non utilisé</translation>
  </message>
  <message>
   <source>awk is told by %1 to load or write another file.</source>
   <translation>%1 demande à awk de charger ou d’écrire un autre fichier.</translation>
  </message>
  <message>
   <source>awk loads other code.</source>
   <translation>awk charge un autre code.</translation>
  </message>
  <message>
   <source>awk pipes to or from a command.</source>
   <translation>awk envoie à une commande ou en reçoit par un tube.</translation>
  </message>
  <message>
   <source>awk runs a command.</source>
   <translation>awk exécute une commande.</translation>
  </message>
  <message>
   <source>became a link</source>
   <translation>est devenu un lien</translation>
  </message>
  <message>
   <source>between its dots must be letters, digits and hyphens.</source>
   <translation>entre ses points ne doivent se trouver que lettres, chiffres et tirets.</translation>
  </message>
  <message>
   <source>budget of a day</source>
   <translation>budget d’un jour</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>bwrap was not found.</source>
   <translation>bwrap n’a pas été trouvé.</translation>
  </message>
  <message>
   <source>call</source>
   <translation>appel</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>changes or runs</source>
   <translation>modifie ou exécute</translation>
  </message>
  <message>
   <source>checking</source>
   <translation>vérification</translation>
  </message>
  <message>
   <source>command</source>
   <translation>commande</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>ligne de commande</translation>
  </message>
  <message>
   <source>commands cannot run without it</source>
   <translation>les commandes ne peuvent pas s’exécuter sans cela</translation>
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
   <translation>coupé</translation>
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
   <translation>jour %1 $</translation>
  </message>
  <message>
   <source>day $%1 of $%2</source>
   <translation>jour %1 $ sur %2</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>default, acceptEdits, plan or bypassPermissions.</source>
   <translation>default, acceptEdits, plan ou bypassPermissions.</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>supprimé</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>did not come back</source>
   <translation>n’est pas revenu</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>earlier repairs set aside: %1</source>
   <translation>des réparations antérieures ont mis de côté : %1</translation>
  </message>
  <message>
   <source>enforced</source>
   <translation>appliqué</translation>
  </message>
  <message>
   <source>entry %1</source>
   <translation>entrée %1</translation>
  </message>
  <message>
   <source>env takes a text apart and runs it.</source>
   <translation>env décompose un texte et l’exécute.</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>environnement</translation>
  </message>
  <message>
   <source>environment variable %1</source>
   <translation>variable d’environnement %1</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>error: %1</source>
   <translation>erreur : %1</translation>
  </message>
  <message>
   <source>error: %1 could not be started</source>
   <translation>erreur : impossible de lancer %1</translation>
  </message>
  <message>
   <source>error: '%1' is no tag to add or to take away; write +word or -word</source>
   <translation>erreur : « %1 » n’est pas une étiquette à ajouter ou à retirer ; écrivez +mot ou -mot</translation>
  </message>
  <message>
   <source>error: name a session or a file, or say --all</source>
   <translation>erreur : nommez une session ou un fichier, ou dites --all</translation>
  </message>
  <message>
   <source>error: option '--%1' takes a number from 1 on, not '%2'</source>
   <translation>erreur : l’option « --%1 » prend un nombre à partir de 1, pas « %2 »</translation>
  </message>
  <message>
   <source>error: option '--decision' takes allow, deny or ask, not '%1'</source>
   <translation>erreur : l’option « --decision » prend allow, deny ou ask, pas « %1 »</translation>
  </message>
  <message>
   <source>error: option '--format' takes jsonl or csv, not '%1'</source>
   <translation>erreur : l’option « --format » prend jsonl ou csv, pas « %1 »</translation>
  </message>
  <message>
   <source>error: option '--format' takes markdown, html or jsonl, not '%1'</source>
   <translation>erreur : l’option « --format » prend markdown, html ou jsonl, pas « %1 »</translation>
  </message>
  <message>
   <source>error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'</source>
   <translation>erreur : l’option « --since » prend une date telle que 2026-03-01 ou 2026-03-01T12:00, pas « %1 »</translation>
  </message>
  <message>
   <source>error: option '--to' takes the number of a message, not '%1'</source>
   <translation>erreur : l’option « --to » prend le numéro d’un message, pas « %1 »</translation>
  </message>
  <message>
   <source>error: paddock-desktop is not installed; give a task with -p, or see --help</source>
   <translation>erreur : paddock-desktop n’est pas installé ; donnez une tâche avec -p, ou voyez --help</translation>
  </message>
  <message>
   <source>error: there is no display to open a window on; give a task with -p, or see --help</source>
   <translation>erreur : il n’y a pas d’affichage pour ouvrir une fenêtre ; donnez une tâche avec -p, ou voyez --help</translation>
  </message>
  <message>
   <source>error: there is no provider &quot;%1&quot;; there are %2.</source>
   <translation>erreur : il n’y a pas de fournisseur « %1 » ; il y a %2.</translation>
  </message>
  <message>
   <source>error: there is no task. Give it behind -p, or on standard input.</source>
   <translation>erreur : il n’y a pas de tâche. Donnez-la après -p, ou sur l’entrée standard.</translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>erreur : ceci supprime %n session pour de bon. Dites --yes si c’est voulu.</numerusform>
    <numerusform>erreur : ceci supprime %n sessions pour de bon. Dites --yes si c’est voulu.</numerusform>
   </translation>
  </message>
  <message>
   <source>error: use
%1</source>
   <translation>erreur : usage
%1</translation>
  </message>
  <message>
   <source>error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with a session's id or --all behind; without, the newest session of the directory is meant. show and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify take --json, export takes --format jsonl|csv and -o FILE.</source>
   <translation>erreur : utilisez 'paddock audit show', 'paddock audit verify' ou 'paddock audit export', chacun suivi de l’identifiant d’une session ou de --all ; sans cela, la session la plus récente du répertoire est visée. show et export prennent --since DATE, --decision allow|deny|ask et --workspace DIR, show et verify prennent --json, export prend --format jsonl|csv et -o FICHIER.</translation>
  </message>
  <message>
   <source>error: use 'paddock blame FILE[:LINE] [--json]'</source>
   <translation>erreur : utilisez 'paddock blame FICHIER[:LIGNE] [--json]'</translation>
  </message>
  <message>
   <source>error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the provider's name behind if it is not %1. The key itself is read from standard input.</source>
   <translation>erreur : utilisez 'paddock key set', 'paddock key status' ou 'paddock key remove', suivi du nom du fournisseur si ce n’est pas %1. La clé elle-même est lue de l’entrée standard.</translation>
  </message>
  <message>
   <source>error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or 'paddock trust --revoke [--workspace DIR]'</source>
   <translation>erreur : utilisez 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' ou 'paddock trust --revoke [--workspace DIR]'</translation>
  </message>
  <message>
   <source>error: what came on standard input is no key: a key is one word of printable ASCII characters, at most %1 of them. Nothing was changed.</source>
   <translation>erreur : ce qui est venu de l’entrée standard n’est pas une clé : une clé est un mot de caractères ASCII imprimables, %1 au plus. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>eval runs a text that is put together first.</source>
   <translation>eval exécute un texte d’abord assemblé.</translation>
  </message>
  <message>
   <source>every tool</source>
   <translation>tout outil</translation>
  </message>
  <message>
   <source>everywhere, always</source>
   <translation>partout, toujours</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>find runs %1 for what it finds.</source>
   <translation>find exécute %1 pour ce qu’il trouve.</translation>
  </message>
  <message>
   <source>find runs whatever it finds.</source>
   <translation>find exécute tout ce qu’il trouve.</translation>
  </message>
  <message>
   <source>find starts a shell for what it finds.</source>
   <translation>find lance un shell pour ce qu’il trouve.</translation>
  </message>
  <message>
   <source>for ever</source>
   <translation>pour toujours</translation>
  </message>
  <message>
   <source>for this session</source>
   <translation>pour cette session</translation>
  </message>
  <message>
   <source>for this turn</source>
   <translation>pour ce tour</translation>
  </message>
  <message>
   <source>fork of %1</source>
   <translation>copie de %1</translation>
  </message>
  <message>
   <source>from the environment variable %1</source>
   <translation>de la variable d’environnement %1</translation>
  </message>
  <message>
   <source>git %1 is given settings that may run a program.</source>
   <translation>git %1 reçoit des réglages qui peuvent exécuter un programme.</translation>
  </message>
  <message>
   <source>git %1 is no command of git; an alias may run anything.</source>
   <translation>git %1 n’est pas une commande de git ; un alias peut exécuter n’importe quoi.</translation>
  </message>
  <message>
   <source>git %1 is told by %2 to run a program.</source>
   <translation>%2 demande à git %1 d’exécuter un programme.</translation>
  </message>
  <message>
   <source>git %1 may throw work away.</source>
   <translation>git %1 peut jeter du travail.</translation>
  </message>
  <message>
   <source>git %1 reaches the network.</source>
   <translation>git %1 accède au réseau.</translation>
  </message>
  <message>
   <source>git %1 runs other programs.</source>
   <translation>git %1 exécute d’autres programmes.</translation>
  </message>
  <message>
   <source>git %1 takes up &quot;%2&quot;, which looks like a secret.</source>
   <translation>git %1 prend « %2 », qui ressemble à un secret.</translation>
  </message>
  <message>
   <source>git %1 throws away work that is not committed.</source>
   <translation>git %1 jette du travail sans commit.</translation>
  </message>
  <message>
   <source>git and the hooks did not end within ten minutes, so they were stopped.</source>
   <translation>git et les hooks ne se sont pas terminés en dix minutes, ils ont donc été arrêtés.</translation>
  </message>
  <message>
   <source>git bisect run runs a program for each commit.</source>
   <translation>git bisect run exécute un programme pour chaque commit.</translation>
  </message>
  <message>
   <source>git does not know who you are. Set user.name and user.email with “git config --global”, and start Paddock again.</source>
   <translation>git ne sait pas qui vous êtes. Définissez user.name et user.email avec « git config --global », et relancez Paddock.</translation>
  </message>
  <message>
   <source>git help opens another program.</source>
   <translation>git help ouvre un autre programme.</translation>
  </message>
  <message>
   <source>git is told by %1 where to find programs.</source>
   <translation>%1 dit à git où trouver des programmes.</translation>
  </message>
  <message>
   <source>git is told to use another repository, whose settings may run programs.</source>
   <translation>git doit utiliser un autre dépôt, dont les réglages peuvent exécuter des programmes.</translation>
  </message>
  <message>
   <source>git lfs reaches the network.</source>
   <translation>git lfs accède au réseau.</translation>
  </message>
  <message>
   <source>git passes it through a program, so it is not compared here.</source>
   <translation>git le fait passer par un programme, il n’est donc pas comparé ici.</translation>
  </message>
  <message>
   <source>git submodule %1 fetches other repositories.</source>
   <translation>git submodule %1 télécharge d’autres dépôts.</translation>
  </message>
  <message>
   <source>git submodule foreach runs a command.</source>
   <translation>git submodule foreach exécute une commande.</translation>
  </message>
  <message>
   <source>git was ended before the commit was made.</source>
   <translation>git a été terminé avant que le commit soit fait.</translation>
  </message>
  <message>
   <source>git would obey the settings of the bare repository in %1.</source>
   <translation>git obéirait aux réglages du dépôt nu dans %1.</translation>
  </message>
  <message>
   <source>git, or a hook of the repository, refused the commit.</source>
   <translation>git, ou un hook du dépôt, a refusé le commit.</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>disparu</translation>
  </message>
  <message>
   <source>grants of this session</source>
   <translation>autorisations de cette session</translation>
  </message>
  <message>
   <source>grants of this turn</source>
   <translation>autorisations de ce tour</translation>
  </message>
  <message>
   <source>has changes</source>
   <translation>a des modifications</translation>
  </message>
  <message>
   <source>hook hooks PreToolUse PostToolUse command matcher timeout</source>
   <translation>hook hooks PreToolUse PostToolUse commande matcher délai</translation>
  </message>
  <message>
   <source>host %1:%2 %3 by %4</source>
   <translation>hôte %1:%2 %3 par %4</translation>
  </message>
  <message>
   <source>in the background</source>
   <translation>en arrière-plan</translation>
  </message>
  <message>
   <source>in the background, %1</source>
   <comment>task-1</comment>
   <translation>en arrière-plan, %1</translation>
  </message>
  <message>
   <source>in the keychain</source>
   <translation>dans le trousseau</translation>
  </message>
  <message>
   <source>in this folder, always</source>
   <translation>dans ce dossier, toujours</translation>
  </message>
  <message>
   <source>intact</source>
   <translation>intact</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <source>it carries a user name, which hides the host.</source>
   <translation>elle porte un nom d’utilisateur, qui cache l’hôte.</translation>
  </message>
  <message>
   <source>it ended with exit code %1</source>
   <translation>il s’est terminé avec le code %1</translation>
  </message>
  <message>
   <source>it has to begin with a tool's name, such as Bash or Edit.</source>
   <translation>elle doit commencer par le nom d’un outil, tel que Bash ou Edit.</translation>
  </message>
  <message>
   <source>it holds a NUL character.</source>
   <translation>il contient un caractère NUL.</translation>
  </message>
  <message>
   <source>it holds a character that does not belong into a host.</source>
   <translation>il contient un caractère qui n’a pas sa place dans un hôte.</translation>
  </message>
  <message>
   <source>it holds a control character, a space or a backslash.</source>
   <translation>il contient un caractère de contrôle, une espace ou une barre oblique inverse.</translation>
  </message>
  <message>
   <source>it is a pipe, a socket or a device, not a file.</source>
   <translation>c’est un tube, une socket ou un périphérique, pas un fichier.</translation>
  </message>
  <message>
   <source>it is empty, too long, or has letters that no name may have.</source>
   <translation>il est vide, trop long, ou a des lettres qu’aucun nom ne peut avoir.</translation>
  </message>
  <message>
   <source>it is empty. Write Tool or Tool(specifier), such as Bash(npm run *).</source>
   <translation>elle est vide. Écrivez Outil ou Outil(précision), tel que Bash(npm run *).</translation>
  </message>
  <message>
   <source>it is larger than 1 MiB</source>
   <translation>il dépasse 1 Mio</translation>
  </message>
  <message>
   <source>it is no IPv6 address.</source>
   <translation>ce n’est pas une adresse IPv6.</translation>
  </message>
  <message>
   <source>it is no JSON object.</source>
   <translation>ce n’est pas un objet JSON.</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it is too long.</source>
   <translation>il est trop long.</translation>
  </message>
  <message>
   <source>it leads to this machine or a private network.</source>
   <translation>il mène à cette machine ou à un réseau privé.</translation>
  </message>
  <message>
   <source>it names no file.</source>
   <translation>il ne nomme aucun fichier.</translation>
  </message>
  <message>
   <source>it rewrites the call otherwise than the hook %1</source>
   <translation>il réécrit l’appel autrement que le hook %1</translation>
  </message>
  <message>
   <source>it wants to decide later, which is not supported</source>
   <translation>il veut décider plus tard, ce qui n’est pas pris en charge</translation>
  </message>
  <message>
   <source>it was interrupted</source>
   <translation>il a été interrompu</translation>
  </message>
  <message>
   <source>it wrote more than is read of a hook</source>
   <translation>il a écrit plus qu’il n’est lu d’un hook</translation>
  </message>
  <message>
   <source>its answer is no JSON (%1)</source>
   <translation>sa réponse n’est pas du JSON (%1)</translation>
  </message>
  <message>
   <source>its content was read</source>
   <translation>son contenu a été lu</translation>
  </message>
  <message>
   <source>its decision is neither &quot;block&quot; nor &quot;approve&quot;</source>
   <translation>sa décision n’est ni &quot;block&quot; ni &quot;approve&quot;</translation>
  </message>
  <message>
   <source>its fence could not be built, so it was not run. %1</source>
   <translation>sa clôture n’a pas pu être construite, il n’a donc pas été exécuté. %1</translation>
  </message>
  <message>
   <source>its folder cannot be made</source>
   <translation>son dossier ne peut pas être créé</translation>
  </message>
  <message>
   <source>its hookSpecificOutput is no object</source>
   <translation>son hookSpecificOutput n’est pas un objet</translation>
  </message>
  <message>
   <source>its host is not written in plain letters, digits, dots and hyphens.</source>
   <translation>son hôte n’est pas écrit en lettres simples, chiffres, points et tirets.</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>son nom</translation>
  </message>
  <message>
   <source>its permissionDecision is none of &quot;allow&quot;, &quot;deny&quot; and &quot;ask&quot;</source>
   <translation>sa permissionDecision n’est ni &quot;allow&quot;, ni &quot;deny&quot;, ni &quot;ask&quot;</translation>
  </message>
  <message>
   <source>its port is none. Ports go from 1 to 65535.</source>
   <translation>son port n’en est pas un. Les ports vont de 1 à 65535.</translation>
  </message>
  <message>
   <source>its time was up</source>
   <translation>son temps était écoulé</translation>
  </message>
  <message>
   <source>its updatedInput is no object</source>
   <translation>son updatedInput n’est pas un objet</translation>
  </message>
  <message>
   <source>jsonl or csv.</source>
   <translation>jsonl ou csv.</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>gardé</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clé</translation>
  </message>
  <message>
   <source>key keys keychain provider address model protocol check forget remove</source>
   <translation>clé clés trousseau key keychain fournisseur adresse modèle protocole vérifier oublier supprimer</translation>
  </message>
  <message>
   <source>key of %1</source>
   <translation>clé de %1</translation>
  </message>
  <message>
   <source>keyboard keys shortcuts bindings</source>
   <translation>clavier touches raccourcis affectations keyboard shortcuts</translation>
  </message>
  <message>
   <source>keychain</source>
   <translation>trousseau</translation>
  </message>
  <message>
   <source>larger than what is kept</source>
   <translation>plus gros que ce qui est conservé</translation>
  </message>
  <message>
   <source>leads to %1</source>
   <translation>mène à %1</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omis</translation>
  </message>
  <message>
   <source>line %1, column %2</source>
   <translation>ligne %1, colonne %2</translation>
  </message>
  <message>
   <source>local models ollama llama.cpp lm studio server this machine context tools try</source>
   <translation>modèles locaux ollama llama.cpp lm studio serveur machine contexte outils essayer</translation>
  </message>
  <message>
   <source>local models use</source>
   <translation>les modèles locaux utilisent</translation>
  </message>
  <message>
   <source>local project settings</source>
   <translation>réglages locaux du projet</translation>
  </message>
  <message>
   <source>made inside, and gone at the end</source>
   <translation>créé à l’intérieur, et parti à la fin</translation>
  </message>
  <message>
   <source>make is told to evaluate a text.</source>
   <translation>make doit évaluer un texte.</translation>
  </message>
  <message>
   <source>make is told to run another shell.</source>
   <translation>make doit exécuter un autre shell.</translation>
  </message>
  <message>
   <source>mode %1 → %2</source>
   <translation>mode %1 → %2</translation>
  </message>
  <message>
   <source>models</source>
   <translation>modèles</translation>
  </message>
  <message>
   <source>modify</source>
   <translation>modifier</translation>
  </message>
  <message>
   <source>named by an absolute path</source>
   <translation>nommé par un chemin absolu</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <source>new link</source>
   <translation>nouveau lien</translation>
  </message>
  <message>
   <source>new: %1</source>
   <translation>nouveau : %1</translation>
  </message>
  <message>
   <source>no budget</source>
   <translation>aucun budget</translation>
  </message>
  <message>
   <source>no commit yet</source>
   <translation>pas encore de commit</translation>
  </message>
  <message>
   <source>no key: run &quot;paddock key set %1&quot;</source>
   <translation>aucune clé : exécutez « paddock key set %1 »</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>aucune raison donnée</translation>
  </message>
  <message>
   <source>no ruling</source>
   <translation>aucune décision</translation>
  </message>
  <message>
   <source>none (changed)</source>
   <translation>aucune (modifié)</translation>
  </message>
  <message>
   <source>none is needed</source>
   <translation>aucune n’est nécessaire</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>non disponible</translation>
  </message>
  <message>
   <source>not by an agent here (before)</source>
   <translation>pas par un agent d’ici (avant)</translation>
  </message>
  <message>
   <source>not by an agent here (since)</source>
   <translation>pas par un agent d’ici (depuis)</translation>
  </message>
  <message>
   <source>not chained before entry %1</source>
   <translation>pas chaîné avant l’entrée %1</translation>
  </message>
  <message>
   <source>not chained: an older Paddock wrote it, and nothing can be said of it</source>
   <translation>pas chaîné : un Paddock plus ancien l’a écrit, et rien ne peut en être dit</translation>
  </message>
  <message>
   <source>not found; %1. Install the package %2.</source>
   <translation>introuvable ; %1. Installez le paquet %2.</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>not known: a content on the way is not kept</source>
   <translation>inconnu : un contenu en chemin n’est pas conservé</translation>
  </message>
  <message>
   <source>not tried: %1</source>
   <translation>non essayé : %1</translation>
  </message>
  <message>
   <source>nothing can stand around commands here.</source>
   <translation>rien ne peut être debout autour des commandes ici.</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>now %1</source>
   <translation>maintenant %1</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <source>once</source>
   <translation>une fois</translation>
  </message>
  <message>
   <source>one of &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; and &quot;error&quot;</source>
   <translation>l’un de &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; et &quot;error&quot;</translation>
  </message>
  <message>
   <source>one of &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; and &quot;bypassPermissions&quot;</source>
   <translation>l’un de &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; et &quot;bypassPermissions&quot;</translation>
  </message>
  <message>
   <source>only names of MCP tools may end with &quot;*&quot;.</source>
   <translation>seuls les noms d’outils MCP peuvent se terminer par « * ».</translation>
  </message>
  <message>
   <source>only whole http and https addresses are fetched.</source>
   <translation>seules les adresses http et https complètes sont téléchargées.</translation>
  </message>
  <message>
   <source>option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'</source>
   <translation>l’option « --%1 » prend une date telle que 2026-03-01 ou 2026-03-01T12:00, pas « %2 »</translation>
  </message>
  <message>
   <source>option '--by' takes day, session, turn, project, model or agent, not '%1'</source>
   <translation>l’option « --by » prend day, session, turn, project, model ou agent, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--fence' takes whole or missing, not '%1'</source>
   <translation>l’option « --fence » prend whole ou missing, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--max-budget-usd' takes an amount over 0, not '%1'</source>
   <translation>l’option « --max-budget-usd » prend un montant supérieur à 0, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--max-turns' takes a number from 1 on, not '%1'</source>
   <translation>l’option « --max-turns » prend un nombre à partir de 1, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>l’option « --mode » prend default, acceptEdits, plan ou bypassPermissions, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--output-format' takes text, json or stream-json, not '%1'</source>
   <translation>l’option « --output-format » prend text, json ou stream-json, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--permission-mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>l’option « --permission-mode » prend default, acceptEdits, plan ou bypassPermissions, pas « %1 »</translation>
  </message>
  <message>
   <source>option '--resume' takes the id of a session</source>
   <translation>l’option « --resume » prend l’identifiant d’une session</translation>
  </message>
  <message>
   <source>option '--session-id' takes a UUID, not '%1'</source>
   <translation>l’option « --session-id » prend un UUID, pas « %1 »</translation>
  </message>
  <message>
   <source>others</source>
   <translation>autres</translation>
  </message>
  <message>
   <source>outcome not known</source>
   <translation>issue inconnue</translation>
  </message>
  <message>
   <source>outcome unknown</source>
   <translation>issue inconnue</translation>
  </message>
  <message>
   <source>paddock rewind [SESSION] --list [--json]
paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESSION] --undo [--preview] [--yes] [--json]
</source>
   <translation>paddock rewind [SESSION] --list [--json]
paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESSION] --undo [--preview] [--yes] [--json]
</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>en partie</translation>
  </message>
  <message>
   <source>paths</source>
   <translation>chemins</translation>
  </message>
  <message>
   <source>paths are taken as written, without &quot;~&quot;, variables or addresses; give it relative to the workspace or from the root.</source>
   <translation>les chemins sont pris tels quels, sans « ~ », variables ni adresses ; donnez-le par rapport au dossier de travail ou depuis la racine.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>épinglé</translation>
  </message>
  <message>
   <source>podman was not found.</source>
   <translation>podman n’a pas été trouvé.</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>prix inconnu</translation>
  </message>
  <message>
   <source>project settings</source>
   <translation>réglages du projet</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>fournisseur</translation>
  </message>
  <message>
   <source>re-create</source>
   <translation>recréer</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>lit</translation>
  </message>
  <message>
   <source>reads %1</source>
   <translation>lit %1</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>raison</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>removed: %1</source>
   <translation>supprimé : %1</translation>
  </message>
  <message>
   <source>rsync is told by %1 to run another program.</source>
   <translation>%1 demande à rsync d’exécuter un autre programme.</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>règle</translation>
  </message>
  <message>
   <source>rule rules permissions allow ask deny never try</source>
   <translation>règle règles autorisations autoriser demander refuser jamais essayer</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>say what to do with sessions: %1</source>
   <translation>dites que faire des sessions : %1</translation>
  </message>
  <message>
   <source>sealed by the provider</source>
   <translation>scellé par le fournisseur</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <source>sed runs a command.</source>
   <translation>sed exécute une commande.</translation>
  </message>
  <message>
   <source>sed runs the text that it makes.</source>
   <translation>sed exécute le texte qu’il produit.</translation>
  </message>
  <message>
   <source>sent back</source>
   <translation>renvoyé</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>sessions</translation>
  </message>
  <message>
   <source>set by your administrator</source>
   <translation>réglé par votre administrateur</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>réglages</translation>
  </message>
  <message>
   <source>settings of this machine's administrator</source>
   <translation>réglages de l’administrateur de cette machine</translation>
  </message>
  <message>
   <source>shfmt cannot read it: %1.</source>
   <translation>shfmt ne peut pas la lire : %1.</translation>
  </message>
  <message>
   <source>shfmt knows a form of shell that Paddock does not (%1).</source>
   <translation>shfmt connaît une forme de shell que Paddock ne connaît pas (%1).</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, broke down.</source>
   <translation>shfmt, le second lecteur de commandes, s’est effondré.</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be fenced in: %1</source>
   <translation>shfmt, le second lecteur de commandes, n’a pas pu être clôturé : %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be started: %1</source>
   <translation>shfmt, le second lecteur de commandes, n’a pas pu être lancé : %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, failed: %1</source>
   <translation>shfmt, le second lecteur de commandes, a échoué : %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, took too long.</source>
   <translation>shfmt, le second lecteur de commandes, a mis trop de temps.</translation>
  </message>
  <message>
   <source>signal %1 ended it</source>
   <translation>le signal %1 y a mis fin</translation>
  </message>
  <message>
   <source>signal %1 ended the self-test.</source>
   <translation>le signal %1 a mis fin à l’autotest.</translation>
  </message>
  <message>
   <source>tar -P lets an archive name places outside the workspace.</source>
   <translation>tar -P laisse une archive nommer des endroits hors du dossier de travail.</translation>
  </message>
  <message>
   <source>tar is told by %1 to run another program.</source>
   <translation>%1 demande à tar d’exécuter un autre programme.</translation>
  </message>
  <message>
   <source>tar is told to run another program.</source>
   <translation>tar doit exécuter un autre programme.</translation>
  </message>
  <message>
   <source>tar lets an archive name places outside the workspace.</source>
   <translation>tar laisse une archive nommer des endroits hors du dossier de travail.</translation>
  </message>
  <message>
   <source>test connection network proxy certificate dns tls</source>
   <translation>tester connexion réseau proxy certificat dns tls</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>un texte entre guillemets</translation>
  </message>
  <message>
   <source>text, json or stream-json.</source>
   <translation>text, json ou stream-json.</translation>
  </message>
  <message>
   <source>the Grep tool needs it</source>
   <translation>l’outil Grep en a besoin</translation>
  </message>
  <message>
   <source>the address of the provider's API</source>
   <translation>l’adresse de l’API du fournisseur</translation>
  </message>
  <message>
   <source>the command line</source>
   <translation>la ligne de commande</translation>
  </message>
  <message>
   <source>the date of the price, such as &quot;2026-10-24&quot;</source>
   <translation>la date du prix, telle que &quot;2026-10-24&quot;</translation>
  </message>
  <message>
   <source>the fence could not be built: %1</source>
   <translation>la clôture n’a pas pu être construite : %1</translation>
  </message>
  <message>
   <source>the hookEventName of its answer is not &quot;%1&quot;</source>
   <translation>le hookEventName de sa réponse n’est pas &quot;%1&quot;</translation>
  </message>
  <message>
   <source>the last line is incomplete: Paddock is writing it, or ended while it did</source>
   <translation>la dernière ligne est incomplète : Paddock l’écrit, ou s’est terminé en l’écrivant</translation>
  </message>
  <message>
   <source>the local settings that this folder brings</source>
   <translation>les réglages locaux qu’apporte ce dossier</translation>
  </message>
  <message>
   <source>the mode</source>
   <translation>le mode</translation>
  </message>
  <message>
   <source>the model's context is not known</source>
   <translation>le contexte du modèle n’est pas connu</translation>
  </message>
  <message>
   <source>the model's name in quotes</source>
   <translation>le nom du modèle entre guillemets</translation>
  </message>
  <message>
   <source>the most that the model can</source>
   <translation>le plus que le modèle puisse</translation>
  </message>
  <message>
   <source>the network's rules</source>
   <translation>les règles du réseau</translation>
  </message>
  <message>
   <source>the new title</source>
   <translation>le nouveau titre</translation>
  </message>
  <message>
   <source>the parenthesis is not closed.</source>
   <translation>la parenthèse n’est pas fermée.</translation>
  </message>
  <message>
   <source>the program paddock-escape was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>le programme paddock-escape n’a été trouvé ni à côté de Paddock ni dans son dossier libexec. Réinstallez Paddock.</translation>
  </message>
  <message>
   <source>the provider's usual one</source>
   <translation>celui habituel du fournisseur</translation>
  </message>
  <message>
   <source>the self-test did not end in time.</source>
   <translation>l’autotest ne s’est pas terminé à temps.</translation>
  </message>
  <message>
   <source>the self-test said nothing of it, and ended with status %1.</source>
   <translation>l’autotest n’en a rien dit, et s’est terminé avec le statut %1.</translation>
  </message>
  <message>
   <source>the settings that this folder brings</source>
   <translation>les réglages qu’apporte ce dossier</translation>
  </message>
  <message>
   <source>there is nothing between the parentheses; leave them out to mean the whole tool.</source>
   <translation>il n’y a rien entre les parenthèses ; omettez-les pour désigner tout l’outil.</translation>
  </message>
  <message>
   <source>there is one</source>
   <translation>il y en a un</translation>
  </message>
  <message>
   <source>this address is never reached. Only loopback and private addresses can be listed.</source>
   <translation>cette adresse n’est jamais atteinte. Seules des adresses de bouclage et privées peuvent être listées.</translation>
  </message>
  <message>
   <source>this folder</source>
   <translation>ce dossier</translation>
  </message>
  <message>
   <source>this session</source>
   <translation>cette session</translation>
  </message>
  <message>
   <source>this turn</source>
   <translation>ce tour</translation>
  </message>
  <message>
   <source>to be approved before anything is changed</source>
   <translation>à approuver avant tout changement</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>à faire</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>jetons</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>trust trusted folder revoke</source>
   <translation>confiance approuvé dossier retirer</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>approuvé</translation>
  </message>
  <message>
   <source>turn $%1 · session %2</source>
   <translation>tour %1 $ · session %2</translation>
  </message>
  <message>
   <source>turn %1</source>
   <translation>tour %1</translation>
  </message>
  <message>
   <source>two readers would see two different hosts.</source>
   <translation>deux lecteurs verraient deux hôtes différents.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>unknown command '%1'; give a task with -p, or see --help</source>
   <translation>commande inconnue « %1 » ; donnez une tâche avec -p, ou voyez --help</translation>
  </message>
  <message>
   <source>unknown verb '%1'; sessions knows %2</source>
   <translation>verbe inconnu « %1 » ; sessions connaît %2</translation>
  </message>
  <message>
   <source>until the next start</source>
   <translation>jusqu’au prochain lancement</translation>
  </message>
  <message>
   <source>update updates privacy telemetry hosts outbound contacted</source>
   <translation>mise à jour vie privée télémétrie hôtes sortant contactés</translation>
  </message>
  <message>
   <source>usage cost tokens chart money csv export</source>
   <translation>consommation coût jetons graphique argent csv export</translation>
  </message>
  <message>
   <source>use '%1'</source>
   <translation>utilisez « %1 »</translation>
  </message>
  <message>
   <source>use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</source>
   <translation>utilisez 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</translation>
  </message>
  <message>
   <source>used</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <source>user settings</source>
   <translation>réglages de l’utilisateur</translation>
  </message>
  <message>
   <source>user settings for this folder</source>
   <translation>réglages de l’utilisateur pour ce dossier</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>vous attend</translation>
  </message>
  <message>
   <source>was a link</source>
   <translation>était un lien</translation>
  </message>
  <message>
   <source>wget is told to run another program.</source>
   <translation>wget doit exécuter un autre programme.</translation>
  </message>
  <message>
   <source>what</source>
   <translation>quoi</translation>
  </message>
  <message>
   <source>what to keep in mind</source>
   <translation>à garder en mémoire</translation>
  </message>
  <message>
   <source>without it commands are read once instead of twice, and more of them ask</source>
   <translation>sans cela, les commandes sont lues une fois et non deux, et plus d’entre elles demandent</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>sans limite</translation>
  </message>
  <message>
   <source>works without a key</source>
   <translation>fonctionne sans clé</translation>
  </message>
  <message>
   <source>write an address as four decimal numbers.</source>
   <translation>écrivez une adresse en quatre nombres décimaux.</translation>
  </message>
  <message>
   <source>writes %1</source>
   <translation>écrit %1</translation>
  </message>
  <message>
   <source>xargs hands computed words to %1.</source>
   <translation>xargs donne des mots calculés à %1.</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <source>you, %1</source>
   <comment>scope</comment>
   <translation>vous, %1</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>votre commande</translation>
  </message>
  <message>
   <source>your settings</source>
   <translation>vos réglages</translation>
  </message>
  <message>
   <source>your settings for this folder</source>
   <translation>vos réglages pour ce dossier</translation>
  </message>
  <message>
   <source>“%1” can only be taken back as a whole.</source>
   <translation>« %1 » ne peut être annulé qu’en entier.</translation>
  </message>
  <message>
   <source>“%1” cannot be listed: %2.</source>
   <translation>« %1 » ne peut pas être listé : %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be opened for reading: %2.</source>
   <translation>« %1 » ne peut pas être ouvert en lecture : %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be reached: %2.</source>
   <translation>« %1 » est inaccessible : %2.</translation>
  </message>
  <message>
   <source>“%1” cannot be the name of a branch.</source>
   <translation>« %1 » ne peut pas être le nom d’une branche.</translation>
  </message>
  <message>
   <source>“%1” does not exist.</source>
   <translation>« %1 » n’existe pas.</translation>
  </message>
  <message>
   <source>“%1” goes through more symbolic links than can be followed, or through links that change at this moment.</source>
   <translation>« %1 » passe par plus de liens symboliques qu’il n’en peut être suivi, ou par des liens qui changent en ce moment.</translation>
  </message>
  <message>
   <source>“%1” goes through something that is no folder. Check the path.</source>
   <translation>« %1 » passe par quelque chose qui n’est pas un dossier. Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>“%1” has a name that is too long for the file system.</source>
   <translation>« %1 » a un nom trop long pour le système de fichiers.</translation>
  </message>
  <message>
   <source>“%1” has no change that could be taken back.</source>
   <translation>« %1 » n’a pas de modification à annuler.</translation>
  </message>
  <message>
   <source>“%1” is a folder, not a file.</source>
   <translation>« %1 » est un dossier, pas un fichier.</translation>
  </message>
  <message>
   <source>“%1” is a pipe, a socket or a device, not a regular file. It was not opened.</source>
   <translation>« %1 » est un tube, une socket ou un périphérique, pas un fichier ordinaire. Il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>“%1” is git's own and cannot be committed.</source>
   <translation>« %1 » est à git et ne peut pas entrer dans un commit.</translation>
  </message>
  <message>
   <source>“%1” is in a folder that does not exist. Check the path.</source>
   <translation>« %1 » est dans un dossier qui n’existe pas. Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>“%1” is no path in the workspace.</source>
   <translation>« %1 » n’est pas un chemin du dossier de travail.</translation>
  </message>
  <message>
   <source>“%1” is not a folder.</source>
   <translation>« %1 » n’est pas un dossier.</translation>
  </message>
  <message>
   <source>“%1” is not a regular file and cannot be written.</source>
   <translation>« %1 » n’est pas un fichier ordinaire et ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>“%1” is not there.</source>
   <translation>« %1 » n’est pas là.</translation>
  </message>
  <message>
   <source>“%1” is still at work.</source>
   <translation>« %1 » est encore au travail.</translation>
  </message>
  <message>
   <source>“%1” is too large for this (%2; at most %3).</source>
   <translation>« %1 » est trop gros pour cela (%2 ; %3 au plus).</translation>
  </message>
  <message>
   <source>“%1” leads outside the workspace. Paddock's file tools work inside it only.</source>
   <translation>« %1 » mène hors du dossier de travail. Les outils de fichiers de Paddock ne travaillent que dedans.</translation>
  </message>
  <message>
   <source>“%1” may not be written: %2. Check the permissions of the file and of its folder.</source>
   <translation>« %1 » ne peut pas être écrit : %2. Vérifiez les droits du fichier et de son dossier.</translation>
  </message>
  <message>
   <source>“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for a name that begins so.</source>
   <translation>« %1 » se lit comme un chemin dans un dossier personnel, hors du dossier de travail. Écrivez ./~… pour un nom qui commence ainsi.</translation>
  </message>
  <message>
   <source>“%1” was changed meanwhile. Read it again; nothing was written.</source>
   <translation>« %1 » a été modifié entre-temps. Relisez-le ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>“%1” was created by somebody else meanwhile. Read it first; nothing was written.</source>
   <translation>« %1 » a été créé par quelqu’un d’autre entre-temps. Lisez-le d’abord ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>“%1” was left as it is, because what is there now cannot be kept: %2.</source>
   <translation>« %1 » a été laissé tel quel, car ce qui s’y trouve maintenant ne peut pas être conservé : %2.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: %2</source>
   <translation>« %1 » a été laissé tel quel : %2</translation>
  </message>
  <message>
   <source>“%1” was left as it is: it is no file.</source>
   <translation>« %1 » a été laissé tel quel : ce n’est pas un fichier.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: somebody changed it meanwhile.</source>
   <translation>« %1 » a été laissé tel quel : quelqu’un l’a modifié entre-temps.</translation>
  </message>
  <message>
   <source>“%1” was left as it is: the lines are not there any more as they were shown.</source>
   <translation>« %1 » a été laissé tel quel : les lignes n’y sont plus comme elles étaient montrées.</translation>
  </message>
  <message>
   <source>“%1” was not brought back: %2.</source>
   <translation>« %1 » n’a pas été ramené : %2.</translation>
  </message>
  <message>
   <source>“%1” was not written, the old content is untouched: %2. Free some space and try again.</source>
   <translation>« %1 » n’a pas été écrit, l’ancien contenu est intact : %2. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>“%1” was not written: %2.</source>
   <translation>« %1 » n’a pas été écrit : %2.</translation>
  </message>
  <message>
   <source>“%1” was removed meanwhile. Nothing was written.</source>
   <translation>« %1 » a été supprimé entre-temps. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>… Being taken back</source>
   <translation>… En cours d’annulation</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  %n nouveau plus bas</numerusform>
    <numerusform>↓  %n nouveaux plus bas</numerusform>
   </translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● modifié</translation>
  </message>
  <message>
   <source>◷ Taken back when the turn ends</source>
   <translation>◷ Annulé à la fin du tour</translation>
  </message>
  <message>
   <source>⚠ Changed by others since; that would be lost too</source>
   <translation>⚠ Modifié par d’autres depuis ; cela aussi serait perdu</translation>
  </message>
  <message>
   <source>⚠ also changed by others</source>
   <translation>⚠ modifié aussi par d’autres</translation>
  </message>
  <message>
   <source>✓ %L1/%L2</source>
   <translation>✓ %L1/%L2</translation>
  </message>
  <message>
   <source>✓ Reviewed</source>
   <translation>✓ Relu</translation>
  </message>
  <message>
   <source>✔ Accepted</source>
   <translation>✔ Accepté</translation>
  </message>
  <message>
   <source>✔ Committed as %1. Nothing was pushed.</source>
   <translation>✔ Commit %1 fait. Rien n’a été poussé.</translation>
  </message>
  <message>
   <source>✔ The worktree was removed. The session can still be read.</source>
   <translation>✔ Le worktree a été supprimé. La session peut toujours être lue.</translation>
  </message>
  <message>
   <source>✖ %1</source>
   <translation>✖ %1</translation>
  </message>
  <message>
   <source>✖ Nothing was committed. What git and the hooks said stands below.</source>
   <translation>✖ Aucun commit n’a été fait. Ce que git et les hooks ont dit est ci-dessous.</translation>
  </message>
 </context>
</TS>
