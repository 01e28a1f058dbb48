//! What only the device knows: the day on its calendar, and random numbers nobody can guess.

use js_sys::Date;

/// Today as this tablet's calendar has it: year, month from 1, day.
pub fn today() -> (i32, u8, u8) {
    let now = Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = i32::try_from(now.get_full_year()).unwrap_or(1);
    (year, small(now.get_month() + 1), small(now.get_date()))
}

/// Milliseconds on a clock that only goes forward.
pub fn steady() -> u64 {
    let now = web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |p| p.now());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page is not open for that long"
    )]
    let whole = now as u64;
    whole
}

/// A new id, the same nowhere else: 128 random bits in hexadecimal.
pub fn random_id() -> Option<String> {
    Some(format!("{:032x}", u128::from_be_bytes(random_bytes()?)))
}

/// Random bytes, fit for keys.
pub fn random_bytes<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0_u8; LENGTH];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// What the device's clock says, in milliseconds. It goes on while the device sleeps, and somebody may
/// set it.
pub fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970"
    )]
    {
        js_sys::Date::now() as u64
    }
}
