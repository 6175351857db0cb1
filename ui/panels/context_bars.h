#pragma once

#include "core/protocol/context_report.h"

#include <QWidget>

#include <optional>

namespace paddock {

class Theme;

/// What fills the model's context: a bar for each part, with its name and its tokens beside it.
class ContextBars : public QWidget
{
    Q_OBJECT

public:
    explicit ContextBars(const Theme &theme, QWidget *parent = nullptr);

    void setReport(const std::optional<ContextReport> &report); ///< Nothing: empty.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    const Theme &m_theme;
    std::optional<ContextReport> m_report;
};

QString labelOf(ContextReport::Part part); ///< "Tools": for people.
QString tokensText(qint64 tokens); ///< "61k", "800".

} // namespace paddock
