// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pane.h"

#include <functional>

namespace Gatehouse {

//! What a profile has no calls for: says so, and leads to where it is done instead.
class GuidedPane final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidedPane)

public:
    //! What it says, in the language of the moment.
    struct Texts {
        QString title = {};
        QString sentence = {};
        QString button = {}; //!< empty: there is nowhere to go
    };

    //! \a texts is asked again whenever the language changes.
    explicit GuidedPane(std::function<Texts()> texts, QWidget *parent = nullptr);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Texts()> m_texts;
};

} // namespace Gatehouse
