#include "ui/settings/setting_field.h"

#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace paddock {
namespace {

constexpr int linesShown = 4;

void giveWhole(QWidget &field, QWidget &part, const KnownSetting &setting)
{
    part.setObjectName("field-" + setting.key);
    part.setAccessibleName(setting.title);
    part.setAccessibleDescription(setting.description);
    field.setFocusProxy(&part);
}

class TextField : public SettingField
{
public:
    TextField(const KnownSetting &setting, QWidget *parent)
        : SettingField(parent)
        , m_setting(setting)
        , m_edit(new QLineEdit(this))
    {
        giveWhole(*this, *m_edit, setting);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::medium);
        line->addWidget(m_edit, 1);
        if (isNumber()) {
            m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (!setting.unit.isEmpty())
                line->addWidget(new QLabel(setting.unit, this));
            if (!setting.whenZero.isEmpty()) {
                auto *zero = new QLabel(
                    SettingField::tr("0: %1", "what the value 0 means").arg(setting.whenZero), this);
                zero->setProperty("role", "muted");
                line->addWidget(zero);
            }
            line->setStretch(0, 0);
            line->addStretch(1);
            m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        }
        if (setting.shape == SettingShape::File) {
            auto *choose = new QPushButton(SettingField::tr("Choose …"), this);
            line->addWidget(choose);
            connect(choose, &QPushButton::clicked, this, [this] {
                auto *dialog = new QFileDialog(this, m_setting.title);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setFileMode(QFileDialog::ExistingFile);
                connect(dialog, &QFileDialog::fileSelected, this,
                        [this](const QString &path) { emit entered(QJsonValue(path)); });
                dialog->open();
            });
        }
        connect(m_edit, &QLineEdit::editingFinished, this, [this] { commit(); });
    }

    void show(const QJsonValue &value) override
    {
        m_shown = isNumber() ? QLocale().toString(value.toDouble(), 'g', 12) : value.toString();
        if (m_edit->text() != m_shown && !(m_edit->hasFocus() && m_edit->isModified())) {
            m_edit->setText(m_shown);
            emit faulty({});
        }
    }

private:
    bool isNumber() const
    {
        return m_setting.shape == SettingShape::Number || m_setting.shape == SettingShape::Decimal;
    }

    void commit()
    {
        const QString text = m_edit->text().trimmed();
        if (text == m_shown) {
            emit faulty({});
            return;
        }
        m_edit->setModified(false);
        if (!isNumber()) {
            emit entered(QJsonValue(text));
            return;
        }
        bool fits = false;
        const double number = QLocale().toDouble(text, &fits);
        const bool isWhole = number == std::floor(number) || m_setting.shape == SettingShape::Decimal;
        if (fits && isWhole && number >= m_setting.least && number <= m_setting.most)
            emit entered(QJsonValue(number));
        else
            emit faulty(wordsForBounds());
    }

    QString wordsForBounds() const
    {
        const QString least = QLocale().toString(m_setting.least, 'g', 12);
        const QString most = QLocale().toString(m_setting.most, 'g', 12);
        return m_setting.shape == SettingShape::Decimal
                   ? SettingField::tr("It must be a number from %1 to %2. Nothing was saved.")
                         .arg(least, most)
                   : SettingField::tr("It must be a whole number from %1 to %2. Nothing was saved.")
                         .arg(least, most);
    }

    const KnownSetting m_setting;
    QLineEdit *m_edit;
    QString m_shown;
};

class ChoiceField : public SettingField
{
public:
    ChoiceField(const KnownSetting &setting, const QStringList &suggestions, QWidget *parent)
        : SettingField(parent)
        , m_isFree(setting.shape == SettingShape::Model)
        , m_isFixed(setting.shape == SettingShape::Choice)
        , m_box(new QComboBox(this))
    {
        giveWhole(*this, *m_box, setting);
        m_box->setEditable(m_isFree);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(18);
        for (qsizetype i = 0; i < setting.choices.size(); ++i)
            m_box->addItem(setting.choiceTitles.at(i), setting.choices.at(i));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_box);
        line->addStretch(1);
        if (setting.choices.isEmpty())
            suggest(suggestions);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            enter(m_isFree ? m_box->currentText() : m_box->itemData(index).toString());
        });
        if (m_isFree) {
            m_box->setInsertPolicy(QComboBox::NoInsert);
            m_box->lineEdit()->setPlaceholderText(SettingField::tr("the provider's usual one"));
            connect(m_box->lineEdit(), &QLineEdit::editingFinished, this,
                    [this] { enter(m_box->currentText().trimmed()); });
        }
        // A wheel that scrolls the page must not change what it passes over.
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
    }

    void show(const QJsonValue &value) override
    {
        m_shown = value.toString();
        const int index = m_box->findData(m_shown);
        if (m_isFree && !(m_box->lineEdit()->hasFocus() && m_box->lineEdit()->isModified()))
            m_box->setEditText(m_shown);
        else if (!m_isFree)
            m_box->setCurrentIndex(index);
    }

    void suggest(const QStringList &suggestions) override
    {
        if (m_isFixed)
            return;
        QStringList present;
        for (int i = 0; i < m_box->count(); ++i)
            present.append(m_box->itemData(i).toString());
        if (present == suggestions)
            return;
        m_box->clear();
        for (const QString &one : suggestions)
            m_box->addItem(one, one);
        show(QJsonValue(m_shown));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return SettingField::eventFilter(watched, event);
    }

private:
    void enter(const QString &value)
    {
        if (m_isFree)
            m_box->lineEdit()->setModified(false);
        if (value != m_shown)
            emit entered(QJsonValue(value));
    }

    const bool m_isFree;
    const bool m_isFixed; ///< Its choices belong to the setting.
    QComboBox *m_box;
    QString m_shown;
};

class FlagField : public SettingField
{
public:
    FlagField(const KnownSetting &setting, QWidget *parent)
        : SettingField(parent)
        , m_box(new QCheckBox(SettingField::tr("On"), this))
    {
        giveWhole(*this, *m_box, setting);
        m_box->setMinimumHeight(24);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_box);
        line->addStretch(1);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit entered(QJsonValue(on)); });
    }

    void show(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }

private:
    QCheckBox *m_box;
};

/// A list, each entry in a line of its own. Given by a button, for there is no moment at which it is complete.
class TextsField : public SettingField
{
public:
    TextsField(const KnownSetting &setting, QWidget *parent)
        : SettingField(parent)
        , m_edit(new QPlainTextEdit(this))
        , m_save(new QPushButton(SettingField::tr("Save the list"), this))
        , m_back(new QPushButton(SettingField::tr("Take back"), this))
    {
        giveWhole(*this, *m_edit, setting);
        m_edit->setProperty("field", true);
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(fontMetrics().lineSpacing() * linesShown + 18);
        m_save->setObjectName("save-" + setting.key);
        auto *line = new QHBoxLayout;
        line->addWidget(m_save);
        line->addWidget(m_back);
        line->addStretch(1);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_edit);
        all->addLayout(line);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { refresh(); });
        connect(m_save, &QPushButton::clicked, this,
                [this] { emit entered(QJsonArray::fromStringList(typed())); });
        connect(m_back, &QPushButton::clicked, this, [this] {
            m_edit->setPlainText(m_shown.join(u'\n'));
            emit faulty({});
        });
        refresh();
    }

    void show(const QJsonValue &value) override
    {
        QStringList lines;
        for (const QJsonValue &one : value.toArray())
            lines.append(one.toString());
        const bool isEdited = typed() != m_shown;
        m_shown = lines;
        if (!isEdited && typed() != m_shown)
            m_edit->setPlainText(m_shown.join(u'\n'));
        refresh();
    }

private:
    QStringList typed() const
    {
        QStringList lines;
        for (const QString &line : m_edit->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines;
    }

    void refresh()
    {
        m_save->setEnabled(typed() != m_shown);
        m_back->setEnabled(typed() != m_shown);
    }

    QPlainTextEdit *m_edit;
    QPushButton *m_save;
    QPushButton *m_back;
    QStringList m_shown;
};

} // namespace

SettingField *SettingField::make(const KnownSetting &setting, const QStringList &suggestions, QWidget *parent)
{
    switch (setting.shape) {
    case SettingShape::Text:
    case SettingShape::Number:
    case SettingShape::Decimal:
    case SettingShape::File:
        return new TextField(setting, parent);
    case SettingShape::Model:
    case SettingShape::Provider:
    case SettingShape::Choice:
        return new ChoiceField(setting, suggestions, parent);
    case SettingShape::Flag:
        return new FlagField(setting, parent);
    case SettingShape::Texts:
        return new TextsField(setting, parent);
    case SettingShape::Rules:
    case SettingShape::Hooks:
        break;
    }
    return nullptr;
}

} // namespace paddock
