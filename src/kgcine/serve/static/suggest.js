// Suggestions below search and parameter fields; without this script the fields are plain ones.
"use strict";
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const fills = input.dataset.suggest === "fill";
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let found = [], at = -1, timer = 0, asked = 0;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (item) => {
    close();
    if (fills) { input.value = item.label; input.focus(); } else { location.href = item.page; }
  };
  const mark = (next) => {
    at = next;
    [...list.children].forEach((each, index) => each.setAttribute("aria-selected", String(index === at)));
    if (at >= 0) { input.setAttribute("aria-activedescendant", list.children[at].id); }
    else { input.removeAttribute("aria-activedescendant"); }
  };
  const show = (items) => {
    found = items;
    list.replaceChildren(...items.map((item, index) => {
      const line = document.createElement("li");
      line.id = `${list.id}-${index}`;
      line.setAttribute("role", "option");
      line.textContent = item.form === item.label ? `${item.label} · ${item.type}` : `${item.label} (${item.form}) · ${item.type}`;
      line.addEventListener("pointerdown", (event) => { event.preventDefault(); take(item); });
      return line;
    }));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    mark(-1);
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (!text) { close(); return; }
    timer = setTimeout(async () => {
      const mine = ++asked;
      const params = new URLSearchParams({ q: text });
      if (input.dataset.type) { params.set("type", input.dataset.type); }
      try {
        const reply = await fetch(`/suggest?${params}`);
        const items = reply.ok ? await reply.json() : [];
        // What the field holds already is nothing to suggest, and would lie over the button below.
        const rest = fills ? items.filter((item) => item.label !== text) : items;
        if (mine === asked && document.activeElement === input) { show(rest); }
      } catch { close(); }
    }, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark((at + step + found.length + 1) % (found.length + 1) === found.length ? -1 : (at + step + found.length + 1) % (found.length + 1));
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === "Escape") { close(); }
  });
  input.addEventListener("blur", close);
}
