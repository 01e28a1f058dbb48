// Opens the plan that is sealed in this page. Nothing is sent anywhere, and nothing is kept.
// Alongside's docs/plan-file.md tells how the data in this page is made, and how to open it without this script.
"use strict";

const at = (id) => document.getElementById(id);
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const utf8 = (text) => new TextEncoder().encode(text);
const say = (id) => { for (const line of at("said").children) line.hidden = line.id !== id; };
const turn = (button) => { for (const label of button.children) label.hidden = !label.hidden; };

// The key that the secret word makes. It is slow on purpose: whoever guesses has to wait as long for each guess.
async function keyOf(word, { rounds, salt }) {
  const typed = utf8(word.trim().normalize("NFC"));
  const stretch = { name: "PBKDF2", hash: "SHA-256", iterations: rounds, salt: bytes(salt) };
  const key = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(stretch, key, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
}

// The ordinary plan file. With another word, or if anything was changed, opening it ends in an OperationError.
async function planOf(word) {
  const { stretch, nonce, sealed } = JSON.parse(at("alongside-locked").textContent);
  const additionalData = utf8(`alongside-locked/1/${stretch.rounds}/${stretch.salt}`);
  const cipher = { name: "AES-GCM", iv: bytes(nonce), additionalData };
  const plain = await crypto.subtle.decrypt(cipher, await keyOf(word, stretch), bytes(sealed));
  return new DOMParser().parseFromString(new TextDecoder().decode(plain), "text/html");
}

// The plan takes the place of the question. What is there to read comes over; its data and its policy stay behind.
function show(plan) {
  const page = document.documentElement;
  [page.lang, page.dir, document.title] = [plan.documentElement.lang, plan.documentElement.dir, plan.title];
  page.removeAttribute("class");
  document.querySelector("main").replaceWith(...plan.querySelectorAll("main, .pages"));
  at("afterwards").hidden = false;
  const heading = document.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus();
}

let busy = false;
at("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const word = at("word");
  if (busy || !word.value.trim()) return word.focus();
  busy = true;
  turn(at("open"));
  say("opening");
  const why = await planOf(word.value).then(show).catch((reason) => reason.name);
  busy = false;
  if (!why) return;
  turn(at("open"));
  say(why === "OperationError" ? "wrong" : "not-whole");
  word.focus();
});
at("reveal").addEventListener("click", () => {
  turn(at("reveal"));
  at("word").type = at("word").type === "text" ? "password" : "text";
});

at("preview").hidden = true;
at(window.crypto && crypto.subtle ? "ask" : "old-browser").hidden = false;
// A page that was left is locked: who goes back to it is asked for the word again.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
