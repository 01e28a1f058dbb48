// Runs each query of a text in DuckDB, in a folder with files, and prints the rows of each as one line of JSON.
const { DuckDBInstance } = require("@duckdb/node-api");
(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const text = require("node:fs").readFileSync(0, "utf8");
  const queries = text.split(";").filter((query) => query.trim());
  for (const query of queries) {
    const answer = await connection.runAndReadAll(query);
    console.log(JSON.stringify(answer.getRowsJson()));
  }
})();
