#pragma once

#include "ui/ports/key_keeper.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace paddock {

/// Takes the key of one provider, once, and says where it is kept. The field is masked and never filled.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(KeyKeeper &keys, QWidget *parent = nullptr);

    void setProvider(const QString &id, const QString &label);

signals:
    void ready(); ///< A key is there.

private:
    void show(const KeyStatus &status);
    void save(KeyKeeper::Keep keep);
    void say(const QString &text, const char *role);

    KeyKeeper &m_keys;
    QString m_provider;
    QString m_label;
    QLabel *m_title;
    QLineEdit *m_field;
    QPushButton *m_save;
    QPushButton *m_saveSession;
    QPushButton *m_forget;
    QLabel *m_status;
};

} // namespace paddock
