// SPDX-License-Identifier: MIT
// Signing in from one's own machine, by a page in a file: nobody types a password.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, afterEach, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { Browser } from "./chromium.js";
import { checkPage, takePictures } from "./pagecheck.js";
import { mail } from "./people.js";

const directory = mkdtempSync(join(tmpdir(), "gatehouse-browser-"));
const pages = join(directory, "pages");
let service;
let lines;
let origin;
let browser;

before(async () => {
  execFileSync(process.env.GATEHOUSE_WORKSPACE_PROGRAM, ["demo", "--data", directory]);
  mkdirSync(pages);
  service = spawn(process.env.GATEHOUSE_SIGNIN_PROGRAM, [directory, mail("ada.byron"), pages], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  lines = createInterface({ input: service.stdout })[Symbol.asyncIterator]();
  origin = (await lines.next()).value;
});
after(async () => {
  const ended = new Promise((resolve) => service.once("exit", resolve));
  service.stdin.end();
  await ended;
  rmSync(directory, { recursive: true });
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function prepare() {
  const address = new URL("/v1/oauth/authorize", origin);
  address.search = new URLSearchParams({
    client_id: "gatehouse-console",
    redirect_uri: "http://127.0.0.1:9/callback",
    response_type: "code",
    owner: "user",
    state: "s",
    code_challenge: createHash("sha256").update("v".repeat(43)).digest("base64url"),
    code_challenge_method: "S256",
  });
  service.stdin.write(address + "\n");
  return (await lines.next()).value;
}

describe("sign-in link", { timeout: 120_000 }, () => {
  it("signs in by itself, once", async () => {
    const page = await prepare();
    assert.equal(statSync(page).mode & 0o777, 0o600);
    const secret = /name="secret" value="([^"]+)"/.exec(readFileSync(page, "utf8"))[1];
    browser = await Browser.open();
    await browser.go(pathToFileURL(page));
    await browser.shows("h1", "Gatehouse on this computer wants to act as you");
    // It is in no address, and so in no history, and in no program's arguments.
    assert.equal((await browser.address()).includes(secret), false);
    for (const process of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        assert.equal(readFileSync(`/proc/${process}/cmdline`, "utf8").includes(secret), false);
      } catch (error) {
        if (error.code !== "ENOENT" && error.code !== "ESRCH") throw error; // it has ended
      }
    }
    await browser.shows(".who", /^Signed in as Ada Byron/);
    assert.deepEqual(await browser.complaints(), []);
    await takePictures(browser, "session");
    await checkPage(browser);
    // The session it gave is one that forms are believed in.
    await (await browser.control("Deutsch")).click();
    await browser.shows("h1", "Gatehouse auf diesem Computer möchte in Ihrem Namen handeln");
    await browser.go(pathToFileURL(page));
    await browser.shows("h1", "This page is over");
  });

  it("leads through a partner's site, signed in", async () => {
    service.stdin.write(new URL("/demo/partner/typeform", origin) + "\n");
    const page = (await lines.next()).value;
    browser = await Browser.open();
    await browser.go(pathToFileURL(page));
    await browser.shows("h1", "Typeform");
    assert.deepEqual(await browser.complaints(), []);
    await (await browser.control("Add Notion")).click();
    await browser.shows("h1", "Typeform asks for access to Northwind");
    await browser.shows(".who", /^Signed in as Ada Byron/);
    await (await browser.find("#tree label")).click();
    await (await browser.control("Allow access")).click();
    await browser.until(() => browser.has("#got"), "what the partner was given");
    await browser.shows("h1", "Connected to Northwind");
    assert.deepEqual(await browser.complaints(), []);
  });

  it("waits for a press without scripts", async () => {
    const page = await prepare();
    browser = await Browser.open({ scripts: false });
    await browser.go(pathToFileURL(page));
    await browser.shows("h1", "Signing in to Gatehouse");
    await takePictures(browser, "sign-in-link");
    await checkPage(browser);
    await (await browser.control("Continue")).click();
    await browser.shows(".who", /^Signed in as Ada Byron/);
  });
});
