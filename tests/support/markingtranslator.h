// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

namespace Gatehouse {

//! A language of its own: every source text between brackets. Shows what was not translated again
//! when the language changed.
class MarkingTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
};

} // namespace Gatehouse
