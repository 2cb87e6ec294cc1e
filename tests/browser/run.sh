#!/bin/sh
# SPDX-License-Identifier: MIT
# The pages for browsers, in Chromium by way of chromedriver, against the program named in
# GATEHOUSE_WORKSPACE_PROGRAM. Arguments: the test files, all of them when there are none.
set -eu
cd "$(dirname "$0")"
if [ $# -eq 0 ]; then set -- *.test.js; fi
exec node --test "$@"
