//! Nothing leaves the device: which requests a whole visit makes, and which rules the page is under.

use crate::{
    site::{self, Site},
    tablet::{Setup, on_a_tablet_with},
    visit::Visit,
};

#[test]
fn a_whole_visit_makes_no_request_after_the_page_has_loaded() {
    let site = Site::of(site::folder());
    let setup = Setup {
        url: site.url(),
        ..Setup::default()
    };
    on_a_tablet_with(setup, async |tablet| {
        let asked = site.asked();
        let loaded = tablet.requests().await;
        assert_eq!(
            asked.len(),
            5,
            "the page, its styles, two scripts and the module: {asked:?}"
        );

        Visit::of_ray().goes_on(tablet).await;
        tablet.press("Take the plan").await;
        tablet.press("Yes").await;
        tablet.press("Print it").await;
        tablet.wait_for_notice("notice-printed").await;
        tablet
            .download(async |tablet| tablet.press("Take the plan file").await)
            .await;
        tablet.press("Say goodbye").await;
        tablet.press("Keep it here").await;
        tablet.wait_for_notice("notice-kept-here").await;

        assert_eq!(site.asked(), asked, "nothing more was asked of the server");
        let after = tablet.requests().await.split_off(loaded.len());
        // What the page hands to the browser itself stays on this device, and so do the browser's own pictures.
        let own = format!("blob:{}", site.url());
        let stays = |url: &str| url.starts_with(&own) || url.starts_with("data:");
        let left: Vec<_> = after
            .iter()
            .filter(|request| !stays(&request.url))
            .collect();
        assert!(left.is_empty(), "{left:#?}");
        let ours = |url: &str| url.starts_with(&site.url()) || url.starts_with("data:");
        let strange: Vec<_> = loaded
            .iter()
            .filter(|request| !ours(&request.url))
            .collect();
        assert!(strange.is_empty(), "{strange:#?}");
        println!(
            "requests: {} to load, {} after that",
            asked.len(),
            left.len()
        );
    });
}

#[test]
fn the_page_is_under_a_policy_that_allows_nothing_inline_and_nothing_from_elsewhere() {
    let setup = Setup::default();
    on_a_tablet_with(setup, async |tablet| {
        let headers = tablet.headers_of_the_page().await;
        let policy = headers["content-security-policy"].as_str().unwrap();
        let meta = tablet
            .ask("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
            .await;
        for policy in [policy, meta.as_str().unwrap()] {
            for rule in [
                "default-src 'none'",
                "script-src 'self' 'wasm-unsafe-eval'",
                "connect-src 'self'",
                "require-trusted-types-for 'script'",
                "base-uri 'none'",
                "form-action 'none'",
            ] {
                assert!(
                    policy.split("; ").any(|one| one == rule),
                    "{rule} is not in {policy}"
                );
            }
        }
        // The browser holds the page to it.
        tablet
            .ask("try { document.createElement('div').innerHTML = '<b>' } catch {}")
            .await;
        tablet
            .ask("fetch('https://example.org/').catch(() => {})")
            .await;
        let refused = tablet.ask("hand.refused.splice(0).join('\\n')").await;
        let refused = refused.as_str().unwrap();
        assert!(refused.contains("require-trusted-types-for"), "{refused}");
        assert!(
            refused.contains("connect-src: https://example.org/"),
            "{refused}"
        );
        tablet.forget_complaints().await;
    });
}
