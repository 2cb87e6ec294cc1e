// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { after, before, it, mock } from "node:test";
import { APIErrorCode } from "@notionhq/client";
import { Workspace } from "./workspace.js";

const limit = 3;
// The server's minute may end between two requests: a second one's worth may pass before the refusal.
const enough = 2 * limit + 1;
const workspace = new Workspace();
const internal = workspace.connectionToken("Nightly export");
const session = workspace.sessionToken();

before(() => workspace.serve("--rate-limit", String(limit)));
after(() => workspace.remove());

async function untilRefused(call) {
  for (let passed = 0; passed < enough; ++passed) {
    try {
      await call();
    } catch (error) {
      return { passed, error };
    }
  }
  return { passed: enough };
}

it("refuses with the time to wait", async () => {
  const client = workspace.client(internal);
  const { passed, error } = await untilRefused(() => client.users.me({}));
  assert.ok(passed >= limit && error);
  assert.equal(error.code, APIErrorCode.RateLimited);
  assert.equal(error.status, 429);
  const wait = Number(error.headers.get("retry-after"));
  assert.ok(Number.isInteger(wait) && wait >= 1 && wait <= 60);
  assert.deepEqual(JSON.parse(error.body).additional_data, {
    rate_limit_reason: "public_api_request_rate_limit",
    retry_after: String(wait),
  });
  // Another token has a limit of its own.
  await workspace.client(session).users.me({});
});

it("is waited for by the SDK itself", async () => {
  // The SDK's wait is as long as the server's minute. While it waits another server, whose count is
  // at its beginning, takes over, so that nobody has to sit through it.
  const requestTimeout = 12345;
  const really = globalThis.setTimeout;
  const waits = [];
  const told = [];
  const later = mock.method(globalThis, "setTimeout", (call, delay, ...rest) => {
    if (delay !== requestTimeout && waits.length < told.length) {
      waits.push(delay);
      return workspace.stop().then(() => workspace.serve("--rate-limit", String(limit))).then(call);
    }
    return really(call, delay, ...rest);
  });
  const client = workspace.client(internal, {
    timeoutMs: requestTimeout,
    retry: { maxRetries: 2 },
    fetch: async (url, options) => {
      const { pathname, search } = new URL(url);
      const answer = await fetch(workspace.origin + pathname + search, options);
      if (answer.status === 429) told.push(Number(answer.headers.get("retry-after")) * 1000);
      return answer;
    },
  });
  for (let i = 0; i < enough && told.length === 0; ++i)
    assert.equal((await client.users.me({})).name, "Nightly export");
  later.mock.restore();
  assert.equal(told.length, 1);
  assert.deepEqual(waits, told);
});
