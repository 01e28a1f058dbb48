//! What the page is held against: the size of what is touched, what sticks out, and the rules of axe-core
//! and of IBM.

use serde_json::{Value, json};

use super::{Tablet, engine::engine};
use crate::site;

/// What a person can do something with, by its role in the accessibility tree.
const CONTROLS: [&str; 10] = [
    "button", "link", "textbox", "radio", "checkbox", "combobox", "listbox", "option", "Date",
    "DateTime",
];

impl Tablet {
    /// Controls that are under 48 px, and what would have to be scrolled to the side.
    pub async fn small_or_wide(&self) -> Vec<String> {
        self.found_by_measuring("measure.small().concat(measure.wide())")
            .await
    }

    /// What one of the measures finds, in lists of sentences.
    pub async fn found_by_measuring(&self, measure: &str) -> Vec<String> {
        let sources = || vec![include_str!("measure.js").to_owned()];
        self.judged("measure", measure, sources).await
    }

    /// Words under 16 px, words that are cut off, and words on other words.
    pub async fn hard_to_read(&self) -> Vec<String> {
        let found = "measure.tiny().concat(measure.cut(), measure.overlapping())";
        self.found_by_measuring(found).await
    }

    /// Controls without a name in the tree that screen readers are given.
    pub async fn nameless(&self) -> Vec<String> {
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().unwrap().iter();
        let controls = nodes.filter(|node| {
            let role = node["role"]["value"].as_str().unwrap_or_default();
            node["ignored"] == false && CONTROLS.contains(&role)
        });
        let (named, nameless): (Vec<_>, Vec<_>) = controls.partition(|node| {
            node["name"]["value"]
                .as_str()
                .is_some_and(|name| !name.trim().is_empty())
        });
        assert!(!named.is_empty(), "there is something to press everywhere");
        nameless.into_iter().map(Value::to_string).collect()
    }

    /// Everything that screen readers are given, as one text. Only Chromium tells.
    pub async fn names_in_the_tree(&self) -> String {
        if !engine().has_tools() {
            return String::new();
        }
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await;
        tree.to_string()
    }

    /// Lets axe-core put its own styles into pages that are opened from now on, which the page's policy would refuse.
    pub async fn lets_axe_in(&self) {
        let on = json!({ "enabled": true });
        self.command("Page.setBypassCSP", on).await;
        self.open_page().await;
    }

    /// What axe-core finds fault with.
    pub async fn faults(&self) -> Vec<String> {
        self.judged("axeFindings", "axeFindings.all()", axe).await
    }

    /// What axe-core finds fault with in how large things are and where they lie.
    pub async fn faults_of_size(&self) -> Vec<String> {
        self.judged("axeFindings", "axeFindings.sizes()", axe).await
    }

    /// What axe-core finds fault with in the colours.
    pub async fn faults_of_colour(&self) -> Vec<String> {
        self.judged("axeFindings", "axeFindings.colours()", axe)
            .await
    }

    /// What IBM's rules find fault with.
    pub async fn faults_by_ibm(&self) -> Vec<String> {
        self.judged("ibmFindings", "ibmFindings.all()", ibm).await
    }

    /// Asks a judge, who is brought into the page if he is not there yet.
    async fn judged(
        &self,
        judge: &str,
        asked: &str,
        sources: impl Fn() -> Vec<String>,
    ) -> Vec<String> {
        let script = format!("globalThis.{judge} ? {asked} : null");
        let mut answer = self.ask(&script).await;
        if answer.is_null() {
            for source in sources() {
                self.run(&source).await;
            }
            answer = self.ask(&script).await;
        }
        sentences(&answer)
    }
}

/// axe-core, as npm brought it, and how it is asked.
fn axe() -> Vec<String> {
    let axe = brought("axe-core/axe.min.js");
    vec![axe, include_str!("axe.js").to_owned()]
}

/// The same of IBM's engine.
fn ibm() -> Vec<String> {
    let ace = brought("accessibility-checker-engine/ace.js");
    vec![ace, include_str!("ibm.js").to_owned()]
}

fn brought(file: &str) -> String {
    let path = site::project()
        .join("tests/browser/node_modules")
        .join(file);
    let source = std::fs::read_to_string(&path);
    let missing = || {
        panic!(
            "{} is missing. Run: npm ci --prefix tests/browser",
            path.display()
        )
    };
    source.unwrap_or_else(|_| missing())
}

fn sentences(value: &Value) -> Vec<String> {
    let list = value.as_array().map_or(&[][..], Vec::as_slice);
    list.iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
