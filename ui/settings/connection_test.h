#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace paddock {

class ModelScout;
struct ConnectionReport;

/// Sends one real request by the ways that sessions use, and says how it went.
class ConnectionTest : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTest(ModelScout &scout, QWidget *parent = nullptr); ///< \a scout outlives it.

    void setAddress(const QString &url);

private:
    void begin();
    void take(const ConnectionReport &report);

    ModelScout &m_scout;
    quint64 m_ticket = 0;
    QLineEdit *m_address;
    QPushButton *m_begin;
    QLabel *m_result;
    QLabel *m_detail;
};

} // namespace paddock
