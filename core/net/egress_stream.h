#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace paddock {

/// A TCP socket of the event loop that never blocks and keeps only so much that is not yet written: whoever fills it
/// stops reading elsewhere while it isFull(). Raw, because one end of a relay may live in another network namespace.
class EgressStream : public QObject
{
    Q_OBJECT

public:
    /// \a socket is connected.
    explicit EgressStream(FileDescriptor socket, QObject *parent = nullptr);
    ~EgressStream() override;

    /// Begins to connect to a numeric address; isConnecting() until it ends. ErrorKind::Network when the system
    /// refuses at once.
    static Result<std::unique_ptr<EgressStream>> dial(const QString &address, quint16 port);

    bool isConnecting() const { return m_isConnecting; }
    bool isAtEnd() const { return m_isAtEnd; } ///< The other side will send no more.
    bool hasFailed() const { return m_hasFailed; } ///< No connection, or it was lost.
    bool isFull() const { return m_unwritten.size() >= bufferBytes; }
    bool isFlushed() const { return m_unwritten.isEmpty(); }

    /// Off at first. On, changed() says when there is something to read.
    void setReading(bool wanted);
    /// What has come, at most bufferBytes of it; empty when nothing did, at the end, and after a failure.
    QByteArray read();
    void write(QByteArrayView bytes);
    /// No more is written: the other side learns it once all is sent.
    void finishWriting();

    static constexpr qsizetype bufferBytes = 64 * 1024;

signals:
    /// Something can be read, all was written, the connection stands, or it is lost.
    void changed();

private:
    void noteReadable();
    void noteWritable();
    void flush();
    void fail();

    FileDescriptor m_socket;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    QByteArray m_unwritten;
    bool m_isConnecting = false;
    bool m_isReadable = false;
    bool m_isAtEnd = false;
    bool m_isFinishing = false;
    bool m_hasFailed = false;
};

} // namespace paddock
