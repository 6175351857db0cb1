#pragma once

#include "core/protocol/command.h"
#include "core/protocol/event.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace paddock {

class MarkSheet;
class Theme;
class TryBox;

/// The boundary of one session, as the engine reports it: which walls stand, which rules hold, what a call would
/// be told, and whether anything gets out. Not modal; shows nothing that no report said.
class BoundaryPage : public QDialog
{
    Q_OBJECT

public:
    BoundaryPage(const Theme &theme, const QString &workspace, QWidget *parent = nullptr);

    void setReport(const std::optional<BoundaryReport> &report); ///< Nothing: none has come yet.
    void take(const Checked &answer);
    void refuse(const QString &why); ///< What was asked last failed.

signals:
    void checkAsked(const paddock::CheckCall &question);
    void boundaryAsked(const paddock::AskBoundary &question);

private:
    void buildSections();
    QLabel *heading(const QString &text);
    QLabel *sentence(const QString &name);
    void showRules();
    void showTest();
    void restyle();

    const Theme &m_theme;
    const QString m_workspace;
    std::optional<BoundaryReport> m_report;
    bool m_testAsked = false; ///< And no report has come since.
    QVBoxLayout *m_column;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_noLayers;
    MarkSheet *m_layers;
    TryBox *m_try;
    QPushButton *m_test;
    QProgressBar *m_progress;
    QLabel *m_testSentence;
    MarkSheet *m_attempts;
    QLabel *m_noRules;
    MarkSheet *m_rules;
    QLabel *m_hostSentence;
    MarkSheet *m_hosts;
};

} // namespace paddock
