// SPDX-License-Identifier: MIT
// The demo workspace, served by the real program on a free port, with people who have passwords and a partner of
// the test's own whose server runs here.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mail, password } from "./people.js";

const program = process.env.GATEHOUSE_WORKSPACE_PROGRAM;
if (!program) throw new Error("GATEHOUSE_WORKSPACE_PROGRAM names no program.");

export class Workspace {
  data = mkdtempSync(join(tmpdir(), "gatehouse-browser-"));
  #server;
  #session;
  space;
  origin;
  log = ""; // all that the service writes about itself, down to the smallest matter

  static async open(...people) {
    const workspace = new Workspace();
    workspace.run("demo");
    for (const person of people) workspace.setPassword(person);
    await workspace.#serve();
    workspace.#session = workspace.run("token", "--person", mail("ada.byron"));
    workspace.space = (await workspace.ask("GET", "/admin/v1/spaces")).results[0].id;
    return workspace;
  }

  run(command, ...options) {
    return execFileSync(program, [command, "--data", this.data, ...options], {
      encoding: "utf8",
      stdio: ["pipe", "pipe", "inherit"],
    }).trim();
  }
  setPassword(person) {
    execFileSync(program, ["password", "--data", this.data, "--person", mail(person)], {
      input: password + "\n",
    });
  }

  async #serve() {
    this.#server = spawn(program, ["serve", "--data", this.data, "--port", "0"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, QT_LOGGING_RULES: "*=true" },
    });
    this.#server.stderr.setEncoding("utf8").on("data", (text) => (this.log += text));
    for await (const line of createInterface({ input: this.#server.stdout })) {
      this.origin = line.replace("listening on ", "");
      return;
    }
    throw new Error("The service did not start.");
  }

  async close() {
    const ended = once(this.#server, "exit");
    this.#server.kill("SIGTERM");
    await ended;
    rmSync(this.data, { recursive: true });
  }

  // Notion's calls with \a token, the admin calls as Ada.
  async ask(method, path, body, token = this.#session) {
    const response = await fetch(this.origin + path, {
      method,
      body: body && JSON.stringify(body),
      headers: {
        authorization: token.startsWith("Basic ") ? token : `Bearer ${token}`,
        "Notion-Version": path.startsWith("/admin") ? "2026-06-01" : "2026-03-11",
        ...(body ? { "content-type": "application/json" } : {}),
      },
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${response.status} ${answer.code}: ${answer.message}`);
    return answer;
  }
  inSpace(method, path, body) {
    return this.ask(method, `/admin/v1/spaces/${this.space}${path}`, body);
  }

  // Titles a token finds, sorted.
  async found(token, query = "") {
    const { results } = await this.ask("POST", "/v1/search", { query }, token);
    return results.map((page) => page.properties.title.title[0].plain_text).sort();
  }
}

// A partner's own server: it sends people off and takes them back.
export class Partner {
  requests = [];
  #server;
  #waiting = [];
  #workspace;
  #pages = {};

  static async open(workspace, name, options = {}) {
    const partner = new Partner();
    partner.#workspace = workspace;
    await partner.#serve();
    Object.assign(
      partner,
      await workspace.inSpace("POST", "/connections", {
        kind: "public",
        name,
        redirect_uris: ["http://127.0.0.1/callback"],
        developer: { name: "Test bench", website: `${partner.origin}/about` },
        ...options,
      }),
    );
    return partner;
  }

  async #serve() {
    this.#server = createServer((request, response) => {
      this.requests.push({ url: request.url, headers: request.headers });
      const page = this.#pages[request.url.split("?")[0]];
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(page ?? "<!doctype html><title>Partner</title><h1>Welcome back</h1>");
      if (request.url.startsWith("/callback")) {
        const answer = Object.fromEntries(new URL(request.url, this.origin).searchParams);
        this.#waiting.shift()?.(answer);
      }
    });
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }
  async close() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
  // What this server shows at a path.
  show(path, html) {
    this.#pages[path] = html;
  }

  get redirect() {
    return `${this.origin}/callback`;
  }
  authorizeAddress(state = "the state") {
    const address = new URL("/v1/oauth/authorize", this.#workspace.origin);
    address.search = new URLSearchParams({
      client_id: this.client_id,
      redirect_uri: this.redirect,
      response_type: "code",
      owner: "user",
      state,
    });
    return address;
  }
  // What the next browser comes back with.
  comesBack() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("Nobody came back.")), 60_000);
      this.#waiting = [
        (answer) => {
          clearTimeout(late);
          resolve(answer);
        },
      ];
    });
  }
  lastCallback() {
    return this.requests.findLast((request) => request.url.startsWith("/callback"));
  }
  exchange(code) {
    return this.#workspace.ask(
      "POST",
      "/v1/oauth/token",
      { grant_type: "authorization_code", code, redirect_uri: this.redirect },
      `Basic ${Buffer.from(`${this.client_id}:${this.client_secret}`).toString("base64")}`,
    );
  }
}
