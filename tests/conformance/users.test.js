// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { isFullUser, iteratePaginatedAPI } from "@notionhq/client";
import { Workspace, people, versions } from "./workspace.js";

const workspace = new Workspace();
const tokens = {
  internal: workspace.connectionToken("Nightly export"), // may read users with e-mail
  withoutEmail: workspace.connectionToken("Warehouse metrics"),
  withoutUsers: workspace.connectionToken("Roadmap sync"),
  installation: workspace.connectionToken("Zapier"),
  installationWithUsers: workspace.connectionToken("Make"),
  personal: workspace.connectionToken("Ada's terminal"),
  mcp: workspace.connectionToken("Claude"),
  session: workspace.sessionToken(),
  organization: workspace.organizationToken(),
};
const refuses = (code, status) => (error) => error.code === code && error.status === status;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

before(() => workspace.serve());
after(() => workspace.remove());

for (const notionVersion of versions) {
  describe(`users, ${notionVersion}`, () => {
    const clientOf = (kind) => workspace.client(tokens[kind], { notionVersion });

    it("knows itself by every token", async () => {
      const internal = await clientOf("internal").users.me({});
      assert.equal(internal.type, "bot");
      assert.equal(internal.name, "Nightly export");
      assert.deepEqual(internal.bot.owner, { type: "workspace", workspace: true });
      assert.equal(internal.bot.workspace_name, "Northwind");
      assert.match(internal.bot.workspace_id, uuid);
      assert.equal(internal.bot.workspace_limits.max_file_upload_size_in_bytes, 5368709120);

      const installation = await clientOf("installation").users.me({});
      assert.equal(installation.type, "bot");
      assert.equal(installation.name, "Zapier");
      assert.equal(installation.bot.owner.type, "user");
      assert.deepEqual(Object.keys(installation.bot.owner.user), ["object", "id"]);

      const seen = await clientOf("installationWithUsers").users.me({});
      assert.equal(seen.bot.owner.user.name, "Daniel Koch");
      assert.deepEqual(seen.bot.owner.user.person, {});

      for (const kind of ["personal", "mcp", "session"]) {
        const person = await clientOf(kind).users.me({});
        assert.equal(person.type, "person", kind);
        assert.match(person.person.email, /@/, kind);
        assert.equal(person.bot, undefined, kind);
      }
      await assert.rejects(clientOf("organization").users.me({}), refuses("unauthorized", 401));
    });

    it("lists page by page, everybody once", async () => {
      const client = clientOf("internal");
      const all = [];
      for await (const user of iteratePaginatedAPI(client.users.list, {})) all.push(user);
      const persons = all.filter((user) => user.type === "person");
      const bots = all.filter((user) => user.type === "bot");
      assert.equal(new Set(all.map((user) => user.id)).size, all.length);
      assert.equal(persons.length, people);
      assert.ok(bots.length >= 4);
      assert.ok(all.every((user) => isFullUser(user) && uuid.test(user.id)));
      assert.ok(persons.every((user) => user.person.email.includes("@")));
      assert.equal(bots.filter((bot) => Object.keys(bot.bot).length > 0).length, 1);

      const first = await client.users.list({});
      assert.equal(first.results.length, 100);
      assert.equal(first.type, "user");
      assert.deepEqual(first.user, {});
      assert.match(first.request_id, uuid);

      const small = [];
      for await (const user of iteratePaginatedAPI(client.users.list, { page_size: 33 }))
        small.push(user.id);
      assert.deepEqual(small, all.map((user) => user.id));
    });

    it("shows as much as the capability allows", async () => {
      const list = await clientOf("withoutEmail").users.list({});
      const persons = list.results.filter((user) => user.type === "person");
      assert.ok(persons.length > 0);
      assert.ok(persons.every((user) => Object.keys(user.person).length === 0));
      for (const kind of ["withoutUsers", "installation", "personal", "mcp"]) {
        await assert.rejects(
          clientOf(kind).users.list({}), refuses("restricted_resource", 403), kind);
      }
      assert.equal((await clientOf("session").users.list({})).results.length, 100);
      await assert.rejects(clientOf("organization").users.list({}), refuses("unauthorized", 401));
    });

    it("retrieves by both spellings of an id", async () => {
      const client = clientOf("internal");
      const listed = (await client.users.list({ page_size: 1 })).results[0];
      const known = ({ request_id, ...user }) => user;
      assert.deepEqual(known(await client.users.retrieve({ user_id: listed.id })), listed);
      assert.deepEqual(
        known(await client.users.retrieve({ user_id: listed.id.replaceAll("-", "") })), listed);
      assert.deepEqual(
        known(await client.users.retrieve({ user_id: listed.id.toUpperCase() })), listed);
      const self = await client.users.me({});
      assert.deepEqual(known(await client.users.retrieve({ user_id: self.id })), known(self));
    });

    it("lets a personal token see its own person alone", async () => {
      for (const kind of ["personal", "mcp"]) {
        const client = clientOf(kind);
        const self = await client.users.me({});
        assert.equal((await client.users.retrieve({ user_id: self.id })).id, self.id);
        const other = (await clientOf("session").users.list({})).results.find(
          (user) => user.id !== self.id);
        await assert.rejects(
          client.users.retrieve({ user_id: other.id }), refuses("restricted_resource", 403));
      }
    });
  });
}

it("ends at once when told to, connections kept open notwithstanding", async () => {
  const other = new Workspace();
  await other.serve();
  const client = other.client(other.sessionToken());
  await Promise.all(Array.from({ length: 8 }, () => client.users.me({})));
  assert.equal(await other.stop(), 0);
  await other.remove();
});
