#pragma once

#include "core/tools/background_tasks.h"
#include "core/tools/file_ledger.h"
#include "core/tools/tool.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

/// A workspace "w" with a folder "outside" beside it, and what a session would give to its tools.
struct ToolBench {
    QTemporaryDir base;
    QString w;
    QString outside;
    std::shared_ptr<const paddock::WorkspaceRoot> root;
    paddock::FileLedger ledger;
    paddock::BackgroundTasks tasks;

    ToolBench()
        : w(QFileInfo(base.path()).canonicalFilePath() + "/w")
        , outside(QFileInfo(base.path()).canonicalFilePath() + "/outside")
    {
        QDir().mkpath(w);
        QDir().mkpath(outside);
        if (auto opened = paddock::WorkspaceRoot::open(w))
            root = *opened;
    }

    QString at(const QString &name) const { return w + '/' + name; }

    void put(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a test file cannot be written");
    }

    QByteArray content(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    paddock::ToolContext context() { return {root, ledger, tasks}; }

    /// Runs one call to its end and notes what it has seen, as a session does.
    paddock::ToolResult run(const paddock::Tool &tool, const QJsonObject &input)
    {
        paddock::Result<std::unique_ptr<paddock::ToolRun>> run = tool.prepare(input);
        if (!run)
            return {paddock::Outcome::Failed, run.error().message};
        std::optional<paddock::ToolResult> result;
        QObject::connect(run->get(), &paddock::ToolRun::finished, run->get(),
                         [&result](const paddock::ToolResult &finished) { result = finished; });
        const paddock::ToolContext context = this->context();
        (*run)->start(context);
        if (result)
            return {paddock::Outcome::Failed, "finished from within start()"};
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
            return {paddock::Outcome::Failed, "never finished"};
        ledger.note(result->details);
        return *result;
    }
};
