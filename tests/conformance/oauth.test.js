// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { isFullUser } from "@notionhq/client";
import { Visitor } from "./consent.js";
import { ada, versions, Workspace } from "./workspace.js";

const workspace = new Workspace();
const session = workspace.sessionToken();
const nightly = workspace.connectionToken("Nightly export");
const mei = "mei.tanaka@northwind.example.com";
const redirect_uri = "https://partner.example.com/callback";
const refuses = (code, status) => (error) => error.code === code && error.status === status;
// The SDK knows none of OAuth's own codes and hands the body on.
const refusesGrant = (code, status = 400) => (error) => {
  const body = JSON.parse(error.body);
  return error.status === status && body.code === code && body.error === code;
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let northwind;
let labs;

async function admin(method, path, body) {
  const response = await workspace.fetch(`/admin/v1/spaces${path}`, {
    method,
    token: session,
    version: "2026-06-01",
    body: body && JSON.stringify(body),
    headers: body ? { "content-type": "application/json" } : {},
  });
  const answer = await response.json();
  assert.equal(response.status, 200, answer.message);
  return answer;
}
const makeClient = (name, more = {}) =>
  admin("POST", `/${northwind}/connections`, {
    kind: "public",
    name,
    redirect_uris: [redirect_uri],
    ...more,
  });
async function pageCalled(title) {
  const { results } = await workspace.client(nightly).search({ query: title });
  return results.find((page) => page.properties.title.title[0].plain_text === title).id;
}
async function codeFor(client, mail, options, ...pages) {
  const visitor = new Visitor(workspace);
  await visitor.arrive(client, mail, options);
  return visitor.allow(...pages);
}
const basic = ({ client_id, client_secret }) => ({ client_id, client_secret });
const exchange = (sdk, client, code) =>
  sdk.oauth.token({ ...basic(client), grant_type: "authorization_code", code, redirect_uri });
const refresh = (sdk, client, refresh_token) =>
  sdk.oauth.token({ ...basic(client), grant_type: "refresh_token", refresh_token });

before(async () => {
  await workspace.serve();
  const { results } = await admin("GET", "");
  northwind = results.find((space) => space.name === "Northwind").id;
  labs = results.find((space) => space.name === "Northwind Labs").id;
  await admin("PATCH", `/${northwind}/connection_policy`, { restriction: "off" });
});
after(() => workspace.remove());

for (const notionVersion of versions) {
  describe(`oauth, ${notionVersion}`, () => {
    const sdk = () => workspace.client(undefined, { notionVersion });

    it("turns a code into tokens", async () => {
      const client = await makeClient("Paper loop", {
        capabilities: { read_content: true, user_information: "with_email" },
      });
      const page = await pageCalled("Campaigns");
      const pair = await exchange(sdk(), client, await codeFor(client, mei, {}, page));
      assert.match(pair.access_token, /^ntn_/);
      assert.match(pair.refresh_token, /^nrt_/);
      assert.equal(pair.token_type, "bearer");
      assert.match(pair.bot_id, uuid);
      assert.equal(pair.workspace_id, northwind);
      assert.equal(pair.workspace_name, "Northwind");
      assert.equal(pair.workspace_icon, "🧭");
      assert.equal(pair.duplicated_template_id, null);
      assert.match(pair.request_id, uuid);
      assert.equal(pair.owner.type, "user");
      assert.ok(isFullUser(pair.owner.user));
      assert.equal(pair.owner.user.person.email, mei);
      assert.deepEqual(Object.keys(pair), [
        "access_token",
        "token_type",
        "refresh_token",
        "bot_id",
        "workspace_id",
        "workspace_name",
        "workspace_icon",
        "owner",
        "duplicated_template_id",
        "request_id",
      ]);
      const partner = workspace.client(pair.access_token, { notionVersion });
      const me = await partner.users.me({});
      assert.equal(me.id, pair.bot_id);
      assert.equal(me.bot.owner.user.name, "Mei Tanaka");
      const { results } = await partner.search({});
      assert.ok(results.some((found) => found.id === page));
      await assert.rejects(
        partner.pages.retrieve({ page_id: await pageCalled("Handbook") }),
        refuses("object_not_found", 404),
      );
    });

    it("shows the owner partly without that capability", async () => {
      const client = await makeClient("Quick form");
      const pair = await exchange(sdk(), client, await codeFor(client, mei));
      assert.deepEqual(Object.keys(pair.owner.user), ["object", "id"]);
    });

    it("refreshes, and ends the chain of a token used twice", async () => {
      const client = await makeClient("Paper loop");
      const first = await exchange(sdk(), client, await codeFor(client, mei));
      const second = await refresh(sdk(), client, first.refresh_token);
      assert.notEqual(second.access_token, first.access_token);
      assert.notEqual(second.refresh_token, first.refresh_token);
      assert.equal(second.bot_id, first.bot_id);
      await workspace.client(second.access_token).users.me({});
      await assert.rejects(
        refresh(sdk(), client, first.refresh_token),
        refusesGrant("invalid_grant"),
      );
      await assert.rejects(
        workspace.client(second.access_token).users.me({}),
        refuses("unauthorized", 401),
      );
      await assert.rejects(
        refresh(sdk(), client, second.refresh_token),
        refusesGrant("invalid_grant"),
      );
    });

    it("ends what a code gave that is used twice", async () => {
      const client = await makeClient("Paper loop");
      const code = await codeFor(client, mei);
      const pair = await exchange(sdk(), client, code);
      await assert.rejects(exchange(sdk(), client, code), refusesGrant("invalid_grant"));
      await assert.rejects(
        workspace.client(pair.access_token).users.me({}),
        refuses("unauthorized", 401),
      );
    });

    it("introspects", async () => {
      const client = await makeClient("Paper loop");
      const other = await makeClient("Quick form");
      const began = Math.floor(Date.now() / 1000);
      const { access_token } = await exchange(sdk(), client, await codeFor(client, mei));
      const told = await sdk().oauth.introspect({ ...basic(client), token: access_token });
      assert.equal(told.active, true);
      assert.equal(told.scope, "read_content");
      assert.ok(told.iat >= began && told.iat <= Date.now() / 1000);
      assert.match(told.request_id, uuid);
      for (const [asker, token] of [
        [other, access_token],
        [client, "ntn_nobody"],
        [client, nightly],
      ]) {
        const { active, scope, iat } = await sdk().oauth.introspect({ ...basic(asker), token });
        assert.deepEqual([active, scope, iat], [false, undefined, undefined]);
      }
    });

    it("revokes", async () => {
      const client = await makeClient("Paper loop");
      const pair = await exchange(sdk(), client, await codeFor(client, mei));
      const done = await sdk().oauth.revoke({ ...basic(client), token: pair.access_token });
      assert.deepEqual(Object.keys(done), ["request_id"]);
      await assert.rejects(
        workspace.client(pair.access_token).users.me({}),
        refuses("unauthorized", 401),
      );
      await assert.rejects(
        refresh(sdk(), client, pair.refresh_token),
        refusesGrant("invalid_grant"),
      );
    });

    it("refuses who it does not know, and what it does not know", async () => {
      const client = await makeClient("Paper loop");
      const code = await codeFor(client, mei);
      for (const wrong of [
        { ...client, client_secret: "secret_x" },
        { ...client, client_id: labs },
      ]) {
        await assert.rejects(exchange(sdk(), wrong, code), refusesGrant("invalid_client", 401));
        await assert.rejects(
          sdk().oauth.introspect({ ...basic(wrong), token: "x" }),
          refusesGrant("invalid_client", 401),
        );
      }
      const other = await makeClient("Quick form");
      await assert.rejects(exchange(sdk(), other, code), refusesGrant("invalid_grant"));
      await assert.rejects(
        sdk().oauth.token({ ...basic(client), grant_type: "authorization_code", code }),
        refusesGrant("invalid_grant"),
      );
      await assert.rejects(
        sdk().oauth.token({ ...basic(client), grant_type: "password" }),
        refusesGrant("unsupported_grant_type"),
      );
      await exchange(sdk(), client, code);
    });
  });
}

describe("installing", () => {
  const sdk = workspace.client.bind(workspace);

  it("is refused where the scope does not reach", async () => {
    const client = await makeClient("Lab partner", {
      installation_scope: "selected",
      workspace_ids: [labs],
    });
    const visitor = new Visitor(workspace);
    await visitor.arrive(client, ada, { workspace: northwind });
    assert.match(visitor.page, /certain workspaces only, and Northwind is not one of them/);
    assert.equal(await visitor.allow(), undefined);
    // Somebody who is only in the other one has nowhere to install it.
    const member = new Visitor(workspace);
    await member.arrive(client, mei, { workspace: labs });
    assert.equal(await member.allow(), undefined);
    const pair = await exchange(sdk(), client, await codeFor(client, ada, { workspace: labs }));
    assert.equal(pair.workspace_name, "Northwind Labs");
  });

  // product.md, rule 14
  it("gives changed capabilities to each person with their next consent", async () => {
    const client = await makeClient("Paper loop");
    const priya = "priya.nair@northwind.example.com";
    const campaigns = await pageCalled("Campaigns");
    const tokenOf = async (mail) =>
      (await exchange(sdk(), client, await codeFor(client, mail, {}, campaigns))).access_token;
    const update = (token) =>
      sdk(token).pages.update({ page_id: campaigns, icon: { type: "emoji", emoji: "📣" } });
    const [meis, priyas] = [await tokenOf(mei), await tokenOf(priya)];
    await assert.rejects(update(meis), refuses("restricted_resource", 403));
    await admin("PATCH", `/${northwind}/connections/${client.id}`, {
      capabilities: { read_content: true, update_content: true },
    });
    await assert.rejects(update(meis), refuses("restricted_resource", 403));
    const renewed = await tokenOf(mei);
    await update(renewed);
    await assert.rejects(update(priyas), refuses("restricted_resource", 403));
  });
});
