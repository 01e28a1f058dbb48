//! The element in pages of others: whatever they say about text, and however little room they give.

use std::fs;

use crate::{
    site::{self, Site},
    tablet::{Engine, Setup, Tablet, engine, on_a_tablet_with},
};

/// A page that holds the element: its name, its styles, and what stands in its body.
type Host = (&'static str, &'static str, &'static str);

const GUIDE: &str = "<alongside-guide>The guide cannot start here.</alongside-guide>";

const HOSTS: [Host; 8] = [
    (
        "text of its own",
        "body { text-align: center; text-transform: uppercase; letter-spacing: .2em; word-spacing: 1em; line-height: 1;
           white-space: nowrap; text-indent: 3em; font-style: italic; font-variant: small-caps; color: #fff; background: #000;
           cursor: wait; direction: rtl; user-select: none; -webkit-user-select: none; }",
        "GUIDE",
    ),
    (
        "small rem",
        "html { font-size: 62.5% } body { font-size: 1.6rem }",
        "GUIDE",
    ),
    (
        "narrow column",
        "main { display: grid; grid-template-columns: 22rem 1fr }",
        "<main><div>GUIDE</div><p>beside</p></main>",
    ),
    (
        "small box",
        "alongside-guide { --alongside-height: 26rem; max-width: 30rem } p { min-height: 60rem }",
        "<p>before</p>GUIDE<p>after</p>",
    ),
    (
        "row",
        "main { display: flex; gap: 1rem } nav { flex: none; width: 12rem }",
        "<main><nav>menu</nav>GUIDE</main>",
    ),
    (
        "tracks",
        "main { display: grid; grid-template-columns: auto auto; gap: 1rem } nav { width: 12rem }",
        "<main><nav>menu</nav>GUIDE</main>",
    ),
    (
        "in a line",
        "alongside-guide { display: inline-block }",
        "<p>before</p>GUIDE<p>after</p>",
    ),
    ("zoomed", "html { zoom: 1.5 }", "GUIDE"),
];

#[test]
fn the_element_is_whole_in_whatever_page_holds_it() {
    for (name, styles, body) in HOSTS {
        in_a_page((name, styles, body), async |tablet| {
            for step in ["Start a conversation", "Carry on", "Just talking"] {
                it_is_whole(tablet, name).await;
                hide_is_in_its_corner(tablet, name).await;
                // There a driver touches a zoomed page at places that are not zoomed.
                if name == "zoomed" && engine() == Engine::WebKit {
                    let button = format!(
                        "hand.one('button', {}, null).control.click()",
                        serde_json::json!(step)
                    );
                    tablet.ask(&button).await;
                    tablet.settled().await;
                } else {
                    tablet.press(step).await;
                }
            }
            tablet.wait_for_screen("ways").await;
            it_is_whole(tablet, name).await;
        });
    }
}

/// What a page says about text ends at the element.
#[test]
fn nothing_of_the_pages_text_reaches_into_the_element() {
    let look = "(() => {
        const look = (element) => {
            const style = getComputedStyle(element);
            return ['textTransform', 'letterSpacing', 'wordSpacing', 'whiteSpace', 'textIndent', 'fontStyle', 'fontVariant',
                'textAlign', 'direction', 'lineHeight', 'fontSize', 'color', 'cursor', 'userSelect'].map((name) => style[name]);
        };
        return hand.all('h1, p, button').filter(hand.shown).map((one) => [hand.tidy(one.innerText), ...look(one)]);
    })()";
    let mut looks = Vec::new();
    for host in [("plain", "", "GUIDE"), HOSTS[0], HOSTS[1]] {
        in_a_page(host, async |tablet| {
            tablet.press("Start a conversation").await;
            tablet.wait_for_screen("opening").await;
            tablet.wait_for_words("Saved on this tablet").await;
            looks.push(tablet.ask(look).await);
        });
    }
    assert!(looks[0].as_array().unwrap().len() > 20, "{}", looks[0]);
    assert_eq!(looks[1], looks[0]);
    assert_eq!(looks[2], looks[0]);
}

/// Where a page gives little room, what fits there is shown, and not what would fit the window.
#[test]
fn layout_asks_the_box_and_not_the_window() {
    let rows = "[...new Set(hand.all('.desk__ways button').map((one) => one.getBoundingClientRect().top))].length";
    let beside = |styles: &'static str| ("column", styles, "<main>GUIDE</main>");
    let mut ways = Vec::new();
    for host in [
        beside("main { width: 20rem }"),
        beside("main { width: 70rem }"),
    ] {
        in_a_page(host, async |tablet| ways.push(tablet.ask(rows).await));
    }
    assert_eq!(ways, [3, 1], "one under the other, and side by side");
}

/// What a page sets is what is seen, in what is drawn with it.
#[test]
fn a_page_gives_the_element_its_own_colours_type_space_and_shape() {
    let styles = "alongside-guide {
        --alongside-accent: rgb(120, 20, 90); --alongside-on-accent: rgb(255, 250, 240); --alongside-surface: rgb(250, 250, 255);
        --alongside-text: rgb(10, 10, 40); --alongside-font: monospace; --alongside-space: 24px; --alongside-radius-button: 3px;
        --alongside-size: 20px;
    }
    alongside-guide::part(main-button) { text-decoration: underline }";
    in_a_page(("branded", styles, "GUIDE"), async |tablet| {
        let look = "(() => {
            const style = getComputedStyle(hand.all('.button--main')[0]);
            return [style.backgroundColor, style.color, style.fontFamily, style.borderTopLeftRadius, style.textDecorationLine,
                getComputedStyle(hand.all('.desk__lead')[0]).fontSize >= '20px', getComputedStyle(hand.all('.frame')[0]).color];
        })()";
        let seen = tablet.ask(look).await;
        let wanted = [
            "rgb(120, 20, 90)",
            "rgb(255, 250, 240)",
            "monospace",
            "3px",
            "underline",
        ];
        for (index, wanted) in wanted.iter().enumerate() {
            assert_eq!(seen[index], *wanted, "{seen}");
        }
        assert_eq!(seen[5], true, "{seen}");
        assert_eq!(seen[6], "rgb(10, 10, 40)", "{seen}");
    });
}

/// A page with a policy of its own names no style of ours, and the paper looks as it does anywhere.
#[test]
fn what_is_printed_needs_no_style_that_the_page_allows() {
    let look = "(() => {
        const paper = document.querySelector('iframe.alongside-print');
        const style = (one) => paper.contentWindow.getComputedStyle(one);
        return [...paper.contentDocument.querySelectorAll('body, h1, h2, p, li')]
            .map((one) => [one.localName, style(one).fontSize, style(one).fontWeight, style(one).marginTop, style(one).display]);
    })()";
    let mut looks = Vec::new();
    for (name, policy) in [("no policy", ""), ("strict policy", STRICT)] {
        in_a_page_that_allows(policy, (name, "", "GUIDE"), async |tablet| {
            for step in [
                "Start a conversation",
                "Carry on",
                "Just talking",
                "Promises",
                "Come with you",
                "Save this promise",
                "Stop here",
                "Yes",
                "Print it",
            ] {
                tablet.press(step).await;
            }
            tablet.wait_for_notice("notice-printed").await;
            looks.push(tablet.ask(look).await);
        });
    }
    assert!(looks[0].as_array().unwrap().len() > 5, "{}", looks[0]);
    assert_eq!(looks[1], looks[0]);
}

/// As much as the element needs of a page, as `docs/embedding.md` says it.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
     connect-src 'self'; frame-src blob:; worker-src blob:; require-trusted-types-for 'script'; trusted-types alongside";

async fn it_is_whole(tablet: &Tablet, name: &str) {
    let faults = [tablet.small_or_wide().await, tablet.hard_to_read().await].concat();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// However far its box is scrolled: in the corner of the box.
async fn hide_is_in_its_corner(tablet: &Tablet, name: &str) {
    let far = "(() => {
        hand.scrolled().forEach((part) => part !== document.scrollingElement && part.scrollTo({ top: 1e6, behavior: 'instant' }));
        const hide = hand.all('.button--hide')[0].getBoundingClientRect();
        const box = hand.all('.app')[0].getBoundingClientRect();
        return [hide.top - box.top, box.right - hide.right];
    })()";
    let far = tablet.ask(far).await;
    for far in far.as_array().unwrap() {
        let far = far.as_f64().unwrap();
        assert!((0.0..40.0).contains(&far), "{name}: {far}");
    }
}

/// Opens a page of that kind, with the element in it.
fn in_a_page(host: Host, test: impl AsyncFnOnce(&mut Tablet)) {
    in_a_page_that_allows(STRICT, host, test);
}

/// The same for a page with this content security policy.
fn in_a_page_that_allows(
    policy: &str,
    (name, styles, body): Host,
    test: impl AsyncFnOnce(&mut Tablet),
) {
    let folder = site::left_behind(&format!("host-{}", name.replace(' ', "-")));
    site::copy_all(site::folder(), &folder);
    let page = format!(
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>\
         <meta name='viewport' content='width=device-width, initial-scale=1'><title>Council</title><link rel='icon' href='data:,'>\
         <link rel='stylesheet' href='./host.css'><script type='module' src='./alongside.js'></script></head>\
         <body><h1>Council</h1>{}</body></html>",
        body.replace("GUIDE", GUIDE)
    );
    fs::write(folder.join("host.css"), styles).unwrap();
    fs::write(folder.join("host.html"), page).unwrap();
    let header = format!("/*\n  Content-Security-Policy: {policy}\n");
    fs::write(folder.join("_headers"), header).unwrap();
    let site = Site::of(&folder);
    let setup = Setup {
        url: format!("{}host.html", site.url()),
        size: (1180, 820),
        ..Setup::default()
    };
    on_a_tablet_with(setup, test);
}
