// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"
#include "ui/common/factsform.h"

#include <QCoreApplication>

namespace Gatehouse {

//! What can be said of a connection's token without having it.
class TokenFacts {
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)

public:
    static QList<FactsForm::Fact> facts(const Connection &connection, const QDateTime &now);
    //! Why connections of this kind have no token to show; empty for those that may have.
    static QString whyNone(Connections::Kind kind);

private:
    static QString kind(Connections::Kind kind);
};

} // namespace Gatehouse
