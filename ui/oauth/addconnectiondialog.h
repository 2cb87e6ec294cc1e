// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace Gatehouse {

class KindCard;

//! "Add connection": the one door, and the three ways behind it.
class AddConnectionDialog final : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddConnectionDialog)

public:
    enum class Way {
        Directory, //!< somebody else's
        Own, //!< a public one of one's own, by OAuth
        Token, //!< somebody gave its token
    };
    Q_ENUM(Way)
    enum class Place {
        Gatehouse,
        Notion, //!< which has no call for its directory: its Marketplace is opened instead
    };

    explicit AddConnectionDialog(Place place, QWidget *parent = nullptr);
    ~AddConnectionDialog() override;

    Way way() const;
    void setWay(Way way);

Q_SIGNALS:
    //! The dialog is closed.
    void chosen(Gatehouse::AddConnectionDialog::Way way);

protected:
    void submit() override;
    void retranslate() override;

private:
    Place m_place;
    KindCard *m_directory = nullptr;
    KindCard *m_own = nullptr;
    KindCard *m_token = nullptr;
};

} // namespace Gatehouse
