<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Paddock</name>
  <message>
   <source>
           stays as it is: %1</source>
   <translation>
           保持原样：%1</translation>
  </message>
  <message>
   <source>    allows without asking: %1</source>
   <translation>    无需询问即允许：%1</translation>
  </message>
  <message>
   <source>    nothing beyond what holds already</source>
   <translation>    不超出现有的许可范围</translation>
  </message>
  <message>
   <source>    runs at %1: %2</source>
   <translation>    在%1时运行：%2</translation>
  </message>
  <message>
   <source>  (edited since, not by the agent)</source>
   <translation>  （此后被编辑过，并非由智能体编辑）</translation>
  </message>
  <message>
   <source>  (rewound)</source>
   <translation>  （已回退）</translation>
  </message>
  <message>
   <source>  call %1</source>
   <translation>  调用 %1</translation>
  </message>
  <message>
   <source>  ruling %1 by %2: %3 %4</source>
   <translation>  裁决 %1，由 %2 作出：%3 %4</translation>
  </message>
  <message>
   <source>  session %1, entry %2</source>
   <translation>  会话 %1，条目 %2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has %2 names; another one may be outside the workspace.</source>
   <translation>“%1”有 %2 个名称；其中另一个可能在工作区之外。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has to be a text.</source>
   <translation>“%1”必须是文本。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; in sandbox.allowedHosts: %2</source>
   <translation>sandbox.allowedHosts 中的“%1”：%2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is blank.</source>
   <translation>“%1”为空白。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is configuration that other programs obey unasked.</source>
   <translation>“%1”是其他程序会自动遵从的配置。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example.org:3128.</source>
   <translation>“%1”不是代理地址。正确的形式如 http://proxy.example.org:3128。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no host that can be judged: %2</source>
   <translation>“%1”不是可以判定的主机：%2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a member that it knows.</source>
   <translation>“%1”不是它认识的成员。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not a session id. An id is made of letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>“%1”不是会话 ID。ID 由字母、数字、“-”和“_”组成。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is not possible now.</source>
   <translation>“%1”目前无法执行。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2</source>
   <translation>“%1”被拒绝：%2</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: %2 Work stays inside %3.</source>
   <translation>“%1”被拒绝：%2 工作只在 %3 内进行。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is refused: what is in .git runs as the user; use git commands instead.</source>
   <translation>“%1”被拒绝：.git 中的内容会以用户身份运行；请改用 git 命令。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is relative to a folder that only running would tell.</source>
   <translation>“%1”相对于某个文件夹，而该文件夹只有运行时才能知道。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; looks like a secret; the model's provider would see what it holds.</source>
   <translation>“%1”看起来是机密；模型的提供商会看到其中的内容。</translation>
  </message>
  <message>
   <source>&quot;%1&quot; of %2 must be %3</source>
   <translation>%2 的“%1”必须是%3</translation>
  </message>
  <message>
   <source>&quot;%1&quot; runs what a variable holds.</source>
   <translation>“%1”会运行变量中的内容。</translation>
  </message>
  <message>
   <source>&quot;%1&quot;: %2</source>
   <translation>“%1”：%2</translation>
  </message>
  <message>
   <source>&quot;Always&quot; is not offered: no rule would hold just this.</source>
   <translation>不提供“始终”：没有规则能恰好只涵盖这一项。</translation>
  </message>
  <message>
   <source>&quot;Always&quot; would store: %1</source>
   <translation>“始终”会保存：%1</translation>
  </message>
  <message>
   <source>&quot;anthropic&quot; or &quot;openai&quot;</source>
   <translation>“anthropic”或“openai”</translation>
  </message>
  <message>
   <source>&quot;ask&quot; or &quot;refuse&quot;</source>
   <translation>“ask”或“refuse”</translation>
  </message>
  <message>
   <source>&quot;command&quot; is missing.</source>
   <translation>缺少“command”。</translation>
  </message>
  <message>
   <source>&quot;cwd&quot; has to be the path of a folder.</source>
   <translation>“cwd”必须是文件夹的路径。</translation>
  </message>
  <message>
   <source>&quot;input&quot; has to be an object.</source>
   <translation>“input”必须是对象。</translation>
  </message>
  <message>
   <source>&quot;models&quot; must be a list in brackets</source>
   <translation>“models”必须是方括号中的列表</translation>
  </message>
  <message>
   <source>&quot;paddock rewind --undo&quot; takes this back.</source>
   <translation>“paddock rewind --undo”可撤销此操作。</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; has to be a list of rules such as &quot;Bash(git *)&quot;.</source>
   <translation>“permissions.%1”必须是规则列表，例如“Bash(git *)”。</translation>
  </message>
  <message>
   <source>&quot;permissions.%1&quot; holds something that is no text.</source>
   <translation>“permissions.%1”中含有非文本内容。</translation>
  </message>
  <message>
   <source>&quot;tool&quot; has to be the name of a tool.</source>
   <translation>“tool”必须是工具的名称。</translation>
  </message>
  <message>
   <source>&quot;url&quot; is missing.</source>
   <translation>缺少“url”。</translation>
  </message>
  <message>
   <source>## Mend the thermometer

1. Run `make test` to see it fail.
2. In `src/thermometer.cpp`, add 32 in place of 30.
3. Run `make test` again.</source>
   <translation>## 修复温度计

1. 运行 `make test`，看它失败。
2. 在 `src/thermometer.cpp` 中，加 32 而不是 30。
3. 再次运行 `make test`。</translation>
  </message>
  <message>
   <source>$%1</source>
   <translation>$%1</translation>
  </message>
  <message>
   <source>$%1 and more; some prices are unknown</source>
   <translation>$%1 及更多；部分价格未知</translation>
  </message>
  <message>
   <source>$%1 and what is not known</source>
   <translation>$%1，另有未知部分</translation>
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
   <translation>%1 “%2”会或可能会通向工作区之外。</translation>
  </message>
  <message>
   <source>%1 % of %2</source>
   <translation>%2 的 %1 %</translation>
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
   <translation>%1 %2 会从网络获取或向网络发送数据。</translation>
  </message>
  <message>
   <source>%1 %2 reaches the network.</source>
   <translation>%1 %2 会访问网络。</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <translation>%1 %2：%3</translation>
  </message>
  <message>
   <source>%1 %2: %3</source>
   <comment>verb, target, state</comment>
   <translation>%1 %2：%3</translation>
  </message>
  <message>
   <source>%1 (%2 %)</source>
   <comment>61k (30 %)</comment>
   <translation>%1（%2 %）</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>entry (who says so)</comment>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>model (server)</comment>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <comment>reason (rule)</comment>
   <translation>%1（%2）</translation>
  </message>
  <message numerus="yes">
   <source>%1 (%n picture(s) did not outlast the restart)</source>
   <translation>
    <numerusform>%1（%n 张图片未能在重启后保留）</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (changed)</source>
   <translation>%1（已更改）</translation>
  </message>
  <message>
   <source>%1 (needs you)</source>
   <translation>%1（需要您处理）</translation>
  </message>
  <message>
   <source>%1 (this session)</source>
   <translation>%1（此会话）</translation>
  </message>
  <message>
   <source>%1 (through the proxy %2)</source>
   <translation>%1（通过代理 %2）</translation>
  </message>
  <message numerus="yes">
   <source>%1 (with %n picture(s))</source>
   <translation>
    <numerusform>%1（含 %n 张图片）</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 (worktree)</source>
   <comment>a branch</comment>
   <translation>%1（工作树）</translation>
  </message>
  <message>
   <source>%1 + unknown</source>
   <translation>%1 + 未知</translation>
  </message>
  <message>
   <source>%1 Trying again in %2 s (%3 of %4).</source>
   <translation>%1 将在 %2 秒后重试（第 %3 次，共 %4 次）。</translation>
  </message>
  <message>
   <source>%1 after %2 s</source>
   <translation>%1，用时 %2 秒</translation>
  </message>
  <message>
   <source>%1 allows no more requests for now: the rate limit is reached.</source>
   <translation>%1 暂时不再接受请求：已达到速率限制。</translation>
  </message>
  <message>
   <source>%1 and more</source>
   <comment>money</comment>
   <translation>%1 以上</translation>
  </message>
  <message>
   <source>%1 answered in one piece instead of as a stream of events. Paddock needs a server that can stream.</source>
   <translation>%1 一次性返回了完整回答，而不是事件流。Paddock 需要能够流式传输的服务器。</translation>
  </message>
  <message>
   <source>%1 answered with a web page. Check the base URL, and whether a proxy or a sign-in page stands in between.</source>
   <translation>%1 返回了一个网页。请检查基础 URL，以及中间是否有代理或登录页面。</translation>
  </message>
  <message>
   <source>%1 answered with something that is no stream of events. Check the base URL.</source>
   <translation>%1 返回的内容不是事件流。请检查基础 URL。</translation>
  </message>
  <message>
   <source>%1 answered with something that is not proper HTTP. Check the address.</source>
   <translation>%1 返回的内容不是正确的 HTTP。请检查地址。</translation>
  </message>
  <message>
   <source>%1 asks for an API key and none was sent. Store one with: paddock key set %2</source>
   <translation>%1 要求 API 密钥，但没有发送。请用以下命令保存密钥：paddock key set %2</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1，位于%2</translation>
  </message>
  <message>
   <source>%1 bars, %2 in all, in %3</source>
   <translation>%1 个条形，共 %2 %3</translation>
  </message>
  <message>
   <source>%1 before “%2”</source>
   <translation>%1，“%2”之前</translation>
  </message>
  <message>
   <source>%1 brings no settings of its own.</source>
   <translation>%1 没有自带设置。</translation>
  </message>
  <message>
   <source>%1 brings no settings, so there is nothing to trust.</source>
   <translation>%1 没有自带设置，因此无需信任。</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1，由 %2 决定</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <comment>allowed by the rule</comment>
   <translation>%1，由 %2 决定</translation>
  </message>
  <message>
   <source>%1 by %2 (%3)</source>
   <translation>%1，由 %2 决定（%3）</translation>
  </message>
  <message>
   <source>%1 by %2: %3</source>
   <translation>%1，由 %2 决定：%3</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>无法读取 %1：%2。</translation>
  </message>
  <message>
   <source>%1 cannot be taken back: what it was before is not kept.</source>
   <translation>无法撤回 %1：没有保留其先前的内容。</translation>
  </message>
  <message>
   <source>%1 cannot be written, so no session can be kept.</source>
   <translation>无法写入 %1，因此无法保存任何会话。</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2</source>
   <translation>无法写入 %1：%2</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2.</source>
   <translation>无法写入 %1：%2。</translation>
  </message>
  <message>
   <source>%1 cannot run in %2: %3</source>
   <translation>%1 无法在 %2 中运行：%3</translation>
  </message>
  <message>
   <source>%1 changes a process that it may not have started.</source>
   <translation>%1 会更改可能不是由它启动的进程。</translation>
  </message>
  <message>
   <source>%1 changes or reaches the system around the workspace.</source>
   <translation>%1 会更改或触及工作区之外的系统。</translation>
  </message>
  <message>
   <source>%1 could not be removed: %2</source>
   <translation>无法移除 %1：%2</translation>
  </message>
  <message>
   <source>%1 could not be started.</source>
   <translation>无法启动 %1。</translation>
  </message>
  <message>
   <source>%1 could not be started: %2</source>
   <translation>无法启动 %1：%2</translation>
  </message>
  <message>
   <source>%1 could not be watched: %2. Paddock needs Linux 5.4 or later.</source>
   <translation>无法监视 %1：%2。Paddock 需要 Linux 5.4 或更高版本。</translation>
  </message>
  <message>
   <source>%1 could not be written.</source>
   <translation>无法写入 %1。</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>无法写入 %1：%2</translation>
  </message>
  <message numerus="yes">
   <source>%1 did not accept a connection within %n seconds. Check the network and try again.</source>
   <translation>
    <numerusform>%1 在 %n 秒内没有接受连接。请检查网络后重试。</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 did not accept the API key. Store a valid one with: paddock key set %2</source>
   <translation>%1 不接受此 API 密钥。请用以下命令保存有效的密钥：paddock key set %2</translation>
  </message>
  <message>
   <source>%1 did not end in time.</source>
   <translation>%1 没有及时结束。</translation>
  </message>
  <message>
   <source>%1 does not know the model or the address: %2</source>
   <translation>%1 不认识该模型或该地址：%2</translation>
  </message>
  <message>
   <source>%1 does not let this API key use the model. Choose another model, or store another key with: paddock key set %2</source>
   <translation>%1 不允许用此 API 密钥使用该模型。请选择其他模型，或用以下命令保存其他密钥：paddock key set %2</translation>
  </message>
  <message>
   <source>%1 does not tell its version.</source>
   <translation>%1 没有报告其版本。</translation>
  </message>
  <message>
   <source>%1 ends processes that it did not start.</source>
   <translation>%1 会结束不是由它启动的进程。</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 失败</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own (HTTP %2). Try again later.</source>
   <translation>%1 自身出错（HTTP %2）。请稍后重试。</translation>
  </message>
  <message>
   <source>%1 failed with an error of its own. Try again later.</source>
   <translation>%1 自身出错。请稍后重试。</translation>
  </message>
  <message>
   <source>%1 failed.</source>
   <translation>%1 失败。</translation>
  </message>
  <message>
   <source>%1 follows links, and</source>
   <translation>%1 会跟随链接，并且</translation>
  </message>
  <message numerus="yes">
   <source>%1 for %Ln requests and %2 tokens</source>
   <translation>
    <numerusform>%1，用于 %Ln 次请求和 %2 个词元</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h ago</source>
   <translation>%1 小时前</translation>
  </message>
  <message>
   <source>%1 hands a program to the network.</source>
   <translation>%1 会把程序交给网络。</translation>
  </message>
  <message>
   <source>%1 has %2; pictures of up to %3 can be sent.</source>
   <translation>%1 为 %2；可发送的图片最大为 %3。</translation>
  </message>
  <message>
   <source>%1 has finished</source>
   <translation>%1 已完成</translation>
  </message>
  <message numerus="yes">
   <source>%1 has sent nothing for %n seconds. Try again.</source>
   <translation>
    <numerusform>%1 已有 %n 秒没有发送任何内容。请重试。</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 has too many requests to do at the moment. Try again later.</source>
   <translation>%1 目前请求过多。请稍后重试。</translation>
  </message>
  <message>
   <source>%1 has used most of its budget</source>
   <translation>%1 已用掉大部分预算</translation>
  </message>
  <message>
   <source>%1 has used up its budget</source>
   <translation>%1 已用完预算</translation>
  </message>
  <message>
   <source>%1 holds what Paddock itself goes by (%2). An agent that may write there could allow itself anything, so open a folder that does not hold it.</source>
   <translation>%1 中含有 Paddock 自身所依据的内容（%2）。可以写入那里的智能体可能会允许自己做任何事，因此请打开不含这些内容的文件夹。</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>%1，位于 %2</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>a folder and the folder that it is in</comment>
   <translation>%1（位于 %2）</translation>
  </message>
  <message>
   <source>%1 in the %2</source>
   <translation>%2中的 %1</translation>
  </message>
  <message>
   <source>%1 is a link, so nothing is written there.</source>
   <translation>%1 是链接，因此不会写入其中。</translation>
  </message>
  <message>
   <source>%1 is a name of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 是本机或其网络的名称。只能获取公共地址。</translation>
  </message>
  <message>
   <source>%1 is a pipe, a socket or a device, so the repository is not read.</source>
   <translation>%1 是管道、套接字或设备，因此不会读取该仓库。</translation>
  </message>
  <message>
   <source>%1 is an address of this machine or its network. Only public addresses can be fetched.</source>
   <translation>%1 是本机或其网络的地址。只能获取公共地址。</translation>
  </message>
  <message>
   <source>%1 is installed, but the launcher gets no namespaces. Load it with apparmor_parser -r.</source>
   <translation>%1 已安装，但启动器得不到命名空间。请用 apparmor_parser -r 加载它。</translation>
  </message>
  <message>
   <source>%1 is listed as %2 in sandbox.allowedHosts.</source>
   <translation>%1 在 sandbox.allowedHosts 中列为 %2。</translation>
  </message>
  <message>
   <source>%1 is neither a file nor a folder.</source>
   <translation>%1 既不是文件，也不是文件夹。</translation>
  </message>
  <message>
   <source>%1 is no absolute path.</source>
   <translation>%1 不是绝对路径。</translation>
  </message>
  <message>
   <source>%1 is no file on this machine.</source>
   <translation>%1 不是本机上的文件。</translation>
  </message>
  <message>
   <source>%1 is no file.</source>
   <translation>%1 不是文件。</translation>
  </message>
  <message>
   <source>%1 is no folder.</source>
   <translation>%1 不是文件夹。</translation>
  </message>
  <message>
   <source>%1 is no port.</source>
   <translation>%1 不是端口。</translation>
  </message>
  <message>
   <source>%1 is not trusted any more.</source>
   <translation>%1 不再受信任。</translation>
  </message>
  <message>
   <source>%1 is not trusted.</source>
   <translation>%1 不受信任。</translation>
  </message>
  <message>
   <source>%1 is started without a command.</source>
   <translation>启动了 %1，但没有给出命令。</translation>
  </message>
  <message>
   <source>%1 is taken by: %2</source>
   <translation>%1 已被占用：%2</translation>
  </message>
  <message>
   <source>%1 is there. Paddock does not start commands with it; you can start Paddock in a container of your own.</source>
   <translation>%1 存在。Paddock 不用它启动命令；您可以在自己的容器中启动 Paddock。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run another program.</source>
   <translation>%1 被 %2 指示运行其他程序。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to run something else.</source>
   <translation>%1 被 %2 指示运行其他内容。</translation>
  </message>
  <message>
   <source>%1 is told by %2 to use another program or settings.</source>
   <translation>%1 被 %2 指示使用其他程序或设置。</translation>
  </message>
  <message>
   <source>%1 is told to load a module first.</source>
   <translation>%1 被指示先加载一个模块。</translation>
  </message>
  <message>
   <source>%1 is told to run a command for each line.</source>
   <translation>%1 被指示对每一行运行一条命令。</translation>
  </message>
  <message>
   <source>%1 is told to run a command of its own.</source>
   <translation>%1 被指示运行一条自带的命令。</translation>
  </message>
  <message>
   <source>%1 is told to run another file first.</source>
   <translation>%1 被指示先运行另一个文件。</translation>
  </message>
  <message>
   <source>%1 is told to run another program.</source>
   <translation>%1 被指示运行其他程序。</translation>
  </message>
  <message>
   <source>%1 is told to run or load something else.</source>
   <translation>%1 被指示运行或加载其他内容。</translation>
  </message>
  <message>
   <source>%1 is trusted as it is.</source>
   <translation>%1 按现状受信任。</translation>
  </message>
  <message>
   <source>%1 is trusted with this content.</source>
   <translation>%1 及此内容受信任。</translation>
  </message>
  <message>
   <source>%1 is version %2, which is unfit: before 0.12 it makes files outside when a workspace puts links where it is to mount (CVE-2026-87766).</source>
   <translation>%1 的版本为 %2，不适用：0.12 之前的版本会在工作区于挂载位置放置链接时，在外部创建文件（CVE-2026-87766）。</translation>
  </message>
  <message>
   <source>%1 is version %2. Paddock does not start commands with it.</source>
   <translation>%1 的版本为 %2。Paddock 不用它启动命令。</translation>
  </message>
  <message>
   <source>%1 knows nothing under this address. Check the base URL and the name of the model.</source>
   <translation>%1 在此地址下没有找到任何内容。请检查基础 URL 和模型名称。</translation>
  </message>
  <message>
   <source>%1 leads to %2, an address that may not be reached from here.</source>
   <translation>%1 通向 %2，此处不允许访问该地址。</translation>
  </message>
  <message>
   <source>%1 leads to this machine or its network, where commands may not connect.</source>
   <translation>%1 通向本机或其网络，命令不得连接那里。</translation>
  </message>
  <message>
   <source>%1 leaves something running behind.</source>
   <translation>%1 会留下仍在运行的内容。</translation>
  </message>
  <message>
   <source>%1 lies in no git repository, so a session there cannot have a branch of its own. Open it without one, or run “git init” and commit first.</source>
   <translation>%1 不在 git 仓库中，因此那里的会话不能有自己的分支。请不带分支打开，或先运行“git init”并提交。</translation>
  </message>
  <message>
   <source>%1 lies outside of the folder that the agent works in, so it cannot read it. Copy it into the folder, or paste its text.</source>
   <translation>%1 在智能体工作的文件夹之外，因此它无法读取。请将其复制到该文件夹中，或粘贴其文本。</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 分钟</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>%1 分 %2 秒</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>%1 分钟前</translation>
  </message>
  <message>
   <source>%1 needs you</source>
   <translation>%1 需要您处理</translation>
  </message>
  <message>
   <source>%1 of $%2</source>
   <comment>what was spent, and the budget</comment>
   <translation>%1 / $%2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>questions</comment>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>%1 of %2 attempts got out.</source>
   <translation>%2 次尝试中有 %1 次逃出。</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, as the model counted</source>
   <translation>%1 / %2 个词元，按模型的计数</translation>
  </message>
  <message>
   <source>%1 of %2 tokens, estimated</source>
   <translation>%1 / %2 个词元，估计值</translation>
  </message>
  <message>
   <source>%1 of %2: %3</source>
   <comment>1 of 2: Database</comment>
   <translation>%1 / %2：%3</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n answered</source>
   <translation>
    <numerusform>已回答 %1 / %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n done</source>
   <translation>
    <numerusform>已完成 %1 / %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n step(s) done</source>
   <translation>
    <numerusform>已完成 %1 / %n 步</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of this session's budget of %2 is used.</source>
   <translation>此会话的预算 %2 已用 %1。</translation>
  </message>
  <message>
   <source>%1 opens the system to a container.</source>
   <translation>%1 会向容器开放系统。</translation>
  </message>
  <message>
   <source>%1 reaches %2:%3</source>
   <comment>Bash, host, port</comment>
   <translation>%1 连接 %2:%3</translation>
  </message>
  <message>
   <source>%1 reaches another machine.</source>
   <translation>%1 会访问另一台机器。</translation>
  </message>
  <message>
   <source>%1 reaches into a running process.</source>
   <translation>%1 会介入正在运行的进程。</translation>
  </message>
  <message>
   <source>%1 reaches the network.</source>
   <translation>%1 会访问网络。</translation>
  </message>
  <message>
   <source>%1 refused the request and gave no reason.</source>
   <translation>%1 拒绝了请求，没有给出原因。</translation>
  </message>
  <message>
   <source>%1 refused the request with HTTP %2 and gave no reason.</source>
   <translation>%1 以 HTTP %2 拒绝了请求，没有给出原因。</translation>
  </message>
  <message>
   <source>%1 refused the request: %2</source>
   <translation>%1 拒绝了请求：%2</translation>
  </message>
  <message>
   <source>%1 runs other programs by %2.</source>
   <translation>%1 会通过 %2 运行其他程序。</translation>
  </message>
  <message>
   <source>%1 runs other programs by -%2.</source>
   <translation>%1 会通过 -%2 运行其他程序。</translation>
  </message>
  <message>
   <source>%1 runs something as another user.</source>
   <translation>%1 会以另一个用户的身份运行内容。</translation>
  </message>
  <message>
   <source>%1 runs the output of another command.</source>
   <translation>%1 会运行另一条命令的输出。</translation>
  </message>
  <message>
   <source>%1 runs what a file holds.</source>
   <translation>%1 会运行文件中的内容。</translation>
  </message>
  <message>
   <source>%1 runs what is fetched from the network.</source>
   <translation>%1 会运行从网络获取的内容。</translation>
  </message>
  <message>
   <source>%1 runs what its arguments or its files say.</source>
   <translation>%1 会运行其参数或文件所指定的内容。</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 秒</translation>
  </message>
  <message>
   <source>%1 sent an event that cannot be understood. Check that the base URL belongs to this kind of provider.</source>
   <translation>%1 发送了无法理解的事件。请检查基础 URL 是否属于此类提供商。</translation>
  </message>
  <message>
   <source>%1 sent far more than an answer can be.</source>
   <translation>%1 发送的内容远超一个回答应有的大小。</translation>
  </message>
  <message>
   <source>%1 stands where its folder was.</source>
   <translation>%1 占据了其文件夹原来的位置。</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 from cache), %3 out</source>
   <translation>输入 %1 个词元（%2 来自缓存），输出 %3</translation>
  </message>
  <message>
   <source>%1 tokens in (%2 read from the cache, %3 written to it), %4 out</source>
   <translation>输入 %1 个词元（从缓存读取 %2，写入缓存 %3），输出 %4</translation>
  </message>
  <message>
   <source>%1 tokens in, %2 out</source>
   <translation>输入 %1 个词元，输出 %2</translation>
  </message>
  <message>
   <source>%1 tokens, as the model counted</source>
   <translation>%1 个词元，按模型的计数</translation>
  </message>
  <message>
   <source>%1 tokens, estimated</source>
   <translation>%1 个词元，估计值</translation>
  </message>
  <message>
   <source>%1 took too long and gave up. Try again later.</source>
   <translation>%1 耗时过长，已放弃。请稍后重试。</translation>
  </message>
  <message>
   <source>%1 touches nothing outside the conversation.</source>
   <translation>%1 不触及对话之外的任何内容。</translation>
  </message>
  <message>
   <source>%1 wants the request sent elsewhere (HTTP %2). Set the base URL to the address it moved to.</source>
   <translation>%1 要求把请求发送到别处（HTTP %2）。请将基础 URL 设为其迁移后的地址。</translation>
  </message>
  <message>
   <source>%1 was not opened: only addresses of the web and of mail are.</source>
   <translation>没有打开 %1：只打开网页和邮件地址。</translation>
  </message>
  <message>
   <source>%1 was not trusted.</source>
   <translation>%1 原本就不受信任。</translation>
  </message>
  <message>
   <source>%1 was trusted, but this changed since: %2.</source>
   <translation>%1 曾受信任，但此后以下内容已更改：%2。</translation>
  </message>
  <message>
   <source>%1 would be reached through the proxy %2 at %3, an address that may not be reached from here.</source>
   <translation>访问 %1 会经过位于 %3 的代理 %2，此处不允许访问该地址。</translation>
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
   <translation>%1 · 已审阅 %L2/%L3</translation>
  </message>
  <message numerus="yes">
   <source>%1 · %Ln to be taken back at the end of the turn</source>
   <translation>
    <numerusform>%1 · %Ln 处将在本轮结束时撤回</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · pinned</source>
   <translation>%1 · 已固定</translation>
  </message>
  <message>
   <source>%1 – %L2 of %L3 accepted, all of the file is committed</source>
   <translation>%1 – 已接受 %L2 / %L3，将提交整个文件</translation>
  </message>
  <message>
   <source>%1 – Paddock</source>
   <translation>%1 – Paddock</translation>
  </message>
  <message>
   <source>%1 → %2 tokens</source>
   <comment>before, after</comment>
   <translation>%1 → %2 个词元</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1，%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>action, group</comment>
   <translation>%1，%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>done, 0.4 s</comment>
   <translation>%1，%2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>judge, rule</comment>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>state, duration</comment>
   <translation>%1，%2</translation>
  </message>
  <message>
   <source>%1, %2  ×</source>
   <comment>shot.png, 12 kB</comment>
   <translation>%1，%2  ×</translation>
  </message>
  <message>
   <source>%1, %2 tokens, from: %3</source>
   <comment>CLAUDE.md, 1.2k tokens, from: project</comment>
   <translation>%1，%2 个词元，来自：%3</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <comment>action, group, keys</comment>
   <translation>%1，%2，%3</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>hook point, tools: command</comment>
   <translation>%1，%2：%3</translation>
  </message>
  <message numerus="yes">
   <source>%1, %Ln session(s)</source>
   <translation>
    <numerusform>%1，%Ln 个会话</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, changed since</source>
   <translation>%1，此后已更改</translation>
  </message>
  <message>
   <source>%1, line %L2, change %3. %4</source>
   <translation>%1，第 %L2 行，更改 %3。%4</translation>
  </message>
  <message>
   <source>%1, model %2, from %3</source>
   <translation>%1，模型 %2，来自%3</translation>
  </message>
  <message>
   <source>%1, not possible now</source>
   <translation>%1，目前无法执行</translation>
  </message>
  <message>
   <source>%1, which you trusted, is not there any more.</source>
   <translation>您信任的 %1 已不存在。</translation>
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
    <numerusform>%1。已更改 %Ln 个文件。</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>Bash: make</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>hook point: its text</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>model: how much</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>option, what it means</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>question: option</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>state: explanation</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>tool: target</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>verb and its object</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>wall: why it does not stand</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>what became of it</comment>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2 tokens</source>
   <translation>%1：%2 个词元</translation>
  </message>
  <message>
   <source>%1: a project can only ask for more caution (permissions.ask, permissions.deny, sandbox.askEachCommand, sandbox.whenMissing and lower budgets) and, in a trusted folder, bring permissions.allow and hooks; not used: %2.</source>
   <translation>%1：项目只能要求更谨慎（permissions.ask、permissions.deny、sandbox.askEachCommand、sandbox.whenMissing 和更低的预算），以及在受信任的文件夹中带来 permissions.allow 和钩子；未采用：%2。</translation>
  </message>
  <message>
   <source>%1: folders are set in the user settings only; not used here.</source>
   <translation>%1：文件夹只能在用户设置中指定；此处不采用。</translation>
  </message>
  <message>
   <source>%1: in your own words</source>
   <comment>question</comment>
   <translation>%1：用您自己的话</translation>
  </message>
  <message>
   <source>%1: not used until you trust this folder: %2. &quot;paddock trust&quot; shows what they would enable.</source>
   <translation>%1：在您信任此文件夹之前不采用：%2。“paddock trust”会显示这些设置将启用什么。</translation>
  </message>
  <message>
   <source>%1: nothing can be set for the provider &quot;practice&quot;.</source>
   <translation>%1：无法为提供商“practice”设置任何内容。</translation>
  </message>
  <message>
   <source>%1: since you trusted this folder, this changed: %2. It is not trusted any more until you look at it with &quot;paddock trust&quot;.</source>
   <translation>%1：自您信任此文件夹以来，以下内容已更改：%2。在您用“paddock trust”查看之前，它不再受信任。</translation>
  </message>
  <message>
   <source>%1: the sandbox is set in the user settings only; not used here.</source>
   <translation>%1：沙箱只能在用户设置中指定；此处不采用。</translation>
  </message>
  <message>
   <source>%1: this version of Paddock does not know the setting &quot;%2&quot;; it is not used.</source>
   <translation>%1：此版本的 Paddock 不认识设置“%2”；不予采用。</translation>
  </message>
  <message>
   <source>%1: when a command of a session connects there.</source>
   <translation>%1：会话的命令连接那里时。</translation>
  </message>
  <message>
   <source>%1: when a session uses %2.</source>
   <comment>host: why</comment>
   <translation>%1：会话使用 %2 时。</translation>
  </message>
  <message>
   <source>%1; use '%2'</source>
   <translation>%1；请使用“%2”</translation>
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
   <translation>%2的预算 %1 已用去 %3。</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>%L1 / %L2</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <comment>hit, hits</comment>
   <translation>%L1 / %L2</translation>
  </message>
  <message>
   <source>%L1/%L2</source>
   <translation>%L1/%L2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln at work</source>
   <translation>
    <numerusform>%Ln 个正在工作</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) on no other branch</source>
   <translation>
    <numerusform>%Ln 个提交不在任何其他分支上</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commit(s) that no other branch holds</source>
   <translation>
    <numerusform>%Ln 个其他分支都没有的提交</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln earlier entry(s) would stay whole.</source>
   <translation>
    <numerusform>%Ln 个较早的条目将完整保留。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries are replaced by a summary.</source>
   <translation>
    <numerusform>%Ln 个条目由一份摘要代替。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries became a summary</source>
   <translation>
    <numerusform>%Ln 个条目已变为摘要</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries left out</source>
   <translation>
    <numerusform>已略去 %Ln 个条目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entry(s) would be dropped, and a summary would stand for them.</source>
   <translation>
    <numerusform>将丢弃 %Ln 个条目，并以一份摘要代替。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s)</source>
   <translation>
    <numerusform>%Ln 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) can be brought back</source>
   <translation>
    <numerusform>可恢复 %Ln 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) not committed</source>
   <translation>
    <numerusform>%Ln 个文件未提交</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) restored.</source>
   <translation>
    <numerusform>已还原 %Ln 个文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s) with changes that no commit holds</source>
   <translation>
    <numerusform>%Ln 个文件含有未提交的更改</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), as after entry %1</source>
   <translation>
    <numerusform>%Ln 个文件，恢复到条目 %1 之后的状态</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln file(s), not by the agent</source>
   <translation>
    <numerusform>%Ln 个文件，并非由智能体更改</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files are not kept for bringing back: %1.</source>
   <translation>
    <numerusform>有 %Ln 个文件未保留以供恢复：%1。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were brought back to how they were after entry %1.</source>
   <translation>
    <numerusform>已将 %Ln 个文件恢复到条目 %1 之后的状态。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln files were changed by somebody else.</source>
   <translation>
    <numerusform>有 %Ln 个文件被他人更改。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln folder(s) could not be read.</source>
   <translation>
    <numerusform>无法读取 %Ln 个文件夹。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hit(s)</source>
   <translation>
    <numerusform>%Ln 个匹配</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln large file(s) of unchanged size were not compared.</source>
   <translation>
    <numerusform>%Ln 个大小未变的大文件没有比较。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln later entry(s) would be sent cut.</source>
   <translation>
    <numerusform>%Ln 个较晚的条目将截断后发送。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln match(es)</source>
   <translation>
    <numerusform>%Ln 个匹配项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) are left out because they are no UTF-8.</source>
   <translation>
    <numerusform>已略去 %Ln 个非 UTF-8 的名称。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln place(s)</source>
   <translation>
    <numerusform>%Ln 处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln ruling(s)</source>
   <translation>
    <numerusform>%Ln 项裁决</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) moved to the trash, and kept there for 30 days.</source>
   <translation>
    <numerusform>已将 %Ln 个会话移到回收站，并在那里保留 30 天。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) need you</source>
   <translation>
    <numerusform>%Ln 个会话需要您处理</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln session(s) should be looked at</source>
   <translation>
    <numerusform>%Ln 个会话应当查看</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>%n 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n 个条目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation no longer count.</source>
   <translation>
    <numerusform>对话中的 %n 个条目不再计入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of the conversation would no longer count.</source>
   <translation>
    <numerusform>对话中的 %n 个条目将不再计入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) have a second name outside (hard links); commands can read but not write them.</source>
   <translation>
    <numerusform>%n 个文件在外部有第二个名称（硬链接）；命令可以读取但不能写入它们。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are too large or cannot be read, and cannot be brought back.</source>
   <translation>
    <numerusform>%n 个文件过大或无法读取，因而无法恢复。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were brought back.</source>
   <translation>
    <numerusform>已恢复 %n 个文件。</numerusform>
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
    <numerusform>有 %n 条消息在排队。隐藏它们。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) queued. Shows them.</source>
   <translation>
    <numerusform>有 %n 条消息在排队。显示它们。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) wait already, and no more can. Send or remove one of them first.</source>
   <translation>
    <numerusform>已有 %n 条消息在等待，不能再多。请先发送或移除其中一条。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n models are offered on this machine. What the agent reads stays here.</source>
   <translation>
    <numerusform>本机提供 %n 个模型。智能体读取的内容留在这里。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▴</source>
   <translation>
    <numerusform>%n 条排队  ▴</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n queued  ▾</source>
   <translation>
    <numerusform>%n 条排队  ▾</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions are gone for good.</source>
   <translation>
    <numerusform>已永久删除 %n 个会话。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions have an id that begins with &quot;%1&quot;. Give more of it.</source>
   <translation>
    <numerusform>有 %n 个会话的 ID 以“%1”开头。请多输入几位。</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Paddock</source>
   <translation>关于 Paddock(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Accept</source>
   <translation>接受(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>归档(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Attach to the Message …</source>
   <translation>附加到消息(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Boundary …</source>
   <translation>边界(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Changes</source>
   <translation>更改(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Close Tab</source>
   <translation>关闭标签页(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Comment</source>
   <translation>评论(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Conversation only; the files stay</source>
   <translation>仅对话，文件保持不变(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy from the Conversation</source>
   <translation>从对话中复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>删除(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Files only; the conversation stays</source>
   <translation>仅文件，对话保持不变(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find a File …</source>
   <translation>查找文件(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Find in the Conversation …</source>
   <translation>在对话中查找(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Focus: Conversation Alone</source>
   <translation>专注：仅对话(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Follow the System</source>
   <translation>跟随系统(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fork</source>
   <translation>分叉(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;High Contrast, Light</source>
   <translation>高对比度浅色(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard Shortcuts</source>
   <translation>键盘快捷键(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Keyboard …</source>
   <translation>键盘(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Latest Tab</source>
   <translation>最近使用的标签页(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Model …</source>
   <translation>模型(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;New Session</source>
   <translation>新建会话(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next Change</source>
   <translation>下一处更改(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next Tab</source>
   <translation>下一个标签页(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next That Needs You</source>
   <translation>下一个需要您处理的(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Normal Size</source>
   <translation>正常大小(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open Folder …</source>
   <translation>打开文件夹(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>固定(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Pin or Unpin</source>
   <translation>固定或取消固定(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Previous Change</source>
   <translation>上一处更改(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Previous Tab</source>
   <translation>上一个标签页(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Providers and Keys …</source>
   <translation>提供商和密钥(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Queue the Message</source>
   <translation>将消息排队(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>拒绝(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename …</source>
   <translation>重命名(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Reopen Closed Tab</source>
   <translation>重新打开已关闭的标签页(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Review: All Beside It</source>
   <translation>审阅：全部并排(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rewind to Here …</source>
   <translation>回退到此处(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Send the Comments</source>
   <translation>发送评论(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>会话(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Settings …</source>
   <translation>设置(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Sign off</source>
   <translation>签署(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Start Page</source>
   <translation>起始页(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Tags …</source>
   <translation>标签(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Usage and Budgets …</source>
   <translation>用量和预算(&amp;U)…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>查看(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>窗口(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Worktrees …</source>
   <translation>工作树(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Wrap Long Lines</source>
   <translation>长行自动换行(&amp;W)</translation>
  </message>
  <message>
   <source>(main)</source>
   <translation>（主）</translation>
  </message>
  <message>
   <source>(no branch)</source>
   <translation>（无分支）</translation>
  </message>
  <message>
   <source>+ new</source>
   <translation>+ 新建</translation>
  </message>
  <message>
   <source>+%L1 −%L2</source>
   <translation>+%L1 −%L2</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other</source>
   <translation>--continue 和 --resume 不能同时使用</translation>
  </message>
  <message>
   <source>--continue and --resume exclude each other.</source>
   <translation>--continue 和 --resume 不能同时使用。</translation>
  </message>
  <message>
   <source>--fork-session needs --continue or --resume, to say what to copy</source>
   <translation>--fork-session 需要 --continue 或 --resume 来说明复制什么</translation>
  </message>
  <message>
   <source>--resume takes the id of a session. &quot;paddock sessions list&quot; names them.</source>
   <translation>--resume 需要会话的 ID。“paddock sessions list”会列出它们。</translation>
  </message>
  <message>
   <source>--session-id names a new session; with --continue or --resume it needs --fork-session</source>
   <translation>--session-id 用于命名新会话；与 --continue 或 --resume 同用时需要 --fork-session</translation>
  </message>
  <message>
   <source>--theme takes system, light, dark, high-contrast-light or high-contrast-dark, not &quot;%1&quot;.</source>
   <translation>--theme 可取 system、light、dark、high-contrast-light 或 high-contrast-dark，不能是“%1”。</translation>
  </message>
  <message>
   <source>/%1 [%2]</source>
   <comment>/rename [the new title]</comment>
   <translation>/%1 [%2]</translation>
  </message>
  <message>
   <source>/%1 can do nothing at the moment.</source>
   <translation>/%1 目前无法执行任何操作。</translation>
  </message>
  <message>
   <source>/%1 needs more: %2.</source>
   <translation>/%1 还需要：%2。</translation>
  </message>
  <message>
   <source>0: %1</source>
   <comment>what the value 0 means</comment>
   <translation>0：%1</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 个月</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 周</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 天</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 天</translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n blanks&gt;</source>
   <translation>
    <numerusform>&lt;%n 个空格&gt;</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;%n empty lines&gt;</source>
   <translation>
    <numerusform>&lt;%n 个空行&gt;</numerusform>
   </translation>
  </message>
  <message>
   <source>A PEM file of authorities to trust beside those of the system. Networks that inspect traffic need it.</source>
   <translation>一个 PEM 文件，其中的证书颁发机构会与系统的一并受信任。会检查流量的网络需要它。</translation>
  </message>
  <message>
   <source>A cloud model</source>
   <translation>云端模型</translation>
  </message>
  <message>
   <source>A coding agent that works inside one folder.</source>
   <translation>只在一个文件夹内工作的编码智能体。</translation>
  </message>
  <message>
   <source>A command has a loopback of its own and reaches hosts through Paddock only.</source>
   <translation>命令有自己的回环接口，只能通过 Paddock 访问主机。</translation>
  </message>
  <message>
   <source>A command of another window</source>
   <translation>另一个窗口的命令</translation>
  </message>
  <message>
   <source>A command of your own runs between turns. Stop this one, or wait for its end.</source>
   <translation>您自己的一条命令正在两轮之间运行。请停止它，或等待它结束。</translation>
  </message>
  <message>
   <source>A command that may change something needs your word.</source>
   <translation>可能更改内容的命令需要您的同意。</translation>
  </message>
  <message>
   <source>A command was started in namespaces of its own: it sees the workspace and the system's programs, nothing else.</source>
   <translation>命令在自己的命名空间中启动：它只能看到工作区和系统的程序，别无其他。</translation>
  </message>
  <message>
   <source>A command with {file} and {line}, such as: code --goto {file}:{line}. Empty: the editor that is found.</source>
   <translation>含有 {file} 和 {line} 的命令，例如：code --goto {file}:{line}。留空：使用找到的编辑器。</translation>
  </message>
  <message>
   <source>A command, such as: git push &amp;&amp; rm -r build</source>
   <translation>一条命令，例如：git push &amp;&amp; rm -r build</translation>
  </message>
  <message>
   <source>A commit needs a message.</source>
   <translation>提交需要提交说明。</translation>
  </message>
  <message>
   <source>A content cannot be kept for bringing it back: %1.</source>
   <translation>无法保留内容以供恢复：%1。</translation>
  </message>
  <message>
   <source>A descriptor for %1 could not be made: %2</source>
   <translation>无法为 %1 创建描述符：%2</translation>
  </message>
  <message>
   <source>A factor: 1 is the size of all other text.</source>
   <translation>一个倍数：1 表示与其他所有文字大小相同。</translation>
  </message>
  <message>
   <source>A fence around a workspace needs the workspace held open.</source>
   <translation>为工作区设置围栏需要保持工作区打开。</translation>
  </message>
  <message>
   <source>A file of settings to use in place of the user's.</source>
   <translation>用来代替用户设置的设置文件。</translation>
  </message>
  <message>
   <source>A folder for temporary files could not be made.</source>
   <translation>无法创建临时文件的文件夹。</translation>
  </message>
  <message>
   <source>A folder that holds other files stands in its place.</source>
   <translation>其位置上是一个含有其他文件的文件夹。</translation>
  </message>
  <message>
   <source>A header of the request to %1 holds a line break or another character that headers may not have. Check the API key and the extra headers.</source>
   <translation>发给 %1 的请求有一个标头含有换行符或标头中不允许的其他字符。请检查 API 密钥和附加标头。</translation>
  </message>
  <message>
   <source>A hook changed what the model asked for; what is shown is what ran.</source>
   <translation>钩子更改了模型所请求的内容；显示的是实际运行的内容。</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has no command.</source>
   <translation>设置中 %1 的一个钩子没有命令。</translation>
  </message>
  <message>
   <source>A hook of %1 in the settings has the type &quot;%2&quot;. Only &quot;command&quot; is supported.</source>
   <translation>设置中 %1 的一个钩子类型为“%2”。只支持“command”。</translation>
  </message>
  <message>
   <source>A host that the command may reach.</source>
   <translation>命令可以访问的主机。</translation>
  </message>
  <message>
   <source>A job bounds processes and memory, not the size of files; never tested.</source>
   <translation>作业会限制进程和内存，但不限制文件大小；从未测试过。</translation>
  </message>
  <message>
   <source>A link can name one folder and nothing else; it cannot say what to do.</source>
   <translation>链接只能指定一个文件夹，不能说明要做什么。</translation>
  </message>
  <message>
   <source>A link from outside asks to open the folder %1. Nothing runs there until you ask for it.</source>
   <translation>一个外部链接要求打开文件夹 %1。在您要求之前，那里不会运行任何内容。</translation>
  </message>
  <message>
   <source>A link names its folder from the root on, such as /home/me/project.</source>
   <translation>链接应从根目录开始指定文件夹，例如 /home/me/project。</translation>
  </message>
  <message numerus="yes">
   <source>A message can carry %n picture(s); the others were left out.</source>
   <translation>
    <numerusform>一条消息最多可带 %n 张图片；其余的已略去。</numerusform>
   </translation>
  </message>
  <message>
   <source>A model on this machine, at %1.</source>
   <translation>本机上的模型，位于 %1。</translation>
  </message>
  <message>
   <source>A new session needs a folder to work in.</source>
   <translation>新会话需要一个可在其中工作的文件夹。</translation>
  </message>
  <message>
   <source>A path holds a NUL character.</source>
   <translation>路径中含有 NUL 字符。</translation>
  </message>
  <message>
   <source>A path outside %1 was not refused.</source>
   <translation>%1 之外的路径没有被拒绝。</translation>
  </message>
  <message>
   <source>A path, such as: ../notes.txt</source>
   <translation>一个路径，例如：../notes.txt</translation>
  </message>
  <message>
   <source>A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.</source>
   <translation>一张图片（%1，%L2 字节），HTML 和 JSONL 导出中含有它。</translation>
  </message>
  <message>
   <source>A picture of the kind %1, which browsers do not show</source>
   <translation>一张 %1 类型的图片，浏览器不显示此类型</translation>
  </message>
  <message>
   <source>A pipe for a program's output could not be made: %1</source>
   <translation>无法为程序的输出创建管道：%1</translation>
  </message>
  <message>
   <source>A pipe, a socket or a device stands in its place.</source>
   <translation>其位置上是管道、套接字或设备。</translation>
  </message>
  <message>
   <source>A plan to approve</source>
   <translation>有计划待批准</translation>
  </message>
  <message>
   <source>A plan waits for your word</source>
   <translation>有计划等待您的意见</translation>
  </message>
  <message>
   <source>A port for the proxy could not be opened.</source>
   <translation>无法为代理打开端口。</translation>
  </message>
  <message>
   <source>A question for you</source>
   <translation>有问题要问您</translation>
  </message>
  <message>
   <source>A recipe of make holds what only running would tell.</source>
   <translation>make 的一条配方含有只有运行时才能知道的内容。</translation>
  </message>
  <message>
   <source>A request could not be set up: memory is short.</source>
   <translation>无法建立请求：内存不足。</translation>
  </message>
  <message>
   <source>A request to %1 could not be started.</source>
   <translation>无法启动对 %1 的请求。</translation>
  </message>
  <message>
   <source>A script with no intelligence. Shows how Paddock works, without key or network.</source>
   <translation>一个没有智能的脚本。无需密钥或网络，展示 Paddock 如何工作。</translation>
  </message>
  <message>
   <source>A second start of Paddock will not find this one: %1</source>
   <translation>再次启动 Paddock 时将找不到当前实例：%1</translation>
  </message>
  <message>
   <source>A server answers, but it offers no model yet. Load one there and look again.</source>
   <translation>有服务器应答，但它尚未提供模型。请在那里加载一个模型，然后重新查找。</translation>
  </message>
  <message>
   <source>A session entry cannot be read: its field &quot;%1&quot; is missing or does not hold what it should.</source>
   <translation>无法读取会话条目：其字段“%1”缺失，或内容不符合要求。</translation>
  </message>
  <message>
   <source>A session is not made without entries, or with one that lacks its id or its time.</source>
   <translation>没有条目，或有条目缺少 ID 或时间时，不能创建会话。</translation>
  </message>
  <message>
   <source>A session is not made without entries.</source>
   <translation>没有条目时不能创建会话。</translation>
  </message>
  <message>
   <source>A session is still at work. It stops when Paddock ends.</source>
   <translation>仍有会话在工作。Paddock 结束时它会停止。</translation>
  </message>
  <message>
   <source>A session of another agent: %1</source>
   <translation>另一个智能体的会话：%1</translation>
  </message>
  <message>
   <source>A setting without a name cannot be saved.</source>
   <translation>无法保存没有名称的设置。</translation>
  </message>
  <message>
   <source>A socket to the fence could not be made.</source>
   <translation>无法创建通往围栏的套接字。</translation>
  </message>
  <message>
   <source>A summary used %1.</source>
   <translation>一份摘要用去 %1。</translation>
  </message>
  <message>
   <source>A time such as 07:00. Quiet hours may go over midnight.</source>
   <translation>一个时间，例如 07:00。免打扰时段可以跨越午夜。</translation>
  </message>
  <message>
   <source>A time such as 22:00. Empty: there are no quiet hours.</source>
   <translation>一个时间，例如 22:00。留空：没有免打扰时段。</translation>
  </message>
  <message>
   <source>A tool asks for permission</source>
   <translation>有工具请求许可</translation>
  </message>
  <message>
   <source>A turn is running. Files can be restored when it has ended.</source>
   <translation>有一轮正在运行。结束后才能还原文件。</translation>
  </message>
  <message>
   <source>A turn is running; the worktree can be removed when it has ended.</source>
   <translation>有一轮正在运行；结束后才能移除工作树。</translation>
  </message>
  <message>
   <source>A turn of this session was interrupted. Go on with it or stop it first.</source>
   <translation>此会话有一轮被中断。请先继续或停止它。</translation>
  </message>
  <message>
   <source>A worktree that a session was given is removed from its own session.</source>
   <translation>会话所分得的工作树要从该会话自身中移除。</translation>
  </message>
  <message>
   <source>Aa</source>
   <comment>match case</comment>
   <translation>Aa</translation>
  </message>
  <message>
   <source>About %L1 tokens before, %L2 after. Nothing is lost from the log.</source>
   <translation>之前约 %L1 个词元，之后 %L2 个。日志中没有丢失任何内容。</translation>
  </message>
  <message>
   <source>About Paddock</source>
   <translation>关于 Paddock</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <source>Accept all</source>
   <translation>全部接受</translation>
  </message>
  <message>
   <source>Accept edits</source>
   <translation>接受编辑</translation>
  </message>
  <message>
   <source>Accept the whole file</source>
   <translation>接受整个文件</translation>
  </message>
  <message>
   <source>Accepted for scripts written for the Claude Code CLI; changes nothing.</source>
   <translation>为兼容针对 Claude Code CLI 编写的脚本而接受；不起任何作用。</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Add the hook</source>
   <translation>添加钩子</translation>
  </message>
  <message>
   <source>Add the provider</source>
   <translation>添加提供商</translation>
  </message>
  <message>
   <source>Add the rule</source>
   <translation>添加规则</translation>
  </message>
  <message>
   <source>Adding up what the sessions used …</source>
   <translation>正在汇总各会话的用量…</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Address to test</source>
   <translation>要测试的地址</translation>
  </message>
  <message>
   <source>Adds a Signed-off-by line with your name.</source>
   <translation>添加含有您姓名的 Signed-off-by 行。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>After a tool ran</source>
   <translation>工具运行之后</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>智能体</translation>
  </message>
  <message>
   <source>All %1 attempts were contained.</source>
   <translation>全部 %1 次尝试都已挡住。</translation>
  </message>
  <message>
   <source>All %1 attempts were contained; %2 could not be tried.</source>
   <translation>全部 %1 次尝试都已挡住；%2 次无法尝试。</translation>
  </message>
  <message>
   <source>All sessions are read for the first time; that may take a while.</source>
   <translation>正在首次读取所有会话，这可能需要一些时间。</translation>
  </message>
  <message>
   <source>All sessions.</source>
   <translation>所有会话。</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>允许</translation>
  </message>
  <message>
   <source>Allow and remember</source>
   <translation>允许并记住</translation>
  </message>
  <message>
   <source>Allow as edited</source>
   <translation>按编辑后的内容允许</translation>
  </message>
  <message>
   <source>Allow more …</source>
   <translation>允许更多…</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>允许一次</translation>
  </message>
  <message>
   <source>Allow this command to run?</source>
   <translation>允许运行此命令？</translation>
  </message>
  <message>
   <source>Allow this command to run? %1 of its %2 parts ask</source>
   <translation>允许运行此命令？%2 个部分中有 %1 个需要询问</translation>
  </message>
  <message>
   <source>Allow: %1 %2?</source>
   <translation>允许：%1 %2？</translation>
  </message>
  <message>
   <source>Allowed %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>已允许（%1）：%2</translation>
  </message>
  <message numerus="yes">
   <source>Allowed (%Ln)</source>
   <translation>
    <numerusform>允许（%Ln）</numerusform>
   </translation>
  </message>
  <message>
   <source>Allowed by %1</source>
   <translation>已允许，依据：%1</translation>
  </message>
  <message>
   <source>Allowed for longer (%1): %2</source>
   <translation>较长期允许（%1）：%2</translation>
  </message>
  <message>
   <source>Allowed without a question</source>
   <translation>无需询问即允许</translation>
  </message>
  <message>
   <source>Allows %1: %2</source>
   <comment>for this session: rules</comment>
   <translation>允许（%1）：%2</translation>
  </message>
  <message>
   <source>Also tells when a session that is not in view has finished.</source>
   <translation>不在视图中的会话完成时也通知。</translation>
  </message>
  <message>
   <source>Always asked</source>
   <translation>始终询问</translation>
  </message>
  <message>
   <source>Among the names that are listed</source>
   <translation>在所列出的名称中</translation>
  </message>
  <message>
   <source>An address, such as: https://example.org/</source>
   <translation>一个地址，例如：https://example.org/</translation>
  </message>
  <message>
   <source>An answer that was cut used %1.</source>
   <translation>一个被截断的回答用去 %1。</translation>
  </message>
  <message>
   <source>An entry that only a newer Paddock can show.</source>
   <translation>只有更新版本的 Paddock 才能显示的条目。</translation>
  </message>
  <message>
   <source>An entry without an id or a time cannot be kept in a session.</source>
   <translation>没有 ID 或时间的条目不能保存在会话中。</translation>
  </message>
  <message>
   <source>An index hides a command in &quot;%1&quot;.</source>
   <translation>索引在“%1”中隐藏了一条命令。</translation>
  </message>
  <message>
   <source>And something else …</source>
   <translation>以及其他…</translation>
  </message>
  <message>
   <source>Another Paddock runs and does not answer. This one starts on its own.</source>
   <translation>另一个 Paddock 正在运行，但没有应答。此实例将独立启动。</translation>
  </message>
  <message>
   <source>Another git process works in the repository, or one ended badly and left its lock.</source>
   <translation>另一个 git 进程正在仓库中工作，或有一个异常结束并留下了锁。</translation>
  </message>
  <message>
   <source>Another program changed the session file %1 while the session was open. Open the session again.</source>
   <translation>会话打开期间，另一个程序更改了会话文件 %1。请重新打开会话。</translation>
  </message>
  <message>
   <source>Another provider</source>
   <translation>其他提供商</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answer at least one of the questions, or decline them.</source>
   <translation>请至少回答一个问题，或谢绝回答。</translation>
  </message>
  <message>
   <source>Answer: %1</source>
   <translation>回答：%1</translation>
  </message>
  <message>
   <source>Answers for each prompt</source>
   <translation>每个提示的回答数</translation>
  </message>
  <message>
   <source>Anthropic's Messages</source>
   <translation>Anthropic 的 Messages</translation>
  </message>
  <message>
   <source>Any server that speaks as OpenAI's does. Its protocol and its key are set once it is there.</source>
   <translation>任何采用 OpenAI 接口的服务器。添加后可设置其协议和密钥。</translation>
  </message>
  <message>
   <source>AppArmor does not restrict namespaces here, so no profile is needed.</source>
   <translation>AppArmor 在此不限制命名空间，因此不需要配置文件。</translation>
  </message>
  <message>
   <source>AppArmor keeps programs of ordinary users from making namespaces here; the profile paddock-fence that comes with Paddock lets its launcher through.</source>
   <translation>AppArmor 在此阻止普通用户的程序创建命名空间；Paddock 附带的配置文件 paddock-fence 可让其启动器通过。</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here, and %1, which lets Paddock's launcher through, is not installed.</source>
   <translation>AppArmor 在此限制命名空间，而能让 Paddock 启动器通过的 %1 没有安装。</translation>
  </message>
  <message>
   <source>AppArmor restricts namespaces here; %1 is installed, and the launcher gets them.</source>
   <translation>AppArmor 在此限制命名空间；%1 已安装，启动器可以得到命名空间。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approve as edited</source>
   <translation>按编辑后的内容批准</translation>
  </message>
  <message>
   <source>Approve, accept edits</source>
   <translation>批准并接受编辑</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Archived.</source>
   <translation>已归档。</translation>
  </message>
  <message>
   <source>Are removed</source>
   <translation>将被移除</translation>
  </message>
  <message>
   <source>As in a kitchen or a clinic.</source>
   <translation>如同在厨房或诊所。</translation>
  </message>
  <message>
   <source>As on a thermometer at a wall.</source>
   <translation>如同墙上的温度计。</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <source>Ask before anything changes</source>
   <translation>更改任何内容前询问</translation>
  </message>
  <message>
   <source>Ask before changes</source>
   <translation>更改前询问</translation>
  </message>
  <message>
   <source>Ask for every command</source>
   <translation>每条命令都询问</translation>
  </message>
  <message numerus="yes">
   <source>Asked (%Ln)</source>
   <translation>
    <numerusform>询问（%Ln）</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked to keep in mind: %1</source>
   <translation>要求记住：%1</translation>
  </message>
  <message>
   <source>Asks because of %1</source>
   <translation>询问，依据：%1</translation>
  </message>
  <message>
   <source>Asks for one short answer, which costs next to nothing.</source>
   <translation>请求一个简短的回答，几乎不产生费用。</translation>
  </message>
  <message>
   <source>Asks for one short answer.</source>
   <translation>请求一个简短的回答。</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and its server for the size of its context.</source>
   <translation>要求它进行一次工具调用，并向其服务器询问上下文的大小。</translation>
  </message>
  <message>
   <source>Asks it for one tool call, and the server for its context.</source>
   <translation>要求它进行一次工具调用，并向服务器询问其上下文。</translation>
  </message>
  <message>
   <source>Asks you something</source>
   <translation>有事问您</translation>
  </message>
  <message>
   <source>At work</source>
   <translation>正在工作</translation>
  </message>
  <message>
   <source>Attach shared memory of a process outside</source>
   <translation>连接外部进程的共享内存</translation>
  </message>
  <message>
   <source>Attach to the Message</source>
   <translation>附加到消息</translation>
  </message>
  <message>
   <source>Attach …</source>
   <translation>附加…</translation>
  </message>
  <message>
   <source>Attempts of the self-test</source>
   <translation>自检的尝试</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>审计</translation>
  </message>
  <message>
   <source>B&amp;udget …</source>
   <translation>预算(&amp;U)…</translation>
  </message>
  <message>
   <source>Back to the &amp;Session</source>
   <translation>回到会话(&amp;S)</translation>
  </message>
  <message>
   <source>Before a tool runs</source>
   <translation>工具运行之前</translation>
  </message>
  <message>
   <source>Before the first prompt</source>
   <translation>第一个提示之前</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>开始于</translation>
  </message>
  <message>
   <source>Begin a new session in this folder</source>
   <translation>在此文件夹中开始新会话</translation>
  </message>
  <message>
   <source>Boundaries and deny rules hold all the same.</source>
   <translation>边界和拒绝规则照样有效。</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>边界</translation>
  </message>
  <message>
   <source>Boundary of %1</source>
   <translation>%1 的边界</translation>
  </message>
  <message>
   <source>Boundary: %1</source>
   <translation>边界：%1</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Branch: %1</source>
   <translation>分支：%1</translation>
  </message>
  <message>
   <source>Bring a file from outside in by a hard link</source>
   <translation>通过硬链接把外部文件带入</translation>
  </message>
  <message>
   <source>Bring back files only.</source>
   <translation>仅恢复文件。</translation>
  </message>
  <message>
   <source>Bring back what was &amp;before this message:</source>
   <translation>恢复此消息之前的内容(&amp;B)：</translation>
  </message>
  <message>
   <source>Bring files or the conversation back</source>
   <translation>恢复文件或对话</translation>
  </message>
  <message>
   <source>Brought back from the archive.</source>
   <translation>已从归档中取回。</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Budget nearly used</source>
   <translation>预算将尽</translation>
  </message>
  <message>
   <source>Budget used up</source>
   <translation>预算已用完</translation>
  </message>
  <message>
   <source>Built in; nobody set it.</source>
   <translation>内置；无人设置过。</translation>
  </message>
  <message>
   <source>By</source>
   <translation>决定者</translation>
  </message>
  <message>
   <source>By day</source>
   <translation>按天</translation>
  </message>
  <message>
   <source>By folder</source>
   <translation>按文件夹</translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.</source>
   <translation>
    <numerusform>仅按其工具，它会看到过去 %Ln 次调用中的 %1 次（%2）。没有运行该命令。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>By its tools alone, it would have seen none of %Ln past calls. The command was not run.</source>
   <translation>
    <numerusform>仅按其工具，过去 %Ln 次调用它一次也不会看到。没有运行该命令。</numerusform>
   </translation>
  </message>
  <message>
   <source>By model</source>
   <translation>按模型</translation>
  </message>
  <message>
   <source>By title, folder, tag or model. Enter searches in the text of all sessions.</source>
   <translation>按标题、文件夹、标签或模型。按 Enter 在所有会话的文本中搜索。</translation>
  </message>
  <message>
   <source>C&amp;ommit …</source>
   <translation>提交(&amp;O)…</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>更改时间</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>缓存读取</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>缓存写入</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>调用</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>调用</translation>
  </message>
  <message>
   <source>Calls that match one of these rules happen without a question, inside the boundary.</source>
   <translation>匹配其中任一规则的调用无需询问即会执行，但不越过边界。</translation>
  </message>
  <message>
   <source>Calls that match one of these rules never happen, whatever allows them.</source>
   <translation>匹配其中任一规则的调用绝不会执行，无论什么允许它。</translation>
  </message>
  <message>
   <source>Calls that match one of these rules wait for a person, whatever allows them.</source>
   <translation>匹配其中任一规则的调用会等待人来决定，无论什么允许它。</translation>
  </message>
  <message>
   <source>Carry out this plan?</source>
   <translation>执行此计划？</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Certificate authorities</source>
   <translation>证书颁发机构</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities and those in %1.</source>
   <translation>证书由系统的证书颁发机构和 %1 中的证书颁发机构检查。</translation>
  </message>
  <message>
   <source>Certificates are checked with the system's authorities.</source>
   <translation>证书由系统的证书颁发机构检查。</translation>
  </message>
  <message>
   <source>Change Keys</source>
   <translation>更改按键</translation>
  </message>
  <message>
   <source>Change how much is asked</source>
   <translation>更改询问的程度</translation>
  </message>
  <message>
   <source>Change settings of the kernel</source>
   <translation>更改内核的设置</translation>
  </message>
  <message>
   <source>Change the model</source>
   <translation>更改模型</translation>
  </message>
  <message>
   <source>Change the repository's git configuration</source>
   <translation>更改仓库的 git 配置</translation>
  </message>
  <message>
   <source>Change the root folder</source>
   <translation>更改根文件夹</translation>
  </message>
  <message>
   <source>Change who may read a file outside the workspace</source>
   <translation>更改工作区之外文件的读取权限</translation>
  </message>
  <message>
   <source>Changed by others</source>
   <translation>被他人更改</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Changes Si&amp;de by Side</source>
   <translation>并排显示更改(&amp;D)</translation>
  </message>
  <message>
   <source>Changes cannot be taken back: checkpoints are switched off in the settings.</source>
   <translation>无法撤回更改：设置中已关闭检查点。</translation>
  </message>
  <message numerus="yes">
   <source>Changes in %Ln file(s), by you</source>
   <translation>
    <numerusform>%Ln 个文件中的更改，由您撤回</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>更改的起点</translation>
  </message>
  <message>
   <source>Changes: %1</source>
   <translation>更改：%1</translation>
  </message>
  <message>
   <source>Changing a file needs your word.</source>
   <translation>更改文件需要您的同意。</translation>
  </message>
  <message>
   <source>Chart of what was used; the same numbers are in the table below</source>
   <translation>用量图表；下方表格中有相同的数字</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>检查点</translation>
  </message>
  <message>
   <source>Checkpoints are switched off for this session from its next opening on.</source>
   <translation>从下次打开起，此会话的检查点将关闭。</translation>
  </message>
  <message>
   <source>Checkpoints are switched on for this session from its next opening on.</source>
   <translation>从下次打开起，此会话的检查点将开启。</translation>
  </message>
  <message>
   <source>Choose a folder …</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Choose a message.</source>
   <translation>请选择一条消息。</translation>
  </message>
  <message>
   <source>Choose an action above to give it other keys.</source>
   <translation>在上方选择一项操作，为其指定其他按键。</translation>
  </message>
  <message>
   <source>Choose the folder to work in</source>
   <translation>选择要在其中工作的文件夹</translation>
  </message>
  <message>
   <source>Choose the model that shall work in %1, then the folder again.</source>
   <translation>请选择要在 %1 中工作的模型，然后再次选择该文件夹。</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Code for %1 hides what it does.</source>
   <translation>%1 的代码隐藏了它要做的事。</translation>
  </message>
  <message>
   <source>Code for %1 names &quot;%2&quot;, outside the workspace.</source>
   <translation>%1 的代码指向工作区之外的“%2”。</translation>
  </message>
  <message>
   <source>Code for %1 reaches the network.</source>
   <translation>%1 的代码会访问网络。</translation>
  </message>
  <message>
   <source>Code for %1 runs a command: %2</source>
   <translation>%1 的代码会运行一条命令：%2</translation>
  </message>
  <message>
   <source>Code for %1 runs other programs.</source>
   <translation>%1 的代码会运行其他程序。</translation>
  </message>
  <message>
   <source>Come back</source>
   <translation>将重新创建</translation>
  </message>
  <message>
   <source>Comma-separated values (*.csv)</source>
   <translation>逗号分隔值（*.csv）</translation>
  </message>
  <message>
   <source>Comma-separated values.</source>
   <translation>逗号分隔值。</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Command &amp;Palette …</source>
   <translation>命令面板(&amp;P)…</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <source>Command, path or address</source>
   <translation>命令、路径或地址</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands are nested in commands too deep to follow.</source>
   <translation>命令中嵌套的命令太深，无法跟踪。</translation>
  </message>
  <message>
   <source>Commands are read by two readers, and the second one is missing here: install the package shfmt.</source>
   <translation>命令由两个读取器读取，而此处缺少第二个：请安装软件包 shfmt。</translation>
  </message>
  <message>
   <source>Commands are wrapped in commands too deep to follow.</source>
   <translation>命令中包裹的命令太深，无法跟踪。</translation>
  </message>
  <message>
   <source>Commands ask first and run behind Landlock and the system call filter. That does not hold changes of protected names inside the workspace, nor of the modes of your files outside, nor what a command leaves running.</source>
   <translation>命令会先询问，并在 Landlock 和系统调用过滤器之后运行。这无法阻止对工作区内受保护名称的更改、对您外部文件权限模式的更改，也无法阻止命令留下的仍在运行的内容。</translation>
  </message>
  <message>
   <source>Commands ask first, because the walls that they need do not all stand. %1</source>
   <translation>命令会先询问，因为所需的屏障没有全部就位。%1</translation>
  </message>
  <message>
   <source>Commands ask: no fence</source>
   <translation>命令会询问：没有围栏</translation>
  </message>
  <message>
   <source>Commands cannot be given a view of their own here: %1</source>
   <translation>此处无法给命令单独的视图：%1</translation>
  </message>
  <message>
   <source>Commands get no network at all here; local test servers do not work.</source>
   <translation>此处的命令完全没有网络；本地测试服务器无法工作。</translation>
  </message>
  <message>
   <source>Commands have no network.</source>
   <translation>命令没有网络。</translation>
  </message>
  <message>
   <source>Commands have the whole fence. Only Paddock's own readers run behind these two walls alone.</source>
   <translation>命令享有完整的围栏。只有 Paddock 自己的读取器仅在这两道屏障之后运行。</translation>
  </message>
  <message>
   <source>Commands may connect to these hosts and to no other.</source>
   <translation>命令可以连接这些主机，不能连接其他主机。</translation>
  </message>
  <message>
   <source>Commands may not connect to %1: it is not listed in the setting sandbox.allowedHosts.</source>
   <translation>命令不得连接 %1：设置 sandbox.allowedHosts 中没有列出它。</translation>
  </message>
  <message>
   <source>Commands run behind walls of the kernel and reach nothing outside of the folder but what the boundary page names. %1</source>
   <translation>命令在内核的屏障之后运行，除边界页面列出的内容外，触及不到文件夹之外的任何内容。%1</translation>
  </message>
  <message>
   <source>Commands would have the network of this machine.</source>
   <translation>命令将使用本机的网络。</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>评论</translation>
  </message>
  <message>
   <source>Comment on %1</source>
   <translation>评论 %1</translation>
  </message>
  <message>
   <source>Comment on line %L1 of %2</source>
   <translation>评论 %2 的第 %L1 行</translation>
  </message>
  <message>
   <source>Comment on the whole file</source>
   <translation>评论整个文件</translation>
  </message>
  <message>
   <source>Commit</source>
   <translation>提交</translation>
  </message>
  <message numerus="yes">
   <source>Commit %Ln file(s)</source>
   <translation>
    <numerusform>提交 %Ln 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>Commit changed files</source>
   <translation>提交已更改的文件</translation>
  </message>
  <message>
   <source>Commit …</source>
   <translation>提交…</translation>
  </message>
  <message>
   <source>Committing. Hooks of the repository may take a while …</source>
   <translation>正在提交。仓库的钩子可能需要一些时间…</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>压缩</translation>
  </message>
  <message>
   <source>Compact now</source>
   <translation>立即压缩</translation>
  </message>
  <message>
   <source>Compacting …</source>
   <translation>正在压缩…</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>补全</translation>
  </message>
  <message>
   <source>Connect to D-Bus, the display, SSH and GnuPG agents or container engines</source>
   <translation>连接 D-Bus、显示服务、SSH 和 GnuPG 代理或容器引擎</translation>
  </message>
  <message>
   <source>Connect to a local server of this machine</source>
   <translation>连接本机的本地服务器</translation>
  </message>
  <message>
   <source>Connect to a socket file outside the workspace</source>
   <translation>连接工作区之外的套接字文件</translation>
  </message>
  <message>
   <source>Connect to an abstract socket of this machine</source>
   <translation>连接本机的抽象套接字</translation>
  </message>
  <message>
   <source>Contained</source>
   <translation>已挡住</translation>
  </message>
  <message>
   <source>Content of %1</source>
   <translation>%1 的内容</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continues the session %1 of %2.</source>
   <translation>继续 %2 的会话 %1。</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy &amp;Link</source>
   <translation>复制链接(&amp;L)</translation>
  </message>
  <message>
   <source>Copy C&amp;ommand</source>
   <translation>复制命令(&amp;O)</translation>
  </message>
  <message>
   <source>Copy This &amp;Block</source>
   <translation>复制此块(&amp;B)</translation>
  </message>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>复制为 Markdown(&amp;M)</translation>
  </message>
  <message>
   <source>Copy the lines</source>
   <translation>复制这些行</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>复制路径</translation>
  </message>
  <message>
   <source>Copy the whole path</source>
   <translation>复制完整路径</translation>
  </message>
  <message>
   <source>Correct the command, then allow it as it stands. It is judged anew.</source>
   <translation>修正命令，然后按现状允许。它会重新判定。</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>Cost and Budgets</source>
   <translation>费用和预算</translation>
  </message>
  <message>
   <source>Cost unknown</source>
   <translation>费用未知</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>费用：%1</translation>
  </message>
  <message>
   <source>Cost: %1. Most of the budget is used.</source>
   <translation>费用：%1。大部分预算已用去。</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter or Escape. It is sent together with the others.</source>
   <translation>Ctrl+Enter 或 Escape。它会与其他评论一并发送。</translation>
  </message>
  <message>
   <source>Ctrl+Enter sends, Enter starts a new line</source>
   <translation>Ctrl+Enter 发送，Enter 换行</translation>
  </message>
  <message>
   <source>DELETED</source>
   <translation>删除时间</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Debuggers work inside the fence</source>
   <translation>调试器可在围栏内工作</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>决定依据</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete a file outside the workspace</source>
   <translation>删除工作区之外的文件</translation>
  </message>
  <message>
   <source>Deleted sessions stay for</source>
   <translation>已删除会话的保留时间</translation>
  </message>
  <message>
   <source>Denied by %1</source>
   <translation>已拒绝，依据：%1</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Deny with note …</source>
   <translation>拒绝并附言…</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Do Not Open</source>
   <translation>不打开</translation>
  </message>
  <message>
   <source>Do it without being asked.</source>
   <translation>不经询问直接执行。</translation>
  </message>
  <message>
   <source>Do it? [y/N] </source>
   <translation>执行吗？[y/N] </translation>
  </message>
  <message>
   <source>Do not answer</source>
   <translation>不回答</translation>
  </message>
  <message>
   <source>Do not open</source>
   <translation>不打开</translation>
  </message>
  <message>
   <source>Do not wrap</source>
   <translation>不换行</translation>
  </message>
  <message>
   <source>Do the task without a window, print the answer and exit.</source>
   <translation>不打开窗口执行任务，输出回答后退出。</translation>
  </message>
  <message>
   <source>Do you trust what this folder brings?</source>
   <translation>您信任此文件夹带来的内容吗？</translation>
  </message>
  <message>
   <source>Does not work (%1): %2</source>
   <translation>不可用（%1）：%2</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Done in %1</source>
   <translation>已完成，用时 %1</translation>
  </message>
  <message>
   <source>ESCAPED</source>
   <translation>已逃逸</translation>
  </message>
  <message>
   <source>ESCAPED: %1</source>
   <translation>已逃逸：%1</translation>
  </message>
  <message>
   <source>Each command asks</source>
   <translation>每条命令都询问</translation>
  </message>
  <message>
   <source>Each item of %1 in the settings must be an object with a text &quot;matcher&quot; and a list &quot;hooks&quot;.</source>
   <translation>设置中 %1 的每一项都必须是对象，含有文本“matcher”和列表“hooks”。</translation>
  </message>
  <message>
   <source>Each question needs an answer first.</source>
   <translation>需要先回答每个问题。</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>提前</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit a file</source>
   <translation>编辑文件</translation>
  </message>
  <message>
   <source>Edit files of the folder, ask for the rest</source>
   <translation>编辑文件夹中的文件，其余询问</translation>
  </message>
  <message>
   <source>Edit the plan</source>
   <translation>编辑计划</translation>
  </message>
  <message>
   <source>Edit …</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>编辑器</translation>
  </message>
  <message>
   <source>Edits inside the workspace are accepted in this mode.</source>
   <translation>此模式下接受工作区内的编辑。</translation>
  </message>
  <message>
   <source>Edit|Write, or a regular expression; empty: every tool</source>
   <translation>Edit|Write，或正则表达式；留空：所有工具</translation>
  </message>
  <message>
   <source>End turn</source>
   <translation>结束本轮</translation>
  </message>
  <message>
   <source>Enforced</source>
   <translation>已生效</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter namespaces of the machine</source>
   <translation>进入本机的命名空间</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter starts a new line</source>
   <translation>Enter 发送，Shift+Enter 换行</translation>
  </message>
  <message>
   <source>Entry %1</source>
   <translation>条目 %1</translation>
  </message>
  <message>
   <source>Entry %1 cannot be read: %2</source>
   <translation>无法读取条目 %1：%2</translation>
  </message>
  <message>
   <source>Entry %1 does not follow on what stands before it: lines were changed, removed, moved or put in between.</source>
   <translation>条目 %1 与其之前的内容不衔接：有行被更改、移除、移动或插入。</translation>
  </message>
  <message>
   <source>Entry %1 is no message of a person. &quot;paddock rewind --list&quot; shows which there are.</source>
   <translation>条目 %1 不是人的消息。“paddock rewind --list”会显示有哪些。</translation>
  </message>
  <message>
   <source>Entry %1 is not pinned.</source>
   <translation>条目 %1 没有固定。</translation>
  </message>
  <message>
   <source>Entry %1 is nothing that the model reads. Messages and results can be pinned.</source>
   <translation>条目 %1 不是模型会读取的内容。可以固定消息和结果。</translation>
  </message>
  <message>
   <source>Entry %1 is pinned already.</source>
   <translation>条目 %1 已经固定。</translation>
  </message>
  <message>
   <source>Entry %1 lacks the hash that entries before it have: something else than Paddock wrote it.</source>
   <translation>条目 %1 缺少之前的条目所具有的哈希：它不是由 Paddock 写入的。</translation>
  </message>
  <message>
   <source>Entry %1 of this session could not be read (%2) The session goes on from the entries before it; that entry and all after it are kept in %3.</source>
   <translation>无法读取此会话的条目 %1（%2）会话从它之前的条目继续；该条目及其后的所有内容保留在 %3 中。</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>条目 %1 在写入后被更改。</translation>
  </message>
  <message>
   <source>Entry %L1 may be shortened again.</source>
   <translation>条目 %L1 可以再次被压缩。</translation>
  </message>
  <message>
   <source>Entry %L1 stays in what the model reads.</source>
   <translation>条目 %L1 会保留在模型读取的内容中。</translation>
  </message>
  <message>
   <source>Error: %1</source>
   <translation>错误：%1</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Esc stops</source>
   <translation>Esc 停止</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Everything stays as it was.</source>
   <translation>一切保持原样。</translation>
  </message>
  <message>
   <source>Exactly these rules are kept. Narrow them, or add one on a line of its own.</source>
   <translation>只保存这些规则。您可以将其收窄，或另起一行添加规则。</translation>
  </message>
  <message>
   <source>Exactness</source>
   <translation>精确度</translation>
  </message>
  <message>
   <source>Exchange the root file system</source>
   <translation>替换根文件系统</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export as &amp;HTML …</source>
   <translation>导出为 HTML(&amp;H)…</translation>
  </message>
  <message>
   <source>Export as &amp;JSON Lines …</source>
   <translation>导出为 JSON Lines(&amp;J)…</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown …</source>
   <translation>导出为 Markdown(&amp;M)…</translation>
  </message>
  <message>
   <source>Export as CSV …</source>
   <translation>导出为 CSV…</translation>
  </message>
  <message>
   <source>Export session</source>
   <translation>导出会话</translation>
  </message>
  <message>
   <source>Export what was used</source>
   <translation>导出用量</translation>
  </message>
  <message>
   <source>F&amp;ull Screen</source>
   <translation>全屏(&amp;U)</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Fence leaks</source>
   <translation>围栏有漏洞</translation>
  </message>
  <message>
   <source>Fenced</source>
   <translation>围栏已就位</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>获取</translation>
  </message>
  <message>
   <source>Fetch %1</source>
   <translation>获取 %1</translation>
  </message>
  <message>
   <source>Fetch an address</source>
   <translation>获取地址</translation>
  </message>
  <message>
   <source>Fetches: %1</source>
   <translation>获取：%1</translation>
  </message>
  <message>
   <source>Fetching from the network needs your word.</source>
   <translation>从网络获取内容需要您的同意。</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files &amp;and conversation</source>
   <translation>文件和对话(&amp;A)</translation>
  </message>
  <message>
   <source>Files and folders, one in each line, absolute or beginning with ~/.</source>
   <translation>文件和文件夹，每行一个，使用绝对路径或以 ~/ 开头。</translation>
  </message>
  <message>
   <source>Files brought back</source>
   <translation>已恢复文件</translation>
  </message>
  <message>
   <source>Files cannot be brought back: checkpoints are switched off in the settings.</source>
   <translation>无法恢复文件：设置中已关闭检查点。</translation>
  </message>
  <message>
   <source>Files changed</source>
   <translation>已更改文件</translation>
  </message>
  <message>
   <source>Files of the commit</source>
   <translation>提交中的文件</translation>
  </message>
  <message>
   <source>Filter sessions</source>
   <translation>筛选会话</translation>
  </message>
  <message>
   <source>Filter the rulings</source>
   <translation>筛选裁决</translation>
  </message>
  <message>
   <source>Filter: denied, a rule, a path …</source>
   <translation>筛选：已拒绝、规则、路径…</translation>
  </message>
  <message>
   <source>Find &amp;Next</source>
   <translation>查找下一个(&amp;N)</translation>
  </message>
  <message>
   <source>Find &amp;Previous</source>
   <translation>查找上一个(&amp;P)</translation>
  </message>
  <message>
   <source>Find a file</source>
   <translation>查找文件</translation>
  </message>
  <message>
   <source>Find a file by some of its letters</source>
   <translation>按部分字母查找文件</translation>
  </message>
  <message>
   <source>Find a route to the Internet past the proxy</source>
   <translation>绕过代理找到通往互联网的路由</translation>
  </message>
  <message>
   <source>Find an action or keys</source>
   <translation>查找操作或按键</translation>
  </message>
  <message>
   <source>Find files</source>
   <translation>查找文件</translation>
  </message>
  <message>
   <source>Find in the conversation</source>
   <translation>在对话中查找</translation>
  </message>
  <message>
   <source>Find secrets in the environment</source>
   <translation>在环境变量中查找机密</translation>
  </message>
  <message>
   <source>Find secrets in the environment of parent processes</source>
   <translation>在父进程的环境变量中查找机密</translation>
  </message>
  <message>
   <source>Find the machine's files through /proc</source>
   <translation>通过 /proc 找到本机的文件</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>全部折叠</translation>
  </message>
  <message>
   <source>Fold all files</source>
   <translation>折叠所有文件</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder %1</source>
   <translation>文件夹 %1</translation>
  </message>
  <message>
   <source>Folder: %1</source>
   <translation>文件夹：%1</translation>
  </message>
  <message>
   <source>Folders that were open lately</source>
   <translation>最近打开过的文件夹</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>跟随</translation>
  </message>
  <message>
   <source>For</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>For a turn, this session, this folder or everywhere, by rules that you see first.</source>
   <translation>用于本轮、此会话、此文件夹或所有位置，依据您会先看到的规则。</translation>
  </message>
  <message>
   <source>For all files of Paddock's own log together; the oldest go first.</source>
   <translation>针对 Paddock 自身日志的所有文件之和；最旧的先删除。</translation>
  </message>
  <message>
   <source>For all folders</source>
   <translation>用于所有文件夹</translation>
  </message>
  <message>
   <source>For all folders together; the oldest go first.</source>
   <translation>针对所有文件夹之和；最旧的先删除。</translation>
  </message>
  <message>
   <source>For real work, choose a model: one with a key, or one on this machine.</source>
   <translation>要真正工作，请选择模型：使用密钥的模型，或本机上的模型。</translation>
  </message>
  <message>
   <source>For the folder %1</source>
   <translation>用于文件夹 %1</translation>
  </message>
  <message>
   <source>For what it is set</source>
   <translation>设置的适用范围</translation>
  </message>
  <message>
   <source>For&amp;k from Here …</source>
   <translation>从此处分叉(&amp;K)…</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>分叉</translation>
  </message>
  <message>
   <source>Fork into Paddock</source>
   <translation>分叉到 Paddock</translation>
  </message>
  <message>
   <source>Forked from</source>
   <translation>分叉自</translation>
  </message>
  <message>
   <source>Forked from session %1 after its entry %L2.</source>
   <translation>从会话 %1 的条目 %L2 之后分叉。</translation>
  </message>
  <message>
   <source>Found here: %1. What the agent reads stays on this machine.</source>
   <translation>在此找到：%1。智能体读取的内容留在本机。</translation>
  </message>
  <message>
   <source>Free: a script</source>
   <translation>免费：脚本</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>From %1 tokens on the conversation is compacted by itself. The settings say from where.</source>
   <translation>达到 %1 个词元后，对话会自动压缩。起点在设置中指定。</translation>
  </message>
  <message>
   <source>From %1, which is stronger than your settings.</source>
   <translation>来自%1，其优先级高于您的设置。</translation>
  </message>
  <message>
   <source>From %1.</source>
   <translation>来自%1。</translation>
  </message>
  <message>
   <source>From here on the mode is: %1.</source>
   <translation>从此处起，模式为：%1。</translation>
  </message>
  <message>
   <source>From here on the model is %1.</source>
   <translation>从此处起，模型为 %1。</translation>
  </message>
  <message>
   <source>From your settings of this desktop.</source>
   <translation>来自您的桌面设置。</translation>
  </message>
  <message>
   <source>General</source>
   <translation>常规</translation>
  </message>
  <message>
   <source>Get earlier content</source>
   <translation>将恢复为较早的内容</translation>
  </message>
  <message>
   <source>Give it a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
   <translation>请用小写字母、数字、“-”和“_”为其命名。</translation>
  </message>
  <message>
   <source>Give this session another title</source>
   <translation>为此会话换一个标题</translation>
  </message>
  <message>
   <source>Go back in the conversation</source>
   <translation>在对话中后退</translation>
  </message>
  <message>
   <source>Go on in a copy of this session</source>
   <translation>在此会话的副本中继续</translation>
  </message>
  <message>
   <source>Go on with the newest session of this directory.</source>
   <translation>继续此目录中最新的会话。</translation>
  </message>
  <message>
   <source>Go on with the session of this id.</source>
   <translation>继续此 ID 的会话。</translation>
  </message>
  <message>
   <source>Go to the &amp;Conversation</source>
   <translation>转到对话(&amp;C)</translation>
  </message>
  <message>
   <source>Go to the &amp;End</source>
   <translation>转到末尾(&amp;E)</translation>
  </message>
  <message>
   <source>Go to the &amp;Message Field</source>
   <translation>转到消息输入框(&amp;M)</translation>
  </message>
  <message>
   <source>Go to the &amp;Question</source>
   <translation>转到问题(&amp;Q)</translation>
  </message>
  <message>
   <source>Goes to the newest command, and stays at the end of what it prints.</source>
   <translation>转到最新的命令，并停留在其输出的末尾。</translation>
  </message>
  <message>
   <source>Good (%1): %2</source>
   <comment>what was tried: what was found</comment>
   <translation>良好（%1）：%2</translation>
  </message>
  <message>
   <source>HTML …</source>
   <translation>HTML…</translation>
  </message>
  <message>
   <source>Have or gain rights of the administrator</source>
   <translation>拥有或取得管理员权限</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Hide the change</source>
   <translation>隐藏更改</translation>
  </message>
  <message>
   <source>Hide the file</source>
   <translation>隐藏文件</translation>
  </message>
  <message>
   <source>High &amp;Contrast, Dark</source>
   <translation>高对比度深色(&amp;C)</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>高对比度深色</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>高对比度浅色</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>匹配</translation>
  </message>
  <message>
   <source>Hold up the kernel with page faults</source>
   <translation>用缺页错误拖住内核</translation>
  </message>
  <message>
   <source>Holds characters that cannot be seen: %1</source>
   <translation>含有不可见的字符：%1</translation>
  </message>
  <message>
   <source>Holds too: %1</source>
   <translation>同样有效：%1</translation>
  </message>
  <message>
   <source>Hooks</source>
   <translation>钩子</translation>
  </message>
  <message>
   <source>Hooks are kept in %1, which the fence does not show, so they were not run.</source>
   <translation>钩子保存在围栏不显示的 %1 中，因此没有运行。</translation>
  </message>
  <message>
   <source>Hosts that commands may reach</source>
   <translation>命令可以访问的主机</translation>
  </message>
  <message>
   <source>How exact must the conversion be?</source>
   <translation>换算必须多精确？</translation>
  </message>
  <message>
   <source>How it would be judged</source>
   <translation>将如何判定</translation>
  </message>
  <message>
   <source>How its parts were judged</source>
   <translation>各部分的判定情况</translation>
  </message>
  <message>
   <source>How large each file may become that a command writes.</source>
   <translation>命令写入的每个文件最大可以有多大。</translation>
  </message>
  <message>
   <source>How long a deleted session can be taken back from the trash.</source>
   <translation>已删除的会话可以从回收站取回的时长。</translation>
  </message>
  <message>
   <source>How long a provider may send nothing before it is asked again.</source>
   <translation>提供商多久没有发送任何内容后，会重新请求。</translation>
  </message>
  <message>
   <source>How long to remember</source>
   <translation>记住多久</translation>
  </message>
  <message>
   <source>How many answers the model may give before the turn ends by itself.</source>
   <translation>本轮自动结束之前，模型最多可以回答多少次。</translation>
  </message>
  <message>
   <source>How many one command may have at a time. Threads do not count.</source>
   <translation>一条命令同时最多可以有多少个。线程不计入。</translation>
  </message>
  <message>
   <source>How much data each process of a command may hold.</source>
   <translation>命令的每个进程可以占用多少数据。</translation>
  </message>
  <message>
   <source>How much happens without a question. No mode lifts a boundary.</source>
   <translation>有多少操作无需询问即会执行。任何模式都不会解除边界。</translation>
  </message>
  <message>
   <source>How much you want to be asked. No mode lifts a boundary.</source>
   <translation>您希望被询问到什么程度。任何模式都不会解除边界。</translation>
  </message>
  <message>
   <source>How often an answer that fails is asked for, the first time included.</source>
   <translation>失败的回答最多请求多少次，包括第一次。</translation>
  </message>
  <message>
   <source>How often the model may answer before the turn ends.</source>
   <translation>本轮结束之前模型最多可以回答多少次。</translation>
  </message>
  <message>
   <source>How the changes are shown</source>
   <translation>更改的显示方式</translation>
  </message>
  <message>
   <source>How would this be judged?</source>
   <translation>这会如何判定？</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence, which takes the same steps whatever you write. The tools, the questions and the changes are real. First I look around.</source>
   <translation>我是练习模型：一个没有智能的脚本，无论您写什么都执行同样的步骤。工具、问题和更改都是真实的。我先看看周围。</translation>
  </message>
  <message>
   <source>I am the practice model: a script without intelligence. Before I plan, I have a question.</source>
   <translation>我是练习模型：一个没有智能的脚本。在做计划之前，我有一个问题。</translation>
  </message>
  <message>
   <source>I read the code and its test, both at once.</source>
   <translation>我同时读取代码及其测试。</translation>
  </message>
  <message>
   <source>I run the test again.</source>
   <translation>我再次运行测试。</translation>
  </message>
  <message>
   <source>I run the test to see it fail. Commands ask first.</source>
   <translation>我运行测试，看它失败。命令会先询问。</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Icon in the tray</source>
   <translation>托盘图标</translation>
  </message>
  <message>
   <source>Idle</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot; (%2): %3</source>
   <translation>在“permissions.%1”（%2）中：%3</translation>
  </message>
  <message>
   <source>In &quot;permissions.%1&quot;: %2</source>
   <translation>在“permissions.%1”中：%2</translation>
  </message>
  <message>
   <source>In plan mode, write &quot;plan&quot; to see a question and a plan.</source>
   <translation>在计划模式下，输入“plan”可看到一个问题和一个计划。</translation>
  </message>
  <message numerus="yes">
   <source>In the last self-test %n attempt(s) got out.</source>
   <translation>
    <numerusform>上次自检中有 %n 次尝试逃出。</numerusform>
   </translation>
  </message>
  <message>
   <source>In this folder it is %1, from %2.</source>
   <translation>在此文件夹中为 %1，来自%2。</translation>
  </message>
  <message>
   <source>In this mode nothing is asked.</source>
   <translation>此模式下不询问任何内容。</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Input that is no JSON object</source>
   <translation>不是 JSON 对象的输入</translation>
  </message>
  <message>
   <source>Input that is no JSON object:</source>
   <translation>不是 JSON 对象的输入：</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Instructions from %1</source>
   <translation>来自 %1 的指令</translation>
  </message>
  <message>
   <source>Instructions of Paddock</source>
   <translation>Paddock 的指令</translation>
  </message>
  <message>
   <source>Instructions read: %1</source>
   <translation>已读取指令：%1</translation>
  </message>
  <message>
   <source>Instructions: %1</source>
   <translation>指令：%1</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>It answered within %L1 seconds.</source>
   <translation>它在 %L1 秒内作出了回答。</translation>
  </message>
  <message>
   <source>It called the tool that it was asked to.</source>
   <translation>它调用了所要求的工具。</translation>
  </message>
  <message>
   <source>It can be run as soon as that is known.</source>
   <translation>得知后即可运行。</translation>
  </message>
  <message>
   <source>It can be undone when the turn has ended.</source>
   <translation>本轮结束后才能撤销。</translation>
  </message>
  <message>
   <source>It cannot be looked at: %1.</source>
   <translation>无法查看它：%1。</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>无法读取它。</translation>
  </message>
  <message>
   <source>It changes git's settings, which may run programs later.</source>
   <translation>它会更改 git 的设置，这些设置以后可能会运行程序。</translation>
  </message>
  <message>
   <source>It changes the settings of npm.</source>
   <translation>它会更改 npm 的设置。</translation>
  </message>
  <message>
   <source>It changes where git sends and fetches.</source>
   <translation>它会更改 git 推送和获取的位置。</translation>
  </message>
  <message>
   <source>It deletes the whole workspace.</source>
   <translation>它会删除整个工作区。</translation>
  </message>
  <message>
   <source>It deletes whatever is listed.</source>
   <translation>它会删除列出的任何内容。</translation>
  </message>
  <message>
   <source>It did not call the tool that it was asked to. An agent works by its tools; choose a model that is made for them, and a server that passes their calls on.</source>
   <translation>它没有调用所要求的工具。智能体依靠工具工作；请选择专为工具调用而设计的模型，以及会转发其调用的服务器。</translation>
  </message>
  <message>
   <source>It does not work. %1</source>
   <translation>无法使用。%1</translation>
  </message>
  <message>
   <source>It ends every process that it may.</source>
   <translation>它会结束它能结束的每个进程。</translation>
  </message>
  <message>
   <source>It gives %1 another meaning.</source>
   <translation>它会赋予 %1 另一种含义。</translation>
  </message>
  <message>
   <source>It gives a command another meaning.</source>
   <translation>它会赋予一条命令另一种含义。</translation>
  </message>
  <message>
   <source>It gives a program another user's rights.</source>
   <translation>它会赋予程序另一个用户的权限。</translation>
  </message>
  <message>
   <source>It has not printed anything yet.</source>
   <translation>它尚未输出任何内容。</translation>
  </message>
  <message>
   <source>It holds nothing that is not elsewhere. Removing it deletes %1 and its branch.</source>
   <translation>其中没有别处没有的内容。移除它会删除 %1 及其分支。</translation>
  </message>
  <message>
   <source>It holds settings for Paddock that would allow calls without a question or run programs. Whoever wrote them may be somebody else. Without trust, only what asks for more caution counts.</source>
   <translation>其中含有会无需询问即允许调用或会运行程序的 Paddock 设置。编写者可能另有其人。不予信任时，只有要求更谨慎的设置才有效。</translation>
  </message>
  <message>
   <source>It is a link to “%1” now.</source>
   <translation>它现在是指向“%1”的链接。</translation>
  </message>
  <message>
   <source>It is given the address &quot;%1&quot;.</source>
   <translation>给它的地址是“%1”。</translation>
  </message>
  <message>
   <source>It is larger than %1, so its lines are not compared.</source>
   <translation>它大于 %1，因此不比较其各行。</translation>
  </message>
  <message>
   <source>It is larger than %1.</source>
   <translation>它大于 %1。</translation>
  </message>
  <message>
   <source>It is no text.</source>
   <translation>它不是文本。</translation>
  </message>
  <message>
   <source>It is not written in UTF-8, so letters beyond ASCII may be shown as others.</source>
   <translation>它不是用 UTF-8 编写的，因此 ASCII 以外的字母可能会显示为其他字母。</translation>
  </message>
  <message>
   <source>It is still at work. Deleting stops it.</source>
   <translation>它仍在工作。删除会使它停止。</translation>
  </message>
  <message>
   <source>It is written in UTF-16, so its lines are not compared.</source>
   <translation>它是用 UTF-16 编写的，因此不比较其各行。</translation>
  </message>
  <message>
   <source>It lays out a repository and lets git obey its settings.</source>
   <translation>它会建立一个仓库，并让 git 遵从其设置。</translation>
  </message>
  <message>
   <source>It leaves something running in the background.</source>
   <translation>它会在后台留下仍在运行的内容。</translation>
  </message>
  <message>
   <source>It makes a bare repository, whose settings git obeys wherever it stands in one.</source>
   <translation>它会创建裸仓库，git 身处其中时就会遵从其设置。</translation>
  </message>
  <message>
   <source>It must be a number from %1 to %2. Nothing was saved.</source>
   <translation>必须是 %1 到 %2 之间的数字。没有保存任何内容。</translation>
  </message>
  <message>
   <source>It must be a whole number from %1 to %2. Nothing was saved.</source>
   <translation>必须是 %1 到 %2 之间的整数。没有保存任何内容。</translation>
  </message>
  <message>
   <source>It needs both Landlock and the system call filter.</source>
   <translation>它同时需要 Landlock 和系统调用过滤器。</translation>
  </message>
  <message>
   <source>It nests more commands in texts than are read twice.</source>
   <translation>它在文本中嵌套的命令多于会读取两遍的数量。</translation>
  </message>
  <message>
   <source>It only looks at what is inside the workspace.</source>
   <translation>它只查看工作区内的内容。</translation>
  </message>
  <message>
   <source>It opens a network connection through %1.</source>
   <translation>它会通过 %1 打开网络连接。</translation>
  </message>
  <message>
   <source>It opens files whose names say that they hold secrets.</source>
   <translation>它会打开名称表明含有机密的文件。</translation>
  </message>
  <message>
   <source>It printed nothing.</source>
   <translation>它没有输出任何内容。</translation>
  </message>
  <message>
   <source>It reaches for the device %1.</source>
   <translation>它会访问设备 %1。</translation>
  </message>
  <message>
   <source>It reads %1, which is outside the workspace.</source>
   <translation>它会读取工作区之外的 %1。</translation>
  </message>
  <message>
   <source>It runs %1, which it fetched just before.</source>
   <translation>它会运行刚刚获取的 %1。</translation>
  </message>
  <message>
   <source>It runs %1, which it wrote just before.</source>
   <translation>它会运行刚刚写入的 %1。</translation>
  </message>
  <message>
   <source>It runs the output of another command.</source>
   <translation>它会运行另一条命令的输出。</translation>
  </message>
  <message>
   <source>It runs what comes on its input.</source>
   <translation>它会运行来自其输入的内容。</translation>
  </message>
  <message>
   <source>It runs what it fetches from the network.</source>
   <translation>它会运行从网络获取的内容。</translation>
  </message>
  <message>
   <source>It searches files whose names say that they hold secrets.</source>
   <translation>它会搜索名称表明含有机密的文件。</translation>
  </message>
  <message>
   <source>It sends a signal to a process that it may not have started.</source>
   <translation>它会向可能不是由它启动的进程发送信号。</translation>
  </message>
  <message>
   <source>It sets %1, which changes what programs load or run.</source>
   <translation>它会设置 %1，从而改变程序加载或运行的内容。</translation>
  </message>
  <message>
   <source>It sets the clock.</source>
   <translation>它会设置时钟。</translation>
  </message>
  <message>
   <source>It starts itself again and again.</source>
   <translation>它会一再启动自身。</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>它保持原样。</translation>
  </message>
  <message>
   <source>It took %L1 seconds to answer, loading it included. Work will be slow.</source>
   <translation>它用了 %L1 秒才回答，包括加载时间。工作会很慢。</translation>
  </message>
  <message>
   <source>It uses %1, which is outside the workspace.</source>
   <translation>它会使用工作区之外的 %1。</translation>
  </message>
  <message>
   <source>It was a link to “%1” before.</source>
   <translation>它之前是指向“%1”的链接。</translation>
  </message>
  <message>
   <source>It was not run: the fence that keeps commands inside the folder does not stand on this machine. Use a terminal for it.</source>
   <translation>它没有运行：把命令限制在文件夹内的围栏在本机上没有就位。请在终端中运行它。</translation>
  </message>
  <message>
   <source>It was stopped before all files were brought back.</source>
   <translation>在恢复所有文件之前被停止。</translation>
  </message>
  <message>
   <source>It was stopped before all files were compared.</source>
   <translation>在比较所有文件之前被停止。</translation>
  </message>
  <message>
   <source>It was stopped before all files were taken in.</source>
   <translation>在收录所有文件之前被停止。</translation>
  </message>
  <message>
   <source>It was stopped before it began.</source>
   <translation>它在开始之前被停止。</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>已被停止。</translation>
  </message>
  <message>
   <source>It works: %1 answered after %L2 ms, with status %3.</source>
   <translation>可以使用：%1 在 %L2 毫秒后应答，状态为 %3。</translation>
  </message>
  <message>
   <source>It would run as: %1</source>
   <translation>将按以下内容运行：%1</translation>
  </message>
  <message>
   <source>Its content is not text, so no lines are shown.</source>
   <translation>其内容不是文本，因此不显示各行。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens.</source>
   <translation>其上下文可容纳 %L1 个词元。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: short tasks fit. 32768 or more is better.</source>
   <translation>其上下文可容纳 %L1 个词元：足以完成短任务。32768 或更多会更好。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.</source>
   <translation>其上下文可容纳 %L1 个词元：不足以容纳指令和一个文件。请将服务器的 OLLAMA_CONTEXT_LENGTH 设为 32768 或更多。</translation>
  </message>
  <message>
   <source>Its context holds %L1 tokens: too few for the instructions and one file. Start the server with 32768 or more.</source>
   <translation>其上下文可容纳 %L1 个词元：不足以容纳指令和一个文件。请以 32768 或更多启动服务器。</translation>
  </message>
  <message>
   <source>Its earlier content is damaged in the store.</source>
   <translation>其较早的内容在存储中已损坏。</translation>
  </message>
  <message>
   <source>Its earlier content is not kept any more.</source>
   <translation>其较早的内容不再保留。</translation>
  </message>
  <message>
   <source>Its earlier content was not kept.</source>
   <translation>其较早的内容没有保留。</translation>
  </message>
  <message>
   <source>Its file stays as it is. A fork is a session of Paddock's own that begins with everything that was said in this one.</source>
   <translation>其文件保持原样。分叉是 Paddock 自己的会话，以此会话中说过的所有内容开头。</translation>
  </message>
  <message>
   <source>Its folder cannot be reached.</source>
   <translation>无法访问其文件夹。</translation>
  </message>
  <message>
   <source>Its folder is gone</source>
   <translation>其文件夹已不存在</translation>
  </message>
  <message>
   <source>Its folder is not there any more.</source>
   <translation>其文件夹已不存在。</translation>
  </message>
  <message>
   <source>Its folder may not be written to.</source>
   <translation>其文件夹不可写入。</translation>
  </message>
  <message>
   <source>Its launcher ended without a word.</source>
   <translation>其启动器未作任何说明就结束了。</translation>
  </message>
  <message>
   <source>Its permissions changed from %1 to %2.</source>
   <translation>其权限由 %1 变为 %2。</translation>
  </message>
  <message>
   <source>Its settings would do this:</source>
   <translation>其设置会执行以下操作：</translation>
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
   <translation>按围栏的状态判定：whole（完整）或 missing（缺失）。</translation>
  </message>
  <message>
   <source>Judging the past calls …</source>
   <translation>正在判定过去的调用…</translation>
  </message>
  <message>
   <source>Judging …</source>
   <translation>正在判定…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep after all</source>
   <translation>仍然保留</translation>
  </message>
  <message>
   <source>Keep comment</source>
   <translation>保留评论</translation>
  </message>
  <message>
   <source>Keep nothing of the session on the disk.</source>
   <translation>不在磁盘上保存会话的任何内容。</translation>
  </message>
  <message>
   <source>Keep planning …</source>
   <translation>继续计划…</translation>
  </message>
  <message>
   <source>Keep running in the background</source>
   <translation>在后台继续运行</translation>
  </message>
  <message>
   <source>Keep what files were</source>
   <translation>保留文件的先前内容</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>继续工作</translation>
  </message>
  <message>
   <source>Keeps the files of a folder in each state that a session gave them, so that they can be brought back.</source>
   <translation>保留会话使文件夹文件所处的每个状态，以便恢复。</translation>
  </message>
  <message>
   <source>Keeps the machine from falling asleep while a turn runs.</source>
   <translation>有一轮正在运行时，不让电脑进入睡眠。</translation>
  </message>
  <message>
   <source>Kept whole: %L1. Cut: %L2.</source>
   <translation>完整保留：%L1。截断：%L2。</translation>
  </message>
  <message>
   <source>Key for %1</source>
   <translation>%1 的密钥</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>键盘</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keys are kept in memory until Paddock ends.</source>
   <translation>密钥保存在内存中，直到 Paddock 结束。</translation>
  </message>
  <message>
   <source>Keys are kept in the keychain of your system and nowhere else. A key that was saved is never shown again.</source>
   <translation>密钥只保存在您系统的密钥环中，别无他处。已保存的密钥不会再次显示。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Larger files are not kept and cannot be brought back.</source>
   <translation>更大的文件不会保留，也无法恢复。</translation>
  </message>
  <message>
   <source>Largest file of a command</source>
   <translation>命令的最大文件</translation>
  </message>
  <message>
   <source>Largest kept file</source>
   <translation>保留的最大文件</translation>
  </message>
  <message>
   <source>Last changed: %1</source>
   <translation>上次更改：%1</translation>
  </message>
  <message>
   <source>Last, I try to read a file outside the folder that you chose. This must be refused.</source>
   <translation>最后，我尝试读取您所选文件夹之外的文件。这必须被拒绝。</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>推后</translation>
  </message>
  <message>
   <source>Leads to: %1</source>
   <translation>通向：%1</translation>
  </message>
  <message>
   <source>Leave a file that editors or agents obey</source>
   <translation>留下编辑器或智能体会遵从的文件</translation>
  </message>
  <message>
   <source>Leave a process behind that writes later</source>
   <translation>留下稍后写入的进程</translation>
  </message>
  <message>
   <source>Leave it open</source>
   <translation>保持打开</translation>
  </message>
  <message>
   <source>Leaves the plan mode. Files of the folder are changed without asking.</source>
   <translation>离开计划模式。更改文件夹中的文件时不询问。</translation>
  </message>
  <message>
   <source>Leaves the plan mode. What would change something asks, as usual.</source>
   <translation>离开计划模式。会更改内容的操作照常询问。</translation>
  </message>
  <message>
   <source>Lets gdb, strace and the like look into other processes of the same command.</source>
   <translation>让 gdb、strace 等查看同一命令的其他进程。</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light, dark or as the system has it.</source>
   <translation>浅色、深色或跟随系统。</translation>
  </message>
  <message>
   <source>Limits of processes, memory and file size</source>
   <translation>进程、内存和文件大小的限制</translation>
  </message>
  <message>
   <source>Line %L1 before: %2</source>
   <translation>更改前的第 %L1 行：%2</translation>
  </message>
  <message>
   <source>Line %L1: %2</source>
   <translation>第 %L1 行：%2</translation>
  </message>
  <message>
   <source>List the messages.</source>
   <translation>列出消息。</translation>
  </message>
  <message>
   <source>Listen to the network's packets</source>
   <translation>监听网络数据包</translation>
  </message>
  <message>
   <source>Load programs into the kernel</source>
   <translation>把程序加载到内核中</translation>
  </message>
  <message>
   <source>Local Models</source>
   <translation>本地模型</translation>
  </message>
  <message>
   <source>Local engine · %1</source>
   <translation>本地引擎 · %1</translation>
  </message>
  <message>
   <source>Local engine · no session</source>
   <translation>本地引擎 · 无会话</translation>
  </message>
  <message>
   <source>Locate …</source>
   <translation>定位…</translation>
  </message>
  <message>
   <source>Log mended</source>
   <translation>日志已修复</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长的回答</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Looking at the files …</source>
   <translation>正在查看文件…</translation>
  </message>
  <message>
   <source>Looking at the repository …</source>
   <translation>正在查看仓库…</translation>
  </message>
  <message>
   <source>Looking for a key …</source>
   <translation>正在查找密钥…</translation>
  </message>
  <message>
   <source>Looking for files …</source>
   <translation>正在查找文件…</translation>
  </message>
  <message>
   <source>Looking for servers of models on this machine …</source>
   <translation>正在查找本机上的模型服务器…</translation>
  </message>
  <message>
   <source>M&amp;ode …</source>
   <translation>模式(&amp;O)…</translation>
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
   <translation>在工作区中创建设备</translation>
  </message>
  <message>
   <source>Make a file outside the workspace</source>
   <translation>在工作区之外创建文件</translation>
  </message>
  <message>
   <source>Make a practice folder and begin</source>
   <translation>创建练习文件夹并开始</translation>
  </message>
  <message>
   <source>Make a program that runs with the rights of its owner</source>
   <translation>创建以其所有者权限运行的程序</translation>
  </message>
  <message>
   <source>Make namespaces of one's own</source>
   <translation>创建自己的命名空间</translation>
  </message>
  <message>
   <source>Make system calls by another numbering</source>
   <translation>用另一套编号进行系统调用</translation>
  </message>
  <message>
   <source>Make system calls past the filter with io_uring</source>
   <translation>用 io_uring 绕过过滤器进行系统调用</translation>
  </message>
  <message>
   <source>Make the test pass.</source>
   <translation>让测试通过。</translation>
  </message>
  <message>
   <source>Markdown …</source>
   <translation>Markdown…</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>区分大小写</translation>
  </message>
  <message>
   <source>Memory and file size are limited; the number of processes is not.</source>
   <translation>内存和文件大小受限；进程数不受限。</translation>
  </message>
  <message>
   <source>Memory files</source>
   <translation>记忆文件</translation>
  </message>
  <message>
   <source>Memory files that the model reads</source>
   <translation>模型读取的记忆文件</translation>
  </message>
  <message>
   <source>Memory of each process</source>
   <translation>每个进程的内存</translation>
  </message>
  <message>
   <source>Mention in the message</source>
   <translation>在消息中提及</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>消息输入框</translation>
  </message>
  <message>
   <source>Message of the commit</source>
   <translation>提交说明</translation>
  </message>
  <message>
   <source>Messages to go back to</source>
   <translation>可以回到的消息</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>Mode of new sessions</source>
   <translation>新会话的模式</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model: %1</source>
   <translation>模型：%1</translation>
  </message>
  <message>
   <source>Model: calls %1</source>
   <translation>模型：调用 %1</translation>
  </message>
  <message>
   <source>Models at %1. What the agent reads is sent there.</source>
   <translation>%1 上的模型。智能体读取的内容会发送到那里。</translation>
  </message>
  <message>
   <source>Models on this machine</source>
   <translation>本机上的模型</translation>
  </message>
  <message numerus="yes">
   <source>More than %Ln files are different; the others are not listed.</source>
   <translation>
    <numerusform>有超过 %Ln 个文件不同；其余的没有列出。</numerusform>
   </translation>
  </message>
  <message>
   <source>More than one session begins with %1. Give more of its id.</source>
   <translation>有多个会话以 %1 开头。请多输入几位 ID。</translation>
  </message>
  <message>
   <source>Most of the budget is used.
%1</source>
   <translation>大部分预算已用去。
%1</translation>
  </message>
  <message>
   <source>Most of the day's budget is used</source>
   <translation>今日预算已用掉大部分</translation>
  </message>
  <message>
   <source>Mount a file system</source>
   <translation>挂载文件系统</translation>
  </message>
  <message>
   <source>Mount a file system with the newer system calls</source>
   <translation>用较新的系统调用挂载文件系统</translation>
  </message>
  <message>
   <source>Move the repository's .git folder away</source>
   <translation>移走仓库的 .git 文件夹</translation>
  </message>
  <message>
   <source>NOT INTACT</source>
   <translation>不完好</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>模型的名称</translation>
  </message>
  <message>
   <source>Name of the model, as its server knows it</source>
   <translation>模型的名称，以其服务器所用的为准</translation>
  </message>
  <message>
   <source>Name of the new branch. The session works in a worktree of its own, so it does not get in the way of what is under way here.</source>
   <translation>新分支的名称。会话在自己的工作树中工作，因此不会妨碍此处正在进行的事。</translation>
  </message>
  <message>
   <source>Named after its first prompt again.</source>
   <translation>重新以其第一个提示命名。</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>需要密钥</translation>
  </message>
  <message>
   <source>Needs a key. What the agent reads is sent to the provider.</source>
   <translation>需要密钥。智能体读取的内容会发送给提供商。</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>需要您处理</translation>
  </message>
  <message>
   <source>Needs your approval</source>
   <translation>需要您的批准</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Network: %1 allowed</source>
   <translation>网络：已允许 %1</translation>
  </message>
  <message>
   <source>Network: %1 allowed (%2)</source>
   <comment>host (rule)</comment>
   <translation>网络：已允许 %1（%2）</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2</source>
   <comment>host. why</comment>
   <translation>网络：已拒绝 %1。%2</translation>
  </message>
  <message>
   <source>Network: %1 refused. %2 (%3)</source>
   <comment>host. why (rule)</comment>
   <translation>网络：已拒绝 %1。%2（%3）</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message numerus="yes">
   <source>Never (%Ln)</source>
   <translation>
    <numerusform>从不（%Ln）</numerusform>
   </translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>从不询问</translation>
  </message>
  <message>
   <source>New &amp;Window</source>
   <translation>新建窗口(&amp;W)</translation>
  </message>
  <message>
   <source>New Session</source>
   <translation>新建会话</translation>
  </message>
  <message>
   <source>New Session on a &amp;Branch …</source>
   <translation>在分支上新建会话(&amp;B)…</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>新按键</translation>
  </message>
  <message>
   <source>New keys for &quot;%1&quot;:</source>
   <translation>“%1”的新按键：</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>换行</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>新建会话</translation>
  </message>
  <message>
   <source>New session on a branch</source>
   <translation>在分支上新建会话</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>下一个匹配</translation>
  </message>
  <message>
   <source>Next mode</source>
   <translation>下一种模式</translation>
  </message>
  <message>
   <source>Next question</source>
   <translation>下一个问题</translation>
  </message>
  <message>
   <source>No Keys</source>
   <translation>无按键</translation>
  </message>
  <message>
   <source>No call was judged yet</source>
   <translation>尚未判定任何调用</translation>
  </message>
  <message>
   <source>No change was accepted yet. Tick what belongs in the commit.</source>
   <translation>尚未接受任何更改。请勾选要提交的内容。</translation>
  </message>
  <message>
   <source>No change was chosen, so there is nothing to take back.</source>
   <translation>没有选择更改，因此没有可撤回的内容。</translation>
  </message>
  <message>
   <source>No command ran in this session yet.</source>
   <translation>此会话中尚未运行任何命令。</translation>
  </message>
  <message>
   <source>No command runs</source>
   <translation>不运行任何命令</translation>
  </message>
  <message>
   <source>No command. Usage: paddock sandbox [--workspace DIR] [--allow-host HOST]... -- COMMAND ARGS</source>
   <translation>没有命令。用法：paddock sandbox [--workspace 目录] [--allow-host 主机]... -- 命令 参数</translation>
  </message>
  <message>
   <source>No connection to %1 could be made. Check the address and the network connection.</source>
   <translation>无法连接 %1。请检查地址和网络连接。</translation>
  </message>
  <message>
   <source>No earlier call of this session falls under these rules.</source>
   <translation>此会话中没有较早的调用符合这些规则。</translation>
  </message>
  <message>
   <source>No editor was found. Name one under Settings, General, such as &quot;kate --line {line} {file}&quot;.</source>
   <translation>没有找到编辑器。请在“设置”的“常规”中指定一个，例如“kate --line {line} {file}”。</translation>
  </message>
  <message>
   <source>No fence keeps this command inside the workspace on this machine.</source>
   <translation>本机上没有围栏把此命令限制在工作区内。</translation>
  </message>
  <message>
   <source>No fence stands here, so the hooks of the repository were not run.</source>
   <translation>此处没有围栏，因此没有运行仓库的钩子。</translation>
  </message>
  <message>
   <source>No file in it has a second name outside.</source>
   <translation>其中没有文件在外部有第二个名称。</translation>
  </message>
  <message>
   <source>No file is different from that point of the session.</source>
   <translation>没有文件与会话的那个时刻不同。</translation>
  </message>
  <message>
   <source>No file is different from the beginning of the session.</source>
   <translation>没有文件与会话开始时不同。</translation>
  </message>
  <message>
   <source>No file is different from the last commit.</source>
   <translation>没有文件与上次提交不同。</translation>
  </message>
  <message>
   <source>No file manager is known to this desktop that shows %1.</source>
   <translation>此桌面没有可以显示 %1 的文件管理器。</translation>
  </message>
  <message>
   <source>No file was chosen, so there is nothing to commit.</source>
   <translation>没有选择文件，因此没有可提交的内容。</translation>
  </message>
  <message>
   <source>No file would change.</source>
   <translation>不会更改任何文件。</translation>
  </message>
  <message>
   <source>No folder could be made in the workspace: %1</source>
   <translation>无法在工作区中创建文件夹：%1</translation>
  </message>
  <message>
   <source>No folder could be made outside the workspace.</source>
   <translation>无法在工作区之外创建文件夹。</translation>
  </message>
  <message>
   <source>No folder for practice could be made in %1.</source>
   <translation>无法在 %1 中创建练习文件夹。</translation>
  </message>
  <message>
   <source>No folder is open for which this could be set.</source>
   <translation>没有打开可作此设置的文件夹。</translation>
  </message>
  <message>
   <source>No folder is trusted.</source>
   <translation>没有受信任的文件夹。</translation>
  </message>
  <message>
   <source>No folder was open yet</source>
   <translation>尚未打开过文件夹</translation>
  </message>
  <message>
   <source>No key is needed.</source>
   <translation>不需要密钥。</translation>
  </message>
  <message>
   <source>No keychain service runs in this session. Install GNOME Keyring, KWallet or KeePassXC, set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>此登录会话中没有运行密钥环服务。请安装 GNOME Keyring、KWallet 或 KeePassXC，或在环境变量中设置密钥，或将其仅在本次运行期间保存在内存中。</translation>
  </message>
  <message>
   <source>No limits could be set.</source>
   <translation>无法设置限制。</translation>
  </message>
  <message>
   <source>No line end at the end of the file</source>
   <translation>文件末尾没有换行符</translation>
  </message>
  <message>
   <source>No longer pinned.</source>
   <translation>不再固定。</translation>
  </message>
  <message>
   <source>No network but Paddock's proxy</source>
   <translation>除 Paddock 的代理外没有网络</translation>
  </message>
  <message>
   <source>No price is known for: %1. State them in models.json beside the settings.</source>
   <translation>以下各项价格未知：%1。请在设置旁边的 models.json 中写明。</translation>
  </message>
  <message>
   <source>No program is known that opens %1.</source>
   <translation>没有可以打开 %1 的程序。</translation>
  </message>
  <message>
   <source>No secure connection to %1 could be made (%2). Check that the address is meant to be https.</source>
   <translation>无法与 %1 建立安全连接（%2）。请检查该地址是否应为 https。</translation>
  </message>
  <message>
   <source>No server of models answers on this machine. Start Ollama, llama.cpp's server or LM Studio and look again. One at another address is set up under Settings, Providers.</source>
   <translation>本机上没有模型服务器应答。请启动 Ollama、llama.cpp 的服务器或 LM Studio，然后重新查找。其他地址的服务器可在“设置”的“提供商”中设置。</translation>
  </message>
  <message>
   <source>No session fits.</source>
   <translation>没有符合的会话。</translation>
  </message>
  <message>
   <source>No session has the id &quot;%1&quot;. &quot;paddock sessions list --all&quot; names them all.</source>
   <translation>没有 ID 为“%1”的会话。“paddock sessions list --all”会列出所有会话。</translation>
  </message>
  <message>
   <source>No session in the trash has the id &quot;%1&quot;. &quot;paddock sessions trash&quot; names them all.</source>
   <translation>回收站中没有 ID 为“%1”的会话。“paddock sessions trash”会列出所有会话。</translation>
  </message>
  <message>
   <source>No session is in view.</source>
   <translation>视图中没有会话。</translation>
  </message>
  <message>
   <source>No session is open.</source>
   <translation>没有打开的会话。</translation>
  </message>
  <message>
   <source>No session that used anything has the id &quot;%1&quot;.</source>
   <translation>没有产生过用量且 ID 为“%1”的会话。</translation>
  </message>
  <message>
   <source>No session worked in a folder that %1 lies in.</source>
   <translation>没有会话在 %1 所在的文件夹中工作过。</translation>
  </message>
  <message>
   <source>No setting speaks of &quot;%1&quot;.</source>
   <translation>没有与“%1”有关的设置。</translation>
  </message>
  <message numerus="yes">
   <source>No summary could be made: the oldest %Ln entries are left out.</source>
   <translation>
    <numerusform>无法生成摘要：已略去最旧的 %Ln 个条目。</numerusform>
   </translation>
  </message>
  <message>
   <source>No terminal was found. Set the variable TERMINAL to the one you use.</source>
   <translation>没有找到终端。请将变量 TERMINAL 设为您使用的终端。</translation>
  </message>
  <message>
   <source>No text could be read from these pages of the PDF (%1). They may not exist, be pictures only, or need a password.</source>
   <translation>无法从 PDF 的这些页面读取文本（%1）。它们可能不存在、只有图片，或需要密码。</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>尚无人回答。</translation>
  </message>
  <message>
   <source>Nobody is there to answer. Decide by what you know, say what you assumed, and go on.</source>
   <translation>没有人在场回答。请根据已知情况决定，说明您的假设，然后继续。</translation>
  </message>
  <message>
   <source>Nobody is there to approve a plan. Write it as your answer and end the turn.</source>
   <translation>没有人在场批准计划。请将其作为回答写出，并结束本轮。</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look at the above, and trust it with --yes.</source>
   <translation>没有人可供询问。请查看以上内容，并用 --yes 予以信任。</translation>
  </message>
  <message>
   <source>Nobody is there to be asked. Look with --preview, and do it with --yes.</source>
   <translation>没有人可供询问。请用 --preview 查看，并用 --yes 执行。</translation>
  </message>
  <message>
   <source>None is reported.</source>
   <translation>没有报告任何项。</translation>
  </message>
  <message>
   <source>Not all of these files are there or known to git.</source>
   <translation>这些文件有的不存在，或不为 git 所知。</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>不可用</translation>
  </message>
  <message>
   <source>Not every change since then could be seen, so there may be more than is listed.</source>
   <translation>此后的更改未能全部看到，因此可能比列出的更多。</translation>
  </message>
  <message>
   <source>Not everything was brought back.</source>
   <translation>没有全部恢复。</translation>
  </message>
  <message>
   <source>Not kept, because they are too large or cannot be read: %1.</source>
   <translation>因过大或无法读取而未保留：%1。</translation>
  </message>
  <message>
   <source>Not known yet.</source>
   <translation>尚不清楚。</translation>
  </message>
  <message>
   <source>Not run yet. It starts commands that try to get out, as a hostile one would.</source>
   <translation>尚未运行。它会像恶意命令那样，启动一些试图逃出的命令。</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>未尝试</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note to the model</source>
   <translation>给模型的附言</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing came on standard input, so the task is only what was given with -p.</source>
   <translation>标准输入上没有内容，因此任务只是用 -p 给出的内容。</translation>
  </message>
  <message>
   <source>Nothing could be tried, so nothing is known.</source>
   <translation>什么都无法尝试，因此一无所知。</translation>
  </message>
  <message>
   <source>Nothing could be tried: %1</source>
   <translation>什么都无法尝试：%1</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Nothing is called that. Try fewer letters.</source>
   <translation>没有这样的名称。请少输入几个字母。</translation>
  </message>
  <message>
   <source>Nothing is known of what %1 does.</source>
   <translation>不清楚 %1 会做什么。</translation>
  </message>
  <message>
   <source>Nothing needs you</source>
   <translation>没有需要您处理的事</translation>
  </message>
  <message>
   <source>Nothing runs</source>
   <translation>没有在运行的内容</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>没有在运行的内容。</translation>
  </message>
  <message>
   <source>Nothing runs. %1</source>
   <translation>不会运行任何内容。%1</translation>
  </message>
  <message>
   <source>Nothing speaks against it, and the fence keeps it inside the workspace.</source>
   <translation>没有反对的理由，并且围栏会把它限制在工作区内。</translation>
  </message>
  <message>
   <source>Nothing was asked in this session yet.</source>
   <translation>此会话中尚未提出任何要求。</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>没有找到任何内容。</translation>
  </message>
  <message>
   <source>Nothing was found. All words have to stand in one place.</source>
   <translation>没有找到任何内容。所有词必须出现在同一处。</translation>
  </message>
  <message>
   <source>Nothing was rewound in this session.</source>
   <translation>此会话中没有回退过任何内容。</translation>
  </message>
  <message>
   <source>Nothing was said in this session.</source>
   <translation>此会话中没有任何内容。</translation>
  </message>
  <message>
   <source>Nothing was used yet.</source>
   <translation>尚无用量。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message numerus="yes">
   <source>Of %Ln past calls, the rule matches %1 and changes %2.</source>
   <translation>
    <numerusform>在过去的 %Ln 次调用中，该规则匹配 %1 次，改变 %2 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>Of the settings that %1 brings, only those count that ask for more caution. Opening the folder again asks whether you trust it.</source>
   <translation>在 %1 带来的设置中，只有要求更谨慎的设置有效。重新打开该文件夹时会询问您是否信任它。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开启</translation>
  </message>
  <message>
   <source>On branch %1</source>
   <translation>在分支 %1 上</translation>
  </message>
  <message>
   <source>On no branch: the commit is only found by its id.</source>
   <translation>不在任何分支上：此提交只能通过其 ID 找到。</translation>
  </message>
  <message>
   <source>On this machine</source>
   <translation>在本机上</translation>
  </message>
  <message>
   <source>One JSON object a line.</source>
   <translation>每行一个 JSON 对象。</translation>
  </message>
  <message>
   <source>One JSON object.</source>
   <translation>一个 JSON 对象。</translation>
  </message>
  <message>
   <source>One in each line: docs.python.org, *.example.org for all below it, localhost:8080. Ports 443 and 80 unless one is named.</source>
   <translation>每行一个：docs.python.org、*.example.org（其下所有主机）、localhost:8080。未指定端口时为 443 和 80。</translation>
  </message>
  <message>
   <source>One is sent at the end of each turn.</source>
   <translation>每轮结束时发送一条。</translation>
  </message>
  <message>
   <source>Only addresses that begin with http:// or https:// can be fetched.</source>
   <translation>只能获取以 http:// 或 https:// 开头的地址。</translation>
  </message>
  <message>
   <source>Only from this date on.</source>
   <translation>仅从此日期起。</translation>
  </message>
  <message>
   <source>Only one folder can be named. See --help.</source>
   <translation>只能指定一个文件夹。请参阅 --help。</translation>
  </message>
  <message>
   <source>Only one of two readers finds &quot;%1&quot;.</source>
   <translation>两个读取器中只有一个发现“%1”。</translation>
  </message>
  <message>
   <source>Only one reader has read the command.</source>
   <translation>只有一个读取器读取了该命令。</translation>
  </message>
  <message>
   <source>Only say what would be done.</source>
   <translation>仅说明将会执行什么。</translation>
  </message>
  <message>
   <source>Only the first %1 of it are shown.</source>
   <translation>只显示其中的前 %1。</translation>
  </message>
  <message>
   <source>Only this session.</source>
   <translation>仅此会话。</translation>
  </message>
  <message>
   <source>Only up to this date.</source>
   <translation>仅到此日期为止。</translation>
  </message>
  <message>
   <source>Only what happened in this directory.</source>
   <translation>仅此目录中发生的事。</translation>
  </message>
  <message>
   <source>Only what was allowed, denied or asked.</source>
   <translation>仅已允许、已拒绝或已询问的内容。</translation>
  </message>
  <message>
   <source>Only what was used in this directory.</source>
   <translation>仅此目录中的用量。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open &amp;File</source>
   <translation>打开文件(&amp;F)</translation>
  </message>
  <message>
   <source>Open &amp;Recent</source>
   <translation>打开最近的文件夹(&amp;R)</translation>
  </message>
  <message>
   <source>Open Terminal Here</source>
   <translation>在此打开终端</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open a raw network socket</source>
   <translation>打开原始网络套接字</translation>
  </message>
  <message>
   <source>Open disks, memory and other devices</source>
   <translation>打开磁盘、内存和其他设备</translation>
  </message>
  <message>
   <source>Open files by handle instead of by name</source>
   <translation>按句柄而不是按名称打开文件</translation>
  </message>
  <message>
   <source>Open in &amp;Editor</source>
   <translation>在编辑器中打开(&amp;E)</translation>
  </message>
  <message>
   <source>Open in New &amp;Window</source>
   <translation>在新窗口中打开(&amp;W)</translation>
  </message>
  <message>
   <source>Open in New Window</source>
   <translation>在新窗口中打开</translation>
  </message>
  <message>
   <source>Open in editor</source>
   <translation>在编辑器中打开</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>在编辑器中打开</translation>
  </message>
  <message>
   <source>Open pages</source>
   <translation>打开的页面</translation>
  </message>
  <message>
   <source>Open sessions</source>
   <translation>打开的会话</translation>
  </message>
  <message>
   <source>Open the Folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open the folders, files and environment of a process outside</source>
   <translation>打开外部进程的文件夹、文件和环境变量</translation>
  </message>
  <message>
   <source>Open the settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Open the settings file</source>
   <translation>打开设置文件</translation>
  </message>
  <message>
   <source>Open without its settings</source>
   <translation>打开但不采用其设置</translation>
  </message>
  <message>
   <source>OpenAI's chat completions</source>
   <translation>OpenAI 的 chat completions</translation>
  </message>
  <message>
   <source>Opening the folder …</source>
   <translation>正在打开文件夹…</translation>
  </message>
  <message>
   <source>Ordinary commands ask too, although the fence holds them.</source>
   <translation>普通命令也询问，尽管围栏限制着它们。</translation>
  </message>
  <message>
   <source>Other agents</source>
   <translation>其他智能体</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Overwrite a file outside the workspace</source>
   <translation>覆盖工作区之外的文件</translation>
  </message>
  <message>
   <source>Own view of files, processes and network</source>
   <translation>文件、进程和网络的独立视图</translation>
  </message>
  <message>
   <source>PDF files cannot be read without it</source>
   <translation>没有它就无法读取 PDF 文件</translation>
  </message>
  <message>
   <source>Paddock</source>
   <translation>Paddock</translation>
  </message>
  <message>
   <source>Paddock %1
A coding agent that works inside one folder.</source>
   <translation>Paddock %1
只在一个文件夹内工作的编码智能体。</translation>
  </message>
  <message>
   <source>Paddock does not update itself and asks nobody whether there is a newer one: the system that installed it does.</source>
   <translation>Paddock 不会自行更新，也不会询问是否有新版本：这由安装它的系统负责。</translation>
  </message>
  <message>
   <source>Paddock ended while it was writing the last entry of this session. The incomplete entry was moved to %1; everything before it is here.</source>
   <translation>Paddock 在写入此会话的最后一个条目时结束。不完整的条目已移到 %1；其之前的所有内容都在这里。</translation>
  </message>
  <message>
   <source>Paddock ended while this ran. What it did is not known.</source>
   <translation>运行期间 Paddock 结束。不清楚它做了什么。</translation>
  </message>
  <message>
   <source>Paddock ended while this turn was under way. Nothing runs until you say so.</source>
   <translation>这一轮进行期间 Paddock 结束。在您发话之前不会运行任何内容。</translation>
  </message>
  <message>
   <source>Paddock knows only links of the form paddock://open?folder=...</source>
   <translation>Paddock 只认识 paddock://open?folder=... 形式的链接</translation>
  </message>
  <message>
   <source>Paddock made no worktree for this session, so there is none that it could remove.</source>
   <translation>Paddock 没有为此会话创建工作树，因此没有可移除的工作树。</translation>
  </message>
  <message>
   <source>Paddock never touches .git.</source>
   <translation>Paddock 从不触及 .git。</translation>
  </message>
  <message>
   <source>Paddock was closed in between, so nothing is sent by itself.</source>
   <translation>其间 Paddock 曾关闭，因此不会自动发送任何内容。</translation>
  </message>
  <message>
   <source>Paddock: %1</source>
   <translation>Paddock：%1</translation>
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
   <translation>Paddock：只在一个目录内工作的编码智能体。

用法：
  paddock -p [选项] &quot;任务&quot;           在当前目录中执行任务
  paddock practice                   观看智能体处理示例项目，无需密钥或网络
  paddock key set|status|remove [提供商]
                                     系统密钥环中的密钥；从标准输入读取
  paddock sessions list|show|search|export|...
                                     做过的事；“paddock sessions”会列出它能做的一切
  paddock usage [选项]               用去的词元和金额
  paddock rewind [id] --to N         将文件、对话或两者恢复到某条消息
  paddock blame 文件[:行]            某一行来自哪一轮、哪次调用和哪项裁决
  paddock doctor                     此处哪些可用，哪些已生效
  paddock doctor --self-test         尝试逃出围栏；有任何一次逃出即为失败
  paddock policy check|explain       会允许、询问或拒绝什么；不运行任何内容
  paddock sandbox [选项] -- 命令
                                     在智能体的命令所处的围栏之后运行命令
  paddock trust [--list|--revoke]    文件夹自身的设置会启用什么，以及是否允许
  paddock audit show|verify|export [id|--all]
                                     谁依据哪条规则允许了什么，以及日志是否完好
  paddock 目录 | paddock .           同样的功能，在窗口中（paddock-desktop），用于此目录；
                                     “paddock-desktop --help”会列出它接受的其他参数
</translation>
  </message>
  <message>
   <source>Partly</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Parts of the context</source>
   <translation>上下文的组成部分</translation>
  </message>
  <message>
   <source>Past calls</source>
   <translation>过去的调用</translation>
  </message>
  <message>
   <source>Paste the key for %1 and press Enter. It is not shown.</source>
   <translation>请粘贴 %1 的密钥并按 Enter。密钥不会显示。</translation>
  </message>
  <message>
   <source>Paste the key here</source>
   <translation>在此粘贴密钥</translation>
  </message>
  <message>
   <source>Paths are resolved by the kernel below %1, and a way out was refused when tried.</source>
   <translation>路径由内核在 %1 之下解析，尝试向外的途径时被拒绝。</translation>
  </message>
  <message>
   <source>Paths of the file tools</source>
   <translation>文件工具的路径</translation>
  </message>
  <message>
   <source>Patience with a silent provider</source>
   <translation>对无响应提供商的等待时间</translation>
  </message>
  <message>
   <source>Permissions and Boundary</source>
   <translation>权限和边界</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Pictures, or files of the folder</source>
   <translation>图片或文件夹中的文件</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>已固定</translation>
  </message>
  <message>
   <source>Pinned entries</source>
   <translation>已固定的条目</translation>
  </message>
  <message>
   <source>Pinned.</source>
   <translation>已固定。</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Plan only</source>
   <translation>仅计划</translation>
  </message>
  <message>
   <source>Plan: only read</source>
   <translation>计划：仅读取</translation>
  </message>
  <message>
   <source>Plant a git hook</source>
   <translation>植入 git 钩子</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>练习</translation>
  </message>
  <message>
   <source>Practice (a script without intelligence)</source>
   <translation>练习（没有智能的脚本）</translation>
  </message>
  <message>
   <source>Practice script, no intelligence</source>
   <translation>练习脚本，没有智能</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>上一个匹配</translation>
  </message>
  <message>
   <source>Previous question</source>
   <translation>上一个问题</translation>
  </message>
  <message>
   <source>Prices are public list prices, the oldest as of %1.</source>
   <translation>价格为公开标价，最旧的截至 %1。</translation>
  </message>
  <message>
   <source>Print JSON, one object a line.</source>
   <translation>输出 JSON，每行一个对象。</translation>
  </message>
  <message>
   <source>Print lists as JSON (key status, doctor).</source>
   <translation>以 JSON 输出列表（key status、doctor）。</translation>
  </message>
  <message>
   <source>Print the version.</source>
   <translation>输出版本。</translation>
  </message>
  <message>
   <source>Print this help.</source>
   <translation>输出此帮助。</translation>
  </message>
  <message>
   <source>Processes</source>
   <translation>进程</translation>
  </message>
  <message>
   <source>Processes are counted by %1; memory and file size by the kernel.</source>
   <translation>进程由 %1 计数；内存和文件大小由内核计数。</translation>
  </message>
  <message>
   <source>Processes of one command</source>
   <translation>一条命令的进程数</translation>
  </message>
  <message>
   <source>Programs of yours that are told what each call did.</source>
   <translation>您的程序，会被告知每次调用做了什么。</translation>
  </message>
  <message>
   <source>Programs of yours that see calls of tools, one after the other in this order, each behind the session's fence. They get the call as JSON on their standard input. One that runs before a tool may refuse the call or change it; one that fails refuses it.</source>
   <translation>您的程序，会按此顺序依次看到工具的调用，各自在会话的围栏之后运行。它们在标准输入上以 JSON 得到调用。在工具之前运行的程序可以拒绝或更改调用；失败的程序会拒绝调用。</translation>
  </message>
  <message>
   <source>Programs of yours that see each call first and may refuse or change it. One that fails refuses it.</source>
   <translation>您的程序，会先看到每次调用，并可拒绝或更改它。失败的程序会拒绝调用。</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>协议</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>提供商</translation>
  </message>
  <message>
   <source>Provider %1</source>
   <translation>提供商 %1</translation>
  </message>
  <message>
   <source>Providers and Keys</source>
   <translation>提供商和密钥</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Public addresses: when the model fetches a page and a rule or you allow it.</source>
   <translation>公共地址：模型获取网页，并且有规则或由您允许时。</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Question %1 of %2</source>
   <translation>问题 %1 / %2</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>排队</translation>
  </message>
  <message>
   <source>Queued messages, the next one first</source>
   <translation>排队的消息，下一条在最前</translation>
  </message>
  <message>
   <source>Quiet hours begin</source>
   <translation>免打扰时段开始</translation>
  </message>
  <message>
   <source>Quiet hours end</source>
   <translation>免打扰时段结束</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Raise to %1</source>
   <translation>提高到 %1</translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>已审阅(&amp;V)</translation>
  </message>
  <message>
   <source>Re&amp;wind …</source>
   <translation>回退(&amp;W)…</translation>
  </message>
  <message>
   <source>Reach a local server of this machine through Paddock's proxy</source>
   <translation>通过 Paddock 的代理访问本机的本地服务器</translation>
  </message>
  <message>
   <source>Reach the host of a virtual machine</source>
   <translation>访问虚拟机的宿主机</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Read a file</source>
   <translation>读取文件</translation>
  </message>
  <message>
   <source>Read a file outside the workspace</source>
   <translation>读取工作区之外的文件</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Read files in the machine's temporary folders</source>
   <translation>读取本机临时文件夹中的文件</translation>
  </message>
  <message>
   <source>Read the kernel's keyring</source>
   <translation>读取内核的密钥环</translation>
  </message>
  <message>
   <source>Read the memory of a process outside</source>
   <translation>读取外部进程的内存</translation>
  </message>
  <message>
   <source>Read the output of %1</source>
   <translation>读取 %1 的输出</translation>
  </message>
  <message>
   <source>Read the plan</source>
   <translation>阅读计划</translation>
  </message>
  <message>
   <source>Read what lies beside the workspace</source>
   <translation>读取工作区旁边的内容</translation>
  </message>
  <message>
   <source>Read what lies in your home</source>
   <translation>读取您主目录中的内容</translation>
  </message>
  <message>
   <source>Reading outside the folder did not work, but not because it was refused.</source>
   <translation>读取文件夹之外的文件没有成功，但并非因为被拒绝。</translation>
  </message>
  <message>
   <source>Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it.</source>
   <translation>读取文件夹之外的文件没有被阻止。这是 Paddock 的缺陷，请报告。</translation>
  </message>
  <message>
   <source>Reading outside the folder was stopped by the boundary.</source>
   <translation>读取文件夹之外的文件被边界阻止。</translation>
  </message>
  <message>
   <source>Reading the session …</source>
   <translation>正在读取会话…</translation>
  </message>
  <message>
   <source>Reading the sessions for the index was stopped.</source>
   <translation>为索引读取会话的过程已被停止。</translation>
  </message>
  <message>
   <source>Reading was stopped.</source>
   <translation>读取已被停止。</translation>
  </message>
  <message>
   <source>Reading “%1” was stopped.</source>
   <translation>读取“%1”的过程已被停止。</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Reads: %1</source>
   <translation>读取：%1</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Recent folders</source>
   <translation>最近的文件夹</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Reject all</source>
   <translation>全部拒绝</translation>
  </message>
  <message>
   <source>Reject the whole file</source>
   <translation>拒绝整个文件</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message numerus="yes">
   <source>Remove %Ln Session(s) Whose Folder Is Gone</source>
   <translation>
    <numerusform>移除 %Ln 个文件夹已不存在的会话</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove and lose them</source>
   <translation>移除并丢失它们</translation>
  </message>
  <message>
   <source>Remove the hook</source>
   <translation>移除钩子</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>移除密钥</translation>
  </message>
  <message>
   <source>Remove the picture %1 of %2</source>
   <translation>移除图片 %1 / %2</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>移除规则</translation>
  </message>
  <message>
   <source>Remove worktree</source>
   <translation>移除工作树</translation>
  </message>
  <message>
   <source>Removing it would lose %1 and %2 for good. Commit and merge them first, or say that they may go.</source>
   <translation>移除它会永久丢失%1和%2。请先提交并合并它们，或说明可以丢弃。</translation>
  </message>
  <message>
   <source>Removing …</source>
   <translation>正在移除…</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Renamed to &quot;%1&quot;.</source>
   <translation>已重命名为“%1”。</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>Res&amp;tore …</source>
   <translation>还原(&amp;T)…</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset %1</source>
   <translation>重置“%1”</translation>
  </message>
  <message>
   <source>Resolved by the kernel below %1; a way out was refused when tried.</source>
   <translation>由内核在 %1 之下解析；尝试向外的途径时被拒绝。</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>还原</translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s)</source>
   <translation>
    <numerusform>还原 %Ln 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln file(s) and go back</source>
   <translation>
    <numerusform>还原 %Ln 个文件并返回</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>还原…</translation>
  </message>
  <message>
   <source>Result of %1: %2</source>
   <translation>%1 的结果：%2</translation>
  </message>
  <message>
   <source>Result of a call that is not in the log</source>
   <translation>日志中没有的调用的结果</translation>
  </message>
  <message>
   <source>Result, entry %1</source>
   <translation>结果，条目 %1</translation>
  </message>
  <message>
   <source>Result, entry %1:</source>
   <translation>结果，条目 %1：</translation>
  </message>
  <message>
   <source>Results of calls</source>
   <translation>调用的结果</translation>
  </message>
  <message>
   <source>Results of tools</source>
   <translation>工具的结果</translation>
  </message>
  <message>
   <source>Reveal Log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>审阅</translation>
  </message>
  <message>
   <source>Review (%1)</source>
   <translation>审阅（%1）</translation>
  </message>
  <message>
   <source>Review what happened</source>
   <translation>审阅发生的事</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>已审阅</translation>
  </message>
  <message>
   <source>Rewound</source>
   <translation>已回退</translation>
  </message>
  <message>
   <source>Room for kept files</source>
   <translation>保留文件的空间上限</translation>
  </message>
  <message>
   <source>Room for logs</source>
   <translation>日志的空间上限</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>表格的行</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules for calls that need no question, such as &quot;Bash(make *)&quot; Edit.</source>
   <translation>无需询问的调用的规则，例如 &quot;Bash(make *)&quot; Edit。</translation>
  </message>
  <message>
   <source>Rules for calls that never run.</source>
   <translation>绝不运行的调用的规则。</translation>
  </message>
  <message>
   <source>Rules in force</source>
   <translation>生效的规则</translation>
  </message>
  <message>
   <source>Rules to remember, one on each line</source>
   <translation>要记住的规则，每行一条</translation>
  </message>
  <message>
   <source>Ruling</source>
   <translation>裁决</translation>
  </message>
  <message>
   <source>Rulings of this session</source>
   <translation>此会话的裁决</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>Run %1</source>
   <translation>运行 %1</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>运行命令</translation>
  </message>
  <message>
   <source>Said once, when this much is spent; work goes on.</source>
   <translation>花费达到此数额时提醒一次；工作会继续。</translation>
  </message>
  <message>
   <source>Save as CSV …</source>
   <translation>保存为 CSV…</translation>
  </message>
  <message>
   <source>Save in keychain</source>
   <translation>保存到密钥环</translation>
  </message>
  <message>
   <source>Save the Rulings</source>
   <translation>保存裁决</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>保存更改</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>保存列表</translation>
  </message>
  <message>
   <source>Save this session as a file</source>
   <translation>将此会话保存为文件</translation>
  </message>
  <message>
   <source>Saved to %1</source>
   <translation>已保存到 %1</translation>
  </message>
  <message>
   <source>Saved: %1.</source>
   <translation>已保存：%1。</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>正在保存…</translation>
  </message>
  <message>
   <source>Say more while it works …</source>
   <translation>在它工作时补充说明…</translation>
  </message>
  <message>
   <source>Say which model to use, by the name that its server knows.</source>
   <translation>请说明使用哪个模型，名称以其服务器所用的为准。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search in All &amp;Sessions …</source>
   <translation>在所有会话中搜索(&amp;S)…</translation>
  </message>
  <message>
   <source>Search in all sessions</source>
   <translation>在所有会话中搜索</translation>
  </message>
  <message>
   <source>Search in the settings</source>
   <translation>在设置中搜索</translation>
  </message>
  <message>
   <source>Searching …</source>
   <translation>正在搜索…</translation>
  </message>
  <message>
   <source>Seatbelt did not take a profile: %1</source>
   <translation>Seatbelt 没有接受配置文件：%1</translation>
  </message>
  <message>
   <source>Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.</source>
   <translation>Seatbelt 接受了配置文件。Paddock 的配置文件从未在 macOS 上测试过，因此每条命令都会询问。</translation>
  </message>
  <message>
   <source>Second wall around files (Landlock)</source>
   <translation>文件的第二道屏障（Landlock）</translation>
  </message>
  <message>
   <source>Seconds at most</source>
   <translation>最多秒数</translation>
  </message>
  <message>
   <source>See a process outside</source>
   <translation>看到外部进程</translation>
  </message>
  <message>
   <source>Select &amp;All</source>
   <translation>全选(&amp;A)</translation>
  </message>
  <message>
   <source>Select &amp;All of the Conversation</source>
   <translation>全选对话(&amp;A)</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>自检</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln comment(s)</source>
   <translation>
    <numerusform>发送 %Ln 条评论</numerusform>
   </translation>
  </message>
  <message>
   <source>Send a datagram to a local server of this machine</source>
   <translation>向本机的本地服务器发送数据报</translation>
  </message>
  <message>
   <source>Send a signal to a process outside</source>
   <translation>向外部进程发送信号</translation>
  </message>
  <message>
   <source>Send answers</source>
   <translation>发送回答</translation>
  </message>
  <message>
   <source>Send any message, and the script begins</source>
   <translation>发送任意消息，脚本即会开始</translation>
  </message>
  <message>
   <source>Send it now</source>
   <translation>立即发送</translation>
  </message>
  <message>
   <source>Send messages with</source>
   <translation>发送消息的按键</translation>
  </message>
  <message>
   <source>Send the next</source>
   <translation>发送下一条</translation>
  </message>
  <message>
   <source>Sends one request without a key, by the proxy and with the certificates that sessions use.</source>
   <translation>发送一个不带密钥的请求，使用会话所用的代理和证书。</translation>
  </message>
  <message>
   <source>Sends the message when the turn has ended</source>
   <translation>本轮结束后发送消息</translation>
  </message>
  <message>
   <source>Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.</source>
   <translation>由 Ollama、llama.cpp 或 LM Studio 提供。智能体读取的内容留在这里。</translation>
  </message>
  <message>
   <source>Servers of models on this machine: when you or the start page look for them.</source>
   <translation>本机上的模型服务器：您或起始页查找它们时。</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>Session %1</source>
   <translation>会话 %1</translation>
  </message>
  <message>
   <source>Session %1 in %2</source>
   <translation>%2 中的会话 %1</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>Sessions and Storage</source>
   <translation>会话和存储</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: SQLite's unicode61 is missing.</source>
   <translation>无法搜索会话：缺少 SQLite 的 unicode61。</translation>
  </message>
  <message>
   <source>Sessions cannot be searched: this system's SQLite has no FTS5.</source>
   <translation>无法搜索会话：此系统的 SQLite 没有 FTS5。</translation>
  </message>
  <message>
   <source>Set by your administrator; it cannot be changed here.</source>
   <translation>由您的管理员设置；无法在此更改。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Several sessions have ids that begin with &quot;%1&quot;.</source>
   <translation>有多个会话的 ID 以“%1”开头。</translation>
  </message>
  <message>
   <source>Shorten long conversations</source>
   <translation>压缩长对话</translation>
  </message>
  <message>
   <source>Shorten what the model reads</source>
   <translation>压缩模型读取的内容</translation>
  </message>
  <message>
   <source>Shortened</source>
   <translation>已压缩</translation>
  </message>
  <message>
   <source>Shortened as you asked.</source>
   <translation>已按您的要求压缩。</translation>
  </message>
  <message>
   <source>Shortened by itself from %1 tokens on.
</source>
   <translation>达到 %1 个词元后自动压缩。
</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had become too long for the model.</source>
   <translation>已压缩，因为对话对模型来说已经太长。</translation>
  </message>
  <message>
   <source>Shortened, because the conversation had nearly filled the model's context.</source>
   <translation>已压缩，因为对话已几乎占满模型的上下文。</translation>
  </message>
  <message numerus="yes">
   <source>Shortening now (/compact) would replace %Ln entries by a summary.
</source>
   <translation>
    <numerusform>现在压缩（/compact）会以一份摘要代替 %Ln 个条目。
</numerusform>
   </translation>
  </message>
  <message>
   <source>Shortening the conversation …</source>
   <translation>正在压缩对话…</translation>
  </message>
  <message>
   <source>Shortening the conversation…</source>
   <translation>正在压缩对话…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more line(s)</source>
   <translation>
    <numerusform>再显示 %n 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Show blanks and tabs</source>
   <translation>显示空格和制表符</translation>
  </message>
  <message>
   <source>Show in File Manager</source>
   <translation>在文件管理器中显示</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show in the file manager</source>
   <translation>在文件管理器中显示</translation>
  </message>
  <message>
   <source>Show keys and commands</source>
   <translation>显示按键和命令</translation>
  </message>
  <message>
   <source>Show large</source>
   <translation>放大显示</translation>
  </message>
  <message>
   <source>Show the Changes &amp;Large</source>
   <translation>放大显示更改(&amp;L)</translation>
  </message>
  <message>
   <source>Show the change</source>
   <translation>显示更改</translation>
  </message>
  <message>
   <source>Show the folder's files</source>
   <translation>显示文件夹的文件</translation>
  </message>
  <message>
   <source>Show the folders that are trusted.</source>
   <translation>显示受信任的文件夹。</translation>
  </message>
  <message>
   <source>Show the output of commands</source>
   <translation>显示命令的输出</translation>
  </message>
  <message>
   <source>Show the plan and its steps</source>
   <translation>显示计划及其步骤</translation>
  </message>
  <message>
   <source>Show the whole file</source>
   <translation>显示整个文件</translation>
  </message>
  <message>
   <source>Show the whole file %1</source>
   <translation>显示整个文件 %1</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>显示更改的内容</translation>
  </message>
  <message>
   <source>Show what fills the model's context</source>
   <translation>显示模型上下文的占用情况</translation>
  </message>
  <message>
   <source>Show what holds the agent inside the folder</source>
   <translation>显示是什么把智能体限制在文件夹内</translation>
  </message>
  <message>
   <source>Show who allowed and refused what</source>
   <translation>显示谁允许和拒绝了什么</translation>
  </message>
  <message>
   <source>Side by side where there is room</source>
   <translation>空间足够时并排显示</translation>
  </message>
  <message>
   <source>Since %1: %2</source>
   <translation>自 %1 起：%2</translation>
  </message>
  <message>
   <source>Since checkpoint …</source>
   <translation>自检查点起…</translation>
  </message>
  <message>
   <source>Since entry %L1</source>
   <translation>自条目 %L1 起</translation>
  </message>
  <message>
   <source>Since the last commit</source>
   <translation>自上次提交起</translation>
  </message>
  <message>
   <source>Size of the conversation's text</source>
   <translation>对话文字的大小</translation>
  </message>
  <message>
   <source>So much is different that not all of it was compared.</source>
   <translation>不同之处太多，没有全部比较。</translation>
  </message>
  <message>
   <source>Some folders could not be read, so there may be more changes in them.</source>
   <translation>部分文件夹无法读取，因此其中可能有更多更改。</translation>
  </message>
  <message>
   <source>Some folders could not be read.</source>
   <translation>部分文件夹无法读取。</translation>
  </message>
  <message>
   <source>Something else …</source>
   <translation>其他…</translation>
  </message>
  <message>
   <source>Span of time</source>
   <translation>时间跨度</translation>
  </message>
  <message>
   <source>Start more processes than are allowed</source>
   <translation>启动超过允许数量的进程</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stay awake during work</source>
   <translation>工作时保持唤醒</translation>
  </message>
  <message>
   <source>Steer</source>
   <translation>引导</translation>
  </message>
  <message>
   <source>Steer with it now</source>
   <translation>立即用它引导</translation>
  </message>
  <message>
   <source>Steer: read after the tool at work. Queue: sent at the end of the turn</source>
   <translation>引导：正在运行的工具结束后读取。排队：本轮结束时发送</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop %1</source>
   <translation>停止 %1</translation>
  </message>
  <message>
   <source>Stop a prompt at</source>
   <translation>提示的停止限额</translation>
  </message>
  <message>
   <source>Stop a session at</source>
   <translation>会话的停止限额</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <source>Stop and delete</source>
   <translation>停止并删除</translation>
  </message>
  <message>
   <source>Stop for the day at</source>
   <translation>一天的停止限额</translation>
  </message>
  <message>
   <source>Stop in a folder at</source>
   <translation>文件夹的停止限额</translation>
  </message>
  <message>
   <source>Stop the running turn</source>
   <translation>停止正在运行的一轮</translation>
  </message>
  <message>
   <source>Stop the turn first: changes can only be taken back between turns.</source>
   <translation>请先停止本轮：更改只能在两轮之间撤回。</translation>
  </message>
  <message>
   <source>Stop the turn first: files and conversation can only be brought back between turns.</source>
   <translation>请先停止本轮：文件和对话只能在两轮之间恢复。</translation>
  </message>
  <message>
   <source>Stop the turn first: the worktree can only be removed between turns.</source>
   <translation>请先停止本轮：工作树只能在两轮之间移除。</translation>
  </message>
  <message>
   <source>Stop was asked for.</source>
   <translation>已要求停止。</translation>
  </message>
  <message>
   <source>Stop, when the field is empty</source>
   <translation>停止（输入框为空时）</translation>
  </message>
  <message>
   <source>Stopped at the limit of answers for one prompt. Send a message to go on.</source>
   <translation>已达到一个提示的回答次数限制而停止。请发送消息以继续。</translation>
  </message>
  <message>
   <source>Stopped by you. Send a message to go on.</source>
   <translation>已被您停止。请发送消息以继续。</translation>
  </message>
  <message>
   <source>Stopped: the budget is used up.</source>
   <translation>已停止：预算已用完。</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Stops the running turn. Escape in the empty field does the same.</source>
   <translation>停止正在运行的一轮。在空输入框中按 Escape 效果相同。</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>System call filter</source>
   <translation>系统调用过滤器</translation>
  </message>
  <message>
   <source>System calls that reach other processes, keys, mounts and devices are refused.</source>
   <translation>会触及其他进程、密钥、挂载点和设备的系统调用被拒绝。</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>系统提示</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tags …</source>
   <translation>标签…</translation>
  </message>
  <message>
   <source>Tags, with blanks between them</source>
   <translation>标签，以空格分隔</translation>
  </message>
  <message>
   <source>Tags: %1.</source>
   <translation>标签：%1。</translation>
  </message>
  <message>
   <source>Take Them from There</source>
   <translation>从那里取用</translation>
  </message>
  <message>
   <source>Take an open file from a process outside</source>
   <translation>从外部进程取走已打开的文件</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back the conversation only.</source>
   <translation>仅撤回对话。</translation>
  </message>
  <message>
   <source>Take from the Archive</source>
   <translation>从归档中取回</translation>
  </message>
  <message>
   <source>Take more memory than is allowed</source>
   <translation>占用超过允许数量的内存</translation>
  </message>
  <message>
   <source>Take over a process outside as a debugger</source>
   <translation>以调试器身份接管外部进程</translation>
  </message>
  <message>
   <source>Take the last rewind back.</source>
   <translation>撤销上一次回退。</translation>
  </message>
  <message>
   <source>Take the trust back</source>
   <translation>撤回信任</translation>
  </message>
  <message>
   <source>Take the trust back.</source>
   <translation>撤回信任。</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Taken back in %1.</source>
   <translation>已在 %1 中撤回。</translation>
  </message>
  <message numerus="yes">
   <source>Taken back in %Ln file(s).</source>
   <translation>
    <numerusform>已在 %Ln 个文件中撤回。</numerusform>
   </translation>
  </message>
  <message>
   <source>Tell when a day costs</source>
   <translation>一天的提醒限额</translation>
  </message>
  <message>
   <source>Tell when a folder costs</source>
   <translation>文件夹的提醒限额</translation>
  </message>
  <message>
   <source>Tell when a prompt costs</source>
   <translation>提示的提醒限额</translation>
  </message>
  <message>
   <source>Tell when a session costs</source>
   <translation>会话的提醒限额</translation>
  </message>
  <message>
   <source>Tell when a turn ends</source>
   <translation>一轮结束时通知</translation>
  </message>
  <message>
   <source>Tells when a session that is not in view needs you, fails or reaches a budget.</source>
   <translation>不在视图中的会话需要您处理、失败或达到预算时通知。</translation>
  </message>
  <message>
   <source>Tenths of a degree</source>
   <translation>十分之一度</translation>
  </message>
  <message>
   <source>Terminal</source>
   <translation>终端</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Test the connection</source>
   <translation>测试连接</translation>
  </message>
  <message>
   <source>Text of PDF files needs pdftotext. Install the package poppler-utils.</source>
   <translation>读取 PDF 文件的文本需要 pdftotext。请安装软件包 poppler-utils。</translation>
  </message>
  <message>
   <source>That does not fit here. Nothing was saved.</source>
   <translation>这不适用于此处。没有保存任何内容。</translation>
  </message>
  <message>
   <source>That is no address to test. It looks like https://api.example.org.</source>
   <translation>这不是可以测试的地址。正确的形式如 https://api.example.org。</translation>
  </message>
  <message>
   <source>That was the tour. What came of it:</source>
   <translation>导览到此结束。结果如下：</translation>
  </message>
  <message>
   <source>The PDF took longer than 30 seconds. Ask for fewer pages.</source>
   <translation>处理 PDF 超过了 30 秒。请减少页数。</translation>
  </message>
  <message>
   <source>The Paddock that runs is of another version. Close it first.</source>
   <translation>正在运行的 Paddock 是另一个版本。请先关闭它。</translation>
  </message>
  <message>
   <source>The Python module %1 reaches the network.</source>
   <translation>Python 模块 %1 会访问网络。</translation>
  </message>
  <message>
   <source>The account at %1 has no credit left. Add credit there, or choose another provider.</source>
   <translation>%1 上的账户余额已用尽。请在那里充值，或选择其他提供商。</translation>
  </message>
  <message>
   <source>The address &quot;%1&quot; runs a program.</source>
   <translation>地址“%1”会运行程序。</translation>
  </message>
  <message>
   <source>The address %1 cannot be requested. It has to be a whole http or https address.</source>
   <translation>无法请求地址 %1。它必须是完整的 http 或 https 地址。</translation>
  </message>
  <message>
   <source>The address cannot be read. Check how it is written.</source>
   <translation>无法读取该地址。请检查其写法。</translation>
  </message>
  <message>
   <source>The address has no host.</source>
   <translation>该地址没有主机。</translation>
  </message>
  <message>
   <source>The address has no proper port. Ports go from 1 to 65535.</source>
   <translation>该地址没有正确的端口。端口范围为 1 到 65535。</translation>
  </message>
  <message>
   <source>The address holds a space, a backslash or an invisible character, so it could be read in two ways. Write it without.</source>
   <translation>该地址含有空格、反斜杠或不可见字符，因此可能有两种读法。请去掉这些字符。</translation>
  </message>
  <message>
   <source>The address holds a user name. Write it without the part before the @ sign.</source>
   <translation>该地址含有用户名。请去掉 @ 符号之前的部分。</translation>
  </message>
  <message>
   <source>The address holds an @ sign behind a # sign, so it could be read in two ways.</source>
   <translation>该地址在 # 符号之后含有 @ 符号，因此可能有两种读法。</translation>
  </message>
  <message numerus="yes">
   <source>The agent asks you %n question(s)</source>
   <translation>
    <numerusform>智能体向您提出 %n 个问题</numerusform>
   </translation>
  </message>
  <message>
   <source>The agent asks you something</source>
   <translation>智能体有事问您</translation>
  </message>
  <message>
   <source>The agent asks you something.</source>
   <translation>智能体有事问您。</translation>
  </message>
  <message>
   <source>The agent is at work</source>
   <translation>智能体正在工作</translation>
  </message>
  <message>
   <source>The agent is at work. Stop the turn, or wait until it has ended, and run your command then.</source>
   <translation>智能体正在工作。请停止本轮，或等到它结束，再运行您的命令。</translation>
  </message>
  <message>
   <source>The agent is told that you did not answer, and goes on.</source>
   <translation>智能体会得知您没有回答，并继续工作。</translation>
  </message>
  <message>
   <source>The agent works in the folder that you choose or drop here. File tools open files only inside it; which walls stand around commands is tried on this machine, and the shield tells.</source>
   <translation>智能体在您选择或拖放到此处的文件夹中工作。文件工具只打开其中的文件；命令周围有哪些屏障，会在本机上实际尝试，并由盾牌图标告知。</translation>
  </message>
  <message>
   <source>The agent works in this program. No session is in view.</source>
   <translation>智能体在此程序中工作。视图中没有会话。</translation>
  </message>
  <message>
   <source>The agent works in this program. Press to go to the conversation.</source>
   <translation>智能体在此程序中工作。按下可转到对话。</translation>
  </message>
  <message>
   <source>The agent's steps</source>
   <translation>智能体的步骤</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than the limit of %2.</source>
   <translation>%1 的回答超过了 %2 的限制。</translation>
  </message>
  <message>
   <source>The archive is on another machine.</source>
   <translation>该归档文件在另一台机器上。</translation>
  </message>
  <message>
   <source>The branch “%1” exists already. Choose another name.</source>
   <translation>分支“%1”已存在。请选择其他名称。</translation>
  </message>
  <message>
   <source>The budget of %1 cannot be kept, because a price is not known. The turn was ended.</source>
   <translation>无法守住预算 %1，因为有价格未知。本轮已结束。</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 cannot be kept: the price of the model is not known.</source>
   <translation>无法守住%2的预算 %1：该模型的价格未知。</translation>
  </message>
  <message>
   <source>The budget of %1 for %2 is used up (%3). Raise it to go on.</source>
   <translation>%2的预算 %1 已用完（%3）。要继续，请提高预算。</translation>
  </message>
  <message>
   <source>The built-in prices are used.</source>
   <translation>使用内置价格。</translation>
  </message>
  <message>
   <source>The call cannot run as a hook changed it. %1</source>
   <translation>该调用无法按钩子更改后的形式运行。%1</translation>
  </message>
  <message>
   <source>The call cannot run like this. %1</source>
   <translation>该调用无法以此形式运行。%1</translation>
  </message>
  <message>
   <source>The certificate file %1 could not be read. Check the CA file in the settings.</source>
   <translation>无法读取证书文件 %1。请检查设置中的 CA 文件。</translation>
  </message>
  <message>
   <source>The certificate of %1 was not accepted (%2). If your network inspects traffic, name its certificate authority as the CA file in the settings.</source>
   <translation>%1 的证书没有被接受（%2）。如果您的网络会检查流量，请在设置中将其证书颁发机构指定为 CA 文件。</translation>
  </message>
  <message>
   <source>The code could not be written to %1 for the editor: %2</source>
   <translation>无法将代码写入 %1 供编辑器使用：%2</translation>
  </message>
  <message>
   <source>The code names &quot;%1&quot;, which leads outside the workspace.</source>
   <translation>代码指向通往工作区之外的“%1”。</translation>
  </message>
  <message>
   <source>The command cannot be read for certain: %1.</source>
   <translation>无法确切读懂该命令：%1。</translation>
  </message>
  <message>
   <source>The command, to be corrected</source>
   <translation>要修正的命令</translation>
  </message>
  <message>
   <source>The connection to %1 ended in the middle of the answer.</source>
   <translation>与 %1 的连接在回答中途结束。</translation>
  </message>
  <message>
   <source>The connection to %1 was lost before the answer was complete. Try again.</source>
   <translation>回答完成之前与 %1 的连接中断。请重试。</translation>
  </message>
  <message>
   <source>The conversation could not be shortened, and goes on as it is. %1</source>
   <translation>无法压缩对话，将按原样继续。%1</translation>
  </message>
  <message>
   <source>The conversation goes on after entry %L1; what followed it counts no more.</source>
   <translation>对话从条目 %L1 之后继续；其后的内容不再计入。</translation>
  </message>
  <message>
   <source>The conversation goes on from there.</source>
   <translation>对话从那里继续。</translation>
  </message>
  <message>
   <source>The conversation is longer than the model at %1 can read. Begin a new session, or choose a model with a larger context window.</source>
   <translation>对话长度超过了 %1 上的模型所能读取的范围。请开始新会话，或选择上下文窗口更大的模型。</translation>
  </message>
  <message>
   <source>The conversation is never compacted by itself.</source>
   <translation>对话从不自动压缩。</translation>
  </message>
  <message>
   <source>The conversation would go from about %1 to about %2 tokens. The log keeps all of it.</source>
   <translation>对话将从约 %1 个词元变为约 %2 个词元。日志会保留全部内容。</translation>
  </message>
  <message>
   <source>The directory %1 does not exist.</source>
   <translation>目录 %1 不存在。</translation>
  </message>
  <message>
   <source>The directory %1 does not exist. Name one with --cwd.</source>
   <translation>目录 %1 不存在。请用 --cwd 指定一个目录。</translation>
  </message>
  <message>
   <source>The directory to judge for; the current one if not given.</source>
   <translation>判定所针对的目录；未给出时为当前目录。</translation>
  </message>
  <message>
   <source>The directory to work in; the current one if not given.</source>
   <translation>要在其中工作的目录；未给出时为当前目录。</translation>
  </message>
  <message>
   <source>The edit failed; its card says why.</source>
   <translation>编辑失败；其卡片说明了原因。</translation>
  </message>
  <message>
   <source>The edit was made.</source>
   <translation>已进行编辑。</translation>
  </message>
  <message>
   <source>The edit was not allowed, so the file is as it was.</source>
   <translation>编辑没有被允许，因此文件保持原样。</translation>
  </message>
  <message>
   <source>The editor %1 was not found. Settings, General has its command.</source>
   <translation>没有找到编辑器 %1。其命令在“设置”的“常规”中。</translation>
  </message>
  <message>
   <source>The editor's command &quot;%1&quot; names no program.</source>
   <translation>编辑器的命令“%1”没有指定程序。</translation>
  </message>
  <message>
   <source>The export cannot be written to %1: %2.</source>
   <translation>无法将导出内容写入 %1：%2。</translation>
  </message>
  <message>
   <source>The export cannot be written: %1.</source>
   <translation>无法写入导出内容：%1。</translation>
  </message>
  <message>
   <source>The fence cannot stand here, so nothing was run. %1</source>
   <translation>围栏在此无法就位，因此没有运行任何内容。%1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was committed: %1</source>
   <translation>无法建立围栏，因此没有提交任何内容：%1</translation>
  </message>
  <message>
   <source>The fence could not be built, so nothing was run. %1</source>
   <translation>无法建立围栏，因此没有运行任何内容。%1</translation>
  </message>
  <message>
   <source>The fence that keeps commands inside the workspace does not stand here, and the settings say that no command runs then.</source>
   <translation>把命令限制在工作区内的围栏在此没有就位，而设置规定此时不运行任何命令。</translation>
  </message>
  <message>
   <source>The file %1 cannot be read: %2.</source>
   <translation>无法读取文件 %1：%2。</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does.</source>
   <translation>文件 %1 的开头与 Paddock 会话不符。</translation>
  </message>
  <message>
   <source>The file %1 does not begin as a session of Paddock does. It was left as it is.</source>
   <translation>文件 %1 的开头与 Paddock 会话不符。已将其保持原样。</translation>
  </message>
  <message>
   <source>The file %1 does not exist.</source>
   <translation>文件 %1 不存在。</translation>
  </message>
  <message>
   <source>The file %1 exists. Name another, or replace it with --force.</source>
   <translation>文件 %1 已存在。请指定其他文件，或用 --force 替换它。</translation>
  </message>
  <message>
   <source>The file %1 holds no certificate in PEM form. Check the CA file in the settings.</source>
   <translation>文件 %1 中没有 PEM 格式的证书。请检查设置中的 CA 文件。</translation>
  </message>
  <message>
   <source>The file %1 holds no conversation of Claude Code.</source>
   <translation>文件 %1 中没有 Claude Code 的对话。</translation>
  </message>
  <message>
   <source>The file %1 is no index of sessions of Paddock's. It was left as it is; move it away, so that the index can be kept there.</source>
   <translation>文件 %1 不是 Paddock 的会话索引。已将其保持原样；请将其移走，以便在那里保存索引。</translation>
  </message>
  <message>
   <source>The file %1 is not there any more.</source>
   <translation>文件 %1 已不存在。</translation>
  </message>
  <message>
   <source>The file cannot be read: %1.</source>
   <translation>无法读取文件：%1。</translation>
  </message>
  <message>
   <source>The file did not end with a line end, and does now</source>
   <translation>文件原先末尾没有换行符，现在有了</translation>
  </message>
  <message>
   <source>The file does not end with a line end any more</source>
   <translation>文件末尾不再有换行符</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n lines.</source>
   <translation>
    <numerusform>该文件有 %n 行。</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is too large to be kept.</source>
   <translation>文件过大，无法保留。</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>要写入的文件。</translation>
  </message>
  <message>
   <source>The files are already as they were then.</source>
   <translation>文件已经与当时一致。</translation>
  </message>
  <message>
   <source>The files were brought back, but that could not be written to the session: %1</source>
   <translation>文件已恢复，但无法将此写入会话：%1</translation>
  </message>
  <message>
   <source>The folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>The folder %1 could not be made for this user alone, so a second start cannot find this one.</source>
   <translation>无法创建仅供此用户使用的文件夹 %1，因此再次启动时将找不到当前实例。</translation>
  </message>
  <message>
   <source>The folder %1 could not be made: %2.</source>
   <translation>无法创建文件夹 %1：%2。</translation>
  </message>
  <message>
   <source>The folder %1 does not exist.</source>
   <translation>文件夹 %1 不存在。</translation>
  </message>
  <message>
   <source>The folder %1 for sessions cannot be made: %2.</source>
   <translation>无法创建会话文件夹 %1：%2。</translation>
  </message>
  <message>
   <source>The folder %1 for the index of sessions cannot be made: %2.</source>
   <translation>无法创建会话索引文件夹 %1：%2。</translation>
  </message>
  <message>
   <source>The folder %1 is not there any more.</source>
   <translation>文件夹 %1 已不存在。</translation>
  </message>
  <message>
   <source>The folder %1 of this session is gone. The session can be read; to go on with it, bring the folder back or say where it is now.</source>
   <translation>此会话的文件夹 %1 已不存在。会话可以阅读；要继续，请恢复该文件夹，或指出它现在的位置。</translation>
  </message>
  <message>
   <source>The folder belongs to another repository.</source>
   <translation>该文件夹属于另一个仓库。</translation>
  </message>
  <message>
   <source>The folder holds more files, shared files or nested repositories than are looked at; those beyond %1 of a kind are not protected from commands.</source>
   <translation>该文件夹含有的文件、共享文件或嵌套仓库超出查看的数量；每类超过 %1 个的部分不受保护，命令可触及。</translation>
  </message>
  <message>
   <source>The folder lies in no git repository.</source>
   <translation>该文件夹不在 git 仓库中。</translation>
  </message>
  <message>
   <source>The folder of this session, %1, is gone or lies elsewhere, so no files can be brought back. --conversation still works.</source>
   <translation>此会话的文件夹 %1 已不存在或位于别处，因此无法恢复任何文件。--conversation 仍可使用。</translation>
  </message>
  <message>
   <source>The folder “%1” cannot be made: %2.</source>
   <translation>无法创建文件夹“%1”：%2。</translation>
  </message>
  <message>
   <source>The folder; the current one if not given.</source>
   <translation>文件夹；未给出时为当前文件夹。</translation>
  </message>
  <message>
   <source>The git repository cannot be read: %1</source>
   <translation>无法读取 git 仓库：%1</translation>
  </message>
  <message>
   <source>The git repository is bare: it has no working copy.</source>
   <translation>该 git 仓库是裸仓库：没有工作副本。</translation>
  </message>
  <message>
   <source>The git setting %1 may run a program.</source>
   <translation>git 设置 %1 可能会运行程序。</translation>
  </message>
  <message>
   <source>The hook %1 allowed it.</source>
   <translation>钩子 %1 允许了它。</translation>
  </message>
  <message>
   <source>The hook %1 denied it.</source>
   <translation>钩子 %1 拒绝了它。</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2.</source>
   <translation>钩子 %1 失败：%2。</translation>
  </message>
  <message>
   <source>The hook %1 failed: %2. A hook that guards calls and fails denies them; correct it or take it out of the settings.</source>
   <translation>钩子 %1 失败：%2。守卫调用的钩子失败时会拒绝调用；请修正它，或将其从设置中删去。</translation>
  </message>
  <message>
   <source>The hook %1 in the settings uses &quot;%2&quot;, which is not supported. Take it out.</source>
   <translation>设置中的钩子 %1 使用了“%2”，不支持此项。请将其删去。</translation>
  </message>
  <message>
   <source>The hook %1 refuses this call</source>
   <translation>钩子 %1 拒绝此调用</translation>
  </message>
  <message>
   <source>The hook %1 said no without a reason.</source>
   <translation>钩子 %1 予以否决，没有给出原因。</translation>
  </message>
  <message>
   <source>The hook %1 wants you to be asked.</source>
   <translation>钩子 %1 要求询问您。</translation>
  </message>
  <message>
   <source>The hooks of %1 in the settings must be a list.</source>
   <translation>设置中 %1 的钩子必须是列表。</translation>
  </message>
  <message>
   <source>The host %1 is not a proper name.</source>
   <translation>主机 %1 不是正确的名称。</translation>
  </message>
  <message>
   <source>The host of the address holds a character that only looks like a dot.</source>
   <translation>地址的主机含有只是看起来像点的字符。</translation>
  </message>
  <message>
   <source>The host of the address holds a percent sign. Write it in plain letters.</source>
   <translation>地址的主机含有百分号。请用普通字母书写。</translation>
  </message>
  <message>
   <source>The id of the new session, a UUID.</source>
   <translation>新会话的 ID，为 UUID。</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be opened: %2.</source>
   <translation>无法打开会话索引 %1：%2。</translation>
  </message>
  <message>
   <source>The index of sessions %1 cannot be used: %2.</source>
   <translation>无法使用会话索引 %1：%2。</translation>
  </message>
  <message>
   <source>The input for a program could not be kept in memory: %1</source>
   <translation>无法将程序的输入保存在内存中：%1</translation>
  </message>
  <message>
   <source>The input of %1 does not say what it would touch: %2</source>
   <translation>%1 的输入没有说明会触及什么：%2</translation>
  </message>
  <message>
   <source>The kernel does not take the filter: %1</source>
   <translation>内核不接受过滤器：%1</translation>
  </message>
  <message>
   <source>The kernel's Landlock, version %1, refuses writes outside on its own.</source>
   <translation>内核的 Landlock（版本 %1）可独立拒绝对外部的写入。</translation>
  </message>
  <message>
   <source>The key comes from the environment, which overrides the keychain.</source>
   <translation>密钥来自环境变量，它优先于密钥环。</translation>
  </message>
  <message>
   <source>The key for %1 could not be read from the keychain. Check that the keychain is unlocked.</source>
   <translation>无法从密钥环读取 %1 的密钥。请检查密钥环是否已解锁。</translation>
  </message>
  <message>
   <source>The key for %1 could not be removed from the keychain. Check that the keychain is unlocked.</source>
   <translation>无法从密钥环移除 %1 的密钥。请检查密钥环是否已解锁。</translation>
  </message>
  <message>
   <source>The key for %1 could not be saved in the keychain. Check that a keychain exists and is unlocked, or keep the key in memory for this run.</source>
   <translation>无法将 %1 的密钥保存到密钥环。请检查密钥环是否存在并已解锁，或将密钥仅在本次运行期间保存在内存中。</translation>
  </message>
  <message>
   <source>The key for %1 is in the keychain.</source>
   <translation>%1 的密钥在密钥环中。</translation>
  </message>
  <message>
   <source>The key is kept in memory until Paddock ends, and nowhere else.</source>
   <translation>密钥保存在内存中，直到 Paddock 结束，别无他处。</translation>
  </message>
  <message>
   <source>The key is kept in the keychain of your system.</source>
   <translation>密钥保存在您系统的密钥环中。</translation>
  </message>
  <message>
   <source>The key works, and the model answered.</source>
   <translation>密钥可用，模型作出了回答。</translation>
  </message>
  <message>
   <source>The keychain cannot be reached because this login has no D-Bus session. Set the key in its environment variable, or keep it in memory for this run.</source>
   <translation>无法访问密钥环，因为此登录没有 D-Bus 会话。请在环境变量中设置密钥，或将其仅在本次运行期间保存在内存中。</translation>
  </message>
  <message>
   <source>The keychain did not answer. Perhaps a window of the desktop still asks for its password; answer it and try again.</source>
   <translation>密钥环没有应答。也许桌面上还有窗口在询问其密码；请作答后重试。</translation>
  </message>
  <message>
   <source>The keychain did not give back what it was given to keep.</source>
   <translation>密钥环没有交还让它保存的内容。</translation>
  </message>
  <message>
   <source>The keychain did not let Paddock use its entry for %1. Unlock the keychain and allow it.</source>
   <translation>密钥环不让 Paddock 使用其 %1 的条目。请解锁密钥环并予以允许。</translation>
  </message>
  <message>
   <source>The keychain holds no key for %1 any more.</source>
   <translation>密钥环中不再有 %1 的密钥。</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it and try again.</source>
   <translation>密钥环已锁定。请解锁后重试。</translation>
  </message>
  <message>
   <source>The keychain is there but cannot keep anything. Create or unlock its default keyring, set keys in their environment variables, or keep them in memory for this run.</source>
   <translation>密钥环存在，但无法保存任何内容。请创建或解锁其默认密钥环，或在环境变量中设置密钥，或将其仅在本次运行期间保存在内存中。</translation>
  </message>
  <message>
   <source>The keychain is waiting for you; it may have opened a window.</source>
   <translation>密钥环正在等您；它可能打开了一个窗口。</translation>
  </message>
  <message>
   <source>The keychain works.</source>
   <translation>密钥环可用。</translation>
  </message>
  <message>
   <source>The last entry of this session lacked its line end; nothing was lost.</source>
   <translation>此会话的最后一个条目缺少换行符；没有丢失任何内容。</translation>
  </message>
  <message>
   <source>The latest plan</source>
   <translation>最新的计划</translation>
  </message>
  <message>
   <source>The life of sessions</source>
   <translation>会话的存留</translation>
  </message>
  <message>
   <source>The line is not a JSON object.</source>
   <translation>该行不是 JSON 对象。</translation>
  </message>
  <message>
   <source>The line is not entry %1 of a session.</source>
   <translation>该行不是会话的条目 %1。</translation>
  </message>
  <message>
   <source>The line says that it is entry %1 where entry %2 must stand.</source>
   <translation>该行自称是条目 %1，而此处应为条目 %2。</translation>
  </message>
  <message>
   <source>The link %1 cannot be read.</source>
   <translation>无法读取链接 %1。</translation>
  </message>
  <message>
   <source>The link is too long to be one of Paddock's.</source>
   <translation>该链接过长，不可能是 Paddock 的链接。</translation>
  </message>
  <message>
   <source>The link's folder %1 does not exist.</source>
   <translation>链接的文件夹 %1 不存在。</translation>
  </message>
  <message>
   <source>The link's folder has characters that cannot be seen: %1</source>
   <translation>链接的文件夹含有不可见的字符：%1</translation>
  </message>
  <message>
   <source>The list of models %1 cannot be read: %2.</source>
   <translation>无法读取模型列表 %1：%2。</translation>
  </message>
  <message>
   <source>The log of session %1 is not as it was written: %2</source>
   <translation>会话 %1 的日志与写入时不一致：%2</translation>
  </message>
  <message>
   <source>The longest single answer to ask the model for.</source>
   <translation>要求模型给出的单个回答的最大长度。</translation>
  </message>
  <message>
   <source>The look at the files was stopped.</source>
   <translation>查看文件的过程已被停止。</translation>
  </message>
  <message>
   <source>The matcher %1 of a hook in the settings is no regular expression: %2</source>
   <translation>设置中某钩子的匹配器 %1 不是正则表达式：%2</translation>
  </message>
  <message>
   <source>The message to go back to.</source>
   <translation>要回到的消息。</translation>
  </message>
  <message>
   <source>The message was taken out of the queue. The Up key in the empty field brings it back.</source>
   <translation>消息已从队列中取出。在空输入框中按向上键可取回它。</translation>
  </message>
  <message>
   <source>The mode answers what would be asked: %1</source>
   <translation>由模式回答本应询问的内容：%1</translation>
  </message>
  <message>
   <source>The model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>The model is answering …</source>
   <translation>模型正在回答…</translation>
  </message>
  <message>
   <source>The model reads %1 as instructions in any case; the boundary holds all the same.</source>
   <translation>无论如何，模型都会把 %1 当作指令读取；边界照样有效。</translation>
  </message>
  <message>
   <source>The model reads %1 of %2 tokens with the next message.</source>
   <translation>发送下一条消息时，模型会读取 %1 / %2 个词元。</translation>
  </message>
  <message>
   <source>The model reads %1 tokens with the next message.</source>
   <translation>发送下一条消息时，模型会读取 %1 个词元。</translation>
  </message>
  <message>
   <source>The model to use where none is chosen.</source>
   <translation>未选择模型时使用的模型。</translation>
  </message>
  <message>
   <source>The model to use with this provider. Without one, the provider's usual model.</source>
   <translation>与此提供商一起使用的模型。未指定时使用该提供商的常用模型。</translation>
  </message>
  <message>
   <source>The model's name, as its provider has it.</source>
   <translation>模型的名称，以其提供商所用的为准。</translation>
  </message>
  <message>
   <source>The model. A change holds from the next request on.</source>
   <translation>模型。更改从下一个请求起生效。</translation>
  </message>
  <message>
   <source>The name %1 could not be found. Check the address and the network connection.</source>
   <translation>找不到名称 %1。请检查地址和网络连接。</translation>
  </message>
  <message>
   <source>The name was not found.</source>
   <translation>没有找到该名称。</translation>
  </message>
  <message>
   <source>The newest commit cannot be read: %1</source>
   <translation>无法读取最新的提交：%1</translation>
  </message>
  <message>
   <source>The other one begins a new line.</source>
   <translation>另一个用于换行。</translation>
  </message>
  <message>
   <source>The path holds a character that no file name can have.</source>
   <translation>路径含有文件名中不能有的字符。</translation>
  </message>
  <message>
   <source>The path is empty. Name a file or folder of the workspace.</source>
   <translation>路径为空。请指定工作区中的文件或文件夹。</translation>
  </message>
  <message>
   <source>The path is longer than the system allows (%1 bytes).</source>
   <translation>路径超过系统允许的长度（%1 字节）。</translation>
  </message>
  <message>
   <source>The pattern has too many alternatives in braces.</source>
   <translation>模式的花括号中有太多备选项。</translation>
  </message>
  <message>
   <source>The pattern is empty. “**/*” finds every file.</source>
   <translation>模式为空。“**/*”可找到所有文件。</translation>
  </message>
  <message>
   <source>The pattern must not begin with a slash.</source>
   <translation>模式不得以斜杠开头。</translation>
  </message>
  <message>
   <source>The pattern must not contain “..”; name a folder in `path`.</source>
   <translation>模式不得含有“..”；请在 `path` 中指定文件夹。</translation>
  </message>
  <message>
   <source>The permission mode.</source>
   <translation>权限模式。</translation>
  </message>
  <message>
   <source>The permission rule &quot;%1&quot; cannot be read: %2</source>
   <translation>无法读取权限规则“%1”：%2</translation>
  </message>
  <message>
   <source>The picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>The picture of the clipboard cannot be read.</source>
   <translation>无法读取剪贴板中的图片。</translation>
  </message>
  <message>
   <source>The place that you chose in the conversation</source>
   <translation>您在对话中选择的位置</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>The plan waits for your word.</source>
   <translation>计划等待您的意见。</translation>
  </message>
  <message>
   <source>The plan was not approved: its card says why. In plan mode you are asked.</source>
   <translation>计划没有获得批准：其卡片说明了原因。在计划模式下会询问您。</translation>
  </message>
  <message>
   <source>The plan, to be changed</source>
   <translation>要更改的计划</translation>
  </message>
  <message>
   <source>The practice model is a script with no intelligence. It works in a copy of a sample project: %1
Here it may edit files and run &quot;make test&quot; without being asked.</source>
   <translation>练习模型是没有智能的脚本。它在示例项目的副本中工作：%1
在这里，它无需询问即可编辑文件和运行“make test”。</translation>
  </message>
  <message>
   <source>The practice project could not be written to %1.</source>
   <translation>无法将练习项目写入 %1。</translation>
  </message>
  <message>
   <source>The practice script works only in its own folder. Choose a model for %1.</source>
   <translation>练习脚本只在自己的文件夹中工作。请为 %1 选择模型。</translation>
  </message>
  <message>
   <source>The program %1 was not found in PATH. Install it or correct its name.</source>
   <translation>在 PATH 中没有找到程序 %1。请安装它或更正其名称。</translation>
  </message>
  <message>
   <source>The program paddock-fence was not found beside Paddock. Reinstall Paddock.</source>
   <translation>在 Paddock 旁边没有找到程序 paddock-fence。请重新安装 Paddock。</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>在 Paddock 旁边或其 libexec 文件夹中没有找到用围栏限制命令的程序 paddock-fence。请重新安装 Paddock。</translation>
  </message>
  <message>
   <source>The program paddock-fence, which fences commands in, was not found beside Paddock. Reinstall Paddock.</source>
   <translation>在 Paddock 旁边没有找到用围栏限制命令的程序 paddock-fence。请重新安装 Paddock。</translation>
  </message>
  <message>
   <source>The proxy %1 asks for a user name and password. Put them into the proxy's address.</source>
   <translation>代理 %1 要求用户名和密码。请将其写入代理的地址。</translation>
  </message>
  <message>
   <source>The proxy %1 could not be found. Check the proxy settings.</source>
   <translation>找不到代理 %1。请检查代理设置。</translation>
  </message>
  <message>
   <source>The proxy %1 could not connect to %2. Check the proxy settings.</source>
   <translation>代理 %1 无法连接 %2。请检查代理设置。</translation>
  </message>
  <message>
   <source>The proxy %1 refused a connection to %2 (status %3). Check the proxy settings.</source>
   <translation>代理 %1 拒绝连接 %2（状态 %3）。请检查代理设置。</translation>
  </message>
  <message>
   <source>The proxy for all connections, such as http://proxy.example.org:3128. Without one, the environment's proxy variables decide.</source>
   <translation>所有连接使用的代理，例如 http://proxy.example.org:3128。未指定时由环境中的代理变量决定。</translation>
  </message>
  <message>
   <source>The record of this call was lost. What it did is not known.</source>
   <translation>此调用的记录已丢失。不清楚它做了什么。</translation>
  </message>
  <message>
   <source>The record of trusted folders, %1, holds something that cannot be read for %2. Mend it, or remove it and trust your folders anew.</source>
   <translation>受信任文件夹的记录 %1 中，%2 的内容无法读取。请修复它，或移除它并重新信任您的文件夹。</translation>
  </message>
  <message>
   <source>The repository could not be told that the worktree is gone: %1</source>
   <translation>无法告知仓库该工作树已不存在：%1</translation>
  </message>
  <message>
   <source>The repository has no commit yet, so there is nothing that a branch could begin with. Commit first, or open the session without a branch.</source>
   <translation>仓库尚无提交，因此没有可作为分支起点的内容。请先提交，或不带分支打开会话。</translation>
  </message>
  <message>
   <source>The repository has no worktrees besides the main one.</source>
   <translation>除主工作树外，仓库没有其他工作树。</translation>
  </message>
  <message>
   <source>The repository passes files through programs of its own (filters in its configuration), and no fence stands here that could hold them. Commit with git in a terminal.</source>
   <translation>仓库会让文件经过其自己的程序（其配置中的过滤器），而此处没有可限制它们的围栏。请在终端中用 git 提交。</translation>
  </message>
  <message>
   <source>The request to %1 failed (%2).</source>
   <translation>对 %1 的请求失败（%2）。</translation>
  </message>
  <message>
   <source>The rule %1 allows it.</source>
   <translation>规则 %1 允许它。</translation>
  </message>
  <message>
   <source>The rule %1 denies it.</source>
   <translation>规则 %1 拒绝它。</translation>
  </message>
  <message>
   <source>The rule %1 wants you to be asked.</source>
   <translation>规则 %1 要求询问您。</translation>
  </message>
  <message numerus="yes">
   <source>The rule matches none of %Ln past calls.</source>
   <translation>
    <numerusform>该规则不匹配过去 %Ln 次调用中的任何一次。</numerusform>
   </translation>
  </message>
  <message>
   <source>The script works on a sample project in a fresh folder, with real tools and real questions. Nothing of yours is touched.</source>
   <translation>脚本在新文件夹中处理示例项目，使用真实的工具和真实的问题。不会触及您的任何内容。</translation>
  </message>
  <message>
   <source>The search was stopped.</source>
   <translation>搜索已被停止。</translation>
  </message>
  <message>
   <source>The seconds must be a number of more than 0, at most a day. Nothing was saved.</source>
   <translation>秒数必须是大于 0 的数字，最多一天。没有保存任何内容。</translation>
  </message>
  <message>
   <source>The sed script cannot be read.</source>
   <translation>无法读懂该 sed 脚本。</translation>
  </message>
  <message>
   <source>The self-test is running</source>
   <translation>自检正在运行</translation>
  </message>
  <message>
   <source>The server does not say how large its context is. Below 32,000 tokens longer work will not fit.</source>
   <translation>服务器没有说明其上下文有多大。低于 32,000 个词元时，较长的工作会容纳不下。</translation>
  </message>
  <message>
   <source>The server sent an event that does not end. Try again.</source>
   <translation>服务器发送了一个没有结尾的事件。请重试。</translation>
  </message>
  <message>
   <source>The session %1 belongs to the folder %2. Open it there, or start a new one.</source>
   <translation>会话 %1 属于文件夹 %2。请在那里打开它，或开始新会话。</translation>
  </message>
  <message>
   <source>The session %1 has no entries.</source>
   <translation>会话 %1 没有条目。</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's and is only read here. &quot;paddock sessions fork %1&quot; makes one of Paddock's own of it.</source>
   <translation>会话 %1 属于 Claude Code，在此只能读取。“paddock sessions fork %1”可由它生成 Paddock 自己的会话。</translation>
  </message>
  <message>
   <source>The session %1 is Claude Code's: its transcript has no hashes to verify.</source>
   <translation>会话 %1 属于 Claude Code：其记录没有可供验证的哈希。</translation>
  </message>
  <message>
   <source>The session %1 is already open in this Paddock.</source>
   <translation>会话 %1 已在此 Paddock 中打开。</translation>
  </message>
  <message>
   <source>The session %1 is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>会话 %1 在回收站中。“paddock sessions restore %1”可恢复它。</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own and can only be read. &quot;paddock sessions fork %1&quot; makes one that goes on from it.</source>
   <translation>会话 %1 不是 Paddock 自己的，只能读取。“paddock sessions fork %1”可生成接续它的会话。</translation>
  </message>
  <message>
   <source>The session %1 is not Paddock's own: nothing was judged in it.</source>
   <translation>会话 %1 不是 Paddock 自己的：其中没有作过判定。</translation>
  </message>
  <message>
   <source>The session %1 is not open.</source>
   <translation>会话 %1 没有打开。</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock (process %2). Close it there first.</source>
   <translation>会话 %1 已在另一个 Paddock 中打开（进程 %2）。请先在那里关闭它。</translation>
  </message>
  <message>
   <source>The session %1 is open in another Paddock. Close it there first.</source>
   <translation>会话 %1 已在另一个 Paddock 中打开。请先在那里关闭它。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be examined: %2.</source>
   <translation>无法检查会话文件 %1：%2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2.</source>
   <translation>无法打开会话文件 %1：%2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be opened: %2. Check the permissions of the file and of its folder.</source>
   <translation>无法打开会话文件 %1：%2。请检查该文件及其文件夹的权限。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be read: %2.</source>
   <translation>无法读取会话文件 %1：%2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2.</source>
   <translation>无法写入会话文件 %1：%2。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: %2. Make room and try again; nothing that was kept is lost.</source>
   <translation>无法写入会话文件 %1：%2。请腾出空间后重试；已保存的内容没有丢失。</translation>
  </message>
  <message>
   <source>The session file %1 cannot be written: its file system is read-only. It can be shown, searched and exported, but not continued.</source>
   <translation>无法写入会话文件 %1：其文件系统为只读。可以显示、搜索和导出它，但不能继续。</translation>
  </message>
  <message>
   <source>The session file %1 could not be put back in order after a failed write. Open the session again to repair it.</source>
   <translation>会话文件 %1 在一次写入失败后无法复原。请重新打开会话以修复它。</translation>
  </message>
  <message>
   <source>The session file %1 is a symbolic link. Paddock does not write through links here.</source>
   <translation>会话文件 %1 是符号链接。Paddock 在此不通过链接写入。</translation>
  </message>
  <message>
   <source>The session file %1 is damaged at its end and cannot be repaired: %2. It was left as it is.</source>
   <translation>会话文件 %1 末尾已损坏，无法修复：%2。已将其保持原样。</translation>
  </message>
  <message>
   <source>The session file %1 is not a regular file.</source>
   <translation>会话文件 %1 不是普通文件。</translation>
  </message>
  <message>
   <source>The session file %1 was deleted while the session was open. Nothing more can be kept in it.</source>
   <translation>会话打开期间，会话文件 %1 被删除。无法再在其中保存任何内容。</translation>
  </message>
  <message>
   <source>The session file %1 was written by a newer Paddock (format %2; this one reads up to %3). Update Paddock to open it.</source>
   <translation>会话文件 %1 由更新版本的 Paddock 写入（格式 %2；当前版本最高可读取 %3）。要打开它，请更新 Paddock。</translation>
  </message>
  <message>
   <source>The session is in the trash. &quot;paddock sessions restore %1&quot; brings it back.</source>
   <translation>该会话在回收站中。“paddock sessions restore %1”可恢复它。</translation>
  </message>
  <message>
   <source>The session made no call yet.</source>
   <translation>会话尚未进行任何调用。</translation>
  </message>
  <message>
   <source>The session was written to %1.</source>
   <translation>会话已写入 %1。</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; (%2) must be %3.</source>
   <translation>设置“%1”（%2）必须是%3。</translation>
  </message>
  <message>
   <source>The setting &quot;%1&quot; cannot be saved: what stands in its place in %2 is not %3.</source>
   <translation>无法保存设置“%1”：%2 中该位置上的内容不是%3。</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be read: %2.</source>
   <translation>无法读取设置文件 %1：%2。</translation>
  </message>
  <message>
   <source>The settings file %1 cannot be saved: %2.</source>
   <translation>无法保存设置文件 %1：%2。</translation>
  </message>
  <message>
   <source>The settings file %1 is not valid JSON: %2 at %3.</source>
   <translation>设置文件 %1 不是有效的 JSON：%2，位于%3。</translation>
  </message>
  <message>
   <source>The settings file %1 must hold one JSON object, in braces.</source>
   <translation>设置文件 %1 必须含有一个花括号中的 JSON 对象。</translation>
  </message>
  <message>
   <source>The settings that %1 brings count, as you trusted them.</source>
   <translation>%1 带来的设置有效，因为您信任了它们。</translation>
  </message>
  <message>
   <source>The settings were not taken over; what held before goes on holding. %1</source>
   <translation>设置没有被采用；先前有效的设置继续有效。%1</translation>
  </message>
  <message>
   <source>The share of the model's context from which on a conversation is summed up by itself.</source>
   <translation>达到模型上下文的此比例后，对话会自动生成摘要。</translation>
  </message>
  <message>
   <source>The store of earlier contents is full.</source>
   <translation>较早内容的存储已满。</translation>
  </message>
  <message numerus="yes">
   <source>The system watches no more folders (fs.inotify.max_user_watches), so %n of them are listed after each call.</source>
   <translation>
    <numerusform>系统无法再监视更多文件夹（fs.inotify.max_user_watches），因此其中 %n 个在每次调用后列出。</numerusform>
   </translation>
  </message>
  <message>
   <source>The test passes now.</source>
   <translation>测试现在通过了。</translation>
  </message>
  <message>
   <source>The test still does not pass; its card shows what it printed.</source>
   <translation>测试仍未通过；其卡片显示了输出内容。</translation>
  </message>
  <message>
   <source>The test was not allowed to run.</source>
   <translation>测试没有被允许运行。</translation>
  </message>
  <message>
   <source>The timeout of the hook %1 in the settings must be a number of seconds, at most a day.</source>
   <translation>设置中钩子 %1 的 timeout 必须是秒数，最多一天。</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>回收站为空。</translation>
  </message>
  <message>
   <source>The trusted certificates could not be read. Install the package ca-certificates, and check the CA file in the settings.</source>
   <translation>无法读取受信任的证书。请安装软件包 ca-certificates，并检查设置中的 CA 文件。</translation>
  </message>
  <message>
   <source>The turn did not end well, so nothing is sent by itself.</source>
   <translation>本轮没有正常结束，因此不会自动发送任何内容。</translation>
  </message>
  <message>
   <source>The turn ended at its limit of answers.</source>
   <translation>本轮因达到回答次数限制而结束。</translation>
  </message>
  <message>
   <source>The turn ended because a budget was used up.</source>
   <translation>本轮因预算用完而结束。</translation>
  </message>
  <message>
   <source>The turn ended without saying why.</source>
   <translation>本轮结束，没有说明原因。</translation>
  </message>
  <message>
   <source>The turn ends before the next request once this much is spent, by the catalogue's prices.</source>
   <translation>按模型目录的价格计算，花费达到此数额后，本轮会在下一个请求之前结束。</translation>
  </message>
  <message>
   <source>The turn failed.</source>
   <translation>本轮失败。</translation>
  </message>
  <message>
   <source>The turn was stopped, so nothing is sent by itself.</source>
   <translation>本轮已被停止，因此不会自动发送任何内容。</translation>
  </message>
  <message>
   <source>The turn was stopped.</source>
   <translation>本轮已被停止。</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, and the settings say that no command runs then.</source>
   <translation>它们所需的屏障在此没有全部就位，而设置规定此时不运行任何命令。</translation>
  </message>
  <message>
   <source>The walls that they need do not all stand here, so each command asks. One that you allow can do whatever the missing walls would hold.</source>
   <translation>它们所需的屏障在此没有全部就位，因此每条命令都会询问。您允许的命令可以做缺失的屏障本会阻止的任何事。</translation>
  </message>
  <message>
   <source>The way was straight, for the address is on this machine.</source>
   <translation>直接连接，因为该地址就在本机上。</translation>
  </message>
  <message>
   <source>The way was straight, or through the proxy that the environment names.</source>
   <translation>路径为直接连接，或通过环境指定的代理。</translation>
  </message>
  <message>
   <source>The way was through the proxy %1 of the settings.</source>
   <translation>路径通过设置中的代理 %1。</translation>
  </message>
  <message>
   <source>The whole command</source>
   <translation>完整命令</translation>
  </message>
  <message>
   <source>The whole file was reviewed</source>
   <translation>已审阅整个文件</translation>
  </message>
  <message>
   <source>The workspace “%1” cannot be opened: %2. Choose a folder that exists and that you may read.</source>
   <translation>无法打开工作区“%1”：%2。请选择存在且您可以读取的文件夹。</translation>
  </message>
  <message>
   <source>The worktree for the branch “%1” could not be made: %2</source>
   <translation>无法为分支“%1”创建工作树：%2</translation>
  </message>
  <message>
   <source>The worktree is removed. Its branch “%1” is still there: %2</source>
   <translation>工作树已移除。其分支“%1”仍在：%2</translation>
  </message>
  <message>
   <source>The worktree of the branch “%1” was left as it is, because it holds what is nowhere else: %2. Commit and merge it, or remove it all the same.</source>
   <translation>分支“%1”的工作树保持原样，因为其中含有别处没有的内容：%2。请提交并合并，或仍然移除它。</translation>
  </message>
  <message>
   <source>The worktree of this session was removed. What was said and done can still be read.</source>
   <translation>此会话的工作树已移除。说过和做过的内容仍可阅读。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>当时</translation>
  </message>
  <message numerus="yes">
   <source>There are more files than the %Ln that are listed.</source>
   <translation>
    <numerusform>文件多于所列出的 %Ln 个。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>There are more than %n files; some folders were left out.</source>
   <translation>
    <numerusform>文件超过 %n 个；部分文件夹已略去。</numerusform>
   </translation>
  </message>
  <message>
   <source>There are no files here.</source>
   <translation>这里没有文件。</translation>
  </message>
  <message>
   <source>There are no lines to show.</source>
   <translation>没有可显示的行。</translation>
  </message>
  <message>
   <source>There are no sessions yet.</source>
   <translation>尚无会话。</translation>
  </message>
  <message>
   <source>There are none. The mode decides, and the boundaries before it.</source>
   <translation>没有。由模式决定，边界先于模式。</translation>
  </message>
  <message>
   <source>There are too many worktrees to look into all.</source>
   <translation>工作树过多，无法全部查看。</translation>
  </message>
  <message>
   <source>There is a provider of that name already. Choose it above to change it.</source>
   <translation>已有同名的提供商。请在上方选择它进行更改。</translation>
  </message>
  <message>
   <source>There is already a session %1.</source>
   <translation>已有会话 %1。</translation>
  </message>
  <message>
   <source>There is already a session %1. Go on with it by --resume, or name another id.</source>
   <translation>已有会话 %1。请用 --resume 继续它，或指定其他 ID。</translation>
  </message>
  <message>
   <source>There is no checkpoint yet</source>
   <translation>尚无检查点</translation>
  </message>
  <message>
   <source>There is no command /%1. Type / to see those there are; a message that begins with a blank is sent as it is.</source>
   <translation>没有命令 /%1。输入 / 可查看现有命令；以空格开头的消息会按原样发送。</translation>
  </message>
  <message>
   <source>There is no command to run.</source>
   <translation>没有可运行的命令。</translation>
  </message>
  <message>
   <source>There is no commit yet, so every file counts as new.</source>
   <translation>尚无提交，因此每个文件都算作新文件。</translation>
  </message>
  <message numerus="yes">
   <source>There is no entry %1 in session %2: it has %n entries, counted from 1.</source>
   <translation>
    <numerusform>会话 %2 中没有条目 %1：它有 %n 个条目，从 1 开始计数。</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no entry %1: this session has %2.</source>
   <translation>没有条目 %1：此会话有 %2 个。</translation>
  </message>
  <message>
   <source>There is no file %1.</source>
   <translation>没有文件 %1。</translation>
  </message>
  <message>
   <source>There is no file %1. Choose a PEM file with certificates.</source>
   <translation>没有文件 %1。请选择含有证书的 PEM 文件。</translation>
  </message>
  <message>
   <source>There is no key for %1. Run &quot;paddock key set %2&quot;, or set %3.</source>
   <translation>没有 %1 的密钥。请运行“paddock key set %2”，或设置 %3。</translation>
  </message>
  <message>
   <source>There is no key yet. It will be kept in the keychain of your system.</source>
   <translation>尚无密钥。它将保存在您系统的密钥环中。</translation>
  </message>
  <message>
   <source>There is no log %1. A copy must still have the session's id as its name.</source>
   <translation>没有日志 %1。副本仍须以会话的 ID 为名。</translation>
  </message>
  <message>
   <source>There is no message to go back to.</source>
   <translation>没有可以回到的消息。</translation>
  </message>
  <message>
   <source>There is no mode %1 here. Write /mode ask, /mode edit or /mode plan.</source>
   <translation>这里没有模式 %1。请输入 /mode ask、/mode edit 或 /mode plan。</translation>
  </message>
  <message>
   <source>There is no option %1. See --help.</source>
   <translation>没有选项 %1。请参阅 --help。</translation>
  </message>
  <message>
   <source>There is no place to keep it.</source>
   <translation>没有可保存它的位置。</translation>
  </message>
  <message>
   <source>There is no place to keep worktrees in.</source>
   <translation>没有可保存工作树的位置。</translation>
  </message>
  <message>
   <source>There is no plan yet. In the plan mode the agent makes one before it changes anything; for larger tasks it lists its steps here.</source>
   <translation>尚无计划。在计划模式下，智能体在更改任何内容之前会先制定计划；对于较大的任务，它会在此列出步骤。</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;.</source>
   <translation>没有提供商“%1”。</translation>
  </message>
  <message>
   <source>There is no provider &quot;%1&quot;; there are %2.</source>
   <translation>没有提供商“%1”；现有 %2。</translation>
  </message>
  <message>
   <source>There is no rule to remember. Allow it once, or name a rule.</source>
   <translation>没有可记住的规则。请允许一次，或指定规则。</translation>
  </message>
  <message>
   <source>There is no session %1 in the trash.</source>
   <translation>回收站中没有会话 %1。</translation>
  </message>
  <message>
   <source>There is no session %1.</source>
   <translation>没有会话 %1。</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; names all.</source>
   <translation>没有会话 %1。“paddock sessions list”会列出所有会话。</translation>
  </message>
  <message>
   <source>There is no session %1. &quot;paddock sessions list&quot; shows those there are.</source>
   <translation>没有会话 %1。“paddock sessions list”会显示现有会话。</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one, or say --all.</source>
   <translation>没有 %1 的会话。请指定一个，或使用 --all。</translation>
  </message>
  <message>
   <source>There is no session of %1. Name one.</source>
   <translation>没有 %1 的会话。请指定一个。</translation>
  </message>
  <message>
   <source>There is no session to continue yet.</source>
   <translation>尚无可继续的会话。</translation>
  </message>
  <message>
   <source>There is no telemetry. Connections are made to these hosts, for these reasons, and to no other.</source>
   <translation>没有遥测。只会因以下原因连接以下主机，不会连接其他主机。</translation>
  </message>
  <message>
   <source>There is no workspace, so no file may be touched.</source>
   <translation>没有工作区，因此不得触及任何文件。</translation>
  </message>
  <message>
   <source>There is nothing in this conversation to shorten.</source>
   <translation>此对话中没有可压缩的内容。</translation>
  </message>
  <message>
   <source>There is nothing to commit.</source>
   <translation>没有可提交的内容。</translation>
  </message>
  <message>
   <source>There is nothing to compact yet.</source>
   <translation>尚无可压缩的内容。</translation>
  </message>
  <message>
   <source>There is nothing to go back to yet.</source>
   <translation>尚无可以回到的内容。</translation>
  </message>
  <message>
   <source>There is nothing to shorten yet: the model still reads all of the last exchanges.</source>
   <translation>尚无可压缩的内容：模型仍会读取最近的全部往来。</translation>
  </message>
  <message>
   <source>These files are as in the newest commit, so there is nothing to commit.</source>
   <translation>这些文件与最新的提交一致，因此没有可提交的内容。</translation>
  </message>
  <message>
   <source>They may be lost</source>
   <translation>它们可能会丢失</translation>
  </message>
  <message>
   <source>They run behind a fence of the kernel, all of whose walls stand here.</source>
   <translation>它们在内核的围栏之后运行，其全部屏障在此均已就位。</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Thinking …</source>
   <translation>正在思考…</translation>
  </message>
  <message>
   <source>Thinking: %1</source>
   <translation>思考：%1</translation>
  </message>
  <message>
   <source>This call is refused</source>
   <translation>此调用被拒绝</translation>
  </message>
  <message>
   <source>This command has asked for too many different hosts.</source>
   <translation>此命令请求了太多不同的主机。</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>这没有成功</translation>
  </message>
  <message>
   <source>This folder lies in no git repository.</source>
   <translation>此文件夹不在 git 仓库中。</translation>
  </message>
  <message>
   <source>This hook comes from %1, and is changed there.</source>
   <translation>此钩子来自%1，请在那里更改。</translation>
  </message>
  <message>
   <source>This is my plan. You can edit it.</source>
   <translation>这是我的计划。您可以编辑它。</translation>
  </message>
  <message>
   <source>This is no path in the workspace.</source>
   <translation>这不是工作区中的路径。</translation>
  </message>
  <message>
   <source>This is not the folder of one project: it holds your own files, and the agent may change whatever is in it.</source>
   <translation>这不是某个项目的文件夹：其中是您自己的文件，而智能体可以更改其中的任何内容。</translation>
  </message>
  <message>
   <source>This kernel has no Landlock, or it is switched off.</source>
   <translation>此内核没有 Landlock，或 Landlock 已关闭。</translation>
  </message>
  <message>
   <source>This line is no JSON object: %1.</source>
   <translation>该行不是 JSON 对象：%1。</translation>
  </message>
  <message>
   <source>This needs a permission that nobody is there to give. %1</source>
   <translation>这需要许可，但没有人在场给予。%1</translation>
  </message>
  <message>
   <source>This project's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>此项目的预算 %1 已用完：%2。可以在设置中提高预算。</translation>
  </message>
  <message>
   <source>This rule comes from %1, and is changed there.</source>
   <translation>此规则来自%1，请在那里更改。</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>此会话</translation>
  </message>
  <message>
   <source>This session does not plan, so there is no plan mode to leave. Go on with the work.</source>
   <translation>此会话不在做计划，因此没有可离开的计划模式。请继续工作。</translation>
  </message>
  <message>
   <source>This session has no shell to run commands with.</source>
   <translation>此会话没有可运行命令的 shell。</translation>
  </message>
  <message>
   <source>This session's budget of %1 is used up: %2.</source>
   <translation>此会话的预算 %1 已用完：%2。</translation>
  </message>
  <message>
   <source>This turn</source>
   <translation>本轮</translation>
  </message>
  <message>
   <source>This turn changed no files.</source>
   <translation>本轮没有更改任何文件。</translation>
  </message>
  <message>
   <source>This turn's budget of %1 is used up: %2. The next message begins a new turn.</source>
   <translation>本轮的预算 %1 已用完：%2。下一条消息会开始新的一轮。</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>已思考</translation>
  </message>
  <message>
   <source>Tick at least one file.</source>
   <translation>请至少勾选一个文件。</translation>
  </message>
  <message>
   <source>Ticked are the files with changes that you accepted.</source>
   <translation>已勾选含有您所接受更改的文件。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Title. Left empty, it is made from the first message.</source>
   <translation>标题。留空时由第一条消息生成。</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>Today's budget of %1 is used up: %2. It can be raised in the settings.</source>
   <translation>今天的预算 %1 已用完：%2。可以在设置中提高预算。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <source>Tokens of the next request, after the model's own count:
</source>
   <translation>下一个请求的词元，按模型自己的计数：
</translation>
  </message>
  <message>
   <source>Tokens of the next request, estimated:
</source>
   <translation>下一个请求的词元，估计值：
</translation>
  </message>
  <message>
   <source>Too much is different to compare its lines, too.</source>
   <translation>不同之处太多，无法再比较其各行。</translation>
  </message>
  <message>
   <source>Too much is different to read it, too.</source>
   <translation>不同之处太多，无法再读取它。</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools are at work …</source>
   <translation>工具正在运行…</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>总计</translation>
  </message>
  <message>
   <source>Tries for one answer</source>
   <translation>每个回答的尝试次数</translation>
  </message>
  <message>
   <source>Trust exactly this content? [y/N] </source>
   <translation>仅信任此内容吗？[y/N] </translation>
  </message>
  <message>
   <source>Trust in this folder</source>
   <translation>对此文件夹的信任</translation>
  </message>
  <message>
   <source>Trust it without being asked.</source>
   <translation>不经询问直接信任。</translation>
  </message>
  <message>
   <source>Trust this folder</source>
   <translation>信任此文件夹</translation>
  </message>
  <message>
   <source>Try on past calls</source>
   <translation>用过去的调用试验</translation>
  </message>
  <message>
   <source>Try the model</source>
   <translation>试用模型</translation>
  </message>
  <message>
   <source>Try to escape</source>
   <translation>尝试逃逸</translation>
  </message>
  <message numerus="yes">
   <source>Trying again in %n second(s)</source>
   <translation>
    <numerusform>%n 秒后重试</numerusform>
   </translation>
  </message>
  <message>
   <source>Trying again …</source>
   <translation>正在重试…</translation>
  </message>
  <message>
   <source>Trying runs nothing: the calls of &quot;%1&quot; are judged again, with this rule beside those in force.</source>
   <translation>试验不会运行任何内容：把此规则加入生效的规则，重新判定“%1”的调用。</translation>
  </message>
  <message>
   <source>Trying to get out; this takes a few seconds.</source>
   <translation>正在尝试逃出，需要几秒钟。</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Type a few letters; the arrow keys choose, Enter does it.</source>
   <translation>输入几个字母；用方向键选择，按 Enter 执行。</translation>
  </message>
  <message>
   <source>Type a message, @ for files, / for commands, ! for the shell</source>
   <translation>输入消息，@ 引用文件，/ 使用命令，! 使用 shell</translation>
  </message>
  <message>
   <source>Type into your terminal</source>
   <translation>向您的终端输入内容</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>美元</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>取消固定(&amp;P)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undone: everything is as it was before.</source>
   <translation>已撤销：一切恢复如前。</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>全部展开</translation>
  </message>
  <message>
   <source>Unfold all files</source>
   <translation>展开所有文件</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>取消固定</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Updates and Privacy</source>
   <translation>更新和隐私</translation>
  </message>
  <message>
   <source>Usage</source>
   <translation>用量</translation>
  </message>
  <message>
   <source>Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence whole|missing] [--json], with one call a line on standard input, or: paddock policy explain &quot;command&quot;</source>
   <translation>用法：paddock policy check [--workspace 目录] [--settings 文件] [--mode 模式] [--fence whole|missing] [--json]，标准输入上每行一个调用；或：paddock policy explain &quot;命令&quot;</translation>
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
   <translation>用法：paddock-desktop [文件夹 | paddock://open?folder=...] [选项]

打开 Paddock 的窗口。Paddock 是只在一个文件夹内工作的编码智能体。如果已有 Paddock 在运行，
则由它打开，本程序随即结束。

  文件夹           在此文件夹中开始，使用上次选择的模型
  -r, --resume ID  继续此会话
  -c, --continue   继续该文件夹或所有文件夹中最新的会话
  -n, --new-window 在单独的窗口中打开
  -w, --wait       该会话结束后才结束
  --safe-mode      独立启动，不恢复先前的窗口，也不采用文件夹的设置；
                   PADDOCK_SAFE_MODE=1 效果相同
  --theme 名称     light、dark、high-contrast-light 或 high-contrast-dark；system 跟随桌面
  -v, --version    输出版本
  -h, --help       输出此帮助

以 0 结束；遇到无法理解的参数时以 1 结束。
</translation>
  </message>
  <message>
   <source>Use These Keys</source>
   <translation>使用这些按键</translation>
  </message>
  <message>
   <source>Use open files that were left behind</source>
   <translation>使用遗留下来的已打开文件</translation>
  </message>
  <message>
   <source>Use the chosen one for new sessions</source>
   <translation>新会话使用所选项</translation>
  </message>
  <message>
   <source>Use until Paddock ends</source>
   <translation>使用到 Paddock 结束</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>用量</translation>
  </message>
  <message>
   <source>Usual Keys</source>
   <translation>默认按键</translation>
  </message>
  <message>
   <source>Usual Keys for All</source>
   <translation>全部恢复默认按键</translation>
  </message>
  <message>
   <source>Usual model</source>
   <translation>常用模型</translation>
  </message>
  <message>
   <source>View</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Waiting for %1 …</source>
   <translation>正在等待 %1…</translation>
  </message>
  <message>
   <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
   <translation>正在等待密钥环。它可能正在自己的窗口中询问密码。</translation>
  </message>
  <message>
   <source>Waiting for the model …</source>
   <translation>正在等待模型…</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>正在等待您的回答</translation>
  </message>
  <message>
   <source>Waiting to try again …</source>
   <translation>正在等待重试…</translation>
  </message>
  <message>
   <source>Walls</source>
   <translation>屏障</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>警告和错误</translation>
  </message>
  <message>
   <source>Watch the machine with performance events</source>
   <translation>用性能事件监视本机</translation>
  </message>
  <message>
   <source>Water boils at 212 degrees Fahrenheit, so 32 must be added, not 30. I change that one number.</source>
   <translation>水在 212 华氏度沸腾，因此必须加 32，而不是 30。我更改这一个数字。</translation>
  </message>
  <message>
   <source>WebFetch takes a domain, such as WebFetch(domain:doc.qt.io).</source>
   <translation>WebFetch 需要域名，例如 WebFetch(domain:doc.qt.io)。</translation>
  </message>
  <message>
   <source>Wh&amp;y Allowed?</source>
   <translation>为何允许(&amp;Y)？</translation>
  </message>
  <message>
   <source>Wh&amp;y Denied?</source>
   <translation>为何拒绝(&amp;Y)？</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What %1 runs only running would tell.</source>
   <translation>%1 会运行什么，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>What Paddock writes about its own work. Never prompts, file contents or keys.</source>
   <translation>Paddock 就自身工作所写的内容。绝不含提示、文件内容或密钥。</translation>
  </message>
  <message>
   <source>What answers here follows a fixed script. It shows how Paddock works; it does not think.</source>
   <translation>这里的回答遵循固定的脚本。它展示 Paddock 如何工作；它不会思考。</translation>
  </message>
  <message>
   <source>What awk does only running would tell.</source>
   <translation>awk 会做什么，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>What awk reads only running would tell.</source>
   <translation>awk 会读取什么，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>What becomes of commands on a machine that cannot hold them inside the folder.</source>
   <translation>在无法把命令限制在文件夹内的电脑上如何处理命令。</translation>
  </message>
  <message>
   <source>What becomes of the files</source>
   <translation>文件会怎样</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>更改了什么，为什么</translation>
  </message>
  <message>
   <source>What commands may read outside the folder</source>
   <translation>命令可以读取的文件夹之外的内容</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>What fills the context is being counted …</source>
   <translation>正在统计上下文的占用情况…</translation>
  </message>
  <message>
   <source>What git and the hooks said</source>
   <translation>git 和钩子的输出</translation>
  </message>
  <message>
   <source>What has no known price is not in the sums; prices can be stated in models.json beside the settings.</source>
   <translation>价格未知的内容不计入总和；可以在设置旁边的 models.json 中写明价格。</translation>
  </message>
  <message>
   <source>What is called .git here belongs to another folder, so it is left alone.</source>
   <translation>此处名为 .git 的内容属于另一个文件夹，因此不予触及。</translation>
  </message>
  <message>
   <source>What is called .git in the folder is no repository.</source>
   <translation>文件夹中名为 .git 的内容不是仓库。</translation>
  </message>
  <message>
   <source>What is known of the workspace's files cannot be kept in %1: %2.</source>
   <translation>关于工作区文件的信息无法保存在 %1 中：%2。</translation>
  </message>
  <message>
   <source>What is logged</source>
   <translation>记录到日志的内容</translation>
  </message>
  <message>
   <source>What is never allowed is stronger than what asks, and that is stronger than what is allowed; the order inside a list does not matter. No rule lifts the boundary.</source>
   <translation>从不允许的规则优先于询问的规则，询问的规则又优先于允许的规则；列表内的顺序无关紧要。任何规则都不会解除边界。</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>显示的内容</translation>
  </message>
  <message>
   <source>What is there now is too large or cannot be read, so it could not be brought back again.</source>
   <translation>当前的内容过大或无法读取，因此无法再次恢复。</translation>
  </message>
  <message>
   <source>What it %1 at &quot;%2&quot; only running would tell.</source>
   <translation>它在“%2”处会%1什么，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>触及的内容</translation>
  </message>
  <message>
   <source>What it was before is not kept any more.</source>
   <translation>其先前的内容不再保留。</translation>
  </message>
  <message>
   <source>What it was before was not kept.</source>
   <translation>其先前的内容没有保留。</translation>
  </message>
  <message>
   <source>What leaves this machine</source>
   <translation>离开本机的内容</translation>
  </message>
  <message>
   <source>What models count as tokens is added up here, once a session asked one.</source>
   <translation>会话向模型提问后，模型计为词元的用量会在此汇总。</translation>
  </message>
  <message>
   <source>What only it holds</source>
   <translation>仅存于其中的内容</translation>
  </message>
  <message>
   <source>What runs</source>
   <translation>正在运行的内容</translation>
  </message>
  <message>
   <source>What sed does only running would tell.</source>
   <translation>sed 会做什么，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>What shfmt wrote cannot be read.</source>
   <translation>无法读懂 shfmt 写出的内容。</translation>
  </message>
  <message>
   <source>What shfmt wrote is too long.</source>
   <translation>shfmt 写出的内容过长。</translation>
  </message>
  <message>
   <source>What should be different? Enter sends this, and it plans on.</source>
   <translation>应该有什么不同？按 Enter 发送，它会继续做计划。</translation>
  </message>
  <message>
   <source>What should it do instead? Enter denies and sends this.</source>
   <translation>它应该改做什么？按 Enter 拒绝并发送此附言。</translation>
  </message>
  <message>
   <source>What should the agent do about this?</source>
   <translation>智能体应对此做什么？</translation>
  </message>
  <message>
   <source>What the command printed</source>
   <translation>命令的输出</translation>
  </message>
  <message>
   <source>What the commit holds cannot be read: %1</source>
   <translation>无法读取提交中的内容：%1</translation>
  </message>
  <message>
   <source>What the fence is told could not be handed over.</source>
   <translation>无法移交给围栏的说明。</translation>
  </message>
  <message>
   <source>What the rule does</source>
   <translation>规则的作用</translation>
  </message>
  <message>
   <source>What the session changed is not known: checkpoints are switched off in the settings.</source>
   <translation>不清楚会话更改了什么：设置中已关闭检查点。</translation>
  </message>
  <message>
   <source>What the session may cost in all, in US dollars.</source>
   <translation>会话总共可以花费的金额，以美元计。</translation>
  </message>
  <message>
   <source>What the summary should keep in mind</source>
   <translation>摘要应记住的内容</translation>
  </message>
  <message>
   <source>What the workspace shares with places outside</source>
   <translation>工作区与外部共享的内容</translation>
  </message>
  <message>
   <source>What this folder brings has changed. Do you still trust it?</source>
   <translation>此文件夹带来的内容已更改。您仍信任它吗？</translation>
  </message>
  <message>
   <source>What this session may cost in all, in US dollars. 0 is without a limit of its own.</source>
   <translation>此会话总共可以花费的金额，以美元计。0 表示没有自己的限额。</translation>
  </message>
  <message>
   <source>What to add up by.</source>
   <translation>汇总的依据。</translation>
  </message>
  <message>
   <source>What to keep in mind (optional)</source>
   <translation>要记住的内容（可选）</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>说过的内容</translation>
  </message>
  <message>
   <source>What was spent cannot be kept in %1: %2.</source>
   <translation>无法将花费保存在 %1 中：%2。</translation>
  </message>
  <message>
   <source>What was spent cannot be read from %1: %2.</source>
   <translation>无法从 %1 读取花费：%2。</translation>
  </message>
  <message>
   <source>What was taken out lies in %1.</source>
   <translation>取出的内容在 %1 中。</translation>
  </message>
  <message>
   <source>What was used</source>
   <translation>用量</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>将更改的内容</translation>
  </message>
  <message>
   <source>What you allowed holds for this session only. %1</source>
   <translation>您允许的内容仅对此会话有效。%1</translation>
  </message>
  <message>
   <source>What you change holds at once.</source>
   <translation>您的更改立即生效。</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时机</translation>
  </message>
  <message>
   <source>Where awk writes only running would tell.</source>
   <translation>awk 会写入何处，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>Where is the folder now?</source>
   <translation>该文件夹现在在哪里？</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Where its API is. One that speaks as OpenAI does includes the /v1.</source>
   <translation>其 API 的位置。采用 OpenAI 接口时包括 /v1。</translation>
  </message>
  <message>
   <source>Where one reader finds &quot;%1&quot;, another finds &quot;%2&quot;.</source>
   <translation>一个读取器发现“%1”之处，另一个读取器发现“%2”。</translation>
  </message>
  <message>
   <source>Where the desktop has a place for it.</source>
   <translation>如果桌面有放置它的位置。</translation>
  </message>
  <message>
   <source>Where the fence cannot stand</source>
   <translation>围栏无法就位时</translation>
  </message>
  <message>
   <source>Whether it is asked with an API key.</source>
   <translation>请求时是否需要 API 密钥。</translation>
  </message>
  <message>
   <source>Which API it speaks.</source>
   <translation>它采用哪种 API。</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is only running would tell.</source>
   <translation>“%1”是哪条命令，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>Which command &quot;%1&quot; is stands in a variable.</source>
   <translation>“%1”是哪条命令，由变量决定。</translation>
  </message>
  <message>
   <source>Which git command it is only running would tell.</source>
   <translation>是哪条 git 命令，只有运行时才能知道。</translation>
  </message>
  <message>
   <source>Which walls stand on this machine is being checked.</source>
   <translation>正在检查本机上有哪些屏障就位。</translation>
  </message>
  <message>
   <source>Whole degrees</source>
   <translation>整数度</translation>
  </message>
  <message>
   <source>Whose models new sessions use where nothing else was chosen.</source>
   <translation>未另行选择时，新会话使用谁的模型。</translation>
  </message>
  <message>
   <source>Whose models: anthropic, openai, ollama, llamacpp, lmstudio, practice, or one from the settings.</source>
   <translation>使用谁的模型：anthropic、openai、ollama、llamacpp、lmstudio、practice，或设置中的一个。</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why Allowed?</source>
   <translation>为何允许？</translation>
  </message>
  <message>
   <source>Why Denied?</source>
   <translation>为何拒绝？</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Windows did not run a program in an AppContainer: %1</source>
   <translation>Windows 没有在 AppContainer 中运行程序：%1</translation>
  </message>
  <message>
   <source>Windows ran a program in an AppContainer. Paddock's fence was never tested on Windows, so each command asks.</source>
   <translation>Windows 在 AppContainer 中运行了程序。Paddock 的围栏从未在 Windows 上测试过，因此每条命令都会询问。</translation>
  </message>
  <message>
   <source>With --continue or --resume: go on in a copy of the session.</source>
   <translation>与 --continue 或 --resume 同用：在会话的副本中继续。</translation>
  </message>
  <message>
   <source>With a session in view, a rule can be tried on its past calls.</source>
   <translation>视图中有会话时，可以用其过去的调用试验规则。</translation>
  </message>
  <message>
   <source>With a session in view, this says which of its past calls the hook would have seen.</source>
   <translation>视图中有会话时，这里会说明钩子会看到其过去的哪些调用。</translation>
  </message>
  <message>
   <source>With care (%1): %2</source>
   <translation>需谨慎（%1）：%2</translation>
  </message>
  <message>
   <source>With doctor: try to get out of the fence, in every known way.</source>
   <translation>与 doctor 同用：用所有已知的方式尝试逃出围栏。</translation>
  </message>
  <message>
   <source>With this rule</source>
   <translation>按此规则</translation>
  </message>
  <message>
   <source>Without a fence nothing keeps a command that is allowed from other hosts.</source>
   <translation>没有围栏时，什么都无法阻止被允许的命令访问其他主机。</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>无文件夹</translation>
  </message>
  <message>
   <source>Without tags.</source>
   <translation>无标签。</translation>
  </message>
  <message>
   <source>Working in %1

%2</source>
   <translation>在 %1 中工作

%2</translation>
  </message>
  <message>
   <source>Works in %1 with the model %2 of %3; mode %4.</source>
   <translation>在 %1 中工作，使用 %3 的模型 %2；模式为 %4。</translation>
  </message>
  <message>
   <source>Worktrees</source>
   <translation>工作树</translation>
  </message>
  <message>
   <source>Worktrees of %1</source>
   <translation>%1 的工作树</translation>
  </message>
  <message>
   <source>Worktrees …</source>
   <translation>工作树…</translation>
  </message>
  <message>
   <source>Would allow and run nothing beyond what holds already.</source>
   <translation>不会允许和运行现有许可之外的任何内容。</translation>
  </message>
  <message>
   <source>Would allow without a question:</source>
   <translation>会无需询问即允许：</translation>
  </message>
  <message numerus="yes">
   <source>Would have allowed %n earlier call(s).</source>
   <translation>
    <numerusform>本会允许 %n 次较早的调用。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would have blocked %n.</source>
   <comment>calls</comment>
   <translation>
    <numerusform>本会阻止 %n 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>Would run:</source>
   <translation>会运行：</translation>
  </message>
  <message>
   <source>Wrap</source>
   <translation>换行</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>长行自动换行</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>写入</translation>
  </message>
  <message>
   <source>Write a command line behind the exclamation mark.</source>
   <translation>请在感叹号后面输入命令行。</translation>
  </message>
  <message>
   <source>Write a file</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <source>Write a larger file than is allowed</source>
   <translation>写入超过允许大小的文件</translation>
  </message>
  <message>
   <source>Write a message first.</source>
   <translation>请先填写提交说明。</translation>
  </message>
  <message>
   <source>Write a new one</source>
   <translation>新写一个</translation>
  </message>
  <message>
   <source>Write into the system's folders</source>
   <translation>写入系统的文件夹</translation>
  </message>
  <message>
   <source>Write outside through a link made in the workspace</source>
   <translation>通过在工作区中创建的链接写入外部</translation>
  </message>
  <message>
   <source>Writes: %1</source>
   <translation>写入：%1</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>写入者</translation>
  </message>
  <message>
   <source>Written by a newer Paddock: %1</source>
   <translation>由更新版本的 Paddock 写入：%1</translation>
  </message>
  <message>
   <source>Written to %1.</source>
   <translation>已写入 %1。</translation>
  </message>
  <message>
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <source>You approved the plan. Write anything else, and I carry it out.</source>
   <translation>您批准了计划。请输入任意其他内容，我就会执行它。</translation>
  </message>
  <message>
   <source>You are planning: look and think, and change nothing. Lay out the plan; it will be carried out when the mode is changed.</source>
   <translation>您正在做计划：请查看和思考，不要更改任何内容。请列出计划；模式更改后会执行它。</translation>
  </message>
  <message>
   <source>You ran</source>
   <translation>您运行了</translation>
  </message>
  <message>
   <source>You ran: %1</source>
   <translation>您运行了：%1</translation>
  </message>
  <message numerus="yes">
   <source>You took back changes in %Ln files.</source>
   <translation>
    <numerusform>您撤回了 %Ln 个文件中的更改。</numerusform>
   </translation>
  </message>
  <message>
   <source>You trusted it on %1. What is marked as changed has other content now.</source>
   <translation>您于 %1 信任了它。标为已更改的内容现在已不同。</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>您：%1</translation>
  </message>
  <message numerus="yes">
   <source>You: %n picture(s)</source>
   <translation>
    <numerusform>您：%n 张图片</numerusform>
   </translation>
  </message>
  <message>
   <source>Your command was not run: the fence that keeps commands inside the folder does not stand on this machine, and the settings say that no command runs then.</source>
   <translation>您的命令没有运行：把命令限制在文件夹内的围栏在本机上没有就位，而设置规定此时不运行任何命令。</translation>
  </message>
  <message>
   <source>Your last command still runs. Stop it, or wait for its end.</source>
   <translation>您的上一条命令仍在运行。请停止它，或等待它结束。</translation>
  </message>
  <message>
   <source>Your own command, run in the folder</source>
   <translation>您自己的命令，在文件夹中运行</translation>
  </message>
  <message>
   <source>Zoom &amp;In</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <source>Zoom &amp;Out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <source>[%1, model %2, mode %3]</source>
   <translation>[%1，模型 %2，模式 %3]</translation>
  </message>
  <message>
   <source>[allowed (%1): %2]</source>
   <translation>[已允许（%1）：%2]</translation>
  </message>
  <message>
   <source>[instructions: %1]</source>
   <translation>[指令：%1]</translation>
  </message>
  <message>
   <source>[picture: %1, %2]</source>
   <translation>[图片：%1，%2]</translation>
  </message>
  <message>
   <source>[picture: %1]</source>
   <translation>[图片：%1]</translation>
  </message>
  <message>
   <source>[stopped by the user]</source>
   <translation>[被用户停止]</translation>
  </message>
  <message>
   <source>[written by a newer Paddock]</source>
   <translation>[由更新版本的 Paddock 写入]</translation>
  </message>
  <message>
   <source>a boundary</source>
   <translation>边界</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>一次调用</translation>
  </message>
  <message>
   <source>a hook</source>
   <translation>钩子</translation>
  </message>
  <message>
   <source>a host of this machine or its network is listed with its port, such as localhost:8080.</source>
   <translation>本机或其网络的主机要连同端口一起列出，例如 localhost:8080。</translation>
  </message>
  <message>
   <source>a known provider, one of %1, instead of &quot;%2&quot;</source>
   <translation>已知的提供商，即 %1 之一，而不是“%2”</translation>
  </message>
  <message>
   <source>a list in brackets</source>
   <translation>方括号中的列表</translation>
  </message>
  <message>
   <source>a list of absolute paths in quotes, such as [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</source>
   <translation>加引号的绝对路径列表，例如 [&quot;/opt/sdk&quot;, &quot;~/.cargo&quot;]</translation>
  </message>
  <message>
   <source>a list of hosts in quotes, such as [&quot;*.example.org&quot;]</source>
   <translation>加引号的主机列表，例如 [&quot;*.example.org&quot;]</translation>
  </message>
  <message>
   <source>a list of rules in quotes, such as [&quot;Bash(npm run *)&quot;]</source>
   <translation>加引号的规则列表，例如 [&quot;Bash(npm run *)&quot;]</translation>
  </message>
  <message>
   <source>a name of lower case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
   <translation>由小写字母、数字、“-”和“_”组成的名称</translation>
  </message>
  <message>
   <source>a name that stands here only once</source>
   <translation>在此只出现一次的名称</translation>
  </message>
  <message>
   <source>a number of US dollars, such as 2.5, or 0 for no budget</source>
   <translation>美元金额，例如 2.5，或用 0 表示没有预算</translation>
  </message>
  <message>
   <source>a pattern stays below the folder that is searched.</source>
   <translation>模式必须在所搜索的文件夹之下。</translation>
  </message>
  <message>
   <source>a price in US dollars for a million tokens</source>
   <translation>每百万词元的美元价格</translation>
  </message>
  <message>
   <source>a rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>a share of the model's context from 0 (never) to %1</source>
   <translation>模型上下文的比例，从 0（从不）到 %1</translation>
  </message>
  <message>
   <source>a star needs a name of at least two parts behind it, on the public Internet.</source>
   <translation>星号之后需要至少两段的名称，且位于公共互联网上。</translation>
  </message>
  <message>
   <source>a star stands for whole names only, and only at the beginning: *.example.org</source>
   <translation>星号只代表完整的名称，且只能在开头：*.example.org</translation>
  </message>
  <message>
   <source>a whole number from %1 to %2</source>
   <translation>%1 到 %2 之间的整数</translation>
  </message>
  <message>
   <source>a whole number of tokens above 0</source>
   <translation>大于 0 的词元整数</translation>
  </message>
  <message>
   <source>allowed</source>
   <translation>已允许</translation>
  </message>
  <message>
   <source>an address such as https://api.example.org/v1</source>
   <translation>地址，例如 https://api.example.org/v1</translation>
  </message>
  <message>
   <source>an object in braces</source>
   <translation>花括号中的对象</translation>
  </message>
  <message numerus="yes">
   <source>and %Ln more</source>
   <translation>
    <numerusform>另有 %Ln 个</numerusform>
   </translation>
  </message>
  <message>
   <source>another Paddock is writing it</source>
   <translation>另一个 Paddock 正在写入它</translation>
  </message>
  <message>
   <source>any tool</source>
   <translation>任何工具</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>ask, edit or plan</source>
   <translation>ask、edit 或 plan</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>已询问</translation>
  </message>
  <message>
   <source>asks</source>
   <translation>会询问</translation>
  </message>
  <message>
   <source>at least %1</source>
   <translation>至少 %1</translation>
  </message>
  <message>
   <source>attempt %1 of %2</source>
   <translation>第 %1 次尝试，共 %2 次</translation>
  </message>
  <message>
   <source>available, not used</source>
   <translation>可用，未使用</translation>
  </message>
  <message>
   <source>awk is told by %1 to load or write another file.</source>
   <translation>awk 被 %1 指示加载或写入另一个文件。</translation>
  </message>
  <message>
   <source>awk loads other code.</source>
   <translation>awk 会加载其他代码。</translation>
  </message>
  <message>
   <source>awk pipes to or from a command.</source>
   <translation>awk 会与一条命令以管道相连。</translation>
  </message>
  <message>
   <source>awk runs a command.</source>
   <translation>awk 会运行一条命令。</translation>
  </message>
  <message>
   <source>became a link</source>
   <translation>变为链接</translation>
  </message>
  <message>
   <source>between its dots must be letters, digits and hyphens.</source>
   <translation>点与点之间必须是字母、数字和连字符。</translation>
  </message>
  <message>
   <source>budget of a day</source>
   <translation>一天的预算</translation>
  </message>
  <message>
   <source>built in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>bwrap was not found.</source>
   <translation>没有找到 bwrap。</translation>
  </message>
  <message>
   <source>call</source>
   <translation>调用</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>changes or runs</source>
   <translation>更改或运行</translation>
  </message>
  <message>
   <source>checking</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <source>command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>命令行</translation>
  </message>
  <message>
   <source>commands cannot run without it</source>
   <translation>没有它就无法运行命令</translation>
  </message>
  <message>
   <source>ctx %1</source>
   <translation>上下文 %1</translation>
  </message>
  <message>
   <source>ctx %1/%2</source>
   <comment>how much of the model's context is filled</comment>
   <translation>上下文 %1/%2</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>已截断</translation>
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
   <translation>今日 $%1</translation>
  </message>
  <message>
   <source>day $%1 of $%2</source>
   <translation>今日 $%1 / %2</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>default, acceptEdits, plan or bypassPermissions.</source>
   <translation>default、acceptEdits、plan 或 bypassPermissions。</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>已删除</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>did not come back</source>
   <translation>没有返回</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>earlier repairs set aside: %1</source>
   <translation>先前修复时搁置的内容：%1</translation>
  </message>
  <message>
   <source>enforced</source>
   <translation>已生效</translation>
  </message>
  <message>
   <source>entry %1</source>
   <translation>条目 %1</translation>
  </message>
  <message>
   <source>env takes a text apart and runs it.</source>
   <translation>env 会拆开一段文本并运行它。</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>环境变量</translation>
  </message>
  <message>
   <source>environment variable %1</source>
   <translation>环境变量 %1</translation>
  </message>
  <message>
   <source>error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>error: %1</source>
   <translation>错误：%1</translation>
  </message>
  <message>
   <source>error: %1 could not be started</source>
   <translation>错误：无法启动 %1</translation>
  </message>
  <message>
   <source>error: '%1' is no tag to add or to take away; write +word or -word</source>
   <translation>错误：“%1”不是要添加或移除的标签；请写 +词 或 -词</translation>
  </message>
  <message>
   <source>error: name a session or a file, or say --all</source>
   <translation>错误：请指定会话或文件，或使用 --all</translation>
  </message>
  <message>
   <source>error: option '--%1' takes a number from 1 on, not '%2'</source>
   <translation>错误：选项 --%1 需要从 1 起的数字，不能是“%2”</translation>
  </message>
  <message>
   <source>error: option '--decision' takes allow, deny or ask, not '%1'</source>
   <translation>错误：选项 --decision 可取 allow、deny 或 ask，不能是“%1”</translation>
  </message>
  <message>
   <source>error: option '--format' takes jsonl or csv, not '%1'</source>
   <translation>错误：选项 --format 可取 jsonl 或 csv，不能是“%1”</translation>
  </message>
  <message>
   <source>error: option '--format' takes markdown, html or jsonl, not '%1'</source>
   <translation>错误：选项 --format 可取 markdown、html 或 jsonl，不能是“%1”</translation>
  </message>
  <message>
   <source>error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'</source>
   <translation>错误：选项 --since 需要日期，例如 2026-03-01 或 2026-03-01T12:00，不能是“%1”</translation>
  </message>
  <message>
   <source>error: option '--to' takes the number of a message, not '%1'</source>
   <translation>错误：选项 --to 需要消息的编号，不能是“%1”</translation>
  </message>
  <message>
   <source>error: paddock-desktop is not installed; give a task with -p, or see --help</source>
   <translation>错误：没有安装 paddock-desktop；请用 -p 给出任务，或参阅 --help</translation>
  </message>
  <message>
   <source>error: there is no display to open a window on; give a task with -p, or see --help</source>
   <translation>错误：没有可以打开窗口的显示器；请用 -p 给出任务，或参阅 --help</translation>
  </message>
  <message>
   <source>error: there is no provider &quot;%1&quot;; there are %2.</source>
   <translation>错误：没有提供商“%1”；现有 %2。</translation>
  </message>
  <message>
   <source>error: there is no task. Give it behind -p, or on standard input.</source>
   <translation>错误：没有任务。请在 -p 之后或在标准输入上给出任务。</translation>
  </message>
  <message numerus="yes">
   <source>error: this removes %n sessions for good. Say --yes if that is meant.</source>
   <translation>
    <numerusform>错误：这会永久移除 %n 个会话。如果确实如此，请使用 --yes。</numerusform>
   </translation>
  </message>
  <message>
   <source>error: use
%1</source>
   <translation>错误：请使用
%1</translation>
  </message>
  <message>
   <source>error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with a session's id or --all behind; without, the newest session of the directory is meant. show and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify take --json, export takes --format jsonl|csv and -o FILE.</source>
   <translation>错误：请使用 'paddock audit show'、'paddock audit verify' 或 'paddock audit export'，后面加上会话的 ID 或 --all；不加时表示目录中最新的会话。show 和 export 可带 --since 日期、--decision allow|deny|ask 和 --workspace 目录，show 和 verify 可带 --json，export 可带 --format jsonl|csv 和 -o 文件。</translation>
  </message>
  <message>
   <source>error: use 'paddock blame FILE[:LINE] [--json]'</source>
   <translation>错误：请使用 'paddock blame 文件[:行] [--json]'</translation>
  </message>
  <message>
   <source>error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the provider's name behind if it is not %1. The key itself is read from standard input.</source>
   <translation>错误：请使用 'paddock key set'、'paddock key status' 或 'paddock key remove'；提供商不是 %1 时，在后面加上其名称。密钥本身从标准输入读取。</translation>
  </message>
  <message>
   <source>error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or 'paddock trust --revoke [--workspace DIR]'</source>
   <translation>错误：请使用 'paddock trust [--workspace 目录] [--yes]'、'paddock trust --list' 或 'paddock trust --revoke [--workspace 目录]'</translation>
  </message>
  <message>
   <source>error: what came on standard input is no key: a key is one word of printable ASCII characters, at most %1 of them. Nothing was changed.</source>
   <translation>错误：标准输入上的内容不是密钥：密钥是由可打印 ASCII 字符组成的一个词，最多 %1 个字符。没有更改任何内容。</translation>
  </message>
  <message>
   <source>eval runs a text that is put together first.</source>
   <translation>eval 会运行先拼接而成的文本。</translation>
  </message>
  <message>
   <source>every tool</source>
   <translation>所有工具</translation>
  </message>
  <message>
   <source>everywhere, always</source>
   <translation>在所有位置始终</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>find runs %1 for what it finds.</source>
   <translation>find 会对找到的内容运行 %1。</translation>
  </message>
  <message>
   <source>find runs whatever it finds.</source>
   <translation>find 会运行找到的任何内容。</translation>
  </message>
  <message>
   <source>find starts a shell for what it finds.</source>
   <translation>find 会为找到的内容启动 shell。</translation>
  </message>
  <message>
   <source>for ever</source>
   <translation>永久</translation>
  </message>
  <message>
   <source>for this session</source>
   <translation>用于此会话</translation>
  </message>
  <message>
   <source>for this turn</source>
   <translation>用于本轮</translation>
  </message>
  <message>
   <source>fork of %1</source>
   <translation>%1 的分叉</translation>
  </message>
  <message>
   <source>from the environment variable %1</source>
   <translation>来自环境变量 %1</translation>
  </message>
  <message>
   <source>git %1 is given settings that may run a program.</source>
   <translation>git %1 得到了可能会运行程序的设置。</translation>
  </message>
  <message>
   <source>git %1 is no command of git; an alias may run anything.</source>
   <translation>git %1 不是 git 的命令；别名可以运行任何内容。</translation>
  </message>
  <message>
   <source>git %1 is told by %2 to run a program.</source>
   <translation>git %1 被 %2 指示运行程序。</translation>
  </message>
  <message>
   <source>git %1 may throw work away.</source>
   <translation>git %1 可能会丢弃工作成果。</translation>
  </message>
  <message>
   <source>git %1 reaches the network.</source>
   <translation>git %1 会访问网络。</translation>
  </message>
  <message>
   <source>git %1 runs other programs.</source>
   <translation>git %1 会运行其他程序。</translation>
  </message>
  <message>
   <source>git %1 takes up &quot;%2&quot;, which looks like a secret.</source>
   <translation>git %1 会收录看起来是机密的“%2”。</translation>
  </message>
  <message>
   <source>git %1 throws away work that is not committed.</source>
   <translation>git %1 会丢弃未提交的工作成果。</translation>
  </message>
  <message>
   <source>git and the hooks did not end within ten minutes, so they were stopped.</source>
   <translation>git 和钩子没有在十分钟内结束，因此已被停止。</translation>
  </message>
  <message>
   <source>git bisect run runs a program for each commit.</source>
   <translation>git bisect run 会对每个提交运行程序。</translation>
  </message>
  <message>
   <source>git does not know who you are. Set user.name and user.email with “git config --global”, and start Paddock again.</source>
   <translation>git 不知道您是谁。请用“git config --global”设置 user.name 和 user.email，然后重新启动 Paddock。</translation>
  </message>
  <message>
   <source>git help opens another program.</source>
   <translation>git help 会打开其他程序。</translation>
  </message>
  <message>
   <source>git is told by %1 where to find programs.</source>
   <translation>git 被 %1 指示到何处查找程序。</translation>
  </message>
  <message>
   <source>git is told to use another repository, whose settings may run programs.</source>
   <translation>git 被指示使用另一个仓库，其设置可能会运行程序。</translation>
  </message>
  <message>
   <source>git lfs reaches the network.</source>
   <translation>git lfs 会访问网络。</translation>
  </message>
  <message>
   <source>git passes it through a program, so it is not compared here.</source>
   <translation>git 让它经过一个程序，因此在此不作比较。</translation>
  </message>
  <message>
   <source>git submodule %1 fetches other repositories.</source>
   <translation>git submodule %1 会获取其他仓库。</translation>
  </message>
  <message>
   <source>git submodule foreach runs a command.</source>
   <translation>git submodule foreach 会运行一条命令。</translation>
  </message>
  <message>
   <source>git was ended before the commit was made.</source>
   <translation>git 在提交完成之前被结束。</translation>
  </message>
  <message>
   <source>git would obey the settings of the bare repository in %1.</source>
   <translation>git 会遵从 %1 中裸仓库的设置。</translation>
  </message>
  <message>
   <source>git, or a hook of the repository, refused the commit.</source>
   <translation>git 或仓库的钩子拒绝了此提交。</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>grants of this session</source>
   <translation>此会话的许可</translation>
  </message>
  <message>
   <source>grants of this turn</source>
   <translation>本轮的许可</translation>
  </message>
  <message>
   <source>has changes</source>
   <translation>有更改</translation>
  </message>
  <message>
   <source>hook hooks PreToolUse PostToolUse command matcher timeout</source>
   <translation>钩子 hook PreToolUse PostToolUse 命令 匹配器 matcher 超时 timeout</translation>
  </message>
  <message>
   <source>host %1:%2 %3 by %4</source>
   <translation>主机 %1:%2 %3，由 %4 决定</translation>
  </message>
  <message>
   <source>in the background</source>
   <translation>在后台</translation>
  </message>
  <message>
   <source>in the background, %1</source>
   <comment>task-1</comment>
   <translation>在后台，%1</translation>
  </message>
  <message>
   <source>in the keychain</source>
   <translation>在密钥环中</translation>
  </message>
  <message>
   <source>in this folder, always</source>
   <translation>在此文件夹中始终</translation>
  </message>
  <message>
   <source>intact</source>
   <translation>完好</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>it carries a user name, which hides the host.</source>
   <translation>它带有用户名，会掩盖主机。</translation>
  </message>
  <message>
   <source>it ended with exit code %1</source>
   <translation>它以退出代码 %1 结束</translation>
  </message>
  <message>
   <source>it has to begin with a tool's name, such as Bash or Edit.</source>
   <translation>它必须以工具的名称开头，例如 Bash 或 Edit。</translation>
  </message>
  <message>
   <source>it holds a NUL character.</source>
   <translation>它含有 NUL 字符。</translation>
  </message>
  <message>
   <source>it holds a character that does not belong into a host.</source>
   <translation>它含有主机中不应有的字符。</translation>
  </message>
  <message>
   <source>it holds a control character, a space or a backslash.</source>
   <translation>它含有控制字符、空格或反斜杠。</translation>
  </message>
  <message>
   <source>it is a pipe, a socket or a device, not a file.</source>
   <translation>它是管道、套接字或设备，不是文件。</translation>
  </message>
  <message>
   <source>it is empty, too long, or has letters that no name may have.</source>
   <translation>它为空、过长，或含有名称中不能有的字母。</translation>
  </message>
  <message>
   <source>it is empty. Write Tool or Tool(specifier), such as Bash(npm run *).</source>
   <translation>它为空。请写 Tool 或 Tool(specifier)，例如 Bash(npm run *)。</translation>
  </message>
  <message>
   <source>it is larger than 1 MiB</source>
   <translation>它大于 1 MiB</translation>
  </message>
  <message>
   <source>it is no IPv6 address.</source>
   <translation>它不是 IPv6 地址。</translation>
  </message>
  <message>
   <source>it is no JSON object.</source>
   <translation>它不是 JSON 对象。</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>它不是普通文件</translation>
  </message>
  <message>
   <source>it is too long.</source>
   <translation>它过长。</translation>
  </message>
  <message>
   <source>it leads to this machine or a private network.</source>
   <translation>它通向本机或专用网络。</translation>
  </message>
  <message>
   <source>it names no file.</source>
   <translation>它没有指定文件。</translation>
  </message>
  <message>
   <source>it rewrites the call otherwise than the hook %1</source>
   <translation>它对调用的改写与钩子 %1 不同</translation>
  </message>
  <message>
   <source>it wants to decide later, which is not supported</source>
   <translation>它想稍后再决定，不支持此项</translation>
  </message>
  <message>
   <source>it was interrupted</source>
   <translation>它被中断</translation>
  </message>
  <message>
   <source>it wrote more than is read of a hook</source>
   <translation>它写出的内容超过了对钩子的读取上限</translation>
  </message>
  <message>
   <source>its answer is no JSON (%1)</source>
   <translation>它的回答不是 JSON（%1）</translation>
  </message>
  <message>
   <source>its content was read</source>
   <translation>其内容被读取</translation>
  </message>
  <message>
   <source>its decision is neither &quot;block&quot; nor &quot;approve&quot;</source>
   <translation>其 decision 既不是“block”也不是“approve”</translation>
  </message>
  <message>
   <source>its fence could not be built, so it was not run. %1</source>
   <translation>无法建立其围栏，因此没有运行它。%1</translation>
  </message>
  <message>
   <source>its folder cannot be made</source>
   <translation>无法创建其文件夹</translation>
  </message>
  <message>
   <source>its hookSpecificOutput is no object</source>
   <translation>其 hookSpecificOutput 不是对象</translation>
  </message>
  <message>
   <source>its host is not written in plain letters, digits, dots and hyphens.</source>
   <translation>其主机不是用普通的字母、数字、点和连字符书写的。</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>its permissionDecision is none of &quot;allow&quot;, &quot;deny&quot; and &quot;ask&quot;</source>
   <translation>其 permissionDecision 不是“allow”、“deny”或“ask”之一</translation>
  </message>
  <message>
   <source>its port is none. Ports go from 1 to 65535.</source>
   <translation>其端口无效。端口范围为 1 到 65535。</translation>
  </message>
  <message>
   <source>its time was up</source>
   <translation>它已超时</translation>
  </message>
  <message>
   <source>its updatedInput is no object</source>
   <translation>其 updatedInput 不是对象</translation>
  </message>
  <message>
   <source>jsonl or csv.</source>
   <translation>jsonl 或 csv。</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>key keys keychain provider address model protocol check forget remove</source>
   <translation>密钥 密钥环 提供商 地址 模型 协议 检查 忘记 移除</translation>
  </message>
  <message>
   <source>key of %1</source>
   <translation>%1 的密钥</translation>
  </message>
  <message>
   <source>keyboard keys shortcuts bindings</source>
   <translation>键盘 按键 快捷键 绑定</translation>
  </message>
  <message>
   <source>keychain</source>
   <translation>密钥环</translation>
  </message>
  <message>
   <source>larger than what is kept</source>
   <translation>大于所保留的大小</translation>
  </message>
  <message>
   <source>leads to %1</source>
   <translation>通向 %1</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>略去</translation>
  </message>
  <message>
   <source>line %1, column %2</source>
   <translation>第 %1 行第 %2 列</translation>
  </message>
  <message>
   <source>local models ollama llama.cpp lm studio server this machine context tools try</source>
   <translation>本地 模型 ollama llama.cpp lm studio 服务器 本机 上下文 工具 试用</translation>
  </message>
  <message>
   <source>local models use</source>
   <translation>本地 模型 使用</translation>
  </message>
  <message>
   <source>local project settings</source>
   <translation>本地项目设置</translation>
  </message>
  <message>
   <source>made inside, and gone at the end</source>
   <translation>在内部创建，并在最后消失</translation>
  </message>
  <message>
   <source>make is told to evaluate a text.</source>
   <translation>make 被指示对一段文本求值。</translation>
  </message>
  <message>
   <source>make is told to run another shell.</source>
   <translation>make 被指示运行另一个 shell。</translation>
  </message>
  <message>
   <source>mode %1 → %2</source>
   <translation>模式 %1 → %2</translation>
  </message>
  <message>
   <source>models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>modify</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>named by an absolute path</source>
   <translation>以绝对路径指定</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <source>new link</source>
   <translation>新链接</translation>
  </message>
  <message>
   <source>new: %1</source>
   <translation>新增：%1</translation>
  </message>
  <message>
   <source>no budget</source>
   <translation>无预算</translation>
  </message>
  <message>
   <source>no commit yet</source>
   <translation>尚无提交</translation>
  </message>
  <message>
   <source>no key: run &quot;paddock key set %1&quot;</source>
   <translation>没有密钥：请运行“paddock key set %1”</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>没有给出原因</translation>
  </message>
  <message>
   <source>no ruling</source>
   <translation>无裁决</translation>
  </message>
  <message>
   <source>none (changed)</source>
   <translation>无（已更改）</translation>
  </message>
  <message>
   <source>none is needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>不可用</translation>
  </message>
  <message>
   <source>not by an agent here (before)</source>
   <translation>并非由此处的智能体（之前）</translation>
  </message>
  <message>
   <source>not by an agent here (since)</source>
   <translation>并非由此处的智能体（此后）</translation>
  </message>
  <message>
   <source>not chained before entry %1</source>
   <translation>条目 %1 之前没有链接成链</translation>
  </message>
  <message>
   <source>not chained: an older Paddock wrote it, and nothing can be said of it</source>
   <translation>没有链接成链：由较旧的 Paddock 写入，无法对其作出任何判断</translation>
  </message>
  <message>
   <source>not found; %1. Install the package %2.</source>
   <translation>没有找到；%1。请安装软件包 %2。</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not known: a content on the way is not kept</source>
   <translation>未知：其间有内容没有保留</translation>
  </message>
  <message>
   <source>not tried: %1</source>
   <translation>未尝试：%1</translation>
  </message>
  <message>
   <source>nothing can stand around commands here.</source>
   <translation>此处无法在命令周围设置任何屏障。</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>now %1</source>
   <translation>现在%1</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开启</translation>
  </message>
  <message>
   <source>once</source>
   <translation>一次</translation>
  </message>
  <message>
   <source>one of &quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; and &quot;error&quot;</source>
   <translation>“debug”、“info”、“warning”和“error”之一</translation>
  </message>
  <message>
   <source>one of &quot;default&quot;, &quot;acceptEdits&quot;, &quot;plan&quot; and &quot;bypassPermissions&quot;</source>
   <translation>“default”、“acceptEdits”、“plan”和“bypassPermissions”之一</translation>
  </message>
  <message>
   <source>only names of MCP tools may end with &quot;*&quot;.</source>
   <translation>只有 MCP 工具的名称可以用“*”结尾。</translation>
  </message>
  <message>
   <source>only whole http and https addresses are fetched.</source>
   <translation>只获取完整的 http 和 https 地址。</translation>
  </message>
  <message>
   <source>option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'</source>
   <translation>选项 --%1 需要日期，例如 2026-03-01 或 2026-03-01T12:00，不能是“%2”</translation>
  </message>
  <message>
   <source>option '--by' takes day, session, turn, project, model or agent, not '%1'</source>
   <translation>选项 --by 可取 day、session、turn、project、model 或 agent，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--fence' takes whole or missing, not '%1'</source>
   <translation>选项 --fence 可取 whole 或 missing，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--max-budget-usd' takes an amount over 0, not '%1'</source>
   <translation>选项 --max-budget-usd 需要大于 0 的金额，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--max-turns' takes a number from 1 on, not '%1'</source>
   <translation>选项 --max-turns 需要从 1 起的数字，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>选项 --mode 可取 default、acceptEdits、plan 或 bypassPermissions，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--output-format' takes text, json or stream-json, not '%1'</source>
   <translation>选项 --output-format 可取 text、json 或 stream-json，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--permission-mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'</source>
   <translation>选项 --permission-mode 可取 default、acceptEdits、plan 或 bypassPermissions，不能是“%1”</translation>
  </message>
  <message>
   <source>option '--resume' takes the id of a session</source>
   <translation>选项 --resume 需要会话的 ID</translation>
  </message>
  <message>
   <source>option '--session-id' takes a UUID, not '%1'</source>
   <translation>选项 --session-id 需要 UUID，不能是“%1”</translation>
  </message>
  <message>
   <source>others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>outcome not known</source>
   <translation>结果未知</translation>
  </message>
  <message>
   <source>outcome unknown</source>
   <translation>结果未知</translation>
  </message>
  <message>
   <source>paddock rewind [SESSION] --list [--json]
paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [SESSION] --undo [--preview] [--yes] [--json]
</source>
   <translation>paddock rewind [会话] --list [--json]
paddock rewind [会话] --to N [--files|--conversation] [--preview] [--yes] [--json]
paddock rewind [会话] --undo [--preview] [--yes] [--json]
</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>paths</source>
   <translation>路径</translation>
  </message>
  <message>
   <source>paths are taken as written, without &quot;~&quot;, variables or addresses; give it relative to the workspace or from the root.</source>
   <translation>路径按所写的内容使用，不含“~”、变量或地址；请相对于工作区或从根目录起给出。</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>已固定</translation>
  </message>
  <message>
   <source>podman was not found.</source>
   <translation>没有找到 podman。</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>价格未知</translation>
  </message>
  <message>
   <source>project settings</source>
   <translation>项目设置</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>提供商</translation>
  </message>
  <message>
   <source>re-create</source>
   <translation>重新创建</translation>
  </message>
  <message>
   <source>reads</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>reads %1</source>
   <translation>读取 %1</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>removed: %1</source>
   <translation>已移除：%1</translation>
  </message>
  <message>
   <source>rsync is told by %1 to run another program.</source>
   <translation>rsync 被 %1 指示运行其他程序。</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>rule rules permissions allow ask deny never try</source>
   <translation>规则 权限 允许 询问 拒绝 从不 试验</translation>
  </message>
  <message>
   <source>running</source>
   <translation>正在运行</translation>
  </message>
  <message>
   <source>say what to do with sessions: %1</source>
   <translation>请说明对会话做什么：%1</translation>
  </message>
  <message>
   <source>sealed by the provider</source>
   <translation>由提供商封存</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>sed runs a command.</source>
   <translation>sed 会运行一条命令。</translation>
  </message>
  <message>
   <source>sed runs the text that it makes.</source>
   <translation>sed 会运行它生成的文本。</translation>
  </message>
  <message>
   <source>sent back</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>set by your administrator</source>
   <translation>由您的管理员设置</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>settings of this machine's administrator</source>
   <translation>本机管理员的设置</translation>
  </message>
  <message>
   <source>shfmt cannot read it: %1.</source>
   <translation>shfmt 无法读懂它：%1。</translation>
  </message>
  <message>
   <source>shfmt knows a form of shell that Paddock does not (%1).</source>
   <translation>shfmt 认识一种 Paddock 不认识的 shell 形式（%1）。</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, broke down.</source>
   <translation>命令的第二个读取器 shfmt 崩溃了。</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be fenced in: %1</source>
   <translation>无法用围栏限制命令的第二个读取器 shfmt：%1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, could not be started: %1</source>
   <translation>无法启动命令的第二个读取器 shfmt：%1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, failed: %1</source>
   <translation>命令的第二个读取器 shfmt 失败：%1</translation>
  </message>
  <message>
   <source>shfmt, the second reader of commands, took too long.</source>
   <translation>命令的第二个读取器 shfmt 耗时过长。</translation>
  </message>
  <message>
   <source>signal %1 ended it</source>
   <translation>信号 %1 结束了它</translation>
  </message>
  <message>
   <source>signal %1 ended the self-test.</source>
   <translation>信号 %1 结束了自检。</translation>
  </message>
  <message>
   <source>tar -P lets an archive name places outside the workspace.</source>
   <translation>tar -P 会让归档文件指定工作区之外的位置。</translation>
  </message>
  <message>
   <source>tar is told by %1 to run another program.</source>
   <translation>tar 被 %1 指示运行其他程序。</translation>
  </message>
  <message>
   <source>tar is told to run another program.</source>
   <translation>tar 被指示运行其他程序。</translation>
  </message>
  <message>
   <source>tar lets an archive name places outside the workspace.</source>
   <translation>tar 会让归档文件指定工作区之外的位置。</translation>
  </message>
  <message>
   <source>test connection network proxy certificate dns tls</source>
   <translation>测试 连接 网络 代理 证书 dns tls</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>加引号的文本</translation>
  </message>
  <message>
   <source>text, json or stream-json.</source>
   <translation>text、json 或 stream-json。</translation>
  </message>
  <message>
   <source>the Grep tool needs it</source>
   <translation>Grep 工具需要它</translation>
  </message>
  <message>
   <source>the address of the provider's API</source>
   <translation>提供商 API 的地址</translation>
  </message>
  <message>
   <source>the command line</source>
   <translation>命令行</translation>
  </message>
  <message>
   <source>the date of the price, such as &quot;2026-10-24&quot;</source>
   <translation>价格的日期，例如“2026-10-24”</translation>
  </message>
  <message>
   <source>the fence could not be built: %1</source>
   <translation>无法建立围栏：%1</translation>
  </message>
  <message>
   <source>the hookEventName of its answer is not &quot;%1&quot;</source>
   <translation>其回答的 hookEventName 不是“%1”</translation>
  </message>
  <message>
   <source>the last line is incomplete: Paddock is writing it, or ended while it did</source>
   <translation>最后一行不完整：Paddock 正在写入它，或在写入时结束</translation>
  </message>
  <message>
   <source>the local settings that this folder brings</source>
   <translation>此文件夹带来的本地设置</translation>
  </message>
  <message>
   <source>the mode</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>the model's context is not known</source>
   <translation>模型的上下文大小未知</translation>
  </message>
  <message>
   <source>the model's name in quotes</source>
   <translation>加引号的模型名称</translation>
  </message>
  <message>
   <source>the most that the model can</source>
   <translation>模型的最大值</translation>
  </message>
  <message>
   <source>the network's rules</source>
   <translation>网络规则</translation>
  </message>
  <message>
   <source>the new title</source>
   <translation>新标题</translation>
  </message>
  <message>
   <source>the parenthesis is not closed.</source>
   <translation>括号没有闭合。</translation>
  </message>
  <message>
   <source>the program paddock-escape was not found beside Paddock or in its libexec folder. Reinstall Paddock.</source>
   <translation>在 Paddock 旁边或其 libexec 文件夹中没有找到程序 paddock-escape。请重新安装 Paddock。</translation>
  </message>
  <message>
   <source>the provider's usual one</source>
   <translation>提供商的常用模型</translation>
  </message>
  <message>
   <source>the self-test did not end in time.</source>
   <translation>自检没有及时结束。</translation>
  </message>
  <message>
   <source>the self-test said nothing of it, and ended with status %1.</source>
   <translation>自检没有对此作任何说明，以状态 %1 结束。</translation>
  </message>
  <message>
   <source>the settings that this folder brings</source>
   <translation>此文件夹带来的设置</translation>
  </message>
  <message>
   <source>there is nothing between the parentheses; leave them out to mean the whole tool.</source>
   <translation>括号中没有内容；要表示整个工具，请省略括号。</translation>
  </message>
  <message>
   <source>there is one</source>
   <translation>已有</translation>
  </message>
  <message>
   <source>this address is never reached. Only loopback and private addresses can be listed.</source>
   <translation>此地址绝不会被访问。只能列出回环地址和专用地址。</translation>
  </message>
  <message>
   <source>this folder</source>
   <translation>此文件夹</translation>
  </message>
  <message>
   <source>this session</source>
   <translation>此会话</translation>
  </message>
  <message>
   <source>this turn</source>
   <translation>本轮</translation>
  </message>
  <message>
   <source>to be approved before anything is changed</source>
   <translation>更改任何内容之前需要批准</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>trust trusted folder revoke</source>
   <translation>信任 受信任 文件夹 撤回</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>受信任</translation>
  </message>
  <message>
   <source>turn $%1 · session %2</source>
   <translation>本轮 $%1 · 会话 %2</translation>
  </message>
  <message>
   <source>turn %1</source>
   <translation>轮次 %1</translation>
  </message>
  <message>
   <source>two readers would see two different hosts.</source>
   <translation>两个读取器会看到两个不同的主机。</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>unknown command '%1'; give a task with -p, or see --help</source>
   <translation>未知命令“%1”；请用 -p 给出任务，或参阅 --help</translation>
  </message>
  <message>
   <source>unknown verb '%1'; sessions knows %2</source>
   <translation>未知动作“%1”；sessions 支持 %2</translation>
  </message>
  <message>
   <source>until the next start</source>
   <translation>直到下次启动</translation>
  </message>
  <message>
   <source>update updates privacy telemetry hosts outbound contacted</source>
   <translation>更新 隐私 遥测 主机 对外 连接</translation>
  </message>
  <message>
   <source>usage cost tokens chart money csv export</source>
   <translation>用量 费用 词元 图表 金额 csv 导出</translation>
  </message>
  <message>
   <source>use '%1'</source>
   <translation>请使用“%1”</translation>
  </message>
  <message>
   <source>use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] [--workspace DIR] [--session ID] [--json|--csv]'</source>
   <translation>请使用 'paddock usage [--by day|session|turn|project|model|agent] [--since 日期] [--until 日期] [--workspace 目录] [--session ID] [--json|--csv]'</translation>
  </message>
  <message>
   <source>used</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>user settings</source>
   <translation>用户设置</translation>
  </message>
  <message>
   <source>user settings for this folder</source>
   <translation>此文件夹的用户设置</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>正在等您</translation>
  </message>
  <message>
   <source>was a link</source>
   <translation>原为链接</translation>
  </message>
  <message>
   <source>wget is told to run another program.</source>
   <translation>wget 被指示运行其他程序。</translation>
  </message>
  <message>
   <source>what</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>what to keep in mind</source>
   <translation>要记住的内容</translation>
  </message>
  <message>
   <source>without it commands are read once instead of twice, and more of them ask</source>
   <translation>没有它，命令只读取一遍而不是两遍，会有更多命令询问</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>无限制</translation>
  </message>
  <message>
   <source>works without a key</source>
   <translation>无需密钥即可使用</translation>
  </message>
  <message>
   <source>write an address as four decimal numbers.</source>
   <translation>请将地址写为四个十进制数。</translation>
  </message>
  <message>
   <source>writes %1</source>
   <translation>写入 %1</translation>
  </message>
  <message>
   <source>xargs hands computed words to %1.</source>
   <translation>xargs 会把计算出的词交给 %1。</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>you</source>
   <translation>您</translation>
  </message>
  <message>
   <source>you, %1</source>
   <comment>scope</comment>
   <translation>您（%1）</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>您的命令</translation>
  </message>
  <message>
   <source>your settings</source>
   <translation>您的设置</translation>
  </message>
  <message>
   <source>your settings for this folder</source>
   <translation>您对此文件夹的设置</translation>
  </message>
  <message>
   <source>“%1” can only be taken back as a whole.</source>
   <translation>“%1”只能整体撤回。</translation>
  </message>
  <message>
   <source>“%1” cannot be listed: %2.</source>
   <translation>无法列出“%1”：%2。</translation>
  </message>
  <message>
   <source>“%1” cannot be opened for reading: %2.</source>
   <translation>无法打开“%1”进行读取：%2。</translation>
  </message>
  <message>
   <source>“%1” cannot be reached: %2.</source>
   <translation>无法访问“%1”：%2。</translation>
  </message>
  <message>
   <source>“%1” cannot be the name of a branch.</source>
   <translation>“%1”不能用作分支名称。</translation>
  </message>
  <message>
   <source>“%1” does not exist.</source>
   <translation>“%1”不存在。</translation>
  </message>
  <message>
   <source>“%1” goes through more symbolic links than can be followed, or through links that change at this moment.</source>
   <translation>“%1”经过的符号链接多于可跟随的数量，或经过此刻正在变化的链接。</translation>
  </message>
  <message>
   <source>“%1” goes through something that is no folder. Check the path.</source>
   <translation>“%1”经过的某处不是文件夹。请检查路径。</translation>
  </message>
  <message>
   <source>“%1” has a name that is too long for the file system.</source>
   <translation>“%1”的名称对文件系统来说过长。</translation>
  </message>
  <message>
   <source>“%1” has no change that could be taken back.</source>
   <translation>“%1”没有可撤回的更改。</translation>
  </message>
  <message>
   <source>“%1” is a folder, not a file.</source>
   <translation>“%1”是文件夹，不是文件。</translation>
  </message>
  <message>
   <source>“%1” is a pipe, a socket or a device, not a regular file. It was not opened.</source>
   <translation>“%1”是管道、套接字或设备，不是普通文件。没有打开它。</translation>
  </message>
  <message>
   <source>“%1” is git's own and cannot be committed.</source>
   <translation>“%1”属于 git 自身，无法提交。</translation>
  </message>
  <message>
   <source>“%1” is in a folder that does not exist. Check the path.</source>
   <translation>“%1”所在的文件夹不存在。请检查路径。</translation>
  </message>
  <message>
   <source>“%1” is no path in the workspace.</source>
   <translation>“%1”不是工作区中的路径。</translation>
  </message>
  <message>
   <source>“%1” is not a folder.</source>
   <translation>“%1”不是文件夹。</translation>
  </message>
  <message>
   <source>“%1” is not a regular file and cannot be written.</source>
   <translation>“%1”不是普通文件，无法写入。</translation>
  </message>
  <message>
   <source>“%1” is not there.</source>
   <translation>“%1”不存在。</translation>
  </message>
  <message>
   <source>“%1” is still at work.</source>
   <translation>“%1”仍在工作。</translation>
  </message>
  <message>
   <source>“%1” is too large for this (%2; at most %3).</source>
   <translation>“%1”对此来说过大（%2；最大 %3）。</translation>
  </message>
  <message>
   <source>“%1” leads outside the workspace. Paddock's file tools work inside it only.</source>
   <translation>“%1”通向工作区之外。Paddock 的文件工具只在工作区内工作。</translation>
  </message>
  <message>
   <source>“%1” may not be written: %2. Check the permissions of the file and of its folder.</source>
   <translation>“%1”不可写入：%2。请检查该文件及其文件夹的权限。</translation>
  </message>
  <message>
   <source>“%1” reads as a path in a home directory, which is outside the workspace. Write ./~… for a name that begins so.</source>
   <translation>“%1”会被读作主目录中的路径，而主目录在工作区之外。如果名称以此开头，请写 ./~…。</translation>
  </message>
  <message>
   <source>“%1” was changed meanwhile. Read it again; nothing was written.</source>
   <translation>“%1”其间被更改。请重新读取；没有写入任何内容。</translation>
  </message>
  <message>
   <source>“%1” was created by somebody else meanwhile. Read it first; nothing was written.</source>
   <translation>“%1”其间由他人创建。请先读取；没有写入任何内容。</translation>
  </message>
  <message>
   <source>“%1” was left as it is, because what is there now cannot be kept: %2.</source>
   <translation>“%1”保持原样，因为无法保留当前的内容：%2。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: %2</source>
   <translation>“%1”保持原样：%2</translation>
  </message>
  <message>
   <source>“%1” was left as it is: it is no file.</source>
   <translation>“%1”保持原样：它不是文件。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: somebody changed it meanwhile.</source>
   <translation>“%1”保持原样：其间有人更改了它。</translation>
  </message>
  <message>
   <source>“%1” was left as it is: the lines are not there any more as they were shown.</source>
   <translation>“%1”保持原样：其中各行已不再与所显示的一致。</translation>
  </message>
  <message>
   <source>“%1” was not brought back: %2.</source>
   <translation>“%1”没有恢复：%2。</translation>
  </message>
  <message>
   <source>“%1” was not written, the old content is untouched: %2. Free some space and try again.</source>
   <translation>“%1”没有写入，旧内容未受影响：%2。请腾出一些空间后重试。</translation>
  </message>
  <message>
   <source>“%1” was not written: %2.</source>
   <translation>“%1”没有写入：%2。</translation>
  </message>
  <message>
   <source>“%1” was removed meanwhile. Nothing was written.</source>
   <translation>“%1”其间被移除。没有写入任何内容。</translation>
  </message>
  <message>
   <source>… Being taken back</source>
   <translation>… 正在撤回</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new below</source>
   <translation>
    <numerusform>↓  下方有 %n 条新内容</numerusform>
   </translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● 已更改</translation>
  </message>
  <message>
   <source>◷ Taken back when the turn ends</source>
   <translation>◷ 本轮结束时撤回</translation>
  </message>
  <message>
   <source>⚠ Changed by others since; that would be lost too</source>
   <translation>⚠ 此后被他人更改；这些更改也会丢失</translation>
  </message>
  <message>
   <source>⚠ also changed by others</source>
   <translation>⚠ 也被他人更改</translation>
  </message>
  <message>
   <source>✓ %L1/%L2</source>
   <translation>✓ %L1/%L2</translation>
  </message>
  <message>
   <source>✓ Reviewed</source>
   <translation>✓ 已审阅</translation>
  </message>
  <message>
   <source>✔ Accepted</source>
   <translation>✔ 已接受</translation>
  </message>
  <message>
   <source>✔ Committed as %1. Nothing was pushed.</source>
   <translation>✔ 已提交为 %1。没有推送任何内容。</translation>
  </message>
  <message>
   <source>✔ The worktree was removed. The session can still be read.</source>
   <translation>✔ 工作树已移除。会话仍可阅读。</translation>
  </message>
  <message>
   <source>✖ %1</source>
   <translation>✖ %1</translation>
  </message>
  <message>
   <source>✖ Nothing was committed. What git and the hooks said stands below.</source>
   <translation>✖ 没有提交任何内容。git 和钩子的输出见下方。</translation>
  </message>
 </context>
</TS>
