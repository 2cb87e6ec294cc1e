// SPDX-License-Identifier: MIT
// Every error code that can be reached so far, through the SDK where it lets the request pass.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { APIErrorCode, isNotionClientError } from "@notionhq/client";
import { Workspace } from "./workspace.js";

const workspace = new Workspace();
const internal = workspace.connectionToken("Nightly export");
const session = workspace.sessionToken();
const nobody = "0d8f4c1e-0000-4000-8000-000000000001";

before(() => workspace.serve());
after(() => workspace.remove());

async function refused(promise, status, code) {
  const error = await promise.then(() => null, (reason) => reason);
  assert.ok(error && isNotionClientError(error), "the SDK knows the error");
  assert.equal(error.code, code);
  assert.equal(error.status, status);
  const body = JSON.parse(error.body);
  assert.equal(body.object, "error");
  assert.equal(body.status, status);
  assert.equal(error.request_id, body.request_id);
  assert.equal(error.headers.get("x-notion-request-id"), body.request_id);
  return body;
}

async function refusedRaw(response, status, code) {
  const answer = await response;
  assert.equal(answer.status, status);
  assert.match(answer.headers.get("content-type"), /^application\/json/);
  const body = await answer.json();
  assert.equal(body.object, "error");
  assert.equal(body.status, status);
  assert.equal(body.code, code);
  assert.equal(answer.headers.get("x-notion-request-id"), body.request_id);
  return body;
}

it("unauthorized", async () => {
  const body = await refused(
    workspace.client("ntn_nobody").users.me({}), 401, APIErrorCode.Unauthorized);
  assert.equal(body.message, "API token is invalid.");
  await refusedRaw(workspace.fetch("/v1/users/me"), 401, "unauthorized");
});

it("restricted_resource", async () => {
  const client = workspace.client(workspace.connectionToken("Roadmap sync"));
  const body = await refused(client.users.list({}), 403, APIErrorCode.RestrictedResource);
  assert.equal(body.message, "Insufficient permissions for this endpoint.");
});

it("object_not_found", async () => {
  const client = workspace.client(internal);
  const body = await refused(
    client.users.retrieve({ user_id: nobody }), 404, APIErrorCode.ObjectNotFound);
  assert.ok(body.message.startsWith(`Could not find user with ID: ${nobody}.`));
  assert.equal(body.additional_data.integration_id, (await client.users.me({})).id);
});

it("validation_error", async () => {
  const client = workspace.client(internal);
  const cases = [
    [() => client.users.retrieve({ user_id: "x" }), "path failed validation: path.user_id"],
    [() => client.users.list({ page_size: 0 }), "query failed validation: query.page_size"],
    [() => client.users.list({ page_size: 101 }), "query failed validation: query.page_size"],
    [() => client.users.list({ start_cursor: "x" }), "The start_cursor provided is invalid"],
  ];
  for (const [ask, message] of cases) {
    const body = await refused(ask(), 400, APIErrorCode.ValidationError);
    assert.ok(body.message.startsWith(message), body.message);
  }
  for (const notionVersion of ["2022-06-28", "2026-06-01", "soon"]) {
    const body = await refused(
      workspace.client(internal, { notionVersion }).users.me({}), 400,
      APIErrorCode.ValidationError);
    assert.ok(body.message.startsWith("Notion-Version header failed validation:"));
  }
});

it("invalid_request_url", async () => {
  const client = workspace.client(internal);
  for (const request of [{ path: "nothing", method: "get" }, { path: "users/me", method: "delete" }])
    await refused(client.request(request), 400, APIErrorCode.InvalidRequestURL);
});

it("invalid_json", async () => {
  const spaces = await (await workspace.fetch("/admin/v1/spaces",
    { token: session, version: "2026-06-01" })).json();
  await refusedRaw(
    workspace.fetch(`/admin/v1/spaces/${spaces.results[0].id}/connections`,
      { token: session, version: "2026-06-01", method: "POST", body: "{" }),
    400, "invalid_json");
});

it("missing_version", async () => {
  await refusedRaw(
    workspace.fetch("/v1/users/me", { token: internal, version: null }), 400, "missing_version");
  await refusedRaw(
    workspace.fetch("/v1/users/me", { token: internal, version: null, headers: { "Notion-Version": "" } }),
    400, "missing_version");
});

it("invalid_beta", async () => {
  await refusedRaw(
    workspace.fetch("/v1/users/me", { token: internal, headers: { "Notion-Beta": "nothing" } }),
    400, "invalid_beta");
});

it("conflict_error", async () => {
  const admin = { token: session, version: "2026-06-01" };
  const spaces = await (await workspace.fetch("/admin/v1/spaces", admin)).json();
  const create = (name) => workspace.fetch(`/admin/v1/spaces/${spaces.results[0].id}/connections`, {
    ...admin, method: "POST", headers: { "Idempotency-Key": "one" },
    body: JSON.stringify({ kind: "internal", name }),
  });
  const made = await (await create("Robot")).json();
  assert.equal((await workspace.client(made.token).users.me({})).name, "Robot");
  assert.equal((await (await create("Robot")).json()).secret_withheld, true);
  await refusedRaw(create("Other"), 409, "conflict_error");
});

it("too large", async () => {
  for (const body of [
    "x".repeat(26 * 1024 * 1024),
    new ReadableStream({ // no length: sent in chunks
      pull(controller) {
        this.sent = (this.sent ?? 0) + 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
        if (this.sent === 26) controller.close();
      },
    }),
  ]) {
    await refusedRaw(
      workspace.fetch("/v1/users/me", { token: internal, method: "POST", body, duplex: "half" }),
      413, "validation_error");
  }
});

it("a web page elsewhere", async () => {
  await refusedRaw(
    workspace.fetch("/v1/users/me",
      { token: internal, headers: { Origin: "https://evil.example.org" } }),
    403, "restricted_resource");
});
