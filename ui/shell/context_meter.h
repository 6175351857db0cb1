#pragma once

#include "core/protocol/context_report.h"

#include <QAbstractButton>

#include <optional>

namespace paddock {

class Theme;

/// How full the model's context is, as words and as a bar. Pressing it asks for what fills it.
class ContextMeter : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit ContextMeter(const Theme &theme, QWidget *parent = nullptr);

    void show(const std::optional<ContextReport> &report); ///< Hidden while there is none.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_part = 0; ///< 0 to 1.
};

} // namespace paddock
