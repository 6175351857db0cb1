#pragma once

#include "ui/transcript/row.h"

#include <QDialog>

namespace paddock {

class Theme;

/// Why a call was allowed or denied: who said so, by which rule, part by part, and what the call said that it would
/// touch. Not modal; the text can be selected and copied.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(const CallRow &call, const QString &workspace, const Theme &theme, QWidget *parent = nullptr);
};

/// What it says: plain text, safe to look at.
QString whyText(const CallRow &call, const QString &workspace);

} // namespace paddock
