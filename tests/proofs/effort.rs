//! How many cases a proof tries, from which seed, and what it prints. Decides nothing about what holds.

use std::env;
use std::io::Write;

/// Random numbers that are the same for the same seed: `SplitMix64`.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap();
        usize::try_from(self.next() % end).unwrap()
    }

    pub fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    pub fn bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for part in bytes.chunks_mut(8) {
            part.copy_from_slice(&self.next().to_le_bytes());
        }
        bytes
    }
}

/// Whether it may take its time. It is compiled for speed then.
pub fn is_long() -> bool {
    env::var("ALONGSIDE_PROOF").is_ok_and(|form| form == "long")
}

/// What went wrong, in words.
pub type Broken = String;

/// A proof under way: so many cases, each from a seed of its own.
pub struct Proof {
    name: &'static str,
    what: &'static str,
    first: u64,
    cases: u64,
    /// How often something was looked at in those cases, by its name.
    looks: Vec<(&'static str, u64)>,
    broken: Vec<(u64, Broken)>,
}

impl Proof {
    /// `what` is what is counted. A seed from outside begins another row of cases; a case from outside is the only one.
    pub fn begin(name: &'static str, what: &'static str, short: u64, long: u64) -> Self {
        let number = |name: &str| env::var(name).ok()?.parse::<u64>().ok();
        let (first, cases) = match number("ALONGSIDE_CASE") {
            Some(case) => (case, 1),
            None => (
                number("ALONGSIDE_SEED").unwrap_or(1) << 32,
                if is_long() { long } else { short },
            ),
        };
        Self {
            name,
            what,
            first,
            cases,
            looks: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// A proof that is expected to break: few cases, whatever was asked for.
    pub fn twin(name: &'static str, cases: u64) -> Self {
        Self {
            name,
            what: "cases",
            first: 1 << 32,
            cases,
            looks: Vec::new(),
            broken: Vec::new(),
        }
    }

    pub fn seeds(&self) -> impl Iterator<Item = u64> + use<> {
        self.first..self.first + self.cases
    }

    pub fn looked(&mut self, at: &'static str, times: u64) {
        match self.looks.iter_mut().find(|(name, _)| *name == at) {
            Some((_, count)) => *count += times,
            None => self.looks.push((at, times)),
        }
    }

    pub fn broke(&mut self, seed: u64, how: Broken) {
        self.broken.push((seed, how));
    }

    /// Whether there is no sense in going on.
    pub fn is_hopeless(&self) -> bool {
        self.broken.len() >= 20
    }

    pub fn breaks(&self) -> usize {
        self.broken.len()
    }

    /// Prints the counts, past whatever catches the output of tests, and fails where something broke.
    pub fn holds(self) {
        let looks = self.looks.iter();
        let looks: Vec<_> = looks
            .map(|(at, times)| format!(", {} {at}", grouped(*times)))
            .collect();
        let looks = looks.concat();
        let line = format!(
            "proof of {}: {} {}{looks}, {} broken; seed {}\n",
            self.name,
            grouped(self.cases),
            self.what,
            self.broken.len(),
            self.first >> 32,
        );
        std::io::stdout().write_all(line.as_bytes()).unwrap();
        let told: Vec<_> = self.broken.iter().take(5).collect();
        assert!(
            self.broken.is_empty(),
            "{line}{told:#?}\nALONGSIDE_CASE=<the number> does one of them again"
        );
    }
}

/// `84311` as `84,311`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[test]
fn numbers_are_grouped_as_people_read_them() {
    let read = [0, 999, 1_000, 84_311, 10_000_000].map(grouped);
    assert_eq!(read, ["0", "999", "1,000", "84,311", "10,000,000"]);
}
