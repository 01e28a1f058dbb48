//! Files that somebody chose or let drop: what is in each. The large ones are looked into away from the page, so that whoever
//! presses *Hide* meanwhile does not wait.

use web_sys::{Blob, File};
use yew::html::Scope;

use super::app::App;
use crate::browser::{files, reader};
use crate::device::FileError;
use crate::record::{Found, Nothing, Unreadable, hear, look_into};
use crate::session::{Arrived, Msg, Several, event};

/// So many bytes are read on the page at once: twice an ordinary plan without photos. An old tablet takes a tenth of a second
/// for it.
const AT_ONCE: f64 = 200_000.0;

/// So many files are read of those that are dropped at once. How many others there were is said.
const MOST: usize = 50;

/// Reads files, and says how far that is where it takes longer than a moment.
pub async fn read(files: Vec<File>, link: Scope<App>) {
    let of = files.len().min(MOST);
    let is_short = of <= 1 && files.iter().all(|file| !is_large(file.size()));
    let mut arrived = Vec::new();
    for (done, file) in files.iter().take(MOST).enumerate() {
        if !is_short {
            link.send_message(Msg::Desk(event::Desk::FilesComing { done, of }));
        }
        arrived.push(Arrived {
            name: file.name(),
            found: in_file(file).await,
        });
    }
    let unread = files.len() - arrived.len();
    let files = arrived;
    link.send_message(Msg::Desk(event::Desk::FilesRead(Several { files, unread })));
}

async fn in_file(file: &File) -> Found {
    if is_large(file.size())
        && file.size() <= files::MAX
        && let Some(found) = away_from_the_page(file).await
    {
        return found;
    }
    let read = files::read(file).await.map_err(|error| match error {
        FileError::TooLarge => Nothing::because(Unreadable::TooLarge),
        FileError::NotText => Nothing::because(Unreadable::NotOurs),
    });
    look_into(read?)
}

/// The same for what a locked file held.
pub async fn in_bytes(bytes: Vec<u8>) -> Found {
    if let Some(file) = reader::file_of(&bytes).filter(|file| is_large(file.size()))
        && let Some(found) = away_from_the_page(&file).await
    {
        return found;
    }
    look_into(bytes)
}

/// Nothing where the part that does it did not come, or was not let work.
async fn away_from_the_page(file: &Blob) -> Option<Found> {
    hear(&reader::look_into(file).await?)
}

fn is_large(bytes: f64) -> bool {
    bytes > AT_ONCE
}
