// What a driver that keeps to the standard can neither hear nor do, done by the page itself: what was complained of, the
// chooser for files, and a drag from outside. The page runs this before its own scripts.

globalThis.plain = (() => {
  /** What went wrong in this page and was not caught. */
  const complaints = [];
  addEventListener("error", (event) => complaints.push(event.message ?? `${event.target.localName} did not come`), true);
  addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)));
  const { error } = console;
  console.error = (...words) => {
    complaints.push(words.join(" "));
    error.apply(console, words);
  };

  /** The chooser that the page opened last, where the driver finds it. */
  const { click } = HTMLElement.prototype;
  HTMLInputElement.prototype.click = function pressed() {
    if (this.type !== "file") return click.call(this);
    document.querySelector("[data-chooser]")?.remove();
    this.dataset.chooser = "";
    this.addEventListener("change", () => this.remove());
    document.body.append(this);
  };

  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  /** Files that fall onto the middle of the page: their names and, in base 64, what is in them. */
  function drop(files) {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([bytes(text)], name));
    const under = hand.deepest(innerWidth / 2, innerHeight / 2);
    for (const kind of ["dragenter", "dragover", "drop"]) {
      under.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    }
  }

  return { complaints, drop };
})();
