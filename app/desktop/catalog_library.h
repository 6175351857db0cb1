#pragma once

#include "core/protocol/session_library.h"

#include <QThread>

#include <memory>

namespace paddock {

/// The SessionLibrary over this machine's SessionCatalog, which reads on a thread of its own.
class CatalogLibrary : public SessionLibrary
{
    Q_OBJECT

public:
    CatalogLibrary();
    ~CatalogLibrary() override; ///< Waits until what is under way has ended.

    void refresh() override;
    void search(quint64 ticket, const QString &query) override;
    void fork(const SessionId &session, std::optional<qint64> at = {}) override;
    void describe(const SessionId &session, const Described &change) override;
    void remove(const SessionId &session) override;
    void restore(const SessionId &session) override;
    void load(const SessionId &session) override;
    void locate(const SessionId &session) override;
    void exportTo(const SessionId &session, ExportFormat format, const QString &path) override;

private:
    class Shelf;

    QThread m_thread;
    std::unique_ptr<Shelf> m_shelf; ///< Lives on the thread.
};

} // namespace paddock
