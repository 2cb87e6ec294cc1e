#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the official SDK against the program named in GATEHOUSE_WORKSPACE_PROGRAM; installs the SDK as the
# lock file has it when it is not there yet.
set -eu
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/.installed-lock.json; then
    npm ci --silent
    cp package-lock.json node_modules/.installed-lock.json
fi
exec node --test users.test.js content.test.js errors.test.js ratelimit.test.js oauth.test.js
