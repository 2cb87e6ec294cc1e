// SPDX-License-Identifier: MIT
// Chromium, steered by its own driver in the words of W3C WebDriver. No library between: what a test does is
// what a person does, by mouse, by keys, or with a screen reader's names.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const elementKey = "element-6066-11e4-a52e-4f735466cecf";
export const keys = {
  tab: "\uE004",
  enter: "\uE007",
  space: " ",
  escape: "\uE00C",
  shift: "\uE008",
};

// What the driver says of a page that is just being left.
const passing = /stale element|no such element|does not belong to the document|inspector error|aborted by navigation/;

const pictures = process.env.GATEHOUSE_PICTURES;

class Element {
  constructor(browser, reference) {
    this.browser = browser;
    this.id = reference[elementKey];
  }
  #ask(method, path, body) {
    return this.browser.ask(method, `/element/${this.id}${path}`, body);
  }
  click() {
    return this.#ask("POST", "/click", {});
  }
  type(text) {
    return this.#ask("POST", "/value", { text });
  }
  clear() {
    return this.#ask("POST", "/clear", {});
  }
  text() {
    return this.#ask("GET", "/text");
  }
  attribute(name) {
    return this.#ask("GET", `/attribute/${name}`);
  }
  property(name) {
    return this.#ask("GET", `/property/${name}`);
  }
  isShown() {
    return this.#ask("GET", "/displayed");
  }
  // As the accessibility tree has them.
  name() {
    return this.#ask("GET", "/computedlabel");
  }
  role() {
    return this.#ask("GET", "/computedrole");
  }
  async find(css) {
    return new Element(this.browser, await this.#ask("POST", "/element", by(css)));
  }
}

const by = (css) => ({ using: "css selector", value: css });

const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary";

export class Browser {
  #driver;
  #session;
  #profile = mkdtempSync(join(tmpdir(), "gatehouse-chromium-"));

  // A new browser with nothing in it. Options: width, height, language, dark, scripts.
  static async open(options = {}) {
    const browser = new Browser();
    await browser.#start(options);
    return browser;
  }

  async #start({ width = 1100, height = 900, language = "en", dark = false, scripts = true }) {
    this.#driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
    let port;
    for await (const line of createInterface({ input: this.#driver.stdout })) {
      port = /started successfully on port (\d+)/.exec(line)?.[1];
      if (port) break;
    }
    if (!port) throw new Error("chromedriver did not start.");
    this.#driver.stdout.resume();
    this.#session = `http://127.0.0.1:${port}/session`;
    const args = [
      "--headless=new",
      `--user-data-dir=${this.#profile}`,
      `--window-size=${width},${height}`,
      "--hide-scrollbars",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--no-first-run",
    ];
    // A sandbox inside a container, or for root, is none.
    if (process.getuid() === 0) args.push("--no-sandbox");
    const prefs = { "intl.accept_languages": language };
    if (!scripts) prefs["profile.managed_default_content_settings.javascript"] = 2;
    const { sessionId } = await this.ask("POST", "", {
      capabilities: {
        alwaysMatch: {
          browserName: "chrome",
          "goog:chromeOptions": { args, prefs },
          "goog:loggingPrefs": { browser: "ALL" },
        },
      },
    });
    this.#session += `/${sessionId}`;
    await this.#devtools("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await this.emulate({ dark });
  }

  async ask(method, path, body) {
    const response = await fetch(this.#session + path, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { "content-type": "application/json" },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message.split("\n")[0]}`);
    return value;
  }
  #devtools(cmd, params) {
    return this.ask("POST", "/goog/cdp/execute", { cmd, params });
  }

  emulate({ dark }) {
    return this.#devtools("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
    });
  }

  async close() {
    await this.ask("DELETE", "").catch(() => {});
    const ended = new Promise((resolve) => this.#driver.once("exit", resolve));
    this.#driver.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  go(url) {
    return this.ask("POST", "/url", { url: String(url) });
  }
  // Not by a script, whose page would be gone before it has answered.
  back() {
    return this.ask("POST", "/back", {});
  }
  address() {
    return this.ask("GET", "/url");
  }
  title() {
    return this.ask("GET", "/title");
  }
  source() {
    return this.ask("GET", "/source");
  }
  run(script, ...args) {
    return this.ask("POST", "/execute/sync", { script, args });
  }
  async find(css) {
    return new Element(this, await this.ask("POST", "/element", by(css)));
  }
  async all(css) {
    return (await this.ask("POST", "/elements", by(css))).map((one) => new Element(this, one));
  }
  async has(css) {
    return (await this.all(css)).length > 0;
  }
  textOf(css) {
    return this.until(async () => (await this.find(css)).text(), `a text in ${css}`);
  }
  // Until the text there is, or fits, what is wanted: pages take their time to come.
  async shows(css, wanted) {
    let text;
    const fits = () => (typeof wanted === "string" ? text === wanted : wanted.test(text));
    await this.until(
      async () => {
        text = await (await this.find(css)).text();
        return fits();
      },
      () => `${wanted} in ${css}, where “${text}” stands`,
    );
  }
  async focused() {
    return new Element(this, await this.ask("GET", "/element/active"));
  }

  // Waits for what another process does: a page that comes, a list that is filled.
  async until(condition, what) {
    const deadline = Date.now() + 20_000;
    for (;;) {
      try {
        const value = await condition();
        if (value) return value;
      } catch (error) {
        if (!passing.test(error.message)) throw error;
      }
      if (Date.now() > deadline) throw new Error(`This never came: ${typeof what === "function" ? what() : what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async press(...pressed) {
    const actions = [];
    for (const key of pressed) {
      actions.push({ type: "keyDown", value: key }, { type: "keyUp", value: key });
    }
    await this.ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  // What the console of the browser complains of, such as what a content policy kept from happening.
  async complaints() {
    const entries = await this.ask("POST", "/se/log", { type: "browser" });
    return entries.filter((entry) => entry.level === "SEVERE").map((entry) => entry.message);
  }
  inFrame(element) {
    return this.ask("POST", "/frame", { id: element && { [elementKey]: element.id } });
  }

  // The control with that accessible name, among those a person can see and use; waits for its page.
  control(name) {
    return this.until(async () => {
      for (const element of await this.controls()) {
        if ((await element.name()) === name) return element;
      }
      return undefined;
    }, `a control named “${name}”`);
  }
  async controls() {
    const shown = [];
    for (const element of await this.all(controls)) {
      if (await element.isShown()) shown.push(element);
    }
    return shown;
  }

  // By keys alone: on with Tab until the control of that name has the focus.
  async tabTo(name) {
    for (let step = 0; step < 80; ++step) {
      await this.press(keys.tab);
      if ((await (await this.focused()).name()) === name) return;
    }
    throw new Error(`Tab never came to “${name}”.`);
  }

  // A picture of the whole page, where pictures are wanted.
  async picture(name) {
    if (!pictures) return;
    const { cssContentSize } = await this.#devtools("Page.getLayoutMetrics", {});
    const { data } = await this.#devtools("Page.captureScreenshot", {
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 },
    });
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, `consent-${name}.png`), Buffer.from(data, "base64"));
  }
}
