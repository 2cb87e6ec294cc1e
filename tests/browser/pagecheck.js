// SPDX-License-Identifier: MIT
// What holds for every page, whatever it is about.
import assert from "node:assert/strict";

// Runs in the browser: the contrast of every text with the ground it stands on (WCAG), and what reaches out of the
// window.
const measure = `
  const channel = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const groundOf = (element) => {
    for (; element; element = element.parentElement) {
      const color = parts(getComputedStyle(element).backgroundColor);
      if (color.length < 4 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  const outside = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.data.trim();
    if (!text || !element.checkVisibility({ visibilityProperty: true }) || element.closest("script, style, .unseen"))
      continue;
    const ink = luminance(parts(getComputedStyle(element).color));
    const ground = luminance(groundOf(element));
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (contrast < 4.5) faint.push(text + " " + contrast.toFixed(2));
  }
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (box.width > 1 && (box.right > innerWidth + 0.5 || box.left < -0.5) && !element.closest(".unseen"))
      outside.push(element.outerHTML.slice(0, 80));
  }
  return {
    faint,
    outside,
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    mains: document.querySelectorAll("main").length,
    unnamedFields: [...document.querySelectorAll("fieldset")].filter((field) => !field.querySelector("legend")).length,
    hidden: [...document.querySelectorAll("input:not([type=hidden]), textarea")]
      .filter((field) => field.labels.length !== 1).map((field) => field.outerHTML),
  };
`;

export async function checkPage(browser, { language = "en" } = {}) {
  for (const control of await browser.controls()) {
    const name = await control.name();
    assert.notEqual(name.trim(), "", `a ${await control.role()} without a name`);
    assert.notEqual(await control.role(), "generic", name);
  }
  for (const dark of [true, false]) {
    await browser.emulate({ dark });
    const found = await browser.run(measure);
    assert.deepEqual(found.faint, [], dark ? "faint in the dark" : "faint in the light");
    assert.deepEqual(found.outside, [], "reaches out of the window");
    assert.equal(found.language, language);
    assert.equal(found.headings, 1);
    assert.equal(found.mains, 1);
    assert.equal(found.unnamedFields, 0);
    assert.deepEqual(found.hidden, [], "fields without a label");
  }
  assert.match(await browser.title(), /Gatehouse$/);
  assert.deepEqual(await browser.complaints(), []);
}

// A picture of the page, light and dark.
export async function takePictures(browser, name) {
  await browser.picture(name);
  await browser.emulate({ dark: true });
  await browser.picture(`${name}-dark`);
  await browser.emulate({ dark: false });
}
