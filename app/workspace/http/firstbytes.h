// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace GatehouseWorkspace {

//! Whether the head of a request, from its first byte on and as far as it is here, has a line that
//! ends in a line feed without a carriage return (RFC 9112, 2.2 lets a server refuse it). What
//! follows the empty line is the body, where anything may stand.
bool hasBareLineFeed(QByteArrayView start);

} // namespace GatehouseWorkspace
