// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/factsform.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colorrole.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class FlowLayout;
class TextLabel;

//! What every card of a held token looks like: whose it is, how it is with it, facts, and buttons.
class TokenCard : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCard)

public:
    //! Which the token acts as; tells the cards apart.
    virtual QString botId() const = 0;
    //! What the server said of it; replaces what was said before.
    void say(const QString &sentence);
    //! While something is under way, nothing else can be begun.
    void setBusy(bool isBusy);

protected:
    explicit TokenCard(QWidget *parent = nullptr);
    ~TokenCard() override;

    struct Words {
        QString title = {};
        QString state = {};
        ColorRole stateRole = ColorRole::Secondary;
        QString remedy = {}; //!< may be empty
        QList<FactsForm::Fact> facts = {};
    };
    void setWords(const Words &words);
    QPushButton *addButton(const char *name, ButtonKind kind);
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_remedy = nullptr;
    FactsForm *m_facts = nullptr;
    TextLabel *m_said = nullptr;
    QWidget *m_actions = nullptr;
    FlowLayout *m_flow = nullptr;
};

} // namespace Gatehouse
