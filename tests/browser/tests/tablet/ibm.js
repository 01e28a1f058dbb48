// IBM's rules of accessibility, as a list of sentences: what fails, and not what a person would have to look at.

globalThis.ibmFindings = {
  async all() {
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    const fails = results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL");
    return fails.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  },
};
