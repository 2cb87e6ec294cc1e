// SPDX-License-Identifier: MIT
// Search, pages and their blocks through the official SDK, in both versions.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  isFullBlock, isFullPage, isNotionClientError, iteratePaginatedAPI,
} from "@notionhq/client";
import { versions, Workspace } from "./workspace.js";

const workspace = new Workspace();
const session = workspace.sessionToken();
const tokens = {
  nightly: workspace.connectionToken("Nightly export"),
  session,
};
const nobody = "0d8f4c1e-0000-4000-8000-000000000001";
const minute = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/;
let admin;

before(async () => {
  await workspace.serve();
  const call = async (path, options = {}) => {
    const answer = await workspace.fetch(`/admin/v1${path}`, {
      token: session, version: "2026-06-01", ...options,
      body: options.body && JSON.stringify(options.body),
    });
    const body = await answer.json();
    assert.equal(answer.status, 200, body.message);
    return body;
  };
  const space = (await call("/spaces")).results[0].id;
  admin = (path, options) => call(`/spaces/${space}${path}`, options);
});
after(() => workspace.remove());

function refuses(code, status, message) {
  return (error) => {
    assert.ok(isNotionClientError(error), String(error));
    assert.equal(error.code, code, error.message);
    assert.equal(error.status, status);
    if (message) assert.match(error.message, message);
    return true;
  };
}

const text = (content) => [{ text: { content } }];
const title = (page) => page.properties.title.title.map((part) => part.plain_text).join("");

for (const notionVersion of versions) {
  describe(`content, ${notionVersion}`, () => {
    const old = notionVersion === versions[0];
    const clientOf = (token) => workspace.client(token, { notionVersion });
    const nightly = () => clientOf(tokens.nightly);
    const found = async (query, client = nightly()) => {
      const list = await client.search({ query, sort: { property: "relevance" } });
      return list.results.find((page) => title(page) === query);
    };
    const create = async (parent, name, more = {}) =>
      nightly().pages.create({
        parent: { page_id: parent.id }, properties: { title: text(name) }, ...more,
      });
    // An internal connection of its own, granted nothing.
    const connection = async (name, capabilities) => {
      const made = await admin("/connections", {
        method: "POST", body: { kind: "internal", name: `${name} ${notionVersion}`, capabilities },
      });
      return {
        id: made.id, name: made.name, client: clientOf(made.token),
        grant: (page) => admin(`/pages/${page.id}/connections/${made.id}`, { method: "PUT" }),
        revoke: (page) => admin(`/pages/${page.id}/connections/${made.id}`, { method: "DELETE" }),
      };
    };

    it("finds everything reachable, each page once", async () => {
      const all = [];
      for await (const page of iteratePaginatedAPI(nightly().search, { page_size: 50 }))
        all.push(page);
      assert.ok(all.length >= 240);
      assert.equal(new Set(all.map((page) => page.id)).size, all.length);
      for (const page of all) {
        assert.ok(isFullPage(page));
        assert.match(page.last_edited_time, minute);
        assert.match(page.url, /^https:\/\/app\.notion\.com\/p\//);
        assert.equal("archived" in page, old);
      }
      const times = all.map((page) => page.last_edited_time);
      assert.deepEqual(times, [...times].sort().reverse());
      const first = await nightly().search({ page_size: 1 });
      assert.equal(first.type, "page_or_data_source");
      assert.deepEqual(first.page_or_data_source, {});
      const none = await nightly().search({ filter: { property: "object", value: "data_source" } });
      assert.deepEqual(none.results, []);
      const ascending = await nightly().search({
        sort: { timestamp: "last_edited_time", direction: "ascending" }, page_size: 1,
      });
      assert.equal(ascending.results[0].id, all.at(-1).id);
    });

    it("makes a page with content and reads it back", async () => {
      const product = await found("Product");
      const page = await create(product, "Report", {
        icon: { type: "emoji", emoji: "🎯" },
        children: [
          { heading_1: { rich_text: text("Why") } },
          { to_do: { rich_text: text("Ask"), checked: true,
            children: [{ paragraph: { rich_text: text("Who"),
              children: [{ divider: {} }] } }] } },
          { code: { rich_text: text("a = 1"), language: "python" } },
        ],
      });
      assert.ok(isFullPage(page));
      assert.equal(title(page), "Report");
      assert.deepEqual(page.parent, { type: "page_id", page_id: product.id });
      assert.match(page.created_time, minute);
      const { request_id: _, ...read } = await nightly().pages.retrieve(
        { page_id: page.id, filter_properties: ["title"] });
      const { request_id: __, ...made } = page;
      assert.deepEqual(read, made);

      const blocks = [];
      for await (const block of iteratePaginatedAPI(
        nightly().blocks.children.list, { block_id: page.id, page_size: 1 })) blocks.push(block);
      assert.deepEqual(blocks.map((block) => block.type), ["heading_1", "to_do", "code"]);
      assert.ok(blocks.every((block) => isFullBlock(block)));
      assert.equal(blocks[1].has_children, true);
      const inner = await nightly().blocks.children.list({ block_id: blocks[1].id });
      assert.deepEqual(inner.results[0].parent, { type: "block_id", block_id: blocks[1].id });
      assert.equal(
        (await nightly().blocks.children.list({ block_id: inner.results[0].id })).results[0].type,
        "divider");
      assert.equal((await nightly().blocks.retrieve({ block_id: page.id })).type, "child_page");
      const listed = await nightly().blocks.children.list({ block_id: product.id });
      assert.equal(listed.results.find((block) => block.id === page.id).child_page.title, "Report");
    });

    it("appends where it is told", async () => {
      const page = await create(await found("Product"), "Canvas");
      const append = (children, more = {}) =>
        nightly().blocks.children.append({ block_id: page.id, children, ...more });
      const paragraph = (words) => ({ paragraph: { rich_text: text(words) } });
      const first = (await append([paragraph("a"), paragraph("b")])).results;
      await append([paragraph("start")], { position: { type: "start" } });
      await append([paragraph("between")],
        { position: { type: "after_block", after_block: { id: first[0].id } } });
      if (old)
        await append([paragraph("old")], { after: first[1].id });
      else
        await assert.rejects(append([paragraph("old")], { after: first[1].id }),
          refuses("validation_error", 400, /body\.after should be not present/));
      const list = await nightly().blocks.children.list({ block_id: page.id });
      assert.deepEqual(
        list.results.map((block) => block.paragraph.rich_text[0].plain_text),
        ["start", "a", "between", "b", ...(old ? ["old"] : [])]);
      assert.deepEqual(list.results[0].paragraph, {
        rich_text: [{
          type: "text", text: { content: "start", link: null },
          annotations: { bold: false, italic: false, strikethrough: false, underline: false,
            code: false, color: "default" },
          plain_text: "start", href: null,
        }],
        icon: null, color: "default",
      });
      await assert.rejects(append([]), refuses("validation_error", 400));
      await assert.rejects(append(Array(101).fill({ divider: {} })),
        refuses("validation_error", 400, /length should be ≤ `100`/));
      await assert.rejects(append([paragraph("x".repeat(2001))]),
        refuses("validation_error", 400, /length should be ≤ `2000`/));
      await assert.rejects(
        nightly().blocks.children.append({ block_id: list.results[0].id, children: [{ x: {} }] }),
        refuses("validation_error", 400, /Fix one/));
    });

    it("changes, trashes and restores", async () => {
      const page = await create(await found("Product"), "Short-lived");
      const name = `Below ${notionVersion}`;
      const below = await create(page, name);
      const changed = await nightly().pages.update({
        page_id: page.id, properties: { title: { title: text("Long-lived") } },
        icon: { external: { url: "https://example.org/i.png" } },
      });
      assert.equal(title(changed), "Long-lived");
      assert.equal(changed.icon.external.url, "https://example.org/i.png");

      const trashed = await nightly().pages.update({ page_id: page.id, in_trash: true });
      assert.equal(trashed.in_trash, true);
      if (old) assert.equal(trashed.archived, true);
      assert.equal((await nightly().pages.retrieve({ page_id: below.id })).in_trash, true);
      assert.equal(await found(name), undefined);
      const bin = await nightly().search({
        filter: { property: "object", value: "page", in_trash: true }, query: name,
      });
      assert.deepEqual(bin.results.map((each) => each.id), [below.id]);
      await assert.rejects(
        nightly().blocks.children.append({ block_id: page.id, children: [{ divider: {} }] }),
        refuses("validation_error", 400, /archived/));
      await assert.rejects(create(below, "Too late"), refuses("validation_error", 400));
      await nightly().pages.update({ page_id: page.id, in_trash: false });
      assert.equal((await nightly().pages.retrieve({ page_id: below.id })).in_trash, false);
      const archive = { method: "PATCH", token: tokens.nightly, version: notionVersion,
        body: JSON.stringify({ archived: false }) };
      assert.equal((await workspace.fetch(`/v1/pages/${page.id}`, archive)).status, old ? 200 : 400);
    });

    it("sees by a grant on the page or above it, as long as it lives", async () => {
      const product = await found("Product");
      const page = await create(product, "Inherited");
      const reader = await connection("Reader", { read_content: true });
      const unseen = refuses("object_not_found", 404,
        new RegExp(`Could not find page with ID: ${page.id}.*"${reader.name}"`));
      await assert.rejects(reader.client.pages.retrieve({ page_id: page.id }), unseen);
      const bot = (await reader.client.users.me({})).id;
      await assert.rejects(reader.client.pages.retrieve({ page_id: page.id }), (error) =>
        JSON.parse(error.body).additional_data.integration_id === bot);
      assert.deepEqual((await reader.client.search({})).results, []);
      await reader.grant(product);
      assert.equal((await reader.client.pages.retrieve({ page_id: page.id })).id, page.id);
      assert.ok((await reader.client.blocks.children.list({ block_id: product.id })).results.length);
      assert.ok(await found("Inherited", reader.client));
      await reader.revoke(product);
      await assert.rejects(reader.client.pages.retrieve({ page_id: page.id }), unseen);
      await assert.rejects(reader.client.blocks.children.list({ block_id: product.id }),
        refuses("object_not_found", 404, /Could not find block/));
      assert.deepEqual((await reader.client.search({})).results, []);
      await assert.rejects(nightly().pages.retrieve({ page_id: nobody }),
        refuses("object_not_found", 404));
    });

    it("is held to its capabilities", async () => {
      const product = await found("Product");
      const reader = await connection("Looks", { read_content: true });
      const writer = await connection("Drops", { read_content: false, insert_content: true });
      await reader.grant(product);
      await writer.grant(product);
      const denied = refuses("restricted_resource", 403);
      const parent = { page_id: product.id };
      const children = [{ divider: {} }];
      await assert.rejects(reader.client.pages.create({ parent, properties: {} }), denied);
      await assert.rejects(
        reader.client.pages.update({ page_id: product.id, in_trash: true }), denied);
      await assert.rejects(
        reader.client.blocks.children.append({ block_id: product.id, children }), denied);
      await assert.rejects(writer.client.search({}), denied);
      await assert.rejects(writer.client.pages.retrieve({ page_id: product.id }), denied);
      const made = await writer.client.pages.create({ parent, properties: {} });
      assert.deepEqual(Object.keys(made), ["object", "id", "request_id"]);
      const list = await writer.client.blocks.children.append({ block_id: made.id, children });
      assert.deepEqual(Object.keys(list.results[0]), ["object", "id"]);
    });

    it("keeps private pages private", async () => {
      const person = clientOf(tokens.session);
      const diary = await person.pages.create({ properties: { title: text("My diary") } });
      assert.deepEqual(diary.parent, { type: "workspace", workspace: true });
      await assert.rejects(nightly().pages.retrieve({ page_id: diary.id }),
        refuses("object_not_found", 404));
      await assert.rejects(nightly().pages.create({ properties: { title: text("Mine") } }),
        refuses("validation_error", 400, /private pages/));
      await person.pages.update({ page_id: diary.id, in_trash: true });
    });

    it("drops nothing silently", async () => {
      const product = await found("Product");
      for (const more of [{ markdown: "# x" }, { template: { type: "default" } },
        { properties: { Status: { select: { name: "x" } } } },
        { icon: { type: "custom_emoji", custom_emoji: { id: nobody } } }])
        await assert.rejects(create(product, "No", more), refuses("validation_error", 400));
      await assert.rejects(
        nightly().pages.update({ page_id: product.id, erase_content: true }),
        refuses("validation_error", 400));
      await assert.rejects(nightly().search({ start_cursor: "x" }),
        refuses("validation_error", 400));
      await assert.rejects(nightly().pages.retrieve({ page_id: "x" }),
        refuses("validation_error", 400, /path\.page_id should be a valid uuid/));
    });
  });
}
