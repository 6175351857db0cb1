#pragma once

#include "core/files/workspace_root.h"
#include "core/policy/objection.h"

#include <QCoreApplication>

#include <memory>

namespace paddock {

/// Says what the boundaries have against touching a path. Containment is asked of the kernel through
/// WorkspaceRoot; text only ever adds objections.
class PathBoundary
{
    Q_DECLARE_TR_FUNCTIONS(paddock::PathBoundary)

public:
    explicit PathBoundary(std::shared_ptr<const WorkspaceRoot> root);

    struct Finding {
        Objections objections;
        QString path; ///< Canonical when it is inside, else as given.
        bool inside = false;
    };

    Finding reading(const QString &path) const;
    Finding writing(const QString &path) const;
    /// For a folder that will be searched: containment only, for what is found in it is judged by the searcher.
    Finding searching(const QString &path) const;

    /// Objects to a search pattern that could name something outside: `..` as a component, or a leading slash.
    Objections pattern(const QString &pattern) const;

    const WorkspaceRoot &root() const { return *m_root; }

private:
    Finding locate(const QString &path, std::optional<Place> &place) const;
    Objection outside(const QString &path, const QString &why) const;
    void addProtection(Finding &finding, const QString &given) const;

    std::shared_ptr<const WorkspaceRoot> m_root;
};

} // namespace paddock
