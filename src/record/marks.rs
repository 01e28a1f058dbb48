//! The fixed words of the stored form beside the ones of the plan, both ways. A word that one side
//! gains does not compile here until somebody has decided what it means for the other.

use super::v1;
use crate::plan;

/// Says that two enums have the same words in them.
macro_rules! both_ways {
    ($plan:ty = $stored:ty: $($mark:ident),+) => {
        impl From<$plan> for $stored {
            fn from(mark: $plan) -> Self {
                match mark {
                    $(<$plan>::$mark => Self::$mark,)+
                }
            }
        }

        impl From<$stored> for $plan {
            fn from(mark: $stored) -> Self {
                match mark {
                    $(<$stored>::$mark => Self::$mark,)+
                }
            }
        }
    };
}

both_ways!(plan::Path = v1::Path: JustTalking, Urgent);
both_ways!(plan::Tray = v1::Tray: TalkAboutNow, AnotherDay, NotForThis);
both_ways!(plan::Ring = v1::Ring: Closest, Important, PaidToBeHere, UsedToBeClose, WouldLikeToBe);
both_ways!(plan::Kind = v1::Kind: ThisWeek, Sorted, Grow);

impl From<plan::Place> for v1::Place {
    fn from(place: plan::Place) -> Self {
        match place {
            plan::Place::InPlan => Self::InMyPlan,
            plan::Place::OnlyToday => Self::OnlyForUsToday,
        }
    }
}

impl From<v1::Place> for plan::Place {
    fn from(place: v1::Place) -> Self {
        match place {
            v1::Place::InMyPlan => Self::InPlan,
            v1::Place::OnlyForUsToday => Self::OnlyToday,
        }
    }
}
