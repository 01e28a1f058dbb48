//! A picture of the person's own: drawn with a finger, or a photo. It has no words of its own; the
//! word beside it, on the card or the person's name, says what it shows.
//!
//! Nothing here draws or decodes. It holds what a plan may carry: so much, and nothing that tells
//! where or when a photo was taken.

use std::rc::Rc;

use base64ct::{Base64, Encoding};

/// A picture that the two at the table made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnPicture {
    Drawing(Drawing),
    Photo(Photo),
}

impl OwnPicture {
    pub fn drawing(&self) -> Option<&Drawing> {
        match self {
            Self::Drawing(drawing) => Some(drawing),
            Self::Photo(_) => None,
        }
    }

    pub fn photo(&self) -> Option<&Photo> {
        match self {
            Self::Photo(photo) => Some(photo),
            Self::Drawing(_) => None,
        }
    }

    /// A number that this picture shares with its copies and, as long as one of them is there, with no other picture.
    /// Known without looking at what it shows.
    pub fn identity(&self) -> usize {
        match self {
            Self::Drawing(drawing) => Rc::as_ptr(&drawing.strokes).cast::<()>().addr(),
            Self::Photo(photo) => Rc::as_ptr(&photo.base64).cast::<()>().addr(),
        }
    }

    /// How much room it takes in a plan, in bytes.
    pub fn size(&self) -> usize {
        match self {
            Self::Drawing(drawing) => drawing.strokes.iter().map(Vec::len).sum::<usize>() * 8,
            Self::Photo(photo) => photo.base64().len(),
        }
    }
}

/// A place on a drawing: from the left and from the top, each from 0 to [`Drawing::SIDE`].
pub type Point = (u16, u16);

/// What a finger drew: its strokes, one after the other, on a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    strokes: Rc<[Vec<Point>]>,
}

impl Drawing {
    /// The side of the square that all points lie on.
    pub const SIDE: u16 = 1000;

    /// The most points in a drawing. A picture of a house has some hundred; a page full of writing
    /// has two thousand.
    pub const MAX_POINTS: usize = 6_000;

    /// Something must have been drawn, every point on the square, and no more than a plan can carry.
    pub fn parse(strokes: Vec<Vec<Point>>) -> Option<Self> {
        let points = strokes.iter().map(Vec::len).sum::<usize>();
        let fits = (1..=Self::MAX_POINTS).contains(&points);
        let none_empty = strokes.iter().all(|stroke| !stroke.is_empty());
        let on_it = |(x, y): &Point| *x <= Self::SIDE && *y <= Self::SIDE;
        let inside = strokes.iter().flatten().all(on_it);
        (fits && none_empty && inside).then(|| Self {
            strokes: strokes.into(),
        })
    }

    pub fn strokes(&self) -> &[Vec<Point>] {
        &self.strokes
    }
}

/// A photo, as its JPEG in base64: that is how it is kept, shown and exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    base64: Rc<str>,
    width: u16,
    height: u16,
}

impl Photo {
    /// The most that a photo may weigh as JPEG, in bytes: enough for 800 by 800.
    pub const MAX_BYTES: usize = 160_000;

    /// The longest side it may have. Larger ones are scaled down before they come here.
    pub const MAX_SIDE: u16 = 1_024;

    /// The photo in a JPEG, and nothing else that is in it: cameras write there where it was taken, when, and on
    /// whose telephone. Takes base64, which is what a browser gives.
    pub fn of_jpeg(base64: &str) -> Option<Self> {
        let (bytes, width, height) = bare(&Base64::decode_vec(base64).ok()?)?;
        let fits = |side: u16| (1..=Self::MAX_SIDE).contains(&side);
        let fits = fits(width) && fits(height) && bytes.len() <= Self::MAX_BYTES;
        fits.then(|| Self {
            base64: Base64::encode_string(&bytes).into(),
            width,
            height,
        })
    }

    /// Reads a photo that was kept. One that carries more than the picture was not made here.
    pub fn parse(base64: &str) -> Option<Self> {
        if base64.len() > Self::MAX_BYTES.div_ceil(3) * 4 {
            return None;
        }
        Self::of_jpeg(base64).filter(|photo| photo.base64() == base64)
    }

    pub fn base64(&self) -> &str {
        &self.base64
    }

    /// Tells a test whether somebody still holds it.
    #[cfg(test)]
    pub(crate) fn watched(&self) -> std::rc::Weak<str> {
        Rc::downgrade(&self.base64)
    }

    /// The address under which a page shows it: the photo itself, so that nothing is fetched.
    pub fn address(&self) -> String {
        format!("data:image/jpeg;base64,{}", self.base64)
    }

    /// Width and height in pixels.
    pub fn size(&self) -> (u16, u16) {
        (self.width, self.height)
    }
}

/// A JPEG with only what is needed to show it, and its width and height.
///
/// Walks the segments up to the scan (ITU-T T.81, B.1.1). `APP0` says how dense the pixels are, `APP14` how the
/// colours are to be read; every other `APP` and every comment may say where the camera was, and so does what
/// comes after the picture's end: all of that is left behind.
fn bare(bytes: &[u8]) -> Option<(Vec<u8>, u16, u16)> {
    let number = |bytes: &[u8]| Some(u16::from_be_bytes(*bytes.first_chunk()?));
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut kept = vec![0xff, 0xd8];
    let mut size = None;
    loop {
        let [0xff, marker, after @ ..] = rest else {
            return None;
        };
        let length = usize::from(number(after)?);
        let segment = after.get(2..length)?;
        let needed = match marker {
            0xc0 | 0xc1 => {
                size = Some((number(segment.get(3..)?)?, number(segment.get(1..)?)?));
                true
            }
            0xc4 | 0xdb | 0xdd | 0xda => true,
            // A thumbnail in it would be a second picture.
            0xe0 => segment.starts_with(b"JFIF\0") && segment.len() == 14,
            0xee => segment.starts_with(b"Adobe") && segment.len() == 12,
            0xe1..=0xef | 0xfe => false,
            _ => return None,
        };
        if needed {
            kept.extend_from_slice(&rest[..length + 2]);
        }
        rest = &after[length..];
        if *marker == 0xda {
            break;
        }
    }
    let (width, height) = size?;
    kept.extend_from_slice(&rest[..end_of_scan(rest)?]);
    Some((kept, width, height))
}

/// Where the picture ends: after its end marker, before which there may only be pixels.
fn end_of_scan(bytes: &[u8]) -> Option<usize> {
    let markers = |at: &usize| !matches!(bytes.get(*at + 1), Some(0 | 0xd0..=0xd7 | 0xff));
    let at = (0..bytes.len())
        .filter(|at| bytes[*at] == 0xff)
        .find(markers)?;
    (*bytes.get(at + 1)? == 0xd9).then_some(at + 2)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The shortest text that has the form of a JPEG of 8 by 6; nobody could see anything on it.
    pub fn jpeg(between: &[&[u8]]) -> String {
        let mut bytes = vec![0xff, 0xd8];
        bytes.extend(b"\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
        for segment in between {
            bytes.extend(*segment);
        }
        bytes.extend(b"\xff\xc0\x00\x0b\x08\x00\x06\x00\x08\x01\x01\x11\x00");
        bytes.extend(b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\x34\xff\xd9");
        Base64::encode_string(&bytes)
    }

    #[test]
    fn a_photo_knows_its_size_and_stays_as_it_is() {
        let text = jpeg(&[]);
        let photo = Photo::parse(&text).unwrap();
        assert_eq!(photo.size(), (8, 6));
        assert_eq!(photo.base64(), text);
    }

    #[test]
    fn what_a_photo_tells_beside_what_it_shows_is_left_behind() {
        for telling in [
            &b"\xff\xe1\x00\x0cExif\0\0GPS!"[..],
            b"\xff\xe1\x00\x08<xmp/>",
            b"\xff\xed\x00\x06IPTC",
            b"\xff\xfe\x00\x0bmy phone!",
            b"\xff\xe2\x00\x06MPF\0",
        ] {
            let with = jpeg(&[telling]);
            assert_eq!(Photo::parse(&with), None);
            let photo = Photo::of_jpeg(&with).unwrap();
            assert_eq!(photo.base64(), jpeg(&[]));
            assert_eq!(Photo::parse(photo.base64()), Some(photo));
        }
    }

    #[test]
    fn what_hangs_on_after_the_picture_is_left_behind() {
        for more in [&b"GPS 54.97,-1.61"[..], b"GPS\xff\xd9"] {
            let mut bytes = Base64::decode_vec(&jpeg(&[])).unwrap();
            bytes.extend(more);
            let photo = Photo::of_jpeg(&Base64::encode_string(&bytes)).unwrap();
            assert_eq!(photo.base64(), jpeg(&[]));
        }
    }

    #[test]
    fn what_is_no_jpeg_is_no_photo() {
        for text in ["", "AAAA", "/9j/", "not base64!", "<svg onload=alert(1)>"] {
            assert_eq!(Photo::parse(text), None, "{text}");
        }
        let whole = Base64::decode_vec(&jpeg(&[])).unwrap();
        for end in 0..whole.len() {
            assert_eq!(Photo::parse(&Base64::encode_string(&whole[..end])), None);
        }
    }

    #[test]
    fn what_nobody_could_have_drawn_is_no_drawing() {
        let much = vec![(1, 1); Drawing::MAX_POINTS + 1];
        for strokes in [
            vec![],
            vec![vec![]],
            vec![vec![(1001, 0)]],
            vec![vec![(0, 0)], vec![]],
            vec![much],
        ] {
            assert_eq!(Drawing::parse(strokes), None);
        }
    }
}
