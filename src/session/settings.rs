//! How the app looks on this tablet. Nothing about any person.

/// How large the words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Usual,
    Larger,
    Largest,
}

impl TextSize {
    pub const ALL: [Self; 3] = [Self::Usual, Self::Larger, Self::Largest];

    pub fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }
}

/// Light or dark, as the tablet says unless somebody chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    AsTheTablet,
    Light,
    Dark,
    HighContrast,
}

impl Theme {
    pub const ALL: [Self; 4] = [
        Self::AsTheTablet,
        Self::Light,
        Self::Dark,
        Self::HighContrast,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::AsTheTablet => "tablet",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "contrast",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub text_size: TextSize,
    pub theme: Theme,
}

impl Settings {
    /// Reads the names that were kept. What is not known stays as usual.
    pub fn parse(text_size: &str, theme: &str) -> Self {
        let text_size = TextSize::ALL
            .into_iter()
            .find(|size| size.name() == text_size);
        let theme = Theme::ALL.into_iter().find(|one| one.name() == theme);
        Self {
            text_size: text_size.unwrap_or_default(),
            theme: theme.unwrap_or_default(),
        }
    }
}
