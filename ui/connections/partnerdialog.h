// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/domain/workspace.h"
#include "models/net/requesthandle.h"
#include "ui/common/dialog.h"
#include "ui/connections/partnercard.h"

class QComboBox;
class QGridLayout;
class QToolButton;

namespace Gatehouse {

class ConnectionTokens;
class FieldRow;
class MessageBar;
class SecretField;

//! "Hand over to a partner": choose who, and get a card that says what to paste where, what it
//! opens, and whether it works.
class PartnerDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerDialog)

public:
    //! The tokens live longer.
    PartnerDialog(
        ConnectionTokens &tokens, const Connection &connection, QWidget *parent = nullptr);
    ~PartnerDialog() override;

    //! The pages it reaches are told, or known to be unknown.
    bool hasCounted() const { return !m_reaching; }

protected:
    void submit() override;
    void retranslate() override;

private:
    struct Line {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
        QToolButton *copy = nullptr;
    };

    QWidget *makeChoice();
    QWidget *makeCard();
    Line addLine(QGridLayout *grid, TextLabel *value);
    void say(const Line &line, const QString &label, const QString &value);
    void askReach();
    void showCard();
    void beginTest();
    void showTest(const Result<Identity> &identity);
    void tell(const QString &sentence);
    void copyCard();

    ConnectionTokens &m_tokens;
    PartnerCard m_card;
    QComboBox *m_kind = nullptr;
    TextLabel *m_kindLabel = nullptr;
    FieldRow *m_name = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_where = nullptr;
    SecretField *m_token = nullptr;
    TextLabel *m_tokenLabel = nullptr;
    QToolButton *m_copyToken = nullptr;
    Line m_address;
    Line m_version;
    Line m_may;
    Line m_pages;
    TextLabel *m_note = nullptr;
    TextLabel *m_support = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_copyCard = nullptr;
    TextLabel *m_said = nullptr;
    MessageBar *m_outcome = nullptr;
    RequestHandle m_reaching;
    RequestHandle m_testing; // the handles last: dropped first
};

} // namespace Gatehouse
