// Reloads the page when the preview serves a newer site. Only a visible page listens: browsers open few connections to one
// server, and a page that comes back learns at once whether it is out of date.
(() => {
  const { version } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  /** @type {EventSource | null} */
  let events = null;

  const listen = () => {
    if (document.visibilityState === "hidden") {
      events?.close();
      events = null;
    } else if (events === null) {
      events = new EventSource("/_preview/events");
      events.onmessage = (event) => {
        if (event.data === version) return;
        events?.close();
        location.reload();
      };
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();

  // The panel stays as the reader left it, from page to page.
  /** @type {HTMLDetailsElement | null} */
  const panel = document.querySelector("#kb-problems > details");
  if (panel === null) return;
  const key = `kb-problems-${panel.open ? "errors" : "warnings"}`;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) panel.open = kept === "open";
  panel.addEventListener("toggle", () => sessionStorage.setItem(key, panel.open ? "open" : "closed"));
})();
