#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace paddock::fakes {

/// A home, a workspace and the real `paddock` binary in them, apart from everything of the person who runs the tests.
class Headless
{
public:
    Headless()
    {
        QDir().mkpath(workspace());
        m_environment.insert("PATH", qEnvironmentVariable("PATH"));
        m_environment.insert("HOME", home());
        m_environment.insert("LANG", "C.UTF-8");
        for (const QString &name : QStringList{"DATA", "CONFIG", "CACHE", "STATE"})
            m_environment.insert("XDG_" + name + "_HOME", home() + '/' + name.toLower());
        for (const QString &name : QStringList{"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
                m_environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
        }
    }

    QString home() const { return m_folder.filePath("home"); }
    QString workspace() const { return m_folder.filePath("workspace"); }
    QString top() const { return m_folder.path(); }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Another copy of the binary.
    void useProgram(const QString &path) { m_program = path; }

    /// The user's own settings.
    void writeSettings(const QJsonObject &settings) const
    {
        QDir().mkpath(home() + "/config/paddock");
        QFile file(home() + "/config/paddock/settings.json");
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(settings).toJson()) < 0)
            qFatal("the settings could not be written");
    }

    void useMessagesApi(const QUrl &server, const QString &key = "test-key")
    {
        set("ANTHROPIC_API_KEY", key);
        set("ANTHROPIC_BASE_URL", server.toString());
    }

    void write(const QString &path, const QByteArray &content) const
    {
        const QString whole = workspace() + '/' + path;
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(whole));
    }
    QByteArray read(const QString &path) const
    {
        QFile file(workspace() + '/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts `paddock` in the workspace with an empty standard input.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(workspace());
        process->start(m_program, arguments);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }

    struct End {
        int code = -1;
        QByteArray output;
        QByteArray errors;

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> list;
            for (const QByteArray &line : output.split('\n')) {
                if (!line.isEmpty())
                    list.append(QJsonDocument::fromJson(line).object());
            }
            return list;
        }
    };

    /// Runs it to its end.
    End run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ended(*start(arguments, input));
    }
    static End ended(QProcess &process)
    {
        End end;
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            qWarning("paddock did not end within a minute");
            return end;
        }
        end.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
        end.output = process.readAllStandardOutput();
        end.errors = process.readAllStandardError();
        return end;
    }

    /// The facts of the one session that there is.
    QList<QJsonObject> facts() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : run({"sessions", "show", onlySession(), "--json"}).output.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    QString onlySession() const
    {
        const QJsonArray list = QJsonDocument::fromJson(run({"sessions", "list", "--json"}).output).array();
        return list.size() == 1 ? list.first().toObject().value("id").toString() : QString();
    }

private:
    QTemporaryDir m_folder;
    QString m_program = PADDOCK_BIN_DIR "/paddock";
    QProcessEnvironment m_environment;
};

} // namespace paddock::fakes
