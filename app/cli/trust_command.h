#pragma once

#include "app/cli/standard_input.h"
#include "core/config/folder_trust.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace paddock {

/// `paddock trust [--workspace DIR] [--yes] | --list | --revoke`: shows what the settings that a folder brings would
/// allow and run, and records on a person's word that exactly this content is trusted. Without a terminal only --yes
/// answers.
class TrustCommand : public QObject
{
    Q_OBJECT

public:
    explicit TrustCommand(QStringList words);
    ~TrustCommand() override;

    void start();

signals:
    void finished(int exitCode); ///< 1 when the folder is not trusted in the end, or something failed.

private:
    Result<void> read();
    Result<void> list();
    Result<void> revoke();
    Result<void> show();
    void heed(const QByteArray &answer);
    Result<void> record();
    void end(const Result<void> &done);

    const QStringList m_words;
    bool m_lists = false;
    bool m_revokes = false;
    bool m_isSure = false;
    QString m_workspace; ///< Canonical.
    QMap<QString, QByteArray> m_shown; ///< The digests of what was printed, which is what is recorded.
    std::unique_ptr<StandardInput> m_input;
};

} // namespace paddock
