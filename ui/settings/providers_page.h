#pragma once

#include "ui/ports/host.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace paddock {

class FileSettingRow;
class KeyForm;
class ModelTrial;
class SettingsBook;

/// The providers one by one: where each is, its key, whether it answers. Own ones can be added.
class ProvidersPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ProvidersPage(Host &host, SettingsBook &book, QWidget *parent = nullptr);

    QList<FileSettingRow *> rows() const { return m_rows; } ///< Of the chosen provider.

signals:
    void rowsChanged();

private:
    void refresh();
    void show(const QString &provider);
    void addProvider();

    Host &m_host;
    SettingsBook &m_book;
    QString m_shown;
    QComboBox *m_provider;
    KeyForm *m_key;
    ModelTrial *m_trial;
    QVBoxLayout *m_place;
    QList<FileSettingRow *> m_rows;
    QLineEdit *m_newName;
    QLineEdit *m_newAddress;
    QPushButton *m_add;
    QLabel *m_fault;
};

} // namespace paddock
