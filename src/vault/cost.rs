//! What it costs to try one secret word: Argon2id with one lane.

/// How much work one try takes.
///
/// A header that asks for more than a tablet can give could stop it, and one that asks for less than
/// the floor would make guessing cheap, so [`StretchCost::parse`] refuses both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StretchCost {
    memory_kib: u32,
    passes: u32,
}

impl StretchCost {
    /// 64 MiB and 3 passes: RFC 9106 §4, for devices with little memory.
    pub const USUAL: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
    };

    /// 19 MiB and 2 passes: the least that OWASP's password storage sheet allows. For a tablet with
    /// too little memory for the usual.
    pub const FLOOR: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
    };

    const MOST: Self = Self {
        memory_kib: 256 * 1024,
        passes: 10,
    };

    /// A cost from a header, if it lies within the bounds.
    pub fn parse(memory_kib: u32, passes: u32) -> Option<Self> {
        let fits = (Self::FLOOR.memory_kib..=Self::MOST.memory_kib).contains(&memory_kib)
            && (Self::FLOOR.passes..=Self::MOST.passes).contains(&passes);
        fits.then_some(Self { memory_kib, passes })
    }

    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    pub fn passes(self) -> u32 {
        self.passes
    }
}
