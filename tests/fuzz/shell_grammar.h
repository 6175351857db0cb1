#pragma once

#include "tests/fuzz/dice.h"

#include <QString>
#include <QStringList>

namespace paddock::fuzz {

/// Writes commands as somebody would who wants to reach a file outside of his folder, or does not know better: known
/// programs, and every way of the shell to say a name. All that is made lies in the world of ScratchWorld.
class ShellGrammar
{
public:
    /// \a workspace and \a outside are absolute.
    ShellGrammar(Dice &dice, QString workspace, QString outside)
        : m_dice(dice)
        , m_workspace(std::move(workspace))
        , m_outside(std::move(outside))
    {}

    QString script();

private:
    QString statement(int depth);
    QString compound(int depth);
    QString simple(int depth);
    QString reading();
    QString writing();
    QString searching();
    QString moving();
    QString carried(int depth); ///< A command that a program is given as its argument.
    QString redirection();
    QString prepared(); ///< Something that changes what a later name means: a link, a variable, a folder.

    QString plainPath();
    QString path(); ///< The same as a word, disguised.
    QString disguised(const QString &text);
    QString folder();
    QString quoted(const QString &text) const;

    Dice &m_dice;
    QString m_workspace;
    QString m_outside;
    QStringList m_variables; ///< Of paths, that earlier statements set.
};

} // namespace paddock::fuzz
