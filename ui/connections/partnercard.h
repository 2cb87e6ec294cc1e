// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "models/domain/page.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

namespace Gatehouse {

//! The enums of a card, in a gadget so that test output prints names.
class Partners {
    Q_GADGET

public:
    enum class Kind { Zapier, Make, N8n, Other };
    Q_ENUM(Kind)
};

//! What somebody needs to let a partner's product work as a connection; never the token.
struct PartnerCard {
    Partners::Kind kind = Partners::Kind::Zapier;
    QString ownName = {}; //!< of another program
    QUrl origin = {}; //!< where its calls go
    QString apiVersion = {};
    Connection connection = {};
    std::optional<Reach> reach = {}; //!< nothing: unknown
};

//! The words of a card.
class PartnerWords {
    Q_DECLARE_TR_FUNCTIONS(PartnerWords)

public:
    static QString kind(Partners::Kind kind);
    static QString partner(const PartnerCard &card);
    //! Where in the partner's product what is to be pasted.
    static QString where(const PartnerCard &card);
    static QString address(const PartnerCard &card);
    //! What to know of the address; empty: nothing.
    static QString addressNote(const PartnerCard &card);
    static QString may(const PartnerCard &card);
    static QString pages(const PartnerCard &card);
    static QString support(const PartnerCard &card);
    //! All of it, to be mailed.
    static QString text(const PartnerCard &card);
};

} // namespace Gatehouse
