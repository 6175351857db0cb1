#pragma once

#include <QTextDocument>
#include <QTextEdit>

#include <memory>

namespace paddock {

/// Text to be read, copied and walked through by keys, always as high as it is long: what is around it scrolls.
class TallText : public QTextEdit
{
    Q_OBJECT

public:
    explicit TallText(QWidget *parent = nullptr);

    /// Its default font stays; the width becomes ours.
    void setContent(std::unique_ptr<QTextDocument> content);

signals:
    void heightChanged(); ///< The layout around has to be made anew.

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void followCursor(); ///< With what scrolls around us.
    void fit();
};

} // namespace paddock
