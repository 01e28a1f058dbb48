//! Pictures that the two make themselves: a drawing grows stroke by stroke, a photo comes from the device.
//! Until it is kept with a card or with somebody it is a draft like any other, and goes where drafts go.

use std::rc::Rc;

use super::context::Context;
use super::{Drafts, Field, Notice, Sitting, effect, event, intention};
use crate::device::PhotoError;
use crate::plan::{Change, Drawing, OwnPicture, Photo, PlanId, Point};

impl Drafts {
    pub(super) fn clear_picture(&mut self, of: &Field) {
        self.clear_drawing(of);
        self.clear_photo(of);
    }
}

impl Context {
    /// Makes a change from some fields. Something new takes along the picture that was made for it.
    pub(super) fn keep_from(&mut self, fields: &[Field], change: Change) {
        let is_new = matches!(change, Change::MakeCard { .. } | Change::AddTie(_));
        if self.change(change) {
            self.redraft(|drafts| {
                for field in fields {
                    drafts.clear(field);
                    if is_new {
                        drafts.clear_picture(field);
                    }
                }
            });
            self.say("announce-kept");
        }
    }

    #[inline(never)]
    pub(super) fn pictures(&mut self, asked: intention::Pictures) {
        match asked {
            intention::Pictures::BeginStroke { of, pointer, x, y } => {
                self.begin_stroke(of, pointer, (x, y));
            }
            intention::Pictures::Draw { of, drawing } => self.redraft(|drafts| match drawing {
                Some(drawing) => drafts.set_picture(of, OwnPicture::Drawing(drawing)),
                None => drafts.clear_drawing(&of),
            }),
            intention::Pictures::TakePhoto { of, camera } => self.take_photo(of, camera),
            intention::Pictures::LeavePhoto { of } => {
                self.redraft(|drafts| drafts.clear_photo(&of));
            }
            intention::Pictures::Keep { of, change } => self.keep_picture(&of, change),
        }
    }

    #[inline(never)]
    pub(super) fn pictures_hear(&mut self, event: event::Pictures) {
        match event {
            event::Pictures::StrokeDrawn { plan, of, stroke } => {
                self.stroke_drawn(&plan, of, &stroke);
            }
            event::Pictures::PhotoTaken { plan, of, result } => {
                self.photo_taken(&plan, of, result);
            }
        }
    }

    /// A finger is down on a drawing that is being made.
    fn begin_stroke(&mut self, of: Field, pointer: i32, (x, y): (i32, i32)) {
        let plan = self.sitting().map(|open| open.plan().id().clone());
        if let Some(plan) = plan {
            self.ask(effect::Pictures::FollowStroke {
                plan,
                of,
                pointer,
                x,
                y,
            });
        }
    }

    /// Takes a photo of something, or looks for one on the device.
    fn take_photo(&mut self, of: Field, camera: bool) {
        let plan = self.sitting().map(|open| open.plan().id().clone());
        if let Some(plan) = plan {
            self.ask(effect::Pictures::TakePhoto { plan, of, camera });
        }
    }

    fn keep_picture(&mut self, of: &Field, change: Change) {
        if self.change(change) {
            self.redraft(|drafts| drafts.clear_picture(of));
            self.say("announce-kept");
        }
    }

    /// What was drawn when its plan was closed meanwhile belongs nowhere.
    fn stroke_drawn(&mut self, plan: &PlanId, of: Field, stroke: &[Point]) {
        let Some(sitting) = self.open_plan(plan).filter(|_| !stroke.is_empty()) else {
            return;
        };
        match Drawing::and(sitting.drafts().drawing(&of), stroke) {
            Some(drawn) => {
                self.redraft(|drafts| drafts.set_picture(of, OwnPicture::Drawing(drawn)));
            }
            None => self.notify(Notice::DrawingFull),
        }
    }

    fn photo_taken(&mut self, plan: &PlanId, of: Field, result: Result<String, PhotoError>) {
        if self.open_plan(plan).is_none() {
            return;
        }
        let photo = result.and_then(|jpeg| Photo::of_jpeg(&jpeg).ok_or(PhotoError::NotAPicture));
        match photo {
            Ok(photo) => {
                self.redraft(|drafts| drafts.set_picture(of, OwnPicture::Photo(photo)));
                self.say("picture-photo-here");
            }
            Err(why) => self.notify(Notice::NoPhoto(why)),
        }
    }

    fn open_plan(&self, plan: &PlanId) -> Option<&Sitting> {
        let open = self.sitting();
        open.filter(|open| open.plan().id() == plan)
    }

    fn redraft(&mut self, change: impl FnOnce(&mut Drafts)) {
        self.edit(|sitting| change(Rc::make_mut(&mut sitting.drafts)));
    }
}
