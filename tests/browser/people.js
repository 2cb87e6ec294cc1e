// SPDX-License-Identifier: MIT
// The people of the demo, who all have the same password here.
export const password = "a long password";
export const mail = (name) => `${name}@northwind.example.com`;
