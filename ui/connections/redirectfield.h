// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/redirectaddress.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Gatehouse {

class TextLabel;

//! The redirect addresses of a public connection, one a row, each with what is wrong with it.
class RedirectField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedirectField)

public:
    explicit RedirectField(QWidget *parent = nullptr);

    //! Those that are not empty.
    QStringList addresses() const;
    void setAddresses(const QStringList &addresses);
    //! At least one, and nothing wrong with any.
    bool isComplete() const;
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *frame = nullptr;
        QLineEdit *edit = nullptr;
        QToolButton *remove = nullptr;
        TextLabel *problem = nullptr;
        bool wasLeft = false; //!< nobody is told that an address is unfinished while typing it
    };

    Row &addRow(const QString &address);
    void removeRow(const QWidget *frame);
    void check();
    QString problemText(qsizetype row) const;
    void nameRows();

    TextLabel *m_label = nullptr;
    TextLabel *m_hint = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
    QPushButton *m_add = nullptr;
};

} // namespace Gatehouse
