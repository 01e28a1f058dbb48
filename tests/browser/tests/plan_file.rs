//! A plan file in the hand: what it says when it is opened in a browser, what it is as data, and how many pages it has.

use serde_json::Value;

use crate::tablet::Tablet;

/// Paper by its name, with its width and height in inches.
pub type Paper = (&'static str, f64, f64);

pub const PAPERS: [Paper; 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

/// The plan as data, as Alongside reads it.
pub fn data(file: &[u8]) -> Value {
    let text = std::str::from_utf8(file).unwrap();
    let (_, data) = text
        .split_once("id=\"alongside-plan\">")
        .expect("the data is there");
    let (data, _) = data.split_once("</script>").expect("and has an end");
    serde_json::from_str(data).unwrap()
}

/// The words that the plan shows when it is opened by itself, in another window.
pub async fn shown(tablet: &Tablet, file: &[u8]) -> String {
    let shown = read(tablet, file, "document.querySelector('main').textContent").await;
    shown.as_str().unwrap().to_owned()
}

/// The whole document as a browser has it.
pub async fn markup(tablet: &Tablet, file: &[u8]) -> String {
    let markup = read(tablet, file, "document.documentElement.outerHTML").await;
    markup.as_str().unwrap().to_owned()
}

/// How many pages it prints to. Only Chromium can be asked.
pub async fn pages(tablet: &Tablet, file: &[u8], paper: Paper) -> usize {
    beside(tablet, file, async |tablet| {
        let pdf = tablet.print_to_pdf(paper).await;
        let pdf = String::from_utf8_lossy(&pdf).into_owned();
        pdf.matches("/Type /Page\n").count() + pdf.matches("/Type /Page ").count()
    })
    .await
}

async fn read(tablet: &Tablet, file: &[u8], what: &str) -> Value {
    beside(tablet, file, async |tablet| tablet.ask(what).await).await
}

/// Opens the file by itself in another window, does something there and closes it.
pub async fn beside<T>(tablet: &Tablet, file: &[u8], work: impl AsyncFnOnce(&Tablet) -> T) -> T {
    let path = tablet.file("taken.html", file);
    let first = tablet.opens_a_window().await;
    tablet.open(&format!("file://{}", path.display())).await;
    let done = work(tablet).await;
    tablet.closes_this_window_for(first).await;
    done
}
