// SPDX-License-Identifier: MIT
// The consent pages in a real browser, against the real service.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Browser, keys } from "./chromium.js";
import { checkPage, takePictures } from "./pagecheck.js";
import { mail, password } from "./people.js";
import { Partner, Workspace } from "./workspace.js";

let workspace;
let partner;
let browser;

before(async () => {
  workspace = await Workspace.open("ada.byron", "mei.tanaka", "priya.nair", "sofia.rossi");
  partner = await Partner.open(workspace, "Paper loop", {
    capabilities: { read_content: true, insert_content: true, user_information: "without_email" },
  });
  await restrict(false);
});
after(async () => {
  await partner.close();
  await workspace.close();
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

// What the demo restricts is for the tests that say so.
const restrict = (on) =>
  workspace.inSpace("PATCH", "/connection_policy", { restriction: on ? "approved_only" : "off" });

async function signIn(name, { german = false } = {}) {
  await (await browser.control(german ? "E-Mail-Adresse" : "E-mail address")).type(mail(name));
  await (await browser.control(german ? "Passwort" : "Password")).type(password);
  await (await browser.control(german ? "Anmelden" : "Sign in")).click();
  await browser.until(() => browser.has(".who"), "the page after signing in");
}
const press = async (name) => (await browser.control(name)).click();
const unfolded = (name) =>
  browser.until(() => browser.has(`ul[aria-label="${name}"] input`), `what is below ${name}`);
const tick = async (title) => {
  for (const label of await browser.all("#tree label")) {
    if ((await (await label.find(".name")).text()) === title) return label.click();
  }
  throw new Error(`no such element: ${title}`);
};

describe("consent", { timeout: 240_000 }, () => {
  it("signs in, switches the workspace, picks pages and allows", async () => {
    browser = await Browser.open();
    await browser.go(partner.authorizeAddress("s & = ü"));
    await browser.shows("h1", "Sign in to connect Paper loop");
    await takePictures(browser, "sign-in");
    await checkPage(browser);
    await signIn("ada.byron");
    await browser.shows("h1", "Paper loop asks for access to Northwind");
    await takePictures(browser, "consent");
    await checkPage(browser);

    await press("Workspace: Northwind. Switch");
    await takePictures(browser, "switch");
    await checkPage(browser);
    await press("Northwind Labs Member");
    await browser.shows("h1", "Paper loop asks for access to Northwind Labs");
    await checkPage(browser);
    await press("Workspace: Northwind Labs. Switch");
    await press("Northwind Owner");
    await browser.shows("h1", "Paper loop asks for access to Northwind");

    await browser.shows("#summary", "No pages selected");
    await press("Pages below Company");
    await unfolded("Pages below Company");
    await tick("Marketing");
    await browser.shows("#summary", "1 page and 12 below");
    await takePictures(browser, "unfolded");
    await checkPage(browser);
    // A page comes with all below it: those are ticked, and cannot be ticked apart.
    await press("Pages below Marketing");
    await unfolded("Pages below Marketing");
    const below = await browser.all('ul[aria-label="Pages below Marketing"] input');
    for (const box of below) {
      assert.equal(await box.property("checked"), true);
      assert.equal(await box.property("disabled"), true);
    }
    await tick("Company");
    await browser.shows("#summary", "1 page and 172 below");
    await tick("Company");
    await browser.shows("#summary", "No pages selected");
    await tick("Marketing");

    await (await browser.control("Search pages")).type("annual");
    await browser.until(() => browser.has("#found"), "what was searched for");
    await browser.shows("#tree", /Selected\s+.*Marketing/s);
    await takePictures(browser, "search");
    await checkPage(browser);
    await tick("Annual plan");
    await browser.shows("#summary", /^2 pages and \d+ below$/);
    const field = await browser.control("Search pages");
    await field.clear();
    await browser.run("arguments[0].dispatchEvent(new Event('input', { bubbles: true }))", {
      "element-6066-11e4-a52e-4f735466cecf": field.id,
    });
    await browser.until(async () => !(await browser.has("#found")), "the tree again");
    await browser.shows("#summary", /^2 pages and \d+ below$/);

    const answer = partner.comesBack();
    await press("Allow access");
    const { code, state } = await answer;
    assert.equal(state, "s & = ü");
    await browser.shows("h1", "Welcome back");
    const pair = await partner.exchange(code);
    assert.equal(pair.workspace_name, "Northwind");
    assert.deepEqual(await workspace.found(pair.access_token, "Annual plan"), ["Annual plan"]);
    assert.deepEqual(await workspace.found(pair.access_token, "Marketing"), ["Marketing"]);
    assert.deepEqual(await workspace.found(pair.access_token, "Engineering"), []);
    // Where it came from is nobody's business there.
    assert.equal(partner.lastCallback().headers.referer, undefined);
  });

  it("begins with what was chosen before", async () => {
    browser = await Browser.open();
    await browser.go(partner.authorizeAddress());
    await signIn("ada.byron");
    await browser.shows("h1", "Paper loop asks for access to Northwind again");
    await browser.shows("#summary", /^2 pages and \d+ below$/);
    await takePictures(browser, "again");
    await checkPage(browser);
  });

  it("tells the partner when somebody cancels", async () => {
    browser = await Browser.open();
    for (const before of ["signing in", "deciding"]) {
      await browser.go(partner.authorizeAddress(before));
      if (before === "deciding") await signIn("mei.tanaka");
      const answer = partner.comesBack();
      await press("Cancel");
      assert.deepEqual(await answer, { error: "access_denied", state: before });
      assert.equal(partner.lastCallback().headers.referer, undefined);
    }
  });

  it("allows nothing that has changed since it was shown", async () => {
    const other = await Partner.open(workspace, "Quick survey");
    browser = await Browser.open();
    await browser.go(other.authorizeAddress());
    await signIn("mei.tanaka");
    await press("Pages below Company");
    await unfolded("Pages below Company");
    await tick("Marketing");
    // Its developer asks for more while somebody reads.
    await workspace.inSpace("PATCH", `/connections/${other.id}`, {
      capabilities: { read_content: true, update_content: true },
    });
    await press("Allow access");
    await browser.shows(".problem", "What you saw is no longer so. Look again, and decide then.");
    assert.equal(other.lastCallback(), undefined);
    await browser.shows(".may", /Change what is on them/);
    await browser.shows("#summary", "1 page and 12 below");
    await takePictures(browser, "changed");
    await browser.complaints(); // the browser's own word on the status
    await checkPage(browser);
    const answer = other.comesBack();
    await press("Allow access");
    const pair = await other.exchange((await answer).code);
    assert.deepEqual(await workspace.found(pair.access_token, "Marketing"), ["Marketing"]);
    await other.close();
  });

  it("tells a member why not, and sends a request", async () => {
    const other = await Partner.open(workspace, "Quick form");
    await restrict(true);
    try {
      browser = await Browser.open();
      await browser.go(other.authorizeAddress());
      await signIn("priya.nair");
      await browser.shows("#why + p", /Only approved connections may be installed/);
      await takePictures(browser, "refused");
      await checkPage(browser);
      await (await browser.control("Why do you need it?")).type("For sign-ups to the summer party.");
      await press("Send request");
      await browser.shows("h1", "Your request was sent");
      await takePictures(browser, "asked");
      await checkPage(browser);
      const answer = other.comesBack();
      await press("Back to Quick form");
      assert.equal((await answer).error, "access_denied");
      const { results } = await workspace.inSpace("GET", "/connection_requests");
      const made = results.find((request) => request.connection.name === "Quick form");
      assert.equal(made.user.name, "Priya Nair");
      assert.equal(made.reason, "For sign-ups to the summer party.");

      await browser.go(other.authorizeAddress());
      await signIn("priya.nair");
      await browser.shows("main", /You have asked for it already/);
      await takePictures(browser, "pending");
      await checkPage(browser);
    } finally {
      await restrict(false);
      await other.close();
    }
  });

  it("says what is wrong with a password, and waits after five", async () => {
    // In a workspace of its own: whoever is here waits with them.
    const other = await Workspace.open();
    const itsPartner = await Partner.open(other, "Paper loop");
    browser = await Browser.open();
    await browser.go(itsPartner.authorizeAddress());
    const attempt = async () => {
      const field = await browser.control("E-mail address");
      await field.clear();
      await field.type("nobody@example.com");
      await (await browser.control("Password")).type("wrong");
      await press("Sign in");
    };
    for (let i = 0; i < 5; ++i) {
      await attempt();
      await browser.shows("#problem", "The e-mail address or the password is wrong.");
    }
    await takePictures(browser, "wrong-password");
    await browser.complaints(); // the browser's own word on the status
    await checkPage(browser);
    await attempt();
    await browser.shows("#problem", /^Too many attempts. Try again in 1\d minutes.$/);
    await takePictures(browser, "wait");
    await itsPartner.close();
    await other.close();
  });

  it("speaks German", async () => {
    browser = await Browser.open({ language: "de-DE,de" });
    await browser.go(partner.authorizeAddress());
    await browser.shows("h1", "Anmelden, um Paper loop zu verknüpfen");
    await takePictures(browser, "sign-in-de");
    await checkPage(browser, { language: "de" });
    await signIn("sofia.rossi", { german: true });
    await browser.shows("h1", "Paper loop bittet um Zugriff auf Northwind");
    await press("Seiten unter Company");
    await unfolded("Seiten unter Company");
    await tick("Marketing");
    await browser.shows("#summary", "1 Seite und 12 darunter");
    await takePictures(browser, "consent-de");
    await checkPage(browser, { language: "de" });
    // Switching the language keeps what is ticked.
    await press("English");
    await browser.shows("h1", "Paper loop asks for access to Northwind");
    await browser.shows("#summary", "1 page and 12 below");
    await press("Deutsch");
    const answer = partner.comesBack();
    await press("Zugriff erlauben");
    const pair = await partner.exchange((await answer).code);
    assert.deepEqual(await workspace.found(pair.access_token, "Marketing"), ["Marketing"]);
  });

  it("is usable by keys alone", async () => {
    browser = await Browser.open();
    await browser.go(partner.authorizeAddress());
    // The first field has the focus already.
    assert.equal(await (await browser.focused()).name(), "E-mail address");
    await browser.press(...mail("mei.tanaka"));
    await browser.press(keys.tab, ...password, keys.enter);
    await browser.until(() => browser.has(".who"), "the page after signing in");
    // Enter in the search field searches, and allows nothing.
    await browser.tabTo("Search pages");
    await browser.press(..."campaigns", keys.enter);
    await browser.until(() => browser.has("#found"), "what was searched for");
    assert.equal(await browser.has("#consent"), true);
    await browser.press(...Array("campaigns".length).fill("\uE003"));
    await browser.until(async () => !(await browser.has("#found")), "the tree again");
    await browser.tabTo("Pages below Company");
    await browser.press(keys.enter);
    await unfolded("Pages below Company");
    // The focus stays where it was, on what is unfolded now.
    const twist = await browser.focused();
    assert.equal(await twist.name(), "Pages below Company");
    assert.equal(await twist.attribute("aria-expanded"), "true");
    await browser.tabTo("Marketing 12 pages");
    await browser.press(keys.space);
    await browser.shows("#summary", "1 page and 12 below");
    await takePictures(browser, "keys");
    const answer = partner.comesBack();
    await browser.tabTo("Allow access");
    await browser.press(keys.enter);
    const pair = await partner.exchange((await answer).code);
    assert.deepEqual(await workspace.found(pair.access_token, "Marketing"), ["Marketing"]);
    assert.deepEqual(await workspace.found(pair.access_token, "Engineering"), []);
  });

  it("switches the workspace by keys, and closes the menu with Escape", async () => {
    browser = await Browser.open();
    await browser.go(partner.authorizeAddress());
    await signIn("ada.byron");
    await browser.tabTo("Workspace: Northwind. Switch");
    await browser.press(keys.enter);
    await browser.tabTo("Northwind Labs Member");
    await browser.press(keys.escape);
    assert.equal(await (await browser.focused()).name(), "Workspace: Northwind. Switch");
    await browser.press(keys.enter);
    await browser.tabTo("Northwind Labs Member");
    await browser.press(keys.enter);
    await browser.until(
      async () => (await browser.textOf("h1")).endsWith("Northwind Labs"),
      "the other workspace",
    );
  });

  it("works without scripts", async () => {
    browser = await Browser.open({ scripts: false });
    await browser.go(partner.authorizeAddress());
    await signIn("priya.nair");
    assert.equal(await browser.has("html.scripted"), false);
    await press("Pages below Company");
    await unfolded("Pages below Company");
    await tick("Marketing");
    await (await browser.control("Search pages")).type("plan");
    await press("Search");
    await browser.until(() => browser.has("#found"), "what was searched for");
    await tick("Annual plan");
    await takePictures(browser, "without-scripts");
    await checkPage(browser);
    const answer = partner.comesBack();
    await press("Allow access");
    const pair = await partner.exchange((await answer).code);
    assert.deepEqual(await workspace.found(pair.access_token, "Annual plan"), ["Annual plan"]);
    assert.deepEqual(await workspace.found(pair.access_token, "Marketing"), ["Marketing"]);
    assert.deepEqual(await workspace.found(pair.access_token, "Engineering"), []);
  });

  it("fits a small window", async () => {
    browser = await Browser.open({ width: 360, height: 740, language: "de" });
    await browser.go(partner.authorizeAddress());
    await takePictures(browser, "small-sign-in");
    await checkPage(browser, { language: "de" });
    await signIn("ada.byron", { german: true });
    await press("Seiten unter Company");
    await unfolded("Seiten unter Company");
    await takePictures(browser, "small-consent");
    await checkPage(browser, { language: "de" });
    await press("Workspace: Northwind. Wechseln");
    await takePictures(browser, "small-switch");
    await checkPage(browser, { language: "de" });
  });

  it("says so when a page is over, and when an address is bad", async () => {
    browser = await Browser.open();
    await browser.go(new URL("/consent/x/allow", workspace.origin));
    await browser.shows("h1", "This page is over");
    await takePictures(browser, "over");
    await browser.complaints();
    await checkPage(browser);
    const address = partner.authorizeAddress();
    address.searchParams.set("redirect_uri", "https://evil.example/");
    await browser.go(address);
    await browser.shows("h1", "This address cannot be used");
    await takePictures(browser, "bad-address");
    await browser.complaints();
    await checkPage(browser);
  });
});
