// SPDX-License-Identifier: MIT
// The demo workspace, served by the real program on a free port.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "@notionhq/client";

const program = process.env.GATEHOUSE_WORKSPACE_PROGRAM;
if (!program) throw new Error("GATEHOUSE_WORKSPACE_PROGRAM names no program.");

export const people = 260;
export const versions = ["2025-09-03", "2026-03-11"];
export const ada = "ada.byron@northwind.example.com";

export class Workspace {
  #data = mkdtempSync(join(tmpdir(), "gatehouse-conformance-"));
  #server;
  origin;

  constructor() {
    this.#run("demo", "--people", String(people));
  }

  #run(command, ...options) {
    return execFileSync(program, [command, "--data", this.#data, ...options], {
      encoding: "utf8",
    }).trim();
  }

  connectionToken(name) {
    return this.#run("token", "--connection", name);
  }

  setPassword(mail, password) {
    execFileSync(program, ["password", "--data", this.#data, "--person", mail], {
      input: password + "\n",
    });
  }

  sessionToken(mail = ada) {
    return this.#run("token", "--person", mail);
  }

  organizationToken() {
    return this.#run("token", "--organization");
  }

  async serve(...options) {
    this.#server = spawn(program, ["serve", "--data", this.#data, "--port", "0", ...options], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: this.#server.stdout })) {
      this.origin = line.replace("listening on ", "");
      return;
    }
    throw new Error("The service did not start.");
  }

  async stop() {
    if (this.#server.exitCode === null) {
      const ended = new Promise((resolve) => this.#server.once("exit", resolve));
      this.#server.kill("SIGTERM");
      await ended;
    }
    return this.#server.exitCode;
  }

  async remove() {
    await this.stop();
    rmSync(this.#data, { recursive: true });
  }

  client(auth, options = {}) {
    return new Client({ auth, baseUrl: this.origin, logger: () => {}, retry: false, ...options });
  }

  // A request the SDK would not make. Without a version header when `version` is null.
  fetch(path, { token, version = versions[1], headers = {}, ...options } = {}) {
    return fetch(this.origin + path, {
      ...options,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(version ? { "Notion-Version": version } : {}),
        ...headers,
      },
    });
  }
}
