// SPDX-License-Identifier: MIT
// What other pages try with the consent pages, as far as only a browser can show whether it works.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, afterEach, before, describe, it } from "node:test";
import { Browser } from "./chromium.js";
import { mail, password } from "./people.js";
import { Partner, Workspace } from "./workspace.js";

let workspace;
let partner;
let browser;

before(async () => {
  workspace = await Workspace.open("ada.byron");
  partner = await Partner.open(workspace, `<img src=x onerror="document.title='owned'">`);
});
after(async () => {
  await partner.close();
  await workspace.close();
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function signIn() {
  browser = await Browser.open();
  await browser.go(partner.authorizeAddress());
  await (await browser.find("#email")).type(mail("ada.byron"));
  await (await browser.find("#password")).type(password);
  await (await browser.control("Sign in")).click();
  await browser.until(() => browser.has("#consent"), "the consent page");
  return {
    base: (await (await browser.find("#consent")).attribute("action")).replace("/allow", ""),
    secret: await (await browser.find("#consent [name=form]")).attribute("value"),
  };
}

// How every program of this machine was started, as anybody on it can read.
function commandLines() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8");
      } catch {
        return ""; // it has ended
      }
    })
    .join("\n");
}

describe("attacks", { timeout: 240_000 }, () => {
  it("cannot show the pages in a frame", async () => {
    browser = await Browser.open();
    partner.show("/frame", `<iframe src="${partner.authorizeAddress()}"></iframe>`);
    await browser.go(partner.origin + "/frame");
    await browser.inFrame(await browser.find("iframe"));
    assert.equal(await browser.has("#email"), false);
    await browser.inFrame(null);
    assert.match((await browser.complaints()).join(), /frame/i);
  });

  it("cannot send the form from a page on another port", async () => {
    const { base } = await signIn();
    // To a browser the other port is the same site: the cookie goes along, the form's secret does not.
    partner.show(
      "/forge",
      `<form method="post" action="${workspace.origin}${base}/allow">
       <input name="picked" value="1"><input name="form" value="guess"><button>Win</button></form>`,
    );
    await browser.go(partner.origin + "/forge");
    await (await browser.find("button")).click();
    await browser.until(async () => (await browser.address()).includes("/allow"), "the answer");
    assert.doesNotMatch(await browser.source(), /Allow access/);
    assert.equal(partner.lastCallback(), undefined);
  });

  it("gives a server on another port a cookie that is worth nothing", async () => {
    const { base, secret } = await signIn();
    await browser.go(`${partner.origin}${base}/steal`);
    const { headers } = partner.requests.findLast((request) => request.url.endsWith("/steal"));
    assert.match(headers.cookie, /^gatehouse_consent=/);
    for (const [method, step, body] of [
      ["GET", "", undefined],
      ["GET", "/show", undefined],
      ["POST", "/show", "picked=1"],
      ["POST", "/allow", "picked=1&form="],
    ]) {
      const answer = await fetch(workspace.origin + base + step, {
        method,
        body,
        redirect: "manual",
        headers: {
          cookie: headers.cookie,
          "content-type": "application/x-www-form-urlencoded",
        },
      });
      assert.equal(answer.status, 403);
      assert.doesNotMatch(await answer.text(), new RegExp(`${secret}|Ada Byron`));
    }
  });

  it("runs no script that stands in a name", async () => {
    await signIn();
    await browser.shows("h1", /^<img src=x onerror=/);
    assert.match(await browser.title(), /^<img src=x/);
    await browser.run(
      "document.querySelector('h1').insertAdjacentHTML('beforeend', arguments[0])",
      `<img src="https://example.com/x" onerror="document.title = 1">`,
    );
    // Even what got in would find the policy closed.
    await browser.until(async () => /Content Security Policy/.test((await browser.complaints()).join()),
      "the browser's refusal");
    assert.match(await browser.title(), /^<img src=x/);
  });

  it("tells the developer's website nothing", async () => {
    await signIn();
    await (await browser.find(".from a")).click();
    await browser.until(
      async () => partner.requests.some((request) => request.url === "/about"),
      "the visit of the website",
    );
    const visit = partner.requests.find((request) => request.url === "/about");
    assert.equal(visit.headers.referer, undefined);
    assert.equal(visit.headers.cookie, undefined);
  });

  it("leaves nothing in the history but addresses without secrets", async () => {
    const { secret } = await signIn();
    const answer = partner.comesBack();
    await (await browser.control("Allow access")).click();
    const { code } = await answer;
    await partner.exchange(code);
    await browser.back();
    await browser.until(async () => !(await browser.address()).includes("/callback"), "going back");
    const source = await browser.source();
    assert.doesNotMatch(source, new RegExp(`${secret}|${code}`));
    assert.doesNotMatch(await browser.address(), new RegExp(`${secret}|${code}|${password}`));
  });

  it("leaves no secret in the log, in an answer's address, or in the process list", async () => {
    const { base, secret } = await signIn();
    await browser.go(`${partner.origin}${base}/steal`); // what a cookie looks like
    const { headers } = partner.requests.findLast((request) => request.url.endsWith("/steal"));
    const cookie = /^gatehouse_consent=(.+)$/.exec(headers.cookie)[1];
    await browser.close();
    await signIn();
    const answer = partner.comesBack();
    await (await browser.control("Allow access")).click();
    const { code } = await answer;
    const pair = await partner.exchange(code);
    const lines = commandLines();
    assert.match(lines, /chrom/); // so that its silence means something
    assert.match(workspace.log, /./);
    for (const one of [
      password,
      secret,
      cookie,
      code,
      pair.access_token,
      pair.refresh_token,
      partner.client_secret,
    ]) {
      assert.ok(one.length > 8);
      assert.equal(lines.includes(one), false, "in the process list");
      assert.equal(workspace.log.includes(one), false, "in the log");
      if (one !== code) assert.equal(partner.lastCallback().url.includes(one), false, "in an address");
    }
  });
});
