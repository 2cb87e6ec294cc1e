// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/chip.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QGridLayout;

namespace Gatehouse {

class TextLabel;

//! Facts in two columns: secondary labels, values that can be selected. Filled anew whenever they
//! change; what is filled in the same order keeps its widgets, so that a refresh does not flicker
//! or drop a selection.
class FactsForm : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsForm)

public:
    enum class Style { Text, Fixed, Muted }; //!< Fixed: ids. Muted: "Unknown to this token"
    Q_ENUM(Style)

    struct Fact {
        QString label = {};
        QString value = {}; //!< empty: an en dash
        QString toolTip = {}; //!< such as the exact time
        QUrl link = {}; //!< makes the value a link
        QList<Chip::Label> chips = {}; //!< shown instead of the value
        Style style = Style::Text;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    static constexpr int labelWidth = 92;

    explicit FactsForm(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    //! A row below the facts whose value is a widget of the caller's; the form takes ownership.
    void addWidget(const QString &label, QWidget *widget);

Q_SIGNALS:
    void linkActivated(const QUrl &link);

private:
    QWidget *makeValue(const Fact &fact);
    void fillValue(QWidget *value, const Fact &fact);

    QGridLayout *m_layout = nullptr;
    QList<Fact> m_facts;
    struct Row {
        TextLabel *label = nullptr;
        QWidget *value = nullptr;
    };
    QList<Row> m_rows;
    QList<Row> m_widgetRows;
};

} // namespace Gatehouse
