// Asks axe-core about the page as it stands. Each finding is one sentence, with the places it was found at.

globalThis.axeFindings = async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
    elementRef: false,
  });
  return found.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target, any }) => `${target.flat().at(-1)} ${any[0]?.message ?? ""}`.trim());
    return `${id}: ${help} (${nodes.length}): ${places.join(" | ")}`;
  });
};
