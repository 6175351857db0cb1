#pragma once

#include "ui/ports/host.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace paddock {

class KeyForm;
class ProviderCard;
class Theme;

/// Where everything begins: which model, which folder. Can be left at once when both were chosen before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Host &host, const Theme &theme, QWidget *parent = nullptr);

    void refresh(); ///< Reads folders and providers anew.
    QString provider() const { return m_provider; }
    void chooseFolder(); ///< Opens the system's dialog.
    void say(const QString &trouble); ///< Below the buttons; empty takes it back.

signals:
    void folderChosen(const QString &path, const QString &provider);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const ProviderChoice &choice);
    void placeCards();
    void openFolder(const QString &path);
    void openPractice();

    Host &m_host;
    const Theme &m_theme;
    QString m_provider;
    QList<ProviderCard *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
    QLineEdit *m_model; ///< For providers whose models nobody here knows.
    KeyForm *m_key;
    QLabel *m_folderTitle;
    QLabel *m_folderLine;
    QPushButton *m_choose;
    QPushButton *m_practice;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_trouble;
};

} // namespace paddock
