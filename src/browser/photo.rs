//! A photo from the camera or the device: turned upright, made small, and as nothing but its pixels.
//!
//! It is painted onto a canvas and taken off again as a new picture, so that whatever the camera wrote into the file
//! stays behind here. It goes nowhere from here but into the page.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, File, HtmlCanvasElement, HtmlImageElement, Url};

use super::files;
use crate::device::PhotoError;

/// The longest side of a photo, in pixels: it is shown as large as a hand.
const SIDE: u32 = 800;

/// How good the picture is, from the best on: the first that is light enough is taken.
const QUALITIES: [f64; 6] = [0.85, 0.75, 0.6, 0.45, 0.3, 0.1];

const JPEG: &str = "image/jpeg";

/// Says on the app's own element that a photo is on its way. See styles/parts/picture-making.css.
const COMING: &str = "data-photo-coming";

/// Opens the camera or the device's own pictures; gives back a JPEG in base64 of at most so many bytes. `None` when
/// nothing was chosen.
pub async fn take(root: &Element, camera: bool, most: usize) -> Option<Result<String, PhotoError>> {
    let file = files::ask_for("image/*", camera).await?;
    if file.size() > files::MAX {
        return Some(Err(PhotoError::TooLarge));
    }
    root.set_attribute(COMING, "").ok();
    let photo = small(&file, most).await;
    root.remove_attribute(COMING).ok();
    Some(photo.ok_or(PhotoError::NotAPicture))
}

async fn small(file: &File, most: usize) -> Option<String> {
    let address = Url::create_object_url_with_blob(file).ok()?;
    let image = decoded(&address).await;
    let jpeg = image.and_then(|image| light(&painted(&image)?, most));
    Url::revoke_object_url(&address).ok();
    jpeg
}

/// An image by itself, and not `createImageBitmap`: every browser turns it as the camera was held.
async fn decoded(address: &str) -> Option<HtmlImageElement> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    image.decode().await.ok()?;
    Some(image)
}

/// The picture on a canvas, no larger than need be, and white where nothing is.
fn painted(image: &HtmlImageElement) -> Option<HtmlCanvasElement> {
    let (width, height) = fitted(image.natural_width(), image.natural_height())?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let brush: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    brush.set_fill_style_str("#fff");
    brush.fill_rect(0.0, 0.0, width, height);
    Reflect::set(&brush, &"imageSmoothingQuality".into(), &"high".into()).ok();
    brush
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

/// A width and a height with neither side over the longest.
fn fitted(width: u32, height: u32) -> Option<(u32, u32)> {
    let long = width.max(height);
    if width == 0 || height == 0 {
        return None;
    }
    let fit = |side: u32| {
        let scaled = u64::from(side) * u64::from(SIDE) / u64::from(long.max(SIDE));
        u32::try_from(scaled).unwrap_or(SIDE).max(1)
    };
    Some((fit(width), fit(height)))
}

/// The best picture of these that weighs no more.
fn light(canvas: &HtmlCanvasElement, most: usize) -> Option<String> {
    QUALITIES.into_iter().find_map(|quality| {
        let quality = quality.into();
        let url = canvas.to_data_url_with_type_and_encoder_options(JPEG, &quality);
        let url = url.ok()?;
        let base64 = url.strip_prefix("data:image/jpeg;base64,")?;
        (base64.len() / 4 * 3 <= most).then(|| base64.to_owned())
    })
}
