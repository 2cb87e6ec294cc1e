// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

struct sockaddr;

namespace GatehouseWorkspace {

//! The address in \a address, as text without a port; empty for what is none.
QByteArray numericAddress(const sockaddr *address);

//! What stands for whoever calls from \a address: an IPv4 address itself, of an IPv6 address the
//! network, because one household has all of it. Empty for what is no address.
QByteArray addressGroup(const QByteArray &address);

} // namespace GatehouseWorkspace
