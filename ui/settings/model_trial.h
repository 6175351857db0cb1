#pragma once

#include "ui/ports/model_scout.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace paddock {

/// Tries whether a model answers, and, for one on this machine, whether an agent can work with it. Says what it found in
/// words, each with its grade.
class ModelTrial : public QWidget
{
    Q_OBJECT

public:
    /// \a scout outlives it.
    explicit ModelTrial(ModelScout &scout, QWidget *parent = nullptr);

    /// What to try next. \a isLocal: with tools and room; else one short answer, which costs next to nothing.
    void setTarget(const QString &provider, const QString &model, bool isLocal);
    void begin(); ///< As the button does.

signals:
    void ended(bool works);

private:
    void say(const QList<ModelFinding> &findings);
    void end(bool works);

    ModelScout &m_scout;
    QString m_provider;
    QString m_model;
    bool m_isLocal = false;
    quint64 m_ticket = 0; ///< 0: nothing is under way.
    QPushButton *m_begin;
    QLabel *m_state;
    QVBoxLayout *m_lines;
    QList<QLabel *> m_findings;
};

/// Tickets for questions to a scout, whoever asks.
quint64 nextScoutTicket();

} // namespace paddock
