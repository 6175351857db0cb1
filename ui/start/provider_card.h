#pragma once

#include "ui/ports/host.h"

#include <QAbstractButton>

namespace paddock {

class Theme;

/// One way to a model, to be chosen by click or key: icon, name, a sentence.
class ProviderCard : public QAbstractButton
{
    Q_OBJECT

public:
    ProviderCard(ProviderChoice choice, const Theme &theme, QWidget *parent = nullptr);

    const ProviderChoice &choice() const { return m_choice; }
    void setLine(const QString &line); ///< Another sentence.
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProviderChoice m_choice;
    const Theme &m_theme;
};

} // namespace paddock
