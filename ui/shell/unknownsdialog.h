// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QStringList>

namespace Gatehouse {

//! "What is unknown here": what this profile performs, measures or cannot know.
class UnknownsDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownsDialog)

public:
    UnknownsDialog(const QString &nature, const QStringList &sentences, QWidget *parent = nullptr);

protected:
    void submit() override;
    void retranslate() override;

private:
    QString m_nature;
};

} // namespace Gatehouse
