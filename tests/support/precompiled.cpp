// SPDX-License-Identifier: MIT
// Exists to compile the header that every test uses once.
