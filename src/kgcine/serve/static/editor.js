// Completion in the SPARQL editor; without this script it is a plain text field with a button.
"use strict";
(async () => {
  const area = document.getElementById("query"), form = document.getElementById("editor");
  document.querySelectorAll("[data-script]").forEach((each) => { each.hidden = false; });
  const reply = await fetch("/editor/words.json");
  if (!reply.ok) { return; }
  const { prefixes, terms, saved } = await reply.json();
  const keywords = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "UNION", "GROUP BY", "ORDER BY", "LIMIT", "CONSTRUCT", "ASK", "VALUES", "BIND", "COUNT", "GRAPH", "MINUS", "EXISTS"];
  const words = [
    ...terms.map((term) => ({ text: term.name, says: term.says || term.kind })),
    ...Object.keys(prefixes).map((name) => ({ text: `${name}:`, says: prefixes[name] })),
    ...keywords.map((text) => ({ text, says: "" })),
    ...saved.map((query) => ({ text: query.name, says: query.says, whole: query.text })),
  ];
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "completions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Completions");
  list.hidden = true;
  area.after(list);
  area.setAttribute("aria-controls", list.id);
  area.setAttribute("aria-autocomplete", "list");
  let found = [], at = 0;

  const typed = () => {
    const before = area.value.slice(0, area.selectionStart);
    return (/(?<=^|\s)[a-z-]+\/[\w-]*$/.exec(before) ?? /(?:[A-Za-z_][\w-]*:)?[\w-]*$/.exec(before))[0];
  };
  const close = () => { list.hidden = true; area.removeAttribute("aria-activedescendant"); };
  const mark = (next) => {
    at = (next + found.length) % found.length;
    [...list.children].forEach((each, index) => each.setAttribute("aria-selected", String(index === at)));
    area.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  const take = (word) => {
    const end = area.selectionStart, start = end - typed().length;
    const rest = area.value.slice(0, start) + area.value.slice(end);
    // A saved query takes the place of the text only where nothing of the user's is lost.
    if (word.whole && (!rest.trim() || rest === area.defaultValue)) { area.value = word.whole; area.setSelectionRange(0, 0); area.scrollTop = 0; }
    else { area.setRangeText(word.whole ?? word.text, start, end, "end"); }
    close();
    area.focus();
  };
  const place = () => {
    const before = area.value.slice(0, area.selectionStart).split("\n");
    const style = getComputedStyle(area), height = parseFloat(style.lineHeight);
    const top = before.length * height - area.scrollTop + parseFloat(style.paddingTop) + 4;
    list.style.top = `${Math.min(Math.max(top, height), area.clientHeight)}px`;
    list.style.left = `${Math.min(before.at(-1).length * height * 0.42, Math.max(0, area.clientWidth - 300))}px`;
  };
  const offer = (force) => {
    const start = typed().toLowerCase();
    if (!force && start.length < 2) { close(); return; }
    const local = /[:/]/.test(start) ? start : `:${start}`;
    const first = words.filter((word) => word.text.toLowerCase().startsWith(start));
    const second = words.filter((word) => !first.includes(word) && word.text.toLowerCase().includes(local));
    found = [...first, ...second].filter((word) => word.text !== typed()).slice(0, 12);
    if (!found.length) { close(); return; }
    list.replaceChildren(...found.map((word, index) => {
      const line = document.createElement("li");
      line.id = `completion-${index}`;
      line.setAttribute("role", "option");
      line.textContent = word.says ? `${word.text}  ${word.says}` : word.text;
      line.addEventListener("pointerdown", (event) => { event.preventDefault(); take(word); });
      return line;
    }));
    place();
    list.hidden = false;
    mark(0);
  };
  area.addEventListener("input", () => offer(false));
  area.addEventListener("blur", close);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); return; }
    if (event.key === " " && event.ctrlKey) { event.preventDefault(); offer(true); return; }
    if (list.hidden) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); mark(at + (event.key === "ArrowDown" ? 1 : -1)); }
    else if (event.key === "Enter" || event.key === "Tab") { event.preventDefault(); take(found[at]); }
    else if (event.key === "Escape") { event.preventDefault(); close(); }
  });
})();
