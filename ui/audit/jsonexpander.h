// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Gatehouse {

//! "As JSON": folded until somebody wants the thing itself, which can be selected and copied.
class JsonExpander : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonExpander)

public:
    explicit JsonExpander(QWidget *parent = nullptr);

    //! Folded again whenever it changes.
    void setJson(const QString &json);

Q_SIGNALS:
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void unfold();

    QToolButton *m_toggle = nullptr;
    QWidget *m_body = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Gatehouse
