// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;

namespace Gatehouse {

class TextLabel;

//! A field for some sentences: label above, and below it a hint or what is wrong. Tab leaves it,
//! Ctrl+Return says that it is finished.
class ParagraphField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParagraphField)

public:
    static constexpr int longest = 2000; //!< letters; what the service takes

    //! As high as \a lines.
    explicit ParagraphField(int lines, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setPlaceholder(const QString &placeholder);
    void setText(const QString &text);
    QString text() const; //!< without spaces around it
    bool isTooLong() const { return text().size() > longest; }
    QPlainTextEdit *edit() const { return m_edit; }
    //! Right of the label, for what fills the field. Takes ownership.
    void addBesideLabel(QWidget *widget);

Q_SIGNALS:
    void edited();
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHint();
    void fitHeight();

    int m_lines;
    QString m_hint;
    QHBoxLayout *m_top = nullptr;
    TextLabel *m_label = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    TextLabel *m_below = nullptr;
};

} // namespace Gatehouse
