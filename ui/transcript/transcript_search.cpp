#include "ui/transcript/transcript_search.h"

#include "core/base/overloaded.h"
#include "ui/transcript/transcript_model.h"

#include <QElapsedTimer>

namespace paddock {
namespace {

constexpr int sliceMs = 4; // leaves the most of a frame to keys and painting

} // namespace

QStringList searchableTexts(const Row &row, const QString &workspace)
{
    if (const auto *words = std::get_if<AssistantRow>(&row.content))
        return {QString(), words->text};
    Row open = row;
    open.open = true;
    open.whole = true;
    const RowFace face = faceOf(open, workspace);
    QStringList texts{face.target};
    for (const Part &part : face.parts) {
        texts.append(std::visit(Overloaded{
                                    [](const Prose &prose) { return prose.markdown; },
                                    [](const Code &code) { return code.text; },
                                    [](const Diff &diff) {
                                        QString text;
                                        for (const DiffLine &line : diff.lines)
                                            text += line.text + u'\n';
                                        return text;
                                    },
                                    [](const Output &output) { return output.text; },
                                    [](const Plain &plain) { return plain.text; },
                                    [](const Pictures &) { return QString(); },
                                    [](const More &) { return QString(); },
                                },
                                part));
    }
    return texts;
}

TranscriptSearch::TranscriptSearch(TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &TranscriptSearch::work);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (m_needle.text.isEmpty())
                    return;
                const int rows = last - first + 1;
                m_hits.insert(m_hits.begin() + first, size_t(rows), 0);
                QSet<int> moved;
                for (const int row : std::as_const(m_changed))
                    moved.insert(row >= first ? row + rows : row);
                m_changed = moved;
                if (m_next >= first) {
                    m_next += rows; // They are on the way.
                } else {
                    for (int row = first; row <= last; ++row)
                        m_changed.insert(row);
                }
                schedule();
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (m_needle.text.isEmpty())
            return;
        const int rows = last - first + 1;
        for (int row = first; row <= last; ++row)
            m_count -= m_hits[size_t(row)];
        m_hits.erase(m_hits.begin() + first, m_hits.begin() + last + 1);
        QSet<int> moved;
        for (const int row : std::as_const(m_changed)) {
            if (row < first || row > last)
                moved.insert(row > last ? row - rows : row);
        }
        m_changed = moved;
        if (m_next >= first)
            m_next = qMax(first - 1, m_next - rows);
        schedule();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_needle.text.isEmpty())
                    return;
                for (int row = qMax(first.row(), m_next + 1); row <= last.row(); ++row)
                    m_changed.insert(row);
                schedule();
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { look(Needle(m_needle)); });
}

void TranscriptSearch::look(const Needle &needle)
{
    m_needle = needle;
    m_hits.clear();
    m_changed.clear();
    m_count = 0;
    m_next = -1;
    m_slice.stop();
    if (!needle.text.isEmpty()) {
        m_hits.resize(size_t(m_model.rowCount()));
        m_next = m_model.rowCount() - 1;
        work();
        return;
    }
    emit changed();
}

void TranscriptSearch::schedule()
{
    if (!m_slice.isActive())
        m_slice.start(m_next >= 0 ? 0 : 100); // Rows that stream change often.
}

void TranscriptSearch::work()
{
    QElapsedTimer spent;
    spent.start();
    while (m_next >= 0 && spent.elapsed() < sliceMs)
        count(m_next--);
    while (m_next < 0 && !m_changed.isEmpty() && spent.elapsed() < sliceMs) {
        const int row = *m_changed.begin();
        m_changed.erase(m_changed.begin());
        count(row);
    }
    if (!isComplete())
        m_slice.start(0);
    emit changed();
}

void TranscriptSearch::count(int row)
{
    int hits = 0;
    for (const QString &text : searchableTexts(m_model.row(row), m_model.workspace()))
        hits += int(text.count(m_needle.text, m_needle.cases));
    m_count += hits - std::exchange(m_hits[size_t(row)], hits);
}

TranscriptSearch::Hit TranscriptSearch::next(Hit from) const
{
    if (m_count == 0)
        return {};
    const int rows = int(m_hits.size());
    if (from.row >= 0 && from.row < rows && from.index + 1 < m_hits[size_t(from.row)])
        return {from.row, from.index + 1};
    for (int step = 1; step <= rows; ++step) {
        const int row = (qMax(-1, from.row) + step) % rows;
        if (m_hits[size_t(row)] > 0)
            return {row, 0};
    }
    return {};
}

TranscriptSearch::Hit TranscriptSearch::previous(Hit from) const
{
    if (m_count == 0)
        return {};
    const int rows = int(m_hits.size());
    if (from.row >= 0 && from.row < rows && from.index > 0)
        return {from.row, qMin(from.index, m_hits[size_t(from.row)]) - 1};
    const int begin = from.row < 0 ? rows : from.row;
    for (int step = 1; step <= rows; ++step) {
        const int row = (begin - step + rows) % rows;
        if (m_hits[size_t(row)] > 0)
            return {row, m_hits[size_t(row)] - 1};
    }
    return {};
}

int TranscriptSearch::rank(Hit hit) const
{
    int rank = hit.index + 1;
    for (int row = 0; row < hit.row && row < int(m_hits.size()); ++row)
        rank += m_hits[size_t(row)];
    return rank;
}

} // namespace paddock
