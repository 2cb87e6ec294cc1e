// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/auditdifference.h"

#include <QWidget>

class QGridLayout;

namespace Gatehouse {

class TextLabel;

//! What an event changed, in two columns: before and after, each fact under its name. Where nothing
//! was before, one column is enough.
class AuditDifferenceView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditDifferenceView)

public:
    enum class Meaning {
        Done, //!< "Before" and "After"
        Wanted, //!< it was refused: "Before" and "Wanted"
    };
    Q_ENUM(Meaning)

    explicit AuditDifferenceView(QWidget *parent = nullptr);

    void setDifferences(const QList<AuditDifference> &differences, Meaning meaning);

private:
    //! \a side: "Before" or "After".
    TextLabel *makeValue(const QString &value, const QString &label, const QString &side);

    QGridLayout *m_layout = nullptr;
};

} // namespace Gatehouse
