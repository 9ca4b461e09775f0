// Chooses files in the framed page as a person would, and sends back what it shows, what it asked for, and what its policy
// refused. The page itself is the built one, unchanged.
const frame = document.getElementById("page");
await new Promise((resolve) => {
  if (frame.contentDocument?.readyState === "complete" && frame.contentWindow.location.pathname === "/app/index.html")
    resolve();
  else frame.addEventListener("load", resolve, { once: true });
});
// Files are made by the page's own window, as its file input makes them.
const { contentWindow: page, contentDocument: shown } = frame;
const refused = [];
shown.addEventListener("securitypolicyviolation", (event) =>
  refused.push(`${event.effectiveDirective} ${event.blockedURI}`),
);

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the page has answered and its bar is gone. */
async function answered() {
  for (let left = 600; left > 0; left--) {
    await wait(50);
    if (shown.getElementById("progress").hidden && shown.getElementById("answer").textContent !== "") break;
  }
  return shown.getElementById("answer").innerText;
}

async function fileOf(address) {
  return new page.File([await (await fetch(address)).arrayBuffer()], address.split("/").at(-1));
}

function choose(...files) {
  const transfer = new page.DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = shown.getElementById("files");
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return answered();
}

const addresses = new URLSearchParams(location.search).getAll("file");
const [archive, workbook, other] = await Promise.all(addresses.map(fileOf));
const notice = shown.getElementById("notice").textContent;
const wrong = await choose(other);
const both = await choose(archive, workbook);
// A second choice while the first is being read: only the second may be shown.
choose(archive, workbook);
const hasty = await choose(archive);
const texts = { notice, wrong, both, hasty };
const refusedByUse = [...refused];
const asked = page.performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);

/** What the library gives under the page's policy, and what the policy refused meanwhile; each name is a fresh instance. */
async function underPolicy(name, ...before) {
  const script = shown.createElement("script");
  script.type = "module";
  script.src = `/app/under-policy.mjs?${name}`;
  const loaded = new Promise((resolve) => script.addEventListener("load", resolve));
  shown.body.append(script);
  await loaded;
  const found = {};
  for (const step of [...before, "valid", "wrong"]) {
    const already = refused.length;
    const answer = page.underPolicy[step]();
    await wait(100);
    found[step] = { answer, refused: refused.slice(already) };
  }
  return found;
}
const usual = await underPolicy("usual");
const jitless = await underPolicy("jitless", "withoutAttempts");

// What the policy must refuse: the harness sees it, so it would see the page do it.
const attempt = async (act) => {
  try {
    return `allowed: ${await act()}`;
  } catch (error) {
    return error.name;
  }
};
const forbidden = {
  code: await attempt(() => page.eval("1")),
  fetch: await attempt(() => page.fetch(addresses[0]).then(({ status }) => status)),
};
const report = { usual, jitless, texts, asked: [...new Set(asked)], refusedByUse, refused, forbidden };
await fetch("/report", { method: "POST", body: JSON.stringify(report) });
