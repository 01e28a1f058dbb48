//! What the page is held against: the size of what is touched, what sticks out, and the rules of axe-core.

use serde_json::{Value, json};

use super::Tablet;
use crate::site;

/// What a person can do something with, by its role in the accessibility tree.
const CONTROLS: [&str; 10] = [
    "button", "link", "textbox", "radio", "checkbox", "combobox", "listbox", "option", "Date",
    "DateTime",
];

impl Tablet {
    /// Controls that are under 48 px, and what would have to be scrolled to the side.
    pub async fn small_or_wide(&self) -> Vec<String> {
        if self.ask("typeof globalThis.measure").await == "undefined" {
            self.ask(include_str!("measure.js")).await;
        }
        sentences(&self.ask("measure.small().concat(measure.wide())").await)
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

    /// Lets axe-core put its own styles into pages that are opened from now on, which the page's policy would refuse.
    pub async fn lets_axe_in(&self) {
        let on = json!({ "enabled": true });
        self.command("Page.setBypassCSP", on).await;
        self.open_page().await;
    }

    /// What axe-core finds fault with.
    pub async fn faults(&self) -> Vec<String> {
        self.judged("axeFindings.all()").await
    }

    /// What axe-core finds fault with in the colours.
    pub async fn faults_of_colour(&self) -> Vec<String> {
        self.judged("axeFindings.colours()").await
    }

    async fn judged(&self, how: &str) -> Vec<String> {
        if self.ask("typeof globalThis.axe").await == "undefined" {
            self.ask(&axe()).await;
            self.ask(include_str!("axe.js")).await;
        }
        sentences(&self.ask(how).await)
    }
}

/// The source of axe-core, as npm brought it.
fn axe() -> String {
    let path = site::project().join("tests/browser/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&path);
    source.unwrap_or_else(|_| {
        panic!(
            "{} is missing. Run: npm ci --prefix tests/browser",
            path.display()
        )
    })
}

fn sentences(value: &Value) -> Vec<String> {
    let list = value.as_array().map_or(&[][..], Vec::as_slice);
    list.iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
