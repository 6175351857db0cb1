#pragma once

#include "ui/ports/model_scout.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace paddock {

class ModelTrial;

/// The models that servers on this machine offer: looks for them when first shown and when asked, and tries the chosen
/// one.
class LocalModels : public QWidget
{
    Q_OBJECT

public:
    /// \a scout outlives it.
    explicit LocalModels(ModelScout &scout, QWidget *parent = nullptr);

    void look();
    void choose(const QString &provider, const QString &model); ///< Once it is found.
    QString provider() const; ///< Of the chosen one; empty: none.
    QString model() const;

signals:
    void chosen(const QString &provider, const QString &model); ///< By a person, or the first that was found.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const QList<FoundServer> &servers);

    ModelScout &m_scout;
    quint64 m_ticket = 0;
    bool m_hasLooked = false;
    QString m_wantedProvider;
    QString m_wantedModel;
    QLabel *m_state;
    QListWidget *m_models;
    QPushButton *m_again;
    ModelTrial *m_trial;
};

} // namespace paddock
