// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Gatehouse {

//! "Details": opens to the technical side of a failure, as text that can be selected and copied.
class DetailsExpander : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsExpander)

public:
    explicit DetailsExpander(QWidget *parent = nullptr);

    //! Hidden while there are none; folded again whenever they change.
    void setDetails(const QString &details);
    bool isExpanded() const;
    //! Below text that is centred; otherwise it begins where the text does.
    void centerToggle();

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
