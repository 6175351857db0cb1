#pragma once

#include "core/base/result.h"
#include "core/usage/cost.h"

#include <QDate>
#include <QObject>

#include <memory>

namespace paddock {

/// One question to the book. Owned by whoever asked; destroying it forgets the answer.
class SpendingQuestion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void answered(const paddock::Result<paddock::Cost> &cost); ///< Once, last, not from within the asking.
};

/// What all sessions of this person together have spent, open ones included and whichever process runs them.
class SpendingBook
{
public:
    virtual ~SpendingBook() = default;
    virtual std::unique_ptr<SpendingQuestion> spentOn(const QDate &day) = 0; ///< Of the local calendar.
    virtual std::unique_ptr<SpendingQuestion> spentIn(const QString &workspace) = 0; ///< Ever.
};

} // namespace paddock
