// SPDX-License-Identifier: MIT
// All users of a server, listed with the official SDK. The token is read from standard input.
// node list.mjs ORIGIN FOLDER-OF-THE-SDK
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [origin, sdk] = process.argv.slice(2);
const { Client, iteratePaginatedAPI } = createRequire(join(sdk, "package.json"))(sdk);
const token = readFileSync(0, "latin1").trim();
const notion = new Client({ auth: token, baseUrl: origin, notionVersion: "2026-03-11", timeoutMs: 60000 });

const processorBefore = process.cpuUsage();
const begun = process.hrtime.bigint();
const users = [];
for await (const user of iteratePaginatedAPI(notion.users.list, { page_size: 100 })) users.push(user);
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
const processor = process.cpuUsage(processorBefore);
console.log(JSON.stringify({
    seconds,
    processor_seconds: (processor.user + processor.system) / 1e6,
    peak_kb: process.resourceUsage().maxRSS,
    users: users.length,
}));
