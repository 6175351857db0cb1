#include "core/cage/remembered_links.h"

#include "core/cage/names_beneath.h"
#include "core/cage/set_aside.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace paddock::cage {

void RememberedLinks::remember(const std::string &path)
{
    if (std::find(m_paths.begin(), m_paths.end(), path) != m_paths.end())
        return;
    const std::optional<std::string> text = linkText(m_workspace, path);
    if (!text)
        return;
    m_paths.push_back(path);
    m_texts.push_back(*text);
}

void RememberedLinks::restore()
{
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        if (linkText(m_workspace, m_paths[i]) != m_texts[i])
            restore(m_paths[i], m_texts[i]);
    }
    m_paths.clear();
    m_texts.clear();
}

void RememberedLinks::restore(const std::string &path, const std::string &text)
{
    const std::optional<std::string> aside = setAside(m_workspace, path);
    const Descriptor parent = openBeneath(m_workspace, parentOf(path), O_PATH | O_DIRECTORY);
    if (aside && parent && ::symlinkat(text.c_str(), parent.get(), lastNameOf(path).c_str()) == 0) {
        m_link.remark(
            "The protected link " + path + " was changed by the command and has been put back"
            + (aside->empty() ? std::string(".") : "; what stood in its place is now " + *aside + '.'));
        return;
    }
    m_link.remark("The protected link " + path + " (to " + text
                  + ") was changed by the command and could not be put back: " + std::strerror(errno));
}

} // namespace paddock::cage
