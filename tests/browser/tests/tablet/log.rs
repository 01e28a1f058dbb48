//! What the browser itself tells: which requests were made, and what it complained of.

use serde_json::Value;
use thirtyfour::common::command::Command;

use super::{Tablet, engine::engine};

/// One request that the page made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub url: String,
    /// The page that made it.
    pub page: String,
}

impl Tablet {
    /// Every request since the browser was started, also those that never left the device. Only Chromium tells.
    pub async fn requests(&self) -> Vec<Request> {
        let heard = self.listen().await;
        heard
            .iter()
            .filter(|event| event["method"] == "Network.requestWillBeSent")
            .map(|event| Request {
                url: text(&event["params"]["request"]["url"]),
                page: text(&event["params"]["documentURL"]),
            })
            // The page that the browser itself shows before anything is opened.
            .filter(|request| !request.page.starts_with("chrome:"))
            .collect()
    }

    /// The headers that the page came with.
    pub async fn headers_of_the_page(&self) -> Value {
        let heard = self.listen().await;
        let page = heard.iter().find(|event| {
            event["method"] == "Network.responseReceived"
                && event["params"]["type"] == "Document"
                && event["params"]["response"]["url"] == self.setup.url
        });
        let headers = &page.expect("the page was loaded")["params"]["response"]["headers"];
        let small = headers.as_object().unwrap().iter();
        small
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect()
    }

    /// Everything that the browser's tools have told so far, in order.
    pub(super) async fn listen(&self) -> Vec<Value> {
        if !engine().has_tools() {
            return Vec::new();
        }
        let entries = self.take_log("performance").await;
        let new = entries.iter().filter_map(|entry| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            Some(message["message"].clone())
        });
        self.heard.borrow_mut().extend(new);
        self.heard.borrow().clone()
    }

    /// What the page wrote on the console as an error, a panic among it.
    pub(super) async fn complaints(&self) -> Vec<String> {
        if !engine().has_tools() {
            let said = self.try_ask("plain.complaints.splice(0)").await;
            let said = said.unwrap_or_default();
            return said.as_array().into_iter().flatten().map(text).collect();
        }
        let entries = self.take_log("browser").await;
        let mut complaints: Vec<_> = entries
            .iter()
            .filter(|entry| entry["level"] == "SEVERE")
            .map(|entry| text(&entry["message"]))
            .collect();
        complaints.dedup();
        complaints
    }

    /// Fails when the browser has complained of anything.
    pub async fn complains_of_nothing(&self) {
        let complaints = self.complaints().await;
        assert!(complaints.is_empty(), "the browser said: {complaints:#?}");
        let refused = self.try_ask("hand.refused").await.unwrap_or_default();
        assert_eq!(
            refused.as_array().map_or(0, Vec::len),
            0,
            "the policy refused: {refused}"
        );
    }

    /// What the browser complained of was to be expected.
    pub async fn forget_complaints(&self) {
        self.complaints().await;
    }

    async fn take_log(&self, name: &str) -> Vec<Value> {
        let answer = self
            .browser()
            .handle()
            .cmd(Command::GetLog(name.into()))
            .await;
        answer
            .ok()
            .and_then(|answer| answer.value::<Vec<Value>>().ok())
            .unwrap_or_default()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
