//! Files that are no plan of ours, or no longer one, and what is said about each.

/// The most that a file may hold, in bytes.
const MOST: usize = 20_000_000;
/// How deep things may lie inside each other.
const DEEPEST: usize = 64;

/// Messages that differ from another one only in their words.
pub const LOOKS_LIKE_ANOTHER: [&str; 4] = [
    "notice-file-not-ours",
    "notice-file-tangled",
    "notice-file-damaged",
    "notice-file-too-large",
];

/// Each message with a file that leads to it. They are made from a real file.
pub fn files(real: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = std::str::from_utf8(real).unwrap();
    let (before, data) = text.split_once("id=\"alongside-plan\">").unwrap();
    let (data, after) = data.split_once("</script>").unwrap();
    let with =
        |data: &str| format!("{before}id=\"alongside-plan\">{data}</script>{after}").into_bytes();
    let deep = format!("{}{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST));
    let deep = data.replacen("\"plan\":{", &format!("\"plan\":{{\"deep\":{deep},"), 1);
    let newer = data.replacen("\"version\":2", "\"version\":3", 1);
    assert!(deep != data && newer != data, "{data}");
    let mut large = real.to_vec();
    large.resize(MOST + 1, b' ');
    vec![
        ("notice-file-too-large", large),
        ("notice-file-tangled", with(&deep)),
        (
            "notice-file-cut-short",
            text[..text.len() - after.len() - data.len() / 2].into(),
        ),
        (
            "notice-file-not-ours",
            b"<!doctype html><title>Bread</title><p>Flour, water, salt.".into(),
        ),
        ("notice-file-not-ours", Vec::new()),
        (
            "notice-file-not-ours",
            (0..=255).cycle().take(5000).collect(),
        ),
        ("notice-file-too-new", with(&newer)),
        ("notice-file-damaged", with(&data.replace(',', ";"))),
    ]
}
