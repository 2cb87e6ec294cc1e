// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace Gatehouse {

class ElidedLabel;

//! An identifier that can be selected, and a button that copies it whole.
class IdField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdField)

public:
    explicit IdField(QWidget *parent = nullptr);

    struct Content {
        QString label = {}; //!< what it is the id of: names the button
        QString id = {};
    };
    void setContent(const Content &content);

Q_SIGNALS:
    void copied(const QString &sentence);

private:
    Content m_content;
    ElidedLabel *m_text = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace Gatehouse
