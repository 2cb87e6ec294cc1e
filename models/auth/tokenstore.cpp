// SPDX-License-Identifier: MIT
#include "models/auth/tokenstore.h"

namespace Gatehouse {

TokenStore::TokenStore(QObject *parent)
    : QObject(parent)
{
}

TokenStore::~TokenStore() = default;

} // namespace Gatehouse
