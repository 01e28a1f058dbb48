// What a page translator does: wraps every text in two <font> elements, in open shadow roots too, and goes on doing so
// with whatever appears.
function translate(root = document.querySelector("alongside-guide").shadowRoot) {
  const skip = "font, textarea, style, script, [translate=no], .notranslate";
  const wrap = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest(skip)) continue;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const observer = new MutationObserver((changes) => {
    observer.disconnect();
    for (const change of changes)
      for (const added of change.addedNodes)
        if (added.isConnected) wrap(added.nodeType === 3 ? added.parentNode : added);
    start();
  });
  const start = () => observer.observe(root, { childList: true, subtree: true, characterData: true });
  wrap(root);
  start();
}
