// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Gatehouse {

class TextLabel;

//! A field of a form: label above, the field, and below it a hint or what is wrong with the value.
class FieldRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    enum class Kind {
        Plain,
        Secret, //!< masked, without undo, dragging or copying; wiped when it goes
    };
    Q_ENUM(Kind)

    explicit FieldRow(Kind kind, QWidget *parent = nullptr);
    ~FieldRow() override;

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setPlaceholder(const QString &placeholder);
    void setText(const QString &text);
    QString text() const; //!< without spaces around it
    QLineEdit *edit() const { return m_edit; }
    //! Forgets a secret, also what undo knew of it. Does nothing to plain fields.
    void wipe();

    //! What is wrong, shown in place of the hint once the field was left or submitted; empty:
    //! nothing.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();

    Kind m_kind;
    TextLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    TextLabel *m_below = nullptr;
    QString m_hint;
    QString m_problem;
    bool m_left = false;
};

} // namespace Gatehouse
