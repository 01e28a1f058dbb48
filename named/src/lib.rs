//! Enums whose values have stable names: in files, on the page, in the names of messages. A value and its name are said
//! once, in the same line, and whatever needs all of them gets them from there.
//!
//! Two macros of crates were looked at. `strum` derives the same and brings `syn` into the build of the app; neither
//! has a list of the values that carry nothing beside values that carry something.

/// A value with a stable name.
pub trait Named: Clone + 'static {
    /// Every value that its name alone can say, in the order in which they are declared.
    const ALL: &'static [Self];

    fn name(&self) -> &'static str;

    /// The value of this name, if the name alone can say it.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|one| one.name() == name).cloned()
    }
}

/// Declares an enum with the name of each value behind it: `pub enum Tea { Green = "green", Of(Herb) = "herbal" }`.
///
/// It gets `ALL`, which leaves out the values that carry something, `name` and `named`, and is [`Named`].
#[macro_export]
macro_rules! named {
    (
        $(#[$about:meta])*
        $vis:vis enum $type:ident {
            $($(#[$note:meta])* $value:ident $(($carries:ty))? = $name:literal),+ $(,)?
        }
    ) => {
        $(#[$about])*
        $vis enum $type {
            $($(#[$note])* $value $(($carries))?),+
        }

        impl $type {
            /// The stable name.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$value { .. } => $name),+
                }
            }

            /// The value of this name, if the name alone can say it.
            pub fn named(name: &str) -> Option<Self> {
                <Self as $crate::Named>::named(name)
            }
        }

        impl $crate::Named for $type {
            const ALL: &'static [Self] = &Self::ALL;

            fn name(&self) -> &'static str {
                self.name()
            }
        }

        $crate::named! { @all $type [] $($value $(($carries))?,)+ }
    };
    (@all $type:ident [$($plain:ident)+]) => {
        impl $type {
            /// Every value that carries nothing, in the order in which they are declared.
            pub const ALL: [Self; [$(stringify!($plain)),+].len()] = [$(Self::$plain),+];
        }
    };
    (@all $type:ident [$($plain:ident)*] $value:ident, $($rest:tt)*) => {
        $crate::named! { @all $type [$($plain)* $value] $($rest)* }
    };
    (@all $type:ident [$($plain:ident)*] $value:ident ($carries:ty), $($rest:tt)*) => {
        $crate::named! { @all $type [$($plain)*] $($rest)* }
    };
}

#[cfg(test)]
mod tests {
    use super::Named;

    named! {
        /// What is drunk.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Tea {
            Green = "green",
            /// Of some herb.
            Of(String) = "herbal",
            Black = "black",
        }
    }

    #[test]
    fn all_that_a_name_can_say_is_there_in_its_order() {
        assert_eq!(Tea::ALL, [Tea::Green, Tea::Black]);
        assert_eq!(<Tea as Named>::ALL, Tea::ALL);
    }

    #[test]
    fn a_value_is_found_by_its_name() {
        assert_eq!(Tea::named("black"), Some(Tea::Black));
        assert_eq!(Tea::named("herbal"), None, "of which herb?");
        assert_eq!(Tea::Of("mint".to_owned()).name(), "herbal");
    }
}
