// SPDX-License-Identifier: MIT
// The demo's partners: both ways to connect a workspace, walked to the end.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Browser } from "./chromium.js";
import { checkPage, takePictures } from "./pagecheck.js";
import { mail, password } from "./people.js";
import { Workspace } from "./workspace.js";

let workspace;
let browser;

before(async () => {
  workspace = await Workspace.open("ada.byron");
});
after(() => workspace.close());
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function begin() {
  await browser.go(new URL("/demo/partner/typeform", workspace.origin));
  await (await browser.control("Add Notion")).click();
  await (await browser.control("E-mail address")).type(mail("ada.byron"));
  await (await browser.control("Password")).type(password);
  await (await browser.control("Sign in")).click();
  await browser.until(() => browser.has("#consent"), "the consent page");
}

describe("partners of the demo", { timeout: 240_000 }, () => {
  it("are listed, and one is opened", async () => {
    browser = await Browser.open();
    await browser.go(new URL("/demo/partner", workspace.origin));
    await takePictures(browser, "partners");
    await checkPage(browser);
    await (await browser.control("Typeform")).click();
    await browser.shows("h1", "Typeform");
    await takePictures(browser, "partner");
    await checkPage(browser);
  });

  it("add Notion", async () => {
    browser = await Browser.open();
    await begin();
    await browser.shows("h1", "Typeform asks for access to Northwind");
    await (await browser.find("#tree label")).click();
    await (await browser.control("Allow access")).click();
    await browser.until(() => browser.has("#got"), "what the partner was given");
    await browser.shows("h1", "Connected to Northwind");
    await browser.shows(".facts", /Workspace\s+Northwind\s+Acts as\s+Typeform/);
    await takePictures(browser, "partner-connected");
    await checkPage(browser);
  });

  it("hear that somebody does not want to", async () => {
    browser = await Browser.open();
    await begin();
    await (await browser.control("Cancel")).click();
    await browser.until(() => browser.has(".problem"), "the partner's word");
    await browser.shows(".problem", /^You did not give Typeform access/);
    await takePictures(browser, "partner-denied");
    await checkPage(browser);
  });

  it("take an internal integration token", async () => {
    browser = await Browser.open({ language: "de" });
    await browser.go(new URL("/demo/partner/zapier", workspace.origin));
    const paste = async (token) => {
      const field = await browser.control("Fügen Sie Ihr internes Integrationstoken ein");
      await field.type(token);
      await (await browser.control("Verknüpfen")).click();
    };
    await paste("ntn_nonsense");
    await browser.shows(".problem", "Dieses Token funktioniert nicht. Kopieren Sie es noch einmal.");
    const token = workspace.run("token", "--connection", "Roadmap sync");
    await paste(token);
    await browser.shows("h1", "Verknüpft mit Northwind");
    await browser.shows(".facts", /Handelt als\s+Roadmap sync/);
    await browser.shows("#got ~ p", /^\d+ Seiten sind zu finden:$/);
    assert.doesNotMatch(await browser.source(), new RegExp(token));
    await takePictures(browser, "partner-token-de");
    await browser.complaints();
    await checkPage(browser, { language: "de" });
  });
});
