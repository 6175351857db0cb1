<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message>
   <source>
           stays as it is: %1</source>
   <translation>
           そのまま残るもの: %1</translation>
  </message>
  <message>
   <source>    allows without asking: %1</source>
   <translation>    確認なしで許可: %1</translation>
  </message>
  <message>
   <source>    nothing beyond what holds already</source>
   <translation>    すでに有効なもの以外は何もなし</translation>
  </message>
  <message>
   <source>    runs at %1: %2</source>
   <translation>    %1 で実行: %2</translation>
  </message>
  <message>
   <source>  (edited since, not by the agent)</source>
   <translation>  (その後エージェント以外が編集)</translation>
  </message>
  <message>
   <source>  (rewound)</source>
   <translation>  (巻き戻し済み)</translation>
  </message>
  <message>
   <source>  call %1</source>
   <translation>  呼び出し %1</translation>
  </message>
  <message>
   <source>  ruling %1 by %2: %3 %4</source>
   <translation>  判定 %1 (%2): %3 %4</translation>
  </message>
  <message>
   <source>  session %1, entry %2</source>
   <translation>  セッション %1、エントリ %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has %2 names; another one may be outside the workspace.</source>
   <translation>「%1」には名前が %2 個あり、ほかの名前はワークスペースの外にある可能性があります。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has to be a text.</source>
   <translation>「%1」はテキストでなければなりません。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; in sandbox.allowedHosts: %2</source>
   <translation>sandbox.allowedHosts の「%1」: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is blank.</source>
   <translation>「%1」が空白です。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is configuration that other programs obey unasked.</source>
   <translation>「%1」は、ほかのプログラムが確認なしに従う構成です。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example.org:3128.</source>
   <translation>「%1」はプロキシのアドレスではありません。http://proxy.example.org:3128 のような形です。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no host that can be judged: %2</source>
   <translation>「%1」は判定できるホストではありません: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a member that it knows.</source>
   <translation>「%1」は既知のメンバーではありません。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a session id. An id is made of letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>「%1」はセッション ID ではありません。ID は英字、数字、「-」、「_」で構成されます。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not possible now.</source>
   <translation>「%1」は今は実行できません。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2</source>
   <translation>「%1」は拒否されました: %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2 Work stays inside %3.</source>
   <translation>「%1」は拒否されました: %2 作業は %3 の中で行われます。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: what is in .git runs as the user; use git commands instead.</source>
   <translation>「%1」は拒否されました: .git の内容はユーザーの権限で実行されます。代わりに git コマンドを使ってください。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is relative to a folder that only running would tell.</source>
   <translation>「%1」は、実行するまで分からないフォルダーからの相対パスです。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; looks like a secret; the model's provider would see what it holds.</source>
   <translation>「%1」は機密情報のようです。モデルのプロバイダーに内容が見えてしまいます。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; of %2 must be %3</source>
   <translation>%2 の「%1」は、%3でなければなりません</translation>
  </message>
  <message>
   <source>&quot;%1&quot; runs what a variable holds.</source>
   <translation>「%1」は変数の内容を実行します。</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>「%1」: %2</translation>
  </message>
  <message>
   <source>&quot;Always&quot; is not offered: no rule would hold just this.</source>
   <translation>「常に許可」は選べません。これだけに当てはまるルールがないためです。</translation>
  </message>
  <message>
   <source>&quot;Always&quot; would store: %1</source>
   <translation>「常に許可」で保存されるもの: %1</translation>
  </message>
  <message>
   <source>&quot;anthropic&quot; or &quot;openai&quot;</source>
   <translation>「anthropic」または「openai」</translation>
  </message>
  <message>
   <source>&quot;ask&quot; or &quot;refuse&quot;</source>
   <translation>「ask」または「refuse」</translation>
  </message>
  <message>
   <source>&quot;command&quot; is missing.</source>
   <translation>「command」がありません。</translation>
  </message>
  <message>
   <source>&quot;cwd&quot; has to be the path of a folder.</source>
   <translation>「cwd」はフォルダーのパスでなければなりません。</translation>
  </message>
  <message>
   <source>&quot;input&quot; has to be an object.</source>
   <translation>「input」はオブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>&quot;models&quot; must be a list in brackets</source>
   <translation>「models」は角かっこで囲んだリストでなければなりません</translation>
  </message>
  <message>
   <source>&quot;paddock rewind --undo&quot; takes this back.</source>
   <translation>「paddock rewind --undo」で元に戻せます。</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; has to be a list of rules such as &quot;Bash(git *)&quot;.</source>
   <translation>「permissions.%1」は、「Bash(git *)」のようなルールのリストでなければなりません。</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; holds something that is no text.</source>
   <translation>「permissions.%1」にテキストではないものが含まれています。</translation>
  </message>
  <message>
   <source>&quot;tool&quot; has to be the name of a tool.</source>
   <translation>「tool」はツールの名前でなければなりません。</translation>
  </message>
  <message>
   <source>&quot;url&quot; is missing.</source>
   <translation>「url」がありません。</translation>
  </message>
  <message>
   <source>## Mend the thermometer

1. Run `make test` to see it fail.
2. In `src/thermometer.cpp`, add 32 in place of 30.
3. Run `make test` again.</source>
   <translation>## 温度計を修正する

1. `make test` を実行して失敗することを確かめます。
2. `src/thermometer.cpp` で、30 の代わりに 32 を足します。
3. もう一度 `make test` を実行します。</translation>
  </message>
  <message>
   <source>$%1</source>
   <translation>$%1</translation>
  </message>
  <message>
   <source>$%1 and more; some prices are unknown</source>
   <translation>$%1 以上 (一部の価格は不明)</translation>
  </message>
  <message>
   <source>$%1 and what is not known</source>
   <translation>$%1 と不明分</translation>
  </message>
  <message>
   <source>$%1 of $%2</source>
   <translation>$%1 / %2</translation>
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
   <translation>%1「%2」はワークスペースの外に出るか、出る可能性があります。</translation>
  </message>
  <message>
   <source>%1 % of %2</source>
   <translation>%2 の %1 %</translation>
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
   <translation>%1 %2 はネットワークから取得するか、ネットワークへ送信します。</translation>
  </message>
  <message>
   <source>%1 %2 reaches the network.</source>
   <translation>%1 %2 はネットワークに接続します。</translation>
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
    <numerusform>%1 (画像 %n 枚は再起動により失われました)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (changed)</source>
   <translation>%1 (変更済み)</translation>
  </message>
  <message>
   <source>%1 (needs you)</source>
   <translation>%1 (要対応)</translation>
  </message>
  <message>
   <source>%1 (this session)</source>
   <translation>%1 (このセッション)</translation>
  </message>
  <message>
   <source>%1 (through the proxy %2)</source>
   <translation>%1 (プロキシ %2 経由)</translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1 (画像 %n 枚付き)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (worktree)</source>
   <comment>a branch</comment>
   <translation>%1 (ワークツリー)</translation>
  </message>
  <message>
   <source>%1 + unknown</source>
   <translation>%1 + 不明分</translation>
  </message>
  <message>
   <source>%1 Trying again in %2 s (%3 of %4).</source>
   <translation>%1 %2 秒後に再試行します (%3/%4)。</translation>
  </message>
  <message>
   <source>%1 after %2 s</source>
   <translation>%1 (%2 秒後)</translation>
  </message>
  <message>
   <source>%1 allows no more requests for now: the rate limit is reached.</source>
   <translation>%1 は今はこれ以上のリクエストを受け付けません。レート制限に達しました。</translation>
  </message>
  <message>
   <source>%1 and more</source>
   <comment>money</comment>
   <translation>%1 以上</translation>
  </message>
  <message>
   <source>%1 answered in one piece instead of as a stream of events. Paddock needs a server that can stream.</source>
   <translation>%1 はイベントのストリームではなく、一括で応答しました。Paddock にはストリーミングできるサーバーが必要です。</translation>
  </message>
  <message>
   <source>%1 answered with a web page. Check the base URL, and whether a proxy or a sign-in page stands in between.</source>
   <translation>%1 は Web ページを返しました。ベース URL を確認し、プロキシやサインインページが間に入っていないか確認してください。</translation>
  </message>
  <message>
   <source>%1 answered with something that is no stream of events. Check the base URL.</source>
   <translation>%1 の応答はイベントのストリームではありません。ベース URL を確認してください。</translation>
  </message>
  <message>
   <source>%1 answered with something that is not proper HTTP. Check the address.</source>
   <translation>%1 の応答は正しい HTTP ではありません。アドレスを確認してください。</translation>
  </message>
  <message>
   <source>%1 asks for an API key and none was sent. Store one with: paddock key set %2</source>
   <translation>%1 は API キーを求めていますが、送信されませんでした。次のコマンドで保存してください: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 bars, %2 in all, in %3</source>
   <translation>棒 %1 本、合計 %2 (単位: %3)</translation>
  </message>
  <message>
   <source>%1 before “%2”</source>
   <translation>%1、「%2」の前</translation>
  </message>
  <message>
   <source>%1 brings no settings of its own.</source>
   <translation>%1 に固有の設定はありません。</translation>
  </message>
  <message>
   <source>%1 brings no settings, so there is nothing to trust.</source>
   <translation>%1 に設定がないため、信頼するものはありません。</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <comment>allowed by the rule</comment>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 by %2 (%3)</source>
   <translation>%1 (%2, %3)</translation>
  </message>
  <message>
   <source>%1 by %2: %3</source>
   <translation>%1 (%2): %3</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>%1 を読み取れません: %2。</translation>
  </message>
  <message>
   <source>%1 cannot be taken back: what it was before is not kept.</source>
   <translation>%1 は取り消せません。以前の内容が保持されていません。</translation>
  </message>
  <message>
   <source>%1 cannot be written, so no session can be kept.</source>
   <translation>%1 に書き込めないため、セッションを保存できません。</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2</source>
   <translation>%1 に書き込めません: %2</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>%1 に書き込めません: %2。</translation>
  </message>
  <message>
   <source>%1 cannot run in %2: %3</source>
   <translation>%1 を %2 で実行できません: %3</translation>
  </message>
  <message>
   <source>%1 changes a process that it may not have started.</source>
   <translation>%1 は、自身が開始したとは限らないプロセスを変更します。</translation>
  </message>
  <message>
   <source>%1 changes or reaches the system around the workspace.</source>
   <translation>%1 はワークスペースの外のシステムを変更するか、そこにアクセスします。</translation>
  </message>
  <message>
   <source>%1 could not be removed: %2</source>
   <translation>%1 を削除できませんでした: %2</translation>
  </message>
  <message>
   <source>%1 could not be started.</source>
   <translation>%1 を起動できませんでした。</translation>
  </message>
  <message>
   <source>%1 could not be started: %2</source>
   <translation>%1 を起動できませんでした: %2</translation>
  </message>
  <message>
   <source>%1 could not be watched: %2. Paddock needs Linux 5.4 or later.</source>
   <translation>%1 を監視できませんでした: %2。Paddock には Linux 5.4 以降が必要です。</translation>
  </message>
  <message>
   <source>%1 could not be written.</source>
   <translation>%1 に書き込めませんでした。</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>%1 に書き込めませんでした: %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 は %n 秒以内に接続を受け付けませんでした。ネットワークを確認して、もう一度お試しください。</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 did not accept the API key. Store a valid one with: paddock key set %2</source>
   <translation>%1 は API キーを受け付けませんでした。有効なキーを次のコマンドで保存してください: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 did not end in time.</source>
   <translation>%1 は時間内に終了しませんでした。</translation>
  </message>
  <message>
   <source>%1 does not know the model or the address: %2</source>
   <translation>%1 にはそのモデルまたはアドレスがありません: %2</translation>
  </message>
  <message>
   <source>%1 does not let this API key use the model. Choose another model, or store another key with: paddock key set %2</source>
   <translation>%1 では、この API キーでそのモデルを使えません。別のモデルを選ぶか、別のキーを次のコマンドで保存してください: paddock key set %2</translation>
  </message>
  <message>
   <source>%1 does not tell its version.</source>
   <translation>%1 のバージョンが分かりません。</translation>
  </message>
  <message>
   <source>%1 ends processes that it did not start.</source>
   <translation>%1 は、自身が開始していないプロセスを終了させます。</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 が失敗しました</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own (HTTP %2). Try again later.</source>
   <translation>%1 側でエラーが発生しました (HTTP %2)。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own. Try again later.</source>
   <translation>%1 側でエラーが発生しました。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>%1 failed.</source>
   <translation>%1 が失敗しました。</translation>
  </message>
  <message>
   <source>%1 follows links, and</source>
   <translation>%1 はリンクをたどり、</translation>
  </message>
  <message numerus="yes">
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1 (リクエスト %Ln 件、%2 トークン)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h ago</source>
   <translation>%1 時間前</translation>
  </message>
  <message>
   <source>%1 hands a program to the network.</source>
   <translation>%1 はプログラムをネットワークに渡します。</translation>
  </message>
  <message>
   <source>%1 has %2; pictures of up to %3 can be sent.</source>
   <translation>%1 は %2 です。送信できる画像は %3 までです。</translation>
  </message>
  <message>
   <source>%1 has finished</source>
   <translation>%1 が完了しました</translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 から %n 秒間何も送られてきません。もう一度お試しください。</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 has too many requests to do at the moment. Try again later.</source>
   <translation>%1 は現在混み合っています。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>%1 has used most of its budget</source>
   <translation>%1 は予算の大部分を使いました</translation>
  </message>
  <message>
   <source>%1 has used up its budget</source>
   <translation>%1 が予算を使い切りました</translation>
  </message>
  <message>
   <source>%1 holds what Paddock itself goes by (%2). An agent that may write there could allow itself anything, so open a folder that does not hold it.</source>
   <translation>%1 には Paddock 自体が従うもの (%2) が含まれています。そこに書き込めるエージェントは自分に何でも許可できてしまうため、それを含まないフォルダーを開いてください。</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%2 内の %1</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>a folder and the folder that it is in</comment>
   <translation>%1 (%2 内)</translation>
  </message>
  <message>
   <source>%1 in the %2</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>%1 is a link, so nothing is written there.</source>
   <translation>%1 はリンクのため、そこには何も書き込まれません。</translation>
  </message>
  <message>
   <source>%1 is a name of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 はこのマシンまたはそのネットワークの名前です。取得できるのは公開アドレスだけです。</translation>
  </message>
  <message>
   <source>%1 is a pipe, a socket or a device, so the repository is not read.</source>
   <translation>%1 はパイプ、ソケット、またはデバイスのため、リポジトリは読み取られません。</translation>
  </message>
  <message>
   <source>%1 is an address of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 はこのマシンまたはそのネットワークのアドレスです。取得できるのは公開アドレスだけです。</translation>
  </message>
  <message>
   <source>%1 is installed, but the launcher gets no namespaces. Load it with apparmor_parser -r.</source>
   <translation>%1 はインストールされていますが、ランチャーが名前空間を取得できません。apparmor_parser -r で読み込んでください。</translation>
  </message>
  <message>
   <source>%1 is listed as %2 in sandbox.allowedHosts.</source>
   <translation>%1 は sandbox.allowedHosts に %2 として登録されています。</translation>
  </message>
  <message>
   <source>%1 is neither a file nor a folder.</source>
   <translation>%1 はファイルでもフォルダーでもありません。</translation>
  </message>
  <message>
   <source>%1 is no absolute path.</source>
   <translation>%1 は絶対パスではありません。</translation>
  </message>
  <message>
   <source>%1 is no file on this machine.</source>
   <translation>%1 はこのマシンのファイルではありません。</translation>
  </message>
  <message>
   <source>%1 is no file.</source>
   <translation>%1 はファイルではありません。</translation>
  </message>
  <message>
   <source>%1 is no folder.</source>
   <translation>%1 はフォルダーではありません。</translation>
  </message>
  <message>
   <source>%1 is no port.</source>
   <translation>%1 はポートではありません。</translation>
  </message>
  <message>
   <source>%1 is not trusted any more.</source>
   <translation>%1 は信頼されなくなりました。</translation>
  </message>
  <message>
   <source>%1 is not trusted.</source>
   <translation>%1 は信頼されていません。</translation>
  </message>
  <message>
   <source>%1 is started without a command.</source>
   <translation>%1 がコマンドなしで起動されます。</translation>
  </message>
  <message>
   <source>%1 is taken by: %2</source>
   <translation>%1 は次で使用中です: %2</translation>
  </message>
  <message>
   <source>%1 is there. Paddock does not start commands with it; you can start Paddock in a container of your own.</source>
   <translation>%1 はあります。Paddock はこれを使ってコマンドを起動しませんが、Paddock をご自身のコンテナー内で起動することはできます。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run another program.</source>
   <translation>%1 は %2 により別のプログラムを実行します。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run something else.</source>
   <translation>%1 は %2 により別のものを実行します。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to use another program or settings.</source>
   <translation>%1 は %2 により別のプログラムまたは設定を使います。</translation>
  </message>
  <message>
   <source>%1 is told to load a module first.</source>
   <translation>%1 は最初にモジュールを読み込むよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is told to run a command for each line.</source>
   <translation>%1 は行ごとにコマンドを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is told to run a command of its own.</source>
   <translation>%1 は独自のコマンドを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is told to run another file first.</source>
   <translation>%1 は最初に別のファイルを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is told to run another program.</source>
   <translation>%1 は別のプログラムを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is told to run or load something else.</source>
   <translation>%1 は別のものを実行するか読み込むよう指示されています。</translation>
  </message>
  <message>
   <source>%1 is trusted as it is.</source>
   <translation>%1 は現状のまま信頼されています。</translation>
  </message>
  <message>
   <source>%1 is trusted with this content.</source>
   <translation>%1 はこの内容で信頼されています。</translation>
  </message>
  <message>
   <source>%1 is version %2, which is unfit: before 0.12 it makes files outside when a workspace puts links where it is to mount (CVE-2026-87766).</source>
   <translation>%1 のバージョンは %2 で、使用に適しません。0.12 より前では、マウント先にワークスペースがリンクを置くと、外部にファイルを作成します (CVE-2026-87766)。</translation>
  </message>
  <message>
   <source>%1 is version %2. Paddock does not start commands with it.</source>
   <translation>%1 のバージョンは %2 です。Paddock はこれを使ってコマンドを起動しません。</translation>
  </message>
  <message>
   <source>%1 knows nothing under this address. Check the base URL and the name of the model.</source>
   <translation>%1 のこのアドレスには何もありません。ベース URL とモデルの名前を確認してください。</translation>
  </message>
  <message>
   <source>%1 leads to %2, an address that may not be reached from here.</source>
   <translation>%1 は、ここから接続できないアドレス %2 につながります。</translation>
  </message>
  <message>
   <source>%1 leads to this machine or its network, where commands may not connect.</source>
   <translation>%1 は、コマンドが接続できないこのマシンまたはそのネットワークにつながります。</translation>
  </message>
  <message>
   <source>%1 leaves something running behind.</source>
   <translation>%1 は何かを実行したまま残します。</translation>
  </message>
  <message>
   <source>%1 lies in no git repository, so a session there cannot have a branch of its own. Open it without one, or run “git init” and commit first.</source>
   <translation>%1 は git リポジトリの中にないため、そこでのセッションは独自のブランチを持てません。ブランチなしで開くか、先に「git init」を実行してコミットしてください。</translation>
  </message>
  <message>
   <source>%1 lies outside of the folder that the agent works in, so it cannot read it. Copy it into the folder, or paste its text.</source>
   <translation>%1 はエージェントが作業するフォルダーの外にあるため、エージェントは読み取れません。フォルダーにコピーするか、テキストを貼り付けてください。</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 分</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>%1 分 %2 秒</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>%1 分前</translation>
  </message>
  <message>
   <source>%1 needs you</source>
   <translation>%1 で対応が必要です</translation>
  </message>
  <message>
   <source>%1 of $%2</source>
   <comment>what was spent, and the budget</comment>
   <translation>%1 / $%2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1/%2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>questions</comment>
   <translation>%1/%2</translation>
  </message>
  <message>
   <source>%1 of %2 attempts got out.</source>
   <translation>%2 件の試行のうち %1 件が外に出ました。</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, as the model counted</source>
   <translation>%1 / %2 トークン (モデルの計数)</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, estimated</source>
   <translation>%1 / %2 トークン (推定)</translation>
  </message>
  <message>
   <source>%1 of %2: %3</source>
   <comment>1 of 2: Database</comment>
   <translation>%1/%2: %3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>%n 問中 %1 問に回答済み</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>%n 件中 %1 件完了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>%n ステップ中 %1 ステップ完了</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of this session's budget of %2 is used.</source>
   <translation>このセッションの予算 %2 のうち %1 を使用しました。</translation>
  </message>
  <message>
   <source>%1 opens the system to a container.</source>
   <translation>%1 はシステムをコンテナーに開放します。</translation>
  </message>
  <message>
   <source>%1 reaches %2:%3</source>
   <comment>Bash, host, port</comment>
   <translation>%1 は %2:%3 に接続します</translation>
  </message>
  <message>
   <source>%1 reaches another machine.</source>
   <translation>%1 は別のマシンに接続します。</translation>
  </message>
  <message>
   <source>%1 reaches into a running process.</source>
   <translation>%1 は実行中のプロセスの内部にアクセスします。</translation>
  </message>
  <message>
   <source>%1 reaches the network.</source>
   <translation>%1 はネットワークに接続します。</translation>
  </message>
  <message>
   <source>%1 refused the request and gave no reason.</source>
   <translation>%1 は理由を示さずにリクエストを拒否しました。</translation>
  </message>
  <message>
   <source>%1 refused the request with HTTP %2 and gave no reason.</source>
   <translation>%1 は理由を示さずに HTTP %2 でリクエストを拒否しました。</translation>
  </message>
  <message>
   <source>%1 refused the request: %2</source>
   <translation>%1 はリクエストを拒否しました: %2</translation>
  </message>
  <message>
   <source>%1 runs other programs by %2.</source>
   <translation>%1 は %2 により別のプログラムを実行します。</translation>
  </message>
  <message>
   <source>%1 runs other programs by -%2.</source>
   <translation>%1 は -%2 により別のプログラムを実行します。</translation>
  </message>
  <message>
   <source>%1 runs something as another user.</source>
   <translation>%1 は別のユーザーとして何かを実行します。</translation>
  </message>
  <message>
   <source>%1 runs the output of another command.</source>
   <translation>%1 は別のコマンドの出力を実行します。</translation>
  </message>
  <message>
   <source>%1 runs what a file holds.</source>
   <translation>%1 はファイルの内容を実行します。</translation>
  </message>
  <message>
   <source>%1 runs what is fetched from the network.</source>
   <translation>%1 はネットワークから取得したものを実行します。</translation>
  </message>
  <message>
   <source>%1 runs what its arguments or its files say.</source>
   <translation>%1 は引数またはファイルに書かれたものを実行します。</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 秒</translation>
  </message>
  <message>
   <source>%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of provider.</source>
   <translation>%1 から理解できないイベントが送られてきました。ベース URL がこの種類のプロバイダーのものか確認してください。</translation>
  </message>
  <message>
   <source>%1 sent far more than an answer can be.</source>
   <translation>%1 から、応答としてあり得ない量のデータが送られてきました。</translation>
  </message>
  <message>
   <source>%1 stands where its folder was.</source>
   <translation>フォルダーがあった場所に %1 があります。</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 from cache), %3 out</source>
   <translation>入力 %1 トークン (うちキャッシュ %2)、出力 %3</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 read from the cache, %3 written to it), %4 out</source>
   <translation>入力 %1 トークン (キャッシュ読み取り %2、キャッシュ書き込み %3)、出力 %4</translation>
  </message>
  <message>
   <source>%1 tokens in, %2 out</source>
   <translation>入力 %1 トークン、出力 %2</translation>
  </message>
  <message>
   <source>%1 tokens, as the model counted</source>
   <translation>%1 トークン (モデルの計数)</translation>
  </message>
  <message>
   <source>%1 tokens, estimated</source>
   <translation>%1 トークン (推定)</translation>
  </message>
  <message>
   <source>%1 took too long and gave up. Try again later.</source>
   <translation>%1 は時間がかかりすぎて中断しました。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>%1 touches nothing outside the conversation.</source>
   <translation>%1 は会話の外のものには触れません。</translation>
  </message>
  <message>
   <source>%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.</source>
   <translation>%1 はリクエストを別の場所に送るよう求めています (HTTP %2)。ベース URL を移転先のアドレスに設定してください。</translation>
  </message>
  <message>
   <source>%1 was not opened: only addresses of the web and of mail are.</source>
   <translation>%1 は開かれませんでした。開くのは Web とメールのアドレスだけです。</translation>
  </message>
  <message>
   <source>%1 was not trusted.</source>
   <translation>%1 は信頼されていませんでした。</translation>
  </message>
  <message>
   <source>%1 was trusted, but this changed since: %2.</source>
   <translation>%1 は信頼されていましたが、その後次が変更されました: %2。</translation>
  </message>
  <message>
   <source>%1 would be reached through the proxy %2 at %3, an address that may not be reached from here.</source>
   <translation>%1 には %3 のプロキシ %2 経由で接続することになりますが、ここから接続できないアドレスです。</translation>
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
   <translation>%1 · %L2/%L3 レビュー済み</translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · ターン終了時に %Ln 件を取り消し</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · pinned</source>
   <translation>%1 · ピン留め</translation>
  </message>
  <message>
   <source>%1 – %L2 of %L3 accepted, all of the file is committed</source>
   <translation>%1 – %L3 件中 %L2 件を採用、ファイル全体がコミットされます</translation>
  </message>
  <message>
   <source>%1 – Paddock</source>
   <translation>%1 – Paddock</translation>
  </message>
  <message>
   <source>%1 → %2 tokens</source>
   <comment>before, after</comment>
   <translation>%1 → %2 トークン</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>action, group</comment>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>done, 0.4 s</comment>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>judge, rule</comment>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>state, duration</comment>
   <translation>%1、%2</translation>
  </message>
  <message>
   <source>%1, %2  ×</source>
   <comment>shot.png, 12 kB</comment>
   <translation>%1、%2  ×</translation>
  </message>
  <message>
   <source>%1, %2 tokens, from: %3</source>
   <comment>CLAUDE.md, 1.2k tokens, from: project</comment>
   <translation>%1、%2 トークン、提供元: %3</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <comment>action, group, keys</comment>
   <translation>%1、%2、%3</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>hook point, tools: command</comment>
   <translation>%1、%2: %3</translation>
  </message>
  <message numerus="yes">
   <source>%1, %Ln session(s)</source>
   <translation>
    <numerusform>%1、%Ln セッション</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, changed since</source>
   <translation>%1、その後変更あり</translation>
  </message>
  <message>
   <source>%1, line %L2, change %3. %4</source>
   <translation>%1、%L2 行目、変更 %3。%4</translation>
  </message>
  <message>
   <source>%1, model %2, from %3</source>
   <translation>%1、モデル %2、設定元: %3</translation>
  </message>
  <message>
   <source>%1, not possible now</source>
   <translation>%1、今は実行できません</translation>
  </message>
  <message>
   <source>%1, which you trusted, is not there any more.</source>
   <translation>信頼していた %1 は、もうありません。</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <comment>verdict. reason</comment>
   <translation>%1。%2</translation>
  </message>
  <message numerus="yes">
   <source>%1. %Ln file(s) changed.</source>
   <comment>Done in 3 s</comment>
   <translation>
    <numerusform>%1。%Ln 個のファイルを変更しました。</numerusform>
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
   <translation>%1: %2 トークン</translation>
  </message>
  <message>
   <source>%1: a project can only ask for more caution (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, bring permissions.allow and hooks; not used: %2.</source>
   <translation>%1: プロジェクトにできるのは、より慎重にすること (permissions.ask、permissions.deny、sandbox.askEachCommand、sandbox.whenMissing、予算の引き下げ) と、信頼済みフォルダーで permissions.allow とフックを持ち込むことだけです。使用されないもの: %2。</translation>
  </message>
  <message>
   <source>%1: folders are set in the user settings only; not used here.</source>
   <translation>%1: フォルダーはユーザー設定でのみ指定できます。ここでは使用されません。</translation>
  </message>
  <message>
   <source>%1: in your own words</source>
   <comment>question</comment>
   <translation>%1: 自由入力</translation>
  </message>
  <message>
   <source>%1: not used until you trust this folder: %2. &quot;paddock trust&quot; shows what they would enable.</source>
   <translation>%1: このフォルダーを信頼するまで使用されません: %2。何が有効になるかは「paddock trust」で確認できます。</translation>
  </message>
  <message>
   <source>%1: nothing can be set for the provider &quot;practice&quot;.</source>
   <translation>%1: プロバイダー「practice」には何も設定できません。</translation>
  </message>
  <message>
   <source>%1: since you trusted this folder, this changed: %2. It is not trusted any more until you look at it with &quot;paddock trust&quot;.</source>
   <translation>%1: このフォルダーを信頼した後、次が変更されました: %2。「paddock trust」で確認するまで信頼されません。</translation>
  </message>
  <message>
   <source>%1: the sandbox is set in the user settings only; not used here.</source>
   <translation>%1: サンドボックスはユーザー設定でのみ指定できます。ここでは使用されません。</translation>
  </message>
  <message>
   <source>%1: this version of Paddock does not know the setting &quot;%2&quot;; it is not used.</source>
   <translation>%1: このバージョンの Paddock には設定「%2」がないため、使用されません。</translation>
  </message>
  <message>
   <source>%1: when a command of a session connects there.</source>
   <translation>%1: セッションのコマンドが接続するとき。</translation>
  </message>
  <message>
   <source>%1: when a session uses %2.</source>
   <comment>host: why</comment>
   <translation>%1: セッションが %2 を使うとき。</translation>
  </message>
  <message>
   <source>%1; use '%2'</source>
   <translation>%1。「%2」を使ってください</translation>
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
   <translation>%2の予算 %1 のうち %3 を使用しました。</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <comment>hit, hits</comment>
   <translation>%L1/%L2</translation>
  </message>
  <message>
   <source>%L1/%L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln 件が作業中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>ほかのブランチにないコミット %Ln 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>ほかのブランチにないコミット %Ln 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>以前のエントリ %Ln 件はそのまま残ります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>エントリ %Ln 件が要約に置き換えられました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>エントリ %Ln 件を要約しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>エントリ %Ln 件を省略しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>エントリ %Ln 件が省かれ、代わりに要約が入ります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln 個のファイル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>%Ln 個のファイルを復元できます</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>未コミットのファイル %Ln 個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>%Ln 個のファイルを復元しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>コミットされていない変更があるファイル %Ln 個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln 個のファイル (エントリ %1 の後の状態)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln 個のファイル (エージェント以外による変更)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>%Ln 個のファイルは復元用に保持されていません: %1。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>%Ln 個のファイルをエントリ %1 の後の状態に復元しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>%Ln 個のファイルがほかの誰かによって変更されました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation>
    <numerusform>%Ln 個のフォルダーを読み取れませんでした。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln 件一致</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>サイズが変わっていない大きなファイル %Ln 個は比較されませんでした。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>以降のエントリ %Ln 件は切り詰めて送信されます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln 件一致</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>UTF-8 ではない名前 %Ln 個は省略されています。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln か所</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>判定 %Ln 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>%Ln 件のセッションをごみ箱に移動しました。30 日間保持されます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln 件のセッションで対応が必要です</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln 件のセッションを確認してください</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>%n 日前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>エントリ %n 件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>会話のエントリ %n 件は無効になりました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>会話のエントリ %n 件が無効になります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n 個のファイル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n 個のファイルは外部に別の名前 (ハードリンク) があります。コマンドは読み取れますが、書き込めません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n 個のファイル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n 個のファイルは大きすぎるか読み取れないため、復元できません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>%n 個のファイルを復元しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Hides them.</source>
   <translation>
    <numerusform>キュー内のメッセージ %n 件。非表示にします。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>キュー内のメッセージ %n 件。表示します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>すでに %n 件のメッセージが待機中で、これ以上追加できません。先にどれかを送信するか削除してください。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>このマシンでは %n 個のモデルを利用できます。エージェントが読み取る内容は外に出ません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>キュー %n 件  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>キュー %n 件  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>%n 件のセッションを完全に削除しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>ID が「%1」で始まるセッションが %n 件あります。もっと長く指定してください。</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Paddock</source>
   <translation>Paddock について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Accept</source>
   <translation>採用(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>アーカイブ(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Attach to the Message …</source>
   <translation>メッセージに添付(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Boundary …</source>
   <translation>境界(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Changes</source>
   <translation>変更(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Close Tab</source>
   <translation>タブを閉じる(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>コメント(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Conversation only; the files stay</source>
   <translation>会話のみ (ファイルはそのまま)(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy from the Conversation</source>
   <translation>会話からコピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>ダーク(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Files only; the conversation stays</source>
   <translation>ファイルのみ (会話はそのまま)(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find a File …</source>
   <translation>ファイルを検索(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Find in the Conversation …</source>
   <translation>会話内を検索(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Focus: Conversation Alone</source>
   <translation>集中: 会話のみ(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Follow the System</source>
   <translation>システムに合わせる(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fork</source>
   <translation>フォーク(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;High Contrast, Light</source>
   <translation>ハイコントラスト (ライト)(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>キーボードショートカット(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Keyboard …</source>
   <translation>キーボード(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Latest Tab</source>
   <translation>最後のタブ(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>ライト(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Model …</source>
   <translation>モデル(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;New Session</source>
   <translation>新しいセッション(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next Change</source>
   <translation>次の変更(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next Tab</source>
   <translation>次のタブ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next That Needs You</source>
   <translation>次の要対応へ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Normal Size</source>
   <translation>標準サイズ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open Folder …</source>
   <translation>フォルダーを開く(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>ピン留め(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Pin or Unpin</source>
   <translation>ピン留め/解除(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Previous Change</source>
   <translation>前の変更(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Previous Tab</source>
   <translation>前のタブ(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Providers and Keys …</source>
   <translation>プロバイダーとキー(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Queue the Message</source>
   <translation>メッセージをキューに追加(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>却下(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename …</source>
   <translation>名前の変更(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Reopen Closed Tab</source>
   <translation>閉じたタブを開く(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Review: All Beside It</source>
   <translation>レビュー: すべて並べて表示(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rewind to Here …</source>
   <translation>ここまで巻き戻す(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Send the Comments</source>
   <translation>コメントを送信(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>セッション(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Settings …</source>
   <translation>設定(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Sign off</source>
   <translation>サインオフ(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Start Page</source>
   <translation>スタートページ(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Tags …</source>
   <translation>タグ(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>ツール(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Usage and Budgets …</source>
   <translation>使用量と予算(&amp;U)…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>ウィンドウ(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Worktrees …</source>
   <translation>ワークツリー(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Wrap Long Lines</source>
   <translation>長い行を折り返す(&amp;W)</translation>
  </message>
  <message>
   <source>(main)</source>
   <translation>(メイン)</translation>
  </message>
  <message>
   <source>(no branch)</source>
   <translation>(ブランチなし)</translation>
  </message>
  <message>
   <source>+ new</source>
   <translation>+ 新規</translation>
  </message>
  <message>
   <source>+%L1 −%L2</source>
   <translation>+%L1 −%L2</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other</source>
   <translation>--continue と --resume は同時に使えません</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other.</source>
   <translation>--continue と --resume は同時に使えません。</translation>
  </message>
  <message>
   <source>--fork-session needs --continue or --resume, to say what to copy</source>
   <translation>--fork-session には、コピー元を示す --continue または --resume が必要です</translation>
  </message>
  <message>
   <source>--resume takes the id of a session. &quot;paddock sessions list&quot; names them.</source>
   <translation>--resume にはセッションの ID を指定します。「paddock sessions list」で確認できます。</translation>
  </message>
  <message>
   <source>--session-id names a new session; with --continue or --resume it needs --fork-session</source>
   <translation>--session-id は新しいセッションの ID です。--continue または --resume と使うには --fork-session が必要です</translation>
  </message>
  <message>
   <source>--theme takes system, light, dark, high-contrast-light or high-contrast-dark, not &quot;%1&quot;.</source>
   <translation>--theme に指定できるのは system、light、dark、high-contrast-light、high-contrast-dark です。「%1」は指定できません。</translation>
  </message>
  <message>
   <source>/%1 [%2]</source>
   <comment>/rename [the new title]</comment>
   <translation>/%1 [%2]</translation>
  </message>
  <message>
   <source>/%1 can do nothing at the moment.</source>
   <translation>/%1 は今は何もできません。</translation>
  </message>
  <message>
   <source>/%1 needs more: %2.</source>
   <translation>/%1 にはさらに指定が必要です: %2。</translation>
  </message>
  <message>
   <source>0: %1</source>
   <comment>what the value 0 means</comment>
   <translation>0: %1</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 か月</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 週間</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 日間</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 日間</translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n blanks&gt;</source>
   <translation>
    <numerusform>&lt;空白 %n 個&gt;</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n empty lines&gt;</source>
   <translation>
    <numerusform>&lt;空行 %n 行&gt;</numerusform>
   </translation>
  </message>
  <message>
   <source>A PEM file of authorities to trust beside those of the system. Networks that inspect traffic need it.</source>
   <translation>システムのものに加えて信頼する認証局の PEM ファイル。通信を検査するネットワークで必要です。</translation>
  </message>
  <message>
   <source>A cloud model</source>
   <translation>クラウドのモデル</translation>
  </message>
  <message>
   <source>A coding agent that works inside one folder.</source>
   <translation>1 つのフォルダーの中で作業するコーディングエージェントです。</translation>
  </message>
  <message>
   <source>A command has a loopback of its own and reaches hosts through Paddock only.</source>
   <translation>コマンドは独自のループバックを持ち、ホストには Paddock 経由でのみ接続します。</translation>
  </message>
  <message>
   <source>A command of another window</source>
   <translation>別のウィンドウのコマンド</translation>
  </message>
  <message>
   <source>A command of your own runs between turns. Stop this one, or wait for its end.</source>
   <translation>ターンの間にご自身のコマンドが実行中です。停止するか、終了をお待ちください。</translation>
  </message>
  <message>
   <source>A command that may change something needs your word.</source>
   <translation>何かを変更する可能性のあるコマンドには許可が必要です。</translation>
  </message>
  <message>
   <source>A command was started in namespaces of its own: it sees the workspace and the system's programs, nothing else.</source>
   <translation>コマンドは独自の名前空間で起動されました。見えるのはワークスペースとシステムのプログラムだけです。</translation>
  </message>
  <message>
   <source>A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the editor that is found.</source>
   <translation>{file} と {line} を含むコマンド。例: code --goto {file}:{line}。空欄の場合は、見つかったエディターを使います。</translation>
  </message>
  <message>
   <source>A command, such as: git push &amp;&amp; rm -r build</source>
   <translation>コマンド。例: git push &amp;&amp; rm -r build</translation>
  </message>
  <message>
   <source>A commit needs a message.</source>
   <translation>コミットにはメッセージが必要です。</translation>
  </message>
  <message>
   <source>A content cannot be kept for bringing it back: %1.</source>
   <translation>復元用の内容を保持できません: %1。</translation>
  </message>
  <message>
   <source>A descriptor for %1 could not be made: %2</source>
   <translation>%1 の記述子を作成できませんでした: %2</translation>
  </message>
  <message>
   <source>A factor: 1 is the size of all other text.</source>
   <translation>倍率。1 はほかのテキストと同じ大きさです。</translation>
  </message>
  <message>
   <source>A fence around a workspace needs the workspace held open.</source>
   <translation>ワークスペースを囲むフェンスには、ワークスペースを開いておく必要があります。</translation>
  </message>
  <message>
   <source>A file of settings to use in place of the user's.</source>
   <translation>ユーザー設定の代わりに使う設定ファイル。</translation>
  </message>
  <message>
   <source>A folder for temporary files could not be made.</source>
   <translation>一時ファイル用のフォルダーを作成できませんでした。</translation>
  </message>
  <message>
   <source>A folder that holds other files stands in its place.</source>
   <translation>その場所には、ほかのファイルを含むフォルダーがあります。</translation>
  </message>
  <message>
   <source>A header of the request to %1 holds a line break or another character that headers may not have. Check the API key and the extra headers.</source>
   <translation>%1 へのリクエストのヘッダーに、改行などヘッダーで使えない文字が含まれています。API キーと追加ヘッダーを確認してください。</translation>
  </message>
  <message>
   <source>A hook changed what the model asked for; what is shown is what ran.</source>
   <translation>フックがモデルの要求を変更しました。表示されているのは実行された内容です。</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has no command.</source>
   <translation>設定の %1 のフックにコマンドがありません。</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has the type &quot;%2&quot;. Only &quot;command&quot; is supported.</source>
   <translation>設定の %1 のフックの種類が「%2」です。対応しているのは「command」だけです。</translation>
  </message>
  <message>
   <source>A host that the command may reach.</source>
   <translation>コマンドが接続できるホスト。</translation>
  </message>
  <message>
   <source>A job bounds processes and memory, not the size of files; never tested.</source>
   <translation>ジョブが制限するのはプロセスとメモリで、ファイルのサイズは制限しません。動作は未検証です。</translation>
  </message>
  <message>
   <source>A link can name one folder and nothing else; it cannot say what to do.</source>
   <translation>リンクで指定できるのは 1 つのフォルダーだけです。動作は指定できません。</translation>
  </message>
  <message>
   <source>A link from outside asks to open the folder %1. Nothing runs there until you ask for it.</source>
   <translation>外部のリンクがフォルダー %1 を開くよう求めています。指示するまで、そこでは何も実行されません。</translation>
  </message>
  <message>
   <source>A link names its folder from the root on, such as /home/me/project.</source>
   <translation>リンクのフォルダーは、/home/me/project のようにルートから指定します。</translation>
  </message>
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>1 つのメッセージに添付できる画像は %n 枚までです。残りは省かれました。</numerusform>
   </translation>
  </message>
  <message>
   <source>A model on this machine, at %1.</source>
   <translation>このマシンのモデル (%1)。</translation>
  </message>
  <message>
   <source>A new session needs a folder to work in.</source>
   <translation>新しいセッションには作業するフォルダーが必要です。</translation>
  </message>
  <message>
   <source>A path holds a NUL character.</source>
   <translation>パスに NUL 文字が含まれています。</translation>
  </message>
  <message>
   <source>A path outside %1 was not refused.</source>
   <translation>%1 の外のパスが拒否されませんでした。</translation>
  </message>
  <message>
   <source>A path, such as: ../notes.txt</source>
   <translation>パス。例: ../notes.txt</translation>
  </message>
  <message>
   <source>A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.</source>
   <translation>画像 (%1、%L2 バイト)。HTML と JSONL のエクスポートに含まれます。</translation>
  </message>
  <message>
   <source>A picture of the kind %1, which browsers do not show</source>
   <translation>ブラウザーで表示できない種類 %1 の画像</translation>
  </message>
  <message>
   <source>A pipe for a program's output could not be made: %1</source>
   <translation>プログラムの出力用のパイプを作成できませんでした: %1</translation>
  </message>
  <message>
   <source>A pipe, a socket or a device stands in its place.</source>
   <translation>その場所には、パイプ、ソケット、またはデバイスがあります。</translation>
  </message>
  <message>
   <source>A plan to approve</source>
   <translation>承認待ちの計画</translation>
  </message>
  <message>
   <source>A plan waits for your word</source>
   <translation>計画が承認を待っています</translation>
  </message>
  <message>
   <source>A port for the proxy could not be opened.</source>
   <translation>プロキシ用のポートを開けませんでした。</translation>
  </message>
  <message>
   <source>A question for you</source>
   <translation>質問があります</translation>
  </message>
  <message>
   <source>A recipe of make holds what only running would tell.</source>
   <translation>make のレシピに、実行するまで分からないものが含まれています。</translation>
  </message>
  <message>
   <source>A request could not be set up: memory is short.</source>
   <translation>リクエストを準備できませんでした。メモリが不足しています。</translation>
  </message>
  <message>
   <source>A request to %1 could not be started.</source>
   <translation>%1 へのリクエストを開始できませんでした。</translation>
  </message>
  <message>
   <source>A script with no intelligence. Shows how Paddock works, without key or network.</source>
   <translation>知能を持たないスクリプトです。キーもネットワークも使わずに Paddock の動作を示します。</translation>
  </message>
  <message>
   <source>A second start of Paddock will not find this one: %1</source>
   <translation>2 回目に起動した Paddock は、この Paddock を見つけられません: %1</translation>
  </message>
  <message>
   <source>A server answers, but it offers no model yet. Load one there and look again.</source>
   <translation>サーバーは応答していますが、提供しているモデルがまだありません。そこでモデルを読み込んでから、もう一度検索してください。</translation>
  </message>
  <message>
   <source>A session entry cannot be read: its field &quot;%1&quot; is missing or does not hold what it should.</source>
   <translation>セッションのエントリを読み取れません。フィールド「%1」がないか、内容が正しくありません。</translation>
  </message>
  <message>
   <source>A session is not made without entries, or with one that lacks its id or its time.</source>
   <translation>エントリのないセッション、または ID か時刻のないエントリを含むセッションは作成されません。</translation>
  </message>
  <message>
   <source>A session is not made without entries.</source>
   <translation>エントリのないセッションは作成されません。</translation>
  </message>
  <message>
   <source>A session is still at work. It stops when Paddock ends.</source>
   <translation>セッションがまだ作業中です。Paddock が終了すると停止します。</translation>
  </message>
  <message>
   <source>A session of another agent: %1</source>
   <translation>別のエージェントのセッション: %1</translation>
  </message>
  <message>
   <source>A setting without a name cannot be saved.</source>
   <translation>名前のない設定は保存できません。</translation>
  </message>
  <message>
   <source>A socket to the fence could not be made.</source>
   <translation>フェンスへのソケットを作成できませんでした。</translation>
  </message>
  <message>
   <source>A summary used %1.</source>
   <translation>要約で %1 を使用しました。</translation>
  </message>
  <message>
   <source>A time such as 07:00. Quiet hours may go over midnight.</source>
   <translation>07:00 のような時刻。通知オフの時間帯は日付をまたぐことができます。</translation>
  </message>
  <message>
   <source>A time such as 22:00. Empty: there are no quiet hours.</source>
   <translation>22:00 のような時刻。空欄の場合、通知オフの時間帯はありません。</translation>
  </message>
  <message>
   <source>A tool asks for permission</source>
   <translation>ツールが許可を求めています</translation>
  </message>
  <message>
   <source>A turn is running. Files can be restored when it has ended.</source>
   <translation>ターンが実行中です。ファイルはターンの終了後に復元できます。</translation>
  </message>
  <message>
   <source>A turn is running; the worktree can be removed when it has ended.</source>
   <translation>ターンが実行中です。ワークツリーはターンの終了後に削除できます。</translation>
  </message>
  <message>
   <source>A turn of this session was interrupted. Go on with it or stop it first.</source>
   <translation>このセッションのターンが中断されています。先に続行するか停止してください。</translation>
  </message>
  <message>
   <source>A worktree that a session was given is removed from its own session.</source>
   <translation>セッションに割り当てられたワークツリーは、そのセッション自身から削除します。</translation>
  </message>
  <message>
   <source>Aa</source>
   <comment>match case</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About %L1 tokens before, %L2 after. Nothing is lost from the log.</source>
   <translation>約 %L1 トークンから %L2 トークンになりました。ログからは何も失われません。</translation>
  </message>
  <message>
   <source>About Paddock</source>
   <translation>Paddock について</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>採用</translation>
  </message>
  <message>
   <source>Accept all</source>
   <translation>すべて採用</translation>
  </message>
  <message>
   <source>Accept edits</source>
   <translation>編集を許可</translation>
  </message>
  <message>
   <source>Accept the whole file</source>
   <translation>ファイル全体を採用</translation>
  </message>
  <message>
   <source>Accepted for scripts written for the Claude Code CLI; changes nothing.</source>
   <translation>Claude Code CLI 用に書かれたスクリプトのために受け付けますが、何も変わりません。</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Add the hook</source>
   <translation>フックを追加</translation>
  </message>
  <message>
   <source>Add the provider</source>
   <translation>プロバイダーを追加</translation>
  </message>
  <message>
   <source>Add the rule</source>
   <translation>ルールを追加</translation>
  </message>
  <message>
   <source>Adding up what the sessions used …</source>
   <translation>セッションの使用量を集計しています…</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>Address to test</source>
   <translation>テストするアドレス</translation>
  </message>
  <message>
   <source>Adds a Signed-off-by line with your name.</source>
   <translation>ユーザー名の入った Signed-off-by 行を追加します。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>詳細設定</translation>
  </message>
  <message>
   <source>After a tool ran</source>
   <translation>ツールの実行後</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>エージェント</translation>
  </message>
  <message>
   <source>All %1 attempts were contained.</source>
   <translation>%1 件の試行はすべて封じ込められました。</translation>
  </message>
  <message>
   <source>All %1 attempts were contained; %2 could not be tried.</source>
   <translation>%1 件の試行はすべて封じ込められました。%2 件は試行できませんでした。</translation>
  </message>
  <message>
   <source>All sessions are read for the first time; that may take a while.</source>
   <translation>すべてのセッションを初めて読み取っています。しばらく時間がかかることがあります。</translation>
  </message>
  <message>
   <source>All sessions.</source>
   <translation>すべてのセッション。</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>許可</translation>
  </message>
  <message>
   <source>Allow and remember</source>
   <translation>許可して記憶</translation>
  </message>
  <message>
   <source>Allow as edited</source>
   <translation>編集した内容で許可</translation>
  </message>
  <message>
   <source>Allow more …</source>
   <translation>より広く許可…</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>今回のみ許可</translation>
  </message>
  <message>
   <source>Allow this command to run?</source>
   <translation>このコマンドの実行を許可しますか?</translation>
  </message>
  <message>
   <source>Allow this command to run? %1 of its %2 parts ask</source>
   <translation>このコマンドの実行を許可しますか? %2 個の部分のうち %1 個に確認が必要です</translation>
  </message>
  <message>
   <source>Allow: %1 %2?</source>
   <translation>許可しますか: %1 %2</translation>
  </message>
  <message>
   <source>Allowed %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>許可 (%1): %2</translation>
  </message>
  <message numerus="yes">
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>許可 (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Allowed by %1</source>
   <translation>%1により許可</translation>
  </message>
  <message>
   <source>Allowed for longer (%1): %2</source>
   <translation>継続して許可 (%1): %2</translation>
  </message>
  <message>
   <source>Allowed without a question</source>
   <translation>確認なしで許可</translation>
  </message>
  <message>
   <source>Allows %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>許可する範囲 (%1): %2</translation>
  </message>
  <message>
   <source>Also tells when a session that is not in view has finished.</source>
   <translation>表示していないセッションが完了したときにも通知します。</translation>
  </message>
  <message>
   <source>Always asked</source>
   <translation>常に確認</translation>
  </message>
  <message>
   <source>Among the names that are listed</source>
   <translation>一覧にある名前のうち、</translation>
  </message>
  <message>
   <source>An address, such as: https://example.org/</source>
   <translation>アドレス。例: https://example.org/</translation>
  </message>
  <message>
   <source>An answer that was cut used %1.</source>
   <translation>途中で切られた応答で %1 を使用しました。</translation>
  </message>
  <message>
   <source>An entry that only a newer Paddock can show.</source>
   <translation>より新しい Paddock でのみ表示できるエントリ。</translation>
  </message>
  <message>
   <source>An entry without an id or a time cannot be kept in a session.</source>
   <translation>ID または時刻のないエントリはセッションに保存できません。</translation>
  </message>
  <message>
   <source>An index hides a command in &quot;%1&quot;.</source>
   <translation>「%1」の添字にコマンドが隠れています。</translation>
  </message>
  <message>
   <source>And something else …</source>
   <translation>さらに追加…</translation>
  </message>
  <message>
   <source>Another Paddock runs and does not answer. This one starts on its own.</source>
   <translation>別の Paddock が実行中ですが応答しません。この Paddock は単独で起動します。</translation>
  </message>
  <message>
   <source>Another git process works in the repository, or one ended badly and left its lock.</source>
   <translation>別の git プロセスがリポジトリで作業中か、異常終了してロックが残っています。</translation>
  </message>
  <message>
   <source>Another program changed the session file %1 while the session was open. Open the session again.</source>
   <translation>セッションを開いている間に、別のプログラムがセッションファイル %1 を変更しました。セッションを開き直してください。</translation>
  </message>
  <message>
   <source>Another provider</source>
   <translation>別のプロバイダー</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>応答</translation>
  </message>
  <message>
   <source>Answer at least one of the questions, or decline them.</source>
   <translation>少なくとも 1 つの質問に答えるか、回答を辞退してください。</translation>
  </message>
  <message>
   <source>Answer: %1</source>
   <translation>回答: %1</translation>
  </message>
  <message>
   <source>Answers for each prompt</source>
   <translation>1 プロンプトあたりの応答数</translation>
  </message>
  <message>
   <source>Anthropic's Messages</source>
   <translation>Anthropic の Messages</translation>
  </message>
  <message>
   <source>Any server that speaks as OpenAI's does. Its protocol and its key are set once it is there.</source>
   <translation>OpenAI と同じ形式で通信する任意のサーバー。プロトコルとキーは追加後に設定します。</translation>
  </message>
  <message>
   <source>AppArmor does not restrict namespaces here, so no profile is needed.</source>
   <translation>ここでは AppArmor が名前空間を制限していないため、プロファイルは不要です。</translation>
  </message>
  <message>
   <source>AppArmor keeps programs of ordinary users from making namespaces here; the profile paddock-fence that comes with Paddock lets its launcher through.</source>
   <translation>ここでは AppArmor が一般ユーザーのプログラムによる名前空間の作成を制限しています。Paddock 付属のプロファイル paddock-fence がランチャーを許可します。</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here, and %1, which lets Paddock's launcher through, is not installed.</source>
   <translation>ここでは AppArmor が名前空間を制限しており、Paddock のランチャーを許可する %1 がインストールされていません。</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here; %1 is installed, and the launcher gets them.</source>
   <translation>ここでは AppArmor が名前空間を制限していますが、%1 がインストールされており、ランチャーは名前空間を取得できます。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>承認</translation>
  </message>
  <message>
   <source>Approve as edited</source>
   <translation>編集した内容で承認</translation>
  </message>
  <message>
   <source>Approve, accept edits</source>
   <translation>承認し、編集を許可</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>Archived.</source>
   <translation>アーカイブ済み。</translation>
  </message>
  <message>
   <source>Are removed</source>
   <translation>削除されるもの</translation>
  </message>
  <message>
   <source>As in a kitchen or a clinic.</source>
   <translation>台所や診療所で使う程度です。</translation>
  </message>
  <message>
   <source>As on a thermometer at a wall.</source>
   <translation>壁の温度計と同じ程度です。</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Ask before anything changes</source>
   <translation>変更の前に確認する</translation>
  </message>
  <message>
   <source>Ask before changes</source>
   <translation>変更前に確認</translation>
  </message>
  <message>
   <source>Ask for every command</source>
   <translation>すべてのコマンドで確認する</translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>確認 (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked to keep in mind: %1</source>
   <translation>留意するよう指示された点: %1</translation>
  </message>
  <message>
   <source>Asks because of %1</source>
   <translation>%1により確認</translation>
  </message>
  <message>
   <source>Asks for one short answer, which costs next to nothing.</source>
   <translation>短い応答を 1 回求めます。費用はごくわずかです。</translation>
  </message>
  <message>
   <source>Asks for one short answer.</source>
   <translation>短い応答を 1 回求めます。</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and its server for the size of its context.</source>
   <translation>モデルにツール呼び出しを 1 回、サーバーにコンテキストのサイズを問い合わせます。</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and the server for its context.</source>
   <translation>モデルにツール呼び出しを 1 回、サーバーにコンテキストを問い合わせます。</translation>
  </message>
  <message>
   <source>Asks you something</source>
   <translation>質問中</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>作業中</translation>
  </message>
  <message>
   <source>Attach shared memory of a process outside</source>
   <translation>外部のプロセスの共有メモリに接続する</translation>
  </message>
  <message>
   <source>Attach to the Message</source>
   <translation>メッセージに添付</translation>
  </message>
  <message>
   <source>Attach …</source>
   <translation>添付…</translation>
  </message>
  <message>
   <source>Attempts of the self-test</source>
   <translation>セルフテストの試行</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>監査</translation>
  </message>
  <message>
   <source>B&amp;udget …</source>
   <translation>予算(&amp;U)…</translation>
  </message>
  <message>
   <source>Back to the &amp;Session</source>
   <translation>セッションに戻る(&amp;S)</translation>
  </message>
  <message>
   <source>Before a tool runs</source>
   <translation>ツールの実行前</translation>
  </message>
  <message>
   <source>Before the first prompt</source>
   <translation>最初のプロンプトの前</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Begin a new session in this folder</source>
   <translation>このフォルダーで新しいセッションを開始</translation>
  </message>
  <message>
   <source>Boundaries and deny rules hold all the same.</source>
   <translation>境界と拒否ルールは引き続き有効です。</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>境界</translation>
  </message>
  <message>
   <source>Boundary of %1</source>
   <translation>%1 の境界</translation>
  </message>
  <message>
   <source>Boundary: %1</source>
   <translation>境界: %1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>ブランチ</translation>
  </message>
  <message>
   <source>Branch: %1</source>
   <translation>ブランチ: %1</translation>
  </message>
  <message>
   <source>Bring a file from outside in by a hard link</source>
   <translation>ハードリンクで外部のファイルを持ち込む</translation>
  </message>
  <message>
   <source>Bring back files only.</source>
   <translation>ファイルだけを復元します。</translation>
  </message>
  <message>
   <source>Bring back what was &amp;before this message:</source>
   <translation>このメッセージより前の状態を復元(&amp;B):</translation>
  </message>
  <message>
   <source>Bring files or the conversation back</source>
   <translation>ファイルまたは会話を復元</translation>
  </message>
  <message>
   <source>Brought back from the archive.</source>
   <translation>アーカイブから戻しました。</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>予算</translation>
  </message>
  <message>
   <source>Budget nearly used</source>
   <translation>予算の残りわずか</translation>
  </message>
  <message>
   <source>Budget used up</source>
   <translation>予算を使い切りました</translation>
  </message>
  <message>
   <source>Built in; nobody set it.</source>
   <translation>組み込みの既定値です。設定されていません。</translation>
  </message>
  <message>
   <source>By</source>
   <translation>判定者</translation>
  </message>
  <message>
   <source>By day</source>
   <translation>日別</translation>
  </message>
  <message>
   <source>By folder</source>
   <translation>フォルダー別</translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>ツールだけで見ると、過去の呼び出し %Ln 件のうち %1 件が対象になったはずです (%2)。コマンドは実行していません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>ツールだけで見ると、過去の呼び出し %Ln 件のうち対象になったものはないはずです。コマンドは実行していません。</numerusform>
   </translation>
  </message>
  <message>
   <source>By model</source>
   <translation>モデル別</translation>
  </message>
  <message>
   <source>By title, folder, tag or model. Enter searches in the text of all sessions.</source>
   <translation>タイトル、フォルダー、タグ、モデルで絞り込みます。Enter で全セッションの本文を検索します。</translation>
  </message>
  <message>
   <source>C&amp;ommit …</source>
   <translation>コミット(&amp;O)…</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>更新日時</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>キャッシュ読み取り</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>キャッシュ書き込み</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>呼び出し</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>呼び出し</translation>
  </message>
  <message>
   <source>Calls that match one of these rules happen without a question, inside the boundary.</source>
   <translation>これらのルールに一致する呼び出しは、境界の中で確認なしに行われます。</translation>
  </message>
  <message>
   <source>Calls that match one of these rules never happen, whatever allows them.</source>
   <translation>これらのルールに一致する呼び出しは、ほかで許可されていても決して行われません。</translation>
  </message>
  <message>
   <source>Calls that match one of these rules wait for a person, whatever allows them.</source>
   <translation>これらのルールに一致する呼び出しは、ほかで許可されていても人の判断を待ちます。</translation>
  </message>
  <message>
   <source>Carry out this plan?</source>
   <translation>この計画を実行しますか?</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>カテゴリ</translation>
  </message>
  <message>
   <source>Certificate authorities</source>
   <translation>認証局</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities and those in %1.</source>
   <translation>証明書はシステムの認証局と %1 の認証局で検証されます。</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities.</source>
   <translation>証明書はシステムの認証局で検証されます。</translation>
  </message>
  <message>
   <source>Change Keys</source>
   <translation>キーの変更</translation>
  </message>
  <message>
   <source>Change how much is asked</source>
   <translation>確認の頻度を変更</translation>
  </message>
  <message>
   <source>Change settings of the kernel</source>
   <translation>カーネルの設定を変更する</translation>
  </message>
  <message>
   <source>Change the model</source>
   <translation>モデルを変更</translation>
  </message>
  <message>
   <source>Change the repository's git configuration</source>
   <translation>リポジトリの git 構成を変更する</translation>
  </message>
  <message>
   <source>Change the root folder</source>
   <translation>ルートフォルダーを変更する</translation>
  </message>
  <message>
   <source>Change who may read a file outside the workspace</source>
   <translation>ワークスペースの外のファイルの読み取り権限を変更する</translation>
  </message>
  <message>
   <source>Changed by others</source>
   <translation>ほかによる変更</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Changes Si&amp;de by Side</source>
   <translation>変更を並べて表示(&amp;D)</translation>
  </message>
  <message>
   <source>Changes cannot be taken back: checkpoints are switched off in the settings.</source>
   <translation>変更を取り消せません。設定でチェックポイントがオフになっています。</translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>%Ln 個のファイルの変更 (あなたによる)</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>変更の起点</translation>
  </message>
  <message>
   <source>Changes: %1</source>
   <translation>変更: %1</translation>
  </message>
  <message>
   <source>Changing a file needs your word.</source>
   <translation>ファイルの変更には許可が必要です。</translation>
  </message>
  <message>
   <source>Chart of what was used; the same numbers are in the table below</source>
   <translation>使用量のグラフ。同じ数値が下の表にあります</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>チェック</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>チェックしています…</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>チェックポイント</translation>
  </message>
  <message>
   <source>Checkpoints are switched off for this session from its next opening on.</source>
   <translation>このセッションのチェックポイントは、次に開いたときからオフになります。</translation>
  </message>
  <message>
   <source>Checkpoints are switched on for this session from its next opening on.</source>
   <translation>このセッションのチェックポイントは、次に開いたときからオンになります。</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Choose a message.</source>
   <translation>メッセージを選択してください。</translation>
  </message>
  <message>
   <source>Choose an action above to give it other keys.</source>
   <translation>上の操作を選ぶと、別のキーを割り当てられます。</translation>
  </message>
  <message>
   <source>Choose the folder to work in</source>
   <translation>作業するフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the model that shall work in %1, then the folder again.</source>
   <translation>%1 で使うモデルを選んでから、フォルダーをもう一度選択してください。</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Code for %1 hides what it does.</source>
   <translation>%1 のコードは動作を隠しています。</translation>
  </message>
  <message>
   <source>Code for %1 names &quot;%2&quot;, outside the workspace.</source>
   <translation>%1 のコードは、ワークスペースの外の「%2」を指定しています。</translation>
  </message>
  <message>
   <source>Code for %1 reaches the network.</source>
   <translation>%1 のコードはネットワークに接続します。</translation>
  </message>
  <message>
   <source>Code for %1 runs a command: %2</source>
   <translation>%1 のコードはコマンドを実行します: %2</translation>
  </message>
  <message>
   <source>Code for %1 runs other programs.</source>
   <translation>%1 のコードはほかのプログラムを実行します。</translation>
  </message>
  <message>
   <source>Come back</source>
   <translation>復元されるもの</translation>
  </message>
  <message>
   <source>Comma-separated values (*.csv)</source>
   <translation>コンマ区切り値 (*.csv)</translation>
  </message>
  <message>
   <source>Comma-separated values.</source>
   <translation>コンマ区切り値。</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Command &amp;Palette …</source>
   <translation>コマンドパレット(&amp;P)…</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>コマンドパレット</translation>
  </message>
  <message>
   <source>Command, path or address</source>
   <translation>コマンド、パス、またはアドレス</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Commands are nested in commands too deep to follow.</source>
   <translation>コマンドの入れ子が深すぎて追跡できません。</translation>
  </message>
  <message>
   <source>Commands are read by two readers, and the second one is missing here: install the package shfmt.</source>
   <translation>コマンドは 2 つのリーダーで解析されますが、2 つ目がここにありません。パッケージ shfmt をインストールしてください。</translation>
  </message>
  <message>
   <source>Commands are wrapped in commands too deep to follow.</source>
   <translation>コマンドが何重にも包まれていて追跡できません。</translation>
  </message>
  <message>
   <source>Commands ask first and run behind Landlock and the system call filter. That does not hold changes of protected names inside the workspace, nor of the modes of your files outside, nor what a command leaves running.</source>
   <translation>コマンドは先に確認され、Landlock とシステムコールフィルターの内側で実行されます。ただし、ワークスペース内の保護された名前の変更、外部にあるファイルのモードの変更、コマンドが実行したまま残すものは防げません。</translation>
  </message>
  <message>
   <source>Commands ask first, because the walls that they need do not all stand. %1</source>
   <translation>必要な壁がすべては有効でないため、コマンドは先に確認されます。%1</translation>
  </message>
  <message>
   <source>Commands ask: no fence</source>
   <translation>コマンドを確認: フェンスなし</translation>
  </message>
  <message>
   <source>Commands cannot be given a view of their own here: %1</source>
   <translation>ここではコマンドに独自のビューを与えられません: %1</translation>
  </message>
  <message>
   <source>Commands get no network at all here; local test servers do not work.</source>
   <translation>ここではコマンドはネットワークをまったく使えません。ローカルのテストサーバーは動作しません。</translation>
  </message>
  <message>
   <source>Commands have no network.</source>
   <translation>コマンドはネットワークを使えません。</translation>
  </message>
  <message>
   <source>Commands have the whole fence. Only Paddock's own readers run behind these two walls alone.</source>
   <translation>コマンドには完全なフェンスがあります。この 2 つの壁だけの内側で動くのは Paddock 自身のリーダーだけです。</translation>
  </message>
  <message>
   <source>Commands may connect to these hosts and to no other.</source>
   <translation>コマンドはこれらのホストにのみ接続できます。</translation>
  </message>
  <message>
   <source>Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.</source>
   <translation>コマンドは %1 に接続できません。設定 sandbox.allowedHosts に登録されていません。</translation>
  </message>
  <message>
   <source>Commands run behind walls of the kernel and reach nothing outside of the folder but what the boundary page names. %1</source>
   <translation>コマンドはカーネルの壁の内側で実行され、フォルダーの外では境界ページに示されたものにしかアクセスできません。%1</translation>
  </message>
  <message>
   <source>Commands would have the network of this machine.</source>
   <translation>コマンドがこのマシンのネットワークを使えてしまいます。</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>コメント</translation>
  </message>
  <message>
   <source>Comment on %1</source>
   <translation>%1 へのコメント</translation>
  </message>
  <message>
   <source>Comment on line %L1 of %2</source>
   <translation>%2 の %L1 行目へのコメント</translation>
  </message>
  <message>
   <source>Comment on the whole file</source>
   <translation>ファイル全体へのコメント</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>コミット</translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>%Ln 個のファイルをコミット</numerusform>
   </translation>
  </message>
  <message>
   <source>Commit changed files</source>
   <translation>変更したファイルをコミット</translation>
  </message>
  <message>
   <source>Commit …</source>
   <translation>コミット…</translation>
  </message>
  <message>
   <source>Committing. Hooks of the repository may take a while …</source>
   <translation>コミットしています。リポジトリのフックに時間がかかることがあります…</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>圧縮</translation>
  </message>
  <message>
   <source>Compact now</source>
   <translation>今すぐ圧縮</translation>
  </message>
  <message>
   <source>Compacting …</source>
   <translation>圧縮しています…</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>補完候補</translation>
  </message>
  <message>
   <source>Connect to D-Bus, the display, SSH and GnuPG agents or container engines</source>
   <translation>D-Bus、ディスプレイ、SSH や GnuPG のエージェント、コンテナーエンジンに接続する</translation>
  </message>
  <message>
   <source>Connect to a local server of this machine</source>
   <translation>このマシンのローカルサーバーに接続する</translation>
  </message>
  <message>
   <source>Connect to a socket file outside the workspace</source>
   <translation>ワークスペースの外のソケットファイルに接続する</translation>
  </message>
  <message>
   <source>Connect to an abstract socket of this machine</source>
   <translation>このマシンの抽象ソケットに接続する</translation>
  </message>
  <message>
   <source>Contained</source>
   <translation>封じ込め成功</translation>
  </message>
  <message>
   <source>Content of %1</source>
   <translation>%1 の内容</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続行</translation>
  </message>
  <message>
   <source>Continues the session %1 of %2.</source>
   <translation>%2 のセッション %1 の続きです。</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy &amp;Link</source>
   <translation>リンクをコピー(&amp;L)</translation>
  </message>
  <message>
   <source>Copy C&amp;ommand</source>
   <translation>コマンドをコピー(&amp;O)</translation>
  </message>
  <message>
   <source>Copy This &amp;Block</source>
   <translation>このブロックをコピー(&amp;B)</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Markdown としてコピー(&amp;M)</translation>
  </message>
  <message>
   <source>Copy the lines</source>
   <translation>行をコピー</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>パスをコピー</translation>
  </message>
  <message>
   <source>Copy the whole path</source>
   <translation>完全パスをコピー</translation>
  </message>
  <message>
   <source>Correct the command, then allow it as it stands. It is judged anew.</source>
   <translation>コマンドを修正し、その内容で許可します。判定はやり直されます。</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>費用</translation>
  </message>
  <message>
   <source>Cost and Budgets</source>
   <translation>費用と予算</translation>
  </message>
  <message>
   <source>Cost unknown</source>
   <translation>費用不明</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>費用: %1</translation>
  </message>
  <message>
   <source>Cost: %1. Most of the budget is used.</source>
   <translation>費用: %1。予算の大半を使用しました。</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Escape. It is sent together with the others.</source>
   <translation>Ctrl+Enter または Escape。ほかのコメントとまとめて送信されます。</translation>
  </message>
  <message>
   <source>Ctrl+Enter sends, Enter starts a new line</source>
   <translation>Ctrl+Enter で送信、Enter で改行</translation>
  </message>
  <message>
   <source>DELETED</source>
   <translation>削除日時</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Debuggers work inside the fence</source>
   <translation>フェンス内でデバッガーを使用可能にする</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>決定元</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete a file outside the workspace</source>
   <translation>ワークスペースの外のファイルを削除する</translation>
  </message>
  <message>
   <source>Deleted sessions stay for</source>
   <translation>削除したセッションの保持期間</translation>
  </message>
  <message>
   <source>Denied by %1</source>
   <translation>%1により拒否</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>拒否</translation>
  </message>
  <message>
   <source>Deny with note …</source>
   <translation>メモを付けて拒否…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Do Not Open</source>
   <translation>開かない</translation>
  </message>
  <message>
   <source>Do it without being asked.</source>
   <translation>確認なしで実行します。</translation>
  </message>
  <message>
   <source>Do it? [y/N] </source>
   <translation>実行しますか? [y/N] </translation>
  </message>
  <message>
   <source>Do not answer</source>
   <translation>回答しない</translation>
  </message>
  <message>
   <source>Do not open</source>
   <translation>開かない</translation>
  </message>
  <message>
   <source>Do not wrap</source>
   <translation>折り返さない</translation>
  </message>
  <message>
   <source>Do the task without a window, print the answer and exit.</source>
   <translation>ウィンドウなしでタスクを行い、応答を出力して終了します。</translation>
  </message>
  <message>
   <source>Do you trust what this folder brings?</source>
   <translation>このフォルダーが持ち込むものを信頼しますか?</translation>
  </message>
  <message>
   <source>Does not work (%1): %2</source>
   <translation>動作しません (%1): %2</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Done in %1</source>
   <translation>完了 (%1)</translation>
  </message>
  <message>
   <source>ESCAPED</source>
   <translation>脱出</translation>
  </message>
  <message>
   <source>ESCAPED: %1</source>
   <translation>脱出: %1</translation>
  </message>
  <message>
   <source>Each command asks</source>
   <translation>コマンドごとに確認</translation>
  </message>
  <message>
   <source>Each item of %1 in the settings must be an object with a text &quot;matcher&quot; and a list &quot;hooks&quot;.</source>
   <translation>設定の %1 の各項目は、テキスト「matcher」とリスト「hooks」を持つオブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>Each question needs an answer first.</source>
   <translation>先にすべての質問に答えてください。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Edit a file</source>
   <translation>ファイルを編集</translation>
  </message>
  <message>
   <source>Edit files of the folder, ask for the rest</source>
   <translation>フォルダーのファイルを編集し、残りは確認する</translation>
  </message>
  <message>
   <source>Edit the plan</source>
   <translation>計画を編集</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>編集…</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>エディター</translation>
  </message>
  <message>
   <source>Edits inside the workspace are accepted in this mode.</source>
   <translation>このモードでは、ワークスペース内の編集は確認なしで許可されます。</translation>
  </message>
  <message>
   <source>Edit|Write, or a regular expression; empty: every tool</source>
   <translation>Edit|Write または正規表現。空欄: すべてのツール</translation>
  </message>
  <message>
   <source>End turn</source>
   <translation>ターンを終了</translation>
  </message>
  <message>
   <source>Enforced</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter namespaces of the machine</source>
   <translation>マシンの名前空間に入る</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter starts a new line</source>
   <translation>Enter で送信、Shift+Enter で改行</translation>
  </message>
  <message>
   <source>Entry %1</source>
   <translation>エントリ %1</translation>
  </message>
  <message>
   <source>Entry %1 cannot be read: %2</source>
   <translation>エントリ %1 を読み取れません: %2</translation>
  </message>
  <message>
   <source>Entry %1 does not follow on what stands before it: lines were changed, removed, moved or put in between.</source>
   <translation>エントリ %1 がその前の内容とつながっていません。行が変更、削除、移動、または挿入されています。</translation>
  </message>
  <message>
   <source>Entry %1 is no message of a person. &quot;paddock rewind --list&quot; shows which there are.</source>
   <translation>エントリ %1 は人のメッセージではありません。「paddock rewind --list」で一覧を確認できます。</translation>
  </message>
  <message>
   <source>Entry %1 is not pinned.</source>
   <translation>エントリ %1 はピン留めされていません。</translation>
  </message>
  <message>
   <source>Entry %1 is nothing that the model reads. Messages and results can be pinned.</source>
   <translation>エントリ %1 はモデルが読むものではありません。ピン留めできるのはメッセージと結果です。</translation>
  </message>
  <message>
   <source>Entry %1 is pinned already.</source>
   <translation>エントリ %1 はすでにピン留めされています。</translation>
  </message>
  <message>
   <source>Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.</source>
   <translation>エントリ %1 には、前のエントリにあるハッシュがありません。Paddock 以外のものが書き込みました。</translation>
  </message>
  <message>
   <source>Entry %1 of this session could not be read (%2) The session goes on from the entries before it; that entry and all after it are kept in %3.</source>
   <translation>このセッションのエントリ %1 を読み取れませんでした (%2) セッションはその前のエントリから続行します。そのエントリと以降のすべては %3 に保存されています。</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>エントリ %1 は書き込み後に変更されました。</translation>
  </message>
  <message>
   <source>Entry %L1 may be shortened again.</source>
   <translation>エントリ %L1 は再び圧縮の対象になります。</translation>
  </message>
  <message>
   <source>Entry %L1 stays in what the model reads.</source>
   <translation>エントリ %L1 はモデルが読む内容に残ります。</translation>
  </message>
  <message>
   <source>Error: %1</source>
   <translation>エラー: %1</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>Esc stops</source>
   <translation>Esc で停止</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Everything stays as it was.</source>
   <translation>すべて元のままです。</translation>
  </message>
  <message>
   <source>Exactly these rules are kept. Narrow them, or add one on a line of its own.</source>
   <translation>保存されるのはこれらのルールだけです。範囲を狭めるか、別の行に追加してください。</translation>
  </message>
  <message>
   <source>Exactness</source>
   <translation>精度</translation>
  </message>
  <message>
   <source>Exchange the root file system</source>
   <translation>ルートファイルシステムを交換する</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <source>Export as &amp;HTML …</source>
   <translation>HTML としてエクスポート(&amp;H)…</translation>
  </message>
  <message>
   <source>Export as &amp;JSON Lines …</source>
   <translation>JSON Lines としてエクスポート(&amp;J)…</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown …</source>
   <translation>Markdown としてエクスポート(&amp;M)…</translation>
  </message>
  <message>
   <source>Export as CSV …</source>
   <translation>CSV としてエクスポート…</translation>
  </message>
  <message>
   <source>Export session</source>
   <translation>セッションをエクスポート</translation>
  </message>
  <message>
   <source>Export what was used</source>
   <translation>使用量をエクスポート</translation>
  </message>
  <message>
   <source>F&amp;ull Screen</source>
   <translation>全画面表示(&amp;U)</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Fence leaks</source>
   <translation>フェンスに漏れあり</translation>
  </message>
  <message>
   <source>Fenced</source>
   <translation>フェンス内</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>取得</translation>
  </message>
  <message>
   <source>Fetch %1</source>
   <translation>%1 を取得</translation>
  </message>
  <message>
   <source>Fetch an address</source>
   <translation>アドレスを取得</translation>
  </message>
  <message>
   <source>Fetches: %1</source>
   <translation>取得: %1</translation>
  </message>
  <message>
   <source>Fetching from the network needs your word.</source>
   <translation>ネットワークからの取得には許可が必要です。</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Files &amp;and conversation</source>
   <translation>ファイルと会話(&amp;A)</translation>
  </message>
  <message>
   <source>Files and folders, one in each line, absolute or beginning with ~/.</source>
   <translation>ファイルとフォルダー。1 行に 1 つ、絶対パスまたは ~/ で始まるパス。</translation>
  </message>
  <message>
   <source>Files brought back</source>
   <translation>ファイルを復元しました</translation>
  </message>
  <message>
   <source>Files cannot be brought back: checkpoints are switched off in the settings.</source>
   <translation>ファイルを復元できません。設定でチェックポイントがオフになっています。</translation>
  </message>
  <message>
   <source>Files changed</source>
   <translation>変更されたファイル</translation>
  </message>
  <message>
   <source>Files of the commit</source>
   <translation>コミットのファイル</translation>
  </message>
  <message>
   <source>Filter sessions</source>
   <translation>セッションを絞り込む</translation>
  </message>
  <message>
   <source>Filter the rulings</source>
   <translation>判定を絞り込む</translation>
  </message>
  <message>
   <source>Filter: denied, a rule, a path …</source>
   <translation>絞り込み: 拒否、ルール、パス…</translation>
  </message>
  <message>
   <source>Find &amp;Next</source>
   <translation>次を検索(&amp;N)</translation>
  </message>
  <message>
   <source>Find &amp;Previous</source>
   <translation>前を検索(&amp;P)</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>ファイルを検索</translation>
  </message>
  <message>
   <source>Find a file by some of its letters</source>
   <translation>名前の一部の文字でファイルを検索</translation>
  </message>
  <message>
   <source>Find a route to the Internet past the proxy</source>
   <translation>プロキシを迂回するインターネットへの経路を見つける</translation>
  </message>
  <message>
   <source>Find an action or keys</source>
   <translation>操作またはキーを検索</translation>
  </message>
  <message>
   <source>Find files</source>
   <translation>ファイルの検索</translation>
  </message>
  <message>
   <source>Find in the conversation</source>
   <translation>会話内を検索</translation>
  </message>
  <message>
   <source>Find secrets in the environment</source>
   <translation>環境変数の機密情報を見つける</translation>
  </message>
  <message>
   <source>Find secrets in the environment of parent processes</source>
   <translation>親プロセスの環境変数の機密情報を見つける</translation>
  </message>
  <message>
   <source>Find the machine's files through /proc</source>
   <translation>/proc を通じてマシンのファイルを見つける</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>すべて折りたたむ</translation>
  </message>
  <message>
   <source>Fold all files</source>
   <translation>すべてのファイルを折りたたむ</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Folder %1</source>
   <translation>フォルダー %1</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>フォルダー: %1</translation>
  </message>
  <message>
   <source>Folders that were open lately</source>
   <translation>最近開いたフォルダー</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>追従</translation>
  </message>
  <message>
   <source>For</source>
   <translation>経過時間</translation>
  </message>
  <message>
   <source>For a turn, this session, this folder or everywhere, by rules that you see first.</source>
   <translation>ターン、このセッション、このフォルダー、またはすべての場所が対象です。ルールは事前に確認できます。</translation>
  </message>
  <message>
   <source>For all files of Paddock's own log together; the oldest go first.</source>
   <translation>Paddock 自身のログファイル全体の上限。古いものから削除されます。</translation>
  </message>
  <message>
   <source>For all folders</source>
   <translation>すべてのフォルダー用</translation>
  </message>
  <message>
   <source>For all folders together; the oldest go first.</source>
   <translation>すべてのフォルダーの合計。古いものから削除されます。</translation>
  </message>
  <message>
   <source>For real work, choose a model: one with a key, or one on this machine.</source>
   <translation>実際の作業には、キーを使うモデルか、このマシンのモデルを選んでください。</translation>
  </message>
  <message>
   <source>For the folder %1</source>
   <translation>フォルダー %1 用</translation>
  </message>
  <message>
   <source>For what it is set</source>
   <translation>設定の対象</translation>
  </message>
  <message>
   <source>For&amp;k from Here …</source>
   <translation>ここからフォーク(&amp;K)…</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>フォーク</translation>
  </message>
  <message>
   <source>Fork into Paddock</source>
   <translation>Paddock にフォーク</translation>
  </message>
  <message>
   <source>Forked from</source>
   <translation>フォーク元</translation>
  </message>
  <message>
   <source>Forked from session %1 after its entry %L2.</source>
   <translation>セッション %1 のエントリ %L2 の後からフォークされました。</translation>
  </message>
  <message>
   <source>Found here: %1. What the agent reads stays on this machine.</source>
   <translation>ここで見つかったもの: %1。エージェントが読み取る内容はこのマシンの外に出ません。</translation>
  </message>
  <message>
   <source>Free: a script</source>
   <translation>無料: スクリプト</translation>
  </message>
  <message>
   <source>From</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>From %1 tokens on the conversation is compacted by itself. The settings say from where.</source>
   <translation>%1 トークンを超えると、会話は自動的に圧縮されます。基準は設定で指定します。</translation>
  </message>
  <message>
   <source>From %1, which is stronger than your settings.</source>
   <translation>設定元: %1。ユーザー設定より優先されます。</translation>
  </message>
  <message>
   <source>From %1.</source>
   <translation>設定元: %1。</translation>
  </message>
  <message>
   <source>From here on the mode is: %1.</source>
   <translation>ここからのモード: %1。</translation>
  </message>
  <message>
   <source>From here on the model is %1.</source>
   <translation>ここからのモデルは %1 です。</translation>
  </message>
  <message>
   <source>From your settings of this desktop.</source>
   <translation>設定元: このデスクトップのユーザー設定。</translation>
  </message>
  <message>
   <source>General</source>
   <translation>全般</translation>
  </message>
  <message>
   <source>Get earlier content</source>
   <translation>以前の内容を取得</translation>
  </message>
  <message>
   <source>Give it a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>小文字の英字、数字、「-」、「_」からなる名前を付けてください。</translation>
  </message>
  <message>
   <source>Give this session another title</source>
   <translation>このセッションのタイトルを変更</translation>
  </message>
  <message>
   <source>Go back in the conversation</source>
   <translation>会話をさかのぼる</translation>
  </message>
  <message>
   <source>Go on in a copy of this session</source>
   <translation>このセッションのコピーで続行</translation>
  </message>
  <message>
   <source>Go on with the newest session of this directory.</source>
   <translation>このディレクトリの最新のセッションを続行します。</translation>
  </message>
  <message>
   <source>Go on with the session of this id.</source>
   <translation>この ID のセッションを続行します。</translation>
  </message>
  <message>
   <source>Go to the &amp;Conversation</source>
   <translation>会話へ移動(&amp;C)</translation>
  </message>
  <message>
   <source>Go to the &amp;End</source>
   <translation>末尾へ移動(&amp;E)</translation>
  </message>
  <message>
   <source>Go to the &amp;Message Field</source>
   <translation>メッセージ欄へ移動(&amp;M)</translation>
  </message>
  <message>
   <source>Go to the &amp;Question</source>
   <translation>質問へ移動(&amp;Q)</translation>
  </message>
  <message>
   <source>Goes to the newest command, and stays at the end of what it prints.</source>
   <translation>最新のコマンドに移動し、出力の末尾を表示し続けます。</translation>
  </message>
  <message>
   <source>Good (%1): %2</source>
   <comment>what was tried: what was found</comment>
   <translation>良好 (%1): %2</translation>
  </message>
  <message>
   <source>HTML …</source>
   <translation>HTML…</translation>
  </message>
  <message>
   <source>Have or gain rights of the administrator</source>
   <translation>管理者の権限を持つか取得する</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Hide the change</source>
   <translation>変更を非表示</translation>
  </message>
  <message>
   <source>Hide the file</source>
   <translation>ファイルを非表示</translation>
  </message>
  <message>
   <source>High &amp;Contrast, Dark</source>
   <translation>ハイコントラスト (ダーク)(&amp;C)</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>ハイコントラスト (ダーク)</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>ハイコントラスト (ライト)</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>検索結果</translation>
  </message>
  <message>
   <source>Hold up the kernel with page faults</source>
   <translation>ページフォールトでカーネルを待たせる</translation>
  </message>
  <message>
   <source>Holds characters that cannot be seen: %1</source>
   <translation>目に見えない文字が含まれています: %1</translation>
  </message>
  <message>
   <source>Holds too: %1</source>
   <translation>併せて有効: %1</translation>
  </message>
  <message>
   <source>Hooks</source>
   <translation>フック</translation>
  </message>
  <message>
   <source>Hooks are kept in %1, which the fence does not show, so they were not run.</source>
   <translation>フックは %1 にありますが、フェンスからは見えないため実行されませんでした。</translation>
  </message>
  <message>
   <source>Hosts that commands may reach</source>
   <translation>コマンドが接続できるホスト</translation>
  </message>
  <message>
   <source>How exact must the conversion be?</source>
   <translation>変換にはどの程度の精度が必要ですか?</translation>
  </message>
  <message>
   <source>How it would be judged</source>
   <translation>どう判定されるか</translation>
  </message>
  <message>
   <source>How its parts were judged</source>
   <translation>各部分の判定</translation>
  </message>
  <message>
   <source>How large each file may become that a command writes.</source>
   <translation>コマンドが書き込む各ファイルのサイズの上限。</translation>
  </message>
  <message>
   <source>How long a deleted session can be taken back from the trash.</source>
   <translation>削除したセッションをごみ箱から戻せる期間。</translation>
  </message>
  <message>
   <source>How long a provider may send nothing before it is asked again.</source>
   <translation>プロバイダーから何も送られてこないとき、再度問い合わせるまでの時間。</translation>
  </message>
  <message>
   <source>How long to remember</source>
   <translation>記憶する期間</translation>
  </message>
  <message>
   <source>How many answers the model may give before the turn ends by itself.</source>
   <translation>モデルがこの回数応答すると、ターンは自動的に終了します。</translation>
  </message>
  <message>
   <source>How many one command may have at a time. Threads do not count.</source>
   <translation>1 つのコマンドが同時に持てるプロセスの数。スレッドは数えません。</translation>
  </message>
  <message>
   <source>How much data each process of a command may hold.</source>
   <translation>コマンドの各プロセスが保持できるデータの量。</translation>
  </message>
  <message>
   <source>How much happens without a question. No mode lifts a boundary.</source>
   <translation>確認なしに行われる範囲。どのモードも境界を外しません。</translation>
  </message>
  <message>
   <source>How much you want to be asked. No mode lifts a boundary.</source>
   <translation>確認を求める頻度。どのモードも境界を外しません。</translation>
  </message>
  <message>
   <source>How often an answer that fails is asked for, the first time included.</source>
   <translation>失敗した応答を求める回数 (初回を含む)。</translation>
  </message>
  <message>
   <source>How often the model may answer before the turn ends.</source>
   <translation>ターンが終了するまでにモデルが応答できる回数。</translation>
  </message>
  <message>
   <source>How the changes are shown</source>
   <translation>変更の表示方法</translation>
  </message>
  <message>
   <source>How would this be judged?</source>
   <translation>どう判定されますか?</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence, which takes the same steps whatever you write. The tools, the questions and the changes are real. First I look around.</source>
   <translation>私は練習用モデルです。知能を持たないスクリプトで、何を書かれても同じ手順を踏みます。ツール、質問、変更は本物です。まず、周りを確認します。</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence. Before I plan, I have a question.</source>
   <translation>私は練習用モデルです。知能を持たないスクリプトです。計画の前に質問があります。</translation>
  </message>
  <message>
   <source>I read the code and its test, both at once.</source>
   <translation>コードとそのテストを同時に読み取ります。</translation>
  </message>
  <message>
   <source>I run the test again.</source>
   <translation>テストをもう一度実行します。</translation>
  </message>
  <message>
   <source>I run the test to see it fail. Commands ask first.</source>
   <translation>テストを実行して失敗することを確かめます。コマンドは先に確認が必要です。</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Icon in the tray</source>
   <translation>トレイのアイコン</translation>
  </message>
  <message>
   <source>Idle</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot; (%2): %3</source>
   <translation>「permissions.%1」(%2): %3</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot;: %2</source>
   <translation>「permissions.%1」: %2</translation>
  </message>
  <message>
   <source>In plan mode, write &quot;plan&quot; to see a question and a plan.</source>
   <translation>計画モードで「plan」と書くと、質問と計画が表示されます。</translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>前回のセルフテストで %n 件の試行が外に出ました。</numerusform>
   </translation>
  </message>
  <message>
   <source>In this folder it is %1, from %2.</source>
   <translation>このフォルダーでは %1 です (設定元: %2)。</translation>
  </message>
  <message>
   <source>In this mode nothing is asked.</source>
   <translation>このモードでは何も確認されません。</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>Input that is no JSON object</source>
   <translation>JSON オブジェクトではない入力</translation>
  </message>
  <message>
   <source>Input that is no JSON object:</source>
   <translation>JSON オブジェクトではない入力:</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Instructions from %1</source>
   <translation>%1 の指示</translation>
  </message>
  <message>
   <source>Instructions of Paddock</source>
   <translation>Paddock の指示</translation>
  </message>
  <message>
   <source>Instructions read: %1</source>
   <translation>読み込んだ指示: %1</translation>
  </message>
  <message>
   <source>Instructions: %1</source>
   <translation>指示: %1</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>It answered within %L1 seconds.</source>
   <translation>%L1 秒以内に応答しました。</translation>
  </message>
  <message>
   <source>It called the tool that it was asked to.</source>
   <translation>指示されたツールを呼び出しました。</translation>
  </message>
  <message>
   <source>It can be run as soon as that is known.</source>
   <translation>それが分かり次第、実行できます。</translation>
  </message>
  <message>
   <source>It can be undone when the turn has ended.</source>
   <translation>ターンの終了後に元に戻せます。</translation>
  </message>
  <message>
   <source>It cannot be looked at: %1.</source>
   <translation>確認できません: %1。</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>読み取れません。</translation>
  </message>
  <message>
   <source>It changes git's settings, which may run programs later.</source>
   <translation>後でプログラムを実行する可能性のある git の設定を変更します。</translation>
  </message>
  <message>
   <source>It changes the settings of npm.</source>
   <translation>npm の設定を変更します。</translation>
  </message>
  <message>
   <source>It changes where git sends and fetches.</source>
   <translation>git の送信先と取得元を変更します。</translation>
  </message>
  <message>
   <source>It deletes the whole workspace.</source>
   <translation>ワークスペース全体を削除します。</translation>
  </message>
  <message>
   <source>It deletes whatever is listed.</source>
   <translation>一覧にあるものを何でも削除します。</translation>
  </message>
  <message>
   <source>It did not call the tool that it was asked to. An agent works by its tools; choose a model that is made for them, and a server that passes their calls on.</source>
   <translation>指示されたツールを呼び出しませんでした。エージェントはツールを使って作業します。ツール向けのモデルと、ツール呼び出しを中継するサーバーを選んでください。</translation>
  </message>
  <message>
   <source>It does not work. %1</source>
   <translation>動作しません。%1</translation>
  </message>
  <message>
   <source>It ends every process that it may.</source>
   <translation>終了できるプロセスをすべて終了させます。</translation>
  </message>
  <message>
   <source>It gives %1 another meaning.</source>
   <translation>%1 に別の意味を与えます。</translation>
  </message>
  <message>
   <source>It gives a command another meaning.</source>
   <translation>コマンドに別の意味を与えます。</translation>
  </message>
  <message>
   <source>It gives a program another user's rights.</source>
   <translation>プログラムに別のユーザーの権限を与えます。</translation>
  </message>
  <message>
   <source>It has not printed anything yet.</source>
   <translation>まだ何も出力されていません。</translation>
  </message>
  <message>
   <source>It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.</source>
   <translation>ここにしかないものはありません。削除すると %1 とそのブランチが削除されます。</translation>
  </message>
  <message>
   <source>It holds settings for Paddock that would allow calls without a question or run programs. Whoever wrote them may be somebody else. Without trust, only what asks for more caution counts.</source>
   <translation>確認なしで呼び出しを許可したりプログラムを実行したりする Paddock の設定が含まれています。作成者は別の人かもしれません。信頼しない場合は、より慎重にする設定だけが有効になります。</translation>
  </message>
  <message>
   <source>It is a link to “%1” now.</source>
   <translation>現在は「%1」へのリンクです。</translation>
  </message>
  <message>
   <source>It is given the address &quot;%1&quot;.</source>
   <translation>アドレス「%1」が渡されています。</translation>
  </message>
  <message>
   <source>It is larger than %1, so its lines are not compared.</source>
   <translation>%1 より大きいため、行は比較されません。</translation>
  </message>
  <message>
   <source>It is larger than %1.</source>
   <translation>%1 より大きいファイルです。</translation>
  </message>
  <message>
   <source>It is no text.</source>
   <translation>テキストではありません。</translation>
  </message>
  <message>
   <source>It is not written in UTF-8, so letters beyond ASCII may be shown as others.</source>
   <translation>UTF-8 で書かれていないため、ASCII 以外の文字が別の文字で表示されることがあります。</translation>
  </message>
  <message>
   <source>It is still at work. Deleting stops it.</source>
   <translation>まだ作業中です。削除すると停止します。</translation>
  </message>
  <message>
   <source>It is written in UTF-16, so its lines are not compared.</source>
   <translation>UTF-16 で書かれているため、行は比較されません。</translation>
  </message>
  <message>
   <source>It lays out a repository and lets git obey its settings.</source>
   <translation>リポジトリを用意し、その設定に git を従わせます。</translation>
  </message>
  <message>
   <source>It leaves something running in the background.</source>
   <translation>バックグラウンドで何かを実行したまま残します。</translation>
  </message>
  <message>
   <source>It makes a bare repository, whose settings git obeys wherever it stands in one.</source>
   <translation>ベアリポジトリを作成します。git はその中にいるとき、その設定に従います。</translation>
  </message>
  <message>
   <source>It must be a number from %1 to %2. Nothing was saved.</source>
   <translation>%1 から %2 までの数値でなければなりません。何も保存されていません。</translation>
  </message>
  <message>
   <source>It must be a whole number from %1 to %2. Nothing was saved.</source>
   <translation>%1 から %2 までの整数でなければなりません。何も保存されていません。</translation>
  </message>
  <message>
   <source>It needs both Landlock and the system call filter.</source>
   <translation>Landlock とシステムコールフィルターの両方が必要です。</translation>
  </message>
  <message>
   <source>It nests more commands in texts than are read twice.</source>
   <translation>テキスト内のコマンドの入れ子が、2 度読みできる数を超えています。</translation>
  </message>
  <message>
   <source>It only looks at what is inside the workspace.</source>
   <translation>ワークスペースの中を見るだけです。</translation>
  </message>
  <message>
   <source>It opens a network connection through %1.</source>
   <translation>%1 を通じてネットワーク接続を開きます。</translation>
  </message>
  <message>
   <source>It opens files whose names say that they hold secrets.</source>
   <translation>名前から機密情報を含むと分かるファイルを開きます。</translation>
  </message>
  <message>
   <source>It printed nothing.</source>
   <translation>何も出力されませんでした。</translation>
  </message>
  <message>
   <source>It reaches for the device %1.</source>
   <translation>デバイス %1 にアクセスします。</translation>
  </message>
  <message>
   <source>It reads %1, which is outside the workspace.</source>
   <translation>ワークスペースの外の %1 を読み取ります。</translation>
  </message>
  <message>
   <source>It runs %1, which it fetched just before.</source>
   <translation>直前に取得した %1 を実行します。</translation>
  </message>
  <message>
   <source>It runs %1, which it wrote just before.</source>
   <translation>直前に書き込んだ %1 を実行します。</translation>
  </message>
  <message>
   <source>It runs the output of another command.</source>
   <translation>別のコマンドの出力を実行します。</translation>
  </message>
  <message>
   <source>It runs what comes on its input.</source>
   <translation>入力から来るものを実行します。</translation>
  </message>
  <message>
   <source>It runs what it fetches from the network.</source>
   <translation>ネットワークから取得したものを実行します。</translation>
  </message>
  <message>
   <source>It searches files whose names say that they hold secrets.</source>
   <translation>名前から機密情報を含むと分かるファイルを検索します。</translation>
  </message>
  <message>
   <source>It sends a signal to a process that it may not have started.</source>
   <translation>自身が開始したとは限らないプロセスにシグナルを送ります。</translation>
  </message>
  <message>
   <source>It sets %1, which changes what programs load or run.</source>
   <translation>%1 を設定します。これにより、プログラムが読み込むものや実行するものが変わります。</translation>
  </message>
  <message>
   <source>It sets the clock.</source>
   <translation>時計を設定します。</translation>
  </message>
  <message>
   <source>It starts itself again and again.</source>
   <translation>自分自身を繰り返し起動します。</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>元のままです。</translation>
  </message>
  <message>
   <source>It took %L1 seconds to answer, loading it included. Work will be slow.</source>
   <translation>読み込みを含めて応答に %L1 秒かかりました。作業は遅くなります。</translation>
  </message>
  <message>
   <source>It uses %1, which is outside the workspace.</source>
   <translation>ワークスペースの外の %1 を使います。</translation>
  </message>
  <message>
   <source>It was a link to “%1” before.</source>
   <translation>以前は「%1」へのリンクでした。</translation>
  </message>
  <message>
   <source>It was not run: the fence that keeps commands inside the folder does not stand on this machine. Use a terminal for it.</source>
   <translation>実行されませんでした。コマンドをフォルダー内に留めるフェンスが、このマシンでは有効でありません。ターミナルで実行してください。</translation>
  </message>
  <message>
   <source>It was stopped before all files were brought back.</source>
   <translation>すべてのファイルを復元する前に停止されました。</translation>
  </message>
  <message>
   <source>It was stopped before all files were compared.</source>
   <translation>すべてのファイルを比較する前に停止されました。</translation>
  </message>
  <message>
   <source>It was stopped before all files were taken in.</source>
   <translation>すべてのファイルを取り込む前に停止されました。</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>開始する前に停止されました。</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>停止されました。</translation>
  </message>
  <message>
   <source>It works: %1 answered after %L2 ms, with status %3.</source>
   <translation>正常に動作しています。%1 が %L2 ミリ秒後にステータス %3 で応答しました。</translation>
  </message>
  <message>
   <source>It would run as: %1</source>
   <translation>実際に実行される内容: %1</translation>
  </message>
  <message>
   <source>Its content is not text, so no lines are shown.</source>
   <translation>内容がテキストではないため、行は表示されません。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens.</source>
   <translation>コンテキストは %L1 トークンです。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: short tasks fit. 32768 or more is better.</source>
   <translation>コンテキストは %L1 トークンで、短いタスクなら収まります。32768 以上をお勧めします。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.</source>
   <translation>コンテキストは %L1 トークンで、指示と 1 つのファイルを収めるには不足しています。サーバーの OLLAMA_CONTEXT_LENGTH を 32768 以上に設定してください。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Start the server with 32768 or more.</source>
   <translation>コンテキストは %L1 トークンで、指示と 1 つのファイルを収めるには不足しています。32768 以上を指定してサーバーを起動してください。</translation>
  </message>
  <message>
   <source>Its earlier content is damaged in the store.</source>
   <translation>以前の内容は保存先で破損しています。</translation>
  </message>
  <message>
   <source>Its earlier content is not kept any more.</source>
   <translation>以前の内容はもう保持されていません。</translation>
  </message>
  <message>
   <source>Its earlier content was not kept.</source>
   <translation>以前の内容は保持されませんでした。</translation>
  </message>
  <message>
   <source>Its file stays as it is. A fork is a session of Paddock's own that begins with everything that was said in this one.</source>
   <translation>ファイルはそのまま残ります。フォークは Paddock 自身のセッションで、ここでのすべての会話を引き継いで始まります。</translation>
  </message>
  <message>
   <source>Its folder cannot be reached.</source>
   <translation>フォルダーにアクセスできません。</translation>
  </message>
  <message>
   <source>Its folder is gone</source>
   <translation>フォルダーがありません</translation>
  </message>
  <message>
   <source>Its folder is not there any more.</source>
   <translation>フォルダーがもうありません。</translation>
  </message>
  <message>
   <source>Its folder may not be written to.</source>
   <translation>フォルダーに書き込めません。</translation>
  </message>
  <message>
   <source>Its launcher ended without a word.</source>
   <translation>ランチャーが何も伝えずに終了しました。</translation>
  </message>
  <message>
   <source>Its permissions changed from %1 to %2.</source>
   <translation>アクセス許可が %1 から %2 に変わりました。</translation>
  </message>
  <message>
   <source>Its settings would do this:</source>
   <translation>設定が行うこと:</translation>
  </message>
  <message>
   <source>JSON Lines …</source>
   <translation>JSON Lines…</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Judge as where the fence stands: whole or missing.</source>
   <translation>フェンスの状態を指定して判定します: whole または missing。</translation>
  </message>
  <message>
   <source>Judging the past calls …</source>
   <translation>過去の呼び出しを判定しています…</translation>
  </message>
  <message>
   <source>Judging …</source>
   <translation>判定しています…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Keep after all</source>
   <translation>やはり残す</translation>
  </message>
  <message>
   <source>Keep comment</source>
   <translation>コメントを残す</translation>
  </message>
  <message>
   <source>Keep nothing of the session on the disk.</source>
   <translation>セッションの内容をディスクに保存しません。</translation>
  </message>
  <message>
   <source>Keep planning …</source>
   <translation>計画を続ける…</translation>
  </message>
  <message>
   <source>Keep running in the background</source>
   <translation>バックグラウンドで実行を続ける</translation>
  </message>
  <message>
   <source>Keep what files were</source>
   <translation>ファイルの以前の内容を保持する</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>作業を続ける</translation>
  </message>
  <message>
   <source>Keeps the files of a folder in each state that a session gave them, so that they can be brought back.</source>
   <translation>セッションが変更するたびに、フォルダーのファイルの各状態を保持し、復元できるようにします。</translation>
  </message>
  <message>
   <source>Keeps the machine from falling asleep while a turn runs.</source>
   <translation>ターンの実行中にマシンがスリープしないようにします。</translation>
  </message>
  <message>
   <source>Kept whole: %L1. Cut: %L2.</source>
   <translation>そのまま保持: %L1。切り詰め: %L2。</translation>
  </message>
  <message>
   <source>Key for %1</source>
   <translation>%1 のキー</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Keys are kept in memory until Paddock ends.</source>
   <translation>キーは Paddock が終了するまでメモリに保持されます。</translation>
  </message>
  <message>
   <source>Keys are kept in the keychain of your system and nowhere else. A key that was saved is never shown again.</source>
   <translation>キーはシステムのキーチェーンだけに保存されます。保存したキーが再び表示されることはありません。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Larger files are not kept and cannot be brought back.</source>
   <translation>これより大きいファイルは保持されず、復元できません。</translation>
  </message>
  <message>
   <source>Largest file of a command</source>
   <translation>コマンドの最大ファイルサイズ</translation>
  </message>
  <message>
   <source>Largest kept file</source>
   <translation>保持する最大ファイルサイズ</translation>
  </message>
  <message>
   <source>Last changed: %1</source>
   <translation>最終更新: %1</translation>
  </message>
  <message>
   <source>Last, I try to read a file outside the folder that you chose. This must be refused.</source>
   <translation>最後に、選択されたフォルダーの外のファイルを読み取ろうとします。これは拒否されるはずです。</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>後ろへ</translation>
  </message>
  <message>
   <source>Leads to: %1</source>
   <translation>リンク先: %1</translation>
  </message>
  <message>
   <source>Leave a file that editors or agents obey</source>
   <translation>エディターやエージェントが従うファイルを残す</translation>
  </message>
  <message>
   <source>Leave a process behind that writes later</source>
   <translation>後から書き込むプロセスを残す</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>開いたままにする</translation>
  </message>
  <message>
   <source>Leaves the plan mode. Files of the folder are changed without asking.</source>
   <translation>計画モードを終了します。フォルダーのファイルは確認なしで変更されます。</translation>
  </message>
  <message>
   <source>Leaves the plan mode. What would change something asks, as usual.</source>
   <translation>計画モードを終了します。何かを変更するときは、通常どおり確認します。</translation>
  </message>
  <message>
   <source>Lets gdb, strace and the like look into other processes of the same command.</source>
   <translation>gdb や strace などが、同じコマンドのほかのプロセスの内部を見られるようにします。</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Light, dark or as the system has it.</source>
   <translation>ライト、ダーク、またはシステムの設定に合わせます。</translation>
  </message>
  <message>
   <source>Limits of processes, memory and file size</source>
   <translation>プロセス数、メモリ、ファイルサイズの制限</translation>
  </message>
  <message>
   <source>Line %L1 before: %2</source>
   <translation>変更前の %L1 行目: %2</translation>
  </message>
  <message>
   <source>Line %L1: %2</source>
   <translation>%L1 行目: %2</translation>
  </message>
  <message>
   <source>List the messages.</source>
   <translation>メッセージを一覧表示します。</translation>
  </message>
  <message>
   <source>Listen to the network's packets</source>
   <translation>ネットワークのパケットを盗聴する</translation>
  </message>
  <message>
   <source>Load programs into the kernel</source>
   <translation>カーネルにプログラムを読み込む</translation>
  </message>
  <message>
   <source>Local Models</source>
   <translation>ローカルモデル</translation>
  </message>
  <message>
   <source>Local engine · %1</source>
   <translation>ローカルエンジン · %1</translation>
  </message>
  <message>
   <source>Local engine · no session</source>
   <translation>ローカルエンジン · セッションなし</translation>
  </message>
  <message>
   <source>Locate …</source>
   <translation>場所を指定…</translation>
  </message>
  <message>
   <source>Log mended</source>
   <translation>ログを修復しました</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>応答の最大の長さ</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再検索</translation>
  </message>
  <message>
   <source>Looking at the files …</source>
   <translation>ファイルを確認しています…</translation>
  </message>
  <message>
   <source>Looking at the repository …</source>
   <translation>リポジトリを確認しています…</translation>
  </message>
  <message>
   <source>Looking for a key …</source>
   <translation>キーを探しています…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>ファイルを探しています…</translation>
  </message>
  <message>
   <source>Looking for servers of models on this machine …</source>
   <translation>このマシンのモデルサーバーを探しています…</translation>
  </message>
  <message>
   <source>M&amp;ode …</source>
   <translation>モード(&amp;O)…</translation>
  </message>
  <message>
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <source>MMM yyyy</source>
   <comment>a month and its year</comment>
   <translation>yyyy年M月</translation>
  </message>
  <message>
   <source>Make a device in the workspace</source>
   <translation>ワークスペースにデバイスを作成する</translation>
  </message>
  <message>
   <source>Make a file outside the workspace</source>
   <translation>ワークスペースの外にファイルを作成する</translation>
  </message>
  <message>
   <source>Make a practice folder and begin</source>
   <translation>練習用フォルダーを作成して開始</translation>
  </message>
  <message>
   <source>Make a program that runs with the rights of its owner</source>
   <translation>所有者の権限で動作するプログラムを作成する</translation>
  </message>
  <message>
   <source>Make namespaces of one's own</source>
   <translation>独自の名前空間を作成する</translation>
  </message>
  <message>
   <source>Make system calls by another numbering</source>
   <translation>別の番号体系でシステムコールを行う</translation>
  </message>
  <message>
   <source>Make system calls past the filter with io_uring</source>
   <translation>io_uring でフィルターを迂回してシステムコールを行う</translation>
  </message>
  <message>
   <source>Make the test pass.</source>
   <translation>テストが通るようにしてください。</translation>
  </message>
  <message>
   <source>Markdown …</source>
   <translation>Markdown…</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>大文字と小文字を区別</translation>
  </message>
  <message>
   <source>Memory and file size are limited; the number of processes is not.</source>
   <translation>メモリとファイルサイズは制限されますが、プロセス数は制限されません。</translation>
  </message>
  <message>
   <source>Memory files</source>
   <translation>メモリファイル</translation>
  </message>
  <message>
   <source>Memory files that the model reads</source>
   <translation>モデルが読むメモリファイル</translation>
  </message>
  <message>
   <source>Memory of each process</source>
   <translation>プロセスごとのメモリ</translation>
  </message>
  <message>
   <source>Mention in the message</source>
   <translation>メッセージで言及</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>メッセージ欄</translation>
  </message>
  <message>
   <source>Message of the commit</source>
   <translation>コミットメッセージ</translation>
  </message>
  <message>
   <source>Messages to go back to</source>
   <translation>戻ることができるメッセージ</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>モード</translation>
  </message>
  <message>
   <source>Mode of new sessions</source>
   <translation>新しいセッションのモード</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Model: %1</source>
   <translation>モデル: %1</translation>
  </message>
  <message>
   <source>Model: calls %1</source>
   <translation>モデル: %1 を呼び出し</translation>
  </message>
  <message>
   <source>Models at %1. What the agent reads is sent there.</source>
   <translation>%1 のモデル。エージェントが読み取る内容はそこに送信されます。</translation>
  </message>
  <message>
   <source>Models on this machine</source>
   <translation>このマシンのモデル</translation>
  </message>
  <message numerus="yes">
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>%Ln 個を超えるファイルが異なります。残りは表示されていません。</numerusform>
   </translation>
  </message>
  <message>
   <source>More than one session begins with %1. Give more of its id.</source>
   <translation>%1 で始まるセッションが複数あります。ID をもっと長く指定してください。</translation>
  </message>
  <message>
   <source>Most of the budget is used.
%1</source>
   <translation>予算の大半を使用しました。
%1</translation>
  </message>
  <message>
   <source>Most of the day's budget is used</source>
   <translation>本日の予算の大部分を使いました</translation>
  </message>
  <message>
   <source>Mount a file system</source>
   <translation>ファイルシステムをマウントする</translation>
  </message>
  <message>
   <source>Mount a file system with the newer system calls</source>
   <translation>新しいシステムコールでファイルシステムをマウントする</translation>
  </message>
  <message>
   <source>Move the repository's .git folder away</source>
   <translation>リポジトリの .git フォルダーを移動する</translation>
  </message>
  <message>
   <source>NOT INTACT</source>
   <translation>改変あり</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>モデルの名前</translation>
  </message>
  <message>
   <source>Name of the model, as its server knows it</source>
   <translation>サーバーでのモデルの名前</translation>
  </message>
  <message>
   <source>Name of the new branch. The session works in a worktree of its own, so it does not get in the way of what is under way here.</source>
   <translation>新しいブランチの名前。セッションは専用のワークツリーで作業するため、ここで進行中の作業の妨げになりません。</translation>
  </message>
  <message>
   <source>Named after its first prompt again.</source>
   <translation>名前を最初のプロンプトに戻しました。</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>キーが必要</translation>
  </message>
  <message>
   <source>Needs a key. What the agent reads is sent to the provider.</source>
   <translation>キーが必要です。エージェントが読み取る内容はプロバイダーに送信されます。</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>要対応</translation>
  </message>
  <message>
   <source>Needs your approval</source>
   <translation>承認待ち</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <source>Network: %1 allowed</source>
   <translation>ネットワーク: %1 を許可</translation>
  </message>
  <message>
   <source>Network: %1 allowed (%2)</source>
   <comment>host (rule)</comment>
   <translation>ネットワーク: %1 を許可 (%2)</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2</source>
   <comment>host. why</comment>
   <translation>ネットワーク: %1 を拒否。%2</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2 (%3)</source>
   <comment>host. why (rule)</comment>
   <translation>ネットワーク: %1 を拒否。%2 (%3)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>禁止</translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>禁止 (%Ln)</numerusform>
   </translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>確認しない</translation>
  </message>
  <message>
   <source>New &amp;Window</source>
   <translation>新しいウィンドウ(&amp;W)</translation>
  </message>
  <message>
   <source>New Session</source>
   <translation>新しいセッション</translation>
  </message>
  <message>
   <source>New Session on a &amp;Branch …</source>
   <translation>ブランチで新しいセッション(&amp;B)…</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>新しいキー</translation>
  </message>
  <message>
   <source>New keys for &quot;%1&quot;:</source>
   <translation>「%1」の新しいキー:</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>改行</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>新しいセッション</translation>
  </message>
  <message>
   <source>New session on a branch</source>
   <translation>ブランチで新しいセッション</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>次の一致</translation>
  </message>
  <message>
   <source>Next mode</source>
   <translation>次のモード</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>次の質問</translation>
  </message>
  <message>
   <source>No Keys</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <source>No call was judged yet</source>
   <translation>まだ判定された呼び出しはありません</translation>
  </message>
  <message>
   <source>No change was accepted yet. Tick what belongs in the commit.</source>
   <translation>採用された変更はまだありません。コミットに含めるものにチェックを入れてください。</translation>
  </message>
  <message>
   <source>No change was chosen, so there is nothing to take back.</source>
   <translation>変更が選択されていないため、取り消すものはありません。</translation>
  </message>
  <message>
   <source>No command ran in this session yet.</source>
   <translation>このセッションではまだコマンドが実行されていません。</translation>
  </message>
  <message>
   <source>No command runs</source>
   <translation>コマンドを実行しない</translation>
  </message>
  <message>
   <source>No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</source>
   <translation>コマンドがありません。使い方: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</translation>
  </message>
  <message>
   <source>No connection to %1 could be made. Check the address and the network connection.</source>
   <translation>%1 に接続できませんでした。アドレスとネットワーク接続を確認してください。</translation>
  </message>
  <message>
   <source>No earlier call of this session falls under these rules.</source>
   <translation>これらのルールに該当する、このセッションの以前の呼び出しはありません。</translation>
  </message>
  <message>
   <source>No editor was found. Name one under Settings, General, such as &quot;kate --line {line} {file}&quot;.</source>
   <translation>エディターが見つかりませんでした。設定の「全般」で、「kate --line {line} {file}」のように指定してください。</translation>
  </message>
  <message>
   <source>No fence keeps this command inside the workspace on this machine.</source>
   <translation>このマシンには、このコマンドをワークスペース内に留めるフェンスがありません。</translation>
  </message>
  <message>
   <source>No fence stands here, so the hooks of the repository were not run.</source>
   <translation>ここではフェンスが有効でないため、リポジトリのフックは実行されませんでした。</translation>
  </message>
  <message>
   <source>No file in it has a second name outside.</source>
   <translation>外部に別の名前を持つファイルはありません。</translation>
  </message>
  <message>
   <source>No file is different from that point of the session.</source>
   <translation>セッションのその時点と異なるファイルはありません。</translation>
  </message>
  <message>
   <source>No file is different from the beginning of the session.</source>
   <translation>セッションの開始時と異なるファイルはありません。</translation>
  </message>
  <message>
   <source>No file is different from the last commit.</source>
   <translation>最後のコミットと異なるファイルはありません。</translation>
  </message>
  <message>
   <source>No file manager is known to this desktop that shows %1.</source>
   <translation>このデスクトップには、%1 を表示できるファイルマネージャーがありません。</translation>
  </message>
  <message>
   <source>No file was chosen, so there is nothing to commit.</source>
   <translation>ファイルが選択されていないため、コミットするものはありません。</translation>
  </message>
  <message>
   <source>No file would change.</source>
   <translation>変更されるファイルはありません。</translation>
  </message>
  <message>
   <source>No folder could be made in the workspace: %1</source>
   <translation>ワークスペースにフォルダーを作成できませんでした: %1</translation>
  </message>
  <message>
   <source>No folder could be made outside the workspace.</source>
   <translation>ワークスペースの外にフォルダーを作成できませんでした。</translation>
  </message>
  <message>
   <source>No folder for practice could be made in %1.</source>
   <translation>%1 に練習用フォルダーを作成できませんでした。</translation>
  </message>
  <message>
   <source>No folder is open for which this could be set.</source>
   <translation>この設定の対象となるフォルダーが開かれていません。</translation>
  </message>
  <message>
   <source>No folder is trusted.</source>
   <translation>信頼されているフォルダーはありません。</translation>
  </message>
  <message>
   <source>No folder was open yet</source>
   <translation>まだ開いたフォルダーはありません</translation>
  </message>
  <message>
   <source>No key is needed.</source>
   <translation>キーは不要です。</translation>
  </message>
  <message>
   <source>No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>このログインセッションではキーチェーンサービスが動作していません。GNOME Keyring、KWallet、または KeePassXC をインストールするか、キーを環境変数に設定するか、今回の実行中だけメモリに保持してください。</translation>
  </message>
  <message>
   <source>No limits could be set.</source>
   <translation>制限を設定できませんでした。</translation>
  </message>
  <message>
   <source>No line end at the end of the file</source>
   <translation>ファイルの末尾に改行がありません</translation>
  </message>
  <message>
   <source>No longer pinned.</source>
   <translation>ピン留めを解除しました。</translation>
  </message>
  <message>
   <source>No network but Paddock's proxy</source>
   <translation>Paddock のプロキシ以外のネットワークなし</translation>
  </message>
  <message>
   <source>No price is known for: %1. State them in models.json beside the settings.</source>
   <translation>次の価格が不明です: %1。設定と同じ場所の models.json に記載してください。</translation>
  </message>
  <message>
   <source>No program is known that opens %1.</source>
   <translation>%1 を開くプログラムが見つかりません。</translation>
  </message>
  <message>
   <source>No secure connection to %1 could be made (%2). Check that the address is meant to be https.</source>
   <translation>%1 への安全な接続を確立できませんでした (%2)。アドレスが https で正しいか確認してください。</translation>
  </message>
  <message>
   <source>No server of models answers on this machine. Start Ollama, llama.cpp's server or LM Studio and look again. One at another address is set up under Settings, Providers.</source>
   <translation>このマシンで応答するモデルサーバーはありません。Ollama、llama.cpp のサーバー、または LM Studio を起動して再検索してください。別のアドレスにあるものは、設定の「プロバイダー」で追加します。</translation>
  </message>
  <message>
   <source>No session fits.</source>
   <translation>該当するセッションはありません。</translation>
  </message>
  <message>
   <source>No session has the id &quot;%1&quot;. &quot;paddock sessions list --all&quot; names them all.</source>
   <translation>ID「%1」のセッションはありません。「paddock sessions list --all」ですべて確認できます。</translation>
  </message>
  <message>
   <source>No session in the trash has the id &quot;%1&quot;. &quot;paddock sessions trash&quot; names them all.</source>
   <translation>ごみ箱に ID「%1」のセッションはありません。「paddock sessions trash」ですべて確認できます。</translation>
  </message>
  <message>
   <source>No session is in view.</source>
   <translation>表示中のセッションはありません。</translation>
  </message>
  <message>
   <source>No session is open.</source>
   <translation>開いているセッションはありません。</translation>
  </message>
  <message>
   <source>No session that used anything has the id &quot;%1&quot;.</source>
   <translation>使用量のあるセッションに ID「%1」のものはありません。</translation>
  </message>
  <message>
   <source>No session worked in a folder that %1 lies in.</source>
   <translation>%1 を含むフォルダーで作業したセッションはありません。</translation>
  </message>
  <message>
   <source>No setting speaks of &quot;%1&quot;.</source>
   <translation>「%1」に関する設定はありません。</translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>要約を作成できませんでした。古いほうからエントリ %Ln 件を省略しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>No terminal was found. Set the variable TERMINAL to the one you use.</source>
   <translation>ターミナルが見つかりませんでした。使用するターミナルを変数 TERMINAL に設定してください。</translation>
  </message>
  <message>
   <source>No text could be read from these pages of the PDF (%1). They may not exist, be pictures only, or need a password.</source>
   <translation>PDF のこれらのページからテキストを読み取れませんでした (%1)。ページが存在しないか、画像だけか、パスワードが必要な可能性があります。</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>まだ誰も回答していません。</translation>
  </message>
  <message>
   <source>Nobody is there to answer. Decide by what you know, say what you assumed, and go on.</source>
   <translation>回答する人がいません。分かっていることに基づいて決め、前提としたことを述べて続行してください。</translation>
  </message>
  <message>
   <source>Nobody is there to approve a plan. Write it as your answer and end the turn.</source>
   <translation>計画を承認する人がいません。計画を応答として書き、ターンを終了してください。</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look at the above, and trust it with --yes.</source>
   <translation>確認できる人がいません。上の内容を確認し、--yes を付けて信頼してください。</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look with --preview, and do it with --yes.</source>
   <translation>確認できる人がいません。--preview で内容を確認し、--yes を付けて実行してください。</translation>
  </message>
  <message>
   <source>None is reported.</source>
   <translation>報告されているものはありません。</translation>
  </message>
  <message>
   <source>Not all of these files are there or known to git.</source>
   <translation>これらのファイルの一部が存在しないか、git に認識されていません。</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>利用不可</translation>
  </message>
  <message>
   <source>Not every change since then could be seen, so there may be more than is listed.</source>
   <translation>その後の変更をすべて確認できたわけではないため、一覧にない変更があるかもしれません。</translation>
  </message>
  <message>
   <source>Not everything was brought back.</source>
   <translation>すべては復元されませんでした。</translation>
  </message>
  <message>
   <source>Not kept, because they are too large or cannot be read: %1.</source>
   <translation>大きすぎるか読み取れないため、保持されていません: %1。</translation>
  </message>
  <message>
   <source>Not known yet.</source>
   <translation>まだ分かりません。</translation>
  </message>
  <message>
   <source>Not run yet. It starts commands that try to get out, as a hostile one would.</source>
   <translation>まだ実行されていません。悪意のあるコマンドのように外に出ようとするコマンドを起動します。</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>未試行</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Note to the model</source>
   <translation>モデルへのメモ</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Nothing came on standard input, so the task is only what was given with -p.</source>
   <translation>標準入力から何も渡されなかったため、タスクは -p で指定されたものだけです。</translation>
  </message>
  <message>
   <source>Nothing could be tried, so nothing is known.</source>
   <translation>何も試行できなかったため、何も分かりません。</translation>
  </message>
  <message>
   <source>Nothing could be tried: %1</source>
   <translation>何も試行できませんでした: %1</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Nothing is called that. Try fewer letters.</source>
   <translation>その名前のものはありません。文字を減らしてみてください。</translation>
  </message>
  <message>
   <source>Nothing is known of what %1 does.</source>
   <translation>%1 が何をするか分かりません。</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>要対応なし</translation>
  </message>
  <message>
   <source>Nothing runs</source>
   <translation>実行中のものなし</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>実行中のものはありません。</translation>
  </message>
  <message>
   <source>Nothing runs. %1</source>
   <translation>何も実行されません。%1</translation>
  </message>
  <message>
   <source>Nothing speaks against it, and the fence keeps it inside the workspace.</source>
   <translation>妨げるものはなく、フェンスがワークスペース内に留めます。</translation>
  </message>
  <message>
   <source>Nothing was asked in this session yet.</source>
   <translation>このセッションではまだ何も依頼されていません。</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>何も見つかりませんでした。</translation>
  </message>
  <message>
   <source>Nothing was found. All words have to stand in one place.</source>
   <translation>何も見つかりませんでした。すべての語が同じ箇所に含まれている必要があります。</translation>
  </message>
  <message>
   <source>Nothing was rewound in this session.</source>
   <translation>このセッションでは何も巻き戻されていません。</translation>
  </message>
  <message>
   <source>Nothing was said in this session.</source>
   <translation>このセッションでは何も話されていません。</translation>
  </message>
  <message>
   <source>Nothing was used yet.</source>
   <translation>まだ使用量はありません。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message numerus="yes">
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>過去の呼び出し %Ln 件のうち、ルールは %1 件に一致し、%2 件の判定を変えます。</numerusform>
   </translation>
  </message>
  <message>
   <source>Of the settings that %1 brings, only those count that ask for more caution. Opening the folder again asks whether you trust it.</source>
   <translation>%1 が持ち込む設定のうち、有効なのはより慎重にするものだけです。フォルダーを開き直すと、信頼するかどうかを再び確認します。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <source>On</source>
   <translation>オン</translation>
  </message>
  <message>
   <source>On branch %1</source>
   <translation>ブランチ %1</translation>
  </message>
  <message>
   <source>On no branch: the commit is only found by its id.</source>
   <translation>ブランチなし: コミットは ID でしか見つけられません。</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>このマシン上</translation>
  </message>
  <message>
   <source>One JSON object a line.</source>
   <translation>1 行に 1 つの JSON オブジェクト。</translation>
  </message>
  <message>
   <source>One JSON object.</source>
   <translation>1 つの JSON オブジェクト。</translation>
  </message>
  <message>
   <source>One in each line: docs.python.org, *.example.org for all below it, localhost:8080. Ports 443 and 80 unless one is named.</source>
   <translation>1 行に 1 つ: docs.python.org、その下すべてを表す *.example.org、localhost:8080。ポートの指定がなければ 443 と 80 です。</translation>
  </message>
  <message>
   <source>One is sent at the end of each turn.</source>
   <translation>各ターンの終了時に 1 件ずつ送信されます。</translation>
  </message>
  <message>
   <source>Only addresses that begin with http:// or https:// can be fetched.</source>
   <translation>取得できるのは http:// または https:// で始まるアドレスだけです。</translation>
  </message>
  <message>
   <source>Only from this date on.</source>
   <translation>この日付以降のみ。</translation>
  </message>
  <message>
   <source>Only one folder can be named. See --help.</source>
   <translation>指定できるフォルダーは 1 つだけです。--help をご覧ください。</translation>
  </message>
  <message>
   <source>Only one of two readers finds &quot;%1&quot;.</source>
   <translation>2 つのリーダーのうち 1 つだけが「%1」を検出しました。</translation>
  </message>
  <message>
   <source>Only one reader has read the command.</source>
   <translation>コマンドを解析したリーダーは 1 つだけです。</translation>
  </message>
  <message>
   <source>Only say what would be done.</source>
   <translation>何が行われるかだけを表示します。</translation>
  </message>
  <message>
   <source>Only the first %1 of it are shown.</source>
   <translation>最初の %1 だけが表示されています。</translation>
  </message>
  <message>
   <source>Only this session.</source>
   <translation>このセッションのみ。</translation>
  </message>
  <message>
   <source>Only up to this date.</source>
   <translation>この日付まで。</translation>
  </message>
  <message>
   <source>Only what happened in this directory.</source>
   <translation>このディレクトリで起きたことのみ。</translation>
  </message>
  <message>
   <source>Only what was allowed, denied or asked.</source>
   <translation>許可、拒否、または確認されたもののみ。</translation>
  </message>
  <message>
   <source>Only what was used in this directory.</source>
   <translation>このディレクトリでの使用量のみ。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open &amp;File</source>
   <translation>ファイルを開く(&amp;F)</translation>
  </message>
  <message>
   <source>Open &amp;Recent</source>
   <translation>最近使ったフォルダー(&amp;R)</translation>
  </message>
  <message>
   <source>Open Terminal Here</source>
   <translation>ここでターミナルを開く</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Open a raw network socket</source>
   <translation>raw ネットワークソケットを開く</translation>
  </message>
  <message>
   <source>Open disks, memory and other devices</source>
   <translation>ディスク、メモリ、その他のデバイスを開く</translation>
  </message>
  <message>
   <source>Open files by handle instead of by name</source>
   <translation>名前ではなくハンドルでファイルを開く</translation>
  </message>
  <message>
   <source>Open in &amp;Editor</source>
   <translation>エディターで開く(&amp;E)</translation>
  </message>
  <message>
   <source>Open in New &amp;Window</source>
   <translation>新しいウィンドウで開く(&amp;W)</translation>
  </message>
  <message>
   <source>Open in New Window</source>
   <translation>新しいウィンドウで開く</translation>
  </message>
  <message>
   <source>Open in editor</source>
   <translation>エディターで開く</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>エディターで開く</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>開いているページ</translation>
  </message>
  <message>
   <source>Open sessions</source>
   <translation>開いているセッション</translation>
  </message>
  <message>
   <source>Open the Folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Open the folders, files and environment of a process outside</source>
   <translation>外部のプロセスのフォルダー、ファイル、環境変数を開く</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>設定を開く</translation>
  </message>
  <message>
   <source>Open the settings file</source>
   <translation>設定ファイルを開く</translation>
  </message>
  <message>
   <source>Open without its settings</source>
   <translation>設定を使わずに開く</translation>
  </message>
  <message>
   <source>OpenAI's chat completions</source>
   <translation>OpenAI の Chat Completions</translation>
  </message>
  <message>
   <source>Opening the folder …</source>
   <translation>フォルダーを開いています…</translation>
  </message>
  <message>
   <source>Ordinary commands ask too, although the fence holds them.</source>
   <translation>フェンス内に留まる通常のコマンドでも確認します。</translation>
  </message>
  <message>
   <source>Other agents</source>
   <translation>ほかのエージェント</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>Overwrite a file outside the workspace</source>
   <translation>ワークスペースの外のファイルを上書きする</translation>
  </message>
  <message>
   <source>Own view of files, processes and network</source>
   <translation>ファイル、プロセス、ネットワークの独自のビュー</translation>
  </message>
  <message>
   <source>PDF files cannot be read without it</source>
   <translation>これがないと PDF ファイルを読み取れません</translation>
  </message>
  <message>
   <source>Paddock</source>
   <translation>Paddock</translation>
  </message>
  <message>
   <source>Paddock %1
A coding agent that works inside one folder.</source>
   <translation>Paddock %1
1 つのフォルダーの中で作業するコーディングエージェントです。</translation>
  </message>
  <message>
   <source>Paddock does not update itself and asks nobody whether there is a newer one: the system that installed it does.</source>
   <translation>Paddock は自身を更新せず、新しいバージョンの有無をどこにも問い合わせません。更新はインストールに使ったシステムが行います。</translation>
  </message>
  <message>
   <source>Paddock ended while it was writing the last entry of this session. The incomplete entry was moved to %1; everything before it is here.</source>
   <translation>このセッションの最後のエントリを書き込んでいる間に Paddock が終了しました。不完全なエントリは %1 に移動されました。それより前のものはすべて残っています。</translation>
  </message>
  <message>
   <source>Paddock ended while this ran. What it did is not known.</source>
   <translation>これの実行中に Paddock が終了しました。何が行われたかは不明です。</translation>
  </message>
  <message>
   <source>Paddock ended while this turn was under way. Nothing runs until you say so.</source>
   <translation>このターンの途中で Paddock が終了しました。指示するまで何も実行されません。</translation>
  </message>
  <message>
   <source>Paddock knows only links of the form paddock://open?folder=...</source>
   <translation>Paddock が対応しているのは paddock://open?folder=... という形式のリンクだけです。</translation>
  </message>
  <message>
   <source>Paddock made no worktree for this session, so there is none that it could remove.</source>
   <translation>Paddock はこのセッション用のワークツリーを作成していないため、削除できるものはありません。</translation>
  </message>
  <message>
   <source>Paddock never touches .git.</source>
   <translation>Paddock は .git には決して触れません。</translation>
  </message>
  <message>
   <source>Paddock was closed in between, so nothing is sent by itself.</source>
   <translation>途中で Paddock が閉じられたため、自動的には送信されません。</translation>
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
   <translation>Paddock: 1 つのディレクトリの中で作業するコーディングエージェント。

使い方:
  paddock -p [オプション] &quot;タスク&quot;   現在のディレクトリでタスクを行います
  paddock practice                   サンプルプロジェクトで動作を見ます (キーもネットワークも不要)
  paddock key set|status|remove [provider]
                                     システムのキーチェーンのキー。標準入力から読み取ります
  paddock sessions list|show|search|export|...
                                     行われたこと。'paddock sessions' で使える操作を表示します
  paddock usage [オプション]         使用したトークンと費用
  paddock rewind [id] --to N         ファイル、会話、または両方をメッセージの時点に復元します
  paddock blame FILE[:LINE]          行の元になったターン、呼び出し、判定
  paddock doctor                     ここで動作するものと、有効になっているもの
  paddock doctor --self-test         フェンスの外に出ることを試みます。何かが出ると失敗します
  paddock policy check|explain       許可、確認、拒否のどれになるか。何も実行しません
  paddock sandbox [オプション] -- command
                                     エージェントのコマンドと同じフェンスの内側でコマンドを実行します
  paddock trust [--list|--revoke]    フォルダー自身の設定が有効にするものと、認められているか
  paddock audit show|verify|export [id|--all]
                                     誰がどのルールで何を許可したかと、ログに改変がないか
  paddock DIR | paddock .            同じことをこのディレクトリで、ウィンドウ (paddock-desktop) で行います。
                                     ほかの引数は 'paddock-desktop --help' にあります
</translation>
  </message>
  <message>
   <source>Partly</source>
   <translation>一部有効</translation>
  </message>
  <message>
   <source>Parts of the context</source>
   <translation>コンテキストの内訳</translation>
  </message>
  <message>
   <source>Past calls</source>
   <translation>過去の呼び出し</translation>
  </message>
  <message>
   <source>Paste the key for %1 and press Enter. It is not shown.</source>
   <translation>%1 のキーを貼り付けて Enter を押してください。キーは表示されません。</translation>
  </message>
  <message>
   <source>Paste the key here</source>
   <translation>ここにキーを貼り付け</translation>
  </message>
  <message>
   <source>Paths are resolved by the kernel below %1, and a way out was refused when tried.</source>
   <translation>パスはカーネルが %1 の下で解決します。外に出る試みは拒否されました。</translation>
  </message>
  <message>
   <source>Paths of the file tools</source>
   <translation>ファイルツールのパス</translation>
  </message>
  <message>
   <source>Patience with a silent provider</source>
   <translation>応答のないプロバイダーを待つ時間</translation>
  </message>
  <message>
   <source>Permissions and Boundary</source>
   <translation>権限と境界</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Pictures, or files of the folder</source>
   <translation>画像、またはフォルダーのファイル</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>ピン留め</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>ピン留め済み</translation>
  </message>
  <message>
   <source>Pinned entries</source>
   <translation>ピン留めしたエントリ</translation>
  </message>
  <message>
   <source>Pinned.</source>
   <translation>ピン留めしました。</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <source>Plan only</source>
   <translation>計画のみ</translation>
  </message>
  <message>
   <source>Plan: only read</source>
   <translation>計画: 読み取りのみ</translation>
  </message>
  <message>
   <source>Plant a git hook</source>
   <translation>git フックを仕込む</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>練習</translation>
  </message>
  <message>
   <source>Practice (a script without intelligence)</source>
   <translation>練習 (知能を持たないスクリプト)</translation>
  </message>
  <message>
   <source>Practice script, no intelligence</source>
   <translation>練習用スクリプト、知能なし</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>前の一致</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>前の質問</translation>
  </message>
  <message>
   <source>Prices are public list prices, the oldest as of %1.</source>
   <translation>価格は公開されている定価で、最も古いものは %1 時点です。</translation>
  </message>
  <message>
   <source>Print JSON, one object a line.</source>
   <translation>1 行に 1 オブジェクトの JSON を出力します。</translation>
  </message>
  <message>
   <source>Print lists as JSON (key status, doctor).</source>
   <translation>一覧を JSON で出力します (key status、doctor)。</translation>
  </message>
  <message>
   <source>Print the version.</source>
   <translation>バージョンを表示します。</translation>
  </message>
  <message>
   <source>Print this help.</source>
   <translation>このヘルプを表示します。</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>プロセス</translation>
  </message>
  <message>
   <source>Processes are counted by %1; memory and file size by the kernel.</source>
   <translation>プロセス数は %1 が、メモリとファイルサイズはカーネルが数えます。</translation>
  </message>
  <message>
   <source>Processes of one command</source>
   <translation>1 つのコマンドのプロセス数</translation>
  </message>
  <message>
   <source>Programs of yours that are told what each call did.</source>
   <translation>各呼び出しが行ったことを受け取る、ユーザーのプログラム。</translation>
  </message>
  <message>
   <source>Programs of yours that see calls of tools, one after the other in this order, each behind the session's fence. They get the call as JSON on their standard input. One that runs before a tool may refuse the call or change it; one that fails refuses it.</source>
   <translation>ツールの呼び出しを見る、ユーザーのプログラム。この順に 1 つずつ、それぞれセッションのフェンスの内側で実行されます。呼び出しは標準入力に JSON で渡されます。ツールの前に実行されるものは、呼び出しを拒否または変更できます。失敗した場合、その呼び出しは拒否されます。</translation>
  </message>
  <message>
   <source>Programs of yours that see each call first and may refuse or change it. One that fails refuses it.</source>
   <translation>各呼び出しを最初に見て、拒否または変更できる、ユーザーのプログラム。失敗した場合、その呼び出しは拒否されます。</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>プロジェクト</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>プロトコル</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>プロバイダー</translation>
  </message>
  <message>
   <source>Provider %1</source>
   <translation>プロバイダー %1</translation>
  </message>
  <message>
   <source>Providers and Keys</source>
   <translation>プロバイダーとキー</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <source>Public addresses: when the model fetches a page and a rule or you allow it.</source>
   <translation>公開アドレス: モデルがページを取得し、ルールまたはユーザーが許可したとき。</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>質問</translation>
  </message>
  <message>
   <source>Question %1 of %2</source>
   <translation>質問 %1/%2</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>キューに追加</translation>
  </message>
  <message>
   <source>Queued messages, the next one first</source>
   <translation>キュー内のメッセージ (次に送るものから順に)</translation>
  </message>
  <message>
   <source>Quiet hours begin</source>
   <translation>通知オフの開始時刻</translation>
  </message>
  <message>
   <source>Quiet hours end</source>
   <translation>通知オフの終了時刻</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Raise to %1</source>
   <translation>%1 に引き上げ</translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>レビュー済み(&amp;V)</translation>
  </message>
  <message>
   <source>Re&amp;wind …</source>
   <translation>巻き戻す(&amp;W)…</translation>
  </message>
  <message>
   <source>Reach a local server of this machine through Paddock's proxy</source>
   <translation>Paddock のプロキシを通じて、このマシンのローカルサーバーに接続する</translation>
  </message>
  <message>
   <source>Reach the host of a virtual machine</source>
   <translation>仮想マシンのホストに接続する</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>読み取り</translation>
  </message>
  <message>
   <source>Read a file</source>
   <translation>ファイルを読み取り</translation>
  </message>
  <message>
   <source>Read a file outside the workspace</source>
   <translation>ワークスペースの外のファイルを読み取る</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>再読み込み</translation>
  </message>
  <message>
   <source>Read files in the machine's temporary folders</source>
   <translation>マシンの一時フォルダーのファイルを読み取る</translation>
  </message>
  <message>
   <source>Read the kernel's keyring</source>
   <translation>カーネルのキーリングを読み取る</translation>
  </message>
  <message>
   <source>Read the memory of a process outside</source>
   <translation>外部のプロセスのメモリを読み取る</translation>
  </message>
  <message>
   <source>Read the output of %1</source>
   <translation>%1 の出力を読み取り</translation>
  </message>
  <message>
   <source>Read the plan</source>
   <translation>計画を読む</translation>
  </message>
  <message>
   <source>Read what lies beside the workspace</source>
   <translation>ワークスペースの隣にあるものを読み取る</translation>
  </message>
  <message>
   <source>Read what lies in your home</source>
   <translation>ホームにあるものを読み取る</translation>
  </message>
  <message>
   <source>Reading outside the folder did not work, but not because it was refused.</source>
   <translation>フォルダーの外の読み取りはできませんでしたが、拒否されたためではありません。</translation>
  </message>
  <message>
   <source>Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it.</source>
   <translation>フォルダーの外の読み取りが阻止されませんでした。これは Paddock の不具合です。ご報告ください。</translation>
  </message>
  <message>
   <source>Reading outside the folder was stopped by the boundary.</source>
   <translation>フォルダーの外の読み取りは境界により阻止されました。</translation>
  </message>
  <message>
   <source>Reading the session …</source>
   <translation>セッションを読み込んでいます…</translation>
  </message>
  <message>
   <source>Reading the sessions for the index was stopped.</source>
   <translation>索引用のセッションの読み取りが停止されました。</translation>
  </message>
  <message>
   <source>Reading was stopped.</source>
   <translation>読み取りが停止されました。</translation>
  </message>
  <message>
   <source>Reading “%1” was stopped.</source>
   <translation>「%1」の読み取りが停止されました。</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>読み取っています…</translation>
  </message>
  <message>
   <source>Reads: %1</source>
   <translation>読み取り: %1</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <source>Recent folders</source>
   <translation>最近使ったフォルダー</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>却下</translation>
  </message>
  <message>
   <source>Reject all</source>
   <translation>すべて却下</translation>
  </message>
  <message>
   <source>Reject the whole file</source>
   <translation>ファイル全体を却下</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>フォルダーのないセッション %Ln 件を削除</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove and lose them</source>
   <translation>削除して破棄</translation>
  </message>
  <message>
   <source>Remove the hook</source>
   <translation>フックを削除</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>キーを削除</translation>
  </message>
  <message>
   <source>Remove the picture %1 of %2</source>
   <translation>画像 %1/%2 を削除</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>ルールを削除</translation>
  </message>
  <message>
   <source>Remove worktree</source>
   <translation>ワークツリーを削除</translation>
  </message>
  <message>
   <source>Removing it would lose %1 and %2 for good. Commit and merge them first, or say that they may go.</source>
   <translation>削除すると、%1と%2が完全に失われます。先にコミットしてマージするか、失われてもよいことを確認してください。</translation>
  </message>
  <message>
   <source>Removing …</source>
   <translation>削除しています…</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>名前の変更…</translation>
  </message>
  <message>
   <source>Renamed to &quot;%1&quot;.</source>
   <translation>名前を「%1」に変更しました。</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>リクエスト</translation>
  </message>
  <message>
   <source>Res&amp;tore …</source>
   <translation>復元(&amp;T)…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Reset %1</source>
   <translation>%1 をリセット</translation>
  </message>
  <message>
   <source>Resolved by the kernel below %1; a way out was refused when tried.</source>
   <translation>カーネルが %1 の下で解決します。外に出る試みは拒否されました。</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>復元</translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>%Ln 個のファイルを復元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>%Ln 個のファイルを復元して戻る</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>復元…</translation>
  </message>
  <message>
   <source>Result of %1: %2</source>
   <translation>%1 の結果: %2</translation>
  </message>
  <message>
   <source>Result of a call that is not in the log</source>
   <translation>ログにない呼び出しの結果</translation>
  </message>
  <message>
   <source>Result, entry %1</source>
   <translation>結果、エントリ %1</translation>
  </message>
  <message>
   <source>Result, entry %1:</source>
   <translation>結果、エントリ %1:</translation>
  </message>
  <message>
   <source>Results of calls</source>
   <translation>呼び出しの結果</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>ツールの結果</translation>
  </message>
  <message>
   <source>Reveal Log</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>レビュー</translation>
  </message>
  <message>
   <source>Review (%1)</source>
   <translation>レビュー (%1)</translation>
  </message>
  <message>
   <source>Review what happened</source>
   <translation>経過を確認</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>レビュー済み</translation>
  </message>
  <message>
   <source>Rewound</source>
   <translation>巻き戻しました</translation>
  </message>
  <message>
   <source>Room for kept files</source>
   <translation>保持するファイルの容量</translation>
  </message>
  <message>
   <source>Room for logs</source>
   <translation>ログの容量</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>表の行</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>Rules for calls that need no question, such as &quot;Bash(make *)&quot; Edit.</source>
   <translation>確認が不要な呼び出しのルール。例: &quot;Bash(make *)&quot; Edit。</translation>
  </message>
  <message>
   <source>Rules for calls that never run.</source>
   <translation>決して実行しない呼び出しのルール。</translation>
  </message>
  <message>
   <source>Rules in force</source>
   <translation>有効なルール</translation>
  </message>
  <message>
   <source>Rules to remember, one on each line</source>
   <translation>記憶するルール (1 行に 1 つ)</translation>
  </message>
  <message>
   <source>Ruling</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Rulings of this session</source>
   <translation>このセッションの判定</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>実行</translation>
  </message>
  <message>
   <source>Run %1</source>
   <translation>%1 を実行</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>コマンドを実行</translation>
  </message>
  <message>
   <source>Said once, when this much is spent; work goes on.</source>
   <translation>この金額を使うと 1 回だけ通知します。作業は続きます。</translation>
  </message>
  <message>
   <source>Save as CSV …</source>
   <translation>CSV として保存…</translation>
  </message>
  <message>
   <source>Save in keychain</source>
   <translation>キーチェーンに保存</translation>
  </message>
  <message>
   <source>Save the Rulings</source>
   <translation>判定を保存</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>変更を保存</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>リストを保存</translation>
  </message>
  <message>
   <source>Save this session as a file</source>
   <translation>このセッションをファイルに保存</translation>
  </message>
  <message>
   <source>Saved to %1</source>
   <translation>%1 に保存しました</translation>
  </message>
  <message>
   <source>Saved: %1.</source>
   <translation>保存しました: %1。</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>保存しています…</translation>
  </message>
  <message>
   <source>Say more while it works …</source>
   <translation>作業中に追加の指示を入力…</translation>
  </message>
  <message>
   <source>Say which model to use, by the name that its server knows.</source>
   <translation>使用するモデルを、サーバーでの名前で指定してください。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Search in All &amp;Sessions …</source>
   <translation>すべてのセッションを検索(&amp;S)…</translation>
  </message>
  <message>
   <source>Search in all sessions</source>
   <translation>すべてのセッションを検索</translation>
  </message>
  <message>
   <source>Search in the settings</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>検索しています…</translation>
  </message>
  <message>
   <source>Seatbelt did not take a profile: %1</source>
   <translation>Seatbelt がプロファイルを受け付けませんでした: %1</translation>
  </message>
  <message>
   <source>Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.</source>
   <translation>Seatbelt はプロファイルを受け付けました。Paddock のプロファイルは macOS で検証されていないため、コマンドごとに確認します。</translation>
  </message>
  <message>
   <source>Second wall around files (Landlock)</source>
   <translation>ファイルを囲む 2 つ目の壁 (Landlock)</translation>
  </message>
  <message>
   <source>Seconds at most</source>
   <translation>最大秒数</translation>
  </message>
  <message>
   <source>See a process outside</source>
   <translation>外部のプロセスを見る</translation>
  </message>
  <message>
   <source>Select &amp;All</source>
   <translation>すべて選択(&amp;A)</translation>
  </message>
  <message>
   <source>Select &amp;All of the Conversation</source>
   <translation>会話をすべて選択(&amp;A)</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>セルフテスト</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>コメント %Ln 件を送信</numerusform>
   </translation>
  </message>
  <message>
   <source>Send a datagram to a local server of this machine</source>
   <translation>このマシンのローカルサーバーにデータグラムを送る</translation>
  </message>
  <message>
   <source>Send a signal to a process outside</source>
   <translation>外部のプロセスにシグナルを送る</translation>
  </message>
  <message>
   <source>Send answers</source>
   <translation>回答を送信</translation>
  </message>
  <message>
   <source>Send any message, and the script begins</source>
   <translation>メッセージを送信すると、スクリプトが始まります</translation>
  </message>
  <message>
   <source>Send it now</source>
   <translation>今すぐ送信</translation>
  </message>
  <message>
   <source>Send messages with</source>
   <translation>メッセージの送信キー</translation>
  </message>
  <message>
   <source>Send the next</source>
   <translation>次を送信</translation>
  </message>
  <message>
   <source>Sends one request without a key, by the proxy and with the certificates that sessions use.</source>
   <translation>キーなしのリクエストを 1 回、セッションと同じプロキシと証明書で送信します。</translation>
  </message>
  <message>
   <source>Sends the message when the turn has ended</source>
   <translation>ターンの終了後にメッセージを送信します</translation>
  </message>
  <message>
   <source>Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.</source>
   <translation>Ollama、llama.cpp、または LM Studio が提供します。エージェントが読み取る内容は外に出ません。</translation>
  </message>
  <message>
   <source>Servers of models on this machine: when you or the start page look for them.</source>
   <translation>このマシンのモデルサーバー: ユーザーまたはスタートページが探すとき。</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>セッション</translation>
  </message>
  <message>
   <source>Session %1</source>
   <translation>セッション %1</translation>
  </message>
  <message>
   <source>Session %1 in %2</source>
   <translation>%2 のセッション %1</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>セッション</translation>
  </message>
  <message>
   <source>Sessions and Storage</source>
   <translation>セッションとストレージ</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: SQLite's unicode61 is missing.</source>
   <translation>セッションを検索できません。SQLite の unicode61 がありません。</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: this system's SQLite has no FTS5.</source>
   <translation>セッションを検索できません。このシステムの SQLite には FTS5 がありません。</translation>
  </message>
  <message>
   <source>Set by your administrator; it cannot be changed here.</source>
   <translation>管理者による設定のため、ここでは変更できません。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Several sessions have ids that begin with &quot;%1&quot;.</source>
   <translation>「%1」で始まる ID のセッションが複数あります。</translation>
  </message>
  <message>
   <source>Shorten long conversations</source>
   <translation>長い会話を圧縮する</translation>
  </message>
  <message>
   <source>Shorten what the model reads</source>
   <translation>モデルが読む内容を圧縮</translation>
  </message>
  <message>
   <source>Shortened</source>
   <translation>圧縮しました</translation>
  </message>
  <message>
   <source>Shortened as you asked.</source>
   <translation>指示により圧縮しました。</translation>
  </message>
  <message>
   <source>Shortened by itself from %1 tokens on.
</source>
   <translation>%1 トークンを超えると自動的に圧縮されます。
</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had become too long for the model.</source>
   <translation>会話がモデルには長くなりすぎたため、圧縮しました。</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had nearly filled the model's context.</source>
   <translation>会話がモデルのコンテキストをほぼ埋めたため、圧縮しました。</translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>今すぐ圧縮すると (/compact)、エントリ %Ln 件が要約に置き換わります。
</numerusform>
   </translation>
  </message>
  <message>
   <source>Shortening the conversation …</source>
   <translation>会話を圧縮しています…</translation>
  </message>
  <message>
   <source>Shortening the conversation…</source>
   <translation>会話を圧縮しています…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>さらに %n 行を表示</numerusform>
   </translation>
  </message>
  <message>
   <source>Show blanks and tabs</source>
   <translation>空白とタブを表示</translation>
  </message>
  <message>
   <source>Show in File Manager</source>
   <translation>ファイルマネージャーで表示</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <source>Show in the file manager</source>
   <translation>ファイルマネージャーで表示</translation>
  </message>
  <message>
   <source>Show keys and commands</source>
   <translation>キーとコマンドを表示</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>大きく表示</translation>
  </message>
  <message>
   <source>Show the Changes &amp;Large</source>
   <translation>変更を大きく表示(&amp;L)</translation>
  </message>
  <message>
   <source>Show the change</source>
   <translation>変更を表示</translation>
  </message>
  <message>
   <source>Show the folder's files</source>
   <translation>フォルダーのファイルを表示</translation>
  </message>
  <message>
   <source>Show the folders that are trusted.</source>
   <translation>信頼しているフォルダーを表示します。</translation>
  </message>
  <message>
   <source>Show the output of commands</source>
   <translation>コマンドの出力を表示</translation>
  </message>
  <message>
   <source>Show the plan and its steps</source>
   <translation>計画とそのステップを表示</translation>
  </message>
  <message>
   <source>Show the whole file</source>
   <translation>ファイル全体を表示</translation>
  </message>
  <message>
   <source>Show the whole file %1</source>
   <translation>ファイル %1 の全体を表示</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>変更内容を表示</translation>
  </message>
  <message>
   <source>Show what fills the model's context</source>
   <translation>モデルのコンテキストの内訳を表示</translation>
  </message>
  <message>
   <source>Show what holds the agent inside the folder</source>
   <translation>エージェントをフォルダー内に留める仕組みを表示</translation>
  </message>
  <message>
   <source>Show who allowed and refused what</source>
   <translation>誰が何を許可し拒否したかを表示</translation>
  </message>
  <message>
   <source>Side by side where there is room</source>
   <translation>幅があれば並べて表示</translation>
  </message>
  <message>
   <source>Since %1: %2</source>
   <translation>%1 以降: %2</translation>
  </message>
  <message>
   <source>Since checkpoint …</source>
   <translation>チェックポイント以降…</translation>
  </message>
  <message>
   <source>Since entry %L1</source>
   <translation>エントリ %L1 以降</translation>
  </message>
  <message>
   <source>Since the last commit</source>
   <translation>最後のコミット以降</translation>
  </message>
  <message>
   <source>Size of the conversation's text</source>
   <translation>会話の文字サイズ</translation>
  </message>
  <message>
   <source>So much is different that not all of it was compared.</source>
   <translation>違いが多すぎるため、一部は比較されていません。</translation>
  </message>
  <message>
   <source>Some folders could not be read, so there may be more changes in them.</source>
   <translation>読み取れないフォルダーがあったため、そこにも変更があるかもしれません。</translation>
  </message>
  <message>
   <source>Some folders could not be read.</source>
   <translation>一部のフォルダーを読み取れませんでした。</translation>
  </message>
  <message>
   <source>Something else …</source>
   <translation>その他…</translation>
  </message>
  <message>
   <source>Span of time</source>
   <translation>期間</translation>
  </message>
  <message>
   <source>Start more processes than are allowed</source>
   <translation>許可された数を超えるプロセスを起動する</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Stay awake during work</source>
   <translation>作業中はスリープしない</translation>
  </message>
  <message>
   <source>Steer</source>
   <translation>割り込む</translation>
  </message>
  <message>
   <source>Steer with it now</source>
   <translation>今すぐ割り込む</translation>
  </message>
  <message>
   <source>Steer: read after the tool at work. Queue: sent at the end of the turn</source>
   <translation>割り込む: 実行中のツールの後に読まれます。キューに追加: ターンの終了時に送信されます</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop %1</source>
   <translation>%1 を停止</translation>
  </message>
  <message>
   <source>Stop a prompt at</source>
   <translation>プロンプトの上限額</translation>
  </message>
  <message>
   <source>Stop a session at</source>
   <translation>セッションの上限額</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>停止して閉じる</translation>
  </message>
  <message>
   <source>Stop and delete</source>
   <translation>停止して削除</translation>
  </message>
  <message>
   <source>Stop for the day at</source>
   <translation>1 日の上限額</translation>
  </message>
  <message>
   <source>Stop in a folder at</source>
   <translation>フォルダーの上限額</translation>
  </message>
  <message>
   <source>Stop the running turn</source>
   <translation>実行中のターンを停止</translation>
  </message>
  <message>
   <source>Stop the turn first: changes can only be taken back between turns.</source>
   <translation>先にターンを停止してください。変更を取り消せるのはターンの合間だけです。</translation>
  </message>
  <message>
   <source>Stop the turn first: files and conversation can only be brought back between turns.</source>
   <translation>先にターンを停止してください。ファイルと会話を復元できるのはターンの合間だけです。</translation>
  </message>
  <message>
   <source>Stop the turn first: the worktree can only be removed between turns.</source>
   <translation>先にターンを停止してください。ワークツリーを削除できるのはターンの合間だけです。</translation>
  </message>
  <message>
   <source>Stop was asked for.</source>
   <translation>停止が指示されました。</translation>
  </message>
  <message>
   <source>Stop, when the field is empty</source>
   <translation>停止 (入力欄が空のとき)</translation>
  </message>
  <message>
   <source>Stopped at the limit of answers for one prompt. Send a message to go on.</source>
   <translation>1 プロンプトあたりの応答数の上限で停止しました。続けるにはメッセージを送信してください。</translation>
  </message>
  <message>
   <source>Stopped by you. Send a message to go on.</source>
   <translation>指示により停止しました。続けるにはメッセージを送信してください。</translation>
  </message>
  <message>
   <source>Stopped: the budget is used up.</source>
   <translation>停止しました。予算を使い切りました。</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>停止しています…</translation>
  </message>
  <message>
   <source>Stops the running turn. Escape in the empty field does the same.</source>
   <translation>実行中のターンを停止します。空の入力欄で Escape を押しても同じです。</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>要約</translation>
  </message>
  <message>
   <source>System call filter</source>
   <translation>システムコールフィルター</translation>
  </message>
  <message>
   <source>System calls that reach other processes, keys, mounts and devices are refused.</source>
   <translation>ほかのプロセス、キー、マウント、デバイスに及ぶシステムコールは拒否されます。</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>タイトル</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>タグ…</translation>
  </message>
  <message>
   <source>Tags, with blanks between them</source>
   <translation>タグ (空白で区切る)</translation>
  </message>
  <message>
   <source>Tags: %1.</source>
   <translation>タグ: %1。</translation>
  </message>
  <message>
   <source>Take Them from There</source>
   <translation>そこから移す</translation>
  </message>
  <message>
   <source>Take an open file from a process outside</source>
   <translation>外部のプロセスから開いているファイルを奪う</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>Take back the conversation only.</source>
   <translation>会話だけを巻き戻します。</translation>
  </message>
  <message>
   <source>Take from the Archive</source>
   <translation>アーカイブから戻す</translation>
  </message>
  <message>
   <source>Take more memory than is allowed</source>
   <translation>許可された量を超えるメモリを確保する</translation>
  </message>
  <message>
   <source>Take over a process outside as a debugger</source>
   <translation>外部のプロセスをデバッガーとして乗っ取る</translation>
  </message>
  <message>
   <source>Take the last rewind back.</source>
   <translation>直前の巻き戻しを元に戻します。</translation>
  </message>
  <message>
   <source>Take the trust back</source>
   <translation>信頼を取り消す</translation>
  </message>
  <message>
   <source>Take the trust back.</source>
   <translation>信頼を取り消します。</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>取り消しました</translation>
  </message>
  <message>
   <source>Taken back in %1.</source>
   <translation>%1 で取り消しました。</translation>
  </message>
  <message numerus="yes">
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>%Ln 個のファイルで取り消しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Tell when a day costs</source>
   <translation>1 日の費用で通知</translation>
  </message>
  <message>
   <source>Tell when a folder costs</source>
   <translation>フォルダーの費用で通知</translation>
  </message>
  <message>
   <source>Tell when a prompt costs</source>
   <translation>プロンプトの費用で通知</translation>
  </message>
  <message>
   <source>Tell when a session costs</source>
   <translation>セッションの費用で通知</translation>
  </message>
  <message>
   <source>Tell when a turn ends</source>
   <translation>ターンの終了を通知</translation>
  </message>
  <message>
   <source>Tells when a session that is not in view needs you, fails or reaches a budget.</source>
   <translation>表示していないセッションが、対応を必要とするとき、失敗したとき、予算に達したときに通知します。</translation>
  </message>
  <message>
   <source>Tenths of a degree</source>
   <translation>0.1 度単位</translation>
  </message>
  <message>
   <source>Terminal</source>
   <translation>ターミナル</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>接続をテスト</translation>
  </message>
  <message>
   <source>Text of PDF files needs pdftotext. Install the package poppler-utils.</source>
   <translation>PDF ファイルのテキストには pdftotext が必要です。パッケージ poppler-utils をインストールしてください。</translation>
  </message>
  <message>
   <source>That does not fit here. Nothing was saved.</source>
   <translation>ここには適さない値です。何も保存されていません。</translation>
  </message>
  <message>
   <source>That is no address to test. It looks like https://api.example.org.</source>
   <translation>テストできるアドレスではありません。https://api.example.org のような形です。</translation>
  </message>
  <message>
   <source>That was the tour. What came of it:</source>
   <translation>ツアーは以上です。結果は次のとおりです。</translation>
  </message>
  <message>
   <source>The PDF took longer than 30 seconds. Ask for fewer pages.</source>
   <translation>PDF の処理に 30 秒以上かかりました。ページ数を減らして指定してください。</translation>
  </message>
  <message>
   <source>The Paddock that runs is of another version. Close it first.</source>
   <translation>実行中の Paddock は別のバージョンです。先に閉じてください。</translation>
  </message>
  <message>
   <source>The Python module %1 reaches the network.</source>
   <translation>Python モジュール %1 はネットワークに接続します。</translation>
  </message>
  <message>
   <source>The account at %1 has no credit left. Add credit there, or choose another provider.</source>
   <translation>%1 のアカウントの残高がありません。残高を追加するか、別のプロバイダーを選んでください。</translation>
  </message>
  <message>
   <source>The address &quot;%1&quot; runs a program.</source>
   <translation>アドレス「%1」はプログラムを実行します。</translation>
  </message>
  <message>
   <source>The address %1 cannot be requested. It has to be a whole http or https address.</source>
   <translation>アドレス %1 にはリクエストできません。完全な http または https のアドレスでなければなりません。</translation>
  </message>
  <message>
   <source>The address cannot be read. Check how it is written.</source>
   <translation>アドレスを読み取れません。書き方を確認してください。</translation>
  </message>
  <message>
   <source>The address has no host.</source>
   <translation>アドレスにホストがありません。</translation>
  </message>
  <message>
   <source>The address has no proper port. Ports go from 1 to 65535.</source>
   <translation>アドレスのポートが正しくありません。ポートは 1 から 65535 までです。</translation>
  </message>
  <message>
   <source>The address holds a space, a backslash or an invisible character, so it could be read in two ways. Write it without.</source>
   <translation>アドレスに空白、バックスラッシュ、または見えない文字があり、2 通りに解釈できます。それらを除いてください。</translation>
  </message>
  <message>
   <source>The address holds a user name. Write it without the part before the @ sign.</source>
   <translation>アドレスにユーザー名が含まれています。@ 記号より前の部分を除いてください。</translation>
  </message>
  <message>
   <source>The address holds an @ sign behind a # sign, so it could be read in two ways.</source>
   <translation>アドレスの # 記号の後に @ 記号があり、2 通りに解釈できます。</translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>エージェントから %n 件の質問があります</numerusform>
   </translation>
  </message>
  <message>
   <source>The agent asks you something</source>
   <translation>エージェントから質問があります</translation>
  </message>
  <message>
   <source>The agent asks you something.</source>
   <translation>エージェントから質問があります。</translation>
  </message>
  <message>
   <source>The agent is at work</source>
   <translation>エージェントが作業中です</translation>
  </message>
  <message>
   <source>The agent is at work. Stop the turn, or wait until it has ended, and run your command then.</source>
   <translation>エージェントが作業中です。ターンを停止するか終了を待ってから、コマンドを実行してください。</translation>
  </message>
  <message>
   <source>The agent is told that you did not answer, and goes on.</source>
   <translation>エージェントには回答がなかったと伝えられ、作業が続きます。</translation>
  </message>
  <message>
   <source>The agent works in the folder that you choose or drop here. File tools open files only inside it; which walls stand around commands is tried on this machine, and the shield tells.</source>
   <translation>エージェントは、ここで選択またはドロップしたフォルダーの中で作業します。ファイルツールはその中のファイルだけを開きます。コマンドを囲む壁のうちどれが有効かはこのマシンで検証され、盾のアイコンに示されます。</translation>
  </message>
  <message>
   <source>The agent works in this program. No session is in view.</source>
   <translation>エージェントはこのプログラムの中で動作します。表示中のセッションはありません。</translation>
  </message>
  <message>
   <source>The agent works in this program. Press to go to the conversation.</source>
   <translation>エージェントはこのプログラムの中で動作します。押すと会話に移動します。</translation>
  </message>
  <message>
   <source>The agent's steps</source>
   <translation>エージェントのステップ</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than the limit of %2.</source>
   <translation>%1 の応答が上限の %2 を超えています。</translation>
  </message>
  <message>
   <source>The archive is on another machine.</source>
   <translation>アーカイブは別のマシンにあります。</translation>
  </message>
  <message>
   <source>The branch “%1” exists already. Choose another name.</source>
   <translation>ブランチ「%1」はすでに存在します。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>The budget of %1 cannot be kept, because a price is not known. The turn was ended.</source>
   <translation>価格が不明なため、予算 %1 を守れません。ターンを終了しました。</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 cannot be kept: the price of the model is not known.</source>
   <translation>%2の予算 %1 を守れません。モデルの価格が不明です。</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 is used up (%3). Raise it to go on.</source>
   <translation>%2の予算 %1 を使い切りました (%3)。続けるには引き上げてください。</translation>
  </message>
  <message>
   <source>The built-in prices are used.</source>
   <translation>組み込みの価格を使用しています。</translation>
  </message>
  <message>
   <source>The call cannot run as a hook changed it. %1</source>
   <translation>フックが変更した内容では呼び出しを実行できません。%1</translation>
  </message>
  <message>
   <source>The call cannot run like this. %1</source>
   <translation>この内容では呼び出しを実行できません。%1</translation>
  </message>
  <message>
   <source>The certificate file %1 could not be read. Check the CA file in the settings.</source>
   <translation>証明書ファイル %1 を読み取れませんでした。設定の CA ファイルを確認してください。</translation>
  </message>
  <message>
   <source>The certificate of %1 was not accepted (%2). If your network inspects traffic, name its certificate authority as the CA file in the settings.</source>
   <translation>%1 の証明書は受け入れられませんでした (%2)。ネットワークが通信を検査している場合は、その認証局を設定の CA ファイルに指定してください。</translation>
  </message>
  <message>
   <source>The code could not be written to %1 for the editor: %2</source>
   <translation>エディター用にコードを %1 に書き込めませんでした: %2</translation>
  </message>
  <message>
   <source>The code names &quot;%1&quot;, which leads outside the workspace.</source>
   <translation>コードは、ワークスペースの外に出る「%1」を指定しています。</translation>
  </message>
  <message>
   <source>The command cannot be read for certain: %1.</source>
   <translation>コマンドを確実に解析できません: %1。</translation>
  </message>
  <message>
   <source>The command, to be corrected</source>
   <translation>修正するコマンド</translation>
  </message>
  <message>
   <source>The connection to %1 ended in the middle of the answer.</source>
   <translation>%1 との接続が応答の途中で切れました。</translation>
  </message>
  <message>
   <source>The connection to %1 was lost before the answer was complete. Try again.</source>
   <translation>応答が完了する前に %1 との接続が失われました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The conversation could not be shortened, and goes on as it is. %1</source>
   <translation>会話を圧縮できなかったため、そのまま続けます。%1</translation>
  </message>
  <message>
   <source>The conversation goes on after entry %L1; what followed it counts no more.</source>
   <translation>会話はエントリ %L1 の後から続きます。それ以降の内容は無効です。</translation>
  </message>
  <message>
   <source>The conversation goes on from there.</source>
   <translation>会話はそこから続きます。</translation>
  </message>
  <message>
   <source>The conversation is longer than the model at %1 can read. Begin a new session, or choose a model with a larger context window.</source>
   <translation>会話が %1 のモデルで読める長さを超えています。新しいセッションを開始するか、コンテキストウィンドウの大きいモデルを選んでください。</translation>
  </message>
  <message>
   <source>The conversation is never compacted by itself.</source>
   <translation>会話が自動的に圧縮されることはありません。</translation>
  </message>
  <message>
   <source>The conversation would go from about %1 to about %2 tokens. The log keeps all of it.</source>
   <translation>会話は約 %1 トークンから約 %2 トークンになります。ログにはすべて残ります。</translation>
  </message>
  <message>
   <source>The directory %1 does not exist.</source>
   <translation>ディレクトリ %1 は存在しません。</translation>
  </message>
  <message>
   <source>The directory %1 does not exist. Name one with --cwd.</source>
   <translation>ディレクトリ %1 は存在しません。--cwd で指定してください。</translation>
  </message>
  <message>
   <source>The directory to judge for; the current one if not given.</source>
   <translation>判定の対象とするディレクトリ。省略時は現在のディレクトリ。</translation>
  </message>
  <message>
   <source>The directory to work in; the current one if not given.</source>
   <translation>作業するディレクトリ。省略時は現在のディレクトリ。</translation>
  </message>
  <message>
   <source>The edit failed; its card says why.</source>
   <translation>編集に失敗しました。理由はカードにあります。</translation>
  </message>
  <message>
   <source>The edit was made.</source>
   <translation>編集しました。</translation>
  </message>
  <message>
   <source>The edit was not allowed, so the file is as it was.</source>
   <translation>編集が許可されなかったため、ファイルは元のままです。</translation>
  </message>
  <message>
   <source>The editor %1 was not found. Settings, General has its command.</source>
   <translation>エディター %1 が見つかりませんでした。コマンドは設定の「全般」にあります。</translation>
  </message>
  <message>
   <source>The editor's command &quot;%1&quot; names no program.</source>
   <translation>エディターのコマンド「%1」にプログラムの指定がありません。</translation>
  </message>
  <message>
   <source>The export cannot be written to %1: %2.</source>
   <translation>エクスポートを %1 に書き込めません: %2。</translation>
  </message>
  <message>
   <source>The export cannot be written: %1.</source>
   <translation>エクスポートを書き込めません: %1。</translation>
  </message>
  <message>
   <source>The fence cannot stand here, so nothing was run. %1</source>
   <translation>ここではフェンスを有効にできないため、何も実行されませんでした。%1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was committed: %1</source>
   <translation>フェンスを構築できなかったため、何もコミットされませんでした: %1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was run. %1</source>
   <translation>フェンスを構築できなかったため、何も実行されませんでした。%1</translation>
  </message>
  <message>
   <source>The fence that keeps commands inside the workspace does not stand here, and the settings say that no command runs then.</source>
   <translation>コマンドをワークスペース内に留めるフェンスがここでは有効でなく、その場合はコマンドを実行しない設定になっています。</translation>
  </message>
  <message>
   <source>The file %1 cannot be read: %2.</source>
   <translation>ファイル %1 を読み取れません: %2。</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does.</source>
   <translation>ファイル %1 の先頭が Paddock のセッションの形式ではありません。</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does. It was left as it is.</source>
   <translation>ファイル %1 の先頭が Paddock のセッションの形式ではありません。そのまま残しました。</translation>
  </message>
  <message>
   <source>The file %1 does not exist.</source>
   <translation>ファイル %1 は存在しません。</translation>
  </message>
  <message>
   <source>The file %1 exists. Name another, or replace it with --force.</source>
   <translation>ファイル %1 はすでに存在します。別の名前を指定するか、--force で置き換えてください。</translation>
  </message>
  <message>
   <source>The file %1 holds no certificate in PEM form. Check the CA file in the settings.</source>
   <translation>ファイル %1 に PEM 形式の証明書がありません。設定の CA ファイルを確認してください。</translation>
  </message>
  <message>
   <source>The file %1 holds no conversation of Claude Code.</source>
   <translation>ファイル %1 に Claude Code の会話がありません。</translation>
  </message>
  <message>
   <source>The file %1 is no index of sessions of Paddock's. It was left as it is; move it away, so that the index can be kept there.</source>
   <translation>ファイル %1 は Paddock のセッションの索引ではありません。そのまま残しました。索引をそこに置けるよう、移動してください。</translation>
  </message>
  <message>
   <source>The file %1 is not there any more.</source>
   <translation>ファイル %1 はもうありません。</translation>
  </message>
  <message>
   <source>The file cannot be read: %1.</source>
   <translation>ファイルを読み取れません: %1。</translation>
  </message>
  <message>
   <source>The file did not end with a line end, and does now</source>
   <translation>ファイルの末尾に改行がありませんでしたが、追加されました</translation>
  </message>
  <message>
   <source>The file does not end with a line end any more</source>
   <translation>ファイルの末尾の改行がなくなりました</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>ファイルは %n 行です。</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is too large to be kept.</source>
   <translation>ファイルが大きすぎて保持できません。</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>書き込むファイル。</translation>
  </message>
  <message>
   <source>The files are already as they were then.</source>
   <translation>ファイルはすでにその時点の状態です。</translation>
  </message>
  <message>
   <source>The files were brought back, but that could not be written to the session: %1</source>
   <translation>ファイルは復元されましたが、それをセッションに記録できませんでした: %1</translation>
  </message>
  <message>
   <source>The folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>The folder %1 could not be made for this user alone, so a second start cannot find this one.</source>
   <translation>フォルダー %1 をこのユーザー専用に作成できなかったため、2 回目に起動した Paddock はこの Paddock を見つけられません。</translation>
  </message>
  <message>
   <source>The folder %1 could not be made: %2.</source>
   <translation>フォルダー %1 を作成できませんでした: %2。</translation>
  </message>
  <message>
   <source>The folder %1 does not exist.</source>
   <translation>フォルダー %1 は存在しません。</translation>
  </message>
  <message>
   <source>The folder %1 for sessions cannot be made: %2.</source>
   <translation>セッション用のフォルダー %1 を作成できません: %2。</translation>
  </message>
  <message>
   <source>The folder %1 for the index of sessions cannot be made: %2.</source>
   <translation>セッションの索引用のフォルダー %1 を作成できません: %2。</translation>
  </message>
  <message>
   <source>The folder %1 is not there any more.</source>
   <translation>フォルダー %1 はもうありません。</translation>
  </message>
  <message>
   <source>The folder %1 of this session is gone. The session can be read; to go on with it, bring the folder back or say where it is now.</source>
   <translation>このセッションのフォルダー %1 がなくなっています。セッションは読めます。続けるには、フォルダーを戻すか、現在の場所を指定してください。</translation>
  </message>
  <message>
   <source>The folder belongs to another repository.</source>
   <translation>フォルダーは別のリポジトリに属しています。</translation>
  </message>
  <message>
   <source>The folder holds more files, shared files or nested repositories than are looked at; those beyond %1 of a kind are not protected from commands.</source>
   <translation>フォルダーのファイル、共有ファイル、または入れ子のリポジトリが調査の上限を超えています。それぞれ %1 を超えるものはコマンドから保護されません。</translation>
  </message>
  <message>
   <source>The folder lies in no git repository.</source>
   <translation>フォルダーは git リポジトリの中にありません。</translation>
  </message>
  <message>
   <source>The folder of this session, %1, is gone or lies elsewhere, so no files can be brought back. --conversation still works.</source>
   <translation>このセッションのフォルダー %1 がないか別の場所にあるため、ファイルを復元できません。--conversation は使えます。</translation>
  </message>
  <message>
   <source>The folder “%1” cannot be made: %2.</source>
   <translation>フォルダー「%1」を作成できません: %2。</translation>
  </message>
  <message>
   <source>The folder; the current one if not given.</source>
   <translation>フォルダー。省略時は現在のフォルダー。</translation>
  </message>
  <message>
   <source>The git repository cannot be read: %1</source>
   <translation>git リポジトリを読み取れません: %1</translation>
  </message>
  <message>
   <source>The git repository is bare: it has no working copy.</source>
   <translation>git リポジトリはベアリポジトリで、作業コピーがありません。</translation>
  </message>
  <message>
   <source>The git setting %1 may run a program.</source>
   <translation>git の設定 %1 はプログラムを実行する可能性があります。</translation>
  </message>
  <message>
   <source>The hook %1 allowed it.</source>
   <translation>フック %1 が許可しました。</translation>
  </message>
  <message>
   <source>The hook %1 denied it.</source>
   <translation>フック %1 が拒否しました。</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2.</source>
   <translation>フック %1 が失敗しました: %2。</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2. A hook that guards calls and fails denies them; correct it or take it out of the settings.</source>
   <translation>フック %1 が失敗しました: %2。呼び出しを見張るフックが失敗すると、その呼び出しは拒否されます。修正するか、設定から外してください。</translation>
  </message>
  <message>
   <source>The hook %1 in the settings uses &quot;%2&quot;, which is not supported. Take it out.</source>
   <translation>設定のフック %1 は、対応していない「%2」を使っています。外してください。</translation>
  </message>
  <message>
   <source>The hook %1 refuses this call</source>
   <translation>フック %1 がこの呼び出しを拒否しました</translation>
  </message>
  <message>
   <source>The hook %1 said no without a reason.</source>
   <translation>フック %1 が理由を示さずに拒否しました。</translation>
  </message>
  <message>
   <source>The hook %1 wants you to be asked.</source>
   <translation>フック %1 が確認を求めています。</translation>
  </message>
  <message>
   <source>The hooks of %1 in the settings must be a list.</source>
   <translation>設定の %1 のフックはリストでなければなりません。</translation>
  </message>
  <message>
   <source>The host %1 is not a proper name.</source>
   <translation>ホスト %1 は正しい名前ではありません。</translation>
  </message>
  <message>
   <source>The host of the address holds a character that only looks like a dot.</source>
   <translation>アドレスのホストに、ドットに見えるだけの文字が含まれています。</translation>
  </message>
  <message>
   <source>The host of the address holds a percent sign. Write it in plain letters.</source>
   <translation>アドレスのホストにパーセント記号が含まれています。通常の文字で書いてください。</translation>
  </message>
  <message>
   <source>The id of the new session, a UUID.</source>
   <translation>新しいセッションの ID (UUID)。</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be opened: %2.</source>
   <translation>セッションの索引 %1 を開けません: %2。</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be used: %2.</source>
   <translation>セッションの索引 %1 を使用できません: %2。</translation>
  </message>
  <message>
   <source>The input for a program could not be kept in memory: %1</source>
   <translation>プログラムへの入力をメモリに保持できませんでした: %1</translation>
  </message>
  <message>
   <source>The input of %1 does not say what it would touch: %2</source>
   <translation>%1 の入力から、何に触れるかが分かりません: %2</translation>
  </message>
  <message>
   <source>The kernel does not take the filter: %1</source>
   <translation>カーネルがフィルターを受け付けません: %1</translation>
  </message>
  <message>
   <source>The kernel's Landlock, version %1, refuses writes outside on its own.</source>
   <translation>カーネルの Landlock バージョン %1 が、外部への書き込みを単独で拒否します。</translation>
  </message>
  <message>
   <source>The key comes from the environment, which overrides the keychain.</source>
   <translation>キーは環境変数のもので、キーチェーンより優先されます。</translation>
  </message>
  <message>
   <source>The key for %1 could not be read from the keychain. Check that the keychain is unlocked.</source>
   <translation>%1 のキーをキーチェーンから読み取れませんでした。キーチェーンのロックが解除されているか確認してください。</translation>
  </message>
  <message>
   <source>The key for %1 could not be removed from the keychain. Check that the keychain is unlocked.</source>
   <translation>%1 のキーをキーチェーンから削除できませんでした。キーチェーンのロックが解除されているか確認してください。</translation>
  </message>
  <message>
   <source>The key for %1 could not be saved in the keychain. Check that a keychain exists and is unlocked, or keep the key in memory for this run.</source>
   <translation>%1 のキーをキーチェーンに保存できませんでした。キーチェーンがありロックが解除されているか確認するか、今回の実行中だけキーをメモリに保持してください。</translation>
  </message>
  <message>
   <source>The key for %1 is in the keychain.</source>
   <translation>%1 のキーはキーチェーンにあります。</translation>
  </message>
  <message>
   <source>The key is kept in memory until Paddock ends, and nowhere else.</source>
   <translation>キーは Paddock が終了するまでメモリだけに保持されます。</translation>
  </message>
  <message>
   <source>The key is kept in the keychain of your system.</source>
   <translation>キーはシステムのキーチェーンに保存されています。</translation>
  </message>
  <message>
   <source>The key works, and the model answered.</source>
   <translation>キーは有効で、モデルが応答しました。</translation>
  </message>
  <message>
   <source>The keychain cannot be reached because this login has no D-Bus session. Set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>このログインには D-Bus セッションがないため、キーチェーンにアクセスできません。キーを環境変数に設定するか、今回の実行中だけメモリに保持してください。</translation>
  </message>
  <message>
   <source>The keychain did not answer. Perhaps a window of the desktop still asks for its password; answer it and try again.</source>
   <translation>キーチェーンが応答しませんでした。デスクトップのウィンドウがパスワードを求めている可能性があります。それに答えて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The keychain did not give back what it was given to keep.</source>
   <translation>キーチェーンが、預けたものを返しませんでした。</translation>
  </message>
  <message>
   <source>The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.</source>
   <translation>キーチェーンが、%1 の項目を Paddock に使わせませんでした。キーチェーンのロックを解除し、使用を許可してください。</translation>
  </message>
  <message>
   <source>The keychain holds no key for %1 any more.</source>
   <translation>キーチェーンから %1 のキーがなくなりました。</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again.</source>
   <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The keychain is there but cannot keep anything. Create or unlock its default keyring, set keys in their environment variables, or keep them in memory for this run.</source>
   <translation>キーチェーンはありますが、何も保存できません。既定のキーリングを作成するかロックを解除するか、キーを環境変数に設定するか、今回の実行中だけメモリに保持してください。</translation>
  </message>
  <message>
   <source>The keychain is waiting for you; it may have opened a window.</source>
   <translation>キーチェーンが操作を待っています。ウィンドウが開いている可能性があります。</translation>
  </message>
  <message>
   <source>The keychain works.</source>
   <translation>キーチェーンは正常に動作しています。</translation>
  </message>
  <message>
   <source>The last entry of this session lacked its line end; nothing was lost.</source>
   <translation>このセッションの最後のエントリに改行がありませんでしたが、失われたものはありません。</translation>
  </message>
  <message>
   <source>The latest plan</source>
   <translation>最新の計画</translation>
  </message>
  <message>
   <source>The life of sessions</source>
   <translation>セッションの経過</translation>
  </message>
  <message>
   <source>The line is not a JSON object.</source>
   <translation>行が JSON オブジェクトではありません。</translation>
  </message>
  <message>
   <source>The line is not entry %1 of a session.</source>
   <translation>行はセッションのエントリ %1 ではありません。</translation>
  </message>
  <message>
   <source>The line says that it is entry %1 where entry %2 must stand.</source>
   <translation>エントリ %2 があるべき場所に、エントリ %1 と記された行があります。</translation>
  </message>
  <message>
   <source>The link %1 cannot be read.</source>
   <translation>リンク %1 を読み取れません。</translation>
  </message>
  <message>
   <source>The link is too long to be one of Paddock's.</source>
   <translation>リンクが長すぎるため、Paddock のものではありません。</translation>
  </message>
  <message>
   <source>The link's folder %1 does not exist.</source>
   <translation>リンクのフォルダー %1 は存在しません。</translation>
  </message>
  <message>
   <source>The link's folder has characters that cannot be seen: %1</source>
   <translation>リンクのフォルダーに目に見えない文字が含まれています: %1</translation>
  </message>
  <message>
   <source>The list of models %1 cannot be read: %2.</source>
   <translation>モデルの一覧 %1 を読み取れません: %2。</translation>
  </message>
  <message>
   <source>The log of session %1 is not as it was written: %2</source>
   <translation>セッション %1 のログが書き込まれたときと異なります: %2</translation>
  </message>
  <message>
   <source>The longest single answer to ask the model for.</source>
   <translation>モデルに求める 1 回の応答の最大の長さ。</translation>
  </message>
  <message>
   <source>The look at the files was stopped.</source>
   <translation>ファイルの確認が停止されました。</translation>
  </message>
  <message>
   <source>The matcher %1 of a hook in the settings is no regular expression: %2</source>
   <translation>設定のフックのマッチャー %1 は正規表現ではありません: %2</translation>
  </message>
  <message>
   <source>The message to go back to.</source>
   <translation>戻る先のメッセージ。</translation>
  </message>
  <message>
   <source>The message was taken out of the queue. The Up key in the empty field brings it back.</source>
   <translation>メッセージをキューから外しました。空の入力欄で上矢印キーを押すと戻せます。</translation>
  </message>
  <message>
   <source>The mode answers what would be asked: %1</source>
   <translation>確認が必要なものにはモードが答えます: %1</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>The model is answering …</source>
   <translation>モデルが応答しています…</translation>
  </message>
  <message>
   <source>The model reads %1 as instructions in any case; the boundary holds all the same.</source>
   <translation>モデルはいずれの場合も %1 を指示として読みます。境界は引き続き有効です。</translation>
  </message>
  <message>
   <source>The model reads %1 of %2 tokens with the next message.</source>
   <translation>モデルは次のメッセージで %2 トークン中 %1 トークンを読みます。</translation>
  </message>
  <message>
   <source>The model reads %1 tokens with the next message.</source>
   <translation>モデルは次のメッセージで %1 トークンを読みます。</translation>
  </message>
  <message>
   <source>The model to use where none is chosen.</source>
   <translation>何も選択されていないときに使うモデル。</translation>
  </message>
  <message>
   <source>The model to use with this provider. Without one, the provider's usual model.</source>
   <translation>このプロバイダーで使うモデル。指定がなければ、プロバイダーの標準のモデル。</translation>
  </message>
  <message>
   <source>The model's name, as its provider has it.</source>
   <translation>プロバイダーでのモデルの名前。</translation>
  </message>
  <message>
   <source>The model. A change holds from the next request on.</source>
   <translation>モデル。変更は次のリクエストから有効です。</translation>
  </message>
  <message>
   <source>The name %1 could not be found. Check the address and the network connection.</source>
   <translation>名前 %1 が見つかりませんでした。アドレスとネットワーク接続を確認してください。</translation>
  </message>
  <message>
   <source>The name was not found.</source>
   <translation>名前が見つかりませんでした。</translation>
  </message>
  <message>
   <source>The newest commit cannot be read: %1</source>
   <translation>最新のコミットを読み取れません: %1</translation>
  </message>
  <message>
   <source>The other one begins a new line.</source>
   <translation>もう一方は改行します。</translation>
  </message>
  <message>
   <source>The path holds a character that no file name can have.</source>
   <translation>パスに、ファイル名に使えない文字が含まれています。</translation>
  </message>
  <message>
   <source>The path is empty. Name a file or folder of the workspace.</source>
   <translation>パスが空です。ワークスペースのファイルまたはフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>The path is longer than the system allows (%1 bytes).</source>
   <translation>パスがシステムの上限 (%1 バイト) を超えています。</translation>
  </message>
  <message>
   <source>The pattern has too many alternatives in braces.</source>
   <translation>パターンの波かっこ内の選択肢が多すぎます。</translation>
  </message>
  <message>
   <source>The pattern is empty. “**/*” finds every file.</source>
   <translation>パターンが空です。「**/*」ですべてのファイルに一致します。</translation>
  </message>
  <message>
   <source>The pattern must not begin with a slash.</source>
   <translation>パターンの先頭にスラッシュは使えません。</translation>
  </message>
  <message>
   <source>The pattern must not contain “..”; name a folder in `path`.</source>
   <translation>パターンに「..」は使えません。フォルダーは `path` で指定してください。</translation>
  </message>
  <message>
   <source>The permission mode.</source>
   <translation>権限モード。</translation>
  </message>
  <message>
   <source>The permission rule &quot;%1&quot; cannot be read: %2</source>
   <translation>権限ルール「%1」を読み取れません: %2</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>The picture of the clipboard cannot be read.</source>
   <translation>クリップボードの画像を読み取れません。</translation>
  </message>
  <message>
   <source>The place that you chose in the conversation</source>
   <translation>会話で選択した位置</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <source>The plan waits for your word.</source>
   <translation>計画が承認を待っています。</translation>
  </message>
  <message>
   <source>The plan was not approved: its card says why. In plan mode you are asked.</source>
   <translation>計画は承認されませんでした。理由はカードにあります。計画モードでは確認されます。</translation>
  </message>
  <message>
   <source>The plan, to be changed</source>
   <translation>変更する計画</translation>
  </message>
  <message>
   <source>The practice model is a script with no intelligence. It works in a copy of a sample project: %1
Here it may edit files and run &quot;make test&quot; without being asked.</source>
   <translation>練習用モデルは知能を持たないスクリプトです。サンプルプロジェクトのコピーで作業します: %1
ここでは、ファイルの編集と「make test」の実行を確認なしで行えます。</translation>
  </message>
  <message>
   <source>The practice project could not be written to %1.</source>
   <translation>練習用プロジェクトを %1 に書き込めませんでした。</translation>
  </message>
  <message>
   <source>The practice script works only in its own folder. Choose a model for %1.</source>
   <translation>練習用スクリプトは専用のフォルダーでのみ動作します。%1 で使うモデルを選んでください。</translation>
  </message>
  <message>
   <source>The program %1 was not found in PATH. Install it or correct its name.</source>
   <translation>プログラム %1 が PATH に見つかりませんでした。インストールするか、名前を修正してください。</translation>
  </message>
  <message>
   <source>The program paddock-fence was not found beside Paddock. Reinstall Paddock.</source>
   <translation>プログラム paddock-fence が Paddock と同じ場所に見つかりませんでした。Paddock を再インストールしてください。</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>コマンドをフェンスで囲むプログラム paddock-fence が、Paddock と同じ場所にも libexec フォルダーにも見つかりませんでした。Paddock を再インストールしてください。</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock. Reinstall Paddock.</source>
   <translation>コマンドをフェンスで囲むプログラム paddock-fence が、Paddock と同じ場所に見つかりませんでした。Paddock を再インストールしてください。</translation>
  </message>
  <message>
   <source>The proxy %1 asks for a user name and password. Put them into the proxy's address.</source>
   <translation>プロキシ %1 がユーザー名とパスワードを求めています。プロキシのアドレスに含めてください。</translation>
  </message>
  <message>
   <source>The proxy %1 could not be found. Check the proxy settings.</source>
   <translation>プロキシ %1 が見つかりませんでした。プロキシの設定を確認してください。</translation>
  </message>
  <message>
   <source>The proxy %1 could not connect to %2. Check the proxy settings.</source>
   <translation>プロキシ %1 が %2 に接続できませんでした。プロキシの設定を確認してください。</translation>
  </message>
  <message>
   <source>The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.</source>
   <translation>プロキシ %1 が %2 への接続を拒否しました (ステータス %3)。プロキシの設定を確認してください。</translation>
  </message>
  <message>
   <source>The proxy for all connections, such as http://proxy.example.org:3128. Without one, the environment's proxy variables decide.</source>
   <translation>すべての接続で使うプロキシ。例: http://proxy.example.org:3128。指定がなければ、環境変数のプロキシ設定に従います。</translation>
  </message>
  <message>
   <source>The record of this call was lost. What it did is not known.</source>
   <translation>この呼び出しの記録は失われました。何が行われたかは不明です。</translation>
  </message>
  <message>
   <source>The record of trusted folders, %1, holds something that cannot be read for %2. Mend it, or remove it and trust your folders anew.</source>
   <translation>信頼済みフォルダーの記録 %1 に、%2 について読み取れないものがあります。修正するか、削除してフォルダーを信頼し直してください。</translation>
  </message>
  <message>
   <source>The repository could not be told that the worktree is gone: %1</source>
   <translation>ワークツリーがなくなったことをリポジトリに反映できませんでした: %1</translation>
  </message>
  <message>
   <source>The repository has no commit yet, so there is nothing that a branch could begin with. Commit first, or open the session without a branch.</source>
   <translation>リポジトリにまだコミットがないため、ブランチの起点がありません。先にコミットするか、ブランチなしでセッションを開いてください。</translation>
  </message>
  <message>
   <source>The repository has no worktrees besides the main one.</source>
   <translation>リポジトリには、メインのほかにワークツリーがありません。</translation>
  </message>
  <message>
   <source>The repository passes files through programs of its own (filters in its configuration), and no fence stands here that could hold them. Commit with git in a terminal.</source>
   <translation>リポジトリはファイルを独自のプログラム (構成のフィルター) に通しますが、それを留められるフェンスがここでは有効でありません。ターミナルの git でコミットしてください。</translation>
  </message>
  <message>
   <source>The request to %1 failed (%2).</source>
   <translation>%1 へのリクエストが失敗しました (%2)。</translation>
  </message>
  <message>
   <source>The rule %1 allows it.</source>
   <translation>ルール %1 が許可しています。</translation>
  </message>
  <message>
   <source>The rule %1 denies it.</source>
   <translation>ルール %1 が拒否しています。</translation>
  </message>
  <message>
   <source>The rule %1 wants you to be asked.</source>
   <translation>ルール %1 が確認を求めています。</translation>
  </message>
  <message numerus="yes">
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>ルールは過去の呼び出し %Ln 件のいずれにも一致しません。</numerusform>
   </translation>
  </message>
  <message>
   <source>The script works on a sample project in a fresh folder, with real tools and real questions. Nothing of yours is touched.</source>
   <translation>スクリプトは新しいフォルダーのサンプルプロジェクトで、本物のツールと本物の質問を使って作業します。お使いのファイルには一切触れません。</translation>
  </message>
  <message>
   <source>The search was stopped.</source>
   <translation>検索が停止されました。</translation>
  </message>
  <message>
   <source>The seconds must be a number of more than 0, at most a day. Nothing was saved.</source>
   <translation>秒数は 0 より大きく、最大で 1 日分の数値でなければなりません。何も保存されていません。</translation>
  </message>
  <message>
   <source>The sed script cannot be read.</source>
   <translation>sed スクリプトを解析できません。</translation>
  </message>
  <message>
   <source>The self-test is running</source>
   <translation>セルフテストを実行中です</translation>
  </message>
  <message>
   <source>The server does not say how large its context is. Below 32,000 tokens longer work will not fit.</source>
   <translation>サーバーがコンテキストの大きさを示しません。32,000 トークン未満では、長い作業は収まりません。</translation>
  </message>
  <message>
   <source>The server sent an event that does not end. Try again.</source>
   <translation>サーバーから終わりのないイベントが送られてきました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The session %1 belongs to the folder %2. Open it there, or start a new one.</source>
   <translation>セッション %1 はフォルダー %2 のものです。そこで開くか、新しく開始してください。</translation>
  </message>
  <message>
   <source>The session %1 has no entries.</source>
   <translation>セッション %1 にエントリがありません。</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's and is only read here. &quot;paddock sessions fork %1&quot; makes one of Paddock's own of it.</source>
   <translation>セッション %1 は Claude Code のもので、ここでは読み取り専用です。「paddock sessions fork %1」で Paddock 自身のセッションを作成できます。</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's: its transcript has no hashes to verify.</source>
   <translation>セッション %1 は Claude Code のものです。その記録には検証できるハッシュがありません。</translation>
  </message>
  <message>
   <source>The session %1 is already open in this Paddock.</source>
   <translation>セッション %1 は、この Paddock ですでに開かれています。</translation>
  </message>
  <message>
   <source>The session %1 is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>セッション %1 はごみ箱にあります。「paddock sessions restore %1」で元に戻せます。</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own and can only be read. &quot;paddock sessions fork %1&quot; makes one that goes on from it.</source>
   <translation>セッション %1 は Paddock 自身のものではなく、読み取り専用です。「paddock sessions fork %1」で、続きを行うセッションを作成できます。</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own: nothing was judged in it.</source>
   <translation>セッション %1 は Paddock 自身のものではなく、判定は行われていません。</translation>
  </message>
  <message>
   <source>The session %1 is not open.</source>
   <translation>セッション %1 は開かれていません。</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock (process %2). Close it there first.</source>
   <translation>セッション %1 は別の Paddock (プロセス %2) で開かれています。先にそちらで閉じてください。</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock. Close it there first.</source>
   <translation>セッション %1 は別の Paddock で開かれています。先にそちらで閉じてください。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be examined: %2.</source>
   <translation>セッションファイル %1 を調べられません: %2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2.</source>
   <translation>セッションファイル %1 を開けません: %2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2. Check the permissions of the file and of its folder.</source>
   <translation>セッションファイル %1 を開けません: %2。ファイルとフォルダーのアクセス許可を確認してください。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be read: %2.</source>
   <translation>セッションファイル %1 を読み取れません: %2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2.</source>
   <translation>セッションファイル %1 に書き込めません: %2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2. Make room and try again; nothing that was kept is lost.</source>
   <translation>セッションファイル %1 に書き込めません: %2。空き容量を増やして、もう一度お試しください。保存済みのものは失われていません。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: its file system is read-only. It can be shown, searched and exported, but not continued.</source>
   <translation>セッションファイル %1 に書き込めません。ファイルシステムが読み取り専用です。表示、検索、エクスポートはできますが、続行はできません。</translation>
  </message>
  <message>
   <source>The session file %1 could not be put back in order after a failed write. Open the session again to repair it.</source>
   <translation>書き込みの失敗後、セッションファイル %1 を元の状態に戻せませんでした。修復するには、セッションを開き直してください。</translation>
  </message>
  <message>
   <source>The session file %1 is a symbolic link. Paddock does not write through links here.</source>
   <translation>セッションファイル %1 はシンボリックリンクです。Paddock はここではリンクを通じた書き込みを行いません。</translation>
  </message>
  <message>
   <source>The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.</source>
   <translation>セッションファイル %1 の末尾が破損しており、修復できません: %2。そのまま残しました。</translation>
  </message>
  <message>
   <source>The session file %1 is not a regular file.</source>
   <translation>セッションファイル %1 は通常のファイルではありません。</translation>
  </message>
  <message>
   <source>The session file %1 was deleted while the session was open. Nothing more can be kept in it.</source>
   <translation>セッションを開いている間に、セッションファイル %1 が削除されました。これ以上保存できません。</translation>
  </message>
  <message>
   <source>The session file %1 was written by a newer Paddock (format %2; this one reads up to %3). Update Paddock to open it.</source>
   <translation>セッションファイル %1 はより新しい Paddock で書き込まれました (形式 %2。この Paddock が読めるのは %3 まで)。開くには Paddock を更新してください。</translation>
  </message>
  <message>
   <source>The session is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>セッションはごみ箱にあります。「paddock sessions restore %1」で元に戻せます。</translation>
  </message>
  <message>
   <source>The session made no call yet.</source>
   <translation>セッションはまだ呼び出しを行っていません。</translation>
  </message>
  <message>
   <source>The session was written to %1.</source>
   <translation>セッションを %1 に書き込みました。</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; (%2) must be %3.</source>
   <translation>設定「%1」(%2) は、%3でなければなりません。</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; cannot be saved: what stands in its place in %2 is not %3.</source>
   <translation>設定「%1」を保存できません: %2 の該当箇所が、%3ではありません。</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be read: %2.</source>
   <translation>設定ファイル %1 を読み取れません: %2。</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be saved: %2.</source>
   <translation>設定ファイル %1 を保存できません: %2。</translation>
  </message>
  <message>
   <source>The settings file %1 is not valid JSON: %2 at %3.</source>
   <translation>設定ファイル %1 は有効な JSON ではありません: %2 (%3)。</translation>
  </message>
  <message>
   <source>The settings file %1 must hold one JSON object, in braces.</source>
   <translation>設定ファイル %1 は、波かっこで囲んだ 1 つの JSON オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <source>The settings that %1 brings count, as you trusted them.</source>
   <translation>%1 が持ち込む設定は、信頼されたとおり有効です。</translation>
  </message>
  <message>
   <source>The settings were not taken over; what held before goes on holding. %1</source>
   <translation>設定は取り込まれませんでした。以前のものが引き続き有効です。%1</translation>
  </message>
  <message>
   <source>The share of the model's context from which on a conversation is summed up by itself.</source>
   <translation>会話を自動的に要約する、モデルのコンテキストに対する割合。</translation>
  </message>
  <message>
   <source>The store of earlier contents is full.</source>
   <translation>以前の内容の保存先がいっぱいです。</translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>システムがこれ以上フォルダーを監視できないため (fs.inotify.max_user_watches)、%n 個のフォルダーは呼び出しのたびに一覧を取得します。</numerusform>
   </translation>
  </message>
  <message>
   <source>The test passes now.</source>
   <translation>テストが通りました。</translation>
  </message>
  <message>
   <source>The test still does not pass; its card shows what it printed.</source>
   <translation>テストはまだ通りません。出力はカードにあります。</translation>
  </message>
  <message>
   <source>The test was not allowed to run.</source>
   <translation>テストの実行が許可されませんでした。</translation>
  </message>
  <message>
   <source>The timeout of the hook %1 in the settings must be a number of seconds, at most a day.</source>
   <translation>設定のフック %1 のタイムアウトは、最大で 1 日分の秒数でなければなりません。</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>ごみ箱は空です。</translation>
  </message>
  <message>
   <source>The trusted certificates could not be read. Install the package ca-certificates, and check the CA file in the settings.</source>
   <translation>信頼する証明書を読み取れませんでした。パッケージ ca-certificates をインストールし、設定の CA ファイルを確認してください。</translation>
  </message>
  <message>
   <source>The turn did not end well, so nothing is sent by itself.</source>
   <translation>ターンが正常に終了しなかったため、自動的には送信されません。</translation>
  </message>
  <message>
   <source>The turn ended at its limit of answers.</source>
   <translation>応答数の上限でターンが終了しました。</translation>
  </message>
  <message>
   <source>The turn ended because a budget was used up.</source>
   <translation>予算を使い切ったため、ターンが終了しました。</translation>
  </message>
  <message>
   <source>The turn ended without saying why.</source>
   <translation>理由を示さずにターンが終了しました。</translation>
  </message>
  <message>
   <source>The turn ends before the next request once this much is spent, by the catalogue's prices.</source>
   <translation>カタログの価格でこの金額を使うと、次のリクエストの前にターンが終了します。</translation>
  </message>
  <message>
   <source>The turn failed.</source>
   <translation>ターンが失敗しました。</translation>
  </message>
  <message>
   <source>The turn was stopped, so nothing is sent by itself.</source>
   <translation>ターンが停止されたため、自動的には送信されません。</translation>
  </message>
  <message>
   <source>The turn was stopped.</source>
   <translation>ターンが停止されました。</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, and the settings say that no command runs then.</source>
   <translation>必要な壁がここではすべては有効でなく、その場合はコマンドを実行しない設定になっています。</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, so each command asks. One that you allow can do whatever the missing walls would hold.</source>
   <translation>必要な壁がここではすべては有効でないため、コマンドごとに確認します。許可したコマンドは、欠けている壁が防ぐはずのことを何でも行えます。</translation>
  </message>
  <message>
   <source>The way was straight, for the address is on this machine.</source>
   <translation>アドレスがこのマシン上にあるため、直接接続しました。</translation>
  </message>
  <message>
   <source>The way was straight, or through the proxy that the environment names.</source>
   <translation>経路は直接、または環境変数が指定するプロキシ経由でした。</translation>
  </message>
  <message>
   <source>The way was through the proxy %1 of the settings.</source>
   <translation>経路は設定のプロキシ %1 経由でした。</translation>
  </message>
  <message>
   <source>The whole command</source>
   <translation>コマンド全体</translation>
  </message>
  <message>
   <source>The whole file was reviewed</source>
   <translation>ファイル全体がレビュー済みです</translation>
  </message>
  <message>
   <source>The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.</source>
   <translation>ワークスペース「%1」を開けません: %2。存在し、読み取りできるフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>The worktree for the branch “%1” could not be made: %2</source>
   <translation>ブランチ「%1」のワークツリーを作成できませんでした: %2</translation>
  </message>
  <message>
   <source>The worktree is removed. Its branch “%1” is still there: %2</source>
   <translation>ワークツリーは削除されました。ブランチ「%1」はまだ残っています: %2</translation>
  </message>
  <message>
   <source>The worktree of the branch “%1” was left as it is, because it holds what is nowhere else: %2. Commit and merge it, or remove it all the same.</source>
   <translation>ブランチ「%1」のワークツリーには、ほかにないものがあるため、そのまま残しました: %2。コミットしてマージするか、それでも削除してください。</translation>
  </message>
  <message>
   <source>The worktree of this session was removed. What was said and done can still be read.</source>
   <translation>このセッションのワークツリーは削除されました。会話と作業の内容は引き続き読めます。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>当時</translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation>
    <numerusform>一覧にある %Ln 個のほかにもファイルがあります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>ファイルが %n 個を超えるため、一部のフォルダーは省かれました。</numerusform>
   </translation>
  </message>
  <message>
   <source>There are no files here.</source>
   <translation>ここにファイルはありません。</translation>
  </message>
  <message>
   <source>There are no lines to show.</source>
   <translation>表示する行はありません。</translation>
  </message>
  <message>
   <source>There are no sessions yet.</source>
   <translation>まだセッションはありません。</translation>
  </message>
  <message>
   <source>There are none. The mode decides, and the boundaries before it.</source>
   <translation>ありません。モードが決定し、境界がそれに優先します。</translation>
  </message>
  <message>
   <source>There are too many worktrees to look into all.</source>
   <translation>ワークツリーが多すぎて、すべては確認できません。</translation>
  </message>
  <message>
   <source>There is a provider of that name already. Choose it above to change it.</source>
   <translation>その名前のプロバイダーはすでにあります。変更するには、上で選択してください。</translation>
  </message>
  <message>
   <source>There is already a session %1.</source>
   <translation>セッション %1 はすでにあります。</translation>
  </message>
  <message>
   <source>There is already a session %1. Go on with it by --resume, or name another id.</source>
   <translation>セッション %1 はすでにあります。--resume で続行するか、別の ID を指定してください。</translation>
  </message>
  <message>
   <source>There is no checkpoint yet</source>
   <translation>まだチェックポイントはありません</translation>
  </message>
  <message>
   <source>There is no command /%1. Type / to see those there are; a message that begins with a blank is sent as it is.</source>
   <translation>コマンド /%1 はありません。/ を入力すると一覧が表示されます。空白で始まるメッセージはそのまま送信されます。</translation>
  </message>
  <message>
   <source>There is no command to run.</source>
   <translation>実行するコマンドがありません。</translation>
  </message>
  <message>
   <source>There is no commit yet, so every file counts as new.</source>
   <translation>まだコミットがないため、すべてのファイルが新規として扱われます。</translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>セッション %2 にエントリ %1 はありません。エントリは 1 から数えて %n 件です。</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no entry %1: this session has %2.</source>
   <translation>エントリ %1 はありません。このセッションのエントリは %2 件です。</translation>
  </message>
  <message>
   <source>There is no file %1.</source>
   <translation>ファイル %1 はありません。</translation>
  </message>
  <message>
   <source>There is no file %1. Choose a PEM file with certificates.</source>
   <translation>ファイル %1 はありません。証明書を含む PEM ファイルを選んでください。</translation>
  </message>
  <message>
   <source>There is no key for %1. Run &quot;paddock key set %2&quot;, or set %3.</source>
   <translation>%1 のキーがありません。「paddock key set %2」を実行するか、%3 を設定してください。</translation>
  </message>
  <message>
   <source>There is no key yet. It will be kept in the keychain of your system.</source>
   <translation>まだキーがありません。キーはシステムのキーチェーンに保存されます。</translation>
  </message>
  <message>
   <source>There is no log %1. A copy must still have the session's id as its name.</source>
   <translation>ログ %1 はありません。コピーも、セッションの ID を名前にしておく必要があります。</translation>
  </message>
  <message>
   <source>There is no message to go back to.</source>
   <translation>戻ることができるメッセージはありません。</translation>
  </message>
  <message>
   <source>There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.</source>
   <translation>ここにモード %1 はありません。/mode ask、/mode edit、/mode plan のいずれかを入力してください。</translation>
  </message>
  <message>
   <source>There is no option %1. See --help.</source>
   <translation>オプション %1 はありません。--help をご覧ください。</translation>
  </message>
  <message>
   <source>There is no place to keep it.</source>
   <translation>保存する場所がありません。</translation>
  </message>
  <message>
   <source>There is no place to keep worktrees in.</source>
   <translation>ワークツリーを保存する場所がありません。</translation>
  </message>
  <message>
   <source>There is no plan yet. In the plan mode the agent makes one before it changes anything; for larger tasks it lists its steps here.</source>
   <translation>まだ計画はありません。計画モードでは、エージェントは何かを変更する前に計画を立てます。大きなタスクでは、ステップがここに表示されます。</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;.</source>
   <translation>プロバイダー「%1」はありません。</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;; there are %2.</source>
   <translation>プロバイダー「%1」はありません。指定できるのは %2 です。</translation>
  </message>
  <message>
   <source>There is no rule to remember. Allow it once, or name a rule.</source>
   <translation>記憶するルールがありません。今回のみ許可するか、ルールを指定してください。</translation>
  </message>
  <message>
   <source>There is no session %1 in the trash.</source>
   <translation>ごみ箱にセッション %1 はありません。</translation>
  </message>
  <message>
   <source>There is no session %1.</source>
   <translation>セッション %1 はありません。</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; names all.</source>
   <translation>セッション %1 はありません。「paddock sessions list」ですべて確認できます。</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; shows those there are.</source>
   <translation>セッション %1 はありません。「paddock sessions list」で一覧を確認できます。</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one, or say --all.</source>
   <translation>%1 のセッションはありません。セッションを指定するか、--all を付けてください。</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one.</source>
   <translation>%1 のセッションはありません。セッションを指定してください。</translation>
  </message>
  <message>
   <source>There is no session to continue yet.</source>
   <translation>続行できるセッションはまだありません。</translation>
  </message>
  <message>
   <source>There is no telemetry. Connections are made to these hosts, for these reasons, and to no other.</source>
   <translation>テレメトリはありません。接続は次の理由で次のホストに対してのみ行われます。</translation>
  </message>
  <message>
   <source>There is no workspace, so no file may be touched.</source>
   <translation>ワークスペースがないため、ファイルには触れられません。</translation>
  </message>
  <message>
   <source>There is nothing in this conversation to shorten.</source>
   <translation>この会話には圧縮できるものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to commit.</source>
   <translation>コミットするものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to compact yet.</source>
   <translation>まだ圧縮するものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to go back to yet.</source>
   <translation>まだ戻ることができるところはありません。</translation>
  </message>
  <message>
   <source>There is nothing to shorten yet: the model still reads all of the last exchanges.</source>
   <translation>まだ圧縮するものはありません。モデルは直近のやり取りをすべて読んでいます。</translation>
  </message>
  <message>
   <source>These files are as in the newest commit, so there is nothing to commit.</source>
   <translation>これらのファイルは最新のコミットと同じため、コミットするものはありません。</translation>
  </message>
  <message>
   <source>They may be lost</source>
   <translation>失われてもよい</translation>
  </message>
  <message>
   <source>They run behind a fence of the kernel, all of whose walls stand here.</source>
   <translation>コマンドはカーネルのフェンスの内側で実行され、その壁はここですべて有効です。</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Thinking …</source>
   <translation>思考中…</translation>
  </message>
  <message>
   <source>Thinking: %1</source>
   <translation>思考: %1</translation>
  </message>
  <message>
   <source>This call is refused</source>
   <translation>この呼び出しは拒否されます</translation>
  </message>
  <message>
   <source>This command has asked for too many different hosts.</source>
   <translation>このコマンドが求めたホストの種類が多すぎます。</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>うまくいきませんでした</translation>
  </message>
  <message>
   <source>This folder lies in no git repository.</source>
   <translation>このフォルダーは git リポジトリの中にありません。</translation>
  </message>
  <message>
   <source>This hook comes from %1, and is changed there.</source>
   <translation>このフックの設定元は %1 です。変更はそこで行います。</translation>
  </message>
  <message>
   <source>This is my plan. You can edit it.</source>
   <translation>これが私の計画です。編集できます。</translation>
  </message>
  <message>
   <source>This is no path in the workspace.</source>
   <translation>これはワークスペース内のパスではありません。</translation>
  </message>
  <message>
   <source>This is not the folder of one project: it holds your own files, and the agent may change whatever is in it.</source>
   <translation>これは 1 つのプロジェクトのフォルダーではありません。個人のファイルが含まれており、エージェントはその中のものを何でも変更する可能性があります。</translation>
  </message>
  <message>
   <source>This kernel has no Landlock, or it is switched off.</source>
   <translation>このカーネルには Landlock がないか、オフになっています。</translation>
  </message>
  <message>
   <source>This line is no JSON object: %1.</source>
   <translation>この行は JSON オブジェクトではありません: %1。</translation>
  </message>
  <message>
   <source>This needs a permission that nobody is there to give. %1</source>
   <translation>これに必要な許可を与える人がいません。%1</translation>
  </message>
  <message>
   <source>This project's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>このプロジェクトの予算 %1 を使い切りました: %2。設定で引き上げられます。</translation>
  </message>
  <message>
   <source>This rule comes from %1, and is changed there.</source>
   <translation>このルールの設定元は %1 です。変更はそこで行います。</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>このセッション</translation>
  </message>
  <message>
   <source>This session does not plan, so there is no plan mode to leave. Go on with the work.</source>
   <translation>このセッションは計画中ではないため、終了する計画モードはありません。作業を続けてください。</translation>
  </message>
  <message>
   <source>This session has no shell to run commands with.</source>
   <translation>このセッションには、コマンドを実行するシェルがありません。</translation>
  </message>
  <message>
   <source>This session's budget of %1 is used up: %2.</source>
   <translation>このセッションの予算 %1 を使い切りました: %2。</translation>
  </message>
  <message>
   <source>This turn</source>
   <translation>このターン</translation>
  </message>
  <message>
   <source>This turn changed no files.</source>
   <translation>このターンで変更されたファイルはありません。</translation>
  </message>
  <message>
   <source>This turn's budget of %1 is used up: %2. The next message begins a new turn.</source>
   <translation>このターンの予算 %1 を使い切りました: %2。次のメッセージで新しいターンが始まります。</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>思考しました</translation>
  </message>
  <message>
   <source>Tick at least one file.</source>
   <translation>少なくとも 1 つのファイルにチェックを入れてください。</translation>
  </message>
  <message>
   <source>Ticked are the files with changes that you accepted.</source>
   <translation>採用した変更のあるファイルにチェックが入っています。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Title. Left empty, it is made from the first message.</source>
   <translation>タイトル。空欄の場合、最初のメッセージから作成されます。</translation>
  </message>
  <message>
   <source>To</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>ToDo</translation>
  </message>
  <message>
   <source>Today's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>今日の予算 %1 を使い切りました: %2。設定で引き上げられます。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>Tokens of the next request, after the model's own count:
</source>
   <translation>次のリクエストのトークン (モデル自身の計数):
</translation>
  </message>
  <message>
   <source>Tokens of the next request, estimated:
</source>
   <translation>次のリクエストのトークン (推定):
</translation>
  </message>
  <message>
   <source>Too much is different to compare its lines, too.</source>
   <translation>違いが多すぎて、行の比較までは行えません。</translation>
  </message>
  <message>
   <source>Too much is different to read it, too.</source>
   <translation>違いが多すぎて、読み取りまでは行えません。</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>ツール</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>ツール</translation>
  </message>
  <message>
   <source>Tools are at work …</source>
   <translation>ツールが動作中です…</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Tries for one answer</source>
   <translation>1 つの応答の試行回数</translation>
  </message>
  <message>
   <source>Trust exactly this content? [y/N] </source>
   <translation>この内容をそのまま信頼しますか? [y/N] </translation>
  </message>
  <message>
   <source>Trust in this folder</source>
   <translation>このフォルダーへの信頼</translation>
  </message>
  <message>
   <source>Trust it without being asked.</source>
   <translation>確認なしで信頼します。</translation>
  </message>
  <message>
   <source>Trust this folder</source>
   <translation>このフォルダーを信頼</translation>
  </message>
  <message>
   <source>Try on past calls</source>
   <translation>過去の呼び出しで試す</translation>
  </message>
  <message>
   <source>Try the model</source>
   <translation>モデルを試す</translation>
  </message>
  <message>
   <source>Try to escape</source>
   <translation>脱出を試みる</translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>%n 秒後に再試行します</numerusform>
   </translation>
  </message>
  <message>
   <source>Trying again …</source>
   <translation>再試行しています…</translation>
  </message>
  <message>
   <source>Trying runs nothing: the calls of &quot;%1&quot; are judged again, with this rule beside those in force.</source>
   <translation>試しても何も実行されません。「%1」の呼び出しが、有効なルールにこのルールを加えて判定し直されます。</translation>
  </message>
  <message>
   <source>Trying to get out; this takes a few seconds.</source>
   <translation>外に出ることを試みています。数秒かかります。</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>ターン</translation>
  </message>
  <message>
   <source>Type a few letters; the arrow keys choose, Enter does it.</source>
   <translation>数文字を入力し、矢印キーで選んで Enter で実行します。</translation>
  </message>
  <message>
   <source>Type a message, @ for files, / for commands, ! for the shell</source>
   <translation>メッセージを入力。@ でファイル、/ でコマンド、! でシェル</translation>
  </message>
  <message>
   <source>Type into your terminal</source>
   <translation>お使いのターミナルに入力する</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>米ドル</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>ピン留めを解除(&amp;P)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undone: everything is as it was before.</source>
   <translation>元に戻しました。すべて以前の状態です。</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>すべて展開</translation>
  </message>
  <message>
   <source>Unfold all files</source>
   <translation>すべてのファイルを展開</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>ピン留めを解除</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Updates and Privacy</source>
   <translation>更新とプライバシー</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>使用量</translation>
  </message>
  <message>
   <source>Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], with one call a line on standard input, or: paddock policy explain &quot;command&quot;</source>
   <translation>使い方: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json] (呼び出しは標準入力に 1 行に 1 つ)、または: paddock policy explain &quot;コマンド&quot;</translation>
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
   <translation>使い方: paddock-desktop [FOLDER | paddock://open?folder=...] [オプション]

1 つのフォルダーの中で作業するコーディングエージェント、Paddock のウィンドウを開きます。
すでに実行中の Paddock があればそれが開き、このプログラムは終了します。

  FOLDER           このフォルダーで、最後に選んだモデルを使って開始します
  -r, --resume ID  このセッションを続行します
  -c, --continue   フォルダーの、または全体で最新のセッションを続行します
  -n, --new-window 専用のウィンドウで開きます
  -w, --wait       そのセッションが終了するまで終了しません
  --safe-mode      前回のウィンドウやフォルダーの設定を使わず、単独で起動します。
                   PADDOCK_SAFE_MODE=1 でも同じです
  --theme NAME     light、dark、high-contrast-light、high-contrast-dark、system (デスクトップに従う)
  -v, --version    バージョンを表示します
  -h, --help       このヘルプを表示します

終了コードは 0 です。理解できない引数があれば 1 です。
</translation>
  </message>
  <message>
   <source>Use These Keys</source>
   <translation>このキーを使う</translation>
  </message>
  <message>
   <source>Use open files that were left behind</source>
   <translation>残された開いたままのファイルを使う</translation>
  </message>
  <message>
   <source>Use the chosen one for new sessions</source>
   <translation>選択したものを新しいセッションで使う</translation>
  </message>
  <message>
   <source>Use until Paddock ends</source>
   <translation>Paddock の終了まで使う</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>使用量</translation>
  </message>
  <message>
   <source>Usual Keys</source>
   <translation>既定のキー</translation>
  </message>
  <message>
   <source>Usual Keys for All</source>
   <translation>すべて既定のキーに戻す</translation>
  </message>
  <message>
   <source>Usual model</source>
   <translation>標準のモデル</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Waiting for %1 …</source>
   <translation>%1 を待っています…</translation>
  </message>
  <message>
   <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
   <translation>キーチェーンを待っています。専用のウィンドウでパスワードを求めている可能性があります。</translation>
  </message>
  <message>
   <source>Waiting for the model …</source>
   <translation>モデルを待っています…</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>回答を待っています</translation>
  </message>
  <message>
   <source>Waiting to try again …</source>
   <translation>再試行を待っています…</translation>
  </message>
  <message>
   <source>Walls</source>
   <translation>壁</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>警告とエラー</translation>
  </message>
  <message>
   <source>Watch the machine with performance events</source>
   <translation>パフォーマンスイベントでマシンを監視する</translation>
  </message>
  <message>
   <source>Water boils at 212 degrees Fahrenheit, so 32 must be added, not 30. I change that one number.</source>
   <translation>水は華氏 212 度で沸騰するので、足すのは 30 ではなく 32 です。この 1 つの数値を変更します。</translation>
  </message>
  <message>
   <source>WebFetch takes a domain, such as WebFetch(domain:doc.qt.io).</source>
   <translation>WebFetch にはドメインを指定します。例: WebFetch(domain:doc.qt.io)。</translation>
  </message>
  <message>
   <source>Wh&amp;y Allowed?</source>
   <translation>許可の理由(&amp;Y)</translation>
  </message>
  <message>
   <source>Wh&amp;y Denied?</source>
   <translation>拒否の理由(&amp;Y)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What %1 runs only running would tell.</source>
   <translation>%1 が何を実行するかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>What Paddock writes about its own work. Never prompts, file contents or keys.</source>
   <translation>Paddock が自身の動作について書き込む内容。プロンプト、ファイルの内容、キーは決して含まれません。</translation>
  </message>
  <message>
   <source>What answers here follows a fixed script. It shows how Paddock works; it does not think.</source>
   <translation>ここで応答するのは決まったスクリプトです。Paddock の動作を示すもので、思考はしません。</translation>
  </message>
  <message>
   <source>What awk does only running would tell.</source>
   <translation>awk が何をするかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>What awk reads only running would tell.</source>
   <translation>awk が何を読み取るかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>What becomes of commands on a machine that cannot hold them inside the folder.</source>
   <translation>コマンドをフォルダー内に留められないマシンでのコマンドの扱い。</translation>
  </message>
  <message>
   <source>What becomes of the files</source>
   <translation>ファイルの扱い</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>変更内容とその理由</translation>
  </message>
  <message>
   <source>What commands may read outside the folder</source>
   <translation>コマンドがフォルダーの外で読み取れるもの</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>何をしますか?</translation>
  </message>
  <message>
   <source>What fills the context is being counted …</source>
   <translation>コンテキストの内訳を数えています…</translation>
  </message>
  <message>
   <source>What git and the hooks said</source>
   <translation>git とフックの出力</translation>
  </message>
  <message>
   <source>What has no known price is not in the sums; prices can be stated in models.json beside the settings.</source>
   <translation>価格が不明なものは合計に含まれません。価格は設定と同じ場所の models.json に記載できます。</translation>
  </message>
  <message>
   <source>What is called .git here belongs to another folder, so it is left alone.</source>
   <translation>ここの .git は別のフォルダーのものなので、触れずにおきます。</translation>
  </message>
  <message>
   <source>What is called .git in the folder is no repository.</source>
   <translation>フォルダーの .git はリポジトリではありません。</translation>
  </message>
  <message>
   <source>What is known of the workspace's files cannot be kept in %1: %2.</source>
   <translation>ワークスペースのファイルの情報を %1 に保存できません: %2。</translation>
  </message>
  <message>
   <source>What is logged</source>
   <translation>ログに記録する内容</translation>
  </message>
  <message>
   <source>What is never allowed is stronger than what asks, and that is stronger than what is allowed; the order inside a list does not matter. No rule lifts the boundary.</source>
   <translation>禁止は確認より優先され、確認は許可より優先されます。リスト内の順序は関係ありません。どのルールも境界を外しません。</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>表示する内容</translation>
  </message>
  <message>
   <source>What is there now is too large or cannot be read, so it could not be brought back again.</source>
   <translation>現在の内容が大きすぎるか読み取れないため、後で復元できなくなります。</translation>
  </message>
  <message>
   <source>What it %1 at &quot;%2&quot; only running would tell.</source>
   <translation>「%2」で何を%1かは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>アクセス対象</translation>
  </message>
  <message>
   <source>What it was before is not kept any more.</source>
   <translation>以前の内容はもう保持されていません。</translation>
  </message>
  <message>
   <source>What it was before was not kept.</source>
   <translation>以前の内容は保持されませんでした。</translation>
  </message>
  <message>
   <source>What leaves this machine</source>
   <translation>このマシンから外に出るもの</translation>
  </message>
  <message>
   <source>What models count as tokens is added up here, once a session asked one.</source>
   <translation>セッションがモデルに問い合わせると、モデルが数えたトークンがここに集計されます。</translation>
  </message>
  <message>
   <source>What only it holds</source>
   <translation>ここにしかないもの</translation>
  </message>
  <message>
   <source>What runs</source>
   <translation>実行中のもの</translation>
  </message>
  <message>
   <source>What sed does only running would tell.</source>
   <translation>sed が何をするかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>What shfmt wrote cannot be read.</source>
   <translation>shfmt の出力を読み取れません。</translation>
  </message>
  <message>
   <source>What shfmt wrote is too long.</source>
   <translation>shfmt の出力が長すぎます。</translation>
  </message>
  <message>
   <source>What should be different? Enter sends this, and it plans on.</source>
   <translation>どこを変えますか? Enter で送信し、計画が続きます。</translation>
  </message>
  <message>
   <source>What should it do instead? Enter denies and sends this.</source>
   <translation>代わりに何をしてほしいですか? Enter で拒否してこれを送信します。</translation>
  </message>
  <message>
   <source>What should the agent do about this?</source>
   <translation>これについてエージェントに何をしてほしいですか?</translation>
  </message>
  <message>
   <source>What the command printed</source>
   <translation>コマンドの出力</translation>
  </message>
  <message>
   <source>What the commit holds cannot be read: %1</source>
   <translation>コミットの内容を読み取れません: %1</translation>
  </message>
  <message>
   <source>What the fence is told could not be handed over.</source>
   <translation>フェンスへの指示を渡せませんでした。</translation>
  </message>
  <message>
   <source>What the rule does</source>
   <translation>ルールの動作</translation>
  </message>
  <message>
   <source>What the session changed is not known: checkpoints are switched off in the settings.</source>
   <translation>セッションの変更内容は不明です。設定でチェックポイントがオフになっています。</translation>
  </message>
  <message>
   <source>What the session may cost in all, in US dollars.</source>
   <translation>セッション全体の費用の上限 (米ドル)。</translation>
  </message>
  <message>
   <source>What the summary should keep in mind</source>
   <translation>要約で留意すること</translation>
  </message>
  <message>
   <source>What the workspace shares with places outside</source>
   <translation>ワークスペースが外部の場所と共有しているもの</translation>
  </message>
  <message>
   <source>What this folder brings has changed. Do you still trust it?</source>
   <translation>このフォルダーが持ち込むものが変わりました。引き続き信頼しますか?</translation>
  </message>
  <message>
   <source>What this session may cost in all, in US dollars. 0 is without a limit of its own.</source>
   <translation>このセッション全体の費用の上限 (米ドル)。0 の場合、独自の上限はありません。</translation>
  </message>
  <message>
   <source>What to add up by.</source>
   <translation>集計の単位。</translation>
  </message>
  <message>
   <source>What to keep in mind (optional)</source>
   <translation>留意すること (省略可)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>会話の内容</translation>
  </message>
  <message>
   <source>What was spent cannot be kept in %1: %2.</source>
   <translation>使用額を %1 に保存できません: %2。</translation>
  </message>
  <message>
   <source>What was spent cannot be read from %1: %2.</source>
   <translation>使用額を %1 から読み取れません: %2。</translation>
  </message>
  <message>
   <source>What was taken out lies in %1.</source>
   <translation>取り除いたものは %1 にあります。</translation>
  </message>
  <message>
   <source>What was used</source>
   <translation>使用量</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>変更される内容</translation>
  </message>
  <message>
   <source>What you allowed holds for this session only. %1</source>
   <translation>許可はこのセッションでのみ有効です。%1</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>変更はすぐに有効になります。</translation>
  </message>
  <message>
   <source>When</source>
   <translation>タイミング</translation>
  </message>
  <message>
   <source>Where awk writes only running would tell.</source>
   <translation>awk がどこに書き込むかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>Where is the folder now?</source>
   <translation>フォルダーは現在どこにありますか?</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>設定元</translation>
  </message>
  <message>
   <source>Where its API is. One that speaks as OpenAI does includes the /v1.</source>
   <translation>API のある場所。OpenAI と同じ形式の場合は /v1 まで含めます。</translation>
  </message>
  <message>
   <source>Where one reader finds &quot;%1&quot;, another finds &quot;%2&quot;.</source>
   <translation>一方のリーダーは「%1」を、もう一方は「%2」を検出しました。</translation>
  </message>
  <message>
   <source>Where the desktop has a place for it.</source>
   <translation>デスクトップに表示場所がある場合。</translation>
  </message>
  <message>
   <source>Where the fence cannot stand</source>
   <translation>フェンスを有効にできない場合</translation>
  </message>
  <message>
   <source>Whether it is asked with an API key.</source>
   <translation>API キーを付けて問い合わせるかどうか。</translation>
  </message>
  <message>
   <source>Which API it speaks.</source>
   <translation>使用する API。</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is only running would tell.</source>
   <translation>「%1」がどのコマンドかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is stands in a variable.</source>
   <translation>「%1」がどのコマンドかは変数で決まります。</translation>
  </message>
  <message>
   <source>Which git command it is only running would tell.</source>
   <translation>どの git コマンドかは、実行するまで分かりません。</translation>
  </message>
  <message>
   <source>Which walls stand on this machine is being checked.</source>
   <translation>このマシンでどの壁が有効かを確認しています。</translation>
  </message>
  <message>
   <source>Whole degrees</source>
   <translation>1 度単位</translation>
  </message>
  <message>
   <source>Whose models new sessions use where nothing else was chosen.</source>
   <translation>ほかに選択がないとき、新しいセッションで使うモデルのプロバイダー。</translation>
  </message>
  <message>
   <source>Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the settings.</source>
   <translation>モデルのプロバイダー: anthropic、openai、ollama、llamacpp、lmstudio、practice、または設定にあるもの。</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why Allowed?</source>
   <translation>許可の理由</translation>
  </message>
  <message>
   <source>Why Denied?</source>
   <translation>拒否の理由</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <source>Windows did not run a program in an AppContainer: %1</source>
   <translation>Windows は AppContainer でプログラムを実行しませんでした: %1</translation>
  </message>
  <message>
   <source>Windows ran a program in an AppContainer. Paddock's fence was never tested on Windows, so each command asks.</source>
   <translation>Windows は AppContainer でプログラムを実行しました。Paddock のフェンスは Windows で検証されていないため、コマンドごとに確認します。</translation>
  </message>
  <message>
   <source>With --continue or --resume: go on in a copy of the session.</source>
   <translation>--continue または --resume とともに: セッションのコピーで続行します。</translation>
  </message>
  <message>
   <source>With a session in view, a rule can be tried on its past calls.</source>
   <translation>セッションを表示していると、その過去の呼び出しでルールを試せます。</translation>
  </message>
  <message>
   <source>With a session in view, this says which of its past calls the hook would have seen.</source>
   <translation>セッションを表示していると、過去の呼び出しのうちフックの対象になるものがここに示されます。</translation>
  </message>
  <message>
   <source>With care (%1): %2</source>
   <translation>注意 (%1): %2</translation>
  </message>
  <message>
   <source>With doctor: try to get out of the fence, in every known way.</source>
   <translation>doctor とともに: 既知のあらゆる方法でフェンスの外に出ることを試みます。</translation>
  </message>
  <message>
   <source>With this rule</source>
   <translation>このルールでは</translation>
  </message>
  <message>
   <source>Without a fence nothing keeps a command that is allowed from other hosts.</source>
   <translation>フェンスがないと、許可されたコマンドはほかのホストにも接続できます。</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>フォルダーなし</translation>
  </message>
  <message>
   <source>Without tags.</source>
   <translation>タグなし。</translation>
  </message>
  <message>
   <source>Working in %1

%2</source>
   <translation>%1 で作業中

%2</translation>
  </message>
  <message>
   <source>Works in %1 with the model %2 of %3; mode %4.</source>
   <translation>%3 のモデル %2 を使い、%1 で作業します。モード: %4。</translation>
  </message>
  <message>
   <source>Worktrees</source>
   <translation>ワークツリー</translation>
  </message>
  <message>
   <source>Worktrees of %1</source>
   <translation>%1 のワークツリー</translation>
  </message>
  <message>
   <source>Worktrees …</source>
   <translation>ワークツリー…</translation>
  </message>
  <message>
   <source>Would allow and run nothing beyond what holds already.</source>
   <translation>すでに有効なもの以外は何も許可せず、何も実行しません。</translation>
  </message>
  <message>
   <source>Would allow without a question:</source>
   <translation>確認なしで許可されるもの:</translation>
  </message>
  <message numerus="yes">
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>以前の呼び出し %n 件が許可されたはずです。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>%n 件が拒否されたはずです。</numerusform>
   </translation>
  </message>
  <message>
   <source>Would run:</source>
   <translation>実行されるもの:</translation>
  </message>
  <message>
   <source>Wrap</source>
   <translation>折り返す</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>長い行を折り返す</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>書き込み</translation>
  </message>
  <message>
   <source>Write a command line behind the exclamation mark.</source>
   <translation>感嘆符の後にコマンドラインを入力してください。</translation>
  </message>
  <message>
   <source>Write a file</source>
   <translation>ファイルに書き込み</translation>
  </message>
  <message>
   <source>Write a larger file than is allowed</source>
   <translation>許可されたサイズを超えるファイルを書き込む</translation>
  </message>
  <message>
   <source>Write a message first.</source>
   <translation>先にメッセージを入力してください。</translation>
  </message>
  <message>
   <source>Write a new one</source>
   <translation>新規作成</translation>
  </message>
  <message>
   <source>Write into the system's folders</source>
   <translation>システムのフォルダーに書き込む</translation>
  </message>
  <message>
   <source>Write outside through a link made in the workspace</source>
   <translation>ワークスペースに作成したリンクを通じて外部に書き込む</translation>
  </message>
  <message>
   <source>Writes: %1</source>
   <translation>書き込み: %1</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>Written by a newer Paddock: %1</source>
   <translation>より新しい Paddock による書き込み: %1</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>%1 に書き込みました。</translation>
  </message>
  <message>
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <source>You approved the plan. Write anything else, and I carry it out.</source>
   <translation>計画が承認されました。何かを書くと、計画を実行します。</translation>
  </message>
  <message>
   <source>You are planning: look and think, and change nothing. Lay out the plan; it will be carried out when the mode is changed.</source>
   <translation>計画中です。調べて考えるだけで、何も変更しないでください。計画を示してください。計画はモードが変更されたときに実行されます。</translation>
  </message>
  <message>
   <source>You ran</source>
   <translation>あなたが実行</translation>
  </message>
  <message>
   <source>You ran: %1</source>
   <translation>あなたが実行: %1</translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>あなたが %Ln 個のファイルの変更を取り消しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>You trusted it on %1. What is marked as changed has other content now.</source>
   <translation>%1 に信頼したものです。変更ありと示されたものは、内容が変わっています。</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>あなた: %1</translation>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>あなた: 画像 %n 枚</numerusform>
   </translation>
  </message>
  <message>
   <source>Your command was not run: the fence that keeps commands inside the folder does not stand on this machine, and the settings say that no command runs then.</source>
   <translation>コマンドは実行されませんでした。コマンドをフォルダー内に留めるフェンスがこのマシンでは有効でなく、その場合はコマンドを実行しない設定になっています。</translation>
  </message>
  <message>
   <source>Your last command still runs. Stop it, or wait for its end.</source>
   <translation>前回のコマンドがまだ実行中です。停止するか、終了をお待ちください。</translation>
  </message>
  <message>
   <source>Your own command, run in the folder</source>
   <translation>ご自身のコマンド (フォルダー内で実行)</translation>
  </message>
  <message>
   <source>Zoom &amp;In</source>
   <translation>拡大(&amp;I)</translation>
  </message>
  <message>
   <source>Zoom &amp;Out</source>
   <translation>縮小(&amp;O)</translation>
  </message>
  <message>
   <source>[%1, model %2, mode %3]</source>
   <translation>[%1、モデル %2、モード %3]</translation>
  </message>
  <message>
   <source>[allowed (%1): %2]</source>
   <translation>[許可 (%1): %2]</translation>
  </message>
  <message>
   <source>[instructions: %1]</source>
   <translation>[指示: %1]</translation>
  </message>
  <message>
   <source>[picture: %1, %2]</source>
   <translation>[画像: %1、%2]</translation>
  </message>
  <message>
   <source>[picture: %1]</source>
   <translation>[画像: %1]</translation>
  </message>
  <message>
   <source>[stopped by the user]</source>
   <translation>[ユーザーにより停止]</translation>
  </message>
  <message>
   <source>[written by a newer Paddock]</source>
   <translation>[より新しい Paddock による書き込み]</translation>
  </message>
  <message>
   <source>a boundary</source>
   <translation>境界</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>呼び出し</translation>
  </message>
  <message>
   <source>a hook</source>
   <translation>フック</translation>
  </message>
  <message>
   <source>a host of this machine or its network is listed with its port, such as localhost:8080.</source>
   <translation>このマシンまたはそのネットワークのホストは、localhost:8080 のようにポートを付けて登録します。</translation>
  </message>
  <message>
   <source>a known provider, one of %1, instead of &quot;%2&quot;</source>
   <translation>「%2」ではなく、既知のプロバイダー (%1) のいずれか</translation>
  </message>
  <message>
   <source>a list in brackets</source>
   <translation>角かっこで囲んだリスト</translation>
  </message>
  <message>
   <source>a list of absolute paths in quotes, such as [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</source>
   <translation>引用符で囲んだ絶対パスのリスト (例: [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;])</translation>
  </message>
  <message>
   <source>a list of hosts in quotes, such as [&quot;*.example.org&quot;]</source>
   <translation>引用符で囲んだホストのリスト (例: [&quot;*.example.org&quot;])</translation>
  </message>
  <message>
   <source>a list of rules in quotes, such as [&quot;Bash(npm run *)&quot;]</source>
   <translation>引用符で囲んだルールのリスト (例: [&quot;Bash(npm run *)&quot;])</translation>
  </message>
  <message>
   <source>a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
   <translation>小文字の英字、数字、「-」、「_」からなる名前</translation>
  </message>
  <message>
   <source>a name that stands here only once</source>
   <translation>ここに 1 回だけ現れる名前</translation>
  </message>
  <message>
   <source>a number of US dollars, such as 2.5, or 0 for no budget</source>
   <translation>米ドルの数値 (例: 2.5)、または予算なしを表す 0</translation>
  </message>
  <message>
   <source>a pattern stays below the folder that is searched.</source>
   <translation>パターンの対象は、検索するフォルダーの下に限られます。</translation>
  </message>
  <message>
   <source>a price in US dollars for a million tokens</source>
   <translation>100 万トークンあたりの米ドルの価格</translation>
  </message>
  <message>
   <source>a rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>a share of the model's context from 0 (never) to %1</source>
   <translation>モデルのコンテキストに対する 0 (しない) から %1 までの割合</translation>
  </message>
  <message>
   <source>a star needs a name of at least two parts behind it, on the public Internet.</source>
   <translation>アスタリスクの後には、公開インターネット上の 2 つ以上の部分からなる名前が必要です。</translation>
  </message>
  <message>
   <source>a star stands for whole names only, and only at the beginning: *.example.org</source>
   <translation>アスタリスクは名前全体を表し、先頭でのみ使えます: *.example.org</translation>
  </message>
  <message>
   <source>a whole number from %1 to %2</source>
   <translation>%1 から %2 までの整数</translation>
  </message>
  <message>
   <source>a whole number of tokens above 0</source>
   <translation>0 より大きい整数のトークン数</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>許可</translation>
  </message>
  <message>
   <source>an address such as https://api.example.org/v1</source>
   <translation>https://api.example.org/v1 のようなアドレス</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>波かっこで囲んだオブジェクト</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>ほか %Ln 件</numerusform>
   </translation>
  </message>
  <message>
   <source>another Paddock is writing it</source>
   <translation>別の Paddock が書き込み中です</translation>
  </message>
  <message>
   <source>any tool</source>
   <translation>任意のツール</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>承認済み</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>アーカイブ済み</translation>
  </message>
  <message>
   <source>ask, edit or plan</source>
   <translation>ask、edit、または plan</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>asks</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>at least %1</source>
   <translation>少なくとも %1</translation>
  </message>
  <message>
   <source>attempt %1 of %2</source>
   <translation>試行 %1/%2</translation>
  </message>
  <message>
   <source>available, not used</source>
   <translation>利用可能、未使用</translation>
  </message>
  <message>
   <source>awk is told by %1 to load or write another file.</source>
   <translation>awk は %1 により別のファイルを読み込むか書き込みます。</translation>
  </message>
  <message>
   <source>awk loads other code.</source>
   <translation>awk は別のコードを読み込みます。</translation>
  </message>
  <message>
   <source>awk pipes to or from a command.</source>
   <translation>awk はコマンドとの間でパイプを使います。</translation>
  </message>
  <message>
   <source>awk runs a command.</source>
   <translation>awk はコマンドを実行します。</translation>
  </message>
  <message>
   <source>became a link</source>
   <translation>リンクに変更</translation>
  </message>
  <message>
   <source>between its dots must be letters, digits and hyphens.</source>
   <translation>ドットの間は英字、数字、ハイフンでなければなりません。</translation>
  </message>
  <message>
   <source>budget of a day</source>
   <translation>1 日の予算</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>組み込み</translation>
  </message>
  <message>
   <source>bwrap was not found.</source>
   <translation>bwrap が見つかりませんでした。</translation>
  </message>
  <message>
   <source>call</source>
   <translation>呼び出し</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>変更あり</translation>
  </message>
  <message>
   <source>changes or runs</source>
   <translation>変更または実行する</translation>
  </message>
  <message>
   <source>checking</source>
   <translation>判定中</translation>
  </message>
  <message>
   <source>command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>コマンドライン</translation>
  </message>
  <message>
   <source>commands cannot run without it</source>
   <translation>これがないとコマンドを実行できません</translation>
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
   <translation>切り詰め</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a date without its year</comment>
   <translation>M月d日</translation>
  </message>
  <message>
   <source>d MMM</source>
   <comment>a short date, as QLocale has it</comment>
   <translation>M月d日</translation>
  </message>
  <message>
   <source>day $%1</source>
   <translation>本日 $%1</translation>
  </message>
  <message>
   <source>day $%1 of $%2</source>
   <translation>本日 $%1 / %2</translation>
  </message>
  <message>
   <source>days</source>
   <translation>日</translation>
  </message>
  <message>
   <source>default, acceptEdits, plan or bypassPermissions.</source>
   <translation>default、acceptEdits、plan、または bypassPermissions。</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>拒否</translation>
  </message>
  <message>
   <source>did not come back</source>
   <translation>応答なし</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>earlier repairs set aside: %1</source>
   <translation>以前の修復で取り分けたもの: %1</translation>
  </message>
  <message>
   <source>enforced</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>entry %1</source>
   <translation>エントリ %1</translation>
  </message>
  <message>
   <source>env takes a text apart and runs it.</source>
   <translation>env はテキストを分解して実行します。</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>環境変数</translation>
  </message>
  <message>
   <source>environment variable %1</source>
   <translation>環境変数 %1</translation>
  </message>
  <message>
   <source>error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>error: %1</source>
   <translation>エラー: %1</translation>
  </message>
  <message>
   <source>error: %1 could not be started</source>
   <translation>エラー: %1 を起動できませんでした</translation>
  </message>
  <message>
   <source>error: '%1' is no tag to add or to take away; write +word or -word</source>
   <translation>エラー: 「%1」は追加または削除するタグの形式ではありません。+word または -word と書いてください</translation>
  </message>
  <message>
   <source>error: name a session or a file, or say --all</source>
   <translation>エラー: セッションまたはファイルを指定するか、--all を付けてください</translation>
  </message>
  <message>
   <source>error: option '--%1' takes a number from 1 on, not '%2'</source>
   <translation>エラー: オプション '--%1' には 1 以上の数値を指定します。'%2' は使えません</translation>
  </message>
  <message>
   <source>error: option '--decision' takes allow, deny or ask, not '%1'</source>
   <translation>エラー: オプション '--decision' に指定できるのは allow、deny、ask です。'%1' は使えません</translation>
  </message>
  <message>
   <source>error: option '--format' takes jsonl or csv, not '%1'</source>
   <translation>エラー: オプション '--format' に指定できるのは jsonl、csv です。'%1' は使えません</translation>
  </message>
  <message>
   <source>error: option '--format' takes markdown, html or jsonl, not '%1'</source>
   <translation>エラー: オプション '--format' に指定できるのは markdown、html、jsonl です。'%1' は使えません</translation>
  </message>
  <message>
   <source>error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'</source>
   <translation>エラー: オプション '--since' には 2026-03-01 や 2026-03-01T12:00 のような日付を指定します。'%1' は使えません</translation>
  </message>
  <message>
   <source>error: option '--to' takes the number of a message, not '%1'</source>
   <translation>エラー: オプション '--to' にはメッセージの番号を指定します。'%1' は使えません</translation>
  </message>
  <message>
   <source>error: paddock-desktop is not installed; give a task with -p, or see --help</source>
   <translation>エラー: paddock-desktop がインストールされていません。-p でタスクを指定するか、--help をご覧ください</translation>
  </message>
  <message>
   <source>error: there is no display to open a window on; give a task with -p, or see --help</source>
   <translation>エラー: ウィンドウを開くディスプレイがありません。-p でタスクを指定するか、--help をご覧ください</translation>
  </message>
  <message>
   <source>error: there is no provider &quot;%1&quot;; there are %2.</source>
   <translation>エラー: プロバイダー「%1」はありません。指定できるのは %2 です。</translation>
  </message>
  <message>
   <source>error: there is no task. Give it behind -p, or on standard input.</source>
   <translation>エラー: タスクがありません。-p の後に指定するか、標準入力で渡してください。</translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>エラー: %n 件のセッションが完全に削除されます。それでよければ --yes を付けてください。</numerusform>
   </translation>
  </message>
  <message>
   <source>error: use
%1</source>
   <translation>エラー: 次のように使ってください
%1</translation>
  </message>
  <message>
   <source>error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with a session's id or --all behind; without, the newest session of the directory is meant. show and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify take --json, export takes --format jsonl|csv and -o FILE.</source>
   <translation>エラー: 'paddock audit show'、'paddock audit verify'、'paddock audit export' のいずれかを使い、後にセッションの ID または --all を付けてください。付けない場合は、ディレクトリの最新のセッションが対象です。show と export では --since DATE、--decision allow|deny|ask、--workspace DIR、show と verify では --json、export では --format jsonl|csv と -o FILE を使えます。</translation>
  </message>
  <message>
   <source>error: use 'paddock blame FILE[:LINE] [--json]'</source>
   <translation>エラー: 'paddock blame FILE[:LINE] [--json]' を使ってください</translation>
  </message>
  <message>
   <source>error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the provider's name behind if it is not %1. The key itself is read from standard input.</source>
   <translation>エラー: 'paddock key set'、'paddock key status'、'paddock key remove' のいずれかを使ってください。%1 でない場合は、後にプロバイダーの名前を付けます。キー自体は標準入力から読み取られます。</translation>
  </message>
  <message>
   <source>error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or 'paddock trust --revoke [--workspace DIR]'</source>
   <translation>エラー: 'paddock trust [--workspace DIR] [--yes]'、'paddock trust --list'、'paddock trust --revoke [--workspace DIR]' のいずれかを使ってください</translation>
  </message>
  <message>
   <source>error: what came on standard input is no key: a key is one word of printable ASCII characters, at most %1 of them. Nothing was changed.</source>
   <translation>エラー: 標準入力の内容はキーではありません。キーは印字可能な ASCII 文字からなる 1 語で、最大 %1 文字です。何も変更されていません。</translation>
  </message>
  <message>
   <source>eval runs a text that is put together first.</source>
   <translation>eval は、先に組み立てられるテキストを実行します。</translation>
  </message>
  <message>
   <source>every tool</source>
   <translation>すべてのツール</translation>
  </message>
  <message>
   <source>everywhere, always</source>
   <translation>すべての場所で常に</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>find runs %1 for what it finds.</source>
   <translation>find は見つけたものに対して %1 を実行します。</translation>
  </message>
  <message>
   <source>find runs whatever it finds.</source>
   <translation>find は見つけたものを何でも実行します。</translation>
  </message>
  <message>
   <source>find starts a shell for what it finds.</source>
   <translation>find は見つけたものに対してシェルを起動します。</translation>
  </message>
  <message>
   <source>for ever</source>
   <translation>無期限</translation>
  </message>
  <message>
   <source>for this session</source>
   <translation>このセッション</translation>
  </message>
  <message>
   <source>for this turn</source>
   <translation>このターン</translation>
  </message>
  <message>
   <source>fork of %1</source>
   <translation>%1 のフォーク</translation>
  </message>
  <message>
   <source>from the environment variable %1</source>
   <translation>環境変数 %1 から</translation>
  </message>
  <message>
   <source>git %1 is given settings that may run a program.</source>
   <translation>git %1 に、プログラムを実行する可能性のある設定が渡されています。</translation>
  </message>
  <message>
   <source>git %1 is no command of git; an alias may run anything.</source>
   <translation>git %1 は git のコマンドではありません。エイリアスは何でも実行できます。</translation>
  </message>
  <message>
   <source>git %1 is told by %2 to run a program.</source>
   <translation>git %1 は %2 によりプログラムを実行します。</translation>
  </message>
  <message>
   <source>git %1 may throw work away.</source>
   <translation>git %1 は作業内容を捨てる可能性があります。</translation>
  </message>
  <message>
   <source>git %1 reaches the network.</source>
   <translation>git %1 はネットワークに接続します。</translation>
  </message>
  <message>
   <source>git %1 runs other programs.</source>
   <translation>git %1 はほかのプログラムを実行します。</translation>
  </message>
  <message>
   <source>git %1 takes up &quot;%2&quot;, which looks like a secret.</source>
   <translation>git %1 は、機密情報のような「%2」を取り込みます。</translation>
  </message>
  <message>
   <source>git %1 throws away work that is not committed.</source>
   <translation>git %1 は、コミットされていない作業内容を捨てます。</translation>
  </message>
  <message>
   <source>git and the hooks did not end within ten minutes, so they were stopped.</source>
   <translation>git とフックが 10 分以内に終了しなかったため、停止されました。</translation>
  </message>
  <message>
   <source>git bisect run runs a program for each commit.</source>
   <translation>git bisect run はコミットごとにプログラムを実行します。</translation>
  </message>
  <message>
   <source>git does not know who you are. Set user.name and user.email with “git config --global”, and start Paddock again.</source>
   <translation>git にユーザーの情報がありません。「git config --global」で user.name と user.email を設定し、Paddock を再起動してください。</translation>
  </message>
  <message>
   <source>git help opens another program.</source>
   <translation>git help は別のプログラムを開きます。</translation>
  </message>
  <message>
   <source>git is told by %1 where to find programs.</source>
   <translation>git は %1 によりプログラムの場所を指定されています。</translation>
  </message>
  <message>
   <source>git is told to use another repository, whose settings may run programs.</source>
   <translation>git は別のリポジトリを使うよう指示されており、その設定がプログラムを実行する可能性があります。</translation>
  </message>
  <message>
   <source>git lfs reaches the network.</source>
   <translation>git lfs はネットワークに接続します。</translation>
  </message>
  <message>
   <source>git passes it through a program, so it is not compared here.</source>
   <translation>git がプログラムに通すため、ここでは比較されません。</translation>
  </message>
  <message>
   <source>git submodule %1 fetches other repositories.</source>
   <translation>git submodule %1 はほかのリポジトリを取得します。</translation>
  </message>
  <message>
   <source>git submodule foreach runs a command.</source>
   <translation>git submodule foreach はコマンドを実行します。</translation>
  </message>
  <message>
   <source>git was ended before the commit was made.</source>
   <translation>コミットが作成される前に git が終了されました。</translation>
  </message>
  <message>
   <source>git would obey the settings of the bare repository in %1.</source>
   <translation>git が %1 のベアリポジトリの設定に従ってしまいます。</translation>
  </message>
  <message>
   <source>git, or a hook of the repository, refused the commit.</source>
   <translation>git またはリポジトリのフックがコミットを拒否しました。</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>なくなりました</translation>
  </message>
  <message>
   <source>grants of this session</source>
   <translation>このセッションでの許可</translation>
  </message>
  <message>
   <source>grants of this turn</source>
   <translation>このターンでの許可</translation>
  </message>
  <message>
   <source>has changes</source>
   <translation>変更あり</translation>
  </message>
  <message>
   <source>hook hooks PreToolUse PostToolUse command matcher timeout</source>
   <translation>フック hook hooks PreToolUse PostToolUse コマンド command マッチャー matcher タイムアウト timeout</translation>
  </message>
  <message>
   <source>host %1:%2 %3 by %4</source>
   <translation>ホスト %1:%2 %3 (%4)</translation>
  </message>
  <message>
   <source>in the background</source>
   <translation>バックグラウンド</translation>
  </message>
  <message>
   <source>in the background, %1</source>
   <comment>task-1</comment>
   <translation>バックグラウンド、%1</translation>
  </message>
  <message>
   <source>in the keychain</source>
   <translation>キーチェーンにあります</translation>
  </message>
  <message>
   <source>in this folder, always</source>
   <translation>このフォルダーでは常に</translation>
  </message>
  <message>
   <source>intact</source>
   <translation>改変なし</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>it carries a user name, which hides the host.</source>
   <translation>ユーザー名が含まれており、ホストが分かりにくくなっています。</translation>
  </message>
  <message>
   <source>it ended with exit code %1</source>
   <translation>終了コード %1 で終了しました</translation>
  </message>
  <message>
   <source>it has to begin with a tool's name, such as Bash or Edit.</source>
   <translation>Bash や Edit のようなツールの名前で始まる必要があります。</translation>
  </message>
  <message>
   <source>it holds a NUL character.</source>
   <translation>NUL 文字が含まれています。</translation>
  </message>
  <message>
   <source>it holds a character that does not belong into a host.</source>
   <translation>ホストに使えない文字が含まれています。</translation>
  </message>
  <message>
   <source>it holds a control character, a space or a backslash.</source>
   <translation>制御文字、空白、またはバックスラッシュが含まれています。</translation>
  </message>
  <message>
   <source>it is a pipe, a socket or a device, not a file.</source>
   <translation>ファイルではなく、パイプ、ソケット、またはデバイスです。</translation>
  </message>
  <message>
   <source>it is empty, too long, or has letters that no name may have.</source>
   <translation>空か、長すぎるか、名前に使えない文字が含まれています。</translation>
  </message>
  <message>
   <source>it is empty. Write Tool or Tool(specifier), such as Bash(npm run *).</source>
   <translation>空です。Tool または Tool(specifier) の形で書いてください。例: Bash(npm run *)。</translation>
  </message>
  <message>
   <source>it is larger than 1 MiB</source>
   <translation>1 MiB より大きいファイルです</translation>
  </message>
  <message>
   <source>it is no IPv6 address.</source>
   <translation>IPv6 アドレスではありません。</translation>
  </message>
  <message>
   <source>it is no JSON object.</source>
   <translation>JSON オブジェクトではありません。</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>it is too long.</source>
   <translation>長すぎます。</translation>
  </message>
  <message>
   <source>it leads to this machine or a private network.</source>
   <translation>このマシンまたはプライベートネットワークにつながります。</translation>
  </message>
  <message>
   <source>it names no file.</source>
   <translation>ファイルが指定されていません。</translation>
  </message>
  <message>
   <source>it rewrites the call otherwise than the hook %1</source>
   <translation>フック %1 とは異なる内容に呼び出しを書き換えます</translation>
  </message>
  <message>
   <source>it wants to decide later, which is not supported</source>
   <translation>後で決定しようとしていますが、対応していません</translation>
  </message>
  <message>
   <source>it was interrupted</source>
   <translation>中断されました</translation>
  </message>
  <message>
   <source>it wrote more than is read of a hook</source>
   <translation>フックから読み取る量を超えて出力しました</translation>
  </message>
  <message>
   <source>its answer is no JSON (%1)</source>
   <translation>応答が JSON ではありません (%1)</translation>
  </message>
  <message>
   <source>its content was read</source>
   <translation>内容が読み取られました</translation>
  </message>
  <message>
   <source>its decision is neither &quot;block&quot; nor &quot;approve&quot;</source>
   <translation>決定が「block」でも「approve」でもありません</translation>
  </message>
  <message>
   <source>its fence could not be built, so it was not run. %1</source>
   <translation>フェンスを構築できなかったため、実行されませんでした。%1</translation>
  </message>
  <message>
   <source>its folder cannot be made</source>
   <translation>フォルダーを作成できません</translation>
  </message>
  <message>
   <source>its hookSpecificOutput is no object</source>
   <translation>hookSpecificOutput がオブジェクトではありません</translation>
  </message>
  <message>
   <source>its host is not written in plain letters, digits, dots and hyphens.</source>
   <translation>ホストが通常の英字、数字、ドット、ハイフンで書かれていません。</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>its permissionDecision is none of &quot;allow&quot;, &quot;deny&quot; and &quot;ask&quot;</source>
   <translation>permissionDecision が「allow」「deny」「ask」のいずれでもありません</translation>
  </message>
  <message>
   <source>its port is none. Ports go from 1 to 65535.</source>
   <translation>ポートが正しくありません。ポートは 1 から 65535 までです。</translation>
  </message>
  <message>
   <source>its time was up</source>
   <translation>時間切れになりました</translation>
  </message>
  <message>
   <source>its updatedInput is no object</source>
   <translation>updatedInput がオブジェクトではありません</translation>
  </message>
  <message>
   <source>jsonl or csv.</source>
   <translation>jsonl または csv。</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>たった今</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>key keys keychain provider address model protocol check forget remove</source>
   <translation>キー key keys キーチェーン keychain プロバイダー provider アドレス address モデル model プロトコル protocol 確認 check 破棄 forget 削除 remove</translation>
  </message>
  <message>
   <source>key of %1</source>
   <translation>%1 のキー</translation>
  </message>
  <message>
   <source>keyboard keys shortcuts bindings</source>
   <translation>キーボード keyboard キー keys ショートカット shortcuts 割り当て bindings</translation>
  </message>
  <message>
   <source>keychain</source>
   <translation>キーチェーン</translation>
  </message>
  <message>
   <source>larger than what is kept</source>
   <translation>保持できるサイズを超えています</translation>
  </message>
  <message>
   <source>leads to %1</source>
   <translation>%1 につながる</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>省略</translation>
  </message>
  <message>
   <source>line %1, column %2</source>
   <translation>%1 行目、%2 列目</translation>
  </message>
  <message>
   <source>local models ollama llama.cpp lm studio server this machine context tools try</source>
   <translation>ローカルモデル local models ollama llama.cpp lm studio サーバー server このマシン machine コンテキスト context ツール tools 試す try</translation>
  </message>
  <message>
   <source>local models use</source>
   <translation>ローカルモデル local models 使う use</translation>
  </message>
  <message>
   <source>local project settings</source>
   <translation>ローカルのプロジェクト設定</translation>
  </message>
  <message>
   <source>made inside, and gone at the end</source>
   <translation>内部で作成され、終了時に消えました</translation>
  </message>
  <message>
   <source>make is told to evaluate a text.</source>
   <translation>make はテキストを評価するよう指示されています。</translation>
  </message>
  <message>
   <source>make is told to run another shell.</source>
   <translation>make は別のシェルを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>mode %1 → %2</source>
   <translation>モード %1 → %2</translation>
  </message>
  <message>
   <source>models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>modify</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>named by an absolute path</source>
   <translation>絶対パスで指定されたもの</translation>
  </message>
  <message>
   <source>never</source>
   <translation>しない</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>new link</source>
   <translation>新しいリンク</translation>
  </message>
  <message>
   <source>new: %1</source>
   <translation>新規: %1</translation>
  </message>
  <message>
   <source>no budget</source>
   <translation>予算なし</translation>
  </message>
  <message>
   <source>no commit yet</source>
   <translation>コミットなし</translation>
  </message>
  <message>
   <source>no key: run &quot;paddock key set %1&quot;</source>
   <translation>キーなし:「paddock key set %1」を実行してください</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>理由は示されていません</translation>
  </message>
  <message>
   <source>no ruling</source>
   <translation>判定なし</translation>
  </message>
  <message>
   <source>none (changed)</source>
   <translation>なし (変更済み)</translation>
  </message>
  <message>
   <source>none is needed</source>
   <translation>不要です</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>利用不可</translation>
  </message>
  <message>
   <source>not by an agent here (before)</source>
   <translation>ここのエージェントによるものではない (以前)</translation>
  </message>
  <message>
   <source>not by an agent here (since)</source>
   <translation>ここのエージェントによるものではない (以後)</translation>
  </message>
  <message>
   <source>not chained before entry %1</source>
   <translation>エントリ %1 より前は連鎖なし</translation>
  </message>
  <message>
   <source>not chained: an older Paddock wrote it, and nothing can be said of it</source>
   <translation>連鎖なし: 古い Paddock が書き込んだもので、検証できません</translation>
  </message>
  <message>
   <source>not found; %1. Install the package %2.</source>
   <translation>見つかりません。%1。パッケージ %2 をインストールしてください。</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>not known: a content on the way is not kept</source>
   <translation>不明: 途中の内容が保持されていません</translation>
  </message>
  <message>
   <source>not tried: %1</source>
   <translation>未試行: %1</translation>
  </message>
  <message>
   <source>nothing can stand around commands here.</source>
   <translation>ここではコマンドを囲むものを設けられません。</translation>
  </message>
  <message>
   <source>now</source>
   <translation>今</translation>
  </message>
  <message>
   <source>now %1</source>
   <translation>現在: %1</translation>
  </message>
  <message>
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>on</source>
   <translation>オン</translation>
  </message>
  <message>
   <source>once</source>
   <translation>1 回のみ</translation>
  </message>
  <message>
   <source>one of &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; and &quot;error&quot;</source>
   <translation>「debug」「info」「warning」「error」のいずれか</translation>
  </message>
  <message>
   <source>one of &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; and &quot;bypassPermissions&quot;</source>
   <translation>「default」「acceptEdits」「plan」「bypassPermissions」のいずれか</translation>
  </message>
  <message>
   <source>only names of MCP tools may end with &quot;*&quot;.</source>
   <translation>末尾に「*」を使えるのは MCP ツールの名前だけです。</translation>
  </message>
  <message>
   <source>only whole http and https addresses are fetched.</source>
   <translation>取得できるのは完全な http または https のアドレスだけです。</translation>
  </message>
  <message>
   <source>option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'</source>
   <translation>オプション '--%1' には 2026-03-01 や 2026-03-01T12:00 のような日付を指定します。'%2' は使えません</translation>
  </message>
  <message>
   <source>option '--by' takes day, session, turn, project, model or agent, not '%1'</source>
   <translation>オプション '--by' に指定できるのは day、session、turn、project、model、agent です。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--fence' takes whole or missing, not '%1'</source>
   <translation>オプション '--fence' に指定できるのは whole、missing です。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--max-budget-usd' takes an amount over 0, not '%1'</source>
   <translation>オプション '--max-budget-usd' には 0 より大きい金額を指定します。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--max-turns' takes a number from 1 on, not '%1'</source>
   <translation>オプション '--max-turns' には 1 以上の数値を指定します。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>オプション '--mode' に指定できるのは default、acceptEdits、plan、bypassPermissions です。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--output-format' takes text, json or stream-json, not '%1'</source>
   <translation>オプション '--output-format' に指定できるのは text、json、stream-json です。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--permission-mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>オプション '--permission-mode' に指定できるのは default、acceptEdits、plan、bypassPermissions です。'%1' は使えません</translation>
  </message>
  <message>
   <source>option '--resume' takes the id of a session</source>
   <translation>オプション '--resume' にはセッションの ID を指定します</translation>
  </message>
  <message>
   <source>option '--session-id' takes a UUID, not '%1'</source>
   <translation>オプション '--session-id' には UUID を指定します。'%1' は使えません</translation>
  </message>
  <message>
   <source>others</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>outcome not known</source>
   <translation>結果不明</translation>
  </message>
  <message>
   <source>outcome unknown</source>
   <translation>結果不明</translation>
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
   <translation>一部有効</translation>
  </message>
  <message>
   <source>paths</source>
   <translation>パス</translation>
  </message>
  <message>
   <source>paths are taken as written, without &quot;~&quot;, variables or addresses; give it relative to the workspace or from the root.</source>
   <translation>パスは書かれたとおりに扱われ、「~」、変数、アドレスは使えません。ワークスペースからの相対パスか、ルートからのパスで指定してください。</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>ピン留め</translation>
  </message>
  <message>
   <source>podman was not found.</source>
   <translation>podman が見つかりませんでした。</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>価格不明</translation>
  </message>
  <message>
   <source>project settings</source>
   <translation>プロジェクト設定</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>プロバイダー</translation>
  </message>
  <message>
   <source>re-create</source>
   <translation>再作成</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>読み取る</translation>
  </message>
  <message>
   <source>reads %1</source>
   <translation>%1 を読み取る</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>拒否</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>removed: %1</source>
   <translation>削除: %1</translation>
  </message>
  <message>
   <source>rsync is told by %1 to run another program.</source>
   <translation>rsync は %1 により別のプログラムを実行します。</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>ルール</translation>
  </message>
  <message>
   <source>rule rules permissions allow ask deny never try</source>
   <translation>ルール rule rules 権限 permissions 許可 allow 確認 ask 拒否 deny 禁止 never 試す try</translation>
  </message>
  <message>
   <source>running</source>
   <translation>実行中</translation>
  </message>
  <message>
   <source>say what to do with sessions: %1</source>
   <translation>sessions で行うことを指定してください: %1</translation>
  </message>
  <message>
   <source>sealed by the provider</source>
   <translation>プロバイダーにより封印</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>sed runs a command.</source>
   <translation>sed はコマンドを実行します。</translation>
  </message>
  <message>
   <source>sed runs the text that it makes.</source>
   <translation>sed は生成したテキストを実行します。</translation>
  </message>
  <message>
   <source>sent back</source>
   <translation>差し戻し</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>セッション</translation>
  </message>
  <message>
   <source>set by your administrator</source>
   <translation>管理者による設定</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>settings of this machine's administrator</source>
   <translation>このマシンの管理者の設定</translation>
  </message>
  <message>
   <source>shfmt cannot read it: %1.</source>
   <translation>shfmt が解析できません: %1。</translation>
  </message>
  <message>
   <source>shfmt knows a form of shell that Paddock does not (%1).</source>
   <translation>shfmt は、Paddock が知らないシェルの構文を検出しました (%1)。</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, broke down.</source>
   <translation>コマンドの 2 つ目のリーダー shfmt が異常終了しました。</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be fenced in: %1</source>
   <translation>コマンドの 2 つ目のリーダー shfmt をフェンスで囲めませんでした: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be started: %1</source>
   <translation>コマンドの 2 つ目のリーダー shfmt を起動できませんでした: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, failed: %1</source>
   <translation>コマンドの 2 つ目のリーダー shfmt が失敗しました: %1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, took too long.</source>
   <translation>コマンドの 2 つ目のリーダー shfmt の処理に時間がかかりすぎました。</translation>
  </message>
  <message>
   <source>signal %1 ended it</source>
   <translation>シグナル %1 により終了しました</translation>
  </message>
  <message>
   <source>signal %1 ended the self-test.</source>
   <translation>セルフテストがシグナル %1 により終了しました。</translation>
  </message>
  <message>
   <source>tar -P lets an archive name places outside the workspace.</source>
   <translation>tar -P では、アーカイブがワークスペースの外の場所を指定できます。</translation>
  </message>
  <message>
   <source>tar is told by %1 to run another program.</source>
   <translation>tar は %1 により別のプログラムを実行します。</translation>
  </message>
  <message>
   <source>tar is told to run another program.</source>
   <translation>tar は別のプログラムを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>tar lets an archive name places outside the workspace.</source>
   <translation>tar では、アーカイブがワークスペースの外の場所を指定できます。</translation>
  </message>
  <message>
   <source>test connection network proxy certificate dns tls</source>
   <translation>テスト test 接続 connection ネットワーク network プロキシ proxy 証明書 certificate dns tls</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>引用符で囲んだテキスト</translation>
  </message>
  <message>
   <source>text, json or stream-json.</source>
   <translation>text、json、または stream-json。</translation>
  </message>
  <message>
   <source>the Grep tool needs it</source>
   <translation>Grep ツールに必要です</translation>
  </message>
  <message>
   <source>the address of the provider's API</source>
   <translation>プロバイダーの API のアドレス</translation>
  </message>
  <message>
   <source>the command line</source>
   <translation>コマンドライン</translation>
  </message>
  <message>
   <source>the date of the price, such as &quot;2026-10-24&quot;</source>
   <translation>価格の日付 (例: &quot;2026-10-24&quot;)</translation>
  </message>
  <message>
   <source>the fence could not be built: %1</source>
   <translation>フェンスを構築できませんでした: %1</translation>
  </message>
  <message>
   <source>the hookEventName of its answer is not &quot;%1&quot;</source>
   <translation>応答の hookEventName が「%1」ではありません</translation>
  </message>
  <message>
   <source>the last line is incomplete: Paddock is writing it, or ended while it did</source>
   <translation>最後の行が不完全です。Paddock が書き込み中か、書き込みの途中で終了しました</translation>
  </message>
  <message>
   <source>the local settings that this folder brings</source>
   <translation>このフォルダーが持ち込むローカル設定</translation>
  </message>
  <message>
   <source>the mode</source>
   <translation>モード</translation>
  </message>
  <message>
   <source>the model's context is not known</source>
   <translation>モデルのコンテキストが不明です</translation>
  </message>
  <message>
   <source>the model's name in quotes</source>
   <translation>引用符で囲んだモデルの名前</translation>
  </message>
  <message>
   <source>the most that the model can</source>
   <translation>モデルの上限まで</translation>
  </message>
  <message>
   <source>the network's rules</source>
   <translation>ネットワークのルール</translation>
  </message>
  <message>
   <source>the new title</source>
   <translation>新しいタイトル</translation>
  </message>
  <message>
   <source>the parenthesis is not closed.</source>
   <translation>かっこが閉じられていません。</translation>
  </message>
  <message>
   <source>the program paddock-escape was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>プログラム paddock-escape が、Paddock と同じ場所にも libexec フォルダーにも見つかりませんでした。Paddock を再インストールしてください。</translation>
  </message>
  <message>
   <source>the provider's usual one</source>
   <translation>プロバイダーの標準のもの</translation>
  </message>
  <message>
   <source>the self-test did not end in time.</source>
   <translation>セルフテストが時間内に終了しませんでした。</translation>
  </message>
  <message>
   <source>the self-test said nothing of it, and ended with status %1.</source>
   <translation>セルフテストはこれについて何も報告せず、ステータス %1 で終了しました。</translation>
  </message>
  <message>
   <source>the settings that this folder brings</source>
   <translation>このフォルダーが持ち込む設定</translation>
  </message>
  <message>
   <source>there is nothing between the parentheses; leave them out to mean the whole tool.</source>
   <translation>かっこの中が空です。ツール全体を表すには、かっこを省いてください。</translation>
  </message>
  <message>
   <source>there is one</source>
   <translation>あります</translation>
  </message>
  <message>
   <source>this address is never reached. Only loopback and private addresses can be listed.</source>
   <translation>このアドレスに接続することはありません。登録できるのはループバックとプライベートアドレスだけです。</translation>
  </message>
  <message>
   <source>this folder</source>
   <translation>このフォルダー</translation>
  </message>
  <message>
   <source>this session</source>
   <translation>このセッション</translation>
  </message>
  <message>
   <source>this turn</source>
   <translation>このターン</translation>
  </message>
  <message>
   <source>to be approved before anything is changed</source>
   <translation>変更の前に承認が必要</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>未着手</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true または false</translation>
  </message>
  <message>
   <source>trust trusted folder revoke</source>
   <translation>信頼 trust 信頼済み trusted フォルダー folder 取り消し revoke</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>信頼済み</translation>
  </message>
  <message>
   <source>turn $%1 · session %2</source>
   <translation>ターン $%1 · セッション %2</translation>
  </message>
  <message>
   <source>turn %1</source>
   <translation>ターン %1</translation>
  </message>
  <message>
   <source>two readers would see two different hosts.</source>
   <translation>2 つのリーダーで異なるホストと解釈されます。</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>unknown command '%1'; give a task with -p, or see --help</source>
   <translation>不明なコマンド '%1' です。-p でタスクを指定するか、--help をご覧ください</translation>
  </message>
  <message>
   <source>unknown verb '%1'; sessions knows %2</source>
   <translation>不明な操作 '%1' です。sessions で使えるのは %2 です</translation>
  </message>
  <message>
   <source>until the next start</source>
   <translation>次の起動まで</translation>
  </message>
  <message>
   <source>update updates privacy telemetry hosts outbound contacted</source>
   <translation>更新 update updates プライバシー privacy テレメトリ telemetry ホスト hosts 外部への接続 outbound 接続先 contacted</translation>
  </message>
  <message>
   <source>usage cost tokens chart money csv export</source>
   <translation>使用量 usage 費用 cost トークン tokens グラフ chart 金額 money csv エクスポート export</translation>
  </message>
  <message>
   <source>use '%1'</source>
   <translation>'%1' を使ってください</translation>
  </message>
  <message>
   <source>use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</source>
   <translation>'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]' を使ってください</translation>
  </message>
  <message>
   <source>used</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>user settings</source>
   <translation>ユーザー設定</translation>
  </message>
  <message>
   <source>user settings for this folder</source>
   <translation>このフォルダーのユーザー設定</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>回答待ち</translation>
  </message>
  <message>
   <source>was a link</source>
   <translation>元はリンク</translation>
  </message>
  <message>
   <source>wget is told to run another program.</source>
   <translation>wget は別のプログラムを実行するよう指示されています。</translation>
  </message>
  <message>
   <source>what</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>what to keep in mind</source>
   <translation>留意すること</translation>
  </message>
  <message>
   <source>without it commands are read once instead of twice, and more of them ask</source>
   <translation>これがないとコマンドの解析が 2 回ではなく 1 回になり、確認が増えます</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>無制限</translation>
  </message>
  <message>
   <source>works without a key</source>
   <translation>キーなしで動作します</translation>
  </message>
  <message>
   <source>write an address as four decimal numbers.</source>
   <translation>アドレスは 4 つの 10 進数で書いてください。</translation>
  </message>
  <message>
   <source>writes %1</source>
   <translation>%1 に書き込む</translation>
  </message>
  <message>
   <source>xargs hands computed words to %1.</source>
   <translation>xargs は算出された語を %1 に渡します。</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ユーザー</translation>
  </message>
  <message>
   <source>you, %1</source>
   <comment>scope</comment>
   <translation>ユーザー、%1</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>ご自身のコマンド</translation>
  </message>
  <message>
   <source>your settings</source>
   <translation>ユーザー設定</translation>
  </message>
  <message>
   <source>your settings for this folder</source>
   <translation>このフォルダーのユーザー設定</translation>
  </message>
  <message>
   <source>“%1” can only be taken back as a whole.</source>
   <translation>「%1」は全体でしか取り消せません。</translation>
  </message>
  <message>
   <source>“%1” cannot be listed: %2.</source>
   <translation>「%1」の一覧を取得できません: %2。</translation>
  </message>
  <message>
   <source>“%1” cannot be opened for reading: %2.</source>
   <translation>「%1」を読み取り用に開けません: %2。</translation>
  </message>
  <message>
   <source>“%1” cannot be reached: %2.</source>
   <translation>「%1」にアクセスできません: %2。</translation>
  </message>
  <message>
   <source>“%1” cannot be the name of a branch.</source>
   <translation>「%1」はブランチの名前に使えません。</translation>
  </message>
  <message>
   <source>“%1” does not exist.</source>
   <translation>「%1」は存在しません。</translation>
  </message>
  <message>
   <source>“%1” goes through more symbolic links than can be followed, or through links that change at this moment.</source>
   <translation>「%1」は、たどれる数を超えるシンボリックリンク、または今まさに変化しているリンクを通っています。</translation>
  </message>
  <message>
   <source>“%1” goes through something that is no folder. Check the path.</source>
   <translation>「%1」は、フォルダーではないものを通っています。パスを確認してください。</translation>
  </message>
  <message>
   <source>“%1” has a name that is too long for the file system.</source>
   <translation>「%1」の名前がファイルシステムには長すぎます。</translation>
  </message>
  <message>
   <source>“%1” has no change that could be taken back.</source>
   <translation>「%1」に取り消せる変更はありません。</translation>
  </message>
  <message>
   <source>“%1” is a folder, not a file.</source>
   <translation>「%1」はファイルではなくフォルダーです。</translation>
  </message>
  <message>
   <source>“%1” is a pipe, a socket or a device, not a regular file. It was not opened.</source>
   <translation>「%1」は通常のファイルではなく、パイプ、ソケット、またはデバイスです。開かれませんでした。</translation>
  </message>
  <message>
   <source>“%1” is git's own and cannot be committed.</source>
   <translation>「%1」は git 自身のもので、コミットできません。</translation>
  </message>
  <message>
   <source>“%1” is in a folder that does not exist. Check the path.</source>
   <translation>「%1」は存在しないフォルダーの中にあります。パスを確認してください。</translation>
  </message>
  <message>
   <source>“%1” is no path in the workspace.</source>
   <translation>「%1」はワークスペース内のパスではありません。</translation>
  </message>
  <message>
   <source>“%1” is not a folder.</source>
   <translation>「%1」はフォルダーではありません。</translation>
  </message>
  <message>
   <source>“%1” is not a regular file and cannot be written.</source>
   <translation>「%1」は通常のファイルではないため、書き込めません。</translation>
  </message>
  <message>
   <source>“%1” is not there.</source>
   <translation>「%1」がありません。</translation>
  </message>
  <message>
   <source>“%1” is still at work.</source>
   <translation>「%1」はまだ作業中です。</translation>
  </message>
  <message>
   <source>“%1” is too large for this (%2; at most %3).</source>
   <translation>「%1」は大きすぎます (%2。上限は %3)。</translation>
  </message>
  <message>
   <source>“%1” leads outside the workspace. Paddock's file tools work inside it only.</source>
   <translation>「%1」はワークスペースの外につながります。Paddock のファイルツールはその中でのみ動作します。</translation>
  </message>
  <message>
   <source>“%1” may not be written: %2. Check the permissions of the file and of its folder.</source>
   <translation>「%1」に書き込めません: %2。ファイルとフォルダーのアクセス許可を確認してください。</translation>
  </message>
  <message>
   <source>“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for a name that begins so.</source>
   <translation>「%1」は、ワークスペースの外にあるホームディレクトリのパスと解釈されます。そのように始まる名前には ./~… と書いてください。</translation>
  </message>
  <message>
   <source>“%1” was changed meanwhile. Read it again; nothing was written.</source>
   <translation>「%1」はその間に変更されました。読み取り直してください。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>“%1” was created by somebody else meanwhile. Read it first; nothing was written.</source>
   <translation>「%1」はその間にほかの誰かが作成しました。先に読み取ってください。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>“%1” was left as it is, because what is there now cannot be kept: %2.</source>
   <translation>現在の内容を保持できないため、「%1」はそのまま残しました: %2。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: %2</source>
   <translation>「%1」はそのまま残しました: %2</translation>
  </message>
  <message>
   <source>“%1” was left as it is: it is no file.</source>
   <translation>「%1」はそのまま残しました: ファイルではありません。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: somebody changed it meanwhile.</source>
   <translation>「%1」はそのまま残しました: その間に誰かが変更しました。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: the lines are not there any more as they were shown.</source>
   <translation>「%1」はそのまま残しました: 行が、表示されたときの状態ではなくなっています。</translation>
  </message>
  <message>
   <source>“%1” was not brought back: %2.</source>
   <translation>「%1」は復元されませんでした: %2。</translation>
  </message>
  <message>
   <source>“%1” was not written, the old content is untouched: %2. Free some space and try again.</source>
   <translation>「%1」は書き込まれず、元の内容は無事です: %2。空き容量を増やして、もう一度お試しください。</translation>
  </message>
  <message>
   <source>“%1” was not written: %2.</source>
   <translation>「%1」は書き込まれませんでした: %2。</translation>
  </message>
  <message>
   <source>“%1” was removed meanwhile. Nothing was written.</source>
   <translation>「%1」はその間に削除されました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>… Being taken back</source>
   <translation>… 取り消し中</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  下に新着 %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● 変更あり</translation>
  </message>
  <message>
   <source>◷ Taken back when the turn ends</source>
   <translation>◷ ターンの終了時に取り消し</translation>
  </message>
  <message>
   <source>⚠ Changed by others since; that would be lost too</source>
   <translation>⚠ その後ほかで変更され、その内容も失われます</translation>
  </message>
  <message>
   <source>⚠ also changed by others</source>
   <translation>⚠ ほかでも変更あり</translation>
  </message>
  <message>
   <source>✓ %L1/%L2</source>
   <translation>✓ %L1/%L2</translation>
  </message>
  <message>
   <source>✓ Reviewed</source>
   <translation>✓ レビュー済み</translation>
  </message>
  <message>
   <source>✔ Accepted</source>
   <translation>✔ 採用済み</translation>
  </message>
  <message>
   <source>✔ Committed as %1. Nothing was pushed.</source>
   <translation>✔ %1 としてコミットしました。プッシュはしていません。</translation>
  </message>
  <message>
   <source>✔ The worktree was removed. The session can still be read.</source>
   <translation>✔ ワークツリーを削除しました。セッションは引き続き読めます。</translation>
  </message>
  <message>
   <source>✖ %1</source>
   <translation>✖ %1</translation>
  </message>
  <message>
   <source>✖ Nothing was committed. What git and the hooks said stands below.</source>
   <translation>✖ 何もコミットされませんでした。git とフックの出力は下にあります。</translation>
  </message>
 </context>
</TS>
