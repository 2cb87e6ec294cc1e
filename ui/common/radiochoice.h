// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace Gatehouse {

class TextLabel;

//! One of a few: a label, and under it radio buttons, each with what it means.
class RadioChoice : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RadioChoice)

public:
    struct Option {
        QString text = {};
        QString explanation = {}; //!< may be empty
    };

    //! With \a count options, 0 to count - 1; the first is chosen.
    explicit RadioChoice(int count, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setOption(int value, const Option &option);
    int current() const;
    void setCurrent(int value);
    //! For whoever orders Tab by hand.
    QWidget *lastStop() const;
    //! Disabled for this reason, which is shown; empty: enabled.
    void setWhyNot(const QString &reason);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QRadioButton *button = nullptr;
        TextLabel *explanation = nullptr;
    };

    TextLabel *m_label = nullptr;
    TextLabel *m_whyNot = nullptr;
    QButtonGroup *m_group = nullptr;
    QList<Row> m_rows;
};

} // namespace Gatehouse
