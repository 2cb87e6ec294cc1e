// SPDX-License-Identifier: MIT
// Somebody at a browser, reduced to the forms they send: from an authorize address to the way back.

const password = "a long password";

export class Visitor {
  #workspace;
  #cookie = "";
  #base;
  #secret;
  #shown;
  page;

  constructor(workspace) {
    this.#workspace = workspace;
  }

  async #take(path, options = {}) {
    const response = await fetch(this.#workspace.origin + path, {
      redirect: "manual",
      ...options,
      headers: { cookie: this.#cookie },
    });
    this.page = await response.text();
    this.#cookie = response.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    this.#base = /action="(\/consent\/[^/"]+)\//.exec(this.page)?.[1] ?? this.#base;
    this.#secret = /name="form" value="([^"]+)"/.exec(this.page)?.[1] ?? this.#secret;
    this.#shown = /name="shown" value="([^"]+)"/.exec(this.page)?.[1] ?? "";
    return response;
  }
  post(step, fields) {
    const body = new URLSearchParams(fields);
    body.append("form", this.#secret);
    body.append("shown", this.#shown);
    return this.#take(`${this.#base}/${step}`, { method: "POST", body });
  }

  // In front of the consent page, or of the reason why there is none. \a workspace: its id.
  async arrive(client, mail, { redirect, workspace } = {}) {
    this.#workspace.setPassword(mail, password);
    const query = new URLSearchParams({
      client_id: client.client_id,
      redirect_uri: redirect ?? client.redirect_uris[0],
      response_type: "code",
      owner: "user",
      state: "s",
    });
    await this.#take(`/v1/oauth/authorize?${query}`);
    await this.post("sign-in", { email: mail, password });
    if (workspace) await this.post("show", { workspace });
  }

  // The code; nothing when the page stayed.
  async allow(...pages) {
    const fields = [["picked", "1"], ...pages.map((page) => ["page", page])];
    const response = await this.post("allow", fields);
    const location = response.headers.get("location");
    return location ? new URL(location).searchParams.get("code") : undefined;
  }
}
