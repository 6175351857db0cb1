#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace paddock {

class StateStore;

/// What was sent in one folder, to be brought back by the arrow keys. Bounded, and kept between runs. While one walks
/// through it, the text that stood in the field is held and comes back behind the newest.
class PromptHistory
{
public:
    static constexpr int most = 200; ///< Messages for each folder.
    static constexpr int longest = 20'000; ///< Letters of a message; longer ones are not remembered.

    /// \a state outlives it. Two windows on one folder share what is kept.
    PromptHistory(StateStore &state, const QString &folder);

    void setFolder(const QString &folder); ///< A stored session knows its folder only when it was read.
    void add(const QString &text); ///< One that equals the newest is not added again.

    /// The one before, walking from \a current. Nothing when there is none older.
    std::optional<QString> older(const QString &current);
    /// The one behind; in the end what stood in the field. Nothing when nobody walks.
    std::optional<QString> newer();
    void leave() { m_at = -1; } ///< The text is the person's own again.
    bool isWalking() const { return m_at >= 0; }

private:
    QStringList kept() const; ///< Oldest first.

    StateStore &m_state;
    QString m_key;
    QStringList m_walked; ///< As it was when the walk began.
    QString m_held;
    int m_at = -1; ///< In m_walked; -1: nobody walks.
};

} // namespace paddock
