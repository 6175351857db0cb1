#pragma once

#include "ui/ports/host.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace paddock {

class KeyForm;
class LocalModels;
class ModelTrial;
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
    void showEvent(QShowEvent *event) override; ///< The first time, it looks for models on this machine.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The ways to a model, each a card.
    enum class Way { Cloud, Local, Practice };

    void buildCards();
    void chooseWay(Way way);
    void choose(const QString &provider);
    void takeLocal(const QString &provider, const QString &model);
    void refreshParts();
    void placeCards();
    Way wayOf(const ProviderChoice &choice) const;
    const ProviderChoice *chosen() const; ///< Null when the settings name none.
    bool isTriedByKey() const; ///< Whether the check of a key is offered, once there is one.
    void openFolder(const QString &path);
    void openPractice();

    Host &m_host;
    const Theme &m_theme;
    Way m_way = Way::Cloud;
    QString m_provider;
    QList<ProviderChoice> m_choices;
    QList<ProviderCard *> m_cards; ///< In the order of Way.
    QGridLayout *m_grid;
    int m_columns = 0;
    QComboBox *m_clouds; ///< Providers that are elsewhere.
    QLineEdit *m_model; ///< For providers whose models nobody here knows.
    KeyForm *m_key;
    ModelTrial *m_trial;
    LocalModels *m_local;
    bool m_hasLooked = false;
    QLabel *m_folderTitle;
    QLabel *m_folderLine;
    QPushButton *m_choose;
    QPushButton *m_practice;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_trouble;
};

} // namespace paddock
