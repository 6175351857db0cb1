#pragma once

#include "ui/ports/host.h"

#include <QDialog>

namespace paddock {

/// Keys of all providers that need one. Not modal: the window goes on.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(Host &host, QWidget *parent = nullptr);
};

} // namespace paddock
