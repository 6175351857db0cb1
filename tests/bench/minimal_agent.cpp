// The floor that Paddock is measured against: an agent loop over libcurl with nothing around it. No boundary, no log,
// no retries, no real JSON parser. Reads files and runs commands as the model says.
//
//     minimal_agent BASE_URL PROMPT

#include <curl/curl.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

extern char **environ;

namespace {

struct Call {
    std::string id;
    std::string name;
    std::string input; // JSON text
};

struct Answer {
    std::string text;
    std::vector<Call> calls;
    std::string pending; // the line still waiting for its end
};

/// The string value behind "key":, escapes undone as far as the stand-in model uses them.
std::string value(std::string_view json, std::string_view key)
{
    const std::string name = '"' + std::string(key) + "\":";
    size_t at = json.find(name);
    if (at == std::string_view::npos)
        return {};
    at = json.find('"', at + name.size());
    std::string text;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\' && at + 1 < json.size()) {
            ++at;
            text += json[at] == 'n' ? '\n' : json[at] == 't' ? '\t' : json[at];
        } else {
            text += json[at];
        }
    }
    return text;
}

std::string quoted(std::string_view text)
{
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (c == '\n')
            json += "\\n";
        else if (c == '\t')
            json += "\\t";
        else
            json += c;
    }
    return json + '"';
}

void take(Answer &answer, std::string_view line)
{
    if (!line.starts_with("data: "))
        return;
    if (line.find("\"text_delta\"") != std::string_view::npos) {
        answer.text += value(line, "text");
    } else if (line.find("\"input_json_delta\"") != std::string_view::npos) {
        if (!answer.calls.empty())
            answer.calls.back().input += value(line, "partial_json");
    } else if (line.find("\"tool_use\"") != std::string_view::npos
               && line.find("content_block_start") != std::string_view::npos) {
        answer.calls.push_back({value(line, "id"), value(line, "name"), {}});
    }
}

size_t received(char *bytes, size_t size, size_t count, void *context)
{
    auto &answer = *static_cast<Answer *>(context);
    std::string_view rest(bytes, size * count);
    while (!rest.empty()) {
        const size_t end = rest.find('\n');
        if (end == std::string_view::npos) {
            answer.pending += rest;
            break;
        }
        if (answer.pending.empty()) {
            take(answer, rest.substr(0, end));
        } else {
            answer.pending += rest.substr(0, end);
            take(answer, answer.pending);
            answer.pending.clear();
        }
        rest.remove_prefix(end + 1);
    }
    return size * count;
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path);
    std::ostringstream numbered;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number)
        numbered << number << '\t' << line << '\n';
    return numbered.str();
}

std::string runCommand(const std::string &command)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return "no pipe";
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
    std::string text = command;
    char shell[] = "bash";
    char option[] = "-c";
    char *const arguments[] = {shell, option, text.data(), nullptr};
    pid_t child = 0;
    const int failure = posix_spawn(&child, "/bin/bash", &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string output;
    char chunk[4096];
    while (failure == 0) {
        const ssize_t count = read(ends[0], chunk, sizeof chunk);
        if (count <= 0)
            break;
        output.append(chunk, static_cast<size_t>(count));
    }
    close(ends[0]);
    if (failure == 0)
        waitpid(child, nullptr, 0);
    return output;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, "content-type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    const std::string url = std::string(arguments[1]) + "/v1/messages";
    std::string messages = "{\"role\":\"user\",\"content\":" + quoted(arguments[2]) + '}';
    for (;;) {
        const std::string body =
            "{\"model\":\"m\",\"max_tokens\":1000,\"stream\":true,\"messages\":[" + messages + "]}";
        Answer answer;
        curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, received);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
        if (curl_easy_perform(curl) != CURLE_OK)
            return 1;
        if (answer.calls.empty()) {
            std::puts(answer.text.c_str());
            break;
        }
        std::string said;
        std::string results;
        for (const Call &call : answer.calls) {
            const std::string result = call.name == "Read" ? readFile(value(call.input, "file_path"))
                                                           : runCommand(value(call.input, "command"));
            said += std::string(said.empty() ? "" : ",") + "{\"type\":\"tool_use\",\"id\":" + quoted(call.id)
                    + ",\"name\":" + quoted(call.name)
                    + ",\"input\":" + (call.input.empty() ? "{}" : call.input) + '}';
            results += std::string(results.empty() ? "" : ",") + "{\"type\":\"tool_result\",\"tool_use_id\":"
                       + quoted(call.id) + ",\"content\":" + quoted(result) + '}';
        }
        messages += ",{\"role\":\"assistant\",\"content\":[" + said + "]},{\"role\":\"user\",\"content\":["
                    + results + "]}";
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return 0;
}
