// SPDX-License-Identifier: MIT
// One visit of a page the console sent somebody to. Arguments: its address, and what to do there as JSON: `mail` to
// sign in as, `pages` to tick, the control to `press`, the `picture` of where it ends. Prints the heading of that.
import { pathToFileURL } from "node:url";
import { Browser } from "./chromium.js";
import { password } from "./people.js";

const [address, wish] = process.argv.slice(2);
const { mail, pages = [], press, picture } = JSON.parse(wish);
const browser = await Browser.open();
try {
  await browser.go(address.startsWith("/") ? pathToFileURL(address) : address);
  if (mail) {
    await (await browser.until(() => browser.control("E-mail address"), "the sign-in")).type(mail);
    await (await browser.control("Password")).type(password);
    await (await browser.control("Sign in")).click();
  }
  await browser.until(() => browser.has(".who"), "somebody who is signed in");
  for (const title of pages) {
    for (const label of await browser.all("#tree label")) {
      if ((await (await label.find(".name")).text()) === title) await label.click();
    }
  }
  const before = await browser.address();
  await (await browser.control(press)).click();
  await browser.until(
    async () => (await browser.address()) !== before && (await browser.has("h1")),
    "the page it ends on",
  );
  console.log(await browser.textOf("h1"));
  await browser.picture(picture);
} finally {
  await browser.close();
}
