// SPDX-License-Identifier: MIT
#include "ui/common/guidedpane.h"

#include "ui/common/statestack.h"

#include <QEvent>

namespace Gatehouse {

GuidedPane::GuidedPane(std::function<Texts()> texts, QWidget *parent)
    : Pane(parent)
    , m_texts(std::move(texts))
{
    connect(states(), &StateStack::emptyButtonClicked, this, &GuidedPane::buttonClicked);
    retranslate();
}

void GuidedPane::retranslate()
{
    const Texts texts = m_texts();
    setTitle(texts.title);
    states()->showEmpty(
        {.icon = IconName::Info, .sentence = texts.sentence, .button = texts.button});
}

void GuidedPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
