// Hears what is tapped in the first frame, before there is any app, and shows at once that it was. It comes before the
// styles, so that nobody can tap what is not heard yet. `element.js` does it when the app is there, and sets `tapped` to null: from
// then on the app hears for itself.

addEventListener(
  "click",
  (event) => {
    const host = event.target;
    const button = event.composedPath()[0].closest?.("button");
    const hidden = host.tapped?.matches(".button--hide"); // And nothing after that is done.
    if (!button || hidden || host.localName !== "alongside-guide" || host.tapped === null) return;
    host.tapped = button;
    host.setAttribute(button.matches(".button--hide") ? "data-covered" : "data-waits", "");
  },
  true,
);
