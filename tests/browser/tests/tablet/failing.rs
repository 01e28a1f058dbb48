//! What is left behind when a test fails: a picture, what was on the screen, and what the browser complained of.

use std::{
    any::Any,
    fs,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};

use super::Tablet;
use crate::site;

/// Runs something to its end or to its panic.
pub async fn caught<T>(work: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut work = pin!(work);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Err(panic) => Poll::Ready(Err(panic)),
        },
    )
    .await
}

pub async fn leave_behind(tablet: &Tablet) {
    let name = std::thread::current()
        .name()
        .unwrap_or("a-test")
        .replace("::", "-");
    let folder = site::left_behind(&format!("failed/{name}"));
    if let Ok(summary) = tablet.try_ask("hand.summary()").await {
        eprintln!(
            "{name} ended here:\n{}",
            summary.as_str().unwrap_or_default()
        );
    }
    for complaint in tablet.complaints().await {
        eprintln!("the browser said: {complaint}");
    }
    if let Ok(picture) = tablet.browser().screenshot_as_png().await {
        fs::write(folder.join("screen.png"), picture).ok();
        eprintln!("a picture is in {}", folder.display());
    }
}
