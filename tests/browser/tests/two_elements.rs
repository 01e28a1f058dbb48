//! Two elements of ours on one page: each has its own plan, and one plan is never in both.

use crate::tablet::{Tablet, on_a_tablet};

/// Puts another element beside the first, and waits until it is there. What is in it is found with these.
const ANOTHER: &str = "(async () => {
    const other = document.createElement('alongside-guide');
    other.id = 'other';
    document.body.append(other);
    globalThis.inside = (selector) => [...other.shadowRoot.querySelectorAll(selector)];
    globalThis.touch = (name) => inside('button').find((one) => one.innerText.trim() === name).click();
    await hand.until(() => other.dataset.ready !== undefined);
    await hand.until(() => inside('[data-screen]').length > 0);
})()";

const LOCKS: &str = "navigator.locks.query().then(({ held }) => held.filter(({ name }) => name.startsWith('alongside/')).length)";

#[test]
fn each_of_two_elements_has_the_lock_of_its_own_plan_and_one_that_goes_gives_it_back() {
    on_a_tablet(async |tablet| {
        begins(tablet).await;
        tablet.ask(ANOTHER).await;
        // It looks whether the plan can go on there, and finds it open in the first.
        tablet
            .wait_until("inside('[data-screen=\"desk\"] .desk__plan').length === 1")
            .await;
        tablet.ask("touch('Start a conversation')").await;
        tablet
            .wait_until("inside('[data-screen=\"opening\"]').length === 1")
            .await;
        tablet
            .wait_until(&format!("{LOCKS}.then((count) => count === 2)"))
            .await;
        tablet.wait_for_words("Saved on this tablet").await;

        tablet
            .ask("document.getElementById('other').remove()")
            .await;
        tablet
            .wait_until(&format!("{LOCKS}.then((count) => count === 1)"))
            .await;
    });
}

#[test]
fn a_plan_that_is_open_in_one_element_does_not_go_on_in_another_and_comes_back_when_that_is_moved()
{
    on_a_tablet(async |tablet| {
        begins(tablet).await;
        tablet.wait_for_words("Saved on this tablet").await;
        tablet.ask(ANOTHER).await;
        tablet
            .wait_until("inside('[data-screen=\"desk\"]').length === 1")
            .await;
        assert_eq!(tablet.screen().await, "opening");

        tablet
            .ask("document.getElementById('other').remove()")
            .await;
        tablet
            .ask(
                "(async () => {
                const first = document.querySelector('alongside-guide');
                first.remove();
                await new Promise((done) => setTimeout(done, 100));
                const elsewhere = document.createElement('main');
                document.body.append(elsewhere);
                elsewhere.append(first);
            })()",
            )
            .await;
        tablet.wait_for_screen("opening").await;
    });
}

async fn begins(tablet: &Tablet) {
    tablet.wait_until_ready().await;
    tablet.press("Start a conversation").await;
    tablet.wait_for_screen("opening").await;
    tablet
        .type_into("What would you like to be called?", "Noor")
        .await;
}
