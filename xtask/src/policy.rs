//! What a page of ours may do. The one place that says so: the header for hosts and the meta tag in the page are both
//! made here, and the server of the tests reads the header from what was built.
//!
//! The plan that is shown or printed in a frame is a `blob:` document and inherits this policy. That is why the hashes of
//! its style sheets are here. The workers that stretch a secret word, read learning files and write the second place are
//! `blob:` scripts and inherit it as well: their three addresses are all that the one Trusted Types policy, in
//! `src/shell/element.js`, gives out.
//!
//! A photo on a card is a `data:` picture: it carries its own bytes, so it is fetched from nobody, and what is shown as a
//! picture runs no script. The camera stays forbidden: a photo comes from the device's own camera app, as a file.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Only a header can carry these.
const HEADER_ONLY: &str = "frame-ancestors 'none'";

/// The content security policy, for the meta tag.
pub fn meta(plan_styles: &[Vec<u8>]) -> String {
    let hash = |sheet: &Vec<u8>| {
        format!(
            " 'sha256-{}'",
            BASE64_STANDARD.encode(Sha256::digest(sheet))
        )
    };
    let plan: String = plan_styles.iter().map(hash).collect();
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &format!("style-src 'self'{plan}"),
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "frame-src blob:",
        "worker-src blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types alongside",
    ]
    .join("; ")
}

/// Every header that keeps a page in its bounds.
pub fn headers(plan_styles: &[Vec<u8>]) -> Vec<(&'static str, String)> {
    let content = format!("{}; {HEADER_ONLY}", meta(plan_styles));
    let permissions = [
        "accelerometer",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "hid",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "serial",
        "usb",
    ]
    .map(|power| format!("{power}=()"))
    .join(", ");
    vec![
        ("Content-Security-Policy", content),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", permissions),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plans_own_styles_are_allowed_by_their_hash() {
        // `printf '' | openssl dgst -sha256 -binary | base64`
        let nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        let policy = meta(&[Vec::new(), Vec::new()]);
        assert!(policy.contains(&format!("style-src 'self' {nothing} {nothing};")));
    }

    #[test]
    fn nothing_inline_and_nothing_from_elsewhere_is_allowed() {
        let policy = meta(&[]);
        assert!(policy.starts_with("default-src 'none';"));
        for source in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(source), "{source} is in {policy}");
        }
    }

    #[test]
    fn pictures_come_from_the_page_and_the_device_and_the_page_has_no_camera() {
        let policy = meta(&[]);
        let pictures = policy.split("; ").find(|rule| rule.starts_with("img-src"));
        assert_eq!(pictures, Some("img-src 'self' data: blob:"));
        let headers = headers(&[]);
        let permissions = headers
            .iter()
            .find(|(name, _)| *name == "Permissions-Policy");
        assert!(permissions.is_some_and(|(_, rule)| rule.contains("camera=()")));
    }

    #[test]
    fn one_worker_script_is_made_by_the_page_and_nothing_else_that_runs() {
        let policy = meta(&[]);
        let mut rules = policy.split("; ");
        assert!(rules.clone().any(|rule| rule == "worker-src blob:"));
        assert!(rules.clone().any(|rule| rule == "trusted-types alongside"));
        assert!(rules.any(|rule| rule == "script-src 'self' 'wasm-unsafe-eval'"));
    }

    #[test]
    fn the_header_says_all_that_the_meta_tag_says() {
        let headers = headers(&[]);
        assert_eq!(headers[0].0, "Content-Security-Policy");
        assert!(headers[0].1.starts_with(&meta(&[])));
    }
}
