#pragma once

#include "app/common/session_catalog.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace paddock {

/// The verbs of `paddock sessions`, each once. Answers go to standard output, errors as one line to standard error; each
/// gives the exit code.
class SessionsVerbs
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionsVerbs)

public:
    /// Both outlive it. \a options has read what follows the verb.
    SessionsVerbs(SessionCatalog &catalog, const QCommandLineParser &options);

    int list();
    int show();
    int search();
    int exportOne();
    int fork();
    int rename();
    int pin();
    int unpin();
    int tag();
    int archive();
    int unarchive();
    int remove();
    int restore();
    int trash();
    int purge();
    int verify();

private:
    int fail(const Error &error);
    int describe(const Described &change);
    /// The value of a numeric option, at least 1; \a otherwise when it is not given.
    Result<qint64> number(const QString &option, qint64 otherwise) const;
    bool isWanted(const SessionSummary &session, const QString &workspace) const;
    void print(const QJsonValue &value);

    SessionCatalog &m_catalog;
    const QCommandLineParser &m_options;
    const QStringList m_words; ///< What follows the verb, options left out.
    const bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace paddock
