#pragma once

#include "core/config/known_settings.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace paddock {

class SettingField;
class SettingsBook;
class WindowSettings;

/// One setting on its page: what it is, what it is set to, who says so, and the way back.
class SettingRow : public QFrame
{
    Q_OBJECT

public:
    /// Whether all of \a words stand in what the row says. Lower case.
    bool matches(const QStringList &words) const;
    const QString &title() const { return m_title; }

protected:
    /// \a searched: more words by which it is found.
    SettingRow(const QString &title, const QString &description, const QString &searched, QWidget *parent);

    void place(SettingField *field);
    void sayOrigin(const QString &text, bool canReset);
    void sayFault(const QString &why); ///< Empty takes it back.
    virtual void reset() = 0;

private:
    const QString m_title;
    const QString m_found;
    SettingField *m_field = nullptr;
    QLabel *m_origin;
    QLabel *m_fault;
    QPushButton *m_reset;
};

/// A setting of the settings file.
class FileSettingRow : public SettingRow
{
    Q_OBJECT

public:
    /// \a book outlives it.
    FileSettingRow(KnownSetting setting, SettingsBook &book, QWidget *parent);

    const KnownSetting &setting() const { return m_setting; }

private:
    void refresh();
    void enter(const QJsonValue &value);
    void reset() override;
    QStringList suggestions() const;

    const KnownSetting m_setting;
    SettingsBook &m_book;
    SettingField *m_field;
};

/// A setting of windows alone. \a setting describes it with its key of WindowSettings.
class WindowSettingRow : public SettingRow
{
    Q_OBJECT

public:
    WindowSettingRow(KnownSetting setting, WindowSettings &settings, QWidget *parent);

private:
    void refresh();
    void reset() override;

    const KnownSetting m_setting;
    WindowSettings &m_settings;
    SettingField *m_field;
};

} // namespace paddock
