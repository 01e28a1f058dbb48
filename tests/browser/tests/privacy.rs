//! Nothing leaves the device: which requests a whole visit makes, and which rules the page is under.

use crate::{journey, tablet::on_a_tablet};

#[test]
fn a_whole_visit_makes_no_request_after_the_page_has_loaded() {
    let visit = journey::of_ray();
    let (loaded, all) = &visit.asked;
    assert_eq!(
        loaded.len(),
        15,
        "the page, its styles, three scripts and the module, the guide, the opening and the rest of the module, and what \
         stretches a word, reads learning files and looks into large files: {loaded:?}"
    );
    let away = |path: &&String| {
        ["stretch", "pool", "reader"]
            .iter()
            .any(|part| path.starts_with(&format!("/assets/alongside-{part}-")))
    };
    assert_eq!(loaded.iter().filter(away).count(), 6, "{loaded:?}");
    assert!(
        loaded.iter().rev().take(6).all(|path| away(&path)),
        "no screen waits for any of it: {loaded:?}"
    );
    assert!(
        loaded[8].starts_with("/assets/alongside-rest-"),
        "the first two screens do not wait for it: {loaded:?}"
    );
    assert_eq!(all, loaded, "nothing more was asked of the server");

    // What the page hands to the browser itself stays on this device, and so do the browser's own pictures.
    let handed = format!("blob:{}", visit.url);
    let stays = |url: &str| url.starts_with(&handed) || url.starts_with("data:");
    let went = visit.requests.iter().map(|request| &request.url);
    let went: Vec<_> = went.filter(|url| !stays(url)).collect();
    let strange: Vec<_> = went
        .iter()
        .filter(|url| !url.starts_with(&visit.url))
        .collect();
    assert!(strange.is_empty(), "{strange:#?}");
    assert_eq!(
        went.len(),
        loaded.len(),
        "each was told by the browser as well: {went:#?}"
    );
    println!(
        "requests: {} to load, {} after that",
        loaded.len(),
        all.len() - loaded.len()
    );
}

#[test]
fn the_page_is_under_a_policy_that_allows_nothing_inline_and_nothing_from_elsewhere() {
    on_a_tablet(async |tablet| {
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
                "worker-src blob:",
                "require-trusted-types-for 'script'",
                "trusted-types alongside",
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
