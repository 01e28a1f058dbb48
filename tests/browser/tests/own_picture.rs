//! Pictures that the two make: drawn with a finger, or a photo from the tablet; how quickly ink follows, and that they
//! are there the next time.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::{
    sealed, site,
    tablet::{PHONE, Tablet, UPRIGHT, on_a_tablet},
};

const SURFACE: &str = "hand.all('[data-drawing]')[0]";
const STROKES: &str = "hand.all('[data-drawing] path').length";
const SHOWN: &str = "hand.all('.talk__card .own-picture')[0]";

/// How much slower than this machine an old tablet is.
const SLOW: f64 = 6.0;
/// A page full of writing.
const POINTS: usize = 2_000;

/// Tells for each movement of a pointer how many milliseconds went by from its time to the end of the next frame.
const STOPWATCH: &str = "{
    globalThis.waited = { pointermove: [], pointerup: [] };
    const painted = (then) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(0);
    });
    for (const kind of Object.keys(waited)) addEventListener(kind, (event) =>
        painted(() => waited[kind].push(performance.now() - event.timeStamp)), { capture: true });
}";

/// How much of the canvas has ink on it.
const INK: &str = "(() => { const ink = hand.all('.drawing__ink')[0];
    const { data } = ink.getContext('2d').getImageData(0, 0, ink.width, ink.height);
    return data.filter((part, at) => at % 4 === 3 && part > 0).length })()";

#[test]
fn ink_follows_the_finger_and_the_drawing_becomes_a_card_that_is_there_the_next_time() {
    on_a_tablet(async |tablet| {
        begins_a_card(tablet).await;
        tablet.press("Draw it").await;
        let (left, top, side) = surface(tablet).await;
        tablet
            .finger_down((left + side * 0.2, top + side * 0.2))
            .await;
        tablet
            .finger_moves((left + side * 0.8, top + side * 0.2))
            .await;
        tablet.wait_until(&format!("{INK} > 300")).await;
        assert_eq!(tablet.ask(STROKES).await, 0, "it is not let go yet");
        tablet
            .finger_moves((left + side * 0.8, top + side * 0.9))
            .await;
        tablet.finger_up().await;
        tablet
            .wait_until(&format!("{STROKES} === 1 && {INK} === 0"))
            .await;
        draws(tablet, &[(0.5, 0.5)]).await;
        tablet.wait_until(&format!("{STROKES} === 2")).await;
        tablet.press("Undo the last line").await;
        tablet.wait_until(&format!("{STROKES} === 1")).await;
        tablet.press("Start again").await;
        tablet.wait_until(&format!("{STROKES} === 0")).await;
        tablet.press("Bring the drawing back").await;
        tablet.wait_until(&format!("{STROKES} === 1")).await;
        tablet.wait_for_words("Saved on this tablet").await;

        tablet.is_closed_and_started_again().await;
        tablet.wait_for_screen("mat").await;
        tablet.wait_until(&format!("{STROKES} === 1")).await;
        let path = text(
            &tablet
                .ask("hand.all('[data-drawing] path')[0].getAttribute('d')")
                .await,
        );
        let begins = ["M199 ", "M200 ", "M201 "];
        assert!(
            begins.iter().any(|begin| path.starts_with(begin)),
            "from where the finger began: {path}"
        );
        tablet.type_into("A word or two for it", "the corner").await;
        tablet.press("Add this card").await;
        tablet.press("Talk about these").await;
        tablet.wait_for_screen("talk").await;
        tablet
            .wait_until(&format!("{SHOWN}.ariaLabel === 'the corner'"))
            .await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.is_closed_and_started_again().await;
        tablet.wait_for_screen("talk").await;
        let shown = format!("{SHOWN}.querySelector('path').getAttribute('d')");
        assert_eq!(text(&tablet.ask(&shown).await), path);
    });
}

#[test]
fn a_second_finger_draws_nothing_and_a_turned_screen_draws_where_the_finger_is() {
    on_a_tablet(async |tablet| {
        begins_a_card(tablet).await;
        tablet.press("Turn it round").await;
        tablet.press("Draw it").await;
        let (left, top, side) = surface(tablet).await;
        let at =
            |x: f64, y: f64, id: u8| json!({ "x": left + side * x, "y": top + side * y, "id": id });
        for (kind, points) in [
            ("touchStart", vec![at(0.25, 0.25, 0)]),
            ("touchStart", vec![at(0.25, 0.25, 0), at(0.9, 0.9, 1)]),
            ("touchMove", vec![at(0.5, 0.25, 0), at(0.6, 0.9, 1)]),
            ("touchEnd", vec![]),
        ] {
            let touch = json!({ "type": kind, "touchPoints": points });
            tablet
                .try_command("Input.dispatchTouchEvent", touch)
                .await
                .unwrap();
        }
        tablet.wait_until(&format!("{STROKES} === 1")).await;
        let path = text(
            &tablet
                .ask("hand.all('[data-drawing] path')[0].getAttribute('d')")
                .await,
        );
        let (from, to) = path[1..].split_once('L').unwrap();
        near(from, (750.0, 750.0));
        near(to, (500.0, 750.0));
    });
}

#[test]
fn a_photo_is_turned_upright_made_small_and_tells_nothing_but_what_it_shows() {
    on_a_tablet(async |tablet| {
        begins_a_card(tablet).await;
        tablet
            .choose_file("Choose a picture", &picture("sideways.jpg"))
            .await;
        let image = "hand.all('.picture-making img')[0]";
        tablet
            .wait_until(&format!("{image}?.naturalWidth > 0"))
            .await;
        let size = tablet
            .ask(&format!("[{image}.naturalWidth, {image}.naturalHeight]"))
            .await;
        assert_eq!(size, json!([240, 320]), "it was taken sideways");
        tablet.press("Add this card").await;
        tablet.press("Talk about these").await;
        tablet
            .wait_until(&format!("{SHOWN}.querySelector('img').alt === 'our photo'"))
            .await;
        tablet.wait_for_words("Saved on this tablet").await;
        let kept = sealed::all_that_is_kept(tablet).await;
        assert!(
            kept.contains("/9j/") && !kept.contains("RXhpZ"),
            "nothing of the camera's"
        );
        assert_eq!(pictures(tablet).await, 1, "in a record of its own");

        tablet.is_closed_and_started_again().await;
        tablet.wait_for_screen("talk").await;
        tablet
            .wait_until(&format!(
                "{SHOWN}.querySelector('img').naturalWidth === 240"
            ))
            .await;
        assert_eq!(tablet.ask("hand.refused.length").await, 0, "by the policy");
        tablet.press("Change the picture").await;
        tablet.press("No picture").await;
        tablet.wait_for_words("Saved on this tablet").await;
        assert_eq!(pictures(tablet).await, 0, "it went with that write");
    });
}

/// How many pictures lie on the tablet.
async fn pictures(tablet: &Tablet) -> usize {
    let records = tablet.ask("hand.sealed()").await["records"].clone();
    let keys = records.as_object().unwrap().keys();
    keys.filter(|key| key.starts_with("picture/")).count()
}

#[test]
fn what_is_see_through_becomes_white_what_is_large_small_and_what_is_no_picture_is_said() {
    on_a_tablet(async |tablet| {
        begins_a_card(tablet).await;
        let image = "hand.all('.picture-making img')[0]";
        tablet
            .choose_file("Choose a picture", &picture("see-through.png"))
            .await;
        tablet
            .wait_until(&format!("{image}?.naturalWidth === 64"))
            .await;
        let corner = format!("(() => {{ const c = Object.assign(document.createElement('canvas'), {{ width: 1, height: 1 }}).getContext('2d');
            c.drawImage({image}, 0, 0); return c.getImageData(0, 0, 1, 1).data[0] }})()");
        assert!(tablet.ask(&corner).await.as_f64().unwrap() > 250.0);

        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3000' height='1500'><rect width='3000' height='1500' fill='teal'/></svg>";
        let large = tablet.file("large.svg", svg.as_bytes());
        tablet.choose_file("Choose a picture", &large).await;
        tablet
            .wait_until(&format!(
                "{image}?.naturalWidth === 800 && {image}.naturalHeight === 400"
            ))
            .await;

        let no_picture = tablet.file("holiday.jpg", b"not a picture at all");
        tablet.choose_file("Choose a picture", &no_picture).await;
        tablet.wait_for_notice("notice-photo-not-read").await;
        let huge = tablet.file("huge.png", &vec![0; 20_000_001]);
        tablet.choose_file("Take a photo", &huge).await;
        tablet.wait_for_notice("notice-photo-too-large").await;
        tablet.press("Close this message").await;
        tablet
            .wait_until(&format!("{image}.naturalWidth === 800"))
            .await;
    });
}

#[test]
fn ink_keeps_up_with_the_finger_on_an_old_tablet_on_a_page_full_of_writing() {
    on_a_tablet(async |tablet| {
        begins_a_card(tablet).await;
        tablet.press("Draw it").await;
        fills_the_page(tablet).await;
        tablet.slows_down(SLOW).await;
        tablet.ask(STOPWATCH).await;
        let (left, top, side) = surface(tablet).await;
        for line in 0..4 {
            let y = top + side * (0.2 + 0.15 * f64::from(line));
            tablet.finger_down((left + side * 0.1, y)).await;
            for step in 0..30 {
                tablet
                    .finger_moves((
                        left + side * (0.1 + 0.025 * f64::from(step)),
                        y + f64::from(step % 5),
                    ))
                    .await;
            }
            tablet.finger_up().await;
        }
        let waited = tablet.ask("waited").await;
        tablet.slows_down(1.0).await;
        for (what, kind) in [("under the finger", "pointermove"), ("let go", "pointerup")] {
            let mut times: Vec<f64> = waited[kind]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_f64)
                .collect();
            times.sort_by(f64::total_cmp);
            println!(
                "a stroke {what}, {POINTS} points before it, {SLOW} times slower, {} times: median {:.0} ms, 95 of 100 within {:.0} ms",
                times.len(),
                times[times.len() / 2],
                times[times.len() * 95 / 100]
            );
        }
    });
}

#[test]
fn axe_core_finds_no_fault_where_a_picture_is_made() {
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        begins_a_card(tablet).await;
        let mut faults = Vec::new();
        tablet.press("Draw it").await;
        draws(tablet, &[(0.2, 0.2), (0.7, 0.8)]).await;
        for size in [UPRIGHT, PHONE] {
            tablet.resize(size).await;
            tablet.settled().await;
            faults.extend(tablet.faults().await);
            faults.extend(tablet.nameless().await);
            faults.extend(tablet.small_or_wide().await);
        }
        tablet
            .choose_file("Choose a picture", &picture("sideways.jpg"))
            .await;
        tablet.wait_for_words("Take this photo out").await;
        faults.extend(tablet.faults().await);
        tablet.press("Add this card").await;
        tablet.press("Talk about these").await;
        tablet.press("Change the picture").await;
        faults.extend(tablet.faults().await);
        faults.extend(tablet.small_or_wide().await);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

async fn begins_a_card(tablet: &Tablet) {
    for step in [
        "Start a conversation",
        "Carry on",
        "Just talking",
        "Cards",
        "Make our own card",
    ] {
        tablet.press(step).await;
    }
}

/// One stroke with a finger, over places in parts of the surface.
async fn draws(tablet: &Tablet, places: &[(f64, f64)]) {
    let (left, top, side) = surface(tablet).await;
    let on = |(x, y): (f64, f64)| (left + side * x, top + side * y);
    tablet.finger_down(on(places[0])).await;
    for place in &places[1..] {
        tablet.finger_moves(on(*place)).await;
    }
    tablet.finger_up().await;
}

/// As many points as a page full of writing has, drawn by a hand that is quicker than any.
async fn fills_the_page(tablet: &Tablet) {
    let written = format!(
        "(async () => {{
            const surface = {SURFACE}, {{ left, top, width }} = surface.getBoundingClientRect();
            surface.setPointerCapture = () => {{}};
            const send = (kind, x, y) => surface.dispatchEvent(new PointerEvent(kind, {{
                bubbles: true, composed: true, isPrimary: true, button: 0, pointerId: 7,
                clientX: left + x * width, clientY: top + y * width }}));
            for (let line = 0; line < 20; line += 1) {{
                const at = (step) => [0.02 + step * 0.0095, 0.05 + line * 0.045 + (step % 2) * 0.02];
                send('pointerdown', ...at(0));
                await new Promise((done) => setTimeout(done));
                for (let step = 1; step < 100; step += 1) send('pointermove', ...at(step));
                send('pointerup', ...at(99));
                await new Promise((done) => setTimeout(done, 20));
            }}
            delete surface.setPointerCapture;
        }})()"
    );
    tablet.ask(&written).await;
    tablet.wait_until(&format!("{STROKES} === 20")).await;
    let points = "hand.all('[data-drawing] path').map((path) => path.getAttribute('d').split(/[MQL]/).length - 1).reduce((all, one) => all + one)";
    let points = tablet.ask(points).await.as_u64().unwrap();
    assert!(points >= POINTS as u64, "{points}");
}

/// Where the surface begins, and its side.
async fn surface(tablet: &Tablet) -> (f64, f64, f64) {
    let place = format!(
        "(() => {{ {SURFACE}.scrollIntoView({{ block: 'center', behavior: 'instant' }});
        const {{ x, y, width }} = {SURFACE}.getBoundingClientRect(); return [x, y, width] }})()"
    );
    tablet.wait_until(SURFACE).await;
    let place = tablet.ask(&place).await;
    tablet.settled().await;
    let number = |at: usize| place[at].as_f64().unwrap();
    (number(0), number(1), number(2))
}

fn near(place: &str, wanted: (f64, f64)) {
    let parts: Vec<f64> = place.split(' ').map(|part| part.parse().unwrap()).collect();
    let far = (parts[0] - wanted.0).hypot(parts[1] - wanted.1);
    assert!(far < 15.0, "{place} is not near {wanted:?}");
}

fn picture(name: &str) -> PathBuf {
    site::project().join("tests/pictures").join(name)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A roof and a wall: two strokes.
pub async fn a_house_is_drawn(tablet: &Tablet) {
    draws(tablet, &[(0.2, 0.5), (0.5, 0.2), (0.8, 0.5)]).await;
    draws(
        tablet,
        &[(0.25, 0.5), (0.25, 0.85), (0.75, 0.85), (0.75, 0.5)],
    )
    .await;
    tablet.wait_until(&format!("{STROKES} === 2")).await;
}
