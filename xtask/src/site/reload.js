// Reloads the page when there is a newer build. Only a developer's build holds this file.

const built = () => fetch("./build.txt", { cache: "no-store" }).then((answer) => answer.text());

const now = await built();
setInterval(async () => {
  const latest = await built().catch(() => now);
  if (latest !== now && /^[0-9a-f]{64}$/.test(latest)) location.reload();
}, 1000);
