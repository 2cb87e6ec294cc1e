// Makes the page tree quicker; everything here can be done without it.
"use strict";
(() => {
  const form = document.getElementById("consent");
  const tree = () => document.getElementById("tree");
  for (const menu of document.querySelectorAll("details.switch")) {
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }
  if (!form || !tree()) return;
  document.documentElement.classList.add("scripted");

  const summary = document.getElementById("summary");
  const words = (one, many, count) =>
    count === 1 ? one : many.replace("{n}", count.toLocaleString(document.documentElement.lang));
  // A page that is chosen has all below it; those are shown as such and not sent.
  const follow = (box) => {
    for (const below of box.closest("li").querySelectorAll(":scope ul input[type=checkbox]")) {
      below.checked = box.checked;
      below.disabled = box.checked;
    }
  };
  const sum = () => {
    let pages = 0;
    let below = 0;
    for (const box of form.querySelectorAll("#tree input[type=checkbox]:checked:enabled")) {
      pages += 1;
      below += Number(box.dataset.below);
    }
    const text = summary.dataset;
    summary.textContent = pages === 0 ? text.none : words(text.one, text.many, pages) +
      (below === 0 ? "" : " " + words(text.belowOne, text.belowMany, below));
  };

  let asked = 0;
  // The same answer a browser without scripts gets; only the list is taken from it.
  const ask = async (action, name, value) => {
    const number = ++asked;
    const body = new URLSearchParams(new FormData(form));
    if (name) body.append(name, value);
    let answer;
    try {
      const response = await fetch(action, { method: "POST", body });
      answer = new DOMParser().parseFromString(await response.text(), "text/html");
    } catch {
      return false;
    }
    const fresh = answer.getElementById("tree");
    if (!fresh) return false;
    if (number === asked) tree().replaceWith(document.adoptNode(fresh));
    return true;
  };

  form.addEventListener("click", async (event) => {
    const twist = event.target.closest("button.twist");
    if (!twist) return;
    event.preventDefault();
    if (!(await ask(twist.formAction, "toggle", twist.value))) return form.requestSubmit(twist);
    for (const button of tree().querySelectorAll("button.twist"))
      if (button.value === twist.value) button.focus();
    sum();
  });
  form.addEventListener("change", (event) => {
    if (event.target.type !== "checkbox") return;
    follow(event.target);
    sum();
  });
  const search = document.getElementById("q");
  const button = form.querySelector("button[name=search]");
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(button.formAction), 150);
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter !== button) return;
    event.preventDefault();
    clearTimeout(waiting);
    ask(button.formAction).then((done) => done || form.submit());
  });
})();
