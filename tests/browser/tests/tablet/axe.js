// Asks axe-core about the page as it stands. Each finding is one sentence, with the places it was found at.

globalThis.axeFindings = (() => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  async function findings(runOnly) {
    const found = await axe.run(document, { runOnly, resultTypes: ["violations"], elementRef: false });
    return found.violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 4).map(({ target, any }) => `${target.flat().at(-1)} ${any[0]?.message ?? ""}`.trim());
      return `${id}: ${help} (${nodes.length}): ${places.join(" | ")}`;
    });
  }

  return {
    all: () => findings({ type: "tag", values: tags }),
    sizes: () => findings({ type: "rule", values: ["target-size", "scrollable-region-focusable", "meta-viewport"] }),
    colours: () => findings({ type: "rule", values: ["color-contrast", "link-in-text-block"] }),
  };
})();
