// SPDX-License-Identifier: MIT
#include "models/auth/heldtoken.h"

#include <utility>

namespace Gatehouse {

HeldToken::HeldToken(Secret token)
    : m_token(std::move(token))
{
}

void HeldToken::hold(Secret token)
{
    m_token = std::move(token);
}

void HeldToken::refuse(ApiError reason)
{
    m_token = std::move(reason);
}

Result<Secret> HeldToken::token() const
{
    return m_token;
}

} // namespace Gatehouse
