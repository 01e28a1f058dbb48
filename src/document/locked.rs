//! The page round a locked plan: it asks for the secret word and opens the plan in itself, with a script of ours that
//! anybody can read. It needs no network and no other file, and says nothing about whose plan it is.
//!
//! Where no script runs, as in the preview of a file on a phone, it says in words how to open it.

use crate::resources;
use crate::words::Words;

use super::escape::escape;
use super::head::head;

/// The only script and the only styles that the file may use, by their hashes: `locked.js`, `plan.css`, `locked.css`.
const POLICY: &str = concat!(
    "default-src 'none'; script-src ",
    env!("HASH_LOCKED_JS"),
    "; style-src ",
    env!("HASH_PLAN_CSS"),
    " ",
    env!("HASH_LOCKED_CSS"),
    "; img-src data:; base-uri 'none'; form-action 'none'"
);

/// The whole file. `data` is what `record::locked_file::encode` gave. What is sealed in it is the whole ordinary file.
pub fn locked_html(words: &Words, data: &str) -> String {
    let (language, direction) = (words.language(), words.direction());
    let title = said(words, "locked-title");
    let question = question(words);
    let afterwards = paragraphs(words, &["locked-change", "locked-again"]);
    let head = head(POLICY, "locked-file 1", "light dark", &title);
    let styles = resources::named("styles/document/locked.css");
    let script = resources::named("src/document/locked.js");
    format!(
        r#"<!doctype html>
<html lang="{language}" dir="{direction}" class="locked">
<head>
{head}<style>{styles}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{question}</main>
<aside id="afterwards" hidden>
{afterwards}</aside>
<script>{script}</script>
<script type="application/json" id="alongside-locked">{data}</script>
</body>
</html>
"#
    )
}

/// What stands there before the plan does. The script shows the form and takes the other way to open it away.
fn question(words: &Words) -> String {
    let preview = paragraphs(
        words,
        &[
            "locked-preview",
            "locked-preview-browser",
            "locked-preview-app",
        ],
    );
    let lead = paragraphs(words, &["locked-lead", "locked-sends-nothing"]);
    let lost = paragraphs(words, &["locked-lost", "locked-stays"]);
    let old_browser = said(words, "locked-old-browser");
    let label = said(words, "secret-word");
    let [show, hide] = ["secret-word-show", "secret-word-hide"].map(|id| said(words, id));
    let [open, opening] = ["locked-open", "locked-opening"].map(|id| said(words, id));
    let [wrong, not_whole] = ["secret-word-wrong", "locked-not-whole"].map(|id| said(words, id));
    format!(
        r#"<div id="preview">
{preview}</div>
<p id="old-browser" hidden>{old_browser}</p>
<form id="ask" autocomplete="off" hidden>
{lead}<label for="word">{label}</label>
<input id="word" type="password" dir="auto" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="said" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other">
<button id="reveal" type="button"><span>{show}</span><span hidden>{hide}</span></button>
<button id="open"><span>{open}</span><span hidden>{opening}</span></button>
<div id="said" role="status">
<p id="opening" class="heard" hidden>{opening}</p>
<p id="wrong" hidden>{wrong}</p>
<p id="not-whole" hidden>{not_whole}</p>
</div>
</form>
<footer>
{lost}</footer>
"#
    )
}

fn paragraphs(words: &Words, ids: &[&str]) -> String {
    super::each(ids, |id| format!("<p>{}</p>\n", said(words, id)))
}

fn said(words: &Words, id: &str) -> String {
    escape(&words.say(id)).into_owned()
}
