// SPDX-License-Identifier: MIT
#pragma once

#include "models/net/tokenprovider.h"

namespace Gatehouse {

//! The token of an open profile, once it was read from the keychain or handed over by the embedded
//! service. Until then, and when it could not be read, requests end with the reason.
class HeldToken final : public TokenProvider {
public:
    HeldToken() = default;
    explicit HeldToken(Secret token);

    void hold(Secret token);
    void refuse(ApiError reason);

    Result<Secret> token() const override;

private:
    Result<Secret> m_token = ApiError{.kind = ApiError::Kind::TokenMissing};
};

} // namespace Gatehouse
