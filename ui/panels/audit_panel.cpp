#include "ui/panels/audit_panel.h"

#include "ui/panels/audit_model.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QFileDialog>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QThreadPool>

#include <memory>

namespace paddock {

AuditPanel::AuditPanel(QWidget *parent)
    : WatchingPanel(parent)
    , m_model(new AuditModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_save(new QPushButton(tr("Save as CSV …"), this))
    , m_table(new QTableView(this))
{
    setObjectName("auditPanel");
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(AuditModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName("auditFilter");
    m_filter->setPlaceholderText(tr("Filter: denied, a rule, a path …"));
    m_filter->setAccessibleName(tr("Filter the rulings"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName("auditCount");
    m_count->setProperty("role", "muted");
    m_count->setTextFormat(Qt::PlainText);
    m_save->setObjectName("auditSave");
    m_table->setObjectName("auditTable");
    m_table->setAccessibleName(tr("Rulings of this session"));
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(24, fontMetrics().height() + 2 * space::small));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(AuditModel::Time, 12 * letter);
    m_table->setColumnWidth(AuditModel::Call, 36 * letter);
    m_table->setColumnWidth(AuditModel::Verdict, 12 * letter);
    m_table->setColumnWidth(AuditModel::By, 22 * letter);
    m_table->setColumnWidth(AuditModel::Rule, 24 * letter);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::medium, space::small, space::medium, space::small);
    all->setSpacing(space::small);
    all->addLayout(row);
    all->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_save, &QPushButton::clicked, this, &AuditPanel::save);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, signal, this, &AuditPanel::refresh);
    refresh();
}

void AuditPanel::watch(LiveSession *session)
{
    m_model->follow(session ? &session->transcript() : nullptr);
    refresh();
    m_table->scrollToBottom();
}

void AuditPanel::refresh()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(all == 0       ? tr("No call was judged yet")
                     : shown == all ? tr("%Ln ruling(s)", nullptr, all)
                                    : tr("%1 of %2").arg(shown).arg(all));
    m_save->setEnabled(all > 0);
}

void AuditPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the Rulings"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPanel::write);
    dialog->open();
}

void AuditPanel::write(const QString &path)
{
    const auto promise =
        std::make_shared<QPromise<QString>>(); // shared: the pool takes only what can be copied
    promise->future().then(this, [this, path](const QString &trouble) {
        m_count->setText(trouble.isEmpty() ? tr("Saved to %1").arg(visibleText(path))
                                           : tr("%1 cannot be written: %2").arg(visibleText(path), trouble));
    });
    QThreadPool::globalInstance()->start([promise, path, csv = m_model->asCsv()] {
        promise->start();
        QSaveFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        promise->addResult(written ? QString() : visibleText(file.errorString()));
        promise->finish();
    });
}

} // namespace paddock
