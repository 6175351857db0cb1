#pragma once

#include "core/config/known_settings.h"

#include <QWidget>

namespace paddock {

/// What a person changes one value with, made for its shape. Values are as in a settings file.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// For all shapes but rules and hooks, which have pages of their own. \a suggestions: names to choose from, for
    /// models and providers.
    static SettingField *make(const KnownSetting &setting, const QStringList &suggestions, QWidget *parent);

    /// Shows a value. What a person is typing stays until it is given or taken back.
    virtual void show(const QJsonValue &value) = 0;
    virtual void suggest(const QStringList &suggestions) { Q_UNUSED(suggestions) }

signals:
    void entered(const QJsonValue &value); ///< A person wants this value.
    void faulty(const QString &why); ///< What was typed cannot be a value; empty: it can.

protected:
    using QWidget::QWidget;
};

} // namespace paddock
