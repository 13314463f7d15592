// n and p go to the next and the previous change. The page does without: every change has an address of its own.
"use strict";
(() => {
  const changes = [...document.querySelectorAll(".compared [id^=c]")];
  if (!changes.length) return;
  document.querySelectorAll(".keys").forEach((hint) => { hint.hidden = false; });
  let at = changes.findIndex((change) => "#" + change.id === location.hash);
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    at = Math.min(Math.max(at + step, 0), changes.length - 1);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    changes[at].scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    history.replaceState(null, "", "#" + changes[at].id);
    document.querySelectorAll(".reached").forEach((change) => change.classList.remove("reached"));
    changes[at].classList.add("reached");
  });
})();
