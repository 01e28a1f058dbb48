//! A whole visit, from an empty tablet to a plan in the person's hands, and back from their file.

use std::sync::OnceLock;

use crate::{
    plan_file, sealed,
    site::{self, Site},
    tablet::{Request, Setup, Tablet, engine, on_a_tablet, on_a_tablet_with},
    visit::{Visit, plan_can_be_taken, plan_file_is_taken},
};

/// What a whole visit leaves behind.
pub struct WholeVisit {
    /// The file that the person takes home.
    pub file: Vec<u8>,
    /// What the page asked of the server before anybody touched it, and all the time.
    pub asked: (Vec<String>, Vec<String>),
    /// Every request that the browser made in all that time.
    pub requests: Vec<Request>,
    /// The address of the page.
    pub url: String,
}

#[test]
fn after_a_whole_visit_the_plan_holds_every_word_that_was_to_be_kept_and_no_other() {
    of_ray();
}

/// Ray's whole visit. Whoever asks first goes through it.
pub fn of_ray() -> &'static WholeVisit {
    static VISIT: OnceLock<WholeVisit> = OnceLock::new();
    VISIT.get_or_init(|| {
        let site = Site::of(site::folder());
        let url = site.url();
        let setup = Setup {
            url: url.clone(),
            ..Setup::default()
        };
        let (mut asked, mut file, mut requests) = (Vec::new(), Vec::new(), Vec::new());
        on_a_tablet_with(setup, async |tablet| {
            tablet.wait_until_ready().await;
            asked = site.asked();
            let ray = Visit::of_ray();
            ray.goes_on(tablet).await;
            read_together(tablet).await;
            let (name, taken) = take_the_file(tablet).await;
            assert_eq!(name, "notes-2026-11-24.html");
            let (_, text) = tablet
                .download(async |tablet| tablet.press("Take it as text").await)
                .await;
            tablet.press("Print it").await;
            tablet.wait_for_notice("notice-printed").await;
            requests = tablet.requests().await;
            it_holds_what_was_to_be_kept(tablet, &ray, &taken, &text).await;
            it_fits_on_two_pages(tablet, &taken).await;
            nothing_else_stays_on_the_tablet(tablet, &ray).await;
            file = taken;
        });
        WholeVisit {
            file,
            asked: (asked, site.asked()),
            requests,
            url,
        }
    })
}

async fn it_holds_what_was_to_be_kept(tablet: &Tablet, ray: &Visit, file: &[u8], text: &[u8]) {
    let data = plan_file::data(file);
    let lines = data["plan"]["lines"].as_array().unwrap();
    for said in ray.said_for_the_plan() {
        let there = lines.iter().any(|line| line["text"] == said);
        assert!(there, "“{said}” is not in {data}");
    }
    let data = data.to_string();
    let shown = plan_file::shown(tablet, file).await;
    let texts = [shown.as_str(), std::str::from_utf8(text).unwrap()];
    for words in ray.kept() {
        for text in texts {
            assert!(text.contains(&words), "“{words}” is not in {text}");
        }
    }
    for words in ray.not_kept() {
        for text in texts.iter().chain([&data.as_str()]) {
            assert!(!text.contains(&words), "“{words}” is in {text}");
        }
    }
}

async fn it_fits_on_two_pages(tablet: &Tablet, file: &[u8]) {
    if !engine().has_tools() {
        return;
    }
    for paper in plan_file::PAPERS {
        let pages = plan_file::pages(tablet, file, paper).await;
        println!("Ray's plan on {}: {pages} pages", paper.0);
        assert!(pages <= 2);
    }
}

/// First the plan is kept, without what was only for today; then everything is cleared.
async fn nothing_else_stays_on_the_tablet(tablet: &Tablet, ray: &Visit) {
    tablet.press("Say goodbye").await;
    tablet.press("Keep it here").await;
    tablet.wait_for_notice("notice-kept-here").await;
    let kept = sealed::all_that_is_kept(tablet).await;
    for words in ray.not_kept() {
        assert!(!kept.contains(&words), "“{words}” is still in {kept}");
    }
    assert!(kept.contains("Not a hostel.  Not again."), "{kept}");

    tablet.press("Settings").await;
    tablet.press("Delete everything").await;
    tablet.wait_for_words("Ray").await;
    tablet.press("Yes, delete everything").await;
    tablet.wait_for_notice("notice-everything-cleared").await;
    let left = sealed::all_that_is_kept(tablet).await;
    let page = tablet.everything_in_the_page().await;
    for words in ray.every_word() {
        assert!(!left.contains(&words), "“{words}” is still in {left}");
        assert!(!page.contains(&words), "“{words}” is still in {page}");
    }
}

#[test]
fn a_plan_file_opens_on_an_empty_tablet_once_and_is_saved_again_byte_for_byte() {
    let file = &of_ray().file;
    on_a_tablet(async |tablet| {
        let path = tablet.file("ray.html", file);
        tablet.drop_file(&path).await;
        tablet.wait_for_screen("ways").await;
        tablet.wait_for_words("my sister Pauline").await;
        let (_, again) = take_the_file(tablet).await;
        assert!(
            again == *file,
            "the file changed on its way through the app"
        );

        tablet.press("Say goodbye").await;
        tablet.press("Keep it here").await;
        tablet.wait_for_notice("notice-kept-here").await;
        for _ in 0..2 {
            tablet.choose_file("Open a plan file", &path).await;
            tablet.wait_for_screen("ways").await;
            for screen in ["today", "opening", "desk"] {
                tablet.press("Back").await;
                tablet.wait_for_screen(screen).await;
            }
        }
        let plans =
            "hand.all('.desk button').filter((button) => /Ray/.test(button.innerText)).length";
        assert_eq!(
            tablet.ask(plans).await,
            1,
            "one plan, one place on the desk"
        );
    });
}

#[test]
fn from_the_first_screen_to_a_printed_plan_takes_no_typing_and_at_most_twelve_taps() {
    on_a_tablet(async |tablet| {
        tablet.taps();
        for step in [
            "Start a conversation",
            "Carry on",
            "Just talking",
            "Cards",
            "Talk about now",
            "Back",
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
        let taps = tablet.taps();
        println!("from the first screen to paper: {taps} taps");
        assert!(taps <= 12);
        assert_eq!(tablet.typed(), 0);

        let printed = tablet
            .ask("document.querySelector('iframe.alongside-print').contentDocument.documentElement.outerHTML")
            .await;
        let printed = printed.as_str().unwrap().to_owned();
        assert!(
            printed.contains("Music") && printed.contains("What happens next"),
            "{printed}"
        );
        let (_, file) = plan_file_is_taken(tablet).await;
        // The page it is printed from may allow no styles in it, so it wears them without holding them.
        let markup = plan_file::markup(tablet, &file).await;
        let (before, after) = markup.split_once("<style>").unwrap();
        let (_, after) = after.split_once("</style>").unwrap();
        assert_eq!(format!("{before}{after}"), printed);
    });
}

async fn read_together(tablet: &Tablet) {
    tablet.press("Read it together").await;
    tablet.wait_for_screen("read").await;
    while tablet.has("Yes, that is right").await {
        tablet.press("Yes, that is right").await;
    }
    tablet.press("Back").await;
    tablet.wait_for_screen("ways").await;
}

/// From the ways in to the file in the folder of downloads.
async fn take_the_file(tablet: &Tablet) -> (String, Vec<u8>) {
    plan_can_be_taken(tablet).await;
    plan_file_is_taken(tablet).await
}
