#pragma once

#include "ui/review/review.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Theme;

/// Where changes become a commit: which files, which words. What the repository's hooks say stands in a pane. Whole
/// files are committed; nothing is ever pushed. Closes with its session.
class CommitSheet : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it, or end with the session.
    CommitSheet(LiveSession &session, Review &review, const Theme &theme, QWidget *parent = nullptr);

private:
    enum class Stage { Loading, Writing, Running, Done };

    void take(const Happening &happening);
    void fill(const ChangeSet &changes);
    void commit();
    void finish(bool ok, const QString &sentence, const QString &output);
    void enter(Stage stage);
    QStringList chosen() const;
    void refresh();

    LiveSession &m_session;
    Review &m_review;
    Stage m_stage = Stage::Loading;
    bool m_canCommit = true;
    QLabel *m_branch;
    QLabel *m_hint;
    QListWidget *m_files;
    QPlainTextEdit *m_message;
    QCheckBox *m_signOff;
    QLabel *m_state;
    QPlainTextEdit *m_output;
    QPushButton *m_commit;
    QPushButton *m_close;
};

} // namespace paddock
