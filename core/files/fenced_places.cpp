#include "core/files/fenced_places.h"

namespace paddock {

const QList<FencedPlace> &fencedPlaces()
{
    static const QList<FencedPlace> places{{".git/hooks", true},
                                           {".git/config", false},
                                           {".git/config.worktree", false},
                                           {".git/info", true},
                                           {".vscode", true},
                                           {".idea", true},
                                           {".fleet", true},
                                           {".zed", true},
                                           {".vs", true},
                                           {".devcontainer", true},
                                           {".husky", true},
                                           {".githooks", true},
                                           {".github/workflows", true},
                                           {".claude", true},
                                           {".codex", true},
                                           {".cursor", true},
                                           {".gemini", true},
                                           {".paddock", true},
                                           {".agents", true},
                                           {".windsurf", true},
                                           {".kiro", true},
                                           {".continue", true},
                                           {".roo", true},
                                           {".opencode", true},
                                           {".amazonq", true},
                                           {".junie", true},
                                           {".devcontainer.json", false},
                                           {".mcp.json", false},
                                           {".envrc", false},
                                           {".direnv", true},
                                           {".exrc", false},
                                           {".vimrc", false},
                                           {".nvim.lua", false},
                                           {".nvimrc", false},
                                           {".dir-locals.el", false}};
    return places;
}

const QList<QString> &pinnedFolders()
{
    static const QList<QString> folders{".git", ".github"};
    return folders;
}

} // namespace paddock
